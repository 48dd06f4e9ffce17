//! What ends: papers, registrations, licences, approvals, marks, prices and programmes, before and after their last
//! day; and who is on the way to being recognised as knowledge-based.

use super::{Cell, Report};
use crate::catalogue::certificate::{Certificate, CertificateStatus, EXPIRING_DAYS};
use crate::catalogue::company::{Capability, Company, KnowledgeBased, Progress, Tier};
use crate::catalogue::product::ProductKind;
use crate::catalogue::readiness::is_listed;
use crate::catalogue::{Catalogue, Id, Kind, Reference, Relations};
use crate::language::Date;

/// Days of the nearer of the two windows; the farther is [`EXPIRING_DAYS`].
const SOON_DAYS: i32 = 30;

pub(super) fn reports(catalogue: &Catalogue) -> Vec<Report> {
    let ends = Ends::of(catalogue);
    vec![
        ends.expiring(),
        ends.expired(),
        expired_prices(catalogue),
        knowledge_based(catalogue),
    ]
}

/// One thing that has a last day.
struct End {
    until: Date,
    of: Reference,
    what: &'static str,
    /// The scheme, market or brand that it is about.
    about: Option<Reference>,
    number: Option<Box<str>>,
}

struct Ends<'a> {
    catalogue: &'a Catalogue,
    list: Vec<End>,
}

impl<'a> Ends<'a> {
    fn of(catalogue: &'a Catalogue) -> Self {
        let mut ends = Ends {
            catalogue,
            list: Vec::new(),
        };
        ends.products();
        ends.companies();
        ends.others();
        ends.list
            .sort_by(|a, b| (a.until, a.of, a.what, a.about).cmp(&(b.until, b.of, b.what, b.about)));
        ends
    }

    fn add(
        &mut self,
        of: Reference,
        what: &'static str,
        until: Option<Date>,
        about: Option<Reference>,
        number: Option<&str>,
    ) {
        if let Some(until) = until {
            let number = number.map(Into::into);
            self.list.push(End {
                until,
                of,
                what,
                about,
                number,
            });
        }
    }

    fn certificates(&mut self, of: Reference, certificates: &[Certificate]) {
        for certificate in certificates {
            if certificate.status != CertificateStatus::Valid || is_renewed(certificate, certificates) {
                continue;
            }
            let scheme = Reference::to(Kind::Scheme, certificate.scheme);
            let number = certificate.number.as_deref();
            self.add(of, "certificate", certificate.valid_until, Some(scheme), number);
        }
    }

    fn products(&mut self) {
        let catalogue = self.catalogue;
        for (id, product) in catalogue.products.iter() {
            if !is_listed(catalogue, product) {
                continue;
            }
            let own = Reference::to(Kind::Product, id);
            self.certificates(own, &product.certificates);
            for presence in &product.markets {
                let market = Some(Reference::to(Kind::Market, presence.market));
                let number = presence.registration_number.as_deref();
                self.add(own, "registration", presence.valid_until, market, number);
            }
            for grant in &product.grants {
                let brand = Some(Reference::to(Kind::Brand, grant.brand));
                self.add(own, "mark", grant.valid_until, brand, grant.reference.as_deref());
            }
            // A price that has ended has a report of its own.
            let price_until = product.price.as_ref().and_then(|price| price.valid_until);
            self.add(own, "price", price_until, None, None);
        }
    }

    fn companies(&mut self) {
        for (id, company) in self.catalogue.companies.iter() {
            if company.entry.archived {
                continue;
            }
            let own = Reference::to(Kind::Company, id);
            self.certificates(own, &company.certificates);
            for licence in &company.licences {
                self.add(own, "licence", licence.valid_until, None, Some(&licence.number));
            }
            if let Some(status) = &company.knowledge_based
                && status.progress == Progress::Approved
            {
                let number = status.reference.as_deref();
                self.add(own, "approval", status.valid_until, None, number);
            }
        }
    }

    fn others(&mut self) {
        let catalogue = self.catalogue;
        for (id, broker) in catalogue.brokers.iter() {
            let licence = broker.licence.as_ref().filter(|_| !broker.entry.archived);
            if let Some(licence) = licence {
                let own = Reference::to(Kind::Broker, id);
                self.add(own, "licence", licence.valid_until, None, Some(&licence.number));
            }
        }
        for (id, brand) in catalogue.brands.iter().filter(|(_, one)| !one.entry.archived) {
            let own = Reference::to(Kind::Brand, id);
            for one in &brand.registrations {
                let market = Some(Reference::to(Kind::Market, one.market));
                self.add(
                    own,
                    "brand_registration",
                    one.valid_until,
                    market,
                    one.number.as_deref(),
                );
            }
        }
        for (id, body) in catalogue.bodies.iter().filter(|(_, one)| !one.entry.archived) {
            let own = Reference::to(Kind::Body, id);
            for support in &body.support {
                self.add(own, "support", support.until, None, None);
            }
        }
    }

    fn cells(&self, end: &End) -> [Cell; 4] {
        let about = end.about.map(|about| Cell::reference(self.catalogue, about));
        [
            Cell::reference(self.catalogue, end.of),
            Cell::Word("what", end.what),
            about.unwrap_or(Cell::Empty),
            Cell::code(end.number.as_deref()),
        ]
    }

