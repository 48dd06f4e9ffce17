//! The system's reports of changed files, as changes of the paths that the loader named.
//!
//! Traps met by this file: `notify` also reports that files are *opened* (loading would cause loads); an editor
//! saves by writing another file and renaming it, so a single file is watched through its folder; a watched folder
//! may not exist yet, or be removed and come back, so the nearest folder above is watched as well.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use notify::event::{CreateKind, EventKind, ModifyKind};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::changes::{Change, Changes};

/// How often files are looked at where the system does not report changes.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// A watch that lasts as long as it lives.
pub(super) struct Watch {
    /// What the loader named when the watch began.
    pub roots: Vec<PathBuf>,
    /// Why the files are polled, or not watched at all.
    pub failure: Option<WatchFailure>,
    _watcher: Option<Box<dyn Watcher + Send>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WatchFailure {
    pub reason: String,
    pub polling: bool,
}

impl Watch {
    /// Watches `roots` from now on. Takes time in large trees, so call it where blocking is allowed.
    pub(super) fn start(roots: Vec<PathBuf>, ignored: &[PathBuf], changes: &Arc<Changes>) -> Self {
        let filter = Filter::new(&roots, ignored);
        let (watcher, failure) = match system_watcher(&filter, changes) {
            Ok(watcher) => (Some(watcher), None),
            Err(error) => {
                let watcher = polling_watcher(&filter, changes).ok();
                let failure = WatchFailure {
                    reason: error.to_string(),
                    polling: watcher.is_some(),
                };
                (watcher, Some(failure))
            }
        };
        Self {
            roots,
            failure,
            _watcher: watcher,
        }
    }
}

type DynWatcher = Box<dyn Watcher + Send>;

fn system_watcher(filter: &Filter, changes: &Arc<Changes>) -> notify::Result<DynWatcher> {
    // Content may not reach out of its folder through links, so they need not be followed.
    let config = Config::default().with_follow_symlinks(false);
    let mut watcher = RecommendedWatcher::new(handler(filter, changes), config)?;
    watch_all(filter, &mut watcher)?;
    Ok(Box::new(watcher))
}

fn polling_watcher(filter: &Filter, changes: &Arc<Changes>) -> notify::Result<DynWatcher> {
    let config = Config::default()
        .with_follow_symlinks(false)
        .with_poll_interval(POLL_INTERVAL);
    let mut watcher = PollWatcher::new(handler(filter, changes), config)?;
    watch_all(filter, &mut watcher)?;
    Ok(Box::new(watcher))
}

fn handler(filter: &Filter, changes: &Arc<Changes>) -> impl Fn(notify::Result<Event>) + Send + 'static {
    let (filter, changes) = (filter.clone(), Arc::clone(changes));
    move |report| {
        let change = match report {
            Ok(event) => filter.change(&event),
            // What was missed is not known.
            Err(_) => Some(Change {
                lost: true,
                ..Change::default()
            }),
        };
        if let Some(change) = change {
            changes.add(change);
        }
    }
}

fn watch_all(filter: &Filter, watcher: &mut dyn Watcher) -> notify::Result<()> {
    let folders: BTreeSet<&Path> = filter
        .roots
        .iter()
        .filter(|root| root.is_folder)
        .map(|root| root.real.as_path())
        .collect();
    let above: BTreeSet<&Path> = filter
        .roots
        .iter()
        .filter_map(|root| nearest_folder(root.real.parent()?))
        .collect();
    // In this order: watching a folder plainly after it was watched with all beneath would undo the latter.
    for folder in above {
        if !folders.iter().any(|watched| folder.starts_with(watched)) {
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
        }
    }
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(())
}

fn nearest_folder(path: &Path) -> Option<&Path> {
    path.ancestors().find(|ancestor| ancestor.is_dir())
}

/// Which reports matter, and what the loader calls their paths.
#[derive(Debug, Clone)]
struct Filter {
    roots: Vec<Root>,
    ignored: Vec<PathBuf>,
}

#[derive(Debug, Clone)]
struct Root {
    /// As the loader named it.
    given: PathBuf,
    /// As the system reports it: absolute, without links.
    real: PathBuf,
    /// Was a folder when the watch began.
    is_folder: bool,
}

impl Filter {
    fn new(roots: &[PathBuf], ignored: &[PathBuf]) -> Self {
        let roots = roots.iter().map(|given| {
            let real = real_path(given);
            let is_folder = real.is_dir();
            Root {
                given: given.clone(),
                real,
                is_folder,
            }
        });
        Self {
            roots: roots.collect(),
            ignored: ignored.iter().map(|path| real_path(path)).collect(),
        }
    }

    /// What an event means for the site; `None` when nothing.
    fn change(&self, event: &Event) -> Option<Change> {
        if event.need_rescan() {
            return Some(Change {
                lost: true,
                ..Change::default()
            });
        }
        if matches!(event.kind, EventKind::Access(_)) {
            return None;
        }
        let mut change = Change {
            folder: matches!(event.kind, EventKind::Create(CreateKind::Folder)),
            ..Change::default()
        };
        let comes_or_goes = matches!(
            event.kind,
            EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
        );
        for path in &event.paths {
            self.note(path, comes_or_goes, &mut change);
        }
        (!change.paths.is_empty()).then_some(change)
    }

