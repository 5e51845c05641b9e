#include "rules/condition_check.hpp"

#include "rules/people_check.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

ConditionRequest asked_on(std::string_view on) {
    return {.number = 1, .person = 1, .asked_on = day(on)};
}

// The status that it is refused with, 0 where it is not.
int refused(const ConditionRequest& request) {
    try {
        check_condition(request, the_day());
    } catch (const Error& error) {
        CHECK_FALSE(error.advice.empty());
        return static_cast<int>(error.exit);
    }
    return 0;
}

}  // namespace

TEST_CASE("a request is asked for, sent and decided in that order, and not in the future") {
    using Row = std::tuple<std::string, std::string, std::string, int>;
    const auto [asked, sent, decided, status] = GENERATE(values<Row>({
        {"2013-03-04", "none", "none", 0},
        {"2013-03-05", "none", "none", 65},
        {"2013-03-01", "2013-03-01", "2013-03-01", 0},
        {"2013-03-02", "2013-03-01", "none", 65},
        {"2013-03-02", "none", "2013-03-01", 65},
        {"2013-03-01", "2013-03-03", "2013-03-02", 65},
        {"2013-03-01", "2013-03-05", "none", 65},
        {"2013-03-01", "none", "2013-03-05", 65},
    }));
    CAPTURE(asked, sent, decided);
    ConditionRequest request = asked_on(asked);
    request.sent_on = iso_date(sent);
    request.decided_on = iso_date(decided);
    CHECK(refused(request) == status);
}

TEST_CASE("a condition without standard words needs words; so does a refusal") {
    ConditionRequest request = asked_on("2013-03-04");
    request.kind = ConditionKind::other;
    CHECK(refused(request) == 64);
    request.wording = "Not to keep a dog.";
    CHECK(refused(request) == 0);
    request.outcome = ConditionOutcome::refused;
    CHECK(refused(request) == 64);
    request.refused_because = "";
    CHECK(refused(request) == 64);
    request.refused_because = "Not necessary.";
    CHECK(refused(request) == 0);
}

TEST_CASE("an area does not say where somebody lives") {
    using Row = std::tuple<std::string, bool>;
    const auto [area, gives_away] = GENERATE(values<Row>({
        {"High Street and Park Lane", false},
        {"Oadby", false},
        {"LE2", false},
        {"the A46 2km north of Oadby", false},  // a road and a distance
        {"14 High Street", true},
        {"round 14, HIGH street", true},
        {"14 High St", true},  // any house with its number
        {"within 2 miles of the school", false},
        {"between 12 and 14 High Street", true},
        {"one mile round LE2 5BB", true},
        {"one mile round le25bb.", true},
        {"M1 1AE", true},
        {"EC1A 1BB", true},
        {"LE2 5", false},
        {"roads by rose cottage", true},
        {"roses and cottages", false},
        {"9 Mill Lane", true},
        {"near Flat 2", true},
    }));
    CAPTURE(area);
    const std::vector<ContactPoint> points{
        {.means = Means::address, .value = "14 High Street, Oadby"},
        {.means = Means::address, .value = "Rose Cottage, Main Street, Oadby"},
        {.means = Means::address, .value = "Flat 2, 9, Mill Lane, Oadby"},
        {.means = Means::telephone, .value = "0116 496 0123"},
    };
    CHECK(gives_away_address(area, points) == gives_away);
}

}  // namespace lrpt::test
