# The sentences of every diagnostic, in English. One message per code; the code is the message's name.
#
#   code               what is wrong, with the written word in backticks
#   .message-<fact>    instead of it, when the diagnostic carries <fact>
#   .help              what to write instead
#   .help-<fact>       instead of it, when the diagnostic carries <fact>; the first that fits, in this order
#   .explain           what `explain` adds: why, and an example
#
# `{ $fact }` is the fact as written; `{ $fact-word }` its translation by `word-<fact>-<value>` below.
# COUNT groups digits, DIGITS only translates them, SIZE turns bytes into kB and MB. fa.ftl has the same
# names and the same facts; a test compares them.

## Words

word-kind-product = product
word-kind-company = company
word-kind-sector = sector
word-kind-market = market
word-kind-scheme = certification scheme
word-kind-brand = brand
word-kind-page = page
word-kind-broker = broker
word-kind-body = body
word-kind-place = place
word-kind-association = association
word-kind-consortium = consortium
word-kind-campaign = campaign
word-kind-need = need
word-kind-expert = expert
word-kind-event = event
word-kind-corridor = corridor

word-expected-list = a list
word-expected-mapping = a group of fields
word-expected-text = a text
word-expected-value = a single value
word-expected-yes-or-no = `true` or `false`
word-expected-whole-number = a whole number
word-found-list = a list
word-found-mapping = a group of fields
word-found-value = a single value

word-language-fa = Persian
word-language-en = English
word-language-ar = Arabic
word-language-ru = Russian
word-language-tr = Turkish
word-language-zh = Chinese
word-language-fr = French
word-language-es = Spanish
word-language-pt = Portuguese
word-language-ckb = Sorani Kurdish

word-mode-road = road
word-mode-rail = rail
word-mode-air = air
word-mode-sea = sea
word-mode-multimodal = several means of transport

word-scheme-light = light scheme
word-scheme-dark = dark scheme
word-needs-text = text
word-needs-large = large text
word-needs-graphics = a sign or border
word-calendar-gregorian = Gregorian
word-calendar-persian = Jalali
word-calendar-jalali = Jalali

word-format-video = a video
word-format-camera-raw = a raw camera file
word-format-Git-LFS-pointer = a placeholder of Git LFS

word-action-lock = lock
word-action-inspect = look at
word-action-list = list
word-action-read = read
word-action-create-the-folder = create the folder
word-action-write = write
word-action-move = move
word-action-remove = remove
word-action-remove-the-folder = remove the folder
word-action-synchronise = write to the disk

word-obstacle-a-file-that-Karvan-did-not-write = a file that Karvan did not write
word-obstacle-a-folder-with-content-that-Karvan-did-not-write = a folder with content that Karvan did not write
word-obstacle-a-link-or-device-where-a-folder-must-be = a link or device where a folder must be

## Frame of the reports

report-error = error
report-warning = warning
report-note = note
report-help = help
report-here = here
report-separator = {", "}
report-errors = { $n ->
    [one] 1 error
   *[other] { COUNT($n) } errors
}
report-warnings = { $n ->
    [one] 1 warning
   *[other] { COUNT($n) } warnings
}
report-notes = { $n ->
    [one] 1 note
   *[other] { COUNT($n) } notes
}
report-clean = Nothing to complain about.
report-found = Found { $list }.
report-more = And { COUNT($n) } more ({ $list }). `--format json` lists them all.
report-explain-example = Example
report-ready = { $folder } is ready.
report-ready-serve = shows it at { $url }
report-ready-build = writes the site to { $folder }
report-making = Making { $n ->
    [one] 1 file
   *[other] { COUNT($n) } files
}
report-phase-survey = compare
report-phase-produce = pages
report-phase-apply = publish
report-recovered = Completed the change that an earlier build began.
report-built = { $folder }: { COUNT($pages) } pages, { COUNT($others) } other files ({ COUNT($pictures) } pictures), { SIZE($bytes) }; { COUNT($written) } written, { COUNT($unchanged) } unchanged, { COUNT($removed) } removed; { $list }; { COUNT($seconds) } s
report-archived = { $file }: the folder to hand on, { SIZE($bytes) }, and its SHA-256 beside it
report-no-findings = nothing to complain about
report-took = { $what } ({ COUNT($seconds) } s)

## Files and folders

file-stray = This file lies where Karvan expects no file.
    .help = Move it into the folder of the entry that it belongs to, for example `content/products/<slug>/`, or delete it.
file-unreadable = The file cannot be read: { $reason }.
    .help = Check that the file is still there and that you may open it.
file-name-not-utf8 = The name of the file `{ $file }` has characters that cannot be read.
    .help = Rename it; use Latin letters, digits and hyphens.
file-names-collide = `{ $file }` and `{ $other }` differ only in capital letters.
    .help = Rename one of them: on Windows and macOS the two are one file.
file-missing = There is no file `{ $file }` in this folder.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Put the file beside `index.md`, or correct its name here.
    .explain =
        A file is named as it lies in the entry's own folder, beside index.md, with its ending.

            content/products/nano-filter/index.md
            content/products/nano-filter/main.jpg

            images:
              - file: main.jpg
file-letter-case = The file is called `{ $actual }`, not `{ $file }`.
    .help = Write `{ $actual }`, or rename the file. Capital and small letters differ on the server.
    .explain =
        On Windows and macOS both spellings open the file, on the server that publishes the site they do not.
        Names in small letters avoid the trap.

            Wrong:  file: Main.JPG      (the folder holds main.jpg)
            Right:  file: main.jpg
file-outside-folder = `{ $file }` leads out of the entry's own folder.
    .help = Copy the file into this folder and write its name alone, for example `main.jpg`.
link-broken = This link (a symbolic link in the file system) leads nowhere.
    .help = Delete it and put the file itself here.
link-leaves-folder = This link (a symbolic link in the file system) leads out of the catalogue's folder.
    .help = Delete it and copy the file itself here.
folder-unknown = There is no kind of entry called `{ $folder }`.
    .help-suggestion = Did you mean `content/{ $suggestion }/`?
    .help = Entries lie in `companies`, `products`, `sectors`, `markets`, `brands`, `schemes` or `pages`.
index-missing = The folder `{ $folder }` has no `index.md`.
    .help = Add an `index.md`, or delete the folder.
slug-not-portable = `{ $slug }` cannot be the name of an entry in an address.
    .help = Use small Latin letters, digits and single hyphens, beginning with a letter, at most 60 characters, as in `nano-filter`. `index`, `page`, `by` and `new` are taken.
    .explain =
        The folder's name becomes the address of the page in every language, and stays for years in other
        people's links. So it has only characters that survive every computer.

            Wrong:  content/products/Nano_Filter 2/
            Right:  content/products/nano-filter-2/
translation-language = The site has no language `{ $tag }`; this file is not used.
    .help = Rename the file to a language of the site, for example `index.en.md`, or add `{ $tag }` to `languages` in `site.toml`.
