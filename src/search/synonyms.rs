//! Words that mean the same, from the glossary: an entry that is written with one of them is found by the others, in
//! every language.

use std::collections::{BTreeMap, BTreeSet};

use super::content::bare;
use crate::language::fold;

/// Words in rows; each means the same as the others of its row.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    rows: Vec<Vec<String>>,
    /// Folded phrases by their first word: the words that follow, and the row.
    phrases: BTreeMap<String, Vec<(Vec<String>, usize)>>,
}

impl Synonyms {
    /// From rows of words, each a phrase of one or more words in any language.
    pub fn new<'a>(rows: impl Iterator<Item = Vec<&'a str>>) -> Synonyms {
        let mut synonyms = Synonyms::default();
        for row in rows {
            let number = synonyms.rows.len();
            for phrase in &row {
                let split = fold(&phrase.replace('\u{200C}', " "));
                // The sequence of a text is split at half-spaces; what is written joined has no place to split.
                for folded in BTreeSet::from([split, fold(phrase)]) {
                    let mut words = folded.split(' ').map(bare).map(|word| stem(&word).to_owned());
                    if let Some(first) = words.next().filter(|first| !first.is_empty()) {
                        let rest = words.collect();
                        synonyms.phrases.entry(first).or_default().push((rest, number));
                    }
                }
            }
            synonyms.rows.push(row.into_iter().map(str::to_owned).collect());
        }
        synonyms
    }

    /// The words that mean the same as some of `sequence`, which is folded. An empty word there ends a text.
    pub fn of(&self, sequence: &[String]) -> Vec<&str> {
        self.rows_of(sequence).flatten().map(String::as_str).collect()
    }

    /// What means the same as some of the words of these names, the words of one row in one text.
    pub fn of_names(&self, names: &[String]) -> Vec<String> {
        let mut sequence = Vec::new();
        for name in names {
            let split = fold(&name.replace('\u{200C}', " "));
            sequence.extend(split.split(' ').map(bare));
            sequence.push(String::new());
        }
        self.rows_of(&sequence).map(|row| row.join(" ")).collect()
    }

    fn rows_of(&self, sequence: &[String]) -> impl Iterator<Item = &Vec<String>> {
        let mut rows = BTreeSet::new();
        for (at, word) in sequence.iter().enumerate() {
            let Some(phrases) = self.phrases.get(stem(word)) else {
                continue;
            };
            let after = sequence.get(at + 1..).unwrap_or_default();
            for (rest, row) in phrases {
                let follows = rest.len() <= after.len()
                    && rest
                        .iter()
                        .zip(after)
                        .all(|(wanted, found)| wanted == stem(found));
                if follows {
                    rows.insert(*row);
                }
            }
        }
        rows.into_iter().filter_map(|row| self.rows.get(row))
    }
}

/// An English word without the ending of its plural; others as they are.
fn stem(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if word.len() > 3 && word.is_ascii() && !stem.ends_with('s') => stem,
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{Content, Weight};

    fn synonyms() -> Synonyms {
        let rows = [
            vec!["صافی دیالیز", "دیالیزر", "dialyser", "artificial kidney"],
            vec!["لوله", "pipe", "tube"],
            vec!["سنبل‌الطیب", "valerian"],
        ];
        Synonyms::new(rows.into_iter())
    }

    fn found(text: &str) -> String {
        let mut content = Content::default();
        content.add(Weight::Text, text);
        content.finish(&synonyms())
    }

    #[test]
    fn a_word_brings_its_row_in_every_language() {
        assert!(found("Pressure pipes, black").contains("لوله"));
        assert!(found("قطرهٔ سنبل‌الطیب").contains("valerian"));
        assert!(found("صافی دیالیز").contains("artificial kidney"));
    }

    #[test]
    fn part_of_a_phrase_brings_nothing() {
        assert!(!found("صافی آب").contains("kidney"));
        assert!(!found("a kidney").contains("dialyser"));
        assert!(!found("pipeline").contains("لوله"));
    }
}
