//! Sanitised drawings inside pages: without a size of their own, and in the colour of the words beside them
//! when they have one colour only.

/// An inline `<svg>` without size; a drawing of one colour takes `currentColor`.
#[must_use]
pub fn in_current_colour(svg: &str) -> String {
    let Some((attributes, content)) = parts(svg) else {
        return String::new();
    };
    let view_box = attribute(attributes, "viewBox").unwrap_or("0 0 48 48");
    let content = recoloured(content);
    format!("<svg viewBox=\"{view_box}\" aria-hidden=\"true\">{content}</svg>")
}

/// An inline drawing as a `<symbol>` that pages refer to by its id.
#[must_use]
pub fn symbol(inline: &str, id: &str) -> String {
    let Some((attributes, content)) = parts(inline) else {
        return String::new();
    };
    let view_box = attribute(attributes, "viewBox").unwrap_or("0 0 64 64");
    format!("<symbol id=\"{id}\" viewBox=\"{view_box}\">{content}</symbol>")
}

/// Attributes of the outer element, and what is inside it.
fn parts(svg: &str) -> Option<(&str, &str)> {
    let (_, rest) = svg.split_once("<svg")?;
    let (attributes, rest) = rest.split_once('>')?;
    let (content, _) = rest.rsplit_once("</svg>")?;
    Some((attributes, content.trim()))
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn recoloured(content: &str) -> String {
    let mut colours: Vec<&str> = Vec::new();
    for property in ["fill=\"#", "stroke=\"#"] {
        for (at, opening) in content.match_indices(property) {
            let value = content
                .get(at + opening.len()..)
                .and_then(|rest| rest.split('"').next())
                .unwrap_or("");
            if !colours.contains(&value) {
                colours.push(value);
            }
        }
    }
    match colours.as_slice() {
        [only] => {
            let written = format!("\"#{only}\"");
            content.replace(&written, "\"currentColor\"")
        }
        _ => content.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_of_one_colour_takes_the_colour_of_its_words() {
        let svg = "<svg xmlns=\"x\" width=\"48\" height=\"48\" viewBox=\"0 0 48 48\"><path fill=\"none\" stroke=\"#1d2433\" d=\"M0 0\"/></svg>";
        assert_eq!(
            in_current_colour(svg),
            "<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\"><path fill=\"none\" stroke=\"currentColor\" d=\"M0 0\"/></svg>"
        );
    }

    #[test]
    fn a_drawing_of_two_colours_keeps_them() {
        let svg = "<svg viewBox=\"0 0 8 8\"><path fill=\"#111111\"/><path fill=\"#222222\"/></svg>";
        assert!(in_current_colour(svg).contains("#222222"));
    }
}
