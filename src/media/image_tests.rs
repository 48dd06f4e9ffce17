use super::*;
use crate::media::test_pictures::*;

#[test]
fn tells_format_size_and_weight_of_a_sound_photograph() {
    for (bytes, name, format) in [
        (jpeg(120, 80), "a.jpg", PictureFormat::Jpeg),
        (png(120, 80), "dir.v2/b.PNG", PictureFormat::Png),
        (webp(120, 80), "c.webp", PictureFormat::WebP),
    ] {
        let facts = inspect(&bytes, name).unwrap();
        assert_eq!((facts.format, facts.width, facts.height), (format, 120, 80));
        assert_eq!(facts.byte_size, bytes.len() as u64);
        assert_eq!(facts.findings, []);
        assert!(!facts.reoriented && !facts.animated);
    }
}

#[test]
fn gives_the_size_after_exif_orientation() {
    for (orientation, size) in [
        (1, (120, 80)),
        (3, (120, 80)),
        (5, (80, 120)),
        (6, (80, 120)),
        (8, (80, 120)),
    ] {
        let facts = inspect(&with_app1(&jpeg(120, 80), &exif(orientation)), "a.jpg").unwrap();
        assert_eq!((facts.width, facts.height), size, "orientation {orientation}");
        assert_eq!(facts.reoriented, orientation != 1);
    }
}

#[test]
fn tells_a_name_that_promises_another_format() {
    let facts = inspect(&gif(1), "photo.jpg").unwrap();
    assert_eq!(
        facts.findings,
        [ImageFinding::Mislabelled {
            extension: "jpg".to_owned(),
            format: PictureFormat::Gif,
            expected_extension: "gif"
        }]
    );
    assert_eq!(inspect(&jpeg(8, 8), "photo.JPEG").unwrap().findings, []);
    assert_eq!(inspect(&jpeg(8, 8), "photo").unwrap().findings.len(), 1);
}

#[test]
fn tells_an_animation_from_a_still() {
    assert!(!inspect(&gif(1), "a.gif").unwrap().animated);
    let moving = inspect(&gif(3), "a.gif").unwrap();
    assert_eq!(
        moving.findings,
        [ImageFinding::Animated {
            format: PictureFormat::Gif
        }]
    );
}

#[test]
fn notices_a_file_cut_at_any_place() {
    for (bytes, format) in [
        (jpeg(200, 150), PictureFormat::Jpeg),
        (png(200, 150), PictureFormat::Png),
        (webp(200, 150), PictureFormat::WebP),
        (gif(2), PictureFormat::Gif),
    ] {
        for part in [2, 10, 50, 90, 99] {
            let cut = &bytes[..(bytes.len() * part / 100).max(16)];
            assert_eq!(
                inspect(cut, "a"),
                Err(ImageError::Truncated { format }),
                "{format} at {part} %"
            );
        }
    }
}

#[test]
fn is_not_deceived_by_the_end_mark_of_an_embedded_thumbnail() {
    let mut payload = exif(1);
    payload.extend(jpeg(16, 12));
    let whole = with_app1(&jpeg(200, 150), &payload);
    assert!(inspect(&whole, "a.jpg").is_ok());
    let cut = &whole[..whole.len() / 2];
    assert_eq!(
        inspect(cut, "a.jpg"),
        Err(ImageError::Truncated {
            format: PictureFormat::Jpeg
        })
    );
}

#[test]
fn accepts_what_telephones_append_after_the_end() {
    let mut bytes = jpeg(40, 30);
    bytes.extend(b"SEFT trailer of a telephone");
    assert!(inspect(&bytes, "a.jpg").is_ok());
}

#[test]
fn refuses_a_bomb_by_its_header() {
    assert_eq!(
        inspect(&bomb(30_000, 30_000), "a.png"),
        Err(ImageError::TooManyPixels {
            width: 30_000,
            height: 30_000,
            limit: 50_000_000
        })
    );
    assert_eq!(
        inspect(&bomb(100, 40_000), "a.png"),
        Err(ImageError::SideTooLong {
            width: 100,
            height: 40_000,
            limit: MAXIMUM_SIDE
        })
    );
}

#[test]
fn weighs_the_file_in_two_steps() {
    let bytes = png(60, 40);
    let length = bytes.len() as u64;
    let limits = ImageLimits {
        heavy_bytes: length - 1,
        ..ImageLimits::default()
    };
    assert_eq!(
        inspect_with(&bytes, "a.png", &limits).unwrap().findings,
        [ImageFinding::Heavy {
            bytes: length,
            limit: length - 1
        }]
    );
    let limits = ImageLimits {
        maximum_bytes: length - 1,
        ..ImageLimits::default()
    };
    assert_eq!(
        inspect_with(&bytes, "a.png", &limits),
        Err(ImageError::TooHeavy {
            bytes: length,
            limit: length - 1
        })
    );
}

#[test]
fn says_what_it_is_when_it_is_not_a_picture() {
    assert_eq!(inspect(b"", "a.jpg"), Err(ImageError::Empty));
    assert_eq!(inspect(b"hello", "a.jpg"), Err(ImageError::Unknown));
    assert_eq!(
        inspect(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.jpg"),
        Err(ImageError::Vector)
    );
    let heic = inspect(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "IMG_1.HEIC").unwrap_err();
    assert_eq!(
        heic,
        ImageError::Foreign {
            format: ForeignFormat::Heic
        }
    );
}

#[test]
fn survives_any_damage() {
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let mut payload = exif(6);
    payload.extend(jpeg(8, 8));
    let sound = [
        with_app1(&jpeg(40, 30), &payload),
        png(40, 30),
        webp(40, 30),
        gif(3),
    ];
    let mut refused = 0;
    for _ in 0..2_000 {
        for bytes in &sound {
            let damaged = numbers.damage(bytes);
            refused += usize::from(inspect(&damaged, "a.jpg").is_err());
        }
    }
    // Damage is seen in a good part of the files; the count shows that the loop did its work.
    assert!(refused > 1_000, "{refused}");
}
