#include "rules/pauses.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

constexpr auto offer = DeadlineKind::contact_first_offer;

Pause a_pause(std::string_view from, std::string_view until, std::string_view entered = "") {
    return {.number = 1,
            .deadline = offer,
            .from_on = day(from),
            .until = day(until),
            .reason = PauseReason::ill,
            .entered_on = day(entered.empty() ? from : entered)};
}

// Due on Friday 15 March 2013; the clock runs from Friday 18 January.
Duty an_offer() {
    return {{.kind = offer, .event_on = day("2013-01-18"), .due_on = day("2013-03-15")}, {}};
}

DueDate paused(Duty duty, const std::vector<Pause>& pauses) {
    std::vector<Duty> duties{duty};
    apply_pauses(duties, pauses);
    return duties.front().due;
}

// As "due 2013-03-15, first none, rests none to none".
std::string said(const DueDate& due) {
    return "due " + iso(due.due_on) + ", first " + iso(due.original_on) + ", rests " +
           iso(due.paused_from) + " to " + iso(due.paused_until);
}

std::string states(const DueDate& due, const std::vector<std::string>& on) {
    std::string text;
    for (const std::string& one : on)
        text += std::string{name_of(state_on({.due = due}, day(one)))} + " ";
    return text;
}

}  // namespace

TEST_CASE("a pause moves the date by its days, and what was due first is kept") {
    using Row = std::tuple<std::string, std::vector<Pause>, std::string>;
    const std::string unmoved = "due 2013-03-15, first none, rests none to none";
    const auto [what, pauses, expected] = GENERATE_COPY(values<Row>({
        {"none", {}, unmoved},
        {"one day",
         {a_pause("2013-03-04", "2013-03-04")},
         "due 2013-03-16, first 2013-03-15, rests 2013-03-04 to 2013-03-04"},
        {"a week before the date",
         {a_pause("2013-03-04", "2013-03-10")},
         "due 2013-03-22, first 2013-03-15, rests 2013-03-04 to 2013-03-10"},
        {"from the date on",
         {a_pause("2013-03-15", "2013-03-19")},
         "due 2013-03-20, first 2013-03-15, rests 2013-03-15 to 2013-03-19"},
        {"from the day after, entered before",
         {a_pause("2013-03-16", "2013-03-19", "2013-03-15")},
         unmoved},
        {"entered on the day after for days before",
         {a_pause("2013-03-10", "2013-03-12", "2013-03-16")},
         unmoved},
        {"entered on the date for days before",
         {a_pause("2013-03-10", "2013-03-12", "2013-03-15")},
         "due 2013-03-18, first 2013-03-15, rests 2013-03-10 to 2013-03-12"},
        {"two in a row",
         {a_pause("2013-03-04", "2013-03-10"), a_pause("2013-03-11", "2013-03-12")},
         "due 2013-03-24, first 2013-03-15, rests 2013-03-04 to 2013-03-12"},
        {"a second that only the first makes possible",
         {a_pause("2013-03-15", "2013-03-19"), a_pause("2013-03-20", "2013-03-20")},
         "due 2013-03-21, first 2013-03-15, rests 2013-03-15 to 2013-03-20"},
        {"a second that begins too late",
         {a_pause("2013-03-15", "2013-03-19"), a_pause("2013-03-21", "2013-03-21")},
         "due 2013-03-20, first 2013-03-15, rests 2013-03-15 to 2013-03-19"},
        {"one within another: no day counts twice",
         {a_pause("2013-03-04", "2013-03-10"), a_pause("2013-03-06", "2013-03-07")},
         "due 2013-03-22, first 2013-03-15, rests 2013-03-04 to 2013-03-10"},
        {"one that reaches over the end of another",
         {a_pause("2013-03-04", "2013-03-10"), a_pause("2013-03-08", "2013-03-12")},
         "due 2013-03-24, first 2013-03-15, rests 2013-03-04 to 2013-03-12"},
        {"two apart: the later one is on view",
         {a_pause("2013-03-04", "2013-03-05"), a_pause("2013-03-11", "2013-03-12")},
         "due 2013-03-19, first 2013-03-15, rests 2013-03-11 to 2013-03-12"},
        {"days before the clock ran do not count",
         {a_pause("2013-01-16", "2013-01-20")},
         "due 2013-03-18, first 2013-03-15, rests 2013-01-16 to 2013-01-20"},
        {"an earlier round", {a_pause("2013-01-10", "2013-01-17")}, unmoved},
    }));
    CAPTURE(what);
    CHECK(said(paused(an_offer(), pauses)) == expected);
}

TEST_CASE("a pause is of one deadline and of one item") {
    Pause other_kind = a_pause("2013-03-04", "2013-03-10");
    other_kind.deadline = DeadlineKind::contact_tell;
    Pause other_item = a_pause("2013-03-04", "2013-03-10");
    other_item.item = 2;
    CHECK_FALSE(paused(an_offer(), {other_kind, other_item}).original_on);
    Duty second = an_offer();
    second.due.item = 2;
    CHECK(iso(paused(second, {other_kind, other_item}).due_on) == "2013-03-22");
}

TEST_CASE("a deadline whose event is not recorded has no day to move") {
    const Duty waiting{{.kind = offer}, {}};
    const DueDate due = paused(waiting, {a_pause("2013-03-04", "2013-03-10")});
    CHECK(said(due) == "due none, first none, rests none to none");
    CHECK(moves_of(waiting.due, {a_pause("2013-03-04", "2013-03-10")}).empty());
}

TEST_CASE(
    "what is due on the day of its event rests as well, and so does what is before a hearing") {
    Duty promise = an_offer();
    promise.due.event_on = promise.due.due_on;
    CHECK(iso(paused(promise, {a_pause("2013-03-04", "2013-03-10")}).due_on) == "2013-03-22");
    Duty statement = an_offer();
    statement.due.event_on = day("2013-05-14");
    CHECK(iso(paused(statement, {a_pause("2013-03-04", "2013-03-10")}).due_on) == "2013-03-22");
}

TEST_CASE("a deadline is paused on the first and the last day of it, and on no other") {
    const DueDate due = paused(an_offer(), {a_pause("2013-03-15", "2013-03-19", "2013-03-13")});
    CHECK(states(due, {"2013-03-14", "2013-03-15", "2013-03-19", "2013-03-20", "2013-03-21"}) ==
          "open paused paused open overdue ");
    Deadline met{.due = due, .met_on = day("2013-03-16")};
    CHECK(name_of(state_on(met, day("2013-03-17"))) == "met");
}

TEST_CASE("each pause says what it did, also to a date that has moved already") {
    const std::vector<Pause> pauses{a_pause("2013-03-04", "2013-03-10"),
                                    a_pause("2013-03-10", "2013-03-11"),
                                    a_pause("2013-03-25", "2013-03-26")};
    const DueDate due = paused(an_offer(), pauses);
    const auto moved = moves_of(due, pauses);
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].days == 7);
    CHECK(moved[1].days == 1);
    CHECK(moved[1].in_time);
    CHECK(moved[2].days == 0);
    CHECK_FALSE(moved[2].in_time);
}

}  // namespace lrpt::test
