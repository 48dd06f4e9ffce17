//! What readers meet on published pages: a catalogue in, the text of a page out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::fs;

use common::catalogue::{COMPANY, PRODUCT, SETTINGS_TEXT, write_minimal};
use common::{Folder, build, shared_cache, write};

const MARKET: &str = "content/markets/om/index.md";
const SCHEME: &str = "content/schemes/ce-mdr/index.md";
const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#123456" d="M4 4h56v56H4z"/></svg>"##;

/// A catalogue and what is built from it.
struct Built {
    folder: Folder,
}

impl Built {
    /// The minimal catalogue with `change` made to it.
    fn with(name: &str, change: impl FnOnce(&Folder)) -> Built {
        let folder = Folder::new(name);
        write_minimal(&folder.join("root"));
        change(&folder);
        build(&folder.join("root"), &folder.join("out"), &shared_cache());
        Built { folder }
    }

    fn text(&self, path: &str) -> String {
        let file = self.folder.join("out").join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// A page, the whole of it.
    fn page(&self, address: &str) -> String {
        self.text(&format!("{address}index.html"))
    }

    /// What stands between the header and the footer.
    fn main(&self, address: &str) -> String {
        let page = self.page(address);
        let (_, rest) = page.split_once("<main").unwrap();
        rest.split_once("</main>").unwrap().0.to_owned()
    }
}

/// Replaces a text in a file of the catalogue.
#[track_caller]
fn replace(folder: &Folder, path: &str, from: &str, to: &str) {
    let file = folder.join("root").join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{path} has no {from:?}");
    fs::write(file, text.replace(from, to)).unwrap();
}

fn brand(folder: &Folder, slug: &str, name: &str) {
    let root = folder.join("root").join("content/brands").join(slug);
    let text = format!(
        "---\nname: {{fa: نشان, en: {name}}}\nsummary: {{fa: نشان آزمون., en: A mark.}}\n\
         mark: {{light: mark.svg}}\nrules: {{required_schemes: [ce-mdr]}}\n---\n"
    );
    write(&root.join("index.md"), text);
    write(&root.join("mark.svg"), DRAWING);
}

// Languages

#[test]
fn arabic_and_russian_pages_speak_their_language_and_mark_what_is_not_translated() {
    let built = Built::with("four-languages", |folder| {
        replace(
            folder,
            "site.toml",
            "languages = [\"fa\", \"en\"]",
            "languages = [\"fa\", \"en\", \"ar\", \"ru\"]",
        );
        replace(
            folder,
            "site.toml",
            "en = \"Test catalogue\"",
            "en = \"Test catalogue\", ar = \"كتالوج الاختبار\", ru = \"Пробный каталог\"",
        );
        write(
            &folder.join("root/content/companies/pars-med/index.ru.md"),
            "---\nname: Парс Мед\nsummary: Производитель фильтров.\n---\nТекст.\n",
        );
    });
    for (tag, direction, words) in [
        (
            "ar",
            "rtl",
            [
                "لم يُترجم بعد",
                "لغة النص أدناه: الفارسية",
                "11 مايو 2028",
                "500\u{a0}قطعة",
                "3–5\u{a0}أسابيع",
            ],
        ),
        (
            "ru",
            "ltr",
            [
                "Ещё не переведено",
                "Язык текста ниже: персидский",
                "11 мая 2028\u{202f}г.",
                "500\u{a0}штук",
                "3–5\u{a0}недель",
            ],
        ),
    ] {
        let page = built.page(&format!("{tag}/products/nano-filter/"));
        assert!(
            page.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")),
            "{tag}"
        );
        for word in words {
            assert!(page.contains(word), "{tag}: {word}");
        }
        assert!(
            page.contains("<h1><span lang=\"fa\" dir=\"rtl\">صافی نانو</span></h1>"),
            "{tag}"
        );
        assert!(
            page.contains("noindex"),
            "{tag}: an untranslated page is in no index"
        );
    }
    assert!(built.main("ar/markets/").contains("عُمان"));
    let russian = built.main("ru/companies/pars-med/");
    assert!(russian.contains("<h1>Парс Мед</h1>") && russian.contains("Восточный Азербайджан"));
    assert!(!russian.contains("Ещё не переведено"));
    assert!(built.main("ru/products/").contains("1 товар"));
    assert!(built.main("ar/products/").contains("منتج واحد"));
}

// Marks

#[test]
fn a_product_carries_the_mark_of_the_brand_that_granted_it() {
    let built = Built::with("marks", |folder| {
        brand(folder, "own", "Own");
        brand(folder, "other", "Other");
        let settings = format!("{SETTINGS_TEXT}brand = \"own\"\n");
        write(&folder.join("root/site.toml"), settings);
        replace(
            folder,
            PRODUCT,
            "updated_on:",
            "brands:\n  - {brand: other, granted_on: 2026-01-10, valid_until: 2028-01-09, ref: O-7}\nupdated_on:",
        );
    });
    for address in ["en/products/nano-filter/", "en/products/", "en/brands/other/"] {
        let main = built.main(address);
        assert!(main.contains("assets/other-mark-"), "{address}: {main}");
        assert!(
            !main.contains("#mark\""),
            "{address} draws the site's own mark: {main}"
        );
    }
    assert!(built.main("en/brands/own/").contains("#mark\""));
    let product = built.main("en/products/nano-filter/");
    assert!(
        product.contains("O-7") && product.contains("10 January 2026"),
        "{product}"
    );
}

// Markets

#[test]
fn a_product_that_lost_a_mandatory_paper_is_preparing_again_and_the_page_says_why() {
    let built = Built::with("lost-paper", |folder| {
        replace(folder, SCHEME, "short_name: CE", "short_name: {fa: CE, en: CE}");
        replace(
            folder,
            MARKET,
            "groups: [GCC]",
            "groups: [GCC]\nrequires:\n  - {scheme: ce-mdr, kind: mandatory}",
        );
        replace(
            folder,
            PRODUCT,
            "issued: 2025-05-12",
            "issued: 2025-05-12\n    status: annulled",
        );
    });
    let market = built.main("en/markets/om/");
    let (_, stages) = market.split_once("id=\"stages\"").unwrap();
    assert!(
        stages.contains("Preparing") && !stages.contains("Offered"),
        "{stages}"
    );
    assert!(stages.contains("CE is annulled"), "{stages}");
    let (_, table) = market.split_once("<tbody>").unwrap();
    assert!(
        table.contains("Annulled"),
        "the cell says which end it took: {table}"
    );
    assert!(built.main("en/products/nano-filter/").contains("CE is annulled"));
}

#[test]
fn a_market_says_which_paper_ends() {
    let built = Built::with("ending-paper", |folder| {
        replace(folder, SCHEME, "short_name: CE", "short_name: {fa: CE, en: CE}");
        let requires = "groups: [GCC]\nrequires:\n  - {scheme: ce-mdr, kind: mandatory}";
        replace(folder, MARKET, "groups: [GCC]", requires);
        replace(
            folder,
            PRODUCT,
            "valid_until: 2028-05-11",
            "valid_until: 2026-12-31",
        );
    });
    let product = built.main("en/products/nano-filter/");
    let line = "CE valid until <time datetime=\"2026-12-31\">31 December 2026</time>";
    assert!(product.contains(line), "{product}");
    let persian = built.main("fa/products/nano-filter/");
    assert!(
        persian.contains("تا <time datetime=\"2026-12-31\">۱۰ دی ۱۴۰۵</time>"),
        "{persian}"
    );
}

// Notices

#[test]
fn every_kind_of_page_says_what_to_know_first() {
    let pages = [
        (MARKET, "markets/om/"),
        (SCHEME, "schemes/ce-mdr/"),
        (
            "content/sectors/water-treatment/index.md",
            "sectors/water-treatment/",
        ),
        (PRODUCT, "products/nano-filter/"),
        (COMPANY, "companies/pars-med/"),
        ("content/pages/about/index.md", "pages/about/"),
    ];
    let built = Built::with("notices", |folder| {
        for (file, _) in pages {
            let path = folder.join("root").join(file);
            let text = fs::read_to_string(&path).unwrap();
            fs::write(
                &path,
                text.replacen("---\n", "---\nfictional: true\n", 1) + "متن.\n",
            )
            .unwrap();
        }
        fs::remove_file(folder.join("root/content/pages/about/index.en.md")).unwrap();
    });
    for (_, address) in pages {
        assert!(
            built
                .main(&format!("en/{address}"))
                .contains("Please send no inquiry"),
            "{address}"
        );
    }
    for address in [
        "markets/om/",
        "schemes/ce-mdr/",
        "sectors/water-treatment/",
        "pages/about/",
    ] {
        let main = built.main(&format!("en/{address}"));
        assert!(main.contains("Not translated yet."), "{address}");
        assert!(
            !built.main(&format!("fa/{address}")).contains("ترجمه نشده"),
            "{address}"
        );
    }
}

// Archived entries

#[test]
fn a_title_for_search_engines_in_another_language_gives_way_to_the_name() {
    let site = Built::with("seo", |folder| {
        let english = "content/products/nano-filter/index.en.md";
        let words = "name: Nano filter\nseo_title: Filter for wells\nseo_description: Clear water.";
        replace(folder, english, "name: Nano filter", words);
        replace(
            folder,
            MARKET,
            "cc: OM",
            "cc: OM\nseo_title: {en: Selling to Oman}",
        );
    });
    let english = site.page("en/products/nano-filter/");
    assert!(english.contains("<title>Filter for wells | Test catalogue</title>"));
    assert!(english.contains("<meta name=\"description\" content=\"Clear water.\">"));
    let persian = site.page("fa/products/nano-filter/");
    assert!(persian.contains("<title>صافی نانو | کاتالوگ آزمون</title>"));
    assert!(persian.contains("content=\"صافی برای آب آشامیدنی.\">"));
    assert!(site.page("en/markets/om/").contains("<title>Selling to Oman |"));
    assert!(!site.page("fa/markets/om/").contains("Selling"));
}

#[test]
fn archived_entries_stand_in_no_list_and_keep_their_page() {
    let archive = |folder: &Folder, file: &str| {
        let path = folder.join("root").join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replacen("---\n", "---\nstatus: archived\n", 1)).unwrap();
    };
    let built = Built::with("archived", |folder| {
        archive(folder, MARKET);
        archive(folder, SCHEME);
        archive(folder, "content/sectors/environment/index.md");
    });
    let lists = [
        ("en/markets/", "markets/om/"),
        ("en/schemes/", "schemes/ce-mdr/"),
        ("en/sectors/", "sectors/environment/"),
        ("en/", "markets/om/"),
        ("en/", "sectors/environment/"),
        ("en/products/", "by/market/om/"),
        ("en/products/", "by/scheme/ce-mdr/"),
        ("sitemap.xml", "markets/om/"),
    ];
    for (list, entry) in lists {
        let text = if list == "sitemap.xml" {
            built.text(list)
        } else {
            built.main(list)
        };
        assert!(!text.contains(entry), "{list} names {entry}");
    }
    for address in ["en/markets/om/", "en/schemes/ce-mdr/", "en/sectors/environment/"] {
        let page = built.page(address);
        assert!(page.contains("No longer offered."), "{address}");
        assert!(
            page.contains("<meta name=\"robots\" content=\"noindex\">"),
            "{address}"
        );
    }
}

