//! Sorting of names, and the letters of an A–Z index.
//!
//! The order is CLDR's (ICU4X): Persian puts پ چ ژ ک گ in their places, آ before ا, و before ه, digits first and
//! Latin names last, and ignores the half-space. «أ» is a letter after «ا» there, so أحمد sorts after ایران; in the
//! *index* both are under «آ/ا». Numbers inside names sort by value. Searching is in `folding`.

use std::cmp::Ordering;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{CollatorBorrowed, CollatorPreferences};

use super::locale::{Locale, LocaleError};

/// How a [`Collator`] compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CollationOptions {
    /// Runs of digits compare by value: «شرکت ۲» before «شرکت ۱۰».
    pub numeric: bool,
    /// Only letters count, not accents, case or the kind of ک.
    pub letters_only: bool,
}

impl Default for CollationOptions {
    fn default() -> Self {
        Self {
            numeric: true,
            letters_only: false,
        }
    }
}

/// Compares texts in the order of one locale. Build once, share between threads; for long lists sort by
/// [`Collator::sort_key`], which is cheaper than comparing.
#[derive(Debug)]
pub struct Collator {
    inner: CollatorBorrowed<'static>,
}

impl Collator {
    /// The collator of a locale, numbers by value.
    ///
    /// # Errors
    /// [`LocaleError::NoData`].
    pub fn new(locale: &Locale) -> Result<Self, LocaleError> {
        Self::with_options(locale, CollationOptions::default())
    }

    /// The collator of a locale with options.
    ///
    /// # Errors
    /// [`LocaleError::NoData`].
    pub fn with_options(locale: &Locale, options: CollationOptions) -> Result<Self, LocaleError> {
        let mut preferences = CollatorPreferences::from(&locale.icu());
        preferences.numeric_ordering = Some(if options.numeric {
            CollationNumericOrdering::True
        } else {
            CollationNumericOrdering::False
        });
        let mut icu_options = CollatorOptions::default();
        if options.letters_only {
            icu_options.strength = Some(Strength::Primary);
        }
        let inner = icu::collator::Collator::try_new(preferences, icu_options)
            .map_err(|error| locale.no_data("collation", &error))?;
        Ok(Self { inner })
    }

    /// The order of two texts. Sort stably: texts that compare equal may differ.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.inner.compare(left, right)
    }

    /// Bytes that compare as the text does. Keys of different locales must not be mixed.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = self.inner.write_sort_key_to(text, &mut key);
        key
    }
}

/// One entry of an index bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IndexLetter {
    /// What is shown: «ب», «آ/ا», `B`, `#`.
    pub label: &'static str,
    /// An ASCII name for addresses and fragment ids: `be`, `alef`, `b`, `other`.
    pub id: &'static str,
}

/// Where names go that begin with a digit or with a letter of another script.
pub const OTHER_LETTER: IndexLetter = IndexLetter {
    label: "#",
    id: "other",
};

/// The letters of a locale's index in order, without [`OTHER_LETTER`]: 32 for Persian (آ with ا), A–Z for English.
/// Locales without an alphabet here get A–Z.
pub fn alphabet(locale: &Locale) -> impl Iterator<Item = IndexLetter> {
    table(locale).iter().map(|(_, letter)| *letter)
}

/// The index letter under which a name stands. Quotation marks, half-spaces and marks in front are skipped; Persian
/// variants (أ, ي, ك, ة) go to their letter and accented Latin letters to theirs.
pub fn index_letter(locale: &Locale, name: &str) -> IndexLetter {
    // Folding already takes ي to ی, É to e and drops what is no letter of its own.
    let folded = super::folding::fold(name);
    let Some(first) = folded.chars().find(|character| character.is_alphanumeric()) else {
        return OTHER_LETTER;
    };
    table(locale)
        .iter()
        .find(|(letters, _)| letters.contains(first))
        .map_or(OTHER_LETTER, |(_, letter)| *letter)
}

