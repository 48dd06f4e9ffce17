//! A market's page: readiness first.

use super::super::Site;
use super::super::address;
use super::super::documents::DocumentSubject;
use super::super::language_site::LanguageSite;
use super::super::names::{market_name, scheme_short};
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::states::{certificate_state, groups};
use super::super::structured_actor;
use super::super::view::{
    AskView, DemandView, FaceView, MarketView, ProductRequirementView, ReadinessCellView, ReadinessRowView,
    RequirementView, Section, SisterCityView, StageRowView, StageView, StateKind, StateView,
};
use super::super::words::stage_key;
use super::parts::{Letter, contact, meta_description, own_words, payments};
use crate::catalogue::market::{Requirement, RequirementKind, SisterCity};
use crate::catalogue::product::{Presence, Stage};
use crate::catalogue::readiness::{RequirementState, requirement_state, stage_today};
use crate::catalogue::relations::MarketProduct;
use crate::catalogue::{Id, Kind, Market, Product, Reference, Relations, Row};
use crate::language::{Date, LanguageTag};

/// Rows of the readiness table and of each stage; the static list has them all.
const ROWS: usize = 60;

/// A product at the stage at which it stands in a market today.
#[derive(Clone, Copy)]
struct AtStage<'a> {
    id: Id<Product>,
    product: &'a Product,
    presence: &'a Presence,
    stage: Stage,
}

impl Site {
    pub(in super::super) fn market(
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
        let at_stages = self.at_stages(site, products);
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
        let picture = self.first_picture(presenter, products.iter().map(|one| one.product));
        MarketView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: own_words(presenter, entry.seo_title.as_ref()).map_or_else(
                        || strings.with("title-market", &[("name", presenter.raw(&name).into())]),
                        |title| presenter.raw(title).to_owned(),
                    ),
                    description: meta_description(presenter, entry),
                    section: Section::Markets,
                    json_ld: structured_actor::entry(self, site, Reference::to(Kind::Market, id), &crumbs),
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    picture: picture.as_ref(),
                    ..PageFacts::default()
                },
            ),
            notices: self.notices(site, entry),
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
            readiness: self.readiness(site, market, &at_stages),
            stages: self.stages(site, &at_stages),
            payments: payments(presenter, &market.payments),
            terms: self.market_terms(presenter, id, at_stages.iter().map(|one| one.product)),
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
            time_zone_html: market.time_zone.as_deref().map(|zone| time_zone(presenter, zone)),
            holidays_html: market.holidays.as_ref().map(|text| presenter.html(text)),
            body: self.body(site, entry, root, 1),
            ask: self.ask_for_market(presenter, market),
            parts: self.market_parts(site, id),
            trust: self.trust(presenter, entry),
            pdf_path: self.document_path(site, DocumentSubject::Market(id)),
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

    /// In an edition, how a product stands towards what its market asks for in the product's sector.
    pub(super) fn own_requirements(
        &self,
        presenter: &Presenter,
        product: &Product,
    ) -> Vec<ProductRequirementView> {
        let market = self.own_market().map(|(_, market)| market);
        let requirements = market.into_iter().flat_map(|market| &market.requirements);
        requirements
            .filter_map(|requirement| {
                let state = requirement_state(&self.catalogue, requirement, product);
                let cell = readiness_cell(presenter, state);
                let view = self.requirement(presenter, requirement);
                Some(ProductRequirementView {
                    scheme: view.scheme,
                    kind: view.kind,
                    state: cell.state?,
                    until: cell.until,
                })
            })
            .collect()
    }

    /// Products against requirements, those that stand furthest first.
    fn readiness(
        &self,
        site: &LanguageSite,
        market: &Market,
        products: &[AtStage<'_>],
    ) -> Vec<ReadinessRowView> {
        if market.requirements.is_empty() {
            return Vec::new();
        }
        let presenter = &site.presenter;
        products
            .iter()
            .take(ROWS)
            .filter_map(|one| {
                Some(ReadinessRowView {
                    product: self.product_link(presenter, one.id)?,
                    maker_html: self.maker_name(presenter, one.product),
                    cells: market
                        .requirements
                        .iter()
                        .map(|requirement| {
                            let state = requirement_state(&self.catalogue, requirement, one.product);
                            readiness_cell(presenter, state)
                        })
                        .collect(),
                })
            })
            .collect()
    }

    /// The products of a market at the stage at which they stand today, furthest first, then in the order of the
    /// language.
    fn at_stages<'a>(&'a self, site: &LanguageSite, products: &[MarketProduct]) -> Vec<AtStage<'a>> {
        let mut all: Vec<AtStage<'_>> = products
            .iter()
            .filter_map(|one| {
                let product = self.catalogue.products.get(one.product)?;
                let presence = product.markets.get(one.presence)?;
                Some(AtStage {
                    id: one.product,
                    product,
                    presence,
                    stage: stage_today(&self.catalogue, product, presence),
                })
            })
            .collect();
        all.sort_by_key(|one| {
            let rank = site.product_ranks.get(one.id.row()).copied();
            (std::cmp::Reverse(one.stage), rank)
        });
        all
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

    /// The products for a market by the stage at which they stand there today, furthest first.
    pub(in super::super) fn products_by_stage(
        &self,
        site: &LanguageSite,
        id: Id<Market>,
    ) -> Vec<(StateView, Vec<Id<Product>>)> {
        let products = Relations::list(&self.catalogue.relations.products_of_market, id);
        self.at_stages(site, products)
            .chunk_by(|a, b| a.stage == b.stage)
            .filter_map(|group| {
                let stage = group.first()?.stage;
                let state = site.presenter.state(kind_of(stage), stage_key(stage));
                Some((state, group.iter().map(|one| one.id).collect()))
            })
            .collect()
    }

    fn stages(&self, site: &LanguageSite, products: &[AtStage<'_>]) -> Vec<StageView> {
        let presenter = &site.presenter;
        products
            .chunk_by(|a, b| a.stage == b.stage)
            .filter_map(|group| {
                let stage = group.first()?.stage;
                Some(StageView {
                    state: presenter.state(kind_of(stage), stage_key(stage)),
                    total: u32::try_from(group.len()).unwrap_or(u32::MAX),
                    rows: group
                        .iter()
                        .take(ROWS)
                        .filter_map(|one| self.stage_row(presenter, one))
                        .collect(),
                })
            })
            .collect()
    }

    fn stage_row(&self, presenter: &Presenter, one: &AtStage<'_>) -> Option<StageRowView> {
        let AtStage {
            product, presence, ..
        } = *one;
        let lost = one.stage != presence.stage;
        let strings = &presenter.strings;
        let dated = |key: &str, day: Date| strings.with(key, &[("date", presenter.time_html(day).into())]);
        let mut facts = Vec::new();
        facts.extend(
            presence
                .registration_number
                .as_ref()
                .map(|code| presenter.code(code)),
        );
        // The first day belongs to the stage that was written; beside another one it would tell a falsehood.
        facts.extend(
            presence
                .since
                .filter(|_| !lost)
                .map(|day| dated("since-date", day)),
        );
        facts.extend(presence.valid_until.map(|day| dated("until-date", day)));
        Some(StageRowView {
            product: self.product_link(presenter, one.id)?,
            maker_html: self.maker_name(presenter, product),
            facts_html: (!facts.is_empty()).then(|| facts.join(" · ")),
            lost_html: lost.then(|| self.missing_papers(presenter, product, presence)),
            note_html: presence.note.as_ref().map(|text| presenter.html(text)),
        })
    }

    pub(super) fn ask_for_market(&self, presenter: &Presenter, market: &Market) -> Option<AskView> {
        let name = market_name(market);
        let subject = presenter.strings.with(
            "inquiry-subject",
            &[("name", presenter.raw(&name).to_owned().into())],
        );
        let own = &market.contact;
        if own.email.is_none() && own.phone.is_none() && own.whatsapp.is_none() && own.telegram.is_none() {
            return self.hub_contact(presenter, Some(&subject));
        }
        let letter = Letter {
            subject,
            lines: vec![presenter.strings.text("inquiry-greeting").to_owned()],
        };
        Some(AskView {
            name_html: presenter.html(&self.title()),
            ..contact(presenter, own, &letter)
        })
    }
}

