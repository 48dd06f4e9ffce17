"""Bodies of about 2.5 KB in Persian and English, put together from sentences that exist in both.

Every sentence is a pair; slots in braces are filled with pairs too. Links are written as `[text](/kind/slug/)`.
"""

# What it is.
OPENING = [
    ("{noun} {code} را {maker} در {city} می‌سازد و برای کار پیوسته در {place} طراحی شده است.",
     "{maker} makes the {noun} {code} in {city} for continuous work in {place}."),
    ("این {noun} پس از {years} سال کار در {place} بازطراحی شد و امروز در {count} مجموعه کار می‌کند.",
     "This {noun} was redesigned after {years} years of service in {place} and now runs at {count} sites."),
    ("{maker} این محصول را با همکاری {partner} توسعه داده و دانش فنی آن را در {city} نگه داشته است.",
     "{maker} developed this product with {partner} and keeps the know-how in {city}."),
    ("{noun} {code} برای خریدارانی است که {wish} می‌خواهند و نمی‌خواهند زمان تحویل نامعلوم باشد.",
     "The {noun} {code} is for buyers who want {wish} and no uncertain delivery dates."),
    ("در {place} کمتر کسی فرصت آزمون و خطا دارد؛ این {noun} آماده‌به‌کار می‌رسد و راه‌اندازی آن {hours} ساعت زمان می‌برد.",
     "Few people in {place} have time for trial and error; this {noun} arrives ready to run and takes {hours} hours to set up."),
    ("سری {code} سه اندازه دارد که در یک محموله کنار هم می‌آید و قطعهٔ یدکی آن‌ها مشترک است.",
     "The {code} series comes in three sizes that share a shipment and take the same spare parts."),
    ("{noun} {code} جای دستگاهی را می‌گیرد که پیش‌تر از راه دور وارد می‌شد و خدمت پس از فروش آن ماه‌ها طول می‌کشید.",
     "The {noun} {code} takes the place of equipment that came from far away and waited months for service."),
    ("از سال {year} تا امروز بیش از {count} دستگاه از این مدل به {place} رسیده است.",
     "Since {year} more than {count} units of this model have reached {place}."),
]
# Where and how it is used.
USE = [
    ("بدنه از {material} ساخته می‌شود و در گرمای {degrees} درجه و هوای پرگرد شکل خود را نگه می‌دارد.",
     "The housing is made of {material} and keeps its shape at {degrees} degrees in dusty air."),
    ("کاربر با یک صفحهٔ ساده کار می‌کند و همهٔ هشدارها به فارسی، انگلیسی و عربی نوشته می‌شود.",
     "Operators work with one plain panel, and every alarm is written in Persian, English and Arabic."),
    ("نصب به پی یا سازهٔ ویژه نیاز ندارد و دو نفر آن را در {hours} ساعت سوار می‌کنند.",
     "Installation needs no special foundation; two people put it up in {hours} hours."),
    ("در {place} بیشتر خریداران آن را همراه {companion} سفارش می‌دهند تا یک منبع پاسخ‌گوی هر دو باشد.",
     "Most buyers in {place} order it together with {companion}, so that one source answers for both."),
    ("برق لازم از شبکهٔ معمولی گرفته می‌شود و نوسان تا {percent} درصد کار آن را بر هم نمی‌زند.",
     "It runs on ordinary mains, and swings of up to {percent} per cent do not disturb it."),
    ("هر سه ماه یک بازدید کافی است و تعویض {part} بدون ابزار ویژه انجام می‌شود.",
     "One visit every three months is enough, and {part} is changed without special tools."),
    ("اندازه‌ها با سامانه‌های رایج جور است، پس خریدار ناچار به تغییر {part} نمی‌شود.",
     "Its dimensions fit common systems, so the buyer need not change {part}."),
    ("برای {place} نسخه‌ای با {material} هست که دوام آن در آزمون مه نمکی {hours} ساعت سنجیده شده است.",
     "For {place} there is a version in {material}, proved for {hours} hours in the salt-spray test."),
    ("مصرف ویژهٔ این مدل در کار عادی حدود {percent} درصد کمتر از نسل پیش است.",
     "In normal use this model needs about {percent} per cent less than the generation before it."),
    ("دستگاه با {companion} یک‌پارچه کار می‌کند و داده‌های آن را می‌توان در قالبی باز بیرون کشید.",
     "It works as one with {companion}, and its data can be read out in an open format."),
]
# How it is made and checked.
QUALITY = [
    ("مادهٔ اولیه پیش از ورود به خط آزمون می‌شود و برگهٔ آن تا {years} سال بایگانی می‌ماند.",
     "Raw material is tested before it enters the line, and its sheet stays on file for {years} years."),
    ("هر دستگاه کنار {part} شمارهٔ سری دارد و از روی آن می‌توان روز ساخت و نام آزمون‌کننده را یافت.",
     "Every unit has a serial number beside {part} that leads to the day of making and the person who tested it."),
    ("آزمون پایانی {hours} ساعت طول می‌کشد و خریدار می‌تواند هنگام آن در {city} حاضر باشد.",
     "The final test lasts {hours} hours, and the buyer may be present in {city}."),
    ("آزمایشگاه {partner} نتیجهٔ {count} آزمون را تأیید کرده است؛ گزارش‌ها همراه پیشنهاد فرستاده می‌شود.",
     "The laboratory of {partner} confirmed {count} test results; the reports go out with the offer."),
    ("نرخ بازگشت کالا در سال گذشته کمتر از {percent} در هزار بوده و علت هر مورد نوشته شده است.",
     "Returns last year stayed below {percent} in a thousand, and the cause of each was written down."),
    ("کارگاه در {city} هر سال دو بار ممیزی می‌شود و خلاصهٔ گزارش آن برای خریدار باز است.",
     "The plant in {city} is audited twice a year, and the summary is open to buyers."),
    ("پیش از بسته‌بندی، {part} با دوربین بررسی و سطح آن با استاندارد همان بازار سنجیده می‌شود.",
     "Before packing, {part} is inspected by camera and its finish measured against the market's own standard."),
    ("دستورالعمل ساخت از سال {year} تغییر نکرده و هر تغییر تازه با شمارهٔ ویرایش اعلام می‌شود.",
     "The manufacturing instruction has not changed since {year}; any change is announced with its revision number."),
]
# Order, transport, service.
TRADE = [
    ("بار با کامیون از {city} راه می‌افتد و در {days} روز به مرز یا بندر می‌رسد.",
     "The load leaves {city} by road and reaches the border or the port in {days} days."),
    ("برای سفارش آغازین یک پالت کافی است و نمونه در {days} روز فرستاده می‌شود.",
     "One pallet is enough for an opening order, and a sample is sent within {days} days."),
    ("برچسب و راهنما به زبان بازار مقصد چاپ می‌شود و فایل آن پیش از تولید تأیید می‌گیرد.",
     "Labels and instructions are printed in the language of the destination and signed off before production."),
    ("قطعهٔ یدکی دست‌کم {years} سال در انبار {city} نگه داشته می‌شود.",
     "Spare parts are kept in the {city} warehouse for at least {years} years."),
    ("آموزش نصب در {city} یا در محل خریدار برگزار می‌شود و {days} روز طول می‌کشد.",
     "Installation training is held in {city} or at the buyer's site and takes {days} days."),
    ("اسناد حمل، گواهی مبدأ و فهرست بسته‌بندی یک روز پس از بارگیری برای خریدار ایمیل می‌شود.",
     "Shipping papers, certificate of origin and packing list are mailed one day after loading."),
    ("پس از تحویل، پاسخ پرسش فنی در {hours} ساعت داده می‌شود و تصویر زنده از کارگاه هم شدنی است.",
     "After delivery a technical question is answered within {hours} hours, and a live view from the plant is possible."),
    ("برای {place} نماینده‌ای هست که قطعه دارد و بازدید نخست را رایگان انجام می‌دهد.",
     "An agent for {place} keeps parts in stock and makes the first visit free of charge."),
]
HEADINGS = [
    (("کاربرد", "Where it is used"), ("ساخت و آزمون", "How it is made and tested"), ("سفارش و تحویل", "Ordering and delivery")),
    (("در کار روزانه", "In daily work"), ("کیفیت", "Quality"), ("از سفارش تا تحویل", "From order to delivery")),
    (("چه می‌کند", "What it does"), ("چگونه سنجیده می‌شود", "How it is measured"), ("بسته‌بندی و حمل", "Packing and transport")),
    (("جای مناسب", "Where it fits"), ("از ماده تا محصول", "From material to product"), ("خرید و پشتیبانی", "Buying and support")),
]
LIST_LEAD = [("همراه بار می‌آید:", "Supplied with it:"), ("خریدار این‌ها را می‌گیرد:", "The buyer receives:"),
             ("در بسته هست:", "In the package:")]
