//! Where a theme's files come from: the folder beside `site.toml`, the theme that it extends, the binary.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, DirEntry, include_dir};
use serde::Deserialize;

use super::{CardFonts, Font};
use crate::diagnostic::Diagnostic;
use crate::source::{Sources, is_litter};

/// Name of the theme that is built in.
pub const BUILT_IN: &str = "karvan";

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/karvan");

/// How many themes may extend each other in a row.
const EXTENDS_LIMIT: usize = 8;

/// The files of one theme, by their path in it.
#[derive(Debug, Clone, Default)]
pub struct ThemeFiles {
    files: BTreeMap<String, Arc<[u8]>>,
    /// Where a path was taken from, for messages: `themes/mine/templates/home.html`.
    origins: BTreeMap<String, String>,
}

/// The files of the theme that is built in.
#[must_use]
pub fn built_in_files() -> ThemeFiles {
    let mut files = ThemeFiles::default();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        for entry in folder.entries() {
            match entry {
                DirEntry::Dir(inner) => folders.push(inner),
                DirEntry::File(file) => {
                    let path = file.path().to_string_lossy().replace('\\', "/");
                    files
                        .origins
                        .insert(path.clone(), format!("themes/{BUILT_IN}/{path}"));
                    files.files.insert(path, Arc::from(file.contents()));
                }
            }
        }
    }
    files
}

impl ThemeFiles {
    /// Finds the theme `name`: on disk, extended as it says, or built in.
    ///
    /// # Errors
    /// When there is no such theme, or a file of it cannot be read.
    pub fn find(sources: &dyn Sources, name: &str) -> Result<ThemeFiles, Diagnostic> {
        let mut layers = Vec::new();
        let mut wanted = name.to_owned();
        for _ in 0..EXTENDS_LIMIT {
            let layer = read_folder(sources, &wanted)?;
            let Some(layer) = layer else {
                if wanted == BUILT_IN {
                    layers.push(built_in_files());
                    return Ok(merge(layers));
                }
                return Err(Diagnostic::error("theme-unknown")
                    .with("theme", wanted)
                    .at("site.toml", None));
            };
            let extends = ThemeSettings::read(&layer)?.extends;
            layers.push(layer);
            match extends {
                // A theme of the built-in name that extends it means the one in the binary.
                Some(parent) if parent == wanted && parent == BUILT_IN => {
                    layers.push(built_in_files());
                    return Ok(merge(layers));
                }
                Some(parent) => wanted = parent,
                None => return Ok(merge(layers)),
            }
        }
        Err(Diagnostic::error("theme-circle")
            .with("theme", name)
            .at("site.toml", None))
    }

    /// The text of a file.
    ///
    /// # Errors
    /// When it is missing or is not UTF-8.
    pub fn text(&self, path: &str) -> Result<&str, Diagnostic> {
        let unreadable = |reason: &str| {
            let origin = self.origins.get(path).map_or(path, String::as_str);
            Diagnostic::error("theme-unreadable")
                .with("reason", reason)
                .at(origin, None)
        };
        let bytes = self.files.get(path).ok_or_else(|| unreadable("missing"))?;
        std::str::from_utf8(bytes).map_err(|_| unreadable("UTF-8"))
    }

    /// Where a file was taken from: `themes/mine/theme.toml`.
    #[must_use]
    pub fn origin(&self, path: &str) -> &str {
        self.origins.get(path).map_or("", String::as_str)
    }

    /// The bytes of a file.
    #[must_use]
    pub fn bytes(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// Paths below a folder, in order.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files
            .keys()
            .map(String::as_str)
            .filter(move |path| path.starts_with(folder))
    }

    /// All files with their paths, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }
}

fn read_folder(sources: &dyn Sources, name: &str) -> Result<Option<ThemeFiles>, Diagnostic> {
    let folder = format!("themes/{name}");
    let unreadable = |reason: String| Diagnostic::error("theme-unreadable").with("reason", reason);
    let listing = sources
        .list(&folder)
        .map_err(|error| unreadable(error.to_string()))?;
    if listing.files.is_empty() {
        return Ok(None);
    }
    let mut files = ThemeFiles::default();
    for path in listing.files {
        let Some(inside) = path.strip_prefix(&format!("{folder}/")) else {
            continue;
        };
        if inside.split('/').any(is_litter) {
            continue;
        }
        let bytes = sources
            .read(&path)
            .map_err(|error| unreadable(error.to_string()).at(path.clone(), None))?;
        files.origins.insert(inside.to_owned(), path.to_string());
        files.files.insert(inside.to_owned(), bytes.into());
    }
    Ok(Some(files))
}

