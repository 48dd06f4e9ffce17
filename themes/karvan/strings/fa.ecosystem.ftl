# واژه‌های همهٔ کسانی که میان سازنده و خریدارند، فارسی.

broker = کارگزار
brokers = کارگزاران
body = نهاد
bodies = نهادها
place = مکان
places = مکان‌ها
association = انجمن
associations = انجمن‌ها
consortium = کنسرسیوم
consortia = کنسرسیوم‌ها
campaign = پویش
campaigns = پویش‌ها
need = نیاز
needs = نیازها
expert = متخصص
experts = متخصصان
event = رویداد
events = رویدادها
corridor = مسیر
corridors = مسیرها

brokers-count = { $n ->
   *[other] { $n } کارگزار
}
bodies-count = { $n ->
   *[other] { $n } نهاد
}
places-count = { $n ->
   *[other] { $n } مکان
}
associations-count = { $n ->
   *[other] { $n } انجمن
}
consortia-count = { $n ->
   *[other] { $n } کنسرسیوم
}
campaigns-count = { $n ->
   *[other] { $n } پویش
}
needs-count = { $n ->
   *[other] { $n } نیاز
}
experts-count = { $n ->
   *[other] { $n } متخصص
}
events-count = { $n ->
   *[other] { $n } رویداد
}
corridors-count = { $n ->
   *[other] { $n } مسیر
}

## چه هستند

broker-export = کارگزار صادراتی
broker-kb-evaluation = کارگزار ارزیابی دانش‌بنیان
broker-both = کارگزار صادرات و ارزیابی
body-ministry = وزارتخانه
body-agency = سازمان
body-council = شورا
body-fund = صندوق
body-municipality = شهرداری
body-university = دانشگاه
body-chamber = اتاق بازرگانی
body-development-org = سازمان توسعه‌ای
body-proposed = پیشنهادشده
body-ended = دیگر فعال نیست
place-science-park = پارک علم و فناوری
place-incubator = مرکز رشد
place-innovation-centre = مرکز نوآوری
place-technical-centre = مرکز فنی‌تخصصی
place-business-centre = مرکز کسب‌وکار
place-advanced-tech-town = شهرک فناوری پیشرفته
place-industrial-town = شهرک صنعتی
place-industrial-zone = ناحیهٔ صنعتی
place-tech-zone = زون فناوری
place-innovation-district = ناحیهٔ نوآوری
place-house-abroad = خانهٔ نوآوری در خارج
member-needs-operating-licence = پروانهٔ بهره‌برداری
member-needs-knowledge-based = تأیید دانش‌بنیان
need-challenge = چالش
need-obstacle = مانع
need-policy = موضوع سیاستی
need-purchase = خرید
need-infrastructure = زیرساخت
need-open = باز
need-in-work = در دست کار
need-solved = حل‌شده
buyer-city = شهر
buyer-ministry = وزارتخانه
buyer-company = شرکت
buyer-foreign-buyer = خریدار خارجی
residence-resident = ساکن ایران
residence-returned = بازگشته به ایران
residence-abroad = ساکن خارج
area-science = متخصص علمی
area-research = متخصص پژوهشی
area-technology = متخصص فناوری
area-industry = متخصص صنعت
event-meeting = نشست
event-agreement = تفاهم‌نامه
event-training = دورهٔ آموزشی
event-exhibition = نمایشگاه
event-joint = رویداد مشترک
event-day = روز بزرگداشت
event-delegation = هیئت اعزامی
event-planned = در برنامه
event-held = برگزارشده
event-cancelled = لغوشده
audience-brokers = کارگزاران
audience-companies = شرکت‌ها
audience-experts = متخصصان
audience-public = همگان
audience-bodies = نهادها
mode-road = جاده
mode-rail = ریل
mode-sea = دریا
mode-air = هوا
service-market-entry = ورود به بازار
service-registration = ثبت کالا
service-logistics = حمل و لجستیک
service-customs = گمرک
service-finance = مالی و پرداخت
service-exhibitions = نمایشگاه
service-legal = حقوقی و قرارداد
service-after-sales = خدمات پس از فروش
service-kb-evaluation = ارزیابی دانش‌بنیان
service-training = آموزش

## وضع آن‌ها

licence-ended = پروانه منقضی شده
has-room = جا برای استقرار
campaign-running = در جریان
campaign-coming = هنوز آغاز نشده
campaign-ended = پایان‌یافته
groupage = بار مشترک
deadline-over = مهلت گذشته
chosen-by-hand = گزیدهٔ ویراستاران
support-ended = پایان‌یافته
outcome-open = در انتظار انجام
outcome-done = انجام شد
outcome-overdue = عقب‌افتاده

## دانستنی‌ها

