//! A certificate of a company or a product, and what it is worth on the day of the build. Karvan checks that
//! what is said agrees with itself; whether a certificate is genuine is for its issuer to say.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::kind::Kind;
use super::reader::Reader;
use super::scheme::Scheme;
use super::table::Id;
use super::value::{List, RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;

/// Days before its end from which a certificate counts as expiring.
pub const EXPIRING_DAYS: i32 = 90;

/// What its issuer says of it, dates apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CertificateStatus {
    #[default]
    Valid,
    Suspended,
    /// Declared void by an authority.
    Annulled,
    Withdrawn,
}

/// A certificate as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawCertificate {
    /// Slug of the scheme.
    pub scheme: Option<Scalar>,
    /// The paper's own number.
    pub number: Option<Scalar>,
    /// Who issued it.
    pub issuer: Option<RawText>,
    /// First day of validity.
    pub issued: Option<Scalar>,
    /// Last day of validity.
    pub valid_until: Option<Scalar>,
    /// It does not end.
    pub no_expiry: bool,
    /// What it covers.
    pub scope: Option<RawText>,
    /// Models that it covers.
    pub models: List<Scalar>,
    /// A scan in the entry's folder.
    pub file: Option<Scalar>,
    /// Where a buyer can check it.
    pub lookup_url: Option<Scalar>,
    /// `valid` (the default), `suspended`, `annulled` or `withdrawn`.
    pub status: CertificateStatus,
    /// When somebody last checked it with the issuer.
    pub checked_on: Option<Scalar>,
    /// Who did.
    pub checked_by: Option<RawText>,
}

/// A checked certificate.
#[derive(Debug, Clone)]
pub struct Certificate {
    pub scheme: Id<Scheme>,
    pub number: Option<Box<str>>,
    pub issuer: Option<Text>,
    pub issued: Option<Date>,
    /// `None` when it does not end.
    pub valid_until: Option<Date>,
    pub scope: Option<Text>,
    pub models: Vec<Box<str>>,
    pub file: Option<Arc<str>>,
    pub lookup_url: Option<Box<str>>,
    pub status: CertificateStatus,
    pub checked_on: Option<Date>,
    pub checked_by: Option<Text>,
}

/// What a certificate is worth on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CertificateState {
    Valid,
    /// Valid, but for no more than 90 days.
    Expiring,
    NotYet,
    Expired,
    Suspended,
    Annulled,
    Withdrawn,
}

impl CertificateState {
    /// True when a buyer may rely on it that day.
    #[must_use]
    pub fn holds(self) -> bool {
        matches!(self, Self::Valid | Self::Expiring)
    }
}

impl Certificate {
    /// What it is worth on `day`.
    #[must_use]
    pub fn state(&self, day: Date) -> CertificateState {
        match self.status {
            CertificateStatus::Suspended => return CertificateState::Suspended,
            CertificateStatus::Annulled => return CertificateState::Annulled,
            CertificateStatus::Withdrawn => return CertificateState::Withdrawn,
            CertificateStatus::Valid => {}
        }
        if self.issued.is_some_and(|issued| issued > day) {
            return CertificateState::NotYet;
        }
        match self.valid_until {
            Some(until) if until < day => CertificateState::Expired,
            Some(until) if day.days_until(until) <= EXPIRING_DAYS => CertificateState::Expiring,
            _ => CertificateState::Valid,
        }
    }

    /// Reads a list of certificates.
    pub fn read_all(
        raw: &[RawCertificate],
        path: &FieldPath<'_>,
        reader: &mut Reader<'_>,
    ) -> Vec<Certificate> {
        raw.iter()
            .enumerate()
            .filter_map(|(index, one)| Certificate::read(one, &path.index(index), reader))
            .collect()
    }

    fn read(raw: &RawCertificate, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Certificate> {
        let scheme_path = path.key("scheme");
        reader.required_word(raw.scheme.as_ref(), &scheme_path);
        let scheme = reader.reference(raw.scheme.as_ref(), Kind::Scheme, &scheme_path);
        let issued = reader.date(raw.issued.as_ref(), &path.key("issued"));
        let until_path = path.key("valid_until");
        let valid_until = reader.date(raw.valid_until.as_ref(), &until_path);
        reader.check_order(issued, valid_until, &until_path);
        match (raw.valid_until.is_some(), raw.no_expiry) {
            (true, true) => reader.report(&path.key("no_expiry"), Diagnostic::error("certificate-both-ends")),
            (false, false) => reader.report(path, Diagnostic::error("certificate-without-end")),
            _ => {}
        }
        let certificate = Certificate {
            scheme: scheme?,
            number: reader.boxed(raw.number.as_ref()),
            issuer: reader.text(raw.issuer.as_ref(), &path.key("issuer")),
            issued,
            valid_until,
            scope: reader.text(raw.scope.as_ref(), &path.key("scope")),
            models: raw
                .models
                .iter()
                .filter_map(|model| reader.boxed(Some(model)))
                .collect(),
            file: reader.file(raw.file.as_ref(), &path.key("file")),
            lookup_url: reader.url(raw.lookup_url.as_ref(), &path.key("lookup_url")),
            status: raw.status,
            checked_on: reader.past_date(raw.checked_on.as_ref(), &path.key("checked_on")),
            checked_by: reader.text(raw.checked_by.as_ref(), &path.key("checked_by")),
        };
        let reversed = issued
            .zip(valid_until)
            .is_some_and(|(issued, until)| until < issued);
        if !reversed && certificate.state(reader.scope.date) == CertificateState::Expired {
            let until = certificate.valid_until.map(Date::to_iso).unwrap_or_default();
            let scheme = reader.word(raw.scheme.as_ref()).unwrap_or_default();
            let diagnostic = Diagnostic::warning("certificate-expired")
                .with("scheme", scheme)
                .with("date", until);
            reader.report(&until_path, diagnostic);
        }
        Some(certificate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificate(issued: &str, until: Option<&str>, status: CertificateStatus) -> Certificate {
        Certificate {
            scheme: Id::new(0),
            number: None,
            issuer: None,
            issued: Some(Date::parse(issued).unwrap()),
            valid_until: until.map(|until| Date::parse(until).unwrap()),
            scope: None,
            models: Vec::new(),
            file: None,
            lookup_url: None,
            status,
            checked_on: None,
            checked_by: None,
        }
    }

    #[test]
    fn is_worth_what_its_dates_say_on_the_day() {
        let day = Date::parse("2026-11-22").unwrap();
        let state = |issued, until| certificate(issued, until, CertificateStatus::Valid).state(day);
        assert_eq!(state("2024-01-01", Some("2026-11-21")), CertificateState::Expired);
        assert_eq!(
            state("2024-01-01", Some("2026-11-22")),
            CertificateState::Expiring
        );
        assert_eq!(
            state("2024-01-01", Some("2027-02-20")),
            CertificateState::Expiring
        );
        assert_eq!(state("2024-01-01", Some("2027-02-21")), CertificateState::Valid);
        assert_eq!(state("2026-11-23", Some("2029-01-01")), CertificateState::NotYet);
        assert_eq!(state("2024-01-01", None), CertificateState::Valid);
        let annulled = certificate("2024-01-01", Some("2029-01-01"), CertificateStatus::Annulled);
        assert!(!annulled.state(day).holds());
    }
}
