# كلمات كل من يقف بين الصانع والمشتري، بالعربية.

broker = وسيط
brokers = الوسطاء
body = جهة
bodies = الجهات
place = موقع
places = المواقع
association = جمعية
associations = الجمعيات
consortium = ائتلاف
consortia = الائتلافات
campaign = حملة
campaigns = الحملات
need = احتياج
needs = الاحتياجات
expert = خبير
experts = الخبراء
event = فعالية
events = الفعاليات
corridor = ممر نقل
corridors = ممرات النقل

brokers-count = { $n ->
    [zero] لا وسطاء
    [one] وسيط واحد
    [two] وسيطان
    [few] { $n } وسطاء
    [many] { $n } وسيطًا
   *[other] { $n } وسيط
}
bodies-count = { $n ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $n } جهات
    [many] { $n } جهة
   *[other] { $n } جهة
}
places-count = { $n ->
    [zero] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $n } مواقع
    [many] { $n } موقعًا
   *[other] { $n } موقع
}
associations-count = { $n ->
    [zero] لا جمعيات
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $n } جمعيات
    [many] { $n } جمعية
   *[other] { $n } جمعية
}
consortia-count = { $n ->
    [zero] لا ائتلافات
    [one] ائتلاف واحد
    [two] ائتلافان
    [few] { $n } ائتلافات
    [many] { $n } ائتلافًا
   *[other] { $n } ائتلاف
}
campaigns-count = { $n ->
    [zero] لا حملات
    [one] حملة واحدة
    [two] حملتان
    [few] { $n } حملات
    [many] { $n } حملة
   *[other] { $n } حملة
}
needs-count = { $n ->
    [zero] لا احتياجات
    [one] احتياج واحد
    [two] احتياجان
    [few] { $n } احتياجات
    [many] { $n } احتياجًا
   *[other] { $n } احتياج
}
experts-count = { $n ->
    [zero] لا خبراء
    [one] خبير واحد
    [two] خبيران
    [few] { $n } خبراء
    [many] { $n } خبيرًا
   *[other] { $n } خبير
}
events-count = { $n ->
    [zero] لا فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $n } فعاليات
    [many] { $n } فعالية
   *[other] { $n } فعالية
}
corridors-count = { $n ->
    [zero] لا ممرات نقل
    [one] ممر نقل واحد
    [two] ممرّا نقل
    [few] { $n } ممرات نقل
    [many] { $n } ممر نقل
   *[other] { $n } ممر نقل
}

## ما هي

broker-export = وسيط تصدير
broker-kb-evaluation = وسيط تقييم للشركات القائمة على المعرفة
broker-both = وسيط تصدير وتقييم
body-ministry = وزارة
body-agency = هيئة
body-council = مجلس
body-fund = صندوق
body-municipality = بلدية
body-university = جامعة
body-chamber = غرفة تجارة
body-development-org = مؤسسة تنموية
body-proposed = مقترحة
body-ended = لم تعد قائمة
place-science-park = حديقة علوم وتقنية
place-incubator = حاضنة أعمال
place-innovation-centre = مركز ابتكار
place-technical-centre = مركز تقني
place-business-centre = مركز أعمال
place-advanced-tech-town = مدينة تقنيات متقدمة
place-industrial-town = مدينة صناعية
place-industrial-zone = منطقة صناعية
place-tech-zone = منطقة تقنية
place-innovation-district = حي ابتكار
place-house-abroad = بيت ابتكار في الخارج
member-needs-operating-licence = رخصة تشغيل
member-needs-knowledge-based = اعتماد الشركة القائمة على المعرفة
need-challenge = تحدٍّ
need-obstacle = عائق
need-policy = مسألة سياسات
need-purchase = شراء
need-infrastructure = بنية تحتية
need-open = مفتوح
need-in-work = قيد المعالجة
need-solved = تم حله
buyer-city = مدينة
buyer-ministry = وزارة
buyer-company = شركة
buyer-foreign-buyer = مشترٍ أجنبي
residence-resident = مقيم في إيران
residence-returned = عاد إلى إيران
residence-abroad = مقيم في الخارج
area-science = خبير علمي
area-research = خبير بحثي
area-technology = خبير تقني
area-industry = خبير صناعي
event-meeting = اجتماع
event-agreement = اتفاقية
event-training = دورة تدريبية
event-exhibition = معرض
event-joint = فعالية مشتركة
event-day = يوم احتفائي
event-delegation = وفد
event-planned = مخطط لها
event-held = أقيمت
event-cancelled = ألغيت
audience-brokers = الوسطاء
audience-companies = الشركات
audience-experts = الخبراء
audience-public = عموم الناس
audience-bodies = الجهات
way-road = طريق بري
way-rail = سكك حديدية
way-sea = طريق بحري
way-air = طريق جوي
service-market-entry = دخول الأسواق
service-registration = تسجيل المنتجات
service-logistics = الشحن والخدمات اللوجستية
service-customs = الجمارك
service-finance = التمويل والمدفوعات
service-exhibitions = المعارض
service-legal = العقود والشؤون القانونية
service-after-sales = خدمة ما بعد البيع
service-kb-evaluation = تقييم الشركات القائمة على المعرفة
service-training = التدريب

