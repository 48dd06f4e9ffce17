//! `karvan build`: makes the site and publishes it, or changes nothing. Reports follow once the site stands.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::arguments::BuildOptions;
use super::failure::{Failure, Outcome};
use super::progress::Shown;
use super::publisher::SitePublisher;
use super::reports;
use super::workspace::{Made, Workspace, shown};
use crate::diagnostic::report::{Counts, line, summary};
use crate::diagnostic::{Diagnostic, Language};
use crate::output::{PublishOptions, Summary, publish};

/// Runs the command.
#[must_use]
pub fn run(options: &BuildOptions) -> Outcome {
    let workspace = Workspace::new(&options.catalogue);
    match build(&workspace, options) {
        Ok(outcome) => outcome,
        Err(failure) => workspace.show_failure(&failure),
    }
}

fn build(workspace: &Workspace, options: &BuildOptions) -> Result<Outcome, Failure> {
    let started = Instant::now();
    let output = options
        .output
        .clone()
        .unwrap_or_else(|| workspace.root.join("public"));
    let reports_folder = reports::folder(workspace, options.reports.as_deref(), &output)?;
    workspace.start_threads()?;
    let mut made = workspace.make()?;
    if Counts::of(&made.diagnostics).errors == 0 {
        let indexing = Instant::now();
        // Nobody else holds the site yet.
        if let Some(site) = Arc::get_mut(&mut made.site) {
            made.diagnostics.extend(site.index_for_search());
        }
        made.timings.push(("search", indexing.elapsed()));
    }
    let counts = Counts::of(&made.diagnostics);
    let people = workspace.talks_to_people();
    if counts.errors > 0 {
        let outcome = workspace
            .show(&made.diagnostics)
            .map_err(|error| Failure::machine(error.to_string()))?;
        if people {
            eprintln!("{}", summary(counts, workspace.language()));
        }
        return Ok(outcome);
    }
    let progress = Shown::new(!people, workspace.language());
    let published = publish(
        &output,
        &SitePublisher(&made.site),
        PublishOptions {
            verify: options.verify,
        },
        &progress,
    );
    progress.finish();
    let done = published.map_err(Failure::output)?;
    let Made {
        site,
        catalogue,
        mut diagnostics,
        timings,
        store,
    } = made;
    let pictures = site.pictures();
    // The reports need the catalogue alone; a large site's lists and cards need not lie beside them.
    drop(site);
    reports::write(&catalogue, &reports_folder, workspace.language())?;
    if let Some(problem) = store.cache().problem() {
        let diagnostic = Diagnostic::warning(problem.code())
            .with("path", problem.path.display().to_string())
            .with("kind", problem.kind.to_string());
        diagnostics.push(diagnostic);
    }
    let outcome = workspace
        .show(&diagnostics)
        .map_err(|error| Failure::machine(error.to_string()))?;
    if people {
        tell(
            &done,
            pictures,
            Counts::of(&diagnostics),
            &shown(&output),
            started.elapsed(),
            workspace.language(),
        );
        if options.timings {
            tell_timings(&timings, &done, started.elapsed());
        }
    }
    Ok(outcome)
}

/// The closing summary, on standard error like all that is said to people.
fn tell(done: &Summary, pictures: usize, counts: Counts, output: &str, took: Duration, language: Language) {
    if done.recovered {
        eprintln!("{}", line("recovered", language, &[]));
    }
    let findings = if counts.total() == 0 {
        line("no-findings", language, &[])
    } else {
        counts.list(language)
    };
    let facts = [
        ("folder", output.to_owned()),
        ("pages", done.pages.to_string()),
        ("others", done.assets.to_string()),
        ("pictures", pictures.to_string()),
        ("bytes", done.bytes.to_string()),
        ("written", done.written.to_string()),
        ("unchanged", done.unchanged.to_string()),
        ("removed", done.deleted.to_string()),
        ("list", findings),
        ("seconds", format!("{:.2}", took.as_secs_f64())),
    ];
    eprintln!("{}", line("built", language, &facts));
}

fn tell_timings(timings: &[(&'static str, Duration)], done: &Summary, took: Duration) {
    let output = [
        ("survey", done.timings.survey),
        ("produce", done.timings.produce),
        ("apply", done.timings.apply),
    ];
    for (name, time) in timings.iter().copied().chain(output).chain([("total", took)]) {
        eprintln!("{name:>10} {:8.1} ms", time.as_secs_f64() * 1e3);
    }
    if let Some(kibibytes) = peak_memory() {
        eprintln!("{:>10} {:8.1} MiB", "memory", f64::from(kibibytes) / 1024.0);
    }
}

/// The most memory that this process ever held, in KiB; only Linux tells.
fn peak_memory() -> Option<u32> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
