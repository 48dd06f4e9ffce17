//! Links to entries: the address in the language of the page, and the name that the entry goes by.

use super::Site;
use super::address;
use super::names::{market_name, scheme_short};
use super::presenter::Presenter;
use super::view::LinkView;
use crate::catalogue::{Brand, Company, Id, Kind, Market, Product, Row, Scheme, Sector};

impl Site {
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

/// The words of a link without its markup, for structured data.
#[must_use]
pub fn words(link: &LinkView) -> String {
    let mut plain = String::new();
    let mut in_tag = false;
    for character in link.text_html.chars() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            other if !in_tag => plain.push(other),
            _ => {}
        }
    }
    plain
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
}
