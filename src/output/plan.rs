//! The list of files to publish, checked before anything is rendered: every path must be writable on every common
//! file system, stay inside the output, and collide with no other, on file systems that ignore case neither.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::error::OutputError;
use super::manifest::MANIFEST_NAME;
use super::{OutputFile, Stage};

/// What this room keeps for itself at the top of the output begins so: journal, staging, lock.
const RESERVED_PREFIX: &str = ".karvan-";

/// The longest name that ext4, APFS and NTFS can all hold, in bytes of UTF-8.
const LONGEST_NAME: usize = 255;

/// A checked list of files.
#[derive(Debug)]
pub(super) struct Plan {
    /// Sorted by path, which also keeps the files of a folder together.
    pub files: Vec<PlannedFile>,
    /// Every folder that the files need; a parent comes before its children.
    pub directories: BTreeMap<String, DirectoryUse>,
}

#[derive(Debug)]
pub(super) struct PlannedFile {
    pub file: OutputFile,
    /// What the producer calls it.
    pub index: usize,
    /// Whether its folder holds nothing else, no folder neither: then whoever writes the file makes the folder.
    pub alone: bool,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DirectoryUse {
    files: usize,
    has_directories: bool,
}

impl DirectoryUse {
    /// Whether the folder is made together with its only file.
    pub fn is_made_by_its_file(self) -> bool {
        self.files == 1 && !self.has_directories
    }
}

impl Plan {
    /// Sorts and checks.
    ///
    /// # Errors
    /// [`OutputError::Plan`] with every path that cannot stand.
    pub fn new(files: Vec<OutputFile>) -> Result<Self, OutputError> {
        let mut files: Vec<PlannedFile> = files
            .into_iter()
            .enumerate()
            .map(|(index, file)| PlannedFile {
                file,
                index,
                alone: false,
            })
            .collect();
        files.sort_by(|left, right| left.file.path.cmp(&right.file.path));
        refuse_faults(&files)?;

        let mut directories: BTreeMap<String, DirectoryUse> = BTreeMap::new();
        for PlannedFile { file, .. } in &files {
            for ancestor in ancestors(&file.path) {
                if directories.contains_key(ancestor) {
                    continue;
                }
                directories.insert(ancestor.to_owned(), DirectoryUse::default());
                if let Some(parent) = directories.get_mut(parent(ancestor)) {
                    parent.has_directories = true;
                }
            }
            if let Some(parent) = directories.get_mut(parent(&file.path)) {
                parent.files += 1;
            }
        }
        for planned in &mut files {
            let directory = directories.get(parent(&planned.file.path));
            planned.alone = directory.is_some_and(|directory| directory.is_made_by_its_file());
        }
        Ok(Self { files, directories })
    }

    /// How many pages and assets there are.
    pub fn count(&self) -> (usize, usize) {
        let pages = self
            .files
            .iter()
            .filter(|planned| planned.file.stage == Stage::Page)
            .count();
        (pages, self.files.len() - pages)
    }
}

/// A path that cannot be published.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path:?} {fault}")]
pub struct PathProblem {
    pub path: String,
    pub fault: PathFault,
}

/// Why a path cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathFault {
    Empty,
    /// It begins or ends with a slash, or has two in a row.
    EmptyName,
    /// `.` or `..`.
    DotName,
    /// A control character, or one of `\ : * ? " < > |`, which Windows or URLs read otherwise.
    Character(char),
    /// Windows drops a full stop or space at the end of a name.
    Ending,
    /// A device of Windows, such as `con` or `aux.html`.
    Device,
    /// A name of more than 255 bytes.
    TooLong,
    /// A name that Karvan keeps for itself at the top of the output.
    Reserved,
    /// The same path again, letter case aside.
    Duplicate {
        other: String,
    },
    /// A file where another file's folder must be, letter case aside.
    FileAndFolder {
        folder_of: String,
    },
    /// Its folder is spelled in other letter case elsewhere: two folders here, one on another machine.
    FolderCase {
        other: String,
    },
}

