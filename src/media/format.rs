//! Which format a file has, told from its first bytes and never from its name.
//!
//! Formats that are not taken are recognised too, so that the editor hears "this is HEIC, save it as JPEG" instead
//! of "unreadable". This module reads signatures only; whether the rest of the file is sound is for `structure`.

use std::fmt;

/// A raster format that pictures may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureFormat {
    /// JPEG (ISO/IEC 10918-1).
    Jpeg,
    /// PNG (ISO/IEC 15948), also animated PNG.
    Png,
    /// WebP (RFC 9649), lossy, lossless or animated.
    WebP,
    /// GIF 87a and 89a.
    Gif,
}

impl PictureFormat {
    /// The usual file extension, lower case, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Gif => "gif",
        }
    }

    /// Whether a file of this format may carry `extension` (any letter case, no dot).
    pub fn admits_extension(self, extension: &str) -> bool {
        let accepted: &[&str] = match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png", "apng"],
            Self::WebP => &["webp"],
            Self::Gif => &["gif"],
        };
        accepted.iter().any(|one| one.eq_ignore_ascii_case(extension))
    }

    pub(super) fn decoder_format(self) -> ::image::ImageFormat {
        match self {
            Self::Jpeg => ::image::ImageFormat::Jpeg,
            Self::Png => ::image::ImageFormat::Png,
            Self::WebP => ::image::ImageFormat::WebP,
            Self::Gif => ::image::ImageFormat::Gif,
        }
    }
}

impl fmt::Display for PictureFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
            Self::Gif => "GIF",
        })
    }
}

/// A format that is recognised but not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ForeignFormat {
    /// HEIC/HEIF: what an iPhone saves unless told otherwise.
    Heic,
    /// AVIF.
    Avif,
    /// JPEG XL, bare or in a container.
    JpegXl,
    /// JPEG 2000.
    Jpeg2000,
    /// TIFF; many camera raw formats look the same.
    Tiff,
    /// Camera raw that is not TIFF (Canon CR3, Fujifilm RAF).
    CameraRaw,
    /// Windows bitmap.
    Bmp,
    /// Windows icon.
    Ico,
    /// Photoshop document.
    Photoshop,
    /// PostScript or EPS.
    PostScript,
    /// PDF, also Adobe Illustrator.
    Pdf,
    /// MP4, MOV and relatives.
    Video,
    /// ZIP, also word processor, slide and spreadsheet files.
    Zip,
    /// gzip, also compressed SVG.
    Gzip,
    /// A web page saved under a picture's name.
    Html,
    /// A Git LFS pointer: the picture itself has not been fetched.
    GitLfsPointer,
}

/// What to do about a foreign format; the wording of the help follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remedy {
    /// Open it in any picture program and save it as JPEG (photographs).
    SaveAsJpeg,
    /// Save it as PNG (drawings and screenshots) or SVG.
    SaveAsPng,
    /// Take the picture out of the document.
    ExtractPicture,
    /// Unpack it.
    Unpack,
    /// Download the picture again, itself and not the page around it.
    DownloadAgain,
    /// `git lfs pull`.
    FetchFromLfs,
}

impl ForeignFormat {
    /// What the editor can do about it.
    pub fn remedy(self) -> Remedy {
        match self {
            Self::Heic
            | Self::Avif
            | Self::JpegXl
            | Self::Jpeg2000
            | Self::Tiff
            | Self::CameraRaw
            | Self::Photoshop => Remedy::SaveAsJpeg,
            Self::Bmp | Self::Ico | Self::PostScript => Remedy::SaveAsPng,
            Self::Pdf | Self::Video | Self::Zip => Remedy::ExtractPicture,
            Self::Gzip => Remedy::Unpack,
            Self::Html => Remedy::DownloadAgain,
            Self::GitLfsPointer => Remedy::FetchFromLfs,
        }
    }
}

impl fmt::Display for ForeignFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Heic => "HEIC",
            Self::Avif => "AVIF",
            Self::JpegXl => "JPEG XL",
            Self::Jpeg2000 => "JPEG 2000",
            Self::Tiff => "TIFF",
            Self::CameraRaw => "camera raw",
            Self::Bmp => "BMP",
            Self::Ico => "ICO",
            Self::Photoshop => "Photoshop",
            Self::PostScript => "PostScript",
            Self::Pdf => "PDF",
            Self::Video => "video",
            Self::Zip => "ZIP",
            Self::Gzip => "gzip",
            Self::Html => "HTML",
            Self::GitLfsPointer => "Git LFS pointer",
        })
    }
}

/// The answer of [`sniff`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sniffed {
    /// A raster picture that can be taken.
    Picture(PictureFormat),
    /// SVG: goes to [`sanitise_svg`](super::svg::sanitise_svg).
    Svg,
    /// Recognised, not taken.
    Foreign(ForeignFormat),
    /// None of the known signatures.
    Unknown,
}

/// Tells the format of a file from its first bytes (at most 4 KiB are looked at).
pub fn sniff(bytes: &[u8]) -> Sniffed {
    if let Some(format) = sniff_picture(bytes) {
        return Sniffed::Picture(format);
    }
    if let Some(format) = sniff_foreign_binary(bytes) {
        return Sniffed::Foreign(format);
    }
    sniff_text(bytes)
}

