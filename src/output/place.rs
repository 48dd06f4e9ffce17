//! Where the output is and in which way it can be written: a missing folder is built beside its place and renamed
//! whole; an existing one, which may be a mount or reached through a link, is changed from the inside. The lock lies
//! where the work is done, so that a folder inside a read-only parent can still be built.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::error::{Action, OutputError};
use super::file_system::{EntryKind, FileSystem, remove_tree};
use super::lock::Lock;

const LOCK_INSIDE: &str = ".karvan-lock";

/// The output, locked.
pub(super) enum Place<'a> {
    /// There is no such folder; `staging` is the sibling to build.
    Missing {
        output: PathBuf,
        staging: PathBuf,
        lock: Lock<'a>,
    },
    /// There is one; `output` has no symbolic links in it.
    Existing { output: PathBuf, lock: Lock<'a> },
}

/// Finds and locks the output.
pub(super) fn open<'a>(file_system: &'a dyn FileSystem, output: &Path) -> Result<Place<'a>, OutputError> {
    if let Some(place) = open_missing(file_system, output)? {
        return Ok(place);
    }
    let root = file_system
        .resolve(output)
        .map_err(|_| OutputError::NotADirectory {
            path: output.to_path_buf(),
        })?;
    let entry = inspect(file_system, &root)?;
    if entry != Some(EntryKind::Directory) {
        return Err(OutputError::NotADirectory {
            path: output.to_path_buf(),
        });
    }
    let lock = Lock::take(file_system, root.join(LOCK_INSIDE), output)?;
    sweep_beside(file_system, output);
    Ok(Place::Existing { output: root, lock })
}

fn open_missing<'a>(
    file_system: &'a dyn FileSystem,
    output: &Path,
) -> Result<Option<Place<'a>>, OutputError> {
    if inspect(file_system, output)?.is_some() {
        return Ok(None);
    }
    let Some(siblings) = Siblings::of(output) else {
        return Err(OutputError::NotADirectory {
            path: output.to_path_buf(),
        });
    };
    create_with_parents(file_system, &siblings.parent)?;
    let lock = Lock::take(file_system, siblings.lock, output)?;
    // Another build may have finished between the look and the lock.
    if inspect(file_system, output)?.is_some() {
        return Ok(None);
    }
    Ok(Some(Place::Missing {
        output: output.to_path_buf(),
        staging: siblings.staging,
        lock,
    }))
}

/// Removes what a killed first build left beside the output, if it left anything. Whether that works is nobody's
/// trouble; whether that build is still alive is told by its lock.
fn sweep_beside(file_system: &dyn FileSystem, output: &Path) {
    let Some(siblings) = Siblings::of(output) else {
        return;
    };
    if !matches!(file_system.inspect(&siblings.lock), Ok(Some(_))) {
        return;
    }
    if let Ok(lock) = Lock::take(file_system, siblings.lock, output) {
        let _ = remove_tree(file_system, &siblings.staging);
        drop(lock);
    }
}

/// Where a first build works.
struct Siblings {
    parent: PathBuf,
    staging: PathBuf,
    lock: PathBuf,
}

impl Siblings {
    /// None for a path without a name, such as `..`.
    fn of(output: &Path) -> Option<Self> {
        let name = output.file_name()?;
        let parent = match output.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
            _ => PathBuf::from("."),
        };
        let beside = |purpose: &str| {
            let mut sibling = OsString::from(".");
            sibling.push(name);
            sibling.push(purpose);
            parent.join(sibling)
        };
        Some(Self {
            staging: beside(".karvan-staging"),
            lock: beside(".karvan-lock"),
            parent,
        })
    }
}

fn inspect(file_system: &dyn FileSystem, path: &Path) -> Result<Option<EntryKind>, OutputError> {
    let entry = file_system
        .inspect(path)
        .map_err(|source| OutputError::io(Action::Inspect, path, source))?;
    Ok(entry.map(|entry| entry.kind))
}

fn create_with_parents(file_system: &dyn FileSystem, path: &Path) -> Result<(), OutputError> {
    let mut missing = Vec::new();
    for ancestor in path.ancestors() {
        if ancestor.as_os_str().is_empty() || inspect(file_system, ancestor)?.is_some() {
            break;
        }
        missing.push(ancestor);
    }
    for folder in missing.into_iter().rev() {
        match file_system.create_directory(folder) {
            // Another build of a sibling edition came first.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(source) => return Err(OutputError::io(Action::CreateDirectory, folder, source)),
            Ok(()) => {}
        }
    }
    Ok(())
}
