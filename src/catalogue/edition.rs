//! Which entries the edition of a market has: the filter in front of a site's plan. The rows that it leaves out keep
//! their numbers, so that every reference still leads to a name; lists, relations and ties know only those that it has.
//!
//! An edition has the market; the products that stand there at a stage from the one that `site.toml` names on, with
//! their makers; the brokers, routes, events, needs and houses of the market; what is offered together or promoted with
//! those products; the experts who work for any of these; and the sectors, schemes, brands, places, bodies and
//! associations that all of these name. Free pages belong to every edition. Archived entries belong to none.

use std::sync::Arc;

use super::kind::Kind;
use super::product::Stage;
use super::readiness::{is_listed, stage_today};
use super::reference::Reference;
use super::table::{AnyTable, Id};
use super::ties::{Tie, Ties};
use super::{Catalogue, Market, Matches, Relations, Row, for_every_kind};
use crate::diagnostic::Diagnostic;
use crate::settings::{SETTINGS_FILE, Settings};
use crate::vocabulary::suggest::nearest;

/// What an edition takes over because something that it has names it. Products, makers, markets and whoever works for
/// one market are there by their own right or not at all.
const TAKEN_OVER: [Kind; 3] = [Kind::Place, Kind::Body, Kind::Association];

/// Reports tables of `site.toml` that name no market.
#[must_use]
pub fn check_settings(catalogue: &Catalogue) -> Vec<Diagnostic> {
    let settings = &catalogue.settings;
    let unknown = settings
        .markets
        .iter()
        .filter(|(slug, _)| catalogue.markets.find(slug).is_none());
    unknown
        .map(|(slug, market)| {
            unknown_market(catalogue, "settings-market-unknown", slug).at(SETTINGS_FILE, market.span)
        })
        .collect()
}

/// A finding about a market that does not exist, with the nearest that does.
#[must_use]
pub fn unknown_market(catalogue: &Catalogue, code: &'static str, slug: &str) -> Diagnostic {
    let known = || catalogue.markets.iter().map(|(_, market)| market.slug());
    let diagnostic = Diagnostic::error(code).with("slug", slug);
    match nearest(slug, known()) {
        Some(suggestion) => diagnostic.with("suggestion", suggestion),
        None => diagnostic.with("known", known().collect::<Vec<_>>().join(", ")),
    }
}

impl Catalogue {
    /// The markets that get an edition when all do: those that `site.toml` names, else all that are not archived.
    #[must_use]
    pub fn markets_with_edition(&self) -> Vec<&str> {
        let settings = &self.settings;
        let named =
            |market: &Market| settings.markets.is_empty() || settings.markets.contains_key(market.slug());
        let living = self.markets.iter().filter(|(_, market)| !market.entry.archived);
        living
            .filter(|(_, market)| named(market))
            .map(|(_, market)| market.slug())
            .collect()
    }

    /// The edition that `settings` ask for, out of the whole catalogue; `None` when they name no market.
    #[must_use]
    pub fn edition(&self, settings: Arc<Settings>) -> Option<Catalogue> {
        let edition = settings.edition.as_ref()?;
        let market = self.markets.find(&edition.market)?;
        let stage = Stage::from_word(&edition.from_stage).unwrap_or(Stage::Registered);
        let kept = Kept::of(self, market, stage);
        let mut catalogue = self.clone();
        catalogue.settings = settings;
        macro_rules! keep_every_kind {
            ($($field:ident: $kind:ident,)*) => {
                $(catalogue.$field = self.$field.keeping(kept.rows(Kind::$kind).to_vec());)*
            };
        }
        for_every_kind!(keep_every_kind);
        catalogue.show_one_market(market);
        catalogue.relations = Arc::new(Relations::of(&catalogue));
        catalogue.ties = Arc::new(Ties::of(&catalogue));
        catalogue.matches = Arc::new(Matches::of(&catalogue));
        Some(catalogue)
    }

    /// The market that this catalogue is the edition of.
    #[must_use]
    pub fn own_market(&self) -> Option<Id<Market>> {
        self.markets.find(&self.settings.edition.as_ref()?.market)
    }

    /// Products say how they stand in this market alone, and name as related what is offered here.
    fn show_one_market(&mut self, market: Id<Market>) {
        let mut products = self.products.clone();
        for (id, product) in self.products.iter() {
            let mut shown = product.clone();
            shown.markets.retain(|presence| presence.market == market);
            shown.related.retain(|other| self.products.is_kept(*other));
            products = products.with_row(id, shown);
        }
        self.products = products;
    }
}

/// Which rows of each kind stay.
struct Kept(Vec<(Kind, Vec<bool>)>);

impl Kept {
    fn of(catalogue: &Catalogue, market: Id<Market>, stage: Stage) -> Kept {
        let tables = catalogue.tables();
        let none = tables.map(|table| (table.kind(), vec![false; table.count()]));
        let mut kept = Kept(none.into());
        kept.add(catalogue, Reference::to(Kind::Market, market));
        for (row, _) in (&catalogue.pages as &dyn AnyTable).rows() {
            kept.add(
                catalogue,
                Reference {
                    kind: Kind::Page,
                    row,
                },
            );
        }
        kept.products(catalogue, market, stage);
        kept.of_market(catalogue, market);
        kept.with_products(catalogue);
        kept.experts(catalogue);
        kept.named(catalogue);
        kept.schemes_and_brands(catalogue, market);
        kept
    }

