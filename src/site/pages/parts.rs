//! Parts that several pages fill alike: bodies, notices, trust, certificates, contacts, payments, facets.

use super::super::Site;
use super::super::address;
use super::super::bodies::Targets;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::states::certificate_state;
use super::super::view::{
    AskView, CertificateView, CertificatesView, FileView, NoticesView, PaymentView, SourceView, TextView,
    TrustLevel, TrustView,
};
use crate::catalogue::certificate::{Certificate, CertificateState};
use crate::catalogue::contact::Contact;
use crate::catalogue::entry::{TranslationMethod, Trust};
use crate::catalogue::page::Page;
use crate::catalogue::product::{Document, DocumentKind};
use crate::catalogue::trade::Payment;
use crate::catalogue::{Company, Entry, Kind, Text};
use crate::language::phone::{Phone, mailto};
use crate::language::{LanguageTag, bidi};
use crate::markup::{RenderContext, render};

/// The slug of the free page that says what the words of trust mean, when the catalogue has one.
const MEANING_PAGE: &str = "our-words";

impl Site {
    /// The body of an entry in the page's language, or in the default one, marked as such.
    #[must_use]
    pub fn body(
        &self,
        site: &LanguageSite,
        entry: &Entry,
        root: &str,
        heading_offset: u8,
    ) -> Option<TextView> {
        let presenter = &site.presenter;
        let body = entry.body_shown(presenter.tag, &self.catalogue.settings.fallbacks)?;
        // An edition may show a language that it has no pages of.
        let other = (body.language != presenter.tag)
            .then(|| self.locale_of(body.language))
            .flatten();
        let locale = other.as_ref().unwrap_or(&presenter.locale);
        let targets = Targets {
            site: self,
            entry,
            language: presenter.tag,
            root,
        };
        // The view carries language and direction, so the body is rendered as a page of its own language.
        let context = RenderContext {
            locale,
            page_locale: locale,
            targets: &targets,
            allow_raw_html: self.catalogue.settings.raw_html,
            heading_offset,
            minify: true,
        };
        let rendered = render(&body.text, &context);
        let foreign = body.language != presenter.tag;
        Some(TextView {
            text_html: rendered.html,
            lang: foreign.then(|| body.language.as_str().to_owned()),
            dir: foreign.then(|| locale.direction().as_str().to_owned()),
        })
    }

    fn locale_of(&self, tag: LanguageTag) -> Option<crate::language::Locale> {
        let mut languages = self.catalogue.settings.written_languages();
        let known = languages.find(|language| language.tag == tag);
        known.map(|language| language.locale.clone())
    }

    /// What a reader must know before the facts.
    #[must_use]
    pub fn notices(&self, site: &LanguageSite, entry: &Entry) -> NoticesView {
        let presenter = &site.presenter;
        let writing = entry.writing(presenter.tag, &self.catalogue.settings.fallbacks);
        NoticesView {
            fictional: entry.fictional,
            archived: entry.archived,
            untranslated: writing.instead.map(|language| {
                crate::vocabulary::languages::Language::by_tag(language.as_str()).map_or_else(
                    || language.as_str().to_owned(),
                    |language| language.name(presenter.words()).to_owned(),
                )
            }),
            machine_translated: writing.instead.is_none() && writing.method == TranslationMethod::Machine,
            stale: entry.body(presenter.tag).is_some_and(|body| body.stale),
            ..NoticesView::default()
        }
    }

    /// The foot of an entry.
    #[must_use]
    pub fn trust(&self, presenter: &Presenter, entry: &Entry) -> TrustView {
        let meaning = self.living_page(MEANING_PAGE);
        let checker = entry
            .checked_by_body
            .and_then(|body| self.entry_link(presenter, body));
        let by_text = entry.checked_by.as_ref().map(|text| presenter.html(text));
        TrustView {
            level: match entry.trust {
                Trust::Listed => TrustLevel::Listed,
                Trust::Checked => TrustLevel::Checked,
                Trust::Verified => TrustLevel::Verified,
            },
            checked_on: entry.checked_on.map(|day| presenter.day(day)),
            checked_by_html: by_text.or(checker.as_ref().map(|link| link.text_html.clone())),
            checked_by_path: checker.and_then(|link| link.path),
            updated_on: entry.updated_on.map(|day| presenter.day(day)),
            sources: sources(presenter, entry),
            meaning_path: meaning.map(|_| address::entry(presenter.tag.as_str(), Kind::Page, MEANING_PAGE)),
        }
    }

    /// A free page that is not archived.
    pub(super) fn living_page(&self, slug: &str) -> Option<&Page> {
        let page = self.catalogue.pages.get(self.catalogue.pages.find(slug)?)?;
        (!page.entry.archived).then_some(page)
    }

