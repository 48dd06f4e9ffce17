//! For programs: one JSON document, one diagnostic per line. The names are a promise; a change of meaning
//! raises `version`, an addition does not.

use std::io::{self, Write};

use serde::Serialize;

use super::super::Diagnostic;
use super::super::messages::{Language, sentence};
use super::Counts;

/// The version of the document's form.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    severity: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
    message: String,
    help: Option<String>,
}

/// Writes `diagnostics`; the sentences are in `language`, everything else is the same in all languages.
/// Lines and columns count from 1, columns in characters, ends exclusive; what is not known is null.
///
/// # Errors
/// Those of `out`.
pub fn write_json(diagnostics: &[Diagnostic], language: Language, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{{\"version\":{VERSION},\"diagnostics\":[")?;
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &row(diagnostic, language))?;
    }
    let counts = Counts::of(diagnostics);
    let line_end = if diagnostics.is_empty() { "" } else { "\n" };
    writeln!(
        out,
        "{line_end}],\"errors\":{},\"warnings\":{}}}",
        counts.errors, counts.warnings
    )
}

fn row(diagnostic: &Diagnostic, language: Language) -> Row<'_> {
    let sentence = sentence(diagnostic, language);
    let place = diagnostic.place.as_ref();
    let span = place.and_then(|place| place.span);
    Row {
        code: diagnostic.code,
        severity: diagnostic.severity.as_str(),
        file: place.map(|place| place.file.as_ref()),
        line: span.map(|span| span.line),
        column: span.map(|span| span.column),
        end_line: span.map(|span| span.end_line),
        end_column: span.map(|span| span.end_column),
        message: sentence.message,
        help: sentence.help,
    }
}
