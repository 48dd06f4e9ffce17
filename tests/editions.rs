//! Editions of markets: one catalogue in, the sites that buyers of one country see out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::fs;
use std::path::Path;

use common::catalogue::{PRODUCT, picture, write_minimal};
use common::{
    Folder, Run, assert_same_trees, build_command, karvan, karvan_with, run, shared_cache, tree, write,
};

const SETTINGS: &str = r#"title = { fa = "کاتالوگ آزمون", en = "Test catalogue" }
default_language = "fa"
languages = ["fa", "en"]
base_url = "https://catalogue.example/"
brand = "test-brand"

[contact]
email = "desk@catalogue.example"

[markets.om]
base_url = "https://om.catalogue.example/"
languages = ["ar", "en"]
title = { ar = "كتالوج عُمان", en = "Catalogue for Oman" }

[markets.iq]
"#;

const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M4 4h56v56H4z"/></svg>"#;

fn entry(root: &Path, path: &str, facts: &str) {
    let text = format!("---\nsummary: {{fa: خلاصه., en: A summary.}}\n{facts}---\n");
    write(&root.join("content").join(path).join("index.md"), text);
}

/// Two markets, each with a product, a maker and people of its own, and one product that is only on its way to both.
fn two_markets(root: &Path) {
    write_minimal(root);
    write(&root.join("site.toml"), SETTINGS);
    entry(
        root,
        "markets/om",
        "cc: OM\nlanguages: [ar, en]\nrequires:\n  - {scheme: ce-mdr, kind: mandatory}\n\
         contact: {email: oman@catalogue.example}\n\
         notice: {fa: نخست بپرسید., en: Ask the authority first.}\n",
    );
    entry(root, "markets/iq", "cc: IQ\nlanguages: [ar]\n");
    entry(
        root,
        "companies/abzar",
        "name: {fa: ابزار, en: Abzar}\ncontact: {email: export@abzar.example}\ntypes: [manufacturer]\n",
    );
    let product = |slug: &str, name: &str, markets: &str| {
        let facts = format!(
            "name: {{fa: کالا, en: {name}}}\ncompany: abzar\nkind: service\nsector: analysis\n\
             related: [nano-filter]\nmarkets:\n{markets}"
        );
        entry(root, &format!("products/{slug}"), &facts);
    };
    product(
        "gauge",
        "Gauge",
        "  - {market: iq, stage: registered, registration_no: IQ-1}\n  - {market: om, stage: preparing}\n",
    );
    product("probe", "Probe", "  - {market: iq, stage: planned}\n");
    entry(
        root,
        "sectors/laboratory",
        "name: {fa: آزمایشگاه, en: Laboratory}\n",
    );
    entry(
        root,
        "sectors/analysis",
        "name: {fa: سنجش, en: Analysis}\nparent: laboratory\n",
    );
    entry(
        root,
        "schemes/iso-9001",
        "name: {fa: ایزو, en: ISO 9001}\napplies_to: company\n",
    );
    for market in ["om", "iq"] {
        entry(
            root,
            &format!("brokers/desk-{market}"),
            &format!("name: {{fa: میز, en: Desk {market}}}\nkind: export\nmarkets: [{market}]\n"),
        );
        entry(
            root,
            &format!("events/fair-{market}"),
            &format!(
                "name: {{fa: نمایشگاه, en: Fair {market}}}\nkind: exhibition\nfrom: 2027-04-12\nmarket: {market}\n\
                 source: [{{name: {{fa: برنامه, en: A programme}}}}]\n\
                 bodies: [office-{market}]\nparticipants: [company/abzar, company/pars-med]\n"
            ),
        );
        entry(
            root,
            &format!("bodies/office-{market}"),
            &format!("name: {{fa: دفتر, en: Office {market}}}\nkind: agency\n"),
        );
    }
    entry(
        root,
        "brands/test-brand",
        "name: {fa: نشان, en: Mark}\ntagline: {fa: شعار, en: A line for all}\nmark: {light: mark.svg}\n\
         markets:\n  - {market: om, name: {en: Mark of Oman, ar: علامة}, tagline: {en: A line for Oman, ar: شعار}, \
         tokens: {lapis: \"#005a3c\"}}\n",
    );
    write(&root.join("content/brands/test-brand/mark.svg"), DRAWING);
    write(
        &root.join("content/pages/about/index.en.md"),
        "---\ntranslation: human\n---\nSee [the gauge](/products/gauge/), [the filter](/products/nano-filter/) and \
         [all of the laboratory](/products/by/sector/laboratory/).\n",
    );
}

