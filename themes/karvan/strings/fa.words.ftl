# واژه‌های خود کاتالوگ: گونه‌ها، مرحله‌ها، نوع‌ها و شرط‌ها. برنامه به کارشان می‌برد، نه قالب‌ها.

kind-goods = کالا
kind-service = خدمات
kind-technology = فناوری

availability-to-order = ساخت به سفارش
availability-seasonal = فصلی
availability-discontinued = تولید متوقف شده

stage-planned = برنامه‌ریزی‌شده
stage-preparing = در حال آماده‌سازی
stage-registered = ثبت‌شده
stage-offering = در حال عرضه
stage-contracted = دارای قرارداد
stage-shipping = در حال ارسال

market-ready = آماده
market-expiring = رو به پایان
market-preparing = در دست اقدام
market-missing = مدرک کم دارد
stage-since = { $stage } از { $date }
stage-until = { $stage } تا { $date }
paper-ends = اعتبار { $scheme } تا { $date }
registration-ends = اعتبار ثبت تا { $date }
missing-paper = { $scheme } ندارد
ended-paper = اعتبار { $scheme } در { $date } پایان یافته است
suspended-paper = { $scheme } تعلیق شده است
annulled-paper = { $scheme } باطل شده است
withdrawn-paper = { $scheme } پس گرفته شده است
registration-ended = اعتبار ثبت در { $date } پایان یافته است
since-date = از { $date }
until-date = تا { $date }
zone-with-summer = { $zone } (در تابستان { $summer })

made-by = ساختهٔ
offered-by = ارائه‌دهنده:

mode-road = جاده‌ای
mode-rail = ریلی
mode-air = هوایی
mode-sea = دریایی
mode-multimodal = چندوجهی

registered-as = ثبت‌شده با شمارهٔ { $number }

requirement-mandatory = الزامی
requirement-usual = معمول
requirement-per-shipment = برای هر محموله

province-of = استان { $name }

type-manufacturer = تولیدکننده
type-trader = بازرگان
type-service = شرکت خدماتی
type-lab = آزمایشگاه
type-startup = استارتاپ
type-institute = پژوهشگاه
type-knowledge-based = شرکت دانش‌بنیان
type-creative = شرکت خلاق
type-tech-unit = واحد فناور

order-count-1 = یک عدد یا دستگاه
order-count-10 = ۲ تا ۱۰ عدد
order-count-100 = ۱۱ تا ۱۰۰ عدد
order-count-1000 = ۱۰۱ تا ۱٬۰۰۰ عدد
order-count-more = بیش از ۱٬۰۰۰ عدد
order-mass-100 = تا ۱۰۰ کیلوگرم
order-mass-1000 = تا ۱ تن
order-mass-20000 = ۱ تا ۲۰ تن
order-mass-more = بیش از ۲۰ تن
size-micro = خرد
size-small = کوچک
size-medium = متوسط
size-large = بزرگ
staff-count = { $count } نفر
staff-with-size = { $count } نفر ({ $size })

role-driver = پیشران شرکت‌های دانش‌بنیان
role-exporter = صادرکننده
role-consortium-lead = راهبر کنسرسیوم

capability-oem = تولید به سفارش برند دیگر (OEM)
capability-odm = طراحی و تولید به سفارش (ODM)
capability-private-label = برند اختصاصی خریدار
capability-r-and-d = پژوهش قراردادی
capability-sample-small-lot = سفارش آزمایشی کوچک
capability-after-sales-abroad = خدمات پس از فروش در خارج

link-supplies = تأمین برای
link-buys-from = خرید از
link-backed-by = با پشتیبانی
link-subsidiary = شرکت زیرمجموعه
link-distributes = پخش محصولات
link-supplied-by = تأمین از
link-sells-to = فروش به
link-backs = پشتیبانی از
link-parent = وابسته به
link-distributed-by = پخش از سوی

progress-applied = متقاضی تأیید دانش‌بنیان
progress-evaluating = تأیید دانش‌بنیان در حال ارزیابی
progress-approved = دانش‌بنیان تأییدشده
progress-expired = تأیید دانش‌بنیان منقضی
tier-nopa = دانش‌بنیان، نوپا
tier-noavar = دانش‌بنیان، نوآور
tier-fanavar = دانش‌بنیان، فناور

licence-operating = پروانهٔ بهره‌برداری

applies-to-company = شرکت
applies-to-site = محل تولید
applies-to-product = کالا
applies-to-shipment = محموله

offer-goods = کالا
offer-licence = واگذاری امتیاز
offer-know-how = دانش فنی
offer-contract-research = پژوهش قراردادی
offer-joint-venture = سرمایه‌گذاری مشترک

