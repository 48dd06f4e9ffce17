//! Structured data of a product: what it is, what it measures, what it costs.

use serde_json::{Map, Value, json};

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::presenter::Presenter;
use super::structured::{certification, company_id, country_value, crumbs_value, graph, set, stable_id, url};
use super::view::{LinkView, PictureView};
use crate::catalogue::product::{Availability, Price, ProductKind, SpecificationValue};
use crate::catalogue::{Id, Kind, Product, Row};
use crate::language::Date;
use crate::vocabulary::Plural;
use crate::vocabulary::units::Unit;

/// A product's page.
#[must_use]
pub fn product(
    site: &Site,
    language: &LanguageSite,
    id: Id<Product>,
    product: &Product,
    picture: Option<&PictureView>,
    crumbs: &[LinkView],
) -> Option<String> {
    let presenter = &language.presenter;
    let entry = &product.entry;
    let tag = presenter.tag.as_str();
    let own = address::entry(tag, Kind::Product, product.slug());
    let mut map = Map::new();
    let kind = if product.kind == ProductKind::Service {
        "Service"
    } else {
        "Product"
    };
    map.insert("@type".to_owned(), json!(kind));
    set(
        &mut map,
        "@id",
        stable_id(site, Kind::Product, product.slug(), "product"),
    );
    map.insert("name".to_owned(), json!(presenter.raw(&entry.name)));
    set(
        &mut map,
        "description",
        entry.summary.as_ref().map(|text| presenter.raw(text)),
    );
    set(&mut map, "url", url(site, &own));
    set(
        &mut map,
        "image",
        picture.and_then(|picture| url(site, &picture.fallback_path)),
    );
    let sector = product
        .sector
        .and_then(|sector| site.catalogue.sectors.get(sector));
    set(
        &mut map,
        "category",
        sector.map(|sector| presenter.raw(&sector.entry.name)),
    );
    let maker = product
        .makers
        .first()
        .and_then(|maker| site.catalogue.companies.get(*maker));
    if let Some(maker) = maker {
        let mut organization = Map::new();
        organization.insert("@type".to_owned(), json!("Organization"));
        organization.insert("name".to_owned(), json!(presenter.raw(&maker.entry.name)));
        set(&mut organization, "@id", company_id(site, maker));
        let role = if product.kind == ProductKind::Service {
            "provider"
        } else {
            "manufacturer"
        };
        map.insert(role.to_owned(), Value::Object(organization));
    }
    let certificates: Vec<Value> = product
        .certificates
        .iter()
        .filter_map(|one| certification(site, presenter, one))
        .collect();
    if !certificates.is_empty() {
        map.insert("hasCertification".to_owned(), Value::Array(certificates));
    }
    if product.kind != ProductKind::Service {
        goods(site, presenter, id, product, &mut map);
    }
    let mut things = vec![Value::Object(map)];
    things.extend(crumbs_value(site, crumbs, &own));
    graph(&things)
}

fn goods(
    site: &Site,
    presenter: &Presenter,
    id: Id<Product>,
    product: &Product,
    map: &mut Map<String, Value>,
) {
    set(map, "sku", product.sku.as_deref());
    set(map, "mpn", product.part_number.as_deref());
    set(map, "model", product.model.as_deref());
    set(
        map,
        "gtin",
        product.gtin.as_ref().map(|gtin| gtin.as_str().to_owned()),
    );
    set(
        map,
        "countryOfOrigin",
        product.origin.map(|country| country_value(presenter, country)),
    );
    if let Some(brand) = site
        .mark_held(id)
        .and_then(|brand| site.catalogue.brands.get(brand))
    {
        map.insert(
            "brand".to_owned(),
            json!({ "@type": "Brand", "name": presenter.raw(&brand.entry.name) }),
        );
    }
    let properties: Vec<Value> = product
        .specifications
        .iter()
        .map(|one| {
            let mut property = Map::new();
            property.insert("@type".to_owned(), json!("PropertyValue"));
            property.insert("name".to_owned(), json!(presenter.raw(&one.label)));
            match &one.value {
                SpecificationValue::Number(number) => set(&mut property, "value", Some(number.as_str())),
                SpecificationValue::Range(low, high) => {
                    set(&mut property, "minValue", Some(low.value()));
                    set(&mut property, "maxValue", Some(high.value()));
                }
                SpecificationValue::AtLeast(low) => set(&mut property, "minValue", Some(low.value())),
                SpecificationValue::AtMost(high) => set(&mut property, "maxValue", Some(high.value())),
                SpecificationValue::Text(text) => set(&mut property, "value", Some(presenter.raw(text))),
            }
            set(&mut property, "unitCode", one.unit.and_then(Unit::code));
            Value::Object(property)
        })
        .collect();
    if !properties.is_empty() {
        map.insert("additionalProperty".to_owned(), Value::Array(properties));
    }
    // Without a price of the maker's own there is no offer: none is made up.
    let Some(price) = &product.price else { return };
    if product.availability != Availability::Discontinued {
        map.insert("offers".to_owned(), offer(presenter, price));
    }
}

/// A price for what the page names; one for a unit says for which.
fn offer(presenter: &Presenter, price: &Price) -> Value {
    let max = price.max.as_ref().filter(|max| **max != price.min);
    let mut offer = Map::new();
    if let Some(unit) = price.per {
        let mut per = Map::new();
        per.insert("@type".to_owned(), json!("UnitPriceSpecification"));
        match max {
            Some(max) => {
                per.insert("minPrice".to_owned(), json!(price.min.as_str()));
                per.insert("maxPrice".to_owned(), json!(max.as_str()));
            }
            None => {
                per.insert("price".to_owned(), json!(price.min.as_str()));
            }
        }
        per.insert("priceCurrency".to_owned(), json!(price.currency.code()));
        set(&mut per, "unitCode", unit.code());
        per.insert(
            "unitText".to_owned(),
            json!(unit.name(presenter.words(), Plural::One)),
        );
        set(&mut per, "validThrough", price.valid_until.map(Date::to_iso));
        offer.insert("@type".to_owned(), json!("Offer"));
        offer.insert("priceSpecification".to_owned(), Value::Object(per));
        return Value::Object(offer);
    }
    match max {
        Some(max) => {
            offer.insert("@type".to_owned(), json!("AggregateOffer"));
            offer.insert("lowPrice".to_owned(), json!(price.min.as_str()));
            offer.insert("highPrice".to_owned(), json!(max.as_str()));
        }
        None => {
            offer.insert("@type".to_owned(), json!("Offer"));
            offer.insert("price".to_owned(), json!(price.min.as_str()));
        }
    }
    offer.insert("priceCurrency".to_owned(), json!(price.currency.code()));
    set(&mut offer, "priceValidUntil", price.valid_until.map(Date::to_iso));
    Value::Object(offer)
}
