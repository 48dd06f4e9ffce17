//! شناسهٔ ملی: the 11-digit identifier of legal persons in Iran.
//!
//! The check digit follows common open practice, not a published specification, so a failed check is a reason
//! to warn, never to refuse. It has nothing to do with the ten-digit number of natural persons, which must not
//! appear in a catalogue.

use std::fmt;

use crate::language::digits::fold_digits;

/// An identifier whose check digit fits, 11 ASCII digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LegalEntityId(String);

/// Why a text is not the identifier of a legal person. All are warnings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LegalEntityIdError {
    #[error("`{written}` has the character {character:?}")]
    NotDigits { written: String, character: char },
    /// Ten digits are the number of a natural person, or a digit is missing.
    #[error("`{written}` has {count} digits, a national identifier has 11")]
    Length { written: String, count: usize },
    #[error("the last digit of `{written}` should be {expected}")]
    CheckDigit { written: String, expected: u8 },
}

const WEIGHTS: [u32; 10] = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];

impl LegalEntityId {
    /// Reads 11 digits, Persian ones too.
    ///
    /// # Errors
    /// See [`LegalEntityIdError`].
    pub fn parse(written: &str) -> Result<LegalEntityId, LegalEntityIdError> {
        let trimmed = written.trim();
        let digits = fold_digits(trimmed);
        let owned = || trimmed.to_owned();
        if let Some(character) = digits.chars().find(|character| !character.is_ascii_digit()) {
            return Err(LegalEntityIdError::NotDigits {
                written: owned(),
                character,
            });
        }
        if digits.len() != 11 {
            return Err(LegalEntityIdError::Length {
                written: owned(),
                count: digits.len(),
            });
        }
        match wrong_check_digit(&digits) {
            Some(expected) => Err(LegalEntityIdError::CheckDigit {
                written: owned(),
                expected,
            }),
            None => Ok(LegalEntityId(digits.into_owned())),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LegalEntityId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The right last digit, if these 11 ASCII digits end with another.
fn wrong_check_digit(digits: &str) -> Option<u8> {
    let values: Vec<u32> = digits
        .chars()
        .filter_map(|character| character.to_digit(10))
        .collect();
    let (&last, rest) = values.split_last()?;
    let added = rest.last()? + 2;
    let sum: u32 = rest
        .iter()
        .zip(WEIGHTS)
        .map(|(value, weight)| (value + added) * weight)
        .sum();
    let expected = sum % 11 % 10;
    (expected != last).then(|| u8::try_from(expected).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_last_digit() {
        assert_eq!(
            LegalEntityId::parse("۱۴۰۰۷۶۵۰۹۱۲").unwrap().as_str(),
            "14007650912"
        );
        assert!(LegalEntityId::parse("10380284790").is_ok());
        let error = LegalEntityId::parse("10380284791").unwrap_err();
        assert_eq!(
            error,
            LegalEntityIdError::CheckDigit {
                written: "10380284791".to_owned(),
                expected: 0
            }
        );
    }

    #[test]
    fn refuses_other_lengths_and_letters() {
        assert!(matches!(
            LegalEntityId::parse("1038028479"),
            Err(LegalEntityIdError::Length { count: 10, .. })
        ));
        assert!(matches!(
            LegalEntityId::parse("1400765091x"),
            Err(LegalEntityIdError::NotDigits { .. })
        ));
    }
}
