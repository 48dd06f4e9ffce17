//! The page of a brand's kit: what to take, and how to use it.

use super::super::Site;
use super::super::address;
use super::super::kit::{KitFile, SIDES, own_address};
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::view::{
    FileView, KitCardView, KitColourView, KitFileView, KitMarkView, KitPaletteView, KitView, Section,
};
use super::brand_look::clear_space;
use crate::catalogue::brand::TOKENS;
use crate::catalogue::{Brand, Id, Kind, Row};
use crate::language::Argument;
use crate::vocabulary::colour::{Colour, Notation};

impl Site {
    pub(super) fn kit(&self, site: &LanguageSite, id: Id<Brand>, brand: &Brand) -> KitView {
        let presenter = &site.presenter;
        let strings = &presenter.strings;
        let tag = presenter.tag.as_str();
        let own = own_address(brand.slug());
        let crumbs = vec![
            Presenter::link(
                Some(address::entry(tag, Kind::Brand, brand.slug())),
                presenter.html(&brand.entry.name),
            ),
            Presenter::link(None, presenter.isolate(strings.text("kit"))),
        ];
        let pixels = |n: i64| strings.with("pixels", &[("n", Argument::Integer(n))]);
        let mark = self.mark_drawing(presenter, id);
        let drawings = [
            (false, mark.as_ref().and_then(|mark| mark.light_path.clone())),
            (true, mark.as_ref().and_then(|mark| mark.dark_path.clone())),
        ];
        let marks: Vec<KitMarkView> = drawings
            .into_iter()
            .filter_map(|(dark, path)| {
                let drawing_path = path?;
                let mut files = vec![KitFileView {
                    path: drawing_path.clone(),
                    text_html: presenter.isolate(strings.text("kit-drawing")),
                }];
                files.extend(SIDES.map(|side| KitFileView {
                    path: KitFile::Mark { is_dark: dark, side }.address(brand.slug()),
                    text_html: format!("{} {}", presenter.latin("PNG"), pixels(i64::from(side))),
                }));
                Some(KitMarkView {
                    dark,
                    drawing_path,
                    files,
                })
            })
            .collect();
        let families = |names: &[Box<str>]| {
            let names: Vec<String> = names.iter().map(|name| presenter.latin(name)).collect();
            (!names.is_empty()).then(|| presenter.join(&names))
        };
        KitView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: format!("{}: {}", strings.text("kit"), presenter.plain(&brand.entry.name)),
                    description: Some(strings.text("kit-lead").to_owned()),
                    section: Section::Brands,
                    crumbs,
                    written_in: self.written_in(&brand.entry),
                    ..PageFacts::default()
                },
            ),
            name_html: presenter.html(&brand.entry.name),
            tagline_html: brand.tagline.as_ref().map(|text| presenter.html(text)),
            archive_path: KitFile::Archive.address(brand.slug()),
            example_path: marks
                .first()
                .map(|mark| mark.drawing_path.clone())
                .unwrap_or_default(),
            mark,
            marks,
            minimum_size_html: brand.mark_minimum_pixels.map(pixels),
            clear_space_html: brand
                .mark_clear_space
                .as_ref()
                .map(|share| strings.with("share-of-width", &[("share", presenter.fraction(share).into())])),
            clear_space: clear_space(brand),
            palette: colours(presenter, |name| brand.tokens.get(name).map(AsRef::as_ref)),
            market_palettes: brand
                .faces
                .iter()
                .filter(|face| !face.tokens.is_empty())
                .filter_map(|face| {
                    Some(KitPaletteView {
                        market: self.market_link(presenter, face.market)?,
                        colours: colours(presenter, |name| face.tokens.get(name).map(AsRef::as_ref)),
                    })
                })
                .collect(),
            latin_type_html: families(&brand.latin_type),
            arabic_type_html: families(&brand.arabic_type),
            tone: brand.tone.as_ref().map(|text| presenter.block(text)),
            faces: self.faces(presenter, brand),
            cards: self.kit_cards(site, brand),
            guide: self.guide(presenter, brand),
        }
    }

    /// The cards of the markets, where this is the brand that they wear.
    fn kit_cards(&self, site: &LanguageSite, brand: &Brand) -> Vec<KitCardView> {
        if !self.is_site_brand(brand) {
            return Vec::new();
        }
        let presenter = &site.presenter;
        let markets = self.catalogue.markets.iter();
        let cards = markets.filter_map(|(id, market)| {
            let page = address::entry(presenter.tag.as_str(), Kind::Market, market.slug());
            Some(KitCardView {
                market: self.market_link(presenter, id)?,
                path: self.card_at(&page)?,
            })
        });
        cards.collect()
    }

    /// The brand's manual as a file.
    pub(super) fn guide(&self, presenter: &Presenter, brand: &Brand) -> Option<FileView> {
        let copy = self.assets.copy(&brand.entry, brand.guide.as_ref()?)?;
        Some(FileView {
            path: copy.path.clone(),
            title_html: presenter.html(&brand.entry.name),
            about_html: presenter.latin("PDF"),
            ..FileView::default()
        })
    }
}

/// Colours in the order in which editors write them, with where each belongs.
fn colours<'a>(
    presenter: &Presenter,
    written: impl Fn(&'static str) -> Option<&'a str>,
) -> Vec<KitColourView> {
    let colours = TOKENS.into_iter().filter_map(|token| {
        let (colour, _) = Colour::parse(written(token)?)?;
        let fill = colour.hexadecimal();
        Some(KitColourView {
            name: presenter.strings.text(&format!("token-{token}")).to_owned(),
            oklch_html: presenter.code(&colour.write(Notation::Oklch)),
            hexadecimal_html: presenter.code(&fill),
            fill,
            usage: presenter.strings.text(&format!("token-{token}-use")).to_owned(),
        })
    });
    colours.collect()
}
