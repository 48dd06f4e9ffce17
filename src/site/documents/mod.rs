//! Documents for paper and mail (PDF): which there are, how they are called, and their bytes, from the cache or set.
//!
//! A document says what its page says: it is filled from the page's view, so words, digits, order and isolation are the
//! page's. `build` makes the kinds that `site.toml` names; `serve` answers every address of a document, and only then is
//! anything set. How a document looks is the theme's (`documents/*.typ`).

mod catalogue;
mod frame;
mod gather;
mod sheets;

pub use frame::Frame;

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::plan::{Planned, Resource, add};
use crate::catalogue::{Company, Id, Kind, Market, Product, Relations, Row, Sector};
use crate::diagnostic::{Diagnostic, Span};
use crate::media::ContentHash;
use crate::media::pdf::{self, Order, Press, PressError, Template};
use crate::settings::DocumentKind;
use crate::theme::{DocumentTemplate, Theme};
use gather::Gather;

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentSubject {
    /// A data sheet.
    Product(Id<Product>),
    /// A profile.
    Company(Id<Company>),
    /// The products of a sector.
    Sector(Id<Sector>),
    /// The products for a market.
    Market(Id<Market>),
}

impl DocumentSubject {
    fn kind(self) -> (DocumentKind, Kind) {
        match self {
            DocumentSubject::Product(_) => (DocumentKind::Products, Kind::Product),
            DocumentSubject::Company(_) => (DocumentKind::Companies, Kind::Company),
            DocumentSubject::Sector(_) => (DocumentKind::Sectors, Kind::Sector),
            DocumentSubject::Market(_) => (DocumentKind::Markets, Kind::Market),
        }
    }

    /// The theme's template.
    fn template(self) -> &'static str {
        match self {
            DocumentSubject::Product(_) => "/documents/product.typ",
            DocumentSubject::Company(_) => "/documents/company.typ",
            DocumentSubject::Sector(_) | DocumentSubject::Market(_) => "/documents/catalogue.typ",
        }
    }
}

/// What all documents of a theme share; made once.
#[derive(Default)]
pub struct DocumentKit {
    press: Option<Press>,
    templates: Vec<DocumentTemplate>,
}

impl DocumentKit {
    /// Reads the theme's fonts and templates, where this program can set documents.
    pub fn of(theme: &Theme) -> DocumentKit {
        if !pdf::AVAILABLE {
            return DocumentKit::default();
        }
        let files = &theme.documents;
        let templates: Vec<Template> = files
            .templates
            .iter()
            .map(|template| Template {
                path: template.path.clone(),
                text: template.text.clone(),
            })
            .collect();
        DocumentKit {
            press: Some(Press::new(&files.fonts, &templates)),
            templates: files.templates.clone(),
        }
    }

    /// What went wrong, at its place in the theme.
    fn explain(&self, address: &str, error: &PressError) -> Diagnostic {
        let diagnostic = Diagnostic::error("document-not-made")
            .with("address", address)
            .with("reason", error.reason.as_str());
        let place = error.place.as_ref().and_then(|(path, range)| {
            let template = self.templates.iter().find(|template| template.path == *path)?;
            Some((template, Span::of(&template.text, range, 1)))
        });
        match place {
            Some((template, span)) => diagnostic.at(template.origin.as_str(), Some(span)),
            None => diagnostic,
        }
    }
}

/// All that a document shows, but for the frame of its language.
#[derive(Debug, Serialize)]
struct DocumentData {
    /// `product`, `company`, `sector`, `market`.
    kind: &'static str,
    /// The document's title, plain.
    title: String,
    /// What it is about in one sentence, plain.
    description: Option<String>,
    /// Whose words these are, plain.
    author: String,
    /// The whole address of the page; absent where nobody knows where the site is.
    url: Option<String>,
    /// A code of that address, as a file.
    code: Option<String>,
    /// The page's own view.
    page: Value,
    /// Words with numbers in them, which a template cannot make.
    words: Value,
}

impl Site {
    /// Says once that documents are wanted which this program cannot make.
    pub(super) fn documents_missing(&self) -> Option<Diagnostic> {
        let wanted = !pdf::AVAILABLE && !self.catalogue.settings.pdf.is_empty();
        wanted.then(|| Diagnostic::note("pdf-not-built-in").at(crate::settings::SETTINGS_FILE, None))
    }

    /// Gives addresses to the documents that `build` makes in a language.
    pub(super) fn plan_documents(&self, language: usize, plan: &mut Vec<Planned>) {
        let Some(site) = self.languages.get(language).filter(|_| pdf::AVAILABLE) else {
            return;
        };
        let wanted = &self.catalogue.settings.pdf;
        let mut one = |subject: DocumentSubject| {
            if !wanted.contains(&subject.kind().0) {
                return;
            }
            if let Some(address) = self.document_address(site, subject) {
                add(plan, address, Resource::Document { language, subject });
            }
        };
        let catalogue = &self.catalogue;
        for (id, _) in catalogue.products.iter() {
            one(DocumentSubject::Product(id));
        }
        for (id, _) in catalogue.companies.iter() {
            one(DocumentSubject::Company(id));
        }
        for (id, _) in catalogue.sectors.iter() {
            one(DocumentSubject::Sector(id));
        }
        for (id, _) in catalogue.markets.iter() {
            one(DocumentSubject::Market(id));
        }
    }

