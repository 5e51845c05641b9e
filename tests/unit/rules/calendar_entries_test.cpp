#include "rules/calendar_entries.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Meeting a_meeting(int number, MeetingKind kind, MeetingWith with = MeetingWith::offender) {
    return {.number = number,
            .kind = kind,
            .with = with,
            .on = day("2013-03-28"),
            .at = ClockTime{600},
            .minutes = 90,
            .facilitator = "khan",
            .offender_manager = "orla",
            .changed_at = "2013-03-04T09:00:00Z",
            .place = "Room 2"};
}

// A conference is meeting 5, with everything arranged.
CaseRecords a_programme() {
    CaseRecords records{.scheme = Scheme::rj};
    records.meetings = {a_meeting(1, MeetingKind::assessment),
                        a_meeting(2, MeetingKind::preparation, MeetingWith::offender),
                        a_meeting(3, MeetingKind::preparation, MeetingWith::victim),
                        a_meeting(4, MeetingKind::preparation, MeetingWith::both),
                        a_meeting(5, MeetingKind::conference),
                        a_meeting(6, MeetingKind::reparation),
                        a_meeting(7, MeetingKind::review)};
    records.moves = {{.number = 1,
                      .meeting = 5,
                      .from_on = day("2013-03-26"),
                      .from_at = ClockTime{840},
                      .to_on = day("2013-03-28"),
                      .to_at = ClockTime{600},
                      .asked_by = AskedBy::victim}};
    records.arrangements = {{.number = 1,
                             .meeting = 5,
                             .victim_arrives = ClockTime{585},
                             .victim_leaves = ClockTime{700},
                             .offender_arrives = ClockTime{615},
                             .offender_leaves = ClockTime{680},
                             .victim_door = "Vicdoor",
                             .offender_door = "Offdoor"}};
    records.consents = {
        {.number = 1, .party = Party::victim, .on = day("2013-03-01"), .given = true}};
    return records;
}

CalendarQuestion asked_for(Audience audience) {
    return {.audience = audience, .day = day("2013-03-04")};
}

std::vector<CalendarEntry> entries_for(Audience audience,
                                       const CaseRecords& records = a_programme()) {
    return calendar_entries("RJ-2013-0142", records, asked_for(audience));
}

CalendarEntry conference_for(Audience audience, const CaseRecords& records = a_programme()) {
    for (const CalendarEntry& entry : entries_for(audience, records))
        if (entry.uid == "RJ-2013-0142-5@lrpt.invalid") return entry;
    return {};
}

std::vector<std::string> numbers_of(const std::vector<CalendarEntry>& entries) {
    std::vector<std::string> numbers;
    for (const CalendarEntry& entry : entries)
        numbers.push_back(entry.uid.substr(13, 1));
    return numbers;
}

std::string hours_of(const CalendarEntry& entry) {
    return to_text(*entry.starts.at) + "-" + to_text(*entry.ends->at);
}

}  // namespace

TEST_CASE("each has the meetings that they are at") {
    const auto [audience, numbers] = GENERATE(table<Audience, std::vector<std::string>>({
        {Audience::staff, {"1", "2", "3", "4", "5", "6", "7"}},
        {Audience::offender_manager, {"1", "2", "4", "5", "6", "7"}},
        {Audience::victim, {"3", "4", "5"}},
    }));
    CHECK(numbers_of(entries_for(audience)) == numbers);
}

TEST_CASE("each has their own times") {
    const auto [audience, hours] = GENERATE(table<Audience, std::string>({
        {Audience::staff, "09:45-11:40"},
        {Audience::victim, "09:45-11:40"},
        {Audience::offender_manager, "10:15-11:20"},
    }));
    CHECK(hours_of(conference_for(audience)) == hours);
    CaseRecords records = a_programme();
    records.arrangements.clear();
    CHECK(hours_of(conference_for(audience, records)) == "10:00-11:30");
}

