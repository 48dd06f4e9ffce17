//! GS1 Digital Link: what a scanned GTIN leads to, `01/06260000000019/`. A page without a server's help: it goes
//! on to the product in English, or in the site's own language where there is no English, and names the others.

use std::fmt::Write as _;

use super::super::Site;
use super::super::address;
use super::super::feeds::leading;
use crate::catalogue::{Id, Kind, Row};
use crate::language::LanguageTag;
use crate::language::bidi::escape_html;

/// Writes the page of the product in row `product`.
pub fn write(site: &Site, from: &str, product: usize, bytes: &mut Vec<u8>) {
    let Some(product) = site.catalogue.products.get(Id::new(product)) else {
        return;
    };
    let is_english =
        |one: &&super::super::language_site::LanguageSite| one.presenter.tag == LanguageTag::ENGLISH;
    let english = site.languages.iter().find(is_english);
    let Some(first) = english.or_else(|| site.languages.get(site.default_language())) else {
        return;
    };
    let root = address::root_from(from);
    let path = |tag: LanguageTag| address::entry(tag.as_str(), Kind::Product, product.slug());
    let mut body = String::from("<ul>");
    for language in &site.languages {
        let presenter = &language.presenter;
        let (tag, dir) = (presenter.tag.as_str(), presenter.locale.direction().as_str());
        let _ = write!(
            body,
            "<li><a href=\"{root}{}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\">{}</a></li>",
            path(presenter.tag),
            presenter.html(&product.entry.name),
        );
    }
    body.push_str("</ul>");
    let title = escape_html(first.presenter.raw(&product.entry.name)).into_owned();
    leading(site, from, &path(first.presenter.tag), (&title, &body), bytes);
}
