//! What editors get wrong. Each case spoils one thing in a catalogue that is right, and asks that the program says
//! exactly that one thing, with code, file and line; ends with 1; and leaves the published site as it was, byte for
//! byte and time for time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use common::catalogue::{
    COMPANY, COMPANY_EN, PICTURE, PRODUCT, PRODUCT_EN, PRODUCT_TEXT, picture, picture_as, write_minimal,
};
use common::{Folder, build_command, check_json, modification_times, run, shared_cache, tree, write};

/// A catalogue that was built while it was right.
struct Catalogue {
    folder: Folder,
    published: BTreeMap<String, Vec<u8>>,
    times: BTreeMap<String, SystemTime>,
}

impl Catalogue {
    fn new() -> Self {
        let folder = Folder::new("bad-input");
        write_minimal(folder.path());
        let output = folder.join("public");
        let (_, document) = check_json(folder.path(), &shared_cache());
        assert_eq!(
            without_notes(&document),
            Vec::<serde_json::Value>::new(),
            "the catalogue was meant to be right"
        );
        run(&mut build_command(folder.path(), &output, &shared_cache())).exits_with(0);
        Self {
            published: tree(&output),
            times: modification_times(&output),
            folder,
        }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    fn write(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        write(&self.path(file), bytes);
        self
    }

    fn remove(self, file: &str) -> Self {
        fs::remove_file(self.path(file)).unwrap();
        self
    }

    #[track_caller]
    fn replace(self, file: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {file}");
        self.write(file, text.replace(old, new))
    }

    fn append(self, file: &str, text: &str) -> Self {
        let before = fs::read_to_string(self.path(file)).unwrap();
        self.write(file, before + text)
    }

    /// The number of the line of `file` that holds `fragment`.
    #[track_caller]
    fn line_of(&self, file: &str, fragment: &str) -> u64 {
        let bytes = fs::read(self.path(file)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<_> = text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains(fragment))
            .collect();
        assert_eq!(lines.len(), 1, "`{fragment}` in {file}: {lines:?}");
        u64::try_from(lines[0].0).unwrap() + 1
    }

    /// Wrong at the line of `file` that holds `fragment`.
    #[track_caller]
    fn is_refused(&self, code: &str, file: &str, fragment: &str) -> serde_json::Value {
        let line = self.line_of(file, fragment);
        self.is_refused_at(code, file, Some(line))
    }

    /// Wrong as a whole file.
    #[track_caller]
    fn is_refused_whole(&self, code: &str, file: &str) -> serde_json::Value {
        self.is_refused_at(code, file, None)
    }

    #[track_caller]
    fn is_refused_at(&self, code: &str, file: &str, line: Option<u64>) -> serde_json::Value {
        let diagnostic = self.only_diagnostic(1);
        assert_eq!(diagnostic["severity"], "error", "{diagnostic}");
        let found = (&diagnostic["code"], &diagnostic["file"], &diagnostic["line"]);
        let expected = (
            &serde_json::json!(code),
            &serde_json::json!(file),
            &serde_json::json!(line),
        );
        assert_eq!(found, expected, "{diagnostic}");
        self.build_leaves_the_site_alone(1, code);
        diagnostic
    }

    /// Something to look at, which does not keep the site from being built.
    #[track_caller]
    fn is_warned_of(&self, code: &str, file: &str, fragment: &str) {
        let line = self.line_of(file, fragment);
        let diagnostic = self.only_diagnostic(0);
        assert_eq!(diagnostic["severity"], "warning", "{diagnostic}");
        let found = (&diagnostic["code"], &diagnostic["file"], &diagnostic["line"]);
        let expected = (
            &serde_json::json!(code),
            &serde_json::json!(file),
            &serde_json::json!(line),
        );
        assert_eq!(found, expected, "{diagnostic}");
        self.builds();
    }

    #[track_caller]
    fn only_diagnostic(&self, exit_code: i32) -> serde_json::Value {
        let (run, document) = check_json(self.folder.path(), &shared_cache());
        let found = without_notes(&document);
        assert_eq!(found.len(), 1, "one diagnostic is enough: {found:#?}");
        assert_eq!(run.code, Some(exit_code), "{found:#?}");
        found[0].clone()
    }

    #[track_caller]
    fn build_leaves_the_site_alone(&self, exit_code: i32, mentions: &str) {
        let output = self.path("public");
        let run = run(&mut build_command(self.folder.path(), &output, &shared_cache())).exits_with(exit_code);
        assert!(run.output().contains(mentions), "{}", run.output());
        common::assert_same_trees(&self.published, &tree(&output), "after a refused build");
        assert_eq!(
            self.times,
            modification_times(&output),
            "a refused build touched the published site"
        );
    }

    #[track_caller]
    fn builds(&self) -> BTreeMap<String, Vec<u8>> {
        let output = self.path("public");
        run(&mut build_command(self.folder.path(), &output, &shared_cache())).exits_with(0);
        tree(&output)
    }
}

fn without_notes(document: &serde_json::Value) -> Vec<serde_json::Value> {
    let all = document["diagnostics"].as_array().unwrap();
    all.iter()
        .filter(|diagnostic| diagnostic["severity"] != "note")
        .cloned()
        .collect()
}

// Front matter

#[test]
fn refuses_front_matter_that_is_not_closed() {
    Catalogue::new()
        .replace(
            PRODUCT,
            "checked_on: 2026-08-30\n---\n",
            "checked_on: 2026-08-30\n",
        )
        .is_refused("front-matter-unclosed", PRODUCT, "---");
}

#[test]
fn refuses_a_file_without_front_matter() {
    Catalogue::new()
        .write(PRODUCT, "متن بی فیلد\n")
        .is_refused("front-matter-missing", PRODUCT, "متن");
}

#[test]
fn refuses_a_tab_before_a_field() {
    Catalogue::new()
        .replace(PRODUCT, "  amount: 500", "\tamount: 500")
        .is_refused("yaml-tab", PRODUCT, "\tamount");
}

#[test]
fn refuses_a_field_given_twice() {
    Catalogue::new()
        .replace(PRODUCT, "updated_on", "kind: service\nupdated_on")
        .is_refused("duplicate-key", PRODUCT, "kind: service");
}

#[test]
fn refuses_a_nested_field_given_twice() {
    Catalogue::new()
        .replace(PRODUCT, "  unit: piece\n", "  unit: piece\n  amount: 400\n")
        .is_refused("duplicate-key", PRODUCT, "amount: 400");
}

#[test]
fn refuses_a_field_given_twice_in_a_list() {
    Catalogue::new()
        .replace(
            PRODUCT,
            "    issued: 2025-05-12\n",
            "    issued: 2025-05-12\n    number: MDR-2\n",
        )
        .is_refused("duplicate-key", PRODUCT, "number: MDR-2");
}

#[test]
fn refuses_an_unknown_field_and_suggests_the_nearest() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT, "lead_time:", "leadtime:")
        .is_refused("unknown-key", PRODUCT, "leadtime");
    assert!(
        diagnostic["help"].as_str().unwrap().contains("`lead_time`"),
        "{diagnostic}"
    );
}

