//! A product's page.

use super::super::Site;
use super::super::address;
use super::super::cards::{availability, kind_word, place, stage_key};
use super::super::language_site::LanguageSite;
use super::super::names::market_name;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured;
use super::super::view::{
    AdvantageView, LinkView, MarkView, MarketStateView, NoticesView, PackagingView, ProductView, Section,
    SolvesView, SpecGroupView, SpecView, StateKind, VariantView, VariantsTableView, VideoView,
};
use super::parts::{Letter, meta_description, meta_title, payments};
use crate::catalogue::market::RequirementKind;
use crate::catalogue::product::{
    Availability, Capacity, CapacityPeriod, Packaging, Presence, Price, SampleOffer, Specification,
    SpecificationValue, Stage, TechnologyOffer,
};
use crate::catalogue::readiness::{MarketState, RequirementState, market_state, requirement_state};
use crate::catalogue::relations::MarkState;
use crate::catalogue::value::Number;
use crate::catalogue::{Company, Id, Kind, Product, Relations, Row};
use crate::vocabulary::Plural;
use crate::vocabulary::hs::Edition;

/// Related products shown.
const RELATED: usize = 4;

impl Site {
    pub(super) fn product(
        &self,
        site: &LanguageSite,
        id: Id<Product>,
        product: &Product,
        root: &str,
    ) -> ProductView {
        let presenter = &site.presenter;
        let entry = &product.entry;
        let maker_id = product.makers.first().copied();
        let maker = maker_id.and_then(|maker| self.catalogue.companies.get(maker));
        let pictures: Vec<_> = product
            .images
            .iter()
            .filter_map(|picture| {
                self.assets
                    .picture(entry, &picture.file, presenter.plain(&picture.alt))
            })
            .collect();
        let own = address::entry("", Kind::Product, product.slug());
        let own = own.trim_start_matches('/');
        let delivery_terms = match (product.delivery_terms.as_slice(), maker) {
            ([], Some(maker)) => maker.delivery_terms.as_slice(),
            (terms, _) => terms,
        };
        let certificates = self.certificates(presenter, entry, &product.certificates);
        let held = self.held_schemes(presenter, &product.certificates);
        ProductView {
            shell: self.shell(
                site,
                PageFacts {
                    own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Products,
                    crumbs: self.product_crumbs(presenter, product),
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    kind: "product",
                    picture: pictures.first(),
                    json_ld: Some(structured::product(self, site, id, product, pictures.first())),
                },
            ),
            notices: self.product_notices(site, id, product),
            name_html: presenter.html(&entry.name),
            summary: entry
                .summary
                .as_ref()
                .map(|text| presenter.block(text))
                .unwrap_or_default(),
            sector: product
                .sector
                .and_then(|sector| self.sector_link(presenter, sector))
                .unwrap_or_default(),
            sign_path: self.sign_path(product.sector),
            kind: kind_word(presenter, product.kind),
            model_html: product.model.as_ref().map(|model| presenter.code(model)),
            makers: product
                .makers
                .iter()
                .filter_map(|maker| self.company_link(presenter, *maker))
                .collect(),
            place_html: maker
                .map(|maker| place(presenter, maker, false))
                .filter(|place| !place.is_empty()),
            marks: self.marks(presenter, id, product),
            availability: availability(presenter, product),
            pictures,
            markets: self.market_states(site, product),
            markets_path: address::list(presenter.tag.as_str(), Kind::Market),
            certificates_until: product
                .certificates
                .iter()
                .filter(|one| one.state(self.catalogue.date).holds())
                .filter_map(|one| one.valid_until)
                .min()
                .map(|day| presenter.paper_day(day)),
            certificate_links: held.into_iter().take(4).collect(),
            minimum_order_html: product
                .minimum_order
                .as_ref()
                .map(|quantity| presenter.quantity(quantity)),
            sample_html: product
                .sample
                .as_ref()
                .map(|(offer, days)| sample(presenter, *offer, days.as_ref())),
            lead_time_html: product.lead_time.as_ref().map(|time| presenter.lead_time(time)),
            incoterms_html: delivery_terms
                .iter()
                .map(|term| presenter.delivery_term(term))
                .collect(),
            price_html: Some(match &product.price {
                Some(price) => price_html(presenter, price),
                None => presenter.strings.text("price-on-request").to_owned(),
            }),
            price_valid_until: product
                .price
                .as_ref()
                .and_then(|price| price.valid_until)
                .map(|day| presenter.day(day)),
            origin_html: product
                .origin
                .map(|country| presenter.isolate(country.name(presenter.words()))),
            hs_html: product.hs.map(|hs| presenter.code(&hs.dotted())),
            hs_note_html: product.hs.map(|hs| hs_note(presenter, hs)),
            payments: maker
                .map(|maker| payments(presenter, &maker.payments))
                .unwrap_or_default(),
            ask: maker.and_then(|maker| self.ask_for(site, product, maker, own)),
            body: self.body(site, entry, root, 1),
            solves: product
                .solves
                .iter()
                .map(|one| SolvesView {
                    problem_html: presenter.html(&one.problem),
                    answer_html: presenter.html(&one.answer),
                    proof_html: one.proof.as_ref().map(|text| presenter.html(text)),
                })
                .collect(),
            advantages: product
                .advantages
                .iter()
                .map(|one| AdvantageView {
                    claim_html: presenter.html(&one.claim),
                    evidence_html: one.evidence.as_ref().map(|text| presenter.html(text)),
                })
                .collect(),
            specifications: specifications(presenter, &product.specifications),
            variants: variants(presenter, product),
            certificates,
            maker_certificates: maker
                .map(|maker| self.held_schemes(presenter, &maker.certificates))
                .unwrap_or_default(),
            packaging: packaging(presenter, product),
            capacity_html: product
                .capacity
                .as_ref()
                .map(|capacity| capacity_html(presenter, capacity)),
            export_share_html: product
                .capacity
                .as_ref()
                .and_then(|capacity| capacity.export_share_percent.as_ref())
                .map(|share| {
                    presenter
                        .strings
                        .with("export-share", &[("percent", presenter.percent(share).into())])
                }),
            warranty_html: product
                .warranty_months
                .map(|months| presenter.strings.count("warranty-months", months)),
            after_sales_html: product.after_sales.as_ref().map(|text| presenter.html(text)),
            technology_offer: technology_offer(presenter, &product.technology_offer),
            sku_html: product.sku.as_ref().map(|code| presenter.code(code)),
            mpn_html: product.part_number.as_ref().map(|code| presenter.code(code)),
            gtin_html: product.gtin.as_ref().map(|code| presenter.code(code.as_str())),
            unspsc_html: product.unspsc.as_ref().map(|code| presenter.code(code.as_str())),
            national_codes_html: product
                .national_codes
                .iter()
                .map(|(country, code)| presenter.code(&format!("{country} {code}")))
                .collect(),
            documents: product
                .documents
                .iter()
                .filter_map(|document| self.document(presenter, entry, document))
                .collect(),
            video: product.video.as_ref().map(|(url, title)| VideoView {
                url: url.to_string(),
                title_html: title
                    .as_ref()
                    .map_or_else(|| presenter.html(&entry.name), |title| presenter.html(title)),
            }),
            maker: maker_id.and_then(|maker| self.company_card(site, maker)).into(),
            replaces: product
                .replaces
                .and_then(|older| self.product_link(presenter, older)),
            related: self
                .related(id, product)
                .iter()
                .filter_map(|other| self.product_card(site, *other))
                .collect(),
            trust: self.trust(presenter, entry),
        }
    }

