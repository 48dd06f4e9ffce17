//! How a brand looks, as its page shows it: the colours with their values, and the room around the mark.

use super::super::presenter::Presenter;
use super::super::view::{ClearSpaceView, PaletteColourView};
use crate::catalogue::Brand;
use crate::catalogue::brand::TOKENS;
use crate::vocabulary::colour::Colour;

/// Width of the mark in the drawing of its clear space.
const MARK_WIDTH: f64 = 64.0;

/// The brand's colours, in the order in which editors write them.
pub fn palette(presenter: &Presenter, brand: &Brand) -> Vec<PaletteColourView> {
    let colours = TOKENS.into_iter().filter_map(|token| {
        let written = brand.tokens.get(token)?;
        let (colour, _) = Colour::parse(written)?;
        let fill = colour.hexadecimal();
        Some(PaletteColourView {
            name: presenter.strings.text(&format!("token-{token}")).to_owned(),
            written_html: presenter.code(written),
            fill_html: presenter.code(&fill),
            fill,
        })
    });
    colours.collect()
}

/// The room around the mark; none where its share cannot be read, or is more than the mark itself.
pub fn clear_space(brand: &Brand) -> Option<ClearSpaceView> {
    let share = share(brand.mark_clear_space.as_deref()?)?;
    let margin = MARK_WIDTH * share;
    let rounded = |length: f64| format!("{}", (length * 100.0).round() / 100.0);
    Some(ClearSpaceView {
        margin: rounded(margin),
        side: rounded(MARK_WIDTH + 2.0 * margin),
    })
}

/// `1/8`, `0.125` or `12.5%`, above nothing and up to a whole.
fn share(written: &str) -> Option<f64> {
    let number = |part: &str| part.trim().parse::<f64>().ok();
    let share = if let Some((part, whole)) = written.split_once('/') {
        number(part)? / number(whole)?
    } else if let Some(percent) = written.trim().strip_suffix('%') {
        number(percent)? / 100.0
    } else {
        number(written)?
    };
    (share > 0.0 && share <= 1.0).then_some(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_share_in_every_way_of_writing_it() {
        for written in ["1/8", "0.125", "12.5%", " 1 / 8 "] {
            assert_eq!(share(written), Some(0.125), "{written}");
        }
        for written in ["", "an eighth", "1/0", "0", "3", "-1/8", "nan"] {
            assert_eq!(share(written), None, "{written}");
        }
    }
}
