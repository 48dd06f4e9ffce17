//! What the server adds to a page in its answer: the live script, and leave for it in the page's own
//! Content-Security-Policy. Done in the text, as published pages must stay what the theme wrote.

use super::live::SCRIPT_PATH;

/// Sources that the script needs: itself, its event stream, its style sheet.
const NEEDED: [&str; 3] = ["script-src", "connect-src", "style-src"];

/// The page with the live script, which compares `edition` with what the server tells it later.
/// What is not UTF-8 stays as it is.
pub(super) fn decorate(page: Vec<u8>, edition: &str) -> Vec<u8> {
    let page = match String::from_utf8(page) {
        Ok(page) => page,
        Err(error) => return error.into_bytes(),
    };
    let script = format!("<script src=\"{SCRIPT_PATH}\" data-edition=\"{edition}\" defer></script>");
    let mut page = admit_script(&page);
    // A minifier may leave the end tag out.
    let end = find_last(&page, "</body").unwrap_or(page.len());
    page.insert_str(end, &script);
    page.into_bytes()
}

/// The page with every policy in its head widened.
fn admit_script(page: &str) -> String {
    // A policy counts only in the head (HTML, 4.2.5.3), and text of the body may look like one.
    let head_end = find(page, "<body").unwrap_or(page.len());
    let (mut rest, body) = page.split_at_checked(head_end).unwrap_or((page, ""));
    let mut widened = String::with_capacity(page.len() + 200);
    while let Some((before, tag, after)) = next_meta(rest) {
        widened.push_str(before);
        match widened_meta(tag) {
            Some(meta) => widened.push_str(&meta),
            None => widened.push_str(tag),
        }
        rest = after;
    }
    widened.push_str(rest);
    widened.push_str(body);
    widened
}

/// Splits at the first `<meta …>`.
fn next_meta(text: &str) -> Option<(&str, &str, &str)> {
    let start = find(text, "<meta")?;
    let (before, from_tag) = text.split_at_checked(start)?;
    let mut quote = None;
    let end = from_tag
        .char_indices()
        .find_map(|(index, character)| match (quote, character) {
            (None, '>') => Some(index + 1),
            (None, '"' | '\'') => {
                quote = Some(character);
                None
            }
            (Some(open), _) if open == character => {
                quote = None;
                None
            }
            _ => None,
        })?;
    let (tag, after) = from_tag.split_at_checked(end)?;
    Some((before, tag, after))
}

/// The tag anew when it is a Content-Security-Policy.
fn widened_meta(tag: &str) -> Option<String> {
    let attributes = attributes(tag);
    let value_of = |name: &str| {
        let found = attributes
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    if !value_of("http-equiv")?
        .trim()
        .eq_ignore_ascii_case("Content-Security-Policy")
    {
        return None;
    }
    let policy = widened_policy(value_of("content")?);
    let policy = policy.replace('&', "&amp;").replace('"', "&quot;");
    Some(format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"
    ))
}

/// Names and values of a tag's attributes, with quotes of either kind or none.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let inner = tag.get("<meta".len()..).unwrap_or_default();
    let mut rest = inner.trim_end_matches('>');
    loop {
        rest = rest.trim_start_matches(|character: char| character.is_ascii_whitespace() || character == '/');
        if rest.is_empty() {
            return found;
        }
        let name_end = rest.find(|character: char| character.is_ascii_whitespace() || character == '=');
        let (name, after) = rest.split_at(name_end.unwrap_or(rest.len()));
        let Some(value) = after.trim_start().strip_prefix('=') else {
            found.push((name.to_owned(), String::new()));
            // A lone quote or the like must not be read for ever.
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = quoted(value).unwrap_or_else(|| {
            let end = value.find(|character: char| character.is_ascii_whitespace());
            value.split_at(end.unwrap_or(value.len()))
        });
        found.push((name.to_owned(), unescaped(value)));
        rest = after;
    }
}

fn quoted(text: &str) -> Option<(&str, &str)> {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| text.strip_prefix(quote)?.split_once(quote))
}

