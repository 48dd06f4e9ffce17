//! The wishes behind Karvan, row by row: `docs/ecosystem.md` says where each lives, this finds it there in the
//! sample. And the way of a visitor from a need to whoever can answer it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "other tests use more of the common part")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use common::memory::Fixture;
use common::repository;
use common::sample::{Sample, words};
use karvan::reports::{Reports, write_csv};

const DAY: &str = "2026-11-22";

struct Found {
    pages: BTreeMap<String, String>,
    codes: BTreeSet<String>,
    /// CSV of every report, by id.
    reports: BTreeMap<String, String>,
}

fn sample() -> &'static Found {
    static FOUND: OnceLock<Found> = OnceLock::new();
    FOUND.get_or_init(|| {
        let sample = Sample::on(DAY);
        let mut pages = sample.pages("en");
        pages.extend(sample.pages("fa"));
        let reports = Reports::of(&sample.catalogue);
        Found {
            pages,
            codes: sample.diagnostics.iter().map(|one| one.code.to_owned()).collect(),
            reports: reports
                .all
                .iter()
                .map(|report| (report.id.to_owned(), write_csv(&reports, report)))
                .collect(),
        }
    })
}

/// What a row of the table says: its number and the words between backticks of its last column.
struct Row {
    number: String,
    shown_by: String,
    quoted: Vec<String>,
}

fn rows(beginning: &str) -> Vec<Row> {
    let table = std::fs::read_to_string(repository().join("docs/ecosystem.md")).unwrap();
    table
        .lines()
        .filter_map(|line| line.strip_prefix("| "))
        .filter(|line| line.starts_with(beginning))
        .map(|line| {
            let cells: Vec<&str> = line.trim_end_matches(" |").split(" | ").collect();
            let shown_by = cells.last().unwrap().to_string();
            Row {
                number: cells[0].to_owned(),
                quoted: shown_by
                    .split('`')
                    .skip(1)
                    .step_by(2)
                    .map(str::to_owned)
                    .collect(),
                shown_by,
            }
        })
        .collect()
}

/// Finds every row of a table; tells all that are not there.
#[track_caller]
fn finds(beginning: &str, count: usize) {
    let found = sample();
    let rows = rows(beginning);
    assert_eq!(rows.len(), count, "rows of the table");
    let missing: Vec<String> = rows
        .iter()
        .filter(|row| !is_there(found, row))
        .map(|row| format!("{}: {}", row.number, row.shown_by))
        .collect();
    assert!(missing.is_empty(), "not found:\n{}", missing.join("\n"));
}

fn is_there(found: &Found, row: &Row) -> bool {
    if row.shown_by.starts_with("check: `nothing-missing`") {
        return a_first_company_needs_four_fields();
    }
    if row.shown_by.starts_with("check: ") {
        return found.codes.contains(&row.quoted[0]);
    }
    if row.shown_by.starts_with("report ") {
        return found
            .reports
            .get(&row.quoted[0])
            .is_some_and(|csv| csv.contains(&row.quoted[1]));
    }
    let address = row.quoted[0].trim_start_matches('/');
    let needle = &row.quoted[1];
    found
        .pages
        .get(address)
        .is_some_and(|page| words(page).contains(needle) || page.contains(needle))
}

/// Name, summary, country and one way to be reached: nothing is said but what could be added.
fn a_first_company_needs_four_fields() -> bool {
    let text = "---\nname: {fa: تازه‌کار, en: Newcomer}\nsummary: {fa: یک جمله., en: One sentence.}\ncountry: IR\nwebsite: https://new.example/\n---\n";
    let fixture = Fixture::new().with("content/companies/newcomer/index.md", text);
    let loaded = fixture.load();
    loaded.catalogue.companies.find("newcomer").is_some() && loaded.diagnostics.is_empty()
}

#[test]
fn every_wish_about_the_hub_and_the_experts_has_its_place() {
    finds("hub ", 25);
}

#[test]
fn every_wish_about_brokers_brand_and_support_has_its_place() {
    finds("brokers ", 20);
}

#[test]
fn every_wish_about_small_industries_has_its_place() {
    finds("small ", 18);
}

#[test]
fn every_wish_about_towns_and_drivers_has_its_place() {
    finds("towns ", 20);
}

#[test]
fn every_wish_about_the_association_and_the_city_has_its_place() {
    finds("city ", 18);
}

/// Addresses that a page links to, within the site.
fn links(address: &str, page: &str) -> BTreeSet<String> {
    page.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.starts_with("../"))
        .map(|href| {
            let ups = href.matches("../").count();
            let mut parts: Vec<&str> = address.trim_end_matches('/').split('/').collect();
            parts.truncate(parts.len().saturating_sub(ups));
            let tail = href
                .trim_start_matches("../")
                .split('#')
                .next()
                .unwrap_or_default();
            let mut whole = parts.join("/");
            if !whole.is_empty() {
                whole.push('/');
            }
            whole + tail
        })
        .collect()
}

/// Addresses within some clicks of a page, by how many.
fn within(start: &str, clicks: usize) -> BTreeSet<String> {
    let pages = &sample().pages;
    let mut here = BTreeSet::from([start.to_owned()]);
    for _ in 0..clicks {
        let next: BTreeSet<String> = here
            .iter()
            .filter_map(|address| Some(links(address, pages.get(address)?)))
            .flatten()
            .collect();
        here.extend(next);
    }
    here
}

#[test]
fn a_visitor_gets_from_a_need_to_the_firm_its_broker_and_a_letter_in_four_clicks() {
    let pages = &sample().pages;
    for language in ["fa", "en"] {
        let need = format!("{language}/needs/dialysis-water-quality/");
        let home = format!("{language}/");
        // One click: a need on the home page, and this one in its list.
        let from_home = links(&home, &pages[&home]);
        assert!(
            from_home
                .iter()
                .any(|address| address.starts_with(&format!("{language}/needs/"))),
            "no need on {home}"
        );
        assert!(
            within(&home, 2).contains(&need),
            "{need} is not two clicks from home"
        );
        // From the need: the firm in one, a broker for its market in one.
        let answers = links(&need, &pages[&need]);
        let firm = format!("{language}/companies/zistpala-mehr/");
        let broker = format!("{language}/brokers/mesopotamia-export/");
        for address in [&firm, &broker] {
            assert!(answers.contains(address), "{need} does not lead to {address}");
            // The way to write stands on that page.
            assert!(
                pages[address].contains("href=\"mailto:"),
                "no letter on {address}"
            );
        }
    }
}
