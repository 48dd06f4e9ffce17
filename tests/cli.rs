//! The commands as a user meets them: what they leave on the disk, what they print, how they end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use common::catalogue::{PRODUCT, write_minimal};
use common::{Folder, Run, build, build_command, check_json, karvan, karvan_with, run, shared_cache, tree};

fn with(arguments: &[&str]) -> Run {
    let arguments: Vec<_> = arguments.iter().map(OsStr::new).collect();
    karvan_with(&arguments)
}

/// A catalogue with one error in it.
fn spoil(root: &Path) {
    let text = fs::read_to_string(root.join(PRODUCT)).unwrap();
    fs::write(
        root.join(PRODUCT),
        text.replace("company: pars-med", "company: parsmed"),
    )
    .unwrap();
}

// init

#[test]
fn a_new_catalogue_builds_at_once() {
    let folder = Folder::new("init");
    let (root, output) = (folder.join("x"), folder.join("y"));
    run(karvan().arg("init").arg(&root)).exits_with(0);
    assert!(root.join("site.toml").is_file());
    run(karvan()
        .args(["build", "--root"])
        .arg(&root)
        .arg("--output")
        .arg(&output))
    .exits_with(0);
    for page in ["index.html", "fa/index.html", "en/index.html", "404.html"] {
        assert!(output.join(page).is_file(), "{page} is missing");
    }
    let (run, document) = check_json(&root, &shared_cache());
    assert_eq!(
        (run.code, &document["errors"]),
        (Some(0), &0.into()),
        "{document}"
    );
    assert!(
        !output.join(".karvan-lock").exists(),
        "nothing of the build is left in the site"
    );
}

#[test]
fn init_and_build_speak_the_language_asked_for() {
    let folder = Folder::new("spoken");
    let root = folder.join("کاتالوگ");
    let begun = run(karvan().args(["init", "--lang", "fa"]).arg(&root)).exits_with(0);
    assert!(begun.output().contains("آماده است"), "{begun:?}");
    assert!(begun.output().contains("سایت را در"), "{begun:?}");
    let build = |language: &str| {
        run(karvan()
            .args(["build", "--date", "2026-11-22", "--lang", language, "--root"])
            .arg(&root)
            .arg("--cache")
            .arg(shared_cache()))
        .exits_with(0)
        .output()
    };
    let persian = build("fa");
    assert!(
        persian.contains("نوشته شد") && persian.contains("ثانیه"),
        "{persian}"
    );
    assert!(!persian.contains(" pages"), "{persian}");
    let english = build("en");
    assert!(
        english.contains(" pages, ") && english.contains(" 0 written, "),
        "{english}"
    );
}

#[test]
fn init_refuses_a_folder_that_holds_something() {
    let folder = Folder::new("init-full");
    common::write(&folder.join("thesis.txt"), "ten years of work");
    let run = run(karvan().arg("init").arg(folder.path()));
    assert_eq!(run.code, Some(2), "{run:?}");
    assert_eq!(tree(folder.path()).len(), 1, "nothing was written beside it");
}

// build

#[test]
fn build_says_how_much_it_made() {
    let folder = Folder::new("summary");
    write_minimal(folder.path());
    let run = build(folder.path(), &folder.join("public"), &shared_cache());
    assert!(run.output().contains("pages"), "{run:?}");
    assert!(
        !run.output().contains('\u{1b}'),
        "no colours or bars where nobody watches: {run:?}"
    );
}

#[test]
fn build_writes_public_beside_site_toml_unless_told_otherwise() {
    let folder = Folder::new("default-output");
    write_minimal(folder.path());
    run(karvan()
        .current_dir(folder.path())
        .args(["build", "--date", common::DAY]))
    .exits_with(0);
    assert!(folder.join("public/fa/index.html").is_file());
    assert!(folder.join("public/karvan-manifest.json").is_file());
}

#[test]
fn the_manifest_names_every_file() {
    let folder = Folder::new("manifest");
    write_minimal(folder.path());
    build(folder.path(), &folder.join("public"), &shared_cache());
    let mut files = tree(&folder.join("public"));
    let manifest: serde_json::Value =
        serde_json::from_slice(&files.remove("karvan-manifest.json").unwrap()).unwrap();
    let named: Vec<_> = manifest["files"].as_object().unwrap().keys().collect();
    assert_eq!(named, files.keys().collect::<Vec<_>>());
}

#[test]
fn build_ends_with_1_when_the_catalogue_has_errors_and_writes_nothing() {
    let folder = Folder::new("errors");
    write_minimal(folder.path());
    spoil(folder.path());
    let run = run(&mut build_command(
        folder.path(),
        &folder.join("public"),
        &shared_cache(),
    ))
    .exits_with(1);
    assert!(run.output().contains("reference-unknown"), "{run:?}");
    assert!(!folder.join("public").exists());
}

