//! What a build keeps, changes, refuses and tells.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::file_system::{Disk, FileSystem};
use super::test_support::{
    Fault, FaultyDisk, Pages, Scratch, age, clean_tree, on_threads, publish_pages, publish_with, tree,
};
use super::{
    MANIFEST_NAME, Obstacle, OutputError, PublishOptions, Silent, Summary, Timings, collect, publish,
    publish_on, rehearse,
};

fn site() -> Pages {
    Pages::new(&[
        ("index.html", "home"),
        ("assets/a.css", "style"),
        ("en/x/index.html", "page x"),
        ("en/y/index.html", "page y"),
        ("fa/x/index.html", "صفحه"),
    ])
}

fn counts(summary: &Summary) -> Summary {
    Summary {
        timings: Timings::default(),
        ..summary.clone()
    }
}

fn set_modified(path: &Path, time: SystemTime) {
    fs::File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_modified(time)
        .unwrap();
}

fn verify(output: &Path) -> Result<Summary, OutputError> {
    publish_on(&Disk, output, &site(), PublishOptions { verify: true }, &Silent)
}

#[test]
fn a_first_build_writes_everything_and_leaves_nothing_beside() {
    let scratch = Scratch::new();
    let summary = publish(
        &scratch.join("public"),
        &site(),
        PublishOptions::default(),
        &Silent,
    )
    .unwrap();
    let expected = Summary {
        pages: 4,
        assets: 1,
        bytes: 29,
        written: 5,
        ..Summary::default()
    };
    assert_eq!(counts(&summary), expected);
    assert_eq!(
        fs::read_to_string(scratch.join("public/fa/x/index.html")).unwrap(),
        "صفحه"
    );
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1);
}

#[test]
fn an_unchanged_file_keeps_its_modification_time() {
    let scratch = Scratch::new();
    publish_pages(scratch.path(), &site()).unwrap();
    age(scratch.path());
    let times = || {
        let time = |path: &String| fs::metadata(scratch.join(path)).unwrap().modified().unwrap();
        tree(scratch.path())
            .keys()
            .map(|path| (path.clone(), time(path)))
            .collect::<Vec<_>>()
    };
    let before = times();
    let summary = publish_pages(scratch.path(), &site()).unwrap();
    assert_eq!((summary.written, summary.unchanged, summary.deleted), (0, 5, 0));
    let is_file = |(path, _): &&(String, _)| !path.ends_with('/');
    assert!(times().iter().filter(is_file).eq(before.iter().filter(is_file)));

    let summary = publish_pages(scratch.path(), &site().with("en/x/index.html", "page X")).unwrap();
    assert_eq!((summary.written, summary.unchanged), (1, 4));
    let changed: Vec<_> = times()
        .into_iter()
        .filter(|entry| is_file(&entry) && !before.contains(entry))
        .collect();
    let changed: Vec<_> = changed.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, ["en/x/index.html", MANIFEST_NAME]);
}

#[test]
fn what_others_did_to_our_files_is_repaired() {
    let scratch = Scratch::new();
    publish_pages(scratch.path(), &site()).unwrap();
    age(scratch.path());
    fs::write(scratch.join("index.html"), "HOME").unwrap();
    fs::write(scratch.join("assets/a.css"), "longer than it was").unwrap();
    fs::remove_dir_all(scratch.join("en")).unwrap();
    let summary = publish_pages(scratch.path(), &site()).unwrap();
    assert_eq!(summary.written, 4);
    assert_eq!(tree(scratch.path()), clean_tree(&site()));
}

#[test]
fn an_edit_with_a_forged_time_is_found_by_verification() {
    let scratch = Scratch::new();
    publish_pages(scratch.path(), &site()).unwrap();
    fs::write(scratch.join("index.html"), "HOME").unwrap();
    age(scratch.path());
    assert_eq!(publish_pages(scratch.path(), &site()).unwrap().written, 0);
    assert_eq!(verify(scratch.path()).unwrap().written, 1);
    assert_eq!(tree(scratch.path()), clean_tree(&site()));
}

#[test]
fn an_edit_in_the_same_tick_as_the_manifest_is_found() {
    let scratch = Scratch::new();
    publish_pages(scratch.path(), &site()).unwrap();
    fs::write(scratch.join("index.html"), "HOME").unwrap();
    age(scratch.path());
    let tick = fs::metadata(scratch.join(MANIFEST_NAME))
        .unwrap()
        .modified()
        .unwrap();
    set_modified(&scratch.join("index.html"), tick);
    assert_eq!(publish_pages(scratch.path(), &site()).unwrap().written, 1);
}

