//! A shared brand: its names, its mark, what a product must meet to carry it, and to whom it was refused.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::product::Product;
use super::reader::Reader;
use super::scheme::Scheme;
use super::sector::Sector;
use super::table::{Id, Row};
use super::trade::read_country;
use super::value::{Number, RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;
use crate::vocabulary::colour::Colour;
use crate::vocabulary::countries::Country;

/// The mark's files, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawMark {
    /// SVG for light grounds.
    pub light: Option<Scalar>,
    /// SVG for dark grounds.
    pub dark: Option<Scalar>,
    /// Smallest size in CSS pixels.
    pub min_size_px: Option<Scalar>,
    /// Space to keep around, as a share of its width.
    pub clear_space: Option<Scalar>,
}

/// Names of the brand's colours, in the order in which editors write them.
pub const TOKENS: [&str; 7] = [
    "ink",
    "paper",
    "lapis",
    "turquoise",
    "saffron",
    "pomegranate",
    "cypress",
];

/// The palette, as written: CSS colours by role-free names.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawTokens {
    pub ink: Option<Scalar>,
    pub paper: Option<Scalar>,
    /// What can be pressed.
    pub lapis: Option<Scalar>,
    /// Presence.
    pub turquoise: Option<Scalar>,
    /// The mark.
    pub saffron: Option<Scalar>,
    /// Expired, missing.
    pub pomegranate: Option<Scalar>,
    /// Held.
    pub cypress: Option<Scalar>,
}

/// What a product must meet, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawRules {
    /// Slugs of schemes of which the maker or the product must hold a valid certificate.
    pub required_schemes: Vec<Scalar>,
    /// The maker must be approved as knowledge-based.
    pub knowledge_based: bool,
    /// The facts must have been checked within so many months.
    pub check_max_age_months: Option<Scalar>,
    /// Country of origin.
    pub origin: Option<Scalar>,
    pub origin_share_percent: Option<Scalar>,
    /// Sectors; all when empty.
    pub sectors: Vec<Scalar>,
}

/// Checked [`RawRules`].
#[derive(Debug, Clone, Default)]
pub struct Rules {
    pub required_schemes: Vec<Id<Scheme>>,
    pub knowledge_based: bool,
    pub check_max_age_months: Option<i32>,
    pub origin: Option<&'static Country>,
    pub origin_share_percent: Option<Number>,
    pub sectors: Vec<Id<Sector>>,
}

/// A registration of the mark, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawRegistration {
    pub market: Option<Scalar>,
    pub number: Option<Scalar>,
    pub valid_until: Option<Scalar>,
}

/// A checked [`RawRegistration`].
#[derive(Debug, Clone)]
pub struct Registration {
    pub market: Id<Market>,
    pub number: Option<Box<str>>,
    pub valid_until: Option<Date>,
}

/// A revocation, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawRevocation {
    pub product: Option<Scalar>,
    pub on: Option<Scalar>,
    pub reason: Option<RawText>,
}

/// A checked [`RawRevocation`].
#[derive(Debug, Clone)]
pub struct Revocation {
    pub product: Id<Product>,
    pub on: Date,
    pub reason: Text,
}

/// The brand's face in a market, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawFace {
    pub market: Option<Scalar>,
    pub name: Option<RawText>,
    pub tagline: Option<RawText>,
    /// CSS colours that are others there.
    pub tokens: Option<RawTokens>,
}

/// A checked [`RawFace`].
#[derive(Debug, Clone)]
pub struct Face {
    pub market: Id<Market>,
    pub name: Option<Text>,
    pub tagline: Option<Text>,
    pub tokens: BTreeMap<&'static str, Box<str>>,
    /// Where it stands among those that the editor wrote.
    pub position: usize,
}

