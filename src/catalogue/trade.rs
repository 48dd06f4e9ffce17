//! The terms of trade that companies and products share: amounts with units, delivery terms, payment ways.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes;
use super::reader::Reader;
use super::value::{Number, RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::{Date, LanguageTag};
use crate::source::FieldPath;
use crate::vocabulary::countries::Country;
use crate::vocabulary::currencies::Currency;
use crate::vocabulary::incoterms::{self, Incoterm, TransportMode};
use crate::vocabulary::payments::PaymentMethod;
use crate::vocabulary::units::Unit;

/// An amount of something, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawQuantity {
    pub amount: Option<Scalar>,
    /// A UN/ECE Recommendation 20 code or a usual name: `piece`, `kg`, `عدد`.
    pub unit: Option<Scalar>,
}

/// A checked [`RawQuantity`].
#[derive(Debug, Clone)]
pub struct Quantity {
    pub amount: Number,
    pub unit: &'static Unit,
}

impl Quantity {
    /// Reads an amount above zero with a known unit.
    pub fn read(
        raw: Option<&RawQuantity>,
        path: &FieldPath<'_>,
        reader: &mut Reader<'_>,
    ) -> Option<Quantity> {
        let raw = raw?;
        let amount_path = path.key("amount");
        reader.required_word(raw.amount.as_ref(), &amount_path);
        let amount = reader.positive(raw.amount.as_ref(), &amount_path);
        let unit_path = path.key("unit");
        reader.required_word(raw.unit.as_ref(), &unit_path);
        let unit = read_unit(raw.unit.as_ref(), &unit_path, reader);
        Some(Quantity {
            amount: amount?,
            unit: unit?,
        })
    }
}

/// A unit by code or name.
pub fn read_unit(
    raw: Option<&Scalar>,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Option<&'static Unit> {
    let written = reader.word(raw)?;
    match Unit::parse(written) {
        Ok(unit) => Some(unit),
        Err(error) => {
            let diagnostic = Diagnostic::error("unit-unknown").with("value", written);
            reader.report(path, codes::suggest(diagnostic, error.suggestion));
            None
        }
    }
}

/// A currency by its ISO 4217 code.
pub fn read_currency(
    raw: Option<&Scalar>,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Option<&'static Currency> {
    let written = reader.word(raw)?;
    match Currency::parse(written) {
        Ok(currency) => Some(currency),
        Err(error) => {
            reader.report(path, codes::currency(written, &error));
            None
        }
    }
}

/// A country by its ISO 3166-1 code.
pub fn read_country(
    raw: Option<&Scalar>,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Option<&'static Country> {
    let written = reader.word(raw)?;
    match Country::parse(written) {
        Ok(country) => Some(country),
        Err(error) => {
            reader.report(path, codes::country(written, &error));
            None
        }
    }
}

/// Iran, where every entry comes from that does not say otherwise.
pub fn home_country() -> Option<&'static Country> {
    Country::by_code("IR")
}

/// How goods travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    Road,
    Rail,
    Air,
    Sea,
    Multimodal,
}

impl Mode {
    fn transport(self) -> TransportMode {
        match self {
            Mode::Road => TransportMode::Road,
            Mode::Rail => TransportMode::Rail,
            Mode::Air => TransportMode::Air,
            Mode::Sea => TransportMode::Sea,
            Mode::Multimodal => TransportMode::Multimodal,
        }
    }
}

/// A delivery term, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDeliveryTerm {
    /// One of the eleven rules of Incoterms 2020.
    pub rule: Option<Scalar>,
    /// The named place that the rule asks for.
    pub place: Option<RawText>,
    /// `road`, `rail`, `air`, `sea` or `multimodal`.
    pub mode: Option<Mode>,
}

/// A checked [`RawDeliveryTerm`].
#[derive(Debug, Clone)]
pub struct DeliveryTerm {
    pub rule: Incoterm,
    pub place: Text,
    pub mode: Option<Mode>,
}

