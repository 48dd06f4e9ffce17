//! QR codes as drawings inside pages: an address that a phone reads from paper. Always black on white, since readers
//! fail on light codes on a dark ground.

use std::fmt::Write as _;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use crate::language::bidi::escape_html;

/// Modules of white around the code, as ISO/IEC 18004 asks.
const QUIET_ZONE: usize = 4;

/// The dark modules of a code, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules {
    pub width: usize,
    pub dark: Vec<bool>,
}

/// The code of an address. `None` for one that is too long, which no address of a site is.
#[must_use]
pub fn modules(address: &str) -> Option<Modules> {
    let segments = [QrSegment::make_bytes(address.as_bytes())];
    let (least, most) = (Version::MIN, Version::MAX);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, Some(mask()), false)
            .ok()?;
    let side = code.size();
    let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    Some(Modules {
        width: usize::try_from(side).ok()?,
        dark: dark.map(|(x, y)| code.get_module(x, y)).collect(),
    })
}

/// One mask for all codes. The standard would have all eight tried and the calmest picture taken, which takes a fifteenth of the
/// time of a page; the code says which one it wears, so readers read any.
fn mask() -> Mask {
    Mask::new(2)
}

/// The code of an address as an inline `<svg>` with a title.
#[must_use]
pub fn svg(address: &str, title: &str) -> Option<String> {
    let modules = modules(address)?;
    let side = modules.width + 2 * QUIET_ZONE;
    // Each row is a line that is drawn where modules are dark and skipped where they are light.
    let mut path = String::new();
    for (row, line) in modules.dark.chunks(modules.width.max(1)).enumerate() {
        let mut skipped = 0;
        let mut is_begun = false;
        for run in line.chunk_by(|one, two| one == two) {
            let length = run.len();
            if run.first() != Some(&true) {
                skipped += length;
                continue;
            }
            let _ = if is_begun {
                write!(path, "m{skipped} 0h{length}")
            } else {
                write!(path, "M{} {}.5h{length}", skipped + QUIET_ZONE, row + QUIET_ZONE)
            };
            is_begun = true;
            skipped = 0;
        }
    }
    let title = escape_html(title);
    Some(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" shape-rendering=\"crispEdges\"><title>{title}</title>\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws `M x y h n` and `m n 0 h n` of the second path onto white, eight pixels a module, and reads the picture.
    fn read(svg: &str) -> String {
        const SCALE: usize = 8;
        let (_, rest) = svg.split_once("viewBox=\"0 0 ").unwrap();
        let side: usize = rest.split_once(' ').unwrap().0.parse().unwrap();
        let (_, path) = svg.rsplit_once(" d=\"").unwrap();
        let path = path.split_once('"').unwrap().0;
        let mut dark = vec![false; side * side];
        for line in path.split('M').skip(1) {
            let (start, runs) = line.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let y: usize = y.strip_suffix(".5").unwrap().parse().unwrap();
            let mut x: usize = x.parse().unwrap();
            for run in runs.split('h') {
                let (length, gap) = run.split_once('m').unwrap_or((run, "0 0"));
                let length: usize = length.parse().unwrap();
                dark[y * side + x..y * side + x + length].fill(true);
                x += length + gap.strip_suffix(" 0").unwrap().parse::<usize>().unwrap();
            }
        }
        let pixel = |x: usize, y: usize| {
            if dark[y / SCALE * side + x / SCALE] {
                0
            } else {
                255
            }
        };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, pixel);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        let (meta, content) = grids[0].decode().unwrap();
        // 0 stands for M in the format's own numbering.
        assert_eq!(meta.ecc_level, 0);
        content
    }

    #[test]
    fn a_reader_reads_the_address_that_was_written() {
        for address in [
            "https://catalogue.example/v/sm-0012/",
            "https://example.org/some/longer/way/to/the/catalogue/v/simorgh-anti-corrosion-nano-coating/",
        ] {
            assert_eq!(read(&svg(address, "To verify").unwrap()), address);
        }
    }

    #[test]
    fn has_a_title_and_a_quiet_zone() {
        let svg = svg("https://catalogue.example/v/sm-0012/", "a < b").unwrap();
        assert!(svg.contains("<title>a &lt; b</title>"), "{svg}");
        let (_, path) = svg.rsplit_once(" d=\"").unwrap();
        assert!(path.starts_with("M4 4.5h7m"), "{path}");
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(svg(&"x".repeat(4000), ""), None);
    }
}
