//! The line of content that a diagnostic is about, made fit for a terminal, with the place marked below it.
//!
//! Carets stand under the place only where everything up to its end runs from left to right: no caret lines
//! up with Persian, since terminals turn it around in different ways. There the words are quoted instead.

use super::super::Span;
use super::super::text::{cells, cut, is_right_to_left, push_visible};

/// Longest excerpt, in characters of the line.
const WIDTH: usize = 100;

/// Characters shown before the place when the line is longer than that.
const LEAD: usize = 30;

/// Longest quotation of a place that carets cannot mark.
const QUOTE: usize = 60;

/// An excerpt of one line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub line: String,
    pub mark: Mark,
}

/// What stands below the line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// So many blanks, then so many carets.
    Carets {
        blanks: usize,
        carets: usize,
    },
    /// The words themselves.
    Quote(String),
    Nothing,
}

/// The excerpt of `line`, the text of line `span.line`; `None` for an empty line.
pub(super) fn excerpt(line: &str, span: Span) -> Option<Excerpt> {
    let line = line.trim_end().trim_start_matches('\u{feff}');
    if line.is_empty() {
        return None;
    }
    let length = line.chars().count();
    let start = usize::try_from(span.column)
        .unwrap_or(1)
        .saturating_sub(1)
        .min(length);
    let end = match span.end_line {
        last if last > span.line => length,
        _ => usize::try_from(span.end_column)
            .unwrap_or(0)
            .saturating_sub(1)
            .clamp(start, length),
    };
    let from = if length > WIDTH {
        start.saturating_sub(LEAD).min(length - WIDTH)
    } else {
        0
    };
    let mut shown = String::new();
    if from > 0 {
        shown.push('…');
    }
    let mut blanks = None;
    let mut after = None;
    let mut turned = false;
    for (index, character) in line.chars().enumerate().skip(from).take(WIDTH) {
        if index == start {
            blanks = Some(cells(&shown));
        }
        if index == end {
            after = Some(cells(&shown));
        }
        turned |= index < end.max(start + 1) && is_right_to_left(character);
        push_visible(character, &mut shown);
    }
    let blanks = blanks.unwrap_or_else(|| cells(&shown));
    let carets = after
        .unwrap_or_else(|| cells(&shown))
        .saturating_sub(blanks)
        .max(1);
    if from + WIDTH < length {
        shown.push('…');
    }
    let mark = match (turned, end > start) {
        (false, _) => Mark::Carets { blanks, carets },
        (true, true) => quote(line, start, end),
        (true, false) => Mark::Nothing,
    };
    Some(Excerpt {
        line: shown.replace("##[", "## ["),
        mark,
    })
}

/// The words at the place, unless they are all that the line has.
fn quote(line: &str, start: usize, end: usize) -> Mark {
    let words: String = line.chars().skip(start).take(end - start).collect();
    if words.trim() == line.trim() {
        return Mark::Nothing;
    }
    let mut shown = String::new();
    cut(words.trim(), QUOTE)
        .chars()
        .for_each(|character| push_visible(character, &mut shown));
    Mark::Quote(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(column: u32, end_column: u32) -> Span {
        Span {
            line: 3,
            column,
            end_line: 3,
            end_column,
        }
    }

    #[test]
    fn puts_carets_under_a_latin_word_before_persian() {
        let excerpt = excerpt("naem: صافی نانو", span(1, 5)).unwrap();
        assert_eq!(excerpt.mark, Mark::Carets { blanks: 0, carets: 4 });
    }

    #[test]
    fn quotes_persian_words_and_what_follows_them() {
        let line = "name: شرکت: پارس";
        assert_eq!(
            excerpt(line, span(7, 17)).unwrap().mark,
            Mark::Quote("شرکت: پارس".to_owned())
        );
        let line = "unit: {fa: عدد, en: kgs}";
        assert_eq!(
            excerpt(line, span(21, 24)).unwrap().mark,
            Mark::Quote("kgs".to_owned())
        );
    }

    #[test]
    fn counts_tabs_and_wide_characters_as_they_are_shown() {
        let tab = excerpt("\tamount: 3", span(1, 2)).unwrap();
        assert_eq!(
            (tab.line.as_str(), tab.mark),
            ("    amount: 3", Mark::Carets { blanks: 0, carets: 4 })
        );
        let wide = excerpt("漢字: kgs", span(5, 8)).unwrap();
        assert_eq!(wide.mark, Mark::Carets { blanks: 6, carets: 3 });
    }

    #[test]
    fn cuts_a_long_line_around_the_place() {
        let line = format!("{}kgs{}", "a".repeat(500), "b".repeat(500));
        let excerpt = excerpt(&line, span(501, 504)).unwrap();
        assert!(excerpt.line.starts_with("…a") && excerpt.line.ends_with("b…"));
        assert_eq!(
            excerpt.mark,
            Mark::Carets {
                blanks: 31,
                carets: 3
            }
        );
        assert_eq!(excerpt.line.chars().count(), WIDTH + 2);
    }

    #[test]
    fn survives_places_that_the_line_does_not_have() {
        for (column, end_column) in [(0, 0), (90, 95), (5, 2), (u32::MAX, u32::MAX)] {
            assert!(matches!(
                excerpt("name: x", span(column, end_column)).unwrap().mark,
                Mark::Carets { .. }
            ));
        }
        let open = Span {
            line: 3,
            column: 7,
            end_line: 9,
            end_column: 1,
        };
        assert_eq!(
            excerpt("specs: [1, 2", open).unwrap().mark,
            Mark::Carets { blanks: 6, carets: 6 }
        );
        assert_eq!(excerpt("  ", span(1, 2)), None);
    }
}
