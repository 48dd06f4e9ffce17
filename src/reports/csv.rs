//! A report as CSV: which words and codes stand in its cells. How tables are written is for [`crate::csv`].

use std::borrow::Cow;

use super::{Cell, Report, Reports};
use crate::csv::Csv;

/// Between the values of a cell that holds several.
const SEPARATOR: &str = "; ";

/// The file's text. Columns are named by their ids, words are those of programs, days are ISO 8601.
#[must_use]
pub fn write_csv(reports: &Reports, report: &Report) -> String {
    let mut bytes = Vec::new();
    let mut csv = Csv::new(&mut bytes);
    csv.row(report.columns.iter().copied());
    for row in &report.rows {
        for cell in row {
            match cell {
                Cell::Number(number) => csv.number(&number.to_string()),
                other => csv.text(&value(reports, other)),
            }
        }
        csv.end_row();
    }
    // Everything that was written is text.
    String::from_utf8(bytes).unwrap_or_default()
}

fn value<'a>(reports: &Reports, cell: &'a Cell) -> Cow<'a, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Date(date) => Cow::Owned(date.to_iso()),
        Cell::YesNo(yes) => Cow::Borrowed(if *yes { "yes" } else { "no" }),
        Cell::Word(_, word) => Cow::Borrowed(*word),
        Cell::Words(_, words) => Cow::Owned(words.join(SEPARATOR)),
        Cell::Text(words) => Cow::Borrowed(words.shown(reports.language, &[]).0),
        Cell::Code(code) => Cow::Borrowed(code),
        Cell::Codes(codes) => Cow::Owned(codes.join(SEPARATOR)),
        Cell::Entry(entry) => Cow::Borrowed(&entry.slug),
        Cell::Entries(entries) => {
            let slugs: Vec<&str> = entries.iter().map(|entry| entry.slug.as_ref()).collect();
            Cow::Owned(slugs.join(SEPARATOR))
        }
        Cell::Reference(entry) => Cow::Owned(entry.qualified()),
    }
}
