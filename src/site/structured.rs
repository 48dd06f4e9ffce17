//! Structured data (schema.org as JSON-LD): what machines read of a page. It says only what the page says,
//! and never a price or a rating that nobody gave. `<` is written as `\u003c`, so that no text can end the
//! script element.

use serde_json::{Map, Value, json};

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::links::words;
use super::names::scheme_short;
use super::presenter::Presenter;
use super::view::LinkView;
use crate::catalogue::certificate::{Certificate, CertificateState};
use crate::catalogue::{Company, Id, Kind, Row};
use crate::language::Date;
use crate::vocabulary::countries::Country;

const CONTEXT: &str = "https://schema.org";

/// Writes a value for a `<script>`.
fn script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// Several things of one page; nothing where there is none.
pub fn graph(things: &[Value]) -> Option<String> {
    (!things.is_empty()).then(|| script(&json!({ "@context": CONTEXT, "@graph": things })))
}

/// A whole address; relative to the page's site root where no base address is known.
pub fn url(site: &Site, path: &str) -> Option<String> {
    site.catalogue
        .settings
        .base_url
        .as_ref()
        .map(|base| format!("{base}{path}"))
}

pub fn set(map: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value.into());
    }
}

/// The way to a page, the same that its readers see. Without a base address no step of it has an address that a
/// machine could use, and there is nothing to tell.
pub fn crumbs_value(site: &Site, crumbs: &[LinkView], own: &str) -> Option<Value> {
    let mut items = Vec::new();
    for (position, link) in crumbs.iter().enumerate() {
        let path = link.path.as_deref().unwrap_or(own);
        items.push(json!({
            "@type": "ListItem",
            "position": position + 1,
            "name": words(link),
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
    let title = site.title();
    let title = presenter.raw(&title);
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
pub fn stable_id(site: &Site, kind: Kind, slug: &str, thing: &str) -> Option<String> {
    url(site, &format!("{}/{slug}/#{thing}", kind.folder()))
}

pub fn company_id(site: &Site, company: &Company) -> Option<String> {
    stable_id(site, Kind::Company, company.slug(), "organization")
}

pub fn country_value(presenter: &Presenter, country: &Country) -> Value {
    json!({ "@type": "Country", "name": country.name(presenter.words()), "identifier": country.alpha2() })
}

pub fn certification(site: &Site, presenter: &Presenter, certificate: &Certificate) -> Option<Value> {
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
