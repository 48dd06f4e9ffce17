//! Currencies of ISO 4217 that are in use, and advice for what editors write instead of a code.
//!
//! It formats no amounts (that is `language`) and knows no rates.

use std::sync::LazyLock;

use super::names::{Names, Plural, base, form};
use super::suggest::nearest;
use super::table;

static CURRENCIES: LazyLock<Vec<Currency>> = LazyLock::new(|| {
    table::rows(include_str!("data/currencies.tsv"))
        .filter_map(Currency::from_row)
        .collect()
});

/// A currency in use.
#[derive(Debug, PartialEq, Eq)]
pub struct Currency {
    code: &'static str,
    fraction_digits: u8,
    /// Forms beside a number, as table cells.
    counted: Names,
    alone: Names,
}

/// Why a text is not the code of a currency in use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CurrencyError {
    /// Toman in any spelling: not an ISO currency; 1 toman is 10 rials, the code is IRR.
    #[error("toman is not a currency code, use IRR (1 toman is 10 rials)")]
    Toman { written: String },
    /// A code that is no longer in use.
    #[error("{written} is no longer in use, {successor} took its place")]
    Retired {
        written: String,
        successor: &'static str,
    },
    /// A name or a sign instead of the code, or something else.
    #[error("`{written}` is not an ISO 4217 code")]
    Unknown {
        written: String,
        suggestion: Option<&'static str>,
    },
}

impl Currency {
    /// Reads a code of three letters; small letters are accepted.
    ///
    /// # Errors
    /// See [`CurrencyError`].
    pub fn parse(written: &str) -> Result<&'static Currency, CurrencyError> {
        let trimmed = written.trim();
        let code = trimmed.to_ascii_uppercase();
        if let Some(currency) = Currency::by_code(&code) {
            return Ok(currency);
        }
        let owned = trimmed.to_owned();
        let word = trimmed.to_lowercase().replace('ي', "ی").replace('ك', "ک");
        if TOMAN.contains(&word.as_str()) {
            return Err(CurrencyError::Toman { written: owned });
        }
        let value = |table: &'static [(&str, &str)], key: &str| {
            table.iter().find(|(name, _)| *name == key).map(|(_, code)| *code)
        };
        if let Some(successor) = value(RETIRED, &code) {
            return Err(CurrencyError::Retired {
                written: owned,
                successor,
            });
        }
        let suggestion =
            value(WORDS, &word).or_else(|| nearest(&code, CURRENCIES.iter().map(|currency| currency.code)));
        Err(CurrencyError::Unknown {
            written: owned,
            suggestion,
        })
    }

    /// The currency with exactly this code.
    pub fn by_code(code: &str) -> Option<&'static Currency> {
        let index = CURRENCIES
            .binary_search_by(|currency| currency.code.cmp(code))
            .ok()?;
        CURRENCIES.get(index)
    }

    /// All currencies in use, by code.
    pub fn all() -> impl Iterator<Item = &'static Currency> {
        CURRENCIES.iter()
    }

    fn from_row(mut cells: std::str::Split<'static, char>) -> Option<Currency> {
        Some(Currency {
            code: cells.next()?,
            fraction_digits: cells.next()?.parse().ok()?,
            counted: table::names(&mut cells)?,
            alone: table::names(&mut cells)?,
        })
    }

    /// ISO 4217, three capital letters.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Digits after the decimal separator as people write them (CLDR): 2 for EUR, 0 for IRR, 3 for OMR.
    pub fn fraction_digits(&self) -> u8 {
        self.fraction_digits
    }

    /// The name standing alone: `US Dollar`, «دلار آمریکا».
    pub fn name(&self, language: &str) -> &'static str {
        self.alone.get(language)
    }

    /// The name after a number: `US dollars`, «دلار آمریکا».
    pub fn counted_name(&self, language: &str, plural: Plural) -> &'static str {
        form(self.counted.get(base(language)), plural)
    }
}

const TOMAN: &[&str] = &[
    "تومان",
    "تومن",
    "toman",
    "tomans",
    "tooman",
    "tuman",
    "irt",
    "tmn",
];

