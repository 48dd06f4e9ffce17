//! A lint for Persian text: wrong letters, digits, quotation marks, punctuation and half-spaces (R40, R41, R48, R49).
//!
//! Findings are repairs that a `fix` command may make without asking, so the lint is silent where it is not sure: in
//! code, addresses, HTML tags, quotations in Arabic, and where a word could be another one (the adjective «تر»). It
//! knows no dictionary and no grammar. Direction controls are found in `bidi`.

use std::borrow::Cow;
use std::ops::Range;

use super::digits::{digit_value, localise_digits};
use super::lint_words::{self, Words};
use super::lint_zones::skipped_zones;
use super::locale::Digits;

/// What kind of slip a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LintKind {
    /// «ي» or «ى» where Persian has «ی» (U+06CC).
    ArabicYeh,
    /// «ك» where Persian has «ک» (U+06A9).
    ArabicKaf,
    /// «ۀ» (U+06C0), which no normalisation joins with «هٔ» (U+0647 U+0654).
    HehWithYeh,
    /// ٠–٩ where Persian has ۰–۹.
    ArabicDigits,
    /// `"…"` around Persian where «…» belongs.
    AsciiQuotes,
    /// `?`, `,` or `;` after Persian, or `%` and a comma in Persian digits.
    LatinPunctuation,
    /// A space in front of «، ؛ : . ؟ !».
    SpaceBeforePunctuation,
    /// A full space where the Academy's orthography has a half-space: «می شود», «شرکت ها», «بزرگ ترین».
    MissingHalfSpace,
    /// A half-space that joins nothing, or another invisible character used as one.
    WrongHalfSpace,
}

impl LintKind {
    /// The kebab-case code for messages and settings.
    pub fn code(self) -> &'static str {
        match self {
            Self::ArabicYeh => "arabic-yeh",
            Self::ArabicKaf => "arabic-kaf",
            Self::HehWithYeh => "heh-with-yeh",
            Self::ArabicDigits => "arabic-digits",
            Self::AsciiQuotes => "ascii-quotes",
            Self::LatinPunctuation => "latin-punctuation",
            Self::SpaceBeforePunctuation => "space-before-punctuation",
            Self::MissingHalfSpace => "missing-half-space",
            Self::WrongHalfSpace => "wrong-half-space",
        }
    }
}

/// One slip and its repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintFinding {
    /// Where it is, in bytes; findings are in order and do not overlap.
    pub range: Range<usize>,
    /// What it is.
    pub kind: LintKind,
    /// What to write there instead; `None` where only a person can tell.
    pub replacement: Option<Cow<'static, str>>,
}

/// Reads a Persian text (plain or Markdown) and returns its slips in order. Only for text that is Persian: what is
/// marked as another language must not come here, and neither must YAML: give it the values of front matter one by
/// one, since quotation marks and commas mean something else in its syntax.
pub fn lint_persian(text: &str) -> Vec<LintFinding> {
    // Nothing here can be wrong in a text without the Arabic script.
    if !text.bytes().any(|byte| matches!(byte, 0xD8..=0xDB)) {
        return Vec::new();
    }
    let zones = skipped_zones(text);
    let words = Words::of(text);
    let mut findings = Vec::new();
    letters_and_digits(text, &words, &mut findings);
    punctuation(text, &mut findings);
    quotation_marks(text, &zones, &mut findings);
    spaces(text, &words, &mut findings);
    findings.retain(|finding| {
        let next = zones.partition_point(|zone| zone.end <= finding.range.start);
        zones.get(next).is_none_or(|zone| zone.start >= finding.range.end)
    });
    findings.sort_by_key(|finding| (finding.range.start, finding.range.end));
    let mut end = 0;
    findings.retain(|finding| {
        let free = finding.range.start >= end;
        if free {
            end = finding.range.end;
        }
        free
    });
    findings
}

