//! What stands on social cards: for a product its name, maker, sector and the mark that it holds on the day; for a
//! company its name, trade and place; for a market its name and the brand's line there; for the site its own. How a
//! card looks is decided in `media::card`, and what it costs is kept there in the cache.

use std::sync::Arc;

use super::Site;
use super::address;
use super::assets::Assets;
use super::language_site::LanguageSite;
use super::names::market_name;
use super::plan::{Planned, Resource, add};
use super::presenter::Presenter;
use crate::catalogue::readiness::is_listed;
use crate::catalogue::{Brand, Company, Entry, Id, Kind, Market, Product, Relations, Row, Text};
use crate::diagnostic::Diagnostic;
use crate::language::{Locale, isolate_plain};
use crate::media::card::{Card, CardColours, CardMark, Rgb};
use crate::media::lettering::{Typeface, Wording};
use crate::media::{ContentHash, VariantFormat};
use crate::theme::Theme;
use crate::vocabulary::colour::Colour;

/// The name of a card's file, beside the page that it stands for.
pub const FILE: &str = "card.png";

/// What a card stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardSubject {
    Home,
    Product(Id<Product>),
    Company(Id<Company>),
    Market(Id<Market>),
}

/// What all cards of a site share; made once.
#[derive(Default)]
pub struct CardKit {
    pub typeface: Typeface,
    fonts: Option<ContentHash>,
}

impl CardKit {
    /// The fonts of the theme, where cards are wanted.
    pub fn of(theme: &Theme, is_wanted: bool, found: &mut Vec<Diagnostic>) -> CardKit {
        if !is_wanted {
            return CardKit::default();
        }
        let files = &theme.card_fonts;
        let typeface = Typeface::new(&files.regular, &files.bold).unwrap_or_default();
        if typeface.is_empty() {
            found.push(Diagnostic::warning("cards-without-fonts").at("site.toml", None));
            return CardKit::default();
        }
        let all: Vec<u8> = files
            .regular
            .iter()
            .chain(&files.bold)
            .flat_map(|font| *ContentHash::of(font).as_bytes())
            .collect();
        CardKit {
            typeface,
            fonts: Some(ContentHash::of(&all)),
        }
    }
}

impl Site {
    /// Gives an address to every card. Without the address of the site nobody could be told of the cards of pages;
    /// those of markets stand in the brand's kit. A copy on a disk is shared by nobody's link.
    pub(super) fn plan_cards(&self, language: usize, plan: &mut Vec<Planned>) -> Vec<Diagnostic> {
        let Some(site) = self
            .languages
            .get(language)
            .filter(|_| self.cards.fonts.is_some())
        else {
            return Vec::new();
        };
        let catalogue = &self.catalogue;
        let mut found = Vec::new();
        let mut one = |subject: CardSubject, entry: Option<&Entry>| {
            let Some(card) = self.card(site, subject) else {
                return;
            };
            let lacking = card.texts().find_map(|text| self.cards.typeface.lacks(text));
            if let Some(letter) = lacking {
                let diagnostic = Diagnostic::warning("card-letter-missing")
                    .with("letter", letter.to_string())
                    .with("language", site.presenter.tag.as_str());
                let file = entry.map_or("site.toml", |entry| entry.file.as_ref());
                found.push(diagnostic.at(file, None));
                return;
            }
            add(
                plan,
                self.card_address(site, subject),
                Resource::Card { language, subject },
            );
        };
        for (id, market) in catalogue.markets.iter() {
            one(CardSubject::Market(id), Some(&market.entry));
        }
        if catalogue.settings.base_url.is_none() || catalogue.settings.portable {
            return found;
        }
        one(CardSubject::Home, None);
        for (id, product) in catalogue.products.iter() {
            one(CardSubject::Product(id), Some(&product.entry));
        }
        for (id, company) in catalogue.companies.iter() {
            one(CardSubject::Company(id), Some(&company.entry));
        }
        found
    }

    fn card_address(&self, site: &LanguageSite, subject: CardSubject) -> String {
        let tag = site.presenter.tag.as_str();
        let entry = |kind, slug: Option<&str>| address::entry(tag, kind, slug.unwrap_or_default());
        let catalogue = &self.catalogue;
        let page = match subject {
            CardSubject::Home => address::home(tag),
            CardSubject::Product(id) => entry(Kind::Product, catalogue.products.get(id).map(Row::slug)),
            CardSubject::Company(id) => entry(Kind::Company, catalogue.companies.get(id).map(Row::slug)),
            CardSubject::Market(id) => entry(Kind::Market, catalogue.markets.get(id).map(Row::slug)),
        };
        format!("{page}{FILE}")
    }

