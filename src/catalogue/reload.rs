//! One entry read again into a catalogue that is there already, in a moment whatever the catalogue's size: for whoever
//! looks at a page while writing it. What follows from all entries together (relations, ties, matches, names) stays
//! as it was; only loading everything brings it up to date.

use std::sync::Arc;

use super::entry_files::read_entry;
use super::folders::{EntryFolder, sort_into_folders};
use super::for_every_kind;
use super::kind::Kind;
use super::load::{Reading, Resolve, hidden, resolve_entry};
use super::reader::Scope;
use super::reference::Reference;
use super::table::{Id, Table};
use super::text_pool::TextPool;
use super::{Catalogue, checks, network_checks, weigh};
use crate::diagnostic::Diagnostic;
use crate::source::{Finding, Sources, place};

/// What reading an entry again gave. The diagnostics are all of its folder, weighed by the site's lints.
#[derive(Debug)]
pub enum Reloaded {
    /// The catalogue with the entry as it is now.
    Changed {
        catalogue: Box<Catalogue>,
        entry: Reference,
        diagnostics: Vec<Diagnostic>,
    },
    /// The entry cannot be read.
    Broken { diagnostics: Vec<Diagnostic> },
}

/// Reads the entry in `folder` (`content/products/nano-filter/`) again.
///
/// `None` when more than this entry's own row has to change, so that everything must be loaded: it is not shown, or
/// not any longer, or is archived now and was not, or the folder cannot be listed.
#[must_use]
pub fn reload_entry(
    catalogue: &Catalogue,
    sources: &dyn Sources,
    folder: &str,
    drafts: bool,
) -> Option<Reloaded> {
    let inside = folder.strip_prefix("content/")?.trim_end_matches('/');
    let (kind, slug) = inside.split_once('/')?;
    let kind = Kind::from_folder(kind)?;
    let listing = sources.list(folder.trim_end_matches('/')).ok()?;
    let mut folders = sort_into_folders(listing, &catalogue.settings);
    let files = folders.kinds.remove(&kind)?.into_iter().next()?;
    let mut diagnostics = folders.diagnostics;
    // Without a place nobody could tell later that it was about this folder.
    if files.slug.as_ref() != slug || diagnostics.iter().any(|one| one.place.is_none()) {
        return None;
    }
    let reading = Reading {
        sources,
        settings: &catalogue.settings,
        date: catalogue.date,
        drafts,
    };
    let texts = TextPool::default();
    let scope = Scope {
        settings: &catalogue.settings,
        names: &catalogue.names,
        tags: &catalogue.tags,
        texts: &texts,
        date: catalogue.date,
    };
    let mut findings = Vec::new();
    macro_rules! reload_kind {
        ($($field:ident: $kind:ident,)*) => {
            match kind {
                $(Kind::$kind => {
                    let again = read_again(&catalogue.$field, &files, reading, scope)?;
                    diagnostics.extend(again.diagnostics);
                    findings.extend(again.findings);
                    again.row.map(|(id, row)| {
                        let mut changed = catalogue.clone();
                        changed.$field = catalogue.$field.with_row(id, row);
                        (changed, Reference::to(kind, id))
                    })
                })*
            }
        };
    }
    let Some((changed, entry)) = for_every_kind!(reload_kind) else {
        let diagnostics = weigh(diagnostics, &catalogue.settings);
        return Some(Reloaded::Broken { diagnostics });
    };
    checks::check(&changed, &mut findings);
    network_checks::check(&changed, &mut findings);
    findings.retain(|finding| finding.file.starts_with(folder));
    diagnostics.extend(place(sources, findings));
    Some(Reloaded::Changed {
        diagnostics: weigh(diagnostics, &catalogue.settings),
        catalogue: Box::new(changed),
        entry,
    })
}

/// An entry read and checked again.
struct Again<T> {
    /// `None` when it is broken.
    row: Option<(Id<T>, T)>,
    diagnostics: Vec<Diagnostic>,
    findings: Vec<Finding>,
}

fn read_again<T: Resolve>(
    table: &Table<T>,
    folder: &EntryFolder,
    reading: Reading<'_>,
    scope: Scope<'_>,
) -> Option<Again<T>> {
    let id = table.find(&folder.slug)?;
    let was_archived = table.get(id)?.entry().archived;
    let has_index = |file: &Arc<str>| file.as_ref() == "index.md";
    if !folder.files.iter().any(has_index) {
        return None;
    }
    let schema = schemars::schema_for!(T::Raw).to_value();
    let (loaded, diagnostics) = read_entry::<T::Raw>(T::KIND, folder, &schema, reading);
    let Some(loaded) = loaded else {
        return Some(Again {
            row: None,
            diagnostics,
            findings: Vec::new(),
        });
    };
    if hidden(&loaded.raw, reading).is_some() {
        return None;
    }
    let (row, findings) = resolve_entry::<T>(*loaded, scope);
    (row.entry().archived == was_archived).then_some(Again {
        row: Some((id, row)),
        diagnostics,
        findings,
    })
}
