//! The sentences of diagnostics, looked up by code in `messages/*.ftl`. The files themselves are the registry
//! of codes: what has no sentence is no code. Fluent is used directly, since this room stands above
//! `language`; its isolation marks are off, as terminals and log viewers show them as rubbish.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::text;
use super::{Diagnostic, Severity};

const ENGLISH: &str = include_str!("messages/en.ftl");
const PERSIAN: &str = include_str!("messages/fa.ftl");

/// Messages that are no codes: words for facts, and the frame of the reports.
const NOT_CODES: [&str; 2] = ["word-", "report-"];

/// `{ $kind-word }` asks for the translation of the fact `kind`.
const WORD_SUFFIX: &str = "-word";

/// Stands where a fact is not known: in `explain`, or where a diagnostic forgot to bring it.
const UNKNOWN_FACT: &str = "…";

/// The language in which messages are told, which need not be one of the site's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    #[default]
    English,
    Persian,
}

impl Language {
    /// All languages.
    pub const ALL: [Language; 2] = [Language::English, Language::Persian];

    /// `en` or `fa`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Persian => "fa",
        }
    }

    /// The language of a tag such as `fa` or `fa-IR`, as `--lang` and environments give it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// What a person reads: one sentence or two about what is wrong, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub message: String,
    /// Absent where nothing can be advised.
    pub help: Option<String>,
}

/// The sentences of a diagnostic. A code without any gets its name and facts, so that nothing is hidden.
#[must_use]
pub fn sentence(diagnostic: &Diagnostic, language: Language) -> Sentence {
    messages(language)
        .sentence(diagnostic)
        .or_else(|| messages(Language::English).sentence(diagnostic))
        .unwrap_or_else(|| bare(diagnostic))
}

/// True for every code that can be given in `[lints]` and to `explain`.
#[must_use]
pub fn is_known_code(code: &str) -> bool {
    known_codes().any(|known| known == code)
}

/// All codes, in alphabetical order.
pub fn known_codes() -> impl Iterator<Item = &'static str> {
    let all = messages(Language::English).facts.keys().copied();
    all.filter(|code| !NOT_CODES.iter().any(|prefix| code.starts_with(prefix)))
}

/// A text of the reports' own frame, with a number if it needs one.
pub(super) fn frame(id: &str, language: Language, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
    let arguments: FluentArgs<'_> = arguments
        .iter()
        .map(|(name, value)| (*name, value.clone()))
        .collect();
    messages(language)
        .plain(id, &arguments)
        .unwrap_or_else(|| id.to_owned())
}

/// The word for a severity.
pub(super) fn severity_word(severity: Severity, language: Language) -> String {
    frame(&format!("report-{}", severity.as_str()), language, &[])
}

/// What `explain` says beyond the sentences.
pub(super) fn explanation(code: &str, language: Language) -> Option<String> {
    let messages = messages(language);
    let attribute = messages.bundle.get_message(code)?.get_attribute("explain")?;
    Some(messages.format(attribute.value(), &FluentArgs::new()))
}

fn bare(diagnostic: &Diagnostic) -> Sentence {
    let facts: Vec<String> = diagnostic
        .facts
        .iter()
        .map(|(name, value)| format!("{name}: {}", text::fact(value)))
        .collect();
    let message = if facts.is_empty() {
        diagnostic.code.to_owned()
    } else {
        format!("{} ({})", diagnostic.code, facts.join("; "))
    };
    Sentence { message, help: None }
}

/// The messages of one language.
struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Names of all messages, each with the arguments that it or its attributes name.
    facts: BTreeMap<&'static str, Vec<&'static str>>,
}

fn messages(language: Language) -> &'static Messages {
    static ENGLISH_MESSAGES: OnceLock<Messages> = OnceLock::new();
    static PERSIAN_MESSAGES: OnceLock<Messages> = OnceLock::new();
    match language {
        Language::English => ENGLISH_MESSAGES.get_or_init(|| Messages::new(ENGLISH, language)),
        Language::Persian => PERSIAN_MESSAGES.get_or_init(|| Messages::new(PERSIAN, language)),
    }
}

