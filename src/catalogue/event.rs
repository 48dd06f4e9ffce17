//! An event: a meeting, an agreement, a training, an exhibition; what was decided there, by whom it is done
//! and until when.

use schemars::JsonSchema;
use serde::Deserialize;

use super::body::Body;
use super::campaign::SUPPORTERS;
use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::office::{Office, RawOffice, read_offices};
use super::place::Place;
use super::reader::Reader;
use super::reference::Reference;
use super::table::{Id, Row};
use super::value::{RawText, Scalar, Text};
use super::words::words;
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;

words! {
    /// What an event is.
    EventKind {
        Meeting = "meeting",
        Agreement = "agreement",
        Training = "training",
        Exhibition = "exhibition",
        Joint = "joint",
        Day = "day",
        Delegation = "delegation",
    }
}

words! {
    /// How far it is.
    EventProgress { Planned = "planned", Held = "held", Cancelled = "cancelled" }
}

words! {
    /// For whom it is.
    Audience {
        Brokers = "brokers",
        Companies = "companies",
        Experts = "experts",
        Public = "public",
        Bodies = "bodies",
    }
}

words! {
    /// How far an outcome is.
    OutcomeProgress { Open = "open", Done = "done" }
}

/// Who may take part.
const PARTICIPANTS: [Kind; 8] = [
    Kind::Company,
    Kind::Broker,
    Kind::Body,
    Kind::Place,
    Kind::Association,
    Kind::Consortium,
    Kind::Expert,
    Kind::Market,
];

/// An agreement, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawAgreement {
    pub signed_on: Option<Scalar>,
    pub articles: Option<Scalar>,
    pub pages: Option<Scalar>,
    pub copies: Option<Scalar>,
    /// Who signed: `body/x`, `company/x`, …
    pub parties: Vec<Scalar>,
}

/// A checked [`RawAgreement`].
#[derive(Debug, Clone)]
pub struct Agreement {
    pub signed_on: Option<Date>,
    pub articles: Option<i64>,
    pub pages: Option<i64>,
    pub copies: Option<i64>,
    pub parties: Vec<Reference>,
}

/// Something that was decided, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawOutcome {
    pub text: Option<RawText>,
    /// Who does it: `body/x`, `company/x`, …
    pub owner: Option<Scalar>,
    pub due: Option<Scalar>,
    /// `open` or `done`.
    pub progress: Option<OutcomeProgress>,
}

/// A checked [`RawOutcome`].
#[derive(Debug, Clone)]
pub struct Outcome {
    pub text: Text,
    pub owner: Option<Reference>,
    pub due: Option<Date>,
    pub progress: OutcomeProgress,
}

impl Outcome {
    /// Open past its day.
    #[must_use]
    pub fn is_overdue(&self, day: Date) -> bool {
        self.progress == OutcomeProgress::Open && self.due.is_some_and(|due| due < day)
    }
}

raw_entry! {
    /// `content/events/<slug>/index.md`
    RawEvent {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        pub kind: Option<EventKind>,
        /// First day.
        pub from: Option<Scalar>,
        /// Last day, when it is another.
        pub until: Option<Scalar>,
        pub progress: Option<EventProgress>,
        /// Slug of a place.
        pub place: Option<Scalar>,
        pub city: Option<RawText>,
        /// Slug of the market where it is held.
        pub market: Option<Scalar>,
        /// Slugs of the bodies that hold it.
        pub bodies: Vec<Scalar>,
        pub supported_by: Vec<Scalar>,
        pub audience: Vec<Audience>,
        pub participants: Vec<Scalar>,
        pub people: Vec<RawOffice>,
        pub agreement: Option<RawAgreement>,
        pub outcomes: Vec<RawOutcome>,
    }
}

