//! A report as CSV that spreadsheets open as it is meant: UTF-8 with its mark, RFC 4180, no cell that could run.

use std::borrow::Cow;

use super::{Cell, Report, Reports};

/// Between the values of a cell that holds several.
const SEPARATOR: &str = "; ";

/// The file's text. Columns are named by their ids, words are those of programs, days are ISO 8601.
#[must_use]
pub fn write_csv(reports: &Reports, report: &Report) -> String {
    let mut text = String::from('\u{feff}');
    push_row(
        &mut text,
        report.columns.iter().map(|column| Cow::Borrowed(*column)),
    );
    for row in &report.rows {
        push_row(&mut text, row.iter().map(|cell| value(reports, cell)));
    }
    text
}

fn push_row<'a>(text: &mut String, cells: impl Iterator<Item = Cow<'a, str>>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(',');
        }
        push_quoted(text, &cell);
    }
    text.push_str("\r\n");
}

fn push_quoted(text: &mut String, cell: &str) {
    let must_quote = cell.contains(['"', ',', '\r', '\n', ';', '\t'])
        || cell.starts_with(char::is_whitespace)
        || cell.ends_with(char::is_whitespace);
    if !must_quote {
        text.push_str(cell);
        return;
    }
    text.push('"');
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
}

fn value<'a>(reports: &Reports, cell: &'a Cell) -> Cow<'a, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        // Numbers are no formulas, whatever their sign.
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Date(date) => Cow::Owned(date.to_iso()),
        Cell::YesNo(yes) => Cow::Borrowed(if *yes { "yes" } else { "no" }),
        Cell::Word(_, word) => Cow::Borrowed(*word),
        Cell::Words(_, words) => Cow::Owned(words.join(SEPARATOR)),
        Cell::Text(words) => harmless(Cow::Borrowed(words.shown(reports.language, reports.language).0)),
        Cell::Code(code) => harmless(Cow::Borrowed(code)),
        Cell::Codes(codes) => harmless(Cow::Owned(codes.join(SEPARATOR))),
        Cell::Entry(entry) => harmless(Cow::Borrowed(&entry.slug)),
        Cell::Entries(entries) => {
            let slugs: Vec<&str> = entries.iter().map(|entry| entry.slug.as_ref()).collect();
            harmless(Cow::Owned(slugs.join(SEPARATOR)))
        }
        Cell::Reference(entry) => Cow::Owned(entry.qualified()),
    }
}

/// A spreadsheet takes what begins so for a formula and may run it.
fn harmless(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        text
    }
}
