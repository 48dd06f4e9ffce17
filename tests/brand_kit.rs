//! What carries a brand beyond its pages: social cards, the kit with its archive, colours and letters per market; and
//! that the mark leaves exactly the pages of a product whose right to it ends.
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "other tests use more of the common part")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;

use common::catalogue::{PRODUCT, SETTINGS_TEXT, picture, write_minimal};
use common::sample::Sample;
use common::{Folder, build_command, check_json, repository, run, shared_cache, tree, write};
use karvan::catalogue::Text;
use karvan::language::LanguageTag;
use karvan::media::card::{Card, CardColours, HEIGHT, WIDTH};
use karvan::media::lettering::{Typeface, Wording};
use sha2::{Digest, Sha256};

const BRAND: &str = "content/brands/own/index.md";
const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#e0a030" d="M4 4h56v56H4z"/></svg>"##;
const BRAND_TEXT: &str = "---
name: {fa: نشان آزمون, en: Own brand}
tagline: {fa: یک حضور, en: One presence}
summary: {fa: نشان آزمون., en: A mark.}
mark: {light: mark.svg, min_size_px: 16, clear_space: \"1/8\"}
tokens:
  ink: \"#101820\"
  paper: \"#fcfaf6\"
  lapis: \"#283c8c\"
rules: {required_schemes: [ce-mdr]}
---
";
/// A product that no grant names, so that pages are seen to stay as they are.
const OTHER: &str = "---
name: {fa: پمپ, en: Pump}
company: pars-med
kind: goods
sector: water-treatment
summary: {fa: پمپ آب., en: A pump for water.}
images: [{file: main.jpg, alt: {fa: پمپ روی زمینهٔ روشن, en: Pump on light ground}}]
hs: \"841370\"
checked_on: 2026-08-30
---
";

struct Catalogue {
    folder: Folder,
}

impl Catalogue {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name);
        let root = folder.join("root");
        write_minimal(&root);
        let settings = format!("{SETTINGS_TEXT}brand = \"own\"\n[cards]\nenabled = true\n");
        write(&root.join("site.toml"), settings);
        write(&root.join(BRAND), BRAND_TEXT);
        write(&root.join("content/brands/own/mark.svg"), DRAWING);
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

    /// Severity, code, file, text of the line.
    fn said(&self) -> Vec<String> {
        let root = self.folder.join("root");
        let (_, document) = check_json(&root, &shared_cache());
        let all = document["diagnostics"].as_array().unwrap();
        let said = all.iter().filter(|one| one["severity"] != "note");
        said.map(|one| {
            let file = one["file"].as_str().unwrap_or_default();
            let source = fs::read_to_string(root.join(file)).unwrap_or_default();
            let line = one["line"].as_u64().unwrap_or_default();
            let line = line
                .checked_sub(1)
                .and_then(|line| source.lines().nth(line.try_into().unwrap()));
            let (severity, code) = (one["severity"].as_str().unwrap(), one["code"].as_str().unwrap());
            format!("{severity} {code} {file}: {}", line.unwrap_or_default().trim())
        })
        .collect()
    }

    fn build_on(&self, day: &str) -> BTreeMap<String, Vec<u8>> {
        self.build_with(day, &shared_cache())
    }

    fn build(&self) -> BTreeMap<String, Vec<u8>> {
        self.build_on(common::DAY)
    }

    #[track_caller]
    fn build_with(&self, day: &str, cache: &Path) -> BTreeMap<String, Vec<u8>> {
        let output = self.folder.join("out");
        let mut command = build_command(&self.folder.join("root"), &output, cache);
        // A later day wins over the one that all tests share.
        let arguments: Vec<_> = command.get_args().map(ToOwned::to_owned).collect();
        let mut again = std::process::Command::new(command.get_program());
        for argument in arguments {
            again.arg(if argument == common::DAY {
                day.into()
            } else {
                argument
            });
        }
        command = again;
        run(&mut command).exits_with(0);
        tree(&output)
    }
}

