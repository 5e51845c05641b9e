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

// True where the name is the offender's: letters and digits decide, not their case nor what stands
// between them.
bool has_name_of(const Person& person, const People& offender);

// Why the contact point contradicts itself; nothing where it does not. The words never hold its
// value. Throws Error (data) where the value is no telephone, email or address at all.
std::optional<std::string> why_not(const ContactPoint& point);

// True where a telephone, email or address is one of the offender's: as digits, as letters, by the
// postcode with a number of the house or the flat, or the first word of its name.
bool is_shared(const ContactPoint& point, const People& offender);

// True where a text that goes to the offender's side holds a postcode, or the address of one of the
// contact points or its house: what is asked for must not say where somebody lives.
bool gives_away_address(std::string_view text, const std::vector<ContactPoint>& points);

}  // namespace lrpt
