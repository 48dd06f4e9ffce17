use super::*;
use crate::media::image::inspect;
use crate::media::test_pictures::*;
use ::image::{GenericImageView, ImageFormat};

fn planned_widths(width: u32, height: u32) -> Vec<(u32, u32, VariantFormat)> {
    let mut facts = inspect(&png(1, 1), "a.png").unwrap();
    (facts.width, facts.height) = (width, height);
    variant_plan(&facts)
        .into_iter()
        .map(|spec| (spec.width, spec.height, spec.format))
        .collect()
}

fn made(bytes: &[u8]) -> Vec<(VariantSpec, Vec<u8>)> {
    let facts = inspect(bytes, "a").unwrap();
    produce_variants(bytes, &variant_plan(&facts)).unwrap()
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    ::image::load_from_memory(bytes).unwrap()
}

fn is_near(actual: [u8; 4], expected: [u8; 4]) -> bool {
    actual.iter().zip(expected).all(|(a, e)| a.abs_diff(e) <= 24)
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn plans_the_ladder_and_one_jpeg_and_never_enlarges() {
    use VariantFormat::{Jpeg, WebP};
    assert_eq!(
        planned_widths(3200, 2400),
        [
            (400, 300, WebP),
            (800, 600, WebP),
            (1600, 1200, WebP),
            (800, 600, Jpeg)
        ]
    );
    assert_eq!(
        planned_widths(1000, 500),
        [
            (400, 200, WebP),
            (800, 400, WebP),
            (1000, 500, WebP),
            (800, 400, Jpeg)
        ]
    );
    assert_eq!(
        planned_widths(850, 850),
        [(400, 400, WebP), (800, 800, WebP), (800, 800, Jpeg)]
    );
    assert_eq!(planned_widths(300, 200), [(300, 200, WebP), (300, 200, Jpeg)]);
    assert_eq!(
        planned_widths(5000, 1),
        [(400, 1, WebP), (800, 1, WebP), (1600, 1, WebP), (800, 1, Jpeg)]
    );
}

#[test]
fn makes_every_planned_variant_in_its_size_and_format() {
    let variants = made(&jpeg(1000, 600));
    assert_eq!(variants.len(), 4);
    for (spec, bytes) in variants {
        let format = if spec.format == VariantFormat::WebP {
            ImageFormat::WebP
        } else {
            ImageFormat::Jpeg
        };
        assert_eq!(::image::guess_format(&bytes).unwrap(), format);
        assert_eq!(decoded(&bytes).dimensions(), (spec.width, spec.height));
    }
}

#[test]
fn turns_the_picture_upright() {
    // Stored upright: red grows to the right, green downwards. Orientation 6 asks for a quarter turn clockwise, after
    // which red grows downwards and green to the left.
    for (spec, bytes) in made(&with_app1(&jpeg(120, 80), &exif(6))) {
        let picture = decoded(&bytes);
        assert_eq!(picture.dimensions(), (80, 120));
        assert!(is_near(picture.get_pixel(2, 2).0, [0, 255, 90, 255]), "{spec:?}");
        assert!(
            is_near(picture.get_pixel(77, 117).0, [255, 0, 90, 255]),
            "{spec:?}"
        );
    }
}

#[test]
fn leaves_place_and_camera_behind() {
    let source = with_app1(&jpeg(120, 80), &exif(1));
    assert!(contains(&source, b"GPS-35.6892N") && contains(&source, b"SECRET-CAMERA"));
    for (_, bytes) in made(&source) {
        for trace in [&b"GPS-35"[..], b"SECRET-CAMERA", b"Exif", b"EXIF"] {
            assert!(!contains(&bytes, trace));
        }
    }
}

#[test]
fn keeps_transparency_in_webp_and_lays_it_on_white_in_jpeg() {
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        for (spec, bytes) in made(&encoded(&half_transparent(60, 40), format)) {
            let picture = decoded(&bytes);
            let (left, right) = (picture.get_pixel(5, 20).0, picture.get_pixel(50, 20).0);
            assert!(is_near(right, [255, 0, 0, 255]), "{spec:?} {right:?}");
            match spec.format {
                VariantFormat::WebP => assert_eq!(left[3], 0),
                VariantFormat::Jpeg => assert!(is_near(left, [255; 4]), "{left:?}"),
            }
        }
    }
}

