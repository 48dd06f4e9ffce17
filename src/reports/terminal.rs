//! The reports in short, for a terminal: how many lines each has, and the first of them.

use std::fmt::Write;

use super::{Cell, Report, Reports, Strings};

/// Lines of one report that are shown.
const ROWS: usize = 5;
/// The widest cell, in characters.
const WIDTH: usize = 36;

/// The text, with a line end.
#[must_use]
pub fn write_terminal(reports: &Reports, strings: &Strings) -> String {
    let mut text = String::new();
    let date = strings.date(reports.date);
    let _ = writeln!(
        text,
        "{}",
        strings.with("status-title", &[("date", date.as_str().into())])
    );
    for report in &reports.all {
        let title = strings.get(&format!("report-{}", report.id));
        let count = strings.number(i64::try_from(report.rows.len()).unwrap_or(i64::MAX));
        let _ = writeln!(text, "\n{title}: {count}");
        if let Some(note) = report.note {
            let _ = writeln!(text, "  {}", strings.get(note));
        }
        table(&mut text, reports, report, strings);
        if report.rows.len() > ROWS {
            let more = report.rows.len() - ROWS;
            let _ = writeln!(text, "  {}", strings.with("status-more", &[("n", more.into())]));
        }
    }
    text
}

/// The first lines, below each other by columns; columns without a value in them are left out.
fn table(text: &mut String, reports: &Reports, report: &Report, strings: &Strings) {
    let shown: Vec<&Vec<Cell>> = report.rows.iter().take(ROWS).collect();
    let mut columns: Vec<Vec<String>> = Vec::new();
    for (position, column) in report.columns.iter().enumerate() {
        let cells: Vec<&Cell> = shown.iter().filter_map(|row| row.get(position)).collect();
        if cells.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        let head = strings.get(&format!("column-{column}"));
        let values = cells.iter().map(|cell| value(reports, cell, strings));
        columns.push(
            std::iter::once(head)
                .chain(values)
                .map(|cell| fit(&cell))
                .collect(),
        );
    }
    let widths: Vec<usize> = columns
        .iter()
        .map(|column| column.iter().map(|cell| width(cell)).max().unwrap_or(0))
        .collect();
    if columns.is_empty() {
        return;
    }
    for line in 0..=shown.len() {
        let mut written = String::from("  ");
        for (column, wanted) in columns.iter().zip(&widths) {
            let cell = column.get(line).map(String::as_str).unwrap_or_default();
            written.push_str(cell);
            written.extend(std::iter::repeat_n(' ', wanted.saturating_sub(width(cell)) + 2));
        }
        let _ = writeln!(text, "{}", written.trim_end());
    }
}

fn value(reports: &Reports, cell: &Cell, strings: &Strings) -> String {
    let comma = strings.get("list-separator");
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => strings.text(text, reports.language).to_owned(),
        Cell::Code(code) => code.to_string(),
        Cell::Codes(codes) => codes.join(&comma),
        Cell::Entry(entry) => entry.slug.to_string(),
        Cell::Entries(entries) => {
            let slugs: Vec<&str> = entries.iter().map(|entry| entry.slug.as_ref()).collect();
            slugs.join(&comma)
        }
        Cell::Reference(entry) => entry.qualified(),
        Cell::Word(group, word) => strings.word(group, word),
        Cell::Words(group, words) => {
            let words: Vec<String> = words.iter().map(|word| strings.word(group, word)).collect();
            words.join(&comma)
        }
        Cell::Date(date) => strings.date(*date),
        // Without the mark that keeps a sign beside its number in running text.
        Cell::Number(number) => strings.number(*number).replace('\u{200E}', ""),
        Cell::YesNo(yes) => strings.get(if *yes { "yes" } else { "no" }),
    }
}

/// One line that no terminal obeys, cut where it is too wide.
fn fit(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line
        .chars()
        .map(|character| {
            if is_hidden_order(character) {
                '\u{fffd}'
            } else {
                character
            }
        })
        .collect();
    match line.char_indices().nth(WIDTH) {
        None => line,
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
    }
}

/// Controls, and the marks with which a text can show itself in another order. Half-spaces stay.
fn is_hidden_order(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}

/// Cells of a terminal that Latin and Persian text takes: none for half-spaces and vowel marks.
fn width(text: &str) -> usize {
    text.chars()
        .filter(|character| !matches!(u32::from(*character), 0x300..=0x36F | 0x64B..=0x65F | 0x670 | 0x200B..=0x200D))
        .count()
}
