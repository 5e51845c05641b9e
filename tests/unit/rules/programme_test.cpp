// Where a case of restorative justice stands on a day, and what is next.
#include "rules/programme.hpp"

#include "rules/consent.hpp"
#include "rules/duties.hpp"
#include "tests/unit/rules/programme_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using enum Stage;

Stage on(const CaseRecords& records, std::string_view iso_day) {
    return stage_of(records, day(iso_day));
}

std::string duty_of_meeting(const CaseRecords& records) {
    const DeadlineQuestion question{.facts = records.facts,
                                    .policy = the_policy(),
                                    .holidays = the_holidays(),
                                    .today = the_day()};
    for (const Duty& one : duties_of(records, question)) {
        if (one.due.kind == DeadlineKind::rj_record_meeting) return iso(one.due.due_on);
    }
    return "none";
}

Consent a_word(std::optional<int> person, std::string_view said_on, bool given) {
    return {.number = 1, .person = person, .on = day(said_on), .given = given};
}

}  // namespace

TEST_CASE("a case is built at each stage") {
    for (const auto& [stage, name] : names_of<Stage>) {
        INFO(name);
        CHECK(stage_of(case_at(stage), the_day()) == stage);
    }
}

TEST_CASE("each step counts from its own day") {
    using Row = std::tuple<Stage, std::string, std::string, Stage>;
    const auto [stage, eve, its_day, before] = GENERATE(values<Row>({
        {screened, "2013-01-31", "2013-02-01", opened},
        {suitable, "2013-02-01", "2013-02-02", screened},
        {unsuitable, "2013-02-01", "2013-02-02", screened},
        {confirmed, "2013-02-02", "2013-02-03", suitable},
        {not_arranged, "2013-02-02", "2013-02-03", suitable},
        {proposed, "2013-02-03", "2013-02-04", confirmed},
        {ordered, "2013-02-04", "2013-02-05", proposed},
        {not_ordered, "2013-02-04", "2013-02-05", proposed},
        {contacted, "2013-02-05", "2013-02-06", ordered},
        {assessed, "2013-02-06", "2013-02-07", contacted},
        {prepared, "2013-02-07", "2013-02-08", assessed},
        {event_held, "2013-02-10", "2013-02-11", prepared},
        {completed, "2013-02-11", "2013-02-12", event_held},
    }));
    const CaseRecords records = case_at(stage);
    INFO(name_of(stage));
    CHECK(on(records, eve) == before);
    CHECK(on(records, its_day) == stage);
}

TEST_CASE("only the offender themselves are contacted, and only from the day of sentence on") {
    CaseRecords records = case_at(contacted);
    Contact& contact = records.contacts.front();
    contact.outcome = ContactOutcome::no_answer;
    CHECK(stage_of(records, the_day()) == ordered);
    contact = {.on = day("2013-02-06"), .with = With::victim, .outcome = ContactOutcome::reached};
    CHECK(stage_of(records, the_day()) == ordered);
    contact = {.on = day("2013-02-04"), .with = With::offender, .outcome = ContactOutcome::reached};
    CHECK(stage_of(records, the_day()) == ordered);
    contact.on = day("2013-02-05");
    CHECK(stage_of(records, the_day()) == contacted);
}

TEST_CASE("a meeting counts only after the one before it, and only where it was held") {
    CaseRecords records = case_at(completed);
    records.meetings[1].state = MeetingState::missed;
    CHECK(stage_of(records, the_day()) == assessed);
    records.meetings[1] = a_held(MeetingKind::preparation, 2, "2013-02-13");
    CHECK(stage_of(records, the_day()) == prepared);
    records.meetings.push_back(a_held(MeetingKind::conference, 5, "2013-02-14"));
    CHECK(stage_of(records, the_day()) == event_held);
    records.meetings.push_back(a_held(MeetingKind::review, 6, "2013-02-15"));
    CHECK(stage_of(records, the_day()) == completed);
    records.meetings.back().state = MeetingState::planned;
    CHECK(stage_of(records, the_day()) == event_held);
}

TEST_CASE("a preparation with the victim alone prepares no offender") {
    CaseRecords records = case_at(prepared);
    Meeting& preparation = records.meetings.back();
    for (const auto& [with, stage] : {std::pair{MeetingWith::victim, assessed},
                                      {MeetingWith::offender, prepared},
                                      {MeetingWith::both, prepared}}) {
        CAPTURE(name_of(with));
        preparation.with = with;
        CHECK(stage_of(records, the_day()) == stage);
    }
}

TEST_CASE("who is judged anew is confirmed anew") {
    CaseRecords records = case_at(confirmed);
    records.suitability.push_back({.number = 2, .on = day("2013-02-10"), .suitable = true});
    CHECK(stage_of(records, the_day()) == suitable);
    records.confirmations.push_back({.number = 2, .on = day("2013-02-10"), .arranged = true});
    CHECK(stage_of(records, the_day()) == confirmed);
}

