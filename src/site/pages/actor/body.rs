//! A body's page.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, PartView, RowView, StateKind};
use super::Said;
use super::shared::{End, time_html};
use crate::catalogue::body::BodyProgress;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Body, Kind, Reference};

impl Site {
    pub(super) fn said_of_body(&self, presenter: &Presenter, body: &Body) -> Said {
        let state = match body.progress {
            BodyProgress::Active => None,
            BodyProgress::Proposed => Some(presenter.state(StateKind::Preparing, "body-proposed")),
            BodyProgress::Ended => Some(presenter.state(StateKind::Missing, "body-ended")),
        };
        Said {
            kind: body
                .kind
                .map(|kind| presenter.word("body", kind.word()).to_owned())
                .unwrap_or_default(),
            place_html: presenter.seat(&body.seat),
            states: state.into_iter().collect(),
        }
    }

    pub(super) fn fill_body(&self, site: &LanguageSite, own: Reference, body: &Body, view: &mut ActorView) {
        let presenter = &site.presenter;
        let facts = [
            self.tied(site, own, Tie::PartOf, End::Naming, "part-of"),
            self.tied(site, own, Tie::SitsIn, End::Naming, "sits-in"),
            self.tied(site, own, Tie::PartOf, End::Named, "bodies-in-it"),
            self.tied(site, own, Tie::RunBy, End::Named, "places-it-runs"),
            self.tied(site, own, Tie::SupportedBy, End::Named, "supports-whom"),
        ];
        view.facts.extend(facts.into_iter().flatten());
        view.facts
            .extend(body.exchange_listing.as_ref().and_then(|(exchange, symbol)| {
                let line = format!("{} ({})", presenter.html(exchange), presenter.html(symbol));
                presenter.fact_line("exchange", Some(line))
            }));
        view.ask = self.ask_actor(presenter, own, (&body.contact, body.website.as_deref()), &[]);
        view.ask_label = presenter.strings.text("write-to-body").to_owned();
        view.parts.extend(self.council(site, body));
        view.parts
            .extend(self.offices(presenter, &body.people, "offices"));
        view.parts.extend(self.support_of(presenter, body));
        let programmes = body.programmes.iter().map(|programme| RowView {
            link: Presenter::link(None, presenter.html(&programme.name)),
            notes_html: programme
                .summary
                .iter()
                .map(|text| presenter.html(text))
                .chain(programme.url.iter().map(|url| external(presenter, url)))
                .collect(),
            ..RowView::default()
        });
        view.parts
            .extend(rows_part(presenter, "programmes", programmes.collect()));
        let events = [Tie::HeldBy, Tie::TakesPartIn, Tie::PartyTo, Tie::ResponsibleFor];
        let ties = &self.catalogue.ties;
        let mut held: Vec<Reference> = events
            .into_iter()
            .flat_map(|tie| ties.naming(own, tie).chain(ties.named_by(own, tie)))
            .filter(|reference| reference.kind == Kind::Event)
            .collect();
        held.sort_unstable();
        held.dedup();
        view.parts.extend(self.part_of(site, held, "events"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::RaisedBy, End::Named), Kind::Need, "needs-raised"));
        view.parts.extend(self.tied_part(
            site,
            own,
            (Tie::AnsweredBy, End::Named),
            Kind::Need,
            "needs-it-can-answer",
        ));
        view.parts
            .extend(self.tied_part(site, own, (Tie::WorksAt, End::Named), Kind::Expert, "experts"));
        let checked = ties.naming(own, Tie::CheckedBy).count();
        if checked > 0 {
            let line = presenter.strings.count("entries-checked", checked);
            view.facts.extend(presenter.fact_line("checks", Some(line)));
        }
    }

    fn council(&self, site: &LanguageSite, body: &Body) -> Option<PartView> {
        let presenter = &site.presenter;
        let rows = body
            .members
            .iter()
            .filter_map(|(member, role)| {
                Some(RowView {
                    link: self.entry_link(presenter, Reference::to(Kind::Body, *member))?,
                    notes_html: role.iter().map(|role| presenter.html(role)).collect(),
                    ..RowView::default()
                })
            })
            .collect();
        rows_part(presenter, "members", rows)
    }

    fn support_of(&self, presenter: &Presenter, body: &Body) -> Option<PartView> {
        let day = self.catalogue.date;
        let rows = body
            .support
            .iter()
            .map(|support| {
                let mut notes: Vec<String> = Vec::new();
                notes.extend(support.for_whom.as_ref().map(|text| presenter.html(text)));
                notes.extend(support.until.map(|until| {
                    let until = time_html(&presenter.day(until));
                    format!("{} {until}", presenter.strings.text("until"))
                }));
                notes.extend(support.url.iter().map(|url| external(presenter, url)));
                let ended = support.until.is_some_and(|until| until < day);
                RowView {
                    link: Presenter::link(None, presenter.html(&support.what)),
                    notes_html: notes,
                    states: ended
                        .then(|| presenter.state(StateKind::Missing, "support-ended"))
                        .into_iter()
                        .collect(),
                    ..RowView::default()
                }
            })
            .collect();
        rows_part(presenter, "support-given", rows)
    }
}

/// A part of rows; none for none.
pub fn rows_part(presenter: &Presenter, key: &str, rows: Vec<RowView>) -> Option<PartView> {
    (!rows.is_empty()).then(|| PartView {
        id: key.to_owned(),
        title: presenter.strings.text(key).to_owned(),
        rows,
        ..PartView::default()
    })
}

/// A link out of the site, shown as its host.
pub fn external(presenter: &Presenter, url: &str) -> String {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    format!(
        "<a href=\"{}\" rel=\"noopener noreferrer external\">{}</a>",
        crate::language::bidi::escape_html(url),
        presenter.latin(host.trim_end_matches('/'))
    )
}
