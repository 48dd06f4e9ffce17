# جمله‌های همهٔ پیام‌ها، فارسی. نام‌ها و داده‌ها همان en.ftl است و آزمونی این دو را با هم می‌سنجد.
# توضیح ساختار این پرونده در آغاز en.ftl آمده است.

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

word-expected-list = فهرست
word-expected-mapping = چند فیلد
word-expected-text = متن
word-expected-value = یک مقدار
word-expected-yes-or-no = «true» یا «false»
word-expected-whole-number = عدد درست
word-found-list = فهرست
word-found-mapping = چند فیلد
word-found-value = یک مقدار

word-language-fa = فارسی
word-language-en = انگلیسی
word-language-ar = عربی
word-language-ru = روسی
word-language-tr = ترکی
word-language-zh = چینی
word-language-fr = فرانسوی
word-language-es = اسپانیایی
word-language-pt = پرتغالی
word-language-ckb = کردی سورانی

word-mode-road = جاده
word-mode-rail = راه‌آهن
word-mode-air = هوا
word-mode-sea = دریا
word-mode-multimodal = چند وسیله

word-scheme-light = نمای روشن
word-scheme-dark = نمای تیره
word-needs-text = نوشته
word-needs-large = نوشتهٔ درشت
word-needs-graphics = نشانه یا حاشیه
word-calendar-gregorian = میلادی
word-calendar-persian = شمسی
word-calendar-jalali = شمسی

word-format-video = ویدئو
word-format-camera-raw = پروندهٔ خام دوربین
word-format-Git-LFS-pointer = جانشین Git LFS

word-action-lock = قفل کردن
word-action-inspect = بررسی
word-action-list = فهرست کردن
word-action-read = خواندن
word-action-create-the-folder = ساختن پوشهٔ
word-action-write = نوشتن
word-action-move = جابه‌جایی
word-action-remove = پاک کردن
word-action-remove-the-folder = پاک کردن پوشهٔ
word-action-synchronise = ثبت روی دیسک برای

word-obstacle-a-file-that-Karvan-did-not-write = پرونده‌ای که کاروان ننوشته است
word-obstacle-a-folder-with-content-that-Karvan-did-not-write = پوشه‌ای با محتوایی که کاروان ننوشته است
word-obstacle-a-link-or-device-where-a-folder-must-be = پیوند یا دستگاهی به جای پوشه

## Frame of the reports

report-error = خطا
report-warning = هشدار
report-note = یادآوری
report-help = راهنما
report-here = اینجا
report-separator = {"، "}
report-errors = { $n ->
   *[other] { COUNT($n) } خطا
}
report-warnings = { $n ->
   *[other] { COUNT($n) } هشدار
}
report-notes = { $n ->
   *[other] { COUNT($n) } یادآوری
}
report-clean = ایرادی نیست.
report-found = نتیجه: { $list }.
report-more = و { COUNT($n) } مورد دیگر ({ $list }). همه را با «--format json» ببینید.
report-explain-example = نمونه
report-ready = «{ $folder }» آماده است.
report-ready-serve = آن را در { $url } نشان می‌دهد
report-ready-build = سایت را در «{ $folder }» می‌نویسد
report-making = در حال ساختن { $n ->
   *[other] { COUNT($n) } پرونده
}
report-phase-survey = سنجش
report-phase-produce = صفحه‌ها
report-phase-apply = انتشار
report-recovered = تغییری که ساخت پیشین آغاز کرده بود به پایان رسید.
report-built = «{ $folder }»: { COUNT($pages) } صفحه و { COUNT($others) } پروندهٔ دیگر ({ COUNT($pictures) } تصویر)، { SIZE($bytes) }؛ { COUNT($written) } نوشته شد، { COUNT($unchanged) } بی‌تغییر ماند، { COUNT($removed) } پاک شد؛ { $list }؛ { COUNT($seconds) } ثانیه
report-archived = «{ $file }»: همان پوشه برای دست‌به‌دست کردن، { SIZE($bytes) }، و SHA-256 آن در کنارش
report-no-findings = ایرادی نیست
report-took = { $what } ({ COUNT($seconds) } ثانیه)

## Files and folders

file-stray = کاروان در اینجا پرونده‌ای انتظار ندارد.
    .help = آن را به پوشهٔ مدخل خودش ببرید، مثلاً «content/products/<slug>/»، یا پاکش کنید.
file-unreadable = این پرونده خوانده نمی‌شود: { $reason }.
    .help = ببینید که پرونده هنوز سر جایش هست و اجازهٔ باز کردنش را دارید.
file-name-not-utf8 = نام پروندهٔ «{ $file }» نویسه‌هایی دارد که خوانده نمی‌شود.
    .help = نام آن را عوض کنید؛ با حروف لاتین، رقم و خط تیره.
file-names-collide = تفاوت «{ $file }» و «{ $other }» تنها در بزرگی و کوچکی حروف است.
    .help = نام یکی را عوض کنید: در ویندوز و مک این دو یک پرونده‌اند.
file-missing = پروندهٔ «{ $file }» در این پوشه نیست.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = پرونده را کنار «index.md» بگذارید، یا نامش را اینجا درست کنید.
    .explain =
        نام پرونده همان نامی است که در پوشهٔ خود مدخل، کنار index.md، دارد؛ همراه با پسوندش.

            content/products/nano-filter/index.md
            content/products/nano-filter/main.jpg

            images:
              - file: main.jpg
file-letter-case = نام پرونده «{ $actual }» است، نه «{ $file }».
    .help = بنویسید «{ $actual }»، یا نام پرونده را عوض کنید. روی سرور، حروف بزرگ و کوچک با هم فرق دارند.
    .explain =
        در ویندوز و مک هر دو نوشته همان پرونده را باز می‌کند، ولی روی سرور سایت نه. اگر همهٔ نام‌ها با حروف
        کوچک باشد، این گرفتاری پیش نمی‌آید.

            نادرست:  file: Main.JPG      (در پوشه main.jpg است)
            درست:    file: main.jpg
file-outside-folder = «{ $file }» به بیرون از پوشهٔ این مدخل می‌رود.
    .help = پرونده را در همین پوشه بگذارید و تنها نامش را بنویسید، مثلاً «main.jpg».
link-broken = این پیوند (پیوند نمادین در سامانهٔ پرونده‌ها) به جایی نمی‌رسد.
    .help = پاکش کنید و خود پرونده را اینجا بگذارید.
link-leaves-folder = این پیوند (پیوند نمادین در سامانهٔ پرونده‌ها) به بیرون از پوشهٔ کاتالوگ می‌رود.
    .help = پاکش کنید و خود پرونده را اینجا بگذارید.
folder-unknown = مدخلی از نوع «{ $folder }» نداریم.
    .help-suggestion = شاید منظورتان «content/{ $suggestion }/» است؟
    .help = جای مدخل‌ها این پوشه‌هاست: «companies»، «products»، «sectors»، «markets»، «brands»، «schemes» و «pages».
index-missing = در پوشهٔ «{ $folder }» پروندهٔ «index.md» نیست.
    .help = یک «index.md» بسازید، یا پوشه را پاک کنید.
slug-not-portable = «{ $slug }» نمی‌تواند در نشانی صفحه بیاید.
    .help = تنها حروف کوچک لاتین، رقم و خط تیرهٔ تکی بنویسید و با حرف آغاز کنید، حداکثر ۶۰ نویسه؛ مانند «nano-filter». نام‌های «index»، «page»، «by» و «new» از پیش گرفته شده‌اند.
    .explain =
        نام پوشه در همهٔ زبان‌ها نشانی صفحه می‌شود و سال‌ها در پیوندهای دیگران می‌ماند. پس تنها نویسه‌هایی
        در آن می‌آید که روی هر رایانه‌ای درست بماند.

            نادرست:  content/products/Nano_Filter 2/
            درست:    content/products/nano-filter-2/
translation-language = زبان «{ $tag }» در این سایت نیست؛ این پرونده به کار نمی‌رود.
    .help = نام پرونده را به یکی از زبان‌های سایت برگردانید، مثلاً «index.en.md»، یا «{ $tag }» را در «site.toml» به «languages» بیفزایید.
translation-of-default = «{ $tag }» زبان نخست سایت است و متنش در «index.md» می‌آید؛ این پرونده به کار نمی‌رود.
    .help = متن را به «index.md» ببرید و این پرونده را پاک کنید.

## Front matter

not-utf8 = پرونده از اینجا به بعد با UTF-8 ذخیره نشده است.
    .help = آن را در ویرایشگرتان باز کنید و با رمزگذاری UTF-8 دوباره ذخیره کنید.
front-matter-missing = پرونده با سطر «---» آغاز نمی‌شود.
    .help = سطر نخست را «---» بنویسید، فیلدها را زیر آن بیاورید و با «---» دیگری ببندید.
    .explain =
        هر index.md دو بخش دارد: فیلدها، میان دو سطر سه‌خط‌تیره‌ای، و سپس متن.

            ---
            name: صافی نانو
            company: pars-med
            ---
            متن صفحه از اینجا آغاز می‌شود.
front-matter-unclosed = بخش فیلدها با «---» باز شده ولی بسته نشده است.
    .help = پس از آخرین فیلد و پیش از متن، یک سطر «---» بگذارید.
front-matter-too-long = حجم بخش فیلدها { SIZE($size) } است و نباید بیش از { SIZE($limit) } باشد.
    .help = متن‌های بلند را به زیر «---» دوم ببرید.
front-matter-invalid = فیلدها خوانده نمی‌شوند: { $reason }.
    .help = آن‌ها را سطر به سطر با مدخلی که درست است بسنجید.
yaml-tab = اینجا تب زده شده است؛ تورفتگی فیلدها با فاصله است.
    .help = به جای تب، دو فاصله بزنید.
    .explain =
        تب در هر ویرایشگر یک جور دیده می‌شود، برای همین پیش از فیلدها پذیرفته نیست.

            moq:
              amount: 500        (با دو فاصله در آغاز)
