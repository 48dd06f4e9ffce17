//! The newest state of the site, and whether a newer one is on its way: requests wait for it, browsers are told.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use super::Pages;
use super::answer::{Print, print};

/// Addresses that are remembered to have been answered.
const REMEMBERED: usize = 32;

/// What the server answers from at one moment. Cheap to clone.
#[derive(Clone)]
pub(super) struct Snapshot {
    /// `None` until a load was usable.
    pub pages: Option<Arc<dyn Pages>>,
    /// The newest load's findings as a browser's overlay reads them: JSON, one line.
    pub report: Arc<str>,
    /// The newest load's findings as a page of its own, for when there is nothing else to show.
    pub failure: Arc<str>,
    /// Counts the changes that a browser should fetch its page again for.
    pub edition: u64,
    /// Counts finished loads.
    pub loads: u64,
    /// True from the first sign of a change until the load that covers it.
    pub busy: bool,
}

/// Shared by the requests, the watcher and the follower.
pub(super) struct State {
    snapshots: watch::Sender<Snapshot>,
    start: String,
    answered: Mutex<Answered>,
}

/// The pages that browsers may be showing: what was answered in the present edition.
#[derive(Default)]
struct Answered {
    /// Addresses, the latest last, each with the answer's print, or none when it could not be made.
    pages: Vec<(String, Option<Print>)>,
    /// There were more than are remembered.
    is_full: bool,
}

/// When browsers fetch their page again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reload {
    /// At once.
    Always,
    /// When [`State::compare`] finds that a page came out different.
    IfDifferent,
}

impl State {
    /// Nothing loaded yet, and a load expected. `start` names this run of the server.
    pub(super) fn new(start: String) -> Self {
        let snapshot = Snapshot {
            pages: None,
            report: Arc::from(""),
            failure: Arc::from(""),
            edition: 0,
            loads: 0,
            busy: true,
        };
        Self {
            snapshots: watch::Sender::new(snapshot),
            start,
            answered: Mutex::default(),
        }
    }

    /// The site in force.
    pub(super) fn pages(&self) -> Option<Arc<dyn Pages>> {
        self.snapshots.borrow().pages.clone()
    }

    /// A change was seen: from now on requests wait.
    pub(super) fn expect_load(&self) {
        self.snapshots
            .send_if_modified(|snapshot| !std::mem::replace(&mut snapshot.busy, true));
    }

    /// Puts a load in force and gives the site that it replaces, which can be large and slow to free.
    pub(super) fn publish(
        &self,
        pages: Option<Arc<dyn Pages>>,
        report: Arc<str>,
        failure: Arc<str>,
        busy: bool,
        reload: Reload,
    ) -> Option<Arc<dyn Pages>> {
        let mut replaced = None;
        self.snapshots.send_modify(|snapshot| {
            // Without any site the answers are the findings, which are new as well.
            if (pages.is_some() && reload == Reload::Always) || snapshot.pages.is_none() {
                self.begin_edition(snapshot);
            }
            if pages.is_some() {
                replaced = std::mem::replace(&mut snapshot.pages, pages);
            }
            snapshot.report = report;
            snapshot.failure = failure;
            snapshot.loads += 1;
            snapshot.busy = busy;
        });
        replaced
    }

    /// Notes what a browser was answered at an address, so that a later site can be compared with it.
    pub(super) fn note(&self, snapshot: &Snapshot, path: &str, print: Option<Print>) {
        let now = self.snapshots.borrow();
        if now.edition != snapshot.edition {
            // The browser will fetch it again anyhow.
            return;
        }
        if now.loads != snapshot.loads {
            // Too late to be compared with the site that came meanwhile.
            drop(now);
            self.reload();
            return;
        }
        // In this order everywhere: first the snapshot, then what was answered from it.
        let mut answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        answered.pages.retain(|(known, _)| known != path);
        if answered.pages.len() < REMEMBERED {
            answered.pages.push((path.to_owned(), print));
        } else {
            answered.is_full = true;
        }
    }

    /// Has browsers fetch their page again when the site in force gives another one than they were answered. Makes
    /// pages, so call it where blocking is allowed.
    pub(super) fn compare(&self) {
        let Some(pages) = self.pages() else { return };
        let (answered, is_full) = {
            let answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
            (answered.pages.clone(), answered.is_full)
        };
        let is_other = |path: &str, old: Option<Print>| old.is_none() || print(&*pages, path) != old;
        if is_full || answered.into_iter().rev().any(|(path, old)| is_other(&path, old)) {
            self.reload();
        }
    }

    /// Has browsers fetch their page again.
    pub(super) fn reload(&self) {
        self.snapshots
            .send_modify(|snapshot| self.begin_edition(snapshot));
    }

    fn begin_edition(&self, snapshot: &mut Snapshot) {
        snapshot.edition += 1;
        let mut answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        *answered = Answered::default();
    }

    /// The snapshot that covers every change seen so far, or the newest one after `limit`: sources that never come
    /// to rest must not silence the server.
    pub(super) async fn settled(&self, limit: Duration) -> Snapshot {
        let mut snapshots = self.snapshots.subscribe();
        // The guard in the result would keep writers out, so it goes at once.
        let _ = timeout(limit, async {
            snapshots.wait_for(|snapshot| !snapshot.busy).await.is_ok()
        })
        .await;
        self.snapshots.borrow().clone()
    }

    /// Every snapshot from now on, beginning with the present one.
    pub(super) fn follow(&self) -> watch::Receiver<Snapshot> {
        let mut snapshots = self.snapshots.subscribe();
        snapshots.mark_changed();
        snapshots
    }

    /// The name of an edition, different in every run of the server.
    pub(super) fn edition_name(&self, snapshot: &Snapshot) -> String {
        format!("{}-{}", self.start, snapshot.edition)
    }
}
