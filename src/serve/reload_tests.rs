//! What happens after a file was saved.

use std::fs;
use std::thread::sleep;
use std::time::Instant;

use super::test_support::{Listening, Running};
use super::*;

/// Longer than the watcher waits for quiet, on a busy machine too.
const NOTHING_COMES: Duration = Duration::from_millis(400);

fn changed(event: ServeEvent) -> Vec<PathBuf> {
    match event {
        ServeEvent::Reloaded { changed, .. } => changed,
        other => panic!("{other:?}"),
    }
}

/// Waits for another edition than `edition`.
fn next_edition(browser: &mut Listening, edition: &str) -> String {
    loop {
        browser.until("event: reload");
        let (next, _) = browser.until("\n\n");
        if next != edition {
            return next;
        }
    }
}

#[test]
fn a_saved_file_reloads_the_browser() {
    let server = Running::start("old");
    let mut browser = server.listen();
    browser.until("event: reload");
    let (old_edition, _) = browser.until("\n\n");
    server.write("content/text", "new");
    let (news, took) = browser.until("event: reload");
    assert!(news.contains("event: diagnostics"), "{news}");
    assert!(took < Duration::from_millis(500), "{took:?}");
    let (edition, _) = browser.until("\n\n");
    assert_ne!(edition, old_edition);
    let page = server.get("/");
    assert!(page.contains("<p>new</p>"), "{page}");
    let name = edition.rsplit("data: ").next().unwrap().trim();
    assert!(
        page.contains(&format!("data-edition=\"{name}\"")),
        "{page} {edition}"
    );
    assert_eq!(changed(server.event()), [server.path("content/text")]);
}

#[test]
fn a_change_before_the_files_are_watched_is_not_missed() {
    let server = Running::start("late");
    assert_eq!(changed(server.event()), [server.path("content/text")]);
    assert!(server.get("/").contains("<p>saved</p>"));
}

#[test]
fn a_request_after_a_save_gets_the_new_page() {
    let server = Running::start("old");
    for round in 0..5 {
        let text = format!("slow {round}");
        server.write("content/text", &text);
        // The system reports within a moment; a person takes longer to reach the browser.
        sleep(Duration::from_millis(20));
        let page = server.get("/");
        assert!(page.contains(&format!("<p>{text}</p>")), "{page}");
    }
}

