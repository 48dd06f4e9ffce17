//! Pages that compare products and collect inquiries, and what products, companies and lists offer to pass themselves
//! on: what stands there without a script, and what scripts are told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "other tests use more of the common part")]

mod common;

use std::collections::BTreeMap;

use common::catalogue::{PRODUCT, PRODUCT_TEXT, SETTINGS_TEXT, write_many, write_minimal};
use common::{Folder, build, check_json, shared_cache, tree};

fn built(folder: &Folder) -> BTreeMap<String, String> {
    let output = folder.join("public");
    build(folder.path(), &output, &shared_cache());
    tree(&output)
        .into_iter()
        .filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
        .collect()
}

/// The smallest catalogue and `more` products in its one leaf sector.
fn with_products(name: &str, more: usize) -> BTreeMap<String, String> {
    let folder = Folder::new(name);
    write_many(folder.path(), 1..more + 1, "x");
    built(&folder)
}

fn with_settings(name: &str, settings: &str) -> BTreeMap<String, String> {
    let folder = Folder::new(name);
    write_minimal(folder.path());
    common::write(&folder.join("site.toml"), settings);
    built(&folder)
}

/// The text of a page, its markup left out.
fn words(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
        text.push(' ');
    }
    text
}

const COMPARISON: &str = "sectors/water-treatment/compare/";

// Side by side

