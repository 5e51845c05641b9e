// The teams whose work is separate: each has its deadlines, its overdue mail and its figures.
#pragma once

#include "base/names.hpp"
#include "model/scheme.hpp"

#include <array>
#include <string_view>

namespace lrpt {

enum class Team { victim_liaison, restorative_justice, front_desk };

template <>
inline constexpr auto names_of<Team> = std::array{
    Name{Team::victim_liaison, "vlt"},
    Name{Team::restorative_justice, "rj"},
    Name{Team::front_desk, "front-desk"},
};

constexpr Team team_of(Scheme scheme) {
    return scheme == Scheme::contact ? Team::victim_liaison : Team::restorative_justice;
}

constexpr std::string_view title_of(Team team) {
    switch (team) {
        case Team::victim_liaison: return "Victim Liaison Team";
        case Team::restorative_justice: return "Restorative Justice Service";
        case Team::front_desk: return "front desk";
    }
    return "?";
}

}  // namespace lrpt
