// What a facilitator is told to type where a conference is not ready.
#include "rules/readiness.hpp"
#include "tests/unit/rules/meeting_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// The conference of Tuesday 9 April 2013, with nothing arranged: the last of its meetings.
CaseRecords a_planned_conference() {
    CaseRecords records = an_ordered_case();
    records.meetings = {a_meeting(4, MeetingKind::conference, "2013-04-09")};
    return records;
}

ReadinessItem item_of(const CaseRecords& records, std::string_view name) {
    const auto items = readiness_of(
        {.records = records, .conference = records.meetings.back(), .consent_days = 28});
    for (const ReadinessItem& item : items) {
        if (item.item == name) return item;
    }
    throw std::logic_error{"no such item"};
}

}  // namespace

TEST_CASE("a meeting that is planned is to be recorded, another is to be planned") {
    using Row = std::tuple<std::string_view, MeetingKind, MeetingWith, std::string_view>;
    const auto [item, kind, with, remedy] = GENERATE(values<Row>({
        {"assessment",
         MeetingKind::assessment,
         MeetingWith::offender,
         "lrpt meeting held REF/1 --there facilitator,offender"},
        {"preparation-victim",
         MeetingKind::preparation,
         MeetingWith::victim,
         "lrpt meeting held REF/1 --there facilitator,victim"},
        {"preparation-victim",
         MeetingKind::preparation,
         MeetingWith::both,
         "lrpt meeting held REF/1 --there facilitator,offender,victim"},
        {"preparation-victim",
         MeetingKind::preparation,
         MeetingWith::offender,
         "lrpt meeting add REF --kind preparation --with victim"},
        {"assessment",
         MeetingKind::preparation,
         MeetingWith::offender,
         "lrpt meeting add REF --kind assessment"},
    }));
    CaseRecords records = a_planned_conference();
    records.meetings.insert(records.meetings.begin(), a_meeting(1, kind, "2013-03-12"));
    records.meetings.front().with = with;
    CHECK(item_of(records, item).remedy == remedy);
    records.meetings.front().state = MeetingState::cancelled;
    CHECK(item_of(records, item).remedy.starts_with("lrpt meeting add REF --kind "));
}

TEST_CASE("who has said no is not asked again; who said yes too long ago is") {
    using Row = std::tuple<Party, std::string, bool, std::string_view, std::string_view>;
    const auto [party, on, given, because, remedy] = GENERATE(values<Row>({
        {Party::victim,
         "2013-04-01",
         false,
         "The victim does not consent.",
         "lrpt meeting update MEETING --kind reparation"},
        {Party::offender,
         "2013-04-01",
         false,
         "The offender does not consent.",
         "lrpt meeting cancel MEETING --asked-by offender"},
        {Party::victim,
         "2013-03-11",
         true,
         "The victim consented on Mon 11 Mar 2013, more than 28 days before it: ask again, from "
         "Tue 12 Mar 2013.",
         "lrpt case consent REF --party victim --given yes"},
    }));
    CaseRecords records = a_planned_conference();
    records.consents = {{.number = 1, .party = party, .on = day(on), .given = given}};
    const auto item =
        item_of(records, party == Party::victim ? "consent-victim" : "consent-offender");
    CHECK(item.holds == false);
    CHECK(item.because == because);
    CHECK(item.remedy == remedy);
}

TEST_CASE("one door is one door, however it is written") {
    using Row = std::tuple<std::string, std::string, bool>;
    const auto [victims, offenders, apart] =
        GENERATE(values<Row>({{"Garden door", "garden door", false},
                              {"garden  door", "garden door", false},
                              {"garden door", "street door", true}}));
    CaseRecords records = a_planned_conference();
    records.arrangements = {
        {.number = 1, .meeting = 4, .victim_door = victims, .offender_door = offenders}};
    CHECK(item_of(records, "door").holds == apart);
}

}  // namespace lrpt::test
