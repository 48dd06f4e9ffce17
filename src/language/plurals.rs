//! Which plural form a number asks for, by CLDR's rules: `one`, `few`, `many`, … The words themselves are
//! vocabulary or strings.

use icu::decimal::input::Decimal;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::locale::{Locale, LocaleError};

/// Plural rules of one locale. Build once, share between threads.
#[derive(Debug)]
pub struct Plurals {
    rules: PluralRules,
}

impl Plurals {
    /// Builds the rules of a locale.
    ///
    /// # Errors
    /// [`LocaleError::NoData`].
    pub fn new(locale: &Locale) -> Result<Self, LocaleError> {
        let rules = PluralRules::try_new((&locale.icu()).into(), PluralRulesOptions::default())
            .map_err(|error| locale.no_data("plural", &error))?;
        Ok(Self { rules })
    }

    /// CLDR's keyword for a decimal number in ASCII digits; its decimals count (`1.0` is not `1`).
    pub fn keyword(&self, number: &str) -> &'static str {
        let category = match number.parse::<Decimal>() {
            Ok(number) => self.rules.category_for(&number),
            Err(_) => PluralCategory::Other,
        };
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}
