//! What each entry is found by, and what is shown of it. Names and codes weigh most, then what the entry belongs to,
//! then its summary and its facts. Bodies are not searched: they would make the index four times as large.

use serde_json::{Value, json};

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::lists::{KindLists, in_order, row_number};
use super::super::names::{market_name, scheme_short};
use super::facts::Fact;
use crate::catalogue::{AnyTable, Entry, Id, Kind, Product, Reference, Text};
use crate::language::LanguageTag;
use crate::search::{Content, Record, Synonyms, Weight};

/// The facet that every record has: of which kind the entry is.
pub const WHAT: &str = "what";

/// Facts shown where one of them is what was searched for.
const FACTS: usize = 24;

/// Facets that a row has, each with its values.
type Facets<'a> = Vec<(&'static str, Vec<&'a str>)>;

impl Site {
    /// Words that mean the same, in all languages.
    pub(super) fn synonyms(&self) -> Synonyms {
        Synonyms::new(self.catalogue.glossary.rows.iter().map(|row| {
            let words = row.iter().flat_map(|(_, words)| words);
            words.map(Box::as_ref).collect()
        }))
    }

    /// The records of entries, in their order.
    pub(super) fn records(
        &self,
        site: &LanguageSite,
        listed: &[Listed<'_>],
        synonyms: &Synonyms,
    ) -> Vec<Record> {
        listed
            .iter()
            .filter_map(|listed| self.record(site, listed, synonyms))
            .collect()
    }

    /// What can be found: products in the order of their list, companies, and all other kinds.
    pub(super) fn listed(&self, site: &LanguageSite) -> Vec<Listed<'_>> {
        let mut listed = Vec::new();
        for kind in Kind::ALL {
            let table = self.catalogue.table(kind);
            let mut facets = match kind {
                Kind::Product => facets_of(&self.lists.products, table.count()),
                Kind::Company => facets_of(&self.lists.companies, table.count()),
                _ => Vec::new(),
            };
            for row in self.order_of(site, kind, table) {
                let own = Reference {
                    kind,
                    row: row as usize,
                };
                let facets = facets.get_mut(own.row).map(std::mem::take).unwrap_or_default();
                listed.push(Listed { own, facets });
            }
        }
        listed
    }

    /// Rows of the entries that are not archived, in the language's order where there is one.
    fn order_of(&self, site: &LanguageSite, kind: Kind, table: &dyn AnyTable) -> Vec<u32> {
        let living = table.entries().enumerate();
        let living = living.filter(|(_, entry)| !entry.archived);
        let rows: Vec<u32> = living.map(|(row, _)| row_number(row)).collect();
        match kind {
            Kind::Product => in_order(&rows, &site.product_ranks),
            Kind::Company => in_order(&rows, &site.company_ranks),
            Kind::Market => in_order(&rows, &site.market_ranks),
            Kind::Scheme => in_order(&rows, &site.scheme_ranks),
            Kind::Sector | Kind::Brand | Kind::Page => rows,
            actor => site.actor_order(actor).to_vec(),
        }
    }

    fn record(&self, site: &LanguageSite, listed: &Listed<'_>, synonyms: &Synonyms) -> Option<Record> {
        let own = listed.own;
        let presenter = &site.presenter;
        let tag = presenter.tag;
        let entry = self.catalogue.entry(own)?;
        let name = self.name_of(own, entry);
        let found = self.found_by(site, own);
        let mut content = Content::default();
        let to_be_had = || {
            let product = self.catalogue.products.get(Id::new(own.row));
            product.is_some_and(Product::is_listed)
        };
        let (weight, other) = match own.kind {
            Kind::Product if to_be_had() => (Weight::Name, Weight::OtherName),
            Kind::Company => (Weight::Name, Weight::OtherName),
            Kind::Sector | Kind::Market | Kind::Scheme => (Weight::ClassName, Weight::OtherName),
            _ => (Weight::LesserName, Weight::Keyword),
        };
        content.add(weight, presenter.raw(&name));
        for code in &found.codes {
            content.code(code);
        }
        for text in self.texts(&name) {
            content.add(other, &text);
        }
        for word in &found.keywords {
            content.add(Weight::Keyword, word);
        }
        content.add(Weight::Keyword, presenter.strings.text(own.kind.word()));
        let summary = entry.summary.as_ref();
        if let Some(summary) = summary {
            content.add(Weight::Text, presenter.raw(summary));
        }
        for fact in &found.facts {
            content.add(Weight::Text, &fact.label);
            content.add(Weight::Text, &fact.value);
        }
        for text in &found.texts {
            content.add(Weight::Text, text);
        }
        let facts: Vec<Value> = found
            .facts
            .iter()
            .take(FACTS)
            .map(|fact| json!([fact.label, fact.value]))
            .collect();
        let shown = json!([
            address::entry(tag.as_str(), own.kind, &entry.slug),
            self.shown(site, &name),
            presenter.strings.text(own.kind.word()),
            found.beside,
            summary.map(|summary| self.shown(site, summary)),
            facts,
        ]);
        let mut filters = vec![(WHAT, vec![own.kind.folder().to_owned()])];
        filters.extend(listed.filters());
        Some(Record {
            shown: shown.to_string(),
            content: content.finish(synonyms),
            filters,
        })
    }

