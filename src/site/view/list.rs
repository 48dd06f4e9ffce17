//! A page of a list: products, companies, markets, sectors or schemes, whole or by one facet.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::actor::ActorCardView;
use super::cards::{MarketCardView, SchemeCardView, SectorCardView};
use super::parts::{LinkView, PagerView};
use super::shell::ShellView;

/// What a list holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListKind {
    /// Products, as `product_row.html` shows them.
    #[default]
    Products,
    /// Companies, as `company_card.html` shows them.
    Companies,
    /// Target markets.
    Markets,
    /// Sectors.
    Sectors,
    /// Certification schemes.
    Schemes,
    /// Brokers, places, needs and the like.
    Actors,
}

/// A value to narrow the list down to; a page of its own.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct FacetValueView {
    /// The list with this value; for the chosen one the list without it.
    pub path: String,
    /// The value.
    pub text_html: String,
    /// Number of entries, formatted.
    pub count: String,
    /// True for the value that this page is about.
    pub current: bool,
}

/// A facet with the values that have entries.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct FacetView {
    /// Its name.
    pub name: String,
    /// Its values, most entries first or in the order of the site; eight are shown, the rest fold.
    pub values: Vec<FacetValueView>,
}

/// `page` of `list.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ListView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// What it lists; the field of that name is filled.
    pub kind: ListKind,
    /// Heading ("Products", "Products ready for Oman").
    pub title_html: String,
    /// "31 products".
    pub count: String,
    /// Number of the page, formatted; absent on the first.
    pub page_number: Option<String>,
    /// The chosen value and the way back to the whole list.
    pub chosen: Option<LinkView>,
    /// The same list on the search page, as the query of its address (`what=products&market=om`): for the script that
    /// lets facets combine.
    pub combine: Option<String>,
    /// Facets; empty for short lists.
    pub facets: Vec<FacetView>,
    /// Pages over all entries of the kind.
    pub overviews: Vec<LinkView>,
    /// The list as CSV; for a sector's products that of the sector, for other facets none.
    pub csv_path: Option<String>,
    /// The same list by letter, for companies.
    pub letters_path: Option<String>,
    /// Products, as `product_row.html` shows them.
    pub products_html: String,
    /// Companies, as `company_card.html` shows them.
    pub companies_html: String,
    /// Markets.
    pub markets: Vec<MarketCardView>,
    /// Sectors.
    pub sectors: Vec<SectorCardView>,
    /// Schemes.
    pub schemes: Vec<SchemeCardView>,
    /// Brokers, places, needs and the like.
    pub actors: Vec<ActorCardView>,
    /// The list's pages.
    pub pager: Option<PagerView>,
}

impl PageData for ListView {}
