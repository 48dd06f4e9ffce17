//! A company as data.

use schemars::JsonSchema;
use serde::Serialize;

use super::Form;
use super::parts::{
    CertificateData, CommonData, ContactData, DateData, DeliveryData, LicenceData, ListingData, NumberData,
    PaymentData, PersonData, PictureData, alpha2, day, number, tags,
};
use crate::catalogue::company::{Capability, CompanyType, LinkKind, Progress, Role, Size, Tier};
use crate::catalogue::{Company, Id, Kind, Reference, Relations, Row};

use super::parts::WordsData;
use crate::catalogue::ties::Tie;
use crate::vocabulary::provinces::Province;

/// A company.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Company")]
pub struct CompanyData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    legal_name: Option<WordsData<'a>>,
    country: Option<&'static str>,
    /// Province of Iran.
    province: Option<&'static str>,
    city: Option<WordsData<'a>>,
    contact: ContactData<'a>,
    website: Option<&'a str>,
    /// Languages of replies.
    languages: Vec<&'static str>,
    /// What it is on the day.
    types: Vec<CompanyType>,
    roles: Vec<Role>,
    capabilities: Vec<Capability>,
    size: Option<Size>,
    /// Gregorian year.
    founded: Option<i32>,
    staff: Option<StaffData<'a>>,
    export: ExportData<'a>,
    knowledge_based: Option<KnowledgeBasedData<'a>>,
    ids: IdsData<'a>,
    licences: Vec<LicenceData<'a>>,
    exchange_listing: Option<ListingData<'a>>,
    certificates: Vec<CertificateData<'a>>,
    payments: Vec<PaymentData<'a>>,
    incoterms: Vec<DeliveryData<'a>>,
    /// People who answer and agreed to be named.
    people: Vec<PersonData<'a>>,
    /// Ids of its listed products.
    products: Vec<&'a str>,
    /// Ids of places.
    located_in: Vec<&'a str>,
    /// Ids of associations.
    member_of: Vec<&'a str>,
    /// Ids of experts.
    experts: Vec<&'a str>,
    /// Kind and id.
    supported_by: Vec<String>,
    links: Vec<LinkData<'a>>,
    /// The logo, below `base_url`.
    logo: Option<String>,
    gallery: Vec<PictureData<'a>>,
    videos: Vec<&'a str>,
}

/// Number of staff.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Staff")]
struct StaffData<'a> {
    min: NumberData<'a>,
    max: NumberData<'a>,
}

/// What a company exports.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Export")]
struct ExportData<'a> {
    /// Gregorian year.
    since: Option<i32>,
    /// Ids of markets.
    markets: Vec<&'a str>,
    share_percent: Option<NumberData<'a>>,
}

/// Where a company stands under the law on knowledge-based firms.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "KnowledgeBased")]
struct KnowledgeBasedData<'a> {
    progress: Progress,
    /// Approved, and not past its end on the day.
    holds: bool,
    tier: Option<Tier>,
    r#ref: Option<&'a str>,
    approved_on: Option<DateData>,
    valid_until: Option<DateData>,
}

/// Numbers under which a company is registered.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CompanyIds")]
struct IdsData<'a> {
    national_id: Option<&'a str>,
    register_no: Option<&'a str>,
    economic_code: Option<&'a str>,
    lei: Option<&'a str>,
    gln: Option<&'a str>,
}

/// A tie to another company.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CompanyLink")]
struct LinkData<'a> {
    /// Id of a company.
    company: Option<&'a str>,
    kind: LinkKind,
}

impl<'a> CompanyData<'a> {
    pub fn of(form: &'a Form<'a>, id: Id<Company>, company: &'a Company) -> Self {
        let catalogue = &form.site.catalogue;
        let ids = &company.ids;
        let own = Reference::to(Kind::Company, id);
        let named = |tie| catalogue.ties.named_by(own, tie);
        let products = Relations::list(&catalogue.relations.products_of_company, id);
        let experts = catalogue.ties.naming(own, Tie::WorksAt);
        let logo = company.logo.as_ref().and_then(|(file, _)| {
            form.site
                .assets
                .logo(&company.entry, file, String::new())
                .map(|logo| logo.path)
        });
        CompanyData {
            common: form.common(company),
            legal_name: form.own_some(company.legal_name.as_ref()),
            country: alpha2(company.country),
            province: company.province.map(Province::id),
            city: form.some(company.city.as_ref()),
            contact: form.contact(&company.contact),
            website: company.website.as_deref(),
            languages: tags(&company.languages),
            types: company.types_on(catalogue.date).collect(),
            roles: company.roles.clone(),
            capabilities: company.capabilities.clone(),
            size: company.size,
            founded: company.founded,
            staff: company.staff.as_ref().map(|(min, max)| StaffData {
                min: min.into(),
                max: max.into(),
            }),
            export: ExportData {
                since: company.export.since,
                markets: form.ids(&catalogue.markets, &company.export.markets),
                share_percent: number(company.export.share_percent.as_ref()),
            },
            knowledge_based: company.knowledge_based.as_ref().map(|status| KnowledgeBasedData {
                progress: status.progress,
                holds: status.holds(catalogue.date),
                tier: status.tier,
                r#ref: status.reference.as_deref(),
                approved_on: day(status.approved_on),
                valid_until: day(status.valid_until),
            }),
            ids: IdsData {
                national_id: ids.national_id.as_deref(),
                register_no: ids.register_number.as_deref(),
                economic_code: ids.economic_code.as_deref(),
                lei: ids.lei.as_deref(),
                gln: ids.gln.as_deref(),
            },
            licences: company.licences.iter().map(|one| form.licence(one)).collect(),
            exchange_listing: form.listing(company.exchange_listing.as_ref()),
            certificates: form.certificates(&company.entry, &company.certificates),
            payments: form.payments(&company.payments),
            incoterms: form.delivery(&company.delivery_terms),
            people: form.people(&company.people),
            products: form.ids(&catalogue.products, products),
            located_in: slugs(form, named(Tie::LocatedIn)),
            member_of: slugs(form, named(Tie::MemberOf)),
            experts: slugs(form, experts.filter(|one| one.kind == Kind::Expert)),
            supported_by: form.references(&named(Tie::SupportedBy).collect::<Vec<_>>()),
            links: company
                .links
                .iter()
                .map(|(other, kind)| LinkData {
                    company: catalogue.companies.get(*other).map(Row::slug),
                    kind: *kind,
                })
                .collect(),
            logo,
            gallery: form.pictures(&company.entry, &company.gallery),
            videos: company.videos.iter().map(|(url, _)| url.as_ref()).collect(),
        }
    }
}

fn slugs<'a>(form: &Form<'a>, references: impl Iterator<Item = Reference>) -> Vec<&'a str> {
    let site: &'a super::super::super::Site = form.site;
    references
        .filter_map(|reference| site.catalogue.entry(reference).map(|entry| entry.slug.as_ref()))
        .collect()
}
