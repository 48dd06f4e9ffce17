//! Whether the colours that meet on a theme's pages stand out against each other with a brand's values put in
//! (WCAG 2.2, 1.4.3 and 1.4.11), and which value would do where they do not. Which colours meet, the theme says:
//! `[contrast]` in its `theme.toml`.

use super::files::ContrastSettings;
use super::palette::{Palette, Properties, Scheme};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::colour::Colour;

/// Steps of lightness at which another value is looked for.
const STEP: f64 = 0.005;

/// What a pair of colours is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    Text,
    LargeText,
    Graphics,
}

impl Needs {
    /// The least contrast.
    #[must_use]
    pub fn ratio(self) -> f64 {
        match self {
            Needs::Text => 4.5,
            Needs::LargeText | Needs::Graphics => 3.0,
        }
    }
}

#[derive(Debug)]
struct Pair {
    front: String,
    back: String,
    needs: Needs,
}

/// The pairs of a theme, and the properties that they come from.
#[derive(Debug, Default)]
pub struct Contrast {
    /// The file that says which colours meet.
    pub file: String,
    pairs: Vec<Pair>,
    properties: Properties,
}

/// A pair that fails in a scheme, and the properties that it is made of.
struct Failure<'a> {
    pair: &'a Pair,
    dark: bool,
    made_of: Vec<String>,
}

/// Values that would do instead of one that does not.
#[derive(Debug, Default)]
struct Remedies {
    of_all: Option<String>,
    of_this: Option<String>,
}

/// A pair that does not stand out enough.
#[derive(Debug, Clone)]
pub struct TooLow {
    pub front: String,
    pub back: String,
    pub needs: Needs,
    pub dark: bool,
    pub ratio: f64,
    /// The brand's value from which the front is made, or else the back.
    pub token: String,
    /// What to write for it, in the notation in which it is written now.
    pub suggestion: Option<String>,
}

