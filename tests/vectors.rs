//! The vectors of the language and the vocabulary: files in `tests/vectors/`, checked against the library.
//!
//! `KARVAN_VECTORS=DIR` reads another folder of the same form, which may hold only some of the files; at least one
//! must be there. The form of each file is told in `tests/vectors/README.md`.
// A test may stop where the program may not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "vectors/vocabulary.rs"]
mod vocabulary;

#[path = "vectors/visual.rs"]
mod visual;

use std::path::{Path, PathBuf};

use karvan::language::calendar::{Date, is_leap_year};
use karvan::language::collation::{CollationOptions, Collator, index_letter};
use karvan::language::date_format::{DateFormatter, month_name};
use karvan::language::digits::{fold_digits, fold_number, parse_decimal};
use karvan::language::folding::{fold, search_key};
use karvan::language::lint::{fix_persian, lint_persian};
use karvan::language::numbers::NumberFormatter;
use karvan::language::phone::Phone;
use karvan::language::slug::check_slug;
use karvan::language::{Calendar, Locale, bidi};
use serde_json::Value;

/// The files that the language reads.
const LANGUAGE_FILES: [&str; 10] = [
    "bidi.json",
    "collation_fa.json",
    "folding_search.json",
    "jalali_dates.json",
    "jalali_format.json",
    "lint_fa.json",
    "numbers.json",
    "phone_links.json",
    "slugs.json",
    "solar-hijri-leap-years.txt",
];

fn folder() -> PathBuf {
    std::env::var_os("KARVAN_VECTORS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors"),
        PathBuf::from,
    )
}

fn read_text(name: &str) -> Option<String> {
    std::fs::read_to_string(folder().join(name)).ok()
}

fn read(name: &str) -> Option<Value> {
    let text = read_text(name)?;
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// The cases of one list of a file; a list that is missing has none.
fn cases<'a>(file: &'a Value, key: &str) -> &'a [Value] {
    file[key].as_array().map_or(&[], Vec::as_slice)
}

#[track_caller]
fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key]
        .as_str()
        .unwrap_or_else(|| panic!("no text `{key}` in {case}"))
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

fn english_jalali() -> DateFormatter {
    DateFormatter::new(&locale("en").with_calendar(Calendar::Persian)).unwrap()
}

#[test]
fn the_folder_holds_vectors() {
    let language = LANGUAGE_FILES
        .iter()
        .filter(|name| folder().join(name).is_file())
        .count();
    assert!(
        language + vocabulary::run(&folder()) > 0,
        "no vectors in {}",
        folder().display()
    );
}

#[test]
fn solar_hijri_years_begin_on_the_official_days() {
    let Some(table) = read_text("solar-hijri-leap-years.txt") else {
        return;
    };
    let mut years = 0;
    for line in table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
    {
        let (year, nowruz) = line.split_once(' ').unwrap();
        let leap = year.ends_with('*');
        let year: i32 = year.trim_end_matches('*').parse().unwrap();
        assert_eq!(Date::from_jalali(year, 1, 1).unwrap().to_iso(), nowruz, "{year}");
        assert_eq!(is_leap_year(Calendar::Persian, year), leap, "{year}");
        years += 1;
    }
    assert!(years > 0);
}

#[test]
fn jalali_dates_convert_both_ways() {
    let Some(file) = read("jalali_dates.json") else {
        return;
    };
    for case in cases(&file, "years") {
        let year = i32::try_from(case["year"].as_i64().unwrap()).unwrap();
        assert_eq!(
            Some(is_leap_year(Calendar::Persian, year)),
            case["leap"].as_bool(),
            "{year}"
        );
        assert_eq!(
            Date::from_jalali(year, 1, 1).unwrap().to_iso(),
            text(case, "nowruz_gregorian"),
            "{year}"
        );
    }
    for case in cases(&file, "samples") {
        let date = Date::parse(text(case, "jalali")).unwrap();
        assert_eq!(date.to_iso(), text(case, "gregorian"));
        assert_eq!(
            Date::parse(text(case, "gregorian")).unwrap().to_jalali_text(),
            text(case, "jalali")
        );
        if let Some(weekday) = case["iso_weekday"].as_u64() {
            assert_eq!(u64::from(date.weekday().iso_number()), weekday, "{date}");
        }
    }
    for case in cases(&file, "invalid") {
        let written = case.as_str().unwrap();
        assert!(Date::parse(written).is_err(), "{written} is no date");
    }
    for case in cases(&file, "oracle_disagreements") {
        let year = i32::try_from(case["year"].as_i64().unwrap()).unwrap();
        assert_eq!(
            Some(is_leap_year(Calendar::Persian, year)),
            case["expected"].as_bool(),
            "{year}"
        );
    }
}

