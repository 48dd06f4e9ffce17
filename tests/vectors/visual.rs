//! What a reader sees: text in the order in which it is drawn, left to right (UAX #9), brackets mirrored and
//! direction controls gone.

use unicode_bidi::{BidiInfo, Level};

/// One line of text as drawn in a paragraph of that direction.
pub fn drawn(text: &str, rtl: bool) -> String {
    let level = if rtl { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    let mut result = String::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let piece = &text[run.clone()];
            if levels[run.start].is_rtl() {
                // Marks stay behind the letter they stand on, as in the vectors.
                result.extend(
                    clusters(piece)
                        .into_iter()
                        .rev()
                        .flat_map(|cluster| cluster.chars().map(mirrored)),
                );
            } else {
                result.push_str(piece);
            }
        }
    }
    result.retain(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    result
}

fn clusters(text: &str) -> Vec<&str> {
    text.char_indices()
        .map(|(start, c)| &text[start..start + c.len_utf8()])
        .collect()
}

fn mirrored(character: char) -> char {
    match character {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        '<' => '>',
        '>' => '<',
        '≤' => '≥',
        '≥' => '≤',
        other => other,
    }
}
