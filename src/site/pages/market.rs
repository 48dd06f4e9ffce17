//! A market's page: readiness first.

use super::super::Site;
use super::super::address;
use super::super::cards::{groups, stage_key};
use super::super::language_site::LanguageSite;
use super::super::names::{market_name, scheme_short};
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured;
use super::super::view::{
    AskView, DemandView, FaceView, MarketView, ReadinessRowView, RequirementView, Section, SisterCityView,
    StageRowView, StageView, StateKind, StateView,
};
use super::parts::{Letter, contact, meta_description, payments};
use crate::catalogue::market::{Requirement, RequirementKind, SisterCity};
use crate::catalogue::product::Stage;
use crate::catalogue::readiness::{RequirementState, requirement_state};
use crate::catalogue::relations::MarketProduct;
use crate::catalogue::{Id, Kind, Market, Product, Relations, Row};
use crate::language::{Date, LanguageTag};

/// Rows of the readiness table and of each stage; the static list has them all.
const ROWS: usize = 60;

impl Site {
    pub(super) fn market(
        &self,
        site: &LanguageSite,
        id: Id<Market>,
        market: &Market,
        root: &str,
    ) -> MarketView {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let entry = &market.entry;
        let tag = presenter.tag.as_str();
        let name = market_name(market);
        let own = format!("markets/{}/", market.slug());
        let products = Relations::list(&self.catalogue.relations.products_of_market, id);
        let (ready, preparing) = self.market_counts(id);
        let crumbs = vec![
            Presenter::link(
                Some(address::list(tag, Kind::Market)),
                presenter.isolate(strings.text("markets")),
            ),
            Presenter::link(None, presenter.html(&name)),
        ];
        let languages: Vec<String> = market
            .languages
            .iter()
            .map(|language| language.name(presenter.words()).to_owned())
            .collect();
        let currencies: Vec<String> = market
            .currencies
            .iter()
            .map(|currency| {
                let name = presenter.isolate(currency.name(presenter.words()));
                format!("{name} ({})", presenter.code(currency.code()))
            })
            .collect();
        let list = address::facet(tag, Kind::Product, "market", market.slug());
        MarketView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: strings.with("title-market", &[("name", presenter.raw(&name).into())]),
                    description: meta_description(presenter, entry),
                    section: Section::Markets,
                    json_ld: Some(structured::crumbs(self, &crumbs, &format!("{tag}/{own}"))),
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    ..PageFacts::default()
                },
            ),
            name_html: presenter.html(&name),
            summary: entry.summary.as_ref().map(|text| presenter.block(text)),
            face: self.face(market),
            ready: strings.count("products-ready", ready),
            preparing: (preparing > 0).then(|| strings.count("products-preparing", preparing)),
            notice: market.notice.as_ref().map(|text| presenter.block(text)),
            total: u32::try_from(products.len()).unwrap_or(u32::MAX),
            products_path: self.find(&list).map(|_| list),
            requirements: market
                .requirements
                .iter()
                .map(|one| self.requirement(presenter, one))
                .collect(),
            readiness: self.readiness(site, market, products),
            stages: self.stages(site, products),
            payments: payments(presenter, &market.payments),
            demand: market
                .demand
                .iter()
                .map(|one| DemandView {
                    text_html: presenter.html(&one.text),
                    since: one.since.map(|day| presenter.day(day)),
                    source_html: one.source.as_ref().map(|text| presenter.html(text)),
                })
                .collect(),
            sister_cities: market
                .sister_cities
                .iter()
                .map(|one| sister_city(presenter, one))
                .collect(),
            groups_html: groups(presenter, market),
            languages: (!languages.is_empty()).then(|| presenter.join(&languages)),
            currencies_html: (!currencies.is_empty()).then(|| presenter.join(&currencies)),
            time_zone_html: market.time_zone.as_ref().map(|zone| presenter.latin(zone)),
            holidays_html: market.holidays.as_ref().map(|text| presenter.html(text)),
            body: self.body(site, entry, root, 1),
            ask: self.ask_for_market(presenter, market),
            trust: self.trust(presenter, entry),
        }
    }

    /// The brand's face in the market's own first language that it is written in.
    fn face(&self, market: &Market) -> Option<FaceView> {
        let (name, tagline) = market.presentation.as_ref()?;
        let name = name.as_ref()?;
        let (tag, text) = market
            .languages
            .iter()
            .filter_map(|language| LanguageTag::parse(language.tag()))
            .find_map(|tag| Some((tag, name.get(tag)?)))?;
        let locale = crate::language::Locale::new(tag.as_str()).ok()?;
        Some(FaceView {
            name_html: crate::language::bidi::escape_html(text).into_owned(),
            tagline_html: tagline
                .as_ref()
                .and_then(|tagline| tagline.get(tag))
                .map(|text| crate::language::bidi::escape_html(text).into_owned()),
            lang: tag.as_str().to_owned(),
            dir: locale.direction().as_str().to_owned(),
        })
    }

    fn requirement(&self, presenter: &Presenter, requirement: &Requirement) -> RequirementView {
        let sectors: Vec<String> = requirement
            .for_sectors
            .iter()
            .filter_map(|id| {
                Some(
                    presenter
                        .raw(&self.catalogue.sectors.get(*id)?.entry.name)
                        .to_owned(),
                )
            })
            .collect();
        let key = match requirement.kind {
            RequirementKind::Mandatory => "requirement-mandatory",
            RequirementKind::Usual => "requirement-usual",
            RequirementKind::PerShipment => "requirement-per-shipment",
        };
        let scheme = self.catalogue.schemes.get(requirement.scheme);
        RequirementView {
            scheme: self
                .scheme_link(presenter, requirement.scheme)
                .unwrap_or_default(),
            short_name: scheme
                .map(|scheme| presenter.plain(&scheme_short(scheme)))
                .unwrap_or_default(),
            kind: presenter.strings.text(key).to_owned(),
            sectors: (!sectors.is_empty()).then(|| presenter.join(&sectors)),
            source_html: requirement.source.as_ref().map(|text| presenter.html(text)),
            checked_on: requirement.checked_on.map(|day| presenter.day(day)),
        }
    }

    fn readiness(
        &self,
        site: &LanguageSite,
        market: &Market,
        products: &[MarketProduct],
    ) -> Vec<ReadinessRowView> {
        if market.requirements.is_empty() {
            return Vec::new();
        }
        let presenter = &site.presenter;
        let mut ordered: Vec<&MarketProduct> = products.iter().collect();
        ordered.sort_by_key(|one| {
            (
                std::cmp::Reverse(one.stage),
                site.product_ranks.get(one.product.row()).copied(),
            )
        });
        ordered
            .into_iter()
            .take(ROWS)
            .filter_map(|one| {
                let product = self.catalogue.products.get(one.product)?;
                Some(ReadinessRowView {
                    product: self.product_link(presenter, one.product)?,
                    maker_html: self.maker_name(presenter, product),
                    cells: market
                        .requirements
                        .iter()
                        .map(|requirement| {
                            requirement_view(
                                presenter,
                                requirement_state(&self.catalogue, requirement, product),
                            )
                        })
                        .collect(),
                })
            })
            .collect()
    }

    fn maker_name(&self, presenter: &Presenter, product: &Product) -> String {
        let maker = product
            .makers
            .first()
            .and_then(|maker| self.catalogue.companies.get(*maker));
        maker
            .map(|maker| presenter.html(&maker.entry.name))
            .unwrap_or_default()
    }

    fn stages(&self, site: &LanguageSite, products: &[MarketProduct]) -> Vec<StageView> {
        let presenter = &site.presenter;
        let stages = [
            Stage::Shipping,
            Stage::Contracted,
            Stage::Offering,
            Stage::Registered,
            Stage::Preparing,
            Stage::Planned,
        ];
        let mut views = Vec::new();
        for stage in stages {
            let mut at_stage: Vec<&MarketProduct> =
                products.iter().filter(|one| one.stage == stage).collect();
            if at_stage.is_empty() {
                continue;
            }
            at_stage.sort_by_key(|one| site.product_ranks.get(one.product.row()).copied());
            let kind = if stage >= Stage::Registered {
                StateKind::Held
            } else {
                StateKind::Preparing
            };
            views.push(StageView {
                state: presenter.state(kind, stage_key(stage)),
                rows: at_stage
                    .into_iter()
                    .take(ROWS)
                    .filter_map(|one| self.stage_row(presenter, one))
                    .collect(),
            });
        }
        views
    }

    fn stage_row(&self, presenter: &Presenter, one: &MarketProduct) -> Option<StageRowView> {
        let product = self.catalogue.products.get(one.product)?;
        let presence = product.markets.get(one.presence)?;
        Some(StageRowView {
            product: self.product_link(presenter, one.product)?,
            maker_html: self.maker_name(presenter, product),
            since: presence.since.map(|day| presenter.day(day)),
            registration_html: presence
                .registration_number
                .as_ref()
                .map(|code| presenter.code(code)),
            valid_until: presence.valid_until.map(|day| presenter.paper_day(day)),
            note_html: presence.note.as_ref().map(|text| presenter.html(text)),
        })
    }

    fn ask_for_market(&self, presenter: &Presenter, market: &Market) -> Option<AskView> {
        let name = market_name(market);
        let subject = presenter.strings.with(
            "inquiry-subject",
            &[("name", presenter.raw(&name).to_owned().into())],
        );
        let own = &market.contact;
        if own.email.is_none() && own.phone.is_none() && own.whatsapp.is_none() {
            return self.hub_contact(presenter, Some(&subject));
        }
        let letter = Letter {
            subject,
            lines: vec![presenter.strings.text("inquiry-greeting").to_owned()],
        };
        let title = self
            .catalogue
            .settings
            .title
            .get(&presenter.tag)
            .map_or("", String::as_str);
        Some(AskView {
            name_html: presenter.isolate(title),
            ..contact(presenter, own, &letter)
        })
    }
}

