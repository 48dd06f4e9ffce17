//! The records of the portable edition: what an entry is called in every language, its codes, and what it belongs to.

use super::super::Site;
use super::super::language_site::LanguageSite;
use super::super::lists::Facet;
use super::super::presenter::Presenter;
use super::records::Listed;
use crate::catalogue::{Id, Kind, Product};
use crate::search::{IndexFile, PackedFacet, PackedRecord, Synonyms, packs};

/// What a name counts where it is what buyers come for, and where it is not.
const SOUGHT: u32 = 10;
const CLASS: u32 = 12;
const OTHER: u32 = 25;

impl Site {
    /// The index of a language.
    pub(super) fn packs(&self, site: &LanguageSite, synonyms: &Synonyms) -> Vec<IndexFile> {
        let records: Vec<PackedRecord> = self
            .listed(site)
            .into_iter()
            .filter_map(|listed| self.packed(site, &listed, synonyms))
            .collect();
        packs(&self.packed_facets(&site.presenter), &records)
    }

    fn packed(&self, site: &LanguageSite, listed: &Listed<'_>, synonyms: &Synonyms) -> Option<PackedRecord> {
        let presenter = &site.presenter;
        let own = listed.own;
        let entry = self.catalogue.entry(own)?;
        let name = self.name_of(own, entry);
        let (shown, language) = presenter.shown(&name);
        let found = self.found_by(site, own);
        let is_listed = || {
            let product = self.catalogue.products.get(Id::new(own.row));
            product.is_some_and(Product::is_listed)
        };
        let weight = match own.kind {
            Kind::Product if is_listed() => SOUGHT,
            Kind::Company => SOUGHT,
            Kind::Sector | Kind::Market | Kind::Scheme => CLASS,
            _ => OTHER,
        };
        let mut codes: Vec<(String, String)> = Vec::new();
        for code in &found.codes {
            if !codes.iter().any(|(_, known)| known == code) {
                let label = found.facts.iter().find(|fact| fact.value == *code);
                let label = label.map(|fact| fact.label.clone()).unwrap_or_default();
                codes.push((label, code.clone()));
            }
        }
        let names = self.texts(&name);
        let mut keywords = found.keywords;
        keywords.extend(synonyms.of_names(&names));
        Some(PackedRecord {
            slug: entry.slug.to_string(),
            folder: own.kind.folder(),
            kind: presenter.strings.text(own.kind.word()).to_owned(),
            weight,
            name: shown.to_owned(),
            name_language: language.map(|tag| tag.as_str().to_owned()),
            other_names: names,
            codes,
            beside: found.beside,
            keywords,
            filters: listed.filters().collect(),
        })
    }

    /// Facets of products and companies with all their values.
    fn packed_facets(&self, presenter: &Presenter) -> Vec<PackedFacet> {
        let mut groups: Vec<_> = [&self.lists.products, &self.lists.companies]
            .into_iter()
            .flat_map(|lists| &lists.facets)
            .collect();
        groups.sort_by_key(|group| group.facet);
        let mut facets: Vec<PackedFacet> = Vec::new();
        for group in groups {
            let word = group.facet.word();
            if facets.last().is_none_or(|facet| facet.word != word) {
                facets.push(PackedFacet {
                    word,
                    values: Vec::new(),
                });
            }
            let Some(facet) = facets.last_mut() else {
                continue;
            };
            for value in &group.values {
                if !facet.values.iter().any(|(slug, _)| *slug == value.slug) {
                    let name = is_found_by(group.facet).then(|| presenter.label(&value.label).to_owned());
                    facet.values.push((value.slug.clone(), name));
                }
            }
        }
        facets
    }
}

/// True for a facet whose values have names that somebody looks for; sizes and quantities are no names.
fn is_found_by(facet: Facet) -> bool {
    !matches!(
        facet,
        Facet::Order | Facet::Capability | Facet::Size | Facet::Tier | Facet::Role
    )
}
