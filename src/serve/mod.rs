//! The development server: answers each address with the page that the plan makes for it, watches the sources,
//! reloads the browser, and shows what is wrong over the page.
//!
//! This room knows neither catalogues nor themes: it asks a [`Loader`] for the site and the site ([`Pages`]) for
//! bytes. What holds:
//! - It never dies of a mistake in content. A load without a usable site keeps the last good one; a page that
//!   cannot be made, even one that panics, is one answer with status 500.
//! - Only addresses of the plan are answered: no request ever becomes a file name.
//! - It binds loopback addresses only and answers only requests that name them as `Host`, or any page on the web
//!   could read a draft catalogue by DNS rebinding.
//! - A request that comes after a file was saved gets the page made from that file ([`state`]).
//! - A change that a site can take in by itself ([`Pages::edited`]) is shown at once; everything is then loaded behind
//!   it, and browsers fetch their page again only when it came out different.
//! - What the server adds to pages (script, wider Content-Security-Policy) is in its answers only ([`decorate`]).
//!
//! It deliberately prints nothing: the caller is told by [`ServeEvent`]s. It speaks HTTP/1.1 without TLS and is not
//! made for publishing.

mod address;
mod answer;
mod changes;
mod content_type;
mod decorate;
mod error;
mod failure_page;
mod follow;
mod live;
mod load;
mod port_holder;
mod state;
mod survey;
mod watch;

#[cfg(test)]
mod reload_tests;
#[cfg(test)]
mod server_tests;
#[cfg(test)]
mod test_support;

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::diagnostic::Diagnostic;

pub use error::ServeError;

use answer::Server;
use changes::Changes;
use follow::Follower;
use state::State;

/// How long the threads get to finish after the server was told to stop.
const FAREWELL: Duration = Duration::from_millis(300);

/// One loaded state of the site: a pure function from address to bytes, called on any thread.
pub trait Pages: Send + Sync {
    /// The bytes at a path as a browser asks for it, decoded and without the first slash: `""`, `fa/`,
    /// `fa/products/nano-filter/`, `assets/site-1a2b.css`. `None` when the plan has no such address.
    ///
    /// # Errors
    /// What keeps the page from being made.
    fn page(&self, path: &str) -> Option<Result<Vec<u8>, Box<Diagnostic>>>;

    /// The page for addresses that the plan does not have, as HTML.
    fn not_found(&self) -> Vec<u8>;

    /// This site with the changes of these files alone, made in a moment; `None` when only loading everything can tell
    /// what it is now. It may leave as they were other pages that the change shows on: everything is loaded soon
    /// after. Called on a thread that may block.
    fn edited(&self, changed: &[PathBuf]) -> Option<Loaded> {
        let _ = changed;
        None
    }
}

/// Makes [`Pages`] from the sources, again after every change. Called on a thread that may block, one load at a
/// time; a panic is caught and becomes the diagnostic `load-crashed`.
pub trait Loader: Send + Sync + 'static {
    /// Loads everything.
    fn load(&self) -> Loaded;

    /// Files and folders whose change asks for a new load. They need not exist. Asked again after each load.
    fn watched(&self) -> Vec<PathBuf>;

    /// The text of a file by the name that a diagnostic's place carries, for excerpts.
    fn excerpt(&self, file: &str) -> Option<String>;
}

/// What a load gave.
pub struct Loaded {
    /// `None` when nothing usable came out; the last good site then stays.
    pub pages: Option<Arc<dyn Pages>>,
    /// All findings, in reading order.
    pub diagnostics: Vec<Diagnostic>,
    pub took: Duration,
}

/// Where to serve and what to overlook.
#[derive(Debug, Clone)]
pub struct ServeOptions {
    /// A loopback address; port 0 takes any free port.
    pub address: SocketAddr,
    /// Folders whose changes are of no interest although they may lie in watched ones: output, cache, reports.
    pub ignored: Vec<PathBuf>,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 4000)),
            ignored: Vec::new(),
        }
    }
}

