# آنچه گزارش‌ها می‌گویند، به فارسی. کلیدها همان کلیدهای en.ftl است؛ آزمونی آن‌ها را می‌سنجد.

page-title = گزارش‌های کاتالوگ برای گردانندگان
page-intro = وضعیت در { $date }. این صفحه بخشی از سایت نیست و برای همگان نیست.
page-empty = چیزی برای گزارش نیست.
page-more = و { $n } سطر دیگر؛ همه در { $file } آمده است.
status-title = گزارش‌ها در { $date }
status-more = … و { $n } سطر دیگر
list-separator = {"، "}
kind-separator = {": "}
yes = بله
no = نه

note-hs-list-missing = فهرست ویرایش آیندهٔ سامانهٔ هماهنگ (۲۰۲۸) با این نسخهٔ کاروان نیامده است؛ پس خالی بودن این گزارش به معنای ماندن همهٔ کدها نیست.

## Reports

report-expiring = پایان تا ۹۰ روز دیگر
    .about = گواهی‌ها، ثبت‌ها، پروانه‌ها، تأییدیه‌ها، نشان‌ها، قیمت‌ها و برنامه‌های حمایتی که روز آخرشان نزدیک است؛ نخست آن‌هایی که تا ۳۰ روز دیگر تمام می‌شوند. آنچه با گواهی تازه‌تری از همان طرح جایگزین شده نیامده است.
report-expired = پایان‌یافته
    .about = آنچه روز آخرش گذشته و تمدید نشده است؛ صفحه‌ها آن را منقضی نشان می‌دهند یا نشان نمی‌دهند. تازه‌ترین‌ها بالاترند.
report-expired-prices = قیمت‌های تاریخ‌گذشته
    .about = این قیمت‌ها دیگر نشان داده نمی‌شوند. روز آخر تازه‌ای بنویسید، یا قیمت را بردارید.
report-knowledge-based = وضعیت دانش‌بنیانی
    .about = شرکت‌هایی که درخواست داده‌اند یا در حال ارزیابی‌اند، تأییدیه‌هایی که تا ۹۰ روز دیگر تمام می‌شوند یا تمام شده‌اند، و نامزدها: شرکت‌هایی که درخواست نداده‌اند ولی پژوهش می‌کنند، فناوری عرضه می‌کنند یا در پارک، شهرک یا مرکزی جا دارند. تصمیم با ارزیاب است؛ اینجا تنها آمده که از چه کسی باید پرسید.
report-stale-checks = بررسی‌های کهنه یا انجام‌نشده
    .about = اطلاعاتی که آخرین بار بیش از دوازده ماه پیش بررسی شده، راه‌های پرداختی که بیش از نیم سال پیش بررسی شده، و کالاها، شرکت‌ها و بازارهایی که کسی بررسی نکرده است.
report-missing-translations = ترجمه‌های ناقص
    .about = مدخل‌هایی که نام، خلاصه یا متنشان به زبانی نیست، ترجمهٔ ماشینی دارند، یا ترجمه‌شان از متن اصلی عقب مانده است.
report-overdue-outcomes = مصوبه‌های عقب‌افتاده
    .about = آنچه در رویدادی تصمیم گرفته شده، روزش گذشته و هنوز باز است؛ کهنه‌ترین‌ها بالاترند.
report-readiness = آمادگی کالاها برای بازارها
    .about = برای هر شرکت، بازار و کالا: تا کجا پیش رفته، و کدام مدرکی که بازار می‌خواهد نیست، تمام شده یا رو به پایان است.
report-readiness-by-market = آمادگی هر شرکت در هر بازار
    .about = چند کالای یک شرکت برای یک بازار آماده است، و میان آن‌ها چه مدرکی کم است.
report-completeness = کامل بودن اطلاعات شرکت‌ها
    .about = هر مدخلی که خوانده شود برنزی است: نام، کشور، خلاصه و یک راه تماس. نقره‌ای به خریدار می‌گوید شرکت کیست، و طلایی آن است که خریدار برای آغاز کار لازم دارد. سطح، پُر بودن نوشته را می‌گوید، نه خوبی شرکت را؛ هیچ صفحه‌ای آن را نشان نمی‌دهد.
