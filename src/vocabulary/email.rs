//! The syntax of an e-mail address, as far as a catalogue needs it.
//!
//! Plain ASCII addresses (the dot-atom of RFC 5322 with RFC 1035 host names). Quoted local parts, comments and
//! address literals are refused: nobody writes them in a catalogue, and each is a risk in a `mailto:` link.
//! Whether the mailbox exists is not asked.

use std::fmt;

/// An address such as `export@example.com`; the part after `@` in small letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// Why a text is not an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    #[error("`{written}` has no @")]
    NoAt { written: String },
    #[error("`{written}` has more than one @")]
    ManyAt { written: String },
    #[error("`{written}` has the character {character:?}, which an address cannot have")]
    Character { written: String, character: char },
    /// Empty, too long, or with a dot at an end or two dots together.
    #[error("the part before @ in `{written}` is not right")]
    LocalPart { written: String },
    #[error("the part after @ in `{written}` is not a domain")]
    Domain { written: String },
}

impl EmailAddress {
    /// # Errors
    /// See [`EmailError`].
    pub fn parse(written: &str) -> Result<EmailAddress, EmailError> {
        let trimmed = written.trim();
        let owned = || trimmed.to_owned();
        let Some((local, domain)) = trimmed.split_once('@') else {
            return Err(EmailError::NoAt { written: owned() });
        };
        if domain.contains('@') {
            return Err(EmailError::ManyAt { written: owned() });
        }
        let bad = |character: &char| {
            !(character.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(*character))
        };
        if let Some(character) = local.chars().find(bad) {
            return Err(EmailError::Character {
                written: owned(),
                character,
            });
        }
        let is_atom = !local.is_empty() && local.len() <= 64 && !local.split('.').any(str::is_empty);
        if !is_atom {
            return Err(EmailError::LocalPart { written: owned() });
        }
        if let Some(character) = domain
            .chars()
            .find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.')))
        {
            return Err(EmailError::Character {
                written: owned(),
                character,
            });
        }
        if !is_host_name(domain) {
            return Err(EmailError::Domain { written: owned() });
        }
        Ok(EmailAddress(format!("{local}@{}", domain.to_ascii_lowercase())))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// At least two labels of letters, digits and inner hyphens; the last is not a number.
pub(super) fn is_host_name(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|character| character == '-' || character.is_alphanumeric())
    };
    let Some((_, top)) = host.rsplit_once('.') else {
        return false;
    };
    let is_top = top.chars().count() >= 2 && top.chars().any(char::is_alphabetic);
    host.len() <= 253 && is_top && host.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_usual_addresses() {
        for (written, stored) in [
            ("export@zistpala-mehr.example", "export@zistpala-mehr.example"),
            (" Sales.Dept+iq@Example.COM ", "Sales.Dept+iq@example.com"),
        ] {
            assert_eq!(EmailAddress::parse(written).unwrap().as_str(), stored);
        }
    }

    #[test]
    fn tells_what_is_wrong() {
        let error = |written: &str| EmailAddress::parse(written).unwrap_err();
        assert!(matches!(error("export.example.com"), EmailError::NoAt { .. }));
        assert!(matches!(error("a@b@example.com"), EmailError::ManyAt { .. }));
        assert!(matches!(
            error("ex port@example.com"),
            EmailError::Character { character: ' ', .. }
        ));
        assert!(matches!(error("فروش@example.com"), EmailError::Character { .. }));
        assert!(matches!(
            error("export@exam\u{202E}ple.com"),
            EmailError::Character { .. }
        ));
        assert!(matches!(error(".a@example.com"), EmailError::LocalPart { .. }));
        assert!(matches!(error("a..b@example.com"), EmailError::LocalPart { .. }));
        assert!(matches!(error("@example.com"), EmailError::LocalPart { .. }));
        for written in [
            "a@localhost",
            "a@example.",
            "a@-x.com",
            "a@127.0.0.1",
            "a@ex..com",
            "a@",
        ] {
            assert!(matches!(error(written), EmailError::Domain { .. }), "{written}");
        }
    }
}
