//! What colours the custom properties of a style sheet come to, with the brand's own values put in: the part of CSS
//! that a theme needs to derive its roles (`var`, `color-mix` in `OKLab`, `oklch(from …)`), and no more. A value that
//! says something else has no colour here.

use lightningcss::printer::PrinterOptions;
use lightningcss::properties::Property;
use lightningcss::properties::custom::CustomPropertyName;
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use lightningcss::traits::ToCss;

use crate::vocabulary::colour::Colour;

/// The layer that the brand's values are written into. It comes first, so that every other one is stronger.
const BRAND_LAYER: &str = "brand";

/// How deep functions and references may stand inside each other; a reference to itself ends here.
const DEPTH_LIMIT: usize = 32;

/// By day or by night, in a browser that has relative colours or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme {
    pub dark: bool,
    pub modern: bool,
}

impl Scheme {
    pub const ALL: [Scheme; 4] = [
        Scheme::new(false, true),
        Scheme::new(true, true),
        Scheme::new(false, false),
        Scheme::new(true, false),
    ];

    const fn new(dark: bool, modern: bool) -> Scheme {
        Scheme { dark, modern }
    }
}

/// A custom property of the root as one rule sets it.
#[derive(Debug, Clone)]
struct Setting {
    name: String,
    value: String,
    in_brand_layer: bool,
    when: Condition,
}

#[derive(Debug, Clone, Copy, Default)]
struct Condition {
    dark: bool,
    modern: bool,
}

/// The custom properties of a style sheet's root, with their conditions.
#[derive(Debug, Default)]
pub struct Properties {
    settings: Vec<Setting>,
}

impl Properties {
    /// Reads style sheets; one that is not CSS is left out here and reported where the sheet is built.
    pub fn read(styles: &[(String, String)]) -> Properties {
        let mut settings = Vec::new();
        for (_, css) in styles {
            if let Ok(sheet) = StyleSheet::parse(css, ParserOptions::default()) {
                collect(&sheet.rules, false, Condition::default(), 0, &mut settings);
            }
        }
        Properties { settings }
    }

    /// The values that hold in a scheme, with the brand's own in their layer.
    pub fn palette<'a>(&'a self, scheme: Scheme, brand: &[(&'a str, &'a str)]) -> Palette<'a> {
        let holds = |setting: &&Setting| {
            (!setting.when.dark || scheme.dark) && (!setting.when.modern || scheme.modern)
        };
        let of_layer = |brand: bool| {
            let settings = self.settings.iter().filter(holds);
            settings
                .filter(move |setting| setting.in_brand_layer == brand)
                .map(|setting| (setting.name.as_str(), setting.value.as_str()))
        };
        let mut values: Vec<(&str, &str)> = of_layer(true).collect();
        values.extend(brand);
        values.extend(of_layer(false));
        Palette { values }
    }
}

fn collect(
    rules: &CssRuleList<'_>,
    in_brand_layer: bool,
    when: Condition,
    depth: usize,
    settings: &mut Vec<Setting>,
) {
    if depth > DEPTH_LIMIT {
        return;
    }
    let printed = |one: &dyn Fn() -> Option<String>| one().unwrap_or_default();
    for rule in &rules.0 {
        match rule {
            CssRule::LayerBlock(layer) => {
                let name = printed(&|| layer.name.as_ref()?.to_css_string(PrinterOptions::default()).ok());
                let is_brand = name == BRAND_LAYER;
                collect(&layer.rules, is_brand, when, depth + 1, settings);
            }
            CssRule::Media(media) => {
                let query = printed(&|| media.query.to_css_string(PrinterOptions::default()).ok());
                // Paper and widths are no schemes of colour.
                let inside = match query.as_str() {
                    "(prefers-color-scheme: dark)" => Condition { dark: true, ..when },
                    _ => continue,
                };
                collect(&media.rules, in_brand_layer, inside, depth + 1, settings);
            }
            CssRule::Supports(supports) => {
                let inside = Condition { modern: true, ..when };
                collect(&supports.rules, in_brand_layer, inside, depth + 1, settings);
            }
            CssRule::Style(style) => {
                let selector = printed(&|| style.selectors.to_css_string(PrinterOptions::default()).ok());
                if selector != ":root" {
                    continue;
                }
                for property in &style.declarations.declarations {
                    let Property::Custom(custom) = property else {
                        continue;
                    };
                    let CustomPropertyName::Custom(name) = &custom.name else {
                        continue;
                    };
                    let value = property.value_to_css_string(PrinterOptions::default());
                    settings.push(Setting {
                        name: name.as_ref().trim_start_matches('-').to_owned(),
                        value: value.unwrap_or_default(),
                        in_brand_layer,
                        when,
                    });
                }
            }
            _ => {}
        }
    }
}

