//! The shared test vectors of the vocabulary: HS, Incoterms, units, names, check digits.
//!
//! Each `run_*` takes the folder with the JSON files and returns how many cases it checked; an absent file is
//! zero cases. `KARVAN_VECTORS` names another folder than `tests/vectors`.

use std::path::{Path, PathBuf};

use karvan::vocabulary::countries::Country;
use karvan::vocabulary::gtin::{Gtin, GtinError};
use karvan::vocabulary::hs::{HsCode, HsError};
use karvan::vocabulary::incoterms::{
    self, Incoterm, IncotermError, IncotermFinding, NamedPlace, TransportMode,
};
use karvan::vocabulary::languages::Language;
use karvan::vocabulary::lei::Lei;
use karvan::vocabulary::national_id::LegalEntityId;
use karvan::vocabulary::{Plural, units::Unit};
use serde_json::Value;

/// The folder of the vectors.
fn folder() -> PathBuf {
    std::env::var_os("KARVAN_VECTORS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors"),
        PathBuf::from,
    )
}

/// One file, or `None` when it is not there.
fn read(dir: &Path, name: &str) -> Option<Value> {
    let text = std::fs::read_to_string(dir.join(name)).ok()?;
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")))
}

fn cases<'a>(file: &'a Value, key: &str) -> &'a [Value] {
    file.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case.get(key)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no `{key}` in {case}"))
}

/// All vectors of the vocabulary in `dir`; the number of cases.
pub fn run(dir: &Path) -> usize {
    run_hs(dir)
        + run_gtin(dir)
        + run_lei(dir)
        + run_legal_entity_id(dir)
        + run_incoterms(dir)
        + run_units(dir)
        + run_names(dir)
}

pub fn run_hs(dir: &Path) -> usize {
    let Some(file) = read(dir, "hs.json") else {
        return 0;
    };
    for case in cases(&file, "cases") {
        let written = text(case, "input");
        let parsed = HsCode::parse(written);
        if text(case, "expect") == "accept" {
            let code = parsed.unwrap_or_else(|error| panic!("{written}: {error}"));
            assert_eq!(code.as_str(), text(case, "stored"), "{written}");
            assert_eq!(code.dotted(), text(case, "display"), "{written}");
            continue;
        }
        let error = parsed.expect_err(written);
        if let Some(suggest) = case.get("suggest").and_then(Value::as_str) {
            let (HsError::Length { suggestion, .. } | HsError::National { suggestion, .. }) = error else {
                panic!("{written}: {error}");
            };
            assert_eq!(suggestion.map(HsCode::as_str), Some(suggest), "{written}");
        }
    }
    cases(&file, "cases").len()
}

pub fn run_gtin(dir: &Path) -> usize {
    let Some(file) = read(dir, "gtin.json") else {
        return 0;
    };
    for case in cases(&file, "cases") {
        let written = text(case, "gtin");
        let parsed = Gtin::parse(written);
        assert_eq!(
            parsed.is_ok(),
            case.get("valid") == Some(&Value::Bool(true)),
            "{written}: {parsed:?}"
        );
        if written.contains('۶') {
            assert!(
                matches!(parsed, Err(GtinError::PersianDigits { .. })),
                "{written}: {parsed:?}"
            );
        }
    }
    for case in cases(&file, "digital_link") {
        let gtin = Gtin::parse(text(case, "gtin")).expect("a valid GTIN");
        assert_eq!(gtin.digital_link(), text(case, "uri"));
    }
    cases(&file, "cases").len() + cases(&file, "digital_link").len()
}

pub fn run_lei(dir: &Path) -> usize {
    let Some(file) = read(dir, "lei.json") else {
        return 0;
    };
    for case in cases(&file, "cases") {
        let parsed = Lei::parse(text(case, "lei"));
        assert_eq!(
            parsed.is_ok(),
            case.get("valid") == Some(&Value::Bool(true)),
            "{case}: {parsed:?}"
        );
    }
    cases(&file, "cases").len()
}

pub fn run_legal_entity_id(dir: &Path) -> usize {
    let Some(file) = read(dir, "iran_legal_id.json") else {
        return 0;
    };
    for case in cases(&file, "cases") {
        let parsed = LegalEntityId::parse(text(case, "id"));
        assert_eq!(
            parsed.is_ok(),
            case.get("valid") == Some(&Value::Bool(true)),
            "{case}: {parsed:?}"
        );
    }
    cases(&file, "cases").len()
}