    /// The card of the page with this address, or the site's own; none where none is drawn.
    pub(super) fn card_of_page(&self, page: &str, home: &str) -> Option<String> {
        self.card_at(page).or_else(|| self.card_at(home))
    }

    /// The card that is drawn for exactly this page.
    pub(super) fn card_at(&self, page: &str) -> Option<String> {
        let address = format!("{page}{FILE}");
        self.find(&address).is_some().then_some(address)
    }

    /// The bytes of a card, from the cache or drawn.
    pub(super) fn draw_card(
        &self,
        language: usize,
        subject: CardSubject,
        bytes: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let site = self.languages.get(language);
        let Some((site, fonts)) = site.zip(self.cards.fonts.as_ref()) else {
            return Ok(());
        };
        let Some(card) = self.card(site, subject) else {
            return Ok(());
        };
        let key = card.key(fonts);
        let cache = self.store.cache();
        if let Some(kept) = cache.get(&key) {
            bytes.extend_from_slice(&kept);
            return Ok(());
        }
        let picture = match self.card_picture(subject) {
            Some((picture, variant)) => {
                let mut picture_bytes = Vec::new();
                self.picture(picture, variant, &mut picture_bytes)?;
                Some(picture_bytes)
            }
            None => None,
        };
        let drawn = card
            .draw(&self.cards.typeface, picture.as_deref())
            .map_err(|error| {
                let address = self.card_address(site, subject);
                let diagnostic = Diagnostic::error("card-not-drawn").with("reason", error.to_string());
                Box::new(diagnostic.with("address", address))
            })?;
        let drawn: Arc<[u8]> = drawn.into();
        cache.put(&key, &drawn);
        bytes.extend_from_slice(&drawn);
        Ok(())
    }

    /// All that the card of a subject shows.
    fn card(&self, site: &LanguageSite, subject: CardSubject) -> Option<Card> {
        let presenter = &site.presenter;
        let catalogue = &self.catalogue;
        let settings = &catalogue.settings;
        let brand = self.site_brand();
        let site_title = settings.title.get(&presenter.tag).map_or("", String::as_str);
        let mut card = Card {
            is_rtl: presenter.locale.is_rtl(),
            colours: colours(&self.theme, &tokens_of(brand, self.catalogue.own_market())),
            eyebrow: None,
            title: own_words(presenter, site_title),
            second: None,
            mark: None,
            site: own_words(presenter, site_title),
            pattern: brand.and_then(|brand| self.drawing_text(brand, brand.pattern.as_deref())),
            picture: None,
        };
        match subject {
            CardSubject::Home => {
                card.second = settings
                    .tagline
                    .get(&presenter.tag)
                    .map(|line| own_words(presenter, line));
                card.mark = brand.and_then(|brand| self.card_mark(brand, None));
                if let Some(brand) = brand {
                    card.site = words_of(presenter, &brand.entry.name);
                }
            }
            CardSubject::Product(id) => {
                let product = catalogue.products.get(id)?;
                card.title = words_of(presenter, &product.entry.name);
                let sector = product.sector.and_then(|sector| catalogue.sectors.get(sector));
                card.eyebrow = sector.map(|sector| words_of(presenter, &sector.entry.name));
                let maker = product
                    .makers
                    .first()
                    .and_then(|maker| catalogue.companies.get(*maker));
                card.second = maker.map(|maker| words_of(presenter, &maker.entry.name));
                let carried = self.mark_held(id).filter(|_| is_listed(catalogue, product));
                card.mark = carried.and_then(|brand| {
                    let brand = catalogue.brands.get(brand)?;
                    self.card_mark(brand, Some(words_of(presenter, &brand.entry.name)))
                });
            }
            CardSubject::Company(id) => {
                let company = catalogue.companies.get(id)?;
                card.title = words_of(presenter, &company.entry.name);
                card.eyebrow = self.trade_of(presenter, id);
                card.second = place_of(presenter, company);
            }
            CardSubject::Market(id) => {
                let market = catalogue.markets.get(id)?;
                card.title = words_of(presenter, &market_name(market));
                card.colours = colours(&self.theme, &tokens_of(brand, Some(id)));
                card.mark = brand.and_then(|brand| self.card_mark(brand, None));
                let face = brand.and_then(|brand| brand.face(id));
                let name = face.and_then(|face| face.name.as_ref());
                let name = name.or(brand.map(|brand| &brand.entry.name));
                card.eyebrow = name.map(|name| words_of(presenter, name));
                let line = face.and_then(|face| face.tagline.as_ref());
                let line = line.or(brand.and_then(|brand| brand.tagline.as_ref()));
                card.second = line.map(|line| words_of(presenter, line));
            }
        }
        let picture = self.card_picture(subject);
        card.picture = picture.and_then(|(picture, variant)| {
            let file = self.assets.pictures.get(picture)?;
            let (path, _) = file.variants.get(variant)?;
            // The path holds the print of the content and of the encoder, and the width.
            Some(format!("{} {path}", file.facts.hash))
        });
        Some(card)
    }

