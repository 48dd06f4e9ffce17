//! Who holds whom up: marks that products no longer earn, driver companies without firms to back, members declared
//! and members listed.

use super::{Cell, Report};
use crate::catalogue::company::{LinkKind, Role};
use crate::catalogue::product::Grant;
use crate::catalogue::relations::{MarkState, Stated, UnmetRule, unmet_rules};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Brand, Catalogue, Company, Id, Kind, Product, Reference, Relations};

pub(super) fn reports(catalogue: &Catalogue) -> Vec<Report> {
    vec![brand_holders(catalogue), drivers(catalogue), members(catalogue)]
}

/// Products that were granted a mark and do not carry it on the day.
fn brand_holders(catalogue: &Catalogue) -> Report {
    let mut rows = Vec::new();
    for (brand_id, brand) in catalogue.brands.iter().filter(|(_, one)| !one.entry.archived) {
        for (id, position, state) in Relations::list(&catalogue.relations.grants_of_brand, brand_id) {
            let Some(product) = catalogue.products.get(*id).filter(|one| !one.entry.archived) else {
                continue;
            };
            let Some(grant) = product.grants.get(*position) else {
                continue;
            };
            if let Some(word) = lost(catalogue, grant, *state) {
                rows.push(holder(catalogue, (brand_id, brand), (*id, product), grant, word));
            }
        }
    }
    let columns = [
        "brand",
        "product",
        "company",
        "state",
        "rules",
        "schemes",
        "granted_on",
        "valid_until",
    ];
    Report::new("brand-holders", &columns, rows)
}

/// Why a grant counts no more; none for one that holds or has not begun.
fn lost(catalogue: &Catalogue, grant: &Grant, state: MarkState) -> Option<&'static str> {
    match state {
        MarkState::Held => None,
        MarkState::RulesUnmet => Some("rules_unmet"),
        MarkState::Revoked => Some("revoked"),
        MarkState::NotRunning => grant
            .valid_until
            .is_some_and(|until| until < catalogue.date)
            .then_some("ended"),
    }
}

fn holder(
    catalogue: &Catalogue,
    (brand_id, brand): (Id<Brand>, &Brand),
    (id, product): (Id<Product>, &Product),
    grant: &Grant,
    state: &'static str,
) -> Vec<Cell> {
    let unmet = unmet_rules(catalogue, product, brand);
    let mut rules = Vec::new();
    let mut schemes = Vec::new();
    for rule in unmet {
        let word = match rule {
            UnmetRule::Scheme(scheme) => {
                schemes.push(scheme);
                "scheme"
            }
            UnmetRule::KnowledgeBased => "knowledge_based",
            UnmetRule::CheckTooOld => "check",
            UnmetRule::Origin => "origin",
            UnmetRule::Sector => "sector",
        };
        if !rules.contains(&word) {
            rules.push(word);
        }
    }
    vec![
        Cell::entry(catalogue, Kind::Brand, brand_id),
        Cell::entry(catalogue, Kind::Product, id),
        Cell::maybe_entry(catalogue, Kind::Company, product.makers.first().copied()),
        Cell::Word("mark", state),
        Cell::Words("rule", rules),
        Cell::entries(catalogue, Kind::Scheme, schemes),
        Cell::date(grant.granted_on),
        Cell::date(grant.valid_until),
    ]
}

/// Driver companies that no listed firm names as its backer.
fn drivers(catalogue: &Catalogue) -> Report {
    let mut rows = Vec::new();
    for (id, company) in catalogue.companies.iter() {
        if company.entry.archived || !company.roles.contains(&Role::Driver) || backs_somebody(catalogue, id) {
            continue;
        }
        let products = Relations::list(&catalogue.relations.products_of_company, id);
        rows.push(vec![
            Cell::entry(catalogue, Kind::Company, id),
            company
                .size
                .map_or(Cell::Empty, |size| Cell::Word("size", size.word())),
            Cell::count(products.len()),
            Cell::entries(catalogue, Kind::Place, company.located_in.iter().copied()),
        ]);
    }
    let columns = ["company", "size", "products", "places"];
    Report::new("drivers-without-firms", &columns, rows)
}

fn backs_somebody(catalogue: &Catalogue, id: Id<Company>) -> bool {
    let is_listed = |other: Id<Company>| {
        catalogue
            .companies
            .get(other)
            .is_some_and(|company| !company.entry.archived)
    };
    let links = Relations::list(&catalogue.relations.links_of_company, id);
    let own = Reference::to(Kind::Company, id);
    links.iter().any(|(other, kind, stated)| {
        *kind == LinkKind::BackedBy && *stated == Stated::ByTheOther && is_listed(*other)
    }) || catalogue
        .ties
        .naming(own, Tie::SupportedBy)
        .any(|supported| supported.kind == Kind::Company)
}

/// Members that associations declare and members that the catalogue lists.
fn members(catalogue: &Catalogue) -> Report {
    let mut rows = Vec::new();
    for (id, association) in catalogue
        .associations
        .iter()
        .filter(|(_, one)| !one.entry.archived)
    {
        let own = Reference::to(Kind::Association, id);
        let listed = catalogue.ties.naming(own, Tie::MemberOf).count();
        let difference = association
            .declared_members
            .map(|declared| declared - i64::try_from(listed).unwrap_or(i64::MAX));
        rows.push(vec![
            Cell::entry(catalogue, Kind::Association, id),
            association.declared_members.map_or(Cell::Empty, Cell::Number),
            Cell::count(listed),
            difference.map_or(Cell::Empty, Cell::Number),
        ]);
    }
    let columns = ["association", "declared", "listed", "not_listed"];
    Report::new("members", &columns, rows)
}
