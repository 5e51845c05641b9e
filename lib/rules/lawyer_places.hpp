// Where an office lies, in which order offices are shown, and what about an office wants a second
// look. Nobody is recommended: the nearest comes first, and of those as near as each other another
// one every day, the same for everybody.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/lawyer.hpp"
#include "model/place.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// How it is known where an office lies: from its own coordinates, or the middle of its postcode
// district or town.
enum class PlacedBy { coordinates, district, town };

template <>
inline constexpr auto names_of<PlacedBy> = std::array{
    Name{PlacedBy::coordinates, "coordinates"},
    Name{PlacedBy::district, "district"},
    Name{PlacedBy::town, "town"},
};

struct Placement {
    Coordinates at = {};
    PlacedBy by = PlacedBy::coordinates;
};

// The middle of a town or of a postcode district; nothing where it is not known.
using MiddleOf = std::function<std::optional<Coordinates>(std::string_view name)>;

struct Map {
    MiddleOf district;
    MiddleOf town;
};

// Whether two places lie too far apart for one to be the district of an office and the other its
// town; nothing is known of a place that is not there.
bool lie_apart(const std::optional<Coordinates>& one, const std::optional<Coordinates>& other);

// Returns nothing where the office cannot be placed: it is listed after the others, never left out.
// A district that lies in another part of the country than the town is a slip of the pen, and is
// not believed.
std::optional<Placement> placement_of(const Lawyer& lawyer, const Map& map);

// What is wrong with what is recorded of the office, in words for the front desk, with what to type
// where something can be proposed; empty where all is well.
std::vector<std::string> doubts_about(const Lawyer& lawyer, const Map& map);

struct FoundLawyer {
    Lawyer lawyer = {};
    std::optional<double> miles = {};  // from where it was asked for; nothing where not placed
    std::optional<PlacedBy> placed_by = {};
};

// Nearest first, to a tenth of a mile; then the others.
void put_in_order(std::vector<FoundLawyer>& found, Date day);

// Miles as they are shown: to a tenth.
double shown_miles(double miles);

}  // namespace lrpt
