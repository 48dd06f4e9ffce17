//! The home page: the hub, all numbers counted from the data.

use std::cmp::Reverse;

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::lists::in_order;
use super::super::presenter::Presenter;
use super::super::shell::{PageFacts, description};
use super::super::structured;
use super::super::view::{HomeMarketView, HomeView, NewCertificateView, NumberView};
use crate::catalogue::certificate::Certificate;
use crate::catalogue::relations::Holder;
use crate::catalogue::{Id, Kind, Product};
use crate::language::Date;

/// Products chosen by editors, newest products, newest certificates.
const FEATURED: usize = 6;
const NEWEST: usize = 4;
const CERTIFICATES: usize = 6;

/// The slug of the free page that explains how to buy, when the catalogue has one.
const HOW_TO_BUY: &str = "how-to-buy";

impl Site {
    pub(super) fn home(&self, site: &LanguageSite) -> HomeView {
        let presenter = &site.presenter;
        let catalogue = &self.catalogue;
        let tag = presenter.tag.as_str();
        let brand_entry = self.own_brand();
        let (title, tagline) = (self.title(), self.tagline());
        let line = brand_entry.and_then(|brand| self.brand_words(brand).1);
        let how_to_buy = self.living_page(HOW_TO_BUY).map(|page| {
            let path = address::entry(tag, Kind::Page, HOW_TO_BUY);
            Presenter::link(Some(path), presenter.html(&page.entry.name))
        });
        HomeView {
            shell: self.shell(
                site,
                PageFacts {
                    title: presenter.raw(&title).to_owned(),
                    description: tagline.as_ref().map(|text| description(presenter.raw(text))),
                    json_ld: structured::home(self, site),
                    ..PageFacts::default()
                },
            ),
            title_html: presenter.html(line.as_ref().unwrap_or(&title)),
            lead_html: tagline.as_ref().map(|text| presenter.html(text)),
            own_market: self.home_market(presenter),
            products_path: address::list(tag, Kind::Product),
            companies_path: address::list(tag, Kind::Company),
            markets_path: address::list(tag, Kind::Market),
            sectors_path: address::list(tag, Kind::Sector),
            schemes_path: address::list(tag, Kind::Scheme),
            numbers: self.numbers(presenter),
            markets: in_order(&self.lists.markets, &site.market_ranks)
                .into_iter()
                .filter_map(|row| self.market_card(presenter, Id::new(row as usize)))
                .collect(),
            sectors: catalogue
                .relations
                .top_sectors
                .iter()
                .filter_map(|id| self.sector_card(presenter, *id))
                .collect(),
            featured_html: self.product_cards(site, self.featured(site).into_iter()),
            newest_products_html: self.product_cards(site, self.newest(NEWEST).into_iter().map(|(_, id)| id)),
            newest_certificates: self.newest_certificates(presenter),
            meaning: brand_entry
                .and_then(|brand| brand.entry.summary.as_ref())
                .map(|text| presenter.block(text)),
            brand_path: brand_entry.map(|brand| address::entry(tag, Kind::Brand, &brand.entry.slug)),
            needs: self.waiting_needs(site),
            needs_path: self.list_of_actors(site, Kind::Need),
            campaigns: self.running(site),
            events: self.next_events(site),
            events_path: self.list_of_actors(site, Kind::Event),
            how_to_buy,
        }
    }

    fn numbers(&self, presenter: &Presenter) -> Vec<NumberView> {
        let tag = presenter.tag.as_str();
        let valid: usize = self
            .catalogue
            .relations
            .holders_of_scheme
            .iter()
            .flatten()
            .filter(|(_, _, state)| state.holds())
            .count();
        let number = |count: usize, key: &str, kind: Kind| NumberView {
            value: presenter.count(count),
            label: presenter.strings.count(key, count),
            path: Some(address::list(tag, kind)),
        };
        let mut numbers = vec![
            number(self.lists.products.all.len(), "number-products", Kind::Product),
            number(self.lists.companies.all.len(), "number-companies", Kind::Company),
            number(self.lists.markets.len(), "number-markets", Kind::Market),
            number(valid, "number-certificates", Kind::Scheme),
        ];
        // An edition is about one market.
        if self.own_market().is_some() {
            numbers.remove(2);
        }
        numbers
    }