    fn product_crumbs(&self, presenter: &Presenter, product: &Product) -> Vec<LinkView> {
        let list = address::list(presenter.tag.as_str(), Kind::Product);
        let mut crumbs = vec![Presenter::link(
            Some(list),
            presenter.isolate(presenter.strings.text("products")),
        )];
        if let Some(sector) = product.sector {
            let parent = self
                .catalogue
                .sectors
                .get(sector)
                .and_then(|sector| sector.parent);
            crumbs.extend(parent.and_then(|parent| self.sector_link(presenter, parent)));
            crumbs.extend(self.sector_link(presenter, sector));
        }
        crumbs.push(Presenter::link(None, presenter.html(&product.entry.name)));
        crumbs
    }

    fn product_notices(&self, site: &LanguageSite, id: Id<Product>, product: &Product) -> NoticesView {
        let successor = self
            .catalogue
            .relations
            .successor_of
            .get(id.row())
            .copied()
            .flatten();
        let discontinued = product.availability == Availability::Discontinued;
        NoticesView {
            discontinued,
            successor: successor
                .filter(|_| discontinued || product.entry.archived)
                .and_then(|other| self.product_link(&site.presenter, other)),
            ..self.notices(site, &product.entry)
        }
    }

    fn marks(&self, presenter: &Presenter, id: Id<Product>, product: &Product) -> Vec<MarkView> {
        product
            .grants
            .iter()
            .enumerate()
            .filter(|(position, _)| self.grant_state(id, *position) == Some(MarkState::Held))
            .filter_map(|(_, grant)| {
                Some(MarkView {
                    brand: self.brand_link(presenter, grant.brand)?,
                    granted_on: grant.granted_on.map(|day| presenter.day(day)),
                    valid_until: grant.valid_until.map(|day| presenter.day(day)),
                    reference_html: grant.reference.as_ref().map(|code| presenter.code(code)),
                })
            })
            .collect()
    }

