//! A site in which one entry differs from a site that is there already. Lists, orders and addresses stay as they
//! were; only a new plan brings them up to date.

use std::sync::Arc;

use super::bodies::{self, Bodies};
use super::plan::{Planned, Resource};
use super::{Assets, Site};
use crate::catalogue::{Catalogue, Reference, weigh};
use crate::diagnostic::Diagnostic;
use crate::source::place;

impl Site {
    /// The same site over `catalogue`, which is this site's own but for the one entry `changed`; and everything that
    /// is wrong with the bodies and files of that entry.
    #[must_use]
    pub fn with_entry(&self, catalogue: &Arc<Catalogue>, changed: Reference) -> (Site, Vec<Diagnostic>) {
        let mut site = Site {
            catalogue: Arc::clone(catalogue),
            theme: self.theme.clone(),
            sources: self.sources.clone(),
            store: self.store.clone(),
            // Which cards show something of an entry is not for this file to know: all are made anew when asked for.
            languages: self.languages.iter().map(super::LanguageSite::emptied).collect(),
            lists: self.lists.clone(),
            assets: self.assets.clone(),
            bodies: self.bodies.clone(),
            plan: self.plan.clone(),
            cards: self.cards.clone(),
            documents: self.documents.clone(),
            search: std::sync::OnceLock::new(),
        };
        let Some(entry) = catalogue.entry(changed) else {
            return (site, Vec::new());
        };
        let surveys = bodies::survey_entry(catalogue, entry);
        let (bodies, pictures) = Bodies::with_entry(&self.bodies, changed.kind, entry, &surveys);
        site.bodies = bodies;
        let sources = self.sources.as_ref();
        let (assets, findings, found) = self.assets.with_entry(catalogue, entry, sources, &pictures);
        let mut diagnostics = place(sources, findings);
        diagnostics.extend(found);
        if let Some(assets) = assets {
            site.plan_new_files(&assets);
            site.assets = Arc::new(assets);
        }
        site.make_frames();
        for (body, survey) in entry.bodies.iter().zip(&surveys) {
            diagnostics.extend(bodies::check(&site, entry, body, survey));
        }
        (site, weigh(diagnostics, &catalogue.settings))
    }

    /// Gives addresses to the files that have none yet.
    fn plan_new_files(&mut self, assets: &Assets) {
        let fixed = assets.fixed.iter().enumerate();
        let fixed = fixed.map(|(index, file)| (&file.path, Resource::Fixed(index)));
        let copies = assets.copied_files();
        let copies = copies.map(|copy| (&copy.path, Resource::Copy(copy.source.clone())));
        let pictures = assets.pictures.iter().enumerate().flat_map(|(picture, file)| {
            let variants = file.variants.iter().enumerate();
            variants.map(move |(variant, (path, _))| (path, Resource::Picture { picture, variant }))
        });
        let new: Vec<Planned> = fixed
            .chain(copies)
            .chain(pictures)
            .filter(|(path, _)| self.find(path).is_none())
            .map(|(path, resource)| Planned {
                address: path.clone(),
                resource,
            })
            .collect();
        if new.is_empty() {
            return;
        }
        let plan = Arc::make_mut(&mut self.plan);
        plan.extend(new);
        // Names carry the content's hash: two files of one name are one.
        plan.sort_by(|a, b| a.address.cmp(&b.address));
        plan.dedup_by(|later, first| later.address == first.address);
    }
}
