//! YAML twice: a fast typed reading for the file that is right, and a tree with positions for the file in
//! which something has to be pointed at. Anchors, aliases, tags and several documents are refused: editors
//! do not need them, and an alias can blow a small file up.

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde::de::DeserializeOwned;

use super::yaml_mistakes::explain_syntax;
use super::{FieldPath, Step};
use crate::diagnostic::Span;

/// Deepest nesting of front matter that is read; real entries have four levels.
const DEPTH_LIMIT: usize = 24;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub span: Span,
    pub value: NodeValue,
}

/// What a [`Node`] holds. Scalars keep their text: what it means is for the field to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeValue {
    Scalar {
        text: String,
        plain: bool,
    },
    Sequence(Vec<Node>),
    /// Keys in the order written, duplicates included.
    Mapping(Vec<(String, Span, Node)>),
}

/// Why front matter cannot be read as YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YamlProblem {
    pub span: Span,
    pub kind: YamlProblemKind,
}

/// The kinds of [`YamlProblem`], each of which gets a message of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum YamlProblemKind {
    /// A tab where YAML wants spaces.
    Tab,
    /// A value that holds ": " and is not in quotes.
    ColonInValue,
    /// An opening quote without a closing one.
    UnclosedQuote,
    Alias,
    TooDeep,
    SeveralDocuments,
    /// The front matter is a list or a single value.
    NotAMapping,
    /// A key that is itself a list or a mapping.
    ComplexKey,
    /// Anything else, in the parser's words.
    Syntax(String),
}

impl Node {
    /// The scalar's text unless it is YAML's null.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Scalar { text, plain } if !(*plain && is_null(text)) => Some(text),
            _ => None,
        }
    }

    /// True for a value that was left empty, `~` or `null`.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.value {
            NodeValue::Scalar { text, plain } => text.trim().is_empty() || (*plain && is_null(text)),
            NodeValue::Sequence(items) => items.is_empty(),
            NodeValue::Mapping(pairs) => pairs.is_empty(),
        }
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            NodeValue::Mapping(pairs) => pairs
                .iter()
                .find(|(name, _, _)| name == key)
                .map(|(_, _, node)| node),
            _ => None,
        }
    }

    /// Where `path` stands, or the nearest thing around it that exists; and whether it exists itself.
    #[must_use]
    pub fn locate(&self, path: &FieldPath<'_>) -> (Span, bool) {
        let mut here = self;
        let mut span = Span {
            end_line: self.span.line,
            end_column: self.span.column,
            ..self.span
        };
        for step in path.steps() {
            let next = match (step, &here.value) {
                (Step::Key(key), NodeValue::Mapping(pairs)) => pairs
                    .iter()
                    .find(|(name, _, _)| name == key)
                    .map(|(_, key_span, node)| (*key_span, node)),
                (Step::Index(index), NodeValue::Sequence(items)) => {
                    items.get(index).map(|node| (first_line(node), node))
                }
                _ => None,
            };
            let Some((at, node)) = next else {
                return (span, false);
            };
            span = at;
            here = node;
        }
        // A scalar is pointed at itself, a block by its key: underlining twenty lines helps nobody.
        match &here.value {
            NodeValue::Scalar { .. } if !here.is_empty() => (here.span, true),
            _ => (span, true),
        }
    }
}

