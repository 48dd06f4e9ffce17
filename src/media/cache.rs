//! What is dear to make, kept between builds under the hash of everything it was made from.
//!
//! The cache is a folder that CI carries from run to run and machines may share. It is never trusted: an entry that is
//! damaged, cut, renamed or from another version of this format is a miss. It is never needed: an entry that cannot be
//! written costs time in the next build and nothing else. Several threads and processes may use one folder; entries
//! are written beside their place and renamed into it, and two writers of one key write the same bytes.
//!
//! It does not know what it keeps, and it is not the place for anything that is cheap to make again.
//!
//! Entry file: `<first two characters>/<64 hexadecimal characters of the key>`, holding [`SIGNATURE`], then 32 bytes
//! BLAKE3 keyed with the cache key over the payload, then the payload.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use super::hash::ContentHash;

/// First bytes of every entry; the number is the version of the entry format.
const SIGNATURE: &[u8; 16] = b"karvan cache 01\n";
const CHECK_LENGTH: usize = 32;

/// An entry's time is renewed when it is used and older than this, so that a warm build writes almost nothing.
const TOUCH_AFTER: Duration = Duration::from_hours(24);

/// A temporary file older than this belongs to a build that was killed.
const ABANDONED_AFTER: Duration = Duration::from_hours(1);

/// Beginning of the name of an entry that is being written.
const TEMPORARY_PREFIX: &str = ".writing-";

/// Identity of an entry: what was done, by which version, how, to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CacheKey([u8; 32]);

impl CacheKey {
    /// `operation` names the kind of product ("variant"), `version` the encoder, `parameters` its settings in a fixed
    /// order, `input` the bytes it is made from.
    pub fn new(operation: &str, version: &str, parameters: &[&str], input: &ContentHash) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("karvan media cache key 1");
        for field in [operation, version].iter().chain(parameters) {
            // The length first, so that ("ab", "c") and ("a", "bc") differ.
            hasher.update(&u64::try_from(field.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(field.as_bytes());
        }
        hasher.update(input.as_bytes());
        Self(*hasher.finalize().as_bytes())
    }

    fn file_name(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }

    /// Binds the payload to its key, so that an entry under another's name is a miss too.
    fn check(&self, payload: &[u8]) -> [u8; CHECK_LENGTH] {
        *blake3::keyed_hash(&self.0, payload).as_bytes()
    }
}

/// The first failure to write; told once, as the following ones have the same cause.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the cache at {} cannot be written: {kind}", path.display())]
pub struct CacheProblem {
    /// The file or folder that could not be written.
    pub path: PathBuf,
    /// What the system answered.
    pub kind: io::ErrorKind,
}

impl CacheProblem {
    /// The diagnostic's code; a warning.
    pub fn code(&self) -> &'static str {
        "cache-not-writable"
    }
}

/// What [`Cache::prune`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PruneReport {
    /// Entries and abandoned temporary files removed.
    pub removed_files: u64,
    /// Their bytes.
    pub removed_bytes: u64,
    /// Entries left.
    pub kept_files: u64,
    /// Their bytes.
    pub kept_bytes: u64,
}

/// A content-addressed store; see the module.
#[derive(Debug)]
pub struct Cache {
    backend: Backend,
    problem: OnceLock<CacheProblem>,
}

#[derive(Debug)]
enum Backend {
    Folder(PathBuf),
    Memory(Mutex<BTreeMap<CacheKey, Arc<[u8]>>>),
}