    fn rows(&self, kind: Kind) -> &[bool] {
        let own = self.0.iter().find(|(own, _)| *own == kind);
        own.map(|(_, rows)| rows.as_slice()).unwrap_or_default()
    }

    fn has(&self, reference: Reference) -> bool {
        self.rows(reference.kind)
            .get(reference.row)
            .copied()
            .unwrap_or(false)
    }

    /// Keeps an entry; true when it is new and not archived.
    fn add(&mut self, catalogue: &Catalogue, reference: Reference) -> bool {
        let is_living = catalogue.entry(reference).is_some_and(|entry| !entry.archived);
        let own = self.0.iter_mut().find(|(kind, _)| *kind == reference.kind);
        match own.and_then(|(_, rows)| rows.get_mut(reference.row)) {
            Some(slot) if is_living && !*slot => {
                *slot = true;
                true
            }
            _ => false,
        }
    }

    fn add_all<T>(&mut self, catalogue: &Catalogue, kind: Kind, ids: &[Id<T>]) {
        for id in ids {
            self.add(catalogue, Reference::to(kind, *id));
        }
    }

    /// Products that are offered there, and who makes them.
    fn products(&mut self, catalogue: &Catalogue, market: Id<Market>, stage: Stage) {
        for (id, product) in catalogue.products.iter() {
            let mut there = product
                .markets
                .iter()
                .filter(|presence| presence.market == market);
            let is_far_enough = there.any(|presence| stage_today(catalogue, product, presence) >= stage);
            if is_far_enough && is_listed(catalogue, product) {
                self.add(catalogue, Reference::to(Kind::Product, id));
                self.add_all(catalogue, Kind::Company, &product.makers);
                self.sector(catalogue, product.sector);
            }
        }
    }

    /// A sector with something in it, and the one above it.
    fn sector(&mut self, catalogue: &Catalogue, sector: Option<Id<super::Sector>>) {
        let parent = sector.and_then(|sector| catalogue.sectors.get(sector)?.parent);
        for one in sector.into_iter().chain(parent) {
            self.add(catalogue, Reference::to(Kind::Sector, one));
        }
    }

    /// Whoever and whatever works for the market.
    fn of_market(&mut self, catalogue: &Catalogue, market: Id<Market>) {
        let own = Reference::to(Kind::Market, market);
        for tie in [Tie::Serves, Tie::LeadsTo, Tie::IsIn, Tie::WorksFor] {
            for other in catalogue.ties.naming(own, tie) {
                self.add(catalogue, other);
            }
        }
        // Events in a house abroad say the house and not the market.
        for (id, event) in catalogue.events.iter() {
            let place = event.place.map(|place| Reference::to(Kind::Place, place));
            if event.market.is_none() && place.is_some_and(|place| self.has(place)) {
                self.add(catalogue, Reference::to(Kind::Event, id));
            }
        }
    }

    /// Consortia that offer one of the products, campaigns that promote one.
    fn with_products(&mut self, catalogue: &Catalogue) {
        for (from, tie, to) in catalogue.ties.all() {
            if matches!(tie, Tie::OfferedBy | Tie::PromotedBy)
                && from.kind == Kind::Product
                && self.has(*from)
            {
                self.add(catalogue, *to);
            }
        }
    }

    /// Experts of the firms and consortia.
    fn experts(&mut self, catalogue: &Catalogue) {
        for (from, tie, to) in catalogue.ties.all() {
            let of_firm = *tie == Tie::WorksAt && to.kind == Kind::Company;
            if (of_firm || *tie == Tie::Advises) && self.has(*to) {
                self.add(catalogue, *from);
            }
        }
    }

    /// Places, bodies and associations that anything kept names, and those that they name.
    fn named(&mut self, catalogue: &Catalogue) {
        // Each round keeps at least one more entry.
        loop {
            let mut is_more = false;
            for (from, _, to) in catalogue.ties.all() {
                if TAKEN_OVER.contains(&to.kind) && self.has(*from) {
                    is_more |= self.add(catalogue, *to);
                }
            }
            if !is_more {
                return;
            }
        }
    }

    /// The papers that the market asks for, that products and firms hold, and that brands require.
    fn schemes_and_brands(&mut self, catalogue: &Catalogue, market: Id<Market>) {
        let mut schemes = Vec::new();
        let mut brands = Vec::new();
        let brand = catalogue.settings.brand.as_ref();
        brands.extend(brand.and_then(|slug| catalogue.brands.find(slug)));
        let requirements = catalogue.markets.get(market).map(|market| &market.requirements);
        schemes.extend(requirements.into_iter().flatten().map(|one| one.scheme));
        for (id, product) in catalogue.products.iter() {
            if self.has(Reference::to(Kind::Product, id)) {
                schemes.extend(product.certificates.iter().map(|one| one.scheme));
                brands.extend(product.grants.iter().map(|grant| grant.brand));
            }
        }
        for (id, company) in catalogue.companies.iter() {
            if self.has(Reference::to(Kind::Company, id)) {
                schemes.extend(company.certificates.iter().map(|one| one.scheme));
            }
        }
        for (_, brand) in catalogue.brands.of(&brands) {
            schemes.extend(&brand.rules.required_schemes);
        }
        self.add_all(catalogue, Kind::Scheme, &schemes);
        self.add_all(catalogue, Kind::Brand, &brands);
    }
}
