//! minify-html over a body, where it pays.
//!
//! The writer leaves no white space between blocks and wraps every inline run in a block that keeps its spaces (`p`,
//! `li`, `td`, headings), because minify-html deletes spaces between inline elements in `div` and its like. What is
//! left to gain is quotation marks around attributes and long character references, so a body of plain paragraphs is
//! not worth a pass. Depth is bounded by the writer: minify-html recurses.

use minify_html::{Cfg, minify};

/// Bytes that a pass saves at least, in hundredths, to be worth its time.
const WORTHWHILE_PERCENT: usize = 2;

/// The same HTML, smaller; or as it was when there is little to gain.
pub(super) fn minified(html: String) -> String {
    if !pays(&html) {
        return html;
    }
    let settings = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    String::from_utf8(minify(html.as_bytes(), &settings)).unwrap_or(html)
}

/// Every attribute can lose two quotation marks and every reference such as `&quot;` five bytes: an upper bound of
/// what minify-html can do with HTML that the writer made.
fn pays(html: &str) -> bool {
    let (quotes, references) = html.bytes().fold((0, 0), |(quotes, references), byte| match byte {
        b'"' => (quotes + 1, references),
        b'&' => (quotes, references + 1),
        _ => (quotes, references),
    });
    let bound: usize = quotes + references * 5;
    bound * 100 > html.len() * WORTHWHILE_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paragraphs_are_left_alone_and_tables_are_not() {
        let plain = format!("<p>{}</p>", "متن بلند و ساده. ".repeat(20));
        assert_eq!(minified(plain.clone()), plain);
        assert_eq!(minified("<p class=\"a\">x</p>".to_owned()), "<p class=a>x</p>");
    }

    #[test]
    fn invisible_letters_and_spaces_that_show_survive() {
        let html = "<p class=\"x\">می\u{200C}شود <b>الف</b> <i>ب</i> ۱۲\u{A0}کیلو \u{2067}x\u{2069}</p>";
        let minified = minified(html.to_owned());
        for kept in ["می\u{200C}شود <b>", "</b> <i>", "۱۲\u{A0}کیلو", "\u{2067}x\u{2069}"] {
            assert!(minified.contains(kept), "{kept:?} in {minified}");
        }
    }
}
