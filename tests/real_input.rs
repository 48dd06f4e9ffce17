//! Input that was not written for Karvan: five news reports as they came, without half-spaces, and a catalogue
//! made from the HS 2022 list. Both build, and what is said about them is true.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::catalogue::write_minimal;
use common::{Folder, build, check_json, repository, shared_cache, tree};

/// What a reader sees: tags out, entities back, runs of blanks as one.
fn visible(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for character in html.chars() {
        match character {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                text.push(' ');
            }
            other if !in_tag => text.push(other),
            _ => {}
        }
    }
    let text = text
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn five_news_reports_become_pages_whose_words_are_all_there() {
    let folder = Folder::new("reports");
    let root = folder.join("catalogue");
    write_minimal(&root);
    let reports = repository().join("tests/fixtures/reports");
    let mut bodies = Vec::new();
    for (number, entry) in fs::read_dir(reports).unwrap().enumerate() {
        let report = fs::read_to_string(entry.unwrap().path()).unwrap();
        let page = root.join(format!("content/pages/report-{number}"));
        fs::create_dir_all(&page).unwrap();
        let front = "---\ntitle: {fa: گزارش, en: Report}\nsummary: {fa: خبر, en: News}\n---\n\n";
        fs::write(page.join("index.md"), format!("{front}{report}")).unwrap();
        bodies.push((number, report));
    }
    assert_eq!(bodies.len(), 5);
    let output = folder.join("public");
    build(&root, &output, &shared_cache());
    for (number, report) in bodies {
        let page = fs::read_to_string(output.join(format!("fa/pages/report-{number}/index.html"))).unwrap();
        let page = visible(&page);
        for word in report
            .split_whitespace()
            .filter(|word| word.chars().all(char::is_alphabetic))
        {
            assert!(
                page.contains(word),
                "«{word}» of report {number} is not on its page"
            );
        }
    }
    // Every warning about them must point at something that stands there.
    let (_, document) = check_json(&root, &shared_cache());
    for one in document["diagnostics"].as_array().unwrap() {
        let file = one["file"].as_str().unwrap_or_default();
        if !file.contains("/report-") || one["code"] == "translation-missing" {
            continue;
        }
        let line = usize::try_from(one["line"].as_u64().unwrap()).unwrap();
        let text = fs::read_to_string(root.join(file)).unwrap();
        let quoted = text.lines().nth(line - 1).unwrap();
        let message = format!("{} {}", one["message"], one["help"]);
        let token = message.split('`').nth(1).unwrap_or_default().to_owned();
        assert!(quoted.contains(&token), "{file}:{line}: {message}");
    }
}

fn generate_hs_catalogue(root: &Path) {
    let script = repository().join("tests/fixtures/hs2022/generate.py");
    let status = Command::new("python3")
        .arg(script)
        .arg("--out")
        .arg(root)
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn a_catalogue_made_from_the_hs_list_builds_without_a_finding() {
    let folder = Folder::new("hs2022");
    let root = folder.join("catalogue");
    generate_hs_catalogue(&root);
    let (run, document) = check_json(&root, &shared_cache());
    run.exits_with(0);
    let found: Vec<_> = document["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["code"] != "no-base-url")
        .collect();
    assert!(found.is_empty(), "{found:#?}");
    let output = folder.join("public");
    build(&root, &output, &shared_cache());
    let pages = tree(&output);
    let products = pages
        .keys()
        .filter(|path| {
            path.starts_with("en/products/") && path.matches('/').count() == 3 && !path.contains("/by/")
        })
        .count();
    assert!(products >= 200, "only {products} products");
}
