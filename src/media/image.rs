//! A cheap look at a photograph: what it is, how large, and whether it can be taken at all.
//!
//! `inspect` reads headers and walks the container; it decodes no pixel, so `check` can run it over thousands of
//! files. It deliberately does not judge what a page needs (a main picture of 800 pixels, say): it yields the facts
//! for that.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ::image::metadata::Orientation;
use ::image::{ImageDecoder, ImageReader, Limits};

use super::format::{ForeignFormat, PictureFormat, Sniffed, sniff};
use super::hash::ContentHash;
use super::structure;
use super::variants::VariantFormat;

/// What a picture may cost. The default is for photographs in a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImageLimits {
    /// Above this many bytes a finding says that the file is heavy (5 MB).
    pub heavy_bytes: u64,
    /// Above this many bytes the file is refused (20 MB).
    pub maximum_bytes: u64,
    /// Above this many pixels the file is refused (50 megapixels).
    pub maximum_pixels: u64,
}

impl Default for ImageLimits {
    fn default() -> Self {
        Self {
            heavy_bytes: 5_000_000,
            maximum_bytes: 20_000_000,
            maximum_pixels: 50_000_000,
        }
    }
}

/// The longest side in pixels: WebP cannot store more than 16,383, and no page shows more.
pub const MAXIMUM_SIDE: u32 = 16_383;

/// Memory that one decoding may take: 50 megapixels of 16-bit RGBA are 400 MB.
const DECODER_MEMORY: u64 = 512 * 1024 * 1024;

/// What is known about a picture after [`inspect`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageFacts {
    /// The format told by the content.
    pub format: PictureFormat,
    /// Width in pixels as it is seen, that is after EXIF orientation.
    pub width: u32,
    /// Height in pixels as it is seen, that is after EXIF orientation.
    pub height: u32,
    /// Length of the file in bytes.
    pub byte_size: u64,
    /// The stored pixels lie turned or mirrored and are put right in every variant.
    pub reoriented: bool,
    /// The format stores transparency here; the pixels may be opaque all the same.
    pub has_alpha: bool,
    /// More than one frame; only the first is shown.
    pub animated: bool,
    /// Hash of the file: for the names of variants and the keys of the cache.
    pub hash: ContentHash,
    /// What the editor should hear about, in a fixed order.
    pub findings: Vec<ImageFinding>,
}

/// Something worth telling about a picture that can be used nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageFinding {
    /// The name promises another format than the content has; rename it to `….{expected_extension}`.
    Mislabelled {
        /// Extension of the file name as written, without the dot; empty if there is none.
        extension: String,
        /// The format that the content has.
        format: PictureFormat,
        /// The extension it should have.
        expected_extension: &'static str,
    },
    /// More bytes than a catalogue photograph needs.
    Heavy {
        /// Length of the file.
        bytes: u64,
        /// The limit that it passed.
        limit: u64,
    },
    /// It moves; only its first frame will be shown.
    Animated {
        /// GIF, WebP or PNG.
        format: PictureFormat,
    },
}

impl ImageFinding {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Mislabelled { .. } => "image-mislabelled",
            Self::Heavy { .. } => "image-heavy",
            Self::Animated { .. } => "image-animated",
        }
    }
}

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImageError {
    /// No bytes at all.
    #[error("the file is empty")]
    Empty,
    /// More bytes than allowed.
    #[error("{bytes} bytes are more than the {limit} allowed")]
    TooHeavy {
        /// Length of the file.
        bytes: u64,
        /// The limit that it passed.
        limit: u64,
    },
    /// More pixels than allowed, whatever the number of bytes.
    #[error("{width}×{height} pixels are more than the {limit} allowed")]
    TooManyPixels {
        /// Stored width.
        width: u32,
        /// Stored height.
        height: u32,
        /// Allowed product of the two.
        limit: u64,
    },
    /// One side is longer than any browser format stores.
    #[error("{width}×{height} pixels: a side is longer than {limit}")]
    SideTooLong {
        /// Stored width.
        width: u32,
        /// Stored height.
        height: u32,
        /// [`MAXIMUM_SIDE`].
        limit: u32,
    },
    /// A known format that is not taken; `format.remedy()` tells what to do.
    #[error("{format} is not taken")]
    Foreign {
        /// What it is.
        format: ForeignFormat,
    },
    /// An SVG drawing where a photograph is expected; it has its own way, `sanitise_svg`.
    #[error("a drawing (SVG), not a photograph")]
    Vector,
    /// Nothing known.
    #[error("not a known picture format")]
    Unknown,
    /// The file stops before its end mark: an interrupted copy or download.
    #[error("the {format} file is cut short")]
    Truncated {
        /// Its format.
        format: PictureFormat,
    },
    /// The decoder refuses it.
    #[error("the {format} file cannot be read: {detail}")]
    Unreadable {
        /// Its format.
        format: PictureFormat,
        /// The decoder's words, English.
        detail: String,
    },
    /// The encoder refuses the size or the memory; not the editor's fault.
    #[error("cannot write {format}: {detail}")]
    Unwritable {
        /// The variant's format.
        format: VariantFormat,
        /// The encoder's words, English.
        detail: String,
    },
}

