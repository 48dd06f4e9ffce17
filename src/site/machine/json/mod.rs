//! `catalogue.json`: the whole catalogue as one document, and the JSON Schema of the types that it is written
//! from. Entries are formed one by one while they are written, and a large catalogue is written in parts, so that it
//! costs the memory of a part and nobody has to take all of it at once.

mod actors;
mod company;
mod market;
mod parts;
mod product;
mod undertakings;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::super::Site;
use crate::catalogue::{Id, Resolve, Table};
use crate::language::LanguageTag;
use crate::vocabulary::hs::Edition;
use actors::{AssociationData, BodyData, BrokerData, ConsortiumData, ExpertData, PlaceData};
use company::CompanyData;
use market::{BrandData, MarketData, SchemeData, SectorData};
pub use parts::time_code;
use parts::{DateData, WordsData};
use product::ProductData;
use undertakings::{CampaignData, CorridorData, EventData, NeedData};

/// Raised when a field changes its meaning or goes; new fields leave it as it is.
const VERSION: u32 = 1;

/// Entries of one kind, and ties, in one document. Those beyond are in the documents that follow it.
const PART: usize = 1_000;

/// What data are formed with: the site, and the languages of its texts.
struct Form<'a> {
    site: &'a Site,
    languages: Vec<LanguageTag>,
}

/// The entries of a kind, formed while they are written.
struct Each<'a, T, D> {
    table: &'a Table<T>,
    form: &'a Form<'a>,
    make: fn(&'a Form<'a>, Id<T>, &'a T) -> D,
    /// Rows before those of this part.
    skipped: usize,
}

impl<'a, T: Resolve, D: Serialize> Serialize for Each<'a, T, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let form: &'a Form<'a> = self.form;
        let table: &'a Table<T> = self.table;
        let rows = table.iter().skip(self.skipped).take(PART);
        serializer.collect_seq(rows.map(|(id, row)| (self.make)(form, id, row)))
    }
}

/// An export catalogue on one day. Every key is always there; what is not known is `null`. Days are ISO 8601 in the
/// Gregorian calendar, numbers that were written with decimals are text, codes are text with their leading zeros,
/// countries are ISO 3166-1 alpha-2, currencies ISO 4217, languages BCP 47, units UN/ECE Recommendation 20.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Catalogue")]
struct Document<'a> {
    /// Where this schema is.
    #[serde(rename = "$schema")]
    schema: String,
    /// The version of the format.
    version: u32,
    /// The path of the document that goes on where this one ends, of the same form; null in the last. A catalogue with
    /// at most 1,000 entries of each kind is one document.
    next: Option<String>,
    /// The day for which everything here is true: states of certificates, markets and marks.
    date: DateData,
    /// The address that all paths begin at; null when the catalogue does not know where it is published.
    base_url: Option<&'a str>,
    /// The site's name.
    title: WordsData<'a>,
    /// Languages of the site. The page of an entry is `base_url`, language, `/`, and the entry's `path`.
    languages: Vec<&'a str>,
    /// The whole catalogue is an invented sample.
    demonstration: bool,
    /// The edition of the Harmonized System that tariff codes are of.
    hs_edition: u16,
    #[schemars(with = "Vec<ProductData<'static>>")]
    products: Each<'a, crate::catalogue::Product, ProductData<'a>>,
    #[schemars(with = "Vec<CompanyData<'static>>")]
    companies: Each<'a, crate::catalogue::Company, CompanyData<'a>>,
    #[schemars(with = "Vec<SectorData<'static>>")]
    sectors: Each<'a, crate::catalogue::Sector, SectorData<'a>>,
    #[schemars(with = "Vec<MarketData<'static>>")]
    markets: Each<'a, crate::catalogue::Market, MarketData<'a>>,
    #[schemars(with = "Vec<SchemeData<'static>>")]
    schemes: Each<'a, crate::catalogue::Scheme, SchemeData<'a>>,
    #[schemars(with = "Vec<BrandData<'static>>")]
    brands: Each<'a, crate::catalogue::Brand, BrandData<'a>>,
    #[schemars(with = "Vec<BrokerData<'static>>")]
    brokers: Each<'a, crate::catalogue::Broker, BrokerData<'a>>,
    #[schemars(with = "Vec<BodyData<'static>>")]
    bodies: Each<'a, crate::catalogue::Body, BodyData<'a>>,
    #[schemars(with = "Vec<PlaceData<'static>>")]
    places: Each<'a, crate::catalogue::Place, PlaceData<'a>>,
    #[schemars(with = "Vec<AssociationData<'static>>")]
    associations: Each<'a, crate::catalogue::Association, AssociationData<'a>>,
    #[schemars(with = "Vec<ConsortiumData<'static>>")]
    consortia: Each<'a, crate::catalogue::Consortium, ConsortiumData<'a>>,
    #[schemars(with = "Vec<CampaignData<'static>>")]
    campaigns: Each<'a, crate::catalogue::Campaign, CampaignData<'a>>,
    #[schemars(with = "Vec<NeedData<'static>>")]
    needs: Each<'a, crate::catalogue::Need, NeedData<'a>>,
    #[schemars(with = "Vec<ExpertData<'static>>")]
    experts: Each<'a, crate::catalogue::Expert, ExpertData<'a>>,
    #[schemars(with = "Vec<EventData<'static>>")]
    events: Each<'a, crate::catalogue::Event, EventData<'a>>,
    #[schemars(with = "Vec<CorridorData<'static>>")]
    corridors: Each<'a, crate::catalogue::Corridor, CorridorData<'a>>,
    /// Who is tied to whom, whichever of the two says so.
    ties: Vec<TieData>,
}

