//! Terms of trade of a product in words: price, sample, tariff code, what is offered besides goods.

use super::super::presenter::Presenter;
use crate::catalogue::product::{Price, SampleOffer, TechnologyOffer};
use crate::catalogue::value::Number;
use crate::vocabulary::Plural;
use crate::vocabulary::hs::{Edition, HsCode};

pub fn hs_note(presenter: &Presenter, hs: HsCode) -> String {
    let chapter = hs.chapter();
    let name = presenter.isolate(chapter.name(presenter.words()));
    let number = presenter.count(usize::from(chapter.number()));
    let edition = presenter
        .formatters
        .numbers
        .year(i32::from(Edition::CURRENT.year()));
    let strings = &presenter.strings;
    let chapter = strings.with("hs-chapter", &[("number", number.into()), ("name", name.into())]);
    let edition = strings.with("hs-edition", &[("year", edition.into())]);
    format!("{chapter} ({edition})")
}

pub fn sample(presenter: &Presenter, offer: SampleOffer, days: Option<&Number>) -> String {
    let key = match offer {
        SampleOffer::Free => "sample-free",
        SampleOffer::Paid => "sample-paid",
        SampleOffer::No => "sample-no",
    };
    let offer = presenter.strings.text(key);
    let days = days.and_then(|days| days.as_str().parse::<i64>().ok());
    match days {
        Some(days) => presenter.strings.with(
            "sample-within",
            &[
                ("offer", offer.into()),
                ("days", crate::language::Argument::Integer(days)),
            ],
        ),
        None => offer.to_owned(),
    }
}

pub fn price_html(presenter: &Presenter, price: &Price) -> String {
    let strings = &presenter.strings;
    let amount = |number: &Number| {
        let plain = presenter
            .formatters
            .numbers
            .currency(price.currency.code(), number.as_str());
        plain.unwrap_or_else(|_| format!("{} {}", presenter.number(number), price.currency.code()))
    };
    let mut shown = match &price.max {
        Some(max) if *max != price.min => strings.with(
            "price-from-to",
            &[
                ("min", presenter.isolate(&amount(&price.min)).into()),
                ("max", presenter.isolate(&amount(max)).into()),
            ],
        ),
        _ => presenter.isolate(&amount(&price.min)),
    };
    if let Some(unit) = price.per {
        let unit = unit.name(presenter.words(), Plural::One).to_owned();
        shown = strings.with("price-per", &[("price", shown.into()), ("unit", unit.into())]);
    }
    if let Some(rule) = price.basis {
        shown = strings.with(
            "price-basis",
            &[
                ("price", shown.into()),
                ("rule", presenter.latin(rule.code()).into()),
            ],
        );
    }
    shown
}

pub fn technology_offer(presenter: &Presenter, offers: &[TechnologyOffer]) -> Option<String> {
    let words: Vec<String> = offers
        .iter()
        .map(|offer| {
            let key = match offer {
                TechnologyOffer::Goods => "offer-goods",
                TechnologyOffer::Licence => "offer-licence",
                TechnologyOffer::KnowHow => "offer-know-how",
                TechnologyOffer::ContractResearch => "offer-contract-research",
                TechnologyOffer::JointVenture => "offer-joint-venture",
            };
            presenter.strings.text(key).to_owned()
        })
        .collect();
    (!words.is_empty()).then(|| presenter.join(&words))
}
