//! The syntax of a web address that an entry may link to: `http` or `https`, a host with a dot, no tricks.
//!
//! It refuses what has no place in a catalogue: other schemes, user names, spaces, control and bidi characters,
//! bare IP addresses. It does not ask whether the page exists, and it does not resolve relative links.

use std::fmt;

use super::email::is_host_name;

/// An absolute address, as written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebAddress {
    text: String,
    is_secure: bool,
}

/// Why a text is not a web address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebAddressError {
    /// No scheme, but else an address: `suggestion` has `https://` before it.
    #[error("`{written}` lacks https://")]
    NoScheme {
        written: String,
        suggestion: Option<String>,
    },
    /// `ftp:`, `javascript:` and the like.
    #[error("`{written}` has the scheme {scheme}")]
    Scheme { written: String, scheme: String },
    #[error("`{written}` has the character {character:?}")]
    Character { written: String, character: char },
    /// A user name before the host.
    #[error("`{written}` has a user name")]
    UserName { written: String },
    #[error("`{written}` has no right host name")]
    Host { written: String },
}

/// Longer addresses are refused as a host error would be: no browser and no table shows them.
const MAXIMUM_LENGTH: usize = 2000;

impl WebAddress {
    /// # Errors
    /// See [`WebAddressError`]. `http://` is accepted: ask [`WebAddress::is_secure`] and warn.
    pub fn parse(written: &str) -> Result<WebAddress, WebAddressError> {
        let trimmed = written.trim();
        let owned = || trimmed.to_owned();
        if let Some(character) = trimmed.chars().find(|character| is_forbidden(*character)) {
            return Err(WebAddressError::Character {
                written: owned(),
                character,
            });
        }
        let Some((scheme, rest)) = trimmed.split_once("://") else {
            return Err(without_scheme(trimmed));
        };
        let is_secure = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            other => {
                return Err(WebAddressError::Scheme {
                    written: owned(),
                    scheme: other.to_owned(),
                });
            }
        };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        if authority.contains('@') {
            return Err(WebAddressError::UserName { written: owned() });
        }
        let (host, port) = authority
            .split_once(':')
            .map_or((authority, None), |(host, port)| (host, Some(port)));
        let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number > 0));
        if !is_host_name(host) || !is_port || trimmed.len() > MAXIMUM_LENGTH {
            return Err(WebAddressError::Host { written: owned() });
        }
        Ok(WebAddress {
            text: owned(),
            is_secure,
        })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// `https`, not `http`.
    pub fn is_secure(&self) -> bool {
        self.is_secure
    }

    /// Host with port, as shown to readers: `example.com`. A leading `www.` is left out.
    pub fn shown_host(&self) -> &str {
        let rest = self
            .text
            .split_once("://")
            .map_or(self.text.as_str(), |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        authority.strip_prefix("www.").unwrap_or(authority)
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

fn without_scheme(trimmed: &str) -> WebAddressError {
    let written = trimmed.to_owned();
    // `example.com:8080` has a colon too, but a scheme has no dot.
    if let Some((scheme, _)) = trimmed.split_once(':')
        && !scheme.is_empty()
        && scheme.bytes().all(|byte| byte.is_ascii_alphabetic())
    {
        return WebAddressError::Scheme {
            written,
            scheme: scheme.to_ascii_lowercase(),
        };
    }
    let with_scheme = format!("https://{}", trimmed.trim_start_matches('/'));
    let suggestion = WebAddress::parse(&with_scheme).is_ok().then_some(with_scheme);
    WebAddressError::NoScheme { written, suggestion }
}

/// Spaces, controls, direction marks, and what must be percent-encoded.
fn is_forbidden(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || matches!(character, '\u{200B}'..='\u{200D}' | '\u{FEFF}')
        || matches!(character, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_http_but_tells() {
        let address = WebAddress::parse("https://www.zistpala-mehr.example/fa/?q=1#top").unwrap();
        assert!(address.is_secure());
        assert_eq!(address.shown_host(), "zistpala-mehr.example");
        assert!(!WebAddress::parse("http://example.com:8080").unwrap().is_secure());
    }

    #[test]
    fn offers_https_where_the_scheme_is_missing() {
        let Err(WebAddressError::NoScheme { suggestion, .. }) = WebAddress::parse("www.example.com/a") else {
            panic!()
        };
        assert_eq!(suggestion.as_deref(), Some("https://www.example.com/a"));
        assert!(matches!(
            WebAddress::parse("nothing"),
            Err(WebAddressError::NoScheme { suggestion: None, .. })
        ));
    }

    #[test]
    fn refuses_tricks() {
        let error = |written: &str| WebAddress::parse(written).unwrap_err();
        assert!(matches!(
            error("javascript:alert(1)"),
            WebAddressError::Scheme { .. }
        ));
        assert!(matches!(
            error("ftp://example.com"),
            WebAddressError::Scheme { .. }
        ));
        assert!(matches!(
            error("mailto:a@example.com"),
            WebAddressError::Scheme { .. }
        ));
        assert!(matches!(
            error("https://bank.example@evil.example/"),
            WebAddressError::UserName { .. }
        ));
        assert!(matches!(
            error("https://exam\u{202E}ple.com"),
            WebAddressError::Character { .. }
        ));
        assert!(matches!(
            error("https://example.com/a b"),
            WebAddressError::Character { character: ' ', .. }
        ));
        for written in [
            "https://",
            "https://localhost/",
            "https://10.0.0.1/",
            "https://example.com:x/",
            "https:///a",
        ] {
            assert!(
                matches!(error(written), WebAddressError::Host { .. }),
                "{written}"
            );
        }
    }
}
