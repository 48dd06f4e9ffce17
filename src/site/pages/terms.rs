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
    let mut shown = amounts(presenter, price);
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
    (!words.is_empty()).then(|| presenter.between(&words))
}

/// One amount or two with their currency. Decimals are left out where neither has any. Pages that read from the
/// right name the currency in words after the number; others put its sign before it, as in English, or after it.
fn amounts(presenter: &Presenter, price: &Price) -> String {
    let max = price.max.as_ref().filter(|max| **max != price.min);
    let whole = |number: &Number| number.value().fract() == 0.0;
    let no_decimals = whole(&price.min) && max.is_none_or(whole);
    let code = price.currency.code();
    let numbers = &presenter.formatters.numbers;
    let amount = |number: &Number| {
        let shown = numbers.amount(code, number.as_str(), no_decimals);
        shown.unwrap_or_else(|_| presenter.number(number))
    };
    let range = |low: String, high: String| {
        let arguments = [("min", low.into()), ("max", high.into())];
        presenter.strings.with("price-from-to", &arguments)
    };
    if presenter.locale.is_rtl() {
        let last = max.unwrap_or(&price.min);
        let plural = Plural::from_keyword(presenter.formatters.plurals.keyword(last.as_str()));
        let name = presenter.isolate(price.currency.counted_name(presenter.words(), plural));
        let named = format!("{}\u{a0}{name}", amount(last));
        return match max {
            Some(_) => range(amount(&price.min), named),
            None => named,
        };
    }
    if numbers.sign_follows() {
        let sign = numbers.currency_sign(code);
        let signed = format!("{}\u{a0}{}", amount(max.unwrap_or(&price.min)), sign.trim_end());
        return match max {
            Some(_) => presenter.isolate(&range(amount(&price.min), signed)),
            None => presenter.isolate(&signed),
        };
    }
    let first = format!("{}{}", numbers.currency_sign(code), amount(&price.min));
    match max {
        Some(max) => presenter.isolate(&range(first, amount(max))),
        None => presenter.isolate(&first),
    }
}
