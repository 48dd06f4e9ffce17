//! A change of an existing output: look ([`super::survey`]), stage what differs, commit a journal, carry it out.
//!
//! A file on the disk is taken for unchanged when its length is right and either
//! - the manifest's hash is the new one and the file was last modified before the manifest was written (the manifest
//!   is written last, so whoever touched a file since has left a later time), or
//! - its bytes, read and compared, are the new ones.
//!
//! So a changed length, a missing file, a link in a file's place and an edit that kept the length are all found at
//! the cost of one `lstat`; an edit that kept the length and set the time back is found with
//! [`PublishOptions::verify`] only. An output that a clone or a copy brought here has times in any order; then part
//! of it is read once more than needed, which is slower but never wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Instant, SystemTime};

use super::error::{Action, OutputError};
use super::file_system::{Entry, EntryKind, FileSystem, remove_tree};
use super::fresh::{create_directory, create_file};
use super::journal::{self, Journal, Move, Removal, STAGING_NAME, read_if_present};
use super::manifest::{FileRecord, MANIFEST_NAME, Manifest};
use super::plan::{Plan, PlannedFile, ancestors, fold, parent};
use super::survey::{Found, Survey};
use super::{Phase, Producer, Progress, PublishOptions, Stage, Summary, Timings, produce};

/// In the staging folder: files whose folder exists, by their number in the plan. One flat folder, because a folder
/// for each would cost more than the file.
const FILES: &str = "files";
/// In the staging folder: folders that are new as a whole, at their path in the output.
const TREE: &str = "tree";

/// How many foreign names an error lists.
const NAMES_SHOWN: usize = 5;

/// Makes the existing folder `output` hold the site.
pub(super) fn publish(
    file_system: &dyn FileSystem,
    output: &Path,
    plan: &Plan,
    producer: &dyn Producer,
    options: PublishOptions,
    progress: &dyn Progress,
) -> Result<Summary, OutputError> {
    let started = Instant::now();
    let recovered = journal::recover(file_system, output, progress)?;
    progress.begin(Phase::Survey, plan.files.len());
    let old = Published::read(file_system, output)?;
    let survey = Survey::take(file_system, output, plan, &old.manifest, progress)?;
    let update = Update {
        file_system,
        output,
        plan,
        old: &old,
        survey: &survey,
        // After a power failure a page in its place may be cut or empty with a time that looks right.
        verify: options.verify || recovered,
    };

    let surveyed_at = Instant::now();
    let prepared = update.stage(producer, progress).and_then(|staged| {
        let staged_at = Instant::now();
        let journal = update.commit(&staged)?;
        Ok((staged, journal, staged_at))
    });
    let (staged, journal, staged_at) = match prepared {
        Ok(prepared) => prepared,
        Err(error) => {
            if !matches!(error, OutputError::Unfinished { .. }) {
                // The error at hand tells more than one of cleaning up; the next build tries again.
                let _ = remove_tree(file_system, &output.join(STAGING_NAME));
            }
            return Err(error);
        }
    };
    if let Some(journal) = journal {
        journal::apply(file_system, output, &journal, progress)?;
    }

    let (pages, assets) = plan.count();
    let written = staged.is_written.iter().filter(|is_written| **is_written).count();
    Ok(Summary {
        pages,
        assets,
        bytes: staged.manifest.files.values().map(|record| record.length).sum(),
        written,
        unchanged: pages + assets - written,
        deleted: survey.clear.len() + survey.delete.len(),
        recovered,
        timings: Timings {
            survey: surveyed_at - started,
            produce: staged_at - surveyed_at,
            apply: staged_at.elapsed(),
        },
    })
}

/// What the last build left.
struct Published {
    manifest: Manifest,
    /// Its bytes and time, when there is one.
    file: Option<(Vec<u8>, Option<SystemTime>)>,
}

