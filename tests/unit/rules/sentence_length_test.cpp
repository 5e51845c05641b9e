#include "rules/sentence_length.hpp"

#include "model/term.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

constexpr int twelve_months = 12;

std::string_view verdict_for(std::string_view term, std::optional<Date> sentenced_on) {
    return name_of(verdict_of(reach_of(read_term(term), twelve_months, sentenced_on)));
}

}  // namespace

TEST_CASE("12 months or more is measured by end dates from the day of the sentence") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [start, term, expected] = GENERATE(values<Row>({
        {"2013-02-14", "12 months", "met"},
        {"2013-02-14", "52 weeks", "not-met"},
        {"2013-02-14", "364 days", "not-met"},
        {"2013-02-14", "365 days", "met"},
        {"2015-06-10", "12 months", "met"},
        {"2015-06-10", "365 days", "not-met"},
        {"2015-06-10", "366 days", "met"},
        {"2013-03-01", "18 months", "met"},
        {"2012-02-29", "1 year", "met"},
        {"2012-02-29", "365 days", "not-met"},
        {"2012-02-29", "366 days", "met"},
        {"2013-02-14", "2y 6m", "met"},
        {"2013-02-14", "11 months", "not-met"},
        {"2013-02-14", "11 months 30 days", "not-met"},
        {"2013-02-14", "11 months 31 days", "met"},
        {"2013-03-14", "11 months 27 days", "not-met"},
        {"2013-03-14", "11 months 28 days", "met"},
        {"2013-02-14", "53 weeks", "met"},
        {"2013-02-14", "1 day", "not-met"},
    }));
    CAPTURE(start, term);
    CHECK(verdict_for(term, day(start)) == expected);
}

TEST_CASE("without a sentence date a term is judged only where every date agrees") {
    using Row = std::tuple<std::string, std::string>;
    const auto [term, expected] = GENERATE(values<Row>({
        {"12 months", "met"},
        {"1 year", "met"},
        {"366 days", "met"},
        {"365 days", "unknown"},
        {"364 days", "not-met"},
        {"52 weeks", "not-met"},
        {"52 weeks 1 day", "unknown"},
        {"11 months 31 days", "met"},
        {"11 months 30 days", "unknown"},
        {"11 months 28 days", "unknown"},
        {"11 months 27 days", "not-met"},
        {"6 months 26 weeks", "unknown"},
        {"11 months", "not-met"},
    }));
    CAPTURE(term);
    CHECK(verdict_for(term, std::nullopt) == expected);
}

TEST_CASE("with a sentence date every day and some day are the same day") {
    const Reach reach = reach_of(Term{.days = 365}, twelve_months, day("2015-06-10"));
    CHECK_FALSE(reach.on_every_day);
    CHECK_FALSE(reach.on_some_day);
}

TEST_CASE("a year of 365 days reaches 12 months from some day, not from every day") {
    const Reach reach = reach_of(Term{.days = 365}, twelve_months, std::nullopt);
    CHECK_FALSE(reach.on_every_day);
    CHECK(reach.on_some_day);
}

TEST_CASE("another minimum than 12 months is measured in the same way") {
    const Date start = day("2013-02-14");
    CHECK(name_of(verdict_of(reach_of(Term{.months = 4}, 4, start))) == "met");
    CHECK(name_of(verdict_of(reach_of(Term{.weeks = 17}, 4, start))) == "not-met");
    CHECK(name_of(verdict_of(reach_of(Term{.days = 120}, 4, start))) == "met");
}

TEST_CASE("a term nearly reaches where a slip of the record may explain it") {
    const auto [text, sentenced_on, nearly] = GENERATE(table<std::string, std::string, bool>({
        {"364 days", "2013-02-14", true},
        {"358 days", "2013-02-14", true},
        {"357 days", "2013-02-14", false},
        {"365 days", "2013-02-14", false},  // it is long enough
        {"365 days", "2012-02-14", true},
        {"52 weeks", "2013-02-14", true},
        {"51 weeks", "2013-02-14", false},
        {"11 months", "2013-02-14", true},
        {"10 months", "2013-02-14", false},
        {"11 months 24 days", "2013-02-14", true},
        {"11 months 20 days", "2013-02-14", false},
        {"12 months", "2013-02-14", false},
        {"365 days", "", true},
        {"366 days", "", false},
        {"358 days", "", true},
        {"357 days", "", false},
    }));
    CAPTURE(text, sentenced_on);
    CHECK(nearly_reaches(read_term(text), 12, iso_date(sentenced_on)) == nearly);
}

TEST_CASE("terms that come to more years than a calendar has are long enough all the same") {
    const Term endless{.years = 40'000};
    for (const std::optional<Date> sentenced_on :
         {std::optional{date_of(2013, 2, 14)}, std::optional<Date>{}}) {
        const Reach reach = reach_of(endless, 12, sentenced_on);
        CHECK(reach.on_every_day);
        CHECK(reach.on_some_day);
    }
}

}  // namespace lrpt::test
