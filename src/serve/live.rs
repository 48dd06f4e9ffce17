//! The part that lives in the browser: its script and style sheet, the findings as it reads them, and the stream
//! of events that tells it of news.
//!
//! Events (server-sent events, HTML 9.2): `reload` with the name of the edition now in force, `diagnostics` with
//! the findings of the newest load. Both are sent when a browser connects and at each change.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::state::State;
use crate::diagnostic::report::Counts;
use crate::diagnostic::{Diagnostic, Language, Span, sentence};

/// All addresses of the server's own; no plan has any beneath.
pub(super) const PREFIX: &str = "_karvan/";
pub(super) const SCRIPT_PATH: &str = "/_karvan/live.js";
pub(super) const STYLES_PATH: &str = "/_karvan/live.css";
pub(super) const SCRIPT: &str = include_str!("live.js");
pub(super) const STYLES: &str = include_str!("live.css");

/// Findings that a browser is sent; the terminal has all.
pub(super) const SHOWN: usize = 100;

/// Characters of a line of content that are shown on each side of the finding.
const EXCERPT_SIDE: usize = 80;

/// How soon a browser asks again after the server went away, and how often the server proves that it is there.
const RETRY: Duration = Duration::from_millis(500);
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// An endless answer with an event for each piece of news.
pub(super) fn events(state: Arc<State>) -> Response {
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(async move {
        // Ends with the browser, also when nothing ever happens.
        tokio::select! {
            () = sender.closed() => {}
            () = send_news(&state, &sender) => {}
        }
    });
    Sse::new(ReceiverStream::new(receiver))
        .keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
        .into_response()
}

type Sending = mpsc::Sender<Result<Event, Infallible>>;

async fn send_news(state: &State, sender: &Sending) {
    let mut snapshots = state.follow();
    let mut sent = (0, 0);
    while snapshots.changed().await.is_ok() {
        let snapshot = snapshots.borrow_and_update().clone();
        let news = (snapshot.loads, snapshot.edition);
        if news == sent || snapshot.loads == 0 {
            continue;
        }
        sent = news;
        let reload = Event::default()
            .event("reload")
            .retry(RETRY)
            .data(state.edition_name(&snapshot));
        let diagnostics = Event::default().event("diagnostics").data(&*snapshot.report);
        // The findings first: a browser that reloads hears nothing more.
        if sender.send(Ok(diagnostics)).await.is_err() || sender.send(Ok(reload)).await.is_err() {
            return;
        }
    }
}

/// The findings for the overlay, as JSON on one line: counts, a summary in each language, and the worst of them with
/// their sentences in each language and the line of content, cut in three around the place. `mark` is the same for
/// the same findings.
pub(super) fn report(diagnostics: &[Diagnostic], read: &dyn Fn(&str) -> Option<String>) -> String {
    let counts = Counts::of(diagnostics);
    let shown = worst(diagnostics);
    let mut files = Files { read, last: None };
    let items: Vec<Value> = shown
        .iter()
        .map(|diagnostic| item(diagnostic, &mut files))
        .collect();
    let items = Value::from(items);
    json!({
        "mark": mark(&items.to_string()),
        "errors": counts.errors,
        "warnings": counts.warnings,
        "left": diagnostics.len() - shown.len(),
        "summary": by_language(|language| Value::from(counts.list(language))),
        "items": items,
    })
    .to_string()
}

/// At most [`SHOWN`], errors first, else in their order.
pub(super) fn worst(diagnostics: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut chosen: Vec<&Diagnostic> = diagnostics.iter().collect();
    chosen.sort_by_key(|diagnostic| diagnostic.severity);
    chosen.truncate(SHOWN);
    chosen
}

fn item(diagnostic: &Diagnostic, files: &mut Files<'_>) -> Value {
    let place = diagnostic.place.as_ref();
    let span = place.and_then(|place| place.span);
    let excerpt = place
        .zip(span)
        .and_then(|(place, span)| files.excerpt(&place.file, span));
    json!({
        "severity": diagnostic.severity.as_str(),
        "code": diagnostic.code,
        "place": place_text(diagnostic),
        "excerpt": excerpt,
        "text": by_language(|language| {
            let sentence = sentence(diagnostic, language);
            json!({ "message": sentence.message, "help": sentence.help })
        }),
    })
}

