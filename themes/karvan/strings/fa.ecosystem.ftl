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
way-road = جاده‌ای
way-rail = ریلی
way-sea = دریایی
way-air = هوایی
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
as-of = در تاریخ
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
   *[other] { $n } عضو در این کاتالوگ
}
members-declared-and-listed = { $declared } عضو اعلام‌شده، { $listed } عضو در این کاتالوگ
asked-of-members = شرط عضویت
lead = راهبر
working-since = آغاز کار
led-by = به راهبری { $name }
share-of = سهم: { $percent }
reason = دلیل
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
subjects = موضوع‌ها
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

## صفحه‌های سراسری

overview-ecosystem = زیست‌بوم
overview-ecosystem-lead = هر که و هر چه میان سازنده و خریدار است: در این کاتالوگ چه هست، چه تعداد، و هر یک با دیگری چه پیوندی دارد.
overview-service = خدمات کارگزاران به تفکیک بازار
overview-service-lead = کدام کارگزار در کدام بازار چه می‌کند. هر خانه‌ای که «کارگزاری نیست» دارد جای خالی است و هنوز کسی در این کاتالوگ آن را پر نکرده است.
overview-match = نیازها و پاسخ‌ها
overview-match-lead = نیازهایی که منتظر پاسخ‌اند، و کالاها، متخصصان، مکان‌ها و کارگزارانی که با آن‌ها موضوع مشترک دارند.
overview-room = جا برای استقرار
overview-room-lead = مکان‌هایی که برای شرکت‌ها واحد یا زمین آزاد دارند، با تاریخی که این آمار از آن است.
overview-drivers = شرکت‌های پیشران
overview-drivers-lead = شرکت‌های بزرگی که پشت شرکت‌های کوچک‌تر ایستاده‌اند، و نام شرکت‌هایی که هر یک از آن‌ها پشتیبانی می‌کند.
overview-field = متخصصان به تفکیک بخش و کشور
overview-field-lead = متخصصانی که خود پذیرفته‌اند نامشان بیاید، به تفکیک بخش‌هایی که می‌شناسند و کشورهایی که در آن‌ها کار کرده‌اند. نامه‌ها از راه هاب به آنان می‌رسد.
overview-way = مسیر و پرداخت به تفکیک بازار
overview-way-lead = کالا چگونه به هر بازار می‌رسد و بهای آن چگونه پرداخت می‌شود، هر کدام با تاریخ بررسی. برای آگاهی است، نه مشاورهٔ حقوقی؛ از بانک خود بپرسید.

