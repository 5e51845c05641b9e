// How long the people and words of a closed case are kept, and why.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"

#include <optional>
#include <string>

namespace lrpt {

// `no_end` and `end_not_known` are for a person to decide: nothing is ever removed by itself.
enum class KeptBecause { declined, not_reached, closed, no_end, end_not_known };

template <>
inline constexpr auto names_of<KeptBecause> = std::array{
    Name{KeptBecause::declined, "declined"},
    Name{KeptBecause::not_reached, "not-reached"},
    Name{KeptBecause::closed, "closed"},
    Name{KeptBecause::no_end, "no-end"},
    Name{KeptBecause::end_not_known, "end-not-known"},
};

struct Retention {
    KeptBecause because = KeptBecause::closed;
    std::optional<Date> from_on = {};  // the day that is counted from
    std::optional<Date> until = {};    // the last day on which it is kept; absent: a person decides

    bool is_due(Date today) const { return until && today > *until; }
};

}  // namespace lrpt
