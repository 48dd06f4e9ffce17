//! Numbers as a reader sees them: grouping, decimals, percentages, ranges, years and amounts of money.
//!
//! Numbers come in as text or integers, never as floating point, so that `1.80` is shown with both its decimals.
//! Units and names of currencies are vocabulary; marking a number's direction is done in `bidi`.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;

use super::digits::{NumberError, localise_digits, parse_decimal};
use super::locale::{Digits, Locale, LocaleError};

/// Formats numbers of one locale (CLDR). Build once, share between threads.
#[derive(Debug)]
pub struct NumberFormatter {
    formatter: DecimalFormatter,
    digits: Digits,
    language: String,
}

impl NumberFormatter {
    /// Builds the formatter of a locale, in the locale's digits.
    ///
    /// # Errors
    /// [`LocaleError::NoData`].
    pub fn new(locale: &Locale) -> Result<Self, LocaleError> {
        let formatter = DecimalFormatter::try_new((&locale.icu()).into(), DecimalFormatterOptions::default())
            .map_err(|error| locale.no_data("number", &error))?;
        Ok(Self {
            formatter,
            digits: locale.digits(),
            language: locale.language().to_owned(),
        })
    }

    /// A whole number with grouping: «۱٬۲۳۴», `1,234`. The Persian minus is U+200E U+2212.
    pub fn integer(&self, value: i64) -> String {
        self.formatter.format_to_string(&Decimal::from(value))
    }

    /// A decimal number given as an editor writes it, keeping the digits written: `1.80` becomes «۱٫۸۰».
    ///
    /// # Errors
    /// [`NumberError`] when the text is no number; see [`parse_decimal`].
    pub fn decimal(&self, text: &str) -> Result<String, NumberError> {
        Ok(self.formatter.format_to_string(&read(text)?))
    }

    /// A percentage; `text` counts per cents, so `12.5` is «۱۲٫۵٪». For use after words (R20).
    ///
    /// # Errors
    /// [`NumberError`].
    pub fn percent(&self, text: &str) -> Result<String, NumberError> {
        let number = self.decimal(text)?;
        Ok(match (self.digits, self.language.as_str()) {
            (Digits::Persian, _) => number + "٪",
            (Digits::ArabicIndic, _) => number + "٪\u{061C}",
            (Digits::Latin, "tr") => format!("%{number}"),
            (Digits::Latin, "fr") => number + "\u{202F}%",
            (Digits::Latin, language) if SPACE_BEFORE_PERCENT.contains(&language) => number + "\u{A0}%",
            (Digits::Latin, _) => number + "%",
        })
    }

    /// A percentage that stands alone in a cell: U+061C in front draws the sign where it is after words (R22).
    ///
    /// # Errors
    /// [`NumberError`].
    pub fn percent_alone(&self, text: &str) -> Result<String, NumberError> {
        let percentage = self.percent(text)?;
        Ok(if self.digits == Digits::Latin {
            percentage
        } else {
            format!("\u{061C}{percentage}")
        })
    }

    /// A range with an en dash, «۱۰–۲۰» (R24); with a spaced ellipsis where an end is negative, since a dash
    /// beside a minus cannot be read. Latin digits on a right-to-left page still need isolation.
    ///
    /// # Errors
    /// [`NumberError`] of the first end that is no number.
    pub fn range(&self, low: &str, high: &str) -> Result<String, NumberError> {
        let (low, high) = (read(low)?, read(high)?);
        let negative = Decimal::from(0).sign() != low.sign() || Decimal::from(0).sign() != high.sign();
        let dash = if negative { " … " } else { "–" };
        let (low, high) = (
            self.formatter.format_to_string(&low),
            self.formatter.format_to_string(&high),
        );
        Ok(low + dash + &high)
    }

    /// A year: no grouping, «۱۴۰۴».
    pub fn year(&self, year: i32) -> String {
        self.ungrouped(&year.to_string())
    }

    /// ASCII digits in the locale's digits, nothing else changed.
    pub fn ungrouped(&self, text: &str) -> String {
        localise_digits(text, self.digits).into_owned()
    }

    /// The number of an amount alone, rounded half to even to the currency's usual decimals; `whole` leaves them out,
    /// for amounts that have none.
    ///
    /// # Errors
    /// [`NumberError`] when `amount` is no number.
    pub fn amount(&self, code: &str, amount: &str, whole: bool) -> Result<String, NumberError> {
        let mut value = read(amount)?;
        let decimals = if whole { 0 } else { -minor_units(code) };
        value.round(decimals);
        value.pad_end(decimals);
        Ok(self.formatter.format_to_string(&value))
    }

    /// Whether the sign of a currency stands after the number, behind a no-break space: `12 $`.
    #[must_use]
    pub fn sign_follows(&self) -> bool {
        self.language == "fr" || SPACE_BEFORE_PERCENT.contains(&self.language.as_str())
    }

