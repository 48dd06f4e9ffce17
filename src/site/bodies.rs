//! Markdown bodies: surveyed once for mistakes when the catalogue is loaded, written as HTML when their page is
//! asked for, and not kept. Links of editors are addresses of entries without a language, `/products/x/`;
//! here they become addresses on the page's own language.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::address;
use super::assets::Assets;
use crate::catalogue::entry::Body;
use crate::catalogue::{Catalogue, Entry, Kind};
use crate::diagnostic::Diagnostic;
use crate::language::LanguageTag;
use crate::language::lint::lint_persian;
use crate::markup::{
    LinkResolution, LinkTargets, LocalLinkKind, Picture, PictureResolution, Survey, check_links, html_id,
    survey,
};

/// Anchors per page, so that links to them can be checked: by address without language, then by language.
pub type Anchors = BTreeMap<String, BTreeMap<LanguageTag, Vec<Box<str>>>>;

/// What surveying all bodies gave.
#[derive(Debug, Default)]
pub struct Bodies {
    pub anchors: Anchors,
    pub diagnostics: Vec<Diagnostic>,
    /// Pictures inside bodies: the entry's file, slug and the picture's name in the folder.
    pub pictures: Vec<BodyPicture>,
}

/// A picture that a body shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BodyPicture {
    pub folder: String,
    pub slug: Arc<str>,
    pub name: String,
}

struct Surveyed<'a> {
    kind: Kind,
    entry: &'a Entry,
    body: &'a Body,
    survey: Survey,
}

/// Surveys every body of a catalogue.
#[must_use]
pub fn survey_all(catalogue: &Catalogue) -> Bodies {
    let tables = catalogue.tables();
    let all: Vec<(Kind, &Entry)> = tables
        .iter()
        .flat_map(|table| table.entries().map(|entry| (table.kind(), entry)))
        .collect();
    let allow = catalogue.settings.raw_html;
    let surveyed: Vec<Surveyed<'_>> = all
        .par_iter()
        .flat_map_iter(|(kind, entry)| {
            entry.bodies.iter().map(move |body| Surveyed {
                kind: *kind,
                entry,
                body,
                survey: survey(&body.text, body.line, allow),
            })
        })
        .collect();
    let mut bodies = Bodies::default();
    for one in &surveyed {
        if !one.survey.anchors.is_empty() {
            let page = format!("{}/{}/", one.kind.folder(), one.entry.slug);
            bodies
                .anchors
                .entry(page)
                .or_default()
                .insert(one.body.language, one.survey.anchors.clone());
        }
        for link in one
            .survey
            .links
            .iter()
            .filter(|link| link.kind == LocalLinkKind::Picture)
        {
            let name = link.target.to_string();
            if one.entry.files.iter().any(|file| file.as_ref() == name) {
                let folder = one.entry.folder().to_owned();
                bodies.pictures.push(BodyPicture {
                    folder,
                    slug: one.entry.slug.clone(),
                    name,
                });
            }
        }
    }
    bodies.pictures.sort();
    bodies.pictures.dedup();
    let anchors = &bodies.anchors;
    let found: Vec<Vec<Diagnostic>> = surveyed
        .par_iter()
        .map(|one| {
            let targets = Targets {
                catalogue,
                assets: None,
                anchors,
                entry: one.entry,
                language: one.body.language,
                root: "",
            };
            let late = check_links(&one.body.text, one.body.line, &one.survey.links, &targets);
            let mut found: Vec<Diagnostic> = one
                .survey
                .findings
                .iter()
                .chain(&late)
                .map(|finding| finding.to_diagnostic(one.body.file.clone()))
                .collect();
            if one.body.language == LanguageTag::PERSIAN {
                found.extend(wording(one.body));
            }
            found
        })
        .collect();
    bodies.diagnostics.extend(found.into_iter().flatten());
    bodies
}

/// Slips of Persian in a body, each at its place.
fn wording(body: &Body) -> Vec<Diagnostic> {
    let findings = lint_persian(&body.text);
    if findings.is_empty() {
        return Vec::new();
    }
    findings
        .iter()
        .map(|finding| {
            let code = crate::catalogue::wording::code_of(finding.kind);
            let span = crate::diagnostic::Span::of(&body.text, &finding.range, body.line);
            crate::catalogue::wording::describe(code, &body.text, finding).at(body.file.clone(), Some(span))
        })
        .collect()
}

/// Answers where a body's links lead, on one page.
pub struct Targets<'a> {
    pub catalogue: &'a Catalogue,
    /// Absent while surveying: then pictures are looked up by name only.
    pub assets: Option<&'a Assets>,
    pub anchors: &'a Anchors,
    pub entry: &'a Entry,
    pub language: LanguageTag,
    /// Way from the page to the site's root.
    pub root: &'a str,
}

