//! What templates may call. Nothing that templates call can read files, the clock or the network.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult};

use super::Strings;
use crate::language::{Argument, LanguageTag};

/// Registers `t(key="…", n=…, …)`: a message with arguments in the page's language.
pub(super) fn register(tera: &mut Tera, strings: &BTreeMap<LanguageTag, Arc<Strings>>) {
    let by_language: BTreeMap<String, Arc<Strings>> = strings
        .iter()
        .map(|(tag, strings)| (tag.as_str().to_owned(), strings.clone()))
        .collect();
    tera.register_function(
        "t",
        move |arguments: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let key: String = arguments.must_get("key")?;
            let key = key.replace('_', "-");
            let language: String = state.get("lang")?.unwrap_or_default();
            let strings = by_language
                .get(&language)
                .ok_or_else(|| tera::Error::message(format!("no strings for language `{language}`")))?;
            let mut named: Vec<(String, Argument<'_>)> = Vec::new();
            for (name, value) in arguments.iter() {
                let name = name.to_string();
                if name == "key" {
                    continue;
                }
                let argument = match (value.as_i64(), value.as_str()) {
                    (Some(number), _) => Argument::Integer(number),
                    (None, Some(text)) => Argument::Text(text.to_owned().into()),
                    (None, None) => continue,
                };
                named.push((name, argument));
            }
            let borrowed: Vec<(&str, Argument<'_>)> = named
                .iter()
                .map(|(name, argument)| (name.as_str(), argument.clone()))
                .collect();
            strings
                .messages()
                .get(&key, &borrowed)
                .map_err(|error| tera::Error::message(error.to_string()))
        },
    );
}
