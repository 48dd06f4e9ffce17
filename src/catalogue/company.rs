//! A company: the fields that editors write, and the checked entry.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::association::Association;
use super::certificate::{Certificate, RawCertificate};
use super::contact::{Contact, Person, RawContact, RawPerson};
use super::entry::{Entry, raw_entry};
use super::expert::Expert;
use super::market::Market;
use super::picture::{Picture, RawPicture};
use super::place::Place;
use super::reference::Reference;
use super::table::{Id, Row};
use super::trade::{DeliveryTerm, Payment, RawDeliveryTerm, RawPayment};
use super::value::{List, Number, RawText, Scalar, Text};
use super::video::{RawVideo, Video};
use super::words::words;
use crate::language::Date;
use crate::vocabulary::countries::Country;
use crate::vocabulary::languages::Language;
use crate::vocabulary::provinces::Province;

/// What a company is; several may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CompanyType {
    Manufacturer,
    Trader,
    Service,
    Lab,
    Startup,
    Institute,
    KnowledgeBased,
    Creative,
    TechUnit,
}

/// How far the recognition as knowledge-based is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    Applied,
    Evaluating,
    Approved,
}

/// The three tiers of knowledge-based firms since 1402.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// نوپا, start-up
    Nopa,
    /// نوآور, innovator
    Noavar,
    /// فناور, technologist
    Fanavar,
}

words! {
    /// Size of a company.
    Size { Micro = "micro", Small = "small", Medium = "medium", Large = "large" }
}

/// What a company is among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Backs knowledge-based firms.
    Driver,
    Exporter,
    ConsortiumLead,
}

/// What one company is to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    Supplies,
    BuysFrom,
    BackedBy,
    Subsidiary,
    Distributes,
}

/// What a company does for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Capability {
    Oem,
    Odm,
    PrivateLabel,
    RAndD,
    SampleSmallLot,
    AfterSalesAbroad,
}

/// What a licence allows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LicenceKind {
    #[default]
    Operating,
}

/// Recognition as knowledge-based, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawKnowledgeBased {
    /// `applied`, `evaluating` or `approved`.
    pub progress: Option<Progress>,
    /// `nopa`, `noavar` or `fanavar`.
    pub tier: Option<Tier>,
    /// Number of the approval.
    #[serde(rename = "ref")]
    pub reference: Option<Scalar>,
    pub approved_on: Option<Scalar>,
    pub valid_until: Option<Scalar>,
}

/// A checked [`RawKnowledgeBased`].
#[derive(Debug, Clone)]
pub struct KnowledgeBased {
    pub progress: Progress,
    pub tier: Option<Tier>,
    pub reference: Option<Box<str>>,
    pub approved_on: Option<Date>,
    pub valid_until: Option<Date>,
}

impl KnowledgeBased {
    /// Approved, and not past its end on `day`.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.progress == Progress::Approved && self.valid_until.is_none_or(|until| until >= day)
    }
}

/// Number of staff, as written: a number or a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawStaff {
    Number(Scalar),
    Range {
        min: Option<Scalar>,
        max: Option<Scalar>,
    },
}

/// Exports, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawExport {
    /// Year of the first export.
    pub since: Option<Scalar>,
    /// Slugs of markets.
    pub markets: List<Scalar>,
    pub share_percent: Option<Scalar>,
}

/// A checked [`RawExport`].
#[derive(Debug, Clone, Default)]
pub struct Export {
    /// Gregorian year.
    pub since: Option<i32>,
    pub markets: Vec<Id<Market>>,
    pub share_percent: Option<Number>,
}

/// Identifiers of a legal entity, as written; never of persons.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawIds {
    /// شناسهٔ ملی, eleven digits.
    pub national_id: Option<Scalar>,
    pub register_no: Option<Scalar>,
    /// ISO 17442.
    pub lei: Option<Scalar>,
    /// Thirteen digits.
    pub gln: Option<Scalar>,
    pub economic_code: Option<Scalar>,
}

/// Checked [`RawIds`].
#[derive(Debug, Clone, Default)]
pub struct Ids {
    pub national_id: Option<Box<str>>,
    pub register_number: Option<Box<str>>,
    pub lei: Option<Box<str>>,
    pub gln: Option<Box<str>>,
    pub economic_code: Option<Box<str>>,
}

/// A licence, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawLicence {
    pub kind: LicenceKind,
    pub number: Option<Scalar>,
    pub issued: Option<Scalar>,
    pub valid_until: Option<Scalar>,
}

