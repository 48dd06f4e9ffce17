//! A saved entry: what is shown at once, and what only loading everything can show.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::cli::arguments::{CatalogueOptions, Format};
use crate::cli::init;
use crate::language::Date;

const PRODUCT: &str = "content/products/sample-product/index.md";
const COMPANY: &str = "content/companies/sample-company/index.md";

/// The catalogue that `karvan init` makes, in a folder of its own that ends with it.
struct Desk {
    root: PathBuf,
    loader: SiteLoader,
}

impl Desk {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let root = std::env::temp_dir().join(format!("karvan-edit-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        init::write(&root).unwrap();
        let workspace = Workspace::new(&CatalogueOptions {
            root: root.clone(),
            base_url: Some("https://catalogue.example/".to_owned()),
            date: Some(Date::from_gregorian(2026, 11, 22).unwrap()),
            drafts: false,
            cache: None,
            threads: None,
            format: Format::Human,
            lang: None,
            deny: None,
        });
        let edits = Arc::new(workspace.thread_for_edits().unwrap());
        Self {
            root,
            loader: SiteLoader { workspace, edits },
        }
    }

    /// Replaces a text in a file.
    fn change(&self, file: &str, old: &str, new: &str) {
        let path = self.root.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} has no {old:?}");
        fs::write(path, text.replace(old, new)).unwrap();
    }

    /// The site after a change of `files`, if it can take them in.
    fn edited(&self, pages: &dyn Pages, files: &[&str]) -> Option<(Arc<dyn Pages>, Vec<Diagnostic>)> {
        let changed: Vec<PathBuf> = files.iter().map(|file| self.root.join(file)).collect();
        let loaded = pages.edited(&changed)?;
        Some((loaded.pages.unwrap(), loaded.diagnostics))
    }

    fn load(&self) -> (Arc<dyn Pages>, Vec<Diagnostic>) {
        let loaded = self.loader.load();
        (loaded.pages.unwrap(), loaded.diagnostics)
    }

