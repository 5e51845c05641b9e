// What is due on a referral before sentence, and when it stops.
#include "rules/duties.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

CaseRecords a_referral(std::string_view hearing) {
    return {.scheme = Scheme::rj,
            .facts = an_eligible_rj(),
            .referrals = {{.number = 1, .on = day("2013-03-04"), .hearing_on = day(hearing)}}};
}

CaseRecords before_sentence(std::string_view hearing) {
    CaseRecords records = a_referral(hearing);
    records.facts.sentenced_on.reset();
    records.facts.main.disposal.reset();
    records.facts.rj_ordered.reset();
    return records;
}

// As "due 2013-03-08, met none", or "none" where nothing of the kind is due.
std::string duty(const CaseRecords& records,
                 DeadlineKind kind,
                 int item = 1,
                 std::string_view on = "2013-03-04") {
    const DeadlineQuestion question{.facts = records.facts,
                                    .policy = the_policy(),
                                    .holidays = the_holidays(),
                                    .today = day(on)};
    for (const Duty& one : duties_of(records, question)) {
        if (one.due.kind == kind && one.due.item == item)
            return "due " + iso(one.due.due_on) + ", met " + iso(one.met_on);
    }
    return "none";
}

std::string confirm(const CaseRecords& records, int item = 1, std::string_view on = "2013-03-04") {
    return duty(records, DeadlineKind::rj_confirm, item, on);
}

std::string record_outcome(const CaseRecords& records,
                           int item = 1,
                           std::string_view on = "2013-03-04") {
    return duty(records, DeadlineKind::rj_record_outcome, item, on);
}

}  // namespace

TEST_CASE("the service's word is due the working day before the hearing, its outcome two after") {
    struct Row {
        std::string hearing;
        std::string confirm;
        std::string outcome;
    };
    const auto row = GENERATE(values<Row>({
        {"2013-03-21", "2013-03-20", "2013-03-25"},
        {"2013-03-25", "2013-03-22", "2013-03-27"},  // a Monday
        {"2013-04-02", "2013-03-28", "2013-04-04"},  // after Easter
        {"2013-03-28", "2013-03-27", "2013-04-03"},  // before it
    }));
    const CaseRecords records = before_sentence(row.hearing);
    CHECK(confirm(records) == "due " + row.confirm + ", met none");
    CHECK(record_outcome(records) == "due " + row.outcome + ", met none");
}

TEST_CASE("the service's word meets it, whatever it is, from the day of the referral on") {
    CaseRecords records = before_sentence("2013-03-25");
    records.confirmations = {{.number = 1, .on = day("2013-03-03"), .arranged = true}};
    CHECK(confirm(records) == "due 2013-03-22, met none");
    records.confirmations = {{.number = 1, .on = day("2013-03-04"), .arranged = false}};
    CHECK(confirm(records) == "due 2013-03-22, met 2013-03-04");
    CHECK(record_outcome(records) == "due 2013-03-27, met none");
}

TEST_CASE("a hearing that moves takes what is due with it") {
    CaseRecords records = before_sentence("2013-03-25");
    records.referrals.push_back(
        {.number = 2, .on = day("2013-03-11"), .hearing_on = day("2013-04-08")});
    CHECK(confirm(records, 1, "2013-03-11") == "none");
    CHECK(confirm(records, 2, "2013-03-11") == "due 2013-04-05, met none");
    CHECK(record_outcome(records, 1, "2013-03-11") == "none");
    CHECK(record_outcome(records, 2, "2013-03-11") == "due 2013-04-10, met none");
}

TEST_CASE("a hearing whose day is not known makes nothing due") {
    CaseRecords records = before_sentence("2013-03-25");
    records.referrals.front().hearing_on.reset();
    CHECK(confirm(records) == "none");
    CHECK(record_outcome(records) == "none");
}

TEST_CASE("who is not suitable needs no confirmation, and still has an outcome") {
    CaseRecords records = before_sentence("2013-03-25");
    records.suitability = {{.number = 1, .on = day("2013-03-04"), .suitable = false}};
    CHECK(confirm(records) == "none");
    CHECK(record_outcome(records) == "due 2013-03-27, met none");
    records.suitability.push_back({.number = 2, .on = day("2013-03-04"), .suitable = true});
    CHECK(confirm(records) == "due 2013-03-22, met none");
}

TEST_CASE("once the court has spoken nothing before sentence is due") {
    CaseRecords records = before_sentence("2013-03-25");
    const bool ordered = GENERATE(true, false);
    records.facts.rj_ordered = ordered;
    records.facts.sentenced_on = day("2013-03-25");
    CHECK(confirm(records, 1, "2013-03-24") == "due 2013-03-22, met none");
    CHECK(confirm(records, 1, "2013-03-25") == "none");
    CHECK(record_outcome(records, 1, "2013-03-24") == "due 2013-03-27, met none");
    CHECK(record_outcome(records, 1, "2013-03-25") == "none");
    records.confirmations = {{.number = 1, .on = day("2013-03-05"), .arranged = true}};
    CHECK(confirm(records, 1, "2013-03-25") == "due 2013-03-22, met 2013-03-05");
}

}  // namespace lrpt::test
