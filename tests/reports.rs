//! The reports as their keepers meet them: what stands in them, where they lie, when they are written.
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
use std::sync::OnceLock;

use serde_json::{Value, json};

use common::catalogue::{COMPANY, PRODUCT, PRODUCT_EN, write_minimal};
use common::{
    Folder, Run, build, build_command, karvan, modification_times, repository, run, shared_cache, tree, write,
};

fn status(root: &Path, arguments: &[&str]) -> Run {
    run(karvan()
        .args(["status", "--lang", "en", "--date", common::DAY, "--root"])
        .arg(root)
        .args(arguments))
}

fn status_json(root: &Path) -> Value {
    let run = status(root, &["--format", "json"]);
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}\n{run:?}"))
}

/// The rows of a report, each as the list of its values.
fn rows(document: &Value, id: &str) -> Vec<Value> {
    let reports = document["reports"].as_array().unwrap();
    let report = reports
        .iter()
        .find(|report| report["id"] == id)
        .unwrap_or_else(|| panic!("no {id}"));
    let columns = report["columns"].as_array().unwrap();
    let row = |row: &Value| {
        columns
            .iter()
            .map(|column| row[column.as_str().unwrap()].clone())
            .collect()
    };
    report["rows"].as_array().unwrap().iter().map(row).collect()
}

/// The sample's reports, drawn up once.
fn sample() -> &'static Value {
    static SAMPLE: OnceLock<Value> = OnceLock::new();
    SAMPLE.get_or_init(|| status_json(repository()))
}

fn replace(root: &Path, file: &str, old: &str, new: &str) {
    let text = fs::read_to_string(root.join(file)).unwrap();
    assert!(text.contains(old), "{file} has no {old}");
    fs::write(root.join(file), text.replace(old, new)).unwrap();
}

// what stands in them

#[test]
fn names_what_ends_within_30_and_90_days_and_not_what_ends_later() {
    let folder = Folder::new("ends");
    write_minimal(folder.path());
    let paper = |until: &str| {
        format!(
            "certificates:\n  - {{scheme: ce-mdr, number: MDR-1, issuer: {{fa: مرکز, en: Centre}}, issued: 2025-05-12, \
             valid_until: {until}}}\nmarkets:"
        )
    };
    let text = fs::read_to_string(folder.join(PRODUCT)).unwrap();
    let (before, rest) = text.split_once("certificates:").unwrap();
    let (_, after) = rest.split_once("markets:").unwrap();
    // The day is 22 November 2026.
    for (until, expected) in [
        ("2026-11-21", json!(null)),
        ("2026-11-22", json!([30, 0])),
        ("2026-12-22", json!([30, 30])),
        ("2026-12-23", json!([90, 31])),
        ("2027-02-20", json!([90, 90])),
        ("2027-02-21", json!(null)),
    ] {
        fs::write(folder.join(PRODUCT), format!("{before}{}{after}", paper(until))).unwrap();
        let document = status_json(folder.path());
        let found = rows(&document, "expiring");
        let found = found.first().map_or(json!(null), |row| json!([row[0], row[6]]));
        assert_eq!(found, expected, "{until}");
        let expired = rows(&document, "expired");
        let expected = if until == "2026-11-21" {
            vec![json!([
                "product/nano-filter",
                "certificate",
                "scheme/ce-mdr",
                "MDR-1",
                until,
                1
            ])]
        } else {
            vec![]
        };
        assert_eq!(expired, expected, "{until}");
    }
}

#[test]
fn a_paper_that_was_renewed_ends_unnoticed() {
    let folder = Folder::new("renewed");
    write_minimal(folder.path());
    let old = "    valid_until: 2028-05-11\n";
    let new = "    valid_until: 2026-12-01\n  - {scheme: ce-mdr, number: MDR-2, issuer: {fa: مرکز, en: Centre}, issued: 2026-05-12, valid_until: 2029-05-11}\n";
    replace(folder.path(), PRODUCT, old, new);
    assert_eq!(rows(&status_json(folder.path()), "expiring"), Vec::<Value>::new());
}

