//! A sector of the catalogue: two levels, products hang on the leaves.

use std::sync::Arc;

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::reader::Reader;
use super::table::{Id, Row};
use super::value::{RawText, Scalar};
use crate::diagnostic::Diagnostic;
use crate::source::FieldPath;
use crate::vocabulary::hs::Chapter;

raw_entry! {
    /// `content/sectors/<slug>/index.md`
    RawSector {
        /// The sector's name.
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// Slug of the sector above; none for one of the first level.
        pub parent: Option<Scalar>,
        /// An SVG drawn for it, in its folder.
        pub sign: Option<Scalar>,
        /// HS chapters that its goods fall into, two digits each.
        pub hs_chapters: Vec<Scalar>,
        /// Place among its siblings; lower comes first.
        pub order: Option<Scalar>,
    }
}

/// A checked [`RawSector`].
#[derive(Debug, Clone)]
pub struct Sector {
    pub entry: Entry,
    pub parent: Option<Id<Sector>>,
    pub sign: Option<Arc<str>>,
    pub hs_chapters: Vec<Chapter>,
    pub order: i64,
}

impl Row for Sector {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Sector {
    type Raw = RawSector;
    const KIND: Kind = Kind::Sector;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawSector>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let list = root.key("hs_chapters");
        let mut hs_chapters = Vec::with_capacity(raw.hs_chapters.len());
        for (index, written) in raw.hs_chapters.iter().enumerate() {
            let Some(word) = reader.word(Some(written)) else {
                continue;
            };
            match Chapter::parse(word) {
                Some(chapter) => hs_chapters.push(chapter),
                None => {
                    reader.report(
                        &list.index(index),
                        Diagnostic::error("hs-chapter-unknown").with("value", word),
                    );
                }
            }
        }
        Sector {
            parent: reader.reference(raw.parent.as_ref(), Kind::Sector, &root.key("parent")),
            sign: reader.file(raw.sign.as_ref(), &root.key("sign")),
            hs_chapters,
            order: reader
                .integer(raw.order.as_ref(), &root.key("order"), -9999..=9999)
                .unwrap_or(0),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
