//! The words of a body without its markup, for search and descriptions.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::direction::{is_inline, is_inline_end};
use super::{bounded, parser};

/// The text of a body on one line, at most `limit` characters, cut between words and without an ellipsis. Code is
/// part of it; raw HTML, notes, task marks and alternative texts of pictures are not. ZWNJ and NBSP stay. Reading
/// stops at the limit.
#[must_use]
pub fn plain_text(source: &str, limit: usize) -> String {
    let mut text = String::new();
    let mut characters = 0;
    let mut hidden = 0_usize;
    for event in parser(bounded(source)) {
        match event {
            Event::Start(Tag::Image { .. } | Tag::FootnoteDefinition(_)) => hidden += 1,
            Event::End(TagEnd::Image | TagEnd::FootnoteDefinition) => hidden = hidden.saturating_sub(1),
            Event::Text(piece) | Event::Code(piece) if hidden == 0 => {
                for character in piece.chars() {
                    // The space that is no letter of the text: not NBSP.
                    let character = if character == '\n' || character == '\t' {
                        ' '
                    } else {
                        character
                    };
                    if character == ' ' && (text.is_empty() || text.ends_with(' '))
                        || is_reordering(character)
                    {
                        continue;
                    }
                    if characters == limit {
                        return cut_between_words(text, character);
                    }
                    text.push(character);
                    characters += 1;
                }
            }
            Event::SoftBreak | Event::HardBreak => space(&mut text, &mut characters),
            Event::Start(ref tag) if !is_inline(tag) => space(&mut text, &mut characters),
            Event::End(tag) if !is_inline_end(tag) => space(&mut text, &mut characters),
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// U+202A–202E, which are never written.
pub(super) fn is_reordering(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}')
}

fn space(text: &mut String, characters: &mut usize) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
        *characters += 1;
    }
}

/// Drops the word that was cut, unless it is the only one.
fn cut_between_words(mut text: String, next: char) -> String {
    if next != ' '
        && let Some(end) = text.rfind(' ')
    {
        text.truncate(end);
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_words_without_markup() {
        let source = "## سرتیتر\n\nمتن **پررنگ** و [پیوند](/x/) با `HF-180`.\n\n- یک\n- دو[^1]\n\n| الف | ب |\n|---|---|\n| ۱ | ۲ |\n\n![شرح](a.jpg)<b>x</b>\n\n[^1]: پانوشت";
        assert_eq!(
            plain_text(source, 1000),
            "سرتیتر متن پررنگ و پیوند با HF-180. یک دو الف ب ۱ ۲ x"
        );
    }

    #[test]
    fn keeps_the_half_space_and_cuts_between_words() {
        assert_eq!(plain_text("می\u{200C}شود آن\u{200C}ها", 10), "می\u{200C}شود");
        assert_eq!(plain_text("می\u{200C}شود آن\u{200C}ها", 6), "می\u{200C}شود");
        assert_eq!(plain_text("abcdef", 3), "abc");
        assert_eq!(plain_text("abc def", 3), "abc");
        assert_eq!(plain_text("a&#8238;b", 9), "ab");
        assert_eq!(plain_text("", 9), "");
    }
}
