//! How a product is packed, kept and carried.

use schemars::JsonSchema;
use serde::Deserialize;

use super::product::RawProduct;
use super::reader::Reader;
use super::supply::TimeUnit;
use super::value::{Number, RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::source::FieldPath;
use crate::vocabulary::dangerous_goods::{HazardClass, UnNumber};

/// Packaging, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPackaging {
    pub kind: Option<RawText>,
    /// Pieces in one package.
    pub units: Option<Scalar>,
    pub gross_kg: Option<Scalar>,
    pub net_kg: Option<Scalar>,
    pub l_mm: Option<Scalar>,
    pub w_mm: Option<Scalar>,
    pub h_mm: Option<Scalar>,
    /// Pieces in a 20-foot container.
    pub per_20ft: Option<Scalar>,
    /// Pieces in a 40-foot high-cube container.
    pub per_40hc: Option<Scalar>,
}

/// A checked [`RawPackaging`]; lengths in millimetres, weights in kilograms.
#[derive(Debug, Clone)]
pub struct Packaging {
    pub kind: Option<Text>,
    pub units: Option<Number>,
    pub gross: Option<Number>,
    pub net: Option<Number>,
    /// Length, width, height.
    pub size: Option<[Number; 3]>,
    pub per_20_foot: Option<Number>,
    pub per_40_foot: Option<Number>,
}

/// A length of time, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDuration {
    pub amount: Option<Scalar>,
    /// `day`, `month` or `year`.
    pub unit: TimeUnit,
}

/// A range of temperatures in °C, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawTemperatures {
    pub min: Option<Scalar>,
    pub max: Option<Scalar>,
}

/// Dangerous goods, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawDangerousGoods {
    /// UN number, four digits.
    pub un: Option<Scalar>,
    /// Class or division.
    pub class: Option<Scalar>,
}

/// Reads packaging.
pub fn read_packaging(raw: &RawPackaging, reader: &mut Reader<'_>) -> Packaging {
    let path = FieldPath::ROOT.key("packaging");
    let mut positive = |value: &Option<Scalar>, key: &str| reader.positive(value.as_ref(), &path.key(key));
    let gross = positive(&raw.gross_kg, "gross_kg");
    let net = positive(&raw.net_kg, "net_kg");
    let size = [
        positive(&raw.l_mm, "l_mm"),
        positive(&raw.w_mm, "w_mm"),
        positive(&raw.h_mm, "h_mm"),
    ];
    let units = positive(&raw.units, "units");
    let per_20_foot = positive(&raw.per_20ft, "per_20ft");
    let per_40_foot = positive(&raw.per_40hc, "per_40hc");
    if let (Some(gross), Some(net)) = (&gross, &net)
        && gross.value() < net.value()
    {
        let diagnostic = Diagnostic::error("gross-below-net")
            .with("gross", gross.as_str())
            .with("net", net.as_str());
        reader.report(&path.key("gross_kg"), diagnostic);
    }
    let lengths = [("l_mm", &raw.l_mm), ("w_mm", &raw.w_mm), ("h_mm", &raw.h_mm)];
    let is_given = |length: &Option<Scalar>| length.as_ref().and_then(Scalar::text).is_some();
    if lengths.iter().any(|(_, length)| is_given(length)) {
        for (key, length) in lengths {
            reader.required_word(length.as_ref(), &path.key(key));
        }
    }
    let size = match size {
        [Some(length), Some(width), Some(height)] => Some([length, width, height]),
        _ => None,
    };
    let kind = reader.text(raw.kind.as_ref(), &path.key("kind"));
    Packaging {
        kind,
        units,
        gross,
        net,
        size,
        per_20_foot,
        per_40_foot,
    }
}

/// Shelf life, least and greatest temperature, dangerous goods.
pub type Storage = (
    Option<(Number, TimeUnit)>,
    (Option<Number>, Option<Number>),
    Option<(UnNumber, HazardClass)>,
);

/// Reads shelf life, temperatures and dangerous goods.
pub fn read_storage(raw: &RawProduct, reader: &mut Reader<'_>) -> Storage {
    let root = FieldPath::ROOT;
    let shelf_life = raw.shelf_life.as_ref().and_then(|shelf| {
        let amount_path = root.key("shelf_life");
        let amount_path = amount_path.key("amount");
        reader.required_word(shelf.amount.as_ref(), &amount_path);
        let amount = reader.positive(shelf.amount.as_ref(), &amount_path)?;
        Some((amount, shelf.unit))
    });
    let temperature = raw.storage_temp.as_ref().map_or((None, None), |range| {
        let path = root.key("storage_temp");
        if reader.word(range.min.as_ref()).is_none() && reader.word(range.max.as_ref()).is_none() {
            reader.missing(&path.key("min"));
        }
        let min = reader.number(range.min.as_ref(), &path.key("min"));
        let max = reader.number(range.max.as_ref(), &path.key("max"));
        reader.check_range(min.as_ref(), max.as_ref(), &path);
        (min, max)
    });
    let dangerous = raw
        .dangerous_goods
        .as_ref()
        .and_then(|goods| read_dangerous_goods(goods, reader));
    (shelf_life, temperature, dangerous)
}

fn read_dangerous_goods(raw: &RawDangerousGoods, reader: &mut Reader<'_>) -> Option<(UnNumber, HazardClass)> {
    let path = FieldPath::ROOT.key("dangerous_goods");
    let (un_path, class_path) = (path.key("un"), path.key("class"));
    let un = reader.required_word(raw.un.as_ref(), &un_path);
    let class = reader.required_word(raw.class.as_ref(), &class_path);
    let (un, class) = (un?, class?);
    let number = UnNumber::parse(un);
    if number.is_err() {
        reader.report(&un_path, Diagnostic::error("un-number-form").with("value", un));
    }
    let hazard = HazardClass::parse(class);
    if hazard.is_err() {
        let known = HazardClass::all()
            .map(HazardClass::id)
            .collect::<Vec<_>>()
            .join(", ");
        let diagnostic = Diagnostic::error("dangerous-class-unknown")
            .with("value", class)
            .with("known", known);
        reader.report(&class_path, diagnostic);
    }
    number.ok().zip(hazard.ok())
}
