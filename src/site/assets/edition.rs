//! The files of a market's edition: those of its entries, as the site of the whole catalogue has looked at them.

use super::{Assets, named_copies, named_drawings, named_pictures};
use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::site::bodies::{Bodies, BodyPicture};
use crate::source::{Finding, Sources};
use crate::theme::Theme;

impl Assets {
    /// Takes from `whole` what the entries of an edition name. Only pictures in bodies that the whole site does not
    /// show, since it lacks their language, are looked at here.
    pub fn of_edition(
        whole: &Assets,
        bodies: &Bodies,
        catalogue: &Catalogue,
        theme: &Theme,
        sources: &dyn Sources,
    ) -> (Assets, Vec<Finding>, Vec<Diagnostic>) {
        let mut assets = Assets::default();
        let mut diagnostics = Vec::new();
        for named in named_pictures(catalogue) {
            assets.take_picture(whole, &named.source());
        }
        let folders: std::collections::BTreeSet<&str> = catalogue
            .tables()
            .into_iter()
            .flat_map(|table| table.entries().map(crate::catalogue::Entry::folder))
            .collect();
        let is_kept = |picture: &&BodyPicture| folders.contains(picture.folder.as_str());
        for picture in bodies.pictures.iter().filter(is_kept) {
            assets.take_picture(whole, &format!("{}{}", picture.folder, picture.name));
        }
        let languages = &catalogue.settings.languages;
        let further = bodies.further_pictures.iter();
        let further: Vec<BodyPicture> = further
            .filter(|(tag, picture)| is_kept(&picture) && languages.iter().any(|one| one.tag == *tag))
            .map(|(_, picture)| picture.clone())
            .collect();
        assets.pictures_in_bodies(&further, sources, &mut diagnostics);
        for named in named_drawings(catalogue) {
            let source = named.source();
            if let Some(drawing) = whole.drawings.get(&source) {
                assets.drawings.insert(source, drawing.clone());
            }
        }
        let is_drawn = |path: &String| assets.drawings.values().any(|drawing| drawing.path == *path);
        let fixed = whole.fixed.iter().filter(|file| is_drawn(&file.path));
        let fixed: Vec<_> = fixed.cloned().collect();
        assets.fixed = fixed;
        for named in named_copies(catalogue) {
            let source = named.source();
            if let Some(copy) = whole.copies.get(&source) {
                assets.copies.insert(source, copy.clone());
            } else if whole.refused.contains(&source) {
                assets.refused.insert(source);
            }
        }
        assets.theme(catalogue, theme, &mut diagnostics);
        (assets, Vec::new(), diagnostics)
    }

    fn take_picture(&mut self, whole: &Assets, source: &str) {
        let known = whole.by_source.get(source);
        let picture = known.and_then(|position| whole.pictures.get(*position));
        let Some(picture) = picture.filter(|_| !self.by_source.contains_key(source)) else {
            return;
        };
        self.by_source.insert(source.to_owned(), self.pictures.len());
        self.pictures.push(picture.clone());
    }
}
