//! The lock that keeps two builds of one folder apart. It is the system's lock on an open file, which dies with its
//! process, not the existence of the file: what a killed build leaves lying blocks nobody.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::error::{Action, OutputError};
use super::file_system::FileSystem;

/// Held until dropped.
pub(super) struct Lock<'a> {
    file_system: &'a dyn FileSystem,
    path: PathBuf,
    /// The system lets go when this is closed, after [`Drop::drop`] ran.
    _file: File,
}

impl<'a> Lock<'a> {
    /// Takes the lock at `path` for `output`, or fails at once with [`OutputError::Busy`].
    pub fn take(file_system: &'a dyn FileSystem, path: PathBuf, output: &Path) -> Result<Self, OutputError> {
        match file_system.lock(&path) {
            Ok(Some(file)) => Ok(Self {
                file_system,
                path,
                _file: file,
            }),
            Ok(None) => Err(OutputError::Busy {
                output: output.to_path_buf(),
            }),
            Err(source) => Err(OutputError::io(Action::Lock, &path, source)),
        }
    }
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        // Only where `FileSystem::lock` can notice that the name went away under it. A file that stays does no harm.
        if cfg!(unix) {
            let _ = self.file_system.remove_file(&self.path);
        }
    }
}
