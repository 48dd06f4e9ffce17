//! Who is tied to whom: every statement between actors, written once by an editor and readable from both ends.
//! Products, certificates and marks have indices of their own in [`super::relations`].

use super::Catalogue;
use super::reference::Reference;
use super::statements;

/// What one entry says of another. The first named is the one that the sentence begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// A company works in a place.
    LocatedIn,
    /// A company is a member of an association.
    MemberOf,
    /// A company takes part in a consortium.
    PartnerIn,
    /// A product is offered by a consortium.
    OfferedBy,
    /// A product is promoted by a campaign.
    PromotedBy,
    /// Somebody or something is supported by somebody.
    SupportedBy,
    /// An expert works at a company, a place or a body.
    WorksAt,
    /// An expert advises a consortium.
    Advises,
    /// A place lies in a place, a body is part of a body.
    PartOf,
    /// A place is run by a body.
    RunBy,
    /// A body sits in a council.
    SitsIn,
    /// A broker works for a market.
    Serves,
    /// A broker uses a corridor.
    Uses,
    /// A corridor leads to a market.
    LeadsTo,
    /// A house abroad, an event or a need is in a market.
    IsIn,
    /// A need is in a place, an event is held there.
    IsAt,
    /// A need was raised by somebody.
    RaisedBy,
    /// A need is answered by something, chosen by hand.
    AnsweredBy,
    /// An event is held by a body.
    HeldBy,
    /// Somebody takes part in an event.
    TakesPartIn,
    /// Somebody signed an agreement.
    PartyTo,
    /// Somebody has to do what was decided at an event.
    ResponsibleFor,
    /// An entry was checked by a body.
    CheckedBy,
    /// A consortium works for a market.
    WorksFor,
}

impl Tie {
    /// All of them, in the order in which pages list them.
    pub const ALL: [Tie; 24] = [
        Tie::LocatedIn,
        Tie::MemberOf,
        Tie::PartnerIn,
        Tie::OfferedBy,
        Tie::PromotedBy,
        Tie::SupportedBy,
        Tie::WorksAt,
        Tie::Advises,
        Tie::PartOf,
        Tie::RunBy,
        Tie::SitsIn,
        Tie::Serves,
        Tie::Uses,
        Tie::LeadsTo,
        Tie::IsIn,
        Tie::IsAt,
        Tie::RaisedBy,
        Tie::AnsweredBy,
        Tie::HeldBy,
        Tie::TakesPartIn,
        Tie::PartyTo,
        Tie::ResponsibleFor,
        Tie::CheckedBy,
        Tie::WorksFor,
    ];

    /// The word in keys of strings: `tie-located-in`, and `tie-located-in-back` seen from the other end.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Tie::LocatedIn => "located-in",
            Tie::MemberOf => "member-of",
            Tie::PartnerIn => "partner-in",
            Tie::OfferedBy => "offered-by",
            Tie::PromotedBy => "promoted-by",
            Tie::SupportedBy => "supported-by",
            Tie::WorksAt => "works-at",
            Tie::Advises => "advises",
            Tie::PartOf => "part-of",
            Tie::RunBy => "run-by",
            Tie::SitsIn => "sits-in",
            Tie::Serves => "serves",
            Tie::Uses => "uses",
            Tie::LeadsTo => "leads-to",
            Tie::IsIn => "is-in",
            Tie::IsAt => "is-at",
            Tie::RaisedBy => "raised-by",
            Tie::AnsweredBy => "answered-by",
            Tie::HeldBy => "held-by",
            Tie::TakesPartIn => "takes-part-in",
            Tie::PartyTo => "party-to",
            Tie::ResponsibleFor => "responsible-for",
            Tie::CheckedBy => "checked-by",
            Tie::WorksFor => "works-for",
        }
    }
}

/// One statement: `from` is tied to `to`.
pub type Statement = (Reference, Tie, Reference);

/// All statements, sorted from both ends.
#[derive(Debug, Clone, Default)]
pub struct Ties {
    forward: Vec<Statement>,
    /// The other end first.
    backward: Vec<Statement>,
}

impl Ties {
    /// Collects what the entries of a catalogue say. Archived entries keep what they say to themselves.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Ties {
        let mut forward = statements::of(catalogue);
        let archived =
            |reference: &Reference| catalogue.entry(*reference).is_some_and(|entry| entry.archived);
        forward.retain(|(from, _, to)| !archived(from) && !archived(to));
        forward.sort_unstable();
        forward.dedup();
        // What an edition leaves out may be named by what it has, but has nothing to say there.
        let is_kept = |reference: &Reference| catalogue.table(reference.kind).has(reference.row);
        forward.retain(|(from, _, _)| is_kept(from));
        let both_ways = forward.iter().filter(|(_, _, to)| is_kept(to));
        let mut backward: Vec<Statement> = both_ways.map(|(from, tie, to)| (*to, *tie, *from)).collect();
        backward.sort_unstable();
        Ties { forward, backward }
    }

    /// Whom `from` names by `tie`.
    pub fn named_by(&self, from: Reference, tie: Tie) -> impl Iterator<Item = Reference> + '_ {
        range(&self.forward, from, tie)
    }

    /// Who names `to` by `tie`.
    pub fn naming(&self, to: Reference, tie: Tie) -> impl Iterator<Item = Reference> + '_ {
        range(&self.backward, to, tie)
    }

    /// All statements, in order.
    #[must_use]
    pub fn all(&self) -> &[Statement] {
        &self.forward
    }
}

/// The third part of the statements that begin with the first two.
fn range(sorted: &[Statement], one: Reference, tie: Tie) -> impl Iterator<Item = Reference> + '_ {
    let start = sorted.partition_point(|(first, second, _)| (*first, *second) < (one, tie));
    sorted
        .get(start..)
        .unwrap_or_default()
        .iter()
        .take_while(move |(first, second, _)| *first == one && *second == tie)
        .map(|(_, _, other)| *other)
}
