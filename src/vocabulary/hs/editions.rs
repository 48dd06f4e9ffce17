//! Editions of the Harmonized System, and the codes that an edition retired.
//!
//! Only HS 2022 is known in full. Of HS 2028 (in force on 1 January 2028; 1,229 headings, 5,852 subheadings, 299
//! sets of amendments) no list is at hand: its retirements are added to the table below one by one, and its
//! list, when it is published, becomes a second file beside `hs2022.txt`. The successors named for HS 2017 codes
//! are where most of the goods went; the WCO's correlation tables decide in doubt.

use std::fmt;
use std::sync::LazyLock;

/// An edition of the Harmonized System, named by the year it came into force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    Hs2017,
    Hs2022,
    Hs2028,
}

impl Edition {
    /// The edition that codes are checked against.
    pub const CURRENT: Edition = Edition::Hs2022;

    /// The edition of a year as written in `hs_edition`.
    pub fn from_year(year: u16) -> Option<Edition> {
        [Edition::Hs2017, Edition::Hs2022, Edition::Hs2028]
            .into_iter()
            .find(|edition| edition.year() == year)
    }

    pub fn year(self) -> u16 {
        match self {
            Edition::Hs2017 => 2017,
            Edition::Hs2022 => 2022,
            Edition::Hs2028 => 2028,
        }
    }

    /// The day it comes into force, ISO 8601.
    pub fn in_force_from(self) -> &'static str {
        match self {
            Edition::Hs2017 => "2017-01-01",
            Edition::Hs2022 => "2022-01-01",
            Edition::Hs2028 => "2028-01-01",
        }
    }

    /// Whether the full list of its codes is compiled in, so that a code can be checked against it.
    pub fn is_listed(self) -> bool {
        self == Edition::CURRENT
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "HS {}", self.year())
    }
}

/// A code that an edition no longer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retirement {
    /// Six digits, valid up to the edition before.
    pub code: &'static str,
    /// The first edition without it.
    pub gone_in: Edition,
    /// Six-digit codes of `gone_in` that took its goods over.
    pub successors: &'static [&'static str],
}

/// What is known about the end of a code (six ASCII digits).
pub fn retirement(code: &str) -> Option<&'static Retirement> {
    let index = RETIREMENTS
        .binary_search_by(|retirement| retirement.code.cmp(code))
        .ok()?;
    RETIREMENTS.get(index)
}

/// The codes of HS 2022, sorted.
pub(super) fn current() -> &'static [&'static str] {
    static CODES: LazyLock<Vec<&'static str>> =
        LazyLock::new(|| include_str!("../data/hs2022.txt").lines().collect());
    &CODES
}

const fn in_2022(code: &'static str, successors: &'static [&'static str]) -> Retirement {
    Retirement {
        code,
        gone_in: Edition::Hs2022,
        successors,
    }
}

/// Sorted by code. A row for HS 2028 is `Retirement { code, gone_in: Edition::Hs2028, successors }`.
pub(super) static RETIREMENTS: &[Retirement] = &[
    in_2022("040310", &["040320"]),
    in_2022("041000", &["041010", "041090"]),
    in_2022("080290", &["080291", "080292", "080299"]),
    in_2022("284440", &["284441", "284442", "284443", "284444"]),
    in_2022("300211", &["382211"]),
    in_2022("300220", &["300241"]),
    in_2022("300230", &["300242"]),
    in_2022("300620", &["382213"]),
    in_2022("340211", &["340231", "340239"]),
    in_2022("340212", &["340241"]),
    in_2022("340213", &["340242"]),
    in_2022("340219", &["340249"]),
    in_2022("340220", &["340250"]),
    in_2022(
        "360300",
        &["360310", "360320", "360330", "360340", "360350", "360360"],
    ),
    in_2022("382200", &["382211", "382212", "382213", "382219", "382290"]),
    in_2022("390720", &["390721", "390729"]),
    in_2022("401511", &["401512"]),
    in_2022("681510", &["681511", "681512", "681513", "681519"]),
    in_2022("701931", &["701914"]),
    in_2022("701932", &["701915"]),
    in_2022("701940", &["701961", "701962", "701963", "701964", "701965"]),
    in_2022("810390", &["810391", "810399"]),
    in_2022("810600", &["810610", "810690"]),
    in_2022("810920", &["810921", "810929"]),
    in_2022("810930", &["810931", "810939"]),
    in_2022("810990", &["810991", "810999"]),
    in_2022("841931", &["841934"]),
    in_2022("841932", &["841935"]),
    in_2022("850740", &["850780"]),
    in_2022("851410", &["851411", "851419"]),
    in_2022("851430", &["851431", "851432", "851439"]),
    in_2022("851712", &["851713", "851714"]),
    in_2022("851770", &["851771", "851779"]),
    in_2022("852580", &["852581", "852582", "852583", "852589"]),
    in_2022("853950", &["853951", "853952"]),
    in_2022("854140", &["854141", "854142", "854143", "854149"]),
    in_2022("854810", &["854911", "854912", "854913", "854914", "854919"]),
    in_2022("854890", &["854800"]),
    in_2022("880310", &["880710"]),
    in_2022("880320", &["880720"]),
    in_2022("880330", &["880730"]),
    in_2022("880390", &["880790"]),
    in_2022("890310", &["890311", "890312", "890319"]),
    in_2022("902780", &["902781", "902789"]),
    in_2022("940190", &["940191", "940199"]),
    in_2022("940390", &["940391", "940399"]),
    in_2022("940510", &["940511", "940519"]),
    in_2022("940520", &["940521", "940529"]),
    in_2022("940530", &["940531", "940539"]),
    in_2022("940540", &["940541", "940542", "940549"]),
    in_2022("940560", &["940561", "940569"]),
];
