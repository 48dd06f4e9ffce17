//! Text that an editor meant and YAML took for a comment: everything after a number sign that follows a blank,
//! unless it stands in quotes or in a block of text. Comments that somebody meant, `# like this`, are left alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{Node, NodeValue, parse_nodes};
use crate::diagnostic::Span;

/// By line: the column of the number sign, and the text that is lost.
#[must_use]
pub fn swallowed_comments(yaml: &str, first_line: u32) -> BTreeMap<u32, (u32, String)> {
    let mut found = BTreeMap::new();
    if !has_tight_number_sign(yaml) {
        return found;
    }
    // What cannot be read is reported as that.
    let Ok(tree) = parse_nodes(yaml, first_line) else {
        return found;
    };
    let mut places = Places::default();
    places.collect(&tree);
    for (line, text) in (first_line..).zip(yaml.lines()) {
        let Some((column, before, dropped)) = places.comment(line, text) else {
            continue;
        };
        // `# remark` with a blank is a comment that somebody meant.
        let is_meant = dropped.is_empty() || dropped.starts_with([' ', '\t', '#', '!']);
        if !is_meant && places.cuts_off(line, before) {
            found.insert(line, (column, dropped.to_owned()));
        }
    }
    found
}

/// A number sign between a blank and a letter: the cheap sign that a comment may not be meant.
fn has_tight_number_sign(yaml: &str) -> bool {
    let is_blank = |byte: u8| matches!(byte, b' ' | b'\t');
    yaml.as_bytes().windows(3).any(|three| match three {
        [before, b'#', after] => {
            is_blank(*before) && !is_blank(*after) && !matches!(after, b'\n' | b'\r' | b'#')
        }
        _ => false,
    })
}

/// Where values stand, by line and column from 1.
#[derive(Default)]
struct Places {
    /// Values and keys in which a number sign begins nothing: in quotes, or blocks of text.
    closed: Vec<Span>,
    /// Values that a comment can cut off.
    open: Vec<Span>,
    /// Lines of keys that have no value.
    empty: BTreeSet<u32>,
}

impl Places {
    /// Recursion ends with the nesting that `parse_nodes` allows.
    fn collect(&mut self, node: &Node) {
        match &node.value {
            NodeValue::Scalar { plain: true, .. } => self.open.push(node.span),
            NodeValue::Scalar { plain: false, .. } => self.closed.push(node.span),
            NodeValue::Sequence(items) => items.iter().for_each(|item| self.collect(item)),
            NodeValue::Mapping(pairs) => {
                for (_, key, value) in pairs {
                    self.closed.push(*key);
                    if matches!(value.value, NodeValue::Scalar { plain: true, .. }) && value.is_empty() {
                        self.empty.insert(key.end_line);
                    } else {
                        self.collect(value);
                    }
                }
            }
        }
    }

    /// The comment on a line: column of its number sign, what stands before it, and its text.
    fn comment<'l>(&self, line: u32, text: &'l str) -> Option<(u32, &'l str, &'l str)> {
        let mut after_blank = true;
        for (column, (at, character)) in (1_u32..).zip(text.char_indices()) {
            if character == '#' && after_blank && !holds(&self.closed, line, column) {
                let (before, comment) = text.split_at_checked(at)?;
                return Some((column, before.trim_end(), comment.strip_prefix('#')?.trim_end()));
            }
            after_blank = character.is_whitespace();
        }
        None
    }

    /// True when `before`, up to the comment, ends in the middle of a value or where one is wanting.
    fn cuts_off(&self, line: u32, before: &str) -> bool {
        let last = u32::try_from(before.chars().count()).unwrap_or(u32::MAX);
        holds(&self.open, line, last) || (before.ends_with(':') && self.empty.contains(&line))
    }
}

fn holds(spans: &[Span], line: u32, column: u32) -> bool {
    let here = (line, column);
    spans
        .iter()
        .any(|span| (span.line, span.column) <= here && here < (span.end_line, span.end_column))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dropped(yaml: &str) -> Vec<(u32, u32, String)> {
        let found = swallowed_comments(yaml, 1).into_iter();
        found.map(|(line, (column, text))| (line, column, text)).collect()
    }

    #[test]
    fn notices_text_that_yaml_took_for_a_comment() {
        for (yaml, column, text) in [
            ("note: قیمت #توافقی\n", 12, "توافقی"),
            ("a:\n  - red #1\n", 9, "1"),
            ("a: [red #1\n  , blue]\n", 9, "1"),
            ("a: {b: red #1\n  }\n", 12, "1"),
            ("a: https://x.example/ #top\n", 23, "top"),
            ("a: one\n  two #3\n", 7, "3"),
            ("a: |\n  text\nb: red #1\n", 8, "1"),
            ("a: \"x #y\"\nb: red\t#1\n", 8, "1"),
            ("colour: #ff0000\n", 9, "ff0000"),
            ("a:\n  colour: #ff0000\n", 11, "ff0000"),
        ] {
            let found = dropped(yaml);
            let [(_, found_column, found_text)] = found.as_slice() else {
                panic!("{yaml}: {found:?}")
            };
            assert_eq!((*found_column, found_text.as_str()), (column, text), "{yaml}");
        }
    }

    #[test]
    fn leaves_comments_alone_that_somebody_meant_and_text_that_is_kept() {
        for yaml in [
            "moq: 5 # pieces\n",
            "a: \"x #b\"\n",
            "a: 'x #b'\n",
            "a: \"x #b\" #remark\n",
            "a: [x, \"y #b\"] #remark\n",
            "a: [\"x: y #b\"]\n",
            "a: \"one\n  two: x #b\"\n",
            "a: |\n  b: x #c\n",
            "a: >-\n  b: x #c\n\n  d: y #e\n",
            "a: https://x.example/#top\n",
            "a: C#\n",
            "#a: b #c\n",
            "  #a: b #c\nx: 1\n",
            "a: #remark\n  b: c\n",
            "\"a #b\": c\n",
            "a: x ##\n",
            "a: \"x\n",
        ] {
            assert_eq!(dropped(yaml), [], "{yaml}");
        }
    }
}
