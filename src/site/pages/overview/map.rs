//! The drawing of who is tied to whom: two columns of names with lines between them, made for a wide and for a
//! narrow page. It is mirrored for languages that read from the right. It takes its colours from the style
//! sheet and knows nothing of the catalogue.

use std::fmt::Write as _;

use crate::language::bidi::escape_html;

/// A name in the drawing; a link.
pub struct Node {
    /// The way to its page.
    pub href: String,
    pub name: String,
    pub count: String,
    /// Stands on the side of the buyer, where lines end in reading order.
    pub far: bool,
}

/// A line between two names, by their positions.
pub struct Line {
    pub from: usize,
    pub to: usize,
    pub weight: usize,
}

/// What the drawing says of itself to those who do not see it.
pub struct Words<'a> {
    pub title: &'a str,
    pub description: &'a str,
}

/// Measures in the drawing's own units.
struct Shape {
    class: &'static str,
    width: i32,
    /// Of a name's box.
    box_width: i32,
    box_height: i32,
    /// From one name to the next.
    step: i32,
    type_size: i32,
}

const SHAPES: [Shape; 2] = [
    Shape {
        class: "wide",
        width: 1120,
        box_width: 250,
        box_height: 44,
        step: 64,
        type_size: 18,
    },
    Shape {
        class: "tall",
        width: 360,
        box_width: 130,
        box_height: 38,
        step: 50,
        type_size: 13,
    },
];

/// Room around the names, for outlines.
const EDGE: i32 = 2;

/// Draws the map in both shapes; the style sheet shows the one that fits.
#[must_use]
pub fn draw(nodes: &[Node], lines: &[Line], words: &Words<'_>, mirrored: bool) -> String {
    let mut drawing = String::new();
    for shape in &SHAPES {
        draw_shape(shape, nodes, lines, words, mirrored, &mut drawing);
    }
    drawing
}

fn draw_shape(
    shape: &Shape,
    nodes: &[Node],
    lines: &[Line],
    words: &Words<'_>,
    mirrored: bool,
    drawing: &mut String,
) {
    let far = nodes.iter().filter(|node| node.far).count();
    let rows = far.max(nodes.len() - far);
    let rows = i32::try_from(rows).unwrap_or(i32::MAX / 1000);
    let height = rows * shape.step - (shape.step - shape.box_height) + 2 * EDGE;
    let class = shape.class;
    let direction = if mirrored { "rtl" } else { "ltr" };
    let _ = write!(
        drawing,
        "<svg class=\"map map-{class}\" viewBox=\"0 0 {} {height}\" direction=\"{direction}\" font-size=\"{}\">\
         <g class=\"map-lines\" role=\"img\" aria-labelledby=\"map-{class}-title\" aria-describedby=\"map-{class}-says\">\
         <title id=\"map-{class}-title\">{}</title><desc id=\"map-{class}-says\">{}</desc>",
        shape.width,
        shape.type_size,
        escape_html(words.title),
        escape_html(words.description),
    );
    let middles = middles(shape, nodes, height);
    let heaviest = lines.iter().map(|line| line.weight).max().unwrap_or(1).max(1);
    for line in lines {
        if let (Some(from), Some(to)) = (
            point(shape, nodes, &middles, line.from),
            point(shape, nodes, &middles, line.to),
        ) {
            draw_line(shape, (from, to), line.weight, heaviest, mirrored, drawing);
        }
    }
    drawing.push_str("</g>");
    for (node, middle) in nodes.iter().zip(&middles) {
        draw_node(shape, node, *middle, mirrored, drawing);
    }
    drawing.push_str("</svg>");
}

/// The height of the middle of every name; the shorter column spreads over the whole height.
fn middles(shape: &Shape, nodes: &[Node], height: i32) -> Vec<i32> {
    let of_side = |far: bool| {
        let count = nodes.iter().filter(|node| node.far == far).count();
        i32::try_from(count).unwrap_or(1).max(1)
    };
    let inside = height - 2 * EDGE - shape.box_height;
    let mut placed = [0, 0];
    nodes
        .iter()
        .map(|node| {
            let count = of_side(node.far);
            let [near, far] = &mut placed;
            let position = if node.far { far } else { near };
            let offset = if count == 1 {
                inside / 2
            } else {
                inside * *position / (count - 1)
            };
            *position += 1;
            EDGE + shape.box_height / 2 + offset
        })
        .collect()
}

/// Where lines meet a name, before mirroring, and whether it stands on the far side.
fn point(shape: &Shape, nodes: &[Node], middles: &[i32], position: usize) -> Option<(i32, i32, bool)> {
    let node = nodes.get(position)?;
    let x = if node.far {
        shape.width - EDGE - shape.box_width
    } else {
        EDGE + shape.box_width
    };
    Some((x, *middles.get(position)?, node.far))
}

