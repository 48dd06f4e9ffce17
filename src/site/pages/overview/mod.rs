//! Pages over all entries of a kind, and over all kinds. They take the form of an actor's page: a sentence,
//! then tables and rows in which gaps can be seen.

mod ecosystem;
mod experts;
mod firms;
mod map;
mod matches;
mod services;
mod ways;

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::links::words;
use super::super::overviews::Overview;
use super::super::presenter::Presenter;
use super::super::shell::{PageFacts, description};
use super::super::structured;
use super::super::view::{
    ActorView, CellView, LinkView, PartView, RowView, TableRowView, TableView, TextView,
};
use crate::catalogue::{Kind, Reference};

/// Links in one cell; those beyond are counted.
const LINKS: usize = 8;
/// What stands in a cell where nothing is missing but nothing is said.
const NOTHING: &str = "–";

impl Site {
    /// A page over all.
    pub(super) fn overview(&self, site: &LanguageSite, overview: Overview, root: &str) -> ActorView {
        let presenter = &site.presenter;
        let tag = presenter.tag.as_str();
        let key = format!("overview-{}", overview.word());
        let title = presenter.strings.text(&key).to_owned();
        let lead = presenter.strings.text(&format!("{key}-lead")).to_owned();
        let own = overview.own();
        let list = overview.kind().map(|kind| {
            let words = presenter.isolate(presenter.strings.text(kind.folder()));
            Presenter::link(Some(address::list(tag, kind)), words)
        });
        let crumbs: Vec<LinkView> = overview
            .kind()
            .and_then(|kind| self.ecosystem_crumb(presenter, kind))
            .into_iter()
            .chain(list)
            .chain([Presenter::link(None, presenter.isolate(&title))])
            .collect();
        let mut view = ActorView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: title.clone(),
                    description: Some(description(&lead)),
                    section: overview.section(),
                    json_ld: structured::crumbs(self, &crumbs, &format!("{tag}/{own}")),
                    crumbs,
                    ..PageFacts::default()
                },
            ),
            name_html: presenter.isolate(&title),
            summary: Some(TextView {
                text_html: presenter.isolate(&lead),
                lang: None,
                dir: None,
            }),
            ..ActorView::default()
        };
        match overview {
            Overview::Ecosystem => view.parts = self.everyone(site, root),
            Overview::Services => view.parts = self.services(site),
            Overview::Matches => view.parts = self.matches(site),
            Overview::Room => view.parts = vec![self.room(site)],
            Overview::Drivers => self.drivers(site, &mut view),
            Overview::Fields => view.parts = self.fields(site),
            Overview::Ways => view.parts = self.ways(site),
        }
        view
    }

    /// A link to a page over all; none where there is nothing to show.
    #[must_use]
    pub fn overview_link(&self, presenter: &Presenter, overview: Overview) -> Option<LinkView> {
        overview.exists(&self.catalogue).then(|| {
            let key = format!("overview-{}", overview.word());
            Presenter::link(
                Some(overview.address(presenter.tag.as_str())),
                presenter.isolate(presenter.strings.text(&key)),
            )
        })
    }

    /// Links to the pages over all entries of a kind.
    #[must_use]
    pub fn overviews_of(&self, presenter: &Presenter, kind: Kind) -> Vec<LinkView> {
        Overview::ALL
            .into_iter()
            .filter(|overview| overview.kind() == Some(kind))
            .filter_map(|overview| self.overview_link(presenter, overview))
            .collect()
    }

    /// The first step on the way to an actor: everyone. None for products, companies and markets.
    #[must_use]
    pub fn ecosystem_crumb(&self, presenter: &Presenter, kind: Kind) -> Option<LinkView> {
        Kind::ACTORS
            .contains(&kind)
            .then(|| self.overview_link(presenter, Overview::Ecosystem))?
    }

    /// Links to entries in the order of the language, the first of them, and how many more there are.
    fn some_links(&self, site: &LanguageSite, references: &[Reference], limit: usize) -> CellView {
        let mut links = self.links_to(site, references.iter().copied());
        let more = links.len().saturating_sub(limit);
        links.truncate(limit);
        CellView {
            links,
            text_html: more_of(&site.presenter, more).unwrap_or_default(),
            ..CellView::default()
        }
    }
}

/// "and 3 more"; none for none.
fn more_of(presenter: &Presenter, more: usize) -> Option<String> {
    (more > 0).then(|| presenter.strings.count("and-so-many-more", more))
}

/// A part with a table whose columns are named by keys of the strings. Without a word for gaps they get a dash.
fn table_part(
    presenter: &Presenter,
    key: &str,
    (corner, columns): (&str, &[&str]),
    gap: &str,
    rows: Vec<TableRowView>,
) -> PartView {
    let columns = columns
        .iter()
        .map(|key| Presenter::link(None, presenter.isolate(presenter.strings.text(key))))
        .collect();
    PartView {
        id: key.to_owned(),
        title: presenter.strings.text(key).to_owned(),
        table: Some(table(presenter, key, corner, columns, (gap, rows))),
        ..PartView::default()
    }
}

/// A table; its caption is the string `<key>-caption`.
fn table(
    presenter: &Presenter,
    key: &str,
    corner: &str,
    columns: Vec<LinkView>,
    (gap, rows): (&str, Vec<TableRowView>),
) -> TableView {
    TableView {
        caption: presenter.strings.text(&format!("{key}-caption")).to_owned(),
        corner: presenter.strings.text(corner).to_owned(),
        labels: columns.iter().map(words).collect(),
        columns,
        rows,
        gap: if gap.is_empty() {
            NOTHING.to_owned()
        } else {
            presenter.strings.text(gap).to_owned()
        },
    }
}

/// A cell of words.
fn words_cell(text_html: Option<String>) -> CellView {
    CellView {
        text_html: text_html.unwrap_or_default(),
        ..CellView::default()
    }
}

/// A cell of rows, each on lines of its own.
fn rows_cell(rows: Vec<RowView>) -> CellView {
    CellView {
        rows,
        ..CellView::default()
    }
}
