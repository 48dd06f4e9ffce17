//! Every file that an entry names, with the field that names it: pictures, drawings, documents.

use crate::catalogue::{Catalogue, Entry};
use crate::diagnostic::Diagnostic;
use crate::source::{FieldPath, Finding};

/// A file that an entry names, and the field that names it.
pub struct Named<'a> {
    pub entry: &'a Entry,
    pub file: &'a str,
    pub field: [&'static str; 2],
    index: Option<usize>,
}

impl Named<'_> {
    pub fn source(&self) -> String {
        format!("{}{}", self.entry.folder(), self.file)
    }

    pub fn finding(&self, diagnostic: Diagnostic) -> Finding {
        let root = FieldPath::ROOT;
        let first = root.key(self.field[0]);
        let item = self.index.map(|index| first.index(index));
        let holder = item.as_ref().unwrap_or(&first);
        if self.field[1].is_empty() {
            return Finding::new(&self.entry.file, holder, diagnostic);
        }
        Finding::new(&self.entry.file, &holder.key(self.field[1]), diagnostic)
    }
}

fn is_svg(file: &str) -> bool {
    file.to_ascii_lowercase().ends_with(".svg")
}

pub fn named_pictures(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (_, product) in catalogue.products.iter() {
        for (index, picture) in product.images.iter().enumerate() {
            let field = ["images", "file"];
            named.push(Named {
                entry: &product.entry,
                file: &picture.file,
                field,
                index: Some(index),
            });
        }
    }
    for (_, company) in catalogue.companies.iter() {
        for (index, picture) in company.gallery.iter().enumerate() {
            let field = ["gallery", "file"];
            named.push(Named {
                entry: &company.entry,
                file: &picture.file,
                field,
                index: Some(index),
            });
        }
        if let Some((file, _)) = company.logo.as_ref().filter(|(file, _)| !is_svg(file)) {
            named.push(Named {
                entry: &company.entry,
                file,
                field: ["logo", "file"],
                index: None,
            });
        }
    }
    named
}

pub fn named_drawings(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (_, company) in catalogue.companies.iter() {
        if let Some((file, _)) = company.logo.as_ref().filter(|(file, _)| is_svg(file)) {
            named.push(Named {
                entry: &company.entry,
                file,
                field: ["logo", "file"],
                index: None,
            });
        }
    }
    for (_, sector) in catalogue.sectors.iter() {
        if let Some(file) = &sector.sign {
            named.push(Named {
                entry: &sector.entry,
                file,
                field: ["sign", ""],
                index: None,
            });
        }
    }
    for (_, brand) in catalogue.brands.iter() {
        let files = [
            (&brand.mark_light, ["mark", "light"]),
            (&brand.mark_dark, ["mark", "dark"]),
            (&brand.pattern, ["pattern", ""]),
        ];
        for (file, field) in files {
            if let Some(file) = file {
                named.push(Named {
                    entry: &brand.entry,
                    file,
                    field,
                    index: None,
                });
            }
        }
    }
    named
}

pub fn named_copies(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    for (_, product) in catalogue.products.iter() {
        for (index, document) in product.documents.iter().enumerate() {
            let field = ["documents", "file"];
            named.push(Named {
                entry: &product.entry,
                file: &document.file,
                field,
                index: Some(index),
            });
        }
        for (index, certificate) in product.certificates.iter().enumerate() {
            if let Some(file) = &certificate.file {
                let field = ["certificates", "file"];
                named.push(Named {
                    entry: &product.entry,
                    file,
                    field,
                    index: Some(index),
                });
            }
        }
    }
    for (_, company) in catalogue.companies.iter() {
        for (index, certificate) in company.certificates.iter().enumerate() {
            if let Some(file) = &certificate.file {
                let field = ["certificates", "file"];
                named.push(Named {
                    entry: &company.entry,
                    file,
                    field,
                    index: Some(index),
                });
            }
        }
    }
    for (_, brand) in catalogue.brands.iter() {
        if let Some(file) = &brand.guide {
            named.push(Named {
                entry: &brand.entry,
                file,
                field: ["guide", ""],
                index: None,
            });
        }
    }
    named
}