/// The editions of a catalogue.
struct Editions {
    folder: Folder,
}

impl Editions {
    fn with(name: &str, change: impl FnOnce(&Path)) -> Editions {
        let folder = Folder::new(name);
        let root = folder.join("root");
        two_markets(&root);
        change(&root);
        Editions { folder }
    }

    fn of(name: &str, change: impl FnOnce(&Path)) -> Editions {
        let made = Editions::with(name, change);
        made.build(&["--market", "all"], "out").exits_with(0);
        made
    }

    fn build(&self, arguments: &[&str], output: &str) -> Run {
        let mut command = build_command(
            &self.folder.join("root"),
            &self.folder.join(output),
            &shared_cache(),
        );
        run(command.args(arguments))
    }

    fn has(&self, path: &str) -> bool {
        self.folder.join("out").join(path).exists()
    }

    fn page(&self, address: &str) -> String {
        let file = self.folder.join("out").join(address).join("index.html");
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }
}

fn replace(root: &Path, path: &str, from: &str, to: &str) {
    let file = root.join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{path}: {from}");
    fs::write(file, text.replace(from, to)).unwrap();
}

// What an edition holds

#[test]
fn an_edition_holds_what_its_market_is_offered_and_whom_that_names() {
    let editions = Editions::of("holds", |_| {});
    for kept in [
        "products/nano-filter",
        "companies/pars-med",
        "sectors/environment",
        "sectors/water-treatment",
        "schemes/ce-mdr",
        "markets/om",
        "brokers/desk-om",
        "events/fair-om",
        "bodies/office-om",
        "brands/test-brand",
        "pages/about",
    ] {
        for language in ["ar", "en"] {
            assert!(
                editions.has(&format!("om/{language}/{kept}/index.html")),
                "{kept}"
            );
        }
    }
    for left_out in [
        "products/gauge",
        "products/probe",
        "companies/abzar",
        "sectors/laboratory",
        "sectors/analysis",
        "schemes/iso-9001",
        "markets/iq",
        "brokers/desk-iq",
        "events/fair-iq",
        "bodies/office-iq",
    ] {
        assert!(
            !editions.has(&format!("om/en/{left_out}/index.html")),
            "{left_out}"
        );
    }
    assert!(editions.has("iq/en/products/gauge/index.html"));
    assert!(!editions.has("iq/en/products/nano-filter/index.html"));
    assert!(
        !editions.has("iq/en/products/probe/index.html"),
        "it is only planned there"
    );
}

#[test]
fn a_setting_admits_products_at_an_earlier_stage() {
    let editions = Editions::of("stage", |root| {
        replace(
            root,
            "site.toml",
            "[markets.iq]\n",
            "[markets.iq]\nfrom_stage = \"planned\"\n",
        );
    });
    assert!(editions.has("iq/en/products/probe/index.html"));
}

#[test]
fn a_product_that_lost_a_mandatory_paper_leaves_the_edition() {
    let editions = Editions::with("lost", |root| {
        replace(
            root,
            PRODUCT,
            "valid_until: 2028-05-11",
            "valid_until: 2026-05-11",
        );
    });
    let run = editions.build(&["--market", "om"], "out").exits_with(0);
    assert!(run.stderr.contains("edition-empty"), "{}", run.stderr);
    assert!(!editions.has("en/products/nano-filter/index.html"));
}

