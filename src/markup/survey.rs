//! Reads a body once, at load time, and says what is wrong with it.
//!
//! It runs over every body of the catalogue, so it keeps no events and looks at text only where a byte tells that
//! there may be something. What needs the other entries, local links and pictures, is listed and checked later by
//! [`super::check_links`].

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use crate::language::bidi::forbidden_controls;

use super::anchors::{Anchors, is_anchor};
use super::direction::{is_inline, is_inline_end};
use super::finding::{FindingKind, Findings, MarkupFinding, excerpt};
use super::links::{LocalLink, LocalLinkKind};
use super::plain_text::is_reordering;
use super::raw_html::first_refused;
use super::target::{Destination, classify};
use super::{MAXIMUM_DEPTH, MAXIMUM_LENGTH, bounded, parser};

/// What a body holds for the rest of the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// Everything that is wrong in itself, in reading order.
    pub findings: Vec<MarkupFinding>,
    /// The anchors of its headings as editors write them behind `#`, sorted.
    pub anchors: Vec<Box<str>>,
    /// Links and pictures that lead somewhere on the site, links to the body's own headings excepted.
    pub links: Vec<LocalLink>,
}

/// Surveys the body that begins on `first_line` of its file.
#[must_use]
pub fn survey(source: &str, first_line: u32, allow_raw_html: bool) -> Survey {
    let read = bounded(source);
    let mut surveyor = Surveyor::new(read, first_line, allow_raw_html);
    if read.len() < source.len() {
        surveyor.findings.add(
            FindingKind::TooLong {
                limit: MAXIMUM_LENGTH,
            },
            read.len()..read.len(),
        );
    }
    surveyor.controls();
    for (event, range) in parser(read).into_offset_iter() {
        surveyor.event(event, range);
    }
    surveyor.finish()
}

/// A piece of text that ended in something that the next may complete.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tail {
    Star,
    OpenBracket,
    CloseBracket,
    Other,
}

