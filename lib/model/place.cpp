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
    names_.reserve(places_.size() * 2);
    for (std::size_t place = 0; place < places_.size(); ++place) {
        names_.push_back({plain_name(places_[place].name), place});
        for (const std::string& other : places_[place].also)
            names_.push_back({plain_name(other), place});
    }
    std::sort(names_.begin(), names_.end(), [](const Entry& one, const Entry& other) {
        return one.name < other.name;
    });
}

const Place* Gazetteer::find(std::string_view name) const {
    const std::string plain = plain_name(name);
    const auto found = std::lower_bound(
        names_.begin(), names_.end(), plain, [](const Entry& entry, const std::string& wanted) {
            return entry.name < wanted;
        });
    return found == names_.end() || found->name != plain ? nullptr : &places_[found->place];
}

std::optional<std::string> Gazetteer::name_given_twice() const {
    const auto found =
        std::adjacent_find(names_.begin(), names_.end(), [](const Entry& one, const Entry& other) {
            return one.name == other.name;
        });
    return found == names_.end() ? std::nullopt : std::optional{found->name};
}

std::vector<std::string> Gazetteer::near_names(std::string_view typed) const {
    std::vector<std::string_view> names;
    for (const Place& place : places_) {
        if (place.kind != PlaceKind::district) names.push_back(place.name);
    }
    return nearest_words(typed, names);
}

}  // namespace lrpt
