//! The tag of a language in eight bytes: texts carry one each, so it is small and copied, not shared.

use std::fmt;

/// A BCP 47 language tag of at most eight characters (`fa`, `en`, `uz-Cyrl` is seven), in lower case but for
/// what follows a hyphen, which keeps the case it was written in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag {
    bytes: [u8; 8],
}

impl LanguageTag {
    /// English, which codes and Latin names are marked with.
    pub const ENGLISH: LanguageTag = LanguageTag {
        bytes: *b"en\0\0\0\0\0\0",
    };
    /// Persian.
    pub const PERSIAN: LanguageTag = LanguageTag {
        bytes: *b"fa\0\0\0\0\0\0",
    };

    /// Checks the form (two or three letters, then parts of two to four letters or digits), not whether such
    /// a language exists.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts.next()?;
        let letters = language.bytes().all(|byte| byte.is_ascii_lowercase());
        if !(2..=3).contains(&language.len()) || !letters {
            return None;
        }
        if !parts.all(|part| (2..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        {
            return None;
        }
        let mut bytes = [0; 8];
        bytes.get_mut(..tag.len())?.copy_from_slice(tag.as_bytes());
        Some(Self { bytes })
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self
            .bytes
            .iter()
            .position(|byte| *byte == 0)
            .unwrap_or(self.bytes.len());
        self.bytes
            .get(..length)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_tags_and_refuses_what_is_none() {
        for tag in ["fa", "en", "ckb", "uz-Cyrl", "en-GB"] {
            assert_eq!(LanguageTag::parse(tag).unwrap().as_str(), tag);
        }
        for wrong in ["", "f", "FA", "farsi", "fa_IR", "fa-", "label", "en-Latn-GB", "-"] {
            assert!(LanguageTag::parse(wrong).is_none(), "{wrong}");
        }
    }
}
