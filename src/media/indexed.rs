//! Pixels as an index into a palette of at most 256 colours: a third of the bytes, for pictures that are mostly flat.
//!
//! Median cut over the colours that occur, in steps of four; each colour of the palette is the mean of the pixels that
//! it stands for. It knows no dithering: what it is used for is seen small.

/// Bits of a channel that are told apart.
const BITS: u32 = 6;
const CELLS: usize = 1 << (3 * BITS);

/// An indexed picture: colours, and one byte a pixel.
pub struct Indexed {
    pub palette: Vec<[u8; 3]>,
    pub indices: Vec<u8>,
}

/// Colours that lie near each other: how many pixels, and the sums of their channels.
#[derive(Clone, Copy, Default)]
struct Cell {
    count: u32,
    sums: [u32; 3],
}

/// A cell that occurs, with its place.
#[derive(Clone, Copy)]
struct Entry {
    place: u32,
    count: u32,
    mean: [u8; 3],
}

fn place_of([red, green, blue]: [u8; 3]) -> usize {
    let part = |channel: u8| usize::from(channel >> (8 - BITS));
    (part(red) << (2 * BITS)) | (part(green) << BITS) | part(blue)
}

/// Reduces pixels to a palette.
#[must_use]
pub fn indexed(pixels: &[[u8; 3]]) -> Indexed {
    let mut cells = vec![Cell::default(); CELLS];
    for pixel in pixels {
        if let Some(cell) = cells.get_mut(place_of(*pixel)) {
            cell.count += 1;
            for (sum, channel) in cell.sums.iter_mut().zip(pixel) {
                *sum += u32::from(*channel);
            }
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for (place, cell) in (0u32..).zip(&cells) {
        if cell.count > 0 {
            let mean = cell
                .sums
                .map(|sum| u8::try_from((sum + cell.count / 2) / cell.count).unwrap_or(u8::MAX));
            entries.push(Entry {
                place,
                count: cell.count,
                mean,
            });
        }
    }
    let mut index_of = vec![0u8; CELLS];
    let mut palette = Vec::new();
    for (index, part) in (0u8..=255).zip(cut(&mut entries)) {
        let total: u64 = part.iter().map(|entry| u64::from(entry.count)).sum();
        let mean = |channel: usize| {
            let sum: u64 = part
                .iter()
                .map(|entry| {
                    u64::from(entry.count) * u64::from(entry.mean.get(channel).copied().unwrap_or(0))
                })
                .sum();
            u8::try_from((sum + total / 2) / total.max(1)).unwrap_or(u8::MAX)
        };
        palette.push([mean(0), mean(1), mean(2)]);
        for entry in part {
            if let Some(slot) = index_of.get_mut(entry.place as usize) {
                *slot = index;
            }
        }
    }
    let indices = pixels
        .iter()
        .map(|pixel| index_of.get(place_of(*pixel)).copied().unwrap_or(0))
        .collect();
    Indexed { palette, indices }
}

/// The channel in which the colours of a part differ most, and how much that matters: the difference, times the root
/// of the number of pixels, so that neither a flat ground nor a few odd pixels take all.
fn spread(part: &[Entry]) -> (usize, f64) {
    let mut low = [255u8; 3];
    let mut high = [0u8; 3];
    let mut total = 0u64;
    for entry in part {
        total += u64::from(entry.count);
        for ((low, high), channel) in low.iter_mut().zip(&mut high).zip(entry.mean) {
            *low = (*low).min(channel);
            *high = (*high).max(channel);
        }
    }
    let mut widest = (0, 0u8);
    for (channel, (low, high)) in low.iter().zip(&high).enumerate() {
        let difference = high.saturating_sub(*low);
        if difference > widest.1 {
            widest = (channel, difference);
        }
    }
    #[allow(
        clippy::cast_precision_loss,
        reason = "far fewer pixels than a double can count"
    )]
    let weight = f64::from(widest.1) * (total as f64).sqrt();
    (widest.0, if part.len() > 1 { weight } else { 0.0 })
}

/// Cuts the colours into at most 256 parts.
fn cut(entries: &mut [Entry]) -> Vec<&mut [Entry]> {
    let mut parts = vec![(spread(entries), entries)];
    while parts.len() < 256 {
        let heaviest = parts
            .iter()
            .enumerate()
            .max_by(|(_, (one, _)), (_, (two, _))| one.1.total_cmp(&two.1))
            .map(|(position, (spread, _))| (position, *spread));
        let Some((position, (channel, weight))) = heaviest else {
            break;
        };
        if weight <= 0.0 {
            break;
        }
        let (_, part) = parts.swap_remove(position);
        part.sort_unstable_by_key(|entry| (entry.mean.get(channel).copied(), entry.place));
        let half: u64 = part.iter().map(|entry| u64::from(entry.count)).sum::<u64>() / 2;
        let mut seen = 0u64;
        let middle = part
            .iter()
            .position(|entry| {
                seen += u64::from(entry.count);
                seen > half
            })
            .unwrap_or(0);
        let (first, second) = part.split_at_mut(middle.clamp(1, part.len() - 1));
        parts.push((spread(first), first));
        parts.push((spread(second), second));
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_as_they_are() {
        let pixels = [[1, 2, 3], [250, 128, 0], [1, 2, 3], [0, 0, 255]];
        let reduced = indexed(&pixels);
        let back: Vec<[u8; 3]> = reduced
            .indices
            .iter()
            .map(|index| reduced.palette[usize::from(*index)])
            .collect();
        assert_eq!(back, pixels);
        assert_eq!(reduced.palette.len(), 3);
    }

    #[test]
    fn many_colours_stay_near() {
        let pixels: Vec<[u8; 3]> = (0..=255u8)
            .flat_map(|red| (0..=255u8).step_by(5).map(move |green| [red, green, red / 2]))
            .collect();
        let reduced = indexed(&pixels);
        assert_eq!(reduced.palette.len(), 256);
        for (index, pixel) in reduced.indices.iter().zip(&pixels) {
            let shown = reduced.palette[usize::from(*index)];
            let off = shown
                .iter()
                .zip(pixel)
                .map(|(one, two)| one.abs_diff(*two))
                .max()
                .unwrap();
            assert!(off <= 24, "{pixel:?} is shown as {shown:?}");
        }
    }

    #[test]
    fn no_pixel_is_no_picture() {
        assert!(indexed(&[]).indices.is_empty());
    }
}
