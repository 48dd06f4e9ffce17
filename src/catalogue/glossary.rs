//! `content/glossary.md`: a table of words that mean the same, one column per language. Search finds one by
//! the other.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Span};
use crate::language::LanguageTag;
use crate::settings::Settings;
use crate::source::Sources;

const FILE: &str = "content/glossary.md";

/// Rows of words that mean the same.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    pub rows: Vec<Vec<(LanguageTag, Vec<Box<str>>)>>,
}

/// Reads the glossary.
#[must_use]
pub fn read(sources: &dyn Sources, settings: &Settings) -> (Glossary, Vec<Diagnostic>) {
    let file: Arc<str> = FILE.into();
    let text = match sources.read(FILE).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(_)) => {
            return (
                Glossary::default(),
                vec![Diagnostic::error("not-utf8").at(file, None)],
            );
        }
        Err(error) => {
            let diagnostic = Diagnostic::error("file-unreadable").with("reason", error.to_string());
            return (Glossary::default(), vec![diagnostic.at(file, None)]);
        }
    };
    let mut columns: Vec<LanguageTag> = Vec::new();
    let mut glossary = Glossary::default();
    let mut diagnostics = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some(cells) = cells(line) else {
            columns.clear();
            continue;
        };
        if columns.is_empty() {
            columns = cells.iter().filter_map(|cell| LanguageTag::parse(cell)).collect();
            if columns.len() != cells.len() {
                columns.clear();
            }
            continue;
        }
        if is_rule(&cells) {
            continue;
        }
        if cells.len() != columns.len() {
            let diagnostic = Diagnostic::warning("glossary-row");
            diagnostics.push(diagnostic.at(file.clone(), Some(row_span(number))));
            continue;
        }
        let known = |tag: &LanguageTag| {
            settings
                .languages
                .iter()
                .any(|locale| locale.tag.as_str() == tag.as_str())
        };
        let row = columns
            .iter()
            .zip(&cells)
            .filter(|(tag, _)| known(tag))
            .map(|(tag, cell)| (*tag, words(cell)))
            .collect();
        glossary.rows.push(row);
    }
    (glossary, diagnostics)
}

/// The line between a table's head and its rows.
pub(super) fn is_rule(cells: &[&str]) -> bool {
    cells
        .iter()
        .all(|cell| cell.chars().all(|c| matches!(c, '-' | ':' | ' ')))
}

/// The place of a row, whose number counts from 0.
pub(super) fn row_span(number: usize) -> Span {
    let line = u32::try_from(number + 1).unwrap_or(u32::MAX);
    Span {
        line,
        column: 1,
        end_line: line,
        end_column: 2,
    }
}

/// The cells of a Markdown table's row.
pub(super) fn cells(line: &str) -> Option<Vec<&str>> {
    let inside = line.trim().strip_prefix('|')?;
    let inside = inside.strip_suffix('|').unwrap_or(inside);
    Some(inside.split('|').map(str::trim).collect())
}

fn words(cell: &str) -> Vec<Box<str>> {
    cell.split(['،', ','])
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .map(Box::from)
        .collect()
}
