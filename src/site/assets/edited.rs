//! The files of one entry looked at again, laid over those of a site that is there already.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Assets, BodyPicture, Named, PictureFile};
use super::{named_copies, named_drawings, named_pictures};
use crate::catalogue::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::source::{Finding, Sources};

impl Assets {
    /// Looks again at every file that one entry names.
    ///
    /// Returns the same files with those of the entry as they are now, `None` when nothing differs, and everything
    /// that is wrong with them. Files that are there keep their positions.
    pub fn with_entry(
        &self,
        catalogue: &Catalogue,
        entry: &Entry,
        sources: &dyn Sources,
        in_bodies: &[BodyPicture],
    ) -> (Option<Assets>, Vec<Finding>, Vec<Diagnostic>) {
        let mut fresh = Assets::default();
        let mut findings = Vec::new();
        let mut diagnostics = Vec::new();
        fresh.pictures(
            &of_entry(named_pictures(catalogue), entry),
            sources,
            &mut findings,
        );
        fresh.pictures_in_bodies(in_bodies, sources, &mut diagnostics);
        fresh.drawings(
            &of_entry(named_drawings(catalogue), entry),
            sources,
            &mut findings,
        );
        fresh.copies(&of_entry(named_copies(catalogue), entry), sources, &mut findings);
        (self.with_folder(entry.folder(), fresh), findings, diagnostics)
    }

    fn with_folder(&self, folder: &str, fresh: Assets) -> Option<Assets> {
        let pictures = |assets: &Assets| -> Vec<Option<Arc<PictureFile>>> {
            let positions = within(&assets.by_source, folder);
            positions
                .map(|(_, position)| assets.pictures.get(*position).cloned())
                .collect()
        };
        let refused = self.refused.iter().filter(|source| source.starts_with(folder));
        let is_same = pictures(self) == pictures(&fresh)
            && within(&self.drawings, folder).eq(&fresh.drawings)
            && within(&self.copies, folder).eq(&fresh.copies)
            && refused.eq(&fresh.refused);
        if is_same {
            return None;
        }
        let mut assets = self.clone();
        assets.by_source.retain(|source, _| !source.starts_with(folder));
        assets.drawings.retain(|source, _| !source.starts_with(folder));
        assets.copies.retain(|source, _| !source.starts_with(folder));
        assets.refused.retain(|source| !source.starts_with(folder));
        for picture in fresh.pictures {
            let known = self.by_source.get(&picture.source).copied();
            let same = known.filter(|position| self.pictures.get(*position) == Some(&picture));
            let position = same.unwrap_or(assets.pictures.len());
            assets.by_source.insert(picture.source.clone(), position);
            if same.is_none() {
                assets.pictures.push(picture);
            }
        }
        assets.fixed.extend(fresh.fixed);
        assets.drawings.extend(fresh.drawings);
        assets.copies.extend(fresh.copies);
        assets.refused.extend(fresh.refused);
        Some(assets)
    }
}

/// What one entry names.
fn of_entry<'a>(mut named: Vec<Named<'a>>, entry: &Entry) -> Vec<Named<'a>> {
    named.retain(|one| one.entry.file == entry.file);
    named
}

/// What lies in a folder.
fn within<'a, T>(
    files: &'a BTreeMap<String, T>,
    folder: &'a str,
) -> impl Iterator<Item = (&'a String, &'a T)> {
    files
        .range(folder.to_owned()..)
        .take_while(move |(source, _)| source.starts_with(folder))
}
