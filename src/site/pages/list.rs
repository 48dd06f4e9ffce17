//! Lists of products, companies, markets, sectors and schemes, whole or narrowed by one facet.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::lists::{
    Facet, FacetLabel, FacetValue, KindLists, PAGE_SIZE, in_order, pager_numbers, pages,
};
use super::super::machine;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured;
use super::super::view::{FacetValueView, FacetView, ListKind, ListView, PagerItemView, PagerView, Section};
use crate::catalogue::{Id, Kind, Reference};

impl Site {
    pub(super) fn list(
        &self,
        site: &LanguageSite,
        kind: Kind,
        chosen: Option<(Facet, usize)>,
        number: usize,
    ) -> ListView {
        let presenter = &site.presenter;
        let tag = presenter.tag.as_str();
        let (list_kind, section, key, count_key) = words_of(kind);
        let lists = self.lists.of_kind(kind);
        let value = chosen.and_then(|chosen| facet_value(lists?, chosen));
        let whole = address::list(tag, kind);
        let first = match (chosen, value) {
            (Some((facet, _)), Some(value)) => address::facet(tag, kind, facet.word(), &value.slug),
            _ => whole.clone(),
        };
        let rows = self.rows_of(site, kind, chosen);
        let shown: Vec<usize> = rows
            .iter()
            .skip((number - 1) * PAGE_SIZE)
            .take(PAGE_SIZE)
            .map(|row| *row as usize)
            .collect();
        let title = match (chosen, value) {
            (Some((facet, _)), Some(value)) => {
                let name = label_html(presenter, &value.label);
                let key = format!("title-{}-{}", kind.folder(), facet.word());
                (presenter.strings.with(&key, &[("name", name.into())]), {
                    let name = presenter.label(&value.label).to_owned();
                    presenter.strings.with(&key, &[("name", name.into())])
                })
            }
            _ => (
                presenter.isolate(presenter.strings.text(key)),
                presenter.strings.text(key).to_owned(),
            ),
        };
        let page_number = (number > 1).then(|| presenter.count(number));
        let mut crumbs = Vec::from_iter(self.ecosystem_crumb(presenter, kind));
        crumbs.push(Presenter::link(
            value.map(|_| whole.clone()),
            presenter.isolate(presenter.strings.text(key)),
        ));
        if value.is_some() {
            crumbs.push(Presenter::link(None, title.0.clone()));
        }
        let own = address::page_of(&first, number);
        let own = own.strip_prefix(&address::home(tag)).unwrap_or(&own).to_owned();
        let full_title = if number > 1 {
            let page = presenter.strings.count("page-number", number);
            format!("{}{} {page}", title.1, presenter.strings.text("comma"))
        } else {
            title.1.clone()
        };
        // What stands on a list is told to machines once, on its first page.
        let told = if number == 1 && value.is_none() {
            shown.as_slice()
        } else {
            &[]
        };
        let mut view = ListView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: full_title,
                    section,
                    shared: true,
                    json_ld: structured::list(self, site, kind, told, &crumbs, &format!("{tag}/{own}")),
                    crumbs,
                    ..PageFacts::default()
                },
            ),
            kind: list_kind,
            title_html: title.0,
            count: presenter.strings.count(count_key, rows.len()),
            page_number,
            chosen: value
                .map(|value| Presenter::link(Some(whole.clone()), label_html(presenter, &value.label))),
            combine: lists
                .filter(|_| self.has_search())
                .map(|_| combined(kind, chosen.map(|(facet, _)| facet).zip(value))),
            facets: lists
                .map(|lists| facets(site, kind, lists, chosen, &whole))
                .unwrap_or_default(),
            overviews: self.overviews_of(presenter, kind),
            csv_path: match (chosen, value) {
                (None, _) => Some(machine::table_path(tag, kind)),
                (Some((Facet::Sector, _)), Some(value)) if kind == Kind::Product => {
                    Some(machine::sector_table_path(tag, &value.slug))
                }
                _ => None,
            },
            letters_path: (kind == Kind::Company).then(|| format!("{tag}/companies/by/letter/")),
            pager: pager(presenter, &first, number, pages(rows.len())),
            ..ListView::default()
        };
        match kind {
            Kind::Product => {
                view.products_html = self.product_rows(site, shown.iter().copied().map(Id::new));
            }
            Kind::Company => {
                view.companies_html = self.company_cards(site, shown.iter().copied().map(Id::new));
            }
            Kind::Market => {
                view.markets = shown
                    .iter()
                    .filter_map(|row| self.market_card(presenter, Id::new(*row)))
                    .collect();
            }
            Kind::Sector => {
                view.sectors = shown
                    .iter()
                    .filter_map(|row| self.sector_card(presenter, Id::new(*row)))
                    .collect();
            }
            Kind::Scheme => {
                view.schemes = shown
                    .iter()
                    .filter_map(|row| self.scheme_card(presenter, Id::new(*row)))
                    .collect();
            }
            Kind::Brand | Kind::Page => {}
            actor => {
                view.actors = shown
                    .iter()
                    .filter_map(|row| {
                        self.actor_card(
                            presenter,
                            Reference {
                                kind: actor,
                                row: *row,
                            },
                        )
                    })
                    .collect();
            }
        }
        view
    }

    /// Rows of a list in the order of the language.
    pub(in super::super) fn rows_of<'a>(
        &self,
        site: &'a LanguageSite,
        kind: Kind,
        chosen: Option<(Facet, usize)>,
    ) -> std::borrow::Cow<'a, [u32]> {
        match kind {
            Kind::Product | Kind::Company => site
                .ordered
                .get(&(kind, chosen))
                .map(Vec::as_slice)
                .unwrap_or_default()
                .into(),
            Kind::Market => in_order(&self.lists.markets, &site.market_ranks).into(),
            Kind::Scheme => in_order(&self.lists.schemes, &site.scheme_ranks).into(),
            Kind::Sector => {
                let tops = &self.catalogue.relations.top_sectors;
                tops.iter()
                    .filter_map(|id| u32::try_from(id.row()).ok())
                    .collect::<Vec<u32>>()
                    .into()
            }
            Kind::Brand | Kind::Page => Vec::new().into(),
            actor => site.actor_order(actor).into(),
        }
    }
}

