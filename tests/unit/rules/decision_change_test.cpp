#include "rules/decision_change.hpp"

#include "rules/decide.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Policy with_minimum(int months) {
    Policy policy = the_policy();
    for (NumberPolicy& number : policy.numbers) {
        if (number.name == policy_name::contact_minimum_months) number.value = months;
    }
    return policy;
}

SchemeDecision contact_under(const Policy& policy, const Facts& facts) {
    return victim_contact(
        {.facts = facts, .policy = policy, .catalogue = the_catalogue(), .today = the_day()});
}

}  // namespace

TEST_CASE("the innermost criterion that changed is named, with both sentences") {
    const Facts facts = an_eligible_contact();
    const SchemeDecision was = contact_under(the_policy(), facts);
    const SchemeDecision now = contact_under(with_minimum(24), facts);
    CHECK(is_another_answer(was, now));
    const auto changes = changes_between(was, now);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().rule == "contact.term");
    CHECK(changes.front().was == Verdict::met);
    CHECK(changes.front().now == Verdict::not_met);
    CHECK(changes.front().because_was == "18 months (imprisonment) is 12 months or more.");
    CHECK(changes.front().because_now != changes.front().because_was);
}

TEST_CASE("the same way in by the same tests is no other answer") {
    const Facts facts = an_eligible_contact();
    const SchemeDecision was = contact_under(the_policy(), facts);
    const SchemeDecision now = contact_under(with_minimum(18), facts);
    CHECK_FALSE(is_another_answer(was, now));
    CHECK(changes_between(was, now).empty());
}

TEST_CASE("another way in is another answer") {
    Facts facts = an_eligible_contact();
    facts.main.offence = "CD98070";
    const SchemeDecision was = contact_under(the_policy(), facts);
    const SchemeDecision now = contact_under(with_minimum(24), facts);
    CHECK(route(was) == "statutory");
    CHECK(route(now) == "local");
    CHECK(is_another_answer(was, now));
    CHECK(changes_between(was, now).size() == 1);
}

TEST_CASE("tests that only one of the two asked are named as such") {
    Policy later = the_policy();
    later.schemes.front().provision.validity.from = day("2013-02-15");
    const Facts facts = an_eligible_contact();
    const auto changes =
        changes_between(contact_under(the_policy(), facts), contact_under(later, facts));
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].rule == "contact.statutory");
    CHECK_FALSE(changes[0].now);
    CHECK(changes[1].rule == "contact.local");
    CHECK(changes[2].rule == "contact.in-force");
    CHECK_FALSE(changes[2].was);
    CHECK(changes[2].now == Verdict::refer);
}

TEST_CASE("of several offences each is compared with itself") {
    Facts facts = an_eligible_contact();
    facts.main.term = Term{.months = 6};
    facts.other_offences = {{.offence = "OF61131",
                             .disposal = Disposal::imprisonment,
                             .term = Term{.months = 14},
                             .relation = Relation::concurrent}};
    const auto changes =
        changes_between(contact_under(the_policy(), facts), contact_under(with_minimum(24), facts));
    REQUIRE(changes.size() == 2);
    CHECK(changes.front().rule == "contact.term");
    CHECK(changes.front().because_was.find("14 months") != std::string::npos);
    // Only where no offence reaches it alone are terms added.
    CHECK(changes.back().rule == "contact.sum");
    CHECK_FALSE(changes.back().was);
}

}  // namespace lrpt::test
