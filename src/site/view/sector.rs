//! A sector's page: a top with its leaves, or a leaf with its products.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::cards::{MarketCardView, SectorCardView};
use super::parts::{LinkView, NoticesView, PagerView, TextView, TrustView};
use super::shell::ShellView;

/// `page` of `sector.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SectorView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// What to know first.
    pub notices: NoticesView,
    /// Name.
    pub name_html: String,
    /// The drawn sign, an inline `<svg>`.
    pub sign_html: Option<String>,
    /// The top sector, for a leaf.
    pub parent: Option<LinkView>,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// The Markdown body.
    pub body: Option<TextView>,
    /// Leaves of a top sector.
    pub leaves: Vec<SectorCardView>,
    /// Other leaves of the same top, for a leaf.
    pub siblings: Vec<LinkView>,
    /// Number of products in it, its leaves included.
    pub total: u32,
    /// Products of this page: for a leaf one page of the list, for a top a choice; as
    /// `product_row.html` shows them.
    pub products_html: String,
    /// All products of a top sector, where the page shows a choice.
    pub products_path: Option<String>,
    /// All its products as CSV; none where it has no products.
    pub csv_path: Option<String>,
    /// The same products side by side, for a leaf with at least two.
    pub comparison_path: Option<String>,
    /// The list's pages, for a leaf.
    pub pager: Option<PagerView>,
    /// Number of the page, formatted; absent on the first.
    pub page_number: Option<String>,
    /// HS chapters, number and name.
    pub hs_chapters_html: Vec<String>,
    /// Certification schemes that matter here.
    pub schemes: Vec<LinkView>,
    /// All of these companies, as a list.
    pub companies_path: Option<String>,
    /// Companies with products here, as `company_card.html` shows them.
    pub companies_html: String,
    /// How many of these products each market admits.
    pub markets: Vec<MarketCardView>,
    /// How it was checked.
    pub trust: TrustView,
    /// Its products as a catalogue (PDF), where the site publishes one.
    pub pdf_path: Option<String>,
}

impl PageData for SectorView {}