TEST_CASE("what the court orders is ordered, whatever came before it") {
    CaseRecords records = case_at(GENERATE(opened, referred, screened, unsuitable, not_arranged));
    records.facts.rj_ordered = true;
    records.facts.sentenced_on = the_day();
    CHECK(is_ordered(records, the_day()));
    CHECK(stage_of(records, the_day()) == ordered);
    CHECK_FALSE(is_ordered(records, day("2013-03-03")));
}

TEST_CASE("the third meeting follows the victim's word, without it what was arranged last") {
    using enum MeetingKind;
    CaseRecords records = case_at(confirmed);
    records.confirmations.front().arrangement = Arrangement::conference;
    CHECK(event_to_come(records, the_day()) == conference);
    records.outcomes = {
        {.number = 1, .on = day("2013-02-04"), .arrangement = Arrangement::reparation}};
    CHECK(event_to_come(records, the_day()) == reparation);
    CHECK(event_to_come(records, day("2013-02-03")) == conference);
    records.outcomes.push_back({.number = 2, .on = day("2013-02-05")});  // it does not say
    CHECK(event_to_come(records, the_day()) == reparation);
    records.confirmations.push_back(
        {.number = 2, .on = day("2013-02-20"), .arrangement = Arrangement::conference});
    CHECK(event_to_come(records, the_day()) == conference);
    records.consents = {a_word({}, "2013-03-04", false)};
    CHECK(event_to_come(records, the_day()) == reparation);
    CHECK(event_to_come(records, day("2013-03-03")) == conference);
    CHECK(event_to_come(before_sentence(), the_day()) == conference);
}

TEST_CASE("what is still to come of the four meetings") {
    using enum MeetingKind;
    using Kinds = std::vector<MeetingKind>;
    CHECK(meetings_to_come(case_at(ordered), the_day()) ==
          Kinds{assessment, preparation, reparation, review});
    CHECK(meetings_to_come(case_at(assessed), the_day()) == Kinds{preparation, reparation, review});
    CHECK(meetings_to_come(case_at(prepared), the_day()) == Kinds{reparation, review});
    CHECK(meetings_to_come(case_at(event_held), the_day()) == Kinds{review});
    const Stage over = GENERATE(completed, unsuitable, not_arranged, not_ordered);
    CHECK(meetings_to_come(case_at(over), the_day()).empty());
}

TEST_CASE("the last word of each person holds, and one no outweighs") {
    CaseRecords records;
    CHECK_FALSE(consent_of(records, Party::victim, the_day()).given.has_value());
    records.facts.victim_consent = true;
    CHECK(consent_of(records, Party::victim, the_day()).given == true);
    CHECK_FALSE(consent_of(records, Party::victim, the_day()).on.has_value());
    CHECK_FALSE(consent_of(records, Party::offender, the_day()).given.has_value());
    records.consents = {a_word(1, "2013-02-01", false),
                        a_word(1, "2013-02-10", true),
                        a_word(2, "2013-02-20", true)};
    CHECK(consent_of(records, Party::victim, day("2013-01-31")).given == true);
    CHECK(consent_of(records, Party::victim, day("2013-02-09")).given == false);
    CHECK(consent_of(records, Party::victim, day("2013-02-10")).given == true);
    CHECK(consent_of(records, Party::victim, the_day()).on == day("2013-02-10"));
    records.consents.push_back(a_word(2, "2013-03-04", false));
    CHECK(consent_of(records, Party::victim, the_day()).given == false);
    CHECK_FALSE(consent_of(records, Party::offender, the_day()).given.has_value());
}

TEST_CASE("consent is in date up to the last of its days, and only where its day is known") {
    const ConsentStanding yes{.given = true, .on = day("2013-02-02")};
    CHECK(is_in_date(yes, 30, day("2013-03-04")));
    CHECK_FALSE(is_in_date(yes, 30, day("2013-03-05")));
    CHECK_FALSE(is_in_date({.given = false, .on = the_day()}, 30, the_day()));
    CHECK_FALSE(is_in_date({.given = true}, 30, the_day()));
    CHECK_FALSE(is_in_date({}, 30, the_day()));
}

TEST_CASE("how a meeting went is due two working days after it, while it is planned") {
    CaseRecords records = case_at(contacted);
    records.meetings = {
        {.number = 1, .state = MeetingState::planned, .on = day("2013-03-08"), .at = {600}}};
    CHECK(duty_of_meeting(records) == "2013-03-12");
    records.meetings.front().on = day("2013-03-28");
    CHECK(duty_of_meeting(records) == "2013-04-03");  // Good Friday and Easter Monday
    records.meetings.front().state =
        GENERATE(MeetingState::held, MeetingState::missed, MeetingState::cancelled);
    CHECK(duty_of_meeting(records) == "none");
}

}  // namespace lrpt::test
