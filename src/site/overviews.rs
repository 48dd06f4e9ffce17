//! Pages over all entries of a kind, and over all kinds: which there are, where they stand, and when there is
//! something to show. What they show is with the other pages.

use super::address;
use super::view::Section;
use crate::catalogue::company::Role;
use crate::catalogue::need::NeedProgress;
use crate::catalogue::ties::Tie;
use crate::catalogue::{AnyTable, Catalogue, Kind, Place, Reference};

/// A page over all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overview {
    /// Everyone by kind, and who is tied to whom.
    Ecosystem,
    /// Services of brokers by market.
    Services,
    /// Needs and offers by subject.
    Matches,
    /// Places with room for firms.
    Room,
    /// Driver companies and whom each backs.
    Drivers,
    /// Experts by sector and country of experience.
    Fields,
    /// Routes and ways to pay, by market.
    Ways,
}

impl Overview {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Overview; 7] = [
        Overview::Ecosystem,
        Overview::Services,
        Overview::Matches,
        Overview::Room,
        Overview::Drivers,
        Overview::Fields,
        Overview::Ways,
    ];

    /// The kind that it is over; none for the page over all kinds.
    #[must_use]
    pub fn kind(self) -> Option<Kind> {
        match self {
            Overview::Ecosystem => None,
            Overview::Services => Some(Kind::Broker),
            Overview::Matches => Some(Kind::Need),
            Overview::Room => Some(Kind::Place),
            Overview::Drivers => Some(Kind::Company),
            Overview::Fields => Some(Kind::Expert),
            Overview::Ways => Some(Kind::Market),
        }
    }

    /// The word in its address, and in keys of strings: `overview-service`, `overview-service-lead`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Overview::Ecosystem => "ecosystem",
            Overview::Services => "service",
            Overview::Matches => "match",
            Overview::Room => "room",
            Overview::Drivers => "drivers",
            Overview::Fields => "field",
            Overview::Ways => "way",
        }
    }

    /// Its address without the language: `brokers/by/service/`. No entry has the slug `by`.
    #[must_use]
    pub fn own(self) -> String {
        match self.kind() {
            Some(kind) => format!("{}/by/{}/", kind.folder(), self.word()),
            None => format!("{}/", self.word()),
        }
    }

    /// Its address.
    #[must_use]
    pub fn address(self, language: &str) -> String {
        format!("{}{}", address::home(language), self.own())
    }

    /// The part of the site that it belongs to.
    #[must_use]
    pub fn section(self) -> Section {
        match self.kind() {
            Some(Kind::Company) => Section::Companies,
            Some(Kind::Market) => Section::Markets,
            _ => Section::Ecosystem,
        }
    }

    /// True where it has something to show.
    #[must_use]
    pub fn exists(self, catalogue: &Catalogue) -> bool {
        match self {
            Overview::Ecosystem => Kind::ACTORS.iter().any(|kind| lives(catalogue.table(*kind))),
            Overview::Services => {
                lives(&catalogue.markets)
                    && catalogue
                        .brokers
                        .iter()
                        .any(|(_, broker)| !broker.entry.archived && !broker.services.is_empty())
            }
            Overview::Matches => catalogue
                .needs
                .iter()
                .any(|(_, need)| !need.entry.archived && need.progress != NeedProgress::Solved),
            Overview::Room => catalogue.places.iter().any(|(_, place)| has_room(place)),
            Overview::Drivers => catalogue
                .companies
                .iter()
                .any(|(_, company)| !company.entry.archived && company.roles.contains(&Role::Driver)),
            Overview::Fields => catalogue.experts.iter().any(|(_, expert)| {
                let says = !expert.sectors.is_empty() || !expert.countries.is_empty();
                says && !expert.entry.archived
            }),
            Overview::Ways => catalogue.markets.iter().any(|(id, market)| {
                let own = Reference::to(Kind::Market, id);
                !market.entry.archived
                    && (!market.payments.is_empty()
                        || catalogue.ties.naming(own, Tie::LeadsTo).next().is_some())
            }),
        }
    }
}

/// True for a place that says how much room it has, even if that is none.
#[must_use]
pub fn has_room(place: &Place) -> bool {
    !place.entry.archived && place.room.is_some()
}

fn lives(table: &dyn AnyTable) -> bool {
    table.entries().any(|entry| !entry.archived)
}
