//! Ways of payment that a company or a market may offer.
//!
//! A label only: that a way is offered says nothing about whether it is lawful or works today.

use super::Names;
use super::suggest::nearest;

/// A way of payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaymentMethod {
    AdvanceTransfer,
    PartAdvance,
    LetterOfCreditAtSight,
    LetterOfCreditUsance,
    DocumentsAgainstPayment,
    DocumentsAgainstAcceptance,
    OpenAccount,
    Escrow,
    LocalCurrency,
    Barter,
    ExchangeHouse,
}

/// The written method is not in the list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown payment method `{written}`")]
pub struct UnknownPaymentMethod {
    pub written: String,
    pub suggestion: Option<&'static str>,
}

impl PaymentMethod {
    pub const ALL: [PaymentMethod; 11] = [
        PaymentMethod::AdvanceTransfer,
        PaymentMethod::PartAdvance,
        PaymentMethod::LetterOfCreditAtSight,
        PaymentMethod::LetterOfCreditUsance,
        PaymentMethod::DocumentsAgainstPayment,
        PaymentMethod::DocumentsAgainstAcceptance,
        PaymentMethod::OpenAccount,
        PaymentMethod::Escrow,
        PaymentMethod::LocalCurrency,
        PaymentMethod::Barter,
        PaymentMethod::ExchangeHouse,
    ];

    /// Reads an id such as `lc_sight`.
    ///
    /// # Errors
    /// [`UnknownPaymentMethod`] with the nearest id.
    pub fn parse(written: &str) -> Result<PaymentMethod, UnknownPaymentMethod> {
        let trimmed = written.trim();
        PaymentMethod::ALL
            .into_iter()
            .find(|method| method.id() == trimmed)
            .ok_or_else(|| UnknownPaymentMethod {
                written: trimmed.to_owned(),
                suggestion: nearest(trimmed, PaymentMethod::ALL.iter().map(|method| method.id())),
            })
    }

    /// As written in `method`.
    pub fn id(self) -> &'static str {
        match self {
            PaymentMethod::AdvanceTransfer => "advance_tt",
            PaymentMethod::PartAdvance => "part_advance",
            PaymentMethod::LetterOfCreditAtSight => "lc_sight",
            PaymentMethod::LetterOfCreditUsance => "lc_usance",
            PaymentMethod::DocumentsAgainstPayment => "dp",
            PaymentMethod::DocumentsAgainstAcceptance => "da",
            PaymentMethod::OpenAccount => "open_account",
            PaymentMethod::Escrow => "escrow",
            PaymentMethod::LocalCurrency => "local_currency",
            PaymentMethod::Barter => "barter",
            PaymentMethod::ExchangeHouse => "exchange_house",
        }
    }

    /// The ICC rules that usually govern it, if any: UCP 600 for letters of credit, URC 522 for collections.
    pub fn rules(self) -> Option<&'static str> {
        match self {
            PaymentMethod::LetterOfCreditAtSight | PaymentMethod::LetterOfCreditUsance => Some("UCP 600"),
            PaymentMethod::DocumentsAgainstPayment | PaymentMethod::DocumentsAgainstAcceptance => {
                Some("URC 522")
            }
            _ => None,
        }
    }

    pub fn names(self) -> Names {
        let (fa, en, ar, ru) = match self {
            PaymentMethod::AdvanceTransfer => (
                "پیش‌پرداخت کامل با حوالهٔ بانکی",
                "Advance payment by bank transfer (T/T)",
                "دفع مسبق بحوالة مصرفية (T/T)",
                "предоплата банковским переводом (T/T)",
            ),
            PaymentMethod::PartAdvance => (
                "بخشی پیش‌پرداخت و باقی هنگام تحویل",
                "Part in advance, balance on delivery",
                "دفعة مقدمة والباقي عند التسليم",
                "частичная предоплата, остаток при поставке",
            ),
            PaymentMethod::LetterOfCreditAtSight => (
                "اعتبار اسنادی دیداری",
                "Letter of credit at sight",
                "اعتماد مستندي بالاطلاع",
                "аккредитив с оплатой по предъявлении",
            ),
            PaymentMethod::LetterOfCreditUsance => (
                "اعتبار اسنادی مدت‌دار (یوزانس)",
                "Usance letter of credit",
                "اعتماد مستندي مؤجل الدفع",
                "аккредитив с отсрочкой платежа",
            ),
            PaymentMethod::DocumentsAgainstPayment => (
                "وصول اسنادی در برابر پرداخت",
                "Documents against payment (D/P)",
                "مستندات مقابل الدفع (D/P)",
                "документы против платежа (D/P)",
            ),
            PaymentMethod::DocumentsAgainstAcceptance => (
                "وصول اسنادی در برابر قبولی برات",
                "Documents against acceptance (D/A)",
                "مستندات مقابل القبول (D/A)",
                "документы против акцепта (D/A)",
            ),
            PaymentMethod::OpenAccount => ("حساب باز", "Open account", "حساب مفتوح", "открытый счёт"),
            PaymentMethod::Escrow => ("حساب امانی", "Escrow", "حساب ضمان", "эскроу"),
            PaymentMethod::LocalCurrency => (
                "تسویه با پول ملی",
                "Settlement in local currency",
                "تسوية بالعملة المحلية",
                "расчёты в национальной валюте",
            ),
            PaymentMethod::Barter => ("تهاتر", "Barter or clearing", "مقايضة", "бартер или клиринг"),
            PaymentMethod::ExchangeHouse => ("صرافی", "Exchange house", "شركة صرافة", "обменный дом"),
        };
        Names { fa, en, ar, ru }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_id_and_suggests_for_slips() {
        for method in PaymentMethod::ALL {
            assert_eq!(PaymentMethod::parse(method.id()), Ok(method));
            assert!(!method.names().fa.contains(['ي', 'ك', 'ى']));
        }
        assert_eq!(
            PaymentMethod::parse("lc-sight").unwrap_err().suggestion,
            Some("lc_sight")
        );
        assert_eq!(PaymentMethod::parse("bitcoin").unwrap_err().suggestion, None);
    }

    #[test]
    fn names_the_rules_of_the_bankers() {
        assert_eq!(PaymentMethod::LetterOfCreditAtSight.rules(), Some("UCP 600"));
        assert_eq!(PaymentMethod::Barter.rules(), None);
    }
}
