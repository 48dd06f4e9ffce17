# واژه‌های پوسته، فارسی. شناسه‌ها همان شناسه‌های en.ftl است و هیچ‌یک نباید کم باشد.

## Frame

skip-to-content = رفتن به محتوا
main-menu = اصلی
breadcrumb = مسیر
on-this-page = در این صفحه
choose-language = زبان
home = خانه
comma = ،
# میان دو نام آخر فهرست، با فاصله‌هایش.
and = {" و "}
# میان واژه‌هایی که هر یک سر خود می‌ایستند.
between = {"، "}
footer-lists = کاتالوگ
footer-pages = پیش از اعتماد بخوانید
footer-contact = تماس
footer-data = داده‌ها:
list-as-csv = { $list } (CSV)
download-csv = دریافت با قالب CSV
feed-title = کالاهای تازه
feed-link = خوراک کالاهای تازه
privacy-line = بدون کوکی، بدون ردیاب، بدون ثبت‌نام؛ درخواست شما مستقیم به دست سازنده می‌رسد.
site-is-sample = همهٔ شرکت‌ها و کالاهای این کاتالوگ ساختگی‌اند؛ این یک نمونه است.
not-found-title = این صفحه پیدا نشد
not-found-text = شاید نشانی قدیمی باشد یا اشتباه نوشته شده باشد. از صفحهٔ نخست، یک فهرست یا یک بخش دوباره آغاز کنید.
not-found-home = رفتن به صفحهٔ نخست

## Kinds and lists

product = کالا
search = جست‌وجو
facet-what = گونه
search-lead = نام، شمارهٔ فنی، کد تعرفه، GTIN و مشخصات.
search-lead-portable = نام، شمارهٔ فنی، کد تعرفه، GTIN، سازنده، بخش و بازار.
search-plain = جست‌وجو با واژه به جاوااسکریپت نیاز دارد. بی آن، هر پالایه فهرستی جدا دارد و همه‌چیز در این فهرست‌ها هست.
products = کالاها
company = شرکت
companies = شرکت‌ها
sector = بخش
sectors = بخش‌ها
market = بازار
markets = بازارها
scheme = طرح گواهی
schemes = طرح‌های گواهی
brand = نشان
brands = نشان‌ها
all-products = همهٔ کالاها
all-companies = همهٔ شرکت‌ها
all-sectors = همهٔ بخش‌ها
all-markets = همهٔ بازارها
all-schemes = همهٔ طرح‌ها
companies-by-letter = شرکت‌ها به ترتیب الفبا
by-letter = به ترتیب الفبا
as-cards = فهرست با فیلترها
as-a-list = فهرست کالاهای دارای این گواهی
narrow-down = فیلترها
more-values = بیشتر
more-products = کالاهای دیگر
show = نمایش
results = نتیجه‌ها
remove = (برداشتن این فیلتر)
whole-list = دیدن همهٔ فهرست
list-is-empty = هنوز چیزی در این فهرست نیست.
page = صفحهٔ
pages = صفحه‌ها
previous-page = قبلی
next-page = بعدی
branches = شاخه‌ها
beside-it = بخش‌های هم‌جوار:
read-also = این‌ها را هم بخوانید

## Counts

products-count = { $n } کالا
companies-count = { $n } شرکت
schemes-count = { $n } طرح
markets-count = { $n } بازار
sectors-count = { $n } بخش
products-ready = { $n ->
    [0] هنوز کالایی آماده نیست
   *[other] { $n } کالای آماده
}
products-preparing = { $n } در دست اقدام
ready-for-markets = آماده برای { $n } بازار
valid-certificates-count = { $n ->
    [0] بدون گواهی معتبر
   *[other] { $n } گواهی معتبر
}
expired-certificates = { $n ->
    [one] یک گواهی منقضی
   *[other] { $n } گواهی منقضی
}
ended-certificates = { $n ->
    [one] یک گواهی پایان‌یافته یا متوقف‌شده
   *[other] { $n } گواهی پایان‌یافته یا متوقف‌شده
}
on-products = روی { $n } کالا
and-more = { $list } و { $n } مورد دیگر

# Labels under large numbers.
number-companies = { $n ->
   *[other] شرکت
}
number-products = { $n ->
   *[other] کالا
}
number-markets = { $n ->
   *[other] بازار هدف
}
number-certificates = { $n ->
   *[other] گواهی معتبر
}

