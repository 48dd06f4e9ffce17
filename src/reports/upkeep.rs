//! What has to be looked at again: facts nobody checked, texts nobody translated, promises past their day, customs
//! codes that the next edition does not have.

use super::{Cell, Report};
use crate::catalogue::entry::TranslationMethod;
use crate::catalogue::trade::{PAYMENT_CHECK_DAYS, Payment};
use crate::catalogue::{CHECK_MONTHS, Catalogue, Entry, Kind, Reference, Trust, default_language};
use crate::language::{Date, LanguageTag};
use crate::vocabulary::hs::{Edition, HsCode, Retirement};

pub(super) fn reports(catalogue: &Catalogue) -> Vec<Report> {
    vec![
        stale_checks(catalogue),
        missing_translations(catalogue),
        overdue_outcomes(catalogue),
    ]
}

/// Every entry that is not archived.
fn entries(catalogue: &Catalogue) -> impl Iterator<Item = (Reference, &Entry)> {
    catalogue.tables().into_iter().flat_map(|table| {
        let kind = table.kind();
        table
            .entries()
            .enumerate()
            .filter(|(_, entry)| !entry.archived)
            .map(move |(row, entry)| (Reference { kind, row }, entry))
    })
}

/// Kinds whose facts a buyer relies on, so that never having been checked is worth a line.
const WANT_A_CHECK: [Kind; 3] = [Kind::Product, Kind::Company, Kind::Market];

fn stale_checks(catalogue: &Catalogue) -> Report {
    let mut stale: Vec<(Option<Date>, Reference, &'static str, Cell)> = Vec::new();
    for (own, entry) in entries(catalogue) {
        let is_stale =
            entry.checked_on.is_some_and(|on| on <= catalogue.date) && entry.trust == Trust::Listed;
        let is_unchecked = entry.checked_on.is_none() && WANT_A_CHECK.contains(&own.kind);
        if is_stale || is_unchecked {
            stale.push((entry.checked_on, own, "facts", Cell::Empty));
        }
    }
    let payments = |own: Reference, payments: &[Payment], stale: &mut Vec<_>| {
        for payment in payments {
            let checked = payment.checked_on;
            if checked.is_some_and(|on| on.days_until(catalogue.date) > PAYMENT_CHECK_DAYS) {
                let method = Cell::Code(payment.method.id().into());
                stale.push((checked, own, "payment", method));
            }
        }
    };
    for (id, market) in catalogue.markets.iter().filter(|(_, one)| !one.entry.archived) {
        let own = Reference::to(Kind::Market, id);
        payments(own, &market.payments, &mut stale);
        for requirement in &market.requirements {
            let checked = requirement.checked_on;
            if checked.is_some_and(|on| on.add_months(CHECK_MONTHS) < catalogue.date) {
                let scheme = Cell::entry(catalogue, Kind::Scheme, requirement.scheme);
                stale.push((checked, own, "requirement", scheme));
            }
        }
    }
    for (id, company) in catalogue.companies.iter().filter(|(_, one)| !one.entry.archived) {
        payments(Reference::to(Kind::Company, id), &company.payments, &mut stale);
    }
    // The oldest first, then what was never checked. Stable: payments of one entry stay in their order.
    stale.sort_by_key(|(checked, own, what, _)| (checked.is_none(), *checked, *own, *what));
    let rows = stale
        .into_iter()
        .map(|(checked, own, what, detail)| {
            let age = checked.map(|on| on.days_until(catalogue.date));
            vec![
                Cell::reference(catalogue, own),
                Cell::Word("checked", what),
                detail,
                Cell::date(checked),
                age.map_or(Cell::Empty, |days| Cell::Number(days.into())),
            ]
        })
        .collect();
    let columns = ["entry", "what", "about", "checked_on", "days_ago"];
    Report::new("stale-checks", &columns, rows)
}

fn missing_translations(catalogue: &Catalogue) -> Report {
    let mut rows = Vec::new();
    for (own, entry) in entries(catalogue) {
        for language in &catalogue.settings.languages {
            let tag = language.tag;
            let states = [name(own, entry, tag), summary(entry, tag), body(entry, tag)];
            let machine = entry.writing(tag, &[]).method == TranslationMethod::Machine;
            if !machine && states.iter().all(|state| matches!(*state, "there" | "none")) {
                continue;
            }
            let mut row = vec![Cell::reference(catalogue, own), Cell::Code(tag.as_str().into())];
            row.extend(states.map(|state| Cell::Word("text", state)));
            row.push(Cell::YesNo(machine));
            rows.push(row);
        }
    }
    let columns = ["entry", "language", "name", "summary", "body", "machine"];
    Report::new("missing-translations", &columns, rows)
}

fn name(own: Reference, entry: &Entry, tag: LanguageTag) -> &'static str {
    // A market has its country's name in every language.
    if own.kind == Kind::Market || entry.name.get(tag).is_some() {
        "there"
    } else {
        "missing"
    }
}

