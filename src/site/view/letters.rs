//! All companies by letter, in each alphabet that their names are written in.

use schemars::JsonSchema;
use serde::Serialize;

use super::shell::ShellView;

/// A company under its letter.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LetterEntryView {
    /// Its page.
    pub path: String,
    /// Its name in this alphabet, isolated.
    pub name_html: String,
    /// Town.
    pub place_html: Option<String>,
}

/// A letter.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LetterView {
    /// The letter, or the pair that shares a place.
    pub letter: String,
    /// An ASCII id for the heading, unique on the page.
    pub id: String,
    /// Companies under it; may be empty.
    pub companies: Vec<LetterEntryView>,
}

/// An alphabet.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct AlphabetView {
    /// Its name in the page's language ("Persian letters").
    pub name: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
    /// An ASCII id, unique on the page.
    pub id: String,
    /// Letters in their order, the empty ones too.
    pub letters: Vec<LetterView>,
}

/// `page` of `letters.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LettersView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// Heading.
    pub title_html: String,
    /// "26 companies".
    pub count: String,
    /// The list of companies with facets.
    pub list_path: String,
    /// The page's own alphabet first.
    pub alphabets: Vec<AlphabetView>,
}

impl super::PageData for LettersView {}
