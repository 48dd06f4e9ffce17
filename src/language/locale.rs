//! A locale: one language of the site with what follows from it: direction, calendar, digits, its own name.
//!
//! Built from a BCP 47 tag; script, direction, calendar and digits come from CLDR, and each may be overridden by
//! settings. The locale of the machine plays no part. Formatting itself is in the sibling modules.

use std::fmt;
use std::sync::Arc;

use icu::calendar::AnyCalendarKind;
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::extensions::unicode::{key, value};
use icu::locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander, locale};
use serde::{Deserialize, Serialize};

use super::tag::LanguageTag;

/// Direction of a page or of a run of text, as HTML's `dir` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `"ltr"` or `"rtl"`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The calendar in which a locale shows dates. Dates are always stored as Gregorian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Calendar {
    /// The Gregorian calendar.
    Gregorian,
    /// The Solar Hijri (Jalali) calendar of Iran.
    Persian,
}

/// The digits in which a locale shows numbers. Codes (HS, GTIN, telephone) stay Latin whatever this says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// 0–9; CLDR `latn`.
    Latin,
    /// ۰–۹, U+06F0…U+06F9; CLDR `arabext`.
    Persian,
    /// ٠–٩, U+0660…U+0669; CLDR `arab`.
    ArabicIndic,
}

impl Digits {
    /// CLDR's name of them, as in `fa-u-nu-arabext`.
    #[must_use]
    pub fn cldr(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::Persian => "arabext",
            Self::ArabicIndic => "arab",
        }
    }
}

/// Why a locale, or a formatter for it, could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// The text is not a BCP 47 language tag, or one of more than eight characters.
    #[error("`{tag}` is not a language tag")]
    InvalidTag {
        /// The text as given.
        tag: String,
    },
    /// Well formed, but CLDR does not know the script of that language.
    #[error("the language `{tag}` is not known")]
    UnknownLanguage {
        /// The tag as given.
        tag: String,
    },
    /// The built-in data lacks something for this locale.
    #[error("no {what} data for `{tag}`: {reason}")]
    NoData {
        /// The locale's tag.
        tag: String,
        /// `number`, `date`, `collation` or `calendar`.
        what: &'static str,
        /// ICU4X's own words.
        reason: String,
    },
}

/// One language of the site. Cheap to clone, `Send + Sync`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The tag by which texts are kept and marked; do not change it.
    pub tag: LanguageTag,
    identifier: LanguageIdentifier,
    language: Arc<str>,
    script: Arc<str>,
    own_name: Arc<str>,
    open_graph: Arc<str>,
    direction: Direction,
    calendar: Calendar,
    digits: Digits,
}

