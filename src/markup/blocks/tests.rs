use super::*;

fn json(html: &str) -> String {
    serde_json::to_string(&tree(html)).unwrap()
}

#[test]
fn words_alone_are_one_string() {
    assert_eq!(json("فیلتر نانو &amp; غشا"), r#"["فیلتر نانو & غشا"]"#);
}

#[test]
fn isolated_runs_keep_their_direction() {
    assert_eq!(
        json("مدل <bdi class=\"code\" dir=\"ltr\">PV-220/B+</bdi> است"),
        r#"["مدل ",{"is":"left-to-right","dir":"ltr","body":["PV-220/B+"]}," است"]"#
    );
    assert_eq!(
        json("مدل \u{2066}PV-220\u{2069} است"),
        r#"["مدل ",{"is":"left-to-right","body":["PV-220"]}," است"]"#
    );
}

#[test]
fn bodies_become_blocks() {
    assert_eq!(
        json("<h2 id=\"t-a\">A</h2><p>One <strong>two</strong></p><ul><li>x</li><li><p>y</p></li></ul>"),
        concat!(
            r#"[{"is":"heading","level":2,"body":["A"]},"#,
            r#"{"is":"paragraph","body":["One ",{"is":"strong","body":["two"]}]},"#,
            r#"{"is":"list","body":[{"is":"item","body":["x"]},"#,
            r#"{"is":"item","body":[{"is":"paragraph","body":["y"]}]}]}]"#
        )
    );
}

#[test]
fn tables_keep_heads_and_rows() {
    assert_eq!(
        json("<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"),
        concat!(
            r#"[{"is":"table","body":[{"is":"row","body":[{"is":"head-cell","body":["a"]}]},"#,
            r#"{"is":"row","body":[{"is":"cell","body":["1"]}]}]}]"#
        )
    );
}

#[test]
fn only_whole_addresses_are_links() {
    assert_eq!(
        json("<a href=\"https://a.example/?x=1&amp;y\">a</a> <a href=\"../b/\">b</a>"),
        r#"[{"is":"link","url":"https://a.example/?x=1&y","body":["a"]}," b"]"#
    );
}

#[test]
fn drawings_say_nothing_and_hostile_text_stays_text() {
    assert_eq!(
        json("<svg><title>x</title></svg>#eval(\"1\") $a$ &lt;b&gt;"),
        r##"["#eval(\"1\") $a$ <b>"]"##
    );
}

#[test]
fn depth_has_a_bound() {
    let html = format!("{}x{}", "<em>".repeat(5000), "</em>".repeat(5000));
    let text = json(&html);
    assert!(
        text.matches("emphasis").count() <= MAXIMUM_DEPTH,
        "{}",
        text.len()
    );
    assert!(text.contains("\"x\""));
}

#[test]
fn tags_that_minifying_leaves_out_are_understood() {
    assert_eq!(
        json("<p>a<p>b<ul><li>x<li><bdi class=code dir=ltr>y</bdi></ul>"),
        json("<p>a</p><p>b</p><ul><li>x</li><li><bdi class=\"code\" dir=\"ltr\">y</bdi></li></ul>")
    );
}
