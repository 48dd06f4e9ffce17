//! Input made to hurt: it must end soon, stay balanced and shallow, and not grow out of proportion.

use std::time::{Duration, Instant};

use super::test_support::{depth_of_balanced, render_with};
use super::{MAXIMUM_LENGTH, plain_text, survey};

/// Deep enough for two times sixteen containers with their items, and sixteen inline elements.
const DEEPEST: usize = 80;

/// Renders on a stack as small as a worker thread's, and small enough that recursion would show.
fn endure(source: &str) -> String {
    let source = source.to_owned();
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(move || {
        let started = Instant::now();
        let _ = survey(&source, 1, true);
        let _ = plain_text(&source, usize::MAX);
        let plain = render_with("fa", &source, |context| context.allow_raw_html = true).html;
        assert!(
            depth_of_balanced(&plain) <= DEEPEST,
            "depth {}",
            depth_of_balanced(&plain)
        );
        let read = source.len().min(MAXIMUM_LENGTH);
        assert!(
            plain.len() <= 40 * read + 400_000,
            "{} bytes from {read}",
            plain.len()
        );
        let _ = render_with("fa", &source, |context| context.minify = true);
        // Debug builds on busy machines are slow; what is quadratic takes minutes.
        assert!(
            started.elapsed() < Duration::from_secs(30),
            "took {:?}",
            started.elapsed()
        );
        plain
    });
    thread.unwrap().join().unwrap()
}

#[test]
fn many_brackets() {
    endure(&"[".repeat(50_000));
    endure(&"![".repeat(50_000));
    endure(&"[a](".repeat(20_000));
    endure(&"[^a]".repeat(20_000));
    endure(&format!("{}[^a]: x\n", "[^a]: [^a] ".repeat(1000)));
}

#[test]
fn many_quotation_marks_and_lists() {
    endure(&">".repeat(20_000));
    endure(&(0..2000).fold(String::new(), |text, depth| {
        text + &" ".repeat(depth * 2) + "- x\n"
    }));
    endure(&"- ".repeat(20_000));
    endure(&"* > 1. ".repeat(5000));
    endure(&"- a\n  : ".repeat(2000));
    endure(&(0..300).fold("t\n".to_owned(), |text, depth| {
        text + &" ".repeat(depth * 2) + ": t\n"
    }));
}

#[test]
fn nested_list_of_four_megabytes() {
    let mut list = String::new();
    let mut depth = 0;
    while list.len() < 4 << 20 {
        list.push_str(&" ".repeat(depth * 2));
        list.push_str("- x\n");
        depth += 1;
    }
    endure(&list);
}

#[test]
fn emphasis_that_never_ends() {
    endure(&"*a_".repeat(27_000));
    endure(&"*a **a ".repeat(10_000));
    endure(&format!("{}x{}", "*a **a ".repeat(3000), "**a* ".repeat(3000)));
    endure(&"~~a ~~".repeat(10_000));
}

#[test]
fn tags_and_references_without_end() {
    endure(&"<".repeat(100_000));
    endure(&"<b>".repeat(30_000));
    endure(&"<b></i>".repeat(20_000));
    endure(&"<!--".repeat(30_000));
    endure(&"<a b='".repeat(20_000));
    endure(&"&#8238;".repeat(30_000));
    endure(&"`".repeat(100_000));
    endure(&format!(
        "[a]: /{}\n\n{}",
        "x".repeat(10_000),
        "[a]".repeat(20_000)
    ));
}

#[test]
fn headings_and_cells_without_number() {
    endure(&"## x\n".repeat(20_000));
    endure(&"## x {#x}\n".repeat(10_000));
    endure(&format!(
        "|{}\n|{}\n{}",
        "a|".repeat(500),
        "-|".repeat(500),
        "|a\n".repeat(2000)
    ));
    endure(&"a ب ".repeat(30_000));
    endure(&"\0\u{FFFF}\u{1}\r\r\n".repeat(10_000));
}

#[test]
fn random_markdown_stays_balanced() {
    const WORDS: [&str; 40] = [
        "*",
        "**",
        "_",
        "`",
        "[",
        "](",
        ")",
        "<b>",
        "</b>",
        "<span dir=\"rtl\">",
        "</span>",
        "<script>",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "  ",
        "    ",
        "| ",
        "\n|---|\n",
        "# ",
        "## ",
        "متن",
        "text",
        "ISO 9001",
        "[^1]",
        "\n[^1]: ",
        "![",
        "](/products/x/)",
        "](photo.jpg \"t\")",
        "&amp;",
        "&#8238;",
        "\\",
        "~~",
        "```\n",
        ": ",
        "<!--",
        "-->",
        "<br>",
    ];
    // A linear congruential generator: the same texts each time.
    let mut state = 42_u64;
    for _ in 0..400 {
        let mut source = String::new();
        for _ in 0..60 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            source.push_str(WORDS[usize::try_from(state >> 33).unwrap() % WORDS.len()]);
        }
        for allow_raw_html in [false, true] {
            let html = render_with("fa", &source, |context| context.allow_raw_html = allow_raw_html).html;
            assert!(depth_of_balanced(&html) <= DEEPEST);
            assert!(!html.contains("<script"), "{source:?}");
        }
        let _ = survey(&source, 1, true);
    }
}
