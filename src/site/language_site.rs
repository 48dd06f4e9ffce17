//! What all pages of one language share, made once: the presenter, the frame, orders of lists, cards.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::documents::Frame;
use super::fragments::Fragments;
use super::lists::{Facet, FacetValue, Lists, in_order, ranks, row_number};
use super::names::market_name;
use super::presenter::Presenter;
use super::view::PictureView;
use crate::catalogue::{Catalogue, Kind, Reference, Relations, Resolve, Table};
use crate::theme::{Context, Value};

/// A list: of a kind, whole or narrowed by the value of a facet at a position.
pub type ListKey = (Kind, Option<(Facet, usize)>);

/// One language of the site. What costs time to make is shared with sites in which one entry differs.
pub struct LanguageSite {
    pub presenter: Arc<Presenter>,
    /// What templates see as `site`; empty until the frame is made.
    pub site_value: Value,
    /// Rank of every entry in this language's order.
    pub product_ranks: Arc<Vec<u32>>,
    pub company_ranks: Arc<Vec<u32>>,
    pub market_ranks: Arc<Vec<u32>>,
    pub scheme_ranks: Arc<Vec<u32>>,
    /// Rows of each list of products and companies, whole or by a facet's value, in this language's order.
    pub ordered: Arc<BTreeMap<ListKey, Vec<u32>>>,
    /// Positions of each facet's values in this language's order.
    pub facet_values: Arc<BTreeMap<(Kind, Facet), Vec<usize>>>,
    /// Rows of the products of each sector, in this language's order.
    pub products_of_sector: Arc<Vec<Vec<u32>>>,
    /// Rows of each kind of actor, in this language's order; archived entries are left out.
    actors: Arc<BTreeMap<Kind, Vec<u32>>>,
    /// The place of each row in that order.
    actor_ranks: Arc<BTreeMap<Kind, Vec<u32>>>,
    /// What stands for the site where a page without a picture of its own is shared.
    pub picture: Option<PictureView>,
    /// Cards and rows that many pages show.
    pub fragments: Fragments,
    /// What documents share, once one is asked for.
    pub frame: OnceLock<Arc<Frame>>,
}

impl LanguageSite {
    /// Sorts everything for one language.
    #[must_use]
    pub fn new(presenter: Presenter, catalogue: &Catalogue) -> LanguageSite {
        let markets = catalogue.markets.iter().map(|(id, market)| {
            let name = presenter.raw(&market_name(market)).to_owned();
            (id.row(), market.entry.weight, Cow::Owned(name))
        });
        let market_ranks = ranks(markets, catalogue.markets.len(), &presenter);
        let actors: BTreeMap<Kind, Vec<u32>> = Kind::ACTORS
            .into_iter()
            .map(|kind| (kind, actor_order(catalogue, kind, &presenter)))
            .collect();
        LanguageSite {
            site_value: Value::none(),
            product_ranks: Arc::new(ranks_of(&catalogue.products, &presenter)),
            company_ranks: Arc::new(ranks_of(&catalogue.companies, &presenter)),
            market_ranks: Arc::new(market_ranks),
            scheme_ranks: Arc::new(ranks_of(&catalogue.schemes, &presenter)),
            fragments: Fragments::of(
                catalogue.products.len(),
                catalogue.companies.len(),
                catalogue.needs.len(),
            ),
            frame: OnceLock::new(),
            actor_ranks: Arc::new(
                actors
                    .iter()
                    .map(|(kind, order)| (*kind, positions(order, catalogue.table(*kind).count())))
                    .collect(),
            ),
            actors: Arc::new(actors),
            ordered: Arc::default(),
            facet_values: Arc::default(),
            picture: None,
            products_of_sector: Arc::default(),
            presenter: Arc::new(presenter),
        }
    }

    /// The same orders without a card or a frame, for a catalogue of the same entries of which one changed.
    #[must_use]
    pub fn emptied(&self) -> LanguageSite {
        LanguageSite {
            presenter: self.presenter.clone(),
            site_value: Value::none(),
            product_ranks: self.product_ranks.clone(),
            company_ranks: self.company_ranks.clone(),
            market_ranks: self.market_ranks.clone(),
            scheme_ranks: self.scheme_ranks.clone(),
            ordered: self.ordered.clone(),
            facet_values: self.facet_values.clone(),
            products_of_sector: self.products_of_sector.clone(),
            actors: self.actors.clone(),
            actor_ranks: self.actor_ranks.clone(),
            picture: None,
            fragments: self.fragments.emptied(),
            frame: OnceLock::new(),
        }
    }