#[test]
fn lists_numbers_and_data_count_the_edition_alone() {
    let editions = Editions::of("counts", |_| {});
    let list = editions.page("om/en/products");
    assert!(list.contains("Nano filter") && !list.contains("Gauge"), "{list}");
    let facts = fs::read_to_string(editions.folder.join("out/om/build.json")).unwrap();
    let facts: serde_json::Value = serde_json::from_str(&facts).unwrap();
    assert_eq!((&facts["products"], &facts["companies"]), (&1.into(), &1.into()));
    let data = fs::read_to_string(editions.folder.join("out/om/catalogue.json")).unwrap();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    let ids = |kind: &str| -> Vec<String> {
        let entries = data[kind].as_array().unwrap().iter();
        entries
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids("products"), ["nano-filter"]);
    assert_eq!(ids("markets"), ["om"]);
    assert_eq!(data["languages"], serde_json::json!(["ar", "en"]));
}

// Where links lead

#[test]
fn what_is_left_out_is_named_with_a_link_to_the_whole_catalogue() {
    let editions = Editions::of("links", |_| {});
    let fair = editions.page("om/en/events/fair-om");
    let whole = "https://catalogue.example/";
    assert!(
        fair.contains(&format!(
            "<a href=\"{whole}en/companies/abzar/\" rel=\"external\">Abzar</a>"
        )),
        "{fair}"
    );
    assert!(
        fair.contains("<a href=\"../../../en/companies/pars-med/\">"),
        "{fair}"
    );
    let about = editions.page("om/en/pages/about");
    for href in [
        &format!("{whole}en/products/gauge/"),
        "../../../en/products/nano-filter/",
        &format!("{whole}en/products/by/sector/laboratory/"),
    ] {
        assert!(about.contains(href), "{href}: {about}");
    }
    // The whole site has no Arabic pages; English comes next in this edition.
    let arabic = editions.page("om/ar/events/fair-om");
    assert!(
        arabic.contains(&format!("{whole}en/companies/abzar/")),
        "{arabic}"
    );
}

#[test]
fn without_an_address_of_the_whole_catalogue_what_is_left_out_is_plain_text() {
    let editions = Editions::of("no-links", |root| {
        replace(
            root,
            "site.toml",
            "base_url = \"https://catalogue.example/\"\n",
            "",
        );
    });
    let fair = editions.page("om/en/events/fair-om");
    assert!(
        fair.contains("Abzar") && !fair.contains("companies/abzar"),
        "{fair}"
    );
    let about = editions.page("om/en/pages/about");
    assert!(about.contains("See the gauge, <a"), "{about}");
}

#[test]
fn no_link_of_an_edition_is_dead() {
    let editions = Editions::of("dead", |_| {});
    for market in ["om", "iq"] {
        let files = tree(&editions.folder.join("out").join(market));
        let mut followed = 0;
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with("index.html")) {
            let page = String::from_utf8_lossy(bytes);
            for target in page.split("href=\"").skip(1) {
                let target = target.split(['"', '#']).next().unwrap();
                if target.is_empty() || target.contains(':') || path == "404.html" {
                    continue;
                }
                let mut parts: Vec<&str> = path.split('/').collect();
                parts.pop();
                for part in target.split('/') {
                    match part {
                        ".." => assert!(parts.pop().is_some(), "{path}: {target}"),
                        "." => {}
                        part => parts.push(part),
                    }
                }
                if parts.last() == Some(&"") {
                    parts.pop();
                    parts.push("index.html");
                }
                assert!(files.contains_key(&parts.join("/")), "{path} leads to {target}");
                followed += 1;
            }
        }
        assert!(followed > 100, "{market}: {followed}");
    }
}

// The face of an edition