yaml-colon = در این مقدار دونقطه و فاصله هست، پس باید در گیومهٔ لاتین باشد.
    .help = همهٔ مقدار را در گیومهٔ لاتین بگذارید: «name: "شرکت: پارس"».
    .explain =
        دونقطه‌ای که پس از آن فاصله است، نام فیلد را از مقدارش جدا می‌کند. دونقطهٔ دوم تنها درون گیومهٔ لاتین
        پذیرفته است.

            نادرست:  name: شرکت: پارس
            درست:    name: "شرکت: پارس"
yaml-quote = گیومه اینجا باز شده ولی بسته نشده است.
    .help = همان گیومه را در پایان مقدار هم بگذارید.
    .explain =
        هر گیومه جفتی از همان نوع می‌خواهد.

            نادرست:  name: "صافی نانو
            درست:    name: "صافی نانو"
yaml-alias = «&» و «*» (لنگر و ارجاع) پذیرفته نیست.
    .help = مقدار را هر جا کامل بنویسید. مقداری که با «&» یا «*» آغاز می‌شود باید در گیومهٔ لاتین باشد.
yaml-too-deep = فیلدها بیش از اندازه در دل هم‌اند.
    .help = ببینید آغاز سطرها فاصلهٔ اضافه نداشته باشد.
yaml-several-documents = اینجا بخش فیلدهای دیگری آغاز شده است.
    .help = تنها یک بخش میان دو سطر «---» نگه دارید و سطر خط‌تیرهٔ میان آن را بردارید.
yaml-not-a-mapping = اینجا باید فیلد بیاید، به شکل «نام: مقدار».
    .help = در هر سطر یک فیلد بنویسید و پس از نام آن دونقطه و فاصله بگذارید.
yaml-complex-key = نام فیلد باید یک واژه باشد.
    .help = بنویسید «نام: مقدار». آنچه در آکولاد یا قلاب است پس از دونقطه می‌آید.
yaml-syntax = فیلدها از اینجا به بعد خوانده نمی‌شود ({ $reason }).
    .help = این سطر و سطر بالایی را ببینید: دونقطه، گیومه، قلاب یا فاصلهٔ آغاز سطر درست نیست.
    .explain =
        فیلدها YAML‌اند: نام، دونقطه، فاصله، مقدار. آنچه با هم است یک اندازه تورفته است.

            name: صافی نانو
            moq:
              amount: 500
              unit: piece
            types: [manufacturer, lab]
duplicate-key = «{ $key }» دو بار آمده است؛ بار نخست در سطر { DIGITS($first) }.
    .help = یکی از آن دو را بردارید.
    .explain =
        اگر یک فیلد دو مقدار داشته باشد، کسی نمی‌داند کدام درست است.

            نادرست:  origin: IR
                     origin: TR
            درست:    origin: IR
unknown-key = اینجا فیلدی به نام «{ $key }» نداریم.
    .message-parent = «{ $parent }» فیلدی به نام «{ $key }» ندارد.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help-known = فیلدهای اینجا: { $known }.
    .help = املای آن را ببینید، یا سطر را پاک کنید.
    .explain =
        کاروان فیلدی را که نشناسد نمی‌پذیرد؛ وگرنه فیلدی که نامش اشتباه نوشته شده، بی‌آنکه کسی بفهمد از دست
        می‌رفت.

            نادرست:  mqo: 500
            درست:    moq:
                       amount: 500
                       unit: piece
fact-in-translation = «{ $key }» داده است و داده‌ها تنها در «index.md» می‌آیند.
    .help = این سطر را به «index.md» ببرید. در ترجمه تنها متن می‌آید: «name»، «title»، «summary» و مانند آن.
    .explain =
        هر داده یک بار نوشته می‌شود تا دو زبان با هم ناسازگار نشوند. در index.en.md این‌ها می‌آید: name،
        short_name، legal_name، title، tagline، summary، seo_title، seo_description و متن زیر فیلدها.
missing-field = «{ $field }» نیامده است.
    .help = «{ $field }» را بیفزایید و مقدارش را بنویسید.
    .explain =
        بعضی فیلدها لازم‌اند، وگرنه صفحه به کار خریدار نمی‌آید. نقطه یعنی «درونِ»: moq.unit یعنی فیلد unit
        درون فیلد moq.

            moq:
              amount: 500
              unit: piece
empty-value = «{ $field }» خالی است.
    .help = پس از دونقطه مقداری بنویسید.
unknown-value = «{ $value }» برای «{ $field }» پذیرفته نیست.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟ می‌توان نوشت: { $known }.
    .help = می‌توان نوشت: { $known }.
    .explain =
        بعضی فیلدها تنها واژه‌های یک فهرست را می‌پذیرند تا فهرست‌ها و پالایه‌های سایت کار کنند.

            نادرست:  kind: good
            درست:    kind: goods
wrong-type = «{ $field }» باید { $expected-word } باشد، ولی اینجا { $found-word } آمده است.
    .help = { $expected ->
        [list] آن را در قلاب بگذارید، مانند «[first, second]»، یا در سطرهایی که با خط تیره آغاز می‌شوند.
        [mapping] فیلدهایش را در سطرهای زیر بنویسید، هر یک با دو فاصله تورفتگی.
        [text] یک متن بنویسید، یا برای هر زبان یکی با «fa:» و «en:».
        [yes-or-no] بنویسید «true» یا «false».
        [whole-number] عددی بی‌اعشار بنویسید، مانند «3».
       *[other] پس از دونقطه یک مقدار بنویسید.
    }
    .explain =
        هر فیلد شکلی دارد: یک مقدار، یک فهرست، یا چند فیلد با هم.

            یک مقدار     sku: HF-180
            فهرست        types: [manufacturer, lab]
            چند فیلد     moq:
                           amount: 500
                           unit: piece
quote-the-number = «{ $value }» عدد به شمار می‌آید و شکلش عوض می‌شود.
    .help = آن را در گیومهٔ لاتین بگذارید: «"{ $value }"».
    .explain =
        نگارشی مانند 1.10 به 1.1 بدل می‌شود. درون گیومهٔ لاتین همان می‌ماند.

            نادرست:  model: 1.10
            درست:    model: "1.10"
comment-in-value = نوشتهٔ پس از « #» یادداشت به شمار می‌آید و از دست می‌رود: «{ $dropped }».
    .help = اگر آن نوشته جزو مقدار است، همهٔ مقدار را در گیومهٔ لاتین بگذارید.
    .explain =
        نشانهٔ # پس از فاصله یادداشت را آغاز می‌کند که تنها برای ویراستاران است.

            نادرست:  note: قیمت #توافقی
            درست:    note: "قیمت #توافقی"

## Texts and translations

text-language-unknown = «{ $tag }» نام زبانی نیست.
    .help = کد زبان را بنویسید، مانند «fa»، «en» یا «ar».
text-given-twice = «{ $field }» به زبان { $language-word } دو بار آمده است: در «index.md» و در این پرونده.
    .help = یکی از آن دو را بردارید.
text-too-long = «{ $field }» { COUNT($length) } نویسه است و نباید بیش از { COUNT($limit) } باشد.
    .help = آن را کوتاه کنید؛ جزئیات در متن زیر فیلدها می‌آید.
name-untranslated = «{ $field }» به زبان { $language-word } نیامده است.
    .help = «{ $field }» را در «index.{ $language }.md» بنویسید.
    .explain =
        خریدار خارجی نامی را که نتواند بخواند جست‌وجو هم نمی‌کند؛ پس هر مدخل نام انگلیسی هم می‌خواهد.

            index.en.md
            ---
            name: Nano filter
            ---
text-untranslated = «{ $field }» به زبان { $language-word } هیچ حرفی از آن زبان ندارد.
    .help = متن را ترجمه کنید، یا از اینجا بردارید.
translation-missing = متن این مدخل به زبان { $language-word } نیست.
    .message-field = «{ $field }» به زبان { $language-word } نیست.
    .help = آن را در «index.{ $language }.md» بنویسید. تا آن زمان صفحه همان متن زبان نخست را نشان می‌دهد.
    .explain =
        صفحه در همهٔ زبان‌های سایت هست. جایی که متن آن نباشد، متن زبان نخست با یک یادآوری نشان داده می‌شود و از
        موتورهای جست‌وجو خواسته می‌شود صفحه را نیاورند.

            content/products/nano-filter/index.md        داده‌ها و متن فارسی
            content/products/nano-filter/index.en.md     متن انگلیسی
translation-stale = پس از ترجمه به { $language-word }، متن اصلی عوض شده است.
    .help = دو متن را با هم بسنجید و سپس اینجا بنویسید: «source_digest: "{ $digest }"».
    .explain =
        source_digest می‌گوید ترجمه از روی کدام متن انجام شده است. اگر متن اصلی عوض شود، صفحه می‌گوید ترجمه
        شاید قدیمی باشد؛ تا زمانی که مترجم آن را ببیند.

## Persian writing

bidi-control = نویسهٔ ناپیدایی برای جهت متن ({ $code }) اینجا پنهان است.
    .help = پاکش کنید. کاروان خودش جهت متن را درست می‌کند.
    .explain =
        چنین نویسه‌ای می‌تواند متن را جز آنچه هست نشان دهد. معمولاً همراه متنی می‌آید که از واژه‌پرداز یا
        پیام‌رسان رونوشت شده است. آن را پاک کنید و واژه را دوباره بنویسید.
persian-letters = «{ $found }» با صفحه‌کلید عربی نوشته شده است؛ در این متن { COUNT($count) } حرف یا رقم چنین است.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = «ی» و «ک» را با صفحه‌کلید فارسی بنویسید.
    .explain =
        «ي» و «ك» به چشم همان «ی» و «ک» است، ولی در جست‌وجو پیدا نمی‌شود و در ترتیب الفبا جابه‌جا می‌افتد.

            نادرست:  شركت پارسي
            درست:    شرکت پارسی