    /// Certificates by what they are worth today.
    #[must_use]
    pub fn certificates(
        &self,
        presenter: &Presenter,
        entry: &Entry,
        list: &[Certificate],
    ) -> CertificatesView {
        let mut view = CertificatesView::default();
        for certificate in list {
            let state = certificate.state(self.catalogue.date);
            let one = self.certificate(presenter, entry, certificate, state);
            match state {
                CertificateState::Valid | CertificateState::Expiring | CertificateState::NotYet => {
                    view.current.push(one);
                }
                CertificateState::Expired => view.expired.push(one),
                CertificateState::Suspended | CertificateState::Annulled | CertificateState::Withdrawn => {
                    view.stopped.push(one);
                }
            }
        }
        view
    }

    fn certificate(
        &self,
        presenter: &Presenter,
        entry: &Entry,
        certificate: &Certificate,
        state: CertificateState,
    ) -> CertificateView {
        let models: Vec<String> = certificate
            .models
            .iter()
            .map(|model| presenter.code(model))
            .collect();
        CertificateView {
            scheme: self
                .scheme_link(presenter, certificate.scheme)
                .unwrap_or_default(),
            number_html: certificate
                .number
                .as_ref()
                .map(|number| presenter.code(number))
                .unwrap_or_default(),
            issuer_html: certificate
                .issuer
                .as_ref()
                .map(|text| presenter.html(text))
                .unwrap_or_default(),
            scope_html: certificate.scope.as_ref().map(|text| presenter.html(text)),
            models_html: (!models.is_empty()).then(|| presenter.join(&models)),
            issued: certificate.issued.map(|day| presenter.paper_day(day)),
            valid_until: certificate.valid_until.map(|day| presenter.paper_day(day)),
            state: certificate_state(presenter, state),
            lookup_url: certificate.lookup_url.as_ref().map(ToString::to_string),
            file: certificate
                .file
                .as_ref()
                .and_then(|file| self.file(presenter, entry, file)),
            checked_on: certificate.checked_on.map(|day| presenter.day(day)),
            checked_by_html: certificate.checked_by.as_ref().map(|text| presenter.html(text)),
        }
    }

    fn file(&self, presenter: &Presenter, entry: &Entry, name: &str) -> Option<FileView> {
        let copy = self.assets.copy(entry, name)?;
        let about = presenter.strings.with(
            "format-and-size",
            &[
                ("format", presenter.latin("PDF").into()),
                ("size", self.size(presenter, copy.size).into()),
            ],
        );
        Some(FileView {
            path: copy.path.clone(),
            title_html: presenter.isolate(name),
            kind: None,
            about_html: about,
            date: None,
        })
    }

    fn size(&self, presenter: &Presenter, bytes: u64) -> String {
        let kilobytes = usize::try_from(bytes.div_ceil(1024)).unwrap_or(usize::MAX);
        presenter.strings.count("kilobytes", kilobytes)
    }

    /// A document to download.
    #[must_use]
    pub fn document(&self, presenter: &Presenter, entry: &Entry, document: &Document) -> Option<FileView> {
        let copy = self.assets.copy(entry, &document.file)?;
        let language = document
            .language
            .as_deref()
            .and_then(crate::vocabulary::languages::Language::by_tag);
        let format = presenter.latin("PDF");
        let size = self.size(presenter, copy.size);
        let about_html = match language {
            Some(language) => presenter.strings.with(
                "language-and-size",
                &[
                    ("format", format.into()),
                    ("language", language.name(presenter.words()).into()),
                    ("size", size.into()),
                ],
            ),
            None => presenter.strings.with(
                "format-and-size",
                &[("format", format.into()), ("size", size.into())],
            ),
        };
        let key = match document.kind {
            DocumentKind::Datasheet => "document-datasheet",
            DocumentKind::Manual => "document-manual",
            DocumentKind::Msds => "document-msds",
            DocumentKind::Brochure => "document-brochure",
        };
        Some(FileView {
            path: copy.path.clone(),
            title_html: presenter.html(&document.title),
            kind: Some(presenter.strings.text(key).to_owned()),
            about_html,
            date: document.date.map(|day| presenter.day(day)),
        })
    }

