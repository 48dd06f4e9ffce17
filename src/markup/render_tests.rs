//! What readers and browsers get, construct by construct.

use super::Heading;
use super::test_support::{depth_of_balanced, en, fa, render_with, visible_text};

#[test]
fn a_body_becomes_plain_html_without_space_between_blocks() {
    assert_eq!(
        en("One **two** *three* ~~four~~ & <\n\n- a\n- b\n\n3. c\n\n---\n\n> q\n\nx  \ny"),
        "<p>One <strong>two</strong> <em>three</em> <del>four</del> &amp; &lt;</p><ul><li>a</li><li>b</li></ul>\
         <ol start=\"3\"><li>c</li></ol><hr><blockquote><p>q</p></blockquote><p>x<br>y</p>"
    );
}

#[test]
fn raw_html_never_passes() {
    let html = fa(
        "متن <script>alert(1)</script> <b onclick=x>پررنگ</b>\n\n<div onclick=\"x\">\n**y**\n</div>\n\n<!-- پنهان -->\n\nپایان <!-- x -->",
    );
    assert!(
        !html.contains("<script") && !html.contains("<b ") && !html.contains("<div"),
        "{html}"
    );
    assert!(visible_text(&html).contains("<script>alert(1)</script>"));
    assert!(
        !html.contains("پنهان") && html.ends_with("<p>پایان </p>"),
        "{html}"
    );
    depth_of_balanced(&html);
}

#[test]
fn allowed_tags_pass_and_are_balanced() {
    let allowed = |source: &str| render_with("en", source, |context| context.allow_raw_html = true).html;
    assert_eq!(allowed("H<sub>2</sub>O<br>x"), "<p>H<sub>2</sub>O<br>x</p>");
    assert_eq!(allowed("a <b>b\n\nc</b> d"), "<p>a <b>b</b></p><p>c d</p>");
    assert_eq!(allowed("<b>*x</b>* y"), "<p><b><em>x</em> y</b></p>");
    assert_eq!(
        allowed("**<b><i>x</b>** y"),
        "<p><strong><b><i>x</i></b></strong> y</p>"
    );
    assert_eq!(
        allowed("<script>x</script>"),
        "<p>&lt;script&gt;x&lt;/script&gt;</p>"
    );
    assert_eq!(
        allowed("- <i>x\n  - y"),
        "<ul><li><i>x</i><ul><li>y</li></ul></li></ul>"
    );
    assert_eq!(
        allowed("a <span dir=\"rtl\" lang=\"fa\">متن</span>"),
        "<p>a <span dir=\"rtl\" lang=\"fa\">متن</span></p>"
    );
    assert_eq!(
        allowed("<b style=\"x\">y</b>"),
        "<p>&lt;b style=&quot;x&quot;&gt;y</p>"
    );
    assert!(depth_of_balanced(&allowed(&"<b>".repeat(5000))) < 40);
}

#[test]
fn forbidden_links_lose_their_address_and_keep_their_words() {
    for target in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "&#106;avascript:alert(1)",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "/\\\\evil.example",
        "\\\\\\\\evil.example",
        "blob:x",
        "https://user@evil.example/",
    ] {
        let html = en(&format!("[words]({target}) <{target}>"));
        assert!(!html.contains("<a"), "{target}: {html}");
        assert!(html.contains("words"));
    }
    assert!(!en("[x][r]\n\n[r]: javascript:alert(1)").contains("href"));
    assert!(!en("![x](javascript:alert(1))").contains("javascript"));
}

#[test]
fn nothing_breaks_out_of_an_attribute() {
    let html = en(
        "[a](https://x.example/\"onclick=\"y 'z\" onmouseover=\"w') ![q\" onerror=\"x](photo.jpg) # h\n\n# t {#a\"b onclick=alert(1) .c}\n\n[a](<https://x.example/\"><script>>)",
    );
    assert!(!html.contains("<script"), "{html}");
    let tags = html
        .split('<')
        .filter_map(|tag| tag.split_once('>'))
        .map(|(tag, _)| tag);
    for tag in tags {
        let outside: String = tag.split('"').step_by(2).collect();
        assert!(
            !outside.contains("onclick") && !outside.contains("onmouseover") && !outside.contains("onerror"),
            "{tag}"
        );
    }
}

#[test]
fn links_go_through_the_targets() {
    assert_eq!(
        en("[a](/products/x/)"),
        "<p><a href=\"../../products/x/\">a</a></p>"
    );
    assert_eq!(
        en("[a](/products/x/#wall)"),
        "<p><a href=\"../../products/x/#t-wall\">a</a></p>"
    );
    assert_eq!(
        en("[a](/products/x/#hall)"),
        "<p><a href=\"../../products/x/\">a</a></p>"
    );
    assert_eq!(en("[a](x.pdf)"), "<p><a href=\"x.pdf\" class=\"file\">a</a></p>");
    assert_eq!(en("[a](/products/y/) [b](/products/elsewhere/)"), "<p>a b</p>");
    assert_eq!(
        en("[a](https://x.example/?a=1&b=2)"),
        "<p><a href=\"https://x.example/?a=1&amp;b=2\" rel=\"noopener noreferrer external\">a</a></p>"
    );
    assert_eq!(
        en("<a@b.example>"),
        "<p><a href=\"mailto:a@b.example\">a@b.example</a></p>"
    );
    assert_eq!(
        en("[call](tel:+982100000000)"),
        "<p><a href=\"tel:+982100000000\">call</a></p>"
    );
}

