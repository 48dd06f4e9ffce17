//! Firms, bodies, places and people between maker and buyer as data. Who is tied to whom beyond what an entry itself says
//! stands in the document's list of ties.

use schemars::JsonSchema;
use serde::Serialize;

use super::Form;
use super::parts::{
    CommonData, ContactData, DateData, LicenceData, ListingData, NumberData, OfferData, PersonData,
    ProgrammeData, SeatData, WordsData, alpha2, day, founded, number, tags,
};
use crate::catalogue::association::MemberRequirement;
use crate::catalogue::body::{BodyKind, BodyProgress};
use crate::catalogue::broker::{BrokerKind, Service};
use crate::catalogue::expert::{Residence, WorkArea};
use crate::catalogue::place::PlaceKind;
use crate::catalogue::{Association, Body, Broker, Consortium, Expert, Id, Place};

/// Brings firms to markets, or helps them to be recognised.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Broker")]
pub struct BrokerData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    kind: BrokerKind,
    seat: SeatData<'a>,
    /// Ids of markets.
    markets: Vec<&'a str>,
    /// Ids of sectors; all when empty.
    sectors: Vec<&'a str>,
    services: Vec<Service>,
    /// Ids of corridors.
    routes: Vec<&'a str>,
    languages: Vec<&'static str>,
    licence: Option<LicenceData<'a>>,
    contact: ContactData<'a>,
    website: Option<&'a str>,
    people: Vec<PersonData<'a>>,
}

/// A ministry, an agency, a council, a fund, a municipality, a university.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Body")]
pub struct BodyData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    kind: Option<BodyKind>,
    progress: BodyProgress,
    seat: SeatData<'a>,
    /// Id of the body that it is part of.
    parent: Option<&'a str>,
    /// Ids of the bodies that sit in it.
    members: Vec<&'a str>,
    support: Vec<SupportData<'a>>,
    programmes: Vec<ProgrammeData<'a>>,
    exchange_listing: Option<ListingData<'a>>,
    contact: ContactData<'a>,
    website: Option<&'a str>,
    people: Vec<PersonData<'a>>,
}

/// Support that a body gives.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Support")]
struct SupportData<'a> {
    what: WordsData<'a>,
    for_whom: Option<WordsData<'a>>,
    until: Option<DateData>,
    url: Option<&'a str>,
}

/// A park, an incubator, an industrial town, a house abroad.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Place")]
pub struct PlaceData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    kind: Option<PlaceKind>,
    seat: SeatData<'a>,
    address: Option<WordsData<'a>>,
    /// Id of the place that it lies in.
    parent: Option<&'a str>,
    /// Id of a market.
    market: Option<&'a str>,
    /// Id of a body.
    run_by: Option<&'a str>,
    room: Option<RoomData<'a>>,
    supports: Vec<OfferData<'a>>,
    standards_met: Vec<WordsData<'a>>,
    candidate_for: Option<PlaceKind>,
    energy: Option<WordsData<'a>>,
    /// A year, a year and month, or a day.
    founded: Option<String>,
    companies: Option<i64>,
    jobs: Option<i64>,
    area_hectares: Option<NumberData<'a>>,
    contact: ContactData<'a>,
    website: Option<&'a str>,
}

/// Room to settle on a day.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Room")]
struct RoomData<'a> {
    free_units: Option<i64>,
    free_square_metres: Option<NumberData<'a>>,
    as_of: DateData,
}

/// An association of firms.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Association")]
pub struct AssociationData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    seat: SeatData<'a>,
    /// A year, a year and month, or a day.
    founded: Option<String>,
    /// Members that it says it has.
    declared_members: Option<i64>,
    /// Ids of companies that it names; others name it.
    members: Vec<&'a str>,
    requires: Vec<MemberRequirement>,
    /// Ids of schemes.
    required_schemes: Vec<&'a str>,
    /// Ids of sectors.
    sectors: Vec<&'a str>,
    contact: ContactData<'a>,
    website: Option<&'a str>,
    people: Vec<PersonData<'a>>,
}

/// Firms that export together.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Consortium")]
pub struct ConsortiumData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    /// Id of a company.
    lead: Option<&'a str>,
    members: Vec<MemberData<'a>>,
    /// Ids of products.
    products: Vec<&'a str>,
    /// Ids of experts.
    experts: Vec<&'a str>,
    scope: Option<WordsData<'a>>,
    since: Option<DateData>,
    /// Ids of markets.
    markets: Vec<&'a str>,
    contact: ContactData<'a>,
}

/// A member of a consortium.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Member")]
struct MemberData<'a> {
    /// Id of a company.
    company: Option<&'a str>,
    share_percent: Option<NumberData<'a>>,
    role: Option<WordsData<'a>>,
}

/// Somebody who agreed to be found; letters go to the hub.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Expert")]
pub struct ExpertData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    area: Option<WorkArea>,
    residence: Option<Residence>,
    /// Countries of experience.
    countries: Vec<&'static str>,
    /// Ids of sectors.
    sectors: Vec<&'a str>,
    fields: Vec<WordsData<'a>>,
    can_help: Vec<OfferData<'a>>,
    looks_for: Vec<OfferData<'a>>,
    programme: Option<ProgrammeData<'a>>,
    /// Kind and id.
    works_at: Vec<String>,
    languages: Vec<&'static str>,
}

