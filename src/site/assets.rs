//! Files that pages name and that are not pages: style sheet, fonts, the brand's drawings, signs, logos,
//! pictures in their sizes, documents. Names carry a fingerprint, so that hosts may let browsers keep them for
//! ever. What pictures cost is paid when their bytes are asked for, not here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::bodies::BodyPicture;
use super::drawing;
use super::view::{CandidateView, LogoView, PictureView};
use crate::catalogue::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::media::{
    ImageFacts, SanitisedSvg, VariantFormat, VariantSpec, content_hash, inspect, sanitise_svg,
    variant_fingerprint, variant_plan,
};
use crate::source::{FieldPath, Finding, Sources};
use crate::theme::{Styles, Theme};

/// Bytes of the largest document that is published: more does not reach buyers on slow lines.
const DOCUMENT_LIMIT: usize = 20_000_000;

/// A picture wider than this is only shown behind a link.
const PAGE_WIDTH: u32 = 800;

/// A file whose bytes are known.
#[derive(Debug, Clone)]
pub struct FixedFile {
    pub path: String,
    pub bytes: Arc<[u8]>,
}

/// A photograph and the files that are made of it.
#[derive(Debug)]
pub struct PictureFile {
    /// Path in the catalogue.
    pub source: String,
    pub facts: ImageFacts,
    /// Address and specification of every size.
    pub variants: Vec<(String, VariantSpec)>,
}

/// A drawing, sanitised.
#[derive(Debug, Clone)]
pub struct Drawing {
    pub path: String,
    pub width: u32,
    pub height: u32,
    /// Inline form in `currentColor`.
    pub inline: String,
}

/// A file that is published as it is.
#[derive(Debug, Clone)]
pub struct CopiedFile {
    pub path: String,
    pub source: String,
    pub size: u64,
}

/// Everything that pages may name.
#[derive(Debug, Default)]
pub struct Assets {
    pub fixed: Vec<FixedFile>,
    pub pictures: Vec<PictureFile>,
    by_source: BTreeMap<String, usize>,
    drawings: BTreeMap<String, Drawing>,
    copies: BTreeMap<String, CopiedFile>,
    /// Documents that entries name but that cannot be published.
    refused: BTreeSet<String>,
    pub styles_path: String,
    /// Font file per language tag that preloads one.
    pub preload: BTreeMap<String, String>,
    pub icon_path: Option<String>,
    pub mark_symbol: String,
}

/// A file that an entry names, and the field that names it.
struct Named<'a> {
    entry: &'a Entry,
    file: &'a str,
    field: [&'static str; 2],
    index: Option<usize>,
}

impl Named<'_> {
    fn source(&self) -> String {
        format!("{}{}", self.entry.folder(), self.file)
    }

    fn finding(&self, diagnostic: Diagnostic) -> Finding {
        let root = FieldPath::ROOT;
        let first = root.key(self.field[0]);
        let item = self.index.map(|index| first.index(index));
        let holder = item.as_ref().unwrap_or(&first);
        if self.field[1].is_empty() {
            return Finding::new(&self.entry.file, holder, diagnostic);
        }
        Finding::new(&self.entry.file, &holder.key(self.field[1]), diagnostic)
    }
}

impl Assets {
    /// Looks at every file that entries name, and makes the style sheet.
    pub fn of(
        catalogue: &Catalogue,
        theme: &Theme,
        sources: &dyn Sources,
        in_bodies: &[BodyPicture],
    ) -> (Assets, Vec<Finding>, Vec<Diagnostic>) {
        let mut assets = Assets::default();
        let mut findings = Vec::new();
        let mut diagnostics = Vec::new();
        assets.pictures(catalogue, sources, &mut findings);
        assets.pictures_in_bodies(in_bodies, sources, &mut diagnostics);
        assets.drawings(catalogue, sources, &mut findings);
        assets.copies(catalogue, sources, &mut findings);
        assets.theme(catalogue, theme, &mut diagnostics);
        (assets, findings, diagnostics)
    }