/// A checked [`RawLicence`].
#[derive(Debug, Clone)]
pub struct Licence {
    pub kind: LicenceKind,
    pub number: Box<str>,
    pub issued: Option<Date>,
    pub valid_until: Option<Date>,
}

/// A link to another company, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawLink {
    /// Slug of the other company.
    pub company: Option<Scalar>,
    /// `supplies`, `buys_from`, `backed_by`, `subsidiary` or `distributes`.
    pub kind: Option<LinkKind>,
}

/// A listing on an exchange, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawListing {
    pub exchange: Option<RawText>,
    pub symbol: Option<RawText>,
}

raw_entry! {
    /// `content/companies/<slug>/index.md`
    RawCompany {
        /// The company's name.
        pub name: Option<RawText>,
        pub legal_name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// ISO 3166-1; Iran unless said otherwise.
        pub country: Option<Scalar>,
        /// A province of Iran.
        pub province: Option<Scalar>,
        pub city: Option<RawText>,
        pub contact: Option<RawContact>,
        pub website: Option<Scalar>,
        pub types: List<CompanyType>,
        pub knowledge_based: Option<RawKnowledgeBased>,
        pub size: Option<Size>,
        /// Year, Jalali or Gregorian.
        pub founded: Option<Scalar>,
        /// A number, or `{min, max}`.
        pub staff: Option<RawStaff>,
        pub export: Option<RawExport>,
        pub certificates: List<RawCertificate>,
        /// Languages in which inquiries are answered, as BCP 47 tags.
        pub languages: List<Scalar>,
        pub logo: Option<RawPicture>,
        pub ids: Option<RawIds>,
        pub licences: List<RawLicence>,
        pub roles: List<Role>,
        pub links: List<RawLink>,
        pub exchange_listing: Option<RawListing>,
        pub capabilities: List<Capability>,
        pub payments: List<RawPayment>,
        /// Delivery terms for products that name none.
        pub incoterms: List<RawDeliveryTerm>,
        pub gallery: List<RawPicture>,
        pub videos: List<RawVideo>,
        pub people: List<RawPerson>,
        /// Slugs of places.
        pub located_in: List<Scalar>,
        /// Slugs of associations.
        pub member_of: List<Scalar>,
        /// Slugs of experts.
        pub experts: List<Scalar>,
        /// `place/x`, `body/x`, `company/x` or `association/x`.
        pub supported_by: List<Scalar>,
    }
}

/// A checked [`RawCompany`].
#[derive(Debug, Clone)]
pub struct Company {
    pub entry: Entry,
    pub legal_name: Option<Text>,
    pub country: Option<&'static Country>,
    pub province: Option<Province>,
    pub city: Option<Text>,
    pub contact: Contact,
    pub website: Option<Box<str>>,
    pub types: Vec<CompanyType>,
    pub knowledge_based: Option<KnowledgeBased>,
    pub size: Option<Size>,
    /// Gregorian year.
    pub founded: Option<i32>,
    pub staff: Option<(Number, Number)>,
    pub export: Export,
    pub certificates: Vec<Certificate>,
    pub languages: Vec<&'static Language>,
    pub logo: Option<(Arc<str>, Text)>,
    pub ids: Ids,
    pub licences: Vec<Licence>,
    pub roles: Vec<Role>,
    pub links: Vec<(Id<Company>, LinkKind)>,
    pub exchange_listing: Option<(Text, Text)>,
    pub capabilities: Vec<Capability>,
    pub payments: Vec<Payment>,
    pub delivery_terms: Vec<DeliveryTerm>,
    pub gallery: Vec<Picture>,
    pub videos: Vec<Video>,
    pub people: Vec<Person>,
    pub located_in: Vec<Id<Place>>,
    pub member_of: Vec<Id<Association>>,
    pub experts: Vec<Id<Expert>>,
    pub supported_by: Vec<Reference>,
}

impl Company {
    /// What the company is on `day`: it is not called knowledge-based once an approval has ended.
    pub fn types_on(&self, day: Date) -> impl Iterator<Item = CompanyType> {
        let lapsed = self
            .knowledge_based
            .as_ref()
            .is_some_and(|status| !status.holds(day));
        self.types
            .iter()
            .copied()
            .filter(move |kind| *kind != CompanyType::KnowledgeBased || !lapsed)
    }
}

impl Row for Company {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}
