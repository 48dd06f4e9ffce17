//! Needs: what answers them, which have no answer, how many there are in each sector and place, and the ways to each
//! market beside what is missing there.

use std::collections::BTreeMap;

use super::{Cell, Report};
use crate::catalogue::matches::every_answer;
use crate::catalogue::need::{Need, NeedProgress};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Broker, Catalogue, Corridor, Id, Kind, Market, Place, Reference, Sector};

pub(super) fn reports(catalogue: &Catalogue) -> Vec<Report> {
    vec![
        matches(catalogue),
        unmatched(catalogue),
        needs(catalogue),
        counted(catalogue),
        routes_and_needs(catalogue),
    ]
}

fn listed(catalogue: &Catalogue) -> impl Iterator<Item = (Id<Need>, &Need)> {
    catalogue.needs.iter().filter(|(_, need)| !need.entry.archived)
}

fn kind_word(need: &Need) -> Cell {
    need.kind
        .map_or(Cell::Empty, |kind| Cell::Word("need", kind.word()))
}

/// Every pair of a need and what could answer it, beyond what its page shows.
fn matches(catalogue: &Catalogue) -> Report {
    let mut rows = Vec::new();
    for (id, need) in listed(catalogue) {
        for one in every_answer(catalogue, need, &catalogue.matches) {
            let Some(answer) = catalogue.entry(one.answer) else {
                continue;
            };
            let shared = one.tags.iter().filter_map(|tag| need.tags.get(*tag)).cloned();
            rows.push(vec![
                Cell::entry(catalogue, Kind::Need, id),
                Cell::Word("progress", need.progress.word()),
                Cell::Word("kind", one.answer.kind.word()),
                Cell::Entry(super::Subject {
                    kind: one.answer.kind,
                    slug: answer.slug.clone(),
                    name: answer.name.clone(),
                }),
                Cell::YesNo(one.stated),
                Cell::Codes(shared.collect()),
                Cell::YesNo(one.same_sector),
            ]);
        }
    }
    let columns = [
        "need",
        "progress",
        "answer_kind",
        "answer",
        "stated",
        "tags",
        "same_sector",
    ];
    Report::new("matches", &columns, rows)
}

/// Needs that wait and have nothing that could answer them.
fn unmatched(catalogue: &Catalogue) -> Report {
    let rows = listed(catalogue)
        .filter(|(id, need)| need.progress != NeedProgress::Solved && catalogue.matches.answers(*id).1 == 0)
        .map(|(id, need)| {
            let left = need.deadline.map(|deadline| catalogue.date.days_until(deadline));
            let raised_by = need.raised_by.map(|by| Cell::reference(catalogue, by));
            vec![
                Cell::entry(catalogue, Kind::Need, id),
                kind_word(need),
                Cell::Codes(need.tags.clone()),
                Cell::maybe_entry(catalogue, Kind::Sector, need.sector),
                Cell::maybe_entry(catalogue, Kind::Market, need.market),
                Cell::maybe_entry(catalogue, Kind::Place, need.place),
                raised_by.unwrap_or(Cell::Empty),
                Cell::date(need.deadline),
                left.map_or(Cell::Empty, |left| Cell::Number(left.into())),
            ]
        })
        .collect();
    let columns = [
        "need",
        "kind",
        "tags",
        "sector",
        "market",
        "place",
        "raised_by",
        "deadline",
        "days_left",
    ];
    Report::new("unmatched-needs", &columns, rows)
}

/// Those without a sector or place stand at the end.
fn order<T>(id: Option<Id<T>>) -> usize {
    id.map_or(usize::MAX, Id::row)
}

/// All needs, by sector and place.
fn needs(catalogue: &Catalogue) -> Report {
    let mut needs: Vec<(Id<Need>, &Need)> = listed(catalogue).collect();
    needs.sort_by_key(|(id, need)| (order(need.sector), order(need.place), *id));
    let rows = needs
        .into_iter()
        .map(|(id, need)| {
            let raised_by = need.raised_by.map(|by| Cell::reference(catalogue, by));
            let buyer = need.buyer.map(|buyer| Cell::Word("buyer", buyer.word()));
            vec![
                Cell::maybe_entry(catalogue, Kind::Sector, need.sector),
                Cell::maybe_entry(catalogue, Kind::Place, need.place),
                Cell::entry(catalogue, Kind::Need, id),
                kind_word(need),
                Cell::Word("progress", need.progress.word()),
                Cell::maybe_entry(catalogue, Kind::Market, need.market),
                raised_by.unwrap_or(Cell::Empty),
                buyer.unwrap_or(Cell::Empty),
                Cell::date(need.deadline),
                Cell::Codes(need.tags.clone()),
                Cell::count(catalogue.matches.answers(id).1),
            ]
        })
        .collect();
    let columns = [
        "sector",
        "place",
        "need",
        "kind",
        "progress",
        "market",
        "raised_by",
        "buyer",
        "deadline",
        "tags",
        "answers",
    ];
    Report::new("needs", &columns, rows)
}

