//! Follows the sources: watches, loads after changes, puts the result in force, tells everyone.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::mpsc::UnboundedSender;
use tokio::task::{JoinError, JoinHandle, spawn_blocking};
use tokio::time::Instant;

use super::changes::{Batch, Change, Changes};
use super::load::{self, Finished, Outcome};
use super::state::{Reload, State};
use super::survey::Survey;
use super::watch::{Watch, WatchFailure};
use super::{Loader, ServeEvent};
use crate::diagnostic::Diagnostic;

/// Between looks at all files, when events go on being lost.
const SHORTEST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Everything is loaded behind a change that was taken in at once when nothing was saved for so long.
const REST: Duration = Duration::from_millis(500);

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
    /// The newest load gave the site in force.
    is_usable: bool,
    /// The newest findings.
    told: Arc<[Diagnostic]>,
    /// When to load everything behind the site in force.
    rest: Option<Instant>,
    behind: Option<Behind>,
}

/// A load of everything while pages are answered from a site that took the changes in by itself.
struct Behind {
    load: JoinHandle<Outcome>,
    /// More was saved since it began, which it may not have seen.
    is_outdated: bool,
}

enum News {
    Changes(Batch),
    /// Nothing was saved for a while.
    Rest,
    Loaded(Result<Outcome, JoinError>),
}

