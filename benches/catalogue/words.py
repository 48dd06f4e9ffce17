"""Words of the invented catalogue: pairs of Persian and English, so that both languages say the same.

Nothing here is random; `model.py` and `prose.py` choose. Every pair is `(fa, en)`.
"""

# (slug, fa, en, HS chapters, summary)
TOPS = [
    ("medical-equipment", "تجهیزات پزشکی", "Medical equipment", ["84", "90"],
     ("دستگاه و لوازم مصرفی برای بیمارستان، مرکز دیالیز و آزمایشگاه.",
      "Devices and consumables for hospitals, dialysis centres and laboratories.")),
    ("pharmaceuticals", "دارو", "Pharmaceuticals", ["29", "30"],
     ("داروی ساخته‌شده، مادهٔ مؤثره و فرآوردهٔ گیاهی با پروندهٔ ثبت.",
      "Finished medicines, active ingredients and herbal products with a registration file.")),
    ("polymers", "پلیمر و کامپوزیت", "Polymers and composites", ["39"],
     ("آمیزه، مستربچ، لوله و سازهٔ کامپوزیتی برای صنعت و ساختمان.",
      "Compounds, masterbatches, pipes and composite structures for industry and building.")),
    ("environment", "آب و محیط زیست", "Water and environment", ["84"],
     ("تصفیهٔ آب و فاضلاب، پالایش هوا و مدیریت پسماند.",
      "Water and wastewater treatment, air cleaning and waste handling.")),
    ("solar-energy", "انرژی خورشیدی", "Solar energy", ["85"],
     ("پنل، سازه، اینورتر و ذخیره‌ساز برای نیروگاه و خانه.",
      "Panels, structures, inverters and storage for plants and homes.")),
    ("advanced-materials", "مواد پیشرفته", "Advanced materials", ["28", "38", "69", "81"],
     ("نانومواد، سرامیک مهندسی و آلیاژ ویژه برای سازندگان.",
      "Nanomaterials, engineering ceramics and special alloys for makers.")),
]

