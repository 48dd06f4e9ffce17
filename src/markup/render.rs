//! Writes the HTML of a body.
//!
//! One pass over the events; blocks are here, lines in `render_inline`, the stack of what is open in `writer`. Text is collected until markup interrupts it and then searched for
//! foreign runs as a whole, because the parser cuts text at every `&` and `[`.

use std::fmt::Write as _;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag, TagEnd};

use crate::language::bidi::escape_html;
use crate::language::{Locale, isolate_html};

use super::anchors::{ANCHOR_PREFIX, Anchors};
use super::direction::is_inline;
use super::minify::minified;
use super::plain_text::is_reordering;
use super::target::LinkTargets;
use super::writer::{Writer, without_reordering};
use super::{bounded, parser, raw_html, tags};

/// The parser fills short rows up to the width of the table, three bytes of source to hundreds of cells; beyond this
/// many a row stays short, which a browser shows just the same.
const MAXIMUM_EMPTY_CELLS: usize = 10_000;

/// For whom and where a body is written.
#[derive(Clone, Copy)]
pub struct RenderContext<'a> {
    /// The language of the text: direction, digits of note numbers.
    pub locale: &'a Locale,
    /// The language of the page. When it is another, the body is wrapped in a `div` with its own `lang` and `dir`.
    pub page_locale: &'a Locale,
    /// Where links and pictures lead on this page.
    pub targets: &'a dyn LinkTargets,
    /// The setting `content.raw_html`: let the few tags of `raw_html` through. Everything else is shown as text.
    pub allow_raw_html: bool,
    /// How many levels lower headings are written. With 0, `##` is `h2`; `#` never becomes `h1`.
    pub heading_offset: u8,
    /// Run minify-html where it pays.
    pub minify: bool,
}

/// A heading of a body, for a table of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6, as written into the page.
    pub level: u8,
    /// The id on the page, `t-` included.
    pub id: String,
    /// Its words, without markup; not escaped.
    pub text: String,
}

/// A body as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Safe to be put into a page as it is.
    pub html: String,
    pub headings: Vec<Heading>,
}

/// Writes a body as HTML that is safe whatever the source. Never fails: what is forbidden or missing is written as
/// plain text, and [`super::survey`] tells the editor.
#[must_use]
pub fn render(source: &str, context: &RenderContext<'_>) -> Rendered {
    let source = bounded(source);
    let events: Vec<Event<'_>> = parser(source).collect();
    let own_anchors = if source.contains('#') {
        anchors_of(&events)
    } else {
        Anchors::default()
    };
    let mut writer = Writer::new(context, own_anchors, source.len());
    let is_wrapped = context.locale.tag() != context.page_locale.tag();
    if is_wrapped {
        let (tag, direction) = (context.locale.tag(), context.locale.direction());
        let _ = write!(writer.html, "<div lang=\"{tag}\" dir=\"{direction}\">");
    }
    let mut rest = events.as_slice();
    while let Some((event, after)) = rest.split_first() {
        writer.event(event, after);
        rest = after;
    }
    writer.close_all();
    let Writer {
        mut html,
        footnotes,
        headings,
        ..
    } = writer;
    footnotes.write(&mut html);
    if is_wrapped {
        html.push_str("</div>");
    }
    Rendered {
        html: if context.minify { minified(html) } else { html },
        headings,
    }
}

/// The anchors of all headings, so that a link may lead forward.
fn anchors_of(events: &[Event<'_>]) -> Anchors {
    let mut anchors = Anchors::default();
    let mut rest = events;
    while let Some((event, after)) = rest.split_first() {
        if let Event::Start(Tag::Heading { id, .. }) = event {
            anchors.next(
                id.as_deref(),
                &text_until(after, |end| matches!(end, TagEnd::Heading(_))),
            );
        }
        rest = after;
    }
    anchors
}

/// The words up to an end, pictures by their alternative text.
pub(super) fn text_until(events: &[Event<'_>], is_end: impl Fn(TagEnd) -> bool) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(piece),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(end) if is_end(*end) => break,
            _ => {}
        }
    }
    text.retain(|character| !is_reordering(character));
    text
}

