//! What may be wrong with a body, with the facts that a message needs and the place in the file.
//!
//! The sentences themselves are with the diagnostics, under the codes given here.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Span};

/// More findings than this in one body help nobody, and computing their places would not be linear.
pub const MAXIMUM_FINDINGS: usize = 100;

/// One mistake in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkupFinding {
    pub kind: FindingKind,
    /// In the file, not in the body.
    pub span: Span,
}

/// Kinds of mistakes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /// No page or file has this address.
    LinkTargetMissing {
        target: String,
        suggestion: Option<String>,
    },
    /// The file is there, but nothing names it, so that it is not published.
    LinkFileUnpublished { target: String },
    /// The page exists, but nothing on it has this id.
    LinkAnchorMissing {
        target: String,
        anchor: String,
        suggestion: Option<String>,
    },
    /// `http:` where `https:` is meant.
    LinkInsecure { target: String },
    /// `javascript:`, `data:`, `file:`, `//host` and every other scheme but https, http, mailto and tel.
    LinkSchemeForbidden { target: String, scheme: String },
    /// Not an address: control characters, backslash, no host, a user name before the host.
    LinkMalformed { target: String },
    /// A link that nobody can see or hear.
    LinkTextEmpty { target: String },
    /// `[text](an address with spaces)` stays as it is.
    LinkLiteral { text: String },
    /// HTML in Markdown that is not allowed; shown to readers as text.
    RawHtml { tag: String },
    /// A picture from another host.
    ImageExternal { target: String },
    /// No such file in the entry's folder.
    ImageMissing {
        target: String,
        suggestion: Option<String>,
    },
    /// A picture without words for those who do not see it.
    ImageAltMissing { target: String },
    /// `# Title` in a body: the page has its title already.
    HeadingLevelOne { text: String },
    /// `##` followed by `####`.
    HeadingLevelSkipped { from: u8, to: u8 },
    /// `{#شناسه}`: not ASCII, or not a word.
    HeadingIdInvalid { id: String },
    /// Two headings with the same written id.
    HeadingIdTwice { id: String },
    /// Classes and other attributes of a heading are not taken over.
    HeadingAttribute { attribute: String },
    /// `**` that stayed in the text: after a Persian letter and before «, `CommonMark` sees no bold.
    BoldLiteral { text: String },
    /// U+202A–202E and stray marks, which also hide what a text says.
    BidiControl { code: String },
    /// `[^name]` without its note.
    FootnoteMissing { label: String },
    /// A note that no text refers to; not shown.
    FootnoteUnused { label: String },
    /// Lists, quotations or emphasis inside each other beyond the limit.
    TooDeep { limit: usize },
    /// Longer than the limit, in bytes; the rest is not shown.
    TooLong { limit: usize },
}