half-space = «{ $found }» نیم‌فاصله می‌خواهد.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = دو پاره را با نیم‌فاصله (Shift+Space در صفحه‌کلید فارسی) به هم پیوند دهید.
    .explain =
        پاره‌های یک واژه با نیم‌فاصله کنار هم می‌آیند، نه با فاصله.

            نادرست:  می شود، شرکت ها
            درست:    می‌شود، شرکت‌ها
punctuation = نشانه‌گذاری «{ $found }» فارسی نیست.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = نشانه‌های فارسی را به کار ببرید: ، ؛ ؟ و گیومهٔ فارسی؛ و پیش از آن‌ها فاصله نگذارید.
wording-certified = «{ $text }» نمی‌گوید کدام استاندارد.
    .help = نام و سال استاندارد را بنویسید، مانند «ISO 9001:2015»، و گواهی را زیر «certificates» بیاورید.
wording-superlative = «{ $word }» ادعایی است که خریدار نمی‌تواند بسنجد.
    .help = چیزی بگویید که بتوان اندازه گرفت، یا مدرکش را در «proof» یا «evidence» بیاورید.
glossary-row = شمار ستون‌های این ردیف با سرستون جدول یکی نیست.
    .help = برای هر زبان یک خانه بنویسید، مانند «| کاتالوگ، فهرست | catalogue, list |».

## References and dates

reference-without-kind = «{ $value }» نمی‌گوید از چه گونه‌ای است.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = گونه را پیش از نام بنویسید، مانند «company/pars-med». در اینجا می‌شود: { $known }.
reference-wrong-kind = «{ $value }» اینجا جا ندارد: گونهٔ «{ $kind }» پذیرفته نیست.
    .help = در اینجا می‌شود: { $known }. یکی را پیش از نام بنویسید، مانند «company/pars-med».
reference-archived = { $kind-word } «{ $slug }» بایگانی شده است.
    .help = جانشین آن را نام ببرید، یا ارجاع را بردارید.
relation-circle = این گفته‌ها به همین مدخل برمی‌گردند: { $way }.
    .help = یکی را بردارید؛ چیزی با واسطه بخشی از خودش نمی‌شود.
consortium-of-one = کنسرسیوم دست‌کم دو عضو دارد.
    .help = عضوهای دیگر را در «members» بنویسید، یا عرضه را در صفحهٔ خود شرکت شرح دهید.
consortium-one-size = همهٔ عضوهای این کنسرسیوم یک اندازه‌اند ({ $size }).
    .help = کنسرسیومی که شرکت‌های کوچک را به بزرگ می‌رساند این را با عضوهایش نشان می‌دهد؛ ببینید عضوی جا نمانده باشد.
shares-above-whole = سهم عضوها روی هم { $total } درصد می‌شود.
    .help = «share_percent» را درست کنید: روی هم حداکثر ۱۰۰.
lead-not-a-member = راهبر «{ $slug }» میان عضوها نیست.
    .help = آن را با سهمش در «members» بیفزایید.
expert-without-consent = چیزی نشان نمی‌دهد که این متخصص پذیرفته باشد معرفی شود.
    .help = از او بپرسید، سپس «consent: true» و روز را در «consent_on» بنویسید؛ تا آن روز مدخل را بردارید.
place-market = تنها خانهٔ خارج از کشور در یک بازار است.
    .help = «market» را بردارید، یا بنویسید «kind: house_abroad».
need-without-tags = هیچ برچسبی نمی‌گوید این نیاز دربارهٔ چیست، پس پاسخی برایش پیدا نمی‌شود.
    .help = از فهرست مشترک «content/tags.md» برچسب بیفزایید.
deadline-passed = مهلت { $date } گذشته و نیاز هنوز باز است.
    .help = مهلت تازه‌ای در «deadline» بدهید، یا بنویسید «progress: in_work» یا «solved».
event-passed = رویداد در { $date } بوده و هنوز «در برنامه» است.
    .help = بنویسید «progress: held» یا «cancelled»، و تصمیم‌ها را در «outcomes».
outcome-overdue = آنچه تصمیم گرفته شد باید تا { $date } انجام می‌شد.
    .help = بنویسید «progress: done»، یا روز تازه‌ای در «due» بگذارید.
tag-unknown = برچسب «{ $tag }» در فهرست مشترک نیست.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = برچسبی از «content/tags.md» به کار ببرید، یا آن را با نام‌هایش همان‌جا بیفزایید.
tag-twice = برچسب «{ $tag }» دو بار در فهرست آمده است.
    .help = یکی از ردیف‌ها را نگه دارید.
member-lacks-licence = انجمن «{ $association }» پروانهٔ بهره‌برداری می‌خواهد و «{ $company }» پروانهٔ معتبری ندارد.
    .help = آن را با شماره و آخرین روزش در «licences» شرکت بیفزایید.
member-lacks-approval = انجمن «{ $association }» تأیید دانش‌بنیان می‌خواهد و «{ $company }» در این روز تأیید ندارد.
    .help = «knowledge_based» شرکت را کامل کنید، یا عضویت را بردارید.
member-lacks-scheme = انجمن «{ $association }» { $scheme } می‌خواهد و «{ $company }» گواهی معتبری از آن ندارد.
    .help = گواهی را به شرکت بیفزایید، یا عضویت را بردارید.
campaign-claim-differs = پویش از { $claimed } بازار می‌گوید؛ از مدخل کالاهایش { $counted } بازار دارای قرارداد شمرده شد.
    .help = «claimed_markets» را درست کنید، یا مرحلهٔ کالاها را به‌روز کنید.
campaign-without-products = هیچ کالایی در این پویش نیست.
    .help = در «product_group» کالا، بخش یا برچسب نام ببرید.
reference-unknown = { $kind-word } «{ $slug }» را نداریم.
    .help-other = «{ $other }» را داریم که از گونهٔ دیگری است و اینجا جا ندارد.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = نام پوشه‌ای را بنویسید که هست، یا آن مدخل را بسازید.
    .explain =
        هر مدخل را با نام پوشه‌اش می‌نامیم. جای بخش dialysis پوشهٔ content/sectors/dialysis/ است.

            نادرست:  company: parsmed
            درست:    company: pars-med      (پوشهٔ content/companies/pars-med/)
reference-draft = «{ $slug }» ({ $kind-word }) هنوز پیش‌نویس است و مدخل منتشرشده نمی‌تواند به آن ارجاع دهد.
    .help = نخست آن را منتشر کنید («status: published»)، یا تا آن زمان ارجاع را بردارید.
hidden-with-reference = این مدخل در این روز منتشر نمی‌شود، زیرا { $kind-word } آن منتشر نمی‌شود: «{ $slug }».
    .help = لازم نیست کاری کنید: هر دو خودبه‌خود برمی‌گردند. اگر می‌خواهید مدخل اکنون منتشر شود، { $kind-word } دیگری نام ببرید یا «publish_on» و «unpublish_on» آن را تغییر دهید.
reference-twice = «{ $slug }» در این فهرست دو بار آمده است.
    .help = یکی از آن دو را بردارید.
date-not-a-date = «{ $value }» تاریخ نیست.
    .help-suggestion = اگر منظورتان همین روز است، بنویسید «{ $suggestion }».
    .help = سال، ماه و روز را بنویسید: «1405-01-01»، یا به میلادی «2026-03-21».
    .explain =
        نخست سال می‌آید، با چهار رقم؛ ۱۳۰۰ تا ۱۵۰۰ شمسی است و ۱۹۰۰ تا ۲۲۰۰ میلادی.

            درست:  1405-01-01
            درست:  ۱۴۰۵/۱/۱
            درست:  2026-03-21
date-day-first = «{ $value }» با روز آغاز شده است؛ نخست سال می‌آید.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = سال، ماه و روز را به این ترتیب بنویسید: «1405-01-01».
date-two-digit-year = سال در «{ $value }» چهار رقم ندارد.
    .help-suggestion = اگر منظورتان همین روز است، بنویسید «{ $suggestion }».
    .help = سال را کامل بنویسید: «1405-01-01» یا «2026-03-21».
date-year-out-of-range = سال { DIGITS($year) } در «{ $value }» درست نیست.
    .help = سال شمسی از ۱۳۰۰ تا ۱۵۰۰ بنویسید، یا سال میلادی از ۱۹۰۰ تا ۲۲۰۰.
date-month-out-of-range = در «{ $value }» ماه { DIGITS($month) } آمده که وجود ندارد.
    .help = ماه از ۱ تا ۱۲ است. ترتیب چنین است: سال، ماه، روز.
date-day-out-of-range = روزی به تاریخ «{ $value }» نیست: ماه { DIGITS($month) } سال { DIGITS($year) } ({ $calendar-word }) { DIGITS($last_day) } روز دارد.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = روز را از ۱ تا { DIGITS($last_day) } بنویسید.
    .explain =
        اسفند تنها در سال کبیسه ۳۰ روز دارد و فوریه ۲۹ روز.

            نادرست:  1404-12-30      (۱۴۰۴ کبیسه نیست)
            درست:    1404-12-29
date-in-future = «{ $field }» تاریخ { $date } است، یعنی پس از روز ساخت سایت، { $today }.
    .help = روزی را بنویسید که کار به‌راستی انجام شده است.
dates-reversed = در «{ $field }» پایان ({ $second }) پیش از آغاز ({ $first }) است.
    .help = هر دو تاریخ را ببینید؛ شاید جابه‌جا شده‌اند.
    .explain =
        چیزی پیش از آغازش پایان نمی‌یابد. به تاریخ‌هایی که با دو گاه‌شمار نوشته شده‌اند دقت کنید.

            issued: 1403-02-23
            valid_until: 2027-05-12
year-out-of-range = «{ $value }» نمی‌تواند سال باشد.
    .help = چهار رقم بنویسید، شمسی یا میلادی، نه پس از امسال؛ مانند «1389».
check-stale = این داده‌ها آخرین بار در { $date } بررسی شده‌اند، یعنی بیش از یک سال پیش.
    .help = دوباره بررسی‌شان کنید و تاریخ امروز را در «checked_on» بنویسید.

## Numbers