fn first_line(node: &Node) -> Span {
    match &node.value {
        NodeValue::Mapping(pairs) => pairs.first().map_or(node.span, |(_, span, _)| *span),
        _ => node.span,
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// Reads front matter into `T`. The error says only that it did not work: [`parse_nodes`] and the shape
/// check find out what is wrong, all of it, with positions.
///
/// # Errors
/// The parser's own message, for the rare case that neither of them finds the mistake.
pub fn parse_typed<T: DeserializeOwned + Default>(yaml: &str) -> Result<T, String> {
    if yaml.trim().is_empty() {
        return Ok(T::default());
    }
    if needs_careful_look(yaml) {
        parse_nodes(yaml, 1).map_err(|problem| format!("{:?}", problem.kind))?;
    }
    serde_yaml::from_str(yaml).map_err(|error| error.to_string())
}

/// Cheap signs of anchors, aliases, tags or deep nesting, all of which the fast parser would accept.
fn needs_careful_look(yaml: &str) -> bool {
    let mut depth = 0_usize;
    let mut before = b'\n';
    for &byte in yaml.as_bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'&' | b'*' | b'!' if matches!(before, b' ' | b'\n' | b'[' | b'{' | b',') => return true,
            b'-' if before == b'-' || before == b' ' => {}
            _ => {}
        }
        if depth > DEPTH_LIMIT {
            return true;
        }
        before = byte;
    }
    yaml.lines().any(|line| line.trim_start().starts_with("- - - -"))
}

/// Reads front matter whose first line is line `first_line` of its file into a tree.
///
/// # Errors
/// The first thing that is not YAML, or that Karvan refuses.
pub fn parse_nodes(yaml: &str, first_line: u32) -> Result<Node, YamlProblem> {
    let at = Positions { first_line };
    let problem = |span, kind| Err(YamlProblem { span, kind });
    let mut stack: Vec<Open> = Vec::new();
    let mut root: Option<Node> = None;
    for event in Parser::new_from_str(yaml) {
        let (event, span) = match event {
            Ok((event, span)) => (event, at.span(&span)),
            Err(error) => {
                let place = at.point(error.marker().line(), error.marker().col());
                return Err(explain_syntax(yaml, first_line, place, error.info()));
            }
        };
        let finished = match event {
            Event::Alias(_) => return problem(span, YamlProblemKind::Alias),
            Event::Scalar(_, _, anchor, _) if anchor != 0 => return problem(span, YamlProblemKind::Alias),
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) if anchor != 0 => {
                return problem(span, YamlProblemKind::Alias);
            }
            Event::Scalar(text, style, _, _) => {
                let plain = style == ScalarStyle::Plain;
                Some(Node {
                    span,
                    value: NodeValue::Scalar {
                        text: text.into_owned(),
                        plain,
                    },
                })
            }
            Event::SequenceStart(..) => {
                stack.push(Open {
                    span,
                    pairs: None,
                    items: Vec::new(),
                    key: None,
                });
                None
            }
            Event::MappingStart(..) => {
                stack.push(Open {
                    span,
                    pairs: Some(Vec::new()),
                    items: Vec::new(),
                    key: None,
                });
                None
            }
            Event::SequenceEnd | Event::MappingEnd => stack.pop().map(|open| open.close(span)),
            Event::DocumentStart(_) if root.is_some() => {
                return problem(span, YamlProblemKind::SeveralDocuments);
            }
            _ => None,
        };
        if stack.len() > DEPTH_LIMIT {
            return problem(span, YamlProblemKind::TooDeep);
        }
        let Some(node) = finished else { continue };
        match stack.last_mut() {
            None => root = Some(node),
            Some(open) => {
                if let Err(span) = open.take(node) {
                    return problem(span, YamlProblemKind::ComplexKey);
                }
            }
        }
    }
    let start = Span {
        line: first_line,
        column: 1,
        end_line: first_line,
        end_column: 1,
    };
    match root {
        Some(node) if matches!(node.value, NodeValue::Mapping(_)) => Ok(node),
        Some(node) if !node.is_empty() => problem(first_line_of(node.span), YamlProblemKind::NotAMapping),
        _ => Ok(Node {
            span: start,
            value: NodeValue::Mapping(Vec::new()),
        }),
    }
}

fn first_line_of(span: Span) -> Span {
    if span.end_line == span.line {
        return span;
    }
    Span {
        end_line: span.line,
        end_column: span.column + 1,
        ..span
    }
}

/// A sequence or mapping whose end has not been read.
struct Open {
    span: Span,
    pairs: Option<Vec<(String, Span, Node)>>,
    items: Vec<Node>,
    key: Option<(String, Span)>,
}

