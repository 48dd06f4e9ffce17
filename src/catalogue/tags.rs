//! The shared list of tags by which needs and offers find each other: `content/tags.md`, a table with a column
//! for the tag and one per language. What brokers do for others are tags of their own accord. Without the file
//! every tag is accepted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::broker::Service;
use super::glossary::{cells, is_rule, row_span};
use super::reader::Reader;
use super::value::{Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::LanguageTag;
use crate::source::{FieldPath, Sources};
use crate::vocabulary::suggest::nearest;

const FILE: &str = "content/tags.md";

/// Tags and what they are called.
#[derive(Debug, Clone, Default)]
pub struct Tags {
    names: BTreeMap<Box<str>, Text>,
    /// There is a list: tags outside it are mistakes.
    closed: bool,
}

impl Tags {
    /// What a tag is called; `None` for one that the list does not name.
    #[must_use]
    pub fn name(&self, tag: &str) -> Option<&Text> {
        self.names.get(tag)
    }
}

/// The service that a tag is the name of: `market-entry`.
#[must_use]
pub fn service_of(tag: &str) -> Option<Service> {
    Service::ALL
        .iter()
        .copied()
        .find(|service| tag_of(*service) == tag)
}

/// The tag that a service is.
#[must_use]
pub fn tag_of(service: Service) -> String {
    service.word().replace('_', "-")
}

/// Reads the list.
#[must_use]
pub fn read(sources: &dyn Sources) -> (Tags, Vec<Diagnostic>) {
    let file: Arc<str> = FILE.into();
    let mut found = Vec::new();
    let text = match sources.read(FILE).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(_)) => {
            return (
                Tags::default(),
                vec![Diagnostic::error("not-utf8").at(file, None)],
            );
        }
        Err(error) => {
            let diagnostic = Diagnostic::error("file-unreadable").with("reason", error.to_string());
            return (Tags::default(), vec![diagnostic.at(file, None)]);
        }
    };
    let mut tags = Tags {
        closed: true,
        ..Tags::default()
    };
    let mut columns: Option<Vec<LanguageTag>> = None;
    for (number, line) in text.lines().enumerate() {
        let Some(cells) = cells(line).filter(|cells| !is_rule(cells)) else {
            continue;
        };
        let Some((tag, names)) = cells.split_first() else {
            continue;
        };
        let Some(columns) = &columns else {
            columns = Some(names.iter().filter_map(|cell| LanguageTag::parse(cell)).collect());
            continue;
        };
        if names.len() != columns.len() || tag.is_empty() {
            found.push(Diagnostic::warning("glossary-row").at(file.clone(), Some(row_span(number))));
            continue;
        }
        let texts = columns
            .iter()
            .zip(names)
            .filter(|(_, name)| !name.is_empty())
            .map(|(language, name)| (*language, Box::from(*name)))
            .collect();
        let Some(text) = Text::per_language(texts) else {
            continue;
        };
        if tags.names.insert(Box::from(*tag), text).is_some() {
            let diagnostic = Diagnostic::warning("tag-twice").with("tag", *tag);
            found.push(diagnostic.at(file.clone(), Some(row_span(number))));
        }
    }
    (tags, found)
}

impl Reader<'_> {
    /// Tags of the shared list, without repetitions.
    pub fn tags(&mut self, raw: &[Scalar], path: &FieldPath<'_>) -> Vec<Box<str>> {
        let mut tags: Vec<Box<str>> = Vec::with_capacity(raw.len());
        let known = self.scope.tags;
        for (index, one) in raw.iter().enumerate() {
            let Some(tag) = self.word(Some(one)) else {
                continue;
            };
            if known.closed && !known.names.contains_key(tag) && service_of(tag).is_none() {
                let mut diagnostic = Diagnostic::error("tag-unknown").with("tag", tag);
                if let Some(suggestion) = nearest(tag, known.names.keys().map(AsRef::as_ref)) {
                    diagnostic = diagnostic.with("suggestion", suggestion);
                }
                self.report(&path.index(index), diagnostic);
                continue;
            }
            if !tags.iter().any(|other| other.as_ref() == tag) {
                tags.push(tag.into());
            }
        }
        tags
    }
}
