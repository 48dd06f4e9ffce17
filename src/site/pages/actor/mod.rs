//! Pages of everyone between maker and buyer. Each kind fills one form from its fields; the links from both
//! ends come from the catalogue's ties, so that no kind knows who else names it.

mod association;
mod body;
mod broker;
mod campaign;
mod consortium;
mod corridor;
mod event;
mod expert;
mod need;
mod place;
mod shared;

pub use place::square_metres;
pub use shared::End;

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured_actor;
use super::super::view::{ActorCardView, ActorView, LinkView, Section, StateView};
use super::parts::{meta_description, meta_title};
use crate::catalogue::{Entry, Id, Kind, Reference};

/// What one kind says of an entry beyond what all have.
#[derive(Default)]
pub struct Said {
    /// What it is, in a few words.
    kind: String,
    /// Town and province, a period, a way.
    place_html: Option<String>,
    states: Vec<StateView>,
}

impl Site {
    /// The page of an actor.
    pub(super) fn actor(&self, site: &LanguageSite, own: Reference, root: &str) -> Option<ActorView> {
        let presenter = &site.presenter;
        let entry = self.catalogue.entry(own)?;
        let said = self.said(presenter, own)?;
        let tag = presenter.tag.as_str();
        let address = format!("{}/{}/", own.kind.folder(), entry.slug);
        let list = Presenter::link(
            Some(address::list(tag, own.kind)),
            presenter.isolate(presenter.strings.text(own.kind.folder())),
        );
        // A kind of which all entries are archived has no list.
        let listed = !site.actor_order(own.kind).is_empty();
        let crumbs: Vec<LinkView> = self
            .ecosystem_crumb(presenter, own.kind)
            .into_iter()
            .chain(listed.then_some(list))
            .chain([Presenter::link(None, presenter.html(&entry.name))])
            .collect();
        let json_ld = structured_actor::entry(self, site, own, &crumbs);
        let mut view = ActorView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &address,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Ecosystem,
                    json_ld,
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    ..PageFacts::default()
                },
            ),
            notices: self.notices(site, entry),
            kind: Some(said.kind),
            place_html: said.place_html,
            name_html: presenter.html(&entry.name),
            summary: entry.summary.as_ref().map(|text| presenter.block(text)),
            states: said.states,
            body: self.body(site, entry, root, 1),
            trust: Some(self.trust(presenter, entry)),
            ..ActorView::default()
        };
        self.fill(site, own, entry, &mut view);
        Some(view)
    }

    /// The card of an actor on its list.
    pub(super) fn actor_card(&self, presenter: &Presenter, own: Reference) -> Option<ActorCardView> {
        let entry = self.catalogue.entry(own)?;
        let said = self.said(presenter, own)?;
        Some(ActorCardView {
            path: address::entry(presenter.tag.as_str(), own.kind, &entry.slug),
            name_html: presenter.html(&entry.name),
            kind: said.kind,
            place_html: said.place_html,
            summary: entry.summary.as_ref().map(|text| presenter.block(text)),
            states: said.states,
        })
    }

    /// A link to any entry; markets go by their country's name.
    #[must_use]
    pub fn entry_link(&self, presenter: &Presenter, reference: Reference) -> Option<LinkView> {
        if let Some(market) = reference.id(Kind::Market) {
            return self.market_link(presenter, market);
        }
        let entry = self.catalogue.entry(reference)?;
        Some(self.link_to(presenter, reference, presenter.html(&entry.name)))
    }

    fn said(&self, presenter: &Presenter, own: Reference) -> Option<Said> {
        let (catalogue, row) = (&self.catalogue, own.row);
        Some(match own.kind {
            Kind::Broker => self.said_of_broker(presenter, catalogue.brokers.get(Id::new(row))?),
            Kind::Body => self.said_of_body(presenter, catalogue.bodies.get(Id::new(row))?),
            Kind::Place => self.said_of_place(presenter, catalogue.places.get(Id::new(row))?),
            Kind::Association => {
                self.said_of_association(presenter, catalogue.associations.get(Id::new(row))?)
            }
            Kind::Consortium => self.said_of_consortium(presenter, catalogue.consortia.get(Id::new(row))?),
            Kind::Campaign => self.said_of_campaign(presenter, catalogue.campaigns.get(Id::new(row))?),
            Kind::Need => self.said_of_need(presenter, catalogue.needs.get(Id::new(row))?),
            Kind::Expert => self.said_of_expert(presenter, catalogue.experts.get(Id::new(row))?),
            Kind::Event => self.said_of_event(presenter, catalogue.events.get(Id::new(row))?),
            Kind::Corridor => self.said_of_corridor(presenter, catalogue.corridors.get(Id::new(row))?),
            _ => return None,
        })
    }

    fn fill(&self, site: &LanguageSite, own: Reference, entry: &Entry, view: &mut ActorView) {
        let (catalogue, row) = (&self.catalogue, own.row);
        match own.kind {
            Kind::Broker => catalogue
                .brokers
                .get(Id::new(row))
                .map(|broker| self.fill_broker(site, own, broker, view)),
            Kind::Body => catalogue
                .bodies
                .get(Id::new(row))
                .map(|body| self.fill_body(site, own, body, view)),
            Kind::Place => catalogue
                .places
                .get(Id::new(row))
                .map(|place| self.fill_place(site, own, place, view)),
            Kind::Association => catalogue
                .associations
                .get(Id::new(row))
                .map(|association| self.fill_association(site, own, association, view)),
            Kind::Consortium => catalogue
                .consortia
                .get(Id::new(row))
                .map(|consortium| self.fill_consortium(site, own, consortium, view)),
            Kind::Campaign => catalogue
                .campaigns
                .get(Id::new(row))
                .map(|campaign| self.fill_campaign(site, own, campaign, view)),
            Kind::Need => catalogue
                .needs
                .get(Id::new(row))
                .map(|need| self.fill_need(site, own, need, view)),
            Kind::Expert => catalogue
                .experts
                .get(Id::new(row))
                .map(|expert| self.fill_expert(site, own, expert, view)),
            Kind::Event => catalogue
                .events
                .get(Id::new(row))
                .map(|event| self.fill_event(site, own, event, view)),
            Kind::Corridor => catalogue
                .corridors
                .get(Id::new(row))
                .map(|corridor| self.fill_corridor(site, own, corridor, view)),
            _ => None,
        };
        if view.ask.is_none() {
            let subject = presenter_subject(&site.presenter, entry);
            view.ask = self.hub_contact(&site.presenter, Some(&subject));
            site.presenter
                .strings
                .text("ask-hub")
                .clone_into(&mut view.ask_label);
        }
    }
}

/// The subject of a letter about an entry.
fn presenter_subject(presenter: &Presenter, entry: &Entry) -> String {
    presenter.raw(&entry.name).to_owned()
}
