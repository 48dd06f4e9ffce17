//! Checks a company's front matter field by field.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::certificate::Certificate;
use super::contact::{RawContact, read_contact, read_people};
// Every type of the kind is read here.
#[allow(clippy::wildcard_imports)]
use super::company::*;
use super::entry::{Entry, RawEntry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::picture::{read_picture, read_pictures};
use super::reader::Reader;
use super::table::Id;
use super::trade::{home_country, read_country, read_delivery_terms, read_payments};
use super::value::{Number, Scalar};
use super::video::read_videos;
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;
use crate::vocabulary::gln::Gln;
use crate::vocabulary::lei::Lei;
use crate::vocabulary::national_id::LegalEntityId;
use crate::vocabulary::provinces::Province;

impl Resolve for Company {
    type Raw = RawCompany;
    const KIND: Kind = Kind::Company;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawCompany>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let entry = reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts);
        if entry.summary.is_none() {
            reader.missing(&root.key("summary"));
        }
        let website = reader.url(raw.website.as_ref(), &root.key("website"));
        let country = read_country(raw.country.as_ref(), &root.key("country"), reader).or_else(home_country);
        let contact = read_contact(raw.contact.as_ref(), &root.key("contact"), country, reader);
        // What was given and is wrong has been said already.
        let is_given = raw.contact.as_ref().is_some_and(RawContact::is_given);
        if !is_given && raw.website.is_none() {
            reader.report(&root.key("contact"), Diagnostic::error("contact-missing"));
        }
        let staff = raw.staff.as_ref().and_then(|staff| read_staff(staff, reader));
        check_size(raw.size, staff.as_ref(), reader);
        Company {
            legal_name: reader.entry_text(raw.legal_name.as_ref(), "legal_name", |t| t.legal_name.as_ref()),
            country,
            province: read_province(raw.province.as_ref(), reader),
            city: reader.text(raw.city.as_ref(), &root.key("city")),
            contact,
            website,
            types: raw.types.to_vec(),
            knowledge_based: raw
                .knowledge_based
                .as_ref()
                .and_then(|raw| read_knowledge_based(raw, reader)),
            size: raw.size,
            founded: read_year(raw.founded.as_ref(), &root.key("founded"), reader),
            staff,
            export: raw
                .export
                .as_ref()
                .map(|raw| read_export(raw, reader))
                .unwrap_or_default(),
            certificates: Certificate::read_all(&raw.certificates, &root.key("certificates"), reader),
            languages: reader.languages(&raw.languages, &root.key("languages")),
            logo: raw.logo.as_ref().and_then(|logo| {
                read_picture(logo, &root.key("logo"), reader).map(|picture| (picture.file, picture.alt))
            }),
            ids: raw
                .ids
                .as_ref()
                .map(|raw| read_ids(raw, reader))
                .unwrap_or_default(),
            licences: read_licences(&raw.licences, reader),
            roles: raw.roles.to_vec(),
            located_in: reader.references(&raw.located_in, Kind::Place, &root.key("located_in")),
            member_of: reader.references(&raw.member_of, Kind::Association, &root.key("member_of")),
            experts: reader.references(&raw.experts, Kind::Expert, &root.key("experts")),
            supported_by: reader.any_references(
                &raw.supported_by,
                &super::campaign::SUPPORTERS,
                &root.key("supported_by"),
            ),
            links: read_links(&raw.links, reader),
            exchange_listing: raw.exchange_listing.as_ref().and_then(|listing| {
                let path = root.key("exchange_listing");
                reader.pair(
                    (listing.exchange.as_ref(), &path.key("exchange")),
                    (listing.symbol.as_ref(), &path.key("symbol")),
                )
            }),
            capabilities: raw.capabilities.to_vec(),
            payments: read_payments(&raw.payments, &root.key("payments"), reader),
            delivery_terms: read_delivery_terms(&raw.incoterms, &root.key("incoterms"), reader),
            gallery: read_pictures(&raw.gallery, &root.key("gallery"), reader),
            videos: read_videos(&raw.videos, &root.key("videos"), reader),
            people: read_people(&raw.people, &root.key("people"), reader),
            entry,
        }
    }
}

pub(super) fn read_province(raw: Option<&Scalar>, reader: &mut Reader<'_>) -> Option<Province> {
    let written = reader.word(raw)?;
    match Province::parse(written) {
        Ok(province) => Some(province),
        Err(error) => {
            let diagnostic = Diagnostic::error("province-unknown").with("value", written);
            let diagnostic = super::codes::suggest(diagnostic, error.suggestion);
            reader.report(&FieldPath::ROOT.key("province"), diagnostic);
            None
        }
    }
}

