//! What editors are told, and where.

use crate::diagnostic::{Severity, Span};

use super::test_support::SmallSite;
use super::{FindingKind, MAXIMUM_FINDINGS, MAXIMUM_LENGTH, check_links, survey};

fn findings(source: &str) -> Vec<FindingKind> {
    survey(source, 1, false)
        .findings
        .into_iter()
        .map(|finding| finding.kind)
        .collect()
}

fn codes(source: &str) -> Vec<&'static str> {
    findings(source).iter().map(FindingKind::code).collect()
}

#[test]
fn a_good_body_has_no_findings() {
    let source = "متن **پررنگ** و **«گیومه»** و *کج*، 2*3 و [پیوند](/products/x/).\n\n## الف {#a}\n\n### ب\n\n## پ\n\n- [ ] کار\n\n| الف |\n|---|\n| ۱ |\n\n![شرح](photo.jpg) [^1] <https://a.example/> <a@b.example> [b](#a)\n\n[^1]: می\u{200C}شود\n\n```\n<b> ** \n```\n\n`**` \\*\\*x\\*\\* [a] (b)";
    assert_eq!(findings(source), []);
}

#[test]
fn says_the_line_and_column_of_the_file() {
    let found = survey("الف\n\nمتن [پ](http://a.example/) x\n", 12, false).findings;
    let expected = Span {
        line: 14,
        column: 5,
        end_line: 14,
        end_column: 27,
    };
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].kind,
        FindingKind::LinkInsecure {
            target: "http://a.example/".to_owned()
        }
    );
    assert_eq!(found[0].span, expected);
    let diagnostic = found[0].to_diagnostic("content/a/index.md");
    assert_eq!(
        (diagnostic.code, diagnostic.severity),
        ("link-insecure", Severity::Warning)
    );
    assert_eq!(diagnostic.facts, [("target", "http://a.example/".to_owned())]);
    assert_eq!(diagnostic.place.unwrap().span, Some(expected));
}

#[test]
fn a_body_with_windows_line_ends_is_counted_right() {
    let found = survey("a\r\n\r\nb [x](http://a.example/)\r\n", 5, false).findings;
    assert_eq!((found[0].span.line, found[0].span.column), (7, 3));
}

#[test]
fn links_are_judged_by_their_scheme() {
    assert_eq!(
        findings("[x](javascript:alert(1))"),
        [FindingKind::LinkSchemeForbidden {
            target: "javascript:alert(1)".to_owned(),
            scheme: "javascript".to_owned()
        }]
    );
    assert_eq!(
        codes("[x](data:a) <file:///a> [x](//h.example/)"),
        ["link-scheme-forbidden"; 3]
    );
    assert_eq!(
        codes("[x](https://) [y](/\\\\a) [z](java&#10;script:x)"),
        ["link-malformed"; 3]
    );
    assert_eq!(codes("![x](https://a.example/a.jpg)"), ["image-external"]);
    assert_eq!(codes("![](photo.jpg)"), ["image-alt-missing"]);
    assert_eq!(codes("[](/products/x/)"), ["link-text-empty"]);
    assert_eq!(codes("[![x](photo.jpg)](/products/x/)"), Vec::<&str>::new());
    assert_eq!(codes("[x](two words.pdf)"), ["link-literal"]);
}

#[test]
fn raw_html_is_an_error_unless_allowed() {
    assert_eq!(
        findings("a <u>b</u>"),
        [FindingKind::RawHtml { tag: "u".to_owned() }]
    );
    assert_eq!(
        findings("<div onclick=x>\na\n</div>"),
        [FindingKind::RawHtml {
            tag: "div".to_owned()
        }]
    );
    assert_eq!(codes("a </u>"), ["raw-html"]);
    assert_eq!(codes("<!-- note -->\n\na <!-- b -->"), Vec::<&str>::new());
    let allowed = |source: &str| survey(source, 1, true).findings.len();
    assert_eq!(
        (
            allowed("H<sub>2</sub>O"),
            allowed("<script>x</script>"),
            allowed("<b onclick=x>")
        ),
        (0, 1, 1)
    );
}

