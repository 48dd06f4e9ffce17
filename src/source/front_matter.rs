//! Splits a Markdown file into front matter and body. Accepts a byte order mark and CRLF line ends; does
//! not look inside either part.

use crate::diagnostic::{Diagnostic, Span};

/// The longest front matter that is read, in bytes. Real entries have 1 to 4 KiB; the YAML parser needs
/// quadratic time for hostile nesting, so the limit bounds it.
pub const FRONT_MATTER_LIMIT: usize = 32 * 1024;

/// A file in two parts, with the lines at which they begin (from 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrontMatter<'a> {
    pub yaml: &'a str,
    pub yaml_line: u32,
    pub body: &'a str,
    pub body_line: u32,
}

/// Splits `bytes` of `file`.
///
/// # Errors
/// A diagnostic when the file is not UTF-8, has no front matter, does not close it or makes it too long.
pub fn split<'a>(file: &str, bytes: &'a [u8]) -> Result<FrontMatter<'a>, Box<Diagnostic>> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(Box::new(not_utf8(file, bytes, error.valid_up_to()))),
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(rest) = after_fence(text) else {
        return Err(Box::new(
            Diagnostic::error("front-matter-missing").at(file, Some(Span::START)),
        ));
    };
    let mut offset = 0;
    for (line, content) in (2..).zip(rest.split_inclusive('\n')) {
        if is_fence(content) {
            let (yaml, tail) = rest.split_at_checked(offset).unwrap_or((rest, ""));
            if yaml.len() > FRONT_MATTER_LIMIT {
                let diagnostic = Diagnostic::error("front-matter-too-long")
                    .with("size", yaml.len().to_string())
                    .with("limit", FRONT_MATTER_LIMIT.to_string());
                return Err(Box::new(diagnostic.at(file, Some(Span::START))));
            }
            let body = tail.strip_prefix(content).unwrap_or("");
            return Ok(FrontMatter {
                yaml,
                yaml_line: 2,
                body,
                body_line: line + 1,
            });
        }
        offset += content.len();
    }
    Err(Box::new(
        Diagnostic::error("front-matter-unclosed").at(file, Some(Span::START)),
    ))
}

fn after_fence(text: &str) -> Option<&str> {
    let line_end = text.find('\n')?;
    let (first, rest) = text.split_at_checked(line_end + 1)?;
    is_fence(first).then_some(rest)
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

fn not_utf8(file: &str, bytes: &[u8], valid_up_to: usize) -> Diagnostic {
    let valid = bytes.get(..valid_up_to).unwrap_or_default();
    let line = valid.split(|byte| *byte == b'\n').count();
    let line_start = valid
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(valid.get(line_start..).unwrap_or_default())
        .chars()
        .count()
        + 1;
    let (line, column) = (
        u32::try_from(line).unwrap_or(u32::MAX),
        u32::try_from(column).unwrap_or(u32::MAX),
    );
    let span = Span {
        line,
        column,
        end_line: line,
        end_column: column + 1,
    };
    Diagnostic::error("not-utf8").at(file, Some(span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_with_a_byte_order_mark_and_windows_line_ends() {
        let parts = split("a.md", "\u{feff}---\r\nname: x\r\n---\r\n\r\nBody\r\n".as_bytes()).unwrap();
        assert_eq!(parts.yaml, "name: x\r\n");
        assert_eq!(parts.body, "\r\nBody\r\n");
        assert_eq!((parts.yaml_line, parts.body_line), (2, 4));
    }

    #[test]
    fn accepts_an_empty_front_matter_and_no_body() {
        let parts = split("a.md", b"---\n---").unwrap();
        assert_eq!((parts.yaml, parts.body), ("", ""));
    }

    #[test]
    fn refuses_what_is_missing_or_unclosed() {
        assert_eq!(
            split("a.md", b"# Title\n").unwrap_err().code,
            "front-matter-missing"
        );
        assert_eq!(
            split("a.md", b"---\nname: x\n").unwrap_err().code,
            "front-matter-unclosed"
        );
        assert_eq!(split("a.md", b"").unwrap_err().code, "front-matter-missing");
    }

    #[test]
    fn points_at_the_first_byte_that_is_not_utf8() {
        let diagnostic = split("a.md", b"---\nname: \xd8\xa7\xff\n---\n").unwrap_err();
        let span = diagnostic.place.unwrap().span.unwrap();
        assert_eq!((diagnostic.code, span.line, span.column), ("not-utf8", 2, 8));
    }
}