pub fn run_incoterms(dir: &Path) -> usize {
    let Some(file) = read(dir, "incoterms2020.json") else {
        return 0;
    };
    let mut count = 0;
    for (class, sea_only) in [("any_mode", false), ("sea_and_inland_waterway", true)] {
        for (code, place) in file
            .get(class)
            .and_then(Value::as_object)
            .expect("a table of rules")
        {
            let rule = Incoterm::parse(code).unwrap_or_else(|error| panic!("{code}: {error}"));
            assert_eq!(rule.is_sea_only(), sea_only, "{code}");
            let place_kind = match rule.named_place() {
                NamedPlace::Delivery => "named place of delivery",
                NamedPlace::Destination => "named place of destination",
                NamedPlace::PortOfLoading => "named port of loading",
                NamedPlace::PortOfDestination => "named port of destination",
            };
            assert_eq!(place.as_str(), Some(place_kind), "{code}");
            count += 1;
        }
    }
    assert_eq!(count, 11);
    for code in file
        .get("not_in_2020")
        .and_then(Value::as_object)
        .expect("a table")
        .keys()
    {
        assert!(Incoterm::parse(code).is_err(), "{code}");
        count += 1;
    }
    for case in cases(&file, "checks") {
        let checked = check_incoterm(case);
        assert_eq!(checked.is_err(), text(case, "expect") == "error", "{case}");
        if let Some(wanted) = case.get("suggest").and_then(Value::as_str) {
            assert_eq!(
                checked.err().flatten().map(Incoterm::code),
                Some(wanted),
                "{case}"
            );
        }
        count += 1;
    }
    count
}

/// The error of a case, with the rule that its help names.
fn check_incoterm(case: &Value) -> Result<(), Option<Incoterm>> {
    let rule = match Incoterm::parse(text(case, "rule")) {
        Ok(rule) => rule,
        Err(IncotermError::Retired { replacement, .. } | IncotermError::Habit { replacement, .. }) => {
            return Err(Some(replacement));
        }
        Err(IncotermError::Unknown { suggestion, .. }) => return Err(suggestion),
    };
    let mode = case
        .get("mode")
        .and_then(Value::as_str)
        .map(|mode| TransportMode::parse(mode).expect("a mode"));
    match incoterms::check(rule, text(case, "place"), mode)
        .into_iter()
        .find(IncotermFinding::is_error)
    {
        None => Ok(()),
        Some(IncotermFinding::SeaRule { replacement, .. }) => Err(Some(replacement)),
        Some(_) => Err(None),
    }
}

pub fn run_units(dir: &Path) -> usize {
    let Some(file) = read(dir, "units.json") else {
        return 0;
    };
    for case in cases(&file, "units") {
        let code = text(case, "rec20");
        let unit = Unit::by_code(code).unwrap_or_else(|| panic!("{code}"));
        for (language, number, key) in [("fa", "۱۲٫۵ ", "fa_wide"), ("en", "12.5 ", "en_wide")] {
            let words = format!("{number}{}", unit.name(language, Plural::Other));
            assert_eq!(words, text(case, key).replace('\u{A0}', " "), "{code}");
        }
        assert_eq!(Unit::parse(code).map(Unit::code), Ok(Some(code)));
    }
    cases(&file, "units").len()
}

pub fn run_names(dir: &Path) -> usize {
    let Some(file) = read(dir, "iso_names.json") else {
        return 0;
    };
    for case in cases(&file, "countries") {
        let country = Country::parse(text(case, "alpha2")).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(country.alpha3(), text(case, "alpha3"));
        assert_eq!(country.name("en"), text(case, "en"));
        assert_eq!(country.name("fa"), text(case, "fa"));
    }
    for case in cases(&file, "languages") {
        let language = Language::parse(text(case, "tag")).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(language.name("en"), text(case, "en"));
        assert_eq!(language.name("fa"), text(case, "fa"));
        assert_eq!(language.own_name(), text(case, "endonym"));
        assert_eq!(
            language.is_right_to_left(),
            text(case, "dir") == "rtl",
            "{}",
            language.tag()
        );
    }
    cases(&file, "countries").len() + cases(&file, "languages").len()
}

#[test]
fn vocabulary_vectors_hold() {
    let dir = folder();
    let count = run(&dir);
    // The project's own folder must be whole; another one may lack files.
    if std::env::var_os("KARVAN_VECTORS").is_none() {
        assert!(count > 100, "only {count} cases in {}", dir.display());
    }
}

#[test]
fn an_empty_folder_has_no_cases() {
    assert_eq!(run(&folder().join("no-such-folder")), 0);
}
