//! Links of finished pages: what leads to a folder leads to its `index.html`. Here and nowhere else, so that no template and no
//! view has to know.

use super::tags::tags;
use crate::site::address::file_of;

/// Attributes that hold an address which a visitor may be led to.
const LEADING: [&str; 3] = ["href", "action", "data-maker-page"];

/// The page with links to files.
pub fn to_files(html: &str) -> String {
    let mut led = String::with_capacity(html.len() + html.len() / 16);
    let mut written = 0;
    for tag in tags(html).filter(|tag| !tag.is_end) {
        for (name, value) in tag.attributes() {
            // `<meta http-equiv="refresh" content="0; url=../">`
            let is_refresh = tag.name == "meta" && name == "content";
            if !is_refresh && !LEADING.contains(&name) {
                continue;
            }
            let text = html.get(value.clone()).unwrap_or_default();
            let before = match text.find("url=") {
                Some(at) if is_refresh && tag.attribute("http-equiv") == Some("refresh") => at + "url=".len(),
                _ if is_refresh => continue,
                _ => 0,
            };
            let link = text.get(before..).unwrap_or_default();
            let Some(folder) = folder_in(link) else {
                continue;
            };
            let end = value.start + before + folder.len();
            led.push_str(html.get(written..end).unwrap_or_default());
            led.push_str(file_of(folder).strip_prefix(folder).unwrap_or_default());
            written = end;
        }
    }
    led.push_str(html.get(written..).unwrap_or_default());
    led
}

/// The path of a link to a folder of this site.
fn folder_in(link: &str) -> Option<&str> {
    let end = link.find(['?', '#']).unwrap_or(link.len());
    let path = link.get(..end)?;
    let is_elsewhere = path.starts_with('/') || path.contains(':');
    (path.ends_with('/') && !is_elsewhere).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_folder_names_its_file() {
        for (written, led) in [
            ("<a href=\"../../fa/\">", "<a href=\"../../fa/index.html\">"),
            ("<a href=./>", "<a href=./index.html>"),
            (
                "<a class=x href=\"../en/search/?what=products#results\">",
                "<a class=x href=\"../en/search/index.html?what=products#results\">",
            ),
            (
                "<form action='../basket/'>",
                "<form action='../basket/index.html'>",
            ),
            (
                "<meta http-equiv=\"refresh\" content=\"0; url=../../en/x/\">",
                "<meta http-equiv=\"refresh\" content=\"0; url=../../en/x/index.html\">",
            ),
            (
                "<article data-maker-page=\"../a/\"><a href=\"b/\">",
                "<article data-maker-page=\"../a/index.html\"><a href=\"b/index.html\">",
            ),
        ] {
            assert_eq!(to_files(written), led);
        }
    }

    #[test]
    fn every_other_link_stays_as_it_is() {
        for html in [
            "<a href=\"#main\">",
            "<a href=\"../fa/products.csv\">",
            "<a href=\"https://example.com/\">",
            "<a href=\"//example.com/\">",
            "<a href=\"mailto:a@example.com?subject=x/\">",
            "<a href=\"tel:+98/\">",
            "<p>href=\"../\"</p>",
            "<img src=\"../x/\">",
            "<meta name=\"description\" content=\"see url=../\">",
            "<script type=\"application/ld+json\">{\"a\":\"href=\\\"../\\\"\"}</script>",
        ] {
            assert_eq!(to_files(html), html);
        }
    }
}