#[test]
fn the_sample_has_what_its_files_say() {
    let document = sample();
    assert_eq!(
        rows(document, "expired-prices")
            .iter()
            .map(|row| row[0].clone())
            .collect::<Vec<_>>(),
        [
            "energy-management-gateway",
            "infant-incubator",
            "metformin-tablets"
        ]
    );
    assert_eq!(
        rows(document, "overdue-outcomes"),
        [json!([
            "brokers-meeting",
            {"en": "A date for the first shared shipment to Nairobi", "fa": "تاریخ نخستین حمل مشترک به نایروبی"},
            "body/joint-chamber",
            "2026-11-05",
            17
        ])]
    );
    assert_eq!(
        rows(document, "members")[0],
        json!(["advanced-industries-association", 55, 15, 40])
    );
    assert_eq!(rows(document, "drivers-without-firms").len(), 1);
    assert_eq!(rows(document, "drivers-without-firms")[0][0], "lulegostar-arvand");
    let unmatched = rows(document, "unmatched-needs");
    assert_eq!(unmatched.len(), 1);
    assert_eq!(
        (&unmatched[0][0], &unmatched[0][2]),
        (&json!("quantum-standard-lab"), &json!(["quantum-standards"]))
    );
    assert!(rows(document, "missing-translations").contains(&json!([
        "product/valerian-drops",
        "en",
        "there",
        "there",
        "missing",
        false
    ])));
    let stale = rows(document, "stale-checks");
    let oldest = stale.iter().find(|row| row[1] == "payment").unwrap();
    assert_eq!(
        (&oldest[0], &oldest[3]),
        (&json!("market/ke"), &json!("2026-03-18"))
    );
}

#[test]
fn tells_who_is_on_the_way_to_recognition_and_whose_approval_ends() {
    let states: Vec<(Value, Value)> = rows(sample(), "knowledge-based")
        .iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    for (company, state) in [
        ("aliazh-gostar-arak", "applied"),
        ("partonegar-pars", "evaluating"),
        ("niroo-zakhire-pars", "ending"),
        ("havapak-azar", "ended"),
        ("darusazan-alvand", "candidate"),
    ] {
        assert!(
            states.contains(&(json!(company), json!(state))),
            "{company} {state}"
        );
    }
    assert!(
        !states.iter().any(|(company, _)| company == "nabzazma"),
        "an approval that runs is no news"
    );
}

#[test]
fn readiness_names_the_papers_that_a_market_asks_for() {
    let document = sample();
    let row = rows(document, "readiness")
        .into_iter()
        .find(|row| row[0] == "darmanyar-sanat" && row[1] == "uz")
        .unwrap();
    // Its ISO 13485 ended on 2026-06-09 although it is sold there.
    assert_eq!(row[4], "missing");
    assert_eq!((&row[5], &row[6]), (&json!([]), &json!(["iso-13485"])));
    let counted = rows(document, "readiness-by-market");
    let row = counted
        .iter()
        .find(|row| row[0] == "darmanyar-sanat" && row[1] == "uz")
        .unwrap();
    assert_eq!(row[7], json!(["iso-13485"]));
    assert_eq!(
        row[2],
        json!(
            row[3].as_i64().unwrap()
                + row[4].as_i64().unwrap()
                + row[5].as_i64().unwrap()
                + row[6].as_i64().unwrap()
        )
    );
}

#[test]
fn needs_are_listed_with_their_answers_by_sector_and_place() {
    let document = sample();
    let matches = rows(document, "matches");
    assert!(
        matches.contains(&json!([
            "dialysis-water-quality",
            "in_work",
            "expert",
            "membrane-engineer",
            true,
            [
                "water-quality",
                "infection-control",
                "membrane-fouling",
                "dialysis-supply"
            ],
            false
        ])),
        "{matches:#?}"
    );
    let needs = rows(document, "needs");
    assert_eq!(
        needs.len(),
        fs::read_dir(repository().join("content/needs")).unwrap().count()
    );
    let counted = rows(document, "needs-by-sector");
    assert!(counted.contains(&json!([null, "sahand-science-park", 1, 1, 0, 0, 1])));
    let total: i64 = counted.iter().map(|row| row[2].as_i64().unwrap()).sum();
    assert_eq!(usize::try_from(total).unwrap(), needs.len());
    let ways = rows(document, "routes-and-needs");
    assert!(ways.iter().any(|row| row[0] == "am" && row[1] == "no_route"));
    assert!(ways.iter().any(|row| row[0] == "tr"
        && row[2] == "corridor/bazargan-anatolia"
        && row[6].as_array().unwrap().contains(&json!("anatolia-desk"))));
    assert!(
        ways.iter()
            .any(|row| row[0] == "tr" && row[2] == "need/implant-alloy-supply")
    );
}