/// Custom properties with one value each; a later one is stronger.
pub struct Palette<'a> {
    values: Vec<(&'a str, &'a str)>,
}

impl Palette<'_> {
    /// The colour of a property, by its name without `--`.
    pub fn colour(&self, name: &str) -> Option<Colour> {
        self.evaluate(self.value(name)?, 0)
    }

    /// Properties that a property is made of, itself first, in the order in which its value names them.
    pub fn made_of(&self, name: &str) -> Vec<String> {
        let mut names = vec![name.to_owned()];
        let mut next = 0;
        while let Some(value) = names.get(next).map(|name| self.value(name).unwrap_or_default()) {
            for rest in value.split("var(--").skip(1) {
                let end = rest.find([')', ',']).unwrap_or(rest.len());
                let name = rest.get(..end).unwrap_or_default().trim();
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
            next += 1;
        }
        names
    }

    fn value(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().rev().find(|(known, _)| *known == name);
        found.map(|(_, value)| *value)
    }

    fn evaluate(&self, value: &str, depth: usize) -> Option<Colour> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let value = value.trim();
        match value {
            "black" => return Some(Colour::BLACK),
            "white" => return Some(Colour::WHITE),
            "transparent" => return Some(Colour::TRANSPARENT),
            _ => {}
        }
        if let Some(inside) = function(value, "var") {
            let name = inside.trim().strip_prefix("--")?;
            return self.evaluate(self.value(name)?, depth + 1);
        }
        if let Some(inside) = function(value, "color-mix") {
            return self.mix(inside, depth);
        }
        if let Some(inside) = function(value, "oklch")
            && let Some(rest) = inside.trim().strip_prefix("from ")
        {
            return self.relative(rest, depth);
        }
        Colour::parse_with_alpha(value).map(|(colour, _)| colour)
    }

    /// `in oklab, one 40%, two`; the shares of both parts must come to a whole.
    fn mix(&self, inside: &str, depth: usize) -> Option<Colour> {
        let parts = split(inside, |c| c == ',');
        let [space, one, two] = parts.as_slice() else {
            return None;
        };
        if space.trim() != "in oklab" {
            return None;
        }
        let part = |written: &str| -> Option<(Colour, Option<f64>)> {
            let pieces = split(written, char::is_whitespace);
            match pieces.as_slice() {
                [colour] => Some((self.evaluate(colour, depth + 1)?, None)),
                [colour, share] => {
                    let share: f64 = share.strip_suffix('%')?.parse().ok()?;
                    Some((self.evaluate(colour, depth + 1)?, Some(share / 100.0)))
                }
                _ => None,
            }
        };
        let ((one, share), (two, rest)) = (part(one)?, part(two)?);
        let share = match (share, rest) {
            (None, None) => 0.5,
            (Some(share), None) => share,
            (None, Some(rest)) => 1.0 - rest,
            (Some(share), Some(rest)) if (share + rest - 1.0).abs() < 0.000_1 => share,
            _ => return None,
        };
        Some(one.mix(share, two))
    }

    /// `colour lightness chroma hue`, each a number, a channel's letter, or the smaller or larger of two.
    fn relative(&self, inside: &str, depth: usize) -> Option<Colour> {
        let parts = split(inside, char::is_whitespace);
        let [origin, lightness, chroma, hue] = parts.as_slice() else {
            return None;
        };
        let (l, c, h) = self.evaluate(origin, depth + 1)?.oklch();
        let channel = |written: &str, whole: f64| -> Option<f64> {
            let single = |written: &str| match written.trim() {
                "l" => Some(l),
                "c" => Some(c),
                "h" => Some(h),
                number => match number.strip_suffix('%') {
                    Some(share) => Some(share.parse::<f64>().ok()? / 100.0 * whole),
                    None => number.parse().ok(),
                },
            };
            let two = |inside: &str, choose: fn(f64, f64) -> f64| {
                let parts = split(inside, |c| c == ',');
                match parts.as_slice() {
                    [one, two] => Some(choose(single(one)?, single(two)?)),
                    _ => None,
                }
            };
            match (function(written, "min"), function(written, "max")) {
                (Some(inside), _) => two(inside, f64::min),
                (_, Some(inside)) => two(inside, f64::max),
                _ => single(written),
            }
        };
        let (lightness, chroma) = (channel(lightness, 1.0)?, channel(chroma, 0.4)?);
        Some(Colour::from_oklch(lightness, chroma, channel(hue, 360.0)?))
    }
}

