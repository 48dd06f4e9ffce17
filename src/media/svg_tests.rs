use super::*;

fn drawing(body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 24 24\" \
         width=\"48\" height=\"48\">{body}</svg>"
    )
}

fn sanitised(body: &str) -> SanitisedSvg {
    sanitise_svg(drawing(body).as_bytes()).unwrap()
}

fn kinds(svg: &SanitisedSvg) -> Vec<SvgFindingKind> {
    svg.findings.iter().map(|finding| finding.kind).collect()
}

const SQUARE: &str = "<path d=\"M2 2h20v20H2z\" fill=\"#1a4\"/>";

#[test]
fn keeps_an_honest_drawing_and_gives_it_a_view_box() {
    let svg = sanitised(SQUARE);
    assert_eq!(svg.findings, []);
    assert_eq!((svg.width, svg.height), (48.0, 48.0));
    assert!(
        svg.svg
            .starts_with("<svg viewBox=\"0 0 48 48\" width=\"48\" height=\"48\" xmlns="),
        "{}",
        svg.svg
    );
    assert!(
        svg.svg.contains("#11aa44") && !svg.svg.contains('\n'),
        "{}",
        svg.svg
    );
}

#[test]
fn is_deterministic_and_stable_under_repetition() {
    let once = sanitised(&format!("<g id=\"a\" opacity=\".5\">{SQUARE}</g>")).svg;
    assert_eq!(
        once,
        sanitised(&format!("<g id=\"a\" opacity=\".5\">{SQUARE}</g>")).svg
    );
    let twice = sanitise_svg(once.as_bytes()).unwrap();
    assert_eq!(twice.findings, []);
    assert!(twice.svg.contains("#11aa44"));
}

#[test]
fn nothing_active_and_no_address_gets_through() {
    let hostile = format!(
        "<script>alert(1)</script><style>@import url(https://evil.example/x.css);\
         .a{{fill:url(https://evil.example/p.svg#p)}}</style>\
         <foreignObject width=\"9\" height=\"9\"><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"x()\"/></foreignObject>\
         <a href=\"javascript:alert(1)\"><g onclick=\"alert(1)\" class=\"a\">{SQUARE}</g></a>\
         <use xlink:href=\"https://evil.example/s.svg#a\"/><image href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>\
         <image width=\"9\" height=\"9\" href=\"data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>\"/>\
         <set attributeName=\"href\" to=\"javascript:x()\"/>"
    );
    let svg = sanitised(&hostile);
    for trace in [
        "script",
        "alert",
        "evil",
        "javascript",
        "foreign",
        "onclick",
        "onload",
        "file:",
        "data:",
        "import",
        "<style",
        "<image",
        "<a ",
    ] {
        assert!(!svg.svg.contains(trace), "{trace} in {}", svg.svg);
    }
    use SvgFindingKind::*;
    assert_eq!(
        kinds(&svg),
        [
            Script,
            EventHandler,
            ForeignObject,
            ExternalReference,
            Link,
            EmbeddedPicture,
            Animation
        ]
    );
    assert_eq!(
        svg.findings
            .iter()
            .find(|f| f.kind == EmbeddedPicture)
            .unwrap()
            .count,
        2
    );
}

#[test]
fn tells_the_line_of_the_first_finding() {
    let svg = sanitised(&format!("\n\n<script/>{SQUARE}\n<script/>"));
    assert_eq!(
        svg.findings,
        [SvgFinding {
            kind: SvgFindingKind::Script,
            count: 2,
            line: 3
        }]
    );
}

#[test]
fn text_is_lost_and_told() {
    let svg = sanitised(&format!("{SQUARE}<text x=\"1\" y=\"9\">سیمرغ</text>"));
    assert_eq!(kinds(&svg), [SvgFindingKind::Text]);
    assert!(!svg.svg.contains("سیمرغ"));
    let only_text = sanitise_svg(drawing("<text x=\"1\" y=\"9\">Simorgh</text>").as_bytes()).unwrap_err();
    assert!(matches!(&only_text, SvgError::Empty { findings } if findings[0].kind == SvgFindingKind::Text));
}

#[test]
fn current_colour_is_the_files_own_colour_or_black() {
    let path = "<path fill=\"currentColor\" d=\"M2 2h20v20z\"/>";
    let coloured = sanitised(&format!("<g color=\"#123456\">{path}</g>"));
    assert!(coloured.svg.contains("#123456") && !coloured.svg.contains("currentColor"));
    assert_eq!(kinds(&coloured), [SvgFindingKind::CurrentColour]);
    assert!(!sanitised(path).svg.contains("currentColor"));
}

#[test]
fn gradients_and_styles_survive_with_identifiers_of_their_own() {
    let body = "<style>.b{fill:url(#g)}</style><linearGradient id=\"g\"><stop stop-color=\"red\"/>\
                <stop offset=\"1\" stop-color=\"blue\"/></linearGradient><rect class=\"b\" width=\"20\" height=\"20\"/>";
    let one = sanitised(body);
    assert!(
        one.svg.contains("<linearGradient id=\"k") && one.svg.contains("fill=\"url(#k"),
        "{}",
        one.svg
    );
    assert_eq!(one.findings, []);
    let other = sanitised(&format!("{body}{SQUARE}"));
    let identifier = |svg: &str| svg.split("<linearGradient id=\"").nth(1).unwrap()[..9].to_owned();
    assert_ne!(identifier(&one.svg), identifier(&other.svg));
}

