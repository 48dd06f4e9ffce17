//! The pages over all entries: that they come with the entries they are over, show what is missing, read in the
//! direction of their language, and lead from a need to somebody who answers.
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

use common::catalogue::{PRODUCT, PRODUCT_TEXT, write_minimal};
use common::{Folder, build, shared_cache, tree};

/// One of each kind that has a page over it, beside the smallest catalogue.
const ENTRIES: [(&str, &str); 6] = [
    (
        "content/brokers/desk/index.md",
        "---\nname: {fa: میز عمان, en: Oman desk}\nsummary: {fa: کارگزار عمان., en: A broker for Oman.}\nkind: export\n\
         markets: [om]\nservices: [market_entry, customs]\nroutes: [sea-way]\ncontact: {email: desk@broker.example}\n---\n",
    ),
    (
        "content/corridors/sea-way/index.md",
        "---\nname: {fa: راه دریا, en: Sea way}\nsummary: {fa: راهی کوتاه., en: A short way.}\n\
         from: {fa: بندرعباس, en: Bandar Abbas}\nto: {fa: مسقط, en: Muscat}\nmarkets: [om]\nmodes: [sea]\n\
         typical_days: {min: 3, max: 5}\nchecked_on: 2026-10-01\n---\n",
    ),
    (
        "content/needs/clean-water/index.md",
        "---\nname: {fa: آب پاک, en: Clean water}\nsummary: {fa: روستاها آب پاک می‌خواهند., en: Villages want clean water.}\n\
         kind: purchase\nmarket: om\nproblem: {fa: آب شور است., en: The water is salty.}\ntags: [desalination]\n\
         source: [{name: {fa: آگهی, en: Notice}}]\n---\n",
    ),
    (
        "content/needs/laboratory/index.md",
        "---\nname: {fa: آزمایشگاه, en: Laboratory}\nsummary: {fa: آزمایشگاهی لازم است., en: A laboratory is wanted.}\n\
         kind: infrastructure\nproblem: {fa: آزمایشگاه نیست., en: There is none.}\ntags: [laboratory]\n\
         source: [{name: {fa: آگهی, en: Notice}}]\n---\n",
    ),
    (
        "content/places/park/index.md",
        "---\nname: {fa: پارک, en: Park}\nsummary: {fa: پارکی برای شرکت‌ها., en: A park for firms.}\nkind: science_park\n\
         province: east-azerbaijan\ncapacity: {free_units: 7, as_of: 2026-10-01}\n---\n",
    ),
    (
        "content/experts/engineer/index.md",
        "---\nname: {fa: مهندس نمونه, en: Sample engineer}\nsummary: {fa: مهندس غشا., en: A membrane engineer.}\nconsent: true\n\
         consent_on: 2026-05-01\ncountries: [DE]\nsectors: [water-treatment]\n---\n",
    ),
];

const TAGS: &str = "| tag | fa | en |\n|---|---|---|\n| desalination | شیرین‌سازی | Desalination |\n| laboratory | آزمایشگاه | Laboratory |\n";

/// The catalogue with everyone in it, built; pages without quotation marks, which the program may leave out.
fn everyone() -> BTreeMap<String, String> {
    let folder = Folder::new("everyone");
    write_minimal(folder.path());
    for (path, text) in ENTRIES {
        common::write(&folder.join(path), text);
    }
    common::write(&folder.join("content/tags.md"), TAGS);
    let solves = "solves:\n  - {problem: {fa: آب شور, en: Salt water}, answer: {fa: صافی, en: A filter}, tags: [desalination]}\n";
    let product = PRODUCT_TEXT.replacen("updated_on:", &format!("{solves}updated_on:"), 1);
    common::write(&folder.join(PRODUCT), product);
    let company = common::catalogue::COMPANY_TEXT.replacen("types:", "roles: [driver]\ntypes:", 1);
    common::write(&folder.join(common::catalogue::COMPANY), company);
    pages(&folder)
}

fn pages(folder: &Folder) -> BTreeMap<String, String> {
    let output = folder.join("public");
    build(folder.path(), &output, &shared_cache());
    tree(&output)
        .into_iter()
        .filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?.replace('"', ""))))
        .collect()
}

const OVERVIEWS: [&str; 7] = [
    "ecosystem",
    "brokers/by/service",
    "needs/by/match",
    "places/by/room",
    "companies/by/drivers",
    "experts/by/field",
    "markets/by/way",
];

#[test]
fn pages_over_all_come_with_the_entries_they_are_over() {
    let pages = everyone();
    for overview in OVERVIEWS {
        for language in ["fa", "en"] {
            let page = format!("{language}/{overview}/");
            assert!(pages.contains_key(&format!("{page}index.html")), "{page}");
            assert!(
                pages["sitemap.xml"].contains(&format!("example/{page}<")),
                "{page} in the sitemap"
            );
        }
        let page = &pages[&format!("en/{overview}/index.html")];
        let twin = format!("hreflang=fa href=https://catalogue.example/fa/{overview}/");
        assert!(page.contains(&twin), "{overview} names its twin");
        assert!(page.contains("BreadcrumbList"), "{overview}");
    }
    for list in ["brokers", "needs", "places", "companies", "experts", "markets"] {
        let page = &pages[&format!("en/{list}/index.html")];
        assert!(
            page.contains(&format!("../../en/{list}/by/")),
            "the list of {list} leads to the page over it"
        );
    }
    assert!(pages["en/index.html"].contains("../en/ecosystem/"), "the menu");
}

