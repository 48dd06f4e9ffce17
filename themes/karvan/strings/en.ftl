# Words of the theme, English. Ids are kebab-case; templates read them as `s.minimum_order`.
# Messages with arguments are called: t(key="products_count", n=…). Every language has every message.

## Frame

skip-to-content = Skip to content
main-menu = Main
breadcrumb = Breadcrumb
on-this-page = On this page
choose-language = Language
home = Home
comma = ,
# Between the last two of a list, with its spaces: some languages join the word to what follows.
and = {" and "}
# Between words that each begin like a sentence.
between = {" · "}
footer-lists = The catalogue
footer-pages = Read before you trust
footer-contact = Contact
footer-data = Data:
list-as-csv = { $list } (CSV)
download-csv = Download as CSV
feed-title = New products
feed-link = Feed of new products
privacy-line = No cookies, no trackers, no registration: an inquiry goes straight to the maker.
site-is-sample = Every company and product here is invented: this catalogue is a sample.
not-found-title = This page is not here
not-found-text = The address may be old or mistyped. Start again from the home page, a list or a sector.
not-found-home = To the home page

## Kinds and lists

product = Product
search = Search
facet-what = Kind of entry
search-lead = Names, part numbers, HS codes, GTINs and what is measured.
search-lead-portable = Names, part numbers, HS codes, GTINs, makers, sectors and markets.
search-plain = Searching by words needs JavaScript. Without it, each filter is a list of its own, and these lists hold everything.
products = Products
company = Company
companies = Companies
sector = Sector
sectors = Sectors
market = Market
markets = Markets
scheme = Certification scheme
schemes = Certification schemes
brand = Brand
brands = Brands
all-products = All products
all-companies = All companies
all-sectors = All sectors
all-markets = All markets
all-schemes = All schemes
companies-by-letter = Companies by letter
by-letter = By letter
as-cards = as a list with filters
as-a-list = List of products with this certificate
narrow-down = Filters
more-values = More
more-products = More products
show = Show
results = Results
remove = (remove this filter)
whole-list = Show the whole list
list-is-empty = Nothing matches here yet.
page = Page
pages = Pages
previous-page = Previous
next-page = Next
branches = Branches
beside-it = Neighbouring sectors:
read-also = Read also

## Counts

products-count = { $n ->
    [one] { $n } product
   *[other] { $n } products
}
companies-count = { $n ->
    [one] { $n } company
   *[other] { $n } companies
}
schemes-count = { $n ->
    [one] { $n } scheme
   *[other] { $n } schemes
}
markets-count = { $n ->
    [one] { $n } market
   *[other] { $n } markets
}
sectors-count = { $n ->
    [one] { $n } sector
   *[other] { $n } sectors
}
products-ready = { $n ->
    [0] No product ready yet
    [one] { $n } product ready
   *[other] { $n } products ready
}
products-preparing = { $n } in progress
ready-for-markets = { $n ->
    [one] Ready for { $n } market
   *[other] Ready for { $n } markets
}
valid-certificates-count = { $n ->
    [0] No valid certificate
    [one] { $n } valid certificate
   *[other] { $n } valid certificates
}
expired-certificates = { $n ->
    [one] One expired certificate
   *[other] { $n } expired certificates
}
ended-certificates = { $n ->
    [one] One certificate ended or stopped
   *[other] { $n } certificates ended or stopped
}
on-products = { $n ->
    [one] on { $n } product
   *[other] on { $n } products
}
and-more = { $list } and { $n } more

# Labels under large numbers.
number-companies = { $n ->
    [one] company
   *[other] companies
}
number-products = { $n ->
    [one] product
   *[other] products
}
number-markets = { $n ->
    [one] target market
   *[other] target markets
}
number-certificates = { $n ->
    [one] valid certificate
   *[other] valid certificates
}

## Home

