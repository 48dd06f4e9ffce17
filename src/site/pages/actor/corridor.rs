//! A corridor's page.

use super::super::super::Site;
use super::super::super::language_site::LanguageSite;
use super::super::super::presenter::Presenter;

use super::super::super::view::{ActorView, StateKind};
use super::Said;
use super::shared::End;
use crate::catalogue::ties::Tie;
use crate::catalogue::{Corridor, Kind, Reference};

impl Site {
    pub(super) fn said_of_corridor(&self, presenter: &Presenter, corridor: &Corridor) -> Said {
        let modes: Vec<String> = corridor
            .modes
            .iter()
            .map(|mode| presenter.word("way", mode.word()).to_owned())
            .collect();
        Said {
            kind: modes.join(presenter.strings.text("between")),
            place_html: way(presenter, corridor),
            states: corridor
                .groupage
                .then(|| presenter.state(StateKind::Held, "groupage"))
                .into_iter()
                .collect(),
        }
    }

    pub(super) fn fill_corridor(
        &self,
        site: &LanguageSite,
        own: Reference,
        corridor: &Corridor,
        view: &mut ActorView,
    ) {
        let presenter = &site.presenter;
        let days = corridor.typical_days.as_ref().map(|(low, high)| {
            let range = presenter.range(low, high);
            presenter.duration(&range, high, crate::catalogue::product::TimeUnit::Day)
        });
        let length = corridor.length_km.as_ref().map(|length| {
            let number = presenter.number(length);
            presenter.strings.with("kilometres", &[("n", number.into())])
        });
        let facts = [
            presenter.fact_line("typical-time", days),
            presenter.fact_line("length", length),
            presenter.fact_line("note", corridor.note.as_ref().map(|text| presenter.html(text))),
            self.tied(site, own, Tie::LeadsTo, End::Naming, "markets"),
        ];
        view.facts.extend(facts.into_iter().flatten());
        view.parts.extend(self.tied_part(
            site,
            own,
            (Tie::Uses, End::Named),
            Kind::Broker,
            "brokers-on-this-way",
        ));
    }
}

/// Where it begins, passes and ends.
fn way(presenter: &Presenter, corridor: &Corridor) -> Option<String> {
    let stops: Vec<String> = corridor
        .from
        .iter()
        .chain(&corridor.via)
        .chain(&corridor.to)
        .map(|text| presenter.html(text))
        .collect();
    // The arrow points the way that the language reads.
    let arrow = if presenter.locale.is_rtl() {
        " ← "
    } else {
        " → "
    };
    (!stops.is_empty()).then(|| stops.join(arrow))
}
