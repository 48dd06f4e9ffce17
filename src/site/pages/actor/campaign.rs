//! A campaign's page: what it promotes, who makes that, which markets it reaches, counted and not claimed.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, CellView, PartView, StateKind, TableRowView, TableView};
use super::super::super::words::stage_key;
use super::Said;
use super::shared::{End, time_html};
use crate::catalogue::campaign::Campaign;
use crate::catalogue::product::Stage;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Id, Kind, Market, Product, Reference};

impl Site {
    pub(super) fn said_of_campaign(&self, presenter: &Presenter, campaign: &Campaign) -> Said {
        let day = self.catalogue.date;
        let state = if campaign.runs(day) {
            presenter.state(StateKind::Held, "campaign-running")
        } else if campaign.from.is_some_and(|from| from > day) {
            presenter.state(StateKind::Preparing, "campaign-coming")
        } else {
            presenter.state(StateKind::Missing, "campaign-ended")
        };
        Said {
            kind: presenter.strings.text("campaign").to_owned(),
            place_html: period(presenter, campaign.from, campaign.until),
            states: vec![state],
        }
    }

    pub(super) fn fill_campaign(
        &self,
        site: &LanguageSite,
        own: Reference,
        campaign: &Campaign,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let promoted: Vec<Reference> = self.catalogue.ties.naming(own, Tie::PromotedBy).collect();
        let products: Vec<&Product> = promoted
            .iter()
            .filter_map(|reference| self.catalogue.products.get(reference.id(Kind::Product)?))
            .collect();
        let makers: BTreeSet<_> = products
            .iter()
            .flat_map(|product| &product.makers)
            .map(|maker| Reference::to(Kind::Company, *maker))
            .collect();
        let stages = stages(&products);
        let buying = stages
            .values()
            .filter(|counts| counts.keys().any(|stage| *stage >= Stage::Contracted))
            .count();
        let sectors = campaign.sectors.iter().map(|id| Reference::to(Kind::Sector, *id));
        let claimed = campaign
            .claimed_markets
            .and_then(|claimed| usize::try_from(claimed).ok());
        let facts = [
            presenter.fact_line(
                "reason",
                campaign.reason.as_ref().map(|text| presenter.html(text)),
            ),
            presenter.fact_line(
                "promotes",
                Some(presenter.strings.count("products-count", products.len())),
            ),
            presenter.fact_line(
                "made-by-firms",
                Some(presenter.strings.count("companies-count", makers.len())),
            ),
            presenter.fact_line(
                "markets-buying",
                Some(presenter.strings.count("markets-count", buying)),
            ),
            presenter.fact_line(
                "markets-claimed",
                claimed.map(|claimed| presenter.strings.count("markets-count", claimed)),
            ),
            presenter.fact_links("sectors", self.links_to(site, sectors)),
            presenter.fact_line("subjects", self.tag_names(presenter, &campaign.tags)),
            self.tied(site, own, Tie::SupportedBy, End::Naming, "supported-by"),
        ];
        view.facts.extend(facts.into_iter().flatten());
        view.parts.extend(self.stage_table(site, &stages));
        self.fill_companies(site, makers.into_iter(), "makers", view);
        self.fill_products(site, promoted.into_iter(), "products", view);
    }

    fn stage_table(&self, site: &LanguageSite, stages: &Stages) -> Option<PartView> {
        let presenter = &site.presenter;
        let mut markets: Vec<_> = stages.keys().copied().collect();
        if markets.is_empty() {
            return None;
        }
        markets.sort_by_key(|market| site.market_ranks.get(market.row()).copied());
        let columns = [
            Stage::Planned,
            Stage::Preparing,
            Stage::Registered,
            Stage::Offering,
            Stage::Contracted,
            Stage::Shipping,
        ];
        let rows = markets
            .iter()
            .filter_map(|market| {
                Some(TableRowView {
                    head: self.market_link(presenter, *market)?,
                    cells: columns
                        .iter()
                        .map(|stage| CellView {
                            text_html: stages
                                .get(market)
                                .and_then(|counts| counts.get(stage))
                                .map(|count| presenter.count(*count))
                                .unwrap_or_default(),
                            ..CellView::default()
                        })
                        .collect(),
                })
            })
            .collect();
        let title = presenter.strings.text("markets-by-stage");
        Some(PartView {
            id: "stages".to_owned(),
            title: title.to_owned(),
            table: Some(TableView {
                caption: presenter.strings.text("markets-by-stage-caption").to_owned(),
                corner: presenter.strings.text("market").to_owned(),
                labels: columns
                    .iter()
                    .map(|stage| presenter.strings.text(stage_key(*stage)).to_owned())
                    .collect(),
                columns: columns
                    .iter()
                    .map(|stage| {
                        let words = presenter.strings.text(stage_key(*stage));
                        Presenter::link(None, presenter.isolate(words))
                    })
                    .collect(),
                rows,
                gap: "–".to_owned(),
            }),
            ..PartView::default()
        })
    }
}

type Stages = BTreeMap<Id<Market>, BTreeMap<Stage, usize>>;

/// Number of products per market and stage.
fn stages(products: &[&Product]) -> Stages {
    let mut stages = Stages::new();
    for presence in products.iter().flat_map(|product| &product.markets) {
        let counts = stages.entry(presence.market).or_default();
        *counts.entry(presence.stage).or_default() += 1;
    }
    stages
}

/// From a day to a day.
pub fn period(
    presenter: &Presenter,
    from: Option<crate::language::Date>,
    until: Option<crate::language::Date>,
) -> Option<String> {
    let from = from.map(|day| time_html(&presenter.day(day)));
    let until = until.map(|day| time_html(&presenter.day(day)));
    match (from, until) {
        (Some(from), Some(until)) => Some(
            presenter
                .strings
                .with("from-until", &[("from", from.into()), ("until", until.into())]),
        ),
        (Some(day), None) => Some(format!("{} {day}", presenter.strings.text("since"))),
        (None, Some(day)) => Some(format!("{} {day}", presenter.strings.text("until"))),
        (None, None) => None,
    }
}