## Home

ready-for-your-country = آماده برای کشور شما
ready-for-your-country-means = کالاهایی که همهٔ مدارک لازم بازار را دارند
ready-word = آماده
chosen-by-editors = برگزیدهٔ ویراستاران
newest-products = تازه‌های کاتالوگ
newest-certificates = تازه‌ترین گواهی‌ها
what-the-mark-says = این نشان چه می‌گوید
rules-of-the-mark = قواعد نشان

## Product

mark-of = نشان
verify-mark = راستی‌آزمایی نشان
verification-code = رمزینهٔ QR با نشانی راستی‌آزمایی نشان
may-it-enter = آیا به کشور شما راه دارد؟
no-markets-yet = هنوز بازاری برای آن نام برده نشده است. از سازنده بپرسید یا از یک بازار آغاز کنید:
terms-at-a-glance = شرایط در یک نگاه
minimum-order = حداقل سفارش
minimum-order-short = حداقل
lead-time = زمان تحویل
delivery-terms = شرایط تحویل
delivery-terms-here = شرط‌هایی که محصول‌های این بازار پیشنهاد می‌دهند و با راه‌های آن می‌خوانند. قرارداد تعیین‌کننده است.
price = قیمت
price-on-request = به درخواست
certificates = گواهی‌ها
first-ends = نزدیک‌ترین پایان اعتبار:
origin = مبدأ
model = مدل
hs-code = کد تعرفه
kind = نوع
ready-for = آماده برای
ask-for-a-quote = درخواست پیشنهاد قیمت
see-successor = به جای آن:
whatsapp = واتساپ
phone = تلفن
telegram = تلگرام
vcard = کارت تماس (vCard)
replies-in = پاسخ‌گویی به
enlarge = بزرگ‌تر
description = شرح
what-it-solves = چه مشکلی را حل می‌کند
proof = گواه:
tags = کلیدواژه‌ها:
advantages = برتری‌ها
specifications = مشخصات فنی
variants = مدل‌ها و انواع
maker = سازنده
documents = اسناد
packaging = بسته‌بندی و حمل
package = بسته
dimensions = ابعاد
gross-weight = وزن ناخالص
net-weight = وزن خالص
per-20ft = کانتینر ۲۰ فوت
per-40hc = کانتینر ۴۰ فوت های‌کیوب
shelf-life = مدت ماندگاری
storage-temperature = دمای نگهداری
dangerous-goods = کالای خطرناک
supply-and-service = عرضه و خدمات
capacity = ظرفیت تولید
warranty = ضمانت
after-sales = خدمات پس از فروش
technology-offer = شیوهٔ عرضه
payment = پرداخت
codes = کدها
sku = کد انبار
mpn = شمارهٔ قطعه
gtin = شمارهٔ جهانی کالا (GTIN)
unspsc = کد کالای سازمان ملل (UNSPSC)
national-codes = تعرفه‌های ملی
film = فیلم
film-elsewhere = (فیلم در سایتی دیگر)
related-products = کالاهای مرتبط
replaces = جایگزینِ

## مقایسه، درخواست، هم‌رسانی

