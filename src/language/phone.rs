//! Telephone numbers (E.164) and the links of a contact box: `tel:`, `wa.me`, `mailto:`.
//!
//! A number is checked for its form only; whether it rings is not known here. Numbers are shown in Latin digits,
//! left to right, in the editor's own grouping (R21).

use super::digits::fold_digits;

/// A telephone number: E.164 for links, and the editor's grouping for eyes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    e164: String,
    display: String,
}

/// Why a text is not a telephone number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// No digits.
    #[error("there is no telephone number")]
    Empty,
    /// Neither `+` at the front nor a national form whose country is known.
    #[error("`{text}` has no country code")]
    NoCountryCode {
        /// The number as written.
        text: String,
    },
    /// A country code never begins with 0.
    #[error("`{text}` has a zero after the plus sign")]
    LeadingZero {
        /// The number as written.
        text: String,
    },
    /// More than the 15 digits that E.164 allows.
    #[error("`{text}` has {digits} digits, at most 15 are allowed")]
    TooLong {
        /// The number as written.
        text: String,
        /// Its digits, the country code included.
        digits: usize,
    },
    /// Fewer than 7 digits with the country code: no subscriber number is that short.
    #[error("`{text}` has only {digits} digits")]
    TooShort {
        /// The number as written.
        text: String,
        /// Its digits, the country code included.
        digits: usize,
    },
    /// A letter or another character that does not belong; extensions have no place in a link.
    #[error("`{character}` does not belong in the telephone number `{text}`")]
    UnexpectedCharacter {
        /// The number as written.
        text: String,
        /// The first such character.
        character: char,
    },
}

impl Phone {
    /// Reads a number as editors write it: `+98 21 8888 0000`, `۰۲۱-۸۸۸۸۰۰۰۰`, `0098 …`, `+98 (0)21 …`.
    /// A national form with a leading 0 is understood only when `country` (ISO 3166-1 alpha-2) is `IR`.
    ///
    /// # Errors
    /// [`PhoneError`].
    pub fn parse(text: &str, country: Option<&str>) -> Result<Self, PhoneError> {
        let display = tidy(text);
        let own = || text.to_owned();
        // The trunk prefix that some write in brackets is not dialled from abroad.
        let dialled = if display.starts_with('+') {
            display.replace("(0)", "")
        } else {
            display.clone()
        };
        let mut digits = String::with_capacity(dialled.len());
        for (index, character) in dialled.chars().enumerate() {
            match character {
                '0'..='9' => digits.push(character),
                '+' if index == 0 => {}
                ' ' | '-' | '.' | '(' | ')' | '/' => {}
                other => {
                    return Err(PhoneError::UnexpectedCharacter {
                        text: own(),
                        character: other,
                    });
                }
            }
        }
        if digits.is_empty() {
            return Err(PhoneError::Empty);
        }
        let international = if dialled.starts_with('+') {
            digits
        } else if let Some(rest) = digits.strip_prefix("00") {
            rest.to_owned()
        } else {
            match (country, digits.strip_prefix('0')) {
                (Some("IR"), Some(rest)) => format!("98{rest}"),
                _ => return Err(PhoneError::NoCountryCode { text: own() }),
            }
        };
        if international.starts_with('0') {
            return Err(PhoneError::LeadingZero { text: own() });
        }
        match international.len() {
            16.. => Err(PhoneError::TooLong {
                text: own(),
                digits: international.len(),
            }),
            0..7 => Err(PhoneError::TooShort {
                text: own(),
                digits: international.len(),
            }),
            _ => Ok(Self {
                display: displayed(&display, &international),
                e164: format!("+{international}"),
            }),
        }
    }

    /// `+982188880000`.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// The number in the editor's grouping, Latin digits, always with its country code. Show it left to right.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// `tel:+982188880000`.
    pub fn tel_link(&self) -> String {
        format!("tel:{}", self.e164)
    }

    /// `https://wa.me/982188880000`, with the message to be sent, if any.
    pub fn whatsapp_link(&self, message: Option<&str>) -> String {
        let number = self.e164.trim_start_matches('+');
        match message {
            Some(message) => format!("https://wa.me/{number}?text={}", percent_encode(message)),
            None => format!("https://wa.me/{number}"),
        }
    }
}

/// A `mailto:` link (RFC 6068); subject and body are UTF-8, percent-encoded, lines of the body end in CRLF.
pub fn mailto(address: &str, subject: Option<&str>, body: Option<&str>) -> String {
    let mut link = String::from("mailto:");
    encode_into(
        address,
        |byte| is_unreserved(byte) || matches!(byte, b'@' | b'+'),
        &mut link,
    );
    let mut separator = '?';
    for (name, value) in [("subject", subject), ("body", body)] {
        if let Some(value) = value {
            link.push(separator);
            link.push_str(name);
            link.push('=');
            let lines = value.replace("\r\n", "\n").replace('\n', "\r\n");
            encode_into(&lines, is_unreserved, &mut link);
            separator = '&';
        }
    }
    link
}

