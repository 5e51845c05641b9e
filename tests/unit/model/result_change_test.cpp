#include "model/result_change.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const Field* field(std::string_view name) {
    return field_named(fields(), name);
}

CourtResult a_result() {
    CourtResult result{.facts = an_eligible_contact(), .people = {.victim_name = "Ivy Cottam"}};
    result.facts.other_offences = {{.offence = "CJ88001", .relation = Relation::concurrent}};
    result.facts.risk = Risk::high;
    return result;
}

}  // namespace

TEST_CASE("a change changes what it names, clears what it names without a value, and no more") {
    const ResultChange change{
        .named = {field("plea"), field("risk"), field("other_offences")},
        .values = {.facts = {.main = {.plea = Plea::not_guilty, .disposal = Disposal::fine}}}};
    const CourtResult now = with_change(a_result(), change);
    CHECK(now.facts.main.plea == Plea::not_guilty);
    CHECK_FALSE(now.facts.risk);
    CHECK(now.facts.other_offences.empty());
    CHECK(now.facts.main.disposal == Disposal::imprisonment);
    CHECK(now.people.victim_name == "Ivy Cottam");
    CHECK(change_text(a_result(), now) ==
          "plea guilty -> not-guilty, other_offences, risk high -> unknown");
}

TEST_CASE("nothing differs where nothing changes") {
    CHECK(differing_fields(a_result(), with_change(a_result(), {})).empty());
    CHECK(change_text(a_result(), a_result()).empty());
}

TEST_CASE("what is a person's, or of one side, is said by its name alone") {
    CourtResult now = a_result();
    now.people.victim_name = "Marrowgate";
    now.people.crn = "X123456";
    now.facts.victim_consent = true;
    CHECK(change_text(a_result(), now) == "victim_consent, crn, victim_name");
}

TEST_CASE("victims are told of what changes the sentence, not of what mends its record") {
    CHECK(changes_sentence(ChangeReason::appeal));
    CHECK(changes_sentence(ChangeReason::resentence));
    CHECK(changes_sentence(ChangeReason::activation));
    CHECK_FALSE(changes_sentence(ChangeReason::correction));
    CHECK_FALSE(changes_sentence(ChangeReason::order));
}

}  // namespace lrpt::test
