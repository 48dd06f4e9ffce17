//! Experts by sector and by country of experience.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;
use super::super::super::view::{PartView, RowView};
use super::more_of;
use crate::catalogue::{Expert, Id, Kind, Reference, Sector};

/// Experts named in one sector or country; those beyond are counted.
const ROWS: usize = 48;

impl Site {
    /// Parts of the page of experts: one per sector of the first level, then one of countries.
    pub(super) fn fields(&self, site: &LanguageSite) -> Vec<PartView> {
        let presenter = &site.presenter;
        let experts: Vec<(Reference, &Expert)> = site
            .actor_order(Kind::Expert)
            .iter()
            .filter_map(|row| {
                let id = Id::new(*row as usize);
                Some((Reference::to(Kind::Expert, id), self.catalogue.experts.get(id)?))
            })
            .collect();
        let mut parts = Vec::new();
        for top in &self.catalogue.relations.top_sectors {
            let Some(sector) = self.catalogue.sectors.get(*top) else {
                continue;
            };
            let of_sector: Vec<&(Reference, &Expert)> = experts
                .iter()
                .filter(|(_, expert)| expert.sectors.iter().any(|one| self.top_of(*one) == *top))
                .collect();
            if of_sector.is_empty() {
                continue;
            }
            parts.push(PartView {
                id: format!("sector-{}", sector.entry.slug),
                title: presenter.plain(&sector.entry.name),
                lead_html: more_of(presenter, of_sector.len().saturating_sub(ROWS)),
                rows: of_sector
                    .into_iter()
                    .take(ROWS)
                    .filter_map(|(own, expert)| {
                        let mut row = self.row(site, *own)?;
                        row.notes_html.extend(presenter.joined_texts(&expert.fields));
                        Some(row)
                    })
                    .collect(),
                ..PartView::default()
            });
        }
        parts.extend(self.countries_of_experience(site, &experts));
        parts
    }

    /// The sector of the first level that a sector belongs to.
    fn top_of(&self, sector: Id<Sector>) -> Id<Sector> {
        let parent = self.catalogue.sectors.get(sector).and_then(|one| one.parent);
        parent.unwrap_or(sector)
    }

    fn countries_of_experience(
        &self,
        site: &LanguageSite,
        experts: &[(Reference, &Expert)],
    ) -> Option<PartView> {
        let presenter = &site.presenter;
        let mut countries: Vec<(Vec<u8>, &str, Vec<Reference>)> = Vec::new();
        for (own, expert) in experts {
            for country in &expert.countries {
                let name = country.name(presenter.words());
                match countries.iter_mut().find(|(_, known, _)| *known == name) {
                    Some((_, _, list)) => list.push(*own),
                    None => {
                        let key = presenter.formatters.collator.sort_key(name);
                        countries.push((key, name, vec![*own]));
                    }
                }
            }
        }
        countries.sort();
        let rows: Vec<RowView> = countries
            .into_iter()
            .map(|(_, name, list)| {
                let cell = self.some_links(site, &list, ROWS);
                RowView {
                    link: Presenter::link(None, presenter.isolate(name)),
                    links: cell.links,
                    notes_html: Some(cell.text_html)
                        .filter(|text| !text.is_empty())
                        .into_iter()
                        .collect(),
                    ..RowView::default()
                }
            })
            .collect();
        (!rows.is_empty()).then(|| PartView {
            id: "countries".to_owned(),
            title: presenter.strings.text("by-country-of-experience").to_owned(),
            rows,
            ..PartView::default()
        })
    }
}