#[test]
fn refuses_an_unknown_nested_field() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT, "  amount: 500", "  amuont: 500")
        .is_refused("unknown-key", PRODUCT, "amuont");
    assert!(
        diagnostic["help"].as_str().unwrap().contains("`amount`"),
        "{diagnostic}"
    );
}

#[test]
fn refuses_an_unknown_field_in_a_list() {
    Catalogue::new()
        .replace(PRODUCT, "    issued: 2025-05-12", "    isued: 2025-05-12")
        .is_refused("unknown-key", PRODUCT, "isued");
}

#[test]
fn refuses_a_single_value_where_fields_are_expected() {
    Catalogue::new()
        .replace(PRODUCT, "moq:\n  amount: 500\n  unit: piece\n", "moq: 500\n")
        .is_refused("wrong-type", PRODUCT, "moq: 500");
}

#[test]
fn refuses_a_single_value_where_a_list_is_expected() {
    Catalogue::new()
        .replace(COMPANY, "types: [manufacturer]", "types: manufacturer")
        .is_refused("wrong-type", COMPANY, "types: manufacturer");
}

#[test]
fn refuses_fields_where_a_single_value_is_expected() {
    Catalogue::new()
        .replace(PRODUCT, "hs: \"842121\"", "hs: {code: \"842121\"}")
        .is_refused("wrong-type", PRODUCT, "hs:");
}

