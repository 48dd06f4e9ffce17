//! Which statements the fields of each kind make. One line per field; what they mean to readers is not
//! decided here.

use super::kind::Kind;
use super::reference::Reference;
use super::relations::Relations;
use super::table::{Id, Row};
use super::ties::{Statement, Tie};
use super::{Campaign, Catalogue, Product};

/// Everything that the entries of a catalogue say of each other, in no particular order.
#[must_use]
pub fn of(catalogue: &Catalogue) -> Vec<Statement> {
    let mut said = Said(Vec::new());
    companies(catalogue, &mut said);
    actors(catalogue, &mut said);
    needs_and_events(catalogue, &mut said);
    places_and_bodies(catalogue, &mut said);
    for (id, campaign) in catalogue.campaigns.iter() {
        let own = Reference::to(Kind::Campaign, id);
        for product in products_of_campaign(catalogue, campaign) {
            said.add(Reference::to(Kind::Product, product), Tie::PromotedBy, own);
        }
        said.each(own, Tie::SupportedBy, &campaign.supported_by);
    }
    for (id, brand) in catalogue.brands.iter() {
        said.each(
            Reference::to(Kind::Brand, id),
            Tie::SupportedBy,
            &brand.supported_by,
        );
    }
    for table in catalogue.tables() {
        for (row, entry) in table.rows() {
            if let Some(body) = entry.checked_by_body {
                let own = Reference {
                    kind: table.kind(),
                    row,
                };
                said.add(own, Tie::CheckedBy, body);
            }
        }
    }
    said.0
}

struct Said(Vec<Statement>);

impl Said {
    fn add(&mut self, from: Reference, tie: Tie, to: Reference) {
        self.0.push((from, tie, to));
    }

    fn each(&mut self, from: Reference, tie: Tie, to: &[Reference]) {
        self.0.extend(to.iter().map(|to| (from, tie, *to)));
    }

    fn ids<T>(&mut self, from: Reference, tie: Tie, kind: Kind, to: &[Id<T>]) {
        self.0
            .extend(to.iter().map(|to| (from, tie, Reference::to(kind, *to))));
    }

    /// The other way round: `own` is what the others are tied to.
    fn by<T>(&mut self, own: Reference, tie: Tie, kind: Kind, from: &[Id<T>]) {
        self.0
            .extend(from.iter().map(|from| (Reference::to(kind, *from), tie, own)));
    }
}

fn companies(catalogue: &Catalogue, said: &mut Said) {
    for (id, company) in catalogue.companies.iter() {
        let own = Reference::to(Kind::Company, id);
        said.ids(own, Tie::LocatedIn, Kind::Place, &company.located_in);
        said.ids(own, Tie::MemberOf, Kind::Association, &company.member_of);
        said.by(own, Tie::WorksAt, Kind::Expert, &company.experts);
        said.each(own, Tie::SupportedBy, &company.supported_by);
    }
    for (id, association) in catalogue.associations.iter() {
        let own = Reference::to(Kind::Association, id);
        said.by(own, Tie::MemberOf, Kind::Company, &association.members);
    }
    for (id, consortium) in catalogue.consortia.iter() {
        let own = Reference::to(Kind::Consortium, id);
        let members: Vec<_> = consortium.members.iter().map(|member| member.company).collect();
        said.by(own, Tie::PartnerIn, Kind::Company, &members);
        if let Some(lead) = consortium.lead {
            said.add(Reference::to(Kind::Company, lead), Tie::PartnerIn, own);
        }
        said.by(own, Tie::OfferedBy, Kind::Product, &consortium.products);
        said.by(own, Tie::Advises, Kind::Expert, &consortium.experts);
        said.ids(own, Tie::WorksFor, Kind::Market, &consortium.markets);
    }
}

