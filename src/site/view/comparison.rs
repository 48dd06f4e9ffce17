//! Products side by side: all of a leaf sector, as tables that need no script, and those that a visitor chose, which a
//! script takes from their own pages.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::actor::TableView;
use super::parts::{LinkView, PagerView};
use super::shell::ShellView;

/// `page` of `comparison.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ComparisonView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// Heading ("Products of Water treatment side by side").
    pub title_html: String,
    /// Number of the page, formatted; absent on the first.
    pub page_number: Option<String>,
    /// The sector.
    pub sector: LinkView,
    /// "31 products".
    pub count: String,
    /// Terms, and what several of these products are measured by; each row is a product.
    pub tables: Vec<TableView>,
    /// All of them as CSV.
    pub csv_path: String,
    /// The pages.
    pub pager: Option<PagerView>,
}

impl PageData for ComparisonView {}

/// `page` of `compare.html`. What it compares is not known when it is made.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CompareView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// Heading.
    pub title_html: String,
    /// The comparisons of sectors, which need no script.
    pub sectors: Vec<LinkView>,
    /// The list of products.
    pub products_path: String,
}

impl PageData for CompareView {}
