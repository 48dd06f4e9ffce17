# كلمات القالب بالعربية. المعرّفات هي معرّفات en.ftl نفسها ولا يجوز أن ينقص منها شيء.

## Frame

skip-to-content = الانتقال إلى المحتوى
main-menu = القائمة الرئيسية
breadcrumb = مسار التصفح
on-this-page = في هذه الصفحة
choose-language = اللغة
home = الرئيسية
comma = ،
# واو العطف تتصل بما بعدها.
and = {" و"}
# بين كلمات تبدأ كل منها كأنها جملة.
between = {"، "}
footer-lists = الكتالوج
footer-pages = اقرأ قبل أن تثق
footer-contact = للتواصل
footer-data = البيانات:
list-as-csv = { $list } (CSV)
download-csv = تنزيل بصيغة CSV
feed-title = منتجات جديدة
feed-link = خلاصة المنتجات الجديدة
privacy-line = بلا ملفات ارتباط ولا أدوات تتبّع ولا تسجيل: يصل استفسارك مباشرة إلى الشركة المصنِّعة.
site-is-sample = جميع الشركات والمنتجات هنا من وحي الخيال: هذا الكتالوج نموذج للعرض.
not-found-title = هذه الصفحة غير موجودة
not-found-text = قد يكون العنوان قديمًا أو مكتوبًا بطريقة غير صحيحة. ابدأ من جديد من الصفحة الرئيسية أو من إحدى القوائم أو من أحد القطاعات.
not-found-home = إلى الصفحة الرئيسية

## Kinds and lists

product = منتج
search = البحث
facet-what = نوع المدخل
search-lead = الأسماء وأرقام القطع ورموز النظام المنسق وأرقام GTIN والمواصفات.
search-lead-portable = الأسماء وأرقام القطع ورموز النظام المنسق وأرقام GTIN والمصنّعون والقطاعات والأسواق.
search-plain = يحتاج البحث بالكلمات إلى جافاسكربت. ومن دونه لكل مرشِّح قائمة خاصة به، وتضم هذه القوائم كل شيء.
products = المنتجات
company = شركة
companies = الشركات
sector = قطاع
sectors = القطاعات
market = سوق
markets = الأسواق
scheme = نظام شهادات
schemes = أنظمة الشهادات
brand = علامة
brands = العلامات
all-products = جميع المنتجات
all-companies = جميع الشركات
all-sectors = جميع القطاعات
all-markets = جميع الأسواق
all-schemes = جميع الأنظمة
companies-by-letter = الشركات حسب الحروف
by-letter = حسب الحروف
as-cards = عرض كقائمة مع خيارات التصفية
as-a-list = قائمة المنتجات الحاصلة على هذه الشهادة
narrow-down = خيارات التصفية
more-values = المزيد
more-products = منتجات أخرى
show = عرض
results = النتائج
remove = (إزالة هذا الخيار)
whole-list = عرض القائمة كاملة
list-is-empty = لا يوجد ما يطابق ذلك بعد.
page = الصفحة
pages = الصفحات
previous-page = السابق
next-page = التالي
branches = الفروع
beside-it = قطاعات مجاورة:
read-also = اقرأ أيضًا

## Counts