translation-of-default = `{ $tag }` is the site's first language, so its text belongs in `index.md`; this file is not used.
    .help = Move the text into `index.md` and delete this file.

## Front matter

not-utf8 = The file is not saved as UTF-8 from here on.
    .help = Open it in your editor and save it again with the encoding UTF-8.
front-matter-missing = The file does not begin with a line `---`.
    .help = Begin the file with `---`, write the fields below it, and close them with another `---`.
    .explain =
        Each index.md has two parts: fields between two lines of three hyphens, then the text.

            ---
            name: صافی نانو
            company: pars-med
            ---
            The text of the page begins here.
front-matter-unclosed = The fields begin with `---` but are never closed.
    .help = Put a line `---` after the last field, before the text.
front-matter-too-long = The fields take { SIZE($size) }; at most { SIZE($limit) } is allowed.
    .help = Move long texts below the second `---`.
front-matter-invalid = The fields cannot be read: { $reason }.
    .help = Compare them with an entry that works, line by line.
yaml-tab = A tab stands here; fields are indented with spaces.
    .help = Replace the tab by two spaces.
    .explain =
        Tabs look different in every editor, so they are not allowed before a field.

            moq:
              amount: 500        (two spaces before it)
yaml-colon = The value contains a colon and a space, so it must stand in quotes.
    .help = Put the whole value in quotes, as in `name: "Pars: medical devices"`.
    .explain =
        A colon followed by a space separates a field from its value. A second one on the line is only allowed
        inside quotes.

            Wrong:  name: شرکت: پارس
            Right:  name: "شرکت: پارس"
yaml-quote = A quotation mark is opened here and never closed.
    .help = Add the same quotation mark at the end of the value.
    .explain =
        Each quotation mark needs its partner, of the same kind.

            Wrong:  name: "Nano filter
            Right:  name: "Nano filter"
yaml-alias = `&` and `*` (anchors and aliases) are not allowed.
    .help = Write the value out in each place. A value that begins with `&` or `*` must stand in quotes.
yaml-too-deep = The fields are nested too deeply.
    .help = Look for spaces too many at the beginning of the lines.
yaml-several-documents = A second block of fields begins here.
    .help = Keep one block between two lines `---`. A line of hyphens inside it must go.
yaml-not-a-mapping = Fields are expected here, each as `name: value`.
    .help = Write one field on each line, with a colon and a space after its name.
yaml-complex-key = The name of a field must be a single word.
    .help = Write `name: value`. A value in braces or brackets belongs after the colon.
yaml-syntax = The fields cannot be read from here on ({ $reason }).
    .help = Look at this line and the one above it: a colon, a quotation mark, a bracket or the spaces at the beginning are not right.
    .explain =
        The fields are YAML: a name, a colon, a space, a value. What belongs together is indented alike.

            name: Nano filter
            moq:
              amount: 500
              unit: piece
            types: [manufacturer, lab]
duplicate-key = `{ $key }` is given twice; the first time on line { DIGITS($first) }.
    .help = Keep one of the two.
    .explain =
        With two values for one field nobody could say which one counts.

            Wrong:  origin: IR
                    origin: TR
            Right:  origin: IR
unknown-key = There is no field `{ $key }` here.
    .message-parent = `{ $parent }` has no field `{ $key }`.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help-known = These fields exist: { $known }.
    .help = Check the spelling, or delete the line.
    .explain =
        Karvan refuses fields that it does not know, because a misspelt field would otherwise be lost without
        anybody noticing.

            Wrong:  mqo: 500
            Right:  moq:
                      amount: 500
                      unit: piece
fact-in-translation = `{ $key }` is a fact, and facts stand only in `index.md`.
    .help = Move this line to `index.md`. A translation holds texts only: `name`, `title`, `summary` and the like.
    .explain =
        A fact is written once, so that two languages cannot disagree. index.en.md holds name, short_name,
        legal_name, title, tagline, summary, seo_title, seo_description and the text below the fields.
missing-field = `{ $field }` is missing.
    .help = Add `{ $field }` and give it a value.
    .explain =
        Some fields must be there, or the page would be of no use to a buyer. A dot means "inside":
        moq.unit is the field unit inside the field moq.

            moq:
              amount: 500
              unit: piece
empty-value = `{ $field }` is empty.
    .help = Write a value after the colon.
unknown-value = `{ $value }` is not possible for `{ $field }`.
    .help-suggestion = Did you mean `{ $suggestion }`? Possible are: { $known }.
    .help = Possible are: { $known }.
    .explain =
        Some fields accept only words from a list, so that lists and filters on the site work.

            Wrong:  kind: good
            Right:  kind: goods
wrong-type = `{ $field }` must be { $expected-word }, but { $found-word } stands here.
    .help = { $expected ->
        [list] Put it in brackets, as in `[first, second]`, or on lines that begin with a hyphen.
        [mapping] Write its fields on the lines below, each indented by two spaces.
        [text] Write a text, or one for each language with `fa:` and `en:`.
        [yes-or-no] Write `true` or `false`.
        [whole-number] Write a number without fraction, as in `3`.
       *[other] Write one value after the colon.
    }
    .explain =
        Each field has a shape: a single value, a list, or a group of fields.

            single value      sku: HF-180
            list              types: [manufacturer, lab]
            group of fields   moq:
                                amount: 500
                                unit: piece
quote-the-number = `{ $value }` would be read as a number and change its form.
    .help = Put it in quotes: `"{ $value }"`.
    .explain =
        A version such as 1.10 would become 1.1. In quotes it stays as it is.

            Wrong:  model: 1.10
            Right:  model: "1.10"
comment-in-value = The text after ` #` is taken for a comment and is lost: `{ $dropped }`.
    .help = Put the whole value in quotes if the text belongs to it.
    .explain =
        A number sign after a space begins a comment, which is for editors only.

            Wrong:  note: قیمت #توافقی
            Right:  note: "قیمت #توافقی"

## Texts and translations

text-language-unknown = `{ $tag }` is not a language.
    .help = Write a language tag such as `fa`, `en` or `ar`.
text-given-twice = `{ $field }` in { $language-word } is given twice: in `index.md` and in this file.
    .help = Keep one of the two.
text-too-long = `{ $field }` has { COUNT($length) } characters; at most { COUNT($limit) } are allowed.
    .help = Shorten it; the details belong in the text below the fields.
name-untranslated = `{ $field }` is missing in { $language-word }.
    .help = Add `{ $field }` to `index.{ $language }.md`.
    .explain =
        A buyer abroad cannot look for a name that she cannot read; so every entry needs an English name.

            index.en.md
            ---
            name: Nano filter
            ---
text-untranslated = `{ $field }` in { $language-word } has no letter of that language.
    .help = Translate the text, or delete it here.
translation-missing = The text of this entry is not there in { $language-word }.
    .message-field = `{ $field }` is not there in { $language-word }.
    .help = Write it in `index.{ $language }.md`. Until then the page shows the text of the first language.
    .explain =
        The page exists in every language of the site. Where its text is missing, the text of the first language is
        shown with a notice, and search engines are asked to leave the page out.

            content/products/nano-filter/index.md        facts and Persian text
            content/products/nano-filter/index.en.md     English text
