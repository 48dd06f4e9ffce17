//! Words of Persian text, for `lint`: the words at a place, telling Arabic passages, and the pairs of words that want
//! a half-space between them.
//!
//! A word is a run of letters (with half-spaces and marks) or digits. No text is cut into words as a whole: that would
//! cost a build more than all the rest of the lint.

use std::borrow::Cow;
use std::ops::Range;

/// Tells which passages of a text, the stretches between punctuation marks, read as Arabic. Remembers the last one
/// asked for, so that going through a text in order reads each passage once.
pub(super) struct Passages<'t> {
    text: &'t str,
    last: Range<usize>,
    last_is_arabic: bool,
}

impl<'t> Passages<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text,
            last: 0..0,
            last_is_arabic: false,
        }
    }

    /// Whether the passage around a letter or digit, given by its place in bytes, reads as Arabic.
    pub(super) fn is_arabic_at(&mut self, position: usize) -> bool {
        if self.last.contains(&position) {
            return self.last_is_arabic;
        }
        let before = self.text.get(..position).unwrap_or_default();
        let after = self.text.get(position..).unwrap_or_default();
        let head = before.rsplit(ends_passage).next().unwrap_or_default();
        let tail = after.split(ends_passage).next().unwrap_or_default();
        self.last = position - head.len()..position + tail.len();
        let mut signs = PassageSigns::default();
        let passage = self.text.get(self.last.clone()).unwrap_or_default();
        passage
            .split(|c| !is_word_character(c))
            .for_each(|word| signs.look_at(word));
        self.last_is_arabic = signs.are_arabic();
        self.last_is_arabic
    }
}

/// A letter of the Persian alphabet, or an Arabic form of one.
pub(super) fn is_persian_letter(character: char) -> bool {
    matches!(character, '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{654}' | '\u{671}'..='\u{6D3}' | '\u{6D5}')
}

fn is_word_character(character: char) -> bool {
    // Almost all that come here are in the first two ranges, all of which are letters, digits and marks; the standard
    // library searches its tables for them.
    matches!(
        character,
        '\u{620}'..='\u{669}' | '\u{66E}'..='\u{6D3}' | '\u{200C}' | '\u{200D}' | '_'
    ) || character.is_alphanumeric()
}

fn ends_passage(character: char) -> bool {
    !is_word_character(character) && !matches!(character, ' ' | '\u{A0}' | '-' | '\'' | '’')
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

/// Whether the space between two parts of a text should be a half-space. Sure cases only: the plural and superlative
/// endings, which are no words of their own; the comparative after adjectives that are often so compared; and the
/// prefixes «می», «نمی», «همی» before what has the ending of a verb.
pub(super) fn wants_half_space(before: &str, after: &str) -> bool {
    // Every space of a text is asked about; these few letters answer for nearly all of them.
    let after_prefix = before.ends_with("می") || before.ends_with("مي") || before.ends_with("مى");
    let before_ending = after.starts_with("ها") || after.starts_with("تر");
    if !after_prefix && !before_ending {
        return false;
    }
    let left = before.rsplit(|c| !is_word_character(c)).next();
    let right = after.split(|c| !is_word_character(c)).next();
    let left = persian_letters(left.unwrap_or_default());
    let right = persian_letters(right.unwrap_or_default());
    let is_word =
        left.chars().nth(1).is_some() && left.chars().all(|c| is_persian_letter(c) || c == '\u{200C}');
    if !is_word {
        return false;
    }
    if ["می", "نمی", "همی"].contains(&left.as_ref()) {
        return has_verb_ending(&right);
    }
    match right.as_ref() {
        "ها" | "های" | "هایی" | "هایم" | "هایت" | "هایش" | "هایمان" | "هایتان" | "هایشان" | "ترین"
        | "ترین‌ها" => !NO_NOUNS.contains(&left.as_ref()),
        "تر" | "تری" => ADJECTIVES.contains(&left.as_ref()),
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
fn persian_letters(word: &str) -> Cow<'_, str> {
    if !word.contains(['ي', 'ى', 'ك']) {
        return Cow::Borrowed(word);
    }
    let persian = word.chars().map(|c| match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        other => other,
    });
    Cow::Owned(persian.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_of_letters_digits_and_marks() {
        for character in '\0'..=char::MAX {
            let expected = character.is_alphanumeric()
                || matches!(
                    character,
                    '\u{200C}' | '\u{200D}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '_'
                );
            assert_eq!(is_word_character(character), expected, "{character:?}");
        }
    }
}
