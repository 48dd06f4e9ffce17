//! `karvan check`: finds every mistake and writes nothing. Every page is made and thrown away, so that what
//! only shows while rendering is found too.

use super::arguments::CheckOptions;
use super::editions::Wanted;
use super::failure::{Failure, Outcome};
use super::publisher::SitePublisher;
use super::workspace::Workspace;
use crate::diagnostic::report::{Counts, summary};
use crate::output::{Silent, rehearse};

/// Runs the command.
#[must_use]
pub fn run(options: &CheckOptions) -> Outcome {
    let workspace = Workspace::new(&options.catalogue).for_edition(&options.edition);
    match check(&workspace) {
        Ok(outcome) => outcome,
        Err(failure) => workspace.show_failure(&failure),
    }
}

fn check(workspace: &Workspace) -> Result<Outcome, Failure> {
    workspace.start_threads()?;
    let mut made = workspace.make()?;
    // Pages of a broken catalogue would only repeat what is known.
    if Counts::of(&made.diagnostics).errors == 0 {
        let whole = (workspace.wanted == Wanted::Whole).then_some(&made.site);
        let editions = made.editions.iter().map(|edition| &edition.site);
        for site in whole.into_iter().chain(editions) {
            if let Err(error) = rehearse(&SitePublisher(site), &Silent) {
                made.diagnostics.extend(Failure::output(error).diagnostics);
            }
        }
    }
    let outcome = workspace
        .show(&made.diagnostics)
        .map_err(|error| Failure::machine(error.to_string()))?;
    if workspace.talks_to_people() {
        eprintln!("{}", summary(Counts::of(&made.diagnostics), workspace.language()));
    }
    Ok(outcome)
}
