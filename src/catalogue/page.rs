//! A free page: about, how to buy, what our words mean.

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::reader::Reader;
use super::table::Row;
use super::value::{RawText, Scalar};
use crate::source::FieldPath;

/// Where a page is linked from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Navigation {
    Header,
    Footer,
    #[default]
    None,
}

raw_entry! {
    /// `content/pages/<slug>/index.md`
    RawPage {
        /// The page's title.
        pub title: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// `header`, `footer` or `none`.
        pub nav: Navigation,
        /// Place among its siblings; lower comes first.
        pub order: Option<Scalar>,
    }
}

/// A checked [`RawPage`].
#[derive(Debug, Clone)]
pub struct Page {
    pub entry: Entry,
    pub navigation: Navigation,
    pub order: i64,
}

impl Row for Page {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Page {
    type Raw = RawPage;
    const KIND: Kind = Kind::Page;
    const NAME_FIELD: &'static str = "title";

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawPage>, reader: &mut Reader<'_>) -> Self {
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let order = reader.integer(raw.order.as_ref(), &FieldPath::ROOT.key("order"), -9999..=9999);
        Page {
            navigation: raw.nav,
            order: order.unwrap_or(0),
            entry: reader.entry(&common, raw.title.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
