//! What all watched files were when they were last loaded, by looking at them: to find out what changed where the
//! system cannot tell.
//!
//! That is so before the watch stands, and after the system lost events. The latter is no rare case: the watcher's
//! queue also carries every opening of a file, so loading a large catalogue can itself overflow it; loading
//! everything at each overflow would then never end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::watch::is_litter;

/// Folders deeper than this are not looked into; nobody writes such a catalogue.
const DEPTH: usize = 64;

/// The clock of file times may be behind by so much (Linux stamps with the time of the last timer tick).
const TICK: Duration = Duration::from_millis(12);

/// Some file systems keep times in steps of two seconds (FAT).
const COARSE: Duration = Duration::from_secs(2);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    is_folder: bool,
    length: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(metadata: &fs::Metadata) -> Self {
        Self {
            is_folder: metadata.is_dir(),
            length: metadata.len(),
            modified: metadata.modified().ok(),
        }
    }

    /// True when nothing changed; for a folder its children tell.
    fn is_still(self, newer: Stamp) -> bool {
        self == newer || (self.is_folder && newer.is_folder)
    }

    fn is_since(self, time: SystemTime) -> bool {
        let Some(modified) = self.modified else {
            return false;
        };
        let since_epoch = modified
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        let step = if since_epoch.subsec_nanos() == 0 {
            COARSE
        } else {
            TICK
        };
        modified + step >= time
    }
}

/// Files and folders by path.
#[derive(Debug, Clone, Default)]
pub(super) struct Survey {
    stamps: BTreeMap<PathBuf, Stamp>,
    ignored: Vec<PathBuf>,
}

impl Survey {
    /// Looks at all files under `roots` but those under `ignored`.
    pub(super) fn of(roots: &[PathBuf], ignored: &[PathBuf]) -> Self {
        let mut survey = Self {
            stamps: BTreeMap::new(),
            ignored: ignored.to_vec(),
        };
        for root in roots {
            survey.look(root);
        }
        survey
    }

    /// What was written at `time` or later, in order; a folder when something was added to it or removed.
    pub(super) fn since(&self, time: SystemTime) -> Vec<PathBuf> {
        let recent = self.stamps.iter().filter(|(_, stamp)| stamp.is_since(time));
        recent.map(|(path, _)| path.clone()).collect()
    }

    /// Looks again at `paths` and all that is beneath them.
    pub(super) fn update(&mut self, paths: &[PathBuf]) {
        for path in paths {
            let known = self.stamps.range(path.clone()..).map(|(known, _)| known);
            let beneath: Vec<PathBuf> = known
                .take_while(|known| known.starts_with(path))
                .cloned()
                .collect();
            for gone in &beneath {
                self.stamps.remove(gone);
            }
            self.look(path);
        }
    }

    /// The paths that were added, removed or written between this survey and a newer one, in order.
    pub(super) fn changes_to(&self, newer: &Survey) -> Vec<PathBuf> {
        let gone = self
            .stamps
            .keys()
            .filter(|path| !newer.stamps.contains_key(*path));
        let is_news =
            |path: &PathBuf, stamp: Stamp| self.stamps.get(path).is_none_or(|old| !old.is_still(stamp));
        let news = newer.stamps.iter().filter(|(path, stamp)| is_news(path, **stamp));
        let mut changed: Vec<PathBuf> = gone.chain(news.map(|(path, _)| path)).cloned().collect();
        changed.sort_unstable();
        changed
    }

    /// Adds a path with all that is beneath. Links are not followed; only the path itself may be one.
    fn look(&mut self, path: &Path) {
        let Ok(metadata) = fs::metadata(path) else { return };
        let mut folders = Vec::new();
        self.note(path.to_owned(), &metadata, 0, &mut folders);
        while let Some((folder, depth)) = folders.pop() {
            for child in fs::read_dir(folder).into_iter().flatten().flatten() {
                if is_litter(&child.file_name()) {
                    continue;
                }
                if let Ok(metadata) = child.metadata() {
                    self.note(child.path(), &metadata, depth + 1, &mut folders);
                }
            }
        }
    }

    fn note(
        &mut self,
        path: PathBuf,
        metadata: &fs::Metadata,
        depth: usize,
        folders: &mut Vec<(PathBuf, usize)>,
    ) {
        if self.ignored.iter().any(|ignored| path.starts_with(ignored)) {
            return;
        }
        if metadata.is_dir() && depth < DEPTH {
            folders.push((path.clone(), depth));
        }
        self.stamps.insert(path, Stamp::of(metadata));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_exactly_what_changed() {
        let root = std::env::temp_dir().join(format!("karvan-survey-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let path = |name: &str| root.join(name);
        for folder in ["a", "b", "ab", "public"] {
            fs::create_dir_all(path(folder)).unwrap();
            fs::write(path(folder).join("index.md"), "x").unwrap();
        }
        let ignored = [path("public")];
        let roots = std::slice::from_ref(&root);
        let mut old = Survey::of(roots, &ignored);
        assert!(old.changes_to(&Survey::of(roots, &ignored)).is_empty());

        std::thread::sleep(Duration::from_millis(40));
        let time = SystemTime::now();
        fs::write(path("ab/index.md"), "longer").unwrap();
        fs::remove_dir_all(path("a")).unwrap();
        fs::create_dir(path("c")).unwrap();
        fs::write(path("c/index.md"), "x").unwrap();
        fs::write(path("c/.index.md.swp"), "x").unwrap();
        fs::write(path("public/index.md"), "longer").unwrap();
        let new = Survey::of(roots, &ignored);
        assert_eq!(
            old.changes_to(&new),
            ["a", "a/index.md", "ab/index.md", "c", "c/index.md"].map(path)
        );
        assert_eq!(new.since(time), ["", "ab/index.md", "c", "c/index.md"].map(path));

        // `a` is not above `ab`, which therefore stays as it was.
        old.update(&[path("a"), path("c")]);
        assert_eq!(old.changes_to(&new), [path("ab/index.md")]);
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn coarse_times_count_as_recent_for_longer() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(10_500);
        let stamp = |milliseconds| Stamp {
            is_folder: false,
            length: 0,
            modified: Some(SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds)),
        };
        assert!(stamp(10_495).is_since(time));
        assert!(!stamp(10_400).is_since(time));
        assert!(stamp(9_000).is_since(time));
        assert!(!stamp(8_000).is_since(time));
    }
}
