//! Writes the HTML of a body.
//!
//! One pass over the events with a stack of what is open: an end closes all that was opened since its start, so the
//! result is balanced whatever the events were. Text is collected until markup interrupts it and then searched for
//! foreign runs as a whole, because the parser cuts text at every `&` and `[`.

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use crate::language::bidi::escape_html;
use crate::language::{Locale, isolate_html, isolate_plain};

use super::anchors::{ANCHOR_PREFIX, Anchors};
use super::direction::{Inside, has_native_letter, is_inline, language_attribute, look_inside};
use super::footnotes::Footnotes;
use super::minify::minified;
use super::plain_text::is_reordering;
use super::raw_html::{self, Piece};
use super::target::{Destination, LinkResolution, LinkTargets, PictureResolution, classify, write_href};
use super::{MAXIMUM_DEPTH, bounded, parser, tags};

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
    let own_anchors = if source.contains('#') { anchors_of(&events) } else { Anchors::default() };
    let mut writer = Writer::new(context, own_anchors, source.len());
    let is_wrapped = context.locale.tag() != context.page_locale.tag();
    if is_wrapped {
        let (tag, direction) = (context.locale.tag(), context.locale.direction());
        writer.html.push_str(&format!("<div lang=\"{tag}\" dir=\"{direction}\">"));
    }
    let mut rest = events.as_slice();
    while let Some((event, after)) = rest.split_first() {
        writer.event(event, after);
        rest = after;
    }
    writer.close_all();
    let Writer { mut html, footnotes, headings, .. } = writer;
    footnotes.write(&mut html);
    if is_wrapped {
        html.push_str("</div>");
    }
    Rendered { html: if context.minify { minified(html) } else { html }, headings }
}

