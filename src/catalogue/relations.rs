//! Both ends of every relation, drawn from one statement: a product names its maker, the maker's page lists
//! its products. Indices only, built once; pages never search through all entries.

use super::brand::Brand;
use super::certificate::CertificateState;
use super::company::{Company, LinkKind};
use super::grants::GrantKey;
use super::market::Market;
use super::product::{Product, Stage};
use super::readiness::is_listed;
use super::scheme::Scheme;
use super::sector::Sector;
use super::table::Id;
use super::{Catalogue, Row};

/// Who holds a certificate of a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    Company(Id<Company>),
    Product(Id<Product>),
}

/// Why a product does or does not carry a brand's mark on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MarkState {
    Held,
    /// The grant has not begun or has ended.
    NotRunning,
    Revoked,
    /// The grant runs, but the product no longer meets the brand's rules.
    RulesUnmet,
}

/// A market as one product or company sees it, the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarketProduct {
    pub product: Id<Product>,
    /// Position in the product's `markets`.
    pub presence: usize,
    pub stage: Stage,
}

/// The other end of every relation. Each list is indexed by the row of its kind.
#[derive(Debug, Default)]
pub struct Relations {
    /// Listed products per company, in the order of slugs.
    pub products_of_company: Vec<Vec<Id<Product>>>,
    /// Listed products per sector; a sector of the first level has those of its leaves.
    pub products_of_sector: Vec<Vec<Id<Product>>>,
    /// Sectors below a sector that are not archived, in their order.
    pub leaves_of_sector: Vec<Vec<Id<Sector>>>,
    /// Sectors of the first level that are not archived, in their order.
    pub top_sectors: Vec<Id<Sector>>,
    /// Listed products per market, furthest stage first.
    pub products_of_market: Vec<Vec<MarketProduct>>,
    /// Holders per scheme, with the certificate's position and its state on the day.
    pub holders_of_scheme: Vec<Vec<(Holder, usize, CertificateState)>>,
    /// Markets that ask for a scheme, with the requirement's position.
    pub markets_of_scheme: Vec<Vec<(Id<Market>, usize)>>,
    /// Products with a grant per brand, with the grant's position and its state on the day.
    pub grants_of_brand: Vec<Vec<(Id<Product>, usize, MarkState)>>,
    /// Every grant by the last part of its address, in order; of two that want one address, the first.
    pub grants: Vec<(String, GrantKey)>,
    /// State of each grant of a product, by position.
    pub marks_of_product: Vec<Vec<MarkState>>,
    /// Links per company, both as stated and as stated by the other side.
    pub links_of_company: Vec<Vec<(Id<Company>, LinkKind, Stated)>>,
    /// Products that name a product as the one they replace, or that it names as its successor.
    pub successor_of: Vec<Option<Id<Product>>>,
}

/// Which side said that two companies are linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stated {
    Here,
    ByTheOther,
}

fn slots<T>(count: usize) -> Vec<Vec<T>> {
    std::iter::repeat_with(Vec::new).take(count).collect()
}

fn push<T, K>(lists: &mut [Vec<T>], id: Id<K>, value: T) {
    if let Some(list) = lists.get_mut(id.row()) {
        list.push(value);
    }
}

