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

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::super::plan::Plan;
    use super::super::{OutputFile, ProduceError, Silent, Stage};
    use super::*;

    /// Files 1 and 7 fail, and file 0 takes until file 7 has.
    struct LateFailureFirst(AtomicBool);

    impl Producer for LateFailureFirst {
        fn addresses(&self) -> Vec<OutputFile> {
            (0..8)
                .map(|number| OutputFile {
                    path: number.to_string(),
                    stage: Stage::Page,
                })
                .collect()
        }

        fn produce(&self, index: usize, _: &mut Vec<u8>) -> Result<(), ProduceError> {
            while index == 0 && !self.0.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
            if index == 0 {
                // The failure of file 7 is known only after its call has returned.
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            if index == 7 {
                self.0.store(true, Ordering::SeqCst);
            }
            if index == 1 || index == 7 {
                Err("broken".into())
            } else {
                Ok(())
            }
        }
    }

    #[test]
    fn tells_the_first_failure_in_order_even_when_a_later_one_comes_sooner() {
        let producer = LateFailureFirst(AtomicBool::new(false));
        let plan = Plan::new(producer.addresses()).unwrap();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let result = pool.install(|| all(&plan.files, &producer, &Silent, |_, _, _| Ok(())));
        assert!(matches!(result, Err(OutputError::Produce { path, .. }) if path == "1"));
    }
}
