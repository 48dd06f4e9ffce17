//! For GitHub Actions: workflow commands that show each diagnostic beside the line in a pull request. GitHub
//! shows the first ten of each severity per step; the rest are in the log.

use std::io::{self, Write};

use super::super::messages::{Language, sentence};
use super::super::{Diagnostic, Severity};

/// Writes one command per line. Files are named as places name them: relative to the catalogue's root, which
/// must be the repository's for GitHub to find them.
///
/// # Errors
/// Those of `out`.
pub fn write_github(diagnostics: &[Diagnostic], language: Language, out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in diagnostics {
        writeln!(out, "{}", command(diagnostic, language))?;
    }
    Ok(())
}

fn command(diagnostic: &Diagnostic, language: Language) -> String {
    let name = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.place {
        properties.push(format!("file={}", property(&place.file)));
        if let Some(span) = place.span {
            properties.push(format!("line={}", span.line));
            properties.push(format!("endLine={}", span.end_line));
            properties.push(format!("col={}", span.column));
            // Theirs is the last column, ours the one after it; columns count only within one line.
            properties.push(format!(
                "endColumn={}",
                span.end_column.saturating_sub(1).max(span.column)
            ));
        }
    }
    properties.push(format!("title={}", property(diagnostic.code)));
    let sentence = sentence(diagnostic, language);
    let text = match sentence.help {
        Some(help) => format!("{}\n{help}", sentence.message),
        None => sentence.message,
    };
    format!("::{name} {}::{}", properties.join(","), data(&text))
}

/// The text of a command: per cent signs and line ends are escaped, or a fact could begin a command of its own.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