fn words_of(kind: Kind) -> (ListKind, Section, &'static str, &'static str) {
    match kind {
        Kind::Company => (
            ListKind::Companies,
            Section::Companies,
            "companies",
            "companies-count",
        ),
        Kind::Market => (ListKind::Markets, Section::Markets, "markets", "markets-count"),
        Kind::Sector => (ListKind::Sectors, Section::Sectors, "sectors", "sectors-count"),
        Kind::Scheme => (ListKind::Schemes, Section::Schemes, "schemes", "schemes-count"),
        Kind::Product | Kind::Brand | Kind::Page => (
            ListKind::Products,
            Section::Products,
            "products",
            "products-count",
        ),
        actor => (
            ListKind::Actors,
            Section::Ecosystem,
            actor.folder(),
            actor_count_key(actor),
        ),
    }
}

/// The key of the count of a kind of actor.
fn actor_count_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Broker => "brokers-count",
        Kind::Body => "bodies-count",
        Kind::Place => "places-count",
        Kind::Association => "associations-count",
        Kind::Consortium => "consortia-count",
        Kind::Campaign => "campaigns-count",
        Kind::Need => "needs-count",
        Kind::Expert => "experts-count",
        Kind::Event => "events-count",
        _ => "corridors-count",
    }
}

fn facet_value(lists: &KindLists, chosen: (Facet, usize)) -> Option<&FacetValue> {
    lists
        .facets
        .iter()
        .find(|group| group.facet == chosen.0)?
        .values
        .get(chosen.1)
}

/// A facet value's name as HTML.
pub(super) fn label_html(presenter: &Presenter, label: &FacetLabel) -> String {
    match label {
        FacetLabel::Text(text) => presenter.html(text),
        FacetLabel::Key(_) | FacetLabel::Names(_) => presenter.isolate(presenter.label(label)),
    }
}

fn facets(
    site: &LanguageSite,
    kind: Kind,
    lists: &KindLists,
    chosen: Option<(Facet, usize)>,
    whole: &str,
) -> Vec<FacetView> {
    let presenter = &site.presenter;
    let tag = presenter.tag.as_str();
    lists
        .facets
        .iter()
        // A value that holds for all narrows nothing.
        .filter(|group| {
            group
                .values
                .iter()
                .any(|value| value.rows.len() < lists.all.len())
                || chosen.is_some_and(|(facet, _)| facet == group.facet)
        })
        .map(|group| FacetView {
            name: presenter
                .strings
                .text(&format!("facet-{}", group.facet.word()))
                .to_owned(),
            values: site
                .facet_values
                .get(&(kind, group.facet))
                .into_iter()
                .flatten()
                .filter_map(|position| Some((*position, group.values.get(*position)?)))
                .map(|(position, value)| {
                    let current = chosen == Some((group.facet, position));
                    let path = if current {
                        whole.to_owned()
                    } else {
                        address::facet(tag, kind, group.facet.word(), &value.slug)
                    };
                    FacetValueView {
                        path,
                        text_html: label_html(presenter, &value.label),
                        count: presenter.count(value.rows.len()),
                        current,
                    }
                })
                .collect(),
        })
        .collect()
}

/// The query of the search page for a list.
fn combined(kind: Kind, chosen: Option<(Facet, &FacetValue)>) -> String {
    let what = format!("{}={}", super::super::search::WHAT, kind.folder());
    match chosen {
        // Slugs need no escapes.
        Some((facet, value)) => format!("{what}&{}={}", facet.word(), value.slug),
        None => what,
    }
}

/// The pager of a list that begins at `first`; none for a single page.
#[must_use]
pub fn pager(presenter: &Presenter, first: &str, number: usize, total: usize) -> Option<PagerView> {
    if total <= 1 {
        return None;
    }
    let mut last = 0;
    let items = pager_numbers(number, total)
        .into_iter()
        .map(|page| {
            let gap = page > last + 1;
            last = page;
            PagerItemView {
                text: presenter.count(page),
                path: (page != number).then(|| address::page_of(first, page)),
                gap,
            }
        })
        .collect();
    Some(PagerView {
        previous_path: (number > 1).then(|| address::page_of(first, number - 1)),
        next_path: (number < total).then(|| address::page_of(first, number + 1)),
        items,
    })
}
