//! A catalogue on a disk. Symbolic links are followed while they stay inside the root and reported when
//! they leave it: a stranger's pull request must not publish `/etc/passwd`.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Listing, Sources, is_litter};
use crate::diagnostic::Diagnostic;

/// Files below one folder of this machine.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
    real_root: PathBuf,
}

impl Disk {
    /// # Errors
    /// When `root` is missing or is not a folder.
    pub fn new(root: &Path) -> io::Result<Self> {
        let real_root = root.canonicalize()?;
        if !real_root.is_dir() {
            return Err(io::Error::new(
                io::ErrorKind::NotADirectory,
                root.display().to_string(),
            ));
        }
        Ok(Self {
            root: root.to_path_buf(),
            real_root,
        })
    }

    /// The folder as the user named it.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn leaves_root(&self, path: &Path) -> bool {
        path.canonicalize()
            .is_ok_and(|real| !real.starts_with(&self.real_root))
    }

    fn relative(&self, path: &Path) -> Option<String> {
        let mut relative = String::new();
        for part in path.strip_prefix(&self.root).ok()?.components() {
            if !relative.is_empty() {
                relative.push('/');
            }
            relative.push_str(part.as_os_str().to_str()?);
        }
        Some(relative)
    }

    fn lossy(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .to_string_lossy()
            .replace('\\', "/")
    }
}

impl Sources for Disk {
    fn list(&self, folder: &str) -> io::Result<Listing> {
        let mut listing = Listing::default();
        let start = self.root.join(folder);
        if !start.exists() {
            return Ok(listing);
        }
        let mut leaving = Vec::new();
        let walk = WalkDir::new(&start)
            .follow_links(true)
            .into_iter()
            .filter_entry(|entry| {
                let wanted = entry.depth() == 0 || !entry.file_name().to_str().is_some_and(is_litter);
                if wanted && entry.path_is_symlink() && self.leaves_root(entry.path()) {
                    leaving.push(self.lossy(entry.path()));
                    return false;
                }
                wanted
            });
        for entry in walk {
            match entry {
                Ok(entry) if entry.file_type().is_file() => match self.relative(entry.path()) {
                    Some(path) => listing.files.push(path.into()),
                    None => listing
                        .diagnostics
                        .push(Diagnostic::error("file-name-not-utf8").with("file", self.lossy(entry.path()))),
                },
                Ok(_) => {}
                // A dangling or circular link is the catalogue's mistake; anything else is the machine's.
                Err(error) => match error.path() {
                    Some(path) if error.loop_ancestor().is_some() || path.is_symlink() => {
                        let file = self.lossy(path);
                        listing
                            .diagnostics
                            .push(Diagnostic::error("link-broken").at(file, None));
                    }
                    _ => return Err(error.into()),
                },
            }
        }
        for file in leaving {
            listing
                .diagnostics
                .push(Diagnostic::error("link-leaves-folder").at(file, None));
        }
        listing.files.sort_unstable();
        Ok(listing)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.root.join(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("karvan-disk-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("root/content/a")).unwrap();
        path
    }

    #[test]
    fn lists_files_in_order_without_litter() {
        let path = folder("order");
        for file in ["b.md", "a/z.md", "a/.hidden", "a.md~", "a/Thumbs.db", "a/é.md"] {
            std::fs::write(path.join("root/content").join(file), "x").unwrap();
        }
        let listing = Disk::new(&path.join("root")).unwrap().list("content").unwrap();
        let files: Vec<&str> = listing.files.iter().map(AsRef::as_ref).collect();
        assert_eq!(files, ["content/a/z.md", "content/a/é.md", "content/b.md"]);
        std::fs::remove_dir_all(path).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn reports_links_that_leave_the_folder_and_follows_those_that_stay() {
        use std::os::unix::fs::symlink;
        let path = folder("links");
        std::fs::write(path.join("secret.md"), "x").unwrap();
        std::fs::write(path.join("root/content/a/in.md"), "x").unwrap();
        symlink(path.join("secret.md"), path.join("root/content/out.md")).unwrap();
        symlink(path.join("root/content/a"), path.join("root/content/b")).unwrap();
        symlink(path.join("gone"), path.join("root/content/dangling.md")).unwrap();
        symlink(path.join("root/content"), path.join("root/content/a/circle")).unwrap();
        let listing = Disk::new(&path.join("root")).unwrap().list("content").unwrap();
        let files: Vec<&str> = listing.files.iter().map(AsRef::as_ref).collect();
        assert_eq!(files, ["content/a/in.md", "content/b/in.md"]);
        let mut codes: Vec<&str> = listing.diagnostics.iter().map(|d| d.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes, ["link-broken", "link-leaves-folder"]);
        std::fs::remove_dir_all(path).unwrap();
    }
}
