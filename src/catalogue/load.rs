//! From files to entries: finds the folders, reads every file once in parallel, decides what is built on the
//! day, and resolves each kind. Never stops at the first mistake: a broken entry is left out, everything
//! else goes on, and all that is wrong comes back in one list.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::entry::{
    Body, Entry, RawCommon, RawEntry, RawTranslation, Status, TranslationMethod, Trust, Writing,
};
use super::kind::Kind;
use super::names::{Hidden, Names};
use super::reader::{Reader, Scope, default_language, is_entry_text};
use super::table::{Row, Table};
use super::value::{RawText, Scalar, Text};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::language::{Date, LanguageTag, slug};
use crate::settings::Settings;
use crate::source::{
    FieldPath, Finding, Listing, Sources, YamlProblem, YamlProblemKind, check_shape, parse_nodes,
    parse_typed, split, swallowed_comments,
};

/// A kind of entry that can be read from its front matter.
pub trait Resolve: Row + Send + Sized {
    type Raw: RawEntry;
    const KIND: Kind;
    /// The field that names an entry of this kind.
    const NAME_FIELD: &'static str = "name";

    /// The common part.
    fn entry(&self) -> &Entry;

    /// Checks every field. Reports what is wrong and goes on with what is usable.
    fn resolve(loaded: Loaded<Self::Raw>, reader: &mut Reader<'_>) -> Self;
}

/// An entry whose front matter has the right shape.
pub struct Loaded<R> {
    pub raw: R,
    pub parts: Parts,
}

/// What an entry has besides front matter.
pub struct Parts {
    pub slug: Arc<str>,
    pub file: Arc<str>,
    pub bodies: Vec<Body>,
    pub files: Vec<Arc<str>>,
    pub translations: Vec<(LanguageTag, Arc<str>, RawTranslation)>,
}

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
            let is_site_language = settings.languages.iter().any(|locale| locale.tag.as_str() == tag);
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

/// One kind after reading, before resolving.
pub struct RawKind<R> {
    /// Boxed: front matter as written is large, and is given back entry by entry while it is resolved.
    entries: Vec<Box<Loaded<R>>>,
    hidden: BTreeMap<Arc<str>, Hidden>,
    pub diagnostics: Vec<Diagnostic>,
}

impl<R: RawEntry> RawKind<R> {
    /// Tells the names table what there is.
    pub fn announce(&self, kind: Kind, names: &mut Names) {
        let shown = self
            .entries
            .iter()
            .map(|loaded| loaded.parts.slug.clone())
            .collect();
        let archived = self
            .entries
            .iter()
            .filter(|loaded| loaded.raw.visibility().0 == Status::Archived)
            .map(|loaded| loaded.parts.slug.clone())
            .collect();
        names.add(kind, shown, self.hidden.clone(), archived);
    }

    /// Why an entry is hidden; `None` for one that is shown, and for one that does not exist.
    #[must_use]
    pub fn hidden(&self, slug: &str) -> Option<Hidden> {
        self.hidden.get(slug).copied()
    }

    /// Front matter of the entries that are shown, in the order of slugs.
    pub fn raw(&self) -> impl Iterator<Item = &R> {
        self.entries.iter().map(|loaded| &loaded.raw)
    }

    /// Hides the entries for whose file `is_hidden` says so; asked in the order of slugs.
    pub fn hide_some(&mut self, mut is_hidden: impl FnMut(&Arc<str>) -> bool) {
        let hidden = &mut self.hidden;
        self.entries.retain(|loaded| {
            let goes = is_hidden(&loaded.parts.file);
            if goes {
                hidden.insert(loaded.parts.slug.clone(), Hidden::NotOnThisDay);
            }
            !goes
        });
    }
}

/// Everything a kind's reading depends on.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub sources: &'a dyn Sources,
    pub settings: &'a Settings,
    pub date: Date,
    pub drafts: bool,
}

