//! What loading a catalogue says about what editors wrote, and what it keeps: each case spoils one thing in a
//! catalogue that is right, in memory, and asks for exactly what is said about it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "other tests use more of the common part")]

mod common;

use common::catalogue::{COMPANY, PRODUCT};
use common::memory::Fixture;
use karvan::catalogue::Trust;
use karvan::language::LanguageTag;

fn english(text: &karvan::catalogue::Text) -> &str {
    text.get(LanguageTag::ENGLISH).unwrap_or_default()
}

#[test]
fn has_nothing_to_say_about_the_catalogue_that_is_right() {
    Fixture::new().says(&[]);
}

// Entries that lean on others

#[test]
fn hides_a_product_with_its_maker() {
    let fixture = Fixture::new().add(COMPANY, "publish_on: 2026-12-01");
    fixture.says(&["note hidden-with-reference content/products/nano-filter/index.md: company: pars-med"]);
    assert!(fixture.load().catalogue.products.is_empty());
}

#[test]
fn hides_a_product_with_its_sector_and_the_sector_with_its_parent() {
    let fixture = Fixture::new().add("content/sectors/environment/index.md", "unpublish_on: 2026-11-22");
    fixture.says(&[
        "note hidden-with-reference content/products/nano-filter/index.md: sector: water-treatment",
        "note hidden-with-reference content/sectors/water-treatment/index.md: parent: environment",
    ]);
    assert!(fixture.load().catalogue.products.is_empty());
}

#[test]
fn keeps_a_product_one_of_whose_makers_is_there() {
    let second = "content/companies/zist-pala/index.md";
    let text = "---\nname: {fa: زیست‌پالا, en: Zistpala}\nsummary: {fa: سازنده., en: A maker.}\nwebsite: https://zist.example/\npublish_on: 2026-12-01\n---\n";
    let fixture = Fixture::new().with(second, text).replace(
        PRODUCT,
        "company: pars-med",
        "makers: [zist-pala, pars-med]",
    );
    fixture.says(&[]);
    assert_eq!(fixture.load().catalogue.products.len(), 1);
}

#[test]
fn leaves_references_to_a_hidden_product_out_like_the_product() {
    let fixture = Fixture::new()
        .with(
            "content/companies/zist-pala/index.md",
            "---\nname: {fa: زیست‌پالا, en: Zistpala}\nsummary: {fa: سازنده., en: A maker.}\nwebsite: https://zist.example/\npublish_on: 2026-12-01\n---\n",
        )
        .with(
            "content/products/membrane/index.md",
            "---\nname: {fa: غشا, en: Membrane}\nsummary: {fa: غشا., en: A membrane.}\nkind: service\ncompany: zist-pala\nsector: water-treatment\n---\n",
        )
        .add(PRODUCT, "related: [membrane]");
    fixture.says(&["note hidden-with-reference content/products/membrane/index.md: company: zist-pala"]);
}

#[test]
fn refuses_a_product_whose_maker_is_a_draft() {
    Fixture::new()
        .add(COMPANY, "status: draft")
        .says(&["error reference-draft content/products/nano-filter/index.md: company: pars-med"]);
}

// Contacts

#[test]
fn says_once_that_the_only_contact_is_malformed() {
    Fixture::new()
        .replace(COMPANY, "  email: export@pars-med.example\n", "")
        .replace(COMPANY, "\"+98 41 3300 0000\"", "\"+98 41 CALL\"")
        .says(&["error phone-malformed content/companies/pars-med/index.md: phone: \"+98 41 CALL\""]);
}

#[test]
fn reads_national_telephone_numbers_of_iran_only() {
    let national = Fixture::new().replace(COMPANY, "\"+98 41 3300 0000\"", "\"041 3300 0000\"");
    national.says(&[]);
    let catalogue = national.load().catalogue;
    let (_, company) = catalogue.companies.iter().next().unwrap();
    assert_eq!(company.contact.phone.as_ref().unwrap().e164(), "+984133000000");
    national
        .replace(COMPANY, "province: east-azerbaijan", "country: AE")
        .says(&["error phone-malformed content/companies/pars-med/index.md: phone: \"041 3300 0000\""]);
}

// Values given by halves

#[test]
fn reports_half_of_a_range_of_staff() {
    Fixture::new()
        .add(COMPANY, "staff: {min: 20}")
        .says(&["error missing-field content/companies/pars-med/index.md: staff: {min: 20}"]);
}

#[test]
fn reports_packages_of_unknown_height() {
    Fixture::new()
        .add(PRODUCT, "packaging: {l_mm: 300, w_mm: 200}")
        .says(&[
            "error missing-field content/products/nano-filter/index.md: packaging: {l_mm: 300, w_mm: 200}",
        ]);
}

