//! Sectors, markets, schemes and brands as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::super::names::market_name;
use super::Form;
use super::parts::{
    CommonData, ContactData, DateData, NumberData, PaymentData, WordsData, alpha2, day, number, tags,
};
use crate::catalogue::market::RequirementKind;
use crate::catalogue::scheme::AppliesTo;
use crate::catalogue::{Brand, Id, Kind, Market, Scheme, Sector};
use crate::vocabulary::country_groups::{CountryGroup, Standing};

/// A sector; those of the first level have no parent.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Sector")]
pub struct SectorData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    /// Id of a sector.
    parent: Option<&'a str>,
    order: i64,
    /// Two digits each.
    hs_chapters: Vec<String>,
}

/// A target market.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Market")]
pub struct MarketData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    country: Option<&'static str>,
    /// Groups of countries: `GCC`, `EAEU`, `BRICS` and the like.
    groups: Vec<&'static str>,
    languages: Vec<&'static str>,
    currencies: Vec<&'static str>,
    /// A zone of the IANA time zone database.
    time_zone: Option<&'a str>,
    holidays: Option<WordsData<'a>>,
    notice: Option<WordsData<'a>>,
    requirements: Vec<RequirementData<'a>>,
    payments: Vec<PaymentData<'a>>,
    demand: Vec<DemandData<'a>>,
    sister_cities: Vec<SisterCityData<'a>>,
    contact: ContactData<'a>,
}

/// A paper that a market asks for.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Requirement")]
struct RequirementData<'a> {
    /// Id of a scheme.
    scheme: Option<&'a str>,
    /// Ids of sectors; all when empty.
    for_sectors: Vec<&'a str>,
    kind: RequirementKind,
    source: Option<WordsData<'a>>,
    checked_on: Option<DateData>,
}

/// What a market asks for.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Demand")]
struct DemandData<'a> {
    text: WordsData<'a>,
    since: Option<DateData>,
    source: Option<WordsData<'a>>,
}

/// Two cities that are sisters.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "SisterCity")]
struct SisterCityData<'a> {
    city: WordsData<'a>,
    with: WordsData<'a>,
    /// As the source has it.
    since: Option<&'a str>,
    source: Option<WordsData<'a>>,
}

/// A certification scheme.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Scheme")]
pub struct SchemeData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    short_name: Option<WordsData<'a>>,
    owner: Option<WordsData<'a>>,
    applies_to: AppliesTo,
    issuer_kind: Option<WordsData<'a>>,
    /// The longest time that a certificate runs.
    max_years: Option<i32>,
    lookup_url: Option<&'a str>,
    /// Ids of markets.
    markets: Vec<&'a str>,
    /// Ids of sectors.
    for_sectors: Vec<&'a str>,
}

/// A brand whose mark products may carry.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Brand")]
pub struct BrandData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    tagline: Option<WordsData<'a>>,
    owner: Option<WordsData<'a>>,
    rules: RulesData<'a>,
    registrations: Vec<RegistrationData<'a>>,
    revocations: Vec<RevocationData<'a>>,
    /// Kind and id.
    supported_by: Vec<String>,
}

/// What a product needs to carry a mark.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Rules")]
struct RulesData<'a> {
    /// Ids of schemes.
    required_schemes: Vec<&'a str>,
    knowledge_based: bool,
    check_max_age_months: Option<i32>,
    origin: Option<&'static str>,
    origin_share_percent: Option<NumberData<'a>>,
    /// Ids of sectors; all when empty.
    sectors: Vec<&'a str>,
}

/// The registration of a mark in a market.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Registration")]
struct RegistrationData<'a> {
    /// Id of a market.
    market: Option<&'a str>,
    number: Option<&'a str>,
    valid_until: Option<DateData>,
}

/// A right to a mark that was taken back.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Revocation")]
struct RevocationData<'a> {
    /// Id of a product.
    product: Option<&'a str>,
    on: DateData,
    reason: WordsData<'a>,
}

impl<'a> SectorData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Sector>, sector: &'a Sector) -> Self {
        let catalogue = &form.site.catalogue;
        SectorData {
            common: form.common(sector),
            parent: sector.parent.and_then(|id| form.id(&catalogue.sectors, id)),
            order: sector.order,
            hs_chapters: sector.hs_chapters.iter().map(|one| one.digits()).collect(),
        }
    }
}

