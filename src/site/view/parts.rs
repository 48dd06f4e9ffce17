//! Pieces that several kinds of pages share: links, dates, states, pictures, cards, certificates.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};

use crate::theme::Value;

/// Cards of a page. They are made once per language and shared by every page that shows them, so they are not
/// part of what is serialised: [`super::PageData::shared`] puts them into the page's data as they are.
#[derive(Debug, Clone)]
pub struct Cards<T> {
    pub values: Vec<Value>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Default for Cards<T> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            kind: PhantomData,
        }
    }
}

impl<T> FromIterator<Value> for Cards<T> {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        Self {
            values: values.into_iter().collect(),
            kind: PhantomData,
        }
    }
}

impl<T> Serialize for Cards<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(std::iter::empty::<u8>())
    }
}

impl<T: JsonSchema> JsonSchema for Cards<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Vec::<T>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<T>::json_schema(generator)
    }
}

/// One shared card, or none.
#[derive(Debug, Clone)]
pub struct Card<T> {
    pub value: Option<Value>,
    kind: PhantomData<fn() -> T>,
}

impl<T> Default for Card<T> {
    fn default() -> Self {
        Self {
            value: None,
            kind: PhantomData,
        }
    }
}

impl<T> From<Option<Value>> for Card<T> {
    fn from(value: Option<Value>) -> Self {
        Self {
            value,
            kind: PhantomData,
        }
    }
}

impl<T> Serialize for Card<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }
}

impl<T: JsonSchema> JsonSchema for Card<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Option::<T>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<T>::json_schema(generator)
    }
}

/// A block of text that may be in another language than the page (a translation that is missing).
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct TextView {
    /// Safe HTML: paragraphs for a body, phrasing content for a summary.
    pub text_html: String,
    /// BCP 47 tag of the text, only where it differs from the page's.
    pub lang: Option<String>,
    /// `rtl` or `ltr`, given whenever `lang` is.
    pub dir: Option<String>,
}

/// A link inside the site, or a name without a page.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LinkView {
    /// Address from the site's root; absent where there is nothing to link to.
    pub path: Option<String>,
    /// The link's words.
    pub text_html: String,
}

/// A day.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct DateView {
    /// ISO 8601 Gregorian, for `<time datetime>`.
    pub iso: String,
    /// The day in the page's language and calendar.
    pub text: String,
    /// The same day in the Gregorian calendar, short, in English ("30 Sep 2028"); only where the page's
    /// calendar is another one and a buyer's papers will carry this one.
    pub gregorian: Option<String>,
}

/// How a thing stands. Each kind has its own tile and colour; the word always stands beside it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StateKind {
    /// Valid, held, ready.
    #[default]
    Held,
    /// Valid for 90 days or fewer.
    Expiring,
    /// Under way.
    Preparing,
    /// Issued with each shipment.
    Shipment,
    /// Expired, suspended, annulled or not there.
    Missing,
    /// Not asked for: a word without a tile.
    None,
}

/// A state and its word.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct StateView {
    /// Which tile.
    pub kind: StateKind,
    /// The word beside it.
    pub text: String,
}

/// One size of a picture.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CandidateView {
    /// WebP file.
    pub path: String,
    /// Its width in pixels.
    pub width: u32,
}

/// A picture in its sizes.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PictureView {
    /// WebP files of at most 800 px, narrowest first; never empty.
    pub sources: Vec<CandidateView>,
    /// JPEG of at most 800 px.
    pub fallback_path: String,
    /// Width in pixels of the fallback.
    pub width: u32,
    /// Height in pixels of the fallback.
    pub height: u32,
    /// Alternative text.
    pub alt: String,
    /// The largest file (up to 1600 px), behind the picture's link; absent where it would be no larger.
    pub enlarge_path: Option<String>,
}

/// A company's logo.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LogoView {
    /// SVG or PNG file.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Alternative text; empty where the name stands beside it.
    pub alt: String,
}

/// The mark of a brand as a drawing.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MarkDrawingView {
    /// The brand's name, plain, for where the drawing stands alone.
    pub name: String,
    /// The brand is the site's own: its mark is on every page as the symbol `#mark`, in the colour of the words.
    pub is_site: bool,
    /// The drawing for light ground, as a file.
    pub light_path: Option<String>,
    /// The drawing for dark ground, as a file.
    pub dark_path: Option<String>,
}

/// A file to download.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct FileView {
    /// The file.
    pub path: String,
    /// Its title.
    pub title_html: String,
    /// What it is: data sheet, manual.
    pub kind: Option<String>,
    /// Format, language and size, joined ("PDF, English, 420 KB").
    pub about_html: String,
    /// The day it carries.
    pub date: Option<DateView>,
}

