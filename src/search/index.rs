//! Pagefind: records in, files out. Files of its own interface, which we do not use, are left out.

use std::collections::BTreeMap;
use std::sync::Arc;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::{IndexFile, Record, SearchError};

/// Files of fragments per language: what is shown of a few results lies in one file, so that ten thousand entries do
/// not add ten thousand files, and a page of results still loads little more than it shows.
const FRAGMENTS: u32 = 3000;

/// Makes the files of one index, their paths below its folder.
pub fn make(language: &str, records: &[Record]) -> Result<Vec<IndexFile>, SearchError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(reason)?;
    let made = runtime.block_on(files_of(language, records))?;
    Ok(made
        .into_iter()
        .map(|(path, bytes)| IndexFile { path, bytes })
        .collect())
}

async fn files_of(language: &str, records: &[Record]) -> Result<Vec<(String, Arc<[u8]>)>, SearchError> {
    let options = PagefindServiceConfig::builder()
        .keep_index_url(true)
        .force_language(language.to_owned())
        .max_fragments(FRAGMENTS)
        .build();
    let mut index = PagefindIndex::new(Some(options)).map_err(reason)?;
    for record in records {
        let filters: BTreeMap<String, Vec<String>> = record
            .filters
            .iter()
            .map(|(name, values)| ((*name).to_owned(), values.clone()))
            .collect();
        index
            .add_custom_record(
                record.shown.clone(),
                record.content.clone(),
                language.to_owned(),
                None,
                Some(filters),
                None,
            )
            .await
            .map_err(reason)?;
    }
    let made = index.get_files().await.map_err(reason)?;
    let files: Vec<(String, Arc<[u8]>)> = made
        .into_iter()
        .map(|file| {
            let path = file.filename.to_string_lossy().replace('\\', "/");
            (path, Arc::from(file.contents))
        })
        .collect();
    let has_own_engine = files
        .iter()
        .any(|(path, _)| *path == format!("wasm.{language}.pagefind"));
    Ok(files
        .into_iter()
        .filter(|(path, _)| is_needed(path) && !(has_own_engine && path == "wasm.unknown.pagefind"))
        .collect())
}

/// True for the engine and the index, false for boxes, styles and highlighters that come with them.
fn is_needed(path: &str) -> bool {
    let is_engine = matches!(path, "pagefind.js" | "pagefind-worker.js" | "pagefind-entry.json");
    let is_data = ["pf_meta", "pf_index", "pf_filter", "pf_fragment", "pagefind"]
        .iter()
        .any(|ending| path.rsplit_once('.').is_some_and(|(_, found)| found == *ending));
    is_engine || is_data
}

fn reason(error: impl std::fmt::Display) -> SearchError {
    SearchError {
        reason: error.to_string(),
    }
}