fn readiness_cell(presenter: &Presenter, state: RequirementState) -> ReadinessCellView {
    let (state, until) = match state {
        RequirementState::Held(until) => (presenter.state(StateKind::Held, "state-held"), until),
        RequirementState::Expiring(until) => (
            presenter.state(StateKind::Expiring, "state-expiring"),
            Some(until),
        ),
        RequirementState::Expired(on) => (
            presenter.state(StateKind::Missing, "certificate-expired"),
            Some(on),
        ),
        RequirementState::Stopped(stopped) => (certificate_state(presenter, stopped), None),
        RequirementState::Missing => (presenter.state(StateKind::Missing, "state-missing"), None),
        RequirementState::PerShipment => (presenter.state(StateKind::Shipment, "state-shipment"), None),
        RequirementState::NotApplicable => return ReadinessCellView::default(),
    };
    ReadinessCellView {
        state: Some(state),
        until: until.map(|day| presenter.day(day)),
    }
}

/// A time zone as its distance from UTC; one that the program does not know by its name.
fn time_zone(presenter: &Presenter, zone: &str) -> String {
    let Some(offset) = crate::vocabulary::time_zones::Offset::of(zone) else {
        return presenter.latin(zone);
    };
    let standard = presenter.latin(&offset.standard());
    match offset.summer() {
        None => standard,
        Some(summer) => {
            let arguments = [
                ("zone", standard.into()),
                ("summer", presenter.latin(&summer).into()),
            ];
            presenter.strings.with("zone-with-summer", &arguments)
        }
    }
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

/// The sign of a stage.
fn kind_of(stage: Stage) -> StateKind {
    if stage >= Stage::Registered {
        StateKind::Held
    } else {
        StateKind::Preparing
    }
}
