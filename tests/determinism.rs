//! Same input, same bytes: whatever the number of threads, the time zone, the locale, the order in which folders
//! list their files, the place where the catalogue lies, and whether the cache is cold or warm.
//!
//! `KARVAN_PRODUCTS=N` sets the size of the generated catalogue (200 unless told).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use common::{Folder, assert_same_trees, build, build_command, modification_times, repository, run, tree};

/// What is changed about a build: a name for it, and the change.
type Variant<'a> = (&'a str, &'a dyn Fn(&mut Command));

/// Builds one catalogue in many circumstances.
fn looks_the_same_however_it_is_built(root: &Path, folder: &Folder) {
    let warm = folder.join("cache");
    let output = |name: &str| folder.join(name);
    build(root, &output("first"), &warm);
    let first = tree(&output("first"));

    let variants: [Variant<'_>; 4] = [
        ("a second time", &|_| {}),
        ("with one thread", &|command| {
            command.args(["--threads", "1"]);
        }),
        ("with two threads", &|command| {
            command.args(["--threads", "2"]);
        }),
        ("in another time zone and locale", &|command| {
            command
                .env("TZ", "Pacific/Kiritimati")
                .env("LANG", "fa_IR.UTF-8")
                .env("LC_ALL", "tr_TR.UTF-8");
        }),
    ];
    for (number, (what, change)) in variants.iter().enumerate() {
        let place = output(&format!("variant-{number}"));
        let mut command = build_command(root, &place, &warm);
        change(&mut command);
        run(&mut command).exits_with(0);
        assert_same_trees(&first, &tree(&place), what);
        fs::remove_dir_all(&place).unwrap();
    }

    let copy = folder.join("copy");
    copy_in_reverse(root, &copy);
    build(&copy, &output("from-a-copy"), &warm);
    assert_same_trees(
        &first,
        &tree(&output("from-a-copy")),
        "copied in another order to another place",
    );

    let cold = folder.join("cold-cache");
    let mut command = build_command(root, &output("cold"), &cold);
    run(command.args(["--threads", "1"])).exits_with(0);
    assert_same_trees(&first, &tree(&output("cold")), "with a cold cache and one thread");

    let times = modification_times(&output("first"));
    build(root, &output("first"), &warm);
    assert_same_trees(&first, &tree(&output("first")), "built over itself");
    let manifest_aside = |mut times: BTreeMap<String, _>| {
        times.remove("karvan-manifest.json");
        times
    };
    assert_eq!(
        manifest_aside(times),
        manifest_aside(modification_times(&output("first"))),
        "unchanged files were written again"
    );
}

/// Copies what a catalogue is made of, the last name first, so that folders list their files in another order.
fn copy_in_reverse(from: &Path, to: &Path) {
    fn copy(from: &Path, to: &Path) {
        if !from.is_dir() {
            fs::copy(from, to).unwrap();
            return;
        }
        fs::create_dir_all(to).unwrap();
        let mut names: Vec<_> = fs::read_dir(from)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        for name in names.iter().rev() {
            copy(&from.join(name), &to.join(name));
        }
    }
    fs::create_dir_all(to).unwrap();
    for name in ["themes", "site.toml", "content"] {
        if from.join(name).exists() {
            copy(&from.join(name), &to.join(name));
        }
    }
}

#[test]
fn the_sample_looks_the_same_however_it_is_built() {
    let folder = Folder::new("determinism-sample");
    looks_the_same_however_it_is_built(repository(), &folder);
}

#[test]
fn a_generated_catalogue_looks_the_same_however_it_is_built() {
    let folder = Folder::new("determinism-generated");
    let products = std::env::var("KARVAN_PRODUCTS").unwrap_or_else(|_| "200".to_owned());
    let root = folder.join("catalogue");
    let generator = repository().join("benches/generate.py");
    let made = Command::new("python3")
        .arg(generator)
        .args(["--products", &products, "--out"])
        .arg(&root)
        .status()
        .expect("python3 makes the catalogue");
    assert!(made.success());
    looks_the_same_however_it_is_built(&root, &folder);
}

#[test]
fn the_address_and_the_day_are_the_only_arguments_that_show() {
    let folder = Folder::new("determinism-day");
    common::catalogue::write_minimal(folder.path());
    let site = |name: &str, arguments: &[&str]| {
        let output = folder.join(name);
        let mut command = common::karvan();
        command
            .args(["build", "--root"])
            .arg(folder.path())
            .arg("--output")
            .arg(&output);
        command.arg("--cache").arg(common::shared_cache()).args(arguments);
        run(&mut command).exits_with(0);
        tree(&output)
    };
    let plain = site("plain", &["--date", "2026-11-22"]);
    assert_same_trees(
        &plain,
        &site("jalali", &["--date", "2026-11-22", "--lang", "fa"]),
        "with messages in Persian",
    );
    assert_same_trees(
        &plain,
        &site("timed", &["--date", "2026-11-22", "--timings"]),
        "with timings",
    );
    let moved = site(
        "moved",
        &[
            "--date",
            "2026-11-22",
            "--base-url",
            "https://elsewhere.example/catalogue/",
        ],
    );
    assert_ne!(
        plain["en/index.html"], moved["en/index.html"],
        "canonical links name the new address"
    );
    let text = String::from_utf8(moved["en/index.html"].clone()).unwrap();
    assert!(
        text.contains("https://elsewhere.example/catalogue/en/"),
        "the base address is in the page"
    );
    // The certificate ends on 2028-05-11.
    let page = "en/products/nano-filter/index.html";
    assert_ne!(
        plain[page],
        site("later", &["--date", "2028-05-12"])[page],
        "the certificate has expired"
    );
}
