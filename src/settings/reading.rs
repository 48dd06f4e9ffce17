//! Checks `site.toml` key by key, and says on which line it is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::editions::{add, default_stage};
use super::{
    DocumentKind, HubContact, Lints, MarketSettings, SETTINGS_FILE, STAGES, Settings, SiteLanguage,
    normalised_base_url,
};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::language::phone::Phone;
use crate::language::{Calendar, Digits, Direction, LanguageTag, Locale};
use crate::vocabulary::email::EmailAddress;
use crate::vocabulary::suggest::nearest;

/// The file as written.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSettings {
    /// The site's name, per language or the same in all.
    title: Option<RawText>,
    /// One sentence under the name.
    tagline: Option<RawText>,
    /// Where the site is published, e.g. `https://catalogue.example/`.
    #[schemars(with = "Option<String>")]
    base_url: Option<Spanned<String>>,
    /// BCP 47 tags in the order in which visitors see them.
    #[schemars(with = "Option<Vec<String>>")]
    languages: Option<Vec<Spanned<String>>>,
    /// One of `languages`: the language of every `index.md`.
    #[schemars(with = "Option<String>")]
    default_language: Option<Spanned<String>>,
    /// What differs from the language's custom.
    language: BTreeMap<String, RawLanguage>,
    /// Slug of the brand entry.
    brand: Option<String>,
    /// A folder below `themes/`, or the built-in `karvan`.
    theme: Option<String>,
    /// The catalogue is a demonstration and says so on every page.
    demonstration: bool,
    contact: RawContact,
    inquiry: RawInquiry,
    content: RawContent,
    /// What the editions of markets have of their own, by the market's slug.
    #[schemars(with = "BTreeMap<String, RawMarket>")]
    markets: BTreeMap<Spanned<String>, RawMarket>,
    cards: RawCards,
    pdf: RawPdf,
    search: RawSearch,
    /// Severity per code (`error`, `warning`, `note`, `off`), or a table of them per path.
    lints: BTreeMap<String, RawLint>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
enum RawText {
    Same(String),
    PerLanguage(BTreeMap<String, String>),
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawLanguage {
    /// `ltr` or `rtl`.
    direction: Option<String>,
    /// `gregorian` or `persian`.
    calendar: Option<String>,
    /// `latin`, `persian` or `arabic`.
    digits: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawContent {
    /// Allow sanitised HTML in Markdown.
    raw_html: bool,
    /// Allow HS chapter 93.
    allow_arms: bool,
}

/// The edition of a market.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawMarket {
    /// Where the edition is published.
    #[schemars(with = "Option<String>")]
    base_url: Option<Spanned<String>>,
    /// BCP 47 tags in the order in which visitors see them, the default first; those of the site unless given.
    #[schemars(with = "Option<Vec<String>>")]
    languages: Vec<Spanned<String>>,
    /// The stage from which on a product stands in it: `registered` unless given.
    #[schemars(with = "Option<String>")]
    from_stage: Option<Spanned<String>>,
    /// The edition's own name.
    title: Option<RawText>,
    /// One sentence under the name.
    tagline: Option<RawText>,
}

/// Pictures that stand for pages where links to them are shared.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawCards {
    /// Draw a card for every product, company and market, and one for the site.
    enabled: bool,
}

/// Data sheets, profiles and catalogues as PDF.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawPdf {
    /// What `build` makes: any of `products`, `companies`, `sectors` and `markets`. None unless given.
    #[schemars(with = "Vec<String>")]
    build: Vec<Spanned<String>>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
enum RawLint {
    Everywhere(String),
    Below(BTreeMap<String, String>),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawSearch {
    /// Whether the site has a search page and its index. On unless this says `false`.
    enabled: bool,
}

impl Default for RawSearch {
    fn default() -> Self {
        Self { enabled: true }
    }
}

/// How to reach the people behind the catalogue.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawContact {
    #[schemars(with = "Option<String>")]
    email: Option<Spanned<String>>,
    /// With the country code: `+98 …`.
    #[schemars(with = "Option<String>")]
    phone: Option<Spanned<String>>,
    /// With the country code.
    #[schemars(with = "Option<String>")]
    whatsapp: Option<Spanned<String>>,
}

/// How inquiries travel.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct RawInquiry {
    /// An `https:` address that takes a form by POST. Without it inquiries go by mail and messenger only.
    #[schemars(with = "Option<String>")]
    endpoint: Option<Spanned<String>>,
}

