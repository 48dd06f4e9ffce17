//! Entries as they stand on other pages: cards of products, companies, markets, sectors and schemes. A card
//! is made once per language and shared by every page that shows it.

use std::sync::Arc;

use super::address;
use super::language_site::LanguageSite;
use super::names::{market_name, scheme_short};
use super::presenter::Presenter;
use super::states::{availability, groups, kind_word, knowledge_based, place};
use super::view::{
    CompanyCardView, MarkDrawingView, MarketCardView, ProductCardView, SchemeCardView, SectorCardView,
};
use super::words::{applies_to_key, company_type_key};
use super::{Site, view};
use crate::catalogue::readiness::{MarketState, is_ready, market_state};
use crate::catalogue::relations::MarkState;
use crate::catalogue::{Brand, Company, Id, Kind, Market, Product, Relations, Row, Scheme, Sector};
use crate::theme::Value;

/// Markets and certificates named on a card before "and 2 more".
const NAMES_ON_CARD: usize = 3;

impl Site {
    /// A product's card.
    #[must_use]
    pub fn product_card(&self, site: &LanguageSite, id: Id<Product>) -> Option<Value> {
        let slot = site.product_cards.get(id.row())?;
        if !self.catalogue.products.is_kept(id) {
            return None;
        }
        if let Some(card) = slot.get() {
            return Some(card.clone());
        }
        let view = self.product_card_view(&site.presenter, self.catalogue.products.get(id)?, id);
        let card = Value::from_serializable(&view);
        // Two threads may have made the same card; either will do.
        Some(slot.get_or_init(|| card).clone())
    }

    /// What a product's card says.
    #[must_use]
    pub fn product_card_view(
        &self,
        presenter: &Presenter,
        product: &Product,
        id: Id<Product>,
    ) -> ProductCardView {
        let catalogue = &self.catalogue;
        let mut ready: Vec<(Vec<u8>, String)> = product
            .markets
            .iter()
            .filter(|presence| is_ready(catalogue, product, presence.market))
            .filter_map(|presence| {
                let market = catalogue.markets.get(presence.market)?;
                let name = market_name(market);
                let key = presenter.formatters.collator.sort_key(presenter.raw(&name));
                (!market.entry.archived).then(|| (key, presenter.html(&name)))
            })
            .collect();
        ready.sort();
        let ready: Vec<String> = ready.into_iter().map(|(_, name)| name).collect();
        let mut certificates: Vec<String> = Vec::new();
        for certificate in product
            .certificates
            .iter()
            .filter(|one| one.state(catalogue.date).holds())
        {
            if let Some(scheme) = catalogue.schemes.get(certificate.scheme) {
                let name = presenter.html(&scheme_short(scheme));
                if !certificates.contains(&name) {
                    certificates.push(name);
                }
            }
        }
        let sector = product.sector.and_then(|sector| catalogue.sectors.get(sector));
        let maker = product
            .makers
            .first()
            .and_then(|maker| catalogue.companies.get(*maker));
        let picture = product.images.first().and_then(|picture| {
            self.assets
                .picture(&product.entry, &picture.file, presenter.plain(&picture.alt))
        });
        ProductCardView {
            slug: product.slug().to_owned(),
            path: address::entry(presenter.tag.as_str(), Kind::Product, product.slug()),
            name_html: presenter.html(&product.entry.name),
            picture,
            sign_path: self.sign_path(product.sector),
            maker_html: maker
                .map(|maker| presenter.html(&maker.entry.name))
                .unwrap_or_default(),
            sector_html: sector
                .map(|sector| presenter.html(&sector.entry.name))
                .unwrap_or_default(),
            kind: kind_word(presenter, product.kind),
            // An edition holds nothing but what is offered in its market.
            ready_count: (!ready.is_empty() && self.own_market().is_none())
                .then(|| presenter.strings.count("ready-for-markets", ready.len())),
            ready_html: presenter
                .join_some(&ready, NAMES_ON_CARD)
                .filter(|_| self.own_market().is_none()),
            certificates_html: presenter.join_some(&certificates, NAMES_ON_CARD),
            minimum_order_html: product
                .minimum_order
                .as_ref()
                .map(|quantity| presenter.quantity(quantity)),
            mark: self
                .mark_held(id)
                .and_then(|brand| self.mark_drawing(presenter, brand)),
            state: availability(presenter, product),
        }
    }

