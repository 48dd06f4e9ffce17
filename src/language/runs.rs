//! Where a text changes direction: the search for runs that are foreign to their page, used by `bidi`.
//!
//! A run begins and ends with a letter or digit of the other direction and takes in what clearly belongs to it: a
//! sign in front (`+98`, `≥ 95`), a sign behind (`C++`, `12%`, a path's last slash), brackets whose partner is inside,
//! the full stop of an abbreviation. It leaves out the punctuation of the sentence around it. What a reader sees as
//! two things is cut in two: a label from its number (`HS: 9018.90`) and a price from its Incoterm.
//!
//! Everything is one pass over the text; no input makes it quadratic.

use std::ops::Range;

use super::locale::Direction;
use super::run_edges::{balance_brackets, reach_back, reach_forward};

/// How much of what the reader sees the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of it: a name, a label, a cell.
    Whole,
    /// A piece between two pieces of markup.
    Fragment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter of the other direction, or a digit that is drawn with it.
    Foreign,
    /// A letter or digit of the page's own direction, or the end of a line.
    Native,
    Neutral,
}

/// The foreign runs of a text in order, as byte ranges that neither touch nor overlap text already isolated.
pub(super) fn foreign_runs(text: &str, page: Direction, extent: Extent) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    if !may_hold_foreign(text, page) {
        return runs;
    }
    if extent == Extent::Whole && is_wholly_foreign(text, page) {
        let start = text.len() - text.trim_start().len();
        let run = start..text.trim_end().len();
        if needs_isolation(text, &run, page) {
            runs.push(run);
        }
        return runs;
    }
    let mut span: Option<Range<usize>> = None;
    let mut depth = 0_usize;
    for (start, character) in text.char_indices() {
        match character {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            '\n' => depth = 0,
            _ if depth > 0 => continue,
            _ => {}
        }
        let class = if depth > 0 || character == '\u{2069}' {
            Class::Native
        } else {
            classify(character, page)
        };
        match class {
            Class::Foreign => {
                let end = start + character.len_utf8();
                span = Some(span.map_or(start..end, |span| span.start..end));
            }
            Class::Native => {
                if let Some(span) = span.take() {
                    add_runs(text, span, page, &mut runs);
                }
            }
            Class::Neutral => {}
        }
    }
    if let Some(span) = span {
        add_runs(text, span, page, &mut runs);
    }
    runs
}

/// A letter (or mark, or Arabic punctuation) that is written from right to left.
pub(super) fn is_rtl_letter(character: char) -> bool {
    match character {
        '0'..='9' | '٠'..='٩' | '۰'..='۹' | '\u{61C}' => false,
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FD3D}'
        | '\u{FD50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => true,
        _ => false,
    }
}

/// The likely language of a run in Arabic script: `ar` for letters that Persian does not use and none that only
/// Persian does, else `fa`; `None` for other scripts.
pub(super) fn arabic_script_language(run: &str) -> Option<&'static str> {
    if run.contains(|c| matches!(c, '\u{590}'..='\u{5FF}')) {
        return None;
    }
    let persian = run.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی']);
    let arabic = run.contains(['ة', 'ي', 'ك', 'ى', 'أ', 'إ']);
    Some(if arabic && !persian { "ar" } else { "fa" })
}

pub(super) fn classify(character: char, page: Direction) -> Class {
    match page {
        Direction::Rtl => match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Foreign,
            '\n' | '٠'..='٩' | '۰'..='۹' | '\u{202A}'..='\u{202E}' => Class::Native,
            _ if character.is_ascii() => Class::Neutral,
            _ if is_rtl_letter(character) => Class::Native,
            '\u{2100}'..='\u{214F}' => Class::Foreign,
            _ if character.is_alphabetic() => Class::Foreign,
            _ => Class::Neutral,
        },
        Direction::Ltr => match character {
            'a'..='z' | 'A'..='Z' | '\n' | '\u{202A}'..='\u{202E}' => Class::Native,
            _ if character.is_ascii() => Class::Neutral,
            '٠'..='٩' | '۰'..='۹' => Class::Foreign,
            _ if is_rtl_letter(character) => Class::Foreign,
            _ if character.is_alphabetic() => Class::Native,
            _ => Class::Neutral,
        },
    }
}

