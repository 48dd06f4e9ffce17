//! Units of measure: the codes of UN/ECE Recommendation 20, what editors write for them, and their names.
//!
//! The table is `data/units.tsv`; names are CLDR's wide forms where CLDR has the unit. Units without a code in
//! Rec 20 (peak watts, turbidity …) have none here either. This file does not convert, and does not format numbers.

use std::sync::LazyLock;

use super::names::{Plural, form};
use super::suggest::nearest;
use super::table;
use crate::language::digits::fold_digits;

static UNITS: LazyLock<Vec<Unit>> = LazyLock::new(|| {
    table::rows(include_str!("data/units.tsv"))
        .filter_map(Unit::from_row)
        .collect()
});

/// Every way to write a unit, normalised, with the unit it stands for; sorted.
static SPELLINGS: LazyLock<Vec<(String, &'static Unit)>> = LazyLock::new(|| {
    let mut spellings: Vec<(String, &'static Unit)> = Vec::new();
    for unit in UNITS.iter() {
        let code = unit
            .code
            .filter(|code| code.bytes().any(|byte| byte.is_ascii_alphabetic()));
        for spelling in unit.spellings().chain(code) {
            spellings.push((normalise(spelling), unit));
        }
    }
    // Stable: for the same spelling the unit's own id stands before a code of another unit.
    spellings.sort_by(|a, b| a.0.cmp(&b.0));
    spellings.dedup_by(|later, earlier| later.0 == earlier.0);
    spellings
});

/// A unit that a value may have.
#[derive(Debug, PartialEq, Eq)]
pub struct Unit {
    id: &'static str,
    code: Option<&'static str>,
    symbol: Option<&'static str>,
    latin_technical: bool,
    aliases: &'static str,
    fa: &'static str,
    en: &'static str,
    ar: &'static str,
    ru: &'static str,
    en_gb: &'static str,
}

/// The written unit is not in the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown unit `{written}`")]
pub struct UnknownUnit {
    pub written: String,
    /// The id, symbol or alias that comes nearest.
    pub suggestion: Option<&'static str>,
}

impl Unit {
    /// Reads what an editor writes: `kg`, `عدد`, `m²` or `m2`, `kWh`, `°C`, `piece`, or a Rec 20 code (`KGM`).
    ///
    /// Digits may be Persian, Arabic yeh and kaf are folded, spaces and half-spaces do not count. Letter case
    /// does not count either, unless it decides between two units (`mW` and `MW`).
    ///
    /// # Errors
    /// [`UnknownUnit`], with the nearest spelling. Plurals such as `kgs` are refused on purpose.
    pub fn parse(written: &str) -> Result<&'static Unit, UnknownUnit> {
        let wanted = normalise(written);
        if let Ok(index) = SPELLINGS.binary_search_by(|(spelling, _)| spelling.as_str().cmp(&wanted))
            && let Some((_, unit)) = SPELLINGS.get(index)
        {
            return Ok(unit);
        }
        let folded = wanted.to_lowercase();
        let mut found: Option<&'static Unit> = None;
        for (_, unit) in SPELLINGS
            .iter()
            .filter(|(spelling, _)| spelling.to_lowercase() == folded)
        {
            if found.is_some_and(|other| other.id != unit.id) {
                return Err(unknown(written));
            }
            found = Some(unit);
        }
        found.ok_or_else(|| unknown(written))
    }

    /// The unit with this Rec 20 code, exactly as in the standard.
    pub fn by_code(code: &str) -> Option<&'static Unit> {
        UNITS.iter().find(|unit| unit.code == Some(code))
    }

    /// All units, by id in byte order.
    pub fn all() -> impl Iterator<Item = &'static Unit> {
        UNITS.iter()
    }

    fn from_row(mut cells: std::str::Split<'static, char>) -> Option<Unit> {
        let mut cell = || cells.next();
        let some = |text: &'static str| (!text.is_empty()).then_some(text);
        Some(Unit {
            id: cell()?,
            code: some(cell()?),
            symbol: some(cell()?),
            latin_technical: cell()? == "symbol",
            aliases: cell()?,
            fa: cell()?,
            en: cell()?,
            ar: cell()?,
            ru: cell()?,
            en_gb: cell()?,
        })
    }

    /// The one spelling that messages and feeds use: `kg`, `piece`, `m2`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The UN/ECE Rec 20 common code (schema.org `unitCode`), if the recommendation has this unit.
    pub fn code(&self) -> Option<&'static str> {
        self.code
    }

    /// The international symbol (`m²`, `°C`), for units that have one. Written left to right, never translated.
    pub fn symbol(&self) -> Option<&'static str> {
        self.symbol
    }

    /// Whether a *technical value* (a row of the specification) keeps Latin digits and symbol on every page:
    /// `10–40 °C`, `1.8 m²`. Else number and name follow the page's language: «۳ هفته», «۱۲ درصد».
    /// Trade quantities (minimum order, capacity, prose) always use [`Unit::name`].
    pub fn is_latin_technical(&self) -> bool {
        self.latin_technical
    }

    /// The word after a number: `kilograms`, «کیلوگرم». `en` is American as in CLDR ("meters", "metric tons"),
    /// `en-GB` British ("metres", "tonnes"). Languages that are not shipped get English.
    pub fn name(&self, language: &str, plural: Plural) -> &'static str {
        let cell = match super::names::base(language) {
            "fa" => self.fa,
            "ar" => self.ar,
            "ru" => self.ru,
            "en" if language.eq_ignore_ascii_case("en-gb") => self.en_gb,
            _ => self.en,
        };
        form(cell, plural)
    }

    fn spellings(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.id)
            .chain(self.symbol)
            .chain(self.aliases.split(',').filter(|alias| !alias.is_empty()))
    }
}