impl Contrast {
    /// Reads the pairs; one whose colours the style sheets do not have, or say in a way that cannot be computed, is
    /// reported.
    pub(super) fn read(
        settings: &ContrastSettings,
        styles: &[(String, String)],
        file: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Contrast {
        let mut contrast = Contrast {
            file: file.to_owned(),
            pairs: Vec::new(),
            properties: Properties::read(styles),
        };
        let written = [
            (&settings.text, Needs::Text),
            (&settings.large, Needs::LargeText),
            (&settings.graphics, Needs::Graphics),
        ];
        for (pairs, needs) in written {
            for pair in pairs {
                let Some((front, back)) = pair.split_once(" on ") else {
                    found.push(unreadable(pair, pair).at(file, None));
                    continue;
                };
                for name in [front, back] {
                    let known = |scheme| contrast.properties.palette(scheme, &[]).colour(name).is_some();
                    if !Scheme::ALL.into_iter().all(known) {
                        found.push(unreadable(pair, name).at(file, None));
                    }
                }
                contrast.pairs.push(Pair {
                    front: front.to_owned(),
                    back: back.to_owned(),
                    needs,
                });
            }
        }
        contrast
    }

    /// The colour that a custom property comes to by day with these values of a brand.
    #[must_use]
    pub fn colour(&self, name: &str, brand: &[(&str, &str)]) -> Option<Colour> {
        let [day, ..] = Scheme::ALL;
        self.properties.palette(day, brand).colour(name)
    }

    /// The pairs that fail with these values of a brand, each once by day and once by night.
    #[must_use]
    pub fn check(&self, brand: &[(&str, &str)]) -> Vec<TooLow> {
        let mut failing: Vec<TooLow> = Vec::new();
        for scheme in Scheme::ALL {
            let palette = self.properties.palette(scheme, brand);
            for pair in &self.pairs {
                let Some(ratio) = ratio(&palette, pair) else {
                    continue;
                };
                let known = failing
                    .iter()
                    .any(|one| one.dark == scheme.dark && one.front == pair.front && one.back == pair.back);
                if known || ratio >= pair.needs.ratio() {
                    continue;
                }
                let (token, suggestion) = self.remedy(&palette, pair, scheme.dark, brand);
                failing.push(TooLow {
                    front: pair.front.clone(),
                    back: pair.back.clone(),
                    needs: pair.needs,
                    dark: scheme.dark,
                    ratio,
                    token,
                    suggestion,
                });
            }
        }
        failing
    }

    /// The brand's value to change, and what to.
    fn remedy(
        &self,
        palette: &Palette<'_>,
        pair: &Pair,
        dark: bool,
        brand: &[(&str, &str)],
    ) -> (String, Option<String>) {
        let mut names = palette.made_of(&pair.front);
        names.extend(palette.made_of(&pair.back));
        let is_written = |name: &&String| brand.iter().any(|(known, _)| known == name);
        let written: Vec<&String> = names.iter().filter(is_written).collect();
        // A value that mends all is worth more than one that mends this pair, whichever of the two colours it makes.
        let tried: Vec<Remedies> = written
            .iter()
            .map(|name| self.remedies(name, pair, dark, brand))
            .collect();
        let choices: [fn(&Remedies) -> &Option<String>; 2] = [|one| &one.of_all, |one| &one.of_this];
        for choice in choices {
            let found = written.iter().zip(&tried);
            let mut found = found.filter_map(|(name, remedies)| Some((*name, choice(remedies).as_ref()?)));
            if let Some((name, suggestion)) = found.next() {
                return (name.clone(), Some(suggestion.clone()));
            }
        }
        let token = written.first().map_or(&pair.front, |name| *name);
        (token.clone(), None)
    }

    /// The nearest lightness of a value at which every pair stands out that the value has a part in, and the nearest
    /// at which this one does and fewer fail than now.
    fn remedies(&self, name: &str, wanted: &Pair, dark: bool, brand: &[(&str, &str)]) -> Remedies {
        let mut remedies = Remedies::default();
        let now = brand.iter().find(|(known, _)| *known == name);
        let Some((colour, notation)) = now.and_then(|(_, now)| Colour::parse(now)) else {
            return remedies;
        };
        let (lightness, chroma, hue) = colour.oklch();
        let before = self.failures(brand);
        for step in 1..=200 {
            for lightness in [
                lightness - f64::from(step) * STEP,
                lightness + f64::from(step) * STEP,
            ] {
                if !(0.0..=1.0).contains(&lightness) {
                    continue;
                }
                let tried = Colour::from_oklch(lightness, chroma, hue)
                    .in_gamut()
                    .write(notation);
                let values: Vec<(&str, &str)> = brand
                    .iter()
                    .map(|(known, value)| (*known, if *known == name { tried.as_str() } else { *value }))
                    .collect();
                let after = self.failures(&values);
                let involves = |failure: &Failure<'_>| failure.made_of.iter().any(|one| one == name);
                if !after.iter().any(involves) {
                    remedies.of_all = Some(tried);
                    return remedies;
                }
                let is_wanted = |failure: &Failure<'_>| {
                    let pair = failure.pair;
                    failure.dark == dark && pair.front == wanted.front && pair.back == wanted.back
                };
                let cured = !after.iter().any(is_wanted);
                let spoils = after.len() >= before.len();
                if remedies.of_this.is_none() && cured && !spoils {
                    remedies.of_this = Some(tried);
                }
            }
        }
        remedies
    }

    fn failures(&self, brand: &[(&str, &str)]) -> Vec<Failure<'_>> {
        let mut failures = Vec::new();
        for scheme in Scheme::ALL {
            let palette = self.properties.palette(scheme, brand);
            for pair in &self.pairs {
                if ratio(&palette, pair).is_some_and(|ratio| ratio < pair.needs.ratio()) {
                    let mut made_of = palette.made_of(&pair.front);
                    made_of.extend(palette.made_of(&pair.back));
                    failures.push(Failure {
                        pair,
                        dark: scheme.dark,
                        made_of,
                    });
                }
            }
        }
        failures
    }
}

fn ratio(palette: &Palette<'_>, pair: &Pair) -> Option<f64> {
    let back = palette.colour(&pair.back)?;
    Some(palette.colour(&pair.front)?.over(back).contrast(back))
}

