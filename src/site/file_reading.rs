//! Looking at one file that an entry names: what it is, whether it may be published, and what will be made of it.

use std::sync::Arc;

use super::assets::{Drawing, PictureFile, portable_stem, short};
use super::drawing;
use super::named_files::Named;
use crate::diagnostic::Diagnostic;
use crate::media::{SanitisedSvg, content_hash, inspect, sanitise_svg, variant_fingerprint, variant_plan};
use crate::source::Sources;

/// Bytes of the largest document that is published: more does not reach buyers on slow lines.
const DOCUMENT_LIMIT: usize = 20_000_000;

/// Pictures narrower than this look poor beside others.
pub const WANTED_WIDTH: u32 = 800;

pub fn look_at_picture(
    source: &str,
    slug: &str,
    wanted_width: u32,
    sources: &dyn Sources,
) -> (Option<PictureFile>, Vec<Diagnostic>) {
    let name = source.rsplit('/').next().unwrap_or(source);
    let bytes = match sources.read(source) {
        Ok(bytes) => bytes,
        Err(error) => {
            let diagnostic = Diagnostic::error("file-unreadable").with("reason", error.to_string());
            return (None, vec![diagnostic]);
        }
    };
    let facts = match inspect(&bytes, name) {
        Ok(facts) => facts,
        Err(error) => return (None, vec![super::media_messages::image_error(&error, name)]),
    };
    let mut found: Vec<Diagnostic> = facts
        .findings
        .iter()
        .map(|finding| super::media_messages::image_finding(finding, name))
        .collect();
    if facts.width < wanted_width {
        let diagnostic = Diagnostic::warning("image-too-small")
            .with("width", facts.width.to_string())
            .with("wanted", wanted_width.to_string());
        found.push(diagnostic);
    }
    let stem = portable_stem(source);
    let fingerprint = variant_fingerprint(&facts);
    let variants = variant_plan(&facts)
        .into_iter()
        .map(|spec| {
            let (print, width, extension) = (short(&fingerprint), spec.width, spec.format.extension());
            (format!("media/{slug}-{stem}-{print}-{width}.{extension}"), spec)
        })
        .collect();
    (
        Some(PictureFile {
            source: source.to_owned(),
            facts,
            variants,
        }),
        found,
    )
}

/// The bytes of a document, if it can be published.
pub fn look_at_document(named: &Named<'_>, sources: &dyn Sources) -> Result<Vec<u8>, Box<Diagnostic>> {
    let bytes = sources
        .read(&named.source())
        .map_err(|error| Box::new(Diagnostic::error("file-unreadable").with("reason", error.to_string())))?;
    if !bytes.starts_with(b"%PDF-") {
        let diagnostic = Diagnostic::error("document-not-pdf").with("file", named.file);
        return Err(Box::new(diagnostic));
    }
    if bytes.len() > DOCUMENT_LIMIT {
        let diagnostic = Diagnostic::error("document-too-heavy")
            .with("file", named.file)
            .with("bytes", bytes.len().to_string())
            .with("limit", DOCUMENT_LIMIT.to_string());
        return Err(Box::new(diagnostic));
    }
    Ok(bytes)
}

pub type LookedAtDrawing = (Option<(Drawing, Arc<[u8]>)>, Vec<Diagnostic>);

pub fn look_at_drawing(named: &Named<'_>, sources: &dyn Sources) -> LookedAtDrawing {
    let bytes = match sources.read(&named.source()) {
        Ok(bytes) => bytes,
        Err(error) => {
            return (
                None,
                vec![Diagnostic::error("file-unreadable").with("reason", error.to_string())],
            );
        }
    };
    match sanitise_svg(&bytes) {
        Ok(clean) => {
            let found = clean
                .findings
                .iter()
                .map(super::media_messages::svg_finding)
                .collect();
            (Some(drawing_of(named, &clean)), found)
        }
        Err(error) => (None, vec![super::media_messages::svg_error(&error)]),
    }
}

pub fn drawing_of(named: &Named<'_>, clean: &SanitisedSvg) -> (Drawing, Arc<[u8]>) {
    let stem = portable_stem(named.file);
    let hash = content_hash(clean.svg.as_bytes());
    let path = format!("assets/{}-{stem}-{}.svg", named.entry.slug, short(&hash));
    // Sizes are clamped by the sanitiser far below what fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = |length: f32| length.round().max(1.0) as u32;
    let drawing = Drawing {
        path,
        width: whole(clean.width),
        height: whole(clean.height),
        inline: drawing::in_current_colour(&clean.svg),
    };
    (drawing, clean.svg.clone().into_bytes().into())
}
