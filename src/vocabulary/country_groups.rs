//! Groups of countries that a market may belong to, with their members and since when.
//!
//! Membership changes and is sometimes disputed; the rows are facts as of the middle of 2026 and are corrected
//! here. It does not say what a group means for duties or rules.

use std::fmt;

use super::Names;

/// A group of countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountryGroup {
    Brics,
    Cis,
    D8,
    Eac,
    Eaeu,
    Eco,
    Eu,
    Gcc,
    Sco,
}

/// In what way a country belongs to a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    Member,
    /// Listed as a member by some sources, not by others.
    Disputed,
    Partner,
    Observer,
}

/// A country in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    pub standing: Standing,
    /// ISO 8601 day, or only the year where sources name no day.
    pub since: &'static str,
}

impl CountryGroup {
    pub const ALL: [CountryGroup; 9] = [
        CountryGroup::Brics,
        CountryGroup::Cis,
        CountryGroup::D8,
        CountryGroup::Eac,
        CountryGroup::Eaeu,
        CountryGroup::Eco,
        CountryGroup::Eu,
        CountryGroup::Gcc,
        CountryGroup::Sco,
    ];

    /// Reads a group's id in any letter case (`GCC`, `eaeu`).
    pub fn parse(written: &str) -> Option<CountryGroup> {
        CountryGroup::ALL
            .into_iter()
            .find(|group| group.id().eq_ignore_ascii_case(written.trim()))
    }

    /// As written in `groups`.
    pub fn id(self) -> &'static str {
        match self {
            CountryGroup::Brics => "BRICS",
            CountryGroup::Cis => "CIS",
            CountryGroup::D8 => "D8",
            CountryGroup::Eac => "EAC",
            CountryGroup::Eaeu => "EAEU",
            CountryGroup::Eco => "ECO",
            CountryGroup::Eu => "EU",
            CountryGroup::Gcc => "GCC",
            CountryGroup::Sco => "SCO",
        }
    }

    pub fn names(self) -> Names {
        let (fa, en, ar, ru) = match self {
            CountryGroup::Brics => ("بریکس", "BRICS", "بريكس", "БРИКС"),
            CountryGroup::Cis => (
                "کشورهای مستقل هم‌سود",
                "Commonwealth of Independent States",
                "رابطة الدول المستقلة",
                "Содружество Независимых Государств",
            ),
            CountryGroup::D8 => (
                "گروه دی ۸",
                "D-8 Organization for Economic Cooperation",
                "مجموعة الثماني الإسلامية",
                "Исламская восьмёрка",
            ),
            CountryGroup::Eac => (
                "جامعهٔ شرق آفریقا",
                "East African Community",
                "مجموعة شرق أفريقيا",
                "Восточноафриканское сообщество",
            ),
            CountryGroup::Eaeu => (
                "اتحادیهٔ اقتصادی اوراسیا",
                "Eurasian Economic Union",
                "الاتحاد الاقتصادي الأوراسي",
                "Евразийский экономический союз",
            ),
            CountryGroup::Eco => (
                "سازمان همکاری اقتصادی (اکو)",
                "Economic Cooperation Organization",
                "منظمة التعاون الاقتصادي",
                "Организация экономического сотрудничества",
            ),
            CountryGroup::Eu => (
                "اتحادیهٔ اروپا",
                "European Union",
                "الاتحاد الأوروبي",
                "Европейский союз",
            ),
            CountryGroup::Gcc => (
                "شورای همکاری خلیج فارس",
                "Gulf Cooperation Council",
                "مجلس التعاون الخليجي",
                "Совет сотрудничества арабских государств Персидского залива",
            ),
            CountryGroup::Sco => (
                "سازمان همکاری شانگهای",
                "Shanghai Cooperation Organisation",
                "منظمة شنغهاي للتعاون",
                "Шанхайская организация сотрудничества",
            ),
        };
        Names { fa, en, ar, ru }
    }

    /// Everyone in the group: members first, in the order of joining.
    pub fn memberships(self) -> impl Iterator<Item = Membership> {
        let rows = match self {
            CountryGroup::Brics => BRICS,
            CountryGroup::Cis => CIS,
            CountryGroup::D8 => D8,
            CountryGroup::Eac => EAC,
            CountryGroup::Eaeu => EAEU,
            CountryGroup::Eco => ECO,
            CountryGroup::Eu => EU,
            CountryGroup::Gcc => GCC,
            CountryGroup::Sco => SCO,
        };
        rows.iter().flat_map(|(since, standing, countries)| {
            countries.split(' ').map(|country| Membership {
                country,
                standing: *standing,
                since,
            })
        })
    }

    /// How the country with this alpha-2 code belongs to the group, if it does.
    pub fn membership(self, alpha2: &str) -> Option<Membership> {
        self.memberships().find(|membership| membership.country == alpha2)
    }
}

