//! Lists as CSV: one row for each entry that the list on the site has, in its order. The head names fields; texts
//! are in the language of the page, codes and ids are the same in every language, several values are joined by
//! `; `.

mod actors;
mod companies;
mod market;
mod products;

use super::super::Site;
use super::super::address;
use super::super::language_site::LanguageSite;
use super::super::presenter::Presenter;
use super::super::structured::url;
use crate::catalogue::certificate::Certificate;
use crate::catalogue::contact::Contact;
use crate::catalogue::office::Seat;
use crate::catalogue::value::Number;
use crate::catalogue::{Entry, Id, Kind, Reference, Relations, Resolve, Row, Sector, Table, Text};
use crate::csv::Csv;
use crate::language::Date;
use crate::language::phone::Phone;
use crate::vocabulary::countries::Country;
use crate::vocabulary::languages::Language;
use crate::vocabulary::provinces::Province;

/// One row while it is written.
struct At<'a, T> {
    site: &'a Site,
    presenter: &'a Presenter,
    id: Id<T>,
    row: &'a T,
}

/// How a column's cells are written.
enum Cell {
    Text(String),
    Code(String),
}

/// A column: the field's name, and what stands in it.
type Column<T> = (&'static str, fn(&At<'_, T>) -> Cell);

fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

fn code(code: impl Into<String>) -> Cell {
    Cell::Code(code.into())
}

/// Several values in one cell.
fn joined<S: AsRef<str>>(values: impl Iterator<Item = S>) -> String {
    let mut cell = String::new();
    for value in values {
        if !cell.is_empty() {
            cell.push_str("; ");
        }
        cell.push_str(value.as_ref());
    }
    cell
}

fn day(date: Option<Date>) -> Cell {
    text(date.map(Date::to_iso).unwrap_or_default())
}

fn number(number: Option<&Number>) -> Cell {
    text(number.map_or("", Number::as_str))
}

fn phone(phone: Option<&Phone>) -> Cell {
    code(phone.map_or("", Phone::e164))
}

impl<'a, T: Resolve> At<'a, T> {
    fn entry(&self) -> &'a Entry {
        self.row.entry()
    }

    fn words(&self, words: Option<&Text>) -> Cell {
        text(words.map_or("", |text| self.presenter.raw(text)))
    }

    fn slugs<U: Row>(&self, table: &Table<U>, ids: &[Id<U>]) -> Cell {
        code(joined(table.of(ids).map(|(_, row)| row.slug())))
    }

    fn slug<U: Row>(&self, table: &Table<U>, id: Option<Id<U>>) -> Cell {
        code(id.and_then(|id| table.get(id)).map_or("", Row::slug))
    }

    fn references(&self, references: impl Iterator<Item = Reference>) -> Cell {
        code(joined(references.filter_map(|reference| {
            let entry = self.site.catalogue.entry(reference)?;
            Some(format!("{}/{}", reference.kind.word(), entry.slug))
        })))
    }

    fn country(&self, country: Option<&'static Country>) -> Cell {
        code(country.map_or("", Country::alpha2))
    }

    fn province(&self, province: Option<Province>) -> Cell {
        text(province.map_or("", |province| province.name(self.presenter.words())))
    }

    fn languages(&self, languages: &[&'static Language]) -> Cell {
        code(joined(languages.iter().map(|language| language.tag())))
    }

    /// Schemes of the certificates that hold on the day.
    fn held(&self, certificates: &[Certificate]) -> Cell {
        let catalogue = &self.site.catalogue;
        let mut schemes: Vec<_> = certificates
            .iter()
            .filter(|one| one.state(catalogue.date).holds())
            .map(|one| one.scheme)
            .collect();
        schemes.sort_unstable();
        schemes.dedup();
        self.slugs(&catalogue.schemes, &schemes)
    }
}

/// Columns of every kind: what an entry is, and where its page is.
fn common<T: Resolve>() -> Vec<Column<T>> {
    vec![
        ("id", |at| code(at.row.slug())),
        ("name", |at| at.words(Some(&at.entry().name))),
        ("url", |at| {
            let page = address::entry(at.presenter.tag.as_str(), T::KIND, at.row.slug());
            text(url(at.site, &page).unwrap_or(page))
        }),
        ("summary", |at| at.words(at.entry().summary.as_ref())),
        ("updated_on", |at| day(at.entry().updated_on)),
        ("checked_on", |at| day(at.entry().checked_on)),
    ]
}

