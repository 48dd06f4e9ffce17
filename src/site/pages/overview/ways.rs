//! Routes and ways to pay by market, each with the day on which it was checked, and who helps there.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::lists::in_order;
use super::super::super::presenter::Presenter;
use super::super::super::view::{PartView, RowView, StateKind, TableRowView};
use super::super::parts::payments;
use super::{LINKS, rows_cell, table_part};
use crate::catalogue::ties::Tie;
use crate::catalogue::trade::{PAYMENT_CHECK_DAYS, Payment};
use crate::catalogue::{Id, Kind, Market, Reference};

impl Site {
    /// Parts of the page of ways.
    pub(super) fn ways(&self, site: &LanguageSite) -> Vec<PartView> {
        let presenter = &site.presenter;
        let mut without: [(&str, Vec<Id<Market>>); 3] = [
            ("markets-without-route", Vec::new()),
            ("markets-without-payment", Vec::new()),
            ("markets-without-broker", Vec::new()),
        ];
        let mut rows = Vec::new();
        for row in in_order(&self.lists.markets, &site.market_ranks) {
            let id: Id<Market> = Id::new(row as usize);
            let (Some(market), Some(head)) =
                (self.catalogue.markets.get(id), self.market_link(presenter, id))
            else {
                continue;
            };
            let own = Reference::to(Kind::Market, id);
            let tied = |tie: Tie| -> Vec<Reference> { self.catalogue.ties.naming(own, tie).collect() };
            let (routes, brokers) = (tied(Tie::LeadsTo), tied(Tie::Serves));
            let gaps = [routes.is_empty(), market.payments.is_empty(), brokers.is_empty()];
            for ((_, list), gap) in without.iter_mut().zip(gaps) {
                if gap {
                    list.push(id);
                }
            }
            let mut served = self.some_links(site, &brokers, LINKS);
            if !brokers.is_empty() {
                let count = presenter.strings.count("brokers-count", brokers.len());
                served.rows.push(RowView {
                    link: Presenter::link(None, count),
                    links: std::mem::take(&mut served.links),
                    notes_html: Some(std::mem::take(&mut served.text_html))
                        .filter(|text| !text.is_empty())
                        .into_iter()
                        .collect(),
                    ..RowView::default()
                });
            }
            rows.push(TableRowView {
                head,
                cells: vec![
                    rows_cell(
                        routes
                            .iter()
                            .filter_map(|route| self.route(presenter, *route))
                            .collect(),
                    ),
                    rows_cell(self.payment_rows(presenter, &market.payments)),
                    served,
                ],
            });
        }
        let mut parts = vec![table_part(
            presenter,
            "ways-by-market",
            ("market", &["corridors", "payment", "brokers"]),
            "none-yet",
            rows,
        )];
        let gaps: Vec<RowView> = without
            .into_iter()
            .filter(|(_, markets)| !markets.is_empty())
            .map(|(key, markets)| RowView {
                link: Presenter::link(None, presenter.strings.count(key, markets.len())),
                links: self.market_links(presenter, &markets),
                ..RowView::default()
            })
            .collect();
        parts.push(PartView {
            id: "gaps".to_owned(),
            title: presenter.strings.text("gaps").to_owned(),
            rows: gaps,
            empty: Some(presenter.strings.text("no-gap").to_owned()),
            ..PartView::default()
        });
        parts
    }

    /// A route with its usual time and the day of its check.
    fn route(&self, presenter: &Presenter, reference: Reference) -> Option<RowView> {
        let corridor = self.catalogue.corridors.get(reference.id(Kind::Corridor)?)?;
        let days = corridor.typical_days.as_ref().map(|(low, high)| {
            let range = presenter.range(low, high);
            presenter.duration(&range, high, crate::catalogue::product::TimeUnit::Day)
        });
        let checked = corridor.entry.checked_on.map(|day| checked_on(presenter, day));
        Some(RowView {
            link: self.entry_link(presenter, reference)?,
            notes_html: days.into_iter().chain(checked).collect(),
            ..RowView::default()
        })
    }

    /// Ways to pay; a check that is old is marked.
    fn payment_rows(&self, presenter: &Presenter, list: &[Payment]) -> Vec<RowView> {
        payments(presenter, list)
            .into_iter()
            .zip(list)
            .map(|(view, payment)| {
                let old = payment
                    .checked_on
                    .is_none_or(|day| day.days_until(self.catalogue.date) > PAYMENT_CHECK_DAYS);
                let terms: Vec<String> = view.currency_html.into_iter().chain(view.days).collect();
                let comma = presenter.strings.text("comma");
                let terms = (!terms.is_empty()).then(|| terms.join(&format!("{comma} ")));
                RowView {
                    link: Presenter::link(None, presenter.isolate(&view.method)),
                    states: old
                        .then(|| presenter.state(StateKind::Expiring, "check-is-old"))
                        .into_iter()
                        .collect(),
                    notes_html: terms
                        .into_iter()
                        .chain(payment.checked_on.map(|day| checked_on(presenter, day)))
                        .collect(),
                    ..RowView::default()
                }
            })
            .collect()
    }
}

fn checked_on(presenter: &Presenter, day: crate::language::Date) -> String {
    let day = presenter.time_html(day);
    format!("{} {day}", presenter.strings.text("checked-on-date"))
}
