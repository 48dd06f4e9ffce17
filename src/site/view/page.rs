//! A free page.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::{LinkView, NoticesView, TextView, TrustView};
use super::shell::ShellView;

/// `page` of `page.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PageView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// What to know first.
    pub notices: NoticesView,
    /// Title.
    pub title_html: String,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// The Markdown body; it opens with second-level headings.
    pub body: Option<TextView>,
    /// Pages beside it: those of the same menu.
    pub siblings: Vec<LinkView>,
    /// How it was checked.
    pub trust: TrustView,
}

impl super::PageData for PageView {}
