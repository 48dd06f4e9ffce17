//! Links to entries by the name that each goes by.

use super::Site;
use super::names::{market_name, scheme_short};
use super::presenter::Presenter;
use super::view::LinkView;
use crate::catalogue::{Brand, Company, Id, Kind, Market, Product, Reference, Scheme, Sector};

impl Site {
    /// A link to a sector.
    #[must_use]
    pub fn sector_link(&self, presenter: &Presenter, id: Id<Sector>) -> Option<LinkView> {
        let sector = self.catalogue.sectors.get(id)?;
        let words = presenter.html(&sector.entry.name);
        Some(self.link_to(presenter, Reference::to(Kind::Sector, id), words))
    }

    /// A link to a product.
    #[must_use]
    pub fn product_link(&self, presenter: &Presenter, id: Id<Product>) -> Option<LinkView> {
        let product = self.catalogue.products.get(id)?;
        let words = presenter.html(&product.entry.name);
        Some(self.link_to(presenter, Reference::to(Kind::Product, id), words))
    }

    /// A link to a company.
    #[must_use]
    pub fn company_link(&self, presenter: &Presenter, id: Id<Company>) -> Option<LinkView> {
        let company = self.catalogue.companies.get(id)?;
        let words = presenter.html(&company.entry.name);
        Some(self.link_to(presenter, Reference::to(Kind::Company, id), words))
    }

    /// A link to a market.
    #[must_use]
    pub fn market_link(&self, presenter: &Presenter, id: Id<Market>) -> Option<LinkView> {
        let market = self.catalogue.markets.get(id)?;
        let words = presenter.html(&market_name(market));
        Some(self.link_to(presenter, Reference::to(Kind::Market, id), words))
    }

    /// A link to a scheme by its short name.
    #[must_use]
    pub fn scheme_link(&self, presenter: &Presenter, id: Id<Scheme>) -> Option<LinkView> {
        let scheme = self.catalogue.schemes.get(id)?;
        let words = presenter.html(&scheme_short(scheme));
        Some(self.link_to(presenter, Reference::to(Kind::Scheme, id), words))
    }

    /// A link to a brand.
    #[must_use]
    pub fn brand_link(&self, presenter: &Presenter, id: Id<Brand>) -> Option<LinkView> {
        let brand = self.catalogue.brands.get(id)?;
        let words = presenter.html(&brand.entry.name);
        Some(self.link_to(presenter, Reference::to(Kind::Brand, id), words))
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