translation-stale = The original has changed since this { $language-word } text was made.
    .help = Compare the two texts. Then write `source_digest: "{ $digest }"` here.
    .explain =
        source_digest says from which state of the original a translation was made. When the original changes,
        the page says that the translation may be out of date, until a translator has looked.

## Persian writing

bidi-control = An invisible character for text direction ({ $code }) is hidden here.
    .help = Delete it. Karvan sets the direction itself.
    .explain =
        Such characters can make a text look different from what it says. They come with text copied from
        word processors and chat programs. Delete them and type the words again.
persian-letters = `{ $found }` is typed with an Arabic keyboard; the text has { COUNT($count) } such letters or digits.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Type ی and ک with a Persian keyboard.
    .explain =
        ي and ك look almost like ی and ک, but a search does not find them and they sort in the wrong place.

            Wrong:  شركت پارسي
            Right:  شرکت پارسی
half-space = `{ $found }` needs a half-space.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Join the two parts with a half-space (Shift+Space on a Persian keyboard).
    .explain =
        Parts of one word are joined by a half-space, not by a space.

            Wrong:  می شود، شرکت ها
            Right:  می‌شود، شرکت‌ها
punctuation = `{ $found }` is not the punctuation of Persian.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Use ، ؛ ؟ and «», without a space before them.
wording-certified = `{ $text }` does not say which standard is meant.
    .help = Name the standard with its year, as in `ISO 9001:2015`, and give the certificate under `certificates`.
wording-superlative = `{ $word }` is a claim that a buyer cannot check.
    .help = Say what can be measured, or give the proof under `proof` or `evidence`.

glossary-row = This row has another number of columns than the head of the table.
    .help = Write one cell for each language, as in `| کاتالوگ، فهرست | catalogue, list |`.

## References and dates

reference-without-kind = `{ $value }` does not say of which kind it is.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Write the kind before the name, as in `company/pars-med`. Allowed here: { $known }.
reference-wrong-kind = `{ $value }` cannot stand here: the kind `{ $kind }` is not allowed.
    .help = Allowed here: { $known }. Write one of them before the name, as in `company/pars-med`.
reference-archived = The { $kind-word } `{ $slug }` is archived.
    .help = Name what took its place, or remove the reference.
relation-circle = The statements lead back to this entry: { $way }.
    .help = Remove one of them; a thing cannot be part of itself by way of others.
consortium-of-one = A consortium has at least two members.
    .help = Name the other members under `members`, or describe the offer on the company's own page.
consortium-one-size = All members of this consortium are of one size ({ $size }).
    .help = A consortium that joins small firms with large ones says so by its members; check that none is missing.
shares-above-whole = The shares of the members come to { $total } per cent.
    .help = Correct `share_percent`: together at most 100.
lead-not-a-member = The lead `{ $slug }` is not among the members.
    .help = Add it under `members`, with its share.
expert-without-consent = Nothing shows that this expert agreed to be listed.
    .help = Ask the person, then write `consent: true` and the day in `consent_on`; until then remove the entry.
place-market = Only a house abroad stands in a market.
    .help = Remove `market`, or write `kind: house_abroad`.
need-without-tags = No tag says what this need is about, so nothing can be found that answers it.
    .help = Add tags of the shared list in `content/tags.md`.
deadline-passed = The deadline { $date } has passed and the need is still open.
    .help = Give a new `deadline`, or write `progress: in_work` or `solved`.
event-passed = The event was on { $date } and is still called planned.
    .help = Write `progress: held` or `cancelled`, and what was decided under `outcomes`.
outcome-overdue = What was decided should have been done by { $date }.
    .help = Write `progress: done`, or agree on a new day in `due`.
tag-unknown = The tag `{ $tag }` is not in the shared list.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Use a tag of `content/tags.md`, or add it there with its names.
tag-twice = The tag `{ $tag }` stands twice in the list.
    .help = Keep one of the rows.
member-lacks-licence = The association `{ $association }` asks for an operating licence, and `{ $company }` shows none that is valid.
    .help = Add it under `licences` of the company, with its number and last day.
member-lacks-approval = The association `{ $association }` asks for knowledge-based status, and `{ $company }` is not approved on this day.
    .help = Complete `knowledge_based` of the company, or remove the membership.
member-lacks-scheme = The association `{ $association }` asks for { $scheme }, and `{ $company }` has no valid certificate of it.
    .help = Add the certificate to the company, or remove the membership.
campaign-claim-differs = The campaign claims { $claimed } markets; the entries of its products count { $counted } under contract.
    .help = Correct `claimed_markets`, or bring the stages of the products up to date.
campaign-without-products = No product belongs to this campaign.
    .help = Name products, sectors or tags under `product_group`.
reference-unknown = There is no { $kind-word } `{ $slug }`.
    .help-other = There is `{ $other }`, which is of another kind and cannot stand here.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Write the name of an existing folder, or add the entry.
    .explain =
        An entry is named by its folder. The sector dialysis lies in content/sectors/dialysis/.

            Wrong:  company: parsmed
            Right:  company: pars-med      (the folder content/companies/pars-med/)
reference-draft = The { $kind-word } `{ $slug }` is still a draft, so nothing published can refer to it.
    .help = Publish it first (`status: published`), or take the reference out until then.
hidden-with-reference = This entry is not published on this day, because its { $kind-word } is not: `{ $slug }`.
    .help = Nothing has to be done: both come back by themselves. To publish the entry now, name another { $kind-word }, or change `publish_on` and `unpublish_on` there.
reference-twice = `{ $slug }` is named twice in this list.
    .help = Delete one of the two.
date-not-a-date = `{ $value }` is not a date.
    .help-suggestion = Write `{ $suggestion }`, if that is the day.
    .help = Write year, month and day: `2026-03-21`, or `1405-01-01` in the Jalali calendar.
    .explain =
        The year comes first, with four digits; 1300 to 1500 is read as Jalali, 1900 to 2200 as Gregorian.

            Right:  2026-03-21
            Right:  1405-01-01
            Right:  ۱۴۰۵/۱/۱
date-day-first = `{ $value }` begins with the day; the year comes first.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Write year, month and day: `2026-03-21`.
date-two-digit-year = The year in `{ $value }` does not have four digits.
    .help-suggestion = Write `{ $suggestion }`, if that is the day.
    .help = Write the whole year: `2026-03-21` or `1405-01-01`.
date-year-out-of-range = The year { DIGITS($year) } in `{ $value }` cannot be right.
    .help = Write a Jalali year from 1300 to 1500, or a Gregorian year from 1900 to 2200.
date-month-out-of-range = There is no month { DIGITS($month) } in `{ $value }`.
    .help = Months go from 1 to 12. The order is year, month, day.
