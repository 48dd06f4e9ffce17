//! All companies by the letter of their name.

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::view::{AlphabetView, LetterEntryView, LetterView, LettersView, Section};
use crate::catalogue::{Company, Id, Kind, Row};
use crate::language::collation::{IndexLetter, OTHER_LETTER, alphabet, index_letter};

impl Site {
    pub(super) fn letters(&self, site: &LanguageSite) -> LettersView {
        let presenter = &site.presenter;
        let tag = presenter.tag.as_str();
        let title = presenter.strings.text("companies-by-letter");
        let list = address::list(tag, Kind::Company);
        let crumbs = vec![
            Presenter::link(
                Some(list.clone()),
                presenter.isolate(presenter.strings.text("companies")),
            ),
            Presenter::link(None, presenter.isolate(title)),
        ];
        let mut order: Vec<&LanguageSite> = vec![site];
        order.extend(
            self.languages
                .iter()
                .filter(|other| other.presenter.tag != presenter.tag),
        );
        LettersView {
            shell: self.shell(
                site,
                PageFacts {
                    own: "companies/by/letter/",
                    title: title.to_owned(),
                    section: Section::Companies,
                    crumbs,
                    ..PageFacts::default()
                },
            ),
            title_html: presenter.isolate(title),
            count: presenter
                .strings
                .count("companies-count", self.lists.companies.all.len()),
            list_path: list,
            alphabets: order
                .into_iter()
                .map(|other| self.alphabet(site, other))
                .collect(),
        }
    }

    /// Companies by the letter of their name in one of the site's languages.
    fn alphabet(&self, page: &LanguageSite, names: &LanguageSite) -> AlphabetView {
        let presenter = &page.presenter;
        let own = &names.presenter;
        let id = own.tag.as_str().to_ascii_lowercase();
        let mut letters: Vec<(IndexLetter, Vec<LetterEntryView>)> = alphabet(&own.locale)
            .chain([OTHER_LETTER])
            .map(|letter| (letter, Vec::new()))
            .collect();
        // By name alone: what editors put first elsewhere is found here at its letter.
        let mut companies: Vec<(Vec<u8>, &str, &Company)> = self
            .lists
            .companies
            .all
            .iter()
            .filter_map(|row| {
                let company = self.catalogue.companies.get(Id::new(*row as usize))?;
                let name = own.raw(&company.entry.name);
                Some((own.formatters.collator.sort_key(name), name, company))
            })
            .collect();
        companies.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.2.slug().cmp(b.2.slug())));
        for (_, name, company) in companies {
            let letter = index_letter(&own.locale, name);
            let entry = LetterEntryView {
                path: address::entry(presenter.tag.as_str(), Kind::Company, company.slug()),
                name_html: presenter.isolate(name),
                place_html: company.city.as_ref().map(|city| presenter.html(city)),
            };
            if let Some((_, entries)) = letters.iter_mut().find(|(known, _)| *known == letter) {
                entries.push(entry);
            }
        }
        let language = crate::vocabulary::languages::Language::by_tag(own.tag.as_str());
        let name = language.map_or(own.tag.as_str(), |language| language.name(presenter.words()));
        AlphabetView {
            name: presenter
                .strings
                .with("alphabet-of", &[("language", name.into())]),
            lang: own.tag.as_str().to_owned(),
            dir: own.locale.direction().as_str().to_owned(),
            letters: letters
                .into_iter()
                .filter(|(letter, companies)| *letter != OTHER_LETTER || !companies.is_empty())
                .map(|(letter, companies)| LetterView {
                    letter: letter.label.to_owned(),
                    id: format!("{id}-{}", letter.id),
                    companies,
                })
                .collect(),
            id: format!("letters-{id}"),
        }
    }
}
