#include "rules/lawyer_places.hpp"

#include "model/postcode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <tuple>

namespace lrpt {

namespace {

// A district of a large town reaches this far from its middle; another county is further.
constexpr double one_part_of_the_country = 30;

std::optional<Coordinates> middle(const MiddleOf& lookup, const std::optional<std::string>& name) {
    return name ? lookup(*name) : std::nullopt;
}

std::optional<std::string> district_of(const Lawyer& lawyer) {
    return lawyer.postcode ? district_before_fault(*lawyer.postcode) : std::nullopt;
}

// A number that looks thrown, and is the same for everybody on that day.
std::uint64_t place_of_the_day(int number, Date day) {
    auto mixed = static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15U +
                 static_cast<std::uint64_t>(day.time_since_epoch().count());
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

std::string malformed_postcode(const Lawyer& lawyer) {
    const auto proposed = proposed_postcode(*lawyer.postcode);
    if (!proposed) return "the postcode is not one";
    return fmt::format(
        "the postcode is not one; {} may be meant: lrpt lawyers update {} "
        "--postcode \"{}\"",
        proposed->text(),
        lawyer_id(lawyer.number),
        proposed->text());
}

}  // namespace

bool lie_apart(const std::optional<Coordinates>& one, const std::optional<Coordinates>& other) {
    return one && other && miles_between(*one, *other) > one_part_of_the_country;
}

std::optional<Placement> placement_of(const Lawyer& lawyer, const Map& map) {
    if (const auto own = lawyer.coordinates()) return Placement{*own, PlacedBy::coordinates};
    const auto district = middle(map.district, district_of(lawyer));
    const auto town = middle(map.town, lawyer.town);
    if (district && !lie_apart(district, town)) return Placement{*district, PlacedBy::district};
    if (town) return Placement{*town, PlacedBy::town};
    return std::nullopt;
}

std::vector<std::string> doubts_about(const Lawyer& lawyer, const Map& map) {
    std::vector<std::string> doubts;
    if (!lawyer.postcode) {
        doubts.emplace_back("no postcode is recorded");
    } else if (!postcode_in(*lawyer.postcode)) {
        doubts.push_back(malformed_postcode(lawyer));
    }
    const auto town = middle(map.town, lawyer.town);
    if (lie_apart(middle(map.district, district_of(lawyer)), town))
        doubts.emplace_back("the postcode lies in another part of the country than the town");
    if (lie_apart(lawyer.coordinates(), town))
        doubts.emplace_back("the coordinates lie in another part of the country than the town");
    if (!placement_of(lawyer, map)) doubts.emplace_back("it is not known where it lies");
    return doubts;
}

double shown_miles(double miles) {
    return std::round(miles * 10) / 10;
}

void put_in_order(std::vector<FoundLawyer>& found, Date day) {
    const auto key = [&](const FoundLawyer& one) {
        const double miles =
            one.miles ? shown_miles(*one.miles) : std::numeric_limits<double>::infinity();
        return std::tuple{miles, place_of_the_day(one.lawyer.number, day), one.lawyer.number};
    };
    std::sort(found.begin(), found.end(), [&](const FoundLawyer& one, const FoundLawyer& other) {
        return key(one) < key(other);
    });
}

}  // namespace lrpt
