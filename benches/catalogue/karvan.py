"""Writes the catalogue as Karvan's sources: `site.toml` and `content/`."""

import json
import os
from pathlib import Path

from . import words
from .model import EAC_MARKETS, jalali
from .prose import plain

# A mark and a sign that any SVG reader takes.
MARK = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="currentColor" '
        'd="M32 4 60 32 32 60 4 32z"/></svg>\n')
SIGN = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2">'
        '<path d="M{0} 6h{1}v12h-{1}zM12 30h24v12H12z"/></svg>\n')

PAGES = [("about", "دربارهٔ ما", "About", "header", 1), ("how-to-buy", "راهنمای خرید", "How to buy", "header", 2),
         ("our-words", "واژه‌های ما", "What our words mean", "footer", 3), ("privacy", "حریم خصوصی", "Privacy", "footer", 4)]


def text(value):
    """A YAML double-quoted string; JSON's escapes are among YAML's."""
    return json.dumps(value, ensure_ascii=False)


def pair(fa_en):
    return f"{{fa: {text(fa_en[0])}, en: {text(fa_en[1])}}}"


def entry(root, kind, slug, front, english, bodies):
    """Writes `index.md` and `index.en.md`."""
    folder = os.path.join(root, "content", kind, slug)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "index.md"), "w", encoding="utf-8", newline="\n") as file:
        file.write("---\n" + "\n".join(front) + "\n---\n" + bodies[0])
    with open(os.path.join(folder, "index.en.md"), "w", encoding="utf-8", newline="\n") as file:
        file.write("---\n" + "\n".join(english) + "\ntranslation: reviewed\n---\n" + bodies[1])
    return folder


def certificate(row, scope):
    # Days are written in both calendars, as editors do.
    return (f"  - {{scheme: {row['slug']}, number: {text(row['number'])}, issuer: {pair(row['issuer'])}, "
            f"issued: {jalali(row['issued'])}, valid_until: {row['until']}, scope: {pair(scope)}, "
            f"lookup_url: https://lookup.example/{row['number']}, status: valid, checked_on: 2026-10-01}}")


def write_company(root, company):
    front = [
        f"name: {text(company.name[0])}",
        f"legal_name: {text('شرکت ' + company.name[0] + ' (سهامی خاص)')}",
        f"summary: {text(company.summary[0])}", "fictional: true", "country: IR",
        f"province: {company.city[2]}", f"city: {pair(company.city)}",
        "contact:", f"  email: export@{company.slug}.example", f"  phone: {text(company.phone)}",
        '  whatsapp: "+98 912 000 0000"', f"website: https://{company.slug}.example",
        f"types: [{words.TYPES[company.kind][0]}{', knowledge_based' if company.knowledge_based else ''}]",
    ]
    if company.knowledge_based:
        until = company.approved.replace(year=company.approved.year + 3, day=min(28, company.approved.day))
        front.append(f"knowledge_based: {{progress: approved, tier: noavar, ref: \"KB-{company.number:05}\", "
                     f"approved_on: {jalali(company.approved)}, valid_until: {until}}}")
    markets = ", ".join(words.MARKETS[market][0] for market in company.markets)
    front += [
        f"size: {company.size}", f"founded: {company.founded}",
        f"staff: {{min: {company.staff[0]}, max: {company.staff[1]}}}",
        f"export: {{since: {company.export_since}, markets: [{markets}], share_percent: {company.share}}}",
        "certificates:"]
    scope = (f"ساخت و فروش {words.TOPS[company.top][1]}", f"Manufacture and sale: {words.TOPS[company.top][2].lower()}")
    front += [certificate(row, scope) for row in company.certificates]
    front += ["languages: [fa, en, ar]",
              f"ids: {{national_id: \"{company.national_id}\", register_no: \"{company.register_number}\"}}",
              "roles: [exporter]", "capabilities: [oem, private_label]", "payments:"]
    front += [f"  - {{method: {words.PAYMENTS[method][0]}, currency: EUR, days: 5, checked_on: 2026-10-01}}"
              for method in company.payments]
    front += [f"updated_on: {jalali(company.updated)}", "checked_on: 2026-10-01",
              f"checked_by: {pair(('دبیرخانهٔ سیمرغ', 'Simorgh desk'))}"]
    english = [f"name: {text(company.name[1])}", f"legal_name: {text(company.name[1] + ' Co. (private joint stock)')}",
               f"summary: {text(company.summary[1])}"]
    entry(root, "companies", company.slug, front, english, company.body)