/// A look at all files, on another thread while changes are followed as ever.
struct Look {
    survey: JoinHandle<Survey>,
    /// Compare with this time instead of the last survey: when the first load began.
    start: Option<SystemTime>,
    /// What was loaded meanwhile.
    loaded: Vec<PathBuf>,
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
            is_usable: false,
            told: Arc::from([]),
            rest: None,
            behind: None,
        }
    }

    /// Loads, says that the server is ready at `url`, and follows the changes for ever.
    pub(super) async fn run(mut self, url: String) {
        let start = SystemTime::now();
        let loaded = self.load().await;
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
            match self.next().await {
                News::Changes(batch) => self.follow(batch).await,
                News::Rest => self.begin(),
                News::Loaded(outcome) => self.complete(outcome).await,
            }
        }
    }

    /// What happens next. Looks at all files meanwhile when that is due.
    async fn next(&mut self) -> News {
        loop {
            let is_look_due = self.has_lost && self.current_look.is_none();
            tokio::select! {
                biased;
                batch = self.changes.settled() => return News::Changes(batch),
                survey = finished(self.current_look.as_mut().map(|look| &mut look.survey)) => {
                    self.finish_look(survey.unwrap_or_default());
                }
                outcome = finished(self.behind.as_mut().map(|behind| &mut behind.load)) => {
                    return News::Loaded(outcome);
                }
                () = tokio::time::sleep_until(self.next_look), if is_look_due => self.look(None),
                () = until(self.rest), if self.behind.is_none() => return News::Rest,
            }
        }
    }

    /// Takes changes in.
    async fn follow(&mut self, batch: Batch) {
        self.has_lost |= batch.lost;
        if batch.rewatch {
            self.watch_again(None).await;
        }
        if batch.paths.is_empty() {
            return;
        }
        let changed = self.what_changed(batch).await;
        let loaded = match self.edit(&changed).await {
            Some(loaded) => loaded,
            None => self.load().await,
        };
        self.tell(ServeEvent::Reloaded {
            changed,
            took: loaded.took,
            diagnostics: Arc::clone(&loaded.diagnostics),
            usable: loaded.usable,
        });
        self.watch_where(loaded.watched).await;
    }

    /// Lets the site in force take the changes in by itself. Everything is loaded once nothing more is saved.
    async fn edit(&mut self, changed: &[PathBuf]) -> Option<Finished> {
        // After a load that failed, what is in force is not what its findings are about.
        if changed.is_empty() || !self.is_usable {
            return None;
        }
        let (loader, pages, changed) = (Arc::clone(&self.loader), self.state.pages()?, changed.to_vec());
        let edited = spawn_blocking(move || load::edited(&*loader, &*pages, &changed));
        // What a panic says, the load of everything will say.
        let outcome = edited.await.ok().flatten()?;
        if let Some(behind) = &mut self.behind {
            behind.is_outdated = true;
        }
        self.rest = Some(Instant::now() + REST);
        Some(self.publish(outcome, Reload::IfDifferent).await)
    }

    /// Begins to load everything behind the site in force.
    fn begin(&mut self) {
        self.rest = None;
        let loader = Arc::clone(&self.loader);
        self.behind = Some(Behind {
            load: spawn_blocking(move || load::load(&*loader)),
            is_outdated: false,
        });
    }

    /// Puts what was loaded behind the site in force into its place, unless more was saved meanwhile.
    async fn complete(&mut self, outcome: Result<Outcome, JoinError>) {
        let is_outdated = self.behind.take().is_some_and(|behind| behind.is_outdated);
        if is_outdated {
            // Freeing a large site takes a while.
            spawn_blocking(move || drop(outcome));
            return;
        }
        let outcome = outcome.unwrap_or_else(|crash| load::crashed(crash, Duration::ZERO));
        let told = Arc::clone(&self.told);
        let loaded = self.publish(outcome, Reload::IfDifferent).await;
        if *told != *loaded.diagnostics {
            self.tell(ServeEvent::Completed {
                took: loaded.took,
                diagnostics: Arc::clone(&loaded.diagnostics),
                usable: loaded.usable,
            });
        }
        self.watch_where(loaded.watched).await;
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

    /// Loads everything while requests wait.
    async fn load(&mut self) -> Finished {
        self.rest = None;
        if let Some(behind) = self.behind.take() {
            // One at a time: two would take twice the memory, and each longer.
            let outdated = behind.load.await;
            spawn_blocking(move || drop(outdated));
        }
        let loader = Arc::clone(&self.loader);
        let start = Instant::now();
        let outcome = spawn_blocking(move || load::load(&*loader)).await;
        let outcome = outcome.unwrap_or_else(|crash| load::crashed(crash, start.elapsed()));
        self.publish(outcome, Reload::Always).await
    }

    /// Puts an outcome in force.
    async fn publish(&mut self, outcome: Outcome, reload: Reload) -> Finished {
        let Outcome {
            pages,
            report,
            failure,
            finished,
        } = outcome;
        let replaced = self.changes.while_still(|waiting| {
            self.state
                .publish(pages, report.into(), failure.into(), waiting, reload)
        });
        // Freeing a large site takes longer than answering a request.
        spawn_blocking(move || drop(replaced));
        if reload == Reload::IfDifferent {
            let state = Arc::clone(&self.state);
            if spawn_blocking(move || state.compare()).await.is_err() {
                // A page that panics is shown as such.
                self.state.reload();
            }
        }
        self.is_usable = finished.usable;
        self.told = Arc::clone(&finished.diagnostics);
        finished
    }

    /// Watches what the loader names now, if that is something else.
    async fn watch_where(&mut self, roots: Option<Vec<PathBuf>>) {
        let is_moved = |watch: &Watch| roots.as_ref().is_some_and(|roots| *roots != watch.roots);
        if self.watch.as_ref().is_none_or(is_moved) {
            self.watch_again(roots).await;
        }
    }

    fn tell(&self, event: ServeEvent) {
        // Nobody listens any more only when the server is ending.
        let _ = self.events.send(event);
    }
}

/// What a task gives; never when there is none.
async fn finished<T>(task: Option<&mut JoinHandle<T>>) -> Result<T, JoinError> {
    match task {
        Some(task) => task.await,
        None => std::future::pending().await,
    }
}

/// Never when there is no such time.
async fn until(time: Option<Instant>) {
    match time {
        Some(time) => tokio::time::sleep_until(time).await,
        None => std::future::pending().await,
    }
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
