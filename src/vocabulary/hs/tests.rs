use super::*;

fn accepted(written: &str) -> &'static str {
    HsCode::parse(written)
        .unwrap_or_else(|error| panic!("{written}: {error}"))
        .as_str()
}

#[test]
fn keeps_leading_zeros_and_shows_a_dot() {
    let honey = HsCode::parse("040900").unwrap();
    assert_eq!(honey.as_str(), "040900");
    assert_eq!(honey.dotted(), "0409.00");
    assert_eq!(honey.heading(), "0409");
    assert_eq!(honey.chapter().number(), 4);
}

#[test]
fn reads_dots_spaces_and_persian_or_arabic_digits() {
    for written in [
        "0409.00",
        "0409 00",
        " 040900 ",
        "۰۴۰۹۰۰",
        "٠٤٠٩٫٠٠".replace('٫', ".").as_str(),
        "۰۴۰۹.۰۰",
    ] {
        assert_eq!(accepted(written), "040900");
    }
}

#[test]
fn offers_the_zero_that_a_spreadsheet_ate() {
    let Err(HsError::Length {
        count: 5, suggestion, ..
    }) = HsCode::parse("40900")
    else {
        panic!()
    };
    assert_eq!(suggestion.map(HsCode::as_str), Some("040900"));
    let Err(HsError::Length { suggestion, .. }) = HsCode::parse("30049") else {
        panic!()
    };
    assert_eq!(suggestion, None);
}

#[test]
fn offers_the_first_six_digits_of_a_national_code() {
    for written in ["30049000", "3004900000"] {
        let Err(HsError::National { suggestion, .. }) = HsCode::parse(written) else {
            panic!()
        };
        assert_eq!(suggestion.map(HsCode::as_str), Some("300490"));
    }
    let Err(HsError::National { suggestion, .. }) = HsCode::parse("4090000") else {
        panic!()
    };
    assert_eq!(suggestion.map(HsCode::as_str), Some("040900"));
}

#[test]
fn names_the_successors_of_a_retired_code() {
    let Err(HsError::NotInEdition {
        was_in, successors, ..
    }) = HsCode::parse("854140")
    else {
        panic!()
    };
    assert_eq!(was_in, Some(Edition::Hs2017));
    let digits: Vec<_> = successors.iter().map(|code| code.as_str()).collect();
    assert_eq!(digits, ["854141", "854142", "854143", "854149"]);
}

#[test]
fn offers_neighbours_of_a_code_that_never_was() {
    let Err(HsError::NotInEdition {
        was_in, successors, ..
    }) = HsCode::parse("842129".replace('9', "7").as_str())
    else {
        panic!()
    };
    assert_eq!(was_in, None);
    assert!(successors.iter().all(|code| code.heading() == "8421"));
    assert!(!successors.is_empty());
}

#[test]
fn refuses_reserved_and_national_chapters() {
    assert!(matches!(
        HsCode::parse("770000"),
        Err(HsError::ReservedChapter { chapter: 77, .. })
    ));
    assert!(matches!(
        HsCode::parse("77"),
        Err(HsError::ReservedChapter { .. })
    ));
    assert!(matches!(
        HsCode::parse("999999"),
        Err(HsError::NationalChapter { chapter: 99, .. })
    ));
    assert!(matches!(
        HsCode::parse("980000"),
        Err(HsError::NationalChapter { chapter: 98, .. })
    ));
}

#[test]
fn a_heading_lists_its_codes() {
    let Err(HsError::Heading { codes, .. }) = HsCode::parse("8541") else {
        panic!()
    };
    assert_eq!(codes.first().map(|code| code.as_str()), Some("854110"));
    assert_eq!(codes.len(), OFFERED);
}

#[test]
fn refuses_letters_and_emptiness() {
    assert!(matches!(
        HsCode::parse("8421x9"),
        Err(HsError::NotDigits { character: 'x', .. })
    ));
    assert!(matches!(HsCode::parse(""), Err(HsError::Length { count: 0, .. })));
}

#[test]
fn marks_arms() {
    let arms = HsCode::all().find(|code| code.is_arms()).unwrap();
    assert_eq!(arms.chapter().number(), 93);
    assert!(!HsCode::parse("040900").unwrap().is_arms());
}

#[test]
fn the_list_is_whole_and_sorted() {
    let list = editions::current();
    assert_eq!(list.len(), 5612);
    assert!(list.is_sorted());
    assert!(
        list.iter()
            .all(|code| code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()))
    );
}

#[test]
fn every_code_has_a_named_chapter() {
    for code in HsCode::all() {
        assert!(
            code.chapter().name("fa").chars().any(|letter| letter > '\u{600}'),
            "{code}"
        );
        assert!(!code.chapter().name("en").is_empty(), "{code}");
    }
    assert_eq!(Chapter::all().count(), 96);
}

#[test]
fn retired_codes_are_gone_and_their_successors_exist() {
    for retirement in editions::retirements() {
        if retirement.gone_in != Edition::Hs2022 {
            continue;
        }
        assert_eq!(
            HsCode::find(retirement.code),
            None,
            "{} is still in HS 2022",
            retirement.code
        );
        assert!(!retirement.successors.is_empty(), "{}", retirement.code);
        for successor in &retirement.successors {
            assert!(
                HsCode::find(successor).is_some(),
                "{successor} of {} is not in HS 2022",
                retirement.code
            );
        }
    }
    assert!(editions::retirements().is_sorted_by(|a, b| a.code < b.code));
    assert_eq!(editions::retirements().len(), 51, "a row is unreadable");
}

#[test]
fn editions_are_named_by_year() {
    assert_eq!(Edition::from_year(2022), Some(Edition::Hs2022));
    assert_eq!(Edition::from_year(2012), None);
    assert!(Edition::Hs2022.is_listed() && !Edition::Hs2028.is_listed());
    assert_eq!(Edition::Hs2028.in_force_from(), "2028-01-01");
    assert_eq!(Edition::Hs2022.to_string(), "HS 2022");
}