fn text<'a>(site: &'a BTreeMap<String, Vec<u8>>, path: &str) -> &'a str {
    std::str::from_utf8(site.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

fn pixels(bytes: &[u8]) -> image::RgbImage {
    image::load_from_memory(bytes).unwrap().into_rgb8()
}

// Social cards

#[test]
fn a_page_that_is_shared_has_a_card_in_the_colours_of_the_brand() {
    let site = Catalogue::new("cards").build();
    for page in [
        "en/products/nano-filter/",
        "fa/companies/pars-med/",
        "en/markets/om/",
        "fa/",
    ] {
        let card = format!("{page}card.png");
        let card = pixels(&site[&card]);
        assert_eq!(card.dimensions(), (WIDTH, HEIGHT));
        let start = if page.starts_with("fa") { WIDTH - 3 } else { 3 };
        let cloth = card.get_pixel(start, 3).0;
        // The cover is lapis with black: blue before all.
        assert!(
            cloth[2] > cloth[0] + 40 && cloth[2] > cloth[1] + 40,
            "{page}: {cloth:?}"
        );
        let html = text(&site, &format!("{page}index.html"));
        for tag in [
            format!("<meta property=\"og:image\" content=\"https://catalogue.example/{page}card.png\">"),
            "<meta property=\"og:image:width\" content=\"1200\"><meta property=\"og:image:height\" content=\"630\">".to_owned(),
            "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned(),
            "<meta property=\"og:image:alt\" content=\"".to_owned(),
        ] {
            assert!(html.contains(&tag), "{tag} is not in {html}");
        }
    }
    // A page without a card of its own wears the site's.
    let about = text(&site, "en/pages/about/index.html");
    assert!(
        about.contains("content=\"https://catalogue.example/en/card.png\""),
        "{about}"
    );
}

#[test]
fn without_the_setting_there_is_no_card_and_the_picture_stands_in() {
    let site = Catalogue::new("no-cards")
        .write("site.toml", &format!("{SETTINGS_TEXT}brand = \"own\"\n"))
        .build();
    assert!(!site.keys().any(|path| path.ends_with("card.png")));
    let product = text(&site, "en/products/nano-filter/index.html");
    assert!(
        product.contains("og:image") && !product.contains("twitter:card"),
        "{product}"
    );
}

#[test]
fn a_card_is_drawn_once() {
    let catalogue = Catalogue::new("once");
    let cache = catalogue.folder.join("cache");
    let first = catalogue.build_with(common::DAY, &cache);
    let kept = tree(&cache);
    fs::remove_dir_all(catalogue.folder.join("out")).unwrap();
    let second = catalogue.build_with(common::DAY, &cache);
    assert!(first == second && kept == tree(&cache));
}

#[test]
fn a_name_with_a_letter_that_no_font_has_is_warned_of_and_has_no_card() {
    let catalogue = Catalogue::new("letter").replace(
        "content/products/nano-filter/index.en.md",
        "name: Nano filter",
        "name: Nano filter 漢",
    );
    assert_eq!(
        catalogue.said(),
        [format!("warning card-letter-missing {PRODUCT}: ")]
    );
    let site = catalogue.build();
    assert!(!site.contains_key("en/products/nano-filter/card.png"));
    assert!(site.contains_key("fa/products/nano-filter/card.png"));
    assert!(text(&site, "en/products/nano-filter/index.html").contains("catalogue.example/en/card.png"));
}

/// The fonts of the theme's cards.
fn typeface() -> Typeface {
    let read = |name: &str| -> Arc<[u8]> {
        let path = repository().join(format!("themes/karvan/fonts/cards/{name}.ttf"));
        fs::read(path).unwrap().into()
    };
    let regular = [read("vazirmatn-regular"), read("roboto-regular")];
    let bold = [read("vazirmatn-bold"), read("roboto-bold")];
    Typeface::new(&regular, &bold).unwrap()
}

fn card(title: &str, second: &str, language: &str, has_picture: bool) -> Card {
    let wording = |text: &str| Wording {
        text: text.to_owned(),
        is_rtl: matches!(language, "fa" | "ar"),
        language: language.to_owned(),
    };
    let grey = [128; 3];
    Card {
        is_rtl: matches!(language, "fa" | "ar"),
        colours: CardColours {
            ground: grey,
            text: grey,
            quiet: grey,
            accent: grey,
            picture: grey,
        },
        eyebrow: Some(wording(second)),
        title: wording(title),
        second: Some(wording(second)),
        mark: None,
        site: wording(second),
        pattern: None,
        picture: has_picture.then(String::new),
    }
}

#[test]
fn no_name_of_the_sample_leaves_its_room() {
    let typeface = typeface();
    let sample = Sample::on(common::DAY);
    let products = sample
        .catalogue
        .products
        .iter()
        .map(|(_, product)| &product.entry.name);
    let names: Vec<&Text> = products
        .chain(
            sample
                .catalogue
                .companies
                .iter()
                .map(|(_, company)| &company.entry.name),
        )
        .collect();
    assert!(names.len() > 100);
    let mut uncut = 0;
    for name in names {
        for language in ["fa", "en"] {
            let name = name
                .get(LanguageTag::parse(language).unwrap())
                .unwrap_or_default();
            let twice = format!("{name} {name} {name} {name} {name}");
            for title in [name, twice.as_str()] {
                let layout = card(title, name, language, true).layout(&typeface);
                let mut floor = 0.0_f32;
                for (top, block) in &layout.blocks {
                    for line in &block.lines {
                        assert!(
                            line.width <= layout.width,
                            "`{}` is {} wide",
                            line.text,
                            line.width
                        );
                    }
                    assert!(*top >= floor - 0.5, "`{title}` runs into what is below it");
                    floor = top + block.height();
                    uncut += usize::from(!block.is_cut);
                }
                assert!(floor <= 630.0, "{title}");
            }
        }
    }
    assert!(uncut > 400, "{uncut}");
}

// The kit

/// The files of an archive, by name.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for position in 0..archive.len() {
        let mut file = archive.by_index(position).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.insert(file.name().unwrap().into_owned(), content);
    }
    files
}