#[test]
fn bold_that_stays_literal_is_found_once() {
    let found = survey("متن **«گیومه»**است\n\nو ** فاصله ** دارد", 1, false).findings;
    let texts: Vec<(&str, u32)> = found
        .iter()
        .map(|finding| (finding.kind.code(), finding.span.column))
        .collect();
    assert_eq!(texts, [("bold-literal", 5), ("bold-literal", 3)]);
    assert_eq!(
        found[0].kind,
        FindingKind::BoldLiteral {
            text: "**«گیومه»**است".to_owned()
        }
    );
}

#[test]
fn bidi_controls_are_found_also_when_written_as_references() {
    assert_eq!(
        findings("a\u{202E}b\n\n`x\u{2067}`"),
        [
            FindingKind::BidiControl {
                code: "U+202E".to_owned()
            },
            FindingKind::BidiControl {
                code: "U+2067".to_owned()
            }
        ]
    );
    assert_eq!(codes("a &#8238; b"), ["bidi-control"]);
    assert_eq!(
        codes("می\u{200C}شود \u{2066}ISO\u{2069} «»…–"),
        Vec::<&str>::new()
    );
}

#[test]
fn headings_are_checked() {
    assert_eq!(codes("# الف"), ["heading-level-one"]);
    assert_eq!(
        findings("## الف\n\n#### ب"),
        [FindingKind::HeadingLevelSkipped { from: 2, to: 4 }]
    );
    assert_eq!(codes("## الف {#شناسه}"), ["heading-id-invalid"]);
    assert_eq!(codes("## الف {#a}\n\n## ب {#a}"), ["heading-id-twice"]);
    assert_eq!(codes("## الف {.c onclick=x}"), ["heading-attribute"]);
}

#[test]
fn footnotes_want_both_ends() {
    assert_eq!(
        findings("متن[^a]"),
        [FindingKind::FootnoteMissing {
            label: "a".to_owned()
        }]
    );
    assert_eq!(
        findings("متن\n\n[^a]: x"),
        [FindingKind::FootnoteUnused {
            label: "a".to_owned()
        }]
    );
}

#[test]
fn local_links_are_checked_when_the_catalogue_is_known() {
    let source = "[a](/products/x/)\n[b](/products/x/#hall) [c](/product/x/)\n![d](foto.jpg) [e](#own) [f](#page)\n\n## G {#own}";
    let surveyed = survey(source, 3, false);
    assert_eq!(surveyed.findings, []);
    assert_eq!(surveyed.anchors, ["own".into()]);
    let targets: Vec<&str> = surveyed.links.iter().map(|link| &*link.target).collect();
    assert_eq!(
        targets,
        [
            "/products/x/",
            "/products/x/#hall",
            "/product/x/",
            "foto.jpg",
            "#page"
        ]
    );
    let found = check_links(source, 3, &surveyed.links, &SmallSite);
    let found: Vec<(&str, u32, u32)> = found
        .iter()
        .map(|finding| (finding.kind.code(), finding.span.line, finding.span.column))
        .collect();
    assert_eq!(
        found,
        [
            ("link-anchor-missing", 4, 1),
            ("link-target-missing", 4, 24),
            ("image-missing", 5, 1),
            ("link-target-missing", 5, 26)
        ]
    );
}

#[test]
fn what_is_too_deep_or_too_long_is_said_once() {
    assert_eq!(codes(&">".repeat(40)), ["markdown-too-deep"]);
    assert_eq!(codes(&(">".repeat(16) + "x")), Vec::<&str>::new());
    assert_eq!(codes(&"x\n\n".repeat(MAXIMUM_LENGTH / 2)), ["markdown-too-long"]);
    assert_eq!(codes(&"<u> ".repeat(5000)).len(), MAXIMUM_FINDINGS);
}