not-a-number = «{ $value }» عدد نیست.
    .help = در «{ $field }» تنها رقم بنویسید، مانند «1250» یا «12.5»؛ یکا فیلد خودش را دارد.
number-not-positive = «{ $field }» برابر «{ $value }» است، ولی باید بیش از صفر باشد.
    .help = عددی بزرگ‌تر از صفر بنویسید، یا سطر را پاک کنید.
number-out-of-range = «{ $value }» برای «{ $field }» پذیرفته نیست.
    .help = عددی بی‌اعشار از { COUNT($min) } تا { COUNT($max) } بنویسید.
range-reversed = در «{ $field }» کمینه ({ COUNT($min) }) از بیشینه ({ COUNT($max) }) بزرگ‌تر است.
    .help = «min» و «max» را جابه‌جا کنید.
unit-unknown = کاروان یکای «{ $value }» را نمی‌شناسد.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = یکایی رایج بنویسید، مانند «عدد»، «kg»، «m2»، «kWh» یا «piece»، یا کد UN/ECE آن را.
    .explain =
        یکاها از توصیه‌نامهٔ ۲۰ UN/ECE است که سامانه‌های خریداران هم می‌خوانند. نام‌های رایج هم پذیرفته‌اند.

            نادرست:  unit: kgs
            درست:    unit: kg
gross-below-net = وزن ناخالص ({ COUNT($gross) } کیلوگرم) از وزن خالص ({ COUNT($net) } کیلوگرم) کمتر است.
    .help = «gross_kg» و «net_kg» را جابه‌جا یا درست کنید. وزن ناخالص با بسته‌بندی است.

## Contact and addresses

email-malformed = «{ $value }» نشانی ایمیل نیست.
    .help = آن را مانند «export@firm.example» بنویسید، بی‌فاصله و با یک @.
email-free-mail = «{ $value }» نشانی یک سرویس ایمیل رایگان است.
    .help = نشانی‌ای از دامنهٔ خود شرکت بدهید؛ خریدار به آن بیشتر اعتماد می‌کند.
phone-malformed = با «{ $value }» نمی‌توان از خارج تماس گرفت.
    .help = با + و کد کشور آغاز کنید و در گیومهٔ لاتین بنویسید: «"+98 21 8800 0000"».
    .explain =
        خریدار خارجی شماره را همان‌گونه که هست می‌گیرد. صفر پیش از کد شهر برداشته می‌شود.

            نادرست:  phone: 021-88000000
            درست:    phone: "+98 21 8800 0000"
telegram-malformed = «{ $value }» نام کاربری تلگرام نیست.
    .help = تنها خود نام را بنویسید، بی @ و بی نشانی: ۵ تا ۳۲ حرف لاتین، رقم و «_»، مانند «pars_med».
url-malformed = «{ $value }» نشانی وب نیست.
    .help = نشانی را کامل بنویسید، مانند «https://firm.example/».
url-not-https = «{ $value }» نشانی امنی نیست.
    .help = اگر آن سایت با «https://» هم باز می‌شود، همان را بنویسید.
contact-missing = خریدار راهی به این شرکت ندارد: نه ایمیل، نه تلفن و نه وب‌سایت.
    .help = «contact.email»، «contact.phone» یا «website» را بیفزایید.
country-unknown = «{ $value }» کد کشور نیست.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = دو حرف بزرگ استاندارد ISO 3166 را بنویسید، مانند «IR» برای ایران یا «OM» برای عمان.
country-group = «{ $value }» گروهی از کشورهاست، نه یک کشور.
    .help = کد یک کشور را بنویسید، مانند «RU». گروه‌ها در «groups» بازار می‌آیند.
country-united-kingdom = «{ $value }» کد بریتانیا نیست.
    .help = بنویسید «GB».
group-unknown = کاروان گروه «{ $value }» را میان گروه‌های کشورها نمی‌شناسد.
    .help = گروه‌های شناخته: { $known }.
province-unknown = «{ $value }» نام استانی در ایران نیست.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = نام استان را با حروف کوچک لاتین بنویسید، مانند «east-azerbaijan».
language-unknown = «{ $tag }» نام زبانی نیست.
    .help = کد زبان را بنویسید، مانند «fa»، «en» یا «ar».

## Companies

national-id-check-digit = رقم‌های شناسهٔ ملی «{ $value }» با هم نمی‌خواند؛ احتمالاً یک رقم اشتباه است.
    .help = یازده رقم آن را با آگهی ثبت شرکت بسنجید.
personal-code = این عدد ده‌رقمی کد ملی یک شخص است و نباید منتشر شود.
    .help = پاکش کنید و به جای آن شناسهٔ ملی یازده‌رقمی شرکت را بنویسید.
lei-check = «{ $value }» شناسهٔ LEI درستی نیست.
    .help = LEI بیست حرف و رقم دارد و دو رقم آخر درستی بقیه را نشان می‌دهد. آن را با ثبت رسمی بسنجید.
approval-expired = تأیید دانش‌بنیانی در { $date } پایان یافته است؛ صفحه همین را می‌گوید.
    .help = تأیید تازه را بنویسید، یا «knowledge_based» را پاک کنید.
licence-expired = این پروانه در { $date } پایان یافته است؛ صفحه همین را می‌گوید.
    .help = پروانهٔ تازه را بنویسید، یا این یکی را پاک کنید.
size-against-staff = اندازهٔ شرکت با { COUNT($staff) } کارمند سازگار نیست.
    .help = «size» یا «staff» را درست کنید: تا ۱۰ نفر micro، تا ۵۰ نفر small و تا ۲۵۰ نفر medium است.
person-without-consent = از شخصی بی رضایت او نام برده شده است.
    .help = از او بپرسید و سپس «consent: true» و تاریخ آن را در «consent_on» بنویسید؛ یا نام را بردارید.

## Products

company-and-makers = هم «company» آمده است و هم «makers».
    .help = برای یک سازنده «company» را نگه دارید و برای چند سازنده «makers» را؛ نخستین آن‌ها پاسخ‌گوی درخواست‌هاست.
label-twice = این عنوان در همین گروه دو بار آمده است.
    .help = یکی را عوض کنید، یا با «group» در دو گروه بگذارید.
specification-value = هر ردیف جدول تنها یکی از این‌ها را می‌خواهد: «value»، «text»، یا «min» و «max».
    .help = عدد را در «value» بنویسید، نوشته را در «text» و بازه را در «min» و «max».
    .explain =
        هر ردیف یک داده دارد و یکای آن کنارش می‌آید.

            specs:
              - label: "سطح مؤثر"
                value: 1.8
                unit: m2
market-twice = این بازار پیش‌تر در همین فهرست آمده است.
    .help = برای هر بازار یک ردیف با آخرین مرحله نگه دارید.
registration-number-missing = کالای ثبت‌شده شمارهٔ ثبت می‌خواهد.
    .help = «registration_no» را بیفزایید، یا بنویسید «stage: preparing».
registration-expired = ثبت در این بازار در { $date } پایان یافته است؛ صفحه همین را می‌گوید.
    .help = ثبت تازه را بنویسید، یا «stage» را عوض کنید.
claim-without-evidence = این مزیت مدرکی ندارد.
    .help = «evidence» را بیفزایید: گزارش آزمون، استاندارد، یا مشتری‌ای که با آوردن نامش موافق است.
price-and-on-request = هم قیمت آمده است و هم «on_request: true».
    .help = یکی از آن دو را بردارید.
price-expired = قیمت تا { $date } اعتبار داشته و دیگر نشان داده نمی‌شود.
    .help = قیمت تازه را با «valid_until» تازه بنویسید، یا «on_request: true».
    .explain =
        قیمت کهنه از بی‌قیمتی بدتر است: خریدار آن را پیشنهاد شما می‌داند.

            price:
              on_request: true
discontinued-without-successor = گفته نشده که چه چیزی جای این کالای متوقف‌شده را گرفته است.
    .help = اگر کالای تازه‌تری هست، نامش را در «successor» بنویسید.
successor-circle = «{ $field }» به خود «{ $slug }» برمی‌گردد، پس هیچ کالایی تازه‌تر نیست.
    .help = در «successor» تنها کالای تازه‌تر و در «replaces» تنها کالای کهنه‌تر را نام ببرید.
related-to-itself = این مدخل اینجا از خودش نام برده است.
    .help = نام مدخل دیگری را بنویسید، یا این یکی را بردارید.
hs-arms = «{ $value }» در فصل ۹۳، سلاح و مهمات، است که این سایت نمی‌آورد.
    .help = کد را دوباره ببینید. مدیر سایت می‌تواند این فصل را در «site.toml» بپذیرد («allow_arms»).
hs-length = «{ $value }» { DIGITS($count) } رقم دارد؛ کد HS شش رقم است.
    .help-suggestion = شاید صفر آغازش افتاده است: «"{ $suggestion }"».
    .help = هر شش رقم را در گیومهٔ لاتین بنویسید: «hs: "842129"».
    .explain =
        صفحه‌گسترده‌ها صفر آغاز عدد را می‌اندازند و 040900 می‌شود 40900. گیومهٔ لاتین آن را نگه می‌دارد.

            نادرست:  hs: 40900
            درست:    hs: "040900"
hs-heading = «{ $value }» سرفصل است؛ کالا کد شش‌رقمی می‌خواهد.
    .help-suggestions = یکی از این‌ها را برگزینید: { $suggestions }.
    .help = هر شش رقم را در گیومهٔ لاتین بنویسید: «hs: "842129"».
hs-national-code = «{ $value }» { DIGITS($count) } رقم دارد و کد تعرفهٔ ملی است؛ کد HS شش رقم است.
    .help-suggestion = اینجا بنویسید «"{ $suggestion }"» و کد بلند را در «national_codes» بیاورید.
    .help = شش رقم نخست را اینجا بنویسید و کد بلند را در «national_codes» بیاورید.
hs-chapter-reserved = فصل { DIGITS($chapter) } در HS نیست، پس «{ $value }» درست نیست.
    .help = کالا را دوباره در فهرست HS پیدا کنید.
