//! A list of diagnostics as text: for people, for programs, and for the forges that show them beside the code.
//! One file per form. Nothing here reads files or prints: the caller gives a reader and a writer.
//!
//! Every form writes as it goes. None sorts: the caller does, with [`reading_order`](super::reading_order).

mod excerpt;
mod github;
mod human;
mod json;
mod sarif;

pub use github::write_github;
pub use human::{HUMAN_LIMIT, Human, write_human};
pub use json::write_json;
pub use sarif::write_sarif;

use fluent_bundle::FluentValue;

use super::messages::{Language, frame};
use super::{Diagnostic, Severity};

/// How many there are of each severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
}

impl Counts {
    /// Counts a list.
    #[must_use]
    pub fn of<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> Self {
        let mut counts = Counts::default();
        for diagnostic in diagnostics {
            *counts.of_severity(diagnostic.severity) += 1;
        }
        counts
    }

    fn of_severity(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Note => &mut self.notes,
        }
    }

    /// All of them.
    #[must_use]
    pub fn total(self) -> usize {
        self.errors + self.warnings + self.notes
    }

    /// `2 errors, 1 warning`; empty when there is nothing.
    #[must_use]
    pub fn list(self, language: Language) -> String {
        let parts = [
            ("report-errors", self.errors),
            ("report-warnings", self.warnings),
            ("report-notes", self.notes),
        ];
        let words: Vec<String> = parts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| frame(id, language, &[("n", FluentValue::from(count))]))
            .collect();
        words.join(&frame("report-separator", language, &[]))
    }
}

/// What a command says besides findings: the text `report-<id>` with its facts, without a line end.
#[must_use]
pub fn line(id: &str, language: Language, facts: &[(&'static str, String)]) -> String {
    let arguments: Vec<(&'static str, FluentValue<'_>)> = facts
        .iter()
        .map(|(name, value)| (*name, FluentValue::try_number(value)))
        .collect();
    frame(&format!("report-{id}"), language, &arguments)
}

/// The last line of a report, without a line end: `Found 2 errors, 1 warning.`
#[must_use]
pub fn summary(counts: Counts, language: Language) -> String {
    if counts.total() == 0 {
        return frame("report-clean", language, &[]);
    }
    frame(
        "report-found",
        language,
        &[("list", FluentValue::from(counts.list(language)))],
    )
}

#[cfg(test)]
mod tests;