fn requirement_view(presenter: &Presenter, state: RequirementState) -> StateView {
    let (kind, key) = match state {
        RequirementState::Held(_) => (StateKind::Held, "state-held"),
        RequirementState::Expiring(_) => (StateKind::Expiring, "state-expiring"),
        RequirementState::Expired(_) => (StateKind::Missing, "certificate-expired"),
        RequirementState::Stopped => (StateKind::Missing, "certificate-suspended"),
        RequirementState::Missing => (StateKind::Missing, "state-missing"),
        RequirementState::PerShipment => (StateKind::Shipment, "state-shipment"),
        RequirementState::NotApplicable => (StateKind::None, "state-not-needed"),
    };
    presenter.state(kind, key)
}

fn sister_city(presenter: &Presenter, one: &SisterCity) -> SisterCityView {
    let since = one.since.as_deref().map(|written| {
        if let Ok(day) = Date::parse(written) {
            return presenter.formatters.dates.long(day);
        }
        let year = crate::language::fold_digits(written).parse::<i32>();
        match year {
            Ok(year) if year > 1600 => presenter.year(year),
            _ => presenter.formatters.numbers.ungrouped(written),
        }
    });
    SisterCityView {
        city_html: presenter.html(&one.city),
        with_html: presenter.html(&one.with),
        since,
        source_html: one.source.as_ref().map(|text| presenter.html(text)),
    }
}
