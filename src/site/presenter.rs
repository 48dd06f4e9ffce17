//! How values look in one language: texts with isolated runs, dates, numbers with units, lists of names. It
//! decides nothing about pages and reads nothing but what it is given.

use std::sync::Arc;

use super::lists::FacetLabel;
use super::view::{DateView, LinkView, StateKind, StateView, TextView};
use crate::catalogue::Text;
use crate::catalogue::product::{LeadTime, TimeUnit};
use crate::catalogue::trade::{DeliveryTerm, Mode, Quantity};
use crate::catalogue::value::Number;
use crate::language::{
    Calendar, Date, Formatters, LanguageTag, Locale, LocaleError, bidi, isolate_html, isolate_plain,
};
use crate::settings::SiteLanguage;
use crate::theme::Strings;
use crate::vocabulary::Plural;
use crate::vocabulary::units::Unit;

/// One language of the site, with everything that shows values in it.
pub struct Presenter {
    pub tag: LanguageTag,
    pub locale: Locale,
    pub formatters: Formatters,
    pub strings: Arc<Strings>,
    /// English dates, for the other calendar on papers.
    english: Formatters,
    /// Languages for what this one lacks.
    fallbacks: Vec<LanguageTag>,
    /// The tag by which the vocabulary knows the language (`en-GB` for English).
    words: String,
}

impl Presenter {
    /// # Errors
    /// When the compiled-in data lacks the language.
    pub fn new(
        language: &SiteLanguage,
        fallbacks: &[LanguageTag],
        strings: Arc<Strings>,
    ) -> Result<Self, LocaleError> {
        let words = if language.locale.language() == "en" {
            "en-GB"
        } else {
            language.tag.as_str()
        }
        .to_owned();
        Ok(Self {
            tag: language.tag,
            formatters: Formatters::new(&language.locale)?,
            english: Formatters::new(&Locale::new("en")?)?,
            locale: language.locale.clone(),
            strings,
            fallbacks: fallbacks.to_vec(),
            words,
        })
    }

    /// The language for the vocabulary's names.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// A text as HTML, isolated; in another language it is marked when this one is missing.
    #[must_use]
    pub fn html(&self, text: &Text) -> String {
        match text.shown(self.tag, &self.fallbacks) {
            (text, None) => isolate_html(text, &self.locale).into_owned(),
            (text, Some(other)) => {
                let (lang, dir) = (other.as_str(), self.direction_of(other));
                format!(
                    "<span lang=\"{lang}\" dir=\"{dir}\">{}</span>",
                    bidi::escape_html(text)
                )
            }
        }
    }

    /// A text as one block that says its language when that is not the page's.
    #[must_use]
    pub fn block(&self, text: &Text) -> TextView {
        match text.shown(self.tag, &self.fallbacks) {
            (text, None) => TextView {
                text_html: isolate_html(text, &self.locale).into_owned(),
                lang: None,
                dir: None,
            },
            (text, Some(other)) => TextView {
                text_html: bidi::escape_html(text).into_owned(),
                lang: Some(other.as_str().to_owned()),
                dir: Some(self.direction_of(other).to_owned()),
            },
        }
    }

    /// A text where markup cannot go: titles, alternative texts, mail.
    #[must_use]
    pub fn plain(&self, text: &Text) -> String {
        isolate_plain(text.shown(self.tag, &self.fallbacks).0, &self.locale).into_owned()
    }

