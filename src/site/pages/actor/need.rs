//! A need's page: what is needed, by whom, and what could answer it and why.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, PartView, RowView, StateKind};
use super::Said;
use super::shared::{End, time_html};
use crate::catalogue::matches::Match;
use crate::catalogue::need::{Need, NeedProgress};
use crate::catalogue::ties::Tie;
use crate::catalogue::{Id, Kind, Reference};

impl Site {
    pub(super) fn said_of_need(&self, presenter: &Presenter, need: &Need) -> Said {
        let state = match need.progress {
            NeedProgress::Open => presenter.state(StateKind::Expiring, "need-open"),
            NeedProgress::InWork => presenter.state(StateKind::Preparing, "need-in-work"),
            NeedProgress::Solved => presenter.state(StateKind::Held, "need-solved"),
        };
        let mut states = vec![state];
        let passed = need.deadline.is_some_and(|day| day < self.catalogue.date);
        if passed && need.progress == NeedProgress::Open {
            states.push(presenter.state(StateKind::Missing, "deadline-over"));
        }
        let market = need.market.and_then(|market| self.catalogue.markets.get(market));
        let market = market.map(|market| presenter.html(&super::super::super::names::market_name(market)));
        let deadline = need
            .deadline
            .map(|day| format!("{} {}", presenter.strings.text("until"), presenter.time_html(day)));
        let place: Vec<String> = market.into_iter().chain(deadline).collect();
        Said {
            kind: need
                .kind
                .map(|kind| presenter.word("need", kind.word()).to_owned())
                .unwrap_or_default(),
            place_html: (!place.is_empty()).then(|| place.join(presenter.strings.text("between"))),
            states,
        }
    }

    pub(super) fn fill_need(&self, site: &LanguageSite, own: Reference, need: &Need, view: &mut ActorView) {
        let presenter = &site.presenter;
        let sector = need.sector.map(|id| Reference::to(Kind::Sector, id));
        let buyer = need
            .buyer
            .map(|buyer| presenter.isolate(presenter.word("buyer", buyer.word())));
        let facts = [
            presenter.fact_line("problem", need.problem.as_ref().map(|text| presenter.html(text))),
            presenter.fact_line("outcome", need.outcome.as_ref().map(|text| presenter.html(text))),
            self.tied(site, own, Tie::RaisedBy, End::Naming, "raised-by"),
            presenter.fact_line("buyer", buyer),
            presenter.fact_line(
                "quantity",
                need.quantity.as_ref().map(|one| presenter.quantity(one)),
            ),
            presenter.fact_line(
                "deadline",
                need.deadline.map(|day| time_html(&presenter.paper_day(day))),
            ),
            self.tied(site, own, Tie::IsIn, End::Naming, "market"),
            self.tied(site, own, Tie::IsAt, End::Naming, "place"),
            presenter.fact_links("sector", self.links_to(site, sector.into_iter())),
            presenter.fact_line("subjects", self.tag_names(presenter, &need.tags)),
        ];
        view.facts.extend(facts.into_iter().flatten());
        view.parts.push(self.answers(site, own, need));
        view.parts.extend(self.brokers_near(site, need));
    }

    /// What could answer a need and why.
    fn answers(&self, site: &LanguageSite, own: Reference, need: &Need) -> PartView {
        let presenter = &site.presenter;
        let (matches, total) = self.catalogue.matches.answers(Id::new(own.row));
        let more = total.saturating_sub(matches.len());
        PartView {
            id: "answers".to_owned(),
            title: presenter.strings.text("what-could-answer").to_owned(),
            lead_html: (more > 0).then(|| presenter.strings.count("and-more-answers", more)),
            rows: matches
                .iter()
                .filter_map(|one| self.answer(site, need, one))
                .collect(),
            empty: Some(presenter.strings.text("no-answer-yet").to_owned()),
            ..PartView::default()
        }
    }

    fn answer(&self, site: &LanguageSite, need: &Need, one: &Match) -> Option<RowView> {
        let presenter = &site.presenter;
        let mut row = self.row(site, one.answer)?;
        if one.answer.kind == Kind::Product {
            // The maker follows as a link.
            row.notes_html.clear();
        }
        let tags: Vec<Box<str>> = one
            .tags
            .iter()
            .filter_map(|tag| need.tags.get(*tag).cloned())
            .collect();
        if let Some(tags) = self.tag_names(presenter, &tags) {
            row.notes_html.push(
                presenter
                    .strings
                    .with("because-of-tags", &[("tags", tags.into())]),
            );
        }
        if let Some(text) = self.solution(presenter, one.answer, &tags) {
            row.notes_html.push(text);
        }
        if one.stated {
            row.states
                .push(presenter.state(StateKind::Held, "chosen-by-hand"));
        }
        // From an answer to its maker in one click.
        let maker = one
            .answer
            .id(Kind::Product)
            .and_then(|id| self.catalogue.products.get(id)?.makers.first());
        row.links
            .extend(maker.and_then(|maker| self.company_link(presenter, *maker)));
        Some(row)
    }

    /// What a product or an expert says to the same tags.
    fn solution(&self, presenter: &Presenter, answer: Reference, tags: &[Box<str>]) -> Option<String> {
        let shares = |own: &[Box<str>]| own.iter().any(|tag| tags.contains(tag));
        match answer.kind {
            Kind::Product => {
                let product = self.catalogue.products.get(Id::new(answer.row))?;
                let solution = product.solves.iter().find(|one| shares(&one.tags))?;
                Some(presenter.html(&solution.answer))
            }
            Kind::Expert => {
                let expert = self.catalogue.experts.get(Id::new(answer.row))?;
                let offer = expert.can_help.iter().find(|one| shares(&one.tags))?;
                Some(presenter.html(&offer.text))
            }
            Kind::Place => {
                let place = self.catalogue.places.get(Id::new(answer.row))?;
                let offer = place.supports.iter().find(|one| shares(&one.tags))?;
                Some(presenter.html(&offer.text))
            }
            _ => None,
        }
    }

    /// Brokers of the need's market.
    fn brokers_near(&self, site: &LanguageSite, need: &Need) -> Option<PartView> {
        let market = Reference::to(Kind::Market, need.market?);
        let brokers = self.catalogue.ties.naming(market, Tie::Serves).collect();
        self.part_of(site, brokers, "brokers-for-this-market")
    }
}
