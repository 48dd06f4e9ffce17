//! The search page. Its facets are links to the lists of one value each, which is what works without a script; the
//! script makes them combine.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::lists::{Facet, FacetValue};
use super::super::overviews::Overview;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::view::{LinkView, SearchFacetView, SearchValueView, SearchView, Section};
use super::list::label_html;
use crate::catalogue::Kind;
use crate::search::RECORDS_OF_INDEX;

impl Site {
    pub(super) fn search_page(&self, site: &LanguageSite) -> SearchView {
        let presenter = &site.presenter;
        let tag = presenter.tag.as_str();
        let title = presenter.strings.text("search");
        let entries = self
            .catalogue
            .tables()
            .iter()
            .map(|table| living(*table))
            .sum::<usize>();
        let mut facets = vec![self.kinds_with_lists(presenter)];
        facets.extend(self.search_facets(site));
        SearchView {
            shell: self.shell(
                site,
                PageFacts {
                    own: "search/",
                    title: title.to_owned(),
                    noindex: true,
                    section: Section::Search,
                    crumbs: vec![Presenter::link(None, presenter.isolate(title))],
                    ..PageFacts::default()
                },
            ),
            title_html: presenter.isolate(title),
            index_path: Self::index_folder(tag),
            parts: entries.div_ceil(RECORDS_OF_INDEX).max(1),
            facets,
            lists: self.all_lists(presenter),
        }
    }

    /// Every kind that has a list, with the number of its entries.
    fn kinds_with_lists(&self, presenter: &Presenter) -> SearchFacetView {
        let values = Kind::ALL.into_iter().filter_map(|kind| {
            let count = match self.lists.of_kind(kind) {
                Some(lists) => lists.all.len(),
                None => living(self.catalogue.table(kind)),
            };
            (count > 0 && has_list(kind)).then(|| SearchValueView {
                word: kind.folder().to_owned(),
                path: address::list(presenter.tag.as_str(), kind),
                text_html: presenter.isolate(presenter.strings.text(kind.folder())),
                count: presenter.count(count),
            })
        });
        SearchFacetView {
            word: super::super::search::WHAT.to_owned(),
            name: presenter.strings.text("facet-what").to_owned(),
            values: values.collect(),
        }
    }

    /// Facets of products, and those of companies that products do not have. A value that both have leads to the
    /// products.
    fn search_facets(&self, site: &LanguageSite) -> Vec<SearchFacetView> {
        let presenter = &site.presenter;
        let mut facets: Vec<(Facet, Vec<(Kind, &FacetValue)>)> = Vec::new();
        for (kind, lists) in [
            (Kind::Product, &self.lists.products),
            (Kind::Company, &self.lists.companies),
        ] {
            for group in &lists.facets {
                let order = site.facet_values.get(&(kind, group.facet));
                let values = order.into_iter().flatten().filter_map(|at| group.values.get(*at));
                if !facets.iter().any(|(facet, _)| *facet == group.facet) {
                    facets.push((group.facet, Vec::new()));
                }
                let Some((_, known)) = facets.iter_mut().find(|(facet, _)| *facet == group.facet) else {
                    continue;
                };
                for value in values {
                    if !known.iter().any(|(_, other)| other.slug == value.slug) {
                        known.push((kind, value));
                    }
                }
            }
        }
        facets.sort_by_key(|(facet, _)| *facet);
        facets
            .into_iter()
            .map(|(facet, values)| SearchFacetView {
                word: facet.word().to_owned(),
                name: presenter
                    .strings
                    .text(&format!("facet-{}", facet.word()))
                    .to_owned(),
                values: values
                    .into_iter()
                    .map(|(kind, value)| SearchValueView {
                        word: value.slug.clone(),
                        path: address::facet(presenter.tag.as_str(), kind, facet.word(), &value.slug),
                        text_html: label_html(presenter, &value.label),
                        count: presenter.count(value.rows.len()),
                    })
                    .collect(),
            })
            .collect()
    }

    fn all_lists(&self, presenter: &Presenter) -> Vec<LinkView> {
        let tag = presenter.tag.as_str();
        let letters = presenter.isolate(presenter.strings.text("companies-by-letter"));
        let mut lists = vec![Presenter::link(
            Some(format!("{tag}/companies/by/letter/")),
            letters,
        )];
        lists.extend(
            Overview::ALL
                .into_iter()
                .filter_map(|overview| self.overview_link(presenter, overview)),
        );
        lists
    }
}

/// Brands and free pages stand in no list of their own.
fn has_list(kind: Kind) -> bool {
    !matches!(kind, Kind::Brand | Kind::Page)
}

/// Entries that are not archived.
fn living(table: &dyn crate::catalogue::AnyTable) -> usize {
    table.entries().filter(|entry| !entry.archived).count()
}
