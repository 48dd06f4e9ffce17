//! `docs/template-data.md` says what each template may use. It is made from the types that fill templates, so it
//! cannot drift: this test fails when it would change. `SNAPSHOTS=overwrite cargo test --test template_reference`
//! writes it anew.
// A test may stop where the program may not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use karvan::site::view::{CARD_TEMPLATES, PAGE_TEMPLATES};
use schemars::SchemaGenerator;
use serde_json::Value;

const FILE: &str = "docs/template-data.md";

fn reference() -> String {
    let mut generator = SchemaGenerator::default();
    let pages: Vec<(&str, &str, Value)> = PAGE_TEMPLATES
        .iter()
        .chain(&CARD_TEMPLATES)
        .map(|template| {
            (
                template.name,
                template.makes,
                (template.schema)(&mut generator).to_value(),
            )
        })
        .collect();
    let definitions = generator.take_definitions(true);
    let mut text = String::from(
        "# What templates may use\n\nMade from the types in `src/site/view/`; do not edit. Every template has `site`, `page`, \
         `root` (the way from the page to the site's root), `s` (messages without arguments, `s.minimum_order`), `lang`, and \
         the function `t(key=\"…\", n=…)` for messages with arguments. Fields that end in `_html` are safe HTML; fields that \
         end in `path` are relative to the root.\n",
    );
    let mut pending: Vec<String> = Vec::new();
    let mut done: BTreeSet<String> = BTreeSet::new();
    for (name, makes, schema) in &pages {
        let type_name = type_of(schema);
        let is_card = CARD_TEMPLATES.iter().any(|template| template.name == *name);
        let variable = match *name {
            "base.html" => "site",
            _ if is_card => "card",
            _ => "page",
        };
        let _ = write!(
            text,
            "\n## `{name}`\n\nMakes {makes}. `{variable}` is [{type_name}](#{}).\n",
            anchor(&type_name)
        );
        pending.push(type_name);
    }
    text.push_str("\n# Types\n");
    pending.reverse();
    while let Some(name) = pending.pop() {
        if !done.insert(name.clone()) {
            continue;
        }
        let Some(definition) = definitions.get(&name) else {
            continue;
        };
        let _ = write!(text, "\n## {name}\n\n{}\n", first_line(definition));
        describe(definition, &mut text, &mut pending);
    }
    text
}

fn describe(definition: &Value, text: &mut String, pending: &mut Vec<String>) {
    if let Some(properties) = definition.get("properties").and_then(Value::as_object) {
        text.push_str("\n| field | type | what it is |\n|---|---|---|\n");
        let mut found = Vec::new();
        for (field, schema) in properties {
            let shown = shown_type(schema, &mut found);
            let _ = writeln!(
                text,
                "| `{field}` | {shown} | {} |",
                first_line(schema).replace('|', "\\|")
            );
        }
        found.reverse();
        pending.extend(found);
    }
    for variant in definition
        .get("oneOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Some(word) = variant.get("const").and_then(Value::as_str) {
            let _ = write!(text, "\n- `{word}`: {}", first_line(variant));
        }
    }
    if definition.get("oneOf").is_some() {
        text.push('\n');
    }
}

fn first_line(schema: &Value) -> String {
    let description = schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default();
    description.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn type_of(schema: &Value) -> String {
    let reference = schema.get("$ref").and_then(Value::as_str).unwrap_or_default();
    reference.rsplit('/').next().unwrap_or_default().to_owned()
}

fn shown_type(schema: &Value, found: &mut Vec<String>) -> String {
    if schema.get("$ref").is_some() {
        let name = type_of(schema);
        found.push(name.clone());
        return format!("[{name}](#{})", anchor(&name));
    }
    if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
        let real: Vec<String> = options
            .iter()
            .filter(|option| option.get("type") != Some(&Value::from("null")))
            .map(|option| shown_type(option, found))
            .collect();
        return format!("{}, or none", real.join(" or "));
    }
    if let Some(items) = schema.get("items") {
        return format!("list of {}", shown_type(items, found));
    }
    match schema.get("type") {
        Some(Value::String(name)) => name.clone(),
        Some(Value::Array(names)) => {
            let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
            names.join(", or ").replace("null", "none")
        }
        _ => "any".to_owned(),
    }
}

fn anchor(name: &str) -> String {
    name.to_lowercase()
}

#[test]
fn the_reference_of_template_data_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let wanted = reference();
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        std::fs::write(&path, &wanted).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == wanted,
        "{FILE} is out of date: SNAPSHOTS=overwrite cargo test --test template_reference"
    );
}

#[test]
fn every_field_of_every_view_is_explained() {
    let text = reference();
    let bare: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("| `") && line.ends_with("|  |"))
        .collect();
    assert!(bare.is_empty(), "fields without a sentence: {bare:#?}");
}