/// A product on a list, on the home page or beside another product.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ProductCardView {
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

/// A certificate of a company or a product.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CertificateView {
    /// The scheme and its page.
    pub scheme: LinkView,
    /// Number.
    pub number_html: String,
    /// Who issued it.
    pub issuer_html: String,
    /// What it covers.
    pub scope_html: Option<String>,
    /// Models it names, joined.
    pub models_html: Option<String>,
    /// First day.
    pub issued: Option<DateView>,
    /// Last day; absent where it does not expire.
    pub valid_until: Option<DateView>,
    /// State on the day of the build.
    pub state: StateView,
    /// Where anyone can look it up.
    pub lookup_url: Option<String>,
    /// A copy of it.
    pub file: Option<FileView>,
    /// When it was read.
    pub checked_on: Option<DateView>,
    /// Who read it.
    pub checked_by_html: Option<String>,
}

/// All certificates of a company or a product.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct CertificatesView {
    /// Valid or expiring, and those not in force yet.
    pub current: Vec<CertificateView>,
    /// Suspended, annulled or withdrawn: always shown, with the word.
    pub stopped: Vec<CertificateView>,
    /// Expired: behind a summary.
    pub expired: Vec<CertificateView>,
}

/// Ways to reach somebody, filled in for what the page is about.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct AskView {
    /// Who answers: a company's name or the hub's.
    pub name_html: String,
    /// `mailto:` with subject and body.
    pub mail_url: Option<String>,
    /// The address to read.
    pub email_html: Option<String>,
    /// `https://wa.me/…` with a text.
    pub whatsapp_url: Option<String>,
    /// `tel:+…`.
    pub phone_url: Option<String>,
    /// The number to read.
    pub phone_html: Option<String>,
    /// `https://t.me/…`.
    pub telegram_url: Option<String>,
    /// Web site, whole.
    pub website_url: Option<String>,
    /// The web site's host, to read.
    pub website_html: Option<String>,
    /// Languages of replies, joined ("Persian, English and Arabic").
    pub languages: Option<String>,
}

/// A way of paying.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PaymentView {
    /// Name of the method.
    pub method: String,
    /// Currency.
    pub currency_html: Option<String>,
    /// Usual time, formatted with its unit.
    pub days: Option<String>,
    /// What to know.
    pub note_html: Option<String>,
    /// When somebody checked it.
    pub checked_on: Option<DateView>,
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
}

/// What a reader must know before the facts.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[allow(clippy::struct_excessive_bools)] // Independent notices: any of them may stand alone or with others.
pub struct NoticesView {
    /// An invented entry of the sample.
    pub fictional: bool,
    /// No longer offered.
    pub archived: bool,
    /// No longer made.
    pub discontinued: bool,
    /// What took its place, for archived and discontinued.
    pub successor: Option<LinkView>,
    /// The text below is in this language, named in the page's language ("Persian").
    pub untranslated: Option<String>,
    /// The text was translated by a machine.
    pub machine_translated: bool,
    /// The text it was translated from has changed since.
    pub stale: bool,
}

/// Where facts came from.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SourceView {
    /// Name of the source.
    pub name_html: String,
    /// Its address.
    pub url: Option<String>,
    /// Its day.
    pub date: Option<DateView>,
}

/// How far an entry can be trusted, derived and never typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TrustLevel {
    /// Published as declared.
    #[default]
    Listed,
    /// Checked within twelve months.
    Checked,
    /// Checked, and by somebody who is named.
    Verified,
}

/// The foot of an entry: how it was checked, by whom, from what.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct TrustView {
    /// The word.
    pub level: TrustLevel,
    /// When it was checked.
    pub checked_on: Option<DateView>,
    /// By whom.
    pub checked_by_html: Option<String>,
    /// The page of the body that checked.
    pub checked_by_path: Option<String>,
    /// When it changed.
    pub updated_on: Option<DateView>,
    /// Where its facts came from.
    pub sources: Vec<SourceView>,
    /// The page that says what the words mean.
    pub meaning_path: Option<String>,
}

/// A number of a pager, or a gap between two.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PagerItemView {
    /// The page's number, formatted.
    pub text: String,
    /// Its address; absent for the page that is read.
    pub path: Option<String>,
    /// True where numbers are left out before this one.
    pub gap: bool,
}

/// The pages of a list. Any page is two clicks away.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PagerView {
    /// The page before.
    pub previous_path: Option<String>,
    /// The page after.
    pub next_path: Option<String>,
    /// Numbers to choose from, the page that is read among them.
    pub items: Vec<PagerItemView>,
}
