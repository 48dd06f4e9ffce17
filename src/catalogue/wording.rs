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

/// Words that claim first place.
const SUPERLATIVES: [&str; 10] = [
    "بهترین",
    "برترین",
    "اولین",
    "نخستین",
    "تنها تولیدکننده",
    "بی‌نظیر",
    "world's best",
    "the best",
    "number one",
    "world-leading",
];

fn superlative(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    SUPERLATIVES.into_iter().find(|word| lower.contains(word))
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
}
