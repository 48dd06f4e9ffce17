//! The links of a body to the rest of the site: listed when it is surveyed, checked when the catalogue is known.

use std::ops::Range;

use super::finding::{FindingKind, Findings, MarkupFinding};
use super::target::{LinkResolution, LinkTargets, PictureResolution};

/// A destination that [`LinkTargets`] has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalLink {
    pub kind: LocalLinkKind,
    /// As written, e.g. `/products/x/#id`.
    pub target: Box<str>,
    /// Bytes of the body.
    pub range: Range<usize>,
}

/// A link or a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalLinkKind {
    Link,
    Picture,
}

/// Checks the local links of a body that was surveyed, when the whole catalogue is known. The source and its first
/// line are those given to [`super::survey`].
#[must_use]
pub fn check_links(
    source: &str,
    first_line: u32,
    links: &[LocalLink],
    targets: &dyn LinkTargets,
) -> Vec<MarkupFinding> {
    let mut findings = Findings::new(source, first_line);
    for link in links {
        let target = || link.target.to_string();
        let kind = match link.kind {
            LocalLinkKind::Picture => match targets.picture(&link.target) {
                PictureResolution::Found(_) => continue,
                PictureResolution::Missing { suggestion } => FindingKind::ImageMissing {
                    target: target(),
                    suggestion,
                },
            },
            LocalLinkKind::Link => match targets.link(&link.target) {
                LinkResolution::Missing { suggestion } => FindingKind::LinkTargetMissing {
                    target: target(),
                    suggestion,
                },
                LinkResolution::AnchorMissing {
                    anchor, suggestion, ..
                } => FindingKind::LinkAnchorMissing {
                    target: target(),
                    anchor,
                    suggestion,
                },
                LinkResolution::FileUnpublished => FindingKind::LinkFileUnpublished { target: target() },
                LinkResolution::Page { .. } | LinkResolution::File { .. } | LinkResolution::Unaddressed => {
                    continue;
                }
            },
        };
        findings.add(kind, link.range.clone());
    }
    findings.into_list()
}
