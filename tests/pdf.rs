//! Documents (PDF): a catalogue in, a document out, read with the tools of poppler as a reader's program would.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "other tests use more of the common part")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::catalogue::{
    PRODUCT, PRODUCT_EN, PRODUCT_EN_TEXT, PRODUCT_TEXT, SETTINGS_TEXT, write_many, write_minimal,
};
use common::{Folder, build, build_command, check_json, run, shared_cache, tree, write};

const ALL: &str = "\n[pdf]\nbuild = [\"products\", \"companies\", \"sectors\", \"markets\"]\n";

const SHEET: &str = "products/nano-filter/nano-filter";
const PROFILE: &str = "companies/pars-med/pars-med";
const OF_SECTOR: &str = "sectors/environment/environment";
const OF_MARKET: &str = "markets/om/om";

/// The smallest catalogue with all documents, built; `spoil` changes it first.
struct Built {
    folder: Folder,
}

impl Built {
    fn new(name: &str, spoil: impl FnOnce(&Folder)) -> Built {
        let folder = Folder::new(name);
        write_minimal(folder.path());
        write(&folder.join("site.toml"), format!("{SETTINGS_TEXT}{ALL}"));
        spoil(&folder);
        build(folder.path(), &folder.join("public"), &shared_cache());
        Built { folder }
    }

    fn document(&self, language: &str, stem: &str) -> PathBuf {
        self.folder
            .join("public")
            .join(format!("{language}/{stem}-{language}.pdf"))
    }

    fn page(&self, path: &str) -> String {
        std::fs::read_to_string(self.folder.join("public").join(path).join("index.html")).unwrap()
    }
}

fn is_document(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "pdf")
}

