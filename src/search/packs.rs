//! The index of the portable edition: every entry in scripts, 1,000 to a pack, searched in memory by
//! `themes/karvan/scripts/portable/engine.js`, which says what a line holds. Names and codes are in it and what an entry
//! belongs to; summaries, facts and bodies are not. What many entries share stands once, in `tables.js`.
//!
//! Nothing is folded here but to find out what need not be said twice: the browser folds names and queries by the same table.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::json;

use super::IndexFile;
use super::content::{bare, spellings};
use crate::theme::{bringing, bringing_text};

/// Entries of one pack.
pub const RECORDS_OF_PACK: usize = 1000;

/// An entry as it is found and shown.
#[derive(Debug, Clone, Default)]
pub struct PackedRecord {
    /// The last part of its address.
    pub slug: String,
    /// The folder of its kind, which is the first facet of all.
    pub folder: &'static str,
    /// The name of its kind.
    pub kind: String,
    /// What its name counts: 10 for what buyers come for, less for others.
    pub weight: u32,
    pub name: String,
    /// The language of the name where that is not the page's.
    pub name_language: Option<String>,
    /// Its name in other languages.
    pub other_names: Vec<String>,
    /// Codes under their labels; the label is empty for one that is not shown.
    pub codes: Vec<(String, String)>,
    /// Shown behind the kind.
    pub beside: String,
    /// What it belongs to.
    pub keywords: Vec<String>,
    /// Facet and the values it has.
    pub filters: Vec<(&'static str, Vec<String>)>,
}

/// A facet with its values: the word of each in addresses, and its name where an entry is found by that.
#[derive(Debug, Clone, Default)]
pub struct PackedFacet {
    pub word: &'static str,
    pub values: Vec<(String, Option<String>)>,
}

/// Texts by the number under which records name them.
#[derive(Default)]
struct Numbered {
    numbers: BTreeMap<String, usize>,
    texts: Vec<String>,
}

impl Numbered {
    fn of(&mut self, text: &str) -> String {
        let number = match self.numbers.get(text) {
            Some(number) => *number,
            None => {
                self.numbers.insert(text.to_owned(), self.texts.len());
                self.texts.push(text.to_owned());
                self.texts.len() - 1
            }
        };
        base_36(number)
    }
}

/// The files of the index.
#[must_use]
pub fn packs(facets: &[PackedFacet], records: &[PackedRecord]) -> Vec<IndexFile> {
    let mut tables = Tables::of(facets, records);
    let mut files = Vec::new();
    let mut file = |name: String, script: String| {
        files.push(IndexFile {
            path: format!("{name}.js"),
            bytes: Arc::from(script.into_bytes()),
        });
    };
    for (number, records) in records.chunks(RECORDS_OF_PACK).enumerate() {
        let lines: Vec<String> = records.iter().map(|record| tables.line(record)).collect();
        file(format!("pack-{}", number + 1), bringing_text(&lines.join("\n")));
    }
    let packs = records.len().div_ceil(RECORDS_OF_PACK);
    file("tables".to_owned(), tables.script(packs));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// What records have in common.
struct Tables<'a> {
    facets: &'a [PackedFacet],
    kinds: Numbered,
    /// Words of the program over codes; one digit is enough to count them.
    labels: Numbered,
    /// Codes of several records: those of customs and of goods.
    codes: Numbered,
    shared: BTreeSet<&'a (String, String)>,
    words: Numbered,
    /// Values that occur together, by facet.
    sets: Vec<Numbered>,
}

impl<'a> Tables<'a> {
    fn of(facets: &'a [PackedFacet], records: &'a [PackedRecord]) -> Tables<'a> {
        let (mut known, mut shared) = (BTreeSet::new(), BTreeSet::new());
        for code in records.iter().flat_map(|record| &record.codes) {
            if !known.insert(code) {
                shared.insert(code);
            }
        }
        Tables {
            facets,
            kinds: Numbered::default(),
            labels: Numbered::default(),
            codes: Numbered::default(),
            shared,
            words: Numbered::default(),
            sets: facets.iter().map(|_| Numbered::default()).collect(),
        }
    }

    fn line(&mut self, record: &PackedRecord) -> String {
        let name = plain(&record.name);
        let slug = if address_of(&name) == record.slug {
            ""
        } else {
            &record.slug
        };
        let kind = json!([record.folder, record.kind, f64::from(record.weight) / 10.0]);
        let mut known = words_of(&name);
        known.extend(words_of(&slug.replace('-', " ")));
        let more: BTreeSet<&str> = record
            .other_names
            .iter()
            .flat_map(|name| name.split_whitespace())
            .filter(|word| !words_of(word).is_subset(&known))
            .collect();
        let more: Vec<&str> = more.into_iter().collect();
        let codes: Vec<String> = record.codes.iter().map(|code| self.code(code)).collect();
        let (sets, named) = self.sets(record);
        let mut belongs = vec![self.words.of(&plain(&record.beside))];
        known.extend(named);
        let mut said = BTreeSet::from([record.beside.as_str()]);
        for keyword in &record.keywords {
            if said.insert(keyword) && !words_of(keyword).is_subset(&known) {
                belongs.push(self.words.of(&plain(keyword)));
            }
        }
        let fields = [
            slug.to_owned(),
            self.kinds.of(&kind.to_string()),
            name,
            codes.join("|"),
            plain(&more.join(" ")),
            belongs.join(","),
            sets,
            record.name_language.clone().unwrap_or_default(),
        ];
        fields.join("\t").trim_end_matches('\t').to_owned()
    }

