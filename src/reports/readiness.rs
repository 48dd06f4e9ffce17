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

/// Both tables, drawn up in one pass: in a large catalogue the rows of the first are most of what reports hold.
pub(super) fn reports(catalogue: &Catalogue) -> Vec<Report> {
    let standings = standings(catalogue);
    let mut rows = Vec::with_capacity(standings.len());
    let mut counted = BTreeMap::new();
    for one in &standings {
        let state = market_state(catalogue, one.product.1, one.presence);
        let papers = papers(catalogue, one.product.1, one.presence);
        count(&mut counted, one, state, &papers);
        rows.push(row(catalogue, one, state, &papers));
    }
    vec![by_product(rows), by_market(catalogue, counted)]
}

/// Papers that a market asks for, sorted by how the product stands towards them.
#[derive(Debug, Default)]
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
            for maker in &product.makers {
                all.push(Standing {
                    company: *maker,
                    market: presence.market,
                    product: (id, product),
                    presence,
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

fn row(catalogue: &Catalogue, one: &Standing<'_>, state: MarketState, papers: &Papers) -> Vec<Cell> {
    let schemes = |list: &[Id<Scheme>]| Cell::entries(catalogue, Kind::Scheme, list.iter().copied());
    vec![
        Cell::entry(catalogue, Kind::Company, one.company),
        Cell::entry(catalogue, Kind::Market, one.market),
        Cell::entry(catalogue, Kind::Product, one.product.0),
        Cell::Word("stage", stage_word(one.presence.stage)),
        Cell::Word("state", state_word(state)),
        schemes(&papers.missing),
        schemes(&papers.ended),
        schemes(&papers.ending),
        Cell::date(papers.ends_on),
        schemes(&papers.usual),
        schemes(&papers.per_shipment),
        Cell::date(one.presence.valid_until),
    ]
}

fn by_product(rows: Vec<Vec<Cell>>) -> Report {
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

type Counts = BTreeMap<(Id<Company>, Id<Market>), Counted>;

fn count(counted: &mut Counts, one: &Standing<'_>, state: MarketState, papers: &Papers) {
    let counts = counted.entry((one.company, one.market)).or_default();
    let [ready, expiring, preparing, missing] = &mut counts.states;
    *match state {
        MarketState::Ready => ready,
        MarketState::Expiring => expiring,
        MarketState::Preparing => preparing,
        MarketState::Missing => missing,
    } += 1;
    counts.lacking.extend(papers.missing.iter().chain(&papers.ended));
}

fn by_market(catalogue: &Catalogue, counted: Counts) -> Report {
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
