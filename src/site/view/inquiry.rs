//! What goes out from a page: what a letter about a product says, the page of the inquiry basket, ways to pass a page on.

use schemars::JsonSchema;
use serde::Serialize;

use super::PageData;
use super::parts::{AskView, LinkView};
use super::shell::ShellView;

/// What a letter about a product says. Plain text, for a script to read.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct InquiryView {
    /// Name of the product.
    pub name: String,
    /// What it is ordered by, each with its word: model, stock code, HS code.
    pub codes: Vec<String>,
    /// The maker's slug.
    pub maker_slug: String,
    /// Name of the maker.
    pub maker: String,
    /// The maker's page.
    pub maker_path: String,
    /// Where letters to the maker go.
    pub email: Option<String>,
    /// The maker's WhatsApp number, digits only, with the country code.
    pub whatsapp: Option<String>,
    /// The smallest amount that is sold, in ASCII digits.
    pub amount: Option<String>,
    /// What it is counted in, in the page's language.
    pub unit: Option<String>,
}

/// Ways to pass a page on. Without a base address a page does not know where it stands: a script then puts its
/// address in the place of `{url}` (which stands percent-encoded in addresses).
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ShareView {
    /// `mailto:` with the page's title and address.
    pub mail_url: String,
    /// WhatsApp, with the title and the address.
    pub whatsapp_url: String,
    /// Telegram, with the title and the address.
    pub telegram_url: String,
    /// The page itself.
    pub path: String,
    /// Its whole address, to read and to copy; `{url}` where it is not known.
    pub address: String,
    /// The whole address is known.
    pub complete: bool,
}

/// A delivery term to choose.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct TermView {
    /// `FCA`
    pub code: String,
    /// Its name.
    pub name: String,
}

/// `page` of `basket.html`. What is in the basket is known only to the visitor's browser.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct BasketView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// Heading.
    pub title_html: String,
    /// The hub, when it takes letters: its mail address, plain.
    pub hub_email: Option<String>,
    /// The hub's WhatsApp number, digits only.
    pub hub_whatsapp: Option<String>,
    /// The hub, to write to without a script.
    pub hub: Option<AskView>,
    /// The hub's name, plain.
    pub hub_name: String,
    /// A form elsewhere that takes inquiries, when `site.toml` names one.
    pub endpoint_url: Option<String>,
    /// Its origin, for the page's security policy.
    pub endpoint_origin: Option<String>,
    /// Markets of the catalogue, to choose a destination from.
    pub countries: Vec<String>,
    /// Units that goods are counted in, to choose from.
    pub units: Vec<String>,
    /// Delivery terms.
    pub terms: Vec<TermView>,
    /// A letter's parts; `{…}` is filled in by the script.
    pub letter: InquiryLetterView,
    /// The list of products.
    pub products_path: String,
    /// A free page that says how to buy, where there is one.
    pub how_to_buy: Option<LinkView>,
}

impl PageData for BasketView {}

/// Sentences of a letter, plain, in the page's language.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct InquiryLetterView {
    /// "Inquiry: {name}"
    pub subject: String,
    /// "Hello,"
    pub greeting: String,
    /// What it is about.
    pub line: String,
    /// "Quantity: {value}"
    pub quantity: String,
    /// "Country of destination: {value}"
    pub destination: String,
    /// "Delivery term: {value}"
    pub term: String,
    /// "Page: {value}"
    pub page: String,
    /// "Maker: {value}"
    pub maker: String,
}
