//! The eleven rules of Incoterms 2020 (International Chamber of Commerce) and what can be checked about them.
//!
//! The rules bind seller and buyer in a contract of sale: who carries, insures, clears, and where risk passes.
//! They say nothing of title or payment. Here are only their codes, classes and our short names, not ICC's text.

mod check;

use super::Names;
use super::suggest::nearest;

pub use check::{IncotermFinding, check};

/// A rule of Incoterms 2020, in the ICC's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Incoterm {
    Exw,
    Fca,
    Cpt,
    Cip,
    Dap,
    Dpu,
    Ddp,
    Fas,
    Fob,
    Cfr,
    Cif,
}

/// How the goods travel, as written in `mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransportMode {
    Road,
    Rail,
    Air,
    Sea,
    Multimodal,
}

/// What the named place of a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamedPlace {
    Delivery,
    Destination,
    PortOfLoading,
    PortOfDestination,
}

/// Why a text is not a rule of Incoterms 2020.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IncotermError {
    /// A rule of an earlier edition; `last_edition` is the last that had it.
    #[error("{written} is of Incoterms {last_edition}, use {replacement}")]
    Retired {
        written: String,
        replacement: Incoterm,
        last_edition: u16,
    },
    /// A trade habit that was never a rule, such as `C&F`.
    #[error("{written} is not a rule, write {replacement}")]
    Habit { written: String, replacement: Incoterm },
    #[error("{written} is not a rule of Incoterms 2020")]
    Unknown {
        written: String,
        suggestion: Option<Incoterm>,
    },
}

impl Incoterm {
    pub const ALL: [Incoterm; 11] = [
        Incoterm::Exw,
        Incoterm::Fca,
        Incoterm::Cpt,
        Incoterm::Cip,
        Incoterm::Dap,
        Incoterm::Dpu,
        Incoterm::Ddp,
        Incoterm::Fas,
        Incoterm::Fob,
        Incoterm::Cfr,
        Incoterm::Cif,
    ];

    /// Reads a rule in any letter case.
    ///
    /// # Errors
    /// Retired rules (`DAT`), habits (`C&F`) and everything else, with the rule to use where there is one.
    pub fn parse(written: &str) -> Result<Incoterm, IncotermError> {
        let written = written.trim();
        let code = written.to_uppercase();
        if let Some(rule) = Incoterm::ALL.into_iter().find(|rule| rule.code() == code) {
            return Ok(rule);
        }
        let owned = written.to_owned();
        match code.replace([' ', '.'], "").as_str() {
            "DAT" => Err(IncotermError::Retired {
                written: owned,
                replacement: Incoterm::Dpu,
                last_edition: 2010,
            }),
            "DDU" | "DAF" | "DES" => Err(IncotermError::Retired {
                written: owned,
                replacement: Incoterm::Dap,
                last_edition: 2000,
            }),
            "DEQ" => Err(IncotermError::Retired {
                written: owned,
                replacement: Incoterm::Dpu,
                last_edition: 2000,
            }),
            "FOR" | "FOT" | "FOA" | "FRC" => Err(IncotermError::Retired {
                written: owned,
                replacement: Incoterm::Fca,
                last_edition: 1980,
            }),
            "C&F" | "CNF" | "CANDF" | "C+F" | "CF" => Err(IncotermError::Habit {
                written: owned,
                replacement: Incoterm::Cfr,
            }),
            "C&I" | "CNI" => Err(IncotermError::Habit {
                written: owned,
                replacement: Incoterm::Cif,
            }),
            _ => {
                let suggestion = nearest(&code, Incoterm::ALL.iter().map(|rule| rule.code()));
                let suggestion = Incoterm::ALL
                    .into_iter()
                    .find(|rule| Some(rule.code()) == suggestion);
                Err(IncotermError::Unknown {
                    written: owned,
                    suggestion,
                })
            }
        }
    }

