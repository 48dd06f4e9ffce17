//! Follows the sources: watches, loads after changes, puts the result in force, tells everyone.

use std::any::Any;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::mpsc::UnboundedSender;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::Instant;

use super::changes::{Batch, Change, Changes};
use super::failure_page::{Failure, failure_page};
use super::live::report;
use super::state::State;
use super::survey::Survey;
use super::watch::{Watch, WatchFailure};
use super::{Loaded, Loader, Pages, ServeEvent};
use crate::diagnostic::Diagnostic;

/// Between looks at all files, when events go on being lost.
const SHORTEST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// One task for the server's whole life.
pub(super) struct Follower {
    loader: Arc<dyn Loader>,
    state: Arc<State>,
    changes: Arc<Changes>,
    ignored: Vec<PathBuf>,
    events: UnboundedSender<ServeEvent>,
    watch: Option<Watch>,
    told_failure: Option<WatchFailure>,
    /// What all files were when they were loaded; empty before the first look.
    survey: Survey,
    current_look: Option<Look>,
    /// Events were lost since the last look began.
    has_lost: bool,
    next_look: Instant,
    look_pause: Duration,
}

/// A look at all files, on another thread while changes are followed as ever.
struct Look {
    survey: JoinHandle<Survey>,
    /// Compare with this time instead of the last survey: when the first load began.
    start: Option<SystemTime>,
    /// What was loaded meanwhile.
    loaded: Vec<PathBuf>,
}

/// A load with what is made of it, all on the blocking thread.
struct Outcome {
    pages: Option<Arc<dyn Pages>>,
    report: String,
    failure: String,
    finished: Finished,
}

/// What is left of a load that is in force.
struct Finished {
    diagnostics: Arc<[Diagnostic]>,
    took: Duration,
    usable: bool,
    /// What to watch from now on; `None` when the loader crashed.
    watched: Option<Vec<PathBuf>>,
}

impl Follower {
    pub(super) fn new(
        loader: Arc<dyn Loader>,
        state: Arc<State>,
        changes: Arc<Changes>,
        ignored: Vec<PathBuf>,
        events: UnboundedSender<ServeEvent>,
    ) -> Self {
        Self {
            loader,
            state,
            changes,
            ignored,
            events,
            watch: None,
            told_failure: None,
            survey: Survey::default(),
            current_look: None,
            has_lost: false,
            next_look: Instant::now(),
            look_pause: SHORTEST_PAUSE,
        }
    }

    /// Loads, says that the server is ready at `url`, and follows the changes for ever.
    pub(super) async fn run(mut self, url: String) {
        let start = SystemTime::now();
        let loaded = self.load(Vec::new()).await;
        // Not before the load, which would flood the watcher. What was written since the load began and before the
        // watch stands is found by its time.
        self.watch_again(loaded.watched).await;
        self.look(Some(start));
        self.tell(ServeEvent::Ready {
            url,
            took: loaded.took,
            diagnostics: loaded.diagnostics,
            usable: loaded.usable,
        });
        loop {
            let batch = self.next_batch().await;
            self.has_lost |= batch.lost;
            if batch.rewatch {
                self.watch_again(None).await;
            }
            if batch.paths.is_empty() {
                continue;
            }
            let changed = self.what_changed(batch).await;
            let loaded = self.load(changed.clone()).await;
            self.tell(ServeEvent::Reloaded {
                changed,
                took: loaded.took,
                diagnostics: loaded.diagnostics,
                usable: loaded.usable,
            });
            let is_moved = |watch: &Watch| loaded.watched.as_ref().is_some_and(|roots| *roots != watch.roots);
            if self.watch.as_ref().is_none_or(is_moved) {
                self.watch_again(loaded.watched).await;
            }
        }
    }

    /// The next changes. Looks at all files meanwhile when that is due.
    async fn next_batch(&mut self) -> Batch {
        loop {
            if let Some(look) = &mut self.current_look {
                tokio::select! {
                    biased;
                    batch = self.changes.settled() => return batch,
                    survey = &mut look.survey => self.finish_look(survey.unwrap_or_default()),
                }
            } else if self.has_lost {
                tokio::select! {
                    biased;
                    batch = self.changes.settled() => return batch,
                    () = tokio::time::sleep_until(self.next_look) => self.look(None),
                }
            } else {
                return self.changes.settled().await;
            }
        }
    }

    /// The paths to load again; empty for all.
    async fn what_changed(&mut self, batch: Batch) -> Vec<PathBuf> {
        if batch.is_everything() {
            return Vec::new();
        }
        let changed: Vec<PathBuf> = batch.paths.into_iter().collect();
        if let Some(look) = &mut self.current_look {
            look.loaded.extend_from_slice(&changed);
            return changed;
        }
        let mut survey = std::mem::take(&mut self.survey);
        let paths = changed.clone();
        let updated = spawn_blocking(move || {
            survey.update(&paths);
            survey
        });
        self.survey = updated.await.unwrap_or_default();
        changed
    }

    /// Begins to look at all watched files.
    fn look(&mut self, start: Option<SystemTime>) {
        self.has_lost = false;
        let Some(watch) = &self.watch else { return };
        let (roots, ignored) = (watch.roots.clone(), self.ignored.clone());
        self.current_look = Some(Look {
            survey: spawn_blocking(move || Survey::of(&roots, &ignored)),
            start,
            loaded: Vec::new(),
        });
    }