#[test]
fn files_that_the_site_has_no_more_go_with_their_folders_and_foreign_files_stay() {
    let scratch = Scratch::new();
    publish_pages(scratch.path(), &site()).unwrap();
    fs::write(scratch.join("en/y/notes.txt"), "mine").unwrap();
    let smaller = site().without("en/y/index.html").without("fa/x/index.html");
    let summary = publish_pages(scratch.path(), &smaller).unwrap();
    assert_eq!(summary.deleted, 2);
    let mut expected = clean_tree(&smaller);
    expected.insert("en/y/".to_owned(), Vec::new());
    expected.insert("en/y/notes.txt".to_owned(), b"mine".to_vec());
    assert_eq!(tree(scratch.path()), expected);
}

#[test]
fn a_folder_that_karvan_did_not_write_is_refused_and_not_touched() {
    let scratch = Scratch::new();
    for name in ["g", "f", "e", "d", "c", "b", ".git"] {
        fs::write(scratch.join(name), name).unwrap();
    }
    let before = tree(scratch.path());
    let error = publish_pages(scratch.path(), &site()).unwrap_err();
    let OutputError::ForeignFolder { names, count, .. } = error else {
        panic!("{error}")
    };
    assert_eq!((names.join(""), count), ("bcdef".to_owned(), 6));
    assert_eq!(tree(scratch.path()), before);
}

#[test]
fn dot_files_and_the_file_systems_own_folder_are_tolerated_and_kept() {
    let scratch = Scratch::new();
    fs::create_dir_all(scratch.join(".git/objects")).unwrap();
    fs::create_dir(scratch.join("lost+found")).unwrap();
    publish_pages(scratch.path(), &site()).unwrap();
    let mut expected = clean_tree(&site());
    expected.extend([".git/", ".git/objects/", "lost+found/"].map(|path| (path.to_owned(), Vec::new())));
    assert_eq!(tree(scratch.path()), expected);
}

#[test]
fn a_foreign_file_in_the_place_of_a_page_stops_the_build_before_anything_changes() {
    let cases = [
        ("en/z/index.html", "en/z/index.html", Obstacle::ForeignFile),
        ("en/z", "en/z/index.html", Obstacle::ForeignFile),
        ("en/z/mine.txt", "en/z", Obstacle::ForeignFolder),
        (".nojekyll", ".nojekyll", Obstacle::ForeignFile),
    ];
    for (foreign, planned, expected) in cases {
        let scratch = Scratch::new();
        publish_pages(scratch.path(), &site()).unwrap();
        fs::create_dir_all(scratch.join(foreign).parent().unwrap()).unwrap();
        fs::write(scratch.join(foreign), "mine").unwrap();
        let before = tree(scratch.path());
        let next = site()
            .with(planned, "ours")
            .with("index.html", "changed")
            .without("en/x/index.html");
        match publish_pages(scratch.path(), &next).unwrap_err() {
            OutputError::Obstructed { obstacle, .. } => assert_eq!(obstacle, expected),
            other => panic!("{other}"),
        }
        assert_eq!(tree(scratch.path()), before);
    }
}

#[test]
fn a_page_that_cannot_be_produced_leaves_the_old_site_and_the_first_one_is_told() {
    let broken = site()
        .with("en/x/index.html", "!")
        .with("fa/x/index.html", "!")
        .with("index.html", "new");
    for threads in [1, 2, 5] {
        let scratch = Scratch::new();
        let output = scratch.join("public");
        for _ in 0..2 {
            let before = tree(scratch.path());
            let result = on_threads(threads, || {
                publish(&output, &broken, PublishOptions::default(), &Silent)
            });
            match result.unwrap_err() {
                OutputError::Produce { path, source } => {
                    assert_eq!(
                        (path.as_str(), source.to_string().as_str()),
                        ("en/x/index.html", "no en/x/index.html")
                    );
                }
                other => panic!("{other}"),
            }
            assert_eq!(tree(scratch.path()), before);
            publish_pages(&output, &site()).unwrap();
        }
    }
}

#[test]
fn a_plan_that_cannot_be_written_is_refused_before_production() {
    let scratch = Scratch::new();
    let result = publish_pages(&scratch.join("public"), &site().with("../escape", "!"));
    assert!(matches!(result, Err(OutputError::Plan(_))));
    assert_eq!(tree(scratch.path()).len(), 0);
}

