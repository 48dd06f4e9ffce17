//! Files that pages name and that are not pages: style sheet, fonts, the brand's drawings, signs, logos,
//! pictures in their sizes, documents. Names carry a fingerprint, so that hosts may let browsers keep them for
//! ever. What pictures cost is paid when their bytes are asked for, not here.

mod edited;
mod edition;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::bodies::BodyPicture;
use super::drawing;
use super::file_reading::{WANTED_WIDTH, look_at_document, look_at_drawing, look_at_picture};
use super::named_files::{Named, named_copies, named_drawings, named_pictures};
use super::view::{CandidateView, LogoView, PictureView};
use crate::catalogue::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::media::{ImageFacts, VariantFormat, VariantSpec, content_hash};
use crate::source::{Finding, Sources};
use crate::theme::{Styles, Theme};

/// A picture wider than this is only shown behind a link.
const PAGE_WIDTH: u32 = 800;

/// A file whose bytes are known.
#[derive(Debug, Clone)]
pub struct FixedFile {
    pub path: String,
    pub bytes: Arc<[u8]>,
}

/// A photograph and the files that are made of it.
#[derive(Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Path in the catalogue.
    pub source: String,
    pub facts: ImageFacts,
    /// Address and specification of every size.
    pub variants: Vec<(String, VariantSpec)>,
}

/// A drawing, sanitised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub path: String,
    pub width: u32,
    pub height: u32,
    /// Inline form in `currentColor`.
    pub inline: String,
}

/// A file that is published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopiedFile {
    pub path: String,
    pub source: String,
    pub size: u64,
}

/// Everything that pages may name.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    pub fixed: Vec<FixedFile>,
    pub pictures: Vec<Arc<PictureFile>>,
    by_source: BTreeMap<String, usize>,
    drawings: BTreeMap<String, Drawing>,
    copies: BTreeMap<String, CopiedFile>,
    /// Documents that entries name but that cannot be published.
    refused: BTreeSet<String>,
    pub styles_path: String,
    /// Scripts by their name with `_` for `-`.
    pub scripts: BTreeMap<String, String>,
    /// The words for scripts per language tag.
    pub words: BTreeMap<String, String>,
    /// Font file per language tag that preloads one.
    pub preload: BTreeMap<String, String>,
    pub icon_path: Option<String>,
    pub mark_symbol: String,
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
        assets.pictures(&named_pictures(catalogue), sources, &mut findings);
        assets.pictures_in_bodies(in_bodies, sources, &mut diagnostics);
        assets.drawings(&named_drawings(catalogue), sources, &mut findings);
        assets.copies(&named_copies(catalogue), sources, &mut findings);
        assets.theme(catalogue, theme, &mut diagnostics);
        super::contrast::check(catalogue, theme, &mut findings, &mut diagnostics);
        (assets, findings, diagnostics)
    }

    fn pictures(&mut self, named: &[Named<'_>], sources: &dyn Sources, findings: &mut Vec<Finding>) {
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
            self.pictures.push(Arc::new(picture));
        }
    }

    fn drawings(&mut self, named: &[Named<'_>], sources: &dyn Sources, findings: &mut Vec<Finding>) {
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

    fn copies(&mut self, named: &[Named<'_>], sources: &dyn Sources, findings: &mut Vec<Finding>) {
        for named in named {
            let source = named.source();
            let bytes = match look_at_document(named, sources) {
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
                    .tokens_in(catalogue.own_market())
                    .into_iter()
                    .map(|(name, value)| (name, value.to_owned())),
            );
            for (name, families) in [
                ("type-latin", &brand.latin_type),
                ("type-arabic", &brand.arabic_type),
            ] {
                let quoted: Vec<String> = families.iter().map(|family| css_family(family)).collect();
                if !quoted.is_empty() {
                    styles.tokens.push((name, quoted.join(",")));
                }
            }
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
        self.scripts(catalogue, theme);
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

    /// A picture of an entry, with its position.
    #[must_use]
    pub fn picture_file(&self, entry: &Entry, file: &str) -> Option<(usize, &PictureFile)> {
        let position = *self.by_source.get(&format!("{}{file}", entry.folder()))?;
        Some((position, self.pictures.get(position)?))
    }

    fn scripts(&mut self, catalogue: &Catalogue, theme: &Theme) {
        let folding = ("folding".to_owned(), Theme::script_folding());
        let scripts = theme.scripts_for(catalogue.settings.portable);
        for (name, script) in scripts.chain([&folding]) {
            let path = self.script(name, script);
            self.scripts.insert(name.replace('-', "_"), path);
        }
        for language in &catalogue.settings.languages {
            let path = self.script(&format!("words-{}", language.tag), &theme.script_words(language));
            self.words.insert(language.tag.as_str().to_owned(), path);
        }
    }

    fn script(&mut self, name: &str, script: &str) -> String {
        let path = format!("assets/{name}-{}.js", short(&content_hash(script.as_bytes())));
        self.fixed.push(FixedFile {
            path: path.clone(),
            bytes: script.as_bytes().into(),
        });
        path
    }

    /// A picture of an entry as pages show it.
    #[must_use]
    pub fn picture(&self, entry: &Entry, file: &str, alt: String) -> Option<PictureView> {
        let (_, picture) = self.picture_file(entry, file)?;
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

/// The name of a family as CSS writes it: generic families are words, all others are quoted.
fn css_family(name: &str) -> String {
    const GENERIC: [&str; 8] = [
        "serif",
        "sans-serif",
        "monospace",
        "system-ui",
        "ui-serif",
        "ui-sans-serif",
        "ui-monospace",
        "ui-rounded",
    ];
    if GENERIC.contains(&name) {
        return name.to_owned();
    }
    format!("\"{name}\"")
}

/// The first eight digits of a hash: enough to tell versions of one file apart.
pub fn short(hash: &str) -> &str {
    hash.get(..8).unwrap_or(hash)
}

/// What an address may keep of a file's name: its last part without extension, in ASCII letters and digits.
pub fn portable_stem(file: &str) -> String {
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
