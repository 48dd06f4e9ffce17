//! Which entries stand in which list, and in which order in each language. Lists are indices over the
//! catalogue, made once; a page of a list only takes its slice.

use std::collections::BTreeMap;

use super::presenter::Presenter;
use crate::catalogue::company::{Capability, CompanyType, Size};
use crate::catalogue::product::ProductKind;
use crate::catalogue::readiness::is_ready;
use crate::catalogue::relations::MarkState;
use crate::catalogue::{Catalogue, Company, Kind, Product, Row, Text};

/// Entries on one page of a list.
pub const PAGE_SIZE: usize = 24;

/// What a list can be narrowed down by. Order is the order of the facets on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Sector,
    /// Products: ready for this market. Companies: with products ready for it.
    Market,
    Scheme,
    Kind,
    /// Products: the maker's types. Companies: their own.
    Type,
    Capability,
    Size,
    Place,
    Brand,
}

impl Facet {
    /// The word in addresses: `/products/by/market/om/`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Facet::Sector => "sector",
            Facet::Market => "market",
            Facet::Scheme => "scheme",
            Facet::Kind => "kind",
            Facet::Type => "type",
            Facet::Capability => "capability",
            Facet::Size => "size",
            Facet::Place => "place",
            Facet::Brand => "brand",
        }
    }
}

/// How a facet's value is called.
#[derive(Debug, Clone)]
pub enum FacetLabel {
    /// A name from an entry.
    Text(Text),
    /// A key of the strings.
    Key(String),
    /// A name of the vocabulary: Persian, English, Arabic, Russian.
    Names(crate::vocabulary::Names),
}

/// A value with its entries.
#[derive(Debug, Clone)]
pub struct FacetValue {
    pub slug: String,
    pub label: FacetLabel,
    /// Rows of the entries, in the order of their slugs.
    pub rows: Vec<u32>,
}

/// One facet of one kind; only values with entries.
#[derive(Debug, Clone)]
pub struct FacetGroup {
    pub facet: Facet,
    pub values: Vec<FacetValue>,
}

/// All lists of a kind.
#[derive(Debug, Default)]
pub struct KindLists {
    /// Rows in the whole list, in the order of their slugs.
    pub all: Vec<u32>,
    pub facets: Vec<FacetGroup>,
}

/// All lists of the site.
#[derive(Debug, Default)]
pub struct Lists {
    pub products: KindLists,
    pub companies: KindLists,
}

fn row_number(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

/// Collects rows under values, values in the order of a key that the caller chooses.
#[derive(Default)]
struct Collector {
    groups: BTreeMap<Facet, Values>,
}

/// Values of a facet by the order that the caller chose and their slug.
type Values = BTreeMap<(usize, String), (FacetLabel, Vec<u32>)>;

impl Collector {
    fn add(&mut self, facet: Facet, order: usize, slug: &str, label: impl FnOnce() -> FacetLabel, row: u32) {
        let values = self.groups.entry(facet).or_default();
        let (_, rows) = values
            .entry((order, slug.to_owned()))
            .or_insert_with(|| (label(), Vec::new()));
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }

    fn finish(self) -> Vec<FacetGroup> {
        self.groups
            .into_iter()
            .map(|(facet, values)| FacetGroup {
                facet,
                values: values
                    .into_iter()
                    .map(|((_, slug), (label, rows))| FacetValue { slug, label, rows })
                    .collect(),
            })
            .collect()
    }
}

/// The key of the strings for a type of company.
#[must_use]
pub fn company_type_key(kind: CompanyType) -> &'static str {
    match kind {
        CompanyType::Manufacturer => "type-manufacturer",
        CompanyType::Trader => "type-trader",
        CompanyType::Service => "type-service",
        CompanyType::Lab => "type-lab",
        CompanyType::Startup => "type-startup",
        CompanyType::Institute => "type-institute",
        CompanyType::KnowledgeBased => "type-knowledge-based",
        CompanyType::Creative => "type-creative",
        CompanyType::TechUnit => "type-tech-unit",
    }
}

/// The key of the strings for a kind of product.
#[must_use]
pub fn product_kind_key(kind: ProductKind) -> &'static str {
    match kind {
        ProductKind::Goods => "kind-goods",
        ProductKind::Service => "kind-service",
        ProductKind::Technology => "kind-technology",
    }
}

/// The key of the strings for a size band.
#[must_use]
pub fn size_key(size: Size) -> &'static str {
    match size {
        Size::Micro => "size-micro",
        Size::Small => "size-small",
        Size::Medium => "size-medium",
        Size::Large => "size-large",
    }
}

/// The key of the strings for a capability.
#[must_use]
pub fn capability_key(capability: Capability) -> &'static str {
    match capability {
        Capability::Oem => "capability-oem",
        Capability::Odm => "capability-odm",
        Capability::PrivateLabel => "capability-private-label",
        Capability::RAndD => "capability-r-and-d",
        Capability::SampleSmallLot => "capability-sample-small-lot",
        Capability::AfterSalesAbroad => "capability-after-sales-abroad",
    }
}

