//! Markdown bodies: surveyed once for mistakes when the catalogue is loaded, written as HTML when their page is
//! asked for, and not kept. Links of editors are addresses of entries without a language, `/products/x/`;
//! here they become addresses on the page's own language.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::plan::Resource;
use super::{Site, address};
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
pub type Anchors = BTreeMap<String, Arc<BTreeMap<LanguageTag, Vec<Box<str>>>>>;

/// What surveying all bodies gave.
#[derive(Debug, Default)]
pub struct Bodies {
    pub anchors: Anchors,
    /// Pictures inside bodies: the entry's file, slug and the picture's name in the folder.
    pub pictures: Vec<BodyPicture>,
    /// The same inside bodies in languages that only editions have.
    pub further_pictures: Vec<(LanguageTag, BodyPicture)>,
}

/// A picture that a body shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BodyPicture {
    pub folder: String,
    pub slug: Arc<str>,
    pub name: String,
}

/// Surveys every body of a catalogue. Where links lead is for [`check_all`] to say, when addresses are known.
#[must_use]
pub fn survey_all(catalogue: &Catalogue) -> (Bodies, Vec<Survey>) {
    let all = all_bodies(catalogue);
    let allow = catalogue.settings.raw_html;
    let surveys: Vec<Survey> = all
        .par_iter()
        .map(|(_, _, body)| survey(&body.text, body.line, allow))
        .collect();
    let mut bodies = Bodies::default();
    for ((kind, entry, body), survey) in all.iter().zip(&surveys) {
        bodies.note(*kind, entry, body, survey);
    }
    let shown = |tag: LanguageTag| catalogue.settings.languages.iter().any(|one| one.tag == tag);
    for (language, picture) in std::mem::take(&mut bodies.further_pictures) {
        if shown(language) {
            bodies.pictures.push(picture);
        } else {
            bodies.further_pictures.push((language, picture));
        }
    }
    bodies.pictures.sort();
    bodies.pictures.dedup();
    (bodies, surveys)
}

/// Surveys the bodies of one entry.
#[must_use]
pub fn survey_entry(catalogue: &Catalogue, entry: &Entry) -> Vec<Survey> {
    let allow = catalogue.settings.raw_html;
    entry
        .bodies
        .iter()
        .map(|body| survey(&body.text, body.line, allow))
        .collect()
}

impl Bodies {
    fn note(&mut self, kind: Kind, entry: &Entry, body: &Body, survey: &Survey) {
        if !survey.anchors.is_empty() {
            let languages = self.anchors.entry(page_of(kind, entry)).or_default();
            Arc::make_mut(languages).insert(body.language, survey.anchors.clone());
        }
        for link in survey
            .links
            .iter()
            .filter(|link| link.kind == LocalLinkKind::Picture)
        {
            let name = link.target.to_string();
            if entry.files.iter().any(|file| file.as_ref() == name) {
                let picture = BodyPicture {
                    folder: entry.folder().to_owned(),
                    slug: entry.slug.clone(),
                    name,
                };
                self.further_pictures.push((body.language, picture));
            }
        }
    }

    /// The same with the bodies of one entry as they are now, and the pictures that they show. `surveys` are those
    /// of [`survey_entry`].
    #[must_use]
    pub fn with_entry(
        bodies: &Arc<Bodies>,
        kind: Kind,
        entry: &Entry,
        surveys: &[Survey],
    ) -> (Arc<Bodies>, Vec<BodyPicture>) {
        let mut own = Bodies::default();
        for (body, survey) in entry.bodies.iter().zip(surveys) {
            own.note(kind, entry, body, survey);
        }
        let mut pictures: Vec<BodyPicture> = own.further_pictures.drain(..).map(|(_, one)| one).collect();
        pictures.sort();
        pictures.dedup();
        let page = page_of(kind, entry);
        let languages = own.anchors.remove(&page);
        // Most edits leave the headings alone.
        if bodies.anchors.get(&page) == languages.as_ref() {
            return (bodies.clone(), pictures);
        }
        let mut anchors = bodies.anchors.clone();
        match languages {
            Some(languages) => anchors.insert(page, languages),
            None => anchors.remove(&page),
        };
        let changed = Bodies {
            anchors,
            pictures: bodies.pictures.clone(),
            further_pictures: bodies.further_pictures.clone(),
        };
        (Arc::new(changed), pictures)
    }
}

fn page_of(kind: Kind, entry: &Entry) -> String {
    format!("{}/{}/", kind.folder(), entry.slug)
}

/// Everything that is wrong with the bodies of a planned site. `surveys` are those of [`survey_all`].
#[must_use]
pub fn check_all(site: &Site, surveys: &[Survey]) -> Vec<Diagnostic> {
    let all = all_bodies(&site.catalogue);
    let found: Vec<Vec<Diagnostic>> = all
        .par_iter()
        .zip(surveys)
        .map(|((_, entry, body), survey)| check(site, entry, body, survey))
        .collect();
    found.into_iter().flatten().collect()
}