hs-chapter-national = فصل { DIGITS($chapter) } در هر کشور چیز دیگری است، پس «{ $value }» به خریدار خارجی چیزی نمی‌گوید.
    .help = از فصل‌های ۱ تا ۹۷ کدی را برگزینید که این کالا را وصف می‌کند.
hs-chapter-unknown = «{ $value }» فصلی از HS نیست.
    .help = دو رقم در گیومهٔ لاتین بنویسید، از «"01"» تا «"97"».
hs-not-in-edition = «{ $value }» در این ویرایش HS نیست.
    .message-was_in = «{ $value }» دیگر در HS نیست؛ در ویرایش { $was_in } بود.
    .help-suggestion = بنویسید «"{ $suggestion }"».
    .help-suggestions = یکی از این‌ها را برگزینید: { $suggestions }.
    .help = کالا را دوباره در فهرست HS پیدا کنید.
    .explain =
        HS هر چند سال عوض می‌شود. کدی که شکسته یا برداشته شده، در گمرک پذیرفته نیست.

            نادرست:  hs: "854140"      (HS 2017)
            درست:    hs: "854143"      (HS 2022)
hs-not-digits = «{ $value }» کد HS نیست.
    .help = شش رقم در گیومهٔ لاتین بنویسید: «hs: "842129"».
national-code-mismatch = «{ $value }» کد تعرفهٔ ملی نیست.
    .message-hs = «{ $value }» با کد HS این کالا، { $hs }، آغاز نمی‌شود.
    .help = کد ملی ۷ تا ۱۲ رقم دارد و شش رقم نخستش همان «hs» است.
gtin-length = شمار رقم‌های «{ $value }» درست نیست.
    .help = شمارهٔ کالا (GTIN) ۸، ۱۲، ۱۳ یا ۱۴ رقم است و شمارهٔ مکان (GLN) ۱۳ رقم. آن را در گیومهٔ لاتین بنویسید.
gtin-check-digit = یکی از رقم‌های «{ $value }» اشتباه است: رقم آخر باید { DIGITS($expected) } می‌بود.
    .help = آن را با شمارهٔ زیر بارکد بسنجید.
    .explain =
        رقم آخر از روی رقم‌های دیگر به دست می‌آید تا لغزش‌ها دیده شود. فروشگاه و گمرک شماره‌ای را که درست نباشد
        نمی‌پذیرند.

            نادرست:  gtin: "6260000000003"
            درست:    gtin: "6260000000004"
gtin-not-digits = «{ $value }» شمارهٔ کالا (GTIN) نیست.
    .help = تنها رقم بنویسید، در گیومهٔ لاتین: «gtin: "6260000000004"».
gtin-zeros = «{ $value }» تنها صفر است.
    .help = شمارهٔ زیر بارکد را بنویسید، یا سطر را پاک کنید.
gtin-persian-digits = «{ $value }» با رقم فارسی نوشته شده است و { $folded } خوانده می‌شود.
    .help = بنویسید «"{ $folded }"».
gtin-twice = شمارهٔ کالای «{ $value }» پیش‌تر از آنِ «{ $other }» است.
    .help = هر کالا شمارهٔ خودش را دارد. یکی از آن دو را درست کنید.
sku-twice = این شرکت کد کالای «{ $value }» را برای «{ $other }» هم به کار برده است.
    .help = «sku» یکی از آن دو را درست کنید.
un-number-form = «{ $value }» شمارهٔ UN نیست.
    .help = چهار رقم آن را در گیومهٔ لاتین بنویسید: «un: "1950"».
dangerous-class-unknown = «{ $value }» از رده‌های کالای خطرناک نیست.
    .help = می‌توان نوشت: { $known }.
unspsc-form = «{ $value }» کد UNSPSC نیست.
    .help = هشت رقم در گیومهٔ لاتین بنویسید: «unspsc: "42161500"».

## Terms of trade

incoterm-unknown = «{ $value }» از قواعد اینکوترمز ۲۰۲۰ نیست.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = یکی از این‌ها را بنویسید: EXW، FCA، CPT، CIP، DAP، DPU، DDP، FAS، FOB، CFR، CIF.
incoterm-retired = «{ $value }» دیگر از قواعد اینکوترمز نیست.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = یکی از این‌ها را بنویسید: EXW، FCA، CPT، CIP، DAP، DPU، DDP، FAS، FOB، CFR، CIF.
incoterm-wrong-mode = «{ $rule }» تنها برای کشتی است.
    .message-mode = «{ $rule }» تنها برای کشتی است، ولی اینجا حمل با { $mode-word } است.
    .help-suggestion = بنویسید «{ $suggestion }».
    .help = برای جاده، راه‌آهن و هوا FCA، CPT یا CIP را به کار ببرید.
    .explain =
        FAS، FOB، CFR و CIF به کشتی پایان می‌یابند یا از آن آغاز می‌شوند. در حمل زمینی و هوایی، ریسک در جایی
        جابه‌جا می‌شد که کالا هرگز به آن نمی‌رسد.

            نادرست:  rule FOB, place Tehran, mode road
            درست:    rule FCA, place Tehran, mode road
incoterm-inland-place = «{ $place }» بندر نیست و «{ $rule }» بندر می‌خواهد.
    .help-suggestion = بنویسید «{ $suggestion }»، یا نام بندر را بیاورید.
    .help = نام بندر را بنویسید، یا FCA، CPT یا CIP را به کار ببرید.
payment-unknown = کاروان روش پرداخت «{ $value }» را نمی‌شناسد.
    .help-known = می‌توان نوشت: { $known }.
    .help = مثلاً بنویسید «advance_tt» یا «lc_sight».
payment-check-stale = این روش پرداخت آخرین بار در { $date } بررسی شده است، یعنی بیش از شش ماه پیش.
    .help = ببینید که هنوز کار می‌کند و تاریخ امروز را در «checked_on» بنویسید.
currency-unknown = «{ $value }» کد ارز نیست.
    .help = سه حرف بنویسید، مانند «EUR»، «USD»، «OMR» یا «IRR».
currency-toman = «{ $value }» کد ارز نیست؛ تومان شیوه‌ای برای شمردن ریال است.
    .help = بنویسید «IRR» و مبلغ را به ریال بیاورید؛ هر تومان ده ریال است.
    .explain =
        ارز با کد ISO 4217 نوشته می‌شود که بانک‌ها و سامانه‌های خریداران می‌خوانند.

            نادرست:  currency: تومان
            درست:    currency: IRR
currency-retired = ارز «{ $value }» دیگر رایج نیست.
    .help = بنویسید «{ $successor }» که جای آن را گرفته است.

## Certificates

certificate-both-ends = هم «valid_until» آمده است و هم «no_expiry».
    .help = «valid_until» را نگه دارید؛ «no_expiry: true» تنها برای گواهی‌ای است که به‌راستی پایان ندارد.
certificate-without-end = گفته نشده که این گواهی تا کی اعتبار دارد.
    .help = «valid_until» را با تاریخ بیفزایید، یا «no_expiry: true».
    .explain =
        خریدار باید ببیند که گواهی تا کی اعتبار دارد. هر گواهی یکی از این دو را می‌خواهد.

            - scheme: iso-13485
              number: QMS-24-1183
              issued: 2024-05-12
              valid_until: 2027-05-11
certificate-expired = گواهی «{ $scheme }» در { $date } پایان یافته است؛ صفحه آن را منقضی نشان می‌دهد.
    .help = گواهی تازه را بنویسید، یا بگذارید این یکی به عنوان سابقه بماند.
certificate-too-long = اعتبار گواهی «{ $scheme }» از { DIGITS($years) } سالی که طرح آن می‌پذیرد بیشتر است.
    .help = «issued» و «valid_until» را با خود گواهی بسنجید.
certificate-wrong-subject = گواهی «{ $scheme }» به چنین مدخلی داده نمی‌شود.
    .help = گواهی شرکت یا کارخانه در مدخل شرکت می‌آید و گواهی کالا در مدخل کالا.

## Markets, sectors, brands

market-slug = نام پوشه «{ $slug }» است، ولی کد کشور «{ $expected }» را می‌خواهد.
    .help = نام پوشه را «{ $expected }» بگذارید، یا «cc» را درست کنید.
sector-not-leaf = «{ $slug }» خود شاخه دارد؛ کالا باید در یکی از شاخه‌هایش باشد.
    .help-known = یکی از این‌ها را برگزینید: { $known }.
    .help = بخشی را برگزینید که زیر «{ $slug }» است.
sector-too-deep = بخش «{ $slug }» به لایهٔ سوم رسیده است؛ دو لایه داریم.
    .help = «parent» باید بخشی باشد که خود «parent» ندارد.
sector-has-no-products = هیچ کالایی در این بخش نیست و صفحه‌اش خالی می‌ماند.
    .help = کالایی بیفزایید، یا تا آن زمان بنویسید «status: draft».
token-not-a-colour = «{ $value }» رنگ نیست.
    .help = در گیومهٔ لاتین بنویسید: «"oklch(0.24 0.03 255)"» یا «"#1f3a5f"».
typeface-malformed = «{ $value }» نام یک قلم نیست.
    .help = تنها نام قلم را بنویسید، از حرف، رقم، فاصله و خط تیره، بی‌گیومه.
contrast-too-low = تضاد «{ $front }» روی «{ $back }» در { $scheme-word } { DIGITS($ratio) } به ۱ است؛ { $needs-word } تضاد { DIGITS($needed) } می‌خواهد.
    .help-suggestion = بنویسید «{ $suggestion }» که نزدیک‌ترین مقدار بسنده است.
    .help = روشنایی «{ $token }» به‌تنهایی بس نیست؛ رنگ‌های دیگر را نیز تغییر دهید.
    .explain =
        رنگ صفحه‌ها از رنگ‌های نشان و آمیزهٔ آن‌هاست. هر جفت رنگی که در صفحه‌ای به هم می‌رسند با قاعده‌های دسترس‌پذیری
        (WCAG 2.2) سنجیده می‌شود: نوشته تضاد ۴٫۵ به ۱ می‌خواهد و نوشتهٔ درشت و نشانه ۳ به ۱. رنگ‌های صفحه با کاری که دارند
        نامیده می‌شوند و پوسته در «theme.toml» می‌گوید کدام‌ها به هم می‌رسند.

            tokens:
              ink: "oklch(0.24 0.03 255)"
              paper: "oklch(0.985 0.006 90)"
