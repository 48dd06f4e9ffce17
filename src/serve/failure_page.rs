//! The page that stands in for one that cannot be made: what is wrong, in Persian and in English, readable without
//! script; with it, it gives way as soon as the mistake is repaired.

use std::fmt::Write;

use super::live::{STYLES_PATH, place_text, worst};
use crate::diagnostic::report::summary;
use crate::diagnostic::{Diagnostic, Language, report::Counts, sentence};

/// What could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// No load has given a site yet.
    Site,
    /// The site is there, this page is not.
    Page,
    /// The first load is not done.
    Loading,
}

/// A whole HTML page; the caller adds the live script.
pub(super) fn failure_page(failure: Failure, diagnostics: &[Diagnostic]) -> String {
    let mut page = String::from(
        "<!DOCTYPE html>\n<html lang=\"fa\" dir=\"rtl\" data-karvan-failure>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">\n",
    );
    // Writing to a string cannot fail.
    let _ = write!(
        page,
        "<title>{} · {}</title>\n<link rel=\"stylesheet\" href=\"{STYLES_PATH}\">\n</head>\n<body class=\"failure\">\n<main>\n",
        title(failure, Language::Persian),
        title(failure, Language::English),
    );
    for language in [Language::Persian, Language::English] {
        section(&mut page, failure, diagnostics, language);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// The same as plain text, for what is no page: a style sheet, a picture.
pub(super) fn failure_text(diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for language in Language::ALL {
        for diagnostic in worst(diagnostics) {
            let told = sentence(diagnostic, language);
            let lines = [Some(place_text(diagnostic)), Some(told.message), told.help];
            for line in lines.into_iter().flatten().filter(|line| !line.is_empty()) {
                text.push_str(&line);
                text.push('\n');
            }
        }
    }
    text
}

fn section(page: &mut String, failure: Failure, diagnostics: &[Diagnostic], language: Language) {
    let (tag, direction) = match language {
        Language::Persian => ("fa", "rtl"),
        Language::English => ("en", "ltr"),
    };
    let _ = write!(
        page,
        "<section lang=\"{tag}\" dir=\"{direction}\">\n<h1>{}</h1>\n",
        title(failure, language)
    );
    if !diagnostics.is_empty() {
        let found = summary(Counts::of(diagnostics), language);
        let _ = write!(page, "<p>{}</p>\n<ol>\n", marked_up(&found));
        for diagnostic in worst(diagnostics) {
            item(page, diagnostic, language);
        }
        page.push_str("</ol>\n");
    }
    let _ = write!(
        page,
        "<p class=\"quiet\">{}</p>\n</section>\n",
        hint(failure, language)
    );
}

fn item(page: &mut String, diagnostic: &Diagnostic, language: Language) {
    let told = sentence(diagnostic, language);
    let _ = writeln!(
        page,
        "<li class=\"{}\"><p>{}</p>",
        diagnostic.severity.as_str(),
        marked_up(&told.message)
    );
    let place = place_text(diagnostic);
    if !place.is_empty() {
        let _ = writeln!(
            page,
            "<p class=\"place\"><bdi dir=\"ltr\">{}</bdi></p>",
            escaped(&place)
        );
    }
    if let Some(help) = told.help {
        let _ = writeln!(page, "<p class=\"help\">{}</p>", marked_up(&help));
    }
    page.push_str("</li>\n");
}

fn title(failure: Failure, language: Language) -> &'static str {
    match (failure, language) {
        (Failure::Site, Language::Persian) => "سایت ساخته نشد",
        (Failure::Site, Language::English) => "The site could not be made",
        (Failure::Page, Language::Persian) => "این صفحه ساخته نشد",
        (Failure::Page, Language::English) => "This page could not be made",
        (Failure::Loading, Language::Persian) => "کاتالوگ در حال خوانده شدن است",
        (Failure::Loading, Language::English) => "The catalogue is being read",
    }
}

fn hint(failure: Failure, language: Language) -> &'static str {
    match (failure, language) {
        (Failure::Loading, Language::Persian) => "به محض آماده شدن، همین صفحه نشان داده می‌شود.",
        (Failure::Loading, Language::English) => "This page appears as soon as it is ready.",
        (_, Language::Persian) => "پرونده را درست و ذخیره کنید؛ این صفحه خودش تازه می‌شود.",
        (_, Language::English) => "Correct the file and save it; this page refreshes by itself.",
    }
}

/// A sentence as HTML. What it quotes, between backticks or guillemets, is isolated: codes and paths would else be
/// torn apart in a Persian line.
fn marked_up(sentence: &str) -> String {
    let mut html = String::with_capacity(sentence.len() + 64);
    for (index, part) in sentence.split('`').enumerate() {
        if index % 2 == 1 {
            let _ = write!(html, "<code dir=\"auto\">{}</code>", escaped(part));
        } else {
            html.push_str(&escaped(part).replace('«', "«<bdi>").replace('»', "</bdi>»"));
        }
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_is_wrong_in_both_languages() {
        let diagnostic = Diagnostic::error("reference-unknown")
            .with("kind", "company")
            .with("slug", "<b>pars")
            .with("suggestion", "pars-med")
            .at("content/products/a/index.md", None);
        let page = failure_page(Failure::Site, &[diagnostic]);
        for expected in [
            "<section lang=\"fa\" dir=\"rtl\">",
            "<section lang=\"en\" dir=\"ltr\">",
            "سایت ساخته نشد",
            "<bdi dir=\"ltr\">content/products/a/index.md</bdi>",
            "&lt;b&gt;pars",
        ] {
            assert!(page.contains(expected), "{expected} in {page}");
        }
        assert!(!page.contains("<b>pars"));
    }

    #[test]
    fn quotations_are_isolated() {
        assert_eq!(
            marked_up("Write `a<b` in «x/y»."),
            "Write <code dir=\"auto\">a&lt;b</code> in «<bdi>x/y</bdi>»."
        );
    }
}