compare-title = مقایسهٔ کالاها
compare-lead = دو تا چهار کالا کنار هم. ردیف‌هایی که فرق دارند نشان خورده‌اند.
script-compare = مقایسه
script-compare-full = بیش از { $most } کالا را نمی‌توان مقایسه کرد. نخست یکی را بردارید.
compare-empty = هنوز چیزی برای مقایسه نیست. روی دو تا چهار کالا «مقایسه» را نشان بزنید.
compare-one = یک کالا برگزیده شده است. «مقایسه» را روی یکی دیگر هم نشان بزنید.
compare-without-script = برگزیدن کالا به اسکریپت نیاز دارد. جدول‌های بخش‌ها در پایین بی اسکریپت کار می‌کنند و صفحهٔ هر کالا همهٔ مشخصاتش را دارد.
compare-by-sector = همهٔ کالاهای یک بخش کنار هم
compare-caption = نشان ≠ یعنی کالاها در آن ردیف فرق دارند.
compare-differs = فرق دارند
compare-only-different = فقط تفاوت‌ها
compare-not-read = مشخصات این کالا خوانده نشد. شاید صفحه‌اش بیشتر بگوید.
compare-all-here = همه کنار هم
comparison-of-sector = { $name }: کالاها کنار هم
side-by-side = کنار هم
comparison-terms-caption = شرایط هر کالا، همان که در صفحهٔ خودش آمده است.
comparison-measures-caption = آنچه چند کالا از این فهرست با آن سنجیده می‌شوند.
remove-from-list = برداشتن
print-page = چاپ
script-copied = رونوشت شد
script-kept-for-visit = این مرورگر چیزی نگه نمی‌دارد؛ انتخاب شما فقط تا پایان همین بازدید می‌ماند.
script-basket = سبد درخواست
basket-title = سبد درخواست
basket-lead = کالاها را گرد آورید و یک‌باره به همهٔ سازندگان بنویسید. تا خودتان نفرستید چیزی از این مرورگر بیرون نمی‌رود.
basket-empty = سبد خالی است. روی کالاهایی که قیمتشان را می‌خواهید «سبد درخواست» را نشان بزنید.
basket-without-script = گردآوری کالاها به اسکریپت نیاز دارد. بی آن، از صفحهٔ خود کالا بپرسید: ایمیل، تلفن و واتساپ سازنده با نامه‌ای آغازشده آنجاست.
basket-other-ways = یا از دبیرخانه بپرسید
basket-about-you = دربارهٔ شما و تحویل
basket-quantity = مقدار
basket-unit = واحد
basket-name = نام شما
basket-company = شرکت شما
basket-country = کشور مقصد
basket-term = شرط تحویل (اینکوترمز)
basket-any-term = شما پیشنهاد دهید
basket-note = نکتهٔ دیگر
basket-reply = ایمیل شما
basket-message = کالاها، مقدارها و آنچه می‌خواهید بدانید
basket-send = فرستادن
basket-remembered = فقط در همین مرورگر می‌ماند، برای بار بعد.
basket-letters = فرستادن
basket-to-makers = نامه‌ای به هر سازنده
basket-to-hub = یک نامه به
basket-mail = نوشتن با ایمیل
basket-copy = رونوشت متن
basket-too-long = متن برای پیوند بلند است: رونوشتش را بردارید و در پیام بگذارید.
basket-letter-text = خواندن متن
basket-clear = خالی کردن سبد و فراموش کردن مشخصات من
basket-letter-subject = درخواست پیشنهاد قیمت چند کالا
basket-letter-line = به این کالاها علاقه‌مندم و پیشنهاد قیمت می‌خواهم:
basket-letter-term = شرط تحویل: { $value }
basket-letter-maker = سازنده: { $value }
share-page = هم‌رسانی:
share-mail = ایمیل
share-link = پیوند این صفحه
script-copy-link = رونوشت پیوند
page-code = رمزینهٔ نشانی این صفحه

## برگه‌ها و کاتالوگ‌ها (PDF)

document-sheet = برگهٔ مشخصات (PDF)
document-profile = معرفی شرکت (PDF)
document-catalogue = کاتالوگ (PDF)
document-kind-product = برگهٔ مشخصات
document-kind-company = معرفی شرکت
document-kind-catalogue = کاتالوگ
document-contents = فهرست
document-products = نمایهٔ کالاها
document-makers = سازندگان
document-codes = کدهای HS
document-on-the-web = این صفحه در وب:
document-facts-of = تازه‌ترین اطلاعات:
document-declared = شرایط، مدرک‌ها و عددها به اظهار سازندگان است؛ صفحهٔ هر کالا می‌گوید چه چیزی را چه کسی و کی بررسی کرده است.
# Between the number of a page and the number of all: "2 of 5".
document-of = از
document-more = { $n ->
    [one] یک کالای دیگر در سایت هست.
   *[other] { $n } کالای دیگر در سایت هست.
}

## Certificates and states

