//! What every page shares: the site in one language (`site`), and a page's head, crumbs and twins.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::inquiry::ShareView;
use super::parts::{AskView, LinkView};

/// Parts of the site that the main menu can mark as the current one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Home and pages outside the menu.
    #[default]
    None,
    /// Products.
    Products,
    /// Companies.
    Companies,
    /// Sectors.
    Sectors,
    /// Markets.
    Markets,
    /// Certification schemes.
    Schemes,
    /// Brands.
    Brands,
    /// Free pages.
    Pages,
    /// Everyone between maker and buyer.
    Ecosystem,
    /// The search page.
    Search,
}

/// An item of the main menu.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct NavItemView {
    /// Where it leads.
    pub path: String,
    /// Its words, marked where they are in another language.
    pub text_html: String,
    /// The part of the site it stands for.
    pub section: Section,
}

/// Files that every page names. Their names carry a fingerprint.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct AssetsView {
    /// The style sheet, brand values included.
    pub styles_path: String,
    /// Scripts of the theme by their file name without the ending, `_` for `-`, beside `words` (what scripts say, in
    /// this language) and `folding` (the table of search). Every page loads `words` and `site`; a template adds others.
    pub scripts: BTreeMap<String, String>,
    /// The font to preload; only for languages whose pages use it.
    pub font_path: Option<String>,
    /// The icon, SVG.
    pub icon_path: Option<String>,
}

/// The brand that the site stands under.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct BrandMarkView {
    /// Name.
    pub name_html: String,
    /// Tagline.
    pub tagline_html: Option<String>,
    /// `<symbol id="mark" viewBox="…">` in `currentColor`; empty where the brand has no mark.
    pub mark_symbol_html: String,
    /// The brand's page.
    pub path: Option<String>,
}

/// The site in one language; one value, shared by all its pages, as `site`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct SiteView {
    /// BCP 47 tag.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
    /// The site's title, plain.
    pub title: String,
    /// The site's title.
    pub title_html: String,
    /// One sentence about the site, for the foot.
    pub description_html: Option<String>,
    /// The home page of this language.
    pub home_path: String,
    /// The main menu.
    pub nav: Vec<NavItemView>,
    /// Free pages for the foot.
    pub footer_pages: Vec<LinkView>,
    /// Lists for the foot: products, companies by letter, sectors, markets, schemes.
    pub footer_lists: Vec<LinkView>,
    /// The search page; absent where the site has none.
    pub search_path: Option<String>,
    /// The hub's own contact, in the same place on every page.
    pub contact: Option<AskView>,
    /// The Atom feed of this language.
    pub feed_path: Option<String>,
    /// The same news as a JSON Feed.
    pub json_feed_path: Option<String>,
    /// The catalogue as data, for the foot: the JSON document, and the lists of products and companies as CSV.
    pub footer_data: Vec<LinkView>,
    /// The brand.
    pub brand: BrandMarkView,
    /// Files.
    pub assets: AssetsView,
    /// Products that a visitor chose, side by side.
    pub compare_path: String,
    /// Products that a visitor wants to ask for.
    pub basket_path: String,
    /// The whole catalogue is an invented sample.
    pub sample: bool,
    /// Pages are opened from a disk.
    pub portable: bool,
}

/// The same page in another language, for machines.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct AlternateView {
    /// Language tag or `x-default`.
    pub hreflang: String,
    /// Whole address.
    pub url: String,
}

/// `OpenGraph`, only with a base address.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct OpenGraphView {
    /// `website`, `article`, `product`.
    pub kind: String,
    /// Whole address of the page.
    pub url: String,
    /// `fa_IR`, `en_GB`.
    pub locale: String,
    /// The other locales.
    pub alternate_locales: Vec<String>,
    /// Whole address of a picture.
    pub image_url: Option<String>,
    /// What it shows.
    pub image_alt: Option<String>,
    /// Width of the picture in pixels.
    pub image_width: Option<u32>,
    /// Height of the picture in pixels.
    pub image_height: Option<u32>,
    /// The picture is a social card: made for being shared, 1200 by 630.
    pub is_card: bool,
}

/// The head of a page.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct HeadView {
    /// Whole title, with the directional mark that its first letter asks for.
    pub title: String,
    /// At most 160 characters.
    pub description: Option<String>,
    /// Whole address of the page itself.
    pub canonical_url: Option<String>,
    /// All languages of it and `x-default`; empty without a base address or for an untranslated page.
    pub alternates: Vec<AlternateView>,
    /// `OpenGraph`.
    pub open_graph: Option<OpenGraphView>,
    /// Structured data: one JSON text with `<` written as `\u003c`.
    pub json_ld_html: Option<String>,
    /// Search engines shall leave it out.
    pub noindex: bool,
}

/// A link to this page in a language.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct LanguageLinkView {
    /// The same entry's page.
    pub path: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `rtl` or `ltr`.
    pub dir: String,
    /// The language's own name.
    pub name: String,
}

/// What a page tells its frame.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ShellView {
    /// The head.
    pub head: HeadView,
    /// The way here, home left out; the last is this page and has no path.
    pub crumbs: Vec<LinkView>,
    /// The other languages of this page.
    pub languages: Vec<LanguageLinkView>,
    /// The current part of the site.
    pub section: Section,
    /// Ways to pass the page on, for pages that offer them.
    pub share: Option<ShareView>,
}
