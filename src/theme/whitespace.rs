//! Templates are written on many lines and pages are born without them: what an HTML minifier would take out
//! of every page is taken out of every template once.
//!
//! The rule is JSX's: white space with a line break in it is nothing where it touches a tag or an expression,
//! and one blank between words. A blank that is meant stands on one line with what it parts.

/// Collapses a template's source. Text inside `<pre>`, `<textarea>` and Tera comments is left alone.
#[must_use]
pub fn collapse(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source.trim();
    while !rest.is_empty() {
        if let Some(end) = verbatim_end(rest) {
            let (verbatim, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if !verbatim.starts_with("{#") {
                out.push_str(verbatim);
            }
            rest = after;
            continue;
        }
        let Some(start) = rest.find(|c: char| c.is_ascii_whitespace() || c == '<' || c == '{') else {
            out.push_str(rest);
            break;
        };
        let (text, after) = rest.split_at_checked(start).unwrap_or((rest, ""));
        out.push_str(text);
        if !after.starts_with(|c: char| c.is_ascii_whitespace()) {
            // One character on, unless a verbatim piece begins here.
            if verbatim_end(after).is_none() {
                let mut characters = after.chars();
                out.extend(characters.next());
                rest = characters.as_str();
            } else {
                rest = after;
            }
            continue;
        }
        let end = after
            .find(|c: char| !c.is_ascii_whitespace())
            .unwrap_or(after.len());
        let (run, following) = after.split_at_checked(end).unwrap_or((after, ""));
        if !run.contains('\n') {
            out.push_str(run);
        } else if !vanishes(&out, following) {
            out.push(' ');
        }
        rest = following;
    }
    out
}

fn vanishes(before: &str, after: &str) -> bool {
    let comment_next = after.starts_with("{#");
    before.is_empty()
        || before.ends_with(['>', '}'])
        || after.is_empty()
        || after.starts_with(['<', '{'])
        || comment_next
}

/// Length of a piece at the start of `rest` that must stay as it is.
fn verbatim_end(rest: &str) -> Option<usize> {
    let closing = [("{#", "#}"), ("<pre", "</pre>"), ("<textarea", "</textarea>")]
        .into_iter()
        .find(|(opening, _)| rest.starts_with(opening))?
        .1;
    Some(rest.find(closing).map_or(rest.len(), |at| at + closing.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_line_breaks_out_beside_tags_and_expressions() {
        assert_eq!(
            collapse("<ul>\n  <li>a</li>\n  <li>{{ b }}</li>\n</ul>\n"),
            "<ul><li>a</li><li>{{ b }}</li></ul>"
        );
        assert_eq!(
            collapse("{% if a %}\n  text\n{% endif %}"),
            "{% if a %}text{% endif %}"
        );
    }

    #[test]
    fn keeps_blanks_that_stand_on_one_line_and_between_words() {
        assert_eq!(collapse("<a>x</a> <a>y</a>"), "<a>x</a> <a>y</a>");
        assert_eq!(collapse("<p>two\n   words</p>"), "<p>two words</p>");
        assert_eq!(
            collapse("<a\n  href=\"x\"\n  class=\"y\">"),
            "<a href=\"x\" class=\"y\">"
        );
    }

    #[test]
    fn leaves_preformatted_text_and_half_spaces_alone() {
        assert_eq!(collapse("<pre>a\n  b</pre>"), "<pre>a\n  b</pre>");
        assert_eq!(collapse("می\u{200c}شود\u{a0}x"), "می\u{200c}شود\u{a0}x");
    }

    #[test]
    fn drops_comments_with_their_lines() {
        assert_eq!(
            collapse("<p>a</p>\n{# note\n more #}\n<p>b</p>"),
            "<p>a</p><p>b</p>"
        );
    }
}
