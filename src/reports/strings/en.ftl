# What the reports say, in English. fa.ftl has the same keys; a test compares them.
#
#   report-<id>          title; .about says how to read it
#   column-<id>          head of a column
#   word-<group>-<word>  a word of a fixed list

page-title = Reports for the keepers of the catalogue
page-intro = As of { $date }. These pages are not part of the site and not for the public.
page-empty = Nothing to report.
page-more = And { $n } more lines; all are in { $file }.
status-title = Reports as of { $date }
status-more = … and { $n } more
list-separator = {", "}
kind-separator = {": "}
yes = yes
no = no

note-hs-list-missing = The list of the next edition of the Harmonized System (2028) does not come with this version of Karvan, so an empty report does not mean that all codes stay.

## Reports

report-expiring = Ends within 90 days
    .about = Papers, registrations, licences, approvals, marks, prices and support programmes whose last day is near; those within 30 days first. What a later paper of the same scheme replaces is left out.
report-expired = Has ended
    .about = What is past its last day and has not been renewed; pages show it as expired or not at all. What ended last comes first.
report-expired-prices = Prices past their day
    .about = These prices are not shown any more. Give a new last day, or take the price out.
report-knowledge-based = Knowledge-based status
    .about = Firms that have applied or are being evaluated, approvals that end within 90 days or have ended, and candidates: firms that have not applied but do research, offer technology or work in a park, town or centre. An evaluation decides; this only says whom to ask.
report-stale-checks = Checks that are old or missing
    .about = Facts last checked more than twelve months ago, ways to pay more than half a year ago, and products, companies and markets that nobody has checked.
report-missing-translations = Missing translations
    .about = Entries whose name, summary or text is missing in a language, was made by a machine, or is older than what it translates.
report-overdue-outcomes = Overdue outcomes of events
    .about = What was decided, is past its day and is still open; the oldest first.
report-readiness = Readiness of products for markets
    .about = For each company, market and product: how far it is, and which papers the market asks for are missing, have ended or end soon.
report-readiness-by-market = Readiness per company and market
    .about = How many products of a company are ready for a market, and which papers are lacking among them.
report-completeness = Completeness of companies
    .about = Every entry that loads is bronze: name, country, summary and a contact. Silver tells a buyer who the firm is, gold is what a buyer needs to begin. The level says how much is written, not how good a firm is; no page shows it.
report-brand-holders = Marks that no longer hold
    .about = Products that were granted a mark and do not carry it today: a rule is no longer met, the grant has ended or was revoked.
report-drivers-without-firms = Driver companies without firms
    .about = Companies in the role of a driver that no firm in the catalogue names as its backer.
report-members = Members declared and listed
    .about = How many members an association declares and how many of them this catalogue lists.
report-matches = Needs and what could answer them
    .about = Every pair, with the tags that they share and whether somebody chose the answer by hand. Nobody has judged how good an answer is.
report-unmatched-needs = Needs without an answer
    .about = Needs that are not solved, share no tag with anything offered, and have no answer chosen by hand.
report-needs = Needs by sector and place
    .about = All needs, for an estimate of what industries ask for. Those without a sector or place stand at the end.
report-needs-by-sector = Number of needs by sector and place
    .about = The same needs, counted.
report-routes-and-needs = Routes and needs per market
    .about = The ways to each market with the brokers that use them, beside the needs raised about it.
report-hs-vanishing = HS codes that vanish
    .about = Products whose HS code a later edition does not have, and the codes that take its goods over.

## Columns