    /// Three capital letters.
    pub fn code(self) -> &'static str {
        match self {
            Incoterm::Exw => "EXW",
            Incoterm::Fca => "FCA",
            Incoterm::Cpt => "CPT",
            Incoterm::Cip => "CIP",
            Incoterm::Dap => "DAP",
            Incoterm::Dpu => "DPU",
            Incoterm::Ddp => "DDP",
            Incoterm::Fas => "FAS",
            Incoterm::Fob => "FOB",
            Incoterm::Cfr => "CFR",
            Incoterm::Cif => "CIF",
        }
    }

    /// Only for sea and inland waterway.
    pub fn is_sea_only(self) -> bool {
        matches!(
            self,
            Incoterm::Fas | Incoterm::Fob | Incoterm::Cfr | Incoterm::Cif
        )
    }

    /// What must be named after the rule.
    pub fn named_place(self) -> NamedPlace {
        match self {
            Incoterm::Exw | Incoterm::Fca => NamedPlace::Delivery,
            Incoterm::Cpt | Incoterm::Cip | Incoterm::Dap | Incoterm::Dpu | Incoterm::Ddp => {
                NamedPlace::Destination
            }
            Incoterm::Fas | Incoterm::Fob => NamedPlace::PortOfLoading,
            Incoterm::Cfr | Incoterm::Cif => NamedPlace::PortOfDestination,
        }
    }

    /// The rule with the same division of duties for any mode of transport; rules for any mode are their own.
    #[must_use]
    pub fn for_any_mode(self) -> Incoterm {
        match self {
            Incoterm::Fas | Incoterm::Fob => Incoterm::Fca,
            Incoterm::Cfr => Incoterm::Cpt,
            Incoterm::Cif => Incoterm::Cip,
            other => other,
        }
    }

    /// What the rule means, in a few words.
    pub fn names(self) -> Names {
        match self {
            Incoterm::Exw => names("تحویل در محل کار", "Ex Works", "تسليم أرض المصنع", "франко-завод"),
            Incoterm::Fca => names(
                "تحویل به حمل‌کننده",
                "Free Carrier",
                "التسليم للناقل",
                "франко-перевозчик",
            ),
            Incoterm::Cpt => names(
                "کرایهٔ حمل پرداخت‌شده تا",
                "Carriage Paid To",
                "أجور النقل مدفوعة إلى",
                "перевозка оплачена до",
            ),
            Incoterm::Cip => names(
                "کرایهٔ حمل و بیمه پرداخت‌شده تا",
                "Carriage and Insurance Paid To",
                "أجور النقل والتأمين مدفوعة إلى",
                "перевозка и страхование оплачены до",
            ),
            Incoterm::Dap => names(
                "تحویل در محل",
                "Delivered at Place",
                "التسليم في المكان",
                "поставка в месте назначения",
            ),
            Incoterm::Dpu => names(
                "تحویل با تخلیه در محل",
                "Delivered at Place Unloaded",
                "التسليم في المكان بعد التفريغ",
                "поставка в месте назначения с выгрузкой",
            ),
            Incoterm::Ddp => names(
                "تحویل با عوارض پرداخت‌شده",
                "Delivered Duty Paid",
                "التسليم مع دفع الرسوم",
                "поставка с оплатой пошлин",
            ),
            Incoterm::Fas => names(
                "تحویل در کنار کشتی",
                "Free Alongside Ship",
                "التسليم بجانب السفينة",
                "свободно вдоль борта судна",
            ),
            Incoterm::Fob => names(
                "تحویل روی عرشه",
                "Free on Board",
                "التسليم على ظهر السفينة",
                "свободно на борту",
            ),
            Incoterm::Cfr => names(
                "هزینه و کرایه",
                "Cost and Freight",
                "التكلفة وأجور الشحن",
                "стоимость и фрахт",
            ),
            Incoterm::Cif => names(
                "هزینه، بیمه و کرایه",
                "Cost, Insurance and Freight",
                "التكلفة والتأمين وأجور الشحن",
                "стоимость, страхование и фрахт",
            ),
        }
    }
}

impl std::fmt::Display for Incoterm {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

impl TransportMode {
    pub const ALL: [TransportMode; 5] = [
        TransportMode::Road,
        TransportMode::Rail,
        TransportMode::Air,
        TransportMode::Sea,
        TransportMode::Multimodal,
    ];

    /// Reads `road`, `rail`, `air`, `sea` or `multimodal`; `None` for anything else.
    pub fn parse(written: &str) -> Option<TransportMode> {
        TransportMode::ALL
            .into_iter()
            .find(|mode| mode.id() == written.trim())
    }

    /// As written in front matter.
    pub fn id(self) -> &'static str {
        match self {
            TransportMode::Road => "road",
            TransportMode::Rail => "rail",
            TransportMode::Air => "air",
            TransportMode::Sea => "sea",
            TransportMode::Multimodal => "multimodal",
        }
    }

    pub fn names(self) -> Names {
        match self {
            TransportMode::Road => names("جاده‌ای", "road", "بري", "автомобильный"),
            TransportMode::Rail => names("ریلی", "rail", "سكك حديدية", "железнодорожный"),
            TransportMode::Air => names("هوایی", "air", "جوي", "воздушный"),
            TransportMode::Sea => names("دریایی", "sea", "بحري", "морской"),
            TransportMode::Multimodal => names("ترکیبی", "multimodal", "متعدد الوسائط", "мультимодальный"),
        }
    }
}

const fn names(fa: &'static str, en: &'static str, ar: &'static str, ru: &'static str) -> Names {
    Names { fa, en, ar, ru }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_rule_in_any_case() {
        for rule in Incoterm::ALL {
            assert_eq!(Incoterm::parse(&rule.code().to_lowercase()), Ok(rule));
        }
        assert_eq!(Incoterm::ALL.iter().filter(|rule| rule.is_sea_only()).count(), 4);
    }

    #[test]
    fn advises_on_old_rules_and_habits() {
        let replacement = |written| match Incoterm::parse(written) {
            Err(IncotermError::Retired { replacement, .. } | IncotermError::Habit { replacement, .. }) => {
                replacement
            }
            other => panic!("{written}: {other:?}"),
        };
        assert_eq!(replacement("DAT"), Incoterm::Dpu);
        assert_eq!(replacement("C & F"), Incoterm::Cfr);
        assert_eq!(replacement("cnf"), Incoterm::Cfr);
        assert_eq!(replacement("DDU"), Incoterm::Dap);
        assert!(matches!(
            Incoterm::parse("FCB"),
            Err(IncotermError::Unknown {
                suggestion: Some(Incoterm::Fca | Incoterm::Fob),
                ..
            })
        ));
    }
}