fn summary(entry: &Entry, tag: LanguageTag) -> &'static str {
    match &entry.summary {
        None => "none",
        Some(summary) if summary.get(tag).is_some() => "there",
        Some(_) => "missing",
    }
}

fn body(entry: &Entry, tag: LanguageTag) -> &'static str {
    match entry.body(tag) {
        Some(body) if body.stale => "stale",
        Some(_) => "there",
        None if entry.bodies.is_empty() => "none",
        None => "missing",
    }
}

fn overdue_outcomes(catalogue: &Catalogue) -> Report {
    let day = catalogue.date;
    let mut rows = Vec::new();
    for (id, event) in catalogue.events.iter().filter(|(_, one)| !one.entry.archived) {
        for outcome in event.outcomes.iter().filter(|one| one.is_overdue(day)) {
            let owner = outcome.owner.map(|owner| Cell::reference(catalogue, owner));
            let late = outcome.due.map_or(0, |due| due.days_until(day));
            let row = vec![
                Cell::entry(catalogue, Kind::Event, id),
                Cell::Text(outcome.text.clone()),
                owner.unwrap_or(Cell::Empty),
                Cell::date(outcome.due),
                Cell::Number(late.into()),
            ];
            rows.push((outcome.due, row));
        }
    }
    rows.sort_by_key(|(due, _)| *due);
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let columns = ["event", "outcome", "owner", "due", "days_late"];
    Report::new("overdue-outcomes", &columns, rows)
}

/// Products whose code a later edition of the Harmonized System does not have, as far as that is known.
pub(super) fn vanishing_codes(catalogue: &Catalogue) -> Report {
    let next = Edition::CURRENT.next();
    let known = next.is_some_and(|edition| edition.retirements().next().is_some());
    let mut report = vanishing(catalogue, &|code| {
        code.retirement().filter(|one| one.gone_in > Edition::CURRENT)
    });
    if !known {
        report.note = Some("note-hs-list-missing");
    }
    report
}

/// The report for what `end_of` knows.
pub(super) fn vanishing(
    catalogue: &Catalogue,
    end_of: &dyn Fn(HsCode) -> Option<&'static Retirement>,
) -> Report {
    let mut rows = Vec::new();
    for (id, product) in catalogue.products.iter().filter(|(_, one)| !one.entry.archived) {
        let Some((code, end)) = product.hs.and_then(|code| Some((code, end_of(code)?))) else {
            continue;
        };
        let successors = end.successors.iter().map(|code| (*code).into()).collect();
        rows.push(vec![
            Cell::entry(catalogue, Kind::Product, id),
            Cell::maybe_entry(catalogue, Kind::Company, product.makers.first().copied()),
            Cell::Code(code.as_str().into()),
            Cell::Code(end.gone_in.year().to_string().into()),
            Cell::date(Date::parse(end.gone_in.in_force_from()).ok()),
            Cell::Codes(successors),
        ]);
    }
    let columns = ["product", "company", "hs", "edition", "from", "successors"];
    Report::new("hs-vanishing", &columns, rows)
}

/// True when an entry has its name, summary and body in every language of the site.
pub(super) fn is_translated(catalogue: &Catalogue, own: Reference, entry: &Entry) -> bool {
    let default = default_language(&catalogue.settings);
    let has_body = entry.body(default).is_some();
    catalogue.settings.languages.iter().all(|language| {
        let tag = language.tag;
        has_body
            && name(own, entry, tag) == "there"
            && summary(entry, tag) == "there"
            && body(entry, tag) == "there"
    })
}
