// Decisions that people have worked out by hand, read and decided as any record from outside.
#include "load/records.hpp"
#include "rules/decide.hpp"
#include "rules/record_check.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

namespace lrpt::test {

namespace {

using Json = nlohmann::json;

void check_scheme(const SchemeDecision& decision, const Json& expected) {
    CAPTURE(name_of(decision.scheme));
    CHECK(outcome(decision) == expected.at("outcome").get<std::string>());
    const Json& way = expected.at("route");
    CHECK(route(decision) == (way.is_null() ? "none" : way.get<std::string>()));
    CHECK(missing(decision) == expected.at("missing").get<Names>());
}

void check_decision(const Json& worked) {
    Record record = read_json_record(worked.at("facts").dump(), PeopleFields::passed_over);
    REQUIRE(to_text(record.faults).empty());
    Facts& facts = record.result.facts;
    REQUIRE(to_text(check(facts, the_catalogue(), the_courts())).empty());

    const Decision decision = decide(question_about(facts));
    check_scheme(decision.contact, worked.at("contact"));
    check_scheme(decision.rj, worked.at("rj"));
}

}  // namespace

TEST_CASE("the program decides as people did by hand") {
    std::ifstream file{"tests/data/hand-worked.jsonl"};
    int count = 0;
    for (std::string line; std::getline(file, line); ++count) {
        const Json worked = Json::parse(line);
        INFO(worked.at("facts").at("id") << ": " << worked.at("why"));
        check_decision(worked);
    }
    CHECK(count == 88);
}

TEST_CASE("a decision names the version of policy in force on the day of the sentence") {
    Facts facts = an_eligible_contact();
    const auto version = [&] { return iso(decide(question_about(facts)).policy); };
    CHECK(version() == "2013-02-01");
    facts.sentenced_on = day("2013-01-31");
    CHECK(version() == "2005-07-01");
    facts.sentenced_on = day("2005-06-30");
    CHECK(version() == "none");
    facts.sentenced_on = day("2013-12-10");
    CHECK(version() == "2013-12-10");
    facts.sentenced_on = day("2021-04-01");
    CHECK(version() == "2021-04-01");
    facts.sentenced_on.reset();
    CHECK(version() == "2013-02-01");
}

}  // namespace lrpt::test
