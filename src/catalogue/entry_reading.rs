//! Checks what entries of every kind have: name and summary, days and trust, translations, former slugs.

use super::entry::{Entry, RawCommon, Status, TranslationMethod, Trust};
use super::kind::Kind;
use super::load::Parts;
use super::reader::{Reader, is_entry_text};
use super::value::{RawText, Scalar, Text};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{Date, LanguageTag, slug};
use crate::source::{FieldPath, Finding};

/// Months after which a check of the facts is stale.
pub const CHECK_MONTHS: i32 = 12;

impl Reader<'_> {
    /// Reads what every kind has. `name` and `summary` are the raw texts of `index.md`.
    pub fn entry(
        &mut self,
        common: &RawCommon,
        name: Option<&RawText>,
        summary: Option<&RawText>,
        mut parts: Parts,
    ) -> Entry {
        let root = FieldPath::ROOT;
        let name_field = self.name_field;
        let name = self.entry_text(name, name_field, |t| match name_field {
            "title" => t.title.as_ref(),
            _ => t.name.as_ref(),
        });
        let name = self.check_name(name, &parts);
        let summary = self.entry_text(summary, "summary", |t| t.summary.as_ref());
        // A text of another language alone does not stand for the default one.
        let lacks_default = summary
            .as_ref()
            .is_some_and(|text| text.get(self.scope.default_language()).is_none());
        if lacks_default {
            self.missing(&root.key("summary"));
        }
        self.check_summary(summary.as_ref());
        self.check_translated(summary.as_ref(), "summary");
        let seo_title = self.entry_text(common.seo_title.as_ref(), "seo_title", |t| t.seo_title.as_ref());
        self.limit_length(seo_title.as_ref(), 60, &root.key("seo_title"), Severity::Warning);
        let seo_description = self.entry_text(common.seo_description.as_ref(), "seo_description", |t| {
            t.seo_description.as_ref()
        });
        self.limit_length(
            seo_description.as_ref(),
            160,
            &root.key("seo_description"),
            Severity::Warning,
        );
        let published_on = self.date(common.publish_on.as_ref(), &root.key("publish_on"));
        let unpublish_path = root.key("unpublish_on");
        let unpublish_on = self.date(common.unpublish_on.as_ref(), &unpublish_path);
        self.check_order(published_on, unpublish_on, &unpublish_path);
        // Nothing has been checked on a day that is still to come.
        let checked_on = self
            .past_date(common.checked_on.as_ref(), &root.key("checked_on"))
            .filter(|on| *on <= self.scope.date);
        let checker = root.key("checked_by");
        let (checked_by, checked_by_body) = match &common.checked_by {
            Some(RawText::Same(written)) if written.starts_with("body/") => {
                let body = Scalar(written.clone());
                (None, self.any_reference(Some(&body), &[Kind::Body], &checker))
            }
            written => (self.text(written.as_ref(), &checker), None),
        };
        let default = self.scope.default_language();
        for body in parts.bodies.iter_mut().filter(|body| body.language == default) {
            body.method = common.translation;
        }
        self.check_digests(common, &mut parts);
        Entry {
            trust: self.trust(checked_on, checked_by.is_some() || checked_by_body.is_some()),
            methods: self.methods(common),
            // See `check_name`.
            names_itself: parts.file.starts_with("content/markets/"),
            name,
            summary,
            seo_title,
            seo_description,
            archived: common.status == Status::Archived,
            aliases: self.aliases(common),
            published_on,
            updated_on: self.past_date(common.updated_on.as_ref(), &root.key("updated_on")),
            checked_on,
            checked_by,
            checked_by_body,
            sources: self.sources(&common.source),
            featured: common.featured,
            weight: self
                .integer(common.weight.as_ref(), &root.key("weight"), -9999..=9999)
                .unwrap_or(0),
            fictional: common.fictional,
            bodies: parts.bodies,
            files: self
                .files
                .iter()
                .filter(|file| !is_entry_text(file))
                .cloned()
                .collect(),
            slug: parts.slug,
            file: parts.file,
        }
    }

    fn trust(&mut self, checked_on: Option<Date>, is_signed: bool) -> Trust {
        let Some(checked_on) = checked_on else {
            return Trust::Listed;
        };
        if checked_on.add_months(CHECK_MONTHS) < self.scope.date {
            let diagnostic = Diagnostic::warning("check-stale").with("date", checked_on.to_iso());
            self.report(&FieldPath::ROOT.key("checked_on"), diagnostic);
            return Trust::Listed;
        }
        if is_signed {
            Trust::Verified
        } else {
            Trust::Checked
        }
    }

    /// The name must be there in the default language, and in English where the site has it; whatever is
    /// wrong, something is shown.
    fn check_name(&mut self, name: Option<Text>, parts: &Parts) -> Text {
        let path = FieldPath::ROOT.key(self.name_field);
        let default = self.scope.default_language();
        let field = self.name_field;
        let has = |text: &Option<Text>, tag| text.as_ref().is_some_and(|text| text.get(tag).is_some());
        if !has(&name, default) {
            // Markets have a name of their own accord: their country's.
            if !parts.file.starts_with("content/markets/") || name.is_some() {
                self.missing(&path);
            }
        } else if self
            .scope
            .settings
            .languages
            .iter()
            .any(|locale| locale.tag == LanguageTag::ENGLISH)
            && !has(&name, LanguageTag::ENGLISH)
            && !parts.file.starts_with("content/markets/")
        {
            let diagnostic = Diagnostic::error("name-untranslated")
                .with("field", field)
                .with("language", "en");
            self.report(&path, diagnostic);
        }
        self.check_translated(name.as_ref(), field);
        name.unwrap_or_else(|| Text::Same(parts.slug.as_ref().into()))
    }

    /// An English text without Latin letters, or a Persian one without Arabic ones, was pasted.
    fn check_translated(&mut self, text: Option<&Text>, field: &str) {
        let Some(Text::PerLanguage(texts)) = text else {
            return;
        };
        let path = FieldPath::ROOT.key(field);
        for (language, text) in texts.iter() {
            let right_script = match *language {
                LanguageTag::ENGLISH => text.chars().any(|c| c.is_ascii_alphabetic()),
                LanguageTag::PERSIAN => text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
                _ => true,
            };
            if !right_script {
                let diagnostic = Diagnostic::warning("text-untranslated")
                    .with("field", field)
                    .with("language", language.as_str());
                self.report(&path, diagnostic);
            }
        }
    }

    /// How the text of each language was made.
    fn methods(&self, common: &RawCommon) -> Vec<(LanguageTag, TranslationMethod)> {
        let default = self.scope.default_language();
        let method_of = |language| {
            if language == default {
                return common.translation;
            }
            let own = self.translations.iter().find(|(tag, _, _)| *tag == language);
            own.map_or(TranslationMethod::Human, |(_, _, translation)| {
                translation.translation
            })
        };
        let languages = self.scope.settings.written_languages().map(|locale| locale.tag);
        languages
            .map(|language| (language, method_of(language)))
            .collect()
    }

    /// Marks translations whose original has changed since they were made.
    fn check_digests(&mut self, common: &RawCommon, parts: &mut Parts) {
        let default = self.scope.default_language();
        let own_file = self.file.clone();
        let translations = self.translations;
        let others = translations
            .iter()
            .map(|(language, file, one)| (*language, file, one.source_digest.as_ref()));
        let stated = std::iter::once((default, &own_file, common.source_digest.as_ref())).chain(others);
        for (language, file, written) in stated {
            let Some(written) = written.and_then(super::value::Scalar::text) else {
                continue;
            };
            // The default language's text may itself be a translation: of any other that there is.
            let mut originals = parts
                .bodies
                .iter()
                .filter(|body| (body.language == default) != (language == default))
                .map(|body| source_digest(&body.text));
            let Some(first) = originals
                .next()
                .or_else(|| (language != default).then(|| source_digest("")))
            else {
                continue;
            };
            if written == first || originals.any(|digest| written == digest) {
                continue;
            }
            let diagnostic = Diagnostic::warning("translation-stale")
                .with("language", language.as_str())
                .with("digest", first);
            let path = FieldPath::ROOT.key("source_digest");
            self.findings.push(Finding::new(file, &path, diagnostic));
            for body in parts.bodies.iter_mut().filter(|body| body.language == language) {
                body.stale = true;
            }
        }
    }

    fn aliases(&mut self, common: &RawCommon) -> Vec<Box<str>> {
        let list = FieldPath::ROOT.key("aliases");
        let mut aliases = Vec::with_capacity(common.aliases.len());
        for (index, raw) in common.aliases.iter().enumerate() {
            let Some(word) = self.word(Some(raw)) else {
                continue;
            };
            match slug::check_slug(word) {
                Ok(()) => aliases.push(word.into()),
                Err(error) => {
                    let diagnostic = Diagnostic::error("slug-not-portable")
                        .with("slug", word)
                        .with("reason", error.to_string());
                    self.report(&list.index(index), diagnostic);
                }
            }
        }
        aliases
    }
}

/// The digest by which a translation says what it was made from: eight hexadecimal digits of the body's
/// text without surrounding blanks and with plain line ends.
#[must_use]
pub fn source_digest(text: &str) -> String {
    let normal = text.replace("\r\n", "\n");
    let hash = blake3::hash(normal.trim().as_bytes()).to_hex();
    hash.get(..8).unwrap_or_default().to_owned()
}