/// Everything that is wrong with one body.
#[must_use]
pub fn check(site: &Site, entry: &Entry, body: &Body, survey: &Survey) -> Vec<Diagnostic> {
    // A body in a language that only an edition has leads to the pages of every language.
    let mut languages = site.languages.iter().map(|one| one.presenter.tag);
    let has_pages = languages.any(|tag| tag == body.language);
    let targets = Targets {
        site,
        entry,
        language: if has_pages {
            body.language
        } else {
            site.catalogue.settings.source_language
        },
        root: "",
    };
    let late = check_links(&body.text, body.line, &survey.links, &targets);
    let mut found: Vec<Diagnostic> = survey
        .findings
        .iter()
        .chain(&late)
        .map(|finding| finding.to_diagnostic(body.file.clone()))
        .collect();
    if body.language == LanguageTag::PERSIAN {
        found.extend(wording(body));
    }
    found
}

/// All bodies in a fixed order.
fn all_bodies(catalogue: &Catalogue) -> Vec<(Kind, &Entry, &Body)> {
    let mut all = Vec::new();
    for table in catalogue.tables() {
        let kind = table.kind();
        let bodies = table
            .entries()
            .flat_map(|entry| entry.bodies.iter().map(move |body| (kind, entry, body)));
        all.extend(bodies);
    }
    all
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

/// Answers where a body's links lead, on one page of a planned site.
pub struct Targets<'a> {
    pub site: &'a Site,
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
        let found: Found<()> = self.site.catalogue.names.find(kind, slug);
        matches!(found, Found::Hidden(Hidden::Broken | Hidden::NotOnThisDay))
    }

    /// The address that gives a page: the one asked for, or the one that a former address leads to.
    fn planned(&self, address: &str) -> Option<&str> {
        let planned = self.site.plan.get(self.site.find(address)?)?;
        match &planned.resource {
            Resource::Redirect(target) => Some(target),
            _ => Some(planned.address.as_str()),
        }
    }

    fn nearest_page(&self, kind: Option<Kind>, slug: &str) -> Option<String> {
        let kind = kind?;
        let table = self.site.catalogue.table(kind);
        let names = table.entries().map(|entry| entry.slug.as_ref());
        let nearest = crate::vocabulary::suggest::nearest(slug, names)?;
        Some(format!("/{}/{nearest}/", kind.folder()))
    }

    fn page(&self, path: &str, anchor: Option<&str>) -> LinkResolution {
        let trimmed = path.trim_matches('/');
        let home = address::home(self.language.as_str());
        let wanted = if trimmed.is_empty() {
            home.clone()
        } else {
            format!("{home}{trimmed}/")
        };
        let Some(planned) = self.planned(&wanted) else {
            // Mistakes have been found on the site of the whole catalogue; here an address is only left out.
            if self.site.catalogue.settings.edition.is_some() {
                let elsewhere = self.site.url_elsewhere(self.language, &wanted_own(trimmed));
                return elsewhere.map_or(LinkResolution::Unaddressed, |href| {
                    let anchor = anchor.filter(|anchor| !anchor.is_empty()).map(html_id);
                    let anchor = anchor.map(|anchor| format!("#{anchor}"));
                    LinkResolution::Page {
                        href: href + anchor.as_deref().unwrap_or_default(),
                    }
                });
            }
            let mut parts = trimmed.splitn(2, '/');
            let kind = parts.next().and_then(Kind::from_folder);
            let slug = parts.next();
            if let (Some(kind), Some(slug)) = (kind, slug)
                && self.is_unaddressed(kind, slug)
            {
                return LinkResolution::Unaddressed;
            }
            return LinkResolution::Missing {
                suggestion: self.nearest_page(kind, slug.unwrap_or(trimmed)),
            };
        };
        let own = planned.strip_prefix(home.as_str()).unwrap_or(planned);
        let href = format!("{}{planned}", self.root);
        let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) else {
            return LinkResolution::Page { href };
        };
        // An untranslated page shows a body of another language, with its anchors.
        let fallbacks = &self.site.catalogue.settings.fallbacks;
        let anchors = self.site.bodies.anchors.get(own).and_then(|languages| {
            let mut shown = std::iter::once(&self.language).chain(fallbacks);
            let found = shown.find_map(|tag| languages.get(tag));
            found.or_else(|| languages.values().next())
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
        let suggestion = crate::vocabulary::suggest::nearest(anchor, candidates).map(str::to_owned);
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
        let assets = &self.site.assets;
        match assets.copy(self.entry, name) {
            Some(copy) => LinkResolution::File {
                href: format!("{}{}", self.root, copy.path),
            },
            // What is wrong with it has been said where it is named.
            None if assets.is_named(self.entry, name) => LinkResolution::Unaddressed,
            None => LinkResolution::FileUnpublished,
        }
    }
}

/// The address of a page without its language.
fn wanted_own(trimmed: &str) -> String {
    if trimmed.is_empty() {
        String::new()
    } else {
        format!("{trimmed}/")
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
        let view = self.site.assets.picture(self.entry, target, String::new());
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
