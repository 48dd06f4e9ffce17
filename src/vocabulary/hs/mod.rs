//! Codes of the Harmonized Commodity Description and Coding System (World Customs Organization).
//!
//! Stores exactly six digits as text, leading zeros kept. Longer codes are national (Iran eight digits, the
//! EAEU's TN VED ten) and are another field. Chapter names are this project's words, not the WCO's text; the
//! six-digit rows have no names here.

mod chapters;
mod editions;

use std::fmt;

pub use chapters::Chapter;
pub use editions::{Edition, Retirement, retirement};

use crate::language::digits::fold_digits;

/// A six-digit code that is in the list of [`Edition::CURRENT`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsCode {
    digits: &'static str,
}

/// Why a text is not an HS code that a product may carry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HsError {
    #[error("`{written}` has the character {character:?}, an HS code has only digits")]
    NotDigits { written: String, character: char },
    /// Too short, or of odd length. `suggestion` is the code with the zero that a spreadsheet may have eaten.
    #[error("`{written}` has {count} digits, an HS code has 6")]
    Length {
        written: String,
        count: usize,
        suggestion: Option<HsCode>,
    },
    /// A heading (four digits) where one of its `codes` is wanted.
    #[error("`{written}` is a heading, an HS code has 6 digits")]
    Heading { written: String, codes: Vec<HsCode> },
    /// A national tariff line: its first six digits are the HS code (`suggestion`, when they are one).
    #[error("`{written}` is a national code of {count} digits")]
    National {
        written: String,
        count: usize,
        suggestion: Option<HsCode>,
    },
    /// Chapter 77, which is kept free for later use.
    #[error("chapter {chapter} is reserved")]
    ReservedChapter { written: String, chapter: u8 },
    /// Chapters 98 and 99, national or "not specified".
    #[error("chapter {chapter} is for national use")]
    NationalChapter { written: String, chapter: u8 },
    /// Six digits that the edition does not have. `was_in` and `successors` are filled for known retired codes;
    /// else `successors` holds the codes of the edition that begin alike (at most twelve, perhaps none).
    #[error("{digits} is not in {edition}")]
    NotInEdition {
        digits: String,
        edition: Edition,
        was_in: Option<Edition>,
        successors: Vec<HsCode>,
    },
}

/// At most so many codes are offered; a heading may have dozens.
const OFFERED: usize = 12;

impl HsCode {
    /// Reads `040900`, `0409.00`, `0409 00`, `0409-00` and the same in Persian or Arabic digits.
    ///
    /// # Errors
    /// See [`HsError`]. Chapter 93 (arms) is *not* an error here: ask [`HsCode::is_arms`].
    pub fn parse(written: &str) -> Result<HsCode, HsError> {
        let digits = digits_of(written)?;
        if let Some(error) = chapter_error(written, &digits) {
            return Err(error);
        }
        let count = digits.len();
        let owned = written.trim().to_owned();
        match count {
            6 => HsCode::find(&digits).ok_or_else(|| not_in_edition(digits)),
            4 => {
                let codes = with_prefix(&digits);
                if codes.is_empty() {
                    return Err(HsError::Length {
                        written: owned,
                        count,
                        suggestion: None,
                    });
                }
                Err(HsError::Heading {
                    written: owned,
                    codes,
                })
            }
            0..6 => {
                let suggestion = if count == 5 {
                    HsCode::find(&format!("0{digits}"))
                } else {
                    None
                };
                Err(HsError::Length {
                    written: owned,
                    count,
                    suggestion,
                })
            }
            _ => {
                // National codes have an even length: an odd one has lost its leading zero.
                let whole = if count % 2 == 1 {
                    format!("0{digits}")
                } else {
                    digits
                };
                let suggestion = whole.get(..6).and_then(HsCode::find);
                Err(HsError::National {
                    written: owned,
                    count,
                    suggestion,
                })
            }
        }
    }

