//! The plan: which addresses a site has, and what each gives.

use std::sync::Arc;

use super::Site;
use super::address;
use super::documents::DocumentSubject;
use super::kit::KitFile;
use super::lists::{Facet, KindLists, pages};
use super::machine::MachineFile;
use super::overviews::Overview;
use super::social_cards::CardSubject;
use crate::catalogue::grants::GrantKey;
use crate::catalogue::{AnyTable, Brand, Id, Kind, Product, Relations, Row};
use crate::diagnostic::Diagnostic;

/// An address and what it gives.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Relative to the site's root, `fa/products/`; the root itself is the empty text.
    pub address: String,
    pub resource: Resource,
}

impl Planned {
    /// The file that a server answers the address with.
    #[must_use]
    pub fn file(&self) -> String {
        address::file_of(&self.address)
    }

    /// True for what a reader opens or what points at pages; false for what pages point at.
    #[must_use]
    pub fn is_page(&self) -> bool {
        match self.resource {
            Resource::Fixed(_)
            | Resource::Search(_)
            | Resource::Facts { .. }
            | Resource::Copy(_)
            | Resource::Picture { .. }
            | Resource::Card { .. }
            | Resource::Document { .. }
            | Resource::Kit { .. } => false,
            Resource::Machine(file) => matches!(file, MachineFile::DigitalLink { .. }),
            _ => true,
        }
    }
}

/// What an address gives. Languages, rows and files are named by their position.
#[derive(Debug, Clone)]
pub enum Resource {
    Page {
        language: usize,
        page: PageKind,
    },
    /// A file whose bytes are known.
    Fixed(usize),
    /// A file of the search index.
    Search(usize),
    /// What scripts read of a product's page, in the portable edition.
    Facts {
        language: usize,
        product: Id<Product>,
    },
    /// A file of the catalogue, as it is.
    Copy(String),
    Picture {
        picture: usize,
        variant: usize,
    },
    /// A social card.
    Card {
        language: usize,
        subject: CardSubject,
    },
    /// A document for paper and mail (PDF).
    Document {
        language: usize,
        subject: DocumentSubject,
    },
    /// A file of a brand's kit.
    Kit {
        brand: Id<Brand>,
        file: KitFile,
    },
    /// A former address; leads to this one.
    Redirect(String),
    Feed(usize),
    /// The catalogue as data.
    Machine(MachineFile),
    /// A sitemap; `None` for the index of several.
    Sitemap(Option<usize>),
    Robots,
    Headers,
    BuildFacts,
    /// A file that only has to be there.
    Empty,
}

/// A kind of HTML page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    Chooser,
    NotFound,
    Home,
    /// An entry; for a leaf sector the `number`th page of its products, from 1.
    Entry {
        kind: Kind,
        row: usize,
        number: usize,
    },
    /// A list of a kind, narrowed by a value of a facet or not.
    List {
        kind: Kind,
        chosen: Option<(Facet, usize)>,
        number: usize,
    },
    Letters,
    /// The search page.
    Search,
    /// A page over all entries of a kind, or over all kinds.
    Overview(Overview),
    /// What belongs to a brand and how to use it.
    Kit(Id<Brand>),
    /// What a grant of a mark is worth, in all languages.
    Verification(GrantKey),
    /// The products of a leaf sector side by side: the `number`th page, from 1.
    Comparison {
        sector: usize,
        number: usize,
    },
    /// Products that a visitor chose, side by side; a script fills it.
    Compare,
    /// Products that a visitor wants to ask for; a script fills it.
    Basket,
}

/// Addresses in one sitemap; the protocol allows 50,000.
pub const SITEMAP_SIZE: usize = 45_000;

