//! A catalogue in memory that is right, for tests of what loading says when something in it is spoilt.

use std::sync::Arc;

use karvan::catalogue::{LoadOptions, LoadOutcome, load};
use karvan::language::Date;
use karvan::source::{Memory, Sources};

use super::catalogue::{PICTURE, SETTINGS_TEXT, minimal_texts};

/// A catalogue that is right, until it is spoilt.
pub struct Fixture(Memory);

impl Fixture {
    pub fn new() -> Self {
        let memory = minimal_texts()
            .into_iter()
            .fold(Memory::new(), |memory, (path, text)| memory.with(path, text));
        Self(memory.with(PICTURE, "not looked at here"))
    }

    pub fn with(self, file: &str, text: &str) -> Self {
        Self(self.0.with(file, text))
    }

    /// Replaces the one occurrence of `old`.
    #[track_caller]
    pub fn replace(self, file: &str, old: &str, new: &str) -> Self {
        let text = String::from_utf8(self.0.read(file).unwrap()).unwrap();
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {file}");
        Self(self.0.with(file, text.replace(old, new)))
    }

    /// Adds a field to an entry.
    #[track_caller]
    pub fn add(self, file: &str, field: &str) -> Self {
        let text = String::from_utf8(self.0.read(file).unwrap()).unwrap();
        let spoilt = text.replacen("---\n", &format!("---\n{field}\n"), 1);
        Self(self.0.with(file, spoilt))
    }

    pub fn load(&self) -> LoadOutcome {
        let settings = Arc::new(karvan::settings::parse(SETTINGS_TEXT).unwrap());
        let date = Date::parse("2026-11-22").unwrap();
        load(&self.0, &settings, LoadOptions { date, drafts: false }).unwrap()
    }

    /// Everything said: severity, code, file and the text of the line.
    pub fn said(&self) -> Vec<String> {
        self.load()
            .diagnostics
            .iter()
            .map(|diagnostic| {
                let place = diagnostic.place.as_ref();
                let file = place.map_or("", |place| place.file.as_ref());
                let line = place
                    .and_then(|place| place.span)
                    .map_or(String::new(), |span| self.line(file, span.line));
                format!(
                    "{} {} {file}: {line}",
                    diagnostic.severity.as_str(),
                    diagnostic.code
                )
            })
            .collect()
    }

    fn line(&self, file: &str, number: u32) -> String {
        let text = String::from_utf8(self.0.read(file).unwrap()).unwrap();
        let index = usize::try_from(number).unwrap() - 1;
        text.lines().nth(index).unwrap_or_default().trim().to_owned()
    }

    #[track_caller]
    pub fn says(&self, expected: &[&str]) {
        assert_eq!(self.said(), expected);
    }
}
