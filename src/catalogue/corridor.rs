//! A corridor: a way that goods take, with its usual time and the day on which that was checked.

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::reader::Reader;
use super::table::{Id, Row};
use super::value::{Number, RawText, Scalar, Text};
use super::words::words;
use crate::source::FieldPath;

words! {
    /// How goods travel.
    CorridorMode { Road = "road", Rail = "rail", Sea = "sea", Air = "air" }
}

/// A span of days, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDays {
    pub min: Option<Scalar>,
    pub max: Option<Scalar>,
}

raw_entry! {
    /// `content/corridors/<slug>/index.md`
    RawCorridor {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        pub from: Option<RawText>,
        pub via: Vec<RawText>,
        pub to: Option<RawText>,
        /// Slugs of the markets that it leads to.
        pub markets: Vec<Scalar>,
        pub modes: Vec<CorridorMode>,
        pub typical_days: Option<RawDays>,
        pub length_km: Option<Scalar>,
        /// Small consignments of several firms travel together.
        pub groupage: bool,
        pub note: Option<RawText>,
    }
}

/// A checked [`RawCorridor`].
#[derive(Debug, Clone)]
pub struct Corridor {
    pub entry: Entry,
    pub from: Option<Text>,
    pub via: Vec<Text>,
    pub to: Option<Text>,
    pub markets: Vec<Id<Market>>,
    pub modes: Vec<CorridorMode>,
    pub typical_days: Option<(Number, Number)>,
    pub length_km: Option<Number>,
    pub groupage: bool,
    pub note: Option<Text>,
}

impl Row for Corridor {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Corridor {
    type Raw = RawCorridor;
    const KIND: Kind = Kind::Corridor;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawCorridor>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let via = root.key("via");
        Corridor {
            from: reader.required_text(raw.from.as_ref(), &root.key("from")),
            via: raw
                .via
                .iter()
                .enumerate()
                .filter_map(|(index, one)| reader.text(Some(one), &via.index(index)))
                .collect(),
            to: reader.required_text(raw.to.as_ref(), &root.key("to")),
            markets: reader.references(&raw.markets, Kind::Market, &root.key("markets")),
            modes: raw.modes.clone(),
            typical_days: raw.typical_days.as_ref().and_then(|days| read_days(days, reader)),
            length_km: reader.positive(raw.length_km.as_ref(), &root.key("length_km")),
            groupage: raw.groupage,
            note: reader.text(raw.note.as_ref(), &root.key("note")),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

fn read_days(raw: &RawDays, reader: &mut Reader<'_>) -> Option<(Number, Number)> {
    let path = FieldPath::ROOT.key("typical_days");
    let min_path = path.key("min");
    reader.required_word(raw.min.as_ref(), &min_path);
    let min = reader.positive(raw.min.as_ref(), &min_path);
    let max = reader
        .positive(raw.max.as_ref(), &path.key("max"))
        .or_else(|| min.clone());
    reader.check_range(min.as_ref(), max.as_ref(), &path);
    Some((min?, max?))
}
