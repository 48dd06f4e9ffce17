//! The sizes in which a photograph is published, planned first and made later.
//!
//! The plan needs only the facts of [`inspect`](super::image::inspect), so a site can be laid out without decoding;
//! making the bytes decodes once for all sizes. Variants carry pixels and nothing else: EXIF (and with it the place
//! where the photograph was taken), comments, thumbnails and profiles stay behind, because everything is encoded anew.
//!
//! Each variant is scaled from the full picture and never from another variant, so its bytes do not depend on which
//! others are made in the same call. Bytes are equal on one machine for one encoder version; across processor
//! families a colour-managed picture may differ by one level in a channel, as the profile arithmetic uses SIMD.

use std::collections::BTreeMap;
use std::fmt;

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageDecoder, RgbImage, RgbaImage};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use super::colour;
use super::format::PictureFormat;
use super::hash::ContentHash;
use super::image::{
    ImageError, ImageFacts, ImageLimits, MAXIMUM_SIDE, admit, guard, is_turned, open_decoder, unreadable,
};

/// Changes whenever the bytes of variants change for the same input: part of cache keys and published names. Raise the
/// last number with any change in this file, `colour` or the versions of the encoders.
pub const ENCODER_VERSION: &str = "lanczos3+webp-q75-m4+jpeg-q80/1";

/// Widths in pixels that a page may ask for, ascending.
pub const WIDTHS: [u32; 3] = [400, 800, 1600];

/// Width of the one JPEG, for readers without WebP and for feeds.
pub const JPEG_WIDTH: u32 = 800;

const WEBP_QUALITY: f32 = 75.0;
const WEBP_METHOD: i32 = 4;
const JPEG_QUALITY: u8 = 80;

/// Format of a published picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VariantFormat {
    /// Lossy WebP, with alpha where the source has transparent pixels.
    WebP,
    /// Baseline JPEG; transparent pixels are laid on white.
    Jpeg,
}

impl VariantFormat {
    /// File extension, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::WebP => "webp",
            Self::Jpeg => "jpg",
        }
    }

    /// Media type (RFC 6838).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::WebP => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }
}

impl fmt::Display for VariantFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::WebP => "WebP",
            Self::Jpeg => "JPEG",
        })
    }
}

/// One published size of a picture. Width and height are in pixels, as seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantSpec {
    /// Width in pixels, at least 1.
    pub width: u32,
    /// Height in pixels, at least 1.
    pub height: u32,
    /// How it is encoded.
    pub format: VariantFormat,
}

/// The variants of a picture: WebP ascending in width, then the JPEG. Never larger than the source: a source between two
/// steps gives its own width as the last (1000 gives 400, 800, 1000), unless that is within a tenth of the step before.
pub fn variant_plan(facts: &ImageFacts) -> Vec<VariantSpec> {
    let spec = |width: u32, format| VariantSpec {
        width,
        height: scaled_height(facts.width, facts.height, width),
        format,
    };
    let mut widths: Vec<u32> = WIDTHS
        .iter()
        .copied()
        .filter(|width| *width <= facts.width)
        .collect();
    let largest = WIDTHS.iter().copied().max().unwrap_or(facts.width);
    let last = widths.last().copied().unwrap_or(0);
    if facts.width < largest && facts.width > last + last / 10 {
        widths.push(facts.width);
    }
    let mut specs: Vec<VariantSpec> = widths
        .into_iter()
        .map(|width| spec(width, VariantFormat::WebP))
        .collect();
    specs.push(spec(JPEG_WIDTH.min(facts.width), VariantFormat::Jpeg));
    specs
}

/// A JPEG of this width, or of the picture's own where that is less.
pub fn jpeg_of_width(facts: &ImageFacts, width: u32) -> VariantSpec {
    let width = width.min(facts.width);
    VariantSpec {
        width,
        height: scaled_height(facts.width, facts.height, width),
        format: VariantFormat::Jpeg,
    }
}

