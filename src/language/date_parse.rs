//! Reading dates as editors write them, and saying exactly what is wrong with those that are none.
//!
//! No formats beyond year-month-day: a date that begins with its day cannot be told from one that begins with its
//! month, so it is refused with a suggestion.

use std::str::FromStr;

use super::calendar::{Date, calendar_of_year};
use super::digits::digit_value;
use super::locale::Calendar;

/// Why a text is not a date. Every variant carries what a helpful sentence needs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not three numbers with `-` or `/` between them.
    #[error("`{text}` is not a date")]
    NotADate {
        /// The text as written.
        text: String,
    },
    /// The day stands first, as in `31/02/2026`.
    #[error("`{text}` begins with the day")]
    DayFirst {
        /// The text as written.
        text: String,
        /// What was probably meant, the day cut to the month's last.
        suggestion: Option<Date>,
    },
    /// The year has two digits (or one, or three).
    #[error("the year in `{text}` does not have four digits")]
    TwoDigitYear {
        /// The text as written.
        text: String,
        /// What was perhaps meant.
        suggestion: Option<Date>,
    },
    /// Neither a Jalali year of 1300–1500 nor a Gregorian one of 1900–2200.
    #[error("the year {year} in `{text}` is neither 1300 to 1500 nor 1900 to 2200")]
    YearOutOfRange {
        /// The text as written.
        text: String,
        /// The year read.
        year: i32,
    },
    /// No such month.
    #[error("there is no month {month}")]
    MonthOutOfRange {
        /// The calendar the year belongs to.
        calendar: Calendar,
        /// The year read.
        year: i32,
        /// The month read.
        month: u8,
    },
    /// No such day in that month, such as 30 Esfand in a common year.
    #[error("month {month} of {year} has {last_day} days, there is no day {day}")]
    DayOutOfRange {
        /// The calendar the year belongs to.
        calendar: Calendar,
        /// The year read.
        year: i32,
        /// The month read.
        month: u8,
        /// The day read.
        day: u8,
        /// How many days that month has.
        last_day: u8,
        /// The month's last day, for a suggestion.
        last: Date,
    },
}

impl Date {
    /// Reads a date as editors write it: `2026-03-21`, `1405-01-01`, `۱۴۰۵/۱/۱`. Years 1300–1500 are Jalali,
    /// 1900–2200 Gregorian; all three sets of digits; `-` or `/`.
    ///
    /// # Errors
    /// [`DateError`], one variant for each kind of mistake.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let not_a_date = || DateError::NotADate {
            text: text.to_owned(),
        };
        let [first, second, third] = three_numbers(text).ok_or_else(not_a_date)?;
        if first.length != 4 {
            if third.length == 4 {
                return Err(DateError::DayFirst {
                    text: text.to_owned(),
                    suggestion: day_first_suggestion(first.value, second.value, third.value),
                });
            }
            if first.length > 4 {
                return Err(not_a_date());
            }
            return Err(DateError::TwoDigitYear {
                text: text.to_owned(),
                suggestion: two_digit_suggestion(first, second.value, third.value),
            });
        }
        if second.length > 2 || third.length > 2 {
            return Err(not_a_date());
        }
        let year = i32::from(first.value);
        let calendar = calendar_of_year(year).ok_or_else(|| DateError::YearOutOfRange {
            text: text.to_owned(),
            year,
        })?;
        Self::in_calendar(calendar, year, narrow(second.value), narrow(third.value))
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

#[derive(Clone, Copy)]
struct Number {
    value: u16,
    length: usize,
}

