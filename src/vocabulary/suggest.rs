//! "Did you mean …?": the known word nearest to the one that was written.
//!
//! Used for unknown keys, references, units and codes. It measures typing slips (optimal string alignment:
//! insert, delete, replace, swap neighbours), not meaning; a word too far from everything gets no suggestion,
//! because a wrong one misleads more than none.

use std::cmp::Reverse;

/// Longer words are compared by these first characters only, which bounds the cost of one comparison.
const MAXIMUM_LENGTH: usize = 64;

/// The candidate nearest to `word`, or `None` when nothing is near enough.
///
/// Case, hyphens, underscores, spaces and half-spaces do not count (`ISO9001` finds `iso-9001`). About one slip
/// in three characters is allowed; a word of four or more characters also finds a candidate that begins with it.
/// Among equals the longest common beginning, then the first in order, wins, so the answer does not depend on
/// the order of the candidates.
pub fn nearest<'a, I>(word: &str, candidates: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    let written = key(word);
    if written.is_empty() {
        return None;
    }
    candidates
        .into_iter()
        .filter_map(|candidate| rank(&written, &key(candidate)).map(|rank| (rank, candidate)))
        .min()
        .map(|(_, candidate)| candidate)
}

/// The letters and digits that count: lower case, without separators, Arabic yeh and kaf as the Persian ones.
fn key(word: &str) -> Vec<char> {
    word.chars()
        .filter(|character| !matches!(character, '-' | '_' | '\u{200C}') && !character.is_whitespace())
        .flat_map(char::to_lowercase)
        .map(|character| match character {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            other => other,
        })
        .take(MAXIMUM_LENGTH)
        .collect()
}

/// Smaller is nearer: slips, then how much of the beginning differs. `None` is too far.
fn rank(written: &[char], candidate: &[char]) -> Option<(usize, Reverse<usize>, usize)> {
    let shared = written.iter().zip(candidate).take_while(|(a, b)| a == b).count();
    let allowed = (written.len().max(candidate.len()) / 3).max(1);
    let is_beginning = written.len() >= 4 && candidate.starts_with(written);
    // A word of one letter would be "near" every other; it must differ in case or separators only.
    let allowed = if written.len() == 1 || candidate.len() == 1 {
        0
    } else {
        allowed
    };
    let slips = if written.len().abs_diff(candidate.len()) > allowed {
        None
    } else {
        Some(distance(written, candidate)).filter(|slips| *slips <= allowed)
    };
    // A beginning ranks behind real slips of the same word.
    let slips = slips.or(is_beginning.then_some(allowed + 1))?;
    Some((slips, Reverse(shared), written.len().abs_diff(candidate.len())))
}

/// Optimal string alignment distance: Levenshtein with swaps of neighbours (`mqo` to `moq` is one).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous_a: Option<char> = None;
    for (row, &in_a) in a.iter().enumerate() {
        let mut current = Vec::with_capacity(b.len() + 1);
        let mut left = row + 1;
        current.push(left);
        let mut previous_b: Option<char> = None;
        let diagonals = last.iter().zip(last.iter().skip(1));
        for (column, (&in_b, (&diagonal, &above))) in b.iter().zip(diagonals).enumerate() {
            let mut best = (diagonal + usize::from(in_a != in_b))
                .min(above + 1)
                .min(left + 1);
            let swapped = previous_a == Some(in_b) && previous_b == Some(in_a) && in_a != in_b;
            if swapped && let Some(&two_back) = column.checked_sub(1).and_then(|index| before_last.get(index))
            {
                best = best.min(two_back + 1);
            }
            current.push(best);
            left = best;
            previous_b = Some(in_b);
        }
        before_last = std::mem::replace(&mut last, current);
        previous_a = Some(in_a);
    }
    last.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 6] = ["moq", "model", "name", "lead_time", "certificates", "origin"];

    fn slips(a: &str, b: &str) -> usize {
        distance(&key(a), &key(b))
    }

    #[test]
    fn swapped_letters_are_one_slip() {
        assert_eq!(slips("mqo", "moq"), 1);
        assert_eq!(nearest("mqo", KEYS), Some("moq"));
    }

    #[test]
    fn counts_slips_as_everybody_does() {
        assert_eq!(slips("kitten", "sitting"), 3);
        assert_eq!(slips("", "abc"), 3);
        assert_eq!(slips("abc", ""), 3);
        assert_eq!(slips("same", "same"), 0);
    }

    #[test]
    fn separators_and_case_do_not_count() {
        assert_eq!(nearest("leadTime", KEYS), Some("lead_time"));
        assert_eq!(nearest("ISO9001", ["iso-9001", "iso-22000"]), Some("iso-9001"));
        assert_eq!(nearest("parsmed", ["pars-med", "parsian"]), Some("pars-med"));
    }

    #[test]
    fn finds_a_word_by_its_beginning() {
        assert_eq!(nearest("cert", KEYS), Some("certificates"));
    }

    #[test]
    fn offers_nothing_when_nothing_is_near() {
        assert_eq!(nearest("banana", KEYS), None);
        assert_eq!(nearest("", KEYS), None);
        assert_eq!(nearest("x", ["m", "g"]), None);
    }

    #[test]
    fn does_not_depend_on_the_order_of_candidates() {
        assert_eq!(
            nearest("mode", ["model", "moder"]),
            nearest("mode", ["moder", "model"])
        );
    }

    #[test]
    fn reads_persian_words() {
        assert_eq!(nearest("كيلوگرم", ["گرم", "کیلوگرم"]), Some("کیلوگرم"));
        assert_eq!(nearest("سانتی متر", ["سانتی‌متر"]), Some("سانتی‌متر"));
    }
}
