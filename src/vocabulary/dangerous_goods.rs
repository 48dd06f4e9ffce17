//! UN numbers and classes of dangerous goods (UN Model Regulations on the Transport of Dangerous Goods).
//!
//! Checks the form only: the list of UN numbers with their classes is not here.

use super::Names;
use super::suggest::nearest;
use crate::language::digits::fold_digits;

/// A UN number: four digits, `1950`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnNumber(u16);

/// A class or division, `3` or `2.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HazardClass {
    id: &'static str,
    names: Names,
}

/// Why a text is not a UN number or a class.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DangerousGoodsError {
    #[error("`{written}` is not a UN number of four digits")]
    Number { written: String },
    #[error("`{written}` is not a class of dangerous goods")]
    Class {
        written: String,
        suggestion: Option<&'static str>,
    },
}

impl UnNumber {
    /// The numbers given out so far lie between these.
    const RANGE: std::ops::RangeInclusive<u16> = 4..=3600;

    /// Reads `1950`, `UN 1950`, `UN1950` and Persian digits.
    ///
    /// # Errors
    /// [`DangerousGoodsError::Number`] unless there are exactly four digits in the range that is in use.
    pub fn parse(written: &str) -> Result<UnNumber, DangerousGoodsError> {
        let error = || DangerousGoodsError::Number {
            written: written.trim().to_owned(),
        };
        let folded = fold_digits(written.trim());
        let upper = folded.to_ascii_uppercase();
        let digits = upper.strip_prefix("UN").unwrap_or(&upper).trim();
        if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(error());
        }
        let number = digits.parse().map_err(|_| error())?;
        if UnNumber::RANGE.contains(&number) {
            Ok(UnNumber(number))
        } else {
            Err(error())
        }
    }

    /// Four digits without `UN`.
    pub fn digits(self) -> String {
        format!("{:04}", self.0)
    }
}

impl HazardClass {
    /// Reads a class or division; `class 3` and Persian digits are accepted.
    ///
    /// # Errors
    /// [`DangerousGoodsError::Class`]; a class that has divisions (`2`) needs one, the first is suggested.
    pub fn parse(written: &str) -> Result<HazardClass, DangerousGoodsError> {
        let folded = fold_digits(written.trim()).replace('٫', ".").to_lowercase();
        let wanted = folded.strip_prefix("class").unwrap_or(&folded).trim();
        HazardClass::all()
            .find(|class| class.id == wanted)
            .ok_or_else(|| DangerousGoodsError::Class {
                written: written.trim().to_owned(),
                suggestion: HazardClass::all()
                    .map(|class| class.id)
                    .find(|id| !wanted.is_empty() && id.split('.').next() == Some(wanted))
                    .or_else(|| nearest(wanted, CLASSES.iter().map(|row| row.0))),
            })
    }

    /// All classes and divisions, in order.
    pub fn all() -> impl Iterator<Item = HazardClass> {
        CLASSES.iter().map(|&(id, fa, en, ar, ru)| HazardClass {
            id,
            names: Names { fa, en, ar, ru },
        })
    }

    pub fn id(self) -> &'static str {
        self.id
    }

    pub fn name(self, language: &str) -> &'static str {
        self.names.get(language)
    }
}

