//! What a grant of a brand's mark is worth on the day of the build. The page stays when the grant has ended or was
//! taken back, and says so.

use super::super::Site;
use super::super::language_site::LanguageSite;
use super::super::names::scheme_short;
use super::super::presenter::Presenter;
use super::super::shell::PageFacts;
use super::super::view::{
    HeadView, ShellView, StateKind, StateView, VerificationFactView, VerificationLanguageView,
    VerificationView,
};
use crate::catalogue::brand::Revocation;
use crate::catalogue::certificate::EXPIRING_DAYS;
use crate::catalogue::grants::GrantKey;
use crate::catalogue::product::Grant;
use crate::catalogue::relations::{MarkState, UnmetRule, unmet_rules};
use crate::catalogue::{Brand, Product};
use crate::language::{Argument, LanguageTag};

/// A grant with the entries on both sides of it.
#[derive(Clone, Copy)]
struct Granted<'a> {
    key: GrantKey,
    product: &'a Product,
    brand: &'a Brand,
    grant: &'a Grant,
    state: MarkState,
}

impl Site {
    /// The position of the language that a page for all languages begins with: English, or else the site's own.
    pub(in super::super) fn first_for_anybody(&self) -> usize {
        let english = |site: &LanguageSite| site.presenter.tag == LanguageTag::ENGLISH;
        let english = self.languages.iter().position(english);
        english.unwrap_or_else(|| self.default_language())
    }

    pub(super) fn verification(
        &self,
        site: &LanguageSite,
        own: &str,
        key: GrantKey,
    ) -> Option<VerificationView> {
        let product = self.catalogue.products.get(key.product)?;
        let grant = product.grants.get(key.position)?;
        let granted = Granted {
            key,
            product,
            brand: self.catalogue.brands.get(grant.brand)?,
            grant,
            state: self.grant_state(key.product, key.position)?,
        };
        let presenter = &site.presenter;
        let shell = self.shell(
            site,
            PageFacts {
                title: format!(
                    "{}: {}",
                    presenter.strings.text("verification-title"),
                    grant.reference.as_deref().map_or_else(
                        || presenter.plain(&product.entry.name),
                        |code| presenter.plain_code(code)
                    )
                ),
                noindex: true,
                ..PageFacts::default()
            },
        );
        let base = self.catalogue.settings.base_url.as_deref();
        let head = HeadView {
            canonical_url: base.map(|base| format!("{base}{own}")),
            open_graph: None,
            ..shell.head
        };
        let first = self.first_for_anybody();
        let mut order: Vec<&LanguageSite> = self.languages.get(first).into_iter().collect();
        let others = self.languages.iter().enumerate();
        order.extend(
            others
                .filter(|(index, _)| *index != first)
                .map(|(_, other)| other),
        );
        Some(VerificationView {
            shell: ShellView {
                head,
                languages: Vec::new(),
                ..shell
            },
            mark: (granted.state == MarkState::Held)
                .then(|| self.mark_drawing(presenter, grant.brand))
                .flatten(),
            languages: order
                .into_iter()
                .map(|other| self.verification_in(&other.presenter, granted))
                .collect(),
        })
    }

    fn verification_in(&self, presenter: &Presenter, granted: Granted<'_>) -> VerificationLanguageView {
        let strings = &presenter.strings;
        let (state, statement_html) = self.mark_state(presenter, granted);
        let is_sample = granted.product.entry.fictional || self.catalogue.settings.demonstration;
        let as_of = presenter.time_html(self.catalogue.date);
        VerificationLanguageView {
            lang: presenter.tag.as_str().to_owned(),
            dir: presenter.locale.direction().as_str().to_owned(),
            title: strings.text("verification-title").to_owned(),
            sample_title: is_sample.then(|| strings.text("notice-sample-title").to_owned()),
            sample: is_sample.then(|| strings.text("notice-sample").to_owned()),
            state,
            statement_html,
            reasons_html: self.verification_reasons(presenter, granted),
            as_of_html: strings.with("verification-as-of", &[("date", as_of.into())]),
            facts: self.verification_facts(presenter, granted),
            compare: strings.text("verification-compare").to_owned(),
        }
    }

    /// The state as a tile and as a sentence.
    fn mark_state(&self, presenter: &Presenter, granted: Granted<'_>) -> (StateView, String) {
        let today = self.catalogue.date;
        let grant = granted.grant;
        let begins_later = grant.granted_on.filter(|from| *from > today);
        let ends_soon = grant
            .valid_until
            .is_some_and(|until| today.days_until(until) <= EXPIRING_DAYS);
        let (kind, word, sentence, day) = match (granted.state, begins_later) {
            (MarkState::Held, _) if ends_soon => (
                StateKind::Expiring,
                "certificate-expiring",
                "verification-held",
                None,
            ),
            (MarkState::Held, _) => (StateKind::Held, "certificate-valid", "verification-held", None),
            (MarkState::NotRunning, Some(from)) => (
                StateKind::Preparing,
                "certificate-not-yet",
                "verification-not-yet",
                Some(from),
            ),
            (MarkState::NotRunning, None) => (
                StateKind::Missing,
                "certificate-expired",
                "verification-ended",
                grant.valid_until,
            ),
            (MarkState::Revoked, _) => {
                let on = revocation(granted, today).map(|one| one.on);
                (StateKind::Missing, "revoked-word", "verification-revoked", on)
            }
            (MarkState::RulesUnmet, _) => (
                StateKind::Missing,
                "rules-not-met",
                "verification-rules-unmet",
                None,
            ),
        };
        let brand = presenter.html(&granted.brand.entry.name);
        let day = day.map(|day| presenter.time_html(day)).unwrap_or_default();
        let arguments = [("brand", brand.into()), ("date", day.into())];
        (
            presenter.state(kind, word),
            presenter.strings.with(sentence, &arguments),
        )
    }

