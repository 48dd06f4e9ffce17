//! An expert who agreed to be listed. Reached through the hub: no phone, no e-mail.

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::office::{Offer, Programme, RawOffer, RawProgramme, read_offers, read_programme};
use super::reader::Reader;
use super::reference::Reference;
use super::sector::Sector;
use super::table::{Id, Row};
use super::trade::read_country;
use super::value::{RawText, Scalar, Text};
use super::words::words;
use crate::diagnostic::Diagnostic;
use crate::source::FieldPath;
use crate::vocabulary::countries::Country;
use crate::vocabulary::languages::Language;

words! {
    /// Where an expert lives.
    Residence { Resident = "resident", Returned = "returned", Abroad = "abroad" }
}

words! {
    /// Where an expert works.
    WorkArea { Science = "science", Research = "research", Technology = "technology", Industry = "industry" }
}

/// Where an expert may work.
const WORKPLACES: [Kind; 3] = [Kind::Company, Kind::Place, Kind::Body];

raw_entry! {
    /// `content/experts/<slug>/index.md`
    RawExpert {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// The person agreed to be listed; without it nothing is built.
        pub consent: bool,
        pub consent_on: Option<Scalar>,
        pub residence: Option<Residence>,
        /// Countries of experience, ISO 3166-1.
        pub countries: Vec<Scalar>,
        pub area: Option<WorkArea>,
        pub sectors: Vec<Scalar>,
        pub fields: Vec<RawText>,
        pub can_help: Vec<RawOffer>,
        pub looks_for: Vec<RawOffer>,
        pub programme: Option<RawProgramme>,
        /// `company/x`, `place/x` or `body/x`.
        pub works_at: Vec<Scalar>,
        pub languages: Vec<Scalar>,
    }
}

/// A checked [`RawExpert`]; consent was given.
#[derive(Debug, Clone)]
pub struct Expert {
    pub entry: Entry,
    pub residence: Option<Residence>,
    pub countries: Vec<&'static Country>,
    pub area: Option<WorkArea>,
    pub sectors: Vec<Id<Sector>>,
    pub fields: Vec<Text>,
    pub can_help: Vec<Offer>,
    pub looks_for: Vec<Offer>,
    pub programme: Option<Programme>,
    pub works_at: Vec<Reference>,
    pub languages: Vec<&'static Language>,
}

impl Row for Expert {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Expert {
    type Raw = RawExpert;
    const KIND: Kind = Kind::Expert;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawExpert>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let consent_path = root.key("consent_on");
        let consent_on = reader.past_date(raw.consent_on.as_ref(), &consent_path);
        if !raw.consent || consent_on.is_none() {
            reader.report(&root.key("consent"), Diagnostic::error("expert-without-consent"));
        }
        let countries = root.key("countries");
        let fields = root.key("fields");
        Expert {
            residence: raw.residence,
            countries: raw
                .countries
                .iter()
                .enumerate()
                .filter_map(|(index, one)| read_country(Some(one), &countries.index(index), reader))
                .collect(),
            area: raw.area,
            sectors: reader.references(&raw.sectors, Kind::Sector, &root.key("sectors")),
            fields: raw
                .fields
                .iter()
                .enumerate()
                .filter_map(|(index, one)| reader.text(Some(one), &fields.index(index)))
                .collect(),
            can_help: read_offers(&raw.can_help, &root.key("can_help"), reader),
            looks_for: read_offers(&raw.looks_for, &root.key("looks_for"), reader),
            programme: raw
                .programme
                .as_ref()
                .and_then(|raw| read_programme(raw, &root.key("programme"), reader)),
            works_at: reader.any_references(&raw.works_at, &WORKPLACES, &root.key("works_at")),
            languages: reader.languages(&raw.languages, &root.key("languages")),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
