//! What an editor did wrong where a YAML parser gave up: its own message is about tokens, and often about the
//! line after the one that is wrong.

use super::{YamlProblem, YamlProblemKind};
use crate::diagnostic::Span;

/// Turns a scanner's message into the mistake that editors really make, when it is one of those.
pub fn explain_syntax(yaml: &str, first_line: u32, place: Span, message: &str) -> YamlProblem {
    if message.contains("anchor") {
        return YamlProblem {
            span: place,
            kind: YamlProblemKind::Alias,
        };
    }
    let lines: Vec<&str> = yaml.lines().collect();
    let number = |index: usize| {
        u32::try_from(index)
            .unwrap_or(u32::MAX)
            .saturating_add(first_line)
    };
    let row = usize::try_from(place.line.saturating_sub(first_line)).unwrap_or(0);
    if let Some((index, column)) = first_tab(&lines) {
        let (line, column) = (number(index), u32::try_from(column).unwrap_or(0) + 1);
        let span = Span {
            line,
            column,
            end_line: line,
            end_column: column + 1,
        };
        return YamlProblem {
            span,
            kind: YamlProblemKind::Tab,
        };
    }
    // The scanner often notices on the line after the one that is wrong.
    for index in [row, row.saturating_sub(1)] {
        if let Some((column, length)) = lines.get(index).and_then(|line| colon_in_value(line)) {
            let line = number(index);
            let span = Span {
                line,
                column,
                end_line: line,
                end_column: column + length,
            };
            return YamlProblem {
                span,
                kind: YamlProblemKind::ColonInValue,
            };
        }
    }
    if let Some((index, column)) = unclosed_quote(&lines, row) {
        let line = number(index);
        let span = Span {
            line,
            column,
            end_line: line,
            end_column: column + 1,
        };
        return YamlProblem {
            span,
            kind: YamlProblemKind::UnclosedQuote,
        };
    }
    YamlProblem {
        span: place,
        kind: YamlProblemKind::Syntax(message.to_owned()),
    }
}

fn first_tab(lines: &[&str]) -> Option<(usize, usize)> {
    lines.iter().enumerate().find_map(|(index, line)| {
        let indent = line.chars().take_while(|c| matches!(c, ' ' | '\t'));
        let column = indent.clone().position(|c| c == '\t')?;
        (!line.trim().is_empty()).then_some((index, column))
    })
}

/// Column and length (characters) of the value in `key: some: value`.
fn colon_in_value(line: &str) -> Option<(u32, u32)> {
    let (key, value) = line.split_once(": ")?;
    let value = value.trim();
    if value.starts_with(['"', '\'', '[', '{', '|', '>']) || !value.contains(": ") {
        return None;
    }
    let indent = line
        .split_once(value)
        .map_or(key, |(before, _)| before)
        .chars()
        .count();
    Some((
        u32::try_from(indent).ok()? + 1,
        u32::try_from(value.chars().count()).ok()?,
    ))
}

fn unclosed_quote(lines: &[&str], row: usize) -> Option<(usize, u32)> {
    lines.iter().enumerate().take(row + 1).find_map(|(index, line)| {
        let (before, value) = line.split_once(": ").or_else(|| line.split_once("- "))?;
        let quote = value
            .trim_start()
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''))?;
        let closed = value.trim_start().chars().skip(1).filter(|c| *c == quote).count() % 2 == 1;
        (!closed).then(|| (index, u32::try_from(before.chars().count()).unwrap_or(0) + 3))
    })
}
