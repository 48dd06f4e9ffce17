//! Structured data (schema.org as JSON-LD): what machines read of a page. It says only what the page says,
//! and never a price or a rating that nobody gave. `<` is written as `\u003c`, so that no text can end the
//! script element.

use serde_json::{Map, Value, json};

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::names::scheme_short;
use super::pages::plain_words;
use super::presenter::Presenter;
use super::view::{LinkView, PictureView};
use crate::catalogue::certificate::{Certificate, CertificateState};
use crate::catalogue::product::{Availability, Price, ProductKind, SpecificationValue};
use crate::catalogue::{Company, Id, Kind, Product, Row};
use crate::language::Date;
use crate::vocabulary::Plural;
use crate::vocabulary::countries::Country;
use crate::vocabulary::units::Unit;

const CONTEXT: &str = "https://schema.org";

/// Writes a value for a `<script>`.
fn script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// Several things of one page; nothing where there is none.
fn graph(things: &[Value]) -> Option<String> {
    (!things.is_empty()).then(|| script(&json!({ "@context": CONTEXT, "@graph": things })))
}

/// A whole address; relative to the page's site root where no base address is known.
fn url(site: &Site, path: &str) -> Option<String> {
    site.catalogue
        .settings
        .base_url
        .as_ref()
        .map(|base| format!("{base}{path}"))
}

fn set(map: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value.into());
    }
}

/// The way to a page, the same that its readers see. Without a base address no step of it has an address that a
/// machine could use, and there is nothing to tell.
fn crumbs_value(site: &Site, crumbs: &[LinkView], own: &str) -> Option<Value> {
    let mut items = Vec::new();
    for (position, link) in crumbs.iter().enumerate() {
        let path = link.path.as_deref().unwrap_or(own);
        items.push(json!({
            "@type": "ListItem",
            "position": position + 1,
            "name": plain_words(link),
            "item": url(site, path)?,
        }));
    }
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items }))
}

/// The way to a page.
#[must_use]
pub fn crumbs(site: &Site, crumbs: &[LinkView], own: &str) -> Option<String> {
    graph(&crumbs_value(site, crumbs, own).into_iter().collect::<Vec<_>>())
}

/// A list's page: the way to it and what stands on it.
#[must_use]
pub fn list(
    site: &Site,
    language: &LanguageSite,
    kind: Kind,
    rows: &[usize],
    crumbs: &[LinkView],
    own: &str,
) -> Option<String> {
    let presenter = &language.presenter;
    let links: Vec<LinkView> = rows
        .iter()
        .filter_map(|row| match kind {
            Kind::Product => site.product_link(presenter, Id::new(*row)),
            Kind::Company => site.company_link(presenter, Id::new(*row)),
            Kind::Market => site.market_link(presenter, Id::new(*row)),
            Kind::Sector => site.sector_link(presenter, Id::new(*row)),
            Kind::Scheme => site.scheme_link(presenter, Id::new(*row)),
            Kind::Brand | Kind::Page => None,
            actor => site.entry_link(
                presenter,
                crate::catalogue::Reference {
                    kind: actor,
                    row: *row,
                },
            ),
        })
        .collect();
    let items: Vec<Value> = links
        .iter()
        .enumerate()
        .filter_map(|(position, link)| {
            let address = url(site, link.path.as_deref()?)?;
            Some(json!({ "@type": "ListItem", "position": position + 1, "url": address }))
        })
        .collect();
    let mut things: Vec<Value> = crumbs_value(site, crumbs, own).into_iter().collect();
    if !items.is_empty() {
        things.push(json!({ "@type": "ItemList", "itemListElement": items }));
    }
    graph(&things)
}

/// The home page: the site and who publishes it.
#[must_use]
pub fn home(site: &Site, language: &LanguageSite) -> Option<String> {
    let presenter = &language.presenter;
    let settings = &site.catalogue.settings;
    let title = settings.title.get(&presenter.tag).cloned().unwrap_or_default();
    let home = url(site, &address::home(presenter.tag.as_str()));
    let mut publisher = Map::new();
    publisher.insert("@type".to_owned(), json!("Organization"));
    publisher.insert("name".to_owned(), json!(title));
    set(&mut publisher, "url", url(site, ""));
    set(&mut publisher, "email", settings.contact.email.clone());
    let mut website = Map::new();
    website.insert("@type".to_owned(), json!("WebSite"));
    website.insert("name".to_owned(), json!(title));
    website.insert("inLanguage".to_owned(), json!(presenter.tag.as_str()));
    set(&mut website, "url", home);
    website.insert("publisher".to_owned(), Value::Object(publisher));
    graph(&[Value::Object(website)])
}