## أحوالها

licence-ended = انتهت الرخصة
has-room = تتوفر مساحة للاستقرار
campaign-running = جارية
campaign-coming = لم تبدأ بعد
campaign-ended = انتهت
groupage = شحنات مجمّعة
deadline-over = انقضت المهلة
chosen-by-hand = اختيار المحررين
support-ended = انتهى
outcome-open = لم يُنجز بعد
outcome-done = أُنجز
outcome-overdue = متأخر عن موعده

## بيانات

services = الخدمات
licence = الرخصة
address = العنوان
part-of = جزء من
sits-in = عضو في
bodies-in-it = الجهات التابعة
places-it-runs = تدير
places-in-it = تضم
run-by = تديره
supports-whom = تدعم
supported-by = بدعم من
checks = المراجعة
entries-checked = { $n ->
    [zero] لم تراجع بيانات أي مدخل
    [one] راجعت بيانات مدخل واحد
    [two] راجعت بيانات مدخلين
    [few] راجعت بيانات { $n } مداخل
    [many] راجعت بيانات { $n } مدخلًا
   *[other] راجعت بيانات { $n } مدخل
}
room-to-settle = مساحة للاستقرار
free-units = { $n ->
    [zero] لا وحدات شاغرة
    [one] وحدة شاغرة واحدة
    [two] وحدتان شاغرتان
    [few] { $n } وحدات شاغرة
    [many] { $n } وحدة شاغرة
   *[other] { $n } وحدة شاغرة
}
as-of = حتى تاريخ
companies-there = الشركات الموجودة
jobs = فرص العمل
area = المساحة
square-metres = { $n } م²
hectares = { $n } هكتار
kilometres = { $n } كم
energy = الطاقة
standards-met = المعايير المستوفاة
offered-for = الترشيح
members = الأعضاء
members-listed = { $n ->
    [zero] لا أعضاء مدرجين هنا
    [one] عضو واحد مدرج هنا
    [two] عضوان مدرجان هنا
    [few] { $n } أعضاء مدرجين هنا
    [many] { $n } عضوًا مدرجًا هنا
   *[other] { $n } عضو مدرج هنا
}
members-declared-and-listed = المصرَّح به: { $declared }، المدرج هنا: { $listed }
asked-of-members = شروط العضوية
lead = القيادة
working-since = تعمل منذ
led-by = بقيادة { $name }
share-of = الحصة: { $percent }
reason = السبب
from-until = من { $from } إلى { $until }
promotes = المنتجات المروَّج لها
made-by-firms = من إنتاج
markets-buying = أسواق متعاقد معها
markets-claimed = أسواق مصرَّح بها
problem = المشكلة
outcome = النتيجة
raised-by = الجهة التي طرحته
buyer = المشتري المحتمل
quantity = الكمية
deadline = المهلة
subjects = الموضوعات
fields-of-work = المجال
experience-in = خبرة في
works-at = مكان العمل
programme = البرنامج
held-by = الجهة المنظِّمة
city = المدينة
audience = الفئة المستهدفة
signed-on = تاريخ التوقيع
parties = الأطراف
agreement-form = شكل الاتفاقية
articles-count = { $n ->
    [zero] بلا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $n } مواد
    [many] { $n } مادة
   *[other] { $n } مادة
}
pages-count = { $n ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
copies-count = { $n ->
    [zero] بلا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $n } نسخ
    [many] { $n } نسخة
   *[other] { $n } نسخة
}
due = الموعد:
typical-time = المدة المعتادة
length = الطول
note = ملاحظة

