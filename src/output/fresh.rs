//! The first build: the whole tree is written beside its place and renamed at once, so that it needs no journal, no
//! temporary names and no looking at what is there.

use std::path::Path;
use std::time::Instant;

use super::error::{Action, OutputError};
use super::file_system::{Durability, FileSystem, remove_tree};
use super::manifest::{self, FileRecord, MANIFEST_NAME};
use super::plan::{Plan, parent};
use super::{Phase, Producer, Progress, Summary, Timings, produce};

/// Builds `staging` and renames it to `output`, which does not exist.
pub(super) fn publish(
    file_system: &dyn FileSystem,
    output: &Path,
    staging: &Path,
    plan: &Plan,
    producer: &dyn Producer,
    progress: &dyn Progress,
) -> Result<Summary, OutputError> {
    let started = Instant::now();
    // What a killed build left.
    remove_tree(file_system, staging)
        .map_err(|source| OutputError::io(Action::RemoveDirectory, staging, source))?;
    let swept_at = Instant::now();

    let built = build(file_system, staging, plan, producer, progress);
    let produced_at = Instant::now();
    progress.begin(Phase::Apply, 1);
    let placed = built.and_then(|bytes| {
        file_system
            .rename(staging, output)
            .map_err(|source| OutputError::io(Action::Move, output, source))?;
        Ok(bytes)
    });
    if placed.is_err() {
        // The error at hand tells more than one of cleaning up; the next build tries again.
        let _ = remove_tree(file_system, staging);
    }
    let bytes = placed?;
    progress.advance();

    let (pages, assets) = plan.count();
    let timings = Timings {
        survey: swept_at - started,
        produce: produced_at - swept_at,
        apply: produced_at.elapsed(),
    };
    Ok(Summary {
        pages,
        assets,
        bytes,
        written: pages + assets,
        timings,
        ..Summary::default()
    })
}

/// Writes the tree and its manifest; gives back the bytes of all files.
fn build(
    file_system: &dyn FileSystem,
    root: &Path,
    plan: &Plan,
    producer: &dyn Producer,
    progress: &dyn Progress,
) -> Result<u64, OutputError> {
    create_directory(file_system, root)?;
    for (directory, use_) in &plan.directories {
        if !use_.is_made_by_its_file() {
            create_directory(file_system, &root.join(directory))?;
        }
    }
    let records = produce::all(&plan.files, producer, progress, |_, planned, bytes| {
        if planned.alone {
            create_directory(file_system, &root.join(parent(&planned.file.path)))?;
        }
        create_file(file_system, &root.join(&planned.file.path), bytes)?;
        Ok(FileRecord::of(bytes))
    })?;
    let paths = plan.files.iter().map(|planned| planned.file.path.as_str());
    let manifest = manifest::json_of(paths.zip(records.iter().copied()));
    create_file(file_system, &root.join(MANIFEST_NAME), &manifest)?;
    Ok(records.iter().map(|record| record.length).sum())
}

pub(super) fn create_directory(file_system: &dyn FileSystem, path: &Path) -> Result<(), OutputError> {
    file_system
        .create_directory(path)
        .map_err(|source| OutputError::io(Action::CreateDirectory, path, source))
}

pub(super) fn create_file(
    file_system: &dyn FileSystem,
    path: &Path,
    bytes: &[u8],
) -> Result<(), OutputError> {
    file_system
        .create_file(path, bytes, Durability::Eventual)
        .map_err(|source| OutputError::io(Action::WriteFile, path, source))
}