    fn note(&self, path: &Path, comes_or_goes: bool, change: &mut Change) {
        if self.ignored.iter().any(|ignored| path.starts_with(ignored)) {
            return;
        }
        for root in &self.roots {
            if let Ok(rest) = path.strip_prefix(&root.real) {
                if rest.components().any(|part| is_litter(part.as_os_str())) {
                    continue;
                }
                let is_root = rest.as_os_str().is_empty();
                // Joining an empty path would add a slash.
                change.paths.push(if is_root {
                    root.given.clone()
                } else {
                    root.given.join(rest)
                });
                change.rewatch |= is_root && comes_or_goes && (root.is_folder || path.is_dir());
            } else if comes_or_goes && root.real.starts_with(path) {
                // Above a root, which came or went with it. That it is there now proves nothing: it may be another.
                change.paths.push(root.given.clone());
                change.rewatch = true;
            }
        }
    }
}

/// What editors, file managers and version control leave beside the files that they write.
pub(super) fn is_litter(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let ends = [
        "~",
        ".swp",
        ".swx",
        ".swo",
        ".tmp",
        ".bak",
        ".orig",
        ".part",
        ".crdownload",
        "___jb_tmp___",
        "___jb_old___",
    ];
    name.starts_with('.')
        || (name.starts_with('#') && name.ends_with('#'))
        || ends.iter().any(|end| name.ends_with(end))
        // Vim tries with this name whether it may write into a folder.
        || matches!(&*name, "4913" | "Thumbs.db" | "desktop.ini")
}

/// The path without links as far as it exists, then as written.
fn real_path(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in absolute.ancestors() {
        let Ok(real) = ancestor.canonicalize() else {
            continue;
        };
        let rest = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
        return if rest.as_os_str().is_empty() {
            real
        } else {
            real.join(rest)
        };
    }
    absolute
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, DataChange, Flag, RemoveKind, RenameMode};

    use super::*;

    const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));

    fn filter() -> Filter {
        let root = |given: &str, is_folder| Root {
            given: given.into(),
            real: Path::new("/srv/catalogue").join(given),
            is_folder,
        };
        Filter {
            roots: vec![
                root("content", true),
                root("themes/own", false),
                root("site.toml", false),
            ],
            ignored: vec!["/srv/catalogue/content/public".into()],
        }
    }

    fn change(kind: EventKind, paths: &[&str]) -> Option<Change> {
        let mut event = Event::new(kind);
        for path in paths {
            event = event.add_path(Path::new("/srv/catalogue").join(path));
        }
        filter().change(&event)
    }

    #[allow(clippy::unnecessary_wraps, reason = "compared with what the filter gives")]
    fn named(paths: &[&str]) -> Option<Change> {
        let paths = paths.iter().map(PathBuf::from).collect();
        Some(Change {
            paths,
            ..Change::default()
        })
    }

    #[test]
    fn names_changed_files_as_the_loader_does() {
        let path = "content/products/filter/index.md";
        assert_eq!(change(WRITTEN, &[path]), named(&[path]));
        assert_eq!(change(WRITTEN, &["site.toml"]), named(&["site.toml"]));
    }

    #[test]
    fn reading_is_no_change() {
        assert_eq!(
            change(
                EventKind::Access(AccessKind::Any),
                &["content/products/filter/index.md"]
            ),
            None
        );
    }

    #[test]
    fn overlooks_litter_and_neighbours() {
        for path in [
            "content/products/.index.md.swp",
            "content/products/index.md~",
            "content/4913",
            "content/.git/HEAD",
            "content/#index.md#",
            "content/.#index.md",
            "content/public/fa/index.html",
            "public/index.html",
            "site.toml.tmp",
            "themes/other/theme.toml",
            "contents/index.md",
        ] {
            assert_eq!(change(WRITTEN, &[path]), None, "{path}");
        }
    }

    #[test]
    fn an_atomic_save_is_a_change_of_its_target() {
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::Both));
        assert_eq!(
            change(renamed, &["content/a/.index.md.x7", "content/a/index.md"]),
            named(&["content/a/index.md"])
        );
        assert_eq!(
            change(renamed, &["site.toml.tmp", "site.toml"]),
            named(&["site.toml"])
        );
    }

    #[test]
    fn lost_events_mean_that_anything_changed() {
        let event = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(filter().change(&event).is_some_and(|change| change.lost));
    }

    #[test]
    fn a_watched_folder_that_goes_is_watched_anew() {
        let change = change(EventKind::Remove(RemoveKind::Folder), &["content"]).unwrap();
        assert!(change.rewatch);
        assert_eq!(change.paths, [PathBuf::from("content")]);
    }

    #[test]
    fn a_watched_folder_that_comes_with_its_parent_is_watched_anew() {
        let change = change(EventKind::Create(CreateKind::Folder), &["themes"]).unwrap();
        assert!(change.rewatch);
        assert_eq!(change.paths, [PathBuf::from("themes/own")]);
    }

    #[test]
    fn a_path_is_made_real_as_far_as_it_exists() {
        let folder = std::env::temp_dir().canonicalize().unwrap();
        assert_eq!(
            real_path(&folder.join("no-such/folder")),
            folder.join("no-such/folder")
        );
        assert_eq!(real_path(&folder), folder);
    }
}