    /// Keeps what was seen, and takes as changed what differs and is not loaded yet.
    fn finish_look(&mut self, new: Survey) {
        let Some(look) = self.current_look.take() else {
            return;
        };
        let old = std::mem::replace(&mut self.survey, new);
        self.survey.update(&look.loaded);
        let mut paths = match look.start {
            Some(start) => self.survey.since(start),
            None => old.changes_to(&self.survey),
        };
        let loaded: BTreeSet<&PathBuf> = look.loaded.iter().collect();
        paths.retain(|path| !loaded.contains(path));
        // Looking opens folders, which can flood the watcher in its turn: in vain ever more rarely.
        self.look_pause = if paths.is_empty() {
            (self.look_pause * 2).min(LONGEST_PAUSE)
        } else {
            SHORTEST_PAUSE
        };
        self.next_look = Instant::now() + self.look_pause;
        if !paths.is_empty() {
            self.changes.add(Change {
                paths,
                ..Change::default()
            });
        }
    }

    /// Watches `roots`, or what the loader names now.
    async fn watch_again(&mut self, roots: Option<Vec<PathBuf>>) {
        let (loader, changes, ignored) = (
            Arc::clone(&self.loader),
            Arc::clone(&self.changes),
            self.ignored.clone(),
        );
        let old = self.watch.take();
        let watch = spawn_blocking(move || {
            let roots = roots.unwrap_or_else(|| loader.watched());
            let watch = Watch::start(roots, &ignored, &changes);
            // Only now, so that no moment is unwatched.
            drop(old);
            watch
        });
        let Ok(watch) = watch.await else { return };
        if watch.failure != self.told_failure {
            self.told_failure.clone_from(&watch.failure);
            if let Some(WatchFailure { reason, polling }) = watch.failure.clone() {
                self.tell(ServeEvent::WatchFailed { reason, polling });
            }
        }
        self.watch = Some(watch);
    }

    async fn load(&mut self, changed: Vec<PathBuf>) -> Finished {
        let loader = Arc::clone(&self.loader);
        let start = Instant::now();
        let outcome = match spawn_blocking(move || load(&*loader, &changed)).await {
            Ok(outcome) => outcome,
            Err(crash) => crashed(crash.try_into_panic().ok(), start.elapsed()),
        };
        let replaced = self.changes.while_still(|waiting| {
            self.state.publish(
                outcome.pages,
                outcome.report.into(),
                outcome.failure.into(),
                waiting,
            )
        });
        // Freeing a large site takes longer than answering a request.
        spawn_blocking(move || drop(replaced));
        outcome.finished
    }

    fn tell(&self, event: ServeEvent) {
        // Nobody listens any more only when the server is ending.
        let _ = self.events.send(event);
    }
}

fn load(loader: &dyn Loader, changed: &[PathBuf]) -> Outcome {
    let Loaded {
        pages,
        diagnostics,
        took,
    } = loader.load(changed);
    let finished = Finished {
        usable: pages.is_some(),
        watched: Some(loader.watched()),
        diagnostics: diagnostics.into(),
        took,
    };
    outcome(pages, finished, &|file| loader.excerpt(file))
}

fn crashed(panic: Option<Box<dyn Any + Send>>, took: Duration) -> Outcome {
    let diagnostic = Diagnostic::error("load-crashed").with("reason", panic_message(panic));
    let finished = Finished {
        usable: false,
        watched: None,
        diagnostics: Arc::from([diagnostic]),
        took,
    };
    outcome(None, finished, &|_| None)
}

fn outcome(
    pages: Option<Arc<dyn Pages>>,
    finished: Finished,
    read: &dyn Fn(&str) -> Option<String>,
) -> Outcome {
    Outcome {
        pages,
        report: report(&finished.diagnostics, read),
        failure: failure_page(Failure::Site, &finished.diagnostics),
        finished,
    }
}

/// What a panic said; most say a text.
pub(super) fn panic_message(panic: Option<Box<dyn Any + Send>>) -> String {
    let said = panic.and_then(|payload| match payload.downcast::<String>() {
        Ok(text) => Some(*text),
        Err(payload) => payload
            .downcast::<&'static str>()
            .ok()
            .map(|text| (*text).to_owned()),
    });
    said.unwrap_or_else(|| "…".to_owned())
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::*;
    use crate::serve::test_support::TestLoader;

    #[tokio::test]
    async fn lost_events_without_a_change_load_nothing_and_keep_nobody_waiting() {
        let root = std::env::temp_dir().join(format!("karvan-follow-{}", std::process::id()));
        std::fs::create_dir_all(root.join("content")).unwrap();
        let loader = Arc::new(TestLoader::new(root.clone()));
        let state = Arc::new(State::new(String::new()));
        let changes = Arc::new(Changes::new(Arc::clone(&state)));
        let (teller, mut events) = mpsc::unbounded_channel();
        let follower = Follower::new(
            loader,
            Arc::clone(&state),
            Arc::clone(&changes),
            Vec::new(),
            teller,
        );
        tokio::time::sleep(Duration::from_millis(40)).await;
        tokio::spawn(follower.run(String::new()));
        events.recv().await.unwrap();
        let lost = || Change {
            lost: true,
            ..Change::default()
        };
        for _ in 0..5 {
            changes.add(lost());
            assert!(!state.follow().borrow().busy);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(events.try_recv().is_err());
        std::fs::remove_dir_all(root).unwrap();
    }
}
