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
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 7] = [
        Kind::Product,
        Kind::Company,
        Kind::Sector,
        Kind::Market,
        Kind::Scheme,
        Kind::Brand,
        Kind::Page,
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
        }
    }

    /// The word for one of them, used in messages (`company`) and in string ids.
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
        }
    }

    /// The kind whose folder this is.
    #[must_use]
    pub fn from_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
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