#[test]
fn a_link_to_a_heading_of_the_body_may_lead_forward() {
    assert_eq!(
        en("[down](#b)\n\n## A {#b}"),
        "<p><a href=\"#t-b\">down</a></p><h2 id=\"t-b\">A</h2>"
    );
}

#[test]
fn headings_have_ascii_ids_and_no_other_attribute() {
    let rendered = render_with(
        "fa",
        "# یک\n\n## دو {#two .c onclick=x}\n\n### Three ۳\n\n## دو {#شناسه}\n\n###### `x` y",
        |_| (),
    );
    let ids: Vec<(u8, &str, &str)> = rendered
        .headings
        .iter()
        .map(|Heading { level, id, text }| (*level, id.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        ids,
        [
            (2, "t-section-1", "یک"),
            (2, "t-two", "دو"),
            (3, "t-three-3", "Three ۳"),
            (2, "t-section-4", "دو"),
            (6, "t-x-y", "x y"),
        ]
    );
    assert!(!rendered.html.contains("onclick") && !rendered.html.contains("class=\"c\""));
    assert!(rendered.html.starts_with("<h2 id=\"t-section-1\">یک</h2>"));
    let lowered = render_with("en", "# A\n\n###### B", |context| context.heading_offset = 2);
    assert_eq!(lowered.html, "<h3 id=\"t-a\">A</h3><h6 id=\"t-b\">B</h6>");
}

#[test]
fn foreign_runs_in_prose_are_isolated_across_lines_and_entities() {
    assert_eq!(
        fa("با ISO\n13485 و R&D \\[x\\] کار"),
        "<p>با <bdi dir=\"ltr\">ISO 13485</bdi> و <bdi dir=\"ltr\">R&amp;D [x]</bdi> کار</p>"
    );
    assert_eq!(
        en("The firm پارس makes"),
        "<p>The firm <bdi lang=\"fa\" dir=\"rtl\">پارس</bdi> makes</p>"
    );
    assert_eq!(
        fa("سال ۱۴۰۴ و 2026 می\u{200C}شود ۱۲\u{A0}متر"),
        "<p>سال ۱۴۰۴ و 2026 می\u{200C}شود ۱۲\u{A0}متر</p>"
    );
}

#[test]
fn wholly_foreign_blocks_get_a_direction_and_no_inner_isolation() {
    assert_eq!(
        fa("Hollow fibre **dialyser**, 2 pieces."),
        "<p lang=\"en\" dir=\"auto\">Hollow fibre <strong>dialyser</strong>, 2 pieces.</p>"
    );
    assert_eq!(
        fa("- ISO 9001\n- متن"),
        "<ul><li><span dir=\"auto\">ISO 9001</span></li><li>متن</li></ul>"
    );
    assert_eq!(
        fa("- Quality system\n  - متن"),
        "<ul><li><span lang=\"en\" dir=\"auto\">Quality system</span><ul><li>متن</li></ul></li></ul>"
    );
    assert_eq!(
        fa("## Wall"),
        "<h2 id=\"t-wall\"><span lang=\"en\" dir=\"auto\">Wall</span></h2>"
    );
    assert_eq!(en("متن فارسی."), "<p lang=\"fa\" dir=\"auto\">متن فارسی.</p>");
    assert_eq!(
        fa("[Site](https://a.example/) and [متن](https://b.example/)")
            .matches("dir=\"auto\"")
            .count(),
        0
    );
    assert_eq!(fa("۱۲۳"), "<p>۱۲۳</p>");
}

#[test]
fn latin_links_and_code_run_left_to_right() {
    assert_eq!(
        fa("نشانی [Pars Med](/products/x/) و `HF-180` و `کد x`"),
        "<p>نشانی <a href=\"../../products/x/\" lang=\"en\" dir=\"ltr\">Pars Med</a> و <code dir=\"ltr\">HF-180</code> و \
         <code>کد x</code></p>"
    );
    assert_eq!(
        fa("```sh\na < b\n```"),
        "<pre dir=\"ltr\"><code>a &lt; b\n</code></pre>"
    );
    assert_eq!(
        en("`x`\n\n    y"),
        "<p><code>x</code></p><pre><code>y</code></pre>"
    );
}

#[test]
fn tables_align_by_class_and_isolate_codes_inside_the_cell() {
    assert_eq!(
        fa("| کد | |\n|:---|---:|\n| HS 9018.90 | +98 21 00 |"),
        "<div class=\"table-wrap\"><table><thead><tr><th scope=\"col\" class=\"align-start\">کد</th>\
         <td class=\"align-end\"></td></tr></thead><tbody><tr><td class=\"align-start\"><span dir=\"auto\">HS 9018.90</span></td>\
         <td class=\"align-end\"><bdi dir=\"ltr\">+98 21 00</bdi></td></tr></tbody></table></div>"
    );
}

#[test]
fn notes_task_lists_and_definitions_are_written() {
    assert_eq!(
        fa("> [!TIP]\n> متن"),
        "<div class=\"note note-tip\"><p>متن</p></div>"
    );
    assert_eq!(
        fa("- [x] یک\n- [ ] دو"),
        "<ul><li><span class=\"task task-done\">☑</span> یک</li><li><span class=\"task\">☐</span> دو</li></ul>"
    );
    assert_eq!(fa("الف\n: ب"), "<dl><dt>الف</dt><dd>ب</dd></dl>");
}

#[test]
fn footnotes_are_numbered_in_the_locale_and_gathered_at_the_end() {
    assert_eq!(
        fa("[^b]: دوم\n\nمتن[^a] و[^b] و[^a]\n\n[^a]: نخست\n[^c]: بی‌کار"),
        "<p>متن<sup class=\"footnote-ref\"><a href=\"#tn-1\" id=\"tr-1\" role=\"doc-noteref\">۱</a></sup> \
         و<sup class=\"footnote-ref\"><a href=\"#tn-2\" id=\"tr-2\" role=\"doc-noteref\">۲</a></sup> \
         و<sup class=\"footnote-ref\"><a href=\"#tn-1\" role=\"doc-noteref\">۱</a></sup></p>\
         <section class=\"footnotes\" role=\"doc-endnotes\"><ol>\
         <li id=\"tn-1\"><p>نخست <a href=\"#tr-1\" class=\"footnote-back\" role=\"doc-backlink\">↩</a></p></li>\
         <li id=\"tn-2\"><p>دوم <a href=\"#tr-2\" class=\"footnote-back\" role=\"doc-backlink\">↩</a></p></li></ol></section>"
    );
    let nested = en("[a[^n]](/products/x/)\n\n[^n]: note");
    assert!(!nested.contains("href=\"../"), "{nested}");
}

#[test]
fn pictures_come_from_the_targets() {
    assert_eq!(
        fa("![دستگاه HF-180](photo.jpg)"),
        "<p><img src=\"photo.abc.webp\" alt=\"دستگاه \u{2066}HF-180\u{2069}\" width=\"800\" height=\"600\" loading=\"lazy\" \
         decoding=\"async\" srcset=\"photo.abc-400.webp 400w\" sizes=\"100vw\"></p>"
    );
    assert!(
        fa("![الف](photo.jpg \"شرح ISO عکس\")")
            .ends_with("<figcaption>شرح <bdi dir=\"ltr\">ISO</bdi> عکس</figcaption></figure>")
    );
    assert_eq!(fa("![الف](no.jpg) ![ب](https://x.example/a.jpg)"), "<p>الف ب</p>");
    assert_eq!(
        fa("![a ![b](photo.jpg) c](no.jpg)"),
        "<p><bdi dir=\"ltr\">a b c</bdi></p>"
    );
}

#[test]
fn reordering_controls_are_never_written() {
    let html = fa(
        "متن\u{202E}x &#8238; `a\u{202D}b` [l\u{202A}](/products/x/ \"t\u{202B}\") ![a\u{202C}](photo.jpg)\n\n## h\u{202E}\n\n```\n\u{202E}\n```",
    );
    assert!(
        !html.contains(|c| matches!(c, '\u{202A}'..='\u{202E}')),
        "{html:?}"
    );
}

#[test]
fn a_text_in_another_language_than_its_page_says_so() {
    let english = crate::language::Locale::new("en").unwrap();
    let rendered = render_with("fa", "متن", |context| {
        // The page's locale outlives the closure only as a leak, which a test may do.
        context.page_locale = Box::leak(Box::new(english.clone()));
    });
    assert_eq!(rendered.html, "<div lang=\"fa\" dir=\"rtl\"><p>متن</p></div>");
}

#[test]
fn minified_html_shows_the_same_words() {
    let source = "متن **الف** *ب* [پ](/products/x/) `HF` \"نقل\" & ISO 9001 [Pars](/products/x/)\n\n> [!NOTE]\n> **الف** *ب*\n\n- **a** *b*\n\n| **الف** *ب* | x |\n|:-|-:|\n| `a` `b` | \"۱\" |\n\nالف\n: **ب** *پ*\n\n![a](photo.jpg \"شرح **x** ISO عکس\")\n\n```\na  b\n  c\n```";
    let plain = fa(source);
    let minified = render_with("fa", source, |context| context.minify = true).html;
    assert!(minified.len() < plain.len());
    assert_eq!(visible_text(&minified), visible_text(&plain));
    assert!(minified.contains("a  b\n  c"));
}