## أقسام

ask-hub = مراسلة المركز
write-to-broker = مراسلة الوسيط
write-to-body = مراسلة هذه الجهة
write-to-place = مراسلة هذا الموقع
write-to-association = مراسلة الجمعية
write-to-consortium = مراسلة الائتلاف
letter-about = بخصوص: { $name }
needs-it-can-answer = احتياجات يمكن لهذا أن يلبّيها
needs-raised = احتياجات مطروحة
needs-there = الاحتياجات هناك
products-for-its-markets = منتجات مختارة لأسواقه
offices = المناصب
support-given = أوجه الدعم
programmes = البرامج
what-it-does-for-firms = ما تقدّمه للشركات
residents = الشركات العاملة هنا
joint-offer = عرض مشترك
markets-by-stage = الأسواق حسب المرحلة
markets-by-stage-caption = عدد منتجات هذه الحملة في كل مرحلة، لكل سوق
makers = الشركات المصنِّعة
what-could-answer = ما يمكن أن يلبّيه، ولماذا
no-answer-yet = لا شيء في الكتالوج يلبّي ذلك بعد.
and-more-answers = { $n ->
    [zero] ولا غيرها
    [one] وواحد غيرها
    [two] واثنان غيرها
   *[other] و{ $n } غيرها
}
because-of-tags = موضوعات مشتركة: { $tags }
brokers-for-this-market = وسطاء هذه السوق
brokers-on-this-way = وسطاء يستخدمون هذا الممر
can-help-with = يمكنه المساعدة في
looks-for = يبحث عن
outcomes = ما تقرر
who-was-there = الحضور
participants = المشاركون
joint-offers = عروض مشتركة معه
located-in = مقرها في
member-of = عضو في
partner-in = شريك في
brokers-for-its-markets = وسطاء أسواقه
ways-there = طرق الوصول إليها
houses-there = بيوت الابتكار هناك
campaign-badge = ضمن الحملة

## قوائم

facet-campaign = الحملة
facet-tier = قائمة على المعرفة
facet-role = الدور
facet-site = مكان العمل
facet-association = عضو في
title-products-campaign = منتجات حملة «{ $name }»
title-companies-tier = الشركات: { $name }
title-companies-role = الشركات حسب الدور: { $name }
title-companies-site = الشركات العاملة في { $name }
title-companies-association = أعضاء { $name }

## صفحات الصورة الكاملة

overview-ecosystem = المنظومة
overview-ecosystem-lead = كل من يقف بين الصانع والمشتري: من هو مدرج هنا، وكم عددهم، وما الذي يربط بعضهم ببعض.
overview-service = خدمات الوسطاء حسب السوق
overview-service-lead = أي وسيط يقدّم أي خدمة في أي سوق. والخانة التي تقول «لا وسيط» فجوة لم يسدّها أحد في هذا الكتالوج بعد.
overview-match = الاحتياجات وما يلبّيها
overview-match-lead = احتياجات تنتظر جوابًا، وما يشترك معها في الموضوع من منتجات وخبراء ومواقع ووسطاء.
overview-room = مساحات للاستقرار
overview-room-lead = مواقع لديها وحدات أو أراضٍ شاغرة للشركات، مع تاريخ هذه البيانات.
overview-drivers = الشركات الرائدة
overview-drivers-lead = شركات كبيرة تقف خلف شركات أصغر منها، وأسماء الشركات التي تدعمها كل منها.
overview-field = الخبراء حسب القطاع والبلد
overview-field-lead = خبراء وافقوا على إدراج أسمائهم، حسب القطاعات التي يعرفونها والبلدان التي عملوا فيها. تصلهم الرسائل عن طريق المركز.
overview-way = طرق النقل والدفع حسب السوق
overview-way-lead = كيف تصل البضائع إلى كل سوق وكيف يُدفع ثمنها، مع تاريخ التحقق من كل منها. معلومات وليست استشارة قانونية: اسألوا مصرفكم.