column-about = about
column-answer = answer
column-answer_kind = kind of answer
column-answers = answers
column-association = association
column-basis = delivery term
column-body = text
column-brand = brand
column-brokers = brokers
column-buyer = buyer
column-checked_on = checked on
column-company = company
column-currency = currency
column-days = days
column-days_ago = days ago
column-days_late = days late
column-days_left = days left
column-deadline = deadline
column-declared = declared
column-due = due
column-edition = edition
column-ended = ended
column-ending = ending soon
column-ends_on = holds until
column-entry = entry
column-event = event
column-expiring = ending soon
column-from = from
column-gold_lacks = missing for gold
column-granted_on = granted on
column-groupage = groupage
column-hs = HS code
column-in_work = being worked on
column-kind = kind
column-lacking = papers lacking
column-language = language
column-level = level
column-listed = listed
column-machine = by machine
column-market = market
column-max = to
column-min = from
column-missing = missing
column-missing_papers = lacking papers
column-modes = by
column-name = name
column-need = need
column-needs = needs
column-not_listed = not listed
column-number = number
column-open = open
column-outcome = outcome
column-owner = who
column-per_shipment = per shipment
column-place = place
column-places = places
column-preparing = preparing
column-product = product
column-products = products
column-progress = progress
column-raised_by = raised by
column-ready = ready
column-reasons = reasons
column-registered_until = registered until
column-rules = rules not met
column-same_sector = same sector
column-schemes = schemes missing
column-sector = sector
column-silver_lacks = missing for silver
column-size = size
column-solved = solved
column-stage = stage
column-state = state
column-stated = chosen by hand
column-successors = successors
column-summary = summary
column-tags = tags
column-tier = tier
column-unanswered = unanswered
column-usual_missing = usual, not held
column-valid_until = valid until
column-what = what
column-within_days = within days

## Words

word-kind-product = product
word-kind-company = company
word-kind-sector = sector
word-kind-market = market
word-kind-scheme = scheme
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

word-what-certificate = certificate
word-what-registration = registration
word-what-mark = right to a mark
word-what-price = price
word-what-licence = licence
word-what-approval = knowledge-based approval
word-what-brand_registration = registration of a brand
word-what-support = support programme

word-recognition-applied = applied
word-recognition-evaluating = being evaluated
word-recognition-ending = ends soon
word-recognition-ended = ended
word-recognition-candidate = candidate

word-promise-research = does research
word-promise-technology = offers technology
word-promise-place = works in a park, town or centre

word-tier-nopa = start-up
word-tier-noavar = innovator
word-tier-fanavar = technologist

word-checked-facts = facts
word-checked-payment = way to pay
word-checked-requirement = requirement

word-text-there = there
word-text-missing = missing
word-text-stale = out of date
word-text-none = none

word-stage-planned = planned
word-stage-preparing = preparing
word-stage-registered = registered
word-stage-offering = offering
word-stage-contracted = contracted
word-stage-shipping = shipping

word-state-ready = ready
word-state-expiring = ready, a paper ends soon
word-state-preparing = preparing
word-state-missing = a paper is lacking

word-level-bronze = bronze
word-level-silver = silver
word-level-gold = gold

word-fact-translation = name, summary and text in every language
word-fact-city = city
word-fact-types = types
word-fact-founded = year founded
word-fact-size = size or staff
word-fact-languages = languages
word-fact-products = a product
word-fact-pictures = pictures of all goods
word-fact-check = a check within twelve months
word-fact-logo = logo
word-fact-ids = national id or LEI
word-fact-licence = licence
word-fact-certificate = a valid certificate
word-fact-export = exports
word-fact-payments = ways to pay
word-fact-delivery = delivery terms
word-fact-market = a product registered in a market
word-fact-verified = who checked

word-mark-rules_unmet = a rule is not met
word-mark-revoked = revoked
word-mark-ended = grant ended

word-rule-scheme = certificate missing
word-rule-knowledge_based = not knowledge-based
word-rule-check = check too old
word-rule-origin = origin
word-rule-sector = sector

word-size-micro = micro
word-size-small = small
word-size-medium = medium
word-size-large = large

word-need-challenge = challenge
word-need-obstacle = obstacle
word-need-policy = policy
word-need-purchase = purchase
word-need-infrastructure = infrastructure

word-progress-open = open
word-progress-in_work = being worked on
word-progress-solved = solved

word-buyer-city = a city
word-buyer-ministry = a ministry
word-buyer-company = a company
word-buyer-foreign_buyer = a buyer abroad

word-way-route = route
word-way-no_route = no route known
word-way-need = need

word-mode-road = road
word-mode-rail = rail
word-mode-sea = sea
word-mode-air = air
