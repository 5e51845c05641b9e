#include "model/rights.hpp"

#include <algorithm>

namespace lrpt {

namespace {

// What is seen in one role is seen, whatever the others do not show.
bool in_any_role(const Staff& member, Extent Sight::*what, Scheme scheme) {
    return std::any_of(sights.begin(), sights.end(), [&](const Sight& sight) {
        return member.has(sight.role) && covers(sight.*what, scheme);
    });
}

struct SightsOfSides {
    Extent Sight::*victims;
    Extent Sight::*offenders;
};

bool reaches(const Staff& member, const SightsOfSides& sights_of, Side side, Scheme scheme) {
    const bool victims = in_any_role(member, sights_of.victims, scheme);
    const bool offenders = in_any_role(member, sights_of.offenders, scheme);
    switch (side) {
        case Side::victim: return victims;
        case Side::offender: return offenders;
        case Side::staff: return victims || offenders;
        case Side::team: return victims && offenders;
    }
    return false;
}

}  // namespace

bool has_any(const Staff& member, const std::vector<Role>& roles) {
    return std::any_of(roles.begin(), roles.end(), [&](Role role) { return member.has(role); });
}

bool sees(const Staff& member, Side side, Scheme scheme) {
    return reaches(member, {&Sight::victims, &Sight::offenders}, side, scheme);
}

bool sees_names(const Staff& member, Side side, Scheme scheme) {
    return reaches(member, {&Sight::victims_names, &Sight::offenders_names}, side, scheme);
}

std::optional<Audience> audience_of(const Staff& member, Scheme scheme) {
    if (sees(member, Side::team, scheme)) return Audience::staff;
    if (sees(member, Side::offender, scheme)) return Audience::offender_manager;
    if (sees(member, Side::victim, scheme)) return Audience::victim;
    return std::nullopt;
}

}  // namespace lrpt
