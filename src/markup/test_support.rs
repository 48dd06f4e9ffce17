//! What the tests of this room share: link targets that know a little site, and a reader of visible text.

use std::cell::LazyCell;

use crate::language::Locale;

use super::{
    LinkResolution, LinkTargets, Picture, PictureResolution, RenderContext, Rendered, html_id, render,
};

/// Knows `/products/x/` with the anchor `wall`, the file `x.pdf` and the picture `photo.jpg`.
pub(super) struct SmallSite;

impl LinkTargets for SmallSite {
    fn link(&self, target: &str) -> LinkResolution {
        let (page, anchor) = target
            .split_once('#')
            .map_or((target, None), |(page, anchor)| (page, Some(anchor)));
        let href = "../../products/x/".to_owned();
        match (page, anchor) {
            ("/products/x/", None) => LinkResolution::Page { href },
            ("/products/x/", Some("wall")) => LinkResolution::Page {
                href: format!("{href}#{}", html_id("wall")),
            },
            ("/products/x/", Some(anchor)) => LinkResolution::AnchorMissing {
                href,
                anchor: anchor.to_owned(),
                suggestion: Some("wall".to_owned()),
            },
            ("x.pdf", None) => LinkResolution::File {
                href: "x.pdf".to_owned(),
            },
            ("/products/elsewhere/", None) => LinkResolution::Unaddressed,
            _ => LinkResolution::Missing {
                suggestion: Some("/products/x/".to_owned()),
            },
        }
    }

    fn picture(&self, target: &str) -> PictureResolution {
        if target != "photo.jpg" {
            return PictureResolution::Missing {
                suggestion: Some("photo.jpg".to_owned()),
            };
        }
        PictureResolution::Found(Picture {
            src: "photo.abc.webp".to_owned(),
            width: 800,
            height: 600,
            responsive: Some(("photo.abc-400.webp 400w".to_owned(), "100vw".to_owned())),
        })
    }
}

/// Every link leads somewhere.
pub(super) struct Anywhere;

impl LinkTargets for Anywhere {
    fn link(&self, target: &str) -> LinkResolution {
        LinkResolution::Page {
            href: format!("../..{target}"),
        }
    }

    fn picture(&self, target: &str) -> PictureResolution {
        let src = target.to_owned();
        PictureResolution::Found(Picture {
            src,
            width: 8,
            height: 6,
            responsive: None,
        })
    }
}

thread_local! {
    static LOCALES: LazyCell<[Locale; 2]> =
        LazyCell::new(|| [Locale::new("fa").unwrap(), Locale::new("en").unwrap()]);
}

/// Renders on a page of the text's own language, without minify-html.
pub(super) fn render_with(language: &str, source: &str, change: impl Fn(&mut RenderContext<'_>)) -> Rendered {
    LOCALES.with(|locales| {
        let locale = locales.iter().find(|locale| locale.tag() == language).unwrap();
        let mut context = RenderContext {
            locale,
            page_locale: locale,
            targets: &SmallSite,
            allow_raw_html: false,
            heading_offset: 0,
            minify: false,
        };
        change(&mut context);
        render(source, &context)
    })
}

pub(super) fn fa(source: &str) -> String {
    render_with("fa", source, |_| ()).html
}

pub(super) fn en(source: &str) -> String {
    render_with("en", source, |_| ()).html
}

/// The text that a browser shows, blocks on lines of their own and white space collapsed as CSS does: written apart
/// from both the writer and minify-html, so that it can tell when either loses a space.
pub(super) fn visible_text(html: &str) -> String {
    const INLINE: [&str; 16] = [
        "a", "abbr", "b", "bdi", "code", "del", "em", "i", "img", "kbd", "span", "strong", "sub", "sup", "q",
        "u",
    ];
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let end = start + rest[start..].find('>').expect("a tag ends");
        let name = rest[start + 1..end]
            .trim_start_matches('/')
            .split([' ', '>'])
            .next()
            .unwrap();
        if !INLINE.contains(&name) {
            text.push('\n');
        }
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    let text = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&LT", "<"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (reference, character)| {
        text.replace(reference, character)
    });
    let lines = text.split('\n').map(|line| {
        line.split([' ', '\t'])
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether every tag is closed in order, and how deep the nesting goes.
pub(super) fn depth_of_balanced(html: &str) -> usize {
    let (mut open, mut deepest): (Vec<&str>, usize) = (Vec::new(), 0);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("a tag ends");
        let inside = &rest[start + 1..end];
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(
                open.pop(),
                Some(name),
                "before {}",
                &rest[..end.min(rest.floor_char_boundary(200))]
            );
        } else {
            let name = inside.split(' ').next().unwrap();
            if !["br", "hr", "img"].contains(&name) {
                open.push(name);
                deepest = deepest.max(open.len());
            }
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "left open: {open:?}");
    deepest
}