ready-for-your-country = Ready for your country
ready-for-your-country-means = Products that hold every paper the market asks for
ready-word = ready
chosen-by-editors = Chosen by the editors
newest-products = New in the catalogue
newest-certificates = Newest certificates
what-the-mark-says = What the mark says
rules-of-the-mark = The rules of the mark

## Product

mark-of = Mark:
verify-mark = Verify the mark
verification-code = QR code with the address at which the mark is verified
may-it-enter = Is it ready for your country?
no-markets-yet = No market has been named for it yet. Ask the maker, or start from a market:
terms-at-a-glance = Terms at a glance
minimum-order = Minimum order
minimum-order-short = Minimum
lead-time = Lead time
delivery-terms = Delivery terms
delivery-terms-here = Terms that products for this market quote and that fit the ways there. The contract decides.
price = Price
price-on-request = On request
certificates = Certificates
first-ends = earliest expiry:
origin = Origin
model = Model
hs-code = HS code
kind = Kind
ready-for = Ready for
ask-for-a-quote = Ask for a quote
see-successor = In its place:
whatsapp = WhatsApp
phone = Phone
telegram = Telegram
vcard = Business card (vCard)
replies-in = Replies in
enlarge = Enlarge
description = Description
what-it-solves = What it solves
proof = Proof:
tags = Keywords:
advantages = Advantages
specifications = Specifications
variants = Variants
maker = Maker
documents = Documents
packaging = Packaging and logistics
package = Package
dimensions = Dimensions
gross-weight = Gross weight
net-weight = Net weight
per-20ft = 20-foot container
per-40hc = 40-foot high cube
shelf-life = Shelf life
storage-temperature = Storage temperature
dangerous-goods = Dangerous goods
supply-and-service = Supply and service
capacity = Capacity
warranty = Warranty
after-sales = After-sales service
technology-offer = Offered as
payment = Payment
codes = Codes
sku = Stock code
mpn = Part number
gtin = GTIN
unspsc = UNSPSC
national-codes = National tariff codes
film = Film
film-elsewhere = (film on another site)
related-products = Related products
replaces = It replaces

## Compare, inquire, pass on

compare-title = Compare products
compare-lead = Two to four products side by side. Rows in which they differ carry a mark.
script-compare = Compare
script-compare-full = At most { $most } products can be compared. Take one out first.
compare-empty = Nothing to compare yet. Tick “Compare” on two to four products.
compare-one = One product is chosen. Tick “Compare” on another one.
compare-without-script = Choosing products needs a script. The tables of the sectors below need none, and each product’s page has all its facts.
compare-by-sector = All products of a sector side by side
compare-caption = ≠ marks a row in which the products differ.
compare-differs = they differ
compare-only-different = Only differences
compare-not-read = The facts of this product could not be read. Its page may tell more.
compare-all-here = All of them side by side
comparison-of-sector = { $name }: products side by side
side-by-side = Side by side
comparison-terms-caption = The terms of each product, as on its own page.
comparison-measures-caption = What several of these products are measured by.
remove-from-list = Remove
print-page = Print
script-copied = Copied
script-kept-for-visit = This browser keeps nothing, so the choice lasts for this visit only.
script-basket = Inquiry basket
basket-title = Inquiry basket
basket-lead = Collect products and write to all their makers at once. Nothing leaves this browser until you send it.
basket-empty = The basket is empty. Tick “Inquiry basket” on the products that you want a quote for.
basket-without-script = Collecting products needs a script. Without it, ask from the product’s own page: it has the maker’s mail, phone and WhatsApp, with a letter begun.
basket-other-ways = Or ask the desk
basket-about-you = About you and the delivery
basket-quantity = Quantity
basket-unit = Unit
basket-name = Your name
basket-company = Your company
basket-country = Country of destination
basket-term = Delivery term (Incoterms)
basket-any-term = Please propose one
basket-note = Anything else
basket-reply = Your e-mail
basket-message = Products, quantities and what you want to know
basket-send = Send
basket-remembered = Kept in this browser only, for next time.
basket-letters = Send it
basket-to-makers = A letter to each maker
basket-to-hub = One letter to
basket-mail = Write by mail
basket-copy = Copy the text
basket-too-long = Too long for a link: copy the text, then paste it into the message.
basket-letter-text = Read the text
basket-clear = Empty the basket and forget my details
basket-letter-subject = Inquiry about several products
basket-letter-line = I am interested in these products and would like a quote:
basket-letter-term = Delivery term: { $value }
basket-letter-maker = Maker: { $value }
share-page = Pass it on:
share-mail = Mail
share-link = Link to this page
script-copy-link = Copy the link
page-code = QR code with the address of this page

