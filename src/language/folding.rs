//! Search keys: one table that brings spellings together, used at build time and, exported as JSON, in the browser.
//!
//! A key is NFKC, lower case, then the table below (R45): Persian forms of yeh, kaf, heh, alef and hamza, digits to
//! ASCII, marks and invisible characters dropped. It joins شركت‌هاي and شرکت‌های, not هیئت and هیات: spellings that a
//! letter table cannot join are synonyms in the glossary. Keys are for comparing, never for showing.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// What the table does to characters; one line per replacement, all characters of `from` become `to`.
#[rustfmt::skip]
const REPLACEMENTS: [(&str, &str); 25] = [
    ("يىئېۍێےۓٸؽؾ", "ی"),
    ("كڪڭػؼ", "ک"),
    ("ةۀەہۂۃھۿ", "ه"),
    ("آأإٱٲٳٵ", "ا"),
    ("ؤۇۆۈۋٶٷۏ", "و"),
    ("۰٠", "0"), ("۱١", "1"), ("۲٢", "2"), ("۳٣", "3"), ("۴٤", "4"),
    ("۵٥", "5"), ("۶٦", "6"), ("۷٧", "7"), ("۸٨", "8"), ("۹٩", "9"),
    ("٪", "%"), ("٫", "."), ("٬،", ","), ("؛", ";"), ("؟", "?"),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}", "-"),
    ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ς", "σ"),
];

/// Single letters whose stroke or dot is no combining mark, so that decomposition does not reach them.
const STROKED: [(char, &str); 5] = [('ø', "o"), ('đ', "d"), ('ł', "l"), ('ı', "i"), ('ħ', "h")];

/// Inclusive ranges of characters that are dropped: marks above and below letters, tatweel, the lone hamza, and
/// whatever is invisible (half-space, joiners, bidi controls, soft hyphen, byte order mark).
const DROPPED: [(char, char); 21] = [
    ('\u{AD}', '\u{AD}'),
    ('\u{300}', '\u{36F}'),
    ('\u{483}', '\u{487}'),
    ('\u{591}', '\u{5BD}'),
    ('\u{610}', '\u{61A}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{621}', '\u{621}'),
    ('\u{640}', '\u{640}'),
    ('\u{64B}', '\u{65F}'),
    ('\u{670}', '\u{670}'),
    ('\u{674}', '\u{674}'),
    ('\u{6D6}', '\u{6DC}'),
    ('\u{6DF}', '\u{6E4}'),
    ('\u{6E7}', '\u{6E8}'),
    ('\u{6EA}', '\u{6ED}'),
    ('\u{8CA}', '\u{8FF}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2060}', '\u{2069}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FEFF}', '\u{FEFF}'),
];

/// Letters with accents whose base is ASCII, found by decomposition: Latin-1 to Latin Extended-B and Additional.
const ACCENTED: [(u32, u32); 2] = [(0xE0, 0x24F), (0x1E00, 0x1EFF)];

static MAP: LazyLock<BTreeMap<char, String>> = LazyLock::new(build_map);

/// The same table, spread out so that each character is one look-up: by position, below U+2300.
static SPREAD: LazyLock<Vec<Fold>> = LazyLock::new(|| (0..0x2300_u32).map(spread).collect());

#[derive(Clone, Copy)]
enum Fold {
    Keep,
    Drop,
    One(char),
    Two(char, char),
}

fn build_map() -> BTreeMap<char, String> {
    let mut map = BTreeMap::new();
    for (from, to) in REPLACEMENTS {
        map.extend(from.chars().map(|character| (character, to.to_owned())));
    }
    map.extend(STROKED.map(|(from, to)| (from, to.to_owned())));
    let normalizer = DecomposingNormalizerBorrowed::new_nfd();
    let accented = ACCENTED
        .iter()
        .flat_map(|(first, last)| *first..=*last)
        .filter_map(char::from_u32);
    for character in accented.filter(|character| character.is_lowercase()) {
        let decomposed = normalizer
            .normalize(character.encode_utf8(&mut [0; 4]))
            .into_owned();
        let base: String = decomposed.chars().filter(|c| !is_dropped(*c)).collect();
        if base != decomposed && base.is_ascii() {
            map.insert(character, base);
        }
    }
    map
}

fn spread(code: u32) -> Fold {
    let Some(character) = char::from_u32(code) else {
        return Fold::Keep;
    };
    if is_dropped(character) {
        return Fold::Drop;
    }
    let Some(replacement) = MAP.get(&character) else {
        return Fold::Keep;
    };
    let mut characters = replacement.chars();
    match (characters.next(), characters.next()) {
        (Some(first), Some(second)) => Fold::Two(first, second),
        (Some(only), None) => Fold::One(only),
        (None, _) => Fold::Drop,
    }
}

fn is_dropped(character: char) -> bool {
    DROPPED
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&character))
}

/// The search form of a text, words still apart: white space becomes single ASCII spaces, none at the ends.
/// Idempotent. A half-space joins; see [`fold_variants`] for the other reading.
pub fn fold(text: &str) -> String {
    fold_with(text, true)
}