#[test]
fn drops_an_alpha_channel_that_hides_nothing() {
    let opaque = DynamicImage::ImageRgba8(gradient(60, 40).into_rgba8());
    for (_, bytes) in made(&encoded(&opaque, ImageFormat::Png)) {
        assert!(!decoded(&bytes).color().has_alpha());
    }
}

#[test]
fn takes_sixteen_bits_and_grey() {
    let pictures = [
        DynamicImage::ImageRgb16(gradient(60, 40).into_rgb16()),
        DynamicImage::ImageLuma16(gradient(60, 40).into_luma16()),
        DynamicImage::ImageLumaA8(gradient(60, 40).into_luma_alpha8()),
    ];
    for picture in pictures {
        let expected = DynamicImage::ImageRgb8(picture.clone().into_rgb8())
            .get_pixel(30, 20)
            .0;
        for (_, bytes) in made(&encoded(&picture, ImageFormat::Png)) {
            assert!(is_near(decoded(&bytes).get_pixel(30, 20).0, expected));
        }
    }
}

#[test]
fn takes_cmyk_without_applying_its_profile() {
    let mut bytes = Vec::new();
    let pixels: Vec<u8> = [0u8, 255, 255, 0].repeat(64 * 64);
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.add_icc_profile(b"not a profile at all").unwrap();
    encoder
        .encode(&pixels, 64, 64, jpeg_encoder::ColorType::Cmyk)
        .unwrap();
    for (_, bytes) in made(&bytes) {
        assert!(is_near(decoded(&bytes).get_pixel(32, 32).0, [255, 0, 0, 255]));
    }
}

#[test]
fn converts_a_wide_gamut_profile_to_srgb() {
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let mut bytes = Vec::new();
    let pixels: Vec<u8> = [200u8, 100, 100].repeat(64 * 64);
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
    encoder.add_icc_profile(&profile).unwrap();
    encoder
        .encode(&pixels, 64, 64, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    for (_, bytes) in made(&bytes) {
        let [red, green, blue, _] = decoded(&bytes).get_pixel(32, 32).0;
        // Display P3 (200, 100, 100) is about sRGB (214, 95, 97).
        assert!(
            red.abs_diff(214) <= 4 && green.abs_diff(95) <= 5 && blue.abs_diff(97) <= 5,
            "{red} {green} {blue}"
        );
    }
}

#[test]
fn gives_the_same_bytes_whatever_else_is_made() {
    let bytes = jpeg(900, 600);
    let whole = made(&bytes);
    assert_eq!(whole, made(&bytes));
    for variant in whole {
        assert_eq!(produce_variants(&bytes, &[variant.0]).unwrap(), [variant]);
    }
}

#[test]
fn refuses_a_size_that_cannot_be_written() {
    let spec = VariantSpec {
        width: 20_000,
        height: 2,
        format: VariantFormat::WebP,
    };
    assert!(matches!(
        produce_variants(&png(4, 4), &[spec]),
        Err(ImageError::Unwritable { .. })
    ));
    assert!(matches!(
        produce_variants(&bomb(30_000, 30_000), &[]),
        Err(ImageError::TooManyPixels { .. })
    ));
}

#[test]
fn a_new_encoder_or_another_picture_gives_another_fingerprint() {
    let (one, other) = (
        inspect(&png(4, 4), "a.png").unwrap(),
        inspect(&png(5, 4), "a.png").unwrap(),
    );
    assert_eq!(variant_fingerprint(&one).len(), 16);
    assert_ne!(variant_fingerprint(&one), variant_fingerprint(&other));
    assert_ne!(variant_fingerprint(&one), one.hash.short());
}

#[test]
fn survives_any_damage() {
    let mut numbers = Numbers(42);
    let sound = [
        with_app1(&jpeg(40, 30), &exif(6)),
        encoded(&half_transparent(40, 30), ImageFormat::Png),
        encoded(&half_transparent(40, 30), ImageFormat::WebP),
        gif(2),
    ];
    let spec = VariantSpec {
        width: 10,
        height: 10,
        format: VariantFormat::Jpeg,
    };
    let mut decoded = 0;
    for _ in 0..300 {
        for bytes in &sound {
            decoded += usize::from(produce_variants(&numbers.damage(bytes), &[spec]).is_ok());
        }
    }
    assert!(decoded > 50, "{decoded}");
}
