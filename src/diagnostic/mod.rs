//! What went wrong, where, why, and what to write instead.
//!
//! A [`Diagnostic`] carries a code and the facts; its sentences live in one Fluent file per language
//! (`messages/en.ftl`, `messages/fa.ftl`), so that an editor reads them in Persian and a test can ask
//! for the code. This room knows nothing of catalogues and never prints: `report` turns a list of
//! diagnostics into text, and `cli` writes it.

mod explain;
mod messages;
pub mod report;
mod text;

pub use explain::explain;
pub use messages::{Language, Sentence, is_known_code, known_codes, sentence};

use std::cmp::Ordering;
use std::sync::Arc;

/// How bad it is. `Error` fails a build, `Warning` does not unless the editor denies warnings, `Note` informs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    /// The word used in JSON and in `site.toml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A range in a file: lines and columns from 1, columns in characters, end exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
}

impl Span {
    /// The first character of a file.
    pub const START: Span = Span {
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 1,
    };

    /// The place of a byte range of `text`, whose first line is line `first_line` of its file.
    #[must_use]
    pub fn of(text: &str, range: &std::ops::Range<usize>, first_line: u32) -> Span {
        let place = |offset: usize| {
            let before = text.get(..offset).unwrap_or(text);
            let lines = before.bytes().filter(|byte| *byte == b'\n').count();
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            (first_line.saturating_add(number(lines)), number(column))
        };
        let ((line, column), (end_line, end_column)) = (place(range.start), place(range.end));
        Span {
            line,
            column,
            end_line,
            end_column,
        }
    }
}

/// A file, relative to the catalogue's root with `/` between its parts, and where in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub file: Arc<str>,
    pub span: Option<Span>,
}

/// One finding. The sentences are looked up by `code` when it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Kebab-case name of the rule, e.g. `unknown-key`; stable, used in `site.toml` and by `explain`.
    pub code: &'static str,
    pub severity: Severity,
    pub place: Option<Place>,
    /// What the sentences need: `{ $key }` in the Fluent message `code` and its attribute `.help`.
    pub facts: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// An error without a place yet.
    #[must_use]
    pub fn error(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: None,
            facts: Vec::new(),
        }
    }

    /// A warning without a place yet.
    #[must_use]
    pub fn warning(code: &'static str) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code)
        }
    }

    /// A note without a place yet.
    #[must_use]
    pub fn note(code: &'static str) -> Self {
        Self {
            severity: Severity::Note,
            ..Self::error(code)
        }
    }

    /// Adds a fact that the message names.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.facts.push((key, value.into()));
        self
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, file: impl Into<Arc<str>>, span: Option<Span>) -> Self {
        self.place = Some(Place {
            file: file.into(),
            span,
        });
        self
    }
}

/// Order in which people read: by file, then position, then severity and code.
#[must_use]
pub fn reading_order(a: &Diagnostic, b: &Diagnostic) -> Ordering {
    a.place
        .cmp(&b.place)
        .then(a.severity.cmp(&b.severity))
        .then(a.code.cmp(b.code))
        .then_with(|| a.facts.cmp(&b.facts))
}