/// What people write for a currency, with its code.
const WORDS: &[(&str, &str)] = &[
    ("$", "USD"),
    ("us$", "USD"),
    ("dollar", "USD"),
    ("dollars", "USD"),
    ("دلار", "USD"),
    ("دلار آمریکا", "USD"),
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("یورو", "EUR"),
    ("£", "GBP"),
    ("pound", "GBP"),
    ("پوند", "GBP"),
    ("﷼", "IRR"),
    ("rial", "IRR"),
    ("rials", "IRR"),
    ("ریال", "IRR"),
    ("ریال ایران", "IRR"),
    ("irl", "IRR"),
    ("dirham", "AED"),
    ("درهم", "AED"),
    ("dhs", "AED"),
    ("₽", "RUB"),
    ("ruble", "RUB"),
    ("rouble", "RUB"),
    ("روبل", "RUB"),
    ("yuan", "CNY"),
    ("rmb", "CNY"),
    ("یوان", "CNY"),
    ("یوآن", "CNY"),
    ("¥", "CNY"),
    ("₺", "TRY"),
    ("lira", "TRY"),
    ("لیر", "TRY"),
    ("دینار", "IQD"),
    ("دینار عراق", "IQD"),
    ("روپیه", "INR"),
    ("₹", "INR"),
    ("افغانی", "AFN"),
];

/// Codes that left ISO 4217, with what is paid in now. Sorted by nothing: it is short.
const RETIRED: &[(&str, &str)] = &[
    ("AFA", "AFN"),
    ("ANG", "XCG"),
    ("ATS", "EUR"),
    ("AZM", "AZN"),
    ("BEF", "EUR"),
    ("BGN", "EUR"),
    ("BYB", "BYN"),
    ("BYR", "BYN"),
    ("CUC", "CUP"),
    ("DEM", "EUR"),
    ("EEK", "EUR"),
    ("ESP", "EUR"),
    ("FRF", "EUR"),
    ("GRD", "EUR"),
    ("HRK", "EUR"),
    ("ITL", "EUR"),
    ("LTL", "EUR"),
    ("LVL", "EUR"),
    ("NLG", "EUR"),
    ("PTE", "EUR"),
    ("RUR", "RUB"),
    ("SLL", "SLE"),
    ("SVC", "USD"),
    ("TJR", "TJS"),
    ("TMM", "TMT"),
    ("TRL", "TRY"),
    ("VEB", "VES"),
    ("VEF", "VES"),
    ("ZWL", "ZWG"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_rial_and_the_dollar() {
        let rial = Currency::parse("IRR").unwrap();
        assert_eq!((rial.fraction_digits(), rial.name("fa")), (0, "ریال ایران"));
        let dollar = Currency::parse("usd").unwrap();
        assert_eq!(dollar.counted_name("en", Plural::Other), "US dollars");
        assert_eq!(dollar.counted_name("en-GB", Plural::One), "US dollar");
        assert_eq!(dollar.name("fa"), "دلار آمریکا");
        assert_eq!(Currency::parse("OMR").unwrap().fraction_digits(), 3);
    }

    #[test]
    fn gives_advice_for_toman() {
        for written in ["تومان", "Toman", "IRT", "تومن"] {
            assert!(
                matches!(Currency::parse(written), Err(CurrencyError::Toman { .. })),
                "{written}"
            );
        }
    }

    #[test]
    fn turns_signs_and_words_into_suggestions() {
        let suggestion = |written: &str| match Currency::parse(written) {
            Err(CurrencyError::Unknown { suggestion, .. }) => suggestion,
            other => panic!("{written}: {other:?}"),
        };
        assert_eq!(suggestion("$"), Some("USD"));
        assert_eq!(suggestion("ريال"), Some("IRR"));
        assert_eq!(suggestion("یورو"), Some("EUR"));
        assert_eq!(suggestion("USDD"), Some("USD"));
    }

    #[test]
    fn retired_codes_name_one_in_use() {
        for (code, successor) in RETIRED {
            assert_eq!(
                Currency::parse(code).unwrap_err(),
                CurrencyError::Retired {
                    written: (*code).to_owned(),
                    successor
                }
            );
            assert!(Currency::by_code(successor).is_some(), "{successor}");
        }
        for (word, code) in WORDS {
            assert!(Currency::by_code(code).is_some(), "{word}: {code}");
        }
    }

    #[test]
    fn the_table_is_read_whole() {
        assert_eq!(Currency::all().count(), 153);
        assert!(CURRENCIES.is_sorted_by(|a, b| a.code < b.code));
    }
}