#[test]
fn a_saved_file_is_visible_in_time() {
    let server = Running::start("old");
    let start = Instant::now();
    server.write("content/text", "new");
    while !server.get("/").contains("<p>new</p>") {
        assert!(start.elapsed() < Duration::from_secs(2));
    }
    assert!(
        start.elapsed() < Duration::from_millis(300),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn a_mistake_keeps_the_last_good_site_and_is_told_to_the_browser() {
    let server = Running::start("good");
    let mut browser = server.listen();
    browser.until("event: reload");
    let (edition, _) = browser.until("\n\n");
    server.write("content/text", "bad");
    let (report, _) = browser.until("event: reload");
    assert!(
        report.contains("\"errors\":1") && report.contains("content/text"),
        "{report}"
    );
    assert_eq!(
        browser.until("\n\n").0,
        edition,
        "the page need not be fetched again"
    );
    let ServeEvent::Reloaded {
        usable: false,
        diagnostics,
        ..
    } = server.event()
    else {
        panic!("not usable")
    };
    assert_eq!(diagnostics.len(), 1);
    assert!(server.get("/").contains("<p>good</p>"));
    server.write("content/text", "panic");
    let ServeEvent::Reloaded {
        usable: false,
        diagnostics,
        ..
    } = server.event()
    else {
        panic!("not usable")
    };
    assert_eq!(diagnostics[0].code, "load-crashed");
    assert!(server.get("/").contains("<p>good</p>"));
    server.write("content/text", "better");
    server.event();
    assert!(server.get("/").contains("<p>better</p>"));
}

#[test]
fn an_atomic_save_is_seen() {
    let server = Running::start("old");
    server.write("content/.text.x7", "new");
    fs::rename(server.path("content/.text.x7"), server.path("content/text")).unwrap();
    assert_eq!(changed(server.event()), [server.path("content/text")]);
    assert!(server.get("/").contains("<p>new</p>"));
    // A single file is replaced as well, more than once.
    for _ in 0..2 {
        server.write("site.toml.tmp", "title = 1");
        fs::rename(server.path("site.toml.tmp"), server.path("site.toml")).unwrap();
        assert_eq!(changed(server.event()), [server.path("site.toml")]);
    }
}

#[test]
fn reading_files_litter_and_output_load_nothing() {
    let server = Running::start("old");
    // After a change the first look at all files, which takes folders by their time, is over.
    server.write("content/text", "new");
    server.event();
    fs::create_dir(server.path("content/public")).unwrap();
    fs::create_dir(server.path("public")).unwrap();
    for path in [
        "content/4913",
        "content/.text.swp",
        "content/text~",
        "content/public/index.html",
        "public/index.html",
        "notes",
    ] {
        server.write(path, "x");
    }
    for _ in 0..50 {
        fs::read(server.path("content/text")).unwrap();
        server.get("/");
    }
    assert!(server.events.recv_timeout(NOTHING_COMES).is_err());
    assert_eq!(server.loads(), 2);
}

#[test]
fn files_in_new_folders_are_seen() {
    let server = Running::start("old");
    fs::create_dir_all(server.path("content/products/a/b")).unwrap();
    server.write("content/products/a/b/index.md", "x");
    let paths = changed(server.event());
    assert!(
        paths
            .iter()
            .any(|path| server.path("content/products/a/b/index.md").starts_with(path)),
        "{paths:?}"
    );
    server.write("content/products/a/b/index.md", "y");
    assert_eq!(
        changed(server.event()),
        [server.path("content/products/a/b/index.md")]
    );
}

#[test]
fn many_files_are_few_loads() {
    let server = Running::start("old");
    for number in 0..300 {
        server.write(&format!("content/{number}.md"), "x");
    }
    let mut seen = 0;
    while seen < 300 {
        seen += changed(server.event()).len();
    }
    assert!(server.loads() <= 30, "{} loads", server.loads());
}

#[test]
fn a_watched_folder_may_come_late_and_be_replaced() {
    let server = Running::start("old");
    fs::create_dir_all(server.path("themes/own")).unwrap();
    assert!(changed(server.event()).contains(&server.path("themes/own")));
    for _ in 0..2 {
        // Replaced whole, as a checkout does.
        fs::remove_dir_all(server.path("content")).unwrap();
        fs::create_dir(server.path("content")).unwrap();
        server.write("content/text", "replaced");
        assert!(!changed(server.event()).is_empty());
        let rest = (0..20).find(|_| server.events.recv_timeout(NOTHING_COMES).is_err());
        assert!(rest.is_some(), "loads go on for ever");
        assert!(server.get("/").contains("<p>replaced</p>"));
        server.write("content/text", "again");
        assert_eq!(changed(server.event()), [server.path("content/text")]);
        server.write("themes/own/base.html", "x");
        assert_eq!(changed(server.event()), [server.path("themes/own/base.html")]);
    }
}

#[test]
fn an_edit_is_shown_before_everything_is_loaded_and_reloads_the_browser_once() {
    let server = Running::start("old");
    let mut browser = server.listen();
    browser.until("event: reload");
    let (first, _) = browser.until("\n\n");
    assert!(server.get("/fa/").contains("<p>old</p>"));
    server.write("content/text", "edit new");
    assert_eq!(changed(server.event()), [server.path("content/text")]);
    assert_eq!(server.loads(), 1, "nothing was loaded yet");
    assert!(server.get("/fa/").contains("<p>new</p>"));
    let second = next_edition(&mut browser, &first);
    // Everything is loaded behind the edit.
    server.until_loads(2);
    browser.until("event: reload");
    assert_eq!(browser.until("\n\n").0, second, "the page is still the same");
    assert!(server.events.try_recv().is_err(), "nothing else was found");
}

#[test]
fn a_page_that_comes_out_different_after_all_is_fetched_again() {
    let server = Running::start("old");
    server.get("/fa/");
    let mut browser = server.listen();
    browser.until("event: reload");
    let (first, _) = browser.until("\n\n");
    server.write("content/text", "edit this and");
    let second = next_edition(&mut browser, &first);
    assert!(server.get("/fa/").contains("<p>this and</p>"));
    next_edition(&mut browser, &second);
    assert!(server.get("/fa/").contains("<p>this and more</p>"));
}

#[test]
fn what_was_loaded_before_the_newest_edit_is_never_shown() {
    let server = Running::start("old");
    server.get("/");
    server.write("content/text", "edit first");
    server.event();
    // The load behind it has begun and takes a while.
    server.until_loads(2);
    server.write("content/text", "edit second");
    server.event();
    for _ in 0..60 {
        assert!(server.get("/").contains("<p>second</p>"));
        sleep(Duration::from_millis(20));
    }
    server.until_loads(3);
}

#[test]
fn after_a_failed_load_an_edit_loads_everything() {
    let server = Running::start("good");
    server.write("content/text", "bad");
    server.event();
    server.write("content/text", "edit better");
    assert_eq!(changed(server.event()), [server.path("content/text")]);
    assert_eq!(server.loads(), 3);
    assert!(server.get("/").contains("<p>better</p>"));
}