#[test]
fn reports_a_shelf_life_without_amount_and_temperatures_without_any() {
    Fixture::new()
        .add(PRODUCT, "shelf_life: {unit: month}\nstorage_temp: {}")
        .says(&[
            "error missing-field content/products/nano-filter/index.md: shelf_life: {unit: month}",
            "error missing-field content/products/nano-filter/index.md: storage_temp: {}",
        ]);
}

#[test]
fn reports_a_film_without_address() {
    Fixture::new()
        .add(PRODUCT, "video: {title: {fa: فیلم, en: Film}}")
        .says(&[
            "error missing-field content/products/nano-filter/index.md: video: {title: {fa: فیلم, en: Film}}",
        ]);
}

// Days and numbers

#[test]
fn trusts_no_check_of_a_day_to_come() {
    let fixture = Fixture::new().replace(
        PRODUCT,
        "checked_on: 2026-08-30",
        "checked_on: 2027-01-01\nchecked_by: {fa: ما, en: Us}",
    );
    fixture.says(&["warning date-in-future content/products/nano-filter/index.md: checked_on: 2027-01-01"]);
    let catalogue = fixture.load().catalogue;
    let (_, product) = catalogue.products.iter().next().unwrap();
    assert_eq!(
        (product.entry.trust, product.entry.checked_on),
        (Trust::Listed, None)
    );
}

#[test]
fn reads_whole_numbers_in_persian_digits() {
    let fixture = Fixture::new().add(PRODUCT, "weight: ۵");
    fixture.says(&[]);
    let catalogue = fixture.load().catalogue;
    assert_eq!(catalogue.products.iter().next().unwrap().1.entry.weight, 5);
}

#[test]
fn refuses_numbers_that_yaml_would_change_where_a_text_is_meant() {
    for written in [
        "1e3",
        "-1.5E-3",
        "1.10",
        ".inf",
        "-.Inf",
        ".NaN",
        "123456789012345678901234567890",
    ] {
        Fixture::new()
            .add(PRODUCT, &format!("after_sales: {written}"))
            .says(&[&format!(
                "error quote-the-number content/products/nano-filter/index.md: after_sales: {written}"
            )]);
    }
    for written in ["12", "-5", "\"1e3\"", "1e3x", "e3", "1.2.3"] {
        Fixture::new()
            .add(PRODUCT, &format!("after_sales: {written}"))
            .says(&[]);
    }
}

#[test]
fn refuses_numbers_in_scientific_notation() {
    Fixture::new()
        .replace(PRODUCT, "amount: 500", "amount: 1e3")
        .says(&["error not-a-number content/products/nano-filter/index.md: amount: 1e3"]);
    Fixture::new()
        .add(PRODUCT, "weight: 1e3")
        .says(&["error not-a-number content/products/nano-filter/index.md: weight: 1e3"]);
}

#[test]
fn reads_staff_however_the_number_is_written() {
    for written in ["12", "۱۲", "\"12\"", "1.2e1"] {
        let fixture = Fixture::new().add(COMPANY, &format!("staff: {written}"));
        fixture.says(&[]);
        let catalogue = fixture.load().catalogue;
        let (_, company) = catalogue.companies.iter().next().unwrap();
        assert_eq!(company.staff.as_ref().unwrap().0.as_str(), "12", "{written}");
    }
}

// Products that replace each other

const OLD: &str = "content/products/old-filter/index.md";

fn with_old_filter(field: &str) -> Fixture {
    let text = format!(
        "---\nname: {{fa: صافی, en: Filter}}\nsummary: {{fa: صافی., en: A filter.}}\nkind: service\ncompany: pars-med\n\
         sector: water-treatment\n{field}---\n"
    );
    Fixture::new().with(OLD, &text)
}

#[test]
fn refuses_a_product_that_replaces_itself() {
    with_old_filter("replaces: old-filter\n")
        .says(&["error related-to-itself content/products/old-filter/index.md: replaces: old-filter"]);
}

#[test]
fn refuses_products_that_replace_each_other() {
    with_old_filter("replaces: nano-filter\n")
        .add(PRODUCT, "replaces: old-filter")
        .says(&[
            "error successor-circle content/products/nano-filter/index.md: replaces: old-filter",
            "error successor-circle content/products/old-filter/index.md: replaces: nano-filter",
        ]);
}

#[test]
fn refuses_a_product_that_replaces_its_successor() {
    Fixture::new()
        .with(OLD, "---\nname: {fa: صافی, en: Filter}\nsummary: {fa: صافی., en: A filter.}\nkind: service\ncompany: pars-med\nsector: water-treatment\n---\n")
        .add(PRODUCT, "replaces: old-filter\nsuccessor: old-filter")
        .says(&["error successor-circle content/products/nano-filter/index.md: successor: old-filter"]);
}