const FACES: &str = "markets:
  - market: om
    name: {fa: نشان آزمون, en: Own brand, ar: علامة الاختبار}
    tokens: {lapis: \"#5c2018\"}
tone: {fa: کوتاه و راست., en: Short and true.}
type: {latin: [Georgia, serif]}
rules:";

#[test]
fn the_kit_has_every_file_of_the_mark_and_an_archive_with_checksums() {
    let site = Catalogue::new("kit").replace(BRAND, "rules:", FACES).build();
    let page = text(&site, "en/brands/own/kit/index.html");
    let mut links = 0;
    for rest in page.split("href=\"../../../../files/own-").skip(1) {
        let name = rest.split_once('"').unwrap().0;
        assert!(site.contains_key(&format!("files/own-{name}")), "{name}");
        links += 1;
    }
    assert_eq!(links, 5, "the archive, and four sizes of the mark");
    let mark = image::load_from_memory(&site["files/own-mark-light-256.png"])
        .unwrap()
        .into_rgba8();
    assert_eq!(mark.dimensions(), (256, 256));
    assert_eq!(
        (mark.get_pixel(128, 128).0, mark.get_pixel(2, 2).0[3]),
        ([0xe0, 0xa0, 0x30, 255], 0)
    );
    for said in [
        "oklch(",
        "#283c8c",
        "What can be pressed",
        "Short and true.",
        "Georgia",
        "#5c2018",
        "1/8",
        "Stretched or squeezed.",
        "../../../../en/markets/om/card.png",
        "علامة الاختبار",
    ] {
        assert!(page.contains(said) || said == "{said} is not in {page}");
    }
    assert!(!page.contains("style="));
    assert!(text(&site, "en/brands/own/index.html").contains("href=\"../../../en/brands/own/kit/\""));

    let files = unpacked(&site["files/own-brand-kit.zip"]);
    let sums = String::from_utf8(files["own-brand-kit/SHA256SUMS"].clone()).unwrap();
    assert_eq!(sums.lines().count() + 1, files.len());
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let content = &files[&format!("own-brand-kit/{name}")];
        assert_eq!(format!("{:x}", Sha256::digest(content)), sum, "{name}");
    }
    let names: Vec<&str> = files
        .keys()
        .map(|name| name.strip_prefix("own-brand-kit/").unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "SHA256SUMS",
            "cards/om-en.png",
            "cards/om-fa.png",
            "colours-om.css",
            "colours.css",
            "mark/light-1024.png",
            "mark/light-256.png",
            "mark/light-512.png",
            "mark/light-64.png",
            "mark/light.svg",
        ]
    );
    assert_eq!(
        files["own-brand-kit/cards/om-en.png"],
        site["en/markets/om/card.png"]
    );
    let css = String::from_utf8(files["own-brand-kit/colours-om.css"].clone()).unwrap();
    assert!(
        css.contains("--lapis: #5c2018;") && css.contains("--ink: #101820;"),
        "{css}"
    );
}

#[test]
fn the_archive_is_the_same_byte_for_byte() {
    let [one, two] = ["kit-one", "kit-two"].map(|name| Catalogue::new(name).build());
    assert_eq!(one["files/own-brand-kit.zip"], two["files/own-brand-kit.zip"]);
}

#[test]
fn a_brand_without_a_mark_has_no_kit() {
    let site = Catalogue::new("no-kit")
        .replace(
            BRAND,
            "mark: {light: mark.svg, min_size_px: 16, clear_space: \"1/8\"}\n",
            "",
        )
        .build();
    assert!(!site.keys().any(|path| path.contains("kit")));
    assert!(!text(&site, "en/brands/own/index.html").contains("/kit/"));
}

