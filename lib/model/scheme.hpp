// The two schemes that a court's result may belong to.
#pragma once

#include "base/names.hpp"

#include <array>

namespace lrpt {

// `contact`: the victim contact scheme. `rj`: restorative justice as a specified activity.
enum class Scheme { contact, rj };

template <>
inline constexpr auto names_of<Scheme> = std::array{
    Name{Scheme::contact, "contact"},
    Name{Scheme::rj, "rj"},
};

inline constexpr std::array every_scheme{Scheme::contact, Scheme::rj};

}  // namespace lrpt
