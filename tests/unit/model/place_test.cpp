#include "model/place.hpp"

#include <catch2/catch.hpp>

using namespace lrpt;

namespace {

Gazetteer the_places() {
    return Gazetteer{{{.name = "Ashby-de-la-Zouch", .county = "Leicestershire", .also = {"Ashby"}},
                      {.name = "Leicester", .kind = PlaceKind::city, .county = "Leicester"},
                      {.name = "LE1", .kind = PlaceKind::district, .county = "Leicester"}}};
}

}  // namespace

TEST_CASE("a place is found whatever the capitals, dashes and points") {
    const Gazetteer places = the_places();
    for (const std::string_view name : {"ashby de la zouch", "ASHBY-DE-LA-ZOUCH", " Ashby. "}) {
        CAPTURE(name);
        REQUIRE(places.find(name) != nullptr);
        CHECK(places.find(name)->name == "Ashby-de-la-Zouch");
    }
    CHECK(places.find("le1")->kind == PlaceKind::district);
    CHECK(places.find("Leicester Forest East") == nullptr);
    CHECK(places.find("") == nullptr);
    CHECK(Gazetteer{}.find("Leicester") == nullptr);
}

TEST_CASE("a slip in the name of a place is understood, and a district is not proposed") {
    CHECK(the_places().near_names("Leicster") == std::vector<std::string>{"Leicester"});
    CHECK(the_places().near_names("LE2").empty());
}

TEST_CASE("a name that two places have is told") {
    CHECK_FALSE(the_places().name_given_twice());
    CHECK(Gazetteer{{{.name = "One", .also = {"Two"}}, {.name = "two"}}}.name_given_twice() ==
          "two");
    CHECK(Gazetteer{{{.name = "One", .also = {"one"}}}}.name_given_twice() == "one");
}

TEST_CASE("miles lie along the shortest way") {
    const Coordinates leicester{52.636, -1.133};
    CHECK(miles_between(leicester, leicester) == 0);
    CHECK(miles_between(leicester, {52.636 + 1, -1.133}) == Approx(69.09).epsilon(0.001));
    CHECK(miles_between(leicester, {51.507, -0.128}) == Approx(89.0).epsilon(0.01));
    CHECK(miles_between({0, 179.5}, {0, -179.5}) == Approx(69.09).epsilon(0.001));
    CHECK(miles_between({0, 0}, {0, 180}) == Approx(12436.8).epsilon(0.001));
}

TEST_CASE("the trust's area has three parts") {
    CHECK(home_area_of("Leicester") == HomeArea::leicester);
    CHECK(home_area_of("Leicestershire") == HomeArea::county);
    CHECK(home_area_of("Rutland") == HomeArea::rutland);
    CHECK_FALSE(home_area_of("Nottinghamshire"));
    CHECK_FALSE(home_area_of(""));
}
