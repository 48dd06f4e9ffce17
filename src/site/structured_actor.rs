//! Structured data of everyone between maker and buyer, and of sectors, markets, schemes and brands: types of
//! schema.org where it has one that fits, the page itself where it has none. Only what the page shows.

use serde_json::{Map, Value, json};

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::names::{market_name, scheme_short};
use super::presenter::Presenter;
use super::structured::{country_value, crumbs_value, graph, set, stable_id, url};
use super::view::LinkView;
use crate::catalogue::body::BodyKind;
use crate::catalogue::contact::Contact;
use crate::catalogue::event::{Event, EventProgress};
use crate::catalogue::need::{NeedKind, NeedProgress};
use crate::catalogue::office::{Founded, Seat};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Body, Entry, Expert, Id, Kind, Need, Place, Reference, Row};
use crate::language::Date;
use crate::language::phone::Phone;

/// The page of an entry of any of these kinds.
#[must_use]
pub fn entry(site: &Site, language: &LanguageSite, own: Reference, crumbs: &[LinkView]) -> Option<String> {
    let presenter = &language.presenter;
    let entry = site.catalogue.entry(own)?;
    let page = address::entry(presenter.tag.as_str(), own.kind, &entry.slug);
    let mut things: Vec<Value> = thing(site, presenter, own, entry)
        .map(Value::Object)
        .into_iter()
        .collect();
    things.extend(crumbs_value(site, crumbs, &page));
    graph(&things)
}

/// Name, description and address of a thing of a type.
fn named(
    site: &Site,
    presenter: &Presenter,
    own: Reference,
    entry: &Entry,
    kind: &str,
) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("@type".to_owned(), json!(kind));
    set(
        &mut map,
        "@id",
        stable_id(site, own.kind, &entry.slug, own.kind.word()),
    );
    map.insert("name".to_owned(), json!(presenter.raw(&entry.name)));
    set(
        &mut map,
        "description",
        entry.summary.as_ref().map(|text| presenter.raw(text)),
    );
    let page = address::entry(presenter.tag.as_str(), own.kind, &entry.slug);
    set(&mut map, "url", url(site, &page));
    map
}

/// Another entry by its name and stable id.
fn linked(site: &Site, presenter: &Presenter, other: Reference) -> Option<Value> {
    let entry = site.catalogue.entry(other)?;
    let kind = match other.kind {
        Kind::Company | Kind::Broker | Kind::Association | Kind::Consortium => "Organization",
        Kind::Body => body_type(site.catalogue.bodies.get(other.id(Kind::Body)?)?),
        Kind::Place => "Place",
        Kind::Expert => "Person",
        Kind::Product => "Product",
        _ => "Thing",
    };
    let thing = match other.kind {
        Kind::Company => "organization",
        kind => kind.word(),
    };
    let mut map = Map::new();
    map.insert("@type".to_owned(), json!(kind));
    // What an edition leaves out has its id on another site.
    let is_here = site.catalogue.table(other.kind).has(other.row);
    let id = stable_id(site, other.kind, &entry.slug, thing);
    set(&mut map, "@id", id.filter(|_| is_here));
    map.insert("name".to_owned(), json!(presenter.raw(&entry.name)));
    Some(Value::Object(map))
}

fn all_linked(
    site: &Site,
    presenter: &Presenter,
    others: impl Iterator<Item = Reference>,
    key: &str,
    map: &mut Map<String, Value>,
) {
    let values: Vec<Value> = others
        .filter_map(|other| linked(site, presenter, other))
        .collect();
    if !values.is_empty() {
        map.insert(key.to_owned(), Value::Array(values));
    }
}

fn reached(contact: &Contact, website: Option<&str>, map: &mut Map<String, Value>) {
    set(map, "email", contact.email.as_deref());
    set(map, "telephone", contact.phone.as_ref().map(Phone::e164));
    set(map, "sameAs", website);
}

/// A postal address as far as it is known.
fn seated(presenter: &Presenter, seat: &Seat, street: Option<&str>, map: &mut Map<String, Value>) {
    let mut place = Map::new();
    place.insert("@type".to_owned(), json!("PostalAddress"));
    set(&mut place, "streetAddress", street);
    set(
        &mut place,
        "addressLocality",
        seat.city.as_ref().map(|city| presenter.raw(city)),
    );
    set(
        &mut place,
        "addressRegion",
        seat.province.map(|province| province.name(presenter.words())),
    );
    // Pages leave the catalogue's own country out; the rest of an address means nothing without it.
    if place.len() > 1 || seat.country.is_some_and(|country| country.alpha2() != "IR") {
        set(
            &mut place,
            "addressCountry",
            seat.country.map(|country| country_value(presenter, country)),
        );
        map.insert("address".to_owned(), Value::Object(place));
    }
}

