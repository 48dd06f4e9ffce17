//! Words on pictures: fonts from memory, lines broken to a measured width, letters shaped and joined, each line in the
//! order in which it is read (UAX #9). What is measured is what is drawn, so nothing can stick out.
//!
//! It knows neither what the words say nor where they go. It reads no fonts of the machine: the same words give the
//! same outlines everywhere.

mod breaking;
mod shaping;

use std::sync::Arc;

use harfrust::Font;
use tiny_skia::{Path, PathBuilder, Transform};

use resvg::tiny_skia;

/// Sign of what was left out.
const ELLIPSIS: char = '…';

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// The fonts of a theme for pictures: of each weight in order of preference, the next one for what the first lacks.
#[derive(Default)]
pub struct Typeface {
    regular: Vec<Font>,
    bold: Vec<Font>,
}

/// A font file that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a font")]
pub struct NotAFont;

/// A text with the direction that it is read in, which may differ from that of the picture around it.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Wording {
    /// Runs of the other direction stand between U+2066 (or U+2067) and U+2069, not nested.
    pub text: String,
    pub is_rtl: bool,
    /// BCP 47, for forms of letters that differ between languages of one script.
    pub language: String,
}

/// The room that a text may take.
#[derive(Debug, Clone, Copy)]
pub struct Room<'a> {
    pub width: f32,
    pub height: f32,
    /// Sizes to try, the largest first, in pixels per em.
    pub sizes: &'a [f32],
    pub weight: Weight,
    /// From line to line, as a multiple of the size.
    pub leading: f32,
    pub maximum_lines: usize,
}

/// A line that is ready to be drawn; its origin is the left end of its base line.
#[derive(Debug)]
pub struct Line {
    pub width: f32,
    /// The words in it as they were cut, for tests and for reading.
    pub text: String,
    outline: Option<Path>,
}

/// A text in its room.
#[derive(Debug, Default)]
pub struct Block {
    pub size: f32,
    pub leading: f32,
    pub lines: Vec<Line>,
    /// Something had to be left out.
    pub is_cut: bool,
}

impl Typeface {
    /// Reads font files (TrueType or OpenType, not compressed).
    ///
    /// # Errors
    /// The first file that is no font.
    pub fn new(regular: &[Arc<[u8]>], bold: &[Arc<[u8]>]) -> Result<Self, NotAFont> {
        let read = |files: &[Arc<[u8]>]| -> Result<Vec<Font>, NotAFont> {
            let fonts = files
                .iter()
                .map(|bytes| Font::new(bytes.to_vec(), 0).ok_or(NotAFont));
            fonts.collect()
        };
        let (regular, bold) = (read(regular)?, read(bold)?);
        Ok(Self { regular, bold })
    }

    /// True without a font in one of the weights.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.regular.is_empty() || self.bold.is_empty()
    }

    fn fonts(&self, weight: Weight) -> &[Font] {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The first letter that no font of a weight has.
    #[must_use]
    pub fn lacks(&self, text: &str) -> Option<char> {
        text.chars().find(|c| {
            let has = |fonts: &[Font]| fonts.iter().any(|font| shaping::has(font, *c));
            !(shaping::is_silent(*c) || has(&self.regular) && has(&self.bold))
        })
    }

    /// Sets a text into its room: in the largest of the sizes in which all of it has a place, else in the smallest as
    /// much of it as there is a place for, and an ellipsis.
    #[must_use]
    pub fn set(&self, wording: &Wording, room: &Room<'_>) -> Block {
        let fonts = self.fonts(room.weight);
        let words = breaking::words(&wording.text);
        let mut block = Block::default();
        for size in room.sizes {
            let (lines, is_cut) = breaking::break_lines(fonts, wording, &words, *size, room);
            block = Block {
                size: *size,
                leading: room.leading * size,
                lines,
                is_cut,
            };
            if !block.is_cut {
                break;
            }
        }
        block
    }
}

impl Line {
    /// The outline, moved to where the line begins.
    #[must_use]
    pub fn outline_at(&self, x: f32, y: f32) -> Option<Path> {
        self.outline.clone()?.transform(Transform::from_translate(x, y))
    }
}

impl Block {
    /// From the top of the first line to the foot of the last.
    #[must_use]
    pub fn height(&self) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "a handful of lines")]
        let lines = self.lines.len() as f32;
        lines * self.leading
    }
}

/// Puts outlines of glyphs together; fonts measure upwards, pictures downwards.
struct Pen {
    builder: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl harfrust::font::glyph::outline::PathSink for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.builder.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.builder.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.place(x1, y1), self.place(x, y));
        self.builder.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.builder.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.builder.close();
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
