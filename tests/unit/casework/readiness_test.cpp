#include "casework/readiness.hpp"

#include "tests/unit/casework/meeting_case.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

using enum MeetingKind;

// RJ-2013-0001 with both preparations held, and a conference planned for Tuesday 9 April 2013.
class Prepared : public OrderedCases {
  public:
    Prepared() {
        save(casework.database,
             {.login = "obi", .roles = {Role::facilitator}, .added_on = the_day()});
        hold(assessment, "2013-03-11");
        hold(preparation, "2013-03-18");
        Meeting with_victim = a_meeting(0, preparation, "2013-03-19");
        with_victim.with = MeetingWith::victim;
        with_victim = plan(with_victim).after;
        with_victim.facilitator_presence = with_victim.victim_presence = Presence::present;
        hold(with_victim);
        conference_number = plan(conference, "2013-04-09").after.number;
        for (const Party party : {Party::victim, Party::offender})
            word(party, "2013-03-20", true);
    }

    void word(Party party, std::string_view on, bool given) {
        add_record(casework.database,
                   kept().reference,
                   Consent{.party = party, .on = day(on), .given = given});
    }

    void arrange(const Arrangements& given, Date today = day("2013-03-20")) {
        const Work work = work_on(today);
        Arrangements all = given;
        all.meeting = conference_number;
        for (const auto& one : records_of<Arrangements>(casework.database, kept().reference))
            all.number = one.number;
        save_arrangements(desk_on(casework.database, work), kept(), all);
    }

    void arrange_all() { arrange(everything()); }

    static Arrangements everything() {
        return {.risk_checked_on = day("2013-03-20"),
                .no_contact_order = NoContactOrder::none,
                .interpreter = Needed::not_needed,
                .victim_supporter = Needed::arranged,
                .offender_supporter = Needed::not_needed,
                .victim_arrives = ClockTime{570},
                .victim_leaves = ClockTime{670},
                .offender_arrives = ClockTime{590},
                .offender_leaves = ClockTime{660},
                .victim_door = "garden",
                .offender_door = "street"};
    }

    // The conference as it was held, approved by a login or by nobody.
    Meeting as_held(const std::optional<std::string>& approved_by = {}) const {
        Meeting held = a_meeting(conference_number, conference, "2013-04-09", MeetingState::held);
        held.approved_by = approved_by;
        return held;
    }

    HeldMeeting hold_approved(const std::optional<std::string>& by) { return hold(as_held(by)); }

    std::vector<std::string> missing() {
        const Work work = work_on(day("2013-03-20"));
        const Desk desk = desk_on(casework.database, work);
        const PlannedConference planned = planned_conference(desk, kept(), std::nullopt);
        std::vector<std::string> names;
        for (const auto& item : readiness(desk, kept(), planned.records, planned.meeting)) {
            if (!item.holds.value_or(false)) names.emplace_back(item.item);
        }
        return names;
    }

    int conference_number = 0;
};

}  // namespace

TEST_CASE("a conference that is ready is held, and nobody approves it") {
    Prepared one;
    one.arrange_all();
    CHECK(one.missing().empty());
    CHECK(problem_of([&] { one.hold_approved("mary"); }) ==
          "RJ-2013-0001/4 was ready: nobody has to approve it");
    CHECK(one.hold_approved({}).stage == Stage::event_held);
    CHECK(one.last_entry() == "meeting 4, conference: held on 2013-04-09 10:00");
}

TEST_CASE("what is missing stops it, unless a manager or another facilitator approved it") {
    Prepared one;
    Arrangements some = Prepared::everything();
    some.risk_checked_on.reset();
    some.victim_door.reset();
    one.arrange(some);
    CHECK(one.missing() == std::vector<std::string>{"risk", "door"});
    const Error refused = refusal_of([&] { one.hold_approved({}); });
    CHECK(std::string{refused.what()} == "RJ-2013-0001/4 is not ready to be held");
    CHECK(refused.advice.size() == 4);
    CHECK(problem_of([&] { one.hold_approved("khan"); }) ==
          "khan cannot approve it: a manager does, or a facilitator who does not lead it");
    CHECK(refusal_of([&] { one.hold_approved("orla"); }).exit == Exit::data);
    CHECK(refusal_of([&] { one.hold_approved("nobody"); }).exit == Exit::no_record);
    const auto approver = GENERATE(as<std::string>{}, "mary", "obi");
    CHECK(one.hold_approved(approver).change.after.approved_by == approver);
    CHECK(one.last_entry() ==
          "meeting 4, conference: held on 2013-04-09 10:00, not ready (risk, door), approved by " +
              approver);
}