#[test]
fn refuses_a_word_where_yes_or_no_is_expected() {
    Catalogue::new()
        .replace(PRODUCT, "updated_on", "featured: often\nupdated_on")
        .is_refused("wrong-type", PRODUCT, "featured");
}

#[test]
fn refuses_a_word_that_is_not_in_the_list() {
    Catalogue::new()
        .replace(PRODUCT, "kind: goods", "kind: good")
        .is_refused("unknown-value", PRODUCT, "kind: good");
}

#[test]
fn refuses_a_required_field_without_value() {
    Catalogue::new()
        .replace(PRODUCT, "name: صافی نانو", "name:")
        .is_refused("empty-value", PRODUCT, "name:");
}

#[test]
fn refuses_a_required_field_with_an_empty_text() {
    Catalogue::new()
        .replace(PRODUCT, "summary: صافی برای آب آشامیدنی.", "summary: \"\"")
        .is_refused("empty-value", PRODUCT, "summary");
}

#[test]
fn refuses_a_missing_required_field() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT, "hs: \"842121\"\n", "")
        .only_diagnostic(1);
    assert_eq!(
        (&diagnostic["code"], &diagnostic["file"]),
        (&"missing-field".into(), &PRODUCT.into())
    );
    assert!(
        diagnostic["message"].as_str().unwrap().contains("`hs`"),
        "{diagnostic}"
    );
}

#[test]
fn refuses_a_colon_in_a_bare_value() {
    Catalogue::new()
        .replace(PRODUCT, "name: صافی نانو", "name: صافی: نانو")
        .is_refused("yaml-colon", PRODUCT, "name:");
}

#[test]
fn refuses_an_alias() {
    Catalogue::new()
        .replace(PRODUCT, "name: صافی نانو", "name: *نام")
        .is_refused("yaml-alias", PRODUCT, "name:");
}

// Encoding and line ends

#[test]
fn refuses_text_that_is_not_utf8() {
    let text = PRODUCT_TEXT.replace("متن صفحه.", "متن ?صفحه.");
    let mut bytes = text.into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes[at] = 0xff;
    Catalogue::new()
        .write(PRODUCT, bytes)
        .is_refused("not-utf8", PRODUCT, "\u{fffd}");
}

#[test]
fn reads_a_byte_order_mark_and_windows_line_ends_as_if_they_were_not_there() {
    let catalogue =
        Catalogue::new().write(PRODUCT, format!("\u{feff}{}", PRODUCT_TEXT.replace('\n', "\r\n")));
    common::assert_same_trees(
        &catalogue.published,
        &catalogue.builds(),
        "with a byte order mark and CRLF",
    );
}

// References

#[test]
fn refuses_an_unknown_reference_and_suggests_the_nearest() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT, "company: pars-med", "company: parsmed")
        .is_refused("reference-unknown", PRODUCT, "company: parsmed");
    assert!(
        diagnostic["help"].as_str().unwrap().contains("`pars-med`"),
        "{diagnostic}"
    );
}

#[test]
fn refuses_an_unknown_reference_in_a_list() {
    Catalogue::new()
        .replace(PRODUCT, "scheme: ce-mdr", "scheme: ce-mdd")
        .is_refused("reference-unknown", PRODUCT, "scheme: ce-mdd");
}

#[test]
fn refuses_a_reference_to_a_draft() {
    let scheme = "content/schemes/ce-mdr/index.md";
    Catalogue::new()
        .replace(scheme, "max_years: 5", "max_years: 5\nstatus: draft")
        .is_refused("reference-draft", PRODUCT, "scheme: ce-mdr");
}

// Dates