def specification(row):
    label, group, unit, least, greatest, words_of = row
    if words_of:
        value = f"text: {pair(words_of)}"
    elif greatest is not None:
        value = f"min: {least}, max: {greatest}, unit: {text(unit)}"
    else:
        value = f"value: {least}, unit: {text(unit)}"
    return f"  - {{label: {pair(label)}, {value}, group: {pair(group)}}}"


def presence(row):
    parts = [f"market: {row['slug']}", f"stage: {words.STAGES[row['stage']][0]}", f"since: {jalali(row['since'])}"]
    if row["number"]:
        parts += [f"registration_no: {text(row['number'])}", f"valid_until: {row['until']}"]
    return f"  - {{{', '.join(parts)}}}"


# Different tags by which needs find products.
TOPICS = 400


def write_needs(root, count):
    """Needs with two tags each, for the cost of matching."""
    for number in range(count):
        first, second = number % TOPICS, (number * 7 + 3) % TOPICS
        front = [
            f"name: {text(f'نیاز شمارهٔ {number}')}", f"summary: {text('جایی به چیزی نیاز است.')}", "kind: challenge",
            "problem: {fa: چیزی کم است, en: Something is wanting}", f"tags: [supply-{first:03}, supply-{second:03}]",
            "source: [{name: {fa: گزارش, en: Report}, url: https://news.example/needs, date: 2026-01-02}]"]
        english = [f"name: Need number {number}", "summary: Somebody needs something."]
        entry(root, "needs", f"need-{number:05}", front, english, ("متن نیاز.", "The text of the need."))


def write_product(root, catalogue, product):
    unit = product.unit[0]
    front = [
        f"name: {text(product.name[0])}", f"company: {product.company.slug}", f"kind: {product.kind}",
        f"sector: {product.leaf_slug}", f"summary: {text(product.summary[0])}", "fictional: true",
        f"hs: \"{product.hs}\"", f"moq: {{amount: {product.moq}, unit: {unit}}}",
        f"lead_time: {{min: {product.lead[0]}, max: {product.lead[1]}, unit: week}}", "incoterms:"]
    front += [f"  - {{rule: {rule}, place: {pair(place)}, mode: {mode}}}" for rule, place, mode in product.terms]
    front += ["origin: IR", "specs:"] + [specification(row) for row in product.specs]
    front += ["certificates:"] + [certificate(row, product.leaf_name) for row in product.certificates]
    front += ["markets:"] + [presence(row) for row in product.markets]
    front += ["availability: available", f"sku: {product.model}", f"model: {product.model}", f"mpn: {text(product.mpn)}"]
    if product.gtin:
        front.append(f"gtin: \"{product.gtin}\"")
    problem, answer, proof = product.solves
    front += ["solves:", f"  - {{problem: {pair(problem)}, answer: {pair(answer)}, proof: {pair(proof)}, tags: [supply-{product.number % TOPICS:03}]}}",
              "technology_offer: [licence, know_how]", "advantages:"]
    front += [f"  - {{claim: {pair(claim)}, evidence: {pair(evidence)}}}" for claim, evidence in product.advantages]
    if product.price:
        low, high, currency = product.price
        front.append(f"price: {{min: {low}, max: {high}, currency: {currency}, basis: FCA, per: {unit}, valid_until: 2027-06-30}}")
    else:
        front.append("price: {on_request: true}")
    length, width, height = product.box
    kind = (f"{product.package[0]}", f"{product.package[1]}")
    front += [
        f"capacity: {{amount: {product.capacity}, unit: {unit}, per: month, export_share_percent: {product.export_share}}}",
        f"packaging: {{kind: {pair(kind)}, units: {product.per_package}, gross_kg: {product.weights[0]}, "
        f"net_kg: {product.weights[1]}, l_mm: {length}, w_mm: {width}, h_mm: {height}}}",
        f"shelf_life: {{amount: {product.shelf_months}, unit: month}}",
        f"storage_temp: {{min: {product.storage[0]}, max: {product.storage[1]}}}",
        f"sample: {{offer: paid, days: {product.sample_days}}}", f"warranty: {{months: {product.warranty}}}",
        f"after_sales: {pair(product.after_sales)}"]
    if product.granted:
        front.append(f"brands:\n  - {{brand: simorgh, granted_on: 1405-02-01, valid_until: 2028-04-20, "
                     f"ref: \"SM-{product.number:05}\"}}")
    front += [f"related: [{', '.join(catalogue.slug_of(other) for other in product.related)}]",
              f"unspsc: \"{product.unspsc}\"", f"national_codes:\n  - {{country: IR, code: \"{product.hs}00\"}}"]
    if product.featured:
        front.append("featured: true")
    front += [f"updated_on: {jalali(product.updated)}", f"checked_on: {product.checked}",
              f"checked_by: {pair(('دبیرخانهٔ سیمرغ', 'Simorgh desk'))}"]
    english = [f"name: {text(product.name[1])}", f"summary: {text(product.summary[1])}"]
    entry(root, "products", product.slug, front, english, product.body)