#[test]
fn completeness_says_what_the_next_level_lacks() {
    let folder = Folder::new("levels");
    write_minimal(folder.path());
    let level = || rows(&status_json(folder.path()), "completeness")[0].clone();
    let bronze = level();
    assert_eq!((&bronze[0], &bronze[1]), (&json!("pars-med"), &json!("bronze")));
    assert_eq!(bronze[3], json!(["size", "languages"]));
    replace(
        folder.path(),
        COMPANY,
        "founded: 1389\n",
        "founded: 1389\nsize: small\nlanguages: [fa, en]\n",
    );
    let silver = level();
    assert_eq!((&silver[1], &silver[3]), (&json!("silver"), &json!([])));
    assert!(silver[4].as_array().unwrap().contains(&json!("verified")));
}

#[test]
fn a_brand_holder_that_no_longer_qualifies_is_named_with_the_rule() {
    let folder = Folder::new("holders");
    write_minimal(folder.path());
    write(
        &folder.join("content/brands/simorgh/index.md"),
        "---\nname: {fa: سیمرغ, en: Simorgh}\nsummary: {fa: نشان., en: A mark.}\nowner: {fa: هاب, en: Hub}\n\
         rules: {knowledge_based: true, required_schemes: [ce-mdr]}\n---\n",
    );
    replace(
        folder.path(),
        PRODUCT,
        "updated_on:",
        "brands: [{brand: simorgh, granted_on: 2026-01-01, valid_until: 2028-01-01, ref: S-1}]\nupdated_on:",
    );
    assert_eq!(
        rows(&status_json(folder.path()), "brand-holders"),
        [json!([
            "simorgh",
            "nano-filter",
            "pars-med",
            "rules_unmet",
            ["knowledge_based"],
            [],
            "2026-01-01",
            "2028-01-01"
        ])]
    );
}

#[test]
fn a_list_of_codes_that_is_not_shipped_is_not_taken_for_an_answer() {
    let reports = sample()["reports"].as_array().unwrap();
    let codes = reports
        .iter()
        .find(|report| report["id"] == "hs-vanishing")
        .unwrap();
    assert_eq!(codes["note"], "note-hs-list-missing");
    let told = status(repository(), &[]);
    assert!(
        told.stdout.contains("does not come with this version"),
        "{}",
        told.stdout
    );
}

// where they lie

#[test]
fn build_writes_them_beside_the_site_and_never_into_it() {
    let folder = Folder::new("reports");
    write_minimal(folder.path());
    build(folder.path(), &folder.join("public"), &shared_cache());
    let files = tree(&folder.join("reports"));
    for name in [
        "reports.json",
        "index.html",
        "matches.csv",
        "needs.csv",
        "readiness.csv",
        "expiring.csv",
    ] {
        assert!(files.contains_key(name), "{name} in {:?}", files.keys());
    }
    assert_eq!(files[".gitignore"], b"*\n", "git leaves them alone");
    let document: Value = serde_json::from_slice(&files["reports.json"]).unwrap();
    assert_eq!(document, status_json(folder.path()), "status says the same");
    for report in document["reports"].as_array().unwrap() {
        let name = format!("{}.csv", report["id"].as_str().unwrap());
        let lines = String::from_utf8(files[&name].clone())
            .unwrap()
            .matches("\r\n")
            .count();
        assert_eq!(lines, report["rows"].as_array().unwrap().len() + 1, "{name}");
    }
    assert_eq!(
        files.len(),
        document["reports"].as_array().unwrap().len() + 3,
        "nothing else"
    );
    for (name, bytes) in tree(&folder.join("public")) {
        let about_reports =
            name.contains("readiness") || name.contains("completeness") || name.starts_with("reports");
        assert!(!about_reports, "{name} is in the site");
        let has = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
        assert!(!has(b"silver_lacks") && !has(b"bronze"), "{name} tells a level");
    }
}