    /// A text as it is, for machines.
    #[must_use]
    pub fn raw<'a>(&self, text: &'a Text) -> &'a str {
        text.shown(self.tag, &self.fallbacks).0
    }

    /// The name of a facet's value, plain.
    #[must_use]
    pub fn label<'a>(&'a self, label: &'a FacetLabel) -> &'a str {
        match label {
            FacetLabel::Text(text) => self.raw(text),
            FacetLabel::Key(key) => self.strings.text(key),
            FacetLabel::Names(names) => names.get(&self.words),
        }
    }

    /// `rtl` or `ltr` of another language.
    #[must_use]
    pub fn direction_of(&self, tag: LanguageTag) -> &'static str {
        if tag == self.tag {
            return self.locale.direction().as_str();
        }
        Locale::new(tag.as_str()).map_or("auto", |locale| locale.direction().as_str())
    }

    /// A code that stays left to right, in the letters of codes.
    #[must_use]
    pub fn code(&self, code: &str) -> String {
        if self.locale.is_rtl() {
            return format!(
                "<bdi class=\"code\" dir=\"ltr\">{}</bdi>",
                bidi::escape_html(code)
            );
        }
        format!("<span class=\"code\">{}</span>", bidi::escape_html(code))
    }

    /// A value that stays left to right and in one piece: an amount with a Latin unit, a phone, an Incoterm.
    #[must_use]
    pub fn latin(&self, value: &str) -> String {
        if self.locale.is_rtl() {
            return format!(
                "<bdi class=\"ltr\" dir=\"ltr\">{}</bdi>",
                bidi::escape_html(value)
            );
        }
        format!("<span class=\"ltr\">{}</span>", bidi::escape_html(value))
    }

    /// A code where markup cannot go.
    #[must_use]
    pub fn plain_code(&self, code: &str) -> String {
        bidi::ltr_code_plain(code, &self.locale).into_owned()
    }

    /// A text that is not from an entry, isolated.
    #[must_use]
    pub fn isolate(&self, text: &str) -> String {
        isolate_html(text, &self.locale).into_owned()
    }

    /// A day in the page's calendar; with the Gregorian one beside it where papers carry that.
    #[must_use]
    pub fn day(&self, date: Date) -> DateView {
        DateView {
            iso: date.to_iso(),
            text: self.formatters.dates.long(date),
            gregorian: None,
        }
    }

    /// A day of a paper: certificates, registrations and grants are dated in the Gregorian calendar abroad.
    #[must_use]
    pub fn paper_day(&self, date: Date) -> DateView {
        let other = self.locale.calendar() != Calendar::Gregorian;
        DateView {
            gregorian: other.then(|| self.english.dates.long(date)),
            ..self.day(date)
        }
    }

    /// A day inside a sentence, with its ISO form for machines.
    #[must_use]
    pub fn time_html(&self, date: Date) -> String {
        let text = self.formatters.dates.long(date);
        format!("<time datetime=\"{}\">{text}</time>", date.to_iso())
    }

    /// A count in the page's digits.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.formatters
            .numbers
            .integer(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A number in the page's digits, with the decimals that were written.
    #[must_use]
    pub fn number(&self, number: &Number) -> String {
        let shown = self.formatters.numbers.decimal(number.as_str());
        true_minus(shown.unwrap_or_else(|_| number.as_str().to_owned()))
    }

    /// A fraction as editors write it, `1/8`: the page's digits, in one left-to-right run.
    #[must_use]
    pub fn fraction(&self, written: &str) -> String {
        self.latin(&self.formatters.numbers.ungrouped(written))
    }

    /// A number that belongs to a Latin unit: on pages that read from the right with Latin digits, grouped as in
    /// English; elsewhere as the language has it (`19,5 kg` in Russian).
    #[must_use]
    pub fn latin_number(&self, number: &Number) -> String {
        if !self.locale.is_rtl() {
            return self.number(number);
        }
        let shown = self.english.numbers.decimal(number.as_str());
        true_minus(shown.unwrap_or_else(|_| number.as_str().to_owned()))
    }

    /// A Gregorian year in the page's calendar: the Jalali year that begins in it.
    #[must_use]
    pub fn year(&self, gregorian: i32) -> String {
        match Date::from_gregorian(gregorian, 6, 1) {
            Ok(day) => self.formatters.dates.year(day),
            Err(_) => self.formatters.numbers.year(gregorian),
        }
    }

    /// A percentage in running text.
    #[must_use]
    pub fn percent(&self, number: &Number) -> String {
        self.formatters
            .numbers
            .percent(number.as_str())
            .unwrap_or_else(|_| number.as_str().to_owned())
    }

    /// A quantity of goods: «۵۰۰ عدد», "500 pieces". Units here are words.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        self.amount_of(&quantity.amount, quantity.unit)
    }

    /// A number with the unit's name.
    #[must_use]
    pub fn amount_of(&self, amount: &Number, unit: &Unit) -> String {
        let plural = Plural::from_keyword(self.formatters.plurals.keyword(amount.as_str()));
        format!("{}\u{a0}{}", self.number(amount), unit.name(&self.words, plural))
    }

    /// A measured value: technical units stay Latin, with their number, in one left-to-right run.
    #[must_use]
    pub fn measure(&self, number: &Number, unit: Option<&Unit>) -> String {
        self.measure_text(
            &|presenter, latin| {
                if latin {
                    presenter.latin_number(number)
                } else {
                    presenter.number(number)
                }
            },
            unit,
            number,
        )
    }

    /// A range of measured values.
    #[must_use]
    pub fn measure_range(&self, low: &Number, high: &Number, unit: Option<&Unit>) -> String {
        self.measure_text(
            &|presenter, latin| {
                if latin {
                    let (low, high) = (presenter.latin_number(low), presenter.latin_number(high));
                    // A minus before either end would run into the dash.
                    if low.contains('\u{2212}') || high.contains('\u{2212}') {
                        format!("{low} … {high}")
                    } else {
                        format!("{low}–{high}")
                    }
                } else {
                    presenter.range(low, high)
                }
            },
            unit,
            high,
        )
    }

    fn measure_text(
        &self,
        show: &dyn Fn(&Self, bool) -> String,
        unit: Option<&Unit>,
        number: &Number,
    ) -> String {
        let Some(unit) = unit else {
            return show(self, false);
        };
        if let Some(symbol) = unit.symbol().filter(|_| unit.is_latin_technical()) {
            let gap = if matches!(symbol, "°" | "%") {
                ""
            } else {
                "\u{a0}"
            };
            return self.latin(&format!("{}{gap}{symbol}", show(self, true)));
        }
        let plural = Plural::from_keyword(self.formatters.plurals.keyword(number.as_str()));
        format!("{}\u{a0}{}", show(self, false), unit.name(&self.words, plural))
    }

    /// A range of numbers in the page's digits; one number where both ends are the same.
    #[must_use]
    pub fn range(&self, low: &Number, high: &Number) -> String {
        if low == high {
            return self.number(low);
        }
        let range = self.formatters.numbers.range(low.as_str(), high.as_str());
        range.unwrap_or_else(|_| format!("{}–{}", low.as_str(), high.as_str()))
    }

    /// A range of time: "3–5 weeks".
    #[must_use]
    pub fn lead_time(&self, time: &LeadTime) -> String {
        self.duration(&self.range(&time.min, &time.max), &time.max, time.unit)
    }

    /// A length of time.
    #[must_use]
    pub fn duration(&self, shown: &str, number: &Number, unit: TimeUnit) -> String {
        let code = match unit {
            TimeUnit::Day => "DAY",
            TimeUnit::Week => "WEE",
            TimeUnit::Month => "MON",
            TimeUnit::Year => "ANN",
        };
        let plural = Plural::from_keyword(self.formatters.plurals.keyword(number.as_str()));
        let name = Unit::by_code(code).map_or("", |unit| unit.name(&self.words, plural));
        format!("{shown}\u{a0}{name}")
    }

    /// A delivery term with its place, `FCA Tabriz`, always left to right, and how the goods travel.
    #[must_use]
    pub fn delivery_term(&self, term: &DeliveryTerm) -> String {
        let (place, _) = term.place.shown(LanguageTag::ENGLISH, &self.fallbacks);
        let shown = self.latin(&format!("{} {place}", term.rule.code()));
        let Some(mode) = term.mode else { return shown };
        let mode = match mode {
            Mode::Road => "mode-road",
            Mode::Rail => "mode-rail",
            Mode::Air => "mode-air",
            Mode::Sea => "mode-sea",
            Mode::Multimodal => "mode-multimodal",
        };
        format!("{shown} ({})", self.strings.text(mode))
    }

    /// Names joined as the language joins them, each isolated by itself (R12).
    #[must_use]
    pub fn join(&self, names: &[String]) -> String {
        let (comma, and) = (self.strings.text("comma"), self.strings.text("and"));
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first, last] => format!("{first}{and}{last}"),
            [rest @ .., last] => format!("{}{and}{last}", rest.join(&format!("{comma} "))),
        }
    }

    /// Words that each begin like a sentence, one after the other: kinds of company, states, reasons.
    #[must_use]
    pub fn between(&self, words: &[String]) -> String {
        words.join(self.strings.text("between"))
    }

    /// At most `limit` names and how many more there are.
    #[must_use]
    pub fn join_some(&self, names: &[String], limit: usize) -> Option<String> {
        if names.is_empty() {
            return None;
        }
        if names.len() <= limit {
            return Some(self.join(names));
        }
        let comma = self.strings.text("comma");
        let shown = names.get(..limit).unwrap_or(names).join(&format!("{comma} "));
        let more = names.len() - limit;
        Some(
            self.strings
                .with("and-more", &[("list", shown.into()), ("n", more.into())]),
        )
    }

    /// A state with its word.
    #[must_use]
    pub fn state(&self, kind: StateKind, key: &str) -> StateView {
        StateView {
            kind,
            text: self.strings.text(key).to_owned(),
        }
    }

    /// A link with words that are already HTML.
    #[must_use]
    pub fn link(path: Option<String>, text_html: String) -> LinkView {
        LinkView {
            path,
            url: None,
            text_html,
        }
    }
}

impl Presenter {
    /// A phone number to read; its groups hold together.
    #[must_use]
    pub fn phone(&self, phone: &crate::language::phone::Phone) -> String {
        self.latin(&phone.display().replace(' ', "\u{a0}"))
    }
}

/// The sign that is as wide as a plus, where CLDR has the hyphen.
fn true_minus(number: String) -> String {
    match number.strip_prefix('-') {
        Some(rest) => format!("\u{2212}{rest}"),
        None => number,
    }
}
