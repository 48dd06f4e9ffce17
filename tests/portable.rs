//! The portable edition: a folder that is opened by double click, its index and its archive.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::Path;

use common::catalogue::{SETTINGS_TEXT, minimal_texts, picture, write_many, write_minimal};
use common::{Folder, assert_same_trees, build_command, karvan, run, shared_cache, tree, write};
use sha2::{Digest, Sha256};

/// A catalogue with a former address, a GTIN and some products, opened from a disk.
fn built(name: &str) -> Folder {
    let folder = Folder::new(name);
    write_many(&folder.join("root"), 0..30, "");
    let product = common::catalogue::PRODUCT;
    let (_, text) = minimal_texts()
        .into_iter()
        .find(|(path, _)| *path == product)
        .unwrap();
    let text = text.replacen(
        "kind: goods\n",
        "kind: goods\ngtin: \"6260000000019\"\naliases: [old-filter]\n",
        1,
    );
    write(&folder.join("root").join(product), text);
    portable(&folder, "out", &[]);
    folder
}

fn portable(folder: &Folder, output: &str, arguments: &[&str]) {
    let mut command = build_command(&folder.join("root"), &folder.join(output), &shared_cache());
    run(command.arg("--portable").args(arguments)).exits_with(0);
}

fn text(folder: &Folder, path: &str) -> String {
    let path = folder.join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_of(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|own| own == extension)
}

/// Values of an attribute in a page, whatever their quotes.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let named = format!(" {attribute}=");
    html.match_indices(&named)
        .map(|(at, found)| {
            let rest = &html[at + found.len()..];
            match rest.strip_prefix('"') {
                Some(rest) => rest.split('"').next().unwrap(),
                None => rest.split([' ', '>']).next().unwrap(),
            }
        })
        .collect()
}

