//! Colours into sRGB, the one colour space that every browser and printer assumes when no profile is given.
//!
//! Published variants carry no profile, so pixels with an embedded RGB profile (Display P3 of telephones, Adobe RGB
//! of cameras) are converted. Profiles that are not RGB (CMYK, grey) are left alone: the decoder has already turned
//! such pixels into RGB without them, and applying them now would be wrong twice. PNG's `gAMA` and `cICP` chunks are
//! not read.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::variants::Raster;

/// Converts `raster` from the ICC profile `profile` (as embedded in the file) to sRGB. An unreadable profile leaves the
/// pixels as they are, as browsers do.
pub(super) fn convert_to_srgb(raster: &mut Raster, profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else {
        return;
    };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let layout = if raster.has_alpha {
        Layout::Rgba
    } else {
        Layout::Rgb
    };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default())
    else {
        return;
    };
    let mut converted = vec![0; raster.pixels.len()];
    if transform.transform(&raster.pixels, &mut converted).is_ok() {
        raster.pixels = converted;
    }
}
