//! Colours as CSS writes them: `#rgb`, `rgb()`, `oklch()`; `OKLab` and sRGB, luminance and contrast (WCAG 2.2). It knows
//! no style sheets, and of all colour spaces only the two that a catalogue's colours are written in.

/// A colour in `OKLab`, with an opacity. It may lie outside what a screen with sRGB can show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    lightness: f64,
    a: f64,
    b: f64,
    alpha: f64,
}

/// How a colour was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    Hexadecimal,
    Rgb,
    Oklch,
}

/// Chroma below this is grey: its hue means nothing.
const GREY: f64 = 0.000_1;

/// How far a channel may lie outside 0 to 1 and still be shown as it is: less than a tenth of a step of 255.
const TOLERANCE: f64 = 0.000_3;

impl Colour {
    pub const BLACK: Colour = Colour::grey(0.0, 1.0);
    pub const WHITE: Colour = Colour::grey(1.0, 1.0);
    pub const TRANSPARENT: Colour = Colour::grey(0.0, 0.0);

    const fn grey(lightness: f64, alpha: f64) -> Colour {
        Colour {
            lightness,
            a: 0.0,
            b: 0.0,
            alpha,
        }
    }

    /// Reads an opaque colour in one of the notations; nothing else, so that what is read may be written into a
    /// style sheet as it is.
    #[must_use]
    pub fn parse(written: &str) -> Option<(Colour, Notation)> {
        let (colour, notation) = Colour::parse_with_alpha(written)?;
        (colour.alpha >= 1.0).then_some((colour, notation))
    }

    /// Like [`Colour::parse`], but takes `#rgba` and `#rrggbbaa` too.
    #[must_use]
    pub fn parse_with_alpha(written: &str) -> Option<(Colour, Notation)> {
        if let Some(digits) = written.strip_prefix('#') {
            return Some((from_hexadecimal(digits)?, Notation::Hexadecimal));
        }
        let (name, inside) = written.strip_suffix(')')?.split_once('(')?;
        let separator = |c: char| c.is_ascii_whitespace() || (name == "rgb" && c == ',');
        let mut parts = inside.split(separator).filter(|part| !part.is_empty());
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        match name {
            "rgb" => {
                let channel = |part| Some((number(part, 255.0)? / 255.0).clamp(0.0, 1.0));
                let channels = [channel(first)?, channel(second)?, channel(third)?];
                Some((Colour::from_srgb(channels), Notation::Rgb))
            }
            "oklch" => {
                let lightness = number(first, 1.0)?.clamp(0.0, 1.0);
                let chroma = number(second, 0.4)?.max(0.0);
                let hue = number(third.strip_suffix("deg").unwrap_or(third), f64::NAN)?;
                Some((Colour::from_oklch(lightness, chroma, hue), Notation::Oklch))
            }
            _ => None,
        }
    }

    /// Lightness from 0 to 1, chroma, hue in degrees.
    #[must_use]
    pub fn from_oklch(lightness: f64, chroma: f64, hue: f64) -> Colour {
        let (sine, cosine) = hue.to_radians().sin_cos();
        Colour {
            lightness,
            a: chroma * cosine,
            b: chroma * sine,
            alpha: 1.0,
        }
    }

    /// Lightness, chroma and hue in degrees; the hue of a grey is 0.
    #[must_use]
    pub fn oklch(self) -> (f64, f64, f64) {
        let chroma = self.a.hypot(self.b);
        let hue = if chroma < GREY {
            0.0
        } else {
            self.b.atan2(self.a).to_degrees().rem_euclid(360.0)
        };
        (self.lightness, chroma, hue)
    }

    /// Red, green and blue from 0 to 1, as a screen takes them.
    #[must_use]
    #[allow(clippy::many_single_char_names, reason = "the letters of the colour spaces")]
    pub fn from_srgb(channels: [f64; 3]) -> Colour {
        let [r, g, b] = channels.map(to_linear);
        // Björn Ottosson, "A perceptual color space for image processing".
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        Colour {
            lightness: 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            a: 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            b: 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
            alpha: 1.0,
        }
    }

    /// Linear red, green and blue; below 0 or above 1 where a screen cannot show the colour.
    fn linear(self) -> [f64; 3] {
        let l = (self.lightness + 0.396_337_777_4 * self.a + 0.215_803_757_3 * self.b).powi(3);
        let m = (self.lightness - 0.105_561_345_8 * self.a - 0.063_854_172_8 * self.b).powi(3);
        let s = (self.lightness - 0.089_484_177_5 * self.a - 1.291_485_548_0 * self.b).powi(3);
        [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ]
    }

