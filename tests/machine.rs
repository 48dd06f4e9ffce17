//! The catalogue for machines: a catalogue in; JSON, tables, cards, feeds, links and structured data out.
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
use serde_json::Value;

const GTIN: &str = "06260000000019";

/// A catalogue and what is built from it.
struct Built {
    folder: Folder,
}

impl Built {
    /// The minimal catalogue with an actor of several kinds, a GTIN, an expired certificate and cells that would run
    /// as formulas; `change` is made to it.
    fn with(name: &str, change: impl FnOnce(&Folder)) -> Built {
        let folder = Folder::new(name);
        write_minimal(&folder.join("root"));
        replace(
            &folder,
            PRODUCT,
            "updated_on:",
            "gtin: \"6260000000019\"\nstorage_temp: {min: -20, max: 4}\nsku: \"=cmd|' /C calc'!A0\"\nupdated_on:",
        );
        replace(&folder, PRODUCT, "hs: \"842121\"", "hs: \"040900\"");
        replace(
            &folder,
            COMPANY,
            "founded: 1389",
            "founded: 1389\ncertificates:\n  - {scheme: iso-9001, number: Q-1, issuer: {fa: مرکز, en: Centre}, \
             issued: 2022-01-01, valid_until: 2025-01-01}\npeople:\n  - {name: {fa: مینا, en: Mina}, role: {fa: صادرات, \
             en: Exports}, email: mina@pars-med.example, consent: true, consent_on: 2026-01-01}",
        );
        let entry = |path: &str, name: &str, english: &str, fields: &str| {
            let text = format!(
                "---\nname: {{fa: {name}, en: {english}}}\nsummary: {{fa: یک جمله., en: One sentence.}}\n{fields}\n---\n"
            );
            write(&folder.join("root/content").join(path), text);
        };
        entry(
            "schemes/iso-9001/index.md",
            "مدیریت کیفیت",
            "Quality management",
            "applies_to: company",
        );
        entry(
            "brokers/gulf-desk/index.md",
            "میز خلیج",
            "\"=Gulf, desk; A\\\\B\"",
            "kind: export\nmarkets: [om]\nservices: [registration]\ncontact: {email: desk@gulf.example, phone: \"+96824000000\"}",
        );
        entry(
            "experts/engineer/index.md",
            "مهندس غشا",
            "Membrane engineer",
            "consent: true\nconsent_on: 2026-05-01\nfields: [{fa: غشا, en: Membranes}]\nworks_at: [company/pars-med]",
        );
        entry(
            "events/meeting/index.md",
            "نشست",
            "Meeting",
            "kind: meeting\nfrom: 2026-10-01\nuntil: 2026-10-02\nprogress: cancelled\ncity: {fa: تبریز, en: Tabriz}\n\
             source: [{name: {fa: گزارش, en: Report}, url: https://news.example/1, date: 2026-01-02}]",
        );
        change(&folder);
        build(&folder.join("root"), &folder.join("out"), &shared_cache());
        Built { folder }
    }

    fn text(&self, path: &str) -> String {
        let file = self.folder.join("out").join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.text(path)).unwrap()
    }

    fn exists(&self, address: &str) -> bool {
        let path = self.folder.join("out").join(address);
        path.is_file() || path.join("index.html").is_file()
    }

    /// The rows of a table as maps from the head's fields.
    fn table(&self, path: &str) -> Vec<Vec<(String, String)>> {
        let text = self.text(path);
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let mut rows = csv_rows(text).into_iter();
        let head = rows.next().unwrap();
        rows.map(|row| {
            assert_eq!(row.len(), head.len(), "{row:?}");
            head.iter().cloned().zip(row).collect()
        })
        .collect()
    }

    /// The structured data of a page: everything in its graph.
    fn graph(&self, address: &str) -> Vec<Value> {
        let page = self.text(&format!("{address}index.html"));
        let (_, rest) = page.split_once("application/ld+json\">").unwrap();
        let data: Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
        data["@graph"].as_array().unwrap().clone()
    }
}

#[track_caller]
fn replace(folder: &Folder, path: &str, from: &str, to: &str) {
    let file = folder.join("root").join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{path} has no {from:?}");
    fs::write(file, text.replace(from, to)).unwrap();
}

/// RFC 4180.
fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' if quoted && rest.peek() == Some(&'"') => cell.push(rest.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(rest.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\n' if !quoted => panic!("a row ends without a carriage return"),
            other => cell.push(other),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted);
    rows
}

fn cell<'a>(row: &'a [(String, String)], field: &str) -> &'a str {
    let found = row.iter().find(|(name, _)| name == field);
    &found.unwrap_or_else(|| panic!("no {field} in {row:?}")).1
}