products-count = { $n ->
    [zero] لا منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $n } منتجات
    [many] { $n } منتجًا
   *[other] { $n } منتج
}
companies-count = { $n ->
    [zero] لا شركات
    [one] شركة واحدة
    [two] شركتان
    [few] { $n } شركات
    [many] { $n } شركة
   *[other] { $n } شركة
}
schemes-count = { $n ->
    [zero] لا أنظمة
    [one] نظام واحد
    [two] نظامان
    [few] { $n } أنظمة
    [many] { $n } نظامًا
   *[other] { $n } نظام
}
markets-count = { $n ->
    [zero] لا أسواق
    [one] سوق واحدة
    [two] سوقان
    [few] { $n } أسواق
    [many] { $n } سوقًا
   *[other] { $n } سوق
}
sectors-count = { $n ->
    [zero] لا قطاعات
    [one] قطاع واحد
    [two] قطاعان
    [few] { $n } قطاعات
    [many] { $n } قطاعًا
   *[other] { $n } قطاع
}
products-ready = { $n ->
    [zero] لا منتج جاهز بعد
    [one] منتج واحد جاهز
    [two] منتجان جاهزان
    [few] { $n } منتجات جاهزة
    [many] { $n } منتجًا جاهزًا
   *[other] { $n } منتج جاهز
}
products-preparing = { $n } قيد الإعداد
ready-for-markets = { $n ->
    [zero] غير جاهز لأي سوق بعد
    [one] جاهز لدخول سوق واحدة
    [two] جاهز لدخول سوقين
    [few] جاهز لدخول { $n } أسواق
    [many] جاهز لدخول { $n } سوقًا
   *[other] جاهز لدخول { $n } سوق
}
valid-certificates-count = { $n ->
    [zero] لا شهادة سارية
    [one] شهادة سارية واحدة
    [two] شهادتان ساريتان
    [few] { $n } شهادات سارية
    [many] { $n } شهادة سارية
   *[other] { $n } شهادة سارية
}
expired-certificates = { $n ->
    [zero] لا شهادات منتهية
    [one] شهادة واحدة منتهية
    [two] شهادتان منتهيتان
    [few] { $n } شهادات منتهية
    [many] { $n } شهادة منتهية
   *[other] { $n } شهادة منتهية
}
ended-certificates = { $n ->
    [zero] لا شهادات منتهية أو موقوفة
    [one] شهادة واحدة منتهية أو موقوفة
    [two] شهادتان منتهيتان أو موقوفتان
    [few] { $n } شهادات منتهية أو موقوفة
    [many] { $n } شهادة منتهية أو موقوفة
   *[other] { $n } شهادة منتهية أو موقوفة
}
on-products = { $n ->
    [zero] ليست على أي منتج
    [one] على منتج واحد
    [two] على منتجين
    [few] على { $n } منتجات
    [many] على { $n } منتجًا
   *[other] على { $n } منتج
}
and-more = { $n ->
    [one] { $list } وواحد غيرها
    [two] { $list } واثنان غيرها
   *[other] { $list } و{ $n } غيرها
}

# Labels under large numbers.
number-companies = { $n ->
    [one] شركة
    [two] شركتان
    [few] شركات
   *[other] شركة
}
number-products = { $n ->
    [one] منتج
    [two] منتجان
    [few] منتجات
    [many] منتجًا
   *[other] منتج
}
number-markets = { $n ->
    [one] سوق مستهدفة
    [two] سوقان مستهدفتان
    [few] أسواق مستهدفة
    [many] سوقًا مستهدفة
   *[other] سوق مستهدفة
}
number-certificates = { $n ->
    [one] شهادة سارية
    [two] شهادتان ساريتان
    [few] شهادات سارية
   *[other] شهادة سارية
}

## Home

ready-for-your-country = جاهز لبلدكم
ready-for-your-country-means = منتجات تحمل كل ما تطلبه السوق من مستندات
ready-word = جاهز
chosen-by-editors = اختيار المحررين
newest-products = الجديد في الكتالوج
newest-certificates = أحدث الشهادات
what-the-mark-says = ماذا تعني العلامة
rules-of-the-mark = ضوابط العلامة

## Product

