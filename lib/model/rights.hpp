// What the people of a team may see and do, role by role. Who may use which command stands in the
// command table; both are printed together by `lrpt help roles`. They hold in a team's file that is
// reached through the service account: a file of one's own has no roles.
#pragma once

#include "model/audience.hpp"
#include "model/staff.hpp"

#include <array>
#include <optional>
#include <vector>

namespace lrpt {

// Of which cases somebody sees a side.
enum class Extent { none, rj, all };

template <>
inline constexpr auto names_of<Extent> = std::array{
    Name{Extent::none, "none"},
    Name{Extent::rj, "rj"},
    Name{Extent::all, "all"},
};

constexpr bool covers(Extent extent, Scheme scheme) {
    return extent == Extent::all || (extent == Extent::rj && scheme == Scheme::rj);
}

// What a role sees of either side, and whose names, which `--names` shows and the audit trail
// keeps.
struct Sight {
    Role role = Role::vlo;
    Extent victims = Extent::none;
    Extent offenders = Extent::none;
    Extent victims_names = Extent::none;
    Extent offenders_names = Extent::none;
};

// "LRPT has a dedicated team of staff who deal exclusively with victims of crime": what a victim
// contact case holds of the victim is for that team, its manager, and whoever answers for the
// protection of data. Restorative justice needs the victim's word, the report to the court their
// consent and not their name.
inline constexpr std::array sights{
    Sight{Role::vlo, Extent::all, Extent::all, Extent::all, Extent::all},
    Sight{Role::facilitator, Extent::rj, Extent::all, Extent::rj, Extent::all},
    Sight{Role::offender_manager, Extent::none, Extent::all, Extent::none, Extent::all},
    Sight{Role::report_writer, Extent::rj, Extent::all, Extent::none, Extent::all},
    Sight{Role::manager, Extent::all, Extent::all, Extent::all, Extent::all},
    Sight{Role::head_of_service},
    Sight{Role::front_desk},
    Sight{Role::data_protection_officer, Extent::all, Extent::all, Extent::all, Extent::all},
};

// Whether any role of somebody is among those named.
bool has_any(const Staff& member, const std::vector<Role>& roles);

// Whether somebody sees what is of the side on the cases of a scheme. What is for both is seen by
// whoever sees either; what the team has among themselves, by whoever sees both.
bool sees(const Staff& member, Side side, Scheme scheme);

// Whether they may be shown the names of the people of that side.
bool sees_names(const Staff& member, Side side, Scheme scheme);

// For whose eyes an output on a case of the scheme is made where it is made for somebody; nothing
// where they see neither side of it.
std::optional<Audience> audience_of(const Staff& member, Scheme scheme);

}  // namespace lrpt
