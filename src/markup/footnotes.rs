//! Footnotes: numbered by first reference, gathered at the end of the body, each with a way back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::language::{Locale, localise_digits};

/// Ids of notes and of references; headings begin with `t-`.
const NOTE: &str = "tn-";
const REFERENCE: &str = "tr-";

/// The notes of one body.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// Number by label, from 1.
    numbers: BTreeMap<String, usize>,
    /// HTML of a note by label.
    bodies: BTreeMap<String, String>,
    /// Labels in order of their numbers.
    order: Vec<String>,
}

impl Footnotes {
    /// Writes a reference. The parser sees none inside a link, so it may be a link.
    pub(super) fn refer(&mut self, label: &str, locale: &Locale, html: &mut String) {
        let known = self.numbers.get(label).copied();
        let first = known.is_none();
        let number = known.unwrap_or_else(|| {
            self.order.push(label.to_owned());
            self.numbers.insert(label.to_owned(), self.order.len());
            self.order.len()
        });
        let decimal = number.to_string();
        let shown = localise_digits(&decimal, locale.digits());
        html.push_str("<sup class=\"footnote-ref\">");
        // The way back leads to the first reference, which alone has an id.
        let id = if first {
            format!(" id=\"{REFERENCE}{number}\"")
        } else {
            String::new()
        };
        let _ = write!(
            html,
            "<a href=\"#{NOTE}{number}\"{id} role=\"doc-noteref\">{shown}</a></sup>"
        );
    }

    /// Keeps the text of a note; the first of a label wins.
    pub(super) fn define(&mut self, label: String, html: String) {
        self.bodies.entry(label).or_insert(html);
    }

    /// Writes the notes that were referred to.
    pub(super) fn write(&self, html: &mut String) {
        if self.order.is_empty() {
            return;
        }
        html.push_str("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>");
        for (index, label) in self.order.iter().enumerate() {
            let number = index + 1;
            let body = self.bodies.get(label).map_or("", String::as_str);
            let back = format!(
                "<a href=\"#{REFERENCE}{number}\" class=\"footnote-back\" role=\"doc-backlink\">↩</a>"
            );
            let _ = write!(html, "<li id=\"{NOTE}{number}\">");
            // Into the last paragraph, so that the arrow does not stand on a line of its own.
            let (body, back) = match body.strip_suffix("</p>") {
                Some(open) => (open, format!(" {back}")),
                None => (body, format!("<p>{back}")),
            };
            let _ = write!(html, "{body}{back}</p></li>");
        }
        html.push_str("</ol></section>");
    }
}