    /// A text with the language that it is in when that is not the page's.
    fn shown(&self, site: &LanguageSite, text: &Text) -> Value {
        match site.presenter.shown(text) {
            (text, None) => text.into(),
            (text, Some(other)) => json!([text, other.as_str()]),
        }
    }

    /// A text in all languages of the site. Others, which only editions have, are nothing that its visitors could read.
    pub fn texts(&self, text: &Text) -> Vec<String> {
        let is_own = |tag: LanguageTag| self.languages.iter().any(|site| site.presenter.tag == tag);
        text.iter()
            .filter(|(tag, _)| tag.is_none_or(is_own))
            .map(|(_, text)| text.to_owned())
            .collect()
    }

    pub(super) fn name_of(&self, own: Reference, entry: &Entry) -> Text {
        let market = own.id(Kind::Market).and_then(|id| self.catalogue.markets.get(id));
        market.map_or_else(|| entry.name.clone(), market_name)
    }

    /// What else an entry is found by.
    pub(super) fn found_by(&self, site: &LanguageSite, own: Reference) -> Found {
        match own.kind {
            Kind::Product => self.product_found_by(site, Id::new(own.row)),
            Kind::Company => self.company_found_by(site, Id::new(own.row)),
            Kind::Market => {
                let market = self.catalogue.markets.get(Id::new(own.row));
                let country = market.and_then(|market| market.country);
                Found {
                    codes: country
                        .iter()
                        .map(|country| country.alpha2().to_owned())
                        .collect(),
                    keywords: country
                        .iter()
                        .flat_map(|country| [country.name("fa"), country.name("en")])
                        .map(str::to_owned)
                        .collect(),
                    ..Found::default()
                }
            }
            Kind::Scheme => {
                let scheme = self.catalogue.schemes.get(Id::new(own.row));
                Found {
                    codes: scheme
                        .iter()
                        .flat_map(|scheme| self.texts(&scheme_short(scheme)))
                        .collect(),
                    ..Found::default()
                }
            }
            Kind::Need => {
                let need = self.catalogue.needs.get(Id::new(own.row));
                let problem = need.and_then(|need| need.problem.as_ref());
                Found {
                    texts: problem
                        .map(|text| site.presenter.raw(text).to_owned())
                        .into_iter()
                        .collect(),
                    ..Found::default()
                }
            }
            _ => Found::default(),
        }
    }
}

/// An entry that can be found, and the values it has by facet.
pub struct Listed<'a> {
    pub own: Reference,
    pub facets: Facets<'a>,
}

impl Listed<'_> {
    /// Its facets as records hold them.
    pub fn filters(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        self.facets.iter().map(|(facet, values)| {
            let values = values.iter().map(|value| (*value).to_owned());
            (*facet, values.collect())
        })
    }
}

/// What an entry is found by beside its name and summary.
#[derive(Debug, Default)]
pub struct Found {
    pub codes: Vec<String>,
    pub keywords: Vec<String>,
    pub facts: Vec<Fact>,
    /// Found by and never shown.
    pub texts: Vec<String>,
    /// Shown behind the kind: the maker, the town.
    pub beside: String,
}

/// Values by row, out of rows by value.
fn facets_of(lists: &KindLists, count: usize) -> Vec<Facets<'_>> {
    let mut facets: Vec<Facets<'_>> = vec![Vec::new(); count];
    for group in &lists.facets {
        for value in &group.values {
            for row in &value.rows {
                let Some(own) = facets.get_mut(*row as usize) else {
                    continue;
                };
                match own.last_mut().filter(|(word, _)| *word == group.facet.word()) {
                    Some((_, values)) => values.push(value.slug.as_str()),
                    None => own.push((group.facet.word(), vec![value.slug.as_str()])),
                }
            }
        }
    }
    facets
}