mark-of = العلامة:
verify-mark = التحقق من العلامة
verification-code = رمز QR بعنوان التحقق من العلامة
may-it-enter = هل هو جاهز لدخول بلدكم؟
no-markets-yet = لم تُذكر له سوق بعد. اسألوا الشركة المصنِّعة، أو ابدؤوا من إحدى الأسواق:
terms-at-a-glance = الشروط بإيجاز
minimum-order = الحد الأدنى للطلب
minimum-order-short = الحد الأدنى
lead-time = مهلة التوريد
delivery-terms = شروط التسليم
delivery-terms-here = شروط تعرضها منتجات هذه السوق وتناسب الطرق إليها. والعبرة بالعقد.
price = السعر
price-on-request = عند الطلب
certificates = الشهادات
first-ends = أقرب انتهاء:
origin = بلد المنشأ
model = الطراز
hs-code = رمز النظام المنسق (HS)
kind = النوع
ready-for = جاهز لأسواق
ask-for-a-quote = طلب عرض سعر
see-successor = البديل:
whatsapp = واتساب
phone = الهاتف
telegram = تيليغرام
vcard = بطاقة الاتصال (vCard)
replies-in = لغات الرد:
enlarge = تكبير
description = الوصف
what-it-solves = المشكلة التي يحلّها
proof = الدليل:
tags = الكلمات المفتاحية:
advantages = المزايا
specifications = المواصفات
variants = الأنواع والموديلات
maker = الشركة المصنِّعة
documents = المستندات
packaging = التعبئة والشحن
package = العبوة
dimensions = الأبعاد
gross-weight = الوزن الإجمالي
net-weight = الوزن الصافي
per-20ft = حاوية 20 قدمًا
per-40hc = حاوية 40 قدمًا عالية (HC)
shelf-life = مدة الصلاحية
storage-temperature = درجة حرارة التخزين
dangerous-goods = بضائع خطرة
supply-and-service = التوريد والخدمة
capacity = الطاقة الإنتاجية
warranty = الضمان
after-sales = خدمة ما بعد البيع
technology-offer = صيغة العرض
payment = الدفع
codes = الرموز
sku = رمز الصنف (SKU)
mpn = رقم القطعة (MPN)
gtin = الرقم العالمي للسلعة (GTIN)
unspsc = تصنيف الأمم المتحدة (UNSPSC)
national-codes = رموز التعريفة الوطنية
film = فيلم
film-elsewhere = (الفيلم في موقع آخر)
related-products = منتجات ذات صلة
replaces = يحل محل

## المقارنة والاستفسار والمشاركة

compare-title = مقارنة المنتجات
compare-lead = من منتجين إلى أربعة منتجات جنبًا إلى جنب. الصفوف المختلفة تحمل علامة.
script-compare = مقارنة
script-compare-full = لا تتسع المقارنة لأكثر من { $most }. أزل واحدًا أولًا.
compare-empty = لا شيء للمقارنة بعد. ضع علامة «مقارنة» على منتجين إلى أربعة منتجات.
compare-one = اختير منتج واحد. ضع علامة «مقارنة» على منتج آخر.
compare-without-script = اختيار المنتجات يحتاج إلى برنامج نصي. جداول القطاعات أدناه تعمل من دونه، وفي صفحة كل منتج جميع بياناته.
compare-by-sector = جميع منتجات القطاع جنبًا إلى جنب
compare-caption = تدل العلامة ≠ على صف تختلف فيه المنتجات.
compare-differs = مختلفة
compare-only-different = الفروق فقط
compare-not-read = تعذرت قراءة بيانات هذا المنتج. قد تفيد صفحته بالمزيد.
compare-all-here = جميعها جنبًا إلى جنب
comparison-of-sector = { $name }: المنتجات جنبًا إلى جنب
side-by-side = جنبًا إلى جنب
comparison-terms-caption = شروط كل منتج كما وردت في صفحته.
comparison-measures-caption = ما تقاس به عدة منتجات من هذه القائمة.
remove-from-list = إزالة
print-page = طباعة
script-copied = تم النسخ
script-kept-for-visit = لا يحتفظ هذا المتصفح بشيء، فيبقى اختيارك لهذه الزيارة فقط.
script-basket = سلة الاستفسار
basket-title = سلة الاستفسار
basket-lead = اجمع المنتجات واكتب إلى جميع الشركات المصنِّعة دفعة واحدة. لا يغادر شيء هذا المتصفح قبل أن ترسله بنفسك.
basket-empty = السلة فارغة. ضع علامة «سلة الاستفسار» على المنتجات التي تريد عرض سعر لها.
basket-without-script = جمع المنتجات يحتاج إلى برنامج نصي. من دونه اسأل من صفحة المنتج نفسه: فيها بريد الشركة المصنِّعة وهاتفها وواتساب مع رسالة مبدوءة.
basket-other-ways = أو اسأل مكتب الكتالوج
basket-about-you = عنك وعن التسليم
basket-quantity = الكمية
basket-unit = الوحدة
basket-name = اسمك
basket-company = شركتك
basket-country = بلد الوصول
basket-term = شرط التسليم (إنكوترمز)
basket-any-term = اقترحوا شرطًا
basket-note = ملاحظات أخرى
basket-reply = بريدك الإلكتروني
basket-message = المنتجات والكميات وما تود معرفته
basket-send = إرسال
basket-remembered = يبقى في هذا المتصفح فقط للمرة القادمة.
basket-letters = الإرسال
basket-to-makers = رسالة إلى كل شركة مصنِّعة
basket-to-hub = رسالة واحدة إلى
basket-mail = اكتب بالبريد
basket-copy = نسخ النص
basket-too-long = النص أطول من أن يسعه رابط: انسخه ثم ألصقه في الرسالة.
basket-letter-text = قراءة النص
basket-clear = تفريغ السلة ونسيان بياناتي
basket-letter-subject = طلب عرض سعر لعدة منتجات
basket-letter-line = نحن مهتمون بهذه المنتجات ونرجو موافاتنا بعرض سعر:
basket-letter-term = شرط التسليم: { $value }
basket-letter-maker = الشركة المصنِّعة: { $value }
share-page = مشاركة:
share-mail = البريد
share-link = رابط هذه الصفحة
script-copy-link = نسخ الرابط
page-code = رمز QR يحمل عنوان هذه الصفحة

