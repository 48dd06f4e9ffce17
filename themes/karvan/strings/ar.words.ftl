# كلمات ما يعرفه الكتالوج بنفسه: الأنواع والمراحل والشروط. يستعملها البرنامج لا القوالب.

kind-goods = سلعة
kind-service = خدمة
kind-technology = تقنية

availability-to-order = يُصنع حسب الطلب
availability-seasonal = موسمي
availability-discontinued = توقف إنتاجه

stage-planned = مخطط له
stage-preparing = قيد التحضير
stage-registered = مسجَّل
stage-offering = معروض
stage-contracted = متعاقد عليه
stage-shipping = قيد الشحن

market-ready = جاهز
market-expiring = ينتهي قريبًا
market-preparing = قيد الإعداد
market-missing = ينقصه مستند
stage-since = { $stage } منذ { $date }
stage-until = { $stage } حتى { $date }
paper-ends = { $scheme }: سارية حتى { $date }
registration-ends = التسجيل سارٍ حتى { $date }
missing-paper = { $scheme }: غير متوفرة
ended-paper = { $scheme }: انتهت في { $date }
suspended-paper = { $scheme }: معلّقة
annulled-paper = { $scheme }: ملغاة
withdrawn-paper = { $scheme }: مسحوبة
registration-ended = انتهى التسجيل في { $date }
since-date = منذ { $date }
until-date = حتى { $date }
zone-with-summer = { $zone } (صيفًا { $summer })

made-by = من إنتاج
offered-by = الجهة المقدِّمة:

mode-road = شحن بري
mode-rail = سكك حديدية
mode-air = شحن جوي
mode-sea = شحن بحري
mode-multimodal = نقل متعدد الوسائط

registered-as = مسجَّل برقم { $number }

requirement-mandatory = إلزامية
requirement-usual = معتادة
requirement-per-shipment = لكل شحنة

province-of = محافظة { $name }

type-manufacturer = شركة مصنِّعة
type-trader = شركة تجارية
type-service = شركة خدمات
type-lab = مختبر
type-startup = شركة ناشئة
type-institute = معهد بحوث
type-knowledge-based = شركة قائمة على المعرفة
type-creative = شركة إبداعية
type-tech-unit = وحدة تقنية

size-micro = متناهية الصغر
size-small = صغيرة
size-medium = متوسطة
size-large = كبيرة
# العدد قد يكون مدى («50–80»)، فلا يتبعه معدود.
staff-count = { $count }
staff-with-size = { $count } ({ $size })

role-driver = شركة رائدة تقود الشركات القائمة على المعرفة
role-exporter = مصدِّر
role-consortium-lead = تقود ائتلافًا

capability-oem = تصنيع لعلامات أخرى (OEM)
capability-odm = تصميم وتصنيع حسب الطلب (ODM)
capability-private-label = علامة خاصة بالمشتري
capability-r-and-d = بحث وتطوير تعاقدي
capability-sample-small-lot = طلبيات تجريبية صغيرة
capability-after-sales-abroad = خدمة ما بعد البيع في الخارج

link-supplies = تورّد إلى
link-buys-from = تشتري من
link-backed-by = بدعم من
link-subsidiary = شركة تابعة
link-distributes = توزّع لصالح
link-supplied-by = يورّد لها
link-sells-to = تبيع إلى
link-backs = تدعم
link-parent = الشركة الأم
link-distributed-by = يوزّع منتجاتها

progress-applied = اعتماد القائمة على المعرفة: قُدّم الطلب
progress-evaluating = اعتماد القائمة على المعرفة: قيد التقييم
progress-approved = قائمة على المعرفة: معتمدة
progress-expired = اعتماد القائمة على المعرفة: منتهٍ
tier-nopa = قائمة على المعرفة، فئة الشركات الناشئة
tier-noavar = قائمة على المعرفة، فئة الشركات المبتكرة
tier-fanavar = قائمة على المعرفة، فئة الشركات التقنية

licence-operating = رخصة التشغيل

applies-to-company = شركة
applies-to-site = موقع إنتاج
applies-to-product = منتج
applies-to-shipment = شحنة

offer-goods = سلعة
offer-licence = ترخيص
offer-know-how = معرفة فنية
offer-contract-research = بحث تعاقدي
offer-joint-venture = مشروع مشترك

sample-free = عينة مجانية
sample-paid = عينة مقابل ثمنها
sample-no = بلا عينات
sample-within = { $days ->
    [zero] { $offer }، في اليوم نفسه
    [one] { $offer }، خلال يوم واحد
    [two] { $offer }، خلال يومين
    [few] { $offer }، خلال { $days } أيام
    [many] { $offer }، خلال { $days } يومًا
   *[other] { $offer }، خلال { $days } يوم
}

document-datasheet = نشرة فنية
document-manual = دليل الاستخدام
document-msds = صحيفة بيانات السلامة
document-brochure = كتيّب تعريفي