grants-overlap = این اعطای نشان «{ $brand }» با اعطای دیگری از همین کالا از { $from } هم‌زمان است.
    .help-until = اعطای پیشین پیش از { $from } پایان یابد، یا این یکی پس از { $until } آغاز شود.
    .help = برای اعطای پیشین «valid_until» را پیش از { $from } بنویسید، یا یکی از دو اعطا را بردارید.
grant-address-twice = نشانی راستی‌آزمایی این اعطا «{ $address }» می‌شود که از آنِ اعطای «{ $other }» است.
    .help = به هر اعطا در «ref» شماره‌ای جدا بدهید؛ بزرگی حرف‌ها و نشانه‌ها دو شماره را از هم جدا نمی‌کند.
revocation-without-grant = در { $date } هیچ اعطایی برای «{ $product }» جاری نبود و چیزی پس گرفته نشد.
    .help = «on» یا تاریخ‌های اعطا را در مدخل کالا درست کنید.
brand-rule-unmet = نشان «{ $brand }» روی این کالا نشان داده نمی‌شود: { $rule ->
        [scheme] این نشان گواهی معتبر «{ $detail }» می‌خواهد.
        [knowledge-based] این نشان تأیید دانش‌بنیانی معتبر سازنده را می‌خواهد.
        [check-age] این نشان داده‌هایی می‌خواهد که در { DIGITS($detail) } ماه گذشته بررسی شده باشند.
        [origin] این نشان کالای ساخت «{ $detail }» می‌خواهد.
        [sector] این نشان در این بخش داده نمی‌شود.
       *[other] قاعدهٔ «{ $rule }» برقرار نیست.
    }
    .help = { $rule ->
        [scheme] گواهی را بنویسید، یا نشان را از «brands» بردارید.
        [knowledge-based] تأیید را در مدخل شرکت بنویسید، یا نشان را از «brands» بردارید.
        [check-age] داده‌ها را بررسی کنید و تاریخ امروز را در «checked_on» بنویسید.
       *[other] نشان را از «brands» بردارید، یا کالا را درست کنید.
    }
    .explain =
        ارزش نشان به قواعد آن است. اگر قاعده‌ای دیگر برقرار نباشد، نشان خودبه‌خود از کالا برداشته می‌شود و هرگاه
        دوباره برقرار شد برمی‌گردد.
alias-taken = نام قدیمی «{ $alias }» از آنِ «{ $other }» است.
    .help = آن را از «aliases» یکی از این دو بردارید.

## Texts below the fields

link-target-missing = این پیوند به «{ $target }» می‌رود که وجود ندارد.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = نشانی را درست کنید، یا پیوند را بردارید.
    .explain =
        صفحه‌های همین سایت را با نوع و نام پوشه‌شان می‌نامیم.

            نادرست:  [صافی](../nanofilter)
            درست:    [صافی](/products/nano-filter/)
link-file-unpublished = پیوند به «{ $target }» می‌رسد که در پوشه هست ولی منتشر نمی‌شود.
    .help = آن را در «documents» کالا، یا در یک گواهی، نام ببرید. تصویر با «![شرح](photo.jpg)» نشان داده می‌شود.
    .explain =
        تنها پرونده‌هایی که در داده‌های بالای متن نام برده شده‌اند و تصویرهای متن به سایت می‌روند تا چیزی ناخواسته
        منتشر نشود. این پیوند به جایی نمی‌رسید.

            درست:  documents:
                     - file: datasheet.pdf
                       title: برگهٔ داده

link-anchor-missing = در صفحهٔ «{ $target }» جایی به نام «#{ $anchor }» نیست.
    .help-suggestion = شاید منظورتان «#{ $suggestion }» است؟
    .help = پیوند را بی «#{ $anchor }» بنویسید، یا درستش کنید.
link-insecure = پیوند «{ $target }» با «http://» آغاز می‌شود.
    .help = اگر آن سایت با «https://» هم باز می‌شود، همان را بنویسید.
link-scheme-forbidden = پیوند «{ $target }» با «{ $scheme }:» آغاز می‌شود که پذیرفته نیست.
    .help = پیوند می‌تواند با «https://»، «mailto:» یا «tel:» آغاز شود، یا صفحه‌ای از همین سایت باشد.
raw-html = HTML، مانند «{ $tag }»، در متن پذیرفته نیست.
    .help = با مارک‌داون بنویسید. اگر خود این نشانه را می‌خواهید، بنویسید «&lt;».
    .explain =
        متن‌ها مارک‌داون‌اند تا کسی نتواند برنامه‌ای در صفحه بگنجاند.

            نادرست:  <b>تازه</b>
            درست:    **تازه**
image-external = تصویر «{ $target }» روی سایت دیگری است.
    .help = آن را در پوشهٔ همین مدخل بگذارید و نام پرونده‌اش را بنویسید.
heading-level-one = در متن عنوان سطح یک آمده است؛ صفحه خودش چنین عنوانی دارد، یعنی نام مدخل.
    .help = به جای «#» بنویسید «##».
bold-literal = ستاره‌های دو سوی «{ $text }» متن را پررنگ نمی‌کنند.
    .help = فاصله‌های درون ستاره‌ها را بردارید، یا بیرون آن‌ها فاصله بگذارید.

## Pictures

image-empty = پروندهٔ تصویر خالی است.
    .help = تصویر را دوباره اینجا کپی کنید.
image-too-heavy = حجم تصویر { SIZE($bytes) } است و نباید بیش از { SIZE($limit) } باشد.
    .help = آن را کوچک‌تر ذخیره کنید، با پهنای حدود ۲۰۰۰ پیکسل.
image-heavy = حجم تصویر { SIZE($bytes) } است و ساخت سایت را کند می‌کند.
    .help = پهنای ۲۰۰۰ پیکسل کافی است؛ آن را کوچک‌تر ذخیره کنید.
image-too-many-pixels = تصویر با { COUNT($width) }×{ COUNT($height) } پیکسل بیش از اندازه بزرگ است.
    .help = پهنای آن را به حدود ۲۰۰۰ پیکسل برسانید.
image-side-too-long = یک ضلع این تصویر { COUNT($width) }×{ COUNT($height) } پیکسلی از { COUNT($limit) } پیکسل بلندتر است.
    .help = پهنای آن را به حدود ۲۰۰۰ پیکسل برسانید.
image-foreign-format = این پرونده { $format-word } است و همهٔ مرورگرها و خریداران نمی‌توانند بازش کنند.
    .help = { $remedy ->
        [save-as-png] آن را در برنامه‌ای تصویری باز کنید و با قالب PNG ذخیره کنید.
        [extract-picture] تصویر را از آن بیرون بیاورید و با قالب JPEG ذخیره کنید.
        [unpack] آن را از فشردگی درآورید و خود تصویر را بگذارید.
        [download-again] خود تصویر را بارگیری کنید، نه صفحهٔ پیرامون آن را.
        [fetch-from-lfs] «git lfs pull» را اجرا کنید؛ اینجا تنها جانشین تصویر است.
       *[save-as-jpeg] آن را در برنامه‌ای تصویری باز کنید و با قالب JPEG ذخیره کنید.
    }
    .explain =
        عکس را با قالب JPEG، PNG، WebP یا GIF بدهید و طرح را با قالب SVG. آیفون عکس را HEIC ذخیره می‌کند، مگر آنکه
        در تنظیمات دوربین «Most Compatible» را برگزینید.
image-is-a-drawing = اینجا طرح SVG آمده است، ولی عکس لازم است.
    .help = یک JPEG یا PNG بگذارید.
image-unknown-format = این تصویری نیست که کاروان بتواند بخواند.
    .help = آن را در برنامه‌ای تصویری باز کنید و با قالب JPEG ذخیره کنید.
image-unreadable = این تصویر خوانده نمی‌شود.
    .message-format = این تصویر { $format } خوانده نمی‌شود.
    .help = آن را در برنامه‌ای تصویری باز کنید و دوباره با قالب JPEG ذخیره کنید.
image-unwritable = تصویر خوانده شد ولی کوچک کردنش ممکن نشد.
    .help = آن را در برنامه‌ای تصویری باز کنید و دوباره با قالب JPEG ذخیره کنید.
image-truncated = این پروندهٔ { $format } ناتمام است.
    .help = تصویر را دوباره کپی یا بارگیری کنید.
image-mislabelled = پسوند نام «.{ $extension }» است، ولی پرونده { $format } است.
    .help = پسوندش را «.{ $expected_extension }» بگذارید، و در فیلدها هم همین را بنویسید.
image-animated = این تصویر حرکت دارد؛ تنها قاب نخست آن نشان داده می‌شود.
    .help = تصویری بی‌حرکت بگذارید.
image-too-small = پهنای تصویر { COUNT($width) } پیکسل است؛ { COUNT($wanted) } پیکسل لازم است.
    .help = نسخهٔ اصلی بزرگ‌تر را بگذارید؛ بزرگ کردن همین تصویر سودی ندارد.
    .explain =
        تصویر کوچک روی نمایشگرهای امروزی تار دیده می‌شود. پهنای تصویر نخست کالا دست‌کم ۸۰۰ پیکسل است؛ ۱۶۰۰ در
        ۱۲۰۰ اندازهٔ خوبی است.
image-changed = هنگام ساخت سایت، این تصویر دوباره ذخیره شد.
    .help = سایت را دوباره بسازید.
svg-text-lost = این طرح نوشته دارد که از دست می‌رود، زیرا قلمی بارگذاری نمی‌شود.
    .help = در برنامهٔ طراحی، نوشته را به مسیر (path) تبدیل کنید.
