//! States and places of entries in words, each state with its tile: for cards and pages alike.

use super::presenter::Presenter;
use super::view::{StateKind, StateView};
use super::words::{product_kind_key, tier_key};
use crate::catalogue::certificate::CertificateState;
use crate::catalogue::company::{KnowledgeBased, Progress};
use crate::catalogue::product::{Availability, ProductKind};
use crate::catalogue::{Company, Market, Product};
use crate::vocabulary::country_groups::{CountryGroup, Standing};

/// "Service" or "Technology"; goods go without saying.
#[must_use]
pub fn kind_word(presenter: &Presenter, kind: ProductKind) -> Option<String> {
    (kind != ProductKind::Goods).then(|| presenter.strings.text(product_kind_key(kind)).to_owned())
}

/// What a buyer must know before the facts; nothing where a product is simply there.
#[must_use]
pub fn availability(presenter: &Presenter, product: &Product) -> Option<StateView> {
    match product.availability {
        Availability::Available => None,
        Availability::ToOrder => Some(presenter.state(StateKind::None, "availability-to-order")),
        Availability::Seasonal => Some(presenter.state(StateKind::None, "availability-seasonal")),
        Availability::Discontinued => Some(presenter.state(StateKind::Missing, "availability-discontinued")),
    }
}

/// Town, province and, on the company's own page, country.
#[must_use]
pub fn place(presenter: &Presenter, company: &Company, with_country: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(company.city.as_ref().map(|city| presenter.html(city)));
    if let Some(province) = company.province {
        let name = presenter.isolate(province.name(presenter.words()));
        // Tehran, Tehran helps nobody.
        if !parts.contains(&name) {
            parts.push(presenter.strings.with("province-of", &[("name", name.into())]));
        }
    }
    if with_country && let Some(country) = company.country {
        parts.push(presenter.isolate(country.name(presenter.words())));
    }
    parts.join(&format!("{} ", presenter.strings.text("comma")))
}

/// The status under the law on knowledge-based firms, with its tile.
#[must_use]
pub fn knowledge_based(
    presenter: &Presenter,
    status: &KnowledgeBased,
    day: crate::language::Date,
) -> StateView {
    match status.progress {
        Progress::Applied => presenter.state(StateKind::Preparing, "progress-applied"),
        Progress::Evaluating => presenter.state(StateKind::Preparing, "progress-evaluating"),
        Progress::Approved if !status.holds(day) => presenter.state(StateKind::Missing, "progress-expired"),
        Progress::Approved => {
            let soon = status
                .valid_until
                .is_some_and(|until| day.days_until(until) <= crate::catalogue::certificate::EXPIRING_DAYS);
            let kind = if soon {
                StateKind::Expiring
            } else {
                StateKind::Held
            };
            let key = status.tier.map_or("knowledge-based", tier_key);
            presenter.state(kind, key)
        }
    }
}

/// Groups that a market's country is in, by the program's table and by the editor.
#[must_use]
pub fn groups(presenter: &Presenter, market: &Market) -> Option<String> {
    let alpha2 = market.country.map_or("", |country| country.alpha2());
    let names: Vec<String> = CountryGroup::ALL
        .into_iter()
        .filter(|group| {
            market.groups.contains(group)
                || group
                    .membership(alpha2)
                    .is_some_and(|one| one.standing == Standing::Member)
        })
        .map(|group| presenter.isolate(group.names().get(presenter.words())))
        .collect();
    (!names.is_empty()).then(|| presenter.join(&names))
}

/// A certificate's state with its tile.
#[must_use]
pub fn certificate_state(presenter: &Presenter, state: CertificateState) -> StateView {
    match state {
        CertificateState::Valid => presenter.state(StateKind::Held, "certificate-valid"),
        CertificateState::Expiring => presenter.state(StateKind::Expiring, "certificate-expiring"),
        CertificateState::NotYet => presenter.state(StateKind::Preparing, "certificate-not-yet"),
        CertificateState::Expired => presenter.state(StateKind::Missing, "certificate-expired"),
        CertificateState::Suspended => presenter.state(StateKind::Missing, "certificate-suspended"),
        CertificateState::Annulled => presenter.state(StateKind::Missing, "certificate-annulled"),
        CertificateState::Withdrawn => presenter.state(StateKind::Missing, "certificate-withdrawn"),
    }
}
