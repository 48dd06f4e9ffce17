//! Columns of the lists of everyone between maker and buyer. Experts have no column for how to reach them:
//! letters go to the hub.

use super::{
    At, Cell, Column, Reached, Seated, code, common, contact, day, joined, number, seat, text, words,
};
use crate::catalogue::contact::Contact;
use crate::catalogue::office::Seat;
use crate::catalogue::ties::Tie;
use crate::catalogue::{
    Association, Body, Broker, Campaign, Consortium, Corridor, Event, Expert, Need, Place, Reference, Resolve,
};

/// Kinds that have an office: where it is and how to reach it are fields of the same names.
macro_rules! with_an_office {
    ($($kind:ident),*) => {$(
        impl Reached for $kind {
            fn contact(&self) -> &Contact {
                &self.contact
            }
            fn website(&self) -> Option<&str> {
                self.website.as_deref()
            }
        }

        impl Seated for $kind {
            fn seat(&self) -> &Seat {
                &self.seat
            }
        }
    )*};
}

with_an_office!(Broker, Body, Place, Association);

impl Reached for Consortium {
    fn contact(&self) -> &Contact {
        &self.contact
    }
}

impl<T: Resolve> At<'_, T> {
    /// The entry itself, as ties name it.
    fn own(&self) -> Reference {
        Reference::to(T::KIND, self.id)
    }
}

fn count(count: Option<i64>) -> Cell {
    text(count.map(|count| count.to_string()).unwrap_or_default())
}

/// Columns of every entry, its own, and those of its office.
fn of_an_office<T: Resolve + Reached + Seated>(own: impl IntoIterator<Item = Column<T>>) -> Vec<Column<T>> {
    common()
        .into_iter()
        .chain(own)
        .chain(seat())
        .chain(contact())
        .collect()
}

pub fn brokers() -> Vec<Column<Broker>> {
    let own: [Column<Broker>; 6] = [
        ("kind", |at| words(std::iter::once(at.row.kind))),
        ("services", |at| words(at.row.services.iter())),
        ("markets", |at| {
            at.slugs(&at.site.catalogue.markets, &at.row.markets)
        }),
        ("sectors", |at| {
            at.slugs(&at.site.catalogue.sectors, &at.row.sectors)
        }),
        ("routes", |at| {
            at.slugs(&at.site.catalogue.corridors, &at.row.routes)
        }),
        ("languages", |at| at.languages(&at.row.languages)),
    ];
    of_an_office(own)
}

pub fn bodies() -> Vec<Column<Body>> {
    let own: [Column<Body>; 3] = [
        ("kind", |at| words(at.row.kind.iter())),
        ("progress", |at| words(std::iter::once(at.row.progress))),
        ("parent", |at| at.slug(&at.site.catalogue.bodies, at.row.parent)),
    ];
    of_an_office(own)
}

pub fn places() -> Vec<Column<Place>> {
    let own: [Column<Place>; 11] = [
        ("kind", |at| words(at.row.kind.iter())),
        ("address", |at| at.words(at.row.address.as_ref())),
        ("parent", |at| at.slug(&at.site.catalogue.places, at.row.parent)),
        ("run_by", |at| at.slug(&at.site.catalogue.bodies, at.row.run_by)),
        ("market", |at| at.slug(&at.site.catalogue.markets, at.row.market)),
        ("free_square_metres", |at| {
            number(at.row.room.as_ref().and_then(|room| room.free_area.as_ref()))
        }),
        ("free_units", |at| {
            count(at.row.room.as_ref().and_then(|room| room.free_units))
        }),
        ("room_as_of", |at| {
            day(at.row.room.as_ref().map(|room| room.as_of))
        }),
        ("companies", |at| count(at.row.facts.companies)),
        ("jobs", |at| count(at.row.facts.jobs)),
        ("area_hectares", |at| number(at.row.facts.area.as_ref())),
    ];
    of_an_office(own)
}

pub fn associations() -> Vec<Column<Association>> {
    let own: [Column<Association>; 3] = [
        ("declared_members", |at| count(at.row.declared_members)),
        ("members", |at| {
            at.references(at.site.catalogue.ties.naming(at.own(), Tie::MemberOf))
        }),
        ("sectors", |at| {
            at.slugs(&at.site.catalogue.sectors, &at.row.sectors)
        }),
    ];
    of_an_office(own)
}

pub fn consortia() -> Vec<Column<Consortium>> {
    let own: [Column<Consortium>; 5] = [
        ("lead", |at| at.slug(&at.site.catalogue.companies, at.row.lead)),
        ("members", |at| {
            at.references(at.site.catalogue.ties.naming(at.own(), Tie::PartnerIn))
        }),
        ("products", |at| {
            at.slugs(&at.site.catalogue.products, &at.row.products)
        }),
        ("markets", |at| {
            at.slugs(&at.site.catalogue.markets, &at.row.markets)
        }),
        ("since", |at| day(at.row.since)),
    ];
    common().into_iter().chain(own).chain(contact()).collect()
}

