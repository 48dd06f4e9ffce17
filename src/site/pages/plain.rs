//! Pages with little of their own: free pages, the chooser of languages, 404.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured;
use super::super::view::{
    ChooserView, DoorView, NotFoundLanguageView, NotFoundView, PageView, Section, ShellView,
};
use super::parts::{meta_description, meta_title};
use crate::catalogue::page::{Navigation, Page};
use crate::catalogue::{Kind, Row};

impl Site {
    pub(super) fn free_page(&self, site: &LanguageSite, page: &Page, root: &str) -> PageView {
        let presenter = &site.presenter;
        let entry = &page.entry;
        let tag = presenter.tag.as_str();
        let own = format!("pages/{}/", page.slug());
        let crumbs = vec![Presenter::link(None, presenter.html(&entry.name))];
        let mut siblings: Vec<&Page> = self
            .catalogue
            .pages
            .iter()
            .map(|(_, other)| other)
            .filter(|other| other.navigation == page.navigation && page.navigation != Navigation::None)
            .filter(|other| other.slug() != page.slug() && !other.entry.archived)
            .collect();
        siblings.sort_by(|a, b| a.order.cmp(&b.order).then_with(|| a.slug().cmp(b.slug())));
        PageView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Pages,
                    json_ld: structured::crumbs(self, &crumbs, &format!("{tag}/{own}")),
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    kind: "article",
                    ..PageFacts::default()
                },
            ),
            notices: self.notices(site, entry),
            title_html: presenter.html(&entry.name),
            summary: entry.summary.as_ref().map(|text| presenter.block(text)),
            body: self.body(site, entry, root, 0),
            siblings: siblings
                .into_iter()
                .map(|other| {
                    let path = address::entry(tag, Kind::Page, other.slug());
                    Presenter::link(Some(path), presenter.html(&other.entry.name))
                })
                .collect(),
            trust: self.trust(presenter, entry),
        }
    }

    pub(super) fn chooser(&self, site: &LanguageSite) -> ChooserView {
        let mut shell = self.shell(site, PageFacts::default());
        let settings = &self.catalogue.settings;
        shell.head.canonical_url.clone_from(&settings.base_url);
        if let Some(open_graph) = &mut shell.head.open_graph {
            open_graph.url = settings.base_url.clone().unwrap_or_default();
        }
        let (title, tagline) = (self.title(), self.tagline());
        let mut titles: Vec<&str> = Vec::new();
        for language in &self.languages {
            let title = language.presenter.raw(&title);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let titles = titles.join(" | ");
        shell.head.title = crate::language::bidi::title_plain(&titles, &site.presenter.locale).into_owned();
        let first = self.default_language();
        let mut order: Vec<&LanguageSite> = self.languages.get(first).into_iter().collect();
        order.extend(
            self.languages
                .iter()
                .enumerate()
                .filter(|(index, _)| *index != first)
                .map(|(_, other)| other),
        );
        ChooserView {
            shell,
            doors: order
                .into_iter()
                .map(|other| {
                    let own = &other.presenter;
                    DoorView {
                        path: address::home(own.tag.as_str()),
                        lang: own.tag.as_str().to_owned(),
                        dir: own.locale.direction().as_str().to_owned(),
                        language: own.locale.own_name().to_owned(),
                        title: own.raw(&title).to_owned(),
                        tagline: tagline.as_ref().map(|text| own.raw(text).to_owned()),
                    }
                })
                .collect(),
        }
    }

    pub(super) fn not_found(&self, site: &LanguageSite) -> NotFoundView {
        let presenter = &site.presenter;
        let shell = self.shell(
            site,
            PageFacts {
                own: "404.html",
                title: presenter.strings.text("not-found-title").to_owned(),
                noindex: true,
                ..PageFacts::default()
            },
        );
        let shell = ShellView {
            languages: Vec::new(),
            crumbs: Vec::new(),
            ..shell
        };
        let mut head = shell.head.clone();
        head.canonical_url = None;
        head.open_graph = None;
        let first = self.default_language();
        let mut order: Vec<&LanguageSite> = self.languages.get(first).into_iter().collect();
        order.extend(
            self.languages
                .iter()
                .enumerate()
                .filter(|(index, _)| *index != first)
                .map(|(_, other)| other),
        );
        NotFoundView {
            shell: ShellView { head, ..shell },
            languages: order.into_iter().map(|other| self.not_found_in(other)).collect(),
        }
    }

    fn not_found_in(&self, site: &LanguageSite) -> NotFoundLanguageView {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let tag = presenter.tag.as_str();
        let list = |kind: Kind, key: &str| {
            Presenter::link(
                Some(address::list(tag, kind)),
                presenter.isolate(strings.text(key)),
            )
        };
        NotFoundLanguageView {
            lang: tag.to_owned(),
            dir: presenter.locale.direction().as_str().to_owned(),
            title: strings.text("not-found-title").to_owned(),
            text: strings.text("not-found-text").to_owned(),
            home: Presenter::link(
                Some(address::home(tag)),
                presenter.isolate(strings.text("not-found-home")),
            ),
            lists: vec![
                list(Kind::Product, "products"),
                list(Kind::Company, "companies"),
                list(Kind::Market, "markets"),
            ],
            sectors_label: strings.text("sectors").to_owned(),
            sectors: self
                .catalogue
                .relations
                .top_sectors
                .iter()
                .filter_map(|id| self.sector_link(presenter, *id))
                .collect(),
        }
    }
}
