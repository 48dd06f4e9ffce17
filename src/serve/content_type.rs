//! What a browser is told about the form of an answer, by the address alone.

/// What HTML is sent as.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// What plain text is sent as.
pub(super) const PLAIN: &str = "text/plain; charset=utf-8";

/// The media type (IANA) for a path; with the charset wherever the type is text. A path that ends with `/`, or is
/// empty, is a page.
pub(super) fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    if name.is_empty() {
        return HTML;
    }
    if name == "feed.json" {
        return "application/feed+json; charset=utf-8";
    }
    let Some((_, extension)) = name.rsplit_once('.') else {
        return PLAIN; // `_headers`, `CNAME`
    };
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "jsonld" => "application/ld+json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "atom" => "application/atom+xml; charset=utf-8",
        "txt" => PLAIN,
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "wasm" => "application/wasm",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_carry_their_charset_and_folders_are_pages() {
        for (path, expected) in [
            ("", HTML),
            ("fa/products/", HTML),
            ("404.html", HTML),
            ("assets/site-1a2b.css", "text/css; charset=utf-8"),
            ("fa/feed.xml", "application/xml; charset=utf-8"),
            ("fa/feed.json", "application/feed+json; charset=utf-8"),
            ("fa/products.csv", "text/csv; charset=utf-8"),
            ("fa/companies/pars-med/contact.vcf", "text/vcard; charset=utf-8"),
            ("media/FILTER.JPG", "image/jpeg"),
            ("_headers", PLAIN),
            ("v1.2/", HTML),
            ("a.b/unknown.bin", "application/octet-stream"),
        ] {
            assert_eq!(content_type(path), expected, "{path}");
        }
    }
}
