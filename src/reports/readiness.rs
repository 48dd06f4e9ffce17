//! What stands between a product and a market: per company, market and product, and counted per company and market.

use std::collections::BTreeMap;

use super::{Cell, Report};
use crate::catalogue::market::RequirementKind;
use crate::catalogue::product::{Presence, Product, Stage};
use crate::catalogue::readiness::{
    MarketState, RequirementState, is_listed, market_state, requirement_state,
};
use crate::catalogue::{Catalogue, Company, Id, Kind, Market, Scheme};
use crate::language::Date;

pub(super) fn reports(catalogue: &Catalogue) -> Vec<Report> {
    let standings = standings(catalogue);
    vec![
        by_product(catalogue, &standings),
        by_market(catalogue, &standings),
    ]
}

/// Papers that a market asks for, sorted by how the product stands towards them.
#[derive(Debug, Default, Clone)]
struct Papers {
    missing: Vec<Id<Scheme>>,
    /// Ended, suspended, annulled or withdrawn.
    ended: Vec<Id<Scheme>>,
    ending: Vec<Id<Scheme>>,
    /// The first day on which one of `ending` no longer holds is the day after.
    ends_on: Option<Date>,
    per_shipment: Vec<Id<Scheme>>,
    /// Expected by buyers, asked for by no law, and not held.
    usual: Vec<Id<Scheme>>,
}

struct Standing<'a> {
    company: Id<Company>,
    market: Id<Market>,
    product: (Id<crate::catalogue::Product>, &'a Product),
    presence: &'a Presence,
    state: MarketState,
    papers: Papers,
}

/// A product of several makers stands once under each; the papers of the first count, as on the site.
fn standings(catalogue: &Catalogue) -> Vec<Standing<'_>> {
    let mut all = Vec::new();
    for (id, product) in catalogue.products.iter() {
        if !is_listed(catalogue, product) {
            continue;
        }
        for presence in &product.markets {
            let is_open = catalogue
                .markets
                .get(presence.market)
                .is_some_and(|market| !market.entry.archived);
            if !is_open {
                continue;
            }
            let state = market_state(catalogue, product, presence);
            let papers = papers(catalogue, product, presence);
            for maker in &product.makers {
                all.push(Standing {
                    company: *maker,
                    market: presence.market,
                    product: (id, product),
                    presence,
                    state,
                    papers: papers.clone(),
                });
            }
        }
    }
    all.sort_by_key(|one| (one.company, one.market, one.product.0));
    all
}

fn papers(catalogue: &Catalogue, product: &Product, presence: &Presence) -> Papers {
    let mut papers = Papers::default();
    let requirements = catalogue
        .markets
        .get(presence.market)
        .map(|market| &market.requirements);
    for requirement in requirements.into_iter().flatten() {
        let scheme = requirement.scheme;
        let state = requirement_state(catalogue, requirement, product);
        let is_law = requirement.kind != RequirementKind::Usual;
        match state {
            RequirementState::Held(_) | RequirementState::NotApplicable => {}
            RequirementState::PerShipment => papers.per_shipment.push(scheme),
            RequirementState::Expiring(until) => {
                papers.ending.push(scheme);
                papers.ends_on = Some(papers.ends_on.map_or(until, |known| known.min(until)));
            }
            _ if !is_law => papers.usual.push(scheme),
            RequirementState::Missing => papers.missing.push(scheme),
            RequirementState::Expired(_) | RequirementState::Stopped(_) => papers.ended.push(scheme),
        }
    }
    papers
}

fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "planned",
        Stage::Preparing => "preparing",
        Stage::Registered => "registered",
        Stage::Offering => "offering",
        Stage::Contracted => "contracted",
        Stage::Shipping => "shipping",
    }
}

fn state_word(state: MarketState) -> &'static str {
    match state {
        MarketState::Ready => "ready",
        MarketState::Expiring => "expiring",
        MarketState::Preparing => "preparing",
        MarketState::Missing => "missing",
    }
}

fn by_product(catalogue: &Catalogue, standings: &[Standing<'_>]) -> Report {
    let schemes = |list: &[Id<Scheme>]| Cell::entries(catalogue, Kind::Scheme, list.iter().copied());
    let rows = standings
        .iter()
        .map(|one| {
            vec![
                Cell::entry(catalogue, Kind::Company, one.company),
                Cell::entry(catalogue, Kind::Market, one.market),
                Cell::entry(catalogue, Kind::Product, one.product.0),
                Cell::Word("stage", stage_word(one.presence.stage)),
                Cell::Word("state", state_word(one.state)),
                schemes(&one.papers.missing),
                schemes(&one.papers.ended),
                schemes(&one.papers.ending),
                Cell::date(one.papers.ends_on),
                schemes(&one.papers.usual),
                schemes(&one.papers.per_shipment),
                Cell::date(one.presence.valid_until),
            ]
        })
        .collect();
    let columns = [
        "company",
        "market",
        "product",
        "stage",
        "state",
        "missing",
        "ended",
        "ending",
        "ends_on",
        "usual_missing",
        "per_shipment",
        "registered_until",
    ];
    Report::new("readiness", &columns, rows)
}

#[derive(Default)]
struct Counted {
    states: [i64; 4],
    lacking: Vec<Id<Scheme>>,
}

fn by_market(catalogue: &Catalogue, standings: &[Standing<'_>]) -> Report {
    let mut counted: BTreeMap<(Id<Company>, Id<Market>), Counted> = BTreeMap::new();
    for one in standings {
        let counts = counted.entry((one.company, one.market)).or_default();
        let [ready, expiring, preparing, missing] = &mut counts.states;
        *match one.state {
            MarketState::Ready => ready,
            MarketState::Expiring => expiring,
            MarketState::Preparing => preparing,
            MarketState::Missing => missing,
        } += 1;
        counts
            .lacking
            .extend(one.papers.missing.iter().chain(&one.papers.ended));
    }
    let rows = counted
        .into_iter()
        .map(|((company, market), mut counts)| {
            counts.lacking.sort_unstable();
            counts.lacking.dedup();
            let mut row = vec![
                Cell::entry(catalogue, Kind::Company, company),
                Cell::entry(catalogue, Kind::Market, market),
                Cell::Number(counts.states.iter().sum()),
            ];
            row.extend(counts.states.map(Cell::Number));
            row.push(Cell::entries(catalogue, Kind::Scheme, counts.lacking));
            row
        })
        .collect();
    let columns = [
        "company",
        "market",
        "products",
        "ready",
        "expiring",
        "preparing",
        "missing_papers",
        "lacking",
    ];
    Report::new("readiness-by-market", &columns, rows)
}
