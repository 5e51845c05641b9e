#include "rules/next_question.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::string asked_next(const Facts& facts,
                       const std::vector<Scheme>& schemes,
                       const std::vector<std::string_view>& asked = {}) {
    return std::string{
        next_question({.question = question_about(facts), .schemes = schemes, .asked = asked})
            .value_or("nothing")};
}

const std::vector<Scheme> contact{Scheme::contact};
const std::vector<Scheme> rj{Scheme::rj};
const std::vector<Scheme> both{Scheme::contact, Scheme::rj};

}  // namespace

TEST_CASE("the fact is asked for whose answers settle most") {
    Facts facts;
    CHECK(asked_next(facts, contact) == "offence");
    CHECK(asked_next(facts, rj) == "plea");
    // Neither custody nor a community order settles both.
    CHECK(asked_next(facts, both) == "disposal");

    facts = an_eligible_rj();
    facts.risk.reset();
    CHECK(asked_next(facts, rj) == "risk");
    facts.main.disposal.reset();
    CHECK(asked_next(facts, rj) == "disposal");
}

TEST_CASE("a fact is asked for once, and other offences never") {
    Facts facts;
    CHECK(asked_next(facts, contact, {"offence"}) == "disposal");
    CHECK(asked_next(facts, contact, {"offence", "disposal"}) == "nothing");

    facts = an_eligible_contact();
    facts.main.offence = "TH68010";
    facts.other_offences.push_back({.relation = Relation::consecutive});
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});
    CHECK(asked_next(facts, contact) == "nothing");
}

TEST_CASE("nothing is asked once all is settled") {
    CHECK(asked_next(an_eligible_contact(), both) == "nothing");
    CHECK(asked_next(an_eligible_rj(), both) == "nothing");
}

TEST_CASE("of facts that settle as often, the one that is asked first") {
    Facts facts = an_eligible_rj();
    facts.risk = Risk::low;
    CHECK(asked_next(facts, rj) == "custody_risk");
}

TEST_CASE("the day and the term are asked for where they matter") {
    Facts facts = an_eligible_contact();
    facts.main.term.reset();
    CHECK(asked_next(facts, contact) == "term");
    facts.main.term = Term{.days = 365};
    CHECK(asked_next(facts, contact) == "nothing");
    facts.sentenced_on.reset();
    CHECK(asked_next(facts, contact) == "sentenced_on");
}

}  // namespace lrpt::test
