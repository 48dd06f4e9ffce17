//! A page of somebody or something between maker and buyer: brokers, bodies, places, associations, consortia,
//! campaigns, needs, experts, events, corridors. One form serves all: facts, lists of links, tables.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::parts::{AskView, LinkView, NoticesView, StateView, TextView, TrustView};
use super::shell::ShellView;

/// A fact: a label, and lines, links or a state.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct FactView {
    /// What it is.
    pub label: String,
    /// Values, each a line of its own.
    pub lines_html: Vec<String>,
    /// Values that are links, in one line.
    pub links: Vec<LinkView>,
    /// How it stands.
    pub state: Option<StateView>,
}

/// An entry of a list inside a page: a link with what to know about it.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct RowView {
    /// What it leads to.
    pub link: LinkView,
    /// What kind of thing it is ("Broker").
    pub kind: Option<String>,
    /// How it stands; several.
    pub states: Vec<StateView>,
    /// Lines below, each by itself: roles, shares, reasons, dates.
    pub notes_html: Vec<String>,
    /// Links below: an owner, an answer.
    pub links: Vec<LinkView>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CellView {
    /// What stands in it; empty for a gap.
    pub links: Vec<LinkView>,
    /// Words in place of links, or after them.
    pub text_html: String,
    /// What needs more than a link, each below the other.
    pub rows: Vec<RowView>,
}

/// A row of a table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct TableRowView {
    /// What the row is about.
    pub head: LinkView,
    /// One cell per column.
    pub cells: Vec<CellView>,
}

/// A table whose first column is the head of each row.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct TableView {
    /// What it shows.
    pub caption: String,
    /// Head of the first column.
    pub corner: String,
    /// Heads of the others.
    pub columns: Vec<LinkView>,
    /// The same heads as plain words, for narrow pages where every cell names its column.
    pub labels: Vec<String>,
    /// Rows.
    pub rows: Vec<TableRowView>,
    /// The word that stands in an empty cell.
    pub gap: String,
}

/// A part of a page: a heading over rows or a table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PartView {
    /// Id of the heading.
    pub id: String,
    /// Heading.
    pub title: String,
    /// A sentence below it.
    pub lead_html: Option<String>,
    /// Rows.
    pub rows: Vec<RowView>,
    /// Rows of needs, as `need_row.html` shows them, in place of the others.
    pub rows_html: String,
    /// Sentences, each a line of its own.
    pub lines_html: Vec<String>,
    /// A table.
    pub table: Option<TableView>,
    /// A drawing, an inline `<svg>`.
    pub drawing_html: Option<String>,
    /// What is said when there is nothing.
    pub empty: Option<String>,
}

/// An entry on a list of its kind.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ActorCardView {
    /// Its page.
    pub path: String,
    /// Name.
    pub name_html: String,
    /// What it is, in a few words.
    pub kind: String,
    /// Town and province, a period, a way.
    pub place_html: Option<String>,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// How it stands; several.
    pub states: Vec<StateView>,
}

/// `page` of `actor.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ActorView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// What a reader must know first.
    pub notices: NoticesView,
    /// What it is, in a few words; absent on pages that are not an entry's.
    pub kind: Option<String>,
    /// Town and province, a period, a way.
    pub place_html: Option<String>,
    /// Name.
    pub name_html: String,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// How it stands; several.
    pub states: Vec<StateView>,
    /// Facts.
    pub facts: Vec<FactView>,
    /// How to write to it, or to the hub about it.
    pub ask: Option<AskView>,
    /// The words on the way to write.
    pub ask_label: String,
    /// The editor's text.
    pub body: Option<TextView>,
    /// Parts below, in order.
    pub parts: Vec<PartView>,
    /// Heading over the companies.
    pub companies_title: Option<String>,
    /// Companies tied to it, as `company_card.html` shows them.
    pub companies_html: String,
    /// Heading over the products.
    pub products_title: Option<String>,
    /// Products tied to it, as `product_card.html` shows them.
    pub products_html: String,
    /// A longer list of them.
    pub products_path: Option<String>,
    /// How it was checked; absent on pages that are not an entry's.
    pub trust: Option<TrustView>,
}

impl PageData for ActorView {}
