//! Search: the records of every language, the index as files of the plan, and when it is made. `build` makes it before
//! it publishes; `serve` once a browser asks for a file of it; `check` never.

mod facts;
mod packed;
mod records;

pub use records::WHAT;

use std::sync::Arc;

use super::Site;
use super::plan::{Planned, Resource};
use crate::diagnostic::Diagnostic;
use crate::search::{self, IndexFile, RECORDS_OF_INDEX};

/// Where all indices lie; no language is called so.
const FOLDER: &str = "search/";

impl Site {
    /// True when the site has a search page.
    #[must_use]
    pub fn has_search(&self) -> bool {
        (search::AVAILABLE || self.is_portable()) && self.catalogue.settings.search
    }

    /// The folder of a language's index: `search/fa/`.
    pub(super) fn index_folder(tag: &str) -> String {
        format!("{FOLDER}{tag}/")
    }

    /// The address of a language's search page.
    pub(super) fn search_path(&self, tag: &str) -> Option<String> {
        self.has_search().then(|| format!("{tag}/search/"))
    }

    /// Makes the index and gives its files addresses.
    ///
    /// Returns what kept it from being made.
    pub fn index_for_search(&mut self) -> Vec<Diagnostic> {
        if !self.has_search() {
            return Vec::new();
        }
        let files = match self.index() {
            Ok(files) => files,
            Err(diagnostic) => return vec![*diagnostic],
        };
        let planned = files.iter().enumerate().map(|(index, file)| Planned {
            address: file.path.clone(),
            resource: Resource::Search(index),
        });
        let plan = Arc::make_mut(&mut self.plan);
        plan.retain(|planned| !matches!(planned.resource, Resource::Search(_)));
        plan.extend(planned);
        plan.sort_by(|a, b| a.address.cmp(&b.address));
        Vec::new()
    }

    /// A file of the index by its address, for a site whose plan does not hold the index: the first to ask waits until
    /// it is made. `None` for addresses that are none of its.
    pub fn search_file(&self, address: &str) -> Option<Result<Arc<[u8]>, Box<Diagnostic>>> {
        if !address.starts_with(FOLDER) || !self.has_search() {
            return None;
        }
        let files = match self.index() {
            Ok(files) => files,
            Err(diagnostic) => return Some(Err(diagnostic)),
        };
        let position = files.binary_search_by(|file| file.path.as_str().cmp(address));
        Some(Ok(files.get(position.ok()?)?.bytes.clone()))
    }

    /// All files of all languages, sorted; made once.
    fn index(&self) -> Result<Arc<Vec<IndexFile>>, Box<Diagnostic>> {
        if let Some(files) = self.search.get() {
            return Ok(files.clone());
        }
        let mut files = Vec::new();
        let synonyms = self.synonyms();
        for site in &self.languages {
            let tag = site.presenter.tag.as_str();
            let made = if self.is_portable() {
                self.packs(site, &synonyms)
            } else {
                // The records of one part at a time: all of them at once would be as large as the catalogue.
                let listed = self.listed(site);
                let parts = listed.chunks(RECORDS_OF_INDEX);
                let parts = parts.map(|part| self.records(site, part, &synonyms));
                search::index(tag, parts, self.store.cache()).map_err(|error| {
                    let diagnostic = Diagnostic::error("search-index-failed");
                    Box::new(diagnostic.with("language", tag).with("reason", error.to_string()))
                })?
            };
            let folder = Self::index_folder(tag);
            files.extend(made.into_iter().map(|file| IndexFile {
                path: format!("{folder}{}", file.path),
                bytes: file.bytes,
            }));
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        // Two threads may have made the same index; either will do.
        Ok(self.search.get_or_init(|| Arc::new(files)).clone())
    }

    /// The bytes of a file of the index.
    pub(super) fn indexed(&self, index: usize) -> Option<Arc<[u8]>> {
        Some(self.search.get()?.get(index)?.bytes.clone())
    }
}
