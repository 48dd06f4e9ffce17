//! What `[markets.om]` in `site.toml` gives the edition of a market, and the settings under which that edition is
//! made. Which entries an edition holds is not decided here.

use std::collections::BTreeMap;

use super::{Settings, SiteLanguage};
use crate::diagnostic::Span;
use crate::language::LanguageTag;

/// Words for how far a product must be in a market to stand in its edition, in their order.
pub const STAGES: [&str; 6] = [
    "planned",
    "preparing",
    "registered",
    "offering",
    "contracted",
    "shipping",
];

/// The stage from which on a product stands in an edition that says nothing else.
const FROM_STAGE: &str = "registered";

/// `[markets.<slug>]`.
#[derive(Debug, Clone)]
pub struct MarketSettings {
    /// Where the edition will be published, ending in `/`.
    pub base_url: Option<String>,
    /// Its languages, the first of which is its default; those of the site when empty.
    pub languages: Vec<SiteLanguage>,
    /// One of [`STAGES`].
    pub from_stage: String,
    /// The edition's own name per language.
    pub title: BTreeMap<LanguageTag, String>,
    /// One sentence under it per language.
    pub tagline: BTreeMap<LanguageTag, String>,
    /// Where the table begins, for what is found wrong with it later.
    pub span: Option<Span>,
}

/// Which edition a site is, and where the site of the whole catalogue is.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Slug of the market.
    pub market: String,
    /// One of [`STAGES`].
    pub from_stage: String,
    /// Address of the site of the whole catalogue, where `site.toml` says it.
    pub whole_url: Option<String>,
    /// Languages of that site, its default first.
    pub whole_languages: Vec<LanguageTag>,
}

impl Settings {
    /// The settings of a market's edition. Without a table of its own it has the site's languages and no address.
    #[must_use]
    pub fn for_market(&self, market: &str, base_url: Option<&str>) -> Settings {
        let own = self.markets.get(market);
        let languages = own
            .map(|own| own.languages.clone())
            .filter(|languages| !languages.is_empty())
            .unwrap_or_else(|| self.languages.clone());
        let mut whole_languages: Vec<LanguageTag> = vec![self.source_language];
        add(&mut whole_languages, self.languages.iter().map(|one| one.tag));
        // Its own languages first, then the one that every entry is written in.
        let mut fallbacks: Vec<LanguageTag> = languages.iter().map(|one| one.tag).collect();
        add(&mut fallbacks, whole_languages.iter().copied());
        let texts = |own: Option<&BTreeMap<LanguageTag, String>>, whole: &BTreeMap<LanguageTag, String>| {
            let mut texts = whole.clone();
            texts.extend(own.into_iter().flatten().map(|(tag, text)| (*tag, text.clone())));
            texts.retain(|tag, _| fallbacks.contains(tag));
            texts
        };
        let others = self.written_languages().filter(|one| {
            let mut own = languages.iter();
            own.all(|language| language.tag != one.tag)
        });
        Settings {
            further_languages: others.cloned().collect(),
            title: texts(own.map(|own| &own.title), &self.all_titles),
            tagline: texts(own.map(|own| &own.tagline), &self.all_taglines),
            base_url: base_url
                .map(str::to_owned)
                .or_else(|| own.and_then(|own| own.base_url.clone())),
            default_language: if own.is_some_and(|own| !own.languages.is_empty()) {
                0
            } else {
                self.default_language
            },
            edition: Some(Edition {
                market: market.to_owned(),
                from_stage: own.map_or_else(|| FROM_STAGE.to_owned(), |own| own.from_stage.clone()),
                whole_url: self.base_url.clone(),
                whole_languages,
            }),
            languages,
            fallbacks,
            ..self.clone()
        }
    }
}

/// The stage of an edition that says nothing about it.
pub(super) fn default_stage() -> String {
    FROM_STAGE.to_owned()
}

/// Adds the languages that are not there yet.
pub(super) fn add(list: &mut Vec<LanguageTag>, tags: impl Iterator<Item = LanguageTag>) {
    for tag in tags {
        if !list.contains(&tag) {
            list.push(tag);
        }
    }
}
