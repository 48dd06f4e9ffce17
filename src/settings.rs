//! `site.toml`: what the keeper of a site decides, as opposed to what editors write. Trusted input; a
//! mistake in it ends with exit code 2. Unknown keys are refused with the nearest known one.

mod editions;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::language::phone::Phone;
use crate::language::{LanguageTag, Locale};

/// The file's name, beside `content/`.
pub const SETTINGS_FILE: &str = "site.toml";

pub use editions::{Edition, MarketSettings, STAGES};

/// Settings after checking. Languages keep the order of the file; the first page a visitor is offered is
/// the default language's.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a field of its own that editors write; none excludes another"
)]
pub struct Settings {
    /// The site's name per language.
    pub title: BTreeMap<LanguageTag, String>,
    /// One sentence under it per language, if any.
    pub tagline: BTreeMap<LanguageTag, String>,
    /// Where the site will be published, ending in `/`; without it no absolute address is written.
    pub base_url: Option<String>,
    pub languages: Vec<SiteLanguage>,
    /// Index into `languages`.
    pub default_language: usize,
    /// Languages that only editions of markets have. Entries may be written in them.
    pub further_languages: Vec<SiteLanguage>,
    /// The language of every `index.md`.
    pub source_language: LanguageTag,
    /// The languages in which a text is looked for where the page's own has none, the first that has it.
    pub fallbacks: Vec<LanguageTag>,
    /// Slug of the brand entry whose face the site wears.
    pub brand: Option<String>,
    pub theme: String,
    pub contact: HubContact,
    /// A form of somebody else's that takes inquiries: an `https:` address. Without it nothing is sent but by mail.
    pub inquiry_endpoint: Option<String>,
    pub lints: Lints,
    /// Buyers can search: there is a search page, and `build` makes its index.
    pub search: bool,
    /// Raw HTML in Markdown is passed through a sanitiser instead of being refused.
    pub raw_html: bool,
    /// HS chapter 93 is refused unless this is set.
    pub allow_arms: bool,
    /// The whole catalogue is a demonstration; every page says so.
    pub demonstration: bool,
    /// Social cards are drawn for pages that are shared.
    pub cards: bool,
    /// Pages are opened from a disk. The command line says so, not `site.toml`.
    pub portable: bool,
    /// Kinds of documents (PDF) that `build` makes; `serve` makes any that somebody asks for.
    pub pdf: BTreeSet<DocumentKind>,
    /// What the editions of markets have of their own, by the slug of the market.
    pub markets: BTreeMap<String, MarketSettings>,
    /// The edition that this site is; `None` for the site of the whole catalogue.
    pub edition: Option<Edition>,
    /// Names and lines in languages that only editions have, too.
    all_titles: BTreeMap<LanguageTag, String>,
    all_taglines: BTreeMap<LanguageTag, String>,
}

impl Settings {
    /// Every language that an entry may be written in.
    pub fn written_languages(&self) -> impl Iterator<Item = &SiteLanguage> {
        self.languages.iter().chain(&self.further_languages)
    }
}

/// A kind of document (PDF).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentKind {
    /// A data sheet of each product.
    Products,
    /// A profile of each company.
    Companies,
    /// A catalogue of each sector.
    Sectors,
    /// A catalogue of each market.
    Markets,
}

impl DocumentKind {
    pub const ALL: [DocumentKind; 4] = [
        DocumentKind::Products,
        DocumentKind::Companies,
        DocumentKind::Sectors,
        DocumentKind::Markets,
    ];

    /// The word in `site.toml`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            DocumentKind::Products => "products",
            DocumentKind::Companies => "companies",
            DocumentKind::Sectors => "sectors",
            DocumentKind::Markets => "markets",
        }
    }
}

/// A language of the site.
#[derive(Debug, Clone)]
pub struct SiteLanguage {
    pub tag: LanguageTag,
    pub locale: Locale,
}

/// How to reach the people behind the catalogue, shown at the same place on every page.
#[derive(Debug, Clone, Default)]
pub struct HubContact {
    pub email: Option<String>,
    pub phone: Option<Phone>,
    pub whatsapp: Option<Phone>,
}

/// Severities that a site overrides, by code and optionally by path prefix.
#[derive(Debug, Clone, Default)]
pub struct Lints {
    everywhere: BTreeMap<String, Option<Severity>>,
    below: Vec<(String, BTreeMap<String, Option<Severity>>)>,
}

impl Lints {
    /// What a diagnostic weighs here: `None` when it is switched off. Errors cannot be switched off or
    /// softened: a page built from a wrong fact would be published.
    #[must_use]
    pub fn severity(&self, diagnostic: &Diagnostic) -> Option<Severity> {
        if diagnostic.severity == Severity::Error {
            return Some(Severity::Error);
        }
        let file = diagnostic.place.as_ref().map_or("", |place| place.file.as_ref());
        let nearest_folder = self
            .below
            .iter()
            .filter(|(prefix, _)| file.starts_with(prefix.as_str()))
            .filter_map(|(prefix, rules)| rules.get(diagnostic.code).map(|rule| (prefix.len(), *rule)))
            .max_by_key(|(length, _)| *length)
            .map(|(_, rule)| rule);
        nearest_folder
            .or_else(|| self.everywhere.get(diagnostic.code).copied())
            .unwrap_or(Some(diagnostic.severity))
    }
}

/// The JSON Schema of `site.toml`.
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(reading::RawSettings)
}

/// Reads the text of `site.toml`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn parse(text: &str) -> Result<Settings, Vec<Diagnostic>> {
    reading::read(text)
}

/// An `https://` or `http://` address that ends in `/`, without query or fragment.
#[must_use]
pub fn normalised_base_url(url: &str) -> Option<String> {
    let url = url.trim();
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    if host.is_empty() || rest.contains(['?', '#', ' ', '"', '<', '\\']) || !rest.is_ascii() {
        return None;
    }
    Some(if url.ends_with('/') {
        url.to_owned()
    } else {
        format!("{url}/")
    })
}