# (slug, index of the top, fa, en, HS prefixes, nouns (fa, en, letters of the model), packages)
LEAVES = [
    ("dialysis-and-blood", 0, "دیالیز و خون", "Dialysis and blood", ["842129", "901839", "901890"], [
        ("صافی الیاف توخالی", "hollow-fibre filter", "HF"), ("کارتریج بی‌کربنات", "bicarbonate cartridge", "BC"),
        ("ست خط خون", "blood-line set", "BL"), ("سوزن فیستول", "fistula needle", "FN"),
        ("صافی مایع دیالیز", "dialysis-fluid filter", "DF"), ("کیسهٔ خون سه‌تایی", "triple blood bag", "TB"),
        ("کاتتر دولومن", "double-lumen catheter", "DC"), ("دستگاه آب همودیالیز", "haemodialysis water unit", "WU")]),
    ("hospital-equipment", 0, "تجهیزات بیمارستانی", "Hospital equipment", ["9018", "9019", "9402"], [
        ("پمپ سرنگ", "syringe pump", "SP"), ("مانیتور بالینی", "bedside monitor", "PM"),
        ("چراغ جراحی", "surgical light", "SL"), ("انکوباتور نوزاد", "infant incubator", "IN"),
        ("تخت مراقبت ویژه", "intensive-care bed", "CB"), ("دستگاه ساکشن", "suction unit", "SU"),
        ("یخچال بانک خون", "blood-bank refrigerator", "BR"), ("جعبهٔ حمل واکسن", "vaccine carrier", "VC")]),
    ("finished-medicines", 1, "داروی ساخته‌شده", "Finished medicines", ["3004", "3002"], [
        ("قرص روکش‌دار", "film-coated tablet", "FT"), ("ویال تزریقی", "injection vial", "IV"),
        ("افشانهٔ استنشاقی", "metered inhaler", "MI"), ("پودر محلول خوراکی", "oral solution powder", "OS"),
        ("سرنگ آماده", "prefilled syringe", "PS"), ("شربت کودکان", "paediatric syrup", "PY"),
        ("قطرهٔ چشمی", "eye drops", "ED"), ("پماد پوستی", "skin ointment", "SO")]),
    ("active-ingredients", 1, "مادهٔ مؤثرهٔ دارویی", "Active ingredients", ["2922", "2924", "2933", "2941"], [
        ("مادهٔ مؤثرهٔ ضددرد", "analgesic ingredient", "AN"), ("مادهٔ مؤثرهٔ فشار خون", "antihypertensive ingredient", "AH"),
        ("پوکهٔ کپسول ژلاتینی", "gelatin capsule shell", "GC"), ("مادهٔ میانی دارویی", "pharmaceutical intermediate", "PI"),
        ("اسید آمینهٔ خالص", "pure amino acid", "AA"), ("آنتی‌بیوتیک سترون", "sterile antibiotic", "SA"),
        ("پلت پوشش‌دار", "coated pellet", "CP"), ("مادهٔ جانبی قرص", "tablet excipient", "TE")]),
    ("compounds-and-masterbatch", 2, "آمیزه و مستربچ", "Compounds and masterbatch", ["3901", "3902", "3903", "3908"], [
        ("پلی‌آمید تقویت‌شده", "reinforced polyamide", "PA"), ("پلی‌پروپیلن تالک‌دار", "talc-filled polypropylene", "PP"),
        ("مستربچ سفید", "white masterbatch", "WM"), ("مستربچ رنگی", "colour masterbatch", "CM"),
        ("آمیزهٔ دیرسوز", "flame-retardant compound", "FR"), ("آمیزهٔ کابل", "cable compound", "CC"),
        ("افزودنی ضدپرتو", "UV-stabiliser concentrate", "UV"), ("گرانول زیست‌تخریب‌پذیر", "biodegradable granule", "BG")]),
    ("polymer-products", 2, "محصولات پلیمری", "Polymer products", ["3917", "3920", "3925", "3926"], [
        ("لولهٔ پلی‌اتیلن", "polyethylene pipe", "PE"), ("نوار آبیاری قطره‌ای", "drip-irrigation tape", "DT"),
        ("اتصال جوشی", "electrofusion fitting", "EF"), ("ورق ژئوممبران", "geomembrane sheet", "GM"),
        ("گریتینگ کامپوزیتی", "composite grating", "CG"), ("مخزن کامپوزیتی", "composite tank", "CT"),
        ("میلگرد کامپوزیتی", "composite rebar", "CR"), ("دریچهٔ منهول", "manhole cover", "MC")]),
    ("water-treatment", 3, "تصفیهٔ آب", "Water treatment", ["842121", "842129", "842199", "841370"], [
        ("واحد فراپالایش", "ultrafiltration unit", "UF"), ("دستگاه اسمز معکوس", "reverse-osmosis unit", "RO"),
        ("کارتریج غشایی", "membrane cartridge", "MB"), ("بازچرخان آب خاکستری", "greywater recycler", "GR"),
        ("شناورساز هوای محلول", "dissolved-air flotation unit", "DA"), ("پمپ تزریق", "dosing pump", "DP"),
        ("صافی شنی", "sand filter", "SF"), ("سنجهٔ کیفیت آب", "water-quality probe", "WQ")]),
    ("air-and-waste", 3, "هوا و پسماند", "Air and waste", ["842139", "842199", "847982", "902710"], [
        ("صافی هپا", "HEPA filter", "HP"), ("غبارگیر کیسه‌ای", "baghouse dust collector", "BD"),
        ("اسکرابر تر", "wet scrubber", "WS"), ("کمپوست‌ساز", "composter", "CO"),
        ("زباله‌سترون‌کن", "waste steriliser", "ST"), ("ایستگاه پایش هوا", "air-monitoring station", "AM"),
        ("گیرندهٔ مه روغن", "oil-mist collector", "OM"), ("غبارگیر برقی", "electrostatic precipitator", "EP")]),
    ("solar-equipment", 4, "تجهیزات خورشیدی", "Solar equipment", ["854142", "854143", "940542", "841370"], [
        ("پنل تک‌بلور", "monocrystalline panel", "MP"), ("پنل دورو", "bifacial panel", "BP"),
        ("سازهٔ نصب", "mounting structure", "MS"), ("ردیاب تک‌محور", "single-axis tracker", "TR"),
        ("چراغ خیابانی خورشیدی", "solar street light", "LT"), ("پمپ خورشیدی", "solar water pump", "WP"),
        ("بستهٔ برق خانه", "home power kit", "HK"), ("آبگرمکن خورشیدی", "solar water heater", "WH")]),
    ("storage-and-control", 4, "ذخیره و کنترل", "Storage and control", ["850440", "850760", "853710", "850720"], [
        ("اینورتر دورگه", "hybrid inverter", "HI"), ("اینورتر رشته‌ای", "string inverter", "SI"),
        ("باتری لیتیومی", "lithium battery", "LB"), ("کابینت ذخیره‌ساز", "storage cabinet", "SC"),
        ("شارژکنترلر", "charge controller", "CH"), ("راه‌انداز پمپ", "pump drive", "PD"),
        ("درگاه مدیریت انرژی", "energy-management gateway", "EG"), ("تابلوی توزیع", "distribution board", "DB")]),
    ("nano-materials", 5, "نانومواد", "Nanomaterials", ["281122", "382499", "320890", "380910"], [
        ("پراکنهٔ نانوسیلیکا", "nano-silica dispersion", "NS"), ("پوشش ضدخوردگی", "anti-corrosion coating", "AC"),
        ("تکمیل آب‌گریز پارچه", "hydrophobic textile finish", "HT"), ("نانوصفحهٔ گرافن", "graphene nanoplatelet", "GN"),
        ("مرکب رسانا", "conductive ink", "CI"), ("نانولولهٔ کربنی", "carbon nanotube", "NT"),
        ("نانواکسید روی", "zinc-oxide nanopowder", "ZO"), ("افزودنی روان‌کار", "lubricant additive", "LA")]),
    ("ceramics-and-alloys", 5, "سرامیک و آلیاژ", "Ceramics and alloys", ["6903", "6909", "8108", "750512"], [
        ("گلولهٔ آلومینا", "alumina grinding ball", "AB"), ("بلوک زیرکونیا", "zirconia block", "ZB"),
        ("فیلتر فوم سرامیکی", "ceramic foam filter", "CF"), ("بوتهٔ نسوز", "refractory crucible", "RC"),
        ("میلهٔ سوپرآلیاژ", "superalloy bar", "SB"), ("میلهٔ تیتانیوم", "titanium rod", "TI"),
        ("آند منیزیم", "magnesium anode", "MA"), ("لولهٔ محافظ حرارتی", "thermocouple sheath", "TS")]),
]