#[test]
fn an_edition_has_its_own_address_languages_name_and_face() {
    let editions = Editions::of("face", |_| {});
    let home = editions.page("om/en");
    assert!(home.contains("<link rel=\"canonical\" href=\"https://om.catalogue.example/en/\">"));
    assert!(
        home.contains("Catalogue for Oman") && !home.contains("Test catalogue"),
        "{home}"
    );
    assert!(home.contains("<h1>A line for Oman</h1>"), "{home}");
    let arabic = editions.page("om/ar");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("<h1>شعار</h1>"));
    assert!(!editions.has("om/fa"));
    // The first language is the one that the door opens to first.
    let doors = editions.page("om");
    assert!(doors.find("href=\"./ar/\"").unwrap() < doors.find("href=\"./en/\"").unwrap());
    // Without a table of its own it has the languages of the site, and no address.
    assert!(editions.has("iq/fa/index.html") && editions.has("iq/en/index.html"));
    assert!(!editions.page("iq/en").contains("canonical"));
    assert!(editions.page("iq/en").contains("<h1>A line for all</h1>"));
}

#[test]
fn a_market_has_its_own_colours_of_the_brand() {
    let editions = Editions::of("palette", |_| {});
    let style = |market: &str| {
        let files = tree(&editions.folder.join("out").join(market));
        let css = files.iter().find(|(path, _)| path.contains(".css")).unwrap();
        String::from_utf8(css.1.clone()).unwrap()
    };
    assert!(style("om").contains("#005a3c"));
    assert!(!style("iq").contains("#005a3c"));
}

#[test]
fn a_palette_that_cannot_be_read_in_a_market_is_an_error_at_its_place() {
    let editions = Editions::with("contrast", |root| {
        replace(
            root,
            "content/brands/test-brand/index.md",
            "tokens: {lapis: \"#005a3c\"}",
            "tokens: {ink: \"#dddddd\"}",
        );
        replace(
            root,
            "content/brands/test-brand/index.md",
            "mark: {light: mark.svg}\n",
            "mark: {light: mark.svg}\ntokens: {ink: \"#101418\"}\n",
        );
    });
    let run = editions.build(&[], "whole").exits_with(1);
    assert!(run.stderr.contains("contrast-too-low"), "{}", run.stderr);
    assert!(
        run.stderr.contains("brands/test-brand/index.md:"),
        "{}",
        run.stderr
    );
}

#[test]
fn contact_and_notice_of_the_market_come_first() {
    let editions = Editions::of("contact", |_| {});
    let home = editions.page("om/en");
    assert!(home.contains("Ask the authority first."));
    let page = editions.page("om/en/pages/about");
    assert!(
        page.contains("oman@catalogue.example") && !page.contains("desk@catalogue.example"),
        "{page}"
    );
    assert!(
        editions.page("iq/en").contains("desk@catalogue.example"),
        "it has no contact of its own"
    );
}

#[test]
fn a_product_says_how_it_stands_in_this_market_alone_and_towards_what_is_asked() {
    let editions = Editions::of("stands", |_| {});
    let filter = editions.page("om/en/products/nano-filter");
    let strip = filter.split_once("<ul class=\"strip\"").unwrap().1;
    let strip = strip.split_once("</ul>").unwrap().0;
    assert_eq!(strip.matches("<li>").count(), 2, "{strip}");
    assert!(
        strip.find("Oman").unwrap() < strip.find(">CE<").unwrap(),
        "{strip}"
    );
    assert!(
        strip.contains("Mandatory") && strip.contains("11 May 2028"),
        "{strip}"
    );
    let gauge = editions.page("iq/en/products/gauge");
    assert!(!gauge.contains("Oman"), "{gauge}");
}

// Languages

