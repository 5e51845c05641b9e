// For whom an output is made. Staff see both sides and what is their own; nothing of the victim's
// side is ever put before an offender manager, nor of the offender's side before a victim.
#pragma once

#include "base/names.hpp"
#include "model/field.hpp"

namespace lrpt {

enum class Audience { staff, victim, offender_manager };

template <>
inline constexpr auto names_of<Audience> = std::array{
    Name{Audience::staff, "staff"},
    Name{Audience::victim, "victim"},
    Name{Audience::offender_manager, "offender-manager"},
};

constexpr bool may_see(Audience audience, Side side) {
    if (audience == Audience::staff || side == Side::staff) return true;
    if (side == Side::team) return false;
    return (audience == Audience::victim) == (side == Side::victim);
}

}  // namespace lrpt
