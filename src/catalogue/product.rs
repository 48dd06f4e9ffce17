//! A product, a service or a technology: the fields that editors write, and the checked entry.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::brand::Brand;
use super::certificate::{Certificate, RawCertificate};
use super::company::Company;
use super::entry::{Entry, raw_entry};
use super::market::Market;
use super::picture::{Picture, RawPicture};
use super::sector::Sector;
use super::table::{Id, Row};
use super::trade::{DeliveryTerm, Quantity, RawDeliveryTerm, RawQuantity};
use super::value::{List, Number, RawText, Scalar, Text};
use super::video::{RawVideo, Video};
use crate::language::Date;
use crate::vocabulary::countries::Country;
use crate::vocabulary::dangerous_goods::{HazardClass, UnNumber};
use crate::vocabulary::gtin::Gtin;
use crate::vocabulary::hs::HsCode;
use crate::vocabulary::unspsc::Unspsc;

pub use super::packaging::{Packaging, RawDangerousGoods, RawDuration, RawPackaging, RawTemperatures};
pub use super::specification::{RawSpecification, Specification, SpecificationValue};
pub use super::supply::{
    Capacity, CapacityPeriod, LeadTime, Price, RawCapacity, RawLeadTime, RawPrice, RawSample, RawWarranty,
    SampleOffer, TimeUnit,
};

/// What is sold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProductKind {
    #[default]
    Goods,
    Service,
    Technology,
}

/// Whether it can be had.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Availability {
    #[default]
    Available,
    ToOrder,
    Seasonal,
    Discontinued,
}

/// How far a product is in a market, in the order of the way there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Planned,
    Preparing,
    Registered,
    Offering,
    Contracted,
    Shipping,
}

impl Stage {
    /// The stage of a word of [`crate::settings::STAGES`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Stage> {
        Some(match word {
            "planned" => Stage::Planned,
            "preparing" => Stage::Preparing,
            "registered" => Stage::Registered,
            "offering" => Stage::Offering,
            "contracted" => Stage::Contracted,
            "shipping" => Stage::Shipping,
            _ => return None,
        })
    }
}

/// How a technology or product may be taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TechnologyOffer {
    Goods,
    Licence,
    KnowHow,
    ContractResearch,
    JointVenture,
}

/// A product in a market, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPresence {
    /// Slug of the market.
    pub market: Option<Scalar>,
    /// `planned`, `preparing`, `registered`, `offering`, `contracted` or `shipping`.
    pub stage: Option<Stage>,
    pub since: Option<Scalar>,
    /// Needed from `registered` on where the market registers products.
    pub registration_no: Option<Scalar>,
    /// Last day of the registration.
    pub valid_until: Option<Scalar>,
    pub note: Option<RawText>,
}

/// A checked [`RawPresence`].
#[derive(Debug, Clone)]
pub struct Presence {
    pub market: Id<Market>,
    pub stage: Stage,
    pub since: Option<Date>,
    pub registration_number: Option<Box<str>>,
    pub valid_until: Option<Date>,
    pub note: Option<Text>,
}

/// A problem and how the product answers it, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSolution {
    pub problem: Option<RawText>,
    pub answer: Option<RawText>,
    pub proof: Option<RawText>,
    /// Words shared with needs and experts, so that they find each other.
    pub tags: List<Scalar>,
}

/// A checked [`RawSolution`].
#[derive(Debug, Clone)]
pub struct Solution {
    pub problem: Text,
    pub answer: Text,
    pub proof: Option<Text>,
    pub tags: Vec<Box<str>>,
}

/// An advantage, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawAdvantage {
    pub claim: Option<RawText>,
    /// What shows that it is so.
    pub evidence: Option<RawText>,
}

/// A checked [`RawAdvantage`].
#[derive(Debug, Clone)]
pub struct Advantage {
    pub claim: Text,
    pub evidence: Option<Text>,
}

/// A variant, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawVariant {
    pub sku: Option<Scalar>,
    pub differs: List<RawDifference>,
}

/// What makes a variant another one, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDifference {
    pub label: Option<RawText>,
    pub value: Option<RawText>,
}

/// A checked [`RawVariant`].
#[derive(Debug, Clone)]
pub struct Variant {
    pub sku: Box<str>,
    /// Label and value.
    pub differs: Vec<(Text, Text)>,
}

/// What a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    #[default]
    Datasheet,
    Manual,
    Msds,
    Brochure,
}

/// A document to download, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDocument {
    /// PDF in the entry's folder.
    pub file: Option<Scalar>,
    pub title: Option<RawText>,
    /// Language of the document.
    pub lang: Option<Scalar>,
    /// `datasheet`, `manual`, `msds` or `brochure`.
    pub kind: DocumentKind,
    pub date: Option<Scalar>,
}

/// A checked [`RawDocument`].
#[derive(Debug, Clone)]
pub struct Document {
    pub file: Arc<str>,
    pub title: Text,
    pub language: Option<Box<str>>,
    pub kind: DocumentKind,
    pub date: Option<Date>,
}

/// The right to a brand's mark, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawGrant {
    /// Slug of the brand.
    pub brand: Option<Scalar>,
    pub granted_on: Option<Scalar>,
    pub valid_until: Option<Scalar>,
    /// Number of the grant.
    #[serde(rename = "ref")]
    pub reference: Option<Scalar>,
}

/// A checked [`RawGrant`].
#[derive(Debug, Clone)]
pub struct Grant {
    pub brand: Id<Brand>,
    pub granted_on: Option<Date>,
    pub valid_until: Option<Date>,
    pub reference: Option<Box<str>>,
}

