//! Names of entries that are not simply their `name`: a market is called as its country unless it has a name
//! of its own, a scheme by its short name on badges.

use crate::catalogue::{Market, Scheme, Text};
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