fn by_language(value: impl Fn(Language) -> Value) -> Value {
    Language::ALL
        .into_iter()
        .map(|language| (language.tag().to_owned(), value(language)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// `file:line:column`, as terminals and editors write it; empty without a place.
pub(super) fn place_text(diagnostic: &Diagnostic) -> String {
    match &diagnostic.place {
        None => String::new(),
        Some(place) => match place.span {
            None => place.file.to_string(),
            Some(Span { line, column, .. }) => format!("{}:{line}:{column}", place.file),
        },
    }
}

/// Files for excerpts; the last one is kept, as findings come file by file.
struct Files<'a> {
    read: &'a dyn Fn(&str) -> Option<String>,
    last: Option<(String, Option<String>)>,
}

impl Files<'_> {
    fn excerpt(&mut self, file: &str, span: Span) -> Option<[String; 3]> {
        if self.last.as_ref().is_none_or(|(name, _)| name != file) {
            self.last = Some((file.to_owned(), (self.read)(file)));
        }
        let (_, text) = self.last.as_ref()?;
        let line = text.as_ref()?.lines().nth(span.line.checked_sub(1)? as usize)?;
        Some(cut_around(line, span))
    }
}

/// A line as what stands before, in, and after the span.
fn cut_around(line: &str, span: Span) -> [String; 3] {
    let start = span.column.saturating_sub(1) as usize;
    let length = if span.end_line == span.line {
        span.end_column.saturating_sub(span.column).max(1) as usize
    } else {
        usize::MAX
    };
    let skipped = start.saturating_sub(EXCERPT_SIDE);
    let mut before: String = line.chars().skip(skipped).take(start - skipped).collect();
    if skipped > 0 {
        before.insert(0, '…');
    }
    let mut rest = line.chars().skip(start);
    let within: String = rest.by_ref().take(length.min(EXCERPT_SIDE)).collect();
    let mut after: String = rest.by_ref().take(EXCERPT_SIDE).collect();
    if rest.next().is_some() {
        after.push('…');
    }
    [before, within, after]
}

/// FNV-1a: a name for a text, for nothing that must be secure.
fn mark(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{hash:x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(line: u32, column: u32, end_column: u32) -> Span {
        Span {
            line,
            column,
            end_line: line,
            end_column,
        }
    }

    fn parsed(diagnostics: &[Diagnostic]) -> Value {
        let read = |file: &str| (file == "content/a.md").then(|| "---\nnmae: پمپ\n".to_owned());
        serde_json::from_str(&report(diagnostics, &read)).unwrap()
    }

    #[test]
    fn tells_a_finding_in_both_languages_with_its_line() {
        let diagnostic = Diagnostic::error("unknown-key")
            .with("key", "nmae")
            .with("parent", "")
            .with("suggestion", "name")
            .at("content/a.md", Some(span(2, 1, 5)));
        let report = parsed(&[diagnostic]);
        assert_eq!(report["errors"], 1);
        let item = &report["items"][0];
        assert_eq!(item["place"], "content/a.md:2:1");
        assert_eq!(item["excerpt"], json!(["", "nmae", ": پمپ"]));
        assert!(item["text"]["en"]["message"].as_str().unwrap().contains("nmae"));
        assert_ne!(item["text"]["en"]["message"], item["text"]["fa"]["message"]);
    }

    #[test]
    fn errors_come_first_and_not_too_many_are_sent() {
        let mut diagnostics = vec![Diagnostic::warning("file-stray"); SHOWN + 9];
        diagnostics.push(Diagnostic::error("file-unreadable"));
        let report = parsed(&diagnostics);
        assert_eq!(report["items"][0]["severity"], "error");
        assert_eq!(report["items"].as_array().unwrap().len(), SHOWN);
        assert_eq!(report["left"], 10);
        assert_eq!(report["warnings"], SHOWN + 9);
    }

    #[test]
    fn long_lines_are_cut_on_both_sides_between_characters() {
        let line = "آ".repeat(500);
        let [before, within, after] = cut_around(&line, span(1, 201, 203));
        assert_eq!(before.chars().count(), EXCERPT_SIDE + 1);
        assert_eq!(within, "آآ");
        assert_eq!(after.chars().count(), EXCERPT_SIDE + 1);
        assert_eq!(
            cut_around("ab", span(1, 9, 12)),
            ["ab", "", ""].map(str::to_owned)
        );
        assert_eq!(cut_around("ab", span(1, 0, 0)), ["", "a", "b"].map(str::to_owned));
    }

    #[test]
    fn a_report_is_one_line_as_an_event_needs() {
        let diagnostic = Diagnostic::error("no-such-code").with("reason", "a\r\nb\u{2028}");
        assert!(!report(&[diagnostic], &|_| None).contains(['\n', '\r']));
    }
}
