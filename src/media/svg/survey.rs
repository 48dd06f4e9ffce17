//! What a drawing contains that will not be published, and how large it is once every reference is followed.
//!
//! This only looks. Safety does not rest on it: what is published is written anew, whether it was noticed here or not.

use std::collections::BTreeMap;

use usvg::roxmltree::{Document, Node};

/// Something the editor's file had and the published drawing has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SvgFinding {
    /// What it is.
    pub kind: SvgFindingKind,
    /// How many times.
    pub count: usize,
    /// Line of the first, from 1.
    pub line: u32,
}

/// Kinds of [`SvgFinding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SvgFindingKind {
    /// A `script` element; removed.
    Script,
    /// An attribute such as `onclick`; removed.
    EventHandler,
    /// HTML inside the drawing; removed.
    ForeignObject,
    /// An address outside the file, in an attribute or a style; removed.
    ExternalReference,
    /// An `a` element; its content stays, the link goes.
    Link,
    /// An embedded photograph; removed. Draw it as paths, or publish the photograph itself.
    EmbeddedPicture,
    /// Text; lost, as no fonts are loaded. Convert it to paths in the drawing program.
    Text,
    /// Movement; the drawing stands still.
    Animation,
    /// `currentColor`; drawn in the file's `color`, else black.
    CurrentColour,
    /// Width or height out of the published range; scaled.
    Resized,
}

impl SvgFindingKind {
    /// The diagnostic's code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Script => "svg-script-removed",
            Self::EventHandler => "svg-event-handler-removed",
            Self::ForeignObject => "svg-foreign-object-removed",
            Self::ExternalReference => "svg-external-reference-removed",
            Self::Link => "svg-link-removed",
            Self::EmbeddedPicture => "svg-embedded-picture-removed",
            Self::Text => "svg-text-lost",
            Self::Animation => "svg-animation-lost",
            Self::CurrentColour => "svg-current-colour",
            Self::Resized => "svg-resized",
        }
    }
}

pub(super) struct Survey {
    pub findings: Vec<SvgFinding>,
    /// Upper estimate of the elements that a converter meets.
    pub expanded_elements: u64,
}

pub(super) fn survey(document: &Document) -> Survey {
    let mut counts: BTreeMap<SvgFindingKind, (usize, usize)> = BTreeMap::new();
    for node in document.descendants().filter(Node::is_element) {
        for kind in kinds_of(node) {
            let entry = counts.entry(kind).or_insert((0, node.range().start));
            entry.0 += 1;
        }
    }
    let findings = counts
        .into_iter()
        .map(|(kind, (count, at))| SvgFinding {
            kind,
            count,
            line: document.text_pos_at(at).row,
        })
        .collect();
    Survey {
        findings,
        expanded_elements: Expansion::new(document).estimate(document),
    }
}

fn kinds_of(node: Node) -> Vec<SvgFindingKind> {
    let mut kinds = Vec::new();
    match node.tag_name().name() {
        "script" => kinds.push(SvgFindingKind::Script),
        "foreignObject" => kinds.push(SvgFindingKind::ForeignObject),
        "a" => kinds.push(SvgFindingKind::Link),
        "image" | "feImage" => kinds.push(SvgFindingKind::EmbeddedPicture),
        "text" => kinds.push(SvgFindingKind::Text),
        "animate" | "animateMotion" | "animateTransform" | "animateColor" | "set" => {
            kinds.push(SvgFindingKind::Animation);
        }
        "style" => kinds.extend(node.text().into_iter().flat_map(kinds_of_style)),
        _ => {}
    }
    for attribute in node.attributes() {
        let name = attribute.name();
        let is_reference = name == "href" && !matches!(node.tag_name().name(), "a" | "image" | "feImage");
        if name.len() > 2
            && name
                .get(..2)
                .is_some_and(|start| start.eq_ignore_ascii_case("on"))
        {
            kinds.push(SvgFindingKind::EventHandler);
        } else if is_reference && !attribute.value().trim_start().starts_with('#') {
            kinds.push(SvgFindingKind::ExternalReference);
        } else if name != "href" {
            kinds.extend(kinds_of_style(attribute.value()));
        }
    }
    kinds
}