/// 16 hexadecimal characters that stand for the picture's bytes and the way variants are made: a new encoder gives new
/// addresses, so that files may be cached by browsers for ever.
pub fn variant_fingerprint(facts: &ImageFacts) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(facts.hash.as_bytes());
    hasher.update(ENCODER_VERSION.as_bytes());
    ContentHash::of(hasher.finalize().as_bytes()).short()
}

/// Height that keeps the proportions at `width`, rounded half up, at least 1.
fn scaled_height(source_width: u32, source_height: u32, width: u32) -> u32 {
    let source_width = u64::from(source_width).max(1);
    let height = (u64::from(source_height) * u64::from(width) + source_width / 2) / source_width;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// Decodes `bytes` once and makes all `specs`, in their order.
///
/// # Errors
/// Those of [`inspect`](super::image::inspect), under the default limits, and `Unwritable` for a size that the format
/// cannot store.
pub fn produce_variants(
    bytes: &[u8],
    specs: &[VariantSpec],
) -> Result<Vec<(VariantSpec, Vec<u8>)>, ImageError> {
    let format = admit(bytes, &ImageLimits::default())?;
    guard(format, || {
        let source = decode(bytes, format)?;
        let mut scaled = BTreeMap::new();
        let mut produced = Vec::with_capacity(specs.len());
        for spec in specs {
            if spec.width.min(spec.height) == 0 || spec.width.max(spec.height) > MAXIMUM_SIDE {
                return Err(unwritable(spec.format, &"size out of range"));
            }
            let size = (spec.width, spec.height);
            let raster = match scaled.remove(&size) {
                Some(raster) => raster,
                None => source.scaled_to(spec)?,
            };
            produced.push((*spec, encode(&raster, spec.format)?));
            scaled.insert(size, raster);
        }
        Ok(produced)
    })
}

/// Pixels, 8 bits a channel, row by row from the top left, no padding: RGB or RGBA (straight alpha).
#[derive(Debug, Clone)]
pub(super) struct Raster {
    pub width: u32,
    pub height: u32,
    pub has_alpha: bool,
    pub pixels: Vec<u8>,
}

/// A decoded picture as stored, with what still has to be done to it. Turning and colour conversion wait until after
/// scaling, where they cost a tenth.
struct Source {
    raster: Raster,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
}

fn decode(bytes: &[u8], format: PictureFormat) -> Result<Source, ImageError> {
    let mut decoder = open_decoder(bytes, format)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| unreadable(format, &error))?;
    Ok(Source {
        raster: to_raster(picture),
        orientation,
        profile,
    })
}

/// Any colour type to 8-bit RGB, or RGBA if at least one pixel can be seen through.
fn to_raster(picture: DynamicImage) -> Raster {
    let (width, height) = (picture.width(), picture.height());
    if !picture.color().has_alpha() {
        return Raster {
            width,
            height,
            has_alpha: false,
            pixels: picture.into_rgb8().into_raw(),
        };
    }
    let picture = picture.into_rgba8();
    let is_opaque = picture.pixels().all(|pixel| matches!(pixel.0, [.., 255]));
    if is_opaque {
        let pixels = DynamicImage::ImageRgba8(picture).into_rgb8().into_raw();
        return Raster {
            width,
            height,
            has_alpha: false,
            pixels,
        };
    }
    Raster {
        width,
        height,
        has_alpha: true,
        pixels: picture.into_raw(),
    }
}

impl Source {
    /// Scales, converts to sRGB and turns upright.
    fn scaled_to(&self, spec: &VariantSpec) -> Result<Raster, ImageError> {
        let (width, height) = if is_turned(self.orientation) {
            (spec.height, spec.width)
        } else {
            (spec.width, spec.height)
        };
        let mut raster =
            resize(&self.raster, width, height).map_err(|detail| unwritable(spec.format, &detail))?;
        if let Some(profile) = &self.profile {
            colour::convert_to_srgb(&mut raster, profile);
        }
        orient(raster, self.orientation).ok_or_else(|| unwritable(spec.format, &"cannot turn the picture"))
    }
}

