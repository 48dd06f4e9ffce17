//! Entries as they stand on other pages: cards of products, companies, markets, sectors and schemes. A card
//! is made once per language and shared by every page that shows it.

use super::address;
use super::language_site::LanguageSite;
use super::lists::{company_type_key, product_kind_key};
use super::names::{market_name, scheme_short};
use super::presenter::Presenter;
use super::view::{
    CompanyCardView, LinkView, MarketCardView, ProductCardView, SchemeCardView, SectorCardView, StateKind,
    StateView,
};
use super::{Site, view};
use crate::catalogue::certificate::CertificateState;
use crate::catalogue::company::{KnowledgeBased, Progress, Tier};
use crate::catalogue::product::{Availability, ProductKind, Stage};
use crate::catalogue::readiness::{MarketState, market_state};
use crate::catalogue::relations::MarkState;
use crate::catalogue::scheme::AppliesTo;
use crate::catalogue::{Brand, Company, Id, Kind, Market, Product, Relations, Row, Scheme, Sector};
use crate::theme::Value;
use crate::vocabulary::country_groups::{CountryGroup, Standing};

/// Markets and certificates named on a card before "and 2 more".
const NAMES_ON_CARD: usize = 3;

impl Site {
    /// A product's card.
    #[must_use]
    pub fn product_card(&self, site: &LanguageSite, id: Id<Product>) -> Option<Value> {
        let slot = site.product_cards.get(id.row())?;
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
        let ready: Vec<String> = product
            .markets
            .iter()
            .filter(|presence| {
                matches!(
                    market_state(catalogue, product, presence),
                    MarketState::Ready | MarketState::Expiring
                )
            })
            .filter_map(|presence| {
                Some(presenter.html(&market_name(catalogue.markets.get(presence.market)?)))
            })
            .collect();
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
            ready_count: (!ready.is_empty())
                .then(|| presenter.strings.count("ready-for-markets", ready.len())),
            ready_html: presenter.join_some(&ready, NAMES_ON_CARD),
            certificates_html: presenter.join_some(&certificates, NAMES_ON_CARD),
            minimum_order_html: product
                .minimum_order
                .as_ref()
                .map(|quantity| presenter.quantity(quantity)),
            mark: self.mark_held(id).map(|brand| presenter.plain(&brand.entry.name)),
            state: availability(presenter, product),
        }
    }

    /// The brand whose mark a product holds today.
    #[must_use]
    pub fn mark_held(&self, id: Id<Product>) -> Option<&Brand> {
        let product = self.catalogue.products.get(id)?;
        product.grants.iter().enumerate().find_map(|(position, grant)| {
            (self.grant_state(id, position) == Some(MarkState::Held))
                .then(|| self.catalogue.brands.get(grant.brand))?
        })
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
        if let Some(card) = slot.get() {
            return Some(card.clone());
        }
        let view = self.company_card_view(&site.presenter, self.catalogue.companies.get(id)?, id);
        let card = Value::from_serializable(&view);
        Some(slot.get_or_init(|| card).clone())
    }

    fn company_card_view(
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
            types: presenter.join(&types),
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

    /// A link to a sector.
    #[must_use]
    pub fn sector_link(&self, presenter: &Presenter, id: Id<Sector>) -> Option<LinkView> {
        let sector = self.catalogue.sectors.get(id)?;
        let path = address::entry(presenter.tag.as_str(), Kind::Sector, sector.slug());
        Some(Presenter::link(Some(path), presenter.html(&sector.entry.name)))
    }

    /// A link to a product.
    #[must_use]
    pub fn product_link(&self, presenter: &Presenter, id: Id<Product>) -> Option<LinkView> {
        let product = self.catalogue.products.get(id)?;
        let path = address::entry(presenter.tag.as_str(), Kind::Product, product.slug());
        Some(Presenter::link(Some(path), presenter.html(&product.entry.name)))
    }

    /// A link to a company.
    #[must_use]
    pub fn company_link(&self, presenter: &Presenter, id: Id<Company>) -> Option<LinkView> {
        let company = self.catalogue.companies.get(id)?;
        let path = address::entry(presenter.tag.as_str(), Kind::Company, company.slug());
        Some(Presenter::link(Some(path), presenter.html(&company.entry.name)))
    }

    /// A link to a market.
    #[must_use]
    pub fn market_link(&self, presenter: &Presenter, id: Id<Market>) -> Option<LinkView> {
        let market = self.catalogue.markets.get(id)?;
        let path = address::entry(presenter.tag.as_str(), Kind::Market, market.slug());
        Some(Presenter::link(Some(path), presenter.html(&market_name(market))))
    }

    /// A link to a scheme by its short name.
    #[must_use]
    pub fn scheme_link(&self, presenter: &Presenter, id: Id<Scheme>) -> Option<LinkView> {
        let scheme = self.catalogue.schemes.get(id)?;
        let path = address::entry(presenter.tag.as_str(), Kind::Scheme, scheme.slug());
        Some(Presenter::link(Some(path), presenter.html(&scheme_short(scheme))))
    }

    /// A link to a brand.
    #[must_use]
    pub fn brand_link(&self, presenter: &Presenter, id: Id<Brand>) -> Option<LinkView> {
        let brand = self.catalogue.brands.get(id)?;
        let path = address::entry(presenter.tag.as_str(), Kind::Brand, brand.slug());
        Some(Presenter::link(Some(path), presenter.html(&brand.entry.name)))
    }
}

