//! A broker: brings firms to markets, or helps them to be recognised as knowledge-based.

use super::company::Licence;
use super::contact::{Contact, Person, RawContact, RawPerson, read_contact, read_people};
use super::corridor::Corridor;
use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::office::{RawPermit, Seat, read_permit};
use super::reader::Reader;
use super::sector::Sector;
use super::table::{Id, Row};
use super::value::{RawText, Scalar};
use super::words::words;
use crate::source::FieldPath;
use crate::vocabulary::languages::Language;

words! {
    /// What a broker brokers.
    BrokerKind { Export = "export", Evaluation = "kb_evaluation", Both = "both" }
}

words! {
    /// What brokers do for firms. Each is a tag too, by which needs find them.
    Service {
        MarketEntry = "market_entry",
        Registration = "registration",
        Logistics = "logistics",
        Customs = "customs",
        Finance = "finance",
        Exhibitions = "exhibitions",
        Legal = "legal",
        AfterSales = "after_sales",
        Evaluation = "kb_evaluation",
        Training = "training",
    }
}

raw_entry! {
    /// `content/brokers/<slug>/index.md`
    RawBroker {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// `export`, `kb_evaluation` or `both`.
        pub kind: Option<BrokerKind>,
        /// ISO 3166-1; Iran unless said otherwise.
        pub country: Option<Scalar>,
        pub province: Option<Scalar>,
        pub city: Option<RawText>,
        /// Slugs of markets.
        pub markets: Vec<Scalar>,
        /// Slugs of sectors; all when empty.
        pub sectors: Vec<Scalar>,
        pub services: Vec<Service>,
        /// Slugs of corridors that the broker uses.
        pub routes: Vec<Scalar>,
        pub languages: Vec<Scalar>,
        pub licence: Option<RawPermit>,
        pub contact: Option<RawContact>,
        pub website: Option<Scalar>,
        pub people: Vec<RawPerson>,
    }
}

/// A checked [`RawBroker`].
#[derive(Debug, Clone)]
pub struct Broker {
    pub entry: Entry,
    pub kind: BrokerKind,
    pub seat: Seat,
    pub markets: Vec<Id<Market>>,
    pub sectors: Vec<Id<Sector>>,
    pub services: Vec<Service>,
    pub routes: Vec<Id<Corridor>>,
    pub languages: Vec<&'static Language>,
    pub licence: Option<Licence>,
    pub contact: Contact,
    pub website: Option<Box<str>>,
    pub people: Vec<Person>,
}

impl Row for Broker {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Broker {
    type Raw = RawBroker;
    const KIND: Kind = Kind::Broker;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawBroker>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        if raw.kind.is_none() {
            reader.missing(&root.key("kind"));
        }
        let seat = Seat::read(
            raw.country.as_ref(),
            raw.province.as_ref(),
            raw.city.as_ref(),
            reader,
        );
        let contact = read_contact(raw.contact.as_ref(), &root.key("contact"), seat.country, reader);
        reader.need_contact(raw.contact.as_ref(), raw.website.as_ref());
        let mut services = raw.services.clone();
        services.sort_unstable();
        services.dedup();
        Broker {
            kind: raw.kind.unwrap_or(BrokerKind::Export),
            seat,
            markets: reader.references(&raw.markets, Kind::Market, &root.key("markets")),
            sectors: reader.references(&raw.sectors, Kind::Sector, &root.key("sectors")),
            services,
            routes: reader.references(&raw.routes, Kind::Corridor, &root.key("routes")),
            languages: reader.languages(&raw.languages, &root.key("languages")),
            licence: raw
                .licence
                .as_ref()
                .and_then(|raw| read_permit(raw, &root.key("licence"), reader)),
            contact,
            website: reader.url(raw.website.as_ref(), &root.key("website")),
            people: read_people(&raw.people, &root.key("people"), reader),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}
