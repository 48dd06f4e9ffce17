//! LEI (ISO 17442): the legal entity identifier, 20 characters with check digits mod 97-10 (ISO 7064).

use std::fmt;

use crate::language::digits::fold_digits;

/// A valid LEI in capital letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lei(String);

/// Why a text is not an LEI.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LeiError {
    #[error("`{written}` has {count} characters, an LEI has 20")]
    Length { written: String, count: usize },
    /// Not a Latin letter or digit, or a letter among the two check digits.
    #[error("`{written}` has the character {character:?} in a wrong place")]
    Character { written: String, character: char },
    #[error("the check digits of `{written}` are wrong")]
    Checksum { written: String },
}

impl Lei {
    /// Reads an LEI in either letter case.
    ///
    /// # Errors
    /// See [`LeiError`].
    pub fn parse(written: &str) -> Result<Lei, LeiError> {
        let trimmed = written.trim();
        let code = fold_digits(trimmed).to_ascii_uppercase();
        let owned = || trimmed.to_owned();
        let is_allowed = |index: usize, character: char| {
            character.is_ascii_digit() || index < 18 && character.is_ascii_uppercase()
        };
        if let Some((_, character)) = code
            .chars()
            .enumerate()
            .find(|&(index, character)| !is_allowed(index, character))
        {
            return Err(LeiError::Character {
                written: owned(),
                character,
            });
        }
        if code.len() != 20 {
            return Err(LeiError::Length {
                written: owned(),
                count: code.len(),
            });
        }
        // Letters count as 10 to 35; the whole number must leave 1.
        let remainder =
            code.chars()
                .filter_map(|character| character.to_digit(36))
                .fold(0_u32, |remainder, value| {
                    let shift = if value < 10 { 10 } else { 100 };
                    (remainder * shift + value) % 97
                });
        if remainder == 1 {
            Ok(Lei(code))
        } else {
            Err(LeiError::Checksum { written: owned() })
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lei {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_small_letters() {
        assert_eq!(
            Lei::parse("213800kud8lajwsq9d15").unwrap().as_str(),
            "213800KUD8LAJWSQ9D15"
        );
    }

    #[test]
    fn tells_length_letters_and_check_digits_apart() {
        assert!(matches!(
            Lei::parse("213800KUD8LAJWSQ9D1"),
            Err(LeiError::Length { count: 19, .. })
        ));
        assert!(matches!(
            Lei::parse("213800KUD8LAJWSQ9D16"),
            Err(LeiError::Checksum { .. })
        ));
        assert!(matches!(
            Lei::parse("213800-UD8LAJWSQ9D15"),
            Err(LeiError::Character { character: '-', .. })
        ));
        assert!(matches!(
            Lei::parse("213800KUD8LAJWSQ9D1A"),
            Err(LeiError::Character { character: 'A', .. })
        ));
    }
}
