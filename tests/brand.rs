//! A brand from its colours to the paper on a package: what is said about colours, grants and drawings that are wrong,
//! what a verification page says, what a phone reads, and that another brand replaces the first one everywhere.
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::catalogue::{COMPANY, PRODUCT, SETTINGS_TEXT, write_minimal};
use common::memory::Fixture;
use common::{Folder, build, build_command, check_json, run, shared_cache, tree, write};

const BRAND: &str = "content/brands/own/index.md";
const MARK: &str = "content/brands/own/mark.svg";
const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#123456" d="M4 4h56v56H4z"/></svg>"##;
const BRAND_TEXT: &str = "---
name: {fa: نشان آزمون, en: Own brand}
summary: {fa: نشان آزمون., en: A mark.}
mark: {light: mark.svg, min_size_px: 16, clear_space: \"1/8\"}
tokens:
  ink: \"#101820\"
  paper: \"oklch(0.985 0.006 90)\"
  lapis: \"rgb(40 60 140)\"
rules: {required_schemes: [ce-mdr]}
---
";

/// Grants as a list in YAML.
fn list(grants: &[&str]) -> String {
    let items = grants.iter().map(|grant| format!("\n  - {{{grant}}}"));
    items.collect::<Vec<_>>().concat()
}

/// A catalogue on disk whose site wears the brand `own`.
struct Catalogue {
    folder: Folder,
}

impl Catalogue {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name);
        let root = folder.join("root");
        write_minimal(&root);
        write(
            &root.join("site.toml"),
            format!("{SETTINGS_TEXT}brand = \"own\"\n"),
        );
        write(&root.join(BRAND), BRAND_TEXT);
        write(&root.join(MARK), DRAWING);
        Self { folder }
    }

    fn write(self, path: &str, text: &str) -> Self {
        write(&self.folder.join("root").join(path), text);
        self
    }

    #[track_caller]
    fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.folder.join("root").join(path)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
        self.write(path, &text.replace(from, to))
    }

    /// Gives the product grants, as they are written in the list.
    fn granted(self, grants: &[&str]) -> Self {
        let list = list(grants);
        self.replace(PRODUCT, "updated_on:", &format!("brands:{list}\nupdated_on:"))
    }

    /// What is said but for notes: severity, code, file, text of the line, help.
    fn said(&self) -> Vec<[String; 5]> {
        let root = self.folder.join("root");
        let (_, document) = check_json(&root, &shared_cache());
        let all = document["diagnostics"].as_array().unwrap();
        let said = all.iter().filter(|one| one["severity"] != "note");
        said.map(|one| {
            let text = |field: &str| one[field].as_str().unwrap_or_default().to_owned();
            let file = text("file");
            let source = fs::read_to_string(root.join(&file)).unwrap_or_default();
            let line = one["line"]
                .as_u64()
                .and_then(|line| source.lines().nth(usize::try_from(line).unwrap() - 1));
            [
                text("severity"),
                text("code"),
                file,
                line.unwrap_or_default().trim().to_owned(),
                format!("{} {}", text("message"), text("help")),
            ]
        })
        .collect()
    }

    fn build(&self) -> BTreeMap<String, String> {
        let output = self.folder.join("out");
        build(&self.folder.join("root"), &output, &shared_cache());
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        tree(&output)
            .into_iter()
            .map(|(path, bytes)| (path, text(bytes)))
            .collect()
    }
}

// Colours

#[test]
fn colours_that_can_be_read_are_not_spoken_of() {
    assert_eq!(Catalogue::new("colours").said(), Vec::<[String; 5]>::new());
}

