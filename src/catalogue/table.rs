//! Entries of one kind, in the order of their slugs, found by slug or by a number that is small to keep.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::entry::Entry;
use super::kind::Kind;
use super::load::Resolve;

/// The number of an entry in its [`Table`]; equal ids of different kinds are different types.
pub struct Id<T> {
    number: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id of row `number`.
    #[must_use]
    pub fn new(number: usize) -> Self {
        Self {
            number: u32::try_from(number).unwrap_or(u32::MAX),
            kind: PhantomData,
        }
    }

    /// The row, from 0.
    #[must_use]
    pub fn row(self) -> usize {
        self.number as usize
    }
}

// Derived implementations would ask the same of `T`, which is never held.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.number.cmp(&other.number)
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.number)
    }
}

/// Something with a slug.
pub trait Row {
    fn slug(&self) -> &str;
}

/// All entries of one kind. Ids are given out by the names table before rows are resolved, so row order
/// and slug order are the same.
#[derive(Debug)]
pub struct Table<T> {
    /// Shared, so that a catalogue in which one entry changed is cheap to make out of the one before.
    rows: Vec<Arc<T>>,
    /// Which rows a market's edition has; `None` for all. The others keep their numbers and can still be named.
    kept: Option<Arc<[bool]>>,
}

// A derived implementation would ask the same of `T`, whose rows are shared.
impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
            kept: self.kept.clone(),
        }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            kept: None,
        }
    }
}

impl<T: Row> Table<T> {
    /// `rows` must be in the order of their slugs, as the loader makes them.
    #[must_use]
    pub fn new(rows: Vec<T>) -> Self {
        debug_assert!(rows.is_sorted_by(|a, b| a.slug() < b.slug()));
        Self {
            rows: rows.into_iter().map(Arc::new).collect(),
            kept: None,
        }
    }

    /// The same table with another entry in the place of one of the same slug.
    #[must_use]
    pub fn with_row(&self, id: Id<T>, row: T) -> Self {
        let mut rows = self.rows.clone();
        if let Some(slot) = rows.get_mut(id.row()) {
            *slot = Arc::new(row);
        }
        Self {
            rows,
            kept: self.kept.clone(),
        }
    }

    /// The same table of which an edition has only the rows marked in `kept`.
    #[must_use]
    pub fn keeping(&self, kept: Vec<bool>) -> Self {
        Self {
            rows: self.rows.clone(),
            kept: Some(kept.into()),
        }
    }

    /// False for an entry that the edition leaves out.
    #[must_use]
    pub fn is_kept(&self, id: Id<T>) -> bool {
        self.is_row_kept(id.row())
    }

    fn is_row_kept(&self, row: usize) -> bool {
        let kept = self.kept.as_ref();
        kept.is_none_or(|kept| kept.get(row).copied().unwrap_or(false))
    }

    /// The entry, left out or not; `None` only for an id of another catalogue.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.rows.get(id.row()).map(AsRef::as_ref)
    }

    /// The id of a slug.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<Id<T>> {
        self.rows
            .binary_search_by(|row| row.slug().cmp(slug))
            .ok()
            .map(Id::new)
    }

    /// All entries that are not left out with their ids, in the order of their slugs.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> {
        self.rows
            .iter()
            .enumerate()
            .filter(|(number, _)| self.is_row_kept(*number))
            .map(|(number, row)| (Id::new(number), row.as_ref()))
    }

    /// The entries of several ids, in their order.
    pub fn of<'a>(&'a self, ids: &'a [Id<T>]) -> impl Iterator<Item = (Id<T>, &'a T)> {
        ids.iter().filter_map(|id| Some((*id, self.get(*id)?)))
    }

    /// Number of rows, left out or not: what a list by row has to hold.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True where there is no entry that is not left out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// A table of whatever kind: what can be said of entries without knowing their fields.
pub trait AnyTable {
    fn kind(&self) -> Kind;
    /// Number of rows, left out or not.
    fn count(&self) -> usize;
    /// The common part of a row, left out or not.
    fn entry(&self, row: usize) -> Option<&Entry>;
    /// False for a row that a market's edition leaves out.
    fn has(&self, row: usize) -> bool;
    /// The row of a slug.
    fn row_of(&self, slug: &str) -> Option<usize>;
}

impl<T: Resolve> AnyTable for Table<T> {
    fn kind(&self) -> Kind {
        T::KIND
    }
    fn count(&self) -> usize {
        self.rows.len()
    }
    fn entry(&self, row: usize) -> Option<&Entry> {
        self.rows.get(row).map(|row| row.entry())
    }
    fn has(&self, row: usize) -> bool {
        self.is_row_kept(row)
    }
    fn row_of(&self, slug: &str) -> Option<usize> {
        self.find(slug).map(Id::row)
    }
}

impl dyn AnyTable + '_ {
    /// The common part of every entry that is not left out, in the order of slugs.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.rows().map(|(_, entry)| entry)
    }

    /// The same with their rows.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &Entry)> {
        let kept = (0..self.count()).filter(|row| self.has(*row));
        kept.filter_map(|row| Some((row, self.entry(row)?)))
    }
}