impl<'a> MarketData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Market>, market: &'a Market) -> Self {
        let catalogue = &form.site.catalogue;
        let name = form.made(&market_name(market));
        MarketData {
            common: form.common_as(Kind::Market, &market.entry, name, !market.entry.archived),
            country: alpha2(market.country),
            groups: groups(market),
            languages: tags(&market.languages),
            currencies: market.currencies.iter().map(|one| one.code()).collect(),
            time_zone: market.time_zone.as_deref(),
            holidays: form.some(market.holidays.as_ref()),
            notice: form.some(market.notice.as_ref()),
            requirements: market
                .requirements
                .iter()
                .map(|one| RequirementData {
                    scheme: form.id(&catalogue.schemes, one.scheme),
                    for_sectors: form.ids(&catalogue.sectors, &one.for_sectors),
                    kind: one.kind,
                    source: form.some(one.source.as_ref()),
                    checked_on: day(one.checked_on),
                })
                .collect(),
            payments: form.payments(&market.payments),
            demand: market
                .demand
                .iter()
                .map(|one| DemandData {
                    text: form.words(&one.text),
                    since: day(one.since),
                    source: form.some(one.source.as_ref()),
                })
                .collect(),
            sister_cities: market
                .sister_cities
                .iter()
                .map(|one| SisterCityData {
                    city: form.words(&one.city),
                    with: form.words(&one.with),
                    since: one.since.as_deref(),
                    source: form.some(one.source.as_ref()),
                })
                .collect(),
            contact: form.contact(&market.contact),
        }
    }
}

/// Groups that a market's country is in, by the program's table and by the editor.
fn groups(market: &Market) -> Vec<&'static str> {
    let alpha2 = market.country.map_or("", |country| country.alpha2());
    let is_member = |group: &CountryGroup| {
        let membership = group.membership(alpha2);
        membership.is_some_and(|one| one.standing == Standing::Member)
    };
    CountryGroup::ALL
        .into_iter()
        .filter(|group| market.groups.contains(group) || is_member(group))
        .map(CountryGroup::id)
        .collect()
}

impl<'a> SchemeData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Scheme>, scheme: &'a Scheme) -> Self {
        let catalogue = &form.site.catalogue;
        SchemeData {
            common: form.common(scheme),
            short_name: form.own_some(scheme.short_name.as_ref()),
            owner: form.some(scheme.owner.as_ref()),
            applies_to: scheme.applies_to,
            issuer_kind: form.some(scheme.issuer_kind.as_ref()),
            max_years: scheme.max_years,
            lookup_url: scheme.lookup_url.as_deref(),
            markets: form.ids(&catalogue.markets, &scheme.markets),
            for_sectors: form.ids(&catalogue.sectors, &scheme.for_sectors),
        }
    }
}

impl<'a> BrandData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Brand>, brand: &'a Brand) -> Self {
        let catalogue = &form.site.catalogue;
        let rules = &brand.rules;
        BrandData {
            common: form.common(brand),
            tagline: form.own_some(brand.tagline.as_ref()),
            owner: form.some(brand.owner.as_ref()),
            rules: RulesData {
                required_schemes: form.ids(&catalogue.schemes, &rules.required_schemes),
                knowledge_based: rules.knowledge_based,
                check_max_age_months: rules.check_max_age_months,
                origin: alpha2(rules.origin),
                origin_share_percent: number(rules.origin_share_percent.as_ref()),
                sectors: form.ids(&catalogue.sectors, &rules.sectors),
            },
            registrations: brand
                .registrations
                .iter()
                .map(|one| RegistrationData {
                    market: form.id(&catalogue.markets, one.market),
                    number: one.number.as_deref(),
                    valid_until: day(one.valid_until),
                })
                .collect(),
            revocations: brand
                .revocations
                .iter()
                .map(|one| RevocationData {
                    product: form.id(&catalogue.products, one.product),
                    on: super::parts::DateData(one.on),
                    reason: form.words(&one.reason),
                })
                .collect(),
            supported_by: form.references(&brand.supported_by),
        }
    }
}