/// One statement: `from` is tied to `to`.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Tie")]
struct TieData {
    /// Kind and id: `company/pars-med`.
    from: String,
    /// `located-in`, `member-of`, `partner-in`, `offered-by`, `supported-by` and the like.
    tie: &'static str,
    /// Kind and id.
    to: String,
}

/// Where the schema is; without a base address beside the document.
fn schema_address(site: &Site) -> String {
    format!(
        "{}{}",
        site.catalogue.settings.base_url.as_deref().unwrap_or_default(),
        super::SCHEMA
    )
}

/// How many documents the catalogue takes.
pub fn parts(site: &Site) -> usize {
    let catalogue = &site.catalogue;
    let entries = catalogue
        .tables()
        .iter()
        .map(|table| table.entries().count())
        .max();
    let longest = entries.unwrap_or_default().max(catalogue.ties.all().len());
    longest.div_ceil(PART).max(1)
}

/// Writes a part of the catalogue, the first being 0.
pub fn catalogue(site: &Site, part: usize, bytes: &mut Vec<u8>) {
    let catalogue = &site.catalogue;
    let skipped = part.saturating_mul(PART);
    let settings = &catalogue.settings;
    let form = Form {
        site,
        languages: site.languages.iter().map(|one| one.presenter.tag).collect(),
    };
    macro_rules! each {
        ($field:ident, $data:ident) => {
            Each {
                table: &catalogue.$field,
                form: &form,
                make: $data::of,
                skipped,
            }
        };
    }
    let document = Document {
        schema: schema_address(site),
        version: VERSION,
        next: (part + 1 < parts(site)).then(|| super::catalogue_path(part + 1)),
        date: DateData(catalogue.date),
        base_url: settings.base_url.as_deref(),
        title: WordsData::pairs(
            settings
                .title
                .iter()
                .filter(|(tag, _)| form.languages.contains(tag))
                .map(|(tag, text)| (*tag, text.as_str())),
        ),
        languages: form.languages.iter().map(LanguageTag::as_str).collect(),
        demonstration: settings.demonstration,
        hs_edition: Edition::CURRENT.year(),
        products: each!(products, ProductData),
        companies: each!(companies, CompanyData),
        sectors: each!(sectors, SectorData),
        markets: each!(markets, MarketData),
        schemes: each!(schemes, SchemeData),
        brands: each!(brands, BrandData),
        brokers: each!(brokers, BrokerData),
        bodies: each!(bodies, BodyData),
        places: each!(places, PlaceData),
        associations: each!(associations, AssociationData),
        consortia: each!(consortia, ConsortiumData),
        campaigns: each!(campaigns, CampaignData),
        needs: each!(needs, NeedData),
        experts: each!(experts, ExpertData),
        events: each!(events, EventData),
        corridors: each!(corridors, CorridorData),
        ties: catalogue
            .ties
            .all()
            .iter()
            .filter(|(_, _, to)| catalogue.table(to.kind).has(to.row))
            .skip(skipped)
            .take(PART)
            .filter_map(|(from, tie, to)| {
                Some(TieData {
                    from: form.reference(*from)?,
                    tie: tie.word(),
                    to: form.reference(*to)?,
                })
            })
            .collect(),
    };
    // Writing into memory fails for no value of these types: no map has keys that are not text.
    let _ = serde_json::to_writer(&mut *bytes, &document);
    bytes.push(b'\n');
}

/// Writes the JSON Schema (2020-12) of [`catalogue`].
pub fn schema(site: &Site, bytes: &mut Vec<u8>) {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Document<'static>>().to_value();
    if let (Some(map), Some(_)) = (schema.as_object_mut(), &site.catalogue.settings.base_url) {
        let id: Value = json!(schema_address(site));
        map.insert("$id".to_owned(), id);
    }
    let _ = serde_json::to_writer_pretty(&mut *bytes, &schema);
    bytes.push(b'\n');
}