#[test]
fn dates_are_shown_in_both_languages() {
    let Some(file) = read("jalali_format.json") else {
        return;
    };
    for case in cases(&file, "months") {
        let month = u8::try_from(case["month"].as_u64().unwrap()).unwrap();
        assert_eq!(month_name(Calendar::Persian, month, true), Some(text(case, "fa")));
        assert_eq!(
            month_name(Calendar::Persian, month, false),
            Some(text(case, "en"))
        );
    }
    let persian = DateFormatter::new(&locale("fa")).unwrap();
    let english = DateFormatter::new(&locale("en")).unwrap();
    for case in cases(&file, "weekdays_from_saturday") {
        let day = (1..=7).map(|day| Date::from_gregorian(2025, 10, day).unwrap());
        let wanted = case["iso_weekday"].as_u64().unwrap();
        let date = day
            .into_iter()
            .find(|date| u64::from(date.weekday().iso_number()) == wanted)
            .unwrap();
        assert_eq!(
            persian.with_weekday(date).split(' ').next(),
            Some(text(case, "fa"))
        );
    }
    for case in cases(&file, "formats") {
        let date = Date::parse(text(case, "jalali")).unwrap();
        assert_eq!(date.to_iso(), text(case, "gregorian"));
        assert_eq!(persian.long(date), text(case, "fa:d MMMM y"));
        assert_eq!(persian.with_weekday(date), text(case, "fa:EEEE d MMMM y"));
        assert_eq!(persian.numeric(date), text(case, "fa:y/MM/dd"));
        assert_eq!(persian.month_and_year(date), text(case, "fa:MMMM y"));
        assert_eq!(english.long(date), text(case, "en:d MMMM y"));
        assert_eq!(english_jalali().long(date), text(case, "en_persian:d MMMM y"));
    }
}

#[test]
fn numbers_are_shown_as_cldr_writes_them() {
    let Some(file) = read("numbers.json") else { return };
    let formatters = [("fa", locale("fa")), ("en", locale("en"))]
        .map(|(tag, locale)| (tag, NumberFormatter::new(&locale).unwrap()));
    for (tag, formatter) in &formatters {
        for case in cases(&file, "numbers") {
            assert_eq!(
                formatter.decimal(&case["value"].to_string()).unwrap(),
                text(case, tag)
            );
        }
        for case in cases(&file, "percent") {
            let per_cent = hundredfold(&case["value"].to_string());
            assert_eq!(formatter.percent(&per_cent).unwrap(), text(case, tag));
        }
        for case in cases(&file, "currency") {
            let shown = formatter
                .currency(text(case, "code"), &case["amount"].to_string())
                .unwrap();
            assert_eq!(shown, text(case, tag));
        }
    }
    for case in cases(&file, "digits_to_ascii") {
        assert_eq!(fold_number(text(case, "input")), text(case, "ascii"));
        if let Ok(number) = parse_decimal(text(case, "input")) {
            assert_eq!(number, text(case, "ascii"));
        }
        let folded = fold_digits(text(case, "input"));
        assert!(
            folded.chars().all(|c| c.is_ascii() || !c.is_numeric()),
            "{folded}"
        );
    }
}

