//! A place where firms work: parks, incubators, centres, industrial towns and zones in them, houses abroad.

use schemars::JsonSchema;
use serde::Deserialize;

use super::body::Body;
use super::contact::{Contact, RawContact, read_contact};
use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::office::{Founded, Offer, RawOffer, Seat, read_founded, read_offers};
use super::reader::Reader;
use super::table::{Id, Row};
use super::value::{Number, RawText, Scalar, Text};
use super::words::words;
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;

words! {
    /// What a place is.
    PlaceKind {
        SciencePark = "science_park",
        Incubator = "incubator",
        InnovationCentre = "innovation_centre",
        TechnicalCentre = "technical_centre",
        BusinessCentre = "business_centre",
        AdvancedTechTown = "advanced_tech_town",
        IndustrialTown = "industrial_town",
        IndustrialZone = "industrial_zone",
        TechZone = "tech_zone",
        InnovationDistrict = "innovation_district",
        HouseAbroad = "house_abroad",
    }
}

/// Room for firms, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawRoom {
    pub free_units: Option<Scalar>,
    pub free_area_m2: Option<Scalar>,
    /// The day on which that was so.
    pub as_of: Option<Scalar>,
}

/// A checked [`RawRoom`].
#[derive(Debug, Clone)]
pub struct Room {
    pub free_units: Option<i64>,
    /// Square metres.
    pub free_area: Option<Number>,
    pub as_of: Date,
}

/// Figures about a place, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPlaceFacts {
    pub companies: Option<Scalar>,
    pub jobs: Option<Scalar>,
    pub area_ha: Option<Scalar>,
    pub founded: Option<Scalar>,
}

/// Checked [`RawPlaceFacts`].
#[derive(Debug, Clone, Default)]
pub struct PlaceFacts {
    pub companies: Option<i64>,
    pub jobs: Option<i64>,
    /// Hectares.
    pub area: Option<Number>,
    pub founded: Option<Founded>,
}

raw_entry! {
    /// `content/places/<slug>/index.md`
    RawPlace {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        pub kind: Option<PlaceKind>,
        /// Slug of the place that this lies in.
        pub parent: Option<Scalar>,
        /// Slug of the market, for a house abroad.
        pub market: Option<Scalar>,
        /// Slug of the body that runs it.
        pub run_by: Option<Scalar>,
        pub country: Option<Scalar>,
        pub province: Option<Scalar>,
        pub city: Option<RawText>,
        pub address: Option<RawText>,
        pub capacity: Option<RawRoom>,
        /// What the place does for firms.
        pub supports: Vec<RawOffer>,
        pub standards_met: Vec<RawText>,
        /// What the place is offered for.
        pub candidate_for: Option<PlaceKind>,
        pub energy: Option<RawText>,
        pub facts: Option<RawPlaceFacts>,
        pub contact: Option<RawContact>,
        pub website: Option<Scalar>,
    }
}

/// A checked [`RawPlace`].
#[derive(Debug, Clone)]
pub struct Place {
    pub entry: Entry,
    pub kind: Option<PlaceKind>,
    pub parent: Option<Id<Place>>,
    pub market: Option<Id<Market>>,
    pub run_by: Option<Id<Body>>,
    pub seat: Seat,
    pub address: Option<Text>,
    pub room: Option<Room>,
    pub supports: Vec<Offer>,
    pub standards_met: Vec<Text>,
    pub candidate_for: Option<PlaceKind>,
    pub energy: Option<Text>,
    pub facts: PlaceFacts,
    pub contact: Contact,
    pub website: Option<Box<str>>,
}

impl Row for Place {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Place {
    type Raw = RawPlace;
    const KIND: Kind = Kind::Place;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawPlace>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        if raw.kind.is_none() {
            reader.missing(&root.key("kind"));
        }
        let market_path = root.key("market");
        if raw.kind == Some(PlaceKind::HouseAbroad) {
            reader.required_word(raw.market.as_ref(), &market_path);
        } else if raw.market.is_some() {
            reader.report(&market_path, Diagnostic::error("place-market"));
        }
        let seat = Seat::read(
            raw.country.as_ref(),
            raw.province.as_ref(),
            raw.city.as_ref(),
            reader,
        );
        let standards = root.key("standards_met");
        Place {
            kind: raw.kind,
            parent: reader.reference(raw.parent.as_ref(), Kind::Place, &root.key("parent")),
            market: reader.reference(raw.market.as_ref(), Kind::Market, &market_path),
            run_by: reader.reference(raw.run_by.as_ref(), Kind::Body, &root.key("run_by")),
            address: reader.text(raw.address.as_ref(), &root.key("address")),
            room: raw.capacity.as_ref().and_then(|room| read_room(room, reader)),
            supports: read_offers(&raw.supports, &root.key("supports"), reader),
            standards_met: raw
                .standards_met
                .iter()
                .enumerate()
                .filter_map(|(index, one)| reader.text(Some(one), &standards.index(index)))
                .collect(),
            candidate_for: raw.candidate_for,
            energy: reader.text(raw.energy.as_ref(), &root.key("energy")),
            facts: raw
                .facts
                .as_ref()
                .map(|facts| read_facts(facts, reader))
                .unwrap_or_default(),
            contact: read_contact(raw.contact.as_ref(), &root.key("contact"), seat.country, reader),
            website: reader.url(raw.website.as_ref(), &root.key("website")),
            seat,
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

/// Largest count of anything in a place.
const MANY: i64 = 10_000_000;

fn read_room(raw: &RawRoom, reader: &mut Reader<'_>) -> Option<Room> {
    let path = FieldPath::ROOT.key("capacity");
    let units_path = path.key("free_units");
    let free_units = reader.integer(raw.free_units.as_ref(), &units_path, 0..=MANY);
    let free_area = reader.positive(raw.free_area_m2.as_ref(), &path.key("free_area_m2"));
    if raw.free_units.is_none() && raw.free_area_m2.is_none() {
        reader.missing(&units_path);
    }
    let day_path = path.key("as_of");
    reader.required_word(raw.as_of.as_ref(), &day_path);
    let as_of = reader.past_date(raw.as_of.as_ref(), &day_path);
    Some(Room {
        free_units,
        free_area,
        as_of: as_of?,
    })
}

fn read_facts(raw: &RawPlaceFacts, reader: &mut Reader<'_>) -> PlaceFacts {
    let path = FieldPath::ROOT.key("facts");
    PlaceFacts {
        companies: reader.integer(raw.companies.as_ref(), &path.key("companies"), 0..=MANY),
        jobs: reader.integer(raw.jobs.as_ref(), &path.key("jobs"), 0..=MANY),
        area: reader.positive(raw.area_ha.as_ref(), &path.key("area_ha")),
        founded: read_founded(raw.founded.as_ref(), &path.key("founded"), reader),
    }
}