#[test]
fn products_of_an_archived_maker_leave_the_lists_with_it() {
    let built = Built::with("archived-maker", |folder| {
        let path = folder.join("root").join(COMPANY);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replacen("---\n", "---\nstatus: archived\n", 1)).unwrap();
    });
    for list in [
        "en/products/",
        "en/",
        "en/sectors/water-treatment/",
        "en/markets/om/",
    ] {
        assert!(!built.main(list).contains("products/nano-filter/"), "{list}");
    }
    for file in ["sitemap.xml", "en/feed.xml"] {
        assert!(!built.text(file).contains("products/nano-filter/"), "{file}");
    }
    let product = built.page("en/products/nano-filter/");
    assert!(product.contains("No longer offered.") && product.contains("noindex"));
    let mut letters = product.split("mailto:").skip(1);
    assert!(
        letters.all(|letter| letter.starts_with('?')),
        "the page can be passed on, but nobody is left to ask"
    );
}

// For machines

/// The structured data of a page.
fn graph(page: &str) -> Vec<serde_json::Value> {
    let Some((_, rest)) = page.split_once("<script type=\"application/ld+json\">") else {
        return Vec::new();
    };
    let text = rest.split_once("</script>").unwrap().0;
    let document: serde_json::Value = serde_json::from_str(text).unwrap();
    document["@graph"].as_array().unwrap().clone()
}

