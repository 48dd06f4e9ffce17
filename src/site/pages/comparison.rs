//! Products side by side. All of a leaf sector stand in tables that need no script; what a visitor chose is put beside
//! each other by a script, out of the products' own pages.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::links::words;
use super::super::lists::{PAGE_SIZE, pages};
use super::super::machine;
use super::super::presenter::Presenter;
use super::super::shell::{PageFacts, description};
use super::super::structured;
use super::super::view::{CellView, CompareView, ComparisonView, LinkView, Section, TableRowView, TableView};
use super::list::pager;
use super::specifications::specification_value;
use super::terms::price_html;
use crate::catalogue::readiness::is_ready;
use crate::catalogue::{Id, Kind, Product, Relations, Row, Sector};

/// Columns of the table of measures; what fewer products share is left to their own pages.
const MEASURES: usize = 6;

/// What stands in a cell where nothing is known.
const NOTHING: &str = "–";

impl Site {
    /// Where the products of a leaf sector stand side by side; none where there are not two of them.
    pub(in super::super) fn comparison_path(&self, tag: &str, id: Id<Sector>) -> Option<String> {
        let sector = self.catalogue.sectors.get(id)?;
        let relations = &self.catalogue.relations;
        let is_leaf = Relations::list(&relations.leaves_of_sector, id).is_empty();
        let products = Relations::list(&relations.products_of_sector, id).len();
        (is_leaf && products > 1 && !sector.entry.archived).then(|| address::comparison(tag, sector.slug()))
    }

    /// The products of a leaf sector side by side.
    pub(super) fn comparison(
        &self,
        site: &LanguageSite,
        id: Id<Sector>,
        number: usize,
    ) -> Option<ComparisonView> {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let tag = presenter.tag.as_str();
        let sector = self.catalogue.sectors.get(id)?;
        let rows = site.products_of_sector.get(id.row())?;
        let shown: Vec<Id<Product>> = rows
            .iter()
            .skip((number - 1) * PAGE_SIZE)
            .take(PAGE_SIZE)
            .map(|row| Id::new(*row as usize))
            .collect();
        let first = address::comparison(tag, sector.slug());
        let address = address::page_of(&first, number);
        let own = address.strip_prefix(&address::home(tag)).unwrap_or(&address);
        let link = self.sector_link(presenter, id)?;
        let title = |name: String| strings.with("comparison-of-sector", &[("name", name.into())]);
        let plain_title = title(presenter.raw(&sector.entry.name).to_owned());
        let full_title = if number > 1 {
            let page = strings.count("page-number", number);
            format!("{plain_title}{} {page}", strings.text("comma"))
        } else {
            plain_title
        };
        let mut crumbs = vec![Presenter::link(
            Some(address::list(tag, Kind::Sector)),
            presenter.isolate(strings.text("sectors")),
        )];
        crumbs.extend(
            sector
                .parent
                .and_then(|parent| self.sector_link(presenter, parent)),
        );
        crumbs.push(link.clone());
        crumbs.push(Presenter::link(
            None,
            presenter.isolate(strings.text("side-by-side")),
        ));
        let tables = [self.terms_table(site, &shown), self.measures_table(site, &shown)];
        Some(ComparisonView {
            shell: self.shell(
                site,
                PageFacts {
                    own,
                    title: full_title,
                    description: Some(description(strings.text("comparison-terms-caption"))),
                    section: Section::Sectors,
                    json_ld: structured::crumbs(self, &crumbs, &address),
                    crumbs,
                    ..PageFacts::default()
                },
            ),
            title_html: title(presenter.html(&sector.entry.name)),
            page_number: (number > 1).then(|| presenter.count(number)),
            count: strings.count("products-count", rows.len()),
            tables: tables.into_iter().flatten().collect(),
            csv_path: machine::sector_table_path(tag, sector.slug()),
            pager: pager(presenter, &first, number, pages(rows.len())),
            sector: link,
        })
    }

    /// The page on which a script puts products beside each other.
    pub(super) fn compare(&self, site: &LanguageSite) -> CompareView {
        let presenter = &site.presenter;
        let tag = presenter.tag.as_str();
        let title = presenter.strings.text("compare-title");
        let crumbs = vec![
            Presenter::link(
                Some(address::list(tag, Kind::Product)),
                presenter.isolate(presenter.strings.text("products")),
            ),
            Presenter::link(None, presenter.isolate(title)),
        ];
        let sectors = self.catalogue.relations.top_sectors.iter().flat_map(|top| {
            let leaves = Relations::list(&self.catalogue.relations.leaves_of_sector, *top);
            std::iter::once(*top).chain(leaves.iter().copied())
        });
        CompareView {
            shell: self.shell(
                site,
                PageFacts {
                    own: "compare/",
                    title: title.to_owned(),
                    section: Section::Products,
                    crumbs,
                    noindex: true,
                    ..PageFacts::default()
                },
            ),
            title_html: presenter.isolate(title),
            sectors: sectors
                .filter_map(|sector| {
                    let path = self.comparison_path(tag, sector)?;
                    let link = self.sector_link(presenter, sector)?;
                    Some(Presenter::link(Some(path), link.text_html))
                })
                .collect(),
            products_path: address::list(tag, Kind::Product),
        }
    }

