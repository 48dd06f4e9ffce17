use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;

use super::*;

const SOURCES: [(Language, &str); 2] = [(Language::English, ENGLISH), (Language::Persian, PERSIAN)];

fn told(diagnostic: &Diagnostic, language: Language) -> (String, String) {
    let sentence = sentence(diagnostic, language);
    (sentence.message, sentence.help.unwrap_or_default())
}

/// The parts of each message, in order: `""` for its value, then the names of its attributes.
fn parts(source: &str) -> BTreeMap<String, Vec<String>> {
    let resource = fluent_syntax::parser::parse(source).expect("the file is right");
    let mut parts = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut names = vec![String::new()];
            names.extend(
                message
                    .attributes
                    .iter()
                    .map(|attribute| attribute.id.name.to_owned()),
            );
            assert!(message.value.is_some(), "{} has no value", message.id.name);
            assert!(
                parts.insert(message.id.name.to_owned(), names).is_none(),
                "{} is there twice",
                message.id.name
            );
        }
    }
    parts
}

#[test]
fn both_files_are_right_and_say_the_same_things() {
    let (english, persian) = (parts(ENGLISH), parts(PERSIAN));
    assert_eq!(english, persian);
    assert_eq!(
        english.keys().map(String::as_str).collect::<Vec<_>>(),
        named_facts(ENGLISH).into_keys().collect::<Vec<_>>()
    );
    let sets = |source| -> BTreeMap<_, BTreeSet<_>> {
        named_facts(source)
            .into_iter()
            .map(|(name, facts)| (name, facts.into_iter().collect()))
            .collect()
    };
    assert_eq!(
        sets(ENGLISH),
        sets(PERSIAN),
        "the two languages name different facts"
    );
}

#[test]
fn every_sentence_can_be_put_together_and_ends_as_a_sentence() {
    for (language, _) in SOURCES {
        let messages = messages(language);
        for code in known_codes() {
            let arguments = messages.arguments(&Diagnostic::error(code));
            let message = messages.bundle.get_message(code).unwrap();
            let attributes = message
                .attributes()
                .map(|attribute| (attribute.id(), attribute.value()));
            for (part, pattern) in std::iter::once(("", message.value().unwrap())).chain(attributes) {
                let mut errors = Vec::new();
                let sentence = messages
                    .bundle
                    .format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty(), "{code}.{part}: {errors:?}");
                let right_end = match language {
                    Language::English => sentence.ends_with(['.', '?']),
                    Language::Persian => sentence.ends_with(['.', '؟']),
                };
                assert!(part == "explain" || right_end, "{code}.{part}: {sentence}");
                let known_part = matches!(part, "" | "help" | "explain")
                    || part.starts_with("help-")
                    || part.starts_with("message-");
                assert!(known_part, "{code}.{part}");
            }
        }
    }
}

#[test]
fn persian_is_written_as_the_rules_for_persian_ask() {
    for line in PERSIAN.lines().filter(|line| !line.starts_with('#')) {
        // Three lines show the wrong way on purpose.
        if line.contains("نادرست") || line.contains("«ي»") {
            continue;
        }
        for wrong in [
            "ي", "ك", "ۀ", " می ", " نمی ", " ها ", " های ", " تر ", " ،", " ؛", " ؟", "  ؟", "،،",
        ] {
            // Lists of marks and examples may hold a mark after a space.
            let is_list_of_marks = line.contains("، ؛ ؟");
            assert!(is_list_of_marks || !line.contains(wrong), "{wrong:?} in {line}");
        }
    }
}

/// The program's own source below `src`, without tests and without this room.
fn source_files() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
        let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        entries.sort();
        for path in entries {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if name != "diagnostic" {
                    walk(&path, files);
                }
            } else if path.extension().is_some_and(|end| end == "rs") && !name.ends_with("tests.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text
                    .split("#[cfg(test)]\nmod tests {")
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                files.push((path, code));
            }
        }
    }
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

/// String literals that follow `before`.
fn literals_after<'t>(text: &'t str, before: &str) -> Vec<&'t str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

fn all_literals(text: &str) -> BTreeSet<&str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .collect()
}

#[test]
fn every_code_that_the_program_uses_has_its_sentences() {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (path, text) in source_files() {
        for before in [
            "Diagnostic::error(\"",
            "Diagnostic::warning(\"",
            "Diagnostic::note(\"",
            ".code = \"",
        ] {
            used.extend(literals_after(&text, before).into_iter().map(str::to_owned));
        }
        if path
            .components()
            .any(|part| matches!(part.as_os_str().to_str(), Some("media" | "output")))
        {
            for body in text.split("fn code(").skip(1) {
                let body = body.split("\n    }\n").next().unwrap_or_default();
                used.extend(all_literals(body).into_iter().map(str::to_owned));
            }
        }
        for line in text
            .lines()
            .filter(|line| line.contains("let code = if") || line.contains("base(\""))
        {
            used.extend(
                all_literals(line)
                    .into_iter()
                    .filter(|word| word.contains('-'))
                    .map(str::to_owned),
            );
        }
    }
    assert!(
        used.len() > 100 || used.is_empty(),
        "the search no longer finds the codes: {used:?}"
    );
    let missing: Vec<&String> = used.iter().filter(|code| !is_known_code(code)).collect();
    assert!(
        missing.is_empty(),
        "no sentence in messages/*.ftl for {missing:?}"
    );
}