#[test]
fn structured_data_names_things_alike_in_every_language() {
    let built = Built::with("structured", |folder| {
        replace(
            folder,
            PRODUCT,
            "updated_on:",
            "price: {min: 4, max: 5, currency: USD, per: piece, valid_until: 2027-01-01}\nupdated_on:",
        );
    });
    let ids = |address: &str| graph(&built.page(address))[0]["@id"].clone();
    for entry in ["products/nano-filter/", "companies/pars-med/"] {
        assert!(ids(&format!("en/{entry}")).is_string(), "{entry}");
        assert_eq!(
            ids(&format!("en/{entry}")),
            ids(&format!("fa/{entry}")),
            "{entry}"
        );
    }
    let product = &graph(&built.page("en/products/nano-filter/"))[0];
    let price = &product["offers"]["priceSpecification"];
    assert_eq!(price["@type"], "UnitPriceSpecification", "{product}");
    assert_eq!(
        (&price["minPrice"], &price["unitCode"]),
        (&"4".into(), &"H87".into())
    );
    assert_eq!(product["countryOfOrigin"]["@type"], "Country", "{product}");
    // The way to the page is the one that its readers see, the province included.
    let company = graph(&built.page("en/companies/pars-med/"));
    let crumbs = company
        .iter()
        .find(|one| one["@type"] == "BreadcrumbList")
        .unwrap();
    assert_eq!(crumbs["itemListElement"].as_array().unwrap().len(), 3, "{crumbs}");
}

