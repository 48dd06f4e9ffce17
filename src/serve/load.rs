//! What a load gave, with everything that is made of it before it is put in force: what the browser's overlay reads,
//! and the page for when there is nothing else to show.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinError;

use super::failure_page::{Failure, failure_page};
use super::live::report;
use super::{Loaded, Loader, Pages};
use crate::diagnostic::Diagnostic;

/// A load with what is made of it, all on the blocking thread.
pub(super) struct Outcome {
    pub pages: Option<Arc<dyn Pages>>,
    pub report: String,
    pub failure: String,
    pub finished: Finished,
}

/// What is left of a load that is in force.
pub(super) struct Finished {
    pub diagnostics: Arc<[Diagnostic]>,
    pub took: Duration,
    pub usable: bool,
    /// What to watch from now on; `None` when the loader crashed.
    pub watched: Option<Vec<PathBuf>>,
}

/// Loads everything.
pub(super) fn load(loader: &dyn Loader) -> Outcome {
    loaded(loader, loader.load())
}

/// Lets a site take changes in by itself, if it can.
pub(super) fn edited(loader: &dyn Loader, pages: &dyn Pages, changed: &[PathBuf]) -> Option<Outcome> {
    Some(loaded(loader, pages.edited(changed)?))
}

fn loaded(loader: &dyn Loader, loaded: Loaded) -> Outcome {
    let Loaded {
        pages,
        diagnostics,
        took,
    } = loaded;
    let finished = Finished {
        usable: pages.is_some(),
        watched: Some(loader.watched()),
        diagnostics: diagnostics.into(),
        took,
    };
    outcome(pages, finished, &|file| loader.excerpt(file))
}

/// What a load that panicked is taken for.
pub(super) fn crashed(crash: JoinError, took: Duration) -> Outcome {
    let reason = panic_message(crash.try_into_panic().ok());
    let diagnostic = Diagnostic::error("load-crashed").with("reason", reason);
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
