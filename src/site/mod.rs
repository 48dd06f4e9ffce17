//! A site is a function from address to bytes: an immutable plan (address -> resource), and [`Site::produce`],
//! which makes the bytes of one resource, purely, on any thread, in any order. Producing reads files of the
//! catalogue where it must (pictures); it writes nothing.

pub mod address;
mod assets;
mod bodies;
mod cards;
mod contrast;
mod documents;
mod drawing;
mod edited;
mod edition;
mod facets;
mod feeds;
mod file_reading;
mod fragments;
mod kit;
mod language_site;
mod links;
mod lists;
mod machine;
mod media_messages;
mod named_files;
mod names;
mod overviews;
mod pages;
mod plan;
mod portable;
mod presenter;
mod quick_response;
mod search;
mod shell;
mod social_cards;
mod states;
mod structured;
mod structured_actor;
mod structured_product;
pub mod view;
mod words;

use std::sync::{Arc, OnceLock};

pub use assets::Assets;
pub use plan::{Planned, Resource};
pub use presenter::Presenter;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::media::VariantStore;
use crate::source::{Sources, place};
use crate::theme::{Theme, Value};
use bodies::Bodies;
use language_site::LanguageSite;
use lists::Lists;

/// What a site is made of.
pub struct Ingredients {
    pub catalogue: Arc<Catalogue>,
    pub theme: Arc<Theme>,
    pub sources: Arc<dyn Sources>,
    pub store: Arc<VariantStore>,
}

/// Each language of a site, its orders not yet made.
fn language_sites(catalogue: &Catalogue, theme: &Theme) -> Result<Vec<LanguageSite>, Vec<Diagnostic>> {
    let settings = &catalogue.settings;
    let mut languages = Vec::new();
    for language in &settings.languages {
        let missing = |reason: String| {
            let diagnostic = Diagnostic::error("strings-language-missing");
            vec![
                diagnostic
                    .with("language", language.tag.as_str())
                    .with("reason", reason),
            ]
        };
        let strings = theme
            .strings(language.tag)
            .ok_or_else(|| missing(String::new()))?
            .clone();
        let presenter = Presenter::new(language, &settings.fallbacks, strings)
            .map_err(|error| missing(error.to_string()))?;
        languages.push(LanguageSite::new(presenter, catalogue));
    }
    Ok(languages)
}

/// A planned site.
pub struct Site {
    pub catalogue: Arc<Catalogue>,
    theme: Arc<Theme>,
    sources: Arc<dyn Sources>,
    store: Arc<VariantStore>,
    languages: Vec<LanguageSite>,
    lists: Arc<Lists>,
    assets: Arc<Assets>,
    bodies: Arc<Bodies>,
    plan: Arc<Vec<Planned>>,
    cards: Arc<social_cards::CardKit>,
    documents: Arc<documents::DocumentKit>,
    /// The search index, once somebody asked for it.
    search: OnceLock<Arc<Vec<crate::search::IndexFile>>>,
}

impl Site {
    /// Plans a site: looks at every file that pages name, surveys every body, lists every address.
    ///
    /// Returns the site and everything that is wrong with it; with errors among them it should not be published,
    /// but can be shown.
    ///
    /// # Errors
    /// When the theme lacks a language of the site, so that nothing can be shown.
    pub fn plan(ingredients: Ingredients) -> Result<(Site, Vec<Diagnostic>), Vec<Diagnostic>> {
        let Ingredients {
            catalogue,
            theme,
            sources,
            store,
        } = ingredients;
        let mut languages = language_sites(&catalogue, &theme)?;
        let (bodies, surveys) = bodies::survey_all(&catalogue);
        let (assets, findings, found) = Assets::of(&catalogue, &theme, sources.as_ref(), &bodies.pictures);
        let mut diagnostics = place(sources.as_ref(), findings);
        diagnostics.extend(found);
        let cards = social_cards::CardKit::of(&theme, catalogue.settings.cards, &mut diagnostics);
        let documents = documents::DocumentKit::of(&theme);
        let lists = Lists::of(&catalogue);
        for language in &mut languages {
            language.order(&lists, &catalogue.relations);
        }
        let mut site = Site {
            catalogue,
            theme,
            sources,
            store,
            languages,
            lists: Arc::new(lists),
            assets: Arc::new(assets),
            bodies: Arc::new(bodies),
            plan: Arc::default(),
            cards: Arc::new(cards),
            documents: Arc::new(documents),
            search: OnceLock::new(),
        };
        site.make_frames();
        diagnostics.extend(site.documents_missing());
        diagnostics.extend(site.make_plan());
        diagnostics.extend(bodies::check_all(&site, &surveys));
        let diagnostics = crate::catalogue::weigh(diagnostics, &site.catalogue.settings);
        Ok((site, diagnostics))
    }