# Persian stands after the noun, English before it.
QUALITIES = [
    ("کم‌مصرف", "low-power"), ("قابل‌حمل", "portable"), ("دوکاناله", "two-channel"), ("ماژولار", "modular"),
    ("سبک", "lightweight"), ("مقاوم به گرما", "heat-resistant"), ("کم‌صدا", "low-noise"), ("فشرده", "compact"),
    ("ضدآب", "waterproof"), ("صنعتی", "industrial"), ("ظرفیت‌بالا", "high-capacity"), ("خودکار", "automatic"),
    ("کم‌فشار", "low-pressure"), ("دوجداره", "double-walled"), ("یک‌بارمصرف", "single-use"), ("نیمه‌خودکار", "semi-automatic"),
    ("مقاوم به خوردگی", "corrosion-resistant"), ("زودنصب", "quick-mounting"), ("بادوام", "durable"), ("دقیق", "precision"),
    ("کم‌غبار", "low-dust"), ("چندمنظوره", "multi-purpose"), ("هوشمند", "connected"), ("پایدار", "stabilised"),
]

# Names of firms: (fa, en) twice.
FIRM_FIRST = [
    ("زیست‌پالا", "Zistpala"), ("نبض‌آزما", "Nabzazma"), ("پرتونگار", "Partonegar"), ("درمان‌یار", "Darmanyar"),
    ("سرمابان", "Sarmaban"), ("داروسازان", "Darusazan"), ("کیمیادارو", "Kimiadaru"), ("گیاه‌بان", "Giahban"),
    ("پلیمر نگین", "Polimer Negin"), ("رنگ‌دانه", "Rangdane"), ("لوله‌گستر", "Lulegostar"), ("زلال‌آب", "Zolalab"),
    ("هواپاک", "Havapak"), ("پسماندیار", "Pasmandyar"), ("سنجشگر", "Sanjeshgar"), ("آفتابگردان", "Aftabgardan"),
    ("اینورترسازان", "Invertersazan"), ("روشانا", "Roshana"), ("نانوپوش", "Nanopoosh"), ("سرامیک پیشرو", "Seramik Pishro"),
    ("آلیاژگستر", "Aliazhgostar"), ("فناوران", "Fanavaran"), ("صنعت‌کاران", "Sanatkaran"), ("پژوهش‌ساز", "Pazhuheshsaz"),
    ("بهین‌ساز", "Behinsaz"), ("تجهیزگران", "Tajhizgaran"), ("راه‌آفرین", "Rahafarin"), ("کاراسنج", "Karasanj"),
    ("مهرتوان", "Mehrtavan"), ("پایاساز", "Payasaz"),
]
FIRM_LAST = [
    ("مهر", "Mehr"), ("پارس", "Pars"), ("الوند", "Alvand"), ("خزر", "Khazar"), ("زاگرس", "Zagros"), ("آریا", "Aria"),
    ("جم", "Jam"), ("یزد", "Yazd"), ("اروند", "Arvand"), ("البرز", "Alborz"), ("سپاهان", "Sepahan"), ("آذر", "Azar"),
    ("شمال", "Shomal"), ("کویر", "Kavir"), ("توس", "Toos"), ("سهند", "Sahand"), ("هیرکان", "Hirkan"), ("دنا", "Dena"),
    ("سبلان", "Sabalan"), ("کارون", "Karun"), ("هامون", "Hamun"), ("بینالود", "Binalud"), ("تفتان", "Taftan"),
    ("دماوند", "Damavand"), ("ارس", "Aras"), ("مکران", "Makran"), ("نیشابور", "Neyshabur"), ("شیراز", "Shiraz"),
    ("کاسپین", "Kaspian"), ("ایرسا", "Irsa"), ("آناهید", "Anahid"), ("بامداد", "Bamdad"), ("پگاه", "Pegah"),
    ("سروش", "Soroush"), ("کیان", "Kian"), ("نوین", "Novin"),
]

