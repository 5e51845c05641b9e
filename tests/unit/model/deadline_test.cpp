#include "model/deadline.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// Due on Friday 1 March 2013.
Deadline a_deadline() {
    return {.due = {.event_on = day("2013-02-14"), .due_on = day("2013-03-01")}};
}

}  // namespace

TEST_CASE("due on a day means not late until the day after") {
    using Row = std::tuple<std::string, std::string, int>;
    const auto [on, state, late] = GENERATE(values<Row>({
        {"2013-02-14", "open", 0},
        {"2013-02-28", "open", 0},
        {"2013-03-01", "open", 0},
        {"2013-03-02", "overdue", 1},
        {"2013-04-01", "overdue", 31},
    }));
    CAPTURE(on);
    CHECK(name_of(state_on(a_deadline(), day(on))) == state);
    CHECK(days_late(a_deadline(), day(on)) == late);
}

TEST_CASE("a deadline met in time stays met, one met late stays late by the same days") {
    using Row = std::tuple<std::string, std::string, int>;
    const auto [met_on, state, late] = GENERATE(values<Row>({
        {"2013-02-20", "met", 0},
        {"2013-03-01", "met", 0},
        {"2013-03-02", "met-late", 1},
        {"2013-03-11", "met-late", 10},
    }));
    CAPTURE(met_on);
    Deadline deadline = a_deadline();
    deadline.met_on = day(met_on);
    CHECK(name_of(state_on(deadline, day("2014-01-01"))) == state);
    CHECK(days_late(deadline, day("2014-01-01")) == late);
}

TEST_CASE("what happened later is not known on a day before") {
    Deadline deadline = a_deadline();
    deadline.met_on = day("2013-03-11");
    CHECK(name_of(state_on(deadline, day("2013-02-28"))) == "open");
    CHECK(name_of(state_on(deadline, day("2013-03-10"))) == "overdue");
    CHECK(days_late(deadline, day("2013-03-10")) == 9);
    CHECK(name_of(state_on(deadline, day("2013-03-11"))) == "met-late");
}

TEST_CASE("a deadline whose event is not recorded waits, and is never late") {
    const Deadline waiting;
    CHECK(name_of(state_on(waiting, day("2099-01-01"))) == "waiting");
    CHECK(days_late(waiting, day("2099-01-01")) == 0);
}

TEST_CASE("a contact that was made before the clock started is met") {
    Deadline deadline;
    deadline.met_on = day("2013-03-01");
    CHECK(name_of(state_on(deadline, day("2013-03-01"))) == "met");
    CHECK(days_late(deadline, day("2013-04-01")) == 0);
}

}  // namespace lrpt::test