/// The text with every replacement made. One pass may uncover another slip, so that a `fix` command repeats until
/// nothing changes; [`fix_persian`] does.
pub fn apply_findings(text: &str, findings: &[LintFinding]) -> String {
    let mut result = String::with_capacity(text.len());
    let mut position = 0;
    for finding in findings {
        let Some(replacement) = &finding.replacement else {
            continue;
        };
        result.push_str(text.get(position..finding.range.start).unwrap_or_default());
        result.push_str(replacement);
        position = finding.range.end;
    }
    result.push_str(text.get(position..).unwrap_or_default());
    result
}

/// The text with all its slips repaired.
pub fn fix_persian(text: &str) -> String {
    let mut fixed = text.to_owned();
    // Each pass only removes slips; a handful is more than any text needs, and a bound is safer than a proof.
    for _ in 0..8 {
        let findings = lint_persian(&fixed);
        if findings.iter().all(|finding| finding.replacement.is_none()) {
            break;
        }
        fixed = apply_findings(&fixed, &findings);
    }
    fixed
}

fn finding(range: Range<usize>, kind: LintKind, replacement: impl Into<Cow<'static, str>>) -> LintFinding {
    LintFinding {
        range,
        kind,
        replacement: Some(replacement.into()),
    }
}

fn letters_and_digits(text: &str, words: &Words, findings: &mut Vec<LintFinding>) {
    for (index, word) in words.iter().enumerate() {
        let suspicious = |c: char| matches!(c, 'ي' | 'ى' | 'ك' | 'ۀ' | '٠'..='٩');
        if !word.text(text).contains(suspicious) || words.is_arabic_passage(index) {
            continue;
        }
        let mut digits: Option<Range<usize>> = None;
        for (offset, character) in word.text(text).char_indices() {
            let range = word.range.start + offset..word.range.start + offset + character.len_utf8();
            if matches!(character, '٠'..='٩') {
                digits = Some(digits.map_or(range.clone(), |run| run.start..range.end));
                continue;
            }
            findings.extend(digits.take().map(|run| persian_digits(text, run)));
            match character {
                'ي' | 'ى' => findings.push(finding(range, LintKind::ArabicYeh, "ی")),
                'ك' => findings.push(finding(range, LintKind::ArabicKaf, "ک")),
                'ۀ' => findings.push(finding(range, LintKind::HehWithYeh, "ه\u{654}")),
                _ => {}
            }
        }
        findings.extend(digits.take().map(|run| persian_digits(text, run)));
    }
}

fn persian_digits(text: &str, run: Range<usize>) -> LintFinding {
    let shown = localise_digits(text.get(run.clone()).unwrap_or_default(), Digits::Persian).into_owned();
    finding(run, LintKind::ArabicDigits, shown)
}

/// Latin punctuation after Persian letters or digits, and spaces in front of punctuation.
fn punctuation(text: &str, findings: &mut Vec<LintFinding>) {
    let mut before = Before::default();
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let range = start..start + character.len_utf8();
        let ends_phrase = next.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | ')' | ']' | '"'));
        let clinging = ends_phrase || next.is_some_and(lint_words::is_persian_letter);
        let after_persian = lint_words::is_persian_letter(before.solid);
        match character {
            '?' if after_persian && before.is_adjacent() && ends_phrase => {
                findings.push(finding(range, LintKind::LatinPunctuation, "؟"));
            }
            ',' if after_persian && before.is_adjacent() && clinging => {
                findings.push(finding(range, LintKind::LatinPunctuation, "،"));
            }
            ';' if after_persian && before.is_adjacent() && clinging => {
                findings.push(finding(range, LintKind::LatinPunctuation, "؛"));
            }
            '%' if is_persian_digit(before.solid) && before.is_adjacent() => {
                findings.push(finding(range, LintKind::LatinPunctuation, "٪"));
            }
            ',' if is_persian_digit(before.solid)
                && before.is_adjacent()
                && groups_three(text, range.end) =>
            {
                findings.push(finding(range, LintKind::LatinPunctuation, "٬"));
            }
            '،' | '؛' | '؟' | ':' | '.' | '!' | '?' | ',' | ';' => {
                let closes = ends_phrase || matches!(character, '،' | '؛' | '؟');
                if let Some(space) = before.space.clone().filter(|_| after_persian && closes) {
                    findings.push(finding(space, LintKind::SpaceBeforePunctuation, ""));
                }
            }
            _ => {}
        }
        before.advance(character, range_of(start, character));
    }
}