/// Everything in which `value` departs from `schema`: the parts of JSON Schema that the published one uses, and
/// stricter than it in that every key must be described.
fn departures(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/$defs/").unwrap();
        return departures(root, &root["$defs"][name], value, path, found);
    }
    if let Some(choices) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
        let fits = choices.iter().any(|choice| {
            let mut inner = Vec::new();
            departures(root, choice, value, path, &mut inner);
            inner.is_empty()
        });
        if !fits {
            found.push(format!("{path}: {value} fits none of the choices"));
        }
        return;
    }
    if schema.get("const").is_some_and(|only| only != value) {
        found.push(format!("{path}: {value} is not {}", schema["const"]));
    }
    if schema["enum"]
        .as_array()
        .is_some_and(|words| !words.contains(value))
    {
        found.push(format!("{path}: {value} is no word of {}", schema["enum"]));
    }
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let allowed = match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !allowed.is_empty() && !allowed.contains(&is) {
        found.push(format!("{path}: {value} is no {allowed:?}"));
    }
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                departures(root, &schema["items"], item, &format!("{path}[{index}]"), found);
            }
        }
        Value::Object(map) => {
            for (key, inner) in map {
                let described = schema["properties"].get(key);
                let described = described.or_else(|| schema.get("additionalProperties"));
                match described {
                    Some(described) => {
                        departures(root, described, inner, &format!("{path}.{key}"), found);
                    }
                    None => found.push(format!("{path}.{key} is not described")),
                }
            }
            for key in schema["required"].as_array().into_iter().flatten() {
                if !map.contains_key(key.as_str().unwrap()) {
                    found.push(format!("{path}: {key} is missing"));
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_document_fits_its_schema_and_every_key_is_described() {
    let built = Built::with("json-schema", |_| {});
    let (schema, document) = (built.json("catalogue.schema.json"), built.json("catalogue.json"));
    assert_eq!(document["$schema"], schema["$id"]);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(document["next"].is_null() && !built.exists("catalogue-2.json"));
    let mut found = Vec::new();
    departures(&schema, &schema, &document, "$", &mut found);
    assert!(found.is_empty(), "{found:#?}");
    // The check itself notices what is wrong.
    let mut spoilt = document.clone();
    spoilt["products"][0]["hs"] = 40900.into();
    spoilt["companies"][0]["secret"] = true.into();
    departures(&schema, &schema, &spoilt, "$", &mut found);
    assert_eq!(found.len(), 2, "{found:#?}");
}

#[test]
fn the_document_keeps_codes_days_and_quantities_and_says_how_papers_stand_on_the_day() {
    let built = Built::with("json-facts", |_| {});
    let document = built.json("catalogue.json");
    assert_eq!(document["date"], common::DAY);
    let product = &document["products"][0];
    assert_eq!(product["hs"], "040900");
    assert_eq!(product["name"]["en"], "Nano filter");
    assert_eq!(product["updated_on"], "2026-09-03");
    assert_eq!(product["moq"]["amount"], "500");
    assert_eq!(product["moq"]["unit"], "H87");
    assert_eq!(product["specs"][0]["value"], "1.8");
    assert_eq!(product["certificates"][0]["state"], "valid");
    assert_eq!(product["markets"][0]["stage"], "offering");
    assert_eq!(product["markets"][0]["state"], "ready");
    assert_eq!(document["companies"][0]["certificates"][0]["state"], "expired");
    assert_eq!(document["companies"][0]["products"][0], "nano-filter");
    let ties = document["ties"].as_array().unwrap();
    assert!(
        ties.iter()
            .any(|tie| tie["from"] == "expert/engineer" && tie["to"] == "company/pars-med"),
        "{ties:?}"
    );
}

#[test]
fn a_large_catalogue_goes_on_in_further_documents_of_the_same_form() {
    let built = Built::with("json-parts", |folder| {
        for number in 0..1_001 {
            let text = format!(
                "---\nname: {{fa: نیاز {number}, en: Need {number}}}\nsummary: {{fa: چیزی کم است., en: Something is wanting.}}\n\
                 kind: challenge\nproblem: {{fa: چیزی کم است, en: Something is wanting}}\n\
                 source: [{{name: {{fa: گزارش, en: Report}}, url: https://news.example/1, date: 2026-01-02}}]\n---\n"
            );
            write(
                &folder.join(format!("root/content/needs/need-{number:04}/index.md")),
                text,
            );
        }
    });
    let (first, second) = (built.json("catalogue.json"), built.json("catalogue-2.json"));
    assert_eq!(first["next"], "catalogue-2.json");
    assert!(second["next"].is_null());
    let needs = |document: &Value| document["needs"].as_array().unwrap().len();
    assert_eq!((needs(&first), needs(&second)), (1_000, 1));
    assert_eq!(second["needs"][0]["id"], "need-1000");
    assert_eq!(second["products"], Value::Array(Vec::new()));
    let mut found = Vec::new();
    departures(
        &built.json("catalogue.schema.json"),
        &built.json("catalogue.schema.json"),
        &second,
        "$",
        &mut found,
    );
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn how_to_reach_people_stays_on_pages() {
    let built = Built::with("people", |_| {});
    assert!(built.text("en/companies/pars-med/index.html").contains("mina@"));
    let document = built.text("catalogue.json");
    assert!(document.contains("Mina") && !document.contains("mina@"));
    for file in [
        "en/companies.csv",
        "en/experts.csv",
        "en/companies/pars-med/contact.vcf",
    ] {
        assert!(!built.text(file).contains("mina@"), "{file}");
    }
}

#[test]
fn tables_hold_what_lists_hold_and_nothing_in_them_runs() {
    let built = Built::with("tables", |_| {});
    let products = built.table("en/products.csv");
    assert_eq!(products.len(), 1);
    assert_eq!(cell(&products[0], "id"), "nano-filter");
    assert_eq!(cell(&products[0], "name"), "Nano filter");
    assert_eq!(cell(&products[0], "hs"), "040900");
    assert!(built.text("en/products.csv").contains(",\"040900\","));
    assert_eq!(cell(&products[0], "sku"), "'=cmd|' /C calc'!A0");
    assert_eq!(cell(&products[0], "markets_ready"), "om");
    assert_eq!(products, built.table("en/sectors/environment/products.csv"));
    assert_eq!(products, built.table("en/sectors/water-treatment/products.csv"));
    assert_eq!(
        cell(&built.table("fa/products.csv")[0], "company_name"),
        "پارس مد"
    );
    assert_eq!(
        cell(&built.table("en/companies.csv")[0], "phone"),
        "'+984133000000"
    );
    assert_eq!(
        cell(&built.table("en/brokers.csv")[0], "name"),
        "'=Gulf, desk; A\\B"
    );
    assert_eq!(cell(&built.table("en/events.csv")[0], "progress"), "cancelled");
    for kind in ["sectors", "markets", "schemes", "experts"] {
        assert!(!built.table(&format!("fa/{kind}.csv")).is_empty(), "{kind}");
    }
    assert!(
        !built.exists("en/places.csv"),
        "a kind without entries has no table"
    );
}

#[test]
fn a_product_that_is_no_longer_offered_is_in_no_table_and_marked_in_the_document() {
    let built = Built::with("withdrawn", |folder| {
        replace(
            folder,
            PRODUCT,
            "updated_on:",
            "availability: discontinued\nupdated_on:",
        );
    });
    assert!(built.table("en/products.csv").is_empty());
    let document = built.json("catalogue.json");
    assert_eq!(document["products"][0]["listed"], false);
    assert_eq!(document["products"][0]["availability"], "discontinued");
}

#[test]
fn pages_lead_to_the_data() {
    let built = Built::with("links", |_| {});
    let list = built.text("en/products/index.html");
    assert!(list.contains("href=\"../../en/products.csv\""), "{list}");
    assert!(list.contains("href=\"../../catalogue.json\""));
    let sector = built.text("fa/products/by/sector/water-treatment/index.html");
    assert!(sector.contains("fa/sectors/water-treatment/products.csv"));
    assert!(built.text("fa/brokers/index.html").contains("fa/brokers.csv"));
    assert!(built.text("en/index.html").contains("application/feed+json"));
    for page in [
        "en/companies/pars-med/",
        "en/products/nano-filter/",
        "fa/brokers/gulf-desk/",
    ] {
        let text = built.text(&format!("{page}index.html"));
        assert!(text.contains("contact.vcf\""), "{page}");
    }
}

#[test]
fn cards_are_escaped_and_folded() {
    let built = Built::with("cards", |_| {});
    let card = built.text("en/brokers/gulf-desk/contact.vcf");
    assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && card.ends_with("END:VCARD\r\n"));
    assert!(
        card.contains("\r\nFN;LANGUAGE=en:=Gulf\\, desk\\; A\\\\B\r\n"),
        "{card}"
    );
    assert!(card.contains("TEL;VALUE=uri;TYPE=work,voice:tel:+96824000000\r\n"));
    assert!(card.split("\r\n").all(|line| line.len() <= 75), "{card}");
    let persian = built.text("fa/companies/pars-med/contact.vcf");
    assert!(
        persian.contains("ADR;LANGUAGE=fa:;;;تبریز;آذربایجان شرقی;;ایران"),
        "{persian}"
    );
}

#[test]
fn a_scanned_gtin_leads_to_the_product() {
    let built = Built::with("gtin", |_| {});
    let page = built.text(&format!("01/{GTIN}/index.html"));
    assert!(page.contains("url=../../en/products/nano-filter/\""), "{page}");
    assert!(
        page.contains("<link rel=\"canonical\" href=\"https://catalogue.example/en/products/nano-filter/\">")
    );
    assert!(page.contains("href=\"../../fa/products/nano-filter/\" hreflang=\"fa\""));
    assert!(built.exists("en/products/nano-filter/") && built.exists("fa/products/nano-filter/"));
    assert!(!built.text("sitemap.xml").contains("/01/"));
}

#[test]
fn without_english_a_scanned_gtin_leads_to_the_sites_own_language() {
    let built = Built::with("gtin-persian", |folder| {
        let settings = SETTINGS_TEXT.replace("[\"fa\", \"en\"]", "[\"fa\"]");
        write(
            &folder.join("root/site.toml"),
            settings.replace(", en = \"Test catalogue\"", ""),
        );
        for path in [common::catalogue::COMPANY_EN, common::catalogue::PRODUCT_EN] {
            fs::remove_file(folder.join("root").join(path)).unwrap();
        }
        fs::remove_file(folder.join("root/content/pages/about/index.en.md")).unwrap();
    });
    let page = built.text(&format!("01/{GTIN}/index.html"));
    assert!(page.contains("url=../../fa/products/nano-filter/\""), "{page}");
}

#[test]
fn both_feeds_tell_the_same_news_at_any_base_address() {
    let built = Built::with("feeds", |folder| {
        let settings = SETTINGS_TEXT.replace("catalogue.example/", "catalogue.example/sub/path/");
        write(&folder.join("root/site.toml"), settings);
    });
    let feed = built.json("en/feed.json");
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(
        feed["feed_url"],
        "https://catalogue.example/sub/path/en/feed.json"
    );
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 1);
    let page = "https://catalogue.example/sub/path/en/products/nano-filter/";
    assert_eq!(items[0]["id"], page);
    assert_eq!(items[0]["date_modified"], "2026-09-03T00:00:00Z");
    assert!(
        items[0]["content_text"]
            .as_str()
            .unwrap()
            .contains("drinking water")
    );
    assert!(built.text("en/feed.xml").contains(&format!("<id>{page}</id>")));
}

#[test]
fn structured_data_says_what_an_entry_is() {
    let built = Built::with("structured", |_| {});
    let company = &built.graph("en/companies/pars-med/")[0];
    let expired = &company["hasCertification"][0];
    assert_eq!(expired["@type"], "Certification");
    assert_eq!(
        expired["certificationStatus"],
        "https://schema.org/CertificationInactive"
    );
    assert_eq!(expired["certificationIdentification"], "Q-1");
    assert_eq!(expired["expires"], "2025-01-01");
    let valid = &built.graph("en/products/nano-filter/")[0]["hasCertification"][0];
    assert_eq!(
        valid["certificationStatus"],
        "https://schema.org/CertificationActive"
    );
    assert_eq!(valid["issuedBy"]["name"], "Certification centre");
    assert_eq!(valid["validFrom"], "2025-05-12");
    let event = &built.graph("en/events/meeting/")[0];
    assert_eq!(event["@type"], "Event");
    assert_eq!(
        (&event["startDate"], &event["endDate"]),
        (&"2026-10-01".into(), &"2026-10-02".into())
    );
    assert_eq!(event["eventStatus"], "https://schema.org/EventCancelled");
    assert_eq!(event["location"]["name"], "Tabriz");
    let expert = &built.graph("en/experts/engineer/")[0];
    assert_eq!(expert["@type"], "Person");
    assert_eq!(expert["knowsAbout"][0], "Membranes");
    assert_eq!(expert["affiliation"][0]["name"], "Pars Med");
    assert!(expert.get("email").is_none() && expert.get("telephone").is_none());
    for (address, kind) in [
        ("en/brokers/gulf-desk/", "Organization"),
        ("en/sectors/water-treatment/", "CollectionPage"),
        ("en/markets/om/", "WebPage"),
        ("en/schemes/ce-mdr/", "DefinedTerm"),
    ] {
        assert_eq!(built.graph(address)[0]["@type"], kind, "{address}");
    }
    let list = &built.graph("en/sectors/water-treatment/")[0]["mainEntity"]["itemListElement"];
    assert_eq!(
        list[0]["url"],
        "https://catalogue.example/en/products/nano-filter/"
    );
}
