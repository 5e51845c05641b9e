#include "rules/retention.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

using std::chrono::days;

const Date closed_on = date_of(2016, 5, 2);

Case a_closed_case(Scheme scheme = Scheme::contact) {
    return {.reference = "VC-2013-0001",
            .scheme = scheme,
            .state = CaseState::closed,
            .opened_on = date_of(2013, 3, 4),
            .closed_on = closed_on};
}

CaseRecords records_with(Disposal disposal, std::optional<Term> term) {
    CaseRecords records{.facts = an_eligible_contact()};
    records.facts.main.disposal = disposal;
    records.facts.main.term = term;
    records.facts.sentenced_on = date_of(2013, 1, 4);
    return records;
}

CaseRecords of_two_years() {
    return records_with(Disposal::imprisonment, Term{.months = 24});
}

Retention retention(const CaseRecords& records, Scheme scheme = Scheme::contact) {
    CaseRecords own = records;
    own.scheme = scheme;
    return retention_of(a_closed_case(scheme), own, the_policy(), date_of(2020, 1, 1));
}

}  // namespace

TEST_CASE("who said no is kept for six weeks after the case was closed") {
    CaseRecords records = of_two_years();
    records.offers = {{.number = 1, .person = 1, .on = date_of(2013, 3, 5), .answer = Answer::no}};
    const Retention found = retention(records);
    CHECK(found.because == KeptBecause::declined);
    CHECK(found.until == closed_on + days{42});
    CHECK_FALSE(found.is_due(closed_on + days{42}));
    CHECK(found.is_due(closed_on + days{43}));
}

TEST_CASE("who could not be reached is kept for six months, who was reached for six years") {
    CaseRecords records = of_two_years();
    records.contacts = {
        {.on = date_of(2013, 3, 6), .with = With::victim, .outcome = ContactOutcome::no_answer}};
    CHECK(retention(records).because == KeptBecause::not_reached);
    CHECK(retention(records).until == date_of(2016, 11, 2));
    records.contacts.front().outcome = ContactOutcome::reached;
    CHECK(retention(records).because == KeptBecause::closed);
    CHECK(retention(records).until == date_of(2022, 5, 2));
}

TEST_CASE("six years are counted from the end of the sentence where that is later") {
    CaseRecords records = records_with(Disposal::imprisonment, Term{.months = 96});
    records.offers = {{.number = 1, .person = 1, .on = date_of(2013, 3, 5), .answer = Answer::yes}};
    CHECK(retention(records).from_on == date_of(2021, 1, 3));
    CHECK(retention(records).until == date_of(2027, 1, 3));
}

TEST_CASE("a contact after closing counts") {
    CaseRecords records = of_two_years();
    records.offers = {{.number = 1, .person = 1, .on = date_of(2013, 3, 5), .answer = Answer::yes}};
    records.contacts = {{.on = date_of(2017, 1, 1), .outcome = ContactOutcome::reached}};
    CHECK(retention(records).until == date_of(2023, 1, 1));
}

TEST_CASE("a sentence without an end is left to a person, whatever the victim said") {
    for (const Disposal disposal : {Disposal::life,
                                    Disposal::ipp,
                                    Disposal::hm_pleasure,
                                    Disposal::hospital_order,
                                    Disposal::restricted_hospital_order}) {
        CaseRecords records = records_with(disposal, {});
        records.offers = {
            {.number = 1, .person = 1, .on = date_of(2013, 3, 5), .answer = Answer::no}};
        CAPTURE(name_of(disposal));
        CHECK(retention(records).because == KeptBecause::no_end);
        CHECK_FALSE(retention(records).is_due(date_of(2099, 1, 1)));
    }
}

TEST_CASE("where the end of the sentence is not known, a person decides") {
    CaseRecords records = records_with(Disposal::imprisonment, {});
    records.offers = {{.number = 1, .person = 1, .on = date_of(2013, 3, 5), .answer = Answer::yes}};
    CHECK(retention(records).because == KeptBecause::end_not_known);
    CHECK_FALSE(retention(records).until);
}

TEST_CASE("of a community order six years are counted from closing") {
    const CaseRecords records = records_with(Disposal::community_order, {});
    CHECK(retention(records, Scheme::rj).because == KeptBecause::closed);
    CHECK(retention(records, Scheme::rj).until == date_of(2022, 5, 2));
}

}  // namespace lrpt::test