/// The stable id of an entry, the same in every language.
fn stable_id(site: &Site, kind: Kind, slug: &str, thing: &str) -> Option<String> {
    url(site, &format!("{}/{slug}/#{thing}", kind.folder()))
}

fn company_id(site: &Site, company: &Company) -> Option<String> {
    stable_id(site, Kind::Company, company.slug(), "organization")
}

fn country_value(presenter: &Presenter, country: &Country) -> Value {
    json!({ "@type": "Country", "name": country.name(presenter.words()), "identifier": country.alpha2() })
}

fn certification(site: &Site, presenter: &Presenter, certificate: &Certificate) -> Option<Value> {
    let scheme = site.catalogue.schemes.get(certificate.scheme)?;
    let state = certificate.state(site.catalogue.date);
    let status = if state.holds() {
        "CertificationActive"
    } else {
        "CertificationInactive"
    };
    let mut map = Map::new();
    map.insert("@type".to_owned(), json!("Certification"));
    map.insert("name".to_owned(), json!(presenter.raw(&scheme_short(scheme))));
    set(
        &mut map,
        "certificationIdentification",
        certificate.number.as_deref(),
    );
    if let Some(issuer) = &certificate.issuer {
        let issuer = json!({ "@type": "Organization", "name": presenter.raw(issuer) });
        map.insert("issuedBy".to_owned(), issuer);
    }
    set(&mut map, "validFrom", certificate.issued.map(Date::to_iso));
    set(&mut map, "expires", certificate.valid_until.map(Date::to_iso));
    set(&mut map, "url", certificate.lookup_url.as_deref());
    if state != CertificateState::NotYet {
        map.insert(
            "certificationStatus".to_owned(),
            json!(format!("{CONTEXT}/{status}")),
        );
    }
    Some(Value::Object(map))
}

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

/// A company's page.
#[must_use]
pub fn company(
    site: &Site,
    language: &LanguageSite,
    company: &Company,
    crumbs: &[LinkView],
) -> Option<String> {
    let presenter = &language.presenter;
    let entry = &company.entry;
    let own = address::entry(presenter.tag.as_str(), Kind::Company, company.slug());
    let mut map = Map::new();
    map.insert("@type".to_owned(), json!("Organization"));
    set(&mut map, "@id", company_id(site, company));
    map.insert("name".to_owned(), json!(presenter.raw(&entry.name)));
    set(
        &mut map,
        "legalName",
        company.legal_name.as_ref().map(|text| presenter.raw(text)),
    );
    set(
        &mut map,
        "description",
        entry.summary.as_ref().map(|text| presenter.raw(text)),
    );
    set(
        &mut map,
        "url",
        company
            .website
            .as_deref()
            .map(str::to_owned)
            .or_else(|| url(site, &own)),
    );
    set(&mut map, "email", company.contact.email.as_deref());
    set(
        &mut map,
        "telephone",
        company
            .contact
            .phone
            .as_ref()
            .map(|phone| phone.e164().to_owned()),
    );
    set(
        &mut map,
        "logo",
        site.logo(presenter, company)
            .and_then(|logo| url(site, &logo.path)),
    );
    set(
        &mut map,
        "foundingDate",
        company.founded.map(|year| year.to_string()),
    );
    set(&mut map, "leiCode", company.ids.lei.as_deref());
    set(&mut map, "globalLocationNumber", company.ids.gln.as_deref());
    if let Some((min, max)) = &company.staff {
        let staff = json!({ "@type": "QuantitativeValue", "minValue": min.value(), "maxValue": max.value() });
        map.insert("numberOfEmployees".to_owned(), staff);
    }
    let mut place = Map::new();
    place.insert("@type".to_owned(), json!("PostalAddress"));
    set(
        &mut place,
        "addressLocality",
        company.city.as_ref().map(|text| presenter.raw(text)),
    );
    set(
        &mut place,
        "addressRegion",
        company.province.map(|province| province.name(presenter.words())),
    );
    set(
        &mut place,
        "addressCountry",
        company.country.map(|country| country_value(presenter, country)),
    );
    map.insert("address".to_owned(), Value::Object(place));
    let certificates: Vec<Value> = company
        .certificates
        .iter()
        .filter_map(|one| certification(site, presenter, one))
        .collect();
    if !certificates.is_empty() {
        map.insert("hasCertification".to_owned(), Value::Array(certificates));
    }
    let mut things = vec![Value::Object(map)];
    things.extend(crumbs_value(site, crumbs, &own));
    graph(&things)
}
