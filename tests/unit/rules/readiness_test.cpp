#include "rules/readiness.hpp"

#include "tests/unit/rules/meeting_fixtures.hpp"

#include <catch2/catch.hpp>

#include <functional>

namespace lrpt::test {

namespace {

// A case whose conference on Tuesday 9 April 2013 is ready: number 4 of its meetings.
struct ReadyCase {
    CaseRecords records = an_ordered_case();
    bool trained = true;
    bool free = true;

    ReadyCase() {
        using enum MeetingKind;
        records.meetings = {a_meeting(1, assessment, "2013-03-12", MeetingState::held),
                            a_meeting(2, preparation, "2013-03-19", MeetingState::held),
                            a_meeting(3, preparation, "2013-03-20", MeetingState::held),
                            a_meeting(4, conference, "2013-04-09")};
        records.meetings[2].with = MeetingWith::victim;
        records.consents = {
            {.number = 1, .party = Party::victim, .on = day("2013-03-20"), .given = true},
            {.number = 2, .party = Party::offender, .on = day("2013-03-19"), .given = true}};
        records.arrangements = {{.number = 1,
                                 .meeting = 4,
                                 .risk_checked_on = day("2013-03-20"),
                                 .no_contact_order = NoContactOrder::none,
                                 .interpreter = Needed::not_needed,
                                 .victim_supporter = Needed::arranged,
                                 .offender_supporter = Needed::not_needed,
                                 .victim_arrives = ClockTime{570},
                                 .victim_leaves = ClockTime{670},
                                 .offender_arrives = ClockTime{590},
                                 .offender_leaves = ClockTime{660},
                                 .victim_door = "garden",
                                 .offender_door = "street"}};
    }

    Arrangements& arranged() { return records.arrangements.front(); }

    std::vector<ReadinessItem> items() const {
        return readiness_of({.records = records,
                             .conference = records.meetings.back(),
                             .consent_days = 28,
                             .trained = trained,
                             .free = free});
    }
};

std::string answer(const std::vector<ReadinessItem>& items, std::string_view name) {
    for (const ReadinessItem& item : items) {
        if (item.item != name) continue;
        if (!item.holds) return "not recorded";
        return *item.holds ? "yes" : "no";
    }
    return "no such item";
}

struct Row {
    std::string_view what;
    std::string_view item;
    std::function<void(ReadyCase&)> change;
    std::string_view expected;
};

void check_rows(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        CAPTURE(row.what);
        ReadyCase one;
        row.change(one);
        const auto items = one.items();
        CHECK(answer(items, row.item) == row.expected);
        CHECK(is_ready(items) == (row.expected == "yes"));
    }
}

}  // namespace

TEST_CASE("a conference is ready where all fifteen things hold") {
    const auto items = ReadyCase{}.items();
    CHECK(items.size() == 15);
    CHECK(is_ready(items));
    for (const ReadinessItem& item : items) {
        CAPTURE(item.item, item.because);
        CHECK(item.holds == true);
    }
}

TEST_CASE("the earlier meetings must have been held, with each side") {
    check_rows({
        {"no assessment",
         "assessment",
         [](ReadyCase& one) { one.records.meetings[0].state = MeetingState::missed; },
         "no"},
        {"none with the offender",
         "preparation-offender",
         [](ReadyCase& one) { one.records.meetings[1].state = MeetingState::cancelled; },
         "no"},
        {"none with the victim",
         "preparation-victim",
         [](ReadyCase& one) { one.records.meetings[2].state = MeetingState::planned; },
         "no"},
        {"one with both is enough",
         "preparation-offender",
         [](ReadyCase& one) {
             one.records.meetings[1].state = MeetingState::cancelled;
             one.records.meetings[2].with = MeetingWith::both;
         },
         "yes"},
    });
}

TEST_CASE("both consents must be given, and in date on the day of the conference") {
    check_rows({
        {"28 days before",
         "consent-victim",
         [](ReadyCase& one) { one.records.consents[0].on = day("2013-03-12"); },
         "yes"},
        {"29 days before",
         "consent-victim",
         [](ReadyCase& one) { one.records.consents[0].on = day("2013-03-11"); },
         "no"},
        {"taken back",
         "consent-victim",
         [](ReadyCase& one) {
             one.records.consents.push_back(
                 {.number = 3, .party = Party::victim, .on = day("2013-03-20"), .given = false});
         },
         "no"},
        {"only in the court's record: nobody knows since when",
         "consent-victim",
         [](ReadyCase& one) {
             one.records.consents.erase(one.records.consents.begin());
             one.records.facts.victim_consent = true;
         },
         "no"},
        {"nobody has said",
         "consent-victim",
         [](ReadyCase& one) { one.records.consents.erase(one.records.consents.begin()); },
         "not recorded"},
        {"the offender has not said",
         "consent-offender",
         [](ReadyCase& one) { one.records.consents.pop_back(); },
         "not recorded"},
        {"the offender says no",
         "consent-offender",
         [](ReadyCase& one) { one.records.consents[1].given = false; },
         "no"},
    });
}

