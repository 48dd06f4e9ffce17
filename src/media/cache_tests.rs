use super::*;

fn key(name: &str) -> CacheKey {
    CacheKey::new("test", "1", &[name], &ContentHash::of(b"input"))
}

fn payload(text: &str) -> Arc<[u8]> {
    Arc::from(text.as_bytes())
}

/// A folder of its own for each test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("karvan-cache-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn set_age(path: &Path, age: Duration) {
    File::options()
        .append(true)
        .open(path)
        .unwrap()
        .set_modified(SystemTime::now() - age)
        .unwrap();
}

#[test]
fn gives_back_what_was_put_in_and_creates_nothing_before() {
    let folder = Folder::new("round-trip");
    let cache = Cache::open(&folder.0);
    assert_eq!(cache.get(&key("a")), None);
    assert!(!folder.0.exists());
    cache.put(&key("a"), &payload("pixels"));
    cache.put(&key("empty"), &payload(""));
    let again = Cache::open(&folder.0);
    assert_eq!(again.get(&key("a")).as_deref(), Some(&b"pixels"[..]));
    assert_eq!(again.get(&key("empty")).as_deref(), Some(&b""[..]));
    assert_eq!(again.get(&key("b")), None);
    assert_eq!(cache.problem(), None);
}

#[test]
fn every_part_of_the_key_counts() {
    let input = ContentHash::of(b"input");
    let keys = [
        CacheKey::new("ab", "c", &["d"], &input),
        CacheKey::new("a", "bc", &["d"], &input),
        CacheKey::new("ab", "cd", &[], &input),
        CacheKey::new("ab", "c", &["d", ""], &input),
        CacheKey::new("ab", "c", &["d"], &ContentHash::of(b"other")),
    ];
    let distinct: std::collections::BTreeSet<_> = keys.iter().collect();
    assert_eq!(distinct.len(), keys.len());
}

#[test]
fn a_damaged_entry_is_a_miss_and_can_be_written_again() {
    let folder = Folder::new("damage");
    let cache = Cache::open(&folder.0);
    cache.put(&key("a"), &payload("pixels"));
    let path = entry_path(&folder.0, &key("a"));
    let sound = fs::read(&path).unwrap();
    for at in 0..sound.len() {
        let mut damaged = sound.clone();
        damaged[at] ^= 1;
        fs::write(&path, &damaged).unwrap();
        assert_eq!(cache.get(&key("a")), None, "byte {at}");
        fs::write(&path, &sound[..at]).unwrap();
        assert_eq!(cache.get(&key("a")), None, "cut at {at}");
    }
    cache.put(&key("a"), &payload("pixels"));
    assert!(cache.get(&key("a")).is_some());
}

#[test]
fn an_entry_under_the_name_of_another_is_a_miss() {
    let folder = Folder::new("renamed");
    let cache = Cache::open(&folder.0);
    cache.put(&key("a"), &payload("pixels of a"));
    cache.put(&key("b"), &payload("pixels of b"));
    fs::copy(entry_path(&folder.0, &key("a")), entry_path(&folder.0, &key("b"))).unwrap();
    assert_eq!(cache.get(&key("b")), None);
}

#[test]
fn a_place_that_cannot_be_written_is_told_once_and_stops_nothing() {
    let folder = Folder::new("blocked");
    fs::write(&folder.0, "a file where the folder should be").unwrap();
    let cache = Cache::open(&folder.0);
    cache.put(&key("a"), &payload("pixels"));
    let first = cache.problem().cloned().unwrap();
    cache.put(&key("b"), &payload("pixels"));
    assert_eq!(cache.problem(), Some(&first));
    assert_eq!(first.path, entry_path(&folder.0, &key("a")));
    assert_eq!(cache.get(&key("a")), None);
    fs::remove_file(&folder.0).unwrap();
}

#[test]
fn many_threads_may_write_and_read_one_key() {
    let folder = Folder::new("threads");
    let expected = payload(&"pixels".repeat(10_000));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                // A cache of its own, as another process would have.
                let cache = Cache::open(&folder.0);
                for _ in 0..20 {
                    cache.put(&key("a"), &expected);
                    assert_eq!(cache.get(&key("a")).as_ref(), Some(&expected));
                }
                assert_eq!(cache.problem(), None);
            });
        }
    });
    let shard = entry_path(&folder.0, &key("a")).parent().unwrap().to_owned();
    assert_eq!(list(&shard).unwrap().len(), 1, "no temporary file is left");
}

#[test]
fn prunes_by_age_and_only_what_is_its_own() {
    let folder = Folder::new("prune");
    let cache = Cache::open(&folder.0);
    let month = Duration::from_hours(24 * 30);
    for name in ["old", "new"] {
        cache.put(&key(name), &payload(name));
    }
    let old = entry_path(&folder.0, &key("old"));
    set_age(&old, month * 2);
    let shard = old.parent().unwrap();
    let abandoned = shard.join(".writing-1-1");
    let foreign = shard.join("notes.txt");
    fs::write(&abandoned, "half").unwrap();
    fs::write(&foreign, "mine").unwrap();
    fs::write(folder.0.join("README"), "mine").unwrap();
    for path in [&abandoned, &foreign] {
        set_age(path, month * 2);
    }
    let report = cache.prune(month).unwrap();
    assert_eq!((report.removed_files, report.kept_files), (2, 1));
    assert!(!old.exists() && !abandoned.exists() && foreign.exists() && folder.0.join("README").exists());
    assert!(cache.get(&key("new")).is_some());
    assert_eq!(
        Cache::open(folder.0.join("none")).prune(month).unwrap(),
        PruneReport::default()
    );
}

#[test]
fn use_renews_an_entry() {
    let folder = Folder::new("touch");
    let cache = Cache::open(&folder.0);
    let month = Duration::from_hours(24 * 30);
    cache.put(&key("a"), &payload("pixels"));
    set_age(&entry_path(&folder.0, &key("a")), month * 2);
    assert!(cache.get(&key("a")).is_some());
    assert_eq!(cache.prune(month).unwrap().kept_files, 1);
}

#[test]
fn memory_serves_as_a_cache_too() {
    let cache = Cache::in_memory();
    cache.put(&key("a"), &payload("pixels"));
    assert_eq!(cache.get(&key("a")), Some(payload("pixels")));
    assert_eq!(cache.get(&key("b")), None);
}