#[test]
fn words_too_pale_for_the_ground_are_an_error_at_the_colour_with_one_that_passes() {
    let catalogue = Catalogue::new("pale").replace(BRAND, "#101820", "#8a8f98");
    let said = catalogue.said();
    let names_the_pair = |one: &&[String; 5]| one[4].contains("`text` on `ground` has a contrast of 3.");
    let [severity, code, file, line, text] = said.iter().find(names_the_pair).unwrap();
    assert_eq!((severity.as_str(), code.as_str()), ("error", "contrast-too-low"));
    assert_eq!((file.as_str(), line.as_str()), (BRAND, "ink: \"#8a8f98\""));
    assert!(text.contains("in the light scheme; text needs 4.5."), "{text}");
    // The site that cannot be read is not published.
    let output = catalogue.folder.join("out");
    run(&mut build_command(
        &catalogue.folder.join("root"),
        &output,
        &shared_cache(),
    ))
    .exits_with(1);
    assert!(!output.join("index.html").exists());
    // What is proposed is in the notation that was there, and does.
    let (_, rest) = text.split_once("Write `").unwrap();
    let proposed = rest.split_once('`').unwrap().0.to_owned();
    assert!(proposed.starts_with('#') && proposed.len() == 7, "{proposed}");
    let mended = catalogue.replace(BRAND, "#8a8f98", &proposed);
    assert_eq!(mended.said(), Vec::<[String; 5]>::new());
}

#[test]
fn a_sign_too_pale_is_a_warning_and_the_proposal_speaks_oklch() {
    let catalogue = Catalogue::new("sign").replace(
        BRAND,
        "tokens:\n",
        "tokens:\n  cypress: \"oklch(0.85 0.1 150)\"\n",
    );
    let said = catalogue.said();
    assert!(!said.is_empty());
    for [severity, code, _, line, text] in &said {
        assert_eq!(
            (severity.as_str(), code.as_str()),
            ("warning", "contrast-too-low")
        );
        assert_eq!(line, "cypress: \"oklch(0.85 0.1 150)\"");
        assert!(
            text.contains("Write `oklch(0.") && text.contains(" 0.1 150)`"),
            "{text}"
        );
    }
    catalogue.build();
}

#[test]
fn a_brand_that_the_site_does_not_wear_is_only_warned_of() {
    let catalogue = Catalogue::new("unworn")
        .write(
            "content/brands/other/index.md",
            &BRAND_TEXT.replace("#101820", "#8a8f98"),
        )
        .write("content/brands/other/mark.svg", DRAWING);
    let said = catalogue.said();
    assert!(!said.is_empty());
    for [severity, _, file, _, _] in &said {
        assert_eq!(
            (severity.as_str(), file.as_str()),
            ("warning", "content/brands/other/index.md")
        );
    }
}

#[test]
fn a_token_that_is_no_colour_is_refused_at_its_line() {
    for wrong in ["red", "#12345", "oklch(nan 0 0)", "#fff;}body{display:none"] {
        let catalogue = Catalogue::new("no-colour").replace(BRAND, "#101820", wrong);
        let said: Vec<_> = catalogue
            .said()
            .into_iter()
            .map(|one| one[1..4].to_vec())
            .collect();
        let line = format!("ink: \"{wrong}\"");
        assert_eq!(said, [["token-not-a-colour", BRAND, line.as_str()]], "{wrong}");
    }
}

// Grants

fn fixture() -> Fixture {
    Fixture::new().with(BRAND, BRAND_TEXT).with(MARK, DRAWING)
}

fn with_grants(grants: &[&str]) -> Fixture {
    fixture().add(PRODUCT, &format!("brands:{}", list(grants)))
}

#[test]
fn grants_one_after_the_other_are_right() {
    with_grants(&[
        "brand: own, granted_on: 2024-01-01, valid_until: 2025-12-31, ref: O-1",
        "brand: own, granted_on: 2026-01-01, valid_until: 2027-12-31, ref: O-2",
    ])
    .says(&[]);
}

#[test]
fn grants_of_one_brand_that_share_a_day_are_warned_of() {
    let second = "brand: own, granted_on: 2025-12-31, valid_until: 2027-12-31, ref: O-2";
    let line = format!("warning grants-overlap {PRODUCT}: - {{{second}}}");
    with_grants(&[
        "brand: own, granted_on: 2024-01-01, valid_until: 2025-12-31, ref: O-1",
        second,
    ])
    .says(&[&line]);
    // One without an end runs on.
    with_grants(&["brand: own, granted_on: 2024-01-01, ref: O-1", second]).says(&[&line]);
}