#[test]
fn without_a_base_address_nothing_is_told_that_needs_one() {
    let built = Built::with("no-base", |folder| {
        replace(
            folder,
            "site.toml",
            "base_url = \"https://catalogue.example/\"\n",
            "",
        );
    });
    assert!(graph(&built.page("en/products/")).is_empty());
    let sector = graph(&built.page("en/sectors/water-treatment/"));
    let whole = ["@id", "url", "mainEntity"];
    assert!(
        sector
            .iter()
            .all(|one| one["@type"] == "CollectionPage" && whole.iter().all(|key| one.get(key).is_none())),
        "{sector:?}"
    );
    let product = graph(&built.page("en/products/nano-filter/"));
    assert!(
        product.iter().all(|one| one["@type"] != "BreadcrumbList"),
        "{product:?}"
    );
}

#[test]
fn every_page_that_may_be_shared_has_a_picture() {
    let built = Built::with("shared-picture", |_| {});
    for address in [
        "en/",
        "en/products/",
        "en/companies/pars-med/",
        "en/markets/om/",
        "fa/pages/about/",
    ] {
        let page = built.page(address);
        assert!(
            page.contains("<meta property=\"og:image\" content=\"https://"),
            "{address}"
        );
    }
}

#[test]
fn the_feed_changes_with_its_entries_and_not_with_the_day() {
    let built = Built::with("feed", |folder| {
        let undated = folder.join("root/content/products/undated");
        fs::create_dir_all(&undated).unwrap();
        let facts = "---\nname: {fa: بی‌تاریخ, en: Undated}\ncompany: pars-med\nkind: service\n\
                     sector: water-treatment\nsummary: {fa: متن., en: Text.}\n---\n";
        fs::write(undated.join("index.md"), facts).unwrap();
        replace(
            folder,
            PRODUCT,
            "updated_on: 1405-06-12",
            "publish_on: 2026-08-01\nupdated_on: 1405-06-12",
        );
    });
    let feed = built.text("en/feed.xml");
    assert!(!feed.contains("Undated"), "{feed}");
    assert!(
        feed.contains("<published>2026-08-01T00:00:00Z</published>"),
        "{feed}"
    );
    assert_eq!(
        feed.matches("<updated>2026-09-03T00:00:00Z</updated>").count(),
        2,
        "{feed}"
    );
    assert!(
        !feed.contains(common::DAY),
        "the day of the build is no news: {feed}"
    );
}

#[test]
fn a_former_address_loads_nothing() {
    let built = Built::with("redirect", |folder| {
        replace(
            folder,
            PRODUCT,
            "updated_on:",
            "aliases: [old-filter]\nupdated_on:",
        );
    });
    let page = built.page("en/products/old-filter/");
    assert!(page.contains("default-src 'none'"), "{page}");
}