// Colours of markets, typefaces

#[test]
fn a_palette_of_a_market_that_cannot_be_read_is_an_error_at_its_colour() {
    let catalogue = Catalogue::new("market-pale").replace(
        BRAND,
        "rules:",
        "markets:\n  - market: om\n    tokens:\n      ink: \"#8a8f98\"\nrules:",
    );
    let said: BTreeSet<String> = catalogue.said().into_iter().collect();
    assert!(
        said.contains(&format!("error contrast-too-low {BRAND}: ink: \"#8a8f98\"")),
        "{said:#?}"
    );
    assert!(
        said.iter().all(|one| one.ends_with("ink: \"#8a8f98\"")),
        "{said:#?}"
    );
    let mended = catalogue.replace(BRAND, "#8a8f98", "#182028");
    assert_eq!(mended.said(), Vec::<String>::new());
}

#[test]
fn what_is_wrong_with_a_brands_colours_everywhere_is_not_said_again_for_a_market() {
    let catalogue = Catalogue::new("pale-everywhere")
        .replace(BRAND, "#101820", "#8a8f98")
        .replace(
            BRAND,
            "rules:",
            "markets:\n  - {market: om, tokens: {turquoise: \"#187078\"}}\nrules:",
        );
    let said = catalogue.said();
    assert!(
        !said.is_empty() && said.iter().all(|one| one.contains("ink: \"#8a8f98\"")),
        "{said:#?}"
    );
}

#[test]
fn a_colour_of_a_market_that_is_none_is_refused_at_its_place() {
    let line = "- {market: om, tokens: {lapis: blue}}";
    let catalogue =
        Catalogue::new("market-blue").replace(BRAND, "rules:", &format!("markets:\n  {line}\nrules:"));
    assert_eq!(
        catalogue.said(),
        [format!("error token-not-a-colour {BRAND}: {line}")]
    );
}

#[test]
fn the_typefaces_of_a_brand_come_before_the_themes() {
    let site = Catalogue::new("type")
        .replace(
            BRAND,
            "rules:",
            "type: {latin: [Iowan Old Style, serif], arabic: [Amiri]}\nrules:",
        )
        .build();
    let style = site.keys().find(|path| path.ends_with(".css")).unwrap().clone();
    let css = text(&site, &style);
    assert!(css.contains("Iowan Old Style") && css.contains("Amiri"), "{css}");
}

#[test]
fn a_typeface_that_would_end_its_declaration_is_refused() {
    let line = "type: {latin: [\"x;} body {display: none\"]}";
    let catalogue = Catalogue::new("bad-type").replace(BRAND, "rules:", &format!("{line}\nrules:"));
    assert_eq!(
        catalogue.said(),
        [format!("error typeface-malformed {BRAND}: {line}")]
    );
}

// Another brand

#[test]
fn cards_and_kit_wear_the_brand_of_the_site() {
    let dressed = |worn: &str| {
        let other = BRAND_TEXT
            .replace("Own brand", "Second brand")
            .replace("#283c8c", "#7a1f3d");
        Catalogue::new(worn)
            .write(
                "site.toml",
                &format!("{SETTINGS_TEXT}brand = \"{worn}\"\n[cards]\nenabled = true\n"),
            )
            .write("content/brands/other/index.md", &other)
            .write(
                "content/brands/other/mark.svg",
                &DRAWING.replace("#e0a030", "#30c0e0"),
            )
            .build()
    };
    let mut cloths = Vec::new();
    for (worn, mark) in [("own", [0xe0, 0xa0, 0x30]), ("other", [0x30, 0xc0, 0xe0])] {
        let site = dressed(worn);
        let card = pixels(&site["en/card.png"]);
        // A palette of 256 colours may be off by a step or two.
        let near = |one: [u8; 3], two: [u8; 3]| one.iter().zip(two).all(|(one, two)| one.abs_diff(two) <= 3);
        let shows = |colour: [u8; 3]| card.pixels().any(|pixel| near(pixel.0, colour));
        assert!(
            shows(mark),
            "the mark is not on the card of a site that wears {worn}"
        );
        let absent = if worn == "own" {
            [0x30, 0xc0, 0xe0]
        } else {
            [0xe0, 0xa0, 0x30]
        };
        assert!(
            !shows(absent),
            "a card of a site that wears {worn} has the other mark"
        );
        cloths.push(*card.get_pixel(3, 3));
        // Cards of markets are the worn brand's; the other one's kit has its own mark and colours alone.
        let kit = unpacked(&site[&format!("files/{worn}-brand-kit.zip")]);
        assert!(kit.contains_key(&format!("{worn}-brand-kit/cards/om-en.png")));
        let away = if worn == "own" { "other" } else { "own" };
        let kit = unpacked(&site[&format!("files/{away}-brand-kit.zip")]);
        assert!(!kit.keys().any(|name| name.contains("cards/")));
    }
    assert_ne!(cloths[0], cloths[1]);
}

