#include "model/policy.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Provision from_to(std::string_view from, std::optional<std::string> to) {
    Provision provision{.validity = {.from = day(from)}};
    if (to) provision.validity.to = day(*to);
    return provision;
}

Policy a_policy() {
    Policy policy;
    policy.schemes = {{.scheme = Scheme::contact, .provision = from_to("2005-07-01", {})}};
    policy.numbers = {
        {.name = "months", .value = 12, .provision = from_to("2005-07-01", "2010-12-31")},
        {.name = "months", .value = 6, .provision = from_to("2011-01-01", {})}};
    policy.lists = {{.name = "sensitive",
                     .codes = {"AA00001"},
                     .provision = from_to("2013-02-01", "2013-02-28")}};
    return policy;
}

}  // namespace

TEST_CASE("a provision holds from its first day to its last, both included") {
    const Validity may{.from = day("2013-05-01"), .to = day("2013-05-31")};
    CHECK_FALSE(may.covers(day("2013-04-30")));
    CHECK(may.covers(day("2013-05-01")));
    CHECK(may.covers(day("2013-05-31")));
    CHECK_FALSE(may.covers(day("2013-06-01")));
}

TEST_CASE("a provision without an end holds until further notice") {
    const Validity open{.from = day("2013-05-01")};
    CHECK(open.covers(day("2999-01-01")));
    CHECK_FALSE(open.covers(day("2013-04-30")));
}

TEST_CASE("a number is the one of the day") {
    const Policy policy = a_policy();
    CHECK_FALSE(policy.number_on("months", day("2005-06-30")));
    CHECK(policy.number_on("months", day("2010-12-31")) == 12);
    CHECK(policy.number_on("months", day("2011-01-01")) == 6);
    CHECK_FALSE(policy.number_on("weeks", day("2011-01-01")));
}

TEST_CASE("a list lists its codes on its days only") {
    const Policy policy = a_policy();
    CHECK(policy.lists_code("sensitive", "AA00001", day("2013-02-01")));
    CHECK_FALSE(policy.lists_code("sensitive", "AA00001", day("2013-03-01")));
    CHECK_FALSE(policy.lists_code("sensitive", "AA00002", day("2013-02-01")));
    CHECK_FALSE(policy.lists_code("other", "AA00001", day("2013-02-01")));
}

TEST_CASE("the version of a day is the latest start among what holds on it") {
    const Policy policy = a_policy();
    CHECK(iso(policy.version_on(day("2005-06-30"))) == "none");
    CHECK(iso(policy.version_on(day("2005-07-01"))) == "2005-07-01");
    CHECK(iso(policy.version_on(day("2011-01-01"))) == "2011-01-01");
    CHECK(iso(policy.version_on(day("2013-02-28"))) == "2013-02-01");
    CHECK(iso(policy.version_on(day("2013-03-01"))) == "2011-01-01");
}

TEST_CASE("a scheme is in force on its days, and another is not") {
    const Policy policy = a_policy();
    CHECK(policy.in_force(Scheme::contact, day("2005-07-01")));
    CHECK_FALSE(policy.in_force(Scheme::contact, day("2005-06-30")));
    CHECK_FALSE(policy.in_force(Scheme::rj, day("2013-02-01")));
}

TEST_CASE("the trust's policy starts each scheme and changes each deadline on its day") {
    const Policy& policy = the_policy();
    CHECK(policy.in_force(Scheme::contact, day("2005-07-01")));
    CHECK_FALSE(policy.in_force(Scheme::contact, day("2005-06-30")));
    CHECK(policy.in_force(Scheme::rj, day("2013-02-01")));
    CHECK_FALSE(policy.in_force(Scheme::rj, day("2013-01-31")));
    CHECK(policy.number_on(policy_name::contact_minimum_months, day("2013-02-14")) == 12);

    const auto unit_on = [&](std::string_view date) {
        return name_of(policy.deadline_on(DeadlineKind::contact_first_offer, day(date))->unit);
    };
    CHECK(unit_on("2013-12-09") == "weeks");
    CHECK(unit_on("2013-12-10") == "weeks");
    CHECK(unit_on("2021-03-31") == "weeks");
    CHECK(unit_on("2021-04-01") == "working-days");
    CHECK(policy.deadline_on(DeadlineKind::rj_first_contact, day("2013-01-31")) == nullptr);
    CHECK(policy.deadline_on(DeadlineKind::rj_first_contact, day("2013-02-01"))->count == 15);
}

TEST_CASE("each code on the sensitive list of the trust stands in the catalogue") {
    for (const ListPolicy& list : the_policy().lists) {
        for (const std::string& code : list.codes) {
            CAPTURE(code);
            CHECK(the_catalogue().find(code) != nullptr);
        }
    }
}

TEST_CASE("policy has words for every rule that a decision names, and none for another") {
    Facts facts = an_eligible_contact();
    facts.main.term = Term{.months = 1};
    facts.other_offences = {facts.main};
    Facts early;
    early.sentenced_on = day("2005-06-30");

    std::vector<Criterion> open;
    for (const Facts& asked : {facts, early, an_eligible_rj()}) {
        for (const SchemeDecision& decision : {contact_for(asked), rj_for(asked)}) {
            open.insert(open.end(), decision.reasons.begin(), decision.reasons.end());
        }
    }
    while (!open.empty()) {
        const Criterion criterion = open.back();
        open.pop_back();
        CAPTURE(criterion.rule);
        CHECK(the_policy().rule(criterion.rule) != nullptr);
        open.insert(open.end(), criterion.parts.begin(), criterion.parts.end());
    }
    CHECK(the_policy().rule("contact.nonsense") == nullptr);
}

}  // namespace lrpt::test