impl FindingKind {
    /// The code of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::LinkTargetMissing { .. } => "link-target-missing",
            Self::LinkFileUnpublished { .. } => "link-file-unpublished",
            Self::LinkAnchorMissing { .. } => "link-anchor-missing",
            Self::LinkInsecure { .. } => "link-insecure",
            Self::LinkSchemeForbidden { .. } => "link-scheme-forbidden",
            Self::LinkMalformed { .. } => "link-malformed",
            Self::LinkTextEmpty { .. } => "link-text-empty",
            Self::LinkLiteral { .. } => "link-literal",
            Self::RawHtml { .. } => "raw-html",
            Self::ImageExternal { .. } => "image-external",
            Self::ImageMissing { .. } => "image-missing",
            Self::ImageAltMissing { .. } => "image-alt-missing",
            Self::HeadingLevelOne { .. } => "heading-level-one",
            Self::HeadingLevelSkipped { .. } => "heading-level-skipped",
            Self::HeadingIdInvalid { .. } => "heading-id-invalid",
            Self::HeadingIdTwice { .. } => "heading-id-twice",
            Self::HeadingAttribute { .. } => "heading-attribute",
            Self::BoldLiteral { .. } => "bold-literal",
            Self::BidiControl { .. } => "bidi-control",
            Self::FootnoteMissing { .. } => "footnote-missing",
            Self::FootnoteUnused { .. } => "footnote-unused",
            Self::TooDeep { .. } => "markdown-too-deep",
            Self::TooLong { .. } => "markdown-too-long",
        }
    }

    /// An error is what a buyer would meet as broken or what might harm her; the rest is advice.
    fn is_error(&self) -> bool {
        matches!(
            self,
            Self::LinkTargetMissing { .. }
                | Self::LinkFileUnpublished { .. }
                | Self::LinkAnchorMissing { .. }
                | Self::LinkSchemeForbidden { .. }
                | Self::LinkMalformed { .. }
                | Self::RawHtml { .. }
                | Self::ImageExternal { .. }
                | Self::ImageMissing { .. }
                | Self::TooDeep { .. }
                | Self::TooLong { .. }
        )
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        let with_suggestion = |mut facts: Vec<(&'static str, String)>, suggestion: &Option<String>| {
            facts.extend(suggestion.clone().map(|suggestion| ("suggestion", suggestion)));
            facts
        };
        match self {
            Self::LinkTargetMissing { target, suggestion } | Self::ImageMissing { target, suggestion } => {
                with_suggestion(vec![("target", target.clone())], suggestion)
            }
            Self::LinkAnchorMissing {
                target,
                anchor,
                suggestion,
            } => with_suggestion(
                vec![("target", target.clone()), ("anchor", anchor.clone())],
                suggestion,
            ),
            Self::LinkSchemeForbidden { target, scheme } => {
                vec![("target", target.clone()), ("scheme", scheme.clone())]
            }
            Self::LinkInsecure { target }
            | Self::LinkFileUnpublished { target }
            | Self::LinkMalformed { target }
            | Self::LinkTextEmpty { target }
            | Self::ImageExternal { target }
            | Self::ImageAltMissing { target } => vec![("target", target.clone())],
            Self::LinkLiteral { text } | Self::HeadingLevelOne { text } | Self::BoldLiteral { text } => {
                vec![("text", text.clone())]
            }
            Self::RawHtml { tag } => vec![("tag", tag.clone())],
            Self::HeadingLevelSkipped { from, to } => {
                vec![("from", from.to_string()), ("to", to.to_string())]
            }
            Self::HeadingIdInvalid { id } | Self::HeadingIdTwice { id } => vec![("id", id.clone())],
            Self::HeadingAttribute { attribute } => vec![("attribute", attribute.clone())],
            Self::BidiControl { code } => vec![("code", code.clone())],
            Self::FootnoteMissing { label } | Self::FootnoteUnused { label } => {
                vec![("label", label.clone())]
            }
            Self::TooDeep { limit } | Self::TooLong { limit } => vec![("limit", limit.to_string())],
        }
    }
}

impl MarkupFinding {
    /// The diagnostic for the body's file.
    #[must_use]
    pub fn to_diagnostic(&self, file: impl Into<Arc<str>>) -> Diagnostic {
        let code = self.kind.code();
        let diagnostic = if self.kind.is_error() {
            Diagnostic::error(code)
        } else {
            Diagnostic::warning(code)
        };
        let diagnostic = self
            .kind
            .facts()
            .into_iter()
            .fold(diagnostic, |diagnostic, (key, value)| diagnostic.with(key, value));
        diagnostic.at(file, Some(self.span))
    }
}

/// Collects findings of one body and turns byte ranges into places of the file.
#[derive(Debug)]
pub(super) struct Findings<'a> {
    source: &'a str,
    first_line: u32,
    list: Vec<MarkupFinding>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(source: &'a str, first_line: u32) -> Self {
        Self {
            source,
            first_line,
            list: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, kind: FindingKind, range: Range<usize>) {
        if self.list.len() < MAXIMUM_FINDINGS {
            let span = self.span(range);
            self.list.push(MarkupFinding { kind, span });
        }
    }

    /// In reading order.
    pub(super) fn into_list(mut self) -> Vec<MarkupFinding> {
        self.list
            .sort_by_key(|finding| (finding.span.line, finding.span.column));
        self.list
    }

    /// One pass over the body per finding: there are at most [`MAXIMUM_FINDINGS`].
    fn span(&self, range: Range<usize>) -> Span {
        let (line, column) = self.place(range.start);
        // A block's range takes in its line end, where an editor's cursor would be on the next line.
        let text = self.source.get(range.clone()).unwrap_or_default();
        let (end_line, end_column) = self.place(range.start + text.trim_end().len());
        Span {
            line,
            column,
            end_line,
            end_column,
        }
    }

    fn place(&self, offset: usize) -> (u32, u32) {
        let before = self.source.get(..offset).unwrap_or(self.source);
        let lines = before.bytes().filter(|byte| *byte == b'\n').count();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (self.first_line.saturating_add(number(lines)), number(column))
    }
}

/// The first characters of a text, for messages: up to forty, the rest as an ellipsis, on one line.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut excerpt: String = line.chars().take(40).collect();
    if excerpt.len() < line.len() {
        excerpt.push('…');
    }
    excerpt
}
