//! The fixed vocabularies that a catalogue may use, and the checks that belong to a single word or code.
//!
//! Each standard has its own file: HS 2022, Incoterms 2020, UN/ECE Rec 20 units, ISO 4217, ISO 3166-1, BCP 47
//! and so on. Everything is compiled in, so a check needs neither file nor network and gives the same answer
//! everywhere. Names in Persian, English, Arabic and Russian come with the codes.
//!
//! This room does not know entries or fields (that is `catalogue`), and it writes no sentences: its errors
//! carry the facts, `diagnostic` has the words. Vocabularies that belong to one kind of entry (company types,
//! stages in a market …) live with that kind.

pub mod colour;
pub mod countries;
pub mod country_groups;
pub mod currencies;
pub mod dangerous_goods;
pub mod email;
pub mod gln;
pub mod gtin;
pub mod hs;
pub mod incoterms;
pub mod languages;
pub mod lei;
pub mod names;
pub mod national_id;
pub mod payments;
pub mod provinces;
pub mod suggest;
mod table;
pub mod time_zones;
pub mod units;
pub mod unspsc;
pub mod web_address;

pub use names::{Names, Plural};
