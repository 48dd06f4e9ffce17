//! Pieces that several kinds of pages share: links, dates, states, pictures, certificates.

use schemars::JsonSchema;
use serde::Serialize;

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
    /// Whole address on the site of the whole catalogue, for what a market's edition leaves out; only without a path.
    pub url: Option<String>,
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
    /// The same as a business card (vCard).
    pub card_path: Option<String>,
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
