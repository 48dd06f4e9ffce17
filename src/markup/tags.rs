//! The fixed HTML of Markdown's elements: what opens and closes them.

use pulldown_cmark::{Alignment, BlockQuoteKind, HeadingLevel};

/// `(opening without its last '>', closing)` of a heading that is `offset` levels lower than written. A page has one
/// `h1`, its title, so a body starts at `h2`.
pub(super) fn heading(level: HeadingLevel, offset: u8) -> (u8, &'static str, &'static str) {
    match (level as usize).saturating_add(usize::from(offset)) {
        0..=2 => (2, "<h2", "</h2>"),
        3 => (3, "<h3", "</h3>"),
        4 => (4, "<h4", "</h4>"),
        5 => (5, "<h5", "</h5>"),
        _ => (6, "<h6", "</h6>"),
    }
}

/// A quotation, or one of GitHub's alerts. The alert's title is the theme's: it is a word in a language.
pub(super) fn quotation(kind: Option<BlockQuoteKind>) -> (&'static str, &'static str) {
    match kind {
        None => ("<blockquote>", "</blockquote>"),
        Some(BlockQuoteKind::Note) => ("<div class=\"note note-note\">", "</div>"),
        Some(BlockQuoteKind::Tip) => ("<div class=\"note note-tip\">", "</div>"),
        Some(BlockQuoteKind::Important) => ("<div class=\"note note-important\">", "</div>"),
        Some(BlockQuoteKind::Warning) => ("<div class=\"note note-warning\">", "</div>"),
        Some(BlockQuoteKind::Caution) => ("<div class=\"note note-caution\">", "</div>"),
    }
}

/// Alignment as a logical class: what an editor calls left in a Persian table is its start.
pub(super) fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "",
        Alignment::Left => " class=\"align-start\"",
        Alignment::Center => " class=\"align-center\"",
        Alignment::Right => " class=\"align-end\"",
    }
}
