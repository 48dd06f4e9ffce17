use std::cell::RefCell;
use std::path::Path;

use super::super::Span;
use super::*;

const FILE: &str = "content/products/nano-filter/index.md";

const TEXT: &str = "\
---
name: شرکت: پارس
company: parsmed
mqo: 500
updated_on: 1404-12-30
summary: شركت ما
---
";

#[allow(clippy::unnecessary_wraps, reason = "as places take it")]
fn span(line: u32, column: u32, end_column: u32) -> Option<Span> {
    Some(Span {
        line,
        column,
        end_line: line,
        end_column,
    })
}

/// Six that editors meet: a misspelt field, Persian without quotes, a reference, a date, letters, a picture;
/// and one without a place.
fn typical() -> Vec<Diagnostic> {
    vec![
        Diagnostic::error("yaml-colon").at(FILE, span(2, 7, 17)),
        Diagnostic::error("reference-unknown")
            .with("kind", "company")
            .with("slug", "parsmed")
            .with("suggestion", "pars-med")
            .at(FILE, span(3, 10, 17)),
        Diagnostic::error("unknown-key")
            .with("key", "mqo")
            .with("parent", "")
            .with("suggestion", "moq")
            .at(FILE, span(4, 1, 4)),
        Diagnostic::error("date-day-out-of-range")
            .with("value", "1404-12-30")
            .with("calendar", "persian")
            .with("year", "1404")
            .with("month", "12")
            .with("last_day", "29")
            .with("suggestion", "1404-12-29")
            .at(FILE, span(5, 13, 23)),
        Diagnostic::warning("persian-letters")
            .with("found", "شركت")
            .with("suggestion", "شرکت")
            .with("count", "3")
            .at(FILE, span(6, 10, 17)),
        Diagnostic::warning("image-heavy")
            .with("bytes", "6210000")
            .with("limit", "5000000")
            .at("content/products/nano-filter/تصویر main.jpg", None),
        Diagnostic::note("no-base-url"),
    ]
}

fn read(file: &str) -> Option<String> {
    (file == FILE).then(|| TEXT.to_owned())
}

fn human(diagnostics: &[Diagnostic], language: Language, colour: bool, limit: usize) -> String {
    written(|out| {
        write_human(
            diagnostics,
            &Human {
                language,
                colour,
                limit,
                read: &read,
            },
            out,
        )
    })
}

fn written(write: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Compares with `snapshots/<name>`; with `SNAPSHOTS=overwrite` writes it instead, for a person to review.
fn assert_snapshot(name: &str, actual: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic/report/snapshots");
    let path = folder.join(name);
    if std::env::var("SNAPSHOTS").is_ok_and(|wish| wish == "overwrite") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&path, actual).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    assert!(expected == actual, "{name} differs; the new one is:\n{actual}");
}

#[test]
fn tells_people_in_both_languages() {
    let list = typical();
    for language in Language::ALL {
        let mut text = human(&list, language, false, HUMAN_LIMIT);
        text.push_str(&summary(Counts::of(&list), language));
        text.push('\n');
        assert_snapshot(&format!("human.{}.txt", language.tag()), &text);
    }
}

#[test]
fn tells_programs_and_forges_in_both_languages() {
    let list = typical();
    for language in Language::ALL {
        let tag = language.tag();
        assert_snapshot(
            &format!("report.{tag}.json"),
            &written(|out| write_json(&list, language, out)),
        );
        assert_snapshot(
            &format!("github.{tag}.txt"),
            &written(|out| write_github(&list, language, out)),
        );
        let sarif = written(|out| write_sarif(&list, language, out));
        // The version changes with every release, the form does not.
        assert_snapshot(
            &format!("report.{tag}.sarif"),
            &sarif.replace(env!("CARGO_PKG_VERSION"), "VERSION"),
        );
    }
}

