//! A catalogue in memory: fixtures of tests, and what an editor has not saved yet laid over a disk.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::{Listing, Sources};

/// Files by path, over another source of files or over nothing.
#[derive(Default, Clone)]
pub struct Memory {
    files: BTreeMap<Arc<str>, Vec<u8>>,
    under: Option<Arc<dyn Sources>>,
}

impl Memory {
    /// An empty catalogue.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lies over `under`: a file given here hides the file of the same path there.
    #[must_use]
    pub fn over(under: Arc<dyn Sources>) -> Self {
        Self {
            files: BTreeMap::new(),
            under: Some(under),
        }
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), bytes.into());
        self
    }
}

impl Sources for Memory {
    fn list(&self, folder: &str) -> io::Result<Listing> {
        let mut listing = match &self.under {
            Some(under) => under.list(folder)?,
            None => Listing::default(),
        };
        let inside = |path: &str| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        listing
            .files
            .extend(self.files.keys().filter(|path| inside(path)).cloned());
        listing.files.sort_unstable();
        listing.files.dedup();
        Ok(listing)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if let Some(bytes) = self.files.get(path) {
            return Ok(bytes.clone());
        }
        match &self.under {
            Some(under) => under.read(path),
            None => Err(io::Error::new(io::ErrorKind::NotFound, path.to_owned())),
        }
    }
}