#[test]
fn two_builds_of_one_folder_exclude_each_other_and_a_stale_lock_does_not() {
    let scratch = Scratch::new();
    let output = scratch.join("public");
    let beside = Disk.lock(&scratch.join(".public.karvan-lock")).unwrap().unwrap();
    assert!(matches!(
        publish_pages(&output, &site()),
        Err(OutputError::Busy { .. })
    ));
    drop(beside);
    publish_pages(&output, &site()).unwrap();

    let inside = Disk.lock(&output.join(".karvan-lock")).unwrap().unwrap();
    assert!(matches!(
        publish_pages(&output, &site()),
        Err(OutputError::Busy { .. })
    ));
    drop(inside);
    assert!(output.join(".karvan-lock").exists());
    publish_pages(&output, &site()).unwrap();
    assert!(!output.join(".karvan-lock").exists());
}

#[test]
fn a_manifest_that_cannot_be_read_stops_the_build() {
    for json in [
        "{",
        r#"{"version": 9, "files": {}}"#,
        r#"{"version": 1, "files": {"../x": {}}}"#,
    ] {
        let scratch = Scratch::new();
        publish_pages(scratch.path(), &site()).unwrap();
        fs::write(scratch.join(MANIFEST_NAME), json).unwrap();
        let before = tree(scratch.path());
        assert!(matches!(
            publish_pages(scratch.path(), &site()),
            Err(OutputError::Manifest { .. })
        ));
        assert_eq!(tree(scratch.path()), before);
    }
}

#[test]
fn a_journal_that_leaves_the_output_is_refused() {
    let scratch = Scratch::new();
    publish_pages(&scratch.join("public"), &site()).unwrap();
    fs::write(scratch.join("victim"), "").unwrap();
    let empty = r#"{"files":[],"directories":[]}"#;
    let journal = format!(
        r#"{{"version":1,"clear":{{"files":["../victim"],"directories":[]}},"assets":[],"pages":[],"delete":{empty}}}"#
    );
    fs::write(scratch.join("public/.karvan-journal"), journal).unwrap();
    assert!(matches!(
        publish_pages(&scratch.join("public"), &site()),
        Err(OutputError::Journal { .. })
    ));
    assert!(scratch.join("victim").exists());
}

#[test]
fn the_tree_does_not_depend_on_the_number_of_threads_or_on_what_was_there() {
    let page = |number: usize| {
        (
            format!("en/{}/{number}/index.html", number % 7),
            format!("page {number}"),
        )
    };
    let many = Pages((0..300).map(page).chain(site().0).collect());
    let expected = clean_tree(&many);
    for threads in [2, 3, 8] {
        let scratch = Scratch::new();
        let run = |pages: &Pages| {
            on_threads(threads, || {
                publish(&scratch.join("public"), pages, PublishOptions::default(), &Silent).unwrap()
            })
        };
        run(&many);
        assert_eq!(tree(&scratch.join("public")), expected);
        run(&site());
        run(&many);
        assert_eq!(tree(&scratch.join("public")), expected);
    }
}

#[test]
fn collecting_and_rehearsing_agree_with_publishing() {
    let mut published = clean_tree(&site());
    published.retain(|path, _| !path.ends_with('/') && path != MANIFEST_NAME);
    assert_eq!(collect(&site()).unwrap(), published);
    let expected = Summary {
        pages: 4,
        assets: 1,
        bytes: 29,
        unchanged: 5,
        ..Summary::default()
    };
    assert_eq!(counts(&rehearse(&site(), &Silent).unwrap()), expected);
}

#[test]
fn a_file_is_not_an_output() {
    let scratch = Scratch::new();
    fs::write(scratch.join("public"), "").unwrap();
    let result = publish_pages(&scratch.join("public"), &site());
    assert!(matches!(result, Err(OutputError::NotADirectory { .. })));
}

/// Publishes `next` over [`site`] and dies at the first call after the journal came into place.
fn killed_after_journal(next: &Pages) -> Scratch {
    for at in 0.. {
        let scratch = Scratch::new();
        publish_pages(scratch.path(), &site()).unwrap();
        let disk = FaultyDisk::new(Fault::Death, at);
        let result = publish_with(&disk, scratch.path(), next);
        if scratch.join(".karvan-journal").exists() {
            return scratch;
        }
        assert!(result.is_err(), "there was no journal");
    }
    unreachable!()
}

