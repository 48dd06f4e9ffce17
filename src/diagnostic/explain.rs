//! What `karvan explain CODE` prints: the sentences of a code in general, why the rule exists, and an example.

use std::fmt::Write;

use super::Diagnostic;
use super::messages::{self, Language};

/// A page about `code`, several lines, or `None` for a code that does not exist. `…` stands where a diagnostic
/// would quote what was written.
#[must_use]
pub fn explain(code: &str, language: Language) -> Option<String> {
    let code = messages::known_codes().find(|known| *known == code)?;
    let sentence = messages::sentence(&Diagnostic::error(code), language);
    let mut page = format!("{code}\n\n{}\n", sentence.message);
    if let Some(help) = sentence.help {
        let _ = writeln!(page, "{help}");
    }
    if let Some(explanation) = messages::explanation(code, language) {
        let _ = writeln!(page, "\n{}", explanation.trim_end());
    }
    Some(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explains_with_reason_and_example() {
        let expected = "\
yaml-colon

The value contains a colon and a space, so it must stand in quotes.
Put the whole value in quotes, as in `name: \"Pars: medical devices\"`.

A colon followed by a space separates a field from its value. A second one on the line is only allowed
inside quotes.

    Wrong:  name: شرکت: پارس
    Right:  name: \"شرکت: پارس\"
";
        assert_eq!(explain("yaml-colon", Language::English).unwrap(), expected);
        assert!(
            explain("yaml-colon", Language::Persian)
                .unwrap()
                .contains("گیومهٔ لاتین")
        );
    }

    #[test]
    fn leaves_a_gap_for_what_only_a_mistake_would_tell() {
        assert!(
            explain("unknown-key", Language::English)
                .unwrap()
                .contains("There is no field `…` here.")
        );
    }

    #[test]
    fn knows_no_page_for_words_of_the_frame_or_nonsense() {
        for code in ["report-error", "word-kind-product", "unknown", ""] {
            assert_eq!(explain(code, Language::English), None, "{code}");
        }
    }

    #[test]
    fn has_a_page_for_every_code_and_examples_for_forty() {
        for language in Language::ALL {
            assert!(messages::known_codes().all(|code| explain(code, language).is_some()));
            let explained =
                messages::known_codes().filter(|code| messages::explanation(code, language).is_some());
            assert!(explained.count() >= 40);
        }
    }
}
