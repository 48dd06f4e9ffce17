//! A product as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::Form;
use super::parts::{
    CertificateData, CommonData, DateData, DeliveryData, NumberData, PeriodData, PictureData, QuantityData,
    WordsData, alpha2, day, number, strs, time_code,
};
use crate::catalogue::product::{
    Availability, CapacityPeriod, Document, DocumentKind, ProductKind, SampleOffer, Specification,
    SpecificationValue, Stage, TechnologyOffer, Variant,
};
use crate::catalogue::readiness::{MarketState, is_listed, market_state};
use crate::catalogue::relations::MarkState;
use crate::catalogue::{Id, Kind, Product, Relations};
use crate::vocabulary::gtin::Gtin;
use crate::vocabulary::hs::HsCode;
use crate::vocabulary::unspsc::Unspsc;

/// A product, a service or a technology.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Product")]
pub struct ProductData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    kind: ProductKind,
    /// Ids of companies; the first answers inquiries.
    makers: Vec<&'a str>,
    /// Id of a sector.
    sector: Option<&'a str>,
    availability: Availability,
    /// Six digits of the Harmonized System.
    hs: Option<&'static str>,
    unspsc: Option<&'a str>,
    /// As written: 8, 12, 13 or 14 digits.
    gtin: Option<&'a str>,
    /// The GTIN's GS1 Digital Link below `base_url`.
    digital_link: Option<String>,
    sku: Option<&'a str>,
    model: Option<&'a str>,
    /// The maker's part number.
    mpn: Option<&'a str>,
    national_codes: Vec<NationalCodeData<'a>>,
    /// Country of origin.
    origin: Option<&'static str>,
    /// Least order.
    moq: Option<QuantityData<'a>>,
    /// From order to dispatch.
    lead_time: Option<PeriodData<'a>>,
    incoterms: Vec<DeliveryData<'a>>,
    /// Null for a price on request.
    price: Option<PriceData<'a>>,
    capacity: Option<CapacityData<'a>>,
    packaging: Option<PackagingData<'a>>,
    shelf_life: Option<PeriodData<'a>>,
    storage_temperature: Option<RangeData<'a>>,
    dangerous_goods: Option<DangerousGoodsData>,
    sample: Option<SampleData<'a>>,
    warranty_months: Option<usize>,
    after_sales: Option<WordsData<'a>>,
    technology_offer: Vec<TechnologyOffer>,
    specs: Vec<SpecificationData<'a>>,
    variants: Vec<VariantData<'a>>,
    certificates: Vec<CertificateData<'a>>,
    markets: Vec<PresenceData<'a>>,
    /// Rights to the marks of brands.
    marks: Vec<GrantData<'a>>,
    solves: Vec<SolutionData<'a>>,
    advantages: Vec<AdvantageData<'a>>,
    images: Vec<PictureData<'a>>,
    documents: Vec<DocumentData<'a>>,
    video: Option<&'a str>,
    /// Ids of products.
    related: Vec<&'a str>,
    /// Id of the product that this replaces.
    replaces: Option<&'a str>,
    /// Id of the product that replaces this.
    successor: Option<&'a str>,
}

/// A code of one country's or union's tariff.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "NationalCode")]
struct NationalCodeData<'a> {
    r#in: &'a str,
    code: &'a str,
}

/// A price of the maker's own.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Price")]
struct PriceData<'a> {
    min: NumberData<'a>,
    /// Null where there is one price.
    max: Option<NumberData<'a>>,
    currency: &'static str,
    /// The rule of Incoterms that it includes.
    basis: Option<&'static str>,
    /// UN/ECE Recommendation 20; null when it is for the whole.
    per: Option<&'static str>,
    valid_until: Option<DateData>,
}

/// How much can be made.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Capacity")]
struct CapacityData<'a> {
    quantity: QuantityData<'a>,
    per: CapacityPeriod,
    export_share_percent: Option<NumberData<'a>>,
}

/// A package.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Packaging")]
struct PackagingData<'a> {
    kind: Option<WordsData<'a>>,
    units: Option<NumberData<'a>>,
    gross_kg: Option<NumberData<'a>>,
    net_kg: Option<NumberData<'a>>,
    /// Length, width and height.
    size_mm: Option<Vec<NumberData<'a>>>,
    /// Packages in a container of 20 feet.
    per_20_foot: Option<NumberData<'a>>,
    per_40_foot: Option<NumberData<'a>>,
}

/// Degrees Celsius.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Range")]
struct RangeData<'a> {
    min: Option<NumberData<'a>>,
    max: Option<NumberData<'a>>,
}

/// Dangerous goods by the UN Model Regulations.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DangerousGoods")]
struct DangerousGoodsData {
    /// Four digits.
    un: String,
    class: &'static str,
}

/// Samples.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Sample")]
struct SampleData<'a> {
    offer: SampleOffer,
    days: Option<NumberData<'a>>,
}