/// A look at the bytes that settles most texts: lead bytes tell scripts apart.
fn may_hold_foreign(text: &str, page: Direction) -> bool {
    text.bytes().any(|byte| match page {
        Direction::Rtl => {
            byte.is_ascii_alphanumeric() || matches!(byte, 0xC3..=0xD5 | 0xE0..=0xE1 | 0xE3..=0xFF)
        }
        Direction::Ltr => matches!(byte, 0xD6..=0xE0 | 0xEF..=0xFF),
    })
}

fn is_wholly_foreign(text: &str, page: Direction) -> bool {
    let settled = |c: char| matches!(c, '\u{2066}'..='\u{2069}') || classify(c, page) == Class::Native;
    !text.contains(settled) && text.contains(|c| classify(c, page) == Class::Foreign)
}

/// A number of Latin digits only is drawn the same with and without isolation.
fn needs_isolation(text: &str, run: &Range<usize>, page: Direction) -> bool {
    page == Direction::Ltr || !slice(text, run.clone()).bytes().all(|byte| byte.is_ascii_digit())
}

/// Cuts a span of foreign text into runs and stretches each over what belongs to it.
fn add_runs(text: &str, span: Range<usize>, page: Direction, runs: &mut Vec<Range<usize>>) {
    for piece in split_things(text, span, page) {
        let floor = runs.last().map_or(0, |run| run.end);
        for piece in balance_brackets(text, piece, floor, page) {
            let floor = runs.last().map_or(0, |run| run.end);
            let run = match page {
                Direction::Rtl => reach_back(text, floor, piece.start)..reach_forward(text, piece),
                Direction::Ltr => piece,
            };
            if needs_isolation(text, &run, page) {
                runs.push(run);
            }
        }
    }
}

/// The rules of the International Chamber of Commerce by code, which begin a thing of their own after a price.
const INCOTERMS: [&str; 11] = [
    "EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP",
];

/// Cuts a label from the number after its colon and a price from the Incoterm after it (right-to-left pages only).
fn split_things(text: &str, span: Range<usize>, page: Direction) -> Vec<Range<usize>> {
    let inside = slice(text, span.clone());
    if page == Direction::Ltr || !inside.contains(' ') {
        return vec![span];
    }
    let mut pieces = Vec::new();
    let mut piece_start = span.start;
    let mut position = span.start;
    let (mut before_last, mut last) = ("", "");
    for word in inside.split(' ') {
        let label = last.strip_suffix(':').filter(|label| !label.is_empty());
        let numeric = word
            .trim_start_matches(['+', '-', '−'])
            .starts_with(|c: char| c.is_ascii_digit());
        if label.is_some_and(|label| numeric && label.chars().all(char::is_alphabetic)) {
            pieces.push(piece_start..position.saturating_sub(2));
            piece_start = position;
        } else if is_price(before_last, last) && INCOTERMS.contains(&word) {
            pieces.push(piece_start..position.saturating_sub(1));
            piece_start = position;
        }
        position += word.len() + 1;
        (before_last, last) = (last, word);
    }
    pieces.push(piece_start..span.end);
    pieces
}

fn is_price(first: &str, second: &str) -> bool {
    let code = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let amount = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    (code(first) && amount(second)) || (amount(first) && code(second))
}