impl Writer<'_> {
    fn event(&mut self, event: &Event<'_>, after: &[Event<'_>]) {
        if self.images > 0 {
            // The alternative text was read when the picture began.
            match event {
                Event::Start(Tag::Image { .. }) => self.images += 1,
                Event::End(TagEnd::Image) => self.images -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Text(text) if self.code_block => {
                self.html.push_str(&escape_html(&without_reordering(text)));
            }
            Event::Text(text) => self.text.push_str(&without_reordering(text)),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.markup("<br>"),
            Event::Rule => {
                self.close_attached();
                self.markup("<hr>");
            }
            Event::Code(code) => self.code(code),
            Event::Html(html) | Event::InlineHtml(html) => match &mut self.html_block {
                Some(block) => block.push_str(html),
                None => self.raw_html(html),
            },
            Event::FootnoteReference(label) => {
                self.flush();
                self.footnotes.refer(label, self.context.locale, &mut self.html);
            }
            Event::TaskListMarker(done) => {
                // A letter, not a form control: there is nothing to tick.
                self.markup(if *done {
                    "<span class=\"task task-done\">☑</span> "
                } else {
                    "<span class=\"task\">☐</span> "
                });
            }
            Event::Start(tag) => self.start(tag, after),
            Event::End(tag) => self.end(*tag),
            // Not enabled in the dialect.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text.push_str(text),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, after: &[Event<'_>]) {
        self.flush();
        if is_inline(tag) {
            self.start_inline(tag, after);
            return;
        }
        self.close_attached();
        self.start_block(tag, after);
    }

    fn start_block(&mut self, tag: &Tag<'_>, after: &[Event<'_>]) {
        match tag {
            Tag::Paragraph => {
                if let Some(caption) = lone_picture_title(after) {
                    self.caption = Some(caption);
                    self.push("<figure>", "</figure>");
                } else {
                    self.text_block("<p", "</p>", after);
                }
            }
            Tag::Heading { level, id, .. } => {
                let text = text_until(after, |end| matches!(end, TagEnd::Heading(_)));
                let id = format!("{ANCHOR_PREFIX}{}", self.anchors.next(id.as_deref(), &text));
                let (level, opening, close) = tags::heading(*level, self.context.heading_offset);
                self.push(&format!("{opening} id=\"{id}\">"), close);
                self.headings.push(Heading {
                    level,
                    id,
                    text: text.trim().to_owned(),
                });
                self.direction_span(after);
            }
            Tag::BlockQuote(kind) => {
                let (opening, close) = tags::quotation(*kind);
                self.push_container(opening, close);
            }
            Tag::List(None) => self.push_container("<ul>", "</ul>"),
            Tag::List(Some(1)) => self.push_container("<ol>", "</ol>"),
            Tag::List(Some(first)) => self.push_container(&format!("<ol start=\"{first}\">"), "</ol>"),
            Tag::Item => self.push_item("<li>", "</li>", after),
            Tag::DefinitionList => self.push_container("<dl>", "</dl>"),
            Tag::DefinitionListTitle => self.push_item("<dt>", "</dt>", after),
            Tag::DefinitionListDefinition => self.push_item("<dd>", "</dd>", after),
            Tag::CodeBlock(kind) => {
                // The word after ``` would only matter to a highlighter.
                let (CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) = kind;
                self.code_block = true;
                let opening = if self.context.locale.is_rtl() {
                    "<pre dir=\"ltr\"><code>"
                } else {
                    "<pre><code>"
                };
                self.push(opening, "</code></pre>");
            }
            Tag::Table(alignments) => {
                self.alignments.clone_from(alignments);
                self.push("<div class=\"table-wrap\"><table>", "</tbody></table></div>");
            }
            Tag::TableHead => {
                (self.cell, self.in_head) = (0, true);
                self.push("<thead><tr>", "</tr></thead><tbody>");
            }
            Tag::TableRow => {
                (self.cell, self.in_head) = (0, false);
                self.push("<tr>", "</tr>");
            }
            Tag::TableCell => self.start_cell(after),
            Tag::FootnoteDefinition(label) => {
                self.notes
                    .push((label.to_string(), std::mem::take(&mut self.html)));
                self.push("", "");
            }
            Tag::HtmlBlock => {
                self.html_block = Some(String::new());
                self.push("", "");
            }
            _ => self.push("", ""),
        }
    }

    fn start_cell(&mut self, after: &[Event<'_>]) {
        let class = tags::alignment(self.alignments.get(self.cell).copied().unwrap_or(Alignment::None));
        self.cell += 1;
        let is_empty = matches!(after.first(), Some(Event::End(_)));
        self.empty_cells += usize::from(is_empty);
        if self.empty_cells > MAXIMUM_EMPTY_CELLS && is_empty {
            self.push("", "");
            return;
        }
        // A header without a word is no header.
        let is_header = self.in_head && !is_empty;
        let (opening, close) = if is_header {
            ("<th scope=\"col\"", "</th>")
        } else {
            ("<td", "</td>")
        };
        self.push(&format!("{opening}{class}>"), close);
        self.direction_span(after);
    }

    fn end(&mut self, tag: TagEnd) {
        self.flush();
        if matches!(tag, TagEnd::HtmlBlock)
            && let Some(block) = self.html_block.take()
            && !raw_html::is_comment(&block)
        {
            self.html.push_str("<p>");
            self.raw_html(block.trim_end());
            self.flush();
            self.close_attached();
            self.html.push_str("</p>");
        }
        if tag == TagEnd::Paragraph
            && let Some(caption) = self.caption.take()
        {
            let caption = isolate_html(&caption, self.context.locale);
            let _ = write!(self.html, "<figcaption>{caption}</figcaption>");
        }
        self.close_attached();
        self.pop();
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::DefinitionList => {
                self.containers = self.containers.saturating_sub(1);
            }
            TagEnd::CodeBlock => self.code_block = false,
            TagEnd::FootnoteDefinition => {
                if let Some((label, interrupted)) = self.notes.pop() {
                    let body = std::mem::replace(&mut self.html, interrupted);
                    self.footnotes.define(label, body);
                }
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link => {
                self.inlines = self.inlines.saturating_sub(1);
            }
            _ => {}
        }
    }
}

/// The title of a picture that has a paragraph to itself.
fn lone_picture_title(after: &[Event<'_>]) -> Option<String> {
    let Some(Event::Start(Tag::Image { title, .. })) = after.first() else {
        return None;
    };
    let mut depth = 0_usize;
    let end = after.iter().position(|event| {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            _ => {}
        }
        depth == 0
    })?;
    let is_alone = matches!(after.get(end + 1), Some(Event::End(TagEnd::Paragraph)));
    (is_alone && !title.is_empty()).then(|| without_reordering(title).into_owned())
}
