//! `karvan status`: what the keepers of a catalogue should look at, in short or as JSON. Writes no file.

use std::io::{self, Write};

use super::arguments::{Format, StatusOptions};
use super::failure::{Failure, Outcome};
use super::reports::strings;
use super::workspace::Workspace;
use crate::diagnostic::report::{Counts, summary};
use crate::diagnostic::{Diagnostic, Severity};
use crate::reports::{Reports, write_json, write_terminal};

/// Runs the command.
#[must_use]
pub fn run(options: &StatusOptions) -> Outcome {
    let workspace = Workspace::new(&options.catalogue);
    match status(&workspace, options.catalogue.format) {
        Ok(outcome) => outcome,
        Err(failure) => workspace.show_failure(&failure),
    }
}

fn status(workspace: &Workspace, format: Format) -> Result<Outcome, Failure> {
    if !matches!(format, Format::Human | Format::Json) {
        return Err(Failure::usage(vec![Diagnostic::error("status-format")]));
    }
    workspace.start_threads()?;
    let loaded = workspace.load_catalogue()?;
    let reports = Reports::of(&loaded.catalogue);
    let counts = Counts::of(&loaded.diagnostics);
    let mut out = io::stdout().lock();
    let printed = if format == Format::Json {
        write_json(&reports, &mut out)
    } else {
        let strings = strings(workspace.language())?;
        out.write_all(write_terminal(&reports, &strings).as_bytes())
    };
    let printed = printed.and_then(|()| out.flush());
    // Whoever reads only the beginning has closed the pipe, which is no failure.
    if let Err(error) = printed
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        return Err(Failure::machine(error.to_string()));
    }
    drop(out);
    if format == Format::Human {
        let errors: Vec<Diagnostic> = loaded
            .diagnostics
            .into_iter()
            .filter(|one| one.severity == Severity::Error)
            .collect();
        workspace
            .show(&errors)
            .map_err(|error| Failure::machine(error.to_string()))?;
        eprintln!("{}", summary(counts, workspace.language()));
    }
    Ok(if counts.errors > 0 {
        Outcome::CatalogueErrors
    } else {
        Outcome::Good
    })
}