fn range_of(start: usize, character: char) -> Range<usize> {
    start..start + character.len_utf8()
}

/// What stands in front of the character being looked at.
#[derive(Default)]
struct Before {
    /// The last character that is no space.
    solid: char,
    /// The spaces since, if any, on the same line.
    space: Option<Range<usize>>,
}

impl Before {
    fn is_adjacent(&self) -> bool {
        self.space.is_none()
    }

    fn advance(&mut self, character: char, range: Range<usize>) {
        if matches!(character, ' ' | '\u{A0}' | '\u{200C}') {
            self.space = Some(
                self.space
                    .take()
                    .map_or(range.clone(), |space| space.start..range.end),
            );
            return;
        }
        self.solid = character;
        self.space = None;
    }
}

fn is_persian_digit(character: char) -> bool {
    matches!(character, '۰'..='۹')
}

/// Whether exactly three Persian digits follow, so that a comma before them groups.
fn groups_three(text: &str, position: usize) -> bool {
    let rest = text.get(position..).unwrap_or_default();
    rest.chars().take(3).filter(|c| is_persian_digit(*c)).count() == 3
        && rest.chars().nth(3).is_none_or(|c| digit_value(c).is_none())
}

/// `"` pairs on one line with Persian between them.
fn quotation_marks(text: &str, zones: &[Range<usize>], findings: &mut Vec<LintFinding>) {
    let mut open: Option<usize> = None;
    let mut previous = '\n';
    let mut zones = zones.iter().peekable();
    let mut characters = text.char_indices().peekable();
    while let Some((position, character)) = characters.next() {
        while zones.peek().is_some_and(|zone| zone.end <= position) {
            zones.next();
        }
        let next = characters.peek().map_or('\n', |(_, next)| *next);
        if character == '\n' {
            open = None;
        }
        if character == '"' && !zones.peek().is_some_and(|zone| zone.contains(&position)) {
            let opens = !previous.is_alphanumeric() && !next.is_whitespace();
            let closes = !next.is_alphanumeric() && !previous.is_whitespace();
            match open {
                Some(start) if closes => {
                    let quoted = text.get(start..position).unwrap_or_default();
                    if quoted.contains(lint_words::is_persian_letter) {
                        findings.push(finding(start..start + 1, LintKind::AsciiQuotes, "«"));
                        findings.push(finding(position..position + 1, LintKind::AsciiQuotes, "»"));
                    }
                    open = None;
                }
                None if opens => open = Some(position),
                _ => {}
            }
        }
        previous = character;
    }
}

