//! The words of the interface: one or more Fluent files per language, `strings/<lang>.ftl` and
//! `strings/<lang>.<part>.ftl`. A message that one language lacks is an error before anything is rendered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::Value;

use super::ThemeFiles;
use crate::diagnostic::Diagnostic;
use crate::language::{Argument, LanguageTag, Messages};
use crate::settings::SiteLanguage;

/// The strings of one language.
pub struct Strings {
    messages: Messages,
    /// Messages without arguments, by key with `_` for `-`.
    map: Value,
    plain: BTreeMap<String, String>,
}

impl Strings {
    /// Reads the strings of one language.
    ///
    /// # Errors
    /// When there are none, or a file has a mistake.
    pub(super) fn read(files: &ThemeFiles, language: &SiteLanguage) -> Result<Strings, Vec<Diagnostic>> {
        let prefix = format!("strings/{}.", language.tag);
        let mut sources = Vec::new();
        for path in files.below(&prefix) {
            sources.push((path, files.text(path).map_err(|diagnostic| vec![diagnostic])?));
        }
        if sources.is_empty() {
            let diagnostic =
                Diagnostic::error("strings-language-missing").with("language", language.tag.as_str());
            return Err(vec![diagnostic.at("site.toml", None)]);
        }
        let messages = Messages::from_ftl(&language.locale, &sources)
            .map_err(|error| vec![Diagnostic::error("theme-unreadable").with("reason", error.to_string())])?;
        let plain: BTreeMap<String, String> = messages
            .keys()
            .filter_map(|key| Some((key.to_owned(), messages.get(key, &[]).ok()?)))
            .collect();
        let map: BTreeMap<String, &str> = plain
            .iter()
            .map(|(key, text)| (key.replace('-', "_"), text.as_str()))
            .collect();
        Ok(Strings {
            map: Value::from_serializable(&map),
            messages,
            plain,
        })
    }

    /// What templates see as `s`.
    #[must_use]
    pub fn map(&self) -> &Value {
        &self.map
    }

    /// A message without arguments; the key itself when there is none, which the completeness test makes
    /// impossible for keys that Karvan uses.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        self.plain.get(key).map_or("", String::as_str)
    }

    /// A message with a count.
    #[must_use]
    pub fn count(&self, key: &str, count: usize) -> String {
        self.with(
            key,
            &[("n", Argument::Integer(i64::try_from(count).unwrap_or(i64::MAX)))],
        )
    }

    /// A message with arguments.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.messages.get(key, arguments).unwrap_or_default()
    }

    /// True when there is such a message.
    #[must_use]
    pub fn contains(&self, key: &str) -> bool {
        self.messages.contains(key)
    }

    pub(super) fn messages(&self) -> &Messages {
        &self.messages
    }
}

/// Messages that templates ask for, or that another language has, and that one language lacks.
pub(super) fn incomplete(
    strings: &BTreeMap<LanguageTag, Arc<Strings>>,
    files: &ThemeFiles,
) -> Vec<Diagnostic> {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for language in strings.values() {
        wanted.extend(language.messages.keys().map(str::to_owned));
    }
    for path in files.below("templates/") {
        if let Ok(source) = files.text(path) {
            wanted.extend(keys_used(source));
        }
    }
    let mut found = Vec::new();
    for (tag, language) in strings {
        for key in wanted.iter().filter(|key| !language.contains(key)) {
            found.push(
                Diagnostic::error("string-missing")
                    .with("key", key.as_str())
                    .with("language", tag.as_str()),
            );
        }
    }
    found
}

/// Keys in `s.some_key` and `t(key="some-key"`.
fn keys_used(source: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let boundary =
        |before: Option<char>| !before.is_some_and(|c| c.is_ascii_alphanumeric() || "_.]\"'".contains(c));
    for (at, _) in source.match_indices("s.") {
        let before = source.get(..at).and_then(|text| text.chars().next_back());
        let key: String = source
            .get(at + 2..)
            .unwrap_or_default()
            .chars()
            .take_while(|c| is_key(*c))
            .collect();
        let inside_expression = source.get(..at).is_some_and(|text| {
            text.rfind("{{").max(text.rfind("{%")) > text.rfind("}}").max(text.rfind("%}"))
        });
        if boundary(before) && inside_expression && !key.is_empty() {
            keys.push(key.replace('_', "-"));
        }
    }
    for (at, opening) in source.match_indices("t(key=\"") {
        let rest = source.get(at + opening.len()..).unwrap_or_default();
        let key: String = rest.chars().take_while(|c| is_key(*c)).collect();
        keys.push(key.replace('_', "-"));
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_keys_that_a_template_uses() {
        let source = "{{ s.minimum_order }}{% if s.lead_time %}{{ page.labels.x }}{{ t(key=\"products-count\", n=2) }}files.txt";
        assert_eq!(
            keys_used(source),
            ["minimum-order", "lead-time", "products-count"]
        );
    }
}