report-brand-holders = نشان‌هایی که دیگر برقرار نیست
    .about = کالاهایی که نشان گرفته‌اند و امروز آن را ندارند: یکی از شرط‌ها برقرار نیست، مدت تمام شده یا نشان پس گرفته شده است.
report-drivers-without-firms = پیشران‌های بی‌پشتیبانی‌شونده
    .about = شرکت‌هایی با نقش پیشران که هیچ شرکتی در کاتالوگ آن‌ها را پشتیبان خود ننامیده است.
report-members = عضوهای اعلام‌شده و فهرست‌شده
    .about = هر انجمن چند عضو اعلام کرده و چند عضو آن در این کاتالوگ آمده است.
report-matches = نیازها و پاسخ‌های ممکن
    .about = همهٔ جفت‌ها، با برچسب‌های مشترک و این‌که آیا کسی پاسخ را خود برگزیده است. دربارهٔ خوبی پاسخ داوری نشده است.
report-unmatched-needs = نیازهای بی‌پاسخ
    .about = نیازهایی که حل نشده‌اند، با هیچ عرضه‌ای برچسب مشترک ندارند و کسی پاسخی برایشان برنگزیده است.
report-needs = نیازها به تفکیک بخش و مکان
    .about = همهٔ نیازها، برای برآورد خواسته‌های صنعت. آن‌هایی که بخش یا مکان ندارند در پایان آمده‌اند.
report-needs-by-sector = شمار نیازها در هر بخش و مکان
    .about = همان نیازها، شمرده‌شده.
report-routes-and-needs = راه‌ها و نیازهای هر بازار
    .about = راه‌های رسیدن به هر بازار با کارگزارانی که از آن‌ها می‌روند، کنار نیازهای همان بازار.
report-hs-vanishing = کدهای HS رو به حذف
    .about = کالاهایی که کد HS آن‌ها در ویرایش بعدی نیست، و کدهایی که جایش را می‌گیرند.

## Columns

column-about = موضوع
column-answer = پاسخ
column-answer_kind = نوع پاسخ
column-answers = شمار پاسخ‌ها
column-association = انجمن
column-basis = شرط تحویل
column-body = متن
column-brand = نشان
column-brokers = کارگزاران
column-buyer = خریدار
column-checked_on = تاریخ بررسی
column-company = شرکت
column-currency = ارز
column-days = روز
column-days_ago = چند روز پیش
column-days_late = روز تأخیر
column-days_left = روز مانده
column-deadline = مهلت
column-declared = اعلام‌شده
column-due = سررسید
column-edition = ویرایش
column-ended = تمام‌شده
column-ending = رو به پایان
column-ends_on = معتبر تا
column-entry = مدخل
column-event = رویداد
column-expiring = رو به پایان
column-from = از تاریخ
column-gold_lacks = کمبود تا طلایی
column-granted_on = تاریخ اعطا
column-groupage = حمل خرده‌بار
column-hs = کد HS
column-in_work = در دست کار
column-kind = نوع
column-lacking = مدرک‌های کم
column-language = زبان
column-level = سطح
column-listed = فهرست‌شده
column-machine = ماشینی
column-market = بازار
column-max = تا
column-min = از
column-missing = نیست
column-missing_papers = دارای کمبود مدرک
column-modes = با
column-name = نام
column-need = نیاز
column-needs = شمار نیازها
column-not_listed = فهرست‌نشده
column-number = شماره
column-open = باز
column-outcome = مصوبه
column-owner = مسئول
column-per_shipment = برای هر محموله
column-place = مکان
column-places = مکان‌ها
column-preparing = در حال آماده‌سازی
column-product = کالا
column-products = شمار کالاها
column-progress = پیشرفت
column-raised_by = طرح‌کننده
column-ready = آماده
column-reasons = دلیل‌ها
column-registered_until = پایان ثبت
column-rules = شرط‌های برقرارنشده
column-same_sector = هم‌بخش
column-schemes = گواهی‌های کم
column-sector = بخش
column-silver_lacks = کمبود تا نقره‌ای
column-size = اندازه
column-solved = حل‌شده
column-stage = مرحله
column-state = وضعیت
column-stated = برگزیدهٔ دستی
column-successors = کدهای جانشین
column-summary = خلاصه
column-tags = برچسب‌ها
column-tier = رده
column-unanswered = بی‌پاسخ
column-usual_missing = مرسوم ولی نگرفته
column-valid_until = معتبر تا
column-what = چه
column-within_days = تا چند روز