    /// What a buyer in the market of an edition needs to know first.
    fn home_market(&self, presenter: &Presenter) -> Option<HomeMarketView> {
        let (id, market) = self.own_market()?;
        let (ready, preparing) = self.market_counts(id);
        Some(HomeMarketView {
            link: self.market_link(presenter, id)?,
            ready: presenter.strings.count("products-ready", ready),
            preparing: (preparing > 0).then(|| presenter.strings.count("products-preparing", preparing)),
            summary: market.entry.summary.as_ref().map(|text| presenter.block(text)),
            notice: market.notice.as_ref().map(|text| presenter.block(text)),
            ask: self.ask_for_market(presenter, market),
        })
    }

    /// Products chosen by editors; another six each week, so that all of them have their turn.
    pub(in super::super) fn chosen_by_editors(&self) -> Vec<Id<Product>> {
        let mut chosen: Vec<Id<Product>> = self
            .listed_products()
            .filter(|(_, product)| product.entry.featured)
            .map(|(id, _)| id)
            .collect();
        chosen.sort_by_key(|id| (self.weight_of(*id), *id));
        let week = usize::try_from(Date::MIN.days_until(self.catalogue.date) / 7).unwrap_or(0);
        if !chosen.is_empty() {
            let start = (week * FEATURED) % chosen.len();
            chosen.rotate_left(start);
        }
        chosen.truncate(FEATURED);
        chosen
    }

    /// The same six in every language, each in its own order.
    fn featured(&self, site: &LanguageSite) -> Vec<Id<Product>> {
        let mut chosen = self.chosen_by_editors();
        chosen.sort_by_key(|id| (self.weight_of(*id), site.product_ranks.get(id.row()).copied()));
        chosen
    }

    fn weight_of(&self, id: Id<Product>) -> Reverse<i64> {
        let product = self.catalogue.products.get(id);
        Reverse(product.map_or(0, |product| product.entry.weight))
    }

    /// Products that stand in lists, in the order of their slugs.
    fn listed_products(&self) -> impl Iterator<Item = (Id<Product>, &Product)> {
        let rows = self.lists.products.all.iter();
        rows.filter_map(|row| {
            let id = Id::new(*row as usize);
            Some((id, self.catalogue.products.get(id)?))
        })
    }

    /// Products with the day on which they were published or, where that is not said, last brought up to date;
    /// newest first. Products without a day are no news.
    #[must_use]
    pub fn newest(&self, count: usize) -> Vec<(Date, Id<Product>)> {
        let mut products: Vec<(Date, Id<Product>)> = self
            .listed_products()
            .filter_map(|(id, product)| {
                let entry = &product.entry;
                Some((entry.published_on.or(entry.updated_on)?, id))
            })
            .collect();
        products.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        products.truncate(count);
        products
    }

    fn newest_certificates(&self, presenter: &Presenter) -> Vec<NewCertificateView> {
        let catalogue = &self.catalogue;
        let mut all: Vec<(Date, Holder, &Certificate)> = Vec::new();
        for holders in &catalogue.relations.holders_of_scheme {
            for (holder, position, state) in holders.iter().filter(|(_, _, state)| state.holds()) {
                let list = match holder {
                    Holder::Company(id) => catalogue.companies.get(*id).map(|company| &company.certificates),
                    Holder::Product(id) => catalogue.products.get(*id).map(|product| &product.certificates),
                };
                let Some(certificate) = list.and_then(|list| list.get(*position)) else {
                    continue;
                };
                let _ = state;
                if let Some(issued) = certificate.issued {
                    all.push((issued, *holder, certificate));
                }
            }
        }
        all.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        all.into_iter()
            .take(CERTIFICATES)
            .filter_map(|(_, holder, certificate)| {
                let (link, maker_html) = match holder {
                    Holder::Company(id) => (self.company_link(presenter, id)?, None),
                    Holder::Product(id) => {
                        let maker = catalogue.products.get(id)?.makers.first();
                        let maker = maker.and_then(|maker| catalogue.companies.get(*maker));
                        (
                            self.product_link(presenter, id)?,
                            maker.map(|maker| presenter.html(&maker.entry.name)),
                        )
                    }
                };
                Some(NewCertificateView {
                    holder: link,
                    maker_html,
                    scheme: self.scheme_link(presenter, certificate.scheme)?,
                    valid_until: certificate.valid_until.map(|day| presenter.day(day)),
                })
            })
            .collect()
    }
}
