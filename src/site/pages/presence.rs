//! How a product stands in a market on the day, in words: for the product's page and for the market's.

use super::super::Site;
use super::super::names::scheme_short;
use super::super::presenter::Presenter;
use super::super::view::{StateKind, StateView};
use super::super::words::stage_key;
use crate::catalogue::certificate::{CertificateState, EXPIRING_DAYS};
use crate::catalogue::market::RequirementKind;
use crate::catalogue::product::{Presence, Stage};
use crate::catalogue::readiness::{MarketState, RequirementState, market_state, requirement_state};
use crate::catalogue::{Id, Product, Scheme};
use crate::language::Date;

/// A paper that decides whether a product may enter a market.
#[derive(Clone, Copy)]
enum Paper {
    Registration,
    Scheme(Id<Scheme>),
}

impl Site {
    /// The state of a product in a market, with its tile.
    pub(super) fn presence_state(
        &self,
        presenter: &Presenter,
        product: &Product,
        presence: &Presence,
    ) -> StateView {
        match market_state(&self.catalogue, product, presence) {
            MarketState::Ready => presenter.state(StateKind::Held, "market-ready"),
            MarketState::Expiring => presenter.state(StateKind::Expiring, "market-expiring"),
            MarketState::Preparing => presenter.state(StateKind::Preparing, "market-preparing"),
            MarketState::Missing => presenter.state(StateKind::Missing, "market-missing"),
        }
    }

    /// What the state rests on: the stage, the paper that ends first, or the papers that are missing.
    pub(super) fn presence_reason(
        &self,
        presenter: &Presenter,
        product: &Product,
        presence: &Presence,
    ) -> String {
        match market_state(&self.catalogue, product, presence) {
            MarketState::Missing => self.missing_papers(presenter, product, presence),
            MarketState::Expiring => self.ending_paper(presenter, product, presence),
            MarketState::Ready | MarketState::Preparing => stage_line(presenter, presence),
        }
    }

    /// Every paper that stands between the product and the market.
    pub(super) fn missing_papers(
        &self,
        presenter: &Presenter,
        product: &Product,
        presence: &Presence,
    ) -> String {
        let strings = &presenter.strings;
        let mut reasons = Vec::new();
        if let Some(ended) = presence.valid_until.filter(|until| *until < self.catalogue.date) {
            let date = presenter.time_html(ended);
            reasons.push(strings.with("registration-ended", &[("date", date.into())]));
        }
        for (scheme, state) in self.mandatory(product, presence) {
            let (key, date) = match state {
                RequirementState::Missing => ("missing-paper", None),
                RequirementState::Expired(on) => ("ended-paper", Some(on)),
                RequirementState::Stopped(CertificateState::Suspended) => ("suspended-paper", None),
                RequirementState::Stopped(CertificateState::Withdrawn) => ("withdrawn-paper", None),
                RequirementState::Stopped(_) => ("annulled-paper", None),
                _ => continue,
            };
            let date = date.map(|on| presenter.time_html(on)).unwrap_or_default();
            let scheme = self.scheme_name(presenter, scheme);
            reasons.push(strings.with(key, &[("scheme", scheme.into()), ("date", date.into())]));
        }
        presenter.between(&reasons)
    }

    /// The paper that ends first.
    fn ending_paper(&self, presenter: &Presenter, product: &Product, presence: &Presence) -> String {
        let day = self.catalogue.date;
        let registration = presence
            .valid_until
            .filter(|until| day.days_until(*until) <= EXPIRING_DAYS)
            .map(|until| (until, Paper::Registration));
        let papers = self
            .mandatory(product, presence)
            .filter_map(|(scheme, state)| match state {
                RequirementState::Expiring(until) => Some((until, Paper::Scheme(scheme))),
                _ => None,
            });
        let first: Option<(Date, Paper)> = registration
            .into_iter()
            .chain(papers)
            .min_by_key(|(until, _)| *until);
        let Some((until, paper)) = first else {
            return stage_line(presenter, presence);
        };
        let date = presenter.time_html(until);
        match paper {
            Paper::Registration => presenter
                .strings
                .with("registration-ends", &[("date", date.into())]),
            Paper::Scheme(scheme) => {
                let scheme = self.scheme_name(presenter, scheme);
                let arguments = [("scheme", scheme.into()), ("date", date.into())];
                presenter.strings.with("paper-ends", &arguments)
            }
        }
    }

    /// Schemes that the market makes mandatory, with how the product stands towards each.
    fn mandatory<'a>(
        &'a self,
        product: &'a Product,
        presence: &Presence,
    ) -> impl Iterator<Item = (Id<Scheme>, RequirementState)> + 'a {
        let market = self.catalogue.markets.get(presence.market);
        let requirements = market
            .map(|market| market.requirements.as_slice())
            .unwrap_or_default();
        requirements
            .iter()
            .filter(|one| one.kind == RequirementKind::Mandatory)
            .map(|one| (one.scheme, requirement_state(&self.catalogue, one, product)))
    }

    fn scheme_name(&self, presenter: &Presenter, id: Id<Scheme>) -> String {
        let scheme = self.catalogue.schemes.get(id);
        scheme
            .map(|scheme| presenter.html(&scheme_short(scheme)))
            .unwrap_or_default()
    }
}

/// The stage with its day: "Offered since 3 May 2025".
fn stage_line(presenter: &Presenter, presence: &Presence) -> String {
    let strings = &presenter.strings;
    let until = presence
        .valid_until
        .filter(|_| presence.stage >= Stage::Registered);
    let what = match presence.registration_number.as_ref() {
        Some(number) => strings.with("registered-as", &[("number", presenter.code(number).into())]),
        None => strings.text(stage_key(presence.stage)).to_owned(),
    };
    let (key, day) = match (until, presence.since) {
        (Some(until), _) => ("stage-until", until),
        (None, Some(since)) => ("stage-since", since),
        (None, None) => return what,
    };
    let date = presenter.time_html(day);
    strings.with(key, &[("stage", what.into()), ("date", date.into())])
}
