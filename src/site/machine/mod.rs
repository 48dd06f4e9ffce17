//! The catalogue for machines: one JSON document with its schema, tables, a JSON Feed, business cards, and the
//! pages that GS1 Digital Links lead to. One file per format. What pages keep to themselves is not said here either.

mod digital_link;
mod json;
mod json_feed;
mod tables;
mod vcard;

use super::Site;
use super::address;
use super::plan::{Planned, Resource, add};
use super::presenter::Presenter;
use super::view::LinkView;
use crate::catalogue::contact::Contact;
use crate::catalogue::{Entry, Id, Kind, Product, Row};

/// The whole catalogue, or its first part.
pub const CATALOGUE: &str = "catalogue.json";

/// What its fields mean.
pub const SCHEMA: &str = "catalogue.schema.json";

/// A file for machines. Languages and rows are named by their position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MachineFile {
    /// A part of the catalogue, the first being 0.
    Catalogue {
        part: usize,
    },
    Schema,
    /// The list of a kind.
    Table {
        language: usize,
        kind: Kind,
    },
    /// The products of a sector.
    SectorTable {
        language: usize,
        sector: usize,
    },
    JsonFeed {
        language: usize,
    },
    /// How to reach a company or a broker.
    Card {
        language: usize,
        kind: Kind,
        row: usize,
    },
    /// Where the GTIN of a product leads.
    DigitalLink {
        product: usize,
    },
}

/// Kinds with a list, and so with a table; actors only once an entry exists.
const LISTED: [Kind; 5] = [
    Kind::Product,
    Kind::Company,
    Kind::Sector,
    Kind::Market,
    Kind::Scheme,
];

/// `catalogue.json`, `catalogue-2.json`
#[must_use]
pub fn catalogue_path(part: usize) -> String {
    if part == 0 {
        CATALOGUE.to_owned()
    } else {
        format!("catalogue-{}.json", part + 1)
    }
}

/// `fa/products.csv`
#[must_use]
pub fn table_path(language: &str, kind: Kind) -> String {
    format!("{language}/{}.csv", kind.folder())
}

/// `fa/sectors/dialysis/products.csv`
#[must_use]
pub fn sector_table_path(language: &str, sector: &str) -> String {
    format!("{}products.csv", address::entry(language, Kind::Sector, sector))
}

/// `fa/companies/pars-med/contact.vcf`
#[must_use]
pub fn card_path(language: &str, kind: Kind, slug: &str) -> String {
    format!("{}contact.vcf", address::entry(language, kind, slug))
}

/// True when there is something to put on a card.
#[must_use]
pub fn has_card(contact: &Contact, website: Option<&str>) -> bool {
    contact.email.is_some()
        || contact.phone.is_some()
        || contact.whatsapp.is_some()
        || contact.telegram.is_some()
        || website.is_some()
}

/// The catalogue as data, for the foot of every page.
#[must_use]
pub fn footer_links(presenter: &Presenter) -> Vec<LinkView> {
    let tag = presenter.tag.as_str();
    let table = |kind: Kind| {
        let name = presenter.strings.text(kind.folder());
        let words = presenter.strings.with("list-as-csv", &[("list", name.into())]);
        Presenter::link(Some(table_path(tag, kind)), presenter.isolate(&words))
    };
    vec![
        Presenter::link(Some(CATALOGUE.to_owned()), presenter.latin(CATALOGUE)),
        table(Kind::Product),
        table(Kind::Company),
    ]
}

impl Site {
    /// Lists every file for machines.
    pub(super) fn plan_machine_files(&self, plan: &mut Vec<Planned>) {
        let mut file = |address: String, file| add(plan, address, Resource::Machine(file));
        for part in 0..json::parts(self) {
            file(catalogue_path(part), MachineFile::Catalogue { part });
        }
        file(SCHEMA.to_owned(), MachineFile::Schema);
        for (language, site) in self.languages.iter().enumerate() {
            let tag = site.presenter.tag;
            let tag = tag.as_str();
            let actors = Kind::ACTORS
                .into_iter()
                .filter(|kind| !site.actor_order(*kind).is_empty());
            for kind in LISTED.into_iter().chain(actors) {
                file(table_path(tag, kind), MachineFile::Table { language, kind });
            }
            for (id, sector) in self.catalogue.sectors.iter() {
                let sector_table = MachineFile::SectorTable {
                    language,
                    sector: id.row(),
                };
                file(sector_table_path(tag, sector.slug()), sector_table);
            }
            for (kind, row, slug) in self.carded() {
                file(
                    card_path(tag, kind, slug),
                    MachineFile::Card { language, kind, row },
                );
            }
            if self.catalogue.settings.base_url.is_some() {
                file(format!("{tag}/feed.json"), MachineFile::JsonFeed { language });
            }
        }
        for (id, product) in self.linked() {
            if let Some(gtin) = &product.gtin {
                let link = MachineFile::DigitalLink { product: id.row() };
                file(format!("{}/", gtin.digital_link_path()), link);
            }
        }
    }

    /// The card of a company or broker; none for who cannot be reached and for other kinds.
    #[must_use]
    pub fn card_path(&self, presenter: &Presenter, kind: Kind, entry: &Entry) -> Option<String> {
        let path = card_path(presenter.tag.as_str(), kind, &entry.slug);
        self.find(&path).map(|_| path)
    }

    /// Companies and brokers that can be reached.
    fn carded(&self) -> impl Iterator<Item = (Kind, usize, &str)> {
        let companies = self.catalogue.companies.iter();
        let companies = companies
            .filter(|(_, company)| has_card(&company.contact, company.website.as_deref()))
            .map(|(id, company)| (Kind::Company, id.row(), company.slug()));
        let brokers = self.catalogue.brokers.iter();
        let brokers = brokers
            .filter(|(_, broker)| has_card(&broker.contact, broker.website.as_deref()))
            .map(|(id, broker)| (Kind::Broker, id.row(), broker.slug()));
        companies.chain(brokers)
    }

    /// Products with a GTIN, each number once: that two products have one has been reported.
    fn linked(&self) -> Vec<(Id<Product>, &Product)> {
        let mut products: Vec<(String, Id<Product>, &Product)> = self
            .catalogue
            .products
            .iter()
            .filter_map(|(id, product)| Some((product.gtin.as_ref()?.to_gtin14(), id, product)))
            .collect();
        products.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        products.dedup_by(|later, first| later.0 == first.0);
        products
            .into_iter()
            .map(|(_, id, product)| (id, product))
            .collect()
    }

    /// Makes one file for machines.
    pub(super) fn machine_file(&self, address: &str, file: MachineFile, bytes: &mut Vec<u8>) {
        let site = |language: usize| self.languages.get(language);
        match file {
            MachineFile::Catalogue { part } => json::catalogue(self, part, bytes),
            MachineFile::Schema => json::schema(self, bytes),
            MachineFile::Table { language, kind } => {
                if let Some(site) = site(language) {
                    tables::of_kind(self, site, kind, bytes);
                }
            }
            MachineFile::SectorTable { language, sector } => {
                if let Some(site) = site(language) {
                    tables::of_sector(self, site, sector, bytes);
                }
            }
            MachineFile::JsonFeed { language } => {
                if let Some(site) = site(language) {
                    json_feed::write(self, site, bytes);
                }
            }
            MachineFile::Card { language, kind, row } => {
                if let Some(site) = site(language) {
                    vcard::write(self, &site.presenter, kind, row, bytes);
                }
            }
            MachineFile::DigitalLink { product } => digital_link::write(self, address, product, bytes),
        }
    }
}
