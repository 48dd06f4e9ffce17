//! Dates as a reader sees them.
//!
//! Persian and English are written by hand: ICU's full Persian form is in the wrong order (R31), its Persian short
//! form is not padded, and English papers need "7 October 2025" in one form everywhere. Other languages are ICU's.

use icu::calendar::Date as IcuDate;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD, YMDE};

use super::calendar::{Date, Weekday, YearMonthDay};
use super::digits::localise_digits;
use super::locale::{Calendar, Digits, Locale, LocaleError};

/// Formats dates of one locale in its calendar and digits. Build once, share between threads.
/// For the other calendar, build one of `locale.with_calendar(…)`.
#[derive(Debug)]
pub struct DateFormatter {
    calendar: Calendar,
    digits: Digits,
    language: Language,
}

#[derive(Debug)]
enum Language {
    Persian,
    English,
    Other(Box<IcuFormatters>),
}

#[derive(Debug)]
struct IcuFormatters {
    long: DateTimeFormatter<YMD>,
    weekday: DateTimeFormatter<YMDE>,
    month: DateTimeFormatter<YM>,
    numeric: DateTimeFormatter<YMD>,
}

impl DateFormatter {
    /// Builds the formatter of a locale.
    ///
    /// # Errors
    /// [`LocaleError::NoData`], for languages other than Persian and English only.
    pub fn new(locale: &Locale) -> Result<Self, LocaleError> {
        let language = match locale.language() {
            "fa" => Language::Persian,
            "en" => Language::English,
            _ => Language::Other(Box::new(IcuFormatters::new(locale)?)),
        };
        Ok(Self {
            calendar: locale.calendar(),
            digits: locale.digits(),
            language,
        })
    }

    /// «۱۵ مهر ۱۴۰۴», "7 October 2025".
    pub fn long(&self, date: Date) -> String {
        let Some(names) = self.month_names() else {
            return self.with_icu(date, |icu, date| icu.long.format(date).to_string());
        };
        let YearMonthDay { year, month, day } = date.in_terms_of(self.calendar);
        self.localise(&format!("{day} {} {year}", name(names, month)))
    }

    /// «سه‌شنبه ۱۵ مهر ۱۴۰۴», "Tuesday, 7 October 2025".
    pub fn with_weekday(&self, date: Date) -> String {
        match self.language {
            Language::Persian => format!("{} {}", persian_weekday(date.weekday()), self.long(date)),
            Language::English => format!("{:?}, {}", date.weekday(), self.long(date)),
            Language::Other(_) => self.with_icu(date, |icu, date| icu.weekday.format(date).to_string()),
        }
    }

    /// «مهر ۱۴۰۴», "October 2025".
    pub fn month_and_year(&self, date: Date) -> String {
        let Some(names) = self.month_names() else {
            return self.with_icu(date, |icu, date| icu.month.format(date).to_string());
        };
        let YearMonthDay { year, month, .. } = date.in_terms_of(self.calendar);
        self.localise(&format!("{} {year}", name(names, month)))
    }

    /// «۱۴۰۴/۰۷/۱۵»; in English `2025-10-07`, since readers disagree on which of two small numbers is the month.
    pub fn numeric(&self, date: Date) -> String {
        let separator = match self.language {
            Language::Persian => '/',
            Language::English => '-',
            Language::Other(_) => {
                return self.with_icu(date, |icu, date| icu.numeric.format(date).to_string());
            }
        };
        let YearMonthDay { year, month, day } = date.in_terms_of(self.calendar);
        self.localise(&format!("{year:04}{separator}{month:02}{separator}{day:02}"))
    }

    /// The year alone in the locale's calendar and digits, «۱۴۰۴».
    pub fn year(&self, date: Date) -> String {
        self.localise(&date.in_terms_of(self.calendar).year.to_string())
    }

    fn month_names(&self) -> Option<&'static [&'static str; 12]> {
        match self.language {
            Language::Persian => Some(month_names(self.calendar, true)),
            Language::English => Some(month_names(self.calendar, false)),
            Language::Other(_) => None,
        }
    }

    fn localise(&self, text: &str) -> String {
        localise_digits(text, self.digits).into_owned()
    }

    fn with_icu(
        &self,
        date: Date,
        format: impl Fn(&IcuFormatters, &IcuDate<icu::calendar::Iso>) -> String,
    ) -> String {
        let Language::Other(icu) = &self.language else {
            return date.to_iso();
        };
        // Every `Date` is a day of the ISO calendar, so the fallback is never taken.
        match IcuDate::try_new_iso(date.year(), date.month(), date.day()) {
            Ok(iso) => format(icu, &iso),
            Err(_) => date.to_iso(),
        }
    }
}

