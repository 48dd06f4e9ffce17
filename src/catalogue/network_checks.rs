//! Checks across actors: circles, what associations ask of their members, what campaigns claim, who leads a
//! consortium. Single fields are checked where they are read.

use std::collections::BTreeSet;

use super::association::MemberRequirement;
use super::company::{Company, LinkKind};
use super::kind::Kind;
use super::product::Stage;
use super::reference::Reference;
use super::table::{Id, Row};
use super::ties::Tie;
use super::{Association, Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::source::{FieldPath, Finding};

/// Checks actors against each other.
pub fn check(catalogue: &Catalogue, findings: &mut Vec<Finding>) {
    let mut checks = NetworkChecks { catalogue, findings };
    checks.circles();
    checks.associations();
    checks.consortia();
    checks.campaigns();
}

struct NetworkChecks<'a> {
    catalogue: &'a Catalogue,
    findings: &'a mut Vec<Finding>,
}

impl NetworkChecks<'_> {
    fn report(&mut self, entry: &Entry, path: &FieldPath<'_>, diagnostic: Diagnostic) {
        self.findings.push(Finding::new(&entry.file, path, diagnostic));
    }

    /// Parts of wholes, and firms that back or own each other.
    fn circles(&mut self) {
        let catalogue = self.catalogue;
        let places: Vec<Vec<usize>> = catalogue
            .places
            .iter()
            .map(|(_, place)| place.parent.iter().map(|id| id.row()).collect())
            .collect();
        self.report_circles(Kind::Place, &places, "parent");
        let bodies: Vec<Vec<usize>> = catalogue
            .bodies
            .iter()
            .map(|(_, body)| body.parent.iter().map(|id| id.row()).collect())
            .collect();
        self.report_circles(Kind::Body, &bodies, "parent");
        for kind in [LinkKind::BackedBy, LinkKind::Subsidiary] {
            let companies: Vec<Vec<usize>> = catalogue
                .companies
                .iter()
                .map(|(_, company)| {
                    let links = company.links.iter().filter(|(_, own)| *own == kind);
                    links.map(|(other, _)| other.row()).collect()
                })
                .collect();
            self.report_circles(Kind::Company, &companies, "links");
        }
    }

    fn report_circles(&mut self, kind: Kind, edges: &[Vec<usize>], field: &'static str) {
        let catalogue = self.catalogue;
        let table = catalogue.table(kind);
        for circle in circles(edges) {
            let names: Vec<&str> = circle
                .iter()
                .chain(circle.first())
                .filter_map(|row| table.entry(*row).map(|entry| entry.slug.as_ref()))
                .collect();
            let first = circle.first().and_then(|row| table.entry(*row));
            if let Some(entry) = first {
                let diagnostic = Diagnostic::error("relation-circle").with("way", names.join(" > "));
                self.report(entry, &FieldPath::ROOT.key(field), diagnostic);
            }
        }
    }

    /// Reported at the association, where the editor of the list can see all members that lack something.
    fn associations(&mut self) {
        let catalogue = self.catalogue;
        for (id, association) in catalogue.associations.iter() {
            let own = Reference::to(Kind::Association, id);
            let members: Vec<Reference> = catalogue.ties.naming(own, Tie::MemberOf).collect();
            for member in members {
                let Some(company) = member
                    .id(Kind::Company)
                    .and_then(|id| catalogue.companies.get(id))
                else {
                    continue;
                };
                self.member(association, id, company);
            }
        }
    }

    fn member(&mut self, association: &Association, id: Id<Association>, company: &Company) {
        let day = self.catalogue.date;
        let about = |code: &'static str| {
            Diagnostic::warning(code)
                .with("association", association.slug())
                .with("company", company.slug())
        };
        // The statement that made it a member is where the place is.
        let said_by_association = association
            .members
            .iter()
            .position(|one| self.catalogue.companies.get(*one).map(Row::slug) == Some(company.slug()));
        let mut found = Vec::new();
        for requirement in &association.requires {
            match requirement {
                MemberRequirement::OperatingLicence => {
                    let holds = company
                        .licences
                        .iter()
                        .any(|licence| licence.valid_until.is_none_or(|until| until >= day));
                    if !holds {
                        found.push(about("member-lacks-licence"));
                    }
                }
                MemberRequirement::KnowledgeBased => {
                    if !company.knowledge_based.as_ref().is_some_and(|one| one.holds(day)) {
                        found.push(about("member-lacks-approval"));
                    }
                }
            }
        }
        for scheme in &association.required_schemes {
            let holds = company
                .certificates
                .iter()
                .any(|one| one.scheme == *scheme && one.state(day).holds());
            if let Some(scheme) = self.catalogue.schemes.get(*scheme).filter(|_| !holds) {
                found.push(about("member-lacks-scheme").with("scheme", scheme.slug()));
            }
        }
        let list = FieldPath::ROOT.key("members");
        let member_of = FieldPath::ROOT.key("member_of");
        for diagnostic in found {
            match said_by_association {
                Some(position) => self.report(&association.entry, &list.index(position), diagnostic),
                None => {
                    let position = company.member_of.iter().position(|one| *one == id).unwrap_or(0);
                    self.report(&company.entry, &member_of.index(position), diagnostic);
                }
            }
        }
    }

    fn consortia(&mut self) {
        let catalogue = self.catalogue;
        for (_, consortium) in catalogue.consortia.iter() {
            let is_member = |lead: &Id<Company>| consortium.members.iter().any(|one| one.company == *lead);
            if let Some(lead) = consortium.lead.filter(|lead| !is_member(lead))
                && let Some(company) = catalogue.companies.get(lead)
            {
                let diagnostic = Diagnostic::warning("lead-not-a-member").with("slug", company.slug());
                self.report(&consortium.entry, &FieldPath::ROOT.key("lead"), diagnostic);
            }
            let sizes: Option<Vec<_>> = consortium
                .members
                .iter()
                .map(|member| catalogue.companies.get(member.company)?.size)
                .collect();
            let sizes = sizes.unwrap_or_default();
            let distinct: BTreeSet<_> = sizes.iter().collect();
            if let ([size, _, ..], 1) = (sizes.as_slice(), distinct.len()) {
                let diagnostic = Diagnostic::warning("consortium-one-size").with("size", size.word());
                self.report(&consortium.entry, &FieldPath::ROOT.key("members"), diagnostic);
            }
        }
    }

    fn campaigns(&mut self) {
        let catalogue = self.catalogue;
        for (id, campaign) in catalogue.campaigns.iter() {
            let own = Reference::to(Kind::Campaign, id);
            let products: Vec<Reference> = catalogue.ties.naming(own, Tie::PromotedBy).collect();
            if products.is_empty() && !campaign.entry.archived {
                let path = FieldPath::ROOT.key("product_group");
                self.report(
                    &campaign.entry,
                    &path,
                    Diagnostic::warning("campaign-without-products"),
                );
                continue;
            }
            let Some(claimed) = campaign.claimed_markets else {
                continue;
            };
            let counted = markets_under_contract(catalogue, &products);
            if usize::try_from(claimed).ok() != Some(counted) {
                let diagnostic = Diagnostic::warning("campaign-claim-differs")
                    .with("claimed", claimed.to_string())
                    .with("counted", counted.to_string());
                let path = FieldPath::ROOT.key("claimed_markets");
                self.report(&campaign.entry, &path, diagnostic);
            }
        }
    }
}

