//! Karvan turns a folder of Markdown into a bilingual export catalogue.
//!
//! The whole program is one pipeline; each step is a room, and each room imports only rooms above it:
//!
//! ```text
//! diagnostic, language, vocabulary, csv, settings what every room speaks
//! source      folder            -> files, front matter with positions
//! catalogue   files             -> typed entries, all references resolved, every mistake reported
//! reports     catalogue         -> tables for its keepers, never part of the site
//! markup      Markdown          -> safe HTML
//! theme       templates, styles -> compiled once
//! media       pictures          -> variants, from a content-addressed cache
//! search      records           -> an index that browsers read in parts
//! site        catalogue         -> plan: address -> resource; produce(address) -> bytes, purely
//! output      plan              -> files, staged and swapped so that a failure changes nothing
//! serve, cli                       the two ways to run it
//! ```
//!
//! `ARCHITECTURE.md` tells the invariants. The library never prints and never exits; only `cli` does.
#![forbid(unsafe_code)]
// Slicing text by bytes can fail on every Persian letter; tests slice texts that they wrote themselves.
#![cfg_attr(not(test), deny(clippy::string_slice))]

pub mod catalogue;
pub mod cli;
pub mod csv;
pub mod diagnostic;
pub mod language;
pub mod markup;
pub mod media;
pub mod output;
pub mod reports;
pub mod search;
pub mod serve;
pub mod settings;
pub mod site;
pub mod source;
pub mod theme;
pub mod vocabulary;
