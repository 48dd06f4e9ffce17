//! What the tests of this room share: sites in memory, trees read back, and a disk that fails or dies on demand.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::file_system::{Disk, Durability, Entry, EntryKind, FileSystem};
use super::{
    OutputError, OutputFile, ProduceError, Producer, PublishOptions, Silent, Stage, Summary, publish_on,
};

/// A folder that goes when the test ends.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("karvan-output-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn join(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A site given as pairs of path and text. Paths under `assets/` are assets; a text of `!` cannot be produced.
#[derive(Clone)]
pub struct Pages(pub Vec<(String, String)>);

impl Pages {
    pub fn new(files: &[(&str, &str)]) -> Self {
        Self(
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
        )
    }

    pub fn with(&self, path: &str, text: &str) -> Self {
        let mut pages = self.without(path);
        pages.0.push((path.to_owned(), text.to_owned()));
        pages
    }

    pub fn without(&self, path: &str) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(other, _)| other != path)
                .cloned()
                .collect(),
        )
    }
}

impl Producer for Pages {
    fn addresses(&self) -> Vec<OutputFile> {
        let stage = |path: &str| {
            if path.starts_with("assets/") {
                Stage::Asset
            } else {
                Stage::Page
            }
        };
        self.0
            .iter()
            .map(|(path, _)| OutputFile {
                path: path.clone(),
                stage: stage(path),
            })
            .collect()
    }

    fn produce(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), ProduceError> {
        assert!(buffer.is_empty());
        match self.0[index].1.as_str() {
            "!" => Err(format!("no {}", self.0[index].0).into()),
            text => {
                buffer.extend_from_slice(text.as_bytes());
                Ok(())
            }
        }
    }
}

/// Publishes on one thread, so that the calls come in one order.
pub fn publish_with(
    file_system: &dyn FileSystem,
    output: &Path,
    site: &Pages,
) -> Result<Summary, OutputError> {
    on_threads(1, || {
        publish_on(file_system, output, site, PublishOptions::default(), &Silent)
    })
}

pub fn publish_pages(output: &Path, site: &Pages) -> Result<Summary, OutputError> {
    publish_with(&FaultyDisk::sound(), output, site)
}

pub fn on_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .unwrap()
        .install(work)
}

/// Everything under a folder: files with their bytes, folders with a slash at the end and none, links as text.
pub fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_symlink() {
                found.insert(
                    name,
                    fs::read_link(&path)
                        .unwrap()
                        .into_os_string()
                        .into_encoded_bytes(),
                );
            } else if path.is_dir() {
                found.insert(name + "/", Vec::new());
                open.push(path);
            } else {
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The tree that a first build into a missing folder makes.
pub fn clean_tree(site: &Pages) -> BTreeMap<String, Vec<u8>> {
    let scratch = Scratch::new();
    publish_pages(&scratch.join("public"), site).unwrap();
    tree(&scratch.join("public"))
}

/// Gives every file under a folder a modification time long ago, the manifest one a little later: as it looks the day
/// after a build.
pub fn age(root: &Path) {
    let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_hours(24 * 365);
    for path in tree(root).keys().filter(|path| !path.ends_with('/')) {
        let is_manifest = path == super::MANIFEST_NAME;
        let time = long_ago + std::time::Duration::from_secs(u64::from(is_manifest));
        File::options()
            .write(true)
            .open(root.join(path))
            .unwrap()
            .set_modified(time)
            .unwrap();
    }
}

/// What happens at the chosen call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    None,
    /// The process is gone: this call leaves at most half a file, no later one does anything.
    Death,
    /// This call fails, writing half of what it should; later ones work.
    Error(ErrorKind),
    /// The same, but only calls that need room on the disk are counted.
    DiskFull,
}

/// The real disk with a fault at the `at`-th call. Forces nothing to the disk: no test cuts the power.
pub struct FaultyDisk {
    fault: Fault,
    at: usize,
    calls: AtomicUsize,
}

impl FaultyDisk {
    pub fn new(fault: Fault, at: usize) -> Self {
        Self {
            fault,
            at,
            calls: AtomicUsize::new(0),
        }
    }

    pub fn sound() -> Self {
        Self::new(Fault::None, 0)
    }

    /// Whether there were enough calls for the fault to happen.
    pub fn was_hit(&self) -> bool {
        self.fault != Fault::None && self.calls.load(Ordering::Relaxed) > self.at
    }

    fn call(&self, needs_room: bool) -> io::Result<()> {
        if self.fault == Fault::DiskFull && !needs_room {
            return Ok(());
        }
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        match self.fault {
            Fault::Death if call >= self.at => Err(io::Error::other("dead")),
            Fault::Error(kind) if call == self.at => Err(kind.into()),
            Fault::DiskFull if call == self.at => Err(ErrorKind::StorageFull.into()),
            _ => Ok(()),
        }
    }
}

impl FileSystem for FaultyDisk {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.call(false)?;
        Disk.resolve(path)
    }

    fn inspect(&self, path: &Path) -> io::Result<Option<Entry>> {
        self.call(false)?;
        Disk.inspect(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<(OsString, EntryKind)>> {
        self.call(false)?;
        Disk.list(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.call(false)?;
        Disk.read(path)
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        self.call(true)?;
        Disk.create_directory(path)
    }

    fn create_file(&self, path: &Path, bytes: &[u8], _: Durability) -> io::Result<()> {
        if let Err(error) = self.call(true) {
            let is_late = self.fault == Fault::Death && self.calls.load(Ordering::Relaxed) > self.at + 1;
            if !is_late {
                Disk.create_file(path, &bytes[..bytes.len() / 2], Durability::Eventual)?;
            }
            return Err(error);
        }
        Disk.create_file(path, bytes, Durability::Eventual)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(true)?;
        Disk.rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.call(false)?;
        Disk.remove_file(path)
    }

    fn remove_directory(&self, path: &Path) -> io::Result<()> {
        self.call(false)?;
        Disk.remove_directory(path)
    }

    fn synchronise_directory(&self, _: &Path) -> io::Result<()> {
        self.call(false)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<File>> {
        self.call(false)?;
        Disk.lock(path)
    }
}
