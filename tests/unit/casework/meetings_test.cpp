#include "casework/meetings.hpp"

#include "casework/meeting_plan.hpp"
#include "tests/unit/casework/meeting_case.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

using enum MeetingKind;

TEST_CASE("a meeting is planned for a working day that is not over") {
    using Row = std::tuple<std::string, std::string>;
    const auto [on, problem] =
        GENERATE(values<Row>({{"2013-03-01",
                               "Fri 1 Mar 2013 is over: a meeting is planned for today or a "
                               "day to come"},
                              {"2013-03-04", "none"},
                              {"2013-03-09", "Sat 9 Mar 2013 is at a weekend"},
                              {"2013-03-29", "Fri 29 Mar 2013 is Good Friday"},
                              {"2013-04-02", "none"}}));
    OrderedCases cases;
    CAPTURE(on);
    if (problem == "none") {
        const MeetingChange added = cases.plan(assessment, on);
        CHECK(added.after.number == 1);
        REQUIRE(added.deadlines.size() == 1);  // how it went is to be recorded
        CHECK(cases.last_entry() == "meeting 1, assessment on " + on + " 10:00, planned for khan");
    } else {
        CHECK(problem_of([&, when = on] { cases.plan(assessment, when); }) == problem);
        CHECK(cases.casework.rows("meetings") == 0);
    }
}

TEST_CASE("a holiday is used where that is allowed, a day that is over never") {
    OrderedCases cases;
    CHECK(cases.plan(a_meeting(0, assessment, "2013-03-29"), {.holiday = true}).after.number == 1);
    CHECK_THROWS_AS(
        cases.plan(a_meeting(0, assessment, "2013-03-01"), {.holiday = true, .clash = true}),
        Error);
}

TEST_CASE("two meetings of one facilitator do not overlap, whatever case they are of") {
    OrderedCases cases;
    cases.plan(assessment, "2013-03-11");
    Meeting other = a_meeting(0, assessment, "2013-03-11");
    other.at = {10 * 60 + 59};
    const auto plan_other = [&](const Allowed& allowed) {
        return cases.plan(other, allowed, "RJ-2013-0002");
    };
    CHECK(problem_of([&] { plan_other({}); }) ==
          "khan has RJ-2013-0001/1 on Mon 11 Mar 2013 10:00, 60 minutes");
    CHECK(plan_other({.clash = true}).after.number == 1);
    other.at = {11 * 60 + 59};
    cases.casework.run(
        "UPDATE meetings SET state = 'cancelled' WHERE case_reference = 'RJ-2013-0002'");
    CHECK(plan_other({}).after.number == 2);
}

TEST_CASE("who leads a meeting is a facilitator, and who reviews it an offender manager") {
    OrderedCases cases;
    Meeting meeting = a_meeting(0, review, "2013-03-11");
    meeting.facilitator = "orla";
    CHECK(problem_of([&] { cases.plan(meeting); }) == "orla is not a facilitator");
    meeting.facilitator = "nobody";
    CHECK(refusal_of([&] { cases.plan(meeting); }).exit == Exit::no_record);
    meeting.facilitator = "khan";
    meeting.offender_manager = "khan";
    CHECK(problem_of([&] { cases.plan(meeting); }) ==
          "khan is not on the staff as offender manager");
    meeting.offender_manager = "orla";
    CHECK(cases.plan(meeting).after.offender_manager == "orla");
}

TEST_CASE("nothing is planned before the order, nor against the order of the four") {
    OrderedCases cases;
    cases.plan(preparation, "2013-03-18");
    CHECK_THROWS_AS(cases.plan(assessment, "2013-03-18"), Error);
    CHECK(cases.plan(assessment, "2013-03-11").after.number == 2);
    CHECK_THROWS_AS(cases.plan(review, "2013-03-11"), Error);

    OrderedCases before;
    before.casework.run("UPDATE occasions SET rj_ordered = NULL");
    CHECK(problem_of([&] { before.plan(assessment, "2013-03-11"); }) ==
          "RJ-2013-0001: the court has not ordered it");
}

TEST_CASE("no conference is planned with a victim who does not consent") {
    OrderedCases cases;
    cases.plan(conference, "2013-04-08");  // nobody has asked yet
    cases.consent(false);
    CHECK_THROWS_AS(cases.plan(conference, "2013-04-09"), Error);
    CHECK(cases.plan(reparation, "2013-04-09").after.with == MeetingWith::offender);
    cases.consent(true);
    CHECK(cases.plan(conference, "2013-04-10").after.with == MeetingWith::both);
}

