//! The portable edition: the same pages for a folder that is opened by double click. A browser answers no address there but a
//! file's, reads no file for a script and runs no module; so links name `index.html`, and what scripts need comes as scripts.
//! Which addresses it leaves out is decided in the plan, how it is searched in [`crate::search`].

mod facts;
mod links;
mod tags;

use super::Site;
use super::machine::MachineFile;
use super::plan::{PageKind, Planned, Resource};
use crate::catalogue::{Id, Kind, Product};
use crate::diagnostic::Diagnostic;

/// The file beside a product's page that tells scripts of other pages what the page says.
pub const FACTS: &str = "facts.js";

impl Site {
    /// True for a site that is opened from a disk.
    #[must_use]
    pub fn is_portable(&self) -> bool {
        self.catalogue.settings.portable
    }

    /// Lets the links of a page that stands in `bytes` from `start` on lead to files.
    pub(super) fn lead_to_files(&self, planned: &Planned, start: usize, bytes: &mut Vec<u8>) {
        let is_page = matches!(
            planned.resource,
            Resource::Page { .. }
                | Resource::Redirect(_)
                | Resource::Machine(MachineFile::DigitalLink { .. })
        );
        if !is_page || !self.is_portable() {
            return;
        }
        let led = std::str::from_utf8(bytes.get(start..).unwrap_or_default()).map(links::to_files);
        if let Ok(led) = led {
            bytes.truncate(start);
            bytes.extend_from_slice(led.as_bytes());
        }
    }

    /// The script with the facts of a product, cut out of its page.
    pub(super) fn product_facts(
        &self,
        language: usize,
        product: Id<Product>,
        address: &str,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Some(site) = self.languages.get(language) else {
            return Ok(());
        };
        let page = PageKind::Entry {
            kind: Kind::Product,
            row: product.row(),
            number: 1,
        };
        let mut made = Vec::new();
        // A file beside the page: the way to the root is the page's.
        self.page(site, address, &page, &mut made)?;
        let html = String::from_utf8_lossy(&made);
        let cut = links::to_files(&facts::cut(&html));
        bytes.extend_from_slice(crate::theme::bringing_text(&cut).as_bytes());
        Ok(())
    }
}
