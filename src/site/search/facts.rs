//! What products and companies are found by beside their names: codes, makers, markets, certificates, measured values.

use super::super::Site;
use super::super::language_site::LanguageSite;
use super::super::names::{market_name, scheme_short};
use super::super::pages::specification_text;
use super::super::presenter::Presenter;
use super::super::states::kind_word;
use super::super::words::company_type_key;
use super::records::Found;
use crate::catalogue::certificate::Certificate;
use crate::catalogue::readiness::is_ready;
use crate::catalogue::{Company, Id, Product};
use crate::vocabulary::hs::HsCode;

/// A line of a table, plain.
#[derive(Debug, Default)]
pub struct Fact {
    pub label: String,
    pub value: String,
}

impl Site {
    pub(super) fn product_found_by(&self, site: &LanguageSite, id: Id<Product>) -> Found {
        let presenter = &site.presenter;
        let catalogue = &self.catalogue;
        let Some(product) = catalogue.products.get(id) else {
            return Found::default();
        };
        let mut found = Found::default();
        let optional = |code: &Option<Box<str>>| code.as_deref().map(str::to_owned);
        let coded = [
            ("sku", optional(&product.sku)),
            ("model", optional(&product.model)),
            ("mpn", optional(&product.part_number)),
            ("gtin", product.gtin.as_ref().map(|gtin| gtin.as_str().to_owned())),
            ("hs-code", product.hs.map(HsCode::dotted)),
            (
                "unspsc",
                product.unspsc.as_ref().map(|code| code.as_str().to_owned()),
            ),
        ];
        for (key, code) in coded {
            if let Some(code) = code {
                found.code(presenter.strings.text(key), code);
            }
        }
        for variant in &product.variants {
            found.code(presenter.strings.text("sku"), variant.sku.to_string());
        }
        for (_, code) in &product.national_codes {
            found.codes.push(code.to_string());
        }
        let makers: Vec<&Company> = catalogue
            .companies
            .of(&product.makers)
            .map(|(_, one)| one)
            .collect();
        found
            .keywords
            .extend(makers.iter().flat_map(|maker| self.texts(&maker.entry.name)));
        if let Some(maker) = makers.first() {
            presenter.raw(&maker.entry.name).clone_into(&mut found.beside);
        }
        if let Some(sector) = product.sector.and_then(|id| catalogue.sectors.get(id)) {
            let parent = sector.parent.and_then(|id| catalogue.sectors.get(id));
            for sector in [Some(sector), parent].into_iter().flatten() {
                found.keywords.push(presenter.raw(&sector.entry.name).to_owned());
            }
        }
        found.keywords.extend(kind_word(presenter, product.kind));
        self.certified(presenter, &product.certificates, &mut found);
        for presence in &product.markets {
            let market = catalogue.markets.get(presence.market);
            if let Some(market) = market.filter(|_| is_ready(catalogue, product, presence.market)) {
                found
                    .keywords
                    .push(presenter.raw(&market_name(market)).to_owned());
            }
        }
        for one in &product.specifications {
            found.facts.push(Fact {
                label: presenter.raw(&one.label).to_owned(),
                value: specification_text(presenter, one),
            });
        }
        for solution in &product.solves {
            found.texts.push(presenter.raw(&solution.problem).to_owned());
        }
        found
    }

    pub(super) fn company_found_by(&self, site: &LanguageSite, id: Id<Company>) -> Found {
        let presenter = &site.presenter;
        let catalogue = &self.catalogue;
        let Some(company) = catalogue.companies.get(id) else {
            return Found::default();
        };
        let mut found = Found::default();
        let ids = &company.ids;
        for code in [
            &ids.national_id,
            &ids.register_number,
            &ids.lei,
            &ids.gln,
            &ids.economic_code,
        ]
        .into_iter()
        .flatten()
        {
            found.codes.push(code.to_string());
        }
        if let Some(name) = &company.legal_name {
            found.keywords.extend(self.texts(name));
        }
        for kind in company.types_on(catalogue.date) {
            let word = presenter.strings.text(company_type_key(kind));
            found.keywords.push(word.to_owned());
        }
        let city = company.city.as_ref().map(|city| presenter.raw(city).to_owned());
        found.beside = city.clone().unwrap_or_default();
        found.keywords.extend(city);
        if let Some(province) = company.province {
            found.keywords.push(province.name(presenter.words()).to_owned());
        }
        self.certified(presenter, &company.certificates, &mut found);
        found
    }

    /// Certificates that hold, by the short names of their schemes.
    fn certified(&self, presenter: &Presenter, certificates: &[Certificate], found: &mut Found) {
        let held = certificates
            .iter()
            .filter(|one| one.state(self.catalogue.date).holds());
        for certificate in held {
            if let Some(scheme) = self.catalogue.schemes.get(certificate.scheme) {
                found
                    .keywords
                    .push(presenter.raw(&scheme_short(scheme)).to_owned());
            }
        }
    }
}

impl Found {
    fn code(&mut self, label: &str, code: String) {
        let known = self.facts.iter().any(|fact| fact.value == code);
        if !known {
            self.facts.push(Fact {
                label: label.to_owned(),
                value: code.clone(),
            });
        }
        self.codes.push(code);
    }
}