/// Full spaces where half-spaces belong, and half-spaces that join nothing.
fn spaces(text: &str, words: &Words, findings: &mut Vec<LintFinding>) {
    for (left, right) in words.neighbours() {
        let gap = left.range.end..right.range.start;
        if !matches!(text.get(gap.clone()), Some(" " | "\u{A0}")) {
            continue;
        }
        if lint_words::wants_half_space(left.text(text), right.text(text)) {
            findings.push(finding(gap, LintKind::MissingHalfSpace, "\u{200C}"));
        }
    }
    let mut previous: Option<char> = None;
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let between = previous.is_some_and(lint_words::is_persian_letter)
            && next.is_some_and(lint_words::is_persian_letter);
        let idle = |side: Option<char>| side.is_none_or(|c| c.is_whitespace() || c == '\u{200C}');
        match character {
            '\u{200C}' if idle(previous) || idle(next) => {
                // Of two in a row the first stays, unless nothing joins it either.
                let doubled = next == Some('\u{200C}') && !idle(previous);
                if !doubled {
                    findings.push(finding(range_of(start, character), LintKind::WrongHalfSpace, ""));
                }
            }
            // Old fonts and word processors used these for the half-space.
            '\u{AC}' | '\u{AD}' | '\u{200B}' if between => {
                findings.push(finding(
                    range_of(start, character),
                    LintKind::WrongHalfSpace,
                    "\u{200C}",
                ));
            }
            _ => {}
        }
        previous = Some(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn silent(text: &str) {
        assert_eq!(lint_persian(text), [], "{text}");
    }

    #[test]
    fn repairs_slips_of_the_keyboard() {
        let cases = [
            ("شركت‌هاي دانش‌بنيان", "شرکت‌های دانش‌بنیان"),
            ("سال ١٤٠٤", "سال ۱۴۰۴"),
            ("۱۲% از ۱,۲۳۴", "۱۲٪ از ۱٬۲۳۴"),
            ("خوب است , بله ؟", "خوب است، بله؟"),
            ("نام \"پارس\" و \"ABC\"", "نام «پارس» و \"ABC\""),
            ("نمي شود", "نمی‌شود"),
            (
                "بزرگ ترین کارخانه ها و شرکت هایی",
                "بزرگ‌ترین کارخانه‌ها و شرکت‌هایی",
            ),
            ("می\u{200C}\u{200C}شود \u{200C}که", "می‌شود که"),
            ("می¬شود", "می‌شود"),
            ("متن :", "متن:"),
        ];
        for (input, expected) in cases {
            assert_eq!(fix_persian(input), expected, "{input}");
            silent(expected);
        }
    }

    #[test]
    fn correct_text_is_left_alone() {
        let correct = [
            "این محصول، با گواهی ISO 9001:2015، در «پارس» ساخته می‌شود؛ آیا می‌دانید؟",
            "شرکت‌های بزرگ‌تر و بهترین کیفیت: ۱۲٫۵ کیلوگرم.",
            "هوای تر و خشک، پارچهٔ تر",
            "ماه می ۲۰۲۶ و ماه می سال بعد",
            "نسبت ۱:۵۰، بخش ۱.۲، تاریخ ۱۴۰۴/۰۷/۱۵",
            "قطر 5\" و 12\" است",
            "چاپ Hello, world; ok? است",
            "فایل .gitignore و ... ادامه",
            "ها! آمد",
            "خانهٔ نو، خانه‌ی نو",
            "رایانامه: a,b@pars.example",
        ];
        correct.into_iter().for_each(silent);
    }

    #[test]
    fn arabic_quotations_are_left_alone() {
        for text in [
            "نام آن «الشركة العربية للصناعات الدوائية» است",
            "به عربی: وزارة الصحة العُمانية، مسقط",
            "<span lang=\"ar\">كتاب ٤٥</span>",
            "در «مؤسسة الخليج» (أبوظبي)",
        ] {
            silent(text);
        }
    }

    #[test]
    fn code_addresses_and_tags_are_left_alone() {
        for text in [
            "بنویسید `می شود, \"كلمه\"?` و تمام",
            "متن\n```\nشركت ها\n```\nمتن",
            "~~~\nشركت ها\n~~~",
            "متن:\n\n    شركت ها\n",
            "[پیوند](https://pars.example/?q=كتاب,\"الف\" \"می شود\")",
            "<img alt=\"می شود\" title='شركت ها'>",
            "https://fa.example/كتاب?الف,ب",
            "<https://fa.example/كتاب>",
            "نشانی كتاب@مثال.example",
        ] {
            silent(text);
        }
    }

    #[test]
    fn persian_with_arabic_keyboard_is_still_seen_beside_arabic() {
        assert_eq!(lint_persian("كيفيت «الشركة العربية»").len(), 3);
        assert_eq!(fix_persian("الكترونيك"), "الکترونیک");
    }

    #[test]
    fn findings_are_in_order_and_apart() {
        let text = "مي شود , \"كيف\" ؟ ٤٥ شرکت ها";
        let findings = lint_persian(text);
        assert!(
            findings
                .windows(2)
                .all(|pair| pair[0].range.end <= pair[1].range.start)
        );
        assert!(findings.iter().all(|f| text.get(f.range.clone()).is_some()));
        assert_eq!(lint_persian(&fix_persian(text)), []);
    }
}
