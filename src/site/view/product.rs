//! A product's page: what it is, where it may go, who makes it, what it is certified for, how to ask.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::actor::PartView;
use super::company::VideoView;
use super::inquiry::InquiryView;
use super::parts::{
    AskView, CertificatesView, DateView, FileView, LinkView, MarkDrawingView, NoticesView, PaymentView,
    PictureView, StateView, TextView, TrustView,
};
use super::shell::ShellView;

/// How the product stands in one market.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MarketStateView {
    /// The market.
    pub market: LinkView,
    /// Held, expiring, in progress, missing.
    pub state: StateView,
    /// What the state rests on, with its day: the stage, the paper that ends first, the papers that are missing.
    pub reason_html: String,
    /// What the maker adds.
    pub note_html: Option<String>,
}

/// A brand's mark on this product.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MarkView {
    /// The brand.
    pub brand: LinkView,
    /// Its mark as a drawing.
    pub drawing: Option<MarkDrawingView>,
    /// First day.
    pub granted_on: Option<DateView>,
    /// Last day.
    pub valid_until: Option<DateView>,
    /// Number of the grant.
    pub reference_html: Option<String>,
    /// Where it can be verified.
    pub verification_path: Option<String>,
    /// The same as a whole address, to read; only with a base address.
    pub verification_address_html: Option<String>,
    /// A QR code of that address: an inline `<svg class="qr">` with a title.
    pub verification_code_html: Option<String>,
}

/// A problem and the answer to it.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SolvesView {
    /// The problem.
    pub problem_html: String,
    /// The answer.
    pub answer_html: String,
    /// What proves it.
    pub proof_html: Option<String>,
    /// Words that needs and experts share with it.
    pub tags_html: Option<String>,
}

/// A claim and its evidence.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct AdvantageView {
    /// The claim.
    pub claim_html: String,
    /// The evidence.
    pub evidence_html: Option<String>,
}

/// A row of the table of specifications.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SpecView {
    /// What is measured.
    pub label_html: String,
    /// Value with its unit.
    pub value_html: String,
}

/// Rows under one heading.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SpecGroupView {
    /// The heading; absent for rows without a group.
    pub name_html: Option<String>,
    /// The rows.
    pub rows: Vec<SpecView>,
}

/// A variant of the product.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct VariantView {
    /// Its code.
    pub sku_html: String,
    /// One cell for each column of the table; empty where the variant does not differ.
    pub values_html: Vec<String>,
}

/// The variants, as a table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct VariantsTableView {
    /// Heads of the columns after the code.
    pub columns_html: Vec<String>,
    /// The same heads as plain text, in the same order, for narrow screens.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<VariantView>,
}

/// How it is packed, kept and carried. Every field is formatted with its unit.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PackagingView {
    /// The package and what it holds ("Carton of 24").
    pub kind_html: Option<String>,
    /// Pieces in a package.
    pub units_html: Option<String>,
    /// Length, width, height.
    pub dimensions_html: Option<String>,
    /// Computed volume.
    pub volume_html: Option<String>,
    /// Gross weight.
    pub gross_weight_html: Option<String>,
    /// Net weight.
    pub net_weight_html: Option<String>,
    /// Pieces in a 20-foot container.
    pub per_20ft_html: Option<String>,
    /// Pieces in a 40-foot high-cube container.
    pub per_40hc_html: Option<String>,
    /// Shelf life.
    pub shelf_life_html: Option<String>,
    /// Storage temperature.
    pub storage_temperature_html: Option<String>,
    /// UN number and class.
    pub dangerous_goods_html: Option<String>,
}

/// A paper that the market of an edition asks for, and how a product stands towards it.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ProductRequirementView {
    /// The scheme by its short name.
    pub scheme: LinkView,
    /// Mandatory, usual, per shipment.
    pub kind: String,
    /// The state.
    pub state: StateView,
    /// Last day of the paper that holds, or the day on which it ended.
    pub until: Option<DateView>,
}

