//! Translated strings in Fluent, the format of the theme's and the program's texts.
//!
//! Plural categories follow CLDR, numbers given as arguments are shown in the locale's digits, and Fluent's own
//! isolation marks are off: `bidi` marks direction. Falling back to another language is the caller's choice, since
//! what is missing has to be reported.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::locale::{Locale, LocaleError};
use super::numbers::NumberFormatter;

/// All strings of one language. Build once, share between threads.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    numbers: NumberFormatter,
    locale: Locale,
    keys: BTreeSet<String>,
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Text, put in as it is; isolate it first where its direction may differ.
    Text(Cow<'a, str>),
    /// A number, shown grouped in the locale's digits and able to choose a plural form. Give years as text.
    Integer(i64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Integer(i64::from(number))
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Why the strings of a language could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessagesError {
    /// A mistake in Fluent's syntax.
    #[error("{source_name}:{line}: {reason}")]
    Syntax {
        /// The name given with the source text.
        source_name: String,
        /// Line of the mistake, from 1.
        line: usize,
        /// The parser's own words.
        reason: String,
    },
    /// The locale itself is not known.
    #[error(transparent)]
    Locale(#[from] LocaleError),
}

/// Why a message could not be given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MissingMessage {
    /// No message (or no such attribute) of that name in that language.
    #[error("there is no message `{key}` in `{tag}`")]
    Unknown {
        /// The key asked for.
        key: String,
        /// The language asked.
        tag: String,
    },
    /// The message names an argument or another message that is not there.
    #[error("the message `{key}` in `{tag}` cannot be put together: {reason}")]
    Incomplete {
        /// The key asked for.
        key: String,
        /// The language asked.
        tag: String,
        /// What is missing, in Fluent's own words.
        reason: String,
    },
}

impl Messages {
    /// Reads the strings of a language from pairs of a name (for errors) and Fluent text. A later source replaces
    /// messages of an earlier one, as a theme that extends another does.
    ///
    /// # Errors
    /// [`MessagesError::Syntax`] for the first mistake; [`MessagesError::Locale`].
    pub fn from_ftl(locale: &Locale, sources: &[(&str, &str)]) -> Result<Self, MessagesError> {
        let numbers = NumberFormatter::new(locale)?;
        let identifier: LanguageIdentifier = locale.tag().parse().map_err(|_| LocaleError::InvalidTag {
            tag: locale.tag().to_owned(),
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(mark_number));
        // Can fail only where a function of that name is there already, and the bundle is new.
        let _ = bundle.add_builtins();
        let mut keys = BTreeSet::new();
        for (name, text) in sources {
            let resource = parse(name, text)?;
            keys.extend(resource.entries().flat_map(keys_of_entry));
            bundle.add_resource_overriding(resource);
        }
        Ok(Self {
            bundle,
            numbers,
            locale: locale.clone(),
            keys,
        })
    }

    /// The locale of these strings.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message, or with `key.attribute` one of its attributes, with its arguments put in.
    ///
    /// # Errors
    /// [`MissingMessage`].
    pub fn get(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Result<String, MissingMessage> {
        let unknown = || MissingMessage::Unknown {
            key: key.to_owned(),
            tag: self.locale.tag().to_owned(),
        };
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(name).ok_or_else(unknown)?;
        let pattern = match attribute {
            Some(attribute) => message
                .get_attribute(attribute)
                .map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.ok_or_else(unknown)?;
        if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Ok((*value).to_owned());
        }
        let arguments = fluent_arguments(arguments, self.locale.language());
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        match errors.first() {
            None => Ok(self.show_numbers(text)),
            Some(error) => Err(MissingMessage::Incomplete {
                key: key.to_owned(),
                tag: self.locale.tag().to_owned(),
                reason: error.to_string(),
            }),
        }
    }

    /// Whether there is a message (or `key.attribute`) of that name.
    pub fn contains(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// All keys in order, attributes as `key.attribute`; two languages are complete when these are equal.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// Puts the locale's form of each number where `mark_number` left its plain one.
    fn show_numbers(&self, text: String) -> String {
        if !text.contains(NUMBER_BEGINS) {
            return text;
        }
        let mut result = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once(NUMBER_BEGINS) {
            result.push_str(before);
            let (number, remaining) = after.split_once(NUMBER_ENDS).unwrap_or((after, ""));
            let shown = match number.strip_prefix(UNGROUPED) {
                Some(bare) => self.numbers.ungrouped(bare),
                None => self.numbers.decimal(number).unwrap_or_else(|_| number.to_owned()),
            };
            result.push_str(&shown);
            rest = remaining;
        }
        result.push_str(rest);
        result
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Messages")
            .field("locale", &self.locale.tag())
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

// Fluent's hook for numbers is a plain function that cannot know the locale, so it marks them with characters of
// Unicode's private use and `show_numbers` does the rest.
const NUMBER_BEGINS: char = '\u{F5000}';
const NUMBER_ENDS: char = '\u{F5001}';
const UNGROUPED: char = '\u{F5002}';

fn mark_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = match &number.options.currency {
        Some(true_number) => Cow::Borrowed(true_number.as_str()),
        None => number.as_string(),
    };
    Some(if number.options.use_grouping {
        format!("{NUMBER_BEGINS}{plain}{NUMBER_ENDS}")
    } else {
        format!("{NUMBER_BEGINS}{UNGROUPED}{plain}{NUMBER_ENDS}")
    })
}

fn fluent_arguments<'a>(arguments: &'a [(&str, Argument<'_>)], language: &str) -> FluentArgs<'a> {
    let mut result = FluentArgs::with_capacity(arguments.len());
    for (name, argument) in arguments {
        let value = match argument {
            Argument::Text(text) => FluentValue::from(text.as_ref()),
            Argument::Integer(number) if language == "ar" => arabic_number(*number),
            Argument::Integer(number) => FluentValue::from(*number),
        };
        result.set(Cow::Borrowed(*name), value);
    }
    result
}

/// Fluent's plural rules for Arabic look at the whole number where CLDR's look at its last two digits, so that 103
/// would be counted like 100. From there on a number of the right form stands for the true one, which travels in an
/// option that nothing else uses. It is no whole number, so that it never equals a number that a message names.
fn arabic_number(number: i64) -> FluentValue<'static> {
    let stands = match (number, number.rem_euclid(100)) {
        (..=99, _) | (_, 0..=2) => return FluentValue::from(number),
        (_, 3..=10) => 3.5,
        _ => 11.5,
    };
    let options = FluentNumberOptions {
        currency: Some(number.to_string()),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(stands, options))
}

fn parse(name: &str, text: &str) -> Result<FluentResource, MessagesError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let offset = first.map_or(0, |error| error.pos.start);
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        MessagesError::Syntax {
            source_name: name.to_owned(),
            line: before.split(|byte| *byte == b'\n').count(),
            reason: first.map_or_else(String::new, |error| error.kind.to_string()),
        }
    })
}

/// The keys that an entry adds: of a message with a value its name, and each of its attributes.
fn keys_of_entry(entry: &ast::Entry<&str>) -> Vec<String> {
    let ast::Entry::Message(message) = entry else {
        return Vec::new();
    };
    let name = message.id.name;
    let own = message.value.as_ref().map(|_| name.to_owned());
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| format!("{name}.{}", attribute.id.name));
    own.into_iter().chain(attributes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(tag: &str, text: &str) -> Messages {
        Messages::from_ftl(&Locale::new(tag).unwrap(), &[("test.ftl", text)]).unwrap()
    }

    #[test]
    fn numbers_are_shown_in_the_digits_of_the_locale() {
        let persian = messages(
            "fa",
            "products = { $count ->\n  [0] هیچ محصولی\n  [one] { $count } محصول\n *[other] { $count } محصول\n }",
        );
        assert_eq!(
            persian.get("products", &[("count", 1234_i64.into())]).unwrap(),
            "۱٬۲۳۴ محصول"
        );
        assert_eq!(
            persian.get("products", &[("count", 0_i64.into())]).unwrap(),
            "هیچ محصولی"
        );
        let russian = messages("ru", "n = { $n }");
        assert_eq!(russian.get("n", &[("n", 1234_i64.into())]).unwrap(), "1\u{A0}234");
    }

    #[test]
    fn a_number_may_be_shown_ungrouped() {
        let persian = messages("fa", "year = سال { NUMBER($year, useGrouping: \"false\") }");
        assert_eq!(
            persian.get("year", &[("year", 1404_i64.into())]).unwrap(),
            "سال ۱۴۰۴"
        );
    }

    #[test]
    fn plurals_follow_cldr() {
        let text = "n = { $n ->\n [one] one\n [few] few\n [many] many\n *[other] other\n }";
        let russian = messages("ru", text);
        let form = |n: i64| russian.get("n", &[("n", n.into())]).unwrap();
        assert_eq!(
            [form(1), form(3), form(5), form(21)],
            ["one", "few", "many", "one"]
        );
    }

    #[test]
    fn arabic_forms_follow_the_last_two_digits() {
        let text = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n\
                    shown = { $n ->\n [3] three\n *[other] { $n }\n }";
        let arabic = messages("ar", text);
        let rules = crate::language::Plurals::new(&Locale::new("ar").unwrap()).unwrap();
        for number in (0_i64..=320).chain([1000, 1002, 1003, 2011, 99_999]) {
            let form = arabic.get("n", &[("n", number.into())]).unwrap();
            assert_eq!(form, rules.keyword(&number.to_string()), "{number}");
        }
        assert_eq!(arabic.get("shown", &[("n", 3_i64.into())]).unwrap(), "three");
        assert_eq!(arabic.get("shown", &[("n", 1103_i64.into())]).unwrap(), "1,103");
    }

    #[test]
    fn text_is_put_in_without_marks_of_fluent() {
        let english = messages("en", "made-by = Made by { $name }\n    .title = About { $name }");
        assert_eq!(
            english.get("made-by", &[("name", "Zistpala".into())]).unwrap(),
            "Made by Zistpala"
        );
        assert_eq!(
            english
                .get("made-by.title", &[("name", "Zistpala".into())])
                .unwrap(),
            "About Zistpala"
        );
    }

    #[test]
    fn what_is_missing_is_told_apart() {
        let english = messages("en", "greeting = Hello { $name }");
        assert!(matches!(
            english.get("farewell", &[]),
            Err(MissingMessage::Unknown { .. })
        ));
        assert!(matches!(
            english.get("greeting.title", &[]),
            Err(MissingMessage::Unknown { .. })
        ));
        assert!(matches!(
            english.get("greeting", &[]),
            Err(MissingMessage::Incomplete { .. })
        ));
    }

    #[test]
    fn keys_can_be_compared_between_languages() {
        let keys = |text: &str| messages("en", text).keys().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            keys("b = 1\na = 2\n .title = 3\n-term = 4\nonly =\n .label = 5"),
            ["a", "a.title", "b", "only.label"]
        );
    }

    #[test]
    fn a_later_source_replaces_messages_of_an_earlier_one() {
        let locale = Locale::new("en").unwrap();
        let merged = Messages::from_ftl(&locale, &[("base", "a = 1\nb = 2"), ("child", "b = 3")]).unwrap();
        assert_eq!(merged.get("b", &[]).unwrap(), "3");
        assert!(merged.contains("a") && !merged.contains("c"));
    }

    #[test]
    fn a_mistake_is_reported_with_its_line() {
        let error =
            Messages::from_ftl(&Locale::new("en").unwrap(), &[("en.ftl", "a = 1\n\nb { 2\n")]).unwrap_err();
        assert!(
            matches!(error, MessagesError::Syntax { line: 3, ref source_name, .. } if source_name == "en.ftl")
        );
    }
}
