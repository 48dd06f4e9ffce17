//! Everyone by kind: how many, how they are tied to each other, drawn and as sentences.

use std::collections::BTreeMap;

use super::super::super::Site;
use super::super::super::address;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;
use super::super::super::view::{PartView, RowView};
use super::map::{Line, Node, Words, draw};
use crate::catalogue::Kind;
use crate::catalogue::ties::Tie;

/// The kinds of the drawing, those beside the maker first, and whether each stands on the buyer's side. Within
/// a side, neighbours have much to do with each other.
const PLACES: [(Kind, bool); 13] = [
    (Kind::Product, false),
    (Kind::Company, false),
    (Kind::Consortium, false),
    (Kind::Association, false),
    (Kind::Place, false),
    (Kind::Body, false),
    (Kind::Expert, false),
    (Kind::Market, true),
    (Kind::Corridor, true),
    (Kind::Broker, true),
    (Kind::Need, true),
    (Kind::Campaign, true),
    (Kind::Event, true),
];

/// How two kinds hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    /// An editor said so.
    Said(Tie),
    /// It shares a tag with a need, or an editor chose it.
    CouldAnswer,
    MadeBy,
    NamedFor,
}

impl Bond {
    /// The key of the sentence that says it.
    fn key(self) -> String {
        match self {
            Bond::Said(tie) => format!("tie-{}", tie.word()),
            Bond::CouldAnswer => "tie-could-answer".to_owned(),
            Bond::MadeBy => "tie-made-by".to_owned(),
            Bond::NamedFor => "tie-named-for".to_owned(),
        }
    }
}

/// Bonds between kinds, counted.
type Counts = BTreeMap<(Kind, Bond, Kind), usize>;

impl Site {
    /// Parts of the page of everyone.
    pub(super) fn everyone(&self, site: &LanguageSite, root: &str) -> Vec<PartView> {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let kinds: Vec<(Kind, bool, usize)> = PLACES
            .into_iter()
            .map(|(kind, far)| (kind, far, self.number_of(site, kind)))
            .filter(|(_, _, count)| *count > 0)
            .collect();
        let counts = self.ties_between_kinds();
        let drawing = PartView {
            id: "map".to_owned(),
            title: strings.text("who-is-tied-to-whom").to_owned(),
            lead_html: Some(presenter.isolate(strings.text("map-lead"))),
            drawing_html: Some(self.map(presenter, root, &kinds, &counts)),
            ..PartView::default()
        };
        vec![
            drawing,
            self.kinds(presenter, &kinds),
            connections(presenter, &kinds, &counts),
        ]
    }

    /// Entries of a kind that stand in its list.
    fn number_of(&self, site: &LanguageSite, kind: Kind) -> usize {
        match kind {
            Kind::Product => self.lists.products.all.len(),
            Kind::Company => self.lists.companies.all.len(),
            Kind::Market => self.lists.markets.len(),
            actor => site.actor_order(actor).len(),
        }
    }

    fn ties_between_kinds(&self) -> Counts {
        let catalogue = &self.catalogue;
        let mut counts = Counts::new();
        let mut add = |from: Kind, bond: Bond, to: Kind, many: usize| {
            if many > 0 {
                *counts.entry((from, bond, to)).or_default() += many;
            }
        };
        for (from, tie, to) in catalogue.ties.all() {
            // What was chosen by hand stands among the answers below; who checked the facts of an entry is no
            // tie between the two.
            let is_here = catalogue.table(to.kind).has(to.row);
            if is_here && !matches!(tie, Tie::AnsweredBy | Tie::CheckedBy) {
                add(from.kind, Bond::Said(*tie), to.kind, 1);
            }
        }
        for (id, need) in catalogue.needs.iter() {
            if need.entry.archived {
                continue;
            }
            for answer in catalogue.matches.answers(id).0 {
                add(answer.answer.kind, Bond::CouldAnswer, Kind::Need, 1);
            }
        }
        let relations = &catalogue.relations;
        let made = relations.products_of_company.iter().map(Vec::len).sum();
        add(Kind::Product, Bond::MadeBy, Kind::Company, made);
        let named = relations.products_of_market.iter().map(Vec::len).sum();
        add(Kind::Product, Bond::NamedFor, Kind::Market, named);
        counts
    }

    fn map(
        &self,
        presenter: &Presenter,
        root: &str,
        kinds: &[(Kind, bool, usize)],
        counts: &Counts,
    ) -> String {
        let tag = presenter.tag.as_str();
        let nodes: Vec<Node> = kinds
            .iter()
            .map(|(kind, far, count)| Node {
                href: format!("{root}{}", address::list(tag, *kind)),
                name: presenter.strings.text(kind.folder()).to_owned(),
                count: presenter.count(*count),
                far: *far,
            })
            .collect();
        let position = |wanted: Kind| kinds.iter().position(|(kind, _, _)| *kind == wanted);
        let mut pairs: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for ((from, _, to), many) in counts {
            if let (Some(from), Some(to)) = (position(*from), position(*to))
                && from != to
            {
                *pairs.entry((from.min(to), from.max(to))).or_default() += many;
            }
        }
        let lines: Vec<Line> = pairs
            .into_iter()
            .map(|((from, to), weight)| Line { from, to, weight })
            .collect();
        let words = Words {
            title: presenter.strings.text("who-is-tied-to-whom"),
            description: presenter.strings.text("map-description"),
        };
        draw(&nodes, &lines, &words, presenter.locale.is_rtl())
    }

    /// The kinds as a list: what each is called, how many there are, and the other pages over it.
    fn kinds(&self, presenter: &Presenter, kinds: &[(Kind, bool, usize)]) -> PartView {
        let tag = presenter.tag.as_str();
        let rows = kinds
            .iter()
            .map(|(kind, _, count)| RowView {
                link: Presenter::link(
                    Some(address::list(tag, *kind)),
                    presenter.isolate(presenter.strings.text(kind.folder())),
                ),
                notes_html: vec![
                    presenter
                        .strings
                        .count(&format!("{}-count", kind.folder()), *count),
                ],
                links: self.overviews_of(presenter, *kind),
                ..RowView::default()
            })
            .collect();
        PartView {
            id: "kinds".to_owned(),
            title: presenter.strings.text("who-is-here").to_owned(),
            rows,
            ..PartView::default()
        }
    }
}

/// The ties as sentences with their number, in the order of the kinds.
fn connections(presenter: &Presenter, kinds: &[(Kind, bool, usize)], counts: &Counts) -> PartView {
    let position = |wanted: Kind| kinds.iter().position(|(kind, _, _)| *kind == wanted);
    let mut said: Vec<((usize, usize), String)> = counts
        .iter()
        .filter_map(|((from, bond, to), many)| {
            let order = (position(*from)?, position(*to)?);
            let strings = &presenter.strings;
            let to = strings.text(&format!("many-{}", to.word())).to_owned();
            let sentence = strings.with(
                &bond.key(),
                &[
                    ("from", strings.text(from.folder()).to_owned().into()),
                    ("to", to.into()),
                ],
            );
            let line = strings.with(
                "so-many-ties",
                &[
                    ("sentence", sentence.into()),
                    ("n", presenter.count(*many).into()),
                ],
            );
            Some((order, presenter.isolate(&line)))
        })
        .collect();
    said.sort_by_key(|(order, _)| *order);
    PartView {
        id: "ties".to_owned(),
        title: presenter.strings.text("how-they-are-tied").to_owned(),
        lines_html: said.into_iter().map(|(_, line)| line).collect(),
        ..PartView::default()
    }
}
