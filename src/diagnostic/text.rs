//! Making foreign text fit to be shown: facts, file names and lines of content may hold anything, and a
//! terminal obeys what it is sent. Numbers are put into the digits of the message's language here too.
//! This room may not import `language`, so the little it needs of digits and widths is its own.

use std::fmt::Write;

use super::messages::Language;

/// Longest fact that is quoted whole, in characters. Lists of choices need the room.
const FACT_LIMIT: usize = 320;

/// A fact as it is put into a sentence: one line, nothing invisible, not too long.
pub(super) fn fact(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&cut(&line, FACT_LIMIT))
}

/// The first `limit` characters, with `…` where something was left out.
pub(super) fn cut(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
    }
}

/// The text with every control and direction character written out, so that it can neither drive a terminal
/// nor show itself in another order (Trojan source). Half-spaces stay: Persian needs them. The old
/// workflow commands of GitHub's runner, `##[…]` anywhere in a line, are broken up for the same reason.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push_visible(character, &mut shown);
    }
    if shown.contains("##[") {
        shown.replace("##[", "## [")
    } else {
        shown
    }
}

/// One character of [`visible`]; a tab becomes four spaces.
pub(super) fn push_visible(character: char, shown: &mut String) {
    match character {
        '\t' => shown.push_str("    "),
        '\n' | '\u{2028}' | '\u{2029}' => shown.push(' '),
        '\r' => {}
        _ if character.is_control() || is_direction_control(character) => {
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        }
        _ => shown.push(character),
    }
}

fn is_direction_control(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// True for letters that are written from right to left.
pub(super) fn is_right_to_left(character: char) -> bool {
    matches!(
        u32::from(character),
        0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF
    )
}

/// Cells that a text takes in a terminal: none for combining marks, two for East Asian wide characters.
pub(super) fn cells(text: &str) -> usize {
    text.chars()
        .map(|character| match u32::from(character) {
            0x300..=0x36F | 0x64B..=0x65F | 0x670 | 0x200B..=0x200D | 0x2060 | 0xFE00..=0xFE0F => 0,
            0x1100..=0x115F
            | 0x2E80..=0xA4CF
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE6F
            | 0xFF00..=0xFF60
            | 0xFFE0..=0xFFE6
            | 0x1_F300..=0x1_FAFF
            | 0x2_0000..=0x3_FFFD => 2,
            _ => 1,
        })
        .sum()
}

/// The digits of the language in place of 0–9; nothing else changes.
pub(super) fn digits(text: &str, language: Language) -> String {
    match language {
        Language::English => text.to_owned(),
        Language::Persian => text.chars().map(persian_digit).collect(),
    }
}

fn persian_digit(character: char) -> char {
    character
        .to_digit(10)
        .and_then(|digit| char::from_u32(0x6F0 + digit))
        .unwrap_or(character)
}

/// A number in groups of three from five digits on, in the language's digits. What is not a plain decimal
/// number only gets the digits.
pub(super) fn count(text: &str, language: Language) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return digits(text, language);
    }
    let (group, point) = match language {
        Language::English => (',', '.'),
        Language::Persian => ('٬', '٫'),
    };
    let mut shown = String::new();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left % 3 == 0 && whole.len() > 4 {
            shown.push(group);
        }
        shown.push(digit);
    }
    if text.contains('.') {
        shown.push(point);
        shown.push_str(fraction);
    }
    digits(&shown, language)
}

/// Bytes as people say them, decimal: 1 kB is 1000 bytes, as in file managers and budgets.
pub(super) fn size(text: &str, language: Language) -> String {
    let Ok(bytes) = text.parse::<u64>() else {
        return digits(text, language);
    };
    let (unit, tenths) = match bytes {
        0..1_000 => (0, bytes * 10),
        1_000..999_950 => (1, rounded(bytes, 100)),
        _ => (2, rounded(bytes, 100_000)),
    };
    let names = match language {
        Language::English => ["bytes", "kB", "MB"],
        Language::Persian => ["بایت", "کیلوبایت", "مگابایت"],
    };
    let number = match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole}.{tenth}"),
    };
    format!(
        "{} {}",
        count(&number, language),
        names.get(unit).unwrap_or(&"bytes")
    )
}

fn rounded(number: u64, divisor: u64) -> u64 {
    number / divisor + u64::from(number % divisor >= divisor / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_would_drive_a_terminal_or_turn_a_line() {
        assert_eq!(visible("a\u{1b}[31mb"), "a<U+001B>[31mb");
        assert_eq!(visible("a\u{202e}b\u{9b}c"), "a<U+202E>b<U+009B>c");
        assert_eq!(visible("می\u{200c}شود"), "می\u{200c}شود");
        assert_eq!(visible("##[add-mask]x"), "## [add-mask]x");
    }

    #[test]
    fn makes_one_line_of_a_fact() {
        assert_eq!(fact("a\n  b\r\n\tc"), "a b c");
        assert_eq!(fact(&"ب".repeat(5000)).chars().count(), FACT_LIMIT + 1);
    }

    #[test]
    fn groups_numbers_in_both_languages() {
        assert_eq!(count("50000000", Language::English), "50,000,000");
        assert_eq!(count("50000000", Language::Persian), "۵۰٬۰۰۰٬۰۰۰");
        assert_eq!(count("1600", Language::English), "1600");
        assert_eq!(count("9.25", Language::Persian), "۹٫۲۵");
        assert_eq!(count("-9999", Language::English), "-9999");
        assert_eq!(count("12 kg", Language::Persian), "۱۲ kg");
    }

    #[test]
    fn says_sizes_as_people_do() {
        assert_eq!(size("812", Language::English), "812 bytes");
        assert_eq!(size("32768", Language::English), "32.8 kB");
        assert_eq!(size("20000000", Language::English), "20 MB");
        assert_eq!(size("6210000", Language::Persian), "۶٫۲ مگابایت");
        assert_eq!(
            size("18446744073709551615", Language::English),
            "18,446,744,073,709.6 MB"
        );
        assert_eq!(size("many", Language::English), "many");
    }

    #[test]
    fn counts_cells_as_a_terminal_does() {
        assert_eq!(cells("نشانهٔ"), 5 + 1 - 1);
        assert_eq!(cells("漢a"), 3);
    }
}
