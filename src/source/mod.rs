//! Files in: where a catalogue's files come from, front matter split from body, YAML with positions.
//!
//! Everything above the disk goes through [`Sources`], so that a test runs on memory and the
//! development server lays unsaved files over saved ones. This room knows no entry kinds.

mod comments;
mod disk;
mod finding;
mod front_matter;
mod memory;
mod path;
mod schema;
mod yaml;
mod yaml_mistakes;

use std::io;
use std::sync::Arc;

pub use comments::swallowed_comments;
pub use disk::Disk;
pub use finding::{Finding, OwnedStep, place};
pub use front_matter::{FRONT_MATTER_LIMIT, FrontMatter, split};
pub use memory::Memory;
pub use path::{FieldPath, Step};
pub use schema::check_shape;
pub use yaml::{Node, NodeValue, YamlProblem, YamlProblemKind, parse_nodes, parse_typed};

use crate::diagnostic::Diagnostic;

/// Every file of a catalogue, by a path relative to its root with `/` between the parts.
pub trait Sources: Send + Sync {
    /// All files below `folder` in code-point order, and what is wrong with the folder itself
    /// (links that leave it, names that are not UTF-8).
    ///
    /// # Errors
    /// When the folder cannot be read at all.
    fn list(&self, folder: &str) -> io::Result<Listing>;

    /// The bytes of one file.
    ///
    /// # Errors
    /// When the file is missing or cannot be read.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// What [`Sources::list`] found.
#[derive(Debug, Default)]
pub struct Listing {
    pub files: Vec<Arc<str>>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Files that no editor means to publish: hidden ones and what editors and systems leave behind.
#[must_use]
pub fn is_litter(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with('#')
        || matches!(name, "Thumbs.db" | "desktop.ini")
        || std::path::Path::new(name).extension().is_some_and(|extension| {
            ["swp", "swo", "tmp", "bak", "orig"]
                .iter()
                .any(|e| extension == *e)
        })
}
