//! Rules of the theme that no compiler checks: one style sheet for both directions, nothing inline, no other host,
//! nothing printed unescaped but what a view calls HTML, and every string in every language.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use karvan::language::{Locale, Messages};

/// The files of one folder of the theme with a given ending: name and text.
fn theme_files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("themes/karvan")
        .join(folder);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == ending) {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort();
    assert!(!files.is_empty());
    files
}

/// `text` without what stands between `open` and `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

fn styles() -> Vec<(String, String)> {
    let strip = |(name, text): (String, String)| (name, without(&text, "/*", "*/"));
    theme_files("styles", "css").into_iter().map(strip).collect()
}

fn templates() -> Vec<(String, String)> {
    let strip = |(name, text): (String, String)| (name, without(&text, "{#", "#}"));
    theme_files("templates", "html").into_iter().map(strip).collect()
}

/// Property and value of every declaration, selectors and at-rules left out.
fn declarations(css: &str) -> Vec<(&str, &str)> {
    let pieces = css.split_inclusive(['{', '}', ';']);
    let declarations = pieces
        .filter(|piece| !piece.ends_with('{'))
        .map(|piece| piece.trim_end_matches(['}', ';']));
    let pairs = declarations.filter_map(|declaration| declaration.split_once(':'));
    pairs
        .map(|(property, value)| (property.trim(), value.trim()))
        .collect()
}

