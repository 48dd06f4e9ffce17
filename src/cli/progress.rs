//! How far a build is: a bar when somebody watches, a line per phase when not.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::diagnostic::Language;
use crate::diagnostic::report::line;
use crate::output::{Phase, Progress};

/// Shows the phases of a build on standard error.
pub struct Shown {
    watched: bool,
    quiet: bool,
    language: Language,
    bar: Mutex<ProgressBar>,
}

impl Shown {
    /// `quiet` shows nothing: findings go to a program.
    #[must_use]
    pub fn new(quiet: bool, language: Language) -> Self {
        Self {
            watched: std::io::stderr().is_terminal(),
            quiet,
            language,
            bar: Mutex::new(ProgressBar::hidden()),
        }
    }

    fn bar(&self) -> Option<ProgressBar> {
        self.bar.lock().ok().map(|bar| bar.clone())
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = self.bar() {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Shown {
    fn begin(&self, phase: Phase, total: usize) {
        let name = match phase {
            Phase::Survey => "phase-survey",
            Phase::Produce => "phase-produce",
            Phase::Apply => "phase-apply",
        };
        if self.quiet {
            return;
        }
        if !self.watched {
            if phase == Phase::Produce {
                let said = line("making", self.language, &[("n", total.to_string())]);
                let _ = writeln!(std::io::stderr(), "{said}");
            }
            return;
        }
        self.finish();
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr_with_hz(12));
        if let Ok(style) = ProgressStyle::with_template("{msg:>8} {bar:32} {human_pos}/{human_len} {eta}") {
            bar.set_style(style.progress_chars("━╸─"));
        }
        bar.set_message(line(name, self.language, &[]));
        if let Ok(mut slot) = self.bar.lock() {
            *slot = bar;
        }
    }

    fn advance(&self) {
        if self.watched
            && !self.quiet
            && let Some(bar) = self.bar()
        {
            bar.inc(1);
        }
    }
}
