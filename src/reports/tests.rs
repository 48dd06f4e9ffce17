use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::catalogue::company::Size;
use crate::catalogue::corridor::CorridorMode;
use crate::catalogue::need::{Buyer, NeedKind, NeedProgress};
use crate::catalogue::{Kind, LoadOptions, Text, load};
use crate::diagnostic::Language;
use crate::source::{Disk, Sources};
use crate::vocabulary::hs::{Edition, HsCode, Retirement};

/// The sample catalogue, which has something for most reports.
fn sample() -> Catalogue {
    let disk = Disk::new(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let settings = String::from_utf8(disk.read("site.toml").unwrap()).unwrap();
    let settings = Arc::new(crate::settings::parse(&settings).unwrap());
    let options = LoadOptions {
        date: Date::parse("2026-11-22").unwrap(),
        drafts: false,
    };
    load(&disk, &settings, options).unwrap().catalogue
}

fn of_cells(cells: Vec<Cell>) -> Reports {
    let columns: Vec<&'static str> = cells.iter().map(|_| "name").collect();
    Reports {
        date: Date::parse("2026-11-22").unwrap(),
        language: LanguageTag::PERSIAN,
        all: vec![Report::new("needs", &columns, vec![cells])],
    }
}

fn csv_of(cell: Cell) -> String {
    let reports = of_cells(vec![cell]);
    let text = write_csv(&reports, reports.get("needs").unwrap());
    let row = text.strip_prefix("\u{feff}name\r\n").unwrap();
    row.strip_suffix("\r\n").unwrap().to_owned()
}

#[test]
fn both_languages_have_the_same_strings() {
    let english = Strings::new(Language::English).unwrap();
    let persian = Strings::new(Language::Persian).unwrap();
    assert_eq!(english.keys(), persian.keys());
}

#[test]
fn every_title_column_and_word_has_its_string() {
    let strings = Strings::new(Language::English).unwrap();
    let mut missing = Vec::new();
    let mut want = |key: String| {
        if strings.find(&key, &[]).is_err() {
            missing.push(key);
        }
    };
    for report in &Reports::of(&sample()).all {
        want(format!("report-{}", report.id));
        want(format!("report-{}.about", report.id));
        report.note.into_iter().for_each(|note| want(note.to_owned()));
        for column in &report.columns {
            want(format!("column-{column}"));
        }
        for cell in report.rows.iter().flatten() {
            match cell {
                Cell::Word(group, word) => want(format!("word-{group}-{word}")),
                Cell::Words(group, words) => {
                    for word in words {
                        want(format!("word-{group}-{word}"));
                    }
                }
                _ => {}
            }
        }
    }
    // Words of the catalogue, whether the sample has them or not.
    let lists: [(&str, Vec<&str>); 6] = [
        ("kind", Kind::ALL.iter().map(|one| one.word()).collect()),
        ("need", NeedKind::ALL.iter().map(|one| one.word()).collect()),
        (
            "progress",
            NeedProgress::ALL.iter().map(|one| one.word()).collect(),
        ),
        ("buyer", Buyer::ALL.iter().map(|one| one.word()).collect()),
        ("size", Size::ALL.iter().map(|one| one.word()).collect()),
        ("mode", CorridorMode::ALL.iter().map(|one| one.word()).collect()),
    ];
    for (group, words) in lists {
        for word in words {
            want(format!("word-{group}-{word}"));
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    let strings = Strings::new(Language::Persian).unwrap();
    let written = || {
        let reports = Reports::of(&sample());
        let mut json = Vec::new();
        write_json(&reports, &mut json).unwrap();
        (json, write_page(&reports, &strings))
    };
    assert_eq!(written(), written());
}

#[test]
fn no_cell_of_a_csv_can_run() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
        let text = csv_of(Cell::Text(Text::Same(formula.into())));
        let inside = text.trim_start_matches('"');
        assert!(inside.starts_with('\''), "{text:?}");
        let code = csv_of(Cell::Code(formula.into()));
        assert!(code.trim_start_matches('"').starts_with('\''), "{code:?}");
    }
    assert_eq!(csv_of(Cell::Codes(vec!["=a".into(), "b".into()])), "\"'=a; b\"");
    assert_eq!(csv_of(Cell::Number(-3)), "-3", "a number stays one");
    assert_eq!(csv_of(Cell::Code("INSO-1".into())), "INSO-1");
}

#[test]
fn csv_quotes_as_rfc_4180_says() {
    assert_eq!(
        csv_of(Cell::Text(Text::Same("one, \"two\"\r\nthree".into()))),
        "\"one, \"\"two\"\"\r\nthree\""
    );
    assert_eq!(
        csv_of(Cell::Words("mode", vec!["road", "rail"])),
        "\"road; rail\""
    );
    let reports = of_cells(vec![
        Cell::YesNo(true),
        Cell::Empty,
        Cell::Date(Date::parse("1405-09-01").unwrap()),
    ]);
    assert_eq!(
        write_csv(&reports, reports.get("needs").unwrap()),
        "\u{feff}name,name,name\r\nyes,,2026-11-22\r\n"
    );
}

#[test]
fn the_page_is_whole_in_itself_and_keeps_codes_in_order() {
    let hostile = Cell::Text(Text::Same("<script>alert(1)</script>".into()));
    let reports = of_cells(vec![hostile, Cell::Code("ISO-1 (2)".into())]);
    let persian = write_page(&reports, &Strings::new(Language::Persian).unwrap());
    assert!(persian.contains("<html lang=\"fa\" dir=\"rtl\">"));
    assert!(persian.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(persian.contains("<bdi dir=\"ltr\">ISO-1 (2)</bdi>"));
    assert!(
        !persian.contains("<script") && !persian.contains("http"),
        "{persian}"
    );
    let english = write_page(&reports, &Strings::new(Language::English).unwrap());
    assert!(english.contains("<html lang=\"en\" dir=\"ltr\">") && english.contains("<td>ISO-1 (2)</td>"));
}

#[test]
fn a_terminal_is_told_nothing_that_it_would_obey() {
    let strings = Strings::new(Language::English).unwrap();
    let text = write_terminal(
        &of_cells(vec![Cell::Text(Text::Same("a\u{1b}[31m\u{202e}b می‌شود".into()))]),
        &strings,
    );
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
    assert!(text.contains("می‌شود"), "half-spaces stay: {text}");
    let long = "x".repeat(500);
    let text = write_terminal(&of_cells(vec![Cell::Text(Text::Same(long.into()))]), &strings);
    assert!(text.lines().all(|line| line.chars().count() < 80), "{text}");
}

#[test]
fn codes_that_a_later_edition_retires_are_named_with_their_successors() {
    static END: std::sync::LazyLock<Retirement> = std::sync::LazyLock::new(|| Retirement {
        code: "901890",
        gone_in: Edition::Hs2028,
        successors: vec!["901891", "901899"],
    });
    let catalogue = sample();
    let end_of = |code: HsCode| (code.as_str() == END.code).then(|| &*END);
    let report = upkeep::vanishing(&catalogue, &end_of);
    let with_code = catalogue
        .products
        .iter()
        .filter(|(_, product)| product.hs.is_some_and(|code| code.as_str() == END.code));
    assert_eq!(report.rows.len(), with_code.count());
    let first = report.rows.first().expect("the sample has such a product");
    assert!(first.contains(&Cell::Codes(vec!["901891".into(), "901899".into()])));
    assert!(first.contains(&Cell::Code("2028".into())));
}

#[test]
fn an_edition_that_is_not_shipped_is_said_to_be_so() {
    let report = upkeep::vanishing_codes(&sample());
    let is_known = Edition::Hs2028.retirements().next().is_some();
    assert_eq!(report.note.is_some(), !is_known);
}
