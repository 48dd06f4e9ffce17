//! What scripts read of a product's page (`themes/karvan/scripts/facts.js`), cut out of the finished page, so that both always
//! agree: what the letter needs, name, maker, picture, and every table of facts under its heading.

use super::tags::{Tag, tags};

/// The parts of a page, in a form that is read like the page.
pub fn cut(html: &str) -> String {
    let mut cut = String::new();
    // Sections that are open, each with its first heading.
    let mut sections: Vec<Option<&str>> = Vec::new();
    let (mut has_article, mut has_name, mut has_maker, mut has_picture) = (false, false, false, false);
    // Lists inside a list belong to it.
    let mut done = 0;
    for tag in tags(html) {
        let text = html.get(tag.range.clone()).unwrap_or_default();
        if tag.is_end {
            if tag.name == "section" {
                sections.pop();
            }
            continue;
        }
        match tag.name {
            "link" if tag.attribute("rel") == Some("canonical") => cut.push_str(text),
            "article" if !has_article => {
                has_article = true;
                cut.push_str(text);
            }
            "section" => sections.push(None),
            "h1" if !has_name => {
                has_name = true;
                cut.push_str(element(html, &tag));
            }
            "h2" => {
                if let Some(heading @ None) = sections.last_mut() {
                    *heading = Some(element(html, &tag));
                }
            }
            "p" if !has_maker && tag.attribute("class") == Some("by") => {
                has_maker = true;
                cut.push_str(element(html, &tag));
            }
            // The first picture is the product's as long as no list has come.
            "source" if !has_picture && done == 0 => {
                has_picture = true;
                cut.push_str("<div class=\"product-show\"><p class=\"pic\">");
                cut.push_str(text);
                cut.push_str("</p></div>");
            }
            _ if tag.range.start >= done && tag.attribute("data-facts").is_some() => {
                let list = element(html, &tag);
                done = tag.range.start + list.len();
                cut.push_str("<section>");
                cut.push_str(
                    sections
                        .iter()
                        .rev()
                        .find_map(|heading| *heading)
                        .unwrap_or_default(),
                );
                cut.push_str(list);
                cut.push_str("</section>");
            }
            _ => {}
        }
    }
    if has_article {
        cut.push_str("</article>");
    }
    cut
}

/// A whole element from its first tag on.
fn element<'a>(html: &'a str, first: &Tag<'_>) -> &'a str {
    let start = first.range.start;
    let rest = html.get(start..).unwrap_or_default();
    let mut open = 0_usize;
    for tag in tags(rest).filter(|tag| tag.name == first.name) {
        open = if tag.is_end {
            open.saturating_sub(1)
        } else {
            open + 1
        };
        if open == 0 {
            return rest.get(..tag.range.end).unwrap_or(rest);
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_cut_to_what_scripts_read() {
        let page = "<link rel=\"canonical\" href=\"https://a.example/\"><link rel=\"icon\" href=\"i\">\
            <article data-product=\"x\"><h1>Name <b>two</b></h1><p class=\"by\">By <b><a href=\"../m/\">M</a></b></p>\
            <p>A text</p><picture><source srcset=\"1 400w\"></picture>\
            <section><h2>One</h2><p>more</p><ul data-facts><li>a<ul><li>b</li></ul></li></ul></section>\
            <section><h2>Two</h2><dl data-facts><dt>c</dt></dl><h2>Three</h2></section><picture><source srcset=\"2\"></picture>\
            </article><p>End</p>";
        assert_eq!(
            cut(page),
            "<link rel=\"canonical\" href=\"https://a.example/\"><article data-product=\"x\"><h1>Name <b>two</b></h1>\
             <p class=\"by\">By <b><a href=\"../m/\">M</a></b></p>\
             <div class=\"product-show\"><p class=\"pic\"><source srcset=\"1 400w\"></p></div>\
             <section><h2>One</h2><ul data-facts><li>a<ul><li>b</li></ul></li></ul></section>\
             <section><h2>Two</h2><dl data-facts><dt>c</dt></dl></section></article>"
        );
    }

    #[test]
    fn a_page_without_an_article_gives_nothing() {
        assert_eq!(cut("<p>Gone</p>"), "");
    }
}