impl Locale {
    /// Makes a locale from a BCP 47 tag such as `fa`, `en`, `ar`, `uz-Cyrl`. The extension keys `-u-nu-` and
    /// `-u-ca-` are honoured and then dropped from the tag. Plain `en` means English as written in `en-GB`.
    ///
    /// # Errors
    /// [`LocaleError::InvalidTag`] or [`LocaleError::UnknownLanguage`]; [`LocaleError::NoData`] should not happen
    /// with the data that is compiled in.
    pub fn new(tag: &str) -> Result<Self, LocaleError> {
        let invalid = || LocaleError::InvalidTag { tag: tag.to_owned() };
        let full: icu::locale::Locale = tag.parse().map_err(|_| invalid())?;
        if full.id.language.is_unknown() {
            return Err(invalid());
        }
        let expander = LocaleExpander::new_extended();
        let mut maximal = full.id.clone();
        expander.maximize(&mut maximal);
        let script = maximal
            .script
            .ok_or_else(|| LocaleError::UnknownLanguage { tag: tag.to_owned() })?;
        let direction = match LocaleDirectionality::new_with_expander(expander).get(&full.id) {
            Some(icu::locale::Direction::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        };
        let normalised = full.id.to_string();
        let own_tag = LanguageTag::parse(&normalised).ok_or_else(invalid)?;
        let language = full.id.language.to_string();
        let identifier = british_unless_told(&full.id);
        let region = identifier.region.or(maximal.region);
        let open_graph = region.map_or_else(|| language.clone(), |region| format!("{language}_{region}"));
        Ok(Self {
            calendar: default_calendar(&full)?,
            digits: default_digits(&full)?,
            own_name: own_name(&normalised, &language).into(),
            script: script.to_string().into(),
            language: language.into(),
            open_graph: open_graph.into(),
            tag: own_tag,
            identifier,
            direction,
        })
    }

    /// The BCP 47 tag for `lang` and `hreflang`, such as `fa`.
    pub fn tag(&self) -> &str {
        self.tag.as_str()
    }

    /// The language subtag alone, such as `fa`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The ISO 15924 script code, such as `Arab`.
    pub fn script(&self) -> &str {
        &self.script
    }

    /// The language's name in itself, such as «فارسی»; the tag where the table has none.
    pub fn own_name(&self) -> &str {
        &self.own_name
    }

    /// The `og:locale` form, such as `fa_IR`.
    pub fn open_graph(&self) -> &str {
        &self.open_graph
    }

    /// The base direction of its pages.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether its pages run from right to left.
    pub fn is_rtl(&self) -> bool {
        self.direction == Direction::Rtl
    }

    /// The calendar in which its dates are shown.
    pub fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The digits in which its numbers are shown.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The same locale in another direction.
    #[must_use]
    pub fn with_direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// The same locale with another calendar.
    #[must_use]
    pub fn with_calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = calendar;
        self
    }

    /// The same locale with other digits.
    #[must_use]
    pub fn with_digits(mut self, digits: Digits) -> Self {
        self.digits = digits;
        self
    }

    /// The same locale under another own name, for languages that the built-in table lacks.
    #[must_use]
    pub fn with_own_name(mut self, name: &str) -> Self {
        self.own_name = name.into();
        self
    }

    /// The locale as ICU4X wants it, digits and calendar said explicitly so that overrides hold.
    pub(super) fn icu(&self) -> icu::locale::Locale {
        let mut locale = icu::locale::Locale::from(self.identifier.clone());
        let numbering = match self.digits {
            Digits::Latin => value!("latn"),
            Digits::Persian => value!("arabext"),
            Digits::ArabicIndic => value!("arab"),
        };
        let calendar = match self.calendar {
            Calendar::Gregorian => value!("gregory"),
            Calendar::Persian => value!("persian"),
        };
        locale.extensions.unicode.keywords.set(key!("nu"), numbering);
        locale.extensions.unicode.keywords.set(key!("ca"), calendar);
        locale
    }

    pub(super) fn no_data(&self, what: &'static str, reason: &impl fmt::Display) -> LocaleError {
        LocaleError::NoData {
            tag: self.tag.to_string(),
            what,
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag.as_str())
    }
}

/// CLDR's bare `en` is American; export papers use day before month, so bare `en` is formatted as `en-GB`.
fn british_unless_told(identifier: &LanguageIdentifier) -> LanguageIdentifier {
    if *identifier == locale!("en").id {
        locale!("en-GB").id
    } else {
        identifier.clone()
    }
}

fn default_calendar(locale: &icu::locale::Locale) -> Result<Calendar, LocaleError> {
    match AnyCalendarKind::try_new(locale.into()) {
        Ok(AnyCalendarKind::Persian) => Ok(Calendar::Persian),
        Ok(_) => Ok(Calendar::Gregorian),
        Err(error) => Err(LocaleError::NoData {
            tag: locale.to_string(),
            what: "calendar",
            reason: error.to_string(),
        }),
    }
}