/// For a style sheet, a `style` attribute or a presentation attribute.
fn kinds_of_style(style: &str) -> Vec<SvgFindingKind> {
    let style = style.to_ascii_lowercase();
    let mut kinds = Vec::new();
    let has_external_url = style.split("url(").skip(1).any(|rest| {
        let target = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'');
        !target.starts_with('#')
    });
    if has_external_url || style.contains("@import") {
        kinds.push(SvgFindingKind::ExternalReference);
    }
    if style.contains("currentcolor") {
        kinds.push(SvgFindingKind::CurrentColour);
    }
    if style.contains("@keyframes") {
        kinds.push(SvgFindingKind::Animation);
    }
    kinds
}

/// Follows references to estimate the expanded size: an element costs one, its children, and all it refers to. A
/// style sheet may apply to any element, so its references count for each. In a drawing with markers, which repeat at
/// every vertex, an element costs its vertices.
struct Expansion<'a, 'input> {
    by_id: BTreeMap<&'a str, Node<'a, 'input>>,
    /// Cost of the subtree of an element, by its byte position; zero while it is being computed (a cycle).
    costs: BTreeMap<usize, u64>,
    has_markers: bool,
}

impl<'a, 'input> Expansion<'a, 'input> {
    fn new(document: &'a Document<'input>) -> Self {
        let mut by_id = BTreeMap::new();
        let mut has_markers = false;
        for node in document.descendants().filter(Node::is_element) {
            if let Some(id) = node.attribute("id") {
                by_id.entry(id).or_insert(node);
            }
            has_markers |= node.tag_name().name() == "marker";
        }
        Self {
            by_id,
            costs: BTreeMap::new(),
            has_markers,
        }
    }

    fn estimate(mut self, document: &'a Document<'input>) -> u64 {
        let own = self.cost(document.root_element());
        let elements = document.descendants().filter(Node::is_element);
        let sheets: Vec<&str> = elements
            .filter(|node| node.tag_name().name() == "style")
            .filter_map(|node| node.text())
            .collect();
        let mut per_element = 0u64;
        for reference in sheets.iter().flat_map(|sheet| references(sheet)) {
            per_element = per_element.saturating_add(self.cost_of_reference(reference));
        }
        own.saturating_mul(per_element.saturating_add(1))
    }

    /// Recursion is bounded by the number of elements (a cycle ends at once), for which the thread's stack is made.
    fn cost(&mut self, node: Node<'a, 'input>) -> u64 {
        let position = node.range().start;
        if let Some(known) = self.costs.get(&position) {
            return *known;
        }
        self.costs.insert(position, 0);
        let mut subtree = if self.has_markers { vertices(node) } else { 1 };
        for child in node.children().filter(Node::is_element) {
            subtree = subtree.saturating_add(self.cost(child));
        }
        let mut cost = subtree;
        for attribute in node.attributes() {
            if attribute.name() == "href" {
                let target = local_target(attribute.value());
                cost = cost.saturating_add(target.map_or(0, |id| self.cost_of_reference(id)));
                continue;
            }
            // Fills, strokes and markers are inherited: one attribute may apply to all that is inside.
            let repeats = if is_inherited(attribute.name()) {
                subtree
            } else {
                1
            };
            for id in references(attribute.value()) {
                cost = cost.saturating_add(self.cost_of_reference(id).saturating_mul(repeats));
            }
        }
        self.costs.insert(position, cost);
        cost
    }

    fn cost_of_reference(&mut self, id: &str) -> u64 {
        match self.by_id.get(id).copied() {
            Some(target) => self.cost(target),
            None => 0,
        }
    }
}

/// Attributes whose references reach the elements inside; `style` may hold any of them.
fn is_inherited(attribute: &str) -> bool {
    matches!(attribute, "fill" | "stroke" | "style") || attribute.starts_with("marker")
}

/// At most this many vertices has the shape: a vertex takes two characters of its data at least.
fn vertices(node: Node) -> u64 {
    let data = node
        .attribute("d")
        .or_else(|| node.attribute("points"))
        .unwrap_or_default();
    u64::try_from(data.len() / 2 + 2).unwrap_or(u64::MAX)
}

fn local_target(reference: &str) -> Option<&str> {
    reference.trim().strip_prefix('#')
}

/// The identifiers in every `url(#…)` of a value.
fn references(value: &str) -> Vec<&str> {
    value
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter_map(|target| {
            local_target(target.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '\''))
        })
        .collect()
}
