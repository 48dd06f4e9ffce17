//! The journal: the list of moves and removals that turns the old site into the new one, on the disk before the first
//! of them is made. Its presence is the one bit that decides, after a kill, between the old site (no journal: what is
//! staged is thrown away) and the new one (journal: it is carried out again from the start).
//!
//! So every step must be harmless when repeated: a move whose source is gone was made, a removal whose target is gone
//! too. Carrying out needs no new room on the disk but what a folder takes for a new name.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::{Action, OutputError};
use super::file_system::{Durability, EntryKind, FileSystem, remove_tree};
use super::manifest::{FileRecord, MANIFEST_NAME, Manifest};
use super::plan::path_fault;
use super::{Phase, Progress};

/// Inside the output; its presence means a change under way.
pub(super) const JOURNAL_NAME: &str = ".karvan-journal";
/// Inside the output; holds what is to be moved.
pub(super) const STAGING_NAME: &str = ".karvan-staging";
/// Inside the staging folder: the next manifest.
const STAGED_MANIFEST: &str = "manifest";

const VERSION: u32 = 1;

/// A change, in the order in which it is carried out.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Journal {
    version: u32,
    /// Old files that stand where a new folder or file must be.
    pub clear: Removal,
    pub assets: Vec<Move>,
    pub pages: Vec<Move>,
    /// What the new site has no more.
    pub delete: Removal,
}

/// A file, or a folder that is new as a whole, on its way.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Move {
    /// Relative to the staging folder.
    pub from: String,
    /// Relative to the output.
    pub to: String,
}

/// Paths relative to the output.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Removal {
    pub files: Vec<String>,
    /// Removed after the files, if then empty; children stand before their parents.
    pub directories: Vec<String>,
}

impl Journal {
    pub fn new(clear: Removal, assets: Vec<Move>, pages: Vec<Move>, delete: Removal) -> Self {
        Self {
            version: VERSION,
            clear,
            assets,
            pages,
            delete,
        }
    }

    fn moves(&self) -> impl Iterator<Item = &Move> {
        self.assets.iter().chain(&self.pages)
    }

    fn parse(json: &[u8]) -> Result<Self, String> {
        let journal: Self = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        if journal.version != VERSION {
            return Err(format!(
                "version {}, this Karvan reads {VERSION}",
                journal.version
            ));
        }
        let removed = [&journal.clear, &journal.delete];
        let removed = removed
            .into_iter()
            .flat_map(|removal| removal.files.iter().chain(&removal.directories));
        let moved = journal.moves().flat_map(|step| [&step.from, &step.to]);
        for path in removed.chain(moved) {
            if let Some(fault) = path_fault(path) {
                return Err(format!("{path:?} {fault}"));
            }
        }
        Ok(journal)
    }
}

/// Puts the next manifest and the journal in place: the point of no return.
///
/// # Errors
/// [`OutputError::Unfinished`] when the journal is in place but perhaps not for good; any other error means that
/// nothing of the site was touched.
pub(super) fn commit(
    file_system: &dyn FileSystem,
    output: &Path,
    journal: &Journal,
    manifest: &[u8],
) -> Result<(), OutputError> {
    let staging = output.join(STAGING_NAME);
    create_durable(file_system, &staging.join(STAGED_MANIFEST), manifest)?;

    let staged = staging.join("journal");
    let json = serde_json::to_vec(journal)
        .map_err(|error| OutputError::io(Action::WriteFile, &staged, error.into()))?;
    create_durable(file_system, &staged, &json)?;
    let place = output.join(JOURNAL_NAME);
    rename(file_system, &staged, &place)?;
    file_system
        .synchronise_directory(output)
        .map_err(|source| unfinished(OutputError::io(Action::Synchronise, output, source)))
}