#[test]
fn writes_json_that_programs_can_rely_on() {
    let text = written(|out| write_json(&typical(), Language::English, out));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["version", "diagnostics", "errors", "warnings"]);
    assert_eq!(
        (
            json["version"].as_u64(),
            json["errors"].as_u64(),
            json["warnings"].as_u64()
        ),
        (Some(1), Some(4), Some(2))
    );
    for row in json["diagnostics"].as_array().unwrap() {
        let keys: Vec<&String> = row.as_object().unwrap().keys().collect();
        assert_eq!(
            keys,
            [
                "code",
                "severity",
                "file",
                "line",
                "column",
                "end_line",
                "end_column",
                "message",
                "help"
            ]
        );
    }
    assert!(json["diagnostics"][6]["file"].is_null());
}

#[test]
fn writes_right_documents_about_nothing() {
    for form in [write_json, write_sarif] {
        let text = written(|out| form(&[], Language::Persian, out));
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }
    assert_eq!(written(|out| write_github(&[], Language::English, out)), "");
    assert_eq!(human(&[], Language::English, true, 1), "");
    assert_eq!(summary(Counts::default(), Language::Persian), "ایرادی نیست.");
}

#[test]
fn writes_sarif_whose_results_find_their_rules_and_files() {
    let text = written(|out| write_sarif(&typical(), Language::English, out));
    let sarif: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    for result in run["results"].as_array().unwrap() {
        let rule =
            &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            .as_str()
            .unwrap();
        assert!(uri.is_ascii() && !uri.contains(' '), "{uri}");
    }
}

#[test]
fn cannot_be_made_to_give_github_a_command() {
    let hostile = Diagnostic::warning("file-stray").at("content/a,b:c\n::error::x", None);
    let text = written(|out| write_github(std::slice::from_ref(&hostile), Language::English, out));
    assert_eq!(text.lines().count(), 1);
    assert!(text.starts_with("::warning file=content/a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax,title=file-stray::"));
    let text = human(&[hostile], Language::English, false, 9);
    assert!(!text.lines().any(|line| line.trim_start().starts_with("::")));
}

#[test]
fn shows_the_worst_when_there_are_too_many_and_says_how_many_are_left() {
    let mut list: Vec<Diagnostic> = (0..500).map(|_| Diagnostic::warning("file-stray")).collect();
    list.push(Diagnostic::error("index-missing").with("folder", "content/products/x/"));
    let text = human(&list, Language::English, false, 3);
    assert_eq!(text.matches("warning[file-stray]").count(), 2);
    assert_eq!(text.matches("error[index-missing]").count(), 1);
    assert!(
        text.ends_with("And 498 more (498 warnings). `--format json` lists them all.\n\n"),
        "{text}"
    );
    assert!(human(&list, Language::Persian, false, 3).contains("و ۴۹۸ مورد دیگر (۴۹۸ هشدار)"));
}

#[test]
fn reads_each_file_once_and_only_when_it_is_shown() {
    let asked = RefCell::new(Vec::new());
    let read = |file: &str| {
        asked.borrow_mut().push(file.to_owned());
        None
    };
    let mut list: Vec<Diagnostic> = (1..50)
        .map(|line| Diagnostic::error("yaml-tab").at(["a.md", "b.md"][line % 2], span(1, 1, 2)))
        .collect();
    list.push(Diagnostic::warning("yaml-tab").at("not-shown.md", span(1, 1, 2)));
    let human = Human {
        language: Language::English,
        colour: false,
        limit: 49,
        read: &read,
    };
    written(|out| write_human(&list, &human, out));
    assert_eq!(*asked.borrow(), ["a.md", "b.md"]);
}

#[test]
fn sends_colours_only_when_told() {
    assert!(!human(&typical(), Language::Persian, false, 99).contains('\u{1b}'));
    let coloured = human(&typical(), Language::English, true, 99);
    let plain = without_colours(&coloured);
    assert_eq!(plain, human(&typical(), Language::English, false, 99));
}

/// The text without its colours.
fn without_colours(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| {
        plain + part.split_once('m').map_or(part, |(_, rest)| rest)
    })
}
