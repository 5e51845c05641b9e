#include "rules/deadline_entries.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Deadline a_deadline(const std::string& reference, std::string_view due_on) {
    return {.about = about_case(reference),
            .due = {.kind = DeadlineKind::contact_first_offer, .due_on = day(due_on)},
            .owner = "asha",
            .changed_at = "2013-03-01T09:00:00Z",
            .sequence = 2};
}

}  // namespace

TEST_CASE("a deadline is an entry for the whole day, private, that leaves the day free") {
    const auto entries =
        deadline_entries({.kept = {a_deadline("VC-2013-0001", "2013-03-08")}}, the_day());
    REQUIRE(entries.size() == 1);
    const CalendarEntry& entry = entries.front();
    CHECK(entry.uid == "VC-2013-0001-contact.first-offer-0@lrpt.invalid");
    CHECK(entry.summary == "VC-2013-0001 contact.first-offer");
    CHECK(entry.changed_at == "2013-03-01T09:00:00Z");
    CHECK(entry.sequence == 2);
    CHECK(iso(entry.starts.on) == "2013-03-08");
    CHECK_FALSE(entry.starts.at);
    CHECK_FALSE(entry.ends);
    CHECK_FALSE(entry.description);
    CHECK(entry.is_private);
    CHECK_FALSE(entry.takes_time);
    CHECK(entry.status == EntryStatus::confirmed);
}

TEST_CASE("several of a kind are told apart, and entries stand in the order of their days") {
    Deadline third = a_deadline("VC-2013-0001", "2013-03-07");
    third.due.item = 3;
    Deadline waiting = a_deadline("VC-2013-0003", "2013-03-01");
    waiting.due.due_on.reset();
    const auto entries = deadline_entries(
        {.kept = {waiting, a_deadline("VC-2013-0002", "2013-03-08"), third}}, the_day());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].uid == "VC-2013-0001-contact.first-offer-3@lrpt.invalid");
    CHECK(entries[0].summary == "VC-2013-0001 contact.first-offer 3");
    CHECK(entries[1].summary == "VC-2013-0002 contact.first-offer");
}

TEST_CASE("what is met is struck out for thirty days, and then left out") {
    using Row = std::tuple<std::string, std::string>;
    const auto [met_on, expected] = GENERATE(values<Row>({
        {"2013-03-05", "confirmed"},  // not known on the day that is asked about
        {"2013-03-04", "cancelled"},
        {"2013-02-02", "cancelled"},
        {"2013-02-01", "none"},
    }));
    CAPTURE(met_on);
    Deadline deadline = a_deadline("VC-2013-0001", "2013-03-08");
    deadline.met_on = day(met_on);
    const auto entries = deadline_entries({.kept = {deadline}}, the_day());
    std::string status = "none";
    if (!entries.empty())
        status = entries[0].status == EntryStatus::cancelled ? "cancelled" : "confirmed";
    CHECK(status == expected);
}

TEST_CASE("what was dropped is struck out, where it had a day") {
    Deadline waiting = a_deadline("VC-2013-0002", "2013-03-01");
    waiting.due.due_on.reset();
    const auto entries = deadline_entries(
        {.dropped = {a_deadline("VC-2013-0001", "2013-03-08"), waiting}}, the_day());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].status == EntryStatus::cancelled);
}

}  // namespace lrpt::test
