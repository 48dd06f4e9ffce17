//! What loading says about everyone between maker and buyer when something is spoilt, and what it draws from
//! what they say of each other: in memory, one spoilt thing at a time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(dead_code, reason = "other tests use more of the common part")]

mod common;

use common::catalogue::{COMPANY, PRODUCT};
use common::memory::Fixture;
use karvan::catalogue::ties::Tie;
use karvan::catalogue::{Kind, Reference};

const SECOND: &str = "content/companies/zist-pala/index.md";
const BROKER: &str = "content/brokers/gulf-desk/index.md";
const BODY: &str = "content/bodies/council/index.md";
const PLACE: &str = "content/places/park/index.md";
const INNER: &str = "content/places/incubator/index.md";
const ASSOCIATION: &str = "content/associations/makers/index.md";
const CONSORTIUM: &str = "content/consortia/clean-water/index.md";
const CAMPAIGN: &str = "content/campaigns/water-year/index.md";
const NEED: &str = "content/needs/village-water/index.md";
const EXPERT: &str = "content/experts/membrane-engineer/index.md";
const EVENT: &str = "content/events/meeting/index.md";
const CORRIDOR: &str = "content/corridors/gulf/index.md";

/// The small catalogue with an entry of every kind, and nothing wrong with it.
fn everyone() -> Fixture {
    let entry = |name: &str, english: &str, fields: &str| {
        format!(
            "---\nname: {{fa: {name}, en: {english}}}\nsummary: {{fa: یک جمله., en: One sentence.}}\n{fields}\n---\n"
        )
    };
    let source = "source: [{name: {fa: گزارش, en: Report}, url: https://news.example/1, date: 2026-01-02}]";
    let tags = "| tag | fa | en |\n|---|---|---|\n| water-scarcity | کم‌آبی | Water scarcity |\n\
                | membrane-fouling | گرفتگی غشا | Membrane fouling |\n";
    Fixture::new()
        .with("content/tags.md", tags)
        .add(
            PRODUCT,
            "solves: [{problem: {fa: آب کم, en: Little water}, answer: {fa: صافی, en: A filter}, tags: [water-scarcity]}]",
        )
        .add(COMPANY, "size: small\nlicences: [{number: L-1, issued: 2024-01-01, valid_until: 2029-01-01}]\nlocated_in: [incubator]")
        .with(SECOND, &entry("زیست‌پالا", "Zistpala", "website: https://zist.example/\nsize: large"))
        .with(
            BROKER,
            &entry("میز خلیج", "Gulf desk", "kind: export\nmarkets: [om]\nservices: [registration]\nroutes: [gulf]\nwebsite: https://gulf.example/"),
        )
        .with(BODY, &entry("شورا", "Council", "kind: council"))
        .with(PLACE, &entry("پارک", "Park", "kind: science_park\nrun_by: council"))
        .with(INNER, &entry("مرکز رشد", "Incubator", "kind: incubator\nparent: park"))
        .with(
            ASSOCIATION,
            &entry("انجمن", "Association", "founded: 1401-11\ndeclared_members: 55\nmembers: [pars-med]\nrequires: [operating_licence]"),
        )
        .with(
            CONSORTIUM,
            &entry("آب پاک", "Clean water", "lead: pars-med\nmembers:\n  - {company: pars-med, share_percent: 60}\n  - {company: zist-pala, share_percent: 40}\nproducts: [nano-filter]"),
        )
        .with(
            CAMPAIGN,
            &entry("سال آب", "Water year", "product_group: {sectors: [environment]}\nfrom: 2026-01-01\nuntil: 2026-12-31\nsupported_by: [body/council]\nclaimed_markets: 0"),
        )
        .with(
            NEED,
            &entry("آب روستا", "Village water", &format!("kind: challenge\nproblem: {{fa: آب نیست, en: There is no water}}\ntags: [water-scarcity]\nmarket: om\nraised_by: association/makers\n{source}")),
        )
        .with(
            EXPERT,
            &entry("مهندس غشا", "Membrane engineer", "consent: true\nconsent_on: 2026-05-01\ncan_help: [{text: {fa: غشا, en: Membranes}, tags: [membrane-fouling]}]\nworks_at: [company/pars-med]"),
        )
        .with(
            EVENT,
            &entry("نشست", "Meeting", &format!("kind: meeting\nfrom: 2026-10-01\nprogress: held\nbodies: [council]\nparticipants: [broker/gulf-desk]\noutcomes: [{{text: {{fa: کاری, en: A task}}, owner: body/council, due: 2026-12-30}}]\n{source}")),
        )
        .with(
            CORRIDOR,
            &entry("راه خلیج", "Gulf way", "from: {fa: بندر, en: Port}\nto: {fa: مسقط, en: Muscat}\nmarkets: [om]\nmodes: [sea]"),
        )
}