    /// Every address that is a page with its bytes differs in neither, and there are as many findings.
    #[track_caller]
    fn is_as_if_loaded(&self, edited: &(Arc<dyn Pages>, Vec<Diagnostic>)) {
        let made = self
            .loader
            .workspace
            .make()
            .unwrap_or_else(|_| panic!("the site is made"));
        let fresh = self.load();
        let mut compared = 0;
        for planned in made.site.addresses() {
            let address = planned.address.as_str();
            // Making pictures takes long, and their names tell their content.
            if !planned.is_page() {
                continue;
            }
            let text = |pages: &Arc<dyn Pages>| {
                let bytes = pages.page(address).unwrap_or_else(|| panic!("no {address}"));
                String::from_utf8(bytes.unwrap()).unwrap()
            };
            assert_eq!(text(&edited.0), text(&fresh.0), "{address}");
            compared += 1;
        }
        assert!(compared > 20, "{compared} pages");
        assert_eq!(edited.1, fresh.1);
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn text(pages: &dyn Pages, address: &str) -> String {
    String::from_utf8(pages.page(address).unwrap().unwrap()).unwrap()
}

#[test]
fn a_saved_entry_shows_on_its_page_and_on_its_cards() {
    let desk = Desk::new();
    let (pages, _) = desk.load();
    // Cards that were made before are made again.
    assert!(text(&*pages, "fa/companies/").contains("یک خط دربارهٔ شرکت"));
    assert!(text(&*pages, "fa/products/").contains("کالای نمونه"));

    desk.change(COMPANY, "یک خط دربارهٔ شرکت", "دو خط دربارهٔ شرکت");
    let edited = desk.edited(&*pages, &[COMPANY]).unwrap();
    assert!(text(&*edited.0, "fa/companies/sample-company/").contains("دو خط دربارهٔ شرکت"));
    assert!(text(&*edited.0, "fa/companies/").contains("دو خط دربارهٔ شرکت"));
    desk.is_as_if_loaded(&edited);

    desk.change(PRODUCT, "کالای نمونه", "صافی نمونه");
    desk.change(PRODUCT, "یک خط دربارهٔ کالا", "سه خط دربارهٔ کالا");
    let edited = desk.edited(&*edited.0, &[PRODUCT]).unwrap();
    assert!(text(&*edited.0, "fa/products/sample-product/").contains("سه خط دربارهٔ کالا"));
    assert!(text(&*edited.0, "fa/products/").contains("صافی نمونه"));
    desk.is_as_if_loaded(&edited);
}

#[test]
fn every_kind_of_entry_takes_its_own_change_in() {
    let desk = Desk::new();
    let (mut pages, _) = desk.load();
    let content = desk.root.join("content");
    let mut entries = 0;
    for kind in fs::read_dir(&content).unwrap().map(|kind| kind.unwrap().path()) {
        for entry in fs::read_dir(&kind).unwrap().map(|entry| entry.unwrap().path()) {
            let file = entry.join("index.md");
            let body = fs::read_to_string(&file).unwrap();
            fs::write(&file, format!("{body}\n\n## بخش تازه\n\nمتن تازه.\n")).unwrap();
            let edited = pages.edited(&[file]).unwrap();
            pages = edited.pages.unwrap();
            desk.is_as_if_loaded(&(Arc::clone(&pages), edited.diagnostics));
            entries += 1;
        }
    }
    assert!(entries >= 6, "{entries} entries");
}

#[test]
fn findings_of_a_saved_entry_take_the_place_of_its_former_ones() {
    let desk = Desk::new();
    let (pages, before) = desk.load();
    desk.change(PRODUCT, "hs: \"847990\"", "hs: \"8479\"");
    desk.change(PRODUCT, "/companies/sample-company/", "/companies/nobody/");
    let edited = desk.edited(&*pages, &[PRODUCT]).unwrap();
    let codes: Vec<&str> = edited.1.iter().map(|one| one.code).collect();
    assert!(edited.1.len() >= before.len() + 2, "{codes:?}");
    desk.is_as_if_loaded(&edited);

    desk.change(PRODUCT, "hs: \"8479\"", "hs: \"847990\"");
    desk.change(PRODUCT, "/companies/nobody/", "/companies/sample-company/");
    let mended = desk.edited(&*edited.0, &[PRODUCT]).unwrap();
    assert_eq!(mended.1, before);
    desk.is_as_if_loaded(&mended);
}

#[test]
fn a_new_picture_is_shown_and_has_an_address() {
    let desk = Desk::new();
    let (pages, _) = desk.load();
    let picture = |name: &str| desk.root.join("content/products/sample-product").join(name);
    fs::copy(picture("main.jpg"), picture("side.jpg")).unwrap();
    let side = "{file: side.jpg, alt: {fa: جعبه از پهلو, en: The box from the side}}";
    desk.change(PRODUCT, "images: [", &format!("images: [{side}, "));
    let edited = desk.edited(&*pages, &[PRODUCT]).unwrap();
    let page = text(&*edited.0, "fa/products/sample-product/");
    let address = page
        .split(['"', ' '])
        .find_map(|part| Some(&part[part.find("media/sample-product-side-")?..]))
        .unwrap();
    assert!(
        edited.0.page(address).is_some_and(|bytes| bytes.is_ok()),
        "{address}"
    );
    desk.is_as_if_loaded(&edited);
}

#[test]
fn a_broken_entry_stays_as_it_was_and_says_why() {
    let desk = Desk::new();
    let (pages, _) = desk.load();
    let page = text(&*pages, "fa/products/sample-product/");
    desk.change(PRODUCT, "summary:", "summry:");
    let (broken, found) = desk.edited(&*pages, &[PRODUCT]).unwrap();
    let unknown = found.iter().find(|one| one.code == "unknown-key").unwrap();
    assert_eq!(&*unknown.place.as_ref().unwrap().file, PRODUCT);
    assert_eq!(text(&*broken, "fa/products/sample-product/"), page);
    desk.change(PRODUCT, "summry:", "summary:");
    desk.is_as_if_loaded(&desk.edited(&*broken, &[PRODUCT]).unwrap());
}

#[test]
fn what_concerns_more_than_one_entry_is_left_to_loading_everything() {
    let desk = Desk::new();
    let (pages, _) = desk.load();
    let is_left = |files: &[&str]| desk.edited(&*pages, files).is_none();
    assert!(!is_left(&[PRODUCT]));
    assert!(is_left(&[]));
    assert!(is_left(&["site.toml"]));
    assert!(is_left(&["content"]));
    assert!(is_left(&["content/products"]));
    assert!(is_left(&["content/glossary.md"]));
    assert!(is_left(&["themes/own/base.html"]));
    assert!(is_left(&[PRODUCT, COMPANY]));
    assert!(is_left(&["content/products/new-product/index.md"]));
    for (old, new) in [
        ("---\nname", "---\nstatus: draft\nname"),
        ("status: draft", "status: archived"),
        ("status: archived", "publish_on: 2027-01-01"),
    ] {
        desk.change(PRODUCT, old, new);
        assert!(is_left(&[PRODUCT]), "{new}");
    }
    fs::remove_file(desk.root.join(PRODUCT)).unwrap();
    assert!(is_left(&[PRODUCT]));
    fs::remove_dir_all(desk.root.join("content/products/sample-product")).unwrap();
    assert!(is_left(&["content/products/sample-product"]));
}
