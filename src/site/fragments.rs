//! Pieces of pages that many pages show alike: cards and rows of entries. Each is rendered once per language by a
//! template of its own; pages take it as text. What differs from page to page is the way to the site's root:
//! a fragment has a mark in its place, and [`place_root`] puts the root there once the page is rendered.
//!
//! Not for what depends on the page that shows it: pagers, facets, notices.

use std::sync::OnceLock;

use serde::Serialize;

use super::Site;
use super::language_site::LanguageSite;
use super::view::{CompanyCardView, ProductCardView, RowView};
use crate::catalogue::need::Need;
use crate::catalogue::{Company, Id, Kind, Product, Reference};
use crate::diagnostic::Diagnostic;
use crate::theme::Value;

/// Stands for the way to the root: a character that no text has, since YAML refuses it, and that means nothing in HTML.
const ROOT_MARK: &str = "\u{1}";
const ROOT_BYTE: u8 = 1;

type Slots = Vec<OnceLock<Box<str>>>;

/// The fragments of one language, each made when it is first shown.
pub struct Fragments {
    product_cards: Slots,
    product_rows: Slots,
    company_cards: Slots,
    makers: Slots,
    need_rows: Slots,
    /// The first mistake of a fragment's template.
    failed: OnceLock<Box<Diagnostic>>,
}

impl Fragments {
    /// Room for the fragments of so many entries.
    #[must_use]
    pub fn of(products: usize, companies: usize, needs: usize) -> Fragments {
        Fragments {
            product_cards: slots(products),
            product_rows: slots(products),
            company_cards: slots(companies),
            makers: slots(companies),
            need_rows: slots(needs),
            failed: OnceLock::new(),
        }
    }

    /// The same room, empty.
    #[must_use]
    pub fn emptied(&self) -> Fragments {
        Fragments::of(
            self.product_cards.len(),
            self.company_cards.len(),
            self.need_rows.len(),
        )
    }

    /// What went wrong while a fragment was made.
    #[must_use]
    pub fn failure(&self) -> Option<&Diagnostic> {
        self.failed.get().map(AsRef::as_ref)
    }
}

fn slots(count: usize) -> Slots {
    std::iter::repeat_with(OnceLock::new).take(count).collect()
}

/// A look of an entry that is rendered once: its template, and where it is kept.
struct Look {
    template: &'static str,
    slots: fn(&Fragments) -> &Slots,
}

const PRODUCT_CARD: Look = Look {
    template: "product_card.html",
    slots: |fragments| &fragments.product_cards,
};
const PRODUCT_ROW: Look = Look {
    template: "product_row.html",
    slots: |fragments| &fragments.product_rows,
};
const COMPANY_CARD: Look = Look {
    template: "company_card.html",
    slots: |fragments| &fragments.company_cards,
};
const MAKER: Look = Look {
    template: "maker.html",
    slots: |fragments| &fragments.makers,
};
const NEED_ROW: Look = Look {
    template: "need_row.html",
    slots: |fragments| &fragments.need_rows,
};

impl Site {
    /// Products as they stand beside others.
    pub fn product_cards(&self, site: &LanguageSite, products: impl Iterator<Item = Id<Product>>) -> String {
        self.products_as(site, products, &PRODUCT_CARD)
    }

    /// Products of a list, with the facts that decide.
    pub fn product_rows(&self, site: &LanguageSite, products: impl Iterator<Item = Id<Product>>) -> String {
        self.products_as(site, products, &PRODUCT_ROW)
    }

    /// Companies of a list.
    pub fn company_cards(&self, site: &LanguageSite, companies: impl Iterator<Item = Id<Company>>) -> String {
        self.companies_as(site, companies, &COMPANY_CARD)
    }

    /// A product's maker, as it stands on the product's page.
    #[must_use]
    pub fn maker(&self, site: &LanguageSite, company: Id<Company>) -> String {
        self.companies_as(site, std::iter::once(company), &MAKER)
    }

    /// Needs as they stand on pages of what could answer them.
    pub fn need_rows(&self, site: &LanguageSite, needs: impl Iterator<Item = Id<Need>>) -> String {
        let mut html = String::new();
        for id in needs.filter(|id| self.catalogue.needs.is_kept(*id)) {
            let make = || self.row(site, Reference::to(Kind::Need, id));
            self.add::<RowView>(site, &NEED_ROW, id.row(), make, &mut html);
        }
        html
    }

    fn products_as(
        &self,
        site: &LanguageSite,
        products: impl Iterator<Item = Id<Product>>,
        look: &Look,
    ) -> String {
        let table = &self.catalogue.products;
        let mut html = String::new();
        for id in products.filter(|id| table.is_kept(*id)) {
            let make = || Some(self.product_card_view(&site.presenter, table.get(id)?, id));
            self.add::<ProductCardView>(site, look, id.row(), make, &mut html);
        }
        html
    }

    fn companies_as(
        &self,
        site: &LanguageSite,
        companies: impl Iterator<Item = Id<Company>>,
        look: &Look,
    ) -> String {
        let table = &self.catalogue.companies;
        let mut html = String::new();
        for id in companies.filter(|id| table.is_kept(*id)) {
            let make = || Some(self.company_card_view(&site.presenter, table.get(id)?, id));
            self.add::<CompanyCardView>(site, look, id.row(), make, &mut html);
        }
        html
    }

    fn add<T: Serialize>(
        &self,
        site: &LanguageSite,
        look: &Look,
        row: usize,
        make: impl FnOnce() -> Option<T>,
        html: &mut String,
    ) {
        let Some(slot) = (look.slots)(&site.fragments).get(row) else {
            return;
        };
        // Two threads may make the same; either will do.
        let text = slot.get_or_init(|| match make() {
            Some(view) => self.fragment(site, look.template, &view),
            None => Box::default(),
        });
        html.push_str(text);
    }

    fn fragment<T: Serialize>(&self, site: &LanguageSite, template: &str, view: &T) -> Box<str> {
        let mut context = site.context(ROOT_MARK);
        context.insert_value("card", Value::from_serializable(view));
        let mut bytes = Vec::new();
        match self.theme.render(template, &context, &mut bytes) {
            Ok(()) => String::from_utf8(bytes).unwrap_or_default().into_boxed_str(),
            Err(diagnostic) => {
                site.fragments.failed.get_or_init(|| diagnostic);
                Box::default()
            }
        }
    }
}

/// Writes the way to the root wherever a fragment has left room for it, in all bytes from `start` on.
pub fn place_root(bytes: &mut Vec<u8>, start: usize, root: &str) {
    let Some(page) = bytes.get(start..) else {
        return;
    };
    let marks = memchr::memchr_iter(ROOT_BYTE, page).count();
    if marks == 0 {
        return;
    }
    let mut placed = Vec::with_capacity(page.len() + marks * root.len());
    let mut from = 0;
    for mark in memchr::memchr_iter(ROOT_BYTE, page) {
        placed.extend_from_slice(page.get(from..mark).unwrap_or_default());
        placed.extend_from_slice(root.as_bytes());
        from = mark + 1;
    }
    placed.extend_from_slice(page.get(from..).unwrap_or_default());
    bytes.truncate(start);
    bytes.append(&mut placed);
}
