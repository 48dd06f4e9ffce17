//! Pieces of HTML become a tree: what is open is kept on a stack, so depth costs no stack of the machine.

use super::reader::{Piece, Reader, attribute};
use super::{Element, Is, MAXIMUM_DEPTH, Node};

/// Isolates that texts carry where markup cannot go.
const LEFT: char = '\u{2066}';
const RIGHT: char = '\u{2067}';
const FIRST_STRONG: char = '\u{2068}';
const END: char = '\u{2069}';

/// An element being read. Without an element its words go to what is around it.
struct Open<'a> {
    name: &'a str,
    element: Option<Element>,
    /// Drawings have no words of their own.
    is_silent: bool,
}

/// Reads HTML of this program, or a plain text with isolated runs. Words that stand beside blocks become paragraphs.
#[must_use]
pub fn tree(html: &str) -> Vec<Node> {
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut top: Vec<Node> = Vec::new();
    for piece in Reader::new(html) {
        match piece {
            Piece::Text(text) => {
                if open.iter().any(|one| one.is_silent) {
                    continue;
                }
                let is_pre = open.iter().any(|one| one.name == "pre");
                let mut nodes = Vec::new();
                runs(&text, is_pre, &mut nodes);
                for node in nodes {
                    add(&mut open, &mut top, node);
                }
            }
            Piece::Open {
                name,
                attributes,
                is_void,
            } => {
                while open.last().is_some_and(|last| ends_with(last.name, name)) {
                    if let Some(one) = open.pop() {
                        close(one, &mut open, &mut top);
                    }
                }
                let is_silent = matches!(name, "svg" | "template" | "script" | "style");
                let element = element(name, attributes).filter(|_| open.len() < MAXIMUM_DEPTH);
                if is_void {
                    if let Some(element) = element {
                        add(&mut open, &mut top, Node::Element(element));
                    }
                    continue;
                }
                open.push(Open {
                    name,
                    element,
                    is_silent,
                });
            }
            Piece::Close(name) => {
                if !open.iter().any(|one| one.name == name) {
                    continue;
                }
                // What was left open inside ends with it.
                while let Some(one) = open.pop() {
                    let is_it = one.name == name;
                    close(one, &mut open, &mut top);
                    if is_it {
                        break;
                    }
                }
            }
        }
    }
    while let Some(one) = open.pop() {
        close(one, &mut open, &mut top);
    }
    in_blocks(top)
}

/// True for an element that the next one ends although no tag says so: minify-html leaves such tags out.
fn ends_with(open: &str, next: &str) -> bool {
    match open {
        "p" => matches!(
            next,
            "p" | "ul"
                | "ol"
                | "table"
                | "blockquote"
                | "pre"
                | "hr"
                | "dl"
                | "div"
                | "section"
                | "figure"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
        ),
        "li" => next == "li",
        "dt" | "dd" => matches!(next, "dt" | "dd"),
        "td" | "th" => matches!(next, "td" | "th" | "tr" | "tbody"),
        "tr" => matches!(next, "tr" | "tbody"),
        "thead" => next == "tbody",
        _ => false,
    }
}

fn close<'a>(one: Open<'a>, open: &mut [Open<'a>], top: &mut Vec<Node>) {
    let Some(mut element) = one.element else { return };
    let holds_blocks = matches!(
        element.is,
        Is::Part | Is::Item | Is::Quotation | Is::Cell | Is::HeadCell | Is::Meaning
    );
    if holds_blocks {
        element.body = in_blocks(element.body);
    }
    let holds_parts = matches!(element.is, Is::List | Is::NumberedList | Is::Table | Is::Row);
    if holds_parts {
        element
            .body
            .retain(|node| matches!(node, Node::Element(part) if part.is.is_block()));
    }
    // White space between elements is no paragraph.
    if element.is == Is::Paragraph && element.body.is_empty() {
        return;
    }
    add(open, top, Node::Element(element));
}

