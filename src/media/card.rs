//! Social cards: what a link looks like where it is shared, 1200 by 630 pixels. The cloth of the cover, the pattern at
//! a whisper, at the end side the picture or the mark, at the start side the words, and no word outside its room.
//!
//! It knows what is written where and in which colour, not what the words say. Keeping cards is the cache's matter:
//! [`Card::key`] holds everything that a card is made of.

use resvg::tiny_skia::{Color, FillRule, FilterQuality, Paint, Pattern, Pixmap, Rect, SpreadMode, Transform};
use serde::Serialize;

use super::cache::CacheKey;
use super::hash::ContentHash;
use super::lettering::{Block, Room, Typeface, Weight, Wording};
use super::raster::{RASTER_VERSION, RasterError, deep, draw_svg, indexed_png};

/// Size of a card in pixels, as networks ask for it.
pub const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 630;

/// Counts changes of the drawing below; part of the key.
const LAYOUT_VERSION: &str = "1";

const MARGIN: f32 = 64.0;
/// Width of what stands at the end side: a picture, or the pattern with the mark on it.
const PICTURE_WIDTH: f32 = 512.0;
const PANEL_WIDTH: f32 = 320.0;
/// Between the words and what stands beside them.
const GAP: f32 = 48.0;
/// The foot: a hairline, and the site's name below it.
const FOOT: f32 = 532.0;
const BADGE: f32 = 56.0;

/// A colour as a screen shows it: red, green, blue.
pub type Rgb = [u8; 3];

/// Colours of a card, from the theme's roles with the brand's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CardColours {
    pub ground: Rgb,
    pub text: Rgb,
    pub quiet: Rgb,
    pub accent: Rgb,
    /// Behind a picture that does not fill its room.
    pub picture: Rgb,
}

/// The mark of a brand on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardMark {
    /// Sanitised drawing for dark grounds.
    pub svg: String,
    /// What stands beside it on a product's card; without it the mark stands large at the end side.
    pub words: Option<Wording>,
}

/// All that a card shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The page reads from the right.
    pub is_rtl: bool,
    pub colours: CardColours,
    pub eyebrow: Option<Wording>,
    pub title: Wording,
    pub second: Option<Wording>,
    pub mark: Option<CardMark>,
    pub site: Wording,
    /// Sanitised drawing of the tile.
    pub pattern: Option<String>,
    /// What the picture is made of: its content and its size.
    pub picture: Option<String>,
}

impl Card {
    /// The key under which a card is kept; `fonts` is the hash of the fonts.
    #[must_use]
    pub fn key(&self, fonts: &ContentHash) -> CacheKey {
        let content = serde_json::to_vec(self).unwrap_or_default();
        let fonts = fonts.to_string();
        let parameters = [LAYOUT_VERSION, fonts.as_str()];
        CacheKey::new("card", RASTER_VERSION, &parameters, &ContentHash::of(&content))
    }

    /// Every text of the card.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let badge = self.mark.as_ref().and_then(|mark| mark.words.as_ref());
        [
            self.eyebrow.as_ref(),
            Some(&self.title),
            self.second.as_ref(),
            badge,
            Some(&self.site),
        ]
        .into_iter()
        .flatten()
        .map(|wording| wording.text.as_str())
    }

    /// Draws the card as PNG. `picture` is a picture file (JPEG or PNG) of the catalogue's own making.
    ///
    /// # Errors
    /// When a drawing or the picture cannot be read.
    pub fn draw(&self, typeface: &Typeface, picture: Option<&[u8]>) -> Result<Vec<u8>, RasterError> {
        deep(|| {
            let mut easel = Easel::new(self)?;
            easel.cloth()?;
            match picture {
                Some(picture) => easel.picture(picture)?,
                None => easel.panel()?,
            }
            easel.words(typeface)?;
            easel.png()
        })
    }

    fn side_width(&self) -> f32 {
        if self.picture.is_some() {
            PICTURE_WIDTH
        } else {
            PANEL_WIDTH
        }
    }
}

/// How a card's words lie, for tests: name of the room, where it is, and what stands in it.
pub struct Layout {
    pub blocks: Vec<(f32, Block)>,
    pub width: f32,
}

