//! The frame of pages: what `site` holds in each language, and head, crumbs and twins of one page.

use std::collections::BTreeMap;

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::machine;
use super::overviews::Overview;
use super::presenter::Presenter;
use super::view::{
    AlternateView, AskView, AssetsView, BrandMarkView, HeadView, LanguageLinkView, LinkView, NavItemView,
    OpenGraphView, PictureView, Section, ShellView, SiteView,
};
use crate::catalogue::entry::TranslationMethod;
use crate::catalogue::page::Navigation;
use crate::catalogue::{Entry, Id, Kind, Product};
use crate::language::phone::{Phone, mailto};
use crate::language::{LanguageTag, bidi};
use crate::media::card;
use crate::theme::Value;

/// What a page says of itself, from which its head is made.
pub struct PageFacts<'a> {
    /// Address without the language: `products/x/`, empty for home.
    pub own: &'a str,
    /// Plain title of the page; the site's is added.
    pub title: String,
    pub description: Option<String>,
    pub section: Section,
    /// Home left out; the last has no path.
    pub crumbs: Vec<LinkView>,
    /// Languages in which the page is really written; all when `None`.
    pub written_in: Option<Vec<LanguageTag>>,
    pub noindex: bool,
    /// `OpenGraph` type.
    pub kind: &'static str,
    /// What it shows first; the site's own picture stands in for a missing one where pages are shared.
    pub picture: Option<&'a PictureView>,
    pub json_ld: Option<String>,
    /// It offers ways to pass it on.
    pub shared: bool,
}

impl Default for PageFacts<'_> {
    fn default() -> Self {
        Self {
            own: "",
            title: String::new(),
            description: None,
            section: Section::None,
            crumbs: Vec::new(),
            written_in: None,
            noindex: false,
            kind: "website",
            picture: None,
            json_ld: None,
            shared: false,
        }
    }
}

impl Site {
    /// Makes `site` for every language.
    pub(super) fn make_frames(&mut self) {
        let values: Vec<(Value, Option<PictureView>)> = self
            .languages
            .iter()
            .map(|site| {
                let frame = Value::from_serializable(&self.frame(site));
                let chosen = self.chosen_by_editors();
                let listed = self.lists.products.all.iter().map(|row| Id::new(*row as usize));
                let picture = self.first_picture(&site.presenter, chosen.into_iter().chain(listed));
                (frame, picture)
            })
            .collect();
        for (site, (value, picture)) in self.languages.iter_mut().zip(values) {
            site.site_value = value;
            site.picture = picture;
        }
    }