fn resize(source: &Raster, width: u32, height: u32) -> Result<Raster, String> {
    if (width, height) == (source.width, source.height) {
        return Ok(source.clone());
    }
    let pixel_type = if source.has_alpha {
        PixelType::U8x4
    } else {
        PixelType::U8x3
    };
    let view = ImageRef::new(source.width, source.height, &source.pixels, pixel_type)
        .map_err(|error| error.to_string())?;
    let mut target = Image::new(width, height, pixel_type);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new()
        .resize(&view, &mut target, &options)
        .map_err(|error| error.to_string())?;
    Ok(Raster {
        width,
        height,
        has_alpha: source.has_alpha,
        pixels: target.into_vec(),
    })
}

fn orient(raster: Raster, orientation: Orientation) -> Option<Raster> {
    if orientation == Orientation::NoTransforms {
        return Some(raster);
    }
    let Raster {
        width,
        height,
        has_alpha,
        pixels,
    } = raster;
    let mut picture = if has_alpha {
        DynamicImage::ImageRgba8(RgbaImage::from_raw(width, height, pixels)?)
    } else {
        DynamicImage::ImageRgb8(RgbImage::from_raw(width, height, pixels)?)
    };
    picture.apply_orientation(orientation);
    let (width, height) = (picture.width(), picture.height());
    Some(Raster {
        width,
        height,
        has_alpha,
        pixels: picture.into_bytes(),
    })
}

fn encode(raster: &Raster, format: VariantFormat) -> Result<Vec<u8>, ImageError> {
    match format {
        VariantFormat::WebP => encode_webp(raster),
        VariantFormat::Jpeg => encode_jpeg(raster),
    }
}

fn encode_webp(raster: &Raster) -> Result<Vec<u8>, ImageError> {
    let refused = |detail: &dyn fmt::Debug| unwritable(VariantFormat::WebP, &format!("{detail:?}"));
    let mut config = webp::WebPConfig::new().map_err(|()| refused(&"no configuration"))?;
    config.quality = WEBP_QUALITY;
    config.method = WEBP_METHOD;
    let encoder = if raster.has_alpha {
        webp::Encoder::from_rgba(&raster.pixels, raster.width, raster.height)
    } else {
        webp::Encoder::from_rgb(&raster.pixels, raster.width, raster.height)
    };
    let memory = encoder
        .encode_advanced(&config)
        .map_err(|error| refused(&error))?;
    Ok(memory.to_vec())
}

fn encode_jpeg(raster: &Raster) -> Result<Vec<u8>, ImageError> {
    let refused = |detail: &dyn fmt::Display| unwritable(VariantFormat::Jpeg, detail);
    let width = u16::try_from(raster.width).map_err(|error| refused(&error))?;
    let height = u16::try_from(raster.height).map_err(|error| refused(&error))?;
    let flattened;
    let pixels = if raster.has_alpha {
        flattened = flatten_on_white(&raster.pixels);
        &flattened
    } else {
        &raster.pixels
    };
    let mut encoded = Vec::new();
    jpeg_encoder::Encoder::new(&mut encoded, JPEG_QUALITY)
        .encode(pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .map_err(|error| refused(&error))?;
    Ok(encoded)
}

/// RGBA to RGB over white.
fn flatten_on_white(pixels: &[u8]) -> Vec<u8> {
    let over_white = |channel: u8, alpha: u8| {
        let (channel, alpha) = (u32::from(channel), u32::from(alpha));
        u8::try_from((channel * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
    };
    pixels
        .chunks_exact(4)
        .flat_map(|pixel| match *pixel {
            [red, green, blue, alpha] => [
                over_white(red, alpha),
                over_white(green, alpha),
                over_white(blue, alpha),
            ],
            _ => [255; 3],
        })
        .collect()
}

fn unwritable(format: VariantFormat, detail: &dyn fmt::Display) -> ImageError {
    ImageError::Unwritable {
        format,
        detail: detail.to_string(),
    }
}

#[cfg(test)]
#[path = "variants_tests.rs"]
mod tests;