#[test]
fn the_products_of_a_sector_stand_side_by_side_without_a_script() {
    let site = with_products("side-by-side", 1);
    for (language, dir) in [("en", "ltr"), ("fa", "rtl")] {
        let page = &site[&format!("{language}/{COMPARISON}index.html")];
        assert!(page.contains(&format!("dir=\"{dir}\"")), "{page}");
        assert_eq!(page.matches("<tr><th scope=\"row\">").count(), 2, "{page}");
        assert!(
            page.contains("products/nano-filter/\"") && page.contains("products/filter-1/\""),
            "{page}"
        );
    }
    let page = words(&site[&format!("en/{COMPARISON}index.html")]);
    for said in [
        "Water treatment: products side by side",
        "500\u{a0}pieces",
        "FCA Tabriz",
        "On request",
        "Pars Med",
        "CE",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    let sector = &site["en/sectors/water-treatment/index.html"];
    assert!(
        sector.contains("href=\"../../../en/sectors/water-treatment/compare/\""),
        "{sector}"
    );
    assert!(site["sitemap.xml"].contains(&format!("example/en/{COMPARISON}<")));
}

#[test]
fn what_two_products_are_measured_by_gets_a_column_of_its_own() {
    let folder = Folder::new("measures");
    write_minimal(folder.path());
    let twin = PRODUCT_TEXT
        .replace("value: 1.8", "value: 2.4")
        .replacen(
            "specs:\n",
            "specs:\n  - {label: {fa: فشار, en: Pressure}, value: 6, unit: bar}\n",
            1,
        )
        .replace("name: صافی نانو", "name: {fa: صافی بزرگ, en: Large filter}")
        .replace("MDR-1", "MDR-2");
    common::write(&folder.join(PRODUCT.replace("nano-filter", "large-filter")), twin);
    common::write(
        &folder.join("content/products/large-filter/main.jpg"),
        common::catalogue::picture(),
    );
    let english = common::catalogue::PRODUCT_EN_TEXT.replace("name: Nano filter\n", "");
    common::write(&folder.join("content/products/large-filter/index.en.md"), english);
    let site = built(&folder);
    let page = words(&site[&format!("en/{COMPARISON}index.html")]);
    let (_, measures) = page.split_once("are measured by.").unwrap();
    for said in ["Effective surface", "1.8", "2.4"] {
        assert!(measures.contains(said), "{said} in {measures}");
    }
    assert!(
        !measures.contains("Pressure"),
        "one product alone has it: {measures}"
    );
}

#[test]
fn one_product_alone_is_not_compared() {
    let site = with_products("alone", 0);
    assert!(!site.contains_key(&format!("en/{COMPARISON}index.html")));
    assert!(!site["en/sectors/water-treatment/index.html"].contains("/compare/\"><"));
    // A sector above others leads to theirs.
    assert!(!with_products("above", 2).contains_key("en/sectors/environment/compare/index.html"));
}

#[test]
fn a_long_comparison_has_pages() {
    let site = with_products("long-comparison", 24);
    let second = &site[&format!("en/{COMPARISON}page/2/index.html")];
    assert_eq!(second.matches("<tr><th scope=\"row\">").count(), 1, "{second}");
    assert!(!site.contains_key(&format!("en/{COMPARISON}page/3/index.html")));
    assert!(
        second.contains("<title>Water treatment: products side by side, Page 2 |"),
        "{second}"
    );
}

// Pages that a script fills

#[test]
fn pages_that_a_script_fills_say_without_it_what_to_do() {
    let site = with_products("filled-by-script", 1);
    for language in ["en", "fa"] {
        for page in ["compare", "basket"] {
            let text = &site[&format!("{language}/{page}/index.html")];
            assert!(
                text.contains("<meta name=\"robots\" content=\"noindex\">"),
                "{page}"
            );
            assert!(
                !site["sitemap.xml"].contains(&format!("/{language}/{page}/")),
                "{page}"
            );
            // What stands in templates is not shown; a form that leads nowhere would be.
            let (shown, _) = text.split_once("<template").unwrap();
            assert!(
                !shown.contains("<form") && !shown.contains("<button"),
                "{page}: {shown}"
            );
            assert!(
                shown.contains(&format!("href=\"../../{language}/products/\"")),
                "{page}"
            );
            let footer = &site[&format!("{language}/index.html")];
            assert!(
                footer.contains(&format!("href=\"../{language}/{page}/\"")),
                "{page} is linked"
            );
        }
        let compare = &site[&format!("{language}/compare/index.html")];
        assert!(
            compare.contains(COMPARISON),
            "the tables that need no script: {compare}"
        );
    }
}

#[test]
fn a_form_goes_only_where_the_settings_say() {
    let plain = with_settings("no-form", SETTINGS_TEXT);
    assert!(!plain["en/basket/index.html"].contains("method=\"post\""));
    assert!(plain["en/basket/index.html"].contains("form-action 'self'\""));

    let settings = format!("{SETTINGS_TEXT}\n[inquiry]\nendpoint = \"https://forms.example/in?box=2\"\n");
    let site = with_settings("form", &settings);
    let page = &site["en/basket/index.html"];
    assert!(page.contains("form-action https://forms.example\""), "{page}");
    let (shown, template) = page.split_once("<template").unwrap();
    for part in [shown, template] {
        assert!(
            part.contains("method=\"post\" action=\"https:&#x2F;&#x2F;forms.example")
                || part.contains("method=\"post\" action=\"https://forms.example/in?box=2\""),
            "{part}"
        );
    }
    assert!(
        site["en/products/nano-filter/index.html"].contains("form-action 'self'\""),
        "only that page"
    );
}

#[test]
fn an_address_that_takes_no_form_is_refused() {
    for wrong in [
        "http://forms.example/",
        "https://",
        "https://a b.example/",
        "mailto:x@y.example",
        "https://x.example/;script-src *",
    ] {
        let folder = Folder::new("endpoint");
        write_minimal(folder.path());
        common::write(
            &folder.join("site.toml"),
            format!("{SETTINGS_TEXT}\n[inquiry]\nendpoint = \"{wrong}\"\n"),
        );
        let (_, document) = check_json(folder.path(), &shared_cache());
        let text = document.to_string();
        assert!(text.contains("settings-inquiry-endpoint"), "{wrong}: {text}");
    }
}

#[test]
fn a_product_tells_scripts_what_a_letter_needs() {
    let site = with_products("letter", 1);
    let page = &site["en/products/nano-filter/index.html"];
    for told in [
        "data-product=\"nano-filter\"",
        "data-inquiry=\"Nano filter\"",
        "data-maker=\"pars-med\"",
        "data-maker-name=\"Pars Med\"",
        "data-email=\"export@pars-med.example\"",
        "data-amount=\"500\"",
        "data-unit=\"pieces\"",
        "data-codes=\"HS code: 8421.21\"",
    ] {
        assert!(page.contains(told), "{told} in {page}");
    }
    assert!(site["en/products/index.html"].contains("<li class=\"card\" data-product=\"filter-1\">"));

    let folder = Folder::new("no-letter");
    write_minimal(folder.path());
    let gone = PRODUCT_TEXT.replacen("kind: goods", "kind: goods\navailability: discontinued", 1);
    common::write(&folder.join(PRODUCT), gone);
    let site = built(&folder);
    let page = &site["en/products/nano-filter/index.html"];
    assert!(
        page.contains("data-product=\"nano-filter\"") && !page.contains("data-inquiry"),
        "nobody answers for it"
    );
}

// Passing on

#[test]
fn a_page_can_be_passed_on_without_a_script() {
    let site = with_products("share", 1);
    for (page, title) in [
        ("products/nano-filter/", "Nano%20filter"),
        ("companies/pars-med/", "Pars%20Med"),
        ("products/", "Products"),
    ] {
        let text = site[&format!("en/{page}index.html")]
            .replace("&#x2F;", "/")
            .replace("&amp;", "&");
        let address = format!(
            "https%3A%2F%2Fcatalogue.example%2Fen%2F{}",
            page.replace('/', "%2F")
        );
        for link in [
            format!("mailto:?subject={title}&body={title}%0D%0A{address}"),
            format!("https://wa.me/?text={title}%0A{address}"),
            format!("https://t.me/share/url?url={address}&text={title}"),
        ] {
            assert!(text.contains(&format!("href=\"{link}\"")), "{link} in {text}");
        }
        assert!(text.contains(&format!("en/{page}\">Link to this page")), "{page}");
    }
}

#[test]
fn a_page_that_does_not_know_its_address_leaves_passing_on_to_a_script() {
    let site = with_settings(
        "share-unknown",
        &SETTINGS_TEXT.replace("base_url = \"https://catalogue.example/\"\n", ""),
    );
    let page = &site["en/products/nano-filter/index.html"];
    let (_, template) = page.split_once("<template class=\"to-share\">").unwrap();
    assert!(template.contains("%7Burl%7D"), "{template}");
    assert!(!page.contains("class=\"qr\""), "{page}");
}

#[test]
fn a_product_without_a_mark_has_the_code_of_its_page_for_paper() {
    let site = with_products("paper-code", 1);
    for language in ["en", "fa"] {
        let page = &site[&format!("{language}/products/nano-filter/index.html")];
        let (_, code) = page
            .split_once("<div class=\"paper-code\"><svg class=\"qr\"")
            .unwrap();
        let address = format!("https://catalogue.example/{language}/products/nano-filter/");
        assert!(
            code.replace("&#x2F;", "/").contains(&address),
            "the address stands beside it"
        );
    }
}
