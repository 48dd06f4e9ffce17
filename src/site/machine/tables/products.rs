//! Columns of the list of products.

use super::super::json::time_code;
use super::{At, Column, code, common, day, joined, number, text, word};
use crate::catalogue::product::SpecificationValue;
use crate::catalogue::readiness::is_ready;
use crate::catalogue::relations::MarkState;
use crate::catalogue::specification::Specification;
use crate::catalogue::{Product, Row};
use crate::vocabulary::units::Unit;

pub fn columns() -> Vec<Column<Product>> {
    let own: [Column<Product>; 37] = [
        ("kind", |at| code(word(&at.row.kind))),
        ("company", |at| {
            at.slugs(&at.site.catalogue.companies, &at.row.makers)
        }),
        ("company_name", |at| {
            let makers = at.site.catalogue.companies.of(&at.row.makers);
            text(joined(
                makers.map(|(_, maker)| at.presenter.raw(&maker.entry.name)),
            ))
        }),
        ("sector", |at| at.slug(&at.site.catalogue.sectors, at.row.sector)),
        ("sector_name", |at| {
            let sector = at.row.sector.and_then(|id| at.site.catalogue.sectors.get(id));
            at.words(sector.map(|sector| &sector.entry.name))
        }),
        ("availability", |at| code(word(&at.row.availability))),
        ("hs", |at| code(at.row.hs.map_or("", |hs| hs.as_str()))),
        ("unspsc", |at| {
            code(at.row.unspsc.as_ref().map_or("", |one| one.as_str()))
        }),
        ("gtin", |at| {
            code(at.row.gtin.as_ref().map_or("", |one| one.as_str()))
        }),
        ("sku", |at| code(at.row.sku.as_deref().unwrap_or_default())),
        ("model", |at| code(at.row.model.as_deref().unwrap_or_default())),
        ("mpn", |at| {
            code(at.row.part_number.as_deref().unwrap_or_default())
        }),
        ("origin", |at| at.country(at.row.origin)),
        ("moq_amount", |at| {
            number(at.row.minimum_order.as_ref().map(|one| &one.amount))
        }),
        ("moq_unit", |at| {
            let unit = at.row.minimum_order.as_ref().map(|one| one.unit);
            code(unit.and_then(Unit::code).unwrap_or_default())
        }),
        ("lead_time_min", |at| {
            number(at.row.lead_time.as_ref().map(|time| &time.min))
        }),
        ("lead_time_max", |at| {
            number(at.row.lead_time.as_ref().map(|time| &time.max))
        }),
        ("lead_time_unit", |at| {
            code(at.row.lead_time.as_ref().map_or("", |time| time_code(time.unit)))
        }),
        ("incoterms", |at| {
            text(joined(at.row.delivery_terms.iter().map(|term| {
                format!("{} {}", term.rule.code(), at.presenter.raw(&term.place))
            })))
        }),
        ("price_min", |at| {
            number(at.row.price.as_ref().map(|price| &price.min))
        }),
        ("price_max", |at| {
            number(at.row.price.as_ref().and_then(|price| price.max.as_ref()))
        }),
        ("price_currency", |at| {
            code(at.row.price.as_ref().map_or("", |price| price.currency.code()))
        }),
        ("price_unit", |at| {
            let unit = at.row.price.as_ref().and_then(|price| price.per);
            code(unit.and_then(Unit::code).unwrap_or_default())
        }),
        ("price_basis", |at| {
            let basis = at.row.price.as_ref().and_then(|price| price.basis);
            code(basis.map_or("", |rule| rule.code()))
        }),
        ("price_valid_until", |at| {
            day(at.row.price.as_ref().and_then(|price| price.valid_until))
        }),
        ("capacity_amount", |at| {
            number(at.row.capacity.as_ref().map(|one| &one.quantity.amount))
        }),
        ("capacity_unit", |at| {
            let unit = at.row.capacity.as_ref().map(|one| one.quantity.unit);
            code(unit.and_then(Unit::code).unwrap_or_default())
        }),
        ("capacity_per", |at| {
            code(
                at.row
                    .capacity
                    .as_ref()
                    .map(|one| word(&one.per))
                    .unwrap_or_default(),
            )
        }),
        ("gross_kg", |at| {
            number(at.row.packaging.as_ref().and_then(|one| one.gross.as_ref()))
        }),
        ("net_kg", |at| {
            number(at.row.packaging.as_ref().and_then(|one| one.net.as_ref()))
        }),
        ("un_number", |at| {
            code(
                at.row
                    .dangerous_goods
                    .map(|(un, _)| un.digits())
                    .unwrap_or_default(),
            )
        }),
        ("specs", |at| {
            text(joined(
                at.row.specifications.iter().map(|one| specification(at, one)),
            ))
        }),
        ("certificates", |at| at.held(&at.row.certificates)),
        ("markets_ready", |at| {
            let catalogue = &at.site.catalogue;
            let markets = at.row.markets.iter().map(|presence| presence.market);
            let ready: Vec<_> = markets
                .filter(|market| is_ready(catalogue, at.row, *market))
                .collect();
            at.slugs(&catalogue.markets, &ready)
        }),
        ("markets", |at| {
            code(joined(at.row.markets.iter().filter_map(|presence| {
                let market = at.site.catalogue.markets.get(presence.market)?;
                Some(format!("{}: {}", market.slug(), word(&presence.stage)))
            })))
        }),
        ("marks", |at| {
            let grants = at.row.grants.iter().enumerate();
            let held: Vec<_> = grants
                .filter(|(position, _)| at.site.grant_state(at.id, *position) == Some(MarkState::Held))
                .map(|(_, grant)| grant.brand)
                .collect();
            at.slugs(&at.site.catalogue.brands, &held)
        }),
        ("warranty_months", |at| {
            text(
                at.row
                    .warranty_months
                    .map(|months| months.to_string())
                    .unwrap_or_default(),
            )
        }),
    ];
    common().into_iter().chain(own).collect()
}

/// `Effective surface: 1.8 m²`
fn specification(at: &At<'_, Product>, one: &Specification) -> String {
    let value = match &one.value {
        SpecificationValue::Number(value) => value.as_str().to_owned(),
        SpecificationValue::Range(low, high) => format!("{}…{}", low.as_str(), high.as_str()),
        SpecificationValue::AtLeast(low) => format!("≥ {}", low.as_str()),
        SpecificationValue::AtMost(high) => format!("≤ {}", high.as_str()),
        SpecificationValue::Text(text) => at.presenter.raw(text).to_owned(),
    };
    let unit = one
        .unit
        .map(|unit| format!(" {}", unit.symbol().unwrap_or_else(|| unit.id())))
        .unwrap_or_default();
    format!("{}: {value}{unit}", at.presenter.raw(&one.label))
}
