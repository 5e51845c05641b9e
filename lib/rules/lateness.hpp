// How many deadlines that are not met are how late, team by team.
#pragma once

#include "base/names.hpp"
#include "model/deadline.hpp"

#include <array>
#include <map>
#include <utility>

namespace lrpt {

// By days: fifteen is what the offender's first contact has in all.
enum class Lateness { not_late, up_to_5, up_to_15, over_15 };

template <>
inline constexpr auto names_of<Lateness> = std::array{
    Name{Lateness::not_late, "not late"},
    Name{Lateness::up_to_5, "1 to 5 days"},
    Name{Lateness::up_to_15, "6 to 15 days"},
    Name{Lateness::over_15, "16 days or more"},
};

using LatenessFigures = std::map<std::pair<Team, Lateness>, int>;

Lateness lateness_of(const Deadline& deadline, Date day);

// Counts a deadline in, unless it is met on the day or waits for its event.
void count_in(LatenessFigures& figures, const Deadline& deadline, Date day);

int count_of(const LatenessFigures& figures, Team team, Lateness lateness);

}  // namespace lrpt
