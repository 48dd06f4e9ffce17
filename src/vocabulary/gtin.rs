//! GTIN-8, -12, -13 and -14 (GS1 General Specifications): article numbers with a check digit.

use std::fmt;

use crate::language::digits::fold_digits;

/// A valid GTIN, as written (8, 12, 13 or 14 ASCII digits).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gtin(String);

/// Why a text is not a GTIN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GtinError {
    /// Persian or Arabic digits; folded they are the valid `folded`. Usable with a notice.
    #[error("`{written}` has Persian digits, write {folded}")]
    PersianDigits { written: String, folded: Gtin },
    #[error("`{written}` has the character {character:?}")]
    NotDigits { written: String, character: char },
    #[error("`{written}` has {count} digits, a GTIN has 8, 12, 13 or 14")]
    Length { written: String, count: usize },
    /// Zeros only: the sum is right, the number means nothing.
    #[error("`{written}` is only zeros")]
    Zeros { written: String },
    #[error("the last digit of `{written}` should be {expected}")]
    CheckDigit { written: String, expected: u8 },
}

impl Gtin {
    /// Reads a GTIN of ASCII digits without separators.
    ///
    /// # Errors
    /// See [`GtinError`]; [`GtinError::PersianDigits`] carries a usable number.
    pub fn parse(written: &str) -> Result<Gtin, GtinError> {
        let trimmed = written.trim();
        let folded = fold_digits(trimmed);
        let owned = || trimmed.to_owned();
        if let Some(character) = folded.chars().find(|character| !character.is_ascii_digit()) {
            return Err(GtinError::NotDigits {
                written: owned(),
                character,
            });
        }
        let count = folded.len();
        if !matches!(count, 8 | 12 | 13 | 14) {
            return Err(GtinError::Length {
                written: owned(),
                count,
            });
        }
        if folded.bytes().all(|byte| byte == b'0') {
            return Err(GtinError::Zeros { written: owned() });
        }
        if let Some(expected) = wrong_check_digit(&folded) {
            return Err(GtinError::CheckDigit {
                written: owned(),
                expected,
            });
        }
        if folded != trimmed {
            return Err(GtinError::PersianDigits {
                written: owned(),
                folded: Gtin(folded.into_owned()),
            });
        }
        Ok(Gtin(folded.into_owned()))
    }

    /// The digits as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Padded with zeros to 14 digits. Two products are the same article when these are equal.
    pub fn to_gtin14(&self) -> String {
        format!("{:0>14}", self.0)
    }

    /// The path of a GS1 Digital Link, without the domain: `01/06260000000019`.
    pub fn digital_link_path(&self) -> String {
        format!("01/{}", self.to_gtin14())
    }

    /// The canonical GS1 Digital Link: `https://id.gs1.org/01/06260000000019`.
    pub fn digital_link(&self) -> String {
        format!("https://id.gs1.org/{}", self.digital_link_path())
    }

    /// Whether the number was given out by GS1 Iran (prefix 626). Never true for GTIN-8, whose prefixes differ.
    pub fn is_gs1_iran(&self) -> bool {
        self.0.len() != 8 && self.to_gtin14().get(1..4) == Some("626")
    }
}

impl fmt::Display for Gtin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The right last digit, if the last digit of these ASCII digits is another: weights 3 and 1 from the right.
pub(super) fn wrong_check_digit(digits: &str) -> Option<u8> {
    let mut values = digits.bytes().rev().map(|byte| byte.saturating_sub(b'0'));
    let last = values.next()?;
    let sum: u32 = values
        .zip([3_u32, 1].into_iter().cycle())
        .map(|(value, weight)| u32::from(value) * weight)
        .sum();
    let expected = u8::try_from((10 - sum % 10) % 10).ok()?;
    (expected != last).then_some(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_right_check_digit() {
        let error = Gtin::parse("6260000000010").unwrap_err();
        assert_eq!(
            error,
            GtinError::CheckDigit {
                written: "6260000000010".to_owned(),
                expected: 9
            }
        );
    }

    #[test]
    fn offers_persian_digits_folded() {
        let Err(GtinError::PersianDigits { folded, .. }) = Gtin::parse("۶۲۶۰۰۰۰۰۰۰۰۱۹") else {
            panic!()
        };
        assert_eq!(folded.as_str(), "6260000000019");
    }

    #[test]
    fn knows_the_prefix_of_iran() {
        for (written, iranian) in [
            ("6260000000019", true),
            ("16260000000016", true),
            ("036000291452", false),
            ("96385074", false),
        ] {
            assert_eq!(Gtin::parse(written).unwrap().is_gs1_iran(), iranian, "{written}");
        }
    }

    #[test]
    fn refuses_spaces_zeros_and_odd_lengths() {
        assert!(matches!(
            Gtin::parse("626 0000000019"),
            Err(GtinError::NotDigits { character: ' ', .. })
        ));
        assert!(matches!(Gtin::parse("00000000"), Err(GtinError::Zeros { .. })));
        assert!(matches!(
            Gtin::parse("6260000000"),
            Err(GtinError::Length { count: 10, .. })
        ));
        assert!(matches!(Gtin::parse(""), Err(GtinError::Length { count: 0, .. })));
    }

    #[test]
    fn the_same_article_has_one_gtin14() {
        let upc = Gtin::parse("036000291452").unwrap();
        let ean = Gtin::parse("0036000291452").unwrap();
        assert_ne!(upc, ean);
        assert_eq!(upc.to_gtin14(), ean.to_gtin14());
    }
}
