//! The tags of a page that this program wrote: well formed, names in small letters. It repairs nothing; what it cannot read it
//! passes over.

use std::ops::Range;

/// A tag.
#[derive(Debug, Clone)]
pub struct Tag<'a> {
    /// Where it stands in the page, from `<` to behind `>`.
    pub range: Range<usize>,
    pub name: &'a str,
    pub is_end: bool,
    html: &'a str,
}

impl<'a> Tag<'a> {
    /// Its attributes: name, and the place of the value in the page.
    pub fn attributes(&self) -> Vec<(&'a str, Range<usize>)> {
        let html = self.html;
        let mut found = Vec::new();
        let mut at = self.range.start + 1 + self.name.len() + usize::from(self.is_end);
        let end = self.range.end.saturating_sub(1);
        while at < end {
            at = skip(html, at, end, |byte| byte.is_ascii_whitespace() || byte == b'/');
            let name = at..skip(html, at, end, |byte| {
                !(byte.is_ascii_whitespace() || byte == b'=' || byte == b'/')
            });
            if name.is_empty() {
                // A sign that begins no attribute.
                at += 1;
                continue;
            }
            at = name.end;
            let mut value = at..at;
            if byte(html, at) == Some(b'=') {
                value = match byte(html, at + 1) {
                    Some(quote @ (b'"' | b'\'')) => {
                        let start = at + 2;
                        let stop = skip(html, start, end, |byte| byte != quote);
                        at = stop + 1;
                        start..stop
                    }
                    _ => {
                        let start = at + 1;
                        at = skip(html, start, end, |byte| !byte.is_ascii_whitespace());
                        start..at
                    }
                };
            }
            if let Some(name) = html.get(name) {
                found.push((name, value));
            }
        }
        found
    }

    /// The value of an attribute; empty for one without.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let attributes = self.attributes();
        let (_, value) = attributes.iter().find(|(own, _)| *own == name)?;
        self.html.get(value.clone())
    }
}

fn byte(html: &str, at: usize) -> Option<u8> {
    html.as_bytes().get(at).copied()
}

/// The first place from `at` on, at most `end`, whose byte is not `wanted`.
fn skip(html: &str, mut at: usize, end: usize, wanted: impl Fn(u8) -> bool) -> usize {
    while at < end && byte(html, at).is_some_and(&wanted) {
        at += 1;
    }
    at
}

/// All tags, in their order.
pub fn tags(html: &str) -> Tags<'_> {
    Tags { html, at: 0 }
}

/// See [`tags`].
pub struct Tags<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        let html = self.html;
        loop {
            let start = self.at + html.get(self.at..)?.find('<')?;
            let rest = html.get(start..)?;
            if rest.starts_with("<!--") {
                self.at = start + rest.find("-->").map_or(rest.len(), |end| end + 3);
                continue;
            }
            let is_end = rest.starts_with("</");
            let name_start = start + 1 + usize::from(is_end);
            let name_end = skip(html, name_start, html.len(), |byte| byte.is_ascii_alphanumeric());
            if name_end == name_start {
                self.at = start + 1;
                continue;
            }
            let end = tag_end(html, name_end)?;
            let name = html.get(name_start..name_end)?;
            self.at = end;
            if !is_end && matches!(name, "script" | "style") {
                // What is inside is no markup.
                let closing = html.get(end..)?.find(&format!("</{name}"));
                self.at = closing.map_or(html.len(), |at| end + at);
            }
            return Some(Tag {
                range: start..end,
                name,
                is_end,
                html,
            });
        }
    }
}

/// The place behind the `>` that ends a tag: one inside quotes ends none.
fn tag_end(html: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_with_their_attributes_whatever_the_quotes() {
        let html =
            "<!doctype html><!-- <b> --><a href=\"x>y\" title='a \"b\"' data-q=../z/ hidden>t</a><br/>";
        let found: Vec<_> = tags(html)
            .map(|tag| {
                let attributes = tag.attributes();
                let named: Vec<_> = attributes
                    .into_iter()
                    .map(|(name, value)| (name, &html[value]))
                    .collect();
                (tag.name, tag.is_end, named)
            })
            .collect();
        let link = vec![
            ("href", "x>y"),
            ("title", "a \"b\""),
            ("data-q", "../z/"),
            ("hidden", ""),
        ];
        assert_eq!(
            found,
            [("a", false, link), ("a", true, vec![]), ("br", false, vec![]),]
        );
    }

    #[test]
    fn what_a_script_holds_is_no_markup() {
        let names: Vec<&str> = tags("<script>if (a<b) {}</script><p>")
            .map(|tag| tag.name)
            .collect();
        assert_eq!(names, ["script", "script", "p"]);
    }

    #[test]
    fn a_page_that_breaks_off_ends_the_tags() {
        assert_eq!(tags("<p><a href=\"x").count(), 1);
        assert_eq!(tags("a < b <").count(), 0);
    }
}
