//! May this product enter that country? What a market requires against what a product and its maker hold on
//! the day: the question that other catalogues leave to the buyer.

use super::Catalogue;
use super::certificate::{Certificate, CertificateState};
use super::company::Company;
use super::market::{Market, Requirement, RequirementKind};
use super::product::{Presence, Product, Stage};
use super::scheme::AppliesTo;
use super::table::Id;

/// How a product stands towards one requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequirementState {
    /// A certificate holds until the day given, or without end.
    Held(Option<crate::language::Date>),
    Expiring(crate::language::Date),
    Expired(crate::language::Date),
    /// Suspended, annulled or withdrawn: which of them.
    Stopped(CertificateState),
    Missing,
    /// Each consignment gets its own.
    PerShipment,
    /// Not asked for in this product's sector.
    NotApplicable,
}

/// How a product stands towards a market as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MarketState {
    /// Registered or further, and every mandatory requirement is held.
    Ready,
    /// Ready, but something ends within 90 days.
    Expiring,
    /// On the way.
    Preparing,
    /// A mandatory paper expired or is missing although the stage says registered or further.
    Missing,
}

/// True when `requirement` is asked of products in `product`'s sector.
#[must_use]
pub fn applies(catalogue: &Catalogue, requirement: &Requirement, product: &Product) -> bool {
    if requirement.for_sectors.is_empty() {
        return true;
    }
    let Some(sector) = product.sector else {
        return false;
    };
    let parent = catalogue.sectors.get(sector).and_then(|sector| sector.parent);
    requirement
        .for_sectors
        .iter()
        .any(|wanted| *wanted == sector || Some(*wanted) == parent)
}

/// How `product` stands towards `requirement` on the day.
#[must_use]
pub fn requirement_state(
    catalogue: &Catalogue,
    requirement: &Requirement,
    product: &Product,
) -> RequirementState {
    if !applies(catalogue, requirement, product) {
        return RequirementState::NotApplicable;
    }
    let scheme = catalogue.schemes.get(requirement.scheme);
    let applies_to = scheme.map_or(AppliesTo::Product, |scheme| scheme.applies_to);
    if requirement.kind == RequirementKind::PerShipment || applies_to == AppliesTo::Shipment {
        return RequirementState::PerShipment;
    }
    let maker = product
        .makers
        .first()
        .and_then(|maker| catalogue.companies.get(*maker));
    // A scheme about companies or sites is held by the maker; one about products by the product alone.
    let of_maker = match applies_to {
        AppliesTo::Company | AppliesTo::Site => maker,
        AppliesTo::Product | AppliesTo::Shipment => None,
    };
    best(catalogue, requirement, product, of_maker)
}

fn best(
    catalogue: &Catalogue,
    requirement: &Requirement,
    product: &Product,
    maker: Option<&Company>,
) -> RequirementState {
    let of_maker = maker
        .map(|maker| maker.certificates.as_slice())
        .unwrap_or_default();
    let mut best: Option<(&Certificate, CertificateState)> = None;
    for certificate in product.certificates.iter().chain(of_maker) {
        if certificate.scheme != requirement.scheme {
            continue;
        }
        let state = certificate.state(catalogue.date);
        let better = best.is_none_or(|(known, known_state)| {
            state < known_state || (state == known_state && known.valid_until < certificate.valid_until)
        });
        if better {
            best = Some((certificate, state));
        }
    }
    match best {
        None => RequirementState::Missing,
        Some((certificate, state)) => match (state, certificate.valid_until) {
            (CertificateState::Valid, until) => RequirementState::Held(until),
            (CertificateState::Expiring, Some(until)) => RequirementState::Expiring(until),
            (CertificateState::Expiring, None) => RequirementState::Held(None),
            (CertificateState::Expired, Some(until)) => RequirementState::Expired(until),
            (CertificateState::Expired | CertificateState::NotYet, _) => RequirementState::Missing,
            (stopped, _) => RequirementState::Stopped(stopped),
        },
    }
}

/// How `product` stands towards a market that it names.
#[must_use]
pub fn market_state(catalogue: &Catalogue, product: &Product, presence: &Presence) -> MarketState {
    let day = catalogue.date;
    let Some(market) = catalogue.markets.get(presence.market) else {
        return MarketState::Preparing;
    };
    if presence.stage < Stage::Registered {
        return MarketState::Preparing;
    }
    let mut state = MarketState::Ready;
    match presence.valid_until {
        Some(until) if until < day => return MarketState::Missing,
        Some(until) if day.days_until(until) <= super::certificate::EXPIRING_DAYS => {
            state = MarketState::Expiring;
        }
        _ => {}
    }
    for requirement in market
        .requirements
        .iter()
        .filter(|one| one.kind == RequirementKind::Mandatory)
    {
        match requirement_state(catalogue, requirement, product) {
            RequirementState::Expired(_) | RequirementState::Missing | RequirementState::Stopped(_) => {
                return MarketState::Missing;
            }
            RequirementState::Expiring(_) => state = MarketState::Expiring,
            RequirementState::Held(_) | RequirementState::PerShipment | RequirementState::NotApplicable => {}
        }
    }
    state
}

/// The stage at which a product stands on the day: one that lost a paper is preparing again, whatever was written when
/// it still had it.
#[must_use]
pub fn stage_today(catalogue: &Catalogue, product: &Product, presence: &Presence) -> Stage {
    match market_state(catalogue, product, presence) {
        MarketState::Missing => presence.stage.min(Stage::Preparing),
        MarketState::Ready | MarketState::Expiring | MarketState::Preparing => presence.stage,
    }
}

/// True when a product stands in lists: it is offered, and so is the work of one of its makers.
#[must_use]
pub fn is_listed(catalogue: &Catalogue, product: &Product) -> bool {
    product.is_listed() && is_made(catalogue, product)
}

/// True unless every maker of a product is archived.
#[must_use]
pub fn is_made(catalogue: &Catalogue, product: &Product) -> bool {
    let mut makers = catalogue.companies.of(&product.makers).peekable();
    makers.peek().is_none() || makers.any(|(_, maker)| !maker.entry.archived)
}

/// True when a buyer in the market may be offered the product today.
#[must_use]
pub fn is_ready(catalogue: &Catalogue, product: &Product, market: Id<Market>) -> bool {
    product
        .markets
        .iter()
        .filter(|presence| presence.market == market)
        .any(|presence| {
            matches!(
                market_state(catalogue, product, presence),
                MarketState::Ready | MarketState::Expiring
            )
        })
}