    /// The sign or code of a currency as it stands before a number.
    #[must_use]
    pub fn currency_sign(&self, code: &str) -> String {
        let symbol = currency_symbol(code, &self.language);
        if symbol.ends_with(char::is_alphabetic) {
            format!("{symbol}\u{A0}")
        } else {
            symbol.to_owned()
        }
    }

    /// An amount with its ISO 4217 code in CLDR's form: symbol or code before the number, rounded half to even to
    /// the currency's usual decimals. Persian amounts begin with U+200E (R23).
    ///
    /// # Errors
    /// [`NumberError`] when `amount` is no number.
    pub fn currency(&self, code: &str, amount: &str) -> Result<String, NumberError> {
        let number = self.amount(code, amount, false)?;
        let symbol = currency_symbol(code, &self.language);
        // CLDR puts a no-break space between a number and a symbol that ends in a letter.
        let space = if symbol.ends_with(char::is_alphabetic) {
            "\u{A0}"
        } else {
            ""
        };
        Ok(match self.language.as_str() {
            "fa" => format!("\u{200E}{symbol}{space}{number}"),
            "en" => format!("{symbol}{space}{number}"),
            _ => format!("{number}\u{A0}{code}"),
        })
    }
}

/// Languages whose CLDR patterns have a no-break space before the sign, of per cent and of money.
const SPACE_BEFORE_PERCENT: [&str; 14] = [
    "be", "cs", "da", "de", "es", "fi", "lt", "nb", "no", "ro", "ru", "sk", "sv", "uk",
];

fn read(text: &str) -> Result<Decimal, NumberError> {
    let plain = parse_decimal(text)?;
    Decimal::try_from_str(&plain).map_err(|_| NumberError::Empty)
}

/// Decimals shown for a currency: CLDR's supplemental data, which follows use rather than ISO 4217 (IQD has none).
fn minor_units(code: &str) -> i16 {
    match code {
        "AFN" | "ALL" | "BIF" | "CLP" | "DJF" | "GNF" | "IQD" | "IRR" | "ISK" | "JPY" | "KMF" | "KPW"
        | "KRW" | "LAK" | "LBP" | "MGA" | "MMK" | "PYG" | "RSD" | "RWF" | "SOS" | "SYP" | "UGX" | "VND"
        | "VUV" | "XAF" | "XOF" | "XPF" | "YER" => 0,
        "BHD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// CLDR's symbols in Persian and English for the currencies that have one in both; the code otherwise.
fn currency_symbol<'a>(code: &'a str, language: &str) -> &'a str {
    match (code, language) {
        ("AFN", "fa") => "؋",
        ("IRR", "fa") => "ریال",
        ("USD", _) => "$",
        ("EUR", _) => "€",
        ("GBP", _) => "£",
        ("INR", _) => "₹",
        ("BRL", _) => "R$",
        ("KRW", _) => "₩",
        ("ILS", _) => "₪",
        ("VND", _) => "₫",
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatter(tag: &str) -> NumberFormatter {
        NumberFormatter::new(&Locale::new(tag).unwrap()).unwrap()
    }

    #[test]
    fn keeps_the_decimals_that_were_written() {
        assert_eq!(formatter("fa").decimal("1.80").unwrap(), "۱٫۸۰");
        assert_eq!(formatter("en").decimal("۱٫۸۰").unwrap(), "1.80");
    }

    #[test]
    fn a_year_is_not_grouped() {
        assert_eq!(formatter("fa").year(1404), "۱۴۰۴");
        assert_eq!(formatter("fa").integer(1404), "۱٬۴۰۴");
    }

    #[test]
    fn a_lone_persian_percentage_is_led_by_an_arabic_letter_mark() {
        assert_eq!(formatter("fa").percent_alone("12").unwrap(), "\u{061C}۱۲٪");
        assert_eq!(formatter("en").percent_alone("12").unwrap(), "12%");
        assert_eq!(
            formatter("ru").percent("12,000.5").unwrap(),
            "12\u{A0}000,5\u{A0}%"
        );
    }

    #[test]
    fn ranges_use_a_dash_unless_an_end_is_negative() {
        assert_eq!(formatter("fa").range("10", "20").unwrap(), "۱۰–۲۰");
        assert_eq!(formatter("en").range("-20", "60").unwrap(), "-20 … 60");
    }

    #[test]
    fn digits_follow_the_override() {
        let locale = Locale::new("fa").unwrap().with_digits(Digits::Latin);
        assert_eq!(
            NumberFormatter::new(&locale).unwrap().decimal("1234.5").unwrap(),
            "1,234.5"
        );
    }

    #[test]
    fn the_sign_of_a_currency_stands_where_the_language_has_it() {
        assert!(formatter("ru").sign_follows() && formatter("fr").sign_follows());
        assert!(!formatter("en").sign_follows() && !formatter("tr").sign_follows());
    }

    #[test]
    fn an_omani_amount_has_three_decimals() {
        assert_eq!(formatter("en").currency("OMR", "5").unwrap(), "OMR\u{A0}5.000");
    }
}
