"""Facts of the invented catalogue: which companies and products there are, and everything that is said of them.

A catalogue is a function of its size and seed. Each entry has its own random numbers, so that changing how one kind
is made leaves the others as they were. Forms (`karvan.py`, `hugo.py`) write the facts down; they decide nothing.
Pairs are `(fa, en)`.
"""

import datetime
import random
from pathlib import Path

from . import prose, words

# The day on which the catalogue is true: certificates and prices are dated around it.
DAY = datetime.date(2026, 11, 22)
HS_LIST = Path(__file__).resolve().parents[2] / "src" / "vocabulary" / "data" / "hs2022.txt"
# Jalali years from 1390 to 1415 that begin on 20 March; the others begin on the 21st.
EARLY_YEARS = {1391, 1395, 1399, 1403, 1407, 1408, 1411, 1412, 1415}


def check_digit(digits):
    """The GS1 check digit of a number without one."""
    weighted = sum(int(digit) * (3 if position % 2 == 0 else 1) for position, digit in enumerate(reversed(digits)))
    return str(-weighted % 10)


def legal_entity_id(ten):
    """The eleven digits of an Iranian legal entity from its first ten."""
    tens = int(ten[9]) + 2
    weights = (29, 27, 23, 19, 17) * 2
    remainder = sum((int(digit) + tens) * weight for digit, weight in zip(ten, weights)) % 11
    return ten + str(0 if remainder == 10 else remainder)