#[test]
fn wrong_usage_ends_with_2() {
    let folder = Folder::new("usage");
    write_minimal(folder.path());
    let root = folder.path().to_str().unwrap();
    for arguments in [
        &["build", "--rot", root][..],
        &["biuld"],
        &["build", "--root", root, "--date", "2026-02-30"],
        &["build", "--root", root, "--threads", "none"],
        &["build", "--root", root, "--base-url", "catalogue"],
        &["check", "--root", root, "--format", "xml"],
        &["check", "--root", root, "--lang", "xx"],
        &["check", "--root", root, "--deny", "everything"],
    ] {
        let run = with(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run:?}");
        assert!(!run.stderr.is_empty(), "{arguments:?} says nothing");
    }
    assert!(!folder.join("public").exists());
}

#[test]
fn a_misspelt_option_is_answered_with_the_nearest() {
    let run = with(&["build", "--rot", "."]);
    assert!(run.stderr.contains("--root"), "{run:?}");
}

#[test]
fn a_folder_without_catalogue_ends_with_2() {
    let folder = Folder::new("no-catalogue");
    for command in ["build", "check"] {
        let run = run(karvan().args([command, "--root"]).arg(folder.path()));
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(run.output().contains("site.toml"), "{run:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_output_that_cannot_be_written_ends_with_3() {
    // A file where a folder has to be stops even the superuser.
    let folder = Folder::new("machine");
    write_minimal(folder.path());
    common::write(&folder.join("file"), "");
    let run = run(&mut build_command(
        folder.path(),
        &folder.join("file/public"),
        &shared_cache(),
    ));
    assert_eq!(run.code, Some(3), "{run:?}");
}

#[test]
fn the_base_address_is_in_absolute_links_only() {
    let folder = Folder::new("base-url");
    write_minimal(folder.path());
    let output = folder.join("public");
    let address = "https://elsewhere.example/catalogue/";
    run(build_command(folder.path(), &output, &shared_cache()).args(["--base-url", address])).exits_with(0);
    let page = fs::read_to_string(output.join("en/products/nano-filter/index.html")).unwrap();
    let page = page.replace('"', "");
    for expected in [
        format!("rel=canonical href={address}en/products/nano-filter/"),
        format!("hreflang=fa href={address}fa/products/nano-filter/"),
        format!("hreflang=x-default href={address}en/products/nano-filter/"),
    ] {
        assert!(page.contains(&expected), "{expected} in {page}");
    }
    assert!(
        fs::read_to_string(output.join("sitemap.xml"))
            .unwrap()
            .contains(address)
    );
    let not_found = fs::read_to_string(output.join("404.html"))
        .unwrap()
        .replace('"', "");
    assert!(
        not_found.contains("href=/catalogue/en/"),
        "404.html is shown at any depth"
    );
}

#[test]
fn without_a_base_address_no_absolute_link_is_written() {
    let folder = Folder::new("no-base-url");
    write_minimal(folder.path());
    let settings = fs::read_to_string(folder.join("site.toml")).unwrap();
    let settings: Vec<_> = settings
        .lines()
        .filter(|line| !line.starts_with("base_url"))
        .collect();
    fs::write(folder.join("site.toml"), settings.join("\n")).unwrap();
    let run = build(folder.path(), &folder.join("public"), &shared_cache());
    assert!(
        run.output().contains("no-base-url"),
        "one notice says so: {run:?}"
    );
    let files = tree(&folder.join("public"));
    assert!(!files.contains_key("sitemap.xml"));
    let page = std::str::from_utf8(&files["en/products/nano-filter/index.html"]).unwrap();
    assert!(!page.contains("canonical"), "{page}");
}

// check

#[test]
fn check_writes_nothing() {
    let folder = Folder::new("check");
    write_minimal(folder.path());
    let before = tree(folder.path());
    let (run, _) = check_json(folder.path(), &shared_cache());
    assert_eq!(run.code, Some(0));
    common::assert_same_trees(&before, &tree(folder.path()), "after a check");
}

#[test]
fn the_json_of_check_keeps_its_promise() {
    let folder = Folder::new("json");
    write_minimal(folder.path());
    spoil(folder.path());
    let (run, document) = check_json(folder.path(), &shared_cache());
    assert_eq!(run.code, Some(1));
    let keys: Vec<_> = document.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["version", "diagnostics", "errors", "warnings"]);
    assert_eq!(
        (&document["version"], &document["errors"]),
        (&1.into(), &1.into())
    );
    let diagnostic = &document["diagnostics"][0];
    let keys: Vec<_> = diagnostic.as_object().unwrap().keys().collect();
    let promised = [
        "code",
        "severity",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "message",
        "help",
    ];
    assert_eq!(keys, promised);
    let place = ["line", "column", "end_line", "end_column"].map(|key| diagnostic[key].as_u64());
    assert_eq!(place, [3, 10, 3, 17].map(Some), "{diagnostic}");
}

#[test]
fn check_speaks_every_format_and_both_languages() {
    let folder = Folder::new("formats");
    write_minimal(folder.path());
    spoil(folder.path());
    let check = |arguments: &[&str]| {
        let mut command = karvan();
        command
            .args(["check", "--date", common::DAY, "--root"])
            .arg(folder.path());
        run(command.arg("--cache").arg(shared_cache()).args(arguments)).exits_with(1)
    };
    let human = check(&["--lang", "en"]).output();
    assert!(
        human.contains("parsmed") && human.contains("Did you mean `pars-med`?"),
        "{human}"
    );
    assert!(human.contains(&format!("{PRODUCT}:3")), "{human}");
    let persian = check(&["--lang", "fa"]).output();
    assert!(
        persian.contains("parsmed") && persian.contains("خطا"),
        "{persian}"
    );
    let github = check(&["--format", "github"]).stdout;
    assert!(
        github.contains(&format!("::error file={PRODUCT},line=3,")),
        "{github}"
    );
    let sarif: serde_json::Value = serde_json::from_str(&check(&["--format", "sarif"]).stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(
        sarif["runs"][0]["results"][0]["ruleId"], "reference-unknown",
        "{sarif}"
    );
}

#[test]
fn check_can_refuse_warnings() {
    let folder = Folder::new("deny");
    write_minimal(folder.path());
    let text = fs::read_to_string(folder.join(PRODUCT)).unwrap();
    fs::write(folder.join(PRODUCT), text.replace("متن صفحه.", "شركت پارسي.")).unwrap();
    let check = |arguments: &[&str]| {
        let mut command = karvan();
        command
            .args(["check", "--date", common::DAY, "--root"])
            .arg(folder.path());
        run(command.arg("--cache").arg(shared_cache()).args(arguments))
    };
    check(&[]).exits_with(0);
    check(&["--deny", "warnings"]).exits_with(1);
}

// serve

#[test]
fn serve_shows_the_site_and_only_to_this_machine() {
    let folder = Folder::new("serve");
    write_minimal(folder.path());
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let mut command = karvan();
    command
        .args(["serve", "--root"])
        .arg(folder.path())
        .args(["--port", &port.to_string()]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let answer = |path: &str, host: &str| -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        )
        .ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let here = format!("127.0.0.1:{port}");
    let deadline = Instant::now() + Duration::from_secs(20);
    let mut home = None;
    while home.is_none() && Instant::now() < deadline {
        home = answer("/en/", &here);
        std::thread::sleep(Duration::from_millis(50));
    }
    let result = std::panic::catch_unwind(|| {
        let home = home.expect("the server answers");
        assert!(home.starts_with("HTTP/1.1 200"), "{home}");
        assert!(home.contains("Test catalogue"), "{home}");
        assert!(answer("/en/nowhere/", &here).unwrap().starts_with("HTTP/1.1 404"));
        for path in [
            "/../site.toml",
            "/%2e%2e/site.toml",
            "/content/products/nano-filter/index.md",
        ] {
            let answer = answer(path, &here).unwrap();
            assert!(
                answer.starts_with("HTTP/1.1 4"),
                "only addresses of the plan: {answer}"
            );
        }
        let rebound = answer("/en/", "evil.example").unwrap();
        assert!(
            !rebound.starts_with("HTTP/1.1 200"),
            "another host's name is refused: {rebound}"
        );
        // A mistake does not end it, and its correction shows.
        spoil(folder.path());
        std::thread::sleep(Duration::from_millis(500));
        assert!(answer("/en/", &here).is_some(), "it lives on");
        write_minimal(folder.path());
        let corrected = fs::read_to_string(folder.join(PRODUCT))
            .unwrap()
            .replace("amount: 500", "amount: 731");
        fs::write(folder.join(PRODUCT), corrected).unwrap();
        let deadline = Instant::now() + Duration::from_secs(10);
        while !answer("/en/products/nano-filter/", &here).is_some_and(|page| page.contains("731")) {
            assert!(Instant::now() < deadline, "a saved change does not show");
            std::thread::sleep(Duration::from_millis(50));
        }
    });
    child.kill().unwrap();
    child.wait().unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    result.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    assert!(!folder.join("public").exists(), "serve writes no site");
}

#[test]
fn help_and_version_are_printed() {
    let help = with(&["--help"]).exits_with(0);
    for command in ["init", "build", "check", "serve", "status"] {
        assert!(help.stdout.contains(command), "{command} in {}", help.stdout);
    }
    assert!(
        with(&["--version"])
            .exits_with(0)
            .stdout
            .contains(env!("CARGO_PKG_VERSION"))
    );
}