#[test]
fn refuses_a_day_that_the_gregorian_calendar_does_not_have() {
    Catalogue::new()
        .replace(PRODUCT, "checked_on: 2026-08-30", "checked_on: 2026-02-30")
        .is_refused("date-day-out-of-range", PRODUCT, "checked_on");
}

#[test]
fn refuses_leap_day_in_a_common_jalali_year() {
    Catalogue::new()
        .replace(PRODUCT, "updated_on: 1405-06-12", "updated_on: 1404-12-30")
        .is_refused("date-day-out-of-range", PRODUCT, "updated_on");
}

#[test]
fn refuses_a_month_that_no_calendar_has() {
    Catalogue::new()
        .replace(PRODUCT, "issued: 2025-05-12", "issued: 2025-13-12")
        .is_refused("date-month-out-of-range", PRODUCT, "issued");
}

#[test]
fn refuses_a_certificate_that_ends_before_it_begins() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT, "valid_until: 2028-05-11", "valid_until: 2024-05-11")
        .only_diagnostic(1);
    assert_eq!(diagnostic["code"], "dates-reversed", "{diagnostic}");
}

// Links

#[test]
fn refuses_a_link_to_a_page_that_does_not_exist() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT_EN, "/companies/pars-med/", "/companies/pars-mad/")
        .is_refused("link-target-missing", PRODUCT_EN, "pars-mad");
    assert!(
        diagnostic["help"].as_str().unwrap().contains("pars-med"),
        "{diagnostic}"
    );
}

#[test]
fn refuses_a_link_to_a_place_that_the_page_does_not_have() {
    Catalogue::new()
        .append(PRODUCT_EN, "\nSee [below](#nowhere-at-all).\n")
        .is_refused("link-anchor-missing", PRODUCT_EN, "#nowhere-at-all");
}

#[test]
fn refuses_a_link_to_a_file_that_is_not_published() {
    Catalogue::new()
        .write("content/products/nano-filter/data.pdf", "%PDF-1.7")
        .append(PRODUCT_EN, "\nSee [the data](data.pdf).\n")
        .is_refused("link-file-unpublished", PRODUCT_EN, "data.pdf");
}

#[test]
fn links_to_documents_lists_and_former_addresses() {
    let link = |target: &str| format!("\n[link]({target})\n");
    let targets = [
        "data.pdf",
        "/",
        "/products/",
        "/products/by/sector/water-treatment/",
        "/companies/by/letter/",
        "/markets/om/",
        "/products/old-filter/",
        "/products/old-filter/#where-it-is-used",
    ];
    let catalogue = Catalogue::new()
        .write("content/products/nano-filter/data.pdf", "%PDF-1.7")
        .replace(
            PRODUCT,
            "updated_on",
            "aliases: [old-filter]\ndocuments:\n  - {file: data.pdf, title: {fa: برگه, en: Sheet}}\nupdated_on",
        )
        .append(COMPANY_EN, &targets.iter().skip(1).map(|target| link(target)).collect::<String>())
        .append(PRODUCT_EN, &link("data.pdf"));
    let site = catalogue.builds();
    let page = |file: &str| String::from_utf8(site[file].clone()).unwrap();
    let company = page("en/companies/pars-med/index.html");
    for path in [
        "",
        "products/",
        "products/by/sector/water-treatment/",
        "companies/by/letter/",
        "markets/om/",
        "products/nano-filter/",
        "products/nano-filter/#t-where-it-is-used",
    ] {
        let link = format!("<a href=../../../en/{path}>link</a>");
        assert!(company.contains(&link), "{link} in {company}");
    }
    assert!(page("en/products/nano-filter/index.html").contains("files/nano-filter-data-"));
}

#[test]
fn refuses_a_link_to_a_list_that_does_not_exist() {
    Catalogue::new()
        .append(PRODUCT_EN, "\n[x](/products/by/sector/nothing/)\n")
        .is_refused("link-target-missing", PRODUCT_EN, "by/sector/nothing");
}

