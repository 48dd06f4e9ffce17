//! What waits and what happens on the day, for the home page: needs without an answer yet, campaigns that run,
//! events to come.

use std::cmp::Reverse;

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::view::ActorCardView;
use crate::catalogue::event::EventProgress;
use crate::catalogue::need::NeedProgress;
use crate::catalogue::{Id, Kind, Reference};

/// Needs on the home page.
const NEEDS: usize = 6;
/// Campaigns, and events, on the home page.
const HAPPENINGS: usize = 3;

impl Site {
    /// Needs that are not solved and not too late to answer: those with the nearest deadline, then those that
    /// editors put first.
    pub(super) fn waiting_needs(&self, site: &LanguageSite) -> Vec<ActorCardView> {
        let day = self.catalogue.date;
        let mut needs: Vec<_> = site
            .actor_order(Kind::Need)
            .iter()
            .filter_map(|row| {
                let need = self.catalogue.needs.get(Id::new(*row as usize))?;
                let waits = need.progress != NeedProgress::Solved
                    && need.deadline.is_none_or(|deadline| deadline >= day);
                // The rest of the order is the list's own; sorting keeps it.
                waits.then_some((
                    need.deadline.is_none(),
                    need.deadline,
                    Reverse(need.entry.weight),
                    *row,
                ))
            })
            .collect();
        needs.sort_by_key(|(open_end, deadline, weight, _)| (*open_end, *deadline, *weight));
        let rows = needs.into_iter().map(|(_, _, _, row)| row);
        self.cards_of(site, Kind::Need, rows.take(NEEDS))
    }

    /// Campaigns that run on the day.
    pub(super) fn running(&self, site: &LanguageSite) -> Vec<ActorCardView> {
        let rows = site.actor_order(Kind::Campaign).iter().copied().filter(|row| {
            let campaign = self.catalogue.campaigns.get(Id::new(*row as usize));
            campaign.is_some_and(|campaign| campaign.runs(self.catalogue.date))
        });
        self.cards_of(site, Kind::Campaign, rows.take(HAPPENINGS))
    }

    /// Events that are planned and not over, the nearest first.
    pub(super) fn next_events(&self, site: &LanguageSite) -> Vec<ActorCardView> {
        let day = self.catalogue.date;
        let mut events: Vec<_> = site
            .actor_order(Kind::Event)
            .iter()
            .filter_map(|row| {
                let event = self.catalogue.events.get(Id::new(*row as usize))?;
                let ends = event.until.or(event.from)?;
                (event.progress == EventProgress::Planned && ends >= day).then_some((event.from, *row))
            })
            .collect();
        events.sort_by_key(|(from, _)| *from);
        self.cards_of(
            site,
            Kind::Event,
            events.into_iter().map(|(_, row)| row).take(HAPPENINGS),
        )
    }

    /// The list of a kind of actor, where there is one.
    pub(super) fn list_of_actors(&self, site: &LanguageSite, kind: Kind) -> Option<String> {
        (!site.actor_order(kind).is_empty()).then(|| address::list(site.presenter.tag.as_str(), kind))
    }

    fn cards_of(
        &self,
        site: &LanguageSite,
        kind: Kind,
        rows: impl Iterator<Item = u32>,
    ) -> Vec<ActorCardView> {
        let reference = |row: u32| Reference {
            kind,
            row: row as usize,
        };
        rows.filter_map(|row| self.actor_card(&site.presenter, reference(row)))
            .collect()
    }
}
