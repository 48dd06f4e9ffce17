//! Reads the files of one entry, `index.md` and its translations, into front matter of the right shape and
//! bodies. What fields mean is not asked here.

use std::sync::Arc;

use super::entry::{Body, RawEntry, RawTranslation, TranslationMethod};
use super::folders::EntryFolder;
use super::kind::Kind;
use super::load::{Loaded, Parts, Reading};
use super::reader::default_language;
use crate::diagnostic::{Diagnostic, Span};
use crate::source::{
    YamlProblem, YamlProblemKind, check_shape, parse_nodes, parse_typed, split, swallowed_comments,
};

/// The entry, and what is wrong with its files.
pub type ReadEntry<R> = (Option<Box<Loaded<R>>>, Vec<Diagnostic>);

/// Reads one entry; nothing of it when any of its files is broken.
pub fn read_entry<R: RawEntry>(
    kind: Kind,
    folder: &EntryFolder,
    schema: &serde_json::Value,
    reading: Reading<'_>,
) -> ReadEntry<R> {
    let base = kind.entry_folder(&folder.slug);
    let default = default_language(reading.settings);
    let file: Arc<str> = format!("{base}index.md").into();
    let mut found = Vec::new();
    // A mistake here does not hide those of the translations.
    let (raw, body) = read_markdown::<R>(&file, schema, reading, &mut found).unzip();
    let mut is_whole = raw.is_some();
    let mut bodies: Vec<Body> = Vec::with_capacity(2);
    bodies.extend(body.flatten().map(|(line, text)| Body {
        language: default,
        file: file.clone(),
        line,
        text,
        method: TranslationMethod::Human,
        stale: false,
    }));
    let mut translations = Vec::new();
    for locale in reading
        .settings
        .written_languages()
        .filter(|locale| locale.tag != default)
    {
        let name = format!("index.{}.md", locale.tag);
        if !folder.files.iter().any(|file| file.as_ref() == name) {
            continue;
        }
        let file: Arc<str> = format!("{base}{name}").into();
        let translation_schema = translation_schema();
        let before = found.len();
        let Some((translation, body)) =
            read_markdown::<RawTranslation>(&file, translation_schema, reading, &mut found)
        else {
            mark_facts(found.get_mut(before..).unwrap_or_default(), schema);
            is_whole = false;
            continue;
        };
        bodies.extend(body.map(|(line, text)| Body {
            language: locale.tag,
            file: file.clone(),
            line,
            text,
            method: translation.translation,
            stale: false,
        }));
        translations.push((locale.tag, file, translation));
    }
    translations.shrink_to_fit();
    let parts = Parts {
        slug: folder.slug.clone(),
        file,
        bodies,
        files: folder.files.clone(),
        translations,
    };
    let loaded = raw
        .filter(|_| is_whole)
        .map(|raw| Box::new(Loaded { raw, parts }));
    (loaded, found)
}

fn translation_schema() -> &'static serde_json::Value {
    static SCHEMA: std::sync::OnceLock<serde_json::Value> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(RawTranslation).to_value())
}

/// A key that is unknown in a translation but known to the kind is a fact in the wrong file.
fn mark_facts(found: &mut [Diagnostic], schema: &serde_json::Value) {
    for diagnostic in found {
        let key = diagnostic
            .facts
            .iter()
            .find(|(name, _)| *name == "key")
            .map(|(_, key)| key.as_str());
        let is_fact = key.is_some_and(|key| {
            schema
                .get("properties")
                .is_some_and(|known| known.get(key).is_some())
        });
        if diagnostic.code == "unknown-key" && is_fact {
            diagnostic.code = "fact-in-translation";
            diagnostic.facts.retain(|(name, _)| *name == "key");
        }
    }
}

type Markdown<R> = (R, Option<(u32, Box<str>)>);

fn read_markdown<R: serde::de::DeserializeOwned + Default>(
    file: &Arc<str>,
    schema: &serde_json::Value,
    reading: Reading<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Markdown<R>> {
    let bytes = match reading.sources.read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let diagnostic = Diagnostic::error("file-unreadable").with("reason", error.to_string());
            found.push(diagnostic.at(file.clone(), None));
            return None;
        }
    };
    let parts = match split(file, &bytes) {
        Ok(parts) => parts,
        Err(diagnostic) => {
            found.push(*diagnostic);
            return None;
        }
    };
    for (line, (column, dropped)) in swallowed_comments(parts.yaml, parts.yaml_line) {
        let end_column = column + u32::try_from(dropped.chars().count()).unwrap_or(0) + 1;
        let span = Span {
            line,
            column,
            end_line: line,
            end_column,
        };
        found.push(
            Diagnostic::warning("comment-in-value")
                .with("dropped", dropped)
                .at(file.clone(), Some(span)),
        );
    }
    let body = (!parts.body.trim().is_empty()).then(|| (parts.body_line, parts.body.into()));
    match parse_typed::<R>(parts.yaml) {
        Ok(raw) => Some((raw, body)),
        Err(reason) => {
            found.extend(explain_front_matter(
                file,
                parts.yaml,
                parts.yaml_line,
                schema,
                reason,
            ));
            None
        }
    }
}

/// Everything that kept front matter from being read.
fn explain_front_matter(
    file: &Arc<str>,
    yaml: &str,
    first_line: u32,
    schema: &serde_json::Value,
    reason: String,
) -> Vec<Diagnostic> {
    let node = match parse_nodes(yaml, first_line) {
        Ok(node) => node,
        Err(problem) => return vec![yaml_diagnostic(&problem).at(file.clone(), Some(problem.span))],
    };
    let found = check_shape(&node, schema, file);
    if found.is_empty() {
        // The fast parser saw something that the careful look did not: its own words are better than none.
        return vec![
            Diagnostic::error("front-matter-invalid")
                .with("reason", reason)
                .at(file.clone(), None),
        ];
    }
    found
}

fn yaml_diagnostic(problem: &YamlProblem) -> Diagnostic {
    match &problem.kind {
        YamlProblemKind::Tab => Diagnostic::error("yaml-tab"),
        YamlProblemKind::ColonInValue => Diagnostic::error("yaml-colon"),
        YamlProblemKind::UnclosedQuote => Diagnostic::error("yaml-quote"),
        YamlProblemKind::Alias => Diagnostic::error("yaml-alias"),
        YamlProblemKind::TooDeep => Diagnostic::error("yaml-too-deep"),
        YamlProblemKind::SeveralDocuments => Diagnostic::error("yaml-several-documents"),
        YamlProblemKind::NotAMapping => Diagnostic::error("yaml-not-a-mapping"),
        YamlProblemKind::ComplexKey => Diagnostic::error("yaml-complex-key"),
        YamlProblemKind::Syntax(reason) => Diagnostic::error("yaml-syntax").with("reason", reason.as_str()),
    }
}