# (fa, en, province)
CITIES = [
    ("تبریز", "Tabriz", "east-azerbaijan"), ("تهران", "Tehran", "tehran"), ("اصفهان", "Isfahan", "isfahan"),
    ("مشهد", "Mashhad", "razavi-khorasan"), ("کرج", "Karaj", "alborz"), ("همدان", "Hamadan", "hamadan"),
    ("یزد", "Yazd", "yazd"), ("قزوین", "Qazvin", "qazvin"), ("شیراز", "Shiraz", "fars"), ("اراک", "Arak", "markazi"),
    ("کرمان", "Kerman", "kerman"), ("سمنان", "Semnan", "semnan"), ("قم", "Qom", "qom"), ("زنجان", "Zanjan", "zanjan"),
    ("کرمانشاه", "Kermanshah", "kermanshah"), ("ارومیه", "Urmia", "west-azerbaijan"),
]
PORTS = [("بندرعباس", "Bandar Abbas"), ("چابهار", "Chabahar"), ("بوشهر", "Bushehr"), ("بندر انزلی", "Bandar Anzali")]

# (slug = code in small letters, fa, en, languages, currencies, time zone)
MARKETS = [
    ("om", "عمان", "Oman", ["ar", "en"], ["OMR", "USD"], "Asia/Muscat"),
    ("iq", "عراق", "Iraq", ["ar", "ku"], ["IQD", "USD"], "Asia/Baghdad"),
    ("ru", "روسیه", "Russia", ["ru"], ["RUB"], "Europe/Moscow"),
    ("ke", "کنیا", "Kenya", ["en", "sw"], ["KES", "USD"], "Africa/Nairobi"),
    ("am", "ارمنستان", "Armenia", ["hy", "ru"], ["AMD", "EUR"], "Asia/Yerevan"),
    ("uz", "ازبکستان", "Uzbekistan", ["uz", "ru"], ["UZS", "USD"], "Asia/Tashkent"),
    ("pk", "پاکستان", "Pakistan", ["ur", "en"], ["PKR", "USD"], "Asia/Karachi"),
    ("tr", "ترکیه", "Türkiye", ["tr"], ["TRY", "EUR"], "Europe/Istanbul"),
    ("ae", "امارات", "United Arab Emirates", ["ar", "en"], ["AED", "USD"], "Asia/Dubai"),
    ("qa", "قطر", "Qatar", ["ar", "en"], ["QAR"], "Asia/Qatar"),
    ("kw", "کویت", "Kuwait", ["ar", "en"], ["KWD"], "Asia/Kuwait"),
    ("kz", "قزاقستان", "Kazakhstan", ["kk", "ru"], ["KZT"], "Asia/Almaty"),
    ("az", "جمهوری آذربایجان", "Azerbaijan", ["az", "ru"], ["AZN", "EUR"], "Asia/Baku"),
    ("tm", "ترکمنستان", "Turkmenistan", ["tk", "ru"], ["TMT", "USD"], "Asia/Ashgabat"),
    ("ge", "گرجستان", "Georgia", ["ka", "ru"], ["GEL", "EUR"], "Asia/Tbilisi"),
]
# The way of a product into a market, in order.
STAGES = [
    ("planned", "در برنامه", "Planned"), ("preparing", "در دست آماده‌سازی", "Being prepared"),
    ("registered", "ثبت‌شده", "Registered"), ("offering", "در حال عرضه", "On offer"),
    ("contracted", "قراردادشده", "Under contract"), ("shipping", "در حال ارسال", "Shipping"),
]

