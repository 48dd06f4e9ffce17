//! What stands in a table: values that know what they are, so that each form can show them its own way.

use std::sync::Arc;

use crate::catalogue::{Catalogue, Id, Kind, Reference, Text};
use crate::language::Date;

/// An entry as a report names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    pub kind: Kind,
    pub slug: Arc<str>,
    pub name: Text,
}

impl Subject {
    /// `company/pars-med`
    #[must_use]
    pub fn qualified(&self) -> String {
        format!("{}/{}", self.kind.word(), self.slug)
    }
}

/// One value of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Empty,
    /// Words of an editor.
    Text(Text),
    /// A code or number of a paper: always left to right, never translated.
    Code(Box<str>),
    Codes(Vec<Box<str>>),
    /// An entry whose kind the column tells.
    Entry(Subject),
    Entries(Vec<Subject>),
    /// An entry of a kind that has to be said.
    Reference(Subject),
    /// A word of a fixed list: the key's group, and the word as programs read it.
    Word(&'static str, &'static str),
    Words(&'static str, Vec<&'static str>),
    Date(Date),
    Number(i64),
    YesNo(bool),
}

impl Cell {
    /// An entry by its id.
    pub fn entry<T>(catalogue: &Catalogue, kind: Kind, id: Id<T>) -> Cell {
        subject(catalogue, Reference::to(kind, id)).map_or(Cell::Empty, Cell::Entry)
    }

    /// An entry by its id, if there is one.
    pub fn maybe_entry<T>(catalogue: &Catalogue, kind: Kind, id: Option<Id<T>>) -> Cell {
        id.map_or(Cell::Empty, |id| Cell::entry(catalogue, kind, id))
    }

    /// Several entries of one kind.
    pub fn entries<T>(catalogue: &Catalogue, kind: Kind, ids: impl IntoIterator<Item = Id<T>>) -> Cell {
        let subjects = ids
            .into_iter()
            .filter_map(|id| subject(catalogue, Reference::to(kind, id)));
        let mut subjects: Vec<Subject> = subjects.collect();
        // Most have one, and there are tens of thousands.
        subjects.shrink_to_fit();
        Cell::Entries(subjects)
    }

    /// An entry of any kind.
    pub fn reference(catalogue: &Catalogue, reference: Reference) -> Cell {
        subject(catalogue, reference).map_or(Cell::Empty, Cell::Reference)
    }

    /// A date, if there is one.
    pub fn date(date: Option<Date>) -> Cell {
        date.map_or(Cell::Empty, Cell::Date)
    }

    /// A code, if there is one.
    pub fn code(code: Option<&str>) -> Cell {
        code.map_or(Cell::Empty, |code| Cell::Code(code.into()))
    }

    /// How many there are.
    pub fn count(count: usize) -> Cell {
        Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Codes(list) => list.is_empty(),
            Cell::Entries(list) => list.is_empty(),
            Cell::Words(_, list) => list.is_empty(),
            _ => false,
        }
    }
}

/// The entry of a reference; `None` only for one of another catalogue.
fn subject(catalogue: &Catalogue, reference: Reference) -> Option<Subject> {
    let entry = catalogue.entry(reference)?;
    Some(Subject {
        kind: reference.kind,
        slug: entry.slug.clone(),
        name: entry.name.clone(),
    })
}