impl Site {
    /// Lists every address; reports those that two resources want.
    pub(super) fn make_plan(&mut self) -> Vec<Diagnostic> {
        let mut plan = Vec::new();
        let mut found = Vec::new();
        for language in 0..self.languages.len() {
            self.plan_language(language, &mut plan);
            found.extend(self.plan_cards(language, &mut plan));
            self.plan_documents(language, &mut plan);
        }
        add(
            &mut plan,
            String::new(),
            Resource::Page {
                language: self.default_language(),
                page: PageKind::Chooser,
            },
        );
        for (slug, grant) in &self.catalogue.relations.grants {
            let page = PageKind::Verification(*grant);
            let language = self.first_for_anybody();
            add(
                &mut plan,
                address::verification(slug),
                Resource::Page { language, page },
            );
        }
        for (index, file) in self.assets.fixed.iter().enumerate() {
            add(&mut plan, file.path.clone(), Resource::Fixed(index));
        }
        for copy in self.assets.copied_files() {
            add(&mut plan, copy.path.clone(), Resource::Copy(copy.source.clone()));
        }
        for (picture, file) in self.assets.pictures.iter().enumerate() {
            for (variant, (path, _)) in file.variants.iter().enumerate() {
                add(&mut plan, path.clone(), Resource::Picture { picture, variant });
            }
        }
        self.plan_kit_files(&mut plan);
        self.plan_machine_files(&mut plan);
        add(&mut plan, "build.json".to_owned(), Resource::BuildFacts);
        if !self.is_portable() {
            self.plan_files_for_servers(&mut plan);
        }
        // A former address gives way to a present one; that it was taken has been reported.
        let is_redirect = |planned: &Planned| matches!(planned.resource, Resource::Redirect(_));
        plan.sort_by(|a, b| {
            a.address
                .cmp(&b.address)
                .then_with(|| is_redirect(a).cmp(&is_redirect(b)))
        });
        plan.dedup_by(|later, first| {
            let same = later.address == first.address;
            // Two fixed files of one name have one content: the name carries its hash.
            let harmless = matches!(
                (&later.resource, &first.resource),
                (_, Resource::Redirect(_))
                    | (Resource::Redirect(_), _)
                    | (Resource::Fixed(_), Resource::Fixed(_))
                    | (Resource::Copy(_), Resource::Copy(_))
                    | (Resource::Picture { .. }, Resource::Picture { .. })
            );
            if same && !harmless {
                let diagnostic = Diagnostic::error("address-twice").with("address", first.address.as_str());
                found.push(diagnostic.with("other", later.address.as_str()));
            }
            same
        });
        self.plan = Arc::new(plan);
        found
    }

    /// What is asked for by servers, search engines and hosts.
    fn plan_files_for_servers(&self, plan: &mut Vec<Planned>) {
        let not_found = Resource::Page {
            language: self.default_language(),
            page: PageKind::NotFound,
        };
        add(plan, "404.html".to_owned(), not_found);
        add(plan, "robots.txt".to_owned(), Resource::Robots);
        add(plan, "_headers".to_owned(), Resource::Headers);
        add(plan, ".nojekyll".to_owned(), Resource::Empty);
        if self.catalogue.settings.base_url.is_some() {
            let indexed = plan
                .iter()
                .filter(|planned| match &planned.resource {
                    Resource::Page { language, page } => super::feeds::is_indexed(self, *language, page),
                    _ => false,
                })
                .count();
            let parts = indexed.div_ceil(SITEMAP_SIZE);
            if parts > 1 {
                add(plan, "sitemap.xml".to_owned(), Resource::Sitemap(None));
                for part in 0..parts {
                    add(
                        plan,
                        format!("sitemap-{}.xml", part + 1),
                        Resource::Sitemap(Some(part)),
                    );
                }
            } else {
                add(plan, "sitemap.xml".to_owned(), Resource::Sitemap(Some(0)));
            }
        }
    }

    pub(super) fn default_language(&self) -> usize {
        self.catalogue.settings.default_language
    }

