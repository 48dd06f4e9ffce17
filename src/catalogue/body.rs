//! A body: a ministry, an agency, a council, a fund, a municipality, a university. What is said of it is a fact
//! with a source, never an endorsement of anybody.

use schemars::JsonSchema;
use serde::Deserialize;

use super::company::RawListing;
use super::contact::{Contact, RawContact, read_contact};
use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::office::{
    Office, Programme, RawOffice, RawProgramme, Seat, read_listing, read_offices, read_programme,
};
use super::reader::Reader;
use super::table::{Id, Row};
use super::value::{RawText, Scalar, Text};
use super::words::words;
use crate::language::Date;
use crate::source::FieldPath;

words! {
    /// What a body is.
    BodyKind {
        Ministry = "ministry",
        Agency = "agency",
        Council = "council",
        Fund = "fund",
        Municipality = "municipality",
        University = "university",
        Chamber = "chamber",
        DevelopmentOrganisation = "development_org",
    }
}

words! {
    /// Whether a body works yet, or still.
    BodyProgress { Proposed = "proposed", Active = "active", Ended = "ended" }
}

/// A member of a council, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSeatHolder {
    /// Slug of the body that sits in the council.
    pub body: Option<Scalar>,
    pub role: Option<RawText>,
}

/// Support that a body gives, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSupport {
    pub what: Option<RawText>,
    pub for_whom: Option<RawText>,
    pub until: Option<Scalar>,
    pub url: Option<Scalar>,
}

/// A checked [`RawSupport`].
#[derive(Debug, Clone)]
pub struct Support {
    pub what: Text,
    pub for_whom: Option<Text>,
    pub until: Option<Date>,
    pub url: Option<Box<str>>,
}

raw_entry! {
    /// `content/bodies/<slug>/index.md`
    RawBody {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        pub kind: Option<BodyKind>,
        /// `active` unless said otherwise.
        pub progress: Option<BodyProgress>,
        /// Slug of the body that this is part of.
        pub parent: Option<Scalar>,
        pub members: Vec<RawSeatHolder>,
        pub people: Vec<RawOffice>,
        pub support: Vec<RawSupport>,
        pub programmes: Vec<RawProgramme>,
        pub exchange_listing: Option<RawListing>,
        pub country: Option<Scalar>,
        pub province: Option<Scalar>,
        pub city: Option<RawText>,
        pub contact: Option<RawContact>,
        pub website: Option<Scalar>,
    }
}

/// A checked [`RawBody`].
#[derive(Debug, Clone)]
pub struct Body {
    pub entry: Entry,
    pub kind: Option<BodyKind>,
    pub progress: BodyProgress,
    pub parent: Option<Id<Body>>,
    pub members: Vec<(Id<Body>, Option<Text>)>,
    pub people: Vec<Office>,
    pub support: Vec<Support>,
    pub programmes: Vec<Programme>,
    pub exchange_listing: Option<(Text, Text)>,
    pub seat: Seat,
    pub contact: Contact,
    pub website: Option<Box<str>>,
}

impl Row for Body {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Body {
    type Raw = RawBody;
    const KIND: Kind = Kind::Body;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawBody>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        if raw.kind.is_none() {
            reader.missing(&root.key("kind"));
        }
        let seat = Seat::read(
            raw.country.as_ref(),
            raw.province.as_ref(),
            raw.city.as_ref(),
            reader,
        );
        let programmes = root.key("programmes");
        Body {
            kind: raw.kind,
            progress: raw.progress.unwrap_or(BodyProgress::Active),
            parent: reader.reference(raw.parent.as_ref(), Kind::Body, &root.key("parent")),
            members: read_members(&raw.members, reader),
            people: read_offices(&raw.people, &root.key("people"), reader),
            support: read_support(&raw.support, reader),
            programmes: raw
                .programmes
                .iter()
                .enumerate()
                .filter_map(|(index, one)| read_programme(one, &programmes.index(index), reader))
                .collect(),
            exchange_listing: read_listing(raw.exchange_listing.as_ref(), reader),
            contact: read_contact(raw.contact.as_ref(), &root.key("contact"), seat.country, reader),
            website: reader.url(raw.website.as_ref(), &root.key("website")),
            seat,
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

fn read_members(raw: &[RawSeatHolder], reader: &mut Reader<'_>) -> Vec<(Id<Body>, Option<Text>)> {
    let list = FieldPath::ROOT.key("members");
    let mut members = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let body_path = path.key("body");
        reader.required_word(one.body.as_ref(), &body_path);
        let body = reader.reference(one.body.as_ref(), Kind::Body, &body_path);
        let role = reader.text(one.role.as_ref(), &path.key("role"));
        members.extend(body.map(|body| (body, role)));
    }
    members
}

fn read_support(raw: &[RawSupport], reader: &mut Reader<'_>) -> Vec<Support> {
    let list = FieldPath::ROOT.key("support");
    let mut support = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let what = reader.required_text(one.what.as_ref(), &path.key("what"));
        let for_whom = reader.text(one.for_whom.as_ref(), &path.key("for_whom"));
        let until = reader.date(one.until.as_ref(), &path.key("until"));
        let url = reader.url(one.url.as_ref(), &path.key("url"));
        support.extend(what.map(|what| Support {
            what,
            for_whom,
            until,
            url,
        }));
    }
    support
}
