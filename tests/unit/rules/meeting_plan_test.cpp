#include "rules/meeting_plan.hpp"

#include "tests/unit/rules/meeting_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

using enum MeetingKind;

constexpr ClockTime ten{10 * 60};

MeetingPlan plan_on(std::string_view today,
                    const CaseRecords& records,
                    const std::vector<Meeting>& diary = {}) {
    return plan_meetings({.records = records,
                          .diary = diary,
                          .policy = the_policy(),
                          .holidays = the_holidays(),
                          .facilitator = "khan",
                          .at = ten,
                          .today = day(today)});
}

Names days_of(const MeetingPlan& plan) {
    Names days;
    for (const MeetingToCome& one : plan.meetings)
        days.push_back(std::string{name_of(one.meeting.kind)} + " " + to_iso(one.meeting.on));
    return days;
}

Names avoided_by(const MeetingPlan& plan, std::size_t place) {
    Names names;
    for (const BankHoliday& holiday : plan.meetings.at(place).avoided)
        names.push_back(holiday.name);
    return names;
}

}  // namespace

TEST_CASE("the four meetings lie the days of policy apart") {
    const MeetingPlan plan = plan_on("2013-03-04", an_ordered_case());
    CHECK(days_of(plan) == Names{"assessment 2013-03-11",
                                 "preparation 2013-03-18",
                                 "conference 2013-04-08",
                                 "review 2013-04-22"});
    for (std::size_t place = 0; place < plan.meetings.size(); ++place) {
        const MeetingToCome& one = plan.meetings[place];
        CHECK(one.proposed);
        CHECK(one.meeting.number == static_cast<int>(place) + 1);
        CHECK(one.meeting.facilitator == "khan");
        CHECK(one.meeting.at == ten);
        CHECK(one.avoided.empty());
        CHECK_FALSE(one.clash_avoided);
    }
    CHECK(plan.meetings[2].meeting.with == MeetingWith::both);
    CHECK_FALSE(plan.no_room);
}

TEST_CASE("Easter 2013 is gone round, and the holidays are named") {
    // The event would be on Easter Monday.
    const MeetingPlan monday = plan_on("2013-02-25", an_ordered_case());
    CHECK(days_of(monday) == Names{"assessment 2013-03-04",
                                   "preparation 2013-03-11",
                                   "conference 2013-04-02",
                                   "review 2013-04-16"});
    CHECK(avoided_by(monday, 2) == Names{"Easter Monday"});
    // From Good Friday on, both of them.
    const MeetingPlan friday = plan_on("2013-02-22", an_ordered_case());
    CHECK(days_of(friday)[2] == "conference 2013-04-02");
    CHECK(avoided_by(friday, 2) == Names{"Good Friday", "Easter Monday"});
}

TEST_CASE("the assessment waits for the latest of what it waits for") {
    CaseRecords records = an_ordered_case();
    records.confirmations = {{.number = 1,
                              .on = day("2013-02-11"),
                              .arranged = true,
                              .assessment_from = day("2013-03-14")}};
    CHECK(days_of(plan_on("2013-03-04", records))[0] == "assessment 2013-03-14");
    records.confirmations[0].assessment_from = day("2013-03-05");
    CHECK(days_of(plan_on("2013-03-04", records))[0] == "assessment 2013-03-11");
    records.confirmations[0].assessment_from.reset();
    CHECK(days_of(plan_on("2013-03-04", records))[0] == "assessment 2013-03-11");
}