# (slug, short name, fa, en, what it is about, longest validity in years)
SCHEMES = [
    ("iso-9001", "ISO 9001", "مدیریت کیفیت ایزو ۹۰۰۱", "ISO 9001 quality management", "company", 3),
    ("iso-13485", "ISO 13485", "مدیریت کیفیت تجهیزات پزشکی ایزو ۱۳۴۸۵", "ISO 13485 quality for medical devices", "company", 3),
    ("iso-14001", "ISO 14001", "مدیریت محیط زیست ایزو ۱۴۰۰۱", "ISO 14001 environmental management", "company", 3),
    ("iso-45001", "ISO 45001", "ایمنی و بهداشت کار ایزو ۴۵۰۰۱", "ISO 45001 safety and health at work", "company", 3),
    ("iso-22000", "ISO 22000", "ایمنی غذا ایزو ۲۲۰۰۰", "ISO 22000 food safety", "company", 3),
    ("gmp", "GMP", "روش خوب ساخت دارو", "Good manufacturing practice", "site", 3),
    ("ce-mdr", "CE MDR", "نشان سی‌ئی تجهیزات پزشکی", "CE mark for medical devices", "product", 5),
    ("eac", "EAC", "انطباق اتحادیهٔ اوراسیا", "Eurasian conformity", "product", 5),
    ("gost-r", "GOST R", "گواهی گاست روسیه", "GOST R certificate", "product", 3),
    ("halal", "Halal", "گواهی حلال", "Halal certificate", "product", 2),
    ("iec-61215", "IEC 61215", "شایستگی طراحی پنل خورشیدی", "Design qualification of solar panels", "product", 5),
    ("inso", "INSO", "پروانهٔ استاندارد ملی ایران", "Iranian national standard licence", "product", 3),
]
# Product schemes that fit each top sector.
SCHEMES_OF_TOP = [["ce-mdr", "inso", "eac"], ["inso", "halal", "gost-r"], ["inso", "eac"], ["inso", "eac", "gost-r"],
                  ["iec-61215", "eac", "inso"], ["inso", "gost-r"]]
