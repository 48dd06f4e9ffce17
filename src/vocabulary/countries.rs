//! Countries of ISO 3166-1 (alpha-2), with CLDR's names.
//!
//! Groups such as the EU or BRICS are not countries: they are in `country_groups`.

use std::sync::LazyLock;

use super::country_groups::CountryGroup;
use super::names::Names;
use super::suggest::nearest;
use super::table;

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    table::rows(include_str!("data/countries.tsv"))
        .filter_map(Country::from_row)
        .collect()
});

/// One of the 249 countries of ISO 3166-1.
#[derive(Debug, PartialEq, Eq)]
pub struct Country {
    alpha2: &'static str,
    alpha3: &'static str,
    names: Names,
}

/// Why a text is not a country code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountryError {
    /// A code in small letters.
    #[error("write {suggestion} in capital letters")]
    LowerCase {
        written: String,
        suggestion: &'static str,
    },
    /// `UK`, which ISO 3166-1 does not have.
    #[error("the United Kingdom is GB")]
    UnitedKingdom { written: String },
    /// A group of countries, such as `EU`.
    #[error("{group} is a group of countries")]
    Group { written: String, group: CountryGroup },
    /// Three letters of ISO 3166-1 alpha-3.
    #[error("write {suggestion}, two letters")]
    Alpha3 {
        written: String,
        suggestion: &'static str,
    },
    #[error("`{written}` is not a country code")]
    Unknown {
        written: String,
        suggestion: Option<&'static str>,
    },
}

impl Country {
    /// Reads an alpha-2 code in capital letters, as data must have it.
    ///
    /// # Errors
    /// See [`CountryError`]; a country's name in a shipped language is understood for the suggestion.
    pub fn parse(written: &str) -> Result<&'static Country, CountryError> {
        let trimmed = written.trim();
        if let Some(country) = Country::by_code(trimmed) {
            return Ok(country);
        }
        let owned = trimmed.to_owned();
        let upper = trimmed.to_ascii_uppercase();
        if upper == "UK" {
            return Err(CountryError::UnitedKingdom { written: owned });
        }
        if let Some(group) = CountryGroup::parse(&upper) {
            return Err(CountryError::Group {
                written: owned,
                group,
            });
        }
        if let Some(country) = Country::by_code(&upper) {
            return Err(CountryError::LowerCase {
                written: owned,
                suggestion: country.alpha2,
            });
        }
        if let Some(country) = COUNTRIES.iter().find(|country| country.alpha3 == upper) {
            return Err(CountryError::Alpha3 {
                written: owned,
                suggestion: country.alpha2,
            });
        }
        Err(CountryError::Unknown {
            written: owned,
            suggestion: by_name(trimmed),
        })
    }

    /// The country with exactly this alpha-2 code.
    pub fn by_code(alpha2: &str) -> Option<&'static Country> {
        let index = COUNTRIES
            .binary_search_by(|country| country.alpha2.cmp(alpha2))
            .ok()?;
        COUNTRIES.get(index)
    }

    /// The country of a market's slug: the alpha-2 code in small letters (`om`).
    pub fn by_slug(slug: &str) -> Option<&'static Country> {
        if slug.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        Country::by_code(&slug.to_ascii_uppercase())
    }

    /// All countries, by code.
    pub fn all() -> impl Iterator<Item = &'static Country> {
        COUNTRIES.iter()
    }

    fn from_row(mut cells: std::str::Split<'static, char>) -> Option<Country> {
        Some(Country {
            alpha2: cells.next()?,
            alpha3: cells.next()?,
            names: table::names(&mut cells)?,
        })
    }

    /// Two capital letters.
    pub fn alpha2(&self) -> &'static str {
        self.alpha2
    }

    /// Three capital letters.
    pub fn alpha3(&self) -> &'static str {
        self.alpha3
    }

    pub fn name(&self, language: &str) -> &'static str {
        self.names.get(language)
    }

    pub fn names(&self) -> Names {
        self.names
    }
}

/// The code of the country whose name comes nearest.
fn by_name(written: &str) -> Option<&'static str> {
    let names = COUNTRIES.iter().flat_map(|country| {
        [
            country.names.fa,
            country.names.en,
            country.names.ar,
            country.names.ru,
        ]
        .map(|name| (name, country.alpha2))
    });
    let found = nearest(written, names.clone().map(|(name, _)| name))?;
    names
        .into_iter()
        .find(|(name, _)| *name == found)
        .map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_names_in_four_languages() {
        let oman = Country::parse("OM").unwrap();
        assert_eq!(
            [oman.name("fa"), oman.name("en"), oman.name("ar"), oman.name("ru")],
            ["عمان", "Oman", "عُمان", "Оман"]
        );
        assert_eq!(Country::by_slug("om"), Some(oman));
        assert_eq!(Country::by_slug("OM"), None);
    }

    #[test]
    fn there_are_249() {
        assert_eq!(Country::all().count(), 249);
        assert!(COUNTRIES.is_sorted_by(|a, b| a.alpha2 < b.alpha2));
        for country in Country::all() {
            assert_eq!((country.alpha2.len(), country.alpha3.len()), (2, 3));
        }
    }

    #[test]
    fn uk_and_eu_are_not_countries() {
        assert!(matches!(
            Country::parse("UK"),
            Err(CountryError::UnitedKingdom { .. })
        ));
        assert!(matches!(
            Country::parse("EU"),
            Err(CountryError::Group {
                group: CountryGroup::Eu,
                ..
            })
        ));
        assert!(matches!(Country::parse("EAEU"), Err(CountryError::Group { .. })));
    }

    #[test]
    fn suggests_the_code() {
        assert!(matches!(
            Country::parse("ir"),
            Err(CountryError::LowerCase { suggestion: "IR", .. })
        ));
        assert!(matches!(
            Country::parse("IRN"),
            Err(CountryError::Alpha3 { suggestion: "IR", .. })
        ));
        assert!(matches!(
            Country::parse("Irak"),
            Err(CountryError::Unknown {
                suggestion: Some("IQ" | "IR"),
                ..
            })
        ));
        assert!(matches!(
            Country::parse("عمان"),
            Err(CountryError::Unknown {
                suggestion: Some("OM"),
                ..
            })
        ));
        assert!(matches!(
            Country::parse("XX"),
            Err(CountryError::Unknown { suggestion: None, .. })
        ));
    }

    #[test]
    fn persian_names_use_persian_letters() {
        for country in Country::all() {
            assert!(
                !country.name("fa").contains(['ي', 'ك', 'ى', 'ۀ']),
                "{}",
                country.alpha2
            );
        }
    }
}
