//! The edition of a market as a site: a smaller catalogue under settings of its own, with the pictures, drawings and
//! bodies that the site of the whole catalogue has looked at already.

use std::sync::{Arc, OnceLock};

use super::lists::Lists;
use super::presenter::Presenter;
use super::view::LinkView;
use super::{Assets, Site, address, language_sites};
use crate::catalogue::{Id, Kind, Market, Reference};
use crate::diagnostic::Diagnostic;
use crate::language::LanguageTag;
use crate::settings::Settings;
use crate::source::place;

impl Site {
    /// The edition that `settings` ask for, out of this site of the whole catalogue; `None` when they name no market.
    ///
    /// # Errors
    /// When the theme lacks a language of the edition, so that nothing can be shown.
    pub fn edition(
        &self,
        settings: Arc<Settings>,
    ) -> Result<Option<(Site, Vec<Diagnostic>)>, Vec<Diagnostic>> {
        let Some(catalogue) = self.catalogue.edition(settings) else {
            return Ok(None);
        };
        let catalogue = Arc::new(catalogue);
        let mut languages = language_sites(&catalogue, &self.theme)?;
        let sources = self.sources.as_ref();
        let (assets, findings, found) =
            Assets::of_edition(&self.assets, &self.bodies, &catalogue, &self.theme, sources);
        let mut diagnostics = place(sources, findings);
        diagnostics.extend(found);
        let lists = Lists::of_edition(&catalogue);
        for language in &mut languages {
            language.order(&lists, &catalogue.relations);
        }
        let mut site = Site {
            catalogue,
            theme: self.theme.clone(),
            sources: self.sources.clone(),
            store: self.store.clone(),
            languages,
            lists: Arc::new(lists),
            assets: Arc::new(assets),
            bodies: self.bodies.clone(),
            cards: self.cards.clone(),
            documents: self.documents.clone(),
            search: OnceLock::new(),
            plan: Arc::default(),
        };
        site.make_frames();
        diagnostics.extend(site.make_plan());
        if site.lists.products.all.is_empty() {
            diagnostics.push(site.empty_edition());
        }
        let diagnostics = crate::catalogue::weigh(diagnostics, &site.catalogue.settings);
        Ok(Some((site, diagnostics)))
    }

    fn empty_edition(&self) -> Diagnostic {
        let edition = self.catalogue.settings.edition.as_ref();
        let market = edition.map_or("", |edition| edition.market.as_str());
        let stage = edition.map_or("", |edition| edition.from_stage.as_str());
        Diagnostic::warning("edition-empty")
            .with("market", market)
            .with("stage", stage)
            .at(format!("{}index.md", Kind::Market.entry_folder(market)), None)
    }

    /// The market that this site is the edition of.
    #[must_use]
    pub fn own_market(&self) -> Option<(Id<Market>, &Market)> {
        let id = self.catalogue.own_market()?;
        Some((id, self.catalogue.markets.get(id)?))
    }

    /// A link to an entry under these words: its page here, else on the site of the whole catalogue where it is known
    /// where that is, else the words alone.
    #[must_use]
    pub fn link_to(&self, presenter: &Presenter, to: Reference, text_html: String) -> LinkView {
        let Some(entry) = self.catalogue.entry(to) else {
            return Presenter::link(None, text_html);
        };
        if self.catalogue.table(to.kind).has(to.row) {
            let path = address::entry(presenter.tag.as_str(), to.kind, &entry.slug);
            return Presenter::link(Some(path), text_html);
        }
        LinkView {
            url: self.url_elsewhere(presenter.tag, &format!("{}/{}/", to.kind.folder(), entry.slug)),
            ..Presenter::link(None, text_html)
        }
    }

    /// An address without language on the site of the whole catalogue, in the language that comes nearest to a page in
    /// `language`; none where it is not known where that site is.
    #[must_use]
    pub fn url_elsewhere(&self, language: LanguageTag, own: &str) -> Option<String> {
        let settings = &self.catalogue.settings;
        let edition = settings.edition.as_ref()?;
        let whole = edition.whole_url.as_ref()?;
        let known = |tag: &&LanguageTag| edition.whole_languages.contains(tag);
        let mut nearest = std::iter::once(&language).chain(&settings.fallbacks);
        let tag = nearest.find(known)?;
        Some(format!("{whole}{}{own}", address::home(tag.as_str())))
    }
}
