//! Where links and pictures lead: the trait through which the rest of the program answers, and what may be read from
//! a destination itself: its scheme, and whether it stays on the site.
//!
//! It does not resolve anything and does not ask the network.

/// Answers for one page: which address to write there for a destination that an editor wrote.
///
/// Asked with what stands in the Markdown: `/products/x/`, `/products/x/#id`, `datasheet.pdf` (a file of the entry's
/// own folder), `#id` (of the page; the body's own headings are looked up before). Addresses that it returns are
/// trusted, but still escaped. Implementations must not be slower than a look into a map.
pub trait LinkTargets {
    /// The address of a link.
    fn link(&self, target: &str) -> LinkResolution;
    /// The file of a picture, of the entry's own folder.
    fn picture(&self, target: &str) -> PictureResolution;
}

/// What a link of the site leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkResolution {
    /// A page; its address as it is to be written, e.g. `../../products/x/#t-wall`.
    Page { href: String },
    /// A file to open or download.
    File { href: String },
    /// It exists but has no address here (left out of this edition): written as plain text, no finding.
    Unaddressed,
    /// A file of the entry's folder that is not published, since nothing names it: written as plain text.
    FileUnpublished,
    /// The page exists, the place on it does not. `href` is the page without it.
    AnchorMissing {
        href: String,
        anchor: String,
        suggestion: Option<String>,
    },
    /// Nothing has this address; `suggestion` is the nearest that exists, as an editor would write it.
    Missing { suggestion: Option<String> },
}

/// What a picture of a body is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureResolution {
    Found(Picture),
    /// `suggestion` is the nearest file that exists.
    Missing {
        suggestion: Option<String>,
    },
}

/// The attributes of an `<img>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub src: String,
    /// In CSS pixels; written so that the page does not jump.
    pub width: u32,
    pub height: u32,
    /// Both or neither: `srcset` and `sizes` as HTML writes them.
    pub responsive: Option<(String, String)>,
}

/// A destination by what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Destination<'a> {
    /// `https:`, or `http:` when not `secure`.
    Web { secure: bool },
    /// `mailto:` or `tel:`.
    Contact,
    /// On this site, for [`LinkTargets`].
    Local,
    /// A scheme that may not be linked to, as written; `//` for an address without one.
    Forbidden { scheme: &'a str },
    /// Control characters, backslashes, an empty host, a user name before the host.
    Malformed,
}

/// Reads a destination as a browser would: browsers drop tabs and line ends inside a scheme and take `\` for `/`, so
/// destinations with either are refused before the scheme is looked at.
pub(super) fn classify(target: &str) -> Destination<'_> {
    let target = target.trim_matches(' ');
    if target
        .bytes()
        .any(|byte| byte < b' ' || matches!(byte, 0x7F | b'\\'))
    {
        return Destination::Malformed;
    }
    if target.starts_with("//") {
        return Destination::Forbidden { scheme: "//" };
    }
    let Some((scheme, rest)) = target
        .split_once(':')
        .filter(|(scheme, _)| !scheme.contains(['/', '?', '#']))
    else {
        return Destination::Local;
    };
    let secure = scheme.eq_ignore_ascii_case("https");
    if secure || scheme.eq_ignore_ascii_case("http") {
        return if is_web_address(rest) {
            Destination::Web { secure }
        } else {
            Destination::Malformed
        };
    }
    if scheme.eq_ignore_ascii_case("mailto") || scheme.eq_ignore_ascii_case("tel") {
        return Destination::Contact;
    }
    // Not only well-formed schemes: `زیر:متن` is nothing that a site has a page for either.
    Destination::Forbidden { scheme }
}

/// `//host…`, with a host and without a user name, which only ever serves to disguise one.
fn is_web_address(after_scheme: &str) -> bool {
    let Some(rest) = after_scheme.strip_prefix("//") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !authority.is_empty() && !authority.contains(['@', ' ', '<', '>', '"'])
}

/// Writes a destination into a double-quoted attribute: percent-encodes what RFC 3986 has no place for, non-ASCII and
/// with it every bidi control included (R14), and escapes `&` and `'`.
pub(super) fn write_href(target: &str, html: &mut String) {
    const HEXADECIMAL: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    for byte in target.trim_matches(' ').bytes() {
        match byte {
            b'&' => html.push_str("&amp;"),
            b'\'' => html.push_str("&#39;"),
            _ if byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$()*+,;=%".contains(&byte) => {
                html.push(char::from(byte));
            }
            _ => {
                let digit = |nibble: u8| HEXADECIMAL.get(usize::from(nibble)).copied().unwrap_or('0');
                html.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_schemes_apart_as_a_browser_would() {
        assert_eq!(classify("https://a.example/x"), Destination::Web { secure: true });
        assert_eq!(classify("HTTP://a.example"), Destination::Web { secure: false });
        assert_eq!(classify("mailto:a@b.example"), Destination::Contact);
        assert_eq!(classify("tel:+982100000000"), Destination::Contact);
        for local in ["/products/x/", "/products/x/#a:b", "x.pdf", "#id", "", "x?y:z"] {
            assert_eq!(classify(local), Destination::Local, "{local}");
        }
        for (target, scheme) in [
            ("javascript:alert(1)", "javascript"),
            ("JaVaScRiPt:alert(1)", "JaVaScRiPt"),
            (" javascript:alert(1)", "javascript"),
            ("data:text/html,x", "data"),
            ("vbscript:x", "vbscript"),
            ("file:///etc/passwd", "file"),
            ("//evil.example/", "//"),
            ("java%0ascript:alert(1)", "java%0ascript"),
        ] {
            assert_eq!(classify(target), Destination::Forbidden { scheme }, "{target}");
        }
        for wrong in [
            "java\nscript:alert(1)",
            "\u{1}javascript:x",
            "/\\evil.example",
            "https:x",
            "https://",
            "https://a@b.example",
        ] {
            assert_eq!(classify(wrong), Destination::Malformed, "{wrong:?}");
        }
    }

    #[test]
    fn nothing_leaves_a_quoted_attribute_and_no_bidi_mark_stays_in_an_address() {
        let mut html = String::new();
        write_href("/a\"><b>'&\u{202E}\u{2067}ی x?q=%20", &mut html);
        assert_eq!(
            html,
            "/a%22%3E%3Cb%3E&#39;&amp;%E2%80%AE%E2%81%A7%DB%8C%20x?q=%20"
        );
    }
}
