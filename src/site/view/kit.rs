//! A brand's kit: the files of its mark, its colours and words, and what to do with them and what not.

use schemars::JsonSchema;
use serde::Serialize;

use super::brand::{ClearSpaceView, FaceRowView};
use super::parts::{FileView, LinkView, MarkDrawingView, TextView};
use super::shell::ShellView;

/// A file with what it is.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KitFileView {
    /// The file.
    pub path: String,
    /// What it is: a drawing, or a picture of a size.
    pub text_html: String,
}

/// The files of the mark for one ground.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KitMarkView {
    /// For dark grounds.
    pub dark: bool,
    /// The drawing.
    pub drawing_path: String,
    /// The drawing and the pictures made of it.
    pub files: Vec<KitFileView>,
}

/// A colour with its values and where it belongs.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KitColourView {
    /// Its name.
    pub name: String,
    /// In six hexadecimal digits, for `fill`.
    pub fill: String,
    /// In OKLCH, to read.
    pub oklch_html: String,
    /// In six hexadecimal digits, to read.
    pub hexadecimal_html: String,
    /// Where it is used.
    pub usage: String,
}

/// Colours that differ in a market.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KitPaletteView {
    /// The market.
    pub market: LinkView,
    /// Only those that differ.
    pub colours: Vec<KitColourView>,
}

/// The social card of a market.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KitCardView {
    /// The market.
    pub market: LinkView,
    /// The picture, 1200 by 630.
    pub path: String,
}

/// `page` of `kit.html`.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct KitView {
    /// Head, crumbs and twins.
    pub shell: ShellView,
    /// The brand's name.
    pub name_html: String,
    /// Its line.
    pub tagline_html: Option<String>,
    /// Everything in one ZIP.
    pub archive_path: String,
    /// Its mark.
    pub mark: Option<MarkDrawingView>,
    /// The drawing that the examples show, for light ground where there is one.
    pub example_path: String,
    /// The files of the mark.
    pub marks: Vec<KitMarkView>,
    /// How small the mark may be.
    pub minimum_size_html: Option<String>,
    /// How much room it needs.
    pub clear_space_html: Option<String>,
    /// The same as a drawing.
    pub clear_space: Option<ClearSpaceView>,
    /// Its colours.
    pub palette: Vec<KitColourView>,
    /// Markets in which some differ.
    pub market_palettes: Vec<KitPaletteView>,
    /// Typefaces of Latin letters that the brand names.
    pub latin_type_html: Option<String>,
    /// Typefaces of Persian and Arabic letters that the brand names.
    pub arabic_type_html: Option<String>,
    /// How it speaks.
    pub tone: Option<TextView>,
    /// Its names abroad.
    pub faces: Vec<FaceRowView>,
    /// Social cards.
    pub cards: Vec<KitCardView>,
    /// The manual.
    pub guide: Option<FileView>,
}

impl super::PageData for KitView {}
