//! GLN (GS1 Global Location Number): 13 digits with the check digit of a GTIN-13.

use std::fmt;

use super::gtin::wrong_check_digit;
use crate::language::digits::fold_digits;

/// A valid GLN, 13 ASCII digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gln(String);

/// Why a text is not a GLN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GlnError {
    #[error("`{written}` is not 13 digits")]
    Form { written: String },
    #[error("the last digit of `{written}` should be {expected}")]
    CheckDigit { written: String, expected: u8 },
}

impl Gln {
    /// Reads 13 digits, Persian ones too.
    ///
    /// # Errors
    /// See [`GlnError`].
    pub fn parse(written: &str) -> Result<Gln, GlnError> {
        let trimmed = written.trim();
        let digits = fold_digits(trimmed);
        let is_number = digits.len() == 13 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || digits.bytes().all(|byte| byte == b'0') {
            return Err(GlnError::Form {
                written: trimmed.to_owned(),
            });
        }
        match wrong_check_digit(&digits) {
            Some(expected) => Err(GlnError::CheckDigit {
                written: trimmed.to_owned(),
                expected,
            }),
            None => Ok(Gln(digits.into_owned())),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Gln {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_like_a_gtin_13() {
        assert_eq!(Gln::parse("۶۲۶۰۰۰۰۰۰۰۰۱۹").unwrap().as_str(), "6260000000019");
        assert!(matches!(
            Gln::parse("6260000000018"),
            Err(GlnError::CheckDigit { expected: 9, .. })
        ));
        for written in ["96385074", "0000000000000", "626000000001x", ""] {
            assert!(
                matches!(Gln::parse(written), Err(GlnError::Form { .. })),
                "{written}"
            );
        }
    }
}