impl Published {
    /// Reads the manifest.
    ///
    /// # Errors
    /// [`OutputError::ForeignFolder`] when there is none but other things are. Names that begin with a full stop do
    /// not count: `.git`, `.nojekyll` and their like belong to a published folder, and Karvan leaves them alone.
    fn read(file_system: &dyn FileSystem, output: &Path) -> Result<Self, OutputError> {
        let path = output.join(MANIFEST_NAME);
        let Some(json) = read_if_present(file_system, &path)? else {
            refuse_foreign(file_system, output)?;
            return Ok(Self {
                manifest: Manifest::default(),
                file: None,
            });
        };
        let entry = file_system
            .inspect(&path)
            .map_err(|source| OutputError::io(Action::Inspect, &path, source))?;
        let manifest = Manifest::parse(&json).map_err(|source| OutputError::Manifest { path, source })?;
        Ok(Self {
            manifest,
            file: Some((json, entry.and_then(|entry| entry.modified))),
        })
    }
}

fn refuse_foreign(file_system: &dyn FileSystem, output: &Path) -> Result<(), OutputError> {
    let names = file_system
        .list(output)
        .map_err(|source| OutputError::io(Action::List, output, source))?;
    let is_foreign = |name: &str, kind: EntryKind| {
        // The root of an ext4 volume has this one from birth.
        let is_of_the_file_system = name == "lost+found" && kind == EntryKind::Directory;
        !name.starts_with('.') && !is_of_the_file_system
    };
    let mut names: Vec<String> = names
        .into_iter()
        .map(|(name, kind)| (name.to_string_lossy().into_owned(), kind))
        .filter(|(name, kind)| is_foreign(name, *kind))
        .map(|(name, _)| name)
        .collect();
    if names.is_empty() {
        return Ok(());
    }
    let count = names.len();
    names.truncate(NAMES_SHOWN);
    Err(OutputError::ForeignFolder {
        path: output.to_path_buf(),
        names,
        count,
    })
}

/// What production gave.
struct Staged {
    manifest: Manifest,
    /// For each planned file whether it was staged.
    is_written: Vec<bool>,
}

struct Update<'a> {
    file_system: &'a dyn FileSystem,
    output: &'a Path,
    plan: &'a Plan,
    old: &'a Published,
    survey: &'a Survey<'a>,
    verify: bool,
}