    fn pictures(&mut self, catalogue: &Catalogue, sources: &dyn Sources, findings: &mut Vec<Finding>) {
        let named = named_pictures(catalogue);
        let looked: Vec<_> = named
            .par_iter()
            .map(|named| {
                // A logo may be small; other pictures stand beside pictures of 800 px.
                let wanted = if named.field.first() == Some(&"logo") {
                    0
                } else {
                    WANTED_WIDTH
                };
                look_at_picture(&named.source(), &named.entry.slug, wanted, sources)
            })
            .collect();
        for (named, (picture, found)) in named.iter().zip(looked) {
            findings.extend(found.into_iter().map(|diagnostic| named.finding(diagnostic)));
            self.add(picture);
        }
    }

    fn pictures_in_bodies(
        &mut self,
        list: &[BodyPicture],
        sources: &dyn Sources,
        found: &mut Vec<Diagnostic>,
    ) {
        let looked: Vec<_> = list
            .par_iter()
            .map(|one| {
                let source = format!("{}{}", one.folder, one.name);
                let (picture, found) = look_at_picture(&source, &one.slug, 0, sources);
                let placed = found
                    .into_iter()
                    .map(|diagnostic| diagnostic.at(source.as_str(), None));
                (picture, placed.collect::<Vec<_>>())
            })
            .collect();
        for (picture, diagnostics) in looked {
            found.extend(diagnostics);
            self.add(picture);
        }
    }

    fn add(&mut self, picture: Option<PictureFile>) {
        let Some(picture) = picture else { return };
        if !self.by_source.contains_key(&picture.source) {
            self.by_source.insert(picture.source.clone(), self.pictures.len());
            self.pictures.push(picture);
        }
    }

    fn drawings(&mut self, catalogue: &Catalogue, sources: &dyn Sources, findings: &mut Vec<Finding>) {
        let named = named_drawings(catalogue);
        let looked: Vec<_> = named
            .par_iter()
            .map(|named| look_at_drawing(named, sources))
            .collect();
        for (named, (drawing, found)) in named.iter().zip(looked) {
            findings.extend(found.into_iter().map(|diagnostic| named.finding(diagnostic)));
            let Some((drawing, bytes)) = drawing else { continue };
            let known = self.drawings.values().any(|other| other.path == drawing.path);
            if !known {
                self.fixed.push(FixedFile {
                    path: drawing.path.clone(),
                    bytes,
                });
            }
            self.drawings.insert(named.source(), drawing);
        }
    }

    fn copies(&mut self, catalogue: &Catalogue, sources: &dyn Sources, findings: &mut Vec<Finding>) {
        for named in named_copies(catalogue) {
            let source = named.source();
            let bytes = match look_at_document(&named, sources) {
                Ok(bytes) => bytes,
                Err(diagnostic) => {
                    findings.push(named.finding(*diagnostic));
                    self.refused.insert(source);
                    continue;
                }
            };
            let path = format!(
                "files/{}-{}-{}.pdf",
                named.entry.slug,
                portable_stem(named.file),
                short(&content_hash(&bytes))
            );
            self.copies.insert(
                source.clone(),
                CopiedFile {
                    path,
                    source,
                    size: bytes.len() as u64,
                },
            );
        }
    }

