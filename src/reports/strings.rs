//! The words of the reports in the languages in which the program speaks, and values as people read them.

use crate::catalogue::Text;
use crate::diagnostic::Language;
use crate::language::messages::{MessagesError, MissingMessage};
use crate::language::{Argument, DateFormatter, LanguageTag, Locale, LocaleError, Messages, NumberFormatter};

/// Titles, heads of columns and words of one language, with its dates and numbers.
pub struct Strings {
    messages: Messages,
    dates: DateFormatter,
    numbers: NumberFormatter,
    locale: Locale,
    tag: LanguageTag,
}

/// Why a language cannot be spoken; never so with the files that are compiled in, which a test reads.
#[derive(Debug, thiserror::Error)]
pub enum StringsError {
    #[error(transparent)]
    Messages(#[from] MessagesError),
    #[error(transparent)]
    Locale(#[from] LocaleError),
}

impl Strings {
    /// Reads the strings of a language.
    ///
    /// # Errors
    /// [`StringsError`].
    pub fn new(language: Language) -> Result<Strings, StringsError> {
        let locale = Locale::new(language.tag())?;
        let (tag, name, text) = match language {
            Language::English => (LanguageTag::ENGLISH, "en.ftl", include_str!("strings/en.ftl")),
            Language::Persian => (LanguageTag::PERSIAN, "fa.ftl", include_str!("strings/fa.ftl")),
        };
        Ok(Strings {
            messages: Messages::from_ftl(&locale, &[(name, text)])?,
            dates: DateFormatter::new(&locale)?,
            numbers: NumberFormatter::new(&locale)?,
            locale,
            tag,
        })
    }

    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A string; its key where there is none, which a test looks for.
    pub(super) fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    pub(super) fn with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.find(key, arguments).unwrap_or_else(|_| key.to_owned())
    }

    pub(super) fn find(
        &self,
        key: &str,
        arguments: &[(&str, Argument<'_>)],
    ) -> Result<String, MissingMessage> {
        self.messages.get(key, arguments)
    }

    /// The word of a fixed list.
    pub(super) fn word(&self, group: &str, word: &str) -> String {
        self.get(&format!("word-{group}-{word}"))
    }

    pub(super) fn number(&self, number: i64) -> String {
        self.numbers.integer(number)
    }

    /// A day in the calendar of the language.
    pub(super) fn date(&self, date: crate::language::Date) -> String {
        self.dates.numeric(date)
    }

    /// The text for a reader of this language.
    pub(super) fn text<'t>(&self, text: &'t Text, default: LanguageTag) -> &'t str {
        text.shown(self.tag, &[default]).0
    }

    #[cfg(test)]
    pub(super) fn keys(&self) -> Vec<&str> {
        self.messages.keys().collect()
    }
}