    fn verification_reasons(&self, presenter: &Presenter, granted: Granted<'_>) -> Vec<String> {
        match granted.state {
            MarkState::Revoked => revocation(granted, self.catalogue.date)
                .map(|one| presenter.html(&one.reason))
                .into_iter()
                .collect(),
            MarkState::RulesUnmet => unmet_rules(&self.catalogue, granted.product, granted.brand)
                .iter()
                .map(|rule| self.rule(presenter, granted.brand, rule))
                .collect(),
            MarkState::Held | MarkState::NotRunning => Vec::new(),
        }
    }

    /// A rule that is not met, in the words of the brand's page.
    fn rule(&self, presenter: &Presenter, brand: &Brand, rule: &UnmetRule) -> String {
        let strings = &presenter.strings;
        match rule {
            UnmetRule::Scheme(scheme) => {
                let scheme = self.catalogue.schemes.get(*scheme);
                let name = scheme.map(|scheme| presenter.html(&scheme_short(scheme)));
                strings.with("rule-schemes", &[("schemes", name.unwrap_or_default().into())])
            }
            UnmetRule::KnowledgeBased => strings.text("rule-knowledge-based").to_owned(),
            UnmetRule::CheckTooOld => {
                let months = brand.rules.check_max_age_months.unwrap_or_default();
                strings.with("rule-check-age", &[("n", Argument::Integer(i64::from(months)))])
            }
            UnmetRule::Origin => {
                let country = brand.rules.origin;
                let name = country.map(|country| presenter.isolate(country.name(presenter.words())));
                strings.with("rule-origin", &[("country", name.unwrap_or_default().into())])
            }
            UnmetRule::Sector => {
                let sectors = brand.rules.sectors.iter();
                let names: Vec<String> = sectors
                    .filter_map(|sector| {
                        Some(presenter.html(&self.catalogue.sectors.get(*sector)?.entry.name))
                    })
                    .collect();
                strings.with("rule-sectors", &[("sectors", presenter.join(&names).into())])
            }
        }
    }

    fn verification_facts(&self, presenter: &Presenter, granted: Granted<'_>) -> Vec<VerificationFactView> {
        let Granted { product, grant, .. } = granted;
        let label = |key: &str| presenter.strings.text(key).to_owned();
        let links = |key: &str, links| VerificationFactView {
            label: label(key),
            links,
            ..VerificationFactView::default()
        };
        let code = |key: &str, code: Option<&str>| {
            code.map(|code| VerificationFactView {
                label: label(key),
                value_html: Some(presenter.code(code)),
                ..VerificationFactView::default()
            })
        };
        let day = |key: &str, day: Option<crate::language::Date>| {
            day.map(|day| VerificationFactView {
                label: label(key),
                date: Some(presenter.paper_day(day)),
                ..VerificationFactView::default()
            })
        };
        let makers = product.makers.iter();
        let makers = makers
            .filter_map(|maker| self.company_link(presenter, *maker))
            .collect();
        let product_link = self.product_link(presenter, granted.key.product);
        let brand_link = self.brand_link(presenter, grant.brand);
        let mut facts = vec![
            links("product", product_link.into_iter().collect()),
            links("maker", makers),
            links("brand", brand_link.into_iter().collect()),
        ];
        let revoked_on = (granted.state == MarkState::Revoked)
            .then(|| revocation(granted, self.catalogue.date).map(|one| one.on))
            .flatten();
        let rest = [
            code("model", product.model.as_deref()),
            code(
                "gtin",
                product.gtin.as_ref().map(crate::vocabulary::gtin::Gtin::as_str),
            ),
            code("grant-number", grant.reference.as_deref()),
            day("granted-on", grant.granted_on),
            day("valid-until", grant.valid_until),
            day("revoked-on", revoked_on),
        ];
        facts.extend(rest.into_iter().flatten());
        facts
    }
}

/// The revocation that ended a grant, if one did.
fn revocation(granted: Granted<'_>, today: crate::language::Date) -> Option<&Revocation> {
    let revocations = granted.brand.revocations.iter();
    revocations
        .filter(|one| one.product == granted.key.product && one.on <= today)
        .find(|one| granted.grant.runs(one.on))
}
