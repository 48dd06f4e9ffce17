//! Turns what an editor wrote into what a program may rely on, one value at a time. Every method takes the
//! raw value and the path to it, returns `None` when there is nothing usable, and has reported why.

use std::sync::Arc;

use super::entry::{Entry, RawSource, RawTranslation, Source};
use super::kind::Kind;
use super::names::Names;
use super::table::Id;
use super::tags::Tags;
use super::text_pool::TextPool;
use super::value::{RawText, Scalar, Text};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{Date, LanguageTag};
use crate::settings::Settings;
use crate::source::{FieldPath, Finding};

/// Characters of the longest summary that fits on a card.
const SUMMARY_LIMIT: usize = 240;

/// What reading any entry needs to know.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub settings: &'a Settings,
    pub names: &'a Names,
    pub tags: &'a Tags,
    /// Short texts that were read already.
    pub texts: &'a TextPool,
    /// The day for which the site is built.
    pub date: Date,
}

impl Scope<'_> {
    /// The language of every `index.md`.
    #[must_use]
    pub fn default_language(&self) -> LanguageTag {
        default_language(self.settings)
    }
}

/// The language of every `index.md`.
#[must_use]
pub fn default_language(settings: &Settings) -> LanguageTag {
    settings.source_language
}

/// Reads one entry.
pub struct Reader<'a> {
    pub scope: Scope<'a>,
    /// `name`, or `title` for pages.
    pub name_field: &'static str,
    pub file: Arc<str>,
    /// Names of the files in the entry's folder.
    pub files: &'a [Arc<str>],
    /// What `index.<lang>.md` files say, by language.
    pub translations: &'a [(LanguageTag, Arc<str>, RawTranslation)],
    /// Languages of the site in which a top-level text is wanting, with the text's key.
    pub untranslated: Vec<(LanguageTag, Box<str>)>,
    pub findings: Vec<Finding>,
    /// The reference that is being read may lead to an archived entry.
    pub may_be_archived: bool,
}

/// Top-level texts that stay as they are in every language unless somebody says otherwise.
const PROPER_NAMES: [&str; 2] = ["legal_name", "short_name"];

