//! Search as a build leaves it: pages, files of the index, the switch in `site.toml`, the cache, and lists by every facet.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::fs;

use common::catalogue::{SETTINGS_TEXT, write_many};
use common::{Folder, assert_same_trees, build, tree, write};

fn built(name: &str, settings: &str) -> Folder {
    let folder = Folder::new(name);
    write_many(&folder.join("root"), 0..30, "");
    write(
        &folder.join("root/site.toml"),
        format!("{SETTINGS_TEXT}{settings}"),
    );
    build(&folder.join("root"), &folder.join("out"), &folder.join("cache")).exits_with(0);
    folder
}

#[test]
fn every_language_has_a_search_page_and_an_index() {
    let folder = built("search-index", "");
    for language in ["fa", "en"] {
        let page = fs::read_to_string(folder.join("out").join(language).join("search/index.html")).unwrap();
        assert!(page.contains("'wasm-unsafe-eval'"), "{page}");
        assert!(
            page.contains(&format!("data-index=\"search/{language}/\"")),
            "{page}"
        );
        assert!(
            folder
                .join(format!("out/search/{language}/1/pagefind.js"))
                .exists()
        );
        let home = fs::read_to_string(folder.join("out").join(language).join("index.html")).unwrap();
        assert!(home.contains("class=\"to-search\""));
        assert!(!home.contains("wasm-unsafe-eval"), "only the search page runs it");
    }
}

#[test]
fn a_second_build_takes_the_index_from_the_cache_and_writes_the_same() {
    let folder = built("search-cache", "");
    build(&folder.join("root"), &folder.join("again"), &folder.join("cache")).exits_with(0);
    build(&folder.join("root"), &folder.join("fresh"), &folder.join("other")).exits_with(0);
    let of = |name: &str| tree(&folder.join(name).join("search"));
    assert!(!of("out").is_empty());
    assert_same_trees(&of("out"), &of("again"), "with the cache");
    assert_same_trees(&of("out"), &of("fresh"), "without the cache");
}

#[test]
fn switched_off_it_leaves_no_page_no_link_and_no_file() {
    let folder = built("search-off", "\n[search]\nenabled = false\n");
    assert!(!folder.join("out/search").exists());
    assert!(!folder.join("out/fa/search").exists());
    let home = fs::read_to_string(folder.join("out/fa/index.html")).unwrap();
    assert!(!home.contains("to-search"));
    let list = fs::read_to_string(folder.join("out/fa/products/index.html")).unwrap();
    assert!(!list.contains("data-combine"));
}

#[test]
fn products_are_listed_by_minimum_order() {
    let folder = built("search-facets", "");
    for language in ["fa", "en"] {
        let page = fs::read_to_string(folder.join("out").join(language).join("search/index.html")).unwrap();
        let facet = page.split("data-facet=\"order\"").nth(1).expect(&page);
        let (_, link) = facet.split_once("href=\"../../").unwrap();
        let (address, _) = link.split_once('"').unwrap();
        assert!(
            address.starts_with(&format!("{language}/products/by/order/")),
            "{address}"
        );
        assert!(
            folder.join("out").join(address).join("index.html").exists(),
            "{address}"
        );
    }
}