/// `page` of `product.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ProductView {
    /// Head, crumbs (list, sector, leaf, product) and twins.
    pub shell: ShellView,
    /// What to know first.
    pub notices: NoticesView,
    /// What scripts and addresses call it.
    pub slug: String,
    /// What a letter about it says; absent for what nobody offers.
    pub inquiry: Option<InquiryView>,
    /// A QR code of this page's address for paper: an inline `<svg class="qr">`. Absent without a base address, and
    /// where a mark on the page brings a code of its own.
    pub code_html: Option<String>,
    /// The address in the code, to read.
    pub code_address_html: Option<String>,
    /// Name.
    pub name_html: String,
    /// One paragraph.
    pub summary: TextView,
    /// The leaf sector.
    pub sector: LinkView,
    /// The sector's sign as a file, for the drawn tile.
    pub sign_path: Option<String>,
    /// "Service" or "Technology"; absent for goods.
    pub kind: Option<String>,
    /// Model.
    pub model_html: Option<String>,
    /// "Made by", or "Offered by" for services and technologies.
    pub by: String,
    /// Makers; the first answers.
    pub makers: Vec<LinkView>,
    /// The first maker's town.
    pub place_html: Option<String>,
    /// Marks held today.
    pub marks: Vec<MarkView>,
    /// "To order", "Seasonal", "Discontinued"; absent where it is simply available.
    pub availability: Option<StateView>,
    /// Pictures; the first leads.
    pub pictures: Vec<PictureView>,
    /// Markets in the order of the site; may be empty.
    pub markets: Vec<MarketStateView>,
    /// In a market's edition: what it asks for in the product's sector, and how the product stands towards that.
    pub requirements: Vec<ProductRequirementView>,
    /// The site's list of markets.
    pub markets_path: String,
    /// Short names of valid certificates with links, for the glance; at most four.
    pub certificate_links: Vec<LinkView>,
    /// The day on which the first of them ends.
    pub certificates_until: Option<DateView>,

    /// Minimum order.
    pub minimum_order_html: Option<String>,
    /// Sample policy and days, one line.
    pub sample_html: Option<String>,
    /// Lead time.
    pub lead_time_html: Option<String>,
    /// Delivery terms, each rule with its place.
    pub incoterms_html: Vec<String>,
    /// Price with currency, unit and basis, or "on request".
    pub price_html: Option<String>,
    /// The day until which the price holds.
    pub price_valid_until: Option<DateView>,
    /// Country of origin.
    pub origin_html: Option<String>,
    /// HS code, shown as `8421.29`.
    pub hs_html: Option<String>,
    /// The HS chapter's name, and the edition.
    pub hs_note_html: Option<String>,
    /// Ways of paying: the maker's.
    pub payments: Vec<PaymentView>,
    /// How to ask for it.
    pub ask: Option<AskView>,

    /// The Markdown body.
    pub body: Option<TextView>,
    /// Problems that it solves; the first stands near the top.
    pub solves: Vec<SolvesView>,
    /// Claims with evidence.
    pub advantages: Vec<AdvantageView>,
    /// Specifications.
    pub specifications: Vec<SpecGroupView>,
    /// Variants.
    pub variants: Option<VariantsTableView>,
    /// Certificates of the product.
    pub certificates: CertificatesView,
    /// Certificates of its maker, which are not the product's.
    pub maker_certificates: Vec<LinkView>,
    /// Packaging and logistics; present where one of its fields is.
    pub packaging: Option<PackagingView>,
    /// Production capacity.
    pub capacity_html: Option<String>,
    /// Share of it that is exported.
    pub export_share_html: Option<String>,
    /// Warranty.
    pub warranty_html: Option<String>,
    /// Service after sale.
    pub after_sales_html: Option<String>,
    /// What is offered besides goods: licence, know-how; joined.
    pub technology_offer: Option<String>,
    /// Stock-keeping unit.
    pub sku_html: Option<String>,
    /// Manufacturer's part number.
    pub mpn_html: Option<String>,
    /// GTIN.
    pub gtin_html: Option<String>,
    /// UNSPSC.
    pub unspsc_html: Option<String>,
    /// National tariff codes, each with its country.
    pub national_codes_html: Vec<String>,
    /// Files.
    pub documents: Vec<FileView>,
    /// A film elsewhere.
    pub video: Option<VideoView>,
    /// The maker, as `maker.html` shows it.
    pub maker_html: String,
    /// The older product that this one replaces.
    pub replaces: Option<LinkView>,
    /// All products of the sector, as a list.
    pub related_path: Option<String>,
    /// Related products, as `product_card.html` shows them; four are best.
    pub related_html: String,
    /// How it was checked.
    pub trust: TrustView,
    /// Its data sheet (PDF), where the site publishes one.
    pub pdf_path: Option<String>,
    /// Campaigns that run and promote it.
    pub campaigns: Vec<LinkView>,
    /// Needs that it could answer, joint offers.
    pub parts: Vec<PartView>,
}

impl PageData for ProductView {}
