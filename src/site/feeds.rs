//! Files for machines that are not pages: the Atom feed of new products, sitemaps, robots, headers for hosts,
//! redirects for former addresses, and what the build was.

use std::fmt::Write as _;

use serde_json::json;

use super::Site;
use super::address;
use super::language_site::LanguageSite;
use super::plan::{PageKind, Resource, SITEMAP_SIZE};
use crate::catalogue::{Id, Kind, Product, Row};
use crate::language::bidi::escape_html;
use crate::language::{Date, isolate_plain};

/// Products in a feed.
const FEED_ENTRIES: usize = 30;

/// The day of a feed that has said nothing yet; the format asks for one.
const EMPTY_FEED_DAY: &str = "1970-01-01";

/// The site's own address, as it stands in XML.
fn base(site: &Site) -> String {
    escape_html(site.catalogue.settings.base_url.as_deref().unwrap_or("/")).into_owned()
}

/// A product in a feed.
pub struct News<'a> {
    pub id: Id<Product>,
    pub product: &'a Product,
    /// When it was last touched. What is published later than that is new on the day of its publication.
    pub updated: Date,
}

/// The newest products, the newest first. A product without a day is no news.
pub fn news(site: &Site) -> impl Iterator<Item = News<'_>> {
    site.newest(FEED_ENTRIES).into_iter().filter_map(|(day, id)| {
        let product = site.catalogue.products.get(id)?;
        let updated = product.entry.updated_on.map_or(day, |updated| updated.max(day));
        Some(News { id, product, updated })
    })
}

/// New products of a language (RFC 4287). Days come from the entries, so that the feed changes when they do and not
/// with every build.
pub fn atom(site: &Site, language: &LanguageSite, bytes: &mut Vec<u8>) {
    let presenter = &language.presenter;
    let tag = presenter.tag.as_str();
    let base = base(site);
    let title = site.title();
    let title = presenter.raw(&title);
    let own = format!("{base}{tag}/feed.xml");
    let home = format!("{base}{}", address::home(tag));
    let text = |text: &str| escape_html(&isolate_plain(text, &presenter.locale)).into_owned();
    let mut entries = String::new();
    let mut last: Option<Date> = None;
    for one in news(site) {
        let entry = &one.product.entry;
        let url = format!("{base}{}", address::entry(tag, Kind::Product, one.product.slug()));
        last = last.max(Some(one.updated));
        let published = entry
            .published_on
            .map(|day| format!("<published>{}T00:00:00Z</published>\n", day.to_iso()))
            .unwrap_or_default();
        let summary = entry
            .summary
            .as_ref()
            .map(|summary| text(presenter.raw(summary)))
            .unwrap_or_default();
        let _ = write!(
            entries,
            "<entry>\n<id>{url}</id>\n<title>{}</title>\n{published}<updated>{}T00:00:00Z</updated>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n<summary>{summary}</summary>\n</entry>\n",
            text(presenter.raw(&entry.name)),
            one.updated.to_iso(),
        );
    }
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = write!(
        xml,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n<id>{own}</id>\n<title>{}</title>\n\
         <updated>{}T00:00:00Z</updated>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{home}\"/>\n\
         <author><name>{}</name></author>\n{entries}</feed>\n",
        text(&format!("{}: {title}", presenter.strings.text("feed-title"))),
        last.map_or_else(|| EMPTY_FEED_DAY.to_owned(), Date::to_iso),
        text(title),
    );
    bytes.extend_from_slice(xml.as_bytes());
}

/// A sitemap with every page that search engines may show, or the index of several. Languages of a page are
/// told in its head.
pub fn sitemap(site: &Site, part: Option<usize>, bytes: &mut Vec<u8>) {
    let base = base(site);
    let pages: Vec<&str> = site
        .plan
        .iter()
        .filter(|planned| match &planned.resource {
            Resource::Page { language, page } => is_indexed(site, *language, page),
            _ => false,
        })
        .map(|planned| planned.address.as_str())
        .collect();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    match part {
        None => {
            xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            for part in 1..=pages.len().div_ceil(SITEMAP_SIZE) {
                let _ = writeln!(xml, "<sitemap><loc>{base}sitemap-{part}.xml</loc></sitemap>");
            }
            xml.push_str("</sitemapindex>\n");
        }
        Some(part) => {
            xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            for address in pages.iter().skip(part * SITEMAP_SIZE).take(SITEMAP_SIZE) {
                let _ = writeln!(xml, "<url><loc>{base}{address}</loc></url>");
            }
            xml.push_str("</urlset>\n");
        }
    }
    bytes.extend_from_slice(xml.as_bytes());
}

