//! What every kind of entry has in common: names and texts per language, status and dates, bodies.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::reference::Reference;
use super::value::{List, RawText, Scalar, Text};
use crate::language::{Date, LanguageTag};

/// Where an entry is on its way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written: built only with `--drafts`.
    Draft,
    /// Being checked: built only with `--drafts`.
    Review,
    #[default]
    Published,
    /// No longer offered: the page stays, out of the lists and of search engines.
    Archived,
}

/// How a translation was made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TranslationMethod {
    /// The page says so and asks search engines to leave it out.
    Machine,
    #[default]
    Human,
    Reviewed,
}

/// Where a fact comes from.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSource {
    pub name: Option<RawText>,
    pub url: Option<Scalar>,
    pub date: Option<Scalar>,
}

/// A checked [`RawSource`].
#[derive(Debug, Clone)]
pub struct Source {
    pub name: Text,
    pub url: Option<Box<str>>,
    pub date: Option<Date>,
}

/// The fields of every kind, as written.
#[derive(Debug, Default)]
pub struct RawCommon {
    pub status: Status,
    pub aliases: List<Scalar>,
    pub publish_on: Option<Scalar>,
    pub unpublish_on: Option<Scalar>,
    pub updated_on: Option<Scalar>,
    pub checked_on: Option<Scalar>,
    pub checked_by: Option<RawText>,
    pub source: List<RawSource>,
    pub seo_title: Option<RawText>,
    pub seo_description: Option<RawText>,
    pub translation: TranslationMethod,
    pub source_digest: Option<Scalar>,
    pub featured: bool,
    pub weight: Option<Scalar>,
    pub fictional: bool,
}

/// Front matter of one kind.
pub trait RawEntry: serde::de::DeserializeOwned + Default + JsonSchema + Send + Sync {
    /// Moves the common fields out.
    fn take_common(&mut self) -> RawCommon;
    /// What decides whether the entry is built at all.
    fn visibility(&self) -> (Status, Option<&Scalar>, Option<&Scalar>);
}

/// Declares the front matter of a kind: the common fields, written out once here, and its own. `flatten`
/// would do the same but reads codes as numbers on the way.
macro_rules! raw_entry {
    ($(#[$meta:meta])* $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Default, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            /// `draft`, `review`, `published` (the default) or `archived`.
            pub status: $crate::catalogue::entry::Status,
            /// Former slugs of this entry; each becomes a redirect.
            pub aliases: $crate::catalogue::value::List<$crate::catalogue::value::Scalar>,
            /// Hidden before this day.
            pub publish_on: Option<$crate::catalogue::value::Scalar>,
            /// Hidden from this day on.
            pub unpublish_on: Option<$crate::catalogue::value::Scalar>,
            /// When the facts were last changed.
            pub updated_on: Option<$crate::catalogue::value::Scalar>,
            /// When somebody last checked the facts; shown on the page.
            pub checked_on: Option<$crate::catalogue::value::Scalar>,
            /// Who checked them.
            pub checked_by: Option<$crate::catalogue::value::RawText>,
            /// Where the facts come from.
            pub source: $crate::catalogue::value::List<$crate::catalogue::entry::RawSource>,
            /// Title for search engines, at most 60 characters.
            pub seo_title: Option<$crate::catalogue::value::RawText>,
            /// Description for search engines, at most 160 characters.
            pub seo_description: Option<$crate::catalogue::value::RawText>,
            /// How the default language's text was made.
            pub translation: $crate::catalogue::entry::TranslationMethod,
            /// Digest of the text that this translates.
            pub source_digest: Option<$crate::catalogue::value::Scalar>,
            /// Chosen for the home page.
            pub featured: bool,
            /// Higher comes first among equals.
            pub weight: Option<$crate::catalogue::value::Scalar>,
            /// An invented sample; the page says so.
            pub fictional: bool,
            $($body)*
        }

        impl $crate::catalogue::entry::RawEntry for $name {
            fn take_common(&mut self) -> $crate::catalogue::entry::RawCommon {
                use std::mem::take;
                $crate::catalogue::entry::RawCommon {
                    status: self.status,
                    aliases: take(&mut self.aliases),
                    publish_on: take(&mut self.publish_on),
                    unpublish_on: take(&mut self.unpublish_on),
                    updated_on: take(&mut self.updated_on),
                    checked_on: take(&mut self.checked_on),
                    checked_by: take(&mut self.checked_by),
                    source: take(&mut self.source),
                    seo_title: take(&mut self.seo_title),
                    seo_description: take(&mut self.seo_description),
                    translation: self.translation,
                    source_digest: take(&mut self.source_digest),
                    featured: self.featured,
                    weight: take(&mut self.weight),
                    fictional: self.fictional,
                }
            }

            fn visibility(
                &self,
            ) -> (
                $crate::catalogue::entry::Status,
                Option<&$crate::catalogue::value::Scalar>,
                Option<&$crate::catalogue::value::Scalar>,
            ) {
                (self.status, self.publish_on.as_ref(), self.unpublish_on.as_ref())
            }
        }
    };
}
pub(crate) use raw_entry;

