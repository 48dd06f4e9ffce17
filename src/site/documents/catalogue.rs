//! Documents about many entries: the products of a sector or for a market, in sections, with their makers and indices.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::super::Site;
use super::super::language_site::LanguageSite;
use super::super::view::{
    AskView, CompanyCardView, LinkView, NoticesView, PictureView, StateView, TextView, TrustView,
};
use super::DocumentData;
use super::gather::Gather;
use super::sheets::anchor;
use crate::catalogue::{Company, Id, Kind, Market, Product, Relations, Row, Sector};
use crate::language::Date;

/// Photographs in catalogues are small, in pixels.
const PICTURE_WIDTH: u32 = 400;

/// Products of one catalogue; what is beyond stands on the site, and the catalogue says how many those are.
const MOST_PRODUCTS: usize = 1_000;

/// A label and what it says.
#[derive(Debug, Serialize)]
struct FactRow {
    label: String,
    lines_html: Vec<String>,
    note_html: Option<String>,
}

/// A product in a catalogue.
#[derive(Debug, Serialize)]
struct ItemView {
    /// The name of its place in the document.
    slug: String,
    path: String,
    name_html: String,
    summary: TextView,
    picture: Option<PictureView>,
    kind: Option<String>,
    availability: Option<StateView>,
    fictional: bool,
    makers: Vec<LinkView>,
    maker_slug: Option<String>,
    facts: Vec<FactRow>,
    /// Markets that it is ready for, joined; in a catalogue of a market how it stands there.
    state: Option<StateView>,
    reason_html: Option<String>,
    marks: Vec<LinkView>,
}

/// Products under one heading.
#[derive(Debug, Serialize)]
struct SectionView {
    name_html: String,
    state: Option<StateView>,
    summary: Option<TextView>,
    count: String,
    products: Vec<ItemView>,
}

/// A maker and how to reach it.
#[derive(Debug, Serialize)]
struct MakerView {
    slug: String,
    path: String,
    name_html: String,
    types: String,
    place_html: String,
    ask: Option<AskView>,
    /// Its products in this document: names of places.
    products: Vec<String>,
}

/// A line of an index: words and the places that they stand at.
#[derive(Debug, Serialize)]
struct IndexView {
    name_html: String,
    slugs: Vec<String>,
}

#[derive(Debug, Serialize)]
struct CatalogueView {
    name_html: String,
    eyebrow: String,
    summary: Option<TextView>,
    notices: NoticesView,
    trust: TrustView,
    /// Numbers under the title: "42 products", "17 companies".
    counts: Vec<String>,
    /// The day of the youngest fact.
    facts_of: Option<super::super::view::DateView>,
    sections: Vec<SectionView>,
    makers: Vec<MakerView>,
    /// All products in the order of the site's lists.
    index: Vec<IndexView>,
    codes: Vec<IndexView>,
    ask: Option<AskView>,
    /// "and 200 more on the site".
    more: Option<String>,
}

impl super::super::view::PageData for CatalogueView {}

/// Products under one heading, before they are looked at.
struct Section {
    name_html: String,
    state: Option<StateView>,
    summary: Option<TextView>,
    products: Vec<Id<Product>>,
}

impl Site {
    pub(super) fn sector_catalogue(
        &self,
        site: &LanguageSite,
        id: Id<Sector>,
        gather: &mut Gather<'_>,
    ) -> Option<DocumentData> {
        let sector = self.catalogue.sectors.get(id)?;
        let presenter = &site.presenter;
        let entry = &sector.entry;
        let of_sector = |sector: Id<Sector>| -> Vec<Id<Product>> {
            let rows = site.products_of_sector.get(sector.row());
            let rows = rows.map(Vec::as_slice).unwrap_or_default();
            rows.iter().map(|row| Id::new(*row as usize)).collect()
        };
        let leaves = Relations::list(&self.catalogue.relations.leaves_of_sector, id);
        let mut sections: Vec<Section> = Vec::new();
        for leaf in leaves {
            let Some(leaf_sector) = self.catalogue.sectors.get(*leaf) else {
                continue;
            };
            let entry = &leaf_sector.entry;
            sections.push(Section {
                name_html: presenter.html(&entry.name),
                state: None,
                summary: entry.summary.as_ref().map(|text| presenter.block(text)),
                products: of_sector(*leaf),
            });
        }
        let placed: Vec<Id<Product>> = sections.iter().flat_map(|one| one.products.clone()).collect();
        let own: Vec<Id<Product>> = of_sector(id)
            .into_iter()
            .filter(|product| !placed.contains(product))
            .collect();
        sections.push(Section {
            name_html: presenter.html(&entry.name),
            state: None,
            summary: None,
            products: own,
        });
        let mut data = self.entry_data(site, entry, Kind::Sector, gather);
        data.kind = "sector";
        let ask = self.hub_contact(presenter, None);
        let mut view = self.catalogue_view(site, sections, None, ask);
        view.name_html = presenter.html(&entry.name);
        presenter.strings.text("sector").clone_into(&mut view.eyebrow);
        view.summary = entry.summary.as_ref().map(|text| presenter.block(text));
        view.notices = self.notices(site, entry);
        view.trust = self.trust(presenter, entry);
        self.finish(site, &mut data, &view, gather);
        Some(data)
    }

