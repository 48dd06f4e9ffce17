//! What lists of products and companies can be narrowed down by, and which entries have which value.

use super::lists::{Collector, Facet, FacetLabel, KindLists, row_number};
use super::words::{capability_key, company_type_key, product_kind_key, role_key, size_key, tier_key};
use crate::catalogue::readiness::{is_listed, is_ready};
use crate::catalogue::relations::MarkState;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Catalogue, Company, Id, Kind, Product, Reference, Resolve, Row, Table};

/// A slug out of a string key: `type-tech-unit` is `tech-unit`.
fn slug_of(key: &str) -> &str {
    key.split_once('-').map_or(key, |(_, slug)| slug)
}

/// An entry that is not archived, nor left out of an edition.
fn living<T: Resolve>(table: &Table<T>, id: Id<T>) -> Option<&T> {
    let row = table.get(id).filter(|_| table.is_kept(id));
    row.filter(|row| !row.entry().archived)
}

pub fn products(catalogue: &Catalogue) -> KindLists {
    let mut collector = Collector::default();
    let mut all = Vec::new();
    let key = |key: &'static str| move || FacetLabel::Key(key.to_owned());
    for (id, product) in catalogue
        .products
        .iter()
        .filter(|(_, product)| is_listed(catalogue, product))
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
            let Some(market) = living(&catalogue.markets, presence.market) else {
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
            let Some(scheme) = living(&catalogue.schemes, certificate.scheme) else {
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
        let own = Reference::to(Kind::Product, id);
        for campaign in catalogue.ties.named_by(own, Tie::PromotedBy) {
            let found = campaign
                .id(Kind::Campaign)
                .and_then(|id| living(&catalogue.campaigns, id));
            if let Some(campaign) = found.filter(|campaign| campaign.runs(catalogue.date)) {
                let label = || FacetLabel::Text(campaign.entry.name.clone());
                collector.add(Facet::Campaign, 0, campaign.slug(), label, row);
            }
        }
        let marks = crate::catalogue::Relations::list(&catalogue.relations.marks_of_product, id);
        for (grant, state) in product.grants.iter().zip(marks) {
            let Some(brand) = living(&catalogue.brands, grant.brand) else {
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

pub fn companies(catalogue: &Catalogue) -> KindLists {
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
        company_among_others(catalogue, id, company, row, &mut collector);
        for certificate in company
            .certificates
            .iter()
            .filter(|one| one.state(catalogue.date).holds())
        {
            let Some(scheme) = living(&catalogue.schemes, certificate.scheme) else {
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

/// Recognition, roles, places and associations of a company.
fn company_among_others(
    catalogue: &Catalogue,
    id: Id<Company>,
    company: &Company,
    row: u32,
    collector: &mut Collector,
) {
    let key = |key: &'static str| move || FacetLabel::Key(key.to_owned());
    let approval = company.knowledge_based.as_ref();
    let tier = approval
        .filter(|status| status.holds(catalogue.date))
        .and_then(|status| status.tier);
    if let Some(tier) = tier {
        let word = tier_key(tier);
        collector.add(Facet::Tier, tier as usize, slug_of(word), key(word), row);
    }
    for role in &company.roles {
        let word = role_key(*role);
        collector.add(Facet::Role, *role as usize, slug_of(word), key(word), row);
    }
    let own = Reference::to(Kind::Company, id);
    let ties = [(Tie::LocatedIn, Facet::Site), (Tie::MemberOf, Facet::Association)];
    for (tie, facet) in ties {
        for other in catalogue.ties.named_by(own, tie) {
            if let Some(entry) = catalogue.entry(other) {
                let label = || FacetLabel::Text(entry.name.clone());
                collector.add(facet, 0, &entry.slug, label, row);
            }
        }
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
        let Some(market) = living(&catalogue.markets, presence.market) else {
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
