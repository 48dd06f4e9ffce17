use super::*;
use crate::theme::built_in_files;

fn fonts() -> Vec<Arc<[u8]>> {
    let files = built_in_files();
    [
        "vazirmatn-regular",
        "vazirmatn-bold",
        "roboto-regular",
        "roboto-bold",
    ]
    .iter()
    .map(|name| files.bytes(&format!("fonts/cards/{name}.ttf")).unwrap().clone())
    .collect()
}

fn press(text: &str) -> Press {
    let template = Template {
        path: "/documents/test.typ".to_owned(),
        text: Arc::from(text),
    };
    Press::new(&fonts(), &[template])
}

fn set(text: &str, data: &str) -> Result<Vec<u8>, PressError> {
    press(text).typeset(Order {
        template: "/documents/test.typ".to_owned(),
        identity: "test".to_owned(),
        files: vec![("/data.json".to_owned(), Arc::from(data.as_bytes()))],
    })
}

const HEAD: &str =
    "#set document(title: \"T\", date: none)\n#set text(font: (\"Vazirmatn\", \"Roboto\"), lang: \"fa\")\n";

#[test]
fn a_document_is_tagged_and_the_same_each_time() {
    let text = format!("{HEAD}= فیلتر نانو\n#json(\"/data.json\").a");
    let first = set(&text, r#"{"a": "متن"}"#).unwrap();
    assert!(first.starts_with(b"%PDF-1.7"));
    let has = |part: &[u8]| first.windows(part.len()).any(|window| window == part);
    assert!(has(b"/StructTreeRoot") && has(b"/MarkInfo"));
    assert_eq!(first, set(&text, r#"{"a": "متن"}"#).unwrap());
}

#[test]
fn data_never_runs() {
    let text = format!("{HEAD}= T\n#json(\"/data.json\").a");
    let hostile = r##"{"a": "#panic() #read(\"/etc/passwd\") $x$ *b* <l> @l"}"##;
    assert!(set(&text, hostile).is_ok());
}

#[test]
fn a_mistake_has_its_place() {
    let text = format!("{HEAD}= T\n#nothing-of-this-name");
    let error = set(&text, "{}").unwrap_err();
    let (path, range) = error.place.unwrap();
    assert_eq!(
        (path.as_str(), text.get(range).unwrap()),
        ("/documents/test.typ", "nothing-of-this-name")
    );
    assert!(error.reason.contains("unknown variable"), "{}", error.reason);
}

#[test]
fn nothing_is_read_from_the_machine() {
    for path in ["/etc/passwd", "../../Cargo.toml", "test.ttf"] {
        assert!(
            set(&format!("{HEAD}= T\n#read(\"{path}\")"), "{}").is_err(),
            "{path}"
        );
    }
    assert!(set(&format!("{HEAD}#datetime.today()"), "{}").is_err());
    assert!(set(&format!("{HEAD}#import \"@preview/cetz:0.3.0\""), "{}").is_err());
}

#[test]
fn what_cannot_be_shown_is_known_before() {
    let press = press("");
    assert!(press.has('گ') && press.has('A') && press.has('я'));
    assert!(!press.has('漢'));
}
