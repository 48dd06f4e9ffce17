//! A published folder as one file to hand on: a ZIP beside the folder, and its SHA-256 beside that. The files are those that the
//! manifest names, in order of path and without times, so that the archive is the same for the same site.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::error::{Action, OutputError};
use super::manifest::{MANIFEST_NAME, Manifest};

/// Files that are compressed already.
const SMALL: [&str; 7] = [".webp", ".jpg", ".png", ".woff2", ".pdf", ".zip", ".gz"];

/// An archive that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    pub path: PathBuf,
    pub bytes: u64,
}

/// Writes `NAME.zip` and `NAME.zip.sha256` beside the folder `output`, which was published just now. Each comes to its place
/// whole.
///
/// # Errors
/// [`OutputError`] of the machine; a former archive may then be left.
pub fn archive(output: &Path) -> Result<Archive, OutputError> {
    let folder = match output.file_name() {
        Some(_) => output.to_path_buf(),
        None => fs::canonicalize(output).map_err(|error| OutputError::io(Action::Inspect, output, error))?,
    };
    let name = folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let path = folder.with_file_name(format!("{name}.zip"));
    let manifest_path = folder.join(MANIFEST_NAME);
    let manifest =
        fs::read(&manifest_path).map_err(|error| OutputError::io(Action::Read, &manifest_path, error))?;
    let manifest = Manifest::parse(&manifest).map_err(|source| OutputError::Manifest {
        path: manifest_path,
        source,
    })?;
    let mut files: Vec<&str> = manifest.files.keys().map(String::as_str).collect();
    files.push(MANIFEST_NAME);
    files.sort_unstable();
    let failed = |path: &Path, error| OutputError::io(Action::WriteFile, path, error);
    let part = folder.with_file_name(format!(".{name}.zip.part"));
    pack(&folder, &name, &files, &part).map_err(|error| failed(&path, error))?;
    let (sum, bytes) = measure(&part).map_err(|error| failed(&path, error))?;
    place(&part, &path)?;
    let sum_path = folder.with_file_name(format!("{name}.zip.sha256"));
    fs::write(&part, format!("{sum}  {name}.zip\n")).map_err(|error| failed(&sum_path, error))?;
    place(&part, &sum_path)?;
    Ok(Archive { path, bytes })
}

/// Writes the archive; its files lie in one folder of its own name.
fn pack(folder: &Path, name: &str, files: &[&str], to: &Path) -> io::Result<()> {
    let mut archive = ZipWriter::new(BufWriter::new(File::create(to)?));
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    for file in files {
        let method = if SMALL.iter().any(|ending| file.ends_with(ending)) {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let content = fs::read(folder.join(file))?;
        let options = options
            .compression_method(method)
            .large_file(u32::try_from(content.len()).is_err());
        archive.start_file(format!("{name}/{file}"), options)?;
        archive.write_all(&content)?;
    }
    archive.finish()?.into_inner()?.sync_all()
}

/// The SHA-256 of a file, and its length.
fn measure(path: &Path) -> io::Result<(String, u64)> {
    let mut sum = Sha256::new();
    let bytes = io::copy(
        &mut BufReader::with_capacity(1 << 20, File::open(path)?),
        &mut sum,
    )?;
    Ok((format!("{:x}", sum.finalize()), bytes))
}

fn place(from: &Path, to: &Path) -> Result<(), OutputError> {
    fs::rename(from, to).map_err(|error| OutputError::io(Action::Move, to, error))
}
