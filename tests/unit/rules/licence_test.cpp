#include "rules/licence.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Facts sentenced_to(Disposal disposal, const std::optional<std::string>& term = {}) {
    Facts facts = an_eligible_contact();
    facts.main.disposal = disposal;
    facts.main.term = term ? std::optional{read_term(*term)} : std::nullopt;
    return facts;
}

bool has_licence(const Facts& facts) {
    return !why_no_licence(facts);
}

}  // namespace

TEST_CASE("custody without a term, an extended sentence and a restricted order have conditions") {
    const Disposal disposal = GENERATE(Disposal::life,
                                       Disposal::ipp,
                                       Disposal::hm_pleasure,
                                       Disposal::extended,
                                       Disposal::detention_and_training,
                                       Disposal::restricted_hospital_order);
    CAPTURE(name_of(disposal));
    CHECK(has_licence(sentenced_to(disposal)));
    CHECK(has_licence(sentenced_to(disposal, "4 months")));
}

TEST_CASE("no custody, no sentence and no restriction: no conditions, and the reason is said") {
    using Row = std::tuple<Disposal, std::string>;
    const auto [disposal, reason] = GENERATE(values<Row>({
        {Disposal::community_order, "not custody"},
        {Disposal::fine, "not custody"},
        {Disposal::discharge, "not custody"},
        {Disposal::unsentenced, "not passed sentence"},
        {Disposal::suspended, "suspended"},
        {Disposal::hospital_order, "clinical side"},
    }));
    CAPTURE(name_of(disposal));
    CHECK_THAT(why_no_licence(sentenced_to(disposal)).value_or("none"), Catch::Contains(reason));
}

TEST_CASE("a sentence under 12 months had no licence before 1 February 2015") {
    using Row = std::tuple<Disposal, std::string, std::string, bool>;
    const auto [disposal, term, offence_date, licence] = GENERATE(values<Row>({
        {Disposal::imprisonment, "12 months", "2013-01-01", true},
        {Disposal::imprisonment, "11 months", "2013-01-01", false},
        {Disposal::imprisonment, "52 weeks", "2013-01-01", false},
        {Disposal::imprisonment, "365 days", "2013-01-01", true},
        {Disposal::imprisonment, "11 months", "2015-01-31", false},
        {Disposal::imprisonment, "11 months", "2015-02-01", true},
        {Disposal::yoi_detention, "11 months", "2013-01-01", false},
        {Disposal::section_91, "11 months", "2013-01-01", false},
    }));
    CAPTURE(name_of(disposal), term, offence_date);
    Facts facts = sentenced_to(disposal, term);
    facts.offence_date = day(offence_date);
    CHECK(has_licence(facts) == licence);
}

TEST_CASE("what is not recorded refuses nobody") {
    CHECK(has_licence({}));
    CHECK(has_licence(sentenced_to(Disposal::imprisonment)));
    Facts facts = sentenced_to(Disposal::imprisonment, "6 months");
    CHECK_FALSE(has_licence(facts));  // the offence is no later than the sentence of 2013
    facts.sentenced_on = day("2015-02-01");
    CHECK(has_licence(facts));
    facts.sentenced_on.reset();
    CHECK(has_licence(facts));
}

TEST_CASE("terms that follow each other make one sentence; a longer one beside it has its own") {
    using Row = std::tuple<std::optional<Relation>, std::string, bool>;
    const auto [relation, other_term, licence] = GENERATE(values<Row>({
        {Relation::consecutive, "6 months", true},
        {Relation::consecutive, "5 months", false},
        {Relation::concurrent, "6 months", false},
        {Relation::concurrent, "12 months", true},
        {std::nullopt, "6 months", true},
    }));
    CAPTURE(other_term);
    Facts facts = sentenced_to(Disposal::imprisonment, "6 months");
    facts.other_offences = {
        {.disposal = Disposal::imprisonment, .term = read_term(other_term), .relation = relation}};
    CHECK(has_licence(facts) == licence);
    facts.other_offences.front().term.reset();
    CHECK(has_licence(facts));
}

TEST_CASE("another offence of the occasion may bring the licence") {
    Facts facts = sentenced_to(Disposal::fine);
    facts.other_offences = {{.disposal = Disposal::life, .relation = Relation::concurrent}};
    CHECK(has_licence(facts));
    facts.other_offences.front().disposal = Disposal::discharge;
    CHECK_FALSE(has_licence(facts));
}

}  // namespace lrpt::test
