//! The few file-system calls that publishing is made of, behind one narrow trait, so that a test can fail or die at
//! each of them. Every method is one step that either happens or does not, [`FileSystem::create_file`] excepted: it
//! may leave a part of the file, which is why nothing is ever created in its final place.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the room asks of a file system.
pub(super) trait FileSystem: Sync {
    /// The absolute path without symbolic links.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// What stands at `path`, links not followed; nothing when it, or a folder above it, is missing.
    fn inspect(&self, path: &Path) -> io::Result<Option<Entry>>;
    /// Names and kinds in a folder, sorted by name.
    fn list(&self, path: &Path) -> io::Result<Vec<(OsString, EntryKind)>>;
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Fails when something is there.
    fn create_directory(&self, path: &Path) -> io::Result<()>;
    /// Fails when something is there.
    fn create_file(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()>;
    /// Replaces a file at `to`.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove_file(&self, path: &Path) -> io::Result<()>;
    /// Fails when the folder is not empty.
    fn remove_directory(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder survive a power failure, where the platform can.
    fn synchronise_directory(&self, path: &Path) -> io::Result<()>;
    /// Creates the file when missing and takes the system's lock on it, without waiting; none when another holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<File>>;
}

/// Whether a file must be on the disk before the call returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Durability {
    /// When the system sees fit. The manifest's lengths and hashes tell a file that a power failure cut.
    Eventual,
    Immediate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntryKind {
    File,
    Directory,
    /// A symbolic link, socket, device.
    Other,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub kind: EntryKind,
    pub length: u64,
    pub modified: Option<SystemTime>,
    /// Where the platform has them.
    pub owner: Option<Owner>,
}

/// Unix ownership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Owner {
    pub user: u32,
    pub mode: u32,
}

/// The real one.
pub(super) struct Disk;

impl FileSystem for Disk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn inspect(&self, path: &Path) -> io::Result<Option<Entry>> {
        match fs::symlink_metadata(path) {
            Ok(metadata) => Ok(Some(entry(&metadata))),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn list(&self, path: &Path) -> io::Result<Vec<(OsString, EntryKind)>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            names.push((entry.file_name(), kind(entry.file_type()?)));
        }
        names.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        Ok(names)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    fn create_file(&self, path: &Path, bytes: &[u8], durability: Durability) -> io::Result<()> {
        let mut file = File::options().write(true).create_new(true).open(path)?;
        file.write_all(bytes)?;
        match durability {
            Durability::Eventual => Ok(()),
            Durability::Immediate => file.sync_all(),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_directory(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn synchronise_directory(&self, path: &Path) -> io::Result<()> {
        // Windows opens no folders this way and has no such call.
        if !cfg!(unix) {
            return Ok(());
        }
        match File::open(path)?.sync_all() {
            // Some network and FUSE file systems know the call only for files.
            Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
            done => done,
        }
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        // Whoever held the lock removes the file before letting go, so the name may by now be another file's; a lock
        // on a nameless file keeps nobody out. Each turn of the loop means that another build ended just now.
        loop {
            let file = File::options()
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                // A file system without locks: building without one beats not building.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
            if is_named(&file, path)? {
                return Ok(Some(file));
            }
        }
    }
}

#[cfg(unix)]
fn is_named(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let held = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(named) => Ok(held.dev() == named.dev() && held.ino() == named.ino()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Elsewhere the lock file is never removed (see `lock.rs`), so its name stays its own.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "one signature on all platforms")]
fn is_named(_: &File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

fn entry(metadata: &Metadata) -> Entry {
    Entry {
        kind: kind(metadata.file_type()),
        length: metadata.len(),
        modified: metadata.modified().ok(),
        owner: owner(metadata),
    }
}

fn kind(file_type: fs::FileType) -> EntryKind {
    if file_type.is_file() {
        return EntryKind::File;
    }
    if file_type.is_dir() {
        EntryKind::Directory
    } else {
        EntryKind::Other
    }
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps, reason = "one signature on all platforms")]
fn owner(metadata: &Metadata) -> Option<Owner> {
    use std::os::unix::fs::MetadataExt;

    Some(Owner {
        user: metadata.uid(),
        mode: metadata.mode(),
    })
}

#[cfg(not(unix))]
fn owner(_: &Metadata) -> Option<Owner> {
    None
}

/// Removes a folder and all in it, links not followed; a missing one is fine.
pub(super) fn remove_tree(file_system: &dyn FileSystem, root: &Path) -> io::Result<()> {
    match file_system.inspect(root)? {
        None => return Ok(()),
        Some(entry) if entry.kind != EntryKind::Directory => return file_system.remove_file(root),
        Some(_) => {}
    }
    // Parents stand before their children, so folders are removed from the end.
    let mut folders = vec![root.to_path_buf()];
    let mut next = 0;
    while let Some(folder) = folders.get(next).cloned() {
        next += 1;
        for (name, kind) in file_system.list(&folder)? {
            let path = folder.join(name);
            if kind == EntryKind::Directory {
                folders.push(path);
            } else {
                file_system.remove_file(&path)?;
            }
        }
    }
    for folder in folders.iter().rev() {
        file_system.remove_directory(folder)?;
    }
    Ok(())
}
