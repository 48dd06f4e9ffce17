//! What a grant of a mark is worth today: one page for all languages, since who scans a code may read any of them.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::{DateView, LinkView, MarkDrawingView, StateView};
use super::shell::ShellView;

/// A row of what was granted: a label with a value, a day or links.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct VerificationFactView {
    /// What it is.
    pub label: String,
    /// Its value.
    pub value_html: Option<String>,
    /// Its day.
    pub date: Option<DateView>,
    /// Its links.
    pub links: Vec<LinkView>,
}

/// The page in one language. All its words are here: `s` has those of the first language only.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct VerificationLanguageView {
    /// BCP 47 tag.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
    /// The message `verification-title`.
    pub title: String,
    /// The message `notice-sample-title`, where the product or the whole catalogue is invented.
    pub sample_title: Option<String>,
    /// The message `notice-sample` with it.
    pub sample: Option<String>,
    /// Held, expiring, not begun, ended, revoked, rules not met.
    pub state: StateView,
    /// The state as a sentence.
    pub statement_html: String,
    /// Why it was taken back, or the rules that are not met.
    pub reasons_html: Vec<String>,
    /// The message `verification-as-of`, with the day of the build.
    pub as_of_html: String,
    /// Product, maker, brand, codes, number, days.
    pub facts: Vec<VerificationFactView>,
    /// The message `verification-compare`.
    pub compare: String,
}

/// `page` of `verification.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct VerificationView {
    /// Head only; always `noindex`.
    pub shell: ShellView,
    /// The mark, where the product may carry it today.
    pub mark: Option<MarkDrawingView>,
    /// English first where the site has it, then the site's own order.
    pub languages: Vec<VerificationLanguageView>,
}

impl super::PageData for VerificationView {}