def jalali(date):
    """A date of 2012 to 2036 in the Solar Hijri calendar, as `1405-09-01`."""
    year = date.year - 621
    while True:
        nowruz = datetime.date(year + 621, 3, 20 if year in EARLY_YEARS else 21)
        if date >= nowruz:
            break
        year -= 1
    day = (date - nowruz).days
    month, day = (day // 31, day % 31) if day < 186 else (6 + (day - 186) // 30, (day - 186) % 30)
    return f"{year}-{month + 1:02}-{day + 1:02}"


# Markets that want Eurasian conformity of polymers and of water and environment goods.
EAC_MARKETS = ("ru", "kz", "am")


class Company:
    """A company's facts as attributes; `products` holds the numbers of its products."""


class Product:
    """A product's facts as attributes."""


class Catalogue:
    """Companies are made at once, products one at a time by `product(number)`."""

    def __init__(self, products, seed):
        self.size, self.seed = products, seed
        codes = HS_LIST.read_text(encoding="ascii").split()
        self.hs_of_leaf = [[code for code in codes if code.startswith(tuple(leaf[4]))] for leaf in words.LEAVES]
        self.companies = [self._company(number) for number in range(max(1, products // 10))]
        self._names = [self._name(number) for number in range(products)]
        self.of_leaf = [[] for _ in words.LEAVES]
        for number, name in enumerate(self._names):
            self.of_leaf[name[4]].append(number)
            self.companies[name[3]].products.append(number)

    def _random(self, kind, number):
        return random.Random(f"{self.seed} {kind} {number}")

    def _company(self, number):
        rng = self._random("company", number)
        company = Company()
        first = words.FIRM_FIRST[number % len(words.FIRM_FIRST)]
        # Steps through the last words differ per first word, and every pair comes once before any comes twice.
        last = words.FIRM_LAST[(number // len(words.FIRM_FIRST) + number * 7) % len(words.FIRM_LAST)]
        company.city = city = words.CITIES[int(rng.random() * len(words.CITIES))]
        turn = number // (len(words.FIRM_FIRST) * len(words.FIRM_LAST))
        company.name = (f"{first[0]} {last[0]}", f"{first[1]} {last[1]}")
        if turn:
            company.name = (f"{company.name[0]} {prose.persian_digits(turn + 1)}", f"{company.name[1]} {turn + 1}")
        company.number, company.products = number, []
        company.slug = company.name[1].lower().replace(" ", "-")
        company.top = rng.randrange(len(words.TOPS))
        company.kind = rng.choice((0, 0, 0, 0, 1, 2, 3))
        company.knowledge_based = rng.random() < 0.6
        company.founded = rng.randrange(1365, 1402)
        company.size, company.staff = rng.choice(
            [("micro", (3, 9)), ("small", (12, 45)), ("medium", (60, 180)), ("medium", (90, 240)), ("large", (300, 700))])
        company.markets = sorted(rng.sample(range(len(words.MARKETS)), 5))
        company.share = rng.randrange(5, 70)
        company.export_since = min(1404, company.founded + rng.randrange(2, 12))
        company.national_id = legal_entity_id(f"1400{number:06}")
        company.register_number = str(10000 + number * 7)
        company.phone = f"+98 21 {4000 + number % 5000:04} 0000"
        schemes = [0] + sorted(rng.sample([2, 3, 4], 1)) + ([1] if company.top == 0 else []) + ([5] if company.top == 1 else [])
        company.certificates = [self._certificate(rng, scheme, f"{number:05}") for scheme in schemes]
        # The first is what the brand asks for, so it holds on the day.
        company.certificates[0]["until"] = DAY + datetime.timedelta(days=200 + rng.randrange(700))
        company.certificates[0]["issued"] = company.certificates[0]["until"] - datetime.timedelta(days=1090)
        company.approved = DAY - datetime.timedelta(days=rng.randrange(100, 900))
        company.updated = DAY - datetime.timedelta(days=rng.randrange(5, 300))
        company.payments = rng.sample(range(len(words.PAYMENTS)), 2)
        company.summary = (
            f"{words.TYPES[company.kind][1]} {words.TOPS[company.top][1]} در {city[0]}؛ از سال "
            f"{prose.persian_digits(company.founded)} با {prose.persian_digits(company.staff[1])} نفر نیروی کار.",
            f"{words.TYPES[company.kind][2]} in {words.TOPS[company.top][2].lower()} at {city[1]}; since "
            f"{company.founded + 621}, with a staff of {company.staff[1]}.")
        company.body = prose.plain(rng, 3, {"maker": company.name, "city": city[:2]})
        return company

    def _name(self, number):
        """What other entries need of a product: slug, name, model, company, leaf."""
        rng = self._random("name", number)
        company = self.companies[number % len(self.companies)]
        leaf = rng.choice([index for index, leaf in enumerate(words.LEAVES) if leaf[1] == company.top])
        noun = words.LEAVES[leaf][5][int(rng.random() * 8)]
        quality = words.QUALITIES[int(rng.random() * len(words.QUALITIES))]
        model = f"{noun[2]}-{1000 + number}"
        name = (f"{noun[0]} {quality[0]} {model}", f"{quality[1].capitalize()} {noun[1]} {model}")
        slug = name[1].lower().replace(" ", "-")
        return slug, name, model, company.number, leaf, noun, quality

    def _certificate(self, rng, scheme, number):
        slug, short, _, _, _, years = words.SCHEMES[scheme]
        issuer = words.ISSUERS[int(rng.random() * len(words.ISSUERS))]
        # A few have ended, some end within 90 days, the rest hold for long.
        until = DAY + datetime.timedelta(days=rng.choices((-200, 45, 500), (2, 8, 90))[0] + rng.randrange(40))
        issued = until - datetime.timedelta(days=365 * years - 5)
        return {"scheme": scheme, "slug": slug, "short": short, "number": f"{slug.upper()}-{issued.year % 100}-{number}",
                "issuer": issuer, "issued": issued, "until": until}

    @staticmethod
    def holds(certificate):
        """True for a certificate that counts on the day."""
        return certificate["until"] >= DAY

    def is_ready(self, product, row):
        """May the product enter that market on the day? Registered, and every mandatory paper at hand: the two that
        the markets of this catalogue ask for are ISO 13485 of medical makers and EAC in three of them."""
        if row["stage"] < 2 or row["until"] < DAY:
            return False
        if product.top == 0:
            return any(one["slug"] == "iso-13485" and self.holds(one) for one in product.company.certificates)
        if product.top in (2, 3) and row["slug"] in EAC_MARKETS:
            return any(one["slug"] == "eac" and self.holds(one) for one in product.certificates)
        return True

    def slug_of(self, number):
        return self._names[number][0]

    def name_of(self, number):
        return self._names[number][1]

    def leaf_of(self, number):
        return self._names[number][4]

    def product(self, number):
        """Everything about one product."""
        rng = self._random("product", number)
        product = Product()
        product.slug, product.name, product.model, company, leaf, noun, quality = self._names[number]
        product.number, product.company, product.leaf = number, self.companies[company], leaf
        maker, top = product.company, product.company.top
        leaf_slug, _, leaf_fa, leaf_en = words.LEAVES[leaf][:4]
        product.leaf_slug, product.leaf_name, product.top = leaf_slug, (leaf_fa, leaf_en), top
        # Goods need a photograph, which a benchmark without images cannot have: every field is open to these two.
        product.kind = "service" if rng.random() < 0.1 else "technology"
        product.hs = rng.choice(self.hs_of_leaf[leaf])
        product.unit = rng.choice(words.UNITS)
        product.moq = rng.choice((1, 5, 10, 50, 100, 250, 500))
        product.lead = (rng.randrange(2, 5), rng.randrange(5, 12))
        port = words.PORTS[int(rng.random() * len(words.PORTS))]
        product.terms = [("FCA", maker.city[:2], "road"), ("FOB", port, "sea")]
        product.specs = self._specifications(rng)
        product.certificates = [
            self._certificate(rng, next(i for i, s in enumerate(words.SCHEMES) if s[0] == slug), f"{number:06}")
            for slug in words.SCHEMES_OF_TOP[top][: rng.randrange(1, 3)]]
        product.markets = self._markets(rng, number)
        product.mpn = f"{maker.slug[:3].upper()}-{product.model}-S"
        product.gtin = None
        if number % 3 == 0:
            body = f"626{number:09}"
            product.gtin = body + check_digit(body)
        product.unspsc = f"{rng.randrange(41, 47)}{rng.randrange(10, 30)}{rng.randrange(10, 30)}00"
        low = rng.randrange(8, 900)
        product.price = (low, round(low * 1.2, 1), rng.choice(("EUR", "USD", "AED"))) if rng.random() < 0.6 else None
        product.capacity, product.export_share = rng.randrange(2, 80) * 500, rng.randrange(10, 80)
        net = rng.randrange(2, 60)
        product.package, product.per_package = rng.choice(words.PACKAGES), rng.choice((1, 6, 12, 24))
        product.weights, product.box = (net + 1.5, net), [rng.randrange(20, 120) * 10 for _ in range(3)]
        product.shelf_months, product.storage = rng.choice((12, 24, 36)), (rng.choice((5, 10)), rng.choice((30, 40)))
        product.sample_days, product.warranty = rng.randrange(5, 20), rng.choice((12, 18, 24))
        product.granted = maker.knowledge_based and rng.random() < 0.5
        product.featured = number % max(1, self.size // 12) == 0 and number // max(1, self.size // 12) < 12
        product.updated = DAY - datetime.timedelta(days=rng.randrange(3, 400))
        product.checked = DAY - datetime.timedelta(days=rng.randrange(3, 250))
        product.related = self._related(rng, number, leaf)
        first, second = (product.related + [number, number])[:2]
        product.summary = (
            f"{noun[0]} {quality[0]} ساختهٔ {maker.name[0]} در {maker.city[0]}؛ سفارش از {prose.persian_digits(product.moq)} "
            f"{product.unit[1]} و تحویل در {prose.persian_digits(product.lead[0])} تا {prose.persian_digits(product.lead[1])} هفته.",
            f"{quality[1].capitalize()} {noun[1]} made by {maker.name[1]} in {maker.city[1]}. Minimum order {product.moq} "
            f"{product.unit[2]}, delivery in {product.lead[0]} to {product.lead[1]} weeks.")
        texts = {"noun": noun[:2], "code": (product.model,) * 2, "maker": maker.name, "city": maker.city[:2],
                 "maker_at": (f"/companies/{maker.slug}/",) * 2, "sector": (leaf_fa, leaf_en.lower()),
                 "sector_at": (f"/sectors/{leaf_slug}/",) * 2, "first": self.name_of(first), "second": self.name_of(second),
                 "first_at": (f"/products/{self.slug_of(first)}/",) * 2, "second_at": (f"/products/{self.slug_of(second)}/",) * 2}
        product.body = prose.body(rng, texts)
        product.solves = (prose._say(rng, prose.USE, 1, texts), prose._say(rng, prose.QUALITY, 1, texts),
                          prose._say(rng, prose.TRADE, 1, texts))
        product.advantages = [(prose._say(rng, prose.USE, 1, texts), prose._say(rng, prose.QUALITY, 1, texts)) for _ in range(2)]
        product.after_sales = prose._say(rng, prose.TRADE, 1, texts)
        return product

    @staticmethod
    def _specifications(rng):
        """Rows `(label, group, unit, least, greatest, text)` of two groups, eight or nine in all."""
        rows = []
        for label, least, greatest, unit, group in sorted(rng.sample(words.SPECS, 7), key=lambda row: row[4]):
            value = least + int(rng.random() * (greatest - least + 1))
            upper = None if group == 0 or greatest > 60 else value + rng.randrange(5, 20)
            rows.append((label, words.SPEC_GROUPS[group], unit, value, upper, None))
        for label, choices in rng.sample(words.SPEC_TEXTS, 2):
            rows.append((label, words.SPEC_GROUPS[1], None, None, None, rng.choice(choices)))
        return rows

    @staticmethod
    def _markets(rng, number):
        """Three of the fifteen, each at its stage."""
        rows = []
        for market in sorted(rng.sample(range(len(words.MARKETS)), 3)):
            stage = rng.choices(range(6), (8, 20, 24, 18, 10, 20))[0]
            since = DAY - datetime.timedelta(days=rng.randrange(60, 1500))
            slug = words.MARKETS[market][0]
            registered = stage >= 2
            rows.append({"market": market, "slug": slug, "stage": stage, "since": since,
                         "number": f"{slug.upper()}-{20000 + number}" if registered else None,
                         "until": DAY + datetime.timedelta(days=rng.randrange(40, 900)) if registered else None})
        return rows

    def _related(self, rng, number, leaf):
        """Four products of the same leaf where there are so many."""
        others = self.of_leaf[leaf]
        if len(others) < 6:
            return [other for other in others if other != number][:4]
        chosen = []
        while len(chosen) < 4:
            other = others[int(rng.random() * len(others))]
            if other != number and other not in chosen:
                chosen.append(other)
        return chosen