impl Reader<'_> {
    /// Reports something about the field at `path`.
    pub fn report(&mut self, path: &FieldPath<'_>, diagnostic: Diagnostic) {
        self.findings.push(Finding::new(&self.file, path, diagnostic));
    }

    /// Reports that a field is not there.
    pub fn missing(&mut self, path: &FieldPath<'_>) {
        let field = path.to_string();
        self.report(path, Diagnostic::error("missing-field").with("field", field));
    }

    /// A scalar's text.
    #[must_use]
    pub fn word<'r>(&self, raw: Option<&'r Scalar>) -> Option<&'r str> {
        raw.and_then(Scalar::text)
    }

    /// A scalar's text, kept.
    #[must_use]
    pub fn boxed(&self, raw: Option<&Scalar>) -> Option<Box<str>> {
        self.word(raw).map(Into::into)
    }

    /// A scalar that must be there.
    pub fn required_word<'r>(&mut self, raw: Option<&'r Scalar>, path: &FieldPath<'_>) -> Option<&'r str> {
        let word = self.word(raw);
        if word.is_none() {
            self.missing(path);
        }
        word
    }

    /// A text that may differ per language.
    pub fn text(&mut self, raw: Option<&RawText>, path: &FieldPath<'_>) -> Option<Text> {
        let text = self.own_text(raw, path)?;
        Some(self.scope.texts.share(text))
    }

    /// A text that no other entry is likely to have.
    fn own_text(&mut self, raw: Option<&RawText>, path: &FieldPath<'_>) -> Option<Text> {
        match raw? {
            RawText::Same(text) => {
                let text = self.checked_text(text, None, path)?;
                Some(Text::Same(text.into()))
            }
            RawText::PerLanguage(texts) => {
                let mut checked = Vec::with_capacity(texts.len());
                for (tag, text) in texts {
                    let here = path.key(tag);
                    let Some(language) = LanguageTag::parse(tag) else {
                        self.report(
                            &here,
                            Diagnostic::error("text-language-unknown").with("tag", tag.as_ref()),
                        );
                        continue;
                    };
                    if let Some(text) = self.checked_text(text, Some(language), &here) {
                        checked.push((language, text));
                    }
                }
                Text::per_language(checked)
            }
        }
    }

    /// A text that must be there.
    pub fn required_text(&mut self, raw: Option<&RawText>, path: &FieldPath<'_>) -> Option<Text> {
        let before = self.findings.len();
        let text = self.text(raw, path);
        if text.is_none() && self.findings.len() == before {
            self.missing(path);
        }
        text
    }

    /// A top-level text: `index.md` holds the default language's (or pairs), `index.<lang>.md` the others.
    pub fn entry_text(
        &mut self,
        raw: Option<&RawText>,
        key: &str,
        pick: impl Fn(&RawTranslation) -> Option<&Scalar>,
    ) -> Option<Text> {
        let path = FieldPath::ROOT.key(key);
        let default = self.scope.default_language();
        let mut texts: Vec<(LanguageTag, Box<str>)> = match self.own_text(raw, &path) {
            None => Vec::new(),
            Some(Text::Same(text)) => vec![(default, text.as_ref().into())],
            Some(Text::PerLanguage(texts)) => texts.to_vec(),
        };
        let translations = self.translations;
        for (language, file, translation) in translations {
            let Some(written) = pick(translation).and_then(Scalar::text) else {
                continue;
            };
            if texts.iter().any(|(tag, _)| tag == language) {
                let diagnostic = Diagnostic::error("text-given-twice")
                    .with("field", key)
                    .with("language", language.as_str());
                self.findings.push(Finding::new(file, &path, diagnostic));
                continue;
            }
            let own_file = std::mem::replace(&mut self.file, file.clone());
            let checked = self.checked_text(written, Some(*language), &path);
            self.file = own_file;
            texts.extend(checked.map(|text| (*language, text)));
        }
        let has = |language| texts.iter().any(|(tag, _)| *tag == language);
        if has(default) && !PROPER_NAMES.contains(&key) {
            for locale in self
                .scope
                .settings
                .languages
                .iter()
                .filter(|locale| !has(locale.tag))
            {
                self.untranslated.push((locale.tag, key.into()));
            }
        }
        Text::per_language(texts)
    }

    /// Says once for each language that an entry is not all there in it.
    pub fn report_untranslated(&mut self, entry: &Entry) {
        let untranslated = std::mem::take(&mut self.untranslated);
        let default = self.scope.default_language();
        for locale in &self.scope.settings.languages {
            let language = locale.tag;
            let diagnostic = Diagnostic::warning("translation-missing").with("language", language.as_str());
            if entry.body(default).is_some() && entry.body(language).is_none() {
                self.report(&FieldPath::ROOT, diagnostic);
                continue;
            }
            // That the English name is wanting has been said as an error.
            let is_reported = |field: &str| field == self.name_field && language == LanguageTag::ENGLISH;
            let missing = untranslated
                .iter()
                .find(|(tag, field)| *tag == language && !is_reported(field));
            if let Some((_, field)) = missing {
                self.report(
                    &FieldPath::ROOT.key(field),
                    diagnostic.with("field", field.as_ref()),
                );
            }
        }
    }

    /// A text without surrounding blanks, after the checks that hold for every text.
    fn checked_text(
        &mut self,
        text: &str,
        language: Option<LanguageTag>,
        path: &FieldPath<'_>,
    ) -> Option<Box<str>> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        for diagnostic in super::wording::check(text, language) {
            self.report(path, diagnostic);
        }
        Some(text.into())
    }

    /// At most `limit` characters in every language.
    pub fn limit_length(
        &mut self,
        text: Option<&Text>,
        limit: usize,
        path: &FieldPath<'_>,
        severity: Severity,
    ) {
        let too_long = text.and_then(|text| text.iter().map(|(_, text)| text.chars().count()).max());
        if let Some(length) = too_long.filter(|length| *length > limit) {
            let diagnostic = Diagnostic::error("text-too-long")
                .with("field", path.to_string())
                .with("length", length.to_string())
                .with("limit", limit.to_string());
            self.report(
                path,
                Diagnostic {
                    severity,
                    ..diagnostic
                },
            );
        }
    }

    /// Reports a summary that does not fit on a card.
    pub fn check_summary(&mut self, summary: Option<&Text>) {
        let path = FieldPath::ROOT.key("summary");
        self.limit_length(summary, SUMMARY_LIMIT, &path, Severity::Error);
    }

    /// Two texts that are needed both, as the rows of small tables.
    pub fn pair(
        &mut self,
        first: (Option<&RawText>, &FieldPath<'_>),
        second: (Option<&RawText>, &FieldPath<'_>),
    ) -> Option<(Text, Text)> {
        let first = self.required_text(first.0, first.1);
        let second = self.required_text(second.0, second.1);
        first.zip(second)
    }

    /// A reference to an entry of `kind`.
    pub fn reference<T>(&mut self, raw: Option<&Scalar>, kind: Kind, path: &FieldPath<'_>) -> Option<Id<T>> {
        let slug = self.word(raw)?;
        self.find(kind, slug, path)
    }

    /// A reference to an entry that may be archived: what a product replaces, whose mark was revoked.
    pub fn past_reference<T>(
        &mut self,
        raw: Option<&Scalar>,
        kind: Kind,
        path: &FieldPath<'_>,
    ) -> Option<Id<T>> {
        self.may_be_archived = true;
        let id = self.reference(raw, kind, path);
        self.may_be_archived = false;
        id
    }

    /// A list of references, without repetitions.
    pub fn references<T>(&mut self, raw: &[Scalar], kind: Kind, path: &FieldPath<'_>) -> Vec<Id<T>> {
        let mut ids = Vec::with_capacity(raw.len());
        for (index, one) in raw.iter().enumerate() {
            let here = path.index(index);
            let Some(id) = self.reference(Some(one), kind, &here) else {
                continue;
            };
            if ids.contains(&id) {
                let diagnostic = Diagnostic::warning("reference-twice").with("slug", one.0.as_ref());
                self.report(&here, diagnostic);
            } else {
                ids.push(id);
            }
        }
        ids
    }

    /// A file of the entry's own folder.
    pub fn file(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Arc<str>> {
        let name = self.word(raw)?;
        if name
            .split('/')
            .any(|part| part.is_empty() || part == "." || part == "..")
            || name.contains('\\')
        {
            self.report(path, Diagnostic::error("file-outside-folder").with("file", name));
            return None;
        }
        if let Some(file) = self.files.iter().find(|file| file.as_ref() == name) {
            return Some(file.clone());
        }
        let other_case = self
            .files
            .iter()
            .find(|file| file.to_lowercase() == name.to_lowercase());
        let diagnostic = match other_case {
            Some(file) => Diagnostic::error("file-letter-case")
                .with("file", name)
                .with("actual", file.as_ref()),
            None => {
                let known = self
                    .files
                    .iter()
                    .map(AsRef::as_ref)
                    .filter(|file| !is_entry_text(file));
                let diagnostic = Diagnostic::error("file-missing").with("file", name);
                match crate::vocabulary::suggest::nearest(name, known) {
                    Some(suggestion) => diagnostic.with("suggestion", suggestion),
                    None => diagnostic,
                }
            }
        };
        self.report(path, diagnostic);
        None
    }

    /// Where facts come from.
    pub fn sources(&mut self, raw: &[RawSource]) -> Vec<Source> {
        let path = FieldPath::ROOT.key("source");
        let mut sources = Vec::with_capacity(raw.len());
        for (index, one) in raw.iter().enumerate() {
            let here = path.index(index);
            let name = self.required_text(one.name.as_ref(), &here.key("name"));
            let url = self.url(one.url.as_ref(), &here.key("url"));
            let date = self.date(one.date.as_ref(), &here.key("date"));
            sources.extend(name.map(|name| Source { name, url, date }));
        }
        sources
    }
}

/// True for the Markdown files that make the entry itself.
#[must_use]
pub fn is_entry_text(file: &str) -> bool {
    file == "index.md"
        || file
            .strip_prefix("index.")
            .and_then(|rest| rest.strip_suffix(".md"))
            .is_some_and(|tag| !tag.is_empty())
}
