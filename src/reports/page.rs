//! All reports as one page that opens from a disk: no script, no link to anywhere else, nothing for search engines.

use std::fmt::Write;

use super::{Cell, Report, Reports, Strings, Subject};
use crate::language::bidi::escape_html;
use crate::language::{isolate_html, ltr_code_html};

/// Rows of one table on the page; the file beside it has all.
const ROWS: usize = 500;

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:2rem auto;max-width:78rem;padding:0 1rem;font:1rem/1.7 Vazirmatn,'Segoe UI',Tahoma,system-ui,sans-serif}\
h2{margin:3rem 0 .25rem}h2 small{font-weight:400;opacity:.7}\
p{margin:.25rem 0 .75rem}.wide{overflow-x:auto}\
table{border-collapse:collapse;font-size:.9rem}caption{text-align:start;font-weight:600}\
th,td{text-align:start;vertical-align:top;padding:.3rem .75rem;border-bottom:1px solid #8886}\
th{white-space:nowrap}td.number{text-align:end;font-variant-numeric:tabular-nums}\
code{opacity:.7;font-size:.85em}nav ul{columns:18rem;padding-inline-start:1.2rem}\
@media print{nav{display:none}h2{break-after:avoid}}";

/// The page, in the language of `strings`.
#[must_use]
pub fn write_page(reports: &Reports, strings: &Strings) -> String {
    let locale = strings.locale();
    let title = escape_html(&strings.get("page-title")).into_owned();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        locale.tag(),
        locale.direction().as_str(),
    );
    let date = strings.date(reports.date);
    let intro = strings.with("page-intro", &[("date", date.as_str().into())]);
    let _ = writeln!(page, "<p>{}</p>", isolate_html(&intro, locale));
    page.push_str("<nav>\n<ul>\n");
    for report in &reports.all {
        let _ = writeln!(
            page,
            "<li><a href=\"#{0}\">{1}</a> ({2})</li>",
            report.id,
            isolate_html(&strings.get(&format!("report-{}", report.id)), locale),
            strings.number(i64::try_from(report.rows.len()).unwrap_or(i64::MAX)),
        );
    }
    page.push_str("</ul>\n</nav>\n<main>\n");
    for report in &reports.all {
        section(&mut page, reports, report, strings);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn section(page: &mut String, reports: &Reports, report: &Report, strings: &Strings) {
    let locale = strings.locale();
    let paragraph = |page: &mut String, text: &str| {
        let _ = writeln!(page, "<p>{}</p>", isolate_html(text, locale));
    };
    let key = format!("report-{}", report.id);
    let count = strings.number(i64::try_from(report.rows.len()).unwrap_or(i64::MAX));
    let _ = writeln!(
        page,
        "<section id=\"{}\">\n<h2>{} <small>({count})</small></h2>",
        report.id,
        isolate_html(&strings.get(&key), locale),
    );
    paragraph(page, &strings.get(&format!("{key}.about")));
    if let Some(note) = report.note {
        paragraph(page, &strings.get(note));
    }
    if report.rows.is_empty() {
        paragraph(page, &strings.get("page-empty"));
        page.push_str("</section>\n");
        return;
    }
    page.push_str("<div class=\"wide\">\n<table>\n<thead>\n<tr>");
    for column in &report.columns {
        let head = strings.get(&format!("column-{column}"));
        let _ = write!(page, "<th scope=\"col\">{}</th>", isolate_html(&head, locale));
    }
    page.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in report.rows.iter().take(ROWS) {
        page.push_str("<tr>");
        for cell in row {
            let class = if matches!(cell, Cell::Number(_)) {
                " class=\"number\""
            } else {
                ""
            };
            let _ = write!(page, "<td{class}>{}</td>", value(reports, cell, strings));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</div>\n");
    if report.rows.len() > ROWS {
        let more = report.rows.len() - ROWS;
        let file = format!("{}.csv", report.id);
        let arguments = [("n", more.into()), ("file", file.as_str().into())];
        paragraph(page, &strings.with("page-more", &arguments));
    }
    page.push_str("</section>\n");
}

fn value(reports: &Reports, cell: &Cell, strings: &Strings) -> String {
    let locale = strings.locale();
    let text = |text: &str| isolate_html(text, locale).into_owned();
    let code = |code: &str| ltr_code_html(code, locale).into_owned();
    let entry = |entry: &Subject| {
        let name = text(strings.text(&entry.name, reports.language));
        format!("{name} <code>{}</code>", code(&entry.slug))
    };
    let comma = strings.get("list-separator");
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(words) => text(strings.text(words, reports.language)),
        Cell::Code(one) => code(one),
        Cell::Codes(codes) => join(codes.iter().map(|one| code(one)), &comma),
        Cell::Entry(one) => entry(one),
        Cell::Entries(entries) => join(entries.iter().map(entry), &comma),
        Cell::Reference(one) => {
            let kind = text(&strings.word("kind", one.kind.word()));
            let name = text(strings.text(&one.name, reports.language));
            format!(
                "{kind}{}{name} <code>{}</code>",
                text(&strings.get("kind-separator")),
                code(&one.slug)
            )
        }
        Cell::Word(group, word) => text(&strings.word(group, word)),
        Cell::Words(group, words) => join(words.iter().map(|word| text(&strings.word(group, word))), &comma),
        Cell::Date(date) => {
            let shown = code(&strings.date(*date));
            format!("<time datetime=\"{}\">{shown}</time>", date.to_iso())
        }
        Cell::Number(number) => code(&strings.number(*number)),
        Cell::YesNo(yes) => text(&strings.get(if *yes { "yes" } else { "no" })),
    }
}

fn join(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}
