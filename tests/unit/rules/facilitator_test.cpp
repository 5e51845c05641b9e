#include "rules/facilitator.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

PracticeQuestion asked() {
    return {.policy = the_policy(), .holidays = the_holidays()};
}

Training course(std::string_view until) {
    const Date last_day = day(until);
    return {
        .kind = TrainingKind::course, .from_on = last_day - std::chrono::days{2}, .on = last_day};
}

Training session(std::string_view on) {
    return {.kind = TrainingKind::mentoring, .on = day(on)};
}

// A course until the day, and conferences on the days, with spaces between.
Practice practice(std::string_view until, const Names& conferences = {}) {
    Practice made{.trainings = {course(until)}};
    for (const std::string& on : conferences)
        made.conferences.push_back(day(on));
    return made;
}

Names four_and(const std::string& fifth) {
    return {"2013-03-01", "2013-05-01", "2013-07-01", "2013-09-01", fifth};
}

// "trained, led of wanted, to go".
std::string stands(const Practice& made, std::string_view on) {
    const Expertise found = expertise_of(made, asked(), day(on));
    return iso(found.trained_on) + ", " + std::to_string(found.conferences) + " of " +
           (found.wanted ? std::to_string(*found.wanted) : "none") + ", " +
           std::to_string(found.to_go);
}

// What there is to go by the day, of five in a year that ends on the other.
Expertise to_go(int conferences, std::string_view year_ends_on) {
    return {.trained_on = day("2013-02-14"),
            .year_ends_on = day(year_ends_on),
            .wanted = 5,
            .to_go = conferences};
}

}  // namespace

TEST_CASE("the course is done from its last day on, and the first one counts") {
    const std::vector<Training> trainings{
        session("2013-01-10"), course("2013-06-20"), course("2013-02-14")};
    CHECK(iso(trained_on(trainings, day("2013-02-13"))) == "none");
    CHECK(iso(trained_on(trainings, day("2013-02-14"))) == "2013-02-14");
    CHECK(iso(trained_on(trainings, day("2013-06-20"))) == "2013-02-14");
    CHECK_FALSE(trained_on({}, the_day()));
}

TEST_CASE("mentoring is known from the day of a session on, the last one up to the day") {
    const std::vector<Training> trainings{
        course("2013-02-14"), session("2013-03-20"), session("2013-02-28")};
    CHECK(iso(mentored_on(trainings, day("2013-02-27"))) == "none");
    CHECK(iso(mentored_on(trainings, day("2013-02-28"))) == "2013-02-28");
    CHECK(iso(mentored_on(trainings, day("2013-03-19"))) == "2013-02-28");
    CHECK(iso(mentored_on(trainings, day("2013-03-20"))) == "2013-03-20");
}

TEST_CASE("the first year ends the day before the anniversary of the last day of the course") {
    using Row = std::tuple<std::string, std::string>;
    const auto [trained, ends] = GENERATE(values<Row>({
        {"2013-02-14", "2014-02-13"},
        {"2012-02-29", "2013-02-28"},
        {"2012-03-01", "2013-02-28"},
        {"2015-02-28", "2016-02-27"},
        {"2015-03-01", "2016-02-29"},
        {"2013-01-01", "2013-12-31"},
    }));
    CHECK(iso(first_year_ends_on(day(trained), asked())) == ends);
    const auto duty = conferences_duty(practice(trained), asked());
    REQUIRE(duty);
    CHECK(iso(duty->due.due_on) == ends);
    CHECK(iso(duty->due.calendar_on) == ends);
    CHECK(iso(duty->due.event_on) == trained);
    CHECK_FALSE(duty->met_on);
}

TEST_CASE("the five are met on the day of the fifth conference, in the year or late") {
    using Row = std::tuple<std::string, std::string, DeadlineState>;
    const auto [fifth, on, state] = GENERATE(values<Row>({
        {"2014-02-12", "2014-02-12", DeadlineState::met},
        {"2014-02-13", "2014-02-13", DeadlineState::met},
        {"2014-02-14", "2014-02-14", DeadlineState::met_late},
        {"2014-02-14", "2014-02-13", DeadlineState::open},
    }));
    const auto duty = conferences_duty(practice("2013-02-14", four_and(fifth)), asked());
    REQUIRE(duty);
    CHECK(iso(duty->met_on) == fifth);
    const Deadline kept{.about = about_staff("khan"), .due = duty->due, .met_on = duty->met_on};
    CHECK(name_of(state_on(kept, day(on))) == name_of(state));
}

