//! The 31 provinces of Iran: the ids that entries use, and their names.

use super::Names;
use super::suggest::nearest;

/// A province of Iran.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Province {
    id: &'static str,
    names: Names,
}

/// The written province is none of the 31.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown province `{written}`")]
pub struct UnknownProvince {
    pub written: String,
    /// The id that comes nearest, also to a Persian or English name.
    pub suggestion: Option<&'static str>,
}

impl Province {
    /// Reads an id such as `east-azerbaijan`.
    ///
    /// # Errors
    /// [`UnknownProvince`] for everything else, names too, with the id to write.
    pub fn parse(written: &str) -> Result<Province, UnknownProvince> {
        let trimmed = written.trim();
        Province::all()
            .find(|province| province.id == trimmed)
            .ok_or_else(|| UnknownProvince {
                written: trimmed.to_owned(),
                suggestion: nearest_id(trimmed),
            })
    }

    /// All provinces, by id.
    pub fn all() -> impl Iterator<Item = Province> {
        PROVINCES.iter().map(|&(id, fa, en, ar, ru)| Province {
            id,
            names: Names { fa, en, ar, ru },
        })
    }

    /// ASCII, as in addresses: `east-azerbaijan`.
    pub fn id(self) -> &'static str {
        self.id
    }

    pub fn name(self, language: &str) -> &'static str {
        self.names.get(language)
    }

    pub fn names(self) -> Names {
        self.names
    }
}

fn nearest_id(written: &str) -> Option<&'static str> {
    let spellings = || {
        PROVINCES
            .iter()
            .flat_map(|&(id, fa, en, _, _)| [(id, id), (en, id), (fa, id)])
    };
    let found = nearest(written, spellings().map(|(spelling, _)| spelling))?;
    spellings()
        .find(|(spelling, _)| *spelling == found)
        .map(|(_, id)| id)
}

/// Sorted by id: id, fa, en, ar, ru.
const PROVINCES: &[(&str, &str, &str, &str, &str)] = &[
    ("alborz", "البرز", "Alborz", "البرز", "Альборз"),
    ("ardabil", "اردبیل", "Ardabil", "أردبيل", "Ардебиль"),
    ("bushehr", "بوشهر", "Bushehr", "بوشهر", "Бушир"),
    (
        "chaharmahal-and-bakhtiari",
        "چهارمحال و بختیاری",
        "Chaharmahal and Bakhtiari",
        "جهارمحال وبختياري",
        "Чехармехаль и Бахтиария",
    ),
    (
        "east-azerbaijan",
        "آذربایجان شرقی",
        "East Azerbaijan",
        "أذربيجان الشرقية",
        "Восточный Азербайджан",
    ),
    ("fars", "فارس", "Fars", "فارس", "Фарс"),
    ("gilan", "گیلان", "Gilan", "جيلان", "Гилян"),
    ("golestan", "گلستان", "Golestan", "كلستان", "Голестан"),
    ("hamadan", "همدان", "Hamadan", "همدان", "Хамадан"),
    ("hormozgan", "هرمزگان", "Hormozgan", "هرمزكان", "Хормозган"),
    ("ilam", "ایلام", "Ilam", "إيلام", "Илам"),
    ("isfahan", "اصفهان", "Isfahan", "أصفهان", "Исфахан"),
    ("kerman", "کرمان", "Kerman", "كرمان", "Керман"),
    ("kermanshah", "کرمانشاه", "Kermanshah", "كرمانشاه", "Керманшах"),
    ("khuzestan", "خوزستان", "Khuzestan", "خوزستان", "Хузестан"),
    (
        "kohgiluyeh-and-boyer-ahmad",
        "کهگیلویه و بویراحمد",
        "Kohgiluyeh and Boyer-Ahmad",
        "كهكيلويه وبوير أحمد",
        "Кохгилуйе и Бойерахмед",
    ),
    ("kurdistan", "کردستان", "Kurdistan", "كردستان", "Курдистан"),
    ("lorestan", "لرستان", "Lorestan", "لرستان", "Лурестан"),
    ("markazi", "مرکزی", "Markazi", "مركزي", "Меркези"),
    ("mazandaran", "مازندران", "Mazandaran", "مازندران", "Мазендеран"),
    (
        "north-khorasan",
        "خراسان شمالی",
        "North Khorasan",
        "خراسان الشمالية",
        "Северный Хорасан",
    ),
    ("qazvin", "قزوین", "Qazvin", "قزوين", "Казвин"),
    ("qom", "قم", "Qom", "قم", "Кум"),
    (
        "razavi-khorasan",
        "خراسان رضوی",
        "Razavi Khorasan",
        "خراسان الرضوية",
        "Хорасан-Резави",
    ),
    ("semnan", "سمنان", "Semnan", "سمنان", "Семнан"),
    (
        "sistan-and-baluchestan",
        "سیستان و بلوچستان",
        "Sistan and Baluchestan",
        "سيستان وبلوشستان",
        "Систан и Белуджистан",
    ),
    (
        "south-khorasan",
        "خراسان جنوبی",
        "South Khorasan",
        "خراسان الجنوبية",
        "Южный Хорасан",
    ),
    ("tehran", "تهران", "Tehran", "طهران", "Тегеран"),
    (
        "west-azerbaijan",
        "آذربایجان غربی",
        "West Azerbaijan",
        "أذربيجان الغربية",
        "Западный Азербайджан",
    ),
    ("yazd", "یزد", "Yazd", "يزد", "Йезд"),
    ("zanjan", "زنجان", "Zanjan", "زنجان", "Зенджан"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_31_in_order() {
        assert_eq!(Province::all().count(), 31);
        assert!(PROVINCES.is_sorted_by(|a, b| a.0 < b.0));
        for province in Province::all() {
            assert_eq!(Province::parse(province.id()), Ok(province));
            assert!(!province.name("fa").contains(['ي', 'ك', 'ى']));
        }
    }

    #[test]
    fn suggests_the_id_for_a_name_or_a_slip() {
        let suggestion = |written| Province::parse(written).err().and_then(|error| error.suggestion);
        assert_eq!(suggestion("آذربایجان شرقی"), Some("east-azerbaijan"));
        assert_eq!(suggestion("East Azerbaijan"), Some("east-azerbaijan"));
        assert_eq!(suggestion("esfahan"), Some("isfahan"));
        assert_eq!(suggestion("atlantis"), None);
    }
}
