//! The cover at the root: the mark, the names, one door for each language.

use schemars::JsonSchema;
use serde::Serialize;

use super::shell::ShellView;

/// A language's door.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct DoorView {
    /// The home page of the language.
    pub path: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
    /// The language's own name.
    pub language: String,
    /// The site's title in it.
    pub title: String,
    /// The site's line in it.
    pub tagline: Option<String>,
}

/// `page` of `chooser.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ChooserView {
    /// Head only.
    pub shell: ShellView,
    /// One for each language, the default one first.
    pub doors: Vec<DoorView>,
}

impl super::PageData for ChooserView {}