TEST_CASE("a meeting goes to the next day on which the facilitator is free at that time") {
    Meeting elsewhere = a_meeting(1, review, "2013-03-11");
    elsewhere.at = {9 * 60 + 30};
    const MeetingPlan clashing = plan_on("2013-03-04", an_ordered_case(), {elsewhere});
    CHECK(days_of(clashing)[0] == "assessment 2013-03-12");
    CHECK(clashing.meetings[0].clash_avoided);
    CHECK(days_of(clashing)[1] == "preparation 2013-03-19");
    CHECK_FALSE(clashing.meetings[1].clash_avoided);

    elsewhere.at = {9 * 60};  // over at ten
    CHECK(days_of(plan_on("2013-03-04", an_ordered_case(), {elsewhere}))[0] ==
          "assessment 2013-03-11");
    elsewhere.at = ten;
    elsewhere.state = MeetingState::cancelled;
    CHECK(days_of(plan_on("2013-03-04", an_ordered_case(), {elsewhere}))[0] ==
          "assessment 2013-03-11");
}

TEST_CASE("what is planned stays, and the others go round it") {
    CaseRecords records = an_ordered_case();
    records.meetings = {a_meeting(1, conference, "2013-03-14")};
    const MeetingPlan plan = plan_on("2013-03-04", records);
    // The preparation would be on the 18th: it goes to the last day before the conference.
    CHECK(days_of(plan) == Names{"assessment 2013-03-11",
                                 "preparation 2013-03-13",
                                 "conference 2013-03-14",
                                 "review 2013-03-28"});
    CHECK_FALSE(plan.meetings[2].proposed);
    CHECK(plan.meetings[2].meeting.number == 1);
    CHECK(plan.meetings[0].meeting.number == 2);
    CHECK(plan.meetings[3].meeting.number == 4);
}

TEST_CASE("where no day is left between two meetings that is said") {
    CaseRecords records = an_ordered_case();
    records.meetings = {a_meeting(1, assessment, "2013-03-28"),
                        a_meeting(2, conference, "2013-04-02")};
    CHECK(plan_on("2013-03-04", records).no_room ==
          "there is no free working day for the preparation before Tue 2 Apr 2013");
    records.meetings[1].on = day("2013-04-03");
    const MeetingPlan plan = plan_on("2013-03-04", records);
    CHECK_FALSE(plan.no_room);
    CHECK(days_of(plan)[1] == "preparation 2013-04-02");
}

TEST_CASE("what has been held is not planned again, and nothing is planned for today") {
    CaseRecords records = an_ordered_case();
    records.meetings = {a_meeting(1, assessment, "2013-02-20", MeetingState::held)};
    // A week after the assessment is over: the first working day from tomorrow.
    CHECK(days_of(plan_on("2013-03-04", records)) ==
          Names{"preparation 2013-03-05", "conference 2013-03-26", "review 2013-04-09"});
    records.meetings[0].state = MeetingState::missed;
    CHECK(days_of(plan_on("2013-03-04", records))[0] == "assessment 2013-03-11");
}

TEST_CASE("a second preparation that is planned comes before the event") {
    CaseRecords records = an_ordered_case();
    records.meetings = {a_meeting(1, assessment, "2013-02-20", MeetingState::held),
                        a_meeting(2, preparation, "2013-02-22", MeetingState::held),
                        a_meeting(3, preparation, "2013-03-28")};
    CHECK(days_of(plan_on("2013-03-04", records))[0] == "conference 2013-04-02");
}

TEST_CASE("without the victim's word a conference is provisional; their no makes it reparation") {
    CaseRecords records = an_ordered_case();
    CHECK(plan_on("2013-03-04", records).victim_undecided);
    records.consents = {
        {.number = 1, .party = Party::victim, .on = day("2013-03-01"), .given = true}};
    const MeetingPlan agreed = plan_on("2013-03-04", records);
    CHECK_FALSE(agreed.victim_undecided);
    CHECK_FALSE(agreed.victim_declined);

    records.consents[0].given = false;
    const MeetingPlan declined = plan_on("2013-03-04", records);
    CHECK(days_of(declined)[2] == "reparation 2013-04-08");
    CHECK_FALSE(declined.victim_declined);
    records.meetings = {a_meeting(1, conference, "2013-04-08")};
    CHECK(plan_on("2013-03-04", records).victim_declined);
}

}  // namespace lrpt::test
