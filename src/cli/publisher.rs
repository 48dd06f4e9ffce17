//! The site as the output room sees it: files to make.

use crate::output::{OutputFile, ProduceError, Producer, Stage};
use crate::site::Site;

use super::failure::Unproduced;

/// A planned site whose resources become files.
pub struct SitePublisher<'a>(pub &'a Site);

impl Producer for SitePublisher<'_> {
    fn addresses(&self) -> Vec<OutputFile> {
        self.0
            .addresses()
            .iter()
            .map(|planned| OutputFile {
                path: planned.file(),
                stage: if planned.is_page() {
                    Stage::Page
                } else {
                    Stage::Asset
                },
            })
            .collect()
    }

    fn produce(&self, index: usize, buffer: &mut Vec<u8>) -> Result<(), ProduceError> {
        self.0
            .produce(index, buffer)
            .map_err(|diagnostic| Unproduced(diagnostic).into())
    }
}
