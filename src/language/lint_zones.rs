//! Parts of a text that the lint must not touch: code, addresses, HTML tags, text marked as Arabic.
//!
//! Not a Markdown parser: it errs towards leaving text alone.

use std::ops::Range;

/// The parts to be left alone, sorted and without overlap.
pub(super) fn skipped_zones(text: &str) -> Vec<Range<usize>> {
    let mut zones = Vec::new();
    let mut fence: Option<(&str, usize)> = None;
    let mut start = 0;
    let mut after_blank = false;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let bare = line.trim_start();
        match fence {
            Some((marker, opened)) if bare.starts_with(marker) => {
                zones.push(opened..end);
                fence = None;
            }
            // Code by indentation; a paragraph of a list looks the same, and is left alone too.
            None if after_blank && line.starts_with("    ") => zones.push(start..end),
            None if bare.starts_with("```") => fence = Some(("```", start)),
            None if bare.starts_with("~~~") => fence = Some(("~~~", start)),
            _ => {}
        }
        after_blank = bare.is_empty();
        start = end;
    }
    if let Some((_, opened)) = fence {
        zones.push(opened..text.len());
    }
    inline_zones(text, &mut zones);
    merge(zones)
}

fn inline_zones(text: &str, zones: &mut Vec<Range<usize>>) {
    let mut position = 0;
    while let Some((length, is_zone)) = next_piece(text.get(position..).unwrap_or_default()) {
        if is_zone {
            zones.push(position..position + length);
        }
        position += length;
    }
    for mark in ["://", "@", "www."] {
        let mut end = 0;
        for (at, _) in text.match_indices(mark) {
            // One stretch is measured once, however many marks it holds.
            if at >= end {
                let token = token_around(text, at);
                end = token.end;
                zones.push(token);
            }
        }
    }
}

/// The length of the next piece, and whether it is one to skip; `None` at the end of the text.
fn next_piece(rest: &str) -> Option<(usize, bool)> {
    let first = rest.chars().next()?;
    let skipped = match first {
        '`' => code_span(rest),
        '<' => tag(rest),
        ']' => link_target(rest),
        _ => None,
    };
    if let Some(length) = skipped {
        return Some((length, true));
    }
    // A run of backticks that nothing closes is text, all of it.
    let own = if first == '`' {
        rest.len() - rest.trim_start_matches('`').len()
    } else {
        first.len_utf8()
    };
    let plain = rest
        .get(own..)
        .unwrap_or_default()
        .find(['`', '<', ']'])
        .unwrap_or(rest.len() - own);
    Some((own + plain, false))
}

/// How far a code span may reach; keeps a text full of lone backticks from costing quadratic time.
const LONGEST_SPAN: usize = 2_000;

fn window(text: &str) -> &str {
    let mut end = text.len().min(LONGEST_SPAN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

fn code_span(rest: &str) -> Option<usize> {
    let content = rest.trim_start_matches('`');
    let marker_length = rest.len() - content.len();
    let mut searched = window(content);
    let mut offset = marker_length;
    while let Some(found) = searched.find('`') {
        let after = searched.get(found..)?;
        let run = after.len() - after.trim_start_matches('`').len();
        offset += found + run;
        if run == marker_length {
            return Some(offset);
        }
        searched = after.get(run..)?;
    }
    None
}

/// An HTML tag, or with `lang="ar"` the whole element, or an address in angle brackets.
fn tag(rest: &str) -> Option<usize> {
    let second = rest.chars().nth(1)?;
    if !second.is_ascii_alphabetic() && !matches!(second, '/' | '!') {
        return None;
    }
    let visible = window(rest);
    let length = visible.find('>')? + 1;
    let tag = rest.get(..length)?;
    let arabic = ["lang=\"ar", "lang='ar", "lang=ar"]
        .iter()
        .any(|mark| tag.contains(mark));
    if !arabic || tag.ends_with("/>") {
        return Some(length);
    }
    let name: String = tag
        .chars()
        .skip(1)
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let closing = visible.find(&format!("</{name}")).unwrap_or(length);
    Some(closing.max(length))
}

/// The target of a Markdown link, `](…)`, with brackets inside it balanced.
fn link_target(rest: &str) -> Option<usize> {
    let target = window(rest).strip_prefix("](")?;
    let mut depth = 1_usize;
    for (offset, character) in target.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            '\n' => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(offset + 3);
        }
    }
    None
}

/// The stretch without spaces around a place.
fn token_around(text: &str, at: usize) -> Range<usize> {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at..).unwrap_or_default();
    let start = before.rfind(char::is_whitespace).map_or(0, |space| {
        space
            + before
                .get(space..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
    });
    let end = at + after.find(char::is_whitespace).unwrap_or(after.len());
    start..end
}

fn merge(mut zones: Vec<Range<usize>>) -> Vec<Range<usize>> {
    zones.sort_by_key(|zone| zone.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(zones.len());
    for zone in zones {
        match merged.last_mut() {
            Some(last) if zone.start <= last.end => last.end = last.end.max(zone.end),
            _ => merged.push(zone),
        }
    }
    merged
}
