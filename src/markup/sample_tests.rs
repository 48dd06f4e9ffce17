//! Over all bodies of the sample catalogue and a few Persian texts: minify-html must not change a word.

use std::path::{Path, PathBuf};

use super::minify::pass;
use super::test_support::{Anywhere, depth_of_balanced, render_with, visible_text};

fn markdown_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            markdown_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

fn assert_same_words(language: &str, source: &str) {
    let plain = render_with(language, source, |context| context.targets = &Anywhere).html;
    // Whether or not it would pay.
    let minified = pass(&plain).unwrap();
    depth_of_balanced(&plain);
    assert_eq!(visible_text(&minified), visible_text(&plain));
    for kept in ['\u{200C}', '\u{A0}', '\u{2066}', '\u{2069}'] {
        assert_eq!(
            minified.matches(kept).count(),
            plain.matches(kept).count(),
            "{kept:?}"
        );
    }
}

#[test]
fn sample_bodies_read_the_same_minified() {
    let mut files = Vec::new();
    markdown_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), &mut files);
    assert!(!files.is_empty());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let body = text
            .strip_prefix("---\n")
            .and_then(|text| text.split_once("\n---\n"))
            .map_or(&*text, |(_, body)| body);
        let language = if file.ends_with("index.en.md") { "en" } else { "fa" };
        assert_same_words(language, body);
    }
}

#[test]
fn persian_prose_reads_the_same_minified() {
    for source in [
        "رئیس اتاق گفت: «صادرات **دانش‌بنیان** در سال ۱۴۰۴ به ۲٫۵ میلیارد دلار می‌رسد.» وی افزود که *پنج* شرکت، از جمله **الف** *ب* و [پ](/companies/p/) [ت](/companies/t/)، گواهی ISO 13485 و CE دارند.",
        "به گزارش روابط عمومی، نمایشگاه «ایران‌هلث» از ۸ تا ۱۱ خرداد برپا می‌شود:\n\n- تالار ۳۸: **تجهیزات** *پزشکی*\n- تالار ۴۰: `HF-180` `HF-140`\n- تلفن: +98 21 4400 0000\n\n> [!NOTE]\n> ثبت‌نام *رایگان* **است**.",
        "| محصول | HS | بها |\n|:--|:-:|--:|\n| صافی \"شار بالا\" | `842129` | 12.5 EUR |\n| *پمپ* **سرنگ** | 9018.90 | «توافقی» |\n\nمنبع[^1] و «نقل & قول» <؟>\n\n[^1]: گمرک، ۱۴۰۴. **الف** *ب*",
        "این متن ۱۲\u{A0}کیلوگرم، ۳۰\u{A0}٪ و می‌\u{200C}شود و \u{2067}متن\u{2069} دارد.\n\nA wholly English paragraph, *with* **words**.\n\nتعریف\n: **شرح** *کوتاه*\n: شرح دوم با [پیوند](/x/) [دیگر](/y/)",
        "1. **یک** *دو*\n\n   دنباله **سه** *چهار*\n\n2. ~~پنج~~ **شش**\n\n![نما](a.jpg) ![برش](b.jpg)\n\n![نما](a.jpg \"شرح *تصویر* ISO 9001 و CE در Tehran است\")\n\n```\nA  B\n\n  C\n```",
    ] {
        assert_same_words("fa", source);
        assert_same_words("en", source);
    }
}
