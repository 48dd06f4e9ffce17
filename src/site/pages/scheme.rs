//! A certification scheme's page.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::names::scheme_short;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::states::certificate_state;
use super::super::structured_actor;
use super::super::view::{SchemeHolderView, SchemeView, Section};
use super::super::words::applies_to_key;
use super::parts::{meta_description, meta_title};
use crate::catalogue::certificate::CertificateState;
use crate::catalogue::relations::Holder;
use crate::catalogue::{Id, Kind, Reference, Relations, Row, Scheme};

/// Holders shown; the static list has them all.
const HOLDERS: usize = 100;

impl Site {
    pub(super) fn scheme(
        &self,
        site: &LanguageSite,
        id: Id<Scheme>,
        scheme: &Scheme,
        root: &str,
    ) -> SchemeView {
        let presenter = &site.presenter;
        let entry = &scheme.entry;
        let tag = presenter.tag.as_str();
        let own = format!("schemes/{}/", scheme.slug());
        let crumbs = vec![
            Presenter::link(
                Some(address::list(tag, Kind::Scheme)),
                presenter.isolate(presenter.strings.text("schemes")),
            ),
            Presenter::link(None, presenter.html(&scheme_short(scheme))),
        ];
        let holders = Relations::list(&self.catalogue.relations.holders_of_scheme, id);
        let list = address::facet(tag, Kind::Product, "scheme", scheme.slug());
        let view = |wanted: fn(CertificateState) -> bool| {
            holders
                .iter()
                .filter(|(_, _, state)| wanted(*state))
                .take(HOLDERS)
                .filter_map(|(holder, position, state)| self.holder(presenter, *holder, *position, *state))
                .collect()
        };
        let asked_in = Relations::list(&self.catalogue.relations.markets_of_scheme, id);
        let mut markets: Vec<_> = asked_in
            .iter()
            .map(|(market, _)| *market)
            .chain(scheme.markets.iter().copied())
            .collect();
        markets.retain(|market| self.is_living_market(*market));
        markets.sort_by_key(|market| site.market_ranks.get(market.row()).copied());
        markets.dedup();
        SchemeView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Schemes,
                    json_ld: structured_actor::entry(self, site, Reference::to(Kind::Scheme, id), &crumbs),
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    ..PageFacts::default()
                },
            ),
            notices: self.notices(site, entry),
            name_html: presenter.html(&entry.name),
            short_name_html: presenter.html(&scheme_short(scheme)),
            summary: entry.summary.as_ref().map(|text| presenter.block(text)),
            body: self.body(site, entry, root, 1),
            owner_html: scheme.owner.as_ref().map(|text| presenter.html(text)),
            applies_to: presenter
                .strings
                .text(applies_to_key(scheme.applies_to))
                .to_owned(),
            issuer_kind_html: scheme.issuer_kind.as_ref().map(|text| presenter.html(text)),
            term: scheme
                .max_years
                .and_then(|years| usize::try_from(years).ok())
                .map(|years| presenter.strings.count("years-count", years)),
            wording_html: scheme.wording.as_ref().map(|text| presenter.html(text)),
            numbers_html: scheme.number_pattern.as_deref().map(|pattern| {
                // The marks for "from the beginning to the end" say nothing to a reader.
                presenter.code(pattern.trim_start_matches('^').trim_end_matches('$'))
            }),
            lookup_url: scheme.lookup_url.as_ref().map(ToString::to_string),
            markets: markets
                .iter()
                .filter_map(|market| self.market_link(presenter, *market))
                .collect(),
            sectors: scheme
                .for_sectors
                .iter()
                .filter_map(|sector| self.sector_link(presenter, *sector))
                .collect(),
            products_path: self.find(&list).map(|_| list),
            valid: view(|state| state.holds() || state == CertificateState::NotYet),
            ended: view(|state| !state.holds() && state != CertificateState::NotYet),
            trust: self.trust(presenter, entry),
        }
    }

    fn holder(
        &self,
        presenter: &Presenter,
        holder: Holder,
        position: usize,
        state: CertificateState,
    ) -> Option<SchemeHolderView> {
        let catalogue = &self.catalogue;
        let (link, maker_html, certificate) = match holder {
            Holder::Company(id) => {
                let company = catalogue.companies.get(id)?;
                (
                    self.company_link(presenter, id)?,
                    None,
                    company.certificates.get(position)?,
                )
            }
            Holder::Product(id) => {
                let product = catalogue.products.get(id)?;
                let maker = product
                    .makers
                    .first()
                    .and_then(|maker| catalogue.companies.get(*maker));
                let maker = maker.map(|maker| presenter.html(&maker.entry.name));
                (
                    self.product_link(presenter, id)?,
                    maker,
                    product.certificates.get(position)?,
                )
            }
        };
        Some(SchemeHolderView {
            holder: link,
            maker_html,
            number_html: certificate
                .number
                .as_ref()
                .map(|code| presenter.code(code))
                .unwrap_or_default(),
            issuer_html: certificate
                .issuer
                .as_ref()
                .map(|text| presenter.html(text))
                .unwrap_or_default(),
            valid_until: certificate.valid_until.map(|day| presenter.paper_day(day)),
            state: certificate_state(presenter, state),
        })
    }
}
