//! Whether a block, cell or link is written wholly in letters of the other direction (R15, R16).
//!
//! Single foreign runs inside a text are the business of `language::bidi`; this looks over the markup between them.

use std::borrow::Cow;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::language::bidi::first_strong;
use crate::language::{Direction, Locale, isolate_html};

/// What stands between the start of a block (or link) and its end or its first inner block.
pub(super) struct Inside {
    /// All letters run against the page. Code does not count, it has a direction of its own.
    pub(super) wholly_foreign: bool,
    /// Nothing but text: it may be taken as a whole when runs are looked for.
    pub(super) only_text: bool,
}

/// Looks at the events after the start of a block, or of a link.
pub(super) fn look_inside(events: &[Event<'_>], locale: &Locale) -> Inside {
    let page = locale.direction();
    let mut inside = Inside {
        wholly_foreign: false,
        only_text: true,
    };
    for event in inline_events(events) {
        let Event::Text(text) = event else {
            inside.only_text &= matches!(event, Event::SoftBreak);
            continue;
        };
        match first_strong(text) {
            None => {}
            Some(direction) if direction == page || has_native_letter(text, page) => {
                // Settled: the rest of a long paragraph need not be read.
                return Inside {
                    wholly_foreign: false,
                    only_text: false,
                };
            }
            Some(_) => inside.wholly_foreign = true,
        }
    }
    inside
}

/// The `lang` attribute, with a space before it, that foreign words want; from the same judgement that marks runs.
pub(super) fn language_attribute(events: &[Event<'_>], locale: &Locale) -> Cow<'static, str> {
    let mut text = String::new();
    for event in inline_events(events) {
        match event {
            Event::Text(piece) => text.push_str(piece),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    let isolated = isolate_html(&text, locale);
    let language = isolated
        .split_once("<bdi lang=\"")
        .and_then(|(_, rest)| rest.split_once('"'));
    language.map_or(Cow::Borrowed(""), |(language, _)| {
        Cow::Owned(format!(" lang=\"{language}\""))
    })
}

/// The events up to the end of the block or link at hand, or to the first block inside it; not what is inside
/// pictures.
fn inline_events<'e, 's>(events: &'e [Event<'s>]) -> impl Iterator<Item = &'e Event<'s>> {
    let (mut links, mut images) = (0_usize, 0_usize);
    let is_inside = move |event: &&'e Event<'s>| match event {
        Event::Start(Tag::Link { .. }) => {
            links += 1;
            true
        }
        Event::End(TagEnd::Link) => {
            links = links.wrapping_sub(1);
            links != usize::MAX
        }
        Event::Start(tag) => is_inline(tag),
        Event::End(tag) => is_inline_end(*tag),
        _ => true,
    };
    events.iter().take_while(is_inside).filter(move |event| {
        match event {
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images = images.saturating_sub(1),
            _ => return images == 0,
        }
        true
    })
}

/// Whether a text has a letter that runs the page's own way.
pub(super) fn has_native_letter(text: &str, page: Direction) -> bool {
    let mut buffer = [0; 4];
    text.chars().any(|character| {
        let may_be_native = !character.is_ascii() || page == Direction::Ltr;
        may_be_native && first_strong(character.encode_utf8(&mut buffer)) == Some(page)
    })
}

pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    is_inline_end(tag.to_end())
}

pub(super) fn is_inline_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
