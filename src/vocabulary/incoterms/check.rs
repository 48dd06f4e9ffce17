//! Whether a rule fits its named place and its mode of transport.

use super::{Incoterm, TransportMode};
use crate::language::digits::fold_digits;

/// What is wrong or doubtful about a rule together with its place and mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncotermFinding {
    /// Error: every rule needs its named place.
    PlaceMissing { rule: Incoterm },
    /// Error: a rule for ships with a land or air mode; `replacement` is the rule for any mode.
    SeaRule {
        rule: Incoterm,
        mode: TransportMode,
        replacement: Incoterm,
    },
    /// Warning: goods handed over in a container terminal belong under `replacement`.
    SeaRuleMultimodal { rule: Incoterm, replacement: Incoterm },
    /// Warning: the named port is a town that no seagoing ship reaches, as in "FOB Tehran".
    InlandPort {
        rule: Incoterm,
        place: String,
        replacement: Incoterm,
    },
}

impl IncotermFinding {
    /// Whether the entry must be corrected (`true`) or only looked at again.
    pub fn is_error(&self) -> bool {
        matches!(
            self,
            IncotermFinding::PlaceMissing { .. } | IncotermFinding::SeaRule { .. }
        )
    }
}

/// Checks a rule with its named place (in any language, may be empty) and its mode, if one is given.
pub fn check(rule: Incoterm, place: &str, mode: Option<TransportMode>) -> Vec<IncotermFinding> {
    let mut findings = Vec::new();
    let place = place.trim();
    if place.is_empty() {
        findings.push(IncotermFinding::PlaceMissing { rule });
    }
    if !rule.is_sea_only() {
        return findings;
    }
    let replacement = rule.for_any_mode();
    match mode {
        Some(mode @ (TransportMode::Road | TransportMode::Rail | TransportMode::Air)) => {
            findings.push(IncotermFinding::SeaRule {
                rule,
                mode,
                replacement,
            });
            // One mistake, one finding: the place would be right under the rule that is asked for.
            return findings;
        }
        Some(TransportMode::Multimodal) => {
            findings.push(IncotermFinding::SeaRuleMultimodal { rule, replacement });
        }
        Some(TransportMode::Sea) | None => {}
    }
    if is_inland(place) {
        findings.push(IncotermFinding::InlandPort {
            rule,
            place: place.to_owned(),
            replacement,
        });
    }
    findings
}

/// Towns of Iran and its neighbours that are often named after FOB and have no harbour for ships.
/// Places on the Caspian, the Gulf and navigable rivers (Rasht by Anzali, Ahvaz, Baghdad's Tigris) are left out
/// where one may argue. Separated by spaces, small letters.
const INLAND: &str = "\
    almaty ankara arak ardabil ashgabat astana birjand bishkek bojnord dushanbe erbil esfahan hamadan \
    hamedan herat ilam isfahan islamabad kabul karaj kashan kerman kermanshah khorramabad kirkuk lahore \
    mashhad meybod minsk nairobi qazvin qom sanandaj semnan shahrekord shiraz sulaymaniyah tabriz \
    tashkent tehran urmia yasuj yazd yerevan zahedan zanjan \
    آستانه آلماتی اراک اربیل اردبیل ارومیه اسلام‌آباد اصفهان ایروان ایلام بجنورد بیرجند بیشکک تاشکند \
    تبریز تهران خرم‌آباد دوشنبه زاهدان زنجان سلیمانیه سمنان سنندج شهرکرد شیراز عشق‌آباد قزوین قم لاهور \
    مشهد میبد مینسک نایروبی هرات همدان کابل کاشان کرج کرمان کرمانشاه یاسوج یزد";

fn is_inland(place: &str) -> bool {
    let place = fold_digits(place).to_lowercase();
    let mut words = place.split(|character: char| {
        character.is_whitespace() || matches!(character, ',' | '،' | '(' | ')' | '-' | '/' | '.')
    });
    words.any(|word| !word.is_empty() && INLAND.split(' ').any(|town| town == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_rule_for_any_mode_when_a_ship_rule_goes_by_road() {
        let findings = check(Incoterm::Cif, "Muscat", Some(TransportMode::Air));
        let [finding] = findings.as_slice() else {
            panic!("{findings:?}")
        };
        assert!(finding.is_error());
        assert!(matches!(
            finding,
            IncotermFinding::SeaRule {
                replacement: Incoterm::Cip,
                ..
            }
        ));
        assert!(check(Incoterm::Fca, "Bandar Abbas", Some(TransportMode::Sea)).is_empty());
    }

    #[test]
    fn warns_of_a_port_far_from_the_sea() {
        for place in ["Tehran", "تهران", "Imam Khomeini Airport, Tehran"] {
            let findings = check(Incoterm::Fob, place, None);
            assert!(
                matches!(findings.as_slice(), [IncotermFinding::InlandPort { .. }]),
                "{place}: {findings:?}"
            );
            assert!(!findings.iter().any(IncotermFinding::is_error));
        }
        assert!(check(Incoterm::Fob, "Bandar Abbas", None).is_empty());
        assert!(check(Incoterm::Fca, "Tehran", None).is_empty());
    }

    #[test]
    fn wants_a_place() {
        assert_eq!(
            check(Incoterm::Exw, " ", None),
            [IncotermFinding::PlaceMissing { rule: Incoterm::Exw }]
        );
    }

    #[test]
    fn a_container_journey_under_a_ship_rule_is_only_doubtful() {
        let findings = check(Incoterm::Fob, "Bandar Abbas", Some(TransportMode::Multimodal));
        assert!(matches!(
            findings.as_slice(),
            [IncotermFinding::SeaRuleMultimodal {
                replacement: Incoterm::Fca,
                ..
            }]
        ));
    }
}
