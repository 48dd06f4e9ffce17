//! What the kinds between maker and buyer share: where they sit, offices in them, licences, what they offer
//! under tags of the shared list, founding days of whatever precision.

use schemars::JsonSchema;
use serde::Deserialize;

use super::company::{Licence, LicenceKind, RawListing};
use super::company_reading::{read_province, read_year};
use super::contact::RawContact;
use super::reader::Reader;
use super::trade::{home_country, read_country};
use super::value::{RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::{Date, fold_digits};
use crate::source::FieldPath;
use crate::vocabulary::countries::Country;
use crate::vocabulary::provinces::Province;

/// Where something is.
#[derive(Debug, Clone, Default)]
pub struct Seat {
    pub country: Option<&'static Country>,
    pub province: Option<Province>,
    pub city: Option<Text>,
}

impl Seat {
    /// Reads the fields `country`, `province` and `city`.
    pub fn read(
        country: Option<&Scalar>,
        province: Option<&Scalar>,
        city: Option<&RawText>,
        reader: &mut Reader<'_>,
    ) -> Seat {
        let root = FieldPath::ROOT;
        Seat {
            country: read_country(country, &root.key("country"), reader).or_else(home_country),
            province: read_province(province, reader),
            city: reader.text(city, &root.key("city")),
        }
    }
}

/// A licence to work, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPermit {
    pub number: Option<Scalar>,
    pub issued: Option<Scalar>,
    pub valid_until: Option<Scalar>,
}

/// Reads a licence; past its end it is reported and kept, so that pages can say so.
pub fn read_permit(raw: &RawPermit, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Licence> {
    let number = reader
        .required_word(raw.number.as_ref(), &path.key("number"))
        .map(Box::from);
    let issued = reader.past_date(raw.issued.as_ref(), &path.key("issued"));
    let until_path = path.key("valid_until");
    let valid_until = reader.date(raw.valid_until.as_ref(), &until_path);
    reader.check_order(issued, valid_until, &until_path);
    if let Some(until) = valid_until.filter(|until| *until < reader.scope.date) {
        let diagnostic = Diagnostic::warning("licence-expired").with("date", until.to_iso());
        reader.report(&until_path, diagnostic);
    }
    Some(Licence {
        kind: LicenceKind::Operating,
        number: number?,
        issued,
        valid_until,
    })
}

/// An office in a body or at an event, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawOffice {
    pub role: Option<RawText>,
    /// Only with consent, or for a public office.
    pub name: Option<RawText>,
    pub since: Option<Scalar>,
    pub until: Option<Scalar>,
    pub consent: bool,
    pub consent_on: Option<Scalar>,
    /// Who holds a public office may be named without being asked.
    pub public_office: bool,
}

/// A checked [`RawOffice`].
#[derive(Debug, Clone)]
pub struct Office {
    pub role: Text,
    pub name: Option<Text>,
    pub since: Option<Date>,
    pub until: Option<Date>,
}

/// Reads offices. A name without consent is an error: it would be published.
pub fn read_offices(raw: &[RawOffice], path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Vec<Office> {
    let mut offices = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = path.index(index);
        let role = reader.required_text(one.role.as_ref(), &path.key("role"));
        let name = reader.text(one.name.as_ref(), &path.key("name"));
        let consent_on = reader.past_date(one.consent_on.as_ref(), &path.key("consent_on"));
        let agreed = one.public_office || (one.consent && consent_on.is_some());
        if name.is_some() && !agreed {
            reader.report(&path, Diagnostic::error("person-without-consent"));
            continue;
        }
        let since = reader.date(one.since.as_ref(), &path.key("since"));
        let until_path = path.key("until");
        let until = reader.date(one.until.as_ref(), &until_path);
        reader.check_order(since, until, &until_path);
        offices.extend(role.map(|role| Office {
            role,
            name,
            since,
            until,
        }));
    }
    offices
}

/// Something offered or looked for under tags, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawOffer {
    pub text: Option<RawText>,
    /// Tags of the shared list.
    pub tags: Vec<Scalar>,
}

/// A checked [`RawOffer`].
#[derive(Debug, Clone)]
pub struct Offer {
    pub text: Text,
    pub tags: Vec<Box<str>>,
}

/// Reads offers.
pub fn read_offers(raw: &[RawOffer], path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Vec<Offer> {
    let mut offers = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = path.index(index);
        let text = reader.required_text(one.text.as_ref(), &path.key("text"));
        let tags = reader.tags(&one.tags, &path.key("tags"));
        offers.extend(text.map(|text| Offer { text, tags }));
    }
    offers
}

/// A name with a text and an address, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawProgramme {
    pub name: Option<RawText>,
    pub summary: Option<RawText>,
    pub url: Option<Scalar>,
}

/// A checked [`RawProgramme`].
#[derive(Debug, Clone)]
pub struct Programme {
    pub name: Text,
    pub summary: Option<Text>,
    pub url: Option<Box<str>>,
}

/// Reads one programme.
pub fn read_programme(
    raw: &RawProgramme,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Option<Programme> {
    let name = reader.required_text(raw.name.as_ref(), &path.key("name"));
    let summary = reader.text(raw.summary.as_ref(), &path.key("summary"));
    let url = reader.url(raw.url.as_ref(), &path.key("url"));
    Some(Programme {
        name: name?,
        summary,
        url,
    })
}

/// Reads a listing on an exchange.
pub fn read_listing(raw: Option<&RawListing>, reader: &mut Reader<'_>) -> Option<(Text, Text)> {
    let raw = raw?;
    let path = FieldPath::ROOT.key("exchange_listing");
    reader.pair(
        (raw.exchange.as_ref(), &path.key("exchange")),
        (raw.symbol.as_ref(), &path.key("symbol")),
    )
}

/// When something was founded, as exactly as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Founded {
    /// A Gregorian year.
    Year(i32),
    /// The month that begins on this day.
    Month(Date),
    Day(Date),
}

/// Reads a year, a year and month, or a day, in either calendar.
pub fn read_founded(raw: Option<&Scalar>, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Founded> {
    let written = reader.word(raw)?;
    let folded = fold_digits(written).into_owned();
    match folded.split(['-', '/']).count() {
        1 => read_year(raw, path, reader).map(Founded::Year),
        2 => {
            let first = format!("{folded}-1").replace('/', "-");
            let parsed = Date::parse(&pad(&first));
            match parsed {
                Ok(date) => Some(Founded::Month(date)),
                Err(error) => {
                    reader.report(path, super::codes::date(written, &error));
                    None
                }
            }
        }
        _ => reader.past_date(raw, path).map(Founded::Day),
    }
}

/// `1401-11-1` as `1401-11-01`.
fn pad(date: &str) -> String {
    let parts: Vec<String> = date.split('-').map(|part| format!("{part:0>2}")).collect();
    parts.join("-")
}

impl Reader<'_> {
    /// Somebody who is listed wants to be reached.
    pub fn need_contact(&mut self, contact: Option<&RawContact>, website: Option<&Scalar>) {
        let given = contact.is_some_and(RawContact::is_given) || website.is_some();
        if !given {
            let diagnostic = Diagnostic::warning("contact-missing");
            self.report(&FieldPath::ROOT.key("contact"), diagnostic);
        }
    }
}