LIST = [
    ("برگهٔ آزمون همان سری", "the test record of the lot"), ("راهنمای کاربر به زبان مقصد", "instructions in the language of the destination"),
    ("یک دست قطعهٔ مصرفی", "one set of wear parts"), ("نقشهٔ نصب و سیم‌کشی", "drawings for mounting and wiring"),
    ("گواهی مبدأ و فهرست بسته‌بندی", "certificate of origin and packing list"), ("برچسب با شمارهٔ سری", "a label with the serial number"),
    ("کابل برق و اتصال‌ها", "mains cable and connectors"), ("برگهٔ ایمنی مواد", "the material safety sheet"),
    ("فایل سه‌بعدی برای طراح", "a 3D file for the designer"), ("کارت گارانتی دوزبانه", "a bilingual warranty card"),
    ("فهرست قطعهٔ یدکی با شماره", "the spare-parts list with numbers"), ("دو ساعت مشاورهٔ راه‌اندازی", "two hours of start-up advice"),
]
ROWS = [
    (("زمان راه‌اندازی", "Start-up"), ("{hours} ساعت", "{hours} hours")), (("بازدید", "Service visit"), ("هر {days} هفته", "every {days} weeks")),
    (("عمر مفید", "Service life"), ("{years} سال", "{years} years")), (("مصرف ماهانه", "Monthly use"), ("{count} واحد", "{count} units")),
    (("دمای مجاز", "Permitted temperature"), ("تا {degrees} درجه", "up to {degrees} degrees")),
    (("رطوبت مجاز", "Permitted humidity"), ("تا {percent} درصد", "up to {percent} per cent")),
    (("سال عرضه", "On the market since"), ("{year}", "{year}")), (("زمان پاسخ", "Answering time"), ("{hours} ساعت", "{hours} hours")),
]
TABLE_HEAD = (("ویژگی", "Property"), ("مقدار", "Value"))
RELATED = [
    ("کنار این محصول [{first}]({first_at}) و [{second}]({second_at}) را هم می‌توان در همان بار گنجاند؛ همهٔ [{sector}]({sector_at}) در یک فهرست است.",
     "The [{first}]({first_at}) and the [{second}]({second_at}) can travel in the same load; everything in [{sector}]({sector_at}) is on one list."),
    ("بسیاری از خریداران آن را با [{first}]({first_at}) می‌برند؛ [{second}]({second_at}) و دیگر کالاهای [{sector}]({sector_at}) را نیز ببینید.",
     "Many buyers take it with the [{first}]({first_at}); see also the [{second}]({second_at}) and the rest of [{sector}]({sector_at})."),
]
MAKER = [
    ("[{maker}]({maker_at}) دربارهٔ شرایط فروش پاسخ می‌دهد.", "[{maker}]({maker_at}) answers about terms of sale."),
    ("برای نرخ و نمونه به [{maker}]({maker_at}) بنویسید.", "Write to [{maker}]({maker_at}) for prices and samples."),
]