impl fmt::Display for CountryGroup {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// Since, standing, alpha-2 codes separated by a space.
type Rows = &'static [(&'static str, Standing, &'static str)];

use Standing::{Disputed, Member, Observer, Partner};

const BRICS: Rows = &[
    ("2009-06-16", Member, "BR CN IN RU"),
    ("2010-12-24", Member, "ZA"),
    ("2024-01-01", Member, "AE EG ET IR"),
    ("2025-01-06", Member, "ID"),
    ("2024-01-01", Disputed, "SA"),
    ("2025-01-01", Partner, "BO BY CU KZ MY TH UG UZ"),
    ("2025-01-17", Partner, "NG"),
    ("2025-06-13", Partner, "VN"),
];
const CIS: Rows = &[
    ("1991", Member, "AM AZ BY KG KZ RU TJ UZ"),
    ("1991", Disputed, "MD"),
    ("2005", Partner, "TM"),
];
const D8: Rows = &[
    ("1997-06-15", Member, "BD EG ID IR MY NG PK TR"),
    ("2024-12-19", Member, "AZ"),
];
const EAC: Rows = &[
    ("2000-07-07", Member, "KE TZ UG"),
    ("2007-07-01", Member, "BI RW"),
    ("2016-09-05", Member, "SS"),
    ("2022-07-11", Member, "CD"),
    ("2024-03-04", Member, "SO"),
];
const EAEU: Rows = &[
    ("2015-01-01", Member, "BY KZ RU"),
    ("2015-01-02", Member, "AM"),
    ("2015-08-12", Member, "KG"),
    ("2018-05-14", Observer, "MD"),
    ("2020-12-11", Observer, "CU UZ"),
    ("2024-12-26", Observer, "IR"),
];
const ECO: Rows = &[
    ("1985", Member, "IR PK TR"),
    ("1992-11-28", Member, "AF AZ KG KZ TJ TM UZ"),
];
const EU: Rows = &[
    ("1958-01-01", Member, "BE DE FR IT LU NL"),
    ("1973-01-01", Member, "DK IE"),
    ("1981-01-01", Member, "GR"),
    ("1986-01-01", Member, "ES PT"),
    ("1995-01-01", Member, "AT FI SE"),
    ("2004-05-01", Member, "CY CZ EE HU LT LV MT PL SI SK"),
    ("2007-01-01", Member, "BG RO"),
    ("2013-07-01", Member, "HR"),
];
const GCC: Rows = &[("1981-05-25", Member, "AE BH KW OM QA SA")];
const SCO: Rows = &[
    ("2001-06-15", Member, "CN KG KZ RU TJ UZ"),
    ("2017-06-09", Member, "IN PK"),
    ("2023-07-04", Member, "IR"),
    ("2024-07-04", Member, "BY"),
];

#[cfg(test)]
mod tests {
    use super::super::countries::Country;
    use super::*;

    #[test]
    fn members_are_countries_and_appear_once() {
        for group in CountryGroup::ALL {
            let mut codes: Vec<_> = group.memberships().map(|membership| membership.country).collect();
            for code in &codes {
                assert!(Country::by_code(code).is_some(), "{group}: {code}");
            }
            let count = codes.len();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), count, "{group}");
        }
    }

    #[test]
    fn knows_who_belongs_and_how() {
        assert_eq!(CountryGroup::Gcc.memberships().count(), 6);
        assert_eq!(CountryGroup::Eu.memberships().count(), 27);
        let standing =
            |group: CountryGroup, code| group.membership(code).map(|membership| membership.standing);
        assert_eq!(standing(CountryGroup::Eaeu, "IR"), Some(Observer));
        assert_eq!(standing(CountryGroup::Brics, "IR"), Some(Member));
        assert_eq!(standing(CountryGroup::Brics, "SA"), Some(Disputed));
        assert_eq!(standing(CountryGroup::Gcc, "IR"), None);
    }

    #[test]
    fn reads_ids_in_any_case() {
        for group in CountryGroup::ALL {
            assert_eq!(CountryGroup::parse(&group.id().to_lowercase()), Some(group));
        }
        assert_eq!(CountryGroup::parse("XYZ"), None);
        assert_eq!(CountryGroup::Eaeu.names().get("fa"), "اتحادیهٔ اقتصادی اوراسیا");
    }
}
