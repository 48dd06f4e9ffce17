//! Rights to a brand's mark beside each other: the address at which each can be verified, grants that run at the same
//! time, revocations of nothing. Whether a product may show a mark today is said in `relations`.

use std::collections::BTreeMap;

use super::brand::Brand;
use super::product::{Grant, Product};
use super::table::Id;
use super::{Catalogue, Row};
use crate::diagnostic::Diagnostic;
use crate::language::slug::slug_of_number;
use crate::source::{FieldPath, Finding};

/// A grant: the product, and its position among the product's grants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantKey {
    pub product: Id<Product>,
    pub position: usize,
}

/// The last part of a grant's address: its number, or brand and product where it has none.
#[must_use]
pub fn slug(catalogue: &Catalogue, product: &Product, grant: &Grant) -> String {
    let number = grant.reference.as_deref().and_then(slug_of_number);
    number.unwrap_or_else(|| {
        let brand = catalogue.brands.get(grant.brand).map_or("", Row::slug);
        format!("{brand}-{}", product.slug())
    })
}

fn all(catalogue: &Catalogue) -> impl Iterator<Item = (GrantKey, &Product, &Grant)> {
    catalogue.products.iter().flat_map(|(id, product)| {
        let grants = product.grants.iter().enumerate();
        grants.map(move |(position, grant)| {
            let key = GrantKey {
                product: id,
                position,
            };
            (key, product, grant)
        })
    })
}

/// Every grant by the last part of its address, in order; of two that want one address, the first.
#[must_use]
pub fn addresses(catalogue: &Catalogue) -> Vec<(String, GrantKey)> {
    let mut by_slug: BTreeMap<String, GrantKey> = BTreeMap::new();
    for (key, product, grant) in all(catalogue) {
        by_slug.entry(slug(catalogue, product, grant)).or_insert(key);
    }
    by_slug.into_iter().collect()
}

/// Checks grants against each other and against revocations.
pub fn check(catalogue: &Catalogue, findings: &mut Vec<Finding>) {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let list = FieldPath::ROOT.key("brands");
    for (key, product, grant) in all(catalogue) {
        let here = list.index(key.position);
        let own = slug(catalogue, product, grant);
        if let Some(other) = taken.get(&own) {
            let diagnostic = Diagnostic::error("grant-address-twice")
                .with("address", format!("v/{own}/"))
                .with("other", *other);
            findings.push(Finding::new(&product.entry.file, &here.key("ref"), diagnostic));
        } else {
            taken.insert(own, product.slug());
        }
        let earlier = product.grants.iter().take(key.position);
        let other = earlier.rev().find(|other| overlap(other, grant));
        if let Some(other) = other {
            let diagnostic = overlapping(catalogue, other, grant);
            findings.push(Finding::new(
                &product.entry.file,
                &here.key("granted_on"),
                diagnostic,
            ));
        }
    }
    for (id, brand) in catalogue.brands.iter() {
        revocations(catalogue, id, brand, findings);
    }
}

/// Two grants of one brand that share a day. A grant that ends before it begins shares none; that is reported where it
/// is read.
fn overlap(one: &Grant, two: &Grant) -> bool {
    let is_backwards = |grant: &Grant| match (grant.granted_on, grant.valid_until) {
        (Some(from), Some(until)) => until < from,
        _ => false,
    };
    let begins_in_time = |one: &Grant, two: &Grant| match (one.granted_on, two.valid_until) {
        (Some(from), Some(until)) => from <= until,
        _ => true,
    };
    one.brand == two.brand
        && !is_backwards(one)
        && !is_backwards(two)
        && begins_in_time(one, two)
        && begins_in_time(two, one)
}

fn overlapping(catalogue: &Catalogue, one: &Grant, two: &Grant) -> Diagnostic {
    let brand = catalogue.brands.get(one.brand).map_or("", Row::slug);
    // The first day that both have; without one, both have run for ever.
    let from = one.granted_on.max(two.granted_on).unwrap_or(catalogue.date);
    let diagnostic = Diagnostic::warning("grants-overlap")
        .with("brand", brand)
        .with("from", from.to_iso());
    match one.valid_until {
        Some(until) => diagnostic.with("until", until.to_iso()),
        None => diagnostic,
    }
}

/// A product that has grants of the brand, none of which ran on the day on which it was taken back: a slip in one of the
/// days would leave the mark where it is.
fn revocations(catalogue: &Catalogue, id: Id<Brand>, brand: &Brand, findings: &mut Vec<Finding>) {
    let list = FieldPath::ROOT.key("revoked");
    for (position, revocation) in brand.revocations.iter().enumerate() {
        let Some(product) = catalogue.products.get(revocation.product) else {
            continue;
        };
        let mut grants = product.grants.iter().filter(|grant| grant.brand == id).peekable();
        if grants.peek().is_some() && !grants.any(|grant| grant.runs(revocation.on)) {
            let diagnostic = Diagnostic::warning("revocation-without-grant")
                .with("date", revocation.on.to_iso())
                .with("product", product.slug());
            let path = list.index(position);
            findings.push(Finding::new(&brand.entry.file, &path.key("on"), diagnostic));
        }
    }
}
