//! A picture that an entry names. What is in the file is for the media room to find out; here it only has to
//! be there and to be described.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use super::reader::Reader;
use super::value::{RawText, Scalar, Text};
use crate::source::FieldPath;

/// A picture as written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPicture {
    /// JPEG, PNG or WebP in the entry's folder.
    pub file: Option<Scalar>,
    /// What is seen, for those who do not see it.
    pub alt: Option<RawText>,
}

/// A checked [`RawPicture`].
#[derive(Debug, Clone)]
pub struct Picture {
    /// Name in the entry's folder.
    pub file: Arc<str>,
    pub alt: Text,
}

/// Reads one picture.
pub fn read_picture(raw: &RawPicture, path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Option<Picture> {
    let file_path = path.key("file");
    reader.required_word(raw.file.as_ref(), &file_path);
    let file = reader.file(raw.file.as_ref(), &file_path);
    let alt = reader.required_text(raw.alt.as_ref(), &path.key("alt"));
    Some(Picture {
        file: file?,
        alt: alt?,
    })
}

/// Reads a list of pictures.
pub fn read_pictures(raw: &[RawPicture], path: &FieldPath<'_>, reader: &mut Reader<'_>) -> Vec<Picture> {
    raw.iter()
        .enumerate()
        .filter_map(|(index, one)| read_picture(one, &path.index(index), reader))
        .collect()
}