date-day-out-of-range = `{ $value }` does not exist: month { DIGITS($month) } of { DIGITS($year) } ({ $calendar-word }) has { DIGITS($last_day) } days.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Write a day from 1 to { DIGITS($last_day) }.
    .explain =
        Esfand has 30 days only in a leap year, February has 29.

            Wrong:  1404-12-30      (1404 is not a leap year)
            Right:  1404-12-29
date-in-future = `{ $field }` is { $date }, which is after the day of this build, { $today }.
    .help = Write the day on which it was really done.
dates-reversed = `{ $field }`: the end, { $second }, comes before the beginning, { $first }.
    .help = Check both dates; perhaps they are exchanged.
    .explain =
        Something cannot end before it begins. Watch out for dates that were typed in two calendars.

            issued: 1403-02-23
            valid_until: 2027-05-12
year-out-of-range = `{ $value }` cannot be the year.
    .help = Write four digits, Jalali or Gregorian, not later than this year, as in `1389`.
check-stale = These facts were last checked on { $date }, more than a year ago.
    .help = Check them again and write today's date under `checked_on`.

## Numbers

not-a-number = `{ $value }` is not a number.
    .help = Write digits only under `{ $field }`, as in `1250` or `12.5`; the unit has a field of its own.
number-not-positive = `{ $field }` is `{ $value }`, but it must be more than zero.
    .help = Write a number above zero, or delete the line.
number-out-of-range = `{ $value }` is not possible for `{ $field }`.
    .help = Write a whole number from { COUNT($min) } to { COUNT($max) }.
range-reversed = `{ $field }`: the smallest value, { COUNT($min) }, is larger than the largest, { COUNT($max) }.
    .help = Exchange `min` and `max`.
unit-unknown = `{ $value }` is not a unit that Karvan knows.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Write a usual unit such as `piece`, `kg`, `m2`, `kWh` or `عدد`, or its UN/ECE code.
    .explain =
        Units come from UN/ECE Recommendation 20, which buyers' systems read too. Usual names are understood.

            Wrong:  unit: kgs
            Right:  unit: kg
gross-below-net = The gross weight ({ COUNT($gross) } kg) is below the net weight ({ COUNT($net) } kg).
    .help = Exchange `gross_kg` and `net_kg`, or correct them. Gross includes the packaging.

## Contact and addresses

email-malformed = `{ $value }` is not an e-mail address.
    .help = Write it as in `export@firm.example`, without spaces and with one @.
email-free-mail = `{ $value }` is an address of a free mail service.
    .help = Give an address of the company's own domain: buyers trust it more.
phone-malformed = `{ $value }` is not a phone number that can be dialled from abroad.
    .help = Begin with + and the country code, as in `"+98 21 8800 0000"`, and put it in quotes.
    .explain =
        A buyer abroad dials the number as it stands. The zero before the city code falls away.

            Wrong:  phone: 021-88000000
            Right:  phone: "+98 21 8800 0000"
telegram-malformed = `{ $value }` is not a Telegram name.
    .help = Write the name alone, without @ and without the address: 5 to 32 Latin letters, digits and `_`, as in `pars_med`.
url-malformed = `{ $value }` is not a web address.
    .help = Write the whole address, as in `https://firm.example/`.
url-not-https = `{ $value }` is not a secure address.
    .help = Write `https://` if the site answers there.
contact-missing = A buyer cannot reach this company: there is neither an e-mail address nor a phone number nor a website.
    .help = Add `contact.email`, `contact.phone` or `website`.
country-unknown = `{ $value }` is not a country code.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Write the two capital letters of ISO 3166, as in `IR` for Iran or `OM` for Oman.
country-group = `{ $value }` is a group of countries, not a country.
    .help = Write the code of one country, as in `RU`. Groups belong under `groups` of a market.
country-united-kingdom = `{ $value }` is not the code of the United Kingdom.
    .help = Write `GB`.
group-unknown = `{ $value }` is not a group of countries that Karvan knows.
    .help = Known groups: { $known }.
province-unknown = `{ $value }` is not a province of Iran.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Write the province in small Latin letters, as in `east-azerbaijan`.
language-unknown = `{ $tag }` is not a language.
    .help = Write a language tag such as `fa`, `en` or `ar`.

## Companies

national-id-check-digit = The national identifier `{ $value }` does not add up; a digit is probably wrong.
    .help = Compare its eleven digits with the company's registration.
personal-code = This is a number of ten digits, the national code of a person. It must not be published.
    .help = Delete it. Give the company's identifier of eleven digits instead.
lei-check = `{ $value }` is not a valid LEI.
    .help = An LEI has 20 letters and digits, and its last two prove the rest. Compare it with the register.
approval-expired = The knowledge-based approval ended on { $date }; the page says so.
    .help = Enter the renewed approval, or delete `knowledge_based`.
licence-expired = The licence ended on { $date }; the page says so.
    .help = Enter the renewed licence, or delete this one.
size-against-staff = The size does not fit a staff of { COUNT($staff) }.
    .help = Correct `size` or `staff`: micro is below 10, small below 50, medium below 250.
person-without-consent = A person is named without consent.
    .help = Ask, then write `consent: true` and `consent_on` with the date; or delete the person.

## Products

company-and-makers = Both `company` and `makers` are given.
    .help = Keep `company` for one maker, or `makers` for several; the first of them answers inquiries.
label-twice = This label stands twice in the same group.
    .help = Rename one, or give them different groups with `group`.
specification-value = A row of the table needs exactly one of `value`, `text`, or `min` and `max`.
    .help = A number goes under `value`, words under `text`, a range under `min` and `max`.
    .explain =
        One row holds one fact, with its unit beside it.

            specs:
              - label: "Effective surface"
                value: 1.8
                unit: m2
market-twice = This market is already in the list.
    .help = Keep one line for each market, with its latest stage.
registration-number-missing = A registered product needs its registration number.
    .help = Add `registration_no`, or set `stage: preparing`.
registration-expired = The registration in this market ended on { $date }; the page says so.
    .help = Enter the renewed registration, or change `stage`.
claim-without-evidence = This advantage has no evidence.
    .help = Add `evidence`: a test report, a standard or a customer who agrees to be named.
price-and-on-request = Both a price and `on_request: true` are given.
    .help = Keep one of the two.
price-expired = The price was valid until { $date }; it is not shown any more.
    .help = Enter a new price with a new `valid_until`, or write `on_request: true`.
    .explain =
        An old price is worse than none: the buyer takes it as an offer.

            price:
              on_request: true
discontinued-without-successor = A discontinued product does not say what took its place.
    .help = Add `successor` with the name of the newer product, if there is one.
successor-circle = `{ $field }` leads back to `{ $slug }` itself, so no product is the newer one.
    .help = Let `successor` name only newer products, and `replaces` only older ones.
related-to-itself = The entry names itself here.
    .help = Name another entry, or delete this one.
hs-arms = `{ $value }` is in chapter 93, arms and ammunition, which this site does not list.
    .help = Check the code. Whoever keeps the site can allow the chapter in `site.toml` (`allow_arms`).
