//! The specification table of a product: numbers with units, ranges, or words.

use schemars::JsonSchema;
use serde::Deserialize;

use super::reader::Reader;
use super::trade::read_unit;
use super::value::{Number, RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::source::FieldPath;
use crate::vocabulary::units::Unit;

/// A row of the specification table, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSpecification {
    pub label: Option<RawText>,
    /// A number.
    pub value: Option<Scalar>,
    /// Least and greatest number.
    pub min: Option<Scalar>,
    pub max: Option<Scalar>,
    pub unit: Option<Scalar>,
    /// Words instead of a number.
    pub text: Option<RawText>,
    /// Heading under which the row stands.
    pub group: Option<RawText>,
}

/// What a row of the specification table says.
#[derive(Debug, Clone)]
pub enum SpecificationValue {
    Number(Number),
    Range(Number, Number),
    AtLeast(Number),
    AtMost(Number),
    Text(Text),
}

/// A checked [`RawSpecification`].
#[derive(Debug, Clone)]
pub struct Specification {
    pub label: Text,
    pub value: SpecificationValue,
    pub unit: Option<&'static Unit>,
    pub group: Option<Text>,
}

/// Reads the table.
pub fn read_specifications(raw: &[RawSpecification], reader: &mut Reader<'_>) -> Vec<Specification> {
    let list = FieldPath::ROOT.key("specs");
    let mut specifications: Vec<Specification> = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let label_path = path.key("label");
        let label = reader.required_text(one.label.as_ref(), &label_path);
        let group = reader.text(one.group.as_ref(), &path.key("group"));
        let unit = read_unit(one.unit.as_ref(), &path.key("unit"), reader);
        let value = read_specification_value(one, &path, reader);
        let (Some(label), Some(value)) = (label, value) else {
            continue;
        };
        if specifications
            .iter()
            .any(|known| known.label == label && known.group == group)
        {
            reader.report(&label_path, Diagnostic::error("label-twice"));
        }
        specifications.push(Specification {
            label,
            value,
            unit,
            group,
        });
    }
    specifications
}

fn read_specification_value(
    raw: &RawSpecification,
    path: &FieldPath<'_>,
    reader: &mut Reader<'_>,
) -> Option<SpecificationValue> {
    let has_range = raw.min.is_some() || raw.max.is_some();
    let given = [raw.value.is_some(), has_range, raw.text.is_some()];
    if given.iter().filter(|given| **given).count() != 1 {
        reader.report(path, Diagnostic::error("specification-value"));
        return None;
    }
    if raw.value.is_some() {
        return reader
            .number(raw.value.as_ref(), &path.key("value"))
            .map(SpecificationValue::Number);
    }
    if raw.text.is_some() {
        return reader
            .required_text(raw.text.as_ref(), &path.key("text"))
            .map(SpecificationValue::Text);
    }
    let min = reader.number(raw.min.as_ref(), &path.key("min"));
    let max = reader.number(raw.max.as_ref(), &path.key("max"));
    reader.check_range(min.as_ref(), max.as_ref(), path);
    match (min, max) {
        (Some(min), Some(max)) => Some(SpecificationValue::Range(min, max)),
        (Some(min), None) => Some(SpecificationValue::AtLeast(min)),
        (None, Some(max)) => Some(SpecificationValue::AtMost(max)),
        (None, None) => None,
    }
}