## Words

word-kind-product = کالا
word-kind-company = شرکت
word-kind-sector = بخش
word-kind-market = بازار
word-kind-scheme = طرح گواهی
word-kind-brand = نشان
word-kind-page = صفحه
word-kind-broker = کارگزار
word-kind-body = نهاد
word-kind-place = مکان
word-kind-association = انجمن
word-kind-consortium = کنسرسیوم
word-kind-campaign = پویش
word-kind-need = نیاز
word-kind-expert = متخصص
word-kind-event = رویداد
word-kind-corridor = مسیر

word-what-certificate = گواهی
word-what-registration = ثبت در بازار
word-what-mark = حق نشان
word-what-price = قیمت
word-what-licence = پروانه
word-what-approval = تأییدیهٔ دانش‌بنیانی
word-what-brand_registration = ثبت نشان
word-what-support = برنامهٔ حمایتی

word-recognition-applied = درخواست داده
word-recognition-evaluating = در حال ارزیابی
word-recognition-ending = رو به پایان
word-recognition-ended = تمام‌شده
word-recognition-candidate = نامزد

word-promise-research = پژوهش می‌کند
word-promise-technology = فناوری عرضه می‌کند
word-promise-place = در پارک، شهرک یا مرکز جا دارد

word-tier-nopa = نوپا
word-tier-noavar = نوآور
word-tier-fanavar = فناور

word-checked-facts = اطلاعات
word-checked-payment = راه پرداخت
word-checked-requirement = الزام بازار

word-text-there = هست
word-text-missing = نیست
word-text-stale = کهنه
word-text-none = ندارد

word-stage-planned = در برنامه
word-stage-preparing = در حال آماده‌سازی
word-stage-registered = ثبت‌شده
word-stage-offering = در حال عرضه
word-stage-contracted = قرارداد بسته
word-stage-shipping = در حال ارسال

word-state-ready = آماده
word-state-expiring = آماده، مدرکی رو به پایان است
word-state-preparing = در حال آماده‌سازی
word-state-missing = مدرکی کم است

word-level-bronze = برنزی
word-level-silver = نقره‌ای
word-level-gold = طلایی

word-fact-translation = نام، خلاصه و متن به همهٔ زبان‌ها
word-fact-city = شهر
word-fact-types = نوع شرکت
word-fact-founded = سال تأسیس
word-fact-size = اندازه یا شمار کارکنان
word-fact-languages = زبان‌ها
word-fact-products = یک کالا
word-fact-pictures = تصویر همهٔ کالاها
word-fact-check = بررسی در دوازده ماه گذشته
word-fact-logo = نشانهٔ شرکت
word-fact-ids = شناسهٔ ملی یا LEI
word-fact-licence = پروانه
word-fact-certificate = یک گواهی معتبر
word-fact-export = سابقهٔ صادرات
word-fact-payments = راه‌های پرداخت
word-fact-delivery = شرط‌های تحویل
word-fact-market = کالایی ثبت‌شده در یک بازار
word-fact-verified = نام بررسی‌کننده

word-mark-rules_unmet = شرطی برقرار نیست
word-mark-revoked = پس گرفته شده
word-mark-ended = مدت تمام شده

word-rule-scheme = نبود گواهی
word-rule-knowledge_based = دانش‌بنیان نبودن
word-rule-check = بررسی کهنه
word-rule-origin = مبدأ
word-rule-sector = بخش

word-size-micro = خرد
word-size-small = کوچک
word-size-medium = متوسط
word-size-large = بزرگ

word-need-challenge = چالش
word-need-obstacle = مانع
word-need-policy = سیاست‌گذاری
word-need-purchase = خرید
word-need-infrastructure = زیرساخت

word-progress-open = باز
word-progress-in_work = در دست کار
word-progress-solved = حل‌شده

word-buyer-city = شهر
word-buyer-ministry = وزارتخانه
word-buyer-company = شرکت
word-buyer-foreign_buyer = خریدار خارجی

word-way-route = راه
word-way-no_route = راهی شناخته نیست
word-way-need = نیاز

word-mode-road = جاده
word-mode-rail = ریل
word-mode-sea = دریا
word-mode-air = هوا