#[test]
fn a_grant_that_ends_before_it_begins_is_refused_and_overlaps_nothing() {
    let backwards = "brand: own, granted_on: 2026-01-01, valid_until: 2025-12-31, ref: O-2";
    let line = format!("error dates-reversed {PRODUCT}: - {{{backwards}}}");
    with_grants(&["brand: own, granted_on: 2024-01-01, ref: O-1", backwards]).says(&[&line]);
}

#[test]
fn two_grants_do_not_share_an_address() {
    let second = "brand: own, granted_on: 2026-01-01, ref: o 7";
    let line = format!("error grant-address-twice {PRODUCT}: - {{{second}}}");
    with_grants(&[
        "brand: own, granted_on: 2024-01-01, valid_until: 2025-12-31, ref: O-7",
        second,
    ])
    .says(&[&line]);
}

#[test]
fn a_rule_that_names_an_unknown_scheme_is_refused() {
    fixture().replace(BRAND, "[ce-mdr]", "[ce-mrd]").says(&[&format!(
        "error reference-unknown {BRAND}: rules: {{required_schemes: [ce-mrd]}}"
    )]);
}

#[test]
fn a_revocation_on_a_day_without_a_grant_is_warned_of() {
    let revoked = "{product: nano-filter, on: 2025-01-01, reason: {fa: دلیل., en: A reason.}}";
    with_grants(&["brand: own, granted_on: 2026-01-01, ref: O-1"])
        .add(BRAND, &format!("revoked:\n  - {revoked}"))
        .says(&[&format!("warning revocation-without-grant {BRAND}: - {revoked}")]);
}

// Drawings

#[test]
fn a_mark_that_is_a_program_in_disguise_loses_the_program_and_is_told_so() {
    for (active, code) in [
        ("<script>alert(1)</script>", "svg-script-removed"),
        ("<g onload=\"alert(1)\"/>", "svg-event-handler-removed"),
        (
            "<foreignObject width=\"9\" height=\"9\"><b xmlns=\"http://www.w3.org/1999/xhtml\">alert</b></foreignObject>",
            "svg-foreign-object-removed",
        ),
        (
            "<use href=\"https://evil.example/alert.svg#a\"/>",
            "svg-external-reference-removed",
        ),
    ] {
        let catalogue =
            Catalogue::new("mark").write(MARK, &DRAWING.replace("</svg>", &format!("{active}</svg>")));
        let said: Vec<_> = catalogue
            .said()
            .into_iter()
            .map(|one| one[..4].to_vec())
            .collect();
        let line = "mark: {light: mark.svg, min_size_px: 16, clear_space: \"1/8\"}";
        assert_eq!(said, [["warning", code, BRAND, line]], "{active}");
        for (path, text) in catalogue.build() {
            let is_clean = !text.contains("alert") && !text.contains("evil.example");
            assert!(is_clean, "{active} in {path}");
        }
    }
}

#[test]
fn a_mark_that_is_only_a_program_is_refused() {
    let script =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>";
    let catalogue = Catalogue::new("only-script").write(MARK, script);
    let said: Vec<_> = catalogue
        .said()
        .into_iter()
        .map(|one| one[..3].to_vec())
        .collect();
    assert_eq!(said, [["error", "svg-empty", BRAND]]);
}

// Verification

/// The part of a verification page in one language.
fn part_in<'a>(page: &'a str, language: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("<section lang=\"{language}\"")).unwrap();
    rest.split_once("</section>").unwrap().0
}

