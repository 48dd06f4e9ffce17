//! Which slugs exist, before anything is resolved: so that a reference can be checked whatever order
//! files are read in, and so that one broken entry does not make every entry that names it an error too.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::kind::Kind;
use super::table::Id;
use crate::vocabulary::suggest::nearest;

/// Why an entry that exists is not built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    Draft,
    /// Before `publish_on` or from `unpublish_on` on.
    NotOnThisDay,
    /// Its own file is wrong, which has been reported.
    Broken,
}

/// Slugs of every kind: those that are built, in order, and those that are not.
#[derive(Debug, Default)]
pub struct Names {
    kinds: BTreeMap<Kind, NamesOfKind>,
}

#[derive(Debug, Default)]
struct NamesOfKind {
    shown: Vec<Arc<str>>,
    hidden: BTreeMap<Arc<str>, Hidden>,
    archived: BTreeSet<Arc<str>>,
}

/// What a slug turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<T> {
    Shown(Id<T>),
    Hidden(Hidden),
    /// Nothing of that name; the nearest there is.
    Unknown(Option<String>),
}

impl Names {
    /// Adds a kind. `shown` must be sorted: the position in it becomes the id.
    pub fn add(
        &mut self,
        kind: Kind,
        shown: Vec<Arc<str>>,
        hidden: BTreeMap<Arc<str>, Hidden>,
        archived: BTreeSet<Arc<str>>,
    ) {
        let names = NamesOfKind {
            shown,
            hidden,
            archived,
        };
        self.kinds.insert(kind, names);
    }

    /// True for an entry whose page stays but that is no longer offered.
    #[must_use]
    pub fn is_archived(&self, kind: Kind, slug: &str) -> bool {
        self.kinds
            .get(&kind)
            .is_some_and(|names| names.archived.contains(slug))
    }

    /// The kinds that have an entry of this slug.
    pub fn kinds_of(&self, slug: &str) -> impl Iterator<Item = Kind> {
        self.kinds
            .iter()
            .filter(move |(_, names)| {
                let shown = names
                    .shown
                    .binary_search_by(|name| name.as_ref().cmp(slug))
                    .is_ok();
                shown || names.hidden.contains_key(slug)
            })
            .map(|(kind, _)| *kind)
    }

    /// Looks a slug up among entries of `kind`.
    #[must_use]
    pub fn find<T>(&self, kind: Kind, slug: &str) -> Found<T> {
        let Some(names) = self.kinds.get(&kind) else {
            return Found::Unknown(None);
        };
        if let Ok(number) = names.shown.binary_search_by(|name| name.as_ref().cmp(slug)) {
            return Found::Shown(Id::new(number));
        }
        if let Some(hidden) = names.hidden.get(slug) {
            return Found::Hidden(*hidden);
        }
        let candidates = names.shown.iter().chain(names.hidden.keys()).map(AsRef::as_ref);
        Found::Unknown(nearest(slug, candidates).map(str::to_owned))
    }
}
