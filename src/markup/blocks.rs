//! HTML that this program has written, as a tree for documents that are not HTML: blocks of a body, runs of a line.
//!
//! The tree is made from the HTML of [`super::render`] and of the isolated texts of views, so that a document has the same
//! words in the same order, the same links and the same isolated runs as the page, and nothing that the page does not
//! have. It knows the elements that those write; of any other only the words stay. Reading never fails and never recurses
//! deeper than [`MAXIMUM_DEPTH`].

mod reader;
mod shape;

pub use shape::tree;

use serde::Serialize;

/// Elements inside each other; what lies deeper loses its element and keeps its words.
pub const MAXIMUM_DEPTH: usize = 48;

/// Words, or an element with what is in it. Words are serialised as a plain string.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Node {
    Text(String),
    Element(Element),
}

/// What an element is. The first ones are blocks, those from [`Is::Strong`] on stand in a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Is {
    /// Blocks in another language, with its direction.
    #[default]
    Part,
    Paragraph,
    Heading,
    List,
    NumberedList,
    Item,
    Table,
    Row,
    HeadCell,
    Cell,
    Quotation,
    /// A text whose white space counts.
    Preformatted,
    Rule,
    Picture,
    Caption,
    Term,
    Meaning,
    Strong,
    Emphasis,
    Deleted,
    Superscript,
    Subscript,
    Code,
    /// A run that is read from the left, whatever stands around it.
    LeftToRight,
    RightToLeft,
    Link,
    /// A run in another language.
    Foreign,
    LineBreak,
}

impl Is {
    /// True for what stands on lines of its own.
    #[must_use]
    pub fn is_block(self) -> bool {
        (self as usize) < (Is::Strong as usize)
    }
}

/// An element of a body or a line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Element {
    pub is: Is,
    /// Of a heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The first number of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<String>,
    /// Of a link: a whole address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Of a picture: its address, and its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub body: Vec<Node>,
}

#[cfg(test)]
mod tests;
