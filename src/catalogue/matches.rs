//! Needs and what could answer them, found by the tags that they share: what products solve, experts can help
//! with, places support, brokers do. Nobody is told how good an answer is; only why it is named.

use std::collections::BTreeMap;

use super::Catalogue;
use super::kind::Kind;
use super::need::{Need, NeedProgress};
use super::reference::Reference;
use super::table::Id;
use super::tags::tag_of;

/// Answers kept for one need; those beyond are counted.
pub const ANSWERS_KEPT: usize = 24;

/// Why something could answer a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    pub answer: Reference,
    /// Chosen by hand.
    pub stated: bool,
    /// Of the need's sector.
    pub same_sector: bool,
    /// Positions in the need's tags of those that are shared.
    pub tags: Vec<usize>,
}

/// Needs and offers by tag.
#[derive(Debug, Clone, Default)]
pub struct Matches {
    /// Who offers something under a tag, each once, in order.
    offers: BTreeMap<Box<str>, Vec<Reference>>,
    /// Needs under a tag that are not solved.
    needs: BTreeMap<Box<str>, Vec<Id<Need>>>,
    /// For each need: its answers, the likeliest first, and how many there are in all.
    answers: Vec<(Vec<Match>, usize)>,
}

impl Matches {
    /// Finds the answers to all needs. Nothing is done in a catalogue without needs.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Matches {
        if catalogue.needs.is_empty() {
            return Matches::default();
        }
        let mut matches = Matches {
            offers: offers(catalogue),
            ..Matches::default()
        };
        for (id, need) in catalogue.needs.iter() {
            if need.entry.archived || need.progress == NeedProgress::Solved {
                continue;
            }
            for tag in &need.tags {
                matches.needs.entry(tag.clone()).or_default().push(id);
            }
        }
        matches.answers = catalogue
            .needs
            .iter()
            .map(|(_, need)| answers(catalogue, need, &matches.offers))
            .collect();
        matches
    }

    /// What could answer a need, the likeliest first, and how many there are in all.
    #[must_use]
    pub fn answers(&self, need: Id<Need>) -> (&[Match], usize) {
        self.answers
            .get(need.row())
            .map_or((&[], 0), |(list, total)| (list.as_slice(), *total))
    }

    /// Needs that are not solved and that an entry could answer by its tags, in order.
    #[must_use]
    pub fn needs_for(&self, catalogue: &Catalogue, answer: Reference) -> Vec<Id<Need>> {
        let mut needs: Vec<Id<Need>> = offered_tags(catalogue, answer)
            .iter()
            .filter_map(|tag| self.needs.get(tag))
            .flatten()
            .copied()
            .collect();
        needs.sort_unstable();
        needs.dedup();
        needs.retain(|need| {
            let need = catalogue.needs.get(*need);
            need.is_some_and(|need| fits_market(catalogue, need, answer))
        });
        needs
    }

    /// Every tag with who offers something under it and which needs have it.
    pub fn tags(&self) -> impl Iterator<Item = (&str, &[Reference], &[Id<Need>])> {
        let mut all: Vec<&str> = self
            .offers
            .keys()
            .chain(self.needs.keys())
            .map(AsRef::as_ref)
            .collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().map(|tag| {
            let offers = self.offers.get(tag).map(Vec::as_slice).unwrap_or_default();
            let needs = self.needs.get(tag).map(Vec::as_slice).unwrap_or_default();
            (tag, offers, needs)
        })
    }
}

/// The tags under which an entry offers something, each once.
#[must_use]
pub fn offered_tags(catalogue: &Catalogue, reference: Reference) -> Vec<Box<str>> {
    let mut tags: Vec<Box<str>> = match reference.kind {
        Kind::Product => catalogue
            .products
            .get(Id::new(reference.row))
            .map(|product| product.solves.iter().flat_map(|one| one.tags.clone()).collect()),
        Kind::Expert => catalogue
            .experts
            .get(Id::new(reference.row))
            .map(|expert| expert.can_help.iter().flat_map(|one| one.tags.clone()).collect()),
        Kind::Place => catalogue
            .places
            .get(Id::new(reference.row))
            .map(|place| place.supports.iter().flat_map(|one| one.tags.clone()).collect()),
        Kind::Broker => catalogue.brokers.get(Id::new(reference.row)).map(|broker| {
            let services = broker.services.iter();
            services.map(|service| tag_of(*service).into()).collect()
        }),
        _ => None,
    }
    .unwrap_or_default();
    tags.sort_unstable();
    tags.dedup();
    tags
}

fn offers(catalogue: &Catalogue) -> BTreeMap<Box<str>, Vec<Reference>> {
    let mut offers: BTreeMap<Box<str>, Vec<Reference>> = BTreeMap::new();
    for kind in [Kind::Product, Kind::Expert, Kind::Place, Kind::Broker] {
        for (row, entry) in catalogue.table(kind).rows() {
            let discontinued = kind == Kind::Product
                && catalogue
                    .products
                    .get(Id::new(row))
                    .is_some_and(|product| !product.is_listed());
            if entry.archived || discontinued {
                continue;
            }
            let reference = Reference { kind, row };
            for tag in offered_tags(catalogue, reference) {
                offers.entry(tag).or_default().push(reference);
            }
        }
    }
    offers
}

/// All that could answer a need, the likeliest first, however many they are; for reports.
#[must_use]
pub fn every_answer(catalogue: &Catalogue, need: &Need, matches: &Matches) -> Vec<Match> {
    found(catalogue, need, &matches.offers)
}

fn answers(
    catalogue: &Catalogue,
    need: &Need,
    offers: &BTreeMap<Box<str>, Vec<Reference>>,
) -> (Vec<Match>, usize) {
    let mut found = found(catalogue, need, offers);
    let total = found.len();
    found.truncate(ANSWERS_KEPT);
    (found, total)
}

fn found(catalogue: &Catalogue, need: &Need, offers: &BTreeMap<Box<str>, Vec<Reference>>) -> Vec<Match> {
    let mut shared: BTreeMap<Reference, Vec<usize>> = BTreeMap::new();
    for (position, tag) in need.tags.iter().enumerate() {
        for answer in offers.get(tag).into_iter().flatten() {
            // A broker of another market cannot help in this one.
            if fits_market(catalogue, need, *answer) {
                shared.entry(*answer).or_default().push(position);
            }
        }
    }
    for stated in &need.answers {
        shared.entry(*stated).or_default();
    }
    let mut found: Vec<Match> = shared
        .into_iter()
        .map(|(answer, tags)| Match {
            answer,
            stated: need.answers.contains(&answer),
            same_sector: is_of_sector(catalogue, need, answer),
            tags,
        })
        .collect();
    // The order of what is equal is that of kinds and slugs.
    found.sort_by_key(|one| (!one.stated, std::cmp::Reverse(one.tags.len()), !one.same_sector));
    found
}

fn fits_market(catalogue: &Catalogue, need: &Need, answer: Reference) -> bool {
    let (Some(market), Some(id)) = (need.market, answer.id(Kind::Broker)) else {
        return true;
    };
    catalogue
        .brokers
        .get(id)
        .is_some_and(|broker| broker.markets.contains(&market))
}

fn is_of_sector(catalogue: &Catalogue, need: &Need, answer: Reference) -> bool {
    let Some(wanted) = need.sector else { return false };
    let Some(product) = answer.id(Kind::Product).and_then(|id| catalogue.products.get(id)) else {
        return false;
    };
    let parent = product
        .sector
        .and_then(|sector| catalogue.sectors.get(sector)?.parent);
    product.sector == Some(wanted) || parent == Some(wanted)
}