/// Percent-encodes everything but RFC 3986's unreserved characters: safe in any part of an address.
pub fn percent_encode(text: &str) -> String {
    let mut result = String::with_capacity(text.len() * 2);
    encode_into(text, is_unreserved, &mut result);
    result
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn encode_into(text: &str, keep: impl Fn(u8) -> bool, result: &mut String) {
    let hexadecimal =
        |value: u8| char::from_digit(u32::from(value), 16).map_or('0', |c| c.to_ascii_uppercase());
    for byte in text.bytes() {
        if keep(byte) {
            result.push(char::from(byte));
        } else {
            result.push('%');
            result.push(hexadecimal(byte >> 4));
            result.push(hexadecimal(byte & 0xF));
        }
    }
}

/// ASCII digits, plain hyphens, single spaces; pasted direction marks dropped.
fn tidy(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for character in fold_digits(text.trim()).chars() {
        match character {
            '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => result.push('-'),
            '＋' => result.push('+'),
            other if other.is_whitespace() => {
                if !result.ends_with(' ') {
                    result.push(' ');
                }
            }
            other => result.push(other),
        }
    }
    result
}

/// The typed grouping if it is international already, else the country code before the national part.
fn displayed(tidied: &str, international: &str) -> String {
    if tidied.starts_with('+') {
        return tidied.replace("(0)", "");
    }
    if let Some(rest) = tidied.strip_prefix("00") {
        return format!("+{}", rest.trim_start());
    }
    // Only Iran's national form comes here: its area code without the trunk zero follows +98.
    match tidied.split_once('0') {
        Some((before, rest)) if before.chars().all(|c| c == '(') => format!("+98 {before}{rest}"),
        _ => format!("+{international}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_grouping_that_was_typed_with_the_country_code() {
        let display = |text: &str| Phone::parse(text, Some("IR")).unwrap().display().to_owned();
        assert_eq!(display("+۹۸ ۲۱ ۸۸۸۸ ۰۰۰۰"), "+98 21 8888 0000");
        assert_eq!(display("۰۲۱-۸۸۸۸۰۰۰۰"), "+98 21-88880000");
        assert_eq!(display("(021) 8888 0000"), "+98 (21) 8888 0000");
        assert_eq!(display("0098 21 88880000"), "+98 21 88880000");
        assert_eq!(display("+98 (0)21 8888 0000"), "+98 21 8888 0000");
        assert_eq!(display("\u{202A}+98\u{A0}21–88880000\u{202C}"), "+98 21-88880000");
    }

    #[test]
    fn all_spellings_of_a_number_dial_the_same() {
        for text in [
            "+98 21 8888 0000",
            "0098-21-88880000",
            "021 88880000",
            "+98 (0)21 8888 0000",
            "+982188880000",
        ] {
            assert_eq!(
                Phone::parse(text, Some("IR")).unwrap().e164(),
                "+982188880000",
                "{text}"
            );
        }
    }

    #[test]
    fn a_national_number_needs_a_known_country() {
        assert!(matches!(
            Phone::parse("021 88880000", None),
            Err(PhoneError::NoCountryCode { .. })
        ));
        assert!(matches!(
            Phone::parse("021 88880000", Some("OM")),
            Err(PhoneError::NoCountryCode { .. })
        ));
        assert!(matches!(
            Phone::parse("88880000", Some("IR")),
            Err(PhoneError::NoCountryCode { .. })
        ));
    }

    #[test]
    fn refuses_numbers_that_no_telephone_takes() {
        assert!(matches!(
            Phone::parse("+098 21 8888", None),
            Err(PhoneError::LeadingZero { .. })
        ));
        assert!(matches!(
            Phone::parse("+1234567890123456", None),
            Err(PhoneError::TooLong { digits: 16, .. })
        ));
        assert!(matches!(
            Phone::parse("+98 21", None),
            Err(PhoneError::TooShort { digits: 4, .. })
        ));
        assert!(matches!(
            Phone::parse("+98 21 8888 ext. 12", None),
            Err(PhoneError::UnexpectedCharacter { character: 'e', .. })
        ));
        assert!(matches!(
            Phone::parse("+98+21", None),
            Err(PhoneError::UnexpectedCharacter { .. })
        ));
        assert_eq!(Phone::parse(" - ", None), Err(PhoneError::Empty));
    }

    #[test]
    fn links_are_percent_encoded_utf_8() {
        let phone = Phone::parse("+989121234567", None).unwrap();
        assert_eq!(
            phone.whatsapp_link(Some("سلام & درود")),
            "https://wa.me/989121234567?text=%D8%B3%D9%84%D8%A7%D9%85%20%26%20%D8%AF%D8%B1%D9%88%D8%AF"
        );
        assert_eq!(
            mailto("sales+en@pars.example", Some("A&B?"), Some("one\ntwo\r\n")),
            "mailto:sales+en@pars.example?subject=A%26B%3F&body=one%0D%0Atwo%0D%0A"
        );
        assert_eq!(mailto("a@b.example", None, None), "mailto:a@b.example");
        assert_eq!(
            mailto("a?cc=x@b.example", None, None),
            "mailto:a%3Fcc%3Dx@b.example"
        );
    }
}