fn sniff_picture(bytes: &[u8]) -> Option<PictureFormat> {
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Some(PictureFormat::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PictureFormat::Png);
    }
    if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        return Some(PictureFormat::Gif);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()) {
        return Some(PictureFormat::WebP);
    }
    None
}

/// Signatures in the order in which they are tried; the first that fits wins.
const FOREIGN_SIGNATURES: &[(&[u8], ForeignFormat)] = &[
    (b"\x00\x00\x00\x0CJXL \r\n\x87\n", ForeignFormat::JpegXl),
    (b"\xFF\x0A", ForeignFormat::JpegXl),
    (b"\x00\x00\x00\x0CjP  \r\n\x87\n", ForeignFormat::Jpeg2000),
    (b"\xFF\x4F\xFF\x51", ForeignFormat::Jpeg2000),
    (b"II*\x00", ForeignFormat::Tiff),
    (b"MM\x00*", ForeignFormat::Tiff),
    (b"FUJIFILMCCD-RAW", ForeignFormat::CameraRaw),
    (b"8BPS", ForeignFormat::Photoshop),
    (b"%!PS", ForeignFormat::PostScript),
    (b"\xC5\xD0\xD3\xC6", ForeignFormat::PostScript),
    (b"%PDF", ForeignFormat::Pdf),
    (b"\x00\x00\x01\x00", ForeignFormat::Ico),
    (b"PK\x03\x04", ForeignFormat::Zip),
    (b"\x1F\x8B", ForeignFormat::Gzip),
    (b"version https://git-lfs", ForeignFormat::GitLfsPointer),
];

fn sniff_foreign_binary(bytes: &[u8]) -> Option<ForeignFormat> {
    if bytes.get(4..8) == Some(b"ftyp".as_slice()) {
        return bytes.get(8..12).map(sniff_media_brand);
    }
    if let Some((_, format)) = FOREIGN_SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature))
    {
        return Some(*format);
    }
    // "BM" alone also begins ordinary words; the reserved four bytes of the bitmap header are always zero.
    let is_bitmap = bytes.starts_with(b"BM") && bytes.get(6..10) == Some([0, 0, 0, 0].as_slice());
    is_bitmap.then_some(ForeignFormat::Bmp)
}

/// The major brand of an ISO base media file (ISO/IEC 14496-12).
fn sniff_media_brand(brand: &[u8]) -> ForeignFormat {
    match brand {
        b"avif" | b"avis" => ForeignFormat::Avif,
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => ForeignFormat::Heic,
        b"crx " => ForeignFormat::CameraRaw,
        _ => ForeignFormat::Video,
    }
}

fn sniff_text(bytes: &[u8]) -> Sniffed {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let head = head.trim_start_matches('\u{feff}').trim_start();
    if !head.starts_with('<') {
        return Sniffed::Unknown;
    }
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        return Sniffed::Foreign(ForeignFormat::Html);
    }
    // A comment or a DOCTYPE may stand before the root element.
    let svg = head.find("<svg").or_else(|| head.find("<!doctype svg"));
    let prefixed = head.find(":svg");
    let html = head.find("<html");
    match (svg.or(prefixed), html) {
        (Some(svg), Some(html)) if html < svg => Sniffed::Foreign(ForeignFormat::Html),
        (Some(_), _) => Sniffed::Svg,
        (None, Some(_)) => Sniffed::Foreign(ForeignFormat::Html),
        (None, None) => Sniffed::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_what_telephones_and_offices_produce_by_its_first_bytes() {
        let cases: [(&[u8], ForeignFormat); 12] = [
            (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", ForeignFormat::Heic),
            (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00", ForeignFormat::Heic),
            (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00", ForeignFormat::Avif),
            (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", ForeignFormat::Video),
            (b"II*\x00\x08\x00\x00\x00", ForeignFormat::Tiff),
            (b"MM\x00*\x00\x00\x00\x08", ForeignFormat::Tiff),
            (b"BM\x36\x00\x00\x00\x00\x00\x00\x00", ForeignFormat::Bmp),
            (b"%PDF-1.7\n", ForeignFormat::Pdf),
            (b"8BPS\x00\x01", ForeignFormat::Photoshop),
            (b"PK\x03\x04\x14\x00", ForeignFormat::Zip),
            (
                b"version https://git-lfs.github.com/spec/v1\n",
                ForeignFormat::GitLfsPointer,
            ),
            (b"\n<!DOCTYPE html><html>", ForeignFormat::Html),
        ];
        for (bytes, format) in cases {
            assert_eq!(sniff(bytes), Sniffed::Foreign(format), "{format}");
        }
    }

    #[test]
    fn finds_svg_behind_a_byte_order_mark_a_declaration_and_a_comment() {
        assert_eq!(
            sniff("\u{feff}<?xml version='1.0'?><!-- logo --><svg/>".as_bytes()),
            Sniffed::Svg
        );
        assert_eq!(sniff(b"<svg:svg xmlns:svg='x'/>"), Sniffed::Svg);
        assert_eq!(sniff(b"BMW is a car, not a bitmap"), Sniffed::Unknown);
        assert_eq!(sniff(b""), Sniffed::Unknown);
    }
}
