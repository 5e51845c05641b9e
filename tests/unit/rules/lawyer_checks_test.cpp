#include "rules/lawyer_checks.hpp"

#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::optional<Date> due(const Lawyer& lawyer) {
    const auto date = lawyer_check_due(
        lawyer,
        {.policy = the_reference_data().policy(), .holidays = the_reference_data().holidays()});
    return date ? date->due_on : std::nullopt;
}

}  // namespace

TEST_CASE("an office is checked six months after the last check, or after the directory") {
    CHECK(due({.checked_on = date_of(2013, 3, 4)}) == date_of(2013, 9, 4));
    CHECK(due({.checked_on = date_of(2012, 8, 31)}) == date_of(2013, 3, 1));
    CHECK(due({.listed_on = date_of(2013, 2, 1)}) == date_of(2013, 8, 1));
    CHECK(due({.listed_on = date_of(2013, 2, 1), .checked_on = date_of(2012, 12, 24)}) ==
          date_of(2013, 6, 24));
}

TEST_CASE("an office that is retired, or of which no day is known, is not checked") {
    CHECK_FALSE(due({}));
    CHECK_FALSE(due({.checked_on = date_of(2013, 3, 4), .retired_on = date_of(2013, 3, 5)}));
}

}  // namespace lrpt::test