fn read_knowledge_based(raw: &RawKnowledgeBased, reader: &mut Reader<'_>) -> Option<KnowledgeBased> {
    let path = FieldPath::ROOT.key("knowledge_based");
    if raw.progress.is_none() {
        reader.missing(&path.key("progress"));
    }
    let approved_on = reader.past_date(raw.approved_on.as_ref(), &path.key("approved_on"));
    let until_path = path.key("valid_until");
    let valid_until = reader.date(raw.valid_until.as_ref(), &until_path);
    reader.check_order(approved_on, valid_until, &until_path);
    let reference = reader.boxed(raw.reference.as_ref());
    if raw.progress == Some(Progress::Approved) {
        for (there, key) in [
            (reference.is_some(), "ref"),
            (raw.approved_on.is_some(), "approved_on"),
            (raw.valid_until.is_some(), "valid_until"),
        ] {
            if !there {
                reader.missing(&path.key(key));
            }
        }
    }
    if let Some(until) = valid_until.filter(|until| *until < reader.scope.date) {
        reader.report(
            &until_path,
            Diagnostic::warning("approval-expired").with("date", until.to_iso()),
        );
    }
    Some(KnowledgeBased {
        progress: raw.progress?,
        tier: raw.tier,
        reference,
        approved_on,
        valid_until,
    })
}

/// A year in either calendar, as a Gregorian one.
pub(super) fn read_year(raw: Option<&Scalar>, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<i32> {
    let written = reader.word(raw)?;
    let number = crate::language::fold_digits(written).parse::<i32>().ok();
    let gregorian = number.and_then(|year| match year {
        // A Jalali year begins in March: most of it lies in this Gregorian year.
        1250..=1500 => Some(year + 621),
        1800..=2200 => Some(year),
        _ => None,
    });
    let this_year = reader.scope.date.year();
    match gregorian.filter(|year| *year <= this_year) {
        Some(year) => Some(year),
        None => {
            reader.report(
                path,
                Diagnostic::error("year-out-of-range").with("value", written),
            );
            None
        }
    }
}

fn read_staff(raw: &RawStaff, reader: &mut Reader<'_>) -> Option<(Number, Number)> {
    let path = FieldPath::ROOT.key("staff");
    match raw {
        RawStaff::Number(number) => {
            let number = reader.positive(Some(number), &path)?;
            Some((number.clone(), number))
        }
        RawStaff::Range { min, max } => {
            let (min_path, max_path) = (path.key("min"), path.key("max"));
            reader.required_word(min.as_ref(), &min_path);
            reader.required_word(max.as_ref(), &max_path);
            let min = reader.positive(min.as_ref(), &min_path);
            let max = reader.positive(max.as_ref(), &max_path);
            reader.check_range(min.as_ref(), max.as_ref(), &path);
            let (min, max) = (min?, max?);
            Some((min, max))
        }
    }
}

/// Bands of the Statistical Centre of Iran and the EU roughly agree: 10, 50, 250.
fn check_size(size: Option<Size>, staff: Option<&(Number, Number)>, reader: &mut Reader<'_>) {
    let (Some(size), Some((min, max))) = (size, staff) else {
        return;
    };
    let (low, high) = match size {
        Size::Micro => (1.0, 10.0),
        Size::Small => (5.0, 60.0),
        Size::Medium => (40.0, 300.0),
        Size::Large => (200.0, f64::INFINITY),
    };
    if max.value() < low || min.value() > high {
        let diagnostic = Diagnostic::warning("size-against-staff").with("staff", max.as_str());
        reader.report(&FieldPath::ROOT.key("size"), diagnostic);
    }
}

fn read_export(raw: &RawExport, reader: &mut Reader<'_>) -> Export {
    let path = FieldPath::ROOT.key("export");
    Export {
        since: read_year(raw.since.as_ref(), &path.key("since"), reader),
        markets: reader.references(&raw.markets, Kind::Market, &path.key("markets")),
        share_percent: reader.percent(raw.share_percent.as_ref(), &path.key("share_percent")),
    }
}

fn read_ids(raw: &RawIds, reader: &mut Reader<'_>) -> Ids {
    let path = FieldPath::ROOT.key("ids");
    let national_path = path.key("national_id");
    let national_id = reader.word(raw.national_id.as_ref()).and_then(|written| {
        let digits = crate::language::fold_digits(written).into_owned();
        if digits.len() == 10 {
            // Ten digits are a person's code, which has no place in a public repository.
            reader.report(&national_path, Diagnostic::error("personal-code"));
            return None;
        }
        if LegalEntityId::parse(written).is_err() {
            reader.report(
                &national_path,
                Diagnostic::warning("national-id-check-digit").with("value", written),
            );
        }
        Some(digits.into_boxed_str())
    });
    let lei_path = path.key("lei");
    let lei = reader.word(raw.lei.as_ref()).and_then(|written| {
        let lei = Lei::parse(written).ok();
        if lei.is_none() {
            reader.report(&lei_path, Diagnostic::error("lei-check").with("value", written));
        }
        lei.map(|lei| Box::from(lei.as_str()))
    });
    let gln_path = path.key("gln");
    let gln = reader
        .word(raw.gln.as_ref())
        .and_then(|written| match Gln::parse(written) {
            Ok(gln) => Some(Box::from(gln.as_str())),
            Err(error) => {
                reader.report(&gln_path, super::codes::gln(written, &error));
                None
            }
        });
    Ids {
        national_id,
        register_number: reader.boxed(raw.register_no.as_ref()),
        lei,
        gln,
        economic_code: reader.boxed(raw.economic_code.as_ref()),
    }
}

fn read_licences(raw: &[RawLicence], reader: &mut Reader<'_>) -> Vec<Licence> {
    let list = FieldPath::ROOT.key("licences");
    let mut licences = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let number = reader
            .required_word(one.number.as_ref(), &path.key("number"))
            .map(Box::from);
        let issued = reader.past_date(one.issued.as_ref(), &path.key("issued"));
        let until_path = path.key("valid_until");
        let valid_until = reader.date(one.valid_until.as_ref(), &until_path);
        reader.check_order(issued, valid_until, &until_path);
        if let Some(until) = valid_until.filter(|until| *until < reader.scope.date) {
            reader.report(
                &until_path,
                Diagnostic::warning("licence-expired").with("date", Date::to_iso(until)),
            );
        }
        licences.extend(number.map(|number| Licence {
            kind: one.kind,
            number,
            issued,
            valid_until,
        }));
    }
    licences
}