/// Reads all entries of one kind.
#[must_use]
pub fn read_kind<T: Resolve>(folders: &Folders, reading: Reading<'_>) -> RawKind<T::Raw> {
    let list = folders.kinds.get(&T::KIND).map(Vec::as_slice).unwrap_or_default();
    let schema = schemars::schema_for!(T::Raw).to_value();
    let read: Vec<_> = list
        .par_iter()
        .filter(|folder| folder.files.iter().any(|file| file.as_ref() == "index.md"))
        .map(|folder| {
            (
                folder.slug.clone(),
                read_entry::<T::Raw>(T::KIND, folder, &schema, reading),
            )
        })
        .collect();
    let mut kind = RawKind {
        entries: Vec::with_capacity(read.len()),
        hidden: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    for (slug, (loaded, diagnostics)) in read {
        kind.diagnostics.extend(diagnostics);
        let hidden = match &loaded {
            None => Some(Hidden::Broken),
            Some(loaded) => hidden(&loaded.raw, reading),
        };
        match (loaded, hidden) {
            (Some(loaded), None) => kind.entries.push(loaded),
            (_, Some(why)) => {
                kind.hidden.insert(slug, why);
            }
            (None, None) => {}
        }
    }
    kind
}

fn hidden<R: RawEntry>(raw: &R, reading: Reading<'_>) -> Option<Hidden> {
    let (status, publish_on, unpublish_on) = raw.visibility();
    if !reading.drafts && matches!(status, Status::Draft | Status::Review) {
        return Some(Hidden::Draft);
    }
    let day = |raw: Option<&super::value::Scalar>| raw.and_then(|raw| Date::parse(raw.text()?).ok());
    let early = day(publish_on).is_some_and(|day| day > reading.date);
    let late = day(unpublish_on).is_some_and(|day| day <= reading.date);
    (early || late).then_some(Hidden::NotOnThisDay)
}

/// Checks every entry of a kind.
pub fn resolve_kind<T: Resolve>(
    raw: RawKind<T::Raw>,
    scope: Scope<'_>,
    findings: &mut Vec<Finding>,
) -> Table<T> {
    let resolved: Vec<(T, Vec<Finding>)> = raw
        .entries
        .into_par_iter()
        .map(|mut loaded| {
            let files = std::mem::take(&mut loaded.parts.files);
            let translations = std::mem::take(&mut loaded.parts.translations);
            let mut reader = Reader {
                scope,
                file: loaded.parts.file.clone(),
                name_field: T::NAME_FIELD,
                files: &files,
                translations: &translations,
                untranslated: Vec::new(),
                findings: Vec::new(),
                may_be_archived: false,
            };
            let entry = T::resolve(*loaded, &mut reader);
            reader.report_untranslated(entry.entry());
            let findings = reader.findings;
            (entry, findings)
        })
        .collect();
    let rows = resolved
        .into_iter()
        .map(|(row, found)| {
            findings.extend(found);
            row
        })
        .collect();
    Table::new(rows)
}

type ReadEntry<R> = (Option<Box<Loaded<R>>>, Vec<Diagnostic>);

fn read_entry<R: RawEntry>(
    kind: Kind,
    folder: &EntryFolder,
    schema: &serde_json::Value,
    reading: Reading<'_>,
) -> ReadEntry<R> {
    let base = kind.entry_folder(&folder.slug);
    let default = default_language(reading.settings);
    let file: Arc<str> = format!("{base}index.md").into();
    let mut found = Vec::new();
    // A mistake here does not hide those of the translations.
    let (raw, body) = read_markdown::<R>(&file, schema, reading, &mut found).unzip();
    let mut is_whole = raw.is_some();
    let mut bodies: Vec<Body> = Vec::with_capacity(2);
    bodies.extend(body.flatten().map(|(line, text)| Body {
        language: default,
        file: file.clone(),
        line,
        text,
        method: TranslationMethod::Human,
        stale: false,
    }));
    let mut translations = Vec::new();
    for locale in reading
        .settings
        .languages
        .iter()
        .filter(|locale| locale.tag != default)
    {
        let name = format!("index.{}.md", locale.tag);
        if !folder.files.iter().any(|file| file.as_ref() == name) {
            continue;
        }
        let file: Arc<str> = format!("{base}{name}").into();
        let translation_schema = translation_schema();
        let before = found.len();
        let Some((translation, body)) =
            read_markdown::<RawTranslation>(&file, translation_schema, reading, &mut found)
        else {
            mark_facts(found.get_mut(before..).unwrap_or_default(), schema);
            is_whole = false;
            continue;
        };
        bodies.extend(body.map(|(line, text)| Body {
            language: locale.tag,
            file: file.clone(),
            line,
            text,
            method: translation.translation,
            stale: false,
        }));
        translations.push((locale.tag, file, translation));
    }
    let parts = Parts {
        slug: folder.slug.clone(),
        file,
        bodies,
        files: folder.files.clone(),
        translations,
    };
    let loaded = raw
        .filter(|_| is_whole)
        .map(|raw| Box::new(Loaded { raw, parts }));
    (loaded, found)
}

fn translation_schema() -> &'static serde_json::Value {
    static SCHEMA: std::sync::OnceLock<serde_json::Value> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(RawTranslation).to_value())
}