#[test]
fn has_nothing_to_say_about_everyone_who_is_right() {
    everyone().says(&[]);
}

// References

#[test]
fn refuses_a_relation_to_the_wrong_kind() {
    everyone()
        .replace(CAMPAIGN, "body/council", "broker/gulf-desk")
        .says(&["error reference-wrong-kind content/campaigns/water-year/index.md: supported_by: [broker/gulf-desk]"]);
}

#[test]
fn says_which_kind_a_misplaced_name_is_of() {
    let fixture = everyone().replace(COMPANY, "located_in: [incubator]", "located_in: [council]");
    fixture.says(&["error reference-unknown content/companies/pars-med/index.md: located_in: [council]"]);
    let said = fixture.load().diagnostics;
    assert!(
        said[0]
            .facts
            .iter()
            .any(|(name, fact)| *name == "other" && fact == "body/council")
    );
}

#[test]
fn asks_for_the_kind_where_several_are_allowed() {
    let fixture = everyone().replace(EXPERT, "company/pars-med", "pars-med");
    fixture.says(&[
        "error reference-without-kind content/experts/membrane-engineer/index.md: works_at: [pars-med]",
    ]);
    let said = fixture.load().diagnostics;
    assert!(
        said[0]
            .facts
            .iter()
            .any(|(name, fact)| *name == "suggestion" && fact == "company/pars-med")
    );
}

#[test]
fn refuses_a_relation_to_itself() {
    everyone()
        .replace(PLACE, "kind: science_park", "kind: science_park\nparent: park")
        .says(&["error related-to-itself content/places/park/index.md: parent: park"]);
}

#[test]
fn refuses_places_that_lie_in_each_other() {
    everyone()
        .replace(
            PLACE,
            "kind: science_park",
            "kind: science_park\nparent: incubator",
        )
        .says(&["error relation-circle content/places/incubator/index.md: parent: park"]);
}

#[test]
fn refuses_firms_that_back_each_other() {
    everyone()
        .add(COMPANY, "links: [{company: zist-pala, kind: backed_by}]")
        .add(SECOND, "links: [{company: pars-med, kind: backed_by}]")
        .says(&["error relation-circle content/companies/pars-med/index.md: links: [{company: zist-pala, kind: backed_by}]"]);
}

#[test]
fn lets_firms_supply_each_other() {
    everyone()
        .add(COMPANY, "links: [{company: zist-pala, kind: supplies}]")
        .add(SECOND, "links: [{company: pars-med, kind: supplies}]")
        .says(&[]);
}

#[test]
fn refuses_a_relation_to_a_draft() {
    everyone()
        .add(BODY, "status: draft")
        .replace(EVENT, "bodies: [council]\n", "")
        .replace(EVENT, "owner: body/council, ", "")
        .replace(PLACE, "\nrun_by: council", "")
        .says(&["error reference-draft content/campaigns/water-year/index.md: supported_by: [body/council]"]);
}

#[test]
fn warns_of_a_relation_to_an_archived_entry() {
    everyone()
        .add(INNER, "status: archived")
        .says(&["warning reference-archived content/companies/pars-med/index.md: located_in: [incubator]"]);
}

#[test]
fn names_the_nearest_tag() {
    everyone()
        .replace(NEED, "tags: [water-scarcity]", "tags: [water-scarcty]")
        .says(&["error tag-unknown content/needs/village-water/index.md: tags: [water-scarcty]"]);
}

// Consortia, associations, campaigns

