//! The marks on a product's page, and where each grant of one can be verified.

use super::super::Site;
use super::super::address;
use super::super::presenter::Presenter;
use super::super::quick_response;
use super::super::view::MarkView;
use crate::catalogue::grants::{self, GrantKey};
use crate::catalogue::relations::MarkState;
use crate::catalogue::{Id, Product};

impl Site {
    /// The marks that a product may carry today.
    pub(super) fn marks(&self, presenter: &Presenter, id: Id<Product>, product: &Product) -> Vec<MarkView> {
        product
            .grants
            .iter()
            .enumerate()
            .filter(|(position, _)| self.grant_state(id, *position) == Some(MarkState::Held))
            .filter_map(|(position, grant)| {
                let key = GrantKey {
                    product: id,
                    position,
                };
                let path = self.verification_path(key);
                let base = self.catalogue.settings.base_url.as_deref();
                let url = base
                    .zip(path.as_deref())
                    .map(|(base, path)| format!("{base}{path}"));
                Some(MarkView {
                    brand: self.brand_link(presenter, grant.brand)?,
                    drawing: self.mark_drawing(presenter, grant.brand),
                    granted_on: grant.granted_on.map(|day| presenter.paper_day(day)),
                    valid_until: grant.valid_until.map(|day| presenter.paper_day(day)),
                    reference_html: grant.reference.as_ref().map(|code| presenter.code(code)),
                    verification_code_html: url.as_deref().and_then(|url| {
                        quick_response::svg(url, presenter.strings.text("verification-code"))
                    }),
                    verification_address_html: url.map(|url| presenter.latin(&url)),
                    verification_path: path,
                })
            })
            .collect()
    }

    /// Where a grant can be verified. `None` where another grant has the address, which is reported.
    pub(super) fn verification_path(&self, key: GrantKey) -> Option<String> {
        let product = self.catalogue.products.get(key.product)?;
        let slug = grants::slug(&self.catalogue, product, product.grants.get(key.position)?);
        let addresses = &self.catalogue.relations.grants;
        let found = addresses.binary_search_by(|(known, _)| known.as_str().cmp(&slug));
        let (_, owner) = addresses.get(found.ok()?)?;
        (*owner == key).then(|| address::verification(&slug))
    }
}