def write_sectors(root, rng):
    chapters = {}
    for leaf in words.LEAVES:
        chapters.setdefault(leaf[1], sorted({prefix[:2] for prefix in leaf[4]}))
    rows = [(top[0], top[1], top[2], None, top[3], top[4], order + 1) for order, top in enumerate(words.TOPS)]
    for order, leaf in enumerate(words.LEAVES):
        top = words.TOPS[leaf[1]]
        hs = sorted({prefix[:2] for prefix in leaf[4]})
        summary = (f"{leaf[2]} در بخش {top[1]}، از سازندگان شهرهای گوناگون.",
                   f"{leaf[3]} within {top[2].lower()}, from makers in several cities.")
        rows.append((leaf[0], leaf[2], leaf[3], top[0], hs, summary, order % 2 + 1))
    for number, (slug, fa, en, parent, hs, summary, order) in enumerate(rows):
        front = [f"name: {text(fa)}"] + ([f"parent: {parent}"] if parent else []) + [
            f"summary: {text(summary[0])}", "sign: sign.svg", f"hs_chapters: {json.dumps(hs)}", f"order: {order}",
            "updated_on: 1405-07-20"]
        bodies = plain(rng, 2, {"city": words.CITIES[number % 16][:2]})
        folder = entry(root, "sectors", slug, front, [f"name: {text(en)}", f"summary: {text(summary[1])}"], bodies)
        Path(folder, "sign.svg").write_text(SIGN.format(6 + number, 40 - 2 * (number % 9)), encoding="ascii")


def write_markets(root, rng):
    for number, (slug, fa, en, languages, currencies, zone) in enumerate(words.MARKETS):
        second = ("eac", "mandatory") if slug in EAC_MARKETS else ("inso", "usual")
        front = [
            f"cc: {slug.upper()}", f"name: {text(fa)}",
            f"summary: {text(f'{fa} بازاری است که کالا را از راه نمایندهٔ محلی می‌خرد و پروندهٔ کامل می‌خواهد.')}",
            f"languages: [{', '.join(languages)}]", f"currencies: [{', '.join(currencies)}]", "requires:",
            "  - {scheme: iso-9001, kind: usual, source: {fa: شرط مناقصه‌ها, en: Tender terms}, checked_on: 2026-10-06}",
            "  - {scheme: iso-13485, for_sectors: [medical-equipment], kind: mandatory, source: {fa: وزارت بهداشت, en: Ministry of Health}, checked_on: 2026-10-06}",
            f"  - {{scheme: {second[0]}, for_sectors: [polymers, environment], kind: {second[1]}, checked_on: 2026-10-06}}",
            "payments:", f"  - {{method: advance_tt, currency: {currencies[0]}, days: 3, checked_on: 2026-10-06}}",
            f"  - {{method: lc_sight, currency: {currencies[-1]}, days: 14, checked_on: 2026-10-06}}",
            f"time_zone: {zone}", "checked_on: 2026-10-06", f"checked_by: {pair(('دبیرخانهٔ سیمرغ', 'Simorgh desk'))}"]
        english = [f"name: {text(en)}",
                   f"summary: {text(f'{en} buys through local agents and asks for a complete file.')}"]
        entry(root, "markets", slug, front, english, plain(rng, 3, {"city": words.CITIES[number % 16][:2]}))


