//! Direction inside text: finding runs of the other direction and isolating them.
//!
//! A browser orders mixed text by UAX #9, which cannot know that `021-88880000` or `PV-220/B+` is one thing; after
//! Persian letters it draws both backwards. So each run that is foreign to its page is wrapped as tightly as can be:
//! `<bdi>` in HTML, U+2066/2067 … U+2069 where markup cannot go (R10–R14). Marks that reorder (U+202A–202E) are never
//! written, and are found in source text by [`forbidden_controls`].
//!
//! Values that are known to be codes go through [`ltr_code_html`] and need no search; the search for runs is for
//! prose and names. Bodies in Markdown are cut into pieces by their markup: use [`isolate_html_fragment`] for those.

use std::borrow::Cow;
use std::ops::Range;

use super::locale::{Direction, Locale};
use super::runs::{self, Extent};

/// Escapes a text for HTML (content or quoted attribute) and wraps each run that is foreign to the page's direction:
/// `<bdi dir="ltr">` on right-to-left pages, with `lang="en"` where it has English words; `<bdi lang="fa" dir="rtl">`
/// on left-to-right ones. Borrows when there is nothing to do.
///
/// The text is taken as a whole: one without any letter of the page's direction becomes a single run, its full stop
/// included.
pub fn isolate_html<'a>(text: &'a str, locale: &Locale) -> Cow<'a, str> {
    isolate(text, locale, Extent::Whole)
}

/// As [`isolate_html`], for a piece of a longer text (between two pieces of markup): punctuation at its end belongs
/// to the page, not to the run.
pub fn isolate_html_fragment<'a>(text: &'a str, locale: &Locale) -> Cow<'a, str> {
    isolate(text, locale, Extent::Fragment)
}

/// Isolates foreign runs with U+2066 (or U+2067) … U+2069, for titles, alternative texts, mail bodies and feeds
/// (R14). Does not escape. Borrows when there is nothing to do.
pub fn isolate_plain<'a>(text: &'a str, locale: &Locale) -> Cow<'a, str> {
    let runs = runs::foreign_runs(text, locale.direction(), Extent::Whole);
    if runs.is_empty() {
        return Cow::Borrowed(text);
    }
    let opening = if locale.is_rtl() { '\u{2066}' } else { '\u{2067}' };
    let mut result = String::with_capacity(text.len() + runs.len() * 6);
    let mut position = 0;
    for run in runs {
        result.push_str(slice(text, position..run.start));
        result.push(opening);
        result.push_str(slice(text, run.clone()));
        result.push('\u{2069}');
        position = run.end;
    }
    result.push_str(slice(text, position..text.len()));
    Cow::Owned(result)
}

/// A code (HS, GTIN, model, telephone, address, certificate number) for HTML: escaped, and on a right-to-left page
/// inside `<bdi dir="ltr">`.
pub fn ltr_code_html<'a>(code: &'a str, locale: &Locale) -> Cow<'a, str> {
    if !locale.is_rtl() {
        return escape_html(code);
    }
    Cow::Owned(format!("<bdi dir=\"ltr\">{}</bdi>", escape_html(code)))
}

/// A code where markup cannot go: on a right-to-left page between U+2066 and U+2069. Not escaped.
pub fn ltr_code_plain<'a>(code: &'a str, locale: &Locale) -> Cow<'a, str> {
    if locale.is_rtl() {
        Cow::Owned(format!("\u{2066}{code}\u{2069}"))
    } else {
        Cow::Borrowed(code)
    }
}

/// Escapes `&`, `<`, `>` and both quotation marks. Borrows when there are none.
pub fn escape_html(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(is_special) {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len() + 16);
    escape_into(text, &mut result);
    Cow::Owned(result)
}

/// Direction of the first letter that has one; `None` for a text without letters. Digits and marks do not count.
pub fn first_strong(text: &str) -> Option<Direction> {
    text.chars().find_map(|character| {
        if runs::is_rtl_letter(character) {
            Some(Direction::Rtl)
        } else if character.is_alphabetic() {
            Some(Direction::Ltr)
        } else {
            None
        }
    })
}

/// The mark with which a `<title>` begins when its first letter is foreign to the page (R04): a title has no `dir`.
pub fn title_mark(title: &str, locale: &Locale) -> Option<char> {
    match (locale.direction(), first_strong(title)?) {
        (Direction::Rtl, Direction::Ltr) => Some('\u{200F}'),
        (Direction::Ltr, Direction::Rtl) => Some('\u{200E}'),
        _ => None,
    }
}

/// A text for `<title>` and its like: [`title_mark`] if it needs one, then the text with isolated runs. Not escaped.
pub fn title_plain<'a>(title: &'a str, locale: &Locale) -> Cow<'a, str> {
    let isolated = isolate_plain(title, locale);
    match title_mark(title, locale) {
        Some(mark) => Cow::Owned(format!("{mark}{isolated}")),
        None => isolated,
    }
}

