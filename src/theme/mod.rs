//! A theme: templates, styles, strings and fonts, compiled once for a whole build. It knows neither entries
//! nor addresses; the site gives it data and takes bytes.
//!
//! A folder `themes/<name>/` beside `site.toml` wins over the theme that is built in, file by file when its
//! `theme.toml` says `extends = "karvan"`.

mod contrast;
mod files;
mod functions;
mod palette;
mod scripts;
mod strings;
mod styles;
mod whitespace;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use contrast::{Contrast, Needs, TooLow};
pub use files::{BUILT_IN, ThemeFiles, built_in_files};
pub use scripts::{bringing, bringing_text};
pub use strings::Strings;
pub use styles::{StyleError, Styles};
use tera::Tera;
pub use tera::{Context, Value};
pub use whitespace::collapse;

use crate::diagnostic::Diagnostic;
use crate::language::LanguageTag;
use crate::settings::SiteLanguage;
use files::ThemeSettings;

/// A font file of the theme.
#[derive(Debug, Clone)]
pub struct Font {
    /// File name below `fonts/`.
    pub name: String,
    pub bytes: Arc<[u8]>,
    /// Languages whose pages preload it.
    pub preload: Vec<String>,
}

/// The files of the fonts that social cards are written with; none where the theme has no cards.
#[derive(Debug, Clone, Default)]
pub struct CardFonts {
    pub regular: Vec<Arc<[u8]>>,
    pub bold: Vec<Arc<[u8]>>,
}

/// A template of documents (PDF), in the language of Typst.
#[derive(Debug, Clone)]
pub struct DocumentTemplate {
    /// `/documents/product.typ`, as other templates name it.
    pub path: String,
    /// Where it was taken from, for messages.
    pub origin: String,
    pub text: Arc<str>,
}

/// What documents are set with; nothing where the theme has none.
#[derive(Debug, Clone, Default)]
pub struct DocumentFiles {
    pub templates: Vec<DocumentTemplate>,
    pub fonts: Vec<Arc<[u8]>>,
}

/// A theme ready to render.
pub struct Theme {
    tera: Tera,
    strings: BTreeMap<LanguageTag, Arc<Strings>>,
    /// Style sheets in their order, as written.
    pub styles: Vec<(String, String)>,
    /// Scripts, minified, by their file name without the ending.
    pub scripts: Vec<(String, String)>,
    /// Those that stand in their place in the portable edition.
    portable_scripts: Vec<(String, String)>,
    pub fonts: Vec<Font>,
    /// Licences that go with the fonts: file name and text.
    pub licences: Vec<(String, Arc<[u8]>)>,
    /// Fonts for social cards.
    pub card_fonts: CardFonts,
    /// Templates and fonts of documents.
    pub documents: DocumentFiles,
    /// Pairs of colours that must stand out against each other.
    pub contrast: Contrast,
}

impl Theme {
    /// Compiles a theme for the languages of a site.
    ///
    /// # Errors
    /// Everything that is wrong with its files.
    pub fn new(files: &ThemeFiles, languages: &[SiteLanguage]) -> Result<Theme, Vec<Diagnostic>> {
        let settings = ThemeSettings::read(files).map_err(|diagnostic| vec![diagnostic])?;
        let mut found = Vec::new();
        let mut strings = BTreeMap::new();
        for language in languages {
            match Strings::read(files, language) {
                Ok(read) => {
                    strings.insert(language.tag, Arc::new(read));
                }
                Err(diagnostics) => found.extend(diagnostics),
            }
        }
        if found.is_empty() {
            found.extend(strings::incomplete(&strings, files));
        }
        let mut tera = Tera::default();
        functions::register(&mut tera, &strings);
        let templates = templates(files, &mut found);
        if let Err(error) = tera.add_raw_templates(templates) {
            found.push(template_diagnostic("templates", &error));
        }
        let mut styles = Vec::new();
        for name in &settings.styles {
            match files.text(&format!("styles/{name}")) {
                Ok(css) => styles.push((name.clone(), css.to_owned())),
                Err(diagnostic) => found.push(diagnostic),
            }
        }
        let scripts = scripts::all("scripts/", &settings.scripts, files, &mut found);
        let portable_scripts =
            scripts::all("scripts/portable/", &settings.portable_scripts, files, &mut found);
        let (fonts, licences) = settings.fonts(files, &mut found);
        let card_fonts = settings.card_fonts(files, &mut found);
        let documents = DocumentFiles {
            templates: document_templates(files, &mut found),
            fonts: settings.document_fonts(files, &mut found),
        };
        let contrast = Contrast::read(
            &settings.contrast,
            &styles,
            files.origin("theme.toml"),
            &mut found,
        );
        if found.is_empty() {
            Ok(Theme {
                tera,
                strings,
                styles,
                scripts,
                portable_scripts,
                fonts,
                licences,
                card_fonts,
                documents,
                contrast,
            })
        } else {
            Err(found)
        }
    }

    /// The strings of a language of the site.
    #[must_use]
    pub fn strings(&self, language: LanguageTag) -> Option<&Arc<Strings>> {
        self.strings.get(&language)
    }

    /// Scripts by their name, as they are in the portable edition or in any other.
    pub fn scripts_for(&self, is_portable: bool) -> impl Iterator<Item = &(String, String)> {
        self.scripts.iter().map(move |script| {
            let mut others = self.portable_scripts.iter();
            let other = others.find(|(name, _)| is_portable && *name == script.0);
            other.unwrap_or(script)
        })
    }

    /// The script with the words of a language, which goes before all others.
    #[must_use]
    pub fn script_words(&self, language: &SiteLanguage) -> String {
        self.strings(language.tag)
            .map(|strings| scripts::words(language, strings))
            .unwrap_or_default()
    }

    /// The script with the table that folds queries as search keys were folded.
    #[must_use]
    pub fn script_folding() -> String {
        scripts::folding()
    }

    /// Renders a template into `bytes`.
    ///
    /// # Errors
    /// A diagnostic that quotes the template's line.
    pub fn render(
        &self,
        template: &str,
        context: &Context,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        self.tera
            .render_to(template, context, bytes)
            .map_err(|error| Box::new(template_diagnostic(template, &error)))
    }
}

fn templates(files: &ThemeFiles, found: &mut Vec<Diagnostic>) -> Vec<(String, String)> {
    let mut templates = Vec::new();
    for path in files.below("templates/") {
        match files.text(path) {
            Ok(source) => {
                let name = path.strip_prefix("templates/").unwrap_or(path);
                templates.push((name.to_owned(), collapse(source)));
            }
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    templates
}

fn document_templates(files: &ThemeFiles, found: &mut Vec<Diagnostic>) -> Vec<DocumentTemplate> {
    let mut templates = Vec::new();
    let is_template = |path: &&str| path.rsplit_once('.').is_some_and(|(_, ending)| ending == "typ");
    for path in files.below("documents/").filter(is_template) {
        match files.text(path) {
            Ok(text) => templates.push(DocumentTemplate {
                path: format!("/{path}"),
                origin: files.origin(path).to_owned(),
                text: Arc::from(text),
            }),
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    templates
}

fn template_diagnostic(template: &str, error: &tera::Error) -> Diagnostic {
    Diagnostic::error("template-error")
        .with("template", template)
        .with("reason", error.to_string())
}