#[test]
fn an_immense_or_tiny_size_is_brought_into_range() {
    for (size, longer) in [("1000000", 2048.0), ("0.01", 16.0)] {
        let source = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 24 24\">{SQUARE}</svg>"
        );
        let svg = sanitise_svg(source.as_bytes()).unwrap();
        assert!(
            (svg.width - longer).abs() < 0.5 && (svg.height - longer).abs() < 0.5,
            "{size}: {}",
            svg.svg
        );
        assert_eq!(kinds(&svg), [SvgFindingKind::Resized]);
    }
}

#[test]
fn bombs_are_refused_before_they_cost() {
    let mut uses = String::from("<g id=\"u0\"><path d=\"M0 0h1v1z\"/></g>");
    let mut patterns =
        String::from("<pattern id=\"p0\" width=\"1\" height=\"1\"><path d=\"M0 0h1v1z\"/></pattern>");
    for level in 1..12 {
        let inner = level - 1;
        let use_one = format!("<use href=\"#u{inner}\"/>").repeat(10);
        uses += &format!("<g id=\"u{level}\">{use_one}</g>");
        let fill_one = format!("<path d=\"M0 0h1v1z\" fill=\"url(#p{inner})\"/>").repeat(10);
        patterns += &format!("<pattern id=\"p{level}\" width=\"1\" height=\"1\">{fill_one}</pattern>");
    }
    let markers = format!(
        "<marker id=\"m\">{}</marker><g marker-mid=\"url(#m)\"><path d=\"M0 0{}\"/></g>",
        "<path d=\"M0 0h1v1z\"/>".repeat(1_000),
        "h1v1".repeat(20_000)
    );
    let inherited = format!(
        "<pattern id=\"p\" width=\"1\" height=\"1\">{}</pattern><g fill=\"url(#p)\">{}</g>",
        "<path d=\"M0 0h1v1z\"/>".repeat(2_000),
        "<path d=\"M0 0h1v1z\"/>".repeat(3_000)
    );
    let sheet = format!(
        "<style>path{{fill:url(#p)}}</style>{}",
        inherited.replace(" fill=\"url(#p)\"", "")
    );
    let many = "<g/>".repeat(30_000);
    for (name, body) in [
        ("use", uses + "<use href=\"#u11\"/>"),
        ("pattern", patterns + "<path d=\"M0 0h9v9z\" fill=\"url(#p11)\"/>"),
        ("marker", markers),
        ("inherited", inherited),
        ("sheet", sheet),
        ("many", many),
    ] {
        let begun = std::time::Instant::now();
        assert_eq!(
            sanitise_svg(drawing(&body).as_bytes()),
            Err(SvgError::TooComplex),
            "{name}"
        );
        assert!(begun.elapsed().as_secs() < 5, "{name}");
    }
}

#[test]
fn a_deep_or_circular_drawing_does_not_exhaust_the_stack() {
    for depth in [900, 5_000] {
        let deep = format!(
            "{}{SQUARE}{}",
            "<g opacity=\".9\">".repeat(depth),
            "</g>".repeat(depth)
        );
        // Either answer is good; coming back is the point. 5,000 levels are more than the converter takes.
        let answer = sanitise_svg(drawing(&deep).as_bytes());
        assert_eq!(answer.is_err(), depth == 5_000, "{depth}");
    }
    let circle = format!("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>{SQUARE}");
    let _ = sanitise_svg(drawing(&circle).as_bytes());
}

#[test]
fn entities_cannot_multiply() {
    let mut source = String::from("<!DOCTYPE svg [<!ENTITY a0 \"<path d='M0 0h1v1z'/>\">");
    for level in 1..9 {
        source += &format!(
            "<!ENTITY a{level} \"{}\">",
            format!("&a{};", level - 1).repeat(20)
        );
    }
    source += "]>";
    source += &drawing("&a8;");
    assert_eq!(sanitise_svg(source.as_bytes()), Err(SvgError::TooComplex));
}

#[test]
fn says_what_is_wrong_with_the_file() {
    assert!(matches!(
        sanitise_svg(b"<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n</svg>"),
        Err(SvgError::Malformed { line: 3, .. })
    ));
    assert!(matches!(
        sanitise_svg(b"<html xmlns='http://www.w3.org/1999/xhtml'/>"),
        Err(SvgError::NotSvg { .. })
    ));
    assert_eq!(sanitise_svg(&[0x1F, 0x8B, 8]), Err(SvgError::Compressed));
    assert_eq!(sanitise_svg(&[0xFF, 0xFE, b'<', 0]), Err(SvgError::NotUtf8));
    let heavy = vec![b' '; MAXIMUM_BYTES + 1];
    assert_eq!(
        sanitise_svg(&heavy),
        Err(SvgError::TooHeavy {
            bytes: MAXIMUM_BYTES + 1,
            limit: MAXIMUM_BYTES
        })
    );
    assert!(matches!(
        sanitise_svg(drawing("").as_bytes()),
        Err(SvgError::Empty { .. })
    ));
}

#[test]
fn survives_any_damage() {
    let sound = drawing(&format!(
        "<defs><clipPath id=\"c\"><circle r=\"9\"/></clipPath></defs><g clip-path=\"url(#c)\" transform=\"rotate(45)\">{SQUARE}</g>\
         <use href=\"#c\" filter=\"url(#f)\"/>"
    ));
    let mut numbers = crate::media::test_pictures::Numbers(7);
    let accepted = (0..2_000)
        .filter(|_| sanitise_svg(&numbers.damage(sound.as_bytes())).is_ok())
        .count();
    assert!(accepted > 20, "{accepted}");
}
