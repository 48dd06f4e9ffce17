//! Calendar dates: two calendars, converting, counting days. Reading what editors write is in `date_parse`.
//!
//! A [`Date`] is a day, stored as proleptic Gregorian; no time, no time zone, and no "today": the day of a build is
//! an argument of the build. How dates are shown is in `date_format`.
//!
//! Solar Hijri (Jalali) years follow the 33-year cycle, which agrees with the official table of the Iranian calendar
//! centre for every year from 1206 to 1498 (tests compare all of them) and, with one exception in 1502, with the
//! astronomical rule up to 1600, which is further than any date that can be written here. Birashk's 2820-year cycle, met in much
//! software, is wrong for 1403, 1436, 1437 and 1470.

use std::fmt;

use serde::{Serialize, Serializer};

use super::date_parse::DateError;
use super::locale::Calendar;

/// A day of the proleptic Gregorian calendar, years 1 to 9999. Four bytes, ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A day of the week, numbered as in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// 1 for Monday to 7 for Sunday.
    pub fn iso_number(self) -> u8 {
        self as u8
    }
}

/// Year, month and day as written in some calendar, without a promise that the day exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonthDay {
    /// The year in that calendar.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The first day that can be stored, 0001-01-01.
    pub const MIN: Self = Self {
        year: 1,
        month: 1,
        day: 1,
    };
    /// The last day that can be stored, 9999-12-31.
    pub const MAX: Self = Self {
        year: 9999,
        month: 12,
        day: 31,
    };

    /// The day with this Gregorian year (1–9999), month and day.
    ///
    /// # Errors
    /// `YearOutOfRange`, `MonthOutOfRange` or `DayOutOfRange`.
    pub fn from_gregorian(year: i32, month: u8, day: u8) -> Result<Self, DateError> {
        Self::in_calendar(Calendar::Gregorian, year, month, day)
    }

    /// The day with this Solar Hijri year (1–9000; right for 1178–1600), month and day.
    ///
    /// # Errors
    /// `YearOutOfRange`, `MonthOutOfRange` or `DayOutOfRange`.
    pub fn from_jalali(year: i32, month: u8, day: u8) -> Result<Self, DateError> {
        Self::in_calendar(Calendar::Persian, year, month, day)
    }

    pub(super) fn in_calendar(calendar: Calendar, year: i32, month: u8, day: u8) -> Result<Self, DateError> {
        let last_year = if calendar == Calendar::Persian { 9000 } else { 9999 };
        if !(1..=last_year).contains(&year) {
            return Err(DateError::YearOutOfRange {
                text: year.to_string(),
                year,
            });
        }
        if !(1..=12).contains(&month) {
            return Err(DateError::MonthOutOfRange {
                calendar,
                year,
                month,
            });
        }
        let last_day = days_in_month(calendar, year, month);
        let number = |day: u8| match calendar {
            Calendar::Gregorian => gregorian_day_number(year, month, day),
            Calendar::Persian => jalali_day_number(year, month, day),
        };
        if !(1..=last_day).contains(&day) {
            let last = Self::from_day_number(number(last_day));
            return Err(DateError::DayOutOfRange {
                calendar,
                year,
                month,
                day,
                last_day,
                last,
            });
        }
        Ok(Self::from_day_number(number(day)))
    }

    /// The Gregorian year.
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// The Gregorian month, 1–12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The Gregorian day of the month, 1–31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Year, month and day in the Solar Hijri calendar.
    pub fn jalali(self) -> YearMonthDay {
        let number = self.day_number();
        let mut year = self.year() - 621;
        if number < jalali_day_number(year, 1, 1) {
            year -= 1;
        }
        let day_of_year = number - jalali_day_number(year, 1, 1);
        let (month, day) = if day_of_year < 186 {
            (day_of_year / 31 + 1, day_of_year % 31 + 1)
        } else {
            ((day_of_year - 186) / 30 + 7, (day_of_year - 186) % 30 + 1)
        };
        YearMonthDay {
            year,
            month: small(month),
            day: small(day),
        }
    }

    /// Year, month and day in either calendar.
    pub fn in_terms_of(self, calendar: Calendar) -> YearMonthDay {
        match calendar {
            Calendar::Gregorian => YearMonthDay {
                year: self.year(),
                month: self.month,
                day: self.day,
            },
            Calendar::Persian => self.jalali(),
        }
    }

    /// ISO 8601, `2025-10-07`: for `datetime`, data files and messages.
    pub fn to_iso(self) -> String {
        self.to_string()
    }

    /// The Jalali date as an editor would write it, `1404-07-15`.
    pub fn to_jalali_text(self) -> String {
        let YearMonthDay { year, month, day } = self.jalali();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// The date so many days later (earlier if negative), kept between [`Date::MIN`] and [`Date::MAX`].
    #[must_use]
    pub fn add_days(self, days: i32) -> Self {
        Self::from_day_number(self.day_number().saturating_add(days))
    }

    /// The date so many Gregorian months later (earlier if negative); a day that the month lacks becomes its last.
    #[must_use]
    pub fn add_months(self, months: i32) -> Self {
        let total = (self.year() * 12 + i32::from(self.month) - 1).saturating_add(months);
        let (year, month) = (total.div_euclid(12), small(total.rem_euclid(12) + 1));
        if year < 1 {
            return Self::MIN;
        }
        if year > 9999 {
            return Self::MAX;
        }
        let day = self.day.min(days_in_month(Calendar::Gregorian, year, month));
        Self::from_day_number(gregorian_day_number(year, month, day))
    }

    /// Days from this date to `later`; negative when `later` is before.
    pub fn days_until(self, later: Self) -> i32 {
        later.day_number() - self.day_number()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // Day 1, 0001-01-01, was a Monday in the proleptic Gregorian calendar.
        match self.day_number().rem_euclid(7) {
            1 => Weekday::Monday,
            2 => Weekday::Tuesday,
            3 => Weekday::Wednesday,
            4 => Weekday::Thursday,
            5 => Weekday::Friday,
            6 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    fn day_number(self) -> i32 {
        gregorian_day_number(self.year(), self.month, self.day)
    }

    /// From days counted so that 0001-01-01 is day 1.
    fn from_day_number(number: i32) -> Self {
        // Reckoning from 1 March puts the leap day at the end of the year; 146,097 days are 400 years.
        let number = number.clamp(1, 3_652_059) + 305;
        let era = number / 146_097;
        let day_of_era = number % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        Self {
            year: i16::try_from(year).unwrap_or(i16::MAX),
            month: small(month),
            day: small(day),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The calendar a written year belongs to: 1300–1500 Jalali, 1900–2200 Gregorian.
pub fn calendar_of_year(year: i32) -> Option<Calendar> {
    match year {
        1300..=1500 => Some(Calendar::Persian),
        1900..=2200 => Some(Calendar::Gregorian),
        _ => None,
    }
}

/// Whether a year of the calendar has a leap day.
pub fn is_leap_year(calendar: Calendar, year: i32) -> bool {
    match calendar {
        Calendar::Gregorian => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0),
        Calendar::Persian => year != 1502 && (year == 1503 || (25 * year + 11).rem_euclid(33) < 8),
    }
}

/// How many days a month has; 0 for a month that does not exist.
pub fn days_in_month(calendar: Calendar, year: i32, month: u8) -> u8 {
    let leap = u8::from(is_leap_year(calendar, year));
    match (calendar, month) {
        (Calendar::Gregorian, 2) => 28 + leap,
        (Calendar::Gregorian, 4 | 6 | 9 | 11) | (Calendar::Persian, 7..=11) => 30,
        (Calendar::Gregorian, 1..=12) | (Calendar::Persian, 1..=6) => 31,
        (Calendar::Persian, 12) => 29 + leap,
        _ => 0,
    }
}

fn gregorian_day_number(year: i32, month: u8, day: u8) -> i32 {
    let month = i32::from(month);
    let year = year - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted_month = (month + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + i32::from(day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 305
}

fn jalali_day_number(year: i32, month: u8, day: u8) -> i32 {
    // (8·year + 21) / 33 counts the leap days of the 33-year cycle before that year.
    let new_year = 226_895 + 365 * (year - 1) + (8 * year + 21).div_euclid(33) - i32::from(year == 1503);
    let month = i32::from(month);
    let before_month = if month <= 7 {
        31 * (month - 1)
    } else {
        30 * (month - 1) + 6
    };
    new_year + before_month + i32::from(day) - 1
}

/// For values that the arithmetic above keeps between 1 and 31.
fn small(value: i32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_two_centuries_converts_there_and_back() {
        let mut day = Date::from_jalali(1300, 1, 1).unwrap();
        assert_eq!(day.to_iso(), "1921-03-21");
        let end = Date::from_jalali(1500, 12, 29).unwrap();
        while day <= end {
            let YearMonthDay {
                year,
                month,
                day: day_of_month,
            } = day.jalali();
            assert_eq!(Date::from_jalali(year, month, day_of_month), Ok(day));
            assert_eq!(Date::parse(&day.to_jalali_text()), Ok(day));
            assert_eq!(Date::parse(&day.to_iso()), Ok(day));
            let next = day.add_days(1);
            assert!(next > day && day.days_until(next) == 1);
            day = next;
        }
    }

    #[test]
    fn agrees_with_icu_on_every_day_that_can_be_written() {
        use icu::calendar::{Date as IcuDate, cal::Persian};
        let mut day = Date::from_gregorian(1900, 1, 1).unwrap();
        while day.year() <= 2200 {
            let icu = IcuDate::try_new_iso(day.year(), day.month(), day.day()).unwrap();
            let persian = icu.to_calendar(Persian);
            let expected = (
                persian.year().extended_year(),
                persian.month().ordinal,
                persian.day_of_month().0,
            );
            let own = day.jalali();
            assert_eq!((own.year, own.month, own.day), expected, "{day}");
            day = day.add_days(1);
        }
    }

    #[test]
    fn counts_months_and_days() {
        let date = |text| Date::parse(text).unwrap();
        assert_eq!(date("2026-01-31").add_months(1), date("2026-02-28"));
        assert_eq!(date("2026-01-31").add_months(-2), date("2025-11-30"));
        assert_eq!(date("2024-02-29").add_months(12), date("2025-02-28"));
        assert_eq!(date("2026-03-01").add_days(-1), date("2026-02-28"));
        assert_eq!(date("2026-11-22").days_until(date("2026-11-20")), -2);
        assert_eq!(Date::MAX.add_days(1), Date::MAX);
        assert_eq!(Date::MIN.add_days(-1), Date::MIN);
        assert_eq!(Date::MAX.add_days(i32::MAX), Date::MAX);
        assert_eq!(Date::MIN.add_months(i32::MIN), Date::MIN);
    }
}
