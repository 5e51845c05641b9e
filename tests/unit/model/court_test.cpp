#include "model/court.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("a court is found by its id and by any of its names, whatever the case") {
    using Row = std::tuple<std::string, std::string>;
    const auto [name, id] = GENERATE(values<Row>({
        {"LEICMC", "LEICMC"},
        {"leicmc", "LEICMC"},
        {"Leicester Magistrates", "LEICMC"},
        {"Leicester Magistrates' Court", "LEICMC"},
        {"LEICESTER MAGISTRATES COURT", "LEICMC"},
        {" Leicester Magistrates ", "LEICMC"},
        {"Leicester Crown Court", "LEICCC"},
        {"Loughborough Magistrates", "LGHBMC"},
        {"Hinckley Magistrates", "HNCKMC"},
    }));
    CAPTURE(name);
    REQUIRE(the_courts().find(name) != nullptr);
    CHECK(the_courts().find(name)->id == id);
}

TEST_CASE("a court outside the area is not found") {
    CHECK(the_courts().find("Nottingham Crown Court") == nullptr);
    CHECK(the_courts().find("Leicester") == nullptr);
    CHECK(the_courts().find("") == nullptr);
}

TEST_CASE("a County Court is civil, listed or not; county magistrates are not") {
    using Row = std::tuple<std::string, bool>;
    const auto [name, expected] = GENERATE(values<Row>({
        {"LEICCT", true},
        {"Leicester County Court", true},
        {"NOTTINGHAM COUNTY COURT", true},
        {"Leicester Crown Court", false},
        {"Loughborough Magistrates", false},
        {"Derbyshire County Magistrates", false},
    }));
    CAPTURE(name);
    CHECK(is_civil_court(the_courts(), name) == expected);
}

TEST_CASE("Leicester is the city, Loughborough and Hinckley the county") {
    CHECK(name_of(the_courts().find("LEICMC")->area) == "city");
    CHECK(name_of(the_courts().find("LGHBMC")->area) == "county");
    CHECK(name_of(the_courts().find("HNCKMC")->area) == "county");
}

}  // namespace lrpt::test
