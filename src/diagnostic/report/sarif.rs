//! SARIF 2.1.0 (OASIS), which code scanning on forges reads. Only what the standard requires and viewers show.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::json;

use super::super::messages::{Language, sentence};
use super::super::{Diagnostic, Place, Severity, Span};

/// Results without a place are hung here: viewers refuse results that stand nowhere.
const FALLBACK_FILE: &str = "site.toml";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    uri_base_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

/// Writes one run with all `diagnostics`, one result per line.
///
/// # Errors
/// Those of `out`.
pub fn write_sarif(diagnostics: &[Diagnostic], language: Language, out: &mut dyn Write) -> io::Result<()> {
    let codes: BTreeSet<&'static str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let codes: Vec<&'static str> = codes.into_iter().collect();
    let rules: Vec<_> = codes.iter().map(|code| rule(code, language)).collect();
    let driver = json!({
        "name": "karvan",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "language": language.tag(),
        "rules": rules,
    });
    let schema = "https://json.schemastore.org/sarif-2.1.0.json";
    write!(
        out,
        "{{\"$schema\":\"{schema}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},"
    )?;
    write!(out, "\"columnKind\":\"unicodeCodePoints\",\"results\":[")?;
    for (index, diagnostic) in diagnostics.iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        let rule = codes.binary_search(&diagnostic.code).unwrap_or_default();
        serde_json::to_writer(&mut *out, &result(diagnostic, rule, language))?;
    }
    let line_end = if diagnostics.is_empty() { "" } else { "\n" };
    writeln!(out, "{line_end}]}}]}}")
}

fn rule(code: &'static str, language: Language) -> serde_json::Value {
    // Without facts the sentence speaks in general, with `…` for what was written.
    let general = sentence(&Diagnostic::error(code), language);
    match general.help {
        Some(help) => {
            json!({"id": code, "shortDescription": {"text": general.message}, "help": {"text": help}})
        }
        None => json!({"id": code, "shortDescription": {"text": general.message}}),
    }
}

fn result(diagnostic: &Diagnostic, rule_index: usize, language: Language) -> SarifResult<'_> {
    let sentence = sentence(diagnostic, language);
    let text = match sentence.help {
        Some(help) => format!("{} {help}", sentence.message),
        None => sentence.message,
    };
    SarifResult {
        rule_id: diagnostic.code,
        rule_index,
        level: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: Text { text },
        locations: [location(diagnostic.place.as_ref())],
    }
}

fn location(place: Option<&Place>) -> Location {
    let file = place.map_or(FALLBACK_FILE, |place| place.file.as_ref());
    Location {
        physical_location: PhysicalLocation {
            artifact_location: Artifact {
                uri: percent_encoded(file),
                uri_base_id: "%SRCROOT%",
            },
            region: place.and_then(|place| place.span).map(region),
        },
    }
}

/// SARIF's ends are exclusive, as ours are; an empty span would be an insertion point, which viewers hide.
fn region(span: Span) -> Region {
    let is_empty = span.end_line == span.line && span.end_column <= span.column;
    Region {
        start_line: span.line,
        start_column: span.column,
        end_line: span.end_line.max(span.line),
        end_column: if is_empty {
            span.column.saturating_add(1)
        } else {
            span.end_column
        },
    }
}

/// A relative reference of RFC 3986.
fn percent_encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = std::fmt::Write::write_fmt(&mut encoded, format_args!("%{byte:02X}"));
        }
    }
    encoded
}
