//! `karvan serve`: shows the site on this computer while somebody writes it.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::arguments::ServeOptions;
use super::editions::ALL;
use super::failure::{Failure, Outcome};
use super::workspace::Workspace;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::report::{Counts, line, summary};
use crate::serve::{self, Loaded, Loader, Pages, ServeError, ServeEvent};
use crate::site::Site;

/// Runs the command until it is interrupted.
#[must_use]
pub fn run(options: &ServeOptions) -> Outcome {
    if options.market.as_deref() == Some(ALL) {
        let diagnostic = Diagnostic::error("serve-one-market");
        return Workspace::new(&options.catalogue).show_failure(&Failure::usage(vec![diagnostic]));
    }
    let workspace = Workspace::new(&options.catalogue).for_market(options.market.as_deref());
    if let Err(failure) = workspace.start_threads() {
        return workspace.show_failure(&failure);
    }
    let edits = match workspace.thread_for_edits() {
        Ok(edits) => Arc::new(edits),
        Err(failure) => return workspace.show_failure(&failure),
    };
    let loader = Arc::new(SiteLoader {
        workspace: workspace.clone(),
        edits,
    });
    let serve_options = serve::ServeOptions {
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, options.port)),
        ignored: ["public", "reports", ".karvan"]
            .iter()
            .map(|name| workspace.root.join(name))
            .collect(),
    };
    match serve::serve(loader, &serve_options, &|event| tell(&workspace, &event)) {
        Ok(()) => Outcome::Good,
        Err(error) => workspace.show_failure(&failure_of(&error)),
    }
}

fn failure_of(error: &ServeError) -> Failure {
    let outcome = match error {
        ServeError::PortBusy { .. } | ServeError::NotLoopback { .. } => Outcome::WrongUsage,
        _ => Outcome::MachineFailed,
    };
    Failure {
        outcome,
        diagnostics: vec![error.diagnostic()],
    }
}

fn tell(workspace: &Workspace, event: &ServeEvent) {
    let said = |diagnostics: &[Diagnostic]| {
        // A closed terminal is no reason to stop serving.
        let _ = workspace.show(diagnostics);
        eprintln!("{}", summary(Counts::of(diagnostics), workspace.language()));
    };
    let told = |what: &str, took: Duration| {
        let seconds = format!("{:.2}", took.as_secs_f64());
        line(
            "took",
            workspace.language(),
            &[("what", what.to_owned()), ("seconds", seconds)],
        )
    };
    match event {
        ServeEvent::Ready {
            url,
            took,
            diagnostics,
            ..
        } => {
            said(diagnostics);
            eprintln!("{}", told(url, *took));
        }
        ServeEvent::Reloaded {
            changed,
            took,
            diagnostics,
            ..
        } => {
            let first = changed
                .first()
                .map(|path| path.display().to_string())
                .unwrap_or_default();
            said(diagnostics);
            eprintln!("{}", told(&first, *took));
        }
        ServeEvent::Completed { diagnostics, .. } => said(diagnostics),
        ServeEvent::PageFailed { path, diagnostic } => {
            eprintln!("{path}");
            let _ = workspace.show(std::slice::from_ref(diagnostic));
        }
        ServeEvent::WatchFailed { reason, polling } => {
            let diagnostic = Diagnostic::warning("serve-watch-failed").with("reason", reason.as_str());
            let polling = if *polling { "yes" } else { "" };
            let _ = workspace.show(&[diagnostic.with("polling", polling)]);
        }
    }
}

struct SiteLoader {
    workspace: Workspace,
    /// Where saved entries are taken in: they need not wait behind a load of everything.
    edits: Arc<rayon::ThreadPool>,
}

impl Loader for SiteLoader {
    fn load(&self) -> Loaded {
        let started = Instant::now();
        match self.workspace.make() {
            Ok(made) => Loaded {
                pages: Some(Arc::new(SitePages {
                    workspace: self.workspace.clone(),
                    edits: Arc::clone(&self.edits),
                    site: made
                        .editions
                        .into_iter()
                        .next()
                        .map_or(made.site, |edition| edition.site),
                    diagnostics: made.diagnostics.clone(),
                })),
                diagnostics: made.diagnostics,
                took: started.elapsed(),
            },
            Err(failure) => Loaded {
                pages: None,
                diagnostics: failure.diagnostics,
                took: started.elapsed(),
            },
        }
    }

    fn watched(&self) -> Vec<PathBuf> {
        ["content", "themes", "site.toml"]
            .iter()
            .map(|name| self.workspace.root.join(name))
            .collect()
    }

    fn excerpt(&self, file: &str) -> Option<String> {
        std::fs::read_to_string(self.workspace.root.join(file)).ok()
    }
}

/// A site, with what was found wrong when it was made.
struct SitePages {
    workspace: Workspace,
    edits: Arc<rayon::ThreadPool>,
    site: Arc<Site>,
    diagnostics: Vec<Diagnostic>,
}

impl Pages for SitePages {
    fn page(&self, path: &str) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        let Some(position) = self.site.find(path) else {
            if let Some(file) = self.site.search_file(path) {
                return Some(file.map(|bytes| bytes.to_vec()));
            }
            return self.site.document_file(path);
        };
        let mut bytes = Vec::new();
        Some(self.site.produce(position, &mut bytes).map(|()| bytes))
    }

    fn not_found(&self) -> Vec<u8> {
        match self.page("404.html") {
            Some(Ok(bytes)) => bytes,
            _ => Vec::new(),
        }
    }

    fn edited(&self, changed: &[PathBuf]) -> Option<Loaded> {
        let started = Instant::now();
        let folder = entry_folder(&self.workspace.root, changed)?;
        let edit = || self.workspace.with_entry(&self.site, &self.diagnostics, &folder);
        let (site, diagnostics) = self.edits.install(edit)?;
        let pages = SitePages {
            workspace: self.workspace.clone(),
            edits: Arc::clone(&self.edits),
            site,
            diagnostics: diagnostics.clone(),
        };
        Some(Loaded {
            pages: Some(Arc::new(pages)),
            diagnostics,
            took: started.elapsed(),
        })
    }
}

/// The one entry's folder in which all changes lie, as sources name it: `content/products/nano-filter/`.
fn entry_folder(root: &Path, changed: &[PathBuf]) -> Option<String> {
    let content = root.join("content");
    let folder_of = |path: &PathBuf| {
        let mut parts = path.strip_prefix(&content).ok()?.iter();
        let (kind, slug) = (parts.next()?.to_str()?, parts.next()?.to_str()?);
        Some(format!("content/{kind}/{slug}/"))
    };
    let (first, others) = changed.split_first()?;
    let folder = folder_of(first)?;
    let same = |path| folder_of(path).as_ref() == Some(&folder);
    others.iter().all(same).then_some(folder)
}

#[cfg(test)]
#[path = "serve_tests.rs"]
mod tests;
