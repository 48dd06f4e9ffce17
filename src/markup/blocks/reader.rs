//! Tags and texts of HTML, in order. Only what this program writes is read as meant; anything else comes out as words.

use std::borrow::Cow;

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Open {
        name: &'a str,
        attributes: &'a str,
        /// Closed in itself: `<br>`, `<path/>`.
        is_void: bool,
    },
    Close(&'a str),
    Text(Cow<'a, str>),
}

const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "source", "wbr"];

/// Cuts HTML into its pieces.
pub struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    pub fn new(html: &'a str) -> Self {
        Self { rest: html }
    }
}

impl<'a> Iterator for Reader<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let tag = self.rest.strip_prefix('<').and_then(|rest| {
            let end = tag_end(rest)?;
            let (inside, after) = (rest.get(..end)?, rest.get(end + 1..)?);
            Some((inside, after))
        });
        if let Some((inside, after)) = tag {
            self.rest = after;
            if let Some(name) = inside.strip_prefix('/') {
                return Some(Piece::Close(name.trim()));
            }
            let inside_open = inside.strip_suffix('/').unwrap_or(inside);
            let end = inside_open.find(char::is_whitespace).unwrap_or(inside_open.len());
            let (name, attributes) = inside_open.split_at_checked(end).unwrap_or((inside_open, ""));
            let is_void = VOID.contains(&name) || inside_open.len() < inside.len();
            return Some(Piece::Open {
                name,
                attributes,
                is_void,
            });
        }
        // A `<` that opens nothing is a letter.
        let skip = usize::from(self.rest.starts_with('<'));
        let next = self.rest.get(skip..).and_then(|rest| rest.find('<'));
        let end = next.map_or(self.rest.len(), |next| next + skip);
        let (text, after) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = after;
        Some(Piece::Text(unescaped(text)))
    }
}

/// Where a tag ends: the first `>` outside quotation marks.
fn tag_end(rest: &str) -> Option<usize> {
    let mut quoted = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quoted, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quoted = Some(byte),
            (Some(quote), _) if quote == byte => quoted = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute: in double quotation marks, or, where minify-html has been at work, in none.
pub fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let at = rest.find(name)?;
        let before = rest.get(..at)?;
        let after = rest.get(at + name.len()..)?;
        let stands_alone = before.is_empty() || before.ends_with(char::is_whitespace);
        if let Some(value) = after.strip_prefix('=').filter(|_| stands_alone) {
            let value = match value.strip_prefix('"') {
                Some(quoted) => quoted.get(..quoted.find('"')?)?,
                None => value.split(char::is_whitespace).next()?,
            };
            return Some(unescaped(value).into_owned());
        }
        rest = after;
    }
}

/// The letters behind `&amp;` and its like.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        plain.push_str(before);
        let entity = from.find(';').filter(|end| *end <= 10).and_then(|end| {
            let letter = letter(from.get(1..end)?)?;
            Some((letter, from.get(end + 1..)?))
        });
        match entity {
            Some((letter, after)) => {
                plain.push(letter);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn letter(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}
