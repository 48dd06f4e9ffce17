//! The files of a brand's kit: the mark as pictures, and everything in one archive that is the same byte for byte for
//! the same input. What its page says is with the pages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Site;
use super::address;
use super::plan::{PageKind, Planned, Resource, add};
use super::social_cards::CardSubject;
use crate::catalogue::{Brand, Entry, Id, Kind, Row};
use crate::diagnostic::Diagnostic;
use crate::media::raster::{RASTER_VERSION, svg_as_png};
use crate::media::{CacheKey, ContentHash};

/// Sides of the pictures of a mark, in pixels.
pub const SIDES: [u32; 4] = [64, 256, 512, 1024];

/// A file of a kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KitFile {
    /// The mark as a picture.
    Mark {
        is_dark: bool,
        side: u32,
    },
    Archive,
}

impl KitFile {
    fn name(self, slug: &str) -> String {
        match self {
            KitFile::Mark { is_dark, side } => {
                let ground = if is_dark { "dark" } else { "light" };
                format!("{slug}-mark-{ground}-{side}.png")
            }
            KitFile::Archive => format!("{slug}-brand-kit.zip"),
        }
    }

    /// The address of the file, the same in every language.
    #[must_use]
    pub fn address(self, slug: &str) -> String {
        format!("files/{}", self.name(slug))
    }
}

/// The address of a kit's page without the language.
#[must_use]
pub fn own_address(slug: &str) -> String {
    format!("brands/{slug}/kit/")
}

impl Site {
    /// A brand has a kit when it has a mark to give.
    pub(super) fn has_kit(&self, brand: &Brand) -> bool {
        !brand.entry.archived
            && (self.mark_svg(brand, false).is_some() || self.mark_svg(brand, true).is_some())
    }

    /// The sanitised drawing of a brand's mark for a ground.
    pub(super) fn mark_svg(&self, brand: &Brand, is_dark: bool) -> Option<String> {
        let file = if is_dark {
            &brand.mark_dark
        } else {
            &brand.mark_light
        };
        self.drawing_text(brand, file.as_deref())
    }

    /// Pages of kits in a language.
    pub(super) fn plan_kit_pages(&self, language: usize, tag: &str, plan: &mut Vec<Planned>) {
        for (id, brand) in self
            .catalogue
            .brands
            .iter()
            .filter(|(_, brand)| self.has_kit(brand))
        {
            let page = PageKind::Kit(id);
            let address = format!("{}{}", address::home(tag), own_address(brand.slug()));
            add(plan, address, Resource::Page { language, page });
        }
    }

    /// Files of kits, which all languages share.
    pub(super) fn plan_kit_files(&self, plan: &mut Vec<Planned>) {
        for (id, brand) in self
            .catalogue
            .brands
            .iter()
            .filter(|(_, brand)| self.has_kit(brand))
        {
            let mut files = vec![KitFile::Archive];
            for is_dark in [false, true] {
                if self.mark_svg(brand, is_dark).is_some() {
                    files.extend(SIDES.map(|side| KitFile::Mark { is_dark, side }));
                }
            }
            for file in files {
                add(
                    plan,
                    file.address(brand.slug()),
                    Resource::Kit { brand: id, file },
                );
            }
        }
    }

    /// The bytes of a file of a kit.
    pub(super) fn kit_file(
        &self,
        id: Id<Brand>,
        file: KitFile,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Some(brand) = self.catalogue.brands.get(id) else {
            return Ok(());
        };
        match file {
            KitFile::Mark { is_dark, side } => {
                if let Some(picture) = self.mark_picture(brand, is_dark, side)? {
                    bytes.extend_from_slice(&picture);
                }
            }
            KitFile::Archive => self.archive(brand, bytes)?,
        }
        Ok(())
    }

    fn mark_picture(
        &self,
        brand: &Brand,
        is_dark: bool,
        side: u32,
    ) -> Result<Option<Arc<[u8]>>, Box<Diagnostic>> {
        let Some(svg) = self.mark_svg(brand, is_dark) else {
            return Ok(None);
        };
        let cache = self.store.cache();
        let parameters = [side.to_string()];
        let parameters: Vec<&str> = parameters.iter().map(String::as_str).collect();
        let key = CacheKey::new(
            "mark",
            RASTER_VERSION,
            &parameters,
            &ContentHash::of(svg.as_bytes()),
        );
        if let Some(kept) = cache.get(&key) {
            return Ok(Some(kept));
        }
        let drawn: Arc<[u8]> = svg_as_png(&svg, side)
            .map_err(|error| Box::new(failed(&brand.entry, &error)))?
            .into();
        cache.put(&key, &drawn);
        Ok(Some(drawn))
    }