    fn plan_language(&self, language: usize, plan: &mut Vec<Planned>) {
        let Some(site) = self.languages.get(language) else {
            return;
        };
        let tag = site.presenter.tag;
        let tag = tag.as_str();
        let page = |page| Resource::Page { language, page };
        add(plan, address::home(tag), page(PageKind::Home));
        let catalogue = &self.catalogue;
        for table in catalogue.tables() {
            // A sector has as many pages as its products fill.
            if table.kind() != Kind::Sector {
                plan_entries(table, tag, language, plan);
            }
        }
        for (id, sector) in catalogue.sectors.iter() {
            let own = address::entry(tag, Kind::Sector, &sector.entry.slug);
            let is_top = !Relations::list(&catalogue.relations.leaves_of_sector, id).is_empty();
            let products = Relations::list(&catalogue.relations.products_of_sector, id).len();
            let count = if is_top { 1 } else { pages(products) };
            for number in 1..=count {
                let entry = PageKind::Entry {
                    kind: Kind::Sector,
                    row: id.row(),
                    number,
                };
                add(plan, address::page_of(&own, number), page(entry));
            }
            plan_aliases(&sector.entry, Kind::Sector, tag, plan);
            if let Some(first) = self.comparison_path(tag, id) {
                for number in 1..=pages(products) {
                    let comparison = PageKind::Comparison {
                        sector: id.row(),
                        number,
                    };
                    add(plan, address::page_of(&first, number), page(comparison));
                }
            }
        }
        for (kind, lists) in [
            (Kind::Product, &self.lists.products),
            (Kind::Company, &self.lists.companies),
        ] {
            plan_lists(kind, lists, tag, language, plan);
        }
        for (kind, count) in [
            (Kind::Market, self.lists.markets.len()),
            (Kind::Sector, catalogue.relations.top_sectors.len()),
            (Kind::Scheme, self.lists.schemes.len()),
        ] {
            plan_pages(kind, &address::list(tag, kind), count, language, plan);
        }
        for kind in Kind::ACTORS {
            let entries = site.actor_order(kind).len();
            // A kind shows once an entry of it exists.
            if entries > 0 {
                plan_pages(kind, &address::list(tag, kind), entries, language, plan);
            }
        }
        self.plan_kit_pages(language, tag, plan);
        if self.is_portable() {
            for (id, product) in catalogue.products.iter() {
                let page = address::entry(tag, Kind::Product, product.slug());
                let facts = Resource::Facts {
                    language,
                    product: id,
                };
                add(plan, format!("{page}{}", super::portable::FACTS), facts);
            }
        }
        add(
            plan,
            format!("{tag}/companies/by/letter/"),
            page(PageKind::Letters),
        );
        if let Some(path) = self.search_path(tag) {
            add(plan, path, page(PageKind::Search));
        }
        add(plan, address::compare(tag), page(PageKind::Compare));
        add(plan, address::basket(tag), page(PageKind::Basket));
        for overview in Overview::ALL.into_iter().filter(|one| one.exists(catalogue)) {
            add(plan, overview.address(tag), page(PageKind::Overview(overview)));
        }
        if self.catalogue.settings.base_url.is_some() {
            add(plan, format!("{tag}/feed.xml"), Resource::Feed(language));
        }
    }
}

pub(super) fn add(plan: &mut Vec<Planned>, address: String, resource: Resource) {
    plan.push(Planned { address, resource });
}

fn plan_entries(table: &dyn AnyTable, tag: &str, language: usize, plan: &mut Vec<Planned>) {
    let kind = table.kind();
    for (row, entry) in table.rows() {
        let page = PageKind::Entry { kind, row, number: 1 };
        add(
            plan,
            address::entry(tag, kind, &entry.slug),
            Resource::Page { language, page },
        );
        plan_aliases(entry, kind, tag, plan);
    }
}

fn plan_aliases(entry: &crate::catalogue::Entry, kind: Kind, tag: &str, plan: &mut Vec<Planned>) {
    for alias in &entry.aliases {
        let target = address::entry(tag, kind, &entry.slug);
        add(plan, address::entry(tag, kind, alias), Resource::Redirect(target));
    }
}

fn plan_lists(kind: Kind, lists: &KindLists, tag: &str, language: usize, plan: &mut Vec<Planned>) {
    let mut paged = |first: String, entries: usize, chosen: Option<(Facet, usize)>| {
        for number in 1..=pages(entries) {
            let page = PageKind::List { kind, chosen, number };
            add(
                plan,
                address::page_of(&first, number),
                Resource::Page { language, page },
            );
        }
    };
    paged(address::list(tag, kind), lists.all.len(), None);
    for group in &lists.facets {
        for (value, one) in group.values.iter().enumerate() {
            let first = address::facet(tag, kind, group.facet.word(), &one.slug);
            paged(first, one.rows.len(), Some((group.facet, value)));
        }
    }
}

/// The pages of a whole list.
fn plan_pages(kind: Kind, first: &str, entries: usize, language: usize, plan: &mut Vec<Planned>) {
    for number in 1..=pages(entries) {
        let page = PageKind::List {
            kind,
            chosen: None,
            number,
        };
        add(
            plan,
            address::page_of(first, number),
            Resource::Page { language, page },
        );
    }
}
