//! A lint for Persian text: wrong letters, digits, quotation marks, punctuation and half-spaces (R40, R41, R48, R49).
//!
//! Findings are repairs that a `fix` command may make without asking, so the lint is silent where it is not sure: in
//! code, addresses, HTML tags, quotations in Arabic, and where a word could be another one (the adjective «تر»). It
//! knows no dictionary and no grammar. Direction controls are found in `bidi`.

use std::borrow::Cow;
use std::ops::Range;

use super::digits::{digit_value, localise_digits};
use super::lint_words::{self, Passages};
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
///
/// A build reads every Persian text it has, nearly all of them correct, so each slip is judged from what stands
/// around it; the zones to skip, which need the whole text, are only looked for once something stands to be skipped.
pub fn lint_persian(text: &str) -> Vec<LintFinding> {
    // Nothing here can be wrong in a text without the Arabic script.
    if !text.bytes().any(is_arabic_lead_byte) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut passages = Passages::of(text);
    let mut quotations = Quotations::default();
    for (start, character) in text.char_indices() {
        if !is_watched(character) {
            continue;
        }
        let place = Place {
            text,
            start,
            character,
        };
        match character {
            ' ' | '\u{A0}' => findings.extend(missing_half_space(&place)),
            '"' => quotations.meet(text, start),
            'ي' | 'ى' | 'ك' | 'ۀ' => findings.extend(wrong_letter(&place, &mut passages)),
            '٠'..='٩' => findings.extend(wrong_digits(&place, &mut passages)),
            '\u{200C}' | '\u{AC}' | '\u{AD}' | '\u{200B}' => findings.extend(wrong_half_space(&place)),
            _ => findings.extend(punctuation(&place)),
        }
    }
    if findings.is_empty() && !quotations.possible {
        return findings;
    }
    let zones = skipped_zones(text);
    if quotations.possible {
        quotation_marks(text, &zones, &mut findings);
    }
    findings.retain(|finding| {
        let next = zones.partition_point(|zone| zone.end <= finding.range.start);
        zones.get(next).is_none_or(|zone| zone.start >= finding.range.end)
    });
    findings.sort_by_key(|finding| (finding.range.start, finding.range.end, finding.kind));
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

/// Whether a byte begins a character of the Arabic block, U+0600 to U+06FF.
fn is_arabic_lead_byte(byte: u8) -> bool {
    matches!(byte, 0xD8..=0xDB)
}

/// Whether the lint looks at a character at all; it judges a slip from the one that gives it away.
fn is_watched(character: char) -> bool {
    IS_WATCHED
        .get(character as usize)
        .copied()
        .unwrap_or(matches!(character, '\u{200B}' | '\u{200C}'))
}

const WATCHED: [char; 29] = [
    ' ', '\u{A0}', '\u{AC}', '\u{AD}', '"', '%', '!', ',', '.', ':', ';', '?', '،', '؛', '؟', 'ي', 'ى', 'ك',
    'ۀ', '٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩',
];

/// [`WATCHED`] as a table up to the end of the Arabic block: letters follow each other too irregularly for a
/// processor to foresee branches on them.
static IS_WATCHED: [bool; 0x700] = {
    let mut table = [false; 0x700];
    let mut entries: &mut [bool] = &mut table;
    let mut code = 0;
    while let [entry, later @ ..] = entries {
        let mut watched: &[char] = &WATCHED;
        while let [character, others @ ..] = watched {
            *entry |= *character as u32 == code;
            watched = others;
        }
        entries = later;
        code += 1;
    }
    table
};

/// A character and the text around it.
struct Place<'t> {
    text: &'t str,
    start: usize,
    character: char,
}

impl<'t> Place<'t> {
    fn range(&self) -> Range<usize> {
        self.start..self.start + self.character.len_utf8()
    }

    fn before(&self) -> &'t str {
        self.text.get(..self.start).unwrap_or_default()
    }

    fn after(&self) -> &'t str {
        self.text.get(self.range().end..).unwrap_or_default()
    }

    fn previous(&self) -> Option<char> {
        self.before().chars().next_back()
    }

    fn next(&self) -> Option<char> {
        self.after().chars().next()
    }
}

fn wrong_letter(place: &Place, passages: &mut Passages) -> Option<LintFinding> {
    if passages.is_arabic_at(place.start) {
        return None;
    }
    let (kind, replacement) = match place.character {
        'ك' => (LintKind::ArabicKaf, "ک"),
        'ۀ' => (LintKind::HehWithYeh, "ه\u{654}"),
        _ => (LintKind::ArabicYeh, "ی"),
    };
    Some(finding(place.range(), kind, replacement))
}

/// A run of digits, which is found at the first of them.
fn wrong_digits(place: &Place, passages: &mut Passages) -> Option<LintFinding> {
    if place.previous().is_some_and(is_arabic_digit) || passages.is_arabic_at(place.start) {
        return None;
    }
    let rest = place.after().trim_start_matches(is_arabic_digit);
    let run = place.start..place.text.len() - rest.len();
    let shown = localise_digits(place.text.get(run.clone()).unwrap_or_default(), Digits::Persian);
    Some(finding(run, LintKind::ArabicDigits, shown.into_owned()))
}

