//! What can only be checked when all entries are there: repeated codes, circles, rights to a mark, sectors
//! of the wrong level. Single fields are checked where they are read.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::brand::Brand;
use super::certificate::Certificate;
use super::kind::Kind;
use super::product::{Availability, Product};
use super::relations::{MarkState, UnmetRule, unmet_rules};
use super::scheme::AppliesTo;
use super::sector::Sector;
use super::table::{AnyTable, Id, Row};
use super::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::source::{FieldPath, Finding};

/// Checks entries against each other.
pub fn check(catalogue: &Catalogue, findings: &mut Vec<Finding>) {
    let mut checks = Checks { catalogue, findings };
    checks.sectors();
    checks.codes();
    for (id, product) in catalogue.products.iter() {
        checks.product(id, product);
        checks.certificates(&product.entry, &product.certificates, true);
    }
    for (_, company) in catalogue.companies.iter() {
        checks.certificates(&company.entry, &company.certificates, false);
    }
    for table in catalogue.tables() {
        checks.aliases(table);
    }
    checks.site_brand();
    super::grants::check(catalogue, findings);
}

struct Checks<'a> {
    catalogue: &'a Catalogue,
    findings: &'a mut Vec<Finding>,
}

impl Checks<'_> {
    fn report(&mut self, entry: &Entry, path: &FieldPath<'_>, diagnostic: Diagnostic) {
        self.findings.push(Finding::new(&entry.file, path, diagnostic));
    }

    fn sectors(&mut self) {
        let sectors = &self.catalogue.sectors;
        let path = FieldPath::ROOT.key("parent");
        for (_, sector) in sectors.iter() {
            let Some(parent) = sector.parent else { continue };
            if sectors.get(parent).is_some_and(|parent| parent.parent.is_some()) {
                let slug = sectors
                    .get(parent)
                    .map(|parent| parent.slug().to_owned())
                    .unwrap_or_default();
                self.report(
                    &sector.entry,
                    &path,
                    Diagnostic::error("sector-too-deep").with("slug", slug),
                );
            }
        }
    }

    /// GTINs are unique in the world, stock numbers within a maker.
    fn codes(&mut self) {
        let mut gtins: BTreeMap<String, &str> = BTreeMap::new();
        let mut stock_numbers: BTreeMap<(usize, String), &str> = BTreeMap::new();
        for (_, product) in self.catalogue.products.iter() {
            if let Some(gtin) = &product.gtin
                && let Some(other) = gtins.insert(gtin.to_gtin14(), product.slug())
            {
                let diagnostic = Diagnostic::error("gtin-twice")
                    .with("value", gtin.as_str())
                    .with("other", other);
                self.report(&product.entry, &FieldPath::ROOT.key("gtin"), diagnostic);
            }
            let maker = product.makers.first().map(|maker| maker.row());
            if let (Some(sku), Some(maker)) = (&product.sku, maker)
                && let Some(other) = stock_numbers.insert((maker, sku.to_lowercase()), product.slug())
            {
                let diagnostic = Diagnostic::error("sku-twice")
                    .with("value", sku.as_ref())
                    .with("other", other);
                self.report(&product.entry, &FieldPath::ROOT.key("sku"), diagnostic);
            }
        }
    }

    fn product(&mut self, id: Id<Product>, product: &Product) {
        let root = FieldPath::ROOT;
        if let Some(sector) = product.sector {
            let leaves = super::Relations::list(&self.catalogue.relations.leaves_of_sector, sector);
            if !leaves.is_empty() {
                let names: Vec<&str> = self
                    .catalogue
                    .sectors
                    .of(leaves)
                    .map(|(_, leaf): (_, &Sector)| leaf.slug())
                    .collect();
                let diagnostic = Diagnostic::error("sector-not-leaf")
                    .with(
                        "slug",
                        self.catalogue
                            .sectors
                            .get(sector)
                            .map(|s| s.slug().to_owned())
                            .unwrap_or_default(),
                    )
                    .with("known", names.join(", "));
                self.report(&product.entry, &root.key("sector"), diagnostic);
            }
        }
        if let Some(field) = self.circle(id, product) {
            let diagnostic = Diagnostic::error("successor-circle")
                .with("field", field)
                .with("slug", product.slug());
            self.report(&product.entry, &root.key(field), diagnostic);
        }
        let discontinued = product.availability == Availability::Discontinued;
        let has_successor = self
            .catalogue
            .relations
            .successor_of
            .get(id.row())
            .copied()
            .flatten()
            .is_some();
        if discontinued && !has_successor {
            let diagnostic = Diagnostic::warning("discontinued-without-successor");
            self.report(&product.entry, &root.key("availability"), diagnostic);
        }
        self.grants(id, product);
    }

    /// The field of a product that makes the way from older to newer products come back to it: by
    /// `successor` alone, by `replaces` alone, or by both together.
    fn circle(&self, id: Id<Product>, product: &Product) -> Option<&'static str> {
        let products = &self.catalogue.products;
        let newer = &self.catalogue.relations.successor_of;
        if self.returns_to(id, |id| products.get(id)?.successor) {
            return Some("successor");
        }
        if self.returns_to(id, |id| products.get(id)?.replaces) {
            return Some("replaces");
        }
        if !self.returns_to(id, |id| newer.get(id.row()).copied().flatten()) {
            return None;
        }
        match (product.successor, product.replaces) {
            (Some(_), _) => Some("successor"),
            (None, Some(_)) => Some("replaces"),
            // Others say so of this one, and are told.
            (None, None) => None,
        }
    }

    /// True when following `next` comes back to `start`; bounded by the number of products.
    fn returns_to(&self, start: Id<Product>, next: impl Fn(Id<Product>) -> Option<Id<Product>>) -> bool {
        let mut here = next(start);
        for _ in 0..self.catalogue.products.len() {
            match here {
                None => return false,
                Some(id) if id == start => return true,
                Some(id) => here = next(id),
            }
        }
        false
    }

    fn grants(&mut self, id: Id<Product>, product: &Product) {
        let list = FieldPath::ROOT.key("brands");
        for (position, grant) in product.grants.iter().enumerate() {
            let Some(brand) = self.catalogue.brands.get(grant.brand) else {
                continue;
            };
            let marks = super::Relations::list(&self.catalogue.relations.marks_of_product, id);
            let state = marks.get(position).copied();
            if state != Some(MarkState::RulesUnmet) {
                continue;
            }
            let here = list.index(position);
            for rule in unmet_rules(self.catalogue, product, brand) {
                let diagnostic = self.unmet(brand, &rule);
                self.report(&product.entry, &here.key("brand"), diagnostic);
            }
        }
    }

    fn unmet(&self, brand: &Brand, rule: &UnmetRule) -> Diagnostic {
        let (word, detail) = match rule {
            UnmetRule::Scheme(scheme) => (
                "scheme",
                self.catalogue
                    .schemes
                    .get(*scheme)
                    .map(|scheme| scheme.slug().to_owned())
                    .unwrap_or_default(),
            ),
            UnmetRule::KnowledgeBased => ("knowledge-based", String::new()),
            UnmetRule::CheckTooOld => (
                "check-age",
                brand
                    .rules
                    .check_max_age_months
                    .map(|months| months.to_string())
                    .unwrap_or_default(),
            ),
            UnmetRule::Origin => (
                "origin",
                brand
                    .rules
                    .origin
                    .map(|c| c.alpha2().to_owned())
                    .unwrap_or_default(),
            ),
            UnmetRule::Sector => ("sector", String::new()),
        };
        // Time alone makes a right lapse: the mark disappears by itself, the build goes on.
        Diagnostic::warning("brand-rule-unmet")
            .with("brand", brand.slug())
            .with("rule", word)
            .with("detail", detail)
    }

    fn certificates(&mut self, entry: &Entry, certificates: &[Certificate], of_product: bool) {
        let list = FieldPath::ROOT.key("certificates");
        for (position, certificate) in certificates.iter().enumerate() {
            let Some(scheme) = self.catalogue.schemes.get(certificate.scheme) else {
                continue;
            };
            let here = list.index(position);
            let about_product = matches!(scheme.applies_to, AppliesTo::Product | AppliesTo::Shipment);
            if of_product && !about_product {
                let diagnostic =
                    Diagnostic::warning("certificate-wrong-subject").with("scheme", scheme.slug());
                self.report(entry, &here.key("scheme"), diagnostic);
            }
            let (Some(issued), Some(until), Some(years)) =
                (certificate.issued, certificate.valid_until, scheme.max_years)
            else {
                continue;
            };
            if until > issued.add_months(years * 12) {
                let diagnostic = Diagnostic::warning("certificate-too-long")
                    .with("scheme", scheme.slug())
                    .with("years", years.to_string());
                self.report(entry, &here.key("valid_until"), diagnostic);
            }
        }
    }

    fn aliases(&mut self, table: &dyn AnyTable) {
        let mut taken: BTreeMap<&str, Arc<str>> = BTreeMap::new();
        let list = FieldPath::ROOT.key("aliases");
        for entry in table.entries() {
            for (position, alias) in entry.aliases.iter().enumerate() {
                let other = match table.row_of(alias) {
                    Some(_) => Some(Arc::from(alias.as_ref())),
                    None => taken.insert(alias, entry.slug.clone()),
                };
                if let Some(other) = other {
                    let diagnostic = Diagnostic::error("alias-taken")
                        .with("alias", alias.as_ref())
                        .with("other", format!("{}/{other}", table.kind().folder()));
                    self.findings
                        .push(Finding::new(&entry.file, &list.index(position), diagnostic));
                }
            }
        }
    }

    /// `site.toml` names the brand whose face the site wears.
    fn site_brand(&mut self) {
        let Some(brand) = &self.catalogue.settings.brand else {
            return;
        };
        if self.catalogue.brands.find(brand).is_some() {
            return;
        }
        let known = self.catalogue.brands.iter().map(|(_, brand)| brand.slug());
        let diagnostic = Diagnostic::error("reference-unknown")
            .with("kind", Kind::Brand.word())
            .with("slug", brand.as_str());
        let diagnostic = super::codes::suggest(diagnostic, crate::vocabulary::suggest::nearest(brand, known));
        let file: Arc<str> = crate::settings::SETTINGS_FILE.into();
        self.findings
            .push(Finding::new(&file, &FieldPath::ROOT, diagnostic));
    }
}
