//! From a request to an answer.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::mpsc::UnboundedSender;
use tokio::task::spawn_blocking;

use super::address::{means_us, requested_path};
use super::content_type::{HTML, PLAIN, content_type};
use super::decorate::decorate;
use super::failure_page::{Failure, failure_page, failure_text};
use super::live::{self, PREFIX, SCRIPT, STYLES};
use super::load::panic_message;
use super::state::{Snapshot, State};
use super::{Pages, ServeEvent};
use crate::diagnostic::Diagnostic;

/// A request waits so long for a load under way before it gets what there is.
const WAIT: Duration = Duration::from_secs(10);

/// What every request needs.
pub(super) struct Server {
    state: Arc<State>,
    bound: SocketAddr,
    events: UnboundedSender<ServeEvent>,
}

impl Server {
    pub(super) fn new(state: Arc<State>, bound: SocketAddr, events: UnboundedSender<ServeEvent>) -> Self {
        Self { state, bound, events }
    }
}

/// Answers for ever.
///
/// # Errors
/// When the listener fails for good.
pub(super) async fn answer_all(listener: TcpListener, server: Server) -> io::Result<()> {
    let router = Router::new().fallback(answer).with_state(Arc::new(server));
    // An event is a few bytes that must not wait for more.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    axum::serve(listener, router).await
}