    /// The brand whose mark a product holds today; of several, the first that it names.
    #[must_use]
    pub fn mark_held(&self, id: Id<Product>) -> Option<Id<Brand>> {
        let product = self.catalogue.products.get(id)?;
        product.grants.iter().enumerate().find_map(|(position, grant)| {
            (self.grant_state(id, position) == Some(MarkState::Held)).then_some(grant.brand)
        })
    }

    /// The mark of a brand as a drawing; none where the brand has none.
    #[must_use]
    pub fn mark_drawing(&self, presenter: &Presenter, id: Id<Brand>) -> Option<MarkDrawingView> {
        let brand = self.catalogue.brands.get(id)?;
        let path = |file: &Option<Arc<str>>| {
            let drawing = self.assets.drawing(&brand.entry, file.as_deref()?)?;
            Some(drawing.path.clone())
        };
        let view = MarkDrawingView {
            name: presenter.plain(&brand.entry.name),
            is_site: brand.mark_light.is_some()
                && self.catalogue.settings.brand.as_deref() == Some(brand.slug()),
            light_path: path(&brand.mark_light),
            dark_path: path(&brand.mark_dark),
        };
        (view.light_path.is_some() || view.dark_path.is_some()).then_some(view)
    }

    /// The state of a product's grant today.
    #[must_use]
    pub fn grant_state(&self, id: Id<Product>, position: usize) -> Option<MarkState> {
        Relations::list(&self.catalogue.relations.marks_of_product, id)
            .get(position)
            .copied()
    }

    /// The sign of a leaf sector, or of the sector above it, as a file.
    #[must_use]
    pub fn sign_path(&self, sector: Option<Id<Sector>>) -> Option<String> {
        self.sign(sector?).map(|drawing| drawing.path.clone())
    }

    /// The sign of a sector, or of the one above it.
    #[must_use]
    pub fn sign(&self, id: Id<Sector>) -> Option<&super::assets::Drawing> {
        let sector = self.catalogue.sectors.get(id)?;
        let own = sector
            .sign
            .as_ref()
            .and_then(|file| self.assets.drawing(&sector.entry, file));
        own.or_else(|| {
            let parent = self.catalogue.sectors.get(sector.parent?)?;
            self.assets.drawing(&parent.entry, parent.sign.as_ref()?)
        })
    }

    /// A company's card.
    #[must_use]
    pub fn company_card(&self, site: &LanguageSite, id: Id<Company>) -> Option<Value> {
        let slot = site.company_cards.get(id.row())?;
        if !self.catalogue.companies.is_kept(id) {
            return None;
        }
        if let Some(card) = slot.get() {
            return Some(card.clone());
        }
        let view = self.company_card_view(&site.presenter, self.catalogue.companies.get(id)?, id);
        let card = Value::from_serializable(&view);
        Some(slot.get_or_init(|| card).clone())
    }

    /// What a company's card says.
    #[must_use]
    pub fn company_card_view(
        &self,
        presenter: &Presenter,
        company: &Company,
        id: Id<Company>,
    ) -> CompanyCardView {
        let products = Relations::list(&self.catalogue.relations.products_of_company, id);
        let types: Vec<String> = company
            .types_on(self.catalogue.date)
            .map(|kind| presenter.strings.text(company_type_key(kind)).to_owned())
            .collect();
        CompanyCardView {
            path: address::entry(presenter.tag.as_str(), Kind::Company, company.slug()),
            name_html: presenter.html(&company.entry.name),
            initial: presenter
                .raw(&company.entry.name)
                .chars()
                .find(|c| c.is_alphabetic())
                .map(String::from)
                .unwrap_or_default(),
            logo: self.logo(presenter, company),
            summary: company
                .entry
                .summary
                .as_ref()
                .map(|text| presenter.block(text))
                .unwrap_or_default(),
            place_html: place(presenter, company, false),
            types: presenter.between(&types),
            product_count: presenter.strings.count("products-count", products.len()),
            states: company
                .knowledge_based
                .iter()
                .map(|status| knowledge_based(presenter, status, self.catalogue.date))
                .collect(),
        }
    }

