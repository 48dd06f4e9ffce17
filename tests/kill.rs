//! A real process, really killed. Whenever that happens, every published file is whole, old or new, and the next build
//! completes. (`output` tests the same after every single call to the file system, without processes.)
//!
//! `KARVAN_KILLS=N` sets the number of kills (50 unless told); the moments come from a fixed seed.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::catalogue::write_many;
use common::{Folder, assert_same_trees, build, build_command, shared_cache, tree};

/// The same moments in every run.
struct Moments(u64);

impl Moments {
    /// Between nothing and `longest`; Knuth's linear congruential generator.
    fn next(&mut self, longest: Duration) -> Duration {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let thousandth = u32::try_from(self.0 >> 33 & 0xffff).unwrap();
        longest * thousandth / 0xffff
    }
}

/// Two states of a catalogue: every page differs, and each has products that the other has not.
struct States {
    folder: Folder,
    roots: [PathBuf; 2],
    sites: [BTreeMap<String, Vec<u8>>; 2],
}

impl States {
    fn new() -> Self {
        let folder = Folder::new("kill");
        let roots = [folder.join("old-root"), folder.join("new-root")];
        write_many(&roots[0], 0..48, "قدیم old");
        write_many(&roots[1], 16..64, "جدید new");
        let settings = fs::read_to_string(roots[1].join("site.toml")).unwrap();
        fs::write(
            roots[1].join("site.toml"),
            settings.replace("Test catalogue", "New catalogue"),
        )
        .unwrap();
        let sites = [0, 1].map(|state| {
            let output = folder.join(format!("site-{state}"));
            build(&roots[state], &output, &shared_cache());
            tree(&output)
        });
        Self { folder, roots, sites }
    }

    fn command(&self, state: usize, output: &Path) -> Command {
        let mut command = build_command(&self.roots[state], output, &shared_cache());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Every file is one of the two states', whole.
    fn check_every_file(&self, output: &Path, when: Duration) {
        for (name, bytes) in tree(output) {
            let whole = self.sites.iter().any(|site| site.get(&name) == Some(&bytes));
            assert!(
                whole,
                "{name} is neither the old nor the new file after a kill at {when:?}"
            );
        }
    }
}

fn kills() -> u32 {
    std::env::var("KARVAN_KILLS")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(50)
}

/// Runs until the process ends or `moment` has come; whether it was killed.
fn kill_at(mut command: Command, moment: Duration) -> bool {
    let mut child = command.spawn().unwrap();
    std::thread::sleep(moment);
    // SIGKILL. A process that has ended is not an error.
    child.kill().unwrap();
    child.wait().unwrap().code().is_none()
}

#[test]
fn a_killed_rebuild_leaves_whole_files_and_the_next_build_completes() {
    let states = States::new();
    let output = states.folder.join("public");
    build(&states.roots[0], &output, &shared_cache());
    let mut moments = Moments(1);
    let mut current = 0;
    let mut duration = Duration::ZERO;
    let mut killed = 0;
    for _ in 0..kills() {
        let next = 1 - current;
        let moment = moments.next(if duration.is_zero() {
            Duration::from_millis(200)
        } else {
            duration
        });
        killed += u32::from(kill_at(states.command(next, &output), moment));
        states.check_every_file(&output, moment);
        // Half of the time the next build goes on, half of the time the editor has changed everything back.
        let wanted = if killed % 2 == 0 { next } else { current };
        let started = Instant::now();
        assert!(states.command(wanted, &output).status().unwrap().success());
        duration = duration.max(started.elapsed());
        assert_same_trees(
            &states.sites[wanted],
            &tree(&output),
            &format!("completed after a kill at {moment:?}"),
        );
        current = wanted;
    }
    assert!(
        killed > kills() / 4,
        "only {killed} builds were killed before they ended"
    );
}

#[test]
fn a_killed_first_build_leaves_no_site_or_a_whole_one() {
    let states = States::new();
    let output = states.folder.join("public");
    let started = Instant::now();
    assert!(states.command(0, &output).status().unwrap().success());
    let duration = started.elapsed();
    let mut moments = Moments(2);
    for _ in 0..kills().div_ceil(5) {
        fs::remove_dir_all(&output).unwrap();
        let moment = moments.next(duration);
        kill_at(states.command(0, &output), moment);
        if output.exists() {
            assert_same_trees(
                &states.sites[0],
                &tree(&output),
                &format!("first build killed at {moment:?}"),
            );
        }
        assert!(states.command(0, &output).status().unwrap().success());
        assert_same_trees(
            &states.sites[0],
            &tree(&output),
            &format!("built after a kill at {moment:?}"),
        );
    }
}