    pub(super) fn market_catalogue(
        &self,
        site: &LanguageSite,
        id: Id<Market>,
        gather: &mut Gather<'_>,
    ) -> Option<DocumentData> {
        let market = self.catalogue.markets.get(id)?;
        let presenter = &site.presenter;
        let entry = &market.entry;
        let sections = self
            .products_by_stage(site, id)
            .into_iter()
            .map(|(state, products)| Section {
                name_html: state.text.clone(),
                state: Some(state),
                summary: None,
                products,
            })
            .collect();
        let page = self.market(site, id, market, "");
        let mut data = self.entry_data(site, entry, Kind::Market, gather);
        data.kind = "market";
        let mut view = self.catalogue_view(site, sections, Some(id), page.ask);
        data.title = gather.known(presenter.raw(&super::super::names::market_name(market)));
        view.name_html = page.name_html;
        presenter.strings.text("market").clone_into(&mut view.eyebrow);
        view.summary = page.summary;
        view.notices = page.notices;
        view.trust = page.trust;
        self.finish(site, &mut data, &view, gather);
        Some(data)
    }

    fn finish(
        &self,
        site: &LanguageSite,
        data: &mut DocumentData,
        view: &CatalogueView,
        gather: &mut Gather<'_>,
    ) {
        gather.width = PICTURE_WIDTH;
        let products: Vec<&ItemView> = view.sections.iter().flat_map(|one| &one.products).collect();
        data.words = json!({ "products": site.presenter.count(products.len()) });
        data.author = gather.known(site.presenter.raw(&self.title()));
        data.page = gather.page(view, &[]);
    }

    fn catalogue_view(
        &self,
        site: &LanguageSite,
        sections: Vec<Section>,
        market: Option<Id<Market>>,
        ask: Option<AskView>,
    ) -> CatalogueView {
        let strings = &site.presenter.strings;
        let mut left = MOST_PRODUCTS;
        let mut beyond = 0;
        let mut shown: Vec<Id<Product>> = Vec::new();
        let mut views = Vec::new();
        for section in sections {
            let all = section.products.len();
            let products: Vec<Id<Product>> = section.products.into_iter().take(left).collect();
            left -= products.len();
            beyond += all - products.len();
            let items: Vec<ItemView> = products
                .iter()
                .filter_map(|product| self.item(site, *product, market))
                .collect();
            shown.extend(products);
            if items.is_empty() {
                continue;
            }
            views.push(SectionView {
                name_html: section.name_html,
                state: section.state,
                summary: section.summary,
                count: strings.count("products-count", all),
                products: items,
            });
        }
        let makers = self.makers_of(site, &shown);
        let youngest = self.youngest_fact(&shown);
        CatalogueView {
            name_html: String::new(),
            eyebrow: String::new(),
            summary: None,
            notices: NoticesView::default(),
            trust: TrustView::default(),
            counts: vec![
                strings.count("products-count", shown.len() + beyond),
                strings.count("companies-count", makers.len()),
            ],
            facts_of: youngest.map(|day| site.presenter.day(day)),
            sections: views,
            makers,
            index: self.index_of(site, &shown),
            codes: self.codes_of(site, &shown),
            ask,
            more: (beyond > 0).then(|| strings.count("document-more", beyond)),
        }
    }

