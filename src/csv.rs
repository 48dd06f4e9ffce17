//! Tables as CSV (RFC 4180) that spreadsheets open right: UTF-8 with a byte order mark, and no cell that would run
//! as a formula. What stands in the tables is not known here.

use std::borrow::Cow;

/// With it Excel reads the file as UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes a table row by row.
pub struct Csv<'a> {
    bytes: &'a mut Vec<u8>,
    begun: bool,
}

impl<'a> Csv<'a> {
    /// Begins a table at the end of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a mut Vec<u8>) -> Self {
        bytes.extend_from_slice(BYTE_ORDER_MARK.as_bytes());
        Self { bytes, begun: false }
    }

    /// A cell: quoted where it has to be.
    pub fn text(&mut self, cell: &str) {
        let safe = defused(cell);
        let is_quoted = safe.contains(['"', ',', ';', '\t', '\r', '\n'])
            || safe.starts_with(char::is_whitespace)
            || safe.ends_with(char::is_whitespace);
        self.cell(&safe, is_quoted);
    }

    /// A cell with a number in ASCII digits, which is no formula whatever its sign.
    pub fn number(&mut self, number: &str) {
        self.cell(number, false);
    }

    /// A cell with a code, `040900`: always quoted, which spreadsheets can be told to take as text.
    pub fn code(&mut self, cell: &str) {
        self.cell(&defused(cell), !cell.is_empty());
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.bytes.extend_from_slice(b"\r\n");
        self.begun = false;
    }

    /// A whole row of texts.
    pub fn row<'t>(&mut self, cells: impl IntoIterator<Item = &'t str>) {
        for cell in cells {
            self.text(cell);
        }
        self.end_row();
    }

    fn cell(&mut self, cell: &str, is_quoted: bool) {
        if self.begun {
            self.bytes.push(b',');
        }
        self.begun = true;
        if is_quoted {
            self.bytes.push(b'"');
            self.bytes.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
            self.bytes.push(b'"');
        } else {
            self.bytes.extend_from_slice(cell.as_bytes());
        }
    }
}

/// A text that no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@` and their wide
/// forms wherever a cell may begin, and before a tab or line break at its front. A cell may begin at its first
/// character, blanks left aside, and after a semicolon, a tab or a line break, at which spreadsheets of some
/// countries begin a new one whatever the quotes say.
#[must_use]
pub fn defused(cell: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    let mut copied = 0;
    let mut may_begin = true;
    for (at, character) in cell.char_indices() {
        let is_dangerous = match character {
            '\t' | '\r' | '\n' => at == 0,
            other => begins_formula(other),
        };
        if may_begin && is_dangerous {
            safe.push_str(cell.get(copied..at).unwrap_or_default());
            safe.push('\'');
            copied = at;
        }
        may_begin = match character {
            ';' | '\t' | '\r' | '\n' => true,
            ' ' | '\u{a0}' | '"' => may_begin,
            _ => false,
        };
    }
    if copied == 0 && safe.is_empty() {
        return Cow::Borrowed(cell);
    }
    safe.push_str(cell.get(copied..).unwrap_or_default());
    Cow::Owned(safe)
}

fn begins_formula(character: char) -> bool {
    matches!(character, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(rows: &[&[&str]]) -> String {
        let mut bytes = Vec::new();
        let mut csv = Csv::new(&mut bytes);
        for row in rows {
            csv.row(row.iter().copied());
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn begins_with_a_mark_and_ends_rows_as_the_standard_says() {
        assert_eq!(
            written(&[&["id", "name"], &["x", "صافی, \"نانو\""]]),
            "\u{feff}id,name\r\nx,\"صافی, \"\"نانو\"\"\"\r\n"
        );
    }

    #[test]
    fn no_cell_runs_as_a_formula() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            ("+98 41 3300 0000", "'+98 41 3300 0000"),
            ("-20", "'-20"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("  =1", "  '=1"),
            ("＝1", "'＝1"),
            ("\"=1", "\"'=1"),
            ("a; =1", "a; '=1"),
            ("a\r\n+1", "a\r\n'+1"),
            ("a=b", "a=b"),
            ("10-40 °C", "10-40 °C"),
            ("x@pars.example", "x@pars.example"),
            ("", ""),
        ] {
            assert_eq!(defused(cell), safe, "{cell:?}");
        }
    }

    #[test]
    fn codes_are_quoted_whatever_they_hold() {
        let mut bytes = Vec::new();
        let mut csv = Csv::new(&mut bytes);
        csv.code("040900");
        csv.code("");
        csv.end_row();
        assert_eq!(bytes, "\u{feff}\"040900\",\r\n".as_bytes());
    }
}
