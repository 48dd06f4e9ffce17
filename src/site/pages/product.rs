//! A product's page.

use super::super::Site;
use super::super::address;
use super::super::documents::DocumentSubject;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::quick_response;
use super::super::shell::PageFacts;
use super::super::states::{availability, kind_word, place};
use super::super::structured_product;
use super::super::view::{
    AdvantageView, LinkView, MarketStateView, NoticesView, ProductView, Section, SolvesView, VideoView,
};
use super::parts::{Letter, meta_description, meta_title, payments};
use super::specifications::{capacity_html, packaging, specifications, variants};
use super::terms::{hs_note, price_html, sample, technology_offer};
use crate::catalogue::product::{Availability, Presence, ProductKind};
use crate::catalogue::readiness::{is_listed, is_made};
use crate::catalogue::{Company, Id, Kind, Product, Relations, Row};

/// Related products shown.
const RELATED: usize = 4;

impl Site {
    pub(in super::super) fn product(
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
        // What is no longer made has no price and nobody to ask for one; its successor is named instead.
        let offered = is_listed(&self.catalogue, product);
        let crumbs = self.product_crumbs(presenter, product);
        let marks = self.marks(presenter, id, product);
        // A mark brings the code of its own page, which leads here.
        let base = self.catalogue.settings.base_url.as_deref();
        let url = base
            .filter(|_| marks.iter().all(|mark| mark.verification_code_html.is_none()))
            .map(|base| format!("{base}{}{own}", address::home(presenter.tag.as_str())));
        let code_html = url
            .as_deref()
            .and_then(|url| quick_response::svg(url, presenter.strings.text("page-code")));
        let code_address_html = url.map(|url| presenter.latin(&url));
        ProductView {
            shell: self.shell(
                site,
                PageFacts {
                    own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Products,
                    written_in: self.written_in(entry),
                    noindex: self.is_withdrawn(product),
                    kind: "product",
                    picture: pictures.first(),
                    json_ld: structured_product::product(self, site, id, product, pictures.first(), &crumbs),
                    crumbs,
                    shared: true,
                },
            ),
            notices: self.product_notices(site, id, product),
            slug: product.slug().to_owned(),
            inquiry: maker
                .filter(|_| offered)
                .map(|maker| self.inquiry(presenter, product, maker)),
            code_html,
            code_address_html,
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
            by: by(presenter, product),
            makers: product
                .makers
                .iter()
                .filter_map(|maker| self.company_link(presenter, *maker))
                .collect(),
            place_html: maker
                .map(|maker| place(presenter, maker, false))
                .filter(|place| !place.is_empty()),
            marks,
            availability: availability(presenter, product),
            pictures,
            markets: self.market_states(site, product),
            requirements: self.own_requirements(presenter, product),
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
            price_html: offered.then(|| match &product.price {
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
            ask: maker
                .filter(|_| offered)
                .and_then(|maker| self.ask_for(site, product, maker, own)),
            body: self.body(site, entry, root, 1),
            solves: product
                .solves
                .iter()
                .map(|one| SolvesView {
                    problem_html: presenter.html(&one.problem),
                    answer_html: presenter.html(&one.answer),
                    proof_html: one.proof.as_ref().map(|text| presenter.html(text)),
                    tags_html: self.tag_names(presenter, &one.tags),
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
            maker_html: maker_id.map(|maker| self.maker(site, maker)).unwrap_or_default(),
            replaces: product
                .replaces
                .and_then(|older| self.product_link(presenter, older)),
            related_path: product
                .sector
                .and_then(|sector| self.catalogue.sectors.get(sector))
                .map(|sector| address::facet(presenter.tag.as_str(), Kind::Product, "sector", sector.slug()))
                .filter(|path| self.find(path).is_some()),
            related_html: self.product_cards(site, self.related(id, product).into_iter()),
            campaigns: self.running_campaigns(site, id),
            parts: self.product_parts(site, id),
            trust: self.trust(presenter, entry),
            pdf_path: self.document_path(site, DocumentSubject::Product(id)),
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
        let archived = self.is_withdrawn(product);
        let discontinued = !archived && product.availability == Availability::Discontinued;
        NoticesView {
            archived,
            discontinued,
            successor: successor
                .filter(|_| discontinued || archived)
                .and_then(|other| self.product_link(&site.presenter, other)),
            ..self.notices(site, &product.entry)
        }
    }

    /// Nobody offers it any more: it is archived, or all its makers are.
    pub(in super::super) fn is_withdrawn(&self, product: &Product) -> bool {
        product.entry.archived || !is_made(&self.catalogue, product)
    }

    /// The same for the product in a row.
    pub(in super::super) fn is_withdrawn_row(&self, row: usize) -> bool {
        let product = self.catalogue.products.get(Id::new(row));
        product.is_some_and(|product| self.is_withdrawn(product))
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
        if market.entry.archived {
            return None;
        }
        Some(MarketStateView {
            market: self.market_link(presenter, presence.market)?,
            state: self.presence_state(presenter, product, presence),
            reason_html: self.presence_reason(presenter, product, presence),
            note_html: presence.note.as_ref().map(|text| presenter.html(text)),
        })
    }

    /// The products that an editor names, filled up with others of the same sector.
    fn related(&self, id: Id<Product>, product: &Product) -> Vec<Id<Product>> {
        let listed = |other: &Id<Product>| {
            let product = self.catalogue.products.get(*other);
            product.is_some_and(|product| is_listed(&self.catalogue, product))
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

/// "Made by", or "Offered by" for what is not made.
fn by(presenter: &Presenter, product: &Product) -> String {
    let key = match product.kind {
        ProductKind::Goods => "made-by",
        ProductKind::Service | ProductKind::Technology => "offered-by",
    };
    presenter.strings.text(key).to_owned()
}
