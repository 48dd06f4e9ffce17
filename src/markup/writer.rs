//! The HTML being written: what is open, text that waits, and which direction it has.
//!
//! An end closes all that was opened since its start, so the result is balanced whatever the events were. It knows
//! elements only as an opening and a closing; which they are is decided in `render` and `render_inline`.

use std::borrow::Cow;
use std::fmt::Write as _;

use pulldown_cmark::{Alignment, Event};

use crate::language::bidi::{escape_html, isolate_html_fragment};
use crate::language::isolate_html;

use super::MAXIMUM_DEPTH;
use super::anchors::Anchors;
use super::direction::{Inside, language_attribute, look_inside};
use super::footnotes::Footnotes;
use super::plain_text::is_reordering;
use super::render::{Heading, RenderContext};

/// Something that was opened.
pub(super) struct Open {
    pub(super) close: &'static str,
    /// Opened by an event, which its end will close; else it goes with what is below it.
    pub(super) by_event: bool,
    /// Inside, runs are not isolated: the element has the direction of its text.
    pub(super) has_own_direction: bool,
    /// An allowed HTML tag, to be closed by its name.
    pub(super) raw: Option<&'static str>,
}

#[allow(
    clippy::struct_excessive_bools,
    reason = "four independent facts about where the writer stands"
)]
pub(super) struct Writer<'a> {
    pub(super) context: &'a RenderContext<'a>,
    pub(super) own_anchors: Anchors,
    /// Gives the same ids as `own_anchors` did.
    pub(super) anchors: Anchors,
    pub(super) html: String,
    /// Text not yet written.
    pub(super) text: String,
    /// The pending text is all that its block has.
    pub(super) text_is_whole: bool,
    pub(super) open: Vec<Open>,
    pub(super) own_directions: usize,
    pub(super) containers: usize,
    pub(super) inlines: usize,
    pub(super) images: usize,
    pub(super) code_block: bool,
    pub(super) html_block: Option<String>,
    pub(super) alignments: Vec<Alignment>,
    pub(super) cell: usize,
    pub(super) in_head: bool,
    pub(super) empty_cells: usize,
    pub(super) footnotes: Footnotes,
    /// Labels of the notes being written, with the HTML that they interrupt.
    pub(super) notes: Vec<(String, String)>,
    pub(super) headings: Vec<Heading>,
    /// The caption of the figure being written.
    pub(super) caption: Option<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(context: &'a RenderContext<'a>, own_anchors: Anchors, length: usize) -> Self {
        Self {
            context,
            own_anchors,
            anchors: Anchors::default(),
            html: String::with_capacity(length + length / 2 + 64),
            text: String::new(),
            text_is_whole: false,
            open: Vec::new(),
            own_directions: 0,
            containers: 0,
            inlines: 0,
            images: 0,
            code_block: false,
            html_block: None,
            alignments: Vec::new(),
            cell: 0,
            in_head: false,
            empty_cells: 0,
            footnotes: Footnotes::default(),
            notes: Vec::new(),
            headings: Vec::new(),
            caption: None,
        }
    }

    /// A block whose text may run the other way: the block itself gets the direction, and the text moves to the
    /// other side of the page as a foreign paragraph should.
    pub(super) fn text_block(&mut self, opening: &str, close: &'static str, after: &[Event<'_>]) {
        let inside = look_inside(after, self.context.locale);
        if !self.takes_direction(&inside) {
            self.push(&format!("{opening}>"), close);
            self.text_is_whole = inside.only_text;
            return;
        }
        let language = language_attribute(after, self.context.locale);
        self.push(&format!("{opening}{language} dir=\"auto\">"), close);
        self.give_own_direction();
    }

    /// In a cell, list item, term or heading that runs the other way the text gets an element of its own, so that
    /// it, and the item's number, stay on the page's side (R16).
    pub(super) fn direction_span(&mut self, after: &[Event<'_>]) {
        let inside = look_inside(after, self.context.locale);
        self.text_is_whole = inside.only_text;
        if !self.takes_direction(&inside) {
            return;
        }
        let language = language_attribute(after, self.context.locale);
        let _ = write!(self.html, "<span{language} dir=\"auto\">");
        self.open.push(Open {
            close: "</span>",
            by_event: false,
            has_own_direction: true,
            raw: None,
        });
        self.own_directions += 1;
    }

    pub(super) fn takes_direction(&self, inside: &Inside) -> bool {
        inside.wholly_foreign && self.own_directions == 0
    }

    pub(super) fn give_own_direction(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.has_own_direction = true;
            self.own_directions += 1;
        }
    }

    pub(super) fn push(&mut self, opening: &str, close: &'static str) {
        self.html.push_str(opening);
        self.open.push(Open {
            close,
            by_event: true,
            has_own_direction: false,
            raw: None,
        });
    }

    pub(super) fn push_container(&mut self, opening: &str, close: &'static str) {
        self.containers += 1;
        let is_flat = self.containers > MAXIMUM_DEPTH;
        self.push(
            if is_flat { "" } else { opening },
            if is_flat { "" } else { close },
        );
    }

    /// An item of the innermost list; only a new line where that list is written flat.
    pub(super) fn push_item(&mut self, opening: &str, close: &'static str, after: &[Event<'_>]) {
        let is_flat = self.containers > MAXIMUM_DEPTH;
        self.push(
            if is_flat { "<br>" } else { opening },
            if is_flat { "" } else { close },
        );
        self.direction_span(after);
    }

    pub(super) fn push_inline(&mut self, opening: &str, close: &'static str) {
        self.inlines += 1;
        let is_flat = self.inlines > MAXIMUM_DEPTH;
        self.push(
            if is_flat { "" } else { opening },
            if is_flat { "" } else { close },
        );
    }

    pub(super) fn pop(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.html.push_str(open.close);
        self.own_directions -= usize::from(open.has_own_direction);
    }

    /// Closes what was opened by no event and therefore ends with, or before, the element at hand.
    pub(super) fn close_attached(&mut self) {
        while self.open.last().is_some_and(|open| !open.by_event) {
            self.pop();
        }
    }

    pub(super) fn close_all(&mut self) {
        self.flush();
        while !self.open.is_empty() {
            self.pop();
        }
    }

    pub(super) fn markup(&mut self, html: &str) {
        self.flush();
        self.html.push_str(html);
    }

    pub(super) fn flush(&mut self) {
        let whole = std::mem::take(&mut self.text_is_whole);
        if self.text.is_empty() {
            return;
        }
        let locale = self.context.locale;
        let html = match (self.own_directions > 0, whole) {
            (true, _) => escape_html(&self.text),
            (false, true) => isolate_html(&self.text, locale),
            (false, false) => isolate_html_fragment(&self.text, locale),
        };
        self.html.push_str(&html);
        self.text.clear();
    }
}

pub(super) fn without_reordering(text: &str) -> Cow<'_, str> {
    // The five are E2 80 AA…AE; a look at the third byte settles most texts, half-spaces included.
    let may_have = text.bytes().any(|byte| matches!(byte, 0xAA..=0xAE)) && text.contains(is_reordering);
    if may_have {
        Cow::Owned(text.replace(is_reordering, ""))
    } else {
        Cow::Borrowed(text)
    }
}
