//! An association's page.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, FactView};
use super::Said;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Association, Kind, Reference};

impl Site {
    pub(super) fn said_of_association(&self, presenter: &Presenter, association: &Association) -> Said {
        Said {
            kind: presenter.strings.text("association").to_owned(),
            place_html: presenter.seat(&association.seat),
            states: Vec::new(),
        }
    }

    pub(super) fn fill_association(
        &self,
        site: &LanguageSite,
        own: Reference,
        association: &Association,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let members: Vec<Reference> = self.catalogue.ties.naming(own, Tie::MemberOf).collect();
        let counts = association
            .declared_members
            .and_then(|declared| usize::try_from(declared).ok())
            .map_or_else(
                || presenter.strings.count("members-listed", members.len()),
                |declared| {
                    presenter.strings.with(
                        "members-declared-and-listed",
                        &[("declared", declared.into()), ("listed", members.len().into())],
                    )
                },
            );
        let asked = association.requires.iter();
        let asked = asked.map(|one| presenter.isolate(presenter.word("member-needs", one.word())));
        let schemes: Vec<_> = association
            .required_schemes
            .iter()
            .filter_map(|scheme| self.scheme_link(presenter, *scheme))
            .collect();
        let sectors = association
            .sectors
            .iter()
            .map(|id| Reference::to(Kind::Sector, *id));
        let founded = association.founded.map(|founded| presenter.founded(founded));
        view.facts.extend(presenter.fact_line("founded", founded));
        view.facts.extend(presenter.fact_line("members", Some(counts)));
        view.facts.extend(
            Some(FactView {
                label: presenter.strings.text("asked-of-members").to_owned(),
                lines_html: asked.collect(),
                links: schemes,
                ..FactView::default()
            })
            .filter(|fact| !fact.lines_html.is_empty() || !fact.links.is_empty()),
        );
        view.facts
            .extend(presenter.fact_links("sectors", self.links_to(site, sectors)));
        view.ask = self.ask_actor(
            presenter,
            own,
            (&association.contact, association.website.as_deref()),
            &[],
        );
        view.ask_label = presenter.strings.text("write-to-association").to_owned();
        view.parts
            .extend(self.offices(presenter, &association.people, "offices"));
        let ends = super::shared::End::Named;
        view.parts
            .extend(self.tied_part(site, own, (Tie::RaisedBy, ends), Kind::Need, "needs-raised"));
        view.parts.extend(self.tied_part(
            site,
            own,
            (Tie::TakesPartIn, super::shared::End::Naming),
            Kind::Event,
            "events",
        ));
        self.fill_companies(site, members.into_iter(), "members", view);
    }
}
