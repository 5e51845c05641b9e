#include "rules/lateness.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Deadline due_on(std::string_view iso) {
    return {.team = Team::victim_liaison, .due = {.due_on = day(iso)}};
}

}  // namespace

TEST_CASE("how late a deadline is") {
    struct Row {
        std::string_view due;
        Lateness lateness;
    };
    const auto row = GENERATE(values<Row>({{"2013-04-01", Lateness::not_late},
                                           {"2013-03-20", Lateness::not_late},
                                           {"2013-03-19", Lateness::up_to_5},
                                           {"2013-03-15", Lateness::up_to_5},
                                           {"2013-03-14", Lateness::up_to_15},
                                           {"2013-03-05", Lateness::up_to_15},
                                           {"2013-03-04", Lateness::over_15}}));
    CAPTURE(row.due);
    CHECK(lateness_of(due_on(row.due), day("2013-03-20")) == row.lateness);
}

TEST_CASE("what is met, or waits for its event, is not counted") {
    LatenessFigures figures;
    Deadline met = due_on("2013-03-01");
    met.met_on = day("2013-03-02");
    count_in(figures, met, day("2013-03-20"));
    count_in(figures, Deadline{}, day("2013-03-20"));
    CHECK(figures.empty());
    count_in(figures, met, day("2013-03-01"));  // the day before, nobody knew
    count_in(figures, due_on("2013-03-01"), day("2013-03-20"));
    CHECK(count_of(figures, Team::victim_liaison, Lateness::not_late) == 1);
    CHECK(count_of(figures, Team::victim_liaison, Lateness::over_15) == 1);
    CHECK(count_of(figures, Team::restorative_justice, Lateness::over_15) == 0);
}

}  // namespace lrpt::test
