//! A certification scheme's page: what it is, and who holds it until when.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::{DateView, LinkView, NoticesView, StateView, TextView, TrustView};
use super::shell::ShellView;

/// A certificate under this scheme.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SchemeHolderView {
    /// The product or company that holds it.
    pub holder: LinkView,
    /// The maker, where the holder is a product.
    pub maker_html: Option<String>,
    /// Its number.
    pub number_html: String,
    /// Who issued it.
    pub issuer_html: String,
    /// Last day; absent where it does not expire.
    pub valid_until: Option<DateView>,
    /// State on the day of the build.
    pub state: StateView,
}

/// `page` of `scheme.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SchemeView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// What to know first.
    pub notices: NoticesView,
    /// Full name.
    pub name_html: String,
    /// Short name.
    pub short_name_html: String,
    /// One paragraph.
    pub summary: Option<TextView>,
    /// The Markdown body.
    pub body: Option<TextView>,
    /// Who owns it.
    pub owner_html: Option<String>,
    /// What it speaks of: company, site, product, shipment.
    pub applies_to: String,
    /// Who issues certificates.
    pub issuer_kind_html: Option<String>,
    /// Longest term, formatted.
    pub term: Option<String>,
    /// How it may be named in public.
    pub wording_html: Option<String>,
    /// How its numbers look, as a pattern.
    pub numbers_html: Option<String>,
    /// Where to look certificates up.
    pub lookup_url: Option<String>,
    /// Markets that ask for it.
    pub markets: Vec<LinkView>,
    /// Sectors it matters in.
    pub sectors: Vec<LinkView>,
    /// Products that hold it today, as a list; absent where there is none.
    pub products_path: Option<String>,
    /// Valid and expiring.
    pub valid: Vec<SchemeHolderView>,
    /// Expired, suspended, annulled, withdrawn.
    pub ended: Vec<SchemeHolderView>,
    /// How it was checked.
    pub trust: TrustView,
}

impl super::PageData for SchemeView {}