impl<'a> BrokerData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Broker>, broker: &'a Broker) -> Self {
        let catalogue = &form.site.catalogue;
        BrokerData {
            common: form.common(broker),
            kind: broker.kind,
            seat: form.seat(&broker.seat),
            markets: form.ids(&catalogue.markets, &broker.markets),
            sectors: form.ids(&catalogue.sectors, &broker.sectors),
            services: broker.services.clone(),
            routes: form.ids(&catalogue.corridors, &broker.routes),
            languages: tags(&broker.languages),
            licence: broker.licence.as_ref().map(|one| form.licence(one)),
            contact: form.contact(&broker.contact),
            website: broker.website.as_deref(),
            people: form.people(&broker.people),
        }
    }
}

impl<'a> BodyData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Body>, body: &'a Body) -> Self {
        let bodies = &form.site.catalogue.bodies;
        BodyData {
            common: form.common(body),
            kind: body.kind,
            progress: body.progress,
            seat: form.seat(&body.seat),
            parent: body.parent.and_then(|id| form.id(bodies, id)),
            members: body
                .members
                .iter()
                .filter_map(|(member, _)| form.id(bodies, *member))
                .collect(),
            support: body
                .support
                .iter()
                .map(|one| SupportData {
                    what: form.words(&one.what),
                    for_whom: form.some(one.for_whom.as_ref()),
                    until: day(one.until),
                    url: one.url.as_deref(),
                })
                .collect(),
            programmes: body.programmes.iter().map(|one| form.programme(one)).collect(),
            exchange_listing: form.listing(body.exchange_listing.as_ref()),
            contact: form.contact(&body.contact),
            website: body.website.as_deref(),
            people: form.offices(&body.people),
        }
    }
}

impl<'a> PlaceData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Place>, place: &'a Place) -> Self {
        let catalogue = &form.site.catalogue;
        PlaceData {
            common: form.common(place),
            kind: place.kind,
            seat: form.seat(&place.seat),
            address: form.some(place.address.as_ref()),
            parent: place.parent.and_then(|id| form.id(&catalogue.places, id)),
            market: place.market.and_then(|id| form.id(&catalogue.markets, id)),
            run_by: place.run_by.and_then(|id| form.id(&catalogue.bodies, id)),
            room: place.room.as_ref().map(|room| RoomData {
                free_units: room.free_units,
                free_square_metres: number(room.free_area.as_ref()),
                as_of: DateData(room.as_of),
            }),
            supports: form.offers(&place.supports),
            standards_met: form.all(&place.standards_met),
            candidate_for: place.candidate_for,
            energy: form.some(place.energy.as_ref()),
            founded: place.facts.founded.map(founded),
            companies: place.facts.companies,
            jobs: place.facts.jobs,
            area_hectares: number(place.facts.area.as_ref()),
            contact: form.contact(&place.contact),
            website: place.website.as_deref(),
        }
    }
}

impl<'a> AssociationData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Association>, association: &'a Association) -> Self {
        let catalogue = &form.site.catalogue;
        AssociationData {
            common: form.common(association),
            seat: form.seat(&association.seat),
            founded: association.founded.map(founded),
            declared_members: association.declared_members,
            members: form.ids(&catalogue.companies, &association.members),
            requires: association.requires.clone(),
            required_schemes: form.ids(&catalogue.schemes, &association.required_schemes),
            sectors: form.ids(&catalogue.sectors, &association.sectors),
            contact: form.contact(&association.contact),
            website: association.website.as_deref(),
            people: form.offices(&association.people),
        }
    }
}

impl<'a> ConsortiumData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Consortium>, consortium: &'a Consortium) -> Self {
        let catalogue = &form.site.catalogue;
        ConsortiumData {
            common: form.common(consortium),
            lead: consortium.lead.and_then(|id| form.id(&catalogue.companies, id)),
            members: consortium
                .members
                .iter()
                .map(|member| MemberData {
                    company: form.id(&catalogue.companies, member.company),
                    share_percent: number(member.share_percent.as_ref()),
                    role: form.some(member.role.as_ref()),
                })
                .collect(),
            products: form.ids(&catalogue.products, &consortium.products),
            experts: form.ids(&catalogue.experts, &consortium.experts),
            scope: form.some(consortium.scope.as_ref()),
            since: day(consortium.since),
            markets: form.ids(&catalogue.markets, &consortium.markets),
            contact: form.contact(&consortium.contact),
        }
    }
}

impl<'a> ExpertData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Expert>, expert: &'a Expert) -> Self {
        let catalogue = &form.site.catalogue;
        ExpertData {
            common: form.common(expert),
            area: expert.area,
            residence: expert.residence,
            countries: expert
                .countries
                .iter()
                .filter_map(|country| alpha2(Some(country)))
                .collect(),
            sectors: form.ids(&catalogue.sectors, &expert.sectors),
            fields: form.all(&expert.fields),
            can_help: form.offers(&expert.can_help),
            looks_for: form.offers(&expert.looks_for),
            programme: expert.programme.as_ref().map(|one| form.programme(one)),
            works_at: form.references(&expert.works_at),
            languages: tags(&expert.languages),
        }
    }
}