    /// The code with these six ASCII digits, if the current edition has it.
    pub fn find(digits: &str) -> Option<HsCode> {
        let list = editions::current();
        let index = list.binary_search(&digits).ok()?;
        list.get(index).map(|digits| HsCode { digits })
    }

    /// Every code of the current edition, in order.
    pub fn all() -> impl Iterator<Item = HsCode> {
        editions::current().iter().map(|digits| HsCode { digits })
    }

    /// The six digits, as stored and written into feeds: `040900`.
    pub fn as_str(self) -> &'static str {
        self.digits
    }

    /// As people read it: `0409.00`. Always left to right, always in Latin digits.
    pub fn dotted(self) -> String {
        let (heading, rest) = self.digits.split_at_checked(4).unwrap_or((self.digits, ""));
        format!("{heading}.{rest}")
    }

    /// The four digits of the heading: `0409`.
    pub fn heading(self) -> &'static str {
        self.digits.get(..4).unwrap_or(self.digits)
    }

    /// The chapter, with its names.
    pub fn chapter(self) -> Chapter {
        Chapter::of_digits(self.digits)
    }

    /// Arms and ammunition: a product is refused unless the site's settings allow chapter 93.
    pub fn is_arms(self) -> bool {
        self.digits.starts_with("93")
    }

    /// The end of this code in a later edition, where it is known.
    pub fn retirement(self) -> Option<&'static Retirement> {
        retirement(self.digits)
    }
}

impl fmt::Debug for HsCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "HsCode({})", self.digits)
    }
}

/// Writes the six digits, as stored.
impl fmt::Display for HsCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.digits)
    }
}

impl serde::Serialize for HsCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits)
    }
}

/// The digits of a code as written, folded to ASCII, without the separators people put into codes.
fn digits_of(written: &str) -> Result<String, HsError> {
    let mut digits = String::with_capacity(10);
    for character in fold_digits(written.trim()).chars() {
        match character {
            '0'..='9' => digits.push(character),
            '.' | '-' | ' ' | '\u{A0}' | '\u{202F}' => {}
            _ => {
                return Err(HsError::NotDigits {
                    written: written.trim().to_owned(),
                    character,
                });
            }
        }
    }
    Ok(digits)
}

fn chapter_error(written: &str, digits: &str) -> Option<HsError> {
    // Of an odd number of digits the first may be missing, so the chapter is not known.
    if digits.len() % 2 == 1 {
        return None;
    }
    let chapter: u8 = digits.get(..2)?.parse().ok()?;
    let written = written.trim().to_owned();
    match chapter {
        77 => Some(HsError::ReservedChapter { written, chapter }),
        98 | 99 => Some(HsError::NationalChapter { written, chapter }),
        _ => None,
    }
}

fn not_in_edition(digits: String) -> HsError {
    let known = retirement(&digits).filter(|retirement| retirement.gone_in == Edition::CURRENT);
    let successors = match known {
        Some(retirement) => retirement
            .successors
            .iter()
            .filter_map(|code| HsCode::find(code))
            .collect(),
        None => nearest_codes(&digits),
    };
    HsError::NotInEdition {
        digits,
        edition: Edition::CURRENT,
        was_in: known.map(|_| Edition::Hs2017),
        successors,
    }
}

/// Codes of the same one-dash subheading, else of the same heading.
fn nearest_codes(digits: &str) -> Vec<HsCode> {
    let alike = |length: usize| digits.get(..length).map(with_prefix).unwrap_or_default();
    let subheading = alike(5);
    if subheading.is_empty() {
        alike(4)
    } else {
        subheading
    }
}

fn with_prefix(prefix: &str) -> Vec<HsCode> {
    let list = editions::current();
    let start = list.partition_point(|digits| *digits < prefix);
    let codes = list
        .iter()
        .skip(start)
        .take_while(|digits| digits.starts_with(prefix));
    codes.take(OFFERED).map(|digits| HsCode { digits }).collect()
}

#[cfg(test)]
mod tests;