#[test]
fn reports_that_did_not_change_are_not_written() {
    let folder = Folder::new("reports-again");
    write_minimal(folder.path());
    let output = folder.join("public");
    build(folder.path(), &output, &shared_cache());
    let before = modification_times(&folder.join("reports"));
    std::thread::sleep(std::time::Duration::from_millis(30));
    build(folder.path(), &output, &shared_cache());
    assert_eq!(before, modification_times(&folder.join("reports")));
    // One certificate comes nearer to its end: two files and the page differ, the others do not.
    replace(folder.path(), PRODUCT, "2028-05-11", "2026-12-11");
    build(folder.path(), &output, &shared_cache());
    let after = modification_times(&folder.join("reports"));
    let changed: Vec<&String> = after
        .keys()
        .filter(|name| before[*name] != after[*name])
        .collect();
    assert_eq!(changed, ["expiring.csv", "index.html", "reports.json"]);
}

#[test]
fn reports_and_site_never_share_a_folder() {
    let folder = Folder::new("reports-inside");
    write_minimal(folder.path());
    let public = folder.join("public");
    for reports in [
        "public",
        "public/reports",
        ".",
        "public/../public/x",
        "content/reports",
    ] {
        let refused = run(build_command(folder.path(), &public, &shared_cache())
            .arg("--reports")
            .arg(folder.join(reports)))
        .exits_with(2);
        assert!(
            refused.output().contains("reports-folder"),
            "{reports}: {refused:?}"
        );
        assert!(!public.exists(), "{reports}: nothing was written");
    }
    let elsewhere = folder.join("private/reports");
    run(build_command(folder.path(), &public, &shared_cache())
        .arg("--reports")
        .arg(&elsewhere))
    .exits_with(0);
    assert!(elsewhere.join("index.html").is_file() && !folder.join("reports").exists());
}

#[cfg(unix)]
#[test]
fn a_link_into_the_site_is_no_way_around() {
    let folder = Folder::new("reports-link");
    write_minimal(folder.path());
    let public = folder.join("public");
    build(folder.path(), &public, &shared_cache());
    std::os::unix::fs::symlink(&public, folder.join("aside")).unwrap();
    run(build_command(folder.path(), &public, &shared_cache())
        .arg("--reports")
        .arg(folder.join("aside/reports")))
    .exits_with(2);
    assert!(!public.join("reports").exists());
}

#[test]
fn a_build_that_fails_leaves_the_reports_as_they_were() {
    let folder = Folder::new("reports-failed");
    write_minimal(folder.path());
    replace(folder.path(), PRODUCT, "company: pars-med", "company: parsmed");
    run(&mut build_command(
        folder.path(),
        &folder.join("public"),
        &shared_cache(),
    ))
    .exits_with(1);
    assert!(!folder.join("reports").exists());
}

#[test]
fn reports_that_cannot_be_written_end_with_3_after_the_site_stands() {
    let folder = Folder::new("reports-blocked");
    write_minimal(folder.path());
    write(&folder.join("reports"), "a file where the folder would be");
    let failed = run(&mut build_command(
        folder.path(),
        &folder.join("public"),
        &shared_cache(),
    ))
    .exits_with(3);
    assert!(failed.output().contains("reports-not-written"), "{failed:?}");
    assert!(folder.join("public/fa/index.html").is_file());
    assert_eq!(
        fs::read(folder.join("reports")).unwrap(),
        b"a file where the folder would be"
    );
}