impl Relations {
    /// Draws all relations of a catalogue.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Relations {
        let mut relations = Relations {
            products_of_company: slots(catalogue.companies.len()),
            products_of_sector: slots(catalogue.sectors.len()),
            leaves_of_sector: slots(catalogue.sectors.len()),
            top_sectors: Vec::new(),
            products_of_market: slots(catalogue.markets.len()),
            holders_of_scheme: slots(catalogue.schemes.len()),
            markets_of_scheme: slots(catalogue.schemes.len()),
            grants_of_brand: slots(catalogue.brands.len()),
            grants: super::grants::addresses(catalogue),
            marks_of_product: slots(catalogue.products.len()),
            links_of_company: slots(catalogue.companies.len()),
            successor_of: vec![None; catalogue.products.len()],
        };
        relations.sectors(catalogue);
        relations.products(catalogue);
        relations.companies(catalogue);
        relations.markets(catalogue);
        relations
    }

    fn sectors(&mut self, catalogue: &Catalogue) {
        let mut order: Vec<_> = catalogue
            .sectors
            .iter()
            .filter(|(_, sector)| !sector.entry.archived)
            .collect();
        order.sort_by(|(_, a), (_, b)| a.order.cmp(&b.order).then_with(|| a.slug().cmp(b.slug())));
        for (id, sector) in order {
            match sector.parent {
                None => self.top_sectors.push(id),
                Some(parent) => push(&mut self.leaves_of_sector, parent, id),
            }
        }
    }

    fn products(&mut self, catalogue: &Catalogue) {
        for (id, product) in catalogue.products.iter() {
            self.successors(id, product);
            for (position, grant) in product.grants.iter().enumerate() {
                let state = mark_state(catalogue, id, product, position);
                push(&mut self.grants_of_brand, grant.brand, (id, position, state));
                push(&mut self.marks_of_product, id, state);
            }
            if !is_listed(catalogue, product) {
                continue;
            }
            for maker in &product.makers {
                push(&mut self.products_of_company, *maker, id);
            }
            if let Some(sector) = product.sector {
                push(&mut self.products_of_sector, sector, id);
                if let Some(parent) = catalogue.sectors.get(sector).and_then(|sector| sector.parent) {
                    push(&mut self.products_of_sector, parent, id);
                }
            }
            for (presence, market) in product.markets.iter().enumerate() {
                let entry = MarketProduct {
                    product: id,
                    presence,
                    stage: market.stage,
                };
                push(&mut self.products_of_market, market.market, entry);
            }
            for (position, certificate) in product.certificates.iter().enumerate() {
                let state = certificate.state(catalogue.date);
                push(
                    &mut self.holders_of_scheme,
                    certificate.scheme,
                    (Holder::Product(id), position, state),
                );
            }
        }
        for list in &mut self.products_of_market {
            list.sort_by(|a, b| b.stage.cmp(&a.stage).then(a.product.cmp(&b.product)));
        }
    }

    fn successors(&mut self, id: Id<Product>, product: &Product) {
        if let (Some(slot), Some(successor)) = (self.successor_of.get_mut(id.row()), product.successor) {
            *slot = Some(successor);
        }
        if let Some(slot) = product
            .replaces
            .and_then(|old| self.successor_of.get_mut(old.row()))
        {
            slot.get_or_insert(id);
        }
    }

    fn companies(&mut self, catalogue: &Catalogue) {
        for (id, company) in catalogue.companies.iter() {
            for (other, kind) in &company.links {
                push(&mut self.links_of_company, id, (*other, *kind, Stated::Here));
                push(
                    &mut self.links_of_company,
                    *other,
                    (id, *kind, Stated::ByTheOther),
                );
            }
            if company.entry.archived {
                continue;
            }
            for (position, certificate) in company.certificates.iter().enumerate() {
                let state = certificate.state(catalogue.date);
                push(
                    &mut self.holders_of_scheme,
                    certificate.scheme,
                    (Holder::Company(id), position, state),
                );
            }
        }
        for list in &mut self.links_of_company {
            list.sort_by_key(|(company, kind, stated)| (*stated, *kind, *company));
        }
    }

    fn markets(&mut self, catalogue: &Catalogue) {
        for (id, market) in catalogue
            .markets
            .iter()
            .filter(|(_, market)| !market.entry.archived)
        {
            for (position, requirement) in market.requirements.iter().enumerate() {
                push(&mut self.markets_of_scheme, requirement.scheme, (id, position));
            }
        }
    }

    /// The list of an id, empty for an id of another catalogue.
    #[must_use]
    pub fn list<T, K>(lists: &[Vec<T>], id: Id<K>) -> &[T] {
        lists.get(id.row()).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A rule of a brand that a product does not meet on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnmetRule {
    Scheme(Id<Scheme>),
    KnowledgeBased,
    CheckTooOld,
    Origin,
    Sector,
}

/// What keeps a product from a brand's mark on the day; empty when it meets every rule.
#[must_use]
pub fn unmet_rules(catalogue: &Catalogue, product: &Product, brand: &Brand) -> Vec<UnmetRule> {
    let day = catalogue.date;
    let maker = product
        .makers
        .first()
        .and_then(|maker| catalogue.companies.get(*maker));
    let mut unmet = Vec::new();
    for scheme in &brand.rules.required_schemes {
        let certificates = maker
            .map(|maker| maker.certificates.as_slice())
            .unwrap_or_default();
        let mut all = product.certificates.iter().chain(certificates);
        if !all.any(|certificate| certificate.scheme == *scheme && certificate.state(day).holds()) {
            unmet.push(UnmetRule::Scheme(*scheme));
        }
    }
    let knowledge_based = maker.and_then(|maker| maker.knowledge_based.as_ref());
    if brand.rules.knowledge_based && !knowledge_based.is_some_and(|status| status.holds(day)) {
        unmet.push(UnmetRule::KnowledgeBased);
    }
    if let Some(months) = brand.rules.check_max_age_months {
        let checked = product
            .entry
            .checked_on
            .or(maker.and_then(|maker| maker.entry.checked_on));
        if checked.is_none_or(|on| on.add_months(months) < day) {
            unmet.push(UnmetRule::CheckTooOld);
        }
    }
    if brand
        .rules
        .origin
        .is_some_and(|origin| product.origin.is_none_or(|own| own.alpha2() != origin.alpha2()))
    {
        unmet.push(UnmetRule::Origin);
    }
    let parent = product
        .sector
        .and_then(|sector| catalogue.sectors.get(sector)?.parent);
    let in_sector = |wanted: &Id<Sector>| product.sector == Some(*wanted) || parent == Some(*wanted);
    if !brand.rules.sectors.is_empty() && !brand.rules.sectors.iter().any(in_sector) {
        unmet.push(UnmetRule::Sector);
    }
    unmet
}

fn mark_state(catalogue: &Catalogue, id: Id<Product>, product: &Product, position: usize) -> MarkState {
    let Some(grant) = product.grants.get(position) else {
        return MarkState::NotRunning;
    };
    let Some(brand) = catalogue.brands.get(grant.brand) else {
        return MarkState::NotRunning;
    };
    if brand
        .revocations
        .iter()
        .any(|one| one.product == id && one.on <= catalogue.date && grant.runs(one.on))
    {
        return MarkState::Revoked;
    }
    if !grant.runs(catalogue.date) {
        return MarkState::NotRunning;
    }
    if unmet_rules(catalogue, product, brand).is_empty() {
        MarkState::Held
    } else {
        MarkState::RulesUnmet
    }
}