#[test]
fn styles_name_no_side_that_depends_on_the_direction() {
    let side = |word: &str| matches!(word, "left" | "right");
    let sided = [
        "text-align",
        "float",
        "clear",
        "caption-side",
        "justify-content",
        "justify-items",
        "justify-self",
    ];
    let mut wrong = Vec::new();
    for (name, css) in styles() {
        for (property, value) in declarations(&css) {
            let by_value = sided.contains(&property) && value.split_whitespace().any(side);
            if property == "direction" || property.split('-').any(side) || by_value {
                wrong.push(format!("{name}: {property}: {value}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "write the logical property instead:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn declarations_are_found() {
    let css = "@media (width < 60em) { a:hover { margin-left: 1px; color: red } } b { float: left }";
    assert_eq!(
        declarations(css),
        [("margin-left", "1px"), ("color", "red"), ("float", "left")]
    );
}

#[test]
fn styles_load_nothing_from_elsewhere() {
    for (name, css) in styles() {
        assert!(!css.contains("@import"), "{name} imports a style sheet");
        for (_, rest) in css
            .match_indices("url(")
            .map(|(at, found)| css.split_at(at + found.len()))
        {
            let target = rest.trim_start_matches(['"', '\'']);
            assert!(
                !target.contains("//") || target.find(')') < target.find("//"),
                "{name} names another host: {}",
                target.lines().next().unwrap()
            );
        }
    }
}

#[test]
fn only_what_a_view_calls_html_is_printed_unescaped() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, template) in templates() {
        for (at, _) in template.match_indices('|') {
            let filter = template[at + 1..].trim_start();
            let word: String = filter
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if word != "safe" {
                continue;
            }
            seen += 1;
            let before = template[..at].trim_end();
            let start = before
                .rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.')))
                .map_or(0, |at| at + 1);
            if !before[start..].ends_with("_html") {
                wrong.push(format!("{name}: {} | safe", &before[start..]));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(seen > 50, "only {seen} were found: the reading is broken");
}

#[test]
fn templates_hold_no_script_and_no_style() {
    for (name, template) in templates() {
        assert!(!template.contains("<style"), "{name} has a style element");
        for (at, _) in template.match_indices("<script") {
            let tag = &template[at..];
            let head = tag.split_once('>').map_or(tag, |(head, _)| head);
            let is_file = head.starts_with(r#"<script src="{{ root }}{{ site.assets.scripts."#)
                && head.ends_with(r#"}}" defer"#)
                && tag[head.len()..].starts_with("></script>");
            assert!(
                is_file || head == r#"<script type="application/ld+json""#,
                "{name} has a script inside"
            );
        }
        for attribute in attributes(&template) {
            assert!(attribute != "style", "{name} has a style attribute");
            assert!(
                !attribute.starts_with("on"),
                "{name} has the attribute {attribute}"
            );
        }
    }
}

/// A script says nothing by itself, asks no other host, and writes no markup, so that no text can become a program.
#[test]
fn scripts_hold_no_words_and_make_no_markup() {
    for (name, script) in theme_files("scripts", "js") {
        let code: String = script
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| [line, "\n"])
            .collect();
        assert!(
            !code.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c)),
            "{name} holds Persian or Arabic: write it in the strings, with `script-` before its key"
        );
        for forbidden in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "http:",
            "//cdn",
            "import.meta",
            "export ",
        ] {
            assert!(!code.contains(forbidden), "{name} holds {forbidden}");
        }
    }
}

/// The names of all attributes: words between white space and `="`.
fn attributes(template: &str) -> Vec<&str> {
    let names = template.match_indices("=\"").filter_map(|(at, _)| {
        let before = &template[..at];
        let start = before.rfind(|c: char| !(c.is_ascii_lowercase() || c == '-'))?;
        before[start..]
            .starts_with(char::is_whitespace)
            .then(|| before[start..].trim_start())
    });
    names.collect()
}

#[test]
fn attributes_are_found() {
    assert_eq!(
        attributes(r#"<a href="x" onclick="y()"{% if z == "w" %} style="q"{% endif %}>"#),
        ["href", "onclick", "style"]
    );
}

#[test]
fn templates_name_no_other_host() {
    for (name, template) in templates() {
        for scheme in ["http:", "https:", "=\"//"] {
            assert!(!template.contains(scheme), "{name} holds {scheme}");
        }
    }
}

/// The ids of a Fluent file.
fn ids(fluent: &str) -> BTreeSet<String> {
    let messages = fluent
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    messages
        .filter_map(|line| line.split_once('='))
        .map(|(id, _)| id.trim().to_owned())
        .collect()
}

/// The ids of every language: `fa.ftl` and `fa.words.ftl` are one.
fn strings() -> BTreeMap<String, BTreeSet<String>> {
    let mut languages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, text) in theme_files("strings", "ftl") {
        let language = name.split('.').next().unwrap().to_owned();
        languages.entry(language).or_default().extend(ids(&text));
    }
    languages
}

#[test]
fn every_language_has_every_string() {
    let languages = strings();
    let all: BTreeSet<_> = languages.values().flatten().cloned().collect();
    assert_eq!(
        languages.keys().collect::<Vec<_>>(),
        ["ar", "en", "fa", "ru"],
        "the languages that the theme ships"
    );
    for (language, ids) in &languages {
        let missing: Vec<_> = all.difference(ids).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

/// The messages of a language with their text, in the order of the files: one that is there twice is twice here.
fn messages_of(language: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for (name, text) in theme_files("strings", "ftl") {
        if name.split('.').next() != Some(language) {
            continue;
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =") {
                Some((id, value)) if line.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                    found.push((id.to_owned(), value.to_owned()));
                }
                _ => {
                    if let Some((_, value)) = found.last_mut() {
                        value.push('\n');
                        value.push_str(line);
                    }
                }
            }
        }
    }
    assert!(!found.is_empty(), "{language}");
    found
}

#[test]
fn a_string_takes_the_same_arguments_in_every_language() {
    let arguments = |text: &str| -> BTreeSet<String> {
        text.split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect())
            .collect()
    };
    let english: BTreeMap<String, String> = messages_of("en").into_iter().collect();
    for language in strings().keys() {
        for (id, text) in messages_of(language) {
            let (own, master) = (arguments(&text), arguments(&english[&id]));
            // Where a tie has one kind at its far end, a language that bends nouns says the kind in its own words.
            let complete = own == master || (id.starts_with("tie-") && own.is_subset(&master));
            assert!(
                complete,
                "{language}: {id} takes {own:?} where English takes {master:?}"
            );
        }
    }
}

#[test]
fn a_string_that_chooses_by_number_has_every_form_of_its_language() {
    for (language, forms) in [
        ("ru", ["one", "few", "many", "other"].as_slice()),
        ("ar", ["zero", "one", "two", "few", "many", "other"].as_slice()),
    ] {
        let mut seen = 0;
        for (id, text) in messages_of(language) {
            // Under a large number the form follows the number; the list ends alike from three on.
            let shorter = id.starts_with("number-") || id.starts_with("and-");
            if text.contains("->") && !(language == "ar" && shorter) {
                seen += 1;
                for form in forms {
                    assert!(
                        text.contains(&format!("[{form}]")),
                        "{language}: {id} lacks {form}"
                    );
                }
            }
        }
        assert!(seen > 30, "{language}: only {seen} were found");
    }
}

fn messages(language: &str) -> Messages {
    let files = theme_files("strings", "ftl");
    let sources: Vec<(&str, &str)> = files
        .iter()
        .filter(|(name, _)| name.split('.').next() == Some(language))
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    Messages::from_ftl(&Locale::new(language).unwrap(), &sources).unwrap()
}

#[test]
fn counts_are_in_the_form_that_the_number_asks_for() {
    let counted = |language: &str, key: &str, numbers: &[i64]| -> Vec<String> {
        let messages = messages(language);
        let count = |n: &i64| messages.get(key, &[("n", (*n).into())]).unwrap();
        numbers.iter().map(count).collect()
    };
    assert_eq!(
        counted("ru", "products-count", &[0, 1, 2, 5, 11, 21, 22, 25, 1111]),
        [
            "0 товаров",
            "1 товар",
            "2 товара",
            "5 товаров",
            "11 товаров",
            "21 товар",
            "22 товара",
            "25 товаров",
            "1\u{a0}111 товаров"
        ]
    );
    assert_eq!(
        counted("ru", "payment-days", &[1, 3, 10, 21]),
        ["около 1 дня", "около 3 дней", "около 10 дней", "около 21 дня"]
    );
    assert_eq!(
        counted("ar", "products-count", &[0, 1, 2, 3, 10, 11, 99, 100, 103, 111]),
        [
            "لا منتجات",
            "منتج واحد",
            "منتجان",
            "3 منتجات",
            "10 منتجات",
            "11 منتجًا",
            "99 منتجًا",
            "100 منتج",
            "103 منتجات",
            "111 منتجًا"
        ]
    );
    assert_eq!(
        counted("ar", "ready-for-markets", &[1, 2, 3, 20]),
        [
            "جاهز لدخول سوق واحدة",
            "جاهز لدخول سوقين",
            "جاهز لدخول 3 أسواق",
            "جاهز لدخول 20 سوقًا"
        ]
    );
}

#[test]
fn every_language_is_written_in_its_own_letters() {
    let check = |language: &str, foreign: &[char]| {
        for (id, text) in messages_of(language) {
            let found = text.chars().find(|c| foreign.contains(c));
            assert_eq!(found, None, "{language}: {id}");
        }
    };
    check(
        "ar",
        &['ی', 'ک', 'ۀ', 'ە', 'پ', 'چ', 'ژ', 'گ', '\u{200C}', '?', ';'],
    );
    check("fa", &['ي', 'ك', 'ى', 'ة', '?', ';']);
    check("ru", &['“', '”', '،', '’']);
    // A comma of Latin script stands beside Arabic letters nowhere.
    for language in ["ar", "fa"] {
        for (id, text) in messages_of(language) {
            assert!(!text.contains(", "), "{language}: {id}");
        }
    }
}

#[test]
fn no_string_is_given_twice() {
    // Files of a language are read one after the other, and the last would win.
    let mut known = BTreeSet::new();
    for (name, text) in theme_files("strings", "ftl") {
        let language = name.split('.').next().unwrap().to_owned();
        for id in ids(&text) {
            assert!(
                known.insert((language.clone(), id.clone())),
                "{id} again in {name}"
            );
        }
    }
}

#[test]
fn every_string_of_the_templates_exists() {
    let known = strings().remove("en").unwrap();
    let mut missing = BTreeSet::new();
    let documents = theme_files("documents", "typ");
    for (name, template) in templates().into_iter().chain(documents) {
        let plain = template.match_indices("s.").filter(|(at, _)| {
            let before = template[..*at].chars().next_back();
            !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.'))
        });
        let with_arguments = template.match_indices("t(key=\"");
        for (at, opening) in plain.chain(with_arguments) {
            let rest = &template[at + opening.len()..];
            let key: String = rest
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            if !known.contains(&key.replace('_', "-")) {
                missing.insert(format!("{name}: {key}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// Files of the rooms that show strings of the theme, each with its text up to its tests, comments left out.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // Files and messages about them name diagnostics, not strings.
        if [
            "assets.rs",
            "contrast.rs",
            "file_reading.rs",
            "media_messages.rs",
            "plan.rs",
        ]
        .contains(&name.as_str())
        {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            let (code, _) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.push((name, lines.collect::<Vec<_>>().join("\n")));
        }
    }
}

#[test]
fn every_string_of_the_program_exists() {
    // Not strings: an alternate language, slugs of free pages, ids on pages, codes of diagnostics, a colour's role,
    // attributes.
    let others = [
        "x-default",
        "our-words",
        "how-to-buy",
        "member-needs",
        "strings-language-missing",
        "style-invalid",
        "file-unreadable",
        "1970-01-01",
        "edition-empty",
        "on-cover-quiet",
        "card-not-drawn",
        "card-letter-missing",
        "cards-without-fonts",
        "kit-not-made",
        "document-not-made",
        "pdf-not-built-in",
        "search-index-failed",
        "data-facts",
        "data-maker-page",
        "http-equiv",
    ];
    let strings = strings();
    let known: BTreeSet<&String> = strings.values().flatten().collect();
    let mut files = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/site"),
        &mut files,
    );
    let mut seen = 0;
    let mut missing = Vec::new();
    for (name, code) in &files {
        for literal in code.split('"').skip(1).step_by(2) {
            let words = literal.split('-');
            let is_key = literal.contains('-')
                && words.clone().all(|word| {
                    !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                });
            if !is_key || others.contains(&literal) {
                continue;
            }
            seen += 1;
            if !known.contains(&literal.to_owned()) {
                missing.push(format!("{name}: {literal}"));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
    assert!(seen > 200, "only {seen} were found: the reading is broken");
}

#[test]
fn every_list_by_a_facet_has_its_heading() {
    let strings = strings();
    let headings = [
        (
            "products",
            ["sector", "market", "scheme", "kind", "type", "place", "brand"].as_slice(),
        ),
        (
            "companies",
            [
                "sector",
                "market",
                "scheme",
                "type",
                "capability",
                "size",
                "place",
            ]
            .as_slice(),
        ),
    ];
    for (kind, facets) in headings {
        for facet in facets {
            for key in [format!("title-{kind}-{facet}"), format!("facet-{facet}")] {
                assert!(strings.values().all(|known| known.contains(&key)), "{key}");
            }
        }
    }
}
