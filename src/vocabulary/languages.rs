//! Languages by BCP 47 tag, with their names, their own names and their direction.
//!
//! Not for the site's own locales (digits, calendars: `language` does that) but for naming languages: those a
//! company speaks, a document is written in, a market reads.

use std::sync::LazyLock;

use super::countries::Country;
use super::names::Names;
use super::suggest::nearest;
use super::table;

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    table::rows(include_str!("data/languages.tsv"))
        .filter_map(Language::from_row)
        .collect()
});

/// A language that has names in the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    tag: &'static str,
    is_right_to_left: bool,
    own_name: &'static str,
    names: Names,
}

/// Why a text is not a language tag that can be named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// A region where a language is wanted, such as `IR` or `OM`.
    #[error("`{written}` is a country, not a language")]
    RegionAlone { written: String, country: &'static str },
    /// Right in content, wrong in form: `fa_IR`, `FA`.
    #[error("write `{suggestion}`")]
    Form { written: String, suggestion: String },
    #[error("`{written}` is not a language tag")]
    Unknown {
        written: String,
        suggestion: Option<&'static str>,
    },
}

impl Language {
    /// Reads `language[-Script][-REGION]`. A tag with more than the language finds the most exact row: `pt-BR`
    /// has its own name, `ar-OM` is Arabic.
    ///
    /// # Errors
    /// See [`LanguageError`].
    pub fn parse(written: &str) -> Result<&'static Language, LanguageError> {
        let trimmed = written.trim();
        let well_formed = well_formed(trimmed);
        let found = well_formed.as_deref().and_then(find);
        match (found, well_formed) {
            (Some(language), Some(tag)) if tag == trimmed && !is_region(trimmed) => Ok(language),
            // `FA` and `IR` look alike: two capitals are a region if there is one and no such language.
            (Some(_), Some(tag)) => Err(LanguageError::Form {
                written: trimmed.to_owned(),
                suggestion: tag,
            }),
            _ => Err(unknown(trimmed)),
        }
    }

    /// The row with exactly this tag.
    pub fn by_tag(tag: &str) -> Option<&'static Language> {
        let index = LANGUAGES
            .binary_search_by(|language| language.tag.cmp(tag))
            .ok()?;
        LANGUAGES.get(index)
    }

    /// All languages, by tag.
    pub fn all() -> impl Iterator<Item = &'static Language> {
        LANGUAGES.iter()
    }

    fn from_row(mut cells: std::str::Split<'static, char>) -> Option<Language> {
        Some(Language {
            tag: cells.next()?,
            is_right_to_left: cells.next()? == "rtl",
            own_name: cells.next()?,
            names: table::names(&mut cells)?,
        })
    }

    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Of the script that the language is mostly written in.
    pub fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }

    /// The language's name in itself (`العربية`); English where CLDR has none.
    pub fn own_name(&self) -> &'static str {
        if self.own_name.is_empty() {
            self.names.en
        } else {
            self.own_name
        }
    }

    pub fn name(&self, language: &str) -> &'static str {
        self.names.get(language)
    }
}

/// The tag with hyphens and the usual letter case, if its parts look like language, script and region.
fn well_formed(written: &str) -> Option<String> {
    let mut parts = written.split(['-', '_']);
    let language = parts.next()?;
    let is_language =
        (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_language {
        return None;
    }
    let mut tag = language.to_ascii_lowercase();
    let mut part = parts.next();
    if let Some(script) =
        part.filter(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
    {
        let (first, rest) = script.split_at_checked(1)?;
        tag.push('-');
        tag.push_str(&first.to_ascii_uppercase());
        tag.push_str(&rest.to_ascii_lowercase());
        part = parts.next();
    }
    if let Some(region) = part {
        let region = region.to_ascii_uppercase();
        let is_area = region.len() == 3 && region.bytes().all(|byte| byte.is_ascii_digit());
        if !is_area && Country::by_code(&region).is_none() {
            return None;
        }
        tag.push('-');
        tag.push_str(&region);
    }
    parts.next().is_none().then_some(tag)
}

/// The most exact row for a well-formed tag.
fn find(tag: &str) -> Option<&'static Language> {
    let mut tag = tag;
    loop {
        if let Some(language) = Language::by_tag(tag) {
            return Some(language);
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

/// Two capital letters that name a country.
fn is_region(written: &str) -> bool {
    Country::by_code(written).is_some()
}

fn unknown(written: &str) -> LanguageError {
    if let Some(country) = Country::by_code(&written.to_ascii_uppercase()) {
        return LanguageError::RegionAlone {
            written: written.to_owned(),
            country: country.alpha2(),
        };
    }
    let by_name = LANGUAGES.iter().find(|language| {
        let names = [
            language.names.fa,
            language.names.en,
            language.names.ar,
            language.names.ru,
            language.own_name,
        ];
        names.iter().any(|name| name.eq_ignore_ascii_case(written))
    });
    let suggestion = by_name
        .map(|language| language.tag)
        .or_else(|| nearest(written, LANGUAGES.iter().map(|language| language.tag)));
    LanguageError::Unknown {
        written: written.to_owned(),
        suggestion,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_language_in_others_and_in_itself() {
        let arabic = Language::parse("ar").unwrap();
        assert_eq!(
            [arabic.name("fa"), arabic.name("en"), arabic.own_name()],
            ["عربی", "Arabic", "العربية"]
        );
        assert!(arabic.is_right_to_left());
        assert_eq!(Language::parse("ar-OM"), Ok(arabic));
        assert_eq!(
            Language::parse("pt-BR").unwrap().name("en"),
            "Brazilian Portuguese"
        );
        assert_eq!(Language::parse("zh-Hans-CN").unwrap().tag(), "zh-Hans");
    }

    #[test]
    fn refuses_a_region_alone() {
        assert!(matches!(
            Language::parse("OM"),
            Err(LanguageError::Form { .. } | LanguageError::RegionAlone { .. })
        ));
        assert!(matches!(
            Language::parse("iq"),
            Err(LanguageError::RegionAlone { country: "IQ", .. })
        ));
        assert!(matches!(
            Language::parse("IR"),
            Err(LanguageError::RegionAlone { country: "IR", .. })
        ));
    }

    #[test]
    fn corrects_the_form() {
        for (written, wanted) in [("fa_IR", "fa-IR"), ("EN-gb", "en-GB"), ("zh-hans", "zh-Hans")] {
            let error = Language::parse(written).unwrap_err();
            assert_eq!(
                error,
                LanguageError::Form {
                    written: written.to_owned(),
                    suggestion: wanted.to_owned()
                }
            );
        }
    }

    #[test]
    fn suggests_the_tag_for_a_name() {
        for (written, tag) in [("Persian", "fa"), ("عربی", "ar"), ("русский", "ru")] {
            assert!(
                matches!(Language::parse(written), Err(LanguageError::Unknown { suggestion: Some(found), .. }) if found == tag),
                "{written}"
            );
        }
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(LANGUAGES.is_sorted_by(|a, b| a.tag < b.tag));
        assert!(Language::all().count() > 150);
    }
}
