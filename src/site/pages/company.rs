//! A company's page.

use super::super::Site;
use super::super::address;
use super::super::documents::DocumentSubject;
use super::super::language_site::LanguageSite;
use super::super::lists::in_order;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::states::{knowledge_based, place};
use super::super::structured;
use super::super::view::{
    CompanyView, KnowledgeBasedView, LicenceView, LinkView, NetworkLinkView, PersonView, Section, StateKind,
    VideoView,
};
use super::super::words::{capability_key, company_type_key, role_key, size_key};
use super::parts::{Letter, meta_description, meta_title, payments};
use crate::catalogue::certificate::EXPIRING_DAYS;
use crate::catalogue::company::{Licence, LicenceKind, LinkKind};
use crate::catalogue::relations::{MarkState, Stated};
use crate::catalogue::{Brand, Company, Id, Kind, Product, Relations, Row};
use crate::language::phone::mailto;

impl Site {
    pub(in super::super) fn company(
        &self,
        site: &LanguageSite,
        id: Id<Company>,
        company: &Company,
        root: &str,
    ) -> CompanyView {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let entry = &company.entry;
        let own = format!("companies/{}/", company.slug());
        let products = Relations::list(&self.catalogue.relations.products_of_company, id);
        let rows: Vec<u32> = products
            .iter()
            .filter_map(|id| u32::try_from(id.row()).ok())
            .collect();
        let joined = |words: Vec<String>| (!words.is_empty()).then(|| presenter.between(&words));
        let words = |keys: Vec<&'static str>| {
            joined(keys.into_iter().map(|key| strings.text(key).to_owned()).collect())
        };
        let crumbs = self.company_crumbs(presenter, company);
        let picture = self.first_picture(presenter, products.iter().copied());
        CompanyView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Companies,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    kind: "profile",
                    picture: picture.as_ref(),
                    json_ld: structured::company(self, site, company, &crumbs),
                    crumbs,
                    shared: true,
                },
            ),
            notices: self.notices(site, entry),
            name_html: presenter.html(&entry.name),
            logo: self.logo(presenter, company),
            types: words(
                company
                    .types_on(self.catalogue.date)
                    .map(company_type_key)
                    .collect(),
            ),
            place_html: place(presenter, company, true),
            summary: entry
                .summary
                .as_ref()
                .map(|text| presenter.block(text))
                .unwrap_or_default(),
            body: self.body(site, entry, root, 1),
            founded: company.founded.map(|year| presenter.year(year)),
            staff: staff(presenter, company),
            export: export(presenter, company),
            markets: company
                .export
                .markets
                .iter()
                .filter_map(|market| self.market_link(presenter, *market))
                .collect(),
            capabilities: words(
                company
                    .capabilities
                    .iter()
                    .map(|one| capability_key(*one))
                    .collect(),
            ),
            roles: words(company.roles.iter().map(|role| role_key(*role)).collect()),
            ask: self.ask_about_company(site, company, &own),
            legal_name_html: company.legal_name.as_ref().map(|text| presenter.html(text)),
            national_id_html: company.ids.national_id.as_ref().map(|code| presenter.code(code)),
            register_no_html: company
                .ids
                .register_number
                .as_ref()
                .map(|code| presenter.code(code)),
            lei_html: company.ids.lei.as_ref().map(|code| presenter.code(code)),
            gln_html: company.ids.gln.as_ref().map(|code| presenter.code(code)),
            economic_code_html: company
                .ids
                .economic_code
                .as_ref()
                .map(|code| presenter.code(code)),
            exchange_html: company.exchange_listing.as_ref().map(|(exchange, symbol)| {
                format!(
                    "{}{}{}",
                    presenter.html(exchange),
                    strings.text("between"),
                    presenter.html(symbol)
                )
            }),
            knowledge_based: company.knowledge_based.as_ref().map(|status| KnowledgeBasedView {
                state: knowledge_based(presenter, status, self.catalogue.date),
                reference_html: status.reference.as_ref().map(|code| presenter.code(code)),
                approved_on: status.approved_on.map(|day| presenter.day(day)),
                valid_until: status.valid_until.map(|day| presenter.day(day)),
            }),
            licences: company
                .licences
                .iter()
                .map(|licence| self.licence(presenter, licence))
                .collect(),
            marks: self.company_marks(site, products),
            ties: self.company_ties(site, id),
            parts: self.company_parts(site, id),
            trust: self.trust(presenter, entry),
            products_html: self.product_cards(
                site,
                in_order(&rows, &site.product_ranks)
                    .into_iter()
                    .map(|row| Id::new(row as usize)),
            ),
            pdf_path: self.document_path(site, DocumentSubject::Company(id)),
            product_count: strings.count("products-count", products.len()),
            certificates: self.certificates(presenter, entry, &company.certificates),
            payments: payments(presenter, &company.payments),
            incoterms_html: company
                .delivery_terms
                .iter()
                .map(|term| presenter.delivery_term(term))
                .collect(),
            people: company
                .people
                .iter()
                .map(|person| PersonView {
                    name_html: presenter.html(&person.name),
                    role_html: person.role.as_ref().map(|text| presenter.html(text)),
                    mail_url: person.email.as_ref().map(|email| mailto(email, None, None)),
                    email_html: person.email.as_ref().map(|email| presenter.latin(email)),
                })
                .collect(),
            network: self.network(site, id),
            gallery: company
                .gallery
                .iter()
                .filter_map(|picture| {
                    self.assets
                        .picture(entry, &picture.file, presenter.plain(&picture.alt))
                })
                .collect(),
            videos: company
                .videos
                .iter()
                .map(|(url, title)| VideoView {
                    url: url.to_string(),
                    title_html: title
                        .as_ref()
                        .map_or_else(|| presenter.html(&entry.name), |title| presenter.html(title)),
                })
                .collect(),
        }
    }

    fn company_crumbs(&self, presenter: &Presenter, company: &Company) -> Vec<LinkView> {
        let tag = presenter.tag.as_str();
        let list = address::list(tag, Kind::Company);
        let mut crumbs = vec![Presenter::link(
            Some(list),
            presenter.isolate(presenter.strings.text("companies")),
        )];
        if let Some(province) = company.province {
            let path = address::facet(tag, Kind::Company, "place", province.id());
            let known = self.find(&path).is_some();
            let name = presenter.isolate(province.name(presenter.words()));
            crumbs.extend(known.then(|| Presenter::link(Some(path), name)));
        }
        crumbs.push(Presenter::link(None, presenter.html(&company.entry.name)));
        crumbs
    }

    fn ask_about_company(
        &self,
        site: &LanguageSite,
        company: &Company,
        own: &str,
    ) -> Option<super::super::view::AskView> {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let name = presenter.raw(&company.entry.name);
        let mut lines = vec![
            strings.text("inquiry-greeting").to_owned(),
            strings.text("inquiry-company-line").to_owned(),
        ];
        if let Some(base) = &self.catalogue.settings.base_url {
            let url = format!("{base}{}{own}", address::home(presenter.tag.as_str()));
            lines.push(strings.with("inquiry-page", &[("url", url.into())]));
        }
        let letter = Letter {
            subject: strings.with("inquiry-subject", &[("name", name.into())]),
            lines,
        };
        self.ask_company(presenter, company, &letter)
    }

    /// How to reach a company, without a letter about anything.
    pub(in super::super) fn company_contact(
        &self,
        site: &LanguageSite,
        company: &Company,
    ) -> Option<super::super::view::AskView> {
        let own = format!("companies/{}/", company.slug());
        self.ask_about_company(site, company, &own)
    }

    fn licence(&self, presenter: &Presenter, licence: &Licence) -> LicenceView {
        let day = self.catalogue.date;
        let (kind, key) = match licence.valid_until {
            Some(until) if until < day => (StateKind::Missing, "certificate-expired"),
            Some(until) if day.days_until(until) <= EXPIRING_DAYS => {
                (StateKind::Expiring, "certificate-expiring")
            }
            _ => (StateKind::Held, "certificate-valid"),
        };
        let LicenceKind::Operating = licence.kind;
        LicenceView {
            kind: presenter.strings.text("licence-operating").to_owned(),
            number_html: presenter.code(&licence.number),
            issued: licence.issued.map(|day| presenter.day(day)),
            valid_until: licence.valid_until.map(|day| presenter.day(day)),
            state: presenter.state(kind, key),
        }
    }

    /// Brands whose mark the company's products hold, with how many do.
    fn company_marks(&self, site: &LanguageSite, products: &[Id<Product>]) -> Vec<LinkView> {
        let presenter = &site.presenter;
        let mut held: Vec<(Id<Brand>, Id<Product>)> = Vec::new();
        for (id, product) in self.catalogue.products.of(products) {
            let grants = product.grants.iter().enumerate();
            held.extend(
                grants
                    .filter(|(position, _)| self.grant_state(id, *position) == Some(MarkState::Held))
                    .map(|(_, grant)| (grant.brand, id)),
            );
        }
        held.sort_unstable();
        held.dedup();
        let mut links: Vec<(&str, LinkView)> = Vec::new();
        for group in held.chunk_by(|a, b| a.0 == b.0) {
            let Some((brand, _)) = group.first() else { continue };
            let Some((name, mut link)) = self
                .catalogue
                .brands
                .get(*brand)
                .map(|brand| presenter.raw(&brand.entry.name))
                .zip(self.brand_link(presenter, *brand))
            else {
                continue;
            };
            let count = presenter.strings.count("on-products", group.len());
            link.text_html = format!("{} {count}", link.text_html);
            links.push((name, link));
        }
        links.sort_by(|a, b| presenter.formatters.collator.compare(a.0, b.0));
        links.into_iter().map(|(_, link)| link).collect()
    }

    /// Ties to other companies, grouped by what they are as seen from this side.
    fn network(&self, site: &LanguageSite, id: Id<Company>) -> Vec<NetworkLinkView> {
        let presenter = &site.presenter;
        let links = Relations::list(&self.catalogue.relations.links_of_company, id);
        let mut groups: Vec<(&'static str, Vec<Id<Company>>)> = Vec::new();
        let mut trade: Vec<(bool, Id<Company>)> = Vec::new();
        for (other, kind, stated) in links {
            let archived = self
                .catalogue
                .companies
                .get(*other)
                .is_none_or(|one| one.entry.archived);
            // "Buys from" here and "supplies" there are one tie, told once, as this side tells it.
            let same = sells(*kind, *stated).map(|sells| (sells, *other));
            if archived || same.is_some_and(|same| trade.contains(&same)) {
                continue;
            }
            trade.extend(same);
            let key = link_key(*kind, *stated);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, others)) if !others.contains(other) => others.push(*other),
                Some(_) => {}
                None => groups.push((key, vec![*other])),
            }
        }
        for (_, others) in &mut groups {
            others.sort_by_key(|other| site.company_ranks.get(other.row()).copied());
        }
        groups
            .into_iter()
            .map(|(key, others)| NetworkLinkView {
                kind: presenter.strings.text(key).to_owned(),
                companies: others
                    .iter()
                    .filter_map(|other| self.company_link(presenter, *other))
                    .collect(),
            })
            .collect()
    }
}

