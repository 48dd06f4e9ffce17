//! From what a vocabulary says is wrong with a code to the diagnostic that an editor reads. One function per
//! standard; no checking is done here.

use crate::diagnostic::Diagnostic;
use crate::language::{Calendar, DateError};
use crate::vocabulary::countries::CountryError;
use crate::vocabulary::currencies::CurrencyError;
use crate::vocabulary::gln::GlnError;
use crate::vocabulary::gtin::GtinError;
use crate::vocabulary::hs::{HsCode, HsError};
use crate::vocabulary::incoterms::{IncotermError, IncotermFinding};

/// Adds a suggestion when there is one.
pub fn suggest(diagnostic: Diagnostic, suggestion: Option<impl Into<String>>) -> Diagnostic {
    match suggestion {
        Some(suggestion) => diagnostic.with("suggestion", suggestion),
        None => diagnostic,
    }
}

/// A date that cannot be read.
pub fn date(written: &str, error: &DateError) -> Diagnostic {
    let base = |code| Diagnostic::error(code).with("value", written);
    let calendar_word = |calendar: &Calendar| match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Persian => "persian",
    };
    match error {
        DateError::NotADate { .. } => base("date-not-a-date"),
        DateError::DayFirst { suggestion, .. } => suggest(
            base("date-day-first"),
            suggestion.map(super::super::language::calendar::Date::to_iso),
        ),
        DateError::TwoDigitYear { suggestion, .. } => suggest(
            base("date-two-digit-year"),
            suggestion.map(super::super::language::calendar::Date::to_iso),
        ),
        DateError::YearOutOfRange { year, .. } => {
            base("date-year-out-of-range").with("year", year.to_string())
        }
        DateError::MonthOutOfRange { month, .. } => {
            base("date-month-out-of-range").with("month", month.to_string())
        }
        DateError::DayOutOfRange {
            calendar,
            year,
            month,
            last_day,
            last,
            ..
        } => {
            let suggestion = match calendar {
                Calendar::Gregorian => last.to_iso(),
                Calendar::Persian => last.to_jalali_text(),
            };
            base("date-day-out-of-range")
                .with("calendar", calendar_word(calendar))
                .with("year", year.to_string())
                .with("month", month.to_string())
                .with("last_day", last_day.to_string())
                .with("suggestion", suggestion)
        }
    }
}

