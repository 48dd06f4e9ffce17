# Words for everyone between maker and buyer, English.

broker = Broker
brokers = Brokers
body = Body
bodies = Bodies
place = Place
places = Places
association = Association
associations = Associations
consortium = Consortium
consortia = Consortia
campaign = Campaign
campaigns = Campaigns
need = Need
needs = Needs
expert = Expert
experts = Experts
event = Event
events = Events
corridor = Corridor
corridors = Corridors

brokers-count = { $n ->
    [one] { $n } broker
   *[other] { $n } brokers
}
bodies-count = { $n ->
    [one] { $n } body
   *[other] { $n } bodies
}
places-count = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
associations-count = { $n ->
    [one] { $n } association
   *[other] { $n } associations
}
consortia-count = { $n ->
    [one] { $n } consortium
   *[other] { $n } consortia
}
campaigns-count = { $n ->
    [one] { $n } campaign
   *[other] { $n } campaigns
}
needs-count = { $n ->
    [one] { $n } need
   *[other] { $n } needs
}
experts-count = { $n ->
    [one] { $n } expert
   *[other] { $n } experts
}
events-count = { $n ->
    [one] { $n } event
   *[other] { $n } events
}
corridors-count = { $n ->
    [one] { $n } corridor
   *[other] { $n } corridors
}

## What they are

broker-export = Export broker
broker-kb-evaluation = Evaluation broker for knowledge-based status
broker-both = Broker for export and evaluation
body-ministry = Ministry
body-agency = Agency
body-council = Council
body-fund = Fund
body-municipality = Municipality
body-university = University
body-chamber = Chamber of commerce
body-development-org = Development organisation
body-proposed = Proposed
body-ended = No longer active
place-science-park = Science park
place-incubator = Incubator
place-innovation-centre = Innovation centre
place-technical-centre = Technical centre
place-business-centre = Business centre
place-advanced-tech-town = Advanced technology town
place-industrial-town = Industrial town
place-industrial-zone = Industrial zone
place-tech-zone = Technology zone
place-innovation-district = Innovation district
place-house-abroad = House of innovation abroad
member-needs-operating-licence = An operating licence
member-needs-knowledge-based = Knowledge-based status
need-challenge = Challenge
need-obstacle = Obstacle
need-policy = Matter of policy
need-purchase = Purchase
need-infrastructure = Infrastructure
need-open = Open
need-in-work = Being worked on
need-solved = Solved
buyer-city = A city
buyer-ministry = A ministry
buyer-company = A company
buyer-foreign-buyer = A foreign buyer
residence-resident = Lives in Iran
residence-returned = Returned to Iran
residence-abroad = Lives abroad
area-science = Expert in science
area-research = Expert in research
area-technology = Expert in technology
area-industry = Expert in industry
event-meeting = Meeting
event-agreement = Agreement
event-training = Training
event-exhibition = Exhibition
event-joint = Joint event
event-day = Day of observance
event-delegation = Delegation
event-planned = Planned
event-held = Held
event-cancelled = Cancelled
audience-brokers = brokers
audience-companies = companies
audience-experts = experts
audience-public = the public
audience-bodies = bodies
way-road = Road
way-rail = Rail
way-sea = Sea
way-air = Air
service-market-entry = Market entry
service-registration = Product registration
service-logistics = Shipping and logistics
service-customs = Customs
service-finance = Finance and payments
service-exhibitions = Exhibitions
service-legal = Contracts and law
service-after-sales = After-sales service
service-kb-evaluation = Evaluation for knowledge-based status
service-training = Training

## How they stand

licence-ended = Licence expired
has-room = Room to settle
campaign-running = Running
campaign-coming = Not begun yet
campaign-ended = Ended
groupage = Shared shipments
deadline-over = Deadline passed
chosen-by-hand = Chosen by the editors
support-ended = Ended
outcome-open = To be done
outcome-done = Done
outcome-overdue = Overdue

## Facts