    fn expiring(&self) -> Report {
        let day = self.catalogue.date;
        let mut rows = Vec::new();
        for end in &self.list {
            let left = day.days_until(end.until);
            if !(0..=EXPIRING_DAYS).contains(&left) {
                continue;
            }
            let window = if left <= SOON_DAYS {
                SOON_DAYS
            } else {
                EXPIRING_DAYS
            };
            let mut row = vec![Cell::Number(window.into())];
            row.extend(self.cells(end));
            row.extend([Cell::Date(end.until), Cell::Number(left.into())]);
            rows.push(row);
        }
        let columns = [
            "within_days",
            "entry",
            "what",
            "about",
            "number",
            "valid_until",
            "days_left",
        ];
        Report::new("expiring", &columns, rows)
    }

    fn expired(&self) -> Report {
        let day = self.catalogue.date;
        let mut rows = Vec::new();
        // What ended last is what somebody may still be busy with.
        for end in self.list.iter().rev().filter(|end| end.until < day) {
            let mut row = self.cells(end).to_vec();
            let ago = end.until.days_until(day);
            row.extend([Cell::Date(end.until), Cell::Number(ago.into())]);
            rows.push(row);
        }
        let columns = ["entry", "what", "about", "number", "valid_until", "days_ago"];
        Report::new("expired", &columns, rows)
    }
}

/// True when the same entry holds a later paper of the same scheme.
fn is_renewed(certificate: &Certificate, all: &[Certificate]) -> bool {
    let Some(own) = certificate.valid_until else {
        return false;
    };
    all.iter().any(|other| {
        other.scheme == certificate.scheme
            && other.status == CertificateStatus::Valid
            && other.valid_until.is_none_or(|until| until > own)
    })
}

fn expired_prices(catalogue: &Catalogue) -> Report {
    let mut rows = Vec::new();
    for (id, product) in catalogue.products.iter() {
        let Some(price) = product.ended_price.as_ref() else {
            continue;
        };
        if !is_listed(catalogue, product) {
            continue;
        }
        let ago = price.valid_until.map(|until| until.days_until(catalogue.date));
        rows.push(vec![
            Cell::entry(catalogue, Kind::Product, id),
            Cell::maybe_entry(catalogue, Kind::Company, product.makers.first().copied()),
            Cell::Code(price.min.as_str().into()),
            Cell::code(price.max.as_ref().map(crate::catalogue::Number::as_str)),
            Cell::Code(price.currency.code().into()),
            Cell::code(price.basis.map(crate::vocabulary::incoterms::Incoterm::code)),
            Cell::date(price.valid_until),
            ago.map_or(Cell::Empty, |days| Cell::Number(days.into())),
        ]);
    }
    let columns = [
        "product",
        "company",
        "min",
        "max",
        "currency",
        "basis",
        "valid_until",
        "days_ago",
    ];
    Report::new("expired-prices", &columns, rows)
}

/// Firms on the way to recognition, firms that could begin, and approvals about to end or ended.
fn knowledge_based(catalogue: &Catalogue) -> Report {
    let day = catalogue.date;
    let mut rows = Vec::new();
    for (id, company) in catalogue.companies.iter() {
        if company.entry.archived {
            continue;
        }
        let status = company.knowledge_based.as_ref();
        let until = status.and_then(|status| status.valid_until);
        let left = until.map(|until| day.days_until(until));
        let (state, reasons) = match status.map(|status| status.progress) {
            Some(Progress::Applied) => ("applied", Vec::new()),
            Some(Progress::Evaluating) => ("evaluating", Vec::new()),
            Some(Progress::Approved) => match left {
                Some(left) if left < 0 => ("ended", Vec::new()),
                Some(left) if left <= EXPIRING_DAYS => ("ending", Vec::new()),
                _ => continue,
            },
            None => match promise(catalogue, id, company) {
                reasons if reasons.is_empty() => continue,
                reasons => ("candidate", reasons),
            },
        };
        rows.push(vec![
            Cell::entry(catalogue, Kind::Company, id),
            Cell::Word("recognition", state),
            Cell::Words("promise", reasons),
            tier(status),
            Cell::code(status.and_then(|status| status.reference.as_deref())),
            Cell::date(until),
            left.map_or(Cell::Empty, |left| Cell::Number(left.into())),
            Cell::entries(catalogue, Kind::Place, company.located_in.iter().copied()),
        ]);
    }
    let columns = [
        "company",
        "state",
        "reasons",
        "tier",
        "number",
        "valid_until",
        "days_left",
        "places",
    ];
    Report::new("knowledge-based", &columns, rows)
}

fn tier(status: Option<&KnowledgeBased>) -> Cell {
    let Some(tier) = status.and_then(|status| status.tier) else {
        return Cell::Empty;
    };
    let word = match tier {
        Tier::Nopa => "nopa",
        Tier::Noavar => "noavar",
        Tier::Fanavar => "fanavar",
    };
    Cell::Word("tier", word)
}

/// What speaks for a firm that has not applied: an evaluation decides, this only says whom to ask.
fn promise(catalogue: &Catalogue, id: Id<Company>, company: &Company) -> Vec<&'static str> {
    let products = Relations::list(&catalogue.relations.products_of_company, id);
    let mut products = catalogue.products.of(products);
    let mut reasons = Vec::new();
    if company.capabilities.contains(&Capability::RAndD) {
        reasons.push("research");
    }
    if products
        .any(|(_, product)| product.kind == ProductKind::Technology || !product.technology_offer.is_empty())
    {
        reasons.push("technology");
    }
    if !company.located_in.is_empty() {
        reasons.push("place");
    }
    reasons
}