fn actors(catalogue: &Catalogue, said: &mut Said) {
    for (id, broker) in catalogue.brokers.iter() {
        let own = Reference::to(Kind::Broker, id);
        said.ids(own, Tie::Serves, Kind::Market, &broker.markets);
        said.ids(own, Tie::Uses, Kind::Corridor, &broker.routes);
    }
    for (id, corridor) in catalogue.corridors.iter() {
        let own = Reference::to(Kind::Corridor, id);
        said.ids(own, Tie::LeadsTo, Kind::Market, &corridor.markets);
    }
    for (id, market) in catalogue.markets.iter() {
        let own = Reference::to(Kind::Market, id);
        said.by(own, Tie::LeadsTo, Kind::Corridor, &market.corridors);
    }
    for (id, expert) in catalogue.experts.iter() {
        said.each(Reference::to(Kind::Expert, id), Tie::WorksAt, &expert.works_at);
    }
}

fn needs_and_events(catalogue: &Catalogue, said: &mut Said) {
    for (id, need) in catalogue.needs.iter() {
        let own = Reference::to(Kind::Need, id);
        said.each(own, Tie::RaisedBy, need.raised_by.as_slice());
        said.each(own, Tie::AnsweredBy, &need.answers);
        said.ids(own, Tie::IsIn, Kind::Market, need.market.as_slice());
        said.ids(own, Tie::IsAt, Kind::Place, need.place.as_slice());
    }
    for (id, event) in catalogue.events.iter() {
        let own = Reference::to(Kind::Event, id);
        said.ids(own, Tie::HeldBy, Kind::Body, &event.bodies);
        said.ids(own, Tie::IsIn, Kind::Market, event.market.as_slice());
        said.ids(own, Tie::IsAt, Kind::Place, event.place.as_slice());
        said.each(own, Tie::SupportedBy, &event.supported_by);
        for participant in &event.participants {
            said.add(*participant, Tie::TakesPartIn, own);
        }
        for party in event.agreement.iter().flat_map(|agreement| &agreement.parties) {
            said.add(*party, Tie::PartyTo, own);
        }
        for owner in event.outcomes.iter().filter_map(|outcome| outcome.owner) {
            said.add(owner, Tie::ResponsibleFor, own);
        }
    }
}

fn places_and_bodies(catalogue: &Catalogue, said: &mut Said) {
    for (id, place) in catalogue.places.iter() {
        let own = Reference::to(Kind::Place, id);
        said.ids(own, Tie::PartOf, Kind::Place, place.parent.as_slice());
        said.ids(own, Tie::RunBy, Kind::Body, place.run_by.as_slice());
        said.ids(own, Tie::IsIn, Kind::Market, place.market.as_slice());
    }
    for (id, body) in catalogue.bodies.iter() {
        let own = Reference::to(Kind::Body, id);
        said.ids(own, Tie::PartOf, Kind::Body, body.parent.as_slice());
        for (member, _) in &body.members {
            said.add(Reference::to(Kind::Body, *member), Tie::SitsIn, own);
        }
    }
}

/// The products of a campaign, in the order of slugs: those of its sectors, those that solve something under
/// its tags, and those chosen by hand.
#[must_use]
pub fn products_of_campaign(catalogue: &Catalogue, campaign: &Campaign) -> Vec<Id<Product>> {
    let mut products: Vec<Id<Product>> = campaign.products.clone();
    for sector in &campaign.sectors {
        products.extend(Relations::list(&catalogue.relations.products_of_sector, *sector));
    }
    if !campaign.tags.is_empty() {
        let tagged = catalogue.products.iter().filter(|(_, product)| {
            let mut tags = product.solves.iter().flat_map(|solution| &solution.tags);
            product.is_listed() && tags.any(|tag| campaign.tags.contains(tag))
        });
        products.extend(tagged.map(|(id, _)| id));
    }
    products.sort_unstable();
    products.dedup();
    debug_assert!(products.is_sorted_by_key(|id| catalogue.products.get(*id).map(Row::slug)));
    products
}