/// A key that is unknown in a translation but known to the kind is a fact in the wrong file.
fn mark_facts(found: &mut [Diagnostic], schema: &serde_json::Value) {
    for diagnostic in found {
        let key = diagnostic
            .facts
            .iter()
            .find(|(name, _)| *name == "key")
            .map(|(_, key)| key.as_str());
        let is_fact = key.is_some_and(|key| {
            schema
                .get("properties")
                .is_some_and(|known| known.get(key).is_some())
        });
        if diagnostic.code == "unknown-key" && is_fact {
            diagnostic.code = "fact-in-translation";
            diagnostic.facts.retain(|(name, _)| *name == "key");
        }
    }
}

type Markdown<R> = (R, Option<(u32, Box<str>)>);

fn read_markdown<R: serde::de::DeserializeOwned + Default>(
    file: &Arc<str>,
    schema: &serde_json::Value,
    reading: Reading<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Markdown<R>> {
    let bytes = match reading.sources.read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let diagnostic = Diagnostic::error("file-unreadable").with("reason", error.to_string());
            found.push(diagnostic.at(file.clone(), None));
            return None;
        }
    };
    let parts = match split(file, &bytes) {
        Ok(parts) => parts,
        Err(diagnostic) => {
            found.push(*diagnostic);
            return None;
        }
    };
    for (line, (column, dropped)) in swallowed_comments(parts.yaml, parts.yaml_line) {
        let end_column = column + u32::try_from(dropped.chars().count()).unwrap_or(0) + 1;
        let span = Span {
            line,
            column,
            end_line: line,
            end_column,
        };
        found.push(
            Diagnostic::warning("comment-in-value")
                .with("dropped", dropped)
                .at(file.clone(), Some(span)),
        );
    }
    let body = (!parts.body.trim().is_empty()).then(|| (parts.body_line, parts.body.into()));
    match parse_typed::<R>(parts.yaml) {
        Ok(raw) => Some((raw, body)),
        Err(reason) => {
            found.extend(explain_front_matter(
                file,
                parts.yaml,
                parts.yaml_line,
                schema,
                reason,
            ));
            None
        }
    }
}

/// Everything that kept front matter from being read.
fn explain_front_matter(
    file: &Arc<str>,
    yaml: &str,
    first_line: u32,
    schema: &serde_json::Value,
    reason: String,
) -> Vec<Diagnostic> {
    let node = match parse_nodes(yaml, first_line) {
        Ok(node) => node,
        Err(problem) => return vec![yaml_diagnostic(&problem).at(file.clone(), Some(problem.span))],
    };
    let found = check_shape(&node, schema, file);
    if found.is_empty() {
        // The fast parser saw something that the careful look did not: its own words are better than none.
        return vec![
            Diagnostic::error("front-matter-invalid")
                .with("reason", reason)
                .at(file.clone(), None),
        ];
    }
    found
}

fn yaml_diagnostic(problem: &YamlProblem) -> Diagnostic {
    match &problem.kind {
        YamlProblemKind::Tab => Diagnostic::error("yaml-tab"),
        YamlProblemKind::ColonInValue => Diagnostic::error("yaml-colon"),
        YamlProblemKind::UnclosedQuote => Diagnostic::error("yaml-quote"),
        YamlProblemKind::Alias => Diagnostic::error("yaml-alias"),
        YamlProblemKind::TooDeep => Diagnostic::error("yaml-too-deep"),
        YamlProblemKind::SeveralDocuments => Diagnostic::error("yaml-several-documents"),
        YamlProblemKind::NotAMapping => Diagnostic::error("yaml-not-a-mapping"),
        YamlProblemKind::ComplexKey => Diagnostic::error("yaml-complex-key"),
        YamlProblemKind::Syntax(reason) => Diagnostic::error("yaml-syntax").with("reason", reason.as_str()),
    }
}

/// Months after which a check of the facts is stale.
const CHECK_MONTHS: i32 = 12;