/// Number of markets in which at least one of the products is under contract or shipping.
#[must_use]
pub fn markets_under_contract(catalogue: &Catalogue, products: &[Reference]) -> usize {
    let markets: BTreeSet<_> = products
        .iter()
        .filter_map(|product| catalogue.products.get(product.id(Kind::Product)?))
        .flat_map(|product| &product.markets)
        .filter(|presence| presence.stage >= Stage::Contracted)
        .map(|presence| presence.market)
        .collect();
    markets.len()
}

/// Circles of a graph, each once, beginning with its smallest member. Iterative, each edge is followed once.
fn circles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Colour {
        New,
        OnTheWay,
        Done,
    }
    let mut colours = vec![Colour::New; edges.len()];
    let mut found: Vec<Vec<usize>> = Vec::new();
    for start in 0..edges.len() {
        if colours.get(start) != Some(&Colour::New) {
            continue;
        }
        // The way from the start: a row and the next of its edges to follow.
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        if let Some(colour) = colours.get_mut(start) {
            *colour = Colour::OnTheWay;
        }
        while let Some((row, next)) = way.last_mut() {
            let target = edges.get(*row).and_then(|list| list.get(*next)).copied();
            *next += 1;
            let Some(target) = target else {
                if let Some(colour) = colours.get_mut(*row) {
                    *colour = Colour::Done;
                }
                way.pop();
                continue;
            };
            match colours.get(target) {
                Some(Colour::New) => {
                    if let Some(colour) = colours.get_mut(target) {
                        *colour = Colour::OnTheWay;
                    }
                    way.push((target, 0));
                }
                Some(Colour::OnTheWay) => {
                    let rows = way.iter().map(|(row, _)| *row);
                    let mut circle: Vec<usize> = rows.skip_while(|row| *row != target).collect();
                    let smallest = circle
                        .iter()
                        .enumerate()
                        .min_by_key(|(_, row)| **row)
                        .map_or(0, |(position, _)| position);
                    circle.rotate_left(smallest);
                    found.push(circle);
                }
                _ => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn finds_each_circle_once_and_from_its_smallest_member() {
        assert_eq!(circles(&[vec![1], vec![2], vec![0]]), vec![vec![0, 1, 2]]);
        assert_eq!(circles(&[vec![], vec![3], vec![1], vec![2]]), vec![vec![1, 3, 2]]);
    }

    #[test]
    fn a_tree_has_no_circle() {
        assert!(circles(&[vec![], vec![0], vec![0], vec![1, 2]]).is_empty());
    }
}
