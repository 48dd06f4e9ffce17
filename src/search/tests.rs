//! The index as a whole: which files there are, that they are the same every time, and that the cache is used.

use std::sync::Arc;

use super::*;

fn index(language: &str, records: Vec<Record>, cache: &Cache) -> Result<Vec<IndexFile>, SearchError> {
    super::index(language, std::iter::once(records), cache)
}

fn records(count: usize) -> Vec<Record> {
    (0..count)
        .map(|number| {
            let mut content = Content::default();
            content.add(Weight::Name, &format!("صافی شمارهٔ {number}"));
            content.add(Weight::Text, "متنی دربارهٔ صافی‌ها");
            Record {
                shown: format!("[\"fa/products/filter-{number}/\"]"),
                content: content.finish(&Synonyms::default()),
                filters: vec![(
                    "market",
                    vec![if number % 2 == 0 { "om" } else { "iq" }.to_owned()],
                )],
            }
        })
        .collect()
}

#[test]
fn only_engine_and_index_are_kept_and_come_out_the_same_every_time() {
    let made = index("fa", records(40), &Cache::in_memory()).unwrap();
    let again = index("fa", records(40), &Cache::in_memory()).unwrap();
    assert_eq!(made, again);
    let names: Vec<&str> = made.iter().map(|file| file.path.as_str()).collect();
    for wanted in [
        "1/pagefind.js",
        "1/pagefind-worker.js",
        "1/pagefind-entry.json",
        "1/wasm.unknown.pagefind",
    ] {
        assert!(names.contains(&wanted), "{wanted} in {names:?}");
    }
    assert!(names.iter().any(|name| name.starts_with("1/filter/")));
    assert!(
        !names
            .iter()
            .any(|name| name.contains("ui") && !name.contains('/')),
        "{names:?}"
    );
    assert!(!names.iter().any(|name| name.contains(".css")), "{names:?}");
}

#[test]
fn a_language_with_an_engine_of_its_own_has_no_other() {
    let made = index("en", records(3), &Cache::in_memory()).unwrap();
    assert!(made.iter().any(|file| file.path == "1/wasm.en.pagefind"));
    assert!(!made.iter().any(|file| file.path.contains("unknown")));
}

#[test]
fn the_same_records_are_indexed_once() {
    let cache = Cache::in_memory();
    let first = index("fa", records(3), &cache).unwrap();
    // What the cache holds is given out without a second look, so a changed entry shows that it was read.
    let key = CacheKey::new("search", VERSION, &["fa"], &hash(&records(3)));
    let kept = IndexFile {
        path: "kept".to_owned(),
        bytes: Arc::from(b"x".as_slice()),
    };
    assert!(first.len() > 1);
    cache.put(&key, &pack::pack(std::slice::from_ref(&kept)).into());
    let given: Vec<String> = index("fa", records(3), &cache)
        .unwrap()
        .into_iter()
        .map(|file| file.path)
        .collect();
    assert_eq!(given, ["1/kept"]);
    assert!(index("fa", records(4), &cache).unwrap().len() > 1);
    assert!(index("en", records(3), &cache).unwrap().len() > 1);
}

#[test]
fn each_part_has_a_folder_and_a_place_in_the_cache_of_its_own() {
    let cache = Cache::in_memory();
    let mut all = records(6);
    let last = all.split_off(4);
    let parts = || [all.clone(), last.clone()].into_iter();
    let files = super::index("fa", parts(), &cache).unwrap();
    let second: Vec<IndexFile> = files
        .iter()
        .filter_map(|file| {
            let path = file.path.strip_prefix("2/")?.to_owned();
            Some(IndexFile {
                path: format!("1/{path}"),
                bytes: file.bytes.clone(),
            })
        })
        .collect();
    assert!(second.len() > 1);
    assert!(files.iter().any(|file| file.path == "1/pagefind-entry.json"));
    assert_eq!(second, index("fa", last.clone(), &cache).unwrap());
}