#[test]
fn an_edition_may_have_a_language_that_the_whole_site_has_not() {
    let arabic = "content/products/nano-filter/index.ar.md";
    let with_arabic = |root: &Path| {
        write(
            &root.join(arabic),
            "---\nname: مرشح نانوي\nsummary: مرشح لمياه الشرب.\n---\nنص [الصانع](/companies/pars-med/).\n\n![صورة](extra.jpg)\n",
        );
        write(&root.join("content/products/nano-filter/extra.jpg"), picture());
    };
    let editions = Editions::of("arabic", with_arabic);
    let page = editions.page("om/ar/products/nano-filter");
    assert!(page.contains("<h1>مرشح نانوي</h1>"), "{page}");
    assert!(
        page.contains("href=\"../../../ar/companies/pars-med/\""),
        "{page}"
    );
    assert!(!page.contains("noindex"), "it is written in Arabic");
    // The picture in the Arabic text is published there.
    assert!(page.contains("<img src=\"../../../media/"), "{page}");
    // The site of the whole catalogue is what it would be without that file.
    editions.build(&[], "with").exits_with(0);
    let with = tree(&editions.folder.join("with"));
    let root = editions.folder.join("root");
    fs::remove_file(root.join(arabic)).unwrap();
    fs::remove_file(root.join("content/products/nano-filter/extra.jpg")).unwrap();
    editions.build(&[], "without").exits_with(0);
    assert_same_trees(&with, &tree(&editions.folder.join("without")), "the whole site");
}

#[test]
fn a_language_that_neither_the_site_nor_an_edition_has_is_a_warning() {
    let editions = Editions::with("russian", |root| {
        write(
            &root.join("content/products/nano-filter/index.ru.md"),
            "---\nname: Фильтр\n---\n",
        );
        write(
            &root.join("content/products/nano-filter/index.ar.md"),
            "---\nname: مرشح\n---\n",
        );
    });
    let run = editions.build(&[], "whole").exits_with(0);
    assert_eq!(
        run.stderr.matches("[translation-language]").count(),
        1,
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("index.ru.md"), "{}", run.stderr);
}

#[test]
fn what_is_not_translated_falls_back_to_the_editions_own_languages_first_and_is_marked() {
    let editions = Editions::of("fallback", |_| {});
    let page = editions.page("om/ar/products/nano-filter");
    assert!(
        page.contains("<h1><span lang=\"en\" dir=\"ltr\">Nano filter</span></h1>"),
        "{page}"
    );
    assert!(
        page.contains("<div class=\"prose\" lang=\"en\" dir=\"ltr\">"),
        "{page}"
    );
    assert!(page.contains("لغة النص أدناه: الإنجليزية"), "{page}");
    assert!(page.contains("noindex"));
    assert!(!page.contains("صافی نانو"), "English goes before Persian here");
    // Persian is shown where there is nothing else.
    let editions = Editions::of("fallback-fa", |root| {
        fs::remove_file(root.join("content/companies/pars-med/index.en.md")).unwrap();
        replace(
            root,
            "content/companies/pars-med/index.md",
            "name: پارس مد",
            "name: {fa: پارس مد, en: Pars Med}",
        );
    });
    let page = editions.page("om/ar/companies/pars-med");
    assert!(
        page.contains("<span lang=\"en\" dir=\"ltr\">Pars Med</span>"),
        "{page}"
    );
    assert!(
        page.contains("<div class=\"prose\" lang=\"fa\" dir=\"rtl\">"),
        "{page}"
    );
}

// All at once

#[test]
fn all_editions_at_once_are_each_what_it_is_alone() {
    let editions = Editions::of("all", |_| {});
    for market in ["om", "iq"] {
        let alone = format!("alone-{market}");
        editions.build(&["--market", market], &alone).exits_with(0);
        let together = tree(&editions.folder.join("out").join(market));
        assert!(together.len() > 20);
        assert_same_trees(&tree(&editions.folder.join(&alone)), &together, market);
    }
}