impl Messages {
    fn new(source: &'static str, language: Language) -> Self {
        // The files are part of the program and tests read them strictly; here what can be read is used.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        for (name, show) in [
            ("DIGITS", text::digits as Show),
            ("COUNT", text::count),
            ("SIZE", text::size),
        ] {
            // Fails only for a name that is taken, which these are not.
            let _ = bundle.add_function(name, move |arguments, _| match arguments.first() {
                Some(value) => FluentValue::from(show(&plain_text(value), language)),
                None => FluentValue::from(UNKNOWN_FACT),
            });
        }
        Self {
            bundle,
            facts: named_facts(source),
        }
    }

    fn sentence(&self, diagnostic: &Diagnostic) -> Option<Sentence> {
        let message = self.bundle.get_message(diagnostic.code)?;
        let arguments = self.arguments(diagnostic);
        let for_fact = |part: &str| {
            message.attributes().find_map(|attribute| {
                let name = attribute.id().strip_prefix(part)?;
                fact(diagnostic, name)
                    .filter(|value| !value.is_empty())
                    .map(|_| attribute.value())
            })
        };
        let pattern = for_fact("message-").or_else(|| message.value())?;
        let help = for_fact("help-").or_else(|| message.get_attribute("help").map(|help| help.value()));
        Some(Sentence {
            message: capitalised(&self.format(pattern, &arguments)),
            help: help.map(|help| capitalised(&self.format(help, &arguments))),
        })
    }

    /// Every argument that the message names: facts as written, words translated, `…` for what is not there.
    fn arguments(&self, diagnostic: &Diagnostic) -> FluentArgs<'static> {
        let names = self
            .facts
            .get(diagnostic.code)
            .map(Vec::as_slice)
            .unwrap_or_default();
        names
            .iter()
            .map(|name| {
                let raw = fact(diagnostic, name.strip_suffix(WORD_SUFFIX).unwrap_or(name));
                let value = match (raw, name.strip_suffix(WORD_SUFFIX)) {
                    (None, _) => UNKNOWN_FACT.to_owned(),
                    (Some(raw), None) => text::fact(raw),
                    (Some(raw), Some(group)) => self.word(group, raw).unwrap_or_else(|| text::fact(raw)),
                };
                (*name, FluentValue::from(value))
            })
            .collect()
    }

    fn word(&self, group: &str, value: &str) -> Option<String> {
        self.plain(
            &format!("word-{group}-{}", value.replace(' ', "-")),
            &FluentArgs::new(),
        )
    }

    fn plain(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(self.format(pattern, arguments))
    }

    fn format(&self, pattern: &Pattern<&str>, arguments: &FluentArgs<'_>) -> String {
        self.bundle
            .format_pattern(pattern, Some(arguments), &mut Vec::new())
            .into_owned()
    }
}

/// A way to show a number.
type Show = fn(&str, Language) -> String;

fn plain_text(value: &FluentValue<'_>) -> String {
    match value {
        FluentValue::String(text) => text.clone().into_owned(),
        FluentValue::Number(number) => number.as_string().into_owned(),
        _ => UNKNOWN_FACT.to_owned(),
    }
}

fn fact<'d>(diagnostic: &'d Diagnostic, name: &str) -> Option<&'d str> {
    diagnostic
        .facts
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.as_str())
}

/// Sentences may begin with a translated word; Persian has no capitals, so this changes English only.
fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(characters).collect(),
        _ => sentence.to_owned(),
    }
}

/// The messages of a Fluent source with the arguments that each names. Reads only what our own files use:
/// a message begins at the start of a line, and `$` stands nowhere but in placeables.
fn named_facts(source: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut messages: BTreeMap<&'static str, Vec<&'static str>> = BTreeMap::new();
    let mut current: Vec<&'static str> = Vec::new();
    let mut name = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            if !name.is_empty() {
                messages.insert(name, std::mem::take(&mut current));
            }
            name = line.split_once('=').map_or("", |(name, _)| name.trim());
        }
        for rest in line.split('$').skip(1) {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
            let fact = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            if !current.contains(&fact) {
                current.push(fact);
            }
        }
    }
    if !name.is_empty() {
        messages.insert(name, current);
    }
    messages
}

#[cfg(test)]
#[path = "messages_tests.rs"]
mod tests;
