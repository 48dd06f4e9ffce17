//! What can go wrong between a plan and a published folder. Sentences for users are written elsewhere; these carry
//! the facts and a stable code.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::ProduceError;
use super::manifest::ManifestError;
use super::plan::PathProblem;

/// Why a folder was not published.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The plan names files that cannot be, or must not be, written. Never empty, in order of path.
    #[error("{} planned paths cannot be written, the first: {}", .0.len(), first(.0))]
    Plan(Vec<PathProblem>),
    /// Another build holds the lock.
    #[error("another build is writing {}", output.display())]
    Busy { output: PathBuf },
    /// Something that is not a folder stands where the output must be.
    #[error("{} is not a folder", path.display())]
    NotADirectory { path: PathBuf },
    /// The folder holds files but no manifest: Karvan did not write it.
    #[error("{} holds files that Karvan did not write: {}", path.display(), names.join(", "))]
    ForeignFolder {
        path: PathBuf,
        /// At most five of them, sorted.
        names: Vec<String>,
        /// How many there are in all.
        count: usize,
    },
    /// Something that Karvan did not write stands where a file or folder of the site must be.
    #[error("{} is in the way: {obstacle}", path.display())]
    Obstructed { path: PathBuf, obstacle: Obstacle },
    /// The manifest, or the one inside an interrupted change, cannot be used.
    #[error("{}: {source}", path.display())]
    Manifest { path: PathBuf, source: ManifestError },
    /// The journal of an interrupted change cannot be read.
    #[error("{}: {reason}", path.display())]
    Journal { path: PathBuf, reason: String },
    /// The producer failed.
    #[error("cannot produce {path}: {source}")]
    Produce { path: String, source: ProduceError },
    /// No room left (or the quota is used up).
    #[error("no space left: cannot {action} {}: {source}", path.display())]
    DiskFull {
        action: Action,
        path: PathBuf,
        source: io::Error,
    },
    /// Not allowed (or the file system is read-only).
    #[error("not allowed: cannot {action} {}: {source}", path.display())]
    PermissionDenied {
        action: Action,
        path: PathBuf,
        source: io::Error,
    },
    /// Any other failure of the machine.
    #[error("cannot {action} {}: {source}", path.display())]
    FileSystem {
        action: Action,
        path: PathBuf,
        source: io::Error,
    },
    /// The change is in its journal but could not be completed; every file is whole, some are still the old ones.
    /// The next run completes it first.
    #[error("the change is not complete, the next build completes it: {source}")]
    Unfinished { source: Box<OutputError> },
}

impl OutputError {
    /// A stable name for messages, `explain` and JSON.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Plan(_) => "output-path-refused",
            Self::Busy { .. } => "output-busy",
            Self::NotADirectory { .. } => "output-not-a-folder",
            Self::ForeignFolder { .. } => "output-foreign-folder",
            Self::Obstructed { .. } => "output-obstructed",
            Self::Manifest { .. } => "output-manifest-damaged",
            Self::Journal { .. } => "output-journal-damaged",
            Self::Produce { .. } => "output-not-produced",
            Self::DiskFull { .. } => "output-disk-full",
            Self::PermissionDenied { .. } => "output-permission-denied",
            Self::FileSystem { .. } => "output-file-system",
            Self::Unfinished { .. } => "output-unfinished",
        }
    }

    /// Whether the machine failed, not the catalogue or the way Karvan was called.
    pub fn is_machine_failure(&self) -> bool {
        matches!(
            self,
            Self::DiskFull { .. }
                | Self::PermissionDenied { .. }
                | Self::FileSystem { .. }
                | Self::Unfinished { .. }
        )
    }

    /// Sorts a failed file-system call by its kind.
    pub(super) fn io(action: Action, path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::DiskFull { action, path, source }
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::PermissionDenied { action, path, source }
            }
            _ => Self::FileSystem { action, path, source },
        }
    }
}

/// What was being done when a file-system call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Lock,
    Inspect,
    List,
    Read,
    CreateDirectory,
    WriteFile,
    Move,
    RemoveFile,
    RemoveDirectory,
    Synchronise,
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Lock => "lock",
            Self::Inspect => "inspect",
            Self::List => "list",
            Self::Read => "read",
            Self::CreateDirectory => "create the folder",
            Self::WriteFile => "write",
            Self::Move => "move",
            Self::RemoveFile => "remove",
            Self::RemoveDirectory => "remove the folder",
            Self::Synchronise => "synchronise",
        })
    }
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A file that the manifest does not name.
    ForeignFile,
    /// A folder that holds something the manifest does not name.
    ForeignFolder,
    /// A symbolic link or a device where a folder must be: following it could leave the output.
    NotAPlainFolder,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::ForeignFile => "a file that Karvan did not write",
            Self::ForeignFolder => "a folder with content that Karvan did not write",
            Self::NotAPlainFolder => "a link or device where a folder must be",
        })
    }
}

fn first(problems: &[PathProblem]) -> String {
    problems.first().map(PathProblem::to_string).unwrap_or_default()
}