## Documents for paper and mail (PDF)

document-sheet = Data sheet (PDF)
document-profile = Company profile (PDF)
document-catalogue = Catalogue (PDF)
document-kind-product = Data sheet
document-kind-company = Company profile
document-kind-catalogue = Catalogue
document-contents = Contents
document-products = Index of products
document-makers = Makers
document-codes = HS codes
document-on-the-web = This page on the web:
document-facts-of = Latest fact of
document-declared = Terms, papers and figures are as the makers declare them; each product’s page says what was checked, by whom and when.
# Between the number of a page and the number of all: "2 of 5".
document-of = of
document-more = { $n ->
    [one] One more product stands on the site.
   *[other] { $n } more products stand on the site.
}

## Certificates and states

certificate = Certificate
number = Number
scope = Covers
issuer = Issued by
valid-until = Valid until
no-expiry = Does not expire
issued-on = issued on
state = State
until = until
since = since
look-up = Look it up
product-certificates-caption = As declared by the maker; a line says so where somebody has read the paper.
company-certificates-caption = A certificate of the company is not one of its products; those stand on each product’s page.
no-product-certificates = No valid certificate of this product is on file. Ask the maker which papers it can send.
no-company-certificates = No valid certificate of the company is on file. Those of its products stand on their pages.
maker-certificates = The maker itself holds:
certificates-stopped = Suspended, annulled or withdrawn
certificates-expired = Expired
certificates-ended = Expired, suspended, annulled or withdrawn
state-held = Held
state-held-means = the paper is valid
state-expiring = Expiring
state-expiring-means = 90 days or fewer left
state-preparing = In progress
state-preparing-means = the file is under way
state-shipment = Per shipment
state-shipment-means = issued with each load
state-missing = Missing
state-missing-means = not there yet, or ended
state-not-needed-means = not asked for in its sector
certificate-valid = Valid
certificate-expiring = Expiring
certificate-expired = Expired
certificate-not-yet = Not in force yet
certificate-suspended = Suspended
certificate-annulled = Annulled
certificate-withdrawn = Withdrawn

## Company

founded = Founded
staff = Staff
exports = Exports
capabilities = Capabilities
roles = Roles
write-to-exports = Write to the export desk
what-you-can-check = What you can check
legal-name = Legal name
national-id = National ID
register-no = Register no.
lei = LEI
gln = GLN
economic-code = Economic code
exchange = Listed on
knowledge-based = Knowledge-based
marks-held = Marks
no-products-yet = No product is listed yet. Write to the company, or start from the list of products.
company-certificates = Certificates of the company
about-company = About the company
people-who-answer = People who answer
network = Network
films = Films elsewhere
gallery = Pictures

## Sector

no-products-here = No product is listed here yet. Start from a neighbouring sector.
about-sector = About the sector
hs-chapters = HS chapters
schemes-here = Schemes that matter here

## Market

