//! The order of the rooms (`ARCHITECTURE.md`): a room imports only rooms above it. Reads every `crate::room` in `src/`,
//! wherever it stands, except in comments.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// From the top down.
const ROOMS: [&str; 16] = [
    "diagnostic",
    "language",
    "vocabulary",
    "csv",
    "settings",
    "source",
    "catalogue",
    "reports",
    "markup",
    "theme",
    "media",
    "search",
    "site",
    "output",
    "serve",
    "cli",
];

fn source_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The room that a file is in; none for `lib.rs` and `main.rs`, which open the doors.
fn room_of(file: &Path, source: &Path) -> Option<usize> {
    let first = file
        .strip_prefix(source)
        .unwrap()
        .iter()
        .next()
        .unwrap()
        .to_str()
        .unwrap();
    let name = first.strip_suffix(".rs").unwrap_or(first);
    if matches!(name, "lib" | "main") {
        return None;
    }
    let room = ROOMS.iter().position(|room| *room == name);
    assert!(room.is_some(), "`src/{first}` is in no room of the list");
    room
}

/// The text without comments; strings stay, since `crate::` does not occur in them.
fn without_comments(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    lines.collect::<Vec<_>>().join("\n")
}

/// Names that follow `crate::`, also in braces: `crate::{language::Date, settings}`.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let standing_alone = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if !standing_alone {
            continue;
        }
        let rest = &text[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => found.push(first_name(rest)),
            Some(inside) => found.extend(names_at_first_level(inside)),
        }
    }
    found
}

fn first_name(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

fn names_at_first_level(inside: &str) -> Vec<String> {
    let mut names = vec![first_name(inside)];
    let mut depth = 0;
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(first_name(&inside[at + 1..])),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn no_room_imports_a_room_below_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    source_files(&source, &mut files);
    files.sort();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in &files {
        let Some(room) = room_of(file, &source) else {
            continue;
        };
        for name in imports(&without_comments(&fs::read_to_string(file).unwrap())) {
            let Some(other) = ROOMS.iter().position(|room| *room == name) else {
                continue;
            };
            seen += 1;
            if other > room {
                let file = file.strip_prefix(&source).unwrap().display();
                wrong.push(format!(
                    "src/{file}: `{}` imports `{name}`, which is below it",
                    ROOMS[room]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(
        seen > 50,
        "only {seen} imports were found in {} files: the reading is broken",
        files.len()
    );
}

#[test]
fn imports_are_found_in_every_form() {
    let text = "use crate::language::Date;\nuse crate::{settings, source::{Disk, Sources},\n  theme::Theme};\n\
                fn f() { crate::vocabulary::names(); $crate::cli::x!(); mycrate::serve::x() }";
    assert_eq!(
        imports(text),
        ["language", "settings", "source", "theme", "vocabulary", "cli"]
    );
}
