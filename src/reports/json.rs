//! All reports as one JSON document, for programs.

use std::io;

use serde_json::{Map, Value, json};

use super::{Cell, Report, Reports};
use crate::catalogue::Text;

/// Rises when a column or report changes its meaning or goes; new ones come without it.
const VERSION: u32 = 1;

/// Writes the document, with a line end.
///
/// # Errors
/// Those of `out`.
pub fn write_json(reports: &Reports, out: &mut dyn io::Write) -> io::Result<()> {
    let document = json!({
        "version": VERSION,
        "date": reports.date.to_iso(),
        "reports": reports.all.iter().map(report_value).collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

fn report_value(report: &Report) -> Value {
    let rows: Vec<Value> = report
        .rows
        .iter()
        .map(|row| {
            let fields = report.columns.iter().zip(row);
            let fields: Map<String, Value> = fields
                .map(|(column, cell)| ((*column).to_owned(), value(cell)))
                .collect();
            Value::Object(fields)
        })
        .collect();
    let mut object = json!({ "id": report.id, "columns": report.columns, "rows": rows });
    if let (Some(note), Some(fields)) = (report.note, object.as_object_mut()) {
        fields.insert("note".to_owned(), Value::from(note));
    }
    object
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => text_value(text),
        Cell::Code(code) => Value::from(code.as_ref()),
        Cell::Codes(codes) => codes.iter().map(AsRef::<str>::as_ref).collect(),
        Cell::Entry(entry) => Value::from(entry.slug.as_ref()),
        Cell::Entries(entries) => entries.iter().map(|entry| entry.slug.as_ref()).collect(),
        Cell::Reference(entry) => Value::from(entry.qualified()),
        Cell::Word(_, word) => Value::from(*word),
        Cell::Words(_, words) => words.iter().copied().collect(),
        Cell::Date(date) => Value::from(date.to_iso()),
        Cell::Number(number) => Value::from(*number),
        Cell::YesNo(yes) => Value::from(*yes),
    }
}

/// One string where it is the same in every language, else one per language.
fn text_value(text: &Text) -> Value {
    match text {
        Text::Same(text) => Value::from(text.as_ref()),
        Text::PerLanguage(texts) => texts
            .iter()
            .map(|(tag, text)| (tag.as_str().to_owned(), Value::from(text.as_ref())))
            .collect(),
    }
}
