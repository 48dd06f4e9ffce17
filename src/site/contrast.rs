//! Whether a brand's colours can be read on the theme's pages, said at the place of the colour. What is measured and
//! how is the theme's matter.

use crate::catalogue::{Brand, Catalogue, Row};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{FieldPath, Finding};
use crate::theme::{Needs, Theme, TooLow};

/// Measures the colours of every brand. Those of the brand whose face the site wears must do; those of another one are
/// only warned about, since no page is made of them yet. A site without a brand's colours has the theme's own.
pub fn check(
    catalogue: &Catalogue,
    theme: &Theme,
    findings: &mut Vec<Finding>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut is_dressed = false;
    for (_, brand) in catalogue.brands.iter() {
        let is_worn = catalogue.settings.brand.as_deref() == Some(brand.slug());
        if brand.tokens.is_empty() || (brand.entry.archived && !is_worn) {
            continue;
        }
        is_dressed |= is_worn;
        let path = FieldPath::ROOT.key("tokens");
        for low in theme.contrast.check(&written(brand)) {
            let severity = severity(&low, is_worn);
            let diagnostic = diagnostic(&low, severity);
            findings.push(Finding::new(&brand.entry.file, &path.key(&low.token), diagnostic));
        }
        faces(brand, theme, is_worn, findings);
    }
    if !is_dressed {
        for low in theme.contrast.check(&[]) {
            let diagnostic = diagnostic(&low, severity(&low, true));
            diagnostics.push(diagnostic.at(theme.contrast.file.as_str(), None));
        }
    }
}

/// The palettes that the brand has in markets: what is too low there and not everywhere.
fn faces(brand: &Brand, theme: &Theme, is_worn: bool, findings: &mut Vec<Finding>) {
    let list = FieldPath::ROOT.key("markets");
    let everywhere = theme.contrast.check(&written(brand));
    for face in brand.faces.iter().filter(|face| !face.tokens.is_empty()) {
        let here = list.index(face.position);
        let path = here.key("tokens");
        for low in theme.contrast.check(&brand.tokens_in(Some(face.market))) {
            let same = |one: &TooLow| (&one.front, &one.back, one.dark) == (&low.front, &low.back, low.dark);
            if everywhere.iter().any(same) {
                continue;
            }
            let diagnostic = diagnostic(&low, severity(&low, is_worn));
            // The colour that is to blame may be one that the market has in common with all others.
            let own = face
                .tokens
                .contains_key(low.token.as_str())
                .then(|| path.key(&low.token));
            let place = own.as_ref().unwrap_or(&path);
            findings.push(Finding::new(&brand.entry.file, place, diagnostic));
        }
    }
}

fn written(brand: &Brand) -> Vec<(&str, &str)> {
    let tokens = brand.tokens.iter();
    tokens.map(|(name, value)| (*name, value.as_ref())).collect()
}

fn severity(low: &TooLow, is_worn: bool) -> Severity {
    match low.needs {
        Needs::Text | Needs::LargeText if is_worn => Severity::Error,
        _ => Severity::Warning,
    }
}

fn diagnostic(low: &TooLow, severity: Severity) -> Diagnostic {
    let needs = match low.needs {
        Needs::Text => "text",
        Needs::LargeText => "large",
        Needs::Graphics => "graphics",
    };
    // Cut, not rounded: 4.499 is not 4.5.
    let ratio = (low.ratio * 100.0).floor() / 100.0;
    let diagnostic = Diagnostic::error("contrast-too-low")
        .with("front", low.front.as_str())
        .with("back", low.back.as_str())
        .with("scheme", if low.dark { "dark" } else { "light" })
        .with("ratio", ratio.to_string())
        .with("needs", needs)
        .with("needed", low.needs.ratio().to_string())
        .with("token", low.token.as_str());
    let diagnostic = match &low.suggestion {
        Some(suggestion) => diagnostic.with("suggestion", suggestion.as_str()),
        None => diagnostic,
    };
    Diagnostic {
        severity,
        ..diagnostic
    }
}
