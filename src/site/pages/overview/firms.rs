//! Where firms can settle, and which firms stand behind others: places with room, and driver companies.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::lists::in_order;
use super::super::super::overviews::has_room;
use super::super::super::view::{ActorView, PartView, RowView, StateKind, TableRowView};
use super::super::actor::square_metres;
use super::{table_part, words_cell};
use crate::catalogue::company::{LinkKind, Role};
use crate::catalogue::relations::Stated;
use crate::catalogue::value::Number;
use crate::catalogue::{Company, Id, Kind, Place, Reference, Relations};

impl Site {
    /// Places with what room each has and when that was so, most units first.
    pub(super) fn room(&self, site: &LanguageSite) -> PartView {
        let presenter = &site.presenter;
        let mut places: Vec<(Id<Place>, &Place)> = site
            .actor_order(Kind::Place)
            .iter()
            .filter_map(|row| {
                let id = Id::new(*row as usize);
                Some((id, self.catalogue.places.get(id)?))
            })
            .filter(|(_, place)| has_room(place))
            .collect();
        let area = |place: &Place| {
            let area = place.room.as_ref().and_then(|room| room.free_area.as_ref());
            area.map(Number::value)
        };
        places.sort_by(|(_, a), (_, b)| {
            let units = |place: &Place| place.room.as_ref().and_then(|room| room.free_units);
            units(b)
                .cmp(&units(a))
                .then_with(|| area(b).partial_cmp(&area(a)).unwrap_or(std::cmp::Ordering::Equal))
        });
        let rows = places
            .into_iter()
            .filter_map(|(id, place)| {
                let room = place.room.as_ref()?;
                let kind = |kind: crate::catalogue::place::PlaceKind| {
                    presenter.isolate(presenter.word("place", kind.word()))
                };
                let units = room.free_units.and_then(|units| usize::try_from(units).ok());
                let standards: Vec<String> = place
                    .standards_met
                    .iter()
                    .map(|text| format!("<span class=\"line\">{}</span>", presenter.html(text)))
                    .collect();
                Some(TableRowView {
                    head: self.entry_link(presenter, Reference::to(Kind::Place, id))?,
                    cells: [
                        place.kind.map(kind),
                        presenter.seat(&place.seat),
                        units.map(|units| presenter.count(units)),
                        room.free_area.as_ref().map(|area| square_metres(presenter, area)),
                        Some(presenter.time_html(room.as_of)),
                        Some(standards.concat()),
                        place.candidate_for.map(kind),
                    ]
                    .into_iter()
                    .map(words_cell)
                    .collect(),
                })
            })
            .collect();
        table_part(
            presenter,
            "places-with-room",
            (
                "place",
                &[
                    "kind",
                    "where",
                    "free-units-column",
                    "free-area",
                    "as-of-day",
                    "standards-met",
                    "offered-for",
                ],
            ),
            "",
            rows,
        )
    }

    /// Driver companies with the firms that each backs; the firms follow as cards.
    pub(super) fn drivers(&self, site: &LanguageSite, view: &mut ActorView) {
        let presenter = &site.presenter;
        let mut backed_by_some = Vec::new();
        let rows: Vec<RowView> = in_order(&self.lists.companies.all, &site.company_ranks)
            .into_iter()
            .filter_map(|row| {
                let id = Id::new(row as usize);
                let driver = self.catalogue.companies.get(id)?;
                if !driver.roles.contains(&Role::Driver) {
                    return None;
                }
                let backed = self.backed_by(id);
                backed_by_some.extend_from_slice(&backed);
                let city = driver.city.as_ref().map(|city| presenter.html(city));
                let backs =
                    (!backed.is_empty()).then(|| presenter.strings.count("backs-firms", backed.len()));
                Some(RowView {
                    link: self.company_link(presenter, id)?,
                    kind: city,
                    states: backed
                        .is_empty()
                        .then(|| presenter.state(StateKind::Missing, "backs-nobody"))
                        .into_iter()
                        .collect(),
                    notes_html: driver
                        .entry
                        .summary
                        .as_ref()
                        .map(|text| presenter.html(text))
                        .into_iter()
                        .chain(backs)
                        .collect(),
                    links: self.links_to(site, backed.into_iter()),
                })
            })
            .collect();
        view.parts.push(PartView {
            id: "drivers".to_owned(),
            title: presenter.strings.text("drivers-and-backed").to_owned(),
            rows,
            ..PartView::default()
        });
        self.fill_companies(site, backed_by_some.into_iter(), "backed-firms", view);
    }

    /// Firms that name a company as the one that backs them.
    fn backed_by(&self, driver: Id<Company>) -> Vec<Reference> {
        Relations::list(&self.catalogue.relations.links_of_company, driver)
            .iter()
            .filter(|(_, kind, stated)| *kind == LinkKind::BackedBy && *stated == Stated::ByTheOther)
            .map(|(firm, _, _)| Reference::to(Kind::Company, *firm))
            .filter(|firm| self.catalogue.entry(*firm).is_some_and(|entry| !entry.archived))
            .collect()
    }
}
