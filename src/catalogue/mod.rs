//! What the files mean: typed entries of every kind, all references resolved, everything checked. Loading
//! gives a catalogue *and* every diagnostic; it never stops at the first mistake. No page is made here.

mod absence;
pub mod association;
pub mod body;
pub mod brand;
pub mod broker;
pub mod campaign;
pub mod certificate;
mod checks;
mod codes;
pub mod company;
mod company_reading;
pub mod consortium;
pub mod contact;
pub mod corridor;
pub mod edition;
pub mod entry;
mod entry_files;
mod entry_reading;
pub mod event;
pub mod expert;
mod folders;
pub mod glossary;
pub mod grants;
pub mod kind;
mod load;
pub mod market;
pub mod matches;
pub mod names;
pub mod need;
pub mod network_checks;
pub mod office;
pub mod packaging;
pub mod page;
pub mod picture;
pub mod place;
pub mod product;
mod product_reading;
mod reader;
mod reader_values;
pub mod readiness;
pub mod reference;
pub mod relations;
mod reload;
pub mod scheme;
pub mod sector;
pub mod specification;
mod statements;
pub mod supply;
pub mod table;
pub mod tags;
pub mod text_pool;
pub mod ties;
pub mod trade;
pub mod value;
pub mod video;
pub mod wording;
mod words;

use std::io;
use std::sync::Arc;

pub use association::Association;
pub use body::Body;
pub use brand::Brand;
pub use broker::Broker;
pub use campaign::Campaign;
pub use company::Company;
pub use consortium::Consortium;
pub use corridor::Corridor;
pub use entry::{Entry, Trust};
pub use entry_reading::{CHECK_MONTHS, source_digest};
pub use event::Event;
pub use expert::Expert;
pub use kind::Kind;
pub use load::Resolve;
pub use market::Market;
pub use need::Need;
pub use page::Page;
pub use place::Place;
pub use product::Product;
pub use reader::default_language;
pub use reference::Reference;
pub use relations::Relations;
pub use reload::{Reloaded, reload_entry};
pub use scheme::Scheme;
pub use sector::Sector;
pub use table::{AnyTable, Id, Row, Table};
pub use value::{Number, Text};

use crate::diagnostic::{Diagnostic, reading_order};
use crate::language::Date;
use crate::settings::Settings;
use crate::source::{Sources, place};
use folders::{Folders, sort_into_folders};
use glossary::Glossary;
use load::{RawKind, Reading, read_kind, resolve_kind};
use matches::Matches;
use names::Names;
use reader::Scope;
use tags::Tags;
use text_pool::TextPool;
use ties::Ties;

/// Hands every kind of entry to a macro: its field in [`Catalogue`] and its type. The one list of kinds.
macro_rules! for_every_kind {
    ($apply:ident) => {
        $apply! {
            products: Product,
            companies: Company,
            sectors: Sector,
            markets: Market,
            schemes: Scheme,
            brands: Brand,
            pages: Page,
            brokers: Broker,
            bodies: Body,
            places: Place,
            associations: Association,
            consortia: Consortium,
            campaigns: Campaign,
            needs: Need,
            experts: Expert,
            events: Event,
            corridors: Corridor,
        }
    };
}

macro_rules! declare_catalogue {
    ($($field:ident: $kind:ident,)*) => {
        /// A whole catalogue as it stands on one day.
        ///
        /// Cheap to clone: rows and what follows from them are shared.
        #[derive(Debug, Clone)]
        pub struct Catalogue {
            pub settings: Arc<Settings>,
            /// The day for which the site is built.
            pub date: Date,
            $(pub $field: Table<$kind>,)*
            pub glossary: Arc<Glossary>,
            /// The shared list of tags by which needs and offers find each other.
            pub tags: Arc<Tags>,
            /// What exists, built today or not.
            pub names: Arc<Names>,
            /// Both ends of every relation, and what follows from the facts.
            pub relations: Arc<Relations>,
            /// Who is tied to whom.
            pub ties: Arc<Ties>,
            /// Needs and what could answer them.
            pub matches: Arc<Matches>,
        }

        impl Catalogue {
            /// The tables of all kinds, in the order of [`Kind::ALL`].
            #[must_use]
            pub fn tables(&self) -> [&dyn AnyTable; Kind::ALL.len()] {
                [$(&self.$field,)*]
            }
        }
    };
}
for_every_kind!(declare_catalogue);
use for_every_kind;