    /// Markets in the order of the language, each with the state that decides.
    fn market_states(&self, site: &LanguageSite, product: &Product) -> Vec<MarketStateView> {
        let mut markets: Vec<&Presence> = product.markets.iter().collect();
        markets.sort_by_key(|presence| site.market_ranks.get(presence.market.row()).copied());
        markets
            .into_iter()
            .filter_map(|presence| self.market_state_view(&site.presenter, product, presence))
            .collect()
    }

    fn market_state_view(
        &self,
        presenter: &Presenter,
        product: &Product,
        presence: &Presence,
    ) -> Option<MarketStateView> {
        let market = self.catalogue.markets.get(presence.market)?;
        let state = market_state(&self.catalogue, product, presence);
        let (kind, key) = match state {
            MarketState::Ready => (StateKind::Held, "market-ready"),
            MarketState::Expiring => (StateKind::Expiring, "market-expiring"),
            MarketState::Preparing => (StateKind::Preparing, "market-preparing"),
            MarketState::Missing => (StateKind::Missing, "market-missing"),
        };
        let stage = presenter.strings.text(stage_key(presence.stage)).to_owned();
        let note = presence.note.as_ref().map(|text| presenter.html(text));
        let reason = match state {
            MarketState::Missing => self.missing_paper(presenter, product, presence),
            _ => match (&presence.registration_number, note) {
                (_, Some(note)) => Some(format!("{stage}{} {note}", presenter.strings.text("comma"))),
                (Some(number), None) => {
                    let number = presenter.code(number);
                    Some(
                        presenter
                            .strings
                            .with("registered-as", &[("number", number.into())]),
                    )
                }
                (None, None) => Some(stage),
            },
        };
        let link = address::entry(presenter.tag.as_str(), Kind::Market, market.slug());
        Some(MarketStateView {
            market: Presenter::link(Some(link), presenter.html(&market_name(market))),
            state: presenter.state(kind, key),
            reason_html: reason,
            valid_until: presence
                .valid_until
                .filter(|_| presence.stage >= Stage::Registered)
                .map(|day| presenter.paper_day(day)),
            since: presence
                .since
                // The day belongs to the stage; beside a missing paper it would tell a falsehood.
                .filter(|_| presence.valid_until.is_none() && state != MarketState::Missing)
                .map(|day| presenter.day(day)),
        })
    }