certificate = گواهی
number = شماره
scope = دامنه
issuer = صادرکننده
valid-until = معتبر تا
no-expiry = بدون تاریخ پایان
issued-on = صدور:
state = وضعیت
until = تا
since = از
look-up = استعلام
product-certificates-caption = به اظهار سازنده؛ هرجا کسی سند را دیده، در همان سطر آمده است.
company-certificates-caption = گواهی شرکت، گواهی کالای آن نیست؛ گواهی هر کالا در صفحهٔ خودش آمده است.
no-product-certificates = گواهی معتبری برای این کالا ثبت نشده است. از سازنده بپرسید چه مدارکی می‌فرستد.
no-company-certificates = گواهی معتبری برای شرکت ثبت نشده است. گواهی کالاها در صفحهٔ هر کالا آمده است.
maker-certificates = گواهی‌های خودِ سازنده:
certificates-stopped = تعلیق‌شده، باطل‌شده یا پس‌گرفته‌شده
certificates-expired = منقضی
certificates-ended = منقضی، تعلیق‌شده، باطل‌شده یا پس‌گرفته‌شده
state-held = دارد
state-held-means = سند معتبر است
state-expiring = رو به پایان
state-expiring-means = ۹۰ روز یا کمتر مانده
state-preparing = در دست اقدام
state-preparing-means = پرونده در جریان است
state-shipment = برای هر محموله
state-shipment-means = برای هر بار جداگانه صادر می‌شود
state-missing = ندارد
state-missing-means = هنوز نیست یا پایان یافته
state-not-needed-means = در بخش این کالا لازم نیست
certificate-valid = معتبر
certificate-expiring = رو به پایان
certificate-expired = منقضی
certificate-not-yet = هنوز آغاز نشده
certificate-suspended = تعلیق‌شده
certificate-annulled = باطل‌شده
certificate-withdrawn = پس‌گرفته‌شده

## Company

founded = سال تأسیس
staff = کارکنان
exports = صادرات
capabilities = توانایی‌ها
roles = نقش‌ها
write-to-exports = نامه به بخش صادرات
what-you-can-check = آنچه می‌توانید بسنجید
legal-name = نام حقوقی
national-id = شناسهٔ ملی
register-no = شمارهٔ ثبت
lei = شناسهٔ جهانی (LEI)
gln = شناسهٔ مکان (GLN)
economic-code = کد اقتصادی
exchange = پذیرفته در
knowledge-based = دانش‌بنیان
marks-held = نشان‌ها
no-products-yet = هنوز کالایی ثبت نشده است. به شرکت بنویسید یا از فهرست کالاها آغاز کنید.
company-certificates = گواهی‌های شرکت
about-company = دربارهٔ شرکت
people-who-answer = کسانی که پاسخ می‌دهند
network = شبکهٔ همکاری
films = فیلم در سایت‌های دیگر
gallery = تصاویر

## Sector

no-products-here = هنوز کالایی در این بخش نیست. از بخشی همسایه آغاز کنید.
about-sector = دربارهٔ این بخش
hs-chapters = فصل‌های تعرفه
schemes-here = طرح‌های گواهی این بخش

## Market

brand-face-here = چهرهٔ نشان در این بازار
what-is-ready = چه چیزی آماده است
readiness-caption = هر کالا در برابر هر مدرکی که بازار می‌خواهد.
requirements-checked-on = تاریخ بررسی الزام‌ها:
no-readiness-yet = هنوز کالایی این بازار را نام نبرده است. به دبیرخانه بنویسید؛ می‌داند کدام سازنده در حال آماده شدن است.
what-the-market-asks = بازار چه می‌خواهد
all-sectors-concerned = برای همهٔ بخش‌ها
products-by-stage = کالاها در هر مرحله
at-a-glance = در یک نگاه
languages = زبان‌ها
currencies = پول
groups = گروه‌ها
time-zone = ساعت
holidays = تعطیلات
payment-is-information = برای آگاهی است، نه مشاورهٔ حقوقی؛ از بانک خود بپرسید.
demand = خریداران چه می‌جویند
sister-cities = شهرهای خواهرخوانده
about-market = دربارهٔ این بازار
who-answers-here = پاسخ‌گوی این بازار
write-to-desk = نامه به دبیرخانه

## Scheme

applies-to = موضوع گواهی
scheme-owner = صاحب طرح
longest-term = حداکثر اعتبار
numbers-look-like = شکل شماره‌ها
right-wording = شیوهٔ درست نوشتن
asked-in = خواسته‌شده در
for-sectors = بخش‌ها
look-up-register = استعلام گواهی در سامانه
who-holds-it = چه کسانی آن را دارند
holder = دارنده
declared-by-holders = به اظهار دارندگان؛ وضعیت در روز همین ویرایش.
no-holders-yet = امروز کسی در این کاتالوگ آن را ندارد.

## Brand