/// A slug out of a string key: `type-tech-unit` is `tech-unit`.
fn slug_of(key: &str) -> &str {
    key.split_once('-').map_or(key, |(_, slug)| slug)
}

impl Lists {
    /// Makes all lists of a catalogue.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Lists {
        Lists {
            products: products(catalogue),
            companies: companies(catalogue),
        }
    }

    /// The lists of a kind; products and companies have facets, the others are short.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Option<&KindLists> {
        match kind {
            Kind::Product => Some(&self.products),
            Kind::Company => Some(&self.companies),
            _ => None,
        }
    }
}

fn products(catalogue: &Catalogue) -> KindLists {
    let mut collector = Collector::default();
    let mut all = Vec::new();
    let key = |key: &'static str| move || FacetLabel::Key(key.to_owned());
    for (id, product) in catalogue
        .products
        .iter()
        .filter(|(_, product)| product.is_listed())
    {
        let row = row_number(id.row());
        all.push(row);
        if let Some((position, sector)) = product
            .sector
            .and_then(|id| Some((id.row(), catalogue.sectors.get(id)?)))
        {
            let parent = sector
                .parent
                .and_then(|id| Some((id.row(), catalogue.sectors.get(id)?)));
            // Top sectors first, each followed by its leaves.
            let top = parent.unwrap_or((position, sector));
            let order = top_order(catalogue, top.0) * 1000;
            if let Some((_, parent)) = parent {
                let label = || FacetLabel::Text(parent.entry.name.clone());
                collector.add(Facet::Sector, order, parent.slug(), label, row);
            }
            let label = || FacetLabel::Text(sector.entry.name.clone());
            let within = 1 + usize::try_from(sector.order.clamp(0, 900)).unwrap_or(0);
            collector.add(Facet::Sector, order + within, sector.slug(), label, row);
        }
        for presence in &product.markets {
            let Some(market) = catalogue.markets.get(presence.market) else {
                continue;
            };
            if is_ready(catalogue, product, presence.market) {
                collector.add(
                    Facet::Market,
                    0,
                    market.slug(),
                    || FacetLabel::Text(super::names::market_name(market)),
                    row,
                );
            }
        }
        for certificate in product
            .certificates
            .iter()
            .filter(|one| one.state(catalogue.date).holds())
        {
            let Some(scheme) = catalogue.schemes.get(certificate.scheme) else {
                continue;
            };
            collector.add(
                Facet::Scheme,
                0,
                scheme.slug(),
                || FacetLabel::Text(super::names::scheme_short(scheme)),
                row,
            );
        }
        let kind = product_kind_key(product.kind);
        collector.add(Facet::Kind, product.kind as usize, slug_of(kind), key(kind), row);
        if let Some(maker) = product
            .makers
            .first()
            .and_then(|maker| catalogue.companies.get(*maker))
        {
            for kind in maker.types_on(catalogue.date) {
                let word = company_type_key(kind);
                collector.add(Facet::Type, kind as usize, slug_of(word), key(word), row);
            }
            if let Some(province) = maker.province {
                collector.add(
                    Facet::Place,
                    0,
                    province.id(),
                    || FacetLabel::Names(province.names()),
                    row,
                );
            }
        }
        let marks = crate::catalogue::Relations::list(&catalogue.relations.marks_of_product, id);
        for (grant, state) in product.grants.iter().zip(marks) {
            let Some(brand) = catalogue.brands.get(grant.brand) else {
                continue;
            };
            let held = *state == MarkState::Held;
            if held {
                collector.add(
                    Facet::Brand,
                    0,
                    brand.slug(),
                    || FacetLabel::Text(brand.entry.name.clone()),
                    row,
                );
            }
        }
    }
    KindLists {
        all,
        facets: collector.finish(),
    }
}

fn top_order(catalogue: &Catalogue, row: usize) -> usize {
    catalogue
        .relations
        .top_sectors
        .iter()
        .position(|id| id.row() == row)
        .unwrap_or(0)
}