    /// Red, green and blue as browsers show them: what lies outside is cut off.
    fn srgb(self) -> [f64; 3] {
        self.linear().map(|channel| to_gamma(channel.clamp(0.0, 1.0)))
    }

    /// The nearest colour of the same lightness and hue that a screen with sRGB can show.
    #[must_use]
    pub fn in_gamut(self) -> Colour {
        let shown = |colour: Colour| {
            let allowed = -TOLERANCE..=1.0 + TOLERANCE;
            colour.linear().iter().all(|channel| allowed.contains(channel))
        };
        if shown(self) {
            return self;
        }
        let (lightness, chroma, hue) = self.oklch();
        let (mut low, mut high) = (0.0, chroma);
        // Halving twenty times leaves less than a millionth.
        for _ in 0..20 {
            let middle = f64::midpoint(low, high);
            if shown(Colour::from_oklch(lightness, middle, hue)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Colour {
            alpha: self.alpha,
            ..Colour::from_oklch(lightness, low, hue)
        }
    }

    /// Relative luminance (WCAG 2.2).
    #[must_use]
    pub fn luminance(self) -> f64 {
        // What is shown has 255 steps a channel, and that is what contrast is measured with.
        let [r, g, b] = self.bytes().map(|byte| to_linear(f64::from(byte) / 255.0));
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast with another colour, from 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// `color-mix(in oklab, self share, other)`, with a share from 0 to 1.
    #[must_use]
    pub fn mix(self, share: f64, other: Colour) -> Colour {
        let rest = 1.0 - share;
        let alpha = self.alpha * share + other.alpha * rest;
        if alpha <= 0.0 {
            return Colour::TRANSPARENT;
        }
        let part = |one: f64, two: f64| (one * self.alpha * share + two * other.alpha * rest) / alpha;
        Colour {
            lightness: part(self.lightness, other.lightness),
            a: part(self.a, other.a),
            b: part(self.b, other.b),
            alpha,
        }
    }

    /// What is seen where this colour lies on an opaque one.
    #[must_use]
    pub fn over(self, ground: Colour) -> Colour {
        if self.alpha >= 1.0 {
            return self;
        }
        let (front, back) = (self.srgb(), ground.srgb());
        let mut channels = [0.0; 3];
        for ((channel, front), back) in channels.iter_mut().zip(front).zip(back) {
            *channel = front * self.alpha + back * (1.0 - self.alpha);
        }
        Colour::from_srgb(channels)
    }

    /// The colour in six hexadecimal digits, as it is shown.
    #[must_use]
    pub fn hexadecimal(self) -> String {
        let [r, g, b] = self.bytes();
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Red, green and blue in 255 steps, as it is shown.
    #[must_use]
    pub fn bytes(self) -> [u8; 3] {
        // Clamped to 0..=255 before.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        self.srgb()
            .map(|channel| (channel * 255.0).round().clamp(0.0, 255.0) as u8)
    }

    /// The colour in a notation, as short as it keeps its look.
    #[must_use]
    pub fn write(self, notation: Notation) -> String {
        let [r, g, b] = self.bytes();
        match notation {
            Notation::Hexadecimal => self.hexadecimal(),
            Notation::Rgb => format!("rgb({r} {g} {b})"),
            Notation::Oklch => {
                let (lightness, chroma, hue) = self.oklch();
                let (lightness, chroma, hue) = (short(lightness, 3), short(chroma, 3), short(hue, 1));
                format!("oklch({lightness} {chroma} {hue})")
            }
        }
    }
}

/// A number with at most so many decimals, without zeros at its end.
fn short(value: f64, decimals: usize) -> String {
    let written = format!("{value:.decimals$}");
    if written.contains('.') {
        written.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        written
    }
}

/// A plain decimal number, or a percentage of `whole`; percentages of nothing are refused.
fn number(part: &str, whole: f64) -> Option<f64> {
    let (digits, is_share) = match part.strip_suffix('%') {
        Some(digits) => (digits, true),
        None => (part, false),
    };
    // `f64` would read "nan" and "inf" too.
    let is_plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
    if !digits.chars().all(is_plain) {
        return None;
    }
    let value: f64 = digits.parse().ok()?;
    let value = if is_share { value / 100.0 * whole } else { value };
    value.is_finite().then_some(value)
}

fn from_hexadecimal(digits: &str) -> Option<Colour> {
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let width = match digits.len() {
        3 | 4 => 1,
        6 | 8 => 2,
        _ => return None,
    };
    let mut channels = [0.0, 0.0, 0.0, 1.0];
    for (position, channel) in channels.iter_mut().enumerate() {
        let Some(part) = digits.get(position * width..(position + 1) * width) else {
            break;
        };
        let value = u8::from_str_radix(part, 16).ok()?;
        let value = if width == 1 { value * 17 } else { value };
        *channel = f64::from(value) / 255.0;
    }
    let [r, g, b, alpha] = channels;
    Some(Colour {
        alpha,
        ..Colour::from_srgb([r, g, b])
    })
}

fn to_linear(channel: f64) -> f64 {
    if channel <= 0.040_45 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}

fn to_gamma(channel: f64) -> f64 {
    if channel <= 0.003_130_8 {
        channel * 12.92
    } else {
        1.055 * channel.powf(1.0 / 2.4) - 0.055
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(written: &str) -> Colour {
        Colour::parse(written).unwrap().0
    }

    #[track_caller]
    fn assert_near(actual: f64, expected: f64, within: f64) {
        assert!((actual - expected).abs() <= within, "{actual} is not {expected}");
    }

    #[test]
    fn converts_as_the_css_specification_does() {
        // Values of CSS Color 4 and of Ottosson's own article.
        for (written, lightness, chroma, hue) in [
            ("#ff0000", 0.627_96, 0.257_68, 29.234),
            ("#00ff00", 0.866_44, 0.294_83, 142.495),
            ("#0000ff", 0.452_01, 0.313_21, 264.052),
            ("#663399", 0.440_27, 0.160_31, 303.373),
        ] {
            let (l, c, h) = colour(written).oklch();
            assert_near(l, lightness, 0.000_1);
            assert_near(c, chroma, 0.000_1);
            assert_near(h, hue, 0.05);
            assert_eq!(Colour::from_oklch(l, c, h).hexadecimal(), written);
        }
        assert_near(Colour::from_srgb([1.0; 3]).oklch().0, 1.0, 0.000_001);
    }

    #[test]
    fn measures_contrast_as_wcag_does() {
        assert_near(Colour::BLACK.contrast(Colour::WHITE), 21.0, 0.000_001);
        // The grey that passes on white by a hair, and the one that fails by one.
        assert_near(colour("#767676").contrast(Colour::WHITE), 4.542, 0.001);
        assert_near(colour("#777").contrast(Colour::WHITE), 4.478, 0.001);
        assert_near(colour("#ff0000").contrast(Colour::WHITE), 3.998, 0.001);
        assert_near(Colour::WHITE.contrast(colour("#0000ff")), 8.592, 0.001);
    }

    #[test]
    fn reads_every_notation_and_nothing_else() {
        for same in [
            "#fff",
            "#ffffff",
            "rgb(255 255 255)",
            "rgb(255, 255, 255)",
            "rgb(100% 100% 100%)",
        ] {
            assert_eq!(colour(same).hexadecimal(), "#ffffff", "{same}");
        }
        assert_eq!(
            colour("oklch(42% 0.13 265deg)").hexadecimal(),
            colour("oklch(0.42 0.13 265)").hexadecimal()
        );
        for wrong in [
            "",
            "#",
            "#ff",
            "#ggg",
            "#fff8",
            "red",
            "oklch(0.5 0.1)",
            "oklch(nan 0 0)",
            "oklch(inf 0 0)",
            "oklch(0.5 0.1 50%)",
            "oklch(0.5 0.1 20 / 0.5)",
            "oklch(0.5 0.1 20);color:red",
            "rgb(1 2)",
            "hsl(1 2% 3%)",
            "rgb(1 2 3",
            "oklch(0.5,0.1,20)",
        ] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn mixes_in_oklab_and_lays_one_colour_over_another() {
        let middle = Colour::BLACK.mix(0.5, Colour::WHITE);
        assert_near(middle.oklch().0, 0.5, 0.000_001);
        assert_eq!(middle.hexadecimal(), "#636363");
        // Transparent has no colour of its own to give.
        let veil = colour("#ff0000").mix(0.4, Colour::TRANSPARENT);
        assert_eq!(veil.over(Colour::WHITE).hexadecimal(), "#ff9999");
    }

    #[test]
    fn what_no_screen_shows_loses_chroma_and_keeps_lightness_and_hue() {
        let mapped = colour("oklch(0.7 0.4 150)").in_gamut();
        let (lightness, chroma, hue) = mapped.oklch();
        assert_near(lightness, 0.7, 0.000_001);
        assert_near(hue, 150.0, 0.000_1);
        assert!(chroma > 0.15 && chroma < 0.3, "{chroma}");
        assert_eq!(colour("#c47a10").in_gamut(), colour("#c47a10"));
    }

    #[test]
    fn writes_what_it_reads() {
        for written in ["#1f3a5f", "rgb(31 58 95)", "oklch(0.42 0.13 265)"] {
            let (colour, notation) = Colour::parse(written).unwrap();
            assert_eq!(colour.write(notation), written);
        }
    }
}