TEST_CASE("the facilitator must be trained, and free") {
    check_rows({
        {"no course", "facilitator-trained", [](ReadyCase& one) { one.trained = false; }, "no"},
        {"elsewhere", "facilitator-free", [](ReadyCase& one) { one.free = false; }, "no"},
    });
}

TEST_CASE("the risk must have been checked since the last change") {
    const auto moved_on = [](std::string_view on, int meeting) {
        return [on, meeting](ReadyCase& one) {
            one.records.moves = {{.number = 1, .meeting = meeting, .moved_on = day(on)}};
        };
    };
    check_rows({
        {"moved on the day of the check", "risk", moved_on("2013-03-20", 4), "yes"},
        {"moved a day later", "risk", moved_on("2013-03-21", 4), "no"},
        {"another meeting moved", "risk", moved_on("2013-03-21", 2), "yes"},
        {"a consent a day later",
         "risk",
         [](ReadyCase& one) { one.records.consents[0].on = day("2013-03-21"); },
         "no"},
        {"judged a day later",
         "risk",
         [](ReadyCase& one) {
             one.records.suitability = {{.number = 1, .on = day("2013-03-21"), .suitable = true}};
         },
         "no"},
        {"a consent after they met",
         "risk",
         [](ReadyCase& one) {
             one.records.consents.push_back(
                 {.number = 3, .party = Party::offender, .on = day("2013-04-10"), .given = true});
         },
         "yes"},
        {"checked on the day itself",
         "risk",
         [](ReadyCase& one) { one.arranged().risk_checked_on = day("2013-04-09"); },
         "yes"},
        {"checked when it was over",
         "risk",
         [](ReadyCase& one) { one.arranged().risk_checked_on = day("2013-04-10"); },
         "no"},
        {"never checked",
         "risk",
         [](ReadyCase& one) { one.arranged().risk_checked_on.reset(); },
         "not recorded"},
    });
}

TEST_CASE("an order that they must not meet is cleared in writing") {
    check_rows({
        {"in force",
         "no-contact-order",
         [](ReadyCase& one) { one.arranged().no_contact_order = NoContactOrder::in_force; },
         "no"},
        {"cleared",
         "no-contact-order",
         [](ReadyCase& one) {
             one.arranged().no_contact_order = NoContactOrder::cleared_in_writing;
         },
         "yes"},
        {"nobody has looked",
         "no-contact-order",
         [](ReadyCase& one) { one.arranged().no_contact_order.reset(); },
         "not recorded"},
    });
}

TEST_CASE("who may be needed is settled, and nobody waits beside the other") {
    check_rows({
        {"an interpreter is still to be found",
         "interpreter",
         [](ReadyCase& one) { one.arranged().interpreter = Needed::needed; },
         "no"},
        {"nobody asked the victim",
         "victim-supporter",
         [](ReadyCase& one) { one.arranged().victim_supporter.reset(); },
         "not recorded"},
        {"the offender's is still to be found",
         "offender-supporter",
         [](ReadyCase& one) { one.arranged().offender_supporter = Needed::needed; },
         "no"},
        {"they arrive together",
         "arrives",
         [](ReadyCase& one) { one.arranged().victim_arrives = ClockTime{590}; },
         "no"},
        {"a minute apart",
         "arrives",
         [](ReadyCase& one) { one.arranged().victim_arrives = ClockTime{589}; },
         "yes"},
        {"they leave together",
         "leaves",
         [](ReadyCase& one) { one.arranged().offender_leaves = ClockTime{670}; },
         "no"},
        {"one time is not known",
         "leaves",
         [](ReadyCase& one) { one.arranged().offender_leaves.reset(); },
         "not recorded"},
        {"by one door",
         "door",
         [](ReadyCase& one) { one.arranged().offender_door = "garden"; },
         "no"},
        {"by one door under two spellings",
         "door",
         [](ReadyCase& one) { one.arranged().offender_door = "Garden"; },
         "no"},
        {"nothing is arranged at all",
         "door",
         [](ReadyCase& one) { one.records.arrangements.clear(); },
         "not recorded"},
    });
}

}  // namespace lrpt::test