async fn answer(Shared(server): Shared<Arc<Server>>, request: Request) -> Response {
    if !means_us(request.headers(), request.uri(), server.bound) {
        return message(StatusCode::FORBIDDEN, "This server answers to localhost only.\n");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refusal = message(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD.\n");
        refusal
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refusal;
    }
    let Ok(path) = requested_path(request.uri().path()) else {
        return message(StatusCode::BAD_REQUEST, "This is no address.\n");
    };
    if let Some(own) = path.strip_prefix(PREFIX) {
        return server.own(own, request.method());
    }
    let snapshot = server.state.settled(WAIT).await;
    let edition = server.state.edition_name(&snapshot);
    let Some(pages) = snapshot.pages.clone() else {
        return no_site(&snapshot, &path, &edition);
    };
    let asked = path.clone();
    let found = spawn_blocking(move || {
        let found = find(&*pages, &asked);
        let print = found.print();
        (found, print)
    });
    let found = found.await.map(|(found, print)| {
        // What pages point at has names that change with it.
        if content_type(&path) == HTML && !matches!(found, Found::Folder) {
            server.state.note(&snapshot, &path, print);
        }
        found
    });
    match found {
        Ok(Found::Bytes(bytes)) => page(StatusCode::OK, content_type(&path), bytes, &edition),
        Ok(Found::Nothing(bytes)) => page(StatusCode::NOT_FOUND, HTML, bytes, &edition),
        Ok(Found::Folder) => redirect(&request),
        Ok(Found::Failed(diagnostic)) => server.failed(&path, diagnostic, &edition),
        Err(crash) => {
            server.state.note(&snapshot, &path, None);
            let diagnostic = Diagnostic::error("page-crashed")
                .with("path", format!("/{path}"))
                .with("reason", panic_message(crash.try_into_panic().ok()));
            server.failed(&path, Box::new(diagnostic), &edition)
        }
    }
}

/// What the plan has at an address.
enum Found {
    Bytes(Vec<u8>),
    /// Nothing here, but a page at the address with a slash.
    Folder,
    Failed(Box<Diagnostic>),
    /// The page that says so.
    Nothing(Vec<u8>),
}

/// Tells one answer from another.
pub(super) type Print = [u8; 32];

impl Found {
    /// `None` when there is no page.
    fn print(&self) -> Option<Print> {
        let (status, bytes) = match self {
            Found::Bytes(bytes) => (b"200", bytes),
            Found::Nothing(bytes) => (b"404", bytes),
            Found::Folder | Found::Failed(_) => return None,
        };
        let mut hasher = blake3::Hasher::new();
        hasher.update(status).update(bytes);
        Some(*hasher.finalize().as_bytes())
    }
}

/// The print of the answer at an address.
pub(super) fn print(pages: &dyn Pages, path: &str) -> Option<Print> {
    find(pages, path).print()
}

fn find(pages: &dyn Pages, path: &str) -> Found {
    let made = pages.page(path).or_else(|| {
        // Sites made for opening without a server link to the file.
        let folder = path.strip_suffix("index.html")?;
        let is_whole_name = folder.is_empty() || folder.ends_with('/');
        is_whole_name.then(|| pages.page(folder))?
    });
    match made {
        Some(Ok(bytes)) => Found::Bytes(bytes),
        Some(Err(diagnostic)) => Found::Failed(diagnostic),
        None if !path.is_empty() && !path.ends_with('/') && pages.page(&format!("{path}/")).is_some() => {
            Found::Folder
        }
        None => Found::Nothing(pages.not_found()),
    }
}

impl Server {
    /// The server's own addresses.
    fn own(&self, name: &str, method: &Method) -> Response {
        match name {
            "live.js" => reply(StatusCode::OK, content_type(name), SCRIPT),
            "live.css" => reply(StatusCode::OK, content_type(name), STYLES),
            // An endless answer has no length that HEAD could tell.
            "events" if *method == Method::GET => {
                let mut events = live::events(Arc::clone(&self.state));
                add_common_headers(events.headers_mut());
                events
            }
            _ => message(StatusCode::NOT_FOUND, "The server has nothing here.\n"),
        }
    }

    fn failed(&self, path: &str, diagnostic: Box<Diagnostic>, edition: &str) -> Response {
        let response = failure(path, Failure::Page, std::slice::from_ref(&diagnostic), edition);
        // Nobody listens any more only when the server is ending.
        let _ = self.events.send(ServeEvent::PageFailed {
            path: format!("/{path}"),
            diagnostic,
        });
        response
    }
}

/// There never was a usable site, or none yet.
fn no_site(snapshot: &Snapshot, path: &str, edition: &str) -> Response {
    if snapshot.loads == 0 {
        let mut response = failure(path, Failure::Loading, &[], edition);
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        return response;
    }
    page(
        StatusCode::INTERNAL_SERVER_ERROR,
        HTML,
        snapshot.failure.as_bytes().to_vec(),
        edition,
    )
}

/// Status 500 in a form that fits what was asked for.
fn failure(path: &str, failure: Failure, diagnostics: &[Diagnostic], edition: &str) -> Response {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    if content_type(path) == HTML {
        page(
            status,
            HTML,
            failure_page(failure, diagnostics).into_bytes(),
            edition,
        )
    } else {
        reply(status, PLAIN, failure_text(diagnostics))
    }
}

/// Bytes of the plan; HTML gets the live script.
fn page(status: StatusCode, content_type: &'static str, bytes: Vec<u8>, edition: &str) -> Response {
    let bytes = if content_type == HTML {
        decorate(bytes, edition)
    } else {
        bytes
    };
    reply(status, content_type, bytes)
}

/// To the same address with a slash. The path was checked, so that it begins with a single slash and cannot lead to
/// another host.
fn redirect(request: &Request) -> Response {
    let uri = request.uri();
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let Ok(location) = HeaderValue::try_from(format!("{}/{query}", uri.path())) else {
        return message(StatusCode::BAD_REQUEST, "This is no address.\n");
    };
    let mut response = reply(StatusCode::PERMANENT_REDIRECT, PLAIN, "");
    response.headers_mut().insert(header::LOCATION, location);
    response
}

fn message(status: StatusCode, text: &'static str) -> Response {
    reply(status, PLAIN, text)
}

/// The body is left out by the connection when the request was HEAD.
fn reply(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    add_common_headers(headers);
    response
}

fn add_common_headers(headers: &mut HeaderMap) {
    // Also keeps permanent redirects from being remembered for the next project on this port.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    // Other sites may not embed what is here either.
    headers.insert(
        "cross-origin-resource-policy",
        HeaderValue::from_static("same-origin"),
    );
}