    fn theme(&mut self, catalogue: &Catalogue, theme: &Theme, diagnostics: &mut Vec<Diagnostic>) {
        let mut styles = Styles::default();
        for font in &theme.fonts {
            let hash = content_hash(&font.bytes);
            let (stem, extension) = font.name.rsplit_once('.').unwrap_or((&font.name, "woff2"));
            let name = format!("{stem}-{}.{extension}", short(&hash));
            for language in &font.preload {
                self.preload.insert(language.clone(), format!("assets/{name}"));
            }
            self.fixed.push(FixedFile {
                path: format!("assets/{name}"),
                bytes: font.bytes.clone(),
            });
            styles.fonts.push((&font.name, name));
        }
        for (name, bytes) in &theme.licences {
            self.fixed.push(FixedFile {
                path: format!("assets/{name}"),
                bytes: bytes.clone(),
            });
        }
        let brand = catalogue
            .settings
            .brand
            .as_ref()
            .and_then(|slug| catalogue.brands.find(slug))
            .and_then(|id| catalogue.brands.get(id));
        if let Some(brand) = brand {
            styles.tokens.extend(
                brand
                    .tokens
                    .iter()
                    .map(|(name, value)| (*name, value.to_string())),
            );
            let drawing = |file: &Option<Arc<str>>| self.drawing(&brand.entry, file.as_deref()?).cloned();
            if let Some(pattern) = drawing(&brand.pattern) {
                let name = pattern
                    .path
                    .strip_prefix("assets/")
                    .unwrap_or(&pattern.path)
                    .to_owned();
                styles.tokens.push(("pattern", format!("url(\"{name}\")")));
            }
            if let Some(mark) = drawing(&brand.mark_light) {
                self.mark_symbol = drawing::symbol(&mark.inline, "mark");
                self.icon_path = Some(mark.path);
            }
        }
        match styles.build(&theme.styles) {
            Ok(css) => {
                self.styles_path = format!("assets/site-{}.css", short(&content_hash(css.as_bytes())));
                self.fixed.push(FixedFile {
                    path: self.styles_path.clone(),
                    bytes: css.into_bytes().into(),
                });
            }
            Err(error) => diagnostics.push(Diagnostic::error("style-invalid").with("reason", error.reason)),
        }
    }

    /// A picture of an entry as pages show it.
    #[must_use]
    pub fn picture(&self, entry: &Entry, file: &str, alt: String) -> Option<PictureView> {
        let source = format!("{}{file}", entry.folder());
        let picture = self
            .by_source
            .get(&source)
            .and_then(|index| self.pictures.get(*index))?;
        let webp = |variant: &&(String, VariantSpec)| variant.1.format == VariantFormat::WebP;
        let sources: Vec<CandidateView> = picture
            .variants
            .iter()
            .filter(webp)
            .filter(|(_, spec)| spec.width <= PAGE_WIDTH)
            .map(|(path, spec)| CandidateView {
                path: path.clone(),
                width: spec.width,
            })
            .collect();
        let (fallback_path, fallback) = picture
            .variants
            .iter()
            .find(|(_, spec)| spec.format != VariantFormat::WebP)?;
        let largest = picture
            .variants
            .iter()
            .filter(webp)
            .max_by_key(|(_, spec)| spec.width);
        Some(PictureView {
            sources,
            fallback_path: fallback_path.clone(),
            width: fallback.width,
            height: fallback.height,
            alt,
            enlarge_path: largest
                .filter(|(_, spec)| spec.width > PAGE_WIDTH)
                .map(|(path, _)| path.clone()),
        })
    }

    /// A drawing of an entry.
    #[must_use]
    pub fn drawing(&self, entry: &Entry, file: &str) -> Option<&Drawing> {
        self.drawings.get(&format!("{}{file}", entry.folder()))
    }

    /// A logo, drawn or photographed.
    #[must_use]
    pub fn logo(&self, entry: &Entry, file: &str, alt: String) -> Option<LogoView> {
        if let Some(drawing) = self.drawing(entry, file) {
            return Some(LogoView {
                path: drawing.path.clone(),
                width: drawing.width,
                height: drawing.height,
                alt,
            });
        }
        let picture = self.picture(entry, file, alt)?;
        let smallest = picture.sources.into_iter().next()?;
        let height = u64::from(picture.height) * u64::from(smallest.width) / u64::from(picture.width.max(1));
        Some(LogoView {
            path: smallest.path,
            width: smallest.width,
            height: u32::try_from(height).unwrap_or(picture.height),
            alt: picture.alt,
        })
    }

    /// A document of an entry.
    #[must_use]
    pub fn copy(&self, entry: &Entry, file: &str) -> Option<&CopiedFile> {
        self.copies.get(&format!("{}{file}", entry.folder()))
    }

    /// True for a document that an entry names, published or not.
    #[must_use]
    pub fn is_named(&self, entry: &Entry, file: &str) -> bool {
        let source = format!("{}{file}", entry.folder());
        self.copies.contains_key(&source) || self.refused.contains(&source)
    }