fn read_links(raw: &[RawLink], reader: &mut Reader<'_>) -> Vec<(Id<Company>, LinkKind)> {
    let list = FieldPath::ROOT.key("links");
    let mut links = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let company_path = path.key("company");
        reader.required_word(one.company.as_ref(), &company_path);
        let company = reader.reference(one.company.as_ref(), Kind::Company, &company_path);
        if one.kind.is_none() {
            reader.missing(&path.key("kind"));
        }
        links.extend(company.zip(one.kind));
    }
    links
}

impl<'de> Deserialize<'de> for RawStaff {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawStaffVisitor)
    }
}

struct RawStaffVisitor;

impl<'de> Visitor<'de> for RawStaffVisitor {
    type Value = RawStaff;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, or min and max")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<RawStaff, E> {
        Ok(RawStaff::Number(Scalar(text.into())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<RawStaff, E> {
        Ok(RawStaff::Number(Scalar(number.to_string().into())))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<RawStaff, E> {
        Ok(RawStaff::Number(Scalar(number.to_string().into())))
    }

    // `1e3`: whether that is a number of people is not for the shape to say.
    fn visit_f64<E: Error>(self, number: f64) -> Result<RawStaff, E> {
        Ok(RawStaff::Number(Scalar(number.to_string().into())))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawStaff, A::Error> {
        let (mut min, mut max) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            let slot = match key.as_str() {
                "min" => &mut min,
                "max" => &mut max,
                other => return Err(A::Error::unknown_field(other, &["min", "max"])),
            };
            if slot.is_some() {
                return Err(A::Error::custom(format!("duplicate field `{key}`")));
            }
            *slot = map.next_value::<Option<Scalar>>()?;
        }
        Ok(RawStaff::Range { min, max })
    }
}

impl JsonSchema for RawStaff {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Staff".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [
                { "type": ["integer", "string"] },
                {
                    "type": "object",
                    "properties": { "min": { "type": ["integer", "string"] }, "max": { "type": ["integer", "string"] } },
                    "additionalProperties": false
                }
            ],
            "x-accepts": "staff"
        })
    }
}