TEST_CASE("four are not five, and what was led before the course does not count") {
    Names four = four_and("2013-10-01");
    four.pop_back();
    CHECK_FALSE(conferences_duty(practice("2013-02-14", four), asked())->met_on);
    four.insert(four.begin(), "2013-02-13");
    CHECK_FALSE(conferences_duty(practice("2013-02-14", four), asked())->met_on);
    four.front() = "2013-02-14";
    CHECK(iso(conferences_duty(practice("2013-02-14", four), asked())->met_on) == "2013-09-01");
}

TEST_CASE("what is due is the fifth, not the sixth") {
    Names six = four_and("2013-10-01");
    six.emplace_back("2013-11-01");
    CHECK(iso(conferences_duty(practice("2013-02-14", six), asked())->met_on) == "2013-10-01");
    CHECK(stands(practice("2013-02-14", six), "2013-12-01") == "2013-02-14, 6 of 5, 0");
}

TEST_CASE("how far somebody has come is what is known on the day") {
    const Practice made = practice("2013-02-14", four_and("2014-02-14"));
    using Row = std::tuple<std::string, std::string>;
    const auto [on, expected] = GENERATE(values<Row>({
        {"2013-02-13", "none, 0 of none, 0"},
        {"2013-02-14", "2013-02-14, 0 of 5, 5"},
        {"2013-02-28", "2013-02-14, 0 of 5, 5"},
        {"2013-03-01", "2013-02-14, 1 of 5, 4"},
        {"2014-02-13", "2013-02-14, 4 of 5, 1"},
        // The fifth came a day late: of the first year it is none, and none is to go.
        {"2014-02-14", "2013-02-14, 4 of 5, 0"},
    }));
    CHECK(stands(made, on) == expected);
}

TEST_CASE("nothing is due before the course, nor for a year that was over before the rule came") {
    CHECK_FALSE(conferences_duty({}, asked()));
    CHECK_FALSE(conferences_duty({.trainings = {session("2013-03-01")}}, asked()));
    // The rule holds from 1 February 2013.
    CHECK_FALSE(conferences_duty(practice("2012-02-01"), asked()));
    CHECK(stands(practice("2012-02-01"), "2013-03-04") == "2012-02-01, 0 of none, 0");
    REQUIRE(conferences_duty(practice("2012-02-02"), asked()));
    CHECK(iso(conferences_duty(practice("2012-02-02"), asked())->due.due_on) == "2013-02-01");
}

TEST_CASE("the next case helps most who has the least time for each that is to go") {
    const Date today = day("2013-12-01");
    const Expertise hurried = to_go(4, "2014-02-13");
    const Expertise leisurely = to_go(4, "2014-06-13");
    const Expertise nearly_there = to_go(1, "2014-02-13");
    const Expertise done = to_go(0, "2014-02-13");
    const Expertise late = to_go(1, "2013-11-13");
    const Expertise very_late = to_go(3, "2013-11-29");
    const Expertise untrained;
    const std::vector<Expertise> in_order{
        very_late, late, hurried, leisurely, nearly_there, done, untrained};
    for (std::size_t one = 0; one < in_order.size(); ++one) {
        for (std::size_t other = 0; other < in_order.size(); ++other) {
            CAPTURE(one, other);
            CHECK(needs_conference_more(in_order[one], in_order[other], today) == (one < other));
        }
    }
}

TEST_CASE("on the last day of the year there is still a day") {
    const Expertise last_day = to_go(1, "2013-12-01");
    const Expertise day_after = to_go(1, "2013-11-30");
    CHECK(needs_conference_more(day_after, last_day, day("2013-12-01")));
    CHECK_FALSE(needs_conference_more(last_day, day_after, day("2013-12-01")));
}

}  // namespace lrpt::test
