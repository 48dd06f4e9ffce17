//! The chapters of the Harmonized System and their names in this project's words.

use std::sync::LazyLock;

use super::super::{Names, table};

static CHAPTERS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    table::rows(include_str!("../data/hs_chapters.tsv"))
        .filter_map(|mut cells| {
            let number = cells.next()?.parse().ok()?;
            Some(Row {
                number,
                names: table::names(&mut cells)?,
            })
        })
        .collect()
});

struct Row {
    number: u8,
    names: Names,
}

/// A chapter: the first two digits of a code. 1 to 97 without 77.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chapter(u8);

impl Chapter {
    /// The chapter written as two digits (`"04"`, also `"4"`), if it is one that goods may be in.
    pub fn parse(written: &str) -> Option<Chapter> {
        let number = crate::language::digits::fold_digits(written.trim())
            .parse::<u8>()
            .ok()?;
        CHAPTERS
            .iter()
            .find(|row| row.number == number)
            .map(|row| Chapter(row.number))
    }

    /// All chapters in use, in order.
    pub fn all() -> impl Iterator<Item = Chapter> {
        CHAPTERS.iter().map(|row| Chapter(row.number))
    }

    /// The chapter of a code that is already known to be good.
    pub(super) fn of_digits(digits: &str) -> Chapter {
        Chapter(
            digits
                .get(..2)
                .and_then(|two| two.parse().ok())
                .unwrap_or_default(),
        )
    }

    /// 1 to 97.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Two digits, as in facet addresses: `04`.
    pub fn digits(self) -> String {
        format!("{:02}", self.0)
    }

    /// The chapter's name; English in languages that the vocabulary does not speak.
    pub fn name(self, language: &str) -> &'static str {
        CHAPTERS
            .iter()
            .find(|row| row.number == self.0)
            .map_or("", |row| row.names.get(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_name_in_every_language_of_the_vocabulary() {
        let chapter = Chapter::parse("۳۰").unwrap();
        assert_eq!(chapter.name("fa"), "فرآورده‌های دارویی");
        assert_eq!(chapter.name("en-GB"), "Pharmaceutical products");
        assert_eq!(chapter.name("ar"), "منتجات صيدلية");
        assert_eq!(chapter.name("ru-KZ"), "Фармацевтическая продукция");
        assert_eq!(chapter.name("tr"), "Pharmaceutical products");
        assert_eq!(Chapter::all().count(), 96, "no row lacks a column");
        assert_eq!(Chapter::parse("04").map(Chapter::digits).as_deref(), Some("04"));
    }

    #[test]
    fn refuses_chapters_without_goods() {
        for written in ["77", "98", "99", "0", "100", "x"] {
            assert_eq!(Chapter::parse(written), None, "{written}");
        }
    }
}
