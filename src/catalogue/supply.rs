//! On what terms a product is sold: price, capacity, time to dispatch, samples, warranty.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::product::RawProduct;
use super::reader::Reader;
use super::trade::{Quantity, RawQuantity, read_currency, read_rule, read_unit};
use super::value::{Number, Scalar};
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;
use crate::vocabulary::currencies::Currency;
use crate::vocabulary::incoterms::Incoterm;
use crate::vocabulary::units::Unit;

/// Whether a buyer gets a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SampleOffer {
    Free,
    Paid,
    No,
}

/// The unit of a lead time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    #[default]
    Day,
    Week,
    Month,
    Year,
}

/// How long until delivery, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawLeadTime {
    pub min: Option<Scalar>,
    pub max: Option<Scalar>,
    /// `day` or `week`.
    pub unit: TimeUnit,
}

/// A range of time; `min` and `max` may be equal.
#[derive(Debug, Clone)]
pub struct LeadTime {
    pub min: Number,
    pub max: Number,
    pub unit: TimeUnit,
}

/// A price, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPrice {
    pub on_request: bool,
    pub min: Option<Scalar>,
    pub max: Option<Scalar>,
    /// ISO 4217.
    pub currency: Option<Scalar>,
    /// The Incoterm that the price is for.
    pub basis: Option<Scalar>,
    /// Unit that the price is for.
    pub per: Option<Scalar>,
    /// Last day of the offer; the price is hidden afterwards.
    pub valid_until: Option<Scalar>,
}

/// A price that may be shown on the day of the build.
#[derive(Debug, Clone)]
pub struct Price {
    pub min: Number,
    pub max: Option<Number>,
    pub currency: &'static Currency,
    pub basis: Option<Incoterm>,
    pub per: Option<&'static Unit>,
    pub valid_until: Option<Date>,
}

/// The time in which a capacity can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CapacityPeriod {
    Month,
    Year,
}

/// What can be made, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawCapacity {
    pub amount: Option<Scalar>,
    pub unit: Option<Scalar>,
    /// `month` or `year`.
    pub per: Option<CapacityPeriod>,
    /// How much of it may be exported.
    pub export_share_percent: Option<Scalar>,
}

/// A checked [`RawCapacity`].
#[derive(Debug, Clone)]
pub struct Capacity {
    pub quantity: Quantity,
    pub per: CapacityPeriod,
    pub export_share_percent: Option<Number>,
}

/// Samples, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSample {
    /// `free`, `paid` or `no`.
    pub offer: Option<SampleOffer>,
    /// Days until it is sent.
    pub days: Option<Scalar>,
}

/// Warranty, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawWarranty {
    pub months: Option<Scalar>,
}

/// Reads the time from order to dispatch.
pub fn read_lead_time(raw: &RawLeadTime, reader: &mut Reader<'_>) -> Option<LeadTime> {
    let path = FieldPath::ROOT.key("lead_time");
    let min = reader.positive(raw.min.as_ref(), &path.key("min"));
    let max = reader.positive(raw.max.as_ref(), &path.key("max"));
    reader.check_range(min.as_ref(), max.as_ref(), &path);
    if raw.min.is_none() && raw.max.is_none() {
        reader.missing(&path.key("min"));
    }
    let min = min.or_else(|| max.clone())?;
    Some(LeadTime {
        max: max.unwrap_or_else(|| min.clone()),
        min,
        unit: raw.unit,
    })
}

/// Reads a price: one that may be shown on the day, or one that has ended.
pub fn read_price(raw: &RawPrice, reader: &mut Reader<'_>) -> (Option<Price>, Option<Price>) {
    let path = FieldPath::ROOT.key("price");
    let (min_path, max_path) = (path.key("min"), path.key("max"));
    let min = reader.positive(raw.min.as_ref(), &min_path);
    let max = reader.positive(raw.max.as_ref(), &max_path);
    reader.check_range(min.as_ref(), max.as_ref(), &path);
    let currency_path = path.key("currency");
    let currency = read_currency(raw.currency.as_ref(), &currency_path, reader);
    let basis_path = path.key("basis");
    let basis = reader
        .word(raw.basis.as_ref())
        .and_then(|word| read_rule(word, &basis_path, reader));
    let per = read_unit(raw.per.as_ref(), &path.key("per"), reader);
    let until_path = path.key("valid_until");
    let valid_until = reader.date(raw.valid_until.as_ref(), &until_path);
    let has_amount = raw.min.is_some() || raw.max.is_some();
    match (raw.on_request, has_amount) {
        (true, true) => reader.report(&path, Diagnostic::error("price-and-on-request")),
        (false, _) if raw.min.is_none() => reader.missing(&min_path),
        (false, true) if reader.word(raw.currency.as_ref()).is_none() => reader.missing(&currency_path),
        _ => {}
    }
    let ended = valid_until.filter(|until| *until < reader.scope.date);
    if let Some(until) = ended {
        reader.report(
            &until_path,
            Diagnostic::warning("price-expired").with("date", until.to_iso()),
        );
    }
    let price = min.zip(currency).map(|(min, currency)| Price {
        min,
        max,
        currency,
        basis,
        per,
        valid_until,
    });
    if ended.is_some() {
        (None, price)
    } else {
        (price, None)
    }
}

/// Reads what can be made.
pub fn read_capacity(raw: &RawCapacity, reader: &mut Reader<'_>) -> Option<Capacity> {
    let path = FieldPath::ROOT.key("capacity");
    let quantity = RawQuantity {
        amount: raw.amount.clone(),
        unit: raw.unit.clone(),
    };
    let quantity = Quantity::read(Some(&quantity), &path, reader);
    let share_path = path.key("export_share_percent");
    let share = reader.percent(raw.export_share_percent.as_ref(), &share_path);
    if raw.per.is_none() {
        reader.missing(&path.key("per"));
    }
    Some(Capacity {
        quantity: quantity?,
        per: raw.per?,
        export_share_percent: share,
    })
}

/// Reads whether samples are sent.
pub fn read_sample(raw: &RawProduct, reader: &mut Reader<'_>) -> Option<(SampleOffer, Option<Number>)> {
    let sample = raw.sample.as_ref()?;
    let path = FieldPath::ROOT.key("sample");
    if sample.offer.is_none() {
        reader.missing(&path.key("offer"));
    }
    Some((
        sample.offer?,
        reader.positive(sample.days.as_ref(), &path.key("days")),
    ))
}