pub fn campaigns() -> Vec<Column<Campaign>> {
    let own: [Column<Campaign>; 6] = [
        ("from", |at| day(at.row.from)),
        ("until", |at| day(at.row.until)),
        ("reason", |at| at.words(at.row.reason.as_ref())),
        ("sectors", |at| {
            at.slugs(&at.site.catalogue.sectors, &at.row.sectors)
        }),
        ("products", |at| {
            at.references(at.site.catalogue.ties.naming(at.own(), Tie::PromotedBy))
        }),
        ("supported_by", |at| {
            at.references(at.row.supported_by.iter().copied())
        }),
    ];
    common().into_iter().chain(own).collect()
}

pub fn needs() -> Vec<Column<Need>> {
    let own: [Column<Need>; 13] = [
        ("kind", |at| words(at.row.kind.iter())),
        ("progress", |at| words(std::iter::once(at.row.progress))),
        ("problem", |at| at.words(at.row.problem.as_ref())),
        ("raised_by", |at| at.references(at.row.raised_by.into_iter())),
        ("buyer", |at| words(at.row.buyer.iter())),
        ("sector", |at| at.slug(&at.site.catalogue.sectors, at.row.sector)),
        ("market", |at| at.slug(&at.site.catalogue.markets, at.row.market)),
        ("place", |at| at.slug(&at.site.catalogue.places, at.row.place)),
        ("tags", |at| code(joined(at.row.tags.iter()))),
        ("quantity", |at| {
            number(at.row.quantity.as_ref().map(|one| &one.amount))
        }),
        ("quantity_unit", |at| {
            code(
                at.row
                    .quantity
                    .as_ref()
                    .and_then(|one| one.unit.code())
                    .unwrap_or_default(),
            )
        }),
        ("deadline", |at| day(at.row.deadline)),
        ("answers", |at| at.references(at.row.answers.iter().copied())),
    ];
    common().into_iter().chain(own).collect()
}

pub fn experts() -> Vec<Column<Expert>> {
    let own: [Column<Expert>; 8] = [
        ("area", |at| words(at.row.area.iter())),
        ("residence", |at| words(at.row.residence.iter())),
        ("countries", |at| {
            code(joined(at.row.countries.iter().map(|one| one.alpha2())))
        }),
        ("sectors", |at| {
            at.slugs(&at.site.catalogue.sectors, &at.row.sectors)
        }),
        ("fields", |at| {
            text(joined(at.row.fields.iter().map(|one| at.presenter.raw(one))))
        }),
        ("can_help", |at| {
            text(joined(
                at.row.can_help.iter().map(|one| at.presenter.raw(&one.text)),
            ))
        }),
        ("works_at", |at| at.references(at.row.works_at.iter().copied())),
        ("languages", |at| at.languages(&at.row.languages)),
    ];
    common().into_iter().chain(own).collect()
}

pub fn events() -> Vec<Column<Event>> {
    let own: [Column<Event>; 10] = [
        ("kind", |at| words(at.row.kind.iter())),
        ("progress", |at| words(std::iter::once(at.row.progress))),
        ("from", |at| day(at.row.from)),
        ("until", |at| day(at.row.until)),
        ("place", |at| at.slug(&at.site.catalogue.places, at.row.place)),
        ("city", |at| at.words(at.row.city.as_ref())),
        ("market", |at| at.slug(&at.site.catalogue.markets, at.row.market)),
        ("bodies", |at| at.slugs(&at.site.catalogue.bodies, &at.row.bodies)),
        ("audience", |at| words(at.row.audience.iter())),
        ("participants", |at| {
            at.references(at.row.participants.iter().copied())
        }),
    ];
    common().into_iter().chain(own).collect()
}

pub fn corridors() -> Vec<Column<Corridor>> {
    let own: [Column<Corridor>; 9] = [
        ("from", |at| at.words(at.row.from.as_ref())),
        ("via", |at| {
            text(joined(at.row.via.iter().map(|one| at.presenter.raw(one))))
        }),
        ("to", |at| at.words(at.row.to.as_ref())),
        ("markets", |at| {
            at.slugs(&at.site.catalogue.markets, &at.row.markets)
        }),
        ("modes", |at| words(at.row.modes.iter())),
        ("days_min", |at| {
            number(at.row.typical_days.as_ref().map(|days| &days.0))
        }),
        ("days_max", |at| {
            number(at.row.typical_days.as_ref().map(|days| &days.1))
        }),
        ("length_km", |at| number(at.row.length_km.as_ref())),
        ("groupage", |at| text(at.row.groupage.to_string())),
    ];
    common().into_iter().chain(own).collect()
}
