//! Documents about one entry: the data sheet of a product, the profile of a company.

use serde_json::json;

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::view::ProductCardView;
use super::DocumentData;
use super::gather::Gather;
use crate::catalogue::{Company, Entry, Id, Kind, Product, Relations, Row};

/// Fields of pages that no document shows: what belongs to a screen, and what leads on to other pages.
const OF_SCREENS: [&str; 16] = [
    "code_address_html",
    "code_html",
    "csv_path",
    "gallery",
    "inquiry",
    "maker_html",
    "parts",
    "pdf_path",
    "products_html",
    "related_html",
    "related_path",
    "shell",
    "sign_html",
    "sign_path",
    "video",
    "videos",
];

impl Site {
    pub(super) fn product_sheet(
        &self,
        site: &LanguageSite,
        id: Id<Product>,
        gather: &mut Gather<'_>,
    ) -> Option<DocumentData> {
        let product = self.catalogue.products.get(id)?;
        let view = self.product(site, id, product, "");
        let expired = view.certificates.expired.len();
        let maker = product
            .makers
            .first()
            .and_then(|maker| self.catalogue.companies.get(*maker));
        let mut data = self.entry_data(site, &product.entry, Kind::Product, gather);
        data.kind = "product";
        data.author = maker.map_or_else(String::new, |maker| {
            site.presenter.raw(&maker.entry.name).to_owned()
        });
        data.page = gather.page(&view, &OF_SCREENS);
        data.words = json!({
            "expired": site.presenter.strings.count("expired-certificates", expired),
        });
        Some(data)
    }

    pub(super) fn company_profile(
        &self,
        site: &LanguageSite,
        id: Id<Company>,
        gather: &mut Gather<'_>,
    ) -> Option<DocumentData> {
        let company = self.catalogue.companies.get(id)?;
        let view = self.company(site, id, company, "");
        let expired = view.certificates.expired.len();
        let mut data = self.entry_data(site, &company.entry, Kind::Company, gather);
        data.kind = "company";
        data.author.clone_from(&data.title);
        // Its products stand beside small pictures.
        gather.width = 400;
        data.page = gather.page(&view, &OF_SCREENS);
        let products = serde_json::to_value(self.products_of(site, id)).unwrap_or_default();
        if let serde_json::Value::Object(fields) = &mut data.page {
            fields.insert("products".to_owned(), gather.set("products", products));
        }
        data.words = json!({
            "expired": site.presenter.strings.count("expired-certificates", expired),
        });
        Some(data)
    }

    /// What the cards of a company's products say, in the order of the language.
    fn products_of(&self, site: &LanguageSite, id: Id<Company>) -> Vec<ProductCardView> {
        let mut products = Relations::list(&self.catalogue.relations.products_of_company, id).to_vec();
        products.sort_by_key(|id| site.product_ranks.get(id.row()).copied());
        self.catalogue
            .products
            .of(&products)
            .map(|(id, product)| self.product_card_view(&site.presenter, product, id))
            .collect()
    }

    /// What all documents say of their entry.
    pub(super) fn entry_data(
        &self,
        site: &LanguageSite,
        entry: &Entry,
        kind: Kind,
        gather: &mut Gather<'_>,
    ) -> DocumentData {
        let presenter = &site.presenter;
        let page = address::entry(presenter.tag.as_str(), kind, &entry.slug);
        let url = gather.whole(&page);
        DocumentData {
            kind: "",
            title: gather.known(presenter.raw(&entry.name)),
            description: entry
                .summary
                .as_ref()
                .map(|text| gather.known(presenter.raw(text))),
            author: presenter.raw(&self.title()).to_owned(),
            code: url.as_deref().and_then(|url| gather.code(url)),
            url,
            page: serde_json::Value::Null,
            words: serde_json::Value::Null,
        }
    }
}

/// The slug of a row, for the names of places inside a document.
pub(super) fn anchor<T: Row>(row: &T) -> String {
    row.slug().to_owned()
}
