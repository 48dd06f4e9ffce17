//! What pages of several kinds of actor fill alike: facts, seats, offices, rows of whoever is tied to an entry.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;
use super::super::super::view::{
    ActorView, AskView, DateView, FactView, LinkView, PartView, RowView, StateKind, StateView,
};
use super::super::parts::{Letter, contact};
use crate::catalogue::certificate::EXPIRING_DAYS;
use crate::catalogue::company::Licence;
use crate::catalogue::contact::{Contact, Person};
use crate::catalogue::office::{Founded, Offer, Office, Seat};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Id, Kind, Reference, Text};
use crate::language::bidi::escape_html;
use crate::language::phone::mailto;
use crate::vocabulary::languages::Language;

/// Which end of a tie an entry stands at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It names the other.
    Naming,
    /// The other names it.
    Named,
}

/// Needs shown beside what could answer them.
const NEEDS: usize = 12;

/// Products and companies shown as cards on one page.
pub const CARDS: usize = 24;

/// `<time>` with the other calendar beside it where the view has one.
pub fn time_html(day: &DateView) -> String {
    let own = format!("<time datetime=\"{}\">{}</time>", day.iso, escape_html(&day.text));
    match &day.gregorian {
        Some(other) => format!("{own} <bdi class=\"greg\" lang=\"en\" dir=\"ltr\">({other})</bdi>"),
        None => own,
    }
}

impl Presenter {
    /// The name of a word of a closed list: `place-kind` and `science_park` make `place-kind-science-park`.
    #[must_use]
    pub fn word(&self, list: &str, word: &str) -> &str {
        self.strings.text(&format!("{list}-{}", word.replace('_', "-")))
    }

    /// A fact of lines; none where there are none.
    #[must_use]
    pub fn fact(&self, key: &str, lines_html: Vec<String>) -> Option<FactView> {
        (!lines_html.is_empty()).then(|| FactView {
            label: self.strings.text(key).to_owned(),
            lines_html,
            ..FactView::default()
        })
    }

    /// A fact of links; none where there are none.
    #[must_use]
    pub fn fact_links(&self, key: &str, links: Vec<LinkView>) -> Option<FactView> {
        (!links.is_empty()).then(|| FactView {
            label: self.strings.text(key).to_owned(),
            links,
            ..FactView::default()
        })
    }

    /// A fact in one line; none where there is nothing.
    #[must_use]
    pub fn fact_line(&self, key: &str, line_html: Option<String>) -> Option<FactView> {
        self.fact(key, line_html.into_iter().collect())
    }