#[test]
fn a_grant_is_verified_in_every_language_at_one_address() {
    let site = Catalogue::new("verify")
        .replace(PRODUCT, "hs:", "model: NF-2\ngtin: \"4006381333931\"\nhs:")
        .granted(&["brand: own, granted_on: 2026-01-10, valid_until: 2028-01-09, ref: O-7"])
        .build();
    let page = &site["v/o-7/index.html"];
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("<link rel=\"canonical\" href=\"https://catalogue.example/v/o-7/\">"));
    assert!(!page.contains("hreflang"), "no language is chosen here");
    assert!(page.find("lang=\"en\" dir=\"ltr\"").unwrap() < page.find("lang=\"fa\" dir=\"rtl\"").unwrap());
    let english = part_in(page, "en");
    for fact in [
        "This product holds the mark Own brand.",
        "../../en/products/nano-filter/",
        "../../en/companies/pars-med/",
        "NF-2",
        "4006381333931",
        "O-7",
        "10 January 2026",
        "9 January 2028",
        "<time datetime=\"2026-11-22\">22 November 2026</time>",
    ] {
        assert!(english.contains(fact), "{fact} is not in {english}");
    }
    let persian = part_in(page, "fa");
    for fact in [
        "../../fa/products/nano-filter/",
        "این کالا نشان نشان آزمون را دارد",
        "۱ آذر ۱۴۰۵",
    ] {
        assert!(persian.contains(fact), "{fact} is not in {persian}");
    }
    for (address, way) in [
        ("en/products/nano-filter/index.html", "../../../v/o-7/"),
        ("fa/brands/own/index.html", "../../../v/o-7/"),
    ] {
        assert!(site[address].contains(&format!("href=\"{way}\"")), "{address}");
    }
    assert!(!site["sitemap.xml"].contains("/v/"));
}

#[test]
fn a_grant_without_a_number_is_verified_by_brand_and_product() {
    let site = Catalogue::new("no-number").granted(&["brand: own"]).build();
    assert!(site["v/own-nano-filter/index.html"].contains("This product holds the mark"));
}

#[test]
fn a_grant_that_ended_or_has_not_begun_keeps_its_page_and_says_so() {
    let site = Catalogue::new("ended")
        .granted(&[
            "brand: own, granted_on: 2024-01-10, valid_until: 2026-01-09, ref: O-1",
            "brand: own, granted_on: 2027-01-10, ref: O-2",
        ])
        .build();
    let ended = part_in(&site["v/o-1/index.html"], "en");
    assert!(
        ended.contains("st-missing")
            && ended.contains("The grant ended on")
            && ended.contains("9 January 2026"),
        "{ended}"
    );
    let later = part_in(&site["v/o-2/index.html"], "en");
    assert!(
        later.contains("st-preparing") && later.contains("10 January 2027"),
        "{later}"
    );
    for page in ["v/o-1/index.html", "v/o-2/index.html"] {
        let cover = site[page].split_once("<main").unwrap().1;
        assert!(
            !cover.contains("#mark"),
            "{page} shows a mark that the product may not carry"
        );
    }
    assert!(!site["en/products/nano-filter/index.html"].contains("/v/"));
}

#[test]
fn a_grant_that_was_taken_back_keeps_its_page_with_the_reason_and_a_new_one_holds() {
    let site = Catalogue::new("revoked")
        .replace(
            BRAND,
            "rules:",
            "revoked:\n  - {product: nano-filter, on: 2026-03-01, reason: {fa: دلیل آزمون., en: The reason.}}\nrules:",
        )
        .granted(&[
            "brand: own, granted_on: 2026-01-10, valid_until: 2026-06-09, ref: O-1",
            "brand: own, granted_on: 2026-07-10, ref: O-2",
        ])
        .build();
    let revoked = part_in(&site["v/o-1/index.html"], "en");
    for said in ["Revoked", "was taken back on", "1 March 2026", "The reason."] {
        assert!(revoked.contains(said), "{said} is not in {revoked}");
    }
    assert!(part_in(&site["v/o-1/index.html"], "fa").contains("دلیل آزمون."));
    assert!(part_in(&site["v/o-2/index.html"], "en").contains("This product holds the mark"));
    let (_, list) = site["en/brands/own/index.html"]
        .split_once("id=\"revoked\"")
        .unwrap();
    assert!(
        list.contains("The reason.") && list.contains("v/o-1/") && list.contains("1 March 2026"),
        "{list}"
    );
}

