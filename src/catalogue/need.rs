//! A need: a challenge, an obstacle, a purchase, a matter of policy, something to be built. Its tags find what
//! could answer it.

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::place::Place;
use super::reader::Reader;
use super::reference::Reference;
use super::sector::Sector;
use super::table::{Id, Row};
use super::trade::{Quantity, RawQuantity};
use super::value::{RawText, Scalar, Text};
use super::words::words;
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;

words! {
    /// What sort of need it is.
    NeedKind {
        Challenge = "challenge",
        Obstacle = "obstacle",
        Policy = "policy",
        Purchase = "purchase",
        Infrastructure = "infrastructure",
    }
}

words! {
    /// Who would buy the answer.
    Buyer { City = "city", Ministry = "ministry", Company = "company", ForeignBuyer = "foreign_buyer" }
}

words! {
    /// How far it is.
    NeedProgress { Open = "open", InWork = "in_work", Solved = "solved" }
}

/// Who may raise a need.
pub const RAISERS: [Kind; 8] = [
    Kind::Company,
    Kind::Broker,
    Kind::Association,
    Kind::Body,
    Kind::Place,
    Kind::Event,
    Kind::Consortium,
    Kind::Expert,
];

/// What may answer a need.
pub const ANSWERS: [Kind; 7] = [
    Kind::Product,
    Kind::Expert,
    Kind::Company,
    Kind::Broker,
    Kind::Body,
    Kind::Place,
    Kind::Consortium,
];

raw_entry! {
    /// `content/needs/<slug>/index.md`
    RawNeed {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        pub kind: Option<NeedKind>,
        /// Who raised it: `association/x`.
        pub raised_by: Option<Scalar>,
        pub buyer: Option<Buyer>,
        /// Slug of a sector.
        pub sector: Option<Scalar>,
        /// Slug of the market where it is.
        pub market: Option<Scalar>,
        /// Slug of the place where it is.
        pub place: Option<Scalar>,
        pub problem: Option<RawText>,
        /// Tags of the shared list.
        pub tags: Vec<Scalar>,
        /// How much is to be bought.
        pub quantity: Option<RawQuantity>,
        pub deadline: Option<Scalar>,
        /// `open` unless said otherwise.
        pub progress: Option<NeedProgress>,
        /// Answers chosen by hand: `product/x`, `expert/x`, …
        pub answers: Vec<Scalar>,
        /// What came of it.
        pub outcome: Option<RawText>,
    }
}

/// A checked [`RawNeed`].
#[derive(Debug, Clone)]
pub struct Need {
    pub entry: Entry,
    pub kind: Option<NeedKind>,
    pub raised_by: Option<Reference>,
    pub buyer: Option<Buyer>,
    pub sector: Option<Id<Sector>>,
    pub market: Option<Id<Market>>,
    pub place: Option<Id<Place>>,
    pub problem: Option<Text>,
    pub tags: Vec<Box<str>>,
    pub quantity: Option<Quantity>,
    pub deadline: Option<Date>,
    pub progress: NeedProgress,
    pub answers: Vec<Reference>,
    pub outcome: Option<Text>,
}

impl Row for Need {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Need {
    type Raw = RawNeed;
    const KIND: Kind = Kind::Need;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawNeed>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        if raw.kind.is_none() {
            reader.missing(&root.key("kind"));
        }
        if common.source.is_empty() {
            reader.missing(&root.key("source"));
        }
        let tags_path = root.key("tags");
        if raw.tags.is_empty() && raw.answers.is_empty() {
            reader.report(&tags_path, Diagnostic::warning("need-without-tags"));
        }
        let progress = raw.progress.unwrap_or(NeedProgress::Open);
        let deadline_path = root.key("deadline");
        let deadline = reader.date(raw.deadline.as_ref(), &deadline_path);
        let passed = deadline.filter(|day| *day < reader.scope.date && progress == NeedProgress::Open);
        if let Some(day) = passed {
            let diagnostic = Diagnostic::warning("deadline-passed").with("date", day.to_iso());
            reader.report(&deadline_path, diagnostic);
        }
        Need {
            kind: raw.kind,
            raised_by: reader.any_reference(raw.raised_by.as_ref(), &RAISERS, &root.key("raised_by")),
            buyer: raw.buyer,
            sector: reader.reference(raw.sector.as_ref(), Kind::Sector, &root.key("sector")),
            market: reader.reference(raw.market.as_ref(), Kind::Market, &root.key("market")),
            place: reader.reference(raw.place.as_ref(), Kind::Place, &root.key("place")),
            problem: reader.required_text(raw.problem.as_ref(), &root.key("problem")),
            tags: reader.tags(&raw.tags, &tags_path),
            quantity: Quantity::read(raw.quantity.as_ref(), &root.key("quantity"), reader),
            deadline,
            progress,
            answers: reader.any_references(&raw.answers, &ANSWERS, &root.key("answers")),
            outcome: reader.text(raw.outcome.as_ref(), &root.key("outcome")),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