svg-script-removed = اسکریپتی از این طرح برداشته شد.
    .help = طرح را بی‌اسکریپت ذخیره کنید.
svg-event-handler-removed = کنشی (مانند «onclick») از این طرح برداشته شد.
    .help = طرح را بی‌کنش ذخیره کنید.
svg-foreign-object-removed = تکه‌ای صفحهٔ وب از این طرح برداشته شد.
    .help = آن را با خط و سطح بکشید.
svg-external-reference-removed = این طرح پرونده‌ای بیرون از خود را نام می‌برد که برداشته شد.
    .help = همه چیز را درون خود طرح بگذارید.
svg-link-removed = پیوندی از این طرح برداشته شد.
    .help = پیوند را در متن صفحه بیاورید.
svg-embedded-picture-removed = عکسی از این طرح برداشته شد.
    .help = آن را با خط و سطح بکشید، یا عکس را با قالب JPEG منتشر کنید.
svg-animation-lost = این طرح حرکت دارد؛ تنها حالت ایستای آن نشان داده می‌شود.
    .help = طرح را بی‌حرکت ذخیره کنید.
svg-current-colour = رنگ این طرح به پیرامونش وابسته است («currentColor»)؛ با رنگ خودش کشیده می‌شود.
    .help = در برنامهٔ طراحی به خط‌ها رنگ بدهید.
svg-resized = اندازهٔ این طرح در بازهٔ پذیرفته نبود و سازگار شد.
    .help = در برنامهٔ طراحی، پهنا و بلندا را از ۱۶ تا ۲۰۴۸ بگذارید.
svg-empty = در این طرح چیزی برای دیدن نمانده است.
    .help = نوشته‌ها را به مسیر و عکس‌ها را به خط تبدیل کنید و دوباره ذخیره کنید.
svg-too-heavy = حجم این طرح { SIZE($bytes) } است و نباید بیش از { SIZE($limit) } باشد.
    .help = طرح را ساده‌تر کنید.
svg-too-complex = اجزای این طرح بیش از اندازه است.
    .help = طرح را ساده‌تر کنید.
svg-malformed = این طرح از سطر { DIGITS($line) } به بعد خوانده نمی‌شود ({ $detail }).
    .help = آن را در برنامهٔ طراحی باز کنید و دوباره با قالب SVG ذخیره کنید.
svg-not-svg = این پرونده طرح SVG نیست ({ $detail }).
    .help = آن را در برنامهٔ طراحی باز کنید و دوباره با قالب SVG ذخیره کنید.
svg-not-utf8 = این طرح با UTF-8 ذخیره نشده است.
    .help = آن را در برنامهٔ طراحی باز کنید و دوباره با قالب SVG ذخیره کنید.
svg-compressed = این طرح فشرده است («.svgz»).
    .help = آن را با قالب SVG ساده ذخیره کنید.
svg-unconvertible = این طرح را نمی‌توان برای وب آماده کرد.
    .help = آن را در برنامهٔ طراحی باز کنید و دوباره با قالب SVG ساده ذخیره کنید.

## Settings

settings-syntax = «site.toml» خوانده نمی‌شود: { $reason }.
    .help = این سطر و سطر بالایی را ببینید؛ متن‌ها در گیومهٔ لاتین می‌آیند.
settings-unknown-key = تنظیمی به نام «{ $key }» نداریم.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help-known = تنظیم‌های اینجا: { $known }.
    .help = املای آن را ببینید، یا سطر را پاک کنید.
settings-unknown-value = «{ $value }» برای «{ $field }» پذیرفته نیست.
    .help = می‌توان نوشت: { $known }.
settings-base-url = سایت را نمی‌توان در نشانی «{ $value }» منتشر کرد.
    .help = آن را مانند «https://catalogue.example/» بنویسید، بی «?» و «#».
settings-inquiry-endpoint = فرم را نمی‌توان به نشانی «{ $value }» فرستاد.
    .help = نشانی کامل را بنویسید، مانند «https://forms.example/inquiry»: با «https» و بی فاصله، ویرگول و «#».
settings-no-language = هیچ زبانی نیامده است.
    .help = مثلاً بنویسید «languages = ["fa", "en"]».
settings-language-unknown = «{ $tag }» زبان این سایت نیست.
    .help = کد زبان را بنویسید، مانند «"fa"»، «"en"» یا «"ar"»، و همه را در «languages» بیاورید.
settings-language-twice = زبان «{ $tag }» دو بار آمده است.
    .help = یکی از آن دو را بردارید.
settings-default-language = «{ $tag }» در «languages» نیست.
    .help = آن را به «languages» بیفزایید، یا «default_language» دیگری برگزینید.
settings-title-missing = سایت در یکی از زبان‌هایش نام ندارد.
    .help = برای هر زبان «title» بنویسید، مانند «title.fa = "…"» و «title.en = "…"».
settings-market-unknown = «[markets.{ $slug }]» نام هیچ بازاری از این کاتالوگ نیست.
    .help-suggestion = شاید منظورتان «[markets.{ $suggestion }]» است؟
    .help-known = این بازارها را داریم: { $known }.
    .help = نام هر بازار همان نام پوشهٔ آن در «content/markets/» است.
edition-empty = ویرایش بازار «{ $market }» هیچ محصولی ندارد.
    .help = محصول از مرحلهٔ «{ $stage }» به بعد، در روز ساخت، در آن می‌آید. در محصول‌ها بنویسید در این بازار تا کجا رفته‌اند، یا در «site.toml» زیر «[markets.{ $market }]» مقدار «from_stage» را تعیین کنید.
settings-lint-unknown = قاعده‌ای به نام «{ $value }» نداریم.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = نام هر قاعده همان است که پس از «خطا» یا «هشدار» در قلاب می‌آید.
no-base-url = سایت نشانی خودش را نمی‌داند، پس نقشهٔ سایت، خوراک‌ها و پیش‌نمایش در برنامه‌های دیگر ساخته نمی‌شود.
    .help = «base_url» را در «site.toml» بنویسید، یا «--base-url» را بدهید.

## Site and theme

address-twice = دو صفحه نشانی «{ $address }» را می‌خواهند؛ دیگری «{ $other }» است.
    .help = نام یکی از آن دو پوشه را عوض کنید.
page-over-budget = حجم صفحهٔ «{ $address }» { SIZE($size) } است و نباید بیش از { SIZE($limit) } باشد.
    .help = تصویرهای کمتر یا کوچک‌تری بگذارید، یا متن را بخش کنید.
template-error = قالب «{ $template }» به کار نمی‌آید: { $reason }.
    .help = قالب را در پوسته درست کنید.
strings-language-missing = پوسته به زبان { $language-word }، که از زبان‌های سایت است، متنی ندارد.
    .help = «strings/{ $language }.ftl» را به پوسته بیفزایید، یا «{ $language }» را از «languages» بردارید.
string-missing = پوسته متن «{ $key }» را به زبان { $language-word } ندارد.
    .help = «{ $key }» را در «strings/{ $language }.ftl» پوسته بیفزایید.
theme-unknown = پوسته‌ای به نام «{ $theme }» نداریم.
    .help = بنویسید «karvan»، یا نام پوشه‌ای را که درون «themes/» است.
theme-circle = پوستهٔ «{ $theme }» خودش را گسترش می‌دهد، یکراست یا با واسطه.
    .help = سطر «extends» را از یکی از آن‌ها بردارید.
theme-unreadable = پوسته خوانده نمی‌شود: { $reason }.
    .help = «theme» در «site.toml» و پوشهٔ «themes/» را ببینید.
cards-without-fonts = کارت‌های اشتراک‌گذاری روشن است، ولی پوسته قلمی برای نوشتن آن‌ها ندارد.
    .help = در «theme.toml» پوسته زیر «[cards]» برای هر دو وزن پرونده‌های TrueType یا OpenType نام ببرید، یا «[cards]» را از «site.toml» بردارید.
card-letter-missing = کارت اشتراک‌گذاری به { $language-word } کشیده نمی‌شود: قلم‌های کارت در پوسته حرف «{ $letter }» را ندارند.
    .help = آن را با حرف دیگری بنویسید، یا زیر «[cards]» در «theme.toml» قلمی نام ببرید که این حرف را داشته باشد.
kit-not-made = یکی از پرونده‌های بستهٔ برند ساخته نمی‌شود: { $reason }.
    .help = نقش‌های برند و راهنمای آن را ببینید.
document-not-made = ساختن سند { $address } ممکن نشد: { $reason }.
    .help = قالب را در همین جا ببینید: زبانش Typst است و README پوسته می‌گوید چه داده‌ای به آن می‌رسد. قالب را درست کنید، یا این نوع را از `[pdf]` بردارید.
pdf-not-built-in = این برنامه نمی‌تواند PDF بسازد، اما `[pdf]` آن را خواسته است؛ صفحه‌ها به هیچ PDF پیوند نمی‌دهند.
    .help = برنامهٔ منتشرشده را به کار ببرید، یا آن را با `--features pdf` بسازید. چیز دیگری فرق نمی‌کند.
card-not-drawn = کارت اشتراک‌گذاری { $address } کشیده نمی‌شود: { $reason }.
    .help = نقش‌های برند و نخستین عکس این مدخل را ببینید.
contrast-pair-unknown = جفت «{ $pair }» سنجیدنی نیست: «{ $name }» رنگی از شیوه‌نامه‌ها نیست.
    .help = نام دو متغیر را بی خط تیره‌های آغازش بنویسید، مانند «quiet on ground»؛ رنگ هر یک از «var»، «color-mix» در OKLab یا «oklch» ساخته می‌شود.
style-invalid = یکی از شیوه‌نامه‌های پوسته خوانده نمی‌شود: { $reason }.
    .help = شیوه‌نامه را درست کنید.

## Output and machine

output-path-refused = { COUNT($count) } پرونده را نمی‌توان با نامی که دارد نوشت؛ نخستین آن‌ها «{ $path }» است ({ $reason }).
    .help = نام مدخل یا پرونده‌ای را که از آن می‌آید عوض کنید.
