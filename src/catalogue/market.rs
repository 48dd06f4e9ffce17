//! A target market: what it asks for, how one pays and gets there, and the brand's face for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contact::{Contact, RawContact, read_contact};
use super::corridor::Corridor;
use super::entry::{Entry, RawEntry, raw_entry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::reader::Reader;
use super::scheme::Scheme;
use super::sector::Sector;
use super::table::{Id, Row};
use super::trade::{Payment, RawPayment, read_country, read_currency, read_payments};
use super::value::{RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;
use crate::vocabulary::countries::Country;
use crate::vocabulary::country_groups::CountryGroup;
use crate::vocabulary::currencies::Currency;
use crate::vocabulary::languages::Language;

/// How binding a requirement is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RequirementKind {
    #[default]
    Mandatory,
    /// Buyers expect it, no law asks for it.
    Usual,
    /// Each consignment needs its own.
    PerShipment,
}

/// A requirement, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawRequirement {
    /// Slug of the scheme.
    pub scheme: Option<Scalar>,
    /// Sectors that it is for; all when empty.
    pub for_sectors: Vec<Scalar>,
    /// `mandatory`, `usual` or `per_shipment`.
    pub kind: RequirementKind,
    pub source: Option<RawText>,
    pub checked_on: Option<Scalar>,
}

/// A checked [`RawRequirement`].
#[derive(Debug, Clone)]
pub struct Requirement {
    pub scheme: Id<Scheme>,
    pub for_sectors: Vec<Id<Sector>>,
    pub kind: RequirementKind,
    pub source: Option<Text>,
    pub checked_on: Option<Date>,
}

/// What a market looks for, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDemand {
    pub text: Option<RawText>,
    pub since: Option<Scalar>,
    pub source: Option<RawText>,
}

/// A checked [`RawDemand`].
#[derive(Debug, Clone)]
pub struct Demand {
    pub text: Text,
    pub since: Option<Date>,
    pub source: Option<Text>,
}

/// A sister city, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSisterCity {
    pub city: Option<RawText>,
    pub with: Option<RawText>,
    pub since: Option<Scalar>,
    pub source: Option<RawText>,
}

/// A checked [`RawSisterCity`].
#[derive(Debug, Clone)]
pub struct SisterCity {
    pub city: Text,
    pub with: Text,
    /// Gregorian year or full date as written; sources disagree, so it is shown with its source.
    pub since: Option<Box<str>>,
    pub source: Option<Text>,
}

/// The brand's face in a market, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPresentation {
    pub name: Option<RawText>,
    pub tagline: Option<RawText>,
}

raw_entry! {
    /// `content/markets/<cc>/index.md`
    RawMarket {
        /// ISO 3166-1 alpha-2, upper case.
        pub cc: Option<Scalar>,
        /// The market's name; the country's CLDR name unless given.
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// Groups of countries beyond those that the program knows.
        pub groups: Vec<Scalar>,
        /// BCP 47 tags.
        pub languages: Vec<Scalar>,
        /// ISO 4217.
        pub currencies: Vec<Scalar>,
        pub requires: Vec<RawRequirement>,
        pub payments: Vec<RawPayment>,
        pub demand: Vec<RawDemand>,
        pub sister_cities: Vec<RawSisterCity>,
        pub presentation: Option<RawPresentation>,
        pub notice: Option<RawText>,
        /// IANA name, e.g. `Asia/Muscat`.
        pub time_zone: Option<Scalar>,
        pub holidays: Option<RawText>,
        /// Slugs of corridors that lead there; those that name the market need not stand here.
        pub corridors: Vec<Scalar>,
        /// Whom to write to about this market.
        pub contact: Option<RawContact>,
    }
}

/// A checked [`RawMarket`].
#[derive(Debug, Clone)]
pub struct Market {
    pub entry: Entry,
    pub country: Option<&'static Country>,
    /// Groups that the editor names beyond those that the country is known to be in.
    pub groups: Vec<CountryGroup>,
    pub languages: Vec<&'static Language>,
    pub currencies: Vec<&'static Currency>,
    pub requirements: Vec<Requirement>,
    pub payments: Vec<Payment>,
    pub demand: Vec<Demand>,
    pub sister_cities: Vec<SisterCity>,
    /// Name and tagline of the brand there.
    pub presentation: Option<(Option<Text>, Option<Text>)>,
    pub notice: Option<Text>,
    pub time_zone: Option<Box<str>>,
    pub holidays: Option<Text>,
    pub corridors: Vec<Id<Corridor>>,
    pub contact: Contact,
}