#[test]
fn refuses_a_document_of_more_than_twenty_megabytes() {
    let mut heavy = b"%PDF-1.7".to_vec();
    heavy.resize(21 * 1000 * 1000, b' ');
    Catalogue::new()
        .write("content/products/nano-filter/data.pdf", heavy)
        .replace(
            PRODUCT,
            "updated_on",
            "documents:\n  - {file: data.pdf, title: {fa: برگه, en: Sheet}}\nupdated_on",
        )
        .is_refused("document-too-heavy", PRODUCT, "data.pdf");
}

#[cfg(unix)]
#[test]
fn refuses_a_document_that_cannot_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let file = "content/products/nano-filter/data.pdf";
    let catalogue = Catalogue::new().write(file, "%PDF-1.7").replace(
        PRODUCT,
        "updated_on",
        "documents:\n  - {file: data.pdf, title: {fa: برگه, en: Sheet}}\nupdated_on",
    );
    fs::set_permissions(catalogue.path(file), fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything, root, cannot be refused.
    if fs::read(catalogue.path(file)).is_err() {
        catalogue.is_refused("file-unreadable", PRODUCT, "data.pdf");
    }
}

#[test]
fn refuses_links_that_run_code() {
    Catalogue::new()
        .append(PRODUCT_EN, "\n[press](javascript:alert(1))\n")
        .is_refused("link-scheme-forbidden", PRODUCT_EN, "javascript:");
}

#[test]
fn refuses_links_that_carry_a_document() {
    Catalogue::new()
        .append(PRODUCT_EN, "\n[press](data:text/html;base64,PGI+)\n")
        .is_refused("link-scheme-forbidden", PRODUCT_EN, "data:");
}

#[test]
fn refuses_raw_html() {
    Catalogue::new()
        .append(PRODUCT_EN, "\n<script>alert(1)</script>\n")
        .is_refused("raw-html", PRODUCT_EN, "<script");
}

// Pictures

#[test]
fn refuses_a_picture_that_is_not_there_and_suggests_the_nearest() {
    let diagnostic = Catalogue::new()
        .replace(PRODUCT, "file: main.jpg", "file: mian.jpg")
        .is_refused("file-missing", PRODUCT, "mian.jpg");
    assert!(
        diagnostic["help"].as_str().unwrap().contains("main.jpg"),
        "{diagnostic}"
    );
}

#[test]
fn refuses_a_picture_that_is_cut_off() {
    let whole = picture();
    Catalogue::new()
        .write(PICTURE, &whole[..whole.len() / 2])
        .is_refused("image-truncated", PRODUCT, "file: main.jpg");
}

#[test]
fn refuses_an_empty_picture() {
    Catalogue::new()
        .write(PICTURE, "")
        .is_refused("image-empty", PRODUCT, "file: main.jpg");
}

#[test]
fn refuses_a_picture_of_more_than_twenty_megabytes() {
    let mut heavy = picture().to_vec();
    heavy.resize(21 * 1000 * 1000, 0);
    Catalogue::new()
        .write(PICTURE, heavy)
        .is_refused("image-too-heavy", PRODUCT, "file: main.jpg");
}

#[test]
fn warns_of_a_picture_of_more_than_five_megabytes() {
    let mut heavy = picture().to_vec();
    heavy.resize(6 * 1000 * 1000, 0);
    Catalogue::new()
        .write(PICTURE, heavy)
        .is_warned_of("image-heavy", PRODUCT, "file: main.jpg");
}