/// The search form without any spaces, so that joined, spaced and half-spaced spellings of a compound are equal.
pub fn search_key(text: &str) -> String {
    fold_with(text, false)
}

/// Folded forms under which a text should be found: joined at half-spaces, and, where it has any, split at them.
pub fn fold_variants(text: &str) -> Vec<String> {
    let joined = fold(text);
    if !text.contains('\u{200C}') {
        return vec![joined];
    }
    let split = fold(&text.replace('\u{200C}', " "));
    if split == joined {
        vec![joined]
    } else {
        vec![joined, split]
    }
}

/// The table for the browser, as one JSON object with sorted keys. To fold there: `normalize("NFKC")`,
/// `toLowerCase()`, then for each character drop it when a range of `drop` (code points, inclusive) holds it, else
/// put `map[character]` if there is one; at last white space to single spaces and trim.
pub fn fold_table_json() -> String {
    let map: serde_json::Map<String, serde_json::Value> = MAP
        .iter()
        .map(|(from, to)| (from.to_string(), to.as_str().into()))
        .collect();
    let drop: Vec<[u32; 2]> = DROPPED
        .iter()
        .map(|(first, last)| [u32::from(*first), u32::from(*last)])
        .collect();
    serde_json::json!({ "normalise": "NFKC", "lowercase": true, "map": map, "drop": drop }).to_string()
}

fn fold_with(text: &str, keep_spaces: bool) -> String {
    let normalized = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let mut result = String::with_capacity(normalized.len());
    let mut space_due = false;
    let mut push = |character: char| {
        if character == ' ' {
            space_due = true;
            return;
        }
        if space_due && keep_spaces && !result.is_empty() {
            result.push(' ');
        }
        space_due = false;
        result.push(character);
    };
    let table = SPREAD.as_slice();
    for character in normalized.chars() {
        if character.is_ascii() {
            push(if character.is_ascii_whitespace() {
                ' '
            } else {
                character.to_ascii_lowercase()
            });
            continue;
        }
        if character.is_whitespace() {
            push(' ');
            continue;
        }
        for lower in character.to_lowercase() {
            let index = usize::try_from(u32::from(lower)).unwrap_or(usize::MAX);
            match table.get(index).copied() {
                Some(Fold::Drop) => {}
                Some(Fold::One(only)) => push(only),
                Some(Fold::Two(first, second)) => {
                    push(first);
                    push(second);
                }
                None if is_dropped(lower) => {}
                Some(Fold::Keep) | None => push(lower),
            }
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_twice_changes_nothing() {
        for character in (0..0x1_FFFF_u32).filter_map(char::from_u32) {
            let text = format!("a{character}ب");
            let once = fold(&text);
            assert_eq!(fold(&once), once, "U+{:04X}", u32::from(character));
        }
        for text in [
            "خانه‌ٔ ما",
            "  ISO\u{A0}۱۳۴۸۵  ",
            "İstanbul ẞ",
            "ﻻﻣﭗ",
            "a\u{200C}\u{308}",
        ] {
            let once = fold(text);
            assert_eq!(fold(&once), once, "{text}");
        }
    }

    #[test]
    fn spaces_are_kept_single_in_the_folded_text_and_gone_in_the_key() {
        assert_eq!(fold("  شركت\u{A0}\t هاي  "), "شرکت های");
        assert_eq!(search_key("شرکت های"), "شرکتهای");
    }

    #[test]
    fn a_half_space_is_read_both_ways() {
        assert_eq!(fold_variants("دانش‌بنیان"), ["دانشبنیان", "دانش بنیان"]);
        assert_eq!(fold_variants("دانش"), ["دانش"]);
    }

    #[test]
    fn presentation_forms_and_accents_are_folded() {
        assert_eq!(fold("ﻻﻣﭗ"), "لامپ");
        assert_eq!(
            fold("Zürich Łódź Straße IEC 60601‑1"),
            "zurich lodz strasse iec 60601-1"
        );
    }

    #[test]
    fn the_exported_table_folds_as_the_function_does() {
        let table: serde_json::Value = serde_json::from_str(&fold_table_json()).unwrap();
        let dropped = |character: char| {
            table["drop"].as_array().unwrap().iter().any(|range| {
                (range[0].as_u64().unwrap()..=range[1].as_u64().unwrap())
                    .contains(&u64::from(u32::from(character)))
            })
        };
        let normalizer = ComposingNormalizerBorrowed::new_nfkc();
        for character in (0x21..0xFFFF_u32)
            .filter_map(char::from_u32)
            .filter(|c| !c.is_whitespace())
        {
            let lower = normalizer.normalize(&character.to_string()).to_lowercase();
            let as_browser: String = lower
                .chars()
                .filter(|c| !dropped(*c))
                .map(|c| {
                    table["map"][c.to_string()]
                        .as_str()
                        .map_or(c.to_string(), str::to_owned)
                })
                .collect();
            let words: Vec<&str> = as_browser.split_whitespace().collect();
            assert_eq!(
                fold(&character.to_string()),
                words.join(" "),
                "U+{:04X}",
                u32::from(character)
            );
        }
    }
}
