# Words for what the catalogue itself knows: kinds, stages, types, terms. Used by the program, not by templates.

kind-goods = Goods
kind-service = Service
kind-technology = Technology

availability-to-order = Made to order
availability-seasonal = Seasonal
availability-discontinued = Discontinued

stage-planned = Planned
stage-preparing = Preparing
stage-registered = Registered
stage-offering = Offered
stage-contracted = Under contract
stage-shipping = Shipping

market-ready = Ready
market-expiring = Expiring
market-preparing = In progress
market-missing = Paper missing
stage-since = { $stage } since { $date }
stage-until = { $stage } until { $date }
paper-ends = { $scheme } valid until { $date }
registration-ends = Registration valid until { $date }
missing-paper = { $scheme } is missing
ended-paper = { $scheme } expired on { $date }
suspended-paper = { $scheme } is suspended
annulled-paper = { $scheme } is annulled
withdrawn-paper = { $scheme } is withdrawn
registration-ended = The registration ended on { $date }
since-date = since { $date }
until-date = until { $date }
zone-with-summer = { $zone } ({ $summer } in summer)

made-by = Made by
offered-by = Offered by

mode-road = by road
mode-rail = by rail
mode-air = by air
mode-sea = by sea
mode-multimodal = multimodal

registered-as = Registered as { $number }

requirement-mandatory = Mandatory
requirement-usual = Usual
requirement-per-shipment = Per shipment

province-of = { $name }

type-manufacturer = Manufacturer
type-trader = Trader
type-service = Service company
type-lab = Laboratory
type-startup = Start-up
type-institute = Research institute
type-knowledge-based = Knowledge-based firm
type-creative = Creative firm
type-tech-unit = Technology unit

order-count-1 = One piece or set
order-count-10 = 2 to 10 pieces
order-count-100 = 11 to 100 pieces
order-count-1000 = 101 to 1,000 pieces
order-count-more = More than 1,000 pieces
order-mass-100 = Up to 100 kg
order-mass-1000 = Up to 1 tonne
order-mass-20000 = 1 to 20 tonnes
order-mass-more = More than 20 tonnes
size-micro = Micro
size-small = Small
size-medium = Medium-sized
size-large = Large
staff-count = { $count } people
staff-with-size = { $count } people ({ $size })

role-driver = Driver company for knowledge-based firms
role-exporter = Exporter
role-consortium-lead = Leads a consortium

capability-oem = OEM
capability-odm = ODM
capability-private-label = Private label
capability-r-and-d = Contract R&D
capability-sample-small-lot = Small trial lots
capability-after-sales-abroad = Service abroad

link-supplies = Supplies
link-buys-from = Buys from
link-backed-by = Backed by
link-subsidiary = Subsidiary
link-distributes = Distributes for
link-supplied-by = Supplied by
link-sells-to = Sells to
link-backs = Backs
link-parent = Belongs to
link-distributed-by = Distributed by

progress-applied = Knowledge-based approval: applied for
progress-evaluating = Knowledge-based approval: under evaluation
progress-approved = Knowledge-based: approved
progress-expired = Knowledge-based approval: expired
tier-nopa = Knowledge-based, start-up tier
tier-noavar = Knowledge-based, innovator tier
tier-fanavar = Knowledge-based, technologist tier

licence-operating = Operating licence

applies-to-company = A company
applies-to-site = A production site
applies-to-product = A product
applies-to-shipment = A shipment

offer-goods = Goods
offer-licence = Licence
offer-know-how = Know-how
offer-contract-research = Contract research
offer-joint-venture = Joint venture

sample-free = Free sample
sample-paid = Sample against payment
sample-no = No samples
sample-within = { $offer }, within { $days } { $days ->
    [one] day
   *[other] days
}

document-datasheet = Data sheet
document-manual = Manual
document-msds = Safety data sheet
document-brochure = Brochure

# The sign of the currency stands before the first amount only.
price-from-to = { $min }–{ $max }
price-per = { $price } per { $unit }
price-basis = { $price }, { $rule }
hs-chapter = Chapter { $number }: { $name }
hs-edition = edition { $year }
capacity-per-month = { $amount } a month
capacity-per-year = { $amount } a year
export-share = { $percent } for export
exports-since = Since { $year }
exports-share = { $percent } of sales
warranty-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
pieces-per-package = { $count } per package
per-container = { $count } pieces
cubic-metres = { $volume } m³
un-number = UN { $number }, class { $class }
years-count = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
temperature-from = from { $min }
temperature-to = up to { $max }
at-least = at least { $value }
at-most = at most { $value }
payment-days = about { $n } { $n ->
    [one] day
   *[other] days
}

rule-schemes = The maker or the product holds a valid certificate: { $schemes }.
rule-knowledge-based = The maker is approved as knowledge-based.
rule-check-age = The facts were checked within the last { $n } months.
rule-origin = Country of origin: { $country }.
rule-origin-share = At least { $percent } of the value is made there.
rule-sectors = Only in these sectors: { $sectors }.
pixels = { $n } pixels
verification-as-of = State on { $date }, the day of this edition.
verification-held = This product holds the mark { $brand }.
verification-not-yet = The product may carry the mark { $brand } from { $date } on.
verification-ended = The grant ended on { $date }; the product may no longer carry the mark { $brand }.
verification-revoked = The mark { $brand } was taken back on { $date }; the product may no longer carry it.
verification-rules-unmet = The grant runs, but the product does not meet the rules of the mark { $brand } today, so it may not carry it. These are not met:
share-of-width = { $share } of its width on every side

facet-sector = Sector
facet-market = Ready for
facet-scheme = Certificate
facet-kind = Goods or service
facet-type = Type of company
facet-capability = Capability
facet-order = Minimum order
facet-size = Size
facet-place = Province
facet-brand = Mark

title-products-sector = Products: { $name }
title-products-market = Products ready for { $name }
title-products-scheme = Products with { $name }
title-products-kind = Products: { $name }
title-products-type = Products by type of maker: { $name }
title-products-order = Products by minimum order: { $name }
title-products-capability = Products by what the maker can do: { $name }
title-products-size = Products by size of maker: { $name }
title-products-place = Products from { $name }
title-products-brand = Products with the mark { $name }
title-market = { $name }: papers, products and payment
title-companies-sector = Companies: { $name }
title-companies-market = Companies with products ready for { $name }
title-companies-scheme = Companies with { $name }
title-companies-type = Companies by type: { $name }
title-companies-capability = Companies by capability: { $name }
title-companies-size = Companies by size: { $name }
title-companies-place = Companies in { $name }
page-number = Page { $n }
alphabet-of = Letters: { $language }

inquiry-subject = Inquiry: { $name }
inquiry-greeting = Hello,
inquiry-line = I am interested in this product and would like a quote:
inquiry-company-line = I found your company in the catalogue and would like more information:
inquiry-product = Product: { $name }
inquiry-model = Model: { $code }
inquiry-sku = Stock code: { $code }
inquiry-hs = HS code: { $code }
inquiry-quantity = Quantity:
inquiry-destination = Country of destination:
inquiry-page = Page: { $url }
feedback-subject = About the page { $name }
language-and-size = { $format }, { $language }, { $size }
format-and-size = { $format }, { $size }
kilobytes = { $n } KB
