//! Documents: a template and data go in, a tagged PDF (PDF/UA-1) with embedded fonts comes out. Typst sets them, as a
//! library: fonts, templates, data and pictures come from memory, and nothing can be read from a disk or a network.
//!
//! It knows no products and no languages, and it keeps nothing: [`Press::key`] says under which name a document can be
//! kept. Data is data: it is read as JSON by the template, never as Typst's own language, so nothing in it can run.

#[cfg(feature = "pdf")]
mod engine;
#[cfg(feature = "pdf")]
mod world;

use std::ops::Range;
use std::sync::Arc;

use super::cache::CacheKey;
use super::hash::ContentHash;

/// Whether this program can set documents.
pub const AVAILABLE: bool = cfg!(feature = "pdf");

/// Changes when the same template, data and fonts would give other bytes.
const VERSION: &str = "typst 0.15.1, 1";

/// A file of a theme's `documents/`: `/documents/product.typ` and its text.
#[derive(Debug, Clone)]
pub struct Template {
    pub path: String,
    pub text: Arc<str>,
}

/// Files by their names, as templates ask for them: `/data.json`, `/files/0.jpg`.
pub type Files = Vec<(String, Arc<[u8]>)>;

/// A document to be set.
#[derive(Debug, Default)]
pub struct Order {
    /// Path of the template.
    pub template: String,
    /// What stands for the document in its identifier; two documents with the same are versions of one.
    pub identity: String,
    /// Files that the template may read.
    pub files: Files,
}

/// Why a document could not be set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct PressError {
    pub reason: String,
    /// The template and the bytes of it, where the mistake is in one.
    pub place: Option<(String, Range<usize>)>,
}

/// Fonts and templates, read once for all documents of a theme.
pub struct Press {
    fingerprint: ContentHash,
    #[cfg(feature = "pdf")]
    engine: Arc<engine::Engine>,
}

impl Press {
    /// Reads the fonts (TrueType or OpenType) and the templates.
    #[must_use]
    pub fn new(fonts: &[Arc<[u8]>], templates: &[Template]) -> Press {
        let mut all = Vec::new();
        for font in fonts {
            all.extend_from_slice(ContentHash::of(font).as_bytes());
        }
        for template in templates {
            all.extend_from_slice(ContentHash::of(template.path.as_bytes()).as_bytes());
            all.extend_from_slice(ContentHash::of(template.text.as_bytes()).as_bytes());
        }
        Press {
            fingerprint: ContentHash::of(&all),
            #[cfg(feature = "pdf")]
            engine: Arc::new(engine::Engine::new(fonts, templates)),
        }
    }

    /// The key under which a document is kept; `content` stands for all that it shows.
    #[must_use]
    pub fn key(&self, template: &str, content: &ContentHash) -> CacheKey {
        let fingerprint = self.fingerprint.to_string();
        CacheKey::new("pdf", VERSION, &[template, &fingerprint], content)
    }

    /// True when one of the fonts has this letter. PDF/UA allows none that cannot be shown.
    #[must_use]
    pub fn has(&self, letter: char) -> bool {
        #[cfg(feature = "pdf")]
        {
            self.engine.has(letter)
        }
        #[cfg(not(feature = "pdf"))]
        {
            let _ = letter;
            true
        }
    }

    /// Sets a document.
    ///
    /// # Errors
    /// A mistake of the template, or something that PDF/UA does not allow.
    pub fn typeset(&self, order: Order) -> Result<Vec<u8>, PressError> {
        #[cfg(feature = "pdf")]
        {
            engine::Engine::typeset(&self.engine, order)
        }
        #[cfg(not(feature = "pdf"))]
        {
            drop(order);
            Err(PressError {
                reason: "compiled without the feature `pdf`".to_owned(),
                place: None,
            })
        }
    }
}

#[cfg(test)]
#[cfg(feature = "pdf")]
mod tests;
