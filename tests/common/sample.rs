//! The sample catalogue as it stands on a day: its diagnostics, its pages, its reports, without writing a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use karvan::catalogue::{Catalogue, LoadOptions, load};
use karvan::diagnostic::Diagnostic;
use karvan::language::Date;
use karvan::media::{Cache, VariantStore};
use karvan::site::{Ingredients, Resource, Site};
use karvan::source::{Disk, Sources};
use karvan::theme::{Theme, ThemeFiles};
use rayon::prelude::*;

use super::{repository, shared_cache};

/// The sample on one day.
pub struct Sample {
    pub catalogue: Arc<Catalogue>,
    pub diagnostics: Vec<Diagnostic>,
    pub site: Site,
}

impl Sample {
    /// Loads and plans the sample as it stands on `day`, an ISO date.
    pub fn on(day: &str) -> Sample {
        let sources: Arc<dyn Sources> = Arc::new(Disk::new(repository()).unwrap());
        let settings = String::from_utf8(sources.read("site.toml").unwrap()).unwrap();
        let settings = Arc::new(karvan::settings::parse(&settings).unwrap());
        let files = ThemeFiles::find(sources.as_ref(), &settings.theme).unwrap();
        let theme = Arc::new(Theme::new(&files, &settings.languages).unwrap());
        let date = Date::parse(day).unwrap();
        let options = LoadOptions { date, drafts: false };
        let loaded = load(sources.as_ref(), &settings, options).unwrap();
        let catalogue = Arc::new(loaded.catalogue);
        let store = Arc::new(VariantStore::new(Cache::open(shared_cache())));
        let ingredients = Ingredients {
            catalogue: catalogue.clone(),
            theme,
            sources,
            store,
        };
        let (site, found) = Site::plan(ingredients).unwrap();
        let mut diagnostics = loaded.diagnostics;
        diagnostics.extend(found);
        Sample {
            catalogue,
            diagnostics,
            site,
        }
    }

    /// Every page in a language, by whole address.
    pub fn pages(&self, language: &str) -> BTreeMap<String, String> {
        let addresses = self.site.addresses();
        let pages: Vec<(String, String)> = (0..addresses.len())
            .into_par_iter()
            .filter(|position| matches!(addresses[*position].resource, Resource::Page { .. }))
            .filter(|position| addresses[*position].address.starts_with(&format!("{language}/")))
            .map(|position| {
                let mut bytes = Vec::new();
                self.site.produce(position, &mut bytes).unwrap();
                (
                    addresses[position].address.clone(),
                    String::from_utf8(bytes).unwrap(),
                )
            })
            .collect();
        pages.into_iter().collect()
    }
}

/// What a reader reads of a page: without tags, entities resolved.
pub fn words(page: &str) -> String {
    let mut plain = String::with_capacity(page.len());
    let mut in_tag = false;
    for character in page.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            other if !in_tag => plain.push(other),
            _ => {}
        }
    }
    plain
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
}
