//! What is said about words: letters from another keyboard, missing half-spaces, direction marks pasted in,
//! boasts, and certificates spoken of wrongly. Warnings only; one for each kind in each text.

use crate::diagnostic::Diagnostic;
use crate::language::lint::{LintFinding, LintKind, lint_persian};
use crate::language::{LanguageTag, bidi};

/// Looks at one text of front matter. `language` is `None` for a text that is the same in all languages.
#[must_use]
pub fn check(text: &str, language: Option<LanguageTag>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(control) = bidi::forbidden_controls(text).first() {
        let code = control.character.escape_unicode().to_string().to_uppercase();
        let code = code.trim_start_matches("\\U{").trim_end_matches('}').to_owned();
        found.push(Diagnostic::warning("bidi-control").with("code", format!("U+{code:0>4}")));
    }
    if language.is_none_or(|tag| tag == LanguageTag::PERSIAN) {
        found.extend(persian(text));
    }
    if let Some(word) = superlative(text) {
        found.push(Diagnostic::warning("wording-superlative").with("word", word));
    }
    if let Some(phrase) = certified(text) {
        found.push(Diagnostic::warning("wording-certified").with("text", phrase));
    }
    found
}

/// One diagnostic per kind of slip, quoting the first and counting all.
fn persian(text: &str) -> Vec<Diagnostic> {
    let findings = lint_persian(text);
    let mut seen: Vec<(&'static str, Diagnostic, usize)> = Vec::new();
    for finding in &findings {
        let code = code_of(finding.kind);
        if let Some((_, _, count)) = seen.iter_mut().find(|(known, _, _)| *known == code) {
            *count += 1;
            continue;
        }
        seen.push((code, describe(code, text, finding), 1));
    }
    seen.into_iter()
        .map(|(_, diagnostic, count)| diagnostic.with("count", count.to_string()))
        .collect()
}

/// The diagnostic's code for a kind of slip.
#[must_use]
pub fn code_of(kind: LintKind) -> &'static str {
    match kind {
        LintKind::ArabicYeh | LintKind::ArabicKaf | LintKind::HehWithYeh | LintKind::ArabicDigits => {
            "persian-letters"
        }
        LintKind::MissingHalfSpace | LintKind::WrongHalfSpace => "half-space",
        LintKind::AsciiQuotes | LintKind::LatinPunctuation | LintKind::SpaceBeforePunctuation => {
            "punctuation"
        }
    }
}

/// A slip with its surroundings and what to write instead.
#[must_use]
pub fn describe(code: &'static str, text: &str, finding: &LintFinding) -> Diagnostic {
    let found = text.get(finding.range.clone()).unwrap_or_default();
    let before = text.get(..finding.range.start).unwrap_or_default();
    let after = text.get(finding.range.end..).unwrap_or_default();
    let word_start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let word_end = after.find(char::is_whitespace).unwrap_or(after.len());
    let (left, right) = (
        before.get(word_start..).unwrap_or_default(),
        after.get(..word_end).unwrap_or_default(),
    );
    let diagnostic = Diagnostic::warning(code).with("found", format!("{left}{found}{right}"));
    match &finding.replacement {
        Some(replacement) => diagnostic.with("suggestion", format!("{left}{replacement}{right}")),
        None => diagnostic,
    }
}

/// Words that claim first place, and what makes them harmless when it follows: "the best before date" and
/// «پس از اولین استفاده» claim nothing.
const SUPERLATIVES: [(&str, &[&str]); 7] = [
    ("بهترین", &["زمان", "تاریخ", "دما", "شیوه", "روش", "حالت"]),
    ("برترین", &[]),
    ("تنها تولیدکننده", &[]),
    ("بی‌نظیر", &[]),
    ("world's best", &[]),
    (
        "the best",
        &[
            "before",
            "practice",
            "practices",
            "available",
            "interest",
            "interests",
            "possible",
            "way",
            "time",
        ],
    ),
    ("world-leading", &[]),
];

/// What «اولین» and «نخستین» have to stand before to be a claim: «نخستین محموله» is none.
const PERSIAN_FIRST_AMONG: [&str; 12] = [
    "تولیدکننده",
    "تولیدکنندهٔ",
    "سازنده",
    "سازندهٔ",
    "صادرکننده",
    "صادرکنندهٔ",
    "عرضه‌کننده",
    "عرضه‌کنندهٔ",
    "شرکت",
    "برند",
    "کارخانه",
    "کارخانهٔ",
];

/// Where somebody claims to be the first, a few words on: «نخستین صافی نانوی ایران».
const PERSIAN_REGIONS: [&str; 5] = ["ایران", "خاورمیانه", "منطقه", "جهان", "دنیا"];