services = Services
licence = Licence
address = Address
part-of = Part of
sits-in = Sits in
bodies-in-it = Its parts
places-it-runs = Runs
places-in-it = Contains
run-by = Run by
supports-whom = Supports
supported-by = Supported by
checks = Checks
entries-checked = { $n ->
    [one] Checked the facts of one entry
   *[other] Checked the facts of { $n } entries
}
room-to-settle = Room to settle
free-units = { $n ->
    [0] No free units
    [one] One free unit
   *[other] { $n } free units
}
as-of = as of
companies-there = Firms there
jobs = Jobs
area = Area
square-metres = { $n } m²
hectares = { $n } hectares
kilometres = { $n } km
energy = Energy
standards-met = Standards met
offered-for = Offered for
members = Members
members-listed = { $n ->
    [one] One listed here
   *[other] { $n } listed here
}
members-declared-and-listed = { $declared } declared, { $listed } listed here
asked-of-members = Asked of members
lead = Lead
working-since = Works since
led-by = led by { $name }
share-of = Share: { $percent }
reason = Reason
from-until = { $from } to { $until }
promotes = Promotes
made-by-firms = Made by
markets-buying = Markets under contract
markets-claimed = Markets claimed
problem = The problem
outcome = What came of it
raised-by = Raised by
buyer = Who would buy
quantity = Quantity
deadline = Deadline
subjects = Subjects
fields-of-work = Field
experience-in = Experience in
works-at = Works at
programme = Programme
held-by = Held by
city = Town
audience = For
signed-on = Signed on
parties = Parties
agreement-form = Form
articles-count = { $n ->
    [one] one article
   *[other] { $n } articles
}
pages-count = { $n ->
    [one] one page
   *[other] { $n } pages
}
copies-count = { $n ->
    [one] one copy
   *[other] { $n } copies
}
due = Due
typical-time = Usual time
length = Length
note = Note

## Parts

ask-hub = Write to the hub
write-to-broker = Write to the broker
write-to-body = Write to this body
write-to-place = Write to this place
write-to-association = Write to the association
write-to-consortium = Write to the consortium
letter-about = About: { $name }
needs-it-can-answer = Needs that this could answer
needs-raised = Needs raised here
needs-there = Needs there
products-for-its-markets = Chosen products for its markets
offices = Offices
support-given = Support
programmes = Programmes
what-it-does-for-firms = What it does for firms
residents = Firms that work here
joint-offer = Joint offer
markets-by-stage = Markets by stage
markets-by-stage-caption = Number of this campaign’s products at each stage, per market
makers = Makers
what-could-answer = What could answer it, and why
no-answer-yet = Nothing in the catalogue answers this yet.
and-more-answers = { $n ->
    [one] and one more
   *[other] and { $n } more
}
because-of-tags = Shared subjects: { $tags }
brokers-for-this-market = Brokers for this market
brokers-on-this-way = Brokers who use this way
can-help-with = Can help with
looks-for = Looks for
outcomes = What was decided
who-was-there = Who was there
participants = Participants
joint-offers = Joint offers with it
located-in = Located in
member-of = Member of
partner-in = Takes part in
brokers-for-its-markets = Brokers for its markets
ways-there = Ways there
houses-there = Houses of innovation there
campaign-badge = In the campaign

## Lists

facet-campaign = Campaign
facet-tier = Knowledge-based
facet-role = Role
facet-site = Works in
facet-association = Member of
title-products-campaign = Products of the campaign “{ $name }”
title-companies-tier = Companies: { $name }
title-companies-role = Companies by role: { $name }
title-companies-site = Companies in { $name }
title-companies-association = Members of { $name }

## Pages over all

overview-ecosystem = Ecosystem
overview-ecosystem-lead = Everyone between the maker and the buyer: who is listed here, how many, and how they are tied to each other.
overview-service = Broker services by market
overview-service-lead = Which broker does what in which market. A cell that says “no broker” is a gap that nobody in this catalogue fills yet.
overview-match = Needs and what answers them
overview-match-lead = Needs that wait for an answer, and the products, experts, places and brokers that share a subject with them.
overview-room = Room to settle
overview-room-lead = Places with free units or land for firms, and the day on which that was so.
overview-drivers = Driver companies
overview-drivers-lead = Large companies that stand behind smaller ones, and the firms that each of them backs.
overview-field = Experts by sector and country
overview-field-lead = Experts who agreed to be listed, by the sectors they know and the countries in which they have worked. Letters go through the hub.
overview-way = Routes and payment by market
overview-way-lead = How goods get to each market and how they are paid for, each with the day on which it was checked. Information, not legal advice: ask your bank.