#[test]
fn names_that_would_run_in_a_spreadsheet_do_not() {
    let folder = Folder::new("reports-formula");
    write_minimal(folder.path());
    replace(
        folder.path(),
        PRODUCT,
        "number: MDR-1",
        "number: '=HYPERLINK(\"http://evil.example\")'",
    );
    replace(folder.path(), PRODUCT, "2028-05-11", "2026-12-11");
    build(folder.path(), &folder.join("public"), &shared_cache());
    let csv = fs::read_to_string(folder.join("reports/expiring.csv")).unwrap();
    assert!(csv.starts_with("\u{feff}within_days,entry,"), "{csv}");
    assert!(
        csv.contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""),
        "{csv}"
    );
}

#[test]
fn the_page_speaks_the_language_that_was_asked_for() {
    let folder = Folder::new("reports-page");
    write_minimal(folder.path());
    fs::remove_file(folder.join(PRODUCT_EN)).unwrap();
    replace(
        folder.path(),
        PRODUCT,
        "name: صافی نانو",
        "name: {fa: صافی نانو, en: Nano filter}",
    );
    for (language, title, entry) in [
        ("fa", "ترجمه‌های ناقص", "صافی نانو"),
        ("en", "Missing translations", "Nano filter"),
    ] {
        let output = folder.join(language);
        let mut command = karvan();
        command
            .args(["build", "--date", common::DAY, "--lang", language, "--root"])
            .arg(folder.path());
        command
            .arg("--output")
            .arg(output)
            .arg("--cache")
            .arg(shared_cache());
        run(&mut command).exits_with(0);
        let page = fs::read_to_string(folder.join("reports/index.html")).unwrap();
        assert!(page.contains(&format!("<html lang=\"{language}\"")), "{language}");
        assert!(page.contains(title) && page.contains(entry), "{page}");
    }
}

// status

#[test]
fn status_shows_counts_and_first_lines_and_writes_nothing() {
    let folder = Folder::new("status");
    write_minimal(folder.path());
    replace(folder.path(), PRODUCT, "2028-05-11", "2026-12-11");
    let before = tree(folder.path());
    let english = status(folder.path(), &[]).exits_with(0);
    assert!(
        english.stdout.contains("Ends within 90 days: 1\n"),
        "{}",
        english.stdout
    );
    assert!(
        english.stdout.contains("product/nano-filter  certificate"),
        "{}",
        english.stdout
    );
    let persian = run(karvan()
        .args(["status", "--lang", "fa", "--date", common::DAY, "--root"])
        .arg(folder.path()))
    .exits_with(0);
    assert!(
        persian.stdout.contains("پایان تا ۹۰ روز دیگر: ۱\n"),
        "{}",
        persian.stdout
    );
    assert!(persian.stdout.contains("۱۴۰۵/۰۹/۲۰"), "{}", persian.stdout);
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        tree(folder.path()).keys().collect::<Vec<_>>()
    );
}

#[test]
fn status_ends_with_1_when_the_catalogue_has_errors_and_still_tells() {
    let folder = Folder::new("status-errors");
    write_minimal(folder.path());
    replace(folder.path(), PRODUCT, "company: pars-med", "company: parsmed");
    let told = status(folder.path(), &[]).exits_with(1);
    assert!(
        told.stdout.contains("Completeness of companies: 1"),
        "{}",
        told.stdout
    );
    assert!(told.stderr.contains("reference-unknown"), "{}", told.stderr);
    let json = status(folder.path(), &["--format", "json"]).exits_with(1);
    assert!(serde_json::from_str::<Value>(&json.stdout).unwrap()["reports"].is_array());
}

#[test]
fn status_refuses_forms_that_are_for_findings() {
    let folder = Folder::new("status-forms");
    write_minimal(folder.path());
    for form in ["github", "sarif"] {
        status(folder.path(), &["--format", form]).exits_with(2);
    }
}

#[test]
fn a_new_catalogue_keeps_its_reports_out_of_git() {
    let folder = Folder::new("reports-init");
    run(karvan().arg("init").arg(folder.join("x"))).exits_with(0);
    let ignored = fs::read_to_string(folder.join("x/.gitignore")).unwrap();
    assert!(ignored.lines().any(|line| line == "/reports"), "{ignored}");
}