/// CLDR's default digits of a locale, seen in how it writes one; digits that Karvan has no table for become Latin.
fn default_digits(locale: &icu::locale::Locale) -> Result<Digits, LocaleError> {
    let formatter =
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map_err(|error| {
            LocaleError::NoData {
                tag: locale.to_string(),
                what: "number",
                reason: error.to_string(),
            }
        })?;
    Ok(match formatter.format_to_string(&1.into()).as_str() {
        "۱" => Digits::Persian,
        "١" => Digits::ArabicIndic,
        _ => Digits::Latin,
    })
}

/// Names of languages in themselves. ICU4X has them only in its unstable part, so the likely ones are kept here.
const OWN_NAMES: [(&str, &str); 44] = [
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("ckb", "کوردی"),
    ("cs", "Čeština"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fa-AF", "دری"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақ тілі"),
    ("ko", "한국어"),
    ("ky", "Кыргызча"),
    ("ms", "Melayu"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sr", "Српски"),
    ("sw", "Kiswahili"),
    ("tg", "Тоҷикӣ"),
    ("tk", "Türkmençe"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "O‘zbekcha"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

fn own_name(tag: &str, language: &str) -> String {
    let named = |wanted: &str| {
        OWN_NAMES
            .iter()
            .find(|(tag, _)| *tag == wanted)
            .map(|(_, name)| *name)
    };
    named(tag).or_else(|| named(language)).unwrap_or(tag).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derives_everything_of_persian_from_its_tag() {
        let locale = Locale::new("fa").unwrap();
        assert_eq!(locale.direction(), Direction::Rtl);
        assert_eq!(locale.calendar(), Calendar::Persian);
        assert_eq!(locale.digits(), Digits::Persian);
        assert_eq!(locale.script(), "Arab");
        assert_eq!(locale.own_name(), "فارسی");
        assert_eq!(locale.open_graph(), "fa_IR");
    }

    #[test]
    fn direction_calendar_and_digits_are_independent_of_one_another() {
        let arabic = Locale::new("ar").unwrap();
        assert_eq!(
            (arabic.direction(), arabic.calendar()),
            (Direction::Rtl, Calendar::Gregorian)
        );
        assert_eq!(arabic.digits(), Digits::Latin);
        assert_eq!(Locale::new("ar-EG").unwrap().digits(), Digits::ArabicIndic);
        let russian = Locale::new("ru").unwrap();
        assert_eq!(
            (russian.direction(), russian.open_graph()),
            (Direction::Ltr, "ru_RU")
        );
        assert_eq!(Locale::new("az-Arab").unwrap().direction(), Direction::Rtl);
        assert_eq!(Locale::new("uz").unwrap().script(), "Latn");
    }

    #[test]
    fn settings_and_extension_keys_override_what_follows_from_the_tag() {
        let locale = Locale::new("fa-u-nu-latn-ca-gregory").unwrap();
        assert_eq!(
            (locale.tag(), locale.digits(), locale.calendar()),
            ("fa", Digits::Latin, Calendar::Gregorian)
        );
        assert_eq!(
            Locale::new("en").unwrap().with_digits(Digits::Persian).digits(),
            Digits::Persian
        );
    }

    #[test]
    fn english_is_british_unless_told_otherwise() {
        assert_eq!(Locale::new("en").unwrap().open_graph(), "en_GB");
        assert_eq!(Locale::new("en").unwrap().tag(), "en");
        assert_eq!(Locale::new("en-US").unwrap().open_graph(), "en_US");
    }

    #[test]
    fn refuses_what_is_not_a_language() {
        assert!(matches!(
            Locale::new("فارسی"),
            Err(LocaleError::InvalidTag { .. })
        ));
        assert!(matches!(Locale::new(""), Err(LocaleError::InvalidTag { .. })));
        assert!(matches!(Locale::new("und"), Err(LocaleError::InvalidTag { .. })));
        assert!(matches!(
            Locale::new("qqz"),
            Err(LocaleError::UnknownLanguage { .. })
        ));
    }
}