    /// All documents, in order.
    pub fn copied_files(&self) -> impl Iterator<Item = &CopiedFile> {
        self.copies.values()
    }
}

/// The first eight digits of a hash: enough to tell versions of one file apart.
fn short(hash: &str) -> &str {
    hash.get(..8).unwrap_or(hash)
}

/// What an address may keep of a file's name: its last part without extension, in ASCII letters and digits.
fn portable_stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let portable: String = stem
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    portable.trim_matches('-').to_owned()
}

fn is_svg(file: &str) -> bool {
    file.to_ascii_lowercase().ends_with(".svg")
}

fn named_pictures(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (_, product) in catalogue.products.iter() {
        for (index, picture) in product.images.iter().enumerate() {
            let field = ["images", "file"];
            named.push(Named {
                entry: &product.entry,
                file: &picture.file,
                field,
                index: Some(index),
            });
        }
    }
    for (_, company) in catalogue.companies.iter() {
        for (index, picture) in company.gallery.iter().enumerate() {
            let field = ["gallery", "file"];
            named.push(Named {
                entry: &company.entry,
                file: &picture.file,
                field,
                index: Some(index),
            });
        }
        if let Some((file, _)) = company.logo.as_ref().filter(|(file, _)| !is_svg(file)) {
            named.push(Named {
                entry: &company.entry,
                file,
                field: ["logo", "file"],
                index: None,
            });
        }
    }
    named
}

fn named_drawings(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (_, company) in catalogue.companies.iter() {
        if let Some((file, _)) = company.logo.as_ref().filter(|(file, _)| is_svg(file)) {
            named.push(Named {
                entry: &company.entry,
                file,
                field: ["logo", "file"],
                index: None,
            });
        }
    }
    for (_, sector) in catalogue.sectors.iter() {
        if let Some(file) = &sector.sign {
            named.push(Named {
                entry: &sector.entry,
                file,
                field: ["sign", ""],
                index: None,
            });
        }
    }
    for (_, brand) in catalogue.brands.iter() {
        let files = [
            (&brand.mark_light, ["mark", "light"]),
            (&brand.mark_dark, ["mark", "dark"]),
            (&brand.pattern, ["pattern", ""]),
        ];
        for (file, field) in files {
            if let Some(file) = file {
                named.push(Named {
                    entry: &brand.entry,
                    file,
                    field,
                    index: None,
                });
            }
        }
    }
    named
}

fn named_copies(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (_, product) in catalogue.products.iter() {
        for (index, document) in product.documents.iter().enumerate() {
            let field = ["documents", "file"];
            named.push(Named {
                entry: &product.entry,
                file: &document.file,
                field,
                index: Some(index),
            });
        }
        for (index, certificate) in product.certificates.iter().enumerate() {
            if let Some(file) = &certificate.file {
                let field = ["certificates", "file"];
                named.push(Named {
                    entry: &product.entry,
                    file,
                    field,
                    index: Some(index),
                });
            }
        }
    }
    for (_, company) in catalogue.companies.iter() {
        for (index, certificate) in company.certificates.iter().enumerate() {
            if let Some(file) = &certificate.file {
                let field = ["certificates", "file"];
                named.push(Named {
                    entry: &company.entry,
                    file,
                    field,
                    index: Some(index),
                });
            }
        }
    }
    for (_, brand) in catalogue.brands.iter() {
        if let Some(file) = &brand.guide {
            named.push(Named {
                entry: &brand.entry,
                file,
                field: ["guide", ""],
                index: None,
            });
        }
    }
    named
}

/// Pictures narrower than this look poor beside others.
const WANTED_WIDTH: u32 = 800;

fn look_at_picture(
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
fn look_at_document(named: &Named<'_>, sources: &dyn Sources) -> Result<Vec<u8>, Box<Diagnostic>> {
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

type LookedAtDrawing = (Option<(Drawing, Arc<[u8]>)>, Vec<Diagnostic>);

fn look_at_drawing(named: &Named<'_>, sources: &dyn Sources) -> LookedAtDrawing {
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

fn drawing_of(named: &Named<'_>, clean: &SanitisedSvg) -> (Drawing, Arc<[u8]>) {
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