macro_rules! declare_raw_catalogue {
    ($($field:ident: $kind:ident,)*) => {
        /// Every kind after reading, before anything is resolved.
        struct RawCatalogue {
            $($field: RawKind<<$kind as Resolve>::Raw>,)*
        }

        impl RawCatalogue {
            fn read(folders: &Folders, reading: Reading<'_>, diagnostics: &mut Vec<Diagnostic>) -> Self {
                let mut raw = Self {
                    $($field: read_kind::<$kind>(folders, reading),)*
                };
                $(diagnostics.append(&mut raw.$field.diagnostics);)*
                raw
            }

            /// Tells the names table what there is.
            fn announce(&self, names: &mut Names) {
                $(self.$field.announce(<$kind as Resolve>::KIND, names);)*
            }
        }
    };
}
for_every_kind!(declare_raw_catalogue);

impl Catalogue {
    /// The table of one kind.
    #[must_use]
    pub fn table(&self, kind: Kind) -> &dyn AnyTable {
        let tables = self.tables();
        // Every kind has a table; the products stand in for none.
        tables
            .into_iter()
            .find(|table| table.kind() == kind)
            .unwrap_or(&self.products)
    }

    /// The common part of any entry.
    #[must_use]
    pub fn entry(&self, reference: Reference) -> Option<&Entry> {
        self.table(reference.kind).entry(reference.row)
    }
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
    let mut names = Names::default();
    let mut diagnostics = std::mem::take(&mut folders.diagnostics);
    let mut findings = Vec::new();
    let (glossary, found) = if folders.glossary {
        glossary::read(sources, settings)
    } else {
        (Glossary::default(), Vec::new())
    };
    diagnostics.extend(found);
    let (tags, found) = if folders.tags {
        tags::read(sources)
    } else {
        (Tags::default(), Vec::new())
    };
    diagnostics.extend(found);
    // Every kind is read and its names announced before any is resolved.
    let mut raw = RawCatalogue::read(&folders, reading, &mut diagnostics);
    absence::hide_sectors(&mut raw.sectors, &mut findings);
    absence::hide_products(&mut raw.products, &raw.companies, &raw.sectors, &mut findings);
    raw.announce(&mut names);
    let texts = TextPool::default();
    macro_rules! resolve_every_kind {
        ($($field:ident: $kind:ident,)*) => {{
            let scope = Scope { settings, names: &names, tags: &tags, texts: &texts, date: options.date };
            Catalogue {
                settings: settings.clone(),
                date: options.date,
                $($field: resolve_kind(raw.$field, scope, &mut findings),)*
                glossary: Arc::new(glossary),
                tags: Arc::default(),
                names: Arc::default(),
                relations: Arc::default(),
                ties: Arc::default(),
                matches: Arc::default(),
            }
        }};
    }
    let mut catalogue = for_every_kind!(resolve_every_kind);
    catalogue.tags = Arc::new(tags);
    catalogue.names = Arc::new(names);
    catalogue.relations = Arc::new(Relations::of(&catalogue));
    catalogue.ties = Arc::new(Ties::of(&catalogue));
    catalogue.matches = Arc::new(Matches::of(&catalogue));
    checks::check(&catalogue, &mut findings);
    network_checks::check(&catalogue, &mut findings);
    diagnostics.extend(place(sources, findings));
    diagnostics.extend(edition::check_settings(&catalogue));
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