/// Three runs of digits with one kind of separator between them.
fn three_numbers(text: &str) -> Option<[Number; 3]> {
    let text = text.trim();
    let separator = text.chars().find(|c| matches!(c, '-' | '/'))?;
    let mut parts = text.split(separator).map(number);
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

fn number(text: &str) -> Option<Number> {
    let mut value = 0_u16;
    let mut length = 0;
    for character in text.chars() {
        value = value
            .checked_mul(10)?
            .checked_add(u16::from(digit_value(character)?))?;
        length += 1;
    }
    (length > 0).then_some(Number { value, length })
}

fn day_first_suggestion(first: u16, second: u16, year: u16) -> Option<Date> {
    // `12/25/2026` can only be month first.
    let (day, month) = if second > 12 && first <= 12 {
        (second, first)
    } else {
        (first, second)
    };
    nearest(i32::from(year), month, day)
}

fn two_digit_suggestion(year: Number, month: u16, day: u16) -> Option<Date> {
    match (year.length, year.value) {
        (2, 20..=49) => nearest(2000 + i32::from(year.value), month, day),
        (2, 80..=99) => nearest(1300 + i32::from(year.value), month, day),
        _ => None,
    }
}

/// The date itself, or the last day of its month when the day is too large.
fn nearest(year: i32, month: u16, day: u16) -> Option<Date> {
    let calendar = calendar_of_year(year)?;
    match Date::in_calendar(calendar, year, narrow(month), narrow(day)) {
        Ok(date) => Some(date),
        Err(DateError::DayOutOfRange { day, last, .. }) if (1..=31).contains(&day) => Some(last),
        Err(_) => None,
    }
}

fn narrow(value: u16) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_calendars_in_all_digits() {
        let nowruz = Date::from_gregorian(2026, 3, 21).unwrap();
        for text in [
            "2026-03-21",
            "2026/3/21",
            "1405-01-01",
            "۱۴۰۵/۱/۱",
            "١٤٠٥-٠١-٠١",
            " ۲۰۲۶-۰۳-۲۱ ",
        ] {
            assert_eq!(Date::parse(text), Ok(nowruz), "{text}");
        }
    }

    #[test]
    fn rejects_a_leap_day_in_a_common_year_and_says_the_last_day() {
        let Err(DateError::DayOutOfRange {
            calendar,
            year,
            month,
            day,
            last_day,
            last,
        }) = Date::parse("۱۴۰۴-۱۲-۳۰")
        else {
            panic!("30 Esfand 1404 does not exist");
        };
        assert_eq!(
            (calendar, year, month, day, last_day),
            (Calendar::Persian, 1404, 12, 30, 29)
        );
        assert_eq!(last.to_iso(), "2026-03-20");
        assert!(Date::parse("1403-12-30").is_ok());
        assert!(Date::parse("2100-02-29").is_err());
    }

    #[test]
    fn suggests_a_date_when_the_day_stands_first() {
        let suggested = |text: &str| match Date::parse(text) {
            Err(DateError::DayFirst { suggestion, .. } | DateError::TwoDigitYear { suggestion, .. }) => {
                suggestion.map(Date::to_iso)
            }
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(suggested("31/02/2026").as_deref(), Some("2026-02-28"));
        assert_eq!(suggested("12/25/2026").as_deref(), Some("2026-12-25"));
        assert_eq!(suggested("۱/۱/۱۴۰۵").as_deref(), Some("2026-03-21"));
        assert_eq!(suggested("26-3-1").as_deref(), Some("2026-03-01"));
        assert_eq!(suggested("99/99/2026"), None);
        assert_eq!(suggested("4/7/15"), None);
    }

    #[test]
    fn tells_the_kinds_of_mistakes_apart() {
        assert!(matches!(
            Date::parse("1405-13-01"),
            Err(DateError::MonthOutOfRange { month: 13, .. })
        ));
        assert!(matches!(
            Date::parse("1405-00-10"),
            Err(DateError::MonthOutOfRange { month: 0, .. })
        ));
        assert!(matches!(
            Date::parse("1750-01-01"),
            Err(DateError::YearOutOfRange { year: 1750, .. })
        ));
        let nonsense = [
            "",
            "soon",
            "2026",
            "2026-03",
            "2026-03-21T10:00",
            "2026-03/21",
            "2026-3-021",
            "1-2-3-4",
            "20260-1-1",
            "2026--1",
            "-1-2-3",
            "99999-1-1",
        ];
        for text in nonsense {
            assert!(
                matches!(Date::parse(text), Err(DateError::NotADate { .. })),
                "{text}"
            );
        }
    }
}