impl Reader<'_> {
    /// Reads what every kind has. `name` and `summary` are the raw texts of `index.md`.
    pub fn entry(
        &mut self,
        common: &RawCommon,
        name: Option<&RawText>,
        summary: Option<&RawText>,
        mut parts: Parts,
    ) -> Entry {
        let root = FieldPath::ROOT;
        let name_field = self.name_field;
        let name = self.entry_text(name, name_field, |t| match name_field {
            "title" => t.title.as_ref(),
            _ => t.name.as_ref(),
        });
        let name = self.check_name(name, &parts);
        let summary = self.entry_text(summary, "summary", |t| t.summary.as_ref());
        // A text of another language alone does not stand for the default one.
        let lacks_default = summary
            .as_ref()
            .is_some_and(|text| text.get(self.scope.default_language()).is_none());
        if lacks_default {
            self.missing(&root.key("summary"));
        }
        self.check_summary(summary.as_ref());
        self.check_translated(summary.as_ref(), "summary");
        let seo_title = self.entry_text(common.seo_title.as_ref(), "seo_title", |t| t.seo_title.as_ref());
        self.limit_length(seo_title.as_ref(), 60, &root.key("seo_title"), Severity::Warning);
        let seo_description = self.entry_text(common.seo_description.as_ref(), "seo_description", |t| {
            t.seo_description.as_ref()
        });
        self.limit_length(
            seo_description.as_ref(),
            160,
            &root.key("seo_description"),
            Severity::Warning,
        );
        let published_on = self.date(common.publish_on.as_ref(), &root.key("publish_on"));
        let unpublish_path = root.key("unpublish_on");
        let unpublish_on = self.date(common.unpublish_on.as_ref(), &unpublish_path);
        self.check_order(published_on, unpublish_on, &unpublish_path);
        // Nothing has been checked on a day that is still to come.
        let checked_on = self
            .past_date(common.checked_on.as_ref(), &root.key("checked_on"))
            .filter(|on| *on <= self.scope.date);
        let checker = root.key("checked_by");
        let (checked_by, checked_by_body) = match &common.checked_by {
            Some(RawText::Same(written)) if written.starts_with("body/") => {
                let body = Scalar(written.clone());
                (None, self.any_reference(Some(&body), &[Kind::Body], &checker))
            }
            written => (self.text(written.as_ref(), &checker), None),
        };
        let default = self.scope.default_language();
        for body in parts.bodies.iter_mut().filter(|body| body.language == default) {
            body.method = common.translation;
        }
        self.check_digests(common, &mut parts);
        Entry {
            trust: self.trust(checked_on, checked_by.is_some() || checked_by_body.is_some()),
            writing: self.writing(common, &name, summary.as_ref(), &parts),
            name,
            summary,
            seo_title,
            seo_description,
            archived: common.status == Status::Archived,
            aliases: self.aliases(common),
            published_on,
            updated_on: self.past_date(common.updated_on.as_ref(), &root.key("updated_on")),
            checked_on,
            checked_by,
            checked_by_body,
            sources: self.sources(&common.source),
            featured: common.featured,
            weight: self
                .integer(common.weight.as_ref(), &root.key("weight"), -9999..=9999)
                .unwrap_or(0),
            fictional: common.fictional,
            bodies: parts.bodies,
            files: self
                .files
                .iter()
                .filter(|file| !is_entry_text(file))
                .cloned()
                .collect(),
            slug: parts.slug,
            file: parts.file,
        }
    }

    fn trust(&mut self, checked_on: Option<Date>, is_signed: bool) -> Trust {
        let Some(checked_on) = checked_on else {
            return Trust::Listed;
        };
        if checked_on.add_months(CHECK_MONTHS) < self.scope.date {
            let diagnostic = Diagnostic::warning("check-stale").with("date", checked_on.to_iso());
            self.report(&FieldPath::ROOT.key("checked_on"), diagnostic);
            return Trust::Listed;
        }
        if is_signed {
            Trust::Verified
        } else {
            Trust::Checked
        }
    }

    /// The name must be there in the default language, and in English where the site has it; whatever is
    /// wrong, something is shown.
    fn check_name(&mut self, name: Option<Text>, parts: &Parts) -> Text {
        let path = FieldPath::ROOT.key(self.name_field);
        let default = self.scope.default_language();
        let field = self.name_field;
        let has = |text: &Option<Text>, tag| text.as_ref().is_some_and(|text| text.get(tag).is_some());
        if !has(&name, default) {
            // Markets have a name of their own accord: their country's.
            if !parts.file.starts_with("content/markets/") || name.is_some() {
                self.missing(&path);
            }
        } else if self
            .scope
            .settings
            .languages
            .iter()
            .any(|locale| locale.tag == LanguageTag::ENGLISH)
            && !has(&name, LanguageTag::ENGLISH)
            && !parts.file.starts_with("content/markets/")
        {
            let diagnostic = Diagnostic::error("name-untranslated")
                .with("field", field)
                .with("language", "en");
            self.report(&path, diagnostic);
        }
        self.check_translated(name.as_ref(), field);
        name.unwrap_or_else(|| Text::Same(parts.slug.as_ref().into()))
    }

    /// An English text without Latin letters, or a Persian one without Arabic ones, was pasted.
    fn check_translated(&mut self, text: Option<&Text>, field: &str) {
        let Some(Text::PerLanguage(texts)) = text else {
            return;
        };
        let path = FieldPath::ROOT.key(field);
        for (language, text) in texts {
            let right_script = match *language {
                LanguageTag::ENGLISH => text.chars().any(|c| c.is_ascii_alphabetic()),
                LanguageTag::PERSIAN => text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
                _ => true,
            };
            if !right_script {
                let diagnostic = Diagnostic::warning("text-untranslated")
                    .with("field", field)
                    .with("language", language.as_str());
                self.report(&path, diagnostic);
            }
        }
    }

    /// How the entry stands in every language of the site.
    fn writing(
        &self,
        common: &RawCommon,
        name: &Text,
        summary: Option<&Text>,
        parts: &Parts,
    ) -> Vec<Writing> {
        let default = self.scope.default_language();
        let method_of = |language| {
            if language == default {
                return common.translation;
            }
            let own = self.translations.iter().find(|(tag, _, _)| *tag == language);
            own.map_or(TranslationMethod::Human, |(_, _, translation)| {
                translation.translation
            })
        };
        // Markets have a name of their own accord, see `check_name`.
        let name = (!parts.file.starts_with("content/markets/")).then_some(name);
        let instead_of = |language| {
            let body = parts.bodies.first();
            if let Some(body) = body.filter(|_| !parts.bodies.iter().any(|body| body.language == language)) {
                return Some(body.language);
            }
            let texts = [name, summary].into_iter().flatten();
            texts
                .map(|text| text.shown(language, default).1)
                .find_map(|shown| shown)
        };
        let languages = self.scope.settings.languages.iter().map(|locale| locale.tag);
        languages
            .map(|language| Writing {
                language,
                method: method_of(language),
                instead: instead_of(language),
            })
            .collect()
    }

    /// Marks translations whose original has changed since they were made.
    fn check_digests(&mut self, common: &RawCommon, parts: &mut Parts) {
        let default = self.scope.default_language();
        let own_file = self.file.clone();
        let translations = self.translations;
        let others = translations
            .iter()
            .map(|(language, file, one)| (*language, file, one.source_digest.as_ref()));
        let stated = std::iter::once((default, &own_file, common.source_digest.as_ref())).chain(others);
        for (language, file, written) in stated {
            let Some(written) = written.and_then(super::value::Scalar::text) else {
                continue;
            };
            // The default language's text may itself be a translation: of any other that there is.
            let mut originals = parts
                .bodies
                .iter()
                .filter(|body| (body.language == default) != (language == default))
                .map(|body| source_digest(&body.text));
            let Some(first) = originals
                .next()
                .or_else(|| (language != default).then(|| source_digest("")))
            else {
                continue;
            };
            if written == first || originals.any(|digest| written == digest) {
                continue;
            }
            let diagnostic = Diagnostic::warning("translation-stale")
                .with("language", language.as_str())
                .with("digest", first);
            let path = FieldPath::ROOT.key("source_digest");
            self.findings.push(Finding::new(file, &path, diagnostic));
            for body in parts.bodies.iter_mut().filter(|body| body.language == language) {
                body.stale = true;
            }
        }
    }

    fn aliases(&mut self, common: &RawCommon) -> Vec<Box<str>> {
        let list = FieldPath::ROOT.key("aliases");
        let mut aliases = Vec::with_capacity(common.aliases.len());
        for (index, raw) in common.aliases.iter().enumerate() {
            let Some(word) = self.word(Some(raw)) else {
                continue;
            };
            match slug::check_slug(word) {
                Ok(()) => aliases.push(word.into()),
                Err(error) => {
                    let diagnostic = Diagnostic::error("slug-not-portable")
                        .with("slug", word)
                        .with("reason", error.to_string());
                    self.report(&list.index(index), diagnostic);
                }
            }
        }
        aliases
    }
}

/// The digest by which a translation says what it was made from: eight hexadecimal digits of the body's
/// text without surrounding blanks and with plain line ends.
#[must_use]
pub fn source_digest(text: &str) -> String {
    let normal = text.replace("\r\n", "\n");
    let hash = blake3::hash(normal.trim().as_bytes()).to_hex();
    hash.get(..8).unwrap_or_default().to_owned()
}
