// Places and where they lie: towns, villages, prisons, and the centres of postcode districts.
#pragma once

#include "base/names.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lrpt {

// Degrees of the World Geodetic System, north and east counted up.
struct Coordinates {
    double latitude = 0;
    double longitude = 0;
};

// Along the shortest way over the ground, in miles: nobody's road.
double miles_between(const Coordinates& one, const Coordinates& other);

enum class PlaceKind { city, town, village, prison, district };

template <>
inline constexpr auto names_of<PlaceKind> = std::array{
    Name{PlaceKind::city, "city"},
    Name{PlaceKind::town, "town"},
    Name{PlaceKind::village, "village"},
    Name{PlaceKind::prison, "prison"},
    Name{PlaceKind::district, "district"},
};

struct Place {
    std::string name = {};  // "Loughborough", "HMP Leicester", "LE11"
    PlaceKind kind = PlaceKind::town;
    std::string county = {};  // "Leicester" for the city itself
    Coordinates at = {};
    std::vector<std::string> also = {};  // other names that people use for it
};

// The parts of the area for which the trust keeps a list of lawyers.
enum class HomeArea { leicester, county, rutland };

template <>
inline constexpr auto names_of<HomeArea> = std::array{
    Name{HomeArea::leicester, "leicester"},
    Name{HomeArea::county, "county"},
    Name{HomeArea::rutland, "rutland"},
};

// "Leicestershire" is the county. Returns nothing where it is not in the trust's area.
std::optional<HomeArea> home_area_of(std::string_view county);

// "The city of Leicester".
std::string_view title_of(HomeArea area);

class Gazetteer {
  public:
    Gazetteer() = default;
    explicit Gazetteer(std::vector<Place> places);

    // By name or any of the others, whatever the capitals, dashes and points. Returns null where no
    // place has the name.
    const Place* find(std::string_view name) const;

    // Names near to what was typed, nearest first, at most three.
    std::vector<std::string> near_names(std::string_view typed) const;

    const std::vector<Place>& all() const { return places_; }

    // A name that two places have, or one place twice: asked for by it, only one could be found.
    // Returns nothing where each stands for one place.
    const std::optional<std::string>& name_given_twice() const { return name_given_twice_; }

  private:
    void add_name(std::string_view name, std::size_t place);

    std::vector<Place> places_;
    std::unordered_map<std::string, std::size_t> places_by_name_;  // as plain_name makes them
    std::optional<std::string> name_given_twice_;
};

}  // namespace lrpt
