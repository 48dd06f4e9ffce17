//! Holds the positions of front matter against the JSON Schema of its kind, and finds everything that has
//! the wrong shape: unknown and repeated keys, wrong types, words that are not in a list. The schema comes
//! from the same Rust type that the fast parser fills, so the two cannot disagree. What values *mean*
//! (dates, codes, references) is the catalogue's to check.

use std::sync::Arc;

use serde_json::Value;

use super::{Node, NodeValue};
use crate::diagnostic::{Diagnostic, Span};
use crate::vocabulary::suggest::nearest;

/// The schema keyword by which Karvan's own types say what they accept.
pub const ACCEPTS: &str = "x-accepts";

/// Everything in `node` that does not have the shape of `schema`.
#[must_use]
pub fn check_shape(node: &Node, schema: &Value, file: &str) -> Vec<Diagnostic> {
    let mut check = Check {
        definitions: schema.get("$defs"),
        file: file.into(),
        found: Vec::new(),
    };
    check.node(node, schema, "");
    check.found
}

struct Check<'a> {
    definitions: Option<&'a Value>,
    file: Arc<str>,
    found: Vec<Diagnostic>,
}

impl<'a> Check<'a> {
    fn report(&mut self, diagnostic: Diagnostic, span: Span) {
        self.found.push(diagnostic.at(self.file.clone(), Some(span)));
    }