    fn frame(&self, site: &LanguageSite) -> SiteView {
        let presenter = &site.presenter;
        let tag = presenter.tag.as_str();
        let settings = &self.catalogue.settings;
        let title = self.title();
        let kinds = [
            (Kind::Product, Section::Products, "products"),
            (Kind::Company, Section::Companies, "companies"),
            (Kind::Sector, Section::Sectors, "sectors"),
            (Kind::Market, Section::Markets, "markets"),
        ];
        let mut nav: Vec<NavItemView> = kinds
            .iter()
            .map(|(kind, section, key)| {
                let link = self.list_link(presenter, *kind, key);
                NavItemView {
                    path: link.path.unwrap_or_default(),
                    text_html: link.text_html,
                    section: *section,
                }
            })
            .collect();
        if Overview::Ecosystem.exists(&self.catalogue) {
            nav.push(NavItemView {
                path: Overview::Ecosystem.address(tag),
                text_html: presenter.isolate(presenter.strings.text("overview-ecosystem")),
                section: Section::Ecosystem,
            });
        }
        for (path, text) in self.free_pages(presenter, Navigation::Header) {
            nav.push(NavItemView {
                path,
                text_html: presenter.html(&text),
                section: Section::Pages,
            });
        }
        let mut footer_lists: Vec<LinkView> = kinds
            .iter()
            .chain([&(Kind::Scheme, Section::Schemes, "schemes")])
            .map(|(kind, _, key)| self.list_link(presenter, *kind, key))
            .collect();
        let letters = presenter.isolate(presenter.strings.text("companies-by-letter"));
        footer_lists.push(Presenter::link(
            Some(format!("{tag}/companies/by/letter/")),
            letters,
        ));
        footer_lists.extend(self.overview_link(presenter, Overview::Ecosystem));
        for (path, key) in [
            (address::compare(tag), "compare-title"),
            (address::basket(tag), "basket-title"),
        ] {
            footer_lists.push(Presenter::link(
                Some(path),
                presenter.isolate(presenter.strings.text(key)),
            ));
        }
        let footer_pages = [Navigation::Header, Navigation::Footer]
            .into_iter()
            .flat_map(|place| self.free_pages(presenter, place))
            .map(|(path, title)| Presenter::link(Some(path), presenter.html(&title)))
            .collect();
        SiteView {
            lang: tag.to_owned(),
            dir: presenter.locale.direction().as_str().to_owned(),
            title_html: presenter.html(&title),
            title: presenter.raw(&title).to_owned(),
            description_html: self.tagline().map(|text| presenter.html(&text)),
            home_path: address::home(tag),
            search_path: self.search_path(tag),
            nav,
            footer_pages,
            footer_lists,
            contact: self.hub_contact(presenter, None),
            feed_path: settings.base_url.as_ref().map(|_| format!("{tag}/feed.xml")),
            json_feed_path: settings.base_url.as_ref().map(|_| format!("{tag}/feed.json")),
            footer_data: machine::footer_links(presenter),
            brand: self.brand_mark(presenter),
            assets: AssetsView {
                styles_path: self.assets.styles_path.clone(),
                scripts: self.scripts(tag),
                // From a disk nothing is loaded ahead.
                font_path: self
                    .assets
                    .preload
                    .get(tag)
                    .filter(|_| !settings.portable)
                    .cloned(),
                icon_path: self.assets.icon_path.clone(),
            },
            compare_path: address::compare(tag),
            basket_path: address::basket(tag),
            sample: settings.demonstration,
            portable: settings.portable,
        }
    }

    /// A link to the list of a kind; in an edition, to its one market.
    fn list_link(&self, presenter: &Presenter, kind: Kind, key: &str) -> LinkView {
        let own = self.own_market().filter(|_| kind == Kind::Market);
        own.and_then(|(id, _)| self.market_link(presenter, id))
            .unwrap_or_else(|| {
                Presenter::link(
                    Some(address::list(presenter.tag.as_str(), kind)),
                    presenter.isolate(presenter.strings.text(key)),
                )
            })
    }

    /// The scripts of pages in a language.
    fn scripts(&self, tag: &str) -> BTreeMap<String, String> {
        let mut scripts = self.assets.scripts.clone();
        let words = self.assets.words.get(tag).cloned().unwrap_or_default();
        scripts.insert("words".to_owned(), words);
        scripts
    }

    fn free_pages(&self, presenter: &Presenter, place: Navigation) -> Vec<(String, crate::catalogue::Text)> {
        let mut pages: Vec<_> = self
            .catalogue
            .pages
            .iter()
            .filter(|(_, page)| page.navigation == place && !page.entry.archived)
            .map(|(_, page)| page)
            .collect();
        pages.sort_by(|a, b| {
            a.order
                .cmp(&b.order)
                .then_with(|| a.entry.slug.cmp(&b.entry.slug))
        });
        pages
            .into_iter()
            .map(|page| {
                let path = address::entry(presenter.tag.as_str(), Kind::Page, &page.entry.slug);
                (path, page.entry.name.clone())
            })
            .collect()
    }

    fn brand_mark(&self, presenter: &Presenter) -> BrandMarkView {
        let Some(brand) = self.own_brand() else {
            return BrandMarkView {
                name_html: presenter.html(&self.title()),
                ..BrandMarkView::default()
            };
        };
        let (name, line) = self.brand_words(brand);
        BrandMarkView {
            name_html: presenter.html(&name),
            tagline_html: line.as_ref().map(|text| presenter.html(text)),
            mark_symbol_html: self.assets.mark_symbol.clone(),
            path: Some(address::entry(
                presenter.tag.as_str(),
                Kind::Brand,
                &brand.entry.slug,
            )),
        }
    }