/// id, fa, en, ar, ru.
const CLASSES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "1.1",
        "خطر انفجار جرمی",
        "Mass explosion hazard",
        "خطر انفجار شامل",
        "опасность взрыва массой",
    ),
    (
        "1.2",
        "خطر پرتابه",
        "Projection hazard",
        "خطر التشظي",
        "опасность разбрасывания",
    ),
    (
        "1.3",
        "خطر آتش و انفجار یا پرتاب اندک",
        "Fire and minor blast or projection hazard",
        "خطر حريق مع عصف أو تشظٍّ طفيف",
        "опасность пожара и незначительного взрыва",
    ),
    (
        "1.4",
        "خطر انفجار ناچیز",
        "Minor explosion hazard",
        "خطر انفجار طفيف",
        "незначительная опасность взрыва",
    ),
    (
        "1.5",
        "مواد منفجرهٔ بسیار کم‌حساس",
        "Very insensitive explosives",
        "متفجرات ضعيفة الحساسية جدًا",
        "взрывчатые вещества очень низкой чувствительности",
    ),
    (
        "1.6",
        "کالای منفجرهٔ بی‌نهایت کم‌حساس",
        "Extremely insensitive articles",
        "سلع متفجرة ضعيفة الحساسية للغاية",
        "изделия крайне низкой чувствительности",
    ),
    (
        "2.1",
        "گاز آتشگیر",
        "Flammable gas",
        "غاز لهوب",
        "легковоспламеняющийся газ",
    ),
    (
        "2.2",
        "گاز غیرآتشگیر و غیرسمی",
        "Non-flammable, non-toxic gas",
        "غاز غير لهوب وغير سام",
        "невоспламеняющийся нетоксичный газ",
    ),
    ("2.3", "گاز سمی", "Toxic gas", "غاز سام", "токсичный газ"),
    (
        "3",
        "مایع آتشگیر",
        "Flammable liquid",
        "سائل لهوب",
        "легковоспламеняющаяся жидкость",
    ),
    (
        "4.1",
        "جامد آتشگیر",
        "Flammable solid",
        "مادة صلبة لهوبة",
        "легковоспламеняющееся твёрдое вещество",
    ),
    (
        "4.2",
        "مادهٔ خودسوز",
        "Substance liable to spontaneous combustion",
        "مادة قابلة للاحتراق التلقائي",
        "самовозгорающееся вещество",
    ),
    (
        "4.3",
        "ماده‌ای که با آب گاز آتشگیر می‌دهد",
        "Substance that emits flammable gas with water",
        "مادة تطلق غازًا لهوبًا بملامسة الماء",
        "вещество, выделяющее горючий газ при контакте с водой",
    ),
    (
        "5.1",
        "مادهٔ اکسیدکننده",
        "Oxidising substance",
        "مادة مؤكسدة",
        "окисляющее вещество",
    ),
    (
        "5.2",
        "پراکسید آلی",
        "Organic peroxide",
        "بيروكسيد عضوي",
        "органический пероксид",
    ),
    (
        "6.1",
        "مادهٔ سمی",
        "Toxic substance",
        "مادة سامة",
        "токсичное вещество",
    ),
    (
        "6.2",
        "مادهٔ عفونت‌زا",
        "Infectious substance",
        "مادة معدية",
        "инфекционное вещество",
    ),
    (
        "7",
        "مادهٔ پرتوزا",
        "Radioactive material",
        "مادة مشعة",
        "радиоактивный материал",
    ),
    (
        "8",
        "مادهٔ خورنده",
        "Corrosive substance",
        "مادة أكّالة",
        "коррозионное вещество",
    ),
    (
        "9",
        "دیگر مواد و کالاهای خطرناک",
        "Miscellaneous dangerous goods",
        "بضائع خطرة متنوعة",
        "прочие опасные вещества и изделия",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_un_number_has_four_digits() {
        for written in ["1950", "UN 1950", "un1950", "۱۹۵۰"] {
            assert_eq!(
                UnNumber::parse(written).map(UnNumber::digits).as_deref(),
                Ok("1950"),
                "{written}"
            );
        }
        assert_eq!(
            UnNumber::parse("0333").map(UnNumber::digits).as_deref(),
            Ok("0333")
        );
        for written in ["", "195", "19500", "0000", "9999", "UN", "19x0"] {
            assert!(UnNumber::parse(written).is_err(), "{written}");
        }
    }

    #[test]
    fn classes_have_divisions_where_the_regulations_have() {
        assert_eq!(HazardClass::parse("2.1").unwrap().name("en"), "Flammable gas");
        assert_eq!(HazardClass::parse("class ۹").unwrap().id(), "9");
        let error = HazardClass::parse("2").unwrap_err();
        assert_eq!(
            error,
            DangerousGoodsError::Class {
                written: "2".to_owned(),
                suggestion: Some("2.1")
            }
        );
        assert!(HazardClass::parse("10").is_err());
    }
}
