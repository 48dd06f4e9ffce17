//! Everything that depends on a human language: locales, digits and numbers, dates in two calendars, sorting,
//! search folding, bidirectional text, slugs, telephone links, a lint for Persian text, and translated strings.
//!
//! Rules that come from outside are named where they are applied: CLDR (through ICU4X), UAX #9 for direction,
//! ISIRI 9147 and the Persian Academy's orthography for letters, E.164 and RFC 6068 for links.
//!
//! Nothing here reads a file, a clock or the machine's locale: the same text gives the same text everywhere.
//! Formatters are dear to build and cheap to use: build one [`Formatters`] per language and share it.

pub mod bidi;
pub mod calendar;
pub mod collation;
pub mod date_format;
pub mod date_parse;
pub mod digits;
pub mod folding;
pub mod lint;
mod lint_words;
mod lint_zones;
pub mod locale;
pub mod messages;
pub mod numbers;
pub mod phone;
pub mod plurals;
mod run_edges;
mod runs;
pub mod slug;
pub mod tag;

pub use bidi::{isolate_html, isolate_plain, ltr_code_html};
pub use calendar::Date;
pub use collation::Collator;
pub use date_format::DateFormatter;
pub use date_parse::DateError;
pub use digits::{fold_digits, localise_digits, parse_decimal};
pub use folding::{fold, search_key};
pub use locale::{Calendar, Digits, Direction, Locale, LocaleError};
pub use messages::{Argument, Messages};
pub use numbers::NumberFormatter;
pub use plurals::Plurals;
pub use tag::LanguageTag;

/// The formatters of one language, built once and shared by every page (`Send + Sync`).
#[derive(Debug)]
pub struct Formatters {
    /// The language they were built for.
    pub locale: Locale,
    /// Numbers, percentages, ranges, amounts of money.
    pub numbers: NumberFormatter,
    /// Dates in the locale's own calendar.
    pub dates: DateFormatter,
    /// Dates in the other of the two calendars, for papers that buyers read in theirs.
    pub dates_in_other_calendar: DateFormatter,
    /// Sorting of names, numbers inside them by value.
    pub collator: Collator,
    /// Plural forms.
    pub plurals: Plurals,
}

impl Formatters {
    /// Builds all formatters of one locale.
    ///
    /// # Errors
    /// [`LocaleError::NoData`] when the built-in CLDR data has nothing for the locale.
    pub fn new(locale: &Locale) -> Result<Self, LocaleError> {
        let other = match locale.calendar() {
            Calendar::Gregorian => Calendar::Persian,
            Calendar::Persian => Calendar::Gregorian,
        };
        Ok(Self {
            locale: locale.clone(),
            numbers: NumberFormatter::new(locale)?,
            dates: DateFormatter::new(locale)?,
            dates_in_other_calendar: DateFormatter::new(&locale.clone().with_calendar(other))?,
            collator: Collator::new(locale)?,
            plurals: Plurals::new(locale)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formatters_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formatters>();
        shared::<Messages>();
        shared::<Locale>();
    }

    #[test]
    fn certificates_show_the_other_calendar_too() {
        let date = Date::from_gregorian(2027, 5, 11).unwrap();
        let persian = Formatters::new(&Locale::new("fa").unwrap()).unwrap();
        assert_eq!(persian.dates.long(date), "۲۱ اردیبهشت ۱۴۰۶");
        assert_eq!(persian.dates_in_other_calendar.long(date), "۱۱ مهٔ ۲۰۲۷");
    }
}
