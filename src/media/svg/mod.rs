//! Drawings (SVG): logos, marks, sector signs. A drawing is a program for a browser; what is published is not the
//! editor's file with the bad parts cut out but a new file, written from what the old one draws.
//!
//! `usvg` resolves styles, `use` and units and writes paths, gradients, clips, masks and filters. Nothing else can
//! get through: no script, no handler, no link, no style sheet, no foreign element, no address of any kind.
//!
//! Known losses, all of them told as findings: text (no fonts are loaded, so that the result is the same on every
//! machine), embedded pictures (their metadata could not be stripped), animation, links. `currentColor` becomes the
//! value of `color` in the file, black if there is none: a published drawing is an `<img>`, which has no surrounding
//! text to take a colour from. Drawings that a theme writes into its pages itself do not come this way.

mod survey;

use std::sync::Arc;
use std::thread;

use usvg::roxmltree::{Document, ParsingOptions};
use usvg::{Group, ImageHrefResolver, Indent, Node, Options, Tree, WriteOptions};

pub use survey::{SvgFinding, SvgFindingKind};

use super::hash::content_hash;
use survey::survey;

/// Most bytes of a drawing (200 KB).
pub const MAXIMUM_BYTES: usize = 200_000;

/// Most XML nodes in the file.
const MAXIMUM_NODES: u32 = 20_000;

/// Most elements after following every reference; a bomb of nested `use` or patterns passes it long before it costs.
const MAXIMUM_EXPANDED: u64 = 300_000;

/// Most bytes of the result.
const MAXIMUM_OUTPUT: usize = 1_000_000;

/// The published width and height lie between these, in CSS pixels; the drawing scales.
const MINIMUM_SIDE: f32 = 16.0;
const MAXIMUM_SIDE: f32 = 2048.0;

/// `usvg` descends up to 1,024 levels by recursion; threads of a pool have too little stack for that.
const STACK_BYTES: usize = 64 * 1024 * 1024;

/// A drawing that may be published.
#[derive(Debug, Clone, PartialEq)]
pub struct SanitisedSvg {
    /// The new file: one line, no XML declaration, with `viewBox`, `width` and `height`.
    pub svg: String,
    /// Intrinsic width in CSS pixels.
    pub width: f32,
    /// Intrinsic height in CSS pixels.
    pub height: f32,
    /// What the editor's file had and the published one has not; in the order of [`SvgFindingKind`].
    pub findings: Vec<SvgFinding>,
}

/// Why a drawing cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SvgError {
    /// More bytes than allowed.
    #[error("{bytes} bytes are more than the {limit} allowed")]
    TooHeavy {
        /// Length of the file.
        bytes: usize,
        /// [`MAXIMUM_BYTES`].
        limit: usize,
    },
    /// gzip (`.svgz`).
    #[error("the drawing is compressed")]
    Compressed,
    /// Neither UTF-8 nor ASCII.
    #[error("the drawing is not in UTF-8")]
    NotUtf8,
    /// Not well-formed XML.
    #[error("the drawing is not well-formed: {detail}")]
    Malformed {
        /// Line of the mistake, from 1.
        line: u32,
        /// The parser's words, English.
        detail: String,
    },
    /// Well-formed, but the root is not `svg` in the SVG namespace, or it has no size.
    #[error("not an SVG drawing: {detail}")]
    NotSvg {
        /// What is wrong, English.
        detail: String,
    },
    /// Too many elements, or references that multiply.
    #[error("the drawing is too complex")]
    TooComplex,
    /// Nothing is left to be seen: for instance, a logo that is all text or one embedded photograph.
    #[error("the drawing draws nothing")]
    Empty {
        /// What was removed; usually tells why.
        findings: Vec<SvgFinding>,
    },
    /// The converter gave up on it.
    #[error("the drawing cannot be converted")]
    Unconvertible,
}

impl SvgError {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooHeavy { .. } => "svg-too-heavy",
            Self::Compressed => "svg-compressed",
            Self::NotUtf8 => "svg-not-utf8",
            Self::Malformed { .. } => "svg-malformed",
            Self::NotSvg { .. } => "svg-not-svg",
            Self::TooComplex => "svg-too-complex",
            Self::Empty { .. } => "svg-empty",
            Self::Unconvertible => "svg-unconvertible",
        }
    }
}

/// Rebuilds a drawing from what it draws. Deterministic; takes about a millisecond for a logo.
///
/// Identifiers inside get a prefix from the file's hash, so that two drawings can stand in one page.
///
/// # Errors
/// See [`SvgError`].
pub fn sanitise_svg(bytes: &[u8]) -> Result<SanitisedSvg, SvgError> {
    if bytes.len() > MAXIMUM_BYTES {
        return Err(SvgError::TooHeavy {
            bytes: bytes.len(),
            limit: MAXIMUM_BYTES,
        });
    }
    if bytes.starts_with(&[0x1F, 0x8B]) {
        return Err(SvgError::Compressed);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| SvgError::NotUtf8)?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    thread::scope(|scope| {
        let worker = thread::Builder::new()
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, || rebuild(text));
        // A panic inside the converter arrives here as an error and harms nobody.
        worker
            .ok()
            .and_then(|worker| worker.join().ok())
            .unwrap_or(Err(SvgError::Unconvertible))
    })
}