/// An entry that can be reached.
trait Reached: Resolve {
    fn contact(&self) -> &Contact;
    fn website(&self) -> Option<&str> {
        None
    }
}

/// An entry with a seat.
trait Seated: Resolve {
    fn seat(&self) -> &Seat;
}

/// How to reach it.
fn contact<T: Reached>() -> [Column<T>; 4] {
    [
        ("email", |at| {
            text(at.row.contact().email.as_deref().unwrap_or_default())
        }),
        ("phone", |at| phone(at.row.contact().phone.as_ref())),
        ("whatsapp", |at| phone(at.row.contact().whatsapp.as_ref())),
        ("website", |at| text(at.row.website().unwrap_or_default())),
    ]
}

/// Where it sits.
fn seat<T: Seated>() -> [Column<T>; 3] {
    [
        ("country", |at| at.country(at.row.seat().country)),
        ("province", |at| at.province(at.row.seat().province)),
        ("city", |at| at.words(at.row.seat().city.as_ref())),
    ]
}

/// The word that editors write for a value of a closed list.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn words<V: serde::Serialize>(values: impl Iterator<Item = V>) -> Cell {
    code(joined(values.map(|value| word(&value))))
}

/// The list of a kind.
pub fn of_kind(site: &Site, language: &LanguageSite, kind: Kind, bytes: &mut Vec<u8>) {
    let catalogue = &site.catalogue;
    let rows = if kind == Kind::Sector {
        sectors_in_order(site)
    } else {
        site.rows_of(language, kind, None).into_owned()
    };
    macro_rules! table {
        ($table:ident, $columns:path) => {
            write(
                site,
                &language.presenter,
                &catalogue.$table,
                &rows,
                &$columns(),
                bytes,
            )
        };
    }
    match kind {
        Kind::Product => table!(products, products::columns),
        Kind::Company => table!(companies, companies::columns),
        Kind::Sector => table!(sectors, market::sectors),
        Kind::Market => table!(markets, market::markets),
        Kind::Scheme => table!(schemes, market::schemes),
        Kind::Broker => table!(brokers, actors::brokers),
        Kind::Body => table!(bodies, actors::bodies),
        Kind::Place => table!(places, actors::places),
        Kind::Association => table!(associations, actors::associations),
        Kind::Consortium => table!(consortia, actors::consortia),
        Kind::Campaign => table!(campaigns, actors::campaigns),
        Kind::Need => table!(needs, actors::needs),
        Kind::Expert => table!(experts, actors::experts),
        Kind::Event => table!(events, actors::events),
        Kind::Corridor => table!(corridors, actors::corridors),
        // Brands and free pages have no lists.
        Kind::Brand | Kind::Page => {}
    }
}

/// The products of a sector, those of its branches included.
pub fn of_sector(site: &Site, language: &LanguageSite, sector: usize, bytes: &mut Vec<u8>) {
    let rows = language.products_of_sector.get(sector).map(Vec::as_slice);
    write(
        site,
        &language.presenter,
        &site.catalogue.products,
        rows.unwrap_or_default(),
        &products::columns(),
        bytes,
    );
}

/// Sectors of the first level, each followed by its branches.
fn sectors_in_order(site: &Site) -> Vec<u32> {
    let relations = &site.catalogue.relations;
    let branches = |id: &Id<Sector>| Relations::list(&relations.leaves_of_sector, *id).iter().copied();
    let order = relations
        .top_sectors
        .iter()
        .flat_map(|top| std::iter::once(*top).chain(branches(top)));
    order.filter_map(|id| u32::try_from(id.row()).ok()).collect()
}

fn write<T: Resolve>(
    site: &Site,
    presenter: &Presenter,
    table: &Table<T>,
    rows: &[u32],
    columns: &[Column<T>],
    bytes: &mut Vec<u8>,
) {
    let mut csv = Csv::new(bytes);
    csv.row(columns.iter().map(|(name, _)| *name));
    for row in rows {
        let id = Id::new(*row as usize);
        let Some(row) = table.get(id) else { continue };
        let at = At {
            site,
            presenter,
            id,
            row,
        };
        for (_, cell) in columns {
            match cell(&at) {
                Cell::Text(cell) => csv.text(&cell),
                Cell::Code(cell) => csv.code(&cell),
            }
        }
        csv.end_row();
    }
}