hs-length = `{ $value }` has { DIGITS($count) } digits; an HS code has 6.
    .help-suggestion = A zero at the beginning may be lost: `"{ $suggestion }"`.
    .help = Write all six digits in quotes, as in `hs: "842129"`.
    .explain =
        Spreadsheets drop a zero at the beginning: 040900 becomes 40900. Quotes keep it.

            Wrong:  hs: 40900
            Right:  hs: "040900"
hs-heading = `{ $value }` is a heading; a product needs a code of six digits.
    .help-suggestions = Choose one of these: { $suggestions }.
    .help = Write all six digits in quotes, as in `hs: "842129"`.
hs-national-code = `{ $value }` has { DIGITS($count) } digits: it is a national code, and the HS has 6.
    .help-suggestion = Write `"{ $suggestion }"` here and the long code under `national_codes`.
    .help = Write the first six digits here and the long code under `national_codes`.
hs-chapter-reserved = There is no chapter { DIGITS($chapter) } in the HS, so `{ $value }` cannot be right.
    .help = Look the product up again in the HS list.
hs-chapter-national = Chapter { DIGITS($chapter) } differs from country to country, so `{ $value }` says nothing to a buyer abroad.
    .help = Choose the code of chapters 1 to 97 that describes the product.
hs-chapter-unknown = `{ $value }` is not a chapter of the HS.
    .help = Write two digits in quotes, from `"01"` to `"97"`.
hs-not-in-edition = `{ $value }` is not in the HS edition used here.
    .message-was_in = `{ $value }` is no longer in the HS; the edition { $was_in } had it.
    .help-suggestion = Write `"{ $suggestion }"`.
    .help-suggestions = Choose one of these: { $suggestions }.
    .help = Look the product up again in the HS list.
    .explain =
        The HS changes every few years. A code that was divided or dropped is refused at customs.

            Wrong:  hs: "854140"      (HS 2017)
            Right:  hs: "854143"      (HS 2022)
hs-not-digits = `{ $value }` is not an HS code.
    .help = Write six digits in quotes, as in `hs: "842129"`.
national-code-mismatch = `{ $value }` is not a national tariff code.
    .message-hs = `{ $value }` does not begin with the HS code { $hs }.
    .help = A national code has 7 to 12 digits, and its first six are those of `hs`.
gtin-length = `{ $value }` has the wrong number of digits.
    .help = A product number (GTIN) has 8, 12, 13 or 14 digits, a location number (GLN) 13. Write it in quotes.
gtin-check-digit = A digit of `{ $value }` is wrong: the last one would have to be { DIGITS($expected) }.
    .help = Compare the number with the one below the barcode.
    .explain =
        The last digit is computed from the others, so that a slip is noticed. A number that fails is refused by
        shops and customs alike.

            Wrong:  gtin: "6260000000003"
            Right:  gtin: "6260000000004"
gtin-not-digits = `{ $value }` is not a product number (GTIN).
    .help = Write digits only, in quotes, as in `gtin: "6260000000004"`.
gtin-zeros = `{ $value }` is only zeros.
    .help = Write the number below the barcode, or delete the line.
gtin-persian-digits = `{ $value }` is written in Persian digits; it is read as { $folded }.
    .help = Write `"{ $folded }"`.
gtin-twice = The product number `{ $value }` already belongs to `{ $other }`.
    .help = Each product has a number of its own. Correct one of the two.
sku-twice = The company already uses the article number `{ $value }`, for `{ $other }`.
    .help = Correct `sku` of one of the two.
un-number-form = `{ $value }` is not a UN number.
    .help = Write its four digits in quotes, as in `un: "1950"`.
dangerous-class-unknown = `{ $value }` is not a class of dangerous goods.
    .help = Possible are: { $known }.
unspsc-form = `{ $value }` is not a UNSPSC code.
    .help = Write eight digits in quotes, as in `unspsc: "42161500"`.

## Terms of trade

incoterm-unknown = `{ $value }` is not a rule of Incoterms 2020.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Write one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR or CIF.
incoterm-retired = `{ $value }` is no longer a rule of Incoterms.
    .help-suggestion = Write `{ $suggestion }`.
    .help = Write one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR or CIF.
incoterm-wrong-mode = `{ $rule }` is for ships only.
    .message-mode = `{ $rule }` is for ships only, but the transport is { $mode-word }.
    .help-suggestion = Write `{ $suggestion }`.
    .help = By road, rail or air use FCA, CPT or CIP.
    .explain =
        FAS, FOB, CFR and CIF end or begin at a ship. By land or air the risk would pass at a place that the
        goods never see.

            Wrong:  rule FOB, place Tehran, mode road
            Right:  rule FCA, place Tehran, mode road
incoterm-inland-place = `{ $place }` is not a port, and `{ $rule }` needs one.
    .help-suggestion = Write `{ $suggestion }`, or name the port.
    .help = Name the port, or use FCA, CPT or CIP.
payment-unknown = `{ $value }` is not a way to pay that Karvan knows.
    .help-known = Possible are: { $known }.
    .help = Write for example `advance_tt` or `lc_sight`.
payment-check-stale = This way to pay was last checked on { $date }, more than half a year ago.
    .help = Check that it still works and write today's date under `checked_on`.
currency-unknown = `{ $value }` is not a currency code.
    .help = Write three letters, as in `EUR`, `USD`, `OMR` or `IRR`.
currency-toman = `{ $value }` is not a currency code: toman is a way of counting rials.
    .help = Write `IRR` and the amount in rials; 1 toman is 10 rials.
    .explain =
        Currencies are written as ISO 4217 codes, which banks and buyers' systems read.

            Wrong:  currency: تومان
            Right:  currency: IRR
currency-retired = The currency `{ $value }` is no longer in use.
    .help = Write `{ $successor }`, which took its place.

## Certificates

certificate-both-ends = Both `valid_until` and `no_expiry` are given.
    .help = Keep `valid_until`; use `no_expiry: true` only if the certificate really has no end.
certificate-without-end = The certificate does not say how long it is valid.
    .help = Add `valid_until` with the date, or `no_expiry: true`.
    .explain =
        A buyer must see until when a certificate counts. Every certificate has one of the two.

            - scheme: iso-13485
              number: QMS-24-1183
              issued: 2024-05-12
              valid_until: 2027-05-11
certificate-expired = The certificate `{ $scheme }` ended on { $date }; the page shows it as expired.
    .help = Enter the new certificate, or leave this one as history.
certificate-too-long = The certificate `{ $scheme }` runs longer than the { DIGITS($years) } years that its scheme allows.
    .help = Check `issued` and `valid_until` on the certificate.
certificate-wrong-subject = A certificate of `{ $scheme }` is not given to this kind of entry.
    .help = A certificate for a company or site belongs in the company's entry, one for a product in the product's.

## Markets, sectors, brands

market-slug = The folder is called `{ $slug }`, but the country code asks for `{ $expected }`.
    .help = Rename the folder to `{ $expected }`, or correct `cc`.
sector-not-leaf = `{ $slug }` is divided further; a product belongs in one of its parts.
    .help-known = Choose one of these: { $known }.
    .help = Choose a sector below `{ $slug }`.
