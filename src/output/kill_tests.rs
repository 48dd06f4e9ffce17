//! The process dies, the disk is full or a call is refused at every single file-system call of a build; what a
//! visitor then sees, and what the next build makes of it.
//!
//! A test that kills the real binary needs no switch inside it: kill it after a random time, again and again, while
//! it publishes two sites in turn over one folder, and ask the same questions of the folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::journal::JOURNAL_NAME;
use super::test_support::{Fault, FaultyDisk, Pages, Scratch, clean_tree, publish_pages, publish_with, tree};
use super::{MANIFEST_NAME, OutputError};

type Tree = BTreeMap<String, Vec<u8>>;

/// Every kind of change at once, between `old_site` and `new_site`.
fn old_site() -> Pages {
    Pages::new(&[
        ("index.html", "home, which stays"),
        ("404.html", "changes"),
        ("assets/site.1.css", "old style"),
        ("assets/keep.js", "script"),
        ("en/a/index.html", "page a"),
        ("en/b/index.html", "page b, which goes"),
        ("en/deep/er/est/index.html", "folders that go"),
        ("en/file-to-folder", "file"),
        ("en/folder-to-file/index.html", "folder"),
        ("en/folder-to-file/more/index.html", "more"),
        ("fa/Case/index.html", "old spelling"),
        ("fa/list.json", "[1]"),
    ])
}

fn new_site() -> Pages {
    Pages::new(&[
        ("index.html", "home, which stays"),
        ("404.html", "changed"),
        ("assets/site.2.css", "new style, under a new name"),
        ("assets/keep.js", "SCRIPT"),
        ("assets/pictures/a/1.webp", "picture"),
        ("en/a/index.html", "page A"),
        ("en/c/index.html", "new page"),
        ("en/file-to-folder/index.html", "in the folder"),
        ("en/folder-to-file", "now a file"),
        ("fa/case/index.html", "new spelling"),
        ("fa/list.json", "[1,2]"),
        ("fa/new/x/index.html", "x"),
        ("fa/new/y/index.html", "y"),
    ])
}

fn third_site() -> Pages {
    old_site()
        .without("en/a/index.html")
        .with("en/c/index.html", "third")
        .with("fa/new", "a file")
}

const FOREIGN: &str = "en/b/notes.txt";

fn without_ours(tree: Tree) -> Tree {
    tree.into_iter()
        .filter(|(path, _)| !path.starts_with(".karvan-"))
        .collect()
}

fn prepare(scratch: &Scratch) -> (std::path::PathBuf, Tree) {
    let output = scratch.join("public");
    publish_pages(&output, &old_site()).unwrap();
    fs::write(output.join(FOREIGN), "foreign").unwrap();
    let tree = tree(&output);
    (output, tree)
}

fn clean_with_foreign(site: &Pages) -> Tree {
    let mut expected = clean_tree(site);
    expected.insert("en/b/".to_owned(), Vec::new());
    expected.insert(FOREIGN.to_owned(), b"foreign".to_vec());
    expected
}

/// Every file is the old or the new one, what both sites have is never missing, pages come after their assets.
fn assert_whole(now: &Tree, old: &Tree, new: &Tree, context: &str) {
    for (path, bytes) in now.iter().filter(|(path, _)| !path.ends_with('/')) {
        let is_whole = old.get(path) == Some(bytes) || new.get(path) == Some(bytes);
        assert!(is_whole, "{path} is neither old nor new, {context}");
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(now.contains_key(path), "{path} is missing, {context}");
    }
    let is_new = |path: &str| now.get(path) == new.get(path);
    let is_page = |path: &str| !path.ends_with('/') && !path.starts_with("assets/") && path != MANIFEST_NAME;
    let changed_pages = new
        .keys()
        .filter(|path| is_page(path) && old.get(*path) != new.get(*path));
    if changed_pages.map(String::as_str).any(is_new) {
        for asset in new.keys().filter(|path| path.starts_with("assets/")) {
            assert!(is_new(asset), "a new page stands before {asset}, {context}");
        }
    }
    if now.get(MANIFEST_NAME) == new.get(MANIFEST_NAME) {
        assert_eq!(now, new, "the manifest came too early, {context}");
    }
}

#[test]
fn a_kill_at_any_call_of_a_change_leaves_whole_files_and_the_next_build_completes() {
    let new = clean_with_foreign(&new_site());
    let third = clean_with_foreign(&third_site());
    let (mut kept_old, mut was_under_way) = (0, 0);
    for at in 0.. {
        // Now and then it is a third site that is built next.
        let (next, expected) = if at % 5 == 0 {
            (third_site(), &third)
        } else {
            (new_site(), &new)
        };
        let scratch = Scratch::new();
        let (output, old) = prepare(&scratch);
        let disk = FaultyDisk::new(Fault::Death, at);
        let result = publish_with(&disk, &output, &new_site());
        if !disk.was_hit() {
            assert!(result.is_ok());
            assert!(kept_old > 20 && was_under_way > 20, "{kept_old} {was_under_way}");
            return;
        }
        let context = format!("killed at call {at}: {result:?}");
        let now = without_ours(tree(&output));
        assert_whole(&now, &old, &new, &context);
        if output.join(JOURNAL_NAME).exists() {
            was_under_way += 1;
        } else if now != new {
            assert_eq!(now, old, "{context}");
            kept_old += 1;
        }
        publish_pages(&output, &next).unwrap();
        assert_eq!(&tree(&output), expected, "{context}");
    }
}