who-is-tied-to-whom = من يرتبط بمن
map-lead = كلما زادت الروابط زاد عرض الخط. وما في الرسم مكتوب أدناه.
map-description = أنواع المدخلات في عمودين: ما هو إلى جانب الصانع وما هو إلى جانب المشتري. تصل الخطوط بين الأنواع المترابطة، والخط الأعرض يعني روابط أكثر. والقائمة أدناه تقول الشيء نفسه.
who-is-here = في هذا الكتالوج
how-they-are-tied = كيف يرتبط بعضهم ببعض
so-many-ties = { $sentence }: { $n }
and-so-many-more = { $n ->
    [one] وواحد غيرها
    [two] واثنان غيرها
   *[other] و{ $n } غيرها
}
services-by-market = الخدمات حسب السوق
services-by-market-caption = وسطاء كل خدمة في كل سوق.
no-broker = لا وسيط
gaps = الفجوات
gaps-of-cells = { $gaps ->
    [zero] لكل خدمة وسيط في كل سوق.
    [one] خانة واحدة من أصل { $cells } بلا وسيط.
    [two] خانتان من أصل { $cells } بلا وسيط.
    [few] { $gaps } خانات من أصل { $cells } بلا وسيط.
    [many] { $gaps } خانة من أصل { $cells } بلا وسيط.
   *[other] { $gaps } خانة من أصل { $cells } بلا وسيط.
}
services-missing = { $n ->
    [zero] لا خدمة بلا وسيط:
    [one] خدمة واحدة بلا وسيط:
    [two] خدمتان بلا وسيط:
    [few] { $n } خدمات بلا وسيط:
    [many] { $n } خدمة بلا وسيط:
   *[other] { $n } خدمة بلا وسيط:
}
services-at-home = خدمات للمصنّعين في بلدهم
needs-without-match = احتياجات لا يلبّيها شيء بعد
no-need-without-match = لكل احتياج مفتوح جواب محتمل واحد على الأقل في الكتالوج.
needs-with-match = احتياجات لها أجوبة محتملة
answers-count = { $n ->
    [zero] لا أجوبة محتملة:
    [one] جواب محتمل واحد:
    [two] جوابان محتملان:
    [few] { $n } أجوبة محتملة:
    [many] { $n } جوابًا محتملًا:
   *[other] { $n } جواب محتمل:
}
answers-among = { $n ->
    [zero] لا أجوبة محتملة:
    [one] جواب محتمل واحد:
    [two] جوابان محتملان، منهما:
    [few] { $n } أجوبة محتملة، منها:
    [many] { $n } جوابًا محتملًا، منها:
   *[other] { $n } جواب محتمل، منها:
}
by-subject = حسب الموضوع
by-subject-caption = من يحتاج شيئًا ومن يعرض شيئًا في الموضوع نفسه. تأتي أولًا الموضوعات التي لا جواب لها.
more-subjects = عروض لم يُدرج لها احتياج بعد
subject = الموضوع
who-offers = من يعرض شيئًا
none-yet = لا شيء بعد
places-with-room = مواقع فيها مساحات شاغرة
places-with-room-caption = بحسب تصريح المواقع نفسها.
where = المكان
free-units-column = الوحدات الشاغرة
free-area = المساحة الشاغرة
as-of-day = تاريخ البيانات
drivers-and-backed = الشركات الرائدة والشركات التي تدعمها
backed-firms = شركات تقف خلفها شركة رائدة
backs-firms = { $n ->
    [zero] لا تدعم أي شركة بعد:
    [one] تدعم شركة واحدة:
    [two] تدعم شركتين:
    [few] تدعم { $n } شركات:
    [many] تدعم { $n } شركة:
   *[other] تدعم { $n } شركة:
}
backs-nobody = لم تُذكر شركة مدعومة بعد
by-country-of-experience = حسب بلد الخبرة
ways-by-market = طرق النقل والدفع والوسطاء
ways-by-market-caption = صف واحد لكل سوق.
markets-without-route = { $n ->
    [zero] لا سوق بلا طريق نقل موصوف
    [one] سوق واحدة بلا طريق نقل موصوف
    [two] سوقان بلا طريق نقل موصوف
    [few] { $n } أسواق بلا طريق نقل موصوف
    [many] { $n } سوقًا بلا طريق نقل موصوف
   *[other] { $n } سوق بلا طريق نقل موصوف
}
markets-without-payment = { $n ->
    [zero] لا سوق بلا طريقة دفع موصوفة
    [one] سوق واحدة بلا طريقة دفع موصوفة
    [two] سوقان بلا طريقة دفع موصوفة
    [few] { $n } أسواق بلا طريقة دفع موصوفة
    [many] { $n } سوقًا بلا طريقة دفع موصوفة
   *[other] { $n } سوق بلا طريقة دفع موصوفة
}
markets-without-broker = { $n ->
    [zero] لا سوق بلا وسيط
    [one] سوق واحدة بلا وسيط
    [two] سوقان بلا وسيط
    [few] { $n } أسواق بلا وسيط
    [many] { $n } سوقًا بلا وسيط
   *[other] { $n } سوق بلا وسيط
}
no-gap = لا فجوات: لكل سوق طريق نقل وطريقة دفع ووسيط.
check-is-old = جرى التحقق منذ زمن طويل

