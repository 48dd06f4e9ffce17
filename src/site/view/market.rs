//! A market's page: readiness first, then everything a seller and a buyer need to know there.

use schemars::JsonSchema;
use serde::Serialize;

use super::actor::PartView;
use super::parts::{AskView, DateView, LinkView, NoticesView, PaymentView, StateView, TextView, TrustView};
use super::shell::ShellView;

/// The brand's face in a market, in the market's own language where there is one.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct FaceView {
    /// The brand's name there.
    pub name_html: String,
    /// Its tagline there.
    pub tagline_html: Option<String>,
    /// BCP 47 tag of both.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
}

/// A paper that the market asks for; a column of the readiness table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct RequirementView {
    /// The scheme by its short name.
    pub scheme: LinkView,
    /// The same name as plain text, for narrow screens.
    pub short_name: String,
    /// Mandatory, usual, per shipment.
    pub kind: String,
    /// Sectors it is asked of, joined; absent for all.
    pub sectors: Option<String>,
    /// Where that is written.
    pub source_html: Option<String>,
    /// When somebody checked it.
    pub checked_on: Option<DateView>,
}

/// How a product stands towards one requirement.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ReadinessCellView {
    /// The state; absent where nothing is asked for in the product's sector.
    pub state: Option<StateView>,
    /// Last day of the paper that holds, or the day on which it ended.
    pub until: Option<DateView>,
}

/// A product's row of the readiness table.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ReadinessRowView {
    /// The product.
    pub product: LinkView,
    /// Its maker.
    pub maker_html: String,
    /// One for each requirement, in their order.
    pub cells: Vec<ReadinessCellView>,
}

/// A product at a stage.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct StageRowView {
    /// The product.
    pub product: LinkView,
    /// Its maker.
    pub maker_html: String,
    /// Registration number and days, on one line.
    pub facts_html: Option<String>,
    /// Which papers it lost, where it stood further before.
    pub lost_html: Option<String>,
    /// What else to know.
    pub note_html: Option<String>,
}

/// Products at one stage.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct StageView {
    /// The stage, with its tile.
    pub state: StateView,
    /// How many products stand there.
    pub total: u32,
    /// The products; the static list has those that are too many.
    pub rows: Vec<StageRowView>,
}

/// Something that buyers there look for.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct DemandView {
    /// What.
    pub text_html: String,
    /// Since when.
    pub since: Option<DateView>,
    /// Who says so.
    pub source_html: Option<String>,
}

/// A pair of sister cities.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SisterCityView {
    /// The city there.
    pub city_html: String,
    /// The city here.
    pub with_html: String,
    /// Since when: a year or a day, formatted.
    pub since: Option<String>,
    /// Who says so.
    pub source_html: Option<String>,
}

/// A delivery term that products for the market quote.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MarketTermView {
    /// The term's three letters.
    pub code_html: String,
    /// What they stand for.
    pub name: String,
    /// "12 products".
    pub count: String,
}

/// `page` of `market.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MarketView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// Name.
    pub name_html: String,
    /// What to know first.
    pub notices: NoticesView,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// The brand's face.
    pub face: Option<FaceView>,
    /// "31 products ready".
    pub ready: String,
    /// "12 in progress"; absent where there is none.
    pub preparing: Option<String>,
    /// "Open until further notice" and the like: what to know before trading there.
    pub notice: Option<TextView>,
    /// Number of products that name this market.
    pub total: u32,
    /// The static list of its products.
    pub products_path: Option<String>,
    /// Columns of the readiness table; may be empty.
    pub requirements: Vec<RequirementView>,
    /// Rows of the readiness table.
    pub readiness: Vec<ReadinessRowView>,
    /// Products by stage, furthest first.
    pub stages: Vec<StageView>,
    /// Ways of paying.
    pub payments: Vec<PaymentView>,
    /// Delivery terms that make sense there, those of most products first.
    pub terms: Vec<MarketTermView>,
    /// What buyers look for.
    pub demand: Vec<DemandView>,
    /// Sister cities.
    pub sister_cities: Vec<SisterCityView>,
    /// Groups it belongs to, joined.
    pub groups_html: Option<String>,
    /// Languages, joined.
    pub languages: Option<String>,
    /// Currencies with their codes, joined.
    pub currencies_html: Option<String>,
    /// Time zone.
    pub time_zone_html: Option<String>,
    /// Holidays.
    pub holidays_html: Option<String>,
    /// The Markdown body.
    pub body: Option<TextView>,
    /// Who answers for this market.
    pub ask: Option<AskView>,
    /// How it was checked.
    pub trust: TrustView,
    /// The products for it as a catalogue (PDF), where the site publishes one.
    pub pdf_path: Option<String>,
    /// Brokers, ways, houses, needs and events there.
    pub parts: Vec<PartView>,
}

impl super::PageData for MarketView {}
