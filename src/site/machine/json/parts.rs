//! What the data of several kinds share: texts per language, days, numbers, quantities, certificates, contacts,
//! and the common fields of entries.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use super::Form;
use crate::catalogue::certificate::{Certificate, CertificateState};
use crate::catalogue::company::{Licence, LicenceKind};
use crate::catalogue::contact::{Contact, Person};
use crate::catalogue::entry::TranslationMethod;
use crate::catalogue::office::{Founded, Offer, Office, Programme, Seat};
use crate::catalogue::supply::TimeUnit;
use crate::catalogue::trade::{DeliveryTerm, Mode, Payment, Quantity};
use crate::catalogue::value::Number;
use crate::catalogue::{Entry, Id, Kind, Reference, Resolve, Row, Table, Text, Trust};
use crate::language::phone::Phone;
use crate::language::{Date, LanguageTag};
use crate::vocabulary::countries::Country;
use crate::vocabulary::languages::Language;
use crate::vocabulary::units::Unit;

/// A text per language.
pub struct WordsData<'a>(Vec<(LanguageTag, Cow<'a, str>)>);

impl<'a> WordsData<'a> {
    pub fn pairs(pairs: impl Iterator<Item = (LanguageTag, &'a str)>) -> Self {
        Self(pairs.map(|(tag, text)| (tag, Cow::Borrowed(text))).collect())
    }
}

impl Serialize for WordsData<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(tag, text)| (tag.as_str(), text)))
    }
}

impl JsonSchema for WordsData<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text by the tags of its languages.",
            "type": "object",
            "additionalProperties": { "type": "string" }
        })
    }
}

/// A day.
#[derive(Clone, Copy)]
pub struct DateData(pub Date);

impl Serialize for DateData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl JsonSchema for DateData {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// A number with the decimals that were written.
pub struct NumberData<'a>(&'a str);

impl<'a> From<&'a Number> for NumberData<'a> {
    fn from(number: &'a Number) -> Self {
        Self(number.as_str())
    }
}

impl Serialize for NumberData<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl JsonSchema for NumberData<'_> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$" })
    }
}

/// What every entry has.
#[derive(Serialize, JsonSchema)]
pub struct CommonData<'a> {
    /// The slug: the same in every language and on every day.
    id: &'a str,
    /// The entry's page below `base_url` and a language.
    path: String,
    name: WordsData<'a>,
    /// One paragraph.
    summary: Option<WordsData<'a>>,
    /// It stands in the lists of the site; archived and discontinued entries keep their pages only.
    listed: bool,
    /// An invented sample.
    fictional: bool,
    published_on: Option<DateData>,
    updated_on: Option<DateData>,
    /// When somebody last checked the facts.
    checked_on: Option<DateData>,
    checked_by: Option<WordsData<'a>>,
    trust: Trust,
    sources: Vec<SourceData<'a>>,
    /// Languages into which only a machine has translated the entry.
    machine_translated: Vec<&'a str>,
}

/// Where facts come from.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Source")]
pub struct SourceData<'a> {
    name: WordsData<'a>,
    url: Option<&'a str>,
    date: Option<DateData>,
}

/// An amount with its unit.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Quantity")]
pub struct QuantityData<'a> {
    amount: NumberData<'a>,
    /// UN/ECE Recommendation 20; null for the few units that it lacks.
    unit: Option<&'static str>,
    /// How editors write the unit.
    unit_word: &'static str,
}

/// A least and a greatest number with a unit of time.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Period")]
pub struct PeriodData<'a> {
    pub min: NumberData<'a>,
    pub max: NumberData<'a>,
    /// UN/ECE Recommendation 20: DAY, WEE, MON or ANN.
    pub unit: &'static str,
}

/// A delivery term of Incoterms 2020.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DeliveryTerm")]
pub struct DeliveryData<'a> {
    rule: &'static str,
    place: WordsData<'a>,
    mode: Option<Mode>,
}

