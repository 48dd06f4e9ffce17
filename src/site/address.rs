//! Addresses: one function decides how a page is called, one how it is linked to. All are relative to the
//! site's root and without a leading slash; the root itself is the empty text.

use std::fmt::Write as _;

use crate::catalogue::Kind;

/// `fa/`
#[must_use]
pub fn home(language: &str) -> String {
    format!("{language}/")
}

/// `fa/products/nano-filter/`
#[must_use]
pub fn entry(language: &str, kind: Kind, slug: &str) -> String {
    format!("{language}/{}/{slug}/", kind.folder())
}

/// `fa/products/`
#[must_use]
pub fn list(language: &str, kind: Kind) -> String {
    format!("{language}/{}/", kind.folder())
}

/// `fa/products/by/market/om/`
#[must_use]
pub fn facet(language: &str, kind: Kind, facet: &str, value: &str) -> String {
    format!("{language}/{}/by/{facet}/{value}/", kind.folder())
}

/// `fa/sectors/water-treatment/compare/`: the sector's products side by side.
#[must_use]
pub fn comparison(language: &str, sector: &str) -> String {
    format!("{}compare/", entry(language, Kind::Sector, sector))
}

/// `fa/compare/`: products that a visitor chose, side by side.
#[must_use]
pub fn compare(language: &str) -> String {
    format!("{language}/compare/")
}

/// `fa/basket/`: products that a visitor wants to ask for.
#[must_use]
pub fn basket(language: &str) -> String {
    format!("{language}/basket/")
}

/// `v/sm-0012/`: the address under which a grant of a mark is verified, the same for all languages.
#[must_use]
pub fn verification(slug: &str) -> String {
    format!("v/{slug}/")
}

/// The `number`th page (from 1) of a list that begins at `first`.
#[must_use]
pub fn page_of(first: &str, number: usize) -> String {
    if number <= 1 {
        first.to_owned()
    } else {
        format!("{first}page/{number}/")
    }
}

/// The file that a server answers an address with.
#[must_use]
pub fn file_of(address: &str) -> String {
    if address.is_empty() || address.ends_with('/') {
        format!("{address}index.html")
    } else {
        address.to_owned()
    }
}

/// The way from a page up to the root: `../../` for `fa/products/`. Empty for the root itself.
#[must_use]
pub fn root_from(address: &str) -> String {
    let depth = address.matches('/').count();
    let mut root = String::with_capacity(depth * 3);
    for _ in 0..depth {
        root.push_str("../");
    }
    // From the root a link to the root would be empty, which means "this page".
    if root.is_empty() { "./".to_owned() } else { root }
}

/// The path part of a base address: `/catalogue/` for `https://example.org/catalogue/`.
#[must_use]
pub fn base_path(base_url: Option<&str>) -> String {
    let path = base_url
        .and_then(|url| url.split_once("://"))
        .and_then(|(_, rest)| rest.split_once('/'));
    let mut absolute = String::from("/");
    if let Some((_, path)) = path {
        let _ = write!(absolute, "{path}");
    }
    absolute
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_from_every_depth_to_the_root() {
        assert_eq!(root_from(""), "./");
        assert_eq!(root_from("fa/"), "../");
        assert_eq!(root_from("fa/products/page/2/"), "../../../../");
        assert_eq!(root_from("404.html"), "./");
    }

    #[test]
    fn names_the_file_behind_an_address() {
        assert_eq!(file_of(""), "index.html");
        assert_eq!(file_of("fa/products/"), "fa/products/index.html");
        assert_eq!(file_of("robots.txt"), "robots.txt");
    }

    #[test]
    fn takes_the_path_out_of_a_base_address() {
        assert_eq!(base_path(Some("https://example.org/")), "/");
        assert_eq!(base_path(Some("https://example.org/catalogue/")), "/catalogue/");
        assert_eq!(base_path(None), "/");
    }
}
