//! What all pages of one language share, made once: the presenter, the frame, orders of lists, cards.

use std::sync::OnceLock;

use super::lists::ranks;
use super::names::market_name;
use super::presenter::Presenter;
use crate::catalogue::{Catalogue, Entry, Resolve, Row, Table};
use crate::theme::Value;

/// One language of the site.
pub struct LanguageSite {
    pub presenter: Presenter,
    /// What templates see as `site`; empty until the frame is made.
    pub site_value: Value,
    /// Rank of every entry in this language's order.
    pub product_ranks: Vec<u32>,
    pub company_ranks: Vec<u32>,
    pub market_ranks: Vec<u32>,
    pub scheme_ranks: Vec<u32>,
    pub product_cards: Vec<OnceLock<Value>>,
    pub company_cards: Vec<OnceLock<Value>>,
}

impl LanguageSite {
    /// Sorts everything for one language.
    #[must_use]
    pub fn new(presenter: Presenter, catalogue: &Catalogue) -> LanguageSite {
        let market_ranks = ranks(
            catalogue.markets.iter().map(|(_, market)| Named {
                slug: market.slug(),
                weight: market.entry.weight,
                name: presenter.raw(&market_name(market)).to_owned(),
            }),
            &presenter,
            |named| (named.weight, named.name.clone()),
        );
        LanguageSite {
            site_value: Value::none(),
            product_ranks: ranks_of(&catalogue.products, &presenter),
            company_ranks: ranks_of(&catalogue.companies, &presenter),
            market_ranks,
            scheme_ranks: ranks_of(&catalogue.schemes, &presenter),
            product_cards: slots(catalogue.products.len()),
            company_cards: slots(catalogue.companies.len()),
            presenter,
        }
    }
}

struct Named<'a> {
    slug: &'a str,
    weight: i64,
    name: String,
}

impl Row for Named<'_> {
    fn slug(&self) -> &str {
        self.slug
    }
}

impl Row for &Entry {
    fn slug(&self) -> &str {
        &self.slug
    }
}

fn ranks_of<T: Resolve>(table: &Table<T>, presenter: &Presenter) -> Vec<u32> {
    ranks(table.iter().map(|(_, row)| row.entry()), presenter, |entry| {
        (entry.weight, presenter.raw(&entry.name).to_owned())
    })
}

fn slots<T>(count: usize) -> Vec<OnceLock<T>> {
    std::iter::repeat_with(OnceLock::new).take(count).collect()
}