/// A certificate and what it is worth on the day.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Certificate")]
pub struct CertificateData<'a> {
    /// Id of the scheme.
    scheme: Option<&'a str>,
    state: CertificateState,
    number: Option<&'a str>,
    issuer: Option<WordsData<'a>>,
    issued: Option<DateData>,
    /// Null when it does not end.
    valid_until: Option<DateData>,
    scope: Option<WordsData<'a>>,
    models: Vec<&'a str>,
    /// Where a buyer can check it.
    lookup_url: Option<&'a str>,
    /// The scan, below `base_url`.
    file: Option<&'a str>,
    checked_on: Option<DateData>,
    checked_by: Option<WordsData<'a>>,
}

/// How to reach an organisation; never a person.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Contact")]
pub struct ContactData<'a> {
    email: Option<&'a str>,
    /// E.164.
    phone: Option<&'a str>,
    /// E.164.
    whatsapp: Option<&'a str>,
    /// Handle without `@`.
    telegram: Option<&'a str>,
}

/// A way of paying.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Payment")]
pub struct PaymentData<'a> {
    method: &'static str,
    currency: Option<&'static str>,
    days: Option<NumberData<'a>>,
    note: Option<WordsData<'a>>,
    checked_on: Option<DateData>,
}

/// A picture.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Picture")]
pub struct PictureData<'a> {
    /// Below `base_url`.
    file: String,
    width: u32,
    height: u32,
    alt: WordsData<'a>,
}

/// A licence to operate.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Licence")]
pub struct LicenceData<'a> {
    kind: LicenceKind,
    number: &'a str,
    issued: Option<DateData>,
    valid_until: Option<DateData>,
}

/// A person who agreed to be named, or the holder of an office. How to reach people stands on pages only.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Person")]
pub struct PersonData<'a> {
    name: Option<WordsData<'a>>,
    role: Option<WordsData<'a>>,
    since: Option<DateData>,
    until: Option<DateData>,
}

/// Where somebody sits.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Seat")]
pub struct SeatData<'a> {
    country: Option<&'static str>,
    /// Province of Iran.
    province: Option<&'static str>,
    city: Option<WordsData<'a>>,
}

/// What is offered or looked for, with tags of the shared list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Offer")]
pub struct OfferData<'a> {
    text: WordsData<'a>,
    tags: Vec<&'a str>,
}

/// A programme.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Programme")]
pub struct ProgrammeData<'a> {
    name: WordsData<'a>,
    summary: Option<WordsData<'a>>,
    url: Option<&'a str>,
}

/// A stock exchange and the symbol there.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Listing")]
pub struct ListingData<'a> {
    exchange: WordsData<'a>,
    symbol: WordsData<'a>,
}

/// The Rec 20 code of a unit of time.
#[must_use]
pub fn time_code(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Day => "DAY",
        TimeUnit::Week => "WEE",
        TimeUnit::Month => "MON",
        TimeUnit::Year => "ANN",
    }
}

/// Texts as they are.
#[must_use]
pub fn strs(list: &[Box<str>]) -> Vec<&str> {
    list.iter().map(AsRef::as_ref).collect()
}

