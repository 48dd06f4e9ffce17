//! The home page: the hub of one language.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::actor::ActorCardView;
use super::cards::{MarketCardView, SectorCardView};
use super::parts::{AskView, DateView, LinkView, TextView};
use super::shell::ShellView;

/// A number counted from the catalogue.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct NumberView {
    /// The number, formatted.
    pub value: String,
    /// What it counts, in the plural form that the number asks for.
    pub label: String,
    /// The list of what is counted.
    pub path: Option<String>,
}

/// A certificate that is new in the catalogue.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct NewCertificateView {
    /// The product or company that holds it.
    pub holder: LinkView,
    /// The maker, where the holder is a product.
    pub maker_html: Option<String>,
    /// The scheme, by its short name.
    pub scheme: LinkView,
    /// Last day.
    pub valid_until: Option<DateView>,
}

/// The market of an edition, on its home page.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct HomeMarketView {
    /// The market's page.
    pub link: LinkView,
    /// "31 products ready".
    pub ready: String,
    /// "12 in progress"; absent where there is none.
    pub preparing: Option<String>,
    /// One paragraph about it.
    pub summary: Option<TextView>,
    /// What to know before trading there.
    pub notice: Option<TextView>,
    /// Who answers there.
    pub ask: Option<AskView>,
}

/// `page` of `home.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct HomeView {
    /// Head and twins; no crumbs.
    pub shell: ShellView,
    /// The brand's line.
    pub title_html: String,
    /// One sentence about the site.
    pub lead_html: Option<String>,
    /// All products.
    pub products_path: String,
    /// All companies.
    pub companies_path: String,
    /// All markets.
    pub markets_path: String,
    /// All sectors.
    pub sectors_path: String,
    /// All certification schemes.
    pub schemes_path: String,
    /// Companies, products, markets, valid certificates; four or fewer.
    pub numbers: Vec<NumberView>,
    /// In a market's edition, that market; absent on the site of the whole catalogue.
    pub own_market: Option<HomeMarketView>,
    /// Markets with counts.
    pub markets: Vec<MarketCardView>,
    /// Top sectors.
    pub sectors: Vec<SectorCardView>,
    /// Products chosen by editors, as `product_card.html` shows them; six are best.
    pub featured_html: String,
    /// Newest products, as `product_card.html` shows them; four are best.
    pub newest_products_html: String,
    /// Newest certificates; four to six.
    pub newest_certificates: Vec<NewCertificateView>,
    /// What the mark means: the brand's summary.
    pub meaning: Option<TextView>,
    /// The brand's page.
    pub brand_path: Option<String>,
    /// Needs that are not solved, those that end first before the others; six are best.
    pub needs: Vec<ActorCardView>,
    /// All needs.
    pub needs_path: Option<String>,
    /// Campaigns that run.
    pub campaigns: Vec<ActorCardView>,
    /// The next events, the nearest first.
    pub events: Vec<ActorCardView>,
    /// All events.
    pub events_path: Option<String>,
    /// How to buy, if the site has such a page.
    pub how_to_buy: Option<LinkView>,
}

impl PageData for HomeView {}