sector-too-deep = The sector `{ $slug }` lies on a third level; there are two.
    .help = Let `parent` name a sector that has no parent itself.
sector-has-no-products = No product is in this sector, so its page is empty.
    .help = Add products, or set `status: draft` until there are some.
token-not-a-colour = `{ $value }` is not a colour.
    .help = Write `"oklch(0.24 0.03 255)"` or `"#1f3a5f"`, in quotes.
typeface-malformed = “{ $value }” is not the name of a typeface.
    .help = Write its name alone, of letters, digits, spaces and hyphens, without quotation marks.
contrast-too-low = `{ $front }` on `{ $back }` has a contrast of { DIGITS($ratio) } to 1 in the { $scheme-word }; { $needs-word } needs { DIGITS($needed) }.
    .help-suggestion = Write `{ $suggestion }`, the nearest value that is enough.
    .help = No other lightness of `{ $token }` alone is enough: change the other colours too.
    .explain =
        The pages are made of the brand's colours and of mixtures of them. Each pair that meets on a page is measured by
        the rules of accessibility (WCAG 2.2): words need 4.5 to 1, large words and signs 3 to 1. The colours of a page are
        named by their role, and the theme says in `theme.toml` which of them meet.

            tokens:
              ink: "oklch(0.24 0.03 255)"
              paper: "oklch(0.985 0.006 90)"
grants-overlap = This grant of the brand `{ $brand }` runs at the same time as another one of this product, from { $from }.
    .help-until = Let the earlier grant end before { $from }, or begin this one after { $until }.
    .help = Give the earlier grant a `valid_until` before { $from }, or take one of the two out.
grant-address-twice = This grant would be verified at `{ $address }`, where the grant of `{ $other }` is.
    .help = Give each grant its own number under `ref`; capitals and punctuation do not tell two apart.
revocation-without-grant = On { $date } no grant of `{ $product }` was running, so nothing was taken back.
    .help = Correct `on`, or the days of the grant in the product's entry.
brand-rule-unmet = The product does not show the brand `{ $brand }`: { $rule ->
        [scheme] the brand asks for a valid certificate of `{ $detail }`.
        [knowledge-based] the brand asks for a valid knowledge-based approval of the maker.
        [check-age] the brand asks for facts checked within { DIGITS($detail) } months.
        [origin] the brand asks for goods made in `{ $detail }`.
        [sector] the brand is not given in this sector.
       *[other] its rule `{ $rule }` is not met.
    }
    .help = { $rule ->
        [scheme] Enter the certificate, or take the brand out of `brands`.
        [knowledge-based] Enter the approval in the company's entry, or take the brand out of `brands`.
        [check-age] Check the facts and write today's date under `checked_on`.
       *[other] Take the brand out of `brands`, or correct the product.
    }
    .explain =
        A brand is worth what its rules are worth. When a rule is no longer met, the mark disappears from the product
        by itself, and comes back when it is met again.
alias-taken = The old name `{ $alias }` belongs to `{ $other }`.
    .help = Take it out of `aliases` of one of the two.

## Texts below the fields

link-target-missing = The link leads to `{ $target }`, which does not exist.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Correct the address, or take the link out.
    .explain =
        A page of this site is named by its kind and its folder.

            Wrong:  [the filter](../nanofilter)
            Right:  [the filter](/products/nano-filter/)
link-file-unpublished = The link leads to `{ $target }`, which is in the folder but is not published.
    .help = List it under `documents` of the product, or name it in a certificate. A picture is shown with `![words](photo.jpg)`.
    .explain =
        Only files that front matter names, and pictures in the text, are copied to the site, so that nothing is
        published by accident. The link would lead nowhere.

            Right:  documents:
                      - file: datasheet.pdf
                        title: Data sheet

link-anchor-missing = The page `{ $target }` has no place called `#{ $anchor }`.
    .help-suggestion = Did you mean `#{ $suggestion }`?
    .help = Link to the page without `#{ $anchor }`, or correct it.
link-insecure = The link `{ $target }` begins with `http://`.
    .help = Write `https://` if the site answers there.
link-scheme-forbidden = The link `{ $target }` begins with `{ $scheme }:`, which is not allowed.
    .help = Links may begin with `https://`, `mailto:` or `tel:`, or name a page of this site.
raw-html = HTML such as `{ $tag }` is not allowed in texts.
    .help = Write it in Markdown. To show the sign itself, write `&lt;`.
    .explain =
        Texts are Markdown, so that nobody can slip a program into a page.

            Wrong:  <b>new</b>
            Right:  **new**
image-external = The picture `{ $target }` lies on another site.
    .help = Save it in this entry's folder and write its file name.
heading-level-one = A heading of the first level stands in the text; the page already has one, its name.
    .help = Write `##` in place of `#`.
bold-literal = The asterisks around `{ $text }` are not read as bold.
    .help = Delete the spaces inside the asterisks, or put a space outside them.

## Pictures

image-empty = The picture file is empty.
    .help = Copy the picture here again.
image-too-heavy = The picture takes { SIZE($bytes) }; at most { SIZE($limit) } is allowed.
    .help = Save it smaller, about 2000 pixels wide.
image-heavy = The picture takes { SIZE($bytes) }, which makes building slow.
    .help = 2000 pixels of width are enough; save it smaller.
image-too-many-pixels = The picture of { COUNT($width) }×{ COUNT($height) } pixels is too large.
    .help = Scale it to about 2000 pixels of width.
image-side-too-long = The picture of { COUNT($width) }×{ COUNT($height) } pixels has a side longer than { COUNT($limit) }.
    .help = Scale it to about 2000 pixels of width.
image-foreign-format = The file is { $format-word }, which browsers or buyers cannot all open.
    .help = { $remedy ->
        [save-as-png] Open it in a picture program and save it as PNG.
        [extract-picture] Take the picture out of it and save that as JPEG.
        [unpack] Unpack it and give the picture itself.
        [download-again] Download the picture itself, not the page around it.
        [fetch-from-lfs] Run `git lfs pull`; only a placeholder of the picture is here.
       *[save-as-jpeg] Open it in a picture program and save it as JPEG.
    }
    .explain =
        Photographs are given as JPEG, PNG, WebP or GIF, drawings as SVG. iPhones save HEIC unless their camera
        is set to "Most Compatible".
image-is-a-drawing = An SVG drawing stands here, but a photograph is needed.
    .help = Give a JPEG or PNG.
image-unknown-format = This is not a picture that Karvan can read.
    .help = Open it in a picture program and save it as JPEG.
image-unreadable = The picture cannot be read.
    .message-format = The { $format } picture cannot be read.
    .help = Open it in a picture program and save it again as JPEG.
image-unwritable = The picture could be read but not made smaller.
    .help = Open it in a picture program and save it again as JPEG.
image-truncated = The { $format } file is cut off before its end.
    .help = Copy or download the picture again.
image-mislabelled = The name ends in `.{ $extension }`, but the file is { $format }.
    .help = Rename it to `.{ $expected_extension }`, also where it is named in the fields.
