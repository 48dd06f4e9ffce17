//! An association of firms: who is in it, how many it declares, what it asks of its members.

use super::company::Company;
use super::contact::{Contact, RawContact, read_contact};
use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::office::{Founded, Office, RawOffice, Seat, read_founded, read_offices};
use super::reader::Reader;
use super::scheme::Scheme;
use super::sector::Sector;
use super::table::{Id, Row};
use super::value::{RawText, Scalar};
use super::words::words;
use crate::source::FieldPath;

words! {
    /// What an association asks of its members.
    MemberRequirement { OperatingLicence = "operating_licence", KnowledgeBased = "knowledge_based" }
}

raw_entry! {
    /// `content/associations/<slug>/index.md`
    RawAssociation {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// A year, a year and month (`1401-11`), or a day.
        pub founded: Option<Scalar>,
        /// Members that it says it has.
        pub declared_members: Option<Scalar>,
        /// Slugs of companies; those that name it in `member_of` need not stand here.
        pub members: Vec<Scalar>,
        pub requires: Vec<MemberRequirement>,
        /// Slugs of schemes of which members must hold a certificate.
        pub required_schemes: Vec<Scalar>,
        pub sectors: Vec<Scalar>,
        pub country: Option<Scalar>,
        pub province: Option<Scalar>,
        pub city: Option<RawText>,
        pub contact: Option<RawContact>,
        pub website: Option<Scalar>,
        pub people: Vec<RawOffice>,
    }
}

/// A checked [`RawAssociation`].
#[derive(Debug, Clone)]
pub struct Association {
    pub entry: Entry,
    pub founded: Option<Founded>,
    pub declared_members: Option<i64>,
    pub members: Vec<Id<Company>>,
    pub requires: Vec<MemberRequirement>,
    pub required_schemes: Vec<Id<Scheme>>,
    pub sectors: Vec<Id<Sector>>,
    pub seat: Seat,
    pub contact: Contact,
    pub website: Option<Box<str>>,
    pub people: Vec<Office>,
}

impl Row for Association {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Association {
    type Raw = RawAssociation;
    const KIND: Kind = Kind::Association;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawAssociation>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let seat = Seat::read(
            raw.country.as_ref(),
            raw.province.as_ref(),
            raw.city.as_ref(),
            reader,
        );
        let declared = root.key("declared_members");
        Association {
            founded: read_founded(raw.founded.as_ref(), &root.key("founded"), reader),
            declared_members: reader.integer(raw.declared_members.as_ref(), &declared, 1..=1_000_000),
            members: reader.references(&raw.members, Kind::Company, &root.key("members")),
            requires: raw.requires.clone(),
            required_schemes: reader.references(
                &raw.required_schemes,
                Kind::Scheme,
                &root.key("required_schemes"),
            ),
            sectors: reader.references(&raw.sectors, Kind::Sector, &root.key("sectors")),
            contact: read_contact(raw.contact.as_ref(), &root.key("contact"), seat.country, reader),
            website: reader.url(raw.website.as_ref(), &root.key("website")),
            people: read_offices(&raw.people, &root.key("people"), reader),
            seat,
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