#[test]
fn after_an_interrupted_change_every_page_is_read_again() {
    let next = site().with("index.html", "next");
    let scratch = killed_after_journal(&next);
    fs::write(scratch.join("en/y/index.html"), "PAGE Y").unwrap();
    set_modified(&scratch.join("en/y/index.html"), SystemTime::UNIX_EPOCH);
    let summary = publish_pages(scratch.path(), &next).unwrap();
    assert!(summary.recovered);
    assert_eq!(tree(scratch.path()), clean_tree(&next));
}

/// Where letter case is ignored, removing the old folder before the moves would remove the new one.
#[test]
fn a_folder_respelled_in_letter_case_is_removed_after_the_moves_only() {
    let scratch = killed_after_journal(
        &site()
            .without("en/x/index.html")
            .with("en/X/index.html", "page x"),
    );
    let journal = fs::read(scratch.join(".karvan-journal")).unwrap();
    let journal: serde_json::Value = serde_json::from_slice(&journal).unwrap();
    assert_eq!(journal["clear"]["files"], serde_json::json!(["en/x/index.html"]));
    assert_eq!(journal["clear"]["directories"], serde_json::json!([]));
    assert_eq!(journal["delete"]["directories"], serde_json::json!(["en/x"]));
}

/// A power failure may cut a staged file although the journal, forced to the disk, is whole.
#[test]
fn a_staged_file_that_a_power_failure_cut_is_never_published() {
    let next = site()
        .with("index.html", "next")
        .with("fa/y/index.html", "new folder");
    let mut cases = 0;
    for at in 0.. {
        let scratch = Scratch::new();
        publish_pages(scratch.path(), &site()).unwrap();
        let disk = FaultyDisk::new(Fault::Death, at);
        let _ = publish_with(&disk, scratch.path(), &next);
        if !disk.was_hit() {
            break;
        }
        let staging = scratch.join(".karvan-staging");
        if !scratch.join(".karvan-journal").exists() || !staging.join("tree/fa/y/index.html").exists() {
            continue;
        }
        cases += 1;
        let was_published = fs::read_to_string(scratch.join("index.html")).unwrap();
        for staged in tree(&staging)
            .keys()
            .filter(|path| path.starts_with("files/") && !path.ends_with('/'))
        {
            fs::write(staging.join(staged), "").unwrap();
        }
        fs::write(staging.join("tree/fa/y/index.html"), "new").unwrap();

        assert!(publish_pages(scratch.path(), &next.with("en/y/index.html", "!")).is_err());
        assert_eq!(
            fs::read_to_string(scratch.join("index.html")).unwrap(),
            was_published
        );
        assert!(!scratch.join("fa/y/index.html").exists());
        publish_pages(scratch.path(), &next).unwrap();
        assert_eq!(tree(scratch.path()), clean_tree(&next));
    }
    assert!(cases > 0);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn an_output_reached_through_a_link_is_written_where_the_link_points() {
        let scratch = Scratch::new();
        fs::create_dir(scratch.join("volume")).unwrap();
        symlink("volume", scratch.join("public")).unwrap();
        publish_pages(&scratch.join("public"), &site()).unwrap();
        assert_eq!(tree(&scratch.join("volume")), clean_tree(&site()));
        assert!(scratch.join("public").is_symlink());
    }

    #[test]
    fn a_link_in_the_place_of_a_page_is_replaced_and_its_target_kept() {
        let scratch = Scratch::new();
        let output = scratch.join("public");
        publish_pages(&output, &site()).unwrap();
        fs::write(scratch.join("outside"), "home").unwrap();
        fs::remove_file(output.join("index.html")).unwrap();
        symlink("../outside", output.join("index.html")).unwrap();
        publish_pages(&output, &site()).unwrap();
        assert_eq!(tree(&output), clean_tree(&site()));
        assert_eq!(fs::read_to_string(scratch.join("outside")).unwrap(), "home");
    }

    #[test]
    fn a_link_in_the_place_of_a_folder_is_refused_even_for_deletions() {
        for next in [
            site(),
            site().without("en/x/index.html").without("en/y/index.html"),
        ] {
            let scratch = Scratch::new();
            let output = scratch.join("public");
            publish_pages(&output, &site()).unwrap();
            fs::rename(output.join("en"), scratch.join("outside")).unwrap();
            symlink("../outside", output.join("en")).unwrap();
            let before = tree(scratch.path());
            match publish_pages(&output, &next).unwrap_err() {
                OutputError::Obstructed { obstacle, .. } => assert_eq!(obstacle, Obstacle::NotAPlainFolder),
                other => panic!("{other}"),
            }
            assert_eq!(tree(scratch.path()), before);
        }
    }
}
