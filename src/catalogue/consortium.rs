//! A consortium: several makers with one offer, a lead and shares.

use schemars::JsonSchema;
use serde::Deserialize;

use super::company::Company;
use super::contact::{Contact, RawContact, read_contact};
use super::entry::{Entry, RawEntry, raw_entry};
use super::expert::Expert;
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::market::Market;
use super::product::Product;
use super::reader::Reader;
use super::table::{Id, Row};
use super::trade::home_country;
use super::value::{Number, RawText, Scalar, Text};
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;

/// A member, as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawMember {
    /// Slug of the company.
    pub company: Option<Scalar>,
    pub share_percent: Option<Scalar>,
    pub role: Option<RawText>,
}

/// A checked [`RawMember`].
#[derive(Debug, Clone)]
pub struct Member {
    pub company: Id<Company>,
    pub share_percent: Option<Number>,
    pub role: Option<Text>,
}

raw_entry! {
    /// `content/consortia/<slug>/index.md`
    RawConsortium {
        pub name: Option<RawText>,
        /// One paragraph, at most 240 characters.
        pub summary: Option<RawText>,
        /// Slug of the company that leads.
        pub lead: Option<Scalar>,
        pub members: Vec<RawMember>,
        /// Slugs of the products that are offered jointly.
        pub products: Vec<Scalar>,
        pub experts: Vec<Scalar>,
        pub scope: Option<RawText>,
        pub since: Option<Scalar>,
        pub markets: Vec<Scalar>,
        pub contact: Option<RawContact>,
    }
}

/// A checked [`RawConsortium`].
#[derive(Debug, Clone)]
pub struct Consortium {
    pub entry: Entry,
    pub lead: Option<Id<Company>>,
    pub members: Vec<Member>,
    pub products: Vec<Id<Product>>,
    pub experts: Vec<Id<Expert>>,
    pub scope: Option<Text>,
    pub since: Option<Date>,
    pub markets: Vec<Id<Market>>,
    pub contact: Contact,
}

impl Row for Consortium {
    fn slug(&self) -> &str {
        &self.entry.slug
    }
}

impl Resolve for Consortium {
    type Raw = RawConsortium;
    const KIND: Kind = Kind::Consortium;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawConsortium>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let lead_path = root.key("lead");
        reader.required_word(raw.lead.as_ref(), &lead_path);
        let contact_path = root.key("contact");
        Consortium {
            lead: reader.reference(raw.lead.as_ref(), Kind::Company, &lead_path),
            members: read_members(&raw.members, reader),
            products: reader.references(&raw.products, Kind::Product, &root.key("products")),
            experts: reader.references(&raw.experts, Kind::Expert, &root.key("experts")),
            scope: reader.text(raw.scope.as_ref(), &root.key("scope")),
            since: reader.date(raw.since.as_ref(), &root.key("since")),
            markets: reader.references(&raw.markets, Kind::Market, &root.key("markets")),
            contact: read_contact(raw.contact.as_ref(), &contact_path, home_country(), reader),
            entry: reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts),
        }
    }
}

fn read_members(raw: &[RawMember], reader: &mut Reader<'_>) -> Vec<Member> {
    let list = FieldPath::ROOT.key("members");
    let mut members: Vec<Member> = Vec::with_capacity(raw.len());
    let mut named = 0;
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let company_path = path.key("company");
        reader.required_word(one.company.as_ref(), &company_path);
        named += usize::from(one.company.is_some());
        let company = reader.reference(one.company.as_ref(), Kind::Company, &company_path);
        let share_percent = reader.percent(one.share_percent.as_ref(), &path.key("share_percent"));
        let role = reader.text(one.role.as_ref(), &path.key("role"));
        let Some(company) = company else { continue };
        if members.iter().any(|member| member.company == company) {
            let slug = reader.word(one.company.as_ref()).unwrap_or_default().to_owned();
            reader.report(
                &company_path,
                Diagnostic::warning("reference-twice").with("slug", slug),
            );
            named -= 1;
            continue;
        }
        members.push(Member {
            company,
            share_percent,
            role,
        });
    }
    if named < 2 {
        reader.report(&list, Diagnostic::error("consortium-of-one"));
    }
    let total: f64 = members
        .iter()
        .filter_map(|member| member.share_percent.as_ref())
        .map(Number::value)
        .sum();
    // Shares are written with a few decimals at most; a hair above is rounding.
    if total > 100.000_1 {
        let total = format!("{}", (total * 100.0).round() / 100.0);
        reader.report(
            &list,
            Diagnostic::error("shares-above-whole").with("total", total),
        );
    }
    members
}