/// The file that a link on the page `from` leads to; none for links out of the folder's world.
fn file_of(link: &str, from: &str) -> Option<String> {
    let path = link.split(['?', '#']).next().unwrap();
    if path.is_empty() || path.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{link} on {from} leaves the folder"),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[test]
fn every_link_of_every_page_leads_to_a_file() {
    let folder = built("portable-links");
    let files = tree(&folder.join("out"));
    let mut links = 0;
    let mut wrong = BTreeSet::new();
    for (name, bytes) in files.iter().filter(|(name, _)| is_of(name, "html")) {
        let html = std::str::from_utf8(bytes).unwrap();
        let refreshed = values(html, "content").into_iter();
        let refreshed = refreshed.filter_map(|content| content.split_once("; url=").map(|(_, link)| link));
        let named = ["href", "src", "action", "data-maker-page"];
        let named = named.iter().flat_map(|attribute| values(html, attribute));
        let sets = values(html, "srcset").into_iter();
        let sets = sets
            .flat_map(|set| set.split(','))
            .map(|one| one.trim().split(' ').next().unwrap());
        for link in refreshed.chain(named).chain(sets) {
            links += 1;
            let Some(file) = file_of(link, name) else {
                continue;
            };
            if !files.contains_key(&file) {
                wrong.insert(format!("{name}: {link}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(links > 1000, "only {links} links were read");
    // A former address, and what a scanned code leads to.
    let former = text(&folder, "out/fa/products/old-filter/index.html");
    assert!(
        former.contains("url=../../../fa/products/nano-filter/index.html\""),
        "{former}"
    );
    let scanned = text(&folder, "out/01/06260000000019/index.html");
    assert!(
        scanned.contains("url=../../en/products/nano-filter/index.html\""),
        "{scanned}"
    );
}

#[test]
fn nothing_in_it_asks_for_what_a_disk_does_not_give() {
    let folder = built("portable-plain");
    let files = tree(&folder.join("out"));
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        let is_text = [".html", ".js", ".css", ".json"]
            .iter()
            .any(|ending| name.ends_with(ending));
        for forbidden in [
            "fetch(",
            "XMLHttpRequest",
            "import(",
            "type=\"module\"",
            "type=module",
            "integrity=",
            "serviceWorker",
            "wasm-unsafe-eval",
            "rel=\"preload\"",
        ] {
            assert!(!is_text || !text.contains(forbidden), "{name} holds {forbidden}");
        }
    }
    for left_out in ["404.html", "robots.txt", "_headers", ".nojekyll", "sitemap.xml"] {
        assert!(!files.contains_key(left_out), "{left_out} is for servers");
    }
    assert!(!files.keys().any(|name| name.contains("pagefind")));
    let home = &files["fa/index.html"];
    let home = std::str::from_utf8(home).unwrap();
    assert!(home.contains(" data-portable>"), "{home}");
    assert!(home.contains("script-src 'self' file:;"), "{home}");
    // The address at which the site is published is still told.
    assert!(
        home.contains("<link rel=\"canonical\" href=\"https://catalogue.example/fa/\">"),
        "{home}"
    );
}

#[test]
fn scripts_stay_within_their_budget() {
    let folder = built("portable-scripts");
    let scripts: usize = tree(&folder.join("out/assets"))
        .iter()
        .filter(|(name, _)| is_of(name, "js") && !name.starts_with("words-"))
        .map(|(_, bytes)| bytes.len())
        .sum();
    assert!(scripts > 10_000 && scripts <= 25 * 1024, "{scripts} bytes");
}

#[test]
fn facts_of_a_product_come_as_a_script_in_each_language() {
    let folder = built("portable-facts");
    for (language, name, maker) in [("en", "Nano filter", "Pars Med"), ("fa", "صافی نانو", "پارس مد")]
    {
        let facts = text(&folder, &format!("out/{language}/products/nano-filter/facts.js"));
        assert!(
            facts.starts_with("karvan.take(`<link rel=\"canonical\"") && facts.ends_with("</article>`)"),
            "{facts}"
        );
        for said in [
            format!("<h1>{name}</h1>"),
            maker.to_owned(),
            "data-inquiry=".to_owned(),
            "data-facts".to_owned(),
            "8421.21".to_owned(),
            "../../companies/pars-med/index.html".replace("../../", &format!("../../../{language}/")),
        ] {
            assert!(facts.contains(&said), "{said} in {facts}");
        }
        assert!(!facts.contains("related"), "{facts}");
    }
}

fn pack(folder: &Folder, language: &str) -> String {
    text(folder, &format!("out/search/{language}/pack-1.js"))
}

#[test]
fn the_index_holds_names_codes_and_what_an_entry_belongs_to() {
    let folder = built("portable-index");
    let english = pack(&folder, "en");
    let line = english.lines().find(|line| line.contains("Nano filter")).unwrap();
    let fields: Vec<&str> = line.trim_start_matches("karvan.take(`").split('\t').collect();
    assert_eq!(fields[0], "", "the name says the address");
    assert_eq!(fields[2], "Nano filter");
    let codes: Vec<&str> = fields[3].split('|').map(|code| &code[1..]).collect();
    assert_eq!(codes, ["6260000000019", "8421.21"]);
    assert_eq!(fields[4], "صافی نانو", "it is found in the other language too");
    let tables = text(&folder, "out/search/en/tables.js");
    for said in [
        "\"Pars Med\"",
        "\"پارس مد\"",
        "[\"om\",\"Oman\"]",
        "[\"products\",\"Product\",1.0]",
    ] {
        assert!(tables.contains(said), "{said} in {tables}");
    }
    assert!(!english.contains("drinking water"), "summaries are not in it");
    assert!(pack(&folder, "fa").contains("صافی نانو"));
}

/// Names, codes and texts as long as those of a real catalogue.
fn write_lifelike(root: &Path, products: usize) {
    write_minimal(root);
    for number in 0..products {
        let gtin = {
            let digits = format!("626{number:09}");
            let sum: usize = digits
                .bytes()
                .enumerate()
                .map(|(at, digit)| usize::from(digit - b'0') * if at % 2 == 0 { 1 } else { 3 })
                .sum();
            format!("{digits}{}", (10 - sum % 10) % 10)
        };
        let facts = format!(
            "---\nname: {{fa: پمپ سانتریفیوژ فولادی مدل {number}, en: Steel centrifugal pump model {number}}}\n\
             company: pars-med\nkind: goods\nsector: water-treatment\nhs: \"841370\"\nsku: PM-{number:05}-X\n\
             model: CP-{number}\n\
             images: [{{file: main.jpg, alt: {{fa: پمپ, en: Pump}}}}]\nmpn: PART-{number:06}\ngtin: \"{gtin}\"\nmoq: {{amount: {}, unit: piece}}\n\
             summary: {{fa: پمپی برای آب و پساب., en: A pump for water.}}\n\
             markets:\n  - {{market: om, stage: offering, since: 1404-02-01}}\n---\nمتن.\n",
            number + 1,
        );
        let folder = format!("content/products/steel-pump-{number}");
        write(&root.join(&folder).join("main.jpg"), picture());
        write(&root.join(&folder).join("index.md"), facts);
        write(
            &root.join(&folder).join("index.en.md"),
            "---\ntranslation: human\n---\nText.\n",
        );
    }
}

#[test]
fn the_index_of_a_thousand_products_is_within_its_budget() {
    const PRODUCTS: usize = 300;
    let folder = Folder::new("portable-budget");
    write_lifelike(&folder.join("root"), PRODUCTS);
    portable(&folder, "out", &[]);
    for language in ["fa", "en"] {
        let bytes: usize = tree(&folder.join("out/search").join(language))
            .values()
            .map(Vec::len)
            .sum();
        let of_a_thousand = bytes * 1000 / PRODUCTS;
        assert!(
            of_a_thousand > 20_000 && of_a_thousand <= 250_000,
            "{language}: {of_a_thousand} bytes for 1,000 products"
        );
        println!("{language}: {of_a_thousand} bytes for 1,000 products");
    }
}

#[test]
fn the_archive_holds_the_folder_and_its_checksum_is_right() {
    let folder = built("portable-archive");
    let bytes = fs::read(folder.join("out.zip")).unwrap();
    assert_eq!(
        text(&folder, "out.zip.sha256"),
        format!("{:x}  out.zip\n", Sha256::digest(&bytes))
    );
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = (0..archive.len())
        .map(|at| archive.by_index(at).unwrap().name().unwrap().into_owned())
        .collect();
    assert!(names.is_sorted(), "in order of path");
    let mut packed = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().strip_prefix("out/").unwrap().to_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        packed.insert(name, content);
    }
    assert_same_trees(&packed, &tree(&folder.join("out")), "archive and folder");
}

#[test]
fn it_is_the_same_every_time_and_on_any_number_of_threads() {
    let folder = built("portable-same");
    let files = tree(&folder.join("out"));
    let archive = fs::read(folder.join("out.zip")).unwrap();
    for threads in ["1", "2"] {
        // In a folder of the same name, which the archive says.
        fs::remove_dir_all(folder.join("out")).unwrap();
        fs::remove_file(folder.join("out.zip")).unwrap();
        portable(&folder, "out", &["--threads", threads]);
        assert_same_trees(&files, &tree(&folder.join("out")), threads);
        assert!(
            fs::read(folder.join("out.zip")).unwrap() == archive,
            "{threads} threads"
        );
    }
}

#[test]
fn it_has_a_folder_of_its_own_and_one_for_each_market() {
    let folder = Folder::new("portable-market");
    let root = folder.join("root");
    write_minimal(&root);
    write(
        &root.join("site.toml"),
        format!("{SETTINGS_TEXT}\n[markets.om]\nlanguages = [\"en\"]\n"),
    );
    let build = |arguments: &[&str]| {
        let mut command = karvan();
        command.args([
            "build",
            "--lang",
            "en",
            "--date",
            common::DAY,
            "--portable",
            "--root",
        ]);
        command.arg(&root).arg("--cache").arg(shared_cache());
        run(command.args(arguments)).exits_with(0)
    };
    let said = build(&[]).stderr;
    assert!(said.contains("public-portable.zip"), "{said}");
    build(&["--market", "om"]);
    for name in ["public-portable", "public-om-portable"] {
        assert!(
            root.join(name)
                .join("en/products/nano-filter/index.html")
                .exists(),
            "{name}"
        );
        assert!(
            root.join(format!("{name}.zip")).exists() && root.join(format!("{name}.zip.sha256")).exists()
        );
    }
    assert!(!root.join("public").exists());
    assert!(!root.join("public-om-portable/fa").exists());
    assert!(
        !root.join("reports").exists(),
        "a copy to hand on tells the keepers nothing"
    );
    let mut check = karvan();
    check.args([
        "check",
        "--lang",
        "en",
        "--date",
        common::DAY,
        "--portable",
        "--root",
    ]);
    run(check.arg(&root).arg("--cache").arg(shared_cache())).exits_with(0);
}
