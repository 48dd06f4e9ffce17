//! Follows the sources: watches, loads after changes, puts the result in force, tells everyone.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::mpsc::UnboundedSender;
use tokio::task::{JoinHandle, spawn_blocking};

use super::changes::{Batch, Change, Changes, MANY};
use super::failure_page::{Failure, failure_page};
use super::live::report;
use super::state::State;
use super::survey::Survey;
use super::watch::{Watch, WatchFailure};
use super::{Loaded, Loader, Pages, ServeEvent};
use crate::diagnostic::Diagnostic;

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
    first_look: Option<FirstLook>,
}

/// The first look at all files, which goes on while changes are already followed.
struct FirstLook {
    survey: JoinHandle<Survey>,
    /// When the first load began.
    start: SystemTime,
    /// What was loaded again meanwhile.
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
            first_look: None,
        }
    }

    /// Loads, says that the server is ready at `url`, and follows the changes for ever.
    pub(super) async fn run(mut self, url: String) {
        let start = SystemTime::now();
        let loaded = self.load(Vec::new()).await;
        // Not before the load, which would flood the watcher. What was written since the load began and before the
        // watch stands is found by its time, while changes are already followed.
        self.watch_again(loaded.watched).await;
        self.first_look = self.look().map(|survey| FirstLook {
            survey,
            start,
            loaded: Vec::new(),
        });
        self.tell(ServeEvent::Ready {
            url,
            took: loaded.took,
            diagnostics: loaded.diagnostics,
            usable: loaded.usable,
        });
        loop {
            let batch = match &mut self.first_look {
                None => self.changes.settled().await,
                Some(look) => tokio::select! {
                    biased;
                    batch = self.changes.settled() => batch,
                    survey = &mut look.survey => {
                        self.finish_first_look(survey.unwrap_or_default());
                        continue;
                    }
                },
            };
            let Some(changed) = self.what_changed(batch).await else {
                self.changes.while_still(|waiting| {
                    if !waiting {
                        self.state.expect_nothing();
                    }
                });
                continue;
            };
            self.state.expect_load();
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

    /// Keeps what the first look saw, and takes what was written since the first load began as changed.
    fn finish_first_look(&mut self, survey: Survey) {
        let Some(look) = self.first_look.take() else {
            return;
        };
        self.survey = survey;
        self.survey.update(&look.loaded);
        let mut paths = self.survey.since(look.start);
        paths.retain(|path| !look.loaded.contains(path));
        if !paths.is_empty() {
            self.changes.add(Change {
                paths,
                ..Change::default()
            });
        }
    }

    /// The paths to load again, empty for all; `None` when nothing changed although events were lost.
    async fn what_changed(&mut self, batch: Batch) -> Option<Vec<PathBuf>> {
        if batch.rewatch {
            self.watch_again(None).await;
        }
        if batch.is_everything() {
            return self.survey_all().await;
        }
        let changed: Vec<PathBuf> = batch.paths.into_iter().collect();
        if let Some(look) = &mut self.first_look {
            look.loaded.extend_from_slice(&changed);
            return Some(changed);
        }
        let mut survey = std::mem::take(&mut self.survey);
        let paths = changed.clone();
        let updated = spawn_blocking(move || {
            survey.update(&paths);
            survey
        });
        self.survey = updated.await.unwrap_or_default();
        Some(changed)
    }

    /// Looks at all files and compares. Done before they are loaded, so that what is written in between is found
    /// the next time.
    async fn survey_all(&mut self) -> Option<Vec<PathBuf>> {
        if let Some(look) = &mut self.first_look {
            let survey = (&mut look.survey).await.unwrap_or_default();
            self.finish_first_look(survey);
        }
        let new = self.look()?.await.unwrap_or_default();
        let changed = self.survey.changes_to(&new);
        self.survey = new;
        match changed.len() {
            0 => None,
            1..=MANY => Some(changed),
            _ => Some(Vec::new()),
        }
    }

    /// Looks at all watched files on another thread; `None` when nothing is watched.
    fn look(&self) -> Option<JoinHandle<Survey>> {
        let roots = self.watch.as_ref()?.roots.clone();
        let ignored = self.ignored.clone();
        Some(spawn_blocking(move || Survey::of(&roots, &ignored)))
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