/// A row of the specification table: a number, a range, or words.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Specification")]
struct SpecificationData<'a> {
    label: WordsData<'a>,
    group: Option<WordsData<'a>>,
    value: Option<NumberData<'a>>,
    min: Option<NumberData<'a>>,
    max: Option<NumberData<'a>>,
    text: Option<WordsData<'a>>,
    /// UN/ECE Recommendation 20.
    unit: Option<&'static str>,
    /// How editors write the unit.
    unit_word: Option<&'static str>,
}

/// A variant.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Variant")]
struct VariantData<'a> {
    sku: &'a str,
    differs: Vec<DifferenceData<'a>>,
}

/// What makes a variant another one.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Difference")]
struct DifferenceData<'a> {
    label: WordsData<'a>,
    value: WordsData<'a>,
}

/// Where a product stands in a market.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Presence")]
struct PresenceData<'a> {
    /// Id of a market.
    market: Option<&'a str>,
    /// What the maker says.
    stage: Stage,
    /// What follows from stage and papers on the day.
    state: MarketState,
    since: Option<DateData>,
    registration_no: Option<&'a str>,
    valid_until: Option<DateData>,
    note: Option<WordsData<'a>>,
}

/// The right to a brand's mark.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Grant")]
struct GrantData<'a> {
    /// Id of a brand.
    brand: Option<&'a str>,
    state: Option<MarkState>,
    granted_on: Option<DateData>,
    valid_until: Option<DateData>,
    r#ref: Option<&'a str>,
}

/// A problem and how the product answers it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Solution")]
struct SolutionData<'a> {
    problem: WordsData<'a>,
    answer: WordsData<'a>,
    proof: Option<WordsData<'a>>,
    tags: Vec<&'a str>,
}

/// An advantage and what shows that it is so.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Advantage")]
struct AdvantageData<'a> {
    claim: WordsData<'a>,
    evidence: Option<WordsData<'a>>,
}

/// A document to download.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Document")]
struct DocumentData<'a> {
    /// Below `base_url`.
    file: &'a str,
    title: WordsData<'a>,
    language: Option<&'a str>,
    kind: DocumentKind,
    date: Option<DateData>,
}

