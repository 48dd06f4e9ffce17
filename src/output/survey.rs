//! What stands in an existing output, compared with what the last manifest says and the new plan wants. Everything
//! that could stop a change half-way is looked for here, before anything is touched.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;

use super::Progress;
use super::error::{Action, Obstacle, OutputError};
use super::file_system::{Entry, EntryKind, FileSystem};
use super::manifest::Manifest;
use super::plan::{Plan, ancestors, fold, parent};

/// The state of an output. Maps and sets are looked up only; their order does not show.
pub(super) struct Survey<'a> {
    /// For each planned file, in order of the plan.
    pub found: Vec<Found>,
    /// The folders of the plan and of the manifest that exist.
    pub directories: HashMap<&'a str, Entry>,
    /// Old files to remove before anything is moved, sorted.
    pub clear: Vec<&'a str>,
    /// Old files to remove at the end, sorted.
    pub delete: Vec<&'a str>,
}

/// What stands where a planned file must be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found {
    /// Nothing, not even its folder.
    NoFolder,
    /// Nothing that could be kept.
    NoFile,
    /// A file that the manifest names.
    File {
        length: u64,
        modified: Option<SystemTime>,
    },
}

impl<'a> Survey<'a> {
    /// Looks.
    ///
    /// # Errors
    /// [`OutputError::Obstructed`] for the first thing, in order of path, that stands in the way and is not Karvan's.
    pub fn take(
        file_system: &dyn FileSystem,
        output: &Path,
        plan: &'a Plan,
        old: &'a Manifest,
        progress: &dyn Progress,
    ) -> Result<Self, OutputError> {
        let (clear, delete) = leftovers(plan, old);
        let directories = Self::directories(file_system, output, plan, old)?;
        let ground = Ground {
            file_system,
            output,
            old,
            directories: &directories,
            cleared: clear.iter().map(|path| fold(path)).collect(),
        };
        let found: Vec<_> = plan
            .files
            .par_iter()
            .map(|planned| {
                let found = ground.find(&planned.file.path);
                progress.advance();
                found
            })
            .collect();
        let found = found.into_iter().collect::<Result<_, _>>()?;
        Ok(Self {
            found,
            directories,
            clear,
            delete,
        })
    }

    fn directories(
        file_system: &dyn FileSystem,
        output: &Path,
        plan: &'a Plan,
        old: &'a Manifest,
    ) -> Result<HashMap<&'a str, Entry>, OutputError> {
        let mut wanted: BTreeSet<&str> = plan.directories.keys().map(String::as_str).collect();
        let mut last = "";
        for path in old.files.keys() {
            // Files of a folder stand together.
            if parent(path) != last {
                last = parent(path);
                wanted.extend(ancestors(path));
            }
        }
        let wanted: Vec<&str> = wanted.into_iter().collect();
        let entries: Vec<_> = wanted
            .into_par_iter()
            .map(|directory| {
                let path = output.join(directory);
                (
                    directory,
                    file_system.inspect(&path).map_err(|source| (path, source)),
                )
            })
            .collect();

        let mut directories = HashMap::with_capacity(entries.len());
        for (directory, entry) in entries {
            let entry = entry.map_err(|(path, source)| OutputError::io(Action::Inspect, &path, source))?;
            let Some(entry) = entry else {
                continue;
            };
            let obstructed = |obstacle| OutputError::Obstructed {
                path: output.join(directory),
                obstacle,
            };
            match entry.kind {
                EntryKind::Directory => {
                    directories.insert(directory, entry);
                }
                EntryKind::Other => return Err(obstructed(Obstacle::NotAPlainFolder)),
                // An old file goes first; where the new site wants no folder, a foreign file harms nobody.
                EntryKind::File => {
                    if plan.directories.contains_key(directory) && !old.files.contains_key(directory) {
                        return Err(obstructed(Obstacle::ForeignFile));
                    }
                }
            }
        }
        Ok(directories)
    }
}

/// Old files that the plan has no more: those in the way of new ones, and the others.
fn leftovers<'a>(plan: &Plan, old: &'a Manifest) -> (Vec<&'a str>, Vec<&'a str>) {
    let is_planned = |path: &str| {
        plan.files
            .binary_search_by(|planned| planned.file.path.as_str().cmp(path))
            .is_ok()
    };
    let leftovers: Vec<&str> = old
        .files
        .keys()
        .map(String::as_str)
        .filter(|path| !is_planned(path))
        .collect();
    if leftovers.is_empty() {
        return (Vec::new(), Vec::new());
    }
    // Letter case aside, because on some file systems removing `a` at the end would remove the new `A`.
    let files: HashSet<String> = plan
        .files
        .iter()
        .map(|planned| fold(&planned.file.path))
        .collect();
    let directories: HashSet<String> = plan.directories.keys().map(|directory| fold(directory)).collect();
    leftovers.into_iter().partition(|path| {
        let path = fold(path);
        files.contains(&path)
            || directories.contains(&path)
            || ancestors(&path).any(|ancestor| files.contains(ancestor))
    })
}

struct Ground<'a> {
    file_system: &'a dyn FileSystem,
    output: &'a Path,
    old: &'a Manifest,
    directories: &'a HashMap<&'a str, Entry>,
    /// Folded paths of files that will be gone before the first move.
    cleared: HashSet<String>,
}

impl Ground<'_> {
    fn find(&self, path: &str) -> Result<Found, OutputError> {
        let folder = parent(path);
        if !folder.is_empty() && !self.directories.contains_key(folder) {
            return Ok(Found::NoFolder);
        }
        let place = self.output.join(path);
        let entry = self
            .file_system
            .inspect(&place)
            .map_err(|source| OutputError::io(Action::Inspect, &place, source))?;
        let Some(entry) = entry else {
            return Ok(Found::NoFile);
        };
        let is_named = self.old.files.contains_key(path);
        let is_cleared = || self.cleared.contains(&fold(path));
        match entry.kind {
            EntryKind::File if is_named => Ok(Found::File {
                length: entry.length,
                modified: entry.modified,
            }),
            // A link that somebody put in the place of a page: a move replaces the link itself.
            EntryKind::Other if is_named => Ok(Found::NoFile),
            EntryKind::File if is_cleared() => Ok(Found::NoFile),
            EntryKind::File | EntryKind::Other => Err(OutputError::Obstructed {
                path: place,
                obstacle: Obstacle::ForeignFile,
            }),
            EntryKind::Directory if self.is_all_ours(path)? => Ok(Found::NoFile),
            EntryKind::Directory => Err(OutputError::Obstructed {
                path: place,
                obstacle: Obstacle::ForeignFolder,
            }),
        }
    }

    /// Whether a folder holds nothing but files that the manifest names. All of them will be cleared, because a new
    /// file stands above them in the plan.
    fn is_all_ours(&self, directory: &str) -> Result<bool, OutputError> {
        let mut open = vec![directory.to_owned()];
        while let Some(directory) = open.pop() {
            if !self.directories.contains_key(directory.as_str()) {
                return Ok(false);
            }
            let place = self.output.join(&directory);
            let names = self
                .file_system
                .list(&place)
                .map_err(|source| OutputError::io(Action::List, &place, source))?;
            for (name, kind) in names {
                let Some(name) = name.to_str() else {
                    return Ok(false);
                };
                let path = format!("{directory}/{name}");
                if kind == EntryKind::Directory {
                    open.push(path);
                } else if !self.old.files.contains_key(&path) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}