/// What a program of poppler says of a document. Its complaint about `/Suspects false` is a mistake of its own.
fn poppler(program: &str, arguments: &[&str], document: &Path) -> String {
    let output = Command::new(program)
        .args(arguments)
        .arg(document)
        .args((program == "pdftotext").then_some("-"))
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {output:?}");
    // `pdfinfo -struct` writes titles of tags as they are stored.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words of a document in the order in which it tells them.
fn words(document: &Path) -> String {
    let text = poppler("pdftotext", &["-raw", "-enc", "UTF-8"], document);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a document as poppler puts lines together from the places of letters, without spaces.
///
/// Poppler turns right-to-left runs around letter by letter, and with them what one glyph stands for: a ligature of lam
/// and alef, a letter with its mark, a half-space behind its letter. So those are compared without their order.
fn letters(document: &Path) -> String {
    plain(&poppler("pdftotext", &["-enc", "UTF-8"], document))
}

fn plain(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{a0}')
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .filter(|c| !matches!(c, '\u{64b}'..='\u{655}' | '\u{670}'))
        .collect();
    kept.replace("لا", "ال")
}

#[track_caller]
fn in_order(text: &str, facts: &[&str]) {
    let mut rest = text;
    for fact in facts {
        let Some(at) = rest.find(fact) else {
            panic!("«{fact}» is not in its place in:\n{text}");
        };
        rest = &rest[at + fact.len()..];
    }
}

/// Persian facts, each whole, wherever it stands.
#[track_caller]
fn tells(document: &Path, facts: &[&str]) {
    let text = letters(document);
    for fact in facts {
        assert!(text.contains(&plain(fact)), "«{fact}» is not in:\n{text}");
    }
}

#[test]
fn a_data_sheet_says_what_its_page_says_in_order() {
    let built = Built::new("pdf-sheet", |_| {});
    let text = words(&built.document("en", SHEET));
    in_order(
        &text,
        &[
            "Water treatment",
            "Nano filter",
            "Made by Pars Med, Tabriz",
            "A filter for drinking water.",
            "Is it ready for your country?",
            "Oman Ready · Offered since 21 April 2025",
            "Minimum order 500 pieces",
            "Lead time 3–5 weeks",
            "Delivery terms FCA Tabriz (by road)",
            "Certificates CE",
            "earliest expiry: 11 May 2028",
            "HS code 8421.21",
            "Ask for a quote · Pars Med",
            "export@pars-med.example",
            "+98 41 3300 0000",
            "As declared by the maker",
            "Certificate Number Covers Valid until State",
            "MDR-1",
            "11 May 2028",
            "Valid",
            "Effective surface 1.8 m²",
            "Checked on 30 August 2026",
            // As of which day: not that of the build.
            "Last updated on 3 September 2026",
            "Description",
            "The text of the page.",
            "Where it is used",
            "See the maker.",
        ],
    );
    assert!(
        text.contains("https://catalogue.example/en/products/nano-filter/"),
        "{text}"
    );
    assert!(!text.contains("22 November 2026"), "{text}");
}

#[test]
fn a_persian_sheet_keeps_digits_runs_and_direction() {
    let built = Built::new("pdf-persian", |_| {});
    let sheet = built.document("fa", SHEET);
    tells(
        &sheet,
        &[
            "تصفیهٔ آب",
            "صافی نانو",
            "ساختهٔ پارس مد",
            "صافی برای آب آشامیدنی",
            "حداقل سفارش",
            "۵۰۰ عدد",
            "FCA Tabriz",
            "8421.21",
            "MDR-1",
            "+98 41 3300 0000",
            // Both calendars, as on the page.
            "۱۴۰۷",
            "11 May 2028",
            "متن صفحه",
            "کاربرد",
            "نگاه کنید به سازنده",
        ],
    );
    in_order(
        &words(&sheet),
        &["نانو", "آشامیدنی", "۵۰۰", "8421.21", "MDR-1", "کاربرد"],
    );
}

#[test]
fn fonts_are_embedded_as_far_as_they_are_used() {
    let built = Built::new("pdf-fonts", |_| {});
    for (language, stem) in [
        ("fa", SHEET),
        ("en", PROFILE),
        ("fa", OF_SECTOR),
        ("en", OF_MARKET),
    ] {
        let fonts = poppler("pdffonts", &[], &built.document(language, stem));
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{fonts}");
        for row in rows {
            assert!(row.contains("yes yes yes"), "{fonts}");
        }
    }
}

#[test]
fn documents_are_tagged_for_readers_who_do_not_see_them() {
    let built = Built::new("pdf-tags", |_| {});
    for language in ["fa", "en"] {
        for stem in [SHEET, PROFILE, OF_SECTOR, OF_MARKET] {
            let path = built.document(language, stem);
            let facts = poppler("pdfinfo", &[], &path);
            assert!(facts.contains("Tagged:          yes"), "{facts}");
            assert!(
                facts
                    .lines()
                    .any(|line| line.starts_with("Title:") && line.len() > 20),
                "{facts}"
            );
            assert!(!facts.contains("CreationDate"), "{facts}");
            let tags = poppler("pdfinfo", &["-struct"], &path);
            assert!(tags.contains("H1") && tags.contains("H2"), "{tags}");
            let meta = poppler("pdfinfo", &["-meta"], &path);
            assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
            assert!(meta.contains(&format!("<rdf:li>{language}</rdf:li>")), "{meta}");
        }
        let tags = poppler("pdfinfo", &["-struct"], &built.document(language, SHEET));
        for tag in ["Table", "TH", "TD", "Figure", "/Scope /Row", "Lbl", "LBody"] {
            assert!(tags.contains(tag), "{tag} in {tags}");
        }
        let bytes = std::fs::read(built.document(language, SHEET)).unwrap();
        assert!(
            bytes.windows(4).any(|window| window == b"/Alt"),
            "a picture without words"
        );
    }
}

#[test]
fn a_catalogue_has_contents_makers_and_an_index_with_pages() {
    let built = Built::new("pdf-catalogue", |folder| write_many_with_documents(folder, 12));
    let text = words(&built.document("en", OF_SECTOR));
    in_order(
        &text,
        &[
            "Environment",
            "13 products",
            "1 company",
            "Contents",
            "Water treatment",
            "Makers",
            "Index of products",
        ],
    );
    in_order(
        &text,
        &[
            "Nano filter",
            "Pars Med",
            "500 pieces",
            "Makers",
            "export@pars-med.example",
        ],
    );
    let (_, index) = text.rsplit_once("Index of products").unwrap();
    in_order(index, &["Filter x 1", "3"]);
    in_order(index, &["Nano filter"]);
    assert!(text.contains("HS codes") && text.contains("8421.21"), "{text}");
    tells(
        &built.document("fa", OF_SECTOR),
        &["۱۳ کالا", "فهرست", "تصفیهٔ آب", "سازندگان", "نمایهٔ کالاها", "صفحهٔ ۳"],
    );
}

fn write_many_with_documents(folder: &Folder, more: usize) {
    write_many(folder.path(), 1..more + 1, "x");
    write(&folder.join("site.toml"), format!("{SETTINGS_TEXT}{ALL}"));
}

#[test]
fn pages_link_to_the_documents_that_are_built_and_to_no_other() {
    let built = Built::new("pdf-links", |folder| {
        write(
            &folder.join("site.toml"),
            format!("{SETTINGS_TEXT}\n[pdf]\nbuild = [\"products\"]\n"),
        );
    });
    let page = built.page("en/products/nano-filter");
    assert!(page.contains("nano-filter-en.pdf"), "{page}");
    assert!(
        page.contains("application/pdf") && page.contains("Data sheet (PDF)"),
        "{page}"
    );
    for path in ["en/companies/pars-med", "en/sectors/environment", "en/markets/om"] {
        assert!(!built.page(path).contains(".pdf"), "{path}");
    }
    assert!(built.document("en", SHEET).exists() && !built.document("en", PROFILE).exists());
}

#[test]
fn the_same_input_gives_the_same_bytes_with_any_number_of_threads() {
    let folder = Folder::new("pdf-threads");
    write_many_with_documents(&folder, 6);
    let documents = |threads: &str, name: &str| {
        let output = folder.join(name);
        // A cache of its own: each run sets everything anew.
        let mut command = build_command(folder.path(), &output, &folder.join(format!("{name}-cache")));
        run(command.args(["--threads", threads])).exits_with(0);
        let mut files = tree(&output);
        files.retain(|path, _| is_document(path));
        assert!(files.len() > 20, "{}", files.len());
        files
    };
    common::assert_same_trees(&documents("1", "one"), &documents("2", "two"), "documents");
}

#[test]
fn hostile_texts_are_only_texts() {
    let hostile = "#panic() #read(\"/etc/passwd\") $x$ *b* \\u{41} @a <l> `r` = h";
    let built = Built::new("pdf-hostile", |folder| {
        let text = PRODUCT_EN_TEXT
            .replace("A filter for drinking water.", &format!("'{hostile}'"))
            .replace(
                "The text of the page.",
                "Ends with #eval(\"1+1\") and 漢 that no font has.",
            );
        write(&folder.join(PRODUCT_EN), text);
    });
    let text = words(&built.document("en", SHEET));
    assert!(
        text.contains("#panic() #read(\"/etc/passwd\") $x$ *b* \\u{41} @a <l>"),
        "{text}"
    );
    assert!(
        text.contains("Ends with #eval(\"1+1\") and ? that no font has."),
        "{text}"
    );
}

#[test]
fn a_product_without_a_picture_has_a_sheet() {
    let built = Built::new("pdf-no-picture", |folder| write_many_with_documents(folder, 1));
    let text = words(&built.document("en", "products/filter-1/filter-1"));
    in_order(&text, &["Filter x 1", "Offered by", "Pars Med"]);
    assert!(!text.contains("Minimum order"), "{text}");
}

#[test]
fn facts_that_fill_more_than_a_page_are_all_there() {
    // A few less than what is set in columns that break, each line long enough for two: taller than a page.
    for count in [20, 90] {
        let built = Built::new(&format!("pdf-long-{count}"), |folder| {
            let rows: Vec<String> = (0..count)
                .map(|row| {
                    let label =
                        format!("Property {row} whose name needs a second and a third line of its own here");
                    format!("  - {{label: {{fa: ویژگی, en: {label}}}, value: {row}, unit: m2}}\n")
                })
                .collect();
            write(
                &folder.join(PRODUCT),
                PRODUCT_TEXT.replace("specs:\n", &format!("specs:\n{}", rows.concat())),
            );
        });
        let text = words(&built.document("en", SHEET));
        for row in 0..count {
            assert!(text.contains(&format!("Property {row} ")), "{row} in {text}");
        }
        in_order(
            &text,
            &["Effective surface 1.8 m²", "Description", "See the maker."],
        );
    }
}

#[test]
fn an_expired_certificate_stands_under_the_expired_ones() {
    let built = Built::new("pdf-expired", |folder| {
        let text = PRODUCT_TEXT.replace("2028-05-11", "2026-05-11");
        write(&folder.join(PRODUCT), text);
    });
    let text = words(&built.document("en", SHEET));
    in_order(
        &text,
        &[
            "No valid certificate of this product",
            "One expired certificate",
            "MDR-1",
            "Expired",
        ],
    );
}

#[test]
fn a_mistake_in_a_template_is_reported_with_its_line() {
    let folder = Folder::new("pdf-template");
    write_minimal(folder.path());
    write(
        &folder.join("site.toml"),
        format!("theme = \"mine\"\n{SETTINGS_TEXT}{ALL}"),
    );
    write(
        &folder.join("themes/mine/theme.toml"),
        "name = \"mine\"\nextends = \"karvan\"\n",
    );
    write(
        &folder.join("themes/mine/documents/product.typ"),
        "#import \"parts.typ\": *\n#let doc = json(\"/data.json\")\n= A\n#nothing-of-this-name\n",
    );
    let (_, document) = check_json(folder.path(), &shared_cache());
    let text = document.to_string();
    assert!(text.contains("document-not-made"), "{text}");
    assert!(text.contains("themes/mine/documents/product.typ"), "{text}");
    assert!(text.contains("unknown variable: nothing-of-this-name"), "{text}");
    assert!(text.contains("\"line\":4"), "{text}");
}

#[test]
fn an_unknown_kind_of_document_is_a_mistake_of_the_settings() {
    let folder = Folder::new("pdf-settings");
    write_minimal(folder.path());
    write(
        &folder.join("site.toml"),
        format!("{SETTINGS_TEXT}\n[pdf]\nbuild = [\"product\"]\n"),
    );
    let (_, document) = check_json(folder.path(), &shared_cache());
    let text = document.to_string();
    assert!(text.contains("settings-unknown-value"), "{text}");
    assert!(text.contains("products, companies, sectors, markets"), "{text}");
}

/// What a page of a document costs, from data to bytes. Only measured where the program is optimised.
#[test]
#[cfg_attr(debug_assertions, ignore = "only an optimised program is measured")]
fn a_page_costs_little() {
    let folder = Folder::new("pdf-cost");
    write_many_with_documents(&folder, 40);
    let settings = |kinds: &str| {
        let text = format!("{SETTINGS_TEXT}\n[pdf]\nbuild = [{kinds}]\n");
        write(&folder.join("site.toml"), text);
    };
    let timed = |name: &str| {
        let cache = folder.join(format!("{name}-cache"));
        let mut command = build_command(folder.path(), &folder.join(name), &cache);
        command.args(["--threads", "1"]);
        let started = std::time::Instant::now();
        run(&mut command).exits_with(0);
        started.elapsed()
    };
    settings("");
    let without = timed("without");
    settings("\"products\", \"companies\", \"sectors\", \"markets\"");
    let with = timed("with");
    let pages: usize = tree(&folder.join("with"))
        .keys()
        .filter(|path| is_document(path))
        .map(|path| {
            let facts = poppler("pdfinfo", &[], &folder.join("with").join(path));
            let line = facts.lines().find_map(|line| line.strip_prefix("Pages:"));
            line.unwrap().trim().parse::<usize>().unwrap()
        })
        .sum();
    let cost = (with.saturating_sub(without)).as_secs_f64() * 1e3 / f64::from(u32::try_from(pages).unwrap());
    println!("{cost:.1} ms a page, {pages} pages");
    // The budget is 10 ms; other tests run beside this one.
    assert!(cost < 40.0, "{cost:.1} ms a page, {pages} pages");
}
