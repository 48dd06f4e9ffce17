//! Delivery terms that make sense for a market: those that its products quote, as far as goods travel there that way.

use std::collections::BTreeMap;

use super::super::Site;
use super::super::presenter::Presenter;
use super::super::view::MarketTermView;
use crate::catalogue::corridor::CorridorMode;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Id, Kind, Market, Product, Reference};

impl Site {
    /// The terms that `products` quote, those of most products first. Terms for ships alone are left out where it is
    /// known how goods get there and no way is by sea.
    pub(super) fn market_terms<'a>(
        &self,
        presenter: &Presenter,
        id: Id<Market>,
        products: impl Iterator<Item = &'a Product>,
    ) -> Vec<MarketTermView> {
        let by_sea = self.is_reached_by_sea(id);
        let mut counts: BTreeMap<&'static str, (usize, String)> = BTreeMap::new();
        for product in products {
            let mut seen = Vec::new();
            for term in &product.delivery_terms {
                let rule = term.rule;
                if seen.contains(&rule) || (rule.is_sea_only() && !by_sea) {
                    continue;
                }
                seen.push(rule);
                let name = || rule.names().get(presenter.words()).to_owned();
                let (count, _) = counts.entry(rule.code()).or_insert_with(|| (0, name()));
                *count += 1;
            }
        }
        let mut terms: Vec<(usize, &'static str, String)> = counts
            .into_iter()
            .map(|(code, (count, name))| (count, code, name))
            .collect();
        terms.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        terms
            .into_iter()
            .map(|(count, code, name)| MarketTermView {
                code_html: presenter.code(code),
                name,
                count: presenter.strings.count("products-count", count),
            })
            .collect()
    }

    fn is_reached_by_sea(&self, id: Id<Market>) -> bool {
        let own = Reference::to(Kind::Market, id);
        let ways = self.catalogue.ties.naming(own, Tie::LeadsTo);
        let mut ways = ways
            .filter_map(|way| self.catalogue.corridors.get(way.id(Kind::Corridor)?))
            .peekable();
        ways.peek().is_none() || ways.any(|way| way.modes.contains(&CorridorMode::Sea))
    }
}
