//! One file per kind of page: each fills a view from the catalogue. No page knows how another looks.

mod actor;
mod brand;
mod brand_look;
mod company;
mod comparison;
mod happening;
mod home;
mod inquiry;
mod kit;
mod letters;
mod list;
mod market;
mod market_terms;
mod marks;
mod network;
mod overview;
mod parts;
mod plain;
mod presence;
mod product;
mod scheme;
mod search;
mod sector;
mod specifications;
mod terms;
mod verification;

pub(super) use specifications::specification_text;

use super::address;
use super::language_site::LanguageSite;
use super::plan::PageKind;
use super::{Site, address::root_from};
use crate::catalogue::{Id, Kind, Reference};
use crate::diagnostic::Diagnostic;

impl Site {
    /// Renders one page.
    pub(super) fn page(
        &self,
        site: &LanguageSite,
        address: &str,
        page: &PageKind,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let root = match page {
            PageKind::NotFound => address::base_path(self.catalogue.settings.base_url.as_deref()),
            _ => root_from(address),
        };
        match page {
            PageKind::Chooser => self.render(site, "chooser.html", &root, &self.chooser(site), bytes),
            PageKind::NotFound => self.render(site, "not_found.html", &root, &self.not_found(site), bytes),
            PageKind::Home => self.render(site, "home.html", &root, &self.home(site), bytes),
            PageKind::Overview(overview) => {
                let view = self.overview(site, *overview, &root);
                self.render(site, "actor.html", &root, &view, bytes)
            }
            PageKind::Verification(grant) => match self.verification(site, address, *grant) {
                Some(view) => self.render(site, "verification.html", &root, &view, bytes),
                None => Ok(()),
            },
            PageKind::Kit(id) => match self.catalogue.brands.get(*id) {
                Some(brand) => self.render(site, "kit.html", &root, &self.kit(site, *id, brand), bytes),
                None => Ok(()),
            },
            PageKind::Search => self.render(site, "search.html", &root, &self.search_page(site), bytes),
            PageKind::Comparison { sector, number } => match self.comparison(site, Id::new(*sector), *number)
            {
                Some(view) => self.render(site, "comparison.html", &root, &view, bytes),
                None => Ok(()),
            },
            PageKind::Compare => self.render(site, "compare.html", &root, &self.compare(site), bytes),
            PageKind::Basket => self.render(site, "basket.html", &root, &self.basket(site), bytes),
            PageKind::Letters => self.render(site, "letters.html", &root, &self.letters(site), bytes),
            PageKind::List { kind, chosen, number } => self.render(
                site,
                "list.html",
                &root,
                &self.list(site, *kind, *chosen, *number),
                bytes,
            ),
            PageKind::Entry { kind, row, number } => {
                self.entry_page(site, *kind, *row, *number, &root, bytes)
            }
        }
    }

    fn entry_page(
        &self,
        site: &LanguageSite,
        kind: Kind,
        row: usize,
        number: usize,
        root: &str,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let catalogue = &self.catalogue;
        match kind {
            Kind::Product => match catalogue.products.get(Id::new(row)) {
                Some(product) => {
                    let view = self.product(site, Id::new(row), product, root);
                    self.render(site, "product.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            Kind::Company => match catalogue.companies.get(Id::new(row)) {
                Some(company) => {
                    let view = self.company(site, Id::new(row), company, root);
                    self.render(site, "company.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            Kind::Sector => match catalogue.sectors.get(Id::new(row)) {
                Some(sector) => {
                    let view = self.sector(site, Id::new(row), sector, number, root);
                    self.render(site, "sector.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            Kind::Market => match catalogue.markets.get(Id::new(row)) {
                Some(market) => {
                    let view = self.market(site, Id::new(row), market, root);
                    self.render(site, "market.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            Kind::Scheme => match catalogue.schemes.get(Id::new(row)) {
                Some(scheme) => {
                    let view = self.scheme(site, Id::new(row), scheme, root);
                    self.render(site, "scheme.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            Kind::Brand => match catalogue.brands.get(Id::new(row)) {
                Some(brand) => {
                    let view = self.brand(site, Id::new(row), brand, root);
                    self.render(site, "brand.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            Kind::Page => match catalogue.pages.get(Id::new(row)) {
                Some(page) => {
                    let view = self.free_page(site, page, root);
                    self.render(site, "page.html", root, &view, bytes)
                }
                None => Ok(()),
            },
            actor => match self.actor(site, Reference { kind: actor, row }, root) {
                Some(view) => self.render(site, "actor.html", root, &view, bytes),
                None => Ok(()),
            },
        }
    }
}
