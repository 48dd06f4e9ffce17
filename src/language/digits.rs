//! Digits as characters: folding Persian and Arabic ones to ASCII, showing ASCII ones in a locale's digits, and
//! reading the numbers that editors write. Grouping, percent and money are in `numbers`.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::locale::Digits;

/// Why a text is not a decimal number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Nothing but spaces.
    #[error("there is no number")]
    Empty,
    /// Something that is neither digit, sign nor separator.
    #[error("`{character}` does not belong in the number `{text}`")]
    UnexpectedCharacter {
        /// The number as written.
        text: String,
        /// The first character that does not belong.
        character: char,
    },
    /// A group separator that does not stand before three digits, as in `1,5`.
    #[error("the groups of digits in `{text}` are not of three")]
    BadGrouping {
        /// The number as written.
        text: String,
    },
}

impl Digits {
    /// The character for the digit zero.
    pub fn zero(self) -> char {
        match self {
            Self::Latin => '0',
            Self::Persian => '۰',
            Self::ArabicIndic => '٠',
        }
    }

    /// The digit of this set with a value of 0–9; larger values wrap around.
    pub fn digit(self, value: u8) -> char {
        char::from_u32(u32::from(self.zero()) + u32::from(value % 10)).unwrap_or('\u{FFFD}')
    }
}

/// The value of a Latin, Persian or Arabic-Indic digit.
pub fn digit_value(character: char) -> Option<u8> {
    let offset = match character {
        '0'..='9' => u32::from(character) - u32::from('0'),
        '۰'..='۹' => u32::from(character) - u32::from('۰'),
        '٠'..='٩' => u32::from(character) - u32::from('٠'),
        _ => return None,
    };
    u8::try_from(offset).ok()
}

/// Turns ۰–۹ and ٠–٩ into 0–9 and leaves everything else as it is. Borrows when there is nothing to turn.
pub fn fold_digits(text: &str) -> Cow<'_, str> {
    replace_digits(text, Digits::Latin)
}

/// Shows every digit of `text`, whichever of the three sets it is from, in `digits`. Use it on counts, years and
/// prose numbers, not on codes (R21). Borrows when nothing changes.
pub fn localise_digits(text: &str, digits: Digits) -> Cow<'_, str> {
    replace_digits(text, digits)
}

fn replace_digits(text: &str, digits: Digits) -> Cow<'_, str> {
    let zero = u32::from(digits.zero());
    let foreign = |character: char| {
        digit_value(character).is_some_and(|value| u32::from(character) != zero + u32::from(value))
    };
    let Some(first) = text.find(foreign) else {
        return Cow::Borrowed(text);
    };
    let (kept, rest) = text.split_at_checked(first).unwrap_or(("", text));
    let mut result = String::with_capacity(text.len() + rest.len() / 2);
    result.push_str(kept);
    result.extend(
        rest.chars()
            .map(|c| digit_value(c).map_or(c, |value| digits.digit(value))),
    );
    Cow::Owned(result)
}

/// Folds a number inside a longer text to ASCII: digits, `٫` to a full stop; `٬`, and a comma between digits, are
/// dropped. Spaces, signs and words stay. Use it where numbers are compared or searched.
pub fn fold_number(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut after_digit = false;
    while let Some(character) = characters.next() {
        let before_digit = characters.peek().is_some_and(|next| digit_value(*next).is_some());
        match character {
            '٬' => {}
            ',' if after_digit && before_digit => {}
            '٫' => result.push('.'),
            other => match digit_value(other) {
                Some(value) => result.push(Digits::Latin.digit(value)),
                None => result.push(other),
            },
        }
        after_digit = digit_value(character).is_some();
    }
    result
}

