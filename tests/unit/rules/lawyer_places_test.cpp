#include "rules/lawyer_places.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

using namespace lrpt;
using namespace std::chrono_literals;

namespace {

constexpr Coordinates leicester{52.636, -1.133};
constexpr Coordinates oakham{52.670, -0.731};
constexpr Coordinates london{51.510, -0.118};

std::optional<Coordinates> district(std::string_view name) {
    if (name == "LE1") return leicester;
    return name == "LE15" ? std::optional{oakham} : std::nullopt;
}

std::optional<Coordinates> town(std::string_view name) {
    if (name == "Leicester") return leicester;
    return name == "London" ? std::optional{london} : std::nullopt;
}

const Map map{district, town};

std::optional<PlacedBy> placed_by(const Lawyer& lawyer) {
    const auto placement = placement_of(lawyer, map);
    return placement ? std::optional{placement->by} : std::nullopt;
}

std::vector<int> order_on(Date day) {
    std::vector<FoundLawyer> found;
    for (int number = 1; number <= 6; ++number)
        found.push_back({.lawyer = {.number = number}, .miles = 0.31});
    found.push_back({.lawyer = {.number = 7}});
    found.push_back({.lawyer = {.number = 8}, .miles = 0.24});
    put_in_order(found, day);
    std::vector<int> numbers;
    for (const FoundLawyer& one : found)
        numbers.push_back(one.lawyer.number);
    return numbers;
}

}  // namespace

TEST_CASE("miles over the ground") {
    CHECK(miles_between(leicester, leicester) == Approx(0));
    CHECK(miles_between(leicester, oakham) == Approx(17).margin(0.2));
    CHECK(miles_between(leicester, london) == Approx(89).margin(1));
    CHECK(shown_miles(0.25) == Approx(0.3));
    CHECK(shown_miles(0.24) == Approx(0.2));
}

TEST_CASE("an office is placed by the best that is known of it") {
    CHECK(placed_by({.town = "London", .latitude = 52.0, .longitude = -1.0}) ==
          PlacedBy::coordinates);
    CHECK(placed_by({.town = "Leicester", .postcode = "LE1 5BU"}) == PlacedBy::district);
    CHECK(placed_by({.postcode = "LE1 IHD"}) == PlacedBy::district);
    CHECK(placed_by({.town = "Leicester", .postcode = "ZZ9 9ZZ"}) == PlacedBy::town);
    CHECK(placed_by({.town = "Leicester"}) == PlacedBy::town);
    CHECK_FALSE(placed_by({.town = "Nowhere", .postcode = "X"}));
    CHECK_FALSE(placed_by({.latitude = 52.0}));
}

TEST_CASE("a district far from the town is a slip of the pen") {
    const Lawyer slip{.number = 3, .town = "London", .postcode = "LE15 IHD"};
    CHECK(placed_by(slip) == PlacedBy::town);
    const auto doubts = doubts_about(slip, map);
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0] ==
          "the postcode is not one; LE15 1HD may be meant: lrpt lawyers update L-003 "
          "--postcode \"LE15 1HD\"");
    CHECK(doubts[1] == "the postcode lies in another part of the country than the town");
    CHECK(doubts_about({.town = "Leicester", .postcode = "LE1 5BU"}, map).empty());
}

TEST_CASE("the nearest comes first; of those as near as each other another one every day") {
    const Date day = Date{std::chrono::year{2013} / 3 / 4};
    const std::vector<int> today = order_on(day);
    CHECK(today.front() == 8);
    CHECK(today.back() == 7);
    CHECK(order_on(day) == today);
    bool other_first = false;
    for (int later = 1; later <= 10; ++later)
        other_first |= order_on(day + std::chrono::days{later})[1] != today[1];
    CHECK(other_first);
}