    /// Which paper stands between the product and the market.
    fn missing_paper(&self, presenter: &Presenter, product: &Product, presence: &Presence) -> Option<String> {
        if presence
            .valid_until
            .is_some_and(|until| until < self.catalogue.date)
        {
            return Some(presenter.strings.text("registration-ended").to_owned());
        }
        let market = self.catalogue.markets.get(presence.market)?;
        market
            .requirements
            .iter()
            .filter(|one| one.kind == RequirementKind::Mandatory)
            .find_map(|requirement| {
                let key = match requirement_state(&self.catalogue, requirement, product) {
                    RequirementState::Missing => "missing-paper",
                    RequirementState::Expired(_) => "ended-paper",
                    RequirementState::Stopped => "stopped-paper",
                    _ => return None,
                };
                let scheme = self.catalogue.schemes.get(requirement.scheme)?;
                let name = presenter.html(&super::super::names::scheme_short(scheme));
                Some(presenter.strings.with(key, &[("scheme", name.into())]))
            })
    }

    /// The products that an editor names, filled up with others of the same sector.
    fn related(&self, id: Id<Product>, product: &Product) -> Vec<Id<Product>> {
        let listed = |other: &Id<Product>| {
            self.catalogue
                .products
                .get(*other)
                .is_some_and(Product::is_listed)
        };
        let mut related: Vec<Id<Product>> = product
            .related
            .iter()
            .copied()
            .filter(listed)
            .take(RELATED)
            .collect();
        let Some(sector) = product.sector else {
            return related;
        };
        let neighbours = Relations::list(&self.catalogue.relations.products_of_sector, sector);
        // Begin after this product, so that neighbours differ from page to page.
        let start = neighbours.partition_point(|other| *other <= id);
        let (before, after) = neighbours.split_at_checked(start).unwrap_or((neighbours, &[]));
        for other in after.iter().chain(before) {
            if related.len() >= RELATED {
                break;
            }
            if *other != id && !related.contains(other) {
                related.push(*other);
            }
        }
        related
    }

    /// Ways to ask the maker about this product; the letter names it and its codes.
    fn ask_for(
        &self,
        site: &LanguageSite,
        product: &Product,
        maker: &Company,
        own: &str,
    ) -> Option<super::super::view::AskView> {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let name = presenter.raw(&product.entry.name);
        let mut lines = vec![
            strings.text("inquiry-greeting").to_owned(),
            strings.text("inquiry-line").to_owned(),
            strings.with("inquiry-product", &[("name", name.into())]),
        ];
        let mut code = |key: &str, code: Option<&str>| {
            lines.extend(code.map(|code| strings.with(key, &[("code", presenter.plain_code(code).into())])));
        };
        code("inquiry-model", product.model.as_deref());
        code("inquiry-sku", product.sku.as_deref());
        code(
            "inquiry-hs",
            product.hs.map(crate::vocabulary::hs::HsCode::dotted).as_deref(),
        );
        lines.push(strings.text("inquiry-quantity").to_owned());
        lines.push(strings.text("inquiry-destination").to_owned());
        if let Some(base) = &self.catalogue.settings.base_url {
            let url = format!("{base}{}{own}", address::home(presenter.tag.as_str()));
            lines.push(strings.with("inquiry-page", &[("url", url.into())]));
        }
        let letter = Letter {
            subject: strings.with("inquiry-subject", &[("name", name.into())]),
            lines,
        };
        self.ask_company(presenter, maker, &letter)
    }
}

fn hs_note(presenter: &Presenter, hs: crate::vocabulary::hs::HsCode) -> String {
    let chapter = hs.chapter();
    let name = presenter.isolate(chapter.name(presenter.words()));
    let number = presenter.count(usize::from(chapter.number()));
    let edition = presenter
        .formatters
        .numbers
        .year(i32::from(Edition::CURRENT.year()));
    let strings = &presenter.strings;
    let chapter = strings.with("hs-chapter", &[("number", number.into()), ("name", name.into())]);
    let edition = strings.with("hs-edition", &[("year", edition.into())]);
    format!("{chapter} ({edition})")
}

