//! The published folder: parallel production, staging and swap, the manifest.
//!
//! This room takes a list of addresses and a pure function from address to bytes ([`Producer`]) and keeps a folder
//! equal to it. It deliberately knows nothing of catalogues, templates or languages, configures no thread pool (it
//! uses the one it is called in) and prints nothing.
//!
//! What holds, whatever happens and whenever the process is killed:
//! - No file is ever half written: every file reaches its place by a rename.
//! - A build that fails before its journal is in place leaves the old site as it was, byte for byte; from the
//!   journal on, the next run completes the change before it does anything else ([`journal`]).
//! - An unchanged file is not written and keeps its modification time ([`update`] tells when a file is unchanged).
//! - Nothing is removed that `karvan-manifest.json` does not name; a folder that Karvan did not write is refused.
//! - The tree is the same for the same input, whatever the number of threads and whatever was there before.
//!
//! Precompression has its place outside: a producer around a producer, which lists `x.html.gz` beside `x.html` and
//! compresses what the inner one produces. Rendering a page again is far cheaper than compressing it.

mod archive;
mod error;
mod file_system;
mod fresh;
mod journal;
mod lock;
mod manifest;
mod place;
mod plan;
mod produce;
mod survey;
mod update;

#[cfg(test)]
mod kill_tests;
#[cfg(test)]
mod publish_tests;
#[cfg(test)]
mod test_support;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

pub use archive::{Archive, archive};
pub use error::{Action, Obstacle, OutputError};
pub use manifest::{FileRecord, MANIFEST_NAME, Manifest, ManifestError};
pub use plan::{PathFault, PathProblem};

use file_system::{Disk, FileSystem};
use place::Place;
use plan::Plan;

/// When a file reaches its place: a page must never be seen before the style sheet that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Styles, scripts, fonts, pictures: whatever pages point at.
    Asset,
    /// What a reader opens, and what points at pages (feeds, sitemaps).
    Page,
}

/// One file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Relative to the output folder, `/`-separated, e.g. `fa/products/nano-filter/index.html`.
    pub path: String,
    pub stage: Stage,
}

/// A site as this room sees it: a list of files and a pure function that makes each.
pub trait Producer: Sync {
    /// All files of the site, in any order. Called once.
    fn addresses(&self) -> Vec<OutputFile>;

    /// Appends the bytes of the file at `index` of [`Producer::addresses`] to `buffer`, which is empty when passed.
    /// Called once for each file, on any thread, in any order; the bytes must not depend on either.
    ///
    /// # Errors
    /// Whatever keeps the bytes from being made. The caller finds it again, as it was, in
    /// [`OutputError::Produce`] and may downcast it.
    fn produce(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), ProduceError>;
}

/// Why a [`Producer`] could not make a file.
pub type ProduceError = Box<dyn Error + Send + Sync>;

/// What a build is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Looking at what is on the disk. Counted in planned files.
    Survey,
    /// Making bytes and writing what changed. Counted in planned files.
    Produce,
    /// Moving what changed to its place. Counted in moves.
    Apply,
}

/// Told how far a build is, from any thread.
pub trait Progress: Sync {
    /// A phase begins that has `total` steps.
    fn begin(&self, phase: Phase, total: usize);
    /// One step of the current phase is done.
    fn advance(&self);
}

/// Nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Phase, _: usize) {}
    fn advance(&self) {}
}

/// How to publish.
#[derive(Clone, Copy, Debug, Default)]
pub struct PublishOptions {
    /// Read every published file and compare its bytes, instead of trusting length, time and manifest.
    pub verify: bool,
}

/// What a build did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files of stage [`Stage::Page`] in the site.
    pub pages: usize,
    /// Files of stage [`Stage::Asset`] in the site.
    pub assets: usize,
    /// Bytes of all files of the site, without the manifest.
    pub bytes: u64,
    /// Files written because they are new or differ.
    pub written: usize,
    /// Files left alone.
    pub unchanged: usize,
    /// Files of the last build removed because the site has them no more.
    pub deleted: usize,
    /// Whether the change of an earlier, interrupted build was completed first.
    pub recovered: bool,
    pub timings: Timings,
}

/// Wall time of each phase; zero for a phase that did not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timings {
    /// Recovery, reading the manifest, looking at the files on disk.
    pub survey: Duration,
    /// Production, hashing and writing.
    pub produce: Duration,
    /// Journal, renames and deletions.
    pub apply: Duration,
}

/// Makes the folder `output` hold the site of `producer` and nothing else that an earlier build put there.
///
/// Runs on the rayon pool that it is called in. A missing `output` appears whole or not at all. An existing one is
/// changed by way of a journal; see the [module](self) for what is kept when a build fails or is killed.
///
/// # Errors
/// [`OutputError`]; unless it is [`OutputError::Unfinished`], the site is as it was before.
pub fn publish(
    output: &Path,
    producer: &dyn Producer,
    options: PublishOptions,
    progress: &dyn Progress,
) -> Result<Summary, OutputError> {
    publish_on(&Disk, output, producer, options, progress)
}

/// Produces everything and keeps nothing: what `check` does. Counts every file as unchanged.
///
/// # Errors
/// A plan that cannot be published, or the failure to produce the first file, in order of path, that fails.
pub fn rehearse(producer: &dyn Producer, progress: &dyn Progress) -> Result<Summary, OutputError> {
    let started = Instant::now();
    let plan = Plan::new(producer.addresses())?;
    let lengths = produce::all(&plan.files, producer, progress, |_, _, bytes| {
        Ok(bytes.len() as u64)
    })?;
    let (pages, assets) = plan.count();
    let timings = Timings {
        produce: started.elapsed(),
        ..Timings::default()
    };
    let bytes = lengths.iter().sum();
    Ok(Summary {
        pages,
        assets,
        bytes,
        unchanged: pages + assets,
        timings,
        ..Summary::default()
    })
}

/// Produces everything into memory: for tests and small sites. Without the manifest.
///
/// # Errors
/// As [`rehearse`].
pub fn collect(producer: &dyn Producer) -> Result<BTreeMap<String, Vec<u8>>, OutputError> {
    let files = visit(producer, &Silent, |file, bytes| {
        (file.path.clone(), bytes.to_vec())
    })?;
    Ok(files.into_iter().collect())
}

/// Produces everything in parallel and shows each file to `look`; the answers come back in order of path. For checks
/// that want the bytes of every page (links, budgets) without holding them all.
///
/// # Errors
/// As [`rehearse`].
pub fn visit<T: Send>(
    producer: &dyn Producer,
    progress: &dyn Progress,
    look: impl Fn(&OutputFile, &[u8]) -> T + Sync,
) -> Result<Vec<T>, OutputError> {
    let plan = Plan::new(producer.addresses())?;
    produce::all(&plan.files, producer, progress, |_, file, bytes| {
        Ok(look(&file.file, bytes))
    })
}

/// [`publish`] on any file system.
fn publish_on(
    file_system: &dyn FileSystem,
    output: &Path,
    producer: &dyn Producer,
    options: PublishOptions,
    progress: &dyn Progress,
) -> Result<Summary, OutputError> {
    let plan = Plan::new(producer.addresses())?;
    match place::open(file_system, output)? {
        Place::Missing {
            output,
            staging,
            lock,
        } => {
            let summary = fresh::publish(file_system, &output, &staging, &plan, producer, progress);
            drop(lock);
            summary
        }
        Place::Existing { output, lock } => {
            let summary = update::publish(file_system, &output, &plan, producer, options, progress);
            drop(lock);
            summary
        }
    }
}