impl Open {
    fn take(&mut self, node: Node) -> Result<(), Span> {
        let Some(pairs) = &mut self.pairs else {
            self.items.push(node);
            return Ok(());
        };
        match self.key.take() {
            Some((key, span)) => pairs.push((key, span, node)),
            None => match node.value {
                NodeValue::Scalar { text, .. } => self.key = Some((text, node.span)),
                _ => return Err(node.span),
            },
        }
        Ok(())
    }

    fn close(self, end: Span) -> Node {
        let span = Span {
            end_line: end.end_line,
            end_column: end.end_column,
            ..self.span
        };
        let value = match self.pairs {
            Some(pairs) => NodeValue::Mapping(pairs),
            None => NodeValue::Sequence(self.items),
        };
        Node { span, value }
    }
}

struct Positions {
    first_line: u32,
}

impl Positions {
    fn span(&self, span: &saphyr_parser::Span) -> Span {
        let (line, column) = self.numbers(span.start.line(), span.start.col());
        let (end_line, end_column) = self.numbers(span.end.line(), span.end.col());
        Span {
            line,
            column,
            end_line,
            end_column,
        }
    }

    fn point(&self, line: usize, column: usize) -> Span {
        let (line, column) = self.numbers(line, column);
        Span {
            line,
            column,
            end_line: line,
            end_column: column + 1,
        }
    }

    /// The parser counts lines from 1 and columns from 0.
    fn numbers(&self, line: usize, column: usize) -> (u32, u32) {
        let line = u32::try_from(line)
            .unwrap_or(u32::MAX)
            .saturating_add(self.first_line)
            .saturating_sub(1);
        (line, u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn problem(yaml: &str) -> (YamlProblemKind, u32, u32) {
        let problem = parse_nodes(yaml, 2).unwrap_err();
        (problem.kind, problem.span.line, problem.span.column)
    }

    #[test]
    fn keeps_the_text_and_the_place_of_every_value() {
        let node = parse_nodes("name: پارس\nhs: 0409.00\nspecs:\n  - value: 1.80\n", 2).unwrap();
        assert_eq!(node.get("hs").unwrap().text(), Some("0409.00"));
        let specs = FieldPath::ROOT.key("specs");
        let item = specs.index(0);
        let path = item.key("value");
        let (span, exists) = node.locate(&path);
        assert_eq!(
            (span.line, span.column, span.end_column, exists),
            (5, 12, 16, true)
        );
        let (span, exists) = node.locate(&item.key("unit"));
        assert_eq!((span.line, span.column, exists), (5, 5, false));
    }

    #[test]
    fn finds_the_mistakes_that_editors_make() {
        assert_eq!(
            problem("name: شرکت: پارس\n"),
            (YamlProblemKind::ColonInValue, 2, 7)
        );
        assert_eq!(problem("moq:\n\tamount: 5\n"), (YamlProblemKind::Tab, 3, 1));
        assert_eq!(
            problem("name: \"پارس\nmodel: 5\n").0,
            YamlProblemKind::UnclosedQuote
        );
        assert_eq!(problem("a: &x 1\nb: *x\n").0, YamlProblemKind::Alias);
        assert_eq!(problem("- a\n- b\n").0, YamlProblemKind::NotAMapping);
        assert_eq!(problem("a: 1\n---\nb: 2\n").0, YamlProblemKind::SeveralDocuments);
        assert_eq!(problem("? [a]\n: 1\n").0, YamlProblemKind::ComplexKey);
    }

    #[test]
    fn stays_quick_and_whole_on_hostile_nesting() {
        for hostile in ["[".repeat(32_000), "- ".repeat(16_000), "{a: ".repeat(8_000)] {
            let started = std::time::Instant::now();
            assert!(parse_nodes(&hostile, 1).is_err());
            assert!(parse_typed::<BTreeMap<String, String>>(&hostile).is_err());
            assert!(started.elapsed().as_millis() < 500, "{hostile:.9}");
        }
    }
}