/// What "number one" has to stand before to be a claim: "pump number one" is none.
const FIRST_AMONG: [&str; 10] = [
    "in",
    "choice",
    "brand",
    "maker",
    "producer",
    "manufacturer",
    "supplier",
    "exporter",
    "company",
    "worldwide",
];

fn superlative(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase().replace('’', "'");
    let plain = SUPERLATIVES.into_iter().find(|(phrase, harmless_before)| {
        following(&lower, phrase).any(|rest| !harmless_before.contains(&first_word(rest)))
    });
    if let Some((phrase, _)) = plain {
        return Some(phrase);
    }
    let first = ["اولین", "نخستین"].into_iter().find(|phrase| {
        following(&lower, phrase).any(|rest| {
            let clause = rest.split(['.', '،', '؛', ':', '؟']).next().unwrap_or_default();
            PERSIAN_FIRST_AMONG.contains(&first_word(rest))
                || clause
                    .split_whitespace()
                    .take(5)
                    .any(|word| PERSIAN_REGIONS.contains(&word))
        })
    });
    first.or_else(|| {
        following(&lower, "number one")
            .any(|rest| FIRST_AMONG.contains(&first_word(rest)))
            .then_some("number one")
    })
}

/// What follows each place where `phrase` stands as words of its own.
fn following<'t>(text: &'t str, phrase: &'static str) -> impl Iterator<Item = &'t str> {
    text.match_indices(phrase).filter_map(move |(at, _)| {
        let (before, rest) = text.split_at_checked(at)?;
        let after = rest.strip_prefix(phrase)?;
        let is_whole = !before.ends_with(char::is_alphabetic) && !after.starts_with(char::is_alphabetic);
        is_whole.then(|| after.trim_start_matches([' ', '\u{A0}', '-', '\u{200C}']))
    })
}

/// The word with which a text begins; a half-space and the mark of ezafe belong to it.
fn first_word(text: &str) -> &str {
    let belongs = |c: char| c.is_alphabetic() || matches!(c, '\u{200C}' | '\u{654}');
    let end = text.find(|c: char| !belongs(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// "ISO certified" names no standard.
fn certified(text: &str) -> Option<&'static str> {
    ["ISO certified", "ISO-certified", "ISO approved", "CE approved"]
        .into_iter()
        .find(|phrase| text.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_each_kind_once_and_counts() {
        let found = check("شركت ما مي سازد و مي فروشد", Some(LanguageTag::PERSIAN));
        let letters = found.iter().find(|d| d.code == "persian-letters").unwrap();
        assert_eq!(letters.facts.iter().find(|(k, _)| *k == "count").unwrap().1, "3");
    }

    #[test]
    fn is_silent_about_good_text_in_both_languages() {
        assert!(
            check(
                "ساختهٔ زیست‌پالا مهر؛ می‌شود ۱۲ عدد خرید.",
                Some(LanguageTag::PERSIAN)
            )
            .is_empty()
        );
        assert!(
            check(
                "Made by Zistpala Mehr; ISO 9001:2015 certified.",
                Some(LanguageTag::ENGLISH)
            )
            .is_empty()
        );
    }
    #[test]
    fn notices_claims_of_first_place() {
        for (text, word) in [
            ("The best filter.", "the best"),
            ("Simply the best", "the best"),
            ("the best-selling filter", "the best"),
            ("World’s best membrane", "world's best"),
            ("A world-leading maker", "world-leading"),
            ("The number one brand of Iran", "number one"),
            ("اولین تولیدکنندهٔ صافی", "اولین"),
            ("نخستین صافی نانوی ایران", "نخستین"),
            ("برای اولین بار در جهان", "اولین"),
            ("بهترین صافی ایران", "بهترین"),
            ("بی‌نظیر در منطقه", "بی‌نظیر"),
        ] {
            assert_eq!(superlative(text), Some(word), "{text}");
        }
    }

    #[test]
    fn hears_no_claim_in_words_that_only_sound_like_one() {
        for text in [
            "See the best before date on the box.",
            "The best-before date is printed below.",
            "We follow the best practice of GMP.",
            "the best available technique",
            "First aid kit for factories",
            "The first order ships in 5 days.",
            "Only for industrial use",
            "Pump number one and pump number two",
            "The bestseller list",
            "Lathe best suited to steel",
            "پس از اولین استفاده در یخچال نگه دارید.",
            "در اولین فرصت پاسخ می‌دهیم.",
            "بسته را پیش از نخستین بار مصرف بشویید.",
            "بهترین زمان مصرف تا دو سال است.",
            "واحدهای کوچک با نخستین گواهی",
            "تاریخ نخستین حمل مشترک به نایروبی",
        ] {
            assert_eq!(superlative(text), None, "{text}");
        }
    }
}
