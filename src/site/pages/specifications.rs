//! What a product measures: its table of specifications, its variants, its packaging and the capacity of its maker.

use super::super::presenter::Presenter;
use super::super::view::{PackagingView, SpecGroupView, SpecView, VariantView, VariantsTableView};
use crate::catalogue::Product;
use crate::catalogue::product::{Capacity, CapacityPeriod, Packaging, Specification, SpecificationValue};
use crate::catalogue::value::Number;

pub fn specifications(presenter: &Presenter, list: &[Specification]) -> Vec<SpecGroupView> {
    let mut groups: Vec<(Option<&crate::catalogue::Text>, SpecGroupView)> = Vec::new();
    for one in list {
        let row = SpecView {
            label_html: presenter.html(&one.label),
            value_html: specification_value(presenter, one),
        };
        match groups.iter_mut().find(|(group, _)| *group == one.group.as_ref()) {
            Some((_, view)) => view.rows.push(row),
            None => {
                let name_html = one.group.as_ref().map(|text| presenter.html(text));
                groups.push((
                    one.group.as_ref(),
                    SpecGroupView {
                        name_html,
                        rows: vec![row],
                    },
                ));
            }
        }
    }
    groups.into_iter().map(|(_, view)| view).collect()
}

pub fn specification_value(presenter: &Presenter, one: &Specification) -> String {
    let bound = |key: &str, number: &Number| {
        presenter
            .strings
            .with(key, &[("value", presenter.measure(number, one.unit).into())])
    };
    match &one.value {
        SpecificationValue::Number(number) => presenter.measure(number, one.unit),
        SpecificationValue::Range(low, high) => presenter.measure_range(low, high, one.unit),
        SpecificationValue::AtLeast(number) => bound("at-least", number),
        SpecificationValue::AtMost(number) => bound("at-most", number),
        SpecificationValue::Text(text) => presenter.html(text),
    }
}

/// The value without markup, for search.
pub fn specification_text(presenter: &Presenter, one: &Specification) -> String {
    let html = specification_value(presenter, one);
    let mut text = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, character);
    }
    text
}

pub fn variants(presenter: &Presenter, product: &Product) -> Option<VariantsTableView> {
    if product.variants.is_empty() {
        return None;
    }
    let mut labels: Vec<&crate::catalogue::Text> = Vec::new();
    for (label, _) in product.variants.iter().flat_map(|variant| &variant.differs) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let rows = product
        .variants
        .iter()
        .map(|variant| VariantView {
            sku_html: presenter.code(&variant.sku),
            values_html: labels
                .iter()
                .map(|label| {
                    let value = variant.differs.iter().find(|(own, _)| own == *label);
                    value.map(|(_, value)| presenter.html(value)).unwrap_or_default()
                })
                .collect(),
        })
        .collect();
    Some(VariantsTableView {
        columns_html: labels.iter().map(|label| presenter.html(label)).collect(),
        columns: labels.iter().map(|label| presenter.plain(label)).collect(),
        rows,
    })
}

pub fn packaging(presenter: &Presenter, product: &Product) -> Option<PackagingView> {
    let kilogram = crate::vocabulary::units::Unit::by_code("KGM");
    let celsius = crate::vocabulary::units::Unit::by_code("CEL");
    let strings = &presenter.strings;
    let count = |key: &str, number: &Number| strings.with(key, &[("count", presenter.number(number).into())]);
    let mut view = PackagingView::default();
    if let Some(packaging) = &product.packaging {
        view.kind_html = packaging.kind.as_ref().map(|text| presenter.html(text));
        view.units_html = packaging
            .units
            .as_ref()
            .map(|number| count("pieces-per-package", number));
        view.gross_weight_html = packaging
            .gross
            .as_ref()
            .map(|number| presenter.measure(number, kilogram));
        view.net_weight_html = packaging
            .net
            .as_ref()
            .map(|number| presenter.measure(number, kilogram));
        view.per_20ft_html = packaging
            .per_20_foot
            .as_ref()
            .map(|number| count("per-container", number));
        view.per_40hc_html = packaging
            .per_40_foot
            .as_ref()
            .map(|number| count("per-container", number));
        if let Some([length, width, height]) = &packaging.size {
            let sides: Vec<String> = [length, width, height]
                .map(|side| presenter.latin_number(side))
                .to_vec();
            view.dimensions_html = Some(presenter.latin(&format!("{} mm", sides.join(" × "))));
            view.volume_html = volume(packaging)
                .map(|volume| strings.with("cubic-metres", &[("volume", presenter.number(&volume).into())]));
        }
    }
    view.shelf_life_html = product
        .shelf_life
        .as_ref()
        .map(|(number, unit)| presenter.duration(&presenter.number(number), number, *unit));
    view.storage_temperature_html = match &product.storage_temperature {
        (Some(min), Some(max)) => Some(presenter.measure_range(min, max, celsius)),
        (Some(min), None) => Some(strings.with(
            "temperature-from",
            &[("min", presenter.measure(min, celsius).into())],
        )),
        (None, Some(max)) => Some(strings.with(
            "temperature-to",
            &[("max", presenter.measure(max, celsius).into())],
        )),
        (None, None) => None,
    };
    view.dangerous_goods_html = product.dangerous_goods.as_ref().map(|(number, class)| {
        let (number, class) = (presenter.code(&number.digits()), presenter.code(class.id()));
        strings.with("un-number", &[("number", number.into()), ("class", class.into())])
    });
    let filled = product.packaging.is_some()
        || view.shelf_life_html.is_some()
        || view.storage_temperature_html.is_some()
        || view.dangerous_goods_html.is_some();
    filled.then_some(view)
}

/// Cubic metres out of millimetres, to three decimals.
pub fn volume(packaging: &Packaging) -> Option<Number> {
    let [length, width, height] = packaging.size.as_ref()?;
    let cubic = length.value() * width.value() * height.value() / 1e9;
    let decimals = if cubic < 0.01 { 4 } else { 3 };
    Number::parse(&format!("{cubic:.decimals$}"))
}

pub fn capacity_html(presenter: &Presenter, capacity: &Capacity) -> String {
    let amount = presenter.quantity(&capacity.quantity);
    let key = match capacity.per {
        CapacityPeriod::Month => "capacity-per-month",
        CapacityPeriod::Year => "capacity-per-year",
    };
    presenter.strings.with(key, &[("amount", amount.into())])
}
