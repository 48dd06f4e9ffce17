//! From files to entries: reads every kind in parallel, decides what is built on the day, and resolves it.
//! Never stops at the first mistake: a broken entry is left out, everything else goes on, and all that is
//! wrong comes back in one list.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::entry::{Body, Entry, RawEntry, RawTranslation, Status};
use super::entry_files::read_entry;
use super::folders::Folders;
use super::kind::Kind;
use super::names::{Hidden, Names};
use super::reader::{Reader, Scope};
use super::table::{Row, Table};
use crate::diagnostic::Diagnostic;
use crate::language::{Date, LanguageTag};
use crate::settings::Settings;
use crate::source::{Finding, Sources};

/// A kind of entry that can be read from its front matter.
pub trait Resolve: Row + Send + Sized {
    type Raw: RawEntry;
    const KIND: Kind;
    /// The field that names an entry of this kind.
    const NAME_FIELD: &'static str = "name";

    /// The common part.
    fn entry(&self) -> &Entry;

    /// Checks every field. Reports what is wrong and goes on with what is usable.
    fn resolve(loaded: Loaded<Self::Raw>, reader: &mut Reader<'_>) -> Self;
}

/// An entry whose front matter has the right shape.
pub struct Loaded<R> {
    pub raw: R,
    pub parts: Parts,
}

/// What an entry has besides front matter.
pub struct Parts {
    pub slug: Arc<str>,
    pub file: Arc<str>,
    pub bodies: Vec<Body>,
    pub files: Vec<Arc<str>>,
    pub translations: Vec<(LanguageTag, Arc<str>, RawTranslation)>,
}

/// One kind after reading, before resolving.
pub struct RawKind<R> {
    /// Boxed: front matter as written is large, and is given back entry by entry while it is resolved.
    entries: Vec<Box<Loaded<R>>>,
    hidden: BTreeMap<Arc<str>, Hidden>,
    pub diagnostics: Vec<Diagnostic>,
}

impl<R: RawEntry> RawKind<R> {
    /// Tells the names table what there is.
    pub fn announce(&self, kind: Kind, names: &mut Names) {
        let shown = self
            .entries
            .iter()
            .map(|loaded| loaded.parts.slug.clone())
            .collect();
        let archived = self
            .entries
            .iter()
            .filter(|loaded| loaded.raw.visibility().0 == Status::Archived)
            .map(|loaded| loaded.parts.slug.clone())
            .collect();
        names.add(kind, shown, self.hidden.clone(), archived);
    }

    /// Why an entry is hidden; `None` for one that is shown, and for one that does not exist.
    #[must_use]
    pub fn hidden(&self, slug: &str) -> Option<Hidden> {
        self.hidden.get(slug).copied()
    }

    /// Front matter of the entries that are shown, in the order of slugs.
    pub fn raw(&self) -> impl Iterator<Item = &R> {
        self.entries.iter().map(|loaded| &loaded.raw)
    }

    /// Hides the entries for whose file `is_hidden` says so; asked in the order of slugs.
    pub fn hide_some(&mut self, mut is_hidden: impl FnMut(&Arc<str>) -> bool) {
        let hidden = &mut self.hidden;
        self.entries.retain(|loaded| {
            let goes = is_hidden(&loaded.parts.file);
            if goes {
                hidden.insert(loaded.parts.slug.clone(), Hidden::NotOnThisDay);
            }
            !goes
        });
    }
}

/// Everything a kind's reading depends on.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub sources: &'a dyn Sources,
    pub settings: &'a Settings,
    pub date: Date,
    pub drafts: bool,
}

/// Reads all entries of one kind.
#[must_use]
pub fn read_kind<T: Resolve>(folders: &Folders, reading: Reading<'_>) -> RawKind<T::Raw> {
    let list = folders.kinds.get(&T::KIND).map(Vec::as_slice).unwrap_or_default();
    let schema = schemars::schema_for!(T::Raw).to_value();
    let read: Vec<_> = list
        .par_iter()
        .filter(|folder| folder.files.iter().any(|file| file.as_ref() == "index.md"))
        .map(|folder| {
            (
                folder.slug.clone(),
                read_entry::<T::Raw>(T::KIND, folder, &schema, reading),
            )
        })
        .collect();
    let mut kind = RawKind {
        entries: Vec::with_capacity(read.len()),
        hidden: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    for (slug, (loaded, diagnostics)) in read {
        kind.diagnostics.extend(diagnostics);
        let hidden = match &loaded {
            None => Some(Hidden::Broken),
            Some(loaded) => hidden(&loaded.raw, reading),
        };
        match (loaded, hidden) {
            (Some(loaded), None) => kind.entries.push(loaded),
            (_, Some(why)) => {
                kind.hidden.insert(slug, why);
            }
            (None, None) => {}
        }
    }
    kind
}

/// Why an entry is not shown; `None` when it is.
pub fn hidden<R: RawEntry>(raw: &R, reading: Reading<'_>) -> Option<Hidden> {
    let (status, publish_on, unpublish_on) = raw.visibility();
    if !reading.drafts && matches!(status, Status::Draft | Status::Review) {
        return Some(Hidden::Draft);
    }
    let day = |raw: Option<&super::value::Scalar>| raw.and_then(|raw| Date::parse(raw.text()?).ok());
    let early = day(publish_on).is_some_and(|day| day > reading.date);
    let late = day(unpublish_on).is_some_and(|day| day <= reading.date);
    (early || late).then_some(Hidden::NotOnThisDay)
}

/// Checks every entry of a kind.
pub fn resolve_kind<T: Resolve>(
    raw: RawKind<T::Raw>,
    scope: Scope<'_>,
    findings: &mut Vec<Finding>,
) -> Table<T> {
    let resolved: Vec<(T, Vec<Finding>)> = raw
        .entries
        .into_par_iter()
        .map(|loaded| resolve_entry(*loaded, scope))
        .collect();
    let rows = resolved
        .into_iter()
        .map(|(row, found)| {
            findings.extend(found);
            row
        })
        .collect();
    Table::new(rows)
}

/// Checks one entry.
pub fn resolve_entry<T: Resolve>(mut loaded: Loaded<T::Raw>, scope: Scope<'_>) -> (T, Vec<Finding>) {
    let files = std::mem::take(&mut loaded.parts.files);
    let translations = std::mem::take(&mut loaded.parts.translations);
    let mut reader = Reader {
        scope,
        file: loaded.parts.file.clone(),
        name_field: T::NAME_FIELD,
        files: &files,
        translations: &translations,
        untranslated: Vec::new(),
        findings: Vec::new(),
        may_be_archived: false,
    };
    let entry = T::resolve(loaded, &mut reader);
    reader.report_untranslated(entry.entry());
    let findings = reader.findings;
    (entry, findings)
}