# اسم العملة بعد المبلغ الثاني وحده.
price-from-to = من { $min } إلى { $max }
price-per = { $price } لكل { $unit }
price-basis = { $price }، { $rule }
hs-chapter = الفصل { $number }: { $name }
hs-edition = إصدار { $year }
capacity-per-month = { $amount } شهريًا
capacity-per-year = { $amount } سنويًا
export-share = { $percent } للتصدير
exports-since = منذ عام { $year }
exports-share = { $percent } من المبيعات
warranty-months = { $n ->
    [zero] بلا ضمان
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
pieces-per-package = عدد القطع في العبوة: { $count }
per-container = عدد القطع: { $count }
cubic-metres = { $volume } م³
un-number = رقم الأمم المتحدة { $number }، الفئة { $class }
years-count = { $n ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
temperature-from = من { $min }
temperature-to = حتى { $max }
at-least = { $value } على الأقل
at-most = { $value } كحد أقصى
payment-days = { $n ->
    [zero] في اليوم نفسه
    [one] نحو يوم واحد
    [two] نحو يومين
    [few] نحو { $n } أيام
    [many] نحو { $n } يومًا
   *[other] نحو { $n } يوم
}

rule-schemes = لدى الشركة المصنِّعة أو المنتج شهادة سارية: { $schemes }.
rule-knowledge-based = الشركة المصنِّعة معتمدة كشركة قائمة على المعرفة.
rule-check-age = { $n ->
    [zero] جرى التحقق من البيانات هذا الشهر.
    [one] جرى التحقق من البيانات خلال آخر شهر.
    [two] جرى التحقق من البيانات خلال آخر شهرين.
    [few] جرى التحقق من البيانات خلال آخر { $n } أشهر.
    [many] جرى التحقق من البيانات خلال آخر { $n } شهرًا.
   *[other] جرى التحقق من البيانات خلال آخر { $n } شهر.
}
rule-origin = بلد المنشأ: { $country }.
rule-origin-share = لا يقل ما يُنتج فيه عن { $percent } من القيمة.
rule-sectors = في هذه القطاعات فقط: { $sectors }.
pixels = { $n } بكسل
share-of-width = { $share } من عرض العلامة من كل جانب

facet-sector = القطاع
facet-market = جاهز لسوق
facet-scheme = الشهادة
facet-kind = سلعة أو خدمة
facet-type = نوع الشركة
facet-capability = القدرة
facet-size = الحجم
facet-place = المحافظة
facet-brand = العلامة

title-products-sector = المنتجات: { $name }
title-products-market = المنتجات الجاهزة لدخول سوق { $name }
title-products-scheme = المنتجات الحاصلة على { $name }
title-products-kind = المنتجات: { $name }
title-products-type = المنتجات حسب نوع الشركة المصنِّعة: { $name }
title-products-place = منتجات محافظة { $name }
title-products-brand = المنتجات الحاملة علامة { $name }
title-market = سوق { $name }: المستندات والمنتجات والدفع
title-companies-sector = الشركات: { $name }
title-companies-market = الشركات التي لديها منتجات جاهزة لدخول سوق { $name }
title-companies-scheme = الشركات الحاصلة على { $name }
title-companies-type = الشركات حسب النوع: { $name }
title-companies-capability = الشركات حسب القدرة: { $name }
title-companies-size = الشركات حسب الحجم: { $name }
title-companies-place = شركات محافظة { $name }
page-number = الصفحة { $n }
alphabet-of = الحروف: { $language }

inquiry-subject = طلب عرض سعر: { $name }
inquiry-greeting = تحية طيبة وبعد،
inquiry-line = نحن مهتمون بهذا المنتج ونرجو موافاتنا بعرض سعر:
inquiry-company-line = اطّلعنا على شركتكم في الكتالوج ونرجو موافاتنا بمزيد من المعلومات:
inquiry-product = المنتج: { $name }
inquiry-model = الطراز: { $code }
inquiry-sku = رمز الصنف: { $code }
inquiry-hs = رمز النظام المنسق (HS): { $code }
inquiry-quantity = الكمية:
inquiry-destination = بلد الوصول:
inquiry-page = الصفحة: { $url }
feedback-subject = بخصوص صفحة { $name }
language-and-size = { $format }، { $language }، { $size }
format-and-size = { $format }، { $size }
kilobytes = { $n } كيلوبايت

verification-as-of = الحالة في { $date }، يوم هذه الطبعة.
verification-held = يحمل هذا المنتج العلامة { $brand }.
verification-not-yet = يجوز أن يحمل المنتج العلامة { $brand } ابتداءً من { $date }.
verification-ended = انتهت مدة المنح في { $date }، ولم يعد يجوز أن يحمل المنتج العلامة { $brand }.
verification-revoked = سُحبت العلامة { $brand } في { $date }، ولم يعد يجوز أن يحملها المنتج.
verification-rules-unmet = المنح سارٍ، لكن المنتج لا يستوفي اليوم شروط العلامة { $brand }، فلا يجوز أن يحملها. الشروط غير المستوفاة:
