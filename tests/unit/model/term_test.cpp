#include "model/term.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("a term is read in the ways that courts and people write it") {
    using Row = std::tuple<std::string, Term>;
    const auto [text, expected] = GENERATE(values<Row>({
        {"18 months", {.months = 18}},
        {"1 month", {.months = 1}},
        {"2 years 6 months", {.years = 2, .months = 6}},
        {"1 year", {.years = 1}},
        {"52 weeks", {.weeks = 52}},
        {"1 week 1 day", {.weeks = 1, .days = 1}},
        {"365 days", {.days = 365}},
        {"2y6m", {.years = 2, .months = 6}},
        {"2y 6m", {.years = 2, .months = 6}},
        {"1y2m3w4d", {.years = 1, .months = 2, .weeks = 3, .days = 4}},
        {"18months", {.months = 18}},
        {" 18  months ", {.months = 18}},
        {"P1Y6M", {.years = 1, .months = 6}},
        {"P18M", {.months = 18}},
        {"P52W", {.weeks = 52}},
        {"P365D", {.days = 365}},
        {"9999 days", {.days = 9999}},
        {"1 year 0 months", {.years = 1}},
    }));
    CAPTURE(text);
    CHECK(to_text(read_term(text)) == to_text(expected));
    CHECK(read_term(text) == expected);
}

TEST_CASE("what is not a length of sentence is refused, never guessed") {
    const std::string text = GENERATE("",
                                      " ",
                                      "18",
                                      "months",
                                      "eighteen months",
                                      "life",
                                      "18 month s",
                                      "6 months 2 years",
                                      "6 months 6 months",
                                      "1 year and 6 months",
                                      "1 year, 6 months",
                                      "-6 months",
                                      "+6 months",
                                      "1.5 years",
                                      "12 hours",
                                      "12345 days",
                                      "99999999999 days",
                                      "0 months",
                                      "P",
                                      "P1Y 6M",
                                      "P1Y6MT1H",
                                      "p1y",
                                      "18 months\n",
                                      "18\tmonths",
                                      "１８ months");
    CAPTURE(text);
    CHECK(refusal_of([&] { read_term(text); }).exit == Exit::data);
}

TEST_CASE("a refused term is repeated safely and the right form shown") {
    const Error error = refusal_of([] { read_term("\x1b[31m18 month"); });
    CHECK_THAT(error.what(), Catch::Contains("\\x1b[31m18 month"));
    REQUIRE(error.advice.size() == 1);
    CHECK_THAT(error.advice.front(), Catch::Contains("18 months"));
}

TEST_CASE("a term is written in words, singular where it is one") {
    CHECK(to_text(Term{.years = 2, .months = 6}) == "2 years 6 months");
    CHECK(to_text(Term{.years = 1, .months = 1, .weeks = 1, .days = 1}) ==
          "1 year 1 month 1 week 1 day");
    CHECK(to_text(Term{.weeks = 52}) == "52 weeks");
}

TEST_CASE("what is written is read back as the same term") {
    const Term term = GENERATE(Term{.months = 18},
                               Term{.years = 2, .months = 6},
                               Term{.weeks = 52},
                               Term{.years = 1, .days = 1},
                               Term{.days = 365});
    CHECK(read_term(to_text(term)) == term);
}

TEST_CASE("the last day of a term: the day of the sentence is the first") {
    using Row = std::tuple<std::string, std::string, std::string, int>;
    const auto [start, term, last, days] = GENERATE(values<Row>({
        {"2013-02-14", "12 months", "2014-02-13", 365},
        {"2013-02-14", "52 weeks", "2014-02-12", 364},
        {"2013-02-14", "365 days", "2014-02-13", 365},
        {"2015-06-10", "12 months", "2016-06-09", 366},
        {"2015-06-10", "365 days", "2016-06-08", 365},
        {"2013-03-01", "18 months", "2014-08-31", 549},
        {"2012-02-29", "1 year", "2013-02-28", 366},
        {"2013-02-14", "2y 6m", "2015-08-13", 911},
        {"2013-02-14", "1 day", "2013-02-14", 1},
        {"2013-01-31", "1 month", "2013-02-28", 29},
        {"2013-01-31", "1 month 1 day", "2013-03-01", 30},
        {"2012-08-31", "6 months", "2013-02-28", 182},
        {"2012-02-29", "4 years", "2016-02-28", 1461},
    }));
    CAPTURE(start, term);
    const Date end = last_day(day(start), read_term(term));
    CHECK(to_iso(end) == last);
    CHECK((end - day(start)).count() + 1 == days);
}

TEST_CASE("years and months are calendar periods, weeks and days are exact") {
    const Term term{.years = 2, .months = 6, .weeks = 3, .days = 4};
    CHECK(term.calendar_months() == 30);
    CHECK(term.exact_days() == 25);
}

}  // namespace lrpt::test