sample-free = نمونهٔ رایگان
sample-paid = نمونه در برابر پرداخت
sample-no = بدون نمونه
sample-within = { $offer }، ظرف { $days } روز

document-datasheet = برگهٔ مشخصات
document-manual = راهنما
document-msds = برگهٔ ایمنی
document-brochure = بروشور

price-from-to = { $min } تا { $max }
price-per = { $price } برای هر { $unit }
price-basis = { $price }، { $rule }
hs-chapter = فصل { $number }: { $name }
hs-edition = ویرایش { $year }
capacity-per-month = { $amount } در ماه
capacity-per-year = { $amount } در سال
export-share = { $percent } برای صادرات
exports-since = از { $year }
exports-share = { $percent } فروش
warranty-months = { $n } ماه
pieces-per-package = { $count } عدد در هر بسته
per-container = { $count } عدد
cubic-metres = { $volume } متر مکعب
un-number = شمارهٔ UN { $number }، طبقهٔ { $class }
years-count = { $n } سال
temperature-from = از { $min }
temperature-to = تا { $max }
at-least = حداقل { $value }
at-most = حداکثر { $value }
payment-days = حدود { $n } روز

rule-schemes = سازنده یا کالا گواهی معتبر دارد: { $schemes }.
rule-knowledge-based = سازنده تأیید دانش‌بنیان دارد.
rule-check-age = اطلاعات در { $n } ماه گذشته بررسی شده است.
rule-origin = کشور مبدأ: { $country }.
rule-origin-share = دست‌کم { $percent } ارزش کالا همان‌جا ساخته می‌شود.
rule-sectors = تنها در این بخش‌ها: { $sectors }.
pixels = { $n } پیکسل
verification-as-of = وضعیت در { $date }، روز همین ویرایش.
verification-held = این کالا نشان { $brand } را دارد.
verification-not-yet = این کالا از { $date } می‌تواند نشان { $brand } را داشته باشد.
verification-ended = دورهٔ نشان { $brand } در { $date } پایان یافت و این کالا دیگر آن را ندارد.
verification-revoked = نشان { $brand } در { $date } پس گرفته شد و این کالا دیگر آن را ندارد.
verification-rules-unmet = دورهٔ نشان { $brand } جاری است، ولی کالا امروز این شرط‌ها را برآورده نمی‌کند و نمی‌تواند آن را داشته باشد:
share-of-width = { $share } پهنای نشان در هر سو

facet-sector = بخش
facet-market = آماده برای
facet-scheme = گواهی
facet-kind = کالا یا خدمات
facet-type = نوع شرکت
facet-capability = توانایی
facet-order = کمترین سفارش
facet-size = اندازه
facet-place = استان
facet-brand = نشان

title-products-sector = کالاهای بخش { $name }
title-products-market = کالاهای آماده برای { $name }
title-products-scheme = کالاهای دارای گواهی { $name }
title-products-kind = محصولات: { $name }
title-products-type = کالاها بر پایهٔ نوع سازنده: { $name }
title-products-order = کالاها بر پایهٔ کمترین سفارش: { $name }
title-products-capability = کالاها بر پایهٔ توانایی سازنده: { $name }
title-products-size = کالاها بر پایهٔ اندازهٔ سازنده: { $name }
title-products-place = کالاهای استان { $name }
title-products-brand = کالاهای دارای نشان { $name }
title-market = بازار { $name }: مدارک، کالاها و پرداخت
title-companies-sector = شرکت‌های بخش { $name }
title-companies-market = شرکت‌های دارای کالای آماده برای { $name }
title-companies-scheme = شرکت‌های دارای گواهی { $name }
title-companies-type = شرکت‌ها بر پایهٔ نوع: { $name }
title-companies-capability = شرکت‌ها بر پایهٔ توانایی: { $name }
title-companies-size = شرکت‌ها بر پایهٔ اندازه: { $name }
title-companies-place = شرکت‌های استان { $name }
page-number = صفحهٔ { $n }
alphabet-of = حروف { $language }

inquiry-subject = درخواست پیشنهاد قیمت: { $name }
inquiry-greeting = با سلام،
inquiry-line = به این کالا علاقه‌مندم و پیشنهاد قیمت می‌خواهم:
inquiry-company-line = شرکت شما را در کاتالوگ دیده‌ام و اطلاعات بیشتر می‌خواهم:
inquiry-product = کالا: { $name }
inquiry-model = مدل: { $code }
inquiry-sku = کد انبار: { $code }
inquiry-hs = کد HS: { $code }
inquiry-quantity = مقدار:
inquiry-destination = کشور مقصد:
inquiry-page = صفحه: { $url }
feedback-subject = دربارهٔ صفحهٔ { $name }
language-and-size = { $format }، { $language }، { $size }
format-and-size = { $format }، { $size }
kilobytes = { $n } کیلوبایت
