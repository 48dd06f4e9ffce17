//! All reports as one JSON document, for programs.

use std::io;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Cell, Report, Reports};
use crate::catalogue::Text;

/// Rises when a column or report changes its meaning or goes; new ones come without it.
const VERSION: u32 = 1;

/// Writes the document, with a line end. Lines are made while they are written: a large catalogue has many.
///
/// # Errors
/// Those of `out`.
pub fn write_json(reports: &Reports, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Document(reports))?;
    out.write_all(b"\n")
}

struct Document<'a>(&'a Reports);

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_map(Some(3))?;
        document.serialize_entry("version", &VERSION)?;
        document.serialize_entry("date", &self.0.date.to_iso())?;
        document.serialize_entry("reports", &Each(&self.0.all, OneReport))?;
        document.end()
    }
}

/// A list whose items are made one after another.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, F, I> Serialize for Each<'a, T, F>
where
    F: Fn(&'a T) -> I,
    I: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

struct OneReport<'a>(&'a Report);

impl Serialize for OneReport<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = self.0;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("id", report.id)?;
        object.serialize_entry("columns", &report.columns)?;
        object.serialize_entry(
            "rows",
            &Each(&report.rows, |row: &Vec<Cell>| row_value(report, row)),
        )?;
        if let Some(note) = report.note {
            object.serialize_entry("note", note)?;
        }
        object.end()
    }
}

fn row_value(report: &Report, row: &[Cell]) -> Value {
    let fields = report.columns.iter().zip(row);
    let fields: Map<String, Value> = fields
        .map(|(column, cell)| ((*column).to_owned(), value(cell)))
        .collect();
    Value::Object(fields)
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