/// "Service" or "Technology"; goods go without saying.
#[must_use]
pub fn kind_word(presenter: &Presenter, kind: ProductKind) -> Option<String> {
    (kind != ProductKind::Goods).then(|| presenter.strings.text(product_kind_key(kind)).to_owned())
}

/// What a buyer must know before the facts; nothing where a product is simply there.
#[must_use]
pub fn availability(presenter: &Presenter, product: &Product) -> Option<StateView> {
    match product.availability {
        Availability::Available => None,
        Availability::ToOrder => Some(presenter.state(StateKind::None, "availability-to-order")),
        Availability::Seasonal => Some(presenter.state(StateKind::None, "availability-seasonal")),
        Availability::Discontinued => Some(presenter.state(StateKind::Missing, "availability-discontinued")),
    }
}

/// Town, province and, on the company's own page, country.
#[must_use]
pub fn place(presenter: &Presenter, company: &Company, with_country: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(company.city.as_ref().map(|city| presenter.html(city)));
    if let Some(province) = company.province {
        let name = presenter.isolate(province.name(presenter.words()));
        // Tehran, Tehran helps nobody.
        if !parts.contains(&name) {
            parts.push(name);
        }
    }
    if with_country && let Some(country) = company.country {
        parts.push(presenter.isolate(country.name(presenter.words())));
    }
    parts.join(&format!("{} ", presenter.strings.text("comma")))
}

/// The key of the strings for what a scheme is about.
#[must_use]
pub fn applies_to_key(applies_to: AppliesTo) -> &'static str {
    match applies_to {
        AppliesTo::Company => "applies-to-company",
        AppliesTo::Site => "applies-to-site",
        AppliesTo::Product => "applies-to-product",
        AppliesTo::Shipment => "applies-to-shipment",
    }
}

/// The status under the law on knowledge-based firms, with its tile.
#[must_use]
pub fn knowledge_based(
    presenter: &Presenter,
    status: &KnowledgeBased,
    day: crate::language::Date,
) -> StateView {
    match status.progress {
        Progress::Applied => presenter.state(StateKind::Preparing, "progress-applied"),
        Progress::Evaluating => presenter.state(StateKind::Preparing, "progress-evaluating"),
        Progress::Approved if !status.holds(day) => presenter.state(StateKind::Missing, "progress-expired"),
        Progress::Approved => {
            let soon = status
                .valid_until
                .is_some_and(|until| day.days_until(until) <= crate::catalogue::certificate::EXPIRING_DAYS);
            let kind = if soon {
                StateKind::Expiring
            } else {
                StateKind::Held
            };
            let key = match status.tier {
                Some(Tier::Nopa) => "tier-nopa",
                Some(Tier::Noavar) => "tier-noavar",
                Some(Tier::Fanavar) => "tier-fanavar",
                None => "knowledge-based",
            };
            presenter.state(kind, key)
        }
    }
}

/// Groups that a market's country is in, by the program's table and by the editor.
#[must_use]
pub fn groups(presenter: &Presenter, market: &Market) -> Option<String> {
    let alpha2 = market.country.map_or("", |country| country.alpha2());
    let names: Vec<String> = CountryGroup::ALL
        .into_iter()
        .filter(|group| {
            market.groups.contains(group)
                || group
                    .membership(alpha2)
                    .is_some_and(|one| one.standing == Standing::Member)
        })
        .map(|group| presenter.isolate(group.names().get(presenter.words())))
        .collect();
    (!names.is_empty()).then(|| presenter.join(&names))
}

/// A certificate's state with its tile.
#[must_use]
pub fn certificate_state(presenter: &Presenter, state: CertificateState) -> StateView {
    match state {
        CertificateState::Valid => presenter.state(StateKind::Held, "certificate-valid"),
        CertificateState::Expiring => presenter.state(StateKind::Expiring, "certificate-expiring"),
        CertificateState::NotYet => presenter.state(StateKind::Preparing, "certificate-not-yet"),
        CertificateState::Expired => presenter.state(StateKind::Missing, "certificate-expired"),
        CertificateState::Suspended => presenter.state(StateKind::Missing, "certificate-suspended"),
        CertificateState::Annulled => presenter.state(StateKind::Missing, "certificate-annulled"),
        CertificateState::Withdrawn => presenter.state(StateKind::Missing, "certificate-withdrawn"),
    }
}

/// The key of the strings for a stage.
#[must_use]
pub fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "stage-planned",
        Stage::Preparing => "stage-preparing",
        Stage::Registered => "stage-registered",
        Stage::Offering => "stage-offering",
        Stage::Contracted => "stage-contracted",
        Stage::Shipping => "stage-shipping",
    }
}