#[derive(Default)]
struct Counts {
    sector: Option<Id<Sector>>,
    place: Option<Id<Place>>,
    open: i64,
    in_work: i64,
    solved: i64,
    unanswered: i64,
}

/// How many needs there are in each sector and place.
fn counted(catalogue: &Catalogue) -> Report {
    let mut counted: BTreeMap<(usize, usize), Counts> = BTreeMap::new();
    for (id, need) in listed(catalogue) {
        let counts = counted
            .entry((order(need.sector), order(need.place)))
            .or_default();
        (counts.sector, counts.place) = (need.sector, need.place);
        *match need.progress {
            NeedProgress::Open => &mut counts.open,
            NeedProgress::InWork => &mut counts.in_work,
            NeedProgress::Solved => &mut counts.solved,
        } += 1;
        if need.progress != NeedProgress::Solved && catalogue.matches.answers(id).1 == 0 {
            counts.unanswered += 1;
        }
    }
    let rows = counted
        .into_values()
        .map(|counts| {
            vec![
                Cell::maybe_entry(catalogue, Kind::Sector, counts.sector),
                Cell::maybe_entry(catalogue, Kind::Place, counts.place),
                Cell::Number(counts.open + counts.in_work + counts.solved),
                Cell::Number(counts.open),
                Cell::Number(counts.in_work),
                Cell::Number(counts.solved),
                Cell::Number(counts.unanswered),
            ]
        })
        .collect();
    let columns = [
        "sector",
        "place",
        "needs",
        "open",
        "in_work",
        "solved",
        "unanswered",
    ];
    Report::new("needs-by-sector", &columns, rows)
}

/// For each market the ways there, with the brokers that use them, and the needs raised about it.
fn routes_and_needs(catalogue: &Catalogue) -> Report {
    let columns = [
        "market", "what", "entry", "modes", "days", "groupage", "brokers", "kind", "progress", "deadline",
    ];
    let mut rows = Vec::new();
    for (market, _) in catalogue.markets.iter().filter(|(_, one)| !one.entry.archived) {
        let own = Reference::to(Kind::Market, market);
        let routes: Vec<Id<Corridor>> = catalogue
            .ties
            .naming(own, Tie::LeadsTo)
            .filter_map(|route| route.id(Kind::Corridor))
            .collect();
        if routes.is_empty() {
            let mut row = vec![
                Cell::entry(catalogue, Kind::Market, market),
                Cell::Word("way", "no_route"),
            ];
            row.resize(columns.len(), Cell::Empty);
            rows.push(row);
        }
        for route in routes {
            rows.extend(route_row(catalogue, market, route));
        }
        for (id, need) in listed(catalogue).filter(|(_, need)| need.market == Some(market)) {
            rows.push(vec![
                Cell::entry(catalogue, Kind::Market, market),
                Cell::Word("way", "need"),
                Cell::reference(catalogue, Reference::to(Kind::Need, id)),
                Cell::Empty,
                Cell::Empty,
                Cell::Empty,
                Cell::Empty,
                kind_word(need),
                Cell::Word("progress", need.progress.word()),
                Cell::date(need.deadline),
            ]);
        }
    }
    Report::new("routes-and-needs", &columns, rows)
}

fn route_row(catalogue: &Catalogue, market: Id<Market>, route: Id<Corridor>) -> Option<Vec<Cell>> {
    let corridor = catalogue.corridors.get(route)?;
    let own = Reference::to(Kind::Corridor, route);
    let serves = |broker: &Id<Broker>| {
        catalogue
            .brokers
            .get(*broker)
            .is_some_and(|broker| broker.markets.contains(&market))
    };
    let brokers = catalogue
        .ties
        .naming(own, Tie::Uses)
        .filter_map(|broker| broker.id(Kind::Broker))
        .filter(serves);
    let days = corridor.typical_days.as_ref().map(|(min, max)| {
        if min == max {
            min.as_str().to_owned()
        } else {
            format!("{}–{}", min.as_str(), max.as_str())
        }
    });
    Some(vec![
        Cell::entry(catalogue, Kind::Market, market),
        Cell::Word("way", "route"),
        Cell::reference(catalogue, own),
        Cell::Words("mode", corridor.modes.iter().map(|mode| mode.word()).collect()),
        Cell::code(days.as_deref()),
        Cell::YesNo(corridor.groupage),
        Cell::entries(catalogue, Kind::Broker, brokers),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ])
}
