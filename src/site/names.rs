//! Names of entries that are not simply their `name`: a market is called as its country unless it has a name
//! of its own, a scheme by its short name on badges.

use std::collections::BTreeMap;

use super::Site;
use crate::catalogue::{Brand, Market, Scheme, Text};
use crate::language::LanguageTag;

/// Languages in which the vocabulary names countries.
const VOCABULARY_LANGUAGES: [&str; 4] = ["fa", "en", "ar", "ru"];

/// A market's name: the editor's where there is one, CLDR's in the other languages.
#[must_use]
pub fn market_name(market: &Market) -> Text {
    let mut texts: Vec<(LanguageTag, Box<str>)> = match &market.entry.name {
        Text::PerLanguage(texts) => texts.to_vec(),
        // No name was given: the slug stands in its place.
        Text::Same(_) => Vec::new(),
    };
    if let Some(country) = market.country {
        for language in VOCABULARY_LANGUAGES {
            let Some(tag) = LanguageTag::parse(language) else {
                continue;
            };
            if !texts.iter().any(|(known, _)| *known == tag) {
                texts.push((tag, country.name(language).into()));
            }
        }
    }
    Text::per_language(texts).unwrap_or_else(|| market.entry.name.clone())
}

/// What fits on a badge.
#[must_use]
pub fn scheme_short(scheme: &Scheme) -> Text {
    scheme
        .short_name
        .clone()
        .unwrap_or_else(|| scheme.entry.name.clone())
}

/// What `site.toml` says per language, as a text that falls back and is marked like those of entries.
fn written(texts: &BTreeMap<LanguageTag, String>) -> Option<Text> {
    Text::per_language(
        texts
            .iter()
            .map(|(tag, text)| (*tag, text.as_str().into()))
            .collect(),
    )
}

impl Site {
    /// The site's name.
    #[must_use]
    pub fn title(&self) -> Text {
        written(&self.catalogue.settings.title).unwrap_or_else(|| Text::Same("".into()))
    }

    /// One sentence about the site.
    #[must_use]
    pub fn tagline(&self) -> Option<Text> {
        written(&self.catalogue.settings.tagline)
    }

    /// The brand whose face the site wears.
    #[must_use]
    pub fn own_brand(&self) -> Option<&Brand> {
        let slug = self.catalogue.settings.brand.as_ref()?;
        self.catalogue.brands.get(self.catalogue.brands.find(slug)?)
    }

    /// A brand's name and line: those that it has in the market of an edition, by the brand's entry or the market's.
    #[must_use]
    pub fn brand_words(&self, brand: &Brand) -> (Text, Option<Text>) {
        let (mut name, mut line) = (None, None);
        if let Some((id, market)) = self.own_market() {
            let face = brand.face(id);
            let is_own = self.catalogue.settings.brand.as_deref() == Some(brand.entry.slug.as_ref());
            let presented = market.presentation.as_ref().filter(|_| is_own);
            name = face
                .and_then(|face| face.name.clone())
                .or_else(|| presented?.0.clone());
            line = face
                .and_then(|face| face.tagline.clone())
                .or_else(|| presented?.1.clone());
        }
        (
            name.unwrap_or_else(|| brand.entry.name.clone()),
            line.or_else(|| brand.tagline.clone()),
        )
    }
}