impl fmt::Display for PathFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("is empty"),
            Self::EmptyName => formatter.write_str("has an empty name in it"),
            Self::DotName => formatter.write_str("has '.' or '..' in it"),
            Self::Character(character) => write!(formatter, "has the character {character:?}"),
            Self::Ending => formatter.write_str("has a name that ends in a full stop or space"),
            Self::Device => formatter.write_str("has the name of a Windows device in it"),
            Self::TooLong => formatter.write_str("has a name of more than 255 bytes"),
            Self::Reserved => formatter.write_str("is a name that Karvan keeps for itself"),
            Self::Duplicate { other } => write!(formatter, "is the same file as {other:?}"),
            Self::FileAndFolder { folder_of } => {
                write!(formatter, "is a file, but also the folder of {folder_of:?}")
            }
            Self::FolderCase { other } => {
                write!(formatter, "differs from {other:?} in the letter case of a folder")
            }
        }
    }
}

/// What is wrong with a path by itself.
pub(super) fn path_fault(path: &str) -> Option<PathFault> {
    if path.is_empty() {
        return Some(PathFault::Empty);
    }
    let forbidden = |character: char| character.is_control() || r#"\:*?"<>|"#.contains(character);
    if let Some(character) = path.chars().find(|character| forbidden(*character)) {
        return Some(PathFault::Character(character));
    }
    if let Some(fault) = path.split('/').find_map(name_fault) {
        return Some(fault);
    }
    let top = fold(path.split('/').next().unwrap_or_default());
    let reserved = top.starts_with(RESERVED_PREFIX) || top == MANIFEST_NAME;
    reserved.then_some(PathFault::Reserved)
}

fn name_fault(name: &str) -> Option<PathFault> {
    if name.is_empty() {
        return Some(PathFault::EmptyName);
    }
    if name == "." || name == ".." {
        return Some(PathFault::DotName);
    }
    if name.ends_with(['.', ' ']) {
        return Some(PathFault::Ending);
    }
    if name.len() > LONGEST_NAME {
        return Some(PathFault::TooLong);
    }
    is_windows_device(name).then_some(PathFault::Device)
}

/// <https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file>: with any extension, in any case.
fn is_windows_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ');
    if ["con", "prn", "aux", "nul", "conin$", "conout$"]
        .iter()
        .any(|device| stem.eq_ignore_ascii_case(device))
    {
        return true;
    }
    let Some((port, number)) = stem.char_indices().nth(3).map(|(at, _)| stem.split_at(at)) else {
        return false;
    };
    let is_port = port.eq_ignore_ascii_case("com") || port.eq_ignore_ascii_case("lpt");
    is_port && number.chars().count() == 1 && number.contains(|digit: char| "0123456789¹²³".contains(digit))
}