impl Grant {
    /// True when the grant runs on `day`; whether the product still meets the brand's rules is another
    /// question.
    #[must_use]
    pub fn runs(&self, day: Date) -> bool {
        self.granted_on.is_none_or(|on| on <= day) && self.valid_until.is_none_or(|until| until >= day)
    }
}

/// A national tariff code, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawNationalCode {
    /// A country, or `EAEU`.
    pub country: Option<Scalar>,
    /// More than six digits; the first six are the HS code.
    pub code: Option<Scalar>,
}

raw_entry! {
    /// `content/products/<slug>/index.md`
    RawProduct {
        /// The product's name.
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// Slug of the maker.
        pub company: Option<Scalar>,
        /// Slugs of several makers; the first answers inquiries.
        pub makers: List<Scalar>,
        /// `goods` (the default), `service` or `technology`.
        pub kind: ProductKind,
        /// Slug of a sector without sectors below it.
        pub sector: Option<Scalar>,
        /// Pictures; the first is the main one.
        pub images: List<RawPicture>,
        /// HS code, six digits in quotes.
        pub hs: Option<Scalar>,
        /// Edition of the HS, 2022 unless said otherwise.
        pub hs_edition: Option<Scalar>,
        /// Minimum order quantity.
        pub moq: Option<RawQuantity>,
        /// Time from order to dispatch.
        pub lead_time: Option<RawLeadTime>,
        /// Delivery terms.
        pub incoterms: List<RawDeliveryTerm>,
        /// Country of origin; Iran unless said otherwise.
        pub origin: Option<Scalar>,
        /// The specification table.
        pub specs: List<RawSpecification>,
        pub certificates: List<RawCertificate>,
        /// Where the product stands in each market.
        pub markets: List<RawPresence>,
        /// `available` (the default), `to_order`, `seasonal` or `discontinued`.
        pub availability: Availability,
        /// The maker's stock number.
        pub sku: Option<Scalar>,
        pub model: Option<Scalar>,
        /// The maker's part number.
        pub mpn: Option<Scalar>,
        /// GTIN-8, 12, 13 or 14.
        pub gtin: Option<Scalar>,
        /// Problems that it solves.
        pub solves: List<RawSolution>,
        pub technology_offer: List<TechnologyOffer>,
        pub advantages: List<RawAdvantage>,
        /// On request unless an amount is given.
        pub price: Option<RawPrice>,
        pub capacity: Option<RawCapacity>,
        pub packaging: Option<RawPackaging>,
        pub shelf_life: Option<RawDuration>,
        /// °C.
        pub storage_temp: Option<RawTemperatures>,
        pub dangerous_goods: Option<RawDangerousGoods>,
        pub sample: Option<RawSample>,
        pub warranty: Option<RawWarranty>,
        pub after_sales: Option<RawText>,
        pub variants: List<RawVariant>,
        pub documents: List<RawDocument>,
        /// Rights to a brand's mark.
        pub brands: List<RawGrant>,
        /// Slugs of related products.
        pub related: List<Scalar>,
        /// Slug of the product that this one replaces.
        pub replaces: Option<Scalar>,
        /// Slug of the product to take instead.
        pub successor: Option<Scalar>,
        /// Eight digits.
        pub unspsc: Option<Scalar>,
        pub national_codes: List<RawNationalCode>,
        pub video: Option<RawVideo>,
    }
}

/// A checked [`RawProduct`].
#[derive(Debug, Clone)]
pub struct Product {
    pub entry: Entry,
    /// At least one in a catalogue without errors; the first answers inquiries.
    pub makers: Vec<Id<Company>>,
    pub kind: ProductKind,
    /// Always there in a catalogue without errors.
    pub sector: Option<Id<Sector>>,
    pub images: Vec<Picture>,
    pub hs: Option<HsCode>,
    pub minimum_order: Option<Quantity>,
    pub lead_time: Option<LeadTime>,
    pub delivery_terms: Vec<DeliveryTerm>,
    pub origin: Option<&'static Country>,
    pub specifications: Vec<Specification>,
    pub certificates: Vec<Certificate>,
    pub markets: Vec<Presence>,
    pub availability: Availability,
    pub sku: Option<Box<str>>,
    pub model: Option<Box<str>>,
    pub part_number: Option<Box<str>>,
    pub gtin: Option<Gtin>,
    pub solves: Vec<Solution>,
    pub technology_offer: Vec<TechnologyOffer>,
    pub advantages: Vec<Advantage>,
    /// None once its last day is past.
    pub price: Option<Price>,
    /// A price whose last day is past: never shown, only reported to its keepers.
    pub ended_price: Option<Price>,
    pub capacity: Option<Capacity>,
    pub packaging: Option<Packaging>,
    pub shelf_life: Option<(Number, TimeUnit)>,
    /// °C.
    pub storage_temperature: (Option<Number>, Option<Number>),
    pub dangerous_goods: Option<(UnNumber, HazardClass)>,
    pub sample: Option<(SampleOffer, Option<Number>)>,
    pub warranty_months: Option<usize>,
    pub after_sales: Option<Text>,
    pub variants: Vec<Variant>,
    pub documents: Vec<Document>,
    pub grants: Vec<Grant>,
    pub related: Vec<Id<Product>>,
    pub replaces: Option<Id<Product>>,
    pub successor: Option<Id<Product>>,
    pub unspsc: Option<Unspsc>,
    /// Country or union, and code.
    pub national_codes: Vec<(Box<str>, Box<str>)>,
    pub video: Option<Video>,
}

impl Row for Product {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Product {
    /// In lists, counts and feeds: published and to be had.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        !self.entry.archived && self.availability != Availability::Discontinued
    }
}