/// Whether a letter belongs to the Latin script (accents included).
pub fn is_latin(character: char) -> bool {
    matches!(character, 'a'..='z' | 'A'..='Z' | 'ª' | 'º' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
        && !matches!(character, '×' | '÷')
}

/// A direction control in source text that must not be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForbiddenControl {
    /// Where it is, in bytes.
    pub range: Range<usize>,
    /// The control.
    pub character: char,
}

/// Finds the controls that source text must not hold: U+202A–202E anywhere (they also hide code from reviewers),
/// U+200E and U+200F unless in front of a minus or currency sign as CLDR writes them, and isolates that are not
/// closed, or opened, on their line.
pub fn forbidden_controls(text: &str) -> Vec<ForbiddenControl> {
    // All of them are E2 80 xx or E2 81 xx in UTF-8; most texts have none but the half-space.
    if !text.as_bytes().contains(&0xE2) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open: Vec<ForbiddenControl> = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let control = || ForbiddenControl {
            range: start..start + character.len_utf8(),
            character,
        };
        match character {
            '\u{202A}'..='\u{202E}' => found.push(control()),
            '\u{200E}' | '\u{200F}' => {
                let before_sign = characters
                    .peek()
                    .is_some_and(|(_, next)| matches!(next, '−' | '-' | '$' | '€' | '£' | '؋'));
                if !before_sign {
                    found.push(control());
                }
            }
            '\u{2066}'..='\u{2068}' => open.push(control()),
            '\u{2069}' if open.pop().is_none() => found.push(control()),
            '\n' => found.append(&mut open),
            _ => {}
        }
    }
    found.append(&mut open);
    found.sort_by_key(|control| control.range.start);
    found
}

fn isolate<'a>(text: &'a str, locale: &Locale, extent: Extent) -> Cow<'a, str> {
    let runs = runs::foreign_runs(text, locale.direction(), extent);
    if runs.is_empty() {
        return escape_html(text);
    }
    let mut result = String::with_capacity(text.len() + runs.len() * 40);
    let mut position = 0;
    for run in runs {
        escape_into(slice(text, position..run.start), &mut result);
        let foreign = slice(text, run.clone());
        result.push_str(opening_tag(foreign, locale.direction()));
        escape_into(foreign, &mut result);
        result.push_str("</bdi>");
        position = run.end;
    }
    escape_into(slice(text, position..text.len()), &mut result);
    Cow::Owned(result)
}

fn opening_tag(run: &str, page: Direction) -> &'static str {
    match page {
        Direction::Rtl if has_english_words(run) => "<bdi lang=\"en\" dir=\"ltr\">",
        Direction::Rtl if run.contains(|c| matches!(c, '\u{400}'..='\u{4FF}')) => {
            "<bdi lang=\"ru\" dir=\"ltr\">"
        }
        Direction::Rtl => "<bdi dir=\"ltr\">",
        Direction::Ltr => match runs::arabic_script_language(run) {
            Some("ar") => "<bdi lang=\"ar\" dir=\"rtl\">",
            Some(_) => "<bdi lang=\"fa\" dir=\"rtl\">",
            None => "<bdi dir=\"rtl\">",
        },
    }
}

/// WCAG 3.1.2 asks for the language of foreign words, not of codes: a run counts as English when some word of it is
/// three Latin letters or more, not all capitals, and the run is no address.
fn has_english_words(run: &str) -> bool {
    if run.contains("://") || run.contains('@') || run.starts_with("www.") || run.starts_with('/') {
        return false;
    }
    run.split(|c: char| !is_latin(c) && !c.is_ascii_digit() && !matches!(c, '\'' | '’' | '_' | '/'))
        .any(|word| {
            word.chars().all(is_latin) && word.chars().count() >= 3 && word.chars().any(char::is_lowercase)
        })
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

fn escape_into(text: &str, result: &mut String) {
    let mut rest = text;
    while let Some(position) = rest.bytes().position(is_special) {
        let Some((before, after)) = rest.split_at_checked(position) else {
            break;
        };
        result.push_str(before);
        result.push_str(match after.bytes().next() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        });
        rest = after.get(1..).unwrap_or_default();
    }
    result.push_str(rest);
}

fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fa() -> Locale {
        Locale::new("fa").unwrap()
    }

    fn en() -> Locale {
        Locale::new("en").unwrap()
    }

    #[test]
    fn borrows_when_nothing_is_foreign() {
        for text in [
            "دستگاه تصفیهٔ آب، نسخهٔ ۲",
            "ساخت ۱۴۰۴",
            "۱۲٫۵ کیلوگرم",
            "سال 2026",
            "",
        ] {
            assert!(matches!(isolate_html(text, &fa()), Cow::Borrowed(_)), "{text}");
            assert!(matches!(isolate_plain(text, &fa()), Cow::Borrowed(_)), "{text}");
        }
        for text in ["Water filter, 12.5 kg", "Élan – “quoted” 3 × 4", ""] {
            assert!(matches!(isolate_html(text, &en()), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn wraps_tightly_on_persian_pages() {
        let html = |text| isolate_html(text, &fa()).into_owned();
        assert_eq!(
            html("مدل PV-220/B+ است"),
            "مدل <bdi dir=\"ltr\">PV-220/B+</bdi> است"
        );
        assert_eq!(
            html("شرکت Pars Med."),
            "شرکت <bdi lang=\"en\" dir=\"ltr\">Pars Med</bdi>."
        );
        assert_eq!(
            html("(ISO 9001)، CE"),
            "(<bdi dir=\"ltr\">ISO 9001</bdi>)، <bdi dir=\"ltr\">CE</bdi>"
        );
        assert_eq!(html("دما ≥ 95 % شد"), "دما <bdi dir=\"ltr\">≥ 95 %</bdi> شد");
        assert_eq!(html("فولاد & Q<A"), "فولاد &amp; <bdi dir=\"ltr\">Q&lt;A</bdi>");
        assert_eq!(
            html("نشانی a@b.example است"),
            "نشانی <bdi dir=\"ltr\">a@b.example</bdi> است"
        );
    }

    #[test]
    fn wraps_persian_on_english_pages() {
        let html = |text| isolate_html(text, &en()).into_owned();
        assert_eq!(
            html("Company: شرکت پارس (سهامی خاص) - 5 products"),
            "Company: <bdi lang=\"fa\" dir=\"rtl\">شرکت پارس (سهامی خاص)</bdi> - 5 products"
        );
        assert_eq!(
            html("named الشركة العربية here"),
            "named <bdi lang=\"ar\" dir=\"rtl\">الشركة العربية</bdi> here"
        );
        assert_eq!(
            html("in ۱۴۰۴/۰۷/۱۵, too"),
            "in <bdi lang=\"fa\" dir=\"rtl\">۱۴۰۴/۰۷/۱۵</bdi>, too"
        );
    }

    #[test]
    fn a_text_wholly_foreign_is_one_run_with_its_punctuation() {
        assert_eq!(
            isolate_html("Hello, world.", &fa()),
            "<bdi lang=\"en\" dir=\"ltr\">Hello, world.</bdi>"
        );
        assert_eq!(
            isolate_html_fragment(" Pars Med. ", &fa()),
            " <bdi lang=\"en\" dir=\"ltr\">Pars Med</bdi>. "
        );
    }

    #[test]
    fn codes_are_wrapped_without_a_search() {
        assert_eq!(ltr_code_html("0409.00", &fa()), "<bdi dir=\"ltr\">0409.00</bdi>");
        assert_eq!(ltr_code_html("A&B", &en()), "A&amp;B");
        assert_eq!(ltr_code_plain("+98 21", &fa()), "\u{2066}+98 21\u{2069}");
    }

    #[test]
    fn titles_begin_with_a_mark_when_their_first_letter_is_foreign() {
        assert_eq!(title_mark("PV-220 پمپ", &fa()), Some('\u{200F}'));
        assert_eq!(title_mark("۲۲۰ پمپ", &fa()), None);
        assert_eq!(
            title_plain("سیمرغ catalogue", &en()),
            "\u{200E}\u{2067}سیمرغ\u{2069} catalogue"
        );
        assert_eq!(title_mark("123", &en()), None);
    }

    #[test]
    fn finds_controls_that_reorder_and_marks_that_are_stray() {
        let kinds = |text: &str| {
            forbidden_controls(text)
                .iter()
                .map(|f| f.character)
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds("a\u{202E}b\u{202C}"), ['\u{202E}', '\u{202C}']);
        assert_eq!(kinds("تهران\u{200F}"), ['\u{200F}']);
        assert!(kinds("دما \u{200E}−۵").is_empty());
        assert!(kinds("می‌شود “x” – \u{2066}ok\u{2069}").is_empty());
        assert_eq!(kinds("\u{2067}open\nclose\u{2069}"), ['\u{2067}', '\u{2069}']);
        assert_eq!(
            forbidden_controls("ab\u{202E}").first().map(|f| f.range.clone()),
            Some(2..5)
        );
    }

    #[test]
    fn isolates_never_nest_or_change_the_text() {
        let pieces = [
            "پارس",
            "ABC",
            " ",
            "(",
            ")",
            "5",
            "۵",
            "-",
            ".",
            ": ",
            "«",
            "»",
            "\u{2066}x\u{2069}",
            "kg",
            "+",
            "\n",
            "USD 5 FOB",
        ];
        for a in pieces {
            for b in pieces {
                for c in pieces {
                    for d in pieces {
                        let text = [a, b, c, d].concat();
                        for locale in [fa(), en()] {
                            let isolated = isolate_plain(&text, &locale);
                            let bare = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2069}'], "");
                            assert_eq!(bare(&isolated), bare(&text));
                            assert!(forbidden_controls(&isolated).is_empty(), "{text:?} {isolated:?}");
                            assert!(!isolated.contains("\u{2066}\u{2069}"));
                        }
                    }
                }
            }
        }
    }
}