#[test]
fn a_kill_during_recovery_is_recovered_from_too() {
    let new = clean_with_foreign(&new_site());
    for first in (40..).step_by(13) {
        for second in (0..).step_by(4) {
            let scratch = Scratch::new();
            let (output, old) = prepare(&scratch);
            let disk = FaultyDisk::new(Fault::Death, first);
            let _ = publish_with(&disk, &output, &new_site());
            if !disk.was_hit() {
                return;
            }
            let disk = FaultyDisk::new(Fault::Death, second);
            let _ = publish_with(&disk, &output, &new_site());
            let context = format!("killed at call {first}, then at {second}");
            assert_whole(&without_ours(tree(&output)), &old, &new, &context);
            publish_pages(&output, &new_site()).unwrap();
            assert_eq!(tree(&output), new, "{context}");
            if !disk.was_hit() {
                break;
            }
        }
    }
}

#[test]
fn a_kill_at_any_call_of_a_first_build_leaves_nothing_or_all() {
    let new = clean_tree(&new_site());
    for at in 0.. {
        let scratch = Scratch::new();
        let output = scratch.join("made/by/build/public");
        let disk = FaultyDisk::new(Fault::Death, at);
        let result = publish_with(&disk, &output, &new_site());
        if !disk.was_hit() {
            assert!(result.is_ok() && at > 30);
            return;
        }
        if output.exists() {
            assert_eq!(tree(&output), new, "killed at call {at}");
        }
        publish_pages(&output, &new_site()).unwrap();
        assert_eq!(tree(&output), new, "killed at call {at}");
        let beside = fs::read_dir(scratch.join("made/by/build")).unwrap().count();
        assert_eq!(beside, 1, "killed at call {at}");
    }
}

#[test]
fn a_kill_at_any_call_of_a_first_build_inside_an_existing_folder_is_recovered_from() {
    let mut new = clean_tree(&new_site());
    new.insert(".nojekyll".to_owned(), Vec::new());
    let empty: Tree = [(".nojekyll".to_owned(), Vec::new())].into();
    for at in 0.. {
        let scratch = Scratch::new();
        fs::write(scratch.join(".nojekyll"), "").unwrap();
        let disk = FaultyDisk::new(Fault::Death, at);
        let result = publish_with(&disk, scratch.path(), &new_site());
        if !disk.was_hit() {
            assert!(result.is_ok() && at > 30);
            return;
        }
        assert_whole(
            &without_ours(tree(scratch.path())),
            &empty,
            &new,
            &format!("killed at call {at}"),
        );
        publish_pages(scratch.path(), &new_site()).unwrap();
        assert_eq!(tree(scratch.path()), new, "killed at call {at}");
    }
}

/// The old site stands unless the error says that the change is under way, and nothing is left lying about.
fn assert_old_or_unfinished(error: &OutputError, output: &Path, old: &Tree, new: &Tree, context: &str) {
    if let OutputError::Unfinished { .. } = error {
        assert!(output.join(JOURNAL_NAME).exists(), "{context}");
        assert_whole(&without_ours(tree(output)), old, new, context);
    } else {
        assert_eq!(&without_ours(tree(output)), old, "{context}");
    }
}

#[test]
fn a_full_disk_at_any_write_is_told_and_leaves_the_old_site() {
    let new = clean_with_foreign(&new_site());
    for at in 0.. {
        let scratch = Scratch::new();
        let (output, old) = prepare(&scratch);
        let disk = FaultyDisk::new(Fault::DiskFull, at);
        let result = publish_with(&disk, &output, &new_site());
        if !disk.was_hit() {
            assert!(result.is_ok() && at > 20);
            return;
        }
        let error = result.unwrap_err();
        let context = format!("full at write {at}: {error}");
        let cause = if let OutputError::Unfinished { source } = &error {
            source
        } else {
            &error
        };
        assert!(matches!(cause, OutputError::DiskFull { .. }), "{context}");
        assert!(error.is_machine_failure());
        assert_old_or_unfinished(&error, &output, &old, &new, &context);
        if !matches!(error, OutputError::Unfinished { .. }) {
            assert_eq!(tree(&output), old, "something is left lying about, {context}");
        }
        publish_pages(&output, &new_site()).unwrap();
        assert_eq!(tree(&output), new, "{context}");
    }
}

#[test]
fn a_full_disk_at_any_write_of_a_first_build_leaves_nothing() {
    for at in 0.. {
        let scratch = Scratch::new();
        let disk = FaultyDisk::new(Fault::DiskFull, at);
        let result = publish_with(&disk, &scratch.join("public"), &new_site());
        if !disk.was_hit() {
            assert!(result.is_ok() && at > 20);
            return;
        }
        assert!(
            matches!(result, Err(OutputError::DiskFull { .. })),
            "full at write {at}"
        );
        assert_eq!(tree(scratch.path()), Tree::new(), "full at write {at}");
    }
}

#[test]
fn a_refusal_at_any_call_leaves_the_old_site_or_is_completed_later() {
    let new = clean_with_foreign(&new_site());
    for at in 0.. {
        let scratch = Scratch::new();
        let (output, old) = prepare(&scratch);
        let disk = FaultyDisk::new(Fault::Error(ErrorKind::PermissionDenied), at);
        let result = publish_with(&disk, &output, &new_site());
        if !disk.was_hit() {
            return;
        }
        let context = format!("refused at call {at}: {result:?}");
        match &result {
            // Calls without which a build can do: a comparison, sweeping up.
            Ok(_) => assert_eq!(without_ours(tree(&output)), new, "{context}"),
            Err(error) => assert_old_or_unfinished(error, &output, &old, &new, &context),
        }
        publish_pages(&output, &new_site()).unwrap();
        assert_eq!(tree(&output), new, "{context}");
    }
}