#[must_use]
pub fn alpha2(country: Option<&'static Country>) -> Option<&'static str> {
    country.map(Country::alpha2)
}

#[must_use]
pub fn tags(languages: &[&'static Language]) -> Vec<&'static str> {
    languages.iter().map(|language| language.tag()).collect()
}

#[must_use]
pub fn day(date: Option<Date>) -> Option<DateData> {
    date.map(DateData)
}

#[must_use]
pub fn number(number: Option<&Number>) -> Option<NumberData<'_>> {
    number.map(NumberData::from)
}

/// A year, a year and month, or a day.
#[must_use]
pub fn founded(founded: Founded) -> String {
    match founded {
        Founded::Year(year) => year.to_string(),
        Founded::Month(first) => first.to_iso().chars().take(7).collect(),
        Founded::Day(day) => day.to_iso(),
    }
}

impl<'a> Form<'a> {
    /// A text in the languages of the site; one that is the same everywhere is given for each.
    pub fn words(&self, text: &'a Text) -> WordsData<'a> {
        WordsData(match text {
            Text::Same(text) => self
                .languages
                .iter()
                .map(|tag| (*tag, Cow::Borrowed(text.as_ref())))
                .collect(),
            Text::PerLanguage(texts) => texts
                .iter()
                .map(|(tag, text)| (*tag, Cow::Borrowed(text.as_ref())))
                .collect(),
        })
    }

    /// A text that was made for the occasion, in the languages of the site.
    pub fn made(&self, text: &Text) -> WordsData<'static> {
        let pairs = self
            .languages
            .iter()
            .filter_map(|tag| Some((*tag, Cow::Owned(text.get(*tag)?.to_owned()))));
        WordsData(pairs.collect())
    }

    pub fn some(&self, text: Option<&'a Text>) -> Option<WordsData<'a>> {
        text.map(|text| self.words(text))
    }

    pub fn all(&self, texts: &'a [Text]) -> Vec<WordsData<'a>> {
        texts.iter().map(|text| self.words(text)).collect()
    }

    /// `company/pars-med`.
    pub fn reference(&self, reference: Reference) -> Option<String> {
        let entry = self.site.catalogue.entry(reference)?;
        Some(format!("{}/{}", reference.kind.word(), entry.slug))
    }

    pub fn references(&self, references: &[Reference]) -> Vec<String> {
        references
            .iter()
            .filter_map(|reference| self.reference(*reference))
            .collect()
    }

    /// The slug behind an id.
    pub fn id<T: Row>(&self, table: &'a Table<T>, id: Id<T>) -> Option<&'a str> {
        table.get(id).map(Row::slug)
    }

    pub fn ids<T: Row>(&self, table: &'a Table<T>, ids: &[Id<T>]) -> Vec<&'a str> {
        ids.iter().filter_map(|id| self.id(table, *id)).collect()
    }

    /// The common fields. Names of markets are made from their countries, so the caller hands the name over.
    pub fn common_as(
        &'a self,
        kind: Kind,
        entry: &'a Entry,
        name: WordsData<'a>,
        listed: bool,
    ) -> CommonData<'a> {
        let by_machine = entry.methods.iter().filter(|(language, method)| {
            *method == TranslationMethod::Machine && self.languages.contains(language)
        });
        CommonData {
            id: &entry.slug,
            path: format!("{}/{}/", kind.folder(), entry.slug),
            name,
            summary: self.some(entry.summary.as_ref()),
            listed,
            fictional: entry.fictional,
            published_on: day(entry.published_on),
            updated_on: day(entry.updated_on),
            checked_on: day(entry.checked_on),
            checked_by: self.some(entry.checked_by.as_ref()),
            trust: entry.trust,
            sources: entry
                .sources
                .iter()
                .map(|source| SourceData {
                    name: self.words(&source.name),
                    url: source.url.as_deref(),
                    date: day(source.date),
                })
                .collect(),
            machine_translated: by_machine.map(|(language, _)| language.as_str()).collect(),
        }
    }

    pub fn common<T: Resolve>(&'a self, row: &'a T) -> CommonData<'a> {
        let entry = row.entry();
        self.common_as(T::KIND, entry, self.words(&entry.name), !entry.archived)
    }

    pub fn quantity(&self, quantity: &'a Quantity) -> QuantityData<'a> {
        self.amount(&quantity.amount, quantity.unit)
    }

    pub fn amount(&self, amount: &'a Number, unit: &'static Unit) -> QuantityData<'a> {
        QuantityData {
            amount: amount.into(),
            unit: unit.code(),
            unit_word: unit.id(),
        }
    }

    pub fn delivery(&self, terms: &'a [DeliveryTerm]) -> Vec<DeliveryData<'a>> {
        let term = |term: &'a DeliveryTerm| DeliveryData {
            rule: term.rule.code(),
            place: self.words(&term.place),
            mode: term.mode,
        };
        terms.iter().map(term).collect()
    }

    pub fn certificates(&'a self, entry: &'a Entry, list: &'a [Certificate]) -> Vec<CertificateData<'a>> {
        let catalogue = &self.site.catalogue;
        list.iter()
            .map(|one| CertificateData {
                scheme: self.id(&catalogue.schemes, one.scheme),
                state: one.state(catalogue.date),
                number: one.number.as_deref(),
                issuer: self.some(one.issuer.as_ref()),
                issued: day(one.issued),
                valid_until: day(one.valid_until),
                scope: self.some(one.scope.as_ref()),
                models: strs(&one.models),
                lookup_url: one.lookup_url.as_deref(),
                file: one.file.as_deref().and_then(|file| self.file(entry, file)),
                checked_on: day(one.checked_on),
                checked_by: self.some(one.checked_by.as_ref()),
            })
            .collect()
    }

    /// Where a document of an entry is published.
    pub fn file(&self, entry: &Entry, file: &str) -> Option<&'a str> {
        let site: &'a super::super::super::Site = self.site;
        site.assets.copy(entry, file).map(|copy| copy.path.as_str())
    }

    pub fn pictures(
        &self,
        entry: &Entry,
        list: &'a [crate::catalogue::picture::Picture],
    ) -> Vec<PictureData<'a>> {
        list.iter()
            .filter_map(|one| {
                let picture = self.site.assets.picture(entry, &one.file, String::new())?;
                Some(PictureData {
                    file: picture.fallback_path,
                    width: picture.width,
                    height: picture.height,
                    alt: self.words(&one.alt),
                })
            })
            .collect()
    }

    pub fn contact(&self, contact: &'a Contact) -> ContactData<'a> {
        ContactData {
            email: contact.email.as_deref(),
            phone: contact.phone.as_ref().map(Phone::e164),
            whatsapp: contact.whatsapp.as_ref().map(Phone::e164),
            telegram: contact.telegram.as_deref(),
        }
    }

    pub fn payments(&self, list: &'a [Payment]) -> Vec<PaymentData<'a>> {
        list.iter()
            .map(|one| PaymentData {
                method: one.method.id(),
                currency: one.currency.map(crate::vocabulary::currencies::Currency::code),
                days: number(one.days.as_ref()),
                note: self.some(one.note.as_ref()),
                checked_on: day(one.checked_on),
            })
            .collect()
    }

    pub fn licence(&self, licence: &'a Licence) -> LicenceData<'a> {
        LicenceData {
            kind: licence.kind,
            number: &licence.number,
            issued: day(licence.issued),
            valid_until: day(licence.valid_until),
        }
    }

    pub fn people(&self, people: &'a [Person]) -> Vec<PersonData<'a>> {
        people
            .iter()
            .map(|person| PersonData {
                name: Some(self.words(&person.name)),
                role: self.some(person.role.as_ref()),
                since: None,
                until: None,
            })
            .collect()
    }

    pub fn offices(&self, offices: &'a [Office]) -> Vec<PersonData<'a>> {
        offices
            .iter()
            .map(|office| PersonData {
                name: self.some(office.name.as_ref()),
                role: Some(self.words(&office.role)),
                since: day(office.since),
                until: day(office.until),
            })
            .collect()
    }

    pub fn seat(&self, seat: &'a Seat) -> SeatData<'a> {
        SeatData {
            country: alpha2(seat.country),
            province: seat.province.map(crate::vocabulary::provinces::Province::id),
            city: self.some(seat.city.as_ref()),
        }
    }

    pub fn offers(&self, offers: &'a [Offer]) -> Vec<OfferData<'a>> {
        offers
            .iter()
            .map(|offer| OfferData {
                text: self.words(&offer.text),
                tags: strs(&offer.tags),
            })
            .collect()
    }

    pub fn programme(&self, programme: &'a Programme) -> ProgrammeData<'a> {
        ProgrammeData {
            name: self.words(&programme.name),
            summary: self.some(programme.summary.as_ref()),
            url: programme.url.as_deref(),
        }
    }

    pub fn listing(&self, listing: Option<&'a (Text, Text)>) -> Option<ListingData<'a>> {
        listing.map(|(exchange, symbol)| ListingData {
            exchange: self.words(exchange),
            symbol: self.words(symbol),
        })
    }
}