output-busy = ساخت دیگری دارد در «{ $path }» می‌نویسد.
    .help = بگذارید تمام شود، یا با «--output» پوشهٔ دیگری بدهید.
output-not-a-folder = «{ $path }» پوشه نیست.
    .help = با «--output» پوشهٔ دیگری بدهید.
output-foreign-folder = در «{ $path }» پرونده‌هایی هست که کاروان ننوشته است: { $files }. چیزی عوض نشد.
    .help = با «--output» پوشه‌ای خالی بدهید، یا آن پرونده‌ها را جابه‌جا کنید.
output-obstructed = { $obstacle-word } در «{ $path }» سر راه است. چیزی عوض نشد.
    .help = آن را جابه‌جا کنید، یا با «--output» پوشهٔ دیگری بدهید.
output-manifest-damaged = فهرست پرونده‌های منتشرشده، «{ $path }»، آسیب دیده است: { $reason }.
    .help = اگر تنها کاروان در این پوشه نوشته است، همهٔ پوشه را پاک کنید و دوباره بسازید.
output-journal-damaged = یادداشت ساخت نیمه‌کاره، «{ $path }»، آسیب دیده است: { $reason }.
    .help = اگر تنها کاروان در این پوشه نوشته است، همهٔ پوشه را پاک کنید و دوباره بسازید.
output-not-produced = «{ $path }» ساخته نشد: { $reason }. سایت منتشرشده همان است که بود.
    .help = اگر دلیلش برایتان روشن نیست، آن را به سازندگان کاروان گزارش دهید.
search-index-failed = نمایهٔ جست‌وجو برای زبان «{ $language }» ساخته نشد: { $reason }.
    .help = دوباره بسازید. اگر درست نشد، در `site.toml` زیر `[search]` بنویسید `enabled = false` و آن را به سازندگان کاروان گزارش دهید.
output-disk-full = دیسک پر است و { $action-word } «{ $path }» ممکن نشد.
    .help = جا باز کنید و دوباره بسازید؛ ساخت نیمه‌کاره ادامه می‌یابد.
output-permission-denied = کاروان برای { $action-word } «{ $path }» اجازه ندارد.
    .help = اجازهٔ نوشتن در آنجا را بدهید، یا با «--output» پوشهٔ دیگری.
output-file-system = { $action-word } «{ $path }» ممکن نشد: { $reason }.
    .help = دیسک را بررسی کنید و دوباره بسازید.
output-unfinished = سایت تازه کامل نیست: { $reason }. همهٔ پرونده‌ها سالم‌اند، ولی بعضی هنوز قدیمی‌اند.
    .help = دلیلش را برطرف کنید و دوباره بسازید؛ کار از همان‌جا ادامه می‌یابد.
reports-folder = گزارش‌ها نمی‌توانند در «{ $path }» باشند: این پوشه و «{ $other }» یکی هستند یا یکی درون دیگری است. چیزی عوض نشد.
    .help = با «--reports» پوشهٔ جداگانه‌ای بدهید؛ بعضی گزارش‌ها خصوصی است و هرگز نباید منتشر شود.
reports-not-written = سایت منتشر شد، ولی گزارش‌ها را نشد در «{ $path }» نوشت: { $reason }.
    .help = اجازهٔ نوشتن در آنجا را بدهید، یا با «--reports» پوشهٔ دیگری.
cache-not-writable = در انبارهٔ «{ $path }» نمی‌توان نوشت ({ $kind })؛ ساخت بعدی کندتر می‌شود.
    .help = اجازهٔ نوشتن در آنجا را بدهید، یا با «--cache» پوشهٔ دیگری.
machine-failed = رایانه نتوانست کار را انجام دهد: { $reason }.
    .help = دیسک و اجازه‌ها را ببینید و دوباره بیازمایید.

## Texts, continued

link-malformed = «{ $target }» نشانی وب نیست.
    .help = آن را دوباره از نوار نشانی مرورگر رونویسی کنید.
link-text-empty = پیوند به «{ $target }» نوشته‌ای ندارد.
    .help = میان «[» و «]» بنویسید که به کجا می‌رود.
link-literal = این نوشته پیوند نشد: «{ $text }».
    .help = نشانی فاصله ندارد: به جای هر فاصله «%20» بنویسید، یا نام پرونده را عوض کنید.
image-missing = تصویر «{ $target }» در این پوشه نیست.
    .help-suggestion = شاید منظورتان «{ $suggestion }» است؟
    .help = پرونده را کنار «index.md» بگذارید، یا نامش را این‌جا درست کنید.
image-alt-missing = تصویر «{ $target }» شرح ندارد.
    .help = میان «![» و «]» بنویسید که چه چیزی دیده می‌شود.
heading-level-skipped = پس از سرتیتر سطح { DIGITS($from) } سرتیتر سطح { DIGITS($to) } آمده است.
    .help = یک «#» کمتر بنویسید؛ از سطحی نپرید.
heading-id-invalid = «{ $id }» شناسهٔ سرتیتر نمی‌شود.
    .help = حرف لاتین، رقم و خط تیره بنویسید؛ با حرف آغاز شود.
heading-id-twice = شناسهٔ «{ $id }» در این متن دو بار آمده است.
    .help = برای این سرتیتر شناسهٔ دیگری بنویسید.
heading-attribute = «{ $attribute }» در سرتیتر اثری ندارد.
    .help = در آکولاد تنها شناسه خوانده می‌شود؛ بقیه را بردارید.
footnote-missing = پانوشت «{ $label }» نوشته نشده است.
    .help = سطری بیفزایید که با نشانهٔ پانوشت و دونقطه آغاز شود.
footnote-unused = هیچ متنی به پانوشت «{ $label }» ارجاع نمی‌دهد و نشان داده نمی‌شود.
    .help = در متن به آن ارجاع دهید، یا پاکش کنید.
markdown-too-deep = بیش از { COUNT($limit) } فهرست، نقل‌قول یا تأکید درون هم آمده است.
    .help = ساده‌تر بنویسید.
markdown-too-long = متن از { SIZE($limit) } بلندتر است و بقیه‌اش نشان داده نمی‌شود.
    .help = آن را به چند مدخل بخش کنید.
document-not-pdf = «{ $file }» پروندهٔ PDF نیست.
    .help = سند را با قالب PDF ذخیره کنید؛ قالب‌های دیگر منتشر نمی‌شود.
document-too-heavy = حجم «{ $file }» { SIZE($bytes) } است؛ بیش از { SIZE($limit) } پذیرفته نیست.
    .help = سند را کم‌حجم‌تر ذخیره کنید: تصویرهایی با ۱۵۰ نقطه در اینچ برای خواندن و چاپ بس است.

## Program, continued

usage = خط فرمان خوانده نشد: { $reason }.
    .help = «karvan --help» فهرست فرمان‌ها را نشان می‌دهد.
market-unknown = برای «{ $slug }» ویرایشی نداریم: بازاری به این نام نیست، یا بایگانی شده است.
    .help-suggestion = شاید منظورتان «--market { $suggestion }» است؟
    .help-known = بازارها این‌ها هستند: { $known }. «--market all» همهٔ ویرایش‌ها را می‌سازد.
    .help = نام هر بازار همان نام پوشهٔ آن در «content/markets/» است.
serve-one-market = فرمان «serve» هر بار یک ویرایش را نشان می‌دهد.
    .help = نام بازار را بنویسید، مانند «--market om».
status-format = فرمان «status» تنها با آدم‌ها یا برنامه‌ها سخن می‌گوید.
    .help = بنویسید «--format human» یا «--format json».
root-missing = پوشهٔ «{ $path }» خوانده نمی‌شود: { $reason }.
    .help = پوشهٔ کاتالوگ را با «--root» بدهید.
settings-missing = در «{ $path }» پروندهٔ «site.toml» نیست.
    .help = پوشهٔ کاتالوگ را با «--root» بدهید، یا با «karvan init» یکی بسازید.
init-not-empty = پوشهٔ «{ $path }» خالی نیست.
    .help = پوشهٔ تازه‌ای برگزینید؛ چیزی نوشته نشد.
load-crashed = کاتالوگ بارگذاری نشد: { $reason }.
    .help = این اشکال از کاروان است؛ آن را همراه با پرونده‌ای که آخرین بار تغییر دادید گزارش کنید.
page-crashed = صفحهٔ «{ $path }» ساخته نشد: { $reason }.
    .help = این اشکال از کاروان است؛ آن را همراه با مدخل این صفحه گزارش کنید.
serve-port-busy = درگاه { DIGITS($port) } این رایانه در کار است.
    .message-holder = درگاه { DIGITS($port) } این رایانه در دست { $holder } است.
    .help-free_port = درگاه دیگری بدهید: «--port { $free_port }».
    .help = با «--port» درگاه دیگری بدهید، یا آن برنامه را ببندید.
serve-address-refused = این رایانه اجازهٔ گوش‌دادن به { $address } را نمی‌دهد: { $reason }.
    .help = با «--port» درگاهی بالاتر از ۱۰۲۴ بدهید.
serve-not-loopback = { $address } از رایانه‌های دیگر دیده می‌شود.
    .help = پیش‌نمایش تنها برای همین رایانه است؛ 127.0.0.1 بنویسید.
serve-no-threads = پیش‌نمایش آغاز نشد: { $reason }.
    .help = برنامه‌های دیگر را ببندید و دوباره بکوشید.
serve-watch-failed = سیستم تغییر پرونده‌ها را خبر نمی‌دهد: { $reason }.
    .help-polling = به جای آن هر ثانیه یک بار به پرونده‌ها نگاه می‌شود.
    .help = پس از هر تغییر «serve» را دوباره اجرا کنید.
content-missing = در پوشهٔ «content» چیزی نیست.
    .help = آن را کنار «site.toml» برگردانید، یا با «karvan init» آغاز کنید؛ سایت منتشرشده دست نمی‌خورد.