    /// Mail, telephone and WhatsApp of the hub, in an edition those of its market where it has any.
    #[must_use]
    pub fn hub_reach(&self) -> (Option<&str>, Option<&Phone>, Option<&Phone>) {
        let hub = &self.catalogue.settings.contact;
        let there = self.own_market().map(|(_, market)| &market.contact);
        let there =
            there.filter(|there| there.email.is_some() || there.phone.is_some() || there.whatsapp.is_some());
        match there {
            Some(there) => (
                there.email.as_deref(),
                there.phone.as_ref(),
                there.whatsapp.as_ref(),
            ),
            None => (hub.email.as_deref(), hub.phone.as_ref(), hub.whatsapp.as_ref()),
        }
    }

    /// The hub's own contact, in an edition that of its market where it has one; with a subject, letters begin with it.
    #[must_use]
    pub fn hub_contact(&self, presenter: &Presenter, subject: Option<&str>) -> Option<AskView> {
        let (email, phone, whatsapp) = self.hub_reach();
        let ask = AskView {
            name_html: presenter.html(&self.title()),
            mail_url: email.map(|email| mailto(email, subject, None)),
            email_html: email.map(|email| presenter.latin(email)),
            whatsapp_url: whatsapp.map(|phone| phone.whatsapp_link(subject)),
            phone_url: phone.map(Phone::tel_link),
            phone_html: phone.map(|phone| presenter.phone(phone)),
            ..AskView::default()
        };
        (ask.mail_url.is_some() || ask.phone_url.is_some() || ask.whatsapp_url.is_some()).then_some(ask)
    }

    /// What search engines are told of a page that has no words of its own: its title and what the site is about.
    fn description_of_list(&self, presenter: &Presenter, title: &str) -> Option<String> {
        let tagline = self.tagline()?;
        let (tagline, instead) = tagline.shown(presenter.tag, &self.catalogue.settings.fallbacks);
        let is_said = instead.is_none() && !title.is_empty();
        is_said.then(|| description(&format!("{title}{}{tagline}", presenter.strings.text("between"))))
    }

