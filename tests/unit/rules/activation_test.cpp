#include "rules/activation.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Facts a_suspended_sentence() {
    Facts facts = an_eligible_contact();
    facts.main.disposal = Disposal::suspended;
    return facts;
}

}  // namespace

TEST_CASE("an activated sentence is imprisonment of its term from that day on") {
    const Facts now = activated(a_suspended_sentence(), the_day());
    CHECK(now.main.disposal == Disposal::imprisonment);
    CHECK(now.main.term == a_suspended_sentence().main.term);
    CHECK(iso(now.sentenced_on) == "2013-03-04");
    CHECK(outcome(contact_for(a_suspended_sentence())) == "refer");
    CHECK(outcome(contact_for(now)) == "eligible");
}

TEST_CASE("only a suspended sentence is activated") {
    Facts facts = a_suspended_sentence();
    using MaybeDisposal = std::optional<Disposal>;
    facts.main.disposal = GENERATE(MaybeDisposal{},
                                   MaybeDisposal{Disposal::imprisonment},
                                   MaybeDisposal{Disposal::community_order});
    CHECK(refusal_of([&] { activated(facts, the_day()); }).exit == Exit::data);
}

TEST_CASE("a sentence is activated on its day at the earliest") {
    const Facts facts = a_suspended_sentence();  // of 14 February 2013
    CHECK_NOTHROW(activated(facts, day("2013-02-14")));
    CHECK(refusal_of([&] { activated(facts, day("2013-02-13")); }).exit == Exit::data);
    Facts without_day = facts;
    without_day.sentenced_on.reset();
    CHECK_NOTHROW(activated(without_day, day("2013-02-13")));
}

}  // namespace lrpt::test