who-is-tied-to-whom = چه کسی با چه کسی پیوند دارد
map-lead = هرچه پیوند بیشتر، خط پهن‌تر. همین‌ها پایین‌تر به نوشته آمده است.
map-description = گونه‌های مدخل در دو ستون، یکی در سوی سازنده و دیگری در سوی خریدار. خط‌ها گونه‌هایی را که با هم پیوند دارند به هم می‌رسانند و خط پهن‌تر نشانهٔ پیوند بیشتر است. فهرست پایین همین را می‌گوید.
who-is-here = در این کاتالوگ
how-they-are-tied = پیوندها
so-many-ties = { $sentence }: { $n }
and-so-many-more = { $n ->
   *[other] و { $n } مورد دیگر
}
services-by-market = خدمات در هر بازار
services-by-market-caption = کارگزاران هر خدمت در هر بازار.
no-broker = کارگزاری نیست
gaps = جاهای خالی
gaps-of-cells = { $gaps ->
    [0] هر خدمت در هر بازار کارگزاری دارد.
   *[other] از { $cells } جفت خدمت و بازار، { $gaps } جفت کارگزار ندارد.
}
services-missing = { $n ->
   *[other] { $n } خدمت بی‌کارگزار:
}
services-at-home = خدمات برای سازندگان در ایران
needs-without-match = نیازهایی که هنوز پاسخی ندارند
no-need-without-match = هر نیاز باز دست‌کم یک پاسخ ممکن در کاتالوگ دارد.
needs-with-match = نیازهایی که پاسخ ممکن دارند
answers-count = { $n ->
   *[other] { $n } پاسخ ممکن:
}
answers-among = { $n ->
   *[other] { $n } پاسخ ممکن، از جمله:
}
by-subject = به تفکیک موضوع
by-subject-caption = در هر موضوع چه نیازی هست و چه کسی چیزی عرضه می‌کند. موضوع‌های بی‌پاسخ نخست آمده‌اند.
more-subjects = عرضه‌هایی که هنوز نیازی برایشان ثبت نشده است
subject = موضوع
who-offers = چه کسی عرضه می‌کند
none-yet = هنوز هیچ
places-with-room = مکان‌های دارای جا
places-with-room-caption = به اظهار خود مکان‌ها.
where = کجا
free-units-column = واحد آزاد
free-area = مساحت آزاد
as-of-day = تاریخ آمار
drivers-and-backed = پیشران‌ها و شرکت‌های زیر پشتیبانی آن‌ها
backed-firms = شرکت‌های برخوردار از پیشران
backs-firms = { $n ->
   *[other] از { $n } شرکت پشتیبانی می‌کند:
}
backs-nobody = هنوز شرکتی نام برده نشده است
by-country-of-experience = به تفکیک کشور محل تجربه
ways-by-market = مسیر، پرداخت و کارگزار
ways-by-market-caption = برای هر بازار یک ردیف.
markets-without-route = { $n ->
   *[other] { $n } بازار بی‌مسیر
}
markets-without-payment = { $n ->
   *[other] { $n } بازار بی‌روش پرداخت
}
markets-without-broker = { $n ->
   *[other] { $n } بازار بی‌کارگزار
}
no-gap = جای خالی نیست: هر بازار مسیر، روش پرداخت و کارگزار دارد.
check-is-old = بررسی قدیمی است

## گونه‌ها در میان جمله

many-product = کالاها
many-company = شرکت‌ها
many-consortium = کنسرسیوم‌ها
many-association = انجمن‌ها
many-place = مکان‌ها
many-body = نهادها
many-expert = متخصصان
many-market = بازارها
many-corridor = مسیرها
many-broker = کارگزاران
many-need = نیازها
many-campaign = پویش‌ها
many-event = رویدادها

## پیوند گونه‌ها

tie-located-in = { $from } در { $to } مستقرند
tie-member-of = { $from } عضو { $to } هستند
tie-partner-in = { $from } در { $to } همکاری می‌کنند
tie-offered-by = { $from } را { $to } با هم عرضه می‌کنند
tie-promoted-by = { $from } را { $to } معرفی می‌کنند
tie-supported-by = { $from } از پشتیبانی { $to } برخوردارند
tie-works-at = { $from } در { $to } کار می‌کنند
tie-advises = { $from } به { $to } مشاوره می‌دهند
tie-part-of = برخی از { $from } زیرمجموعهٔ یکدیگرند
tie-run-by = { $from } زیر نظر { $to } اداره می‌شوند
tie-sits-in = { $from } عضو شوراها هستند
tie-serves = { $from } به { $to } خدمت می‌دهند
tie-uses = { $from } از { $to } بهره می‌برند
tie-leads-to = { $from } به { $to } می‌رسند
tie-is-in = { $from } در { $to } هستند
tie-is-at = { $from } در { $to } هستند
tie-raised-by = { $from } را { $to } مطرح کرده‌اند
tie-could-answer = { $from } می‌توانند پاسخ { $to } باشند
tie-held-by = { $from } را { $to } برگزار می‌کنند
tie-takes-part-in = { $from } در { $to } شرکت می‌کنند
tie-party-to = { $from } طرف تفاهم‌نامه در { $to } هستند
tie-responsible-for = { $from } مجری مصوبه‌های { $to } هستند
tie-checked-by = اطلاعات { $from } را { $to } بازبینی کرده‌اند
tie-works-for = { $from } برای { $to } کار می‌کنند
tie-made-by = { $from } را { $to } می‌سازند
tie-named-for = { $from } برای { $to } در نظر گرفته شده‌اند

## خانه

needs-that-wait = نیازهایی که منتظر پاسخ‌اند
all-needs = همهٔ نیازها
happening-now = اکنون و به‌زودی
all-events = همهٔ رویدادها