fn companies(catalogue: &Catalogue) -> KindLists {
    let mut collector = Collector::default();
    let mut all = Vec::new();
    let key = |key: &'static str| move || FacetLabel::Key(key.to_owned());
    for (id, company) in catalogue
        .companies
        .iter()
        .filter(|(_, company)| !company.entry.archived)
    {
        let row = row_number(id.row());
        all.push(row);
        let products = crate::catalogue::Relations::list(&catalogue.relations.products_of_company, id);
        for (_, product) in catalogue.products.of(products) {
            company_through_product(catalogue, product, row, &mut collector);
        }
        for kind in company.types_on(catalogue.date) {
            let word = company_type_key(kind);
            collector.add(Facet::Type, kind as usize, slug_of(word), key(word), row);
        }
        for capability in &company.capabilities {
            let word = capability_key(*capability);
            collector.add(
                Facet::Capability,
                *capability as usize,
                slug_of(word),
                key(word),
                row,
            );
        }
        if let Some(size) = company.size {
            collector.add(
                Facet::Size,
                size as usize,
                slug_of(size_key(size)),
                key(size_key(size)),
                row,
            );
        }
        if let Some(province) = company.province {
            collector.add(
                Facet::Place,
                0,
                province.id(),
                || FacetLabel::Names(province.names()),
                row,
            );
        }
        for certificate in company
            .certificates
            .iter()
            .filter(|one| one.state(catalogue.date).holds())
        {
            let Some(scheme) = catalogue.schemes.get(certificate.scheme) else {
                continue;
            };
            collector.add(
                Facet::Scheme,
                0,
                scheme.slug(),
                || FacetLabel::Text(super::names::scheme_short(scheme)),
                row,
            );
        }
    }
    KindLists {
        all,
        facets: collector.finish(),
    }
}

fn company_through_product(catalogue: &Catalogue, product: &Product, row: u32, collector: &mut Collector) {
    let sector = product.sector.and_then(|id| catalogue.sectors.get(id));
    let top = sector.and_then(|sector| match sector.parent {
        Some(parent) => Some((parent.row(), catalogue.sectors.get(parent)?)),
        None => Some((product.sector?.row(), sector)),
    });
    if let Some((position, top)) = top {
        let label = || FacetLabel::Text(top.entry.name.clone());
        collector.add(
            Facet::Sector,
            top_order(catalogue, position),
            top.slug(),
            label,
            row,
        );
    }
    for presence in &product.markets {
        let Some(market) = catalogue.markets.get(presence.market) else {
            continue;
        };
        if is_ready(catalogue, product, presence.market) {
            collector.add(
                Facet::Market,
                0,
                market.slug(),
                || FacetLabel::Text(super::names::market_name(market)),
                row,
            );
        }
    }
}

/// Place of every row of a kind in the language's order: weight first, then the name as CLDR sorts it.
#[must_use]
pub fn ranks<T: Row>(
    rows: impl Iterator<Item = T>,
    presenter: &Presenter,
    name: impl Fn(&T) -> (i64, String),
) -> Vec<u32> {
    let mut keys: Vec<(std::cmp::Reverse<i64>, Vec<u8>, u32)> = rows
        .enumerate()
        .map(|(row, entry)| {
            let (weight, name) = name(&entry);
            (
                std::cmp::Reverse(weight),
                presenter.formatters.collator.sort_key(&name),
                row_number(row),
            )
        })
        .collect();
    keys.sort_unstable();
    let mut ranks = vec![0; keys.len()];
    for (rank, (_, _, row)) in keys.iter().enumerate() {
        if let Some(slot) = ranks.get_mut(*row as usize) {
            *slot = row_number(rank);
        }
    }
    ranks
}

/// Rows in the order of their ranks.
#[must_use]
pub fn in_order(rows: &[u32], ranks: &[u32]) -> Vec<u32> {
    let mut ordered = rows.to_vec();
    ordered.sort_unstable_by_key(|row| ranks.get(*row as usize).copied().unwrap_or(u32::MAX));
    ordered
}

/// Number of pages of a list; an empty list has one, which says so.
#[must_use]
pub fn pages(entries: usize) -> usize {
    entries.div_ceil(PAGE_SIZE).max(1)
}

/// Page numbers that a pager shows on page `current` of `total`: near ones, and every `k`th, so that any page
/// is two clicks away.
#[must_use]
pub fn pager_numbers(current: usize, total: usize) -> Vec<usize> {
    if total <= 12 {
        return (1..=total).collect();
    }
    // Stepping stones every `step` pages, and around each page everything up to half a step away.
    let step = (1..=total).find(|step| step * step >= total).unwrap_or(1);
    let reach = step.div_ceil(2).max(2);
    (1..=total)
        .filter(|number| {
            *number == 1 || *number == total || number % step == 0 || number.abs_diff(current) <= reach
        })
        .collect()
}

impl Row for &Product {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Row for &Company {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_page_is_two_clicks_away() {
        for total in [1, 12, 13, 40, 417, 5000] {
            let every: Vec<Vec<usize>> = (1..=total).map(|current| pager_numbers(current, total)).collect();
            for current in [1, total / 3 + 1, total] {
                let mut reached = vec![false; total + 1];
                for first in &every[current - 1] {
                    for second in &every[first - 1] {
                        reached[*second] = true;
                    }
                }
                assert!(
                    reached[1..].iter().all(|reached| *reached),
                    "from {current} of {total}"
                );
            }
        }
    }

    #[test]
    fn pagers_stay_short() {
        assert!(pager_numbers(200, 417).len() < 50);
    }
}