fn founded(day: Option<Founded>, map: &mut Map<String, Value>) {
    let day = day.map(|day| match day {
        Founded::Year(year) => year.to_string(),
        Founded::Month(first) => first.to_iso().chars().take(7).collect(),
        Founded::Day(day) => day.to_iso(),
    });
    set(map, "foundingDate", day);
}

fn body_type(body: &Body) -> &'static str {
    match body.kind {
        Some(BodyKind::University) => "CollegeOrUniversity",
        Some(BodyKind::Ministry | BodyKind::Agency | BodyKind::Council | BodyKind::Municipality) => {
            "GovernmentOrganization"
        }
        _ => "Organization",
    }
}

fn thing(site: &Site, presenter: &Presenter, own: Reference, entry: &Entry) -> Option<Map<String, Value>> {
    let catalogue = &site.catalogue;
    let map = |kind: &str| named(site, presenter, own, entry, kind);
    let ties = &catalogue.ties;
    Some(match own.kind {
        Kind::Broker => {
            let broker = catalogue.brokers.get(Id::new(own.row))?;
            let mut map = map("Organization");
            reached(&broker.contact, broker.website.as_deref(), &mut map);
            seated(presenter, &broker.seat, None, &mut map);
            map
        }
        Kind::Body => {
            let body = catalogue.bodies.get(Id::new(own.row))?;
            let mut map = map(body_type(body));
            reached(&body.contact, body.website.as_deref(), &mut map);
            seated(presenter, &body.seat, None, &mut map);
            let parent = body.parent.map(|parent| Reference::to(Kind::Body, parent));
            set(
                &mut map,
                "parentOrganization",
                parent.and_then(|parent| linked(site, presenter, parent)),
            );
            map
        }
        Kind::Place => place(
            site,
            presenter,
            catalogue.places.get(Id::new(own.row))?,
            map("Place"),
        ),
        Kind::Association => {
            let association = catalogue.associations.get(Id::new(own.row))?;
            let mut map = map("Organization");
            reached(&association.contact, association.website.as_deref(), &mut map);
            seated(presenter, &association.seat, None, &mut map);
            founded(association.founded, &mut map);
            all_linked(
                site,
                presenter,
                ties.naming(own, Tie::MemberOf),
                "member",
                &mut map,
            );
            map
        }
        Kind::Consortium => {
            let consortium = catalogue.consortia.get(Id::new(own.row))?;
            let mut map = map("Consortium");
            reached(&consortium.contact, None, &mut map);
            set(&mut map, "foundingDate", consortium.since.map(Date::to_iso));
            all_linked(
                site,
                presenter,
                ties.naming(own, Tie::PartnerIn),
                "member",
                &mut map,
            );
            map
        }
        Kind::Expert => expert(
            site,
            presenter,
            own,
            catalogue.experts.get(Id::new(own.row))?,
            map("Person"),
        ),
        Kind::Event => event(
            site,
            presenter,
            own,
            catalogue.events.get(Id::new(own.row))?,
            map("Event"),
        ),
        Kind::Need => need(site, presenter, catalogue.needs.get(Id::new(own.row))?, &map),
        Kind::Brand => {
            let brand = catalogue.brands.get(Id::new(own.row))?;
            let mut map = map("Brand");
            set(
                &mut map,
                "slogan",
                brand.tagline.as_ref().map(|text| presenter.raw(text)),
            );
            map
        }
        Kind::Scheme => {
            let scheme = catalogue.schemes.get(Id::new(own.row))?;
            let mut map = map("DefinedTerm");
            set(
                &mut map,
                "termCode",
                scheme
                    .short_name
                    .as_ref()
                    .map(|_| presenter.raw(&scheme_short(scheme)).to_owned()),
            );
            map
        }
        Kind::Market => {
            let market = catalogue.markets.get(Id::new(own.row))?;
            let mut map = map("WebPage");
            map.insert("name".to_owned(), json!(presenter.raw(&market_name(market))));
            let about = market.country.map(|country| country_value(presenter, country));
            set(&mut map, "about", about);
            map
        }
        Kind::Sector => map("CollectionPage"),
        Kind::Campaign | Kind::Corridor | Kind::Page => map("WebPage"),
        Kind::Product | Kind::Company => return None,
    })
}

fn place(
    site: &Site,
    presenter: &Presenter,
    place: &Place,
    mut map: Map<String, Value>,
) -> Map<String, Value> {
    set(
        &mut map,
        "telephone",
        place.contact.phone.as_ref().map(Phone::e164),
    );
    set(&mut map, "sameAs", place.website.as_deref());
    let street = place.address.as_ref().map(|text| presenter.raw(text));
    seated(presenter, &place.seat, street, &mut map);
    let parent = place.parent.map(|parent| Reference::to(Kind::Place, parent));
    set(
        &mut map,
        "containedInPlace",
        parent.and_then(|parent| linked(site, presenter, parent)),
    );
    map
}