/// True for a page that search engines may show.
#[must_use]
pub fn is_indexed(site: &Site, language: usize, page: &PageKind) -> bool {
    let Some(tag) = site.languages.get(language).map(|site| site.presenter.tag) else {
        return false;
    };
    match page {
        PageKind::NotFound | PageKind::Verification(_) | PageKind::Compare | PageKind::Basket => false,
        PageKind::Entry { kind, row, .. } => site.entry_of(*kind, *row).is_some_and(|entry| {
            let withdrawn = *kind == Kind::Product && site.is_withdrawn_row(*row);
            let written = site.written_in(entry).is_none_or(|tags| tags.contains(&tag));
            !entry.archived && !withdrawn && written
        }),
        _ => true,
    }
}

impl Site {
    /// The common part of an entry.
    #[must_use]
    pub fn entry_of(&self, kind: Kind, row: usize) -> Option<&crate::catalogue::Entry> {
        self.catalogue.table(kind).entry(row)
    }
}

/// Everybody may read everything.
pub fn robots(site: &Site, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(b"User-agent: *\nAllow: /\n");
    if let Some(base) = &site.catalogue.settings.base_url {
        bytes.extend_from_slice(format!("Sitemap: {base}sitemap.xml\n").as_bytes());
    }
}

/// Headers for hosts that read `_headers`.
pub fn headers(bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(
        b"/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  \
          X-Frame-Options: DENY\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/media/*\n  \
          Cache-Control: public, max-age=31536000, immutable\n/catalogue.json\n  Access-Control-Allow-Origin: *\n\
          /catalogue.schema.json\n  Access-Control-Allow-Origin: *\n",
    );
}

/// A former address that leads to the present one, without a script and without a server's help.
pub fn redirect(site: &Site, from: &str, target: &str, bytes: &mut Vec<u8>) {
    let root = address::root_from(from);
    let name = target.trim_end_matches('/').rsplit('/').next().unwrap_or(target);
    let body = format!("<p><a href=\"{root}{target}\">{name}</a></p>");
    leading(site, from, target, (name, &body), bytes);
}

/// A page that only leads to `target`; title and body are HTML.
pub fn leading(site: &Site, from: &str, target: &str, (title, body): (&str, &str), bytes: &mut Vec<u8>) {
    let root = address::root_from(from);
    let canonical = site
        .catalogue
        .settings
        .base_url
        .as_ref()
        .map(|base| format!("<link rel=\"canonical\" href=\"{}{target}\">", escape_html(base)))
        .unwrap_or_default();
    let language = target.split('/').next().unwrap_or("en");
    let dir = site
        .languages
        .iter()
        .find(|one| one.presenter.tag.as_str() == language)
        .map_or("ltr", |one| one.presenter.locale.direction().as_str());
    let html = format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action \
         'none'\"><title>{title}</title>\
         <meta name=\"robots\" content=\"noindex\">{canonical}<meta http-equiv=\"refresh\" content=\"0; \
         url={root}{target}\"></head><body>{body}</body></html>"
    );
    bytes.extend_from_slice(html.as_bytes());
}

/// What was built, for those who compare two copies. No time of day: the same input gives the same bytes.
pub fn build_facts(site: &Site, bytes: &mut Vec<u8>) {
    let facts = json!({
        "generator": concat!("karvan ", env!("CARGO_PKG_VERSION")),
        "date": site.catalogue.date.to_iso(),
        "languages": site.languages.iter().map(|one| one.presenter.tag.as_str()).collect::<Vec<_>>(),
        "products": site.lists.products.all.len(),
        "companies": site.lists.companies.all.len(),
    });
    bytes.extend_from_slice(facts.to_string().as_bytes());
    bytes.push(b'\n');
}
