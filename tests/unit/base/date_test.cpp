#include "base/date.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("an ISO date is read and written the same") {
    const std::string text = GENERATE("2013-02-14",
                                      "2012-02-29",
                                      "2000-02-29",
                                      "1999-12-31",
                                      "2013-01-01",
                                      "1900-02-28",
                                      "9999-12-31");
    CHECK(iso(iso_date(text)) == text);
}

TEST_CASE("a day that does not exist, or another form, is no ISO date") {
    const std::string text = GENERATE("2013-02-29",
                                      "1900-02-29",
                                      "2013-04-31",
                                      "2013-13-01",
                                      "2013-00-10",
                                      "2013-01-00",
                                      "2013-01-32",
                                      "2013-1-1",
                                      "13-01-01",
                                      "20130101",
                                      "2013/01/01",
                                      "01-01-2013",
                                      "2013-01-01T00:00",
                                      " 2013-01-01",
                                      "2013-01-01 ",
                                      "2013-+1-01",
                                      "2013--1-01",
                                      "-013-01-01",
                                      "abcd-ef-gh",
                                      "");
    CAPTURE(text);
    CHECK_FALSE(iso_date(text));
    CHECK_FALSE(why_no_date(text).empty());
}

TEST_CASE("why there is no such day is said in words") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, expected] = GENERATE(values<Row>({
        {"2013-02-30", "there is no 30 February 2013: that month has 28 days"},
        {"2012-02-30", "there is no 30 February 2012: that month has 29 days"},
        {"2013-04-31", "there is no 31 April 2013: that month has 30 days"},
        {"2013-05-00", "there is no 0 May 2013: that month has 31 days"},
        {"2013-13-01", "there is no month 13"},
        {"2013-00-01", "there is no month 0"},
        {"14/02/2013", "\"14/02/2013\" is not a date in the form 2013-02-15"},
        {"\x1b[2J", "\"\\x1b[2J\" is not a date in the form 2013-02-15"},
    }));
    CHECK(why_no_date(text) == expected);
}

TEST_CASE("a date is shown with its weekday, so that a slip can be noticed") {
    CHECK(spoken(date_of(2013, 3, 4)) == "Mon 4 Mar 2013");
    CHECK(spelled_out(date_of(2013, 3, 4)) == "Monday 4 March 2013");
    CHECK(spoken(date_of(2013, 9, 1)) == "Sun 1 Sep 2013");
    CHECK(spelled_out(date_of(2012, 2, 29)) == "Wednesday 29 February 2012");
}

TEST_CASE("months later is the same day, or the first of the month after") {
    using Row = std::tuple<std::string, int, std::string>;
    const auto [start, months, expected] = GENERATE(values<Row>({
        {"2013-02-14", 0, "2013-02-14"},
        {"2013-02-14", 12, "2014-02-14"},
        {"2013-02-14", 18, "2014-08-14"},
        {"2013-12-31", 1, "2014-01-31"},
        {"2013-01-31", 1, "2013-03-01"},
        {"2012-01-31", 1, "2012-03-01"},
        {"2012-01-30", 1, "2012-03-01"},
        {"2012-01-29", 1, "2012-02-29"},
        {"2013-03-31", 1, "2013-05-01"},
        {"2012-02-29", 12, "2013-03-01"},
        {"2012-02-29", 48, "2016-02-29"},
        {"2013-03-31", -1, "2013-03-01"},
        {"2013-01-15", -1, "2012-12-15"},
        {"2013-01-15", -13, "2011-12-15"},
    }));
    CAPTURE(start, months);
    CHECK(to_iso(months_later(day(start), months)) == expected);
}

TEST_CASE("Saturday and Sunday are the weekend") {
    CHECK(is_weekend(date_of(2013, 3, 2)));
    CHECK(is_weekend(date_of(2013, 3, 3)));
    CHECK_FALSE(is_weekend(date_of(2013, 3, 1)));
    CHECK_FALSE(is_weekend(date_of(2013, 3, 4)));
}

TEST_CASE("the year of a day is its own, on the first day and the last") {
    CHECK(year_of(date_of(2013, 1, 1)) == 2013);
    CHECK(year_of(date_of(2013, 12, 31)) == 2013);
}

TEST_CASE("a month is spelt out with its year") {
    CHECK(month_and_year(date_of(2014, 5, 15)) == "May 2014");
    CHECK(month_and_year(date_of(2012, 2, 29)) == "February 2012");
}

}  // namespace lrpt::test
