//! What goes out from pages: what a letter about a product says, the page of the inquiry basket, ways to pass a page
//! on. Nothing here sends anything; the visitor's own mail program and messengers do.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::names::market_name;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::view::{BasketView, InquiryLetterView, InquiryView, Section, ShareView, TermView};
use crate::catalogue::{Company, Kind, Product, Row};
use crate::language::phone::{mailto, percent_encode};
use crate::vocabulary::Plural;
use crate::vocabulary::hs::HsCode;
use crate::vocabulary::incoterms::Incoterm;
use crate::vocabulary::units::Unit;

/// The slug of the free page that says how to buy, when the catalogue has one.
const BUYING_PAGE: &str = "how-to-buy";

/// Units that goods are asked for in, by their code.
const UNITS: [&str; 9] = ["H87", "SET", "XCT", "XPK", "KGM", "TNE", "LTR", "MTR", "MTK"];

/// What a script fills in.
const VALUE: &str = "{value}";
const ADDRESS: &str = "{url}";

impl Site {
    /// What a letter about a product says.
    pub(super) fn inquiry(&self, presenter: &Presenter, product: &Product, maker: &Company) -> InquiryView {
        let strings = &presenter.strings;
        let codes = [
            ("inquiry-model", product.model.as_deref().map(str::to_owned)),
            ("inquiry-sku", product.sku.as_deref().map(str::to_owned)),
            ("inquiry-hs", product.hs.map(HsCode::dotted)),
        ];
        let contact = &maker.contact;
        InquiryView {
            name: presenter.raw(&product.entry.name).to_owned(),
            codes: codes
                .into_iter()
                .filter_map(|(key, code)| {
                    Some(strings.with(key, &[("code", presenter.plain_code(&code?).into())]))
                })
                .collect(),
            maker_slug: maker.slug().to_owned(),
            maker: presenter.raw(&maker.entry.name).to_owned(),
            maker_path: address::entry(presenter.tag.as_str(), Kind::Company, maker.slug()),
            email: contact.email.as_ref().map(ToString::to_string),
            whatsapp: contact
                .whatsapp
                .as_ref()
                .map(|phone| phone.e164().trim_start_matches('+').to_owned()),
            amount: product
                .minimum_order
                .as_ref()
                .map(|quantity| quantity.amount.as_str().to_owned()),
            unit: product
                .minimum_order
                .as_ref()
                .map(|quantity| unit_name(presenter, quantity.unit, quantity.amount.as_str())),
        }
    }

    /// The page of the inquiry basket.
    pub(super) fn basket(&self, site: &LanguageSite) -> BasketView {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let tag = presenter.tag.as_str();
        let title = strings.text("basket-title");
        let mut markets: Vec<(u32, String)> = self
            .catalogue
            .markets
            .iter()
            .filter(|(_, market)| !market.entry.archived)
            .map(|(id, market)| {
                let rank = site.market_ranks.get(id.row()).copied().unwrap_or(u32::MAX);
                (rank, presenter.raw(&market_name(market)).to_owned())
            })
            .collect();
        markets.sort();
        let endpoint = self.catalogue.settings.inquiry_endpoint.as_deref();
        let (email, _, whatsapp) = self.hub_reach();
        BasketView {
            shell: self.shell(
                site,
                PageFacts {
                    own: "basket/",
                    title: title.to_owned(),
                    section: Section::Products,
                    crumbs: vec![Presenter::link(None, presenter.isolate(title))],
                    noindex: true,
                    ..PageFacts::default()
                },
            ),
            title_html: presenter.isolate(title),
            hub_email: email.map(str::to_owned),
            hub_whatsapp: whatsapp.map(|phone| phone.e164().trim_start_matches('+').to_owned()),
            hub: self.hub_contact(presenter, Some(strings.text("basket-letter-subject"))),
            hub_name: presenter.raw(&self.title()).to_owned(),
            endpoint_url: endpoint.map(str::to_owned),
            endpoint_origin: endpoint.map(origin),
            countries: markets.into_iter().map(|(_, name)| name).collect(),
            units: UNITS
                .into_iter()
                .filter_map(Unit::by_code)
                .map(|unit| unit.name(presenter.words(), Plural::Other).to_owned())
                .collect(),
            terms: Incoterm::ALL
                .into_iter()
                .map(|rule| TermView {
                    code: rule.code().to_owned(),
                    name: rule.names().get(presenter.words()).to_owned(),
                })
                .collect(),
            letter: letter(presenter),
            products_path: address::list(tag, Kind::Product),
            how_to_buy: self.living_page(BUYING_PAGE).map(|page| {
                let path = address::entry(tag, Kind::Page, BUYING_PAGE);
                Presenter::link(Some(path), presenter.html(&page.entry.name))
            }),
        }
    }

    /// Ways to pass a page on; `own` is its address from the site's root.
    #[must_use]
    pub(in super::super) fn share(&self, presenter: &Presenter, title: &str, own: &str) -> ShareView {
        let base = self.catalogue.settings.base_url.as_deref();
        let site_title = self.title();
        let title = if title.is_empty() {
            presenter.raw(&site_title)
        } else {
            title
        };
        let address = base.map_or_else(|| ADDRESS.to_owned(), |base| format!("{base}{own}"));
        let text = format!("{title}\n{address}");
        ShareView {
            mail_url: mailto("", Some(title), Some(&text)),
            whatsapp_url: format!("https://wa.me/?text={}", percent_encode(&text)),
            telegram_url: format!(
                "https://t.me/share/url?url={}&text={}",
                percent_encode(&address),
                percent_encode(title)
            ),
            path: own.to_owned(),
            address,
            complete: base.is_some(),
        }
    }
}

/// The unit's name as it stands behind an amount.
fn unit_name(presenter: &Presenter, unit: &Unit, amount: &str) -> String {
    let plural = Plural::from_keyword(presenter.formatters.plurals.keyword(amount));
    unit.name(presenter.words(), plural).to_owned()
}

/// `https://forms.example` of `https://forms.example/inquiry`.
fn origin(endpoint: &str) -> String {
    let parts: Vec<&str> = endpoint.splitn(4, '/').take(3).collect();
    parts.join("/")
}

fn letter(presenter: &Presenter) -> InquiryLetterView {
    let strings = &presenter.strings;
    let with_value = |key: &str| format!("{} {VALUE}", strings.text(key));
    InquiryLetterView {
        subject: strings.with("inquiry-subject", &[("name", VALUE.into())]),
        greeting: strings.text("inquiry-greeting").to_owned(),
        line: strings.text("basket-letter-line").to_owned(),
        quantity: with_value("inquiry-quantity"),
        destination: with_value("inquiry-destination"),
        term: strings.with("basket-letter-term", &[("value", VALUE.into())]),
        page: strings.with("inquiry-page", &[("url", VALUE.into())]),
        maker: strings.with("basket-letter-maker", &[("value", VALUE.into())]),
    }
}