## الوثائق (PDF)

document-sheet = ورقة البيانات (PDF)
document-profile = ملف الشركة (PDF)
document-catalogue = الكتالوج (PDF)
document-kind-product = ورقة بيانات
document-kind-company = ملف الشركة
document-kind-catalogue = كتالوج
document-contents = المحتويات
document-products = فهرس المنتجات
document-makers = المصنّعون
document-codes = رموز HS
document-on-the-web = هذه الصفحة على الويب:
document-facts-of = أحدث المعلومات:
document-declared = الشروط والوثائق والأرقام كما يصرّح بها المصنّعون؛ وتذكر صفحة كل منتج ما الذي فُحص، ومن فحصه، ومتى.
# Between the number of a page and the number of all: "2 of 5".
document-of = من
document-more = { $n ->
    [zero] لا منتج آخر على الموقع.
    [one] منتج واحد آخر على الموقع.
    [two] منتجان آخران على الموقع.
    [few] { $n } منتجات أخرى على الموقع.
    [many] { $n } منتجًا آخر على الموقع.
   *[other] { $n } منتج آخر على الموقع.
}

## Certificates and states

certificate = الشهادة
number = الرقم
scope = نطاق الشهادة
issuer = جهة الإصدار
valid-until = سارية حتى
no-expiry = بلا تاريخ انتهاء
issued-on = تاريخ الإصدار:
state = الحالة
until = حتى
since = منذ
look-up = التحقق من الشهادة
product-certificates-caption = بحسب تصريح الشركة المصنِّعة؛ وإذا اطّلع أحد على المستند ذُكر ذلك في سطره.
company-certificates-caption = شهادة الشركة ليست شهادة لمنتجاتها؛ فشهادات كل منتج في صفحته.
no-product-certificates = لا توجد شهادة سارية مسجّلة لهذا المنتج. اسألوا الشركة المصنِّعة عن المستندات التي يمكنها إرسالها.
no-company-certificates = لا توجد شهادة سارية مسجّلة للشركة. شهادات منتجاتها مذكورة في صفحاتها.
maker-certificates = شهادات الشركة المصنِّعة نفسها:
certificates-stopped = معلّقة أو ملغاة أو مسحوبة
certificates-expired = منتهية
certificates-ended = منتهية أو معلّقة أو ملغاة أو مسحوبة
state-held = متوفرة
state-held-means = المستند ساري المفعول
state-expiring = تنتهي قريبًا
state-expiring-means = بقي 90 يومًا أو أقل
state-preparing = قيد الإعداد
state-preparing-means = الملف قيد الإنجاز
state-shipment = لكل شحنة
state-shipment-means = تصدر مع كل شحنة
state-missing = غير متوفرة
state-missing-means = لم تصدر بعد أو انتهت
state-not-needed-means = غير مطلوبة في قطاع المنتج
certificate-valid = سارية
certificate-expiring = تنتهي قريبًا
certificate-expired = منتهية
certificate-not-yet = لم تسرِ بعد
certificate-suspended = معلّقة
certificate-annulled = ملغاة
certificate-withdrawn = مسحوبة

