#include "rules/next_step.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <tuple>

namespace lrpt::test {

namespace {

ContactPoint telephone() {
    return {.number = 1, .person = 1, .means = Means::telephone, .safe = true};
}

ContactPoint email() {
    return {.number = 2, .person = 1, .means = Means::email, .safe = true};
}

ContactPoint address() {
    return {.number = 3, .person = 1, .means = Means::address, .safe = true, .post = true};
}

CaseRecords case_with(std::vector<ContactPoint> points) {
    return {.facts = an_eligible_contact(),
            .people = {{.number = 1}},
            .contact_points = std::move(points)};
}

Step step_on(const CaseRecords& records, Date today) {
    return next_step(records,
                     1,
                     {.facts = records.facts,
                      .policy = the_policy(),
                      .holidays = the_holidays(),
                      .today = today});
}

// "phone 1 on 2013-03-04, 09:00 to 10:00", "letter 3", or the kind of the step.
std::string way(const CaseRecords& records, Date today = the_day()) {
    const Step step = step_on(records, today);
    if (step.kind != StepKind::contact) return std::string{name_of(step.kind)};
    std::string through = fmt::format("{} {}", name_of(*step.how), *step.contact_point);
    if (!step.on) return through;
    return fmt::format(
        "{} on {}, {} to {}", through, iso(step.on), to_text(*step.from), to_text(*step.to));
}

Contact call_at(std::string_view on, int hour, int minute = 0) {
    return {.on = day(on), .at = ClockTime{hour * 60 + minute}, .person = 1};
}

std::string due(const CaseRecords& records, Date today = the_day()) {
    const Step step = step_on(records, today);
    return step.due ? fmt::format("{} {}", name_of(step.due->kind), step.due->item) : "nothing";
}

}  // namespace

TEST_CASE("what they like best comes first, then telephone, email and letter") {
    ContactPoint preferred = address();
    preferred.preferred = true;
    ContactPoint unsafe = telephone();
    unsafe.safe.reset();
    ContactPoint of_another = telephone();
    of_another.person = 2;
    CHECK(way(case_with({address(), email(), telephone()})) ==
          "phone 1 on 2013-03-04, 09:00 to 10:00");
    CHECK(way(case_with({address(), email()})) == "email 2");
    CHECK(way(case_with({address()})) == "letter 3");
    CHECK(way(case_with({telephone(), preferred})) == "letter 3");
    CHECK(way(case_with({unsafe, address()})) == "letter 3");
    CHECK(way(case_with({of_another})) == "find-safe-way");
    CHECK(way(case_with({})) == "find-safe-way");
}

TEST_CASE("an address that may not have post is no way for a letter, preferred or not") {
    ContactPoint point = address();
    point.post = GENERATE(std::optional<bool>{}, std::optional<bool>{false});
    point.preferred = true;
    CHECK(way(case_with({point})) == "find-safe-way");
    CHECK(way(case_with({point, email()})) == "email 2");
}

TEST_CASE("a call is made within the hours, on a working day") {
    using Row = std::tuple<std::optional<int>, std::optional<int>, std::string>;
    const auto [from, to, hours] = GENERATE(values<Row>({
        {std::nullopt, std::nullopt, "09:00 to 10:00"},
        {570, 1020, "09:30 to 10:00"},
        {570, 580, "09:30 to 09:40"},
        {1080, std::nullopt, "18:00 to 19:00"},
        {1425, std::nullopt, "23:45 to 23:59"},
        {std::nullopt, 480, "07:00 to 08:00"},
        {std::nullopt, 720, "09:00 to 10:00"},
    }));
    ContactPoint point = telephone();
    if (from) point.hours_from = ClockTime{*from};
    if (to) point.hours_to = ClockTime{*to};
    CHECK(way(case_with({point})) == "phone 1 on 2013-03-04, " + hours);
    CHECK(way(case_with({point}), day("2013-03-09")) == "phone 1 on 2013-03-11, " + hours);
    CHECK(way(case_with({point}), day("2013-03-29")) == "phone 1 on 2013-04-02, " + hours);
}

TEST_CASE("nobody is rung a third time at the same hour, nor again on the same day") {
    CaseRecords records = case_with({telephone()});
    records.contacts = {call_at("2013-03-01", 9, 10)};
    CHECK(way(records) == "phone 1 on 2013-03-04, 10:00 to 11:00");
    records.contact_points.front().hours_to = ClockTime{10 * 60};
    CHECK(way(records) == "phone 1 on 2013-03-04, 09:00 to 10:00");
    records.contacts.push_back(call_at("2013-03-04", 9, 59));
    CHECK(way(records) == "find-safe-way");
    CHECK(step_on(records, the_day()).calls_used_up);
    records.contact_points.push_back(address());
    CHECK(way(records) == "letter 3");
    records.contact_points.front().texts = true;
    CHECK(way(records) == "text 1");
    records.contact_points.front().hours_to = ClockTime{11 * 60};
    CHECK(way(records) == "phone 1 on 2013-03-05, 10:00 to 11:00");
}

TEST_CASE("only calls to them that nobody answered count") {
    CaseRecords records = case_with({telephone()});
    Contact call = call_at("2013-03-01", 9);
    SECTION("of another") {
        call.person = 2;
    }
    SECTION("answered") {
        call.outcome = ContactOutcome::reached;
    }
    SECTION("not a call") {
        call.how = How::visit;
    }
    SECTION("with the offender manager") {
        call.with = With::offender_manager;
    }
    SECTION("at an unknown hour") {
        call.at.reset();
    }
    records.contacts = {call};
    CHECK(way(records) == "phone 1 on 2013-03-04, 09:00 to 10:00");
}

TEST_CASE("the step says what it is for: the earliest that is theirs") {
    CaseRecords records = case_with({telephone()});
    CHECK(due(records) == "contact.first-offer 0");
    records.offers = {{.person = 1, .on = the_day(), .how = How::phone}};
    CHECK(due(records) == "nothing");
    records.offers.push_back({.person = 1, .on = the_day(), .answer = Answer::yes});
    CHECK(due(records) == "contact.yearly 1");
    records.progress = {
        {.number = 3, .kind = ProgressKind::transfer, .on = the_day(), .known_on = the_day()}};
    CHECK(due(records) == "contact.tell 3");
    records.promises = {{.number = 2, .made_on = the_day(), .due_on = the_day()}};
    CHECK(due(records) == "contact.promise 2");
    records.told = {{.number = 1, .event = 3, .person = 1, .on = the_day()}};
    records.promises.front().kept_on = the_day();
    CHECK(due(records) == "contact.yearly 1");
}

TEST_CASE("somebody who opted out is left alone, and asked again once it is due") {
    CaseRecords records = case_with({telephone()});
    records.offers = {{.person = 1, .on = the_day(), .answer = Answer::not_now}};
    records.promises = {{.number = 2, .made_on = the_day(), .due_on = the_day()}};
    const Step step = step_on(records, the_day());
    CHECK(step.kind == StepKind::leave_alone);
    CHECK(iso(step.until) == "2014-03-04");
    CHECK_FALSE(step.due);
    CHECK_FALSE(step.contact_point);
    CHECK(due(records, day("2014-03-04")) == "contact.ask-again 1");
    CHECK(way(records, day("2014-03-04")) == "phone 1 on 2014-03-04, 09:00 to 10:00");
    records.offers.front().never = true;
    CHECK(way(records, day("2014-03-04")) == "leave-alone");
    CHECK_FALSE(step_on(records, day("2014-03-04")).until);
}

}  // namespace lrpt::test
