//! What all watched files were when they were last loaded, by looking at them: to find out what changed after the
//! system reported that it lost events.
//!
//! This is no rare case. The watcher's queue also carries every opening of a file, so loading a large catalogue can
//! itself overflow it; loading everything at each overflow would then never end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::watch::is_litter;

/// Folders deeper than this are not looked into; nobody writes such a catalogue.
const DEPTH: usize = 64;

/// Length and time of the last writing; nothing for a folder, whose children say it all.
type Stamp = Option<(u64, Option<SystemTime>)>;

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
        let new = newer
            .stamps
            .iter()
            .filter(|(path, stamp)| self.stamps.get(*path) != Some(stamp));
        let mut changed: Vec<PathBuf> = gone.chain(new.map(|(path, _)| path)).cloned().collect();
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
        let stamp = (!metadata.is_dir()).then(|| (metadata.len(), metadata.modified().ok()));
        self.stamps.insert(path, stamp);
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

        fs::write(path("ab/index.md"), "longer").unwrap();
        fs::remove_dir_all(path("a")).unwrap();
        fs::create_dir(path("c")).unwrap();
        fs::write(path("c/index.md"), "x").unwrap();
        fs::write(path("c/.index.md.swp"), "x").unwrap();
        fs::write(path("public/index.md"), "longer").unwrap();
        let new = Survey::of(roots, &ignored);
        let changed = old.changes_to(&new);
        let expected = ["a", "a/index.md", "ab/index.md", "c", "c/index.md"].map(path);
        assert_eq!(changed, expected);

        // `a` is not above `ab`, which therefore stays as it was.
        old.update(&[path("a"), path("c")]);
        assert_eq!(old.changes_to(&new), [path("ab/index.md")]);
        fs::remove_dir_all(&root).unwrap();
    }
}