## الأنواع وسط الجملة

many-product = المنتجات
many-company = الشركات
many-consortium = الائتلافات
many-association = الجمعيات
many-place = المواقع
many-body = الجهات
many-expert = الخبراء
many-market = الأسواق
many-corridor = ممرات النقل
many-broker = الوسطاء
many-need = الاحتياجات
many-campaign = الحملات
many-event = الفعاليات

## الروابط بين الأنواع

tie-located-in = { $from } تعمل في { $to }
tie-member-of = { $from } أعضاء في { $to }
tie-partner-in = { $from } تشارك في { $to }
tie-offered-by = { $from } معروضة عرضًا مشتركًا من { $to }
tie-promoted-by = { $from } تروّج لها { $to }
tie-supported-by = { $from } مدعومة من { $to }
tie-works-at = { $from } يعملون في { $to }
tie-advises = { $from } يقدّمون المشورة إلى { $to }
tie-part-of = { $from } جزء من { $to } أخرى
tie-run-by = { $from } تديرها { $to }
tie-sits-in = { $from } أعضاء في مجالس
tie-serves = { $from } يخدمون { $to }
tie-uses = { $from } يستخدمون { $to }
tie-leads-to = { $from } تؤدي إلى { $to }
tie-is-in = { $from } في { $to }
tie-is-at = { $from } في { $to }
tie-raised-by = { $from } مطروحة من { $to }
tie-could-answer = { $from } يمكن أن تلبّي { $to }
tie-held-by = { $from } تنظّمها { $to }
tie-takes-part-in = { $from } مشاركة في { $to }
tie-party-to = { $from } وقّعت اتفاقيات في { $to }
tie-responsible-for = { $from } تنفّذ ما تقرر في { $to }
tie-checked-by = { $from } راجعت بياناتها { $to }
tie-works-for = { $from } تعمل من أجل { $to }
tie-made-by = { $from } من صنع { $to }
tie-named-for = { $from } موجّهة إلى { $to }

## الصفحة الرئيسية

needs-that-wait = احتياجات تنتظر جوابًا
all-needs = جميع الاحتياجات
happening-now = الآن وقريبًا
all-events = جميع الفعاليات
