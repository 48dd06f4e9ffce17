//! Whether any watched file changed, by looking at all of them: after the system reported that it lost events.
//!
//! The watcher's queue also carries every opening of a file, so a full load of a large catalogue can itself
//! overflow it. Loading again at each overflow would never end; comparing surveys ends it.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

/// Folders deeper than this are not looked into; nobody writes such a catalogue.
const DEPTH: usize = 64;

/// A number that changes when a file under `roots` is added, removed, resized or written. Links are not followed.
pub(super) fn survey(roots: &[PathBuf]) -> u64 {
    let mut sum = 0_u64;
    let mut open: Vec<(PathBuf, usize)> = roots.iter().map(|root| (root.clone(), 0)).collect();
    while let Some((path, depth)) = open.pop() {
        // The roots themselves may be links.
        let metadata = if depth == 0 {
            fs::metadata(&path)
        } else {
            fs::symlink_metadata(&path)
        };
        let Ok(metadata) = metadata else { continue };
        let mut hasher = DefaultHasher::new();
        (&path, metadata.len(), metadata.is_dir(), metadata.modified().ok()).hash(&mut hasher);
        // Added, so that the order in which a folder is read does not count.
        sum = sum.wrapping_add(hasher.finish());
        if metadata.is_dir() && depth < DEPTH {
            let children = fs::read_dir(&path).into_iter().flatten().flatten();
            open.extend(children.map(|child| (child.path(), depth + 1)));
        }
    }
    sum
}
