//! One line: from letters to outlines. Runs of one direction in the order in which they are seen, in each the parts
//! that one font has, in each part the glyphs.

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions};
use harfrust::{Buffer, Direction, Font, GlyphId, Language, ShapeOptions, ShaperFont, shape};
use unicode_bidi::{BidiInfo, Level};

use super::{Line, Pen, Wording};
use resvg::tiny_skia::PathBuilder;

/// Signs that say how to read and are not seen themselves.
fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}')
}

/// What no font needs to have: controls, joiners, spaces, marks of variation.
pub fn is_silent(c: char) -> bool {
    is_control(c)
        || c.is_whitespace()
        || matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

pub fn has(font: &Font, c: char) -> bool {
    font.charmap()
        .map_unicode(u32::from(c))
        .is_some_and(|glyph| glyph != GlyphId::NOTDEF)
}

/// A glyph and how far it lies from the line's origin, in pixels.
struct Placed<'a> {
    font: &'a Font,
    glyph: GlyphId,
    x: f32,
    y: f32,
    scale: f32,
}

/// Shapes a text as one line of a size.
fn glyphs<'a>(fonts: &'a [Font], wording: &Wording, text: &str, size: f32) -> (Vec<Placed<'a>>, f32) {
    let level = if wording.is_rtl {
        Level::rtl()
    } else {
        Level::ltr()
    };
    let info = BidiInfo::new(text, Some(level));
    let mut placed = Vec::new();
    let mut x = 0.0;
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            let letters: String = text
                .get(run)
                .unwrap_or_default()
                .chars()
                .filter(|c| !is_control(*c))
                .collect();
            let mut parts = by_font(fonts, &letters);
            if is_rtl {
                parts.reverse();
            }
            for (font, part) in parts {
                shape_part(font, &part, is_rtl, &wording.language, size, &mut x, &mut placed);
            }
        }
    }
    (placed, x)
}

/// Parts of a text that one font has; what has no form of its own stays with what is before it.
fn by_font<'a>(fonts: &'a [Font], text: &str) -> Vec<(&'a Font, String)> {
    let Some(first) = fonts.first() else {
        return Vec::new();
    };
    let mut parts: Vec<(usize, String)> = Vec::new();
    for c in text.chars() {
        let last = parts.last().map_or(0, |(font, _)| *font);
        let font = if is_silent(c) || fonts.get(last).is_some_and(|font| has(font, c)) {
            last
        } else {
            fonts.iter().position(|font| has(font, c)).unwrap_or(last)
        };
        match parts.last_mut() {
            Some((known, part)) if *known == font => part.push(c),
            _ => parts.push((font, c.to_string())),
        }
    }
    let parts = parts.into_iter();
    parts
        .map(|(font, part)| (fonts.get(font).unwrap_or(first), part))
        .collect()
}

fn shape_part<'a>(
    font: &'a Font,
    part: &str,
    is_rtl: bool,
    language: &str,
    size: f32,
    x: &mut f32,
    placed: &mut Vec<Placed<'a>>,
) {
    let mut buffer = Buffer::new();
    buffer.push_str(part);
    buffer.guess_segment_properties();
    buffer.set_direction(if is_rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    });
    buffer.set_language(language.parse::<Language>().ok());
    if shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).is_err() {
        return;
    }
    let scale = size / f32::from(font.units_per_em().max(1));
    // Units of a font's em: a few thousand, exact in this type.
    #[allow(clippy::cast_precision_loss)]
    let pixels = |units: i32| units as f32 * scale;
    for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        placed.push(Placed {
            font,
            glyph: GlyphId::new(info.glyph_id),
            x: *x + pixels(position.x_offset),
            y: -pixels(position.y_offset),
            scale,
        });
        *x += pixels(position.x_advance);
    }
}

/// How wide a text is as one line of a size.
pub fn measure(fonts: &[Font], wording: &Wording, text: &str, size: f32) -> f32 {
    glyphs(fonts, wording, text, size).1
}

/// A text as one line of a size.
pub fn line(fonts: &[Font], wording: &Wording, text: String, size: f32) -> Line {
    let (placed, width) = glyphs(fonts, wording, &text, size);
    let mut pen = Pen {
        builder: PathBuilder::new(),
        x: 0.0,
        y: 0.0,
        scale: 1.0,
    };
    for one in placed {
        (pen.x, pen.y, pen.scale) = (one.x, one.y, one.scale);
        if let Some(outline) = one.font.outline_glyphs().get(one.glyph) {
            // A glyph that cannot be drawn leaves its room empty; the font was checked to have it.
            let _ = outline.draw(&DrawOptions::new(), DrawMemory::Scratch, &mut pen);
        }
    }
    Line {
        width,
        text,
        outline: pen.builder.finish(),
    }
}