    /// All addresses with what they give, in order of address.
    #[must_use]
    pub fn addresses(&self) -> &[Planned] {
        &self.plan
    }

    /// Number of photographs.
    #[must_use]
    pub fn pictures(&self) -> usize {
        self.assets.pictures.len()
    }

    /// The position of an address in the plan.
    #[must_use]
    pub fn find(&self, address: &str) -> Option<usize> {
        self.plan
            .binary_search_by(|planned| planned.address.as_str().cmp(address))
            .ok()
    }

    /// Makes the bytes of one resource, appending to `bytes`.
    ///
    /// # Errors
    /// A mistake of the theme, or a file that changed since it was planned.
    pub fn produce(&self, position: usize, bytes: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let Some(planned) = self.plan.get(position) else {
            return Ok(());
        };
        let start = bytes.len();
        self.make(planned, bytes)?;
        self.lead_to_files(planned, start, bytes);
        Ok(())
    }

    fn make(&self, planned: &Planned, bytes: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let address = planned.address.as_str();
        match &planned.resource {
            Resource::Page { language, page } => {
                let Some(site) = self.languages.get(*language) else {
                    return Ok(());
                };
                self.page(site, address, page, bytes)
            }
            Resource::Fixed(index) => {
                if let Some(file) = self.assets.fixed.get(*index) {
                    bytes.extend_from_slice(&file.bytes);
                }
                Ok(())
            }
            Resource::Search(index) => {
                if let Some(file) = self.indexed(*index) {
                    bytes.extend_from_slice(&file);
                }
                Ok(())
            }
            Resource::Facts { language, product } => self.product_facts(*language, *product, address, bytes),
            Resource::Copy(source) => self.copy(source, bytes),
            Resource::Picture { picture, variant } => self.picture(*picture, *variant, bytes),
            Resource::Card { language, subject } => self.draw_card(*language, *subject, bytes),
            Resource::Document { language, subject } => self.set_document(*language, *subject, bytes),
            Resource::Kit { brand, file } => self.kit_file(*brand, *file, bytes),
            Resource::Redirect(target) => {
                feeds::redirect(self, address, target, bytes);
                Ok(())
            }
            Resource::Feed(language) => {
                if let Some(site) = self.languages.get(*language) {
                    feeds::atom(self, site, bytes);
                }
                Ok(())
            }
            Resource::Machine(file) => {
                self.machine_file(address, *file, bytes);
                Ok(())
            }
            Resource::Sitemap(part) => {
                feeds::sitemap(self, *part, bytes);
                Ok(())
            }
            Resource::Robots => {
                feeds::robots(self, bytes);
                Ok(())
            }
            Resource::Headers => {
                feeds::headers(bytes);
                Ok(())
            }
            Resource::BuildFacts => {
                feeds::build_facts(self, bytes);
                Ok(())
            }
            Resource::Empty => Ok(()),
        }
    }

    fn copy(&self, source: &str, bytes: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        match self.sources.read(source) {
            Ok(read) => {
                bytes.extend_from_slice(&read);
                Ok(())
            }
            Err(error) => {
                let diagnostic = Diagnostic::error("file-unreadable").with("reason", error.to_string());
                Err(Box::new(diagnostic.at(source, None)))
            }
        }
    }

    fn picture(&self, picture: usize, variant: usize, bytes: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let Some(file) = self.assets.pictures.get(picture) else {
            return Ok(());
        };
        let Some((_, spec)) = file.variants.get(variant) else {
            return Ok(());
        };
        let load = || self.sources.read(&file.source).map(Arc::from);
        match self.store.variant(&file.facts, *spec, load) {
            Ok(made) => {
                bytes.extend_from_slice(&made);
                Ok(())
            }
            Err(error) => {
                let name = file.source.rsplit('/').next().unwrap_or(&file.source);
                let diagnostic = media_messages::pipeline_error(&error, name);
                Err(Box::new(diagnostic.at(file.source.as_str(), None)))
            }
        }
    }

    /// Renders a template for one page.
    fn render<T: view::PageData>(
        &self,
        site: &LanguageSite,
        template: &str,
        root: &str,
        page: &T,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let mut context = site.context(root);
        context.insert_value("page", Value::from_serializable(page));
        let start = bytes.len();
        self.theme.render(template, &context, bytes)?;
        fragments::place_root(bytes, start, root);
        match site.fragments.failure() {
            Some(failure) => Err(Box::new(failure.clone())),
            None => Ok(()),
        }
    }
}
