//! vCard 4.0 (RFC 6350): how to reach a company or a broker. Organisations only: people stand on pages.

use super::super::Site;
use super::super::address;
use super::super::presenter::Presenter;
use super::super::structured::url;
use crate::catalogue::contact::Contact;
use crate::catalogue::office::Seat;
use crate::catalogue::{Entry, Id, Kind};
use crate::vocabulary::countries::Country;
use crate::vocabulary::languages::Language;

/// Octets of a line without its end.
const LINE: usize = 75;

/// What stands on a card.
struct Facts<'a> {
    entry: &'a Entry,
    seat: Seat,
    contact: &'a Contact,
    website: Option<&'a str>,
    languages: &'a [&'static Language],
}

/// Writes the card of the entry in a row.
pub fn write(site: &Site, presenter: &Presenter, kind: Kind, row: usize, bytes: &mut Vec<u8>) {
    let catalogue = &site.catalogue;
    let facts = if kind == Kind::Broker {
        catalogue.brokers.get(Id::new(row)).map(|broker| Facts {
            entry: &broker.entry,
            seat: broker.seat.clone(),
            contact: &broker.contact,
            website: broker.website.as_deref(),
            languages: &broker.languages,
        })
    } else {
        catalogue.companies.get(Id::new(row)).map(|company| Facts {
            entry: &company.entry,
            seat: Seat {
                country: company.country,
                province: company.province,
                city: company.city.clone(),
            },
            contact: &company.contact,
            website: company.website.as_deref(),
            languages: &company.languages,
        })
    };
    if let Some(facts) = facts {
        card(site, presenter, kind, &facts, bytes);
    }
}

fn card(site: &Site, presenter: &Presenter, kind: Kind, facts: &Facts<'_>, bytes: &mut Vec<u8>) {
    let tag = presenter.tag.as_str();
    let entry = facts.entry;
    let name = escaped(presenter.raw(&entry.name));
    let mut line = |text: &str| fold(text, bytes);
    line("BEGIN:VCARD");
    line("VERSION:4.0");
    line("KIND:org");
    line(&format!("FN;LANGUAGE={tag}:{name}"));
    line(&format!("ORG;LANGUAGE={tag}:{name}"));
    let seat = &facts.seat;
    let city = seat.city.as_ref().map_or("", |city| presenter.raw(city));
    let province = seat
        .province
        .map_or("", |province| province.name(presenter.words()));
    let country = seat
        .country
        .map_or("", |country| Country::name(country, presenter.words()));
    let parts = [city, province, "", country].map(escaped);
    line(&format!("ADR;LANGUAGE={tag}:;;;{}", parts.join(";")));
    let contact = facts.contact;
    if let Some(phone) = &contact.phone {
        line(&format!("TEL;VALUE=uri;TYPE=work,voice:{}", phone.tel_link()));
    }
    if let Some(email) = &contact.email {
        line(&format!("EMAIL;TYPE=work:{}", escaped(email)));
    }
    if let Some(whatsapp) = &contact.whatsapp {
        line(&format!("IMPP;TYPE=work:{}", whatsapp.whatsapp_link(None)));
    }
    if let Some(telegram) = &contact.telegram {
        line(&format!("IMPP;TYPE=work:https://t.me/{telegram}"));
    }
    for (position, language) in facts.languages.iter().enumerate() {
        line(&format!(
            "LANG;PREF={}:{}",
            (position + 1).min(100),
            language.tag()
        ));
    }
    if let Some(website) = facts.website {
        line(&format!("URL;TYPE=work:{website}"));
    }
    if let Some(page) = url(site, &address::entry(tag, kind, &entry.slug)) {
        line(&format!("URL:{page}"));
    }
    if let Some(source) = url(site, &super::card_path(tag, kind, &entry.slug)) {
        line(&format!("SOURCE:{source}"));
    }
    if let Some(day) = entry.updated_on {
        line(&format!("REV:{}T000000Z", day.to_iso().replace('-', "")));
    }
    line("END:VCARD");
}

/// A text value: what separates values is escaped, lines stay one line.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => {
                safe.push('\\');
                safe.push(character);
            }
            '\n' => safe.push_str("\\n"),
            '\r' => {}
            other => safe.push(other),
        }
    }
    safe
}

/// Writes a line folded at [`LINE`] octets, between characters.
fn fold(text: &str, bytes: &mut Vec<u8>) {
    let mut used = 0;
    for character in text.chars() {
        let length = character.len_utf8();
        if used + length > LINE {
            bytes.extend_from_slice(b"\r\n ");
            used = 1;
        }
        let mut buffer = [0; 4];
        bytes.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
        used += length;
    }
    bytes.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters_and_unfold_to_what_they_were() {
        for text in [
            "x".repeat(75),
            "x".repeat(76),
            "کارخانهٔ صافی‌سازی ".repeat(20),
            format!("x{}", "😀".repeat(60)),
        ] {
            let mut bytes = Vec::new();
            fold(&text, &mut bytes);
            let folded = String::from_utf8(bytes).unwrap();
            assert!(folded.split("\r\n").all(|line| line.len() <= 75), "{folded:?}");
            assert_eq!(folded.replace("\r\n ", ""), format!("{text}\r\n"));
        }
        let mut bytes = Vec::new();
        fold(&"x".repeat(75), &mut bytes);
        assert_eq!(bytes.len(), 77, "a line of 75 octets is not folded");
    }

    #[test]
    fn what_separates_values_is_escaped() {
        assert_eq!(escaped("A, B; C\\D\r\nE"), "A\\, B\\; C\\\\D\\nE");
    }
}
