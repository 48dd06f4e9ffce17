//! What the keepers of a catalogue want to know and visitors need not: what ends soon, what nobody has checked, which
//! needs have no answer, what stands between a product and its market. Data from the catalogue, and the forms in which
//! they are read. Nothing here finds mistakes (the catalogue does), writes files or reaches the site.

mod cell;
mod completeness;
mod csv;
mod ends;
mod json;
mod needs;
mod network;
mod page;
mod readiness;
mod strings;
mod terminal;
#[cfg(test)]
mod tests;
mod upkeep;

pub use cell::{Cell, Subject};
pub use csv::write_csv;
pub use json::write_json;
pub use page::write_page;
pub use strings::{Strings, StringsError};
pub use terminal::write_terminal;

use crate::catalogue::{Catalogue, default_language};
use crate::language::{Date, LanguageTag};

/// One table. Columns and ids are part of what programs rely on; they change only with the version of the file.
#[derive(Debug, Clone)]
pub struct Report {
    /// Also the name of its file, and the key of its sentences.
    pub id: &'static str,
    /// Ids of the columns.
    pub columns: Vec<&'static str>,
    /// Each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
    /// Key of a sentence about what this report cannot know.
    pub note: Option<&'static str>,
}

impl Report {
    fn new(id: &'static str, columns: &[&'static str], rows: Vec<Vec<Cell>>) -> Self {
        debug_assert!(rows.iter().all(|row| row.len() == columns.len()), "{id}");
        Self {
            id,
            columns: columns.to_vec(),
            rows,
            note: None,
        }
    }
}

/// All reports of a catalogue on its day, in the order in which they are read.
#[derive(Debug, Clone)]
pub struct Reports {
    pub date: Date,
    /// The language of texts where only one is shown.
    pub language: LanguageTag,
    pub all: Vec<Report>,
}

impl Reports {
    /// Draws up all reports. Archived entries are in none.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Reports {
        let mut all = ends::reports(catalogue);
        all.extend(upkeep::reports(catalogue));
        all.extend(readiness::reports(catalogue));
        all.push(completeness::report(catalogue));
        all.extend(network::reports(catalogue));
        all.extend(needs::reports(catalogue));
        all.push(upkeep::vanishing_codes(catalogue));
        Reports {
            date: catalogue.date,
            language: default_language(&catalogue.settings),
            all,
        }
    }

    /// The report of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Report> {
        self.all.iter().find(|report| report.id == id)
    }
}
