//! JSON Feed 1.1: the same news as the Atom feed.

use serde_json::{Map, Value, json};

use super::super::Site;
use super::super::address;
use super::super::feeds::news;
use super::super::language_site::LanguageSite;
use super::super::structured::{set, url};
use crate::catalogue::{Kind, Row};
use crate::language::{Date, isolate_plain};

/// Writes the feed of a language.
pub fn write(site: &Site, language: &LanguageSite, bytes: &mut Vec<u8>) {
    let presenter = &language.presenter;
    let tag = presenter.tag.as_str();
    let text = |text: &str| isolate_plain(text, &presenter.locale).into_owned();
    let moment = |day: Date| format!("{}T00:00:00Z", day.to_iso());
    let title = site.title();
    let title = presenter.raw(&title);
    let items: Vec<Value> = news(site)
        .map(|one| {
            let entry = &one.product.entry;
            let page = address::entry(tag, Kind::Product, one.product.slug());
            let page = url(site, &page).unwrap_or(page);
            let summary = entry.summary.as_ref().map(|text| presenter.raw(text));
            let mut item = Map::new();
            item.insert("id".to_owned(), json!(page));
            item.insert("url".to_owned(), json!(page));
            item.insert("title".to_owned(), json!(text(presenter.raw(&entry.name))));
            item.insert(
                "content_text".to_owned(),
                json!(text(summary.unwrap_or_default())),
            );
            let picture = site.first_picture(presenter, std::iter::once(one.id));
            let picture = picture.and_then(|picture| url(site, &picture.fallback_path));
            set(&mut item, "image", picture);
            set(&mut item, "date_published", entry.published_on.map(moment));
            set(&mut item, "date_modified", Some(moment(one.updated)));
            Value::Object(item)
        })
        .collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": text(&format!("{}: {title}", presenter.strings.text("feed-title"))),
        "home_page_url": url(site, &address::home(tag)),
        "feed_url": url(site, &format!("{tag}/feed.json")),
        "language": tag,
        "authors": [{ "name": text(title) }],
        "items": items,
    });
    bytes.extend_from_slice(feed.to_string().as_bytes());
    bytes.push(b'\n');
}
