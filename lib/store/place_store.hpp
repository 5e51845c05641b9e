// Places of a list that the trust took in, beside those of the list that ships.
#pragma once

#include "model/place.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Puts the places in the place of those that are there.
void replace_places(Database& database, const std::vector<Place>& places);

// By name or one of the others, with its county behind it where several have the name: "Newton" or
// "Newton, Cumbria". Returns nothing where no place has it, or several have.
std::optional<Place> place_named(Database& database, std::string_view name);

// Names with their counties that begin like the text, at most so many.
std::vector<std::string> places_beginning(Database& database, std::string_view text, int most);

}  // namespace lrpt
