//! The ids of headings: ASCII, one of a kind in a body, and apart from the ids of the page around it.
//!
//! An editor writes `## Wall thickness {#wall}` and links to `#wall`; the page has `id="t-wall"`. What editors write
//! is called the anchor here, what the page has the id.

use std::collections::BTreeMap;

use crate::language::slug::heading_id;

/// Stands before every id that comes from a body.
pub const ANCHOR_PREFIX: &str = "t-";

/// The id on the page for an anchor of a body: what [`super::LinkTargets`] writes behind `#` in links to headings.
#[must_use]
pub fn html_id(anchor: &str) -> String {
    format!("{ANCHOR_PREFIX}{anchor}")
}

/// Whether an anchor may be written by an editor: an ASCII letter, then letters, digits, `-` and `_`.
pub(super) fn is_anchor(written: &str) -> bool {
    written.len() <= 80
        && written.starts_with(|first: char| first.is_ascii_alphabetic())
        && written
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Gives out the anchors of one body in reading order; the same headings always get the same.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    headings: usize,
    /// Every anchor given, with the number to try next when it is wanted again.
    given: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading: the one written if it is sound, else one from its text or number.
    pub(super) fn next(&mut self, written: Option<&str>, text: &str) -> String {
        self.headings += 1;
        match written.filter(|written| is_anchor(written)) {
            Some(written) => self.unique(written.to_owned()),
            None => self.unique(heading_id(text, self.headings)),
        }
    }

    /// Whether a heading so far has this anchor.
    pub(super) fn contains(&self, anchor: &str) -> bool {
        self.given.contains_key(anchor)
    }

    /// All anchors, sorted.
    pub(super) fn into_sorted(self) -> Vec<Box<str>> {
        self.given.into_keys().map(String::into_boxed_str).collect()
    }

    fn unique(&mut self, wanted: String) -> String {
        let Some(number) = self.given.get(&wanted).copied() else {
            self.given.insert(wanted.clone(), 2);
            return wanted;
        };
        let mut number = number;
        let mut anchor = format!("{wanted}-{number}");
        while self.given.contains_key(&anchor) {
            number += 1;
            anchor = format!("{wanted}-{number}");
        }
        self.given.insert(wanted, number + 1);
        self.given.insert(anchor.clone(), 2);
        anchor
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_ascii_and_one_of_a_kind() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.next(None, "Wall thickness"), "wall-thickness");
        assert_eq!(anchors.next(None, "Wall thickness"), "wall-thickness-2");
        assert_eq!(anchors.next(Some("wall-thickness-3"), "x"), "wall-thickness-3");
        assert_eq!(anchors.next(None, "Wall thickness"), "wall-thickness-4");
        assert_eq!(anchors.next(None, "ضخامت"), "section-5");
        assert_eq!(anchors.next(Some("ضخامت"), "ضخامت"), "section-6");
        assert_eq!(anchors.next(Some("a\"onclick"), "ضخامت"), "section-7");
        assert!(anchors.contains("section-6") && !anchors.contains("ضخامت"));
    }
}
