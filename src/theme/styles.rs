//! One style sheet out of the theme's files and the brand's values, as small as it gets. Targets are modern:
//! older ones would explode logical properties into a rule per direction.

use std::fmt::Write as _;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::targets::{Browsers, Targets};

/// What a style sheet is made of besides the theme's own files.
#[derive(Debug, Default)]
pub struct Styles<'a> {
    /// Custom properties of the brand, by name without `--`.
    pub tokens: Vec<(&'a str, String)>,
    /// Names of font files, and what they are called in the output, beside the style sheet.
    pub fonts: Vec<(&'a str, String)>,
}

/// Why a style sheet cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
pub struct StyleError {
    pub reason: String,
}

/// Versions of early 2024, which keep logical properties, nesting and `color-mix` as they are written.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some((major << 16) | (minor << 8));
    Targets::from(Browsers {
        chrome: version(120, 0),
        edge: version(120, 0),
        firefox: version(121, 0),
        safari: version(17, 2),
        ios_saf: version(17, 2),
        ..Browsers::default()
    })
}

impl Styles<'_> {
    /// Joins and minifies the files.
    ///
    /// # Errors
    /// The first thing that is not CSS.
    pub fn build(&self, files: &[(String, String)]) -> Result<String, StyleError> {
        let mut source = String::new();
        for (name, css) in files {
            // Parsed alone first, so that an error names its file.
            StyleSheet::parse(
                css,
                ParserOptions {
                    filename: name.clone(),
                    ..ParserOptions::default()
                },
            )
            .map_err(|error| StyleError {
                reason: format!("{name}: {error}"),
            })?;
            source.push_str(css);
            source.push('\n');
        }
        for (font, published) in &self.fonts {
            source = source.replace(&format!("fonts/{font}"), published);
        }
        if !self.tokens.is_empty() {
            source.push_str("@layer brand{:root{");
            for (name, value) in &self.tokens {
                let _ = write!(source, "--{name}:{value};");
            }
            source.push_str("}}\n");
        }
        let fail = |reason: String| StyleError { reason };
        let mut sheet =
            StyleSheet::parse(&source, ParserOptions::default()).map_err(|error| fail(error.to_string()))?;
        sheet
            .minify(MinifyOptions {
                targets: targets(),
                ..MinifyOptions::default()
            })
            .map_err(|error| fail(error.to_string()))?;
        let printer = PrinterOptions {
            minify: true,
            targets: targets(),
            ..PrinterOptions::default()
        };
        let printed = sheet.to_css(printer).map_err(|error| fail(error.to_string()))?;
        Ok(without_constants(printed.code))
    }
}

/// Writes custom properties that never change in their place, where that is shorter. Such a property is declared once
/// in the whole sheet, for `:root` and outside any condition, and its value names no other property.
fn without_constants(css: String) -> String {
    let mut css = css;
    for (name, value) in constants(&css) {
        let (declaration, reference) = (format!("--{name}:{value};"), format!("var(--{name})"));
        let uses = css.matches(&reference).count();
        if uses * value.len() < uses * reference.len() + declaration.len() {
            css = css.replacen(&declaration, "", 1).replace(&reference, &value);
        }
    }
    css
}

fn constants(css: &str) -> Vec<(String, String)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut found = Vec::new();
    // What stands directly inside a layer, and not inside a condition.
    for (at, opening) in css.match_indices("{:root{") {
        let before = css.get(..at).unwrap_or_default();
        let rule = before.rfind(['{', '}', ';']).map_or(0, |at| at + 1);
        let is_layer = before.get(rule..).is_some_and(|rule| rule.starts_with("@layer "));
        let block = css
            .get(at + opening.len()..)
            .and_then(|rest| rest.split('}').next());
        let Some(block) = block.filter(|_| is_layer) else {
            continue;
        };
        for declaration in block.split_inclusive(';').filter(|one| one.ends_with(';')) {
            let pair = declaration.trim_end_matches(';').split_once(':');
            let Some((name, value)) = pair.and_then(|(name, value)| Some((name.strip_prefix("--")?, value)))
            else {
                continue;
            };
            // A reference with a fallback counts on the property being absent somewhere.
            let once = css.matches(&format!("--{name}:")).count() == 1;
            let plain = css.matches(&format!("var(--{name},")).count() == 0;
            if once && plain && name.chars().all(is_name) && !value.contains("var(") {
                found.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(css: &str) -> String {
        let styles = Styles::default();
        styles.build(&[("a.css".to_owned(), css.to_owned())]).unwrap()
    }

    #[test]
    fn a_value_that_never_changes_stands_where_it_is_used() {
        let css = built(
            "@layer a{:root{--s:1rem;--t:2rem;color:red}@media print{:root{--t:0}}}b{margin:var(--s) var(--t)}",
        );
        assert!(css.contains("margin:1rem var(--t)"), "{css}");
        assert!(!css.contains("--s:"), "{css}");
    }

    #[test]
    fn a_value_that_an_element_or_the_brand_may_set_stays() {
        for css in [
            "@layer a{:root{--s:1rem;color:red}}p{--s:0}b{margin:var(--s)}",
            "@layer a{:root{--s:1rem;color:red}}b{margin:var(--s,2px)}",
            "@media print{:root{--s:1rem;color:red}}b{margin:var(--s)}",
            "@layer a{:root{--r:1;--s:calc(1rem*var(--r));color:red}@media print{:root{--r:2}}}b{margin:var(--s)}",
        ] {
            assert!(built(css).contains("var(--s"), "{css}");
        }
    }
}
