//! How a command ended, and the diagnostics of what is not the catalogue's fault.

use std::process::ExitCode;

use crate::diagnostic::Diagnostic;
use crate::output::OutputError;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Good,
    /// The catalogue has errors.
    CatalogueErrors,
    /// Wrong arguments or settings.
    WrongUsage,
    MachineFailed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(match outcome {
            Outcome::Good => 0,
            Outcome::CatalogueErrors => 1,
            Outcome::WrongUsage => 2,
            Outcome::MachineFailed => 3,
        })
    }
}

/// A command that cannot go on: why, and how it ends.
#[derive(Debug)]
pub struct Failure {
    pub outcome: Outcome,
    pub diagnostics: Vec<Diagnostic>,
}

impl Failure {
    /// Settings or arguments are wrong.
    #[must_use]
    pub fn usage(diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            outcome: Outcome::WrongUsage,
            diagnostics,
        }
    }

    /// The machine failed.
    #[must_use]
    pub fn machine(reason: impl Into<String>) -> Self {
        let diagnostic = Diagnostic::error("machine-failed").with("reason", reason);
        Self {
            outcome: Outcome::MachineFailed,
            diagnostics: vec![diagnostic],
        }
    }

    /// Publishing failed.
    #[must_use]
    pub fn output(error: OutputError) -> Self {
        let outcome = match &error {
            OutputError::Produce { source, .. } if source.is::<Unproduced>() => Outcome::CatalogueErrors,
            error if error.is_machine_failure() => Outcome::MachineFailed,
            _ => Outcome::WrongUsage,
        };
        Self {
            outcome,
            diagnostics: vec![output_diagnostic(error)],
        }
    }
}

/// A resource that could not be made, as an error that travels through the output room.
#[derive(Debug)]
pub struct Unproduced(pub Box<Diagnostic>);

impl std::fmt::Display for Unproduced {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0.code)
    }
}

impl std::error::Error for Unproduced {}

fn output_diagnostic(error: OutputError) -> Diagnostic {
    let diagnostic = Diagnostic::error(error.code());
    let shown = |path: &std::path::Path| path.display().to_string();
    match error {
        OutputError::Produce { path, source } => match source.downcast::<Unproduced>() {
            Ok(unproduced) => *unproduced.0,
            Err(other) => diagnostic.with("path", path).with("reason", other.to_string()),
        },
        OutputError::Plan(problems) => {
            let first = problems.first();
            diagnostic
                .with("count", problems.len().to_string())
                .with(
                    "path",
                    first.map(|problem| problem.path.clone()).unwrap_or_default(),
                )
                .with("reason", first.map(ToString::to_string).unwrap_or_default())
        }
        OutputError::Busy { output } => diagnostic.with("path", shown(&output)),
        OutputError::NotADirectory { path } => diagnostic.with("path", shown(&path)),
        OutputError::ForeignFolder { path, names, count } => diagnostic
            .with("path", shown(&path))
            .with("files", names.join(", "))
            .with("count", count.to_string()),
        OutputError::Obstructed { path, obstacle } => diagnostic
            .with("path", shown(&path))
            .with("obstacle", obstacle.to_string()),
        OutputError::Manifest { path, source } => diagnostic
            .with("path", shown(&path))
            .with("reason", source.to_string()),
        OutputError::Journal { path, reason } => diagnostic.with("path", shown(&path)).with("reason", reason),
        OutputError::DiskFull { action, path, .. } | OutputError::PermissionDenied { action, path, .. } => {
            diagnostic
                .with("path", shown(&path))
                .with("action", action.to_string())
        }
        OutputError::FileSystem { action, path, source } => diagnostic
            .with("path", shown(&path))
            .with("action", action.to_string())
            .with("reason", source.to_string()),
        OutputError::Unfinished { source } => diagnostic.with("reason", source.to_string()),
    }
}