who-is-tied-to-whom = Who is tied to whom
map-lead = The more ties, the thicker the line. The same stands below in words.
map-description = Kinds of entry in two columns, those beside the maker and those beside the buyer. Lines join kinds that are tied; thicker lines stand for more ties. The list below says the same.
who-is-here = In this catalogue
how-they-are-tied = How they are tied
so-many-ties = { $sentence }: { $n }
and-so-many-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
services-by-market = Services by market
services-by-market-caption = Brokers for each service in each market.
no-broker = no broker
gaps = Gaps
gaps-of-cells = { $gaps ->
    [0] Every service has a broker in every market.
    [one] One of { $cells } pairs of service and market has no broker.
   *[other] { $gaps } of { $cells } pairs of service and market have no broker.
}
services-missing = { $n ->
    [one] One service without a broker:
   *[other] { $n } services without a broker:
}
services-at-home = Services for makers at home
needs-without-match = Needs that nothing answers yet
no-need-without-match = Every open need has at least one possible answer in the catalogue.
needs-with-match = Needs with possible answers
answers-count = { $n ->
    [one] One possible answer:
   *[other] { $n } possible answers:
}
answers-among = { $n ->
   *[other] { $n } possible answers, among them:
}
by-subject = By subject
by-subject-caption = Who needs something and who offers something under the same subject. Subjects that nobody answers come first.
more-subjects = Offers for which no need is listed yet
subject = Subject
who-offers = Who offers something
none-yet = none yet
places-with-room = Places with room
places-with-room-caption = As the places themselves declare it.
where = Where
free-units-column = Free units
free-area = Free area
as-of-day = As of
drivers-and-backed = Drivers and the firms they back
backed-firms = Firms with a driver behind them
backs-firms = { $n ->
    [one] Backs one firm:
   *[other] Backs { $n } firms:
}
backs-nobody = No backed firm named yet
by-country-of-experience = By country of experience
ways-by-market = Routes, payment and brokers
ways-by-market-caption = One row for each market.
markets-without-route = { $n ->
    [one] One market without a described route
   *[other] { $n } markets without a described route
}
markets-without-payment = { $n ->
    [one] One market without a described way to pay
   *[other] { $n } markets without a described way to pay
}
markets-without-broker = { $n ->
    [one] One market without a broker
   *[other] { $n } markets without a broker
}
no-gap = No gap: every market has a route, a way to pay and a broker.
check-is-old = Checked long ago

## Kinds in the middle of a sentence

many-product = products
many-company = companies
many-consortium = consortia
many-association = associations
many-place = places
many-body = bodies
many-expert = experts
many-market = markets
many-corridor = corridors
many-broker = brokers
many-need = needs
many-campaign = campaigns
many-event = events

## Ties between kinds

tie-located-in = { $from } work in { $to }
tie-member-of = { $from } are members of { $to }
tie-partner-in = { $from } take part in { $to }
tie-offered-by = { $from } are offered jointly by { $to }
tie-promoted-by = { $from } are promoted by { $to }
tie-supported-by = { $from } are supported by { $to }
tie-works-at = { $from } work at { $to }
tie-advises = { $from } advise { $to }
tie-part-of = { $from } are part of other { $to }
tie-run-by = { $from } are run by { $to }
tie-sits-in = { $from } sit in councils
tie-serves = { $from } serve { $to }
tie-uses = { $from } use { $to }
tie-leads-to = { $from } lead to { $to }
tie-is-in = { $from } are in { $to }
tie-is-at = { $from } are at { $to }
tie-raised-by = { $from } were raised by { $to }
tie-could-answer = { $from } could answer { $to }
tie-held-by = { $from } are held by { $to }
tie-takes-part-in = { $from } take part in { $to }
tie-party-to = { $from } signed agreements at { $to }
tie-responsible-for = { $from } carry out what was decided at { $to }
tie-checked-by = { $from } were checked by { $to }
tie-works-for = { $from } work for { $to }
tie-made-by = { $from } are made by { $to }
tie-named-for = { $from } are meant for { $to }

## Home

needs-that-wait = Needs that wait for an answer
all-needs = All needs
happening-now = Now and next
all-events = All events
