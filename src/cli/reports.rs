//! Where reports lie on the disk: a folder of their own, never in the site, since some are private. Each file is
//! replaced whole, and only when it differs.

use std::fs;
use std::io::{self, BufRead as _, BufReader, BufWriter, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use super::failure::{Failure, Outcome};
use super::workspace::{Workspace, shown};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Language};
use crate::reports::{Reports, Strings, write_csv, write_json, write_page};

/// Bytes that are written or compared at once.
const CHUNK: usize = 1 << 16;

/// The folder for the reports of a build, once it is sure that it lies outside of the site and of what editors write.
///
/// # Errors
/// Wrong usage, when the two would mix.
pub fn folder(workspace: &Workspace, asked: Option<&Path>, output: &Path) -> Result<PathBuf, Failure> {
    let folder = asked.map_or_else(|| workspace.root.join("reports"), Path::to_owned);
    let own = resolved(&folder);
    let site = resolved(output);
    let content = resolved(&workspace.root.join("content"));
    let refused = |other: &Path| {
        let diagnostic = Diagnostic::error("reports-folder")
            .with("path", shown(&folder))
            .with("other", shown(other));
        Failure::usage(vec![diagnostic])
    };
    if own.starts_with(&site) || site.starts_with(&own) {
        return Err(refused(output));
    }
    if own.starts_with(&content) || content.starts_with(&own) {
        return Err(refused(&workspace.root.join("content")));
    }
    Ok(folder)
}

/// The absolute path without links, as far as it exists.
fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
        if let Ok(real) = fs::canonicalize(&plain) {
            plain = real;
        }
    }
    plain
}

/// The words of a language.
///
/// # Errors
/// Never with the strings that are compiled in.
pub fn strings(language: Language) -> Result<Strings, Failure> {
    Strings::new(language).map_err(|error| Failure::machine(error.to_string()))
}

/// Writes all reports of a catalogue into a folder, which is made when it is missing.
///
/// # Errors
/// When the machine fails; files written until then stay, each whole.
pub fn write(catalogue: &Catalogue, folder: &Path, language: Language) -> Result<(), Failure> {
    let strings = strings(language)?;
    let reports = Reports::of(catalogue);
    files(&reports, &strings, folder).map_err(|error| {
        let diagnostic = Diagnostic::error("reports-not-written")
            .with("path", shown(folder))
            .with("reason", error.to_string());
        Failure {
            outcome: Outcome::MachineFailed,
            diagnostics: vec![diagnostic],
        }
    })
}

fn files(reports: &Reports, strings: &Strings, folder: &Path) -> io::Result<()> {
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        // A catalogue whose own list for git says nothing of reports must not publish them by accident.
        put(folder, ".gitignore", |file| file.write_all(b"*\n"))?;
    }
    put(folder, "reports.json", |file| write_json(reports, file))?;
    for report in &reports.all {
        let name = format!("{}.csv", report.id);
        put(folder, &name, |file| {
            file.write_all(write_csv(reports, report).as_bytes())
        })?;
    }
    put(folder, "index.html", |file| {
        file.write_all(write_page(reports, strings).as_bytes())
    })
}

/// Replaces a file whole, unless it is so already: its time tells when a report last changed. It is never in memory,
/// since the reports of a large catalogue are large.
fn put(folder: &Path, name: &str, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let path = folder.join(name);
    // Named by the process, so that two builds at once do not write into one file.
    let half = folder.join(format!(".karvan-{}-{name}", std::process::id()));
    let written = fs::File::create(&half)
        .and_then(|file| {
            let mut file = BufWriter::with_capacity(CHUNK, file);
            write(&mut file)?;
            file.flush()
        })
        .and_then(|()| is_same(&half, &path))
        .and_then(|same| {
            if same {
                fs::remove_file(&half)
            } else {
                fs::rename(&half, &path)
            }
        });
    if written.is_err() {
        // What is half written is of no use; whether it can be removed changes nothing.
        let _ = fs::remove_file(&half);
    }
    written
}

/// Whether the first file is the same as the second, if there is a second.
fn is_same(new: &Path, known: &Path) -> io::Result<bool> {
    let known = match fs::File::open(known) {
        Ok(known) => known,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let new = fs::File::open(new)?;
    if new.metadata()?.len() != known.metadata()?.len() {
        return Ok(false);
    }
    let mut new = BufReader::with_capacity(CHUNK, new);
    let mut known = BufReader::with_capacity(CHUNK, known);
    loop {
        let (one, other) = (new.fill_buf()?, known.fill_buf()?);
        let length = one.len().min(other.len());
        if one.get(..length) != other.get(..length) {
            return Ok(false);
        }
        if length == 0 {
            return Ok(one.len() == other.len());
        }
        new.consume(length);
        known.consume(length);
    }
}