impl Row for Market {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Market {
    type Raw = RawMarket;
    const KIND: Kind = Kind::Market;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawMarket>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let slug = loaded.parts.slug.clone();
        let country_path = root.key("cc");
        reader.required_word(raw.cc.as_ref(), &country_path);
        let country = read_country(raw.cc.as_ref(), &country_path, reader);
        if let Some(country) = country
            .map(Country::alpha2)
            .filter(|code| code.to_ascii_lowercase() != *slug)
        {
            let diagnostic = Diagnostic::error("market-slug")
                .with("slug", slug.as_ref())
                .with("expected", country.to_ascii_lowercase());
            reader.report(&country_path, diagnostic);
        }
        let currencies_path = root.key("currencies");
        let currencies = raw
            .currencies
            .iter()
            .enumerate()
            .filter_map(|(index, one)| read_currency(Some(one), &currencies_path.index(index), reader))
            .collect();
        Market {
            country,
            groups: read_groups(&raw.groups, reader),
            languages: reader.languages(&raw.languages, &root.key("languages")),
            currencies,
            requirements: read_requirements(&raw.requires, reader),
            payments: read_payments(&raw.payments, &root.key("payments"), reader),
            demand: read_demand(&raw.demand, reader),
            sister_cities: read_sister_cities(&raw.sister_cities, reader),
            presentation: raw.presentation.as_ref().map(|face| {
                let path = root.key("presentation");
                (
                    reader.text(face.name.as_ref(), &path.key("name")),
                    reader.text(face.tagline.as_ref(), &path.key("tagline")),
                )
            }),
            notice: reader.text(raw.notice.as_ref(), &root.key("notice")),
            time_zone: reader.boxed(raw.time_zone.as_ref()),
            holidays: reader.text(raw.holidays.as_ref(), &root.key("holidays")),
            corridors: reader.references(&raw.corridors, Kind::Corridor, &root.key("corridors")),
            contact: read_contact(raw.contact.as_ref(), &root.key("contact"), country, reader),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

fn read_groups(raw: &[Scalar], reader: &mut Reader<'_>) -> Vec<CountryGroup> {
    let list = FieldPath::ROOT.key("groups");
    let mut groups = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let Some(word) = reader.word(Some(one)) else {
            continue;
        };
        match CountryGroup::parse(word) {
            Some(group) => groups.push(group),
            None => {
                let known = CountryGroup::ALL.map(CountryGroup::id).join(", ");
                let diagnostic = Diagnostic::error("group-unknown")
                    .with("value", word)
                    .with("known", known);
                reader.report(&list.index(index), diagnostic);
            }
        }
    }
    groups
}

fn read_requirements(raw: &[RawRequirement], reader: &mut Reader<'_>) -> Vec<Requirement> {
    let list = FieldPath::ROOT.key("requires");
    let mut requirements = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let scheme_path = path.key("scheme");
        reader.required_word(one.scheme.as_ref(), &scheme_path);
        let scheme = reader.reference(one.scheme.as_ref(), Kind::Scheme, &scheme_path);
        let for_sectors = reader.references(&one.for_sectors, Kind::Sector, &path.key("for_sectors"));
        let source = reader.text(one.source.as_ref(), &path.key("source"));
        let checked_on = reader.past_date(one.checked_on.as_ref(), &path.key("checked_on"));
        requirements.extend(scheme.map(|scheme| Requirement {
            scheme,
            for_sectors,
            kind: one.kind,
            source,
            checked_on,
        }));
    }
    requirements
}

fn read_demand(raw: &[RawDemand], reader: &mut Reader<'_>) -> Vec<Demand> {
    let list = FieldPath::ROOT.key("demand");
    let mut demand = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let text = reader.required_text(one.text.as_ref(), &path.key("text"));
        let since = reader.past_date(one.since.as_ref(), &path.key("since"));
        let source = reader.text(one.source.as_ref(), &path.key("source"));
        demand.extend(text.map(|text| Demand { text, since, source }));
    }
    demand
}

fn read_sister_cities(raw: &[RawSisterCity], reader: &mut Reader<'_>) -> Vec<SisterCity> {
    let list = FieldPath::ROOT.key("sister_cities");
    let mut cities = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let names = reader.pair(
            (one.city.as_ref(), &path.key("city")),
            (one.with.as_ref(), &path.key("with")),
        );
        let since = reader.boxed(one.since.as_ref());
        let source = reader.text(one.source.as_ref(), &path.key("source"));
        cities.extend(names.map(|(city, with)| SisterCity {
            city,
            with,
            since,
            source,
        }));
    }
    cities
}
