//! The search page: what it shows without a script, which is also what its script works with.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::LinkView;
use super::shell::ShellView;

/// A value of a facet.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SearchValueView {
    /// Its word in addresses: `om` in `?market=om`.
    pub word: String,
    /// The list with this value, for those without a script.
    pub path: String,
    /// The value.
    pub text_html: String,
    /// Number of entries on that list, formatted.
    pub count: String,
}

/// A facet with the values that have entries.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SearchFacetView {
    /// Its word in addresses: `market`.
    pub word: String,
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<SearchValueView>,
}

/// `page` of `search.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SearchView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// Heading.
    pub title_html: String,
    /// The folder of this language's index, for the script; the index has its parts in `1/`, `2/` …
    pub index_path: String,
    /// Number of parts.
    pub parts: usize,
    /// All facets of products and companies; the first is the kind of entry.
    pub facets: Vec<SearchFacetView>,
    /// Every list, the companies by letter, and the pages over all entries of a kind.
    pub lists: Vec<LinkView>,
}

impl super::PageData for SearchView {}
