//! What all documents of one language share: the words of the interface, digits, colours, the brand and its drawings.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::super::Site;
use super::super::language_site::LanguageSite;
use super::super::social_cards::tokens_of;
use super::gather::Gather;
use crate::media::ContentHash;
use crate::media::pdf::{Files, Press};

/// Custom properties of the theme that documents are coloured with, as they are by day.
const COLOURS: [&str; 13] = [
    "cover",
    "edge",
    "expiring",
    "foil",
    "held",
    "ink",
    "link",
    "missing",
    "on-cover-quiet",
    "paper",
    "presence",
    "quiet",
    "saffron",
];

/// The frame of a language, ready for the press.
pub struct Frame {
    pub hash: ContentHash,
    /// `/site.json` and the drawings that it names.
    pub files: Files,
}

#[derive(Serialize)]
struct FrameData {
    /// BCP 47 tag.
    lang: String,
    /// `rtl` or `ltr`.
    dir: &'static str,
    /// The language's ten digits, for numbers that only the press knows.
    digits: Vec<String>,
    /// The site's title, plain.
    title: String,
    /// The brand's name and line.
    brand: Value,
    /// The hub's own contact.
    contact: Value,
    /// The site's home, where it is known where that is.
    url: Option<String>,
    /// Everything is invented.
    sample: bool,
    /// Files of the brand: its mark for light and for dark ground.
    mark: Option<&'static str>,
    mark_dark: Option<&'static str>,
    colours: BTreeMap<&'static str, String>,
    /// The words of the interface.
    s: Value,
}

impl Frame {
    /// Makes the frame of a language.
    pub fn of(site: &Site, language: &LanguageSite, press: &Press) -> Frame {
        let presenter = &language.presenter;
        let settings = &site.catalogue.settings;
        let brand = site.own_brand();
        let tokens = tokens_of(brand, site.catalogue.own_market());
        let mut files = Vec::new();
        let mut drawing = |file: Option<&str>, name: &'static str| {
            let svg = brand.and_then(|brand| site.drawing_text(brand, file))?;
            files.push((name.to_owned(), Arc::from(svg.into_bytes())));
            Some(name)
        };
        let light = brand.and_then(|brand| brand.mark_light.as_deref());
        let dark = brand.and_then(|brand| brand.mark_dark.as_deref());
        let (mark, mark_dark) = (drawing(light, "/mark.svg"), drawing(dark, "/mark-dark.svg"));
        let mut gather = Gather::new(site, press);
        let (name, line) = brand.map_or_else(|| (site.title(), None), |brand| site.brand_words(brand));
        let brand = serde_json::json!({
            "name_html": presenter.html(&name),
            "tagline_html": line.map(|line| presenter.html(&line)),
        });
        let contact = site.hub_contact(presenter, None);
        let contact = serde_json::to_value(contact).unwrap_or_default();
        let strings = serde_json::to_value(presenter.strings.map()).unwrap_or_default();
        let data = FrameData {
            lang: presenter.tag.as_str().to_owned(),
            dir: presenter.locale.direction().as_str(),
            digits: (0..10).map(|digit| presenter.count(digit)).collect(),
            title: presenter.raw(&site.title()).to_owned(),
            brand: gather.set("brand", brand),
            contact: gather.set("contact", contact),
            url: settings.base_url.clone(),
            sample: settings.demonstration,
            mark,
            mark_dark,
            colours: COLOURS
                .iter()
                .filter_map(|name| Some((*name, site.theme.contrast.colour(name, &tokens)?.hexadecimal())))
                .collect(),
            s: gather.set("s", strings),
        };
        let json = serde_json::to_vec(&data).unwrap_or_default();
        files.push(("/site.json".to_owned(), Arc::from(json)));
        let mut all = Vec::new();
        for (name, bytes) in &files {
            all.extend_from_slice(ContentHash::of(name.as_bytes()).as_bytes());
            all.extend_from_slice(ContentHash::of(bytes).as_bytes());
        }
        Frame {
            hash: ContentHash::of(&all),
            files,
        }
    }
}
