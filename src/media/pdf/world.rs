//! What Typst may see: the fonts and templates of the press, and the files of one order. There is no clock, no disk and
//! no network behind it.

use std::collections::BTreeMap;
use std::sync::Arc;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::engine::Engine;

/// One order on its way.
pub struct Desk<'a> {
    pub engine: &'a Engine,
    pub main: FileId,
    pub files: BTreeMap<FileIdKey, Bytes>,
}

/// A file id that can be ordered.
pub type FileIdKey = u16;

/// The number of a file id. Ids are interned for the life of the program, so files of orders have few names.
#[must_use]
pub fn number(id: FileId) -> FileIdKey {
    id.into_raw().get()
}

/// The id of a path; `None` for one that leads out.
#[must_use]
pub fn id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl<'a> Desk<'a> {
    pub fn new(engine: &'a Engine, main: FileId, files: &[(String, Arc<[u8]>)]) -> Self {
        let files = files
            .iter()
            .filter_map(|(path, bytes)| Some((number(id(path)?), Bytes::new(Arc::clone(bytes)))));
        Self {
            engine,
            main,
            files: files.collect(),
        }
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.standard
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.engine.sources.get(&number(id)).cloned();
        source.ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&number(id)).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