#[test]
fn every_fact_that_a_sentence_names_is_given_where_its_code_is_used() {
    let mut given: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    // These get their facts under another code and are renamed when more is known.
    let mut renamed: BTreeSet<String> = BTreeSet::new();
    for (_, text) in source_files() {
        renamed.extend(literals_after(&text, ".code = \"").into_iter().map(str::to_owned));
        let mut facts: BTreeSet<String> = literals_after(&text, ".with(\"")
            .into_iter()
            .map(str::to_owned)
            .collect();
        if facts.is_empty() {
            continue;
        }
        if text.contains("suggest(") {
            facts.insert("suggestion".to_owned());
        }
        let literals = all_literals(&text);
        for code in known_codes().filter(|code| literals.contains(code)) {
            given.entry(code).or_default().extend(facts.iter().cloned());
        }
    }
    let mut missing = Vec::new();
    for (code, facts) in given.iter().filter(|(code, _)| !renamed.contains(**code)) {
        for name in named_facts(ENGLISH).remove(code).unwrap_or_default() {
            let name = name.strip_suffix(WORD_SUFFIX).unwrap_or(name);
            if !facts.contains(name) {
                missing.push(format!("{code}: {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "facts that nobody gives: {missing:?}");
}

#[test]
fn lists_codes_once_and_in_order() {
    let codes: Vec<&str> = known_codes().collect();
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(
        is_known_code("unknown-key") && !is_known_code("word-kind-product") && !is_known_code("nonsense")
    );
}

#[test]
fn chooses_the_sentence_by_the_facts_that_are_there() {
    let bare = Diagnostic::error("unknown-key")
        .with("key", "mqo")
        .with("parent", "");
    let (message, help) = told(&bare, Language::English);
    assert_eq!(message, "There is no field `mqo` here.");
    assert!(help.starts_with("Check the spelling"));
    let inside = Diagnostic::error("unknown-key")
        .with("key", "unti")
        .with("parent", "moq")
        .with("known", "amount, unit");
    assert_eq!(
        told(&inside, Language::English),
        (
            "`moq` has no field `unti`.".to_owned(),
            "These fields exist: amount, unit.".to_owned()
        )
    );
    assert_eq!(
        told(&inside.with("suggestion", "unit"), Language::Persian).1,
        "شاید منظورتان «unit» است؟"
    );
}

#[test]
fn translates_the_words_that_are_facts() {
    let diagnostic = Diagnostic::error("wrong-type")
        .with("field", "types")
        .with("expected", "list")
        .with("found", "mapping");
    assert_eq!(
        told(&diagnostic, Language::English).0,
        "`types` must be a list, but a group of fields stands here."
    );
    assert_eq!(
        told(&diagnostic, Language::Persian).0,
        "«types» باید فهرست باشد، ولی اینجا چند فیلد آمده است."
    );
    let unknown = Diagnostic::warning("translation-missing").with("language", "tg");
    assert_eq!(
        told(&unknown, Language::English).0,
        "The text of this entry is not there in tg."
    );
}

#[test]
fn begins_a_sentence_with_a_capital_even_when_a_word_comes_first() {
    let diagnostic = Diagnostic::error("output-obstructed")
        .with("path", "public/fa")
        .with("obstacle", "a file that Karvan did not write");
    assert!(
        told(&diagnostic, Language::English)
            .0
            .starts_with("A file that Karvan did not write is in the way")
    );
}

#[test]
fn shows_numbers_in_the_digits_of_the_language_but_codes_as_written() {
    let diagnostic = Diagnostic::error("hs-length")
        .with("value", "40900")
        .with("count", "5")
        .with("suggestion", "040900");
    let (message, help) = told(&diagnostic, Language::Persian);
    assert_eq!(message, "«40900» ۵ رقم دارد؛ کد HS شش رقم است.");
    assert!(help.contains("«\"040900\"»"));
}

#[test]
fn shows_hostile_facts_without_obeying_them() {
    let diagnostic = Diagnostic::error("unit-unknown").with("value", "kg\u{1b}[2J\n::error::x\u{202e}");
    let message = told(&diagnostic, Language::English).0;
    assert_eq!(
        message,
        "`kg<U+001B>[2J ::error::x<U+202E>` is not a unit that Karvan knows."
    );
    // Fluent's own syntax in a fact is text.
    let braces = Diagnostic::error("unit-unknown").with("value", "{ $value }");
    assert!(told(&braces, Language::English).0.starts_with("`{ $value }`"));
}

#[test]
fn tells_at_least_code_and_facts_where_a_sentence_is_missing() {
    let diagnostic = Diagnostic::error("not-written-yet").with("value", "x");
    for language in Language::ALL {
        assert_eq!(
            told(&diagnostic, language),
            ("not-written-yet (value: x)".to_owned(), String::new())
        );
    }
}

#[test]
fn reads_a_language_from_a_tag_or_an_environment() {
    assert_eq!(Language::from_tag("fa-IR"), Some(Language::Persian));
    assert_eq!(Language::from_tag("fa_IR.UTF-8"), Some(Language::Persian));
    assert_eq!(Language::from_tag("EN"), Some(Language::English));
    assert_eq!(Language::from_tag("fao"), None);
}