/// For ties of trade: whether goods go from this side to the other.
fn sells(kind: LinkKind, stated: Stated) -> Option<bool> {
    match (kind, stated) {
        (LinkKind::Supplies, Stated::Here) | (LinkKind::BuysFrom, Stated::ByTheOther) => Some(true),
        (LinkKind::Supplies, Stated::ByTheOther) | (LinkKind::BuysFrom, Stated::Here) => Some(false),
        _ => None,
    }
}

/// What a tie is called from this side. A firm that buys from another is, seen from there, one it sells to;
/// "supplies" and "buys from" stated on opposite sides are the same tie.
fn link_key(kind: LinkKind, stated: Stated) -> &'static str {
    match (kind, stated) {
        (LinkKind::Supplies, Stated::Here) => "link-supplies",
        (LinkKind::Supplies, Stated::ByTheOther) => "link-supplied-by",
        (LinkKind::BuysFrom, Stated::Here) => "link-buys-from",
        (LinkKind::BuysFrom, Stated::ByTheOther) => "link-sells-to",
        (LinkKind::BackedBy, Stated::Here) => "link-backed-by",
        (LinkKind::BackedBy, Stated::ByTheOther) => "link-backs",
        (LinkKind::Subsidiary, Stated::Here) => "link-subsidiary",
        (LinkKind::Subsidiary, Stated::ByTheOther) => "link-parent",
        (LinkKind::Distributes, Stated::Here) => "link-distributes",
        (LinkKind::Distributes, Stated::ByTheOther) => "link-distributed-by",
    }
}

fn staff(presenter: &Presenter, company: &Company) -> Option<String> {
    let size = company
        .size
        .map(|size| presenter.strings.text(size_key(size)).to_owned());
    match (&company.staff, size) {
        (Some((min, max)), Some(size)) => Some(presenter.strings.with(
            "staff-with-size",
            &[
                ("count", presenter.range(min, max).into()),
                ("size", size.to_lowercase().into()),
            ],
        )),
        (Some((min, max)), None) => Some(
            presenter
                .strings
                .with("staff-count", &[("count", presenter.range(min, max).into())]),
        ),
        (None, size) => size,
    }
}

fn export(presenter: &Presenter, company: &Company) -> Option<String> {
    let since = company.export.since.map(|year| {
        presenter
            .strings
            .with("exports-since", &[("year", presenter.year(year).into())])
    });
    let share = company.export.share_percent.as_ref().map(|share| {
        presenter
            .strings
            .with("exports-share", &[("percent", presenter.percent(share).into())])
    });
    match (since, share) {
        (Some(since), Some(share)) => Some(format!("{since}{} {share}", presenter.strings.text("comma"))),
        (since, share) => since.or(share),
    }
}
