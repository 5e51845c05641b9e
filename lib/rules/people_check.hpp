// What cannot be true of the people on a case, and who must not be its contact.
#pragma once

#include "model/contact_point.hpp"
#include "model/facts.hpp"
#include "model/person.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Why the person cannot be recorded so beside the others; nothing where they can.
std::optional<std::string> why_not(const Person& person, const std::vector<Person>& others);

// True where the name is the offender's: letters and spaces decide, not their case.
bool has_name_of(const Person& person, const People& offender);

// True where a telephone, email or address is one of the offender's: as digits, as letters, by the
// postcode with the number of the house.
bool is_shared(const ContactPoint& point, const People& offender);

// True where a text that goes to the offender's side holds a postcode, or the address of one of the
// contact points or its house: what is asked for must not say where somebody lives.
bool gives_away_address(std::string_view text, const std::vector<ContactPoint>& points);

}  // namespace lrpt