## Company

founded = سنة التأسيس
staff = عدد العاملين
exports = الصادرات
capabilities = القدرات
roles = الأدوار
write-to-exports = مراسلة قسم التصدير
what-you-can-check = ما يمكنكم التحقق منه
legal-name = الاسم القانوني
national-id = الرقم الوطني
register-no = رقم السجل التجاري
lei = معرّف الكيان القانوني (LEI)
gln = رقم الموقع العالمي (GLN)
economic-code = الرمز الاقتصادي
exchange = مدرجة في
knowledge-based = قائمة على المعرفة
marks-held = العلامات
no-products-yet = لم يُدرج أي منتج بعد. راسلوا الشركة، أو ابدؤوا من قائمة المنتجات.
company-certificates = شهادات الشركة
about-company = عن الشركة
people-who-answer = من يجيب عن استفساراتكم
network = شبكة التعاون
films = أفلام في مواقع أخرى
gallery = الصور

## Sector

no-products-here = لا منتجات في هذا القطاع بعد. ابدؤوا من قطاع مجاور.
about-sector = عن القطاع
hs-chapters = فصول النظام المنسق (HS)
schemes-here = أنظمة الشهادات المهمة هنا

## Market

brand-face-here = حضور العلامة في هذه السوق
what-is-ready = ما هو جاهز
readiness-caption = كل منتج مقابل كل مستند تطلبه السوق.
requirements-checked-on = تاريخ التحقق من المتطلبات:
no-readiness-yet = لم يذكر أي منتج هذه السوق بعد. راسلوا مكتب الكتالوج، فهو يعرف الشركات التي تستعد لها.
what-the-market-asks = ما تطلبه السوق
all-sectors-concerned = مطلوب من جميع القطاعات
products-by-stage = المنتجات حسب المرحلة
at-a-glance = بإيجاز
languages = اللغات
currencies = العملات
groups = التكتلات
time-zone = المنطقة الزمنية
holidays = العطل الرسمية
payment-is-information = معلومات وليست استشارة قانونية: اسألوا مصرفكم.
demand = ما يبحث عنه المشترون
sister-cities = المدن الشقيقة
about-market = عن السوق
who-answers-here = المسؤول عن هذه السوق
write-to-desk = مراسلة مكتب الكتالوج

## Scheme

applies-to = موضوع الشهادة
scheme-owner = صاحب النظام
longest-term = أقصى مدة سريان
numbers-look-like = شكل الأرقام
right-wording = الصياغة الصحيحة
asked-in = مطلوبة في
for-sectors = القطاعات
look-up-register = البحث عن الشهادات في السجل
who-holds-it = الحاصلون عليها
holder = الحاصل عليها
declared-by-holders = بحسب تصريح الحاصلين عليها؛ والحالة هي حالتها يوم هذا الإصدار.
no-holders-yet = لا أحد في هذا الكتالوج حاصل عليها اليوم.

## Brand

