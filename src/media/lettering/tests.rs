use super::*;

fn font(name: &str) -> Arc<[u8]> {
    let path = format!(
        "{}/themes/karvan/fonts/cards/{name}.ttf",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read(path).unwrap().into()
}

fn typeface() -> Typeface {
    let regular = [font("vazirmatn-regular"), font("roboto-regular")];
    let bold = [font("vazirmatn-bold"), font("roboto-bold")];
    Typeface::new(&regular, &bold).unwrap()
}

fn wording(text: &str, language: &str) -> Wording {
    Wording {
        text: text.to_owned(),
        is_rtl: matches!(language, "fa" | "ar"),
        language: language.to_owned(),
    }
}

const ROOM: Room<'static> = Room {
    width: 600.0,
    height: 300.0,
    sizes: &[64.0, 48.0, 36.0],
    weight: Weight::Bold,
    leading: 1.4,
    maximum_lines: 3,
};

#[track_caller]
fn set(text: &str, language: &str) -> Block {
    let block = typeface().set(&wording(text, language), &ROOM);
    for line in &block.lines {
        assert!(line.width <= ROOM.width, "{} is {} wide", line.text, line.width);
        let bounds = line.outline_at(0.0, 0.0).unwrap().bounds();
        // Letters may reach over their advance by a hair, as the tail of an italic does.
        assert!(
            bounds.right() <= ROOM.width + 8.0 && bounds.left() >= -8.0,
            "{bounds:?}"
        );
    }
    assert!(block.height() <= ROOM.height && block.lines.len() <= 3);
    block
}

#[test]
fn a_short_name_is_set_in_one_line_of_the_largest_size() {
    let block = set("نانوپوشش ضدخوردگی", "fa");
    assert_eq!((block.lines.len(), block.is_cut), (1, false));
    assert!((block.size - 64.0).abs() < f32::EPSILON);
}

#[test]
fn a_long_name_shrinks_and_a_longer_one_ends_in_an_ellipsis() {
    let name =
        "دستگاه تصفیهٔ آب \u{2066}RO\u{2069} کانتینری با ظرفیت ۵۰ مترمکعب در روز برای سکوهای دور از ساحل";
    let shrunk = set(name, "fa");
    assert!(!shrunk.is_cut && shrunk.size < 64.0);
    let cut = set(&format!("{name} {name} {name}"), "fa");
    assert!(cut.is_cut && cut.lines.last().unwrap().text.ends_with('…'));
}

#[test]
fn one_word_that_no_line_holds_is_cut() {
    for (text, language) in [
        (
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "en",
        ),
        (
            "\u{2066}Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft\u{2069}",
            "fa",
        ),
    ] {
        let block = set(text, language);
        assert!(block.is_cut);
        assert!(block.lines[0].text.contains('…'), "{}", block.lines[0].text);
    }
}

#[test]
fn letters_join_and_a_half_space_parts_them() {
    let width = |text: &str| set(text, "fa").lines[0].width;
    // Four letters alone are wider than joined, and a half space undoes one join without the width of a space.
    assert!(width("بببب") < width("ب ب ب ب"));
    assert!((width("می‌رود") - width("میرود")).abs() > 1.0);
    assert!(width("می‌رود") < width("می رود"));
}

#[test]
fn every_script_of_the_shipped_languages_has_its_letters() {
    let typeface = typeface();
    for text in [
        "پژوهشگران «گچ» ۰۱۲۳۴۵۶۷۸۹، ٪ ؟ هٔ",
        "ثلاثون طائرًا، حضورٌ واحد ٠١٢٣ أإآةى",
        "Тридцать птиц — единое целое № ёЁъ",
        "Çiğ, ½ ±5 °C, m² ≤ 3 × 4 µm “quoted”",
    ] {
        assert_eq!(typeface.lacks(text), None, "{text}");
    }
    assert_eq!(typeface.lacks("a漢"), Some('漢'));
}

#[test]
fn what_is_no_font_is_refused() {
    assert!(Typeface::new(&[Arc::from(*b"no font")], &[]).is_err());
    assert!(Typeface::default().is_empty());
}
