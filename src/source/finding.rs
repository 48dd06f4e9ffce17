//! A mistake found by a field's meaning, before anybody knows on which line the field stands. Positions are
//! looked up afterwards, once per file that has mistakes: the files that are right pay nothing.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{FieldPath, Node, Sources, Step, parse_nodes, split};
use crate::diagnostic::Diagnostic;

/// A [`Step`] that owns its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnedStep {
    Key(Box<str>),
    Index(usize),
}

/// A diagnostic, and the field that it is about.
#[derive(Debug, Clone)]
pub struct Finding {
    pub file: Arc<str>,
    pub path: Vec<OwnedStep>,
    pub diagnostic: Diagnostic,
}

impl Finding {
    /// `diagnostic` is about the field at `path` of `file`.
    #[must_use]
    pub fn new(file: &Arc<str>, path: &FieldPath<'_>, diagnostic: Diagnostic) -> Self {
        let path = path
            .steps()
            .into_iter()
            .map(|step| match step {
                Step::Key(key) => OwnedStep::Key(key.into()),
                Step::Index(index) => OwnedStep::Index(index),
            })
            .collect();
        Self {
            file: file.clone(),
            path,
            diagnostic,
        }
    }
}

/// Gives every finding its line and column by reading its file once more.
#[must_use]
pub fn place(sources: &dyn Sources, findings: Vec<Finding>) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<Arc<str>, Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        by_file.entry(finding.file.clone()).or_default().push(finding);
    }
    let by_file: Vec<_> = by_file.into_iter().collect();
    by_file
        .into_par_iter()
        .flat_map_iter(|(file, findings)| {
            let tree = tree_of(sources, &file);
            findings
                .into_iter()
                .map(move |finding| match &tree {
                    Some(tree) => place_one(tree, finding),
                    None => finding.diagnostic.at(finding.file, None),
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

fn tree_of(sources: &dyn Sources, file: &Arc<str>) -> Option<Node> {
    let bytes = sources.read(file).ok()?;
    let parts = split(file, &bytes).ok()?;
    parse_nodes(parts.yaml, parts.yaml_line).ok()
}

fn place_one(tree: &Node, finding: Finding) -> Diagnostic {
    let (span, exists) = locate(tree, &finding.path);
    let mut diagnostic = finding.diagnostic;
    // The key stands there with nothing behind it: say so instead of "missing".
    if exists && diagnostic.code == "missing-field" {
        diagnostic.code = "empty-value";
    }
    diagnostic.at(finding.file, Some(span))
}

fn locate(tree: &Node, path: &[OwnedStep]) -> (crate::diagnostic::Span, bool) {
    fn follow(tree: &Node, so_far: &FieldPath<'_>, rest: &[OwnedStep]) -> (crate::diagnostic::Span, bool) {
        match rest.split_first() {
            None => tree.locate(so_far),
            Some((OwnedStep::Key(key), rest)) => follow(tree, &so_far.key(key), rest),
            Some((OwnedStep::Index(index), rest)) => follow(tree, &so_far.index(*index), rest),
        }
    }
    // Field paths are as deep as our own types: at most five steps.
    follow(tree, &FieldPath::ROOT, path)
}
