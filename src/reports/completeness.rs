//! How much of a company's entry is there: bronze, silver or gold. For the keepers alone: no page shows it, since it
//! says how well somebody writes, not how well a firm works.

use super::upkeep::is_translated;
use super::{Cell, Report};
use crate::catalogue::product::{Product, ProductKind, Stage};
use crate::catalogue::{Catalogue, Company, Id, Kind, Reference, Relations, Trust};

/// A fact that a level asks for.
type Fact = (&'static str, bool);

pub(super) fn report(catalogue: &Catalogue) -> Report {
    let rows = catalogue
        .companies
        .iter()
        .filter(|(_, company)| !company.entry.archived)
        .map(|(id, company)| {
            let products = Relations::list(&catalogue.relations.products_of_company, id);
            let products: Vec<&Product> = catalogue.products.of(products).map(|(_, one)| one).collect();
            let silver = lacking(&silver(catalogue, id, company, &products));
            let gold = lacking(&gold(catalogue, company, &products));
            let level = match (silver.is_empty(), gold.is_empty()) {
                (true, true) => "gold",
                (true, false) => "silver",
                // An entry that loads has what the first level asks for: name, country, summary, contact.
                (false, _) => "bronze",
            };
            vec![
                Cell::entry(catalogue, Kind::Company, id),
                Cell::Word("level", level),
                Cell::count(products.len()),
                Cell::Words("fact", silver),
                Cell::Words("fact", gold),
            ]
        })
        .collect();
    let columns = ["company", "level", "products", "silver_lacks", "gold_lacks"];
    Report::new("completeness", &columns, rows)
}

fn lacking(facts: &[Fact]) -> Vec<&'static str> {
    facts
        .iter()
        .filter(|(_, there)| !there)
        .map(|(fact, _)| *fact)
        .collect()
}

/// What a buyer needs to know whom they deal with.
fn silver(catalogue: &Catalogue, id: Id<Company>, company: &Company, products: &[&Product]) -> Vec<Fact> {
    let own = Reference::to(Kind::Company, id);
    let has_picture = |product: &&Product| product.kind != ProductKind::Goods || !product.images.is_empty();
    vec![
        ("translation", is_translated(catalogue, own, &company.entry)),
        ("city", company.city.is_some()),
        ("types", !company.types.is_empty()),
        ("founded", company.founded.is_some()),
        ("size", company.size.is_some() || company.staff.is_some()),
        ("languages", !company.languages.is_empty()),
        ("products", !products.is_empty()),
        ("pictures", products.iter().all(has_picture)),
        ("check", company.entry.trust >= Trust::Checked),
    ]
}

/// What a buyer needs to begin.
fn gold(catalogue: &Catalogue, company: &Company, products: &[&Product]) -> Vec<Fact> {
    let day = catalogue.date;
    let certificates = products
        .iter()
        .flat_map(|product| &product.certificates)
        .chain(&company.certificates);
    let is_identified = company.ids.national_id.is_some() || company.ids.lei.is_some();
    let mut presences = products.iter().flat_map(|product| &product.markets);
    let has_terms =
        |product: &&Product| !product.delivery_terms.is_empty() || !company.delivery_terms.is_empty();
    let mut goods = products
        .iter()
        .filter(|product| product.kind == ProductKind::Goods);
    vec![
        ("logo", company.logo.is_some()),
        ("ids", is_identified),
        ("licence", !company.licences.is_empty()),
        (
            "certificate",
            certificates.into_iter().any(|one| one.state(day).holds()),
        ),
        (
            "export",
            company.export.since.is_some() || !company.export.markets.is_empty(),
        ),
        ("payments", !company.payments.is_empty()),
        ("delivery", goods.all(has_terms)),
        (
            "market",
            presences.any(|presence| presence.stage >= Stage::Registered),
        ),
        ("verified", company.entry.trust == Trust::Verified),
    ]
}