/// A decimal fraction as a percentage: the point moved by two places.
fn hundredfold(fraction: &str) -> String {
    let value: f64 = fraction.parse::<f64>().unwrap() * 100.0;
    format!("{value:.4}")
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

#[test]
fn persian_names_sort_by_the_persian_alphabet() {
    let Some(file) = read("collation_fa.json") else {
        return;
    };
    let collator = |numeric, letters_only| {
        Collator::with_options(
            &locale("fa"),
            CollationOptions {
                numeric,
                letters_only,
            },
        )
        .unwrap()
    };
    let (plain, numeric, letters) = (
        collator(false, false),
        collator(true, false),
        collator(false, true),
    );
    for list in cases(&file, "lists") {
        let name = text(list, "name");
        let sorting = if name.contains("kn") { &numeric } else { &plain };
        let strings = |key: &str| -> Vec<String> {
            cases(list, key)
                .iter()
                .map(|name| name.as_str().unwrap().to_owned())
                .collect()
        };
        let mut sorted = strings("input");
        sorted.sort_by(|left, right| sorting.compare(left, right));
        assert_eq!(sorted, strings("sorted_fa"), "{name}");
        let mut by_key = strings("input");
        by_key.sort_by_cached_key(|name| sorting.sort_key(name));
        assert_eq!(by_key, sorted, "{name}");
    }
    for pair in cases(&file, "pairs") {
        let (a, b) = (text(pair, "a"), text(pair, "b"));
        assert_eq!(Some(plain.compare(a, b) as i64), pair["cmp"].as_i64(), "{a} {b}");
        assert_eq!(
            Some(letters.compare(a, b) as i64),
            pair["cmp_primary"].as_i64(),
            "{a} {b}"
        );
    }
    let alphabet: Vec<&str> = cases(&file, "alphabet_32_plus_aleph_madda")
        .iter()
        .map(|letter| letter.as_str().unwrap())
        .collect();
    assert!(alphabet.is_sorted_by(|left, right| plain.compare(left, right).is_lt()));
    let labels: Vec<&str> = alphabet
        .iter()
        .map(|letter| index_letter(&locale("fa"), letter).label)
        .collect();
    assert!(
        labels
            .iter()
            .zip(&alphabet)
            .all(|(label, letter)| label.contains(letter)),
        "{labels:?}"
    );
}

#[test]
fn spellings_meet_in_one_search_key() {
    let Some(file) = read("folding_search.json") else {
        return;
    };
    for group in cases(&file, "groups") {
        let keys: Vec<String> = cases(group, "forms")
            .iter()
            .map(|form| search_key(form.as_str().unwrap()))
            .collect();
        if group["all_equal"] == true {
            assert!(
                keys.iter().all(|key| key == text(group, "key")),
                "{keys:?} {group}"
            );
        } else {
            let expected: Vec<&str> = cases(group, "keys")
                .iter()
                .map(|key| key.as_str().unwrap())
                .collect();
            assert_eq!(keys, expected);
        }
        for key in &keys {
            assert_eq!(&search_key(key), key);
            assert_eq!(&fold(key), key);
        }
    }
    for pair in cases(&file, "must_differ") {
        let (left, right) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
        assert_ne!(search_key(left), search_key(right));
    }
}

#[test]
fn telephone_numbers_dial() {
    let Some(file) = read("phone_links.json") else {
        return;
    };
    for case in cases(&file, "cases") {
        let parsed = Phone::parse(text(case, "input"), case["country"].as_str());
        let Some(e164) = case["e164"].as_str() else {
            assert!(parsed.is_err(), "{case}");
            continue;
        };
        let phone = parsed.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(phone.e164(), e164);
        if let Some(link) = case["tel"].as_str() {
            assert_eq!(phone.tel_link(), link);
        }
        if let Some(link) = case["wa"].as_str() {
            assert_eq!(phone.whatsapp_link(None), link);
        }
        assert!(phone.display().is_ascii());
    }
}

#[test]
fn slugs_are_portable() {
    let Some(file) = read("slugs.json") else { return };
    for case in cases(&file, "valid") {
        assert_eq!(check_slug(case.as_str().unwrap()), Ok(()), "{case}");
    }
    for case in cases(&file, "invalid") {
        assert!(check_slug(text(case, "slug")).is_err(), "{case}");
    }
}

#[test]
fn slips_of_persian_text_are_repaired() {
    let Some(file) = read("lint_fa.json") else { return };
    for case in cases(&file, "cases") {
        assert_eq!(fix_persian(text(case, "input")), text(case, "fixed"), "{case}");
        assert_eq!(lint_persian(text(case, "fixed")), [], "{case}");
    }
}

#[test]
fn isolated_text_is_drawn_in_reading_order() {
    let Some(file) = read("bidi.json") else { return };
    for case in cases(&file, "cases") {
        let rtl = text(case, "para_dir") == "rtl";
        let plain = text(case, "logical_plain");
        assert_eq!(
            visual::drawn(plain, rtl),
            text(case, "visual_plain_left_to_right"),
            "{case}"
        );
        let Some(wanted) = case["visual_isolated_left_to_right"].as_str() else {
            continue;
        };
        // Where the vector does not say that plain text is wrong, isolating nothing is right too.
        let page = locale(if rtl { "fa" } else { "en" });
        let isolated = visual::drawn(&bidi::isolate_plain(plain, &page), rtl);
        let plain_will_do =
            case["plain_is_wrong"].is_null() && isolated == text(case, "visual_plain_left_to_right");
        assert!(plain_will_do || isolated == wanted, "{case}\ndrawn as {isolated}");
        if let Some(phrase) = case["ltr_phrase"].as_str() {
            let marked = plain.replacen(phrase, &bidi::ltr_code_plain(phrase, &page), 1);
            assert_eq!(visual::drawn(&marked, rtl), wanted, "{case}");
        }
        let html = bidi::isolate_html(plain, &page);
        assert_eq!(
            html.matches("<bdi").count(),
            bidi::isolate_plain(plain, &page).matches('\u{2069}').count()
        );
    }
    for case in cases(&file, "numbers_in_rtl") {
        // The oracle keeps U+061C in what it draws; it is invisible.
        let wanted = text(case, "visual_left_to_right").replace('\u{61C}', "");
        assert_eq!(visual::drawn(text(case, "logical"), true), wanted, "{case}");
    }
}