#[test]
fn refuses_a_consortium_of_one() {
    everyone()
        .replace(CONSORTIUM, "\n  - {company: zist-pala, share_percent: 40}", "")
        .says(&["error consortium-of-one content/consortia/clean-water/index.md: members:"]);
}

#[test]
fn refuses_shares_above_the_whole() {
    everyone()
        .replace(CONSORTIUM, "share_percent: 40", "share_percent: 40.5")
        .says(&["error shares-above-whole content/consortia/clean-water/index.md: members:"]);
}

#[test]
fn warns_of_a_consortium_of_one_size() {
    everyone()
        .replace(SECOND, "size: large", "size: small")
        .says(&["warning consortium-one-size content/consortia/clean-water/index.md: members:"]);
}

#[test]
fn warns_of_a_lead_that_is_not_a_member() {
    everyone()
        .replace(CONSORTIUM, "lead: pars-med", "lead: third-firm")
        .with(
            "content/companies/third-firm/index.md",
            "---\nname: {fa: سومی, en: Third firm}\nsummary: {fa: یک جمله., en: One sentence.}\nwebsite: https://third.example/\n---\n",
        )
        .says(&["warning lead-not-a-member content/consortia/clean-water/index.md: lead: third-firm"]);
}

#[test]
fn warns_of_a_member_without_the_licence_that_its_association_asks_for() {
    everyone()
        .replace(COMPANY, "valid_until: 2029-01-01", "valid_until: 2026-11-21")
        .says(&[
            "warning member-lacks-licence content/associations/makers/index.md: members: [pars-med]",
            "warning licence-expired content/companies/pars-med/index.md: licences: [{number: L-1, issued: 2024-01-01, valid_until: 2026-11-21}]",
        ]);
}

#[test]
fn reports_a_lacking_member_where_the_membership_is_stated() {
    everyone()
        .add(SECOND, "member_of: [makers]")
        .says(&["warning member-lacks-licence content/companies/zist-pala/index.md: member_of: [makers]"]);
}

#[test]
fn refuses_a_campaign_that_ends_before_it_begins() {
    everyone()
        .replace(CAMPAIGN, "until: 2026-12-31", "until: 2025-12-31")
        .says(&["error dates-reversed content/campaigns/water-year/index.md: until: 2025-12-31"]);
}

#[test]
fn compares_what_a_campaign_claims_with_what_is_counted() {
    everyone()
        .replace(CAMPAIGN, "claimed_markets: 0", "claimed_markets: 10")
        .says(&["warning campaign-claim-differs content/campaigns/water-year/index.md: claimed_markets: 10"]);
    everyone()
        .replace(CAMPAIGN, "claimed_markets: 0", "claimed_markets: 1")
        .replace(PRODUCT, "stage: offering", "stage: contracted")
        .says(&[]);
}

// People, needs, events

#[test]
fn refuses_an_expert_without_consent() {
    everyone()
        .replace(EXPERT, "consent: true", "consent: false")
        .says(&["error expert-without-consent content/experts/membrane-engineer/index.md: consent: false"]);
    everyone()
        .replace(EXPERT, "\nconsent_on: 2026-05-01", "")
        .says(&["error expert-without-consent content/experts/membrane-engineer/index.md: consent: true"]);
}

#[test]
fn refuses_a_name_in_an_office_without_consent() {
    let named = "people: [{role: {fa: دبیر, en: Secretary}, name: {fa: کسی, en: Somebody}}]";
    everyone().add(BODY, named).says(&[&format!(
        "error person-without-consent content/bodies/council/index.md: {named}"
    )]);
    everyone()
        .add(BODY, &named.replace("}}]", "}, public_office: true}]"))
        .says(&[]);
}

#[test]
fn warns_of_a_deadline_that_has_passed() {
    everyone()
        .add(NEED, "deadline: 2026-11-21")
        .says(&["warning deadline-passed content/needs/village-water/index.md: deadline: 2026-11-21"]);
    everyone().add(NEED, "deadline: 2026-11-22").says(&[]);
    everyone()
        .add(NEED, "deadline: 2026-11-21\nprogress: solved")
        .says(&[]);
}

#[test]
fn warns_of_what_should_have_been_done() {
    let fixture = everyone().replace(EVENT, "due: 2026-12-30", "due: 2026-11-21");
    let said = fixture.said();
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("warning outcome-overdue content/events/meeting/index.md"));
}