/// What happened, for the terminal. Told on the thread that called [`serve`], in order.
#[derive(Debug, Clone)]
pub enum ServeEvent {
    /// The first load is done, pages are answered at `url` (`http://127.0.0.1:4000/`) and changes are followed.
    Ready {
        url: String,
        took: Duration,
        diagnostics: Arc<[Diagnostic]>,
        /// False when the load gave no site: every address then answers the diagnostics.
        usable: bool,
    },
    /// Changes are taken in; browsers have been told. `changed` are the paths that were written, made, moved or
    /// removed; a folder stands for all that is in it. Empty: anything may have changed.
    Reloaded {
        changed: Vec<PathBuf>,
        took: Duration,
        diagnostics: Arc<[Diagnostic]>,
        /// False when the load gave no site and the last good one stays.
        usable: bool,
    },
    /// Everything was loaded behind changes that had been taken in at once, and something else was found wrong than
    /// was told then.
    Completed {
        took: Duration,
        diagnostics: Arc<[Diagnostic]>,
        usable: bool,
    },
    /// One page could not be made; the browser got status 500. `path` as asked for, with its first slash.
    PageFailed {
        path: String,
        diagnostic: Box<Diagnostic>,
    },
    /// The system does not report changes (reason in its words). With `polling` the files are looked at once a
    /// second instead; without, changes go unnoticed until the next start.
    WatchFailed { reason: String, polling: bool },
}

/// Serves until Ctrl-C (or SIGTERM).
///
/// # Errors
/// When the address cannot be had or the system has no threads; never because of content.
pub fn serve(
    loader: Arc<dyn Loader>,
    options: &ServeOptions,
    events: &dyn Fn(ServeEvent),
) -> Result<(), ServeError> {
    serve_until(loader, options, events, interrupted())
}

/// [`serve`] that ends with the future `stop`.
///
/// # Errors
/// As [`serve`].
pub fn serve_until(
    loader: Arc<dyn Loader>,
    options: &ServeOptions,
    events: &dyn Fn(ServeEvent),
    stop: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    if !options.address.ip().is_loopback() {
        return Err(ServeError::NotLoopback {
            address: options.address,
        });
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("karvan-serve")
        .enable_all()
        .build()
        .map_err(|source| ServeError::Threads { source })?;
    let result = runtime.block_on(run(loader, options, events, stop));
    // A browser's event stream never ends by itself, and a long load need not be waited for.
    runtime.shutdown_timeout(FAREWELL);
    result
}

async fn run(
    loader: Arc<dyn Loader>,
    options: &ServeOptions,
    events: &dyn Fn(ServeEvent),
    stop: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    // First of all the port: whoever has a server running already should not wait for a load to be told so.
    let listener = match TcpListener::bind(options.address).await {
        Ok(listener) => listener,
        Err(source) => return Err(ServeError::from_bind(options.address, source)),
    };
    let address = listener
        .local_addr()
        .map_err(|source| ServeError::from_bind(options.address, source))?;
    let (teller, mut told) = mpsc::unbounded_channel();
    let state = Arc::new(State::new(start_mark()));
    let changes = Arc::new(Changes::new(Arc::clone(&state)));
    let server = Server::new(Arc::clone(&state), address, teller.clone());
    let follower = Follower::new(loader, state, changes, options.ignored.clone(), teller);
    tokio::spawn(follower.run(format!("http://{address}/")));
    let serving = tokio::spawn(answer::answer_all(listener, server));
    tokio::pin!(serving, stop);
    loop {
        tokio::select! {
            biased;
            () = &mut stop => return Ok(()),
            Some(event) = told.recv() => events(event),
            ended = &mut serving => return match ended {
                Ok(Err(source)) => Err(ServeError::from_bind(address, source)),
                Ok(Ok(())) | Err(_) => Ok(()),
            },
        }
    }
}

/// Tells one run of the server from the next, so that a browser left open reloads after a restart.
fn start_mark() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}-{:x}", since.as_millis(), std::process::id())
}

async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    ctrl_c().await;
}

/// Where Ctrl-C cannot be listened to, the system's own way of ending a process stays in force.
async fn ctrl_c() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
