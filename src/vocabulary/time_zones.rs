//! How far the time zones of trading partners are from UTC. Only zones whose rule is settled: others are called by
//! their IANA name.

use std::fmt::Write as _;

/// Quarters of an hour east of UTC, and whether clocks go forward by an hour in summer.
const ZONES: [(&str, i32, bool); 78] = [
    ("Africa/Abidjan", 0, false),
    ("Africa/Accra", 0, false),
    ("Africa/Addis_Ababa", 12, false),
    ("Africa/Algiers", 4, false),
    ("Africa/Dakar", 0, false),
    ("Africa/Dar_es_Salaam", 12, false),
    ("Africa/Harare", 8, false),
    ("Africa/Johannesburg", 8, false),
    ("Africa/Kampala", 12, false),
    ("Africa/Khartoum", 8, false),
    ("Africa/Lagos", 4, false),
    ("Africa/Nairobi", 12, false),
    ("Africa/Tripoli", 8, false),
    ("Africa/Tunis", 4, false),
    ("America/Argentina/Buenos_Aires", -12, false),
    ("America/Bogota", -20, false),
    ("America/Caracas", -16, false),
    ("America/La_Paz", -16, false),
    ("America/Lima", -20, false),
    ("America/Managua", -24, false),
    ("America/Mexico_City", -24, false),
    ("America/Sao_Paulo", -12, false),
    ("Asia/Aden", 12, false),
    ("Asia/Almaty", 20, false),
    ("Asia/Amman", 12, false),
    ("Asia/Ashgabat", 20, false),
    ("Asia/Baghdad", 12, false),
    ("Asia/Bahrain", 12, false),
    ("Asia/Baku", 16, false),
    ("Asia/Bangkok", 28, false),
    ("Asia/Beirut", 8, true),
    ("Asia/Bishkek", 24, false),
    ("Asia/Colombo", 22, false),
    ("Asia/Damascus", 12, false),
    ("Asia/Dhaka", 24, false),
    ("Asia/Dubai", 16, false),
    ("Asia/Dushanbe", 20, false),
    ("Asia/Ho_Chi_Minh", 28, false),
    ("Asia/Hong_Kong", 32, false),
    ("Asia/Jakarta", 28, false),
    ("Asia/Kabul", 18, false),
    ("Asia/Karachi", 20, false),
    ("Asia/Kathmandu", 23, false),
    ("Asia/Kolkata", 22, false),
    ("Asia/Kuala_Lumpur", 32, false),
    ("Asia/Kuwait", 12, false),
    ("Asia/Manila", 32, false),
    ("Asia/Muscat", 16, false),
    ("Asia/Qatar", 12, false),
    ("Asia/Riyadh", 12, false),
    ("Asia/Samarkand", 20, false),
    ("Asia/Seoul", 36, false),
    ("Asia/Shanghai", 32, false),
    ("Asia/Singapore", 32, false),
    ("Asia/Taipei", 32, false),
    ("Asia/Tashkent", 20, false),
    ("Asia/Tbilisi", 16, false),
    ("Asia/Tehran", 14, false),
    ("Asia/Tokyo", 36, false),
    ("Asia/Ulaanbaatar", 32, false),
    ("Asia/Yangon", 26, false),
    ("Asia/Yerevan", 16, false),
    ("Europe/Athens", 8, true),
    ("Europe/Belgrade", 4, true),
    ("Europe/Berlin", 4, true),
    ("Europe/Bucharest", 8, true),
    ("Europe/Budapest", 4, true),
    ("Europe/Istanbul", 12, false),
    ("Europe/Lisbon", 0, true),
    ("Europe/London", 0, true),
    ("Europe/Madrid", 4, true),
    ("Europe/Minsk", 12, false),
    ("Europe/Moscow", 12, false),
    ("Europe/Paris", 4, true),
    ("Europe/Rome", 4, true),
    ("Europe/Sofia", 8, true),
    ("Europe/Vienna", 4, true),
    ("Europe/Warsaw", 4, true),
];

/// The distance of a zone from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offset {
    quarters: i32,
    summer: bool,
}

impl Offset {
    /// The distance of the zone with an IANA name.
    #[must_use]
    pub fn of(zone: &str) -> Option<Offset> {
        let (_, quarters, summer) = ZONES.iter().find(|(name, ..)| *name == zone)?;
        Some(Offset {
            quarters: *quarters,
            summer: *summer,
        })
    }

    /// `UTC+3`, `UTC+5:30`.
    #[must_use]
    pub fn standard(self) -> String {
        written(self.quarters)
    }

    /// The same in summer, where clocks change.
    #[must_use]
    pub fn summer(self) -> Option<String> {
        self.summer.then(|| written(self.quarters + 4))
    }
}

fn written(quarters: i32) -> String {
    let mut text = String::from("UTC");
    if quarters == 0 {
        return text;
    }
    text.push(if quarters < 0 { '\u{2212}' } else { '+' });
    let (hours, minutes) = (quarters.abs() / 4, quarters.abs() % 4 * 15);
    let _ = write!(text, "{hours}");
    if minutes > 0 {
        let _ = write!(text, ":{minutes:02}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_told_by_their_distance() {
        let shown = |zone: &str| Offset::of(zone).map(|offset| (offset.standard(), offset.summer()));
        assert_eq!(shown("Europe/Moscow"), Some(("UTC+3".to_owned(), None)));
        assert_eq!(shown("Asia/Kolkata"), Some(("UTC+5:30".to_owned(), None)));
        assert_eq!(
            shown("Europe/Berlin"),
            Some(("UTC+1".to_owned(), Some("UTC+2".to_owned())))
        );
        assert_eq!(shown("America/Caracas"), Some(("UTC\u{2212}4".to_owned(), None)));
        assert_eq!(shown("Nowhere/City"), None);
    }

    #[test]
    fn each_zone_stands_once() {
        let mut names: Vec<&str> = ZONES.iter().map(|(name, ..)| *name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ZONES.len());
    }
}