def write_schemes(root, rng):
    for number, (slug, short, fa, en, applies_to, years) in enumerate(words.SCHEMES):
        front = [f"name: {text(fa)}", f"short_name: {text(short)}", f"applies_to: {applies_to}", f"max_years: {years}",
                 "lookup_url: https://lookup.example/", f"summary: {text(f'{fa}؛ گواهی با شماره و تاریخ پایان.')}",
                 "updated_on: 1405-07-12", "checked_on: 2026-10-04"]
        english = [f"name: {text(en)}", f"short_name: {text(short)}",
                   f"summary: {text(f'{en}; the certificate has a number and a last day.')}"]
        entry(root, "schemes", slug, front, english, plain(rng, 2, {"city": words.CITIES[number % 16][:2]}))


def write_brand_and_pages(root, rng):
    front = [
        "name: سیمرغ", "tagline: سی مرغ، یک حضور", "summary: نشان مشترک صادرکنندگان دانش‌بنیان.",
        f"owner: {pair(('دبیرخانهٔ سیمرغ', 'Simorgh desk'))}", "fictional: true",
        "mark: {light: mark.svg, min_size_px: 16}",
        'tokens: {ink: "oklch(0.24 0.03 255)", paper: "oklch(0.985 0.006 90)", lapis: "oklch(0.42 0.13 262)"}',
        "rules: {required_schemes: [iso-9001], knowledge_based: true, check_max_age_months: 18, origin: IR}"]
    english = ["name: Simorgh", "tagline: Thirty birds, one presence",
               "summary: The shared mark of knowledge-based exporters."]
    folder = entry(root, "brands", "simorgh", front, english, plain(rng, 2, {"city": words.CITIES[0][:2]}))
    Path(folder, "mark.svg").write_text(MARK, encoding="ascii")
    for slug, fa, en, nav, order in PAGES:
        front = [f"title: {text(fa)}", f"summary: {text(f'{fa} در این فهرست.')}", f"nav: {nav}", f"order: {order}"]
        entry(root, "pages", slug, front, [f"title: {text(en)}", f"summary: {text(f'{en}, in this catalogue.')}"],
              plain(rng, 4, {"city": words.CITIES[order][:2]}))


def write(catalogue, out, search=False):
    """Writes everything below `out`, which is created. Other generators make no index, so there is none unless asked."""
    root = str(out)
    os.makedirs(root, exist_ok=True)
    Path(root, "site.toml").write_text(
        'title = { fa = "فهرست سنجش", en = "Benchmark catalogue" }\n'
        'tagline = { fa = "داده‌های ساختگی برای سنجش سرعت", en = "Invented data for measuring speed" }\n'
        'base_url = "https://catalogue.example/"\nlanguages = ["fa", "en"]\ndefault_language = "fa"\n'
        'brand = "simorgh"\ndemonstration = true\n\n[contact]\nemail = "desk@catalogue.example"\n'
        'phone = "+98 21 0000 0000"\n' + ("" if search else "\n[search]\nenabled = false\n"), encoding="utf-8")
    rng = catalogue._random("frame", 0)
    write_sectors(root, rng)
    write_markets(root, rng)
    write_schemes(root, rng)
    write_brand_and_pages(root, rng)
    for company in catalogue.companies:
        write_company(root, company)
    for number in range(catalogue.size):
        write_product(root, catalogue, catalogue.product(number))
