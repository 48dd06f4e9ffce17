//! minify-html over a body, where it pays.
//!
//! The writer leaves no white space between blocks and wraps every inline run in a block that keeps its spaces (`p`,
//! `li`, `td`, headings), because minify-html deletes spaces between inline elements in `div` and its like. What is
//! left to gain is quotation marks around attributes and long character references, so a body of plain paragraphs is
//! not worth a pass: over the sample's bodies it would save less than one byte in a hundred and take three times as
//! long as writing them. Depth is bounded by the writer: minify-html recurses.

use minify_html::{Cfg, minify};

/// Bytes that a pass saves at least, in hundredths, to be worth its time.
const WORTHWHILE_PERCENT: usize = 2;

/// The same HTML, smaller; or as it was when there is little to gain.
pub(super) fn minified(html: String) -> String {
    if pays(&html) {
        pass(&html).unwrap_or(html)
    } else {
        html
    }
}

/// One pass of minify-html.
pub(super) fn pass(html: &str) -> Option<String> {
    let settings = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        ..Cfg::default()
    };
    String::from_utf8(minify(html.as_bytes(), &settings)).ok()
}

/// Every quotation mark may go and every reference such as `&quot;` may lose five bytes: an upper bound of what
/// minify-html can do with HTML that the writer made.
fn pays(html: &str) -> bool {
    let count = |wanted: u8| html.bytes().filter(|byte| *byte == wanted).count();
    (count(b'"') + count(b'&') * 5) * 100 > html.len() * WORTHWHILE_PERCENT
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
        for kept in [
            "می\u{200C}شود <b>",
            "</b> <i>",
            "۱۲\u{A0}کیلو",
            "\u{2067}x\u{2069}",
        ] {
            assert!(minified.contains(kept), "{kept:?} in {minified}");
        }
    }
}
