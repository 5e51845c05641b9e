#include "casework/meeting_held.hpp"

#include "tests/unit/casework/meeting_case.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

using enum MeetingKind;

TEST_CASE("four meetings that count complete the programme, in their order only") {
    OrderedCases cases;
    cases.plan(review, "2013-04-22");
    CHECK(problem_of([&] { cases.hold(a_meeting(1, review, "2013-04-22", MeetingState::held)); }) ==
          "RJ-2013-0001: no assessment has been held that counts");
    CHECK(cases.hold(assessment, "2013-03-11").stage == Stage::assessed);
    CHECK(cases.hold(preparation, "2013-03-18").stage == Stage::prepared);
    CHECK(cases.hold(reparation, "2013-04-08").stage == Stage::event_held);
    const HeldMeeting last = cases.hold(a_meeting(1, review, "2013-04-22", MeetingState::held));
    CHECK(last.stage == Stage::completed);
    CHECK(cases.last_entry() == "meeting 1, review: held on 2013-04-22 10:00");
}

TEST_CASE("a meeting that the offender came to is the first contact; one with the victim is not") {
    using Row = std::tuple<MeetingWith, bool>;
    const auto [with, met] =
        GENERATE(values<Row>({{MeetingWith::offender, true}, {MeetingWith::victim, false}}));
    OrderedCases cases;
    cases.casework.run(
        "INSERT INTO meetings (case_reference, number, kind, \"with\", state, \"on\", at, minutes, "
        "facilitator, facilitator_presence, sequence, changed_at) VALUES ('RJ-2013-0001', 1, "
        "'assessment', 'offender', 'held', '2013-02-20', '10:00', 60, 'khan', 'present', 0, '')");
    Meeting meeting = a_meeting(0, preparation, "2013-03-04");
    meeting.with = with;
    meeting = cases.plan(meeting).after;
    meeting.facilitator_presence = Presence::present;
    (with == MeetingWith::victim ? meeting.victim_presence : meeting.offender_presence) =
        Presence::present;
    const HeldMeeting held = cases.hold(meeting);
    CHECK_FALSE(held.why_not_counted);
    const auto& changes = held.change.deadlines;
    const bool contact_met =
        std::any_of(changes.begin(), changes.end(), [](const DeadlineChange& change) {
            return change.now.due.kind == DeadlineKind::rj_first_contact &&
                   change.what == DeadlineChange::What::met;
        });
    CHECK(contact_met == met);
}

TEST_CASE("a meeting without somebody whom it needs is missed, and can be corrected") {
    OrderedCases cases;
    Meeting meeting = cases.plan(assessment, "2013-03-11").after;
    CHECK(problem_of([&] { cases.hold(meeting); }) ==
          "who was there is not all recorded: facilitator, offender");
    meeting.facilitator_presence = Presence::present;
    meeting.offender_presence = Presence::unacceptable;
    const HeldMeeting missed = cases.hold(meeting);
    CHECK(missed.change.after.state == MeetingState::missed);
    CHECK(missed.why_not_counted == "the offender was not there (unacceptable)");
    CHECK(missed.stage == Stage::ordered);

    meeting.offender_presence = Presence::present;
    CHECK_THROWS_AS(cases.hold(meeting), Error);
    const HeldMeeting mended = cases.hold(meeting, true);
    CHECK(mended.change.after.state == MeetingState::held);
    CHECK(mended.stage == Stage::assessed);
    CHECK(cases.last_entry() == "meeting 1, assessment: held on 2013-03-11 10:00, corrected");
}

TEST_CASE("a meeting is recorded from the day of the order until today") {
    using Row = std::tuple<std::string, bool>;
    const auto [on, may] = GENERATE(values<Row>({{"2013-02-17", false},
                                                 {"2013-02-18", true},
                                                 {"2013-03-04", true},
                                                 {"2013-03-05", false}}));
    OrderedCases cases;
    const int number = cases.plan(assessment, "2013-03-04").after.number;
    const Meeting meeting = a_meeting(number, assessment, on, MeetingState::held);
    const Work work = the_work();
    const auto hold = [&] {
        hold_meeting(desk_on(cases.casework.database, work), cases.kept(), meeting, false);
    };
    CAPTURE(on);
    if (may) {
        CHECK_NOTHROW(hold());
    } else {
        CHECK_THROWS_AS(hold(), Error);
        CHECK(cases.meeting(number).state == MeetingState::planned);
    }
}

TEST_CASE("reparation says what it was, and nothing else does") {
    OrderedCases cases;
    cases.hold(assessment, "2013-03-04");
    cases.hold(preparation, "2013-03-05");
    cases.plan(reparation, "2013-03-06");
    Meeting meeting = a_meeting(3, reparation, "2013-03-06", MeetingState::held);
    CHECK(problem_of([&] { cases.hold(meeting); }) == "what the reparation was is not recorded");
    meeting.reparation = ReparationKind::letter_of_apology;
    CHECK(cases.hold(meeting).stage == Stage::event_held);

    Meeting last = cases.plan(review, "2013-03-07").after;
    last = a_meeting(last.number, review, "2013-03-07", MeetingState::held);
    last.reparation = ReparationKind::work;
    CHECK(problem_of([&] { cases.hold(last); }) ==
          "meeting 4 is the review: --outcome is for reparation");
}

}  // namespace lrpt::test
