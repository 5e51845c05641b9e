#include "rules/working_days.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

std::string working_days_from(std::string_view start, int count) {
    return iso(working_days_later(day(start), count, the_holidays()));
}

std::string calendar_days_from(std::string_view start, int count) {
    return to_iso(day(start) + std::chrono::days{count});
}

}  // namespace

TEST_CASE("a working day is Monday to Friday and no bank holiday") {
    using Row = std::tuple<std::string, bool>;
    const auto [date, expected] = GENERATE(values<Row>({
        {"2013-03-28", true},   // Thursday
        {"2013-03-29", false},  // Good Friday
        {"2013-03-30", false},  // Saturday
        {"2013-03-31", false},  // Easter Sunday
        {"2013-04-01", false},  // Easter Monday
        {"2013-04-02", true},
        {"2012-06-04", false},  // the Jubilee's two days
        {"2012-06-05", false},
        {"2012-05-28", true},   // the spring holiday had moved to June
        {"2020-05-08", false},  // Victory in Europe, a Friday
        {"2020-05-04", true},   // the early May holiday had moved with it
        {"2022-06-02", false},
        {"2022-06-03", false},
        {"2013-12-25", false},
        {"2013-12-26", false},
        {"2013-12-27", true},
    }));
    CAPTURE(date);
    CHECK(is_working_day(day(date), the_holidays()) == expected);
}

TEST_CASE("calendar days and weeks pass over nothing") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [sentenced_on, fifteen_days, eight_weeks] = GENERATE(values<Row>({
        {"2013-02-14", "2013-03-01", "2013-04-11"},
        {"2013-03-21", "2013-04-05", "2013-05-16"},
        {"2013-12-13", "2013-12-28", "2014-02-07"},
        {"2012-05-21", "2012-06-05", "2012-07-16"},
        {"2020-04-24", "2020-05-09", "2020-06-19"},
        {"2022-05-27", "2022-06-11", "2022-07-22"},
    }));
    CHECK(calendar_days_from(sentenced_on, 15) == fifteen_days);
    CHECK(calendar_days_from(sentenced_on, 8 * 7) == eight_weeks);
}

TEST_CASE("working days pass over weekends and bank holidays, day 0 not counted") {
    using Row = std::tuple<std::string, std::string, std::string, std::string>;
    const auto [sentenced_on, fifteen, twenty, forty] = GENERATE(values<Row>({
        {"2013-02-14", "2013-03-07", "2013-03-14", "2013-04-15"},
        {"2013-03-21", "2013-04-15", "2013-04-22", "2013-05-21"},
        {"2013-12-13", "2014-01-08", "2014-01-15", "2014-02-12"},
        {"2012-05-21", "2012-06-13", "2012-06-20", "2012-07-18"},
        {"2020-04-24", "2020-05-18", "2020-05-26", "2020-06-23"},
        {"2022-05-27", "2022-06-21", "2022-06-28", "2022-07-26"},
    }));
    CAPTURE(sentenced_on);
    CHECK(working_days_from(sentenced_on, 15) == fifteen);
    CHECK(working_days_from(sentenced_on, 20) == twenty);
    CHECK(working_days_from(sentenced_on, 40) == forty);
}

TEST_CASE("ten working days to the referral, and twenty from it to the victim") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [sentenced_on, referred_on, due_on] = GENERATE(values<Row>({
        {"2013-02-14", "2013-02-28", "2013-03-28"},
        {"2013-03-21", "2013-04-08", "2013-05-07"},
        {"2013-12-13", "2013-12-31", "2014-01-29"},
        {"2012-05-21", "2012-06-06", "2012-07-04"},
        {"2020-04-24", "2020-05-11", "2020-06-09"},
        {"2022-05-27", "2022-06-14", "2022-07-12"},
    }));
    CAPTURE(sentenced_on);
    CHECK(working_days_from(sentenced_on, 10) == referred_on);
    CHECK(working_days_from(referred_on, 20) == due_on);
}

TEST_CASE("no working days later is the same day, also at a weekend") {
    CHECK(working_days_from("2013-03-30", 0) == "2013-03-30");
}

TEST_CASE("one working day after a Friday is the Monday") {
    CHECK(working_days_from("2013-03-01", 1) == "2013-03-04");
    CHECK(working_days_from("2013-03-02", 1) == "2013-03-04");
}

TEST_CASE("working days are not counted beyond the years of the holiday table") {
    CHECK(working_days_from("1970-01-05", 1) == "none");
    CHECK(working_days_from("2100-01-04", 1) == "none");

    const BankHolidays only_2013{{{day("2013-01-01"), "New Year's Day"}}};
    CHECK(iso(working_days_later(day("2013-12-30"), 1, only_2013)) == "2013-12-31");
    CHECK(iso(working_days_later(day("2013-12-30"), 2, only_2013)) == "none");
    CHECK(iso(working_days_later(day("2012-12-31"), 1, only_2013)) == "2013-01-02");
    CHECK(iso(working_days_later(day("2012-12-30"), 1, only_2013)) == "none");
}

TEST_CASE("an empty table covers no year") {
    CHECK_FALSE(BankHolidays{}.covers(the_day()));
    CHECK(iso(working_days_later(the_day(), 1, BankHolidays{})) == "none");
}

TEST_CASE("the holidays that a count passed over are named, without its first day") {
    const auto easter = holidays_between(day("2013-03-21"), day("2013-04-15"), the_holidays());
    REQUIRE(easter.size() == 2);
    CHECK(to_iso(easter[0].date) == "2013-03-29");
    CHECK(easter[0].name == "Good Friday");
    CHECK(to_iso(easter[1].date) == "2013-04-01");

    CHECK(holidays_between(day("2013-03-29"), day("2013-03-31"), the_holidays()).empty());
    CHECK(holidays_between(day("2013-03-28"), day("2013-03-29"), the_holidays()).size() == 1);
}

}  // namespace lrpt::test