TEST_CASE("nobody approves a meeting with somebody who said no") {
    const auto party = GENERATE(Party::victim, Party::offender);
    Prepared one;
    one.arrange_all();
    one.word(party, "2013-04-01", false);
    CHECK(problem_of([&] { one.hold_approved("mary"); }) ==
          "the " + std::string{name_of(party)} + " did not consent to meet: nobody approves that");
    one.word(party, "2013-04-09", true);
    CHECK(one.hold_approved("mary").stage == Stage::event_held);
}

TEST_CASE("a correction that makes it one that was held is no way round") {
    Prepared one;
    Meeting absent = one.as_held();
    absent.victim_presence = Presence::acceptable;
    CHECK(one.hold(absent).change.after.state == MeetingState::missed);
    CHECK(problem_of([&] { one.hold(one.as_held(), true); }) ==
          "RJ-2013-0001/4 is not ready to be held");
    CHECK(one.hold(one.as_held("mary"), true).stage == Stage::event_held);
    CHECK(one.hold(one.as_held("mary"), true).stage == Stage::event_held);
}

TEST_CASE("only a conference that was held is approved") {
    Prepared one;
    Meeting missed = one.as_held("mary");
    missed.victim_presence = Presence::acceptable;
    CHECK(refusal_of([&] { one.hold(missed); }).exit == Exit::data);
    OrderedCases other;
    Meeting first = other.plan(assessment, "2013-03-11").after;
    first = a_meeting(first.number, assessment, "2013-03-11", MeetingState::held);
    first.approved_by = "somebody";
    CHECK(problem_of([&] { other.hold(first); }) ==
          "RJ-2013-0001/1 needs nobody's approval: only a conference does that is held though it "
          "was not ready");
}

TEST_CASE("which conference is meant") {
    Prepared one;
    const Work work = the_work();
    const Desk desk = desk_on(one.casework.database, work);
    CHECK(planned_conference(desk, one.kept(), std::nullopt).meeting.number == 4);
    CHECK(planned_conference(desk, one.kept(), 4).meeting.number == 4);
    const auto refused = [&](const std::string& reference, std::optional<int> number) {
        return refusal_of([&] { planned_conference(desk, one.kept(reference), number); }).exit;
    };
    CHECK(refused("RJ-2013-0001", 1) == Exit::data);
    CHECK(refused("RJ-2013-0001", 9) == Exit::no_record);
    CHECK(refused("RJ-2013-0002", std::nullopt) == Exit::data);
    one.plan(conference, "2013-04-10");
    CHECK(refused("RJ-2013-0001", std::nullopt) == Exit::usage);
}

TEST_CASE("the facilitator must be free, and the arrangements possible") {
    Prepared one;
    one.arrange_all();
    one.plan(a_meeting(0, assessment, "2013-04-09"), {.clash = true}, "RJ-2013-0002");
    CHECK(one.missing() == std::vector<std::string>{"facilitator-free"});
    const auto problem = [&](auto change) {
        Arrangements other = Prepared::everything();
        change(other);
        return problem_of([&] { one.arrange(other); });
    };
    CHECK(problem([](Arrangements& other) { other.risk_checked_on = day("2013-03-21"); }) ==
          "Thu 21 Mar 2013 is still to come: a risk check is recorded when it has happened");
    CHECK(problem([](Arrangements& other) { other.victim_leaves = ClockTime{570}; }) ==
          "the victim would leave at 09:30, and arrive at 09:30");
    CHECK(problem([](Arrangements& other) { other.offender_leaves = ClockTime{540}; }) ==
          "the offender would leave at 09:00, and arrive at 09:50");
    Arrangements shortest = Prepared::everything();
    shortest.victim_leaves = ClockTime{571};
    CHECK_NOTHROW(one.arrange(shortest));
}

}  // namespace lrpt::test