impl Card {
    /// Breaks and places every text: the top of each block, and the block.
    #[must_use]
    pub fn layout(&self, typeface: &Typeface) -> Layout {
        let width = self.width();
        let room = |weight, sizes: &'static [f32], leading, maximum_lines, height| Room {
            width,
            height,
            sizes,
            weight,
            leading,
            maximum_lines,
        };
        let has_badge = self.mark.as_ref().is_some_and(|mark| mark.words.is_some());
        let floor = if has_badge {
            FOOT - BADGE - 32.0
        } else {
            FOOT - 16.0
        };
        let mut blocks = Vec::new();
        let mut top = MARGIN - 14.0;
        if let Some(eyebrow) = &self.eyebrow {
            let block = typeface.set(eyebrow, &room(Weight::Bold, &[28.0, 24.0], 1.5, 1, 44.0));
            let height = block.height();
            blocks.push((top, block));
            top += height + 14.0;
        }
        let second = self.second.as_ref().map(|second| {
            typeface.set(
                second,
                &room(Weight::Regular, &[34.0, 30.0, 26.0], 1.45, 2, 100.0),
            )
        });
        let below = second.as_ref().map_or(0.0, |second| second.height() + 14.0);
        let leading = if self.title.is_rtl { 1.4 } else { 1.2 };
        let title = room(
            Weight::Bold,
            &[68.0, 60.0, 54.0, 48.0, 42.0, 38.0, 34.0],
            leading,
            4,
            floor - top - below,
        );
        let title = typeface.set(&self.title, &title);
        let height = title.height();
        blocks.push((top, title));
        top += height + 14.0;
        if let Some(second) = second {
            blocks.push((top, second));
        }
        if let Some(words) = self.mark.as_ref().and_then(|mark| mark.words.as_ref()) {
            let narrow = Room {
                width: width - BADGE - 18.0,
                ..room(Weight::Bold, &[30.0, 26.0, 22.0], 1.5, 1, BADGE)
            };
            let block = typeface.set(words, &narrow);
            blocks.push((FOOT - 20.0 - BADGE / 2.0 - block.height() / 2.0, block));
        }
        let site = typeface.set(&self.site, &room(Weight::Regular, &[26.0, 22.0], 1.5, 1, 44.0));
        blocks.push((FOOT + 12.0, site));
        Layout { blocks, width }
    }

    fn width(&self) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "1200")]
        let whole = WIDTH as f32;
        whole - self.side_width() - MARGIN - GAP
    }
}

/// A card while it is drawn.
struct Easel<'a> {
    card: &'a Card,
    pixels: Pixmap,
    width: f32,
    height: f32,
}

fn paint(colour: Rgb, opacity: f32) -> Paint<'static> {
    let mut paint = Paint::default();
    let [red, green, blue] = colour.map(|channel| f32::from(channel) / 255.0);
    let colour = Color::from_rgba(red, green, blue, opacity.clamp(0.0, 1.0));
    paint.set_color(colour.unwrap_or(Color::BLACK));
    paint.anti_alias = true;
    paint
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Result<Rect, RasterError> {
    Rect::from_xywh(x, y, width, height).ok_or(RasterError::Drawing)
}

impl<'a> Easel<'a> {
    fn new(card: &'a Card) -> Result<Self, RasterError> {
        let pixels = Pixmap::new(WIDTH, HEIGHT).ok_or(RasterError::Drawing)?;
        #[allow(clippy::cast_precision_loss, reason = "1200 and 630")]
        let (width, height) = (WIDTH as f32, HEIGHT as f32);
        Ok(Self {
            card,
            pixels,
            width,
            height,
        })
    }

    /// Where something of a width stands that is so far from the start side.
    fn start_at(&self, distance: f32, width: f32) -> f32 {
        if self.card.is_rtl {
            self.width - distance - width
        } else {
            distance
        }
    }

    fn end_at(&self, width: f32) -> f32 {
        if self.card.is_rtl { 0.0 } else { self.width - width }
    }

    fn fill(&mut self, place: Rect, paint: &Paint<'_>) {
        self.pixels.fill_rect(place, paint, Transform::identity(), None);
    }

    fn cloth(&mut self) -> Result<(), RasterError> {
        let whole = rectangle(0.0, 0.0, self.width, self.height)?;
        self.fill(whole, &paint(self.card.colours.ground, 1.0));
        // Behind words and behind the mark it is no more than a whisper.
        self.pattern(whole, 0.10)
    }

