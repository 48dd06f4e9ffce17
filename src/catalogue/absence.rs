//! Entries that cannot stand alone are hidden with what they lean on: a product whose makers or whose sector
//! are not there on the day, a sector whose parent is not. They come back by themselves, with a note until
//! then. References to drafts and to nothing are mistakes, and are left for resolving to report.

use super::kind::Kind;
use super::load::RawKind;
use super::names::Hidden;
use super::product::RawProduct;
use super::sector::RawSector;
use super::value::Scalar;
use crate::diagnostic::Diagnostic;
use crate::source::{FieldPath, Finding};
use crate::{catalogue::company::RawCompany, catalogue::entry::RawEntry};

/// Why an entry is hidden with another one: the field, and the entry that it names.
struct Absence {
    field: &'static str,
    kind: Kind,
    slug: String,
}

/// Hides sectors below a sector that is not there on the day. Sectors have two levels, so once is enough.
pub fn hide_sectors(sectors: &mut RawKind<RawSector>, findings: &mut Vec<Finding>) {
    let absences = find(sectors, |sector| {
        let slug = absent(sector.parent.as_ref(), sectors)?;
        Some(Absence {
            field: "parent",
            kind: Kind::Sector,
            slug,
        })
    });
    hide(sectors, absences, findings);
}

/// Hides products none of whose makers, or whose sector, is there on the day.
pub fn hide_products(
    products: &mut RawKind<RawProduct>,
    companies: &RawKind<RawCompany>,
    sectors: &RawKind<RawSector>,
    findings: &mut Vec<Finding>,
) {
    let absences = find(products, |product| {
        let (field, makers) = match &product.company {
            Some(_) => ("company", product.company.as_slice()),
            None => ("makers", product.makers.as_ref()),
        };
        let away: Vec<String> = makers
            .iter()
            .filter_map(|maker| absent(Some(maker), companies))
            .collect();
        if !away.is_empty() && away.len() == makers.len() {
            return Some(Absence {
                field,
                kind: Kind::Company,
                slug: away.join(", "),
            });
        }
        let slug = absent(product.sector.as_ref(), sectors)?;
        Some(Absence {
            field: "sector",
            kind: Kind::Sector,
            slug,
        })
    });
    hide(products, absences, findings);
}

/// The slug, when it names an entry that is not there on the day.
fn absent<R: RawEntry>(slug: Option<&Scalar>, kind: &RawKind<R>) -> Option<String> {
    let slug = slug.and_then(Scalar::text)?;
    (kind.hidden(slug) == Some(Hidden::NotOnThisDay)).then(|| slug.to_owned())
}

/// For every entry in order, why it has to go.
fn find<R: RawEntry>(kind: &RawKind<R>, why: impl Fn(&R) -> Option<Absence>) -> Vec<Option<Absence>> {
    kind.raw().map(why).collect()
}

fn hide<R: RawEntry>(kind: &mut RawKind<R>, absences: Vec<Option<Absence>>, findings: &mut Vec<Finding>) {
    let mut absences = absences.into_iter();
    kind.hide_some(|file| {
        let Some(absence) = absences.next().flatten() else {
            return false;
        };
        let diagnostic = Diagnostic::note("hidden-with-reference")
            .with("kind", absence.kind.word())
            .with("slug", absence.slug);
        findings.push(Finding::new(
            file,
            &FieldPath::ROOT.key(absence.field),
            diagnostic,
        ));
        true
    });
}