services = خدمات
licence = پروانه
address = نشانی
part-of = بخشی از
sits-in = عضو
bodies-in-it = زیرمجموعه‌ها
places-it-runs = اداره می‌کند
places-in-it = دربردارندهٔ
run-by = زیر نظر
supports-whom = پشتیبان
supported-by = با پشتیبانی
checks = بازبینی
entries-checked = { $n ->
   *[other] اطلاعات { $n } مدخل را بازبینی کرده است
}
room-to-settle = جا برای استقرار
free-units = { $n ->
    [0] واحد آزاد ندارد
   *[other] { $n } واحد آزاد
}
as-of = تا
companies-there = شرکت‌های مستقر
jobs = اشتغال
area = مساحت
square-metres = { $n } متر مربع
hectares = { $n } هکتار
kilometres = { $n } کیلومتر
energy = انرژی
standards-met = استانداردهای احرازشده
offered-for = نامزد برای
members = اعضا
members-listed = { $n ->
   *[other] { $n } عضو در اینجا
}
members-declared-and-listed = { $declared } عضو اعلام شده، { $listed } عضو در اینجا
asked-of-members = شرط عضویت
lead = راهبر
working-since = آغاز کار
led-by = به راهبری { $name }
share-of = سهم: { $percent }
reason = دلیل
period = دوره
from-until = از { $from } تا { $until }
promotes = دربارهٔ
made-by-firms = ساختهٔ
markets-buying = بازارهای دارای قرارداد
markets-claimed = بازارهای ادعاشده
problem = مسئله
outcome = چه شد
raised-by = مطرح‌کننده
buyer = خریدار
quantity = مقدار
deadline = مهلت
tags = موضوع‌ها
fields-of-work = رشته
experience-in = تجربه در
works-at = محل کار
programme = برنامه
held-by = برگزارکننده
city = شهر
audience = برای
signed-on = تاریخ امضا
parties = طرف‌ها
agreement-form = مشخصات سند
articles-count = { $n ->
   *[other] { $n } ماده
}
pages-count = { $n ->
   *[other] { $n } صفحه
}
copies-count = { $n ->
   *[other] { $n } نسخه
}
due = موعد:
typical-time = زمان معمول
length = طول
note = یادداشت
checked-on-day = تاریخ بازبینی

## بخش‌ها

ask-hub = نوشتن به هاب
write-to-broker = نوشتن به کارگزار
write-to-body = نوشتن به این نهاد
write-to-place = نوشتن به این مکان
write-to-association = نوشتن به انجمن
write-to-consortium = نوشتن به کنسرسیوم
letter-about = دربارهٔ: { $name }
needs-it-can-answer = نیازهایی که می‌تواند پاسخ دهد
needs-raised = نیازهای مطرح‌شده
needs-there = نیازهای همین‌جا
products-for-its-markets = گزیده‌ای از کالاها برای بازارهایش
offices = سمت‌ها
support-given = حمایت‌ها
programmes = برنامه‌ها
what-it-does-for-firms = خدمات برای شرکت‌ها
residents = شرکت‌های مستقر
joint-offer = عرضهٔ مشترک
markets-by-stage = بازارها به تفکیک مرحله
markets-by-stage-caption = شمار کالاهای این پویش در هر مرحله، برای هر بازار
makers = سازندگان
what-could-answer = چه چیزی می‌تواند پاسخ باشد، و چرا
no-answer-yet = هنوز در این کاتالوگ پاسخی برای آن نیست.
and-more-answers = { $n ->
   *[other] و { $n } پاسخ دیگر
}
because-of-tags = موضوع‌های مشترک: { $tags }
brokers-for-this-market = کارگزاران این بازار
brokers-on-this-way = کارگزارانی که از این مسیر می‌روند
can-help-with = در چه کمک می‌کند
looks-for = در جستجوی
outcomes = چه تصمیم گرفته شد
who-was-there = حاضران
participants = شرکت‌کنندگان
joint-offers = عرضه‌های مشترک با آن
located-in = مستقر در
member-of = عضو
partner-in = همکار در
brokers-for-its-markets = کارگزاران بازارهایش
ways-there = راه‌های رسیدن کالا
houses-there = خانه‌های نوآوری در آنجا
campaign-badge = در پویش

## فهرست‌ها

facet-campaign = پویش
facet-tier = دانش‌بنیان
facet-role = نقش
facet-site = محل استقرار
facet-association = عضویت
title-products-campaign = کالاهای پویش «{ $name }»
title-companies-tier = شرکت‌ها: { $name }
title-companies-role = شرکت‌ها بر پایهٔ نقش: { $name }
title-companies-site = شرکت‌های مستقر در { $name }
title-companies-association = اعضای { $name }