    fn pattern(&mut self, place: Rect, opacity: f32) -> Result<(), RasterError> {
        let Some(svg) = &self.card.pattern else {
            return Ok(());
        };
        let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|_| RasterError::Drawing)?;
        // A tile of whole pixels, so that tiles meet without a seam; one that is smaller than a pixel has none.
        let (width, height) = (tree.size().width(), tree.size().height());
        let (columns, rows) = (
            width.round().clamp(8.0, 1200.0),
            height.round().clamp(8.0, 1200.0),
        );
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let tile = Pixmap::new(columns as u32, rows as u32);
        let mut tile = tile.ok_or(RasterError::Drawing)?;
        let fitted = Transform::from_scale(columns / width, rows / height);
        resvg::render(&tree, fitted, &mut tile.as_mut());
        let shader = Pattern::new(
            tile.as_ref(),
            SpreadMode::Repeat,
            FilterQuality::Nearest,
            opacity,
            Transform::identity(),
        );
        let paint = Paint {
            shader,
            ..Paint::default()
        };
        self.pixels.fill_rect(place, &paint, Transform::identity(), None);
        Ok(())
    }

    /// The end side without a picture: the pattern, and the mark where the card is the brand's own.
    fn panel(&mut self) -> Result<(), RasterError> {
        let width = self.card.side_width();
        let x = self.end_at(width);
        let large = self.card.mark.as_ref().filter(|mark| mark.words.is_none());
        let Some(mark) = large else {
            let place = rectangle(x, 0.0, width, self.height)?;
            return self.pattern(place, 0.35);
        };
        let side = 240.0;
        let (left, top) = (
            x + (width - side) / 2.0 - if self.card.is_rtl { -16.0 } else { 16.0 },
            (self.height - side) / 2.0,
        );
        draw_svg(&mark.svg, &mut self.pixels.as_mut(), (left, top), side)
    }

    /// The end side with a picture that fills it, cut at the sides or above and below.
    fn picture(&mut self, bytes: &[u8]) -> Result<(), RasterError> {
        let decoded = image::load_from_memory(bytes).map_err(|_| RasterError::Drawing)?;
        let decoded = decoded.into_rgba8();
        let (from_width, from_height) = decoded.dimensions();
        let mut data = decoded.into_raw();
        for pixel in data.chunks_exact_mut(4) {
            if let [red, green, blue, alpha] = pixel
                && *alpha < 255
            {
                let share = u16::from(*alpha);
                for channel in [red, green, blue] {
                    *channel = u8::try_from(u16::from(*channel) * share / 255).unwrap_or(u8::MAX);
                }
            }
        }
        let size = resvg::tiny_skia::IntSize::from_wh(from_width, from_height).ok_or(RasterError::Drawing)?;
        let source = Pixmap::from_vec(data, size).ok_or(RasterError::Drawing)?;
        let width = self.card.side_width();
        let x = self.end_at(width);
        let place = rectangle(x, 0.0, width, self.height)?;
        self.fill(place, &paint(self.card.colours.picture, 1.0));
        #[allow(clippy::cast_precision_loss, reason = "sides of pictures are thousands")]
        let (from_width, from_height) = (from_width as f32, from_height as f32);
        let scale = (width / from_width).max(self.height / from_height);
        let (left, top) = (
            x + (width - from_width * scale) / 2.0,
            (self.height - from_height * scale) / 2.0,
        );
        let shader = Pattern::new(
            source.as_ref(),
            SpreadMode::Pad,
            FilterQuality::Bilinear,
            1.0,
            Transform::from_row(scale, 0.0, 0.0, scale, left, top),
        );
        let paint = Paint {
            shader,
            ..Paint::default()
        };
        self.pixels.fill_rect(place, &paint, Transform::identity(), None);
        Ok(())
    }

    fn words(&mut self, typeface: &Typeface) -> Result<(), RasterError> {
        let card = self.card;
        let colours = card.colours;
        let layout = card.layout(typeface);
        let badge = card.mark.as_ref().filter(|mark| mark.words.is_some());
        let mut parts = Vec::new();
        parts.extend(card.eyebrow.as_ref().map(|_| (colours.accent, 0.0)));
        parts.push((colours.text, 0.0));
        parts.extend(card.second.as_ref().map(|_| (colours.quiet, 0.0)));
        parts.extend(badge.map(|_| (colours.accent, BADGE + 18.0)));
        parts.push((colours.quiet, 0.0));
        for ((top, block), (colour, indent)) in layout.blocks.iter().zip(parts) {
            self.block(block, *top, indent, colour);
        }
        if let Some(mark) = badge {
            let place = (self.start_at(MARGIN, BADGE), FOOT - 20.0 - BADGE);
            draw_svg(&mark.svg, &mut self.pixels.as_mut(), place, BADGE)?;
        }
        let hairline = rectangle(self.start_at(MARGIN, layout.width), FOOT, layout.width, 1.5)?;
        self.fill(hairline, &paint(colours.quiet, 0.5));
        Ok(())
    }

    fn block(&mut self, block: &Block, top: f32, indent: f32, colour: Rgb) {
        let paint = paint(colour, 1.0);
        let mut base = top + block.leading / 2.0 + block.size * 0.34;
        for line in &block.lines {
            let x = self.start_at(MARGIN + indent, line.width);
            if let Some(outline) = line.outline_at(x, base) {
                let identity = Transform::identity();
                self.pixels
                    .fill_path(&outline, &paint, FillRule::Winding, identity, None);
            }
            base += block.leading;
        }
    }

    fn png(self) -> Result<Vec<u8>, RasterError> {
        // The cloth covers everything, so that every pixel is opaque.
        let opaque: Vec<[u8; 3]> = self
            .pixels
            .pixels()
            .iter()
            .map(|pixel| [pixel.red(), pixel.green(), pixel.blue()])
            .collect();
        indexed_png(&opaque, (WIDTH, HEIGHT))
    }
}
