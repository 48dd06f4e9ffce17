//! Turns the view of a page into the data of a document, and gathers the pictures that it names.
//!
//! - `…_html` becomes what [`tree`] makes of it: a list of words and runs, or of blocks.
//! - A plain text with isolated runs becomes the same; one without stays a text.
//! - `path` and `…_path` become whole addresses, or nothing where it is not known where the site is.
//! - A picture or logo becomes the name of a file with its size and words.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::super::Site;
use super::super::plan::Resource;
use super::super::quick_response;
use super::super::view::PageData;
use crate::diagnostic::Diagnostic;
use crate::markup::blocks::{Element, Node, tree};
use crate::media::pdf::{Files, Press};
use crate::media::{ContentHash, VariantFormat};

/// Stands for a letter that no font has: PDF/UA allows none that cannot be shown.
const UNKNOWN: char = '?';

/// Level of the headings under which bodies stand.
const SECTION: u8 = 2;

/// Texts that are no words: they stay as they are, or lose their isolates.
const PLAIN: [&str; 9] = [
    "alt", "dir", "iso", "kind", "lang", "level", "slug", "title", "url",
];

/// Where the bytes of a file come from.
enum From {
    Bytes(Arc<[u8]>),
    /// A photograph as JPEG, at most so wide.
    Photograph {
        picture: usize,
        width: u32,
    },
}

/// Files of a document, by the names that its data has for them.
pub struct Gather<'a> {
    site: &'a Site,
    press: &'a Press,
    /// How wide photographs are printed, in pixels.
    pub width: u32,
    files: Vec<(String, From)>,
    /// Names by address, so that a picture that stands twice is one file.
    names: BTreeMap<String, String>,
    /// Level of the last heading of the text being read.
    level: u8,
}

impl<'a> Gather<'a> {
    pub fn new(site: &'a Site, press: &'a Press) -> Self {
        Self {
            site,
            press,
            width: 800,
            files: Vec::new(),
            names: BTreeMap::new(),
            level: SECTION,
        }
    }

    /// The data of a page, without these fields.
    pub fn page<T: PageData>(&mut self, view: &T, without: &[&str]) -> Value {
        let mut data = serde_json::to_value(view).unwrap_or_default();
        if let Value::Object(fields) = &mut data {
            fields.retain(|name, _| !without.contains(&name.as_str()));
        }
        self.set("page", data)
    }

    /// A value of a view as documents have it.
    pub fn set(&mut self, key: &str, value: Value) -> Value {
        match value {
            Value::String(text) => self.text(key, &text),
            Value::Array(list) => Value::Array(list.into_iter().map(|one| self.set(key, one)).collect()),
            Value::Object(fields) => self.object(fields),
            other => other,
        }
    }

    fn object(&mut self, mut fields: Map<String, Value>) -> Value {
        let text = |fields: &Map<String, Value>, name: &str| {
            fields.get(name).and_then(Value::as_str).map(str::to_owned)
        };
        let is_picture = fields.contains_key("fallback_path");
        let is_logo = fields.contains_key("width") && fields.contains_key("path");
        if is_picture || is_logo {
            let address = text(&fields, if is_picture { "fallback_path" } else { "path" });
            let Some(file) = address.and_then(|address| self.file(&address)) else {
                return Value::Null;
            };
            let alt = text(&fields, "alt").unwrap_or_default();
            return serde_json::json!({
                "file": file,
                "width": fields.get("width"),
                "height": fields.get("height"),
                "alt": self.known(&without_isolates(&alt)),
            });
        }
        for (name, value) in &mut fields {
            *value = self.set(name, value.take());
        }
        Value::Object(fields)
    }

    fn text(&mut self, key: &str, text: &str) -> Value {
        if key == "path" || key.ends_with("_path") {
            return self.whole(text).map_or(Value::Null, Value::String);
        }
        let is_html = key.ends_with("_html");
        if is_html && text.starts_with("<svg") {
            return Value::Null;
        }
        if key == "url" || key.ends_with("_url") {
            return Value::String(text.to_owned());
        }
        if PLAIN.contains(&key) && !is_html && !text.contains('\u{2069}') {
            return Value::String(self.known(text));
        }
        if !is_html && !text.contains('\u{2069}') {
            return Value::String(self.known(text));
        }
        // A text is not HTML: what looks like a tag in it is words.
        let nodes = if is_html {
            tree(text)
        } else {
            tree(&crate::language::bidi::escape_html(text))
        };
        self.level = SECTION;
        let nodes: Vec<Node> = nodes.into_iter().map(|node| self.node(node)).collect();
        match nodes.as_slice() {
            [] => Value::String(String::new()),
            [Node::Text(only)] => Value::String(only.clone()),
            _ => serde_json::to_value(&nodes).unwrap_or_default(),
        }
    }