    /// Head, crumbs and twins of a page.
    #[must_use]
    pub fn shell(&self, site: &LanguageSite, facts: PageFacts<'_>) -> ShellView {
        let presenter = &site.presenter;
        let settings = &self.catalogue.settings;
        let site_title = self.title();
        let site_title = presenter.raw(&site_title);
        let title = if facts.title.is_empty() || facts.title == site_title {
            site_title.to_owned()
        } else {
            format!("{} | {site_title}", facts.title)
        };
        let address_in = |tag: LanguageTag| format!("{}{}", address::home(tag.as_str()), facts.own);
        let written = |tag: LanguageTag| {
            facts
                .written_in
                .as_ref()
                .is_none_or(|languages| languages.contains(&tag))
        };
        let noindex = facts.noindex || !written(presenter.tag);
        let base = settings.base_url.as_deref();
        let url = |path: &str| base.map(|base| format!("{base}{path}"));
        let mut alternates = Vec::new();
        if let Some(base) = base.filter(|_| !noindex) {
            let tags: Vec<LanguageTag> = self
                .languages
                .iter()
                .map(|one| one.presenter.tag)
                .filter(|tag| written(*tag))
                .collect();
            for tag in &tags {
                alternates.push(AlternateView {
                    hreflang: tag.as_str().to_owned(),
                    url: format!("{base}{}", address_in(*tag)),
                });
            }
            // The chooser stands for home; elsewhere the English page stands for all other languages.
            let default = if facts.own.is_empty() {
                Some(base.to_owned())
            } else {
                tags.contains(&LanguageTag::ENGLISH)
                    .then(|| format!("{base}{}", address_in(LanguageTag::ENGLISH)))
            };
            alternates.extend(default.map(|url| AlternateView {
                hreflang: "x-default".to_owned(),
                url,
            }));
        }
        let picture = facts.picture.or(site.picture.as_ref());
        let own_address = address_in(presenter.tag);
        let card = base.and_then(|_| self.card_of_page(&own_address, &address::home(presenter.tag.as_str())));
        let size = |width, height| card.as_ref().map(|_| (width, height));
        let size = size(card::WIDTH, card::HEIGHT).or(picture.map(|picture| (picture.width, picture.height)));
        let image = card.as_ref().or(picture.map(|picture| &picture.fallback_path));
        let open_graph = url(&own_address).map(|page| OpenGraphView {
            kind: facts.kind.to_owned(),
            url: page,
            locale: presenter.locale.open_graph().to_owned(),
            alternate_locales: self
                .languages
                .iter()
                .filter(|one| one.presenter.tag != presenter.tag)
                .map(|one| one.presenter.locale.open_graph().to_owned())
                .collect(),
            image_url: image.and_then(|path| url(path)),
            // A card says in letters what the page is called.
            image_alt: match &card {
                Some(_) => Some(bidi::title_plain(&title, &presenter.locale).into_owned()),
                None => picture.map(|picture| picture.alt.clone()),
            },
            image_width: size.map(|(width, _)| width),
            image_height: size.map(|(_, height)| height),
            is_card: card.is_some(),
        });
        ShellView {
            head: HeadView {
                title: bidi::title_plain(&title, &presenter.locale).into_owned(),
                description: facts
                    .description
                    .or_else(|| self.description_of_list(presenter, &facts.title)),
                canonical_url: url(&address_in(presenter.tag)),
                alternates,
                open_graph,
                json_ld_html: facts.json_ld,
                noindex,
            },
            crumbs: facts.crumbs,
            languages: self
                .languages
                .iter()
                .filter(|one| one.presenter.tag != presenter.tag)
                .map(|one| LanguageLinkView {
                    path: address_in(one.presenter.tag),
                    lang: one.presenter.tag.as_str().to_owned(),
                    dir: one.presenter.locale.direction().as_str().to_owned(),
                    name: one.presenter.locale.own_name().to_owned(),
                })
                .collect(),
            section: facts.section,
            share: facts
                .shared
                .then(|| self.share(presenter, &facts.title, &address_in(presenter.tag))),
        }
    }

    /// The picture of the first of these products that has one.
    #[must_use]
    pub fn first_picture(
        &self,
        presenter: &Presenter,
        mut products: impl Iterator<Item = Id<Product>>,
    ) -> Option<PictureView> {
        products.find_map(|id| {
            let product = self.catalogue.products.get(id)?;
            let picture = product.images.first()?;
            self.assets
                .picture(&product.entry, &picture.file, presenter.plain(&picture.alt))
        })
    }

    /// Languages in which an entry is written by people: name, summary and body, as far as it has them. `None`
    /// for all languages of the site.
    #[must_use]
    pub fn written_in(&self, entry: &Entry) -> Option<Vec<LanguageTag>> {
        let settings = &self.catalogue.settings;
        let is_written = |tag: &LanguageTag| {
            let writing = entry.writing(*tag, &settings.fallbacks);
            writing.instead.is_none() && writing.method != TranslationMethod::Machine
        };
        let tags = settings.languages.iter().map(|language| language.tag);
        let written: Vec<LanguageTag> = tags.filter(is_written).collect();
        (written.len() < settings.languages.len()).then_some(written)
    }
}

/// A description for search engines: at most 160 characters, cut between words.
#[must_use]
pub fn description(text: &str) -> String {
    const LIMIT: usize = 160;
    if text.chars().count() <= LIMIT {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut length = 0;
    for word in text.split_inclusive(' ') {
        length += word.chars().count();
        if length >= LIMIT {
            break;
        }
        cut.push_str(word);
    }
    format!("{}…", cut.trim_end().trim_end_matches([',', '،', ';', '؛', ':']))
}