#[test]
fn the_whole_site_is_the_same_with_and_without_editions() {
    let editions = Editions::with("unaffected", |_| {});
    editions.build(&[], "with").exits_with(0);
    let settings = SETTINGS.split("[markets.om]").next().unwrap();
    fs::write(editions.folder.join("root/site.toml"), settings).unwrap();
    editions.build(&[], "without").exits_with(0);
    let with = tree(&editions.folder.join("with"));
    assert_same_trees(&with, &tree(&editions.folder.join("without")), "the whole site");
}

#[test]
fn editions_go_to_folders_of_their_own_and_write_no_reports() {
    let editions = Editions::with("folders", |_| {});
    let root = editions.folder.join("root");
    let karvan = |arguments: &[&str]| {
        let mut command = karvan();
        command.args(["build", "--lang", "en", "--date", common::DAY]);
        command
            .arg("--root")
            .arg(&root)
            .arg("--cache")
            .arg(shared_cache());
        run(command.args(arguments)).exits_with(0)
    };
    karvan(&["--market", "om"]);
    assert!(root.join("public-om/ar/index.html").exists() && !root.join("public").exists());
    assert!(!root.join("reports").exists());
    karvan(&["--market", "all", "--base-url", "https://other.example/"]);
    let page = fs::read_to_string(root.join("public-iq/en/index.html")).unwrap();
    assert!(page.contains("https://other.example/iq/en/"), "{page}");
}

// What is wrong

#[test]
fn an_unknown_market_ends_with_2_and_the_nearest_name() {
    let editions = Editions::with("unknown", |_| {});
    for command in ["build", "check"] {
        let root = editions.folder.join("root");
        let run = karvan_with(&[
            command.as_ref(),
            "--lang".as_ref(),
            "en".as_ref(),
            "--root".as_ref(),
            root.as_os_str(),
            "--market".as_ref(),
            "omm".as_ref(),
        ])
        .exits_with(2);
        assert!(
            run.stderr.contains("market-unknown") && run.stderr.contains("`--market om`"),
            "{}",
            run.stderr
        );
    }
    assert!(!editions.folder.join("root/public-omm").exists());
}

#[test]
fn a_table_for_a_market_that_is_not_there_is_an_error_on_its_line() {
    let editions = Editions::with("table", |root| {
        replace(root, "site.toml", "[markets.iq]", "[markets.iqq]");
    });
    let run = editions.build(&[], "whole").exits_with(1);
    assert!(run.stderr.contains("settings-market-unknown"), "{}", run.stderr);
    assert!(
        run.stderr.contains("site.toml:15:") && run.stderr.contains("`[markets.iq]`"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_stage_that_does_not_exist_is_told_with_those_that_do() {
    let editions = Editions::with("wrong-stage", |root| {
        replace(
            root,
            "site.toml",
            "[markets.iq]\n",
            "[markets.iq]\nfrom_stage = \"ready\"\n",
        );
    });
    let run = editions.build(&[], "whole").exits_with(2);
    assert!(
        run.stderr.contains("settings-unknown-value") && run.stderr.contains("registered"),
        "{}",
        run.stderr
    );
}

#[test]
fn check_finds_what_is_wrong_with_an_edition_and_writes_nothing() {
    let editions = Editions::with("check", |root| {
        replace(
            root,
            "site.toml",
            "[markets.iq]\n",
            "[markets.iq]\nfrom_stage = \"shipping\"\n",
        );
    });
    let root = editions.folder.join("root");
    let before = tree(&root);
    let mut command = karvan();
    command.args(["check", "--lang", "en", "--date", common::DAY, "--market", "all"]);
    let run = run(command
        .arg("--root")
        .arg(&root)
        .arg("--cache")
        .arg(shared_cache()))
    .exits_with(0);
    assert!(
        run.stderr.contains("edition-empty") && run.stderr.contains("markets/iq/index.md"),
        "{}",
        run.stderr
    );
    assert_same_trees(&before, &tree(&root), "the catalogue");
}