    /// `fa/products/nano-filter/nano-filter-fa.pdf`; none for a catalogue without products.
    fn document_address(&self, site: &LanguageSite, subject: DocumentSubject) -> Option<String> {
        let catalogue = &self.catalogue;
        let relations = &catalogue.relations;
        let slug = match subject {
            DocumentSubject::Product(id) => catalogue.products.get(id).map(Row::slug)?,
            DocumentSubject::Company(id) => catalogue.companies.get(id).map(Row::slug)?,
            DocumentSubject::Sector(id) => {
                let products = Relations::list(&relations.products_of_sector, id);
                let sector = catalogue.sectors.get(id).filter(|_| !products.is_empty());
                sector.map(Row::slug)?
            }
            DocumentSubject::Market(id) => {
                let products = Relations::list(&relations.products_of_market, id);
                let market = catalogue.markets.get(id).filter(|_| !products.is_empty());
                market.map(Row::slug)?
            }
        };
        let tag = site.presenter.tag.as_str();
        let page = address::entry(tag, subject.kind().1, slug);
        Some(format!("{page}{slug}-{tag}.pdf"))
    }

    /// The address of the document of a page, where `build` makes it.
    pub(super) fn document_path(&self, site: &LanguageSite, subject: DocumentSubject) -> Option<String> {
        let is_wanted = pdf::AVAILABLE && self.catalogue.settings.pdf.contains(&subject.kind().0);
        self.document_address(site, subject).filter(|_| is_wanted)
    }

    /// A document by its address, for those that the plan does not have. `None` for addresses of nothing.
    pub fn document_file(&self, address: &str) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        let (language, subject) = self.document_at(address)?;
        let mut bytes = Vec::new();
        Some(self.set_document(language, subject, &mut bytes).map(|()| bytes))
    }

    fn document_at(&self, address: &str) -> Option<(usize, DocumentSubject)> {
        let mut parts = address.strip_suffix(".pdf")?.split('/');
        let (tag, folder, slug, _, None) = (
            parts.next()?,
            parts.next()?,
            parts.next()?,
            parts.next()?,
            parts.next(),
        ) else {
            return None;
        };
        let mut sites = self.languages.iter().enumerate();
        let (language, site) = sites.find(|(_, site)| site.presenter.tag.as_str() == tag)?;
        let catalogue = &self.catalogue;
        let subjects = [
            (
                Kind::Product,
                catalogue.products.find(slug).map(DocumentSubject::Product),
            ),
            (
                Kind::Company,
                catalogue.companies.find(slug).map(DocumentSubject::Company),
            ),
            (
                Kind::Sector,
                catalogue.sectors.find(slug).map(DocumentSubject::Sector),
            ),
            (
                Kind::Market,
                catalogue.markets.find(slug).map(DocumentSubject::Market),
            ),
        ];
        let found = subjects.into_iter().find(|(kind, _)| kind.folder() == folder);
        let subject = found?.1?;
        let has_page = self.find(&format!("{tag}/{folder}/{slug}/")).is_some();
        let is_it = has_page && self.document_address(site, subject).as_deref() == Some(address);
        is_it.then_some((language, subject))
    }

    /// The bytes of a document, from the cache or set.
    pub(super) fn set_document(
        &self,
        language: usize,
        subject: DocumentSubject,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let site = self.languages.get(language);
        let Some((site, press)) = site.zip(self.documents.press.as_ref()) else {
            return Ok(());
        };
        let frame = site
            .frame
            .get_or_init(|| Arc::new(Frame::of(self, site, press)))
            .clone();
        let mut gather = Gather::new(self, press);
        let data = match subject {
            DocumentSubject::Product(id) => self.product_sheet(site, id, &mut gather),
            DocumentSubject::Company(id) => self.company_profile(site, id, &mut gather),
            DocumentSubject::Sector(id) => self.sector_catalogue(site, id, &mut gather),
            DocumentSubject::Market(id) => self.market_catalogue(site, id, &mut gather),
        };
        let Some(data) = data else { return Ok(()) };
        let address = self.document_address(site, subject).unwrap_or_default();
        let data = serde_json::to_vec(&data).unwrap_or_default();
        let mut content = Vec::new();
        content.extend_from_slice(frame.hash.as_bytes());
        content.extend_from_slice(ContentHash::of(&data).as_bytes());
        content.extend_from_slice(gather.identity().as_bytes());
        content.extend_from_slice(address.as_bytes());
        let template = subject.template();
        let key = press.key(template, &ContentHash::of(&content));
        let cache = self.store.cache();
        if let Some(kept) = cache.get(&key) {
            bytes.extend_from_slice(&kept);
            return Ok(());
        }
        let mut files = vec![("/data.json".to_owned(), Arc::from(data))];
        files.extend(frame.files.iter().cloned());
        files.extend(gather.load()?);
        let order = Order {
            template: template.to_owned(),
            identity: address.clone(),
            files,
        };
        let made = press
            .typeset(order)
            .map_err(|error| Box::new(self.documents.explain(&address, &error)))?;
        let made: Arc<[u8]> = made.into();
        cache.put(&key, &made);
        bytes.extend_from_slice(&made);
        Ok(())
    }
}
