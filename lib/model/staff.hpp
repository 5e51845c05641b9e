// The people who work with lrpt, and what they are there for.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/scheme.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

enum class Role {
    vlo,
    facilitator,
    offender_manager,
    report_writer,
    manager,
    head_of_service,
    front_desk,
    data_protection_officer
};

template <>
inline constexpr auto names_of<Role> = std::array{
    Name{Role::vlo, "vlo"},
    Name{Role::facilitator, "facilitator"},
    Name{Role::offender_manager, "offender-manager"},
    Name{Role::report_writer, "report-writer"},
    Name{Role::manager, "manager"},
    Name{Role::head_of_service, "head-of-service"},
    Name{Role::front_desk, "front-desk"},
    Name{Role::data_protection_officer, "data-protection-officer"},
};

struct Staff {
    std::string login = {};
    std::optional<std::string> email = {};
    std::vector<Role> roles = {};
    Date added_on = {};
    std::optional<Date> left_on = {};

    bool has(Role role) const { return std::find(roles.begin(), roles.end(), role) != roles.end(); }
};

// "LRPT has a dedicated team of staff who deal exclusively with victims of crime": nobody is victim
// liaison officer and works with offenders as well.
inline bool works_with_offenders(Role role) {
    return role == Role::facilitator || role == Role::offender_manager ||
           role == Role::report_writer;
}

// Whose cases those of a scheme are.
inline Role owning_role(Scheme scheme) {
    return scheme == Scheme::contact ? Role::vlo : Role::facilitator;
}

// Whether somebody may change the cases of a scheme: the victim team theirs, those who work with
// offenders the others, a manager both.
inline bool may_work_on(const Staff& member, Scheme scheme) {
    if (member.has(Role::manager)) return true;
    if (scheme == Scheme::contact) return member.has(Role::vlo);
    return std::any_of(member.roles.begin(), member.roles.end(), works_with_offenders);
}

// Who stands in for somebody, both days included.
struct Deputy {
    std::string login = {};   // of whom
    std::string deputy = {};  // by whom
    Date from_on = {};
    Date until = {};
};

}  // namespace lrpt
