//! The command line: arguments in, one file per command, exit codes out. Only this room prints.
//!
//! Exit codes: 0 good, 1 the catalogue has errors, 2 wrong usage or settings, 3 the machine failed.

mod arguments;
mod build;
mod check;
mod editions;
mod failure;
mod init;
mod progress;
mod publisher;
mod reports;
mod serve;
mod status;
mod workspace;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::diagnostic::Diagnostic;
use arguments::{Arguments, Command};
pub use failure::Outcome;

/// Runs the program with its arguments, the program's name first.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let parsed = match Arguments::try_parse_from(&arguments) {
        Ok(parsed) => parsed,
        Err(error) => return usage(&error, &arguments),
    };
    let outcome = match parsed.command {
        Command::Init(options) => init::run(&options),
        Command::Build(options) => build::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Status(options) => status::run(&options),
    };
    outcome.into()
}

/// Prints clap's own words; as JSON where the caller asked for JSON, so that a script always finds some.
fn usage(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let asked_for_json = arguments
        .windows(2)
        .any(|pair| matches!(pair, [flag, form] if flag == "--format" && form == "json"))
        || arguments.iter().any(|argument| argument == "--format=json");
    if error.use_stderr() && asked_for_json {
        let reason = error.to_string();
        let reason = reason
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches("error: ")
            .to_owned();
        let diagnostic = Diagnostic::error("usage").with("reason", reason);
        let mut out = std::io::stdout().lock();
        let written = crate::diagnostic::report::write_json(
            &[diagnostic],
            crate::diagnostic::Language::English,
            &mut out,
        );
        if written.and_then(|()| out.flush()).is_err() {
            return Outcome::MachineFailed.into();
        }
    }
    // A closed pipe is the reader's choice; help and version are no failures.
    let _ = error.print();
    if error.use_stderr() {
        Outcome::WrongUsage.into()
    } else {
        Outcome::Good.into()
    }
}