fn unknown(written: &str) -> UnknownUnit {
    // English and Persian names are known too, so that "kilograms" finds something.
    let suggestion = nearest(written, UNITS.iter().flat_map(Unit::spellings));
    UnknownUnit {
        written: written.trim().to_owned(),
        suggestion,
    }
}

/// What does not distinguish units: kind of digits, superscripts, kinds of micro, dot, slash and spaces.
fn normalise(written: &str) -> String {
    fold_digits(written)
        .chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '\u{200C}' | '\u{200E}' | '\u{200F}')
        })
        .map(|character| match character {
            '²' => '2',
            '³' => '3',
            'µ' | 'μ' => 'u',
            '\u{2126}' => 'Ω',
            '⋅' | '•' | '∙' | '*' => '·',
            '⁄' | '∕' => '/',
            '٪' => '%',
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(written: &str) -> &'static str {
        Unit::parse(written)
            .unwrap_or_else(|error| panic!("{error}"))
            .id()
    }

    #[test]
    fn reads_what_editors_write() {
        for (written, wanted) in [
            ("kg", "kg"),
            ("KG", "kg"),
            ("کیلوگرم", "kg"),
            ("كيلوگرم", "kg"),
            ("KGM", "kg"),
            ("عدد", "piece"),
            ("piece", "piece"),
            ("H87", "piece"),
            ("m2", "m2"),
            ("m²", "m2"),
            ("متر مربع", "m2"),
            ("°C", "°C"),
            ("C", "°C"),
            ("kWh", "kWh"),
            ("kwh", "kWh"),
            ("٪", "%"),
            ("هفته", "week"),
            ("µm", "um"),
            ("μm", "um"),
            ("mL/min", "mL/min"),
            ("ml/min", "mL/min"),
            ("m³/h", "m3/h"),
            ("کارتن", "carton"),
            ("BX", "box"),
            ("سانتی متر", "cm"),
            ("mL/h·mmHg", "mL/h·mmHg"),
            ("L", "L"),
            ("l", "L"),
            ("h", "hour"),
            ("M2", "m2"),
        ] {
            assert_eq!(id(written), wanted, "{written}");
        }
    }

    #[test]
    fn letter_case_decides_where_it_must() {
        assert_eq!(id("mW"), "mW");
        assert_eq!(id("MW"), "MW");
        assert!(Unit::parse("mw").is_err());
        assert_eq!(id("Mohm"), "Mohm");
        assert_eq!(id("g"), "g");
    }

    #[test]
    fn suggests_the_nearest_unit() {
        assert_eq!(Unit::parse("kgs").unwrap_err().suggestion, Some("kg"));
        assert_eq!(Unit::parse("cartoon").unwrap_err().suggestion, Some("carton"));
        assert_eq!(Unit::parse("parsec").unwrap_err().written, "parsec");
    }

    #[test]
    fn names_follow_language_and_number() {
        let metre = Unit::parse("m").unwrap();
        assert_eq!(metre.name("en", Plural::One), "meter");
        assert_eq!(metre.name("en", Plural::Other), "meters");
        assert_eq!(metre.name("en-GB", Plural::Other), "metres");
        assert_eq!(metre.name("fa", Plural::One), "متر");
        assert_eq!(metre.name("ru", Plural::Few), "метра");
        assert_eq!(Unit::parse("piece").unwrap().name("tr", Plural::Other), "pieces");
    }

    #[test]
    fn technical_units_stay_latin_and_words_do_not() {
        for written in ["°C", "kWh", "mm", "m2", "mL/min", "kg"] {
            let unit = Unit::parse(written).unwrap();
            assert!(unit.is_latin_technical() && unit.symbol().is_some(), "{written}");
        }
        for written in ["piece", "day", "week", "month", "box", "%"] {
            assert!(!Unit::parse(written).unwrap().is_latin_technical(), "{written}");
        }
    }

    #[test]
    fn no_spelling_belongs_to_two_units() {
        let mut seen: std::collections::BTreeMap<String, &str> = std::collections::BTreeMap::new();
        for unit in Unit::all() {
            for spelling in unit.spellings() {
                if let Some(other) = seen.insert(normalise(spelling), unit.id()) {
                    assert_eq!(other, unit.id(), "{spelling}");
                }
            }
        }
    }

    #[test]
    fn the_table_is_read_whole() {
        let lines = include_str!("data/units.tsv").lines().count() - 1;
        assert_eq!(Unit::all().count(), lines);
        for unit in Unit::all() {
            assert_eq!(id(unit.id()), unit.id());
            if let Some(code) = unit.code() {
                assert_eq!(Unit::by_code(code).map(Unit::id), Some(unit.id()), "{code} twice");
            }
            assert!(
                unit.is_latin_technical() <= unit.symbol().is_some(),
                "{}",
                unit.id()
            );
        }
    }

    #[test]
    fn persian_names_use_persian_letters() {
        for unit in Unit::all() {
            let name = unit.name("fa", Plural::Other);
            assert!(!name.contains(['ي', 'ك', 'ى', 'ۀ']), "{name}");
        }
    }
}