pub(super) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs_on(page: Direction, text: &str) -> Vec<&str> {
        foreign_runs(text, page, Extent::Whole)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    fn runs(text: &str) -> Vec<&str> {
        runs_on(Direction::Rtl, text)
    }

    #[test]
    fn takes_in_signs_that_belong_to_the_run() {
        assert_eq!(runs("تلفن: +98 21 8888 0000 است"), ["+98 21 8888 0000"]);
        assert_eq!(runs("زبان C++"), ["C++"]);
        assert_eq!(runs("رشد 12%"), ["12%"]);
        assert_eq!(runs("دما: -20 °C … +60 °C است"), ["-20 °C … +60 °C"]);
        assert_eq!(runs("خلوص ≥ 99.5 % است"), ["≥ 99.5 %"]);
        assert_eq!(
            runs("سایت: https://pars.example/fa/"),
            ["https://pars.example/fa/"]
        );
        assert_eq!(runs("کانال @parsmed را"), ["@parsmed"]);
        assert_eq!(runs("km/ساعت"), ["km"]);
        assert_eq!(runs("و-5"), Vec::<&str>::new());
    }

    #[test]
    fn leaves_out_the_punctuation_of_the_sentence() {
        assert_eq!(runs("ما با Siemens, و Philips. کار"), ["Siemens", "Philips"]);
        assert_eq!(runs("آیا CE?"), ["CE"]);
        assert_eq!(runs("(ISO 9001) و «CE»"), ["ISO 9001", "CE"]);
    }

    #[test]
    fn brackets_go_with_their_partners() {
        assert_eq!(runs("مدل (V2) X-200"), ["(V2) X-200"]);
        assert_eq!(
            runs("حمل FOB Bandar Abbas (Incoterms® 2020)"),
            ["FOB Bandar Abbas (Incoterms® 2020)"]
        );
        assert_eq!(runs("نوع Pars (Med فارسی)"), ["Pars", "Med"]);
        assert_eq!(runs("(فارسی Pars) Med و"), ["Pars", "Med"]);
        assert_eq!(runs("به «A» and «B» و"), ["«A» and «B»"]);
    }

    #[test]
    fn an_abbreviation_keeps_its_full_stop() {
        assert_eq!(runs("ABC Co.، ایران"), ["ABC Co."]);
        assert_eq!(runs("با ABC Co. است"), ["ABC Co."]);
        assert_eq!(runs("با Pars S.A. است"), ["Pars S.A."]);
        assert_eq!(runs("با Pars Med. و"), ["Pars Med"]);
    }

    #[test]
    fn two_things_are_two_runs() {
        assert_eq!(runs("کد HS: 9018.90"), ["HS", "9018.90"]);
        assert_eq!(runs("قیمت USD 1,250.00 FOB"), ["USD 1,250.00", "FOB"]);
        assert_eq!(runs("بها 12.5 EUR CIF Sohar است"), ["12.5 EUR", "CIF Sohar"]);
        assert_eq!(runs("شرکت Pars Med ۵ محصول"), ["Pars Med"]);
        assert_eq!(runs("گواهی ISO 13485: 2016 است"), ["ISO 13485: 2016"]);
    }

    #[test]
    fn plain_numbers_and_isolated_text_are_left_alone() {
        assert_eq!(runs("سال 2026 و 5"), Vec::<&str>::new());
        assert_eq!(runs("با \u{2066}ABC\u{2069} و DEF"), ["DEF"]);
        assert_eq!(runs("2026"), Vec::<&str>::new());
        assert_eq!(runs("—"), Vec::<&str>::new());
    }

    #[test]
    fn lines_do_not_run_together() {
        assert_eq!(runs("ABC\nDEF"), ["ABC", "DEF"]);
    }

    #[test]
    fn english_pages_isolate_persian_with_what_it_holds() {
        assert_eq!(runs_on(Direction::Ltr, "The firm پارس - 5 products"), ["پارس"]);
        assert_eq!(runs_on(Direction::Ltr, "a شرکت 5 ستاره b"), ["شرکت 5 ستاره"]);
        assert_eq!(runs_on(Direction::Ltr, "شرکت پارس."), ["شرکت پارس."]);
    }

    #[test]
    fn pathological_brackets_stay_fast() {
        let text = format!("ب {}", "a(".repeat(50_000));
        assert_eq!(runs(&text).len(), 50_000);
    }
}