raw_entry! {
    /// `content/brands/<slug>/index.md`
    RawBrand {
        /// The brand's name.
        pub name: Option<RawText>,
        pub tagline: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// Who grants the mark.
        pub owner: Option<RawText>,
        pub mark: Option<RawMark>,
        /// CSS colours, best in OKLCH.
        pub tokens: Option<RawTokens>,
        /// SVG of the pattern.
        pub pattern: Option<Scalar>,
        pub rules: Option<RawRules>,
        pub registered_in: Vec<RawRegistration>,
        /// The guide as a file.
        pub guide: Option<Scalar>,
        pub revoked: Vec<RawRevocation>,
        /// `body/x`, `place/x`, `company/x` or `association/x`.
        pub supported_by: Vec<Scalar>,
        /// Names and taglines per market.
        pub markets: Vec<RawFace>,
    }
}

/// A checked [`RawBrand`].
#[derive(Debug, Clone)]
pub struct Brand {
    pub entry: Entry,
    pub tagline: Option<Text>,
    pub owner: Option<Text>,
    pub mark_light: Option<Arc<str>>,
    pub mark_dark: Option<Arc<str>>,
    pub mark_minimum_pixels: Option<i64>,
    pub mark_clear_space: Option<Box<str>>,
    /// CSS colours by name.
    pub tokens: BTreeMap<&'static str, Box<str>>,
    pub pattern: Option<Arc<str>>,
    pub rules: Rules,
    pub registrations: Vec<Registration>,
    pub guide: Option<Arc<str>>,
    pub revocations: Vec<Revocation>,
    pub supported_by: Vec<super::Reference>,
    pub faces: Vec<Face>,
}

impl Brand {
    /// The brand's colours in a market: its own, and in the place of some of them those of its face there.
    #[must_use]
    pub fn tokens_in(&self, market: Option<Id<Market>>) -> Vec<(&'static str, &str)> {
        let face = market.and_then(|market| self.face(market));
        let of_face = |name: &str| face.and_then(|face| face.tokens.get(name));
        let names = TOKENS.into_iter();
        names
            .filter_map(|name| Some((name, of_face(name).or_else(|| self.tokens.get(name))?.as_ref())))
            .collect()
    }

    /// The brand's face in a market.
    #[must_use]
    pub fn face(&self, market: Id<Market>) -> Option<&Face> {
        self.faces.iter().find(|face| face.market == market)
    }
}

