#include "base/date_words.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// The words are relative to Monday 4 March 2013.
std::string back(std::string_view words) {
    return to_iso(read_date(words, the_day(), Look::back));
}

std::string ahead(std::string_view words) {
    return to_iso(read_date(words, the_day(), Look::ahead));
}

Error refusal_by(std::string_view words) {
    return refusal_of([&] { read_date(words, the_day(), Look::back); });
}

}  // namespace

TEST_CASE("a whole date is the same whichever way it looks") {
    using Row = std::tuple<std::string, std::string>;
    const auto [words, expected] = GENERATE(values<Row>({
        {"2013-03-05", "2013-03-05"},
        {" 2013-03-05 ", "2013-03-05"},
        {"5 Mar 2013", "2013-03-05"},
        {"5 mar 2013", "2013-03-05"},
        {"05 March 2013", "2013-03-05"},
        {"5  MARCH  2013", "2013-03-05"},
        {"Tue 5 Mar 2013", "2013-03-05"},
        {"tuesday 5 march 2013", "2013-03-05"},
        {"5 Sept 2012", "2012-09-05"},
        {"5/3/2013", "2013-03-05"},  // the day comes first
        {"05/03/2013", "2013-03-05"},
        {"29 Feb 2012", "2012-02-29"},
    }));
    CAPTURE(words);
    CHECK(back(words) == expected);
    CHECK(ahead(words) == expected);
}

TEST_CASE("words and counts are relative to today") {
    using Row = std::tuple<std::string, std::string>;
    const auto [words, expected] = GENERATE(values<Row>({
        {"today", "2013-03-04"},
        {"Today", "2013-03-04"},
        {"tomorrow", "2013-03-05"},
        {"yesterday", "2013-03-03"},
        {"fri", "2013-03-08"},
        {"friday", "2013-03-08"},
        {"sun", "2013-03-10"},
        {"mon", "2013-03-11"},  // the first Monday after today
        {"+15d", "2013-03-19"},
        {"+2w", "2013-03-18"},
        {"+3m", "2013-06-04"},
        {"-3d", "2013-03-01"},
        {"-1m", "2013-02-04"},
        {"+0d", "2013-03-04"},
    }));
    CAPTURE(words);
    CHECK(back(words) == expected);
    CHECK(ahead(words) == expected);
}

TEST_CASE("a date without a year looks back for a sentence and ahead for a hearing") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [words, behind, before] = GENERATE(values<Row>({
        {"4 Mar", "2013-03-04", "2013-03-04"},
        {"5 Mar", "2012-03-05", "2013-03-05"},
        {"3 Mar", "2013-03-03", "2014-03-03"},
        {"14 February", "2013-02-14", "2014-02-14"},
        {"31 Dec", "2012-12-31", "2013-12-31"},
    }));
    CAPTURE(words);
    CHECK(back(words) == behind);
    CHECK(ahead(words) == before);
}

TEST_CASE("29 February without a year is taken in the year that has one, or refused") {
    CHECK(back("29 Feb") == "2012-02-29");
    CHECK(refusal_of([] { read_date("29 Feb", the_day(), Look::ahead); }).exit == Exit::usage);
}

TEST_CASE("29 February without a year never looks the wrong way for want of another") {
    const Date before_leap_day = date_of(2012, 1, 10);
    const Date after_leap_day = date_of(2012, 3, 10);
    CHECK(to_iso(read_date("29 Feb", before_leap_day, Look::ahead)) == "2012-02-29");
    CHECK(to_iso(read_date("29 Feb", after_leap_day, Look::back)) == "2012-02-29");
    CHECK(refusal_of([&] { read_date("29 Feb", before_leap_day, Look::back); }).exit ==
          Exit::usage);
    CHECK(refusal_of([&] { read_date("29 Feb", after_leap_day, Look::ahead); }).exit ==
          Exit::usage);
}

TEST_CASE("a weekday that does not match is refused, and the right one said") {
    const Error error = refusal_by("Mon 5 Mar 2013");
    CHECK(error.exit == Exit::usage);
    CHECK_THAT(error.what(), Catch::Equals("Tuesday 5 March 2013 is not a Monday"));
    CHECK(ahead("Tue 5 Mar") == "2013-03-05");
}

TEST_CASE("a day that does not exist is refused with the reason") {
    using Row = std::tuple<std::string, std::string>;
    const auto [words, expected] = GENERATE(values<Row>({
        {"2013-02-29", "there is no 29 February 2013"},
        {"29 Feb 2013", "there is no 29 February 2013"},
        {"29/2/2013", "there is no 29 February 2013"},
        {"31 Apr", "there is no 31 April"},
        {"2/13/2013", "month 13"},
        {"0/3/2013", "there is no 0 March 2013"},
    }));
    CAPTURE(words);
    CHECK(refusal_by(words).exit == Exit::usage);
    CHECK_THAT(refusal_by(words).what(), Catch::Contains(expected));
}

TEST_CASE("a number too great for a day or a month never wraps round to a small one") {
    const std::string words = GENERATE("257/3/2013",
                                       "5/257/2013",
                                       "257 Mar 2013",
                                       "257 Mar",
                                       "261/259/2013",
                                       "256001/3/2013",
                                       "999999999/3/2013");
    CAPTURE(words);
    CHECK(refusal_by(words).exit == Exit::usage);
}

TEST_CASE("what is not a date is refused with the forms that are read") {
    const std::string words = GENERATE("",
                                       " ",
                                       "soon",
                                       "next fri",
                                       "5",
                                       "March",
                                       "5 Ma",
                                       "5 Mar 13",
                                       "5/3/13",
                                       "5/3",
                                       "5.3.2013",
                                       "2013/03/05",
                                       "20130305",
                                       "Mar 5",
                                       "Mar 5 2013",
                                       "5 Mar 2013 10:00",
                                       "+15",
                                       "15d",
                                       "+15y",
                                       "+d",
                                       "+-3d",
                                       "+99999d",
                                       "-5 Mar 2013",
                                       "fr",
                                       "5/3/2013/1");
    CAPTURE(words);
    const Error error = refusal_by(words);
    CHECK(error.exit == Exit::usage);
    CHECK_FALSE(error.advice.empty());
}

TEST_CASE("refused words are repeated safely") {
    CHECK_THAT(refusal_by("\x1b[2J").what(), Catch::Contains("\\x1b[2J"));
}

TEST_CASE("a month is read in three forms, and nothing else is one") {
    for (const char* typed :
         {"2014-05", "May 2014", "may 2014", " sept 2014", "5/2014", "9/2014"}) {
        CAPTURE(typed);
        const std::string month = std::string{typed}.find_first_of("s9") == std::string::npos
                                      ? "2014-05-01"
                                      : "2014-09-01";
        CHECK(to_iso(read_month(typed)) == month);
    }
    for (const char* typed :
         {"", "2014", "2014-13", "2014-00", "2014-5", "May", "May 14", "5 May 2014", "13/2014"}) {
        CAPTURE(typed);
        CHECK_THROWS_AS(read_month(typed), Error);
    }
    CHECK(month_and_year(read_month("2014-05")) == "May 2014");
}

}  // namespace lrpt::test