fn sample(presenter: &Presenter, offer: SampleOffer, days: Option<&Number>) -> String {
    let key = match offer {
        SampleOffer::Free => "sample-free",
        SampleOffer::Paid => "sample-paid",
        SampleOffer::No => "sample-no",
    };
    let offer = presenter.strings.text(key);
    let days = days.and_then(|days| days.as_str().parse::<i64>().ok());
    match days {
        Some(days) => presenter.strings.with(
            "sample-within",
            &[
                ("offer", offer.into()),
                ("days", crate::language::Argument::Integer(days)),
            ],
        ),
        None => offer.to_owned(),
    }
}

fn price_html(presenter: &Presenter, price: &Price) -> String {
    let strings = &presenter.strings;
    let amount = |number: &Number| {
        let plain = presenter
            .formatters
            .numbers
            .currency(price.currency.code(), number.as_str());
        plain.unwrap_or_else(|_| format!("{} {}", presenter.number(number), price.currency.code()))
    };
    let mut shown = match &price.max {
        Some(max) if *max != price.min => strings.with(
            "price-from-to",
            &[
                ("min", presenter.isolate(&amount(&price.min)).into()),
                ("max", presenter.isolate(&amount(max)).into()),
            ],
        ),
        _ => presenter.isolate(&amount(&price.min)),
    };
    if let Some(unit) = price.per {
        let unit = unit.name(presenter.words(), Plural::One).to_owned();
        shown = strings.with("price-per", &[("price", shown.into()), ("unit", unit.into())]);
    }
    if let Some(rule) = price.basis {
        shown = strings.with(
            "price-basis",
            &[
                ("price", shown.into()),
                ("rule", presenter.latin(rule.code()).into()),
            ],
        );
    }
    shown
}

fn specifications(presenter: &Presenter, list: &[Specification]) -> Vec<SpecGroupView> {
    let mut groups: Vec<(Option<&crate::catalogue::Text>, SpecGroupView)> = Vec::new();
    for one in list {
        let row = SpecView {
            label_html: presenter.html(&one.label),
            value_html: specification_value(presenter, one),
        };
        match groups.iter_mut().find(|(group, _)| *group == one.group.as_ref()) {
            Some((_, view)) => view.rows.push(row),
            None => {
                let name_html = one.group.as_ref().map(|text| presenter.html(text));
                groups.push((
                    one.group.as_ref(),
                    SpecGroupView {
                        name_html,
                        rows: vec![row],
                    },
                ));
            }
        }
    }
    groups.into_iter().map(|(_, view)| view).collect()
}

fn specification_value(presenter: &Presenter, one: &Specification) -> String {
    let bound = |key: &str, number: &Number| {
        presenter
            .strings
            .with(key, &[("value", presenter.measure(number, one.unit).into())])
    };
    match &one.value {
        SpecificationValue::Number(number) => presenter.measure(number, one.unit),
        SpecificationValue::Range(low, high) => presenter.measure_range(low, high, one.unit),
        SpecificationValue::AtLeast(number) => bound("at-least", number),
        SpecificationValue::AtMost(number) => bound("at-most", number),
        SpecificationValue::Text(text) => presenter.html(text),
    }
}

fn variants(presenter: &Presenter, product: &Product) -> Option<VariantsTableView> {
    if product.variants.is_empty() {
        return None;
    }
    let mut labels: Vec<&crate::catalogue::Text> = Vec::new();
    for (label, _) in product.variants.iter().flat_map(|variant| &variant.differs) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let rows = product
        .variants
        .iter()
        .map(|variant| VariantView {
            sku_html: presenter.code(&variant.sku),
            values_html: labels
                .iter()
                .map(|label| {
                    let value = variant.differs.iter().find(|(own, _)| own == *label);
                    value.map(|(_, value)| presenter.html(value)).unwrap_or_default()
                })
                .collect(),
        })
        .collect();
    Some(VariantsTableView {
        columns_html: labels.iter().map(|label| presenter.html(label)).collect(),
        columns: labels.iter().map(|label| presenter.plain(label)).collect(),
        rows,
    })
}

