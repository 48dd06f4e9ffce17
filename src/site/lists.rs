//! Which entries stand in which list, and in which order in each language. Lists are indices over the
//! catalogue, made once; a page of a list only takes its slice.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::facets;
use super::presenter::Presenter;
use crate::catalogue::{Catalogue, Kind, Resolve, Table, Text};

/// Entries on one page of a list.
pub const PAGE_SIZE: usize = 24;

/// What a list can be narrowed down by. Order is the order of the facets on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Sector,
    /// Products: ready for this market. Companies: with products ready for it.
    Market,
    Scheme,
    Kind,
    /// Products: the maker's types. Companies: their own.
    Type,
    Capability,
    Size,
    Place,
    Brand,
    /// Products: a campaign that runs and promotes them.
    Campaign,
    /// Companies: the tier of an approval as knowledge-based that holds.
    Tier,
    /// Companies: what they are among others.
    Role,
    /// Companies: the park or town that they work in.
    Site,
    /// Companies: an association that they are members of.
    Association,
}

impl Facet {
    /// The word in addresses: `/products/by/market/om/`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Facet::Sector => "sector",
            Facet::Market => "market",
            Facet::Scheme => "scheme",
            Facet::Kind => "kind",
            Facet::Type => "type",
            Facet::Capability => "capability",
            Facet::Size => "size",
            Facet::Place => "place",
            Facet::Brand => "brand",
            Facet::Campaign => "campaign",
            Facet::Tier => "tier",
            Facet::Role => "role",
            Facet::Site => "site",
            Facet::Association => "association",
        }
    }
}

/// How a facet's value is called.
#[derive(Debug, Clone)]
pub enum FacetLabel {
    /// A name from an entry.
    Text(Text),
    /// A key of the strings.
    Key(String),
    /// A name of the vocabulary: Persian, English, Arabic, Russian.
    Names(crate::vocabulary::Names),
}

/// A value with its entries.
#[derive(Debug, Clone)]
pub struct FacetValue {
    pub slug: String,
    /// Its place among the others, before its name: sectors and sizes have an order of their own.
    pub order: usize,
    pub label: FacetLabel,
    /// Rows of the entries, in the order of their slugs.
    pub rows: Vec<u32>,
}

/// One facet of one kind; only values with entries.
#[derive(Debug, Clone)]
pub struct FacetGroup {
    pub facet: Facet,
    pub values: Vec<FacetValue>,
}

/// All lists of a kind.
#[derive(Debug, Default)]
pub struct KindLists {
    /// Rows in the whole list, in the order of their slugs.
    pub all: Vec<u32>,
    pub facets: Vec<FacetGroup>,
}

/// All lists of the site.
#[derive(Debug, Default)]
pub struct Lists {
    pub products: KindLists,
    pub companies: KindLists,
    /// Rows of the markets that are not archived.
    pub markets: Vec<u32>,
    /// Rows of the schemes that are not archived.
    pub schemes: Vec<u32>,
}

pub fn row_number(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

/// Collects rows under values, values in the order of a key that the caller chooses.
#[derive(Default)]
pub struct Collector {
    groups: BTreeMap<Facet, Values>,
}

/// Values of a facet by the order that the caller chose and their slug.
type Values = BTreeMap<(usize, String), (FacetLabel, Vec<u32>)>;

impl Collector {
    pub fn add(
        &mut self,
        facet: Facet,
        order: usize,
        slug: &str,
        label: impl FnOnce() -> FacetLabel,
        row: u32,
    ) {
        let values = self.groups.entry(facet).or_default();
        let (_, rows) = values
            .entry((order, slug.to_owned()))
            .or_insert_with(|| (label(), Vec::new()));
        if rows.last() != Some(&row) {
            rows.push(row);
        }
    }

    pub fn finish(self) -> Vec<FacetGroup> {
        self.groups
            .into_iter()
            .map(|(facet, values)| FacetGroup {
                facet,
                values: values
                    .into_iter()
                    .map(|((order, slug), (label, rows))| FacetValue {
                        slug,
                        order,
                        label,
                        rows,
                    })
                    .collect(),
            })
            .collect()
    }
}

impl Lists {
    /// Makes all lists of a catalogue.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Lists {
        Lists {
            products: facets::products(catalogue),
            companies: facets::companies(catalogue),
            markets: living(&catalogue.markets),
            schemes: living(&catalogue.schemes),
        }
    }

    /// The lists of a market's edition: narrowed only where there is more than a page to narrow, and by nothing that all
    /// entries have in common.
    #[must_use]
    pub fn of_edition(catalogue: &Catalogue) -> Lists {
        let mut lists = Lists::of(catalogue);
        for kind in [&mut lists.products, &mut lists.companies] {
            let all = kind.all.len();
            if all <= PAGE_SIZE {
                kind.facets.clear();
            }
            for group in &mut kind.facets {
                group.values.retain(|value| value.rows.len() < all);
            }
            kind.facets.retain(|group| !group.values.is_empty());
        }
        lists
    }

    /// The lists of a kind; products and companies have facets, the others are short.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Option<&KindLists> {
        match kind {
            Kind::Product => Some(&self.products),
            Kind::Company => Some(&self.companies),
            _ => None,
        }
    }
}

