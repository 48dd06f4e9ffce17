//! For people at a terminal: the sentence, the place on a line of its own, the line of content, the help.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use fluent_bundle::FluentValue;

use super::super::messages::{Language, frame, sentence, severity_word};
use super::super::text::visible;
use super::super::{Diagnostic, Place, Severity};
use super::Counts;
use super::excerpt::{Excerpt, Mark, excerpt};

/// Printed unless told otherwise; more than this nobody reads at once.
pub const HUMAN_LIMIT: usize = 200;

/// Of a line of content so many bytes are kept at most; minified files have lines of megabytes.
const LINE_LIMIT: usize = 16 * 1024;

/// How to write for people.
pub struct Human<'a> {
    pub language: Language,
    /// Send colours; the caller knows whether a terminal listens and whether `NO_COLOR` is set.
    pub colour: bool,
    /// At most so many diagnostics, the worst first when there are more; see [`HUMAN_LIMIT`].
    pub limit: usize,
    /// The text of a file by the name that places carry; `None` leaves the excerpt out.
    pub read: &'a dyn Fn(&str) -> Option<String>,
}

/// Writes `diagnostics` in their order, without the summary. Each file is read once.
///
/// # Errors
/// Those of `out`.
pub fn write_human(diagnostics: &[Diagnostic], human: &Human<'_>, out: &mut dyn Write) -> io::Result<()> {
    let chosen = worst(diagnostics, human.limit);
    let lines = read_lines(&chosen, human.read);
    for diagnostic in &chosen {
        write_one(diagnostic, &lines, human, out)?;
    }
    let (all, told) = (Counts::of(diagnostics), Counts::of(chosen.iter().copied()));
    let left = Counts {
        errors: all.errors - told.errors,
        warnings: all.warnings - told.warnings,
        notes: all.notes - told.notes,
    };
    if left.total() > 0 {
        let arguments = [
            ("n", FluentValue::from(left.total())),
            ("list", FluentValue::from(left.list(human.language))),
        ];
        writeln!(out, "{}\n", frame("report-more", human.language, &arguments))?;
    }
    Ok(())
}

/// The `limit` worst, in the order given.
fn worst(diagnostics: &[Diagnostic], limit: usize) -> Vec<&Diagnostic> {
    let mut room = limit;
    let mut quota = Counts::of(diagnostics);
    for count in [&mut quota.errors, &mut quota.warnings, &mut quota.notes] {
        *count = (*count).min(room);
        room -= *count;
    }
    diagnostics
        .iter()
        .filter(|diagnostic| {
            let left = quota.of_severity(diagnostic.severity);
            let takes = *left > 0;
            *left = left.saturating_sub(1);
            takes
        })
        .collect()
}

/// Lines by file and number.
type Lines<'d> = BTreeMap<&'d str, BTreeMap<u32, String>>;

fn read_lines<'d>(diagnostics: &[&'d Diagnostic], read: &dyn Fn(&str) -> Option<String>) -> Lines<'d> {
    let mut wanted: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for place in diagnostics
        .iter()
        .filter_map(|diagnostic| diagnostic.place.as_ref())
    {
        if let Some(span) = place.span {
            wanted.entry(&place.file).or_default().insert(span.line);
        }
    }
    wanted
        .into_iter()
        .filter_map(|(file, numbers)| {
            let text = read(file)?;
            let lines = (1..)
                .zip(text.lines())
                .filter(|(number, _)| numbers.contains(number));
            Some((
                file,
                lines
                    .map(|(number, line)| (number, shortened(line).to_owned()))
                    .collect(),
            ))
        })
        .collect()
}

fn shortened(line: &str) -> &str {
    line.get(..line.floor_char_boundary(LINE_LIMIT)).unwrap_or(line)
}

fn write_one(
    diagnostic: &Diagnostic,
    lines: &Lines<'_>,
    human: &Human<'_>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let told = sentence(diagnostic, human.language);
    let word = severity_word(diagnostic.severity, human.language);
    let head = format!("{word}[{}]", diagnostic.code);
    let head = paint(severity_style(diagnostic.severity), human, &head);
    writeln!(
        out,
        "{head}{}",
        paint(BOLD, human, &format!(": {}", told.message))
    )?;
    let number = diagnostic
        .place
        .as_ref()
        .and_then(|place| place.span)
        .map(|span| span.line.to_string());
    let margin = " ".repeat(number.as_deref().map_or(1, str::len));
    if let Some(place) = &diagnostic.place {
        writeln!(out, "{margin}{} {}", paint(FRAME, human, "-->"), address(place))?;
        if let Some((number, excerpt)) = number.zip(excerpt_of(place, lines)) {
            write_excerpt(&excerpt, &number, human, out)?;
        }
    }
    if let Some(help) = told.help {
        let word = frame("report-help", human.language, &[]);
        writeln!(out, "{margin} {} {word}: {help}", paint(FRAME, human, "="))?;
    }
    writeln!(out)
}

/// `content/products/x/index.md:7:3`: editors and terminals make a link of it.
fn address(place: &Place) -> String {
    let file = visible(&place.file);
    match place.span {
        Some(span) => format!("{file}:{}:{}", span.line, span.column),
        None => file,
    }
}

fn excerpt_of(place: &Place, lines: &Lines<'_>) -> Option<Excerpt> {
    let span = place.span?;
    excerpt(lines.get(place.file.as_ref())?.get(&span.line)?, span)
}

fn write_excerpt(excerpt: &Excerpt, number: &str, human: &Human<'_>, out: &mut dyn Write) -> io::Result<()> {
    let margin = " ".repeat(number.len());
    writeln!(out, "{margin} {}", paint(FRAME, human, "|"))?;
    writeln!(
        out,
        "{} {}",
        paint(FRAME, human, &format!("{number} |")),
        excerpt.line
    )?;
    let mark = match &excerpt.mark {
        Mark::Nothing => return Ok(()),
        Mark::Carets { blanks, carets } => format!("{}{}", " ".repeat(*blanks), "^".repeat(*carets)),
        Mark::Quote(words) => {
            let here = frame("report-here", human.language, &[]);
            match human.language {
                Language::English => format!("{here}: `{words}`"),
                Language::Persian => format!("{here}: «{words}»"),
            }
        }
    };
    writeln!(
        out,
        "{margin} {} {}",
        paint(FRAME, human, "|"),
        paint(BOLD, human, &mark)
    )
}

/// Select Graphic Rendition (ECMA-48): bold, alone or with one of the sixteen colours that every theme has.
const BOLD: &str = "1";
const FRAME: &str = "1;34";

fn severity_style(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "1;31",
        Severity::Warning => "1;33",
        Severity::Note => "1;36",
    }
}

fn paint(style: &str, human: &Human<'_>, text: &str) -> String {
    if human.colour {
        format!("\u{1b}[{style}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}