#[allow(
    clippy::struct_excessive_bools,
    reason = "independent facts about where the reader stands"
)]
struct Surveyor<'a> {
    source: &'a str,
    allow_raw_html: bool,
    findings: Findings<'a>,
    anchors: Anchors,
    links: Vec<LocalLink>,
    in_code: bool,
    containers: usize,
    inlines: usize,
    is_deep: bool,
    /// The heading being read: level, written id, place, words.
    heading: Option<(HeadingLevel, Option<CowStr<'a>>, Range<usize>, String)>,
    last_level: u8,
    written_ids: BTreeSet<String>,
    /// Where the last piece of text ended, and in what.
    tail: (usize, Tail),
    bold_reported: bool,
    link_has_words: bool,
    images: usize,
    image: Option<(CowStr<'a>, Range<usize>)>,
    image_has_words: bool,
    html_block: Option<String>,
    raw_html_reported: bool,
    notes: Vec<(CowStr<'a>, Range<usize>)>,
    referred: BTreeSet<String>,
}

impl<'a> Surveyor<'a> {
    fn new(source: &'a str, first_line: u32, allow_raw_html: bool) -> Self {
        Self {
            source,
            allow_raw_html,
            findings: Findings::new(source, first_line),
            anchors: Anchors::default(),
            links: Vec::new(),
            in_code: false,
            containers: 0,
            inlines: 0,
            is_deep: false,
            heading: None,
            last_level: 1,
            written_ids: BTreeSet::new(),
            tail: (0, Tail::Other),
            bold_reported: false,
            link_has_words: false,
            images: 0,
            image: None,
            image_has_words: false,
            html_block: None,
            raw_html_reported: false,
            notes: Vec::new(),
            referred: BTreeSet::new(),
        }
    }

    /// Bidi controls of the source, code included: they hide there best.
    fn controls(&mut self) {
        if !may_hold_controls(self.source.as_bytes()) {
            return;
        }
        for control in forbidden_controls(self.source) {
            self.findings.add(
                FindingKind::BidiControl {
                    code: code_point(control.character),
                },
                control.range,
            );
        }
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => {
                (self.link_has_words, self.image_has_words) = (true, true);
                if let Some((_, _, _, words)) = &mut self.heading {
                    words.push_str(&code);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, _, _, words)) = &mut self.heading {
                    words.push(' ');
                }
            }
            Event::Html(html) | Event::InlineHtml(html) => match &mut self.html_block {
                Some(block) => block.push_str(&html),
                None => self.raw_html(&html, range),
            },
            Event::FootnoteReference(label) => {
                self.referred.insert(label.into_string());
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        (self.link_has_words, self.image_has_words) = (true, true);
        if let Some((_, _, _, words)) = &mut self.heading {
            words.push_str(text);
        }
        if self.in_code {
            return;
        }
        let (last_end, last) = std::mem::replace(&mut self.tail, (range.end, Tail::Other));
        let follows = last_end == range.start;
        let bytes = text.as_bytes();
        match bytes {
            b"*" => {
                self.tail.1 = Tail::Star;
                if follows && last == Tail::Star {
                    self.bold_literal(range.start.saturating_sub(1));
                }
            }
            b"[" => self.tail.1 = Tail::OpenBracket,
            b"]" => self.tail.1 = Tail::CloseBracket,
            [b'(', ..] if follows && last == Tail::CloseBracket => {
                let kind = FindingKind::LinkLiteral {
                    text: excerpt(self.rest(last_end.saturating_sub(1))),
                };
                self.findings.add(kind, range);
            }
            [b'^', label @ ..]
                if follows && last == Tail::OpenBracket && self.rest(range.end).starts_with(']') =>
            {
                let label = String::from_utf8_lossy(label).into_owned();
                self.findings.add(FindingKind::FootnoteMissing { label }, range);
            }
            _ => self.long_text(text, range),
        }
    }

    fn long_text(&mut self, text: &str, range: Range<usize>) {
        // An escaped star begins a piece of its own, and is meant.
        let is_escaped = range.start > 0 && self.source.as_bytes().get(range.start - 1) == Some(&b'\\');
        if text.as_bytes().contains(&b'*')
            && let Some(offset) = text
                .get(usize::from(is_escaped && text.starts_with('*'))..)
                .and_then(|t| t.find("**"))
        {
            self.bold_literal(range.start + offset);
        }
        // Written as a reference such as `&#8238;`, so that the source does not show it.
        if text.len() <= 4
            && let Some(character) = text.chars().find(|character| is_reordering(*character))
            && self.rest(range.start).starts_with('&')
        {
            self.findings.add(
                FindingKind::BidiControl {
                    code: code_point(character),
                },
                range,
            );
        }
    }

    /// Once per block: the two ends of what should have been bold are one mistake.
    fn bold_literal(&mut self, start: usize) {
        if std::mem::replace(&mut self.bold_reported, true) {
            return;
        }
        let text = excerpt(self.rest(start));
        self.findings
            .add(FindingKind::BoldLiteral { text }, start..start + 2);
    }

    fn rest(&self, start: usize) -> &'a str {
        self.source.get(start..).unwrap_or_default()
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        if is_inline(&tag) {
            self.inlines += 1;
        } else {
            self.bold_reported = false;
        }
        match tag {
            Tag::Link {
                link_type, dest_url, ..
            } => {
                self.link_has_words = false;
                self.link(link_type, &dest_url, range.clone());
            }
            Tag::Image { dest_url, .. } => {
                self.images += 1;
                if self.images == 1 {
                    self.image_has_words = false;
                    self.picture(&dest_url, range.clone());
                    self.image = Some((dest_url, range.clone()));
                }
            }
            Tag::Heading {
                level,
                id,
                classes,
                attrs,
            } => {
                let first = classes.first().or(attrs.first().map(|(key, _)| key));
                if let Some(attribute) = first {
                    let kind = FindingKind::HeadingAttribute {
                        attribute: excerpt(attribute),
                    };
                    self.findings.add(kind, range.clone());
                }
                self.heading = Some((level, id, range.clone(), String::new()));
            }
            Tag::BlockQuote(_) | Tag::List(_) | Tag::DefinitionList => self.containers += 1,
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::HtmlBlock => self.html_block = Some(String::new()),
            Tag::FootnoteDefinition(label) => self.notes.push((label, range.clone())),
            _ => {}
        }
        if self.containers.max(self.inlines) > MAXIMUM_DEPTH && !std::mem::replace(&mut self.is_deep, true) {
            // Only the beginning: what is deep may be long.
            self.findings.add(
                FindingKind::TooDeep { limit: MAXIMUM_DEPTH },
                range.start..range.start,
            );
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if is_inline_end(tag) {
            self.inlines = self.inlines.saturating_sub(1);
        }
        match tag {
            TagEnd::Link if !self.link_has_words => {
                let target = excerpt(self.source.get(range.clone()).unwrap_or_default());
                self.findings.add(FindingKind::LinkTextEmpty { target }, range);
            }
            TagEnd::Image => {
                self.images = self.images.saturating_sub(1);
                if self.images == 0
                    && let Some((target, range)) = self.image.take()
                    && !self.image_has_words
                {
                    self.findings.add(
                        FindingKind::ImageAltMissing {
                            target: excerpt(&target),
                        },
                        range,
                    );
                }
                self.link_has_words |= self.image_has_words;
            }
            TagEnd::Heading(_) => self.heading_end(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::DefinitionList => {
                self.containers = self.containers.saturating_sub(1);
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::HtmlBlock => {
                if let Some(block) = self.html_block.take() {
                    self.raw_html(&block, range);
                }
            }
            _ => {}
        }
    }

    fn heading_end(&mut self) {
        let Some((level, id, range, words)) = self.heading.take() else {
            return;
        };
        self.anchors.next(id.as_deref(), &words);
        if let Some(id) = id {
            if !is_anchor(&id) {
                self.findings
                    .add(FindingKind::HeadingIdInvalid { id: excerpt(&id) }, range.clone());
            } else if !self.written_ids.insert(id.to_string()) {
                self.findings
                    .add(FindingKind::HeadingIdTwice { id: id.to_string() }, range.clone());
            }
        }
        if level == HeadingLevel::H1 {
            self.findings.add(
                FindingKind::HeadingLevelOne {
                    text: excerpt(words.trim()),
                },
                range.clone(),
            );
        }
        let level = (level as u8).max(2);
        if level > self.last_level + 1 {
            self.findings.add(
                FindingKind::HeadingLevelSkipped {
                    from: self.last_level,
                    to: level,
                },
                range,
            );
        }
        self.last_level = level;
    }

    fn link(&mut self, link_type: LinkType, target: &str, range: Range<usize>) {
        if link_type == LinkType::Email {
            return;
        }
        let short = || excerpt(target);
        let kind = match classify(target) {
            Destination::Web { secure: true } | Destination::Contact => return,
            Destination::Web { secure: false } => FindingKind::LinkInsecure { target: short() },
            Destination::Forbidden { scheme } => FindingKind::LinkSchemeForbidden {
                target: short(),
                scheme: excerpt(scheme),
            },
            Destination::Malformed => FindingKind::LinkMalformed { target: short() },
            Destination::Local => {
                self.links.push(LocalLink {
                    kind: LocalLinkKind::Link,
                    target: target.into(),
                    range,
                });
                return;
            }
        };
        self.findings.add(kind, range);
    }

    fn picture(&mut self, target: &str, range: Range<usize>) {
        let kind = match classify(target) {
            Destination::Local => {
                self.links.push(LocalLink {
                    kind: LocalLinkKind::Picture,
                    target: target.into(),
                    range,
                });
                return;
            }
            Destination::Web { .. } | Destination::Forbidden { scheme: "//" } => FindingKind::ImageExternal {
                target: excerpt(target),
            },
            Destination::Forbidden { scheme } => FindingKind::LinkSchemeForbidden {
                target: excerpt(target),
                scheme: excerpt(scheme),
            },
            Destination::Contact | Destination::Malformed => FindingKind::LinkMalformed {
                target: excerpt(target),
            },
        };
        self.findings.add(kind, range);
    }

    fn raw_html(&mut self, html: &str, range: Range<usize>) {
        if let Some(tag) = first_refused(html, self.allow_raw_html) {
            // A closing tag is the same mistake as the opening one before it.
            if !html.starts_with("</") || !std::mem::replace(&mut self.raw_html_reported, true) {
                self.raw_html_reported = true;
                self.findings
                    .add(FindingKind::RawHtml { tag: tag.to_owned() }, range);
            }
        }
    }

    fn finish(mut self) -> Survey {
        for (label, range) in std::mem::take(&mut self.notes) {
            if !self.referred.contains(&*label) {
                self.findings.add(
                    FindingKind::FootnoteUnused {
                        label: excerpt(&label),
                    },
                    range,
                );
            }
        }
        let anchors = self.anchors;
        let mut links = self.links;
        links.retain(|link| match (link.kind, link.target.strip_prefix('#')) {
            (LocalLinkKind::Link, Some(anchor)) => !anchors.contains(anchor),
            _ => true,
        });
        Survey {
            findings: self.findings.into_list(),
            anchors: anchors.into_sorted(),
            links,
        }
    }
}

/// Whether the second and third byte of U+200E, U+200F, U+202A–202E or U+2066–2069 occur. One pass without branches,
/// which the compiler turns into vector instructions.
#[allow(
    clippy::needless_bitwise_bool,
    reason = "lazy operators would be the branches"
)]
fn may_hold_controls(bytes: &[u8]) -> bool {
    let after = bytes.get(1..).unwrap_or_default();
    bytes.iter().zip(after).fold(false, |found, (second, third)| {
        let is_mark_or_embedding = (third & 0xFE == 0x8E) | (0xAA..=0xAE).contains(third);
        let is_isolate = (0xA6..=0xA9).contains(third);
        found | ((*second == 0x80) & is_mark_or_embedding) | ((*second == 0x81) & is_isolate)
    })
}

fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
