//! Parallel production: every planned file is made once, on some thread of the pool, and handed to a visitor on that
//! thread. Bytes are never gathered, so memory is bounded by the threads, not by the site.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::error::OutputError;
use super::plan::PlannedFile;
use super::{Phase, Producer, Progress};

/// A buffer that had to grow beyond this, in bytes, is given back after the file.
const KEPT_BUFFER: usize = 4 << 20;

/// Produces `files` and shows position, file and bytes to `visitor`; the answers come back in order.
///
/// # Errors
/// The failure of the first file, in order, that fails: the same one whatever the number of threads. Files after a
/// known failure are skipped.
pub(super) fn all<T: Send>(
    files: &[PlannedFile],
    producer: &dyn Producer,
    progress: &dyn Progress,
    visitor: impl Fn(usize, &PlannedFile, &[u8]) -> Result<T, OutputError> + Sync,
) -> Result<Vec<T>, OutputError> {
    progress.begin(Phase::Produce, files.len());
    let first_failure = AtomicUsize::new(usize::MAX);
    let work = |buffer: &mut Vec<u8>, (position, planned): (usize, &PlannedFile)| {
        if position > first_failure.load(Ordering::Relaxed) {
            return None;
        }
        buffer.clear();
        buffer.shrink_to(KEPT_BUFFER);
        let answer = producer
            .produce(planned.index, buffer)
            .map_err(|source| OutputError::Produce {
                path: planned.file.path.clone(),
                source,
            })
            .and_then(|()| visitor(position, planned, buffer));
        if answer.is_err() {
            first_failure.fetch_min(position, Ordering::Relaxed);
        }
        progress.advance();
        Some(answer)
    };
    let answers: Vec<_> = files.par_iter().enumerate().map_init(Vec::new, work).collect();
    // Skipped files stand only after a failure, at which collecting stops.
    answers.into_iter().flatten().collect()
}