    /// A company's logo; the alternative text is empty, since the name stands beside it.
    #[must_use]
    pub fn logo(&self, _: &Presenter, company: &Company) -> Option<view::LogoView> {
        let (file, _) = company.logo.as_ref()?;
        self.assets.logo(&company.entry, file, String::new())
    }

    /// How many listed products of a market are ready, and how many are on the way.
    #[must_use]
    pub fn market_counts(&self, id: Id<Market>) -> (usize, usize) {
        let products = Relations::list(&self.catalogue.relations.products_of_market, id);
        let ready = products
            .iter()
            .filter(|one| {
                self.catalogue.products.get(one.product).is_some_and(|product| {
                    product.markets.get(one.presence).is_some_and(|presence| {
                        matches!(
                            market_state(&self.catalogue, product, presence),
                            MarketState::Ready | MarketState::Expiring
                        )
                    })
                })
            })
            .count();
        (ready, products.len() - ready)
    }

    /// True for a market that is not archived.
    #[must_use]
    pub fn is_living_market(&self, id: Id<Market>) -> bool {
        let market = self.catalogue.markets.get(id);
        market.is_some_and(|market| !market.entry.archived)
    }

    /// A market's card.
    #[must_use]
    pub fn market_card(&self, presenter: &Presenter, id: Id<Market>) -> Option<MarketCardView> {
        let market = self.catalogue.markets.get(id)?;
        let (ready, preparing) = self.market_counts(id);
        let percent = (ready * 100).checked_div(ready + preparing).unwrap_or(0);
        Some(MarketCardView {
            path: address::entry(presenter.tag.as_str(), Kind::Market, market.slug()),
            name_html: presenter.html(&market_name(market)),
            ready: presenter.count(ready),
            ready_percent: u32::try_from(percent).unwrap_or(0),
            preparing: (preparing > 0).then(|| presenter.strings.count("products-preparing", preparing)),
            groups_html: groups(presenter, market),
            summary: market.entry.summary.as_ref().map(|text| presenter.block(text)),
        })
    }

    /// A sector's card with its leaves.
    #[must_use]
    pub fn sector_card(&self, presenter: &Presenter, id: Id<Sector>) -> Option<SectorCardView> {
        let sector = self.catalogue.sectors.get(id)?;
        let relations = &self.catalogue.relations;
        let products = Relations::list(&relations.products_of_sector, id).len();
        let leaves = Relations::list(&relations.leaves_of_sector, id);
        Some(SectorCardView {
            path: address::entry(presenter.tag.as_str(), Kind::Sector, sector.slug()),
            name_html: presenter.html(&sector.entry.name),
            sign_html: self.sign(id).map(|drawing| drawing.inline.clone()),
            product_count: presenter.strings.count("products-count", products),
            summary: sector.entry.summary.as_ref().map(|text| presenter.block(text)),
            leaves: leaves
                .iter()
                .filter_map(|leaf| self.sector_link(presenter, *leaf))
                .collect(),
        })
    }

    /// A scheme's card.
    #[must_use]
    pub fn scheme_card(&self, presenter: &Presenter, id: Id<Scheme>) -> Option<SchemeCardView> {
        let scheme = self.catalogue.schemes.get(id)?;
        let holders = Relations::list(&self.catalogue.relations.holders_of_scheme, id);
        let valid = holders.iter().filter(|(_, _, state)| state.holds()).count();
        Some(SchemeCardView {
            path: address::entry(presenter.tag.as_str(), Kind::Scheme, scheme.slug()),
            short_name_html: presenter.html(&scheme_short(scheme)),
            name_html: presenter.html(&scheme.entry.name),
            summary: scheme.entry.summary.as_ref().map(|text| presenter.block(text)),
            applies_to: presenter
                .strings
                .text(applies_to_key(scheme.applies_to))
                .to_owned(),
            holder_count: presenter.strings.count("valid-certificates-count", valid),
        })
    }
}
