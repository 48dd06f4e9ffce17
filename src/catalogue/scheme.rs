//! A certification scheme: ISO 13485, EAC, a market's own registration. Editors' data, dated, with source.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::reader::Reader;
use super::sector::Sector;
use super::table::{Id, Row};
use super::value::{RawText, Scalar, Text};
use crate::source::FieldPath;

/// What a certificate of a scheme is about. A company's certificate is never drawn on a product as if it
/// were the product's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AppliesTo {
    #[default]
    Company,
    Site,
    Product,
    /// Every consignment needs its own.
    Shipment,
}

raw_entry! {
    /// `content/schemes/<slug>/index.md`
    RawScheme {
        /// The scheme's name.
        pub name: Option<RawText>,
        /// What fits on a badge, e.g. `ISO 13485`.
        pub short_name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// Who owns the scheme.
        pub owner: Option<RawText>,
        /// `company`, `site`, `product` or `shipment`.
        pub applies_to: AppliesTo,
        /// Who may issue it.
        pub issuer_kind: Option<RawText>,
        /// How its numbers look, as a regular expression for the editor's information.
        pub number_pattern: Option<Scalar>,
        /// Longest validity in years.
        pub max_years: Option<Scalar>,
        /// Where anybody can look a certificate up.
        pub lookup_url: Option<Scalar>,
        /// Markets that ask for it.
        pub markets: Vec<Scalar>,
        /// Sectors that it is for.
        pub for_sectors: Vec<Scalar>,
        /// How it may be spoken of.
        pub wording: Option<RawText>,
    }
}

/// A checked [`RawScheme`].
#[derive(Debug, Clone)]
pub struct Scheme {
    pub entry: Entry,
    pub short_name: Option<Text>,
    pub owner: Option<Text>,
    pub applies_to: AppliesTo,
    pub issuer_kind: Option<Text>,
    pub number_pattern: Option<Box<str>>,
    pub max_years: Option<i32>,
    pub lookup_url: Option<Box<str>>,
    pub markets: Vec<Id<Market>>,
    pub for_sectors: Vec<Id<Sector>>,
    pub wording: Option<Text>,
}

impl Row for Scheme {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Scheme {
    type Raw = RawScheme;
    const KIND: Kind = Kind::Scheme;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawScheme>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let max_years = reader.integer(raw.max_years.as_ref(), &root.key("max_years"), 1..=50);
        let short_name = reader.entry_text(raw.short_name.as_ref(), "short_name", |t| t.short_name.as_ref());
        Scheme {
            short_name,
            owner: reader.text(raw.owner.as_ref(), &root.key("owner")),
            applies_to: raw.applies_to,
            issuer_kind: reader.text(raw.issuer_kind.as_ref(), &root.key("issuer_kind")),
            number_pattern: reader.boxed(raw.number_pattern.as_ref()),
            max_years: max_years.and_then(|years| i32::try_from(years).ok()),
            lookup_url: reader.url(raw.lookup_url.as_ref(), &root.key("lookup_url")),
            markets: reader.references(&raw.markets, Kind::Market, &root.key("markets")),
            for_sectors: reader.references(&raw.for_sectors, Kind::Sector, &root.key("for_sectors")),
            wording: reader.text(raw.wording.as_ref(), &root.key("wording")),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
