//! What the files mean: typed entries of every kind, all references resolved, everything checked. Loading
//! gives a catalogue *and* every diagnostic; it never stops at the first mistake. No page is made here.

pub mod brand;
pub mod certificate;
mod checks;
mod codes;
pub mod company;
mod company_reading;
pub mod contact;
pub mod entry;
pub mod glossary;
pub mod kind;
mod load;
pub mod market;
pub mod names;
pub mod page;
pub mod picture;
pub mod product;
mod product_reading;
mod reader;
pub mod readiness;
pub mod relations;
pub mod scheme;
pub mod sector;
pub mod table;
pub mod trade;
pub mod value;
pub mod video;
pub mod wording;

use std::io;
use std::sync::Arc;

pub use brand::Brand;
pub use company::Company;
pub use entry::{Entry, Trust};
pub use kind::Kind;
pub use load::{Resolve, source_digest};
pub use market::Market;
pub use page::Page;
pub use product::Product;
pub use reader::default_language;
pub use relations::Relations;
pub use scheme::Scheme;
pub use sector::Sector;
pub use table::{Id, Row, Table};
pub use value::{Number, Text};

use crate::diagnostic::{Diagnostic, reading_order};
use crate::language::Date;
use crate::settings::Settings;
use crate::source::{Sources, place};
use glossary::Glossary;
use load::{Reading, read_kind, resolve_kind, sort_into_folders};
use names::Names;
use reader::Scope;

/// A whole catalogue as it stands on one day.
#[derive(Debug)]
pub struct Catalogue {
    pub settings: Arc<Settings>,
    /// The day for which the site is built.
    pub date: Date,
    pub products: Table<Product>,
    pub companies: Table<Company>,
    pub sectors: Table<Sector>,
    pub markets: Table<Market>,
    pub schemes: Table<Scheme>,
    pub brands: Table<Brand>,
    pub pages: Table<Page>,
    pub glossary: Glossary,
    /// What exists, built today or not.
    pub names: Names,
    /// Both ends of every relation, and what follows from the facts.
    pub relations: Relations,
}

/// What [`load`] gives: as much of a catalogue as can be read, and all that is wrong with it.
#[derive(Debug)]
pub struct LoadOutcome {
    pub catalogue: Catalogue,
    /// In reading order, weighed by the site's lints.
    pub diagnostics: Vec<Diagnostic>,
}

/// What decides, besides the files, what a catalogue is.
#[derive(Debug, Clone, Copy)]
pub struct LoadOptions {
    pub date: Date,
    /// Build drafts and entries under review too.
    pub drafts: bool,
}

/// Reads a whole catalogue.
///
/// # Errors
/// Only when `content/` cannot be read at all.
pub fn load(
    sources: &dyn Sources,
    settings: &Arc<Settings>,
    options: LoadOptions,
) -> io::Result<LoadOutcome> {
    let listing = sources.list("content")?;
    let is_missing = listing.files.is_empty();
    let mut folders = sort_into_folders(listing, settings);
    if is_missing {
        // An empty catalogue would empty the published site.
        folders.diagnostics.push(Diagnostic::error("content-missing"));
    }
    let reading = Reading {
        sources,
        settings,
        date: options.date,
        drafts: options.drafts,
    };
    let products = read_kind::<Product>(&folders, reading);
    let companies = read_kind::<Company>(&folders, reading);
    let sectors = read_kind::<Sector>(&folders, reading);
    let markets = read_kind::<Market>(&folders, reading);
    let schemes = read_kind::<Scheme>(&folders, reading);
    let brands = read_kind::<Brand>(&folders, reading);
    let pages = read_kind::<Page>(&folders, reading);

    let mut names = Names::default();
    products.announce(Kind::Product, &mut names);
    companies.announce(Kind::Company, &mut names);
    sectors.announce(Kind::Sector, &mut names);
    markets.announce(Kind::Market, &mut names);
    schemes.announce(Kind::Scheme, &mut names);
    brands.announce(Kind::Brand, &mut names);
    pages.announce(Kind::Page, &mut names);

    let mut diagnostics = folders.diagnostics;
    for found in [
        &products.diagnostics,
        &companies.diagnostics,
        &sectors.diagnostics,
        &markets.diagnostics,
        &schemes.diagnostics,
        &brands.diagnostics,
        &pages.diagnostics,
    ] {
        diagnostics.extend(found.iter().cloned());
    }
    let (glossary, found) = if folders.glossary {
        glossary::read(sources, settings)
    } else {
        (Glossary::default(), Vec::new())
    };
    diagnostics.extend(found);

    let scope = Scope {
        settings,
        names: &names,
        date: options.date,
    };
    let mut findings = Vec::new();
    let mut catalogue = Catalogue {
        settings: settings.clone(),
        date: options.date,
        products: resolve_kind(products, scope, &mut findings),
        companies: resolve_kind(companies, scope, &mut findings),
        sectors: resolve_kind(sectors, scope, &mut findings),
        markets: resolve_kind(markets, scope, &mut findings),
        schemes: resolve_kind(schemes, scope, &mut findings),
        brands: resolve_kind(brands, scope, &mut findings),
        pages: resolve_kind(pages, scope, &mut findings),
        glossary,
        names: Names::default(),
        relations: Relations::default(),
    };
    catalogue.names = names;
    catalogue.relations = Relations::of(&catalogue);
    checks::check(&catalogue, &mut findings);
    diagnostics.extend(place(sources, findings));
    Ok(LoadOutcome {
        diagnostics: weigh(diagnostics, settings),
        catalogue,
    })
}

/// Applies the site's lints and puts diagnostics into reading order, each once.
#[must_use]
pub fn weigh(diagnostics: Vec<Diagnostic>, settings: &Settings) -> Vec<Diagnostic> {
    let mut weighed: Vec<Diagnostic> = diagnostics
        .into_iter()
        .filter_map(|diagnostic| {
            let severity = settings.lints.severity(&diagnostic)?;
            Some(Diagnostic {
                severity,
                ..diagnostic
            })
        })
        .collect();
    weighed.sort_by(reading_order);
    weighed.dedup();
    weighed
}
