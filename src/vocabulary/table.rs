//! Reading the tab-separated tables of `data/` that are compiled in.
//!
//! A row that lacks a column is dropped rather than half read; tests count the rows.

use super::names::Names;

/// The data rows of a table: without the heading and other lines that begin with `#` and a space.
pub(super) fn rows(text: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "))
        .map(|line| line.split('\t'))
}

/// Four columns fa, en, ar, ru.
pub(super) fn names(cells: &mut std::str::Split<'static, char>) -> Option<Names> {
    Some(Names {
        fa: cells.next()?,
        en: cells.next()?,
        ar: cells.next()?,
        ru: cells.next()?,
    })
}