/// An HS code that a product may not carry.
pub fn hs(written: &str, error: &HsError) -> Diagnostic {
    let base = |code| Diagnostic::error(code).with("value", written);
    let list = |codes: &[HsCode]| {
        codes
            .iter()
            .map(|code| code.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match error {
        HsError::NotDigits { .. } => base("hs-not-digits"),
        HsError::Length {
            count, suggestion, ..
        } => suggest(
            base("hs-length").with("count", count.to_string()),
            suggestion.map(HsCode::as_str),
        ),
        HsError::Heading { codes, .. } => base("hs-heading").with("suggestions", list(codes)),
        HsError::National {
            count, suggestion, ..
        } => suggest(
            base("hs-national-code").with("count", count.to_string()),
            suggestion.map(HsCode::as_str),
        ),
        HsError::ReservedChapter { chapter, .. } => {
            base("hs-chapter-reserved").with("chapter", chapter.to_string())
        }
        HsError::NationalChapter { chapter, .. } => {
            base("hs-chapter-national").with("chapter", chapter.to_string())
        }
        HsError::NotInEdition {
            was_in, successors, ..
        } => {
            let mut diagnostic = base("hs-not-in-edition");
            if let Some(edition) = was_in {
                diagnostic = diagnostic.with("was_in", edition.to_string());
            }
            if !successors.is_empty() {
                diagnostic = diagnostic.with("suggestions", list(successors));
            }
            diagnostic
        }
    }
}

/// A GTIN that is none.
pub fn gtin(written: &str, error: &GtinError) -> Diagnostic {
    let base = |code| {
        Diagnostic::error(code)
            .with("field", "gtin")
            .with("value", written)
    };
    match error {
        GtinError::PersianDigits { folded, .. } => Diagnostic::note("gtin-persian-digits")
            .with("value", written)
            .with("folded", folded.as_str()),
        GtinError::NotDigits { .. } => base("gtin-not-digits"),
        GtinError::Length { .. } => base("gtin-length"),
        GtinError::Zeros { .. } => base("gtin-zeros"),
        GtinError::CheckDigit { expected, .. } => {
            base("gtin-check-digit").with("expected", expected.to_string())
        }
    }
}

/// A GLN that is none.
pub fn gln(written: &str, error: &GlnError) -> Diagnostic {
    let base = |code| {
        Diagnostic::error(code)
            .with("field", "gln")
            .with("value", written)
    };
    match error {
        GlnError::Form { .. } => base("gtin-length"),
        GlnError::CheckDigit { expected, .. } => {
            base("gtin-check-digit").with("expected", expected.to_string())
        }
    }
}

/// A country that is none.
pub fn country(written: &str, error: &CountryError) -> Diagnostic {
    let base = |code| Diagnostic::error(code).with("value", written);
    match error {
        CountryError::UnitedKingdom { .. } => base("country-united-kingdom").with("suggestion", "GB"),
        CountryError::Group { .. } => base("country-group"),
        CountryError::Unknown { suggestion, .. } => suggest(base("country-unknown"), *suggestion),
        CountryError::LowerCase { suggestion, .. } | CountryError::Alpha3 { suggestion, .. } => {
            base("country-unknown").with("suggestion", *suggestion)
        }
    }
}

/// A currency that is none.
pub fn currency(written: &str, error: &CurrencyError) -> Diagnostic {
    let base = |code| Diagnostic::error(code).with("value", written);
    match error {
        CurrencyError::Toman { .. } => base("currency-toman"),
        CurrencyError::Retired { successor, .. } => base("currency-retired").with("successor", *successor),
        CurrencyError::Unknown { suggestion, .. } => suggest(base("currency-unknown"), *suggestion),
    }
}

/// A delivery term that is no rule of Incoterms 2020.
pub fn incoterm(written: &str, error: &IncotermError) -> Diagnostic {
    match error {
        IncotermError::Retired { replacement, .. } | IncotermError::Habit { replacement, .. } => {
            Diagnostic::error("incoterm-retired")
                .with("value", written)
                .with("suggestion", replacement.code())
        }
        IncotermError::Unknown { suggestion, .. } => {
            let diagnostic = Diagnostic::error("incoterm-unknown").with("value", written);
            suggest(
                diagnostic,
                suggestion.map(super::super::vocabulary::incoterms::Incoterm::code),
            )
        }
    }
}

/// A rule that does not fit its place or mode. `None` for a missing place, which the reader has reported.
pub fn incoterm_finding(finding: &IncotermFinding) -> Option<Diagnostic> {
    match finding {
        IncotermFinding::PlaceMissing { .. } => None,
        IncotermFinding::SeaRule {
            rule,
            mode,
            replacement,
        } => Some(
            Diagnostic::error("incoterm-wrong-mode")
                .with("rule", rule.code())
                .with("mode", mode.id())
                .with("suggestion", replacement.code()),
        ),
        IncotermFinding::SeaRuleMultimodal { rule, replacement } => Some(
            Diagnostic::warning("incoterm-wrong-mode")
                .with("rule", rule.code())
                .with("mode", "multimodal")
                .with("suggestion", replacement.code()),
        ),
        IncotermFinding::InlandPort {
            rule,
            place,
            replacement,
        } => Some(
            Diagnostic::warning("incoterm-inland-place")
                .with("rule", rule.code())
                .with("place", place.as_str())
                .with("suggestion", replacement.code()),
        ),
    }
}