impl ImageError {
    /// The diagnostic's code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "image-empty",
            Self::TooHeavy { .. } => "image-too-heavy",
            Self::TooManyPixels { .. } => "image-too-many-pixels",
            Self::SideTooLong { .. } => "image-side-too-long",
            Self::Foreign { .. } => "image-foreign-format",
            Self::Vector => "image-is-a-drawing",
            Self::Unknown => "image-unknown-format",
            Self::Truncated { .. } => "image-truncated",
            Self::Unreadable { .. } => "image-unreadable",
            Self::Unwritable { .. } => "image-unwritable",
        }
    }
}

/// Looks at a picture under the default limits. `file_name` serves only to compare its extension with the content.
///
/// # Errors
/// Any [`ImageError`] but `Unwritable`.
pub fn inspect(bytes: &[u8], file_name: &str) -> Result<ImageFacts, ImageError> {
    inspect_with(bytes, file_name, &ImageLimits::default())
}

/// [`inspect`] under limits of the site's own.
///
/// # Errors
/// Any [`ImageError`] but `Unwritable`.
pub fn inspect_with(bytes: &[u8], file_name: &str, limits: &ImageLimits) -> Result<ImageFacts, ImageError> {
    let format = admit(bytes, limits)?;
    let (width, height, orientation, has_alpha) = guard(format, || read_header(bytes, format))?;
    let animated = structure::examine(format, bytes).animated;
    let turned = is_turned(orientation);
    Ok(ImageFacts {
        format,
        width: if turned { height } else { width },
        height: if turned { width } else { height },
        byte_size: byte_length(bytes),
        reoriented: orientation != Orientation::NoTransforms,
        has_alpha,
        animated,
        hash: ContentHash::of(bytes),
        findings: findings(bytes, file_name, format, animated, limits),
    })
}

/// Everything that can be refused without a decoder. The decoders also check it, but with vaguer words or not at all.
pub(super) fn admit(bytes: &[u8], limits: &ImageLimits) -> Result<PictureFormat, ImageError> {
    if bytes.is_empty() {
        return Err(ImageError::Empty);
    }
    let format = match sniff(bytes) {
        Sniffed::Picture(format) => format,
        Sniffed::Svg => return Err(ImageError::Vector),
        Sniffed::Foreign(format) => return Err(ImageError::Foreign { format }),
        Sniffed::Unknown => return Err(ImageError::Unknown),
    };
    let length = byte_length(bytes);
    if length > limits.maximum_bytes {
        return Err(ImageError::TooHeavy {
            bytes: length,
            limit: limits.maximum_bytes,
        });
    }
    let structure = structure::examine(format, bytes);
    if let Some((width, height)) = structure.size {
        check_size(width, height, limits)?;
    }
    if !structure.complete {
        return Err(ImageError::Truncated { format });
    }
    Ok(format)
}

fn check_size(width: u32, height: u32, limits: &ImageLimits) -> Result<(), ImageError> {
    if u64::from(width) * u64::from(height) > limits.maximum_pixels {
        return Err(ImageError::TooManyPixels {
            width,
            height,
            limit: limits.maximum_pixels,
        });
    }
    if width.max(height) > MAXIMUM_SIDE {
        return Err(ImageError::SideTooLong {
            width,
            height,
            limit: MAXIMUM_SIDE,
        });
    }
    Ok(())
}

fn read_header(bytes: &[u8], format: PictureFormat) -> Result<(u32, u32, Orientation, bool), ImageError> {
    let mut decoder = open_decoder(bytes, format)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(ImageError::Unreadable {
            format,
            detail: "no pixels".to_owned(),
        });
    }
    // A broken EXIF block says nothing about the pixels.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((width, height, orientation, decoder.color_type().has_alpha()))
}

/// A decoder that has read the header, under the memory limit.
pub(super) fn open_decoder(bytes: &[u8], format: PictureFormat) -> Result<impl ImageDecoder, ImageError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format.decoder_format());
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAXIMUM_SIDE);
    limits.max_image_height = Some(MAXIMUM_SIDE);
    limits.max_alloc = Some(DECODER_MEMORY);
    reader.limits(limits);
    reader.into_decoder().map_err(|error| unreadable(format, &error))
}

pub(super) fn unreadable(format: PictureFormat, error: &::image::ImageError) -> ImageError {
    ImageError::Unreadable {
        format,
        detail: error.to_string(),
    }
}

/// Runs a decoder on a stranger's bytes. The decoders are safe Rust but not free of panics of their own; one bad
/// photograph must become a diagnostic and not the end of a build.
pub(super) fn guard<T>(
    format: PictureFormat,
    work: impl FnOnce() -> Result<T, ImageError>,
) -> Result<T, ImageError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(ImageError::Unreadable {
            format,
            detail: "the decoder gave up".to_owned(),
        })
    })
}

/// Whether width and height change places.
pub(super) fn is_turned(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

fn byte_length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

fn findings(
    bytes: &[u8],
    file_name: &str,
    format: PictureFormat,
    animated: bool,
    limits: &ImageLimits,
) -> Vec<ImageFinding> {
    let mut findings = Vec::new();
    let extension = file_name
        .rsplit(['/', '\\'])
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map_or("", |(_, e)| e);
    if !format.admits_extension(extension) {
        findings.push(ImageFinding::Mislabelled {
            extension: extension.to_owned(),
            format,
            expected_extension: format.extension(),
        });
    }
    if byte_length(bytes) > limits.heavy_bytes {
        findings.push(ImageFinding::Heavy {
            bytes: byte_length(bytes),
            limit: limits.heavy_bytes,
        });
    }
    if animated {
        findings.push(ImageFinding::Animated { format });
    }
    findings
}

#[cfg(test)]
#[path = "image_tests.rs"]
mod tests;
