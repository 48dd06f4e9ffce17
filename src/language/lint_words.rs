//! Words of Persian text, for `lint`: cutting a text into them, telling Arabic passages, and the pairs of words that
//! want a half-space between them.

use std::ops::Range;

/// A run of letters (with half-spaces and marks) or digits.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Where it is, in bytes.
    pub(super) range: Range<usize>,
    /// Which stretch of text between punctuation marks it is in.
    passage: usize,
}

impl Word {
    pub(super) fn text<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range.clone()).unwrap_or_default()
    }
}

/// The words of a text, and for each passage whether it is Arabic.
pub(super) struct Words {
    words: Vec<Word>,
    arabic: Vec<bool>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut arabic = Vec::new();
        let mut signs = PassageSigns::default();
        let mut current: Option<Range<usize>> = None;
        let mut passage = 0;
        for (start, character) in text.char_indices() {
            let end = start + character.len_utf8();
            if is_word_character(character) {
                current = Some(current.map_or(start..end, |word| word.start..end));
                continue;
            }
            if let Some(range) = current.take() {
                signs.look_at(text.get(range.clone()).unwrap_or_default());
                words.push(Word { range, passage });
            }
            if ends_passage(character) {
                arabic.push(signs.are_arabic());
                signs = PassageSigns::default();
                passage += 1;
            }
        }
        if let Some(range) = current {
            signs.look_at(text.get(range.clone()).unwrap_or_default());
            words.push(Word { range, passage });
        }
        arabic.push(signs.are_arabic());
        Self { words, arabic }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Word> {
        self.words.iter()
    }

    /// Words and their right-hand neighbours.
    pub(super) fn neighbours(&self) -> impl Iterator<Item = (&Word, &Word)> {
        self.words.iter().zip(self.words.iter().skip(1))
    }

    /// Whether the word at that place stands in a passage that reads as Arabic.
    pub(super) fn is_arabic_passage(&self, index: usize) -> bool {
        let passage = self.words.get(index).map(|word| word.passage);
        passage
            .and_then(|passage| self.arabic.get(passage))
            .copied()
            .unwrap_or(false)
    }
}

/// A letter of the Persian alphabet, or an Arabic form of one.
pub(super) fn is_persian_letter(character: char) -> bool {
    matches!(character, '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{654}' | '\u{671}'..='\u{6D3}' | '\u{6D5}')
}

fn is_word_character(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(
            character,
            '\u{200C}' | '\u{200D}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '_'
        )
}

fn ends_passage(character: char) -> bool {
    !matches!(character, ' ' | '\u{A0}' | '-' | '\'' | '’')
}

/// What a passage shows of its language. Persian typed on an Arabic keyboard has ي and ك but neither ة nor words with
/// the article, which Arabic can hardly do without; پ چ ژ گ ک ی are never Arabic.
#[derive(Default)]
struct PassageSigns {
    persian_letter: bool,
    arabic_letter: bool,
    words: usize,
    articles: usize,
}

impl PassageSigns {
    fn look_at(&mut self, word: &str) {
        if !word.contains(is_persian_letter) {
            return;
        }
        self.words += 1;
        self.persian_letter |= word.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی']);
        self.arabic_letter |= word.contains(['ة', 'إ', 'أ']);
        let article = ["ال", "وال", "بال", "لل", "كال", "فال"]
            .iter()
            .any(|prefix| word.starts_with(prefix));
        self.articles += usize::from(article);
    }

    fn are_arabic(&self) -> bool {
        !self.persian_letter && (self.arabic_letter || (self.words >= 2 && self.articles >= 1))
    }
}

/// Whether the space between two words should be a half-space. Sure cases only: the plural and superlative endings,
/// which are no words of their own; the comparative after adjectives that are often so compared; and the prefixes
/// «می», «نمی», «همی» before what has the ending of a verb.
pub(super) fn wants_half_space(left: &str, right: &str) -> bool {
    let (left, right) = (persian_letters(left), persian_letters(right));
    let is_word = left.chars().count() >= 2 && left.chars().all(|c| is_persian_letter(c) || c == '\u{200C}');
    if !is_word {
        return false;
    }
    if ["می", "نمی", "همی"].contains(&left.as_str()) {
        return has_verb_ending(&right);
    }
    match right.as_str() {
        "ها" | "های" | "هایی" | "هایم" | "هایت" | "هایش" | "هایمان" | "هایتان" | "هایشان" | "ترین"
        | "ترین‌ها" => !NO_NOUNS.contains(&left.as_str()),
        "تر" | "تری" => ADJECTIVES.contains(&left.as_str()),
        _ => false,
    }
}

/// Words that a plural ending cannot belong to.
const NO_NOUNS: [&str; 12] = [
    "و", "از", "در", "به", "که", "را", "تا", "با", "است", "یا", "هم", "برای",
];

/// Adjectives before which «تر» is the comparative and not "wet".
const ADJECTIVES: [&str; 30] = [
    "بزرگ",
    "کوچک",
    "مهم",
    "سریع",
    "قوی",
    "ضعیف",
    "جدید",
    "قدیمی",
    "ارزان",
    "گران",
    "پایین",
    "بالا",
    "سنگین",
    "سبک",
    "دقیق",
    "آسان",
    "سخت",
    "کوتاه",
    "بلند",
    "زیاد",
    "پیش",
    "نزدیک",
    "دور",
    "ساده",
    "مناسب",
    "مقاوم",
    "کامل",
    "قدیم",
    "گسترده",
    "وسیع",
];

/// Endings of finite verbs; a noun after the month «می» or the wine «می» seldom has one, and common ones are listed.
fn has_verb_ending(word: &str) -> bool {
    let length = word.chars().count();
    let ending = ['م', 'ی', 'د', 'ت'].iter().any(|ending| word.ends_with(*ending));
    length >= 2
        && ending
        && word.chars().all(|c| is_persian_letter(c) || c == '\u{200C}')
        && !NO_VERBS.contains(&word)
}

const NO_VERBS: [&str; 14] = [
    "است",
    "میلادی",
    "امسال",
    "آینده",
    "آتی",
    "جاری",
    "مهم",
    "هم",
    "تمام",
    "خود",
    "باید",
    "شاید",
    "ناب",
    "بعدی",
];

/// The word with Arabic yeh and kaf as Persian ones, so that a slip does not hide another.
fn persian_letters(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            other => other,
        })
        .collect()
}
