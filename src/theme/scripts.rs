//! Scripts of the theme, made small, and what they are told: the words of a language and the table that folds queries.
//! A script holds no words of its own. It knows neither pages nor addresses but the way from its own file to the root.

use std::collections::BTreeMap;

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;
use serde_json::{Value, json};

use super::{Strings, ThemeFiles};
use crate::diagnostic::Diagnostic;
use crate::language::folding::fold_table_json;
use crate::language::{Argument, Locale, NumberFormatter, Plurals};
use crate::settings::SiteLanguage;

/// Messages that scripts are given begin so.
const PREFIX: &str = "script-";

/// Numbers up to this one are looked through for one of each plural form. The last of a form is taken, since a large
/// number cannot be mistaken for a word of the message.
const SAMPLE: i64 = 1999;

/// The scripts of a folder that `theme.toml` names, minified, by their file name without the ending.
pub(super) fn all(
    folder: &str,
    names: &[String],
    files: &ThemeFiles,
    found: &mut Vec<Diagnostic>,
) -> Vec<(String, String)> {
    let mut scripts = Vec::new();
    for name in names {
        let path = format!("{folder}{name}");
        let made = files.text(&path).and_then(|source| {
            minified(name, source).map_err(|reason| {
                let diagnostic = Diagnostic::error("theme-unreadable").with("reason", reason);
                diagnostic.at(files.origin(&path), None)
            })
        });
        match made {
            Ok(script) => {
                let stem = name.strip_suffix(".js").unwrap_or(name);
                scripts.push((stem.to_owned(), script));
            }
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    scripts
}

/// The same program in fewer characters. Names at the top of the file keep their own, since other files use them.
///
/// # Errors
/// What the parser says where the file is no script.
fn minified(name: &str, source: &str) -> Result<String, String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::cjs()).parse();
    if let Some(error) = parsed.errors.first() {
        return Err(format!("{name}: {error}"));
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions::safest()),
    };
    let made = Minifier::new(options).minify(&allocator, &mut program);
    let codegen = CodegenOptions {
        minify: true,
        ..CodegenOptions::minify()
    };
    let written = Codegen::new().with_options(codegen).with_scoping(made.scoping);
    Ok(written.build(&program).code)
}

/// The script that gives the others their words: `karvan.words`, beside the language and its digits.
#[must_use]
pub fn words(language: &SiteLanguage, strings: &Strings) -> String {
    let SiteLanguage { tag, locale } = language;
    let words: BTreeMap<&str, Value> = strings
        .messages()
        .keys()
        .filter_map(|key| Some((key.strip_prefix(PREFIX)?, word(strings, locale, key)?)))
        .collect();
    let told = json!({
        "lang": tag.as_str(),
        "numbers": format!("{tag}-u-nu-{}", locale.digits().cldr()),
        "words": words,
    });
    format!("var karvan={}", for_script(&told.to_string()))
}

/// The script that gives the table of folding: `karvan.folding`.
#[must_use]
pub fn folding() -> String {
    format!("karvan.folding={}", for_script(&fold_table_json()))
}

/// A script that brings another one data, where it may read no file: `karvan.take({…})`.
#[must_use]
pub fn bringing(data: &Value) -> String {
    format!("karvan.take({})", for_script(&data.to_string()))
}

/// The same for a long text, in which few signs have to be written otherwise.
#[must_use]
pub fn bringing_text(text: &str) -> String {
    let mut script = String::with_capacity(text.len() + text.len() / 32);
    script.push_str("karvan.take(`");
    for character in text.chars() {
        match character {
            // A dollar sign begins an expression, and a carriage return would come out as a line feed.
            '\\' | '`' | '$' => script.extend(['\\', character]),
            '\r' => script.push_str("\\r"),
            other => script.push(other),
        }
    }
    script.push_str("`)");
    script
}

/// A message as scripts use it: a text with `{name}` for each argument, or one for each plural form of `n`.
fn word(strings: &Strings, locale: &Locale, key: &str) -> Option<Value> {
    const NAMES: [&str; 4] = ["query", "name", "total", "most"];
    let placed: Vec<(&str, String)> = NAMES.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
    let get = |n: Option<i64>| {
        let mut arguments: Vec<(&str, Argument<'_>)> = placed
            .iter()
            .map(|(name, text)| (*name, Argument::from(text.as_str())))
            .collect();
        arguments.extend(n.map(|n| ("n", Argument::Integer(n))));
        strings.messages().get(key, &arguments).ok()
    };
    if let Some(text) = get(None) {
        return Some(text.into());
    }
    let (plurals, numbers) = (Plurals::new(locale).ok()?, NumberFormatter::new(locale).ok()?);
    let mut samples: BTreeMap<&'static str, i64> = BTreeMap::new();
    for number in 0..=SAMPLE {
        samples.insert(plurals.keyword(&number.to_string()), number);
    }
    let forms: BTreeMap<&str, String> = samples
        .into_iter()
        .filter_map(|(form, number)| {
            let shown = numbers.decimal(&number.to_string()).ok()?;
            Some((form, get(Some(number))?.replace(&shown, "{n}")))
        })
        .collect();
    (!forms.is_empty()).then(|| json!(forms))
}

/// JSON inside a script: two separators that end a line there and not here.
fn for_script(json: &str) -> String {
    json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_gets_shorter_and_keeps_the_names_that_others_use() {
        let source = "// A comment.\nkarvan.twice = function (number) {\n  const doubled = number * 2;\n  return doubled;\n};\n";
        let small = minified("a.js", source).unwrap();
        assert!(small.len() < source.len() / 2, "{small}");
        assert!(
            small.contains("karvan.twice") && !small.contains("doubled"),
            "{small}"
        );
    }

    #[test]
    fn what_a_script_brings_is_what_was_given() {
        assert_eq!(
            bringing(&json!(["a", "\u{2028}"])),
            "karvan.take([\"a\",\"\\u2028\"])"
        );
        assert_eq!(
            bringing_text("a`b\\c${d}\r\n\t"),
            "karvan.take(`a\\`b\\\\c\\${d}\\r\n\t`)"
        );
    }

    #[test]
    fn a_file_that_is_no_script_is_refused_by_name() {
        assert!(
            minified("broken.js", "const = 1")
                .unwrap_err()
                .contains("broken.js")
        );
    }
}