    /// Names of languages, joined.
    #[must_use]
    pub fn language_names(&self, languages: &[&'static Language]) -> Option<String> {
        let names: Vec<String> = languages
            .iter()
            .map(|language| language.name(self.words()).to_owned())
            .collect();
        (!names.is_empty()).then(|| self.join(&names))
    }

    /// Town, province, and the country where it is not the catalogue's own.
    #[must_use]
    pub fn seat(&self, seat: &Seat) -> Option<String> {
        let mut names = Vec::new();
        names.extend(seat.city.as_ref().map(|city| self.html(city)));
        if let Some(province) = seat.province {
            let name = self.isolate(province.names().get(self.words()));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if let Some(country) = seat.country.filter(|country| country.alpha2() != "IR") {
            names.push(self.isolate(country.name(self.words())));
        }
        let comma = self.strings.text("comma");
        (!names.is_empty()).then(|| names.join(&format!("{comma} ")))
    }

    /// When something was founded, as exactly as is known.
    #[must_use]
    pub fn founded(&self, founded: Founded) -> String {
        match founded {
            Founded::Year(year) => self.year(year),
            // A Persian month ends in the later of two others, in which most of it lies.
            Founded::Month(first) => self.formatters.dates.month_and_year(first.add_days(15)),
            Founded::Day(day) => time_html(&self.day(day)),
        }
    }

    /// Texts that each begin like a sentence, in one line.
    #[must_use]
    pub fn joined_texts(&self, texts: &[Text]) -> Option<String> {
        let names: Vec<String> = texts.iter().map(|text| self.html(text)).collect();
        (!names.is_empty()).then(|| names.join(self.strings.text("between")))
    }
}

impl Site {
    /// Links to several entries, in the order of the language.
    #[must_use]
    pub fn links_to(
        &self,
        site: &LanguageSite,
        references: impl Iterator<Item = Reference>,
    ) -> Vec<LinkView> {
        let mut named: Vec<(String, LinkView)> = references
            .filter_map(|reference| {
                let link = self.entry_link(&site.presenter, reference)?;
                let entry = self.catalogue.entry(reference)?;
                Some((site.presenter.raw(&entry.name).to_owned(), link))
            })
            .collect();
        let collator = &site.presenter.formatters.collator;
        named.sort_by_cached_key(|(name, _)| collator.sort_key(name));
        named.into_iter().map(|(_, link)| link).collect()
    }

    /// A fact of everyone tied to an entry in one way.
    #[must_use]
    pub fn tied(
        &self,
        site: &LanguageSite,
        own: Reference,
        tie: Tie,
        end: End,
        key: &str,
    ) -> Option<FactView> {
        let ties = &self.catalogue.ties;
        let links = match end {
            End::Naming => self.links_to(site, ties.named_by(own, tie)),
            End::Named => self.links_to(site, ties.naming(own, tie)),
        };
        site.presenter.fact_links(key, links)
    }

    /// A part that lists everyone of one kind tied to an entry in one way.
    #[must_use]
    pub fn tied_part(
        &self,
        site: &LanguageSite,
        own: Reference,
        (tie, end): (Tie, End),
        kind: Kind,
        key: &str,
    ) -> Option<PartView> {
        let ties = &self.catalogue.ties;
        let references: Vec<Reference> = match end {
            End::Naming => ties.named_by(own, tie).collect(),
            End::Named => ties.naming(own, tie).collect(),
        };
        let references = references.into_iter().filter(|other| other.kind == kind);
        self.part_of(site, references.collect(), key)
    }

    /// A part that lists entries with what each says of itself; none for none.
    #[must_use]
    pub fn part_of(&self, site: &LanguageSite, references: Vec<Reference>, key: &str) -> Option<PartView> {
        if references.is_empty() {
            return None;
        }
        let mut sorted = references;
        sorted.sort_by_key(|reference| (reference.kind, site.actor_rank(*reference)));
        Some(PartView {
            id: key.to_owned(),
            title: site.presenter.strings.text(key).to_owned(),
            rows: sorted.iter().filter_map(|one| self.row(site, *one)).collect(),
            ..PartView::default()
        })
    }

    /// A row for any entry: what it is, where, how it stands.
    #[must_use]
    pub fn row(&self, site: &LanguageSite, reference: Reference) -> Option<RowView> {
        let presenter = &site.presenter;
        let link = self.entry_link(presenter, reference)?;
        let Some(said) = self.said(presenter, reference) else {
            let kind = presenter.strings.text(reference.kind.word()).to_owned();
            return Some(RowView {
                link,
                kind: Some(kind),
                notes_html: self.maker_of(presenter, reference).into_iter().collect(),
                ..RowView::default()
            });
        };
        Some(RowView {
            link,
            kind: Some(said.kind),
            states: said.states,
            notes_html: said.place_html.into_iter().collect(),
            ..RowView::default()
        })
    }

    /// Who makes a product; where a company is.
    fn maker_of(&self, presenter: &Presenter, reference: Reference) -> Option<String> {
        if let Some(product) = reference.id(Kind::Product) {
            let maker = self.catalogue.products.get(product)?.makers.first()?;
            let maker = self.catalogue.companies.get(*maker)?;
            return Some(presenter.html(&maker.entry.name));
        }
        let company = self.catalogue.companies.get(reference.id(Kind::Company)?)?;
        company.city.as_ref().map(|city| presenter.html(city))
    }

    /// Cards of companies in the order of the language.
    pub fn fill_companies(
        &self,
        site: &LanguageSite,
        companies: impl Iterator<Item = Reference>,
        key: &str,
        view: &mut ActorView,
    ) {
        let mut rows: Vec<usize> = companies
            .filter(|reference| reference.kind == Kind::Company)
            .map(|reference| reference.row)
            .collect();
        rows.sort_by_key(|row| site.company_ranks.get(*row).copied());
        rows.dedup();
        if rows.is_empty() {
            return;
        }
        view.companies_title = Some(site.presenter.strings.text(key).to_owned());
        view.companies_html = self.company_cards(site, rows.into_iter().map(Id::new));
    }

    /// Cards of products in the order of the language.
    pub fn fill_products(
        &self,
        site: &LanguageSite,
        products: impl Iterator<Item = Reference>,
        key: &str,
        view: &mut ActorView,
    ) {
        let mut rows: Vec<usize> = products
            .filter(|reference| reference.kind == Kind::Product)
            .map(|reference| reference.row)
            .collect();
        rows.sort_by_key(|row| site.product_ranks.get(*row).copied());
        rows.dedup();
        if rows.is_empty() {
            return;
        }
        view.products_title = Some(site.presenter.strings.text(key).to_owned());
        view.products_html = self.product_cards(site, rows.into_iter().take(CARDS).map(Id::new));
    }

    /// Ways to reach an actor, with a letter that names it.
    #[must_use]
    pub fn ask_actor(
        &self,
        presenter: &Presenter,
        own: Reference,
        (ways, website): (&Contact, Option<&str>),
        languages: &[&'static Language],
    ) -> Option<AskView> {
        let entry = self.catalogue.entry(own)?;
        let name = presenter.raw(&entry.name).to_owned();
        let letter = Letter {
            lines: vec![
                presenter
                    .strings
                    .with("letter-about", &[("name", name.clone().into())]),
            ],
            subject: name,
        };
        let mut ask = contact(presenter, ways, &letter);
        ask.name_html = presenter.html(&entry.name);
        if let Some(website) = website {
            let host = website.split_once("://").map_or(website, |(_, rest)| rest);
            ask.website_url = Some(website.to_owned());
            ask.website_html = Some(presenter.latin(host.trim_end_matches('/')));
        }
        ask.languages = presenter.language_names(languages);
        ask.card_path = self.card_path(presenter, own.kind, entry);
        let reachable = [&ask.mail_url, &ask.whatsapp_url, &ask.phone_url, &ask.website_url];
        reachable.iter().any(|way| way.is_some()).then_some(ask)
    }

    /// How a licence stands on the day.
    #[must_use]
    pub fn licence_fact(&self, presenter: &Presenter, licence: &Licence, key: &str) -> FactView {
        let mut lines = vec![presenter.code(&licence.number)];
        if let Some(until) = licence.valid_until {
            lines.push(format!(
                "{} {}",
                presenter.strings.text("until"),
                time_html(&presenter.paper_day(until))
            ));
        }
        FactView {
            label: presenter.strings.text(key).to_owned(),
            lines_html: lines,
            state: Some(self.term_state(presenter, licence.valid_until)),
            ..FactView::default()
        }
    }

    /// Valid, expiring or expired.
    #[must_use]
    pub fn term_state(&self, presenter: &Presenter, until: Option<crate::language::Date>) -> StateView {
        let day = self.catalogue.date;
        match until {
            Some(until) if until < day => presenter.state(StateKind::Missing, "certificate-expired"),
            Some(until) if day.days_until(until) <= EXPIRING_DAYS => {
                presenter.state(StateKind::Expiring, "certificate-expiring")
            }
            _ => presenter.state(StateKind::Held, "certificate-valid"),
        }
    }

    /// Offices, each with who holds it and since when.
    #[must_use]
    pub fn offices(&self, presenter: &Presenter, offices: &[Office], key: &str) -> Option<PartView> {
        let day = self.catalogue.date;
        let current = offices
            .iter()
            .filter(|office| office.until.is_none_or(|until| until >= day));
        let rows: Vec<RowView> = current
            .map(|office| {
                let mut notes: Vec<String> = Vec::new();
                notes.extend(office.name.as_ref().map(|name| presenter.html(name)));
                notes.extend(office.since.map(|since| {
                    let since = time_html(&presenter.day(since));
                    format!("{} {since}", presenter.strings.text("since"))
                }));
                RowView {
                    link: Presenter::link(None, presenter.html(&office.role)),
                    notes_html: notes,
                    ..RowView::default()
                }
            })
            .collect();
        (!rows.is_empty()).then(|| PartView {
            id: key.to_owned(),
            title: presenter.strings.text(key).to_owned(),
            rows,
            ..PartView::default()
        })
    }

    /// People who answer; they agreed to be named.
    #[must_use]
    pub fn people_part(&self, presenter: &Presenter, people: &[Person]) -> Option<PartView> {
        let rows: Vec<RowView> = people
            .iter()
            .map(|person| {
                let mut notes: Vec<String> = Vec::new();
                notes.extend(person.role.as_ref().map(|role| presenter.html(role)));
                notes.extend(person.email.as_ref().map(|email| {
                    let url = mailto(email, None, None);
                    format!("<a href=\"{}\">{}</a>", escape_html(&url), presenter.latin(email))
                }));
                RowView {
                    link: Presenter::link(None, presenter.html(&person.name)),
                    notes_html: notes,
                    ..RowView::default()
                }
            })
            .collect();
        (!rows.is_empty()).then(|| PartView {
            id: "people".to_owned(),
            title: presenter.strings.text("people-who-answer").to_owned(),
            rows,
            ..PartView::default()
        })
    }

    /// What is offered or looked for, each with the needs or offers that its tags find.
    #[must_use]
    pub fn offers(&self, presenter: &Presenter, offers: &[Offer], key: &str) -> Option<PartView> {
        let rows: Vec<RowView> = offers
            .iter()
            .map(|offer| RowView {
                link: Presenter::link(None, presenter.html(&offer.text)),
                notes_html: self.tag_names(presenter, &offer.tags).into_iter().collect(),
                ..RowView::default()
            })
            .collect();
        (!rows.is_empty()).then(|| PartView {
            id: key.to_owned(),
            title: presenter.strings.text(key).to_owned(),
            rows,
            ..PartView::default()
        })
    }

    /// What tags are called, joined.
    #[must_use]
    pub fn tag_names(&self, presenter: &Presenter, tags: &[Box<str>]) -> Option<String> {
        let names: Vec<String> = tags.iter().map(|tag| self.tag_name(presenter, tag)).collect();
        (!names.is_empty()).then(|| names.join(presenter.strings.text("between")))
    }

    /// What a tag is called: by the shared list, as a service, or as it is written.
    #[must_use]
    pub fn tag_name(&self, presenter: &Presenter, tag: &str) -> String {
        if let Some(name) = self.catalogue.tags.name(tag) {
            return presenter.html(name);
        }
        match crate::catalogue::tags::service_of(tag) {
            Some(service) => presenter.isolate(presenter.word("service", service.word())),
            None => presenter.isolate(&tag.replace('-', " ")),
        }
    }

    /// The needs that an entry could answer, by its tags and by hand.
    #[must_use]
    pub fn needs_for(&self, site: &LanguageSite, own: Reference, key: &str) -> Option<PartView> {
        let catalogue = &self.catalogue;
        let by_tag = catalogue.matches.needs_for(catalogue, own);
        let mut needs: Vec<Reference> = catalogue.ties.naming(own, Tie::AnsweredBy).collect();
        needs.extend(by_tag.into_iter().map(|need| Reference::to(Kind::Need, need)));
        needs.sort_unstable();
        needs.dedup();
        needs.sort_by_key(|need| site.actor_rank(*need));
        needs.truncate(NEEDS);
        let rows_html = self.need_rows(site, needs.iter().filter_map(|need| need.id(Kind::Need)));
        (!rows_html.is_empty()).then(|| PartView {
            id: key.to_owned(),
            title: site.presenter.strings.text(key).to_owned(),
            rows_html,
            ..PartView::default()
        })
    }
}