/// Reads the text of the file; the error is everything that is wrong with it.
pub fn read(text: &str) -> Result<Settings, Vec<Diagnostic>> {
    let raw: RawSettings = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => return Err(vec![explain(text, &error)]),
    };
    Reader {
        text,
        found: Vec::new(),
    }
    .settings(raw)
}

struct Reader<'a> {
    text: &'a str,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn settings(mut self, raw: RawSettings) -> Result<Settings, Vec<Diagnostic>> {
        let tags = raw.languages.unwrap_or_else(|| {
            ["fa", "en"]
                .map(|tag| Spanned::new(0..0, tag.to_owned()))
                .into_iter()
                .collect()
        });
        let languages = self.languages(&tags, &raw.language);
        let markets = self.markets(raw.markets, &raw.language);
        let mut further_languages: Vec<SiteLanguage> = Vec::new();
        for language in markets.values().flat_map(|market| &market.languages) {
            let mut known = languages.iter().chain(&further_languages);
            if !known.any(|known| known.tag == language.tag) {
                further_languages.push(language.clone());
            }
        }
        let all: Vec<SiteLanguage> = languages.iter().chain(&further_languages).cloned().collect();
        for tag in raw.language.keys() {
            if !all.iter().any(|locale| locale.tag.as_str() == tag) {
                self.report(
                    Diagnostic::error("settings-language-unknown").with("tag", tag),
                    0..0,
                );
            }
        }
        let default_language = match &raw.default_language {
            None => 0,
            Some(tag) => match languages
                .iter()
                .position(|locale| locale.tag.as_str() == tag.get_ref())
            {
                Some(index) => index,
                None => {
                    let diagnostic =
                        Diagnostic::error("settings-default-language").with("tag", tag.get_ref());
                    self.report(diagnostic, tag.span());
                    0
                }
            },
        };
        let base_url = raw
            .base_url
            .and_then(|url| self.base_url(url.get_ref(), url.span()));
        let contact = self.contact(&raw.contact);
        let inquiry_endpoint = self.endpoint(raw.inquiry.endpoint.as_ref());
        let lints = self.lints(raw.lints);
        let pdf = self.documents(&raw.pdf.build);
        let all_titles = texts(raw.title, &all);
        let all_taglines = texts(raw.tagline, &all);
        let of_site = |all: &BTreeMap<LanguageTag, String>| {
            let mut texts = all.clone();
            texts.retain(|tag, _| languages.iter().any(|language| language.tag == *tag));
            texts
        };
        let (title, tagline) = (of_site(&all_titles), of_site(&all_taglines));
        let source_language = languages
            .get(default_language)
            .map_or(LanguageTag::ENGLISH, |language| language.tag);
        let mut fallbacks = vec![source_language];
        add(&mut fallbacks, languages.iter().map(|language| language.tag));
        if languages.is_empty() && self.found.is_empty() {
            self.report(Diagnostic::error("settings-no-language"), 0..0);
        }
        if title.len() < languages.len() {
            self.report(Diagnostic::error("settings-title-missing"), 0..0);
        }
        if !self.found.is_empty() {
            return Err(self.found);
        }
        Ok(Settings {
            title,
            tagline,
            base_url,
            languages,
            default_language,
            further_languages,
            source_language,
            fallbacks,
            brand: raw.brand,
            theme: raw.theme.unwrap_or_else(|| "karvan".to_owned()),
            contact,
            inquiry_endpoint,
            lints,
            raw_html: raw.content.raw_html,
            allow_arms: raw.content.allow_arms,
            search: raw.search.enabled,
            portable: false,
            demonstration: raw.demonstration,
            markets,
            edition: None,
            all_titles,
            all_taglines,
            cards: raw.cards.enabled,
            pdf,
        })
    }

    /// Languages in their order, each once.
    fn languages(
        &mut self,
        tags: &[Spanned<String>],
        overrides: &BTreeMap<String, RawLanguage>,
    ) -> Vec<SiteLanguage> {
        let mut languages: Vec<SiteLanguage> = Vec::new();
        for tag in tags {
            match LanguageTag::parse(tag.get_ref()).zip(Locale::new(tag.get_ref()).ok()) {
                Some((known, _)) if languages.iter().any(|language| language.tag == known) => {
                    self.report(
                        Diagnostic::error("settings-language-twice").with("tag", tag.get_ref()),
                        tag.span(),
                    );
                }
                Some((tag, locale)) => {
                    let locale = self.overridden(tag, locale, overrides);
                    languages.push(SiteLanguage { tag, locale });
                }
                None => {
                    let diagnostic =
                        Diagnostic::error("settings-language-unknown").with("tag", tag.get_ref());
                    self.report(diagnostic, tag.span());
                }
            }
        }
        languages
    }

    /// The editions of markets. Whether there is an entry of each market is known when the catalogue is.
    fn markets(
        &mut self,
        raw: BTreeMap<Spanned<String>, RawMarket>,
        overrides: &BTreeMap<String, RawLanguage>,
    ) -> BTreeMap<String, MarketSettings> {
        let mut markets = BTreeMap::new();
        for (slug, raw) in raw {
            let range = slug.span();
            let span = (range.end > range.start).then(|| Span::of(self.text, &range, 1));
            let languages = self.languages(&raw.languages, overrides);
            let from_stage = match raw.from_stage {
                None => default_stage(),
                Some(word) if STAGES.contains(&word.get_ref().as_str()) => word.into_inner(),
                Some(word) => {
                    let diagnostic = Diagnostic::error("settings-unknown-value")
                        .with("field", "from_stage")
                        .with("value", word.get_ref())
                        .with("known", STAGES.join(", "));
                    self.report(diagnostic, word.span());
                    default_stage()
                }
            };
            let market = MarketSettings {
                base_url: raw
                    .base_url
                    .and_then(|url| self.base_url(url.get_ref(), url.span())),
                from_stage,
                title: texts(raw.title, &languages),
                tagline: texts(raw.tagline, &languages),
                languages,
                span,
            };
            markets.insert(slug.into_inner(), market);
        }
        markets
    }

    fn report(&mut self, diagnostic: Diagnostic, range: std::ops::Range<usize>) {
        let span = (range.end > range.start).then(|| Span::of(self.text, &range, 1));
        self.found.push(diagnostic.at(SETTINGS_FILE, span));
    }

    fn overridden(
        &mut self,
        tag: LanguageTag,
        mut locale: Locale,
        overrides: &BTreeMap<String, RawLanguage>,
    ) -> Locale {
        let Some(wanted) = overrides.get(tag.as_str()) else {
            return locale;
        };
        match wanted.direction.as_deref() {
            None => {}
            Some("ltr") => locale = locale.with_direction(Direction::Ltr),
            Some("rtl") => locale = locale.with_direction(Direction::Rtl),
            Some(other) => self.bad_choice("direction", other, "ltr, rtl"),
        }
        match wanted.calendar.as_deref() {
            None => {}
            Some("gregorian") => locale = locale.with_calendar(Calendar::Gregorian),
            Some("persian") => locale = locale.with_calendar(Calendar::Persian),
            Some(other) => self.bad_choice("calendar", other, "gregorian, persian"),
        }
        match wanted.digits.as_deref() {
            None => {}
            Some("latin") => locale = locale.with_digits(Digits::Latin),
            Some("persian") => locale = locale.with_digits(Digits::Persian),
            Some("arabic") => locale = locale.with_digits(Digits::ArabicIndic),
            Some(other) => self.bad_choice("digits", other, "latin, persian, arabic"),
        }
        locale
    }

    fn documents(&mut self, words: &[Spanned<String>]) -> BTreeSet<DocumentKind> {
        let mut kinds = BTreeSet::new();
        for word in words {
            let known = DocumentKind::ALL
                .into_iter()
                .find(|kind| kind.word() == word.get_ref());
            if known.is_none() {
                let all = DocumentKind::ALL.map(DocumentKind::word);
                let diagnostic = Diagnostic::error("settings-unknown-value")
                    .with("field", "build")
                    .with("value", word.get_ref())
                    .with("known", all.join(", "));
                self.report(diagnostic, word.span());
            }
            kinds.extend(known);
        }
        kinds
    }

    fn bad_choice(&mut self, field: &str, value: &str, known: &str) {
        let diagnostic = Diagnostic::error("settings-unknown-value")
            .with("field", field)
            .with("value", value)
            .with("known", known);
        self.report(diagnostic, 0..0);
    }

    fn base_url(&mut self, url: &str, range: std::ops::Range<usize>) -> Option<String> {
        match normalised_base_url(url) {
            Some(url) => Some(url),
            None => {
                self.report(Diagnostic::error("settings-base-url").with("value", url), range);
                None
            }
        }
    }

    /// The address of a form. It goes into the page's security policy too, so it may hold nothing that ends a rule there.
    fn endpoint(&mut self, raw: Option<&Spanned<String>>) -> Option<String> {
        let (url, range) = given(raw)?;
        let host = url
            .strip_prefix("https://")
            .and_then(|rest| rest.split('/').next());
        let is_plain =
            |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | ';' | ',' | '\\' | '#');
        if host.is_some_and(|host| !host.is_empty() && !host.contains(['@', '?']))
            && url.chars().all(is_plain)
        {
            return Some(url.to_owned());
        }
        self.report(
            Diagnostic::error("settings-inquiry-endpoint").with("value", url),
            range,
        );
        None
    }

    fn contact(&mut self, raw: &RawContact) -> HubContact {
        let email =
            given(raw.email.as_ref()).and_then(|(address, range)| match EmailAddress::parse(address) {
                Ok(address) => Some(address.as_str().to_owned()),
                Err(_) => {
                    self.report(Diagnostic::error("email-malformed").with("value", address), range);
                    None
                }
            });
        HubContact {
            email,
            phone: self.phone(raw.phone.as_ref()),
            whatsapp: self.phone(raw.whatsapp.as_ref()),
        }
    }

    fn phone(&mut self, raw: Option<&Spanned<String>>) -> Option<Phone> {
        let (number, range) = given(raw)?;
        let phone = Phone::parse(number, None).ok();
        if phone.is_none() {
            self.report(Diagnostic::error("phone-malformed").with("value", number), range);
        }
        phone
    }

    fn lints(&mut self, raw: BTreeMap<String, RawLint>) -> Lints {
        let mut lints = Lints::default();
        for (key, rule) in raw {
            match rule {
                RawLint::Everywhere(word) => {
                    let severity = self.lint(&key, &word);
                    lints.everywhere.insert(key, severity);
                }
                RawLint::Below(rules) => {
                    let rules = rules
                        .into_iter()
                        .map(|(code, word)| {
                            let severity = self.lint(&code, &word);
                            (code, severity)
                        })
                        .collect();
                    lints.below.push((key, rules));
                }
            }
        }
        lints
    }

    fn lint(&mut self, code: &str, word: &str) -> Option<Severity> {
        if !crate::diagnostic::is_known_code(code) {
            let mut diagnostic = Diagnostic::error("settings-lint-unknown").with("value", code);
            if let Some(suggestion) = nearest(code, crate::diagnostic::known_codes()) {
                diagnostic = diagnostic.with("suggestion", suggestion);
            }
            self.report(diagnostic, 0..0);
        }
        match word {
            "error" => Some(Severity::Error),
            "warning" => Some(Severity::Warning),
            "note" => Some(Severity::Note),
            "off" => None,
            other => {
                self.bad_choice(code, other, "error, warning, note, off");
                None
            }
        }
    }
}

