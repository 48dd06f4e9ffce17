//! The smallest catalogue that has one entry of most kinds and nothing wrong with it. Tests copy it and spoil one
//! thing. Lines are numbered by the tests, so a change here shows there.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use super::write;

pub const COMPANY: &str = "content/companies/pars-med/index.md";
pub const COMPANY_EN: &str = "content/companies/pars-med/index.en.md";
pub const PRODUCT: &str = "content/products/nano-filter/index.md";
pub const PRODUCT_EN: &str = "content/products/nano-filter/index.en.md";
pub const PICTURE: &str = "content/products/nano-filter/main.jpg";

pub const SETTINGS_TEXT: &str = r#"title = { fa = "کاتالوگ آزمون", en = "Test catalogue" }
default_language = "fa"
languages = ["fa", "en"]
base_url = "https://catalogue.example/"
"#;

pub const PRODUCT_TEXT: &str = r#"---
name: صافی نانو
company: pars-med
kind: goods
sector: water-treatment
summary: صافی برای آب آشامیدنی.
images:
  - {file: main.jpg, alt: {fa: صافی استوانه‌ای سفید, en: White cylindrical filter}}
hs: "842121"
moq:
  amount: 500
  unit: piece
lead_time: {min: 3, max: 5, unit: week}
incoterms:
  - {rule: FCA, place: Tabriz, mode: road}
specs:
  - {label: {fa: سطح مؤثر, en: Effective surface}, value: 1.8, unit: m2}
certificates:
  - scheme: ce-mdr
    number: MDR-1
    issuer: {fa: مرکز گواهی, en: Certification centre}
    issued: 2025-05-12
    valid_until: 2028-05-11
markets:
  - {market: om, stage: offering, since: 1404-02-01}
updated_on: 1405-06-12
checked_on: 2026-08-30
---
متن صفحه.

## کاربرد

نگاه کنید به [سازنده](/companies/pars-med/).
"#;

pub const PRODUCT_EN_TEXT: &str = "---
name: Nano filter
summary: A filter for drinking water.
---
The text of the page.

## Where it is used

See [the maker](/companies/pars-med/).
";

pub const COMPANY_TEXT: &str = r#"---
name: پارس مد
summary: سازندهٔ صافی.
province: east-azerbaijan
city: {fa: تبریز, en: Tabriz}
contact:
  email: export@pars-med.example
  phone: "+98 41 3300 0000"
types: [manufacturer]
founded: 1389
checked_on: 2026-08-30
---
متن شرکت.
"#;

pub const COMPANY_EN_TEXT: &str = "---
name: Pars Med
summary: A maker of filters.
---
The text of the company.
";

/// Every file of the catalogue but the picture.
pub fn minimal_texts() -> Vec<(&'static str, &'static str)> {
    vec![
        ("site.toml", SETTINGS_TEXT),
        (COMPANY, COMPANY_TEXT),
        (COMPANY_EN, COMPANY_EN_TEXT),
        (PRODUCT, PRODUCT_TEXT),
        (PRODUCT_EN, PRODUCT_EN_TEXT),
        (
            "content/sectors/environment/index.md",
            "---\nname: {fa: محیط زیست, en: Environment}\nsummary: {fa: آب و هوا., en: Water and air.}\norder: 1\n---\n",
        ),
        (
            "content/sectors/water-treatment/index.md",
            "---\nname: {fa: تصفیهٔ آب, en: Water treatment}\nparent: environment\n\
             summary: {fa: صافی و غشا., en: Filters and membranes.}\n---\n",
        ),
        (
            "content/markets/om/index.md",
            "---\ncc: OM\nname: {fa: عمان, en: Oman}\nsummary: {fa: بازار همسایه., en: A neighbouring market.}\n\
             languages: [ar, en]\ncurrencies: [OMR]\ngroups: [GCC]\n---\n",
        ),
        (
            "content/schemes/ce-mdr/index.md",
            "---\nname: {fa: نشان سی‌ای, en: CE marking}\nshort_name: CE\n\
             summary: {fa: نشان انطباق., en: A mark of conformity.}\n\
             applies_to: product\nmax_years: 5\n---\n",
        ),
        (
            "content/pages/about/index.md",
            "---\ntitle: {fa: درباره, en: About}\nsummary: {fa: این کاتالوگ چیست., en: What this catalogue is.}\n\
             nav: header\n---\nمتن درباره.\n",
        ),
        (
            "content/pages/about/index.en.md",
            "---\ntranslation: human\n---\nThe text about it.\n",
        ),
    ]
}

/// Writes the catalogue into `root`.
pub fn write_minimal(root: &Path) {
    for (path, text) in minimal_texts() {
        write(&root.join(path), text);
    }
    write(&root.join(PICTURE), picture());
}

/// A JPEG of 1200 by 900 pixels.
pub fn picture() -> &'static [u8] {
    static PICTURE: OnceLock<Vec<u8>> = OnceLock::new();
    PICTURE.get_or_init(|| picture_as(image::ImageFormat::Jpeg))
}

/// The same picture in another format.
pub fn picture_as(format: image::ImageFormat) -> Vec<u8> {
    let shade = |value: u32| u8::try_from(value % 256).unwrap();
    let picture = image::RgbImage::from_fn(1200, 900, |x, y| {
        image::Rgb([shade(x / 5), shade(y / 4), shade((x + y) / 9)])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Writes the minimal catalogue with `count` more products, each with a text that has `mark` in it.
pub fn write_many(root: &Path, products: std::ops::Range<usize>, mark: &str) {
    write_minimal(root);
    for number in products {
        let folder = root.join(format!("content/products/filter-{number}"));
        fs::create_dir_all(&folder).unwrap();
        let facts = format!(
            "---\nname: {{fa: صافی {mark} {number}, en: Filter {mark} {number}}}\ncompany: pars-med\nkind: service\n\
             sector: water-treatment\nsummary: {{fa: صافی {mark}., en: Filter {mark}.}}\n---\nمتن {mark}.\n"
        );
        fs::write(folder.join("index.md"), facts).unwrap();
        fs::write(
            folder.join("index.en.md"),
            format!("---\ntranslation: human\n---\nText {mark}.\n"),
        )
        .unwrap();
    }
}