fn packaging(presenter: &Presenter, product: &Product) -> Option<PackagingView> {
    let kilogram = crate::vocabulary::units::Unit::by_code("KGM");
    let celsius = crate::vocabulary::units::Unit::by_code("CEL");
    let strings = &presenter.strings;
    let count = |key: &str, number: &Number| strings.with(key, &[("count", presenter.number(number).into())]);
    let mut view = PackagingView::default();
    if let Some(packaging) = &product.packaging {
        view.kind_html = packaging.kind.as_ref().map(|text| presenter.html(text));
        view.units_html = packaging
            .units
            .as_ref()
            .map(|number| count("pieces-per-package", number));
        view.gross_weight_html = packaging
            .gross
            .as_ref()
            .map(|number| presenter.measure(number, kilogram));
        view.net_weight_html = packaging
            .net
            .as_ref()
            .map(|number| presenter.measure(number, kilogram));
        view.per_20ft_html = packaging
            .per_20_foot
            .as_ref()
            .map(|number| count("per-container", number));
        view.per_40hc_html = packaging
            .per_40_foot
            .as_ref()
            .map(|number| count("per-container", number));
        if let Some([length, width, height]) = &packaging.size {
            let sides: Vec<String> = [length, width, height]
                .map(|side| presenter.latin_number(side))
                .to_vec();
            view.dimensions_html = Some(presenter.latin(&format!("{} mm", sides.join(" × "))));
            view.volume_html = volume(packaging)
                .map(|volume| strings.with("cubic-metres", &[("volume", presenter.number(&volume).into())]));
        }
    }
    view.shelf_life_html = product
        .shelf_life
        .as_ref()
        .map(|(number, unit)| presenter.duration(&presenter.number(number), number, *unit));
    view.storage_temperature_html = match &product.storage_temperature {
        (Some(min), Some(max)) => Some(presenter.measure_range(min, max, celsius)),
        (Some(min), None) => Some(strings.with(
            "temperature-from",
            &[("min", presenter.measure(min, celsius).into())],
        )),
        (None, Some(max)) => Some(strings.with(
            "temperature-to",
            &[("max", presenter.measure(max, celsius).into())],
        )),
        (None, None) => None,
    };
    view.dangerous_goods_html = product.dangerous_goods.as_ref().map(|(number, class)| {
        let (number, class) = (presenter.code(&number.digits()), presenter.code(class.id()));
        strings.with("un-number", &[("number", number.into()), ("class", class.into())])
    });
    let filled = product.packaging.is_some()
        || view.shelf_life_html.is_some()
        || view.storage_temperature_html.is_some()
        || view.dangerous_goods_html.is_some();
    filled.then_some(view)
}

/// Cubic metres out of millimetres, to three decimals.
fn volume(packaging: &Packaging) -> Option<Number> {
    let [length, width, height] = packaging.size.as_ref()?;
    let cubic = length.value() * width.value() * height.value() / 1e9;
    let decimals = if cubic < 0.01 { 4 } else { 3 };
    Number::parse(&format!("{cubic:.decimals$}"))
}

fn capacity_html(presenter: &Presenter, capacity: &Capacity) -> String {
    let amount = presenter.quantity(&capacity.quantity);
    let key = match capacity.per {
        CapacityPeriod::Month => "capacity-per-month",
        CapacityPeriod::Year => "capacity-per-year",
    };
    presenter.strings.with(key, &[("amount", amount.into())])
}

fn technology_offer(presenter: &Presenter, offers: &[TechnologyOffer]) -> Option<String> {
    let words: Vec<String> = offers
        .iter()
        .map(|offer| {
            let key = match offer {
                TechnologyOffer::Goods => "offer-goods",
                TechnologyOffer::Licence => "offer-licence",
                TechnologyOffer::KnowHow => "offer-know-how",
                TechnologyOffer::ContractResearch => "offer-contract-research",
                TechnologyOffer::JointVenture => "offer-joint-venture",
            };
            presenter.strings.text(key).to_owned()
        })
        .collect();
    (!words.is_empty()).then(|| presenter.join(&words))
}