/// Puts a node into the innermost element that is kept.
fn add(open: &mut [Open<'_>], top: &mut Vec<Node>, node: Node) {
    let around = open.iter_mut().rev().find_map(|one| one.element.as_mut());
    let list = around.map_or(top, |element| &mut element.body);
    if let (Some(Node::Text(last)), Node::Text(text)) = (list.last_mut(), &node) {
        last.push_str(text);
        return;
    }
    list.push(node);
}

/// Where blocks and words stand side by side, the words become paragraphs; where there are only words, they stay.
fn in_blocks(nodes: Vec<Node>) -> Vec<Node> {
    let is_block = |node: &Node| matches!(node, Node::Element(element) if element.is.is_block());
    if !nodes.iter().any(is_block) {
        return nodes;
    }
    let mut blocks: Vec<Node> = Vec::new();
    let mut line: Vec<Node> = Vec::new();
    let finish = |line: &mut Vec<Node>, blocks: &mut Vec<Node>| {
        let body = std::mem::take(line);
        let says = |node: &Node| !matches!(node, Node::Text(text) if text.trim().is_empty());
        if body.iter().any(says) {
            blocks.push(Node::Element(Element {
                is: Is::Paragraph,
                body,
                ..Element::default()
            }));
        }
    };
    for node in nodes {
        if is_block(&node) {
            finish(&mut line, &mut blocks);
            blocks.push(node);
        } else {
            line.push(node);
        }
    }
    finish(&mut line, &mut blocks);
    blocks
}

/// What a tag opens; `None` for one whose words alone count.
fn element(name: &str, attributes: &str) -> Option<Element> {
    let lang = || attribute(attributes, "lang");
    let dir = || attribute(attributes, "dir").filter(|dir| matches!(dir.as_str(), "ltr" | "rtl"));
    let of = |is: Is| Element {
        is,
        lang: lang(),
        dir: dir(),
        ..Element::default()
    };
    Some(match name {
        "p" => of(Is::Paragraph),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Element {
            level: name.get(1..).and_then(|level| level.parse().ok()),
            ..of(Is::Heading)
        },
        "ul" => of(Is::List),
        "ol" => Element {
            start: attribute(attributes, "start").and_then(|start| start.parse().ok()),
            ..of(Is::NumberedList)
        },
        "li" => of(Is::Item),
        "table" => of(Is::Table),
        "tr" => of(Is::Row),
        "th" => of(Is::HeadCell),
        "td" => of(Is::Cell),
        "blockquote" => of(Is::Quotation),
        "pre" => of(Is::Preformatted),
        "hr" => of(Is::Rule),
        "dt" => of(Is::Term),
        "dd" => of(Is::Meaning),
        "figcaption" | "caption" => of(Is::Caption),
        "img" => Element {
            src: attribute(attributes, "src"),
            alt: attribute(attributes, "alt"),
            ..of(Is::Picture)
        },
        "div" | "section" => {
            let class = attribute(attributes, "class").unwrap_or_default();
            let is_note = class.split(' ').any(|one| one == "note");
            of(if is_note { Is::Quotation } else { Is::Part })
        }
        "strong" | "b" => of(Is::Strong),
        "em" | "i" => of(Is::Emphasis),
        "del" | "s" => of(Is::Deleted),
        "sup" => of(Is::Superscript),
        "sub" => of(Is::Subscript),
        "code" | "kbd" | "samp" => of(Is::Code),
        "br" => of(Is::LineBreak),
        "a" => {
            let url = attribute(attributes, "href").filter(|url| is_whole(url))?;
            Element {
                url: Some(url),
                ..of(Is::Link)
            }
        }
        "bdi" | "span" => {
            let class = attribute(attributes, "class").unwrap_or_default();
            let is_kept = class.split(' ').any(|one| matches!(one, "code" | "ltr"));
            match (dir().as_deref(), lang()) {
                _ if is_kept => of(Is::LeftToRight),
                (Some("rtl"), None) => of(Is::RightToLeft),
                (Some("ltr"), _) if name == "bdi" => of(Is::LeftToRight),
                (Some("rtl"), _) if name == "bdi" => of(Is::RightToLeft),
                (_, Some(_)) => of(Is::Foreign),
                _ => return None,
            }
        }
        _ => return None,
    })
}

/// Links of a document leave it, so they must say where to.
fn is_whole(url: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// The runs of a text: what stands between isolates becomes an element.
fn runs(text: &str, is_pre: bool, nodes: &mut Vec<Node>) {
    let mut rest = text;
    while let Some(at) = rest.find([LEFT, RIGHT, FIRST_STRONG]) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        words(before, is_pre, nodes);
        let mut letters = from.chars();
        let is = if letters.next() == Some(RIGHT) {
            Is::RightToLeft
        } else {
            Is::LeftToRight
        };
        let inside = letters.as_str();
        let (run, after) = inside.split_once(END).unwrap_or((inside, ""));
        let mut body = Vec::new();
        words(run, is_pre, &mut body);
        if !body.is_empty() {
            nodes.push(Node::Element(Element {
                is,
                body,
                ..Element::default()
            }));
        }
        rest = after;
    }
    words(rest, is_pre, nodes);
}

/// Plain words; white space counts as one space except where it is the text's own.
fn words(text: &str, is_pre: bool, nodes: &mut Vec<Node>) {
    if text.is_empty() {
        return;
    }
    let is_mark = |c: char| {
        matches!(
            c,
            LEFT | RIGHT | FIRST_STRONG | END | '\u{200e}' | '\u{200f}' | '\u{feff}'
        )
    };
    let mut kept = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_mark(*c)) {
        let is_space = matches!(c, ' ' | '\n' | '\t' | '\r');
        if is_pre && c == '\n' {
            kept.push('\n');
        } else if is_space {
            if is_pre || !kept.ends_with(' ') {
                kept.push(' ');
            }
        } else if !c.is_control() {
            kept.push(c);
        }
    }
    if !kept.is_empty() {
        nodes.push(Node::Text(kept));
    }
}
