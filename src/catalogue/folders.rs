//! The folders of `content/`: which entries there are, and what lies where nothing should. Opens no file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::kind::Kind;
use super::reader::default_language;
use crate::diagnostic::Diagnostic;
use crate::language::slug;
use crate::settings::Settings;
use crate::source::Listing;

/// A folder `content/<kinds>/<slug>/`.
#[derive(Debug, Clone)]
pub struct EntryFolder {
    pub slug: Arc<str>,
    /// Names in the folder, in order.
    pub files: Vec<Arc<str>>,
}

/// The folders of each kind, and what lies where nothing should.
#[derive(Debug, Default)]
pub struct Folders {
    pub kinds: BTreeMap<Kind, Vec<EntryFolder>>,
    pub glossary: bool,
    /// There is a shared list of tags.
    pub tags: bool,
    pub diagnostics: Vec<Diagnostic>,
}

/// Sorts the files of `content/` into entries.
#[must_use]
pub fn sort_into_folders(listing: Listing, settings: &Settings) -> Folders {
    let mut folders = Folders {
        diagnostics: listing.diagnostics,
        ..Folders::default()
    };
    let mut unknown: BTreeMap<String, Arc<str>> = BTreeMap::new();
    for path in &listing.files {
        let Some(inside) = path.strip_prefix("content/") else {
            continue;
        };
        let mut parts = inside.splitn(3, '/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(kind), Some(slug), Some(name)) => match Kind::from_folder(kind) {
                Some(kind) => {
                    let list = folders.kinds.entry(kind).or_default();
                    match list.last_mut().filter(|folder| folder.slug.as_ref() == slug) {
                        Some(folder) => folder.files.push(name.into()),
                        None => list.push(EntryFolder {
                            slug: slug.into(),
                            files: vec![name.into()],
                        }),
                    }
                }
                None => {
                    unknown.entry(kind.to_owned()).or_insert_with(|| path.clone());
                }
            },
            (Some("glossary.md"), None, _) => folders.glossary = true,
            (Some("tags.md"), None, _) => folders.tags = true,
            _ => folders
                .diagnostics
                .push(Diagnostic::warning("file-stray").at(path.clone(), None)),
        }
    }
    for (folder, file) in unknown {
        let known = Kind::ALL.into_iter().map(Kind::folder);
        let mut diagnostic = Diagnostic::error("folder-unknown").with("folder", folder.as_str());
        if let Some(suggestion) = crate::vocabulary::suggest::nearest(&folder, known) {
            diagnostic = diagnostic.with("suggestion", suggestion);
        }
        folders.diagnostics.push(diagnostic.at(file, None));
    }
    for (kind, list) in &mut folders.kinds {
        // Files came in path order, in which `a-b/` precedes `a/`; ids follow the order of slugs.
        list.sort_by(|a, b| a.slug.cmp(&b.slug));
        for folder in list {
            check_folder(*kind, folder, settings, &mut folders.diagnostics);
        }
    }
    folders
}

fn check_folder(kind: Kind, folder: &EntryFolder, settings: &Settings, found: &mut Vec<Diagnostic>) {
    let place = format!("{}index.md", kind.entry_folder(&folder.slug));
    if let Err(error) = slug::check_slug(&folder.slug) {
        let diagnostic = Diagnostic::error("slug-not-portable")
            .with("slug", folder.slug.as_ref())
            .with("reason", error.to_string());
        found.push(diagnostic.at(place.as_str(), None));
    }
    if !folder.files.iter().any(|file| file.as_ref() == "index.md") {
        let diagnostic = Diagnostic::error("index-missing").with("folder", kind.entry_folder(&folder.slug));
        found.push(diagnostic.at(place.as_str(), None));
    }
    let mut lower: BTreeMap<String, &str> = BTreeMap::new();
    for file in &folder.files {
        if let Some(other) = lower.insert(file.to_lowercase(), file) {
            let diagnostic = Diagnostic::error("file-names-collide")
                .with("file", other)
                .with("other", file.as_ref());
            found.push(diagnostic.at(format!("{}{file}", kind.entry_folder(&folder.slug)), None));
        }
        let tag = file
            .strip_prefix("index.")
            .and_then(|rest| rest.strip_suffix(".md"));
        if let Some(tag) = tag.filter(|tag| !tag.is_empty()) {
            let is_site_language = settings
                .written_languages()
                .any(|locale| locale.tag.as_str() == tag);
            let is_default = default_language(settings).as_str() == tag;
            if !is_site_language || is_default {
                let code = if is_default {
                    "translation-of-default"
                } else {
                    "translation-language"
                };
                let diagnostic = Diagnostic::warning(code).with("tag", tag);
                found.push(diagnostic.at(format!("{}{file}", kind.entry_folder(&folder.slug)), None));
            }
        }
    }
}
