//! Drawings as pixels: a sanitised SVG at a size, and pixels as PNG. For files that must not be drawings: social
//! cards, marks for programs that read no SVG.
//!
//! It draws only what [`sanitise_svg`](super::svg::sanitise_svg) gave out.

use std::thread;

use resvg::tiny_skia::{Pixmap, PixmapMut, Transform};
use usvg::{Options, Tree};

use super::indexed::indexed;

/// `resvg` descends by recursion like `usvg`; see [`super::svg`].
const STACK_BYTES: usize = 64 * 1024 * 1024;

/// Name and version of the encoder and what it does here; part of cache keys.
pub const RASTER_VERSION: &str = "resvg 0.49, png 0.18, 1";

/// Why a drawing could not be made into pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RasterError {
    /// The drawing cannot be read, or is of no size.
    #[error("the drawing cannot be drawn")]
    Drawing,
    /// Pixels cannot be written.
    #[error("the picture cannot be written")]
    Writing,
}

/// Does work that descends by recursion, on a stack that is deep enough; a panic in it is an error.
pub(super) fn deep<T: Send>(work: impl FnOnce() -> Result<T, RasterError> + Send) -> Result<T, RasterError> {
    thread::scope(|scope| {
        let worker = thread::Builder::new()
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, work);
        worker
            .ok()
            .and_then(|worker| worker.join().ok())
            .unwrap_or(Err(RasterError::Drawing))
    })
}

/// A drawing as large as it can be in a square of this many pixels, on nothing, as PNG.
///
/// # Errors
/// See [`RasterError`].
pub fn svg_as_png(svg: &str, side: u32) -> Result<Vec<u8>, RasterError> {
    deep(|| {
        let mut pixels = Pixmap::new(side, side).ok_or(RasterError::Drawing)?;
        #[allow(clippy::cast_precision_loss, reason = "sides of pictures are thousands")]
        draw_svg(svg, &mut pixels.as_mut(), (0.0, 0.0), side as f32)?;
        let straight: Vec<u8> = pixels
            .pixels()
            .iter()
            .flat_map(|pixel| {
                let pixel = pixel.demultiply();
                [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
            })
            .collect();
        png(&straight, (side, side))
    })
}

/// Draws a drawing into a square of pixels, in its middle.
pub(super) fn draw_svg(
    svg: &str,
    pixels: &mut PixmapMut<'_>,
    (x, y): (f32, f32),
    side: f32,
) -> Result<(), RasterError> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(|_| RasterError::Drawing)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = side / width.max(height);
    let (left, top) = ((side - width * scale) / 2.0, (side - height * scale) / 2.0);
    let transform = Transform::from_row(scale, 0.0, 0.0, scale, x + left, y + top);
    resvg::render(&tree, transform, pixels);
    Ok(())
}

/// Opaque pixels as PNG with a palette: half as many bytes as a photograph's, a fifth for flat colours. The lightest
/// compression: a stronger one takes thrice the time for a fifth of the bytes.
pub(super) fn indexed_png(pixels: &[[u8; 3]], size: (u32, u32)) -> Result<Vec<u8>, RasterError> {
    let reduced = indexed(pixels);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, size.0, size.1);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(reduced.palette.concat());
    encoder.set_deflate_compression(png::DeflateCompression::Level(1));
    encoder.set_filter(png::Filter::NoFilter);
    finish(encoder, &reduced.indices)?;
    Ok(bytes)
}

/// Pixels with an opacity as PNG.
fn png(pixels: &[u8], (width, height): (u32, u32)) -> Result<Vec<u8>, RasterError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::High);
    finish(encoder, pixels)?;
    Ok(bytes)
}

fn finish(mut encoder: png::Encoder<'_, &mut Vec<u8>>, data: &[u8]) -> Result<(), RasterError> {
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(|_| RasterError::Writing)?;
    writer.write_image_data(data).map_err(|_| RasterError::Writing)?;
    writer.finish().map_err(|_| RasterError::Writing)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\" viewBox=\"0 0 2 1\"><path fill=\"#ff0000\" d=\"M0 0h2v1h-2z\"/></svg>";

    #[test]
    fn a_drawing_stands_in_the_middle_on_nothing() {
        let png = svg_as_png(DRAWING, 32).unwrap();
        let picture = image::load_from_memory(&png).unwrap().into_rgba8();
        assert_eq!(picture.dimensions(), (32, 32));
        assert_eq!(picture.get_pixel(16, 16).0, [255, 0, 0, 255]);
        assert_eq!(picture.get_pixel(16, 2).0[3], 0);
    }

    #[test]
    fn what_is_no_drawing_is_an_error_and_ends_nothing() {
        assert_eq!(svg_as_png("<b/>", 32), Err(RasterError::Drawing));
        assert_eq!(svg_as_png(DRAWING, 0), Err(RasterError::Drawing));
    }
}