/// What stands inside `name(…)`.
fn function<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    value.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')
}

/// Parts between separators that stand outside all brackets; empty ones are left out.
fn split(text: &str, is_separator: impl Fn(char) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 && is_separator(c) => {
                parts.push(text.get(start..at).unwrap_or_default());
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "@layer brand, roles;\
        @layer brand{:root{--ink:#000000;--paper:#ffffff;--blue:oklch(0.45 0.3 264)}}\
        @layer roles{:root{--text:var(--ink);--grey:color-mix(in oklab, var(--ink) 50%, var(--paper));\
        --veil:color-mix(in oklab, var(--ink) 12%, transparent);--loop:var(--pool);--pool:var(--loop);--gap:4px}\
        @media (prefers-color-scheme: dark){:root{--text:color-mix(in oklab, var(--paper) 90%, black)}\
        @supports (color: oklch(from red l c h)){:root{--link:oklch(from var(--blue) 0.79 min(c, 0.1) h)}}}\
        @media print{:root{--text:#123456}}}";

    fn properties() -> Properties {
        Properties::read(&[("a.css".to_owned(), CSS.to_owned())])
    }

    #[track_caller]
    fn shows(scheme: Scheme, brand: &[(&str, &str)], name: &str, expected: Option<&str>) {
        let properties = properties();
        let colour = properties.palette(scheme, brand).colour(name);
        assert_eq!(colour.map(Colour::hexadecimal).as_deref(), expected);
    }

    #[test]
    fn derives_roles_as_a_browser_does() {
        let [day, night, _, old_night] = Scheme::ALL;
        shows(day, &[], "text", Some("#000000"));
        shows(day, &[], "grey", Some("#636363"));
        shows(day, &[("ink", "#ffffff")], "grey", Some("#ffffff"));
        shows(night, &[], "text", Some("#dedede"));
        let link = Colour::from_oklch(0.79, 0.1, 264.0).hexadecimal();
        shows(night, &[], "link", Some(&link));
        shows(old_night, &[], "link", None);
    }

    #[test]
    fn what_is_no_colour_has_none() {
        for name in ["gap", "loop", "unknown"] {
            shows(Scheme::ALL[0], &[], name, None);
        }
    }

    #[test]
    fn tells_what_a_role_is_made_of() {
        let properties = properties();
        let palette = properties.palette(Scheme::ALL[0], &[]);
        assert_eq!(palette.made_of("grey"), ["grey", "ink", "paper"]);
        assert_eq!(palette.made_of("loop"), ["loop", "pool"]);
    }
}
