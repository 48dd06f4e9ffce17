//! What the passing of one day changes on the site of the sample: exactly the pages that speak of what ended or
//! began on it, and no other.
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

use common::sample::Sample;

/// The English pages of the sample as they stand on a day, by address without the language.
fn pages(day: &str) -> BTreeMap<String, String> {
    let pages = Sample::on(day).pages("en");
    pages
        .into_iter()
        .map(|(address, page)| (address.trim_start_matches("en/").to_owned(), page))
        .collect()
}

/// Addresses that one of the days has and the other has not, or has otherwise.
fn changed(before: &str, after: &str) -> BTreeSet<String> {
    let (before, after) = (pages(before), pages(after));
    let addresses: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    addresses
        .into_iter()
        .filter(|address| before.get(*address) != after.get(*address))
        .cloned()
        .collect()
}

/// Says that exactly these addresses change; one that ends in `*` stands for all that begin with it.
#[track_caller]
fn changes(before: &str, after: &str, expected: &[&str]) {
    let changed = changed(before, after);
    let fits = |address: &str, pattern: &str| match pattern.strip_suffix('*') {
        Some(beginning) => address.starts_with(beginning),
        None => address == pattern,
    };
    let missing: Vec<_> = expected
        .iter()
        .filter(|pattern| !changed.iter().any(|address| fits(address, pattern)))
        .collect();
    let surplus: Vec<_> = changed
        .iter()
        .filter(|address| !expected.iter().any(|pattern| fits(address, pattern)))
        .collect();
    assert!(
        missing.is_empty() && surplus.is_empty(),
        "not changed: {missing:#?}\nchanged without cause: {surplus:#?}"
    );
}

#[test]
fn nothing_changes_on_a_day_on_which_nothing_happens() {
    changes("2026-11-23", "2026-11-24", &[]);
}

#[test]
fn a_certificate_that_ends_changes_its_holder_its_scheme_and_what_counts_it() {
    // The ISO 14001 certificate of Nanopoosh Toos is valid until 17 December 2026.
    let expected = [
        "companies/nanopoosh-toos/",
        "schemes/iso-14001/",
        // Number of valid certificates.
        "",
        // Every value that a search can be narrowed down by stands there with its count.
        "search/",
        "schemes/",
        // The count beside the scheme stands on every list of companies.
        "companies/",
        "companies/page/2/",
        "companies/by/*",
        // Its products name the certificates of their maker.
        "products/anti-corrosion-nano-coating/",
        "products/hydrophobic-textile-finish/",
        "products/nano-coating-technology-licence/",
        "products/nano-silica-dispersion/",
    ];
    changes("2026-12-17", "2026-12-18", &expected);
}

#[test]
fn a_campaign_that_ends_takes_its_badges_along() {
    let expected = [
        "campaigns/",
        "campaigns/solar-for-farms/",
        // Home names the campaigns that run; every list of products, and a search, can be narrowed down to them.
        "",
        "search/",
        "products/",
        "products/page/*",
        "products/by/*",
        // Its products.
        "products/drip-irrigation-tube/",
        "products/mono-solar-panel-450/",
        "products/mppt-charge-controller/",
        "products/solar-mounting-structure/",
        "products/solar-pump-drive/",
        "products/solar-water-pump/",
        // One of its products, and three others, have prices that end on the same day.
        "products/hybrid-inverter-5kw/",
        "products/accelerated-ageing-test/",
        "products/colour-masterbatch/",
        "products/syringe-pump-two-channel/",
        "sectors/compounds-and-masterbatch/compare/",
        "sectors/hospital-equipment/compare/",
        "sectors/storage-and-control/compare/",
        // Support that ends with the Persian year.
        "bodies/city-tech-office/",
        "bodies/export-hub-office/",
        "bodies/joint-chamber/",
        "bodies/small-industries-fund/",
        "bodies/small-industries-org/",
    ];
    changes("2027-03-20", "2027-03-21", &expected);
}

#[test]
fn an_embargo_that_ends_shows_the_entry_and_lets_others_name_it() {
    let expected = [
        "events/",
        "events/hub-launch-meeting/",
        // The next events stand on the home page, their number on the ecosystem's and beside the search.
        "",
        "ecosystem/",
        "search/",
        // Who holds it and who takes part.
        "associations/advanced-industries-association/",
        "associations/medical-makers-association/",
        "bodies/export-hub-office/",
        "bodies/hub-steering-council/",
        "bodies/science-vice-office/",
        "companies/nabzazma/",
        "companies/zolalab-sepahan/",
        "experts/membrane-engineer/",
        "experts/regulatory-affairs-adviser/",
        "places/tehran-innovation-district/",
    ];
    changes("2026-12-14", "2026-12-15", &expected);
}
