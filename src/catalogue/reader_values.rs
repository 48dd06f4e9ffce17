//! Days, numbers, languages and addresses: values that have a form of their own, and ranges of them.

use super::reader::Reader;
use super::value::{Number, Scalar};
use crate::diagnostic::Diagnostic;
use crate::language::Date;
use crate::source::FieldPath;
use crate::vocabulary::languages::Language;
use crate::vocabulary::web_address::WebAddress;

impl Reader<'_> {
    /// Languages by their BCP 47 tags.
    pub fn languages(&mut self, raw: &[Scalar], path: &FieldPath<'_>) -> Vec<&'static Language> {
        let mut languages = Vec::with_capacity(raw.len());
        for (index, one) in raw.iter().enumerate() {
            let Some(word) = self.word(Some(one)) else {
                continue;
            };
            match Language::parse(word) {
                Ok(language) => languages.push(language),
                Err(_) => self.report(
                    &path.index(index),
                    Diagnostic::error("language-unknown").with("tag", word),
                ),
            }
        }
        languages
    }

    /// A day in either calendar.
    pub fn date(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Date> {
        let written = self.word(raw)?;
        match Date::parse(written) {
            Ok(date) => Some(date),
            Err(error) => {
                self.report(path, super::codes::date(written, &error));
                None
            }
        }
    }

    /// A day that cannot be after the day of the build.
    pub fn past_date(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Date> {
        let date = self.date(raw, path)?;
        if date > self.scope.date {
            let diagnostic = Diagnostic::warning("date-in-future")
                .with("field", path.to_string())
                .with("date", date.to_iso())
                .with("today", self.scope.date.to_iso());
            self.report(path, diagnostic);
        }
        Some(date)
    }

    /// Two days of which the second may not come before the first.
    pub fn check_order(&mut self, first: Option<Date>, second: Option<Date>, path: &FieldPath<'_>) {
        if let (Some(first), Some(second)) = (first, second)
            && second < first
        {
            let diagnostic = Diagnostic::error("dates-reversed")
                .with("field", path.to_string())
                .with("first", first.to_iso())
                .with("second", second.to_iso());
            self.report(path, diagnostic);
        }
    }

    /// A number in any digits.
    pub fn number(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Number> {
        let written = self.word(raw)?;
        let number = Number::parse(written);
        if number.is_none() {
            let diagnostic = Diagnostic::error("not-a-number")
                .with("value", written)
                .with("field", path.to_string());
            self.report(path, diagnostic);
        }
        number
    }

    /// A number above zero.
    pub fn positive(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Number> {
        let number = self.number(raw, path)?;
        if number.value() <= 0.0 {
            let diagnostic = Diagnostic::error("number-not-positive")
                .with("value", number.as_str())
                .with("field", path.to_string());
            self.report(path, diagnostic);
            return None;
        }
        Some(number)
    }

    /// A whole number within limits, both included.
    pub fn integer(
        &mut self,
        raw: Option<&Scalar>,
        path: &FieldPath<'_>,
        limits: std::ops::RangeInclusive<i64>,
    ) -> Option<i64> {
        let number = self.number(raw, path)?;
        let whole = number
            .as_str()
            .parse::<i64>()
            .ok()
            .filter(|whole| limits.contains(whole));
        if whole.is_none() {
            let diagnostic = Diagnostic::error("number-out-of-range")
                .with("value", number.as_str())
                .with("field", path.to_string())
                .with("min", limits.start().to_string())
                .with("max", limits.end().to_string());
            self.report(path, diagnostic);
        }
        whole
    }

    /// A number from 0 to 100.
    pub fn percent(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Number> {
        let number = self.number(raw, path)?;
        if !(0.0..=100.0).contains(&number.value()) {
            let diagnostic = Diagnostic::error("number-out-of-range")
                .with("value", number.as_str())
                .with("field", path.to_string())
                .with("min", "0")
                .with("max", "100");
            self.report(path, diagnostic);
            return None;
        }
        Some(number)
    }

    /// `min` and `max` in the right order.
    pub fn check_range(&mut self, min: Option<&Number>, max: Option<&Number>, path: &FieldPath<'_>) {
        if let (Some(min), Some(max)) = (min, max)
            && min.value() > max.value()
        {
            let diagnostic = Diagnostic::error("range-reversed")
                .with("field", path.to_string())
                .with("min", min.as_str())
                .with("max", max.as_str());
            self.report(path, diagnostic);
        }
    }

    /// An `https` address; plain `http` is let through with a warning.
    pub fn url(&mut self, raw: Option<&Scalar>, path: &FieldPath<'_>) -> Option<Box<str>> {
        let written = self.word(raw)?;
        let Ok(address) = WebAddress::parse(written) else {
            self.report(path, Diagnostic::error("url-malformed").with("value", written));
            return None;
        };
        if !address.is_secure() {
            self.report(path, Diagnostic::warning("url-not-https").with("value", written));
        }
        Some(address.as_str().into())
    }
}
