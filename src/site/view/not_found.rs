//! 404.html: one page for all languages, since the server knows none. Its `root` is absolute.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::LinkView;
use super::shell::ShellView;

/// The page in one language.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct NotFoundLanguageView {
    /// BCP 47 tag.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
    /// The message `not-found-title`.
    pub title: String,
    /// The message `not-found-text`.
    pub text: String,
    /// The home page, with the message `not-found-home`.
    pub home: LinkView,
    /// The lists: products, companies, markets.
    pub lists: Vec<LinkView>,
    /// The message `sectors`.
    pub sectors_label: String,
    /// Top sectors.
    pub sectors: Vec<LinkView>,
}

/// `page` of `not_found.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct NotFoundView {
    /// Head only; always `noindex`.
    pub shell: ShellView,
    /// The site's default language first.
    pub languages: Vec<NotFoundLanguageView>,
}

impl super::PageData for NotFoundView {}