    /// The brand whose face the site wears.
    pub(super) fn site_brand(&self) -> Option<&Brand> {
        let slug = self.catalogue.settings.brand.as_ref()?;
        self.catalogue.brands.get(self.catalogue.brands.find(slug)?)
    }

    fn card_mark(&self, brand: &Brand, words: Option<Wording>) -> Option<CardMark> {
        let dark = self.drawing_text(brand, brand.mark_dark.as_deref());
        let svg = dark.or_else(|| self.drawing_text(brand, brand.mark_light.as_deref()))?;
        Some(CardMark { svg, words })
    }

    /// A sanitised drawing of a brand as it is published.
    pub(super) fn drawing_text(&self, brand: &Brand, file: Option<&str>) -> Option<String> {
        let path = &self.assets.drawing(&brand.entry, file?)?.path;
        let bytes = self.assets.fixed_bytes(path)?;
        std::str::from_utf8(bytes).ok().map(str::to_owned)
    }

    /// The position of a product's first picture, and of its variant for programs that read few formats.
    fn card_picture(&self, subject: CardSubject) -> Option<(usize, usize)> {
        let CardSubject::Product(id) = subject else {
            return None;
        };
        let product = self.catalogue.products.get(id)?;
        let first = product.images.first()?;
        self.assets.fallback(&product.entry, &first.file)
    }

    /// The sector in which a company has most of its products.
    fn trade_of(&self, presenter: &Presenter, id: Id<Company>) -> Option<Wording> {
        let products = Relations::list(&self.catalogue.relations.products_of_company, id);
        let first = products
            .iter()
            .find_map(|product| self.catalogue.products.get(*product)?.sector)?;
        Some(words_of(
            presenter,
            &self.catalogue.sectors.get(first)?.entry.name,
        ))
    }
}

impl Assets {
    /// The bytes of a fixed file.
    #[must_use]
    pub fn fixed_bytes(&self, path: &str) -> Option<&Arc<[u8]>> {
        let file = self.fixed.iter().find(|file| file.path == path)?;
        Some(&file.bytes)
    }

    /// The position of a picture, and of its variant for programs that read few formats.
    fn fallback(&self, entry: &Entry, file: &str) -> Option<(usize, usize)> {
        let (position, picture) = self.picture_file(entry, file)?;
        let is_plain = |(_, spec): &(String, crate::media::VariantSpec)| spec.format != VariantFormat::WebP;
        Some((position, picture.variants.iter().position(is_plain)?))
    }
}

/// The brand's values in a market, or everywhere.
pub fn tokens_of(brand: Option<&Brand>, market: Option<Id<Market>>) -> Vec<(&'static str, &str)> {
    brand.map(|brand| brand.tokens_in(market)).unwrap_or_default()
}

fn colours(theme: &Theme, tokens: &[(&str, &str)]) -> CardColours {
    let role = |name: &str, otherwise: Rgb| -> Rgb {
        let colour = theme.contrast.colour(name, tokens);
        colour.map_or(otherwise, Colour::bytes)
    };
    CardColours {
        ground: role("cover", [24, 32, 64]),
        text: role("paper", [255, 255, 255]),
        quiet: role("on-cover-quiet", [220, 220, 220]),
        accent: role("saffron", [230, 170, 50]),
        picture: role("picture", [240, 240, 240]),
    }
}

/// A text of an entry, in the page's language or in the one that stands in for it.
fn words_of(presenter: &Presenter, text: &Text) -> Wording {
    let (shown, other) = presenter.shown(text);
    let Some(locale) = other.and_then(|tag| Locale::new(tag.as_str()).ok()) else {
        return own_words(presenter, shown);
    };
    wording(shown, &locale)
}

fn own_words(presenter: &Presenter, text: &str) -> Wording {
    wording(text, &presenter.locale)
}

fn wording(text: &str, locale: &Locale) -> Wording {
    Wording {
        text: isolate_plain(text, locale).into_owned(),
        is_rtl: locale.is_rtl(),
        language: locale.tag().to_owned(),
    }
}

/// Town and province in plain words.
fn place_of(presenter: &Presenter, company: &Company) -> Option<Wording> {
    let mut parts: Vec<&str> = Vec::new();
    parts.extend(company.city.as_ref().map(|city| presenter.raw(city)));
    let province = company.province.map(|province| province.name(presenter.words()));
    parts.extend(province.filter(|name| parts.first() != Some(name)));
    let separator = format!("{} ", presenter.strings.text("comma"));
    (!parts.is_empty()).then(|| own_words(presenter, &parts.join(&separator)))
}