/// A checked [`RawEvent`].
#[derive(Debug, Clone)]
pub struct Event {
    pub entry: Entry,
    pub kind: Option<EventKind>,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub progress: EventProgress,
    pub place: Option<Id<Place>>,
    pub city: Option<Text>,
    pub market: Option<Id<Market>>,
    pub bodies: Vec<Id<Body>>,
    pub supported_by: Vec<Reference>,
    pub audience: Vec<Audience>,
    pub participants: Vec<Reference>,
    pub people: Vec<Office>,
    pub agreement: Option<Agreement>,
    pub outcomes: Vec<Outcome>,
}

impl Row for Event {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Event {
    type Raw = RawEvent;
    const KIND: Kind = Kind::Event;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawEvent>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        if raw.kind.is_none() {
            reader.missing(&root.key("kind"));
        }
        if common.source.is_empty() {
            reader.missing(&root.key("source"));
        }
        let from_path = root.key("from");
        reader.required_word(raw.from.as_ref(), &from_path);
        let from = reader.date(raw.from.as_ref(), &from_path);
        let until_path = root.key("until");
        let until = reader.date(raw.until.as_ref(), &until_path);
        reader.check_order(from, until, &until_path);
        let progress = raw.progress.unwrap_or(EventProgress::Planned);
        let passed = until
            .or(from)
            .filter(|day| *day < reader.scope.date && progress == EventProgress::Planned);
        if let Some(day) = passed {
            let diagnostic = Diagnostic::warning("event-passed").with("date", day.to_iso());
            reader.report(&root.key("progress"), diagnostic);
        }
        Event {
            kind: raw.kind,
            from,
            until,
            progress,
            place: reader.reference(raw.place.as_ref(), Kind::Place, &root.key("place")),
            city: reader.text(raw.city.as_ref(), &root.key("city")),
            market: reader.reference(raw.market.as_ref(), Kind::Market, &root.key("market")),
            bodies: reader.references(&raw.bodies, Kind::Body, &root.key("bodies")),
            supported_by: reader.any_references(&raw.supported_by, &SUPPORTERS, &root.key("supported_by")),
            audience: raw.audience.clone(),
            participants: reader.any_references(&raw.participants, &PARTICIPANTS, &root.key("participants")),
            people: read_offices(&raw.people, &root.key("people"), reader),
            agreement: raw
                .agreement
                .as_ref()
                .map(|agreement| read_agreement(agreement, reader)),
            outcomes: read_outcomes(&raw.outcomes, reader),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

fn read_agreement(raw: &RawAgreement, reader: &mut Reader<'_>) -> Agreement {
    let path = FieldPath::ROOT.key("agreement");
    let count = 1..=10_000;
    Agreement {
        signed_on: reader.past_date(raw.signed_on.as_ref(), &path.key("signed_on")),
        articles: reader.integer(raw.articles.as_ref(), &path.key("articles"), count.clone()),
        pages: reader.integer(raw.pages.as_ref(), &path.key("pages"), count.clone()),
        copies: reader.integer(raw.copies.as_ref(), &path.key("copies"), count),
        parties: reader.any_references(&raw.parties, &PARTICIPANTS, &path.key("parties")),
    }
}

fn read_outcomes(raw: &[RawOutcome], reader: &mut Reader<'_>) -> Vec<Outcome> {
    let list = FieldPath::ROOT.key("outcomes");
    let mut outcomes = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let text = reader.required_text(one.text.as_ref(), &path.key("text"));
        let owner = reader.any_reference(one.owner.as_ref(), &PARTICIPANTS, &path.key("owner"));
        let due_path = path.key("due");
        let due = reader.date(one.due.as_ref(), &due_path);
        let progress = one.progress.unwrap_or(OutcomeProgress::Open);
        let Some(text) = text else { continue };
        let outcome = Outcome {
            text,
            owner,
            due,
            progress,
        };
        if let Some(due) = due.filter(|_| outcome.is_overdue(reader.scope.date)) {
            let diagnostic = Diagnostic::warning("outcome-overdue").with("date", due.to_iso());
            reader.report(&due_path, diagnostic);
        }
        outcomes.push(outcome);
    }
    outcomes
}
