//! The kinds of entry: their folder, their reserved words, and nothing about their fields.

use std::fmt;

/// Every kind that the catalogue knows. Order is the order in which the site's navigation and reports
/// list them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Product,
    Company,
    Sector,
    Market,
    Scheme,
    Brand,
    Page,
    Broker,
    Body,
    Place,
    Association,
    Consortium,
    Campaign,
    Need,
    Expert,
    Event,
    Corridor,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 17] = [
        Kind::Product,
        Kind::Company,
        Kind::Sector,
        Kind::Market,
        Kind::Scheme,
        Kind::Brand,
        Kind::Page,
        Kind::Broker,
        Kind::Body,
        Kind::Place,
        Kind::Association,
        Kind::Consortium,
        Kind::Campaign,
        Kind::Need,
        Kind::Expert,
        Kind::Event,
        Kind::Corridor,
    ];

    /// Those between maker and buyer: each has a list and shows on the site once an entry of it exists.
    pub const ACTORS: [Kind; 10] = [
        Kind::Broker,
        Kind::Body,
        Kind::Place,
        Kind::Association,
        Kind::Consortium,
        Kind::Campaign,
        Kind::Need,
        Kind::Expert,
        Kind::Event,
        Kind::Corridor,
    ];

    /// The folder below `content/`, and the part of an address after the language.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Product => "products",
            Kind::Company => "companies",
            Kind::Sector => "sectors",
            Kind::Market => "markets",
            Kind::Scheme => "schemes",
            Kind::Brand => "brands",
            Kind::Page => "pages",
            Kind::Broker => "brokers",
            Kind::Body => "bodies",
            Kind::Place => "places",
            Kind::Association => "associations",
            Kind::Consortium => "consortia",
            Kind::Campaign => "campaigns",
            Kind::Need => "needs",
            Kind::Expert => "experts",
            Kind::Event => "events",
            Kind::Corridor => "corridors",
        }
    }

    /// The word for one of them, used in messages and references (`company/pars-med`) and in string ids.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Product => "product",
            Kind::Company => "company",
            Kind::Sector => "sector",
            Kind::Market => "market",
            Kind::Scheme => "scheme",
            Kind::Brand => "brand",
            Kind::Page => "page",
            Kind::Broker => "broker",
            Kind::Body => "body",
            Kind::Place => "place",
            Kind::Association => "association",
            Kind::Consortium => "consortium",
            Kind::Campaign => "campaign",
            Kind::Need => "need",
            Kind::Expert => "expert",
            Kind::Event => "event",
            Kind::Corridor => "corridor",
        }
    }

    /// The kind whose folder this is.
    #[must_use]
    pub fn from_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// The kind that a reference such as `company/pars-med` names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// `content/products/nano-filter/`
    #[must_use]
    pub fn entry_folder(self, slug: &str) -> String {
        format!("content/{}/{slug}/", self.folder())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}