type AlphabetTable = [(&'static str, IndexLetter)];

fn table(locale: &Locale) -> &'static AlphabetTable {
    match locale.language() {
        "fa" => &PERSIAN,
        "ar" => &ARABIC,
        "ru" => &RUSSIAN,
        _ => &LATIN,
    }
}

const fn entry(folded: &'static str, label: &'static str, id: &'static str) -> (&'static str, IndexLetter) {
    (folded, IndexLetter { label, id })
}

#[rustfmt::skip]
const PERSIAN: [(&str, IndexLetter); 32] = [
    entry("ا", "آ/ا", "alef"), entry("ب", "ب", "be"), entry("پ", "پ", "pe"), entry("ت", "ت", "te"),
    entry("ث", "ث", "se"), entry("ج", "ج", "jim"), entry("چ", "چ", "che"), entry("ح", "ح", "he-jimi"),
    entry("خ", "خ", "khe"), entry("د", "د", "dal"), entry("ذ", "ذ", "zal"), entry("ر", "ر", "re"),
    entry("ز", "ز", "ze"), entry("ژ", "ژ", "zhe"), entry("س", "س", "sin"), entry("ش", "ش", "shin"),
    entry("ص", "ص", "sad"), entry("ض", "ض", "zad"), entry("ط", "ط", "ta"), entry("ظ", "ظ", "za"),
    entry("ع", "ع", "eyn"), entry("غ", "غ", "gheyn"), entry("ف", "ف", "fe"), entry("ق", "ق", "qaf"),
    entry("ک", "ک", "kaf"), entry("گ", "گ", "gaf"), entry("ل", "ل", "lam"), entry("م", "م", "mim"),
    entry("ن", "ن", "nun"), entry("و", "و", "vav"), entry("ه", "ه", "he"), entry("ی", "ی", "ye"),
];

#[rustfmt::skip]
const ARABIC: [(&str, IndexLetter); 28] = [
    entry("ا", "ا", "alif"), entry("بپ", "ب", "ba"), entry("ت", "ت", "ta"), entry("ث", "ث", "tha"),
    entry("جچ", "ج", "jim"), entry("ح", "ح", "hah"), entry("خ", "خ", "khah"), entry("د", "د", "dal"),
    entry("ذ", "ذ", "thal"), entry("ر", "ر", "ra"), entry("زژ", "ز", "zay"), entry("س", "س", "sin"),
    entry("ش", "ش", "shin"), entry("ص", "ص", "sad"), entry("ض", "ض", "dad"), entry("ط", "ط", "tah"),
    entry("ظ", "ظ", "zah"), entry("ع", "ع", "ayn"), entry("غ", "غ", "ghayn"), entry("ف", "ف", "fa"),
    entry("ق", "ق", "qaf"), entry("کگ", "ك", "kaf"), entry("ل", "ل", "lam"), entry("م", "م", "mim"),
    entry("ن", "ن", "nun"), entry("ه", "ه", "ha"), entry("و", "و", "waw"), entry("ی", "ي", "ya"),
];

#[rustfmt::skip]
const RUSSIAN: [(&str, IndexLetter); 31] = [
    entry("а", "А", "a"), entry("б", "Б", "b"), entry("в", "В", "v"), entry("г", "Г", "g"), entry("д", "Д", "d"),
    entry("её", "Е", "e"), entry("ж", "Ж", "zh"), entry("з", "З", "z"), entry("и", "И", "i"),
    entry("й", "Й", "j"), entry("к", "К", "k"), entry("л", "Л", "l"), entry("м", "М", "m"), entry("н", "Н", "n"),
    entry("о", "О", "o"), entry("п", "П", "p"), entry("р", "Р", "r"), entry("с", "С", "s"), entry("т", "Т", "t"),
    entry("у", "У", "u"), entry("ф", "Ф", "f"), entry("х", "Х", "kh"), entry("ц", "Ц", "ts"),
    entry("ч", "Ч", "ch"), entry("ш", "Ш", "sh"), entry("щ", "Щ", "shch"), entry("ъы", "Ы", "y"),
    entry("ь", "Ь", "soft-sign"), entry("э", "Э", "eh"), entry("ю", "Ю", "yu"), entry("я", "Я", "ya"),
];

#[rustfmt::skip]
const LATIN: [(&str, IndexLetter); 26] = [
    entry("a", "A", "a"), entry("b", "B", "b"), entry("c", "C", "c"), entry("d", "D", "d"), entry("e", "E", "e"),
    entry("f", "F", "f"), entry("g", "G", "g"), entry("h", "H", "h"), entry("i", "I", "i"), entry("j", "J", "j"),
    entry("k", "K", "k"), entry("l", "L", "l"), entry("m", "M", "m"), entry("n", "N", "n"), entry("o", "O", "o"),
    entry("p", "P", "p"), entry("q", "Q", "q"), entry("r", "R", "r"), entry("s", "S", "s"), entry("t", "T", "t"),
    entry("u", "U", "u"), entry("v", "V", "v"), entry("w", "W", "w"), entry("x", "X", "x"), entry("y", "Y", "y"),
    entry("z", "Z", "z"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn persian() -> Locale {
        Locale::new("fa").unwrap()
    }

    #[test]
    fn sort_keys_agree_with_comparison() {
        let collator = Collator::new(&persian()).unwrap();
        let names = [
            "زرین",
            "ژرف",
            "پویا",
            "تاک",
            "هما",
            "ویرا",
            "Abzar",
            "شرکت ۲",
            "شرکت ۱۰",
            "۳۳ پل",
            "آب",
            "ابر",
        ];
        for left in names {
            for right in names {
                let by_key = collator.sort_key(left).cmp(&collator.sort_key(right));
                assert_eq!(collator.compare(left, right), by_key, "{left} {right}");
            }
        }
    }

    #[test]
    fn english_ignores_case_until_nothing_else_differs() {
        let collator = Collator::new(&Locale::new("en").unwrap()).unwrap();
        assert_eq!(collator.compare("apple", "Banana"), Ordering::Less);
        assert_eq!(collator.compare("model 9", "Model 10"), Ordering::Less);
    }

    #[test]
    fn the_persian_index_has_32_letters_in_collation_order() {
        let collator = Collator::new(&persian()).unwrap();
        let letters: Vec<&str> = PERSIAN.iter().map(|(folded, _)| *folded).collect();
        assert_eq!(alphabet(&persian()).count(), 32);
        assert!(letters.is_sorted_by(|left, right| collator.compare(left, right) == Ordering::Less));
    }

    #[test]
    fn names_stand_under_their_letter() {
        let label = |name: &str| index_letter(&persian(), name).label;
        assert_eq!(label("آریا"), "آ/ا");
        assert_eq!(label("أحمد"), "آ/ا");
        assert_eq!(label("«پویا»"), "پ");
        assert_eq!(label("كاوه"), "ک");
        assert_eq!(label("يزد"), "ی");
        assert_eq!(label("Abzar"), "#");
        assert_eq!(label("۳۳ پل"), "#");
        assert_eq!(label(""), "#");
        let english = Locale::new("en").unwrap();
        assert_eq!(index_letter(&english, "“Éclair").id, "e");
        assert_eq!(index_letter(&english, "3M").id, "other");
        assert_eq!(index_letter(&Locale::new("ru").unwrap(), "Ёлка").label, "Е");
    }

    #[test]
    fn ids_of_an_alphabet_are_ascii_and_unique() {
        for tag in ["fa", "ar", "ru", "en"] {
            let ids: Vec<&str> = alphabet(&Locale::new(tag).unwrap())
                .map(|letter| letter.id)
                .collect();
            let unique: std::collections::BTreeSet<&&str> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{tag}");
            assert!(ids.iter().all(|id| id.is_ascii()));
        }
    }
}
