//! How to reach whoever stands behind an entry, and people who answer. Any kind of entry may have both.

use schemars::JsonSchema;
use serde::Deserialize;

use super::reader::Reader;
use super::value::{RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::phone::Phone;
use crate::source::FieldPath;
use crate::vocabulary::countries::Country;
use crate::vocabulary::email::EmailAddress;

/// How to reach somebody, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawContact {
    pub email: Option<Scalar>,
    /// With the country code: `+98 …`.
    pub phone: Option<Scalar>,
    /// With the country code.
    pub whatsapp: Option<Scalar>,
    /// Handle, without `@`.
    pub telegram: Option<Scalar>,
}

impl RawContact {
    /// True when an e-mail address or a telephone number is given, right or wrong.
    #[must_use]
    pub fn is_given(&self) -> bool {
        [&self.email, &self.phone]
            .into_iter()
            .any(|way| way.as_ref().and_then(Scalar::text).is_some())
    }
}

/// A checked [`RawContact`].
#[derive(Debug, Clone, Default)]
pub struct Contact {
    pub email: Option<Box<str>>,
    pub phone: Option<Phone>,
    pub whatsapp: Option<Phone>,
    pub telegram: Option<Box<str>>,
}

/// A person who answers, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPerson {
    pub name: Option<RawText>,
    pub role: Option<RawText>,
    pub email: Option<Scalar>,
    /// The person agreed to be named here; without it nothing is built.
    pub consent: bool,
    pub consent_on: Option<Scalar>,
}

/// A checked [`RawPerson`]; consent was given.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: Text,
    pub role: Option<Text>,
    pub email: Option<Box<str>>,
}

/// Mail hosts that everybody can have an address at.
const FREE_MAIL: [&str; 8] = [
    "gmail.com",
    "yahoo.com",
    "hotmail.com",
    "outlook.com",
    "chmail.ir",
    "mail.ru",
    "protonmail.com",
    "yandex.ru",
];

/// An e-mail address in a form that mail programs accept.
pub fn read_email(raw: Option<&Scalar>, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Box<str>> {
    let written = reader.word(raw)?;
    let Ok(address) = EmailAddress::parse(written) else {
        reader.report(path, Diagnostic::error("email-malformed").with("value", written));
        return None;
    };
    let host = address
        .as_str()
        .rsplit('@')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    if FREE_MAIL.contains(&host.as_str()) {
        reader.report(
            path,
            Diagnostic::warning("email-free-mail").with("value", written),
        );
    }
    Some(address.as_str().into())
}

/// A phone number with its country code, or in the national form of `country` where that is understood.
pub fn read_phone(
    raw: Option<&Scalar>,
    path: &FieldPath<'_>,
    country: Option<&Country>,
    reader: &mut Reader<'_>,
) -> Option<Phone> {
    let written = reader.word(raw)?;
    let phone = Phone::parse(written, country.map(Country::alpha2)).ok();
    if phone.is_none() {
        reader.report(path, Diagnostic::error("phone-malformed").with("value", written));
    }
    phone
}

/// Reads the ways to reach somebody in `country`.
pub fn read_contact(
    raw: Option<&RawContact>,
    path: &FieldPath<'_>,
    country: Option<&Country>,
    reader: &mut Reader<'_>,
) -> Contact {
    let Some(raw) = raw else { return Contact::default() };
    let telegram_path = path.key("telegram");
    let telegram = reader
        .word(raw.telegram.as_ref())
        .map(|handle| handle.trim_start_matches('@'));
    let telegram = telegram.and_then(|handle| {
        if handle.len() >= 5 && handle.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Some(Box::from(handle));
        }
        reader.report(
            &telegram_path,
            Diagnostic::error("telegram-malformed").with("value", handle),
        );
        None
    });
    Contact {
        email: read_email(raw.email.as_ref(), &path.key("email"), reader),
        phone: read_phone(raw.phone.as_ref(), &path.key("phone"), country, reader),
        whatsapp: read_phone(raw.whatsapp.as_ref(), &path.key("whatsapp"), country, reader),
        telegram,
    }
}

/// Reads the people who answer; only those who agreed.
pub fn read_people(raw: &[RawPerson], path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Vec<Person> {
    let mut people = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = path.index(index);
        let name = reader.required_text(one.name.as_ref(), &path.key("name"));
        let consent_path = path.key("consent_on");
        let consent_on = reader.past_date(one.consent_on.as_ref(), &consent_path);
        if !one.consent || consent_on.is_none() {
            reader.report(&path, Diagnostic::error("person-without-consent"));
            continue;
        }
        let role = reader.text(one.role.as_ref(), &path.key("role"));
        let email = read_email(one.email.as_ref(), &path.key("email"), reader);
        people.extend(name.map(|name| Person { name, role, email }));
    }
    people
}