impl Update<'_> {
    /// Produces everything and writes what differs into the staging folder.
    fn stage(&self, producer: &dyn Producer, progress: &dyn Progress) -> Result<Staged, OutputError> {
        let staging = self.output.join(STAGING_NAME);
        let (files, tree) = (staging.join(FILES), staging.join(TREE));
        for folder in [&staging, &files, &tree] {
            create_directory(self.file_system, folder)?;
        }
        for directory in self.staged_directories() {
            create_directory(self.file_system, &tree.join(directory))?;
        }

        let answers = produce::all(
            &self.plan.files,
            producer,
            progress,
            |position, planned, bytes| {
                let path = planned.file.path.as_str();
                let record = FileRecord::of(bytes);
                let found = self.survey.found.get(position).copied().unwrap_or(Found::NoFile);
                let place = match found {
                    Found::File { length, modified } => {
                        if length == record.length && self.is_same(path, &record, modified, bytes) {
                            return Ok((record, false));
                        }
                        files.join(position.to_string())
                    }
                    Found::NoFile => files.join(position.to_string()),
                    Found::NoFolder => {
                        if planned.alone {
                            create_directory(self.file_system, &tree.join(parent(path)))?;
                        }
                        tree.join(path)
                    }
                };
                create_file(self.file_system, &place, bytes)?;
                Ok((record, true))
            },
        )?;
        let is_written = answers.iter().map(|(_, is_written)| *is_written).collect();
        let manifest = manifest_of(self.plan, answers.into_iter().map(|(record, _)| record));
        Ok(Staged { manifest, is_written })
    }

    /// Folders of the staged tree to be made before production, parents first: new ones, except those that the
    /// worker of their only file makes, and the existing ones above them.
    fn staged_directories(&self) -> BTreeSet<&str> {
        let mut wanted = BTreeSet::new();
        for (directory, use_) in &self.plan.directories {
            if self.survey.directories.contains_key(directory.as_str()) {
                continue;
            }
            wanted.extend(ancestors(directory));
            if !use_.is_made_by_its_file() {
                wanted.insert(directory.as_str());
            }
        }
        wanted
    }

    /// Whether a file of the right length has the right bytes.
    fn is_same(&self, path: &str, record: &FileRecord, modified: Option<SystemTime>, bytes: &[u8]) -> bool {
        if !self.verify {
            let is_recorded = self.old.manifest.files.get(path) == Some(record);
            if !is_recorded {
                return false;
            }
            let manifest_time = self.old.file.as_ref().and_then(|(_, time)| *time);
            // Not "or equal": clocks of file systems tick coarsely.
            if modified
                .zip(manifest_time)
                .is_some_and(|(file, manifest)| file < manifest)
            {
                return true;
            }
        }
        // Unreadable is different: a move needs no permission on the old file.
        self.file_system
            .read(&self.output.join(path))
            .is_ok_and(|found| found == bytes)
    }

    /// Commits the change, unless there is nothing to change.
    fn commit(&self, staged: &Staged) -> Result<Option<Journal>, OutputError> {
        let manifest = staged.manifest.to_json();
        let is_same_manifest = self.old.file.as_ref().is_some_and(|(json, _)| *json == manifest);
        let journal = self.journal(&staged.is_written);
        if is_same_manifest && journal.assets.is_empty() && journal.pages.is_empty() {
            let staging = self.output.join(STAGING_NAME);
            remove_tree(self.file_system, &staging)
                .map_err(|source| OutputError::io(Action::RemoveDirectory, &staging, source))?;
            return Ok(None);
        }
        self.refuse_closed_folders(&journal)?;
        journal::commit(self.file_system, self.output, &journal, &manifest)?;
        Ok(Some(journal))
    }

    fn journal(&self, is_written: &[bool]) -> Journal {
        let mut folders: BTreeMap<&str, Stage> = BTreeMap::new();
        let mut files: Vec<(usize, &PlannedFile)> = Vec::new();
        let written = is_written
            .iter()
            .zip(&self.survey.found)
            .zip(&self.plan.files)
            .enumerate();
        for (position, ((is_written, found), planned)) in written {
            if !is_written {
                continue;
            }
            let is_new = |folder: &&str| !self.survey.directories.contains_key(folder);
            match (found, ancestors(&planned.file.path).find(is_new)) {
                (Found::NoFolder, Some(folder)) => {
                    let stage = folders.entry(folder).or_insert(planned.file.stage);
                    *stage = planned.file.stage.max(*stage);
                }
                _ => files.push((position, planned)),
            }
        }
        // Folders that are new before pages that were there: a list names a product after it has come.
        let moves = |stage: Stage| {
            let folders = folders.iter().filter(move |(_, of)| **of == stage);
            let folders = folders.map(|(folder, _)| Move {
                from: format!("{TREE}/{folder}"),
                to: (*folder).to_owned(),
            });
            let files = files
                .iter()
                .filter(move |(_, planned)| planned.file.stage == stage);
            let files = files.map(|(position, planned)| Move {
                from: format!("{FILES}/{position}"),
                to: planned.file.path.clone(),
            });
            folders.chain(files).collect()
        };
        let (assets, pages) = (moves(Stage::Asset), moves(Stage::Page));
        Journal::new(self.clearing(), assets, pages, self.deletion())
    }

    /// Old files in the way, and the folders that are in the way once they are gone. A folder whose new spelling
    /// differs in letter case only is not: where case is ignored, it is the new one.
    fn clearing(&self) -> Removal {
        let mut folders = folders_of(&self.survey.clear);
        if !folders.is_empty() {
            let planned: BTreeSet<String> = self.plan.directories.keys().map(|folder| fold(folder)).collect();
            folders.retain(|folder| !planned.contains(&fold(folder)));
        }
        removal(&self.survey.clear, &folders)
    }

    /// The other old files, and all folders that may be empty by then.
    fn deletion(&self) -> Removal {
        let mut folders = folders_of(&self.survey.delete);
        folders.extend(folders_of(&self.survey.clear));
        folders.retain(|folder| !self.plan.directories.contains_key(*folder));
        removal(&self.survey.delete, &folders)
    }

    /// Finds folders that forbid the change while the old site is still whole, where the platform tells owners. Who
    /// we are is seen from the staging folder, which we made.
    fn refuse_closed_folders(&self, journal: &Journal) -> Result<(), OutputError> {
        let staging = self.output.join(STAGING_NAME);
        let staging_entry = self
            .file_system
            .inspect(&staging)
            .map_err(|source| OutputError::io(Action::Inspect, &staging, source))?;
        let Some(ourselves) = staging_entry.and_then(|entry| entry.owner) else {
            return Ok(());
        };
        let moved = journal.assets.iter().chain(&journal.pages).map(|step| &step.to);
        let removed = [&journal.clear, &journal.delete];
        let removed = removed
            .into_iter()
            .flat_map(|removal| removal.files.iter().chain(&removal.directories));
        let folders: BTreeSet<&str> = moved.chain(removed).map(|path| parent(path)).collect();
        for folder in folders {
            let Some(entry) = self.survey.directories.get(folder) else {
                continue;
            };
            if is_closed(entry, ourselves.user) {
                let source = std::io::ErrorKind::PermissionDenied.into();
                return Err(OutputError::io(Action::Move, &self.output.join(folder), source));
            }
        }
        Ok(())
    }
}