impl IcuFormatters {
    fn new(locale: &Locale) -> Result<Self, LocaleError> {
        let icu = locale.icu();
        let no_data = |error| locale.no_data("date", &error);
        Ok(Self {
            long: DateTimeFormatter::try_new((&icu).into(), YMD::long()).map_err(no_data)?,
            weekday: DateTimeFormatter::try_new((&icu).into(), YMDE::long()).map_err(no_data)?,
            month: DateTimeFormatter::try_new((&icu).into(), YM::long()).map_err(no_data)?,
            numeric: DateTimeFormatter::try_new((&icu).into(), YMD::short()).map_err(no_data)?,
        })
    }
}

/// The name of a month of either calendar, in Persian or (for any other language) English; `None` outside 1–12.
pub fn month_name(calendar: Calendar, month: u8, persian: bool) -> Option<&'static str> {
    month_names(calendar, persian)
        .get(usize::from(month).checked_sub(1)?)
        .copied()
}

fn name(names: &'static [&'static str; 12], month: u8) -> &'static str {
    names
        .get(usize::from(month).saturating_sub(1))
        .copied()
        .unwrap_or_default()
}

fn month_names(calendar: Calendar, persian: bool) -> &'static [&'static str; 12] {
    match (calendar, persian) {
        (Calendar::Persian, true) => &JALALI_IN_PERSIAN,
        (Calendar::Persian, false) => &JALALI_IN_ENGLISH,
        (Calendar::Gregorian, true) => &GREGORIAN_IN_PERSIAN,
        (Calendar::Gregorian, false) => &GREGORIAN_IN_ENGLISH,
    }
}

fn persian_weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Saturday => "شنبه",
        Weekday::Sunday => "یکشنبه",
        Weekday::Monday => "دوشنبه",
        Weekday::Tuesday => "سه\u{200C}شنبه",
        Weekday::Wednesday => "چهارشنبه",
        Weekday::Thursday => "پنجشنبه",
        Weekday::Friday => "جمعه",
    }
}

const JALALI_IN_PERSIAN: [&str; 12] = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
];

const JALALI_IN_ENGLISH: [&str; 12] = [
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
];

/// With the ezafe that joins month and year, as CLDR's form for use inside a date.
const GREGORIAN_IN_PERSIAN: [&str; 12] = [
    "ژانویهٔ",
    "فوریهٔ",
    "مارس",
    "آوریل",
    "مهٔ",
    "ژوئن",
    "ژوئیهٔ",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];

const GREGORIAN_IN_ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn formatter(tag: &str) -> DateFormatter {
        DateFormatter::new(&Locale::new(tag).unwrap()).unwrap()
    }

    fn date() -> Date {
        Date::from_gregorian(2025, 10, 7).unwrap()
    }

    #[test]
    fn persian_forms_are_day_month_year() {
        let persian = formatter("fa");
        assert_eq!(persian.long(date()), "۱۵ مهر ۱۴۰۴");
        assert_eq!(persian.with_weekday(date()), "سه‌شنبه ۱۵ مهر ۱۴۰۴");
        assert_eq!(persian.month_and_year(date()), "مهر ۱۴۰۴");
        assert_eq!(persian.numeric(date()), "۱۴۰۴/۰۷/۱۵");
        assert_eq!(persian.year(date()), "۱۴۰۴");
    }

    #[test]
    fn english_forms_cannot_be_misread() {
        let english = formatter("en");
        assert_eq!(english.long(date()), "7 October 2025");
        assert_eq!(english.with_weekday(date()), "Tuesday, 7 October 2025");
        assert_eq!(english.month_and_year(date()), "October 2025");
        assert_eq!(english.numeric(date()), "2025-10-07");
    }

    #[test]
    fn each_calendar_can_be_told_in_the_other_language() {
        let english =
            DateFormatter::new(&Locale::new("en").unwrap().with_calendar(Calendar::Persian)).unwrap();
        assert_eq!(english.long(date()), "15 Mehr 1404");
        let persian =
            DateFormatter::new(&Locale::new("fa").unwrap().with_calendar(Calendar::Gregorian)).unwrap();
        assert_eq!(persian.long(date()), "۷ اکتبر ۲۰۲۵");
    }

    #[test]
    fn other_languages_come_from_cldr() {
        assert_eq!(formatter("ru").long(date()), "7 октября 2025\u{202F}г.");
        assert_eq!(formatter("ar").long(date()), "7 أكتوبر 2025");
        assert_eq!(formatter("ar-EG").long(date()), "٧ أكتوبر ٢٠٢٥");
        assert_eq!(formatter("de").numeric(date()), "07.10.25");
    }
}