    /// What every template is given, on a page that has this way to the site's root.
    #[must_use]
    pub fn context(&self, root: &str) -> Context {
        let mut context = Context::new();
        context.insert_value("site", self.site_value.clone());
        context.insert_value("s", self.presenter.strings.map().clone());
        context.insert("lang", self.presenter.tag.as_str());
        context.insert("root", root);
        context
    }

    /// The place of an actor in this language's order; archived entries come last.
    #[must_use]
    pub fn actor_rank(&self, actor: Reference) -> u32 {
        let ranks = self.actor_ranks.get(&actor.kind);
        let rank = ranks.and_then(|ranks| ranks.get(actor.row));
        rank.copied().unwrap_or(u32::MAX)
    }

    /// Rows of a kind of actor, in this language's order.
    #[must_use]
    pub fn actor_order(&self, kind: Kind) -> &[u32] {
        self.actors.get(&kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// Puts every list into the language's order, once for all its pages.
    pub fn order(&mut self, lists: &Lists, relations: &Relations) {
        let (mut ordered, mut facet_values) = (BTreeMap::new(), BTreeMap::new());
        let kinds = [
            (Kind::Product, &lists.products, &self.product_ranks),
            (Kind::Company, &lists.companies, &self.company_ranks),
        ];
        for (kind, lists, ranks) in kinds {
            ordered.insert((kind, None), in_order(&lists.all, ranks));
            for group in &lists.facets {
                facet_values.insert((kind, group.facet), order_of(&group.values, &self.presenter));
                for (position, value) in group.values.iter().enumerate() {
                    let key = (kind, Some((group.facet, position)));
                    ordered.insert(key, in_order(&value.rows, ranks));
                }
            }
        }
        let products_of_sector = relations
            .products_of_sector
            .iter()
            .map(|ids| {
                let rows: Vec<u32> = ids.iter().filter_map(|id| u32::try_from(id.row()).ok()).collect();
                in_order(&rows, &self.product_ranks)
            })
            .collect();
        self.ordered = Arc::new(ordered);
        self.facet_values = Arc::new(facet_values);
        self.products_of_sector = Arc::new(products_of_sector);
    }
}

fn ranks_of<T: Resolve>(table: &Table<T>, presenter: &Presenter) -> Vec<u32> {
    let names = table.iter().map(|(id, row)| {
        let entry = row.entry();
        (id.row(), entry.weight, Cow::Borrowed(presenter.raw(&entry.name)))
    });
    ranks(names, table.len(), presenter)
}

/// Positions of a facet's values: by the order that their kind has, then by name.
fn order_of(values: &[FacetValue], presenter: &Presenter) -> Vec<usize> {
    let collator = &presenter.formatters.collator;
    let mut keys: Vec<(usize, Vec<u8>, usize)> = values
        .iter()
        .enumerate()
        .map(|(position, value)| {
            let name = collator.sort_key(presenter.label(&value.label));
            (value.order, name, position)
        })
        .collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, _, position)| position).collect()
}

/// Rows of a kind by weight and name; events by their day, the next and latest first.
fn actor_order(catalogue: &Catalogue, kind: Kind, presenter: &Presenter) -> Vec<u32> {
    let table = catalogue.table(kind);
    let names = table
        .rows()
        .map(|(row, entry)| (row, entry.weight, Cow::Borrowed(presenter.raw(&entry.name))));
    let ranks = ranks(names, table.count(), presenter);
    let living = table.rows().filter(|(_, entry)| !entry.archived);
    let mut rows: Vec<u32> = living.map(|(row, _)| row_number(row)).collect();
    rows.sort_by_key(|row| {
        let day = (kind == Kind::Event)
            .then(|| {
                catalogue
                    .events
                    .get(crate::catalogue::Id::new(*row as usize))?
                    .from
            })
            .flatten();
        (std::cmp::Reverse(day), ranks.get(*row as usize).copied())
    });
    rows
}

/// Where each of `count` rows stands in an order.
fn positions(order: &[u32], count: usize) -> Vec<u32> {
    let mut positions = vec![u32::MAX; count];
    for (position, row) in (0u32..).zip(order) {
        if let Some(slot) = positions.get_mut(*row as usize) {
            *slot = position;
        }
    }
    positions
}