    /// Everything in one file: names in order, no times, a checksum of each.
    fn archive(&self, brand: &Brand, bytes: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
        let files = self.archived_files(brand)?;
        let mut sums = String::new();
        for (name, content) in &files {
            let _ = writeln!(sums, "{:x}  {name}", Sha256::digest(content));
        }
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .last_modified_time(DateTime::DEFAULT)
            .unix_permissions(0o644);
        let folder = format!("{}-brand-kit", brand.slug());
        let mut put = |name: &str, content: &[u8]| -> zip::result::ZipResult<()> {
            let is_small = [".png", ".pdf"].iter().any(|ending| name.ends_with(ending));
            let method = if is_small {
                CompressionMethod::Stored
            } else {
                CompressionMethod::Deflated
            };
            archive.start_file(format!("{folder}/{name}"), options.compression_method(method))?;
            archive.write_all(content)?;
            Ok(())
        };
        let fail = |error: zip::result::ZipError| Box::new(failed(&brand.entry, &error));
        put("SHA256SUMS", sums.as_bytes()).map_err(fail)?;
        for (name, content) in &files {
            put(name, content).map_err(fail)?;
        }
        let written = archive.finish().map_err(fail)?;
        bytes.extend_from_slice(&written.into_inner());
        Ok(())
    }

    /// What stands in the archive, by name.
    fn archived_files(&self, brand: &Brand) -> Result<BTreeMap<String, Vec<u8>>, Box<Diagnostic>> {
        let mut files = BTreeMap::new();
        for (is_dark, ground) in [(false, "light"), (true, "dark")] {
            let Some(svg) = self.mark_svg(brand, is_dark) else {
                continue;
            };
            files.insert(format!("mark/{ground}.svg"), svg.into_bytes());
            for side in SIDES {
                let picture = self.mark_picture(brand, is_dark, side)?;
                files.extend(picture.map(|bytes| (format!("mark/{ground}-{side}.png"), bytes.to_vec())));
            }
        }
        let pattern = self.drawing_text(brand, brand.pattern.as_deref());
        files.extend(pattern.map(|svg| ("pattern.svg".to_owned(), svg.into_bytes())));
        let tokens = brand.tokens_in(None);
        if !tokens.is_empty() {
            files.insert("colours.css".to_owned(), properties(&tokens).into_bytes());
        }
        for face in brand.faces.iter().filter(|face| !face.tokens.is_empty()) {
            if let Some(market) = self.catalogue.markets.get(face.market) {
                let css = properties(&brand.tokens_in(Some(face.market)));
                files.insert(format!("colours-{}.css", market.slug()), css.into_bytes());
            }
        }
        if let Some(copy) = brand
            .guide
            .as_ref()
            .and_then(|file| self.assets.copy(&brand.entry, file))
        {
            let mut guide = Vec::new();
            self.copy(&copy.source, &mut guide)?;
            files.insert("guide.pdf".to_owned(), guide);
        }
        if self.is_site_brand(brand) {
            self.archived_cards(&mut files)?;
        }
        Ok(files)
    }

    fn archived_cards(&self, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Box<Diagnostic>> {
        for (language, site) in self.languages.iter().enumerate() {
            let tag = site.presenter.tag.as_str();
            for (id, market) in self.catalogue.markets.iter() {
                let page = address::entry(tag, Kind::Market, market.slug());
                if self.card_at(&page).is_none() {
                    continue;
                }
                let mut card = Vec::new();
                self.draw_card(language, CardSubject::Market(id), &mut card)?;
                files.insert(format!("cards/{}-{tag}.png", market.slug()), card);
            }
        }
        Ok(())
    }

    /// True for the brand whose face the site wears.
    pub(super) fn is_site_brand(&self, brand: &Brand) -> bool {
        self.catalogue.settings.brand.as_deref() == Some(brand.slug())
    }
}

/// Colours as custom properties.
fn properties(tokens: &[(&str, &str)]) -> String {
    let mut css = String::from(":root {\n");
    for (name, value) in tokens {
        let _ = writeln!(css, "\t--{name}: {value};");
    }
    css.push_str("}\n");
    css
}

fn failed(entry: &Entry, error: &dyn std::fmt::Display) -> Diagnostic {
    let diagnostic = Diagnostic::error("kit-not-made").with("reason", error.to_string());
    diagnostic.at(entry.file.as_ref(), None)
}
