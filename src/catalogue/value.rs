//! What front matter holds before and after checking: scalars that keep their text, and texts that may
//! differ per language. Nothing here knows fields.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::language::{LanguageTag, parse_decimal};

/// A single value exactly as written: `0409.00` stays `0409.00`, whatever YAML would make of it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Scalar(pub Box<str>);

/// A list as written. Front matter of all entries is in memory at once, so it is kept without room to grow.
pub type List<T> = Box<[T]>;

impl Scalar {
    /// The text without surrounding blanks; `None` when nothing is left.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let text = self.0.trim();
        (!text.is_empty()).then_some(text)
    }
}

impl JsonSchema for Scalar {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Scalar".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number"], "x-accepts": "scalar" })
    }
}

/// A text as written: one for all languages, or one per language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawText {
    Same(Box<str>),
    /// In the order written.
    PerLanguage(List<(Box<str>, Box<str>)>),
}

impl<'de> Deserialize<'de> for RawText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawTextVisitor)
    }
}

struct RawTextVisitor;

impl<'de> Visitor<'de> for RawTextVisitor {
    type Value = RawText;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text or a text per language")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<RawText, E> {
        Ok(RawText::Same(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<RawText, E> {
        Ok(RawText::Same(text.into()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<RawText, E> {
        Ok(RawText::Same(value.to_string().into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<RawText, E> {
        Ok(RawText::Same(number.to_string().into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<RawText, E> {
        Ok(RawText::Same(number.to_string().into()))
    }

    fn visit_unit<E: Error>(self) -> Result<RawText, E> {
        Ok(RawText::Same(Box::default()))
    }

    // Floats fall through to an error on purpose: `1.10` has lost its zero by now.

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawText, A::Error> {
        let mut texts: Vec<(Box<str>, Box<str>)> = Vec::with_capacity(2);
        while let Some((language, text)) = map.next_entry::<Box<str>, Option<Box<str>>>()? {
            if texts.iter().any(|(known, _)| *known == language) {
                return Err(A::Error::custom("a language is given twice"));
            }
            texts.push((language, text.unwrap_or_default()));
        }
        Ok(RawText::PerLanguage(texts.into()))
    }
}

impl JsonSchema for RawText {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [
                { "type": ["string", "number", "boolean"] },
                { "type": "object", "additionalProperties": { "type": ["string", "number"] } }
            ],
            "x-accepts": "text"
        })
    }
}

/// A checked text. Clones share it: lists, reports and tables name the same entries many times.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Text {
    /// The same in every language.
    Same(Arc<str>),
    /// At least one language; sorted by tag.
    PerLanguage(Arc<[(LanguageTag, Box<str>)]>),
}

impl Text {
    /// From pairs; `None` when there is none.
    #[must_use]
    pub fn per_language(mut texts: Vec<(LanguageTag, Box<str>)>) -> Option<Text> {
        texts.sort_unstable_by_key(|(tag, _)| *tag);
        (!texts.is_empty()).then(|| Text::PerLanguage(texts.into()))
    }

    /// The text meant for `language`.
    #[must_use]
    pub fn get(&self, language: LanguageTag) -> Option<&str> {
        match self {
            Text::Same(text) => Some(text),
            Text::PerLanguage(texts) => texts
                .iter()
                .find(|(tag, _)| *tag == language)
                .map(|(_, text)| text.as_ref()),
        }
    }

    /// The text for `language`, else for the first of `fallbacks` that has one, else the first there is; with the
    /// language that it is in when that differs from the one asked for, so that the page can mark it. What several languages write alike
    /// (`EAC`) belongs to none of them.
    #[must_use]
    pub fn shown(&self, language: LanguageTag, fallbacks: &[LanguageTag]) -> (&str, Option<LanguageTag>) {
        match self {
            Text::Same(text) => (text, None),
            Text::PerLanguage(texts) => {
                let find = |wanted| texts.iter().find(|(tag, _)| *tag == wanted);
                match find(language) {
                    Some((_, text)) => (text, None),
                    None => fallbacks
                        .iter()
                        .find_map(|one| find(*one))
                        .or_else(|| texts.first())
                        .map_or(("", None), |(tag, text)| {
                            let alike = texts.len() > 1 && texts.iter().all(|(_, other)| other == text);
                            (text, (!alike).then_some(*tag))
                        }),
                }
            }
        }
    }

    /// Every text with its language (`None` when it is the same in all).
    pub fn iter(&self) -> impl Iterator<Item = (Option<LanguageTag>, &str)> {
        let (same, pairs) = match self {
            Text::Same(text) => (Some(text), None),
            Text::PerLanguage(texts) => (None, Some(texts)),
        };
        same.into_iter().map(|text| (None, text.as_ref())).chain(
            pairs
                .into_iter()
                .flat_map(|texts| texts.iter())
                .map(|(tag, text)| (Some(*tag), text.as_ref())),
        )
    }
}

/// A decimal number in ASCII digits, with the decimals that the editor wrote: `1.80` is not `1.8`.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    text: Box<str>,
    value: f64,
}

impl Number {
    /// Reads digits of any script, with or without grouping; `None` for anything that is not a finite number.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let text = parse_decimal(written).ok()?;
        let value: f64 = text.parse().ok()?;
        value.is_finite().then(|| Self {
            text: text.into(),
            value,
        })
    }

    /// ASCII digits, `.` before decimals, `-` for negative numbers.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// For comparing and computing, never for showing.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, serde::Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Fixture {
        hs: Option<Scalar>,
        label: Option<RawText>,
    }

    fn read(yaml: &str) -> Result<Fixture, serde_yaml::Error> {
        serde_yaml::from_str(yaml)
    }

    #[test]
    fn scalars_keep_their_text() {
        for written in ["0409.00", "1.10", "007", "no", "1e3", "0x1F", "12:30", "۱۴۰۵/۱/۱"] {
            assert_eq!(
                read(&format!("hs: {written}")).unwrap().hs.unwrap().0.as_ref(),
                written
            );
        }
        assert!(read("hs:").unwrap().hs.is_none());
    }

    #[test]
    fn a_text_that_languages_share_is_not_marked_as_one_of_them() {
        let tag = |tag| LanguageTag::parse(tag).unwrap();
        let shown = |texts: &[(&'static str, &'static str)]| {
            let texts = texts
                .iter()
                .map(|(language, text)| (tag(language), (*text).into()));
            let text = Text::per_language(texts.collect()).unwrap();
            text.shown(tag("ru"), &[tag("fa")]).1
        };
        assert_eq!(shown(&[("fa", "EAC"), ("en", "EAC")]), None);
        assert_eq!(shown(&[("fa", "ایاک"), ("en", "EAC")]), Some(tag("fa")));
        assert_eq!(shown(&[("fa", "EAC")]), Some(tag("fa")));
    }

    #[test]
    fn texts_are_one_or_one_per_language_but_never_a_float() {
        assert_eq!(read("label: 12").unwrap().label, Some(RawText::Same("12".into())));
        assert!(read("label: 1.10").is_err());
        assert!(read("label: {fa: الف, fa: ب}").is_err());
        let RawText::PerLanguage(texts) = read("label: {fa: دبی, en: Flow rate}").unwrap().label.unwrap()
        else {
            panic!("expected one text per language")
        };
        assert_eq!(
            *texts,
            [("fa".into(), "دبی".into()), ("en".into(), "Flow rate".into())]
        );
    }
}
