//! A brand's page.

use std::sync::Arc;

use super::super::Site;
use super::super::address;
use super::super::kit;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::structured_actor;
use super::super::view::{
    BrandRegistrationView, BrandView, FaceRowView, HolderView, ProductCardView, RevokedView, Section,
    StateKind,
};
use super::brand_look::{clear_space, palette};
use super::parts::{meta_description, meta_title};
use crate::catalogue::brand::Revocation;
use crate::catalogue::certificate::EXPIRING_DAYS;
use crate::catalogue::grants::GrantKey;
use crate::catalogue::product::Grant;
use crate::catalogue::relations::MarkState;
use crate::catalogue::{Brand, Id, Kind, Reference, Relations, Row};
use crate::language::{Argument, LanguageTag, Locale, bidi};

/// Holders shown; the static list has them all.
const HOLDERS: usize = 48;

impl Site {
    pub(super) fn brand(&self, site: &LanguageSite, id: Id<Brand>, brand: &Brand, root: &str) -> BrandView {
        let presenter = &site.presenter;
        let entry = &brand.entry;
        let own = format!("brands/{}/", brand.slug());
        let crumbs = vec![Presenter::link(None, presenter.html(&entry.name))];
        let grants = Relations::list(&self.catalogue.relations.grants_of_brand, id);
        let held: Vec<_> = grants
            .iter()
            .filter(|(_, _, state)| *state == MarkState::Held)
            .collect();
        BrandView {
            shell: self.shell(
                site,
                PageFacts {
                    own: &own,
                    title: meta_title(presenter, entry),
                    description: meta_description(presenter, entry),
                    section: Section::Brands,
                    json_ld: structured_actor::entry(self, site, Reference::to(Kind::Brand, id), &crumbs),
                    crumbs,
                    written_in: self.written_in(entry),
                    noindex: entry.archived,
                    ..PageFacts::default()
                },
            ),
            notices: self.notices(site, entry),
            name_html: presenter.html(&entry.name),
            tagline_html: brand.tagline.as_ref().map(|text| presenter.html(text)),
            summary: entry
                .summary
                .as_ref()
                .map(|text| presenter.block(text))
                .unwrap_or_default(),
            body: self.body(site, entry, root, 1),
            owner_html: brand.owner.as_ref().map(|text| presenter.html(text)),
            rules_html: self.rules(presenter, brand),
            minimum_size_html: brand.mark_minimum_pixels.map(|pixels| {
                presenter
                    .strings
                    .with("pixels", &[("n", Argument::Integer(pixels))])
            }),
            clear_space_html: brand.mark_clear_space.as_ref().map(|share| {
                presenter
                    .strings
                    .with("share-of-width", &[("share", presenter.fraction(share).into())])
            }),
            minimum_pixels: brand.mark_minimum_pixels,
            clear_space: clear_space(brand),
            palette: palette(presenter, brand),
            kit_path: self.has_kit(brand).then(|| {
                format!(
                    "{}{}",
                    address::home(presenter.tag.as_str()),
                    kit::own_address(brand.slug())
                )
            }),
            guide: self.guide(presenter, brand),
            mark: self.mark_drawing(presenter, id),
            registered_in: brand
                .registrations
                .iter()
                .filter_map(|one| {
                    Some(BrandRegistrationView {
                        market: self.market_link(presenter, one.market)?,
                        number_html: one
                            .number
                            .as_ref()
                            .map(|code| presenter.code(code))
                            .unwrap_or_default(),
                        valid_until: one.valid_until.map(|day| presenter.paper_day(day)),
                    })
                })
                .collect(),
            faces: self.faces(presenter, brand),
            holder_total: u32::try_from(held.len()).unwrap_or(u32::MAX),
            holders_path: Some(address::facet(
                presenter.tag.as_str(),
                Kind::Product,
                "brand",
                brand.slug(),
            ))
            .filter(|path| self.find(path).is_some()),
            holders: held
                .into_iter()
                .take(HOLDERS)
                .filter_map(|&(holder_id, position, _)| {
                    let holder = self.catalogue.products.get(holder_id)?;
                    let grant = holder.grants.get(position)?;
                    let soon = grant
                        .valid_until
                        .is_some_and(|until| self.catalogue.date.days_until(until) <= EXPIRING_DAYS);
                    let (kind, key) = if soon {
                        (StateKind::Expiring, "certificate-expiring")
                    } else {
                        (StateKind::Held, "certificate-valid")
                    };
                    // On the brand's own page its mark goes without saying, and another one would mislead.
                    let product = ProductCardView {
                        mark: None,
                        ..self.product_card_view(presenter, holder, holder_id)
                    };
                    Some(HolderView {
                        product: Arc::new(product),
                        granted_on: grant.granted_on.map(|day| presenter.paper_day(day)),
                        valid_until: grant.valid_until.map(|day| presenter.paper_day(day)),
                        reference_html: grant.reference.as_ref().map(|code| presenter.code(code)),
                        state: presenter.state(kind, key),
                        verification_path: self.verification_path(GrantKey {
                            product: holder_id,
                            position,
                        }),
                    })
                })
                .collect(),
            revoked: brand
                .revocations
                .iter()
                .filter(|one| one.on <= self.catalogue.date)
                .filter_map(|one| {
                    Some(RevokedView {
                        product: self.product_link(presenter, one.product)?,
                        on: presenter.day(one.on),
                        reason_html: presenter.html(&one.reason),
                        verification_path: self.revoked_path(id, one),
                    })
                })
                .collect(),
            trust: self.trust(presenter, entry),
        }
    }

