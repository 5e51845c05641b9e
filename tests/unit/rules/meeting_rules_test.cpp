#include "rules/meeting_rules.hpp"

#include "tests/unit/rules/meeting_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

using enum MeetingKind;

// Everybody was there; a preparation is with whom it is said to be.
Meeting attended(MeetingKind kind, MeetingWith with = MeetingWith::offender) {
    Meeting meeting = a_meeting(1, kind, "2013-03-11", MeetingState::held);
    if (kind == preparation) meeting.with = with;
    return meeting;
}

std::string why(const Meeting& meeting) {
    return why_not_counted(meeting).value_or("counts");
}

}  // namespace

TEST_CASE("each meeting counts with those whom it needs, and with nobody else") {
    struct Row {
        MeetingKind kind;
        MeetingWith with;
        bool offender;
        bool victim;
        bool offender_manager;
    };
    const auto row = GENERATE(values<Row>({{assessment, MeetingWith::offender, true, false, false},
                                           {preparation, MeetingWith::offender, true, false, false},
                                           {preparation, MeetingWith::victim, false, true, false},
                                           {preparation, MeetingWith::both, true, true, false},
                                           {conference, MeetingWith::both, true, true, false},
                                           {reparation, MeetingWith::offender, true, false, false},
                                           {review, MeetingWith::offender, false, false, true}}));
    CAPTURE(name_of(row.kind), name_of(row.with));
    const auto counts_without = [&](std::optional<Presence> Meeting::*presence) {
        Meeting meeting = attended(row.kind, row.with);
        meeting.*presence = Presence::acceptable;
        return why(meeting) == "counts";
    };
    CHECK(why(attended(row.kind, row.with)) == "counts");
    CHECK_FALSE(counts_without(&Meeting::facilitator_presence));
    CHECK(counts_without(&Meeting::offender_presence) != row.offender);
    CHECK(counts_without(&Meeting::victim_presence) != row.victim);
    CHECK(counts_without(&Meeting::offender_manager_presence) != row.offender_manager);
    CHECK(counts_without(&Meeting::victim_supporter_presence));
    CHECK(counts_without(&Meeting::offender_supporter_presence));
    CHECK(counts_without(&Meeting::interpreter_presence));
}

TEST_CASE("a review without one of the two says who was not there, and why") {
    Meeting meeting = attended(review);
    meeting.offender_manager_presence = Presence::logistics;
    CHECK(why(meeting) == "the offender manager was not there (logistics)");
    meeting.facilitator_presence = Presence::unacceptable;
    CHECK(why(meeting) == "the facilitator was not there (unacceptable)");
}

TEST_CASE("what is not recorded of who was there is neither yes nor no") {
    const auto missing_of = [](const Meeting& meeting) {
        Names roles;
        for (const std::string_view role : roles_not_recorded(meeting))
            roles.emplace_back(role);
        return roles;
    };
    CHECK(missing_of(a_meeting(1, review, "2013-03-11")) ==
          Names{"facilitator", "offender-manager"});
    CHECK(missing_of(a_meeting(1, conference, "2013-03-11")) ==
          Names{"facilitator", "offender", "victim"});
    CHECK(missing_of(attended(conference)).empty());
    Meeting absent = attended(assessment);
    absent.offender_presence = Presence::unacceptable;
    CHECK(missing_of(absent).empty());
    absent.offender_presence.reset();
    CHECK(why(absent) == "whether the offender was there is not recorded");
}

TEST_CASE("each of the four comes after the one before") {
    using Row = std::tuple<MeetingKind, std::string, bool>;
    // Among a preparation on 18 March and a conference on 8 April, both at ten.
    const std::vector others{a_meeting(1, preparation, "2013-03-18", MeetingState::held),
                             a_meeting(2, conference, "2013-04-08")};
    const auto [kind, on, may] = GENERATE(values<Row>({{assessment, "2013-03-15", true},
                                                       {assessment, "2013-03-18", false},
                                                       {preparation, "2013-03-11", true},
                                                       {preparation, "2013-03-25", true},
                                                       {preparation, "2013-04-08", false},
                                                       {preparation, "2013-04-09", false},
                                                       {reparation, "2013-03-18", false},
                                                       {reparation, "2013-03-19", true},
                                                       {reparation, "2013-04-22", true},
                                                       {review, "2013-04-08", false},
                                                       {review, "2013-04-09", true}}));
    CAPTURE(name_of(kind), on);
    CHECK(why_not_in_order(a_meeting(0, kind, on), others).has_value() != may);
}

TEST_CASE("an hour later on the same day is in order; cancelled and missed ones are passed over") {
    Meeting later = a_meeting(2, preparation, "2013-03-11");
    const Meeting first = a_meeting(1, assessment, "2013-03-11");
    CHECK(why_not_in_order(later, {first}) ==
          "the preparation must come after the assessment: meeting 1 is on Mon 11 Mar 2013 10:00");
    later.at.minutes += 1;
    CHECK_FALSE(why_not_in_order(later, {first}));
    for (const MeetingState state : {MeetingState::missed, MeetingState::cancelled}) {
        CHECK_FALSE(why_not_in_order(a_meeting(3, preparation, "2013-03-04"),
                                     {a_meeting(1, assessment, "2013-03-11", state)}));
    }
    CHECK_FALSE(why_not_in_order(later, {later}));  // it is not in its own way
}

TEST_CASE("meetings overlap until the minute at which one ends") {
    using Row = std::tuple<int, bool>;
    const auto [minutes, overlaps] = GENERATE(values<Row>({{8 * 60, false},
                                                           {9 * 60, false},
                                                           {9 * 60 + 1, true},
                                                           {10 * 60, true},
                                                           {10 * 60 + 59, true},
                                                           {11 * 60, false}}));
    Meeting other = a_meeting(2, review, "2013-03-11");
    other.at.minutes = minutes;
    const Meeting one = a_meeting(1, assessment, "2013-03-11");
    CAPTURE(minutes);
    CHECK(overlap(one, other) == overlaps);
    CHECK(overlap(other, one) == overlaps);
    other.on += std::chrono::days{1};
    CHECK_FALSE(overlap(one, other));
}

TEST_CASE("nobody is asked to come on a day off") {
    using Row = std::tuple<std::string, std::string>;
    const auto [on, problem] = GENERATE(
        values<Row>({{"2013-03-28", "none"},
                     {"2013-03-29", "Fri 29 Mar 2013 is Good Friday"},
                     {"2013-03-30", "Sat 30 Mar 2013 is at a weekend"},
                     {"2013-04-01", "Mon 1 Apr 2013 is Easter Monday"},
                     {"2013-04-02", "none"},
                     {"2099-12-25", "none"}}));  // beyond the table only weekends are known
    CHECK(why_not_a_working_day(day(on), the_holidays()).value_or("none") == problem);
}

TEST_CASE("the nearest working days lie round the whole of Easter") {
    for (const auto* on : {"2013-03-29", "2013-03-31", "2013-04-01"}) {
        const auto [before, after] = nearest_working_days(day(on), the_holidays());
        CHECK(to_iso(before) == "2013-03-28");
        CHECK(to_iso(after) == "2013-04-02");
    }
}

}  // namespace lrpt::test
