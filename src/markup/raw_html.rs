//! The few HTML tags that a setting may allow in Markdown: inline, without attributes but `dir` and `lang`.
//!
//! It recognises tags, it does not balance them: the writer closes what was left open. Everything that is not
//! recognised letter by letter is text.

/// One piece of raw HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// To be escaped.
    Text(&'a str),
    /// An opening tag: its name and the tag as it may be written.
    Open { name: &'static str, html: &'a str },
    /// A closing tag.
    Close { name: &'static str },
    /// `<br>`.
    Break,
}

const ALLOWED: [&str; 11] = [
    "b", "i", "em", "strong", "sub", "sup", "abbr", "kbd", "bdi", "span", "br",
];

/// Cuts raw HTML into allowed tags and text.
pub(super) fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((piece, after)) = tag(rest) {
            rest = after;
            return Some(piece);
        }
        // Up to the next `<` that is not the first character.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest
            .get(first..)
            .and_then(|tail| tail.find('<'))
            .map_or(rest.len(), |offset| first + offset);
        let (text, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(Piece::Text(text))
    })
}

/// The tag at the beginning of `html`, if it is an allowed one, and what follows it.
fn tag(html: &str) -> Option<(Piece<'_>, &str)> {
    let inside = html.strip_prefix('<')?;
    // No allowed tag is longer; the bound keeps a million `<` linear.
    let window = inside.get(..inside.floor_char_boundary(80))?;
    let end = window.find('>')?;
    let (inner, after) = (inside.get(..end)?, inside.get(end + 1..)?);
    if let Some(name) = inner.strip_prefix('/') {
        let name = allowed(name.trim_end())?;
        return (name != "br").then_some((Piece::Close { name }, after));
    }
    let written = inner
        .split(|c: char| c.is_ascii_whitespace() || c == '/')
        .next()?;
    let name = allowed(written)?;
    let attributes = inner.get(written.len()..)?;
    if name == "br" {
        return matches!(attributes.trim(), "" | "/").then_some((Piece::Break, after));
    }
    let takes_attributes = matches!(name, "bdi" | "span");
    let sound =
        attributes.is_empty() || takes_attributes && attributes.split_ascii_whitespace().all(is_attribute);
    sound.then_some((
        Piece::Open {
            name,
            html: html.get(..end + 2)?,
        },
        after,
    ))
}

fn allowed(name: &str) -> Option<&'static str> {
    ALLOWED.into_iter().find(|known| *known == name)
}

/// `dir="rtl"` or `lang="fa"`, in double quotes.
fn is_attribute(attribute: &str) -> bool {
    let Some((key, value)) = attribute.split_once('=') else {
        return false;
    };
    let Some(value) = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) else {
        return false;
    };
    match key {
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "lang" => {
            (2..=16).contains(&value.len())
                && value
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        }
        _ => false,
    }
}

/// Whether this is a comment and nothing else: something the author kept from readers, and so do we.
pub(super) fn is_comment(html: &str) -> bool {
    let inner = html
        .trim()
        .strip_prefix("<!--")
        .and_then(|rest| rest.strip_suffix("-->"));
    inner.is_some_and(|inner| !inner.contains("-->"))
}

/// The first thing in raw HTML that is refused, as a message names it: the name of a tag, or `!`.
pub(super) fn first_refused(html: &str, allow_raw_html: bool) -> Option<&str> {
    if is_comment(html) {
        return None;
    }
    if !allow_raw_html {
        return html.contains('<').then(|| tag_name(html));
    }
    pieces(html).find_map(|piece| match piece {
        Piece::Text(text) if text.starts_with('<') => Some(tag_name(text)),
        _ => None,
    })
}

fn tag_name(html: &str) -> &str {
    let inside = html
        .split_once('<')
        .map_or(html, |(_, inside)| inside)
        .trim_start_matches('/');
    let name = inside
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .next()
        .unwrap_or_default();
    if name.is_empty() {
        "!"
    } else {
        name.get(..32).unwrap_or(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_tag(html: &str) -> bool {
        !matches!(pieces(html).next(), Some(Piece::Text(_)))
    }

    #[test]
    fn lets_only_harmless_tags_through() {
        for html in [
            "<b>",
            "</b>",
            "<br>",
            "<br />",
            "<span dir=\"rtl\" lang=\"fa\">",
            "<bdi>",
            "</span >",
        ] {
            assert!(is_tag(html), "{html}");
        }
        for html in [
            "<script>",
            "<B>",
            "<b onclick=x>",
            "<span dir=rtl>",
            "<span dir=\"x\">",
            "<span style=\"x\">",
            "<span dir=\"rtl\"onclick=\"x\">",
            "<span lang=\"fa\" dir=\"rtl\" onmouseover=\"x\">",
            "<b",
            "<b/x>",
            "</br>",
            "<!-- x",
            "<svg/onload=x>",
        ] {
            assert!(!is_tag(html), "{html}");
        }
    }

    #[test]
    fn a_comment_with_something_behind_it_is_no_comment() {
        assert!(is_comment("<!-- note -->\n"));
        assert!(!is_comment("<!-- a --><script>x</script><!-- b -->"));
        assert!(!is_comment("<!-- a"));
    }

    #[test]
    fn names_what_is_refused() {
        assert_eq!(first_refused("<div class=x>", false), Some("div"));
        assert_eq!(first_refused("<b>", false), Some("b"));
        assert_eq!(first_refused("<b>", true), None);
        assert_eq!(first_refused("<b>x</b><iframe src=x>", true), Some("iframe"));
        assert_eq!(first_refused("<!-- x -->", false), None);
        assert_eq!(first_refused("<!DOCTYPE html>", false), Some("!"));
        assert_eq!(first_refused("<?php ?>", false), Some("!"));
    }
}
