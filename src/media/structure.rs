//! The skeleton of a picture file: size, whether it reaches its end, whether it moves.
//!
//! Decoders answer two of these badly: a JPEG cut in the middle decodes without an error (the rest is grey), and an
//! animated GIF decodes to its first frame without a word. So the containers are walked here, marker by marker,
//! without decoding any pixel. Every read is checked; the walk is linear in the file's length.

use super::format::PictureFormat;

/// What the container says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Structure {
    /// Width and height in pixels as stored (before EXIF orientation); `None` if the header has none.
    pub size: Option<(u32, u32)>,
    /// Whether the end mark of the format was reached. Bytes after it are allowed: telephones append videos.
    pub complete: bool,
    /// More than one frame.
    pub animated: bool,
}

impl Structure {
    const BROKEN: Self = Self {
        size: None,
        complete: false,
        animated: false,
    };
}

/// Walks the container of `bytes`, which must begin with the signature of `format`.
pub(super) fn examine(format: PictureFormat, bytes: &[u8]) -> Structure {
    match format {
        PictureFormat::Jpeg => examine_jpeg(bytes),
        PictureFormat::Png => examine_png(bytes),
        PictureFormat::WebP => examine_webp(bytes),
        PictureFormat::Gif => examine_gif(bytes),
    }
}

fn byte(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).copied()
}

/// `N` bytes from `at`; the checked form of an index.
fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

fn big_endian_16(bytes: &[u8], at: usize) -> Option<usize> {
    array(bytes, at).map(|two| usize::from(u16::from_be_bytes(two)))
}

fn big_endian_32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

fn little_endian_16(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|two| u32::from(u16::from_le_bytes(two)))
}

fn little_endian_24(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(|[low, middle, high]| u32::from_le_bytes([low, middle, high, 0]))
}

fn little_endian_32(bytes: &[u8], at: usize) -> Option<u32> {
    array(bytes, at).map(u32::from_le_bytes)
}

/// The next JPEG marker at or after `at`, as (position after it, code). Stuffed zeros and restarts are data.
fn next_jpeg_marker(bytes: &[u8], at: usize) -> Option<(usize, u8)> {
    let rest = bytes.get(at..)?;
    let offset = rest
        .windows(2)
        .position(|pair| matches!(pair, [0xFF, code] if !matches!(code, 0x00 | 0x01 | 0xD0..=0xD7 | 0xFF)))?;
    let code_at = at + offset + 1;
    Some((code_at + 1, byte(bytes, code_at)?))
}

/// Searching for the last `FF D9` is not enough: the EXIF thumbnail of a cut photograph has one of its own.
fn examine_jpeg(bytes: &[u8]) -> Structure {
    let mut structure = Structure::BROKEN;
    let mut at = 2;
    while let Some((after, code)) = next_jpeg_marker(bytes, at) {
        if code == 0xD9 {
            structure.complete = true;
            break;
        }
        let Some(length) = big_endian_16(bytes, after) else {
            break;
        };
        // SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC) that share the range.
        if matches!(code, 0xC0..=0xCF) && !matches!(code, 0xC4 | 0xC8 | 0xCC) && structure.size.is_none() {
            structure.size = jpeg_frame_size(bytes, after);
        }
        at = after + length.max(2);
    }
    structure
}

fn jpeg_frame_size(bytes: &[u8], segment: usize) -> Option<(u32, u32)> {
    let height = u32::try_from(big_endian_16(bytes, segment + 3)?).ok()?;
    let width = u32::try_from(big_endian_16(bytes, segment + 5)?).ok()?;
    Some((width, height))
}

fn examine_png(bytes: &[u8]) -> Structure {
    let mut structure = Structure::BROKEN;
    let mut at = 8usize;
    while let (Some(length), Some(kind)) = (big_endian_32(bytes, at), array::<4>(bytes, at + 4)) {
        // length + type + data + checksum
        let Some(next) = usize::try_from(length)
            .ok()
            .and_then(|length| at.checked_add(length)?.checked_add(12))
        else {
            break;
        };
        match &kind {
            b"IHDR" => structure.size = big_endian_32(bytes, at + 8).zip(big_endian_32(bytes, at + 12)),
            b"acTL" => structure.animated = big_endian_32(bytes, at + 8).is_some_and(|frames| frames > 1),
            b"IEND" => {
                structure.complete = next <= bytes.len();
                break;
            }
            _ => {}
        }
        at = next;
    }
    structure
}

fn examine_webp(bytes: &[u8]) -> Structure {
    let length = little_endian_32(bytes, 4).and_then(|length| usize::try_from(length).ok());
    let complete = length
        .and_then(|length| length.checked_add(8))
        .is_some_and(|end| end <= bytes.len());
    let (size, animated) = match bytes.get(12..16) {
        Some(b"VP8X") => {
            let size = little_endian_24(bytes, 24)
                .zip(little_endian_24(bytes, 27))
                .map(|(w, h)| (w + 1, h + 1));
            (size, byte(bytes, 20).is_some_and(|flags| flags & 0b10 != 0))
        }
        Some(b"VP8L") => {
            let packed = little_endian_32(bytes, 21);
            (
                packed.map(|bits| ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)),
                false,
            )
        }
        Some(b"VP8 ") => {
            let size = little_endian_16(bytes, 26).zip(little_endian_16(bytes, 28));
            (
                size.map(|(width, height)| (width & 0x3FFF, height & 0x3FFF)),
                false,
            )
        }
        _ => (None, false),
    };
    Structure {
        size,
        complete,
        animated,
    }
}

fn examine_gif(bytes: &[u8]) -> Structure {
    let mut structure = Structure::BROKEN;
    structure.size = little_endian_16(bytes, 6).zip(little_endian_16(bytes, 8));
    let Some(flags) = byte(bytes, 10) else {
        return structure;
    };
    let mut at = 13 + gif_colour_table_length(flags);
    let mut frames = 0usize;
    while let Some(introducer) = byte(bytes, at) {
        let data = match introducer {
            0x2C => {
                frames += 1;
                let Some(flags) = byte(bytes, at + 9) else { break };
                // descriptor, local colour table, minimum code size
                at + 10 + gif_colour_table_length(flags) + 1
            }
            0x21 => at + 2,
            0x3B => {
                structure.complete = true;
                break;
            }
            // Not a block: whatever it is, the trailer cannot be found from here.
            _ => break,
        };
        let Some(next) = skip_gif_sub_blocks(bytes, data) else {
            break;
        };
        at = next;
    }
    structure.animated = frames > 1;
    structure
}

fn gif_colour_table_length(flags: u8) -> usize {
    if flags & 0x80 == 0 {
        0
    } else {
        3 << ((flags & 0x07) + 1)
    }
}

fn skip_gif_sub_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = byte(bytes, at)?;
        at += 1 + usize::from(length);
        if length == 0 {
            return Some(at);
        }
    }
}
