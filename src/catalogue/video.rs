//! A link to a film elsewhere; nothing is embedded.

use schemars::JsonSchema;
use serde::Deserialize;

use super::reader::Reader;
use super::value::{RawText, Scalar, Text};
use crate::source::FieldPath;

/// A link to a film elsewhere; nothing is embedded.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawVideo {
    pub url: Option<Scalar>,
    pub title: Option<RawText>,
}

/// Address and title.
pub type Video = (Box<str>, Option<Text>);

/// Reads one film.
pub fn read_video(raw: &RawVideo, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Video> {
    let url_path = path.key("url");
    reader.required_word(raw.url.as_ref(), &url_path);
    let url = reader.url(raw.url.as_ref(), &url_path);
    let title = reader.text(raw.title.as_ref(), &path.key("title"));
    Some((url?, title))
}

/// Reads a list of films.
pub fn read_videos(raw: &[RawVideo], path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Vec<Video> {
    raw.iter()
        .enumerate()
        .filter_map(|(index, one)| read_video(one, &path.index(index), reader))
        .collect()
}