image-animated = The picture moves; only its first frame is shown.
    .help = Give a still picture.
image-too-small = The picture is { COUNT($width) } pixels wide; { COUNT($wanted) } are needed.
    .help = Give a larger original. Enlarging this one does not help.
    .explain =
        A small picture looks blurred on today's screens. The first picture of goods is at least 800 pixels wide;
        1600 by 1200 is a good size.
image-changed = The picture was saved while the site was being built.
    .help = Build again.
svg-text-lost = The drawing has text, which is lost: no fonts are loaded.
    .help = Convert the text to paths in the drawing program.
svg-script-removed = A script was taken out of the drawing.
    .help = Save the drawing without scripts.
svg-event-handler-removed = An action (such as `onclick`) was taken out of the drawing.
    .help = Save the drawing without actions.
svg-foreign-object-removed = A piece of web page was taken out of the drawing.
    .help = Draw it with lines and areas.
svg-external-reference-removed = The drawing names a file outside itself, which was taken out.
    .help = Put everything into the drawing itself.
svg-link-removed = A link was taken out of the drawing.
    .help = Put the link into the text of the page.
svg-embedded-picture-removed = A photograph was taken out of the drawing.
    .help = Draw it with lines and areas, or publish the photograph as JPEG.
svg-animation-lost = The drawing moves; only a still of it is shown.
    .help = Save the drawing without movement.
svg-current-colour = The drawing takes its colour from its surroundings (`currentColor`); it is drawn in its own.
    .help = Give the lines a colour in the drawing program.
svg-resized = The size of the drawing was out of range and was adapted.
    .help = Set a width and height from 16 to 2048 in the drawing program.
svg-empty = Nothing is left to be seen in the drawing.
    .help = Convert text to paths and photographs to lines, then save it again.
svg-too-heavy = The drawing takes { SIZE($bytes) }; at most { SIZE($limit) } is allowed.
    .help = Simplify the drawing.
svg-too-complex = The drawing has too many parts.
    .help = Simplify the drawing.
svg-malformed = The drawing cannot be read from line { DIGITS($line) } on ({ $detail }).
    .help = Open it in the drawing program and save it again as SVG.
svg-not-svg = The file is not an SVG drawing ({ $detail }).
    .help = Open it in the drawing program and save it again as SVG.
svg-not-utf8 = The drawing is not saved as UTF-8.
    .help = Open it in the drawing program and save it again as SVG.
svg-compressed = The drawing is compressed (`.svgz`).
    .help = Save it as plain SVG.
svg-unconvertible = The drawing cannot be converted for the web.
    .help = Open it in the drawing program and save it again as plain SVG.

## Settings

settings-syntax = `site.toml` cannot be read: { $reason }.
    .help = Look at this line and the one above it; texts stand in quotes.
settings-unknown-key = There is no setting `{ $key }`.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help-known = These settings exist here: { $known }.
    .help = Check the spelling, or delete the line.
settings-unknown-value = `{ $value }` is not possible for `{ $field }`.
    .help = Possible are: { $known }.
settings-base-url = `{ $value }` is not an address at which a site can be published.
    .help = Write it as in `https://catalogue.example/`, without `?` and `#`.
settings-inquiry-endpoint = `{ $value }` is not an address that a form can be sent to.
    .help = Write the whole address, as in `https://forms.example/inquiry`: with `https`, without spaces, commas and `#`.
settings-no-language = No language is given.
    .help = Write for example `languages = ["fa", "en"]`.
settings-language-unknown = `{ $tag }` is not a language of this site.
    .help = Write language tags such as `"fa"`, `"en"` or `"ar"`, and list each under `languages`.
settings-language-twice = The language `{ $tag }` is given twice.
    .help = Delete one of the two.
settings-default-language = `{ $tag }` is not among `languages`.
    .help = Add it to `languages`, or choose another `default_language`.
settings-title-missing = The site has no title in one of its languages.
    .help = Give `title` for each, as in `title.fa = "…"` and `title.en = "…"`.
settings-market-unknown = `[markets.{ $slug }]` names no market of this catalogue.
    .help-suggestion = Did you mean `[markets.{ $suggestion }]`?
    .help-known = There are: { $known }.
    .help = A market is named by its folder below `content/markets/`.
edition-empty = The edition for the market `{ $market }` has no product.
    .help = Products stand in it from the stage `{ $stage }` on, on the day of the build. Say in products how far they are in this market, or set `from_stage` under `[markets.{ $market }]` in `site.toml`.
settings-lint-unknown = There is no rule `{ $value }`.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Rules are called by the word in brackets after `error` or `warning`.
no-base-url = The site does not know its own address, so sitemap, feeds and previews in other programs are left out.
    .help = Set `base_url` in `site.toml`, or give `--base-url`.

## Site and theme

address-twice = Two pages want the address `{ $address }`; the other is `{ $other }`.
    .help = Rename one of the two folders.
page-over-budget = The page `{ $address }` takes { SIZE($size) }; at most { SIZE($limit) } is allowed.
    .help = Use fewer or smaller pictures, or divide the text.
template-error = The template `{ $template }` cannot be used: { $reason }.
    .help = Correct the template in the theme.
strings-language-missing = The theme has no texts in { $language-word }, a language of the site.
    .help = Add `strings/{ $language }.ftl` to the theme, or take `{ $language }` out of `languages`.
string-missing = The theme has no text `{ $key }` in { $language-word }.
    .help = Add `{ $key }` to `strings/{ $language }.ftl` of the theme.
theme-unknown = There is no theme `{ $theme }`.
    .help = Write `karvan`, or the name of a folder below `themes/`.
theme-circle = The theme `{ $theme }` extends itself, directly or through another.
    .help = Take the line `extends` out of one of them.
theme-unreadable = The theme cannot be read: { $reason }.
    .help = Check `theme` in `site.toml` and the folder `themes/`.
cards-without-fonts = Social cards are switched on, but the theme has no fonts to write them with.
    .help = Name TrueType or OpenType files for both weights under `[cards]` in the theme’s `theme.toml`, or take `[cards]` out of `site.toml`.
card-letter-missing = No social card is drawn in { $language-word }: the theme’s fonts for cards lack the letter “{ $letter }”.
    .help = Spell it with another letter, or name a font that has it under `[cards]` in `theme.toml`.
kit-not-made = A file of the brand’s kit cannot be made: { $reason }.
    .help = Look at the brand’s drawings and its guide.
document-not-made = The document { $address } could not be set: { $reason }.
    .help = Look at the template at this place: it is Typst, and what it is given is told in the theme's README. Mend it, or take the kind out of `[pdf]`.
pdf-not-built-in = This program cannot make PDFs, which `[pdf]` asks for; pages do not link to any.
    .help = Use a released program, or compile it with `--features pdf`. Nothing else changes.
card-not-drawn = The social card { $address } cannot be drawn: { $reason }.
    .help = Look at the brand’s drawings and at the first picture of the entry.
