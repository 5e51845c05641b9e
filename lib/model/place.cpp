#include "model/place.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lrpt {

namespace {

constexpr double mean_radius_miles = 3958.76;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180.0;
}

bool has_name(const Place& place, std::string_view plain) {
    const auto is_it = [&](const std::string& name) { return plain_name(name) == plain; };
    return is_it(place.name) || std::any_of(place.also.begin(), place.also.end(), is_it);
}

}  // namespace

// The haversine formula: exact enough at every distance, also between neighbours.
double miles_between(const Coordinates& one, const Coordinates& other) {
    const double half_north = std::sin(radians(other.latitude - one.latitude) / 2);
    const double half_east = std::sin(radians(other.longitude - one.longitude) / 2);
    const double chord = half_north * half_north + std::cos(radians(one.latitude)) *
                                                       std::cos(radians(other.latitude)) *
                                                       half_east * half_east;
    return 2 * mean_radius_miles * std::asin(std::min(1.0, std::sqrt(chord)));
}

std::optional<HomeArea> home_area_of(std::string_view county) {
    if (county == "Leicester") return HomeArea::leicester;
    if (county == "Leicestershire") return HomeArea::county;
    if (county == "Rutland") return HomeArea::rutland;
    return std::nullopt;
}

std::string_view title_of(HomeArea area) {
    switch (area) {
        case HomeArea::leicester: return "the city of Leicester";
        case HomeArea::county: return "the county of Leicestershire";
        case HomeArea::rutland: return "Rutland";
    }
    return "?";
}

const Place* Gazetteer::find(std::string_view name) const {
    const std::string plain = plain_name(name);
    const auto found = std::find_if(
        places_.begin(), places_.end(), [&](const Place& place) { return has_name(place, plain); });
    return found == places_.end() ? nullptr : &*found;
}

std::vector<std::string> Gazetteer::near_names(std::string_view typed) const {
    std::vector<std::string_view> names;
    for (const Place& place : places_) {
        if (place.kind != PlaceKind::district) names.push_back(place.name);
    }
    return nearest_words(typed, names);
}

}  // namespace lrpt