// The mark, and the days on which it goes

/// Pages and cards that differ between two days, of a site with a product that holds the mark and one that does not.
#[track_caller]
fn changes(name: &str, catalogue: impl FnOnce(Catalogue) -> Catalogue, days: [&str; 2], expected: &[&str]) {
    let catalogue = catalogue(Catalogue::new(name).write("content/products/pump/index.md", OTHER));
    write(
        &catalogue.folder.join("root/content/products/pump/main.jpg"),
        picture(),
    );
    let [before, after] = days.map(|day| catalogue.build_on(day));
    let shown = |path: &str| path.ends_with(".html") || path.ends_with(".png");
    let paths: BTreeSet<&String> = before
        .keys()
        .chain(after.keys())
        .filter(|path| shown(path))
        .collect();
    let changed: Vec<&str> = paths
        .into_iter()
        .filter(|path| before.get(*path) != after.get(*path))
        .map(String::as_str)
        // Both languages change alike; verification pages have no language.
        .filter(|path| !path.starts_with("fa/"))
        .map(|path| path.trim_start_matches("en/"))
        .collect();
    assert_eq!(changed, expected);
    let product = "en/products/nano-filter/index.html";
    assert!(
        text(&before, product).contains("class=\"honours")
            && !text(&after, product).contains("class=\"honours")
    );
}

/// Where the mark of a product shows, and where its holders are counted.
const OF_THE_MARK: [&str; 20] = [
    "brands/own/index.html",
    "companies/pars-med/index.html",
    "index.html",
    "products/by/brand/own/index.html",
    "products/by/kind/goods/index.html",
    "products/by/market/om/index.html",
    "products/by/order/count-1000/index.html",
    "products/by/place/east-azerbaijan/index.html",
    "products/by/scheme/ce-mdr/index.html",
    "products/by/sector/environment/index.html",
    "products/by/sector/water-treatment/index.html",
    "products/by/type/manufacturer/index.html",
    "products/index.html",
    "products/nano-filter/card.png",
    "products/nano-filter/index.html",
    "products/pump/index.html",
    "search/index.html",
    "sectors/environment/index.html",
    "sectors/water-treatment/index.html",
    "v/o-7/index.html",
];

/// Where else a certificate of the product shows.
const OF_THE_CERTIFICATE: [&str; 3] = [
    "schemes/ce-mdr/index.html",
    "schemes/index.html",
    "sectors/water-treatment/compare/index.html",
];

#[test]
fn a_grant_that_ends_takes_the_mark_off_the_pages_of_its_product() {
    let grant =
        "brands: [{brand: own, granted_on: 2026-01-10, valid_until: 2027-03-01, ref: O-7}]\nupdated_on:";
    changes(
        "grant-ends",
        |catalogue| catalogue.replace(PRODUCT, "updated_on:", grant),
        ["2027-03-01", "2027-03-02"],
        &OF_THE_MARK,
    );
}

#[test]
fn a_revocation_takes_the_mark_off_the_pages_of_its_product() {
    let grant = "brands: [{brand: own, granted_on: 2026-01-10, ref: O-7}]\nupdated_on:";
    let revoked =
        "revoked:\n  - {product: nano-filter, on: 2027-03-02, reason: {fa: دلیل., en: A reason.}}\nrules:";
    changes(
        "revoked",
        |catalogue| {
            catalogue
                .replace(PRODUCT, "updated_on:", grant)
                .replace(BRAND, "rules:", revoked)
        },
        ["2027-03-01", "2027-03-02"],
        &OF_THE_MARK,
    );
}

#[test]
fn a_certificate_that_lapses_takes_the_mark_along_that_needs_it() {
    let mut all = [OF_THE_MARK.as_slice(), OF_THE_CERTIFICATE.as_slice()].concat();
    all.sort_unstable();
    let grant = "brands: [{brand: own, granted_on: 2026-01-10, ref: O-7}]\nupdated_on:";
    changes(
        "lapsed",
        |catalogue| {
            let catalogue = catalogue.replace(PRODUCT, "updated_on:", grant);
            catalogue.replace(PRODUCT, "valid_until: 2028-05-11", "valid_until: 2027-03-01")
        },
        ["2027-03-01", "2027-03-02"],
        &all,
    );
}