/// The anchors of all headings, so that a link may lead forward.
fn anchors_of(events: &[Event<'_>]) -> Anchors {
    let mut anchors = Anchors::default();
    let mut rest = events;
    while let Some((event, after)) = rest.split_first() {
        if let Event::Start(Tag::Heading { id, .. }) = event {
            anchors.next(id.as_deref(), &text_until(after, |end| matches!(end, TagEnd::Heading(_))));
        }
        rest = after;
    }
    anchors
}

/// The words up to an end, pictures by their alternative text.
fn text_until(events: &[Event<'_>], is_end: impl Fn(TagEnd) -> bool) -> String {
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

/// Something that was opened.
struct Open {
    close: &'static str,
    /// Opened by an event, which its end will close; else it goes with what is below it.
    by_event: bool,
    /// Inside, runs are not isolated: the element has the direction of its text.
    has_own_direction: bool,
    /// An allowed HTML tag, to be closed by its name.
    raw: Option<&'static str>,
}

struct Writer<'a> {
    context: &'a RenderContext<'a>,
    own_anchors: Anchors,
    /// Gives the same ids as `own_anchors` did.
    anchors: Anchors,
    html: String,
    /// Text not yet written.
    text: String,
    /// The pending text is all that its block has.
    text_is_whole: bool,
    open: Vec<Open>,
    own_directions: usize,
    containers: usize,
    inlines: usize,
    images: usize,
    code_block: bool,
    html_block: Option<String>,
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    footnotes: Footnotes,
    /// Labels of the notes being written, with the HTML that they interrupt.
    notes: Vec<(String, String)>,
    headings: Vec<Heading>,
    /// The caption of the figure being written.
    caption: Option<String>,
}

impl<'a> Writer<'a> {
    fn new(context: &'a RenderContext<'a>, own_anchors: Anchors, length: usize) -> Self {
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
            footnotes: Footnotes::default(),
            notes: Vec::new(),
            headings: Vec::new(),
            caption: None,
        }
    }

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
            Event::Text(text) if self.code_block => self.html.push_str(&escape_html(&without_reordering(text))),
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
                self.markup(if *done { "<span class=\"task task-done\">☑</span> " } else { "<span class=\"task\">☐</span> " });
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
                self.headings.push(Heading { level, id, text: text.trim().to_owned() });
                self.direction_span(after);
            }
            Tag::BlockQuote(kind) => {
                let (opening, close) = tags::quotation(*kind);
                self.push_container(opening, close);
            }
            Tag::List(None) => self.push_container("<ul>", "</ul>"),
            Tag::List(Some(1)) => self.push_container("<ol>", "</ol>"),
            Tag::List(Some(first)) => self.push_container(&format!("<ol start=\"{first}\">"), "</ol>"),
            Tag::Item => {
                if self.containers > MAXIMUM_DEPTH {
                    self.push("<br>", "");
                } else {
                    self.push("<li>", "</li>");
                }
                self.direction_span(after);
            }
            Tag::DefinitionList => self.push("<dl>", "</dl>"),
            Tag::DefinitionListTitle => {
                self.push("<dt>", "</dt>");
                self.direction_span(after);
            }
            Tag::DefinitionListDefinition => {
                self.push("<dd>", "</dd>");
                self.direction_span(after);
            }
            Tag::CodeBlock(kind) => {
                // The word after ``` would only matter to a highlighter.
                let (CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) = kind;
                self.code_block = true;
                let opening = if self.context.locale.is_rtl() { "<pre dir=\"ltr\"><code>" } else { "<pre><code>" };
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
                self.notes.push((label.to_string(), std::mem::take(&mut self.html)));
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
        // A header without a word is no header.
        let is_header = self.in_head && !matches!(after.first(), Some(Event::End(_)));
        let (opening, close) = if is_header { ("<th scope=\"col\"", "</th>") } else { ("<td", "</td>") };
        self.push(&format!("{opening}{class}>"), close);
        self.direction_span(after);
    }

    fn start_inline(&mut self, tag: &Tag<'_>, after: &[Event<'_>]) {
        match tag {
            Tag::Emphasis => self.push_inline("<em>", "</em>"),
            Tag::Strong => self.push_inline("<strong>", "</strong>"),
            Tag::Strikethrough => self.push_inline("<del>", "</del>"),
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(*link_type, dest_url, title, after),
            Tag::Image { dest_url, .. } => {
                self.picture(dest_url, after);
                self.images = 1;
            }
            _ => self.push_inline("", ""),
        }
    }

    fn start_link(&mut self, link_type: LinkType, target: &str, title: &str, after: &[Event<'_>]) {
        let mail = (link_type == LinkType::Email).then(|| format!("mailto:{target}"));
        let target = mail.as_deref().unwrap_or(target);
        let (href, attributes) = match classify(target) {
            Destination::Web { .. } => (Some(target.to_owned()), " rel=\"noopener noreferrer external\""),
            Destination::Contact => (Some(target.to_owned()), ""),
            Destination::Local => self.local_address(target),
            Destination::Forbidden { .. } | Destination::Malformed => (None, ""),
        };
        let Some(href) = href else {
            self.push_inline("", "");
            return;
        };
        let mut opening = String::from("<a href=\"");
        write_href(&href, &mut opening);
        opening.push('"');
        opening.push_str(attributes);
        if !title.is_empty() {
            let title = without_reordering(title);
            opening.push_str(&format!(" title=\"{}\"", escape_html(&isolate_plain(&title, self.context.locale))));
        }
        let inside = look_inside(after, self.context.locale);
        let own_direction = inside.wholly_foreign && self.own_directions == 0;
        if own_direction {
            let direction = opposite(self.context.locale);
            let language = language_attribute(after, self.context.locale);
            opening.push_str(&format!("{language} dir=\"{direction}\""));
        }
        opening.push('>');
        self.push_inline(&opening, "</a>");
        if own_direction {
            self.give_own_direction();
        }
    }

    fn local_address(&self, target: &str) -> (Option<String>, &'static str) {
        if let Some(anchor) = target.strip_prefix('#').filter(|anchor| self.own_anchors.contains(anchor)) {
            return (Some(format!("#{ANCHOR_PREFIX}{anchor}")), "");
        }
        match self.context.targets.link(target) {
            LinkResolution::Page { href } | LinkResolution::AnchorMissing { href, .. } => (Some(href), ""),
            LinkResolution::File { href } => (Some(href), " class=\"file\""),
            LinkResolution::Unaddressed | LinkResolution::Missing { .. } => (None, ""),
        }
    }

    /// The picture, or its alternative text where there is none to show.
    fn picture(&mut self, target: &str, after: &[Event<'_>]) {
        let alternative = alternative_text(after);
        let resolution = match classify(target) {
            Destination::Local => self.context.targets.picture(target),
            _ => PictureResolution::Missing { suggestion: None },
        };
        let PictureResolution::Found(picture) = resolution else {
            self.text.push_str(&alternative);
            return;
        };
        let mut img = String::from("<img src=\"");
        write_href(&picture.src, &mut img);
        let alternative = isolate_plain(&alternative, self.context.locale);
        img.push_str(&format!(
            "\" alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\"",
            escape_html(&alternative),
            picture.width,
            picture.height
        ));
        if let Some((srcset, sizes)) = &picture.responsive {
            img.push_str(&format!(" srcset=\"{}\" sizes=\"{}\"", escape_html(srcset), escape_html(sizes)));
        }
        img.push('>');
        self.markup(&img);
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
            self.html.push_str(&format!("<figcaption>{caption}</figcaption>"));
        }
        self.close_attached();
        self.pop();
        match tag {
            TagEnd::BlockQuote(_) | TagEnd::List(_) => self.containers = self.containers.saturating_sub(1),
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

    fn code(&mut self, code: &str) {
        self.flush();
        let code = without_reordering(code);
        let is_foreign = self.context.locale.is_rtl() && !has_native_letter(&code, self.context.locale.direction());
        let opening = if is_foreign && self.own_directions == 0 { "<code dir=\"ltr\">" } else { "<code>" };
        self.html.push_str(opening);
        self.html.push_str(&escape_html(&code));
        self.html.push_str("</code>");
    }

    fn raw_html(&mut self, html: &str) {
        if raw_html::is_comment(html) {
            return;
        }
        if !self.context.allow_raw_html {
            self.text.push_str(&without_reordering(html));
            return;
        }
        for piece in raw_html::pieces(html) {
            match piece {
                Piece::Text(text) => self.text.push_str(&without_reordering(text)),
                Piece::Break => self.markup("<br>"),
                Piece::Open { name, html } => self.open_raw(name, html),
                Piece::Close { name } => self.close_raw(name),
            }
        }
    }

    fn open_raw(&mut self, name: &'static str, html: &str) {
        self.flush();
        let raw_depth = self.open.iter().rev().take_while(|open| !open.by_event).count();
        if raw_depth >= MAXIMUM_DEPTH {
            return;
        }
        self.html.push_str(html);
        let has_own_direction = html.contains("dir=");
        self.open.push(Open { close: raw_close(name), by_event: false, has_own_direction, raw: Some(name) });
        self.own_directions += usize::from(has_own_direction);
    }

    /// Closes the tag if it was opened inside the Markdown element at hand; a stray one is dropped.
    fn close_raw(&mut self, name: &str) {
        self.flush();
        let raw = self.open.iter().rev().take_while(|open| open.raw.is_some());
        let Some(depth) = raw.into_iter().position(|open| open.raw == Some(name)) else { return };
        for _ in 0..=depth {
            self.pop();
        }
    }

    /// A block whose text may run the other way: the block itself gets the direction, and the text moves to the
    /// other side of the page as a foreign paragraph should.
    fn text_block(&mut self, opening: &str, close: &'static str, after: &[Event<'_>]) {
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
    fn direction_span(&mut self, after: &[Event<'_>]) {
        let inside = look_inside(after, self.context.locale);
        self.text_is_whole = inside.only_text;
        if !self.takes_direction(&inside) {
            return;
        }
        let language = language_attribute(after, self.context.locale);
        self.html.push_str(&format!("<span{language} dir=\"auto\">"));
        self.open.push(Open { close: "</span>", by_event: false, has_own_direction: true, raw: None });
        self.own_directions += 1;
    }

    fn takes_direction(&self, inside: &Inside) -> bool {
        inside.wholly_foreign && self.own_directions == 0
    }

    fn give_own_direction(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.has_own_direction = true;
            self.own_directions += 1;
        }
    }

    fn push(&mut self, opening: &str, close: &'static str) {
        self.html.push_str(opening);
        self.open.push(Open { close, by_event: true, has_own_direction: false, raw: None });
    }

    fn push_container(&mut self, opening: &str, close: &'static str) {
        self.containers += 1;
        let is_flat = self.containers > MAXIMUM_DEPTH;
        self.push(if is_flat { "" } else { opening }, if is_flat { "" } else { close });
    }

    fn push_inline(&mut self, opening: &str, close: &'static str) {
        self.inlines += 1;
        let is_flat = self.inlines > MAXIMUM_DEPTH;
        self.push(if is_flat { "" } else { opening }, if is_flat { "" } else { close });
    }

    fn pop(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.html.push_str(open.close);
        self.own_directions -= usize::from(open.has_own_direction);
    }

    /// Closes what was opened by no event and therefore ends with, or before, the element at hand.
    fn close_attached(&mut self) {
        while self.open.last().is_some_and(|open| !open.by_event) {
            self.pop();
        }
    }

    fn close_all(&mut self) {
        self.flush();
        while !self.open.is_empty() {
            self.pop();
        }
    }

    fn markup(&mut self, html: &str) {
        self.flush();
        self.html.push_str(html);
    }

    fn flush(&mut self) {
        let whole = std::mem::take(&mut self.text_is_whole);
        if self.text.is_empty() {
            return;
        }
        let locale = self.context.locale;
        let html = match (self.own_directions > 0, whole) {
            (true, _) => escape_html(&self.text),
            (false, true) => isolate_html(&self.text, locale),
            (false, false) => crate::language::bidi::isolate_html_fragment(&self.text, locale),
        };
        self.html.push_str(&html);
        self.text.clear();
    }
}

/// The title of a picture that has a paragraph to itself.
fn lone_picture_title(after: &[Event<'_>]) -> Option<String> {
    let Some(Event::Start(Tag::Image { title, .. })) = after.first() else { return None };
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

/// The text inside a picture's brackets.
fn alternative_text(after: &[Event<'_>]) -> String {
    let mut depth = 1_usize;
    let inside = after.iter().position(|event| {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    text_until(after.get(..inside.unwrap_or(after.len())).unwrap_or_default(), |_| false)
}

fn without_reordering<'t>(text: &'t str) -> CowStr<'t> {
    // The five are E2 80 AA…AE; a look at the third byte settles most texts, half-spaces included.
    let may_have = text.bytes().any(|byte| matches!(byte, 0xAA..=0xAE)) && text.contains(is_reordering);
    if may_have { text.replace(is_reordering, "").into() } else { text.into() }
}

fn opposite(locale: &Locale) -> &'static str {
    if locale.is_rtl() { "ltr" } else { "rtl" }
}

fn raw_close(name: &str) -> &'static str {
    match name {
        "b" => "</b>",
        "i" => "</i>",
        "em" => "</em>",
        "strong" => "</strong>",
        "sub" => "</sub>",
        "sup" => "</sup>",
        "abbr" => "</abbr>",
        "kbd" => "</kbd>",
        "bdi" => "</bdi>",
        _ => "</span>",
    }
}