/// Rows of the entries that are not archived.
fn living<T: Resolve>(table: &Table<T>) -> Vec<u32> {
    let living = table.iter().filter(|(_, row)| !row.entry().archived);
    living.map(|(id, _)| row_number(id.row())).collect()
}

/// Place of every row of a kind in the language's order: weight first, then the name as CLDR sorts it. Of `count` rows
/// those that are not among `rows` come last.
#[must_use]
pub fn ranks<'a>(
    rows: impl Iterator<Item = (usize, i64, Cow<'a, str>)>,
    count: usize,
    presenter: &Presenter,
) -> Vec<u32> {
    let mut keys: Vec<(std::cmp::Reverse<i64>, Vec<u8>, u32)> = rows
        .map(|(row, weight, name)| {
            (
                std::cmp::Reverse(weight),
                presenter.formatters.collator.sort_key(&name),
                row_number(row),
            )
        })
        .collect();
    keys.sort_unstable();
    let mut ranks = vec![u32::MAX; count];
    for (rank, (_, _, row)) in keys.iter().enumerate() {
        if let Some(slot) = ranks.get_mut(*row as usize) {
            *slot = row_number(rank);
        }
    }
    ranks
}

/// Rows in the order of their ranks.
#[must_use]
pub fn in_order(rows: &[u32], ranks: &[u32]) -> Vec<u32> {
    let mut ordered = rows.to_vec();
    ordered.sort_unstable_by_key(|row| ranks.get(*row as usize).copied().unwrap_or(u32::MAX));
    ordered
}

/// Number of pages of a list; an empty list has one, which says so.
#[must_use]
pub fn pages(entries: usize) -> usize {
    entries.div_ceil(PAGE_SIZE).max(1)
}

/// Page numbers that a pager shows on page `current` of `total`: near ones, and every `k`th, so that any page
/// is two clicks away.
#[must_use]
pub fn pager_numbers(current: usize, total: usize) -> Vec<usize> {
    if total <= 12 {
        return (1..=total).collect();
    }
    // Stepping stones every `step` pages, and around each page everything up to half a step away.
    let step = (1..=total).find(|step| step * step >= total).unwrap_or(1);
    let reach = step.div_ceil(2).max(2);
    (1..=total)
        .filter(|number| {
            *number == 1 || *number == total || number % step == 0 || number.abs_diff(current) <= reach
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_page_is_two_clicks_away() {
        for total in [1, 12, 13, 40, 417, 5000] {
            let every: Vec<Vec<usize>> = (1..=total).map(|current| pager_numbers(current, total)).collect();
            for current in [1, total / 3 + 1, total] {
                let mut reached = vec![false; total + 1];
                for first in &every[current - 1] {
                    for second in &every[first - 1] {
                        reached[*second] = true;
                    }
                }
                assert!(
                    reached[1..].iter().all(|reached| *reached),
                    "from {current} of {total}"
                );
            }
        }
    }

    #[test]
    fn pagers_stay_short() {
        assert!(pager_numbers(200, 417).len() < 50);
    }
}
