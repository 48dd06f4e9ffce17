//! Follows the sources: watches, loads after changes, puts the result in force, tells everyone.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::UnboundedSender;
use tokio::task::spawn_blocking;

use super::changes::{Batch, Changes, MANY};
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
    /// What all files were before they were loaded.
    survey: Survey,
}

/// A load with what is made of it, all on the blocking thread.
struct Outcome {
    pages: Option<Arc<dyn Pages>>,
    diagnostics: Arc<[Diagnostic]>,
    report: String,
    failure: String,
    took: Duration,
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
        }
    }

    /// Loads, says that the server is ready at `url`, and follows the changes for ever.
    pub(super) async fn run(mut self, url: String) {
        // Watched before it is read, so that nothing written in between is missed.
        self.watch_again(None).await;
        self.survey_all().await;
        let (took, diagnostics, usable) = self.load(Vec::new()).await;
        self.tell(ServeEvent::Ready {
            url,
            took,
            diagnostics,
            usable,
        });
        loop {
            let batch = self.changes.settled().await;
            let Some(changed) = self.what_changed(batch).await else {
                self.changes.while_still(|waiting| {
                    if !waiting {
                        self.state.expect_nothing();
                    }
                });
                continue;
            };
            let (took, diagnostics, usable) = self.load(changed.clone()).await;
            self.tell(ServeEvent::Reloaded {
                changed,
                took,
                diagnostics,
                usable,
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
        let mut survey = std::mem::take(&mut self.survey);
        let paths = changed.clone();
        let updated = spawn_blocking(move || {
            survey.update(&paths);
            survey
        });
        self.survey = updated.await.unwrap_or_default();
        Some(changed)
    }

    /// Looks at all files and compares. Done before they are loaded, so that what is written in between is found at
    /// the next time.
    async fn survey_all(&mut self) -> Option<Vec<PathBuf>> {
        let roots = self
            .watch
            .as_ref()
            .map(|watch| watch.roots.clone())
            .unwrap_or_default();
        let (old, ignored) = (std::mem::take(&mut self.survey), self.ignored.clone());
        let surveyed = spawn_blocking(move || {
            let new = Survey::of(&roots, &ignored);
            let changed = old.changes_to(&new);
            (new, changed)
        });
        // Looking at files does not panic; if it did, loading everything would be right.
        let Ok((survey, changed)) = surveyed.await else {
            return Some(Vec::new());
        };
        self.survey = survey;
        match changed.len() {
            0 => None,
            1..=MANY => Some(changed),
            _ => Some(Vec::new()),
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

    async fn load(&mut self, changed: Vec<PathBuf>) -> (Duration, Arc<[Diagnostic]>, bool) {
        let loader = Arc::clone(&self.loader);
        let start = Instant::now();
        let outcome = match spawn_blocking(move || load(&*loader, &changed)).await {
            Ok(outcome) => outcome,
            Err(crash) => crashed(crash.try_into_panic().ok(), start.elapsed()),
        };
        let usable = outcome.pages.is_some();
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
        if let Some(watched) = outcome.watched
            && self.watch.as_ref().is_none_or(|watch| watch.roots != watched)
        {
            self.watch_again(Some(watched)).await;
        }
        (outcome.took, outcome.diagnostics, usable)
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
    Outcome {
        pages,
        report: report(&diagnostics, &|file| loader.excerpt(file)),
        failure: failure_page(Failure::Site, &diagnostics),
        diagnostics: diagnostics.into(),
        took,
        watched: Some(loader.watched()),
    }
}

fn crashed(panic: Option<Box<dyn Any + Send>>, took: Duration) -> Outcome {
    let diagnostic = Diagnostic::error("load-crashed").with("reason", panic_message(panic));
    Outcome {
        pages: None,
        report: report(std::slice::from_ref(&diagnostic), &|_| None),
        failure: failure_page(Failure::Site, std::slice::from_ref(&diagnostic)),
        diagnostics: Arc::from([diagnostic]),
        took,
        watched: None,
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
