//! Which sites a command makes of a catalogue: that of the whole, or the editions of markets.

use std::path::PathBuf;
use std::sync::Arc;

use super::failure::Failure;
use super::workspace::Workspace;
use crate::catalogue::Catalogue;
use crate::catalogue::edition::unknown_market;
use crate::diagnostic::Diagnostic;
use crate::settings::{Settings, SiteLanguage};
use crate::site::Site;

/// The word for all editions.
pub const ALL: &str = "all";

/// Which sites are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The site of the whole catalogue.
    Whole,
    /// The edition of one market.
    Market(String),
    /// The editions of all markets that have one.
    AllMarkets,
}

impl Wanted {
    /// What `--market` asks for.
    #[must_use]
    pub fn of(market: Option<&str>) -> Wanted {
        match market {
            None => Wanted::Whole,
            Some(ALL) => Wanted::AllMarkets,
            Some(market) => Wanted::Market(market.to_owned()),
        }
    }

    /// The languages in which anything is shown: those of the site, and of the editions that are made.
    #[must_use]
    pub fn languages(&self, settings: &Settings) -> Vec<SiteLanguage> {
        let mut languages = settings.languages.clone();
        let wanted = settings.markets.iter().filter(|(slug, _)| match self {
            Wanted::Whole => false,
            Wanted::Market(market) => market == *slug,
            Wanted::AllMarkets => true,
        });
        for language in wanted.flat_map(|(_, market)| &market.languages) {
            if !languages.iter().any(|known| known.tag == language.tag) {
                languages.push(language.clone());
            }
        }
        languages
    }

    /// Slugs of the markets whose editions are made.
    ///
    /// # Errors
    /// When there is no such market.
    pub fn markets(&self, catalogue: &Catalogue) -> Result<Vec<String>, Failure> {
        match self {
            Wanted::Whole => Ok(Vec::new()),
            Wanted::AllMarkets => {
                let markets = catalogue.markets_with_edition();
                Ok(markets.into_iter().map(str::to_owned).collect())
            }
            Wanted::Market(market) => {
                let found = catalogue.markets.find(market);
                let is_living = |id| {
                    let market = catalogue.markets.get(id);
                    market.is_some_and(|market| !market.entry.archived)
                };
                if found.is_some_and(is_living) {
                    return Ok(vec![market.clone()]);
                }
                Err(Failure::usage(vec![unknown_market(
                    catalogue,
                    "market-unknown",
                    market,
                )]))
            }
        }
    }

    /// The address at which the edition of a market is published, where the command line says one.
    #[must_use]
    pub fn base_url(&self, asked: Option<&str>, market: &str) -> Option<String> {
        let asked = asked?;
        Some(match self {
            Wanted::AllMarkets => format!("{asked}{market}/"),
            _ => asked.to_owned(),
        })
    }

    /// The folder that the edition of a market is written to.
    #[must_use]
    pub fn output(&self, workspace: &Workspace, asked: Option<&PathBuf>, market: &str) -> PathBuf {
        match (self, asked) {
            (Wanted::AllMarkets, Some(folder)) => folder.join(market),
            (_, Some(folder)) => folder.clone(),
            (_, None) => workspace
                .root
                .join(workspace.folder_name(&format!("public-{market}"))),
        }
    }
}

/// The edition of a market.
pub struct MadeEdition {
    pub market: String,
    pub site: Arc<Site>,
}

/// Makes the editions of `markets` out of the site of the whole catalogue, one after the other.
///
/// # Errors
/// When the theme lacks a language of one.
pub fn make(
    whole: &Site,
    settings: &Settings,
    markets: &[(String, Option<String>)],
) -> Result<(Vec<MadeEdition>, Vec<Diagnostic>), Failure> {
    let mut editions = Vec::with_capacity(markets.len());
    let mut diagnostics = Vec::new();
    for (market, base_url) in markets {
        let own = Arc::new(settings.for_market(market, base_url.as_deref()));
        let Some((site, found)) = whole.edition(own).map_err(Failure::usage)? else {
            continue;
        };
        diagnostics.extend(found);
        editions.push(MadeEdition {
            market: market.clone(),
            site: Arc::new(site),
        });
    }
    Ok((editions, diagnostics))
}