brand-owner = صاحب نشان
minimum-size = کوچک‌ترین اندازه
clear-space = فضای خالی پیرامون
the-mark = نقش نشان
mark-on-light = نشان بر زمینهٔ روشن
mark-on-dark = نشان بر زمینهٔ تیره
revoked = پس‌گرفته‌شده‌ها
revoked-word = پس‌گرفته‌شده
brand-abroad = نام آن در بازارها
registered-in = ثبت‌شده در

palette = رنگ‌ها
token-ink = مرکب
token-paper = کاغذ
token-lapis = لاجورد
token-turquoise = فیروزه
token-saffron = زعفران
token-pomegranate = انار
token-cypress = سرو
kit = بستهٔ برند
kit-lead = نشان، رنگ‌ها و واژه‌های آن برای کسانی که چاپ می‌کنند، می‌سازند و می‌نویسند؛ و آنچه نباید کرد.
kit-download = دریافت همه (ZIP)
kit-archive-means = طرح‌ها، تصویرها، رنگ‌ها و کارت‌ها در یک پرونده، با جمع‌آزمای هر کدام (SHA-256).
kit-mark-files = پرونده‌های نشان
kit-drawing = طرح (SVG)
kit-how = نشان را چگونه به کار ببریم
kit-right = درست
kit-wrong = نادرست
kit-right-mark = کامل، روی زمینهٔ آرام، با حریم خود.
kit-wrong-small = کوچک‌تر از کوچک‌ترین اندازه.
kit-wrong-close = بی‌حریم.
kit-wrong-ground = روی زمینه‌ای که از آن پیدا نیست.
kit-wrong-stretched = کشیده یا فشرده.
kit-palette-in = رنگ‌های دیگر در بازار:
kit-type = قلم
kit-type-sample = شرکت‌های کوچک بسیار، یک حضور: ۰۱۲۳۴۵۶۷۸۹
kit-arabic-type = حروف فارسی و عربی
kit-latin-type = حروف لاتین
kit-tone = لحن
kit-cards = کارت‌های اشتراک‌گذاری
kit-cards-mean = برای هر بازار یکی، ۱۲۰۰ در ۶۳۰ پیکسل.
token-ink-use = نوشته‌ها، و زمینه در شب
token-paper-use = زمینه در روز، و نوشته‌های روی جلد
token-lapis-use = هر چه می‌توان فشرد، و جلد
token-turquoise-use = حضور در بازار
token-saffron-use = نشان، و آنچه رو به پایان است
token-pomegranate-use = آنچه پایان یافته، پس گرفته شده یا نیست
token-cypress-use = آنچه هست و اعتبار دارد

## Verification

verification-title = راستی‌آزمایی نشان
verification-compare = این‌ها را با کالایی که پیش روی شماست بسنجید؛ اگر کالا، سازنده یا شماره یکی نباشد، آن کالا این نشان را ندارد.
granted-on = تاریخ اعطا
grant-number = شمارهٔ اعطا
revoked-on = تاریخ پس گرفتن
rules-not-met = شرط‌ها برآورده نیست

## Trust and notices

how-it-was-checked = چگونه بررسی شد
trust-listed = فهرست‌شده
trust-checked = بررسی‌شده
trust-verified = راستی‌آزمایی‌شده
trust-meaning = این واژه‌ها یعنی چه؟
# پس از واژهٔ اعتماد: «بررسی‌شده در ۲ مهر».
on-date = در
checked-on-date = تاریخ بررسی:
checked-by = از سوی
updated-on = به‌روزشده در
source = منبع:
notice-sample-title = نمونه.
notice-sample = این مدخل ساختگی است و شیوهٔ کار کاتالوگ را نشان می‌دهد؛ لطفاً درخواستی نفرستید.
notice-archived-title = دیگر عرضه نمی‌شود.
notice-archived = صفحه برای خریداران پیشین می‌ماند.
notice-discontinued-title = دیگر ساخته نمی‌شود.
notice-discontinued = صفحه برای کاربران آن می‌ماند.
notice-successor = به جای آن:
notice-untranslated-title = هنوز ترجمه نشده است.
notice-untranslated = زبان متن زیر:
notice-machine-title = ترجمهٔ ماشینی.
notice-stale-title = شاید ترجمه به‌روز نباشد.
notice-stale = متن اصلی پس از ترجمه تغییر کرده است.
notice-machine = هنوز کسی آن را نخوانده است؛ در جای مهم از سازنده بپرسید.
