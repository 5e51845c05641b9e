// The two who are brought into communication: "those harmed by a specific crime and those
// responsible for it".
#pragma once

#include "base/names.hpp"
#include "model/field.hpp"

#include <array>

namespace lrpt {

enum class Party { victim, offender };

template <>
inline constexpr auto names_of<Party> = std::array{
    Name{Party::victim, "victim"},
    Name{Party::offender, "offender"},
};

// Whose side a record is that is one party's: all of it.
constexpr Side side_of(Party party) {
    return party == Party::victim ? Side::victim : Side::offender;
}

}  // namespace lrpt