#[test]
fn without_entries_there_is_no_page_over_them() {
    let folder = Folder::new("nobody");
    write_minimal(folder.path());
    let pages = pages(&folder);
    for overview in OVERVIEWS {
        let page = format!("en/{overview}/index.html");
        assert!(!pages.contains_key(&page), "{page}");
    }
    for (path, page) in pages
        .iter()
        .filter(|(path, _)| std::path::Path::new(path).extension() == Some("html".as_ref()))
    {
        assert!(!page.contains("ecosystem/"), "{path} leads nowhere");
    }
    assert!(!pages["en/index.html"].contains("id=needs"), "no empty section");
}

#[test]
fn a_service_that_no_broker_offers_in_a_market_is_a_gap_with_a_word() {
    let pages = everyone();
    let (english, persian) = (
        &pages["en/brokers/by/service/index.html"],
        &pages["fa/brokers/by/service/index.html"],
    );
    // Nine services in one market, of which the broker does two.
    assert_eq!(english.matches(">no broker<").count(), 7);
    assert_eq!(persian.matches(">کارگزاری نیست<").count(), 7);
    assert!(
        english.contains("7 of 9 pairs of service and market have no broker."),
        "{english}"
    );
    assert!(english.contains("en/brokers/desk/"), "cells lead to brokers");
    assert!(
        english.contains("data-label=Oman"),
        "cells name their column on phones"
    );
}

#[test]
fn needs_that_nothing_answers_come_first() {
    let page = &everyone()["en/needs/by/match/index.html"];
    let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("{what} in {page}"));
    assert!(at("id=waiting") < at("needs/laboratory/"));
    assert!(at("needs/laboratory/") < at("id=answered"));
    assert!(at("id=answered") < at("needs/clean-water/"));
    assert!(at("needs/clean-water/") < at("products/nano-filter/"));
    let by_subject = &page[at("id=by-subject")..];
    assert!(
        by_subject.contains("none yet"),
        "a subject without an offer shows its gap"
    );
}

#[test]
fn markets_show_routes_with_the_day_of_their_check_and_what_they_lack() {
    let page = &everyone()["en/markets/by/way/index.html"];
    assert!(page.contains("corridors/sea-way/"), "{page}");
    assert!(page.contains("1 October 2026"), "{page}");
    assert!(
        page.contains("One market without a described way to pay"),
        "{page}"
    );
    assert!(!page.contains("without a broker"), "{page}");
}

#[test]
fn the_map_reads_in_the_direction_of_its_language_and_its_names_are_links() {
    let pages = everyone();
    let rects = |language: &str| -> Vec<i32> {
        let page = &pages[&format!("{language}/ecosystem/index.html")];
        let (wide, _) = page
            .split_once("map-wide")
            .unwrap()
            .1
            .split_once("</svg>")
            .unwrap();
        wide.split("<rect x=")
            .skip(1)
            .map(|rest| rest.split(' ').next().unwrap().parse().unwrap())
            .collect()
    };
    let (english, persian) = (rects("en"), rects("fa"));
    // Products, companies, places and experts; markets, corridors, brokers and needs: no kind without entries.
    assert_eq!(english.len(), 8);
    let mirrored: Vec<i32> = english.iter().map(|x| 1120 - 250 - x).collect();
    assert_eq!(persian, mirrored);
    let page = &pages["fa/ecosystem/index.html"];
    for expected in [
        "role=img",
        "<title id=map-wide-title>چه کسی با چه کسی پیوند دارد</title>",
        "<desc id=map-tall-says>",
        "<a href=../../fa/brokers/>",
        "کارگزاران به بازارها خدمت می‌دهند: ۱",
    ] {
        assert!(page.contains(expected), "{expected} in {page}");
    }
    assert!(!page.contains("انجمن‌ها"), "a kind without entries is not named");
}

#[test]
fn a_buyer_gets_from_a_need_at_home_to_the_maker_and_the_broker_in_four_clicks() {
    let pages = everyone();
    let way = [
        ("en/index.html", "en/needs/clean-water/"),
        ("en/needs/clean-water/index.html", "en/products/nano-filter/"),
        ("en/products/nano-filter/index.html", "en/markets/om/"),
        ("en/markets/om/index.html", "en/brokers/desk/"),
    ];
    for (page, next) in way {
        assert!(pages[page].contains(next), "{page} leads to {next}");
    }
    assert!(pages["en/products/nano-filter/index.html"].contains("mailto:export@pars-med.example"));
    assert!(pages["en/brokers/desk/index.html"].contains("mailto:desk@broker.example"));
}

#[test]
fn the_way_to_an_actor_leads_through_everyone_and_its_list() {
    let page = &everyone()["en/brokers/desk/index.html"];
    let crumbs = page.split_once("Breadcrumb").unwrap().1;
    let ecosystem = crumbs.find("en/ecosystem/").unwrap();
    let list = crumbs.find("en/brokers/>").unwrap();
    assert!(ecosystem < list, "{crumbs}");
}
