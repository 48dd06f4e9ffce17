//! `karvan build`: makes the site and publishes it, or changes nothing. Reports follow once the site stands.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::arguments::BuildOptions;
use super::editions::Wanted;
use super::failure::{Failure, Outcome};
use super::progress::Shown;
use super::publisher::SitePublisher;
use super::reports;
use super::workspace::{Made, Workspace, shown};
use crate::diagnostic::report::{Counts, line, summary};
use crate::diagnostic::{Diagnostic, Language};
use crate::output::{PublishOptions, Summary, Timings, archive, publish};
use crate::site::Site;

/// Runs the command.
#[must_use]
pub fn run(options: &BuildOptions) -> Outcome {
    let workspace = Workspace::new(&options.catalogue).for_edition(&options.edition);
    match build(&workspace, options) {
        Ok(outcome) => outcome,
        Err(failure) => workspace.show_failure(&failure),
    }
}

fn build(workspace: &Workspace, options: &BuildOptions) -> Result<Outcome, Failure> {
    let started = Instant::now();
    let is_whole = workspace.wanted == Wanted::Whole;
    let output = options
        .output
        .clone()
        .unwrap_or_else(|| workspace.root.join(workspace.folder_name("public")));
    // A copy that is given away says nothing new to the keepers.
    let reports_folder = if is_whole && !workspace.portable {
        Some(reports::folder(workspace, options.reports.as_deref(), &output)?)
    } else {
        None
    };
    workspace.start_threads()?;
    let Made {
        mut site,
        mut editions,
        catalogue,
        mut diagnostics,
        mut timings,
        store,
    } = workspace.make()?;
    if Counts::of(&diagnostics).errors == 0 {
        let indexing = Instant::now();
        let sites = if is_whole {
            vec![&mut site]
        } else {
            editions.iter_mut().map(|edition| &mut edition.site).collect()
        };
        // Nobody else holds the sites yet.
        for site in sites.into_iter().filter_map(Arc::get_mut) {
            diagnostics.extend(site.index_for_search());
        }
        timings.push(("search", indexing.elapsed()));
    }
    let counts = Counts::of(&diagnostics);
    let people = workspace.talks_to_people();
    if counts.errors > 0 {
        let outcome = workspace
            .show(&diagnostics)
            .map_err(|error| Failure::machine(error.to_string()))?;
        if people {
            eprintln!("{}", summary(counts, workspace.language()));
        }
        return Ok(outcome);
    }
    let mut sites: Vec<(PathBuf, Arc<Site>)> = Vec::new();
    if is_whole {
        sites.push((output, site));
    } else {
        // Editions share what they need of it.
        drop(site);
        let asked = options.output.as_ref();
        sites.extend(editions.into_iter().map(|edition| {
            let folder = workspace.wanted.output(workspace, asked, &edition.market);
            (folder, edition.site)
        }));
    }
    let mut published = Vec::with_capacity(sites.len());
    for (output, site) in sites {
        let begun = Instant::now();
        let done = publish_one(workspace, options, &output, &site)?;
        let took = if is_whole { started } else { begun };
        let archive = if workspace.portable {
            Some(archive(&output).map_err(Failure::output)?)
        } else {
            None
        };
        published.push((output, site.pictures(), done, archive, took.elapsed()));
        // The reports need the catalogue alone; a large site's lists and cards need not lie beside them.
        drop(site);
    }
    if let Some(folder) = reports_folder {
        reports::write(&catalogue, &folder, workspace.language())?;
    }
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
        let counts = Counts::of(&diagnostics);
        for (output, pictures, done, archive, took) in &published {
            tell(
                done,
                *pictures,
                counts,
                &shown(output),
                *took,
                workspace.language(),
            );
            if let Some(archive) = archive {
                let facts = [
                    ("file", shown(&archive.path)),
                    ("bytes", archive.bytes.to_string()),
                ];
                eprintln!("{}", line("archived", workspace.language(), &facts));
            }
        }
        if options.timings {
            let done: Vec<&Summary> = published.iter().map(|(_, _, done, ..)| done).collect();
            tell_timings(&timings, &done, started.elapsed());
        }
    }
    Ok(outcome)
}

/// Makes the files of one site.
fn publish_one(
    workspace: &Workspace,
    options: &BuildOptions,
    output: &Path,
    site: &Site,
) -> Result<Summary, Failure> {
    let progress = Shown::new(!workspace.talks_to_people(), workspace.language());
    let published = publish(
        output,
        &SitePublisher(site),
        PublishOptions {
            verify: options.verify,
        },
        &progress,
    );
    progress.finish();
    published.map_err(Failure::output)
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

fn tell_timings(timings: &[(&'static str, Duration)], done: &[&Summary], took: Duration) {
    let sum = |part: fn(&Timings) -> Duration| done.iter().map(|done| part(&done.timings)).sum();
    let output: [(&'static str, Duration); 3] = [
        ("survey", sum(|timings| timings.survey)),
        ("produce", sum(|timings| timings.produce)),
        ("apply", sum(|timings| timings.apply)),
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