impl Targets<'_> {
    /// True for an entry that exists but has no page today: because of the day, or of a mistake of its own
    /// that has been reported there.
    fn is_unaddressed(&self, kind: Kind, slug: &str) -> bool {
        use crate::catalogue::names::{Found, Hidden};
        let found: Found<()> = self.catalogue.names.find(kind, slug);
        matches!(found, Found::Hidden(Hidden::Broken | Hidden::NotOnThisDay))
    }

    fn entry_exists(&self, kind: Kind, slug: &str) -> bool {
        self.catalogue.table(kind).row_of(slug).is_some()
    }

    fn nearest_page(&self, kind: Option<Kind>, slug: &str) -> Option<String> {
        let kind = kind?;
        let table = self.catalogue.table(kind);
        let names = table.entries().map(|entry| entry.slug.as_ref());
        let nearest = crate::vocabulary::suggest::nearest(slug, names)?;
        Some(format!("/{}/{nearest}/", kind.folder()))
    }

    fn page(&self, path: &str, anchor: Option<&str>) -> LinkResolution {
        let trimmed = path.trim_matches('/');
        let mut parts = trimmed.splitn(2, '/');
        let kind = parts.next().and_then(Kind::from_folder);
        let slug = parts.next();
        let known = match (trimmed, kind, slug) {
            ("", _, _) => true,
            // Brands and free pages have no list of their own.
            (_, Some(Kind::Brand | Kind::Page), None) | (_, None, _) => false,
            (_, Some(_), None) => true,
            (_, Some(kind), Some(slug)) => self.entry_exists(kind, slug),
        };
        if let (Some(kind), Some(slug)) = (kind, slug)
            && self.is_unaddressed(kind, slug)
        {
            return LinkResolution::Unaddressed;
        }
        if !known {
            return LinkResolution::Missing {
                suggestion: self.nearest_page(kind, slug.unwrap_or(trimmed)),
            };
        }
        let own = if trimmed.is_empty() {
            String::new()
        } else {
            format!("{trimmed}/")
        };
        let href = format!("{}{}{own}", self.root, address::home(self.language.as_str()));
        let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) else {
            return LinkResolution::Page { href };
        };
        // An untranslated page shows the default language's body, with its anchors.
        let default = crate::catalogue::default_language(&self.catalogue.settings);
        let anchors = self.anchors.get(&own).and_then(|languages| {
            languages
                .get(&self.language)
                .or_else(|| languages.get(&default))
                .or_else(|| languages.values().next())
        });
        let known = anchors.is_some_and(|anchors| anchors.iter().any(|one| one.as_ref() == anchor));
        if known {
            return LinkResolution::Page {
                href: format!("{href}#{}", html_id(anchor)),
            };
        }
        let candidates = anchors
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .map(AsRef::as_ref);
        let suggestion =
            crate::vocabulary::suggest::nearest(anchor, candidates).map(|one| format!("{path}#{one}"));
        LinkResolution::AnchorMissing {
            href,
            anchor: anchor.to_owned(),
            suggestion,
        }
    }

    fn file(&self, name: &str) -> LinkResolution {
        let exists = self.entry.files.iter().any(|file| file.as_ref() == name);
        if !exists {
            let names = self.entry.files.iter().map(AsRef::as_ref);
            let suggestion = crate::vocabulary::suggest::nearest(name, names).map(str::to_owned);
            return LinkResolution::Missing { suggestion };
        }
        match self.assets.and_then(|assets| assets.copy(self.entry, name)) {
            Some(copy) => LinkResolution::File {
                href: format!("{}{}", self.root, copy.path),
            },
            None => LinkResolution::Unaddressed,
        }
    }
}

impl LinkTargets for Targets<'_> {
    fn link(&self, target: &str) -> LinkResolution {
        let (path, anchor) = match target.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (target, None),
        };
        if path.is_empty() {
            let anchor = anchor.unwrap_or_default().to_owned();
            return LinkResolution::AnchorMissing {
                href: String::new(),
                anchor,
                suggestion: None,
            };
        }
        if path.starts_with('/') {
            self.page(path, anchor)
        } else {
            self.file(path)
        }
    }

    fn picture(&self, target: &str) -> PictureResolution {
        let exists = self.entry.files.iter().any(|file| file.as_ref() == target);
        if !exists {
            let names = self.entry.files.iter().map(AsRef::as_ref);
            let suggestion = crate::vocabulary::suggest::nearest(target, names).map(str::to_owned);
            return PictureResolution::Missing { suggestion };
        }
        let view = self
            .assets
            .and_then(|assets| assets.picture(self.entry, target, String::new()));
        let Some(view) = view else {
            return PictureResolution::Found(Picture {
                src: String::new(),
                width: 0,
                height: 0,
                responsive: None,
            });
        };
        let candidates: Vec<String> = view
            .sources
            .iter()
            .map(|one| format!("{}{} {}w", self.root, one.path, one.width))
            .collect();
        PictureResolution::Found(Picture {
            src: format!("{}{}", self.root, view.fallback_path),
            width: view.width,
            height: view.height,
            responsive: Some((candidates.join(", "), "(width >= 48em) 43rem, 100vw".to_owned())),
        })
    }
}
