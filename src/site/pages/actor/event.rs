//! An event's page: who held it, who was there, what was decided and how far that is.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, PartView, RowView, StateKind};
use super::Said;
use super::body::rows_part;
use super::campaign::period;
use super::shared::{End, time_html};
use crate::catalogue::event::{Event, EventProgress, Outcome, OutcomeProgress};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Kind, Reference};

impl Site {
    pub(super) fn said_of_event(&self, presenter: &Presenter, event: &Event) -> Said {
        let state = match event.progress {
            EventProgress::Planned => presenter.state(StateKind::Preparing, "event-planned"),
            EventProgress::Held => presenter.state(StateKind::Held, "event-held"),
            EventProgress::Cancelled => presenter.state(StateKind::Missing, "event-cancelled"),
        };
        let single = event.until.is_none_or(|until| event.from == Some(until));
        let when = if single {
            event.from.map(|day| {
                let text = presenter.formatters.dates.with_weekday(day);
                format!("<time datetime=\"{}\">{text}</time>", day.to_iso())
            })
        } else {
            period(presenter, event.from, event.until)
        };
        Said {
            kind: event
                .kind
                .map(|kind| presenter.word("event", kind.word()).to_owned())
                .unwrap_or_default(),
            place_html: when,
            states: vec![state],
        }
    }

    pub(super) fn fill_event(
        &self,
        site: &LanguageSite,
        own: Reference,
        event: &Event,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let audience: Vec<String> = event
            .audience
            .iter()
            .map(|one| presenter.isolate(presenter.word("audience", one.word())))
            .collect();
        let audience = (!audience.is_empty()).then(|| presenter.join(&audience));
        let facts = [
            self.tied(site, own, Tie::HeldBy, End::Naming, "held-by"),
            self.tied(site, own, Tie::IsAt, End::Naming, "place"),
            presenter.fact_line("city", event.city.as_ref().map(|city| presenter.html(city))),
            self.tied(site, own, Tie::IsIn, End::Naming, "market"),
            presenter.fact_line("audience", audience),
            self.tied(site, own, Tie::SupportedBy, End::Naming, "supported-by"),
        ];
        view.facts.extend(facts.into_iter().flatten());
        if let Some(agreement) = &event.agreement {
            let count = |key: &str, number: Option<i64>| {
                number
                    .and_then(|number| usize::try_from(number).ok())
                    .map(|number| presenter.strings.count(key, number))
            };
            let form: Vec<String> = [
                count("articles-count", agreement.articles),
                count("pages-count", agreement.pages),
                count("copies-count", agreement.copies),
            ]
            .into_iter()
            .flatten()
            .collect();
            let form = (!form.is_empty()).then(|| presenter.join(&form));
            let signed = agreement
                .signed_on
                .map(|day| time_html(&presenter.paper_day(day)));
            view.facts.extend(presenter.fact_line("signed-on", signed));
            view.facts
                .extend(self.tied(site, own, Tie::PartyTo, End::Named, "parties"));
            view.facts.extend(presenter.fact_line("agreement-form", form));
        }
        view.parts.extend(self.outcomes(presenter, event));
        view.parts
            .extend(self.offices(presenter, &event.people, "who-was-there"));
        let participants = self.catalogue.ties.naming(own, Tie::TakesPartIn).collect();
        view.parts
            .extend(self.part_of(site, participants, "participants"));
        view.parts
            .extend(self.tied_part(site, own, (Tie::RaisedBy, End::Named), Kind::Need, "needs-raised"));
    }

    fn outcomes(&self, presenter: &Presenter, event: &Event) -> Option<PartView> {
        let rows: Vec<RowView> = event
            .outcomes
            .iter()
            .map(|outcome| RowView {
                link: Presenter::link(None, presenter.html(&outcome.text)),
                states: vec![self.outcome_state(presenter, outcome)],
                notes_html: outcome
                    .due
                    .map(|due| {
                        let day = time_html(&presenter.day(due));
                        format!("{} {day}", presenter.strings.text("due"))
                    })
                    .into_iter()
                    .collect(),
                links: outcome
                    .owner
                    .and_then(|owner| self.entry_link(presenter, owner))
                    .into_iter()
                    .collect(),
                ..RowView::default()
            })
            .collect();
        rows_part(presenter, "outcomes", rows)
    }

    fn outcome_state(
        &self,
        presenter: &Presenter,
        outcome: &Outcome,
    ) -> super::super::super::view::StateView {
        if outcome.is_overdue(self.catalogue.date) {
            return presenter.state(StateKind::Missing, "outcome-overdue");
        }
        match outcome.progress {
            OutcomeProgress::Open => presenter.state(StateKind::Preparing, "outcome-open"),
            OutcomeProgress::Done => presenter.state(StateKind::Held, "outcome-done"),
        }
    }
}
