//! UNSPSC: the United Nations Standard Products and Services Code, eight digits in four levels of two.
//!
//! The form only: the list itself is licensed and not here.

use crate::language::digits::fold_digits;

/// A code of the right form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unspsc(String);

/// Why a text does not have the form of a UNSPSC code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnspscError {
    #[error("`{written}` is not eight digits")]
    Form { written: String },
    /// A level is empty (`00`) although a deeper one is not, or the segment itself is empty.
    #[error("`{written}` skips a level")]
    SkippedLevel { written: String },
}

/// The deepest level that a code names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnspscLevel {
    Segment,
    Family,
    Class,
    Commodity,
}

impl Unspsc {
    /// Reads eight digits, Persian ones too.
    ///
    /// # Errors
    /// See [`UnspscError`].
    pub fn parse(written: &str) -> Result<Unspsc, UnspscError> {
        let trimmed = written.trim();
        let digits = fold_digits(trimmed).into_owned();
        if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(UnspscError::Form {
                written: trimmed.to_owned(),
            });
        }
        let code = Unspsc(digits);
        let filled = code.levels().take_while(|level| *level != "00").count();
        let all_filled = code.levels().filter(|level| *level != "00").count();
        if filled == 0 || filled != all_filled {
            return Err(UnspscError::SkippedLevel {
                written: trimmed.to_owned(),
            });
        }
        Ok(code)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// How deep the code goes: `43000000` names a segment, `43211503` a commodity.
    pub fn level(&self) -> UnspscLevel {
        match self.levels().filter(|level| *level != "00").count() {
            0 | 1 => UnspscLevel::Segment,
            2 => UnspscLevel::Family,
            3 => UnspscLevel::Class,
            _ => UnspscLevel::Commodity,
        }
    }

    fn levels(&self) -> impl Iterator<Item = &str> {
        [0, 2, 4, 6]
            .into_iter()
            .filter_map(|start| self.0.get(start..start + 2))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_four_levels() {
        assert_eq!(Unspsc::parse("43211503").unwrap().level(), UnspscLevel::Commodity);
        assert_eq!(Unspsc::parse("۴۳۲۱۱۵۰۰").unwrap().level(), UnspscLevel::Class);
        assert_eq!(Unspsc::parse("43000000").unwrap().level(), UnspscLevel::Segment);
    }

    #[test]
    fn refuses_other_forms() {
        for written in ["", "4321150", "432115033", "4321150x"] {
            assert!(
                matches!(Unspsc::parse(written), Err(UnspscError::Form { .. })),
                "{written}"
            );
        }
        for written in ["43001503", "00211503", "00000000"] {
            assert!(
                matches!(Unspsc::parse(written), Err(UnspscError::SkippedLevel { .. })),
                "{written}"
            );
        }
    }
}
