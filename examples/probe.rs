use std::{path::Path, sync::Arc, time::Instant};
fn main() {
    let root = std::env::args().nth(1).unwrap_or(".".into());
    let text = std::fs::read_to_string(Path::new(&root).join("site.toml"))
        .unwrap_or("title={fa=\"س\",en=\"S\"}\n".into());
    let settings = Arc::new(karvan::settings::parse(&text).unwrap());
    let disk = karvan::source::Disk::new(Path::new(&root)).unwrap();
    let t = Instant::now();
    let o = karvan::catalogue::load(
        &disk,
        &settings,
        karvan::catalogue::LoadOptions {
            date: karvan::language::Date::parse("2026-11-22").unwrap(),
            drafts: false,
        },
    )
    .unwrap();
    eprintln!(
        "loaded in {:?}: {} products {} companies",
        t.elapsed(),
        o.catalogue.products.len(),
        o.catalogue.companies.len()
    );
    for d in &o.diagnostics {
        println!(
            "{} {} {:?} {:?}",
            d.severity.as_str(),
            d.code,
            d.place
                .as_ref()
                .map(|p| format!("{}:{:?}", p.file, p.span.map(|s| (s.line, s.column)))),
            d.facts
        );
    }
}