type End = (i32, i32, bool);

fn draw_line(
    shape: &Shape,
    (from, to): (End, End),
    weight: usize,
    heaviest: usize,
    mirrored: bool,
    drawing: &mut String,
) {
    let across = shape.width - 2 * (EDGE + shape.box_width);
    let mirror = |x: i32| if mirrored { shape.width - x } else { x };
    // Between the columns a wave; within one a bow, the farther the wider.
    let reach = if from.2 == to.2 {
        (across / 8 + (from.1 - to.1).abs() / 3).min(across * 2 / 3)
    } else {
        across / 2
    };
    let out = |end: End| if end.2 { end.0 - reach } else { end.0 + reach };
    // Tenths: from 1 to 7 units, by the root of the weight, so that few ties can be seen beside many.
    let tenths = 10 + (weight * 3600 / heaviest).isqrt();
    let _ = write!(
        drawing,
        "<path d=\"M{} {}C{} {} {} {} {} {}\" stroke-width=\"{}.{}\"/>",
        mirror(from.0),
        from.1,
        mirror(out(from)),
        from.1,
        mirror(out(to)),
        to.1,
        mirror(to.0),
        to.1,
        tenths / 10,
        tenths % 10,
    );
}

fn draw_node(shape: &Shape, node: &Node, middle: i32, mirrored: bool, drawing: &mut String) {
    let start = if node.far {
        shape.width - EDGE - shape.box_width
    } else {
        EDGE
    };
    let left = if mirrored {
        shape.width - start - shape.box_width
    } else {
        start
    };
    let inset = shape.type_size * 2 / 3;
    // The start of a text is its right edge where the language reads from the right.
    let (first, last) = if mirrored {
        (left + shape.box_width - inset, left + inset)
    } else {
        (left + inset, left + shape.box_width - inset)
    };
    let baseline = middle + shape.type_size * 7 / 20;
    let _ = write!(
        drawing,
        "<a href=\"{}\"><rect x=\"{left}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>\
         <text x=\"{first}\" y=\"{baseline}\">{}</text>\
         <text x=\"{last}\" y=\"{baseline}\" text-anchor=\"end\">{}</text></a>",
        escape_html(&node.href),
        middle - shape.box_height / 2,
        shape.box_width,
        shape.box_height,
        escape_html(&node.name),
        escape_html(&node.count),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes() -> Vec<Node> {
        let node = |name: &str, far| Node {
            href: format!("../{name}/"),
            name: name.to_owned(),
            count: "3".to_owned(),
            far,
        };
        vec![
            node("companies", false),
            node("places", false),
            node("markets", true),
        ]
    }

    fn drawn(mirrored: bool) -> String {
        let lines = [
            Line {
                from: 0,
                to: 1,
                weight: 9,
            },
            Line {
                from: 0,
                to: 2,
                weight: 1,
            },
        ];
        let words = Words {
            title: "Who & whom",
            description: "Lines",
        };
        draw(&nodes(), &lines, &words, mirrored)
    }

    /// Left edges of the boxes of the wide drawing.
    fn lefts(drawing: &str) -> Vec<i32> {
        let (wide, _) = drawing.split_once("</svg>").unwrap();
        wide.split("<rect x=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect()
    }

    #[test]
    fn a_language_that_reads_from_the_right_has_the_drawing_mirrored() {
        let (from_left, from_right) = (lefts(&drawn(false)), lefts(&drawn(true)));
        assert_eq!(from_left, [2, 2, 868]);
        assert_eq!(from_right, [868, 868, 2]);
    }

    #[test]
    fn more_ties_make_a_thicker_line() {
        let drawing = drawn(false);
        let widths: Vec<&str> = drawing
            .split("stroke-width=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert_eq!(widths, ["7.0", "3.0", "7.0", "3.0"]);
    }

    #[test]
    fn boxes_of_one_column_stand_apart() {
        let drawing = drawn(false);
        for (part, shape) in drawing.split("</svg>").zip(&SHAPES) {
            let tops: Vec<i32> = part
                .split(" y=\"")
                .skip(1)
                .step_by(3)
                .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
                .collect();
            assert_eq!(tops.len(), 3, "{part}");
            assert!(tops[1] - tops[0] >= shape.box_height, "{tops:?}");
        }
    }

    #[test]
    fn names_are_escaped_and_every_name_is_a_link() {
        let drawing = drawn(false);
        assert!(drawing.contains("Who &amp; whom"), "{drawing}");
        assert_eq!(drawing.matches("<a href=\"../markets/\">").count(), 2);
    }
}