    /// A product as its own page shows it, in short.
    fn item(&self, site: &LanguageSite, id: Id<Product>, market: Option<Id<Market>>) -> Option<ItemView> {
        let product = self.catalogue.products.get(id)?;
        let view = self.product(site, id, product, "");
        let strings = &site.presenter.strings;
        let mut facts = Vec::new();
        let mut fact = |key: &str, lines_html: Vec<String>, note_html: Option<String>| {
            if !lines_html.is_empty() {
                facts.push(FactRow {
                    label: strings.text(key).to_owned(),
                    lines_html,
                    note_html,
                });
            }
        };
        let one = |text: Option<String>| Vec::from_iter(text);
        fact("minimum-order", one(view.minimum_order_html), None);
        fact("lead-time", one(view.lead_time_html), None);
        fact("delivery-terms", view.incoterms_html, None);
        fact("price", one(view.price_html), None);
        let certificates: Vec<String> = view
            .certificate_links
            .iter()
            .map(|link| link.text_html.clone())
            .collect();
        let until = view
            .certificates_until
            .map(|day| format!("{} {}", strings.text("first-ends"), day.text));
        fact(
            "certificates",
            one((!certificates.is_empty()).then(|| site.presenter.join(&certificates))),
            until,
        );
        fact("model", one(view.model_html), None);
        fact("hs-code", one(view.hs_html), None);
        let (mut state, mut reason_html) = (None, None);
        match market {
            Some(market) => {
                let slug = self.catalogue.markets.get(market).map(Row::slug);
                let own = format!("/markets/{}/", slug.unwrap_or_default());
                let there = view.markets.into_iter().find(|one| {
                    let path = one.market.path.as_deref().unwrap_or_default();
                    path.ends_with(&own)
                });
                if let Some(there) = there {
                    state = Some(there.state);
                    reason_html = Some(there.reason_html).filter(|text| !text.is_empty());
                }
            }
            None => {
                let ready = self.product_card_view(&site.presenter, product, id).ready_html;
                fact("ready-for", one(ready), None);
            }
        }
        let maker = product
            .makers
            .first()
            .and_then(|maker| self.catalogue.companies.get(*maker));
        Some(ItemView {
            slug: anchor(product),
            path: super::address::entry(site.presenter.tag.as_str(), Kind::Product, product.slug()),
            name_html: view.name_html,
            summary: view.summary,
            picture: view.pictures.into_iter().next(),
            kind: view.kind,
            availability: view.availability,
            fictional: view.notices.fictional,
            makers: view.makers,
            maker_slug: maker.map(anchor),
            facts,
            state,
            reason_html,
            marks: view.marks.into_iter().map(|mark| mark.brand).collect(),
        })
    }

    /// The makers of these products, in the order of the language.
    fn makers_of(&self, site: &LanguageSite, products: &[Id<Product>]) -> Vec<MakerView> {
        let mut of_maker: BTreeMap<Id<Company>, Vec<String>> = BTreeMap::new();
        for (_, product) in self.catalogue.products.of(products) {
            if let Some(maker) = product.makers.first() {
                of_maker.entry(*maker).or_default().push(anchor(product));
            }
        }
        let mut makers: Vec<(Id<Company>, Vec<String>)> = of_maker.into_iter().collect();
        makers.sort_by_key(|(maker, _)| site.company_ranks.get(maker.row()).copied());
        makers
            .into_iter()
            .filter_map(|(id, products)| {
                let company = self.catalogue.companies.get(id)?;
                let card: CompanyCardView = self.company_card_view(&site.presenter, company, id);
                let view = self.company_contact(site, company);
                Some(MakerView {
                    slug: anchor(company),
                    path: card.path,
                    name_html: card.name_html,
                    types: card.types,
                    place_html: card.place_html,
                    ask: view,
                    products,
                })
            })
            .collect()
    }

    /// The products in the order of the site's lists.
    fn index_of(&self, site: &LanguageSite, products: &[Id<Product>]) -> Vec<IndexView> {
        let mut sorted = products.to_vec();
        sorted.sort_by_key(|product| site.product_ranks.get(product.row()).copied());
        self.catalogue
            .products
            .of(&sorted)
            .map(|(_, product)| IndexView {
                name_html: site.presenter.html(&product.entry.name),
                slugs: vec![anchor(product)],
            })
            .collect()
    }

    /// HS codes in their order, each with the products that it stands on.
    fn codes_of(&self, site: &LanguageSite, products: &[Id<Product>]) -> Vec<IndexView> {
        let mut codes: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (_, product) in self.catalogue.products.of(products) {
            if let Some(hs) = product.hs {
                codes.entry(hs.dotted()).or_default().push(anchor(product));
            }
        }
        codes
            .into_iter()
            .map(|(code, slugs)| IndexView {
                name_html: site.presenter.code(&code),
                slugs,
            })
            .collect()
    }

    /// The day on which somebody last checked or changed one of these products.
    fn youngest_fact(&self, products: &[Id<Product>]) -> Option<Date> {
        let products = self.catalogue.products.of(products);
        products
            .flat_map(|(_, product)| [product.entry.checked_on, product.entry.updated_on])
            .flatten()
            .max()
    }
}
