//! A consortium's page.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, RowView};
use super::Said;
use super::body::rows_part;
use super::shared::{End, time_html};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Consortium, Kind, Reference};

impl Site {
    pub(super) fn said_of_consortium(&self, presenter: &Presenter, consortium: &Consortium) -> Said {
        let lead = consortium
            .lead
            .and_then(|lead| self.catalogue.companies.get(lead))
            .map(|lead| {
                let name = presenter.html(&lead.entry.name);
                presenter.strings.with("led-by", &[("name", name.into())])
            });
        Said {
            kind: presenter.strings.text("consortium").to_owned(),
            place_html: lead,
            states: Vec::new(),
        }
    }

    pub(super) fn fill_consortium(
        &self,
        site: &LanguageSite,
        own: Reference,
        consortium: &Consortium,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let lead = consortium.lead.map(|lead| Reference::to(Kind::Company, lead));
        let since = consortium.since.map(|since| time_html(&presenter.day(since)));
        let facts = [
            presenter.fact_line(
                "scope",
                consortium.scope.as_ref().map(|text| presenter.html(text)),
            ),
            presenter.fact_links("lead", self.links_to(site, lead.into_iter())),
            presenter.fact_line("working-since", since),
            self.tied(site, own, Tie::WorksFor, End::Naming, "markets"),
        ];
        view.facts.extend(facts.into_iter().flatten());
        let rows: Vec<RowView> = consortium
            .members
            .iter()
            .filter_map(|member| {
                let mut notes: Vec<String> = Vec::new();
                notes.extend(member.role.as_ref().map(|role| presenter.html(role)));
                notes.extend(member.share_percent.as_ref().map(|share| {
                    presenter
                        .strings
                        .with("share-of", &[("percent", presenter.percent(share).into())])
                }));
                let is_lead = consortium.lead == Some(member.company);
                Some(RowView {
                    link: self.company_link(presenter, member.company)?,
                    kind: is_lead.then(|| presenter.strings.text("lead").to_owned()),
                    notes_html: notes,
                    ..RowView::default()
                })
            })
            .collect();
        view.parts.extend(rows_part(presenter, "members", rows));
        view.parts
            .extend(self.tied_part(site, own, (Tie::Advises, End::Named), Kind::Expert, "experts"));
        view.parts.extend(self.tied_part(
            site,
            own,
            (Tie::AnsweredBy, End::Named),
            Kind::Need,
            "needs-it-can-answer",
        ));
        view.parts
            .extend(self.tied_part(site, own, (Tie::TakesPartIn, End::Naming), Kind::Event, "events"));
        let lead_contact = lead
            .and_then(|lead| self.catalogue.companies.get(lead.id(Kind::Company)?))
            .map(|company| &company.contact);
        let own_contact = Some(&consortium.contact).filter(|one| one.email.is_some() || one.phone.is_some());
        if let Some(contact) = own_contact.or(lead_contact) {
            view.ask = self.ask_actor(presenter, own, (contact, None), &[]);
            presenter
                .strings
                .text("write-to-consortium")
                .clone_into(&mut view.ask_label);
        }
        let products: Vec<Reference> = self.catalogue.ties.naming(own, Tie::OfferedBy).collect();
        self.fill_products(site, products.into_iter(), "joint-offer", view);
    }
}