/// Carries out a committed journal and removes it.
///
/// # Errors
/// [`OutputError::Unfinished`].
pub(super) fn apply(
    file_system: &dyn FileSystem,
    output: &Path,
    journal: &Journal,
    progress: &dyn Progress,
) -> Result<(), OutputError> {
    progress.begin(Phase::Apply, journal.assets.len() + journal.pages.len());
    Carrier { file_system, output }
        .carry_out(journal, progress)
        .map_err(unfinished)
}

/// Completes the change that an earlier run left, or throws away what it staged. Gives back whether there was one.
///
/// # Errors
/// [`OutputError::Journal`] and [`OutputError::Manifest`] when what was left cannot be read,
/// [`OutputError::Unfinished`] when it cannot be completed this time either.
pub(super) fn recover(
    file_system: &dyn FileSystem,
    output: &Path,
    progress: &dyn Progress,
) -> Result<bool, OutputError> {
    let staging = output.join(STAGING_NAME);
    let place = output.join(JOURNAL_NAME);
    let present = file_system
        .inspect(&place)
        .map_err(|source| OutputError::io(Action::Inspect, &place, source))?;
    if present.is_none() {
        remove_tree(file_system, &staging)
            .map_err(|source| OutputError::io(Action::RemoveDirectory, &staging, source))?;
        return Ok(false);
    }
    let json = file_system
        .read(&place)
        .map_err(|source| OutputError::io(Action::Read, &place, source))?;
    let journal = Journal::parse(&json).map_err(|reason| OutputError::Journal { path: place, reason })?;
    withdraw_damaged(file_system, &staging, &journal)?;
    apply(file_system, output, &journal, progress)?;
    Ok(true)
}

fn unfinished(source: OutputError) -> OutputError {
    OutputError::Unfinished {
        source: Box::new(source),
    }
}

struct Carrier<'a> {
    file_system: &'a dyn FileSystem,
    output: &'a Path,
}

impl Carrier<'_> {
    fn carry_out(&self, journal: &Journal, progress: &dyn Progress) -> Result<(), OutputError> {
        let staging = self.output.join(STAGING_NAME);
        self.remove(&journal.clear)?;
        for step in journal.moves() {
            self.install(&staging.join(&step.from), &self.output.join(&step.to))?;
            progress.advance();
        }
        self.remove(&journal.delete)?;
        self.install(&staging.join(STAGED_MANIFEST), &self.output.join(MANIFEST_NAME))?;

        let journal = self.output.join(JOURNAL_NAME);
        self.file_system
            .remove_file(&journal)
            .map_err(|source| OutputError::io(Action::RemoveFile, &journal, source))?;
        // The site is complete; what cannot be swept now is swept by the next build.
        let _ = remove_tree(self.file_system, &staging);
        Ok(())
    }

    /// Moves, unless it was moved before.
    fn install(&self, from: &Path, to: &Path) -> Result<(), OutputError> {
        let Err(source) = self.file_system.rename(from, to) else {
            return Ok(());
        };
        if source.kind() == ErrorKind::NotFound && self.inspect(from)?.is_none() {
            return Ok(());
        }
        Err(OutputError::io(Action::Move, to, source))
    }

    fn remove(&self, removal: &Removal) -> Result<(), OutputError> {
        for path in &removal.files {
            let path = self.output.join(path);
            // A folder here is the new site's, from an earlier try.
            if !matches!(self.inspect(&path)?, None | Some(EntryKind::Directory)) {
                self.file_system
                    .remove_file(&path)
                    .map_err(|source| OutputError::io(Action::RemoveFile, &path, source))?;
            }
        }
        for path in &removal.directories {
            let path = self.output.join(path);
            match self.file_system.remove_directory(&path) {
                Ok(()) => {}
                // Gone, kept because somebody else has files in it, or by now a file of the new site.
                Err(error)
                    if matches!(
                        error.kind(),
                        ErrorKind::NotFound | ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory
                    ) => {}
                Err(source) => return Err(OutputError::io(Action::RemoveDirectory, &path, source)),
            }
        }
        Ok(())
    }

    fn inspect(&self, path: &Path) -> Result<Option<EntryKind>, OutputError> {
        let entry = self
            .file_system
            .inspect(path)
            .map_err(|source| OutputError::io(Action::Inspect, path, source))?;
        Ok(entry.map(|entry| entry.kind))
    }
}

