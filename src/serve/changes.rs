//! Changes that the watcher saw and nobody has loaded yet, gathered until the sources come to rest: an editor's
//! one save is many events, a checkout thousands.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use super::state::State;

/// A load begins when nothing happened for so long.
const QUIET: Duration = Duration::from_millis(30);

/// As [`QUIET`] after a folder appeared: files that were put into it before the system began to watch it are not
/// reported, so they must be there when it is read.
const QUIET_FOLDER: Duration = Duration::from_millis(80);

/// A load begins so long after the first change at the latest.
const PATIENCE: Duration = Duration::from_millis(300);

/// Above so many paths it is cheaper to load everything.
const MANY: usize = 2_000;

/// What one event of the watcher means.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    pub paths: Vec<PathBuf>,
    /// Events were lost; anything may have changed.
    pub lost: bool,
    /// A folder appeared.
    pub folder: bool,
    /// A watched folder itself, or one above it, came or went: what is watched must be found again.
    pub rewatch: bool,
}

/// What to load next.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub paths: BTreeSet<PathBuf>,
    pub lost: bool,
    pub rewatch: bool,
    folder: bool,
    /// When the first and the last change came.
    times: Option<(Instant, Instant)>,
}

impl Batch {
    fn add(&mut self, change: Change, now: Instant) {
        self.paths.extend(change.paths);
        self.lost |= change.lost;
        self.folder |= change.folder;
        self.rewatch |= change.rewatch;
        let first = self.times.map_or(now, |(first, _)| first);
        self.times = Some((first, now));
    }

    /// When to load; `None` while nothing happened.
    fn due(&self) -> Option<Instant> {
        let (first, last) = self.times?;
        let quiet = if self.folder { QUIET_FOLDER } else { QUIET };
        Some((last + quiet).min(first + PATIENCE))
    }

    /// True when it is not worth telling which paths changed.
    pub(super) fn is_everything(&self) -> bool {
        self.paths.len() > MANY
    }
}

/// Filled by the watcher's thread, emptied by the follower.
pub(super) struct Changes {
    pending: Mutex<Batch>,
    wake: Notify,
    state: Arc<State>,
}

impl Changes {
    pub(super) fn new(state: Arc<State>) -> Self {
        Self {
            pending: Mutex::default(),
            wake: Notify::new(),
            state,
        }
    }

    /// Notes a change and makes requests wait for its load. Lost events need not mean a change, and finding out
    /// takes a while: nobody waits for that.
    pub(super) fn add(&self, mut change: Change) {
        let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        if pending.is_everything() {
            // Not worth the memory.
            change.paths.clear();
        }
        pending.add(change, Instant::now());
        if !pending.paths.is_empty() {
            self.state.expect_load();
        }
        self.wake.notify_one();
    }

    /// The next batch, once it came to rest.
    pub(super) async fn settled(&self) -> Batch {
        loop {
            let due = {
                let mut pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
                let due = pending.due();
                if due.is_some_and(|due| due <= Instant::now()) {
                    return std::mem::take(&mut *pending);
                }
                due
            };
            match due {
                Some(due) => tokio::time::sleep_until(due.into()).await,
                None => self.wake.notified().await,
            }
        }
    }

    /// Calls `publish` with whether more changes wait, while none can be added: otherwise a request between the two
    /// would be answered from a state known to be old.
    pub(super) fn while_still<T>(&self, publish: impl FnOnce(bool) -> T) -> T {
        let pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        publish(!pending.paths.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str) -> Change {
        Change {
            paths: vec![path.into()],
            ..Change::default()
        }
    }

    #[test]
    fn waits_for_quiet_but_not_for_ever() {
        let start = Instant::now();
        let mut batch = Batch::default();
        assert_eq!(batch.due(), None);
        batch.add(change("a"), start);
        assert_eq!(batch.due(), Some(start + QUIET));
        for step in 1..=40 {
            batch.add(change("a"), start + QUIET / 2 * step);
        }
        assert_eq!(batch.due(), Some(start + PATIENCE));
        assert_eq!(batch.paths.len(), 1);
    }

    #[test]
    fn gives_a_new_folder_time_to_be_filled() {
        let start = Instant::now();
        let mut batch = Batch::default();
        batch.add(
            Change {
                folder: true,
                ..change("a")
            },
            start,
        );
        assert_eq!(batch.due(), Some(start + QUIET_FOLDER));
    }

    #[test]
    fn a_flood_becomes_a_load_of_everything_and_bounded_memory() {
        let changes = Changes::new(Arc::new(State::new(String::new())));
        for number in 0..MANY * 3 {
            changes.add(change(&number.to_string()));
        }
        let pending = changes.pending.lock().unwrap();
        assert!(pending.is_everything());
        assert!(pending.paths.len() <= MANY + 1);
    }
}
