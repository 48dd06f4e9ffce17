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
        Ok(printed.code)
    }
}
