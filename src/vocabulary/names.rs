//! How a thing of the vocabulary is called in the languages that Karvan ships.
//!
//! It does not choose the plural for a number: that is CLDR's plural rule, in `language`.

/// One name in each shipped language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names {
    pub fa: &'static str,
    pub en: &'static str,
    pub ar: &'static str,
    pub ru: &'static str,
}

impl Names {
    /// The name in `language` (a BCP 47 tag; only its first subtag counts). Languages that are not shipped
    /// get the English name.
    pub fn get(&self, language: &str) -> &'static str {
        match base(language) {
            "fa" => self.fa,
            "ar" => self.ar,
            "ru" => self.ru,
            _ => self.en,
        }
    }
}

/// The first subtag of a language tag: `fa` of `fa-IR`.
pub(super) fn base(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}

/// CLDR's plural categories. English uses `One` and `Other`, Persian words after a number do not change,
/// Russian uses `One`, `Few`, `Many`, `Other`, Arabic all six.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// CLDR's keyword.
    pub fn keyword(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }

    /// The category with CLDR's keyword; anything unknown is `Other`, which every language has.
    pub fn from_keyword(keyword: &str) -> Plural {
        match keyword {
            "zero" => Plural::Zero,
            "one" => Plural::One,
            "two" => Plural::Two,
            "few" => Plural::Few,
            "many" => Plural::Many,
            _ => Plural::Other,
        }
    }
}

/// The form of a table cell for `plural`: a cell is a bare word, or `one=kilogram|other=kilograms`.
pub(super) fn form(cell: &'static str, plural: Plural) -> &'static str {
    let of = |keyword: &str| {
        cell.split('|').find_map(|part| {
            part.split_once('=')
                .and_then(|(key, word)| (key == keyword).then_some(word))
        })
    };
    of(plural.keyword())
        .or_else(|| of(Plural::Other.keyword()))
        .unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falls_back_to_english_only_outside_the_shipped_languages() {
        let names = Names {
            fa: "عراق",
            en: "Iraq",
            ar: "العراق",
            ru: "Ирак",
        };
        assert_eq!(names.get("fa-IR"), "عراق");
        assert_eq!(names.get("ar"), "العراق");
        assert_eq!(names.get("ru"), "Ирак");
        assert_eq!(names.get("tr"), "Iraq");
    }

    #[test]
    fn a_missing_plural_form_is_the_general_one() {
        let cell = "one=kilogram|other=kilograms";
        assert_eq!(form(cell, Plural::One), "kilogram");
        assert_eq!(form(cell, Plural::Few), "kilograms");
        assert_eq!(form("کیلوگرم", Plural::One), "کیلوگرم");
    }
}
