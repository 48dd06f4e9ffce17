//! What stands inside a line: links, pictures, code, and raw HTML where a setting allows some.

use std::fmt::Write as _;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::language::bidi::escape_html;
use crate::language::{Locale, isolate_plain};

use super::MAXIMUM_DEPTH;
use super::anchors::ANCHOR_PREFIX;
use super::direction::{has_native_letter, language_attribute, look_inside};
use super::raw_html::{self, Piece};
use super::render::text_until;
use super::target::{Destination, LinkResolution, PictureResolution, classify, write_href};
use super::writer::{Open, Writer, without_reordering};

impl Writer<'_> {
    pub(super) fn start_inline(&mut self, tag: &Tag<'_>, after: &[Event<'_>]) {
        match tag {
            Tag::Emphasis => self.push_inline("<em>", "</em>"),
            Tag::Strong => self.push_inline("<strong>", "</strong>"),
            Tag::Strikethrough => self.push_inline("<del>", "</del>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.start_link(*link_type, dest_url, title, after),
            Tag::Image { dest_url, .. } => {
                self.picture(dest_url, after);
                self.images = 1;
            }
            _ => self.push_inline("", ""),
        }
    }

    pub(super) fn start_link(&mut self, link_type: LinkType, target: &str, title: &str, after: &[Event<'_>]) {
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
            let _ = write!(
                opening,
                " title=\"{}\"",
                escape_html(&isolate_plain(&title, self.context.locale))
            );
        }
        let inside = look_inside(after, self.context.locale);
        let own_direction = inside.wholly_foreign && self.own_directions == 0;
        if own_direction {
            let direction = opposite(self.context.locale);
            let language = language_attribute(after, self.context.locale);
            let _ = write!(opening, "{language} dir=\"{direction}\"");
        }
        opening.push('>');
        self.push_inline(&opening, "</a>");
        if own_direction {
            self.give_own_direction();
        }
    }

    pub(super) fn local_address(&self, target: &str) -> (Option<String>, &'static str) {
        if let Some(anchor) = target
            .strip_prefix('#')
            .filter(|anchor| self.own_anchors.contains(anchor))
        {
            return (Some(format!("#{ANCHOR_PREFIX}{anchor}")), "");
        }
        match self.context.targets.link(target) {
            LinkResolution::Page { href } | LinkResolution::AnchorMissing { href, .. } => (Some(href), ""),
            LinkResolution::File { href } => (Some(href), " class=\"file\""),
            LinkResolution::Unaddressed
            | LinkResolution::FileUnpublished
            | LinkResolution::Missing { .. } => (None, ""),
        }
    }

    /// The picture, or its alternative text where there is none to show.
    pub(super) fn picture(&mut self, target: &str, after: &[Event<'_>]) {
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
        let _ = write!(
            img,
            "\" alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\"",
            escape_html(&alternative),
            picture.width,
            picture.height
        );
        if let Some((srcset, sizes)) = &picture.responsive {
            let _ = write!(
                img,
                " srcset=\"{}\" sizes=\"{}\"",
                escape_html(srcset),
                escape_html(sizes)
            );
        }
        img.push('>');
        self.markup(&img);
    }

    pub(super) fn code(&mut self, code: &str) {
        self.flush();
        let code = without_reordering(code);
        let is_foreign =
            self.context.locale.is_rtl() && !has_native_letter(&code, self.context.locale.direction());
        let opening = if is_foreign && self.own_directions == 0 {
            "<code dir=\"ltr\">"
        } else {
            "<code>"
        };
        self.html.push_str(opening);
        self.html.push_str(&escape_html(&code));
        self.html.push_str("</code>");
    }

    pub(super) fn raw_html(&mut self, html: &str) {
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

    pub(super) fn open_raw(&mut self, name: &'static str, html: &str) {
        self.flush();
        let raw_depth = self.open.iter().rev().take_while(|open| !open.by_event).count();
        if raw_depth >= MAXIMUM_DEPTH {
            return;
        }
        self.html.push_str(html);
        let has_own_direction = html.contains("dir=");
        self.open.push(Open {
            close: raw_close(name),
            by_event: false,
            has_own_direction,
            raw: Some(name),
        });
        self.own_directions += usize::from(has_own_direction);
    }

    /// Closes the tag if it was opened inside the Markdown element at hand; a stray one is dropped.
    pub(super) fn close_raw(&mut self, name: &str) {
        self.flush();
        let raw = self.open.iter().rev().take_while(|open| open.raw.is_some());
        let Some(depth) = raw.into_iter().position(|open| open.raw == Some(name)) else {
            return;
        };
        for _ in 0..=depth {
            self.pop();
        }
    }
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
    text_until(
        after.get(..inside.unwrap_or(after.len())).unwrap_or_default(),
        |_| false,
    )
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