fn refuse_faults(files: &[PlannedFile]) -> Result<(), OutputError> {
    let mut problems = Vec::new();
    let mut refuse = |path: &str, fault| {
        let path = path.to_owned();
        problems.push(PathProblem { path, fault });
    };

    // Folded spelling to the first true one; looked up only, so their order does not show.
    let mut seen: HashMap<String, &str> = HashMap::with_capacity(files.len());
    let mut folders: HashMap<String, (&str, &str)> = HashMap::new();
    for PlannedFile { file, .. } in files {
        let path = file.path.as_str();
        if let Some(fault) = path_fault(path) {
            refuse(path, fault);
            continue;
        }
        if let Some(other) = seen.get(fold(path).as_str()) {
            refuse(
                path,
                PathFault::Duplicate {
                    other: (*other).to_owned(),
                },
            );
            continue;
        }
        seen.insert(fold(path), path);
        for folder in ancestors(path) {
            let (spelling, other) = *folders.entry(fold(folder)).or_insert((folder, path));
            if spelling != folder {
                refuse(
                    path,
                    PathFault::FolderCase {
                        other: other.to_owned(),
                    },
                );
                break;
            }
        }
    }
    for PlannedFile { file, .. } in files {
        if let Some((_, inside)) = folders.get(fold(&file.path).as_str()) {
            refuse(
                &file.path,
                PathFault::FileAndFolder {
                    folder_of: (*inside).to_owned(),
                },
            );
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    problems.sort_by(|left, right| left.path.cmp(&right.path));
    Err(OutputError::Plan(problems))
}

/// The spelling under which file systems that ignore case take two names for one.
pub(super) fn fold(path: &str) -> String {
    path.to_lowercase()
}

/// The folders above a path, the topmost first, without the output itself: `a/b/c` has `a` and `a/b`.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

/// The folder of a path; empty at the top.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(paths: &[&str]) -> Result<Plan, OutputError> {
        let file = |path: &&str| OutputFile {
            path: (*path).to_owned(),
            stage: Stage::Page,
        };
        Plan::new(paths.iter().map(file).collect())
    }

    fn faults(paths: &[&str]) -> Vec<PathFault> {
        match plan(paths).unwrap_err() {
            OutputError::Plan(problems) => problems.into_iter().map(|problem| problem.fault).collect(),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn refuses_paths_that_leave_the_output_or_cannot_be_named() {
        let refused = [
            ("", PathFault::Empty),
            ("/etc/passwd", PathFault::EmptyName),
            ("a//b", PathFault::EmptyName),
            ("a/", PathFault::EmptyName),
            ("../a", PathFault::DotName),
            ("a/./b", PathFault::DotName),
            ("a\\b", PathFault::Character('\\')),
            ("c:/a", PathFault::Character(':')),
            ("a\u{7f}", PathFault::Character('\u{7f}')),
            ("a./b", PathFault::Ending),
            ("en/Aux.html", PathFault::Device),
            ("com¹", PathFault::Device),
            ("lpt9.tar.gz", PathFault::Device),
            ("Karvan-Manifest.json", PathFault::Reserved),
            (".karvan-journal", PathFault::Reserved),
            (".KARVAN-x/y", PathFault::Reserved),
        ];
        for (path, fault) in refused {
            assert_eq!(path_fault(path), Some(fault), "{path}");
        }
        assert_eq!(path_fault(&"x".repeat(256)), Some(PathFault::TooLong));
    }

    #[test]
    fn accepts_ordinary_paths_and_near_misses() {
        let accepted = [
            "index.html",
            "fa/products/فیلتر.html",
            "com",
            "com10",
            "company",
            "console/x",
            "..a",
            "x/karvan-manifest.json",
        ];
        for path in accepted {
            assert_eq!(path_fault(path), None, "{path}");
        }
    }

    #[test]
    fn refuses_two_files_with_one_name() {
        let duplicate = PathFault::Duplicate {
            other: "En/a".to_owned(),
        };
        assert_eq!(
            faults(&["En/a", "En/A", "b"]),
            [PathFault::Duplicate {
                other: "En/A".to_owned()
            }]
        );
        assert_eq!(faults(&["En/a", "En/a"]), [duplicate]);
    }

    #[test]
    fn refuses_a_file_where_a_folder_must_be() {
        assert_eq!(
            faults(&["a", "A/b/c"]),
            [PathFault::FileAndFolder {
                folder_of: "A/b/c".to_owned()
            }]
        );
    }

    #[test]
    fn refuses_one_folder_in_two_spellings() {
        assert_eq!(
            faults(&["En/a", "en/b"]),
            [PathFault::FolderCase {
                other: "En/a".to_owned()
            }]
        );
    }

    #[test]
    fn knows_which_folders_hold_one_file_only() {
        let plan = plan(&["p/index.html", "p/x/index.html", "q/a", "q/b", "top"]).unwrap();
        let alone: Vec<_> = plan
            .files
            .iter()
            .filter(|file| file.alone)
            .map(|file| &file.file.path)
            .collect();
        assert_eq!(alone, ["p/x/index.html"]);
        assert_eq!(plan.directories.keys().collect::<Vec<_>>(), ["p", "p/x", "q"]);
    }
}