ISSUERS = [
    ("نوردویک اشورنس", "Nordvik Assurance"), ("گواهی‌گستر سامان", "Gostar Saman Certification"),
    ("آئورلیا سرت", "Aurelia Cert"), ("مرکز گواهی آرتا", "Arta Standards Certification"),
    ("لابرت اینسپکت", "Labert Inspect"), ("پایش کیفیت میهن", "Mihan Quality Survey"),
]

# Specifications per top sector: label, least, greatest, unit, group 0 or 1. `fa_unit` is for sites that format by hand.
SPEC_GROUPS = [("کارکرد", "Performance"), ("ابعاد و شرایط", "Size and conditions")]
SPECS = [
    (("توان مصرفی", "Power consumption"), 40, 1500, "W", 0), (("ولتاژ ورودی", "Input voltage"), 110, 240, "V", 0),
    (("بسامد", "Frequency"), 50, 60, "Hz", 0), (("فشار کاری", "Working pressure"), 2, 16, "bar", 0),
    (("دبی نامی", "Nominal flow"), 5, 900, "L/min", 0), (("دقت اندازه‌گیری", "Measuring accuracy"), 1, 5, "%", 0),
    (("ظرفیت", "Capacity"), 10, 5000, "L", 0), (("جریان بیشینه", "Maximum current"), 5, 120, "A", 0),
    (("طول", "Length"), 200, 3000, "mm", 1), (("پهنا", "Width"), 120, 1600, "mm", 1),
    (("بلندی", "Height"), 60, 2200, "mm", 1), (("وزن خالص", "Net weight"), 1, 420, "kg", 1),
    (("دمای کار", "Operating temperature"), 5, 45, "°C", 1), (("دمای انبار", "Storage temperature"), -10, 50, "°C", 1),
    (("قطر داخلی", "Inner diameter"), 8, 400, "mm", 1), (("ضخامت دیواره", "Wall thickness"), 2, 30, "mm", 1),
]
SPEC_TEXTS = [
    (("جنس بدنه", "Housing"), [("فولاد زنگ‌نزن ۳۰۴", "Stainless steel 304"), ("پلی‌پروپیلن", "Polypropylene"),
                              ("آلومینیوم آنودشده", "Anodised aluminium"), ("شیشهٔ بوروسیلیکات", "Borosilicate glass"),
                              ("کامپوزیت اپوکسی", "Epoxy composite"), ("فولاد گالوانیزه", "Galvanised steel")]),
    (("درجهٔ حفاظت", "Protection class"), [("IP54", "IP54"), ("IP65", "IP65"), ("IP67", "IP67")]),
    (("رنگ", "Colour"), [("سفید", "White"), ("خاکستری", "Grey"), ("آبی", "Blue"), ("سبز", "Green"), ("بی‌رنگ", "Clear")]),
    (("روش آزمون", "Test method"), [("آزمون هر سری", "Every lot tested"), ("آزمون تک‌تک", "Every piece tested"),
                                   ("نمونه‌برداری آماری", "Statistical sampling")]),
]
UNITS = [("piece", "عدد", "pieces"), ("kg", "کیلوگرم", "kilograms"), ("carton", "کارتن", "cartons"),
         ("set", "دست", "sets"), ("m", "متر", "metres"), ("L", "لیتر", "litres")]
PACKAGES = [("کارتن", "Carton"), ("جعبهٔ چوبی", "Wooden crate"), ("پالت روکش‌دار", "Wrapped pallet"),
            ("بشکهٔ فلزی", "Steel drum"), ("کیسهٔ چندلایه", "Multi-layer bag")]
PAYMENTS = [("advance_tt", "حواله پیش از ارسال", "Transfer in advance"), ("lc_sight", "اعتبار اسنادی دیداری", "Letter of credit at sight"),
            ("part_advance", "بخشی پیش‌پرداخت", "Part in advance"), ("local_currency", "ارز محلی", "Local currency")]
TYPES = [("manufacturer", "تولیدکننده", "Manufacturer"), ("trader", "بازرگان", "Trader"), ("lab", "آزمایشگاه", "Laboratory"),
         ("startup", "نوآفرین", "Start-up")]