contrast-pair-unknown = The pair `{ $pair }` cannot be measured: `{ $name }` is not a colour of the style sheets.
    .help = Write two custom properties without their hyphens, as in `quiet on ground`, each with a colour made of `var`, `color-mix` in OKLab or `oklch`.
style-invalid = A style sheet of the theme cannot be read: { $reason }.
    .help = Correct the style sheet.

## Output and machine

output-path-refused = { COUNT($count) } files cannot be written as planned; the first is `{ $path }` ({ $reason }).
    .help = Rename the entry or file that it comes from.
output-busy = Another build is writing into `{ $path }`.
    .help = Wait until it has finished, or choose another folder with `--output`.
output-not-a-folder = `{ $path }` is not a folder.
    .help = Choose another folder with `--output`.
output-foreign-folder = `{ $path }` holds files that Karvan did not write: { $files }. Nothing was changed.
    .help = Choose an empty folder with `--output`, or move those files away.
output-obstructed = { $obstacle-word } is in the way at `{ $path }`. Nothing was changed.
    .help = Move it away, or choose another folder with `--output`.
output-manifest-damaged = The list of published files, `{ $path }`, is damaged: { $reason }.
    .help = Delete the whole output folder if Karvan alone wrote it, then build again.
output-journal-damaged = The note about an interrupted build, `{ $path }`, is damaged: { $reason }.
    .help = Delete the whole output folder if Karvan alone wrote it, then build again.
output-not-produced = `{ $path }` could not be made: { $reason }. The published site is as it was.
    .help = If the reason says nothing to you, report it to the authors of Karvan.
search-index-failed = The search index for `{ $language }` could not be made: { $reason }.
    .help = Build again. If that does not help, set `enabled = false` below `[search]` in `site.toml` and report it to the authors of Karvan.
output-disk-full = The disk is full: Karvan could not { $action-word } `{ $path }`.
    .help = Free some space and build again; an interrupted build is continued.
output-permission-denied = Karvan is not allowed to { $action-word } `{ $path }`.
    .help = Allow writing there, or choose another folder with `--output`.
output-file-system = Karvan could not { $action-word } `{ $path }`: { $reason }.
    .help = Check the disk and build again.
output-unfinished = The new site is not complete: { $reason }. Every file is whole, but some are still the old ones.
    .help = Remove the cause and build again; the build is continued.
reports-folder = The reports cannot lie in `{ $path }`: that folder and `{ $other }` are one, or one lies in the other. Nothing was changed.
    .help = Choose a folder of its own with `--reports`; some reports are private and must never be published.
reports-not-written = The site is published, but the reports could not be written to `{ $path }`: { $reason }.
    .help = Allow writing there, or choose another folder with `--reports`.
cache-not-writable = The cache at `{ $path }` cannot be written ({ $kind }); the next build will be slower.
    .help = Allow writing there, or choose another folder with `--cache`.
machine-failed = The computer could not do it: { $reason }.
    .help = Check disk and permissions, and try again.

## Texts, continued

link-malformed = `{ $target }` is not a web address.
    .help = Copy it again from the browser's address bar.
link-text-empty = The link to `{ $target }` has no words.
    .help = Write what it leads to between `[` and `]`.
link-literal = This did not become a link: `{ $text }`.
    .help = An address has no spaces: write `%20` for each, or rename the file.
image-missing = There is no picture `{ $target }` in this folder.
    .help-suggestion = Did you mean `{ $suggestion }`?
    .help = Put the file beside `index.md`, or correct its name here.
image-alt-missing = The picture `{ $target }` has no description.
    .help = Write what is seen on it between `![` and `]`.
heading-level-skipped = A heading of level { DIGITS($to) } follows one of level { DIGITS($from) }.
    .help = Use one `#` less: levels are not skipped.
heading-id-invalid = `{ $id }` cannot be the id of a heading.
    .help = Use Latin letters, digits and hyphens, beginning with a letter.
heading-id-twice = The id `{ $id }` is used twice in this text.
    .help = Give this heading another one.
heading-attribute = `{ $attribute }` in a heading has no effect.
    .help = Only an id in braces is read; take the rest out.
footnote-missing = The note `{ $label }` is not written.
    .help = Add a line that begins with the note's mark and a colon.
footnote-unused = No text refers to the note `{ $label }`, so it is not shown.
    .help = Refer to it in the text, or delete it.
markdown-too-deep = More than { COUNT($limit) } lists, quotations or emphases stand inside each other.
    .help = Write it flatter.
markdown-too-long = The text is longer than { SIZE($limit) }; the rest is not shown.
    .help = Split it into several entries.
document-not-pdf = `{ $file }` is not a PDF.
    .help = Save the document as PDF; other formats are not published.
document-too-heavy = `{ $file }` takes { SIZE($bytes) }; at most { SIZE($limit) } is allowed.
    .help = Save the document smaller: pictures of 150 dots per inch are enough to read and to print.

## Program, continued

usage = The command line is not understood: { $reason }.
    .help = `karvan --help` lists what can be said.
market-unknown = There is no edition for `{ $slug }`: no market is called so, or it is archived.
    .help-suggestion = Did you mean `--market { $suggestion }`?
    .help-known = Markets are: { $known }. `--market all` makes every edition.
    .help = A market is named by its folder below `content/markets/`.
serve-one-market = `serve` shows one edition at a time.
    .help = Name the market, as in `--market om`.
status-format = `status` speaks to people or programs only.
    .help = Write `--format human` or `--format json`.
root-missing = The folder `{ $path }` cannot be read: { $reason }.
    .help = Give the folder of the catalogue with `--root`.
settings-missing = There is no `site.toml` in `{ $path }`.
    .help = Give the folder of the catalogue with `--root`, or make one with `karvan init`.
init-not-empty = The folder `{ $path }` is not empty.
    .help = Choose a new folder; nothing was written.
load-crashed = The catalogue could not be loaded: { $reason }.
    .help = This is a mistake in Karvan; please report it with the file that you changed last.
page-crashed = The page `{ $path }` could not be made: { $reason }.
    .help = This is a mistake in Karvan; please report it with the entry of this page.
serve-port-busy = Port { DIGITS($port) } of this computer is in use.
    .message-holder = Port { DIGITS($port) } of this computer is in use by { $holder }.
    .help-free_port = Take another one: `--port { $free_port }`.
    .help = Take another one with `--port`, or end the other program.
serve-address-refused = This computer does not let anybody listen on { $address }: { $reason }.
    .help = Take another port with `--port`, above 1024.
serve-not-loopback = { $address } can be reached from other computers.
    .help = The preview is for this computer only; use 127.0.0.1.
serve-no-threads = The preview could not be started: { $reason }.
    .help = Close other programs and try again.
serve-watch-failed = The system does not report changed files: { $reason }.
    .help-polling = They are looked at once a second instead.
    .help = Start `serve` again after a change.
content-missing = There is nothing in the folder `content`.
    .help = Put it back beside `site.toml`, or begin with `karvan init`; the published site is left as it is.
