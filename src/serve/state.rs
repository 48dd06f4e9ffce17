//! The newest state of the site, and whether a newer one is on its way: requests wait for it, browsers are told.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use super::Pages;

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
        }
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
    ) -> Option<Arc<dyn Pages>> {
        let mut replaced = None;
        self.snapshots.send_modify(|snapshot| {
            // Without any site the answers are the findings, which are new as well.
            if pages.is_some() || snapshot.pages.is_none() {
                snapshot.edition += 1;
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
