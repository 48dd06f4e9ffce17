//! Markdown of editors, who are strangers, to HTML that is safe by construction.
//!
//! Two doors. [`survey`] reads a body once at load time and reports what an editor has to know: forbidden and
//! insecure links, raw HTML, literal `**`, bidi controls; it also lists the body's anchors and its local links,
//! which [`check_links`] resolves when the whole catalogue is known. [`render`] writes the HTML when a page is
//! produced. `render` reports nothing: whatever it meets it writes safely, so a page never depends on somebody
//! having looked at the findings.
//!
//! The HTML is written event by event from pulldown-cmark, never by passing anything through: text is escaped,
//! attributes are written from an allow-list, and what was opened is closed, so there is nothing to sanitise after.
//! Depth and length are bounded before anything recursive (minify-html, the browser) sees the result.
//!
//! This room knows no catalogue and no address: links and pictures go through [`LinkTargets`]. It does not change
//! numbers in prose, does not know Markdown front matter, and does not highlight code.

mod anchors;
pub mod blocks;
mod direction;
mod finding;
mod footnotes;
mod links;
mod minify;
mod plain_text;
mod raw_html;
mod render;
mod render_inline;
mod survey;
mod tags;
mod target;
mod writer;

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod render_tests;
#[cfg(test)]
mod sample_tests;
#[cfg(test)]
mod survey_tests;
#[cfg(test)]
mod test_support;

pub use anchors::{ANCHOR_PREFIX, html_id};
pub use finding::{FindingKind, MAXIMUM_FINDINGS, MarkupFinding};
pub use links::{LocalLink, LocalLinkKind, check_links};
pub use plain_text::plain_text;
pub use render::{Heading, RenderContext, Rendered, render};
pub use survey::{Survey, survey};
pub use target::{LinkResolution, LinkTargets, Picture, PictureResolution};

use pulldown_cmark::{Options, Parser};

/// Bodies are cut here, in bytes; about fifty printed pages of Persian.
pub const MAXIMUM_LENGTH: usize = 256 * 1024;

/// Lists and quotations inside each other; what is deeper is written flat. Emphasis has the same bound of its own.
pub const MAXIMUM_DEPTH: usize = 16;

/// The dialect: `CommonMark` with tables, footnotes, strikethrough, task lists, heading attributes, definition lists
/// and GitHub's alerts. Smart punctuation is off: it writes English quotation marks into Persian.
fn parser(source: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    Parser::new_ext(source, options)
}

/// The part of a body that is read: all of it, or whole lines up to [`MAXIMUM_LENGTH`].
fn bounded(source: &str) -> &str {
    let Some(head) = source.get(..source.floor_char_boundary(MAXIMUM_LENGTH)) else {
        return source;
    };
    if head.len() == source.len() {
        return source;
    }
    head.rfind('\n').and_then(|end| head.get(..=end)).unwrap_or(head)
}
