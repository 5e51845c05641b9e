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

Gazetteer::Gazetteer(std::vector<Place> places) : places_(std::move(places)) {
    places_by_name_.reserve(places_.size() * 2);
    for (std::size_t place = 0; place < places_.size(); ++place) {
        add_name(places_[place].name, place);
        for (const std::string& other : places_[place].also)
            add_name(other, place);
    }
}

void Gazetteer::add_name(std::string_view name, std::size_t place) {
    const auto [entry, is_new] = places_by_name_.emplace(plain_name(name), place);
    if (!is_new && !name_given_twice_) name_given_twice_ = entry->first;
}

const Place* Gazetteer::find(std::string_view name) const {
    const auto found = places_by_name_.find(plain_name(name));
    return found == places_by_name_.end() ? nullptr : &places_[found->second];
}

std::vector<std::string> Gazetteer::near_names(std::string_view typed) const {
    std::vector<std::string_view> names;
    for (const Place& place : places_) {
        if (place.kind != PlaceKind::district) names.push_back(place.name);
    }
    return nearest_words(typed, names);
}

}  // namespace lrpt