TEST_CASE("a move keeps the time before and who asked, and takes the deadline with it") {
    OrderedCases cases;
    cases.plan(assessment, "2013-03-11");
    const MeetingChange moved = cases.move(1, "2013-03-12");
    CHECK(moved.after.sequence == 1);
    CHECK(moved.after.at == moved.before.at);
    REQUIRE(moved.deadlines.size() == 1);
    CHECK(moved.deadlines.front().what == DeadlineChange::What::moved);
    const auto moves = records_of<MeetingMove>(cases.casework.database, "RJ-2013-0001");
    REQUIRE(moves.size() == 1);
    CHECK(to_iso(moves[0].from_on) == "2013-03-11");
    CHECK(to_iso(moves[0].to_on) == "2013-03-12");
    CHECK(moves[0].asked_by == AskedBy::victim);

    CHECK(problem_of([&] { cases.move(1, "2013-03-12"); }) ==
          "meeting 1 is on Tue 12 Mar 2013 10:00 already");
    CHECK_THROWS_AS(cases.move(1, "2013-03-29"), Error);
    CHECK(cases.move(1, "2013-03-29", {.holiday = true}).after.sequence == 2);
}

TEST_CASE("a meeting that is cancelled is not moved, changed or held any more") {
    OrderedCases cases;
    const Meeting planned = cases.plan(assessment, "2013-03-11").after;
    const MeetingChange cancelled = cases.cancel(1);
    CHECK(cancelled.after.cancelled_by == AskedBy::offender);
    CHECK(cancelled.after.sequence == 1);
    REQUIRE(cancelled.deadlines.size() == 1);
    CHECK(cancelled.deadlines.front().what == DeadlineChange::What::dropped);
    CHECK_THROWS_AS(cases.move(1, "2013-03-12"), Error);
    CHECK_THROWS_AS(cases.cancel(1), Error);
    CHECK_THROWS_AS(cases.change(planned), Error);
    CHECK(problem_of([&] { cases.hold(planned); }) ==
          "RJ-2013-0001/1 was cancelled: it has not been held");
}

TEST_CASE("a conference becomes reparation, and what was prepared stays") {
    OrderedCases cases;
    Meeting meeting = a_meeting(0, conference, "2013-04-08");
    meeting.victim_asks = "Why me?";
    meeting = cases.plan(meeting).after;
    cases.consent(false);
    meeting.kind = reparation;
    const MeetingChange change = cases.change(meeting);
    CHECK(change.after.with == MeetingWith::offender);
    CHECK(change.after.victim_asks == "Why me?");
    CHECK(change.after.sequence == 1);
    meeting.kind = conference;
    CHECK_THROWS_AS(cases.change(meeting), Error);  // the victim said no
    meeting.kind = review;
    CHECK(problem_of([&] { cases.change(meeting); }) ==
          "meeting 1 is the reparation: only a conference becomes reparation, and the reverse");
}

TEST_CASE("a plan is kept whole, and not against what was planned since") {
    OrderedCases cases;
    const Work work = the_work();
    const Desk desk = desk_on(cases.casework.database, work);
    CHECK(problem_of([&] { plan_for_case(desk, cases.kept(), {.at = {10 * 60}}); }) ==
          "RJ-2013-0001 is nobody's yet: who is to lead the meeting?");
    const ProposedPlan proposed =
        plan_for_case(desk, cases.kept(), {.facilitator = "khan", .at = {10 * 60}});
    CHECK(iso(proposed.contact_due_on) == "2013-03-05");
    const auto meetings = proposed_in(proposed.plan);
    REQUIRE(meetings.size() == 4);
    cases.plan(a_meeting(0, assessment, "2013-04-22"), {}, "RJ-2013-0002");
    CHECK_THROWS_AS(add_meetings(desk, cases.kept(), meetings), Error);
    CHECK(cases.casework.rows("meetings") == 1);
    cases.casework.run("UPDATE meetings SET state = 'cancelled'");
    CHECK(add_meetings(desk, cases.kept(), meetings).size() == 4);
}

TEST_CASE("a preparation with the victim does not exist for an offender manager") {
    OrderedCases cases;
    cases.plan(assessment, "2013-03-11");
    Meeting with_victim = a_meeting(0, preparation, "2013-03-18");
    with_victim.with = MeetingWith::victim;
    cases.plan(with_victim);
    const auto listed = [&](Audience audience) {
        return meetings_listed(cases.casework.database, {}, audience).size();
    };
    CHECK(listed(Audience::staff) == 2);
    CHECK(listed(Audience::offender_manager) == 1);
    CHECK(listed(Audience::victim) == 1);
    const Work work = the_work();
    const MeetingsSeen seen = look_at_meetings(
        desk_on(cases.casework.database, work), cases.kept(), Audience::offender_manager, true);
    CHECK(seen.meetings.size() == 1);
    CHECK(cases.last_entry() == "meetings were looked at");
    CHECK(refusal_of([&] { required_meeting(seen.meetings, cases.kept(), 2); }).exit ==
          Exit::no_record);
}

}  // namespace lrpt::test
