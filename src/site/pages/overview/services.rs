//! Services of brokers by market: who does what where, and where nobody does.

use std::collections::BTreeMap;

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::lists::in_order;
use super::super::super::presenter::Presenter;
use super::super::super::view::{LinkView, PartView, RowView, TableRowView};
use super::{LINKS, table};
use crate::catalogue::broker::Service;
use crate::catalogue::{Id, Kind, Market, Reference};

impl Site {
    /// Parts of the page of services.
    pub(super) fn services(&self, site: &LanguageSite) -> Vec<PartView> {
        let presenter = &site.presenter;
        let markets: Vec<Id<Market>> = in_order(&self.lists.markets, &site.market_ranks)
            .into_iter()
            .map(|row| Id::new(row as usize))
            .collect();
        let mut there: BTreeMap<(Service, Id<Market>), Vec<Reference>> = BTreeMap::new();
        let mut home: BTreeMap<Service, Vec<Reference>> = BTreeMap::new();
        for row in site.actor_order(Kind::Broker) {
            let reference = Reference {
                kind: Kind::Broker,
                row: *row as usize,
            };
            let Some(broker) = self.catalogue.brokers.get(Id::new(reference.row)) else {
                continue;
            };
            for service in &broker.services {
                // Firms are evaluated at home, whatever markets the broker knows.
                if broker.markets.is_empty() || *service == Service::Evaluation {
                    home.entry(*service).or_default().push(reference);
                    continue;
                }
                for market in &broker.markets {
                    there.entry((*service, *market)).or_default().push(reference);
                }
            }
        }
        let services: Vec<Service> = Service::ALL
            .iter()
            .copied()
            .filter(|service| *service != Service::Evaluation)
            .collect();
        let name = |service: Service| presenter.isolate(presenter.word("service", service.word()));
        let rows = services
            .iter()
            .map(|service| TableRowView {
                head: Presenter::link(None, name(*service)),
                cells: markets
                    .iter()
                    .map(|market| {
                        let brokers = there.get(&(*service, *market));
                        self.some_links(site, brokers.map(Vec::as_slice).unwrap_or_default(), LINKS)
                    })
                    .collect(),
            })
            .collect();
        let columns = self.market_links(presenter, &markets);
        let mut parts = vec![PartView {
            id: "services".to_owned(),
            title: presenter.strings.text("services-by-market").to_owned(),
            table: Some(table(
                presenter,
                "services-by-market",
                "services",
                columns,
                ("no-broker", rows),
            )),
            ..PartView::default()
        }];
        let gaps = markets
            .iter()
            .map(|market| {
                let gaps = services
                    .iter()
                    .copied()
                    .filter(|service| !there.contains_key(&(*service, *market)));
                (*market, gaps.map(name).collect())
            })
            .collect();
        parts.push(self.service_gaps(presenter, gaps, services.len() * markets.len()));
        let rows: Vec<RowView> = home
            .iter()
            .map(|(service, brokers)| RowView {
                link: Presenter::link(None, name(*service)),
                links: self.links_to(site, brokers.iter().copied()),
                ..RowView::default()
            })
            .collect();
        if !rows.is_empty() {
            parts.push(PartView {
                id: "home".to_owned(),
                title: presenter.strings.text("services-at-home").to_owned(),
                rows,
                ..PartView::default()
            });
        }
        parts
    }

    /// Links to markets, each with its country's name.
    pub(super) fn market_links(&self, presenter: &Presenter, markets: &[Id<Market>]) -> Vec<LinkView> {
        markets
            .iter()
            .map(|market| self.market_link(presenter, *market).unwrap_or_default())
            .collect()
    }

    /// The gaps counted, the market with the most first.
    fn service_gaps(
        &self,
        presenter: &Presenter,
        mut gaps: Vec<(Id<Market>, Vec<String>)>,
        cells: usize,
    ) -> PartView {
        gaps.retain(|(_, services)| !services.is_empty());
        gaps.sort_by_key(|(_, services)| std::cmp::Reverse(services.len()));
        let total: usize = gaps.iter().map(|(_, services)| services.len()).sum();
        let lead = presenter.strings.with(
            "gaps-of-cells",
            &[("gaps", total.into()), ("cells", cells.into())],
        );
        PartView {
            id: "gaps".to_owned(),
            title: presenter.strings.text("gaps").to_owned(),
            lead_html: Some(lead),
            rows: gaps
                .into_iter()
                .filter_map(|(market, services)| {
                    Some(RowView {
                        link: self.market_link(presenter, market)?,
                        notes_html: vec![
                            presenter.strings.count("services-missing", services.len()),
                            presenter.join(&services),
                        ],
                        ..RowView::default()
                    })
                })
                .collect(),
            ..PartView::default()
        }
    }
}