brand-face-here = The brand’s face here
what-is-ready = What is ready
readiness-caption = Each product against each paper that the market asks for.
requirements-checked-on = Requirements checked on
no-readiness-yet = No product names this market yet. Write to the desk: it knows which makers are preparing.
what-the-market-asks = What the market asks for
all-sectors-concerned = Asked of every sector
products-by-stage = Products by stage
at-a-glance = At a glance
languages = Languages
currencies = Currencies
groups = Groups
time-zone = Time zone
holidays = Holidays
payment-is-information = Information, not legal advice: ask your bank.
demand = What buyers look for
sister-cities = Sister cities
about-market = About the market
who-answers-here = Who answers for this market
write-to-desk = Write to the desk

## Scheme

applies-to = Applies to
scheme-owner = Owner
longest-term = Longest validity
numbers-look-like = Numbers look like
right-wording = Correct wording
asked-in = Asked in
for-sectors = Sectors
look-up-register = Look certificates up in the register
who-holds-it = Who holds it
holder = Holder
declared-by-holders = As declared by the holders; the state is that of the day of this edition.
no-holders-yet = Nobody in this catalogue holds it today.

## Brand

brand-owner = Owner
minimum-size = Smallest size
clear-space = Clear space
the-mark = The mark
mark-on-light = The mark on light ground
mark-on-dark = The mark on dark ground
revoked = Taken back
revoked-word = Revoked
brand-abroad = Its name abroad
registered-in = Registered in
palette = Colours
token-ink = Ink
token-paper = Paper
token-lapis = Lapis
token-turquoise = Turquoise
token-saffron = Saffron
token-pomegranate = Pomegranate
token-cypress = Cypress
kit = Brand kit
kit-lead = The mark, its colours and its words for those who print, build and write, and what to leave alone.
kit-download = Download everything (ZIP)
kit-archive-means = Drawings, pictures, colours and cards in one file, with the checksum (SHA-256) of each.
kit-mark-files = Files of the mark
kit-drawing = Drawing (SVG)
kit-how = How to use the mark
kit-right = Right
kit-wrong = Wrong
kit-right-mark = Whole, on a quiet ground, with its clear space.
kit-wrong-small = Smaller than its smallest size.
kit-wrong-close = Without its clear space.
kit-wrong-ground = On a ground from which it does not stand out.
kit-wrong-stretched = Stretched or squeezed.
kit-palette-in = Colours that differ in the market:
kit-type = Letters
kit-type-sample = Many small firms, one presence: 0123456789
kit-arabic-type = Persian and Arabic letters
kit-latin-type = Latin letters
kit-tone = Tone
kit-cards = Cards for sharing
kit-cards-mean = One for each market, 1200 by 630 pixels.
token-ink-use = Words, and the ground by night
token-paper-use = The ground by day, and words on the cover
token-lapis-use = What can be pressed, and the cover
token-turquoise-use = Presence in a market
token-saffron-use = The mark, and what ends soon
token-pomegranate-use = What has ended, was taken back or is missing
token-cypress-use = What is held and valid

## Verification

verification-title = Verification of the mark
verification-compare = Compare this with the product in front of you: if product, maker or number differ, it does not carry this mark.
granted-on = Granted on
grant-number = Number of the grant
revoked-on = Taken back on
rules-not-met = Rules not met

## Trust and notices

how-it-was-checked = How it was checked
trust-listed = Listed
trust-checked = Checked
trust-verified = Verified
trust-meaning = What do these words mean?
# After the word of trust: "Checked on 2 May".
on-date = on
checked-on-date = checked on
checked-by = by
updated-on = Last updated on
source = Source:
notice-sample-title = Sample.
notice-sample = This entry is invented, to show how the catalogue works. Please send no inquiry.
notice-archived-title = No longer offered.
notice-archived = The page stays for those who have bought it.
notice-discontinued-title = No longer made.
notice-discontinued = The page stays for those who use it.
notice-successor = In its place:
notice-untranslated-title = Not translated yet.
notice-untranslated = Language of the text below:
notice-machine-title = Translated by a machine.
notice-stale-title = The translation may be out of date.
notice-stale = The original has changed since.
notice-machine = A person has not read it yet; where it matters, ask the maker.