    fn node(&mut self, node: Node) -> Node {
        match node {
            Node::Text(text) => Node::Text(self.known(&text)),
            Node::Element(element) => {
                let src = element.src.as_deref().and_then(|src| self.file(src));
                let level = element.level.map(|level| self.level_of(level));
                let body = element.body.into_iter().map(|node| self.node(node)).collect();
                Node::Element(Element {
                    src,
                    level,
                    alt: element.alt.map(|alt| self.known(&without_isolates(&alt))),
                    body,
                    ..element
                })
            }
        }
    }

    /// The level of a heading in a section: no level is left out on the way down, which PDF/UA asks for.
    fn level_of(&mut self, written: u8) -> u8 {
        self.level = written.clamp(SECTION + 1, self.level + 1);
        self.level
    }

    /// The text in letters that the fonts have.
    pub fn known(&self, text: &str) -> String {
        let is_shown = |c: char| c == '\n' || c.is_whitespace() || is_silent(c) || self.press.has(c);
        text.chars()
            .filter(|c| *c == '\n' || !c.is_control())
            .map(|c| if is_shown(c) { c } else { UNKNOWN })
            .collect()
    }

    /// The whole address of a page of the site.
    pub fn whole(&self, path: &str) -> Option<String> {
        let base = self.site.catalogue.settings.base_url.as_deref()?;
        Some(format!("{base}{path}"))
    }

    /// The name of the file that a code of an address is drawn in.
    pub fn code(&mut self, url: &str) -> Option<String> {
        let svg = quick_response::svg(url, "")?;
        let svg = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
        Some(self.add(url, "svg", From::Bytes(svg.into_bytes().into())))
    }

    /// The name of the file that shows what a page has at this address.
    fn file(&mut self, address: &str) -> Option<String> {
        let address = address.trim_start_matches("./");
        if let Some(name) = self.names.get(address) {
            return Some(name.clone());
        }
        let planned = self.site.addresses().get(self.site.find(address)?)?;
        match planned.resource {
            Resource::Picture { picture, .. } => {
                let width = self.width;
                Some(self.add(address, "jpg", From::Photograph { picture, width }))
            }
            Resource::Fixed(index) => {
                let file = self.site.assets.fixed.get(index)?;
                let (_, extension) = file.path.rsplit_once('.')?;
                let extension = match extension {
                    "svg" => "svg",
                    "png" => "png",
                    _ => return None,
                };
                Some(self.add(address, extension, From::Bytes(file.bytes.clone())))
            }
            _ => None,
        }
    }

    /// Files are numbered: Typst keeps every name that it ever heard.
    fn add(&mut self, address: &str, extension: &str, from: From) -> String {
        let name = format!("/files/{}.{extension}", self.files.len());
        self.files.push((name.clone(), from));
        self.names.insert(address.to_owned(), name.clone());
        name
    }

    /// Stands for the content of all files.
    pub fn identity(&self) -> ContentHash {
        let mut all = Vec::new();
        for (_, from) in &self.files {
            match from {
                From::Bytes(bytes) => all.extend_from_slice(ContentHash::of(bytes).as_bytes()),
                From::Photograph { picture, width } => {
                    let picture = self.site.assets.pictures.get(*picture);
                    let first = picture.and_then(|picture| picture.variants.first());
                    // The address holds the print of the encoder.
                    all.extend(first.map(|(path, _)| path.as_bytes()).unwrap_or_default());
                    all.extend_from_slice(&width.to_le_bytes());
                }
            }
        }
        ContentHash::of(&all)
    }

    /// The bytes of all files.
    pub fn load(self) -> Result<Files, Box<Diagnostic>> {
        let mut loaded = Vec::with_capacity(self.files.len());
        for (name, from) in self.files {
            let bytes = match from {
                From::Bytes(bytes) => bytes,
                From::Photograph { picture, width } => self.site.photograph(picture, width)?,
            };
            loaded.push((name, bytes));
        }
        Ok(loaded)
    }
}

impl Site {
    /// A photograph as JPEG, at most so wide.
    fn photograph(&self, picture: usize, width: u32) -> Result<Arc<[u8]>, Box<Diagnostic>> {
        let Some(file) = self.assets.pictures.get(picture) else {
            return Ok(Arc::default());
        };
        // The page's own JPEG does for all that is as wide or wider.
        let own = |(_, spec): &(String, crate::media::VariantSpec)| {
            spec.format == VariantFormat::Jpeg && spec.width <= width
        };
        if let Some(variant) = file.variants.iter().position(own) {
            let mut bytes = Vec::new();
            self.picture(picture, variant, &mut bytes)?;
            return Ok(bytes.into());
        }
        let load = || self.sources.read(&file.source).map(Arc::from);
        self.store.jpeg(&file.facts, width, load).map_err(|error| {
            let name = file.source.rsplit('/').next().unwrap_or(&file.source);
            let diagnostic = super::super::media_messages::pipeline_error(&error, name);
            Box::new(diagnostic.at(file.source.as_str(), None))
        })
    }
}

/// Letters that are never seen: joiners and the like.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

fn without_isolates(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}