#[test]
fn warns_of_an_event_that_is_over_and_still_planned() {
    everyone()
        .replace(EVENT, "progress: held", "progress: planned")
        .says(&["warning event-passed content/events/meeting/index.md: progress: planned"]);
}

#[test]
fn puts_only_houses_abroad_into_markets() {
    everyone()
        .add(INNER, "market: om")
        .says(&["error place-market content/places/incubator/index.md: market: om"]);
    everyone()
        .replace(INNER, "kind: incubator", "kind: house_abroad")
        .says(&[
            "error missing-field content/places/incubator/index.md: name: {fa: مرکز رشد, en: Incubator}",
        ]);
}

#[test]
fn wants_to_know_where_needs_and_events_come_from() {
    let source = "\nsource: [{name: {fa: گزارش, en: Report}, url: https://news.example/1, date: 2026-01-02}]";
    let said = everyone().replace(NEED, source, "").said();
    assert_eq!(
        said,
        ["error missing-field content/needs/village-water/index.md: name: {fa: آب روستا, en: Village water}"]
    );
}

// What is drawn from it

#[test]
fn draws_both_ends_of_a_relation_from_one_statement() {
    let catalogue = everyone().load().catalogue;
    let company = Reference::to(Kind::Company, catalogue.companies.find("pars-med").unwrap());
    let incubator = Reference::to(Kind::Place, catalogue.places.find("incubator").unwrap());
    let ties = &catalogue.ties;
    assert_eq!(
        ties.named_by(company, Tie::LocatedIn).collect::<Vec<_>>(),
        [incubator]
    );
    assert_eq!(
        ties.naming(incubator, Tie::LocatedIn).collect::<Vec<_>>(),
        [company]
    );
}

#[test]
fn states_a_membership_once_however_often_it_is_written() {
    let catalogue = everyone().add(COMPANY, "member_of: [makers]").load().catalogue;
    let association = Reference::to(Kind::Association, catalogue.associations.find("makers").unwrap());
    assert_eq!(catalogue.ties.naming(association, Tie::MemberOf).count(), 1);
}

#[test]
fn finds_answers_by_shared_tags_and_says_which() {
    let catalogue = everyone().load().catalogue;
    let need = catalogue.needs.find("village-water").unwrap();
    let (answers, total) = catalogue.matches.answers(need);
    assert_eq!(total, 1);
    let product = Reference::to(Kind::Product, catalogue.products.find("nano-filter").unwrap());
    assert_eq!(answers[0].answer, product);
    assert_eq!(answers[0].tags, [0]);
    assert!(!answers[0].stated);
    assert_eq!(catalogue.matches.needs_for(&catalogue, product), [need]);
}

#[test]
fn a_service_is_a_tag_that_finds_brokers_of_the_market() {
    let help = everyone().replace(NEED, "tags: [water-scarcity]", "tags: [registration]");
    let catalogue = help.load().catalogue;
    let need = catalogue.needs.find("village-water").unwrap();
    let broker = Reference::to(Kind::Broker, catalogue.brokers.find("gulf-desk").unwrap());
    assert_eq!(catalogue.matches.answers(need).0[0].answer, broker);
    // The same broker is no help where it does not work.
    let elsewhere = help.replace(BROKER, "markets: [om]\n", "").load().catalogue;
    assert_eq!(elsewhere.matches.answers(need).1, 0);
}

#[test]
fn puts_answers_chosen_by_hand_first() {
    let fixture = everyone().add(NEED, "answers: [expert/membrane-engineer]");
    let catalogue = fixture.load().catalogue;
    let need = catalogue.needs.find("village-water").unwrap();
    let (answers, total) = catalogue.matches.answers(need);
    assert_eq!(total, 2);
    assert!(answers[0].stated && answers[0].answer.kind == Kind::Expert);
}

#[test]
fn a_need_that_nothing_answers_has_no_answers() {
    let catalogue = everyone()
        .replace(NEED, "tags: [water-scarcity]", "tags: [training]")
        .load()
        .catalogue;
    let need = catalogue.needs.find("village-water").unwrap();
    assert_eq!(catalogue.matches.answers(need).1, 0);
}