fn rebuild(text: &str) -> Result<SanitisedSvg, SvgError> {
    // Drawing programs write a DOCTYPE with entities, so it is allowed; roxmltree reads nothing from outside and bounds
    // the depth and number of entity references.
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MAXIMUM_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| malformed(&error))?;
    let survey = survey(&document);
    if survey.expanded_elements > MAXIMUM_EXPANDED {
        return Err(SvgError::TooComplex);
    }
    let tree = Tree::from_xmltree(&document, &converter_options()).map_err(|error| not_converted(&error))?;
    if count_elements(tree.root(), MAXIMUM_EXPANDED) > MAXIMUM_EXPANDED {
        return Err(SvgError::TooComplex);
    }
    if !draws_something(&tree) {
        return Err(SvgError::Empty {
            findings: survey.findings,
        });
    }
    write(&tree, &content_hash(text.as_bytes()), survey.findings)
}

fn malformed(error: &usvg::roxmltree::Error) -> SvgError {
    match error {
        usvg::roxmltree::Error::NodesLimitReached
        | usvg::roxmltree::Error::AttributesLimitReached
        | usvg::roxmltree::Error::NamespacesLimitReached
        | usvg::roxmltree::Error::EntityReferenceLoop(_) => SvgError::TooComplex,
        _ => SvgError::Malformed {
            line: error.pos().row,
            detail: error.to_string(),
        },
    }
}

fn not_converted(error: &usvg::Error) -> SvgError {
    match error {
        usvg::Error::ElementsLimitReached => SvgError::TooComplex,
        usvg::Error::ParsingFailed(error) => match malformed(error) {
            // Here the XML is known to be well-formed; this is the converter's word for a root that is not `svg`.
            SvgError::Malformed { detail, .. } => SvgError::NotSvg { detail },
            other => other,
        },
        other => SvgError::NotSvg {
            detail: other.to_string(),
        },
    }
}

/// No files, no pictures, no fonts, no language of the machine.
fn converter_options() -> Options<'static> {
    Options {
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _: Arc<Vec<u8>>, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

/// Elements of the drawing, stopping soon after `limit`. The depth is bounded by the converter (1,024).
fn count_elements(group: &Group, limit: u64) -> u64 {
    let mut count = 0u64;
    for node in group.children() {
        count += 1;
        if let Node::Group(inner) = node {
            count += count_elements(inner, limit);
        }
        node.subroots(|inner| count += count_elements(inner, limit));
        if count > limit {
            break;
        }
    }
    count
}

/// The converter leaves out what is hidden or has no area; whatever path is left is drawn.
fn draws_something(tree: &Tree) -> bool {
    fn has_path(group: &Group) -> bool {
        group.children().iter().any(|node| match node {
            Node::Group(inner) => has_path(inner),
            Node::Path(_) => true,
            Node::Image(_) | Node::Text(_) => false,
        })
    }
    has_path(tree.root())
}

fn write(tree: &Tree, hash: &str, mut findings: Vec<SvgFinding>) -> Result<SanitisedSvg, SvgError> {
    let options = WriteOptions {
        id_prefix: Some(format!("k{}-", hash.chars().take(8).collect::<String>())),
        // A ten-thousandth of a unit is finer than a printer, even for a drawing one unit wide.
        coordinates_precision: 4,
        indent: Indent::None,
        ..WriteOptions::default()
    };
    let written = tree.to_string(&options);
    if written.len() > MAXIMUM_OUTPUT {
        return Err(SvgError::TooComplex);
    }
    let (from_width, from_height) = (tree.size().width(), tree.size().height());
    let scale = published_scale(from_width, from_height);
    if (scale - 1.0).abs() > f32::EPSILON {
        findings.push(SvgFinding {
            kind: SvgFindingKind::Resized,
            count: 1,
            line: 1,
        });
    }
    let (width, height) = (from_width * scale, from_height * scale);
    // The converter writes no viewBox; without one a browser cannot scale the drawing.
    let start = format!("<svg width=\"{from_width}\" height=\"{from_height}\"");
    let body = written
        .trim()
        .strip_prefix(start.as_str())
        .ok_or(SvgError::Unconvertible)?;
    let svg = format!(
        "<svg viewBox=\"0 0 {from_width} {from_height}\" width=\"{width}\" height=\"{height}\"{body}"
    );
    Ok(SanitisedSvg {
        svg,
        width,
        height,
        findings,
    })
}

/// What brings the longer side into the published range.
fn published_scale(width: f32, height: f32) -> f32 {
    let longer = width.max(height);
    longer.clamp(MINIMUM_SIDE, MAXIMUM_SIDE) / longer
}

#[cfg(test)]
#[allow(clippy::format_push_string, clippy::items_after_statements)] // short tests read better so
#[path = "../svg_tests.rs"]
mod tests;