/// `index.<lang>.md`: text only; facts belong into `index.md`, so that languages cannot disagree.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawTranslation {
    pub name: Option<Scalar>,
    pub short_name: Option<Scalar>,
    pub legal_name: Option<Scalar>,
    pub title: Option<Scalar>,
    pub tagline: Option<Scalar>,
    pub summary: Option<Scalar>,
    pub seo_title: Option<Scalar>,
    pub seo_description: Option<Scalar>,
    /// How this translation was made.
    pub translation: TranslationMethod,
    /// Digest of the default language's text when this was made.
    pub source_digest: Option<Scalar>,
}

/// An entry's Markdown in one language.
#[derive(Debug, Clone)]
pub struct Body {
    pub language: LanguageTag,
    pub file: Arc<str>,
    /// Line of the file on which the text begins, from 1.
    pub line: u32,
    pub text: Box<str>,
    pub method: TranslationMethod,
    /// The default language's text has changed since this was translated.
    pub stale: bool,
}

/// How an entry stands in one language of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writing {
    pub method: TranslationMethod,
    /// The language of what is shown where its own name, summary or body is wanting.
    pub instead: Option<LanguageTag>,
}

/// How far a reader may trust an entry: derived, never typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    Listed,
    /// Checked within twelve months.
    Checked,
    /// Checked within twelve months, and by whom is said.
    Verified,
}

/// The common part of a checked entry.
#[derive(Debug, Clone)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a field of its own that editors write; none excludes another"
)]
pub struct Entry {
    pub slug: Arc<str>,
    /// `content/<kinds>/<slug>/index.md`.
    pub file: Arc<str>,
    pub name: Text,
    pub summary: Option<Text>,
    pub seo_title: Option<Text>,
    pub seo_description: Option<Text>,
    pub archived: bool,
    pub aliases: Vec<Box<str>>,
    pub published_on: Option<Date>,
    pub updated_on: Option<Date>,
    pub checked_on: Option<Date>,
    pub checked_by: Option<Text>,
    /// The body that checked, when it is an entry.
    pub checked_by_body: Option<Reference>,
    pub trust: Trust,
    pub sources: Vec<Source>,
    pub featured: bool,
    pub weight: i64,
    pub fictional: bool,
    pub bodies: Vec<Body>,
    /// How the text of each language that it may be written in was made.
    pub methods: Vec<(LanguageTag, TranslationMethod)>,
    /// It has a name of its own accord in every language: markets are called as their country.
    pub names_itself: bool,
    /// Names of the files in the entry's folder, in order.
    pub files: Vec<Arc<str>>,
}

impl Entry {
    /// The body written in `language`.
    #[must_use]
    pub fn body(&self, language: LanguageTag) -> Option<&Body> {
        self.bodies.iter().find(|body| body.language == language)
    }

    /// The body that is shown in `language`: its own, else that of the first of `fallbacks` that has one.
    #[must_use]
    pub fn body_shown(&self, language: LanguageTag, fallbacks: &[LanguageTag]) -> Option<&Body> {
        let mut languages = std::iter::once(&language).chain(fallbacks);
        let body = languages.find_map(|one| self.body(*one));
        body.or_else(|| self.bodies.first())
    }

    /// How the entry stands in `language` on a site that shows `fallbacks` for what is wanting.
    #[must_use]
    pub fn writing(&self, language: LanguageTag, fallbacks: &[LanguageTag]) -> Writing {
        let own = self.methods.iter().find(|(tag, _)| *tag == language);
        let body = self.body_shown(language, fallbacks).map(|body| body.language);
        let name = (!self.names_itself).then_some(&self.name);
        let texts = [name, self.summary.as_ref()].into_iter().flatten();
        Writing {
            method: own.map_or(TranslationMethod::Human, |(_, method)| *method),
            instead: body.filter(|body| *body != language).or_else(|| {
                texts
                    .map(|text| text.shown(language, fallbacks).1)
                    .find_map(|shown| shown)
            }),
        }
    }

    /// The entry's folder, `content/<kinds>/<slug>/`.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.file.strip_suffix("index.md").unwrap_or(&self.file)
    }
}
