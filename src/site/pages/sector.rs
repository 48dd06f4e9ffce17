//! A sector's page: a top sector with its leaves and a choice of products, or a leaf with all of them.

use super::super::Site;
use super::super::address;
use super::super::documents::DocumentSubject;
use super::super::language_site::LanguageSite;
use super::super::lists::{PAGE_SIZE, pages};
use super::super::machine;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured_actor;
use super::super::view::{LinkView, MarketCardView, Section, SectorView};
use super::list::pager;
use super::parts::{meta_description, meta_title};
use crate::catalogue::readiness::is_ready;
use crate::catalogue::{Company, Id, Kind, Product, Reference, Relations, Row, Scheme, Sector};

/// Products shown on a top sector's page; the list has them all.
const CHOICE: usize = 12;

/// Companies shown on a sector's page.
const COMPANIES: usize = 12;

impl Site {
    pub(in super::super) fn sector(
        &self,
        site: &LanguageSite,
        id: Id<Sector>,
        sector: &Sector,
        number: usize,
        root: &str,
    ) -> SectorView {
        let presenter = &site.presenter;
        let entry = &sector.entry;
        let relations = &self.catalogue.relations;
        let products = Relations::list(&relations.products_of_sector, id);
        let ordered = site
            .products_of_sector
            .get(id.row())
            .map(Vec::as_slice)
            .unwrap_or_default();
        let leaves = Relations::list(&relations.leaves_of_sector, id);
        let is_top = !leaves.is_empty();
        let first = format!("sectors/{}/", sector.slug());
        let own = address::page_of(&first, number);
        let skip = if is_top { 0 } else { (number - 1) * PAGE_SIZE };
        let take = if is_top { CHOICE } else { PAGE_SIZE };
        let shown: Vec<u32> = ordered.iter().copied().skip(skip).take(take).collect();
        let tag = presenter.tag.as_str();
        let list = address::facet(tag, Kind::Product, "sector", sector.slug());
        let mut crumbs = vec![Presenter::link(
            Some(address::list(tag, Kind::Sector)),
            presenter.isolate(presenter.strings.text("sectors")),
        )];
        crumbs.extend(
            sector
                .parent
                .and_then(|parent| self.sector_link(presenter, parent)),
        );
        crumbs.push(Presenter::link(None, presenter.html(&entry.name)));
        let siblings = sector
            .parent
            .map(|parent| Relations::list(&relations.leaves_of_sector, parent))
            .unwrap_or_default();
        let picture = self.first_picture(presenter, products.iter().copied());
        SectorView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Sectors,
                    json_ld: structured_actor::sector(
                        self,
                        site,
                        Reference::to(Kind::Sector, id),
                        &shown,
                        &crumbs,
                        &format!("{tag}/{own}"),
                    ),
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    picture: picture.as_ref(),
                    ..PageFacts::default()
                },
            ),
            notices: self.notices(site, entry),
            name_html: presenter.html(&entry.name),
            sign_html: self.sign(id).map(|drawing| drawing.inline.clone()),
            parent: sector
                .parent
                .and_then(|parent| self.sector_link(presenter, parent)),
            summary: entry.summary.as_ref().map(|text| presenter.block(text)),
            body: if number == 1 {
                self.body(site, entry, root, 1)
            } else {
                None
            },
            leaves: leaves
                .iter()
                .filter_map(|leaf| self.sector_card(presenter, *leaf))
                .collect(),
            siblings: siblings
                .iter()
                .filter(|other| **other != id)
                .filter_map(|other| self.sector_link(presenter, *other))
                .collect(),
            total: u32::try_from(products.len()).unwrap_or(u32::MAX),
            products_html: self.product_rows(site, shown.iter().map(|row| Id::new(*row as usize))),
            products_path: (is_top && products.len() > CHOICE)
                .then_some(list)
                .filter(|path| self.find(path).is_some()),
            csv_path: (!products.is_empty()).then(|| machine::sector_table_path(tag, sector.slug())),
            comparison_path: self.comparison_path(tag, id),
            pager: (!is_top)
                .then(|| {
                    pager(
                        presenter,
                        &format!("{tag}/{first}"),
                        number,
                        pages(products.len()),
                    )
                })
                .flatten(),
            page_number: (number > 1).then(|| presenter.count(number)),
            hs_chapters_html: sector
                .hs_chapters
                .iter()
                .map(|chapter| {
                    let name = presenter.isolate(chapter.name(presenter.words()));
                    format!("{} {name}", presenter.code(&chapter.digits()))
                })
                .collect(),
            schemes: self.schemes_of_sector(site, id, sector.parent),
            companies_path: Some(address::facet(tag, Kind::Company, "sector", sector.slug()))
                .filter(|path| self.find(path).is_some()),
            companies_html: self.companies_of(site, products),
            markets: if number == 1 {
                self.markets_of_sector(site, products)
            } else {
                Vec::new()
            },
            trust: self.trust(presenter, entry),
            pdf_path: self.document_path(site, DocumentSubject::Sector(id)),
        }
    }

    fn schemes_of_sector(
        &self,
        site: &LanguageSite,
        id: Id<Sector>,
        parent: Option<Id<Sector>>,
    ) -> Vec<LinkView> {
        let mut schemes: Vec<Id<Scheme>> = self
            .catalogue
            .schemes
            .iter()
            .filter(|(_, scheme)| !scheme.entry.archived)
            .filter(|(_, scheme)| {
                scheme.for_sectors.contains(&id)
                    || parent.is_some_and(|parent| scheme.for_sectors.contains(&parent))
            })
            .map(|(scheme, _)| scheme)
            .collect();
        schemes.sort_by_key(|scheme| site.scheme_ranks.get(scheme.row()).copied());
        schemes
            .into_iter()
            .filter_map(|scheme| self.scheme_link(&site.presenter, scheme))
            .collect()
    }

    /// Cards of the makers of several products, in the order of the language, at most [`COMPANIES`].
    fn companies_of(&self, site: &LanguageSite, products: &[Id<Product>]) -> String {
        let mut makers: Vec<Id<Company>> = Vec::new();
        for (_, product) in self.catalogue.products.of(products) {
            makers.extend(product.makers.first());
        }
        makers.sort_unstable();
        makers.dedup();
        makers.sort_by_key(|maker| site.company_ranks.get(maker.row()).copied());
        self.company_cards(site, makers.into_iter().take(COMPANIES))
    }

    /// Markets with how many of these products they admit.
    fn markets_of_sector(&self, site: &LanguageSite, products: &[Id<Product>]) -> Vec<MarketCardView> {
        let presenter = &site.presenter;
        let mut counts = vec![(0_usize, 0_usize); self.catalogue.markets.len()];
        for (_, product) in self.catalogue.products.of(products) {
            for presence in &product.markets {
                let Some((ready, all)) = counts.get_mut(presence.market.row()) else {
                    continue;
                };
                *all += 1;
                *ready += usize::from(is_ready(&self.catalogue, product, presence.market));
            }
        }
        let mut cards: Vec<(u32, MarketCardView)> = Vec::new();
        for ((id, _), (ready, all)) in self
            .catalogue
            .markets
            .iter()
            .zip(counts)
            .filter(|((_, market), (_, all))| *all > 0 && !market.entry.archived)
        {
            let Some(card) = self.market_card(presenter, id) else {
                continue;
            };
            let percent = (ready * 100).checked_div(all).unwrap_or(0);
            let card = MarketCardView {
                ready: presenter.count(ready),
                ready_percent: u32::try_from(percent).unwrap_or(0),
                preparing: (all > ready).then(|| presenter.strings.count("products-preparing", all - ready)),
                summary: None,
                groups_html: None,
                ..card
            };
            cards.push((site.market_ranks.get(id.row()).copied().unwrap_or(u32::MAX), card));
        }
        cards.sort_by_key(|(rank, _)| *rank);
        cards.into_iter().map(|(_, card)| card).collect()
    }
}
