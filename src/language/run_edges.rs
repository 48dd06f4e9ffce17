//! Where a foreign run begins and ends exactly: brackets, signs in front and behind, full stops of abbreviations.
//! Used by `runs`, which tells what all this is for.

use std::ops::Range;

use super::locale::Direction;
use super::runs::{Class, classify, is_rtl_letter, slice};

/// Takes a bracket just outside into the run when its partner is inside, and cuts the run at brackets whose partner
/// is elsewhere.
#[allow(clippy::single_range_in_vec_init, reason = "a list of one run is meant")]
pub(super) fn balance_brackets(
    text: &str,
    span: Range<usize>,
    floor: usize,
    page: Direction,
) -> Vec<Range<usize>> {
    let Range { mut start, mut end } = span;
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut closers: Vec<(usize, char)> = Vec::new();
    for (offset, character) in slice(text, start..end).char_indices() {
        if let Some(closer) = closing_of(character) {
            open.push((start + offset, closer));
        } else if is_closing(character) {
            match open.last() {
                Some((_, closer)) if *closer == character => {
                    open.pop();
                }
                _ => closers.push((start + offset, character)),
            }
        }
    }
    if open.is_empty() && closers.is_empty() {
        return vec![start..end];
    }
    let mut taken = 0;
    for (_, closer) in &closers {
        let before = slice(text, floor..start).chars().next_back();
        match before.filter(|opener| closing_of(*opener) == Some(*closer)) {
            Some(opener) => start -= opener.len_utf8(),
            None => break,
        }
        taken += 1;
    }
    while let Some((_, closer)) = open.last() {
        if !slice(text, end..text.len()).starts_with(*closer) {
            break;
        }
        end += closer.len_utf8();
        open.pop();
    }
    let mut cuts: Vec<usize> = closers
        .iter()
        .skip(taken)
        .chain(&open)
        .map(|(position, _)| *position)
        .collect();
    if cuts.is_empty() {
        return vec![start..end];
    }
    cuts.sort_unstable();
    let starts = std::iter::once(start).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain(std::iter::once(end));
    let last = cuts.len();
    starts
        .zip(ends)
        .enumerate()
        .filter_map(|(index, (from, to))| {
            let trimmed = trim(text, from..to, page)?;
            // The outer ends were stretched over brackets on purpose.
            let from = if index == 0 { from } else { trimmed.start };
            Some(from..if index == last { to } else { trimmed.end })
        })
        .collect()
}

/// The range without the neutral characters at its ends; `None` when nothing else is in it.
fn trim(text: &str, range: Range<usize>, page: Direction) -> Option<Range<usize>> {
    let inside = slice(text, range.clone());
    let foreign = |c: char| classify(c, page) == Class::Foreign;
    let first = inside.find(foreign)?;
    let last = inside.rfind(foreign)?;
    let length = slice(inside, last..inside.len())
        .chars()
        .next()
        .map_or(0, char::len_utf8);
    Some(range.start + first..range.start + last + length)
}

/// Where the run begins when signs written at its front are taken in.
pub(super) fn reach_back(text: &str, floor: usize, start: usize) -> usize {
    let before = slice(text, floor..start);
    let is_sign = |c: char| {
        matches!(
            c,
            '+' | '-'
                | '−'
                | '±'
                | '~'
                | '≈'
                | '<'
                | '>'
                | '≤'
                | '≥'
                | '='
                | '#'
                | '@'
                | '$'
                | '€'
                | '£'
                | '¥'
                | '₹'
                | '°'
                | '№'
                | '.'
                | '/'
                | '\\'
                | '&'
                | '_'
        )
    };
    let is_border =
        |c: char| c.is_whitespace() || closing_of(c).is_some() || matches!(c, '"' | '\'' | ':' | '،' | '؛');
    let rest = before.trim_end_matches(is_sign);
    if rest.len() < before.len() {
        let bordered = rest.chars().next_back().map_or(floor == 0, is_border);
        return if bordered { floor + rest.len() } else { start };
    }
    // A comparison may stand apart from its number: `≥ 95`.
    let digit_first = slice(text, start..text.len()).starts_with(|c: char| c.is_ascii_digit());
    let compared = before
        .strip_suffix(' ')
        .and_then(|rest| rest.strip_suffix(['<', '>', '≤', '≥', '±', '≈', '=']));
    match compared {
        Some(rest) if digit_first && rest.chars().next_back().map_or(floor == 0, is_border) => {
            floor + rest.len()
        }
        _ => start,
    }
}

/// Where the run ends when signs written at its back, or the full stop of an abbreviation, are taken in.
pub(super) fn reach_forward(text: &str, run: Range<usize>) -> usize {
    let after = slice(text, run.end..text.len());
    let inside = slice(text, run.clone());
    let is_sign = |c: char| {
        matches!(
            c,
            '+' | '%'
                | '‰'
                | '°'
                | '®'
                | '™'
                | '©'
                | '/'
                | '#'
                | '$'
                | '€'
                | '£'
                | '¥'
                | '²'
                | '³'
                | '¹'
                | '′'
                | '″'
                | '='
        )
    };
    let rest = after.trim_start_matches(is_sign);
    if rest.len() < after.len() {
        // In «km/ساعت» the slash stands between the two.
        return if rest.starts_with(is_rtl_letter) {
            run.end
        } else {
            text.len() - rest.len()
        };
    }
    if let Some(spaced) = after.strip_prefix([' ', '\u{A0}'])
        && inside.ends_with(|c: char| c.is_ascii_digit())
        && let Some(rest) = spaced.strip_prefix(['%', '‰', '°'])
    {
        return text.len() - rest.len();
    }
    match after.strip_prefix('.') {
        Some(rest)
            if ends_in_abbreviation(inside)
                || !rest.starts_with(|c: char| c.is_whitespace() || c == '.') && !rest.is_empty() =>
        {
            text.len() - rest.len()
        }
        _ => run.end,
    }
}

/// Abbreviations in the names of firms and in addresses that keep their full stop.
const ABBREVIATIONS: [&str; 16] = [
    "Co", "Ltd", "Inc", "Corp", "Bros", "Mfg", "Pty", "Jr", "No", "Dr", "Mr", "St", "Ave", "Blvd", "Intl",
    "Dept",
];

fn ends_in_abbreviation(run: &str) -> bool {
    let word = run.rsplit([' ', '(', ',']).next().unwrap_or(run);
    // `S.A`, `e.g`: single letters with stops between.
    let initials = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    initials || ABBREVIATIONS.contains(&word)
}

fn closing_of(character: char) -> Option<char> {
    Some(match character {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '«' => '»',
        '‹' => '›',
        '“' => '”',
        _ => return None,
    })
}

fn is_closing(character: char) -> bool {
    matches!(character, ')' | ']' | '}' | '»' | '›' | '”')
}
