#include "casework/judge.hpp"

#include "casework/errors.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <new>

namespace lrpt::test {

namespace {

Judgement judged(Facts& facts, Detail detail = Detail::full) {
    return judge(facts, the_reference_data(), the_day(), detail);
}

Error as_error(void (*act)()) {
    try {
        act();
    } catch (...) {
        return current_error();
    }
    throw std::logic_error{"nothing was thrown"};
}

}  // namespace

TEST_CASE("a record that can be is decided under both schemes") {
    Facts facts = an_eligible_contact();
    const Judgement judgement = judged(facts);
    CHECK(judgement.faults.empty());
    CHECK(outcome(judgement.decision.contact) == "eligible");
    CHECK(outcome(judgement.decision.rj) == "not-eligible");
    CHECK(iso(judgement.decision.policy) == "2013-02-01");
}

TEST_CASE("a short name becomes its code before the rules see it") {
    Facts facts = an_eligible_contact();
    facts.main.offence = the_catalogue().find("OF61102")->short_name;
    facts.other_offences = {
        {.offence = the_catalogue().find("CJ88001")->short_name, .relation = Relation::concurrent}};
    const Judgement judgement = judged(facts);
    CHECK(judgement.faults.empty());
    CHECK(facts.main.offence == "OF61102");
    CHECK(facts.other_offences.front().offence == "CJ88001");
    CHECK(outcome(judgement.decision.contact) == "eligible");
}

TEST_CASE("a record that cannot be has its faults and no decision") {
    Facts facts = an_eligible_contact();
    facts.main.disposal = Disposal::fine;
    facts.court = "Leicester County Court";
    const Judgement judgement = judged(facts);
    CHECK(judgement.faults.size() == 2);
    CHECK(judgement.decision.contact.reasons.empty());
    CHECK(judgement.decision.rj.reasons.empty());
}

TEST_CASE("a code that is not in the catalogue is a question, not a fault") {
    Facts facts = an_eligible_contact();
    facts.main.offence = "ZZ99999";
    const Judgement judgement = judged(facts);
    CHECK(judgement.faults.empty());
    CHECK(outcome(judgement.decision.contact) == "needs-information");
}

TEST_CASE("policy is looked up on the given day while there is no sentence date") {
    Facts facts = an_eligible_contact();
    facts.sentenced_on = {};
    const auto version = [&](std::string_view today) {
        return iso(judge(facts, the_reference_data(), day(today), Detail::full).decision.policy);
    };
    CHECK(version("2012-06-01") == "2005-07-01");
    CHECK(version("2013-03-04") == "2013-02-01");
}

TEST_CASE("data files that are missing are a fault of the installation, told on first use") {
    const TemporaryFolder folder;
    ReferenceData nowhere{folder.path(), ""};
    CHECK(refusal_of([&] { nowhere.policy(); }).exit == Exit::configuration);
    CHECK(refusal_of([&] { nowhere.catalogue(); }).exit == Exit::configuration);
    CHECK(refusal_of([&] { nowhere.courts(); }).exit == Exit::configuration);
    CHECK(refusal_of([&] { nowhere.holidays(); }).exit == Exit::configuration);
}

TEST_CASE("the trust's own policy file is read in the place of the one that ships") {
    const TemporaryFolder folder;
    ReferenceData own{folder.path(), "share/policy.toml"};
    CHECK_FALSE(own.policy().deadlines.empty());
    ReferenceData missing_policy{"share", folder.file("none.toml")};
    CHECK(refusal_of([&] { missing_policy.policy(); }).exit == Exit::configuration);
    CHECK_FALSE(missing_policy.catalogue().offences().empty());
}

TEST_CASE(
    "whatever is thrown becomes an error with a status, and a stranger's words are not said") {
    CHECK(as_error([] { throw Error{Exit::usage, "no such day"}; }).exit == Exit::usage);
    CHECK(as_error([] { throw std::bad_alloc{}; }).exit == Exit::busy);
    const Error fault = as_error([] { throw std::runtime_error{"Quillfeather"}; });
    CHECK(fault.exit == Exit::fault);
    CHECK_THAT(fault.what(), !Catch::Contains("Quillfeather"));
}

TEST_CASE("the storage names its versions") {
    CHECK_THAT(storage_versions(),
               Catch::Contains(sqlite_version()) &&
                   Catch::Contains("version " + std::to_string(casework_file_version())));
}

}  // namespace lrpt::test