#[test]
fn refuses_a_picture_in_a_format_that_browsers_do_not_open_and_says_how_to_convert_it() {
    let diagnostic = Catalogue::new()
        .write(PICTURE, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat")
        .is_refused("image-foreign-format", PRODUCT, "file: main.jpg");
    assert!(
        diagnostic["help"].as_str().unwrap().contains("JPEG"),
        "{diagnostic}"
    );
}

#[test]
fn warns_of_a_picture_whose_name_says_another_format() {
    Catalogue::new()
        .write(PICTURE, picture_as(image::ImageFormat::Png))
        .is_warned_of("image-mislabelled", PRODUCT, "file: main.jpg");
}

// Names and addresses

#[test]
fn refuses_a_folder_whose_name_is_not_portable() {
    let catalogue = Catalogue::new();
    let text = "---\ntitle: {fa: صفحه, en: Page}\nsummary: {fa: صفحه., en: A page.}\n---\nمتن.\n";
    catalogue
        .write("content/pages/Contact_Us/index.md", text)
        .write(
            "content/pages/Contact_Us/index.en.md",
            "---\ntranslation: human\n---\nText.\n",
        )
        .is_refused_whole("slug-not-portable", "content/pages/Contact_Us/index.md");
}

#[test]
fn refuses_two_entries_that_claim_one_old_address() {
    let catalogue = Catalogue::new();
    let second = PRODUCT_TEXT
        .replace("نانو", "دوم")
        .replace("updated_on", "aliases: [old-filter]\nupdated_on");
    catalogue
        .replace(PRODUCT, "updated_on", "aliases: [old-filter]\nupdated_on")
        .write("content/products/second-filter/index.md", second)
        .write(
            "content/products/second-filter/index.en.md",
            "---\nname: Second\nsummary: Second.\n---\nText.\n",
        )
        .write("content/products/second-filter/main.jpg", picture())
        .is_refused(
            "alias-taken",
            "content/products/second-filter/index.md",
            "aliases",
        );
}

#[test]
fn refuses_an_old_address_that_another_entry_has_now() {
    let catalogue = Catalogue::new();
    let second = PRODUCT_TEXT
        .replace("نانو", "دوم")
        .replace("updated_on", "aliases: [nano-filter]\nupdated_on");
    catalogue
        .write("content/products/second-filter/index.md", second)
        .write(
            "content/products/second-filter/index.en.md",
            "---\nname: Second\nsummary: Second.\n---\nText.\n",
        )
        .write("content/products/second-filter/main.jpg", picture())
        .is_refused(
            "alias-taken",
            "content/products/second-filter/index.md",
            "aliases",
        );
}

#[test]
fn refuses_a_kind_of_entry_that_does_not_exist() {
    let file = "content/product/nano/index.md";
    let diagnostic = Catalogue::new()
        .write(file, PRODUCT_TEXT)
        .is_refused_whole("folder-unknown", file);
    assert!(
        diagnostic["help"].as_str().unwrap().contains("products"),
        "{diagnostic}"
    );
}

// Translations

#[test]
fn refuses_a_fact_in_a_translation() {
    Catalogue::new()
        .replace(
            PRODUCT_EN,
            "name: Nano filter\n",
            "name: Nano filter\nhs: \"842121\"\n",
        )
        .is_refused("fact-in-translation", PRODUCT_EN, "hs:");
}

#[test]
fn shows_the_other_language_with_a_notice_where_a_translation_is_missing() {
    let catalogue = Catalogue::new();
    let named = "name: {fa: پارس مد, en: Pars Med}\nsummary: {fa: سازندهٔ صافی., en: A maker of filters.}";
    let catalogue = catalogue
        .replace(COMPANY, "name: پارس مد\nsummary: سازندهٔ صافی.", named)
        .remove(COMPANY_EN);
    let diagnostic = catalogue.only_diagnostic(0);
    assert_eq!(
        (&diagnostic["code"], &diagnostic["severity"]),
        (&"translation-missing".into(), &"warning".into())
    );
    let site = catalogue.builds();
    let page = std::str::from_utf8(&site["en/companies/pars-med/index.html"]).unwrap();
    assert!(
        page.contains("متن شرکت"),
        "the Persian text stands in for the English one"
    );
    let marked = ["lang=fa", "dir=rtl"]
        .iter()
        .all(|mark| page.replace('"', "").contains(mark));
    assert!(marked, "and is marked up as Persian");
    assert!(
        page.contains("noindex"),
        "and search engines are asked to leave the page out"
    );
    let page = std::str::from_utf8(&site["fa/companies/pars-med/index.html"]).unwrap();
    assert!(!page.contains("noindex"), "the Persian page is whole");
}

// Folders

#[cfg(unix)]
#[test]
fn refuses_a_link_that_leaves_the_catalogue() {
    let outside = Folder::new("outside");
    write(&outside.join("secret.jpg"), picture());
    let catalogue = Catalogue::new();
    let link = "content/products/nano-filter/secret.jpg";
    std::os::unix::fs::symlink(outside.join("secret.jpg"), catalogue.path(link)).unwrap();
    catalogue.is_refused_whole("link-leaves-folder", link);
}

#[cfg(unix)]
#[test]
fn refuses_a_picture_named_by_a_way_out_of_its_folder() {
    Catalogue::new()
        .replace(PRODUCT, "file: main.jpg", "file: ../../../site.toml")
        .is_refused("file-outside-folder", PRODUCT, "../../../site.toml");
}

#[test]
fn refuses_an_output_folder_with_files_of_somebody_else() {
    let catalogue = Catalogue::new();
    let output = catalogue.path("elsewhere");
    write(&output.join("thesis.txt"), "ten years of work");
    let before = tree(&output);
    let run = run(&mut build_command(
        catalogue.folder.path(),
        &output,
        &shared_cache(),
    ));
    assert!(matches!(run.code, Some(1..=3)), "{run:?}");
    assert!(
        run.output().contains("output-foreign-folder") && run.output().contains("thesis.txt"),
        "{run:?}"
    );
    common::assert_same_trees(&before, &tree(&output), "somebody else's folder");
}

// Settings

#[test]
fn refuses_an_unknown_setting_with_the_exit_code_for_settings() {
    let catalogue = Catalogue::new().replace("site.toml", "default_language", "defualt_language");
    catalogue.build_leaves_the_site_alone(2, "settings-unknown-key");
    let (run, document) = check_json(catalogue.folder.path(), &shared_cache());
    assert_eq!(run.code, Some(2));
    let found = without_notes(&document);
    assert_eq!(
        (found.len(), &found[0]["code"], &found[0]["line"]),
        (1, &"settings-unknown-key".into(), &2.into())
    );
}

#[test]
fn refuses_every_malformed_contact_of_the_site_at_its_line() {
    let catalogue = Catalogue::new().append(
        "site.toml",
        "\n[contact]\nemail = \"desk at catalogue\"\nphone = \"+98 21 CALL\"\nwhatsapp = \"0912 000 0000\"\n",
    );
    catalogue.build_leaves_the_site_alone(2, "email-malformed");
    let (run, document) = check_json(catalogue.folder.path(), &shared_cache());
    assert_eq!(run.code, Some(2));
    let found = without_notes(&document);
    let places: Vec<_> = found
        .iter()
        .map(|one| (one["code"].as_str().unwrap(), one["line"].as_u64().unwrap()))
        .collect();
    let email = catalogue.line_of("site.toml", "email");
    assert_eq!(
        places,
        [
            ("email-malformed", email),
            ("phone-malformed", email + 1),
            ("phone-malformed", email + 2)
        ]
    );
}

// Everything at once

#[test]
fn reports_every_mistake_of_every_file_in_one_run() {
    let catalogue = Catalogue::new()
        .replace(PRODUCT, "hs: \"842121\"", "hs: \"842199999\"")
        .replace(PRODUCT, "checked_on: 2026-08-30", "checked_on: 2026-02-30")
        .replace(PRODUCT_EN, "/companies/pars-med/", "/companies/pars-mad/")
        .replace(COMPANY, "types: [manufacturer]", "types: [manufakturer]")
        .write(PICTURE, "");
    let (run, document) = check_json(catalogue.folder.path(), &shared_cache());
    assert_eq!(run.code, Some(1));
    let found = without_notes(&document);
    let codes: Vec<_> = found
        .iter()
        .map(|diagnostic| diagnostic["code"].as_str().unwrap())
        .collect();
    for code in [
        "hs-national-code",
        "date-day-out-of-range",
        "link-target-missing",
        "unknown-value",
        "image-empty",
    ] {
        assert!(codes.contains(&code), "{code} is missing in {codes:?}");
    }
    // The company could not be read, but that is no reason to say that it does not exist.
    assert!(!codes.contains(&"reference-unknown"), "{codes:?}");
    assert_eq!(document["errors"], found.len(), "{found:#?}");
    catalogue.build_leaves_the_site_alone(1, "hs-national-code");
}