palette = الألوان
token-ink = حبر
token-paper = ورق
token-lapis = لازورد
token-turquoise = فيروز
token-saffron = زعفران
token-pomegranate = رمّان
token-cypress = سرو
kit = حزمة العلامة
kit-lead = العلامة وألوانها وكلماتها لمن يطبع ويبني ويكتب، وما ينبغي تركه كما هو.
kit-download = تنزيل الكل (ZIP)
kit-archive-means = الرسوم والصور والألوان والبطاقات في ملف واحد، مع المجموع الاختباري لكل منها (SHA-256).
kit-mark-files = ملفات العلامة
kit-drawing = رسم (SVG)
kit-how = كيف تُستعمل العلامة
kit-right = صواب
kit-wrong = خطأ
kit-right-mark = كاملة، على خلفية هادئة، مع المساحة الخالية حولها.
kit-wrong-small = أصغر من أصغر حجم لها.
kit-wrong-close = بلا مساحة خالية حولها.
kit-wrong-ground = على خلفية لا تظهر عليها.
kit-wrong-stretched = ممدودة أو مضغوطة.
kit-palette-in = ألوان تختلف في السوق:
kit-type = الخط
kit-type-sample = شركات صغيرة كثيرة، حضور واحد: 0123456789
kit-arabic-type = الحروف الفارسية والعربية
kit-latin-type = الحروف اللاتينية
kit-tone = النبرة
kit-cards = بطاقات المشاركة
kit-cards-mean = بطاقة لكل سوق، 1200 في 630 بكسل.
token-ink-use = الكتابة، والخلفية ليلًا
token-paper-use = الخلفية نهارًا، والكتابة على الغلاف
token-lapis-use = كل ما يُضغط، والغلاف
token-turquoise-use = الحضور في السوق
token-saffron-use = العلامة، وما يوشك أن ينتهي
token-pomegranate-use = ما انتهى أو سُحب أو نقص
token-cypress-use = ما هو قائم وساري المفعول
brand-owner = المالك
minimum-size = أصغر حجم
clear-space = المساحة الخالية حولها
the-mark = العلامة
mark-on-light = العلامة على خلفية فاتحة
mark-on-dark = العلامة على خلفية داكنة
revoked = علامات مسحوبة
revoked-word = مسحوبة
brand-abroad = اسمها في الأسواق
registered-in = مسجّلة في

## Trust and notices

how-it-was-checked = كيف جرى التحقق
trust-listed = مُدرَج
trust-checked = تمت مراجعته
trust-verified = تم التحقق منه
trust-meaning = ماذا تعني هذه الكلمات؟
# بعد كلمة الثقة: «تمت مراجعته بتاريخ 2 مايو».
on-date = بتاريخ
checked-on-date = تاريخ المراجعة:
checked-by = من قِبل
updated-on = آخر تحديث:
source = المصدر:
notice-sample-title = نموذج.
notice-sample = هذا المدخل من وحي الخيال، لبيان طريقة عمل الكتالوج. نرجو عدم إرسال استفسارات.
notice-archived-title = لم يعد معروضًا.
notice-archived = تبقى الصفحة لمن سبق أن اشتراه.
notice-discontinued-title = توقف إنتاجه.
notice-discontinued = تبقى الصفحة لمن يستخدمه.
notice-successor = البديل:
notice-untranslated-title = لم يُترجم بعد.
notice-untranslated = لغة النص أدناه:
notice-machine-title = ترجمة آلية.
notice-stale-title = قد لا تكون الترجمة محدّثة.
notice-stale = تغيّر النص الأصلي بعد ترجمته.
notice-machine = لم يراجعها شخص بعد؛ في الأمور المهمة اسألوا الشركة المصنِّعة.

verification-title = التحقق من العلامة
verification-compare = قارن ما يلي بالمنتج الذي أمامك: إذا اختلف المنتج أو الصانع أو الرقم فهو لا يحمل هذه العلامة.
granted-on = تاريخ المنح
grant-number = رقم المنح
revoked-on = تاريخ السحب
rules-not-met = الشروط غير مستوفاة
