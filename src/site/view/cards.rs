//! Entries as they stand on other pages.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::{DateView, LinkView, LogoView, MarkDrawingView, PictureView, StateView, TextView};

/// A product on a list, on the home page or beside another product.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ProductCardView {
    /// What scripts and addresses call it.
    pub slug: String,
    /// Its page.
    pub path: String,
    /// Name.
    pub name_html: String,
    /// First picture; a drawn tile stands in for a missing one.
    pub picture: Option<PictureView>,
    /// The sign of its sector as a file, for the drawn tile.
    pub sign_path: Option<String>,
    /// Maker's name.
    pub maker_html: String,
    /// Name of the leaf sector.
    pub sector_html: String,
    /// "Service" or "Technology"; absent for goods.
    pub kind: Option<String>,
    /// Markets it is ready for, joined, with "and 2 more" beyond three.
    pub ready_html: Option<String>,
    /// "Ready for 3 markets".
    pub ready_count: Option<String>,
    /// Short names of its valid certificates, joined, with "and 2 more" beyond three.
    pub certificates_html: Option<String>,
    /// Minimum order.
    pub minimum_order_html: Option<String>,
    /// A brand's mark that it holds today.
    pub mark: Option<MarkDrawingView>,
    /// A state that a buyer must know first: discontinued, made to order, seasonal.
    pub state: Option<StateView>,
}

/// A company on a list.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CompanyCardView {
    /// Its page.
    pub path: String,
    /// Name.
    pub name_html: String,
    /// Logo.
    pub logo: Option<LogoView>,
    /// First letter of the name, for the tile that stands in for a missing logo.
    pub initial: String,
    /// One paragraph.
    pub summary: TextView,
    /// Town and province.
    pub place_html: String,
    /// Kinds of company, joined.
    pub types: String,
    /// "12 products".
    pub product_count: String,
    /// Knowledge-based status and the like; two at most.
    pub states: Vec<StateView>,
}

/// A target market on the home page or on the list of markets.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MarketCardView {
    /// Its page.
    pub path: String,
    /// Name.
    pub name_html: String,
    /// Number of products that are ready for it, formatted.
    pub ready: String,
    /// Share of the products named for this market that are ready, in whole percent, for the bar.
    pub ready_percent: u32,
    /// "12 in progress"; absent where there is none.
    pub preparing: Option<String>,
    /// Groups it belongs to, joined.
    pub groups_html: Option<String>,
    /// One paragraph, for the list of markets.
    pub summary: Option<TextView>,
}

/// A sector on the home page, on the list of sectors or on its parent's page.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SectorCardView {
    /// Its page.
    pub path: String,
    /// Name.
    pub name_html: String,
    /// Its drawn sign, an inline `<svg>` without size, in `currentColor`.
    pub sign_html: Option<String>,
    /// "19 products".
    pub product_count: String,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// Its leaves.
    pub leaves: Vec<LinkView>,
}

/// A certification scheme on a list.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SchemeCardView {
    /// Its page.
    pub path: String,
    /// Short name ("ISO 13485").
    pub short_name_html: String,
    /// Full name.
    pub name_html: String,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// What it speaks of: company, site, product, shipment.
    pub applies_to: String,
    /// "7 valid certificates", or that there is none.
    pub holder_count: String,
}

/// Who holds a brand's mark.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct HolderView {
    /// The product.
    pub product: Arc<ProductCardView>,
    /// First day.
    pub granted_on: Option<DateView>,
    /// Last day.
    pub valid_until: Option<DateView>,
    /// Number of the grant.
    pub reference_html: Option<String>,
    /// State on the day of the build.
    pub state: StateView,
    /// Where it can be verified.
    pub verification_path: Option<String>,
}
