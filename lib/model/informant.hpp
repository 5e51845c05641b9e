// Whom a fact that is not recorded is asked of.
#pragma once

#include "base/names.hpp"

#include <string_view>

namespace lrpt {

enum class Informant { court, police, offender_manager, victim_liaison };

template <>
inline constexpr auto names_of<Informant> = std::array{
    Name{Informant::court, "court"},
    Name{Informant::police, "police"},
    Name{Informant::offender_manager, "offender-manager"},
    Name{Informant::victim_liaison, "victim-liaison"},
};

// "the police or the prosecution".
std::string_view spoken(Informant informant);

// Who can tell a fact of a court's result, by its name in the field table. Throws std::logic_error
// for a name that is not one, and for what is said of people: that is asked of nobody.
Informant informant_on(std::string_view fact);

}  // namespace lrpt
