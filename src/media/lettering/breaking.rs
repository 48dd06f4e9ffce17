//! Lines: words as long as they fit. A run of the other direction that is broken is isolated on both lines.

use harfrust::Font;

use super::shaping::{line, measure};
use super::{ELLIPSIS, Line, Room, Wording};

const CLOSING: char = '\u{2069}';

/// A word, with the isolate that it begins in and the one that it ends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    text: String,
    before: Option<char>,
    after: Option<char>,
}

/// A number alone: it stays with what it counts.
fn is_number(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| !is_isolate(*c)).peekable();
    let is_digit = |c: char| {
        c.is_numeric()
            || matches!(
                c,
                '.' | ',' | '٫' | '٬' | '/' | '×' | '–' | '-' | '±' | '≥' | '≤' | '<' | '>'
            )
    };
    letters.peek().is_some() && letters.all(is_digit)
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Words between places where a line may end: spaces, but not those that hold together, and not behind a number.
pub fn words(text: &str) -> Vec<Word> {
    let mut open = None;
    let is_gap = |c: char| c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}');
    let mut words: Vec<Word> = Vec::new();
    for word in text.split(is_gap).filter(|word| !word.is_empty()) {
        let before = open;
        for c in word.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open = Some(c),
                CLOSING => open = None,
                _ => {}
            }
        }
        match words.last_mut() {
            // Two at most: a row of figures may break.
            Some(last) if is_number(&last.text) => {
                last.text = format!("{}\u{A0}{word}", last.text);
                last.after = open;
            }
            _ => words.push(Word {
                text: word.to_owned(),
                before,
                after: open,
            }),
        }
    }
    words
}

/// Words as one line by itself: isolates that reach over its ends are opened and closed in it.
fn joined(words: &[Word], tail: &str) -> String {
    let mut text = String::new();
    text.extend(words.first().and_then(|word| word.before));
    for (position, word) in words.iter().enumerate() {
        if position > 0 {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    if words.last().is_some_and(|word| word.after.is_some()) {
        text.push(CLOSING);
    }
    text.push_str(tail);
    text
}

/// Breaks words into lines of a size; true when something had no place.
pub fn break_lines(
    fonts: &[Font],
    wording: &Wording,
    words: &[Word],
    size: f32,
    room: &Room<'_>,
) -> (Vec<Line>, bool) {
    let fits = |text: &str| measure(fonts, wording, text, size) <= room.width;
    let by_height = (room.height / (room.leading * size)).floor();
    // A room has place for a handful of lines, and one is always made.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let maximum = room.maximum_lines.min(by_height.max(1.0) as usize).max(1);
    let mut lines: Vec<Line> = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let mut count = 0;
        while count < rest.len() && fits(&joined(rest.get(..=count).unwrap_or_default(), "")) {
            count += 1;
        }
        let is_last = lines.len() + 1 == maximum;
        if count == rest.len() {
            lines.push(line(fonts, wording, joined(rest, ""), size));
            return (lines, false);
        }
        if count == 0 || is_last {
            // A word that is wider than a line is cut like a text that is longer than its room.
            lines.push(line(fonts, wording, cut(rest, count, fits), size));
            return (lines, true);
        }
        let (now, later) = rest.split_at(count);
        lines.push(line(fonts, wording, joined(now, ""), size));
        rest = later;
    }
    (lines, false)
}

/// As much as fits with an ellipsis: words, and of a single one letters.
fn cut(words: &[Word], count: usize, fits: impl Fn(&str) -> bool) -> String {
    let tail = ELLIPSIS.to_string();
    for count in (1..=count).rev() {
        let kept = joined(words.get(..count).unwrap_or_default(), "");
        let kept = format!(
            "{}{tail}",
            kept.trim_end_matches([',', '،', ';', '؛', ':', '-', '–'])
        );
        if fits(&kept) {
            return kept;
        }
    }
    let Some(word) = words.first() else { return tail };
    let mut text = word.text.clone();
    while text.pop().is_some() {
        let is_open = text.contains(['\u{2066}', '\u{2067}', '\u{2068}']) || word.before.is_some();
        let is_open = is_open && !text.contains(CLOSING);
        let mut kept: String = word.before.into_iter().collect();
        kept.push_str(&text);
        kept.push(ELLIPSIS);
        kept.extend(is_open.then_some(CLOSING));
        if fits(&kept) {
            return kept;
        }
    }
    tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_is_broken_is_isolated_on_both_lines() {
        let words = words("کنترل‌گر \u{2066}ISO 22000 (2018)\u{2069} نو");
        let (first, second) = words.split_at(2);
        assert_eq!(joined(first, ""), "کنترل‌گر \u{2066}ISO\u{2069}");
        assert_eq!(joined(second, "…"), "\u{2066}22000\u{A0}(2018)\u{2069} نو…");
    }

    #[test]
    fn spaces_that_hold_together_do_not_end_a_line() {
        assert_eq!(words("5\u{A0}kW a").len(), 2);
        assert_eq!(words("باتری ۴۸ ولت").len(), 2);
        assert_eq!(words("inverter 5 kW \u{2066}50 Hz\u{2069}").len(), 3);
    }
}