    /// A code behind the number of its label, or behind `~` its number among those that several records have.
    fn code(&mut self, code: &(String, String)) -> String {
        let (label, text) = code;
        let written = format!("{}{}", self.labels.of(label), plain(text).replace('|', " "));
        if self.shared.contains(code) {
            return format!("~{}", self.codes.of(&written));
        }
        written
    }

    /// The values of a record by facet, and the words of their names.
    fn sets(&mut self, record: &PackedRecord) -> (String, BTreeSet<String>) {
        let mut columns = Vec::new();
        let mut named = BTreeSet::new();
        for (facet, sets) in self.facets.iter().zip(&mut self.sets) {
            let own = record.filters.iter().find(|(word, _)| *word == facet.word);
            let Some((_, own)) = own else {
                columns.push(String::new());
                continue;
            };
            let mut numbers = Vec::new();
            for (number, (slug, name)) in facet.values.iter().enumerate() {
                if own.contains(slug) {
                    numbers.push(base_36(number));
                    named.extend(name.iter().flat_map(|name| words_of(name)));
                }
            }
            columns.push(sets.of(&numbers.join(",")));
        }
        (columns.join(",").trim_end_matches(',').to_owned(), named)
    }

    fn script(&self, packs: usize) -> String {
        let facets: Vec<_> = self
            .facets
            .iter()
            .zip(&self.sets)
            .map(|(facet, sets)| {
                let values: Vec<_> = facet
                    .values
                    .iter()
                    .map(|(slug, name)| match name {
                        Some(name) => json!([slug, name]),
                        None => json!([slug]),
                    })
                    .collect();
                json!([facet.word, values, sets.texts])
            })
            .collect();
        let kinds: Vec<serde_json::Value> = self
            .kinds
            .texts
            .iter()
            .filter_map(|kind| serde_json::from_str(kind).ok())
            .collect();
        bringing(&json!({
            "packs": packs,
            "kinds": kinds,
            "labels": self.labels.texts,
            "codes": self.codes.texts,
            "words": self.words.texts,
            "facets": facets,
        }))
    }
}

/// A text without what parts fields and lines.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text as the browser compares them; it makes them in the same way.
fn words_of(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for written in text.split_whitespace() {
        for spelling in spellings(written) {
            let whole = bare(&spelling);
            let parts: Vec<&str> = whole
                .split(|c: char| !c.is_alphanumeric())
                .filter(|part| !part.is_empty())
                .collect();
            words.insert(parts.concat());
            words.extend(parts.into_iter().map(str::to_owned));
            words.insert(whole);
        }
    }
    words.remove("");
    words
}

/// The address that the browser makes of a name.
fn address_of(name: &str) -> String {
    let lower = name.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("-")
}

fn base_36(number: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut written = Vec::new();
    let mut rest = number;
    loop {
        written.extend(DIGITS.get(rest % 36).map(|digit| char::from(*digit)));
        rest /= 36;
        if rest == 0 {
            return written.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(files: &[IndexFile], name: &str) -> String {
        let file = files.iter().find(|file| file.path == name).unwrap();
        String::from_utf8(file.bytes.to_vec()).unwrap()
    }

    fn filter(name: &str) -> PackedRecord {
        PackedRecord {
            slug: "nano-filter".to_owned(),
            folder: "products",
            kind: "Product".to_owned(),
            weight: 10,
            name: name.to_owned(),
            other_names: vec!["صافی نانو filter".to_owned()],
            codes: vec![
                ("HS".to_owned(), "8421.21".to_owned()),
                (String::new(), "A|1".to_owned()),
            ],
            beside: "Pars".to_owned(),
            keywords: vec!["Pars".to_owned(), "Water".to_owned(), "پارس".to_owned()],
            filters: vec![("sector", vec!["water".to_owned()])],
            ..PackedRecord::default()
        }
    }

    fn sectors() -> PackedFacet {
        let value = |slug: &str, name: &str| (slug.to_owned(), Some(name.to_owned()));
        PackedFacet {
            word: "sector",
            values: vec![value("air", "Air"), value("water", "Water")],
        }
    }

    #[test]
    fn a_line_says_nothing_twice() {
        let mut other = filter("Nano\tstrainer");
        other.codes.pop();
        let files = packs(&[sectors()], &[filter("Nano filter"), other]);
        assert_eq!(
            script(&files, "pack-1.js"),
            "karvan.take(`\t0\tNano filter\t~0|1A 1\tصافی نانو\t0,1\t0\n\
             nano-filter\t0\tNano strainer\t~0\tصافی نانو\t0,1\t0`)"
        );
        let tables = script(&files, "tables.js");
        assert!(tables.contains("\"codes\":[\"08421.21\"]"), "{tables}");
        assert!(tables.contains("\"words\":[\"Pars\",\"پارس\"]"), "{tables}");
        assert!(
            tables.contains("[\"sector\",[[\"air\",\"Air\"],[\"water\",\"Water\"]],[\"1\"]]"),
            "{tables}"
        );
        assert!(
            tables.contains("\"kinds\":[[\"products\",\"Product\",1.0]]"),
            "{tables}"
        );
    }

    #[test]
    fn packs_have_a_thousand_entries_each() {
        let many: Vec<PackedRecord> = (0..2001).map(|_| filter("Nano filter")).collect();
        let files = packs(&[], &many);
        let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(names, ["pack-1.js", "pack-2.js", "pack-3.js", "tables.js"]);
        assert!(script(&files, "tables.js").contains("\"packs\":3"));
        assert_eq!(script(&files, "pack-3.js").lines().count(), 1);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(
            [0, 35, 36, 1295, 1296].map(base_36),
            ["0", "z", "10", "zz", "100"]
        );
    }
}
