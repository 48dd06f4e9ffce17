//! A brand's page: what the mark means, who may carry it, who does, and who no longer does.

use schemars::JsonSchema;
use serde::Serialize;

use super::cards::HolderView;
use super::parts::{DateView, FileView, LinkView, MarkDrawingView, NoticesView, TextView, TrustView};
use super::shell::ShellView;

/// Where the mark is registered.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct BrandRegistrationView {
    /// The market.
    pub market: LinkView,
    /// The number there.
    pub number_html: String,
    /// Last day.
    pub valid_until: Option<DateView>,
}

/// The brand's name in one market.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct FaceRowView {
    /// The market.
    pub market: LinkView,
    /// The brand's name there, isolated with its own language.
    pub name_html: String,
    /// Its tagline there.
    pub tagline_html: Option<String>,
}

/// A grant that was taken back.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct RevokedView {
    /// The product.
    pub product: LinkView,
    /// When.
    pub on: DateView,
    /// Why.
    pub reason_html: String,
    /// Where it can be verified, if the product's entry still has the grant.
    pub verification_path: Option<String>,
}

/// A colour of the brand.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PaletteColourView {
    /// The message of its name.
    pub name: String,
    /// As the brand writes it.
    pub written_html: String,
    /// In six hexadecimal digits, `#1f3a5f`, for `fill`.
    pub fill: String,
    /// The same, to read.
    pub fill_html: String,
}

/// The room around the mark as a drawing: the mark is 64 wide, and everything is in the same unit.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ClearSpaceView {
    /// Room on each side.
    pub margin: String,
    /// The mark with the room on both sides.
    pub side: String,
}

/// `page` of `brand.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct BrandView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// What to know first.
    pub notices: NoticesView,
    /// Name.
    pub name_html: String,
    /// Tagline.
    pub tagline_html: Option<String>,
    /// One paragraph.
    pub summary: TextView,
    /// The Markdown body.
    pub body: Option<TextView>,
    /// Who owns it.
    pub owner_html: Option<String>,
    /// Its rules, one sentence each.
    pub rules_html: Vec<String>,
    /// How small the mark may be.
    pub minimum_size_html: Option<String>,
    /// The same in CSS pixels.
    pub minimum_pixels: Option<i64>,
    /// How much room it needs.
    pub clear_space_html: Option<String>,
    /// The same as a drawing.
    pub clear_space: Option<ClearSpaceView>,
    /// Its colours, in the order in which editors write them.
    pub palette: Vec<PaletteColourView>,
    /// Its kit, where it has a mark to give.
    pub kit_path: Option<String>,
    /// The manual.
    pub guide: Option<FileView>,
    /// Its own mark.
    pub mark: Option<MarkDrawingView>,
    /// Registrations.
    pub registered_in: Vec<BrandRegistrationView>,
    /// Its names abroad.
    pub faces: Vec<FaceRowView>,
    /// Number of holders.
    pub holder_total: u32,
    /// All of them, as a list.
    pub holders_path: Option<String>,
    /// Who holds it today.
    pub holders: Vec<HolderView>,
    /// Grants taken back.
    pub revoked: Vec<RevokedView>,
    /// How it was checked.
    pub trust: TrustView,
}

impl super::PageData for BrandView {}
