//! `karvan-manifest.json`: the name, length and BLAKE3 hash of every published file, one line each, sorted, without
//! times, so that it is the same for the same site.
//!
//! Why BLAKE3 and not a faster checksum: the same hash answers two questions. Whether a page changed since the last
//! build needs no cryptography, but whether a mirror in another country serves what was published does, and content
//! comes from strangers. At 14 KB a page it costs a few microseconds, a tenth of writing the page. The hash is plain
//! BLAKE3 of the file, so that anyone can check a copy with `b3sum`.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Deserializer};

use super::plan::{PathProblem, path_fault};

/// The manifest's place in the output.
pub const MANIFEST_NAME: &str = "karvan-manifest.json";

const VERSION: u32 = 1;
const GENERATOR: &str = concat!("karvan ", env!("CARGO_PKG_VERSION"));

/// What a published folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// By path relative to the output, `/`-separated; the manifest itself is not among them.
    pub files: BTreeMap<String, FileRecord>,
}

/// One published file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct FileRecord {
    /// In bytes.
    pub length: u64,
    /// Of all bytes of the file, 32 bytes long; 64 hexadecimal digits in JSON.
    #[serde(deserialize_with = "hash_from_hex")]
    pub blake3: blake3::Hash,
}

impl FileRecord {
    /// Measures a file.
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            length: bytes.len() as u64,
            blake3: blake3::hash(bytes),
        }
    }
}

/// Why a manifest cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    #[error("not a manifest: {0}")]
    Syntax(#[from] serde_json::Error),
    /// Written by a Karvan that knows another form.
    #[error("manifest of version {found}, this Karvan reads {VERSION}")]
    Version { found: u32 },
    /// A path that no Karvan writes: following it could touch files outside the output.
    #[error(transparent)]
    Path(PathProblem),
}

impl Manifest {
    /// Reads the JSON form.
    ///
    /// # Errors
    /// [`ManifestError`]; a path that would not be published is one of them, so every path can be trusted to stay
    /// inside the output.
    pub fn parse(json: &[u8]) -> Result<Self, ManifestError> {
        #[derive(Deserialize)]
        struct Head {
            version: u32,
        }
        #[derive(Deserialize)]
        struct Body {
            files: BTreeMap<String, FileRecord>,
        }
        let Head { version } = serde_json::from_slice(json)?;
        if version != VERSION {
            return Err(ManifestError::Version { found: version });
        }
        let Body { files } = serde_json::from_slice(json)?;
        for path in files.keys() {
            if let Some(fault) = path_fault(path) {
                return Err(ManifestError::Path(PathProblem {
                    path: path.clone(),
                    fault,
                }));
            }
        }
        Ok(Self { files })
    }

    /// The JSON form.
    pub fn to_json(&self) -> Vec<u8> {
        let files = self.files.iter();
        json_of(files.map(|(path, record)| (path.as_str(), *record)))
    }
}

/// The JSON form of a manifest that need not be gathered for it; `files` come sorted by path.
pub(super) fn json_of<'a>(files: impl ExactSizeIterator<Item = (&'a str, FileRecord)>) -> Vec<u8> {
    let mut json = String::with_capacity(128 + files.len() * 160);
    // Writing to a string cannot fail.
    let _ = write!(
        json,
        "{{\n\"version\": {VERSION},\n\"generator\": \"{GENERATOR}\",\n\"files\": {{"
    );
    let mut separator = "\n";
    for (path, FileRecord { length, blake3 }) in files {
        let path = serde_json::Value::from(path);
        let hash = blake3.to_hex();
        let _ = write!(
            json,
            "{separator}{path}: {{\"length\": {length}, \"blake3\": \"{hash}\"}}"
        );
        separator = ",\n";
    }
    json.push_str("\n}\n}\n");
    json.into_bytes()
}

fn hash_from_hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<blake3::Hash, D::Error> {
    let hex = String::deserialize(deserializer)?;
    blake3::Hash::from_hex(hex).map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let files = [("fa/index.html", "سلام"), ("a\u{200c}b.css", "")];
        let record = |(path, text): (&str, &str)| (path.to_owned(), FileRecord::of(text.as_bytes()));
        Manifest {
            files: files.into_iter().map(record).collect(),
        }
    }

    #[test]
    fn comes_back_from_json_as_it_was() {
        assert_eq!(Manifest::parse(&manifest().to_json()).unwrap(), manifest());
        assert_eq!(
            Manifest::parse(&Manifest::default().to_json()).unwrap(),
            Manifest::default()
        );
    }

    #[test]
    fn has_one_line_for_each_file() {
        let json = String::from_utf8(manifest().to_json()).unwrap();
        assert_eq!(json.lines().filter(|line| line.contains("blake3")).count(), 2);
    }

    #[test]
    fn refuses_paths_that_leave_the_output() {
        let json = String::from_utf8(manifest().to_json())
            .unwrap()
            .replace("fa/index.html", "../index.html");
        assert!(matches!(
            Manifest::parse(json.as_bytes()),
            Err(ManifestError::Path(_))
        ));
    }

    #[test]
    fn refuses_a_later_version_before_looking_inside() {
        let found = Manifest::parse(br#"{"version": 2, "entries": []}"#);
        assert!(matches!(found, Err(ManifestError::Version { found: 2 })));
    }

    #[test]
    fn refuses_what_is_cut_short() {
        let json = manifest().to_json();
        assert!(matches!(
            Manifest::parse(&json[..json.len() / 2]),
            Err(ManifestError::Syntax(_))
        ));
    }
}