#[test]
fn a_product_that_no_longer_meets_the_rules_is_told_which() {
    let site = Catalogue::new("unmet")
        .replace(PRODUCT, "valid_until: 2028-05-11", "valid_until: 2026-05-11")
        .granted(&["brand: own, granted_on: 2026-01-10, ref: O-7"])
        .build();
    let part = part_in(&site["v/o-7/index.html"], "en");
    for said in [
        "Rules not met",
        "does not meet the rules",
        "valid certificate: ",
        "CE",
    ] {
        assert!(part.contains(said), "{said} is not in {part}");
    }
}

// The code

/// Reads the code of a page as a phone would, from a picture of it.
fn scanned(page: &str) -> String {
    const SCALE: usize = 6;
    let (_, code) = page.split_once("<svg class=\"qr\" viewBox=\"0 0 ").unwrap();
    let code = code.split_once("</svg>").unwrap().0;
    let side: usize = code.split_once(' ').unwrap().0.parse().unwrap();
    let (_, dark) = code.split_once("stroke=\"#000\" d=\"").unwrap();
    let mut modules = vec![false; side * side];
    // `M4 4.5h7m1 0h3`: a row of dark modules and of gaps between them.
    for row in dark.split_once('"').unwrap().0.split('M').skip(1) {
        let (start, runs) = row.split_once('h').unwrap();
        let (x, y) = start.split_once(' ').unwrap();
        let (mut x, y): (usize, usize) = (x.parse().unwrap(), y.strip_suffix(".5").unwrap().parse().unwrap());
        for run in runs.split('h') {
            let (length, gap) = run.split_once('m').unwrap_or((run, "0 0"));
            let length: usize = length.parse().unwrap();
            modules[y * side + x..y * side + x + length].fill(true);
            x += length + gap.strip_suffix(" 0").unwrap().parse::<usize>().unwrap();
        }
    }
    let pixel = |x: usize, y: usize| {
        if modules[y / SCALE * side + x / SCALE] {
            0
        } else {
            255
        }
    };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, pixel);
    let (_, content) = picture.detect_grids()[0].decode().unwrap();
    content
}

#[test]
fn the_code_on_a_product_leads_to_a_page_of_the_site() {
    let grants = ["brand: own, granted_on: 2026-01-10, ref: O-7"];
    let site = Catalogue::new("code").granted(&grants).build();
    for language in ["en", "fa"] {
        let address = scanned(&site[&format!("{language}/products/nano-filter/index.html")]);
        let path = address.strip_prefix("https://catalogue.example/").unwrap();
        assert!(site.contains_key(&format!("{path}index.html")), "{address}");
    }
    let english = &site["en/products/nano-filter/index.html"];
    assert!(english.contains("<title>QR code with the address"), "{english}");

    // Without a base address there is no whole address to write, but there is a way.
    let bare = Catalogue::new("no-code")
        .replace("site.toml", "base_url = \"https://catalogue.example/\"\n", "")
        .granted(&grants)
        .build();
    let product = &bare["en/products/nano-filter/index.html"];
    assert!(
        !product.contains("class=\"qr\"") && product.contains("href=\"../../../v/o-7/\""),
        "{product}"
    );
}

// The brand's page

#[test]
fn the_page_of_a_brand_shows_its_colours_and_the_room_around_its_mark() {
    let site = Catalogue::new("look").build();
    let page = &site["en/brands/own/index.html"];
    for (name, written, fill) in [
        ("Ink", "#101820", "#101820"),
        ("Paper", "oklch(0.985 0.006 90)", "#fcfaf6"),
        ("Lapis", "rgb(40 60 140)", "#283c8c"),
    ] {
        let (_, palette) = page.split_once("id=\"palette\"").unwrap();
        let (_, colour) = palette.split_once(&format!("<b>{name}</b>")).unwrap();
        assert!(
            colour.starts_with("<span class=\"note\">") && colour[..200].contains(written),
            "{colour}"
        );
        assert!(
            palette.contains(&format!("fill=\"{fill}\"")),
            "{fill} is not in {palette}"
        );
    }
    assert!(page.contains("viewBox=\"0 0 80 80\"") && page.contains("x=\"8\" y=\"8\" width=\"64\""));
    assert!(page.contains("class=\"least\" width=\"16\" height=\"16\""));
    assert!(!page.contains("style="));
}