    /// What decides, product by product.
    fn terms_table(&self, site: &LanguageSite, shown: &[Id<Product>]) -> Option<TableView> {
        let keys = [
            "maker",
            "ready-for",
            "certificates",
            "minimum-order",
            "lead-time",
            "delivery-terms",
            "price",
        ];
        let rows = shown
            .iter()
            .filter_map(|id| {
                let product = self.catalogue.products.get(*id)?;
                Some(TableRowView {
                    head: self.product_link(&site.presenter, *id)?,
                    cells: self.terms_of(site, product),
                })
            })
            .collect();
        let columns = keys.map(|key| label(&site.presenter, key));
        table(
            &site.presenter,
            "comparison-terms-caption",
            columns.to_vec(),
            rows,
        )
    }

    /// The cells of a product, in the order of the columns.
    fn terms_of(&self, site: &LanguageSite, product: &Product) -> Vec<CellView> {
        let presenter = &site.presenter;
        let maker_id = product.makers.first().copied();
        let maker = maker_id.and_then(|maker| self.catalogue.companies.get(maker));
        let mut ready: Vec<_> = product
            .markets
            .iter()
            .map(|presence| presence.market)
            .filter(|market| self.is_living_market(*market) && is_ready(&self.catalogue, product, *market))
            .collect();
        ready.sort_by_key(|market| site.market_ranks.get(market.row()).copied());
        let terms = match (product.delivery_terms.as_slice(), maker) {
            ([], Some(maker)) => maker.delivery_terms.as_slice(),
            (terms, _) => terms,
        };
        let terms: Vec<String> = terms.iter().map(|term| presenter.delivery_term(term)).collect();
        let price = product.price.as_ref().map_or_else(
            || presenter.strings.text("price-on-request").to_owned(),
            |price| price_html(presenter, price),
        );
        vec![
            links(
                maker_id
                    .and_then(|maker| self.company_link(presenter, maker))
                    .into_iter()
                    .collect(),
            ),
            links(
                ready
                    .into_iter()
                    .filter_map(|market| self.market_link(presenter, market))
                    .collect(),
            ),
            links(self.held_schemes(presenter, &product.certificates)),
            text(
                product
                    .minimum_order
                    .as_ref()
                    .map(|quantity| presenter.quantity(quantity)),
            ),
            text(product.lead_time.as_ref().map(|time| presenter.lead_time(time))),
            text((!terms.is_empty()).then(|| presenter.join(&terms))),
            text(Some(price)),
        ]
    }

    /// What at least two of these products are measured by, the most common first.
    fn measures_table(&self, site: &LanguageSite, shown: &[Id<Product>]) -> Option<TableView> {
        let presenter = &site.presenter;
        let products: Vec<(Id<Product>, &Product)> = self.catalogue.products.of(shown).collect();
        let mut measures: Vec<(&str, String, usize)> = Vec::new();
        for (_, product) in &products {
            let mut seen: Vec<&str> = Vec::new();
            for one in &product.specifications {
                let name = presenter.raw(&one.label);
                if seen.contains(&name) {
                    continue;
                }
                seen.push(name);
                match measures.iter_mut().find(|(known, ..)| *known == name) {
                    Some((.., count)) => *count += 1,
                    None => measures.push((name, presenter.html(&one.label), 1)),
                }
            }
        }
        measures.retain(|(.., count)| *count > 1);
        measures.sort_by_key(|(.., count)| std::cmp::Reverse(*count));
        measures.truncate(MEASURES);
        if measures.is_empty() {
            return None;
        }
        let rows = products
            .iter()
            .filter_map(|(id, product)| {
                let cells: Vec<CellView> = measures
                    .iter()
                    .map(|(name, ..)| {
                        let mut own = product.specifications.iter();
                        let one = own.find(|one| presenter.raw(&one.label) == *name);
                        text(one.map(|one| specification_value(presenter, one)))
                    })
                    .collect();
                let says = cells.iter().any(|cell| !cell.text_html.is_empty());
                says.then_some(TableRowView {
                    head: self.product_link(presenter, *id)?,
                    cells,
                })
            })
            .collect();
        let columns = measures
            .into_iter()
            .map(|(_, html, _)| Presenter::link(None, html))
            .collect();
        table(presenter, "comparison-measures-caption", columns, rows)
    }
}

fn label(presenter: &Presenter, key: &str) -> LinkView {
    Presenter::link(None, presenter.isolate(presenter.strings.text(key)))
}

fn links(links: Vec<LinkView>) -> CellView {
    CellView {
        links,
        ..CellView::default()
    }
}

fn text(text_html: Option<String>) -> CellView {
    CellView {
        text_html: text_html.unwrap_or_default(),
        ..CellView::default()
    }
}

/// A table of products; none without a row.
fn table(
    presenter: &Presenter,
    caption: &str,
    columns: Vec<LinkView>,
    rows: Vec<TableRowView>,
) -> Option<TableView> {
    (!rows.is_empty()).then(|| TableView {
        caption: presenter.strings.text(caption).to_owned(),
        corner: presenter.strings.text("product").to_owned(),
        labels: columns.iter().map(words).collect(),
        columns,
        rows,
        gap: NOTHING.to_owned(),
    })
}