impl Row for Brand {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Brand {
    type Raw = RawBrand;
    const KIND: Kind = Kind::Brand;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawBrand>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let mark = raw.mark.clone().unwrap_or_default();
        let mark_path = root.key("mark");
        Brand {
            tagline: reader.entry_text(raw.tagline.as_ref(), "tagline", |t| t.tagline.as_ref()),
            owner: reader.text(raw.owner.as_ref(), &root.key("owner")),
            mark_light: reader.file(mark.light.as_ref(), &mark_path.key("light")),
            mark_dark: reader.file(mark.dark.as_ref(), &mark_path.key("dark")),
            mark_minimum_pixels: reader.integer(
                mark.min_size_px.as_ref(),
                &mark_path.key("min_size_px"),
                8..=512,
            ),
            mark_clear_space: reader.boxed(mark.clear_space.as_ref()),
            tokens: raw
                .tokens
                .as_ref()
                .map(|tokens| read_tokens(tokens, &root.key("tokens"), reader))
                .unwrap_or_default(),
            pattern: reader.file(raw.pattern.as_ref(), &root.key("pattern")),
            rules: raw
                .rules
                .as_ref()
                .map(|rules| read_rules(rules, reader))
                .unwrap_or_default(),
            registrations: read_registrations(&raw.registered_in, reader),
            guide: reader.file(raw.guide.as_ref(), &root.key("guide")),
            revocations: read_revocations(&raw.revoked, reader),
            supported_by: reader.any_references(
                &raw.supported_by,
                &super::campaign::SUPPORTERS,
                &root.key("supported_by"),
            ),
            faces: read_faces(&raw.markets, reader),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

fn read_tokens(
    raw: &RawTokens,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> BTreeMap<&'static str, Box<str>> {
    let written = [
        &raw.ink,
        &raw.paper,
        &raw.lapis,
        &raw.turquoise,
        &raw.saffron,
        &raw.pomegranate,
        &raw.cypress,
    ];
    let mut tokens = BTreeMap::new();
    for (name, raw) in TOKENS.into_iter().zip(written) {
        let Some(value) = reader.word(raw.as_ref()) else {
            continue;
        };
        // What parses holds nothing that could end the declaration that it is written into.
        if Colour::parse(value).is_some() {
            tokens.insert(name, value.into());
        } else {
            reader.report(
                &path.key(name),
                Diagnostic::error("token-not-a-colour").with("value", value),
            );
        }
    }
    tokens
}

fn read_rules(raw: &RawRules, reader: &mut Reader<'_>) -> Rules {
    let path = FieldPath::ROOT.key("rules");
    let months = reader.integer(
        raw.check_max_age_months.as_ref(),
        &path.key("check_max_age_months"),
        1..=120,
    );
    Rules {
        required_schemes: reader.references(
            &raw.required_schemes,
            Kind::Scheme,
            &path.key("required_schemes"),
        ),
        knowledge_based: raw.knowledge_based,
        check_max_age_months: months.and_then(|months| i32::try_from(months).ok()),
        origin: read_country(raw.origin.as_ref(), &path.key("origin"), reader),
        origin_share_percent: reader.percent(
            raw.origin_share_percent.as_ref(),
            &path.key("origin_share_percent"),
        ),
        sectors: reader.references(&raw.sectors, Kind::Sector, &path.key("sectors")),
    }
}

fn read_registrations(raw: &[RawRegistration], reader: &mut Reader<'_>) -> Vec<Registration> {
    let list = FieldPath::ROOT.key("registered_in");
    let mut registrations = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let market_path = path.key("market");
        reader.required_word(one.market.as_ref(), &market_path);
        let market = reader.reference(one.market.as_ref(), Kind::Market, &market_path);
        let number = reader.boxed(one.number.as_ref());
        let valid_until = reader.date(one.valid_until.as_ref(), &path.key("valid_until"));
        registrations.extend(market.map(|market| Registration {
            market,
            number,
            valid_until,
        }));
    }
    registrations
}

fn read_revocations(raw: &[RawRevocation], reader: &mut Reader<'_>) -> Vec<Revocation> {
    let list = FieldPath::ROOT.key("revoked");
    let mut revocations = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let product_path = path.key("product");
        reader.required_word(one.product.as_ref(), &product_path);
        let product = reader.past_reference(one.product.as_ref(), Kind::Product, &product_path);
        let on_path = path.key("on");
        reader.required_word(one.on.as_ref(), &on_path);
        let on = reader.date(one.on.as_ref(), &on_path);
        let reason = reader.required_text(one.reason.as_ref(), &path.key("reason"));
        if let (Some(product), Some(on), Some(reason)) = (product, on, reason) {
            revocations.push(Revocation { product, on, reason });
        }
    }
    revocations
}

fn read_faces(raw: &[RawFace], reader: &mut Reader<'_>) -> Vec<Face> {
    let list = FieldPath::ROOT.key("markets");
    let mut faces = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let market_path = path.key("market");
        reader.required_word(one.market.as_ref(), &market_path);
        let market = reader.reference(one.market.as_ref(), Kind::Market, &market_path);
        let name = reader.text(one.name.as_ref(), &path.key("name"));
        let tagline = reader.text(one.tagline.as_ref(), &path.key("tagline"));
        let tokens = one.tokens.as_ref();
        let tokens = tokens.map(|tokens| read_tokens(tokens, &path.key("tokens"), reader));
        faces.extend(market.map(|market| Face {
            market,
            name,
            tagline,
            tokens: tokens.unwrap_or_default(),
            position: index,
        }));
    }
    faces
}