/// A text per language, as far as it is given.
fn texts(raw: Option<RawText>, languages: &[SiteLanguage]) -> BTreeMap<LanguageTag, String> {
    match raw {
        None => BTreeMap::new(),
        Some(RawText::Same(text)) => languages
            .iter()
            .map(|locale| (locale.tag, text.clone()))
            .collect(),
        Some(RawText::PerLanguage(texts)) => languages
            .iter()
            .filter_map(|locale| Some((locale.tag, texts.get(locale.tag.as_str())?.clone())))
            .collect(),
    }
}

/// A text that is not blank, and where it stands.
fn given(raw: Option<&Spanned<String>>) -> Option<(&str, std::ops::Range<usize>)> {
    let raw = raw?;
    let text = raw.get_ref().trim();
    (!text.is_empty()).then(|| (text, raw.span()))
}

fn explain(text: &str, error: &toml::de::Error) -> Diagnostic {
    let span = error.span().map(|range| Span::of(text, &range, 1));
    let message = error.message();
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let diagnostic = match quoted.split_first() {
        Some((key, known)) if message.starts_with("unknown field") => {
            let diagnostic = Diagnostic::error("settings-unknown-key").with("key", *key);
            match nearest(key, known.iter().copied()) {
                Some(suggestion) => diagnostic.with("suggestion", suggestion),
                None => diagnostic.with("known", known.join(", ")),
            }
        }
        _ => Diagnostic::error("settings-syntax").with("reason", message),
    };
    diagnostic.at(Arc::from(SETTINGS_FILE), span)
}
