//! The words of a record: folded, in every spelling that a half-space allows, each once, and the weightier ones first.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Synonyms;
use crate::language::fold;

/// The half-space (ZWNJ), which joins for some writers and parts for others.
const HALF_SPACE: char = '\u{200C}';

/// Parts of a compound beyond which only the whole and the single parts are found: «می‌شده‌اند» has three.
const PARTS_JOINED: usize = 5;

/// How much a word says about a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Its name.
    Name,
    /// Its codes.
    Code,
    /// The name of what products are sorted by: a sector, a market, a scheme.
    ClassName,
    /// Its name in another language.
    OtherName,
    /// The name of whoever stands between maker and buyer, of a page, and of what is no longer to be had.
    LesserName,
    /// Words that mean the same as one of a name.
    NameSynonym,
    /// What it belongs to: maker, sector, certificates.
    Keyword,
    /// What is written about it.
    Text,
    /// Words that mean the same as one of the others.
    Synonym,
}

impl Weight {
    /// As Pagefind has it, from 0 to 10.
    fn factor(self) -> &'static str {
        match self {
            Weight::Name => "10",
            Weight::Code => "8",
            Weight::ClassName => "9",
            Weight::OtherName => "7",
            Weight::LesserName | Weight::NameSynonym => "4",
            Weight::Keyword => "3",
            Weight::Text => "1",
            Weight::Synonym => "0.5",
        }
    }
}

/// Collects the words of one record. Give the weightiest texts first: a word that is there already is not written
/// again, which keeps indices small and lengths honest.
#[derive(Debug, Default)]
pub struct Content {
    written: String,
    known: BTreeSet<String>,
    /// The words in the order of the texts, for finding synonyms of several words; those of names apart.
    sequence: Vec<String>,
    names: Vec<String>,
    fresh: Vec<String>,
}

impl Content {
    /// Adds a text.
    pub fn add(&mut self, weight: Weight, text: &str) {
        let mut sequence = Vec::new();
        for written in text.split_whitespace() {
            for word in spellings(written) {
                self.word(word);
            }
            let split = written.replace(HALF_SPACE, " ");
            sequence.extend(fold(&split).split(' ').map(bare));
        }
        // So that the last word of a text and the first of the next are no phrase.
        sequence.push(String::new());
        match weight {
            Weight::Name | Weight::OtherName | Weight::ClassName => self.names.extend(sequence),
            Weight::Code => {}
            _ => self.sequence.extend(sequence),
        }
        self.flush(weight);
    }

    /// Adds a code, as it is written and without anything between its letters and digits.
    pub fn code(&mut self, code: &str) {
        self.add(Weight::Code, code);
        let joined: String = code.chars().filter(|c| c.is_alphanumeric()).collect();
        self.word(fold(&joined));
        self.flush(Weight::Code);
    }

    /// The words as Pagefind reads them, with those that mean the same as some of them.
    #[must_use]
    pub fn finish(mut self, synonyms: &Synonyms) -> String {
        for (sequence, weight) in [
            (std::mem::take(&mut self.names), Weight::NameSynonym),
            (std::mem::take(&mut self.sequence), Weight::Synonym),
        ] {
            let written = synonyms.of(&sequence).into_iter().flat_map(str::split_whitespace);
            for spelling in written.flat_map(spellings) {
                self.word(spelling);
            }
            self.flush(weight);
        }
        self.written
    }

    fn word(&mut self, word: String) {
        if word.chars().any(char::is_alphanumeric) && self.known.insert(word.clone()) {
            self.fresh.push(word);
        }
    }

    fn flush(&mut self, weight: Weight) {
        if self.fresh.is_empty() {
            return;
        }
        let words = std::mem::take(&mut self.fresh).join(" ");
        let factor = weight.factor();
        let _ = write!(
            self.written,
            "___PAGEFIND_WEIGHT___{factor} {words} ___END_PAGEFIND_WEIGHT___ "
        );
    }
}

/// A word without the signs around it.
pub fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// A written word folded: whole, and where it has half-spaces each of its parts and each run of parts.
pub fn spellings(written: &str) -> Vec<String> {
    let parts: Vec<String> = written
        .split(HALF_SPACE)
        .map(fold)
        .filter(|part| !part.is_empty())
        .collect();
    let whole: String = parts.concat();
    if parts.len() < 2 {
        return vec![whole];
    }
    let longest = if parts.len() <= PARTS_JOINED {
        parts.len() - 1
    } else {
        1
    };
    let mut spellings = vec![whole];
    for length in 1..=longest {
        spellings.extend(parts.windows(length).map(<[String]>::concat));
    }
    spellings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_is_there_whole_and_in_parts() {
        assert_eq!(spellings("دانش‌بنیان"), ["دانشبنیان", "دانش", "بنیان"]);
        assert_eq!(
            spellings("دانش‌بنیان‌ها"),
            ["دانشبنیانها", "دانش", "بنیان", "ها", "دانشبنیان", "بنیانها"]
        );
        assert_eq!(spellings("‌"), [""]);
    }

    #[test]
    fn a_word_is_written_once_under_its_greatest_weight() {
        let mut content = Content::default();
        content.add(Weight::Name, "Dialyser");
        content.add(Weight::Text, "A dialyser, fibre");
        assert_eq!(
            content.finish(&Synonyms::default()),
            "___PAGEFIND_WEIGHT___10 dialyser ___END_PAGEFIND_WEIGHT___ \
             ___PAGEFIND_WEIGHT___1 a dialyser, fibre ___END_PAGEFIND_WEIGHT___ "
        );
    }

    #[test]
    fn a_code_is_there_as_written_and_joined() {
        let mut content = Content::default();
        content.code("SMC-120/۳");
        assert_eq!(
            content.finish(&Synonyms::default()),
            "___PAGEFIND_WEIGHT___8 smc-120/3 ___END_PAGEFIND_WEIGHT___ \
             ___PAGEFIND_WEIGHT___8 smc1203 ___END_PAGEFIND_WEIGHT___ "
        );
    }
}
