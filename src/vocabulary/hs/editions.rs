//! Editions of the Harmonized System, and the codes that an edition retired.
//!
//! Only HS 2022 is known in full. Of HS 2028 (in force on 1 January 2028; 1,229 headings, 5,852 subheadings, 299
//! sets of amendments) no list is at hand and none is shipped: what it retires is added to `data/hs_retired.tsv` row
//! by row, with 2028 in the second column; its list, when it is published, becomes a second file beside `hs2022.txt`.
//! The successors named for HS 2017 codes are where most of the goods went; the WCO's correlation tables decide in
//! doubt.

use std::fmt;
use std::sync::LazyLock;

use crate::vocabulary::table::rows;

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

    /// All that have a name here, in order.
    pub const ALL: [Edition; 3] = [Edition::Hs2017, Edition::Hs2022, Edition::Hs2028];

    /// The edition that comes after it.
    pub fn next(self) -> Option<Edition> {
        Edition::ALL.into_iter().find(|other| *other > self)
    }

    /// The codes that are known not to be in it any more; none where its list is not shipped.
    pub fn retirements(self) -> impl Iterator<Item = &'static Retirement> {
        retirements().iter().filter(move |one| one.gone_in == self)
    }

    /// The edition of a year as written in `hs_edition`.
    pub fn from_year(year: u16) -> Option<Edition> {
        Edition::ALL.into_iter().find(|edition| edition.year() == year)
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retirement {
    /// Six digits, valid up to the edition before.
    pub code: &'static str,
    /// The first edition without it.
    pub gone_in: Edition,
    /// Six-digit codes of `gone_in` that took its goods over.
    pub successors: Vec<&'static str>,
}

/// What is known about the end of a code (six ASCII digits).
pub fn retirement(code: &str) -> Option<&'static Retirement> {
    let known = retirements();
    let index = known
        .binary_search_by(|retirement| retirement.code.cmp(code))
        .ok()?;
    known.get(index)
}

/// The codes of HS 2022, sorted.
pub(super) fn current() -> &'static [&'static str] {
    static CODES: LazyLock<Vec<&'static str>> =
        LazyLock::new(|| include_str!("../data/hs2022.txt").lines().collect());
    &CODES
}

/// The retirements that are known, sorted by code: `data/hs_retired.tsv`.
pub(super) fn retirements() -> &'static [Retirement] {
    static RETIREMENTS: LazyLock<Vec<Retirement>> = LazyLock::new(|| {
        rows(include_str!("../data/hs_retired.tsv"))
            .filter_map(|mut cells| {
                Some(Retirement {
                    code: cells.next()?,
                    gone_in: Edition::from_year(cells.next()?.parse().ok()?)?,
                    successors: cells.next()?.split_whitespace().collect(),
                })
            })
            .collect()
    });
    &RETIREMENTS
}