impl Cache {
    /// A cache in `folder`, which is created when the first entry is written and not before.
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        Self {
            backend: Backend::Folder(folder.into()),
            problem: OnceLock::new(),
        }
    }

    /// A cache that lives as long as the value; for tests and for machines without a place to write.
    pub fn in_memory() -> Self {
        Self {
            backend: Backend::Memory(Mutex::default()),
            problem: OnceLock::new(),
        }
    }

    /// The entry of `key`, if there is one and it is sound.
    pub fn get(&self, key: &CacheKey) -> Option<Arc<[u8]>> {
        match &self.backend {
            Backend::Memory(entries) => entries
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .get(key)
                .cloned(),
            Backend::Folder(folder) => {
                let path = entry_path(folder, key);
                let payload = read_entry(&path, key)?;
                touch(&path);
                Some(payload)
            }
        }
    }

    /// Keeps `payload` under `key`. A failure is remembered as [`problem`](Self::problem) and otherwise ignored.
    pub fn put(&self, key: &CacheKey, payload: &Arc<[u8]>) {
        match &self.backend {
            Backend::Memory(entries) => {
                let mut entries = entries.lock().unwrap_or_else(PoisonError::into_inner);
                entries.insert(*key, Arc::clone(payload));
            }
            Backend::Folder(folder) => {
                let path = entry_path(folder, key);
                if let Err(error) = write_entry(&path, key, payload) {
                    // Only the first is kept; the answer of `set` says whether this was it, which nobody needs.
                    let _ = self.problem.set(CacheProblem {
                        path,
                        kind: error.kind(),
                    });
                }
            }
        }
    }

    /// The first failure to write since the cache was opened, to be told as one warning.
    pub fn problem(&self) -> Option<&CacheProblem> {
        self.problem.get()
    }

    /// Removes entries not used for `maximum_age` and what killed builds left behind. Only files that this cache names
    /// are touched; a folder that does not exist is empty.
    ///
    /// # Errors
    /// When the folder exists and cannot be listed. A single file that cannot be removed is counted as kept.
    pub fn prune(&self, maximum_age: Duration) -> io::Result<PruneReport> {
        let mut report = PruneReport::default();
        let Backend::Folder(folder) = &self.backend else {
            return Ok(report);
        };
        for shard in list(folder)? {
            if !is_shard(&shard) {
                continue;
            }
            for path in list(&shard)? {
                prune_file(&path, maximum_age, &mut report);
            }
            // Succeeds only if it is empty by now, which is when it should go.
            let _ = fs::remove_dir(&shard);
        }
        Ok(report)
    }
}

fn entry_path(folder: &Path, key: &CacheKey) -> PathBuf {
    let name = key.file_name();
    let shard: String = name.chars().take(2).collect();
    folder.join(shard).join(name)
}

fn read_entry(path: &Path, key: &CacheKey) -> Option<Arc<[u8]>> {
    let bytes = fs::read(path).ok()?;
    let (check, payload) = bytes.strip_prefix(SIGNATURE)?.split_at_checked(CHECK_LENGTH)?;
    (check == key.check(payload).as_slice()).then(|| Arc::from(payload))
}

fn write_entry(path: &Path, key: &CacheKey, payload: &[u8]) -> io::Result<()> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let shard = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(shard)?;
    // Process and counter are unique on a machine; the key keeps machines that share the folder mostly apart, and
    // `create_new` does the rest.
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let prefix: String = key.file_name().chars().take(16).collect();
    let temporary = shard.join(format!(
        "{TEMPORARY_PREFIX}{prefix}-{}-{number}",
        std::process::id()
    ));
    let written = write_and_rename(&temporary, path, key, payload);
    if written.is_err() {
        // Nothing to do if this fails as well: `prune` finds it later.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Without `fsync`: after a power cut the entry may be damaged, and a damaged entry is a miss.
fn write_and_rename(temporary: &Path, path: &Path, key: &CacheKey, payload: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(temporary)?;
    file.write_all(SIGNATURE)?;
    file.write_all(&key.check(payload))?;
    file.write_all(payload)?;
    drop(file);
    fs::rename(temporary, path)
}

/// Marks the entry as used. A read-only cache stays as it is.
fn touch(path: &Path) {
    let Ok(metadata) = fs::metadata(path) else { return };
    if age(&metadata) < TOUCH_AFTER {
        return;
    }
    if let Ok(file) = File::options().append(true).open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}

/// Time since the last change; zero for files from the future and systems without times.
fn age(metadata: &fs::Metadata) -> Duration {
    metadata
        .modified()
        .ok()
        .and_then(|time| time.elapsed().ok())
        .unwrap_or_default()
}

/// The entries of a folder, sorted; none if it does not exist.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn is_hexadecimal(name: &str, length: usize) -> bool {
    name.len() == length && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

/// A real folder with a shard's name: a symbolic link could lead out of the cache.
fn is_shard(path: &Path) -> bool {
    is_hexadecimal(file_name(path), 2) && fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

fn prune_file(path: &Path, maximum_age: Duration, report: &mut PruneReport) {
    let name = file_name(path);
    let limit = if is_hexadecimal(name, 64) {
        maximum_age
    } else if name.starts_with(TEMPORARY_PREFIX) {
        ABANDONED_AFTER
    } else {
        return;
    };
    let Ok(metadata) = fs::symlink_metadata(path) else {
        return;
    };
    if age(&metadata) >= limit && fs::remove_file(path).is_ok() {
        report.removed_files += 1;
        report.removed_bytes += metadata.len();
        return;
    }
    report.kept_files += 1;
    report.kept_bytes += metadata.len();
}

#[cfg(test)]
#[path = "cache_tests.rs"]
mod tests;