/// The first layer wins, file by file; the settings of the whole are those of the nearest layer that has
/// styles of its own.
fn merge(layers: Vec<ThemeFiles>) -> ThemeFiles {
    let mut merged = ThemeFiles::default();
    for layer in layers.into_iter().rev() {
        let child_settings = layer.files.get("theme.toml").cloned();
        let parent_settings = merged.files.get("theme.toml").cloned();
        merged.files.extend(layer.files);
        merged.origins.extend(layer.origins);
        if let (Some(child), Some(parent)) = (child_settings, parent_settings) {
            let has_styles = std::str::from_utf8(&child)
                .ok()
                .and_then(|text| toml::from_str::<ThemeSettings>(text).ok())
                .is_some_and(|settings| !settings.styles.is_empty());
            if !has_styles {
                merged.files.insert("theme.toml".to_owned(), parent);
            }
        }
    }
    merged
}

/// `theme.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ThemeSettings {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "version")]
    _version: String,
    /// The theme whose files are taken where this one has none.
    pub extends: Option<String>,
    /// Style sheets, in order.
    pub styles: Vec<String>,
    /// Scripts; templates name each by its file name without the ending.
    pub scripts: Vec<String>,
    /// Scripts below `scripts/portable/` that stand in the place of those of the same name in the portable edition.
    #[serde(rename = "portable-scripts")]
    pub portable_scripts: Vec<String>,
    fonts: Vec<FontSettings>,
    /// Custom properties that meet on pages, and how well they must stand out.
    pub contrast: ContrastSettings,
    /// What social cards are written with.
    cards: CardSettings,
    /// What documents are written with.
    documents: DocumentSettings,
}

/// Fonts for pictures, which are not published: TrueType or OpenType files below `fonts/`, the first one first and the
/// next for letters that it lacks.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct CardSettings {
    regular: Vec<String>,
    bold: Vec<String>,
}

/// Fonts for documents: TrueType or OpenType files below `fonts/`, of every weight that the templates ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct DocumentSettings {
    fonts: Vec<String>,
}

/// Pairs of custom properties, `front on back`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ContrastSettings {
    /// Words in running size.
    pub text: Vec<String>,
    /// Words from 24 px on, or from 18.7 px on when bold.
    pub large: Vec<String>,
    /// Signs, borders and focus rings without which something could not be understood.
    pub graphics: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct FontSettings {
    file: String,
    licence: Option<String>,
    /// Languages whose pages preload it.
    preload: Vec<String>,
}

/// File name and text of each licence.
pub(super) type Licences = Vec<(String, Arc<[u8]>)>;

impl ThemeSettings {
    pub fn read(files: &ThemeFiles) -> Result<ThemeSettings, Diagnostic> {
        let text = files.text("theme.toml")?;
        toml::from_str(text).map_err(|error| {
            let origin = files
                .origins
                .get("theme.toml")
                .map_or("theme.toml", String::as_str);
            Diagnostic::error("theme-unreadable")
                .with("reason", error.message())
                .at(origin, None)
        })
    }

    /// The fonts of social cards, regular and bold.
    pub fn card_fonts(&self, files: &ThemeFiles, found: &mut Vec<Diagnostic>) -> CardFonts {
        CardFonts {
            regular: font_files(&self.cards.regular, files, found),
            bold: font_files(&self.cards.bold, files, found),
        }
    }

    /// The fonts of documents.
    pub fn document_fonts(&self, files: &ThemeFiles, found: &mut Vec<Diagnostic>) -> Vec<Arc<[u8]>> {
        font_files(&self.documents.fonts, files, found)
    }

    pub fn fonts(&self, files: &ThemeFiles, found: &mut Vec<Diagnostic>) -> (Vec<Font>, Licences) {
        let mut fonts = Vec::new();
        let mut licences = Vec::new();
        for font in &self.fonts {
            match files.bytes(&format!("fonts/{}", font.file)) {
                Some(bytes) => fonts.push(Font {
                    name: font.file.clone(),
                    bytes: bytes.clone(),
                    preload: font.preload.clone(),
                }),
                None => found.push(Diagnostic::error("theme-unreadable").with("reason", font.file.as_str())),
            }
            let licence = font
                .licence
                .as_ref()
                .and_then(|name| Some((name, files.bytes(&format!("fonts/{name}"))?)));
            licences.extend(licence.map(|(name, bytes)| (name.clone(), bytes.clone())));
        }
        (fonts, licences)
    }
}

fn font_files(names: &[String], files: &ThemeFiles, found: &mut Vec<Diagnostic>) -> Vec<Arc<[u8]>> {
    let mut fonts = Vec::new();
    for name in names {
        match files.bytes(&format!("fonts/{name}")) {
            Some(bytes) => fonts.push(bytes.clone()),
            None => found.push(Diagnostic::error("theme-unreadable").with("reason", name.as_str())),
        }
    }
    fonts
}
