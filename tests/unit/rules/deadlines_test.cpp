#include "rules/deadlines.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

DeadlineQuestion asked_about(const Facts& facts) {
    return {.facts = facts, .policy = the_policy(), .holidays = the_holidays(), .today = the_day()};
}

Facts an_ordered_rj(std::string_view sentenced_on) {
    Facts facts = an_eligible_rj();
    facts.rj_ordered = true;
    facts.sentenced_on = day(sentenced_on);
    return facts;
}

Facts a_contact(std::string_view sentenced_on) {
    Facts facts = an_eligible_contact();
    facts.sentenced_on = day(sentenced_on);
    return facts;
}

DueDate only_due_date(Scheme scheme, const Facts& facts) {
    const std::vector<DueDate> dates = due_dates(scheme, asked_about(facts));
    REQUIRE(dates.size() == 1);
    return dates.front();
}

}  // namespace

TEST_CASE("the offender is contacted within 15 days of the sentence, working days beside it") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [sentenced_on, due_on, working_days_on] = GENERATE(values<Row>({
        {"2013-02-14", "2013-03-01", "2013-03-07"},
        {"2013-03-21", "2013-04-05", "2013-04-15"},
        {"2013-12-13", "2013-12-28", "2014-01-08"},  // due on a Saturday: it stays
        {"2020-04-24", "2020-05-09", "2020-05-18"},
        {"2022-05-27", "2022-06-11", "2022-06-21"},
    }));
    CAPTURE(sentenced_on);
    const DueDate due = only_due_date(Scheme::rj, an_ordered_rj(sentenced_on));

    CHECK(name_of(due.kind) == "rj.first-contact");
    CHECK(name_of(due.event) == "sentenced_on");
    CHECK(iso(due.event_on) == sentenced_on);
    CHECK(iso(due.due_on) == due_on);
    CHECK(iso(due.calendar_on) == due_on);
    CHECK(iso(due.working_days_on) == working_days_on);
}

TEST_CASE("the 15 days run only where the court made the order") {
    Facts facts = an_eligible_rj();
    CHECK(due_dates(Scheme::rj, asked_about(facts)).empty());
    facts.rj_ordered = false;
    CHECK(due_dates(Scheme::rj, asked_about(facts)).empty());
    facts.rj_ordered = true;
    CHECK(due_dates(Scheme::rj, asked_about(facts)).size() == 1);
}

TEST_CASE("the 15 days run from an order made before the programme, whatever the criteria say") {
    const DueDate due = only_due_date(Scheme::rj, an_ordered_rj("2013-01-31"));
    CHECK(iso(due.due_on) == "2013-02-15");
}

TEST_CASE("an order without a sentence date waits for it") {
    Facts facts = an_ordered_rj("2013-02-14");
    facts.sentenced_on.reset();
    const DueDate due = only_due_date(Scheme::rj, facts);

    CHECK(iso(due.event_on) == "none");
    CHECK(iso(due.due_on) == "none");
    CHECK(iso(due.working_days_on) == "none");
}

TEST_CASE("the victim is offered contact within 8 weeks until the Code of 2021") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [sentenced_on, due_on, working_days_on] = GENERATE(values<Row>({
        {"2013-02-14", "2013-04-11", "2013-04-15"},
        {"2013-03-21", "2013-05-16", "2013-05-21"},
        {"2013-12-09", "2014-02-03", "2014-02-06"},
        {"2013-12-13", "2014-02-07", "2014-02-12"},
        {"2020-04-24", "2020-06-19", "2020-06-23"},
        {"2021-03-31", "2021-05-26", "2021-06-01"},
    }));
    CAPTURE(sentenced_on);
    const DueDate due = only_due_date(Scheme::contact, a_contact(sentenced_on));

    CHECK(name_of(due.kind) == "contact.first-offer");
    CHECK(name_of(due.event) == "sentenced_on");
    CHECK(iso(due.due_on) == due_on);
    CHECK(iso(due.calendar_on) == due_on);
    CHECK(iso(due.working_days_on) == working_days_on);
}

TEST_CASE("from 1 April 2021 the offer is due 20 working days after the referral") {
    Facts facts = a_contact("2022-05-27");
    facts.referred_on = day("2022-06-14");
    const DueDate due = only_due_date(Scheme::contact, facts);

    CHECK(name_of(due.event) == "referred_on");
    CHECK(iso(due.event_on) == "2022-06-14");
    CHECK(iso(due.due_on) == "2022-07-12");
    CHECK(iso(due.working_days_on) == "2022-07-12");
    CHECK(iso(due.calendar_on) == "2022-07-12");
}

TEST_CASE("from 1 April 2021 the offer waits for the referral") {
    const DueDate due = only_due_date(Scheme::contact, a_contact("2021-04-01"));
    CHECK(name_of(due.event) == "referred_on");
    CHECK(iso(due.due_on) == "none");
}

TEST_CASE("before 2021 the day of the referral does not matter") {
    Facts facts = a_contact("2013-02-14");
    facts.referred_on = day("2013-03-01");
    CHECK(iso(only_due_date(Scheme::contact, facts).due_on) == "2013-04-11");
}

TEST_CASE("an offer for a sentence before the scheme has the first limit there was") {
    CHECK(iso(only_due_date(Scheme::contact, a_contact("2005-06-30")).due_on) == "2005-08-25");
}

TEST_CASE("8 weeks need no holiday table, and show no working days where it ends") {
    Facts facts = a_contact("2013-02-14");
    const BankHolidays only_2012{{{day("2012-01-02"), "New Year's Day"}}};
    DeadlineQuestion question{
        .facts = facts, .policy = the_policy(), .holidays = only_2012, .today = the_day()};
    const std::vector<DueDate> dates = due_dates(Scheme::contact, question);
    CHECK(iso(dates.front().due_on) == "2013-04-11");
    CHECK(iso(dates.front().working_days_on) == "none");
}

TEST_CASE("working days that leave the holiday table are refused, not guessed") {
    Facts facts = a_contact("2021-04-01");
    facts.referred_on = day("2099-06-01");
    const Error error = refusal_of([&] { due_dates(Scheme::contact, asked_about(facts)); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("20 working days from Mon 1 Jun 2099"));
}

TEST_CASE("the rule of a deadline is that of the sentence date, and today's while there is none") {
    Facts facts = a_contact("2022-05-27");
    const auto rule = [&] {
        return deadline_rule(DeadlineKind::contact_first_offer, asked_about(facts));
    };
    CHECK(name_of(rule().unit) == "working-days");
    facts.sentenced_on.reset();
    CHECK(name_of(rule().unit) == "weeks");
    facts.sentenced_on = day("2021-03-31");
    CHECK(name_of(rule().unit) == "weeks");
    CHECK(name_of(rule().provision.status) == "trust-to-confirm");
    facts.sentenced_on = day("2013-12-09");
    CHECK(name_of(rule().provision.status) == "statute");
}

TEST_CASE("a policy without a deadline of the kind is refused") {
    const Facts facts = a_contact("2013-02-14");
    const Policy empty;
    const DeadlineQuestion question{
        .facts = facts, .policy = empty, .holidays = the_holidays(), .today = the_day()};
    const Error error = refusal_of([&] { due_dates(Scheme::contact, question); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("contact.first-offer"));
}

}  // namespace lrpt::test
