//! The search index: records become files that the browser reads in parts, so that a search costs the same at ten and
//! at ten thousand entries. Pagefind makes and reads the index; this room decides what it is given, so that every
//! spelling of a word meets. It knows no entries and writes nothing.
//!
//! Texts are folded by the table of [`crate::language::folding`], queries in the browser by the same one.

mod content;
#[cfg(feature = "search")]
mod index;
mod pack;
mod packs;
mod synonyms;

use std::sync::Arc;

pub use content::{Content, Weight};
pub use packs::{PackedFacet, PackedRecord, packs};
pub use synonyms::Synonyms;

use crate::media::{Cache, CacheKey, ContentHash};

/// Whether this program can make an index.
pub const AVAILABLE: bool = cfg!(feature = "search");

/// Records of one index; more are cut into several, which the browser searches side by side. So the memory of making
/// an index has a bound, and no file of it outgrows a phone.
pub const RECORDS_OF_INDEX: usize = 15_000;

/// Changes when the same records would give other files.
const VERSION: &str = "pagefind 1.6.0, 4";

/// Something that can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// What the browser shows, as JSON; unique, since it holds the address. Never searched.
    pub shown: String,
    /// The words it is found by.
    pub content: String,
    /// Facet and the values it has.
    pub filters: Vec<(&'static str, Vec<String>)>,
}

/// A file of the index, its path below the index's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexFile {
    pub path: String,
    pub bytes: Arc<[u8]>,
}

/// Why an index could not be made.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
pub struct SearchError {
    pub reason: String,
}

/// The index of one language, from the cache where its records are the same as before; `parts` hold at most
/// [`RECORDS_OF_INDEX`] records each and are asked for one after the other. Each part has a folder of its own, the first
/// `1/`. Records that are alike in rank come out in the order given.
///
/// # Errors
/// What Pagefind says.
pub fn index(
    language: &str,
    parts: impl Iterator<Item = Vec<Record>>,
    cache: &Cache,
) -> Result<Vec<IndexFile>, SearchError> {
    let mut files = Vec::new();
    for (number, records) in parts.enumerate() {
        let made = part(language, &records, cache)?;
        files.extend(made.into_iter().map(|file| IndexFile {
            path: format!("{}/{}", number + 1, file.path),
            bytes: file.bytes,
        }));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn part(language: &str, records: &[Record], cache: &Cache) -> Result<Vec<IndexFile>, SearchError> {
    let key = CacheKey::new("search", VERSION, &[language], &hash(records));
    if let Some(files) = cache.get(&key).and_then(|packed| pack::unpack(&packed)) {
        return Ok(files);
    }
    let files = make(language, records)?;
    cache.put(&key, &pack::pack(&files).into());
    Ok(files)
}

#[cfg(feature = "search")]
use index::make;

#[cfg(not(feature = "search"))]
fn make(_: &str, _: &[Record]) -> Result<Vec<IndexFile>, SearchError> {
    Ok(Vec::new())
}

fn hash(records: &[Record]) -> ContentHash {
    let mut hashes = Vec::with_capacity(records.len() * 32);
    let mut fields = Vec::new();
    for record in records {
        let values = record
            .filters
            .iter()
            .flat_map(|(name, values)| std::iter::once(*name).chain(values.iter().map(String::as_str)));
        fields.clear();
        for field in [record.shown.as_str(), record.content.as_str()]
            .into_iter()
            .chain(values)
        {
            // The length first, so that two fields cannot be taken for one.
            fields.extend_from_slice(&field.len().to_le_bytes());
            fields.extend_from_slice(field.as_bytes());
        }
        hashes.extend_from_slice(ContentHash::of(&fields).as_bytes());
    }
    ContentHash::of(&hashes)
}

#[cfg(all(test, feature = "search"))]
mod tests;
