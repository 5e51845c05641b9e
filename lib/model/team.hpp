// The teams whose work is separate: each has its deadlines, its overdue mail and its figures.
#pragma once

#include "base/names.hpp"
#include "model/scheme.hpp"

#include <array>
#include <string_view>

namespace lrpt {

enum class Team { victim_liaison, restorative_justice };

template <>
inline constexpr auto names_of<Team> = std::array{
    Name{Team::victim_liaison, "vlt"},
    Name{Team::restorative_justice, "rj"},
};

constexpr Team team_of(Scheme scheme) {
    return scheme == Scheme::contact ? Team::victim_liaison : Team::restorative_justice;
}

constexpr std::string_view title_of(Team team) {
    return team == Team::victim_liaison ? "Victim Liaison Team" : "Restorative Justice Service";
}

}  // namespace lrpt
