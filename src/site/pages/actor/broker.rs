//! A broker's page.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::ActorView;
use super::Said;
use super::shared::End;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Broker, Kind, Reference};

impl Site {
    pub(super) fn said_of_broker(&self, presenter: &Presenter, broker: &Broker) -> Said {
        Said {
            kind: presenter.word("broker", broker.kind.word()).to_owned(),
            place_html: presenter.seat(&broker.seat),
            states: broker
                .licence
                .iter()
                .filter(|licence| {
                    licence
                        .valid_until
                        .is_some_and(|until| until < self.catalogue.date)
                })
                .map(|_| presenter.state(super::super::super::view::StateKind::Missing, "licence-ended"))
                .collect(),
        }
    }

    pub(super) fn fill_broker(
        &self,
        site: &LanguageSite,
        own: Reference,
        broker: &Broker,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let services = broker.services.iter();
        let services = services
            .map(|service| presenter.isolate(presenter.word("service", service.word())))
            .collect();
        let sectors = broker.sectors.iter().map(|id| Reference::to(Kind::Sector, *id));
        view.facts.extend(presenter.fact("services", services));
        view.facts
            .extend(self.tied(site, own, Tie::Serves, End::Naming, "markets"));
        view.facts
            .extend(presenter.fact_links("sectors", self.links_to(site, sectors)));
        view.facts
            .extend(self.tied(site, own, Tie::Uses, End::Naming, "corridors"));
        view.facts.extend(
            broker
                .licence
                .as_ref()
                .map(|licence| self.licence_fact(presenter, licence, "licence")),
        );
        view.ask = self.ask_actor(
            presenter,
            own,
            (&broker.contact, broker.website.as_deref()),
            &broker.languages,
        );
        view.ask_label = presenter.strings.text("write-to-broker").to_owned();
        view.parts.extend(self.people_part(presenter, &broker.people));
        view.parts
            .extend(self.needs_for(site, own, "needs-it-can-answer"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::RaisedBy, End::Named), Kind::Need, "needs-raised"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::TakesPartIn, End::Naming), Kind::Event, "events"));
        let markets: Vec<_> = broker.markets.clone();
        let products = self.catalogue.products.iter().filter(|(_, product)| {
            let fits = |sector: &crate::catalogue::Id<crate::catalogue::Sector>| {
                let parent = product
                    .sector
                    .and_then(|own| self.catalogue.sectors.get(own)?.parent);
                product.sector == Some(*sector) || parent == Some(*sector)
            };
            product.is_listed()
                && product.entry.featured
                && (broker.sectors.is_empty() || broker.sectors.iter().any(fits))
                && product
                    .markets
                    .iter()
                    .any(|presence| markets.contains(&presence.market))
        });
        let products: Vec<Reference> = products.map(|(id, _)| Reference::to(Kind::Product, id)).collect();
        self.fill_products(site, products.into_iter(), "products-for-its-markets", view);
    }
}