/// Latin punctuation after Persian letters or digits, and spaces in front of punctuation.
fn punctuation(place: &Place) -> Option<LintFinding> {
    // What stands in front: the last character that is no space, and the spaces since.
    let before = place.before();
    let phrase = before.trim_end_matches([' ', '\u{A0}', '\u{200C}']);
    let solid = phrase.chars().next_back()?;
    let is_adjacent = phrase.len() == before.len();
    let after_persian = lint_words::is_persian_letter(solid);
    let after_digit = is_persian_digit(solid) && is_adjacent;
    if !after_persian && !after_digit {
        return None;
    }
    let next = place.next();
    let ends_phrase = next.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | ')' | ']' | '"'));
    let clinging = ends_phrase || next.is_some_and(lint_words::is_persian_letter);
    let latin = |replacement| Some(finding(place.range(), LintKind::LatinPunctuation, replacement));
    match place.character {
        '?' if after_persian && is_adjacent && ends_phrase => latin("؟"),
        ',' if after_persian && is_adjacent && clinging => latin("،"),
        ';' if after_persian && is_adjacent && clinging => latin("؛"),
        '%' if after_digit => latin("٪"),
        ',' if after_digit && groups_three(place.after()) => latin("٬"),
        '%' => None,
        character => {
            let closes = ends_phrase || matches!(character, '،' | '؛' | '؟');
            let space = phrase.len()..before.len();
            (after_persian && !is_adjacent && closes)
                .then(|| finding(space, LintKind::SpaceBeforePunctuation, ""))
        }
    }
}

fn is_arabic_digit(character: char) -> bool {
    matches!(character, '٠'..='٩')
}

fn is_persian_digit(character: char) -> bool {
    matches!(character, '۰'..='۹')
}

/// Whether exactly three Persian digits follow, so that a comma before them groups.
fn groups_three(rest: &str) -> bool {
    rest.chars().take(3).filter(|c| is_persian_digit(*c)).count() == 3
        && rest.chars().nth(3).is_none_or(|c| digit_value(c).is_none())
}

/// Tells whether a text can have a quotation in `"` at all, before its zones are known.
#[derive(Default)]
struct Quotations {
    last_mark: Option<usize>,
    /// Whether Persian was met between two marks on one line.
    possible: bool,
}

impl Quotations {
    fn meet(&mut self, text: &str, mark: usize) {
        let last_mark = self.last_mark.replace(mark);
        if self.possible {
            return;
        }
        let between = last_mark
            .and_then(|last| text.get(last..mark))
            .unwrap_or_default();
        self.possible = between.bytes().any(is_arabic_lead_byte) && !between.contains('\n');
    }
}

/// `"` pairs on one line with Persian between them.
fn quotation_marks(text: &str, zones: &[Range<usize>], findings: &mut Vec<LintFinding>) {
    let mut open: Option<usize> = None;
    let mut line_read_to = 0;
    let mut zones = zones.iter().peekable();
    for (position, _) in text.match_indices('"') {
        let line = text.get(line_read_to..position).unwrap_or_default();
        line_read_to = position;
        if line.contains('\n') {
            open = None;
        }
        while zones.peek().is_some_and(|zone| zone.end <= position) {
            zones.next();
        }
        if zones.peek().is_some_and(|zone| zone.contains(&position)) {
            continue;
        }
        let place = Place {
            text,
            start: position,
            character: '"',
        };
        let previous = place.previous().unwrap_or('\n');
        let next = place.next().unwrap_or('\n');
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
}

/// A full space where a half-space belongs.
fn missing_half_space(place: &Place) -> Option<LintFinding> {
    lint_words::wants_half_space(place.before(), place.after())
        .then(|| finding(place.range(), LintKind::MissingHalfSpace, "\u{200C}"))
}

/// A half-space that joins nothing, or another character used as one.
fn wrong_half_space(place: &Place) -> Option<LintFinding> {
    let (previous, next) = (place.previous(), place.next());
    if place.character != '\u{200C}' {
        // Old fonts and word processors used these for the half-space.
        let between = previous.is_some_and(lint_words::is_persian_letter)
            && next.is_some_and(lint_words::is_persian_letter);
        return between.then(|| finding(place.range(), LintKind::WrongHalfSpace, "\u{200C}"));
    }
    let idle = |side: Option<char>| side.is_none_or(|c| c.is_whitespace() || c == '\u{200C}');
    // Of two in a row the first stays, unless nothing joins it either.
    let doubled = next == Some('\u{200C}') && !idle(previous);
    let joins_nothing = (idle(previous) || idle(next)) && !doubled;
    joins_nothing.then(|| finding(place.range(), LintKind::WrongHalfSpace, ""))
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
    fn a_run_of_arabic_digits_is_one_finding() {
        let findings = lint_persian("سال ١٤٠٤ و ٥");
        let digits: Vec<_> = findings.iter().map(|finding| finding.range.len()).collect();
        assert_eq!(digits, [8, 2]);
    }

    #[test]
    fn a_quotation_is_seen_beside_marks_that_quote_nothing() {
        assert_eq!(
            fix_persian("قطر 5\" است\nلوله و \"پارس\" و \"ABC\"\n<b title=\"الف\">"),
            "قطر 5\" است\nلوله و «پارس» و \"ABC\"\n<b title=\"الف\">"
        );
        silent("\"الف\nب\"");
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
