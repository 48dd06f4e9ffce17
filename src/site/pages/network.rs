//! What pages of products, companies and markets say of everyone around them: places, associations, consortia,
//! campaigns, experts, needs, brokers, corridors, houses, events.

use super::super::Site;
use super::super::language_site::LanguageSite;
use super::super::view::{FactView, LinkView, PartView};
use super::actor::End;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Company, Id, Kind, Market, Product, Reference};

impl Site {
    /// Campaigns that run on the day and promote a product.
    #[must_use]
    pub fn running_campaigns(&self, site: &LanguageSite, id: Id<Product>) -> Vec<LinkView> {
        let own = Reference::to(Kind::Product, id);
        let day = self.catalogue.date;
        let running = self
            .catalogue
            .ties
            .named_by(own, Tie::PromotedBy)
            .filter(|campaign| {
                let campaign = campaign.id(Kind::Campaign);
                let campaign = campaign.and_then(|id| self.catalogue.campaigns.get(id));
                campaign.is_some_and(|campaign| campaign.runs(day))
            });
        self.links_to(site, running)
    }

    /// What a product answers and in which joint offers it stands.
    #[must_use]
    pub fn product_parts(&self, site: &LanguageSite, id: Id<Product>) -> Vec<PartView> {
        let own = Reference::to(Kind::Product, id);
        let offers = (Tie::OfferedBy, End::Naming);
        [
            self.needs_for(site, own, "needs-it-can-answer"),
            self.tied_part(site, own, offers, Kind::Consortium, "joint-offers"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Where a company sits, whose member it is, who supports it and whom it supports.
    #[must_use]
    pub fn company_ties(&self, site: &LanguageSite, id: Id<Company>) -> Vec<FactView> {
        let own = Reference::to(Kind::Company, id);
        [
            self.tied(site, own, Tie::LocatedIn, End::Naming, "located-in"),
            self.tied(site, own, Tie::MemberOf, End::Naming, "member-of"),
            self.tied(site, own, Tie::PartnerIn, End::Naming, "partner-in"),
            self.tied(site, own, Tie::WorksAt, End::Named, "experts"),
            self.tied(site, own, Tie::SupportedBy, End::Naming, "supported-by"),
            self.tied(site, own, Tie::SupportedBy, End::Named, "supports-whom"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Needs and events around a company, and brokers for its markets.
    #[must_use]
    pub fn company_parts(&self, site: &LanguageSite, id: Id<Company>) -> Vec<PartView> {
        let own = Reference::to(Kind::Company, id);
        let answered = (Tie::AnsweredBy, End::Named);
        let raised = (Tie::RaisedBy, End::Named);
        let events = (Tie::TakesPartIn, End::Naming);
        [
            self.tied_part(site, own, answered, Kind::Need, "needs-it-can-answer"),
            self.tied_part(site, own, raised, Kind::Need, "needs-raised"),
            self.tied_part(site, own, events, Kind::Event, "events"),
            self.brokers_for(site, id),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Brokers who serve a market of the company's products.
    fn brokers_for(&self, site: &LanguageSite, id: Id<Company>) -> Option<PartView> {
        let catalogue = &self.catalogue;
        let company = catalogue.companies.get(id)?;
        let products = crate::catalogue::Relations::list(&catalogue.relations.products_of_company, id);
        let mut markets: Vec<Id<Market>> = company.export.markets.clone();
        for (_, product) in catalogue.products.of(products) {
            markets.extend(product.markets.iter().map(|presence| presence.market));
        }
        markets.sort_unstable();
        markets.dedup();
        let mut brokers: Vec<Reference> = markets
            .iter()
            .flat_map(|market| {
                let market = Reference::to(Kind::Market, *market);
                catalogue.ties.naming(market, Tie::Serves)
            })
            .collect();
        brokers.sort_unstable();
        brokers.dedup();
        self.part_of(site, brokers, "brokers-for-its-markets")
    }

    /// Who helps in a market, how goods get there, what happens and what is needed there.
    #[must_use]
    pub fn market_parts(&self, site: &LanguageSite, id: Id<Market>) -> Vec<PartView> {
        let own = Reference::to(Kind::Market, id);
        let parts = [
            (Tie::Serves, Kind::Broker, "brokers-for-this-market"),
            (Tie::LeadsTo, Kind::Corridor, "ways-there"),
            (Tie::IsIn, Kind::Place, "houses-there"),
            (Tie::WorksFor, Kind::Consortium, "consortia"),
            (Tie::IsIn, Kind::Need, "needs-there"),
            (Tie::IsIn, Kind::Event, "events"),
        ];
        parts
            .into_iter()
            .filter_map(|(tie, kind, key)| self.tied_part(site, own, (tie, End::Named), kind, key))
            .collect()
    }
}