/// Reads delivery terms.
pub fn read_delivery_terms(
    raw: &[RawDeliveryTerm],
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Vec<DeliveryTerm> {
    raw.iter()
        .enumerate()
        .filter_map(|(index, one)| read_delivery_term(one, &path.index(index), reader))
        .collect()
}

fn read_delivery_term(
    raw: &RawDeliveryTerm,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Option<DeliveryTerm> {
    let rule_path = path.key("rule");
    let written = reader.required_word(raw.rule.as_ref(), &rule_path);
    let place = reader.required_text(raw.place.as_ref(), &path.key("place"));
    let rule = read_rule(written?, &rule_path, reader)?;
    let place = place?;
    let (named, _) = place.shown(LanguageTag::ENGLISH, &reader.scope.settings.fallbacks);
    for finding in incoterms::check(rule, named, raw.mode.map(Mode::transport)) {
        if let Some(diagnostic) = codes::incoterm_finding(&finding) {
            reader.report(&rule_path, diagnostic);
        }
    }
    Some(DeliveryTerm {
        rule,
        place,
        mode: raw.mode,
    })
}

/// One of the rules of Incoterms 2020.
pub fn read_rule(written: &str, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Incoterm> {
    match Incoterm::parse(written) {
        Ok(rule) => Some(rule),
        Err(error) => {
            reader.report(path, codes::incoterm(written, &error));
            None
        }
    }
}

/// A way to pay, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPayment {
    /// `advance_tt`, `lc_sight`, …
    pub method: Option<Scalar>,
    /// ISO 4217.
    pub currency: Option<Scalar>,
    /// Days that it usually takes.
    pub days: Option<Scalar>,
    pub note: Option<RawText>,
    /// When somebody last checked that it works.
    pub checked_on: Option<Scalar>,
}

/// A checked [`RawPayment`]: what firms do, without a claim that it is lawful for the buyer.
#[derive(Debug, Clone)]
pub struct Payment {
    pub method: PaymentMethod,
    pub currency: Option<&'static Currency>,
    pub days: Option<Number>,
    pub note: Option<Text>,
    pub checked_on: Option<Date>,
}

/// Days after which the check of a way to pay is stale.
pub const PAYMENT_CHECK_DAYS: i32 = 180;

/// Reads ways to pay.
pub fn read_payments(raw: &[RawPayment], path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Vec<Payment> {
    raw.iter()
        .enumerate()
        .filter_map(|(index, one)| read_payment(one, &path.index(index), reader))
        .collect()
}

fn read_payment(raw: &RawPayment, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Payment> {
    let method_path = path.key("method");
    let written = reader.required_word(raw.method.as_ref(), &method_path)?;
    let method = match PaymentMethod::parse(written) {
        Ok(method) => Some(method),
        Err(error) => {
            let diagnostic = Diagnostic::error("payment-unknown")
                .with("value", written)
                .with("known", PaymentMethod::ALL.map(PaymentMethod::id).join(", "));
            reader.report(&method_path, codes::suggest(diagnostic, error.suggestion));
            None
        }
    };
    let checked_path = path.key("checked_on");
    let checked_on = reader.past_date(raw.checked_on.as_ref(), &checked_path);
    if let Some(checked_on) = checked_on.filter(|on| on.days_until(reader.scope.date) > PAYMENT_CHECK_DAYS) {
        let diagnostic = Diagnostic::warning("payment-check-stale").with("date", checked_on.to_iso());
        reader.report(&checked_path, diagnostic);
    }
    Some(Payment {
        method: method?,
        currency: read_currency(raw.currency.as_ref(), &path.key("currency"), reader),
        days: reader.positive(raw.days.as_ref(), &path.key("days")),
        note: reader.text(raw.note.as_ref(), &path.key("note")),
        checked_on,
    })
}