    /// Where a grant that was taken back can be verified.
    fn revoked_path(&self, brand: Id<Brand>, revocation: &Revocation) -> Option<String> {
        let product = self.catalogue.products.get(revocation.product)?;
        let ran = |grant: &Grant| grant.brand == brand && grant.runs(revocation.on);
        let position = product.grants.iter().position(ran)?;
        self.verification_path(GrantKey {
            product: revocation.product,
            position,
        })
    }

    /// The rules as sentences.
    fn rules(&self, presenter: &Presenter, brand: &Brand) -> Vec<String> {
        let strings = &presenter.strings;
        let rules = &brand.rules;
        let mut sentences = Vec::new();
        let schemes: Vec<String> = rules
            .required_schemes
            .iter()
            .filter_map(|scheme| {
                let scheme = self.catalogue.schemes.get(*scheme)?;
                Some(presenter.html(&super::super::names::scheme_short(scheme)))
            })
            .collect();
        if !schemes.is_empty() {
            sentences.push(strings.with("rule-schemes", &[("schemes", presenter.join(&schemes).into())]));
        }
        if rules.knowledge_based {
            sentences.push(strings.text("rule-knowledge-based").to_owned());
        }
        if let Some(months) = rules.check_max_age_months {
            sentences.push(strings.with("rule-check-age", &[("n", Argument::Integer(i64::from(months)))]));
        }
        if let Some(country) = rules.origin {
            let name = presenter.isolate(country.name(presenter.words()));
            sentences.push(strings.with("rule-origin", &[("country", name.into())]));
        }
        if let Some(share) = &rules.origin_share_percent {
            sentences.push(strings.with(
                "rule-origin-share",
                &[("percent", presenter.percent(share).into())],
            ));
        }
        let sectors: Vec<String> = rules
            .sectors
            .iter()
            .filter_map(|sector| Some(presenter.html(&self.catalogue.sectors.get(*sector)?.entry.name)))
            .collect();
        if !sectors.is_empty() {
            sentences.push(strings.with("rule-sectors", &[("sectors", presenter.join(&sectors).into())]));
        }
        sentences
    }

    /// The brand's names abroad, each in the market's own language.
    pub(super) fn faces(&self, presenter: &Presenter, brand: &Brand) -> Vec<FaceRowView> {
        let in_language = |text: &crate::catalogue::Text, tag: LanguageTag| -> Option<String> {
            let dir = Locale::new(tag.as_str()).ok()?.direction().as_str();
            let escaped = bidi::escape_html(text.get(tag)?).into_owned();
            Some(format!("<bdi lang=\"{tag}\" dir=\"{dir}\">{escaped}</bdi>"))
        };
        brand
            .faces
            .iter()
            .filter_map(|face| {
                let market = self.catalogue.markets.get(face.market)?;
                let name = face.name.as_ref()?;
                let tag = market
                    .languages
                    .iter()
                    .filter_map(|language| LanguageTag::parse(language.tag()))
                    .find(|tag| name.get(*tag).is_some());
                let shown = |text: &crate::catalogue::Text| {
                    tag.and_then(|tag| in_language(text, tag))
                        .unwrap_or_else(|| presenter.html(text))
                };
                Some(FaceRowView {
                    market: self.market_link(presenter, face.market)?,
                    name_html: shown(name),
                    tagline_html: face.tagline.as_ref().map(shown),
                })
            })
            .collect()
    }
}
