//! Slugs and heading ids: the ASCII names that stand in addresses and file names.
//!
//! A slug is the same in every language, is written by the editor, and must live on every file system. Persian
//! letters never appear in addresses (R46); nothing here transliterates, since that gives names nobody can read.

/// The longest slug, in characters.
pub const MAX_SLUG_LENGTH: usize = 60;

/// Why a name cannot be a slug.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Nothing at all.
    #[error("the slug is empty")]
    Empty,
    /// More than [`MAX_SLUG_LENGTH`] characters.
    #[error("the slug has {length} characters, at most 60 are allowed")]
    TooLong {
        /// Characters in the slug.
        length: usize,
    },
    /// A character other than `a`–`z`, `0`–`9` and `-`.
    #[error("`{character}` may not stand in the slug `{slug}`")]
    ForbiddenCharacter {
        /// The slug as written.
        slug: String,
        /// The first character that may not stand there.
        character: char,
    },
    /// The first character is a digit or a hyphen.
    #[error("the slug `{slug}` does not begin with a letter")]
    FirstNotLetter {
        /// The slug as written.
        slug: String,
    },
    /// Two hyphens in a row, or one at the end.
    #[error("the slug `{slug}` has a hyphen too many")]
    StrayHyphen {
        /// The slug as written.
        slug: String,
    },
    /// The site uses the name itself: `index`, `page`, `by`, `new`.
    #[error("the slug `{slug}` is reserved")]
    Reserved {
        /// The slug as written.
        slug: String,
    },
    /// Windows cannot make a folder of that name: `con`, `nul`, `com1`.
    #[error("`{slug}` is the name of a device in Windows")]
    WindowsDevice {
        /// The slug as written.
        slug: String,
    },
}

/// Names that the site's own addresses use.
const RESERVED: [&str; 4] = ["index", "page", "by", "new"];

/// Checks that a name is a portable slug: `a`–`z`, `0`–`9` and single hyphens inside, first a letter, 1–60
/// characters, neither reserved nor a Windows device.
///
/// # Errors
/// [`SlugError`], the first thing wrong.
pub fn check_slug(slug: &str) -> Result<(), SlugError> {
    let own = || slug.to_owned();
    let Some(first) = slug.chars().next() else {
        return Err(SlugError::Empty);
    };
    let forbidden = |c: &char| !matches!(c, 'a'..='z' | '0'..='9' | '-');
    if let Some(character) = slug.chars().find(forbidden) {
        return Err(SlugError::ForbiddenCharacter {
            slug: own(),
            character,
        });
    }
    if slug.len() > MAX_SLUG_LENGTH {
        return Err(SlugError::TooLong { length: slug.len() });
    }
    if !first.is_ascii_lowercase() {
        return Err(SlugError::FirstNotLetter { slug: own() });
    }
    if slug.contains("--") || slug.ends_with('-') {
        return Err(SlugError::StrayHyphen { slug: own() });
    }
    if RESERVED.contains(&slug) {
        return Err(SlugError::Reserved { slug: own() });
    }
    if is_windows_device(slug) {
        return Err(SlugError::WindowsDevice { slug: own() });
    }
    Ok(())
}

/// A slug close to a name that is not one: lower case, other characters to hyphens. `None` when too little is left,
/// as for a Persian name.
pub fn suggest_slug(name: &str) -> Option<String> {
    let lower = super::folding::fold(name);
    let mut slug = hyphenated(&lower);
    slug.truncate(MAX_SLUG_LENGTH);
    let slug = slug
        .trim_start_matches(|c: char| !c.is_ascii_lowercase())
        .trim_end_matches('-');
    check_slug(slug).is_ok().then(|| slug.to_owned())
}

/// The part of an address that a number such as `SM-0012` gives: `sm-0012`. `None` when no portable name is left.
pub fn slug_of_number(number: &str) -> Option<String> {
    let slug = hyphenated(&super::digits::fold_digits(number).to_ascii_lowercase());
    let slug = slug.trim_matches('-');
    let fits = (1..=MAX_SLUG_LENGTH).contains(&slug.len()) && !is_windows_device(slug);
    fits.then(|| slug.to_owned())
}

