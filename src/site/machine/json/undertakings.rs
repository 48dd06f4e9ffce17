//! What those between maker and buyer do and want as data: campaigns, needs, events and routes. Who is tied to whom
//! beyond what an entry itself says stands in the document's list of ties.

use schemars::JsonSchema;
use serde::Serialize;

use super::Form;
use super::parts::{
    CommonData, DateData, NumberData, PersonData, QuantityData, WordsData, day, number, strs,
};
use crate::catalogue::corridor::CorridorMode;
use crate::catalogue::event::{Audience, EventKind, EventProgress, OutcomeProgress};
use crate::catalogue::need::{Buyer, NeedKind, NeedProgress};
use crate::catalogue::{Campaign, Corridor, Event, Id, Need};

/// Special support for a group of products in a period.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Campaign")]
pub struct CampaignData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    from: Option<DateData>,
    until: Option<DateData>,
    /// It runs on the day.
    runs: bool,
    reason: Option<WordsData<'a>>,
    /// Ids of sectors.
    sectors: Vec<&'a str>,
    /// Ids of products chosen by hand.
    products: Vec<&'a str>,
    tags: Vec<&'a str>,
    /// Kind and id.
    supported_by: Vec<String>,
}

/// A challenge, an obstacle, a purchase that waits for an answer.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Need")]
pub struct NeedData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    kind: Option<NeedKind>,
    progress: NeedProgress,
    problem: Option<WordsData<'a>>,
    /// Kind and id.
    raised_by: Option<String>,
    buyer: Option<Buyer>,
    /// Id of a sector.
    sector: Option<&'a str>,
    /// Id of a market.
    market: Option<&'a str>,
    /// Id of a place.
    place: Option<&'a str>,
    tags: Vec<&'a str>,
    quantity: Option<QuantityData<'a>>,
    deadline: Option<DateData>,
    /// Kind and id of what was chosen by hand.
    answers: Vec<String>,
    outcome: Option<WordsData<'a>>,
}

/// A meeting, an agreement, an exhibition, a delegation.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Event")]
pub struct EventData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    kind: Option<EventKind>,
    progress: EventProgress,
    from: Option<DateData>,
    until: Option<DateData>,
    /// Id of a place.
    place: Option<&'a str>,
    city: Option<WordsData<'a>>,
    /// Id of a market.
    market: Option<&'a str>,
    /// Ids of the bodies that hold it.
    bodies: Vec<&'a str>,
    /// Kind and id.
    supported_by: Vec<String>,
    audience: Vec<Audience>,
    /// Kind and id.
    participants: Vec<String>,
    people: Vec<PersonData<'a>>,
    agreement: Option<AgreementData>,
    outcomes: Vec<OutcomeData<'a>>,
}

/// An agreement that was signed.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Agreement")]
struct AgreementData {
    signed_on: Option<DateData>,
    articles: Option<i64>,
    pages: Option<i64>,
    copies: Option<i64>,
    /// Kind and id.
    parties: Vec<String>,
}

/// What was decided.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Outcome")]
struct OutcomeData<'a> {
    text: WordsData<'a>,
    /// Kind and id.
    owner: Option<String>,
    due: Option<DateData>,
    progress: OutcomeProgress,
}

/// A way that goods travel.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Corridor")]
pub struct CorridorData<'a> {
    #[serde(flatten)]
    common: CommonData<'a>,
    from: Option<WordsData<'a>>,
    via: Vec<WordsData<'a>>,
    to: Option<WordsData<'a>>,
    /// Ids of markets.
    markets: Vec<&'a str>,
    modes: Vec<CorridorMode>,
    typical_days: Option<DaysData<'a>>,
    length_km: Option<NumberData<'a>>,
    groupage: bool,
    note: Option<WordsData<'a>>,
}

/// Days.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Days")]
struct DaysData<'a> {
    min: NumberData<'a>,
    max: NumberData<'a>,
}

impl<'a> CampaignData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Campaign>, campaign: &'a Campaign) -> Self {
        let catalogue = &form.site.catalogue;
        CampaignData {
            common: form.common(campaign),
            from: day(campaign.from),
            until: day(campaign.until),
            runs: campaign.runs(catalogue.date),
            reason: form.some(campaign.reason.as_ref()),
            sectors: form.ids(&catalogue.sectors, &campaign.sectors),
            products: form.ids(&catalogue.products, &campaign.products),
            tags: strs(&campaign.tags),
            supported_by: form.references(&campaign.supported_by),
        }
    }
}

impl<'a> NeedData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Need>, need: &'a Need) -> Self {
        let catalogue = &form.site.catalogue;
        NeedData {
            common: form.common(need),
            kind: need.kind,
            progress: need.progress,
            problem: form.some(need.problem.as_ref()),
            raised_by: need.raised_by.and_then(|one| form.reference(one)),
            buyer: need.buyer,
            sector: need.sector.and_then(|id| form.id(&catalogue.sectors, id)),
            market: need.market.and_then(|id| form.id(&catalogue.markets, id)),
            place: need.place.and_then(|id| form.id(&catalogue.places, id)),
            tags: strs(&need.tags),
            quantity: need.quantity.as_ref().map(|one| form.quantity(one)),
            deadline: day(need.deadline),
            answers: form.references(&need.answers),
            outcome: form.some(need.outcome.as_ref()),
        }
    }
}

impl<'a> EventData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Event>, event: &'a Event) -> Self {
        let catalogue = &form.site.catalogue;
        EventData {
            common: form.common(event),
            kind: event.kind,
            progress: event.progress,
            from: day(event.from),
            until: day(event.until),
            place: event.place.and_then(|id| form.id(&catalogue.places, id)),
            city: form.some(event.city.as_ref()),
            market: event.market.and_then(|id| form.id(&catalogue.markets, id)),
            bodies: form.ids(&catalogue.bodies, &event.bodies),
            supported_by: form.references(&event.supported_by),
            audience: event.audience.clone(),
            participants: form.references(&event.participants),
            people: form.offices(&event.people),
            agreement: event.agreement.as_ref().map(|agreement| AgreementData {
                signed_on: day(agreement.signed_on),
                articles: agreement.articles,
                pages: agreement.pages,
                copies: agreement.copies,
                parties: form.references(&agreement.parties),
            }),
            outcomes: event
                .outcomes
                .iter()
                .map(|outcome| OutcomeData {
                    text: form.words(&outcome.text),
                    owner: outcome.owner.and_then(|owner| form.reference(owner)),
                    due: day(outcome.due),
                    progress: outcome.progress,
                })
                .collect(),
        }
    }
}

impl<'a> CorridorData<'a> {
    pub fn of(form: &'a Form<'a>, _: Id<Corridor>, corridor: &'a Corridor) -> Self {
        CorridorData {
            common: form.common(corridor),
            from: form.some(corridor.from.as_ref()),
            via: form.all(&corridor.via),
            to: form.some(corridor.to.as_ref()),
            markets: form.ids(&form.site.catalogue.markets, &corridor.markets),
            modes: corridor.modes.clone(),
            typical_days: corridor.typical_days.as_ref().map(|(min, max)| DaysData {
                min: min.into(),
                max: max.into(),
            }),
            length_km: number(corridor.length_km.as_ref()),
            groupage: corridor.groupage,
            note: form.some(corridor.note.as_ref()),
        }
    }
}
