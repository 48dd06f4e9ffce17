//! A company's page: who they are, what can be checked, what they make, who answers.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::actor::{FactView, PartView};
use super::parts::{
    AskView, CertificatesView, DateView, LinkView, LogoView, NoticesView, PaymentView, PictureView,
    StateView, TextView, TrustView,
};
use super::shell::ShellView;

/// Knowledge-based status under Iranian law.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KnowledgeBasedView {
    /// Tier or progress, with its tile.
    pub state: StateView,
    /// Reference number.
    pub reference_html: Option<String>,
    /// First day.
    pub approved_on: Option<DateView>,
    /// Last day.
    pub valid_until: Option<DateView>,
}

/// A licence.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LicenceView {
    /// What kind.
    pub kind: String,
    /// Its number.
    pub number_html: String,
    /// First day.
    pub issued: Option<DateView>,
    /// Last day.
    pub valid_until: Option<DateView>,
    /// State on the day of the build.
    pub state: StateView,
}

/// A tie to another company.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct NetworkLinkView {
    /// What ties them: supplies, buys from, is backed by.
    pub kind: String,
    /// The others.
    pub companies: Vec<LinkView>,
}

/// A person who agreed to be named.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PersonView {
    /// Name.
    pub name_html: String,
    /// What they do.
    pub role_html: Option<String>,
    /// `mailto:`.
    pub mail_url: Option<String>,
    /// The address to read.
    pub email_html: Option<String>,
}

/// A film on another site.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct VideoView {
    /// Where it is.
    pub url: String,
    /// Its title.
    pub title_html: String,
}

/// `page` of `company.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CompanyView {
    /// Head, crumbs (list, province, company) and twins.
    pub shell: ShellView,
    /// What to know first.
    pub notices: NoticesView,
    /// Name.
    pub name_html: String,
    /// Logo.
    pub logo: Option<LogoView>,
    /// Kinds of company, joined.
    pub types: Option<String>,
    /// Town, province and country, joined.
    pub place_html: String,
    /// One paragraph.
    pub summary: TextView,
    /// The Markdown body.
    pub body: Option<TextView>,
    /// Year, formatted.
    pub founded: Option<String>,
    /// Number of staff, formatted, with the size band.
    pub staff: Option<String>,
    /// "Since 2017, 35% of sales".
    pub export: Option<String>,
    /// Markets it exports to.
    pub markets: Vec<LinkView>,
    /// Capabilities, joined: OEM, private label.
    pub capabilities: Option<String>,
    /// Roles, joined: exporter, driver.
    pub roles: Option<String>,
    /// How to reach it.
    pub ask: Option<AskView>,

    /// Legal name.
    pub legal_name_html: Option<String>,
    /// National identifier of legal entities.
    pub national_id_html: Option<String>,
    /// Register number.
    pub register_no_html: Option<String>,
    /// LEI.
    pub lei_html: Option<String>,
    /// GLN.
    pub gln_html: Option<String>,
    /// Economic code.
    pub economic_code_html: Option<String>,
    /// Exchange and symbol.
    pub exchange_html: Option<String>,
    /// Knowledge-based status.
    pub knowledge_based: Option<KnowledgeBasedView>,
    /// Licences.
    pub licences: Vec<LicenceView>,
    /// Brands whose mark its products hold, with "on 2 products".
    pub marks: Vec<LinkView>,
    /// How it was checked.
    pub trust: TrustView,
    /// Its profile (PDF), where the site publishes one.
    pub pdf_path: Option<String>,

    /// Its products, all of them, as `product_card.html` shows them.
    pub products_html: String,
    /// "12 products".
    pub product_count: String,
    /// Certificates of the company and its sites.
    pub certificates: CertificatesView,
    /// Ways of paying.
    pub payments: Vec<PaymentView>,
    /// Delivery terms, each rule with its place.
    pub incoterms_html: Vec<String>,
    /// People.
    pub people: Vec<PersonView>,
    /// Ties to other companies, both ways.
    pub network: Vec<NetworkLinkView>,
    /// Pictures of the place.
    pub gallery: Vec<PictureView>,
    /// Films.
    pub videos: Vec<VideoView>,
    /// Where it sits, whose member it is, who supports it.
    pub ties: Vec<FactView>,
    /// Needs, events and brokers around it.
    pub parts: Vec<PartView>,
}

impl PageData for CompanyView {}