SLOTS = {
    "place": [("بیمارستان‌های شهری", "city hospitals"), ("شهرک‌های صنعتی", "industrial estates"), ("جزیره‌ها و بندرها", "islands and ports"),
              ("روستاهای دور از شبکه", "villages off the grid"), ("کارخانه‌های غذایی", "food factories"), ("آزمایشگاه‌های مرجع", "reference laboratories"),
              ("گلخانه‌ها", "greenhouses"), ("نیروگاه‌ها", "power plants"), ("کارگاه‌های عمرانی", "construction sites"), ("درمانگاه‌های سیار", "mobile clinics"),
              ("معدن‌ها", "mines"), ("هتل‌ها", "hotels")],
    "partner": [("پارک علم و فناوری", "a science park"), ("دانشکدهٔ مهندسی شیمی", "a faculty of chemical engineering"), ("پژوهشگاه مواد", "a materials institute"),
                ("آزمایشگاه همکار استاندارد", "an accredited laboratory"), ("یک بیمارستان آموزشی", "a teaching hospital"), ("شرکت آب منطقه‌ای", "a regional water board")],
    "wish": [("قیمت روشن و قطعهٔ در دسترس", "clear prices and parts at hand"), ("پروندهٔ ثبت آماده", "a registration file that is ready"),
             ("مصرف کم و صدای کم", "low consumption and little noise"), ("نصب کوتاه", "short installation"), ("پاسخ به زبان خود", "answers in their own language")],
    "material": [("فولاد زنگ‌نزن ۳۱۶", "stainless steel 316"), ("پلی‌آمید الیاف‌دار", "fibre-filled polyamide"), ("آلومینیوم ریخته", "cast aluminium"),
                 ("کامپوزیت شیشه", "glass composite"), ("پلی‌پروپیلن پزشکی", "medical polypropylene"), ("فولاد روکش‌دار", "coated steel"), ("سرامیک متراکم", "dense ceramic")],
    "part": [("صافی درونی", "the inner filter"), ("درپوش", "the cap"), ("برد کنترل", "the control board"), ("واشر آب‌بند", "the seal"),
             ("یاتاقان", "the bearing"), ("لولهٔ رابط", "the connecting pipe"), ("حسگر", "the sensor"), ("محفظه", "the chamber")],
    "companion": [("منبع تغذیه", "a power supply"), ("پمپ کمکی", "a booster pump"), ("مخزن ذخیره", "a storage tank"), ("نرم‌افزار پایش", "monitoring software"),
                  ("پیش‌صافی", "a pre-filter"), ("پایهٔ متحرک", "a mobile stand")],
}
NUMBERS = {"years": (3, 15), "count": (12, 480), "hours": (2, 72), "days": (2, 21), "degrees": (35, 60), "percent": (3, 40), "year": (2009, 2025)}

PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def persian_digits(text):
    """The digits that Persian text is written in."""
    return str(text).translate(PERSIAN_DIGITS)


def _slots(rng, fixed):
    """One filling of every slot, as a pair of dictionaries."""
    persian, english = {}, {}
    for name, pairs in SLOTS.items():
        persian[name], english[name] = pairs[int(rng.random() * len(pairs))]
    for name, (least, greatest) in NUMBERS.items():
        number = least + int(rng.random() * (greatest - least + 1))
        english[name] = number
        # Persian text counts years in the Jalali calendar.
        persian[name] = persian_digits(number - 621 if name == "year" else number)
    for name, (fa, en) in fixed.items():
        persian[name], english[name] = fa, en
    return persian, english


def _say(rng, sentences, count, fixed):
    """`count` different sentences as two paragraphs' text."""
    chosen = rng.sample(sentences, count)
    persian, english = [], []
    for fa, en in chosen:
        slots = _slots(rng, fixed)
        persian.append(fa.format_map(slots[0]))
        # A slot may begin the sentence with an article in small letters.
        text = en.format_map(slots[1])
        english.append(text[:1].upper() + text[1:])
    return " ".join(persian), " ".join(english)


def body(rng, fixed):
    """A product's Markdown in Persian and English.

    `fixed` holds pairs for `noun`, `code`, `maker`, `city`, and for the links `first`, `second`, `sector`, `maker`,
    each with its `…_at`.
    """
    headings = rng.choice(HEADINGS)
    opening = _say(rng, OPENING, 2, fixed)
    use = _say(rng, USE, 4, fixed)
    quality = _say(rng, QUALITY, 3, fixed)
    trade = _say(rng, TRADE, 4, fixed)
    related = _say(rng, RELATED, 1, fixed)
    maker = _say(rng, MAKER, 1, fixed)
    lead, items, rows = rng.choice(LIST_LEAD), rng.sample(LIST, 4), rng.sample(ROWS, 4)
    slots = _slots(rng, fixed)
    bodies = []
    for language in (0, 1):
        cells = "\n".join(f"| {label[language]} | {value[language].format_map(slots[language])} |" for label, value in rows)
        bodies.append(
            f"{opening[language]}\n\n## {headings[0][language]}\n\n{use[language]}\n\n{lead[language]}\n\n"
            + "\n".join(f"- {item[language]}" for item in items)
            + f"\n\n## {headings[1][language]}\n\n{quality[language]}\n\n"
            f"| {TABLE_HEAD[0][language]} | {TABLE_HEAD[1][language]} |\n| --- | --- |\n{cells}\n\n"
            f"## {headings[2][language]}\n\n{trade[language]}\n\n{related[language]} {maker[language]}\n")
    return bodies


def plain(rng, count, fixed):
    """Two paragraphs for companies, sectors, markets and pages, in both languages."""
    first = _say(rng, QUALITY, count, fixed)
    second = _say(rng, TRADE, count, fixed)
    return [f"{first[language]}\n\n{second[language]}\n" for language in (0, 1)]