fn folders_of<'a>(files: &[&'a str]) -> BTreeSet<&'a str> {
    files.iter().flat_map(|path| ancestors(path)).collect()
}

fn removal(files: &[&str], folders: &BTreeSet<&str>) -> Removal {
    Removal {
        files: files.iter().map(|path| (*path).to_owned()).collect(),
        // Descending order puts children before parents.
        directories: folders.iter().rev().map(|folder| (*folder).to_owned()).collect(),
    }
}

/// Whether names in a folder certainly cannot be changed by `user`. A folder of somebody else that its group may write
/// passes: our groups are not known here, and an access list shows in the group's bits.
fn is_closed(folder: &Entry, user: u32) -> bool {
    const OWNER_WRITE_AND_SEARCH: u32 = 0o300;
    const OTHERS_WRITE: u32 = 0o022;
    let Some(owner) = folder.owner else {
        return false;
    };
    if user == 0 {
        return false;
    }
    if owner.user == user {
        return owner.mode & OWNER_WRITE_AND_SEARCH != OWNER_WRITE_AND_SEARCH;
    }
    owner.mode & OTHERS_WRITE == 0
}

/// Names the records, which stand in order of the plan.
fn manifest_of(plan: &Plan, records: impl IntoIterator<Item = FileRecord>) -> Manifest {
    let paths = plan.files.iter().map(|planned| planned.file.path.clone());
    Manifest {
        files: paths.zip(records).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::file_system::Owner;

    #[test]
    fn knows_a_folder_that_is_certainly_closed() {
        let entry = |user, mode| Entry {
            kind: EntryKind::Directory,
            length: 0,
            modified: None,
            owner: Some(Owner { user, mode }),
        };
        assert!(is_closed(&entry(1000, 0o040_555), 1000));
        assert!(is_closed(&entry(1, 0o040_755), 1000));
        assert!(!is_closed(&entry(1000, 0o040_755), 1000));
        assert!(!is_closed(&entry(1, 0o040_775), 1000));
        assert!(!is_closed(&entry(1, 0o040_555), 0));
    }
}
