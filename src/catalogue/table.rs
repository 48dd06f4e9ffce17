//! Entries of one kind, in the order of their slugs, found by slug or by a number that is small to keep.

use std::fmt;
use std::marker::PhantomData;

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
#[derive(Debug, Clone)]
pub struct Table<T> {
    rows: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<T: Row> Table<T> {
    /// `rows` must be in the order of their slugs, as the loader makes them.
    #[must_use]
    pub fn new(rows: Vec<T>) -> Self {
        debug_assert!(rows.is_sorted_by(|a, b| a.slug() < b.slug()));
        Self { rows }
    }

    /// The entry; `None` only for an id of another catalogue.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.rows.get(id.row())
    }

    /// The id of a slug.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<Id<T>> {
        self.rows
            .binary_search_by(|row| row.slug().cmp(slug))
            .ok()
            .map(Id::new)
    }

    /// All entries with their ids, in the order of their slugs.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> + ExactSizeIterator {
        self.rows
            .iter()
            .enumerate()
            .map(|(number, row)| (Id::new(number), row))
    }

    /// The entries of several ids, in their order.
    pub fn of<'a>(&'a self, ids: &'a [Id<T>]) -> impl Iterator<Item = (Id<T>, &'a T)> {
        ids.iter().filter_map(|id| Some((*id, self.get(*id)?)))
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