/// Experts agreed to be found: by what they know, never by how to reach them.
fn expert(
    site: &Site,
    presenter: &Presenter,
    own: Reference,
    expert: &Expert,
    mut map: Map<String, Value>,
) -> Map<String, Value> {
    let knows: Vec<&str> = expert.fields.iter().map(|field| presenter.raw(field)).collect();
    if !knows.is_empty() {
        map.insert("knowsAbout".to_owned(), json!(knows));
    }
    let languages: Vec<&str> = expert.languages.iter().map(|language| language.tag()).collect();
    if !languages.is_empty() {
        map.insert("knowsLanguage".to_owned(), json!(languages));
    }
    let works_at = site.catalogue.ties.named_by(own, Tie::WorksAt);
    all_linked(site, presenter, works_at, "affiliation", &mut map);
    map
}

fn event(
    site: &Site,
    presenter: &Presenter,
    own: Reference,
    event: &Event,
    mut map: Map<String, Value>,
) -> Map<String, Value> {
    set(&mut map, "startDate", event.from.map(Date::to_iso));
    set(&mut map, "endDate", event.until.or(event.from).map(Date::to_iso));
    let status = match event.progress {
        EventProgress::Cancelled => "https://schema.org/EventCancelled",
        EventProgress::Planned | EventProgress::Held => "https://schema.org/EventScheduled",
    };
    map.insert("eventStatus".to_owned(), json!(status));
    let place = event.place.map(|place| Reference::to(Kind::Place, place));
    let place = place.and_then(|place| linked(site, presenter, place));
    let city = || {
        let city = presenter.raw(event.city.as_ref()?);
        Some(json!({ "@type": "Place", "name": city, "address": city }))
    };
    let country = || {
        let market = site.catalogue.markets.get(event.market?)?;
        Some(country_value(presenter, market.country?))
    };
    set(&mut map, "location", place.or_else(city).or_else(country));
    let holders = site.catalogue.ties.named_by(own, Tie::HeldBy);
    all_linked(site, presenter, holders, "organizer", &mut map);
    let sponsors = site.catalogue.ties.named_by(own, Tie::SupportedBy);
    all_linked(site, presenter, sponsors, "sponsor", &mut map);
    map
}

/// A purchase that is still open is a demand; other needs have no type of their own.
fn need(
    site: &Site,
    presenter: &Presenter,
    need: &Need,
    map: &dyn Fn(&str) -> Map<String, Value>,
) -> Map<String, Value> {
    let is_demand = need.kind == Some(NeedKind::Purchase) && need.progress != NeedProgress::Solved;
    if !is_demand {
        return map("WebPage");
    }
    let mut map = map("Demand");
    set(&mut map, "validThrough", need.deadline.map(Date::to_iso));
    if let Some(quantity) = &need.quantity {
        let mut amount = Map::new();
        amount.insert("@type".to_owned(), json!("QuantitativeValue"));
        amount.insert("value".to_owned(), json!(quantity.amount.as_str()));
        set(&mut amount, "unitCode", quantity.unit.code());
        map.insert("eligibleQuantity".to_owned(), Value::Object(amount));
    }
    let country = need
        .market
        .and_then(|market| site.catalogue.markets.get(market)?.country);
    set(
        &mut map,
        "areaServed",
        country.map(|country| country_value(presenter, country)),
    );
    map
}

/// The products on a sector's page.
#[must_use]
pub fn sector(
    site: &Site,
    language: &LanguageSite,
    own: Reference,
    rows: &[u32],
    crumbs: &[LinkView],
    page: &str,
) -> Option<String> {
    let presenter = &language.presenter;
    let entry = site.catalogue.entry(own)?;
    let mut map = named(site, presenter, own, entry, "CollectionPage");
    set(&mut map, "url", url(site, page));
    let tag = presenter.tag.as_str();
    let items: Vec<Value> = rows
        .iter()
        .enumerate()
        .filter_map(|(position, row)| {
            let product = site.catalogue.products.get(Id::new(*row as usize))?;
            let page = url(site, &address::entry(tag, Kind::Product, product.slug()))?;
            Some(json!({ "@type": "ListItem", "position": position + 1, "url": page }))
        })
        .collect();
    if !items.is_empty() {
        map.insert(
            "mainEntity".to_owned(),
            json!({ "@type": "ItemList", "itemListElement": items }),
        );
    }
    let mut things = vec![Value::Object(map)];
    things.extend(crumbs_value(site, crumbs, page));
    graph(&things)
}