    /// Ways to reach a company, with letters that say what they are about.
    #[must_use]
    pub fn ask_company(&self, presenter: &Presenter, company: &Company, letter: &Letter) -> Option<AskView> {
        let mut ask = contact(presenter, &company.contact, letter);
        ask.name_html = presenter.html(&company.entry.name);
        if let Some(website) = &company.website {
            let host = website
                .split_once("://")
                .map_or(website.as_ref(), |(_, rest)| rest)
                .trim_end_matches('/');
            ask.website_url = Some(website.to_string());
            ask.website_html = Some(presenter.latin(host));
        }
        let languages: Vec<String> = company
            .languages
            .iter()
            .map(|language| language.name(presenter.words()).to_owned())
            .collect();
        ask.languages = (!languages.is_empty()).then(|| presenter.join(&languages));
        ask.card_path = self.card_path(presenter, Kind::Company, &company.entry);
        let reachable = [
            &ask.mail_url,
            &ask.whatsapp_url,
            &ask.phone_url,
            &ask.telegram_url,
            &ask.website_url,
        ];
        reachable.iter().any(|way| way.is_some()).then_some(ask)
    }

    /// Short names of the certificates that hold today, each with its scheme's page, each scheme once.
    #[must_use]
    pub fn held_schemes(
        &self,
        presenter: &Presenter,
        list: &[Certificate],
    ) -> Vec<super::super::view::LinkView> {
        let mut seen = Vec::new();
        let mut links = Vec::new();
        for certificate in list.iter().filter(|one| one.state(self.catalogue.date).holds()) {
            if seen.contains(&certificate.scheme) {
                continue;
            }
            seen.push(certificate.scheme);
            links.extend(self.scheme_link(presenter, certificate.scheme));
        }
        links
    }
}

/// The text of an inquiry: subject, and lines each on its own, so that codes stay whole in any mail program.
#[derive(Debug, Default)]
pub struct Letter {
    pub subject: String,
    pub lines: Vec<String>,
}

impl Letter {
    fn body(&self) -> String {
        self.lines.join("\n")
    }
}

/// Mail, phone and messengers of a contact.
#[must_use]
pub fn contact(presenter: &Presenter, contact: &Contact, letter: &Letter) -> AskView {
    let body = letter.body();
    AskView {
        mail_url: contact
            .email
            .as_ref()
            .map(|email| mailto(email, Some(&letter.subject), Some(&body))),
        email_html: contact.email.as_ref().map(|email| presenter.latin(email)),
        whatsapp_url: contact
            .whatsapp
            .as_ref()
            .map(|phone| phone.whatsapp_link(Some(&body))),
        phone_url: contact.phone.as_ref().map(Phone::tel_link),
        phone_html: contact.phone.as_ref().map(|phone| presenter.phone(phone)),
        telegram_url: contact
            .telegram
            .as_ref()
            .map(|handle| format!("https://t.me/{handle}")),
        ..AskView::default()
    }
}

/// Ways to pay.
#[must_use]
pub fn payments(presenter: &Presenter, list: &[Payment]) -> Vec<PaymentView> {
    list.iter()
        .map(|payment| PaymentView {
            method: payment.method.names().get(presenter.words()).to_owned(),
            currency_html: payment.currency.map(|currency| {
                let name = presenter.isolate(currency.name(presenter.words()));
                format!("{name} ({})", presenter.code(currency.code()))
            }),
            days: payment.days.as_ref().map(|days| {
                let number = days.as_str().parse::<i64>();
                match number {
                    Ok(number) => presenter.strings.with(
                        "payment-days",
                        &[("n", crate::language::Argument::Integer(number))],
                    ),
                    Err(_) => presenter.number(days),
                }
            }),
            note_html: payment.note.as_ref().map(|text| presenter.html(text)),
            checked_on: payment.checked_on.map(|day| presenter.day(day)),
        })
        .collect()
}

/// Where an entry's facts come from.
#[must_use]
pub fn sources(presenter: &Presenter, entry: &Entry) -> Vec<SourceView> {
    entry
        .sources
        .iter()
        .map(|source| SourceView {
            name_html: presenter.html(&source.name),
            url: source.url.as_ref().map(ToString::to_string),
            date: source.date.map(|day| presenter.day(day)),
        })
        .collect()
}

/// The description for search engines: the editor's, else the summary.
#[must_use]
pub fn meta_description(presenter: &Presenter, entry: &Entry) -> Option<String> {
    let own = own_words(presenter, entry.seo_description.as_ref());
    let text = own.or(entry.summary.as_ref())?;
    let shown = super::super::shell::description(presenter.raw(text));
    Some(bidi::isolate_plain(&shown, &presenter.locale).into_owned())
}

/// The title for search engines: the editor's, else the name.
#[must_use]
pub fn meta_title(presenter: &Presenter, entry: &Entry) -> String {
    let own = own_words(presenter, entry.seo_title.as_ref());
    presenter.raw(own.unwrap_or(&entry.name)).to_owned()
}

/// What an editor wrote for search engines in the page's own language: another one's says less than the entry's name.
#[must_use]
pub fn own_words<'a>(presenter: &Presenter, text: Option<&'a Text>) -> Option<&'a Text> {
    text.filter(|text| text.get(presenter.tag).is_some())
}
