//! Columns of the list of companies.

use super::{Column, Reached, code, common, contact, text, words};
use crate::catalogue::contact::Contact;
use crate::catalogue::{Company, Relations};

impl Reached for Company {
    fn contact(&self) -> &Contact {
        &self.contact
    }
    fn website(&self) -> Option<&str> {
        self.website.as_deref()
    }
}

pub fn columns() -> Vec<Column<Company>> {
    let own: [Column<Company>; 17] = [
        ("legal_name", |at| at.words(at.row.legal_name.as_ref())),
        ("country", |at| at.country(at.row.country)),
        ("province", |at| at.province(at.row.province)),
        ("city", |at| at.words(at.row.city.as_ref())),
        ("languages", |at| at.languages(&at.row.languages)),
        ("types", |at| words(at.row.types_on(at.site.catalogue.date))),
        ("roles", |at| words(at.row.roles.iter())),
        ("capabilities", |at| words(at.row.capabilities.iter())),
        ("size", |at| words(at.row.size.iter())),
        ("founded", |at| {
            text(at.row.founded.map(|year| year.to_string()).unwrap_or_default())
        }),
        ("export_markets", |at| {
            at.slugs(&at.site.catalogue.markets, &at.row.export.markets)
        }),
        ("national_id", |at| {
            code(at.row.ids.national_id.as_deref().unwrap_or_default())
        }),
        ("register_no", |at| {
            code(at.row.ids.register_number.as_deref().unwrap_or_default())
        }),
        ("lei", |at| code(at.row.ids.lei.as_deref().unwrap_or_default())),
        ("gln", |at| code(at.row.ids.gln.as_deref().unwrap_or_default())),
        ("certificates", |at| at.held(&at.row.certificates)),
        ("products", |at| {
            let relations = &at.site.catalogue.relations;
            let products = Relations::list(&relations.products_of_company, at.id);
            at.slugs(&at.site.catalogue.products, products)
        }),
    ];
    common().into_iter().chain(own).chain(contact()).collect()
}