impl<'a> ProductData<'a> {
    pub fn of(form: &'a Form<'a>, id: Id<Product>, product: &'a Product) -> Self {
        let catalogue = &form.site.catalogue;
        let entry = &product.entry;
        let successor = catalogue.relations.successor_of.get(id.row()).copied().flatten();
        ProductData {
            common: form.common_as(
                Kind::Product,
                entry,
                form.own_words(&entry.name),
                is_listed(catalogue, product),
            ),
            kind: product.kind,
            makers: form.ids(&catalogue.companies, &product.makers),
            sector: product.sector.and_then(|id| form.id(&catalogue.sectors, id)),
            availability: product.availability,
            hs: product.hs.map(HsCode::as_str),
            unspsc: product.unspsc.as_ref().map(Unspsc::as_str),
            gtin: product.gtin.as_ref().map(Gtin::as_str),
            digital_link: product.gtin.as_ref().map(Gtin::digital_link_path),
            sku: product.sku.as_deref(),
            model: product.model.as_deref(),
            mpn: product.part_number.as_deref(),
            national_codes: product
                .national_codes
                .iter()
                .map(|(country, code)| NationalCodeData { r#in: country, code })
                .collect(),
            origin: alpha2(product.origin),
            moq: product.minimum_order.as_ref().map(|one| form.quantity(one)),
            lead_time: product.lead_time.as_ref().map(|time| PeriodData {
                min: (&time.min).into(),
                max: (&time.max).into(),
                unit: time_code(time.unit),
            }),
            incoterms: form.delivery(&product.delivery_terms),
            price: price(product),
            capacity: product.capacity.as_ref().map(|capacity| CapacityData {
                quantity: form.quantity(&capacity.quantity),
                per: capacity.per,
                export_share_percent: number(capacity.export_share_percent.as_ref()),
            }),
            packaging: product.packaging.as_ref().map(|package| PackagingData {
                kind: form.some(package.kind.as_ref()),
                units: number(package.units.as_ref()),
                gross_kg: number(package.gross.as_ref()),
                net_kg: number(package.net.as_ref()),
                size_mm: package
                    .size
                    .as_ref()
                    .map(|size| size.iter().map(NumberData::from).collect()),
                per_20_foot: number(package.per_20_foot.as_ref()),
                per_40_foot: number(package.per_40_foot.as_ref()),
            }),
            shelf_life: product.shelf_life.as_ref().map(|(length, unit)| PeriodData {
                min: length.into(),
                max: length.into(),
                unit: time_code(*unit),
            }),
            storage_temperature: match &product.storage_temperature {
                (None, None) => None,
                (min, max) => Some(RangeData {
                    min: number(min.as_ref()),
                    max: number(max.as_ref()),
                }),
            },
            dangerous_goods: product.dangerous_goods.map(|(un, class)| DangerousGoodsData {
                un: un.digits(),
                class: class.id(),
            }),
            sample: product.sample.as_ref().map(|(offer, days)| SampleData {
                offer: *offer,
                days: number(days.as_ref()),
            }),
            warranty_months: product.warranty_months,
            after_sales: form.some(product.after_sales.as_ref()),
            technology_offer: product.technology_offer.clone(),
            specs: product
                .specifications
                .iter()
                .map(|one| specification(form, one))
                .collect(),
            variants: product.variants.iter().map(|one| variant(form, one)).collect(),
            certificates: form.certificates(entry, &product.certificates),
            markets: product
                .markets
                .iter()
                .map(|presence| PresenceData {
                    market: form.id(&catalogue.markets, presence.market),
                    stage: presence.stage,
                    state: market_state(catalogue, product, presence),
                    since: day(presence.since),
                    registration_no: presence.registration_number.as_deref(),
                    valid_until: day(presence.valid_until),
                    note: form.some(presence.note.as_ref()),
                })
                .collect(),
            marks: marks(form, id, product),
            solves: product
                .solves
                .iter()
                .map(|one| SolutionData {
                    problem: form.words(&one.problem),
                    answer: form.words(&one.answer),
                    proof: form.some(one.proof.as_ref()),
                    tags: strs(&one.tags),
                })
                .collect(),
            advantages: product
                .advantages
                .iter()
                .map(|one| AdvantageData {
                    claim: form.words(&one.claim),
                    evidence: form.some(one.evidence.as_ref()),
                })
                .collect(),
            images: form.pictures(entry, &product.images),
            documents: product
                .documents
                .iter()
                .filter_map(|one| document(form, product, one))
                .collect(),
            video: product.video.as_ref().map(|(url, _)| url.as_ref()),
            related: form.ids(&catalogue.products, &product.related),
            replaces: product.replaces.and_then(|id| form.id(&catalogue.products, id)),
            successor: successor.and_then(|id| form.id(&catalogue.products, id)),
        }
    }
}

/// The price that the page names: what is no longer made has none.
fn price(product: &Product) -> Option<PriceData<'_>> {
    let price = product.price.as_ref().filter(|_| product.is_listed())?;
    Some(PriceData {
        min: (&price.min).into(),
        max: number(price.max.as_ref()),
        currency: price.currency.code(),
        basis: price.basis.map(crate::vocabulary::incoterms::Incoterm::code),
        per: price.per.and_then(crate::vocabulary::units::Unit::code),
        valid_until: day(price.valid_until),
    })
}

fn specification<'a>(form: &Form<'a>, one: &'a Specification) -> SpecificationData<'a> {
    let mut data = SpecificationData {
        label: form.words(&one.label),
        group: form.some(one.group.as_ref()),
        value: None,
        min: None,
        max: None,
        text: None,
        unit: one.unit.and_then(crate::vocabulary::units::Unit::code),
        unit_word: one.unit.map(crate::vocabulary::units::Unit::id),
    };
    match &one.value {
        SpecificationValue::Number(value) => data.value = Some(value.into()),
        SpecificationValue::Range(min, max) => {
            data.min = Some(min.into());
            data.max = Some(max.into());
        }
        SpecificationValue::AtLeast(min) => data.min = Some(min.into()),
        SpecificationValue::AtMost(max) => data.max = Some(max.into()),
        SpecificationValue::Text(text) => data.text = Some(form.words(text)),
    }
    data
}

fn variant<'a>(form: &Form<'a>, one: &'a Variant) -> VariantData<'a> {
    VariantData {
        sku: &one.sku,
        differs: one
            .differs
            .iter()
            .map(|(label, value)| DifferenceData {
                label: form.words(label),
                value: form.words(value),
            })
            .collect(),
    }
}

fn marks<'a>(form: &'a Form<'a>, id: Id<Product>, product: &'a Product) -> Vec<GrantData<'a>> {
    let catalogue = &form.site.catalogue;
    let states = Relations::list(&catalogue.relations.marks_of_product, id);
    product
        .grants
        .iter()
        .enumerate()
        .map(|(position, grant)| GrantData {
            brand: form.id(&catalogue.brands, grant.brand),
            state: states.get(position).copied(),
            granted_on: day(grant.granted_on),
            valid_until: day(grant.valid_until),
            r#ref: grant.reference.as_deref(),
        })
        .collect()
}

fn document<'a>(form: &'a Form<'a>, product: &Product, one: &'a Document) -> Option<DocumentData<'a>> {
    Some(DocumentData {
        file: form.file(&product.entry, &one.file)?,
        title: form.words(&one.title),
        language: one.language.as_deref(),
        kind: one.kind,
        date: day(one.date),
    })
}
