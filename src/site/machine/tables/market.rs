//! Columns of the lists of sectors, markets and schemes.

use super::super::super::names::{market_name, scheme_short};
use super::{Column, Reached, code, common, contact, joined, text, words};
use crate::catalogue::contact::Contact;
use crate::catalogue::{Market, Relations, Scheme, Sector};

impl Reached for Market {
    fn contact(&self) -> &Contact {
        &self.contact
    }
}

pub fn sectors() -> Vec<Column<Sector>> {
    let own: [Column<Sector>; 3] = [
        ("parent", |at| at.slug(&at.site.catalogue.sectors, at.row.parent)),
        ("hs_chapters", |at| {
            code(joined(at.row.hs_chapters.iter().map(|one| one.digits())))
        }),
        ("products", |at| {
            let relations = &at.site.catalogue.relations;
            let products = Relations::list(&relations.products_of_sector, at.id);
            text(products.len().to_string())
        }),
    ];
    common().into_iter().chain(own).collect()
}

pub fn markets() -> Vec<Column<Market>> {
    let own: [Column<Market>; 6] = [
        ("country", |at| at.country(at.row.country)),
        ("languages", |at| at.languages(&at.row.languages)),
        ("currencies", |at| {
            code(joined(at.row.currencies.iter().map(|one| one.code())))
        }),
        ("time_zone", |at| {
            code(at.row.time_zone.as_deref().unwrap_or_default())
        }),
        ("requirements", |at| {
            let schemes: Vec<_> = at.row.requirements.iter().map(|one| one.scheme).collect();
            at.slugs(&at.site.catalogue.schemes, &schemes)
        }),
        ("products", |at| {
            let relations = &at.site.catalogue.relations;
            text(
                Relations::list(&relations.products_of_market, at.id)
                    .len()
                    .to_string(),
            )
        }),
    ];
    let mut columns: Vec<Column<Market>> = common().into_iter().chain(own).chain(contact()).collect();
    // A market goes by the name of its country.
    for column in &mut columns {
        if column.0 == "name" {
            column.1 = |at| at.words(Some(&market_name(at.row)));
        }
    }
    columns
}

pub fn schemes() -> Vec<Column<Scheme>> {
    let own: [Column<Scheme>; 7] = [
        ("short_name", |at| at.words(Some(&scheme_short(at.row)))),
        ("owner", |at| at.words(at.row.owner.as_ref())),
        ("applies_to", |at| words(std::iter::once(at.row.applies_to))),
        ("max_years", |at| {
            text(
                at.row
                    .max_years
                    .map(|years| years.to_string())
                    .unwrap_or_default(),
            )
        }),
        ("lookup_url", |at| {
            text(at.row.lookup_url.as_deref().unwrap_or_default())
        }),
        ("markets", |at| {
            at.slugs(&at.site.catalogue.markets, &at.row.markets)
        }),
        ("for_sectors", |at| {
            at.slugs(&at.site.catalogue.sectors, &at.row.for_sectors)
        }),
    ];
    common().into_iter().chain(own).collect()
}
