"""Writes the same catalogue as a Hugo site: content per language, with the templates of `../hugo/`.

Hugo knows no Jalali dates, Persian digits or units with words, so these are formatted here, once, in Hugo's favour:
its templates print them. What Karvan derives (readiness for a market, states on the day, facets of companies through
their products) is worked out here too and handed to Hugo ready-made.
"""

import json
import os
import shutil
from pathlib import Path

from . import words
from .karvan import MARK, PAGES, SIGN
from .model import DAY, EAC_MARKETS, jalali
from .prose import persian_digits, plain

LAYOUTS = Path(__file__).resolve().parents[1] / "hugo"
LANGUAGES = ("fa", "en")
MONTHS = ("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(),
          "January February March April May June July August September October November December".split())
KINDS = {"technology": ("فناوری", "Technology"), "service": ("خدمت", "Service")}
SECTIONS = [("products", "محصولات", "Products"), ("companies", "شرکت‌ها", "Companies"), ("sectors", "بخش‌ها", "Sectors"),
            ("markets", "بازارها", "Markets"), ("schemes", "گواهی‌ها", "Certification schemes"),
            ("brands", "نشان‌ها", "Brands"), ("pages", "صفحه‌ها", "Pages")]


def toml(value):
    """A value of TOML: JSON strings, numbers and booleans are TOML too, and tables are written inline."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(toml(one) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def number(value, language):
    return str(value) if language else persian_digits(value)


def day(date, language):
    """A date as a reader sees it: Jalali in Persian."""
    if language:
        return f"{date.day} {MONTHS[1][date.month - 1]} {date.year}"
    year, month, day_of_month = (int(part) for part in jalali(date).split("-"))
    return persian_digits(f"{day_of_month} {MONTHS[0][month - 1]} {year}")


def entry(root, folder, name, language, front, body):
    path = os.path.join(root, "content", folder)
    os.makedirs(path, exist_ok=True)
    lines = "\n".join(f"{key} = {toml(value)}" for key, value in front.items() if value is not None)
    with open(os.path.join(path, f"{name}.{LANGUAGES[language]}.md"), "w", encoding="utf-8", newline="\n") as file:
        file.write(f"+++\n{lines}\n+++\n{body}")


def certificate(row, scope, language):
    left = (row["until"] - DAY).days
    state = "expired" if left < 0 else "expiring" if left <= 90 else "held"
    return {"scheme": row["slug"], "short": row["short"], "number": row["number"], "issuer": row["issuer"][language],
            "scope": scope, "until": row["until"].isoformat(), "until_text": day(row["until"], language), "state": state}


def presence(row, ready, language):
    result = {"market": row["slug"], "stage": words.STAGES[row["stage"]][1 + language],
              "state": "held" if ready else "missing" if row["stage"] >= 2 else "preparing",
              "since": row["since"].isoformat(), "since_text": day(row["since"], language)}
    if row["number"]:
        result.update(number=row["number"], until=row["until"].isoformat(), until_text=day(row["until"], language))
    return result


def specification(row, language):
    label, group, unit, least, greatest, text = row
    if text:
        value = text[language]
    elif greatest is None:
        value = f"{number(least, language)} {unit}"
    else:
        value = f"{number(least, language)} {('تا', 'to')[language]} {number(greatest, language)} {unit}"
    return [group[language], label[language], value]


def types(company):
    return [words.TYPES[company.kind][0]] + (["knowledge-based"] if company.knowledge_based else [])


def write_product(root, catalogue, product):
    maker, top = product.company, words.TOPS[product.top][0]
    unit = product.unit[1:]
    ready = [row for row in product.markets if catalogue.is_ready(product, row)]
    maker.ready_markets = getattr(maker, "ready_markets", set()) | {row["slug"] for row in ready}
    schemes = [row["slug"] for row in product.certificates]
    held = [row["slug"] for row in product.certificates if catalogue.holds(row)]
    for language in (0, 1):
        of = lambda pair: pair[language]  # noqa: E731
        n = lambda value: number(value, language)  # noqa: E731
        if product.price:
            low, high, currency = product.price
            price = f"{n(low)} {of(('تا', 'to'))} {n(high)} {currency} / {of(unit)} (FCA)"
        else:
            low = high = currency = None
            price = of(("بنا به درخواست", "On request"))
        length, width, height = product.box
        front = {
            "title": of(product.name), "description": of(product.summary), "date": product.updated.isoformat(),
            "company": maker.slug, "leaf": product.leaf_slug, "top": top, "kind": KINDS[product.kind][language],
            "hs": product.hs, "sku": product.model, "model": product.model, "mpn": product.mpn, "gtin": product.gtin,
            "moq": f"{n(product.moq)} {of(unit)}",
            "sample": f"{of(('نمونه در', 'Sample within'))} {n(product.sample_days)} {of(('روز', 'days'))}",
            "lead_time": f"{n(product.lead[0])} {of(('تا', 'to'))} {n(product.lead[1])} {of(('هفته', 'weeks'))}",
            "terms": [[rule, place[language]] for rule, place, _ in product.terms],
            "price": price, "price_low": low, "price_high": high, "currency": currency,
            "specs": [specification(row, language) for row in product.specs],
            "certs": [certificate(row, of(product.leaf_name), language) for row in product.certificates],
            "presence": [presence(row, row in ready, language) for row in product.markets],
            "related": [catalogue.slug_of(other) for other in product.related],
            "ready": of(("، ", ", ")).join(words.MARKETS[row["market"]][1 + language] for row in ready) or None,
            "ready_count": len(ready) or None,
            "granted": day(DAY.replace(2028, 4, 20), language) if product.granted else None,
            "featured": True if product.featured else None,
            "solves": [of(part) for part in product.solves],
            "advantages": [[of(claim), of(evidence)] for claim, evidence in product.advantages],
            "packaging": [
                ["package", of(product.package)], ["units", n(product.per_package)],
                ["dimensions", f"{n(length)} × {n(width)} × {n(height)} mm"],
                ["gross", f"{n(product.weights[0])} kg"], ["net", f"{n(product.weights[1])} kg"],
                ["shelf", f"{n(product.shelf_months)} {of(('ماه', 'months'))}"],
                ["storage", f"{n(product.storage[0])} {of(('تا', 'to'))} {n(product.storage[1])} °C"]],
            "supply": [
                ["capacity", f"{n(product.capacity)} {of(unit)} {of(('در ماه', 'a month'))}"],
                ["share", f"{n(product.export_share)}{of(('٪', '%'))}"],
                ["warranty", f"{n(product.warranty)} {of(('ماه', 'months'))}"], ["after_sales", of(product.after_sales)],
                ["offer", of(("پروانهٔ ساخت، دانش فنی", "Licence, know-how"))]],
            "codes": [["SKU", product.model], ["MPN", product.mpn], ["UNSPSC", product.unspsc], ["IR", product.hs + "00"]]
            + ([["GTIN", product.gtin]] if product.gtin else []),
            "checked": product.checked.isoformat(), "checked_text": day(product.checked, language),
            "updated_text": day(product.updated, language),
            "sectors": [product.leaf_slug, top], "markets": [row["slug"] for row in product.markets],
            "schemes": schemes, "brands": ["simorgh"] if product.granted else None,
            "psectors": [product.leaf_slug, top], "pmarkets": [row["slug"] for row in ready], "pschemes": held, "pkinds": [product.kind], "pplaces": [maker.city[2]],
            "pbrands": ["simorgh"] if product.granted else None, "ptypes": types(maker),
        }
        # Karvan resolves links of the form /products/slug/; a Hugo page that knows its language needs no look-up.
        body = product.body[language].replace("](/", f"](/{LANGUAGES[language]}/")
        entry(root, f"products/{product.slug}", "index", language, front, body)


def write_company(root, catalogue, company):
    for language in (0, 1):
        top = words.TOPS[company.top][1 + language]
        front = {
            "title": company.name[language], "description": company.summary[language], "date": company.updated.isoformat(),
            "types": words.TYPES[company.kind][1 + language], "city": company.city[language], "province": company.city[2],
            "email": f"export@{company.slug}.example", "phone": company.phone, "website": f"https://{company.slug}.example",
            "legal_name": (f"شرکت {company.name[0]} (سهامی خاص)", f"{company.name[1]} Co. (private joint stock)")[language],
            "national_id": company.national_id, "register_no": company.register_number,
            "knowledge_based": f"KB-{company.number:05}" if company.knowledge_based else None,
            "founded": str(company.founded + 621),
            "founded_text": number(company.founded + (621 if language else 0), language),
            "staff": f"{number(company.staff[0], language)}–{number(company.staff[1], language)}",
            "export": f"{number(company.export_since + (621 if language else 0), language)}, {number(company.share, language)}%",
            "certs": [certificate(row, top, language) for row in company.certificates],
            "payments": [words.PAYMENTS[method][1 + language] for method in company.payments],
            "exports_to": [words.MARKETS[market][0] for market in company.markets],
            "all_schemes": [row["slug"] for row in company.certificates],
            "csectors": [words.TOPS[company.top][0]], "cmarkets": sorted(getattr(company, "ready_markets", ())),
            "cschemes": [row["slug"] for row in company.certificates if catalogue.holds(row)],
            "ccapabilitys": ["oem", "private-label"], "csizes": [company.size],
            "cplaces": [company.city[2]], "ctypes": types(company),
        }
        entry(root, f"companies/{company.slug}", "index", language, front, company.body[language])


def write_frame(root, rng):
    """Everything but products and companies."""
    def term(folder, fa_en, summary, bodies, **front):
        for language in (0, 1):
            own = {key: value[language] if isinstance(value, tuple) else value for key, value in front.items()}
            entry(root, folder, "_index", language,
                  {"title": fa_en[language], "description": summary[language], **own}, bodies[language])

    for slug, fa, en in SECTIONS:
        # Karvan has no page that lists brands or free pages.
        own = {"build": {"render": "never"}} if slug in ("brands", "pages") else {}
        term(slug, (fa, en), (fa, en), ("", ""), **own)
    for language in (0, 1):
        entry(root, "", "letters", language,
              {"title": ("شرکت‌ها به ترتیب الفبا", "Companies by letter")[language], "layout": "letters",
               "url": f"/{LANGUAGES[language]}/companies/by/letter/"}, "")
    signs = Path(root, "static", "signs")
    signs.mkdir(parents=True)
    for order, (slug, fa, en, _, summary) in enumerate(words.TOPS):
        leaves = [leaf[0] for leaf in words.LEAVES if leaf[1] == order]
        term(f"sectors/{slug}", (fa, en), summary, plain(rng, 2, {"city": words.CITIES[order][:2]}), leaves=leaves)
        (signs / f"{slug}.svg").write_text(SIGN.format(6 + order, 30), encoding="ascii")
    for order, leaf in enumerate(words.LEAVES):
        top = words.TOPS[leaf[1]]
        summary = (f"{leaf[2]} در بخش {top[1]}، از سازندگان شهرهای گوناگون.",
                   f"{leaf[3]} within {top[2].lower()}, from makers in several cities.")
        term(f"sectors/{leaf[0]}", leaf[2:4], summary, plain(rng, 2, {"city": words.CITIES[order][:2]}), parent=top[0])
        (signs / f"{leaf[0]}.svg").write_text(SIGN.format(12 + order, 20), encoding="ascii")
    for order, (slug, fa, en, languages, currencies, zone) in enumerate(words.MARKETS):
        second = "eac" if slug in EAC_MARKETS else "inso"
        summary = (f"{fa} بازاری است که کالا را از راه نمایندهٔ محلی می‌خرد و پروندهٔ کامل می‌خواهد.",
                   f"{en} buys through local agents and asks for a complete file.")
        term(f"markets/{slug}", (fa, en), summary, plain(rng, 3, {"city": words.CITIES[order][:2]}),
             requires=["iso-9001", "iso-13485", second], langs=languages, currencies=currencies, zone=zone)
    for order, (slug, short, fa, en, _, _) in enumerate(words.SCHEMES):
        summary = (f"{fa}؛ گواهی با شماره و تاریخ پایان.", f"{en}; the certificate has a number and a last day.")
        term(f"schemes/{slug}", (fa, en), summary, plain(rng, 2, {"city": words.CITIES[order][:2]}), short=short)
    term("brands/simorgh", ("سیمرغ", "Simorgh"),
         ("نشان مشترک صادرکنندگان دانش‌بنیان.", "The shared mark of knowledge-based exporters."),
         plain(rng, 2, {"city": words.CITIES[0][:2]}))
    for slug, fa, en, _, order in PAGES:
        bodies = plain(rng, 4, {"city": words.CITIES[order][:2]})
        for language in (0, 1):
            entry(root, f"pages/{slug}", "index", language,
                  {"title": (fa, en)[language], "description": (f"{fa} در این فهرست.", f"{en}, in this catalogue.")[language],
                   "weight": order}, bodies[language])


def write(catalogue, out):
    """Writes everything below `out`, which is created."""
    root = str(out)
    os.makedirs(root, exist_ok=True)
    shutil.copytree(LAYOUTS, root, dirs_exist_ok=True)
    write_frame(root, catalogue._random("frame", 0))
    Path(root, "static", "css").mkdir(parents=True)
    Path(root, "static", "css", "site.css").write_text(".wrap{max-inline-size:75rem;margin-inline:auto}\n", encoding="ascii")
    Path(root, "static", "icon.svg").write_text(MARK, encoding="ascii")
    for product in range(catalogue.size):
        write_product(root, catalogue, catalogue.product(product))
    # After their products, which decide which markets they are ready for.
    for company in catalogue.companies:
        write_company(root, catalogue, company)