/// The references that a serialiser may write for the characters of a policy.
fn unescaped(value: &str) -> String {
    value
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// The policy that also lets the server's own script, connection and style sheet through. A directive that is
/// not there follows `default-src`; where neither is there, nothing forbids it and nothing is added.
fn widened_policy(policy: &str) -> String {
    let mut directives: Vec<Vec<&str>> = policy
        .split(';')
        .map(|directive| directive.split_ascii_whitespace().collect::<Vec<_>>())
        .filter(|directive| !directive.is_empty())
        .collect();
    let fallback = sources(&directives, "default-src").map(<[&str]>::to_vec);
    for name in NEEDED {
        if sources(&directives, name).is_none() {
            let Some(fallback) = &fallback else { continue };
            let mut directive = vec![name];
            directive.extend(fallback);
            directives.push(directive);
        }
        let directive = directives.iter_mut().find(|directive| is_named(directive, name));
        if let Some(directive) = directive {
            directive.retain(|source| !source.eq_ignore_ascii_case("'none'"));
            if !directive.contains(&"'self'") {
                directive.push("'self'");
            }
        }
    }
    directives
        .iter()
        .map(|directive| directive.join(" "))
        .collect::<Vec<_>>()
        .join("; ")
}

fn is_named(directive: &[&str], name: &str) -> bool {
    directive
        .first()
        .is_some_and(|first| first.eq_ignore_ascii_case(name))
}

fn sources<'a, 'd>(directives: &'a [Vec<&'d str>], name: &str) -> Option<&'a [&'d str]> {
    let directive = directives.iter().find(|directive| is_named(directive, name))?;
    directive.get(1..)
}

/// The first place of an ASCII text, whatever its letters' case.
fn find(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    text.as_bytes()
        .windows(wanted.len())
        .position(|window| window.eq_ignore_ascii_case(wanted))
}

/// The last place of an ASCII text, whatever its letters' case.
fn find_last(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    text.as_bytes()
        .windows(wanted.len())
        .rposition(|window| window.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'";
    const WIDENED: &str = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'";

    fn decorated(page: &str) -> String {
        String::from_utf8(decorate(page.as_bytes().to_vec(), "e1")).unwrap()
    }

    #[test]
    fn widens_the_policy_and_nothing_else() {
        let page = format!(
            "<!DOCTYPE html><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
             <title>content=\"x\"</title><body><p>متن</p></body></html>"
        );
        let expected = page.replace(POLICY, WIDENED).replace(
            "</body>",
            "<script src=\"/_karvan/live.js\" data-edition=\"e1\" defer></script></body>",
        );
        assert_eq!(decorated(&page), expected);
    }

    #[test]
    fn finds_the_policy_however_it_is_written() {
        let escaped = POLICY.replace('\'', "&#39;");
        for meta in [
            format!("<META CONTENT=\"{POLICY}\"\n HTTP-EQUIV = Content-Security-Policy />"),
            format!("<meta http-equiv='content-security-policy' content='{escaped}'>"),
            format!(
                "<meta name=a content=\"2 > 1\"><meta content=\"{POLICY}\" http-equiv=\"Content-Security-Policy\">"
            ),
        ] {
            let page = decorated(&format!("<head>{meta}</head><body></body>"));
            assert!(page.contains(&format!("content=\"{WIDENED}\">")), "{page}");
        }
    }

    #[test]
    fn leaves_policies_in_the_body_and_other_metas_alone() {
        let page = format!(
            "<head><meta name=\"description\" content=\"{POLICY}\"></head><body>\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"></body>"
        );
        assert!(!decorated(&page).contains(WIDENED));
    }

    #[test]
    fn keeps_what_a_policy_already_allows() {
        assert_eq!(
            widened_policy("default-src 'self' https://a.example; script-src 'none'; CONNECT-SRC 'self'"),
            "default-src 'self' https://a.example; script-src 'self'; CONNECT-SRC 'self'; style-src 'self' https://a.example"
        );
        assert_eq!(widened_policy("img-src 'self'"), "img-src 'self'");
        assert_eq!(widened_policy(" ; "), "");
    }

    #[test]
    fn adds_the_script_where_the_end_tag_is_missing_and_to_the_last_one() {
        assert!(decorated("<p>x").ends_with("defer></script>"));
        let page = decorated("<body><pre>&lt;/body> <!-- </body> --></pre></BODY>");
        assert!(page.contains("</pre><script src="), "{page}");
    }

    #[test]
    fn survives_broken_pages() {
        for page in [
            "",
            "<meta",
            "<meta http-equiv=\"",
            "<meta ' = \" >",
            "<meta =>",
            "<body",
            "<meta \"x>",
        ] {
            assert!(decorated(page).contains("/_karvan/live.js"), "{page}");
        }
        assert_eq!(decorate(vec![0xFF, b'<'], "e"), [0xFF, b'<']);
    }
}
