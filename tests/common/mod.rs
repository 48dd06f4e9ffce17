//! What the tests of the program share: folders that clean up after themselves, running `karvan` as a user would,
//! and the smallest catalogue that has nothing wrong with it.
//!
//! Nothing here knows the library: these tests see only what a user sees.
#![allow(dead_code, reason = "each test file uses its own part of this module")]

pub mod catalogue;
pub mod memory;
pub mod sample;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The day for which all tests build. The sample is written for it.
pub const DAY: &str = "2026-11-22";

/// The repository, which is itself a catalogue.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where the tests of one build keep what the next run may use again: the pictures' cache, which is named by content.
pub fn shared_cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

/// A new folder below cargo's target folder, removed when it is dropped.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        static COUNTER: AtomicUsize = AtomicUsize::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let path =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        // A link on the way (as on macOS) would show in messages.
        Self(path.canonicalize().unwrap())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.0.join(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that cannot be removed is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run of the program left.
#[derive(Debug)]
pub struct Run {
    /// The exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Fails with everything that was printed unless the exit code is `code`.
    #[track_caller]
    pub fn exits_with(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            Some(code),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    /// Everything printed, for tests that do not care where.
    pub fn output(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}

/// `karvan`, with nothing of the caller's environment that could change what it does.
pub fn karvan() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_karvan"));
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("KARVAN_") || name.starts_with("LC_"))
        {
            command.env_remove(name);
        }
    }
    command
        .env_remove("LANGUAGE")
        .env_remove("TZ")
        .env("LANG", "C.UTF-8")
        .env("NO_COLOR", "1");
    command
}

/// Runs the program to its end.
pub fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs the program with these arguments.
pub fn karvan_with(arguments: &[&OsStr]) -> Run {
    run(karvan().args(arguments))
}

/// `karvan build` of `root` into `output` for [`DAY`], in English.
pub fn build_command(root: &Path, output: &Path, cache: &Path) -> Command {
    let mut command = karvan();
    command
        .args(["build", "--lang", "en", "--date", DAY, "--root"])
        .arg(root);
    command.arg("--output").arg(output).arg("--cache").arg(cache);
    if root == repository() {
        // Nothing is written into the sources, and no two tests into one folder.
        command.arg("--reports").arg(output.with_extension("reports"));
    }
    command
}

/// Builds and expects success.
#[track_caller]
pub fn build(root: &Path, output: &Path, cache: &Path) -> Run {
    run(&mut build_command(root, output, cache)).exits_with(0)
}

/// `karvan check --format json` of `root`; the exit code and the document.
pub fn check_json(root: &Path, cache: &Path) -> (Run, serde_json::Value) {
    let mut command = karvan();
    command
        .args([
            "check", "--lang", "en", "--date", DAY, "--format", "json", "--root",
        ])
        .arg(root);
    command.arg("--cache").arg(cache);
    let run = run(&mut command);
    let document = serde_json::from_str(&run.stdout)
        .unwrap_or_else(|error| panic!("{error}\nstdout:\n{}\nstderr:\n{}", run.stdout, run.stderr));
    (run, document)
}

/// Every file below `folder` with its bytes, by its path with `/` between the parts. What Karvan keeps for itself
/// while it works (names that begin with `.karvan-`) is left out.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn visit(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if name.starts_with(".karvan-") {
                continue;
            }
            let path = format!("{prefix}{name}");
            if entry.file_type().unwrap().is_dir() {
                visit(&entry.path(), &format!("{path}/"), files);
            } else {
                files.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut files = BTreeMap::new();
    visit(folder, "", &mut files);
    files
}

/// Fails with the names of what differs: the bytes of whole pages help nobody.
#[track_caller]
pub fn assert_same_trees(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>, what: &str) {
    assert!(!left.is_empty(), "{what}: nothing was built");
    let names = left.keys().chain(right.keys());
    let mut different: Vec<_> = names.filter(|name| left.get(*name) != right.get(*name)).collect();
    different.sort();
    different.dedup();
    let first: Vec<_> = different.iter().take(10).collect();
    assert!(
        different.is_empty(),
        "{what}: {} files differ, such as {first:?}",
        different.len()
    );
}

/// The time of the last change of every file below `folder`.
pub fn modification_times(folder: &Path) -> BTreeMap<String, std::time::SystemTime> {
    let time = |name: &String| fs::metadata(folder.join(name)).unwrap().modified().unwrap();
    tree(folder)
        .into_keys()
        .map(|name| {
            let time = time(&name);
            (name, time)
        })
        .collect()
}

/// Writes a file, with the folders that lead to it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
