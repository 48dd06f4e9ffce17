//! Pictures: what editors put into the catalogue goes in, what browsers may be given comes out.
//!
//! One file per kind of product:
//!
//! - [`image`] looks at the header of a photograph and tells what it is (`inspect`), before anything is decoded;
//! - [`variants`] plans the sizes a page offers and, separately, makes their bytes;
//! - [`svg`] rebuilds a drawing from what it draws, so that nothing else in it survives;
//! - [`cache`] keeps what is dear to make, in a folder that is never trusted;
//! - [`raster`] makes pixels of a drawing, and PNG of pixels;
//! - [`lettering`] shapes words, breaks them into lines and gives their outlines, [`card`] puts them on social cards;
//! - [`pdf`] sets documents from templates and data;
//! - [`pipeline`] ties photograph, plan and cache together: one decoding per photograph, none on the second build.
//!
//! It deliberately does not name published files, write into the output, know about products, or speak to the
//! editor: findings and errors are typed facts, and the sentences about them live with the diagnostics.
//!
//! All input is untrusted: no function here panics on any bytes, and all work is bounded by limits on bytes,
//! pixels and elements.

pub mod cache;
pub mod card;
mod colour;
pub mod format;
pub mod hash;
pub mod image;
mod indexed;
pub mod lettering;
pub mod pdf;
pub mod pipeline;
pub mod raster;
mod structure;
pub mod svg;
#[cfg(test)]
#[allow(clippy::cast_possible_truncation)]
mod test_pictures;
pub mod variants;

pub use cache::{Cache, CacheKey, CacheProblem, PruneReport};
pub use format::{ForeignFormat, PictureFormat, Remedy, Sniffed, sniff};
pub use hash::{ContentHash, content_hash};
pub use image::{ImageError, ImageFacts, ImageFinding, ImageLimits, inspect, inspect_with};
pub use pipeline::{PipelineError, VariantStore};
pub use svg::{SanitisedSvg, SvgError, SvgFinding, SvgFindingKind, sanitise_svg};
pub use variants::{VariantFormat, VariantSpec, produce_variants, variant_fingerprint, variant_plan};
