//! An expert's page; letters go to the hub.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::ActorView;
use super::Said;
use super::body::external;
use super::shared::End;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Expert, Kind, Reference};

impl Site {
    pub(super) fn said_of_expert(&self, presenter: &Presenter, expert: &Expert) -> Said {
        let residence = expert
            .residence
            .map(|residence| presenter.isolate(presenter.word("residence", residence.word())));
        Said {
            kind: expert
                .area
                .map_or("", |area| presenter.word("area", area.word()))
                .to_owned(),
            place_html: residence,
            states: Vec::new(),
        }
    }

    pub(super) fn fill_expert(
        &self,
        site: &LanguageSite,
        own: Reference,
        expert: &Expert,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let countries: Vec<String> = expert
            .countries
            .iter()
            .map(|country| presenter.isolate(country.name(presenter.words())))
            .collect();
        let countries = (!countries.is_empty()).then(|| presenter.join(&countries));
        let sectors = expert.sectors.iter().map(|id| Reference::to(Kind::Sector, *id));
        let programme = expert.programme.as_ref().map(|programme| {
            let name = presenter.html(&programme.name);
            match &programme.url {
                Some(url) => format!("{name} {}", external(presenter, url)),
                None => name,
            }
        });
        let facts = [
            presenter.fact_line("fields-of-work", presenter.joined_texts(&expert.fields)),
            presenter.fact_links("sectors", self.links_to(site, sectors)),
            presenter.fact_line("experience-in", countries),
            self.tied(site, own, Tie::WorksAt, End::Naming, "works-at"),
            presenter.fact_line("languages", presenter.language_names(&expert.languages)),
            presenter.fact_line("programme", programme),
        ];
        view.facts.extend(facts.into_iter().flatten());
        view.parts
            .extend(self.offers(presenter, &expert.can_help, "can-help-with"));
        view.parts
            .extend(self.offers(presenter, &expert.looks_for, "looks-for"));
        view.parts
            .extend(self.needs_for(site, own, "needs-it-can-answer"));
        view.parts.extend(self.tied_part(
            site,
            own,
            (Tie::Advises, End::Naming),
            Kind::Consortium,
            "consortia",
        ));
        view.parts
            .extend(self.tied_part(site, own, (Tie::TakesPartIn, End::Naming), Kind::Event, "events"));
    }
}