fn unreadable(pair: &str, name: &str) -> Diagnostic {
    Diagnostic::error("contrast-pair-unknown")
        .with("pair", pair)
        .with("name", name)
}

#[cfg(test)]
mod tests {
    use super::super::{ThemeFiles, built_in_files};
    use super::*;

    const CSS: &str = "@layer brand{:root{--ink:#000;--paper:#fff}}\
        @layer roles{:root{--ground:var(--paper);--quiet:color-mix(in oklab, var(--ink) 70%, var(--paper))}\
        @media (prefers-color-scheme: dark){:root{--ground:var(--ink);--quiet:var(--paper)}}}";

    fn contrast(text: &[&str]) -> (Contrast, Vec<Diagnostic>) {
        let settings = ContrastSettings {
            text: text.iter().map(|pair| (*pair).to_owned()).collect(),
            ..ContrastSettings::default()
        };
        let mut found = Vec::new();
        let styles = [("a.css".to_owned(), CSS.to_owned())];
        (
            Contrast::read(&settings, &styles, "theme.toml", &mut found),
            found,
        )
    }

    #[test]
    fn names_the_pair_by_day_and_by_night_and_proposes_what_passes() {
        let (contrast, found) = contrast(&["quiet on ground"]);
        assert!(found.is_empty());
        assert!(
            contrast
                .check(&[("ink", "#222222"), ("paper", "#ffffff")])
                .is_empty()
        );
        let brand = [("ink", "#777777"), ("paper", "#ffffff")];
        let low = contrast.check(&brand);
        let said: Vec<_> = low.iter().map(|one| (one.dark, one.token.as_str())).collect();
        // By night the same ink is the ground, 4.48 to 1 behind white.
        assert_eq!(said, [(false, "ink"), (true, "ink")]);
        assert!(low[0].ratio < 3.0 && low[1].ratio > 4.4, "{low:?}");
        let proposed = low[0].suggestion.clone().unwrap();
        assert_eq!(low[1].suggestion.as_ref(), Some(&proposed));
        assert!(proposed.starts_with('#'), "{proposed}");
        assert!(
            contrast
                .check(&[("ink", &proposed), ("paper", "#ffffff")])
                .is_empty()
        );
    }

    #[test]
    fn proposes_the_nearest_value_in_the_notation_that_is_there() {
        let (contrast, _) = contrast(&["ink on paper"]);
        let low = contrast.check(&[("ink", "oklch(0.6 0.1 250)"), ("paper", "#ffffff")]);
        let proposed = low[0].suggestion.clone().unwrap();
        assert!(
            proposed.starts_with("oklch(0.5") && proposed.ends_with(" 0.1 250)"),
            "{proposed}"
        );
        let (colour, _) = Colour::parse(&proposed).unwrap();
        let ratio = colour.contrast(Colour::WHITE);
        assert!((4.5..4.7).contains(&ratio), "{proposed}: {ratio}");
    }

    #[test]
    fn proposes_nothing_where_no_lightness_helps() {
        let (contrast, _) = contrast(&["ink on ink"]);
        let low = contrast.check(&[("ink", "#777777"), ("paper", "#ffffff")]);
        assert_eq!(low.len(), 2, "by day and by night");
        assert!(
            low.iter()
                .all(|one| one.token == "ink" && one.suggestion.is_none()),
            "{low:?}"
        );
    }

    #[test]
    fn a_pair_that_the_style_sheets_do_not_have_is_reported() {
        for pair in ["quiet/ground", "shout on ground", "quiet on floor"] {
            let (_, found) = contrast(&[pair]);
            assert_eq!(found.len(), 1, "{pair}");
            assert_eq!(found[0].code, "contrast-pair-unknown");
        }
    }

    #[test]
    fn the_theme_that_is_built_in_passes_without_a_brand() {
        let files: ThemeFiles = built_in_files();
        let theme = super::super::Theme::new(&files, &[]).map_err(|found| format!("{found:?}"));
        let theme = theme.unwrap();
        assert!(theme.contrast.pairs.len() > 20);
        let low = theme.contrast.check(&[]);
        assert!(low.is_empty(), "{low:#?}");
    }
}
