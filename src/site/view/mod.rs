//! What templates may use: plain data, one struct per kind of page, and nothing else.
//!
//! Views hold text that is ready to print: numbers, dates, units and codes are formatted, lists are
//! joined, names are isolated. They hold no logic and read nothing from the catalogue; the rest of
//! this room fills them. The reference in `docs/` is generated from these types.
//!
//! Three naming rules bind every field:
//! - `…_html` is safe HTML, escaped and isolated, printed with `| safe`; every other string is plain
//!   text, which the template escapes.
//! - `…path` is an address of this site relative to its root, without a leading slash; templates write
//!   `{{ root }}{{ x.path }}`. The root itself is the empty string.
//! - `…url` is whole (`https:`, `mailto:`, `tel:`) and printed as it is.

mod actor;
mod brand;
mod cards;
mod chooser;
mod company;
mod comparison;
mod home;
mod inquiry;
mod kit;
mod letters;
mod list;
mod market;
mod not_found;
mod page;
mod parts;
mod product;
mod scheme;
mod search;
mod sector;
mod shell;
mod verification;

pub use actor::{ActorCardView, ActorView, CellView, FactView, PartView, RowView, TableRowView, TableView};
pub use brand::{
    BrandRegistrationView, BrandView, ClearSpaceView, FaceRowView, PaletteColourView, RevokedView,
};
pub use cards::{
    CompanyCardView, HolderView, MarketCardView, ProductCardView, SchemeCardView, SectorCardView,
};
pub use chooser::{ChooserView, DoorView};
pub use company::{CompanyView, KnowledgeBasedView, LicenceView, NetworkLinkView, PersonView, VideoView};
pub use comparison::{CompareView, ComparisonView};
pub use home::{HomeMarketView, HomeView, NewCertificateView, NumberView};
pub use inquiry::{BasketView, InquiryLetterView, InquiryView, ShareView, TermView};
pub use kit::{KitCardView, KitColourView, KitFileView, KitMarkView, KitPaletteView, KitView};
pub use letters::{AlphabetView, LetterEntryView, LetterView, LettersView};
pub use list::{FacetValueView, FacetView, ListKind, ListView};
pub use market::{
    DemandView, FaceView, MarketTermView, MarketView, ReadinessCellView, ReadinessRowView, RequirementView,
    SisterCityView, StageRowView, StageView,
};
pub use not_found::{NotFoundLanguageView, NotFoundView};
pub use page::PageView;
pub use parts::{
    AskView, CandidateView, CertificateView, CertificatesView, DateView, FileView, LinkView, LogoView,
    MarkDrawingView, NoticesView, PagerItemView, PagerView, PaymentView, PictureView, SourceView, StateKind,
    StateView, TextView, TrustLevel, TrustView,
};
pub use product::{
    AdvantageView, MarkView, MarketStateView, PackagingView, ProductRequirementView, ProductView, SolvesView,
    SpecGroupView, SpecView, VariantView, VariantsTableView,
};
pub use scheme::{SchemeHolderView, SchemeView};
pub use search::{SearchFacetView, SearchValueView, SearchView};
pub use sector::SectorView;
pub use shell::{
    AlternateView, AssetsView, BrandMarkView, HeadView, LanguageLinkView, NavItemView, OpenGraphView,
    Section, ShellView, SiteView,
};
pub use verification::{VerificationFactView, VerificationLanguageView, VerificationView};

use schemars::{Schema, SchemaGenerator};

/// The data of one page.
pub trait PageData: serde::Serialize {}

/// A template that the site asks for, and the schema of the `page` that it is given.
pub struct PageTemplate {
    /// File name in the theme's `templates/`.
    pub name: &'static str,
    /// What pages it makes, in a few words, for the reference.
    pub makes: &'static str,
    /// The schema of `page`.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// Every template that a complete theme has, in the order of a visit.
pub const PAGE_TEMPLATES: [PageTemplate; 20] = [
    template::<ChooserView>("chooser.html", "the chooser of languages at the root"),
    template::<HomeView>("home.html", "the home page of a language"),
    template::<ProductView>("product.html", "a product"),
    template::<CompanyView>("company.html", "a company"),
    template::<SectorView>("sector.html", "a sector or a leaf of one"),
    template::<MarketView>("market.html", "a target market"),
    template::<SchemeView>("scheme.html", "a certification scheme"),
    template::<BrandView>("brand.html", "a brand: its meaning, rules and holders"),
    template::<KitView>(
        "kit.html",
        "a brand's kit: files, colours, and what to do with them",
    ),
    template::<ActorView>(
        "actor.html",
        "somebody or something between maker and buyer, and the pages over all of them",
    ),
    template::<PageView>("page.html", "a free page"),
    template::<ListView>("list.html", "a page of a list, whole or by one facet"),
    template::<LettersView>("letters.html", "all companies by letter"),
    template::<SearchView>("search.html", "the search page"),
    template::<ComparisonView>("comparison.html", "the products of a leaf sector side by side"),
    template::<CompareView>(
        "compare.html",
        "products that a visitor chose, side by side, filled by a script",
    ),
    template::<BasketView>(
        "basket.html",
        "products that a visitor wants to ask for, filled by a script",
    ),
    template::<VerificationView>(
        "verification.html",
        "what a grant of a mark is worth today, in every language",
    ),
    template::<NotFoundView>("not_found.html", "404.html, in every language"),
    template::<SiteView>(
        "base.html",
        "the frame that the others extend; its data is `site`",
    ),
];

/// Templates of what many pages show alike, made once per language. Their data is `card`, and what they give stands in
/// the `…_html` fields that name them.
pub const CARD_TEMPLATES: [PageTemplate; 5] = [
    template::<ProductCardView>("product_card.html", "a product beside others"),
    template::<ProductCardView>(
        "product_row.html",
        "a product of a list, with the facts that decide",
    ),
    template::<CompanyCardView>("company_card.html", "a company of a list"),
    template::<CompanyCardView>("maker.html", "the maker, on a product's page"),
    template::<RowView>("need_row.html", "a need, on the page of what could answer it"),
];

const fn template<T: schemars::JsonSchema>(name: &'static str, makes: &'static str) -> PageTemplate {
    PageTemplate {
        name,
        makes,
        schema: schema_of::<T>,
    }
}

fn schema_of<T: schemars::JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}
