//! Needs and offers: first what nobody answers, then everything by subject, from both ends.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;
use super::super::super::view::{PartView, RowView, TableRowView};
use super::{LINKS, more_of, table_part};
use crate::catalogue::need::{Need, NeedProgress};
use crate::catalogue::{Id, Kind, Reference};

/// Answers named under a need; its page has them all.
const ANSWERS: usize = 3;
/// Needs and subjects on the page; those beyond are counted.
const ROWS: usize = 200;

impl Site {
    /// Parts of the page of matches.
    pub(super) fn matches(&self, site: &LanguageSite) -> Vec<PartView> {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let open = site.actor_order(Kind::Need).iter().filter_map(|row| {
            let id = Id::new(*row as usize);
            let need = self.catalogue.needs.get(id)?;
            (need.progress != NeedProgress::Solved).then_some(id)
        });
        let (waiting, answered): (Vec<_>, Vec<_>) =
            open.partition(|id| self.catalogue.matches.answers(*id).1 == 0);
        // Rows are made of those that are shown; the others are only counted.
        let waiting_rows = waiting.iter().take(ROWS).filter_map(|id| {
            let need = self.catalogue.needs.get(*id)?;
            let mut row = self.row(site, Reference::to(Kind::Need, *id))?;
            row.notes_html.extend(self.tag_names(presenter, &need.tags));
            Some(row)
        });
        let answered_rows = answered.iter().take(ROWS).filter_map(|id| {
            let (answers, total) = self.catalogue.matches.answers(*id);
            let mut row = self.row(site, Reference::to(Kind::Need, *id))?;
            row.links = answers
                .iter()
                .take(ANSWERS)
                .filter_map(|answer| self.entry_link(presenter, answer.answer))
                .collect();
            let key = if total > ANSWERS {
                "answers-among"
            } else {
                "answers-count"
            };
            row.notes_html.push(strings.count(key, total));
            Some(row)
        });
        let beyond = |needs: &[Id<Need>]| more_of(presenter, needs.len().saturating_sub(ROWS));
        let mut parts = vec![PartView {
            id: "waiting".to_owned(),
            title: strings.text("needs-without-match").to_owned(),
            lead_html: beyond(&waiting),
            rows: waiting_rows.collect(),
            empty: Some(strings.text("no-need-without-match").to_owned()),
            ..PartView::default()
        }];
        if !answered.is_empty() {
            parts.push(PartView {
                id: "answered".to_owned(),
                title: strings.text("needs-with-match").to_owned(),
                lead_html: beyond(&answered),
                rows: answered_rows.collect(),
                ..PartView::default()
            });
        }
        parts.extend(self.subjects(site));
        parts
    }

    /// Every subject: who needs something under it and who offers something. Those without an offer come first;
    /// offers that nobody needs yet stand apart.
    fn subjects(&self, site: &LanguageSite) -> Vec<PartView> {
        let presenter = &site.presenter;
        let collator = &presenter.formatters.collator;
        let mut subjects: Vec<Subject<'_>> = self
            .catalogue
            .matches
            .tags()
            .map(|(tag, offers, needs)| {
                let name = self.tag_name(presenter, tag);
                Subject {
                    key: collator.sort_key(&name),
                    name,
                    offers,
                    needs: needs
                        .iter()
                        .map(|need| Reference::to(Kind::Need, *need))
                        .collect(),
                }
            })
            .collect();
        subjects.sort_by(|a, b| (!a.offers.is_empty(), &a.key).cmp(&(!b.offers.is_empty(), &b.key)));
        let (needed, offered): (Vec<_>, Vec<_>) = subjects
            .into_iter()
            .partition(|subject| !subject.needs.is_empty());
        let mut parts = Vec::new();
        if !needed.is_empty() {
            let more = needed.len().saturating_sub(ROWS);
            let rows = needed.into_iter().take(ROWS).map(|subject| TableRowView {
                head: Presenter::link(None, subject.name),
                cells: vec![
                    self.some_links(site, &subject.needs, LINKS),
                    self.some_links(site, subject.offers, LINKS),
                ],
            });
            parts.push(PartView {
                lead_html: more_of(presenter, more),
                ..table_part(
                    presenter,
                    "by-subject",
                    ("subject", &["needs", "who-offers"]),
                    "none-yet",
                    rows.collect(),
                )
            });
        }
        if !offered.is_empty() {
            let more = offered.len().saturating_sub(ROWS);
            let rows = offered.into_iter().take(ROWS).map(|subject| {
                let cell = self.some_links(site, subject.offers, ANSWERS);
                RowView {
                    link: Presenter::link(None, subject.name),
                    links: cell.links,
                    notes_html: Some(cell.text_html)
                        .filter(|more| !more.is_empty())
                        .into_iter()
                        .collect(),
                    ..RowView::default()
                }
            });
            parts.push(PartView {
                id: "offers".to_owned(),
                title: presenter.strings.text("more-subjects").to_owned(),
                lead_html: more_of(presenter, more),
                rows: rows.collect(),
                ..PartView::default()
            });
        }
        parts
    }
}

/// What is needed and offered under one tag.
struct Subject<'a> {
    key: Vec<u8>,
    name: String,
    offers: &'a [Reference],
    needs: Vec<Reference>,
}