/// Reads an editor's decimal number, `۱٬۲۳۴٫۵` or `1,234.5`, and gives it back in plain ASCII: `1234.5`.
/// The digits written are kept, so `1.80` stays `1.80`; leading zeros before other digits are dropped.
/// Accepted: the three sets of digits, a sign (`-`, `−`, `+`), group separators `٬` `,` and spaces before exactly
/// three digits, the decimal separators `٫` and `.`; bidi marks around are ignored.
///
/// # Errors
/// [`NumberError`] with the text and the character at fault. `1,5` is refused: it might mean 1.5 or 15.
pub fn parse_decimal(text: &str) -> Result<String, NumberError> {
    let bare =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}'));
    if bare.is_empty() {
        return Err(NumberError::Empty);
    }
    let unexpected = |character| NumberError::UnexpectedCharacter {
        text: text.to_owned(),
        character,
    };
    let mut result = String::with_capacity(bare.len());
    let mut rest = bare;
    if let Some(after) = bare.strip_prefix(['-', '−']) {
        result.push('-');
        rest = after;
    } else if let Some(after) = bare.strip_prefix('+') {
        rest = after;
    }
    let (whole, fraction) = match rest.split_once(['.', '٫']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (rest, None),
    };
    let whole = fold_groups(whole, text)?;
    let significant = whole.trim_start_matches('0');
    result.push_str(if significant.is_empty() { "0" } else { significant });
    if let Some(fraction) = fraction {
        if fraction.is_empty() {
            return Err(unexpected('.'));
        }
        result.push('.');
        for character in fraction.chars() {
            let value = digit_value(character).ok_or_else(|| unexpected(character))?;
            let _ = write!(result, "{value}");
        }
    }
    Ok(result)
}

fn fold_groups(whole: &str, text: &str) -> Result<String, NumberError> {
    let unexpected = |character| NumberError::UnexpectedCharacter {
        text: text.to_owned(),
        character,
    };
    let is_separator = |c: char| matches!(c, '٬' | ',' | ' ' | '\u{A0}' | '\u{202F}');
    let mut result = String::with_capacity(whole.len());
    for (index, group) in whole.split(is_separator).enumerate() {
        let mut length = 0;
        for character in group.chars() {
            let value = digit_value(character).ok_or_else(|| unexpected(character))?;
            result.push(Digits::Latin.digit(value));
            length += 1;
        }
        let first = index == 0;
        let grouped = group.len() != whole.len();
        if grouped && (length == 0 || length > 3 || (!first && length != 3)) {
            return Err(NumberError::BadGrouping {
                text: text.to_owned(),
            });
        }
        if length == 0 {
            return Err(text.chars().next().map_or(NumberError::Empty, unexpected));
        }
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_both_sets_of_digits_and_borrows_when_there_are_none() {
        assert_eq!(fold_digits("کد ۰۹۱۰ و ٢٠"), "کد 0910 و 20");
        assert!(matches!(fold_digits("کد 0910"), Cow::Borrowed(_)));
    }

    #[test]
    fn shows_digits_of_any_set_in_the_wanted_one() {
        assert_eq!(localise_digits("12 و ٣", Digits::Persian), "۱۲ و ۳");
        assert_eq!(localise_digits("۱۲", Digits::ArabicIndic), "١٢");
        assert!(matches!(
            localise_digits("۱۲ عدد", Digits::Persian),
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn reads_numbers_as_editors_write_them() {
        assert_eq!(parse_decimal("۱٬۲۳۴٫۵").unwrap(), "1234.5");
        assert_eq!(parse_decimal(" 1,234,567.80 ").unwrap(), "1234567.80");
        assert_eq!(parse_decimal("\u{200E}−۵").unwrap(), "-5");
        assert_eq!(parse_decimal("007").unwrap(), "7");
        assert_eq!(parse_decimal("0").unwrap(), "0");
        assert_eq!(parse_decimal("1 500").unwrap(), "1500");
    }

    #[test]
    fn refuses_numbers_that_could_mean_two_things() {
        for text in ["1,5", "۱٬۲۳", "1234,567", ",500", "1,,000"] {
            assert!(
                matches!(parse_decimal(text), Err(NumberError::BadGrouping { .. })),
                "{text}"
            );
        }
        for text in ["1.2.3", "12kg", "1e3", "5.", ".5", "-", "--5"] {
            assert!(
                matches!(parse_decimal(text), Err(NumberError::UnexpectedCharacter { .. })),
                "{text}"
            );
        }
        assert_eq!(parse_decimal("  "), Err(NumberError::Empty));
    }
}
