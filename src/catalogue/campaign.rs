//! A campaign: special support for a group of products in a period. Its makers, markets and numbers are
//! counted from the entries; what is claimed is compared with that.

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::product::Product;
use super::reader::Reader;
use super::reference::Reference;
use super::sector::Sector;
use super::table::{Id, Row};
use super::value::{RawText, Scalar, Text};
use crate::language::Date;
use crate::source::FieldPath;

/// Who may support something.
pub const SUPPORTERS: [Kind; 4] = [Kind::Body, Kind::Place, Kind::Company, Kind::Association];

/// Which products a campaign is for, as written: by rule, by hand, or both.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawProductGroup {
    /// Slugs of sectors; all their products.
    pub sectors: Vec<Scalar>,
    /// Slugs of products.
    pub products: Vec<Scalar>,
    /// Tags; all products that solve something under one of them.
    pub tags: Vec<Scalar>,
}

raw_entry! {
    /// `content/campaigns/<slug>/index.md`
    RawCampaign {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        pub product_group: Option<RawProductGroup>,
        pub reason: Option<RawText>,
        /// First day.
        pub from: Option<Scalar>,
        /// Last day.
        pub until: Option<Scalar>,
        /// `body/x`, `place/x`, `company/x` or `association/x`.
        pub supported_by: Vec<Scalar>,
        /// How many markets are said to buy; compared with what the entries say.
        pub claimed_markets: Option<Scalar>,
    }
}

/// A checked [`RawCampaign`].
#[derive(Debug, Clone)]
pub struct Campaign {
    pub entry: Entry,
    pub sectors: Vec<Id<Sector>>,
    pub products: Vec<Id<Product>>,
    pub tags: Vec<Box<str>>,
    pub reason: Option<Text>,
    pub from: Option<Date>,
    pub until: Option<Date>,
    pub supported_by: Vec<Reference>,
    pub claimed_markets: Option<i64>,
}

impl Campaign {
    /// True on the days from the first to the last, both included.
    #[must_use]
    pub fn runs(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| until >= day)
    }
}

impl Row for Campaign {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Campaign {
    type Raw = RawCampaign;
    const KIND: Kind = Kind::Campaign;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawCampaign>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let group_path = root.key("product_group");
        if raw.product_group.is_none() {
            reader.missing(&group_path);
        }
        let empty = RawProductGroup::default();
        let group = raw.product_group.as_ref().unwrap_or(&empty);
        for (day, key) in [(&raw.from, "from"), (&raw.until, "until")] {
            reader.required_word(day.as_ref(), &root.key(key));
        }
        let from = reader.date(raw.from.as_ref(), &root.key("from"));
        let until_path = root.key("until");
        let until = reader.date(raw.until.as_ref(), &until_path);
        reader.check_order(from, until, &until_path);
        let claimed = root.key("claimed_markets");
        Campaign {
            sectors: reader.references(&group.sectors, Kind::Sector, &group_path.key("sectors")),
            products: reader.references(&group.products, Kind::Product, &group_path.key("products")),
            tags: reader.tags(&group.tags, &group_path.key("tags")),
            reason: reader.text(raw.reason.as_ref(), &root.key("reason")),
            from,
            until,
            supported_by: reader.any_references(&raw.supported_by, &SUPPORTERS, &root.key("supported_by")),
            claimed_markets: reader.integer(raw.claimed_markets.as_ref(), &claimed, 0..=300),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
