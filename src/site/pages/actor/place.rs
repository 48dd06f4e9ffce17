//! A place's page.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, StateKind};
use super::Said;
use super::shared::{End, time_html};
use crate::catalogue::ties::Tie;
use crate::catalogue::value::Number;
use crate::catalogue::{Kind, Place, Reference};

impl Site {
    pub(super) fn said_of_place(&self, presenter: &Presenter, place: &Place) -> Said {
        let free = place
            .room
            .as_ref()
            .filter(|room| room.free_units.is_some_and(|units| units > 0) || room.free_area.is_some());
        Said {
            kind: place
                .kind
                .map(|kind| presenter.word("place", kind.word()).to_owned())
                .unwrap_or_default(),
            place_html: presenter.seat(&place.seat),
            states: free
                .map(|_| presenter.state(StateKind::Held, "has-room"))
                .into_iter()
                .collect(),
        }
    }

    /// What room a place has, in lines.
    pub(super) fn room_lines(&self, presenter: &Presenter, place: &Place) -> Vec<String> {
        let Some(room) = &place.room else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        lines.extend(
            room.free_units
                .and_then(|units| usize::try_from(units).ok())
                .map(|units| presenter.strings.count("free-units", units)),
        );
        lines.extend(room.free_area.as_ref().map(|area| square_metres(presenter, area)));
        let day = time_html(&presenter.day(room.as_of));
        lines.push(format!("{} {day}", presenter.strings.text("as-of")));
        lines
    }

    pub(super) fn fill_place(
        &self,
        site: &LanguageSite,
        own: Reference,
        place: &Place,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let count = |number: Option<i64>| {
            number
                .and_then(|number| usize::try_from(number).ok())
                .map(|number| presenter.count(number))
        };
        let offered = place
            .candidate_for
            .map(|kind| presenter.isolate(presenter.word("place", kind.word())));
        let standards = place
            .standards_met
            .iter()
            .map(|text| presenter.html(text))
            .collect();
        let facts = [
            presenter.fact_line("address", place.address.as_ref().map(|text| presenter.html(text))),
            self.tied(site, own, Tie::PartOf, End::Naming, "part-of"),
            self.tied(site, own, Tie::PartOf, End::Named, "places-in-it"),
            self.tied(site, own, Tie::IsIn, End::Naming, "market"),
            self.tied(site, own, Tie::RunBy, End::Naming, "run-by"),
            presenter.fact("room-to-settle", self.room_lines(presenter, place)),
            presenter.fact_line("founded", place.facts.founded.map(|day| presenter.founded(day))),
            presenter.fact_line("companies-there", count(place.facts.companies)),
            presenter.fact_line("jobs", count(place.facts.jobs)),
            presenter.fact_line(
                "area",
                place.facts.area.as_ref().map(|area| hectares(presenter, area)),
            ),
            presenter.fact_line("energy", place.energy.as_ref().map(|text| presenter.html(text))),
            presenter.fact("standards-met", standards),
            presenter.fact_line("offered-for", offered),
            self.tied(site, own, Tie::SupportedBy, End::Named, "supports-whom"),
        ];
        view.facts.extend(facts.into_iter().flatten());
        view.ask = self.ask_actor(presenter, own, (&place.contact, place.website.as_deref()), &[]);
        presenter
            .strings
            .text("write-to-place")
            .clone_into(&mut view.ask_label);
        view.parts
            .extend(self.offers(presenter, &place.supports, "what-it-does-for-firms"));
        view.parts
            .extend(self.needs_for(site, own, "needs-it-can-answer"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::IsAt, End::Named), Kind::Need, "needs-there"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::RaisedBy, End::Named), Kind::Need, "needs-raised"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::IsAt, End::Named), Kind::Event, "events"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::WorksAt, End::Named), Kind::Expert, "experts"));
        let residents: Vec<Reference> = self.catalogue.ties.naming(own, Tie::LocatedIn).collect();
        self.fill_companies(site, residents.into_iter(), "residents", view);
    }
}

/// An area in square metres.
pub fn square_metres(presenter: &Presenter, area: &Number) -> String {
    presenter
        .strings
        .with("square-metres", &[("n", presenter.number(area).into())])
}

fn hectares(presenter: &Presenter, area: &Number) -> String {
    presenter
        .strings
        .with("hectares", &[("n", presenter.number(area).into())])
}