// Another brand

#[test]
fn another_brand_replaces_the_first_one_everywhere() {
    let pattern = |d: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\">\
             <path fill=\"none\" stroke=\"#8391d9\" d=\"{d}\"/></svg>"
        )
    };
    let with_pattern = BRAND_TEXT.replace("rules:", "pattern: pattern.svg\nrules:");
    let other = with_pattern
        .replace("Own brand", "Second brand")
        .replace("نشان آزمون", "نشان دوم")
        .replace("#101820", "#201008")
        .replace("oklch(0.985 0.006 90)", "#fffdf8")
        .replace("rgb(40 60 140)", "#7a1f3d");
    let catalogue = |worn: &str| {
        Catalogue::new(worn)
            .write("site.toml", &format!("{SETTINGS_TEXT}brand = \"{worn}\"\n"))
            .write(BRAND, &with_pattern)
            .write("content/brands/own/pattern.svg", &pattern("M1 2L13 17"))
            .write("content/brands/other/index.md", &other)
            .write(
                "content/brands/other/mark.svg",
                &DRAWING.replace("M4 4h56v56H4z", "M8 9h45v45H8z"),
            )
            .write("content/brands/other/pattern.svg", &pattern("M3 4L11 19"))
            .replace(COMPANY, "founded: 1389", "founded: 1389\nupdated_on: 1405-06-12")
            .build()
    };
    // Colours as the style sheet writes them, files and path data of mark and pattern, names.
    let traces = [
        (
            "own",
            ["#101820", "oklch(98.5% ", "#283c8c", "own-pattern-"],
            ["own-mark-", "M 4 4 L 60", "Own brand", "نشان آزمون"],
        ),
        (
            "other",
            ["#201008", "#fffdf8", "#7a1f3d", "other-pattern-"],
            ["other-mark-", "M 8 9 L 53", "Second brand", "نشان دوم"],
        ),
    ];
    for (position, (worn, in_style, in_pages)) in traces.iter().enumerate() {
        let site = catalogue(worn);
        let (absent, not_in_style, not_in_pages) = &traces[1 - position];
        let style = site.keys().find(|path| path.ends_with(".css")).unwrap();
        let pages = [
            &site["en/brands/own/index.html"],
            &site["fa/brands/other/index.html"],
        ];
        let every_page: String = site
            .iter()
            .filter(|(path, _)| path.ends_with(".html") || path.ends_with(".svg"))
            .map(|(_, text)| text.as_str())
            .collect();
        for trace in in_style {
            assert!(site[style].contains(trace), "{trace}: {}", site[style]);
        }
        for trace in in_pages {
            assert!(
                every_page.contains(trace),
                "{trace} is nowhere: {}",
                pages[position]
            );
        }
        let home = &site["en/index.html"];
        let icon = format!("<link rel=\"icon\" href=\"../assets/{worn}-mark-");
        assert!(
            home.contains("<symbol id=\"mark\"") && home.contains(&icon),
            "{home}"
        );
        // A brand that is not worn has its own page and its drawings, and is named nowhere else.
        let is_about = |path: &str| {
            path.contains(&format!("/brands/{absent}/")) || path.contains(&format!("assets/{absent}-"))
        };
        let mut seen = 0;
        for (path, text) in site.iter().filter(|(path, _)| !is_about(path)) {
            let ending = path.rsplit('.').next().unwrap();
            if !["html", "css", "xml", "svg"].contains(&ending) {
                continue;
            }
            seen += 1;
            for trace in not_in_style.iter().chain(not_in_pages) {
                assert!(
                    !text.contains(trace),
                    "{path} of a site that wears {worn} has {trace}"
                );
            }
        }
        assert!(seen > 20, "{seen}");
    }
}