TEST_CASE("a leaving before the arrival says nothing of the end") {
    const auto [leaves, hours] = GENERATE(table<int, std::string>({
        {585, "09:45-11:30"},
        {586, "09:45-09:46"},
    }));
    CaseRecords records = a_programme();
    records.arrangements.front().victim_leaves = ClockTime{leaves};
    CHECK(hours_of(conference_for(Audience::victim, records)) == hours);
}

TEST_CASE("a meeting may go on after midnight") {
    const auto [minutes, ends_on, hours] = GENERATE(table<int, std::string, std::string>({
        {839, "2013-03-28", "10:00-23:59"},
        {840, "2013-03-29", "10:00-00:00"},
        {900, "2013-03-29", "10:00-01:00"},
    }));
    CaseRecords records = a_programme();
    records.arrangements.clear();
    records.meetings[4].minutes = minutes;
    const CalendarEntry entry = conference_for(Audience::staff, records);
    CHECK(hours_of(entry) == hours);
    CHECK(to_iso(entry.ends->on) == ends_on);
}

TEST_CASE("each reads their own side, and nobody a name or a place") {
    CHECK(conference_for(Audience::staff).description ==
          "Meeting at 10:00\n"
          "Victim arrives 09:45, leaves 11:40, door: Vicdoor\n"
          "Offender arrives 10:15, leaves 11:20, door: Offdoor\n"
          "Moved from Tue 26 Mar 2013 14:00\n"
          "RJ-2013-0142/5");
    CHECK(conference_for(Audience::victim).description ==
          "For you: arrive 09:45, leave 11:40, door: Vicdoor\nRJ-2013-0142/5");
    CHECK(conference_for(Audience::offender_manager).description ==
          "Offender arrives 10:15, leaves 11:20, door: Offdoor\nRJ-2013-0142/5");
    const auto audience = GENERATE(Audience::staff, Audience::victim, Audience::offender_manager);
    CHECK_FALSE(conference_for(audience).location);
    CalendarQuestion question = asked_for(audience);
    question.names = true;
    CHECK(calendar_entries("RJ-2013-0142", a_programme(), question).front().location == "Room 2");
}

TEST_CASE("that a preparation is with both is for staff") {
    CHECK(entries_for(Audience::staff)[3].summary == "Restorative justice: preparation with both");
    CHECK(entries_for(Audience::staff)[2].summary ==
          "Restorative justice: preparation with the victim");
    CHECK(entries_for(Audience::victim)[1].summary == "Restorative justice: preparation");
    CHECK(entries_for(Audience::offender_manager)[2].summary == "Restorative justice: preparation");
}

TEST_CASE("a conference without the victim's consent is tentative, for staff only") {
    CaseRecords records = a_programme();
    CHECK(conference_for(Audience::staff, records).status == EntryStatus::confirmed);
    SECTION("taken back") {
        records.consents.push_back(
            {.number = 2, .party = Party::victim, .on = day("2013-03-04"), .given = false});
    }
    SECTION("not asked") {
        records.consents.clear();
    }
    CHECK(conference_for(Audience::staff, records).status == EntryStatus::tentative);
    CHECK(conference_for(Audience::victim, records).status == EntryStatus::confirmed);
    CHECK(conference_for(Audience::offender_manager, records).status == EntryStatus::confirmed);
    CHECK(entries_for(Audience::staff, records).front().status == EntryStatus::confirmed);
    records.meetings[4].state = MeetingState::held;
    CHECK(conference_for(Audience::staff, records).status == EntryStatus::confirmed);
}

TEST_CASE("a cancelled meeting stays, with its number of changes and the time of the last") {
    CaseRecords records = a_programme();
    records.meetings[4].state = MeetingState::cancelled;
    records.meetings[4].sequence = 3;
    const auto audience = GENERATE(Audience::staff, Audience::victim, Audience::offender_manager);
    const CalendarEntry entry = conference_for(audience, records);
    CHECK(entry.status == EntryStatus::cancelled);
    CHECK(entry.sequence == 3);
    CHECK(entry.changed_at == "2013-03-04T09:00:00Z");
}

}  // namespace lrpt::test