/// The id of a heading: from its words when they are all Latin (`wall-thickness`), else numbered (`section-3`), so
/// that a link to it survives copying. `ordinal` counts the headings of the page from 1; the caller keeps ids
/// unique.
pub fn heading_id(text: &str, ordinal: usize) -> String {
    let numbered = || format!("section-{ordinal}");
    let foreign = |c: char| c.is_alphabetic() && !super::bidi::is_latin(c);
    if text.chars().any(foreign) {
        return numbered();
    }
    let mut id = hyphenated(&super::folding::fold(text));
    id.truncate(MAX_SLUG_LENGTH);
    let id = id.trim_matches('-');
    if id.starts_with(|c: char| c.is_ascii_lowercase()) {
        id.to_owned()
    } else {
        numbered()
    }
}

/// ASCII letters and digits kept, every run of anything else to one hyphen.
fn hyphenated(folded: &str) -> String {
    let mut result = String::with_capacity(folded.len());
    for character in folded.chars() {
        if character.is_ascii_alphanumeric() {
            result.push(character);
        } else if !result.ends_with('-') && !result.is_empty() {
            result.push('-');
        }
    }
    result
}

fn is_windows_device(slug: &str) -> bool {
    if ["con", "prn", "aux", "nul"].contains(&slug) {
        return true;
    }
    let numbered = slug.strip_prefix("com").or_else(|| slug.strip_prefix("lpt"));
    numbered.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_becomes_part_of_an_address() {
        for (number, slug) in [
            ("SM-0012", Some("sm-0012")),
            ("۱۴۰۵/۱۲", Some("1405-12")),
            ("  O 7. ", Some("o-7")),
            ("نامه", None),
            ("NUL", None),
            ("--", None),
        ] {
            assert_eq!(slug_of_number(number).as_deref(), slug, "{number}");
        }
    }

    #[test]
    fn accepts_portable_names() {
        for slug in [
            "pars-med",
            "a",
            "icu-ventilator-v2",
            "com10",
            "console",
            "newer",
            "hdpe-pn16",
        ] {
            assert_eq!(check_slug(slug), Ok(()), "{slug}");
        }
    }

    #[test]
    fn refuses_what_some_file_system_or_address_cannot_hold() {
        assert_eq!(check_slug(""), Err(SlugError::Empty));
        assert_eq!(
            check_slug(&"a".repeat(61)),
            Err(SlugError::TooLong { length: 61 })
        );
        assert!(check_slug(&"a".repeat(60)).is_ok());
        assert!(matches!(
            check_slug("Pars"),
            Err(SlugError::ForbiddenCharacter { character: 'P', .. })
        ));
        assert!(matches!(
            check_slug("پارس"),
            Err(SlugError::ForbiddenCharacter { .. })
        ));
        assert!(matches!(check_slug("3m"), Err(SlugError::FirstNotLetter { .. })));
        assert!(matches!(
            check_slug("-pars"),
            Err(SlugError::FirstNotLetter { .. })
        ));
        assert!(matches!(check_slug("pars-"), Err(SlugError::StrayHyphen { .. })));
        for slug in ["index", "page", "by", "new"] {
            assert!(
                matches!(check_slug(slug), Err(SlugError::Reserved { .. })),
                "{slug}"
            );
        }
        for slug in ["con", "nul", "lpt9", "com1"] {
            assert!(
                matches!(check_slug(slug), Err(SlugError::WindowsDevice { .. })),
                "{slug}"
            );
        }
    }

    #[test]
    fn suggests_a_slug_where_one_is_near() {
        assert_eq!(suggest_slug("Pars_Med  (V2)").as_deref(), Some("pars-med-v2"));
        assert_eq!(suggest_slug("3M Élan").as_deref(), Some("m-elan"));
        assert_eq!(suggest_slug("شرکت پارس"), None);
    }

    #[test]
    fn heading_ids_are_ascii() {
        assert_eq!(heading_id("Wall thickness (mm)", 2), "wall-thickness-mm");
        assert_eq!(heading_id("گواهی ISO 9001", 3), "section-3");
        assert_eq!(heading_id("۲۰۲۶", 4), "section-4");
        assert_eq!(heading_id("", 1), "section-1");
    }
}
