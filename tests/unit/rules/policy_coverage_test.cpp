#include "rules/policy_coverage.hpp"

#include "load/policy_reading.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace lrpt::test {

namespace {

using Spans = std::vector<PolicySpan>;

Spans shipped() {
    return read_policy_in_full("share/policy.toml").spans;
}

PolicySpan& span_of(Spans& spans, std::string_view subject) {
    return *std::find_if(
        spans.begin(), spans.end(), [&](const auto& span) { return span.subject == subject; });
}

std::string without_place(const std::string& gap) {
    return gap.substr(gap.find("no row"));
}

}  // namespace

TEST_CASE("the shipped policy covers every day of both schemes") {
    CHECK(days_not_covered(shipped()).empty());
}

TEST_CASE("a day between two rows that none covers is named, and the row before it") {
    Spans spans = shipped();
    PolicySpan& first = span_of(spans, "contact.first-offer");
    first.validity.to = day("2013-12-08");
    first.place = "policy.toml:7: ";
    const Names gaps = days_not_covered(spans);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front() ==
          "policy.toml:7: no row for \"contact.first-offer\" holds from 2013-12-09 to 2013-12-09");
}

TEST_CASE("rows must start with their scheme and go on as long as it does") {
    Spans spans = shipped();
    SECTION("a day late") {
        span_of(spans, "rj.sensitive").validity.from = day("2013-02-02");
        const Names gaps = days_not_covered(spans);
        REQUIRE(gaps.size() == 1);
        CHECK(without_place(gaps.front()) ==
              "no row for \"rj.sensitive\" holds from 2013-02-01 to 2013-02-01");
    }
    SECTION("from before the scheme") {
        span_of(spans, "rj.sensitive").validity.from = day("2001-01-01");
        CHECK(days_not_covered(spans).empty());
    }
    SECTION("ended while the scheme goes on") {
        span_of(spans, "contact.minimum-months").validity.to = day("2020-12-31");
        const Names gaps = days_not_covered(spans);
        REQUIRE(gaps.size() == 1);
        CHECK(without_place(gaps.front()) ==
              "no row for \"contact.minimum-months\" holds from 2021-01-01 on");
    }
    SECTION("ended with the scheme") {
        span_of(spans, "rj").validity.to = day("2014-05-31");
        span_of(spans, "rj.sensitive").validity.to = day("2014-05-31");
        CHECK(days_not_covered(spans).empty());
        span_of(spans, "rj.sensitive").validity.to = day("2014-05-30");
        CHECK(days_not_covered(spans).size() == 1);
    }
    SECTION("no row at all") {
        std::erase_if(spans, [](const auto& span) { return span.subject == "rj.confirm"; });
        CHECK(days_not_covered(spans).size() == 1);
    }
    SECTION("no scheme") {
        std::erase_if(spans, [](const auto& span) { return span.subject == "rj"; });
        CHECK(days_not_covered(spans) == Names{"no row says when the scheme \"rj\" is in force"});
    }
}

}  // namespace lrpt::test