    /// Follows `$ref` and the `anyOf [T, null]` of an optional field. Bounded: schemas are ours and finite,
    /// but a slip in one must not hang a build.
    fn resolve(&self, mut schema: &'a Value) -> &'a Value {
        for _ in 0..16 {
            let next = match (schema.get("$ref").and_then(Value::as_str), alternatives(schema)) {
                (Some(reference), _) => reference
                    .strip_prefix("#/$defs/")
                    .and_then(|name| self.definitions.and_then(|definitions| definitions.get(name))),
                (None, Some(options)) => {
                    let mut real = options
                        .iter()
                        .filter(|o| o.get("type") != Some(&Value::from("null")));
                    match (real.next(), real.next()) {
                        (Some(only), None) => Some(only),
                        _ => None,
                    }
                }
                (None, None) => None,
            };
            match next {
                Some(next) => schema = next,
                None => return schema,
            }
        }
        schema
    }

    fn node(&mut self, node: &Node, schema: &'a Value, field: &str) {
        // Empty means not given; whether it may be is the catalogue's question.
        if node.is_empty() && matches!(node.value, NodeValue::Scalar { .. }) {
            return;
        }
        let schema = self.resolve(schema);
        if let Some(accepts) = schema.get(ACCEPTS).and_then(Value::as_str) {
            // A value or a mapping, e.g. a number or a range: whichever was begun is checked.
            let mapping =
                alternatives(schema).and_then(|all| all.iter().find(|one| one.get("properties").is_some()));
            match (mapping, &node.value) {
                (Some(mapping), NodeValue::Mapping(_)) => self.mapping(node, mapping, field),
                (Some(_), NodeValue::Scalar { .. }) => {}
                _ => self.own_type(node, accepts, field),
            }
        } else if schema.get("properties").is_some() || is_type(schema, "object") {
            self.mapping(node, schema, field);
        } else if let Some(items) = schema.get("items") {
            match &node.value {
                NodeValue::Sequence(list) => list.iter().for_each(|item| self.node(item, items, field)),
                _ => self.wrong_type(node, "list", field),
            }
        } else if let Some(words) = words_of(schema) {
            self.one_of(node, &words, field);
        } else if is_type(schema, "boolean") {
            if !matches!(node.text(), Some("true" | "false")) {
                self.wrong_type(node, "yes-or-no", field);
            }
        } else if !matches!(node.value, NodeValue::Scalar { .. }) {
            self.wrong_type(node, "value", field);
        } else if is_type(schema, "integer") && node.text().is_some_and(|text| text.parse::<i64>().is_err()) {
            self.wrong_type(node, "whole-number", field);
        }
    }

    fn own_type(&mut self, node: &Node, accepts: &str, field: &str) {
        match (accepts, &node.value) {
            ("scalar", NodeValue::Scalar { .. }) => {}
            ("text", NodeValue::Scalar { text, plain }) => {
                if *plain && is_float(text) {
                    self.report(
                        Diagnostic::error("quote-the-number").with("value", text),
                        node.span,
                    );
                }
            }
            ("text", NodeValue::Mapping(pairs)) => {
                self.duplicates(pairs);
                for (_, _, value) in pairs {
                    if !matches!(value.value, NodeValue::Scalar { .. }) {
                        self.wrong_type(value, "text", field);
                    }
                }
            }
            ("text", _) => self.wrong_type(node, "text", field),
            _ => self.wrong_type(node, "value", field),
        }
    }

    fn mapping(&mut self, node: &Node, schema: &'a Value, field: &str) {
        let NodeValue::Mapping(pairs) = &node.value else {
            self.wrong_type(node, "mapping", field);
            return;
        };
        self.duplicates(pairs);
        let properties = schema.get("properties").and_then(Value::as_object);
        for (key, span, value) in pairs {
            if let Some(property) = properties.and_then(|properties| properties.get(key)) {
                self.node(value, property, key);
                continue;
            }
            if schema
                .get("additionalProperties")
                .is_some_and(|more| more != &Value::Bool(false))
            {
                continue;
            }
            let known = properties
                .into_iter()
                .flat_map(serde_json::Map::keys)
                .map(String::as_str);
            let mut diagnostic = Diagnostic::error("unknown-key")
                .with("key", key)
                .with("parent", field);
            if let Some(suggestion) = nearest(key, known.clone()) {
                diagnostic = diagnostic.with("suggestion", suggestion);
            } else if known.clone().count() <= 12 {
                diagnostic = diagnostic.with("known", known.collect::<Vec<_>>().join(", "));
            }
            self.report(diagnostic, *span);
        }
    }

    fn duplicates(&mut self, pairs: &[(String, Span, Node)]) {
        for (index, (key, span, _)) in pairs.iter().enumerate() {
            let first = pairs.iter().take(index).find(|(earlier, _, _)| earlier == key);
            if let Some((_, first, _)) = first {
                let diagnostic = Diagnostic::error("duplicate-key")
                    .with("key", key)
                    .with("first", first.line.to_string());
                self.report(diagnostic, *span);
            }
        }
    }

    fn one_of(&mut self, node: &Node, words: &[&str], field: &str) {
        let Some(text) = node.text() else {
            self.wrong_type(node, "value", field);
            return;
        };
        if words.contains(&text) {
            return;
        }
        let mut diagnostic = Diagnostic::error("unknown-value")
            .with("value", text)
            .with("field", field)
            .with("known", words.join(", "));
        if let Some(suggestion) = nearest(text, words.iter().copied()) {
            diagnostic = diagnostic.with("suggestion", suggestion);
        }
        self.report(diagnostic, node.span);
    }

    fn wrong_type(&mut self, node: &Node, expected: &str, field: &str) {
        let found = match &node.value {
            NodeValue::Scalar { .. } => "value",
            NodeValue::Sequence(_) => "list",
            NodeValue::Mapping(_) => "mapping",
        };
        let span = match &node.value {
            NodeValue::Mapping(pairs) => pairs.first().map_or(node.span, |(_, span, _)| *span),
            NodeValue::Sequence(items) => items.first().map_or(node.span, |item| item.span),
            NodeValue::Scalar { .. } => node.span,
        };
        let diagnostic = Diagnostic::error("wrong-type")
            .with("field", field)
            .with("expected", expected)
            .with("found", found)
            .with("value", node.text().unwrap_or_default());
        self.report(diagnostic, span);
    }
}

/// True for a bare text that YAML takes for a number and gives back changed: `1.10` loses its zero, `1e3`
/// becomes 1000, and `.inf` is no text at all.
fn is_float(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let is_number =
        unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') && text.parse::<f64>().is_ok();
    // Whole numbers come back as they were, unless they are too long for a machine.
    is_number && text.parse::<i64>().is_err() && text.parse::<u64>().is_err()
}

fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("anyOf").and_then(Value::as_array)
}

fn is_type(schema: &Value, name: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    }
}

/// The words of an enumeration, whether its variants are documented (`oneOf` of `const`) or not (`enum`).
fn words_of(schema: &Value) -> Option<Vec<&str>> {
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return Some(words.iter().filter_map(Value::as_str).collect());
    }
    let variants = schema.get("oneOf").and_then(Value::as_array)?;
    let mut words = Vec::new();
    for variant in variants {
        match variant.get("const").and_then(Value::as_str) {
            Some(word) => words.push(word),
            None => words.extend(variant.get("enum")?.as_array()?.iter().filter_map(Value::as_str)),
        }
    }
    Some(words)
}