#[test]
fn accepts_a_chain_of_products_told_from_both_ends() {
    with_old_filter("successor: nano-filter\n")
        .add(PRODUCT, "replaces: old-filter")
        .says(&[]);
}

// Translations

const OMAN: &str = "content/markets/om/index.md";
const COMPANY_EN: &str = "content/companies/pars-med/index.en.md";
const PRODUCT_EN: &str = "content/products/nano-filter/index.en.md";

fn writing_of_company(fixture: &Fixture, language: LanguageTag) -> karvan::catalogue::entry::Writing {
    let catalogue = fixture.load().catalogue;
    let (_, company) = catalogue.companies.iter().next().unwrap();
    company.entry.writing(language, &catalogue.settings.fallbacks)
}

#[test]
fn misses_a_summary_in_another_language_though_there_is_no_body() {
    Fixture::new()
        .replace(
            OMAN,
            "summary: {fa: بازار همسایه., en: A neighbouring market.}",
            "summary: بازار همسایه.",
        )
        .says(&["warning translation-missing content/markets/om/index.md: summary: بازار همسایه."]);
}

#[test]
fn misses_several_texts_of_one_language_once() {
    Fixture::new()
        .replace(COMPANY_EN, "summary: A maker of filters.\n", "")
        .add(COMPANY, "seo_title: صافی")
        .says(&["warning translation-missing content/companies/pars-med/index.md: summary: سازندهٔ صافی."]);
}

#[test]
fn does_not_call_a_page_written_whose_summary_or_body_is_not() {
    let whole = Fixture::new();
    assert_eq!(writing_of_company(&whole, LanguageTag::ENGLISH).instead, None);
    let without_summary = Fixture::new().replace(COMPANY_EN, "summary: A maker of filters.\n", "");
    assert_eq!(
        writing_of_company(&without_summary, LanguageTag::ENGLISH).instead,
        Some(LanguageTag::PERSIAN)
    );
    let without_body = Fixture::new().replace(COMPANY_EN, "The text of the company.\n", "");
    assert_eq!(
        writing_of_company(&without_body, LanguageTag::ENGLISH).instead,
        Some(LanguageTag::PERSIAN)
    );
    assert_eq!(
        writing_of_company(&without_body, LanguageTag::PERSIAN).instead,
        None
    );
}

#[test]
fn does_not_ask_for_the_name_of_a_country() {
    let fixture = Fixture::new().replace(OMAN, "name: {fa: عمان, en: Oman}\n", "");
    fixture.says(&[]);
    let catalogue = fixture.load().catalogue;
    let (_, market) = catalogue.markets.iter().next().unwrap();
    for language in [LanguageTag::PERSIAN, LanguageTag::ENGLISH] {
        let writing = market.entry.writing(language, &catalogue.settings.fallbacks);
        assert_eq!(writing.instead, None);
    }
}

#[test]
fn says_what_is_wrong_with_a_translation_of_a_broken_entry() {
    Fixture::new()
        .replace(PRODUCT, "kind: goods", "kind: good")
        .replace(PRODUCT_EN, "name: Nano filter", "naem: Nano filter")
        .says(&[
            "error unknown-key content/products/nano-filter/index.en.md: naem: Nano filter",
            "error unknown-value content/products/nano-filter/index.md: kind: good",
        ]);
}

#[test]
fn keeps_how_each_language_was_written_with_or_without_body() {
    use karvan::catalogue::entry::TranslationMethod::{Human, Machine};
    let fixture = Fixture::new().add(COMPANY, "translation: machine");
    let catalogue = fixture.load().catalogue;
    let (_, company) = catalogue.companies.iter().next().unwrap();
    assert_eq!(company.entry.body(LanguageTag::PERSIAN).unwrap().method, Machine);
    assert_eq!(writing_of_company(&fixture, LanguageTag::PERSIAN).method, Machine);
    assert_eq!(writing_of_company(&fixture, LanguageTag::ENGLISH).method, Human);
    let without_body = Fixture::new()
        .add(COMPANY_EN, "translation: machine")
        .replace(COMPANY_EN, "The text of the company.\n", "")
        .replace(COMPANY, "متن شرکت.\n", "");
    without_body.says(&[]);
    assert_eq!(
        writing_of_company(&without_body, LanguageTag::ENGLISH).method,
        Machine
    );
}

#[test]
fn notices_that_the_original_of_the_first_language_changed() {
    let digest = karvan::catalogue::source_digest("The text of the company.");
    Fixture::new()
        .add(COMPANY, &format!("source_digest: \"{digest}\""))
        .says(&[]);
    Fixture::new().add(COMPANY, "source_digest: \"00000000\"").says(&[
        "warning translation-stale content/companies/pars-med/index.md: source_digest: \"00000000\"",
    ]);
}
