//! References whose kind is part of what is written: `company/pars-med`.

use super::kind::Kind;
use super::names::{Found, Hidden};
use super::reader::Reader;
use super::table::Id;
use super::value::Scalar;
use crate::diagnostic::Diagnostic;
use crate::source::FieldPath;

/// An entry of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    pub kind: Kind,
    pub row: usize,
}

impl Reference {
    /// To an entry whose kind is known.
    #[must_use]
    pub fn to<T>(kind: Kind, id: Id<T>) -> Self {
        Self { kind, row: id.row() }
    }

    /// The id, when the entry is of `kind`.
    #[must_use]
    pub fn id<T>(self, kind: Kind) -> Option<Id<T>> {
        (self.kind == kind).then(|| Id::new(self.row))
    }
}

impl Reader<'_> {
    /// Reads `kind/slug`, where the kind must be one of `allowed`.
    pub fn any_reference(
        &mut self,
        raw: Option<&Scalar>,
        allowed: &[Kind],
        path: &FieldPath<'_>,
    ) -> Option<Reference> {
        let written = self.word(raw)?;
        let known = || {
            let words: Vec<&str> = allowed.iter().map(|kind| kind.word()).collect();
            words.join(", ")
        };
        let Some((word, slug)) = written.split_once('/') else {
            let diagnostic = Diagnostic::error("reference-without-kind").with("value", written);
            let kind = self
                .scope
                .names
                .kinds_of(written)
                .find(|kind| allowed.contains(kind));
            let diagnostic = match kind {
                Some(kind) => diagnostic.with("suggestion", format!("{kind}/{written}")),
                None => diagnostic,
            };
            self.report(path, diagnostic.with("known", known()));
            return None;
        };
        let Some(kind) = Kind::from_word(word).filter(|kind| allowed.contains(kind)) else {
            let diagnostic = Diagnostic::error("reference-wrong-kind").with("value", written);
            self.report(path, diagnostic.with("kind", word).with("known", known()));
            return None;
        };
        let id: Id<()> = self.find(kind, slug, path)?;
        Some(Reference::to(kind, id))
    }

    /// A list of such references, without repetitions.
    pub fn any_references(
        &mut self,
        raw: &[Scalar],
        allowed: &[Kind],
        path: &FieldPath<'_>,
    ) -> Vec<Reference> {
        let mut references = Vec::with_capacity(raw.len());
        for (index, one) in raw.iter().enumerate() {
            let here = path.index(index);
            let Some(reference) = self.any_reference(Some(one), allowed, &here) else {
                continue;
            };
            if references.contains(&reference) {
                let diagnostic = Diagnostic::warning("reference-twice").with("slug", one.0.as_ref());
                self.report(&here, diagnostic);
            } else {
                references.push(reference);
            }
        }
        references
    }

    /// An entry by its slug. Entries hidden on this day are left out silently: they come back by themselves.
    pub(super) fn find<T>(&mut self, kind: Kind, slug: &str, path: &FieldPath<'_>) -> Option<Id<T>> {
        if self.is_own(kind, slug) {
            self.report(path, Diagnostic::error("related-to-itself"));
            return None;
        }
        match self.scope.names.find(kind, slug) {
            Found::Shown(id) => {
                if self.scope.names.is_archived(kind, slug) && !self.may_be_archived {
                    let diagnostic = Diagnostic::warning("reference-archived")
                        .with("kind", kind.word())
                        .with("slug", slug);
                    self.report(path, diagnostic);
                }
                return Some(id);
            }
            Found::Hidden(Hidden::Broken | Hidden::NotOnThisDay) => {}
            Found::Hidden(Hidden::Draft) => {
                let diagnostic = Diagnostic::error("reference-draft")
                    .with("kind", kind.word())
                    .with("slug", slug);
                self.report(path, diagnostic);
            }
            Found::Unknown(suggestion) => {
                let mut diagnostic = Diagnostic::error("reference-unknown")
                    .with("kind", kind.word())
                    .with("slug", slug);
                // The slug of an entry of another kind was meant for another field.
                if let Some(other) = self.scope.names.kinds_of(slug).next() {
                    diagnostic = diagnostic.with("other", format!("{other}/{slug}"));
                } else if let Some(suggestion) = suggestion {
                    diagnostic = diagnostic.with("suggestion", suggestion);
                }
                self.report(path, diagnostic);
            }
        }
        None
    }

    /// True for the entry that is being read.
    fn is_own(&self, kind: Kind, slug: &str) -> bool {
        let mut parts = self.file.split('/').skip(1);
        parts.next() == Some(kind.folder()) && parts.next() == Some(slug)
    }
}