/// After a power failure the journal may be whole while files that were staged before it are not: only it and the
/// manifest are forced to the disk, as forcing every page would take minutes. Such files are dropped, so that the old
/// page stays, and their hashes in the next manifest are zeroed, so that the next build writes them anew.
fn withdraw_damaged(
    file_system: &dyn FileSystem,
    staging: &Path,
    journal: &Journal,
) -> Result<(), OutputError> {
    let place = staging.join(STAGED_MANIFEST);
    let Some(json) = read_if_present(file_system, &place)? else {
        // The manifest is moved last: nothing is left to move.
        return Ok(());
    };
    let mut manifest = Manifest::parse(&json).map_err(|source| OutputError::Manifest {
        path: place.clone(),
        source,
    })?;
    let mut is_changed = false;
    for (path, staged) in staged_files(file_system, staging, journal)? {
        let bytes = read_if_present(file_system, &staged)?.unwrap_or_default();
        let Some(record) = manifest.files.get_mut(&path) else {
            continue;
        };
        if *record != FileRecord::of(&bytes) {
            file_system
                .remove_file(&staged)
                .map_err(|source| OutputError::io(Action::RemoveFile, &staged, source))?;
            record.blake3 = blake3::Hash::from_bytes([0; 32]);
            is_changed = true;
        }
    }
    if !is_changed {
        return Ok(());
    }
    let repaired = staging.join("manifest-repaired");
    remove_tree(file_system, &repaired)
        .map_err(|source| OutputError::io(Action::RemoveFile, &repaired, source))?;
    create_durable(file_system, &repaired, &manifest.to_json())?;
    rename(file_system, &repaired, &place)
}

/// The files still to be moved: path in the output, and where they are.
fn staged_files(
    file_system: &dyn FileSystem,
    staging: &Path,
    journal: &Journal,
) -> Result<BTreeMap<String, PathBuf>, OutputError> {
    let mut files = BTreeMap::new();
    let mut open: Vec<(String, PathBuf)> = journal
        .moves()
        .map(|step| (step.to.clone(), staging.join(&step.from)))
        .collect();
    while let Some((path, staged)) = open.pop() {
        let entry = file_system
            .inspect(&staged)
            .map_err(|source| OutputError::io(Action::Inspect, &staged, source))?;
        match entry.map(|entry| entry.kind) {
            None => {}
            Some(EntryKind::Directory) => {
                let names = file_system
                    .list(&staged)
                    .map_err(|source| OutputError::io(Action::List, &staged, source))?;
                for (name, _) in names {
                    let inside = staged.join(&name);
                    open.push((format!("{path}/{}", name.to_string_lossy()), inside));
                }
            }
            Some(EntryKind::File | EntryKind::Other) => {
                files.insert(path, staged);
            }
        }
    }
    Ok(files)
}

/// Reads a file; none when there is none.
pub(super) fn read_if_present(
    file_system: &dyn FileSystem,
    path: &Path,
) -> Result<Option<Vec<u8>>, OutputError> {
    match file_system.read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(OutputError::io(Action::Read, path, source)),
    }
}

fn create_durable(file_system: &dyn FileSystem, path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    file_system
        .create_file(path, bytes, Durability::Immediate)
        .map_err(|source| OutputError::io(Action::WriteFile, path, source))
}

fn rename(file_system: &dyn FileSystem, from: &Path, to: &Path) -> Result<(), OutputError> {
    file_system
        .rename(from, to)
        .map_err(|source| OutputError::io(Action::Move, to, source))
}
